// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-store.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantStore.Stores {
    /// 创建门店, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014085766).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("merchant-store.stores.post", chain, body: body.fields).reply()
    }

    /// 创建门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("merchant-store.stores.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/merchant-store/stores` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String? = nil,
            storeBasics: V3.MerchantStore.StoreBasics? = nil,
            storeAddress: V3.MerchantStore.StoreAddress? = nil,
            storeBusiness: V3.MerchantStore.StoreBusiness? = nil,
            storeRecipient: [V3.MerchantStore.StoreRecipient]? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("store_basics", storeBasics)
            fields.set("store_address", storeAddress)
            fields.set("store_business", storeBusiness)
            fields.set("store_recipient", storeRecipient)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: V3.MerchantStore.StoreBasics? {
            get { fields.stored("store_basics") }
            set { fields.set("store_basics", newValue) }
        }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: V3.MerchantStore.StoreAddress? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: V3.MerchantStore.StoreBusiness? {
            get { fields.stored("store_business") }
            set { fields.set("store_business", newValue) }
        }
        /// 门店收款信息 (`store_recipient`).
        public var storeRecipient: [V3.MerchantStore.StoreRecipient]? {
            get { fields.stored("store_recipient") }
            set { fields.set("store_recipient", newValue) }
        }
    }

    /// What `POST /v3/merchant-store/stores` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付商户门店ID (`store_id`).
        public var storeID: Int { get throws { try fields.required("store_id") } }
    }
}

extension V3.MerchantStore.Stores.ByStoreID {
    /// 查询门店, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014085769).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("merchant-store.stores.{store_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("merchant-store.stores.{store_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchant-store/stores/{store_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: StoreBasics? { get throws { try fields.optional("store_basics") } }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: StoreAddress? { get throws { try fields.optional("store_address") } }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: StoreBusiness? { get throws { try fields.optional("store_business") } }
        /// 门店收款信息 (`store_recipient`).
        public var storeRecipient: [StoreRecipient]? { get throws { try fields.optional("store_recipient") } }
        /// 门店状态 (`store_state`).
        public var storeState: StoreState? { get throws { try fields.optional("store_state") } }
        /// 门店基础信息 (`store_basics`).
        public struct StoreBasics: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商家门店编号 (`store_reference_id`).
            public var storeReferenceID: String? { get throws { try fields.optional("store_reference_id") } }
            /// 品牌名称 (`brand_name`).
            public var brandName: String? { get throws { try fields.optional("brand_name") } }
            /// 门店名称 (`store_name`).
            public var storeName: String { get throws { try fields.required("store_name") } }
            /// 分店名称 (`branch_name`).
            public var branchName: String? { get throws { try fields.optional("branch_name") } }
            /// 品牌ID (`brand_id`).
            public var brandID: JSON.Number? { get throws { try fields.optional("brand_id") } }
        }
        /// 门店地址信息 (`store_address`).
        public struct StoreAddress: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 门店省市编码 (`address_code`).
            public var addressCode: String { get throws { try fields.required("address_code") } }
            /// 门店地址 (`address_detail`).
            public var addressDetail: String { get throws { try fields.required("address_detail") } }
            /// 门店地址辅助描述 (`address_complements`).
            public var addressComplements: String? { get throws { try fields.optional("address_complements") } }
            /// 门店经度 (`longitude`).
            public var longitude: String? { get throws { try fields.optional("longitude") } }
            /// 门店纬度 (`latitude`).
            public var latitude: String? { get throws { try fields.optional("latitude") } }
        }
        /// 门店经营信息 (`store_business`).
        public struct StoreBusiness: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 门店服务电话 (`service_phone`).
            public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
            /// 门店经营时间 (`business_hours`).
            public var businessHours: String? { get throws { try fields.optional("business_hours") } }
        }
        /// `store_recipient`.
        public struct StoreRecipient: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 门店收款商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 门店收款主体 (`company_name`).
            public var companyName: String? { get throws { try fields.optional("company_name") } }
        }
        /// 门店状态 (`store_state`).
        public struct StoreState: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 门店状态描述 (`store_state_message`).
            public var storeStateMessage: String? { get throws { try fields.optional("store_state_message") } }
            /// 地址核实失败原因 (`address_failed_reason`).
            public var addressFailedReason: String? { get throws { try fields.optional("address_failed_reason") } }
            /// STORE_STATE_VALID (`store_state_value`).
            public var storeStateValue: String? { get throws { try fields.optional("store_state_value") } }
        }
    }

    /// 修改门店, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014085768).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        try await TypedCall("merchant-store.stores.{store_id}.patch", chain, body: body.fields).completion()
    }

    /// 修改门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        try TypedCall("merchant-store.stores.{store_id}.patch", chain, body: body.fields).blockingCompletion()
    }

    /// What `PATCH /v3/merchant-store/stores/{store_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String? = nil,
            storeBasics: V3.MerchantStore.StoreBasics? = nil,
            storeAddress: V3.MerchantStore.StoreAddress? = nil,
            storeBusiness: V3.MerchantStore.StoreBusiness? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("store_basics", storeBasics)
            fields.set("store_address", storeAddress)
            fields.set("store_business", storeBusiness)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: V3.MerchantStore.StoreBasics? {
            get { fields.stored("store_basics") }
            set { fields.set("store_basics", newValue) }
        }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: V3.MerchantStore.StoreAddress? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: V3.MerchantStore.StoreBusiness? {
            get { fields.stored("store_business") }
            set { fields.set("store_business", newValue) }
        }
    }
}

extension V3.MerchantStore.Stores.ByStoreID.Recipients.Bind {
    /// 绑定门店收款信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014085771).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.MerchantStore.RecipientsReply {
        let call = TypedCall("merchant-store.stores.{store_id}.recipients.bind.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 绑定门店收款信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.MerchantStore.RecipientsReply {
        let call = TypedCall("merchant-store.stores.{store_id}.recipients.bind.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-store/stores/{store_id}/recipients/bind` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, storeRecipient: [V3.MerchantStore.StoreRecipient]) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("store_recipient", storeRecipient)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 收款门店信息 (`store_recipient`).
        public var storeRecipient: [V3.MerchantStore.StoreRecipient]? {
            get { fields.stored("store_recipient") }
            set { fields.set("store_recipient", newValue) }
        }
    }
}

extension V3.MerchantStore.Stores.ByStoreID.Recipients.Unbind {
    /// 解除门店收款信息绑定, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014085773).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.MerchantStore.RecipientsReply {
        let call = TypedCall("merchant-store.stores.{store_id}.recipients.unbind.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 解除门店收款信息绑定, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.MerchantStore.RecipientsReply {
        let call = TypedCall("merchant-store.stores.{store_id}.recipients.unbind.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-store/stores/{store_id}/recipients/unbind` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String? = nil, storeRecipient: [V3.MerchantStore.StoreRecipient]? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("store_recipient", storeRecipient)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 收款门店信息 (`store_recipient`).
        public var storeRecipient: [V3.MerchantStore.StoreRecipient]? {
            get { fields.stored("store_recipient") }
            set { fields.set("store_recipient", newValue) }
        }
    }
}

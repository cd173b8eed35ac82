// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/profitsharing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Profitsharing.Bills {
    /// 申请分账账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529628).
    ///
    /// - Parameters:
    ///   - billDate: `bill_date`.
    ///   - subMchid: `sub_mchid`.
    ///   - tarType: `tar_type`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(billDate: String, subMchid: String? = nil, tarType: TarType? = nil) async throws -> GetReply {
        var call = TypedCall("profitsharing.bills.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        return try await call.reply()
    }

    /// 申请分账账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(billDate: String, subMchid: String? = nil, tarType: TarType? = nil) throws -> GetReply {
        var call = TypedCall("profitsharing.bills.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        return try call.blockingReply()
    }

    /// Documented values of `tar_type`; open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}

    /// What `GET /v3/profitsharing/bills` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `download_url`.
        public var downloadURL: String { get throws { try fields.required("download_url") } }
        /// `hash_type`.
        public var hashType: HashType { get throws { try fields.required("hash_type") } }
        /// `hash_value`.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// Documented values of `hash_type`; open.
        public typealias HashType = OpenValue<HashTypeKind>
        /// Tells ``HashType`` from other values.
        public enum HashTypeKind {}
    }
}

extension OpenValue where Kind == V3.Profitsharing.Bills.TarTypeKind {
    /// `GZIP`.
    public static var gzip: Self { "GZIP" }
}

extension OpenValue where Kind == V3.Profitsharing.Bills.GetReply.HashTypeKind {
    /// `SHA1`.
    public static var sha1: Self { "SHA1" }
}

extension V3.Profitsharing.MerchantConfigs.BySubMchid {
    /// 查询最大分账比例, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012466864).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("profitsharing.merchant-configs.{sub_mchid}.get", chain).reply()
    }

    /// 查询最大分账比例, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("profitsharing.merchant-configs.{sub_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/profitsharing/merchant-configs/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `max_ratio`.
        public var maxRatio: Int { get throws { try fields.required("max_ratio") } }
    }
}

extension V3.Profitsharing.Orders {
    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524936).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("profitsharing.orders.post", chain, body: body.fields).reply()
    }

    /// 请求分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("profitsharing.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/profitsharing/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            transactionID: String,
            outOrderNo: String,
            unfreezeUnsplit: Bool,
            subMchid: String? = nil,
            appid: String? = nil,
            subAppid: String? = nil,
            receivers: [Receivers]? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("receivers", receivers)
            fields.set("unfreeze_unsplit", unfreezeUnsplit)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `receivers`.
        public var receivers: [Receivers]? {
            get { fields.stored("receivers") }
            set { fields.set("receivers", newValue) }
        }
        /// `unfreeze_unsplit`.
        public var unfreezeUnsplit: Bool? {
            get { fields.stored("unfreeze_unsplit") }
            set { fields.set("unfreeze_unsplit", newValue) }
        }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V3.Profitsharing.OrdersType,
                account: String,
                amount: Int,
                description: String,
                name: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("account", account)
                fields.set("name", name)
                fields.set("amount", amount)
                fields.set("description", description)
                self.fields = fields
            }
            /// `type`.
            public var type: V3.Profitsharing.OrdersType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// `account`.
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// `name`: encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
        }
    }

    /// What `POST /v3/profitsharing/orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `state`.
        public var state: V3.Profitsharing.State { get throws { try fields.required("state") } }
        /// `receivers`.
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `type`.
            public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `result`.
            public var result: Result { get throws { try fields.required("result") } }
            /// `fail_reason`.
            public var failReason: V3.Profitsharing.OrdersFailReason? {
                get throws { try fields.optional("fail_reason") }
            }
            /// `detail_id`.
            public var detailID: String? { get throws { try fields.optional("detail_id") } }
            /// `create_time`.
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// Documented values of `result`; open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Profitsharing.Orders.PostReply.Receivers.ResultKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Profitsharing.Orders.Unfreeze {
    /// 解冻剩余资金, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526374).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("profitsharing.orders.unfreeze.post", chain, body: body.fields).reply()
    }

    /// 解冻剩余资金, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("profitsharing.orders.unfreeze.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/profitsharing/orders/unfreeze` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(transactionID: String, outOrderNo: String, description: String, subMchid: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("description", description)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /v3/profitsharing/orders/unfreeze` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `state`.
        public var state: V3.Profitsharing.State { get throws { try fields.required("state") } }
        /// `receivers`.
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `type`.
            public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `result`.
            public var result: String { get throws { try fields.required("result") } }
            /// `fail_reason`.
            public var failReason: V3.Profitsharing.OrdersFailReason? {
                get throws { try fields.optional("fail_reason") }
            }
            /// `detail_id`.
            public var detailID: String? { get throws { try fields.optional("detail_id") } }
            /// `create_time`.
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
        }
    }
}

extension V3.Profitsharing.Orders.ByOutOrderNo {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525210).
    ///
    /// - Parameters:
    ///   - transactionID: `transaction_id`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(transactionID: String, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("profitsharing.orders.{out_order_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try await call.reply()
    }

    /// 查询分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(transactionID: String, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("profitsharing.orders.{out_order_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try call.blockingReply()
    }

    /// What `GET /v3/profitsharing/orders/{out_order_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `state`.
        public var state: V3.Profitsharing.State { get throws { try fields.required("state") } }
        /// `receivers`.
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `type`.
            public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `result`.
            public var result: Result { get throws { try fields.required("result") } }
            /// `fail_reason`.
            public var failReason: V3.Profitsharing.OrdersFailReason? {
                get throws { try fields.optional("fail_reason") }
            }
            /// `detail_id`.
            public var detailID: String? { get throws { try fields.optional("detail_id") } }
            /// `create_time`.
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// Documented values of `result`; open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Profitsharing.Orders.ByOutOrderNo.GetReply.Receivers.ResultKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Profitsharing.Receivers.Add {
    /// 添加分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528995).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("profitsharing.receivers.add.post", chain, body: body.fields).reply()
    }

    /// 添加分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("profitsharing.receivers.add.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/profitsharing/receivers/add` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            type: V3.Profitsharing.OrdersType,
            account: String,
            relationType: V3.Profitsharing.RelationType,
            subMchid: String? = nil,
            subAppid: String? = nil,
            name: SensitiveText? = nil,
            customRelation: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            fields.set("name", name)
            fields.set("relation_type", relationType)
            fields.set("custom_relation", customRelation)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `type`.
        public var type: V3.Profitsharing.OrdersType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `account`.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// `name`: encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `relation_type`.
        public var relationType: V3.Profitsharing.RelationType? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
        /// `custom_relation`.
        public var customRelation: String? {
            get { fields.stored("custom_relation") }
            set { fields.set("custom_relation", newValue) }
        }
    }

    /// What `POST /v3/profitsharing/receivers/add` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `type`.
        public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
        /// `account`.
        public var account: String { get throws { try fields.required("account") } }
        /// `name`: encrypted for the merchant.
        public var name: EncryptedText? { get throws { try fields.optional("name") } }
        /// `relation_type`.
        public var relationType: V3.Profitsharing.RelationType { get throws { try fields.required("relation_type") } }
        /// `custom_relation`.
        public var customRelation: String? { get throws { try fields.optional("custom_relation") } }
    }
}

extension V3.Profitsharing.Receivers.Delete {
    /// 删除分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529590).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("profitsharing.receivers.delete.post", chain, body: body.fields).reply()
    }

    /// 删除分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("profitsharing.receivers.delete.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/profitsharing/receivers/delete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            type: V3.Profitsharing.OrdersType,
            account: String,
            subMchid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `type`.
        public var type: V3.Profitsharing.OrdersType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `account`.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
    }

    /// What `POST /v3/profitsharing/receivers/delete` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `type`.
        public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
        /// `account`.
        public var account: String { get throws { try fields.required("account") } }
    }
}

extension V3.Profitsharing.ReturnOrders {
    /// 请求分账回退, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525287).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Profitsharing.ReturnOrdersReply {
        try await TypedCall("profitsharing.return-orders.post", chain, body: body.fields).reply()
    }

    /// 请求分账回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Profitsharing.ReturnOrdersReply {
        try TypedCall("profitsharing.return-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/profitsharing/return-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            description: String,
            subMchid: String? = nil,
            orderID: String? = nil,
            outOrderNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("order_id", orderID)
            fields.set("out_order_no", outOrderNo)
            fields.set("out_return_no", outReturnNo)
            fields.set("return_mchid", returnMchid)
            fields.set("amount", amount)
            fields.set("description", description)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `order_id`.
        public var orderID: String? {
            get { fields.stored("order_id") }
            set { fields.set("order_id", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `out_return_no`.
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
        /// `return_mchid`.
        public var returnMchid: String? {
            get { fields.stored("return_mchid") }
            set { fields.set("return_mchid", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }
}

extension V3.Profitsharing.ReturnOrders.ByOutReturnNo {
    /// 查询分账回退结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526279).
    ///
    /// - Parameters:
    ///   - outOrderNo: `out_order_no`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(outOrderNo: String, subMchid: String? = nil) async throws -> V3.Profitsharing.ReturnOrdersReply {
        var call = TypedCall("profitsharing.return-orders.{out_return_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 查询分账回退结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(outOrderNo: String, subMchid: String? = nil) throws -> V3.Profitsharing.ReturnOrdersReply {
        var call = TypedCall("profitsharing.return-orders.{out_return_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }
}

extension V3.Profitsharing.Transactions.ByTransactionID.Amounts {
    /// 查询剩余待分金额, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012457939).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("profitsharing.transactions.{transaction_id}.amounts.get", chain).reply()
    }

    /// 查询剩余待分金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("profitsharing.transactions.{transaction_id}.amounts.get", chain).blockingReply()
    }

    /// What `GET /v3/profitsharing/transactions/{transaction_id}/amounts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `unsplit_amount`.
        public var unsplitAmount: Int { get throws { try fields.required("unsplit_amount") } }
    }
}

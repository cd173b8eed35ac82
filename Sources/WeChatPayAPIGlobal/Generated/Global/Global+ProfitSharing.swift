// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.ProfitSharing.BillDownloadURL {
    /// 获取分账账单文件下载地址, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - billDate: 账单日期 (`bill_date`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil, billDate: String? = nil) async throws -> V3.Global.ProfitSharingReply {
        var call = TypedCall("global.profit-sharing.bill-download-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        return try await call.reply()
    }

    /// 获取分账账单文件下载地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil, billDate: String? = nil) throws -> V3.Global.ProfitSharingReply {
        var call = TypedCall("global.profit-sharing.bill-download-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        return try call.blockingReply()
    }
}

extension V3.Global.ProfitSharing.Orders {
    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Global.OrdersReply {
        try await TypedCall("global.profit-sharing.orders.post", chain, body: body.fields).reply()
    }

    /// 请求分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Global.OrdersReply {
        try TypedCall("global.profit-sharing.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/profit-sharing/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            transactionID: String,
            outOrderNo: String,
            unfreezeUnsplit: Bool,
            subMchid: String? = nil,
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers]? {
            get { fields.stored("receivers") }
            set { fields.set("receivers", newValue) }
        }
        /// 是否解冻剩余未分资金 (`unfreeze_unsplit`).
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
                currency: Currency,
                type: V3.Global.ProfitSharingType,
                account: String,
                amount: Int,
                description: String,
                name: SensitiveText? = nil,
                authorized: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("currency", currency)
                fields.set("type", type)
                fields.set("account", account)
                fields.set("name", name)
                fields.set("authorized", authorized)
                fields.set("amount", amount)
                fields.set("description", description)
                self.fields = fields
            }
            /// 分账币种 (`currency`).
            public var currency: Currency? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
            /// 分账接收方类型 (`type`).
            public var type: V3.Global.ProfitSharingType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 分账接收方帐号 (`account`).
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// 分账个人接收方姓名 (`name`): encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 是否已经获取用户实名信息授权 (`authorized`).
            public var authorized: Bool? {
                get { fields.stored("authorized") }
                set { fields.set("authorized", newValue) }
            }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 分账描述 (`description`).
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// Documented values of 分账币种 (`currency`); open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
    }
}

extension OpenValue where Kind == V3.Global.ProfitSharing.Orders.PostBody.Receivers.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension V3.Global.ProfitSharing.Orders.Unfreeze {
    /// 解冻剩余资金, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Global.OrdersReply {
        try await TypedCall("global.profit-sharing.orders.unfreeze.post", chain, body: body.fields).reply()
    }

    /// 解冻剩余资金, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Global.OrdersReply {
        try TypedCall("global.profit-sharing.orders.unfreeze.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/profit-sharing/orders/unfreeze` sends.
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 分账描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }
}

extension V3.Global.ProfitSharing.Orders.ByOutOrderNo {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - transactionID: 微信订单号 (`transaction_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil, transactionID: String? = nil) async throws -> V3.Global.OrdersReply {
        var call = TypedCall("global.profit-sharing.orders.{out_order_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try await call.reply()
    }

    /// 查询分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil, transactionID: String? = nil) throws -> V3.Global.OrdersReply {
        var call = TypedCall("global.profit-sharing.orders.{out_order_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try call.blockingReply()
    }
}

extension V3.Global.ProfitSharing.Receivers {
    /// 添加分账接收方, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.profit-sharing.receivers.post", chain, body: body.fields).reply()
    }

    /// 添加分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.profit-sharing.receivers.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/profit-sharing/receivers` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String? = nil,
            appid: String? = nil,
            subAppid: String? = nil,
            type: V3.Global.ProfitSharingType? = nil,
            account: String? = nil,
            name: SensitiveText? = nil,
            authorized: Bool? = nil,
            relationType: V3.Global.RelationType? = nil,
            customRelation: String? = nil,
            scene: String? = nil,
            majorService: String? = nil,
            expectedRatio: Int? = nil,
            applicationFileID: String? = nil,
            partnershipFileID: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            fields.set("name", name)
            fields.set("authorized", authorized)
            fields.set("relation_type", relationType)
            fields.set("custom_relation", customRelation)
            fields.set("scene", scene)
            fields.set("major_service", majorService)
            fields.set("expected_ratio", expectedRatio)
            fields.set("application_file_id", applicationFileID)
            fields.set("partnership_file_id", partnershipFileID)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 分账接收方类型 (`type`).
        public var type: V3.Global.ProfitSharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 分账接收方帐号 (`account`).
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// 分账个人接收方姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 是否已经获取用户实名信息授权 (`authorized`).
        public var authorized: Bool? {
            get { fields.stored("authorized") }
            set { fields.set("authorized", newValue) }
        }
        /// 与分账方的关系类型 (`relation_type`).
        public var relationType: V3.Global.RelationType? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
        /// 自定义的分账关系 (`custom_relation`).
        public var customRelation: String? {
            get { fields.stored("custom_relation") }
            set { fields.set("custom_relation", newValue) }
        }
        /// 分账场景详细描述 (`scene`).
        public var scene: String? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 接收方商户的主营业务范围 (`major_service`).
        public var majorService: String? {
            get { fields.stored("major_service") }
            set { fields.set("major_service", newValue) }
        }
        /// 分账接收方预计分账比例 (`expected_ratio`).
        public var expectedRatio: Int? {
            get { fields.stored("expected_ratio") }
            set { fields.set("expected_ratio", newValue) }
        }
        /// 增加分账接收方申请函文件ID (`application_file_id`).
        public var applicationFileID: String? {
            get { fields.stored("application_file_id") }
            set { fields.set("application_file_id", newValue) }
        }
        /// 分账方与接收方合作关系证明文件ID (`partnership_file_id`).
        public var partnershipFileID: String? {
            get { fields.stored("partnership_file_id") }
            set { fields.set("partnership_file_id", newValue) }
        }
    }

    /// What `POST /v3/global/profit-sharing/receivers` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 分账接收方类型 (`type`).
        public var type: V3.Global.ProfitSharingType { get throws { try fields.required("type") } }
        /// 分账接收方账号 (`account`).
        public var account: String { get throws { try fields.required("account") } }
        /// 分账接收方全称 (`name`): encrypted for the merchant.
        public var name: EncryptedText? { get throws { try fields.optional("name") } }
        /// 与分账方的关系类型 (`relation_type`).
        public var relationType: V3.Global.RelationType { get throws { try fields.required("relation_type") } }
        /// 自定义的分账关系 (`custom_relation`).
        public var customRelation: String? { get throws { try fields.optional("custom_relation") } }
        /// 分账场景详细描述 (`scene`).
        public var scene: String? { get throws { try fields.optional("scene") } }
        /// 接收方商户的主营业务范围 (`major_service`).
        public var majorService: String? { get throws { try fields.optional("major_service") } }
        /// 分账接收方预计分账比例 (`expected_ratio`).
        public var expectedRatio: Int? { get throws { try fields.optional("expected_ratio") } }
        /// 微信文件标识ID (`file_id`).
        public var fileID: String? { get throws { try fields.optional("file_id") } }
        /// 接收方关系状态 (`state`).
        public var state: String? { get throws { try fields.optional("state") } }
        /// 接收关系添加失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 增加分账接收方申请函文件ID (`application_file_id`).
        public var applicationFileID: String? { get throws { try fields.optional("application_file_id") } }
        /// 分账方与接收方合作关系证明文件ID (`partnership_file_id`).
        public var partnershipFileID: String? { get throws { try fields.optional("partnership_file_id") } }
    }

    /// 删除分账接收方, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(_ body: DeleteBody) async throws {
        try await TypedCall("global.profit-sharing.receivers.delete", chain, body: body.fields).completion()
    }

    /// 删除分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(_ body: DeleteBody) throws {
        try TypedCall("global.profit-sharing.receivers.delete", chain, body: body.fields).blockingCompletion()
    }

    /// What `DELETE /v3/global/profit-sharing/receivers` sends.
    public struct DeleteBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String? = nil,
            appid: String? = nil,
            subAppid: String? = nil,
            type: V3.Global.ProfitSharingType? = nil,
            account: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 分账接收方类型 (`type`).
        public var type: V3.Global.ProfitSharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 分账接收方帐号 (`account`).
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
    }
}

extension V3.Global.ProfitSharing.Receivers.ByAccount {
    /// 查询分账接收方添加结果, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - transactionID: 微信订单号 (`transaction_id`).
    ///   - appid: 应用ID.
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    ///   - type: 分账接收方类型.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String? = nil,
        transactionID: String? = nil,
        appid: String? = nil,
        subAppid: String? = nil,
        type: V3.Global.ProfitSharingType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("global.profit-sharing.receivers.{account}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("type", type)
        return try await call.reply()
    }

    /// 查询分账接收方添加结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String? = nil,
        transactionID: String? = nil,
        appid: String? = nil,
        subAppid: String? = nil,
        type: V3.Global.ProfitSharingType? = nil
    ) throws -> GetReply {
        var call = TypedCall("global.profit-sharing.receivers.{account}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("type", type)
        return try call.blockingReply()
    }

    /// What `GET /v3/global/profit-sharing/receivers/{account}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 分账接收方类型 (`type`).
        public var type: V3.Global.ProfitSharingType { get throws { try fields.required("type") } }
        /// 分账接收方账号 (`account`).
        public var account: String { get throws { try fields.required("account") } }
        /// 分账接收方全称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 与分账方的关系类型 (`relation_type`).
        public var relationType: V3.Global.RelationType { get throws { try fields.required("relation_type") } }
        /// 自定义的分账关系 (`custom_relation`).
        public var customRelation: String? { get throws { try fields.optional("custom_relation") } }
        /// 分账场景详细描述 (`scene`).
        public var scene: String? { get throws { try fields.optional("scene") } }
        /// 接收方商户的主营业务范围 (`major_service`).
        public var majorService: String? { get throws { try fields.optional("major_service") } }
        /// 分账接收方预计分账比例 (`expected_ratio`).
        public var expectedRatio: Int? { get throws { try fields.optional("expected_ratio") } }
        /// 微信文件标识ID (`file_id`).
        public var fileID: String? { get throws { try fields.optional("file_id") } }
        /// 接收方关系状态 (`state`).
        public var state: String? { get throws { try fields.optional("state") } }
        /// 接收关系添加失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.Global.ProfitSharing.Refunds.BillDownloadURL {
    /// 获取分账退款账单下载链接, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - billDate: 账单日期 (`bill_date`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil, billDate: String? = nil) async throws -> V3.Global.ProfitSharingReply {
        var call = TypedCall("global.profit-sharing.refunds.bill-download-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        return try await call.reply()
    }

    /// 获取分账退款账单下载链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil, billDate: String? = nil) throws -> V3.Global.ProfitSharingReply {
        var call = TypedCall("global.profit-sharing.refunds.bill-download-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        return try call.blockingReply()
    }
}

extension V3.Global.ProfitSharing.Refunds.RefundableBalance {
    /// 查询可供垫付退款实时余额, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("global.profit-sharing.refunds.refundable-balance.get", chain).reply()
    }

    /// 查询可供垫付退款实时余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("global.profit-sharing.refunds.refundable-balance.get", chain).blockingReply()
    }

    /// What `GET /v3/global/profit-sharing/refunds/refundable-balance` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 出资方商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
        /// 可供垫付分账退款的实时余额 (`balance`): in the smallest unit of the currency (分 for CNY).
        public var balance: Int? { get throws { try fields.optional("balance") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.Global.ProfitSharing.Transactions.Mark {
    /// 分账标记, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("global.profit-sharing.transactions.mark.post", chain, body: body.fields).completion()
    }

    /// 分账标记, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("global.profit-sharing.transactions.mark.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/global/profit-sharing/transactions/mark` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String? = nil, outTradeNo: String? = nil, currency: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 订单标价币种 (`currency`).
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.Global.ProfitSharing.Transactions.ByTransactionID.Amounts {
    /// 查询剩余待分金额, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("global.profit-sharing.transactions.{transaction_id}.amounts.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询剩余待分金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("global.profit-sharing.transactions.{transaction_id}.amounts.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 订单剩余待分金额 (`unsplit_amount`): in the smallest unit of the currency (分 for CNY).
        public var unsplitAmount: Int? { get throws { try fields.optional("unsplit_amount") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.Global.ProfitSharing.Transactions.ByTransactionID.RefundableAmounts {
    /// 查询订单剩余可退款金额, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("global.profit-sharing.transactions.{transaction_id}.refundable-amounts.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单剩余可退款金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("global.profit-sharing.transactions.{transaction_id}.refundable-amounts.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 订单剩余可退款金额 (`refundable_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundableAmount: Int? { get throws { try fields.optional("refundable_amount") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 订单剩余可使用垫付资金退款的金额 (`funds_refundable_amount`): in the smallest unit of the currency (分 for CNY).
        public var fundsRefundableAmount: Int? { get throws { try fields.optional("funds_refundable_amount") } }
    }
}

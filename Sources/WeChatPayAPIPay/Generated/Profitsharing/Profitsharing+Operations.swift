// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/profitsharing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Profitsharing.Bills {
    /// 申请分账账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529628).
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 12 characters; for partners (服务商) only.
    ///   - tarType: 压缩类型 (`tar_type`).
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

    /// Documented values of 压缩类型 (`tar_type`); open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}

    /// What `GET /v3/profitsharing/bills` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载地址 (`download_url`): at most 2048 characters.
        public var downloadURL: String { get throws { try fields.required("download_url") } }
        /// 哈希类型 (`hash_type`).
        public var hashType: HashType { get throws { try fields.required("hash_type") } }
        /// 哈希值 (`hash_value`): at most 1024 characters.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// Documented values of 哈希类型 (`hash_type`); open.
        public typealias HashType = OpenValue<HashTypeKind>
        /// Tells ``HashType`` from other values.
        public enum HashTypeKind {}
    }
}

extension OpenValue where Kind == V3.Profitsharing.Bills.TarTypeKind {
    /// 返回格式为.gzip的压缩包账单 (`GZIP`).
    public static var gzip: Self { "GZIP" }
}

extension OpenValue where Kind == V3.Profitsharing.Bills.GetReply.HashTypeKind {
    /// Secure Hash Algorithm 1 (`SHA1`).
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 最大分账比例 (`max_ratio`).
        public var maxRatio: Int { get throws { try fields.required("max_ratio") } }
    }
}

extension V3.Profitsharing.Orders {
    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524936).
    ///
    /// At most 300 calls a second. At most 1 call a second for an order.
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
            receivers: [Receivers],
            unfreezeUnsplit: Bool,
            subMchid: String? = nil,
            appid: String? = nil,
            subAppid: String? = nil
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户公众账号ID (`sub_appid`): at most 32 characters; for partners (服务商) only.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
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
            /// 分账接收方类型 (`type`): at most 32 characters.
            public var type: V3.Profitsharing.OrdersType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 分账接收方帐号 (`account`): at most 64 characters.
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// 分账个人接收方姓名 (`name`): at most 1024 characters; encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 分账描述 (`description`): at most 80 characters.
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`state`).
        public var state: V3.Profitsharing.State { get throws { try fields.required("state") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 解冻剩余资金描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 接收方类型 (`type`).
            public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
            /// 接收方账号 (`account`): at most 64 characters.
            public var account: String { get throws { try fields.required("account") } }
            /// 分账结果 (`result`).
            public var result: Result { get throws { try fields.required("result") } }
            /// 分账失败原因 (`fail_reason`).
            public var failReason: V3.Profitsharing.OrdersFailReason? {
                get throws { try fields.optional("fail_reason") }
            }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String? { get throws { try fields.optional("detail_id") } }
            /// 分账创建时间 (`create_time`).
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Profitsharing.Orders.PostReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 解冻剩余资金描述 (`description`): at most 80 characters.
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`state`).
        public var state: V3.Profitsharing.State { get throws { try fields.required("state") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 解冻剩余资金描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 接收方类型 (`type`).
            public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
            /// 接收方账号 (`account`): at most 64 characters.
            public var account: String { get throws { try fields.required("account") } }
            /// 分账结果 (`result`).
            public var result: Result { get throws { try fields.required("result") } }
            /// 分账失败原因 (`fail_reason`).
            public var failReason: V3.Profitsharing.OrdersFailReason? {
                get throws { try fields.optional("fail_reason") }
            }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String? { get throws { try fields.optional("detail_id") } }
            /// 分账创建时间 (`create_time`).
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Profitsharing.Orders.Unfreeze.PostReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension V3.Profitsharing.Orders.ByOutOrderNo {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525210).
    ///
    /// At most 500 calls a second.
    ///
    /// - Parameters:
    ///   - transactionID: 微信订单号 (`transaction_id`); at most 32 characters.
    ///   - subMchid: 特约商户号 (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`state`).
        public var state: V3.Profitsharing.State { get throws { try fields.required("state") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 解冻剩余资金描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 接收方类型 (`type`).
            public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
            /// 接收方账号 (`account`): at most 64 characters.
            public var account: String { get throws { try fields.required("account") } }
            /// 分账结果 (`result`).
            public var result: Result { get throws { try fields.required("result") } }
            /// 分账失败原因 (`fail_reason`).
            public var failReason: V3.Profitsharing.OrdersFailReason? {
                get throws { try fields.optional("fail_reason") }
            }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String? { get throws { try fields.optional("detail_id") } }
            /// 分账创建时间 (`create_time`).
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Profitsharing.Orders.ByOutOrderNo.GetReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户公众账号ID (`sub_appid`): at most 32 characters; for partners (服务商) only.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 接收方类型 (`type`).
        public var type: V3.Profitsharing.OrdersType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// 分账接收方全称 (`name`): at most 1024 characters; encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 与分账方的关系类型 (`relation_type`).
        public var relationType: V3.Profitsharing.RelationType? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
        /// 自定义的分账关系 (`custom_relation`): at most 10 characters.
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 接收方类型 (`type`).
        public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String { get throws { try fields.required("account") } }
        /// 分账接收方全称 (`name`): at most 1024 characters; encrypted for the merchant.
        public var name: EncryptedText? { get throws { try fields.optional("name") } }
        /// 与分账方的关系类型 (`relation_type`).
        public var relationType: V3.Profitsharing.RelationType { get throws { try fields.required("relation_type") } }
        /// 自定义的分账关系 (`custom_relation`): at most 10 characters.
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户公众账号ID (`sub_appid`): at most 32 characters; for partners (服务商) only.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 接收方类型 (`type`).
        public var type: V3.Profitsharing.OrdersType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 接收方账号 (`account`): at most 64 characters.
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 接收方类型 (`type`).
        public var type: V3.Profitsharing.OrdersType { get throws { try fields.required("type") } }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String { get throws { try fields.required("account") } }
    }
}

extension V3.Profitsharing.ReturnOrders {
    /// 请求分账回退, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525287).
    ///
    /// At most 100 calls a second.
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

    /// What `POST /v3/profitsharing/return-orders` sends. One of `order_id` and `out_order_no` is needed.
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String? {
            get { fields.stored("order_id") }
            set { fields.set("order_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 商户回退单号 (`out_return_no`): at most 64 characters.
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
        /// 回退商户号 (`return_mchid`): at most 32 characters.
        public var returnMchid: String? {
            get { fields.stored("return_mchid") }
            set { fields.set("return_mchid", newValue) }
        }
        /// 回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 回退描述 (`description`): at most 80 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }
}

extension V3.Profitsharing.ReturnOrders.ByOutReturnNo {
    /// 查询分账回退结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526279).
    ///
    /// At most 500 calls a second.
    ///
    /// - Parameters:
    ///   - outOrderNo: 商户分账单号 (`out_order_no`); at most 64 characters.
    ///   - subMchid: 特约商户号 (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
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
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 订单剩余待分金额 (`unsplit_amount`): in the smallest unit of the currency (分 for CNY).
        public var unsplitAmount: Int { get throws { try fields.required("unsplit_amount") } }
    }
}

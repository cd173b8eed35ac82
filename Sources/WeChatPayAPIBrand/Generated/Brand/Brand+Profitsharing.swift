// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Profitsharing.BrandConfigs.ByBrandMchid {
    /// 查询最大分账比例, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467022).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("brand.profitsharing.brand-configs.{brand_mchid}.get", chain).reply()
    }

    /// 查询最大分账比例, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("brand.profitsharing.brand-configs.{brand_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌商户号 (`brand_mchid`): at most 32 characters.
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// 最大分账比例 (`max_ratio`).
        public var maxRatio: Int { get throws { try fields.required("max_ratio") } }
    }
}

extension V3.Brand.Profitsharing.FinishOrder {
    /// 完结分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467016).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.profitsharing.finish-order.post", chain, body: body.fields).reply()
    }

    /// 完结分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.profitsharing.finish-order.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/finish-order` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, transactionID: String, outOrderNo: String, description: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("description", description)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
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
        /// 解冻原因描述 (`description`): at most 80 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /v3/brand/profitsharing/finish-order` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V3.Brand.Profitsharing.Orders {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467002).
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号 (`sub_mchid`); at most 32 characters.
    ///   - transactionID: 微信订单号 (`transaction_id`); at most 32 characters.
    ///   - outOrderNo: 商户分账单号 (`out_order_no`); at most 64 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, transactionID: String, outOrderNo: String) async throws -> GetReply {
        var call = TypedCall("brand.profitsharing.orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 查询分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, transactionID: String, outOrderNo: String) throws -> GetReply {
        var call = TypedCall("brand.profitsharing.orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`status`): at most 32 characters.
        public var status: V3.Brand.Status { get throws { try fields.required("status") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers] { get throws { try fields.required("receivers") } }
        /// 分账完结金额 (`finish_amount`): in the smallest unit of the currency (分 for CNY).
        public var finishAmount: Int? { get throws { try fields.optional("finish_amount") } }
        /// 分账完结描述 (`finish_description`): at most 80 characters.
        public var finishDescription: String? { get throws { try fields.optional("finish_description") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 接收方类型 (`type`): at most 32 characters.
            public var type: V3.Brand.ProfitsharingType { get throws { try fields.required("type") } }
            /// 接收方账号 (`account`): at most 64 characters.
            public var account: String { get throws { try fields.required("account") } }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 分账描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 分账结果 (`result`): at most 32 characters.
            public var result: Result { get throws { try fields.required("result") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// 分账失败原因 (`fail_reason`): at most 64 characters.
            public var failReason: V3.Brand.FailReason? { get throws { try fields.optional("fail_reason") } }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }

    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692975).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.profitsharing.orders.post", chain, body: body.fields).reply()
    }

    /// 请求分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.profitsharing.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandMchid: String,
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers],
            finish: Bool,
            appid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_mchid", brandMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("receivers", receivers)
            fields.set("finish", finish)
            self.fields = fields
        }
        /// 品牌主商户号 (`brand_mchid`): at most 32 characters.
        public var brandMchid: String? {
            get { fields.stored("brand_mchid") }
            set { fields.set("brand_mchid", newValue) }
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 品牌主公众账号ID (`sub_appid`): at most 32 characters.
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
        /// 是否分账完成 (`finish`).
        public var finish: Bool? {
            get { fields.stored("finish") }
            set { fields.set("finish", newValue) }
        }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V3.Brand.ProfitsharingType,
                account: String,
                amount: Int,
                description: String,
                name: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("account", account)
                fields.set("amount", amount)
                fields.set("description", description)
                fields.set("name", name)
                self.fields = fields
            }
            /// 接收方类型 (`type`): at most 32 characters.
            public var type: V3.Brand.ProfitsharingType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 接收方账号 (`account`): at most 64 characters.
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
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
            /// 分账个人接收方姓名 (`name`): at most 10240 characters; encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
        }
    }

    /// What `POST /v3/brand/profitsharing/orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌主商户号 (`brand_mchid`): at most 32 characters.
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// 分账单状态 (`status`).
        public var status: V3.Brand.Status? { get throws { try fields.optional("status") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 接收方类型 (`type`): at most 32 characters.
            public var type: V3.Brand.ProfitsharingType { get throws { try fields.required("type") } }
            /// 接收方账号 (`account`): at most 64 characters.
            public var account: String { get throws { try fields.required("account") } }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 分账描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 分账结果 (`result`): at most 32 characters.
            public var result: Result { get throws { try fields.required("result") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// 分账失败原因 (`fail_reason`): at most 64 characters.
            public var failReason: V3.Brand.FailReason? { get throws { try fields.optional("fail_reason") } }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Orders.GetReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Orders.PostReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension V3.Brand.Profitsharing.Orders.ByTransactionID.Amounts {
    /// 查询订单剩余待分金额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467021).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("brand.profitsharing.orders.{transaction_id}.amounts.get", chain).reply()
    }

    /// 查询订单剩余待分金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("brand.profitsharing.orders.{transaction_id}.amounts.get", chain).blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` answers.
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

extension V3.Brand.Profitsharing.Receivers.Add {
    /// 添加分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467100).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.ReceiversReply {
        try await TypedCall("brand.profitsharing.receivers.add.post", chain, body: body.fields).reply()
    }

    /// 添加分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.ReceiversReply {
        try TypedCall("brand.profitsharing.receivers.add.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/receivers/add` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandMchid: String,
            appid: String,
            type: V3.Brand.ProfitsharingType,
            account: String,
            relationType: RelationType,
            subAppid: String? = nil,
            name: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_mchid", brandMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            fields.set("name", name)
            fields.set("relation_type", relationType)
            self.fields = fields
        }
        /// 品牌主商户号 (`brand_mchid`): at most 32 characters.
        public var brandMchid: String? {
            get { fields.stored("brand_mchid") }
            set { fields.set("brand_mchid", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 品牌主公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 接收方类型 (`type`): at most 32 characters.
        public var type: V3.Brand.ProfitsharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// 接收方名称 (`name`): at most 256 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 与品牌主的关系类型 (`relation_type`): at most 32 characters.
        public var relationType: RelationType? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
        /// Documented values of 与品牌主的关系类型 (`relation_type`); open.
        public typealias RelationType = OpenValue<RelationTypeKind>
        /// Tells ``RelationType`` from other values.
        public enum RelationTypeKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Receivers.Add.PostBody.RelationTypeKind {
    /// 供应商 (`SUPPLIER`).
    public static var supplier: Self { "SUPPLIER" }
    /// 分销商 (`DISTRIBUTOR`).
    public static var distributor: Self { "DISTRIBUTOR" }
    /// 服务商 (`SERVICE_PROVIDER`).
    public static var serviceProvider: Self { "SERVICE_PROVIDER" }
    /// 平台 (`PLATFORM`).
    public static var platform: Self { "PLATFORM" }
    /// 员工 (`STAFF`).
    public static var staff: Self { "STAFF" }
    /// 其他 (`OTHERS`).
    public static var others: Self { "OTHERS" }
}

extension V3.Brand.Profitsharing.Receivers.Delete {
    /// 删除分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467103).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.ReceiversReply {
        try await TypedCall("brand.profitsharing.receivers.delete.post", chain, body: body.fields).reply()
    }

    /// 删除分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.ReceiversReply {
        try TypedCall("brand.profitsharing.receivers.delete.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/receivers/delete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandMchid: String,
            appid: String,
            type: V3.Brand.ProfitsharingType,
            account: String,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_mchid", brandMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("type", type)
            fields.set("account", account)
            self.fields = fields
        }
        /// 品牌主商户号 (`brand_mchid`): at most 32 characters.
        public var brandMchid: String? {
            get { fields.stored("brand_mchid") }
            set { fields.set("brand_mchid", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 品牌主公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 接收方类型 (`type`): at most 32 characters.
        public var type: V3.Brand.ProfitsharingType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
    }
}

extension V3.Brand.Profitsharing.Returnorders {
    /// 查询分账回退结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467011).
    ///
    /// One of `order_id` and `out_order_no` is needed.
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号 (`sub_mchid`); at most 32 characters.
    ///   - outReturnNo: 商户回退单号 (`out_return_no`); at most 64 characters.
    ///   - orderID: 微信分账单号 (`order_id`); at most 64 characters.
    ///   - outOrderNo: 商户分账单号 (`out_order_no`); at most 64 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        outReturnNo: String,
        orderID: String? = nil,
        outOrderNo: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.profitsharing.returnorders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("out_return_no", outReturnNo)
        call.query("order_id", orderID)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 查询分账回退结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        outReturnNo: String,
        orderID: String? = nil,
        outOrderNo: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.profitsharing.returnorders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("out_return_no", outReturnNo)
        call.query("order_id", orderID)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/profitsharing/returnorders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 商户回退单号 (`out_return_no`): at most 64 characters.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 回退商户号 (`return_mchid`): at most 32 characters.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// 微信回退单号 (`return_no`): at most 64 characters.
        public var returnNo: String { get throws { try fields.required("return_no") } }
        /// 回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 回退结果 (`result`): at most 32 characters.
        public var result: V3.Brand.ReturnordersResult { get throws { try fields.required("result") } }
        /// 失败原因 (`fail_reason`): at most 64 characters.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }

    /// 请求分账回退, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467097).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.profitsharing.returnorders.post", chain, body: body.fields).reply()
    }

    /// 请求分账回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.profitsharing.returnorders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/profitsharing/returnorders` sends. One of `order_id` and `out_order_no` is needed.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            description: String,
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
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
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

    /// What `POST /v3/brand/profitsharing/returnorders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 商户回退单号 (`out_return_no`): at most 64 characters.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 回退商户号 (`return_mchid`): at most 32 characters.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// 回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 微信回退单号 (`return_no`): at most 64 characters.
        public var returnNo: String { get throws { try fields.required("return_no") } }
        /// 回退结果 (`result`): at most 32 characters.
        public var result: V3.Brand.ReturnordersResult { get throws { try fields.required("result") } }
        /// 失败原因 (`fail_reason`): at most 64 characters.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Returnorders.GetReply.FailReasonKind {
    /// 原分账接收方账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 超时关单 (`TIME_OUT_CLOSED`).
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// 原分账分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension OpenValue where Kind == V3.Brand.Profitsharing.Returnorders.PostReply.FailReasonKind {
    /// 原分账接收方账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 超时关单 (`TIME_OUT_CLOSED`).
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// 原分账分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
}

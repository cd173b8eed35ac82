// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Profitsharing.AfterSalesOrders {
    /// 查询售后服务分账结果, [official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html).
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号 (`sub_mchid`).
    ///   - transactionID: 微信订单号 (`transaction_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, transactionID: String? = nil) async throws -> GetReply {
        var call = TypedCall("ecommerce.profitsharing.after-sales-orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try await call.reply()
    }

    /// 查询售后服务分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, transactionID: String? = nil) throws -> GetReply {
        var call = TypedCall("ecommerce.profitsharing.after-sales-orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/profitsharing/after-sales-orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信分账单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 分账结果 (`result`).
        public var result: Result { get throws { try fields.required("result") } }
        /// 分账失败原因 (`fail_reason`).
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 分账完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// Documented values of 分账结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// Documented values of 分账失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }

    /// 请求售后服务分账, [official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.profitsharing.after-sales-orders.post", chain, body: body.fields).reply()
    }

    /// 请求售后服务分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.profitsharing.after-sales-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/profitsharing/after-sales-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            transactionID: String,
            amount: Int,
            type: TypeValue,
            scene: Scene,
            refundID: String
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("amount", amount)
            fields.set("type", type)
            fields.set("scene", scene)
            fields.set("refund_id", refundID)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 类型 (`type`).
        public var type: TypeValue? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 场景 (`scene`).
        public var scene: Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// Documented values of 类型 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
        /// Documented values of 场景 (`scene`); open.
        public typealias Scene = OpenValue<SceneKind>
        /// Tells ``Scene`` from other values.
        public enum SceneKind {}
    }

    /// What `POST /v3/ecommerce/profitsharing/after-sales-orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.AfterSalesOrders.GetReply.ResultKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.AfterSalesOrders.GetReply.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `NO_RELATION`.
    public static var noRelation: Self { "NO_RELATION" }
    /// `RECEIVER_HIGH_RISK`.
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.AfterSalesOrders.PostBody.TypeValueKind {
    /// `SERVICE_FEE_INCOME`.
    public static var serviceFeeIncome: Self { "SERVICE_FEE_INCOME" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.AfterSalesOrders.PostBody.SceneKind {
    /// `REFUND_TICKET`.
    public static var refundTicket: Self { "REFUND_TICKET" }
    /// `CHANGE_TICKET`.
    public static var changeTicket: Self { "CHANGE_TICKET" }
    /// `RETURN_GOODS`.
    public static var returnGoods: Self { "RETURN_GOODS" }
}

extension V3.Ecommerce.Profitsharing.FinishOrder {
    /// 完结分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477745).
    ///
    /// At most 60 calls a second for a receiver.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.profitsharing.finish-order.post", chain, body: body.fields).reply()
    }

    /// 完结分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.profitsharing.finish-order.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/profitsharing/finish-order` sends.
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
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
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

    /// What `POST /v3/ecommerce/profitsharing/finish-order` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V3.Ecommerce.Profitsharing.Orders {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477734).
    ///
    /// At most 200 calls a second.
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号 (`sub_mchid`); at most 32 characters.
    ///   - transactionID: 微信订单号 (`transaction_id`); at most 32 characters.
    ///   - outOrderNo: 商户分账单号 (`out_order_no`); at most 64 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, transactionID: String, outOrderNo: String) async throws -> GetReply {
        var call = TypedCall("ecommerce.profitsharing.orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("out_order_no", outOrderNo)
        return try await call.reply()
    }

    /// 查询分账结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, transactionID: String, outOrderNo: String) throws -> GetReply {
        var call = TypedCall("ecommerce.profitsharing.orders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        call.query("out_order_no", outOrderNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/profitsharing/orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`status`): at most 32 characters.
        public var status: Status? { get throws { try fields.optional("status") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `close_reason`.
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
        /// 异常处理状态 (`abnormal_status`).
        public var abnormalStatus: V3.Ecommerce.AbnormalStatus? {
            get throws { try fields.optional("abnormal_status") }
        }
        /// 异常处理关单原因 (`funds_abnormal_closed_reason`).
        public var fundsAbnormalClosedReason: V3.Ecommerce.FundsAbnormalClosedReason? {
            get throws { try fields.optional("funds_abnormal_closed_reason") }
        }
        /// 微信支付在途异常资金付款单号 (`funds_abnormal_redirect_id`).
        public var fundsAbnormalRedirectID: String? { get throws { try fields.optional("funds_abnormal_redirect_id") } }
        /// 平台接收异常资金商户号或运营主体列表 (`funds_abnormal_receivers`).
        public var fundsAbnormalReceivers: [V3.Ecommerce.FundsAbnormalReceivers]? {
            get throws { try fields.optional("funds_abnormal_receivers") }
        }
        /// 分账完结金额 (`finish_amount`): in the smallest unit of the currency (分 for CNY).
        public var finishAmount: Int? { get throws { try fields.optional("finish_amount") } }
        /// 分账完结描述 (`finish_description`): at most 80 characters.
        public var finishDescription: String? { get throws { try fields.optional("finish_description") } }
        /// Documented values of 分账单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账接收商户号 (`receiver_mchid`).
            public var receiverMchid: String? { get throws { try fields.optional("receiver_mchid") } }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 分账描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 分账结果 (`result`): at most 32 characters.
            public var result: Result? { get throws { try fields.optional("result") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// 分账失败原因 (`fail_reason`): at most 64 characters.
            public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
            /// 接收方类型 (`type`): at most 32 characters.
            public var type: TypeValue { get throws { try fields.required("type") } }
            /// 接收方账号 (`receiver_account`): at most 64 characters.
            public var receiverAccount: String { get throws { try fields.required("receiver_account") } }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// 异常处理状态 (`abnormal_status`).
            public var abnormalStatus: AbnormalStatus? { get throws { try fields.optional("abnormal_status") } }
            /// 异常处理关单原因 (`funds_abnormal_closed_reason`).
            public var fundsAbnormalClosedReason: FundsAbnormalClosedReason? {
                get throws { try fields.optional("funds_abnormal_closed_reason") }
            }
            /// 微信支付在途异常资金付款单号 (`funds_abnormal_redirect_id`).
            public var fundsAbnormalRedirectID: String? {
                get throws { try fields.optional("funds_abnormal_redirect_id") }
            }
            /// 平台接收异常资金商户号或运营主体列表 (`funds_abnormal_receivers`).
            public var fundsAbnormalReceivers: [FundsAbnormalReceivers]? {
                get throws { try fields.optional("funds_abnormal_receivers") }
            }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
            /// Documented values of 分账失败原因 (`fail_reason`); open.
            public typealias FailReason = OpenValue<FailReasonKind>
            /// Tells ``FailReason`` from other values.
            public enum FailReasonKind {}
            /// Documented values of 接收方类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// Documented values of 异常处理状态 (`abnormal_status`); open.
            public typealias AbnormalStatus = OpenValue<AbnormalStatusKind>
            /// Tells ``AbnormalStatus`` from other values.
            public enum AbnormalStatusKind {}
            /// Documented values of 异常处理关单原因 (`funds_abnormal_closed_reason`); open.
            public typealias FundsAbnormalClosedReason = OpenValue<FundsAbnormalClosedReasonKind>
            /// Tells ``FundsAbnormalClosedReason`` from other values.
            public enum FundsAbnormalClosedReasonKind {}
            /// `funds_abnormal_receivers`.
            public struct FundsAbnormalReceivers: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 平台接收异常资金商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
            }
        }
    }

    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691594).
    ///
    /// At most 2000 calls a second of a partner. At most 300 calls a second of a merchant. At most 1 call a second for
    /// an order.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.profitsharing.orders.post", chain, body: body.fields).reply()
    }

    /// 请求分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.profitsharing.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/profitsharing/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            transactionID: String,
            outOrderNo: String,
            receivers: [Receivers],
            finish: Bool,
            appid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("receivers", receivers)
            fields.set("finish", finish)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
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
                type: TypeValue,
                receiverAccount: String,
                amount: Int,
                description: String,
                receiverName: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("receiver_account", receiverAccount)
                fields.set("amount", amount)
                fields.set("description", description)
                fields.set("receiver_name", receiverName)
                self.fields = fields
            }
            /// 分账接收方类型 (`type`): at most 32 characters.
            public var type: TypeValue? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 分账接收方账号 (`receiver_account`): at most 64 characters.
            public var receiverAccount: String? {
                get { fields.stored("receiver_account") }
                set { fields.set("receiver_account", newValue) }
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
            /// 分账个人接收方姓名 (`receiver_name`): at most 10240 characters; encrypted when sent.
            public var receiverName: SensitiveText? {
                get { fields.stored("receiver_name") }
                set { fields.set("receiver_name", newValue) }
            }
            /// Documented values of 分账接收方类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }

    /// What `POST /v3/ecommerce/profitsharing/orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`status`).
        public var status: Status? { get throws { try fields.optional("status") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [Receivers] { get throws { try fields.required("receivers") } }
        /// Documented values of 分账单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 分账描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// 分账结果 (`result`): at most 32 characters.
            public var result: Result? { get throws { try fields.optional("result") } }
            /// 分账完成时间 (`finish_time`).
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// 分账失败原因 (`fail_reason`): at most 64 characters.
            public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
            /// 接收方类型 (`type`): at most 32 characters.
            public var type: TypeValue { get throws { try fields.required("type") } }
            /// 接收方账号 (`receiver_account`): at most 64 characters.
            public var receiverAccount: String { get throws { try fields.required("receiver_account") } }
            /// 分账明细单号 (`detail_id`): at most 64 characters.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// 异常处理状态 (`abnormal_status`).
            public var abnormalStatus: V3.Ecommerce.AbnormalStatus? {
                get throws { try fields.optional("abnormal_status") }
            }
            /// 异常处理关单原因 (`funds_abnormal_closed_reason`).
            public var fundsAbnormalClosedReason: V3.Ecommerce.FundsAbnormalClosedReason? {
                get throws { try fields.optional("funds_abnormal_closed_reason") }
            }
            /// 微信支付在途异常资金付款单号 (`funds_abnormal_redirect_id`).
            public var fundsAbnormalRedirectID: String? {
                get throws { try fields.optional("funds_abnormal_redirect_id") }
            }
            /// 平台接收异常资金商户号或运营主体列表 (`funds_abnormal_receivers`).
            public var fundsAbnormalReceivers: [V3.Ecommerce.FundsAbnormalReceivers]? {
                get throws { try fields.optional("funds_abnormal_receivers") }
            }
            /// Documented values of 分账结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
            /// Documented values of 分账失败原因 (`fail_reason`); open.
            public typealias FailReason = OpenValue<FailReasonKind>
            /// Tells ``FailReason`` from other values.
            public enum FailReasonKind {}
            /// Documented values of 接收方类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.GetReply.StatusKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 分账完成 (`FINISHED`).
    public static var finished: Self { "FINISHED" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.GetReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.GetReply.Receivers.FailReasonKind {
    /// 分账接收账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 分账关系已解除 (`NO_RELATION`).
    public static var noRelation: Self { "NO_RELATION" }
    /// 高风险接收方 (`RECEIVER_HIGH_RISK`).
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    /// 接收方未实名 (`RECEIVER_REAL_NAME_NOT_VERIFIED`).
    public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
    /// 分账权限已解除 (`NO_AUTH`).
    public static var noAuth: Self { "NO_AUTH" }
    /// 超出用户月收款限额 (`RECEIVER_RECEIPT_LIMIT`).
    public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
    /// 分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.GetReply.Receivers.TypeValueKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.GetReply.Receivers.AbnormalStatusKind {
    /// 异常待处理 (`ABNORMAL_PENDING`).
    public static var abnormalPending: Self { "ABNORMAL_PENDING" }
    /// 异常已处理 (`ABNORMAL_FINISHED`).
    public static var abnormalFinished: Self { "ABNORMAL_FINISHED" }
    /// 处理失败 (`ABNORMAL_CLOSED`).
    public static var abnormalClosed: Self { "ABNORMAL_CLOSED" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.GetReply.Receivers.FundsAbnormalClosedReasonKind {
    /// 超时关单 (`CLOSED_REASON_TIMEOUT`).
    public static var closedReasonTimeout: Self { "CLOSED_REASON_TIMEOUT" }
    /// 分账出资商户被限制出金 (`CLOSED_REASON_RESTRICT_TRANSFER`).
    public static var closedReasonRestrictTransfer: Self { "CLOSED_REASON_RESTRICT_TRANSFER" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.PostBody.Receivers.TypeValueKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.PostReply.StatusKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 处理完成 (`FINISHED`).
    public static var finished: Self { "FINISHED" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.PostReply.Receivers.ResultKind {
    /// 待分账 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 分账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.PostReply.Receivers.FailReasonKind {
    /// 分账接收账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 分账关系已解除 (`NO_RELATION`).
    public static var noRelation: Self { "NO_RELATION" }
    /// 高风险接收方 (`RECEIVER_HIGH_RISK`).
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    /// 接收方未实名 (`RECEIVER_REAL_NAME_NOT_VERIFIED`).
    public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
    /// 分账权限已解除 (`NO_AUTH`).
    public static var noAuth: Self { "NO_AUTH" }
    /// 超出用户月收款限额 (`RECEIVER_RECEIPT_LIMIT`).
    public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
    /// 分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.PostReply.Receivers.TypeValueKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension V3.Ecommerce.Profitsharing.Orders.ByTransactionID.Amounts {
    /// 查询订单剩余待分金额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477751).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("ecommerce.profitsharing.orders.{transaction_id}.amounts.get", chain).reply()
    }

    /// 查询订单剩余待分金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("ecommerce.profitsharing.orders.{transaction_id}.amounts.get", chain).blockingReply()
    }

    /// What `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` answers.
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

extension V3.Ecommerce.Profitsharing.Receivers.Add {
    /// 添加分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477758).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.ReceiversReply {
        try await TypedCall("ecommerce.profitsharing.receivers.add.post", chain, body: body.fields).reply()
    }

    /// 添加分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.ReceiversReply {
        try TypedCall("ecommerce.profitsharing.receivers.add.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/profitsharing/receivers/add` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: TypeValue,
            account: String,
            relationType: RelationType,
            appid: String? = nil,
            name: String? = nil,
            encryptedName: SensitiveText? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("type", type)
            fields.set("account", account)
            fields.set("name", name)
            fields.set("encrypted_name", encryptedName)
            fields.set("relation_type", relationType)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 接收方类型 (`type`): at most 32 characters.
        public var type: TypeValue? {
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
        /// 接收方名称的密文 (`encrypted_name`): encrypted when sent.
        public var encryptedName: SensitiveText? {
            get { fields.stored("encrypted_name") }
            set { fields.set("encrypted_name", newValue) }
        }
        /// 与分账方的关系类型 (`relation_type`): at most 32 characters.
        public var relationType: RelationType? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
        /// Documented values of 接收方类型 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
        /// Documented values of 与分账方的关系类型 (`relation_type`); open.
        public typealias RelationType = OpenValue<RelationTypeKind>
        /// Tells ``RelationType`` from other values.
        public enum RelationTypeKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Receivers.Add.PostBody.TypeValueKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Receivers.Add.PostBody.RelationTypeKind {
    /// 供应商 (`SUPPLIER`).
    public static var supplier: Self { "SUPPLIER" }
    /// 分销商 (`DISTRIBUTOR`).
    public static var distributor: Self { "DISTRIBUTOR" }
    /// 服务商 (`SERVICE_PROVIDER`).
    public static var serviceProvider: Self { "SERVICE_PROVIDER" }
    /// 平台 (`PLATFORM`).
    public static var platform: Self { "PLATFORM" }
    /// 其他 (`OTHERS`).
    public static var others: Self { "OTHERS" }
}

extension V3.Ecommerce.Profitsharing.Receivers.Delete {
    /// 删除分账接收方, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477759).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.ReceiversReply {
        try await TypedCall("ecommerce.profitsharing.receivers.delete.post", chain, body: body.fields).reply()
    }

    /// 删除分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.ReceiversReply {
        try TypedCall("ecommerce.profitsharing.receivers.delete.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/profitsharing/receivers/delete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(type: TypeValue, account: String, appid: String? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("type", type)
            fields.set("account", account)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 接收方类型 (`type`): at most 32 characters.
        public var type: TypeValue? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// Documented values of 接收方类型 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Receivers.Delete.PostBody.TypeValueKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension V3.Ecommerce.Profitsharing.Returnorders {
    /// 查询分账回退结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477740).
    ///
    /// One of `order_id` and `out_order_no` is needed.
    ///
    /// - Parameters:
    ///   - subMchid: 电商平台二级商户号 (`sub_mchid`); at most 32 characters.
    ///   - outReturnNo: 商户回退单号 (`out_return_no`); at most 64 characters.
    ///   - orderID: 微信分账单号 (`order_id`); at most 64 characters.
    ///   - outOrderNo: 商户分账单号 (`out_order_no`); at most 64 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        outReturnNo: String,
        orderID: String? = nil,
        outOrderNo: String? = nil
    ) async throws -> V3.Ecommerce.ReturnordersReply {
        var call = TypedCall("ecommerce.profitsharing.returnorders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("order_id", orderID)
        call.query("out_order_no", outOrderNo)
        call.query("out_return_no", outReturnNo)
        return try await call.reply()
    }

    /// 查询分账回退结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        outReturnNo: String,
        orderID: String? = nil,
        outOrderNo: String? = nil
    ) throws -> V3.Ecommerce.ReturnordersReply {
        var call = TypedCall("ecommerce.profitsharing.returnorders.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("order_id", orderID)
        call.query("out_order_no", outOrderNo)
        call.query("out_return_no", outReturnNo)
        return try call.blockingReply()
    }

    /// 请求分账回退, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477737).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.ReturnordersReply {
        try await TypedCall("ecommerce.profitsharing.returnorders.post", chain, body: body.fields).reply()
    }

    /// 请求分账回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.ReturnordersReply {
        try TypedCall("ecommerce.profitsharing.returnorders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/profitsharing/returnorders` sends. One of `order_id` and `out_order_no` is needed.
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
            outOrderNo: String? = nil,
            transactionID: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("order_id", orderID)
            fields.set("out_order_no", outOrderNo)
            fields.set("out_return_no", outReturnNo)
            fields.set("return_mchid", returnMchid)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("transaction_id", transactionID)
            self.fields = fields
        }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
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
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
    }
}

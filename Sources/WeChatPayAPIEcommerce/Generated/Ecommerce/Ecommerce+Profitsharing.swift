// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Profitsharing.AfterSalesOrders {
    /// 查询售后服务分账结果, [official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - transactionID: `transaction_id`.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `result`.
        public var result: Result { get throws { try fields.required("result") } }
        /// `fail_reason`.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// `finish_time`.
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// Documented values of `result`; open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// Documented values of `fail_reason`; open.
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
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `type`.
        public var type: TypeValue? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `scene`.
        public var scene: Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// `refund_id`.
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// Documented values of `type`; open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
        /// Documented values of `scene`; open.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `amount`.
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

    /// What `POST /v3/ecommerce/profitsharing/finish-order` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V3.Ecommerce.Profitsharing.Orders {
    /// 查询分账结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477734).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - transactionID: `transaction_id`.
    ///   - outOrderNo: `out_order_no`.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `status`.
        public var status: String? { get throws { try fields.optional("status") } }
        /// `receivers`.
        public var receivers: [Receivers]? { get throws { try fields.optional("receivers") } }
        /// `close_reason`.
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
        /// `abnormal_status`.
        public var abnormalStatus: V3.Ecommerce.AbnormalStatus? {
            get throws { try fields.optional("abnormal_status") }
        }
        /// `funds_abnormal_closed_reason`.
        public var fundsAbnormalClosedReason: V3.Ecommerce.FundsAbnormalClosedReason? {
            get throws { try fields.optional("funds_abnormal_closed_reason") }
        }
        /// `funds_abnormal_redirect_id`.
        public var fundsAbnormalRedirectID: String? { get throws { try fields.optional("funds_abnormal_redirect_id") } }
        /// `funds_abnormal_receivers`.
        public var fundsAbnormalReceivers: [V3.Ecommerce.FundsAbnormalReceivers]? {
            get throws { try fields.optional("funds_abnormal_receivers") }
        }
        /// `finish_amount`.
        public var finishAmount: Int? { get throws { try fields.optional("finish_amount") } }
        /// `finish_description`.
        public var finishDescription: String? { get throws { try fields.optional("finish_description") } }
        /// `receivers`.
        public struct Receivers: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `receiver_mchid`.
            public var receiverMchid: String? { get throws { try fields.optional("receiver_mchid") } }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// `result`.
            public var result: String? { get throws { try fields.optional("result") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// `fail_reason`.
            public var failReason: String? { get throws { try fields.optional("fail_reason") } }
            /// `type`.
            public var type: String { get throws { try fields.required("type") } }
            /// `receiver_account`.
            public var receiverAccount: String { get throws { try fields.required("receiver_account") } }
            /// `detail_id`.
            public var detailID: String { get throws { try fields.required("detail_id") } }
        }
    }

    /// 请求分账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691594).
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
        /// `receivers`.
        public var receivers: [Receivers]? {
            get { fields.stored("receivers") }
            set { fields.set("receivers", newValue) }
        }
        /// `finish`.
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
                type: String,
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
            /// `type`.
            public var type: String? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// `receiver_account`.
            public var receiverAccount: String? {
                get { fields.stored("receiver_account") }
                set { fields.set("receiver_account", newValue) }
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
            /// `receiver_name`: encrypted when sent.
            public var receiverName: SensitiveText? {
                get { fields.stored("receiver_name") }
                set { fields.set("receiver_name", newValue) }
            }
        }
    }

    /// What `POST /v3/ecommerce/profitsharing/orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `status`.
        public var status: Status? { get throws { try fields.optional("status") } }
        /// `receivers`.
        public var receivers: [Receivers] { get throws { try fields.required("receivers") } }
        /// Documented values of `status`; open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
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
            /// `result`.
            public var result: String? { get throws { try fields.optional("result") } }
            /// `finish_time`.
            public var finishTime: String { get throws { try fields.required("finish_time") } }
            /// `fail_reason`.
            public var failReason: String? { get throws { try fields.optional("fail_reason") } }
            /// `type`.
            public var type: String { get throws { try fields.required("type") } }
            /// `receiver_account`.
            public var receiverAccount: String { get throws { try fields.required("receiver_account") } }
            /// `detail_id`.
            public var detailID: String { get throws { try fields.required("detail_id") } }
            /// `abnormal_status`.
            public var abnormalStatus: V3.Ecommerce.AbnormalStatus? {
                get throws { try fields.optional("abnormal_status") }
            }
            /// `funds_abnormal_closed_reason`.
            public var fundsAbnormalClosedReason: V3.Ecommerce.FundsAbnormalClosedReason? {
                get throws { try fields.optional("funds_abnormal_closed_reason") }
            }
            /// `funds_abnormal_redirect_id`.
            public var fundsAbnormalRedirectID: String? {
                get throws { try fields.optional("funds_abnormal_redirect_id") }
            }
            /// `funds_abnormal_receivers`.
            public var fundsAbnormalReceivers: [V3.Ecommerce.FundsAbnormalReceivers]? {
                get throws { try fields.optional("funds_abnormal_receivers") }
            }
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Profitsharing.Orders.PostReply.StatusKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
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
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `unsplit_amount`.
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
            appid: String,
            type: String,
            account: String,
            relationType: String,
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `type`.
        public var type: String? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `account`.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `encrypted_name`: encrypted when sent.
        public var encryptedName: SensitiveText? {
            get { fields.stored("encrypted_name") }
            set { fields.set("encrypted_name", newValue) }
        }
        /// `relation_type`.
        public var relationType: String? {
            get { fields.stored("relation_type") }
            set { fields.set("relation_type", newValue) }
        }
    }
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
        public init(appid: String, type: String, account: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("type", type)
            fields.set("account", account)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `type`.
        public var type: String? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `account`.
        public var account: String? {
            get { fields.stored("account") }
            set { fields.set("account", newValue) }
        }
    }
}

extension V3.Ecommerce.Profitsharing.Returnorders {
    /// 查询分账回退结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477740).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - outReturnNo: `out_return_no`.
    ///   - orderID: `order_id`.
    ///   - outOrderNo: `out_order_no`.
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

    /// What `POST /v3/ecommerce/profitsharing/returnorders` sends.
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
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
    }
}

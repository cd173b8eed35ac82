// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Subsidies.Cancel {
    /// 取消补差, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477639).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.subsidies.cancel.post", chain, body: body.fields).reply()
    }

    /// 取消补差, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.subsidies.cancel.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/subsidies/cancel` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, transactionID: String, description: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("description", description)
            self.fields = fields
        }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 取消补差描述 (`description`): at most 80 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /v3/ecommerce/subsidies/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电商平台二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 取消补差结果 (`result`).
        public var result: Result { get throws { try fields.required("result") } }
        /// 取消补差描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// Documented values of 取消补差结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.Subsidies.Cancel.PostReply.ResultKind {
    /// 成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
}

extension V3.Ecommerce.Subsidies.Create {
    /// 请求补差, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477631).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.subsidies.create.post", chain, body: body.fields).reply()
    }

    /// 请求补差, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.subsidies.create.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/subsidies/create` sends.
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
            description: String,
            refundID: String? = nil,
            outSubsidyNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("refund_id", refundID)
            fields.set("out_subsidy_no", outSubsidyNo)
            self.fields = fields
        }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 补差金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 补差描述 (`description`): at most 80 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// 商户补差单号 (`out_subsidy_no`).
        public var outSubsidyNo: String? {
            get { fields.stored("out_subsidy_no") }
            set { fields.set("out_subsidy_no", newValue) }
        }
    }

    /// What `POST /v3/ecommerce/subsidies/create` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电商平台二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 微信补差单号 (`subsidy_id`): at most 64 characters.
        public var subsidyID: String { get throws { try fields.required("subsidy_id") } }
        /// 补差描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 补差金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 补差单结果 (`result`).
        public var result: Result { get throws { try fields.required("result") } }
        /// 补差完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 商户补差单号 (`out_subsidy_no`).
        public var outSubsidyNo: String? { get throws { try fields.optional("out_subsidy_no") } }
        /// Documented values of 补差单结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.Subsidies.Create.PostReply.ResultKind {
    /// 补差成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 补差失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// 全额回退补差 (`REFUND`).
    public static var refund: Self { "REFUND" }
}

extension V3.Ecommerce.Subsidies.Return {
    /// 请求补差回退, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477636).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.subsidies.return.post", chain, body: body.fields).reply()
    }

    /// 请求补差回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.subsidies.return.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/subsidies/return` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outOrderNo: String,
            transactionID: String,
            amount: Int,
            description: String,
            refundID: String? = nil,
            subsidyID: String? = nil,
            from: [From]? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_order_no", outOrderNo)
            fields.set("transaction_id", transactionID)
            fields.set("refund_id", refundID)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("subsidy_id", subsidyID)
            fields.set("from", from)
            self.fields = fields
        }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户补差回退单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 微信退款单号 (`refund_id`): at most 64 characters.
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// 补差回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 补差回退描述 (`description`): at most 80 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 微信补差单号 (`subsidy_id`): at most 64 characters.
        public var subsidyID: String? {
            get { fields.stored("subsidy_id") }
            set { fields.set("subsidy_id", newValue) }
        }
        /// 回退出资账户及金额 (`from`).
        public var from: [From]? {
            get { fields.stored("from") }
            set { fields.set("from", newValue) }
        }
        /// `from`.
        public struct From: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(account: V3.Ecommerce.ApplyAccount? = nil, amount: Int? = nil) {
                var fields = Fields()
                fields.set("account", account)
                fields.set("amount", amount)
                self.fields = fields
            }
            /// 出资账户类型 (`account`).
            public var account: V3.Ecommerce.ApplyAccount? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
        }
    }

    /// What `POST /v3/ecommerce/subsidies/return` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电商平台二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 微信补差回退单号 (`subsidy_refund_id`).
        public var subsidyRefundID: String { get throws { try fields.required("subsidy_refund_id") } }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户补差回退单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 补差回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 补差回退描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 补差回退结果 (`result`).
        public var result: Result { get throws { try fields.required("result") } }
        /// 补差回退完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 微信补差单号 (`subsidy_id`): at most 64 characters.
        public var subsidyID: String? { get throws { try fields.optional("subsidy_id") } }
        /// 回退出资账户及金额 (`from`).
        public var from: [From]? { get throws { try fields.optional("from") } }
        /// Documented values of 补差回退结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// `from`.
        public struct From: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 出资账户类型 (`account`).
            public var account: Account? { get throws { try fields.optional("account") } }
            /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// Documented values of 出资账户类型 (`account`); open.
            public typealias Account = OpenValue<AccountKind>
            /// Tells ``Account`` from other values.
            public enum AccountKind {}
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Subsidies.Return.PostReply.ResultKind {
    /// 已成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V3.Ecommerce.Subsidies.Return.PostReply.From.AccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
}

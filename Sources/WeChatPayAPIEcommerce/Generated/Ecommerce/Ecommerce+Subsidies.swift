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
        /// `description`.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `result`.
        public var result: String { get throws { try fields.required("result") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
    }
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
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `refund_id`.
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// `out_subsidy_no`.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `subsidy_id`.
        public var subsidyID: String { get throws { try fields.required("subsidy_id") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `result`.
        public var result: String { get throws { try fields.required("result") } }
        /// `success_time`.
        public var successTime: String { get throws { try fields.required("success_time") } }
    }
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
            refundID: String,
            amount: Int,
            description: String,
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `out_order_no`.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `refund_id`.
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
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
        /// `subsidy_id`.
        public var subsidyID: String? {
            get { fields.stored("subsidy_id") }
            set { fields.set("subsidy_id", newValue) }
        }
        /// `from`.
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
            /// `account`.
            public var account: V3.Ecommerce.ApplyAccount? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// `amount`.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `subsidy_refund_id`.
        public var subsidyRefundID: String { get throws { try fields.required("subsidy_refund_id") } }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `result`.
        public var result: String { get throws { try fields.required("result") } }
        /// `success_time`.
        public var successTime: String { get throws { try fields.required("success_time") } }
    }
}

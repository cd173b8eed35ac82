// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Refunds.Apply {
    /// 退款申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649457).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.refunds.apply.post", chain, body: body.fields).reply()
    }

    /// 退款申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.refunds.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/refunds/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            outRefundNo: String,
            amount: Amount,
            individualAuthID: String? = nil,
            subMchid: String? = nil,
            subAppid: String? = nil,
            combineMchid: String? = nil,
            combineOutTradeNo: String? = nil,
            combineTransactionID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            reason: String? = nil,
            notifyURL: String? = nil,
            refundAccount: V3.Ecommerce.RefundAccount? = nil,
            fundsAccount: FundsAccount? = nil
        ) {
            var fields = Fields()
            fields.set("individual_auth_id", individualAuthID)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("combine_transaction_id", combineTransactionID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("reason", reason)
            fields.set("amount", amount)
            fields.set("notify_url", notifyURL)
            fields.set("refund_account", refundAccount)
            fields.set("funds_account", fundsAccount)
            self.fields = fields
        }
        /// `individual_auth_id`.
        public var individualAuthID: String? {
            get { fields.stored("individual_auth_id") }
            set { fields.set("individual_auth_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `sp_appid`.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `combine_mchid`.
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// `combine_out_trade_no`.
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// `combine_transaction_id`.
        public var combineTransactionID: String? {
            get { fields.stored("combine_transaction_id") }
            set { fields.set("combine_transaction_id", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `out_refund_no`.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// `reason`.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// `amount`.
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `refund_account`.
        public var refundAccount: V3.Ecommerce.RefundAccount? {
            get { fields.stored("refund_account") }
            set { fields.set("refund_account", newValue) }
        }
        /// `funds_account`.
        public var fundsAccount: FundsAccount? {
            get { fields.stored("funds_account") }
            set { fields.set("funds_account", newValue) }
        }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(refund: Int, total: Int, from: [From]? = nil, currency: String? = nil) {
                var fields = Fields()
                fields.set("refund", refund)
                fields.set("from", from)
                fields.set("total", total)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// `refund`: in the smallest unit of the currency (分 for CNY).
            public var refund: Int? {
                get { fields.stored("refund") }
                set { fields.set("refund", newValue) }
            }
            /// `from`.
            public var from: [From]? {
                get { fields.stored("from") }
                set { fields.set("from", newValue) }
            }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// `currency`.
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
            /// `from`.
            public struct From: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(account: V3.Ecommerce.ApplyAccount, amount: JSON.Number) {
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
                public var amount: JSON.Number? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
            }
        }
        /// Documented values of `funds_account`; open.
        public typealias FundsAccount = OpenValue<FundsAccountKind>
        /// Tells ``FundsAccount`` from other values.
        public enum FundsAccountKind {}
    }

    /// What `POST /v3/ecommerce/refunds/apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [V3.Ecommerce.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// `refund_account`.
        public var refundAccount: V3.Ecommerce.RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `refund`: in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// `from`.
            public var from: [V3.Ecommerce.FromReply]? { get throws { try fields.optional("from") } }
            /// `payer_refund`: in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// `discount_refund`.
            public var discountRefund: Int? { get throws { try fields.optional("discount_refund") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// `advance`: in the smallest unit of the currency (分 for CNY).
            public var advance: Int? { get throws { try fields.optional("advance") } }
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.Apply.PostBody.FundsAccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNSETTLED`.
    public static var unsettled: Self { "UNSETTLED" }
    /// `PREPAID`.
    public static var prepaid: Self { "PREPAID" }
}

extension V3.Ecommerce.Refunds.ID.ByRefundID {
    /// 通过微信支付退款单号查询退款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012650253).
    ///
    /// - Parameters:
    ///   - individualAuthID: `individual_auth_id`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        individualAuthID: String? = nil,
        subMchid: String? = nil
    ) async throws -> V3.Ecommerce.RefundsReply {
        var call = TypedCall("ecommerce.refunds.id.{refund_id}.get", chain)
        call.query("individual_auth_id", individualAuthID)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 通过微信支付退款单号查询退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(individualAuthID: String? = nil, subMchid: String? = nil) throws -> V3.Ecommerce.RefundsReply {
        var call = TypedCall("ecommerce.refunds.id.{refund_id}.get", chain)
        call.query("individual_auth_id", individualAuthID)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ecommerce.Refunds.OutRefundNo.ByOutRefundNo {
    /// 通过商户退款单号查询退款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012650314).
    ///
    /// - Parameters:
    ///   - individualAuthID: `individual_auth_id`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        individualAuthID: String? = nil,
        subMchid: String? = nil
    ) async throws -> V3.Ecommerce.RefundsReply {
        var call = TypedCall("ecommerce.refunds.out-refund-no.{out_refund_no}.get", chain)
        call.query("individual_auth_id", individualAuthID)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 通过商户退款单号查询退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(individualAuthID: String? = nil, subMchid: String? = nil) throws -> V3.Ecommerce.RefundsReply {
        var call = TypedCall("ecommerce.refunds.out-refund-no.{out_refund_no}.get", chain)
        call.query("individual_auth_id", individualAuthID)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund {
    /// 发起异常退款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649274).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("ecommerce.refunds.{refund_id}.apply-abnormal-refund.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起异常退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("ecommerce.refunds.{refund_id}.apply-abnormal-refund.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRefundNo: String,
            type: TypeValue,
            subMchid: String? = nil,
            individualAuthID: String? = nil,
            bankType: BankType? = nil,
            bankAccount: SensitiveText? = nil,
            realName: SensitiveText? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("individual_auth_id", individualAuthID)
            fields.set("out_refund_no", outRefundNo)
            fields.set("type", type)
            fields.set("bank_type", bankType)
            fields.set("bank_account", bankAccount)
            fields.set("real_name", realName)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `individual_auth_id`.
        public var individualAuthID: String? {
            get { fields.stored("individual_auth_id") }
            set { fields.set("individual_auth_id", newValue) }
        }
        /// `out_refund_no`.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// `type`.
        public var type: TypeValue? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `bank_type`.
        public var bankType: BankType? {
            get { fields.stored("bank_type") }
            set { fields.set("bank_type", newValue) }
        }
        /// `bank_account`: encrypted when sent.
        public var bankAccount: SensitiveText? {
            get { fields.stored("bank_account") }
            set { fields.set("bank_account", newValue) }
        }
        /// `real_name`: encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// Documented values of `type`; open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
        /// Documented values of `bank_type`; open.
        public typealias BankType = OpenValue<BankTypeKind>
        /// Tells ``BankType`` from other values.
        public enum BankTypeKind {}
    }

    /// What `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `channel`.
        public var channel: String? { get throws { try fields.optional("channel") } }
        /// `user_received_account`.
        public var userReceivedAccount: String? { get throws { try fields.optional("user_received_account") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `status`.
        public var status: String { get throws { try fields.required("status") } }
        /// `funds_account`.
        public var fundsAccount: FundsAccount? { get throws { try fields.optional("funds_account") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// `refund_account`.
        public var refundAccount: RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// Documented values of `funds_account`; open.
        public typealias FundsAccount = OpenValue<FundsAccountKind>
        /// Tells ``FundsAccount`` from other values.
        public enum FundsAccountKind {}
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `refund`: in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// `from`.
            public var from: [V3.Ecommerce.FromReply]? { get throws { try fields.optional("from") } }
            /// `payer_refund`: in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// `discount_refund`.
            public var discountRefund: JSON.Number { get throws { try fields.required("discount_refund") } }
            /// `currency`.
            public var currency: String { get throws { try fields.required("currency") } }
            /// `refund_fee`: in the smallest unit of the currency (分 for CNY).
            public var refundFee: Int? { get throws { try fields.optional("refund_fee") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `promotion_id`.
            public var promotionID: String { get throws { try fields.required("promotion_id") } }
            /// `scope`.
            public var scope: String { get throws { try fields.required("scope") } }
            /// `type`.
            public var type: String { get throws { try fields.required("type") } }
            /// `amount`.
            public var amount: JSON.Number { get throws { try fields.required("amount") } }
            /// `refund_amount`.
            public var refundAmount: JSON.Number { get throws { try fields.required("refund_amount") } }
            /// `goods_detail`.
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `merchant_goods_id`.
                public var merchantGoodsID: String { get throws { try fields.required("merchant_goods_id") } }
                /// `wechatpay_goods_id`.
                public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
                /// `goods_name`.
                public var goodsName: String? { get throws { try fields.optional("goods_name") } }
                /// `unit_price`.
                public var unitPrice: JSON.Number { get throws { try fields.required("unit_price") } }
                /// `refund_amount`.
                public var refundAmount: JSON.Number { get throws { try fields.required("refund_amount") } }
                /// `refund_quantity`.
                public var refundQuantity: JSON.Number { get throws { try fields.required("refund_quantity") } }
            }
        }
        /// Documented values of `refund_account`; open.
        public typealias RefundAccount = OpenValue<RefundAccountKind>
        /// Tells ``RefundAccount`` from other values.
        public enum RefundAccountKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.TypeValueKind {
    /// `USER_BANK_CARD`.
    public static var userBankCard: Self { "USER_BANK_CARD" }
    /// `MERCHANT_BANK_CARD`.
    public static var merchantBankCard: Self { "MERCHANT_BANK_CARD" }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.BankTypeKind {
    /// `CMB_DEBIT`.
    public static var cmbDebit: Self { "CMB_DEBIT" }
    /// `COMM_DEBIT`.
    public static var commDebit: Self { "COMM_DEBIT" }
    /// `ABC_DEBIT`.
    public static var abcDebit: Self { "ABC_DEBIT" }
    /// `CCB_DEBIT`.
    public static var ccbDebit: Self { "CCB_DEBIT" }
    /// `ICBC_DEBIT`.
    public static var icbcDebit: Self { "ICBC_DEBIT" }
    /// `BOC_DEBIT`.
    public static var bocDebit: Self { "BOC_DEBIT" }
    /// `PAB_DEBIT`.
    public static var pabDebit: Self { "PAB_DEBIT" }
    /// `SPDB_DEBIT`.
    public static var spdbDebit: Self { "SPDB_DEBIT" }
    /// `CITIC_DEBIT`.
    public static var citicDebit: Self { "CITIC_DEBIT" }
    /// `CEB_DEBIT`.
    public static var cebDebit: Self { "CEB_DEBIT" }
    /// `CMBC_DEBIT`.
    public static var cmbcDebit: Self { "CMBC_DEBIT" }
    /// `CIB_DEBIT`.
    public static var cibDebit: Self { "CIB_DEBIT" }
    /// `GDB_DEBIT`.
    public static var gdbDebit: Self { "GDB_DEBIT" }
    /// `PSBC_DEBIT`.
    public static var psbcDebit: Self { "PSBC_DEBIT" }
    /// `NBCB_DEBIT`.
    public static var nbcbDebit: Self { "NBCB_DEBIT" }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.FundsAccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNSETTLED`.
    public static var unsettled: Self { "UNSETTLED" }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.RefundAccountKind {
    /// `REFUND_SOURCE_PARTNER_ADVANCE`.
    public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
    /// `REFUND_SOURCE_SUB_MERCHANT`.
    public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
}

extension V3.Ecommerce.Refunds.ByRefundID.ReturnAdvance {
    /// 查询垫付回补结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476916).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Ecommerce.ReturnAdvanceReply {
        var call = TypedCall("ecommerce.refunds.{refund_id}.return-advance.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询垫付回补结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Ecommerce.ReturnAdvanceReply {
        var call = TypedCall("ecommerce.refunds.{refund_id}.return-advance.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// 垫付退款回补, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476927).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Ecommerce.SubMchidRequest) async throws -> V3.Ecommerce.ReturnAdvanceReply {
        try await TypedCall("ecommerce.refunds.{refund_id}.return-advance.post", chain, body: body.fields).reply()
    }

    /// 垫付退款回补, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Ecommerce.SubMchidRequest) throws -> V3.Ecommerce.ReturnAdvanceReply {
        try TypedCall("ecommerce.refunds.{refund_id}.return-advance.post", chain, body: body.fields).blockingReply()
    }
}

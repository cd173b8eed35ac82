// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refund.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Refund.Domestic.Refunds {
    /// 申请退款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791862).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Refund.RefundsReply {
        try await TypedCall("refund.domestic.refunds.post", chain, body: body.fields).reply()
    }

    /// 申请退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Refund.RefundsReply {
        try TypedCall("refund.domestic.refunds.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/refund/domestic/refunds` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRefundNo: String,
            amount: Amount,
            subMchid: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            reason: String? = nil,
            notifyURL: String? = nil,
            fundsAccount: String? = nil,
            goodsDetail: [GoodsDetail]? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("reason", reason)
            fields.set("notify_url", notifyURL)
            fields.set("funds_account", fundsAccount)
            fields.set("amount", amount)
            fields.set("goods_detail", goodsDetail)
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
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `out_refund_no`: at most 64 characters; matches `^[0-9A-Za-z_\-|*@]{1,64}$`.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// `reason`.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `funds_account`.
        public var fundsAccount: String? {
            get { fields.stored("funds_account") }
            set { fields.set("funds_account", newValue) }
        }
        /// `amount`.
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `goods_detail`.
        public var goodsDetail: [GoodsDetail]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
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
                public init(account: String, amount: Int) {
                    var fields = Fields()
                    fields.set("account", account)
                    fields.set("amount", amount)
                    self.fields = fields
                }
                /// `account`.
                public var account: String? {
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
        /// `goods_detail`.
        public struct GoodsDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                merchantGoodsID: String,
                unitPrice: Int,
                refundAmount: Int,
                refundQuantity: Int,
                wechatpayGoodsID: String? = nil,
                goodsName: String? = nil
            ) {
                var fields = Fields()
                fields.set("merchant_goods_id", merchantGoodsID)
                fields.set("wechatpay_goods_id", wechatpayGoodsID)
                fields.set("goods_name", goodsName)
                fields.set("unit_price", unitPrice)
                fields.set("refund_amount", refundAmount)
                fields.set("refund_quantity", refundQuantity)
                self.fields = fields
            }
            /// `merchant_goods_id`.
            public var merchantGoodsID: String? {
                get { fields.stored("merchant_goods_id") }
                set { fields.set("merchant_goods_id", newValue) }
            }
            /// `wechatpay_goods_id`.
            public var wechatpayGoodsID: String? {
                get { fields.stored("wechatpay_goods_id") }
                set { fields.set("wechatpay_goods_id", newValue) }
            }
            /// `goods_name`.
            public var goodsName: String? {
                get { fields.stored("goods_name") }
                set { fields.set("goods_name", newValue) }
            }
            /// `unit_price`.
            public var unitPrice: Int? {
                get { fields.stored("unit_price") }
                set { fields.set("unit_price", newValue) }
            }
            /// `refund_amount`.
            public var refundAmount: Int? {
                get { fields.stored("refund_amount") }
                set { fields.set("refund_amount", newValue) }
            }
            /// `refund_quantity`.
            public var refundQuantity: Int? {
                get { fields.stored("refund_quantity") }
                set { fields.set("refund_quantity", newValue) }
            }
        }
    }
}

extension V3.Refund.Domestic.Refunds.ByOutRefundNo {
    /// 查询单笔退款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791863).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Refund.RefundsReply {
        var call = TypedCall("refund.domestic.refunds.{out_refund_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询单笔退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Refund.RefundsReply {
        var call = TypedCall("refund.domestic.refunds.{out_refund_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund {
    /// 发起异常退款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791864).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("refund.domestic.refunds.{refund_id}.apply-abnormal-refund.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起异常退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("refund.domestic.refunds.{refund_id}.apply-abnormal-refund.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` sends.
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
            bankType: BankType? = nil,
            bankAccount: SensitiveText? = nil,
            realName: SensitiveText? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
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

    /// What `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` answers.
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
        public var channel: String { get throws { try fields.required("channel") } }
        /// `user_received_account`.
        public var userReceivedAccount: String { get throws { try fields.required("user_received_account") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `status`.
        public var status: V3.Refund.RefundStatus { get throws { try fields.required("status") } }
        /// `funds_account`.
        public var fundsAccount: String? { get throws { try fields.optional("funds_account") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `refund`: in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// `from`.
            public var from: [From]? { get throws { try fields.optional("from") } }
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int { get throws { try fields.required("payer_total") } }
            /// `payer_refund`: in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// `settlement_refund`: in the smallest unit of the currency (分 for CNY).
            public var settlementRefund: Int { get throws { try fields.required("settlement_refund") } }
            /// `settlement_total`: in the smallest unit of the currency (分 for CNY).
            public var settlementTotal: Int { get throws { try fields.required("settlement_total") } }
            /// `discount_refund`.
            public var discountRefund: JSON.Number { get throws { try fields.required("discount_refund") } }
            /// `currency`.
            public var currency: String { get throws { try fields.required("currency") } }
            /// `refund_fee`: in the smallest unit of the currency (分 for CNY).
            public var refundFee: Int? { get throws { try fields.optional("refund_fee") } }
            /// `from`.
            public struct From: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `account`.
                public var account: String { get throws { try fields.required("account") } }
                /// `amount`.
                public var amount: JSON.Number { get throws { try fields.required("amount") } }
            }
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
    }
}

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.TypeValueKind {
    /// `USER_BANK_CARD`.
    public static var userBankCard: Self { "USER_BANK_CARD" }
    /// `MERCHANT_BANK_CARD`.
    public static var merchantBankCard: Self { "MERCHANT_BANK_CARD" }
}

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.BankTypeKind {
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

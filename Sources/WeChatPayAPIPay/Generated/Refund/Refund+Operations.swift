// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refund.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Refund.Domestic.Refunds {
    /// 申请退款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791862).
    ///
    /// At most 150 calls that are accepted a second of a merchant. At most 6 calls that fail a second of a merchant. At
    /// most 150 calls that are accepted a second of a partner. At most 6 calls that fail a second of a partner. At most
    /// 6 calls that fail a second. At most 5000 calls for orders older than a month a minute.
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

    /// What `POST /v3/refund/domestic/refunds` sends. One of `transaction_id` and `out_trade_no` is needed.
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
            fundsAccount: FundsAccount? = nil,
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
        /// 子商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`): at most 64 bytes in UTF-8; matches `^[0-9A-Za-z_\-|*@]{1,64}$`.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 退款原因 (`reason`): at most 80 bytes in UTF-8.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 退款结果回调url (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 退款资金来源 (`funds_account`).
        public var fundsAccount: FundsAccount? {
            get { fields.stored("funds_account") }
            set { fields.set("funds_account", newValue) }
        }
        /// 金额信息 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 退款商品 (`goods_detail`).
        public var goodsDetail: [GoodsDetail]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
        /// Documented values of 退款资金来源 (`funds_account`); open.
        public typealias FundsAccount = OpenValue<FundsAccountKind>
        /// Tells ``FundsAccount`` from other values.
        public enum FundsAccountKind {}
        /// 金额信息 (`amount`).
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
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int? {
                get { fields.stored("refund") }
                set { fields.set("refund", newValue) }
            }
            /// 退款出资账户及金额 (`from`).
            public var from: [From]? {
                get { fields.stored("from") }
                set { fields.set("from", newValue) }
            }
            /// 原订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// 退款币种 (`currency`): at most 16 characters.
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
                public init(account: Account, amount: Int) {
                    var fields = Fields()
                    fields.set("account", account)
                    fields.set("amount", amount)
                    self.fields = fields
                }
                /// 出资账户类型 (`account`): at most 32 characters.
                public var account: Account? {
                    get { fields.stored("account") }
                    set { fields.set("account", newValue) }
                }
                /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
                /// Documented values of 出资账户类型 (`account`); open.
                public typealias Account = OpenValue<AccountKind>
                /// Tells ``Account`` from other values.
                public enum AccountKind {}
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
            /// 商户侧商品编码 (`merchant_goods_id`): at most 32 characters.
            public var merchantGoodsID: String? {
                get { fields.stored("merchant_goods_id") }
                set { fields.set("merchant_goods_id", newValue) }
            }
            /// 微信侧商品编码 (`wechatpay_goods_id`): at most 32 characters.
            public var wechatpayGoodsID: String? {
                get { fields.stored("wechatpay_goods_id") }
                set { fields.set("wechatpay_goods_id", newValue) }
            }
            /// 商品名称 (`goods_name`): at most 256 characters.
            public var goodsName: String? {
                get { fields.stored("goods_name") }
                set { fields.set("goods_name", newValue) }
            }
            /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
            public var unitPrice: Int? {
                get { fields.stored("unit_price") }
                set { fields.set("unit_price", newValue) }
            }
            /// 商品退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
            public var refundAmount: Int? {
                get { fields.stored("refund_amount") }
                set { fields.set("refund_amount", newValue) }
            }
            /// 商品退货数量 (`refund_quantity`).
            public var refundQuantity: Int? {
                get { fields.stored("refund_quantity") }
                set { fields.set("refund_quantity", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.PostBody.FundsAccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNSETTLED`.
    public static var unsettled: Self { "UNSETTLED" }
}

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.PostBody.Amount.From.AccountKind {
    /// 基本账户-可用余额 (`AVAILABLE`).
    public static var available: Self { "AVAILABLE" }
    /// 基本账户-不可用余额 (`UNAVAILABLE`).
    public static var unavailable: Self { "UNAVAILABLE" }
}

extension V3.Refund.Domestic.Refunds.ByOutRefundNo {
    /// 查询单笔退款, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791863).
    ///
    /// At most 300 calls a second of a merchant. At most 300 calls a second of a partner.
    ///
    /// - Parameter subMchid: 子商户号（也叫特约商户号） (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
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
    /// At most 150 calls a second.
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
        /// 子商户号（也叫特约商户号） (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 异常退款处理方式 (`type`).
        public var type: TypeValue? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 开户银行 (`bank_type`): at most 16 characters.
        public var bankType: BankType? {
            get { fields.stored("bank_type") }
            set { fields.set("bank_type", newValue) }
        }
        /// 收款银行卡号 (`bank_account`): at most 1024 characters; encrypted when sent.
        public var bankAccount: SensitiveText? {
            get { fields.stored("bank_account") }
            set { fields.set("bank_account", newValue) }
        }
        /// 收款用户姓名 (`real_name`): at most 1024 characters; encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// Documented values of 异常退款处理方式 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
        /// Documented values of 开户银行 (`bank_type`); open.
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
        /// 微信支付退款单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款渠道 (`channel`).
        public var channel: Channel { get throws { try fields.required("channel") } }
        /// 退款入账账户 (`user_received_account`): at most 64 characters.
        public var userReceivedAccount: String { get throws { try fields.required("user_received_account") } }
        /// 退款成功时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款创建时间 (`create_time`): at most 64 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款状态 (`status`).
        public var status: V3.Refund.RefundStatus { get throws { try fields.required("status") } }
        /// 资金账户 (`funds_account`).
        public var fundsAccount: FundsAccount? { get throws { try fields.optional("funds_account") } }
        /// 金额信息 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠退款详情 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// Documented values of 退款渠道 (`channel`); open.
        public typealias Channel = OpenValue<ChannelKind>
        /// Tells ``Channel`` from other values.
        public enum ChannelKind {}
        /// Documented values of 资金账户 (`funds_account`); open.
        public typealias FundsAccount = OpenValue<FundsAccountKind>
        /// Tells ``FundsAccount`` from other values.
        public enum FundsAccountKind {}
        /// 金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// 退款出资账户及金额 (`from`).
            public var from: [From]? { get throws { try fields.optional("from") } }
            /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int { get throws { try fields.required("payer_total") } }
            /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// 应结退款金额 (`settlement_refund`): in the smallest unit of the currency (分 for CNY).
            public var settlementRefund: Int { get throws { try fields.required("settlement_refund") } }
            /// 应结订单金额 (`settlement_total`): in the smallest unit of the currency (分 for CNY).
            public var settlementTotal: Int { get throws { try fields.required("settlement_total") } }
            /// 优惠退款金额 (`discount_refund`).
            public var discountRefund: Int { get throws { try fields.required("discount_refund") } }
            /// 退款币种 (`currency`): at most 16 characters.
            public var currency: String { get throws { try fields.required("currency") } }
            /// 手续费退款金额 (`refund_fee`): in the smallest unit of the currency (分 for CNY).
            public var refundFee: Int? { get throws { try fields.optional("refund_fee") } }
            /// `from`.
            public struct From: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 出资账户类型 (`account`): at most 32 characters.
                public var account: Account { get throws { try fields.required("account") } }
                /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// Documented values of 出资账户类型 (`account`); open.
                public typealias Account = OpenValue<AccountKind>
                /// Tells ``Account`` from other values.
                public enum AccountKind {}
            }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`promotion_id`): at most 32 characters.
            public var promotionID: String { get throws { try fields.required("promotion_id") } }
            /// 优惠范围 (`scope`): at most 32 characters.
            public var scope: Scope { get throws { try fields.required("scope") } }
            /// 优惠类型 (`type`): at most 32 characters.
            public var type: String { get throws { try fields.required("type") } }
            /// 代金券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 优惠退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
            public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
            /// 退款商品 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商户侧商品编码 (`merchant_goods_id`): at most 32 characters.
                public var merchantGoodsID: String { get throws { try fields.required("merchant_goods_id") } }
                /// 微信侧商品编码 (`wechatpay_goods_id`): at most 32 characters.
                public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
                /// 商品名称 (`goods_name`): at most 256 characters.
                public var goodsName: String? { get throws { try fields.optional("goods_name") } }
                /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// 商品退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
                public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
                /// 商品退货数量 (`refund_quantity`).
                public var refundQuantity: Int { get throws { try fields.required("refund_quantity") } }
            }
        }
    }
}

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.TypeValueKind {
    /// 退款到用户银行卡 (`USER_BANK_CARD`).
    public static var userBankCard: Self { "USER_BANK_CARD" }
    /// 退款至交易商户银行账户 (`MERCHANT_BANK_CARD`).
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

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.ChannelKind {
    /// 原路退款 (`ORIGINAL`).
    public static var original: Self { "ORIGINAL" }
    /// 退回到余额 (`BALANCE`).
    public static var balance: Self { "BALANCE" }
    /// 原账户异常退到其他余额账户 (`OTHER_BALANCE`).
    public static var otherBalance: Self { "OTHER_BALANCE" }
    /// 原银行卡异常退到其他银行卡 (`OTHER_BANKCARD`).
    public static var otherBankcard: Self { "OTHER_BANKCARD" }
}

extension OpenValue where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.FundsAccountKind {
    /// 未结算资金 (`UNSETTLED`).
    public static var unsettled: Self { "UNSETTLED" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 数字人民币基本账户 (`ECNY_BASIC`).
    public static var ecnyBasic: Self { "ECNY_BASIC" }
}

extension OpenValue
where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.Amount.From.AccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
}

extension OpenValue
where Kind == V3.Refund.Domestic.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

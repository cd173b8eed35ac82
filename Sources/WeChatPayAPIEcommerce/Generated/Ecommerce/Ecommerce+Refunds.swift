// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Refunds.Apply {
    /// 退款申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649457).
    ///
    /// At most 150 calls a second. At most 1 call a minute for an order.
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

    /// What `POST /v3/ecommerce/refunds/apply` sends. One of `sub_mchid` and `individual_auth_id` is needed.
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
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String? {
            get { fields.stored("individual_auth_id") }
            set { fields.set("individual_auth_id", newValue) }
        }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 电商平台APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 二级商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 还款服务商商户号 (`combine_mchid`).
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 还款订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 交易单微信支付订单号 (`combine_transaction_id`).
        public var combineTransactionID: String? {
            get { fields.stored("combine_transaction_id") }
            set { fields.set("combine_transaction_id", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 退款原因 (`reason`): at most 80 bytes in UTF-8.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 退款结果回调url (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 退款出资商户 (`refund_account`): at most 32 characters.
        public var refundAccount: V3.Ecommerce.RefundAccount? {
            get { fields.stored("refund_account") }
            set { fields.set("refund_account", newValue) }
        }
        /// 资金账户 (`funds_account`): at most 32 characters.
        public var fundsAccount: FundsAccount? {
            get { fields.stored("funds_account") }
            set { fields.set("funds_account", newValue) }
        }
        /// 订单金额 (`amount`).
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
                public init(account: V3.Ecommerce.ApplyAccount, amount: Int) {
                    var fields = Fields()
                    fields.set("account", account)
                    fields.set("amount", amount)
                    self.fields = fields
                }
                /// 出资账户类型 (`account`): at most 32 characters.
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
        /// Documented values of 资金账户 (`funds_account`); open.
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
        /// 微信支付退款订单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 退款创建时间 (`create_time`): at most 64 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠退款详情 (`promotion_detail`).
        public var promotionDetail: [V3.Ecommerce.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// 退款出资商户 (`refund_account`): at most 32 characters.
        public var refundAccount: V3.Ecommerce.RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// 退款金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// 退款出资账户及金额 (`from`).
            public var from: [V3.Ecommerce.FromReply]? { get throws { try fields.optional("from") } }
            /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// 优惠退款金额 (`discount_refund`).
            public var discountRefund: Int? { get throws { try fields.optional("discount_refund") } }
            /// 货币类型 (`currency`): at most 16 characters.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 垫付金额 (`advance`): in the smallest unit of the currency (分 for CNY).
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
    /// One of `sub_mchid` and `individual_auth_id` is needed.
    ///
    /// - Parameters:
    ///   - individualAuthID: 商品单个人收款方受理授权ID (`individual_auth_id`).
    ///   - subMchid: 二级商户号 (`sub_mchid`); at most 32 characters.
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
    /// One of `sub_mchid` and `individual_auth_id` is needed.
    ///
    /// - Parameters:
    ///   - individualAuthID: 商品单个人收款方受理授权ID (`individual_auth_id`).
    ///   - subMchid: 二级商户号 (`sub_mchid`); at most 32 characters.
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
    /// At most 150 calls a second.
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

    /// What `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` sends. One of `sub_mchid` and
    /// `individual_auth_id` is needed.
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
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String? {
            get { fields.stored("individual_auth_id") }
            set { fields.set("individual_auth_id", newValue) }
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

    /// What `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付退款订单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付交易订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户原交易订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款渠道 (`channel`): at most 16 characters.
        public var channel: Channel? { get throws { try fields.optional("channel") } }
        /// 退款入账账户 (`user_received_account`): at most 64 characters.
        public var userReceivedAccount: String? { get throws { try fields.optional("user_received_account") } }
        /// 退款成功时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款创建时间 (`create_time`): at most 64 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款状态 (`status`): at most 16 characters.
        public var status: Status { get throws { try fields.required("status") } }
        /// 资金账户 (`funds_account`).
        public var fundsAccount: FundsAccount? { get throws { try fields.optional("funds_account") } }
        /// 退款金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 营销详情 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 退款出资商户 (`refund_account`): at most 32 characters.
        public var refundAccount: RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// Documented values of 退款渠道 (`channel`); open.
        public typealias Channel = OpenValue<ChannelKind>
        /// Tells ``Channel`` from other values.
        public enum ChannelKind {}
        /// Documented values of 退款状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// Documented values of 资金账户 (`funds_account`); open.
        public typealias FundsAccount = OpenValue<FundsAccountKind>
        /// Tells ``FundsAccount`` from other values.
        public enum FundsAccountKind {}
        /// 退款金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// 退款出资账户及金额 (`from`).
            public var from: [V3.Ecommerce.FromReply]? { get throws { try fields.optional("from") } }
            /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// 优惠退款金额 (`discount_refund`).
            public var discountRefund: Int { get throws { try fields.required("discount_refund") } }
            /// 货币类型 (`currency`): at most 16 characters.
            public var currency: String { get throws { try fields.required("currency") } }
            /// 手续费退款金额 (`refund_fee`): in the smallest unit of the currency (分 for CNY).
            public var refundFee: Int? { get throws { try fields.optional("refund_fee") } }
            /// 垫付金额 (`advance`).
            public var advance: Int? { get throws { try fields.optional("advance") } }
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
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 优惠退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
            public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
            /// 商品列表 (`goods_detail`).
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
                /// 商户侧商品编码 (`merchant_goods_id`).
                public var merchantGoodsID: String { get throws { try fields.required("merchant_goods_id") } }
                /// 微信侧商品编码 (`wechatpay_goods_id`).
                public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
                /// 商品名称 (`goods_name`).
                public var goodsName: String? { get throws { try fields.optional("goods_name") } }
                /// 商品单价 (`unit_price`).
                public var unitPrice: JSON.Number { get throws { try fields.required("unit_price") } }
                /// 商品退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
                public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
                /// 商品退货数量 (`refund_quantity`).
                public var refundQuantity: JSON.Number { get throws { try fields.required("refund_quantity") } }
            }
        }
        /// Documented values of 退款出资商户 (`refund_account`); open.
        public typealias RefundAccount = OpenValue<RefundAccountKind>
        /// Tells ``RefundAccount`` from other values.
        public enum RefundAccountKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.TypeValueKind {
    /// 退款到用户银行卡 (`USER_BANK_CARD`).
    public static var userBankCard: Self { "USER_BANK_CARD" }
    /// 退款至交易商户银行账户 (`MERCHANT_BANK_CARD`).
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

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.ChannelKind {
    /// 原路退款 (`ORIGINAL`).
    public static var original: Self { "ORIGINAL" }
    /// 退回到余额 (`BALANCE`).
    public static var balance: Self { "BALANCE" }
    /// 原账户异常退到其他余额账户 (`OTHER_BALANCE`).
    public static var otherBalance: Self { "OTHER_BALANCE" }
    /// 原银行卡异常退到其他银行卡 (`OTHER_BANKCARD`).
    public static var otherBankcard: Self { "OTHER_BANKCARD" }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.StatusKind {
    /// 退款成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 退款关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 退款处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 退款异常 (`ABNORMAL`).
    public static var abnormal: Self { "ABNORMAL" }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.FundsAccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// 未结算资金 (`UNSETTLED`).
    public static var unsettled: Self { "UNSETTLED" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// 运营户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 数字人民币基本账户 (`ECNY_BASIC`).
    public static var ecnyBasic: Self { "ECNY_BASIC" }
}

extension OpenValue
where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.PromotionDetail.ScopeKind {
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.RefundAccountKind {
    /// 电商平台垫付 (`REFUND_SOURCE_PARTNER_ADVANCE`).
    public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
    /// 二级商户 (`REFUND_SOURCE_SUB_MERCHANT`).
    public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
}

extension V3.Ecommerce.Refunds.ByRefundID.ReturnAdvance {
    /// 查询垫付回补结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476916).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`); at most 32 characters.
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

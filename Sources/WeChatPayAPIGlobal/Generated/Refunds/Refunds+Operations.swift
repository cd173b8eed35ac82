// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refunds.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Refunds {
    /// 查询所有退款, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Parameters:
    ///   - transactionID: 微信支付订单号 (`transaction_id`).
    ///   - outTradeNo: 商户订单号 (`out_trade_no`).
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    ///   - offset: 记录起始位置.
    ///   - count: 每页笔数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/refunds")
    public func get(
        transactionID: String? = nil,
        outTradeNo: String? = nil,
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil,
        offset: Int? = nil,
        count: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("refunds.get", chain)
        call.query("transaction_id", transactionID)
        call.query("out_trade_no", outTradeNo)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        call.query("offset", offset)
        call.query("count", count)
        return try await call.reply()
    }

    /// 查询所有退款, blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/refunds")
    @available(*, noasync, message: "await the call instead")
    public func get(
        transactionID: String? = nil,
        outTradeNo: String? = nil,
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil,
        offset: Int? = nil,
        count: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("refunds.get", chain)
        call.query("transaction_id", transactionID)
        call.query("out_trade_no", outTradeNo)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        call.query("offset", offset)
        call.query("count", count)
        return try call.blockingReply()
    }

    /// What `GET /v3/refunds` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付交易订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商户原交易订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 订单金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 退款单列表 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// 订单总退款次数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 本次返回退款单数 (`current_total_num`).
        public var currentTotalNum: Int { get throws { try fields.required("current_total_num") } }
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 货币类型 (`currency`).
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int { get throws { try fields.required("payer_total") } }
            /// 支付币种 (`payer_currency`).
            public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
        }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信退款单号 (`id`).
            public var id: String { get throws { try fields.required("id") } }
            /// 商户退款单号 (`out_refund_no`).
            public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
            /// 退款渠道 (`channel`).
            public var channel: V3.Refunds.Channel? { get throws { try fields.optional("channel") } }
            /// 退款入账账户 (`recv_account`).
            public var recvAccount: String? { get throws { try fields.optional("recv_account") } }
            /// 退款资金来源 (`fund_source`).
            public var fundSource: V3.Refunds.FundSource? { get throws { try fields.optional("fund_source") } }
            /// 退款成功时间 (`success_time`).
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 退款创建时间 (`create_time`).
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 退款状态 (`status`).
            public var status: V3.Refunds.Status { get throws { try fields.required("status") } }
            /// 退款金额 (`amount`).
            public var amount: V3.Refunds.Amount { get throws { try fields.required("amount") } }
            /// 优惠退款详情 (`refund_detail`).
            public var refundDetail: V3.Refunds.Detail? { get throws { try fields.optional("refund_detail") } }
        }
    }

    /// 申请退款, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use POST /v3/global/refunds")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("refunds.post", chain, body: body.fields).reply()
    }

    /// 申请退款, blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use POST /v3/global/refunds")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("refunds.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/refunds` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRefundNo: String,
            amount: Amount,
            mchid: String? = nil,
            appid: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            spAppid: String? = nil,
            subAppid: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            reason: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("reason", reason)
            fields.set("amount", amount)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`).
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
        /// 退款通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(refund: Int, total: Int, currency: String) {
                var fields = Fields()
                fields.set("refund", refund)
                fields.set("total", total)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int? {
                get { fields.stored("refund") }
                set { fields.set("refund", newValue) }
            }
            /// 原订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// 退款币种 (`currency`).
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
    }

    /// What `POST /v3/refunds` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付退款订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 退款创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠退款详情 (`detail`).
        public var detail: V3.Refunds.Detail? { get throws { try fields.optional("detail") } }
        /// 退款金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// 退款币种 (`currency`).
            public var currency: String { get throws { try fields.required("currency") } }
            /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// 支付币种 (`payer_currency`).
            public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
            /// 汇率 (`exchange_rate`).
            public var exchangeRate: V3.Refunds.ExchangeRate { get throws { try fields.required("exchange_rate") } }
        }
    }
}

extension V3.Refunds.ID.ByRefundID {
    /// 查询单笔退款(微信支付退款订单号), [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/refunds/id/{refund_id}")
    public func get(
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil
    ) async throws -> V3.Refunds.RefundsReply {
        var call = TypedCall("refunds.id.{refund_id}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询单笔退款(微信支付退款订单号), blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/refunds/id/{refund_id}")
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil
    ) throws -> V3.Refunds.RefundsReply {
        var call = TypedCall("refunds.id.{refund_id}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }
}

extension V3.Refunds.OutRefundNo.ByOutRefundNo {
    /// 查询单笔退款(商户退款订单号), [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/refunds/out-refund-no/{out_refund_no}"
    )
    public func get(
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil
    ) async throws -> V3.Refunds.RefundsReply {
        var call = TypedCall("refunds.out-refund-no.{out_refund_no}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询单笔退款(商户退款订单号), blocking the thread.
    @available(
        *, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/refunds/out-refund-no/{out_refund_no}"
    )
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil
    ) throws -> V3.Refunds.RefundsReply {
        var call = TypedCall("refunds.out-refund-no.{out_refund_no}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }
}

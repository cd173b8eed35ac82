// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Micropay.Transactions.ID.ByTransactionID.Reverse {
    /// 撤销订单(微信支付订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.ReverseRequest) async throws {
        let call = TypedCall("global.micropay.transactions.id.{transaction_id}.reverse.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 撤销订单(微信支付订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.ReverseRequest) throws {
        let call = TypedCall("global.micropay.transactions.id.{transaction_id}.reverse.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Global.Micropay.Transactions.OutTradeNo.ByOutTradeNo.Reverse {
    /// 撤销订单(商户订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.ReverseRequest) async throws {
        let call = TypedCall(
            "global.micropay.transactions.out-trade-no.{out_trade_no}.reverse.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 撤销订单(商户订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.ReverseRequest) throws {
        let call = TypedCall(
            "global.micropay.transactions.out-trade-no.{out_trade_no}.reverse.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Global.Micropay.Transactions.Pay {
    /// 提交付款码支付, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.micropay.transactions.pay.post", chain, body: body.fields).reply()
    }

    /// 提交付款码支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.micropay.transactions.pay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/micropay/transactions/pay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            description: String,
            outTradeNo: String,
            tradeType: String,
            merchantCategoryCode: String,
            amount: V3.Global.Amount,
            mchid: String? = nil,
            appid: String? = nil,
            subMchid: String? = nil,
            spMchid: String? = nil,
            spAppid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            payer: Payer? = nil,
            sceneInfo: V3.Global.SceneInfo? = nil,
            detail: [V3.Global.Detail]? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("trade_type", tradeType)
            fields.set("limit_pay", limitPay)
            fields.set("merchant_category_code", merchantCategoryCode)
            fields.set("payer", payer)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            fields.set("detail", detail)
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
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
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// MCC码 (`merchant_category_code`).
        public var merchantCategoryCode: String? {
            get { fields.stored("merchant_category_code") }
            set { fields.set("merchant_category_code", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Global.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Global.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: [V3.Global.Detail]? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(authCode: String) {
                var fields = Fields()
                fields.set("auth_code", authCode)
                self.fields = fields
            }
            /// 授权码 (`auth_code`).
            public var authCode: String? {
                get { fields.stored("auth_code") }
                set { fields.set("auth_code", newValue) }
            }
        }
    }

    /// What `POST /v3/global/micropay/transactions/pay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String { get throws { try fields.required("trade_state_desc") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 支付者 (`payer`).
        public var payer: V3.Global.Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠功能 (`detail`).
        public var detail: [Detail]? { get throws { try fields.optional("detail") } }
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
            /// 支付货币类型 (`payer_currency`).
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// 汇率 (`exchange_rate`).
            public var exchangeRate: V3.Global.ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
        }
        /// `detail`.
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`promotion_id`).
            public var promotionID: String { get throws { try fields.required("promotion_id") } }
            /// 优惠名称 (`name`).
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`).
            public var scope: V3.Global.Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`).
            public var type: V3.Global.PayType? { get throws { try fields.optional("type") } }
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 货币类型 (`currency`).
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 活动ID (`activity_id`).
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// 微信出资 (`wechatpay_contribute_amount`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContributeAmount: Int? {
                get throws { try fields.optional("wechatpay_contribute_amount") }
            }
            /// 商户出资 (`merchant_contribute_amount`): in the smallest unit of the currency (分 for CNY).
            public var merchantContributeAmount: Int? {
                get throws { try fields.optional("merchant_contribute_amount") }
            }
            /// 其他出资 (`other_contribute_amount`): in the smallest unit of the currency (分 for CNY).
            public var otherContributeAmount: Int? { get throws { try fields.optional("other_contribute_amount") } }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品编码 (`goods_id`).
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// 商品备注 (`goods_remark`).
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                /// 商品数量 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 商品价格 (`price`): in the smallest unit of the currency (分 for CNY).
                public var price: Int { get throws { try fields.required("price") } }
            }
        }
    }
}

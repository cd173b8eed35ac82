// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transactions.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(total: Int, currency: String? = nil) {
            var fields = Fields()
            fields.set("total", total)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int? {
            get { fields.stored("total") }
            set { fields.set("total", newValue) }
        }
        /// 货币类型 (`currency`).
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct AmountReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int { get throws { try fields.required("payer_total") } }
        /// 订单标价币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 用户支付币种 (`payer_currency`).
        public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
        /// 汇率信息 (`exchange_rate`).
        public var exchangeRate: V3.Transactions.ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct CloseRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String, subMchid: String? = nil, spMchid: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_mchid", spMchid)
            self.fields = fields
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
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
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            costPrice: Int? = nil,
            receiptID: String? = nil,
            goodsDetail: [V3.Transactions.GoodsDetail]? = nil
        ) {
            var fields = Fields()
            fields.set("cost_price", costPrice)
            fields.set("receipt_id", receiptID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 订单原价 (`cost_price`): in the smallest unit of the currency (分 for CNY).
        public var costPrice: Int? {
            get { fields.stored("cost_price") }
            set { fields.set("cost_price", newValue) }
        }
        /// 商品小票ID (`receipt_id`).
        public var receiptID: String? {
            get { fields.stored("receipt_id") }
            set { fields.set("receipt_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Transactions.GoodsDetail]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct ExchangeRate: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 汇率类型 (`type`).
        public var type: V3.Transactions.TransactionsIDType? { get throws { try fields.optional("type") } }
        /// 汇率值 (`rate`).
        public var rate: Int? { get throws { try fields.optional("rate") } }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(goodsID: String, quantity: Int, price: Int, wxpayGoodsID: String? = nil, goodsName: String? = nil) {
            var fields = Fields()
            fields.set("goods_id", goodsID)
            fields.set("wxpay_goods_id", wxpayGoodsID)
            fields.set("goods_name", goodsName)
            fields.set("quantity", quantity)
            fields.set("price", price)
            self.fields = fields
        }
        /// 商品编码 (`goods_id`).
        public var goodsID: String? {
            get { fields.stored("goods_id") }
            set { fields.set("goods_id", newValue) }
        }
        /// 微信侧商品编码 (`wxpay_goods_id`).
        public var wxpayGoodsID: String? {
            get { fields.stored("wxpay_goods_id") }
            set { fields.set("wxpay_goods_id", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品数量 (`quantity`).
        public var quantity: Int? {
            get { fields.stored("quantity") }
            set { fields.set("quantity", newValue) }
        }
        /// 商品单价 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct GoodsDetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`).
        public var goodsID: String { get throws { try fields.required("goods_id") } }
        /// 商品备注 (`goods_remark`).
        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
        /// 商品数量 (`quantity`).
        public var quantity: Int { get throws { try fields.required("quantity") } }
        /// 商品价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int { get throws { try fields.required("price") } }
    }
}

extension V3.Transactions {
    /// Documented values of `IDType`; open.
    public typealias IDType = OpenValue<IDTypeKind>
    /// Tells ``IDType`` from other values.
    public enum IDTypeKind {}
}

extension OpenValue where Kind == V3.Transactions.IDTypeKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("sp_openid", spOpenid)
            fields.set("sub_openid", subOpenid)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户标识（机构） (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// 用户标识（特约商户） (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct PayerReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 机构用户标识 (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// 子商户用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct PrepayIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Transactions.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V3.Transactions.IDType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 优惠币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 微信出资 (`wxpay_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var wxpayContributeAmount: Int? { get throws { try fields.optional("wxpay_contribute_amount") } }
        /// 商户出资 (`merchant_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var merchantContributeAmount: Int? { get throws { try fields.optional("merchant_contribute_amount") } }
        /// 其他出资 (`other_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var otherContributeAmount: Int? { get throws { try fields.optional("other_contribute_amount") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Transactions.GoodsDetailReply]? {
            get throws { try fields.optional("goods_detail") }
        }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct ReverseRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String? = nil, spMchid: String? = nil, subMchid: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
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
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            deviceID: String? = nil,
            deviceIp: String? = nil,
            payerClientIp: String? = nil,
            operatorID: String? = nil,
            storeInfo: V3.Transactions.StoreInfo? = nil
        ) {
            var fields = Fields()
            fields.set("device_id", deviceID)
            fields.set("device_ip", deviceIp)
            fields.set("payer_client_ip", payerClientIp)
            fields.set("operator_id", operatorID)
            fields.set("store_info", storeInfo)
            self.fields = fields
        }
        /// 商户端设备号 (`device_id`).
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 商户端设备IP (`device_ip`).
        public var deviceIp: String? {
            get { fields.stored("device_ip") }
            set { fields.set("device_ip", newValue) }
        }
        /// 用户终端IP (`payer_client_ip`).
        public var payerClientIp: String? {
            get { fields.stored("payer_client_ip") }
            set { fields.set("payer_client_ip", newValue) }
        }
        /// 操作员ID (`operator_id`).
        public var operatorID: String? {
            get { fields.stored("operator_id") }
            set { fields.set("operator_id", newValue) }
        }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Transactions.StoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V3.Transactions {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V3.Transactions.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct StoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String, address: String, id: String? = nil) {
            var fields = Fields()
            fields.set("id", id)
            fields.set("name", name)
            fields.set("address", address)
            self.fields = fields
        }
        /// 编号 (`id`).
        public var id: String? {
            get { fields.stored("id") }
            set { fields.set("id", newValue) }
        }
        /// 名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 详细地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V3.Transactions {
    /// Documented values of `TradeState`; open.
    public typealias TradeState = OpenValue<TradeStateKind>
    /// Tells ``TradeState`` from other values.
    public enum TradeStateKind {}
}

extension OpenValue where Kind == V3.Transactions.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
}

extension V3.Transactions {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V3.Transactions.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
    /// `MICROPAY`.
    public static var micropay: Self { "MICROPAY" }
}

extension V3.Transactions {
    /// Documented values of `TransactionsIDType`; open.
    public typealias TransactionsIDType = OpenValue<TransactionsIDTypeKind>
    /// Tells ``TransactionsIDType`` from other values.
    public enum TransactionsIDTypeKind {}
}

extension OpenValue where Kind == V3.Transactions.TransactionsIDTypeKind {
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V3.Transactions.TradeType { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V3.Transactions.TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String { get throws { try fields.required("trade_state_desc") } }
        /// 支付者 (`payer`).
        public var payer: V3.Transactions.PayerReply { get throws { try fields.required("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Transactions.AmountReply { get throws { try fields.required("amount") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [V3.Transactions.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension V3.Transactions {
    /// Shared by several operations under `/v3/transactions`.
    public struct TransactionsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            description: String,
            notifyURL: String,
            outTradeNo: String,
            tradeType: String,
            merchantCategoryCode: String,
            amount: V3.Transactions.Amount,
            mchid: String? = nil,
            appid: String? = nil,
            subMchid: String? = nil,
            spMchid: String? = nil,
            spAppid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            payer: V3.Transactions.Payer? = nil,
            sceneInfo: V3.Transactions.SceneInfo? = nil,
            detail: [V3.Transactions.Detail]? = nil
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
            fields.set("notify_url", notifyURL)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("trade_type", tradeType)
            fields.set("limit_pay", limitPay)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
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
        /// 交易起始时间 (`time_start`).
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// MCC码 (`merchant_category_code`).
        public var merchantCategoryCode: String? {
            get { fields.stored("merchant_category_code") }
            set { fields.set("merchant_category_code", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Transactions.Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Transactions.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Transactions.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: [V3.Transactions.Detail]? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
    }
}

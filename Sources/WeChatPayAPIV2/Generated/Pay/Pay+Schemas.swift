// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay {
    /// Documented values of `CloseorderSignType`; open.
    public typealias CloseorderSignType = OpenValue<CloseorderSignTypeKind>
    /// Tells ``CloseorderSignType`` from other values.
    public enum CloseorderSignTypeKind {}
}

extension OpenValue where Kind == V2.Pay.CloseorderSignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Pay {
    /// Documented values of `Deposit`; open.
    public typealias Deposit = OpenValue<DepositKind>
    /// Tells ``Deposit`` from other values.
    public enum DepositKind {}
}

extension OpenValue where Kind == V2.Pay.DepositKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(goodsDetail: [V2.Pay.GoodsDetailRequest], costPrice: JSON.Number? = nil, receiptID: String? = nil) {
            var fields = Fields()
            fields.set("cost_price", costPrice)
            fields.set("receipt_id", receiptID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 订单原价 (`cost_price`).
        public var costPrice: JSON.Number? {
            get { fields.stored("cost_price") }
            set { fields.set("cost_price", newValue) }
        }
        /// 商品小票ID (`receipt_id`).
        public var receiptID: String? {
            get { fields.stored("receipt_id") }
            set { fields.set("receipt_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V2.Pay.GoodsDetailRequest]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V2.Pay {
    /// Documented values of `FacepayIsSubscribe`; open.
    public typealias FacepayIsSubscribe = OpenValue<FacepayIsSubscribeKind>
    /// Tells ``FacepayIsSubscribe`` from other values.
    public enum FacepayIsSubscribeKind {}
}

extension OpenValue where Kind == V2.Pay.FacepayIsSubscribeKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Pay {
    /// Documented values of `FacepayType`; open.
    public typealias FacepayType = OpenValue<FacepayTypeKind>
    /// Tells ``FacepayType`` from other values.
    public enum FacepayTypeKind {}
}

extension OpenValue where Kind == V2.Pay.FacepayTypeKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`).
        public var goodsID: String? { get throws { try fields.optional("goods_id") } }
        /// 微信支付商品编码 (`wxpay_goods_id`).
        public var wxpayGoodsID: String? { get throws { try fields.optional("wxpay_goods_id") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// 商品数量 (`quantity`).
        public var quantity: JSON.Number { get throws { try fields.required("quantity") } }
        /// 商品单价 (`price`).
        public var price: JSON.Number { get throws { try fields.required("price") } }
    }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct GoodsDetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`).
        public var goodsID: String? { get throws { try fields.optional("goods_id") } }
        /// 商品备注 (`goods_remark`).
        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
        /// 商品优惠金额 (`discount_amount`).
        public var discountAmount: JSON.Number? { get throws { try fields.optional("discount_amount") } }
        /// 微信支付商品编码 (`wxpay_goods_id`).
        public var wxpayGoodsID: String? { get throws { try fields.optional("wxpay_goods_id") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// 商品数量 (`quantity`).
        public var quantity: JSON.Number { get throws { try fields.required("quantity") } }
        /// 商品单价 (`price`).
        public var price: JSON.Number { get throws { try fields.required("price") } }
    }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct GoodsDetailRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            goodsID: String? = nil,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil,
            quantity: JSON.Number? = nil,
            price: JSON.Number? = nil,
            goodsCategory: String? = nil,
            body: String? = nil,
            category: String? = nil,
            merchantCategoryCode: Int? = nil
        ) {
            var fields = Fields()
            fields.set("goods_id", goodsID)
            fields.set("wxpay_goods_id", wxpayGoodsID)
            fields.set("goods_name", goodsName)
            fields.set("quantity", quantity)
            fields.set("price", price)
            fields.set("goods_category", goodsCategory)
            fields.set("body", body)
            fields.set("category", category)
            fields.set("merchant_category_code", merchantCategoryCode)
            self.fields = fields
        }
        /// 商品编码 (`goods_id`).
        public var goodsID: String? {
            get { fields.stored("goods_id") }
            set { fields.set("goods_id", newValue) }
        }
        /// 微信支付商品编码 (`wxpay_goods_id`).
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
        public var quantity: JSON.Number? {
            get { fields.stored("quantity") }
            set { fields.set("quantity", newValue) }
        }
        /// 商品单价 (`price`).
        public var price: JSON.Number? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
        /// 商品种类 (`goods_category`).
        public var goodsCategory: String? {
            get { fields.stored("goods_category") }
            set { fields.set("goods_category", newValue) }
        }
        /// 商品描述 (`body`).
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品种类 (`category`).
        public var category: String? {
            get { fields.stored("category") }
            set { fields.set("category", newValue) }
        }
        /// 商品MCC码 (`merchant_category_code`).
        public var merchantCategoryCode: Int? {
            get { fields.stored("merchant_category_code") }
            set { fields.set("merchant_category_code", newValue) }
        }
    }
}

extension V2.Pay {
    /// Documented values of `IsSubscribe`; open.
    public typealias IsSubscribe = OpenValue<IsSubscribeKind>
    /// Tells ``IsSubscribe`` from other values.
    public enum IsSubscribeKind {}
}

extension OpenValue where Kind == V2.Pay.IsSubscribeKind {
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct PayReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 分账接收方 (`receiver`): JSON inside a text.
        public var receiver: V2.Pay.Receiver { get throws { try fields.required("receiver") } }
    }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct PayRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            version: V2.Pay.Version? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            signType: V2.Pay.CloseorderSignType? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Pay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
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
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.CloseorderSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }
}

extension V2.Pay {
    /// Documented values of `ProfitSharing`; open.
    public typealias ProfitSharing = OpenValue<ProfitSharingKind>
    /// Tells ``ProfitSharing`` from other values.
    public enum ProfitSharingKind {}
}

extension OpenValue where Kind == V2.Pay.ProfitSharingKind {
    /// `N`.
    public static var n: Self { "N" }
    /// `Y`.
    public static var y: Self { "Y" }
}

extension V2.Pay {
    /// Documented values of `ProfitsharingaddreceiverType`; open.
    public typealias ProfitsharingaddreceiverType = OpenValue<ProfitsharingaddreceiverTypeKind>
    /// Tells ``ProfitsharingaddreceiverType`` from other values.
    public enum ProfitsharingaddreceiverTypeKind {}
}

extension OpenValue where Kind == V2.Pay.ProfitsharingaddreceiverTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
    /// `PERSONAL_OPENID`.
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// `PERSONAL_SUB_OPENID`.
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
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
        public var scope: V2.Pay.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V2.Pay.FacepayType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`).
        public var amount: String { get throws { try fields.required("amount") } }
        /// 活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 微信出资 (`wxpay_contribute`).
        public var wxpayContribute: String? { get throws { try fields.optional("wxpay_contribute") } }
        /// 商户出资 (`merchant_contribute`).
        public var merchantContribute: String? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`).
        public var otherContribute: String? { get throws { try fields.optional("other_contribute") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V2.Pay.GoodsDetail] { get throws { try fields.required("goods_detail") } }
    }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct PromotionDetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: V2.Pay.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V2.Pay.FacepayType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`).
        public var amount: String { get throws { try fields.required("amount") } }
        /// 活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 微信出资 (`wxpay_contribute`).
        public var wxpayContribute: String? { get throws { try fields.optional("wxpay_contribute") } }
        /// 商户出资 (`merchant_contribute`).
        public var merchantContribute: String? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`).
        public var otherContribute: String? { get throws { try fields.optional("other_contribute") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V2.Pay.GoodsDetailReply] { get throws { try fields.required("goods_detail") } }
    }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct Receiver: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分账接收方类型 (`type`).
        public var type: V2.Pay.ProfitsharingaddreceiverType { get throws { try fields.required("type") } }
        /// 分账接收方账号 (`account`).
        public var account: String { get throws { try fields.required("account") } }
    }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct RefundqueryRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subAppid: String? = nil,
            subMchID: String? = nil,
            signType: V2.Pay.CloseorderSignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String? = nil,
            refundID: String? = nil,
            offset: Int? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("refund_id", refundID)
            fields.set("offset", offset)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.CloseorderSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
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
        /// 微信退款单号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// 偏移量 (`offset`).
        public var offset: Int? {
            get { fields.stored("offset") }
            set { fields.set("offset", newValue) }
        }
    }
}

extension V2.Pay {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Pay.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Pay {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Pay.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(storeInfo: V2.Pay.StoreInfo) {
            var fields = Fields()
            fields.set("store_info", storeInfo)
            self.fields = fields
        }
        /// 实际门店信息 (`store_info`).
        public var storeInfo: V2.Pay.StoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V2.Pay {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V2.Pay.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V2.Pay {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Pay.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Pay {
    /// Shared by several operations under `/pay`.
    public struct StoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(id: String, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
            var fields = Fields()
            fields.set("id", id)
            fields.set("name", name)
            fields.set("area_code", areaCode)
            fields.set("address", address)
            self.fields = fields
        }
        /// 门店id (`id`).
        public var id: String? {
            get { fields.stored("id") }
            set { fields.set("id", newValue) }
        }
        /// 门店名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 门店行政区划码 (`area_code`).
        public var areaCode: String? {
            get { fields.stored("area_code") }
            set { fields.set("area_code", newValue) }
        }
        /// 门店详细地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V2.Pay {
    /// Documented values of `SubIsSubscribe`; open.
    public typealias SubIsSubscribe = OpenValue<SubIsSubscribeKind>
    /// Tells ``SubIsSubscribe`` from other values.
    public enum SubIsSubscribeKind {}
}

extension OpenValue where Kind == V2.Pay.SubIsSubscribeKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Pay {
    /// Documented values of `TarType`; open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}
}

extension OpenValue where Kind == V2.Pay.TarTypeKind {
    /// `GZIP`.
    public static var gzip: Self { "GZIP" }
}

extension V2.Pay {
    /// Documented values of `TradeState`; open.
    public typealias TradeState = OpenValue<TradeStateKind>
    /// Tells ``TradeState`` from other values.
    public enum TradeStateKind {}
}

extension OpenValue where Kind == V2.Pay.TradeStateKind {
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
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension V2.Pay {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V2.Pay.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
}

extension V2.Pay {
    /// Documented values of `Version`; open.
    public typealias Version = OpenValue<VersionKind>
    /// Tells ``Version`` from other values.
    public enum VersionKind {}
}

extension OpenValue where Kind == V2.Pay.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
}

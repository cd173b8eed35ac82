// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/deposit.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Deposit {
    /// Documented values of `ConsumeSignType`; open.
    public typealias ConsumeSignType = OpenValue<ConsumeSignTypeKind>
    /// Tells ``ConsumeSignType`` from other values.
    public enum ConsumeSignTypeKind {}
}

extension OpenValue where Kind == V2.Deposit.ConsumeSignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Deposit {
    /// Shared by several operations under `/deposit`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            goodsDetail: [V2.Deposit.GoodsDetailRequest],
            costPrice: JSON.Number? = nil,
            receiptID: String? = nil
        ) {
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
        public var goodsDetail: [V2.Deposit.GoodsDetailRequest]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V2.Deposit {
    /// Documented values of `FacepayDeposit`; open.
    public typealias FacepayDeposit = OpenValue<FacepayDepositKind>
    /// Tells ``FacepayDeposit`` from other values.
    public enum FacepayDepositKind {}
}

extension OpenValue where Kind == V2.Deposit.FacepayDepositKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Deposit {
    /// Documented values of `FacepayType`; open.
    public typealias FacepayType = OpenValue<FacepayTypeKind>
    /// Tells ``FacepayType`` from other values.
    public enum FacepayTypeKind {}
}

extension OpenValue where Kind == V2.Deposit.FacepayTypeKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension V2.Deposit {
    /// Shared by several operations under `/deposit`.
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

extension V2.Deposit {
    /// Shared by several operations under `/deposit`.
    public struct GoodsDetailRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            quantity: JSON.Number,
            price: JSON.Number,
            goodsID: String? = nil,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil
        ) {
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
    }
}

extension V2.Deposit {
    /// Documented values of `IsSubscribe`; open.
    public typealias IsSubscribe = OpenValue<IsSubscribeKind>
    /// Tells ``IsSubscribe`` from other values.
    public enum IsSubscribeKind {}
}

extension OpenValue where Kind == V2.Deposit.IsSubscribeKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Deposit {
    /// Shared by several operations under `/deposit`.
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
        public var scope: V2.Deposit.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V2.Deposit.FacepayType? { get throws { try fields.optional("type") } }
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
        public var goodsDetail: [V2.Deposit.GoodsDetail] { get throws { try fields.required("goods_detail") } }
    }
}

extension V2.Deposit {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Deposit.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Deposit {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Deposit.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Deposit {
    /// Shared by several operations under `/deposit`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(storeInfo: V2.Deposit.StoreInfo) {
            var fields = Fields()
            fields.set("store_info", storeInfo)
            self.fields = fields
        }
        /// 实际门店信息 (`store_info`).
        public var storeInfo: V2.Deposit.StoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V2.Deposit {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V2.Deposit.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V2.Deposit {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Deposit.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Deposit {
    /// Shared by several operations under `/deposit`.
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

extension V2.Deposit {
    /// Documented values of `SubIsSubscribe`; open.
    public typealias SubIsSubscribe = OpenValue<SubIsSubscribeKind>
    /// Tells ``SubIsSubscribe`` from other values.
    public enum SubIsSubscribeKind {}
}

extension OpenValue where Kind == V2.Deposit.SubIsSubscribeKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Deposit {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V2.Deposit.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `APP`.
    public static var app: Self { "APP" }
}

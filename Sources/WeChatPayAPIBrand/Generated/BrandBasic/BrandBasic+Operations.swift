// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand-basic.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.BrandBasic.Partner.Brands.ByBrandID.ProductAuthorities {
    /// 获得品牌已授权且在生效中的产品权限信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017410365).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("brand-basic.partner.brands.{brand_id}.product-authorities.get", chain).reply()
    }

    /// 获得品牌已授权且在生效中的产品权限信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("brand-basic.partner.brands.{brand_id}.product-authorities.get", chain).blockingReply()
    }

    /// What `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 授权类型 (`authorization_type`).
        public var authorizationType: AuthorizationType { get throws { try fields.required("authorization_type") } }
        /// 授权产品权限 (`authorization_product`).
        public var authorizationProduct: [AuthorizationProduct]? {
            get throws { try fields.optional("authorization_product") }
        }
        /// 更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// Documented values of 授权类型 (`authorization_type`); open.
        public typealias AuthorizationType = OpenValue<AuthorizationTypeKind>
        /// Tells ``AuthorizationType`` from other values.
        public enum AuthorizationTypeKind {}
        /// Documented values of `authorization_product`; open.
        public typealias AuthorizationProduct = OpenValue<AuthorizationProductKind>
        /// Tells ``AuthorizationProduct`` from other values.
        public enum AuthorizationProductKind {}
    }
}

extension OpenValue
where Kind == V3.BrandBasic.Partner.Brands.ByBrandID.ProductAuthorities.GetReply.AuthorizationTypeKind {
    /// 全托管模式 (`AUTHORIZATION_TYPE_HOSTING`).
    public static var authorizationTypeHosting: Self { "AUTHORIZATION_TYPE_HOSTING" }
    /// 部分授权 (`AUTHORIZATION_TYPE_PARTLY`).
    public static var authorizationTypePartly: Self { "AUTHORIZATION_TYPE_PARTLY" }
}

extension OpenValue
where Kind == V3.BrandBasic.Partner.Brands.ByBrandID.ProductAuthorities.GetReply.AuthorizationProductKind {
    /// 商家名片产品权限 (`BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`).
    public static var brandProductAuthorityMerchantCard: Self { "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD" }
    /// 交易连接名片产品权限 (`BRAND_PRODUCT_AUTHORITY_CARD_LINK`).
    public static var brandProductAuthorityCardLink: Self { "BRAND_PRODUCT_AUTHORITY_CARD_LINK" }
    /// 商品券产品权限 (`BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`).
    public static var brandProductAuthorityProductCoupon: Self { "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON" }
    /// 摇优惠产品权限 (`BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`).
    public static var brandProductAuthorityShakeCoupon: Self { "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON" }
    /// 品牌支付有礼产品权限 (`BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`).
    public static var brandProductAuthorityBrandPayGift: Self { "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT" }
    /// 品牌门店产品权限 (`BRAND_PRODUCT_AUTHORITY_BRAND_STORE`).
    public static var brandProductAuthorityBrandStore: Self { "BRAND_PRODUCT_AUTHORITY_BRAND_STORE" }
    /// 收款商户号管理产品权限 (`BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`).
    public static var brandProductAuthorityPaymentMerchantManage: Self {
        "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE"
    }
    /// 下单AppID管理产品权限 (`BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`).
    public static var brandProductAuthorityAppidManage: Self { "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE" }
    /// 视频号管理产品权限 (`BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`).
    public static var brandProductAuthorityFinderManage: Self { "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE" }
    /// 品类管理产品 (`BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`).
    public static var brandProductAuthorityCategoryManage: Self { "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE" }
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/brand-basic.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let brandBasic: StaticString = #"""
GET	/v3/brand-basic/partner/brands/{brand_id}/product-authorities	brand-basic.partner.brands.{brand_id}.product-authorities.get	获得品牌已授权且在生效中的产品权限信息	WeChatPayAPIBrand	{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4017410365"],"menus":[["连锁品牌","品牌服务商授权"]],"path":[{"name":"brand_id","required":true,"type":"string"}],"products":[{"listedAs":"查询已授权的产品权限信息","mode":"partner","name":"品牌服务商授权"}],"response":{"fields":[{"name":"brand_id","required":true,"type":"string"},{"name":"authorization_type","required":true,"type":"string","values":["AUTHORIZATION_TYPE_HOSTING","AUTHORIZATION_TYPE_PARTLY"]},{"items":"string","name":"authorization_product","type":"array","values":["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD","BRAND_PRODUCT_AUTHORITY_CARD_LINK","BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON","BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON","BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT","BRAND_PRODUCT_AUTHORITY_BRAND_STORE","BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE","BRAND_PRODUCT_AUTHORITY_APPID_MANAGE","BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE","BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"]},{"name":"update_time","required":true,"type":"string"}],"kind":"json","status":200}}
"""#
}

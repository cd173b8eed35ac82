// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let brandBasic: StaticString = #"""
GET	/v3/brand-basic/partner/brands/{brand_id}/product-authorities	brand-basic.partner.brands.{brand_id}.product-authorities.get	获得品牌已授权且在生效中的产品权限信息		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4017410365"],"products":[{"name":"品牌服务商授权","mode":"partner"}],"menus":[["连锁品牌","品牌服务商授权"]],"path":[{"name":"brand_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"brand_id","type":"string","required":true},{"name":"authorization_type","type":"string","required":true,"values":["AUTHORIZATION_TYPE_HOSTING","AUTHORIZATION_TYPE_PARTLY"]},{"name":"authorization_product","type":"array","items":"string","values":["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD","BRAND_PRODUCT_AUTHORITY_CARD_LINK","BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON","BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON","BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT","BRAND_PRODUCT_AUTHORITY_BRAND_STORE","BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE","BRAND_PRODUCT_AUTHORITY_APPID_MANAGE","BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE","BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"]},{"name":"update_time","type":"string","required":true}]}}
"""#
}

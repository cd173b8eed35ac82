// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/industry-coupon.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let industryCoupon: StaticString = #"""
POST	/v3/industry-coupon/tokens	industry-coupon.tokens.post	出行券切卡组件预下单	WeChatPayAPIMarketing	{"body":{"fields":[{"name":"open_id","required":true,"title":"用户标识","type":"string"},{"fields":[{"name":"stock_id","required":true,"title":"批次号","type":"integer"},{"name":"coupon_id","required":true,"title":"券ID","type":"string"}],"items":"object","name":"coupon_list","required":true,"title":"出行券列表","type":"array"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012553563","https://pay.weixin.qq.com/doc/v3/partner/4012715654"],"products":[{"mode":"direct","name":"出行券"}],"response":{"fields":[{"name":"token","title":"切卡组件token值","type":"string"},{"name":"expires_time","title":"token过期时间","type":"string"}],"kind":"json","status":200}}
"""#
}

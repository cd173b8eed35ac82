// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let industryCoupon: StaticString = #"""
POST	/v3/industry-coupon/tokens	industry-coupon.tokens.post	出行券切卡组件预下单		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012553563","https://pay.weixin.qq.com/doc/v3/partner/4012715654"],"products":[{"name":"出行券","mode":"direct"}],"body":{"kind":"json","required":true,"fields":[{"name":"open_id","type":"string","required":true},{"name":"coupon_list","type":"array","items":"object","required":true,"fields":[{"name":"stock_id","type":"integer","required":true},{"name":"coupon_id","type":"string","required":true}]}]},"response":{"status":200,"kind":"json","fields":[{"name":"token","type":"string"},{"name":"expires_time","type":"string"}]}}
"""#
}

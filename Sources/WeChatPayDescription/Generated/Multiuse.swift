// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let multiuse: StaticString = #"""
GET	/v3/multiuse/stocks/{stock_id}/refund-flow	multiuse.stocks.{stock_id}.refund-flow.get	下载批次退款明细		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012539762"],"products":[{"name":"消费金","mode":"direct"}],"menus":[["运营工具","消费金"]],"path":[{"name":"stock_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"url","type":"string","required":true}]}}
GET	/v3/multiuse/stocks/{stock_id}/send-flow	multiuse.stocks.{stock_id}.send-flow.get	下载批次发放明细		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012539756"],"products":[{"name":"消费金","mode":"direct"}],"menus":[["运营工具","消费金"]],"path":[{"name":"stock_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"url","type":"string","required":true}]}}
GET	/v3/multiuse/stocks/{stock_id}/use-flow	multiuse.stocks.{stock_id}.use-flow.get	下载核销明细		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012539758"],"products":[{"name":"消费金","mode":"direct"}],"menus":[["运营工具","消费金"]],"path":[{"name":"stock_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"url","type":"string","required":true}]}}
POST	/v3/multiuse/users/{openid}/coupons	multiuse.users.{openid}.coupons.post	发放指定批次的消费金		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012539766"],"products":[{"name":"消费金","mode":"direct"}],"menus":[["运营工具","消费金"]],"path":[{"name":"openid","type":"string","required":true}],"headers":[{"name":"Wechatpay-Serial","type":"string","required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"stock_id","type":"string","required":true},{"name":"out_request_no","type":"string","required":true},{"name":"user_name","type":"string","required":true,"encrypted":"platform-rsa"},{"name":"id_card_number","type":"string","required":true,"encrypted":"platform-rsa"},{"name":"amount","type":"number"},{"name":"appid","type":"string","required":true},{"name":"card_type","type":"string","required":true,"values":["ID_CARD"]}]},"response":{"status":200,"kind":"json","fields":[{"name":"coupon_id","type":"string","required":true}]}}
"""#
}

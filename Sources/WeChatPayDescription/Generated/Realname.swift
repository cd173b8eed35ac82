// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let realname: StaticString = #"""
GET	/v3/realname/verify	realname.verify.get	实名信息校验		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4013735179"],"query":[{"name":"credential_type","type":"number","required":true,"values":[1,2,5,9,12,17,19]},{"name":"encrypted_credential_id","type":"string","required":true,"encrypted":"platform-rsa"},{"name":"encrypted_name","type":"string","required":true,"encrypted":"platform-rsa"},{"name":"wxp_trade_no","type":"string","required":true}],"headers":[{"name":"Wechatpay-Serial","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"verify_result","type":"number","required":true,"values":[0,1]},{"name":"err_message","type":"string"}]}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/realname.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let realname: StaticString = #"""
GET	/v3/realname/verify	realname.verify.get	实名信息校验	WeChatPayAPIIndustry	{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4013735179"],"headers":[{"name":"Wechatpay-Serial","required":true,"type":"string"}],"query":[{"name":"credential_type","required":true,"type":"number","values":[1,2,5,9,12,17,19]},{"encrypted":"platform-rsa","name":"encrypted_credential_id","required":true,"type":"string"},{"encrypted":"platform-rsa","name":"encrypted_name","required":true,"type":"string"},{"name":"wxp_trade_no","required":true,"type":"string"}],"response":{"fields":[{"name":"verify_result","required":true,"type":"number","values":[0,1]},{"name":"err_message","type":"string"}],"kind":"json","status":200}}
"""#
}

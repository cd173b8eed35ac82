// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/realname.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let realname: StaticString = #"""
GET	/v3/realname/verify	realname.verify.get	实名信息校验	WeChatPayAPIIndustry	{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4013735179"],"headers":[{"name":"Wechatpay-Serial","required":true,"title":"微信支付公钥ID/平台证书序列号","type":"string"}],"query":[{"name":"credential_type","required":true,"title":"下单用户账户的证件类型","type":"number","values":[1,2,5,9,12,17,19]},{"encrypted":"platform-rsa","name":"encrypted_credential_id","required":true,"title":"加密后的下单用户证件号","type":"string"},{"encrypted":"platform-rsa","name":"encrypted_name","required":true,"title":"加密后的下单用户姓名","type":"string"},{"name":"wxp_trade_no","required":true,"title":"微信支付交易单号","type":"string"}],"response":{"fields":[{"name":"verify_result","required":true,"title":"实名比对结果","type":"number","values":[0,1]},{"name":"err_message","title":"错误信息","type":"string"}],"kind":"json","status":200}}
"""#
}

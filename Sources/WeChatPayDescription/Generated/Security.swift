// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/security.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let security: StaticString = #"""
POST	/v3/security/echo	security.echo.post	商户签名验签／加解密测试	WeChatPayAPIPay	{"body":{"fields":[{"form":"notify-url","name":"notify_url","type":"string"},{"name":"echo_message","required":true,"type":"string"},{"encrypted":"platform-rsa","name":"encrypted_echo_message","type":"string"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4014551946","https://pay.weixin.qq.com/doc/v3/partner/4015139289"],"headers":[{"name":"Wechatpay-Serial","required":true,"type":"string"}],"products":[{"mode":"both","name":"商户测试"}],"response":{"fields":[{"name":"echo_message","required":true,"type":"string"},{"encrypted":"merchant-rsa","name":"encrypted_echo_message","type":"string"}],"kind":"json","status":200}}
"""#
}

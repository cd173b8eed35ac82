// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let security: StaticString = #"""
POST	/v3/security/echo	security.echo.post	商户签名验签／加解密测试		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4014551946","https://pay.weixin.qq.com/doc/v3/partner/4015139289"],"products":[{"name":"商户测试","mode":"both"}],"headers":[{"name":"Wechatpay-Serial","type":"string","required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"notify_url","type":"string"},{"name":"echo_message","type":"string","required":true},{"name":"encrypted_echo_message","type":"string","encrypted":"platform-rsa"}]},"response":{"status":200,"kind":"json","fields":[{"name":"echo_message","type":"string","required":true},{"name":"encrypted_echo_message","type":"string","encrypted":"merchant-rsa"}]}}
"""#
}

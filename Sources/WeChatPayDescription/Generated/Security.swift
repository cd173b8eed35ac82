// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/security.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let security: StaticString = #"""
POST	/v3/security/echo	security.echo.post	商户签名验签／加解密测试	WeChatPayAPIPay	{"body":{"fields":[{"form":"notify-url","name":"notify_url","title":"商户回调地址","type":"string"},{"name":"echo_message","required":true,"title":"回显信息","type":"string"},{"encrypted":"platform-rsa","name":"encrypted_echo_message","title":"平台证书或微信支付公钥加密测试字段","type":"string"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4014551946","https://pay.weixin.qq.com/doc/v3/partner/4015139289"],"errors":{"codes":[{"code":"INVALID_REQUEST","retry":"never","status":400},{"code":"PARAM_ERROR","retry":"never","status":400},{"code":"SIGN_ERROR","retry":"never","status":401},{"code":"SYSTEM_ERROR","retry":"repeatSame","status":500}],"unlisted":{"4xx":"never","5xx":"repeatSame"}},"headers":[{"name":"Wechatpay-Serial","required":true,"title":"微信支付公钥ID","type":"string"}],"products":[{"mode":"both","name":"商户测试"}],"response":{"fields":[{"name":"echo_message","required":true,"title":"回显信息","type":"string"},{"encrypted":"merchant-rsa","name":"encrypted_echo_message","title":"商户证书加密回显信息","type":"string"}],"kind":"json","status":200}}
"""#
}

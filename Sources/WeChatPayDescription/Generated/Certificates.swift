// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/certificates.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let certificates: StaticString = #"""
GET	/v3/certificates	certificates.get	获取平台证书列表	WeChatPayAPIPay	{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012551764","https://pay.weixin.qq.com/doc/v3/partner/4012715700"],"products":[{"mode":"both","name":"平台证书"}],"query":[{"default":"RSA","name":"algorithm_type","type":"string","values":["SM2","RSA","ALL"]}],"response":{"fields":[{"fields":[{"name":"serial_no","required":true,"type":"string"},{"name":"effective_time","required":true,"type":"string"},{"name":"expire_time","required":true,"type":"string"},{"fields":[{"name":"algorithm","required":true,"type":"string"},{"name":"nonce","required":true,"type":"string"},{"const":"certificate","name":"associated_data","required":true,"type":"string"},{"name":"ciphertext","required":true,"type":"string"}],"name":"encrypt_certificate","required":true,"type":"object"}],"items":"object","name":"data","required":true,"type":"array"}],"kind":"json","status":200}}
"""#
}

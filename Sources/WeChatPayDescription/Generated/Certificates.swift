// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let certificates: StaticString = #"""
GET	/v3/certificates	certificates.get	获取平台证书列表		{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012551764","https://pay.weixin.qq.com/doc/v3/partner/4012715700"],"products":[{"name":"平台证书","mode":"both"}],"query":[{"name":"algorithm_type","type":"string","values":["SM2","RSA","ALL"],"default":"RSA"}],"response":{"status":200,"kind":"json","fields":[{"name":"data","type":"array","items":"object","required":true,"fields":[{"name":"serial_no","type":"string","required":true},{"name":"effective_time","type":"string","required":true},{"name":"expire_time","type":"string","required":true},{"name":"encrypt_certificate","type":"object","required":true,"fields":[{"name":"algorithm","type":"string","required":true},{"name":"nonce","type":"string","required":true},{"name":"associated_data","type":"string","required":true,"const":"certificate"},{"name":"ciphertext","type":"string","required":true}]}]}]}}
"""#
}

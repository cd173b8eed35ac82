// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/certificates.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let certificates: StaticString = #"""
GET	/v3/certificates	certificates.get	获取平台证书列表	WeChatPayAPIPay	{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012551764","https://pay.weixin.qq.com/doc/v3/partner/4012715700"],"products":[{"mode":"both","name":"平台证书"}],"query":[{"default":"RSA","name":"algorithm_type","title":"平台证书算法类型","type":"string","values":["SM2","RSA","ALL"]}],"rates":[{"calls":1000,"per":"second","scope":"merchant"}],"response":{"fields":[{"fields":[{"name":"serial_no","required":true,"title":"证书序列号","type":"string"},{"name":"effective_time","required":true,"title":"证书启用时间","type":"string"},{"name":"expire_time","required":true,"title":"证书弃用时间","type":"string"},{"fields":[{"maxLength":32,"name":"algorithm","required":true,"title":"加密证书的算法","type":"string"},{"maxLength":16,"name":"nonce","required":true,"title":"加密证书的随机串","type":"string"},{"const":"certificate","name":"associated_data","required":true,"title":"加密证书的附加数据","type":"string"},{"maxLength":1048576,"name":"ciphertext","required":true,"title":"加密后的证书内容","type":"string"}],"name":"encrypt_certificate","required":true,"title":"证书信息","type":"object"}],"items":"object","name":"data","required":true,"title":"验签时使用的平台证书序列号","type":"array"}],"kind":"json","status":200}}
"""#
}

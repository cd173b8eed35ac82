// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/compliance.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let compliance: StaticString = #"""
POST	/v3/compliance/inactive-merchant-identity-verification/merchants	compliance.inactive-merchant-identity-verification.merchants.post	发起不活跃商户身份核实	WeChatPayAPIMerchant	{"body":{"fields":[{"name":"sub_mchid","required":true,"type":"string"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012471357"],"menus":[["商户管理","不活跃商户身份核实"]],"products":[{"mode":"partner","name":"商户身份核实"}],"response":{"fields":[{"name":"verification_id","required":true,"type":"string"}],"kind":"json","status":200}}
GET	/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}	compliance.inactive-merchant-identity-verification.merchants.{sub_mchid}.verifications.{verification_id}.get	查询不活跃商户身份核实结果	WeChatPayAPIMerchant	{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012471359"],"menus":[["商户管理","不活跃商户身份核实"]],"path":[{"name":"sub_mchid","required":true,"type":"string"},{"name":"verification_id","required":true,"type":"string"}],"products":[{"mode":"partner","name":"商户身份核实"}],"response":{"fields":[{"name":"sub_mchid","required":true,"type":"string"},{"name":"verification_id","required":true,"type":"string"},{"name":"state","required":true,"type":"string","values":["PROCESSING","SUCCESS","FAIL"]},{"name":"fail_reason","type":"string","values":["MATERIALS_ABNORMAL","PROCESS_TIMEOUT"]},{"name":"create_time","type":"string"},{"name":"finish_time","type":"string"}],"kind":"json","status":200}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let compliance: StaticString = #"""
POST	/v3/compliance/inactive-merchant-identity-verification/merchants	compliance.inactive-merchant-identity-verification.merchants.post	发起不活跃商户身份核实		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012471357"],"products":[{"name":"商户身份核实","mode":"partner"}],"menus":[["商户管理","不活跃商户身份核实"]],"body":{"kind":"json","required":true,"fields":[{"name":"sub_mchid","type":"string","required":true}]},"response":{"status":200,"kind":"json","fields":[{"name":"verification_id","type":"string","required":true}]}}
GET	/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}	compliance.inactive-merchant-identity-verification.merchants.{sub_mchid}.verifications.{verification_id}.get	查询不活跃商户身份核实结果		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012471359"],"products":[{"name":"商户身份核实","mode":"partner"}],"menus":[["商户管理","不活跃商户身份核实"]],"path":[{"name":"sub_mchid","type":"string","required":true},{"name":"verification_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"sub_mchid","type":"string","required":true},{"name":"verification_id","type":"string","required":true},{"name":"state","type":"string","required":true,"values":["PROCESSING","SUCCESS","FAIL"]},{"name":"fail_reason","type":"string","values":["MATERIALS_ABNORMAL","PROCESS_TIMEOUT"]},{"name":"create_time","type":"string"},{"name":"finish_time","type":"string"}]}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let merchantSettlement: StaticString = #"""
POST	/v3/merchant-settlement/merchant-settle-rule-applications	merchant-settlement.merchant-settle-rule-applications.post	申请修改特约商户结算规则		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012697924"],"menus":[["从业机构特约商户结算规则"]],"body":{"kind":"json","required":true,"fields":[{"name":"acquiring_bank_id","type":"string","required":true},{"name":"channel_id","type":"string","required":true},{"name":"sub_mchid","type":"string","required":true},{"name":"settle_rule_id","type":"integer","required":true}]},"response":{"status":200,"kind":"json","fields":[{"name":"application_id","type":"string","required":true},{"name":"application_process_info","type":"string"},{"name":"application_state","type":"string"},{"name":"update_time","type":"string"},{"name":"acquiring_bank_id","type":"string"},{"name":"channel_id","type":"string"},{"name":"sub_mchid","type":"string"},{"name":"settle_rule_id","type":"integer"}]}}
GET	/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}	merchant-settlement.merchant-settle-rule-applications.{application_id}.get	根据申请单ID查询结果		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012698574"],"menus":[["从业机构特约商户结算规则"]],"path":[{"name":"application_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"application_id","type":"string","required":true},{"name":"application_process_info","type":"string"},{"name":"application_state","type":"string"},{"name":"update_time","type":"string"},{"name":"acquiring_bank_id","type":"string"},{"name":"channel_id","type":"string"},{"name":"sub_mchid","type":"string"},{"name":"settle_rule_id","type":"integer"}]}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/merchant-settlement.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let merchantSettlement: StaticString = #"""
POST	/v3/merchant-settlement/merchant-settle-rule-applications	merchant-settlement.merchant-settle-rule-applications.post	申请修改特约商户结算规则	WeChatPayAPIMerchant	{"body":{"fields":[{"name":"acquiring_bank_id","required":true,"type":"string"},{"name":"channel_id","required":true,"type":"string"},{"name":"sub_mchid","required":true,"type":"string"},{"name":"settle_rule_id","required":true,"type":"integer"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012697924"],"menus":[["从业机构特约商户结算规则"]],"response":{"fields":[{"name":"application_id","required":true,"type":"string"},{"name":"application_process_info","type":"string"},{"name":"application_state","type":"string"},{"name":"update_time","type":"string"},{"name":"acquiring_bank_id","type":"string"},{"name":"channel_id","type":"string"},{"name":"sub_mchid","type":"string"},{"name":"settle_rule_id","type":"integer"}],"kind":"json","status":200}}
GET	/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}	merchant-settlement.merchant-settle-rule-applications.{application_id}.get	根据申请单ID查询结果	WeChatPayAPIMerchant	{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4012698574"],"menus":[["从业机构特约商户结算规则"]],"path":[{"name":"application_id","required":true,"type":"string"}],"response":{"fields":[{"name":"application_id","required":true,"type":"string"},{"name":"application_process_info","type":"string"},{"name":"application_state","type":"string"},{"name":"update_time","type":"string"},{"name":"acquiring_bank_id","type":"string"},{"name":"channel_id","type":"string"},{"name":"sub_mchid","type":"string"},{"name":"settle_rule_id","type":"integer"}],"kind":"json","status":200}}
"""#
}

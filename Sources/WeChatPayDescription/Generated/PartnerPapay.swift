// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let partnerPapay: StaticString = #"""
POST	/v3/partner-papay/contracts/{contract_id}/fail-notify	partner-papay.contracts.{contract_id}.fail-notify.post	服务商商户重试扣费通知		{"docs":["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml"],"products":[{"name":"委托代扣","mode":"partner"}],"path":[{"name":"contract_id","type":"string","required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"sp_mchid","type":"string","required":true},{"name":"sp_appid","type":"string","required":true},{"name":"sub_mchid","type":"string","required":true},{"name":"sub_appid","type":"string"}]},"response":{"status":204,"kind":"empty"}}
POST	/v3/partner-papay/contracts/{contract_id}/notify	partner-papay.contracts.{contract_id}.notify.post	服务商商户预扣费通知		{"docs":["https://pay.weixin.qq.com/doc/v2/partner/4011988373"],"products":[{"name":"委托代扣","mode":"partner"}],"menus":[["委托代扣","合作伙伴模式"]],"path":[{"name":"contract_id","type":"string","required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"sp_mchid","type":"string","required":true},{"name":"sp_appid","type":"string","required":true},{"name":"sub_mchid","type":"string","required":true},{"name":"sub_appid","type":"string"},{"name":"deduct_duration","type":"object","fields":[{"name":"count","type":"number","required":true},{"name":"unit","type":"string"}]},{"name":"estimated_amount","type":"object","required":true,"fields":[{"name":"amount","type":"number","required":true},{"name":"currency","type":"string"}]}]},"response":{"status":204,"kind":"empty"}}
"""#
}

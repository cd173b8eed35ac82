// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/partner-papay.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let partnerPapay: StaticString = #"""
POST	/v3/partner-papay/contracts/{contract_id}/fail-notify	partner-papay.contracts.{contract_id}.fail-notify.post	服务商商户重试扣费通知	WeChatPayAPIPapay	{"body":{"fields":[{"name":"sp_mchid","required":true,"type":"string"},{"name":"sp_appid","required":true,"type":"string"},{"name":"sub_mchid","required":true,"type":"string"},{"name":"sub_appid","type":"string"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml"],"path":[{"name":"contract_id","required":true,"type":"string"}],"products":[{"listedAs":"重试扣费通知","mode":"partner","name":"委托代扣"}],"response":{"kind":"empty","status":204}}
POST	/v3/partner-papay/contracts/{contract_id}/notify	partner-papay.contracts.{contract_id}.notify.post	服务商商户预扣费通知	WeChatPayAPIPapay	{"body":{"fields":[{"name":"sp_mchid","required":true,"type":"string"},{"name":"sp_appid","required":true,"type":"string"},{"name":"sub_mchid","required":true,"type":"string"},{"name":"sub_appid","type":"string"},{"fields":[{"name":"count","required":true,"type":"number"},{"name":"unit","type":"string"}],"name":"deduct_duration","type":"object"},{"fields":[{"name":"amount","required":true,"type":"integer","unit":"minor"},{"name":"currency","type":"string"}],"name":"estimated_amount","required":true,"type":"object"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v2/partner/4011988373"],"menus":[["委托代扣","合作伙伴模式"]],"path":[{"name":"contract_id","required":true,"type":"string"}],"products":[{"listedAs":"发送预扣费通知","mode":"partner","name":"委托代扣"}],"response":{"kind":"empty","status":204}}
"""#
}

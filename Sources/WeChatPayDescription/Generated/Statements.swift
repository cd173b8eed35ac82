// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/statements.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let statements: StaticString = #"""
GET	/v3/statements	statements.get	下载对账单	WeChatPayAPIGlobal	{"docs":["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml"],"headers":[{"name":"Accept-Encoding","type":"string"}],"hosts":[{"base":"https://api.mch.weixin.qq.com/hk/","region":"cn","required":true}],"lifecycle":{"replacedBy":["global.statements.get"],"since":"2022-09-08","state":"superseded"},"menus":[["跨境/全球","可用版本","账单"]],"query":[{"name":"date","required":true,"title":"账单日期","type":"string"},{"name":"mchid","required":true,"title":"商户号","type":"string"}],"response":{"content":"table","kind":"binary","status":200}}
"""#
}

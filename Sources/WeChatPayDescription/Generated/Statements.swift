// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let statements: StaticString = #"""
GET	/v3/statements	statements.get	下载对账单		{"docs":["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml"],"hosts":[{"base":"https://api.mch.weixin.qq.com/hk/","required":true,"region":"cn"}],"lifecycle":{"state":"superseded","since":"2022-09-08","replacedBy":["global.statements.get"]},"menus":[["跨境/全球","可用版本","账单"]],"query":[{"name":"date","type":"string","required":true},{"name":"mchid","type":"string","required":true}],"headers":[{"name":"Accept-Encoding","type":"string"}],"response":{"status":200,"kind":"binary","content":"table"}}
"""#
}

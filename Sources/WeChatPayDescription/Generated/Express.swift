// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let express: StaticString = #"""
POST	/v3/express/users/{openid}/transform	express.users.{openid}.transform.post	用户openid转换		{"docs":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml"],"products":[{"name":"微信寄快递","mode":"partner"}],"path":[{"name":"openid","type":"string","required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"appid","type":"string","required":true}]},"response":{"status":200,"kind":"json","fields":[{"name":"openid","type":"string","required":true}]}}
"""#
}

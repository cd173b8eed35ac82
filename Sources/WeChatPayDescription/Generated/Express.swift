// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/express.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let express: StaticString = #"""
POST	/v3/express/users/{openid}/transform	express.users.{openid}.transform.post	用户openid转换	WeChatPayAPIMarketing	{"body":{"fields":[{"name":"appid","required":true,"title":"目标应用的appid","type":"string"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml"],"path":[{"name":"openid","required":true,"title":"用户openid","type":"string"}],"products":[{"mode":"partner","name":"微信寄快递"}],"response":{"fields":[{"name":"openid","required":true,"title":"转换后的openid","type":"string"}],"kind":"json","status":200}}
"""#
}

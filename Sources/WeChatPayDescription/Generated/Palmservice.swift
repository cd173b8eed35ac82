// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let palmservice: StaticString = #"""
GET	/v3/palmservice/authorization/openid/{openid}	palmservice.authorization.openid.{openid}.get	查询刷掌授权		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4014482017"],"lifecycle":{"state":"needs-approval"},"menus":[["微信刷掌"]],"path":[{"name":"openid","type":"string","required":true}],"query":[{"name":"organization_id","type":"string","required":true}],"response":{"status":200,"kind":"json","fields":[{"name":"openid","type":"string"},{"name":"organization_id","type":"string"},{"name":"state","type":"string","values":["AUTHORIZATION_STATE_NONE","AUTHORIZATION_STATE_ON","AUTHORIZATION_STATE_OFF"]},{"name":"authorize_time","type":"string"}]}}
POST	/v3/palmservice/authorization/preauthorize	palmservice.authorization.preauthorize.post	服务关联预授权		{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4014481990"],"lifecycle":{"state":"needs-approval"},"menus":[["微信刷掌"]],"body":{"kind":"json","required":true,"fields":[{"name":"openid","type":"string","required":true},{"name":"preauthorize_session_id","type":"string"},{"name":"organization_id","type":"string"}]},"response":{"status":200,"kind":"json","fields":[{"name":"permission_token","type":"string","required":true}]}}
"""#
}

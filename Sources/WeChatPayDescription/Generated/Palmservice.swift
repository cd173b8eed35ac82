// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/palmservice.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let palmservice: StaticString = #"""
GET	/v3/palmservice/authorization/openid/{openid}	palmservice.authorization.openid.{openid}.get	查询刷掌授权	WeChatPayAPIIndustry	{"docs":["https://pay.weixin.qq.com/doc/v3/partner/4014482017"],"lifecycle":{"state":"needs-approval"},"menus":[["微信刷掌"]],"path":[{"name":"openid","required":true,"title":"OpenID","type":"string"}],"query":[{"name":"organization_id","required":true,"title":"机构ID","type":"string"}],"response":{"fields":[{"name":"openid","title":"OpenID","type":"string"},{"name":"organization_id","title":"机构ID","type":"string"},{"name":"state","title":"授权状态","type":"string","values":["AUTHORIZATION_STATE_NONE","AUTHORIZATION_STATE_ON","AUTHORIZATION_STATE_OFF"]},{"name":"authorize_time","title":"授权时间","type":"string"}],"kind":"json","status":200}}
POST	/v3/palmservice/authorization/preauthorize	palmservice.authorization.preauthorize.post	服务关联预授权	WeChatPayAPIIndustry	{"body":{"fields":[{"name":"openid","required":true,"title":"OpenID","type":"string"},{"name":"preauthorize_session_id","title":"预授权会话ID","type":"string"},{"name":"organization_id","title":"机构ID","type":"string"}],"kind":"json","required":true},"docs":["https://pay.weixin.qq.com/doc/v3/partner/4014481990"],"lifecycle":{"state":"needs-approval"},"menus":[["微信刷掌"]],"response":{"fields":[{"name":"permission_token","required":true,"title":"预授权token","type":"string"}],"kind":"json","status":200}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/facemch.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let facemch: StaticString = #"""
GET	/v3/facemch/users/{face_sid}	facemch.users.{face_sid}.get	查询用户授权的实名信息	WeChatPayAPIIndustry	{"docs":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html"],"path":[{"name":"face_sid","required":true,"type":"string"}],"query":[{"name":"info_type","required":true,"type":"string","values":["ASK_UNIONID","ASK_REAL_NAME"]},{"name":"appid","required":true,"type":"string"},{"name":"sub_mchid","type":"string"},{"name":"sub_appid","type":"string"},{"name":"sub_serial_no","type":"string"}],"response":{"fields":[{"name":"union_id","type":"string"},{"name":"openid","type":"string"},{"name":"sub_openid","type":"string"},{"fields":[{"encrypted":"merchant-rsa","name":"encrypted_real_name","type":"string"},{"name":"credential_type","type":"integer","values":[1,2,3,4,5,6,7,8,9,10,11]},{"encrypted":"merchant-rsa","name":"encrypted_credential_id","type":"string"}],"name":"real_name_info","type":"object"}],"kind":"json","status":200}}
"""#
}

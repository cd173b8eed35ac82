// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let facemch: StaticString = #"""
GET	/v3/facemch/users/{face_sid}	facemch.users.{face_sid}.get	查询用户授权的实名信息		{"docs":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html"],"path":[{"name":"face_sid","type":"string","required":true}],"query":[{"name":"info_type","type":"string","required":true,"values":["ASK_UNIONID","ASK_REAL_NAME"]},{"name":"appid","type":"string","required":true},{"name":"sub_mchid","type":"string"},{"name":"sub_appid","type":"string"},{"name":"sub_serial_no","type":"string"}],"response":{"status":200,"kind":"json","fields":[{"name":"union_id","type":"string"},{"name":"openid","type":"string"},{"name":"sub_openid","type":"string"},{"name":"real_name_info","type":"object","fields":[{"name":"encrypted_real_name","type":"string","encrypted":"merchant-rsa"},{"name":"credential_type","type":"integer","values":[1,2,3,4,5,6,7,8,9,10,11]},{"name":"encrypted_credential_id","type":"string","encrypted":"merchant-rsa"}]}]}}
"""#
}

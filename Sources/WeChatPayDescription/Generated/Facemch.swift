// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/facemch.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let facemch: StaticString = #"""
GET	/v3/facemch/users/{face_sid}	facemch.users.{face_sid}.get	查询用户授权的实名信息	WeChatPayAPIIndustry	{"docs":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html"],"path":[{"name":"face_sid","required":true,"title":"终端设备识别用户成功后返回的凭证","type":"string"}],"query":[{"name":"info_type","required":true,"title":"标识本次请求获取的信息类型","type":"string","values":["ASK_UNIONID","ASK_REAL_NAME"]},{"name":"appid","required":true,"title":"微信分配的公众账号ID","type":"string"},{"name":"sub_mchid","type":"string"},{"name":"sub_appid","title":"微信分配的子商户公众账号ID","type":"string"},{"name":"sub_serial_no","type":"string"}],"response":{"fields":[{"name":"union_id","title":"UnionID","type":"string"},{"name":"openid","title":"用户在商户appid下的唯⼀标识","type":"string"},{"name":"sub_openid","title":"用户在⼦商户appid下的唯⼀标识","type":"string"},{"fields":[{"encrypted":"merchant-rsa","name":"encrypted_real_name","title":"姓名","type":"string"},{"name":"credential_type","title":"证件类型","type":"integer","values":[1,2,3,4,5,6,7,8,9,10,11]},{"encrypted":"merchant-rsa","name":"encrypted_credential_id","type":"string"}],"name":"real_name_info","title":"姓名信息","type":"object"}],"kind":"json","status":200}}
"""#
}

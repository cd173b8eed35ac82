// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v2/face.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let v2Face: StaticString = #"""
POST	/face/get_wxpayface_authinfo	v2.face.get_wxpayface_authinfo.post	人脸识别SDK-获取调用凭证	WeChatPayAPIV2	{"body":{"fields":[{"name":"store_id","required":true,"type":"string"},{"name":"store_name","required":true,"type":"string"},{"name":"device_id","required":true,"type":"string"},{"name":"attach","type":"string"},{"name":"rawdata","required":true,"type":"string"},{"name":"appid","required":true,"type":"string"},{"name":"mch_id","required":true,"type":"string"},{"name":"sub_appid","type":"string"},{"name":"sub_mch_id","type":"string"},{"name":"now","required":true,"type":"integer"},{"name":"version","required":true,"type":"string","values":["1"]},{"name":"sign_type","required":true,"type":"string","values":["MD5","HMAC-SHA256"]}],"kind":"xml","required":true},"docs":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html"],"hosts":[{"base":"https://payapp.weixin.qq.com/","required":true}],"menus":[["刷脸支付"]],"products":[{"listedAs":"人脸识别获取调用凭证","mode":"both","name":"刷脸支付"}],"response":{"fields":[{"name":"return_code","required":true,"type":"string","values":["SUCCESS","FAIL"]},{"name":"return_msg","type":"string"},{"name":"authinfo","required":true,"type":"string"},{"name":"expires_in","type":"integer"},{"name":"nonce_str","required":true,"type":"string"},{"name":"sign","required":true,"type":"string"},{"name":"appid","required":true,"type":"string"},{"name":"mch_id","required":true,"type":"string"},{"name":"sub_appid","type":"string"},{"name":"sub_mch_id","type":"string"}],"kind":"xml","status":200}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let v2Face: StaticString = #"""
POST	/face/get_wxpayface_authinfo	v2.face.get_wxpayface_authinfo.post	人脸识别SDK-获取调用凭证		{"docs":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html"],"hosts":[{"base":"https://payapp.weixin.qq.com/","required":true}],"products":[{"name":"刷脸支付","mode":"both"}],"menus":[["刷脸支付"]],"body":{"kind":"xml","required":true,"fields":[{"name":"store_id","type":"string","required":true},{"name":"store_name","type":"string","required":true},{"name":"device_id","type":"string","required":true},{"name":"attach","type":"string"},{"name":"rawdata","type":"string","required":true},{"name":"appid","type":"string","required":true},{"name":"mch_id","type":"string","required":true},{"name":"sub_appid","type":"string"},{"name":"sub_mch_id","type":"string"},{"name":"now","type":"integer","required":true},{"name":"version","type":"string","required":true,"values":["1"]},{"name":"sign_type","type":"string","required":true,"values":["MD5","HMAC-SHA256"]}]},"response":{"status":200,"kind":"xml","fields":[{"name":"return_code","type":"string","required":true,"values":["SUCCESS","FAIL"]},{"name":"return_msg","type":"string"},{"name":"authinfo","type":"string","required":true},{"name":"expires_in","type":"integer"},{"name":"nonce_str","type":"string","required":true},{"name":"sign","type":"string","required":true},{"name":"appid","type":"string","required":true},{"name":"mch_id","type":"string","required":true},{"name":"sub_appid","type":"string"},{"name":"sub_mch_id","type":"string"}]}}
"""#
}

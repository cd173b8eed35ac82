// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v2/billcommentsp.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let v2Billcommentsp: StaticString = #"""
POST	/billcommentsp/batchquerycomment	v2.billcommentsp.batchquerycomment.post	拉取订单评价数据	WeChatPayAPIV2	{"body":{"fields":[{"name":"appid","required":true,"type":"string"},{"name":"mch_id","required":true,"type":"string"},{"name":"sign_type","required":true,"type":"string","values":["HMAC-SHA256"]},{"name":"begin_time","required":true,"type":"string"},{"name":"end_time","required":true,"type":"string"},{"name":"offset","required":true,"type":"number"},{"name":"limit","type":"number"}],"kind":"xml","required":true},"clientCertificate":true,"docs":["https://pay.weixin.qq.com/doc/v2/merchant/4014326528"],"menus":[["订单评价"]],"response":{"fields":[{"name":"return_code","required":true,"type":"string","values":["SUCCESS","FAIL"]},{"name":"return_msg","required":true,"type":"string"},{"name":"result_code","required":true,"type":"string","values":["FAIL"]},{"name":"err_code","required":true,"type":"string"},{"name":"err_code_des","type":"string"}],"kind":"xml","status":200}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let v2Billcommentsp: StaticString = #"""
POST	/billcommentsp/batchquerycomment	v2.billcommentsp.batchquerycomment.post	拉取订单评价数据		{"docs":["https://pay.weixin.qq.com/doc/v2/merchant/4014326528"],"menus":[["订单评价"]],"body":{"kind":"xml","required":true,"fields":[{"name":"appid","type":"string","required":true},{"name":"mch_id","type":"string","required":true},{"name":"sign_type","type":"string","required":true,"values":["HMAC-SHA256"]},{"name":"begin_time","type":"string","required":true},{"name":"end_time","type":"string","required":true},{"name":"offset","type":"number","required":true},{"name":"limit","type":"number"}]},"response":{"status":200,"kind":"xml","fields":[{"name":"return_code","type":"string","required":true,"values":["SUCCESS","FAIL"]},{"name":"return_msg","type":"string","required":true},{"name":"result_code","type":"string","required":true,"values":["FAIL"]},{"name":"err_code","type":"string","required":true},{"name":"err_code_des","type":"string"}]},"clientCertificate":true}
"""#
}

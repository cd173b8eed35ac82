// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v2/billcommentsp.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let v2Billcommentsp: StaticString = #"""
POST	/billcommentsp/batchquerycomment	v2.billcommentsp.batchquerycomment.post	拉取订单评价数据	WeChatPayAPIV2	{"body":{"fields":[{"name":"appid","required":true,"title":"公众账号ID","type":"string"},{"name":"mch_id","required":true,"title":"商户号","type":"string"},{"name":"sign_type","required":true,"title":"签名类型","type":"string","values":["HMAC-SHA256"]},{"name":"begin_time","required":true,"title":"开始时间","type":"string"},{"name":"end_time","required":true,"title":"结束时间","type":"string"},{"name":"offset","required":true,"title":"位移","type":"number"},{"name":"limit","title":"条数","type":"number"}],"kind":"xml","required":true},"clientCertificate":true,"docs":["https://pay.weixin.qq.com/doc/v2/merchant/4014326528"],"menus":[["订单评价"]],"response":{"fields":[{"name":"return_code","required":true,"title":"返回状态码","type":"string","values":["SUCCESS","FAIL"]},{"name":"return_msg","required":true,"title":"返回信息","type":"string"},{"name":"result_code","required":true,"title":"业务结果","type":"string","values":["FAIL"]},{"name":"err_code","required":true,"title":"错误代码","type":"string"},{"name":"err_code_des","title":"错误代码描述","type":"string"}],"kind":"xml","status":200}}
"""#
}

// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/transferdownload.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let transferdownload: StaticString = #"""
GET	/v3/transferdownload/elecvoucherfile	transferdownload.elecvoucherfile.get	下载电子回单PDF文件	WeChatPayAPITransfer	{"docs":["https://pay.weixin.qq.com/doc/v3/merchant/4012716436","https://pay.weixin.qq.com/doc/v3/merchant/4012716455"],"lifecycle":{"sources":["fund-app.mch-transfer.elecsign.transfer-bill-no.{transfer_bill_no}.get","fund-app.mch-transfer.elecsign.out-bill-no.{out_bill_no}.get"],"state":"url-from-response"},"menus":[["商家转账","(直连商户)用户确认模式"]],"products":[{"listedAs":"下载电子回单文件","mode":"direct","name":"商家转账·(用户确认模式)"}],"query":[{"name":"token","required":true,"title":"前序download_url的查询参数","type":"string"},{"name":"source","required":true,"title":"前序download_url的查询参数","type":"string"}],"response":{"content":"pdf","kind":"binary","status":200}}
GET	/v3/transferdownload/signfile	transferdownload.signfile.get	下载电子回单	WeChatPayAPITransfer	{"docs":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml","https://pay.weixin.qq.com/doc/v3/merchant/4012269010","https://pay.weixin.qq.com/doc/v3/partner/4012158314","https://pay.weixin.qq.com/doc/v3/partner/4012163403","https://pay.weixin.qq.com/doc/v3/partner/4012163705"],"menus":[["商家转账"],["银行模式电子回单"]],"products":[{"listedAs":"下载电子回单文件","mode":"both","name":"商家转账"}],"query":[{"name":"token","required":true,"title":"前序download_url的查询参数","type":"string"}],"response":{"content":"pdf","kind":"binary","status":200}}
"""#
}

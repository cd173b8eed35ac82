// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated. Do not edit.

extension DescriptionText {
    static let industryRebate: StaticString = #"""
POST	/v3/industry-rebate/retail-industry/transactions	industry-rebate.retail-industry.transactions.post	回传SN和商品编码		{"docs":["https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1"],"body":{"kind":"json","required":true,"fields":[{"name":"brand_id","type":"string"},{"name":"transaction_id","type":"string"},{"name":"out_trade_no","type":"string","required":true},{"name":"sub_mchid","type":"string","required":true},{"name":"device_id","type":"string"},{"name":"goods_detail","type":"array","items":"object","fields":[{"name":"barcode","type":"string","required":true},{"name":"merchant_goods_id","type":"string"},{"name":"goods_name","type":"string","required":true},{"name":"quantity","type":"number","required":true},{"name":"price","type":"number","required":true}]}]},"response":{"status":204,"kind":"empty"}}
POST	/v3/industry-rebate/transactions/{transaction_id}	industry-rebate.transactions.{transaction_id}.post	支付码牌/点餐码牌交易回传		{"docs":["https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1"],"products":[{"name":"码牌音箱","mode":"partner"}],"menus":[["运营工具","码牌音箱"]],"path":[{"name":"transaction_id","type":"string","required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"sub_mchid","type":"string","required":true},{"name":"code_url","type":"string","required":true},{"name":"out_trade_no","type":"string","required":true}]},"response":{"status":204,"kind":"empty"}}
"""#
}

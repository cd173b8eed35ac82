// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Generated from API/v3/industry-rebate.yaml by dev/generate. Do not edit.

extension DescriptionText {
    static let industryRebate: StaticString = #"""
POST	/v3/industry-rebate/retail-industry/transactions	industry-rebate.retail-industry.transactions.post	回传SN和商品编码	WeChatPayAPIIndustry	{"body":{"fields":[{"name":"brand_id","title":"品牌ID","type":"string"},{"name":"transaction_id","title":"微信支付订单号","type":"string"},{"name":"out_trade_no","required":true,"title":"商户订单号","type":"string"},{"name":"sub_mchid","required":true,"title":"子商户号","type":"string"},{"name":"device_id","title":"设备号","type":"string"},{"fields":[{"name":"barcode","required":true,"title":"商品编码","type":"string"},{"name":"merchant_goods_id","title":"商家商品编码","type":"string"},{"name":"goods_name","required":true,"title":"商品名称","type":"string"},{"name":"quantity","required":true,"title":"商品数量","type":"number"},{"name":"price","required":true,"title":"商品单价","type":"number"}],"items":"object","name":"goods_detail","title":"单品列表","type":"array"}],"kind":"json","required":true},"docs":["https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1"],"response":{"kind":"empty","status":204}}
POST	/v3/industry-rebate/transactions/{transaction_id}	industry-rebate.transactions.{transaction_id}.post	支付码牌/点餐码牌交易回传	WeChatPayAPIIndustry	{"body":{"fields":[{"name":"sub_mchid","required":true,"title":"子商户","type":"string"},{"name":"code_url","required":true,"title":"收款链接url","type":"string"},{"name":"out_trade_no","required":true,"title":"商户订单号","type":"string"}],"kind":"json","required":true},"docs":["https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1"],"menus":[["运营工具","码牌音箱"]],"path":[{"name":"transaction_id","required":true,"title":"商户提现单号","type":"string"}],"products":[{"listedAs":"码牌交易回传","mode":"partner","name":"码牌音箱"}],"response":{"kind":"empty","status":204}}
"""#
}

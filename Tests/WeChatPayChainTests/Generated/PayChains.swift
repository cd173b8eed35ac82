// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bill.yaml, API/v3/billdownload.yaml, API/v3/certificates.yaml,
// API/v3/combine-transactions.yaml, API/v3/med-ins.yaml, API/v3/pay.yaml, API/v3/profitsharing.yaml,
// API/v3/refund.yaml, API/v3/security.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3Bill(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/bill/fundflowbill", client.v3.bill.fundflowbill)
        chains.add("GET /v3/bill/sub-merchant-fundflowbill", client.v3.bill.subMerchantFundflowbill)
        chains.add("GET /v3/bill/tradebill", client.v3.bill.tradebill)
        return chains
    }

    static func v3Billdownload(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/billdownload/file", client.v3.billdownload.file)
        return chains
    }

    static func v3Certificates(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/certificates", client.v3.certificates)
        return chains
    }

    static func v3CombineTransactions(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/combine-transactions/app", client.v3.combineTransactions.app)
        chains.add("POST /v3/combine-transactions/h5", client.v3.combineTransactions.h5)
        chains.add(
            "GET /v3/combine-transactions/id/{combine_transaction_id}",
            client.v3.combineTransactions.id._combine_transaction_id_)
        chains.add("POST /v3/combine-transactions/jsapi", client.v3.combineTransactions.jsapi)
        chains.add("POST /v3/combine-transactions/miniprogram", client.v3.combineTransactions.miniprogram)
        chains.add("POST /v3/combine-transactions/native", client.v3.combineTransactions.native)
        chains.add(
            "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
            client.v3.combineTransactions.outTradeNo._combine_out_trade_no_)
        chains.add(
            "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
            client.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close)
        return chains
    }

    static func v3MedIns(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/med-ins/orders", client.v3.medIns.orders)
        chains.add(
            "GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}", client.v3.medIns.orders.mixTradeNo._mix_trade_no_)
        chains.add(
            "GET /v3/med-ins/orders/out-trade-no/{out_trade_no}", client.v3.medIns.orders.outTradeNo._out_trade_no_)
        chains.add("POST /v3/med-ins/refunds/notify", client.v3.medIns.refunds.notify)
        return chains
    }

    static func v3Pay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/pay/acquiring-bank/transactions/exposure", client.v3.pay.acquiringBank.transactions.exposure)
        chains.add("POST /v3/pay/instal/exposure", client.v3.pay.instal.exposure)
        chains.add("POST /v3/pay/instal/partner/exposure", client.v3.pay.instal.partner.exposure)
        chains.add("POST /v3/pay/partner/transactions/app", client.v3.pay.partner.transactions.app)
        chains.add(
            "POST /v3/pay/partner/transactions/app-with-contract", client.v3.pay.partner.transactions.appWithContract)
        chains.add("POST /v3/pay/partner/transactions/codepay", client.v3.pay.partner.transactions.codepay)
        chains.add("POST /v3/pay/partner/transactions/exposure", client.v3.pay.partner.transactions.exposure)
        chains.add("POST /v3/pay/partner/transactions/h5", client.v3.pay.partner.transactions.h5)
        chains.add(
            "GET /v3/pay/partner/transactions/id/{transaction_id}",
            client.v3.pay.partner.transactions.id._transaction_id_)
        chains.add("POST /v3/pay/partner/transactions/jsapi", client.v3.pay.partner.transactions.jsapi)
        chains.add(
            "POST /v3/pay/partner/transactions/jsapi-with-contract",
            client.v3.pay.partner.transactions.jsapiWithContract)
        chains.add("POST /v3/pay/partner/transactions/miniprogram", client.v3.pay.partner.transactions.miniprogram)
        chains.add("POST /v3/pay/partner/transactions/native", client.v3.pay.partner.transactions.native)
        chains.add(
            "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
            client.v3.pay.partner.transactions.outTradeNo._out_trade_no_)
        chains.add(
            "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
            client.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close)
        chains.add(
            "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
            client.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse)
        chains.add("POST /v3/pay/partner/transactions/scannedpos", client.v3.pay.partner.transactions.scannedpos)
        chains.add("POST /v3/pay/transactions/app", client.v3.pay.transactions.app)
        chains.add("POST /v3/pay/transactions/app-with-contract", client.v3.pay.transactions.appWithContract)
        chains.add("POST /v3/pay/transactions/codepay", client.v3.pay.transactions.codepay)
        chains.add("POST /v3/pay/transactions/exposure", client.v3.pay.transactions.exposure)
        chains.add("POST /v3/pay/transactions/h5", client.v3.pay.transactions.h5)
        chains.add("GET /v3/pay/transactions/id/{transaction_id}", client.v3.pay.transactions.id._transaction_id_)
        chains.add("POST /v3/pay/transactions/jsapi", client.v3.pay.transactions.jsapi)
        chains.add("POST /v3/pay/transactions/jsapi-with-contract", client.v3.pay.transactions.jsapiWithContract)
        chains.add("POST /v3/pay/transactions/native", client.v3.pay.transactions.native)
        chains.add(
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}", client.v3.pay.transactions.outTradeNo._out_trade_no_
        )
        chains.add(
            "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            client.v3.pay.transactions.outTradeNo._out_trade_no_.close)
        chains.add(
            "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
            client.v3.pay.transactions.outTradeNo._out_trade_no_.reverse)
        return chains
    }

    static func v3Profitsharing(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/profitsharing/bills", client.v3.profitsharing.bills)
        chains.add(
            "GET /v3/profitsharing/merchant-configs/{sub_mchid}", client.v3.profitsharing.merchantConfigs._sub_mchid_)
        chains.add("POST /v3/profitsharing/orders", client.v3.profitsharing.orders)
        chains.add("POST /v3/profitsharing/orders/unfreeze", client.v3.profitsharing.orders.unfreeze)
        chains.add("GET /v3/profitsharing/orders/{out_order_no}", client.v3.profitsharing.orders._out_order_no_)
        chains.add("POST /v3/profitsharing/receivers/add", client.v3.profitsharing.receivers.add)
        chains.add("POST /v3/profitsharing/receivers/delete", client.v3.profitsharing.receivers.delete)
        chains.add("POST /v3/profitsharing/return-orders", client.v3.profitsharing.returnOrders)
        chains.add(
            "GET /v3/profitsharing/return-orders/{out_return_no}", client.v3.profitsharing.returnOrders._out_return_no_)
        chains.add(
            "GET /v3/profitsharing/transactions/{transaction_id}/amounts",
            client.v3.profitsharing.transactions._transaction_id_.amounts)
        return chains
    }

    static func v3Refund(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/refund/domestic/refunds", client.v3.refund.domestic.refunds)
        chains.add("GET /v3/refund/domestic/refunds/{out_refund_no}", client.v3.refund.domestic.refunds._out_refund_no_)
        chains.add(
            "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
            client.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund)
        return chains
    }

    static func v3Security(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/security/echo", client.v3.security.echo)
        return chains
    }
}

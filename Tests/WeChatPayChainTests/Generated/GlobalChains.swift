// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/customs.yaml, API/v3/global.yaml, API/v3/merchants.yaml, API/v3/refunds.yaml,
// API/v3/settle.yaml, API/v3/statements.yaml, API/v3/transactions.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3Customs(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/customs/orders", client.v3.customs.orders)
        chains.add("POST /v3/customs/orders", client.v3.customs.orders)
        chains.add("PATCH /v3/customs/orders", client.v3.customs.orders)
        chains.add("POST /v3/customs/redeclare", client.v3.customs.redeclare)
        chains.add("POST /v3/customs/verify-certificate", client.v3.customs.verifyCertificate)
        return chains
    }

    static func v3Global(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/global/certificates", client.v3.global.certificates)
        chains.add("GET /v3/global/customs/orders", client.v3.global.customs.orders)
        chains.add("POST /v3/global/customs/orders", client.v3.global.customs.orders)
        chains.add("PATCH /v3/global/customs/orders", client.v3.global.customs.orders)
        chains.add("POST /v3/global/customs/redeclare", client.v3.global.customs.redeclare)
        chains.add("POST /v3/global/customs/verify-certificate", client.v3.global.customs.verifyCertificate)
        chains.add(
            "GET /v3/global/merchant-service/complaint-notifications",
            client.v3.global.merchantService.complaintNotifications)
        chains.add(
            "POST /v3/global/merchant-service/complaint-notifications",
            client.v3.global.merchantService.complaintNotifications)
        chains.add(
            "PUT /v3/global/merchant-service/complaint-notifications",
            client.v3.global.merchantService.complaintNotifications)
        chains.add(
            "DELETE /v3/global/merchant-service/complaint-notifications",
            client.v3.global.merchantService.complaintNotifications)
        chains.add("GET /v3/global/merchant-service/complaints", client.v3.global.merchantService.complaints)
        chains.add(
            "GET /v3/global/merchant-service/complaints/{complaint_id}",
            client.v3.global.merchantService.complaints._complaint_id_)
        chains.add(
            "POST /v3/global/merchant-service/complaints/{complaint_id}/complete",
            client.v3.global.merchantService.complaints._complaint_id_.complete)
        chains.add(
            "GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
            client.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys)
        chains.add(
            "POST /v3/global/merchant-service/complaints/{complaint_id}/response",
            client.v3.global.merchantService.complaints._complaint_id_.response)
        chains.add("POST /v3/global/merchant-service/images/upload", client.v3.global.merchantService.images.upload)
        chains.add(
            "GET /v3/global/merchant-service/images/{media_id}", client.v3.global.merchantService.images._media_id_)
        chains.add("POST /v3/global/merchant-storage/file/upload", client.v3.global.merchantStorage.file.upload)
        chains.add(
            "POST /v3/global/merchant/h5/permission/applications", client.v3.global.merchant.h5.permission.applications)
        chains.add(
            "GET /v3/global/merchant/h5/permission/applications/{applyment_id}",
            client.v3.global.merchant.h5.permission.applications._applyment_id_)
        chains.add(
            "PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}",
            client.v3.global.merchant.h5.permission.applications._applyment_id_)
        chains.add(
            "POST /v3/global/merchant/h5/permission/domain/applications",
            client.v3.global.merchant.h5.permission.domain.applications)
        chains.add(
            "GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            client.v3.global.merchant.h5.permission.domain.applications._applyment_id_)
        chains.add(
            "PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            client.v3.global.merchant.h5.permission.domain.applications._applyment_id_)
        chains.add(
            "GET /v3/global/merchant/h5/permission/{sub_mchid}", client.v3.global.merchant.h5.permission._sub_mchid_)
        chains.add("POST /v3/global/merchants", client.v3.global.merchants)
        chains.add("GET /v3/global/merchants/{sub_mchid}", client.v3.global.merchants._sub_mchid_)
        chains.add("PATCH /v3/global/merchants/{sub_mchid}", client.v3.global.merchants._sub_mchid_)
        chains.add(
            "POST /v3/global/micropay/transactions/id/{transaction_id}/reverse",
            client.v3.global.micropay.transactions.id._transaction_id_.reverse)
        chains.add(
            "POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
            client.v3.global.micropay.transactions.outTradeNo._out_trade_no_.reverse)
        chains.add("POST /v3/global/micropay/transactions/pay", client.v3.global.micropay.transactions.pay)
        chains.add(
            "POST /v3/global/papay/contracts/app-pre-entrust-sign", client.v3.global.papay.contracts.appPreEntrustSign)
        chains.add(
            "POST /v3/global/papay/contracts/h5-pre-entrust-sign", client.v3.global.papay.contracts.h5PreEntrustSign)
        chains.add(
            "POST /v3/global/papay/contracts/jsapi-pre-entrust-sign",
            client.v3.global.papay.contracts.jsapiPreEntrustSign)
        chains.add(
            "POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign",
            client.v3.global.papay.contracts.miniprogramPreEntrustSign)
        chains.add(
            "GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}",
            client.v3.global.papay.contracts.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/global/papay/contracts/web-pre-entrust-sign", client.v3.global.papay.contracts.webPreEntrustSign)
        chains.add("GET /v3/global/papay/contracts/{contract_id}", client.v3.global.papay.contracts._contract_id_)
        chains.add(
            "POST /v3/global/papay/contracts/{contract_id}/terminate",
            client.v3.global.papay.contracts._contract_id_.terminate)
        chains.add("POST /v3/global/papay/transactions", client.v3.global.papay.transactions)
        chains.add(
            "GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}",
            client.v3.global.papay.transactions.outTradeNo._out_trade_no_)
        chains.add(
            "POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
            client.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse)
        chains.add(
            "GET /v3/global/papay/transactions/{transaction_id}", client.v3.global.papay.transactions._transaction_id_)
        chains.add("GET /v3/global/profit-sharing/bill-download-url", client.v3.global.profitSharing.billDownloadUrl)
        chains.add("POST /v3/global/profit-sharing/orders", client.v3.global.profitSharing.orders)
        chains.add("POST /v3/global/profit-sharing/orders/unfreeze", client.v3.global.profitSharing.orders.unfreeze)
        chains.add(
            "GET /v3/global/profit-sharing/orders/{out_order_no}", client.v3.global.profitSharing.orders._out_order_no_)
        chains.add("POST /v3/global/profit-sharing/receivers", client.v3.global.profitSharing.receivers)
        chains.add("DELETE /v3/global/profit-sharing/receivers", client.v3.global.profitSharing.receivers)
        chains.add(
            "GET /v3/global/profit-sharing/receivers/{account}", client.v3.global.profitSharing.receivers._account_)
        chains.add(
            "GET /v3/global/profit-sharing/refunds/bill-download-url",
            client.v3.global.profitSharing.refunds.billDownloadUrl)
        chains.add(
            "GET /v3/global/profit-sharing/refunds/refundable-balance",
            client.v3.global.profitSharing.refunds.refundableBalance)
        chains.add("POST /v3/global/profit-sharing/transactions/mark", client.v3.global.profitSharing.transactions.mark)
        chains.add(
            "GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts",
            client.v3.global.profitSharing.transactions._transaction_id_.amounts)
        chains.add(
            "GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
            client.v3.global.profitSharing.transactions._transaction_id_.refundableAmounts)
        chains.add(
            "GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
            client.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_)
        chains.add("GET /v3/global/refund/recharge-balance", client.v3.global.refund.rechargeBalance)
        chains.add("GET /v3/global/refunds", client.v3.global.refunds)
        chains.add("POST /v3/global/refunds", client.v3.global.refunds)
        chains.add("GET /v3/global/refunds/id/{refund_id}", client.v3.global.refunds.id._refund_id_)
        chains.add(
            "GET /v3/global/refunds/out-refund-no/{out_refund_no}", client.v3.global.refunds.outRefundNo._out_refund_no_
        )
        chains.add("GET /v3/global/settle/settlements", client.v3.global.settle.settlements)
        chains.add("GET /v3/global/statements", client.v3.global.statements)
        chains.add("POST /v3/global/transactions/app", client.v3.global.transactions.app)
        chains.add("GET /v3/global/transactions/id/{transaction_id}", client.v3.global.transactions.id._transaction_id_)
        chains.add(
            "POST /v3/global/transactions/id/{transaction_id}/close",
            client.v3.global.transactions.id._transaction_id_.close)
        chains.add("POST /v3/global/transactions/jsapi", client.v3.global.transactions.jsapi)
        chains.add("POST /v3/global/transactions/mweb", client.v3.global.transactions.mweb)
        chains.add("POST /v3/global/transactions/native", client.v3.global.transactions.native)
        chains.add(
            "GET /v3/global/transactions/out-trade-no/{out_trade_no}",
            client.v3.global.transactions.outTradeNo._out_trade_no_)
        chains.add(
            "POST /v3/global/transactions/out-trade-no/{out_trade_no}/close",
            client.v3.global.transactions.outTradeNo._out_trade_no_.close)
        return chains
    }

    static func v3Merchants(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/merchants", client.v3.merchants)
        chains.add("PUT /v3/merchants", client.v3.merchants)
        chains.add("GET /v3/merchants/{sub_mchid}", client.v3.merchants._sub_mchid_)
        return chains
    }

    static func v3Refunds(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/refunds", client.v3.refunds)
        chains.add("POST /v3/refunds", client.v3.refunds)
        chains.add("GET /v3/refunds/id/{refund_id}", client.v3.refunds.id._refund_id_)
        chains.add("GET /v3/refunds/out-refund-no/{out_refund_no}", client.v3.refunds.outRefundNo._out_refund_no_)
        return chains
    }

    static func v3Settle(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/settle/settlements", client.v3.settle.settlements)
        return chains
    }

    static func v3Statements(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/statements", client.v3.statements)
        return chains
    }

    static func v3Transactions(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/transactions/app", client.v3.transactions.app)
        chains.add("GET /v3/transactions/id/{transaction_id}", client.v3.transactions.id._transaction_id_)
        chains.add("POST /v3/transactions/id/{transaction_id}/close", client.v3.transactions.id._transaction_id_.close)
        chains.add(
            "POST /v3/transactions/id/{transaction_id}/reverse", client.v3.transactions.id._transaction_id_.reverse)
        chains.add("POST /v3/transactions/jsapi", client.v3.transactions.jsapi)
        chains.add("POST /v3/transactions/micropay", client.v3.transactions.micropay)
        chains.add("POST /v3/transactions/mweb", client.v3.transactions.mweb)
        chains.add("POST /v3/transactions/native", client.v3.transactions.native)
        chains.add("GET /v3/transactions/out-trade-no/{out_trade_no}", client.v3.transactions.outTradeNo._out_trade_no_)
        chains.add(
            "POST /v3/transactions/out-trade-no/{out_trade_no}/close",
            client.v3.transactions.outTradeNo._out_trade_no_.close)
        chains.add(
            "POST /v3/transactions/out-trade-no/{out_trade_no}/reverse",
            client.v3.transactions.outTradeNo._out_trade_no_.reverse)
        return chains
    }
}

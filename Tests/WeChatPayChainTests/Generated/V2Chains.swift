// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/appauth.yaml, API/v2/applyment.yaml, API/v2/billcommentsp.yaml, API/v2/cgi-bin.yaml,
// API/v2/deposit.yaml, API/v2/face.yaml, API/v2/fund.yaml, API/v2/mchrisk.yaml, API/v2/mmpaymkttransfers.yaml,
// API/v2/mmpaysptrans.yaml, API/v2/papay.yaml, API/v2/pay.yaml, API/v2/payitil.yaml, API/v2/risk.yaml,
// API/v2/secapi.yaml, API/v2/secsvc.yaml, API/v2/tools.yaml, API/v2/transit.yaml, API/v2/vehicle.yaml, API/v2/wxv.yaml,
// API/v2/xdc.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v2Appauth(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /appauth/authindex", client.v2.appauth.authindex)
        chains.add("GET /appauth/getaccesstoken", client.v2.appauth.getaccesstoken)
        return chains
    }

    static func v2Applyment(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /applyment/micro/getstate", client.v2.applyment.micro.getstate)
        chains.add("POST /applyment/micro/getupgradestate", client.v2.applyment.micro.getupgradestate)
        chains.add("POST /applyment/micro/modifyarchives", client.v2.applyment.micro.modifyarchives)
        chains.add("POST /applyment/micro/modifycontactinfo", client.v2.applyment.micro.modifycontactinfo)
        chains.add("POST /applyment/micro/signcontract", client.v2.applyment.micro.signcontract)
        chains.add("POST /applyment/micro/submit", client.v2.applyment.micro.submit)
        chains.add("POST /applyment/micro/submitupgrade", client.v2.applyment.micro.submitupgrade)
        return chains
    }

    static func v2Billcommentsp(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /billcommentsp/batchquerycomment", client.v2.billcommentsp.batchquerycomment)
        return chains
    }

    static func v2CgiBin(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /cgi-bin/mch/customs/customdeclareorder", client.v2.cgiBin.mch.customs.customdeclareorder)
        chains.add("POST /cgi-bin/mch/customs/customdeclarequery", client.v2.cgiBin.mch.customs.customdeclarequery)
        chains.add(
            "POST /cgi-bin/mch/newcustoms/customdeclareredeclare",
            client.v2.cgiBin.mch.newcustoms.customdeclareredeclare)
        return chains
    }

    static func v2Deposit(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /deposit/consume", client.v2.deposit.consume)
        chains.add("POST /deposit/facepay", client.v2.deposit.facepay)
        chains.add("POST /deposit/micropay", client.v2.deposit.micropay)
        chains.add("POST /deposit/orderquery", client.v2.deposit.orderquery)
        chains.add("POST /deposit/refund", client.v2.deposit.refund)
        chains.add("POST /deposit/refundquery", client.v2.deposit.refundquery)
        chains.add("POST /deposit/reverse", client.v2.deposit.reverse)
        chains.add("POST /deposit/unifiedorder", client.v2.deposit.unifiedorder)
        return chains
    }

    static func v2Face(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /face/get_wxpayface_authinfo", client.v2.face["get_wxpayface_authinfo"])
        return chains
    }

    static func v2Fund(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /fund/queryautowithdrawbydate", client.v2.fund.queryautowithdrawbydate)
        chains.add("POST /fund/reautowithdrawbydate", client.v2.fund.reautowithdrawbydate)
        return chains
    }

    static func v2Mchrisk(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /mchrisk/bankquerymchauditinfo", client.v2.mchrisk.bankquerymchauditinfo)
        chains.add("POST /mchrisk/channelquerymchauditinfo", client.v2.mchrisk.channelquerymchauditinfo)
        chains.add("POST /mchrisk/querymchrisk", client.v2.mchrisk.querymchrisk)
        chains.add("POST /mchrisk/setmchriskcallback", client.v2.mchrisk.setmchriskcallback)
        chains.add("POST /mchrisk/syncmchriskresult", client.v2.mchrisk.syncmchriskresult)
        return chains
    }

    static func v2Mmpaymkttransfers(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /mmpaymkttransfers/gethbinfo", client.v2.mmpaymkttransfers.gethbinfo)
        chains.add("POST /mmpaymkttransfers/gettransferinfo", client.v2.mmpaymkttransfers.gettransferinfo)
        chains.add(
            "POST /mmpaymkttransfers/promotion/paywwsptrans2pocket",
            client.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket)
        chains.add(
            "POST /mmpaymkttransfers/promotion/querywwsptrans2pocket",
            client.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket)
        chains.add("POST /mmpaymkttransfers/promotion/transfers", client.v2.mmpaymkttransfers.promotion.transfers)
        chains.add("POST /mmpaymkttransfers/query_coupon_stock", client.v2.mmpaymkttransfers["query_coupon_stock"])
        chains.add("POST /mmpaymkttransfers/querycouponsinfo", client.v2.mmpaymkttransfers.querycouponsinfo)
        chains.add("POST /mmpaymkttransfers/queryworkwxredpack", client.v2.mmpaymkttransfers.queryworkwxredpack)
        chains.add("POST /mmpaymkttransfers/send_coupon", client.v2.mmpaymkttransfers["send_coupon"])
        chains.add("POST /mmpaymkttransfers/sendgroupredpack", client.v2.mmpaymkttransfers.sendgroupredpack)
        chains.add("POST /mmpaymkttransfers/sendminiprogramhb", client.v2.mmpaymkttransfers.sendminiprogramhb)
        chains.add("POST /mmpaymkttransfers/sendredpack", client.v2.mmpaymkttransfers.sendredpack)
        chains.add("POST /mmpaymkttransfers/sendworkwxredpack", client.v2.mmpaymkttransfers.sendworkwxredpack)
        return chains
    }

    static func v2Mmpaysptrans(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /mmpaysptrans/pay_bank", client.v2.mmpaysptrans["pay_bank"])
        chains.add("POST /mmpaysptrans/query_bank", client.v2.mmpaysptrans["query_bank"])
        return chains
    }

    static func v2Papay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /papay/deletecontract", client.v2.papay.deletecontract)
        chains.add("GET /papay/entrustweb", client.v2.papay.entrustweb)
        chains.add("GET /papay/h5entrustweb", client.v2.papay.h5entrustweb)
        chains.add("POST /papay/partner/deletecontract", client.v2.papay.partner.deletecontract)
        chains.add("GET /papay/partner/entrustweb", client.v2.papay.partner.entrustweb)
        chains.add("GET /papay/partner/h5entrustweb", client.v2.papay.partner.h5entrustweb)
        chains.add("POST /papay/partner/preentrustweb", client.v2.papay.partner.preentrustweb)
        chains.add("POST /papay/partner/querycontract", client.v2.papay.partner.querycontract)
        chains.add("POST /papay/preentrustweb", client.v2.papay.preentrustweb)
        chains.add("POST /papay/querycontract", client.v2.papay.querycontract)
        return chains
    }

    static func v2Pay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /pay/closecombinedorder", client.v2.pay.closecombinedorder)
        chains.add("POST /pay/closeorder", client.v2.pay.closeorder)
        chains.add("POST /pay/combinedorder", client.v2.pay.combinedorder)
        chains.add("POST /pay/contractorder", client.v2.pay.contractorder)
        chains.add("POST /pay/downloadbill", client.v2.pay.downloadbill)
        chains.add("POST /pay/downloadfundflow", client.v2.pay.downloadfundflow)
        chains.add("POST /pay/facepay", client.v2.pay.facepay)
        chains.add("POST /pay/facepayquery", client.v2.pay.facepayquery)
        chains.add("POST /pay/micropay", client.v2.pay.micropay)
        chains.add("POST /pay/orderquery", client.v2.pay.orderquery)
        chains.add("POST /pay/paporderquery", client.v2.pay.paporderquery)
        chains.add("POST /pay/pappayapply", client.v2.pay.pappayapply)
        chains.add("POST /pay/partner/paporderquery", client.v2.pay.partner.paporderquery)
        chains.add("POST /pay/partner/pappayapply", client.v2.pay.partner.pappayapply)
        chains.add("POST /pay/profitsharingaddreceiver", client.v2.pay.profitsharingaddreceiver)
        chains.add("POST /pay/profitsharingmerchantratioquery", client.v2.pay.profitsharingmerchantratioquery)
        chains.add("POST /pay/profitsharingorderamountquery", client.v2.pay.profitsharingorderamountquery)
        chains.add("POST /pay/profitsharingquery", client.v2.pay.profitsharingquery)
        chains.add("POST /pay/profitsharingremovereceiver", client.v2.pay.profitsharingremovereceiver)
        chains.add("POST /pay/profitsharingreturnquery", client.v2.pay.profitsharingreturnquery)
        chains.add("POST /pay/querycombinedorder", client.v2.pay.querycombinedorder)
        chains.add("POST /pay/queryexchagerate", client.v2.pay.queryexchagerate)
        chains.add("POST /pay/refundquery", client.v2.pay.refundquery)
        chains.add("POST /pay/refundqueryv2", client.v2.pay.refundqueryv2)
        chains.add("POST /pay/settlementquery", client.v2.pay.settlementquery)
        chains.add("POST /pay/unifiedorder", client.v2.pay.unifiedorder)
        return chains
    }

    static func v2Payitil(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /payitil/report", client.v2.payitil.report)
        return chains
    }

    static func v2Risk(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /risk/getcertficates", client.v2.risk.getcertficates)
        chains.add("POST /risk/getpublickey", client.v2.risk.getpublickey)
        chains.add("POST /risk/getviolation", client.v2.risk.getviolation)
        return chains
    }

    static func v2Secapi(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /secapi/mch/addInstitutionsub", client.v2.secapi.mch["addInstitutionsub"])
        chains.add("POST /secapi/mch/addsubdevconfig", client.v2.secapi.mch.addsubdevconfig)
        chains.add("POST /secapi/mch/channelsetting", client.v2.secapi.mch.channelsetting)
        chains.add("POST /secapi/mch/modifyInstitutionsub", client.v2.secapi.mch["modifyInstitutionsub"])
        chains.add("POST /secapi/mch/modifymchinfo", client.v2.secapi.mch.modifymchinfo)
        chains.add("POST /secapi/mch/queryInstitutionsub", client.v2.secapi.mch["queryInstitutionsub"])
        chains.add("POST /secapi/mch/querysubdevconfig", client.v2.secapi.mch.querysubdevconfig)
        chains.add("POST /secapi/mch/submchmanage", client.v2.secapi.mch.submchmanage)
        chains.add("POST /secapi/mch/uploadmedia", client.v2.secapi.mch.uploadmedia)
        chains.add("POST /secapi/mkt/addrecommendconf", client.v2.secapi.mkt.addrecommendconf)
        chains.add("POST /secapi/pay/facepayreverse", client.v2.secapi.pay.facepayreverse)
        chains.add("POST /secapi/pay/multiprofitsharing", client.v2.secapi.pay.multiprofitsharing)
        chains.add("POST /secapi/pay/profitsharing", client.v2.secapi.pay.profitsharing)
        chains.add("POST /secapi/pay/profitsharingfinish", client.v2.secapi.pay.profitsharingfinish)
        chains.add("POST /secapi/pay/profitsharingreturn", client.v2.secapi.pay.profitsharingreturn)
        chains.add("POST /secapi/pay/refund", client.v2.secapi.pay.refund)
        chains.add("POST /secapi/pay/refundv2", client.v2.secapi.pay.refundv2)
        chains.add("POST /secapi/pay/reverse", client.v2.secapi.pay.reverse)
        return chains
    }

    static func v2Secsvc(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /secsvc/getrealnameinfo", client.v2.secsvc.getrealnameinfo)
        chains.add("POST /secsvc/realnameauth", client.v2.secsvc.realnameauth)
        return chains
    }

    static func v2Tools(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /tools/authcodetoopenid", client.v2.tools.authcodetoopenid)
        chains.add("POST /tools/shorturl", client.v2.tools.shorturl)
        return chains
    }

    static func v2Transit(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /transit/partnerpay/payapply", client.v2.transit.partnerpay.payapply)
        chains.add("POST /transit/partnerpay/queryorder", client.v2.transit.partnerpay.queryorder)
        chains.add("POST /transit/partnerpay/querystate", client.v2.transit.partnerpay.querystate)
        chains.add("POST /transit/pay/payapply", client.v2.transit.pay.payapply)
        chains.add("POST /transit/pay/querystate", client.v2.transit.pay.querystate)
        chains.add("POST /transit/queryorder", client.v2.transit.queryorder)
        return chains
    }

    static func v2Vehicle(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /vehicle/partnerpay/notification", client.v2.vehicle.partnerpay.notification)
        chains.add("POST /vehicle/partnerpay/payapply", client.v2.vehicle.partnerpay.payapply)
        chains.add("POST /vehicle/partnerpay/querystate", client.v2.vehicle.partnerpay.querystate)
        chains.add("POST /vehicle/pay/notification", client.v2.vehicle.pay.notification)
        chains.add("POST /vehicle/pay/payapply", client.v2.vehicle.pay.payapply)
        chains.add("POST /vehicle/pay/querystate", client.v2.vehicle.pay.querystate)
        return chains
    }

    static func v2Wxv(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /wxv/cancelbill", client.v2.wxv.cancelbill)
        chains.add("POST /wxv/changerentmoney", client.v2.wxv.changerentmoney)
        chains.add("POST /wxv/createhotelbill", client.v2.wxv.createhotelbill)
        chains.add("POST /wxv/createrentbill", client.v2.wxv.createrentbill)
        chains.add("POST /wxv/finishhotelbill", client.v2.wxv.finishhotelbill)
        chains.add("POST /wxv/finishrentbill", client.v2.wxv.finishrentbill)
        chains.add("POST /wxv/queryhotelbill", client.v2.wxv.queryhotelbill)
        chains.add("POST /wxv/queryrentbill", client.v2.wxv.queryrentbill)
        return chains
    }

    static func v2Xdc(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /xdc/apiv2getsignkey/sign/getsignkey", client.v2.xdc.apiv2getsignkey.sign.getsignkey)
        chains.add("POST /xdc/apiv2sandbox/pay/micropay", client.v2.xdc.apiv2sandbox.pay.micropay)
        chains.add("POST /xdc/apiv2sandbox/pay/orderquery", client.v2.xdc.apiv2sandbox.pay.orderquery)
        return chains
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaymkttransfers.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2MmpaymkttransfersCalls: TypedCalls {
    let family = "v2/mmpaymkttransfers"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("v2.mmpaymkttransfers.gethbinfo.post", Self.mmpaymkttransfersGethbinfoPost)
        calls.add(blocking: "v2.mmpaymkttransfers.gethbinfo.post", Self.mmpaymkttransfersGethbinfoPostBlocking)
        calls.add("v2.mmpaymkttransfers.gettransferinfo.post", Self.mmpaymkttransfersGettransferinfoPost)
        calls.add(
            "v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post",
            Self.mmpaymkttransfersPromotionPaywwsptrans2pocketPost)
        calls.add(
            "v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post",
            Self.mmpaymkttransfersPromotionQuerywwsptrans2pocketPost)
        calls.add("v2.mmpaymkttransfers.promotion.transfers.post", Self.mmpaymkttransfersPromotionTransfersPost)
        calls.add("v2.mmpaymkttransfers.query_coupon_stock.post", Self.mmpaymkttransfersQueryCouponStockPost)
        calls.add("v2.mmpaymkttransfers.querycouponsinfo.post", Self.mmpaymkttransfersQuerycouponsinfoPost)
        calls.add("v2.mmpaymkttransfers.queryworkwxredpack.post", Self.mmpaymkttransfersQueryworkwxredpackPost)
        calls.add("v2.mmpaymkttransfers.send_coupon.post", Self.mmpaymkttransfersSendCouponPost)
        calls.add("v2.mmpaymkttransfers.sendgroupredpack.post", Self.mmpaymkttransfersSendgroupredpackPost)
        calls.add("v2.mmpaymkttransfers.sendminiprogramhb.post", Self.mmpaymkttransfersSendminiprogramhbPost)
        calls.add("v2.mmpaymkttransfers.sendredpack.post", Self.mmpaymkttransfersSendredpackPost)
        calls.add("v2.mmpaymkttransfers.sendworkwxredpack.post", Self.mmpaymkttransfersSendworkwxredpackPost)
    }
}

extension V2MmpaymkttransfersCalls {
    @available(*, deprecated)
    private static func mmpaymkttransfersGethbinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.gethbinfo
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Gethbinfo.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Gethbinfo.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersGethbinfoPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.mmpaymkttransfers.gethbinfo
        let reply = try node.post(
            V2.Mmpaymkttransfers.Gethbinfo.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Gethbinfo.PostReply.compare(reply, test.reply)
    }

    private static func mmpaymkttransfersGettransferinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.gettransferinfo
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Gettransferinfo.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Gettransferinfo.PostReply.compare(reply, test.reply)
    }

    private static func mmpaymkttransfersPromotionPaywwsptrans2pocketPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostReply.compare(reply, test.reply)
    }

    private static func mmpaymkttransfersPromotionQuerywwsptrans2pocketPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket.PostReply.compare(reply, test.reply)
    }

    private static func mmpaymkttransfersPromotionTransfersPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.promotion.transfers
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Promotion.Transfers.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Promotion.Transfers.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersQueryCouponStockPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.query_coupon_stock
        let reply = try await node.post(
            V2.Mmpaymkttransfers.QueryCouponStock.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.QueryCouponStock.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersQuerycouponsinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.querycouponsinfo
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Querycouponsinfo.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Querycouponsinfo.PostReply.compare(reply, test.reply)
    }

    private static func mmpaymkttransfersQueryworkwxredpackPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.queryworkwxredpack
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Queryworkwxredpack.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Queryworkwxredpack.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersSendCouponPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.send_coupon
        let reply = try await node.post(
            V2.Mmpaymkttransfers.SendCoupon.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.SendCoupon.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersSendgroupredpackPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.sendgroupredpack
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Sendgroupredpack.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.MmpaymkttransfersReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersSendminiprogramhbPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.sendminiprogramhb
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Sendminiprogramhb.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Sendminiprogramhb.PostReply.compare(reply, test.reply)
    }

    @available(*, deprecated)
    private static func mmpaymkttransfersSendredpackPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.sendredpack
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Sendredpack.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.MmpaymkttransfersReply.compare(reply, test.reply)
    }

    private static func mmpaymkttransfersSendworkwxredpackPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.mmpaymkttransfers.sendworkwxredpack
        let reply = try await node.post(
            V2.Mmpaymkttransfers.Sendworkwxredpack.PostBody.synthetic(test.body)
        )
        try V2.Mmpaymkttransfers.Sendworkwxredpack.PostReply.compare(reply, test.reply)
    }
}

extension V2.Mmpaymkttransfers.MmpaymkttransfersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchBillno, "mch_billno")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.wxappid, "wxappid")
        try place.same(reply.reOpenid, "re_openid")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.sendListid, "send_listid")
    }
}

extension V2.Mmpaymkttransfers.RiskInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            posttime: place["posttime"].number,
            mobile: place["mobile"].text,
            deviceid: place["deviceid"].text,
            clientversion: place["clientversion"].text
        )
        object.posttime = object.posttime
        object.mobile = object.mobile
        object.deviceid = object.deviceid
        object.clientversion = object.clientversion
        return object
    }
}

extension V2.Mmpaymkttransfers.Gethbinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchBillno: place["mch_billno"].text,
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            billType: .mcht
        )
        object.mchBillno = object.mchBillno
        object.mchID = object.mchID
        object.appid = object.appid
        object.billType = object.billType
        return object
    }
}

extension V2.Mmpaymkttransfers.Gethbinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchBillno, "mch_billno")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.status, "status")
        try place.same(reply.sendType, "send_type")
        try place.same(reply.hbType, "hb_type")
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.reason, "reason")
        try place.same(reply.sendTime, "send_time")
        try place.same(reply.refundTime, "refund_time")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.wishing, "wishing")
        try place.same(reply.remark, "remark")
        try place.same(reply.actName, "act_name")
        try place.object(reply.hblist, "hblist", Hblist.compare)
    }
}

extension V2.Mmpaymkttransfers.Gethbinfo.PostReply.Hblist {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.hbinfo, "hbinfo", Hbinfo.compare)
    }
}

extension V2.Mmpaymkttransfers.Gethbinfo.PostReply.Hblist.Hbinfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.amount, "amount")
        try place.same(reply.rcvTime, "rcv_time")
    }
}

extension V2.Mmpaymkttransfers.Gettransferinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            partnerTradeNo: place["partner_trade_no"].text,
            mchID: place["mch_id"].text,
            appid: place["appid"].text
        )
        object.partnerTradeNo = object.partnerTradeNo
        object.mchID = object.mchID
        object.appid = object.appid
        return object
    }
}

extension V2.Mmpaymkttransfers.Gettransferinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.partnerTradeNo, "partner_trade_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.status, "status")
        try place.same(reply.reason, "reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.transferName, "transfer_name")
        try place.same(reply.paymentAmount, "payment_amount")
        try place.same(reply.transferTime, "transfer_time")
        try place.same(reply.paymentTime, "payment_time")
        try place.same(reply.desc, "desc")
    }
}

extension V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            partnerTradeNo: place["partner_trade_no"].text,
            openid: place["openid"].text,
            checkName: .forceCheck,
            amount: place["amount"].integer,
            desc: place["desc"].text,
            spbillCreateIp: place["spbill_create_ip"].text,
            deviceInfo: place["device_info"].text,
            reUserName: place["re_user_name"].text,
            workwxSign: place["workwx_sign"].text,
            wwMsgType: .approvalMsg,
            approvalNumber: place["approval_number"].text,
            approvalType: 1,
            actName: place["act_name"].text,
            agentid: place["agentid"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.deviceInfo = object.deviceInfo
        object.partnerTradeNo = object.partnerTradeNo
        object.openid = object.openid
        object.checkName = object.checkName
        object.reUserName = object.reUserName
        object.amount = object.amount
        object.desc = object.desc
        object.spbillCreateIp = object.spbillCreateIp
        object.workwxSign = object.workwxSign
        object.wwMsgType = object.wwMsgType
        object.approvalNumber = object.approvalNumber
        object.approvalType = object.approvalType
        object.actName = object.actName
        object.agentid = object.agentid
        return object
    }
}

extension V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.partnerTradeNo, "partner_trade_no")
        try place.same(reply.paymentNo, "payment_no")
        try place.same(reply.paymentTime, "payment_time")
    }
}

extension V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            appid: place["appid"].text,
            partnerTradeNo: place["partner_trade_no"].text
        )
        object.partnerTradeNo = object.partnerTradeNo
        object.mchID = object.mchID
        object.appid = object.appid
        return object
    }
}

extension V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.partnerTradeNo, "partner_trade_no")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.status, "status")
        try place.same(reply.reason, "reason")
        try place.same(reply.transferName, "transfer_name")
        try place.same(reply.paymentAmount, "payment_amount")
        try place.same(reply.transferTime, "transfer_time")
        try place.same(reply.desc, "desc")
    }
}

extension V2.Mmpaymkttransfers.Promotion.Transfers.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchAppid: place["mch_appid"].text,
            mchid: place["mchid"].text,
            partnerTradeNo: place["partner_trade_no"].text,
            openid: place["openid"].text,
            checkName: place["check_name"].text,
            amount: place["amount"].integer,
            desc: place["desc"].text,
            spbillCreateIp: place["spbill_create_ip"].text,
            deviceInfo: place["device_info"].text,
            reUserName: place["re_user_name"].text,
            scene: .brandRedpacket,
            brandID: place["brand_id"].integer,
            finderTemplateID: place["finder_template_id"].text
        )
        object.mchAppid = object.mchAppid
        object.mchid = object.mchid
        object.deviceInfo = object.deviceInfo
        object.partnerTradeNo = object.partnerTradeNo
        object.openid = object.openid
        object.checkName = object.checkName
        object.reUserName = object.reUserName
        object.amount = object.amount
        object.desc = object.desc
        object.spbillCreateIp = object.spbillCreateIp
        object.scene = object.scene
        object.brandID = object.brandID
        object.finderTemplateID = object.finderTemplateID
        return object
    }
}

extension V2.Mmpaymkttransfers.Promotion.Transfers.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.mchAppid, "mch_appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.partnerTradeNo, "partner_trade_no")
        try place.same(reply.paymentNo, "payment_no")
        try place.same(reply.paymentTime, "payment_time")
    }
}

extension V2.Mmpaymkttransfers.QueryCouponStock.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponStockID: place["coupon_stock_id"].text,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            opUserID: place["op_user_id"].text,
            deviceInfo: place["device_info"].text,
            version: ._10,
            type: .xml
        )
        object.couponStockID = object.couponStockID
        object.appid = object.appid
        object.mchID = object.mchID
        object.opUserID = object.opUserID
        object.deviceInfo = object.deviceInfo
        object.version = object.version
        object.type = object.type
        return object
    }
}

extension V2.Mmpaymkttransfers.QueryCouponStock.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.couponStockID, "coupon_stock_id")
        try place.same(reply.couponName, "coupon_name")
        try place.same(reply.couponValue, "coupon_value")
        try place.same(reply.couponMininumn, "coupon_mininumn")
        try place.same(reply.couponStockStatus, "coupon_stock_status")
        try place.same(reply.couponTotal, "coupon_total")
        try place.same(reply.maxQuota, "max_quota")
        try place.same(reply.isSendNum, "is_send_num")
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.couponBudget, "coupon_budget")
        try place.same(reply.beginTimeT, "begin_time_t")
        try place.same(reply.endTimeT, "end_time_t")
        try place.same(reply.createTimeT, "create_time_t")
    }
}

extension V2.Mmpaymkttransfers.Querycouponsinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponID: place["coupon_id"].text,
            openid: place["openid"].text,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            stockID: place["stock_id"].text,
            opUserID: place["op_user_id"].text,
            deviceInfo: place["device_info"].text,
            version: ._10,
            type: .xml
        )
        object.couponID = object.couponID
        object.openid = object.openid
        object.appid = object.appid
        object.mchID = object.mchID
        object.stockID = object.stockID
        object.opUserID = object.opUserID
        object.deviceInfo = object.deviceInfo
        object.version = object.version
        object.type = object.type
        return object
    }
}

extension V2.Mmpaymkttransfers.Querycouponsinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.couponStockID, "coupon_stock_id")
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.couponValue, "coupon_value")
        try place.same(reply.couponMininumn, "coupon_mininumn")
        try place.same(reply.couponName, "coupon_name")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.couponDesc, "coupon_desc")
        try place.same(reply.couponUseValue, "coupon_use_value")
        try place.same(reply.couponRemainValue, "coupon_remain_value")
        try place.same(reply.sendSource, "send_source")
        try place.same(reply.isPartialUse, "is_partial_use")
    }
}

extension V2.Mmpaymkttransfers.Queryworkwxredpack.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchBillno: place["mch_billno"].text,
            mchID: place["mch_id"].text,
            appid: place["appid"].text
        )
        object.mchBillno = object.mchBillno
        object.mchID = object.mchID
        object.appid = object.appid
        return object
    }
}

extension V2.Mmpaymkttransfers.Queryworkwxredpack.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchBillno, "mch_billno")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.status, "status")
        try place.same(reply.sendType, "send_type")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.reason, "reason")
        try place.same(reply.sendTime, "send_time")
        try place.same(reply.refundTime, "refund_time")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.wishing, "wishing")
        try place.same(reply.remark, "remark")
        try place.same(reply.actName, "act_name")
        try place.same(reply.openid, "openid")
        try place.same(reply.amount, "amount")
        try place.same(reply.rcvTime, "rcv_time")
        try place.same(reply.senderName, "sender_name")
        try place.same(reply.senderHeaderMediaID, "sender_header_media_id")
    }
}

extension V2.Mmpaymkttransfers.SendCoupon.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponStockID: place["coupon_stock_id"].text,
            openidCount: place["openid_count"].integer,
            partnerTradeNo: place["partner_trade_no"].text,
            openid: place["openid"].text,
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            opUserID: place["op_user_id"].text,
            deviceInfo: place["device_info"].text,
            version: ._10,
            type: .xml
        )
        object.couponStockID = object.couponStockID
        object.openidCount = object.openidCount
        object.partnerTradeNo = object.partnerTradeNo
        object.openid = object.openid
        object.appid = object.appid
        object.mchID = object.mchID
        object.opUserID = object.opUserID
        object.deviceInfo = object.deviceInfo
        object.version = object.version
        object.type = object.type
        return object
    }
}

extension V2.Mmpaymkttransfers.SendCoupon.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.deviceInfo, "device_info")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.couponStockID, "coupon_stock_id")
        try place.same(reply.respCount, "resp_count")
        try place.same(reply.successCount, "success_count")
        try place.same(reply.failedCount, "failed_count")
        try place.same(reply.openid, "openid")
        try place.same(reply.retCode, "ret_code")
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.retMsg, "ret_msg")
    }
}

extension V2.Mmpaymkttransfers.Sendgroupredpack.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchBillno: place["mch_billno"].text,
            mchID: place["mch_id"].text,
            wxappid: place["wxappid"].text,
            sendName: place["send_name"].text,
            reOpenid: place["re_openid"].text,
            totalAmount: place["total_amount"].integer,
            totalNum: place["total_num"].integer,
            amtType: .allRand,
            wishing: place["wishing"].text,
            actName: place["act_name"].text,
            remark: place["remark"].text,
            sceneID: .product7,
            riskInfo: place["risk_info"].text
        )
        object.mchBillno = object.mchBillno
        object.mchID = object.mchID
        object.wxappid = object.wxappid
        object.sendName = object.sendName
        object.reOpenid = object.reOpenid
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.amtType = object.amtType
        object.wishing = object.wishing
        object.actName = object.actName
        object.remark = object.remark
        object.sceneID = object.sceneID
        object.riskInfo = object.riskInfo
        return object
    }
}

extension V2.Mmpaymkttransfers.Sendminiprogramhb.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchBillno: place["mch_billno"].text,
            mchID: place["mch_id"].text,
            wxappid: place["wxappid"].text,
            sendName: place["send_name"].text,
            reOpenid: place["re_openid"].text,
            totalAmount: place["total_amount"].integer,
            totalNum: place["total_num"].integer,
            wishing: place["wishing"].text,
            actName: place["act_name"].text,
            remark: place["remark"].text,
            notifyWay: .miniProgramJsapi,
            sceneID: .product7
        )
        object.mchBillno = object.mchBillno
        object.mchID = object.mchID
        object.wxappid = object.wxappid
        object.sendName = object.sendName
        object.reOpenid = object.reOpenid
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.wishing = object.wishing
        object.actName = object.actName
        object.remark = object.remark
        object.notifyWay = object.notifyWay
        object.sceneID = object.sceneID
        return object
    }
}

extension V2.Mmpaymkttransfers.Sendminiprogramhb.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchBillno, "mch_billno")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.wxappid, "wxappid")
        try place.same(reply.reOpenid, "re_openid")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.sendListid, "send_listid")
        try place.same(reply.package, "package")
    }
}

extension V2.Mmpaymkttransfers.Sendredpack.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchBillno: place["mch_billno"].text,
            mchID: place["mch_id"].text,
            wxappid: place["wxappid"].text,
            sendName: place["send_name"].text,
            reOpenid: place["re_openid"].text,
            totalAmount: place["total_amount"].integer,
            totalNum: place["total_num"].integer,
            wishing: place["wishing"].text,
            clientIp: place["client_ip"].text,
            actName: place["act_name"].text,
            remark: place["remark"].text,
            subMchID: place["sub_mch_id"].text,
            msgappid: place["msgappid"].text,
            sceneID: .product7,
            riskInfo: place["risk_info"].text
        )
        object.mchBillno = object.mchBillno
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.msgappid = object.msgappid
        object.wxappid = object.wxappid
        object.sendName = object.sendName
        object.reOpenid = object.reOpenid
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.wishing = object.wishing
        object.clientIp = object.clientIp
        object.actName = object.actName
        object.remark = object.remark
        object.sceneID = object.sceneID
        object.riskInfo = object.riskInfo
        return object
    }
}

extension V2.Mmpaymkttransfers.Sendworkwxredpack.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchBillno: place["mch_billno"].text,
            mchID: place["mch_id"].text,
            wxappid: place["wxappid"].text,
            senderName: place["sender_name"].text,
            reOpenid: place["re_openid"].text,
            totalAmount: place["total_amount"].integer,
            wishing: place["wishing"].text,
            actName: place["act_name"].text,
            remark: place["remark"].text,
            agentid: place["agentid"].text,
            senderHeaderMediaID: place["sender_header_media_id"].text,
            sceneID: .product7,
            workwxSign: place["workwx_sign"].text
        )
        object.mchBillno = object.mchBillno
        object.mchID = object.mchID
        object.wxappid = object.wxappid
        object.agentid = object.agentid
        object.senderName = object.senderName
        object.senderHeaderMediaID = object.senderHeaderMediaID
        object.reOpenid = object.reOpenid
        object.totalAmount = object.totalAmount
        object.wishing = object.wishing
        object.actName = object.actName
        object.remark = object.remark
        object.sceneID = object.sceneID
        object.workwxSign = object.workwxSign
        return object
    }
}

extension V2.Mmpaymkttransfers.Sendworkwxredpack.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.sign, "sign")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.mchBillno, "mch_billno")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.wxappid, "wxappid")
        try place.same(reply.reOpenid, "re_openid")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.sendListid, "send_listid")
        try place.same(reply.senderName, "sender_name")
        try place.same(reply.senderHeaderMediaID, "sender_header_media_id")
    }
}

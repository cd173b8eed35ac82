// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/papay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIV2
import WeChatPayTyped

struct V2PapayCalls: TypedCalls {
    let family = "v2/papay"

    func add(to calls: inout RoundTrips) {
        calls.add("v2.papay.deletecontract.post", Self.papayDeletecontractPost)
        calls.add(blocking: "v2.papay.deletecontract.post", Self.papayDeletecontractPostBlocking)
        calls.add("v2.papay.entrustweb.get", Self.papayEntrustwebGet)
        calls.add("v2.papay.h5entrustweb.get", Self.papayH5entrustwebGet)
        calls.add("v2.papay.partner.deletecontract.post", Self.papayPartnerDeletecontractPost)
        calls.add("v2.papay.partner.entrustweb.get", Self.papayPartnerEntrustwebGet)
        calls.add("v2.papay.partner.h5entrustweb.get", Self.papayPartnerH5entrustwebGet)
        calls.add("v2.papay.partner.preentrustweb.post", Self.papayPartnerPreentrustwebPost)
        calls.add("v2.papay.partner.querycontract.post", Self.papayPartnerQuerycontractPost)
        calls.add("v2.papay.preentrustweb.post", Self.papayPreentrustwebPost)
        calls.add("v2.papay.querycontract.post", Self.papayQuerycontractPost)
    }
}

extension V2PapayCalls {
    private static func papayDeletecontractPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.deletecontract
        let reply = try await node.post(
            V2.Papay.Deletecontract.PostBody.synthetic(test.body)
        )
        try V2.Papay.Deletecontract.PostReply.compare(reply, test.reply)
    }

    private static func papayDeletecontractPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v2.papay.deletecontract
        let reply = try node.post(
            V2.Papay.Deletecontract.PostBody.synthetic(test.body)
        )
        try V2.Papay.Deletecontract.PostReply.compare(reply, test.reply)
    }

    private static func papayEntrustwebGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.entrustweb
        let reply = try node.signedURL(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            planID: test.query["plan_id"].integer,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].text,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            returnWeb: 1
        )
        test.compare(address: reply)
    }

    private static func papayH5entrustwebGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.h5entrustweb
        let reply = try await node.get(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            planID: test.query["plan_id"].text,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].text,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            clientip: test.query["clientip"].text,
            signType: .hmacSha256,
            returnAppid: test.query["return_appid"].text
        )
        try V2.Papay.H5entrustwebReply.compare(reply, test.reply)
    }

    private static func papayPartnerDeletecontractPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.partner.deletecontract
        let reply = try await node.post(
            V2.Papay.Partner.Deletecontract.PostBody.synthetic(test.body)
        )
        try V2.Papay.Partner.Deletecontract.PostReply.compare(reply, test.reply)
    }

    private static func papayPartnerEntrustwebGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.partner.entrustweb
        let reply = try node.signedURL(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            subMchID: test.query["sub_mch_id"].text,
            planID: test.query["plan_id"].integer,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].text,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            subAppid: test.query["sub_appid"].text,
            returnWeb: 1
        )
        test.compare(address: reply)
    }

    private static func papayPartnerH5entrustwebGet(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.partner.h5entrustweb
        let reply = try await node.get(
            appid: test.query["appid"].text,
            mchID: test.query["mch_id"].text,
            subMchID: test.query["sub_mch_id"].text,
            planID: test.query["plan_id"].text,
            contractCode: test.query["contract_code"].text,
            requestSerial: test.query["request_serial"].integer,
            contractDisplayAccount: test.query["contract_display_account"].text,
            notifyURL: test.query["notify_url"].text,
            version: ._10,
            timestamp: test.query["timestamp"].text,
            clientip: test.query["clientip"].text,
            subAppid: test.query["sub_appid"].text,
            signType: .hmacSha256,
            deviceid: test.query["deviceid"].text,
            mobile: test.query["mobile"].text,
            email: test.query["email"].text,
            qq: test.query["qq"].text,
            openid: test.query["openid"].text,
            creid: test.query["creid"].text,
            outerid: test.query["outerid"].text,
            returnAppid: test.query["return_appid"].text
        )
        try V2.Papay.H5entrustwebReply.compare(reply, test.reply)
    }

    private static func papayPartnerPreentrustwebPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.partner.preentrustweb
        let reply = try await node.post(
            V2.Papay.PreentrustwebRequest.synthetic(test.body)
        )
        try V2.Papay.Partner.Preentrustweb.PostReply.compare(reply, test.reply)
    }

    private static func papayPartnerQuerycontractPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.partner.querycontract
        let reply = try await node.post(
            V2.Papay.Partner.Querycontract.PostBody.synthetic(test.body)
        )
        try V2.Papay.Partner.Querycontract.PostReply.compare(reply, test.reply)
    }

    private static func papayPreentrustwebPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.preentrustweb
        let reply = try await node.post(
            V2.Papay.PreentrustwebRequest.synthetic(test.body)
        )
        try V2.Papay.Preentrustweb.PostReply.compare(reply, test.reply)
    }

    private static func papayQuerycontractPost(_ test: RoundTrip) async throws {
        let node = test.client.v2.papay.querycontract
        let reply = try await node.post(
            V2.Papay.Querycontract.PostBody.synthetic(test.body)
        )
        try V2.Papay.Querycontract.PostReply.compare(reply, test.reply)
    }
}

extension V2.Papay.H5entrustwebReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.resultMsg, "result_msg")
        try place.same(reply.redirectURL, "redirect_url")
    }
}

extension V2.Papay.PreentrustwebRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            planID: place["plan_id"].text,
            contractCode: place["contract_code"].text,
            requestSerial: place["request_serial"].integer,
            contractDisplayAccount: place["contract_display_account"].text,
            notifyURL: place["notify_url"].text,
            version: ._10,
            timestamp: place["timestamp"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            signType: .hmacSha256,
            returnApp: .n
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.planID = object.planID
        object.contractCode = object.contractCode
        object.requestSerial = object.requestSerial
        object.contractDisplayAccount = object.contractDisplayAccount
        object.notifyURL = object.notifyURL
        object.version = object.version
        object.signType = object.signType
        object.timestamp = object.timestamp
        object.returnApp = object.returnApp
        return object
    }
}

extension V2.Papay.Deletecontract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            contractTerminationRemark: place["contract_termination_remark"].text,
            version: ._10,
            planID: place["plan_id"].text,
            contractCode: place["contract_code"].text,
            contractID: place["contract_id"].text,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.planID = object.planID
        object.contractCode = object.contractCode
        object.contractID = object.contractID
        object.contractTerminationRemark = object.contractTerminationRemark
        object.version = object.version
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        return object
    }
}

extension V2.Papay.Deletecontract.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.contractCode, "contract_code")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.sign, "sign")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
    }
}

extension V2.Papay.Partner.Deletecontract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            subMchID: place["sub_mch_id"].text,
            contractTerminationRemark: place["contract_termination_remark"].text,
            version: ._10,
            subAppid: place["sub_appid"].text,
            planID: place["plan_id"].text,
            contractCode: place["contract_code"].text,
            contractID: place["contract_id"].text
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.mchID = object.mchID
        object.subMchID = object.subMchID
        object.planID = object.planID
        object.contractCode = object.contractCode
        object.contractID = object.contractID
        object.contractTerminationRemark = object.contractTerminationRemark
        object.version = object.version
        return object
    }
}

extension V2.Papay.Partner.Deletecontract.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.contractCode, "contract_code")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.sign, "sign")
    }
}

extension V2.Papay.Partner.Preentrustweb.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.miniprogramUsername, "miniprogram_username")
        try place.same(reply.miniprogramPath, "miniprogram_path")
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
    }
}

extension V2.Papay.Partner.Querycontract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].text,
            version: ._10,
            subAppid: place["sub_appid"].text,
            subMchID: place["sub_mch_id"].text,
            contractID: place["contract_id"].text,
            planID: place["plan_id"].text,
            contractCode: place["contract_code"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.subAppid = object.subAppid
        object.subMchID = object.subMchID
        object.contractID = object.contractID
        object.planID = object.planID
        object.contractCode = object.contractCode
        object.version = object.version
        return object
    }
}

extension V2.Papay.Partner.Querycontract.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.contractCode, "contract_code")
        try place.same(reply.contractDisplayAccount, "contract_display_account")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractExpiredTime, "contract_expired_time")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminationMode, "contract_termination_mode")
        try place.same(reply.sign, "sign")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
        try place.same(reply.openid, "openid")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchID, "sub_mch_id")
    }
}

extension V2.Papay.Preentrustweb.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.nonceStr, "nonce_str")
        try place.same(reply.sign, "sign")
        try place.same(reply.miniprogramUsername, "miniprogram_username")
        try place.same(reply.miniprogramPath, "miniprogram_path")
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
    }
}

extension V2.Papay.Querycontract.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchID: place["mch_id"].integer,
            version: ._10,
            contractID: place["contract_id"].text,
            planID: place["plan_id"].integer,
            contractCode: place["contract_code"].text
        )
        object.appid = object.appid
        object.mchID = object.mchID
        object.contractID = object.contractID
        object.planID = object.planID
        object.contractCode = object.contractCode
        object.version = object.version
        return object
    }
}

extension V2.Papay.Querycontract.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnCode, "return_code")
        try place.same(reply.returnMsg, "return_msg")
        try place.same(reply.resultCode, "result_code")
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.contractCode, "contract_code")
        try place.same(reply.contractDisplayAccount, "contract_display_account")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractExpiredTime, "contract_expired_time")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminationMode, "contract_termination_mode")
        try place.same(reply.sign, "sign")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
        try place.same(reply.openid, "openid")
        try place.same(reply.errCode, "err_code")
        try place.same(reply.errCodeDes, "err_code_des")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payroll-card.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3PayrollCardCalls: TypedCalls {
    let family = "v3/payroll-card"

    func add(to calls: inout RoundTrips) {
        calls.add("payroll-card.authentications.get", Self.payrollCardAuthenticationsGet)
        calls.add(blocking: "payroll-card.authentications.get", Self.payrollCardAuthenticationsGetBlocking)
        calls.add("payroll-card.authentications.pre-order.post", Self.payrollCardAuthenticationsPreOrderPost)
        calls.add(
            "payroll-card.authentications.pre-order-with-auth.post", Self.payrollCardAuthenticationsPreOrderWithAuthPost
        )
        calls.add(
            "payroll-card.authentications.{authenticate_number}.get",
            Self.payrollCardAuthenticationsAuthenticateNumberGet)
        calls.add("payroll-card.relations.{openid}.get", Self.payrollCardRelationsOpenidGet)
        calls.add("payroll-card.tokens.post", Self.payrollCardTokensPost)
        calls.add("payroll-card.transfer-batches.post", Self.payrollCardTransferBatchesPost)
        calls.add("payroll-card.wesure.insurance.post", Self.payrollCardWesureInsurancePost)
        calls.add(blocking: "payroll-card.wesure.insurance.post", Self.payrollCardWesureInsurancePostBlocking)
        calls.add("payroll-card.wesure.token-validations.post", Self.payrollCardWesureTokenValidationsPost)
    }
}

extension V3PayrollCardCalls {
    private static func payrollCardAuthenticationsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.authentications
        let reply = try await node.get(
            openid: test.query["openid"].text,
            subMchid: test.query["sub_mchid"].text,
            authenticateDate: test.query["authenticate_date"].text,
            authenticateState: test.query["authenticate_state"].text,
            appid: test.query["appid"].text,
            subAppid: test.query["sub_appid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.PayrollCard.Authentications.GetReply.compare(reply, test.reply)
    }

    private static func payrollCardAuthenticationsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.payrollCard.authentications
        let reply = try node.get(
            openid: test.query["openid"].text,
            subMchid: test.query["sub_mchid"].text,
            authenticateDate: test.query["authenticate_date"].text,
            authenticateState: test.query["authenticate_state"].text,
            appid: test.query["appid"].text,
            subAppid: test.query["sub_appid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.PayrollCard.Authentications.GetReply.compare(reply, test.reply)
    }

    private static func payrollCardAuthenticationsPreOrderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.authentications.preOrder
        let reply = try await node.post(
            V3.PayrollCard.Authentications.PreOrder.PostBody.synthetic(test.body)
        )
        try V3.PayrollCard.AuthenticationsReply.compare(reply, test.reply)
    }

    private static func payrollCardAuthenticationsPreOrderWithAuthPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.authentications.preOrderWithAuth
        let reply = try await node.post(
            V3.PayrollCard.Authentications.PreOrderWithAuth.PostBody.synthetic(test.body)
        )
        try V3.PayrollCard.AuthenticationsReply.compare(reply, test.reply)
    }

    private static func payrollCardAuthenticationsAuthenticateNumberGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.authentications.authenticateNumber(test.path["authenticate_number"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.PayrollCard.Authentications.ByAuthenticateNumber.GetReply.compare(reply, test.reply)
    }

    private static func payrollCardRelationsOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.relations.openid(test.path["openid"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            appid: test.query["appid"].text,
            subAppid: test.query["sub_appid"].text
        )
        try V3.PayrollCard.Relations.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func payrollCardTokensPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.tokens
        let reply = try await node.post(
            V3.PayrollCard.Tokens.PostBody.synthetic(test.body)
        )
        try V3.PayrollCard.Tokens.PostReply.compare(reply, test.reply)
    }

    private static func payrollCardTransferBatchesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.transferBatches
        let reply = try await node.post(
            V3.PayrollCard.TransferBatches.PostBody.synthetic(test.body)
        )
        try V3.PayrollCard.TransferBatches.PostReply.compare(reply, test.reply)
    }

    private static func payrollCardWesureInsurancePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.wesure.insurance
        try await node.post(
            V3.PayrollCard.Wesure.Insurance.PostBody.synthetic(test.body)
        )
    }

    private static func payrollCardWesureInsurancePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.payrollCard.wesure.insurance
        try node.post(
            V3.PayrollCard.Wesure.Insurance.PostBody.synthetic(test.body)
        )
    }

    private static func payrollCardWesureTokenValidationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payrollCard.wesure.tokenValidations
        let reply = try await node.post(
            V3.PayrollCard.Wesure.TokenValidations.PostBody.synthetic(test.body)
        )
        try V3.PayrollCard.Wesure.TokenValidations.PostReply.compare(reply, test.reply)
    }
}

extension V3.PayrollCard.AuthenticationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.authenticateNumber, "authenticate_number")
        try place.same(reply.openid, "openid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.token, "token")
        try place.same(reply.expiresIn, "expires_in")
    }
}

extension V3.PayrollCard.Authentications.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.PayrollCard.Authentications.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authenticateScene, "authenticate_scene")
        try place.same(reply.authenticateSource, "authenticate_source")
        try place.same(reply.projectName, "project_name")
        try place.same(reply.employerName, "employer_name")
        try place.same(reply.authenticateState, "authenticate_state")
        try place.same(reply.authenticateTime, "authenticate_time")
        try place.same(reply.authenticateNumber, "authenticate_number")
    }
}

extension V3.PayrollCard.Authentications.PreOrder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            subMchid: place["sub_mchid"].text,
            authenticateNumber: place["authenticate_number"].text,
            projectName: place["project_name"].text,
            employerName: place["employer_name"].text,
            authenticateType: .insurance,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text
        )
        object.openid = object.openid
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.authenticateNumber = object.authenticateNumber
        object.projectName = object.projectName
        object.employerName = object.employerName
        object.authenticateType = object.authenticateType
        return object
    }
}

extension V3.PayrollCard.Authentications.PreOrderWithAuth.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            subMchid: place["sub_mchid"].text,
            authenticateNumber: place["authenticate_number"].text,
            projectName: place["project_name"].text,
            employerName: place["employer_name"].text,
            userName: place["user_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            employmentType: .longTermEmployment,
            authenticateType: .insurance,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text
        )
        object.openid = object.openid
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.authenticateNumber = object.authenticateNumber
        object.projectName = object.projectName
        object.employerName = object.employerName
        object.userName = object.userName
        object.idCardNumber = object.idCardNumber
        object.employmentType = object.employmentType
        object.authenticateType = object.authenticateType
        return object
    }
}

extension V3.PayrollCard.Authentications.ByAuthenticateNumber.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authenticateScene, "authenticate_scene")
        try place.same(reply.authenticateSource, "authenticate_source")
        try place.same(reply.projectName, "project_name")
        try place.same(reply.employerName, "employer_name")
        try place.same(reply.authenticateState, "authenticate_state")
        try place.same(reply.authenticateTime, "authenticate_time")
        try place.same(reply.authenticateNumber, "authenticate_number")
        try place.same(reply.authenticateFailedReason, "authenticate_failed_reason")
    }
}

extension V3.PayrollCard.Relations.ByOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.authorizeState, "authorize_state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.same(reply.deauthorizeTime, "deauthorize_time")
    }
}

extension V3.PayrollCard.Tokens.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            subMchid: place["sub_mchid"].text,
            userName: place["user_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            employmentType: .longTermEmployment,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text
        )
        object.openid = object.openid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.userName = object.userName
        object.idCardNumber = object.idCardNumber
        object.employmentType = object.employmentType
        return object
    }
}

extension V3.PayrollCard.Tokens.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.token, "token")
        try place.same(reply.expiresIn, "expires_in")
    }
}

extension V3.PayrollCard.TransferBatches.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            authorizationType: place["authorization_type"].text,
            outBatchNo: place["out_batch_no"].text,
            batchName: place["batch_name"].text,
            batchRemark: place["batch_remark"].text,
            totalAmount: place["total_amount"].integer,
            totalNum: place["total_num"].integer,
            transferDetailList: place.list("transfer_detail_list", TransferDetailList.synthetic),
            employmentType: place["employment_type"].text,
            employmentScene: place["employment_scene"].text,
            subAppid: place["sub_appid"].text,
            spAppid: place["sp_appid"].text
        )
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.authorizationType = object.authorizationType
        object.outBatchNo = object.outBatchNo
        object.batchName = object.batchName
        object.batchRemark = object.batchRemark
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.transferDetailList = object.transferDetailList
        object.spAppid = object.spAppid
        object.employmentType = object.employmentType
        object.employmentScene = object.employmentScene
        return object
    }
}

extension V3.PayrollCard.TransferBatches.PostBody.TransferDetailList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outDetailNo: place["out_detail_no"].text,
            transferAmount: place["transfer_amount"].integer,
            transferRemark: place["transfer_remark"].text,
            openid: place["openid"].text,
            userName: place["user_name"].sensitive
        )
        object.outDetailNo = object.outDetailNo
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.openid = object.openid
        object.userName = object.userName
        return object
    }
}

extension V3.PayrollCard.TransferBatches.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.PayrollCard.Wesure.Insurance.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            wesureOrderNo: place["wesure_order_no"].text,
            token: place["token"].text,
            insuranceCompanyOrderNo: place["insurance_company_order_no"].text,
            openid: place["openid"].text,
            insureState: place["insure_state"].text,
            insureEffectTime: place["insure_effect_time"].text,
            insureInvalidTime: place["insure_invalid_time"].text,
            insuranceCompanyName: place["insurance_company_name"].text
        )
        object.spMchid = object.spMchid
        object.wesureOrderNo = object.wesureOrderNo
        object.token = object.token
        object.insuranceCompanyOrderNo = object.insuranceCompanyOrderNo
        object.openid = object.openid
        object.insureState = object.insureState
        object.insureEffectTime = object.insureEffectTime
        object.insureInvalidTime = object.insureInvalidTime
        object.insuranceCompanyName = object.insuranceCompanyName
        return object
    }
}

extension V3.PayrollCard.Wesure.TokenValidations.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            token: place["token"].text,
            userName: place["user_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            authenticateType: .contract
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.token = object.token
        object.userName = object.userName
        object.idCardNumber = object.idCardNumber
        object.authenticateType = object.authenticateType
        return object
    }
}

extension V3.PayrollCard.Wesure.TokenValidations.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.result, "result")
        try place.same(reply.authenticateSuccessTime, "authenticate_success_time")
        try place.same(reply.openid, "openid")
        try place.same(reply.failReason, "fail_reason")
    }
}

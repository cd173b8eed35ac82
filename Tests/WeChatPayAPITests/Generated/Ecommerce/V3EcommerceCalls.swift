// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3EcommerceCalls: TypedCalls {
    let family = "v3/ecommerce"

    func add(to calls: inout RoundTrips) {
        calls.add("ecommerce.account.cancel-applications.media.post", Self.ecommerceAccountCancelApplicationsMediaPost)
        calls.add(
            blocking: "ecommerce.account.cancel-applications.media.post",
            Self.ecommerceAccountCancelApplicationsMediaPostBlocking)
        calls.add("ecommerce.applyments.{applyment_id}.revoke.post", Self.ecommerceApplymentsApplymentIDRevokePost)
        calls.add(
            blocking: "ecommerce.applyments.{applyment_id}.revoke.post",
            Self.ecommerceApplymentsApplymentIDRevokePostBlocking)
        calls.add(
            "ecommerce.individual-contracts.out-contract-code.{out_contract_code}.get",
            Self.ecommerceIndividualContractsOutContractCodeOutContractCodeGet)
        calls.add(
            "ecommerce.individual-contracts.pre-entrust-sign.app.post",
            Self.ecommerceIndividualContractsPreEntrustSignAppPost)
    }
}

extension V3EcommerceCalls {
    private static func ecommerceAccountCancelApplicationsMediaPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.cancelApplications.media
        let reply = try await node.post(
            file: test.file
        )
        try V3.Ecommerce.Account.CancelApplications.Media.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountCancelApplicationsMediaPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.ecommerce.account.cancelApplications.media
        let reply = try node.post(
            file: test.file
        )
        try V3.Ecommerce.Account.CancelApplications.Media.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsApplymentIDRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.applymentID(test.path["applyment_id"].integerText).revoke
        let reply = try await node.post()
        try V3.Ecommerce.ApplymentsReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsApplymentIDRevokePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.ecommerce.applyments.applymentID(test.path["applyment_id"].integerText).revoke
        let reply = try node.post()
        try V3.Ecommerce.ApplymentsReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsOutContractCodeOutContractCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.individualContracts.outContractCode.outContractCode(
            test.path["out_contract_code"].code)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsPreEntrustSignAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.individualContracts.preEntrustSign.app
        let reply = try await node.post(
            V3.Ecommerce.IndividualContracts.PreEntrustSign.App.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.IndividualContractsReply.compare(reply, test.reply)
    }
}

extension V3.Ecommerce.ApplymentsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.Ecommerce.IndividualContractsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
    }
}

extension V3.Ecommerce.Account.CancelApplications.Media.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaID, "media_id")
    }
}

extension V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.signedTime, "signed_time")
        try place.same(reply.authState, "auth_state")
        try place.same(reply.individualOpenid, "individual_openid")
        try place.object(reply.realNameAuthResult, "real_name_auth_result", RealNameAuthResult.compare)
    }
}

extension V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply.RealNameAuthResult {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.scope, "scope")
        try place.same(reply.accessToken, "access_token")
        try place.same(reply.accessTokenExpireTime, "access_token_expire_time")
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSign.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outContractCode: place["out_contract_code"].code
        )
        object.appid = object.appid
        object.outContractCode = object.outContractCode
        return object
    }
}

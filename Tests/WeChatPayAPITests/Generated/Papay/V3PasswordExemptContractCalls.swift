// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/password-exempt-contract.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3PasswordExemptContractCalls: TypedCalls {
    let family = "v3/password-exempt-contract"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.mini-program.post",
            Self.passwordExemptContractContractsEcommercePreEntrustSignMiniProgramPost)
        calls.add(
            blocking: "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.mini-program.post",
            Self.passwordExemptContractContractsEcommercePreEntrustSignMiniProgramPostBlocking)
        calls.add(
            "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.pay-redirect-sign.post",
            Self.passwordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPost)
        calls.add(
            "password-exempt-contract.contracts.normal.pre-entrust-sign.mini-program.post",
            Self.passwordExemptContractContractsNormalPreEntrustSignMiniProgramPost)
        calls.add(
            "password-exempt-contract.contracts.normal.pre-entrust-sign.pay-redirect-sign.post",
            Self.passwordExemptContractContractsNormalPreEntrustSignPayRedirectSignPost)
        calls.add(
            "password-exempt-contract.contracts.qs.pre-entrust-sign.mini-program.post",
            Self.passwordExemptContractContractsQsPreEntrustSignMiniProgramPost)
        calls.add(
            "password-exempt-contract.contracts.qs.pre-entrust-sign.pay-redirect-sign.post",
            Self.passwordExemptContractContractsQsPreEntrustSignPayRedirectSignPost)
        calls.add(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.get",
            Self.passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeGet)
        calls.add(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeTerminatePost)
        calls.add(
            "password-exempt-contract.contracts.service-provider.pre-entrust-sign.mini-program.post",
            Self.passwordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPost)
        calls.add(
            "password-exempt-contract.contracts.service-provider.pre-entrust-sign.pay-redirect-sign.post",
            Self.passwordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPost)
    }
}

extension V3PasswordExemptContractCalls {
    private static func passwordExemptContractContractsEcommercePreEntrustSignMiniProgramPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.PasswordExemptContract.MiniProgramRequest.synthetic(test.body)
        )
        try V3.PasswordExemptContract.MiniProgramReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsEcommercePreEntrustSignMiniProgramPostBlocking(_ test: RoundTrip)
        throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram
        let reply = try node.post(
            V3.PasswordExemptContract.MiniProgramRequest.synthetic(test.body)
        )
        try V3.PasswordExemptContract.MiniProgramReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.payRedirectSign
        let reply = try await node.post(
            V3.PasswordExemptContract.ContractsRequest.synthetic(test.body)
        )
        try V3.PasswordExemptContract.ContractsReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsNormalPreEntrustSignMiniProgramPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.PasswordExemptContract.MiniProgramRequest.synthetic(test.body)
        )
        try V3.PasswordExemptContract.MiniProgramReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsNormalPreEntrustSignPayRedirectSignPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign
        let reply = try await node.post(
            V3.PasswordExemptContract.ContractsRequest.synthetic(test.body)
        )
        try V3.PasswordExemptContract.ContractsReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsQsPreEntrustSignMiniProgramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.passwordExemptContract.contracts.qs.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.MiniProgram.PostBody.synthetic(test.body)
        )
        try V3.PasswordExemptContract.MiniProgramReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsQsPreEntrustSignPayRedirectSignPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign
        let reply = try await node.post(
            V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.PayRedirectSign.PostBody.synthetic(test.body)
        )
        try V3.PasswordExemptContract.ContractsReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.passwordExemptContract.contracts.serviceId.serviceID(
            test.path["service_id"].numberText
        ).outContractCode.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get()
        try V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.GetReply
            .compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeTerminatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.passwordExemptContract.contracts.serviceId.serviceID(
            test.path["service_id"].numberText
        ).outContractCode.outContractCode(test.path["out_contract_code"].text).terminate
        let reply = try await node.post(
            V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.Terminate
                .PostBody.synthetic(test.body)
        )
        try V3.PasswordExemptContract.ContractsReply.compare(reply, test.reply)
    }

    private static func passwordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram.PostBody.synthetic(test.body)
        )
        try V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram.PostReply.compare(
            reply, test.reply)
    }

    private static func passwordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign
        let reply = try await node.post(
            V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign.PostBody.synthetic(
                test.body)
        )
        try V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign.PostReply.compare(
            reply, test.reply)
    }
}

extension V3.PasswordExemptContract.ContractsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.outContractCode, "out_contract_code")
    }
}

extension V3.PasswordExemptContract.ContractsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].number,
            outContractCode: place["out_contract_code"].text,
            notifyURL: place["notify_url"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            prepayID: place["prepay_id"].text,
            openid: place["openid"].text
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.outContractCode = object.outContractCode
        object.notifyURL = object.notifyURL
        object.contractDisplayAccount = object.contractDisplayAccount
        object.prepayID = object.prepayID
        object.openid = object.openid
        return object
    }
}

extension V3.PasswordExemptContract.MiniProgramReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.signMpAppid, "sign_mp_appid")
        try place.same(reply.signMpPath, "sign_mp_path")
    }
}

extension V3.PasswordExemptContract.MiniProgramRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].number,
            outContractCode: place["out_contract_code"].text,
            notifyURL: place["notify_url"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            openid: place["openid"].text
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.outContractCode = object.outContractCode
        object.notifyURL = object.notifyURL
        object.contractDisplayAccount = object.contractDisplayAccount
        object.openid = object.openid
        return object
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.MiniProgram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            serviceID: place["service_id"].number,
            outContractCode: place["out_contract_code"].text,
            notifyURL: place["notify_url"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.serviceID = object.serviceID
        object.outContractCode = object.outContractCode
        object.notifyURL = object.notifyURL
        object.contractDisplayAccount = object.contractDisplayAccount
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        return object
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.PayRedirectSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            serviceID: place["service_id"].number,
            outContractCode: place["out_contract_code"].text,
            notifyURL: place["notify_url"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            prepayID: place["prepay_id"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.serviceID = object.serviceID
        object.outContractCode = object.outContractCode
        object.notifyURL = object.notifyURL
        object.contractDisplayAccount = object.contractDisplayAccount
        object.prepayID = object.prepayID
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        return object
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.contractDisplayAccount, "contract_display_account")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.object(reply.contractTerminateInfo, "contract_terminate_info", ContractTerminateInfo.compare)
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.GetReply
    .ContractTerminateInfo
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractTerminationMode, "contract_termination_mode")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.Terminate.PostBody
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contractTerminationRemark: place["contract_termination_remark"].text
        )
        object.contractTerminationRemark = object.contractTerminationRemark
        return object
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            serviceID: place["service_id"].number,
            outContractCode: place["out_contract_code"].text,
            notifyURL: place["notify_url"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.spAppid = object.spAppid
        object.spOpenid = object.spOpenid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.subOpenid = object.subOpenid
        object.serviceID = object.serviceID
        object.outContractCode = object.outContractCode
        object.notifyURL = object.notifyURL
        object.contractDisplayAccount = object.contractDisplayAccount
        return object
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.signMpAppid, "sign_mp_appid")
        try place.same(reply.signMpPath, "sign_mp_path")
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            serviceID: place["service_id"].number,
            outContractCode: place["out_contract_code"].text,
            notifyURL: place["notify_url"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            prepayID: place["prepay_id"].text,
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.spAppid = object.spAppid
        object.spOpenid = object.spOpenid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.subOpenid = object.subOpenid
        object.serviceID = object.serviceID
        object.outContractCode = object.outContractCode
        object.notifyURL = object.notifyURL
        object.contractDisplayAccount = object.contractDisplayAccount
        object.prepayID = object.prepayID
        return object
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.outContractCode, "out_contract_code")
    }
}

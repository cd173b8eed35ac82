// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/password-exempt-contract.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3PasswordExemptContractCalls: TypedCalls {
    let family = "v3/password-exempt-contract"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeTerminatePost)
        calls.add(
            blocking:
                "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeTerminatePostBlocking)
    }
}

extension V3PasswordExemptContractCalls {
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

    private static func
        passwordExemptContractContractsServiceIDServiceIDOutContractCodeOutContractCodeTerminatePostBlocking(
            _ test: RoundTrip
        ) throws
    {
        let node = test.client.v3.passwordExemptContract.contracts.serviceId.serviceID(
            test.path["service_id"].numberText
        ).outContractCode.outContractCode(test.path["out_contract_code"].text).terminate
        let reply = try node.post(
            V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.Terminate
                .PostBody.synthetic(test.body)
        )
        try V3.PasswordExemptContract.ContractsReply.compare(reply, test.reply)
    }
}

extension V3.PasswordExemptContract.ContractsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.outContractCode, "out_contract_code")
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

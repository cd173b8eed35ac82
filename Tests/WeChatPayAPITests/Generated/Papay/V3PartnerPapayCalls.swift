// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-papay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3PartnerPapayCalls: TypedCalls {
    let family = "v3/partner-papay"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "partner-papay.contracts.{contract_id}.fail-notify.post", Self.partnerPapayContractsContractIDFailNotifyPost
        )
        calls.add(
            blocking: "partner-papay.contracts.{contract_id}.fail-notify.post",
            Self.partnerPapayContractsContractIDFailNotifyPostBlocking)
        calls.add("partner-papay.contracts.{contract_id}.notify.post", Self.partnerPapayContractsContractIDNotifyPost)
    }
}

extension V3PartnerPapayCalls {
    private static func partnerPapayContractsContractIDFailNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.partnerPapay.contracts.contractID(test.path["contract_id"].text).failNotify
        try await node.post(
            V3.PartnerPapay.Contracts.ByContractID.FailNotify.PostBody.synthetic(test.body)
        )
    }

    private static func partnerPapayContractsContractIDFailNotifyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.partnerPapay.contracts.contractID(test.path["contract_id"].text).failNotify
        try node.post(
            V3.PartnerPapay.Contracts.ByContractID.FailNotify.PostBody.synthetic(test.body)
        )
    }

    private static func partnerPapayContractsContractIDNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.partnerPapay.contracts.contractID(test.path["contract_id"].text).notify
        try await node.post(
            V3.PartnerPapay.Contracts.ByContractID.Notify.PostBody.synthetic(test.body)
        )
    }
}

extension V3.PartnerPapay.Contracts.ByContractID.FailNotify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        return object
    }
}

extension V3.PartnerPapay.Contracts.ByContractID.Notify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            estimatedAmount: EstimatedAmount.synthetic(place["estimated_amount"]),
            subAppid: place["sub_appid"].text,
            deductDuration: DeductDuration.synthetic(place["deduct_duration"])
        )
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.deductDuration = object.deductDuration
        object.estimatedAmount = object.estimatedAmount
        return object
    }
}

extension V3.PartnerPapay.Contracts.ByContractID.Notify.PostBody.DeductDuration {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            count: place["count"].number,
            unit: place["unit"].text
        )
        object.count = object.count
        object.unit = object.unit
        return object
    }
}

extension V3.PartnerPapay.Contracts.ByContractID.Notify.PostBody.EstimatedAmount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            amount: place["amount"].number,
            currency: place["currency"].text
        )
        object.amount = object.amount
        object.currency = object.currency
        return object
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlineface.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3OfflinefaceCalls: TypedCalls {
    let family = "v3/offlineface"

    func add(to calls: inout RoundTrips) {
        calls.add("offlineface.authinfo.post", Self.offlinefaceAuthinfoPost)
        calls.add(blocking: "offlineface.authinfo.post", Self.offlinefaceAuthinfoPostBlocking)
        calls.add("offlineface.contracts.presign.post", Self.offlinefaceContractsPresignPost)
        calls.add("offlineface.contracts.{contract_id}.get", Self.offlinefaceContractsContractIDGet)
        calls.add("offlineface.face-collections.get", Self.offlinefaceFaceCollectionsGet)
        calls.add("offlineface.face-collections.{collection_id}.get", Self.offlinefaceFaceCollectionsCollectionIDGet)
        calls.add("offlineface.repayment-url.post", Self.offlinefaceRepaymentURLPost)
        calls.add("offlineface.transactions.post", Self.offlinefaceTransactionsPost)
        calls.add(
            "offlineface.transactions.out-trade-no.{out_trade_no}.get",
            Self.offlinefaceTransactionsOutTradeNoOutTradeNoGet)
    }
}

extension V3OfflinefaceCalls {
    private static func offlinefaceAuthinfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.authinfo
        let reply = try await node.post(
            V3.Offlineface.Authinfo.PostBody.synthetic(test.body)
        )
        try V3.Offlineface.Authinfo.PostReply.compare(reply, test.reply)
    }

    private static func offlinefaceAuthinfoPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.offlineface.authinfo
        let reply = try node.post(
            V3.Offlineface.Authinfo.PostBody.synthetic(test.body)
        )
        try V3.Offlineface.Authinfo.PostReply.compare(reply, test.reply)
    }

    private static func offlinefaceContractsPresignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.contracts.presign
        let reply = try await node.post(
            V3.Offlineface.Contracts.Presign.PostBody.synthetic(test.body)
        )
        try V3.Offlineface.Contracts.Presign.PostReply.compare(reply, test.reply)
    }

    private static func offlinefaceContractsContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.contracts.contractID(test.path["contract_id"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.Offlineface.Contracts.ByContractID.GetReply.compare(reply, test.reply)
    }

    private static func offlinefaceFaceCollectionsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.faceCollections
        let reply = try await node.get(
            organizationID: test.query["organization_id"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Offlineface.FaceCollections.GetReply.compare(reply, test.reply)
    }

    private static func offlinefaceFaceCollectionsCollectionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.faceCollections.collectionID(test.path["collection_id"].text)
        let reply = try await node.get()
        try V3.Offlineface.FaceCollectionsReply.compare(reply, test.reply)
    }

    private static func offlinefaceRepaymentURLPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.repaymentUrl
        let reply = try await node.post(
            V3.Offlineface.RepaymentURL.PostBody.synthetic(test.body)
        )
        try V3.Offlineface.RepaymentURL.PostReply.compare(reply, test.reply)
    }

    private static func offlinefaceTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.transactions
        let reply = try await node.post(
            V3.Offlineface.Transactions.PostBody.synthetic(test.body)
        )
        try V3.Offlineface.Transactions.PostReply.compare(reply, test.reply)
    }

    private static func offlinefaceTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.offlineface.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            businessProductID: ._11
        )
        try V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo.GetReply.compare(reply, test.reply)
    }
}

extension V3.Offlineface.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Offlineface.FaceCollectionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.collectionID, "collection_id")
        try place.same(reply.useID, "use_id")
        try place.same(reply.organizationID, "organization_id")
        try place.same(reply.collectionState, "collection_state")
        try place.same(reply.registerPhotoUploadTime, "register_photo_upload_time")
        try place.same(reply.confirmTime, "confirm_time")
    }
}

extension V3.Offlineface.Identification {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identificationType: .idcard,
            identificationNumber: place["identification_number"].sensitive
        )
        object.identificationType = object.identificationType
        object.identificationNumber = object.identificationNumber
        return object
    }
}

extension V3.Offlineface.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Offlineface.SceneInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceIp, "device_ip")
    }
}

extension V3.Offlineface.Authinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            deviceID: place["device_id"].text,
            rawData: place["raw_data"].text,
            organizationID: place["organization_id"].text,
            subAppid: place["sub_appid"].text
        )
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.deviceID = object.deviceID
        object.rawData = object.rawData
        object.organizationID = object.organizationID
        return object
    }
}

extension V3.Offlineface.Authinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.authinfo, "authinfo")
    }
}

extension V3.Offlineface.Contracts.Presign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessName: place["business_name"].text,
            facepayUser: FacepayUser.synthetic(place["facepay_user"]),
            limitBankCard: LimitBankCard.synthetic(place["limit_bank_card"]),
            contractMode: .priorityBankCard
        )
        object.businessName = object.businessName
        object.facepayUser = object.facepayUser
        object.limitBankCard = object.limitBankCard
        object.contractMode = object.contractMode
        return object
    }
}

extension V3.Offlineface.Contracts.Presign.PostBody.FacepayUser {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outUserID: place["out_user_id"].text,
            organizationID: place["organization_id"].text,
            identificationName: place["identification_name"].text,
            identification: V3.Offlineface.Identification.synthetic(place["identification"]),
            phone: place["phone"].sensitive
        )
        object.outUserID = object.outUserID
        object.identificationName = object.identificationName
        object.organizationID = object.organizationID
        object.identification = object.identification
        object.phone = object.phone
        return object
    }
}

extension V3.Offlineface.Contracts.Presign.PostBody.LimitBankCard {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankCardNumber: place["bank_card_number"].sensitive,
            identificationName: place["identification_name"].sensitive,
            identification: V3.Offlineface.Identification.synthetic(place["identification"]),
            validThru: place["valid_thru"].text,
            bankType: place["bank_type"].text,
            phone: place["phone"].sensitive
        )
        object.bankCardNumber = object.bankCardNumber
        object.identificationName = object.identificationName
        object.identification = object.identification
        object.validThru = object.validThru
        object.bankType = object.bankType
        object.phone = object.phone
        return object
    }
}

extension V3.Offlineface.Contracts.Presign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.presignToken, "presign_token")
    }
}

extension V3.Offlineface.Contracts.ByContractID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.organizationID, "organization_id")
        try place.same(reply.useID, "use_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractMode, "contract_mode")
        try place.same(reply.contractBankCardFrom, "contract_bank_card_from")
    }
}

extension V3.Offlineface.FaceCollections.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.faceCollections, "face_collections", V3.Offlineface.FaceCollectionsReply.compare)
    }
}

extension V3.Offlineface.RepaymentURL.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outUserID: place["out_user_id"].text,
            organizationID: place["organization_id"].text
        )
        object.outUserID = object.outUserID
        object.organizationID = object.organizationID
        return object
    }
}

extension V3.Offlineface.RepaymentURL.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.repaymentURL, "repayment_url")
        try place.same(reply.expireAt, "expire_at")
    }
}

extension V3.Offlineface.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            authCode: place["auth_code"].text,
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subAppid: place["sub_appid"].text,
            subMchid: place["sub_mchid"].text,
            amount: Amount.synthetic(place["amount"]),
            sceneInfo: SceneInfo.synthetic(place["scene_info"]),
            goodsTag: place["goods_tag"].text,
            description: place["description"].text,
            attach: place["attach"].text,
            settleInfo: SettleInfo.synthetic(place["settle_info"]),
            outTradeNo: place["out_trade_no"].text,
            business: Business.synthetic(place["business"])
        )
        object.authCode = object.authCode
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.goodsTag = object.goodsTag
        object.description = object.description
        object.attach = object.attach
        object.settleInfo = object.settleInfo
        object.outTradeNo = object.outTradeNo
        object.business = object.business
        return object
    }
}

extension V3.Offlineface.Transactions.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].integer,
            currency: .cny
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Offlineface.Transactions.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceIp: place["device_ip"].text
        )
        object.deviceIp = object.deviceIp
        return object
    }
}

extension V3.Offlineface.Transactions.PostBody.SettleInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            profitSharing: place["profit_sharing"].flag
        )
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V3.Offlineface.Transactions.PostBody.Business {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessProductID: 11,
            businessSceneID: 4
        )
        object.businessProductID = object.businessProductID
        object.businessSceneID = object.businessSceneID
        return object
    }
}

extension V3.Offlineface.Transactions.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.payer, "payer", V3.Offlineface.Payer.compare)
        try place.object(reply.amount, "amount", V3.Offlineface.Amount.compare)
        try place.same(reply.promotionDetail, "promotion_detail")
        try place.object(reply.sceneInfo, "scene_info", V3.Offlineface.SceneInfo.compare)
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.same(reply.debtState, "debt_state")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.repaymentTransactionID, "repayment_transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.errorType, "error_type")
    }
}

extension V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.payer, "payer", V3.Offlineface.Payer.compare)
        try place.object(reply.amount, "amount", V3.Offlineface.Amount.compare)
        try place.same(reply.promotionDetail, "promotion_detail")
        try place.object(reply.sceneInfo, "scene_info", V3.Offlineface.SceneInfo.compare)
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDescription, "trade_state_description")
        try place.same(reply.debtState, "debt_state")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.repaymentTransactionID, "repayment_transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.errorType, "error_type")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/aggracct-bc.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3AggracctBcCalls: TypedCalls {
    let family = "v3/aggracct-bc"

    func add(to calls: inout RoundTrips) {
        calls.add("aggracct-bc.wb-channel.account.balance.get", Self.aggracctBcWbChannelAccountBalanceGet)
        calls.add(
            blocking: "aggracct-bc.wb-channel.account.balance.get", Self.aggracctBcWbChannelAccountBalanceGetBlocking)
        calls.add("aggracct-bc.wb-channel.account.mch_archives.get", Self.aggracctBcWbChannelAccountMchArchivesGet)
        calls.add("aggracct-bc.wb-channel.account.mch_media.get", Self.aggracctBcWbChannelAccountMchMediaGet)
        calls.add(
            "aggracct-bc.wb-channel.bank-channel-account.rename.post",
            Self.aggracctBcWbChannelBankChannelAccountRenamePost)
        calls.add(
            "aggracct-bc.wb-channel.bank-channel-account.rename.{application_id}.get",
            Self.aggracctBcWbChannelBankChannelAccountRenameApplicationIDGet)
        calls.add(
            "aggracct-bc.wb-channel.control-orders.info.update.result.notify.post",
            Self.aggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPost)
        calls.add("aggracct-bc.wb-channel.control-orders.punish.post", Self.aggracctBcWbChannelControlOrdersPunishPost)
        calls.add(
            "aggracct-bc.wb-channel.control-orders.recover.post", Self.aggracctBcWbChannelControlOrdersRecoverPost)
        calls.add(
            "aggracct-bc.wb-channel.control-orders.{out_request_no}.get",
            Self.aggracctBcWbChannelControlOrdersOutRequestNoGet)
        calls.add("aggracct-bc.wb-channel.special-reduction.post", Self.aggracctBcWbChannelSpecialReductionPost)
        calls.add(
            "aggracct-bc.wb-channel.special-reduction.{out_request_no}.get",
            Self.aggracctBcWbChannelSpecialReductionOutRequestNoGet)
    }
}

extension V3AggracctBcCalls {
    private static func aggracctBcWbChannelAccountBalanceGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.account.balance
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive,
            cardNo: test.query["card_no"].sensitive,
            sgnNo: test.query["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        try V3.AggracctBc.WbChannel.Account.Balance.GetReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelAccountBalanceGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.aggracctBc.wbChannel.account.balance
        let reply = try node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive,
            cardNo: test.query["card_no"].sensitive,
            sgnNo: test.query["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        try V3.AggracctBc.WbChannel.Account.Balance.GetReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelAccountMchArchivesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.account.mch_archives
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive,
            cardNo: test.query["card_no"].sensitive,
            sgnNo: test.query["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        try V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelAccountMchMediaGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.account.mch_media
        let reply = try await node.get(
            businessScene: .getByMediaId,
            mchid: test.query["mchid"].text,
            platformTrxID: test.query["platform_trx_id"].text,
            mchMediaType: .idCardFront,
            mediaID: test.query["media_id"].text
        )
        try V3.AggracctBc.WbChannel.Account.MchMedia.GetReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelBankChannelAccountRenamePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.bankChannelAccount.rename
        let reply = try await node.post(
            V3.AggracctBc.WbChannel.BankChannelAccount.Rename.PostBody.synthetic(test.body)
        )
        try V3.AggracctBc.RenameReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelBankChannelAccountRenameApplicationIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.bankChannelAccount.rename.applicationID(
            test.path["application_id"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive
        )
        try V3.AggracctBc.RenameReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify
        let reply = try await node.post(
            V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostBody.synthetic(test.body)
        )
        try V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelControlOrdersPunishPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.controlOrders.punish
        let reply = try await node.post(
            V3.AggracctBc.WbChannel.ControlOrders.Punish.PostBody.synthetic(test.body)
        )
        try V3.AggracctBc.WbChannel.ControlOrders.Punish.PostReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelControlOrdersRecoverPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.controlOrders.recover
        let reply = try await node.post(
            V3.AggracctBc.WbChannel.ControlOrders.Recover.PostBody.synthetic(test.body)
        )
        try V3.AggracctBc.WbChannel.ControlOrders.Recover.PostReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelControlOrdersOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.controlOrders.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get(
            controlType: .recover,
            mchid: test.query["mchid"].text
        )
        try V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelSpecialReductionPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.specialReduction
        let reply = try await node.post(
            V3.AggracctBc.WbChannel.SpecialReduction.PostBody.synthetic(test.body)
        )
        try V3.AggracctBc.SpecialReductionReply.compare(reply, test.reply)
    }

    private static func aggracctBcWbChannelSpecialReductionOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.aggracctBc.wbChannel.specialReduction.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            balAccountNo: test.query["bal_account_no"].sensitive,
            cardNo: test.query["card_no"].sensitive,
            sgnNo: test.query["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        try V3.AggracctBc.SpecialReductionReply.compare(reply, test.reply)
    }
}

extension V3.AggracctBc.RenameReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.changeScene, "change_scene")
        try place.same(reply.applicationID, "application_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.balAccountNo, "bal_account_no")
        try place.same(reply.newAccountName, "new_account_name")
        try place.same(reply.applicationState, "application_state")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.failCode, "fail_code")
        try place.same(reply.failMsg, "fail_msg")
    }
}

extension V3.AggracctBc.SpecialReductionReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.balAccountNo, "bal_account_no")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.reductionType, "reduction_type")
        try place.same(reply.amount, "amount")
        try place.same(reply.state, "state")
        try place.same(reply.reason, "reason")
        try place.same(reply.quotaChangeNo, "quota_change_no")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.failTime, "fail_time")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.AggracctBc.WbChannel.Account.Balance.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.inTransitReductionExist, "in_transit_reduction_exist")
        try place.same(reply.balance, "balance")
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.balAccountNo, "bal_account_no")
        try place.same(reply.merchantType, "merchant_type")
        try place.same(reply.merchantIDType, "merchant_id_type")
        try place.same(reply.merchantName, "merchant_name")
        try place.same(reply.merchantIDNo, "merchant_id_no")
        try place.same(reply.effectiveDate, "effective_date")
        try place.same(reply.expireDate, "expire_date")
        try place.same(reply.merchantImgFrontID, "merchant_img_front_id")
        try place.same(reply.registerAddress, "register_address")
        try place.same(reply.businessScope, "business_scope")
        try place.object(reply.legalRepresentative, "legal_representative", LegalRepresentative.compare)
        try place.list(reply.beneficialOwner, "beneficial_owner", BeneficialOwner.compare)
        try place.same(reply.cardNo, "card_no")
        try place.same(reply.sgnNo, "sgn_no")
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.LegalRepresentative {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.legalRepresentativeIDType, "legal_representative_id_type")
        try place.same(reply.legalRepresentativeName, "legal_representative_name")
        try place.same(reply.legalRepresentativeIDNo, "legal_representative_id_no")
        try place.same(reply.legalRepresentativeEffectiveDate, "legal_representative_effective_date")
        try place.same(reply.legalRepresentativeExpireDate, "legal_representative_expire_date")
        try place.same(reply.legalRepresentativeImgFrontID, "legal_representative_img_front_id")
        try place.same(reply.legalRepresentativeImgBackID, "legal_representative_img_back_id")
        try place.same(reply.legalRepresentativeAddress, "legal_representative_address")
        try place.same(reply.legalRepresentativeIssueAuthority, "legal_representative_issue_authority")
        try place.same(reply.legalRepresentativeNation, "legal_representative_nation")
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.BeneficialOwner {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beneficialOwnerNo, "beneficial_owner_no")
        try place.same(reply.beneficialOwnerIDType, "beneficial_owner_id_type")
        try place.same(reply.beneficialOwnerName, "beneficial_owner_name")
        try place.same(reply.beneficialOwnerIDNo, "beneficial_owner_id_no")
        try place.same(reply.beneficialOwnerEffectiveDate, "beneficial_owner_effective_date")
        try place.same(reply.beneficialOwnerExpireDate, "beneficial_owner_expire_date")
        try place.same(reply.beneficialOwnerImgFrontID, "beneficial_owner_img_front_id")
        try place.same(reply.beneficialOwnerImgBackID, "beneficial_owner_img_back_id")
        try place.same(reply.beneficialOwnerAddress, "beneficial_owner_address")
    }
}

extension V3.AggracctBc.WbChannel.Account.MchMedia.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaContent, "media_content")
        try place.same(reply.mediaType, "media_type")
        try place.same(reply.mediaSm3, "media_sm3")
        try place.same(reply.key, "key")
        try place.same(reply.mediaID, "media_id")
    }
}

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            mchid: place["mchid"].text,
            balAccountNo: place["bal_account_no"].sensitive,
            changeScene: .subjectInfoRename,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        object.outRequestNo = object.outRequestNo
        object.mchid = object.mchid
        object.balAccountNo = object.balAccountNo
        object.changeScene = object.changeScene
        object.reqScene = object.reqScene
        return object
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            mchid: place["mchid"].text,
            auditResult: .pass,
            auditFinishTime: place["audit_finish_time"].text,
            attachInfo: place["attach_info"].text,
            failCode: place["fail_code"].text,
            failMsg: place["fail_msg"].text,
            scene: ._03
        )
        object.outRequestNo = object.outRequestNo
        object.mchid = object.mchid
        object.auditResult = object.auditResult
        object.auditFinishTime = object.auditFinishTime
        object.attachInfo = object.attachInfo
        object.failCode = object.failCode
        object.failMsg = object.failMsg
        object.scene = object.scene
        return object
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.retMsg, "ret_msg")
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Punish.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            mchid: place["mchid"].text,
            balAccountNo: place["bal_account_no"].sensitive,
            punishScene: place["punish_scene"].integer,
            punishReason: place["punish_reason"].text,
            punishEndTime: place["punish_end_time"].text,
            cardNo: place["card_no"].sensitive,
            sgnNo: place["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant,
            fundRepatriationStrategy: .allForbidden
        )
        object.outRequestNo = object.outRequestNo
        object.mchid = object.mchid
        object.balAccountNo = object.balAccountNo
        object.punishScene = object.punishScene
        object.punishReason = object.punishReason
        object.punishEndTime = object.punishEndTime
        object.cardNo = object.cardNo
        object.sgnNo = object.sgnNo
        object.reqScene = object.reqScene
        object.fundRepatriationStrategy = object.fundRepatriationStrategy
        return object
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Punish.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wxpayPunishNo, "wxpay_punish_no")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Recover.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            relatedWebankPunishNo: place["related_webank_punish_no"].text,
            relatedWxpayPunishNo: place["related_wxpay_punish_no"].text,
            mchid: place["mchid"].text,
            balAccountNo: place["bal_account_no"].sensitive,
            recoverReason: place["recover_reason"].text,
            cardNo: place["card_no"].sensitive,
            sgnNo: place["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        object.outRequestNo = object.outRequestNo
        object.relatedWebankPunishNo = object.relatedWebankPunishNo
        object.relatedWxpayPunishNo = object.relatedWxpayPunishNo
        object.mchid = object.mchid
        object.balAccountNo = object.balAccountNo
        object.recoverReason = object.recoverReason
        object.cardNo = object.cardNo
        object.sgnNo = object.sgnNo
        object.reqScene = object.reqScene
        return object
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Recover.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wxpayRecoverNo, "wxpay_recover_no")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.controlScene, "control_scene")
        try place.object(reply.punishOrder, "punish_order", PunishOrder.compare)
        try place.object(reply.recoverOrder, "recover_order", RecoverOrder.compare)
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.PunishOrder {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wxpayPunishNo, "wxpay_punish_no")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.punishScene, "punish_scene")
        try place.same(reply.punishRuleVersion, "punish_rule_version")
        try place.same(reply.punishReason, "punish_reason")
        try place.same(reply.punishStartTime, "punish_start_time")
        try place.same(reply.punishEndTime, "punish_end_time")
        try place.same(reply.punishAcceptTime, "punish_accept_time")
        try place.same(reply.punishFinishTime, "punish_finish_time")
        try place.same(reply.punishState, "punish_state")
        try place.same(reply.effectState, "effect_state")
        try place.same(reply.controlAction, "control_action")
        try place.same(reply.errorMessage, "error_message")
        try place.same(reply.errorCode, "error_code")
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.RecoverOrder {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wxpayRecoverNo, "wxpay_recover_no")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.relatedWxpayPunishNo, "related_wxpay_punish_no")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.punishScene, "punish_scene")
        try place.same(reply.punishRuleVersion, "punish_rule_version")
        try place.same(reply.recoverAcceptTime, "recover_accept_time")
        try place.same(reply.recoverFinishTime, "recover_finish_time")
        try place.same(reply.recoverState, "recover_state")
        try place.same(reply.recoverReason, "recover_reason")
        try place.same(reply.errorMessage, "error_message")
        try place.same(reply.errorCode, "error_code")
    }
}

extension V3.AggracctBc.WbChannel.SpecialReduction.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            balAccountNo: place["bal_account_no"].sensitive,
            outRequestNo: place["out_request_no"].text,
            reductionType: .judicialDeduction,
            amount: place["amount"].integer,
            reason: place["reason"].text,
            cardNo: place["card_no"].sensitive,
            sgnNo: place["sgn_no"].text,
            reqScene: .wxShopConvenientSettlementServiceMerchant
        )
        object.mchid = object.mchid
        object.balAccountNo = object.balAccountNo
        object.outRequestNo = object.outRequestNo
        object.reductionType = object.reductionType
        object.amount = object.amount
        object.reason = object.reason
        object.cardNo = object.cardNo
        object.sgnNo = object.sgnNo
        object.reqScene = object.reqScene
        return object
    }
}

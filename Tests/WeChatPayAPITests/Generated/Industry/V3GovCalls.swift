// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/gov.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3GovCalls: TypedCalls {
    let family = "v3/gov"

    func add(to calls: inout RoundTrips) {
        calls.add("gov.subsidy.audit.cup.invalid.post", Self.govSubsidyAuditCupInvalidPost)
        calls.add(blocking: "gov.subsidy.audit.cup.invalid.post", Self.govSubsidyAuditCupInvalidPostBlocking)
        calls.add("gov.subsidy.audit.cup.query.post", Self.govSubsidyAuditCupQueryPost)
        calls.add("gov.subsidy.audit.cup.refund.sync.post", Self.govSubsidyAuditCupRefundSyncPost)
        calls.add("gov.subsidy.audit.cup.update.post", Self.govSubsidyAuditCupUpdatePost)
        calls.add("gov.subsidy.audit.cup.upload.post", Self.govSubsidyAuditCupUploadPost)
        calls.add("gov.subsidy.companies.query.post", Self.govSubsidyCompaniesQueryPost)
        calls.add("gov.subsidy.goods.upload.post", Self.govSubsidyGoodsUploadPost)
        calls.add("gov.subsidy.n-qualifications.sync.post", Self.govSubsidyNQualificationsSyncPost)
        calls.add("gov.subsidy.qualification.get", Self.govSubsidyQualificationGet)
        calls.add(
            "gov.subsidy.qualifications.passthrough.cancel.post", Self.govSubsidyQualificationsPassthroughCancelPost)
        calls.add(
            "gov.subsidy.qualifications.passthrough.claim.post", Self.govSubsidyQualificationsPassthroughClaimPost)
        calls.add(
            "gov.subsidy.qualifications.passthrough.query.post", Self.govSubsidyQualificationsPassthroughQueryPost)
        calls.add("gov.subsidy.qualifications.query.post", Self.govSubsidyQualificationsQueryPost)
        calls.add("gov.subsidy.qualifications.sync.post", Self.govSubsidyQualificationsSyncPost)
        calls.add("gov.subsidy.sncode.lock.post", Self.govSubsidySncodeLockPost)
        calls.add("gov.subsidy.sncode.query.post", Self.govSubsidySncodeQueryPost)
        calls.add("gov.subsidy.sncode.unlock.post", Self.govSubsidySncodeUnlockPost)
        calls.add("gov.subsidy.transactions.query.post", Self.govSubsidyTransactionsQueryPost)
        calls.add("gov.subsidy.transactions.summary.query-day.post", Self.govSubsidyTransactionsSummaryQueryDayPost)
        calls.add("gov.subsidy.transactions.sync.post", Self.govSubsidyTransactionsSyncPost)
        calls.add("gov.subsidy.zhejiang.authcode.cancel.post", Self.govSubsidyZhejiangAuthcodeCancelPost)
        calls.add("gov.subsidy.zhejiang.authcode.commit.post", Self.govSubsidyZhejiangAuthcodeCommitPost)
        calls.add("gov.subsidy.zhejiang.authcode.issue.post", Self.govSubsidyZhejiangAuthcodeIssuePost)
        calls.add("gov.subsidy.zhejiang.authcode.refund.post", Self.govSubsidyZhejiangAuthcodeRefundPost)
        calls.add("gov.subsidy.zhejiang.authcode.try.post", Self.govSubsidyZhejiangAuthcodeTryPost)
        calls.add("gov.subsidy.zhejiang.goods.query.post", Self.govSubsidyZhejiangGoodsQueryPost)
        calls.add(
            "gov.subsidy.zhejiang.n-qualifications.confirm.post", Self.govSubsidyZhejiangNQualificationsConfirmPost)
        calls.add("gov.subsidy.zhejiang.qualifications.alter.post", Self.govSubsidyZhejiangQualificationsAlterPost)
        calls.add("gov.subsidy.zhejiang.qualifications.claim.post", Self.govSubsidyZhejiangQualificationsClaimPost)
        calls.add("gov.subsidy.zhejiang.qualifications.query.post", Self.govSubsidyZhejiangQualificationsQueryPost)
        calls.add("gov.subsidy.zhejiang.qualifications.sync.post", Self.govSubsidyZhejiangQualificationsSyncPost)
        calls.add("gov.subsidy.zhejiang.sncode.lock.post", Self.govSubsidyZhejiangSncodeLockPost)
        calls.add("gov.subsidy.zhejiang.sncode.query.post", Self.govSubsidyZhejiangSncodeQueryPost)
        calls.add("gov.subsidy.zhejiang.sncode.unlock.post", Self.govSubsidyZhejiangSncodeUnlockPost)
    }
}

extension V3GovCalls {
    private static func govSubsidyAuditCupInvalidPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.audit.cup.invalid
        let reply = try await node.post(
            V3.Gov.InvalidRequest.synthetic(test.body)
        )
        try V3.Gov.CupReply.compare(reply, test.reply)
    }

    private static func govSubsidyAuditCupInvalidPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.gov.subsidy.audit.cup.invalid
        let reply = try node.post(
            V3.Gov.InvalidRequest.synthetic(test.body)
        )
        try V3.Gov.CupReply.compare(reply, test.reply)
    }

    private static func govSubsidyAuditCupQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.audit.cup.query
        let reply = try await node.post(
            V3.Gov.InvalidRequest.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Audit.Cup.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyAuditCupRefundSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.audit.cup.refund.sync
        let reply = try await node.post(
            V3.Gov.Subsidy.Audit.Cup.Refund.Sync.PostBody.synthetic(test.body)
        )
        try V3.Gov.CupReply.compare(reply, test.reply)
    }

    private static func govSubsidyAuditCupUpdatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.audit.cup.update
        let reply = try await node.post(
            V3.Gov.CupRequest.synthetic(test.body)
        )
        try V3.Gov.CupReply.compare(reply, test.reply)
    }

    private static func govSubsidyAuditCupUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.audit.cup.upload
        let reply = try await node.post(
            V3.Gov.CupRequest.synthetic(test.body)
        )
        try V3.Gov.CupReply.compare(reply, test.reply)
    }

    private static func govSubsidyCompaniesQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.companies.query
        let reply = try await node.post(
            V3.Gov.Subsidy.Companies.Query.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Companies.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyGoodsUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.goods.upload
        let reply = try await node.post(
            V3.Gov.Subsidy.Goods.UploadPath.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidyNQualificationsSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.nQualifications.sync
        let reply = try await node.post(
            V3.Gov.Subsidy.NQualifications.Sync.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualification
        let reply = try await node.get(
            applianceID: 17,
            qualificationRegionCode: test.query["qualification_region_code"].number,
            realName: test.query["real_name"].sensitive,
            idCardNumber: test.query["id_card_number"].sensitive,
            phoneNumber: test.query["phone_number"].sensitive,
            openid: test.query["openid"].text,
            appid: test.query["appid"].text,
            identityDocumentType: .idDocTypeIdCard
        )
        try V3.Gov.Subsidy.Qualification.GetReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationsPassthroughCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualifications.passthrough.cancel
        let reply = try await node.post(
            V3.Gov.Subsidy.Qualifications.Passthrough.Cancel.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationsPassthroughClaimPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualifications.passthrough.claim
        let reply = try await node.post(
            V3.Gov.Subsidy.Qualifications.Passthrough.Claim.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationsPassthroughQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualifications.passthrough.query
        let reply = try await node.post(
            V3.Gov.QualificationsRequest.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Qualifications.Passthrough.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationsQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualifications.query
        let reply = try await node.post(
            V3.Gov.QualificationsRequest.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Qualifications.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyQualificationsSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.qualifications.sync
        let reply = try await node.post(
            V3.Gov.Subsidy.Qualifications.Sync.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidySncodeLockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.sncode.lock
        let reply = try await node.post(
            V3.Gov.Subsidy.Sncode.Lock.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidySncodeQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.sncode.query
        let reply = try await node.post(
            V3.Gov.Subsidy.Sncode.Query.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Sncode.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidySncodeUnlockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.sncode.unlock
        let reply = try await node.post(
            V3.Gov.Subsidy.Sncode.Unlock.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidyTransactionsQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.transactions.query
        let reply = try await node.post(
            V3.Gov.Subsidy.Transactions.Query.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Transactions.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyTransactionsSummaryQueryDayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.transactions.summary.queryDay
        let reply = try await node.post(
            V3.Gov.Subsidy.Transactions.Summary.QueryDay.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Transactions.Summary.QueryDay.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyTransactionsSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.transactions.sync
        let reply = try await node.post(
            V3.Gov.Subsidy.Transactions.Sync.PostBody.synthetic(test.body)
        )
        try V3.Gov.SubsidyReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangAuthcodeCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.authcode.cancel
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Authcode.Cancel.PostBody.synthetic(test.body)
        )
        try V3.Gov.ZhejiangReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangAuthcodeCommitPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.authcode.commit
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Authcode.Commit.PostBody.synthetic(test.body)
        )
        try V3.Gov.ZhejiangReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangAuthcodeIssuePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.authcode.issue
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Authcode.Issue.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Authcode.Issue.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangAuthcodeRefundPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.authcode.refund
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Authcode.Refund.PostBody.synthetic(test.body)
        )
        try V3.Gov.ZhejiangReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangAuthcodeTryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.authcode.`try`
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Authcode.Try.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Authcode.Try.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangGoodsQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.goods.query
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Goods.Query.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Goods.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangNQualificationsConfirmPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.nQualifications.confirm
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm.PostBody.synthetic(test.body)
        )
        try V3.Gov.ZhejiangReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangQualificationsAlterPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.qualifications.alter
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Qualifications.Alter.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Qualifications.Alter.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangQualificationsClaimPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.qualifications.claim
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Qualifications.Claim.PostBody.synthetic(test.body)
        )
        try V3.Gov.ZhejiangReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangQualificationsQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.qualifications.query
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangQualificationsSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.qualifications.sync
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangSncodeLockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.sncode.lock
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Sncode.Lock.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Sncode.Lock.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangSncodeQueryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.sncode.query
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Sncode.Query.PostBody.synthetic(test.body)
        )
        try V3.Gov.Subsidy.Zhejiang.Sncode.Query.PostReply.compare(reply, test.reply)
    }

    private static func govSubsidyZhejiangSncodeUnlockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.gov.subsidy.zhejiang.sncode.unlock
        let reply = try await node.post(
            V3.Gov.Subsidy.Zhejiang.Sncode.Unlock.PostBody.synthetic(test.body)
        )
        try V3.Gov.ZhejiangReply.compare(reply, test.reply)
    }
}

extension V3.Gov.CupReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.msg, "msg")
        try place.same(reply.subCode, "sub_code")
        try place.same(reply.subMsg, "sub_msg")
    }
}

extension V3.Gov.CupRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            orgNo: place["org_no"].text,
            subMchntCd: place["sub_mchnt_cd"].text,
            subMchntNm: place["sub_mchnt_nm"].text,
            onlineNo: place["online_no"].text,
            mchntOrderID: place["mchnt_order_id"].text,
            uploadTime: place["upload_time"].text,
            notifyURL: place["notify_url"].text,
            prodID: place["prod_id"].text,
            brandNm: place["brand_nm"].text,
            prodModel: place["prod_model"].text,
            platForm: place["plat_form"].text,
            payerTp: place["payer_tp"].text,
            salesAt: place["sales_at"].text,
            actualAt: place["actual_at"].text,
            transTm: place["trans_tm"].text,
            mchntCd: place["mchnt_cd"].text,
            discountAt: place["discount_at"].text,
            snCode: place["sn_code"].text,
            invoiceInfo: V3.Gov.InvoiceInfo.synthetic(place["invoice_info"]),
            trackInfo: V3.Gov.TrackInfo.synthetic(place["track_info"]),
            storeNm: place["store_nm"].text,
            engGrade: place["eng_grade"].text,
            salesChnl: place["sales_chnl"].text,
            tradeInOrderID: place["trade_in_order_id"].text,
            tradeInAt: place["trade_in_at"].text,
            isTradeIn: place["is_trade_in"].text,
            merSubAt: place["mer_sub_at"].text,
            image01: place["image01"].text,
            image02: place["image02"].text,
            image03: place["image03"].text,
            image04: place["image04"].text,
            image05: place["image05"].text,
            image06: place["image06"].text,
            image07: place["image07"].text,
            image08: place["image08"].text,
            image09: place["image09"].text,
            image10: place["image10"].text,
            commitmentLetterPhoto: place["commitment_letter_photo"].text,
            commitmentLetterPhotoFormat: place["commitment_letter_photo_format"].text,
            devicePhoto: place["device_photo"].text,
            devicePhotoFormat: place["device_photo_format"].text,
            packAndActivePhoto: place["pack_and_active_photo"].text,
            barCode: place["bar_code"].text,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text,
            registerModel: place["register_model"].text,
            recordNumber: place["record_number"].text,
            engGradeStandard: place["eng_grade_standard"].text
        )
        object.orgNo = object.orgNo
        object.subMchntCd = object.subMchntCd
        object.subMchntNm = object.subMchntNm
        object.storeNm = object.storeNm
        object.onlineNo = object.onlineNo
        object.mchntOrderID = object.mchntOrderID
        object.uploadTime = object.uploadTime
        object.notifyURL = object.notifyURL
        object.prodID = object.prodID
        object.engGrade = object.engGrade
        object.brandNm = object.brandNm
        object.prodModel = object.prodModel
        object.salesChnl = object.salesChnl
        object.platForm = object.platForm
        object.payerTp = object.payerTp
        object.tradeInOrderID = object.tradeInOrderID
        object.tradeInAt = object.tradeInAt
        object.isTradeIn = object.isTradeIn
        object.salesAt = object.salesAt
        object.actualAt = object.actualAt
        object.transTm = object.transTm
        object.mchntCd = object.mchntCd
        object.merSubAt = object.merSubAt
        object.discountAt = object.discountAt
        object.image01 = object.image01
        object.image02 = object.image02
        object.image03 = object.image03
        object.image04 = object.image04
        object.image05 = object.image05
        object.image06 = object.image06
        object.image07 = object.image07
        object.image08 = object.image08
        object.image09 = object.image09
        object.image10 = object.image10
        object.commitmentLetterPhoto = object.commitmentLetterPhoto
        object.commitmentLetterPhotoFormat = object.commitmentLetterPhotoFormat
        object.devicePhoto = object.devicePhoto
        object.devicePhotoFormat = object.devicePhotoFormat
        object.packAndActivePhoto = object.packAndActivePhoto
        object.barCode = object.barCode
        object.snCode = object.snCode
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        object.registerModel = object.registerModel
        object.recordNumber = object.recordNumber
        object.engGradeStandard = object.engGradeStandard
        object.invoiceInfo = object.invoiceInfo
        object.trackInfo = object.trackInfo
        return object
    }
}

extension V3.Gov.InvalidRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            orgNo: place["org_no"].text,
            mchntOrderID: place["mchnt_order_id"].text,
            uploadTime: place["upload_time"].text
        )
        object.orgNo = object.orgNo
        object.mchntOrderID = object.mchntOrderID
        object.uploadTime = object.uploadTime
        return object
    }
}

extension V3.Gov.InvoiceInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            invoiceCd: place["invoice_cd"].text,
            invoiceNo: place["invoice_no"].text,
            invoiceDt: place["invoice_dt"].text,
            invoiceLink: place["invoice_link"].text,
            invoiceTp: place["invoice_tp"].text,
            invoiceCkCd: place["invoice_ck_cd"].text,
            nm: place["nm"].text,
            tax: place["tax"].text,
            invoiceTaxAmt: place["invoice_tax_amt"].text,
            salesEntNm: place["sales_ent_nm"].text,
            taxPayer: place["tax_payer"].text,
            num: place["num"].text,
            serviceNm: place["service_nm"].text
        )
        object.invoiceCd = object.invoiceCd
        object.invoiceNo = object.invoiceNo
        object.invoiceDt = object.invoiceDt
        object.invoiceLink = object.invoiceLink
        object.invoiceTp = object.invoiceTp
        object.invoiceCkCd = object.invoiceCkCd
        object.nm = object.nm
        object.tax = object.tax
        object.invoiceTaxAmt = object.invoiceTaxAmt
        object.salesEntNm = object.salesEntNm
        object.taxPayer = object.taxPayer
        object.num = object.num
        object.serviceNm = object.serviceNm
        return object
    }
}

extension V3.Gov.QualificationsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            phoneNumber: place["phone_number"].sensitive,
            qualificationRegionCode: place["qualification_region_code"].number,
            identityDocumentType: .idDocTypeIdCard
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.phoneNumber = object.phoneNumber
        object.qualificationRegionCode = object.qualificationRegionCode
        object.identityDocumentType = object.identityDocumentType
        return object
    }
}

extension V3.Gov.SubsidyReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
    }
}

extension V3.Gov.TrackInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            trackingNo: place["tracking_no"].text,
            trackingCompany: place["tracking_company"].text,
            usrProv: place["usr_prov"].text,
            usrCity: place["usr_city"].text,
            usrArea: place["usr_area"].text,
            usrAddr: place["usr_addr"].text,
            trackingType: place["tracking_type"].text,
            deliveryMethod: place["delivery_method"].text,
            shippingAddr: place["shipping_addr"].text,
            deliveryTime: place["delivery_time"].text
        )
        object.trackingNo = object.trackingNo
        object.trackingCompany = object.trackingCompany
        object.usrProv = object.usrProv
        object.usrCity = object.usrCity
        object.usrArea = object.usrArea
        object.usrAddr = object.usrAddr
        object.trackingType = object.trackingType
        object.deliveryMethod = object.deliveryMethod
        object.shippingAddr = object.shippingAddr
        object.deliveryTime = object.deliveryTime
        return object
    }
}

extension V3.Gov.ZhejiangReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.msg, "msg")
        try place.same(reply.subCode, "sub_code")
        try place.same(reply.subMsg, "sub_msg")
        try place.same(reply.mchntOrderID, "mchnt_order_id")
        try place.same(reply.verifyStatus, "verify_status")
        try place.same(reply.verifyStatusDesc, "verify_status_desc")
        try place.same(reply.auditStatus, "audit_status")
        try place.same(reply.auditStatusDesc, "audit_status_desc")
        try place.same(reply.tradeStatus, "trade_status")
        try place.same(reply.refundAt, "refund_at")
        try place.same(reply.refundDt, "refund_dt")
        try place.same(reply.orgNo, "org_no")
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Refund.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            orgNo: place["org_no"].text,
            mchntOrderID: place["mchnt_order_id"].text,
            uploadTime: place["upload_time"].text,
            refundAt: place["refund_at"].text,
            refundDt: place["refund_dt"].text
        )
        object.orgNo = object.orgNo
        object.mchntOrderID = object.mchntOrderID
        object.uploadTime = object.uploadTime
        object.refundAt = object.refundAt
        object.refundDt = object.refundDt
        return object
    }
}

extension V3.Gov.Subsidy.Companies.Query.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            qualificationRegionCode: place["qualification_region_code"].number,
            licenseNumber: place["license_number"].text
        )
        object.qualificationRegionCode = object.qualificationRegionCode
        object.licenseNumber = object.licenseNumber
        return object
    }
}

extension V3.Gov.Subsidy.Companies.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.companyName, "company_name")
        try place.same(reply.collectState, "collect_state")
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
    }
}

extension V3.Gov.Subsidy.Goods.UploadPath.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applianceID: 17,
            productName: place["product_name"].text,
            brand: place["brand"].text,
            qualificationRegionCode: place["qualification_region_code"].number,
            sellerName: place["seller_name"].text,
            licenseNumber: place["license_number"].text,
            basePrice: place["base_price"].number,
            averageTradingPrice: place["average_trading_price"].number,
            productType: .aiProduct,
            barCode: place["bar_code"].text,
            energyGrade: .secondLevel,
            productModel: place["product_model"].text
        )
        object.applianceID = object.applianceID
        object.productName = object.productName
        object.energyGrade = object.energyGrade
        object.brand = object.brand
        object.qualificationRegionCode = object.qualificationRegionCode
        object.sellerName = object.sellerName
        object.licenseNumber = object.licenseNumber
        object.basePrice = object.basePrice
        object.averageTradingPrice = object.averageTradingPrice
        object.productType = object.productType
        object.productModel = object.productModel
        object.barCode = object.barCode
        return object
    }
}

extension V3.Gov.Subsidy.NQualifications.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            phoneNumber: place["phone_number"].sensitive,
            outTradeNo: place["out_trade_no"].text,
            receiveRegionCode: place["receive_region_code"].text,
            brand: place["brand"].text,
            address: place["address"].text,
            qualificationRegionCode: place["qualification_region_code"].number,
            sellerName: place["seller_name"].text,
            licenseNumber: place["license_number"].text,
            invoiceNum: place["invoice_num"].text,
            productType: .aiProduct,
            orderAmount: place["order_amount"].number,
            discountAmount: place["discount_amount"].number,
            mchOrderID: place["mch_order_id"].text,
            invoiceTime: place["invoice_time"].text,
            purchaserName: place["purchaser_name"].text,
            saleModel: .saleModelOffline,
            identityDocumentType: .idDocTypeIdCard,
            invoiceAddressCode: place["invoice_address_code"].text,
            taxAuthorityCode: place["tax_authority_code"].text,
            transactionTime: place["transaction_time"].text,
            cateState: .cateStateRedeem,
            cateCode: place["cate_code"].text,
            applianceID: 17,
            subMchid: place["sub_mchid"].text,
            energyGrade: .secondLevel,
            logisticsNum: place["logistics_num"].text,
            deliveryTime: place["delivery_time"].text,
            pcType: .desktop,
            longitude: place["longitude"].text,
            latitude: place["latitude"].text,
            couponCode: place["coupon_code"].text,
            invoiceCode: place["invoice_code"].text,
            refundID: place["refund_id"].text
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.phoneNumber = object.phoneNumber
        object.applianceID = object.applianceID
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.energyGrade = object.energyGrade
        object.receiveRegionCode = object.receiveRegionCode
        object.brand = object.brand
        object.address = object.address
        object.qualificationRegionCode = object.qualificationRegionCode
        object.sellerName = object.sellerName
        object.licenseNumber = object.licenseNumber
        object.logisticsNum = object.logisticsNum
        object.deliveryTime = object.deliveryTime
        object.invoiceNum = object.invoiceNum
        object.productType = object.productType
        object.pcType = object.pcType
        object.orderAmount = object.orderAmount
        object.discountAmount = object.discountAmount
        object.mchOrderID = object.mchOrderID
        object.invoiceTime = object.invoiceTime
        object.purchaserName = object.purchaserName
        object.saleModel = object.saleModel
        object.identityDocumentType = object.identityDocumentType
        object.invoiceAddressCode = object.invoiceAddressCode
        object.taxAuthorityCode = object.taxAuthorityCode
        object.transactionTime = object.transactionTime
        object.cateState = object.cateState
        object.longitude = object.longitude
        object.latitude = object.latitude
        object.cateCode = object.cateCode
        object.couponCode = object.couponCode
        object.invoiceCode = object.invoiceCode
        object.refundID = object.refundID
        return object
    }
}

extension V3.Gov.Subsidy.Qualification.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            phoneNumber: place["phone_number"].sensitive,
            applianceID: 17,
            qualificationRegionCode: place["qualification_region_code"].number,
            identityDocumentType: .idDocTypeIdCard,
            outRequestNo: place["out_request_no"].text
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.phoneNumber = object.phoneNumber
        object.applianceID = object.applianceID
        object.qualificationRegionCode = object.qualificationRegionCode
        object.outRequestNo = object.outRequestNo
        object.identityDocumentType = object.identityDocumentType
        return object
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Claim.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            phoneNumber: place["phone_number"].sensitive,
            qualificationRegionCode: place["qualification_region_code"].number,
            identityDocumentType: .idDocTypeIdCard,
            longitude: place["longitude"].text,
            latitude: place["latitude"].text,
            applianceID: 17
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.phoneNumber = object.phoneNumber
        object.applianceID = object.applianceID
        object.qualificationRegionCode = object.qualificationRegionCode
        object.identityDocumentType = object.identityDocumentType
        object.longitude = object.longitude
        object.latitude = object.latitude
        return object
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.qualificationList, "qualification_list", QualificationList.compare)
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Query.PostReply.QualificationList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applianceID, "appliance_id")
        try place.same(reply.state, "state")
        try place.same(reply.unclaimedReason, "unclaimed_reason")
        try place.same(reply.claimMode, "claim_mode")
        try place.same(reply.claimedPlatformName, "claimed_platform_name")
        try place.same(reply.claimedRegionName, "claimed_region_name")
    }
}

extension V3.Gov.Subsidy.Qualifications.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.qualificationList, "qualification_list", QualificationList.compare)
    }
}

extension V3.Gov.Subsidy.Qualifications.Query.PostReply.QualificationList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applianceID, "appliance_id")
        try place.same(reply.state, "state")
        try place.same(reply.unclaimedReason, "unclaimed_reason")
        try place.same(reply.claimedPlatformName, "claimed_platform_name")
        try place.same(reply.claimedRegionName, "claimed_region_name")
    }
}

extension V3.Gov.Subsidy.Qualifications.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            receiveRegionCode: place["receive_region_code"].text,
            brand: place["brand"].text,
            address: place["address"].text,
            qualificationRegionCode: place["qualification_region_code"].number,
            snCode: place["sn_code"].text,
            sellerName: place["seller_name"].text,
            licenseNumber: place["license_number"].text,
            barcode: place["barcode"].text,
            itemName: place["item_name"].text,
            specModel: place["spec_model"].text,
            invoiceNum: place["invoice_num"].text,
            productType: .aiProduct,
            orderAmount: place["order_amount"].number,
            discountAmount: place["discount_amount"].number,
            mchOrderID: place["mch_order_id"].text,
            invoiceTime: place["invoice_time"].text,
            purchaserName: place["purchaser_name"].text,
            saleModel: .saleModelOffline,
            identityDocumentType: .idDocTypeIdCard,
            invoiceAddressCode: place["invoice_address_code"].text,
            taxAuthorityCode: place["tax_authority_code"].text,
            transactionTime: place["transaction_time"].text,
            cateState: .cateStateRedeem,
            mchName: place["mch_name"].text,
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            phoneNumber: place["phone_number"].sensitive,
            applianceID: 17,
            subMchID: place["sub_mch_id"].text,
            energyGrade: .secondLevel,
            logisticsNum: place["logistics_num"].text,
            deliveryTime: place["delivery_time"].text,
            pcType: .desktop,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text,
            refundID: place["refund_id"].text,
            invoiceCode: place["invoice_code"].text
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.phoneNumber = object.phoneNumber
        object.applianceID = object.applianceID
        object.outTradeNo = object.outTradeNo
        object.subMchID = object.subMchID
        object.energyGrade = object.energyGrade
        object.receiveRegionCode = object.receiveRegionCode
        object.brand = object.brand
        object.address = object.address
        object.qualificationRegionCode = object.qualificationRegionCode
        object.snCode = object.snCode
        object.sellerName = object.sellerName
        object.licenseNumber = object.licenseNumber
        object.barcode = object.barcode
        object.itemName = object.itemName
        object.specModel = object.specModel
        object.logisticsNum = object.logisticsNum
        object.deliveryTime = object.deliveryTime
        object.invoiceNum = object.invoiceNum
        object.productType = object.productType
        object.pcType = object.pcType
        object.orderAmount = object.orderAmount
        object.discountAmount = object.discountAmount
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        object.mchOrderID = object.mchOrderID
        object.refundID = object.refundID
        object.invoiceTime = object.invoiceTime
        object.purchaserName = object.purchaserName
        object.saleModel = object.saleModel
        object.identityDocumentType = object.identityDocumentType
        object.invoiceAddressCode = object.invoiceAddressCode
        object.invoiceCode = object.invoiceCode
        object.taxAuthorityCode = object.taxAuthorityCode
        object.transactionTime = object.transactionTime
        object.cateState = object.cateState
        object.mchName = object.mchName
        return object
    }
}

extension V3.Gov.Subsidy.Sncode.Lock.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applianceID: 17,
            outTradeNo: place["out_trade_no"].text,
            brand: place["brand"].text,
            qualificationRegionCode: place["qualification_region_code"].number,
            snCode: place["sn_code"].text,
            manufacturerInfo: place["manufacturer_info"].text,
            barcode: place["barcode"].text,
            specModel: place["spec_model"].text,
            productType: .aiProduct,
            saleTime: place["sale_time"].text,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text
        )
        object.applianceID = object.applianceID
        object.outTradeNo = object.outTradeNo
        object.brand = object.brand
        object.qualificationRegionCode = object.qualificationRegionCode
        object.snCode = object.snCode
        object.manufacturerInfo = object.manufacturerInfo
        object.barcode = object.barcode
        object.specModel = object.specModel
        object.productType = object.productType
        object.saleTime = object.saleTime
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        return object
    }
}

extension V3.Gov.Subsidy.Sncode.Query.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            snCodeList: place.list("sn_code_list", Place.text),
            qualificationRegionCode: place["qualification_region_code"].number
        )
        object.snCodeList = object.snCodeList
        object.qualificationRegionCode = object.qualificationRegionCode
        return object
    }
}

extension V3.Gov.Subsidy.Sncode.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.goodsSnList, "goods_sn_list", GoodsSnList.compare)
    }
}

extension V3.Gov.Subsidy.Sncode.Query.PostReply.GoodsSnList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.snCode, "sn_code")
        try place.same(reply.state, "state")
        try place.same(reply.notSellableReason, "not_sellable_reason")
    }
}

extension V3.Gov.Subsidy.Sncode.Unlock.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applianceID: 17,
            outTradeNo: place["out_trade_no"].text,
            qualificationRegionCode: place["qualification_region_code"].number,
            snCode: place["sn_code"].text,
            barcode: place["barcode"].text,
            productType: .aiProduct
        )
        object.applianceID = object.applianceID
        object.outTradeNo = object.outTradeNo
        object.qualificationRegionCode = object.qualificationRegionCode
        object.snCode = object.snCode
        object.barcode = object.barcode
        object.productType = object.productType
        return object
    }
}

extension V3.Gov.Subsidy.Transactions.Query.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            qualificationRegionCode: place["qualification_region_code"].number,
            orderNumberList: place.list("order_number_list", Place.text)
        )
        object.qualificationRegionCode = object.qualificationRegionCode
        object.orderNumberList = object.orderNumberList
        return object
    }
}

extension V3.Gov.Subsidy.Transactions.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
        try place.list(reply.shopOrderList, "shop_order_list", ShopOrderList.compare)
    }
}

extension V3.Gov.Subsidy.Transactions.Query.PostReply.ShopOrderList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.shopOrderNumber, "shop_order_number")
        try place.same(reply.collectState, "collect_state")
        try place.same(reply.cateState, "cate_state")
    }
}

extension V3.Gov.Subsidy.Transactions.Summary.QueryDay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            qualificationRegionCode: place["qualification_region_code"].number,
            queryDate: place["query_date"].text,
            queryType: .orderTypeApplianceRedeem,
            applianceID: 17,
            cateState: .cateStateRedeem
        )
        object.qualificationRegionCode = object.qualificationRegionCode
        object.queryDate = object.queryDate
        object.queryType = object.queryType
        object.applianceID = object.applianceID
        object.cateState = object.cateState
        return object
    }
}

extension V3.Gov.Subsidy.Transactions.Summary.QueryDay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
        try place.same(reply.totalTradeCount, "total_trade_count")
        try place.same(reply.totalTradeAmount, "total_trade_amount")
        try place.same(reply.totalSubsidyCount, "total_subsidy_count")
    }
}

extension V3.Gov.Subsidy.Transactions.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            receiveRegionCode: place["receive_region_code"].text,
            brand: place["brand"].text,
            qualificationRegionCode: place["qualification_region_code"].number,
            sellerName: place["seller_name"].text,
            licenseNumber: place["license_number"].text,
            orderAmount: place["order_amount"].number,
            discountAmount: place["discount_amount"].number,
            transactionTime: place["transaction_time"].text,
            mchOrderID: place["mch_order_id"].text,
            mchName: place["mch_name"].text,
            cateState: .cateStateRedeem,
            identityDocumentType: .idDocTypeIdCard,
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            phoneNumber: place["phone_number"].sensitive,
            applianceID: 17,
            energyGrade: .secondLevel,
            address: place["address"].text,
            refundID: place["refund_id"].text,
            saleModel: .saleModelOffline,
            subMchid: place["sub_mchid"].text
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.phoneNumber = object.phoneNumber
        object.applianceID = object.applianceID
        object.outTradeNo = object.outTradeNo
        object.energyGrade = object.energyGrade
        object.receiveRegionCode = object.receiveRegionCode
        object.brand = object.brand
        object.address = object.address
        object.qualificationRegionCode = object.qualificationRegionCode
        object.sellerName = object.sellerName
        object.licenseNumber = object.licenseNumber
        object.orderAmount = object.orderAmount
        object.discountAmount = object.discountAmount
        object.transactionTime = object.transactionTime
        object.mchOrderID = object.mchOrderID
        object.refundID = object.refundID
        object.mchName = object.mchName
        object.saleModel = object.saleModel
        object.cateState = object.cateState
        object.identityDocumentType = object.identityDocumentType
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spSerialNo: place["sp_serial_no"].text,
            credFrozenNo: place["cred_frozen_no"].text,
            transDate: place["trans_date"].text,
            transTime: place["trans_time"].text,
            authCode: place["auth_code"].text,
            reqSsn: place["req_ssn"].text
        )
        object.spSerialNo = object.spSerialNo
        object.credFrozenNo = object.credFrozenNo
        object.transDate = object.transDate
        object.transTime = object.transTime
        object.authCode = object.authCode
        object.reqSsn = object.reqSsn
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Commit.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spSerialNo: place["sp_serial_no"].text,
            credFrozenNo: place["cred_frozen_no"].text,
            transDate: place["trans_date"].text,
            transTime: place["trans_time"].text,
            authCode: place["auth_code"].text,
            reqSsn: place["req_ssn"].text,
            acqOrgOrderNo: place["acq_org_order_no"].text,
            orderNo: place["order_no"].text,
            subsidyAmt: place["subsidy_amt"].number,
            addCode: place["add_code"].text,
            address: place["address"].text,
            saleModels: ._1,
            corpName: place["corp_name"].text,
            brand: place["brand"].text,
            uniscid: place["uniscid"].text,
            barcode: place["barcode"].text,
            bankName: place["bank_name"].text,
            bankSubsidy: place["bank_subsidy"].text,
            platSubsidy: place["plat_subsidy"].text,
            countyCode: place["county_code"].text,
            amount: place["amount"].number
        )
        object.spSerialNo = object.spSerialNo
        object.credFrozenNo = object.credFrozenNo
        object.transDate = object.transDate
        object.transTime = object.transTime
        object.acqOrgOrderNo = object.acqOrgOrderNo
        object.orderNo = object.orderNo
        object.subsidyAmt = object.subsidyAmt
        object.addCode = object.addCode
        object.address = object.address
        object.saleModels = object.saleModels
        object.corpName = object.corpName
        object.brand = object.brand
        object.uniscid = object.uniscid
        object.barcode = object.barcode
        object.authCode = object.authCode
        object.reqSsn = object.reqSsn
        object.bankName = object.bankName
        object.bankSubsidy = object.bankSubsidy
        object.platSubsidy = object.platSubsidy
        object.countyCode = object.countyCode
        object.amount = object.amount
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Issue.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            categoryID: place["category_id"].text,
            name: place["name"].sensitive,
            mobile: place["mobile"].sensitive,
            addCode: place["add_code"].text,
            certType: ._4,
            certNo: place["cert_no"].sensitive,
            reqSsn: place["req_ssn"].text,
            openid: place["openid"].text,
            customInfo: place["custom_info"].text
        )
        object.categoryID = object.categoryID
        object.openid = object.openid
        object.name = object.name
        object.mobile = object.mobile
        object.addCode = object.addCode
        object.customInfo = object.customInfo
        object.certType = object.certType
        object.certNo = object.certNo
        object.reqSsn = object.reqSsn
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Issue.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.authCode, "auth_code")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Refund.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spSerialNo: place["sp_serial_no"].text,
            credFrozenNo: place["cred_frozen_no"].text,
            transDate: place["trans_date"].text,
            transTime: place["trans_time"].text,
            authCode: place["auth_code"].text,
            reqSsn: place["req_ssn"].text,
            orderNo: place["order_no"].text,
            subsidyAmt: place["subsidy_amt"].number,
            addCode: place["add_code"].text,
            address: place["address"].text,
            saleModels: ._1,
            uniscid: place["uniscid"].text,
            barcode: place["barcode"].text,
            bankName: place["bank_name"].text,
            bankSubsidy: place["bank_subsidy"].text,
            platSubsidy: place["plat_subsidy"].text,
            corpName: place["corp_name"].text,
            brand: place["brand"].text
        )
        object.spSerialNo = object.spSerialNo
        object.credFrozenNo = object.credFrozenNo
        object.transDate = object.transDate
        object.transTime = object.transTime
        object.orderNo = object.orderNo
        object.subsidyAmt = object.subsidyAmt
        object.addCode = object.addCode
        object.address = object.address
        object.saleModels = object.saleModels
        object.uniscid = object.uniscid
        object.barcode = object.barcode
        object.authCode = object.authCode
        object.reqSsn = object.reqSsn
        object.bankName = object.bankName
        object.bankSubsidy = object.bankSubsidy
        object.platSubsidy = object.platSubsidy
        object.corpName = object.corpName
        object.brand = object.brand
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Try.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spSerialNo: place["sp_serial_no"].text,
            mchntNo: place["mchnt_no"].text,
            termNo: place["term_no"].text,
            authCode: place["auth_code"].text,
            category: place["category"].text,
            countyCode: place["county_code"].text
        )
        object.spSerialNo = object.spSerialNo
        object.mchntNo = object.mchntNo
        object.termNo = object.termNo
        object.authCode = object.authCode
        object.category = object.category
        object.countyCode = object.countyCode
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Try.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.credFrozenNo, "cred_frozen_no")
        try place.same(reply.eventID, "event_id")
        try place.same(reply.eventTitle, "event_title")
        try place.same(reply.discountMode, "discount_mode")
        try place.same(reply.amount, "amount")
        try place.same(reply.discountAmt, "discount_amt")
        try place.same(reply.payAmt, "pay_amt")
        try place.same(reply.channelDisFlag, "channel_dis_flag")
        try place.same(reply.channelEvtNo, "channel_evt_no")
        try place.same(reply.categoryID, "category_id")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Goods.Query.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            reqSsn: place["req_ssn"].text,
            goodsBarCode: place["goods_bar_code"].text,
            province: place["province"].text,
            reqTime: place["req_time"].text
        )
        object.goodsBarCode = object.goodsBarCode
        object.province = object.province
        object.reqSsn = object.reqSsn
        object.reqTime = object.reqTime
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Goods.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.goodsBarCode, "goods_bar_code")
        try place.same(reply.seqID, "seq_id")
        try place.same(reply.province, "province")
        try place.same(reply.codeType, "code_type")
        try place.same(reply.goodsType, "goods_type")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.logoName, "logo_name")
        try place.same(reply.goodsModel, "goods_model")
        try place.same(reply.basisPrice, "basis_price")
        try place.same(reply.manufactCertCode, "manufact_cert_code")
        try place.same(reply.manufactPrice, "manufact_price")
        try place.same(reply.energyEffciency, "energy_effciency")
        try place.same(reply.energyRegCode, "energy_reg_code")
        try place.same(reply.energyRegModel, "energy_reg_model")
        try place.same(reply.reg3cCode, "reg_3c_code")
        try place.same(reply.waterEffciency, "water_effciency")
        try place.same(reply.expireDate, "expire_date")
        try place.same(reply.description, "description")
        try place.same(reply.gpc, "gpc")
        try place.same(reply.netContent, "net_content")
        try place.same(reply.unitCode, "unit_code")
        try place.same(reply.origin, "origin")
        try place.same(reply.city, "city")
        try place.same(reply.county, "county")
        try place.same(reply.dataState, "data_state")
        try place.same(reply.remark, "remark")
        try place.same(reply.uploadState, "upload_state")
        try place.same(reply.expireTime, "expire_time")
        try place.same(reply.isAiProduct, "is_ai_product")
        try place.same(reply.deviceType, "device_type")
        try place.same(reply.manufactCode, "manufact_code")
        try place.same(reply.manufactLoginDate, "manufact_login_date")
        try place.same(reply.manufactLogoutDate, "manufact_logout_date")
        try place.same(reply.manufactLogoutFlag, "manufact_logout_flag")
        try place.same(reply.manufactRegisterAddr, "manufact_register_addr")
        try place.same(reply.manufactValidDate, "manufact_valid_date")
        try place.same(reply.manufactFirmName, "manufact_firm_name")
        try place.same(reply.priceUnit, "price_unit")
        try place.same(reply.saleDate, "sale_date")
        try place.same(reply.pcType, "pc_type")
        try place.same(reply.msgSrcPlatform, "msg_src_platform")
    }
}

extension V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            reqSsn: place["req_ssn"].text,
            data: place.list("data", Data.synthetic),
            reqTime: place["req_time"].text
        )
        object.data = object.data
        object.reqSsn = object.reqSsn
        object.reqTime = object.reqTime
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm.PostBody.Data {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cateCode: place["cate_code"].text,
            certNo: place["cert_no"].sensitive,
            name: place["name"].sensitive,
            operationTime: place["operation_time"].text,
            sales: place["sales"].text,
            status: place["status"].text,
            subsidy: place["subsidy"].text,
            tel: place["tel"].sensitive,
            addCode: place["add_code"].text,
            address: place["address"].sensitive,
            saleModels: place["sale_models"].text,
            brand: place["brand"].text,
            activityAddCode: place["activity_add_code"].text,
            uniscid: place["uniscid"].text,
            corpName: place["corp_name"].text,
            serialNum: place["serial_num"].text,
            grade: place["grade"].text,
            bankName: place["bank_name"].text,
            bankSubsidy: place["bank_subsidy"].text,
            platSubsidy: place["plat_subsidy"].text
        )
        object.cateCode = object.cateCode
        object.certNo = object.certNo
        object.grade = object.grade
        object.name = object.name
        object.operationTime = object.operationTime
        object.bankName = object.bankName
        object.bankSubsidy = object.bankSubsidy
        object.platSubsidy = object.platSubsidy
        object.sales = object.sales
        object.status = object.status
        object.subsidy = object.subsidy
        object.tel = object.tel
        object.addCode = object.addCode
        object.address = object.address
        object.saleModels = object.saleModels
        object.brand = object.brand
        object.activityAddCode = object.activityAddCode
        object.uniscid = object.uniscid
        object.corpName = object.corpName
        object.serialNum = object.serialNum
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Alter.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cateCode: place["cate_code"].text,
            certNo: place["cert_no"].sensitive,
            name: place["name"].sensitive,
            tel: place["tel"].sensitive,
            reqSsn: place["req_ssn"].text
        )
        object.cateCode = object.cateCode
        object.certNo = object.certNo
        object.name = object.name
        object.tel = object.tel
        object.reqSsn = object.reqSsn
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Alter.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.authCode, "auth_code")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Claim.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cateCode: place["cate_code"].text,
            certNo: place["cert_no"].sensitive,
            name: place["name"].sensitive,
            tel: place["tel"].sensitive,
            reqSsn: place["req_ssn"].text,
            certType: ._4
        )
        object.cateCode = object.cateCode
        object.certNo = object.certNo
        object.name = object.name
        object.tel = object.tel
        object.certType = object.certType
        object.reqSsn = object.reqSsn
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            certNo: place["cert_no"].sensitive,
            reqSsn: place["req_ssn"].text,
            cateCode: place["cate_code"].text
        )
        object.certNo = object.certNo
        object.cateCode = object.cateCode
        object.reqSsn = object.reqSsn
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cateCode, "cate_code")
        try place.same(reply.status, "status")
        try place.same(reply.statusCode, "status_code")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            reqSsn: place["req_ssn"].text,
            data: place.list("data", Data.synthetic)
        )
        object.reqSsn = object.reqSsn
        object.data = object.data
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostBody.Data {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            authCode: place["auth_code"].text,
            cateCode: place["cate_code"].text,
            certNo: place["cert_no"].sensitive,
            name: place["name"].sensitive,
            operationTime: place["operation_time"].text,
            sales: place["sales"].text,
            status: ._1,
            subsidy: place["subsidy"].text,
            tel: place["tel"].sensitive,
            addCode: place["add_code"].text,
            address: place["address"].text,
            saleModels: ._1,
            snCode: place["sn_code"].text,
            uniscid: place["uniscid"].text,
            corpName: place["corp_name"].text,
            barcode: place["barcode"].text,
            itemName: place["item_name"].text,
            specModel: place["spec_model"].text,
            brand: place["brand"].text,
            isAiProduct: place["is_ai_product"].text,
            orderNo: place["order_no"].text,
            activityAddCode: place["activity_add_code"].text,
            grade: "一级",
            bankName: place["bank_name"].text,
            bankSubsidy: place["bank_subsidy"].text,
            platSubsidy: place["plat_subsidy"].text,
            logisticsNo: place["logistics_no"].text,
            deliveryTime: place["delivery_time"].text,
            invoiceNo: place["invoice_no"].text,
            pcType: place["pc_type"].text,
            originOrderNo: place["origin_order_no"].text,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text,
            cccSnOrderNo: place["ccc_sn_order_no"].text
        )
        object.authCode = object.authCode
        object.cateCode = object.cateCode
        object.certNo = object.certNo
        object.grade = object.grade
        object.name = object.name
        object.operationTime = object.operationTime
        object.bankName = object.bankName
        object.bankSubsidy = object.bankSubsidy
        object.platSubsidy = object.platSubsidy
        object.sales = object.sales
        object.status = object.status
        object.subsidy = object.subsidy
        object.tel = object.tel
        object.addCode = object.addCode
        object.address = object.address
        object.saleModels = object.saleModels
        object.snCode = object.snCode
        object.uniscid = object.uniscid
        object.corpName = object.corpName
        object.barcode = object.barcode
        object.itemName = object.itemName
        object.specModel = object.specModel
        object.brand = object.brand
        object.logisticsNo = object.logisticsNo
        object.deliveryTime = object.deliveryTime
        object.invoiceNo = object.invoiceNo
        object.isAiProduct = object.isAiProduct
        object.pcType = object.pcType
        object.orderNo = object.orderNo
        object.originOrderNo = object.originOrderNo
        object.activityAddCode = object.activityAddCode
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        object.cccSnOrderNo = object.cccSnOrderNo
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.errorData, "error_data")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Lock.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            createUser: place["create_user"].text,
            province: place["province"].text,
            sn: place["sn"].text,
            goodsBarCode: place["goods_bar_code"].text,
            goodsType: place["goods_type"].text,
            goodsName: place["goods_name"].text,
            transOrderid: place["trans_orderid"].text,
            orderPrice: place["order_price"].text,
            sellOrderid: place["sell_orderid"].text,
            reqSsn: place["req_ssn"].text,
            reqTime: place["req_time"].text,
            manufactCertCode: place["manufact_cert_code"].text,
            goodsModel: place["goods_model"].text,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text,
            acquireCode: place["acquire_code"].text,
            city: place["city"].text,
            county: place["county"].text,
            isAiProduct: place["is_ai_product"].text,
            saleTime: place["sale_time"].text,
            mfrInfo: place["mfr_info"].text,
            brand: place["brand"].text,
            saleModels: place["sale_models"].text
        )
        object.createUser = object.createUser
        object.province = object.province
        object.manufactCertCode = object.manufactCertCode
        object.sn = object.sn
        object.goodsBarCode = object.goodsBarCode
        object.goodsType = object.goodsType
        object.goodsName = object.goodsName
        object.goodsModel = object.goodsModel
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        object.transOrderid = object.transOrderid
        object.orderPrice = object.orderPrice
        object.acquireCode = object.acquireCode
        object.sellOrderid = object.sellOrderid
        object.city = object.city
        object.county = object.county
        object.isAiProduct = object.isAiProduct
        object.saleTime = object.saleTime
        object.mfrInfo = object.mfrInfo
        object.brand = object.brand
        object.saleModels = object.saleModels
        object.reqSsn = object.reqSsn
        object.reqTime = object.reqTime
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Lock.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.imei1, "imei1")
        try place.same(reply.imei2, "imei2")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Query.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sn: place["sn"].text,
            province: place["province"].text,
            goodsType: place["goods_type"].text,
            goodsBarCode: place["goods_bar_code"].text,
            reqSsn: place["req_ssn"].text,
            reqTime: place["req_time"].text,
            manufactCertCode: place["manufact_cert_code"].text,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text,
            salesModels: place["sales_models"].text
        )
        object.sn = object.sn
        object.province = object.province
        object.manufactCertCode = object.manufactCertCode
        object.goodsType = object.goodsType
        object.goodsBarCode = object.goodsBarCode
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        object.salesModels = object.salesModels
        object.reqSsn = object.reqSsn
        object.reqTime = object.reqTime
        return object
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Query.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.respCode, "resp_code")
        try place.same(reply.respDesc, "resp_desc")
        try place.same(reply.sn, "sn")
        try place.same(reply.province, "province")
        try place.same(reply.sellState, "sell_state")
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Unlock.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            reqSsn: place["req_ssn"].text,
            reqTime: place["req_time"].text,
            createUser: place["create_user"].text,
            province: place["province"].text,
            sn: place["sn"].text,
            goodsBarCode: place["goods_bar_code"].text,
            goodsType: place["goods_type"].text,
            goodsName: place["goods_name"].text,
            transOrderid: place["trans_orderid"].text,
            oriPayOrderid: place["ori_pay_orderid"].text,
            orderPrice: place["order_price"].text,
            sellOrderid: place["sell_orderid"].text,
            manufactCertCode: place["manufact_cert_code"].text,
            goodsModel: place["goods_model"].text,
            imei1: place["imei1"].text,
            imei2: place["imei2"].text,
            acquireCode: place["acquire_code"].text,
            city: place["city"].text,
            county: place["county"].text,
            isAiProduct: place["is_ai_product"].text,
            saleTime: place["sale_time"].text,
            mfrInfo: place["mfr_info"].text,
            brand: place["brand"].text,
            salesModels: place["sales_models"].text
        )
        object.reqSsn = object.reqSsn
        object.reqTime = object.reqTime
        object.createUser = object.createUser
        object.province = object.province
        object.manufactCertCode = object.manufactCertCode
        object.sn = object.sn
        object.goodsBarCode = object.goodsBarCode
        object.goodsType = object.goodsType
        object.goodsName = object.goodsName
        object.goodsModel = object.goodsModel
        object.imei1 = object.imei1
        object.imei2 = object.imei2
        object.transOrderid = object.transOrderid
        object.oriPayOrderid = object.oriPayOrderid
        object.orderPrice = object.orderPrice
        object.acquireCode = object.acquireCode
        object.sellOrderid = object.sellOrderid
        object.city = object.city
        object.county = object.county
        object.isAiProduct = object.isAiProduct
        object.saleTime = object.saleTime
        object.mfrInfo = object.mfrInfo
        object.brand = object.brand
        object.salesModels = object.salesModels
        return object
    }
}

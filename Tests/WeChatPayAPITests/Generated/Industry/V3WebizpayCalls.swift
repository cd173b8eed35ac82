// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/webizpay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3WebizpayCalls: TypedCalls {
    let family = "v3/webizpay"

    func add(to calls: inout RoundTrips) {
        calls.add("webizpay.avail-mch-ranges.get", Self.webizpayAvailMchRangesGet)
        calls.add(blocking: "webizpay.avail-mch-ranges.get", Self.webizpayAvailMchRangesGetBlocking)
        calls.add("webizpay.avail-mch-ranges.post", Self.webizpayAvailMchRangesPost)
        calls.add(
            "webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.get",
            Self.webizpayAvailMchRangesRangeIDMerchantIdentifiersGet)
        calls.add(
            "webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.post",
            Self.webizpayAvailMchRangesRangeIDMerchantIdentifiersPost)
        calls.add(
            "webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.{merchant_identifier}.delete",
            Self.webizpayAvailMchRangesRangeIDMerchantIdentifiersMerchantIdentifierDelete)
        calls.add("webizpay.bill.proof.post", Self.webizpayBillProofPost)
        calls.add("webizpay.bill.trade-bill.post", Self.webizpayBillTradeBillPost)
        calls.add(
            "webizpay.employees.{employee_id}.out-quota-cards.{out_card_no}.get",
            Self.webizpayEmployeesEmployeeIDOutQuotaCardsOutCardNoGet)
        calls.add("webizpay.employees.{employee_id}.quota-cards.post", Self.webizpayEmployeesEmployeeIDQuotaCardsPost)
        calls.add(
            "webizpay.employees.{employee_id}.quota-cards.{card_no}.get",
            Self.webizpayEmployeesEmployeeIDQuotaCardsCardNoGet)
        calls.add(
            "webizpay.employees.{employee_id}.quota-cards.{card_no}.cancel.post",
            Self.webizpayEmployeesEmployeeIDQuotaCardsCardNoCancelPost)
        calls.add(
            "webizpay.employees.{employee_id}.quota-cards.{card_no}.payment-url.get",
            Self.webizpayEmployeesEmployeeIDQuotaCardsCardNoPaymentURLGet)
        calls.add("webizpay.employees.{employee_id}.revoke.post", Self.webizpayEmployeesEmployeeIDRevokePost)
        calls.add("webizpay.stores.entity-matches.post", Self.webizpayStoresEntityMatchesPost)
        calls.add("webizpay.stores.entity-matches.{batch_id}.get", Self.webizpayStoresEntityMatchesBatchIDGet)
        calls.add("webizpay.users.{user_id}.authorization-state.get", Self.webizpayUsersUserIDAuthorizationStateGet)
        calls.add("webizpay.users.{user_id}.authorization-url.post", Self.webizpayUsersUserIDAuthorizationURLPost)
    }
}

extension V3WebizpayCalls {
    private static func webizpayAvailMchRangesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.availMchRanges
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Webizpay.AvailMchRanges.GetReply.compare(reply, test.reply)
    }

    private static func webizpayAvailMchRangesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.webizpay.availMchRanges
        let reply = try node.get(
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Webizpay.AvailMchRanges.GetReply.compare(reply, test.reply)
    }

    private static func webizpayAvailMchRangesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.availMchRanges
        let reply = try await node.post(
            V3.Webizpay.AvailMchRanges.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.AvailMchRangesReply.compare(reply, test.reply)
    }

    private static func webizpayAvailMchRangesRangeIDMerchantIdentifiersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.availMchRanges.rangeID(test.path["range_id"].text).merchantIdentifiers
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.GetReply.compare(reply, test.reply)
    }

    private static func webizpayAvailMchRangesRangeIDMerchantIdentifiersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.availMchRanges.rangeID(test.path["range_id"].text).merchantIdentifiers
        let reply = try await node.post(
            V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.AvailMchRangesReply.compare(reply, test.reply)
    }

    private static func webizpayAvailMchRangesRangeIDMerchantIdentifiersMerchantIdentifierDelete(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.webizpay.availMchRanges.rangeID(test.path["range_id"].text).merchantIdentifiers
            .merchantIdentifier(test.path["merchant_identifier"].text)
        let reply = try await node.delete(
            V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.ByMerchantIdentifier.DeleteBody.synthetic(
                test.body)
        )
        try V3.Webizpay.AvailMchRangesReply.compare(reply, test.reply)
    }

    private static func webizpayBillProofPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.bill.proof
        let reply = try await node.post(
            V3.Webizpay.Bill.Proof.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Bill.Proof.PostReply.compare(reply, test.reply)
    }

    private static func webizpayBillTradeBillPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.bill.tradeBill
        let reply = try await node.post(
            V3.Webizpay.Bill.TradeBill.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Bill.TradeBill.PostReply.compare(reply, test.reply)
    }

    private static func webizpayEmployeesEmployeeIDOutQuotaCardsOutCardNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.employees.employeeID(test.path["employee_id"].text).outQuotaCards.outCardNo(
            test.path["out_card_no"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Webizpay.EmployeesReply.compare(reply, test.reply)
    }

    private static func webizpayEmployeesEmployeeIDQuotaCardsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.employees.employeeID(test.path["employee_id"].text).quotaCards
        let reply = try await node.post(
            V3.Webizpay.Employees.ByEmployeeID.QuotaCards.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Employees.ByEmployeeID.QuotaCards.PostReply.compare(reply, test.reply)
    }

    private static func webizpayEmployeesEmployeeIDQuotaCardsCardNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.employees.employeeID(test.path["employee_id"].text).quotaCards.cardNo(
            test.path["card_no"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Webizpay.EmployeesReply.compare(reply, test.reply)
    }

    private static func webizpayEmployeesEmployeeIDQuotaCardsCardNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.employees.employeeID(test.path["employee_id"].text).quotaCards.cardNo(
            test.path["card_no"].text
        ).cancel
        let reply = try await node.post(
            V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.Cancel.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.Cancel.PostReply.compare(reply, test.reply)
    }

    private static func webizpayEmployeesEmployeeIDQuotaCardsCardNoPaymentURLGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.employees.employeeID(test.path["employee_id"].text).quotaCards.cardNo(
            test.path["card_no"].text
        ).paymentUrl
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            applicationType: .h5
        )
        try V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.PaymentURL.GetReply.compare(reply, test.reply)
    }

    private static func webizpayEmployeesEmployeeIDRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.employees.employeeID(test.path["employee_id"].text).revoke
        let reply = try await node.post(
            V3.Webizpay.Employees.ByEmployeeID.Revoke.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Employees.ByEmployeeID.Revoke.PostReply.compare(reply, test.reply)
    }

    private static func webizpayStoresEntityMatchesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.stores.entityMatches
        let reply = try await node.post(
            V3.Webizpay.Stores.EntityMatches.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Stores.EntityMatches.PostReply.compare(reply, test.reply)
    }

    private static func webizpayStoresEntityMatchesBatchIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.stores.entityMatches.batchID(test.path["batch_id"].text)
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Webizpay.Stores.EntityMatches.ByBatchID.GetReply.compare(reply, test.reply)
    }

    private static func webizpayUsersUserIDAuthorizationStateGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.users.userID(test.path["user_id"].text).authorizationState
        let reply = try await node.get(
            spMchid: test.query["sp_mchid"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Webizpay.Users.ByUserID.AuthorizationState.GetReply.compare(reply, test.reply)
    }

    private static func webizpayUsersUserIDAuthorizationURLPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.webizpay.users.userID(test.path["user_id"].text).authorizationUrl
        let reply = try await node.post(
            V3.Webizpay.Users.ByUserID.AuthorizationURL.PostBody.synthetic(test.body)
        )
        try V3.Webizpay.Users.ByUserID.AuthorizationURL.PostReply.compare(reply, test.reply)
    }
}

extension V3.Webizpay.AvailMchRangesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rangeID, "range_id")
    }
}

extension V3.Webizpay.EmployeesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.cardNo, "card_no")
        try place.same(reply.outCardNo, "out_card_no")
        try place.same(reply.employeeID, "employee_id")
        try place.same(reply.cardTemplateID, "card_template_id")
        try place.same(reply.cardRule, "card_rule")
        try place.same(reply.refundRule, "refund_rule")
        try place.same(reply.amount, "amount")
        try place.same(reply.remainAmount, "remain_amount")
        try place.same(reply.effectiveEndTime, "effective_end_time")
        try place.same(reply.effectiveBeginTime, "effective_begin_time")
        try place.same(reply.cardState, "card_state")
        try place.same(reply.cardName, "card_name")
        try place.same(reply.reason, "reason")
        try place.same(reply.cardUsageTime, "card_usage_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.cardDisabledTime, "card_disabled_time")
        try place.same(reply.cardRemark, "card_remark")
    }
}

extension V3.Webizpay.AvailMchRanges.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.list(reply.rangeList, "range_list", RangeList.compare)
    }
}

extension V3.Webizpay.AvailMchRanges.GetReply.RangeList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rangeID, "range_id")
        try place.same(reply.identifierType, "identifier_type")
    }
}

extension V3.Webizpay.AvailMchRanges.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            identifierType: .organizationCode
        )
        object.spMchid = object.spMchid
        object.identifierType = object.identifierType
        return object
    }
}

extension V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.count, "count")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.data, "data")
    }
}

extension V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            merchantIdentifier: place["merchant_identifier"].text
        )
        object.spMchid = object.spMchid
        object.merchantIdentifier = object.merchantIdentifier
        return object
    }
}

extension V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.ByMerchantIdentifier.DeleteBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text
        )
        object.spMchid = object.spMchid
        return object
    }
}

extension V3.Webizpay.Bill.Proof.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            startDate: place["start_date"].text,
            endDate: place["end_date"].text,
            outOperationID: place["out_operation_id"].text,
            entityName: place["entity_name"].text
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.startDate = object.startDate
        object.endDate = object.endDate
        object.entityName = object.entityName
        object.outOperationID = object.outOperationID
        return object
    }
}

extension V3.Webizpay.Bill.Proof.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outOperationID, "out_operation_id")
        try place.same(reply.operationID, "operation_id")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.startDate, "start_date")
        try place.same(reply.endDate, "end_date")
        try place.same(reply.entityName, "entity_name")
        try place.same(reply.proofID, "proof_id")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updatedTime, "updated_time")
    }
}

extension V3.Webizpay.Bill.TradeBill.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            date: place["date"].text,
            type: .qyzfall
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.date = object.date
        object.type = object.type
        return object
    }
}

extension V3.Webizpay.Bill.TradeBill.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.date, "date")
        try place.same(reply.type, "type")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            cardTemplateID: place["card_template_id"].text,
            amount: place["amount"].number,
            cardName: place["card_name"].text,
            outCardNo: place["out_card_no"].text,
            effectiveEndTime: place["effective_end_time"].text,
            cardRemark: place["card_remark"].text,
            availMchRangeID: place["avail_mch_range_id"].text
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.cardTemplateID = object.cardTemplateID
        object.amount = object.amount
        object.cardName = object.cardName
        object.outCardNo = object.outCardNo
        object.effectiveEndTime = object.effectiveEndTime
        object.cardRemark = object.cardRemark
        object.availMchRangeID = object.availMchRangeID
        return object
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outCardNo, "out_card_no")
        try place.same(reply.employeeID, "employee_id")
        try place.same(reply.cardNo, "card_no")
        try place.same(reply.effectiveBeginTime, "effective_begin_time")
        try place.same(reply.effectiveEndTime, "effective_end_time")
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            reason: place["reason"].text
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.reason = object.reason
        return object
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.employeeID, "employee_id")
        try place.same(reply.cardNo, "card_no")
        try place.same(reply.cardState, "card_state")
        try place.same(reply.cardDisabledTime, "card_disabled_time")
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.PaymentURL.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.employeeID, "employee_id")
        try place.same(reply.cardNo, "card_no")
        try place.same(reply.expireTime, "expire_time")
        try place.same(reply.paymentURL, "payment_url")
        try place.same(reply.applicationType, "application_type")
        try place.same(reply.mpQuery, "mp_query")
        try place.same(reply.mpBusinessType, "mp_business_type")
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.Revoke.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.Revoke.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.userID, "user_id")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.authorizationRevokedTime, "authorization_revoked_time")
        try place.same(reply.reason, "reason")
    }
}

extension V3.Webizpay.Stores.EntityMatches.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            outBatchID: place["out_batch_id"].text,
            matchDetails: place.list("match_details", MatchDetails.synthetic)
        )
        object.spMchid = object.spMchid
        object.outBatchID = object.outBatchID
        object.matchDetails = object.matchDetails
        return object
    }
}

extension V3.Webizpay.Stores.EntityMatches.PostBody.MatchDetails {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            organizationCode: place["organization_code"].text,
            storeName: place["store_name"].text,
            productType: .none
        )
        object.organizationCode = object.organizationCode
        object.storeName = object.storeName
        object.productType = object.productType
        return object
    }
}

extension V3.Webizpay.Stores.EntityMatches.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outBatchID, "out_batch_id")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.time, "time")
        try place.same(reply.state, "state")
    }
}

extension V3.Webizpay.Stores.EntityMatches.ByBatchID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outBatchID, "out_batch_id")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.state, "state")
        try place.list(reply.matchResults, "match_results", MatchResults.compare)
    }
}

extension V3.Webizpay.Stores.EntityMatches.ByBatchID.GetReply.MatchResults {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.organizationCode, "organization_code")
        try place.same(reply.storeName, "store_name")
        try place.same(reply.hasValidMchid, "has_valid_mchid")
    }
}

extension V3.Webizpay.Users.ByUserID.AuthorizationState.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.userID, "user_id")
        try place.list(reply.employeeList, "employee_list", EmployeeList.compare)
    }
}

extension V3.Webizpay.Users.ByUserID.AuthorizationState.GetReply.EmployeeList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.employeeID, "employee_id")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.authorizationTime, "authorization_time")
        try place.same(reply.authorizationRevokedTime, "authorization_revoked_time")
    }
}

extension V3.Webizpay.Users.ByUserID.AuthorizationURL.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            applicationType: .h5
        )
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.applicationType = object.applicationType
        return object
    }
}

extension V3.Webizpay.Users.ByUserID.AuthorizationURL.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.userID, "user_id")
        try place.same(reply.authorizationURL, "authorization_url")
        try place.same(reply.expireTime, "expire_time")
        try place.same(reply.applicationType, "application_type")
        try place.same(reply.mpQuery, "mp_query")
        try place.same(reply.mpBusinessType, "mp_business_type")
    }
}

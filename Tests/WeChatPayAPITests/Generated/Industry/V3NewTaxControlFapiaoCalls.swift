// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3NewTaxControlFapiaoCalls: TypedCalls {
    let family = "v3/new-tax-control-fapiao"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "new-tax-control-fapiao.fapiao-applications.issue-passenger-transport.post",
            Self.newTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost)
        calls.add(
            blocking: "new-tax-control-fapiao.fapiao-applications.issue-passenger-transport.post",
            Self.newTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostBlocking)
        calls.add(
            "new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get",
            Self.newTaxControlFapiaoFapiaomerchantGetspinviteurlGet)
        calls.add(
            blocking: "new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get",
            Self.newTaxControlFapiaoFapiaomerchantGetspinviteurlGetBlocking)
    }
}

extension V3NewTaxControlFapiaoCalls {
    private static func newTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport
        try await node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostBlocking(_ test: RoundTrip)
        throws
    {
        let node = test.client.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport
        try node.post(
            V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.synthetic(test.body)
        )
    }

    private static func newTaxControlFapiaoFapiaomerchantGetspinviteurlGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl
        let reply = try await node.get(
            operationType: .authBinding,
            fapiaoMode: .tencentDigitalTax,
            inviteCode: test.query["invite_code"].text,
            fapiaoAbilityTypeList: test.query.list("fapiao_ability_type_list", of: .passengerTransportAbility),
            inviteChannel: test.query["invite_channel"].text,
            operateUser: test.query["operate_user"].sensitive,
            subMchid: test.query["sub_mchid"].text,
            taxpayerID: test.query["taxpayer_id"].text
        )
        try V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.GetReply.compare(reply, test.reply)
    }

    private static func newTaxControlFapiaoFapiaomerchantGetspinviteurlGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl
        let reply = try node.get(
            operationType: .authBinding,
            fapiaoMode: .tencentDigitalTax,
            inviteCode: test.query["invite_code"].text,
            fapiaoAbilityTypeList: test.query.list("fapiao_ability_type_list", of: .passengerTransportAbility),
            inviteChannel: test.query["invite_channel"].text,
            operateUser: test.query["operate_user"].sensitive,
            subMchid: test.query["sub_mchid"].text,
            taxpayerID: test.query["taxpayer_id"].text
        )
        try V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.GetReply.compare(reply, test.reply)
    }
}

extension V3.NewTaxControlFapiao.BuyerInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .individual,
            name: place["name"].text,
            taxpayerID: place["taxpayer_id"].text,
            address: place["address"].text,
            telephone: place["telephone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text,
            phone: place["phone"].sensitive,
            email: place["email"].sensitive,
            amount: place["amount"].integer,
            outTradeNo: place["out_trade_no"].text,
            fapiaoBillType: .commFapiao,
            userApplyMessage: place["user_apply_message"].text
        )
        object.type = object.type
        object.name = object.name
        object.taxpayerID = object.taxpayerID
        object.address = object.address
        object.telephone = object.telephone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        object.phone = object.phone
        object.email = object.email
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.fapiaoBillType = object.fapiaoBillType
        object.userApplyMessage = object.userApplyMessage
        return object
    }
}

extension V3.NewTaxControlFapiao.TransactionInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payChannel: .wechatPay,
            amount: place["amount"].integer,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text
        )
        object.payChannel = object.payChannel
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.amount = object.amount
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            fapiaoApplyID: place["fapiao_apply_id"].text,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation.synthetic(place["buyer_information"]),
            fapiaoInformation: FapiaoInformation.synthetic(place["fapiao_information"])
        )
        object.subMchid = object.subMchid
        object.fapiaoApplyID = object.fapiaoApplyID
        object.buyerInformation = object.buyerInformation
        object.fapiaoInformation = object.fapiaoInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoID: place["fapiao_id"].text,
            totalAmount: place["total_amount"].integer,
            items: place.list("items", Items.synthetic),
            billingPersonID: place["billing_person_id"].text,
            fapiaoBillType: .commFapiao,
            transactionInformation: place.list(
                "transaction_information", V3.NewTaxControlFapiao.TransactionInformation.synthetic),
            exportBusinessPolicyCode: 3,
            vatRefundLevyCode: 10,
            billingPerson: place["billing_person"].text,
            remark: place["remark"].text
        )
        object.fapiaoID = object.fapiaoID
        object.totalAmount = object.totalAmount
        object.items = object.items
        object.exportBusinessPolicyCode = object.exportBusinessPolicyCode
        object.vatRefundLevyCode = object.vatRefundLevyCode
        object.billingPersonID = object.billingPersonID
        object.billingPerson = object.billingPerson
        object.fapiaoBillType = object.fapiaoBillType
        object.transactionInformation = object.transactionInformation
        object.remark = object.remark
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].number,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: place["unit"].text,
            quantity: place["quantity"].integer,
            preferentialPolicyCode: 15,
            passengerInformation: PassengerInformation.synthetic(place["passenger_information"])
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.discount = object.discount
        object.preferentialPolicyCode = object.preferentialPolicyCode
        object.passengerInformation = object.passengerInformation
        return object
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
    .PassengerInformation
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            certificateType: .taiwanResidentCard,
            certificateNumber: place["certificate_number"].sensitive,
            departureDate: place["departure_date"].text,
            departurePlace: place["departure_place"].text,
            destination: place["destination"].text,
            transportationType: .longDistanceBus,
            transportationClasses: .shipThirdClassCabin
        )
        object.name = object.name
        object.certificateType = object.certificateType
        object.certificateNumber = object.certificateNumber
        object.departureDate = object.departureDate
        object.departurePlace = object.departurePlace
        object.destination = object.destination
        object.transportationType = object.transportationType
        object.transportationClasses = object.transportationClasses
        return object
    }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.inviteURL, "invite_url")
        try place.same(reply.miniprogramAppid, "miniprogram_appid")
        try place.same(reply.miniprogramPath, "miniprogram_path")
    }
}

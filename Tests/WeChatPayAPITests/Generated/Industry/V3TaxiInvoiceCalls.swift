// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/taxi-invoice.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3TaxiInvoiceCalls: TypedCalls {
    let family = "v3/taxi-invoice"

    func add(to calls: inout RoundTrips) {
        calls.add("taxi-invoice.attendance.punch.post", Self.taxiInvoiceAttendancePunchPost)
        calls.add(blocking: "taxi-invoice.attendance.punch.post", Self.taxiInvoiceAttendancePunchPostBlocking)
        calls.add("taxi-invoice.cards.post", Self.taxiInvoiceCardsPost)
        calls.add(blocking: "taxi-invoice.cards.post", Self.taxiInvoiceCardsPostBlocking)
        calls.add("taxi-invoice.cards.upload-file.post", Self.taxiInvoiceCardsUploadFilePost)
        calls.add(blocking: "taxi-invoice.cards.upload-file.post", Self.taxiInvoiceCardsUploadFilePostBlocking)
        calls.add("taxi-invoice.driver.update-driver.post", Self.taxiInvoiceDriverUpdateDriverPost)
        calls.add("taxi-invoice.drivers.{driver_license}.get", Self.taxiInvoiceDriversDriverLicenseGet)
        calls.add("taxi-invoice.taxi-companies.{company_mchid}.get", Self.taxiInvoiceTaxiCompaniesCompanyMchidGet)
        calls.add(
            "taxi-invoice.taxi-company.create-taxi-company.post", Self.taxiInvoiceTaxiCompanyCreateTaxiCompanyPost)
        calls.add("taxi-invoice.taxi.update-taxi.post", Self.taxiInvoiceTaxiUpdateTaxiPost)
        calls.add("taxi-invoice.taxies.{plate_number}.get", Self.taxiInvoiceTaxiesPlateNumberGet)
        calls.add("taxi-invoice.user-taxi-order.find-by-token.get", Self.taxiInvoiceUserTaxiOrderFindByTokenGet)
        calls.add("taxi-invoice.user-taxi-orders.get", Self.taxiInvoiceUserTaxiOrdersGet)
    }
}

extension V3TaxiInvoiceCalls {
    private static func taxiInvoiceAttendancePunchPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.attendance.punch
        try await node.post(
            V3.TaxiInvoice.Attendance.Punch.PostBody.synthetic(test.body)
        )
    }

    private static func taxiInvoiceAttendancePunchPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.taxiInvoice.attendance.punch
        try node.post(
            V3.TaxiInvoice.Attendance.Punch.PostBody.synthetic(test.body)
        )
    }

    private static func taxiInvoiceCardsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.cards
        let reply = try await node.post(
            V3.TaxiInvoice.Cards.PostBody.synthetic(test.body)
        )
        try V3.TaxiInvoice.Cards.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceCardsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.taxiInvoice.cards
        let reply = try node.post(
            V3.TaxiInvoice.Cards.PostBody.synthetic(test.body)
        )
        try V3.TaxiInvoice.Cards.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceCardsUploadFilePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.cards.uploadFile
        let reply = try await node.post(
            file: test.file,
            meta: V3.TaxiInvoice.Cards.UploadFile.PostMeta.synthetic(test.meta)
        )
        try V3.TaxiInvoice.Cards.UploadFile.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceCardsUploadFilePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.taxiInvoice.cards.uploadFile
        let reply = try node.post(
            file: test.file,
            meta: V3.TaxiInvoice.Cards.UploadFile.PostMeta.synthetic(test.meta)
        )
        try V3.TaxiInvoice.Cards.UploadFile.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceDriverUpdateDriverPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.driver.updateDriver
        let reply = try await node.post(
            V3.TaxiInvoice.Driver.UpdateDriver.PostBody.synthetic(test.body)
        )
        try V3.TaxiInvoice.Driver.UpdateDriver.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceDriversDriverLicenseGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.drivers.driverLicense(test.path["driver_license"].text)
        let reply = try await node.get(
            regionID: test.query["region_id"].integer
        )
        try V3.TaxiInvoice.Drivers.ByDriverLicense.GetReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceTaxiCompaniesCompanyMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.taxiCompanies.companyMchid(test.path["company_mchid"].text)
        let reply = try await node.get(
            regionID: test.query["region_id"].integer
        )
        try V3.TaxiInvoice.TaxiCompanies.ByCompanyMchid.GetReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceTaxiCompanyCreateTaxiCompanyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.taxiCompany.createTaxiCompany
        let reply = try await node.post(
            V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany.PostBody.synthetic(test.body)
        )
        try V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceTaxiUpdateTaxiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.taxi.updateTaxi
        let reply = try await node.post(
            V3.TaxiInvoice.Taxi.UpdateTaxi.PostBody.synthetic(test.body)
        )
        try V3.TaxiInvoice.Taxi.UpdateTaxi.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceTaxiesPlateNumberGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.taxies.plateNumber(test.path["plate_number"].text)
        let reply = try await node.get(
            regionID: test.query["region_id"].integer
        )
        try V3.TaxiInvoice.Taxies.ByPlateNumber.GetReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceUserTaxiOrderFindByTokenGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.userTaxiOrder.findByToken
        let reply = try await node.get(
            token: test.query["token"].text,
            openid: test.query["openid"].text,
            appid: test.query["appid"].text,
            regionID: test.query["region_id"].integer,
            authMode: test.query["auth_mode"].text
        )
        try V3.TaxiInvoice.UserTaxiOrder.FindByToken.GetReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceUserTaxiOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.userTaxiOrders
        let reply = try await node.get(
            openid: test.query["openid"].text,
            appid: test.query["appid"].text,
            beginDate: test.query["begin_date"].text,
            endDate: test.query["end_date"].text,
            regionID: test.query["region_id"].integer,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.TaxiInvoice.UserTaxiOrders.GetReply.compare(reply, test.reply)
    }
}

extension V3.TaxiInvoice.PhotoDigest {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
    }
}

extension V3.TaxiInvoice.Attendance.Punch.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            plateNumber: place["plate_number"].text,
            driverLicense: place["driver_license"].text,
            eventTime: place["event_time"].text,
            eventType: place["event_type"].text,
            regionID: place["region_id"].integer
        )
        object.plateNumber = object.plateNumber
        object.driverLicense = object.driverLicense
        object.eventTime = object.eventTime
        object.eventType = object.eventType
        object.regionID = object.regionID
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            companyMchid: place["company_mchid"].text,
            tradeNumber: place["trade_number"].text,
            openid: place["openid"].text,
            regionID: place["region_id"].integer,
            driverLicense: place["driver_license"].text,
            plateNumber: place["plate_number"].text,
            fapiaoCardInformation: FapiaoCardInformation.synthetic(place["fapiao_card_information"]),
            appid: place["appid"].text,
            token: place["token"].text
        )
        object.companyMchid = object.companyMchid
        object.tradeNumber = object.tradeNumber
        object.appid = object.appid
        object.openid = object.openid
        object.regionID = object.regionID
        object.driverLicense = object.driverLicense
        object.plateNumber = object.plateNumber
        object.fapiaoCardInformation = object.fapiaoCardInformation
        object.token = object.token
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostBody.FapiaoCardInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoMediaID: place["fapiao_media_id"].text,
            fapiaoNumber: place["fapiao_number"].text,
            fapiaoCode: place["fapiao_code"].text,
            fapiaoTime: place["fapiao_time"].text,
            checkCode: place["check_code"].text,
            password: place["password"].text,
            totalAmount: place["total_amount"].integer,
            taxAmount: place["tax_amount"].integer,
            amount: place["amount"].integer,
            buyerInformation: BuyerInformation.synthetic(place["buyer_information"]),
            sellerInformation: SellerInformation.synthetic(place["seller_information"]),
            extraInformation: ExtraInformation.synthetic(place["extra_information"]),
            items: place.list("items", Items.synthetic),
            remark: place["remark"].text
        )
        object.fapiaoMediaID = object.fapiaoMediaID
        object.fapiaoNumber = object.fapiaoNumber
        object.fapiaoCode = object.fapiaoCode
        object.fapiaoTime = object.fapiaoTime
        object.checkCode = object.checkCode
        object.password = object.password
        object.totalAmount = object.totalAmount
        object.taxAmount = object.taxAmount
        object.amount = object.amount
        object.buyerInformation = object.buyerInformation
        object.sellerInformation = object.sellerInformation
        object.extraInformation = object.extraInformation
        object.items = object.items
        object.remark = object.remark
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostBody.FapiaoCardInformation.BuyerInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: place["type"].text,
            name: place["name"].text,
            taxpayerID: place["taxpayer_id"].text,
            address: place["address"].text,
            telephone: place["telephone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text
        )
        object.type = object.type
        object.name = object.name
        object.taxpayerID = object.taxpayerID
        object.address = object.address
        object.telephone = object.telephone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostBody.FapiaoCardInformation.SellerInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            taxpayerID: place["taxpayer_id"].text,
            address: place["address"].text,
            telephone: place["telephone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text
        )
        object.name = object.name
        object.taxpayerID = object.taxpayerID
        object.address = object.address
        object.telephone = object.telephone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostBody.FapiaoCardInformation.ExtraInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            drawer: place["drawer"].text,
            payee: place["payee"].text,
            reviewer: place["reviewer"].text
        )
        object.payee = object.payee
        object.reviewer = object.reviewer
        object.drawer = object.drawer
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostBody.FapiaoCardInformation.Items {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxCode: place["tax_code"].text,
            goodsName: place["goods_name"].text,
            quantity: place["quantity"].integer,
            unitPrice: place["unit_price"].integer,
            amount: place["amount"].integer,
            taxAmount: place["tax_amount"].integer,
            totalAmount: place["total_amount"].integer,
            taxRate: place["tax_rate"].integer,
            taxPreferMark: place["tax_prefer_mark"].text,
            discount: place["discount"].flag,
            specification: place["specification"].text,
            unit: place["unit"].text
        )
        object.taxCode = object.taxCode
        object.goodsName = object.goodsName
        object.specification = object.specification
        object.unit = object.unit
        object.quantity = object.quantity
        object.unitPrice = object.unitPrice
        object.amount = object.amount
        object.taxAmount = object.taxAmount
        object.totalAmount = object.totalAmount
        object.taxRate = object.taxRate
        object.taxPreferMark = object.taxPreferMark
        object.discount = object.discount
        return object
    }
}

extension V3.TaxiInvoice.Cards.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardAppid, "card_appid")
        try place.same(reply.cardOpenid, "card_openid")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.cardCode, "card_code")
    }
}

extension V3.TaxiInvoice.Cards.UploadFile.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            companyMchid: place["company_mchid"].text,
            regionID: place["region_id"].number,
            digest: place["digest"].text,
            digestAlgorithm: .digestAlgorithmSm3
        )
        object.companyMchid = object.companyMchid
        object.regionID = object.regionID
        object.digest = object.digest
        object.digestAlgorithm = object.digestAlgorithm
        return object
    }
}

extension V3.TaxiInvoice.Cards.UploadFile.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fapiaoMediaID, "fapiao_media_id")
    }
}

extension V3.TaxiInvoice.Driver.UpdateDriver.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            driverName: place["driver_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            companyName: place["company_name"].text,
            mchid: place["mchid"].text,
            driverLicense: place["driver_license"].text,
            driverCategory: place["driver_category"].text,
            driverStatus: place["driver_status"].text,
            regionID: place["region_id"].integer,
            driverPhoto: DriverPhoto.synthetic(place["driver_photo"])
        )
        object.driverName = object.driverName
        object.idCardNumber = object.idCardNumber
        object.companyName = object.companyName
        object.mchid = object.mchid
        object.driverLicense = object.driverLicense
        object.driverCategory = object.driverCategory
        object.driverStatus = object.driverStatus
        object.driverPhoto = object.driverPhoto
        object.regionID = object.regionID
        return object
    }
}

extension V3.TaxiInvoice.Driver.UpdateDriver.PostBody.DriverPhoto {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            photoType: place["photo_type"].text,
            photoDigest: PhotoDigest.synthetic(place["photo_digest"]),
            photoURL: place["photo_url"].text,
            photoIcon: place["photo_icon"].text
        )
        object.photoType = object.photoType
        object.photoDigest = object.photoDigest
        object.photoURL = object.photoURL
        object.photoIcon = object.photoIcon
        return object
    }
}

extension V3.TaxiInvoice.Driver.UpdateDriver.PostBody.DriverPhoto.PhotoDigest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            hashType: place["hash_type"].text,
            hashValue: place["hash_value"].text
        )
        object.hashType = object.hashType
        object.hashValue = object.hashValue
        return object
    }
}

extension V3.TaxiInvoice.Driver.UpdateDriver.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.driverName, "driver_name")
        try place.same(reply.idCardNumber, "id_card_number")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.driverLicense, "driver_license")
        try place.same(reply.driverCategory, "driver_category")
        try place.same(reply.driverStatus, "driver_status")
        try place.object(reply.driverPhoto, "driver_photo", DriverPhoto.compare)
        try place.same(reply.regionID, "region_id")
    }
}

extension V3.TaxiInvoice.Driver.UpdateDriver.PostReply.DriverPhoto {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.photoType, "photo_type")
        try place.object(reply.photoDigest, "photo_digest", V3.TaxiInvoice.PhotoDigest.compare)
        try place.same(reply.photoURL, "photo_url")
        try place.same(reply.photoIcon, "photo_icon")
    }
}

extension V3.TaxiInvoice.Drivers.ByDriverLicense.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.driverName, "driver_name")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.companyMchid, "company_mchid")
        try place.same(reply.driverLicense, "driver_license")
        try place.same(reply.driverCategory, "driver_category")
        try place.object(reply.driverPhoto, "driver_photo", DriverPhoto.compare)
        try place.same(reply.regionID, "region_id")
        try place.same(reply.driverState, "driver_state")
    }
}

extension V3.TaxiInvoice.Drivers.ByDriverLicense.GetReply.DriverPhoto {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.photoType, "photo_type")
        try place.object(reply.photoDigest, "photo_digest", V3.TaxiInvoice.PhotoDigest.compare)
        try place.same(reply.photoURL, "photo_url")
        try place.same(reply.photoData, "photo_data")
    }
}

extension V3.TaxiInvoice.TaxiCompanies.ByCompanyMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.companyMchid, "company_mchid")
        try place.same(reply.enterpriseType, "enterprise_type")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.shortName, "short_name")
        try place.same(reply.taxID, "tax_id")
        try place.same(reply.address, "address")
        try place.same(reply.phone, "phone")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAccount, "bank_account")
        try place.same(reply.legalPerson, "legal_person")
        try place.same(reply.invoiceMode, "invoice_mode")
        try place.same(reply.regionID, "region_id")
    }
}

extension V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taxID: place["tax_id"].text,
            address: place["address"].text,
            invoiceMode: place["invoice_mode"].text,
            legalPerson: place["legal_person"].text,
            regionID: place["region_id"].integer,
            enterpriseType: place["enterprise_type"].text,
            companyName: place["company_name"].text,
            phone: place["phone"].text,
            bankName: place["bank_name"].text,
            bankAccount: place["bank_account"].text,
            shortName: place["short_name"].text
        )
        object.companyName = object.companyName
        object.taxID = object.taxID
        object.address = object.address
        object.phone = object.phone
        object.bankName = object.bankName
        object.bankAccount = object.bankAccount
        object.invoiceMode = object.invoiceMode
        object.legalPerson = object.legalPerson
        object.shortName = object.shortName
        object.regionID = object.regionID
        object.enterpriseType = object.enterpriseType
        return object
    }
}

extension V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.companyName, "company_name")
    }
}

extension V3.TaxiInvoice.Taxi.UpdateTaxi.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            plateNumber: place["plate_number"].text,
            companyName: place["company_name"].text,
            mainLicense: place["main_license"].text,
            regionID: place["region_id"].integer,
            mchid: place["mchid"].text,
            deputyLicense: place["deputy_license"].text,
            invoiceFlag: place["invoice_flag"].text,
            taxiState: .outOperation
        )
        object.plateNumber = object.plateNumber
        object.companyName = object.companyName
        object.mchid = object.mchid
        object.mainLicense = object.mainLicense
        object.deputyLicense = object.deputyLicense
        object.regionID = object.regionID
        object.invoiceFlag = object.invoiceFlag
        object.taxiState = object.taxiState
        return object
    }
}

extension V3.TaxiInvoice.Taxi.UpdateTaxi.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.mainLicense, "main_license")
        try place.same(reply.deputyLicense, "deputy_license")
        try place.same(reply.regionID, "region_id")
    }
}

extension V3.TaxiInvoice.Taxies.ByPlateNumber.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.companyName, "company_name")
        try place.same(reply.companyMchid, "company_mchid")
        try place.same(reply.mainLicense, "main_license")
        try place.same(reply.deputyLicense, "deputy_license")
        try place.same(reply.regionID, "region_id")
        try place.same(reply.supportInvoice, "support_invoice")
        try place.same(reply.taxiState, "taxi_state")
    }
}

extension V3.TaxiInvoice.UserTaxiOrder.FindByToken.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.driverLicense, "driver_license")
        try place.same(reply.upTime, "up_time")
        try place.same(reply.regionID, "region_id")
        try place.same(reply.source, "source")
        try place.same(reply.payTime, "pay_time")
        try place.same(reply.payAmount, "pay_amount")
    }
}

extension V3.TaxiInvoice.UserTaxiOrders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.object(reply.links, "links", Links.compare)
    }
}

extension V3.TaxiInvoice.UserTaxiOrders.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.plateNumber, "plate_number")
        try place.same(reply.driverLicense, "driver_license")
        try place.same(reply.upTime, "up_time")
    }
}

extension V3.TaxiInvoice.UserTaxiOrders.GetReply.Links {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.next, "next")
        try place.same(reply.prev, "prev")
        try place.same(reply.selfValue, "self")
    }
}

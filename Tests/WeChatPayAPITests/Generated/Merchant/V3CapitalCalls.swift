// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/capital.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3CapitalCalls: TypedCalls {
    let family = "v3/capital"

    func add(to calls: inout RoundTrips) {
        calls.add("capital.capitallhh.areas.provinces.get", Self.capitalCapitallhhAreasProvincesGet)
        calls.add(blocking: "capital.capitallhh.areas.provinces.get", Self.capitalCapitallhhAreasProvincesGetBlocking)
        calls.add(
            "capital.capitallhh.areas.provinces.{province_code}.cities.get",
            Self.capitalCapitallhhAreasProvincesProvinceCodeCitiesGet)
        calls.add("capital.capitallhh.banks.corporate-banking.get", Self.capitalCapitallhhBanksCorporateBankingGet)
        calls.add("capital.capitallhh.banks.personal-banking.get", Self.capitalCapitallhhBanksPersonalBankingGet)
        calls.add(
            "capital.capitallhh.banks.search-banks-by-bank-account.get",
            Self.capitalCapitallhhBanksSearchBanksByBankAccountGet)
        calls.add(
            "capital.capitallhh.banks.{bank_alias_code}.branches.get",
            Self.capitalCapitallhhBanksBankAliasCodeBranchesGet)
    }
}

extension V3CapitalCalls {
    private static func capitalCapitallhhAreasProvincesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.capital.capitallhh.areas.provinces
        let reply = try await node.get()
        try V3.Capital.Capitallhh.Areas.Provinces.GetReply.compare(reply, test.reply)
    }

    private static func capitalCapitallhhAreasProvincesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.capital.capitallhh.areas.provinces
        let reply = try node.get()
        try V3.Capital.Capitallhh.Areas.Provinces.GetReply.compare(reply, test.reply)
    }

    private static func capitalCapitallhhAreasProvincesProvinceCodeCitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.capital.capitallhh.areas.provinces.provinceCode(
            test.path["province_code"].integerText
        ).cities
        let reply = try await node.get()
        try V3.Capital.Capitallhh.Areas.Provinces.ByProvinceCode.Cities.GetReply.compare(reply, test.reply)
    }

    private static func capitalCapitallhhBanksCorporateBankingGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.capital.capitallhh.banks.corporateBanking
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Capital.BanksReply.compare(reply, test.reply)
    }

    private static func capitalCapitallhhBanksPersonalBankingGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.capital.capitallhh.banks.personalBanking
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Capital.BanksReply.compare(reply, test.reply)
    }

    private static func capitalCapitallhhBanksSearchBanksByBankAccountGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.capital.capitallhh.banks.searchBanksByBankAccount
        let reply = try await node.get(
            accountNumber: test.query["account_number"].sensitive
        )
        try V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount.GetReply.compare(reply, test.reply)
    }

    private static func capitalCapitallhhBanksBankAliasCodeBranchesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.capital.capitallhh.banks.bankAliasCode(test.path["bank_alias_code"].text).branches
        let reply = try await node.get(
            cityCode: test.query["city_code"].integer,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Capital.Capitallhh.Banks.ByBankAliasCode.Branches.GetReply.compare(reply, test.reply)
    }
}

extension V3.Capital.BanksReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.count, "count")
        try place.list(reply.data, "data", V3.Capital.DataReply.compare)
        try place.same(reply.offset, "offset")
        try place.object(reply.links, "links", V3.Capital.Links.compare)
    }
}

extension V3.Capital.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.bankAlias, "bank_alias")
        try place.same(reply.bankAliasCode, "bank_alias_code")
        try place.same(reply.accountBank, "account_bank")
        try place.same(reply.accountBankCode, "account_bank_code")
        try place.same(reply.needBankBranch, "need_bank_branch")
    }
}

extension V3.Capital.Links {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.next, "next")
        try place.same(reply.prev, "prev")
        try place.same(reply.selfValue, "self")
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.provinceName, "province_name")
        try place.same(reply.provinceCode, "province_code")
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.ByProvinceCode.Cities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.ByProvinceCode.Cities.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cityName, "city_name")
        try place.same(reply.cityCode, "city_code")
    }
}

extension V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", V3.Capital.DataReply.compare)
    }
}

extension V3.Capital.Capitallhh.Banks.ByBankAliasCode.Branches.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.count, "count")
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.offset, "offset")
        try place.object(reply.links, "links", V3.Capital.Links.compare)
        try place.same(reply.accountBank, "account_bank")
        try place.same(reply.accountBankCode, "account_bank_code")
        try place.same(reply.bankAlias, "bank_alias")
        try place.same(reply.bankAliasCode, "bank_alias_code")
    }
}

extension V3.Capital.Capitallhh.Banks.ByBankAliasCode.Branches.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.bankBranchName, "bank_branch_name")
        try place.same(reply.bankBranchID, "bank_branch_id")
    }
}

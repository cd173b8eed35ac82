// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/capital.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Capital.Capitallhh.Areas.Provinces {
    /// 查询省份列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012698641).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("capital.capitallhh.areas.provinces.get", chain).reply()
    }

    /// 查询省份列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("capital.capitallhh.areas.provinces.get", chain).blockingReply()
    }

    /// What `GET /v3/capital/capitallhh/areas/provinces` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 省份列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 省份名称 (`province_name`).
            public var provinceName: String { get throws { try fields.required("province_name") } }
            /// 省份编码 (`province_code`).
            public var provinceCode: Int { get throws { try fields.required("province_code") } }
        }
    }
}

extension V3.Capital.Capitallhh.Areas.Provinces.ByProvinceCode.Cities {
    /// 查询城市列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697470).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("capital.capitallhh.areas.provinces.{province_code}.cities.get", chain).reply()
    }

    /// 查询城市列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("capital.capitallhh.areas.provinces.{province_code}.cities.get", chain).blockingReply()
    }

    /// What `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 城市列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 城市名称 (`city_name`).
            public var cityName: String { get throws { try fields.required("city_name") } }
            /// 城市编码 (`city_code`).
            public var cityCode: Int { get throws { try fields.required("city_code") } }
        }
    }
}

extension V3.Capital.Capitallhh.Banks.CorporateBanking {
    /// 查询支持对公业务的银行列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697626).
    ///
    /// - Parameters:
    ///   - limit: 本次请求最大查询条数.
    ///   - offset: 本次查询偏移量.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(limit: Int, offset: Int? = nil) async throws -> V3.Capital.BanksReply {
        var call = TypedCall("capital.capitallhh.banks.corporate-banking.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询支持对公业务的银行列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(limit: Int, offset: Int? = nil) throws -> V3.Capital.BanksReply {
        var call = TypedCall("capital.capitallhh.banks.corporate-banking.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }
}

extension V3.Capital.Capitallhh.Banks.PersonalBanking {
    /// 查询支持个人业务的银行列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697583).
    ///
    /// - Parameters:
    ///   - limit: 本次请求最大查询条数.
    ///   - offset: 本次查询偏移量.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(limit: Int, offset: Int? = nil) async throws -> V3.Capital.BanksReply {
        var call = TypedCall("capital.capitallhh.banks.personal-banking.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询支持个人业务的银行列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(limit: Int, offset: Int? = nil) throws -> V3.Capital.BanksReply {
        var call = TypedCall("capital.capitallhh.banks.personal-banking.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }
}

extension V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount {
    /// 获取对私银行卡号开户银行, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697541).
    ///
    /// - Parameter accountNumber: 银行卡号 (`account_number`); encrypted when sent.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(accountNumber: SensitiveText) async throws -> GetReply {
        var call = TypedCall("capital.capitallhh.banks.search-banks-by-bank-account.get", chain)
        call.query("account_number", accountNumber)
        return try await call.reply()
    }

    /// 获取对私银行卡号开户银行, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(accountNumber: SensitiveText) throws -> GetReply {
        var call = TypedCall("capital.capitallhh.banks.search-banks-by-bank-account.get", chain)
        call.query("account_number", accountNumber)
        return try call.blockingReply()
    }

    /// What `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 银行列表 (`data`).
        public var data: [V3.Capital.DataReply]? { get throws { try fields.optional("data") } }
    }
}

extension V3.Capital.Capitallhh.Banks.ByBankAliasCode.Branches {
    /// 查询支行列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697673).
    ///
    /// - Parameters:
    ///   - cityCode: 城市编码 (`city_code`).
    ///   - limit: 本次请求最大查询条数.
    ///   - offset: 本次查询偏移量.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(cityCode: Int, limit: Int, offset: Int? = nil) async throws -> GetReply {
        var call = TypedCall("capital.capitallhh.banks.{bank_alias_code}.branches.get", chain)
        call.query("city_code", cityCode)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询支行列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(cityCode: Int, limit: Int, offset: Int? = nil) throws -> GetReply {
        var call = TypedCall("capital.capitallhh.banks.{bank_alias_code}.branches.get", chain)
        call.query("city_code", cityCode)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 本次查询条数 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 支行列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 本次查询偏移量 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页链接 (`links`).
        public var links: V3.Capital.Links { get throws { try fields.required("links") } }
        /// 开户银行 (`account_bank`).
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// 开户银行编码 (`account_bank_code`).
        public var accountBankCode: Int { get throws { try fields.required("account_bank_code") } }
        /// 银行别名 (`bank_alias`).
        public var bankAlias: String { get throws { try fields.required("bank_alias") } }
        /// 银行别名编码 (`bank_alias_code`).
        public var bankAliasCode: String { get throws { try fields.required("bank_alias_code") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 开户银行支行名称 (`bank_branch_name`).
            public var bankBranchName: String { get throws { try fields.required("bank_branch_name") } }
            /// 开户银行支行联行号 (`bank_branch_id`).
            public var bankBranchID: String { get throws { try fields.required("bank_branch_id") } }
        }
    }
}

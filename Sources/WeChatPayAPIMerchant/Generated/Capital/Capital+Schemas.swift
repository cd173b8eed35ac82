// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/capital.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Capital {
    /// Shared by several operations under `/v3/capital`.
    public struct BanksReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `count`.
        public var count: Int { get throws { try fields.required("count") } }
        /// `data`.
        public var data: [V3.Capital.DataReply]? { get throws { try fields.optional("data") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `links`.
        public var links: V3.Capital.Links { get throws { try fields.required("links") } }
    }
}

extension V3.Capital {
    /// Shared by several operations under `/v3/capital`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `bank_alias`.
        public var bankAlias: String { get throws { try fields.required("bank_alias") } }
        /// `bank_alias_code`.
        public var bankAliasCode: String { get throws { try fields.required("bank_alias_code") } }
        /// `account_bank`.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// `account_bank_code`.
        public var accountBankCode: Int { get throws { try fields.required("account_bank_code") } }
        /// `need_bank_branch`.
        public var needBankBranch: Bool { get throws { try fields.required("need_bank_branch") } }
    }
}

extension V3.Capital {
    /// Shared by several operations under `/v3/capital`.
    public struct Links: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `next`.
        public var next: String? { get throws { try fields.optional("next") } }
        /// `prev`.
        public var prev: String? { get throws { try fields.optional("prev") } }
        /// `self`.
        public var selfValue: String? { get throws { try fields.optional("self") } }
    }
}

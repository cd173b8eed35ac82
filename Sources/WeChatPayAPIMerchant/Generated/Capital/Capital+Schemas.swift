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
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 本次查询数据条数 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 银行列表 (`data`).
        public var data: [V3.Capital.DataReply]? { get throws { try fields.optional("data") } }
        /// 本次查询偏移量 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页链接 (`links`).
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
        /// 银行别名 (`bank_alias`).
        public var bankAlias: String { get throws { try fields.required("bank_alias") } }
        /// 银行别名编码 (`bank_alias_code`).
        public var bankAliasCode: String { get throws { try fields.required("bank_alias_code") } }
        /// 开户银行 (`account_bank`).
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// 开户银行编码 (`account_bank_code`).
        public var accountBankCode: Int { get throws { try fields.required("account_bank_code") } }
        /// 是否需要填写支行 (`need_bank_branch`).
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
        /// 下一页链接 (`next`).
        public var next: String? { get throws { try fields.optional("next") } }
        /// 上一页链接 (`prev`).
        public var prev: String? { get throws { try fields.optional("prev") } }
        /// 当前链接 (`self`).
        public var selfValue: String? { get throws { try fields.optional("self") } }
    }
}

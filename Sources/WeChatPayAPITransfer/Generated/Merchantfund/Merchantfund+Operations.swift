// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchantfund.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchantfund.Merchant.IncomeRecords {
    /// 服务商银行来账查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012720300).
    ///
    /// - Parameters:
    ///   - accountType: 账户类型 (`account_type`).
    ///   - date: 日期.
    ///   - limit: 本次请求最大查询条数.
    ///   - offset: 本次查询偏移量.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        accountType: V3.Merchantfund.AccountType,
        date: String,
        limit: Int,
        offset: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("merchantfund.merchant.income-records.get", chain)
        call.query("account_type", accountType)
        call.query("date", date)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 服务商银行来账查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        accountType: V3.Merchantfund.AccountType,
        date: String,
        limit: Int,
        offset: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("merchantfund.merchant.income-records.get", chain)
        call.query("account_type", accountType)
        call.query("date", date)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchantfund/merchant/income-records` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 本次查询偏移量 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 本次查询条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 银行来账记录列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页链接 (`links`).
        public var links: V3.Merchantfund.Links { get throws { try fields.required("links") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 账户类型 (`account_type`).
            public var accountType: V3.Merchantfund.AccountType { get throws { try fields.required("account_type") } }
            /// 银行来账类型 (`income_record_type`).
            public var incomeRecordType: V3.Merchantfund.IncomeRecordType {
                get throws { try fields.required("income_record_type") }
            }
            /// 银行来账微信单号 (`income_record_id`).
            public var incomeRecordID: String { get throws { try fields.required("income_record_id") } }
            /// 银行来账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 银行来账完成时间 (`success_time`).
            public var successTime: String { get throws { try fields.required("success_time") } }
            /// 付款方银行名称 (`bank_name`).
            public var bankName: String { get throws { try fields.required("bank_name") } }
            /// 付款方银行户名 (`bank_account_name`).
            public var bankAccountName: String { get throws { try fields.required("bank_account_name") } }
            /// 付款方银行卡号 (`bank_account_number`).
            public var bankAccountNumber: String { get throws { try fields.required("bank_account_number") } }
            /// 银行备注 (`recharge_remark`).
            public var rechargeRemark: String { get throws { try fields.required("recharge_remark") } }
        }
    }
}

extension V3.Merchantfund.Partner.IncomeRecords {
    /// 特约商户银行来账查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012720249).
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号 (`sub_mchid`).
    ///   - accountType: 账户类型 (`account_type`).
    ///   - date: 日期.
    ///   - limit: 本次请求最大查询条数.
    ///   - offset: 本次查询偏移量.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        accountType: V3.Merchantfund.AccountType,
        date: String,
        limit: Int,
        offset: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("merchantfund.partner.income-records.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("account_type", accountType)
        call.query("date", date)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 特约商户银行来账查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        accountType: V3.Merchantfund.AccountType,
        date: String,
        limit: Int,
        offset: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("merchantfund.partner.income-records.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("account_type", accountType)
        call.query("date", date)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchantfund/partner/income-records` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询数据总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 本次查询偏移量 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 本次查询条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 银行来账记录列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页链接 (`links`).
        public var links: V3.Merchantfund.Links { get throws { try fields.required("links") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 特约商户号 (`sub_mchid`).
            public var subMchid: String { get throws { try fields.required("sub_mchid") } }
            /// 账户类型 (`account_type`).
            public var accountType: V3.Merchantfund.AccountType { get throws { try fields.required("account_type") } }
            /// 银行来账类型 (`income_record_type`).
            public var incomeRecordType: V3.Merchantfund.IncomeRecordType {
                get throws { try fields.required("income_record_type") }
            }
            /// 银行来账微信单号 (`income_record_id`).
            public var incomeRecordID: String { get throws { try fields.required("income_record_id") } }
            /// 银行来账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 银行来账完成时间 (`success_time`).
            public var successTime: String { get throws { try fields.required("success_time") } }
            /// 付款方银行名称 (`bank_name`).
            public var bankName: String { get throws { try fields.required("bank_name") } }
            /// 付款方银行户名 (`bank_account_name`).
            public var bankAccountName: String { get throws { try fields.required("bank_account_name") } }
            /// 付款方银行卡号 (`bank_account_number`).
            public var bankAccountNumber: String { get throws { try fields.required("bank_account_number") } }
            /// 银行备注 (`recharge_remark`).
            public var rechargeRemark: String { get throws { try fields.required("recharge_remark") } }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Fund.Balance.BySubMchid {
    /// 查询二级商户账户实时余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476690).
    ///
    /// - Parameter accountType: 二级商户账户类型 (`account_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(accountType: V3.Ecommerce.BalanceAccountType? = nil) async throws -> GetReply {
        var call = TypedCall("ecommerce.fund.balance.{sub_mchid}.get", chain)
        call.query("account_type", accountType)
        return try await call.reply()
    }

    /// 查询二级商户账户实时余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(accountType: V3.Ecommerce.BalanceAccountType? = nil) throws -> GetReply {
        var call = TypedCall("ecommerce.fund.balance.{sub_mchid}.get", chain)
        call.query("account_type", accountType)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/fund/balance/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 二级商户账户类型 (`account_type`).
        public var accountType: V3.Ecommerce.BalanceAccountType? { get throws { try fields.optional("account_type") } }
        /// 可用余额（单位：分） (`available_amount`): in the smallest unit of the currency (分 for CNY).
        public var availableAmount: Int { get throws { try fields.required("available_amount") } }
        /// 不可用余额（单位：分） (`pending_amount`): in the smallest unit of the currency (分 for CNY).
        public var pendingAmount: Int? { get throws { try fields.optional("pending_amount") } }
    }
}

extension V3.Ecommerce.Fund.Enddaybalance.BySubMchid {
    /// 查询二级商户账户日终余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476693).
    ///
    /// - Parameters:
    ///   - date: 日期; at most 10 characters.
    ///   - accountType: 账户类型 (`account_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(date: String, accountType: V3.Ecommerce.EnddaybalanceAccountType? = nil) async throws -> GetReply {
        var call = TypedCall("ecommerce.fund.enddaybalance.{sub_mchid}.get", chain)
        call.query("date", date)
        call.query("account_type", accountType)
        return try await call.reply()
    }

    /// 查询二级商户账户日终余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(date: String, accountType: V3.Ecommerce.EnddaybalanceAccountType? = nil) throws -> GetReply {
        var call = TypedCall("ecommerce.fund.enddaybalance.{sub_mchid}.get", chain)
        call.query("date", date)
        call.query("account_type", accountType)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 可用余额（单位：分） (`available_amount`): in the smallest unit of the currency (分 for CNY).
        public var availableAmount: Int { get throws { try fields.required("available_amount") } }
        /// 不可用余额（单位：分） (`pending_amount`): in the smallest unit of the currency (分 for CNY).
        public var pendingAmount: Int? { get throws { try fields.optional("pending_amount") } }
        /// 账户类型 (`account_type`).
        public var accountType: V3.Ecommerce.EnddaybalanceAccountType? {
            get throws { try fields.optional("account_type") }
        }
    }
}

extension V3.Ecommerce.Fund.Withdraw {
    /// 账户余额提现, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476652).
    ///
    /// At most 40 calls a second of a partner.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.fund.withdraw.post", chain, body: body.fields).reply()
    }

    /// 账户余额提现, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.fund.withdraw.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/fund/withdraw` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outRequestNo: String,
            amount: Int,
            remark: String? = nil,
            bankMemo: String? = nil,
            accountType: V3.Ecommerce.AccountType? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_request_no", outRequestNo)
            fields.set("amount", amount)
            fields.set("remark", remark)
            fields.set("bank_memo", bankMemo)
            fields.set("account_type", accountType)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户预约提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 提现金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 提现备注 (`remark`): at most 56 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 银行附言 (`bank_memo`): at most 32 characters.
        public var bankMemo: String? {
            get { fields.stored("bank_memo") }
            set { fields.set("bank_memo", newValue) }
        }
        /// 出款账户类型 (`account_type`).
        public var accountType: V3.Ecommerce.AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 提现结果通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/ecommerce/fund/withdraw` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信支付预约提现单号 (`withdraw_id`): at most 128 characters.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 商户预约提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 出款账户类型 (`account_type`).
        public var accountType: V3.Ecommerce.AccountType? { get throws { try fields.optional("account_type") } }
    }
}

extension V3.Ecommerce.Fund.Withdraw.OutRequestNo.ByOutRequestNo {
    /// 商户提现单号查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476656).
    ///
    /// At most 100 calls a second of a partner.
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Ecommerce.WithdrawReply {
        var call = TypedCall("ecommerce.fund.withdraw.out-request-no.{out_request_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户提现单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Ecommerce.WithdrawReply {
        var call = TypedCall("ecommerce.fund.withdraw.out-request-no.{out_request_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ecommerce.Fund.Withdraw.ByWithdrawID {
    /// 微信支付提现单号查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476665).
    ///
    /// At most 100 calls a second of a partner.
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Ecommerce.WithdrawReply {
        var call = TypedCall("ecommerce.fund.withdraw.{withdraw_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信支付提现单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Ecommerce.WithdrawReply {
        var call = TypedCall("ecommerce.fund.withdraw.{withdraw_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

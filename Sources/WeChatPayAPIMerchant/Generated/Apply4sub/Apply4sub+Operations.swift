// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4sub.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo {
    /// 查询结算账户修改申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761169).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter accountNumberRule: 银行账号展示规则 (`account_number_rule`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(accountNumberRule: AccountNumberRule? = nil) async throws -> GetReply {
        var call = TypedCall("apply4sub.sub_merchants.{sub_mchid}.application.{application_no}.get", chain)
        call.query("account_number_rule", accountNumberRule)
        return try await call.reply()
    }

    /// 查询结算账户修改申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(accountNumberRule: AccountNumberRule? = nil) throws -> GetReply {
        var call = TypedCall("apply4sub.sub_merchants.{sub_mchid}.application.{application_no}.get", chain)
        call.query("account_number_rule", accountNumberRule)
        return try call.blockingReply()
    }

    /// Documented values of 银行账号展示规则 (`account_number_rule`); open.
    public typealias AccountNumberRule = OpenValue<AccountNumberRuleKind>
    /// Tells ``AccountNumberRule`` from other values.
    public enum AccountNumberRuleKind {}

    /// What `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 开户名称 (`account_name`): at most 1024 characters.
        public var accountName: String { get throws { try fields.required("account_name") } }
        /// 账户类型 (`account_type`).
        public var accountType: V3.Apply4sub.AccountType { get throws { try fields.required("account_type") } }
        /// 开户银行 (`account_bank`): at most 128 characters.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// 开户银行全称（含支行） (`bank_name`): at most 128 characters.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 开户银行联行号 (`bank_branch_id`): at most 128 characters.
        public var bankBranchID: String? { get throws { try fields.optional("bank_branch_id") } }
        /// 银行账号 (`account_number`): at most 128 characters.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// 审核状态 (`verify_result`).
        public var verifyResult: VerifyResult { get throws { try fields.required("verify_result") } }
        /// 审核驳回原因 (`verify_fail_reason`).
        public var verifyFailReason: String? { get throws { try fields.optional("verify_fail_reason") } }
        /// 审核结果更新时间 (`verify_finish_time`).
        public var verifyFinishTime: String? { get throws { try fields.optional("verify_finish_time") } }
        /// Documented values of 审核状态 (`verify_result`); open.
        public typealias VerifyResult = OpenValue<VerifyResultKind>
        /// Tells ``VerifyResult`` from other values.
        public enum VerifyResultKind {}
    }
}

extension OpenValue
where Kind == V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo.AccountNumberRuleKind {
    /// `ACCOUNT_NUMBER_RULE_MASK_V1`.
    public static var accountNumberRuleMaskV1: Self { "ACCOUNT_NUMBER_RULE_MASK_V1" }
    /// `ACCOUNT_NUMBER_RULE_MASK_V2`.
    public static var accountNumberRuleMaskV2: Self { "ACCOUNT_NUMBER_RULE_MASK_V2" }
}

extension OpenValue
where Kind == V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo.GetReply.VerifyResultKind {
    /// 审核成功 (`AUDIT_SUCCESS`).
    public static var auditSuccess: Self { "AUDIT_SUCCESS" }
    /// 审核中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 审核驳回 (`AUDIT_FAIL`).
    public static var auditFail: Self { "AUDIT_FAIL" }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement {
    /// 修改结算帐号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761138).
    ///
    /// At most 5 calls a day for a sub-merchant. At most 20 calls a minute.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("apply4sub.sub_merchants.{sub_mchid}.modify-settlement.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改结算帐号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("apply4sub.sub_merchants.{sub_mchid}.modify-settlement.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            accountType: V3.Apply4sub.AccountType,
            accountBank: String,
            bankAddressCode: String,
            accountNumber: SensitiveText,
            modifyMode: ModifyMode? = nil,
            bankName: String? = nil,
            bankBranchID: String? = nil,
            accountName: SensitiveText? = nil
        ) {
            var fields = Fields()
            fields.set("modify_mode", modifyMode)
            fields.set("account_type", accountType)
            fields.set("account_bank", accountBank)
            fields.set("bank_address_code", bankAddressCode)
            fields.set("bank_name", bankName)
            fields.set("bank_branch_id", bankBranchID)
            fields.set("account_number", accountNumber)
            fields.set("account_name", accountName)
            self.fields = fields
        }
        /// 修改模式 (`modify_mode`).
        public var modifyMode: ModifyMode? {
            get { fields.stored("modify_mode") }
            set { fields.set("modify_mode", newValue) }
        }
        /// 账户类型 (`account_type`).
        public var accountType: V3.Apply4sub.AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 开户银行 (`account_bank`): at most 128 characters.
        public var accountBank: String? {
            get { fields.stored("account_bank") }
            set { fields.set("account_bank", newValue) }
        }
        /// 开户银行省市编码 (`bank_address_code`).
        public var bankAddressCode: String? {
            get { fields.stored("bank_address_code") }
            set { fields.set("bank_address_code", newValue) }
        }
        /// 开户银行全称（含支行） (`bank_name`): at most 128 characters.
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// 开户银行联行号 (`bank_branch_id`): at most 128 characters.
        public var bankBranchID: String? {
            get { fields.stored("bank_branch_id") }
            set { fields.set("bank_branch_id", newValue) }
        }
        /// 银行账号 (`account_number`): at most 1024 characters; encrypted when sent; at most 32 characters before that.
        public var accountNumber: SensitiveText? {
            get { fields.stored("account_number") }
            set { fields.set("account_number", newValue) }
        }
        /// 开户名称 (`account_name`): encrypted when sent.
        public var accountName: SensitiveText? {
            get { fields.stored("account_name") }
            set { fields.set("account_name", newValue) }
        }
        /// Documented values of 修改模式 (`modify_mode`); open.
        public typealias ModifyMode = OpenValue<ModifyModeKind>
        /// Tells ``ModifyMode`` from other values.
        public enum ModifyModeKind {}
    }

    /// What `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 修改结算账户申请单号 (`application_no`): at most 64 characters.
        public var applicationNo: String { get throws { try fields.required("application_no") } }
    }
}

extension OpenValue where Kind == V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement.PostBody.ModifyModeKind {
    /// `MODIFY_MODE_ASYNC`.
    public static var modifyModeAsync: Self { "MODIFY_MODE_ASYNC" }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.Settlement {
    /// 查询结算账户, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761142).
    ///
    /// At most 100 calls a second. At most 30 calls a second.
    ///
    /// - Parameter accountNumberRule: 银行账号展示规则 (`account_number_rule`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(accountNumberRule: AccountNumberRule? = nil) async throws -> GetReply {
        var call = TypedCall("apply4sub.sub_merchants.{sub_mchid}.settlement.get", chain)
        call.query("account_number_rule", accountNumberRule)
        return try await call.reply()
    }

    /// 查询结算账户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(accountNumberRule: AccountNumberRule? = nil) throws -> GetReply {
        var call = TypedCall("apply4sub.sub_merchants.{sub_mchid}.settlement.get", chain)
        call.query("account_number_rule", accountNumberRule)
        return try call.blockingReply()
    }

    /// Documented values of 银行账号展示规则 (`account_number_rule`); open.
    public typealias AccountNumberRule = OpenValue<AccountNumberRuleKind>
    /// Tells ``AccountNumberRule`` from other values.
    public enum AccountNumberRuleKind {}

    /// What `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 账户类型 (`account_type`).
        public var accountType: V3.Apply4sub.AccountType { get throws { try fields.required("account_type") } }
        /// 开户银行 (`account_bank`): at most 128 characters.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// 开户银行全称（含支行） (`bank_name`): at most 128 characters.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 开户银行联行号 (`bank_branch_id`): at most 128 characters.
        public var bankBranchID: String? { get throws { try fields.optional("bank_branch_id") } }
        /// 银行账号 (`account_number`): at most 128 characters.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// 验证结果 (`verify_result`).
        public var verifyResult: VerifyResult { get throws { try fields.required("verify_result") } }
        /// 验证失败原因 (`verify_fail_reason`): at most 1024 characters.
        public var verifyFailReason: String? { get throws { try fields.optional("verify_fail_reason") } }
        /// Documented values of 验证结果 (`verify_result`); open.
        public typealias VerifyResult = OpenValue<VerifyResultKind>
        /// Tells ``VerifyResult`` from other values.
        public enum VerifyResultKind {}
    }
}

extension OpenValue where Kind == V3.Apply4sub.SubMerchants.BySubMchid.Settlement.AccountNumberRuleKind {
    /// `ACCOUNT_NUMBER_RULE_MASK_V1`.
    public static var accountNumberRuleMaskV1: Self { "ACCOUNT_NUMBER_RULE_MASK_V1" }
    /// `ACCOUNT_NUMBER_RULE_MASK_V2`.
    public static var accountNumberRuleMaskV2: Self { "ACCOUNT_NUMBER_RULE_MASK_V2" }
}

extension OpenValue where Kind == V3.Apply4sub.SubMerchants.BySubMchid.Settlement.GetReply.VerifyResultKind {
    /// 验证成功 (`VERIFY_SUCCESS`).
    public static var verifySuccess: Self { "VERIFY_SUCCESS" }
    /// 验证失败 (`VERIFY_FAIL`).
    public static var verifyFail: Self { "VERIFY_FAIL" }
    /// 验证中 (`VERIFYING`).
    public static var verifying: Self { "VERIFYING" }
}

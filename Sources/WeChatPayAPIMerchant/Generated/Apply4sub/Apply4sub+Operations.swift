// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4sub.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Apply4sub.SubMerchants.BySubMchid.Application.ByApplicationNo {
    /// 查询结算账户修改申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761169).
    ///
    /// - Parameter accountNumberRule: `account_number_rule`.
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

    /// Documented values of `account_number_rule`; open.
    public typealias AccountNumberRule = OpenValue<AccountNumberRuleKind>
    /// Tells ``AccountNumberRule`` from other values.
    public enum AccountNumberRuleKind {}

    /// What `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `account_name`.
        public var accountName: String { get throws { try fields.required("account_name") } }
        /// `account_type`.
        public var accountType: V3.Apply4sub.AccountType { get throws { try fields.required("account_type") } }
        /// `account_bank`.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `bank_branch_id`.
        public var bankBranchID: String? { get throws { try fields.optional("bank_branch_id") } }
        /// `account_number`.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// `verify_result`.
        public var verifyResult: VerifyResult { get throws { try fields.required("verify_result") } }
        /// `verify_fail_reason`.
        public var verifyFailReason: String? { get throws { try fields.optional("verify_fail_reason") } }
        /// `verify_finish_time`.
        public var verifyFinishTime: String? { get throws { try fields.optional("verify_finish_time") } }
        /// Documented values of `verify_result`; open.
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
    /// `AUDIT_SUCCESS`.
    public static var auditSuccess: Self { "AUDIT_SUCCESS" }
    /// `AUDITING`.
    public static var auditing: Self { "AUDITING" }
    /// `AUDIT_FAIL`.
    public static var auditFail: Self { "AUDIT_FAIL" }
}

extension V3.Apply4sub.SubMerchants.BySubMchid.ModifySettlement {
    /// 修改结算帐号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761138).
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
        /// `modify_mode`.
        public var modifyMode: ModifyMode? {
            get { fields.stored("modify_mode") }
            set { fields.set("modify_mode", newValue) }
        }
        /// `account_type`.
        public var accountType: V3.Apply4sub.AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// `account_bank`.
        public var accountBank: String? {
            get { fields.stored("account_bank") }
            set { fields.set("account_bank", newValue) }
        }
        /// `bank_address_code`.
        public var bankAddressCode: String? {
            get { fields.stored("bank_address_code") }
            set { fields.set("bank_address_code", newValue) }
        }
        /// `bank_name`.
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// `bank_branch_id`.
        public var bankBranchID: String? {
            get { fields.stored("bank_branch_id") }
            set { fields.set("bank_branch_id", newValue) }
        }
        /// `account_number`: encrypted when sent.
        public var accountNumber: SensitiveText? {
            get { fields.stored("account_number") }
            set { fields.set("account_number", newValue) }
        }
        /// `account_name`: encrypted when sent.
        public var accountName: SensitiveText? {
            get { fields.stored("account_name") }
            set { fields.set("account_name", newValue) }
        }
        /// Documented values of `modify_mode`; open.
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
        /// `application_no`.
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
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("apply4sub.sub_merchants.{sub_mchid}.settlement.get", chain).reply()
    }

    /// 查询结算账户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("apply4sub.sub_merchants.{sub_mchid}.settlement.get", chain).blockingReply()
    }

    /// What `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `account_type`.
        public var accountType: V3.Apply4sub.AccountType { get throws { try fields.required("account_type") } }
        /// `account_bank`.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `bank_branch_id`.
        public var bankBranchID: String? { get throws { try fields.optional("bank_branch_id") } }
        /// `account_number`.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// `verify_result`.
        public var verifyResult: VerifyResult { get throws { try fields.required("verify_result") } }
        /// `verify_fail_reason`.
        public var verifyFailReason: String? { get throws { try fields.optional("verify_fail_reason") } }
        /// Documented values of `verify_result`; open.
        public typealias VerifyResult = OpenValue<VerifyResultKind>
        /// Tells ``VerifyResult`` from other values.
        public enum VerifyResultKind {}
    }
}

extension OpenValue where Kind == V3.Apply4sub.SubMerchants.BySubMchid.Settlement.GetReply.VerifyResultKind {
    /// `VERIFY_SUCCESS`.
    public static var verifySuccess: Self { "VERIFY_SUCCESS" }
    /// `VERIFY_FAIL`.
    public static var verifyFail: Self { "VERIFY_FAIL" }
    /// `VERIFYING`.
    public static var verifying: Self { "VERIFYING" }
}

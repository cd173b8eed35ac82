// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch_operate.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchOperate.Risk.WithdrawlApply {
    /// 提交已注销商户号可用余额提现申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012488950).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("mch_operate.risk.withdrawl-apply.post", chain, body: body.fields).reply()
    }

    /// 提交已注销商户号可用余额提现申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("mch_operate.risk.withdrawl-apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/mch_operate/risk/withdrawl-apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outAccountType: OutAccountType,
            amount: Int,
            outRequestNo: String,
            payeeType: PayeeType,
            payeeInfo: PayeeInfo,
            payeeMchid: String? = nil,
            proofMediaList: ProofMediaList? = nil,
            additionalMaterials: AdditionalMaterials? = nil,
            remark: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_account_type", outAccountType)
            fields.set("amount", amount)
            fields.set("out_request_no", outRequestNo)
            fields.set("payee_type", payeeType)
            fields.set("payee_mchid", payeeMchid)
            fields.set("payee_info", payeeInfo)
            fields.set("proof_media_list", proofMediaList)
            fields.set("additional_materials", additionalMaterials)
            fields.set("remark", remark)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `out_account_type`.
        public var outAccountType: OutAccountType? {
            get { fields.stored("out_account_type") }
            set { fields.set("out_account_type", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `payee_type`.
        public var payeeType: PayeeType? {
            get { fields.stored("payee_type") }
            set { fields.set("payee_type", newValue) }
        }
        /// `payee_mchid`.
        public var payeeMchid: String? {
            get { fields.stored("payee_mchid") }
            set { fields.set("payee_mchid", newValue) }
        }
        /// `payee_info`.
        public var payeeInfo: PayeeInfo? {
            get { fields.stored("payee_info") }
            set { fields.set("payee_info", newValue) }
        }
        /// `proof_media_list`.
        public var proofMediaList: ProofMediaList? {
            get { fields.stored("proof_media_list") }
            set { fields.set("proof_media_list", newValue) }
        }
        /// `additional_materials`.
        public var additionalMaterials: AdditionalMaterials? {
            get { fields.stored("additional_materials") }
            set { fields.set("additional_materials", newValue) }
        }
        /// `remark`.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// Documented values of `out_account_type`; open.
        public typealias OutAccountType = OpenValue<OutAccountTypeKind>
        /// Tells ``OutAccountType`` from other values.
        public enum OutAccountTypeKind {}
        /// Documented values of `payee_type`; open.
        public typealias PayeeType = OpenValue<PayeeTypeKind>
        /// Tells ``PayeeType`` from other values.
        public enum PayeeTypeKind {}
        /// `payee_info`.
        public struct PayeeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                accountType: AccountType,
                bankAccountInfo: BankAccountInfo? = nil,
                identityInfo: IdentityInfo? = nil
            ) {
                var fields = Fields()
                fields.set("account_type", accountType)
                fields.set("bank_account_info", bankAccountInfo)
                fields.set("identity_info", identityInfo)
                self.fields = fields
            }
            /// `account_type`.
            public var accountType: AccountType? {
                get { fields.stored("account_type") }
                set { fields.set("account_type", newValue) }
            }
            /// `bank_account_info`.
            public var bankAccountInfo: BankAccountInfo? {
                get { fields.stored("bank_account_info") }
                set { fields.set("bank_account_info", newValue) }
            }
            /// `identity_info`.
            public var identityInfo: IdentityInfo? {
                get { fields.stored("identity_info") }
                set { fields.set("identity_info", newValue) }
            }
            /// Documented values of `account_type`; open.
            public typealias AccountType = OpenValue<AccountTypeKind>
            /// Tells ``AccountType`` from other values.
            public enum AccountTypeKind {}
            /// `bank_account_info`.
            public struct BankAccountInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    accountName: SensitiveText,
                    accountBank: String,
                    accountNumber: SensitiveText,
                    bankBranchID: String? = nil,
                    bankName: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("account_name", accountName)
                    fields.set("account_bank", accountBank)
                    fields.set("bank_branch_id", bankBranchID)
                    fields.set("bank_name", bankName)
                    fields.set("account_number", accountNumber)
                    self.fields = fields
                }
                /// `account_name`: encrypted when sent.
                public var accountName: SensitiveText? {
                    get { fields.stored("account_name") }
                    set { fields.set("account_name", newValue) }
                }
                /// `account_bank`.
                public var accountBank: String? {
                    get { fields.stored("account_bank") }
                    set { fields.set("account_bank", newValue) }
                }
                /// `bank_branch_id`.
                public var bankBranchID: String? {
                    get { fields.stored("bank_branch_id") }
                    set { fields.set("bank_branch_id", newValue) }
                }
                /// `bank_name`.
                public var bankName: String? {
                    get { fields.stored("bank_name") }
                    set { fields.set("bank_name", newValue) }
                }
                /// `account_number`: encrypted when sent.
                public var accountNumber: SensitiveText? {
                    get { fields.stored("account_number") }
                    set { fields.set("account_number", newValue) }
                }
            }
            /// `identity_info`.
            public struct IdentityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    identificationName: SensitiveText,
                    identificationNo: SensitiveText,
                    idDocType: IDDocType? = nil
                ) {
                    var fields = Fields()
                    fields.set("id_doc_type", idDocType)
                    fields.set("identification_name", identificationName)
                    fields.set("identification_no", identificationNo)
                    self.fields = fields
                }
                /// `id_doc_type`.
                public var idDocType: IDDocType? {
                    get { fields.stored("id_doc_type") }
                    set { fields.set("id_doc_type", newValue) }
                }
                /// `identification_name`: encrypted when sent.
                public var identificationName: SensitiveText? {
                    get { fields.stored("identification_name") }
                    set { fields.set("identification_name", newValue) }
                }
                /// `identification_no`: encrypted when sent.
                public var identificationNo: SensitiveText? {
                    get { fields.stored("identification_no") }
                    set { fields.set("identification_no", newValue) }
                }
                /// Documented values of `id_doc_type`; open.
                public typealias IDDocType = OpenValue<IDDocTypeKind>
                /// Tells ``IDDocType`` from other values.
                public enum IDDocTypeKind {}
            }
        }
        /// `proof_media_list`.
        public struct ProofMediaList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(proofPayeeMedia: [ProofPayeeMedia]? = nil) {
                var fields = Fields()
                fields.set("proof_payee_media", proofPayeeMedia)
                self.fields = fields
            }
            /// `proof_payee_media`.
            public var proofPayeeMedia: [ProofPayeeMedia]? {
                get { fields.stored("proof_payee_media") }
                set { fields.set("proof_payee_media", newValue) }
            }
            /// `proof_payee_media`.
            public struct ProofPayeeMedia: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(proofMediaType: ProofMediaType, proofMedia: String) {
                    var fields = Fields()
                    fields.set("proof_media_type", proofMediaType)
                    fields.set("proof_media", proofMedia)
                    self.fields = fields
                }
                /// `proof_media_type`.
                public var proofMediaType: ProofMediaType? {
                    get { fields.stored("proof_media_type") }
                    set { fields.set("proof_media_type", newValue) }
                }
                /// `proof_media`.
                public var proofMedia: String? {
                    get { fields.stored("proof_media") }
                    set { fields.set("proof_media", newValue) }
                }
                /// Documented values of `proof_media_type`; open.
                public typealias ProofMediaType = OpenValue<ProofMediaTypeKind>
                /// Tells ``ProofMediaType`` from other values.
                public enum ProofMediaTypeKind {}
            }
        }
        /// `additional_materials`.
        public struct AdditionalMaterials: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(additionalMedia: [String]? = nil) {
                var fields = Fields()
                fields.set("additional_media", additionalMedia)
                self.fields = fields
            }
            /// `additional_media`: at most 10 elements.
            public var additionalMedia: [String]? {
                get { fields.stored("additional_media") }
                set { fields.set("additional_media", newValue) }
            }
        }
    }

    /// What `POST /v3/mch_operate/risk/withdrawl-apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `applyment_id`.
        public var applymentID: String? { get throws { try fields.optional("applyment_id") } }
        /// `out_request_no`.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
    }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.OutAccountTypeKind {
    /// `BASIC_ACCOUNT`.
    public static var basicAccount: Self { "BASIC_ACCOUNT" }
    /// `OPERATE_ACCOUNT`.
    public static var operateAccount: Self { "OPERATE_ACCOUNT" }
    /// `MARGIN_ACCOUNT`.
    public static var marginAccount: Self { "MARGIN_ACCOUNT" }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeTypeKind {
    /// `CONTRIBUTION_MERCHANT`.
    public static var contributionMerchant: Self { "CONTRIBUTION_MERCHANT" }
    /// `SERVICE_PROVIDER_MERCHANT`.
    public static var serviceProviderMerchant: Self { "SERVICE_PROVIDER_MERCHANT" }
    /// `OTHER_MERCHANT`.
    public static var otherMerchant: Self { "OTHER_MERCHANT" }
    /// `INDIVIDUAL`.
    public static var individual: Self { "INDIVIDUAL" }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo.AccountTypeKind {
    /// `ACCOUNT_TYPE_CORPORATE`.
    public static var accountTypeCorporate: Self { "ACCOUNT_TYPE_CORPORATE" }
    /// `ACCOUNT_TYPE_PERSONAL`.
    public static var accountTypePersonal: Self { "ACCOUNT_TYPE_PERSONAL" }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo.IdentityInfo.IDDocTypeKind {
    /// `IDENTIFICATION_TYPE_IDCARD`.
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`.
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`.
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`.
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`.
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue
where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.ProofMediaList.ProofPayeeMedia.ProofMediaTypeKind {
    /// `BASIC_TRANSACTION_INFORMATION`.
    public static var basicTransactionInformation: Self { "BASIC_TRANSACTION_INFORMATION" }
    /// `LEGAL_ID_CARD`.
    public static var legalIdCard: Self { "LEGAL_ID_CARD" }
    /// `ID_CARD`.
    public static var idCard: Self { "ID_CARD" }
    /// `BUSINESS_LICENSE_PHOTO`.
    public static var businessLicensePhoto: Self { "BUSINESS_LICENSE_PHOTO" }
    /// `PAYEE_ID_CARD`.
    public static var payeeIdCard: Self { "PAYEE_ID_CARD" }
    /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`.
    public static var wechatPayWithdrawalApplicationType6: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6" }
    /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`.
    public static var wechatPayWithdrawalApplicationType7: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7" }
    /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`.
    public static var wechatPayWithdrawalApplicationType8: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8" }
}

extension V3.MchOperate.Risk.WithdrawlApply.ApplymentID.ByApplymentID {
    /// 微信支付提现申请单号查询提现申请单状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012778400).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.MchOperate.WithdrawlApplyReply {
        try await TypedCall("mch_operate.risk.withdrawl-apply.applyment-id.{applyment_id}.get", chain).reply()
    }

    /// 微信支付提现申请单号查询提现申请单状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.MchOperate.WithdrawlApplyReply {
        try TypedCall("mch_operate.risk.withdrawl-apply.applyment-id.{applyment_id}.get", chain).blockingReply()
    }
}

extension V3.MchOperate.Risk.WithdrawlApply.OutRequestNo.ByOutRequestNo {
    /// 商户提现申请单号查询提现申请单状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476164).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.MchOperate.WithdrawlApplyReply {
        try await TypedCall("mch_operate.risk.withdrawl-apply.out-request-no.{out_request_no}.get", chain).reply()
    }

    /// 商户提现申请单号查询提现申请单状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.MchOperate.WithdrawlApplyReply {
        try TypedCall("mch_operate.risk.withdrawl-apply.out-request-no.{out_request_no}.get", chain).blockingReply()
    }
}

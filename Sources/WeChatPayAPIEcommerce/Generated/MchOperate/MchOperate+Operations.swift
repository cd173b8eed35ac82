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
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 二级商户号的出款子账户类型 (`out_account_type`).
        public var outAccountType: OutAccountType? {
            get { fields.stored("out_account_type") }
            set { fields.set("out_account_type", newValue) }
        }
        /// 提现金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 商户提现申请单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 收款对象类型 (`payee_type`).
        public var payeeType: PayeeType? {
            get { fields.stored("payee_type") }
            set { fields.set("payee_type", newValue) }
        }
        /// 收款对象对应的商户号 (`payee_mchid`): at most 32 characters.
        public var payeeMchid: String? {
            get { fields.stored("payee_mchid") }
            set { fields.set("payee_mchid", newValue) }
        }
        /// 收款账号信息 (`payee_info`).
        public var payeeInfo: PayeeInfo? {
            get { fields.stored("payee_info") }
            set { fields.set("payee_info", newValue) }
        }
        /// 付款申请证明材料 (`proof_media_list`).
        public var proofMediaList: ProofMediaList? {
            get { fields.stored("proof_media_list") }
            set { fields.set("proof_media_list", newValue) }
        }
        /// 补充材料 (`additional_materials`).
        public var additionalMaterials: AdditionalMaterials? {
            get { fields.stored("additional_materials") }
            set { fields.set("additional_materials", newValue) }
        }
        /// 备注 (`remark`): at most 1024 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// Documented values of 二级商户号的出款子账户类型 (`out_account_type`); open.
        public typealias OutAccountType = OpenValue<OutAccountTypeKind>
        /// Tells ``OutAccountType`` from other values.
        public enum OutAccountTypeKind {}
        /// Documented values of 收款对象类型 (`payee_type`); open.
        public typealias PayeeType = OpenValue<PayeeTypeKind>
        /// Tells ``PayeeType`` from other values.
        public enum PayeeTypeKind {}
        /// 收款账号信息 (`payee_info`).
        public struct PayeeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(accountType: AccountType, bankAccountInfo: BankAccountInfo, identityInfo: IdentityInfo? = nil) {
                var fields = Fields()
                fields.set("account_type", accountType)
                fields.set("bank_account_info", bankAccountInfo)
                fields.set("identity_info", identityInfo)
                self.fields = fields
            }
            /// 账户类型 (`account_type`).
            public var accountType: AccountType? {
                get { fields.stored("account_type") }
                set { fields.set("account_type", newValue) }
            }
            /// 银行账户 (`bank_account_info`).
            public var bankAccountInfo: BankAccountInfo? {
                get { fields.stored("bank_account_info") }
                set { fields.set("bank_account_info", newValue) }
            }
            /// 收款人账号对应的证件信息 (`identity_info`).
            public var identityInfo: IdentityInfo? {
                get { fields.stored("identity_info") }
                set { fields.set("identity_info", newValue) }
            }
            /// Documented values of 账户类型 (`account_type`); open.
            public typealias AccountType = OpenValue<AccountTypeKind>
            /// Tells ``AccountType`` from other values.
            public enum AccountTypeKind {}
            /// 银行账户 (`bank_account_info`).
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
                /// 开户名称 (`account_name`): at most 2048 characters; encrypted when sent.
                public var accountName: SensitiveText? {
                    get { fields.stored("account_name") }
                    set { fields.set("account_name", newValue) }
                }
                /// 开户银行 (`account_bank`): at most 128 characters.
                public var accountBank: String? {
                    get { fields.stored("account_bank") }
                    set { fields.set("account_bank", newValue) }
                }
                /// 开户银行联行号 (`bank_branch_id`): at most 128 characters.
                public var bankBranchID: String? {
                    get { fields.stored("bank_branch_id") }
                    set { fields.set("bank_branch_id", newValue) }
                }
                /// 开户银行全称（含支行） (`bank_name`): at most 128 characters.
                public var bankName: String? {
                    get { fields.stored("bank_name") }
                    set { fields.set("bank_name", newValue) }
                }
                /// 银行账号 (`account_number`): at most 2048 characters; encrypted when sent.
                public var accountNumber: SensitiveText? {
                    get { fields.stored("account_number") }
                    set { fields.set("account_number", newValue) }
                }
            }
            /// 收款人账号对应的证件信息 (`identity_info`).
            public struct IdentityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    idDocType: IDDocType? = nil,
                    identificationName: SensitiveText? = nil,
                    identificationNo: SensitiveText? = nil
                ) {
                    var fields = Fields()
                    fields.set("id_doc_type", idDocType)
                    fields.set("identification_name", identificationName)
                    fields.set("identification_no", identificationNo)
                    self.fields = fields
                }
                /// 证件类型 (`id_doc_type`).
                public var idDocType: IDDocType? {
                    get { fields.stored("id_doc_type") }
                    set { fields.set("id_doc_type", newValue) }
                }
                /// 证件姓名 (`identification_name`): at most 2048 characters; encrypted when sent.
                public var identificationName: SensitiveText? {
                    get { fields.stored("identification_name") }
                    set { fields.set("identification_name", newValue) }
                }
                /// 证件号码 (`identification_no`): at most 2048 characters; encrypted when sent.
                public var identificationNo: SensitiveText? {
                    get { fields.stored("identification_no") }
                    set { fields.set("identification_no", newValue) }
                }
                /// Documented values of 证件类型 (`id_doc_type`); open.
                public typealias IDDocType = OpenValue<IDDocTypeKind>
                /// Tells ``IDDocType`` from other values.
                public enum IDDocTypeKind {}
            }
        }
        /// 付款申请证明材料 (`proof_media_list`).
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
            /// 申请证明材料 (`proof_payee_media`).
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
                /// 申请证明材料类型 (`proof_media_type`).
                public var proofMediaType: ProofMediaType? {
                    get { fields.stored("proof_media_type") }
                    set { fields.set("proof_media_type", newValue) }
                }
                /// 证明材料照片 (`proof_media`): at most 1024 characters.
                public var proofMedia: String? {
                    get { fields.stored("proof_media") }
                    set { fields.set("proof_media", newValue) }
                }
                /// Documented values of 申请证明材料类型 (`proof_media_type`); open.
                public typealias ProofMediaType = OpenValue<ProofMediaTypeKind>
                /// Tells ``ProofMediaType`` from other values.
                public enum ProofMediaTypeKind {}
            }
        }
        /// 补充材料 (`additional_materials`).
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
            /// 补充材料照片 (`additional_media`): at most 10 elements.
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
        /// 微信支付提现申请单号 (`applyment_id`): at most 32 characters.
        public var applymentID: String? { get throws { try fields.optional("applyment_id") } }
        /// 商户提现申请单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
    }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.OutAccountTypeKind {
    /// 商户的基本户 (`BASIC_ACCOUNT`).
    public static var basicAccount: Self { "BASIC_ACCOUNT" }
    /// 商户的运营账户 (`OPERATE_ACCOUNT`).
    public static var operateAccount: Self { "OPERATE_ACCOUNT" }
    /// 商户的保证金户 (`MARGIN_ACCOUNT`).
    public static var marginAccount: Self { "MARGIN_ACCOUNT" }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeTypeKind {
    /// 出资商户号收款 (`CONTRIBUTION_MERCHANT`).
    public static var contributionMerchant: Self { "CONTRIBUTION_MERCHANT" }
    /// 电商平台收款 (`SERVICE_PROVIDER_MERCHANT`).
    public static var serviceProviderMerchant: Self { "SERVICE_PROVIDER_MERCHANT" }
    /// 其他商户号收款 (`OTHER_MERCHANT`).
    public static var otherMerchant: Self { "OTHER_MERCHANT" }
    /// 个人收款 (`INDIVIDUAL`).
    public static var individual: Self { "INDIVIDUAL" }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo.AccountTypeKind {
    /// `ACCOUNT_TYPE_CORPORATE`.
    public static var accountTypeCorporate: Self { "ACCOUNT_TYPE_CORPORATE" }
    /// `ACCOUNT_TYPE_PERSONAL`.
    public static var accountTypePersonal: Self { "ACCOUNT_TYPE_PERSONAL" }
}

extension OpenValue where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.PayeeInfo.IdentityInfo.IDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_IDCARD`).
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民-来往内地通行证 (`IDENTIFICATION_TYPE_HONGKONG_PASSPORT`).
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// 中国澳门居民-来往内地通行证 (`IDENTIFICATION_TYPE_MACAO_PASSPORT`).
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// 中国台湾居民-来往大陆通行证 (`IDENTIFICATION_TYPE_TAIWAN_PASSPORT`).
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue
where Kind == V3.MchOperate.Risk.WithdrawlApply.PostBody.ProofMediaList.ProofPayeeMedia.ProofMediaTypeKind {
    /// 分账接收方与子商户的合作背景证明材料 (`BASIC_TRANSACTION_INFORMATION`).
    public static var basicTransactionInformation: Self { "BASIC_TRANSACTION_INFORMATION" }
    /// 法人身份证 (`LEGAL_ID_CARD`).
    public static var legalIdCard: Self { "LEGAL_ID_CARD" }
    /// 经营负责人身份证 (`ID_CARD`).
    public static var idCard: Self { "ID_CARD" }
    /// 营业执照照片 (`BUSINESS_LICENSE_PHOTO`).
    public static var businessLicensePhoto: Self { "BUSINESS_LICENSE_PHOTO" }
    /// 收款人身份证正反面照片 (`PAYEE_ID_CARD`).
    public static var payeeIdCard: Self { "PAYEE_ID_CARD" }
    /// 附件6模板.pdf (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`).
    public static var wechatPayWithdrawalApplicationType6: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6" }
    /// 附件7模板.pdf (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`).
    public static var wechatPayWithdrawalApplicationType7: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7" }
    /// 附件8模板.pdf (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`).
    public static var wechatPayWithdrawalApplicationType8: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8" }
    /// 已废弃 (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1`).
    public static var wechatPayWithdrawalApplicationType1: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1" }
    /// 已废弃 (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2`).
    public static var wechatPayWithdrawalApplicationType2: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2" }
    /// 已废弃 (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3`).
    public static var wechatPayWithdrawalApplicationType3: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3" }
    /// 已废弃 (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4`).
    public static var wechatPayWithdrawalApplicationType4: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4" }
    /// 已废弃 (`WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5`).
    public static var wechatPayWithdrawalApplicationType5: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5" }
    /// 已废弃 (`MISSING_OFFICIAL_SEAL_LETTER`).
    public static var missingOfficialSealLetter: Self { "MISSING_OFFICIAL_SEAL_LETTER" }
    /// 已废弃 (`CERTIFICATE_OF_ACCOUNT_CANCELLATION`).
    public static var certificateOfAccountCancellation: Self { "CERTIFICATE_OF_ACCOUNT_CANCELLATION" }
    /// 已废弃 (`INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE`).
    public static var industrialAndCommercialCancellationCertificate: Self {
        "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE"
    }
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

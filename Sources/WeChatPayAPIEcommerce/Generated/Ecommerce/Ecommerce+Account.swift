// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Account.ApplyCancelWithdraw {
    /// 提交注销提现申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013892756).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.account.apply-cancel-withdraw.post", chain, body: body.fields).reply()
    }

    /// 提交注销提现申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.account.apply-cancel-withdraw.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/account/apply-cancel-withdraw` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outRequestNo: String,
            withdraw: V3.Ecommerce.ApplyCancelWithdrawWithdraw? = nil,
            payeeInfo: PayeeInfo? = nil,
            proofMedias: [ProofMedias]? = nil,
            additionalMaterials: [String]? = nil,
            remark: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_request_no", outRequestNo)
            fields.set("withdraw", withdraw)
            fields.set("payee_info", payeeInfo)
            fields.set("proof_medias", proofMedias)
            fields.set("additional_materials", additionalMaterials)
            fields.set("remark", remark)
            self.fields = fields
        }
        /// 申请注销的二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户注销申请单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 是否提取资金 (`withdraw`).
        public var withdraw: V3.Ecommerce.ApplyCancelWithdrawWithdraw? {
            get { fields.stored("withdraw") }
            set { fields.set("withdraw", newValue) }
        }
        /// 收款账号信息 (`payee_info`).
        public var payeeInfo: PayeeInfo? {
            get { fields.stored("payee_info") }
            set { fields.set("payee_info", newValue) }
        }
        /// 付款申请材料 (`proof_medias`).
        public var proofMedias: [ProofMedias]? {
            get { fields.stored("proof_medias") }
            set { fields.set("proof_medias", newValue) }
        }
        /// 其他补充材料 (`additional_materials`).
        public var additionalMaterials: [String]? {
            get { fields.stored("additional_materials") }
            set { fields.set("additional_materials", newValue) }
        }
        /// 备注 (`remark`): at most 32 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
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
                    bankBranchName: String? = nil,
                    bankName: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("account_name", accountName)
                    fields.set("account_bank", accountBank)
                    fields.set("bank_branch_id", bankBranchID)
                    fields.set("bank_branch_name", bankBranchName)
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
                /// 开户银行全称（含支行） (`bank_branch_name`): at most 128 characters.
                public var bankBranchName: String? {
                    get { fields.stored("bank_branch_name") }
                    set { fields.set("bank_branch_name", newValue) }
                }
                /// 开户银行全称（含支行） (`bank_name`).
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
                    idDocType: V3.Ecommerce.IDDocType? = nil,
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
                public var idDocType: V3.Ecommerce.IDDocType? {
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
            }
        }
        /// `proof_medias`.
        public struct ProofMedias: TypedObject, FieldValue {
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
            /// 付款申请材料类型 (`proof_media_type`).
            public var proofMediaType: ProofMediaType? {
                get { fields.stored("proof_media_type") }
                set { fields.set("proof_media_type", newValue) }
            }
            /// 证明材料照片 (`proof_media`): at most 1024 characters.
            public var proofMedia: String? {
                get { fields.stored("proof_media") }
                set { fields.set("proof_media", newValue) }
            }
            /// Documented values of 付款申请材料类型 (`proof_media_type`); open.
            public typealias ProofMediaType = OpenValue<ProofMediaTypeKind>
            /// Tells ``ProofMediaType`` from other values.
            public enum ProofMediaTypeKind {}
        }
    }

    /// What `POST /v3/ecommerce/account/apply-cancel-withdraw` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付注销提现申请单号 (`applyment_id`): at most 32 characters.
        public var applymentID: String? { get throws { try fields.optional("applyment_id") } }
        /// 商户注销申请单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.PayeeInfo.AccountTypeKind {
    /// `ACCOUNT_TYPE_CORPORATE`.
    public static var accountTypeCorporate: Self { "ACCOUNT_TYPE_CORPORATE" }
    /// `ACCOUNT_TYPE_PERSONAL`.
    public static var accountTypePersonal: Self { "ACCOUNT_TYPE_PERSONAL" }
}

extension OpenValue where Kind == V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.ProofMedias.ProofMediaTypeKind {
    /// 模版下载 (`WITHDRAWAL_APPLICATION`).
    public static var withdrawalApplication: Self { "WITHDRAWAL_APPLICATION" }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.ApplymentID.ByApplymentID {
    /// 微信支付注销提现申请单号查询申请单状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013892765).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Ecommerce.ApplyCancelWithdrawReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.applyment-id.{applyment_id}.get", chain)
        return try await call.reply()
    }

    /// 微信支付注销提现申请单号查询申请单状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Ecommerce.ApplyCancelWithdrawReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.applyment-id.{applyment_id}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm {
    /// 平台代商户确认注销, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013892772).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.confirm.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 平台代商户确认注销, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.confirm.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            operatorIdentification: String,
            confirmTime: String,
            cancelContractVersion: String,
            applymentID: String? = nil,
            outRequestNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("applyment_id", applymentID)
            fields.set("out_request_no", outRequestNo)
            fields.set("sub_mchid", subMchid)
            fields.set("operator_identification", operatorIdentification)
            fields.set("confirm_time", confirmTime)
            fields.set("cancel_contract_version", cancelContractVersion)
            self.fields = fields
        }
        /// 微信支付注销单号 (`applyment_id`).
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// 商户注销申请单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 平台确认操作人标识 (`operator_identification`).
        public var operatorIdentification: String? {
            get { fields.stored("operator_identification") }
            set { fields.set("operator_identification", newValue) }
        }
        /// 注销确认时间 (`confirm_time`).
        public var confirmTime: String? {
            get { fields.stored("confirm_time") }
            set { fields.set("confirm_time", newValue) }
        }
        /// 注销协议版本号 (`cancel_contract_version`).
        public var cancelContractVersion: String? {
            get { fields.stored("cancel_contract_version") }
            set { fields.set("cancel_contract_version", newValue) }
        }
    }

    /// What `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付注销单号 (`applyment_id`).
        public var applymentID: String? { get throws { try fields.optional("applyment_id") } }
        /// 商户注销申请单号 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.OutRequestNo.ByOutRequestNo {
    /// 商户注销提现申请单号查询申请单状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013892759).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Ecommerce.ApplyCancelWithdrawReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.out-request-no.{out_request_no}.get", chain)
        return try await call.reply()
    }

    /// 商户注销提现申请单号查询申请单状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Ecommerce.ApplyCancelWithdrawReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.out-request-no.{out_request_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid {
    /// 商户注销资格校验, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016420099).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.validate-cancel.{sub_mchid}.get", chain)
        return try await call.reply()
    }

    /// 商户注销资格校验, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("ecommerce.account.apply-cancel-withdraw.validate-cancel.{sub_mchid}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 注销检查的二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户号状态 (`merchant_state`).
        public var merchantState: MerchantState { get throws { try fields.required("merchant_state") } }
        /// 注销资格检查结果 (`validate_result`).
        public var validateResult: ValidateResult { get throws { try fields.required("validate_result") } }
        /// 商户资金账户余额 (`account_info`).
        public var accountInfo: [V3.Ecommerce.AccountInfo] { get throws { try fields.required("account_info") } }
        /// 不可发起注销原因 (`block_reasons`).
        public var blockReasons: [BlockReasons]? { get throws { try fields.optional("block_reasons") } }
        /// Documented values of 商户号状态 (`merchant_state`); open.
        public typealias MerchantState = OpenValue<MerchantStateKind>
        /// Tells ``MerchantState`` from other values.
        public enum MerchantStateKind {}
        /// Documented values of 注销资格检查结果 (`validate_result`); open.
        public typealias ValidateResult = OpenValue<ValidateResultKind>
        /// Tells ``ValidateResult`` from other values.
        public enum ValidateResultKind {}
        /// `block_reasons`.
        public struct BlockReasons: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 原因类型 (`type`).
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// 原因描述 (`description`): at most 512 characters.
            public var description: String? { get throws { try fields.optional("description") } }
            /// Documented values of 原因类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue
where Kind == V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid.GetReply.MerchantStateKind {
    /// 正常 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 已注销 (`HAS_BEEN_CANCELLED`).
    public static var hasBeenCancelled: Self { "HAS_BEEN_CANCELLED" }
}

extension OpenValue
where Kind == V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid.GetReply.ValidateResultKind {
    /// `ALLOW_CANCEL_WITHDRAW`.
    public static var allowCancelWithdraw: Self { "ALLOW_CANCEL_WITHDRAW" }
    /// `NOT_ALLOW_CANCEL_WITHDRAW`.
    public static var notAllowCancelWithdraw: Self { "NOT_ALLOW_CANCEL_WITHDRAW" }
}

extension OpenValue
where Kind == V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid.GetReply.BlockReasons.TypeValueKind {
    /// 消费者投诉未处理 (`CONSUMER_COMPLAINT_UNPROCESSED`).
    public static var consumerComplaintUnprocessed: Self { "CONSUMER_COMPLAINT_UNPROCESSED" }
    /// 存在不可注销管控 (`HAS_BLOCKING_CONTROL`).
    public static var hasBlockingControl: Self { "HAS_BLOCKING_CONTROL" }
    /// 商户资金待处理 (`FUNDS_PENDING_PROCESSING`).
    public static var fundsPendingProcessing: Self { "FUNDS_PENDING_PROCESSING" }
    /// 其他原因 (`OTHER_REASON`).
    public static var otherReason: Self { "OTHER_REASON" }
}

extension V3.Ecommerce.Account.CancelApplications {
    /// 提交注销申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476217).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.CancelApplicationsReply {
        try await TypedCall("ecommerce.account.cancel-applications.post", chain, body: body.fields).reply()
    }

    /// 提交注销申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.CancelApplicationsReply {
        try TypedCall("ecommerce.account.cancel-applications.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/account/cancel-applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, outApplyNo: String, applicationInfo: [ApplicationInfo]) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_apply_no", outApplyNo)
            fields.set("application_info", applicationInfo)
            self.fields = fields
        }
        /// 申请注销的二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户注销申请单号 (`out_apply_no`): at most 32 characters.
        public var outApplyNo: String? {
            get { fields.stored("out_apply_no") }
            set { fields.set("out_apply_no", newValue) }
        }
        /// 注销申请材料 (`application_info`).
        public var applicationInfo: [ApplicationInfo]? {
            get { fields.stored("application_info") }
            set { fields.set("application_info", newValue) }
        }
        /// `application_info`.
        public struct ApplicationInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(applicationType: ApplicationType, applicationMediaID: String) {
                var fields = Fields()
                fields.set("application_type", applicationType)
                fields.set("application_media_id", applicationMediaID)
                self.fields = fields
            }
            /// 注销申请材料类型 (`application_type`).
            public var applicationType: ApplicationType? {
                get { fields.stored("application_type") }
                set { fields.set("application_type", newValue) }
            }
            /// 注销申请材料照片ID (`application_media_id`): at most 512 characters.
            public var applicationMediaID: String? {
                get { fields.stored("application_media_id") }
                set { fields.set("application_media_id", newValue) }
            }
            /// Documented values of 注销申请材料类型 (`application_type`); open.
            public typealias ApplicationType = OpenValue<ApplicationTypeKind>
            /// Tells ``ApplicationType`` from other values.
            public enum ApplicationTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Account.CancelApplications.PostBody.ApplicationInfo.ApplicationTypeKind {
    /// `SP_CANCEL_ACCOUNT_APPLICATION`.
    public static var spCancelAccountApplication: Self { "SP_CANCEL_ACCOUNT_APPLICATION" }
    /// `SUB_CANCEL_ACCOUNT_APPLICATION`.
    public static var subCancelAccountApplication: Self { "SUB_CANCEL_ACCOUNT_APPLICATION" }
    /// `SP_MERCHANT_APPLICATION`.
    public static var spMerchantApplication: Self { "SP_MERCHANT_APPLICATION" }
    /// `SUB_MERCHANT_APPLICATION`.
    public static var subMerchantApplication: Self { "SUB_MERCHANT_APPLICATION" }
    /// `MISSING_OFFICIAL_SEAL_LETTER`.
    public static var missingOfficialSealLetter: Self { "MISSING_OFFICIAL_SEAL_LETTER" }
}

extension V3.Ecommerce.Account.CancelApplications.Media {
    /// 注销申请图片上传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691710).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> PostReply {
        let call = TypedCall("ecommerce.account.cancel-applications.media.post", chain, file: file, part: "file")
        return try await call.reply()
    }

    /// 注销申请图片上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> PostReply {
        let call = TypedCall("ecommerce.account.cancel-applications.media.post", chain, file: file, part: "file")
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/account/cancel-applications/media` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件标识ID (`media_id`): at most 512 characters.
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension V3.Ecommerce.Account.CancelApplications.OutApplyNo.ByOutApplyNo {
    /// 查询注销单状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476223).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Ecommerce.CancelApplicationsReply {
        try await TypedCall("ecommerce.account.cancel-applications.out-apply-no.{out_apply_no}.get", chain).reply()
    }

    /// 查询注销单状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Ecommerce.CancelApplicationsReply {
        let call = TypedCall("ecommerce.account.cancel-applications.out-apply-no.{out_apply_no}.get", chain)
        return try call.blockingReply()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-operation-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID {
    /// 查询子商户强化尽调单信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询子商户强化尽调单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `due_diligence_id`.
        public var dueDiligenceID: String { get throws { try fields.required("due_diligence_id") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `due_diligence_state`.
        public var dueDiligenceState: V3.MchOperationManage.DueDiligenceState {
            get throws { try fields.required("due_diligence_state") }
        }
        /// `reject_reason`: JSON inside a text.
        public var rejectReason: RejectReason? { get throws { try fields.optional("reject_reason") } }
        /// `deadline_time`.
        public var deadlineTime: String { get throws { try fields.required("deadline_time") } }
        /// `terminal_time`.
        public var terminalTime: String? { get throws { try fields.optional("terminal_time") } }
        /// `submit_time`.
        public var submitTime: String? { get throws { try fields.optional("submit_time") } }
        /// `reject_time`.
        public var rejectTime: String? { get throws { try fields.optional("reject_time") } }
        /// `complete_time`.
        public var completeTime: String? { get throws { try fields.optional("complete_time") } }
        /// `submission_template`: JSON inside a text.
        public var submissionTemplate: V3.MchOperationManage.SubmissionTemplate? {
            get throws { try fields.optional("submission_template") }
        }
        /// `submission_data`: JSON inside a text.
        public var submissionData: V3.MchOperationManage.SubmissionData? {
            get throws { try fields.optional("submission_data") }
        }
        /// `reject_reason`.
        public struct RejectReason: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `audit_detail_by_item`.
            public var auditDetailByItem: [AuditDetailByItem]? {
                get throws { try fields.optional("audit_detail_by_item") }
            }
            /// `audit_detail_by_item`.
            public struct AuditDetailByItem: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `audit_result`.
                public var auditResult: JSON.Number? { get throws { try fields.optional("audit_result") } }
                /// `item_id`.
                public var itemID: JSON.Number? { get throws { try fields.optional("item_id") } }
                /// `reject_reason_to_merchant`.
                public var rejectReasonToMerchant: String? {
                    get throws { try fields.optional("reject_reason_to_merchant") }
                }
            }
        }
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.Submit {
    /// 提交尽调资料, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.submit.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 提交尽调资料, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.submit.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, submitData: SubmitData? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.setText("submit_data", submitData)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `submit_data`: JSON inside a text.
        public var submitData: SubmitData? {
            get { fields.stored("submit_data") }
            set { fields.setText("submit_data", newValue) }
        }
        /// `submit_data`.
        public struct SubmitData: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(recordFields: [RecordFields]) {
                var fields = Fields()
                fields.set("record_fields", recordFields)
                self.fields = fields
            }
            /// `record_fields`.
            public var recordFields: [RecordFields]? {
                get { fields.stored("record_fields") }
                set { fields.set("record_fields", newValue) }
            }
            /// `record_fields`.
            public struct RecordFields: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    itemID: String? = nil,
                    fieldName: String? = nil,
                    name: String? = nil,
                    type: JSON.Number? = nil,
                    tips: String? = nil,
                    placeholder: String? = nil,
                    tooltip: String? = nil,
                    required: JSON.Number? = nil,
                    checkRule: CheckRule? = nil,
                    relations: [Relations]? = nil,
                    needEncrypt: Bool? = nil
                ) {
                    var fields = Fields()
                    fields.set("item_id", itemID)
                    fields.set("field_name", fieldName)
                    fields.set("name", name)
                    fields.set("type", type)
                    fields.set("tips", tips)
                    fields.set("placeholder", placeholder)
                    fields.set("tooltip", tooltip)
                    fields.set("required", required)
                    fields.set("check_rule", checkRule)
                    fields.set("relations", relations)
                    fields.set("need_encrypt", needEncrypt)
                    self.fields = fields
                }
                /// `item_id`.
                public var itemID: String? {
                    get { fields.stored("item_id") }
                    set { fields.set("item_id", newValue) }
                }
                /// `field_name`.
                public var fieldName: String? {
                    get { fields.stored("field_name") }
                    set { fields.set("field_name", newValue) }
                }
                /// `name`.
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// `type`.
                public var type: JSON.Number? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// `tips`.
                public var tips: String? {
                    get { fields.stored("tips") }
                    set { fields.set("tips", newValue) }
                }
                /// `placeholder`.
                public var placeholder: String? {
                    get { fields.stored("placeholder") }
                    set { fields.set("placeholder", newValue) }
                }
                /// `tooltip`.
                public var tooltip: String? {
                    get { fields.stored("tooltip") }
                    set { fields.set("tooltip", newValue) }
                }
                /// `required`.
                public var required: JSON.Number? {
                    get { fields.stored("required") }
                    set { fields.set("required", newValue) }
                }
                /// `check_rule`.
                public var checkRule: CheckRule? {
                    get { fields.stored("check_rule") }
                    set { fields.set("check_rule", newValue) }
                }
                /// `relations`.
                public var relations: [Relations]? {
                    get { fields.stored("relations") }
                    set { fields.set("relations", newValue) }
                }
                /// `need_encrypt`.
                public var needEncrypt: Bool? {
                    get { fields.stored("need_encrypt") }
                    set { fields.set("need_encrypt", newValue) }
                }
                /// `check_rule`.
                public struct CheckRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        minLength: JSON.Number? = nil,
                        maxLength: JSON.Number? = nil,
                        enumFileExts: [String]? = nil,
                        maxFileSize: JSON.Number? = nil,
                        enumKeys: [JSON.Number]? = nil,
                        enumValues: [String]? = nil
                    ) {
                        var fields = Fields()
                        fields.set("min_length", minLength)
                        fields.set("max_length", maxLength)
                        fields.set("enum_file_exts", enumFileExts)
                        fields.set("max_file_size", maxFileSize)
                        fields.set("enum_keys", enumKeys)
                        fields.set("enum_values", enumValues)
                        self.fields = fields
                    }
                    /// `min_length`.
                    public var minLength: JSON.Number? {
                        get { fields.stored("min_length") }
                        set { fields.set("min_length", newValue) }
                    }
                    /// `max_length`.
                    public var maxLength: JSON.Number? {
                        get { fields.stored("max_length") }
                        set { fields.set("max_length", newValue) }
                    }
                    /// `enum_file_exts`.
                    public var enumFileExts: [String]? {
                        get { fields.stored("enum_file_exts") }
                        set { fields.set("enum_file_exts", newValue) }
                    }
                    /// `max_file_size`.
                    public var maxFileSize: JSON.Number? {
                        get { fields.stored("max_file_size") }
                        set { fields.set("max_file_size", newValue) }
                    }
                    /// `enum_keys`.
                    public var enumKeys: [JSON.Number]? {
                        get { fields.stored("enum_keys") }
                        set { fields.set("enum_keys", newValue) }
                    }
                    /// `enum_values`.
                    public var enumValues: [String]? {
                        get { fields.stored("enum_values") }
                        set { fields.set("enum_values", newValue) }
                    }
                }
                /// `relations`.
                public struct Relations: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(sourceKey: JSON.Number? = nil, sourceValue: String? = nil) {
                        var fields = Fields()
                        fields.set("source_key", sourceKey)
                        fields.set("source_value", sourceValue)
                        self.fields = fields
                    }
                    /// `source_key`.
                    public var sourceKey: JSON.Number? {
                        get { fields.stored("source_key") }
                        set { fields.set("source_key", newValue) }
                    }
                    /// `source_value`.
                    public var sourceValue: String? {
                        get { fields.stored("source_value") }
                        set { fields.set("source_value", newValue) }
                    }
                }
            }
        }
    }

    /// What `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `due_diligence_state`.
        public var dueDiligenceState: V3.MchOperationManage.DueDiligenceState? {
            get throws { try fields.optional("due_diligence_state") }
        }
        /// `submit_time`.
        public var submitTime: String? { get throws { try fields.optional("submit_time") } }
        /// `submission_template`: JSON inside a text.
        public var submissionTemplate: V3.MchOperationManage.SubmissionTemplate? {
            get throws { try fields.optional("submission_template") }
        }
        /// `submission_data`: JSON inside a text.
        public var submissionData: V3.MchOperationManage.SubmissionData? {
            get throws { try fields.optional("submission_data") }
        }
    }
}

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID.UploadPath {
    /// 上传尽调资料文件, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631042).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall(
            "mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.upload.post", chain, file: file,
            part: "due_diligence_file", meta: meta.fields)
        return try await call.reply()
    }

    /// 上传尽调资料文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall(
            "mch-operation-manage.enhanced-due-diligence.{due_diligence_id}.upload.post", chain, file: file,
            part: "due_diligence_file", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, itemID: JSON.Number) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("item_id", itemID)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `item_id`.
        public var itemID: JSON.Number? {
            get { fields.stored("item_id") }
            set { fields.set("item_id", newValue) }
        }
    }

    /// What `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `file_id`.
        public var fileID: String { get throws { try fields.required("file_id") } }
    }
}

extension V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid {
    /// 查询子商户管控情况, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012803072).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("mch-operation-manage.merchant-limitations.sub-mchid.{sub_mchid}.get", chain).reply()
    }

    /// 查询子商户管控情况, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("mch-operation-manage.merchant-limitations.sub-mchid.{sub_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `limited_functions`.
        public var limitedFunctions: [LimitedFunctions]? { get throws { try fields.optional("limited_functions") } }
        /// `recovery_specifications`.
        public var recoverySpecifications: [RecoverySpecifications]? {
            get throws { try fields.optional("recovery_specifications") }
        }
        /// `other_limited_functions`.
        public var otherLimitedFunctions: String? { get throws { try fields.optional("other_limited_functions") } }
        /// Documented values of `limited_functions`; open.
        public typealias LimitedFunctions = OpenValue<LimitedFunctionsKind>
        /// Tells ``LimitedFunctions`` from other values.
        public enum LimitedFunctionsKind {}
        /// `recovery_specifications`.
        public struct RecoverySpecifications: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `limitation_case_id`.
            public var limitationCaseID: String? { get throws { try fields.optional("limitation_case_id") } }
            /// `limitation_reason`.
            public var limitationReason: String? { get throws { try fields.optional("limitation_reason") } }
            /// `limitation_reason_describe`.
            public var limitationReasonDescribe: String? {
                get throws { try fields.optional("limitation_reason_describe") }
            }
            /// `recover_way`.
            public var recoverWay: RecoverWay? { get throws { try fields.optional("recover_way") } }
            /// `recover_way_param`.
            public var recoverWayParam: String? { get throws { try fields.optional("recover_way_param") } }
            /// `recover_help_url`.
            public var recoverHelpURL: String? { get throws { try fields.optional("recover_help_url") } }
            /// `limitation_action_type`.
            public var limitationActionType: LimitationActionType? {
                get throws { try fields.optional("limitation_action_type") }
            }
            /// `limitation_start_date`.
            public var limitationStartDate: String? { get throws { try fields.optional("limitation_start_date") } }
            /// `limitation_date`.
            public var limitationDate: String? { get throws { try fields.optional("limitation_date") } }
            /// `limitation_reason_type`.
            public var limitationReasonType: LimitationReasonType? {
                get throws { try fields.optional("limitation_reason_type") }
            }
            /// `relate_limitations`.
            public var relateLimitations: [RelateLimitations]? {
                get throws { try fields.optional("relate_limitations") }
            }
            /// `other_relate_limitations`.
            public var otherRelateLimitations: String? {
                get throws { try fields.optional("other_relate_limitations") }
            }
            /// Documented values of `recover_way`; open.
            public typealias RecoverWay = OpenValue<RecoverWayKind>
            /// Tells ``RecoverWay`` from other values.
            public enum RecoverWayKind {}
            /// Documented values of `limitation_action_type`; open.
            public typealias LimitationActionType = OpenValue<LimitationActionTypeKind>
            /// Tells ``LimitationActionType`` from other values.
            public enum LimitationActionTypeKind {}
            /// Documented values of `limitation_reason_type`; open.
            public typealias LimitationReasonType = OpenValue<LimitationReasonTypeKind>
            /// Tells ``LimitationReasonType`` from other values.
            public enum LimitationReasonTypeKind {}
            /// Documented values of `relate_limitations`; open.
            public typealias RelateLimitations = OpenValue<RelateLimitationsKind>
            /// Tells ``RelateLimitations`` from other values.
            public enum RelateLimitationsKind {}
        }
    }
}

extension OpenValue
where Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.LimitedFunctionsKind {
    /// `NO_TRANSACTION_AND_RECHARGE`.
    public static var noTransactionAndRecharge: Self { "NO_TRANSACTION_AND_RECHARGE" }
    /// `NO_PAYMENT`.
    public static var noPayment: Self { "NO_PAYMENT" }
    /// `NO_WITHDRAWAL`.
    public static var noWithdrawal: Self { "NO_WITHDRAWAL" }
    /// `NO_REFUND`.
    public static var noRefund: Self { "NO_REFUND" }
    /// `NO_TRANSACTION`.
    public static var noTransaction: Self { "NO_TRANSACTION" }
    /// `NO_PROFIT_SHARING`.
    public static var noProfitSharing: Self { "NO_PROFIT_SHARING" }
    /// `NO_PAYMENT_POINT_COMPLETE_ORDER`.
    public static var noPaymentPointCompleteOrder: Self { "NO_PAYMENT_POINT_COMPLETE_ORDER" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications.RecoverWayKind
{
    /// `IRRECOVERABLE`.
    public static var irrecoverable: Self { "IRRECOVERABLE" }
    /// `MODIFY_SUBJECT_INFORMATION`.
    public static var modifySubjectInformation: Self { "MODIFY_SUBJECT_INFORMATION" }
    /// `MODIFY_SETTLE_ACCOUNT_INFORMATION`.
    public static var modifySettleAccountInformation: Self { "MODIFY_SETTLE_ACCOUNT_INFORMATION" }
    /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`.
    public static var verifyInactiveMerchantIdentity: Self { "VERIFY_INACTIVE_MERCHANT_IDENTITY" }
    /// `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`.
    public static var submitOfflineBusinessScenarioInformation: Self { "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION" }
    /// `SUBMIT_INFORMATION_FOR_APPEAL`.
    public static var submitInformationForAppeal: Self { "SUBMIT_INFORMATION_FOR_APPEAL" }
    /// `RESOLVE_TRANSACTION_DISPUTES`.
    public static var resolveTransactionDisputes: Self { "RESOLVE_TRANSACTION_DISPUTES" }
    /// `MODIFY_ADMINISTRATOR_INFORMATION`.
    public static var modifyAdministratorInformation: Self { "MODIFY_ADMINISTRATOR_INFORMATION" }
    /// `CALL_CUSTOMER_SERVICE_AT_95017`.
    public static var callCustomerServiceAt95017: Self { "CALL_CUSTOMER_SERVICE_AT_95017" }
    /// `UPDATE_BUSINESS_SCENARIO_INFORMATION`.
    public static var updateBusinessScenarioInformation: Self { "UPDATE_BUSINESS_SCENARIO_INFORMATION" }
    /// `SUBMIT_CDD_INFORMATION`.
    public static var submitCddInformation: Self { "SUBMIT_CDD_INFORMATION" }
    /// `WAITING_FOR_PLATFORM_REVIEW`.
    public static var waitingForPlatformReview: Self { "WAITING_FOR_PLATFORM_REVIEW" }
    /// `SUBMIT_UBO_INFORMATION`.
    public static var submitUboInformation: Self { "SUBMIT_UBO_INFORMATION" }
    /// `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`.
    public static var signAntiFraudPledgeAndVerifyFace: Self { "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE" }
    /// `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`.
    public static var contactAppropriateAuthorityForConsultation: Self {
        "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION"
    }
    /// `MODIFY_ABBREVIATION_INFORMATION`.
    public static var modifyAbbreviationInformation: Self { "MODIFY_ABBREVIATION_INFORMATION" }
    /// `CONFIRM_BUSINESS_TYPE`.
    public static var confirmBusinessType: Self { "CONFIRM_BUSINESS_TYPE" }
    /// `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`.
    public static var submitOnlineBusinessScenarioInformation: Self { "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION" }
    /// `CONTACT_SERVICE_PROVIDER`.
    public static var contactServiceProvider: Self { "CONTACT_SERVICE_PROVIDER" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications
        .LimitationActionTypeKind
{
    /// `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`.
    public static var limitActionTypeImmediateControl: Self { "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL" }
    /// `LIMIT_ACTION_TYPE_DELAY_CONTROL`.
    public static var limitActionTypeDelayControl: Self { "LIMIT_ACTION_TYPE_DELAY_CONTROL" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications
        .LimitationReasonTypeKind
{
    /// `LICENSE_ABNORMAL`.
    public static var licenseAbnormal: Self { "LICENSE_ABNORMAL" }
    /// `NO_TRADE`.
    public static var noTrade: Self { "NO_TRADE" }
    /// `SETTLE_ACCOUNT_ABNORMAL`.
    public static var settleAccountAbnormal: Self { "SETTLE_ACCOUNT_ABNORMAL" }
    /// `RISK_ABNORMAL`.
    public static var riskAbnormal: Self { "RISK_ABNORMAL" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `INSPECT_ABNORMAL`.
    public static var inspectAbnormal: Self { "INSPECT_ABNORMAL" }
    /// `INVALID_REPRESENTATIVE_INFORMATION`.
    public static var invalidRepresentativeInformation: Self { "INVALID_REPRESENTATIVE_INFORMATION" }
    /// `INVALID_BUSINESS_STATUS`.
    public static var invalidBusinessStatus: Self { "INVALID_BUSINESS_STATUS" }
    /// `INVALID_BUSINESS_LICENSE`.
    public static var invalidBusinessLicense: Self { "INVALID_BUSINESS_LICENSE" }
    /// `INVALID_BENEFICIARY_INFORMATION`.
    public static var invalidBeneficiaryInformation: Self { "INVALID_BENEFICIARY_INFORMATION" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications
        .RelateLimitationsKind
{
    /// `NO_TRANSACTION_AND_RECHARGE`.
    public static var noTransactionAndRecharge: Self { "NO_TRANSACTION_AND_RECHARGE" }
    /// `NO_PAYMENT`.
    public static var noPayment: Self { "NO_PAYMENT" }
    /// `NO_WITHDRAWAL`.
    public static var noWithdrawal: Self { "NO_WITHDRAWAL" }
    /// `NO_REFUND`.
    public static var noRefund: Self { "NO_REFUND" }
    /// `NO_TRANSACTION`.
    public static var noTransaction: Self { "NO_TRANSACTION" }
    /// `NO_PROFIT_SHARING`.
    public static var noProfitSharing: Self { "NO_PROFIT_SHARING" }
    /// `NO_PAYMENT_POINT_COMPLETE_ORDER`.
    public static var noPaymentPointCompleteOrder: Self { "NO_PAYMENT_POINT_COMPLETE_ORDER" }
}

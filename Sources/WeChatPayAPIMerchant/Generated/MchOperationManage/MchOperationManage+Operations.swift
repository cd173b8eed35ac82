// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-operation-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchOperationManage.EnhancedDueDiligence.ByDueDiligenceID {
    /// 查询子商户强化尽调单信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
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
        /// 尽调单号 (`due_diligence_id`).
        public var dueDiligenceID: String { get throws { try fields.required("due_diligence_id") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 尽调单状态 (`due_diligence_state`).
        public var dueDiligenceState: V3.MchOperationManage.DueDiligenceState {
            get throws { try fields.required("due_diligence_state") }
        }
        /// 驳回原因 (`reject_reason`): JSON inside a text.
        public var rejectReason: RejectReason? { get throws { try fields.optional("reject_reason") } }
        /// 截止时间 (`deadline_time`).
        public var deadlineTime: String { get throws { try fields.required("deadline_time") } }
        /// 终止时间 (`terminal_time`).
        public var terminalTime: String? { get throws { try fields.optional("terminal_time") } }
        /// 提交时间 (`submit_time`).
        public var submitTime: String? { get throws { try fields.optional("submit_time") } }
        /// 驳回时间 (`reject_time`).
        public var rejectTime: String? { get throws { try fields.optional("reject_time") } }
        /// 完成时间 (`complete_time`).
        public var completeTime: String? { get throws { try fields.optional("complete_time") } }
        /// 尽调要求提交的资料 (`submission_template`): JSON inside a text.
        public var submissionTemplate: V3.MchOperationManage.SubmissionTemplate? {
            get throws { try fields.optional("submission_template") }
        }
        /// 尽调已经提交的资料 (`submission_data`): JSON inside a text.
        public var submissionData: V3.MchOperationManage.SubmissionData? {
            get throws { try fields.optional("submission_data") }
        }
        /// `reject_reason`.
        public struct RejectReason: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 审核原因集合 (`audit_detail_by_item`).
            public var auditDetailByItem: [AuditDetailByItem]? {
                get throws { try fields.optional("audit_detail_by_item") }
            }
            /// `audit_detail_by_item`.
            public struct AuditDetailByItem: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 审核结果 (`audit_result`).
                public var auditResult: JSON.Number? { get throws { try fields.optional("audit_result") } }
                /// 审核的资料项ID (`item_id`).
                public var itemID: JSON.Number? { get throws { try fields.optional("item_id") } }
                /// 展示给商户的审核结果 (`reject_reason_to_merchant`).
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 提交资料内容 (`submit_data`): JSON inside a text.
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
            /// 资料项集合 (`record_fields`).
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
                /// 资料项ID (`item_id`).
                public var itemID: String? {
                    get { fields.stored("item_id") }
                    set { fields.set("item_id", newValue) }
                }
                /// 资料项英文名 (`field_name`).
                public var fieldName: String? {
                    get { fields.stored("field_name") }
                    set { fields.set("field_name", newValue) }
                }
                /// 资料项中文名 (`name`).
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// 资料项类型 (`type`).
                public var type: JSON.Number? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// 资料项填写提示 (`tips`).
                public var tips: String? {
                    get { fields.stored("tips") }
                    set { fields.set("tips", newValue) }
                }
                /// 输入框占位文案 (`placeholder`).
                public var placeholder: String? {
                    get { fields.stored("placeholder") }
                    set { fields.set("placeholder", newValue) }
                }
                /// 叹号悬浮提示语 (`tooltip`).
                public var tooltip: String? {
                    get { fields.stored("tooltip") }
                    set { fields.set("tooltip", newValue) }
                }
                /// 是否必须提交 (`required`).
                public var required: JSON.Number? {
                    get { fields.stored("required") }
                    set { fields.set("required", newValue) }
                }
                /// 校验规则 (`check_rule`).
                public var checkRule: CheckRule? {
                    get { fields.stored("check_rule") }
                    set { fields.set("check_rule", newValue) }
                }
                /// 资料项关联规则集合 (`relations`).
                public var relations: [Relations]? {
                    get { fields.stored("relations") }
                    set { fields.set("relations", newValue) }
                }
                /// 提交内容需要加密 (`need_encrypt`).
                public var needEncrypt: Bool? {
                    get { fields.stored("need_encrypt") }
                    set { fields.set("need_encrypt", newValue) }
                }
                /// 校验规则 (`check_rule`).
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
                    /// 字符串最小长度 (`min_length`).
                    public var minLength: JSON.Number? {
                        get { fields.stored("min_length") }
                        set { fields.set("min_length", newValue) }
                    }
                    /// 字符串最大长度 (`max_length`).
                    public var maxLength: JSON.Number? {
                        get { fields.stored("max_length") }
                        set { fields.set("max_length", newValue) }
                    }
                    /// 限制提交的文件后缀 (`enum_file_exts`).
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
                    /// 展示给商户看的枚举可选的字段列表 (`enum_values`).
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
                    /// 关联的资料项ID (`source_key`).
                    public var sourceKey: JSON.Number? {
                        get { fields.stored("source_key") }
                        set { fields.set("source_key", newValue) }
                    }
                    /// 关联的资料项值 (`source_value`).
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
        /// 尽调单状态 (`due_diligence_state`).
        public var dueDiligenceState: V3.MchOperationManage.DueDiligenceState? {
            get throws { try fields.optional("due_diligence_state") }
        }
        /// 提交时间 (`submit_time`).
        public var submitTime: String? { get throws { try fields.optional("submit_time") } }
        /// 尽调要求提交的资料 (`submission_template`): JSON inside a text.
        public var submissionTemplate: V3.MchOperationManage.SubmissionTemplate? {
            get throws { try fields.optional("submission_template") }
        }
        /// 尽调已经提交的资料 (`submission_data`): JSON inside a text.
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 资料项唯一id (`item_id`).
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
        /// 文件标识ID (`file_id`).
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
        /// 子商户的商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户被管控能力列表 (`limited_functions`).
        public var limitedFunctions: [LimitedFunctions]? { get throws { try fields.optional("limited_functions") } }
        /// 被管控原因及解脱路径列表 (`recovery_specifications`).
        public var recoverySpecifications: [RecoverySpecifications]? {
            get throws { try fields.optional("recovery_specifications") }
        }
        /// 商户其他被管控能力描述 (`other_limited_functions`).
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
            /// 商户被该原因管控的单据号 (`limitation_case_id`).
            public var limitationCaseID: String? { get throws { try fields.optional("limitation_case_id") } }
            /// 商户被管控原因 (`limitation_reason`): at most 512 characters.
            public var limitationReason: String? { get throws { try fields.optional("limitation_reason") } }
            /// 商户被管控原因描述 (`limitation_reason_describe`).
            public var limitationReasonDescribe: String? {
                get throws { try fields.optional("limitation_reason_describe") }
            }
            /// 商户被该原因管控的解脱路径 (`recover_way`).
            public var recoverWay: RecoverWay? { get throws { try fields.optional("recover_way") } }
            /// 商户被该原因管控的解脱路径参数 (`recover_way_param`): at most 1024 characters.
            public var recoverWayParam: String? { get throws { try fields.optional("recover_way_param") } }
            /// 商户被该原因管控的解脱帮助链接 (`recover_help_url`): at most 1024 characters.
            public var recoverHelpURL: String? { get throws { try fields.optional("recover_help_url") } }
            /// 处置方式 (`limitation_action_type`).
            public var limitationActionType: LimitationActionType? {
                get throws { try fields.optional("limitation_action_type") }
            }
            /// 预计管控开始时间 (`limitation_start_date`): at most 64 characters.
            public var limitationStartDate: String? { get throws { try fields.optional("limitation_start_date") } }
            /// 商户被该原因管控的时间 (`limitation_date`): at most 64 characters.
            public var limitationDate: String? { get throws { try fields.optional("limitation_date") } }
            /// 商户被管控原因类型 (`limitation_reason_type`).
            public var limitationReasonType: LimitationReasonType? {
                get throws { try fields.optional("limitation_reason_type") }
            }
            /// 商户被该原因管控的能力列表 (`relate_limitations`).
            public var relateLimitations: [RelateLimitations]? {
                get throws { try fields.optional("relate_limitations") }
            }
            /// 商户被该原因管控的其他能力描述 (`other_relate_limitations`).
            public var otherRelateLimitations: String? {
                get throws { try fields.optional("other_relate_limitations") }
            }
            /// Documented values of 商户被该原因管控的解脱路径 (`recover_way`); open.
            public typealias RecoverWay = OpenValue<RecoverWayKind>
            /// Tells ``RecoverWay`` from other values.
            public enum RecoverWayKind {}
            /// Documented values of 处置方式 (`limitation_action_type`); open.
            public typealias LimitationActionType = OpenValue<LimitationActionTypeKind>
            /// Tells ``LimitationActionType`` from other values.
            public enum LimitationActionTypeKind {}
            /// Documented values of 商户被管控原因类型 (`limitation_reason_type`); open.
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
    /// 关闭收单和充值 (`NO_TRANSACTION_AND_RECHARGE`).
    public static var noTransactionAndRecharge: Self { "NO_TRANSACTION_AND_RECHARGE" }
    /// 关闭付款 (`NO_PAYMENT`).
    public static var noPayment: Self { "NO_PAYMENT" }
    /// 关闭提现 (`NO_WITHDRAWAL`).
    public static var noWithdrawal: Self { "NO_WITHDRAWAL" }
    /// 关闭退款 (`NO_REFUND`).
    public static var noRefund: Self { "NO_REFUND" }
    /// 关闭收单 (`NO_TRANSACTION`).
    public static var noTransaction: Self { "NO_TRANSACTION" }
    /// 关闭分账分出 (`NO_PROFIT_SHARING`).
    public static var noProfitSharing: Self { "NO_PROFIT_SHARING" }
    /// 关闭支付分服务结单 (`NO_PAYMENT_POINT_COMPLETE_ORDER`).
    public static var noPaymentPointCompleteOrder: Self { "NO_PAYMENT_POINT_COMPLETE_ORDER" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications.RecoverWayKind
{
    /// `IRRECOVERABLE`.
    public static var irrecoverable: Self { "IRRECOVERABLE" }
    /// 修改主体资料 (`MODIFY_SUBJECT_INFORMATION`).
    public static var modifySubjectInformation: Self { "MODIFY_SUBJECT_INFORMATION" }
    /// 修改结算银行账户 (`MODIFY_SETTLE_ACCOUNT_INFORMATION`).
    public static var modifySettleAccountInformation: Self { "MODIFY_SETTLE_ACCOUNT_INFORMATION" }
    /// 核实商户身份 (`VERIFY_INACTIVE_MERCHANT_IDENTITY`).
    public static var verifyInactiveMerchantIdentity: Self { "VERIFY_INACTIVE_MERCHANT_IDENTITY" }
    /// 提交线下经营场景信息 (`SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`).
    public static var submitOfflineBusinessScenarioInformation: Self { "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION" }
    /// 提交相关信息申诉 (`SUBMIT_INFORMATION_FOR_APPEAL`).
    public static var submitInformationForAppeal: Self { "SUBMIT_INFORMATION_FOR_APPEAL" }
    /// 解决交易纠纷 (`RESOLVE_TRANSACTION_DISPUTES`).
    public static var resolveTransactionDisputes: Self { "RESOLVE_TRANSACTION_DISPUTES" }
    /// 修改超级管理员 (`MODIFY_ADMINISTRATOR_INFORMATION`).
    public static var modifyAdministratorInformation: Self { "MODIFY_ADMINISTRATOR_INFORMATION" }
    /// 拨打微信支付客服电话95017 (`CALL_CUSTOMER_SERVICE_AT_95017`).
    public static var callCustomerServiceAt95017: Self { "CALL_CUSTOMER_SERVICE_AT_95017" }
    /// 更新经营场景信息 (`UPDATE_BUSINESS_SCENARIO_INFORMATION`).
    public static var updateBusinessScenarioInformation: Self { "UPDATE_BUSINESS_SCENARIO_INFORMATION" }
    /// 填写尽调信息 (`SUBMIT_CDD_INFORMATION`).
    public static var submitCddInformation: Self { "SUBMIT_CDD_INFORMATION" }
    /// 等待平台审核 (`WAITING_FOR_PLATFORM_REVIEW`).
    public static var waitingForPlatformReview: Self { "WAITING_FOR_PLATFORM_REVIEW" }
    /// 补充受益所有人信息 (`SUBMIT_UBO_INFORMATION`).
    public static var submitUboInformation: Self { "SUBMIT_UBO_INFORMATION" }
    /// 签署反诈承诺书并刷脸核实身份 (`SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`).
    public static var signAntiFraudPledgeAndVerifyFace: Self { "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE" }
    /// 联系有权机关咨询 (`CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`).
    public static var contactAppropriateAuthorityForConsultation: Self {
        "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION"
    }
    /// 修改商户简称 (`MODIFY_ABBREVIATION_INFORMATION`).
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
    /// 立即管控 (`LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`).
    public static var limitActionTypeImmediateControl: Self { "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL" }
    /// 延迟管控 (`LIMIT_ACTION_TYPE_DELAY_CONTROL`).
    public static var limitActionTypeDelayControl: Self { "LIMIT_ACTION_TYPE_DELAY_CONTROL" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications
        .LimitationReasonTypeKind
{
    /// 经营证照异常 (`LICENSE_ABNORMAL`).
    public static var licenseAbnormal: Self { "LICENSE_ABNORMAL" }
    /// 无交易 (`NO_TRADE`).
    public static var noTrade: Self { "NO_TRADE" }
    /// 结算信息异常 (`SETTLE_ACCOUNT_ABNORMAL`).
    public static var settleAccountAbnormal: Self { "SETTLE_ACCOUNT_ABNORMAL" }
    /// 风险异常 (`RISK_ABNORMAL`).
    public static var riskAbnormal: Self { "RISK_ABNORMAL" }
    /// 其他 (`OTHER`).
    public static var other: Self { "OTHER" }
    /// 巡检异常 (`INSPECT_ABNORMAL`).
    public static var inspectAbnormal: Self { "INSPECT_ABNORMAL" }
    /// 法定代表人/负责人资料异常 (`INVALID_REPRESENTATIVE_INFORMATION`).
    public static var invalidRepresentativeInformation: Self { "INVALID_REPRESENTATIVE_INFORMATION" }
    /// 经营状态异常 (`INVALID_BUSINESS_STATUS`).
    public static var invalidBusinessStatus: Self { "INVALID_BUSINESS_STATUS" }
    /// 经营证照资料异常 (`INVALID_BUSINESS_LICENSE`).
    public static var invalidBusinessLicense: Self { "INVALID_BUSINESS_LICENSE" }
    /// 受益所有人资料异常 (`INVALID_BENEFICIARY_INFORMATION`).
    public static var invalidBeneficiaryInformation: Self { "INVALID_BENEFICIARY_INFORMATION" }
}

extension OpenValue
where
    Kind == V3.MchOperationManage.MerchantLimitations.SubMchid.BySubMchid.GetReply.RecoverySpecifications
        .RelateLimitationsKind
{
    /// 关闭收单和充值 (`NO_TRANSACTION_AND_RECHARGE`).
    public static var noTransactionAndRecharge: Self { "NO_TRANSACTION_AND_RECHARGE" }
    /// 关闭付款 (`NO_PAYMENT`).
    public static var noPayment: Self { "NO_PAYMENT" }
    /// 关闭提现 (`NO_WITHDRAWAL`).
    public static var noWithdrawal: Self { "NO_WITHDRAWAL" }
    /// 关闭退款 (`NO_REFUND`).
    public static var noRefund: Self { "NO_REFUND" }
    /// 关闭收单 (`NO_TRANSACTION`).
    public static var noTransaction: Self { "NO_TRANSACTION" }
    /// 关闭分账分出 (`NO_PROFIT_SHARING`).
    public static var noProfitSharing: Self { "NO_PROFIT_SHARING" }
    /// 关闭支付分服务结单 (`NO_PAYMENT_POINT_COMPLETE_ORDER`).
    public static var noPaymentPointCompleteOrder: Self { "NO_PAYMENT_POINT_COMPLETE_ORDER" }
}

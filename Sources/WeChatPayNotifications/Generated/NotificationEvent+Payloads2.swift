// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPayTyped

extension NotificationEvent {
    /// What `ENTRUST.SIGN`, `ENTRUST.TERMINATE` says.
    public struct Entrust: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户在微信申请的公众号或移动应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: ContractState { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// 商户AppID下的用户唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: ContractTerminateInfo {
            get throws { try fields.required("contract_terminate_info") }
        }
        /// 用于预约扣费的预约信息 (`deduct_schedule`).
        public var deductSchedule: DeductSchedule? { get throws { try fields.optional("deduct_schedule") } }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 商户在微信申请的公众号或移动应用AppID (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户AppID下的用户唯一标识 (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// Documented values of 委托代扣协议状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// 协议解约信息 (`contract_terminate_info`).
        public struct ContractTerminateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 协议解约方式 (`contract_termination_mode`).
            public var contractTerminationMode: ContractTerminationMode {
                get throws { try fields.required("contract_termination_mode") }
            }
            /// 协议解约时间 (`contract_terminated_time`).
            public var contractTerminatedTime: String? {
                get throws { try fields.optional("contract_terminated_time") }
            }
            /// 解约备注 (`contract_termination_remark`).
            public var contractTerminationRemark: String? {
                get throws { try fields.optional("contract_termination_remark") }
            }
            /// Documented values of 协议解约方式 (`contract_termination_mode`); open.
            public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
            /// Tells ``ContractTerminationMode`` from other values.
            public enum ContractTerminationModeKind {}
        }
        /// 用于预约扣费的预约信息 (`deduct_schedule`).
        public struct DeductSchedule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 预约扣费场景下有效 (`estimated_deduct_date`).
            public var estimatedDeductDate: String { get throws { try fields.required("estimated_deduct_date") } }
            /// 预计的扣费金额 (`estimated_deduct_amount`).
            public var estimatedDeductAmount: EstimatedDeductAmount {
                get throws { try fields.required("estimated_deduct_amount") }
            }
            /// 扣费预约状态 (`schedule_state`).
            public var scheduleState: ScheduleState { get throws { try fields.required("schedule_state") } }
            /// 已预约的扣费金额信息 (`scheduled_amount`).
            public var scheduledAmount: ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
            /// 还款金额 (`deduct_amount`).
            public var deductAmount: DeductAmount? { get throws { try fields.optional("deduct_amount") } }
            /// 实际扣费的日期 (`deduct_date`).
            public var deductDate: String { get throws { try fields.required("deduct_date") } }
            /// 预计的扣费金额 (`estimated_deduct_amount`).
            public struct EstimatedDeductAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`: in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `currency`: `CNY` when left out.
                public var currency: Currency { get throws { try fields.required("currency") } }
                /// 金额 (`total`): in the smallest unit of the currency (分 for CNY).
                public var total: Int? { get throws { try fields.optional("total") } }
                /// Documented values of `currency`; open.
                public typealias Currency = OpenValue<CurrencyKind>
                /// Tells ``Currency`` from other values.
                public enum CurrencyKind {}
            }
            /// Documented values of 扣费预约状态 (`schedule_state`); open.
            public typealias ScheduleState = OpenValue<ScheduleStateKind>
            /// Tells ``ScheduleState`` from other values.
            public enum ScheduleStateKind {}
            /// 已预约的扣费金额信息 (`scheduled_amount`).
            public struct ScheduledAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`: in the smallest unit of the currency (分 for CNY).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// `currency`: `CNY` when left out.
                public var currency: Currency? { get throws { try fields.optional("currency") } }
                /// 金额 (`total`): in the smallest unit of the currency (分 for CNY).
                public var total: Int? { get throws { try fields.optional("total") } }
                /// Documented values of `currency`; open.
                public typealias Currency = OpenValue<CurrencyKind>
                /// Tells ``Currency`` from other values.
                public enum CurrencyKind {}
            }
            /// 还款金额 (`deduct_amount`).
            public struct DeductAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`: in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `currency`: `CNY` when left out.
                public var currency: Currency { get throws { try fields.required("currency") } }
                /// 金额 (`total`): in the smallest unit of the currency (分 for CNY).
                public var total: Int? { get throws { try fields.optional("total") } }
                /// Documented values of `currency`; open.
                public typealias Currency = OpenValue<CurrencyKind>
                /// Tells ``Currency`` from other values.
                public enum CurrencyKind {}
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.Entrust.ContractStateKind {
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `SIGN_FAILED`.
    public static var signFailed: Self { "SIGN_FAILED" }
    /// `TO_BE_RENEWED`.
    public static var toBeRenewed: Self { "TO_BE_RENEWED" }
    /// `TERMINATE_PENDING`.
    public static var terminatePending: Self { "TERMINATE_PENDING" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.ContractTerminateInfo.ContractTerminationModeKind {
    /// `USER_TERMINATE`.
    public static var userTerminate: Self { "USER_TERMINATE" }
    /// `MCH_API_TERMINATE`.
    public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
    /// `API`.
    public static var api: Self { "API" }
    /// `WEPAY_WEB_TERMINATE`.
    public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
    /// `CUSTOMER_SERVICE_TERMINATE`.
    public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
    /// `SYSTEM_TERMINATE`.
    public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.EstimatedDeductAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.ScheduleStateKind {
    /// `NO_SCHEDULED`.
    public static var noScheduled: Self { "NO_SCHEDULED" }
    /// `SCHEDULED`.
    public static var scheduled: Self { "SCHEDULED" }
    /// `PAID`.
    public static var paid: Self { "PAID" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.ScheduledAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.DeductAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension NotificationEvent {
    /// What `ENTRUST.TERMINATE_INQUIRY` says.
    public struct EntrustTerminateInquiry: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 返回信息 (`messsage`).
        public var messsage: String { get throws { try fields.required("messsage") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户在微信申请的公众号或移动应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户AppID下的用户唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 商户侧用户标识 (`out_user_code`).
        public var outUserCode: String { get throws { try fields.required("out_user_code") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? { get throws { try fields.optional("contract_display_account") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: ContractState? { get throws { try fields.optional("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// Documented values of 委托代扣协议状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.EntrustTerminateInquiry.ContractStateKind {
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
}

extension NotificationEvent {
    /// What `ENTRUST.TERMINATE_RETENTION` says.
    public struct EntrustTerminateRetention: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 商户在微信申请的公众号或移动应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// 商户AppID下的用户唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
    }
}

extension NotificationEvent {
    /// What `FACEPAY.USER_STATE_CHANGE` says.
    public struct FacepayUserStateChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信刷脸用户ID (`user_id`).
        public var userID: String { get throws { try fields.required("user_id") } }
        /// 商户刷脸用户ID (`out_user_id`).
        public var outUserID: String { get throws { try fields.required("out_user_id") } }
        /// 机构编号 (`organization_id`).
        public var organizationID: String { get throws { try fields.required("organization_id") } }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 通知创建时间 (`notify_create_time`).
        public var notifyCreateTime: String { get throws { try fields.required("notify_create_time") } }
        /// 微信APPID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 微信用户openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 签约ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
    }
}

extension NotificationEvent {
    /// What `FAPIAO.CARD_DISCARDED`, `FAPIAO.CARD_INSERTED`, `FAPIAO.ISSUED`, `FAPIAO.REVERSED` says.
    public struct Fapiao: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`: at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 冲红时指定的发票申请单号 (`fapiao_apply_id`): at most 64 characters.
        public var fapiaoApplyID: String { get throws { try fields.required("fapiao_apply_id") } }
        /// 发票申请单下关联的所有发票信息 (`fapiao_information`).
        public var fapiaoInformation: [FapiaoInformation] { get throws { try fields.required("fapiao_information") } }
        /// `fapiao_information`.
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String { get throws { try fields.required("fapiao_id") } }
            /// 发票状态 (`fapiao_status`).
            public var fapiaoStatus: FapiaoStatus { get throws { try fields.required("fapiao_status") } }
            /// 发票状态 (`card_status`).
            public var cardStatus: CardStatus { get throws { try fields.required("card_status") } }
            /// Documented values of 发票状态 (`fapiao_status`); open.
            public typealias FapiaoStatus = OpenValue<FapiaoStatusKind>
            /// Tells ``FapiaoStatus`` from other values.
            public enum FapiaoStatusKind {}
            /// Documented values of 发票状态 (`card_status`); open.
            public typealias CardStatus = OpenValue<CardStatusKind>
            /// Tells ``CardStatus`` from other values.
            public enum CardStatusKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.Fapiao.FapiaoInformation.FapiaoStatusKind {
    /// `ISSUE_ACCEPTED`.
    public static var issueAccepted: Self { "ISSUE_ACCEPTED" }
    /// 发票已开具 (`ISSUED`).
    public static var issued: Self { "ISSUED" }
    /// `REVERSE_ACCEPTED`.
    public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
    /// 发票已冲红 (`REVERSED`).
    public static var reversed: Self { "REVERSED" }
}

extension OpenValue where Kind == NotificationEvent.Fapiao.FapiaoInformation.CardStatusKind {
    /// 插卡已受理 (`INSERT_ACCEPTED`).
    public static var insertAccepted: Self { "INSERT_ACCEPTED" }
    /// 已插入用户卡包 (`INSERTED`).
    public static var inserted: Self { "INSERTED" }
    /// `DISCARD_ACCEPTED`.
    public static var discardAccepted: Self { "DISCARD_ACCEPTED" }
    /// 发票卡券已作废 (`DISCARDED`).
    public static var discarded: Self { "DISCARDED" }
}

extension NotificationEvent {
    /// What `FAPIAO.USER_APPLIED` says.
    public struct FapiaoTitle: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`: at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 开票时指定的发票申请单号 (`fapiao_apply_id`): at most 64 characters.
        public var fapiaoApplyID: String { get throws { try fields.required("fapiao_apply_id") } }
        /// 用户完成发票抬头填写的时间 (`apply_time`): at most 64 characters.
        public var applyTime: String { get throws { try fields.required("apply_time") } }
    }
}

extension NotificationEvent {
    /// What `HIRE_POWER_BANK.RECEIVE_INSURANCE` says.
    public struct HirePowerBankReceiveInsurance: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 保险订单ID (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 商户保险订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 最大理赔次数 (`max_claim_count`).
        public var maxClaimCount: Int { get throws { try fields.required("max_claim_count") } }
        /// 已理赔次数 (`claimed_count`).
        public var claimedCount: Int { get throws { try fields.required("claimed_count") } }
        /// 保险订单领取时间 (`order_receive_time`).
        public var orderReceiveTime: String { get throws { try fields.required("order_receive_time") } }
        /// 保险订单领取状态 (`order_receive_state`).
        public var orderReceiveState: String { get throws { try fields.required("order_receive_state") } }
        /// 保险订单开始时间 (`order_begin_time`).
        public var orderBeginTime: String? { get throws { try fields.optional("order_begin_time") } }
        /// 保险订单结束时间 (`order_end_time`).
        public var orderEndTime: String? { get throws { try fields.optional("order_end_time") } }
    }
}

extension NotificationEvent {
    /// What `INSURANCE_ENTRUST.RENEW`, `INSURANCE_ENTRUST.SIGN`, `INSURANCE_ENTRUST.TERMINATE` says.
    public struct InsuranceEntrust: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户在微信申请的公众号或移动应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 被保人的展示名称 (`insured_display_name`).
        public var insuredDisplayName: String { get throws { try fields.required("insured_display_name") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: ContractState { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// 商户AppID下的用户唯一标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: ContractTerminateInfo {
            get throws { try fields.required("contract_terminate_info") }
        }
        /// Documented values of 委托代扣协议状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// 协议解约信息 (`contract_terminate_info`).
        public struct ContractTerminateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 协议解约方式 (`contract_termination_mode`).
            public var contractTerminationMode: ContractTerminationMode {
                get throws { try fields.required("contract_termination_mode") }
            }
            /// 协议解约时间 (`contract_terminated_time`).
            public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
            /// 解约备注 (`contract_termination_remark`).
            public var contractTerminationRemark: String? {
                get throws { try fields.optional("contract_termination_remark") }
            }
            /// Documented values of 协议解约方式 (`contract_termination_mode`); open.
            public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
            /// Tells ``ContractTerminationMode`` from other values.
            public enum ContractTerminationModeKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.InsuranceEntrust.ContractStateKind {
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
}

extension OpenValue where Kind == NotificationEvent.InsuranceEntrust.ContractTerminateInfo.ContractTerminationModeKind {
    /// `USER_TERMINATE`.
    public static var userTerminate: Self { "USER_TERMINATE" }
    /// `MCH_API_TERMINATE`.
    public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
    /// `API`.
    public static var api: Self { "API" }
    /// `WEPAY_WEB_TERMINATE`.
    public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
    /// `CUSTOMER_SERVICE_TERMINATE`.
    public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
    /// `SYSTEM_TERMINATE`.
    public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
}

extension NotificationEvent {
    /// What `INSURANCE_POLICY_MANAGEMENT.GRANTED` says.
    public struct InsurancePolicyManagementGranted: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户保险编码 (`out_insurance_no`).
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// 保险名称 (`insurance_name`).
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// 授权状态 (`auth_state`).
        public var authState: AuthState { get throws { try fields.required("auth_state") } }
        /// 用户授权时间 (`user_auth_time`).
        public var userAuthTime: String { get throws { try fields.required("user_auth_time") } }
        /// Documented values of 授权状态 (`auth_state`); open.
        public typealias AuthState = OpenValue<AuthStateKind>
        /// Tells ``AuthState`` from other values.
        public enum AuthStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.InsurancePolicyManagementGranted.AuthStateKind {
    /// `AUTH_STATE_INIT`.
    public static var authStateInit: Self { "AUTH_STATE_INIT" }
    /// `AUTH_STATE_PENDING`.
    public static var authStatePending: Self { "AUTH_STATE_PENDING" }
    /// `AUTH_STATE_GRANTED`.
    public static var authStateGranted: Self { "AUTH_STATE_GRANTED" }
    /// `AUTH_STATE_DENIED`.
    public static var authStateDenied: Self { "AUTH_STATE_DENIED" }
    /// `AUTH_STATE_INEFFECTIE`.
    public static var authStateIneffectie: Self { "AUTH_STATE_INEFFECTIE" }
}

extension NotificationEvent {
    /// What `MALL_AUTH.ACTIVATE_CARD` says.
    public struct MallAuthActivateCard: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 顾客授权时使用的小程序上的OpenID (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 业务处理状态码 (`code`): at most 32 characters.
        public var code: String { get throws { try fields.required("code") } }
        /// 用户开会员卡时的商圈商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 用户授权类型 (`auth_type`).
        public var authType: AuthType { get throws { try fields.required("auth_type") } }
        /// Documented values of 用户授权类型 (`auth_type`); open.
        public typealias AuthType = OpenValue<AuthTypeKind>
        /// Tells ``AuthType`` from other values.
        public enum AuthTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.MallAuthActivateCard.AuthTypeKind {
    /// 会员开卡 (`REGISTERED_MODE`).
    public static var registeredMode: Self { "REGISTERED_MODE" }
    /// 会员开卡 (`REGISTERED_AND_AUTHORIZATION_MODE`).
    public static var registeredAndAuthorizationMode: Self { "REGISTERED_AND_AUTHORIZATION_MODE" }
}

extension NotificationEvent {
    /// What `MALL_REFUND.SUCCESS` says.
    public struct MallRefund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商圈商户名称 (`merchant_name`): at most 128 characters.
        public var merchantName: String { get throws { try fields.required("merchant_name") } }
        /// `shop_name`: at most 32 characters.
        public var shopName: String { get throws { try fields.required("shop_name") } }
        /// `shop_number`: at most 128 characters.
        public var shopNumber: String { get throws { try fields.required("shop_number") } }
        /// 顾客授权积分时使用的小程序的AppID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 顾客授权时使用的小程序上的OpenID (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 交易完成时间 (`refund_time`): at most 32 characters.
        public var refundTime: String { get throws { try fields.required("refund_time") } }
        /// 汇款金额 (`pay_amount`): in the smallest unit of the currency (分 for CNY).
        public var payAmount: Int { get throws { try fields.required("pay_amount") } }
        /// `refund_amount`: in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 微信支付退款单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
    }
}

extension NotificationEvent {
    /// What `MALL_TRANSACTION.SUCCESS` says.
    public struct MallTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商圈商户名称 (`merchant_name`): at most 128 characters.
        public var merchantName: String { get throws { try fields.required("merchant_name") } }
        /// `shop_name`: at most 32 characters.
        public var shopName: String { get throws { try fields.required("shop_name") } }
        /// `shop_number`: at most 128 characters.
        public var shopNumber: String { get throws { try fields.required("shop_number") } }
        /// 顾客授权积分时使用的小程序的AppID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 顾客授权时使用的小程序上的OpenID (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 交易完成时间 (`time_end`): at most 16 characters.
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// `amount`: in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `commit_tag`: at most 32 characters.
        public var commitTag: String? { get throws { try fields.optional("commit_tag") } }
    }
}

extension NotificationEvent {
    /// What `MANAGERECORD.CHANGE` says.
    public struct ManagerecordChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户管理记录ID (`manage_record_id`).
        public var manageRecordID: String { get throws { try fields.required("manage_record_id") } }
        /// 商户管理记录状态 (`manage_record_state`).
        public var manageRecordState: ManageRecordState { get throws { try fields.required("manage_record_state") } }
        /// Documented values of 商户管理记录状态 (`manage_record_state`); open.
        public typealias ManageRecordState = OpenValue<ManageRecordStateKind>
        /// Tells ``ManageRecordState`` from other values.
        public enum ManageRecordStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.ManagerecordChange.ManageRecordStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `RECOVERED`.
    public static var recovered: Self { "RECOVERED" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension NotificationEvent {
    /// What `MCHTRANSFER.AUTHORIZATION.CLOSED`, `MCHTRANSFER.AUTHORIZATION.CONFIRMED` says.
    public struct TransferAuthorization: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧授权单号 (`out_authorization_no`): at most 32 characters.
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户展示昵称 (`user_display_name`): at most 32 characters.
        public var userDisplayName: String { get throws { try fields.required("user_display_name") } }
        /// 微信免确认收款授权单号 (`authorization_id`): at most 32 characters.
        public var authorizationID: String { get throws { try fields.required("authorization_id") } }
        /// 授权状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 用户确认授权的时间 (`authorize_time`): at most 32 characters.
        public var authorizeTime: String { get throws { try fields.required("authorize_time") } }
        /// 免确认收款授权的关闭信息 (`close_info`).
        public var closeInfo: CloseInfo? { get throws { try fields.optional("close_info") } }
        /// Documented values of 授权状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// 免确认收款授权的关闭信息 (`close_info`).
        public struct CloseInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 关闭时间 (`close_time`): at most 32 characters.
            public var closeTime: String { get throws { try fields.required("close_time") } }
            /// 免确认收款授权的原因 (`close_reason`).
            public var closeReason: CloseReason { get throws { try fields.required("close_reason") } }
            /// Documented values of 免确认收款授权的原因 (`close_reason`); open.
            public typealias CloseReason = OpenValue<CloseReasonKind>
            /// Tells ``CloseReason`` from other values.
            public enum CloseReasonKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.TransferAuthorization.StateKind {
    /// 用户已确认授权 (`TAKING_EFFECT`).
    public static var takingEffect: Self { "TAKING_EFFECT" }
    /// 用户或商户系统关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == NotificationEvent.TransferAuthorization.CloseInfo.CloseReasonKind {
    /// `CLOSE_VIA_MCH_API`.
    public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
    /// 用户确认后 (`USER_CLOSE`).
    public static var userClose: Self { "USER_CLOSE" }
}

extension NotificationEvent {
    /// What `MCHTRANSFER.BATCH.CLOSED`, `MCHTRANSFER.BATCH.FINISHED` says.
    public struct TransferBatch: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 批次状态 (`batch_status`).
        public var batchStatus: BatchStatus { get throws { try fields.required("batch_status") } }
        /// 批次总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 批次总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: CloseReason? { get throws { try fields.optional("close_reason") } }
        /// 批次更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 转账成功笔数 (`success_num`).
        public var successNum: Int? { get throws { try fields.optional("success_num") } }
        /// 转账失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 转账失败笔数 (`fail_num`).
        public var failNum: Int? { get throws { try fields.optional("fail_num") } }
        /// Documented values of 批次状态 (`batch_status`); open.
        public typealias BatchStatus = OpenValue<BatchStatusKind>
        /// Tells ``BatchStatus`` from other values.
        public enum BatchStatusKind {}
        /// Documented values of 批次关闭原因 (`close_reason`); open.
        public typealias CloseReason = OpenValue<CloseReasonKind>
        /// Tells ``CloseReason`` from other values.
        public enum CloseReasonKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.TransferBatch.BatchStatusKind {
    /// `WAIT_PAY`.
    public static var waitPay: Self { "WAIT_PAY" }
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == NotificationEvent.TransferBatch.CloseReasonKind {
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
    /// `TRANSFER_SCENE_INVALID`.
    public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
}

extension NotificationEvent {
    /// What `MCHTRANSFER.BILL.FINISHED` says.
    public struct TransferBill: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 商家转账订单号 (`transfer_bill_no`): at most 64 characters.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据状态 (`state`): at most 32 characters.
        public var state: State { get throws { try fields.required("state") } }
        /// 商户号 (`mch_id`): at most 32 characters.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 失败原因 (`fail_reason`): at most 256 characters.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 单据创建时间 (`create_time`): at most 64 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`): at most 64 characters.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 收款方式类型 (`payment_method_type`).
        public var paymentMethodType: PaymentMethodType? { get throws { try fields.optional("payment_method_type") } }
        /// Documented values of 单据状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
        /// Documented values of 收款方式类型 (`payment_method_type`); open.
        public typealias PaymentMethodType = OpenValue<PaymentMethodTypeKind>
        /// Tells ``PaymentMethodType`` from other values.
        public enum PaymentMethodTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.TransferBill.StateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `WAIT_USER_CONFIRM`.
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    /// `TRANSFERING`.
    public static var transfering: Self { "TRANSFERING" }
    /// 转账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 转账失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// `CANCELING`.
    public static var canceling: Self { "CANCELING" }
    /// 已撤销 (`CANCELLED`).
    public static var cancelled: Self { "CANCELLED" }
}

extension OpenValue where Kind == NotificationEvent.TransferBill.FailReasonKind {
    /// `ACCOUNT_FROZEN`.
    public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
    /// `ACCOUNT_NOT_EXIST`.
    public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
    /// `BANK_CARD_ACCOUNT_ABNORMAL`.
    public static var bankCardAccountAbnormal: Self { "BANK_CARD_ACCOUNT_ABNORMAL" }
    /// `BANK_CARD_BANK_INFO_WRONG`.
    public static var bankCardBankInfoWrong: Self { "BANK_CARD_BANK_INFO_WRONG" }
    /// `BANK_CARD_CARD_INFO_WRONG`.
    public static var bankCardCardInfoWrong: Self { "BANK_CARD_CARD_INFO_WRONG" }
    /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`.
    public static var bankCardCollectionsAboveQuota: Self { "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" }
    /// `BANK_CARD_PARAM_ERROR`.
    public static var bankCardParamError: Self { "BANK_CARD_PARAM_ERROR" }
    /// `BANK_CARD_STATUS_ABNORMAL`.
    public static var bankCardStatusAbnormal: Self { "BANK_CARD_STATUS_ABNORMAL" }
    /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`.
    public static var blockB2cUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
    /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`.
    public static var blockB2cUserlimitamountMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_MONTH" }
    /// `DAY_RECEIVED_COUNT_EXCEED`.
    public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
    /// `DAY_RECEIVED_QUOTA_EXCEED`.
    public static var dayReceivedQuotaExceed: Self { "DAY_RECEIVED_QUOTA_EXCEED" }
    /// `EXCEEDED_ESTIMATED_AMOUNT`.
    public static var exceededEstimatedAmount: Self { "EXCEEDED_ESTIMATED_AMOUNT" }
    /// `ID_CARD_NOT_CORRECT`.
    public static var idCardNotCorrect: Self { "ID_CARD_NOT_CORRECT" }
    /// `MCH_CANCEL`.
    public static var mchCancel: Self { "MCH_CANCEL" }
    /// `MERCHANT_REJECT`.
    public static var merchantReject: Self { "MERCHANT_REJECT" }
    /// `MERCHANT_NOT_CONFIRM`.
    public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
    /// `NAME_NOT_CORRECT`.
    public static var nameNotCorrect: Self { "NAME_NOT_CORRECT" }
    /// `OPENID_INVALID`.
    public static var openidInvalid: Self { "OPENID_INVALID" }
    /// `OTHER_FAIL_REASON_TYPE`.
    public static var otherFailReasonType: Self { "OTHER_FAIL_REASON_TYPE" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
    /// `PAYEE_ACCOUNT_ABNORMAL`.
    public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `PRODUCT_AUTH_CHECK_FAIL`.
    public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
    /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`.
    public static var realnameAccountReceivedQuotaExceed: Self { "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" }
    /// `REAL_NAME_CHECK_FAIL`.
    public static var realNameCheckFail: Self { "REAL_NAME_CHECK_FAIL" }
    /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`.
    public static var receiveAccountNotConfigure: Self { "RECEIVE_ACCOUNT_NOT_CONFIGURE" }
    /// `RESERVATION_INFO_NOT_MATCH`.
    public static var reservationInfoNotMatch: Self { "RESERVATION_INFO_NOT_MATCH" }
    /// `RESERVATION_SCENE_NOT_MATCH`.
    public static var reservationSceneNotMatch: Self { "RESERVATION_SCENE_NOT_MATCH" }
    /// `RESERVATION_STATE_INVALID`.
    public static var reservationStateInvalid: Self { "RESERVATION_STATE_INVALID" }
    /// `TRANSFER_QUOTA_EXCEED`.
    public static var transferQuotaExceed: Self { "TRANSFER_QUOTA_EXCEED" }
    /// `TRANSFER_REMARK_SET_FAIL`.
    public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
    /// `TRANSFER_RISK`.
    public static var transferRisk: Self { "TRANSFER_RISK" }
    /// `TRANSFER_SCENE_INVALID`.
    public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
    /// `TRANSFER_SCENE_UNAVAILABLE`.
    public static var transferSceneUnavailable: Self { "TRANSFER_SCENE_UNAVAILABLE" }
    /// `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`.
    public static var relatedOrderTransferAmountExceed: Self { "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED" }
    /// `RELATED_ORDER_TRANSFER_COUNT_EXCEED`.
    public static var relatedOrderTransferCountExceed: Self { "RELATED_ORDER_TRANSFER_COUNT_EXCEED" }
    /// `BUDGET_NOT_ENOUGH`.
    public static var budgetNotEnough: Self { "BUDGET_NOT_ENOUGH" }
}

extension OpenValue where Kind == NotificationEvent.TransferBill.PaymentMethodTypeKind {
    /// `CFT`.
    public static var cft: Self { "CFT" }
    /// `WPHK`.
    public static var wphk: Self { "WPHK" }
}

extension NotificationEvent {
    /// What `MCHTRANSFER.QQWALLETBILL.FINISHED` says.
    public struct QQWalletTransferBill: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// QQ互联开放平台AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 单据状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户QQ号 (`user_qq`).
        public var userQq: String? { get throws { try fields.optional("user_qq") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// Documented values of 单据状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.QQWalletTransferBill.StateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `WAIT_USER_CONFIRM`.
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    /// `TRANSFERING`.
    public static var transfering: Self { "TRANSFERING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `CANCELING`.
    public static var canceling: Self { "CANCELING" }
    /// `CANCELLED`.
    public static var cancelled: Self { "CANCELLED" }
}

extension NotificationEvent {
    /// What `MCHWITHDRAW.CHANGE` says.
    public struct Withdrawal: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 提现单状态 (`status`).
        public var status: Status { get throws { try fields.required("status") } }
        /// 微信支付提现单号 (`withdraw_id`).
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 商户提现单号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 提现金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 发起提现时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 提现状态更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 失败原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 提现备注 (`remark`).
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 银行附言 (`bank_memo`).
        public var bankMemo: String? { get throws { try fields.optional("bank_memo") } }
        /// 出款账户类型 (`account_type`).
        public var accountType: AccountType { get throws { try fields.required("account_type") } }
        /// 提现失败解决方案 (`solution`).
        public var solution: String? { get throws { try fields.optional("solution") } }
        /// 入账银行账号后四位 (`account_number`).
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// 入账银行 (`account_bank`).
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// 入账银行全称（含支行） (`bank_name`).
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 电商平台商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 提现金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 提现成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 提现失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 提现退票金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// Documented values of 提现单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// Documented values of 出款账户类型 (`account_type`); open.
        public typealias AccountType = OpenValue<AccountTypeKind>
        /// Tells ``AccountType`` from other values.
        public enum AccountTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Withdrawal.StatusKind {
    /// `CREATE_SUCCESS`.
    public static var createSuccess: Self { "CREATE_SUCCESS" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `CLOSE`.
    public static var close: Self { "CLOSE" }
    /// `INIT`.
    public static var `init`: Self { "INIT" }
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
}

extension OpenValue where Kind == NotificationEvent.Withdrawal.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}

extension NotificationEvent {
    /// What `MEDICAL_INSURANCE.SUCCESS` says.
    public struct MedicalInsurancePayment: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 唯一定义此资源的标识 (`mix_trade_no`): at most 32 characters.
        public var mixTradeNo: String { get throws { try fields.required("mix_trade_no") } }
        /// 医保自费混合订单支付状态 (`mix_pay_status`).
        public var mixPayStatus: MixPayStatus { get throws { try fields.required("mix_pay_status") } }
        /// 混合订单中自费部分的支付状态 (`self_pay_status`).
        public var selfPayStatus: SelfPayStatus? { get throws { try fields.optional("self_pay_status") } }
        /// 混合订单中医保部分的支付状态 (`med_ins_pay_status`).
        public var medInsPayStatus: MedInsPayStatus? { get throws { try fields.optional("med_ins_pay_status") } }
        /// 订单支付时间 (`paid_time`): at most 64 characters.
        public var paidTime: String? { get throws { try fields.optional("paid_time") } }
        /// 支付完成后医保局返回内容（透传给医疗机构） (`passthrough_response_content`): JSON inside a text.
        public var passthroughResponseContent: PassthroughResponseContent? {
            get throws { try fields.optional("passthrough_response_content") }
        }
        /// 混合支付类型 (`mix_pay_type`).
        public var mixPayType: MixPayType { get throws { try fields.required("mix_pay_type") } }
        /// 订单类型 (`order_type`).
        public var orderType: OrderType? { get throws { try fields.optional("order_type") } }
        /// 从业机构的公众号ID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 医疗机构的公众号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 医疗机构的商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 用户在appid下的唯一标识 (`openid`): at most 128 characters.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户在sub_appid下的唯一标识 (`sub_openid`): at most 128 characters.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 是否代亲属支付 (`pay_for_relatives`).
        public var payForRelatives: Bool? { get throws { try fields.optional("pay_for_relatives") } }
        /// 从业机构订单号 (`out_trade_no`): at most 64 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 医疗机构订单号 (`serial_no`): at most 20 characters.
        public var serialNo: String? { get throws { try fields.optional("serial_no") } }
        /// 医保局返回的支付单ID (`pay_order_id`): at most 64 characters.
        public var payOrderID: String? { get throws { try fields.optional("pay_order_id") } }
        /// 医保局返回的支付授权码 (`pay_auth_no`): at most 40 characters.
        public var payAuthNo: String? { get throws { try fields.optional("pay_auth_no") } }
        /// 用户定位信息 (`geo_location`): at most 40 characters.
        public var geoLocation: String? { get throws { try fields.optional("geo_location") } }
        /// 城市ID (`city_id`): at most 8 characters.
        public var cityID: String { get throws { try fields.required("city_id") } }
        /// 医疗机构名称 (`med_inst_name`): at most 128 characters.
        public var medInstName: String { get throws { try fields.required("med_inst_name") } }
        /// 医疗机构编码 (`med_inst_no`): at most 32 characters.
        public var medInstNo: String { get throws { try fields.required("med_inst_no") } }
        /// 医保下单时间 (`med_ins_order_create_time`): at most 64 characters.
        public var medInsOrderCreateTime: String? { get throws { try fields.optional("med_ins_order_create_time") } }
        /// 现金补充列表 (`cash_add_detail`).
        public var cashAddDetail: [CashAddDetail]? { get throws { try fields.optional("cash_add_detail") } }
        /// 现金减免列表 (`cash_reduce_detail`).
        public var cashReduceDetail: [CashReduceDetail]? { get throws { try fields.optional("cash_reduce_detail") } }
        /// 回调通知URL (`callback_url`): at most 256 characters.
        public var callbackURL: String { get throws { try fields.required("callback_url") } }
        /// 预支付交易会话标识 (`prepay_id`): at most 64 characters.
        public var prepayID: String? { get throws { try fields.optional("prepay_id") } }
        /// 医疗机构透传给医保的数据 (`passthrough_request_content`): JSON inside a text.
        public var passthroughRequestContent: PassthroughRequestContent? {
            get throws { try fields.optional("passthrough_request_content") }
        }
        /// 医疗机构与微信医保约定的扩展字段 (`extends`): at most 512 characters.
        public var extends: String? { get throws { try fields.optional("extends") } }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道号 (`channel_no`): at most 32 characters.
        public var channelNo: String? { get throws { try fields.optional("channel_no") } }
        /// 是否到医保局测试环境下单 (`med_ins_test_env`).
        public var medInsTestEnv: Bool? { get throws { try fields.optional("med_ins_test_env") } }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? { get throws { try fields.optional("total_fee") } }
        /// `med_ins_gov_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsGovFee: Int? { get throws { try fields.optional("med_ins_gov_fee") } }
        /// `med_ins_self_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsSelfFee: Int? { get throws { try fields.optional("med_ins_self_fee") } }
        /// `med_ins_other_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsOtherFee: Int? { get throws { try fields.optional("med_ins_other_fee") } }
        /// `med_ins_cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsCashFee: Int? { get throws { try fields.optional("med_ins_cash_fee") } }
        /// `wechat_pay_cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var wechatPayCashFee: Int? { get throws { try fields.optional("wechat_pay_cash_fee") } }
        /// Documented values of 医保自费混合订单支付状态 (`mix_pay_status`); open.
        public typealias MixPayStatus = OpenValue<MixPayStatusKind>
        /// Tells ``MixPayStatus`` from other values.
        public enum MixPayStatusKind {}
        /// Documented values of 混合订单中自费部分的支付状态 (`self_pay_status`); open.
        public typealias SelfPayStatus = OpenValue<SelfPayStatusKind>
        /// Tells ``SelfPayStatus`` from other values.
        public enum SelfPayStatusKind {}
        /// Documented values of 混合订单中医保部分的支付状态 (`med_ins_pay_status`); open.
        public typealias MedInsPayStatus = OpenValue<MedInsPayStatusKind>
        /// Tells ``MedInsPayStatus`` from other values.
        public enum MedInsPayStatusKind {}
        /// `passthrough_response_content`.
        public struct PassthroughResponseContent: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `payAuthNo`.
            public var payAuthNo: String? { get throws { try fields.optional("payAuthNo") } }
            /// `payOrdId`.
            public var payOrdId: String? { get throws { try fields.optional("payOrdId") } }
            /// `setlLatlnt`.
            public var setlLatlnt: String? { get throws { try fields.optional("setlLatlnt") } }
        }
        /// Documented values of 混合支付类型 (`mix_pay_type`); open.
        public typealias MixPayType = OpenValue<MixPayTypeKind>
        /// Tells ``MixPayType`` from other values.
        public enum MixPayTypeKind {}
        /// Documented values of 订单类型 (`order_type`); open.
        public typealias OrderType = OpenValue<OrderTypeKind>
        /// Tells ``OrderType`` from other values.
        public enum OrderTypeKind {}
        /// `cash_add_detail`.
        public struct CashAddDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 现金补充类型 (`cash_add_type`).
            public var cashAddType: CashAddType { get throws { try fields.required("cash_add_type") } }
            /// `cash_add_fee`: in the smallest unit of the currency (分 for CNY).
            public var cashAddFee: Int? { get throws { try fields.optional("cash_add_fee") } }
            /// Documented values of 现金补充类型 (`cash_add_type`); open.
            public typealias CashAddType = OpenValue<CashAddTypeKind>
            /// Tells ``CashAddType`` from other values.
            public enum CashAddTypeKind {}
        }
        /// `cash_reduce_detail`.
        public struct CashReduceDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 现金减免类型 (`cash_reduce_type`).
            public var cashReduceType: CashReduceType { get throws { try fields.required("cash_reduce_type") } }
            /// `cash_reduce_fee`: in the smallest unit of the currency (分 for CNY).
            public var cashReduceFee: Int? { get throws { try fields.optional("cash_reduce_fee") } }
            /// Documented values of 现金减免类型 (`cash_reduce_type`); open.
            public typealias CashReduceType = OpenValue<CashReduceTypeKind>
            /// Tells ``CashReduceType`` from other values.
            public enum CashReduceTypeKind {}
        }
        /// `passthrough_request_content`.
        public struct PassthroughRequestContent: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `payAuthNo`.
            public var payAuthNo: String? { get throws { try fields.optional("payAuthNo") } }
            /// `payOrdId`.
            public var payOrdId: String? { get throws { try fields.optional("payOrdId") } }
            /// `setlLatlnt`.
            public var setlLatlnt: String? { get throws { try fields.optional("setlLatlnt") } }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.MixPayStatusKind {
    /// 未知类型 (`UNKNOWN_MIX_PAY_STATUS`).
    public static var unknownMixPayStatus: Self { "UNKNOWN_MIX_PAY_STATUS" }
    /// 等待支付 (`MIX_PAY_CREATED`).
    public static var mixPayCreated: Self { "MIX_PAY_CREATED" }
    /// 支付成功 (`MIX_PAY_SUCCESS`).
    public static var mixPaySuccess: Self { "MIX_PAY_SUCCESS" }
    /// 自费和医保均已退款 (`MIX_PAY_REFUND`).
    public static var mixPayRefund: Self { "MIX_PAY_REFUND" }
    /// 支付失败 (`MIX_PAY_FAIL`).
    public static var mixPayFail: Self { "MIX_PAY_FAIL" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.SelfPayStatusKind {
    /// 未知类型 (`UNKNOWN_SELF_PAY_STATUS`).
    public static var unknownSelfPayStatus: Self { "UNKNOWN_SELF_PAY_STATUS" }
    /// 等待支付 (`SELF_PAY_CREATED`).
    public static var selfPayCreated: Self { "SELF_PAY_CREATED" }
    /// 支付成功 (`SELF_PAY_SUCCESS`).
    public static var selfPaySuccess: Self { "SELF_PAY_SUCCESS" }
    /// 已退款 (`SELF_PAY_REFUND`).
    public static var selfPayRefund: Self { "SELF_PAY_REFUND" }
    /// 支付失败 (`SELF_PAY_FAIL`).
    public static var selfPayFail: Self { "SELF_PAY_FAIL" }
    /// 没有自费 (`NO_SELF_PAY`).
    public static var noSelfPay: Self { "NO_SELF_PAY" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.MedInsPayStatusKind {
    /// 未知类型 (`UNKNOWN_MED_INS_PAY_STATUS`).
    public static var unknownMedInsPayStatus: Self { "UNKNOWN_MED_INS_PAY_STATUS" }
    /// 等待支付 (`MED_INS_PAY_CREATED`).
    public static var medInsPayCreated: Self { "MED_INS_PAY_CREATED" }
    /// 支付成功 (`MED_INS_PAY_SUCCESS`).
    public static var medInsPaySuccess: Self { "MED_INS_PAY_SUCCESS" }
    /// 已退款 (`MED_INS_PAY_REFUND`).
    public static var medInsPayRefund: Self { "MED_INS_PAY_REFUND" }
    /// 支付失败 (`MED_INS_PAY_FAIL`).
    public static var medInsPayFail: Self { "MED_INS_PAY_FAIL" }
    /// 没有医保 (`NO_MED_INS_PAY`).
    public static var noMedInsPay: Self { "NO_MED_INS_PAY" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.MixPayTypeKind {
    /// 未知类型 (`UNKNOWN_MIX_PAY_TYPE`).
    public static var unknownMixPayType: Self { "UNKNOWN_MIX_PAY_TYPE" }
    /// 纯自费 (`CASH_ONLY`).
    public static var cashOnly: Self { "CASH_ONLY" }
    /// 纯医保 (`INSURANCE_ONLY`).
    public static var insuranceOnly: Self { "INSURANCE_ONLY" }
    /// 医保自费混合 (`CASH_AND_INSURANCE`).
    public static var cashAndInsurance: Self { "CASH_AND_INSURANCE" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.OrderTypeKind {
    /// 未知类型 (`UNKNOWN_ORDER_TYPE`).
    public static var unknownOrderType: Self { "UNKNOWN_ORDER_TYPE" }
    /// 挂号支付 (`REG_PAY`).
    public static var regPay: Self { "REG_PAY" }
    /// 诊间支付 (`DIAG_PAY`).
    public static var diagPay: Self { "DIAG_PAY" }
    /// 新冠检测费用 (`COVID_EXAM_PAY`).
    public static var covidExamPay: Self { "COVID_EXAM_PAY" }
    /// 住院费支付 (`IN_HOSP_PAY`).
    public static var inHospPay: Self { "IN_HOSP_PAY" }
    /// 药店支付 (`PHARMACY_PAY`).
    public static var pharmacyPay: Self { "PHARMACY_PAY" }
    /// 保险费支付 (`INSURANCE_PAY`).
    public static var insurancePay: Self { "INSURANCE_PAY" }
    /// 互联网医院挂号支付 (`INT_REG_PAY`).
    public static var intRegPay: Self { "INT_REG_PAY" }
    /// 互联网医院复诊支付 (`INT_RE_DIAG_PAY`).
    public static var intReDiagPay: Self { "INT_RE_DIAG_PAY" }
    /// 互联网医院处方支付 (`INT_RX_PAY`).
    public static var intRxPay: Self { "INT_RX_PAY" }
    /// 新冠抗原检测 (`COVID_ANTIGEN_PAY`).
    public static var covidAntigenPay: Self { "COVID_ANTIGEN_PAY" }
    /// 药费支付 (`MED_PAY`).
    public static var medPay: Self { "MED_PAY" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.CashAddDetail.CashAddTypeKind {
    /// `DEFAULT_ADD_TYPE`.
    public static var defaultAddType: Self { "DEFAULT_ADD_TYPE" }
    /// 运费 (`FREIGHT`).
    public static var freight: Self { "FREIGHT" }
    /// 其他医疗费用 (`OTHER_MEDICAL_EXPENSES`).
    public static var otherMedicalExpenses: Self { "OTHER_MEDICAL_EXPENSES" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.CashReduceDetail.CashReduceTypeKind {
    /// 默认为“机构优惠金额” (`DEFAULT_REDUCE_TYPE`).
    public static var defaultReduceType: Self { "DEFAULT_REDUCE_TYPE" }
    /// 医院减免 (`HOSPITAL_REDUCE`).
    public static var hospitalReduce: Self { "HOSPITAL_REDUCE" }
    /// 药店优惠 (`PHARMACY_DISCOUNT`).
    public static var pharmacyDiscount: Self { "PHARMACY_DISCOUNT" }
    /// 优惠金 (`DISCOUNT`).
    public static var discount: Self { "DISCOUNT" }
    /// 预缴金 (`PRE_PAYMENT`).
    public static var prePayment: Self { "PRE_PAYMENT" }
    /// 押金抵扣 (`DEPOSIT_DEDUCTION`).
    public static var depositDeduction: Self { "DEPOSIT_DEDUCTION" }
}

extension NotificationEvent {
    /// What `MEMBERCARD.ACCEPT_CARD` says.
    public struct MembercardAcceptCard: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 事件类型 (`event_type`).
        public var eventType: EventType { get throws { try fields.required("event_type") } }
        /// 会员卡ID (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 会员卡code (`code`).
        public var code: String? { get throws { try fields.optional("code") } }
        /// 激活时间 (`event_time`).
        public var eventTime: String { get throws { try fields.required("event_time") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户统一标识 (`unionid`).
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// 加密手机号 (`phone_number`): encrypted for the merchant.
        public var phoneNumber: EncryptedText? { get throws { try fields.optional("phone_number") } }
        /// 自定义场景值 (`outer_str`).
        public var outerStr: String? { get throws { try fields.optional("outer_str") } }
        /// Documented values of 事件类型 (`event_type`); open.
        public typealias EventType = OpenValue<EventTypeKind>
        /// Tells ``EventType`` from other values.
        public enum EventTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.MembercardAcceptCard.EventTypeKind {
    /// `NEW_ACTIVATE`.
    public static var newActivate: Self { "NEW_ACTIVATE" }
    /// `RECOVER`.
    public static var recover: Self { "RECOVER" }
    /// `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`.
    public static var memberCardAcceptByPhoneNumber: Self { "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER" }
}

extension NotificationEvent {
    /// What `MEMBERCARD.ACTIVATE_CARD` says.
    public struct MembercardActivateCard: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 事件类型 (`event_type`).
        public var eventType: EventType { get throws { try fields.required("event_type") } }
        /// 会员卡ID (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 会员卡code (`code`).
        public var code: String? { get throws { try fields.optional("code") } }
        /// 激活时间 (`event_time`).
        public var eventTime: String { get throws { try fields.required("event_time") } }
        /// 激活场景 (`activate_scene`).
        public var activateScene: ActivateScene { get throws { try fields.required("activate_scene") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户统一标识 (`unionid`).
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// 自定义场景值 (`outer_str`).
        public var outerStr: String? { get throws { try fields.optional("outer_str") } }
        /// Documented values of 事件类型 (`event_type`); open.
        public typealias EventType = OpenValue<EventTypeKind>
        /// Tells ``EventType`` from other values.
        public enum EventTypeKind {}
        /// Documented values of 激活场景 (`activate_scene`); open.
        public typealias ActivateScene = OpenValue<ActivateSceneKind>
        /// Tells ``ActivateScene`` from other values.
        public enum ActivateSceneKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.MembercardActivateCard.EventTypeKind {
    /// `MEMBER_CARD_ACTIVATE`.
    public static var memberCardActivate: Self { "MEMBER_CARD_ACTIVATE" }
}

extension OpenValue where Kind == NotificationEvent.MembercardActivateCard.ActivateSceneKind {
    /// `NEW_ACTIVATE`.
    public static var newActivate: Self { "NEW_ACTIVATE" }
    /// `RECOVER`.
    public static var recover: Self { "RECOVER" }
}

extension NotificationEvent {
    /// What `MEMBERCARD.USERCARD_MANAGE` says.
    public struct MembercardUsercardManage: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 事件类型 (`event_type`).
        public var eventType: EventType { get throws { try fields.required("event_type") } }
        /// 会员卡ID (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 会员卡code (`code`).
        public var code: String? { get throws { try fields.optional("code") } }
        /// 激活时间 (`event_time`).
        public var eventTime: String { get throws { try fields.required("event_time") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户统一标识 (`unionid`).
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// Documented values of 事件类型 (`event_type`); open.
        public typealias EventType = OpenValue<EventTypeKind>
        /// Tells ``EventType`` from other values.
        public enum EventTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.MembercardUsercardManage.EventTypeKind {
    /// `USER_VIEW_MEMBERCARD`.
    public static var userViewMembercard: Self { "USER_VIEW_MEMBERCARD" }
    /// `USER_DELETE_MEMBERCARD`.
    public static var userDeleteMembercard: Self { "USER_DELETE_MEMBERCARD" }
    /// `USER_MODIFY_INFORMATION`.
    public static var userModifyInformation: Self { "USER_MODIFY_INFORMATION" }
}

extension NotificationEvent {
    /// What `MERCHANT_NOTIFY.NOTIFY` says.
    public struct MerchantNotifyNotify: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `topic_name`.
        public var topicName: TopicName { get throws { try fields.required("topic_name") } }
        /// 回复的消息内容 (`message_content`).
        public var messageContent: MessageContent { get throws { try fields.required("message_content") } }
        /// `topic_name`.
        public struct TopicName: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `topic_english_name`.
            public var topicEnglishName: String { get throws { try fields.required("topic_english_name") } }
            /// `topic_chinese_name`.
            public var topicChineseName: String { get throws { try fields.required("topic_chinese_name") } }
        }
        /// 回复的消息内容 (`message_content`).
        public struct MessageContent: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户号 (`merchant_code`).
            public var merchantCode: String { get throws { try fields.required("merchant_code") } }
            /// 商户全称 (`merchant_company_name`).
            public var merchantCompanyName: String { get throws { try fields.required("merchant_company_name") } }
            /// 业务发生时间 (`business_time`).
            public var businessTime: String { get throws { try fields.required("business_time") } }
            /// 业务单据 (`business_code`).
            public var businessCode: String { get throws { try fields.required("business_code") } }
            /// 业务状态 (`business_state`).
            public var businessState: String { get throws { try fields.required("business_state") } }
        }
    }
}

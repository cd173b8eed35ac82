// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPayTyped

extension NotificationEvent {
    /// What `ENTRUST.TERMINATE_INQUIRY` says.
    public struct EntrustTerminateInquiry: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `code`.
        public var code: String { get throws { try fields.required("code") } }
        /// `messsage`.
        public var messsage: String { get throws { try fields.required("messsage") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `out_user_code`.
        public var outUserCode: String { get throws { try fields.required("out_user_code") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String? { get throws { try fields.optional("contract_display_account") } }
        /// `contract_state`.
        public var contractState: ContractState? { get throws { try fields.optional("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// Documented values of `contract_state`; open.
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
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `plan_id`.
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// `openid`.
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
        /// `user_id`.
        public var userID: String { get throws { try fields.required("user_id") } }
        /// `out_user_id`.
        public var outUserID: String { get throws { try fields.required("out_user_id") } }
        /// `organization_id`.
        public var organizationID: String { get throws { try fields.required("organization_id") } }
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// `notify_create_time`.
        public var notifyCreateTime: String { get throws { try fields.required("notify_create_time") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `contract_id`.
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
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String { get throws { try fields.required("fapiao_apply_id") } }
        /// `fapiao_information`.
        public var fapiaoInformation: [FapiaoInformation] { get throws { try fields.required("fapiao_information") } }
        /// `fapiao_information`.
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `fapiao_id`.
            public var fapiaoID: String { get throws { try fields.required("fapiao_id") } }
            /// `fapiao_status`.
            public var fapiaoStatus: FapiaoStatus { get throws { try fields.required("fapiao_status") } }
            /// `card_status`.
            public var cardStatus: CardStatus { get throws { try fields.required("card_status") } }
            /// Documented values of `fapiao_status`; open.
            public typealias FapiaoStatus = OpenValue<FapiaoStatusKind>
            /// Tells ``FapiaoStatus`` from other values.
            public enum FapiaoStatusKind {}
            /// Documented values of `card_status`; open.
            public typealias CardStatus = OpenValue<CardStatusKind>
            /// Tells ``CardStatus`` from other values.
            public enum CardStatusKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.Fapiao.FapiaoInformation.FapiaoStatusKind {
    /// `ISSUE_ACCEPTED`.
    public static var issueAccepted: Self { "ISSUE_ACCEPTED" }
    /// `ISSUED`.
    public static var issued: Self { "ISSUED" }
    /// `REVERSE_ACCEPTED`.
    public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
    /// `REVERSED`.
    public static var reversed: Self { "REVERSED" }
}

extension OpenValue where Kind == NotificationEvent.Fapiao.FapiaoInformation.CardStatusKind {
    /// `INSERT_ACCEPTED`.
    public static var insertAccepted: Self { "INSERT_ACCEPTED" }
    /// `INSERTED`.
    public static var inserted: Self { "INSERTED" }
    /// `DISCARD_ACCEPTED`.
    public static var discardAccepted: Self { "DISCARD_ACCEPTED" }
    /// `DISCARDED`.
    public static var discarded: Self { "DISCARDED" }
}

extension NotificationEvent {
    /// What `FAPIAO.USER_APPLIED` says.
    public struct FapiaoTitle: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String { get throws { try fields.required("fapiao_apply_id") } }
        /// `apply_time`.
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
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `max_claim_count`.
        public var maxClaimCount: Int { get throws { try fields.required("max_claim_count") } }
        /// `claimed_count`.
        public var claimedCount: Int { get throws { try fields.required("claimed_count") } }
        /// `order_receive_time`.
        public var orderReceiveTime: String { get throws { try fields.required("order_receive_time") } }
        /// `order_receive_state`.
        public var orderReceiveState: String { get throws { try fields.required("order_receive_state") } }
        /// `order_begin_time`.
        public var orderBeginTime: String? { get throws { try fields.optional("order_begin_time") } }
        /// `order_end_time`.
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
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `insured_display_name`.
        public var insuredDisplayName: String { get throws { try fields.required("insured_display_name") } }
        /// `contract_state`.
        public var contractState: ContractState { get throws { try fields.required("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `contract_terminate_info`.
        public var contractTerminateInfo: ContractTerminateInfo {
            get throws { try fields.required("contract_terminate_info") }
        }
        /// Documented values of `contract_state`; open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// `contract_terminate_info`.
        public struct ContractTerminateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `contract_termination_mode`.
            public var contractTerminationMode: ContractTerminationMode {
                get throws { try fields.required("contract_termination_mode") }
            }
            /// `contract_terminated_time`.
            public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
            /// `contract_termination_remark`.
            public var contractTerminationRemark: String? {
                get throws { try fields.optional("contract_termination_remark") }
            }
            /// Documented values of `contract_termination_mode`; open.
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
        /// `out_insurance_no`.
        public var outInsuranceNo: String { get throws { try fields.required("out_insurance_no") } }
        /// `insurance_name`.
        public var insuranceName: String { get throws { try fields.required("insurance_name") } }
        /// `auth_state`.
        public var authState: AuthState { get throws { try fields.required("auth_state") } }
        /// `user_auth_time`.
        public var userAuthTime: String { get throws { try fields.required("user_auth_time") } }
        /// Documented values of `auth_state`; open.
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
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `code`.
        public var code: String { get throws { try fields.required("code") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `auth_type`.
        public var authType: AuthType { get throws { try fields.required("auth_type") } }
        /// Documented values of `auth_type`; open.
        public typealias AuthType = OpenValue<AuthTypeKind>
        /// Tells ``AuthType`` from other values.
        public enum AuthTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.MallAuthActivateCard.AuthTypeKind {
    /// `REGISTERED_MODE`.
    public static var registeredMode: Self { "REGISTERED_MODE" }
    /// `REGISTERED_AND_AUTHORIZATION_MODE`.
    public static var registeredAndAuthorizationMode: Self { "REGISTERED_AND_AUTHORIZATION_MODE" }
}

extension NotificationEvent {
    /// What `MALL_REFUND.SUCCESS` says.
    public struct MallRefund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `merchant_name`.
        public var merchantName: String { get throws { try fields.required("merchant_name") } }
        /// `shop_name`.
        public var shopName: String { get throws { try fields.required("shop_name") } }
        /// `shop_number`.
        public var shopNumber: String { get throws { try fields.required("shop_number") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `refund_time`.
        public var refundTime: String { get throws { try fields.required("refund_time") } }
        /// `pay_amount`.
        public var payAmount: Int { get throws { try fields.required("pay_amount") } }
        /// `refund_amount`.
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `refund_id`.
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
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `merchant_name`.
        public var merchantName: String { get throws { try fields.required("merchant_name") } }
        /// `shop_name`.
        public var shopName: String { get throws { try fields.required("shop_name") } }
        /// `shop_number`.
        public var shopNumber: String { get throws { try fields.required("shop_number") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `time_end`.
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `commit_tag`.
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
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `manage_record_id`.
        public var manageRecordID: String { get throws { try fields.required("manage_record_id") } }
        /// `manage_record_state`.
        public var manageRecordState: ManageRecordState { get throws { try fields.required("manage_record_state") } }
        /// Documented values of `manage_record_state`; open.
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
        /// `out_authorization_no`.
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `user_display_name`.
        public var userDisplayName: String { get throws { try fields.required("user_display_name") } }
        /// `authorization_id`.
        public var authorizationID: String { get throws { try fields.required("authorization_id") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// `authorize_time`.
        public var authorizeTime: String { get throws { try fields.required("authorize_time") } }
        /// `close_info`.
        public var closeInfo: CloseInfo? { get throws { try fields.optional("close_info") } }
        /// Documented values of `state`; open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// `close_info`.
        public struct CloseInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `close_time`.
            public var closeTime: String { get throws { try fields.required("close_time") } }
            /// `close_reason`.
            public var closeReason: CloseReason { get throws { try fields.required("close_reason") } }
            /// Documented values of `close_reason`; open.
            public typealias CloseReason = OpenValue<CloseReasonKind>
            /// Tells ``CloseReason`` from other values.
            public enum CloseReasonKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.TransferAuthorization.StateKind {
    /// `TAKING_EFFECT`.
    public static var takingEffect: Self { "TAKING_EFFECT" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == NotificationEvent.TransferAuthorization.CloseInfo.CloseReasonKind {
    /// `CLOSE_VIA_MCH_API`.
    public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
    /// `USER_CLOSE`.
    public static var userClose: Self { "USER_CLOSE" }
}

extension NotificationEvent {
    /// What `MCHTRANSFER.BATCH.CLOSED`, `MCHTRANSFER.BATCH.FINISHED` says.
    public struct TransferBatch: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `batch_status`.
        public var batchStatus: BatchStatus { get throws { try fields.required("batch_status") } }
        /// `total_num`.
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// `total_amount`.
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// `close_reason`.
        public var closeReason: CloseReason? { get throws { try fields.optional("close_reason") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// `success_amount`.
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// `success_num`.
        public var successNum: Int? { get throws { try fields.optional("success_num") } }
        /// `fail_amount`.
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// `fail_num`.
        public var failNum: Int? { get throws { try fields.optional("fail_num") } }
        /// Documented values of `batch_status`; open.
        public typealias BatchStatus = OpenValue<BatchStatusKind>
        /// Tells ``BatchStatus`` from other values.
        public enum BatchStatusKind {}
        /// Documented values of `close_reason`; open.
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
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `transfer_bill_no`.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `transfer_amount`.
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `fail_reason`.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// `payment_method_type`.
        public var paymentMethodType: PaymentMethodType? { get throws { try fields.optional("payment_method_type") } }
        /// Documented values of `state`; open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of `fail_reason`; open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
        /// Documented values of `payment_method_type`; open.
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
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `CANCELING`.
    public static var canceling: Self { "CANCELING" }
    /// `CANCELLED`.
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
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `transfer_bill_no`.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// `transfer_amount`.
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// `transfer_remark`.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `user_qq`.
        public var userQq: String? { get throws { try fields.optional("user_qq") } }
        /// `user_name`: encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// Documented values of `state`; open.
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
        /// `status`.
        public var status: Status { get throws { try fields.required("status") } }
        /// `withdraw_id`.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// `reason`.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `bank_memo`.
        public var bankMemo: String? { get throws { try fields.optional("bank_memo") } }
        /// `account_type`.
        public var accountType: AccountType { get throws { try fields.required("account_type") } }
        /// `solution`.
        public var solution: String? { get throws { try fields.optional("solution") } }
        /// `account_number`.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// `account_bank`.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `success_amount`.
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// `fail_amount`.
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// `refund_amount`.
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// Documented values of `status`; open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// Documented values of `account_type`; open.
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
        /// `mix_trade_no`.
        public var mixTradeNo: String { get throws { try fields.required("mix_trade_no") } }
        /// `mix_pay_status`.
        public var mixPayStatus: MixPayStatus { get throws { try fields.required("mix_pay_status") } }
        /// `self_pay_status`.
        public var selfPayStatus: SelfPayStatus? { get throws { try fields.optional("self_pay_status") } }
        /// `med_ins_pay_status`.
        public var medInsPayStatus: MedInsPayStatus? { get throws { try fields.optional("med_ins_pay_status") } }
        /// `paid_time`.
        public var paidTime: String? { get throws { try fields.optional("paid_time") } }
        /// `passthrough_response_content`: JSON inside a text.
        public var passthroughResponseContent: PassthroughResponseContent? {
            get throws { try fields.optional("passthrough_response_content") }
        }
        /// `mix_pay_type`.
        public var mixPayType: MixPayType { get throws { try fields.required("mix_pay_type") } }
        /// `order_type`.
        public var orderType: OrderType? { get throws { try fields.optional("order_type") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `pay_for_relatives`.
        public var payForRelatives: Bool? { get throws { try fields.optional("pay_for_relatives") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `serial_no`.
        public var serialNo: String? { get throws { try fields.optional("serial_no") } }
        /// `pay_order_id`.
        public var payOrderID: String? { get throws { try fields.optional("pay_order_id") } }
        /// `pay_auth_no`.
        public var payAuthNo: String? { get throws { try fields.optional("pay_auth_no") } }
        /// `geo_location`.
        public var geoLocation: String? { get throws { try fields.optional("geo_location") } }
        /// `city_id`.
        public var cityID: String { get throws { try fields.required("city_id") } }
        /// `med_inst_name`.
        public var medInstName: String { get throws { try fields.required("med_inst_name") } }
        /// `med_inst_no`.
        public var medInstNo: String { get throws { try fields.required("med_inst_no") } }
        /// `med_ins_order_create_time`.
        public var medInsOrderCreateTime: String? { get throws { try fields.optional("med_ins_order_create_time") } }
        /// `cash_add_detail`.
        public var cashAddDetail: [CashAddDetail]? { get throws { try fields.optional("cash_add_detail") } }
        /// `cash_reduce_detail`.
        public var cashReduceDetail: [CashReduceDetail]? { get throws { try fields.optional("cash_reduce_detail") } }
        /// `callback_url`.
        public var callbackURL: String { get throws { try fields.required("callback_url") } }
        /// `prepay_id`.
        public var prepayID: String? { get throws { try fields.optional("prepay_id") } }
        /// `passthrough_request_content`: JSON inside a text.
        public var passthroughRequestContent: PassthroughRequestContent? {
            get throws { try fields.optional("passthrough_request_content") }
        }
        /// `extends`.
        public var extends: String? { get throws { try fields.optional("extends") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_no`.
        public var channelNo: String? { get throws { try fields.optional("channel_no") } }
        /// `med_ins_test_env`.
        public var medInsTestEnv: Bool? { get throws { try fields.optional("med_ins_test_env") } }
        /// Documented values of `mix_pay_status`; open.
        public typealias MixPayStatus = OpenValue<MixPayStatusKind>
        /// Tells ``MixPayStatus`` from other values.
        public enum MixPayStatusKind {}
        /// Documented values of `self_pay_status`; open.
        public typealias SelfPayStatus = OpenValue<SelfPayStatusKind>
        /// Tells ``SelfPayStatus`` from other values.
        public enum SelfPayStatusKind {}
        /// Documented values of `med_ins_pay_status`; open.
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
        /// Documented values of `mix_pay_type`; open.
        public typealias MixPayType = OpenValue<MixPayTypeKind>
        /// Tells ``MixPayType`` from other values.
        public enum MixPayTypeKind {}
        /// Documented values of `order_type`; open.
        public typealias OrderType = OpenValue<OrderTypeKind>
        /// Tells ``OrderType`` from other values.
        public enum OrderTypeKind {}
        /// `cash_add_detail`.
        public struct CashAddDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `cash_add_type`.
            public var cashAddType: CashAddType { get throws { try fields.required("cash_add_type") } }
            /// Documented values of `cash_add_type`; open.
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
            /// `cash_reduce_type`.
            public var cashReduceType: CashReduceType { get throws { try fields.required("cash_reduce_type") } }
            /// Documented values of `cash_reduce_type`; open.
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
    /// `UNKNOWN_MIX_PAY_STATUS`.
    public static var unknownMixPayStatus: Self { "UNKNOWN_MIX_PAY_STATUS" }
    /// `MIX_PAY_CREATED`.
    public static var mixPayCreated: Self { "MIX_PAY_CREATED" }
    /// `MIX_PAY_SUCCESS`.
    public static var mixPaySuccess: Self { "MIX_PAY_SUCCESS" }
    /// `MIX_PAY_REFUND`.
    public static var mixPayRefund: Self { "MIX_PAY_REFUND" }
    /// `MIX_PAY_FAIL`.
    public static var mixPayFail: Self { "MIX_PAY_FAIL" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.SelfPayStatusKind {
    /// `UNKNOWN_SELF_PAY_STATUS`.
    public static var unknownSelfPayStatus: Self { "UNKNOWN_SELF_PAY_STATUS" }
    /// `SELF_PAY_CREATED`.
    public static var selfPayCreated: Self { "SELF_PAY_CREATED" }
    /// `SELF_PAY_SUCCESS`.
    public static var selfPaySuccess: Self { "SELF_PAY_SUCCESS" }
    /// `SELF_PAY_REFUND`.
    public static var selfPayRefund: Self { "SELF_PAY_REFUND" }
    /// `SELF_PAY_FAIL`.
    public static var selfPayFail: Self { "SELF_PAY_FAIL" }
    /// `NO_SELF_PAY`.
    public static var noSelfPay: Self { "NO_SELF_PAY" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.MedInsPayStatusKind {
    /// `UNKNOWN_MED_INS_PAY_STATUS`.
    public static var unknownMedInsPayStatus: Self { "UNKNOWN_MED_INS_PAY_STATUS" }
    /// `MED_INS_PAY_CREATED`.
    public static var medInsPayCreated: Self { "MED_INS_PAY_CREATED" }
    /// `MED_INS_PAY_SUCCESS`.
    public static var medInsPaySuccess: Self { "MED_INS_PAY_SUCCESS" }
    /// `MED_INS_PAY_REFUND`.
    public static var medInsPayRefund: Self { "MED_INS_PAY_REFUND" }
    /// `MED_INS_PAY_FAIL`.
    public static var medInsPayFail: Self { "MED_INS_PAY_FAIL" }
    /// `NO_MED_INS_PAY`.
    public static var noMedInsPay: Self { "NO_MED_INS_PAY" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.MixPayTypeKind {
    /// `UNKNOWN_MIX_PAY_TYPE`.
    public static var unknownMixPayType: Self { "UNKNOWN_MIX_PAY_TYPE" }
    /// `CASH_ONLY`.
    public static var cashOnly: Self { "CASH_ONLY" }
    /// `INSURANCE_ONLY`.
    public static var insuranceOnly: Self { "INSURANCE_ONLY" }
    /// `CASH_AND_INSURANCE`.
    public static var cashAndInsurance: Self { "CASH_AND_INSURANCE" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.OrderTypeKind {
    /// `UNKNOWN_ORDER_TYPE`.
    public static var unknownOrderType: Self { "UNKNOWN_ORDER_TYPE" }
    /// `REG_PAY`.
    public static var regPay: Self { "REG_PAY" }
    /// `DIAG_PAY`.
    public static var diagPay: Self { "DIAG_PAY" }
    /// `COVID_EXAM_PAY`.
    public static var covidExamPay: Self { "COVID_EXAM_PAY" }
    /// `IN_HOSP_PAY`.
    public static var inHospPay: Self { "IN_HOSP_PAY" }
    /// `PHARMACY_PAY`.
    public static var pharmacyPay: Self { "PHARMACY_PAY" }
    /// `INSURANCE_PAY`.
    public static var insurancePay: Self { "INSURANCE_PAY" }
    /// `INT_REG_PAY`.
    public static var intRegPay: Self { "INT_REG_PAY" }
    /// `INT_RE_DIAG_PAY`.
    public static var intReDiagPay: Self { "INT_RE_DIAG_PAY" }
    /// `INT_RX_PAY`.
    public static var intRxPay: Self { "INT_RX_PAY" }
    /// `COVID_ANTIGEN_PAY`.
    public static var covidAntigenPay: Self { "COVID_ANTIGEN_PAY" }
    /// `MED_PAY`.
    public static var medPay: Self { "MED_PAY" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.CashAddDetail.CashAddTypeKind {
    /// `DEFAULT_ADD_TYPE`.
    public static var defaultAddType: Self { "DEFAULT_ADD_TYPE" }
    /// `FREIGHT`.
    public static var freight: Self { "FREIGHT" }
    /// `OTHER_MEDICAL_EXPENSES`.
    public static var otherMedicalExpenses: Self { "OTHER_MEDICAL_EXPENSES" }
}

extension OpenValue where Kind == NotificationEvent.MedicalInsurancePayment.CashReduceDetail.CashReduceTypeKind {
    /// `DEFAULT_REDUCE_TYPE`.
    public static var defaultReduceType: Self { "DEFAULT_REDUCE_TYPE" }
    /// `HOSPITAL_REDUCE`.
    public static var hospitalReduce: Self { "HOSPITAL_REDUCE" }
    /// `PHARMACY_DISCOUNT`.
    public static var pharmacyDiscount: Self { "PHARMACY_DISCOUNT" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
    /// `PRE_PAYMENT`.
    public static var prePayment: Self { "PRE_PAYMENT" }
    /// `DEPOSIT_DEDUCTION`.
    public static var depositDeduction: Self { "DEPOSIT_DEDUCTION" }
}

extension NotificationEvent {
    /// What `MEMBERCARD.ACCEPT_CARD` says.
    public struct MembercardAcceptCard: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `event_type`.
        public var eventType: EventType { get throws { try fields.required("event_type") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `code`.
        public var code: String? { get throws { try fields.optional("code") } }
        /// `event_time`.
        public var eventTime: String { get throws { try fields.required("event_time") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `unionid`.
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// `phone_number`: encrypted for the merchant.
        public var phoneNumber: EncryptedText? { get throws { try fields.optional("phone_number") } }
        /// `outer_str`.
        public var outerStr: String? { get throws { try fields.optional("outer_str") } }
        /// Documented values of `event_type`; open.
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
        /// `event_type`.
        public var eventType: EventType { get throws { try fields.required("event_type") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `code`.
        public var code: String? { get throws { try fields.optional("code") } }
        /// `event_time`.
        public var eventTime: String { get throws { try fields.required("event_time") } }
        /// `activate_scene`.
        public var activateScene: ActivateScene { get throws { try fields.required("activate_scene") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `unionid`.
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// `outer_str`.
        public var outerStr: String? { get throws { try fields.optional("outer_str") } }
        /// Documented values of `event_type`; open.
        public typealias EventType = OpenValue<EventTypeKind>
        /// Tells ``EventType`` from other values.
        public enum EventTypeKind {}
        /// Documented values of `activate_scene`; open.
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
        /// `event_type`.
        public var eventType: EventType { get throws { try fields.required("event_type") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `code`.
        public var code: String? { get throws { try fields.optional("code") } }
        /// `event_time`.
        public var eventTime: String { get throws { try fields.required("event_time") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `unionid`.
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// Documented values of `event_type`; open.
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
        /// `message_content`.
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
        /// `message_content`.
        public struct MessageContent: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `merchant_code`.
            public var merchantCode: String { get throws { try fields.required("merchant_code") } }
            /// `merchant_company_name`.
            public var merchantCompanyName: String { get throws { try fields.required("merchant_company_name") } }
            /// `business_time`.
            public var businessTime: String { get throws { try fields.required("business_time") } }
            /// `business_code`.
            public var businessCode: String { get throws { try fields.required("business_code") } }
            /// `business_state`.
            public var businessState: String { get throws { try fields.required("business_state") } }
        }
    }
}

extension NotificationEvent {
    /// What `PAPAY.SIGN`, `PAPAY.TERMINATE` says.
    public struct Papay: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_contract_code`.
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `contract_termination_mode`.
        public var contractTerminationMode: ContractTerminationMode? {
            get throws { try fields.optional("contract_termination_mode") }
        }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `plan_id`.
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// `operate_time`.
        public var operateTime: String? { get throws { try fields.optional("operate_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sp_appid`.
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sp_openid`.
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// Documented values of `contract_termination_mode`; open.
        public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
        /// Tells ``ContractTerminationMode`` from other values.
        public enum ContractTerminationModeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Papay.ContractTerminationModeKind {
    /// `USER`.
    public static var user: Self { "USER" }
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
    /// `PLATFORM`.
    public static var platform: Self { "PLATFORM" }
}

extension NotificationEvent {
    /// What `PARKING_FEE.QUERY_TRANS_INFO` says.
    public struct ParkingFeeQueryTransInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_serial_number`.
        public var outSerialNumber: String { get throws { try fields.required("out_serial_number") } }
        /// `plate_number`.
        public var plateNumber: String? { get throws { try fields.optional("plate_number") } }
        /// `out_parking_id`.
        public var outParkingID: String? { get throws { try fields.optional("out_parking_id") } }
    }
}

extension NotificationEvent {
    /// What `PAYSCORE.BIND_SERVICE_ACCOUNT` says.
    public struct PayscoreBindServiceAccount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `out_apply_no`.
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// `apply_state`.
        public var applyState: String { get throws { try fields.required("apply_state") } }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
    }
}

extension NotificationEvent {
    /// What `PAYSCORE.MCH_PREPAY` says.
    public struct PayscoreMchPrepay: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `channel_id`.
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `total_amount`.
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// `prepay_req_body`.
        public var prepayReqBody: PrepayReqBody { get throws { try fields.required("prepay_req_body") } }
        /// `prepay_req_header_base64`.
        public var prepayReqHeaderBase64: String? { get throws { try fields.optional("prepay_req_header_base64") } }
        /// `prepay_req_body_base64`.
        public var prepayReqBodyBase64: String? { get throws { try fields.optional("prepay_req_body_base64") } }
        /// `prepay_resp_http_code`.
        public var prepayRespHttpCode: Int? { get throws { try fields.optional("prepay_resp_http_code") } }
        /// `prepay_resp_header_base64`.
        public var prepayRespHeaderBase64: String? { get throws { try fields.optional("prepay_resp_header_base64") } }
        /// `prepay_resp_body_base64`.
        public var prepayRespBodyBase64: String? { get throws { try fields.optional("prepay_resp_body_base64") } }
        /// `prepay_req_body`.
        public struct PrepayReqBody: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_info`.
            public var deviceInfo: String { get throws { try fields.required("device_info") } }
            /// `nonce_str`.
            public var nonceStr: String { get throws { try fields.required("nonce_str") } }
            /// `body`.
            public var body: String { get throws { try fields.required("body") } }
            /// `attach`.
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// `fee_type`: `CNY` when left out.
            public var feeType: FeeType { get throws { try fields.required("fee_type") } }
            /// `time_start`.
            public var timeStart: String { get throws { try fields.required("time_start") } }
            /// `time_expire`.
            public var timeExpire: String { get throws { try fields.required("time_expire") } }
            /// `goods_tag`.
            public var goodsTag: String? { get throws { try fields.optional("goods_tag") } }
            /// `notify_url`.
            public var notifyURL: String { get throws { try fields.required("notify_url") } }
            /// `trade_type`.
            public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
            /// `limit_pay`.
            public var limitPay: LimitPay { get throws { try fields.required("limit_pay") } }
            /// `need_receipt`.
            public var needReceipt: Bool { get throws { try fields.required("need_receipt") } }
            /// Documented values of `fee_type`; open.
            public typealias FeeType = OpenValue<FeeTypeKind>
            /// Tells ``FeeType`` from other values.
            public enum FeeTypeKind {}
            /// Documented values of `trade_type`; open.
            public typealias TradeType = OpenValue<TradeTypeKind>
            /// Tells ``TradeType`` from other values.
            public enum TradeTypeKind {}
            /// Documented values of `limit_pay`; open.
            public typealias LimitPay = OpenValue<LimitPayKind>
            /// Tells ``LimitPay`` from other values.
            public enum LimitPayKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.PayscoreMchPrepay.PrepayReqBody.FeeTypeKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.PayscoreMchPrepay.PrepayReqBody.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `App`.
    public static var app: Self { "App" }
}

extension OpenValue where Kind == NotificationEvent.PayscoreMchPrepay.PrepayReqBody.LimitPayKind {
    /// `no_credit`.
    public static var noCredit: Self { "no_credit" }
}

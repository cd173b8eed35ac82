// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/platsolution.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Platsolution {
    /// Documented values of `AbnormalSettleType`; open.
    public typealias AbnormalSettleType = OpenValue<AbnormalSettleTypeKind>
    /// Tells ``AbnormalSettleType`` from other values.
    public enum AbnormalSettleTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.AbnormalSettleTypeKind {
    /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
}

extension V3.Platsolution {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ApplyReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `out_reservation_no`.
        public var outReservationNo: String { get throws { try fields.required("out_reservation_no") } }
        /// `reservation_id`.
        public var reservationID: String { get throws { try fields.required("reservation_id") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `state`.
        public var state: V3.Platsolution.ApplyState { get throws { try fields.required("state") } }
        /// `package_info`.
        public var packageInfo: String { get throws { try fields.required("package_info") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ApplyRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Documented values of `ApplyState`; open.
    public typealias ApplyState = OpenValue<ApplyStateKind>
    /// Tells ``ApplyState`` from other values.
    public enum ApplyStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.ApplyStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `CONFIRMED`.
    public static var confirmed: Self { "CONFIRMED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct BankTransferInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `bill_no`.
        public var billNo: String? { get throws { try fields.optional("bill_no") } }
        /// `memo`.
        public var memo: String? { get throws { try fields.optional("memo") } }
        /// `return_time`.
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// `return_reason`.
        public var returnReason: String? { get throws { try fields.optional("return_reason") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `bank_card_tail`.
        public var bankCardTail: String? { get throws { try fields.optional("bank_card_tail") } }
        /// `bank_account_name`.
        public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `BatchIDDetailState`; open.
    public typealias BatchIDDetailState = OpenValue<BatchIDDetailStateKind>
    /// Tells ``BatchIDDetailState`` from other values.
    public enum BatchIDDetailStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.BatchIDDetailStateKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `WAIT_PAY`.
    public static var waitPay: Self { "WAIT_PAY" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `BANK_REFUND`.
    public static var bankRefund: Self { "BANK_REFUND" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct BatchIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transfer_batch`.
        public var transferBatch: V3.Platsolution.TransferBatch { get throws { try fields.required("transfer_batch") } }
        /// `data`.
        public var data: [V3.Platsolution.DataReply]? { get throws { try fields.optional("data") } }
        /// `offset`.
        public var offset: JSON.Number? { get throws { try fields.optional("offset") } }
        /// `limit`.
        public var limit: JSON.Number? { get throws { try fields.optional("limit") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `BatchState`; open.
    public typealias BatchState = OpenValue<BatchStateKind>
    /// Tells ``BatchState`` from other values.
    public enum BatchStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.BatchStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `COMPLETED`.
    public static var completed: Self { "COMPLETED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct BatchesApplyRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            spAppid: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: JSON.Number,
            totalNum: JSON.Number,
            transferSceneID: String,
            transferDetailList: [V3.Platsolution.TransferDetailList],
            notifyURL: String,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("out_batch_no", outBatchNo)
            fields.set("batch_name", batchName)
            fields.set("batch_remark", batchRemark)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_detail_list", transferDetailList)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `sp_appid`.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `out_batch_no`.
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
        /// `batch_name`.
        public var batchName: String? {
            get { fields.stored("batch_name") }
            set { fields.set("batch_name", newValue) }
        }
        /// `batch_remark`.
        public var batchRemark: String? {
            get { fields.stored("batch_remark") }
            set { fields.set("batch_remark", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `total_num`.
        public var totalNum: JSON.Number? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// `transfer_scene_id`.
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// `transfer_detail_list`.
        public var transferDetailList: [V3.Platsolution.TransferDetailList]? {
            get { fields.stored("transfer_detail_list") }
            set { fields.set("transfer_detail_list", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct BatchesBatchIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transfer_batch`.
        public var transferBatch: V3.Platsolution.TransferBatchReply {
            get throws { try fields.required("transfer_batch") }
        }
        /// `data`.
        public var data: [V3.Platsolution.BatchesData]? { get throws { try fields.optional("data") } }
        /// `offset`.
        public var offset: JSON.Number? { get throws { try fields.optional("offset") } }
        /// `limit`.
        public var limit: JSON.Number? { get throws { try fields.optional("limit") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `BatchesCloseReason`; open.
    public typealias BatchesCloseReason = OpenValue<BatchesCloseReasonKind>
    /// Tells ``BatchesCloseReason`` from other values.
    public enum BatchesCloseReasonKind {}
}

extension OpenValue where Kind == V3.Platsolution.BatchesCloseReasonKind {
    /// `MERCHANT_REVOCATION`.
    public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct BatchesData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `detail_state`.
        public var detailState: String { get throws { try fields.required("detail_state") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct BatchesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `detail_state`.
        public var detailState: V3.Platsolution.DetailState { get throws { try fields.required("detail_state") } }
        /// `transfer_amount`.
        public var transferAmount: JSON.Number { get throws { try fields.required("transfer_amount") } }
        /// `transfer_remark`.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// `fail_reason`.
        public var failReason: V3.Platsolution.FailReason? { get throws { try fields.optional("fail_reason") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `user_name`: encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// `transfer_finish_time`.
        public var transferFinishTime: String? { get throws { try fields.optional("transfer_finish_time") } }
        /// `bank_refund_time`.
        public var bankRefundTime: String? { get throws { try fields.optional("bank_refund_time") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `BusinessType`; open.
    public typealias BusinessType = OpenValue<BusinessTypeKind>
    /// Tells ``BusinessType`` from other values.
    public enum BusinessTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.BusinessTypeKind {
    /// `DEPOSIT_COMPENSATION`.
    public static var depositCompensation: Self { "DEPOSIT_COMPENSATION" }
    /// `PLATFORM_AFTER_SALES_COMPENSATION`.
    public static var platformAfterSalesCompensation: Self { "PLATFORM_AFTER_SALES_COMPENSATION" }
    /// `INSURANCE_CLAIM`.
    public static var insuranceClaim: Self { "INSURANCE_CLAIM" }
    /// `DEPOSIT_AFTER_SALES_COMPENSATION`.
    public static var depositAfterSalesCompensation: Self { "DEPOSIT_AFTER_SALES_COMPENSATION" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct CloseInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `close_time`.
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// `close_reason`.
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct CloseInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `close_time`.
        public var closeTime: String { get throws { try fields.required("close_time") } }
        /// `close_reason`.
        public var closeReason: V3.Platsolution.CloseReason { get throws { try fields.required("close_reason") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `CloseReason`; open.
    public typealias CloseReason = OpenValue<CloseReasonKind>
    /// Tells ``CloseReason`` from other values.
    public enum CloseReasonKind {}
}

extension OpenValue where Kind == V3.Platsolution.CloseReasonKind {
    /// `USER_OVERDUE_UNCONFIRMED`.
    public static var userOverdueUnconfirmed: Self { "USER_OVERDUE_UNCONFIRMED" }
    /// `CLOSE_CONFIRMED_VIA_MCH_API`.
    public static var closeConfirmedViaMchApi: Self { "CLOSE_CONFIRMED_VIA_MCH_API" }
    /// `CLOSE_ACCEPTED_VIA_MCH_API`.
    public static var closeAcceptedViaMchApi: Self { "CLOSE_ACCEPTED_VIA_MCH_API" }
    /// `TRANSFER_FINISHED`.
    public static var transferFinished: Self { "TRANSFER_FINISHED" }
    /// `OVERDUE_NOT_TRANSFER`.
    public static var overdueNotTransfer: Self { "OVERDUE_NOT_TRANSFER" }
    /// `RESERVE_FAIL`.
    public static var reserveFail: Self { "RESERVE_FAIL" }
    /// `USER_CLOSE`.
    public static var userClose: Self { "USER_CLOSE" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct CompensateBillsReceiver: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Platsolution.CompensateBillsType? { get throws { try fields.optional("type") } }
        /// `transaction_info`.
        public var transactionInfo: V3.Platsolution.TransactionInfo? {
            get throws { try fields.optional("transaction_info") }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct CompensateBillsReceiverDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `receiver`.
        public var receiver: V3.Platsolution.CompensateBillsReceiver? { get throws { try fields.optional("receiver") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct CompensateBillsReceiverRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: V3.Platsolution.CompensateBillsType? = nil,
            transactionInfo: V3.Platsolution.TransactionInfoRequest? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("transaction_info", transactionInfo)
            self.fields = fields
        }
        /// `type`.
        public var type: V3.Platsolution.CompensateBillsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `transaction_info`.
        public var transactionInfo: V3.Platsolution.TransactionInfoRequest? {
            get { fields.stored("transaction_info") }
            set { fields.set("transaction_info", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct CompensateBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `receiver_detail`.
        public var receiverDetail: V3.Platsolution.CompensateBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
        /// `transfer_remark`.
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// `bill_id`.
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// `state`.
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `close_info`.
        public var closeInfo: V3.Platsolution.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// `sponsor_mchid`.
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `CompensateBillsType`; open.
    public typealias CompensateBillsType = OpenValue<CompensateBillsTypeKind>
    /// Tells ``CompensateBillsType`` from other values.
    public enum CompensateBillsTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.CompensateBillsTypeKind {
    /// `TRANSACTION_USER`.
    public static var transactionUser: Self { "TRANSACTION_USER" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `detail_state`.
        public var detailState: V3.Platsolution.DetailState { get throws { try fields.required("detail_state") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DayEndBalanceWithdrawReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `status`.
        public var status: V3.Platsolution.Status { get throws { try fields.required("status") } }
        /// `withdraw_id`.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `total_amount`.
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// `success_amount`.
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// `fail_amount`.
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// `refund_amount`.
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
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
        public var accountType: V3.Platsolution.AccountType { get throws { try fields.required("account_type") } }
        /// `account_number`.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// `account_bank`.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DepositAfterSalesCompensationBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `receiver_detail`.
        public var receiverDetail: V3.Platsolution.ReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
        /// `transfer_remark`.
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// `bill_id`.
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// `state`.
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `close_info`.
        public var closeInfo: V3.Platsolution.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// `sponsor_mchid`.
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `DepositAfterSalesCompensationBillsType`; open.
    public typealias DepositAfterSalesCompensationBillsType = OpenValue<DepositAfterSalesCompensationBillsTypeKind>
    /// Tells ``DepositAfterSalesCompensationBillsType`` from other values.
    public enum DepositAfterSalesCompensationBillsTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.DepositAfterSalesCompensationBillsTypeKind {
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
    /// `TRANSACTION_USER`.
    public static var transactionUser: Self { "TRANSACTION_USER" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DepositInsurancePremiumsCompensationBillsReceiver: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// `mch_info`.
        public var mchInfo: V3.Platsolution.MchInfoReply? { get throws { try fields.optional("mch_info") } }
        /// `transaction_info`.
        public var transactionInfo: V3.Platsolution.TransactionInfoReply? {
            get throws { try fields.optional("transaction_info") }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DepositInsurancePremiumsCompensationBillsReceiverDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `receiver`.
        public var receiver: V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiver? {
            get throws { try fields.optional("receiver") }
        }
    }
}

extension V3.Platsolution {
    /// Documented values of `DepositInsurancePremiumsCompensationBillsType`; open.
    public typealias DepositInsurancePremiumsCompensationBillsType = OpenValue<
        DepositInsurancePremiumsCompensationBillsTypeKind
    >
    /// Tells ``DepositInsurancePremiumsCompensationBillsType`` from other values.
    public enum DepositInsurancePremiumsCompensationBillsTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.DepositInsurancePremiumsCompensationBillsTypeKind {
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DepositShippingCostCompensationBillsReceiver: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transaction_info`.
        public var transactionInfo: V3.Platsolution.TransactionInfo? {
            get throws { try fields.optional("transaction_info") }
        }
        /// `user_info`.
        public var userInfo: V3.Platsolution.UserInfo? { get throws { try fields.optional("user_info") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DepositShippingCostCompensationBillsReceiverDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `receiver`.
        public var receiver: V3.Platsolution.DepositShippingCostCompensationBillsReceiver? {
            get throws { try fields.optional("receiver") }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct DetailIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `detail_state`.
        public var detailState: String { get throws { try fields.required("detail_state") } }
        /// `transfer_amount`.
        public var transferAmount: JSON.Number { get throws { try fields.required("transfer_amount") } }
        /// `transfer_remark`.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `user_name`.
        public var userName: String? { get throws { try fields.optional("user_name") } }
        /// `transfer_finish_time`.
        public var transferFinishTime: String? { get throws { try fields.optional("transfer_finish_time") } }
        /// `bank_refund_time`.
        public var bankRefundTime: String? { get throws { try fields.optional("bank_refund_time") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `DetailState`; open.
    public typealias DetailState = OpenValue<DetailStateKind>
    /// Tells ``DetailState`` from other values.
    public enum DetailStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.DetailStateKind {
    /// `INIT`.
    public static var `init`: Self { "INIT" }
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `WAIT_PAY`.
    public static var waitPay: Self { "WAIT_PAY" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `BANK_REFUND`.
    public static var bankRefund: Self { "BANK_REFUND" }
}

extension V3.Platsolution {
    /// Documented values of `EmployeeType`; open.
    public typealias EmployeeType = OpenValue<EmployeeTypeKind>
    /// Tells ``EmployeeType`` from other values.
    public enum EmployeeTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.EmployeeTypeKind {
    /// `ADMIN`.
    public static var admin: Self { "ADMIN" }
    /// `STAFF`.
    public static var staff: Self { "STAFF" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct Employees: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sp_openid`.
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `state`.
        public var state: V3.Platsolution.RechargeEmployeesState? { get throws { try fields.optional("state") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.Platsolution.FailReasonKind {
    /// `ACCOUNT_FROZEN`.
    public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
    /// `REAL_NAME_CHECK_FAIL`.
    public static var realNameCheckFail: Self { "REAL_NAME_CHECK_FAIL" }
    /// `NAME_NOT_CORRECT`.
    public static var nameNotCorrect: Self { "NAME_NOT_CORRECT" }
    /// `OPENID_INVALID`.
    public static var openidInvalid: Self { "OPENID_INVALID" }
    /// `TRANSFER_QUOTA_EXCEED`.
    public static var transferQuotaExceed: Self { "TRANSFER_QUOTA_EXCEED" }
    /// `DAY_RECEIVED_QUOTA_EXCEED`.
    public static var dayReceivedQuotaExceed: Self { "DAY_RECEIVED_QUOTA_EXCEED" }
    /// `MONTH_RECEIVED_QUOTA_EXCEED`.
    public static var monthReceivedQuotaExceed: Self { "MONTH_RECEIVED_QUOTA_EXCEED" }
    /// `DAY_RECEIVED_COUNT_EXCEED`.
    public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
    /// `PRODUCT_AUTH_CHECK_FAIL`.
    public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
    /// `OVERDUE_CLOSE`.
    public static var overdueClose: Self { "OVERDUE_CLOSE" }
    /// `ID_CARD_NOT_CORRECT`.
    public static var idCardNotCorrect: Self { "ID_CARD_NOT_CORRECT" }
    /// `ACCOUNT_NOT_EXIST`.
    public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
    /// `TRANSFER_RISK`.
    public static var transferRisk: Self { "TRANSFER_RISK" }
    /// `PAYROLL_CARD_ALREADY_LOGOUT`.
    public static var payrollCardAlreadyLogout: Self { "PAYROLL_CARD_ALREADY_LOGOUT" }
    /// `PAYROLL_CARD_ALREADY_FROZEN`.
    public static var payrollCardAlreadyFrozen: Self { "PAYROLL_CARD_ALREADY_FROZEN" }
    /// `PAYROLL_CARD_UNAUTHORIZED`.
    public static var payrollCardUnauthorized: Self { "PAYROLL_CARD_UNAUTHORIZED" }
    /// `PAYROLL_CARD_USER_NOT_OPEN`.
    public static var payrollCardUserNotOpen: Self { "PAYROLL_CARD_USER_NOT_OPEN" }
    /// `PAYROLL_CARD_NAME_CARD_NOT_MATCH`.
    public static var payrollCardNameCardNotMatch: Self { "PAYROLL_CARD_NAME_CARD_NOT_MATCH" }
    /// `PAYROLL_CARD_ID_CARD_NOT_MATCH`.
    public static var payrollCardIdCardNotMatch: Self { "PAYROLL_CARD_ID_CARD_NOT_MATCH" }
    /// `PAYROLL_CARD_BANKCARD_UNBUNDLING`.
    public static var payrollCardBankcardUnbundling: Self { "PAYROLL_CARD_BANKCARD_UNBUNDLING" }
    /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`.
    public static var bankCardCollectionsAboveQuota: Self { "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" }
    /// `BANK_CARD_ACCOUNT_ABNORMAL`.
    public static var bankCardAccountAbnormal: Self { "BANK_CARD_ACCOUNT_ABNORMAL" }
    /// `BANK_CARD_STATUS_ABNORMAL`.
    public static var bankCardStatusAbnormal: Self { "BANK_CARD_STATUS_ABNORMAL" }
    /// `BANK_CARD_BANK_INFO_WRONG`.
    public static var bankCardBankInfoWrong: Self { "BANK_CARD_BANK_INFO_WRONG" }
    /// `BANK_CARD_CARD_INFO_WRONG`.
    public static var bankCardCardInfoWrong: Self { "BANK_CARD_CARD_INFO_WRONG" }
    /// `OTHER_FAIL_REASON_TYPE`.
    public static var otherFailReasonType: Self { "OTHER_FAIL_REASON_TYPE" }
    /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`.
    public static var realnameAccountReceivedQuotaExceed: Self { "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" }
    /// `RECEIVE_ACCOUNT_NOT_PERMMIT`.
    public static var receiveAccountNotPermmit: Self { "RECEIVE_ACCOUNT_NOT_PERMMIT" }
    /// `PAYEE_ACCOUNT_ABNORMAL`.
    public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `TRANSFER_REMARK_SET_FAIL`.
    public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
    /// `TRANSFER_SCENE_INVALID`.
    public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
    /// `TRANSFER_SCENE_UNAVAILABLE`.
    public static var transferSceneUnavailable: Self { "TRANSFER_SCENE_UNAVAILABLE" }
    /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`.
    public static var receiveAccountNotConfigure: Self { "RECEIVE_ACCOUNT_NOT_CONFIGURE" }
    /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`.
    public static var blockB2cUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
    /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`.
    public static var blockB2cUserlimitamountMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_MONTH" }
    /// `MERCHANT_REJECT`.
    public static var merchantReject: Self { "MERCHANT_REJECT" }
    /// `MERCHANT_NOT_CONFIRM`.
    public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
    /// `BANK_CARD_PARAM_ERROR`.
    public static var bankCardParamError: Self { "BANK_CARD_PARAM_ERROR" }
    /// `BANK_CARD_TYPE_NOT_SUPPORTED`.
    public static var bankCardTypeNotSupported: Self { "BANK_CARD_TYPE_NOT_SUPPORTED" }
    /// `RESERVATION_STATE_INVALID`.
    public static var reservationStateInvalid: Self { "RESERVATION_STATE_INVALID" }
    /// `EXCEEDED_ESTIMATED_AMOUNT`.
    public static var exceededEstimatedAmount: Self { "EXCEEDED_ESTIMATED_AMOUNT" }
    /// `RESERVATION_INFO_NOT_MATCH`.
    public static var reservationInfoNotMatch: Self { "RESERVATION_INFO_NOT_MATCH" }
    /// `RESERVATION_SCENE_NOT_MATCH`.
    public static var reservationSceneNotMatch: Self { "RESERVATION_SCENE_NOT_MATCH" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct InsuranceClaimBillsCloseInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `accept_time`.
        public var acceptTime: String? { get throws { try fields.optional("accept_time") } }
        /// `close_reason`.
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct InsuranceClaimBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `receiver_detail`.
        public var receiverDetail: V3.Platsolution.ReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
        /// `transfer_remark`.
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// `bill_id`.
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// `state`.
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `close_info`.
        public var closeInfo: V3.Platsolution.InsuranceClaimBillsCloseInfo? {
            get throws { try fields.optional("close_info") }
        }
        /// `sponsor_mchid`.
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct InsuranceCompensationContractsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `opened`.
        public var opened: Bool { get throws { try fields.required("opened") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct InsurancePolicy: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            productRegistrationNo: String,
            policyNo: String,
            name: String,
            withdrawalNo: String? = nil,
            claimNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("product_registration_no", productRegistrationNo)
            fields.set("policy_no", policyNo)
            fields.set("name", name)
            fields.set("withdrawal_no", withdrawalNo)
            fields.set("claim_no", claimNo)
            self.fields = fields
        }
        /// `product_registration_no`.
        public var productRegistrationNo: String? {
            get { fields.stored("product_registration_no") }
            set { fields.set("product_registration_no", newValue) }
        }
        /// `policy_no`.
        public var policyNo: String? {
            get { fields.stored("policy_no") }
            set { fields.set("policy_no", newValue) }
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `withdrawal_no`.
        public var withdrawalNo: String? {
            get { fields.stored("withdrawal_no") }
            set { fields.set("withdrawal_no", newValue) }
        }
        /// `claim_no`.
        public var claimNo: String? {
            get { fields.stored("claim_no") }
            set { fields.set("claim_no", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct MchInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct MchInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `MchTransferType`; open.
    public typealias MchTransferType = OpenValue<MchTransferTypeKind>
    /// Tells ``MchTransferType`` from other values.
    public enum MchTransferTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.MchTransferTypeKind {
    /// `WXPAY`.
    public static var wxpay: Self { "WXPAY" }
    /// `WXVALUE`.
    public static var wxvalue: Self { "WXVALUE" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct OnlineBankRechargeInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `bill_no`.
        public var billNo: String? { get throws { try fields.optional("bill_no") } }
        /// `return_time`.
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// `return_reason`.
        public var returnReason: String? { get throws { try fields.optional("return_reason") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `online_bank_type`.
        public var onlineBankType: V3.Platsolution.OnlineBankType? {
            get throws { try fields.optional("online_bank_type") }
        }
        /// `bank_card_tail`.
        public var bankCardTail: String? { get throws { try fields.optional("bank_card_tail") } }
        /// `bank_account_name`.
        public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `OnlineBankType`; open.
    public typealias OnlineBankType = OpenValue<OnlineBankTypeKind>
    /// Tells ``OnlineBankType`` from other values.
    public enum OnlineBankTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.OnlineBankTypeKind {
    /// `ONLINE_BANK_TYPE_CORPORATE`.
    public static var onlineBankTypeCorporate: Self { "ONLINE_BANK_TYPE_CORPORATE" }
    /// `ONLINE_BANK_TYPE_PERSONAL`.
    public static var onlineBankTypePersonal: Self { "ONLINE_BANK_TYPE_PERSONAL" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct OutRechargeNoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `recharge_id`.
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// `out_recharge_no`.
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// `recharge_channel`.
        public var rechargeChannel: V3.Platsolution.RechargeChannel? {
            get throws { try fields.optional("recharge_channel") }
        }
        /// `account_type`.
        public var accountType: V3.Platsolution.RechargesAccountType {
            get throws { try fields.required("account_type") }
        }
        /// `recharge_state`.
        public var rechargeState: V3.Platsolution.RechargeState { get throws { try fields.required("recharge_state") } }
        /// `recharge_scene`.
        public var rechargeScene: V3.Platsolution.RechargeScene { get throws { try fields.required("recharge_scene") } }
        /// `recharge_state_desc`.
        public var rechargeStateDesc: String? { get throws { try fields.optional("recharge_state_desc") } }
        /// `recharge_amount`.
        public var rechargeAmount: V3.Platsolution.RechargeAmount {
            get throws { try fields.required("recharge_amount") }
        }
        /// `bank_transfer_info`.
        public var bankTransferInfo: V3.Platsolution.BankTransferInfo? {
            get throws { try fields.optional("bank_transfer_info") }
        }
        /// `qr_recharge_info`.
        public var qrRechargeInfo: V3.Platsolution.QrRechargeInfo? {
            get throws { try fields.optional("qr_recharge_info") }
        }
        /// `online_bank_recharge_info`.
        public var onlineBankRechargeInfo: V3.Platsolution.OnlineBankRechargeInfo? {
            get throws { try fields.optional("online_bank_recharge_info") }
        }
        /// `accept_time`.
        public var acceptTime: String? { get throws { try fields.optional("accept_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `close_time`.
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// `available_recharge_channels`.
        public var availableRechargeChannels: [String]? {
            get throws { try fields.optional("available_recharge_channels") }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct OutReservationNoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `reservation_id`.
        public var reservationID: String { get throws { try fields.required("reservation_id") } }
        /// `out_reservation_no`.
        public var outReservationNo: String { get throws { try fields.required("out_reservation_no") } }
        /// `transfer_scene_id`.
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
        /// `estimated_date`.
        public var estimatedDate: String? { get throws { try fields.optional("estimated_date") } }
        /// `estimated_max_amount`.
        public var estimatedMaxAmount: JSON.Number? { get throws { try fields.optional("estimated_max_amount") } }
        /// `exact_amount`.
        public var exactAmount: JSON.Number? { get throws { try fields.optional("exact_amount") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `reserve_time`.
        public var reserveTime: String? { get throws { try fields.optional("reserve_time") } }
        /// `close_info`.
        public var closeInfo: V3.Platsolution.ReservationCloseInfo? { get throws { try fields.optional("close_info") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct QrRechargeInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `employee_type`.
        public var employeeType: V3.Platsolution.EmployeeType? { get throws { try fields.optional("employee_type") } }
    }
}

extension V3.Platsolution {
    /// Documented values of `ReceiptState`; open.
    public typealias ReceiptState = OpenValue<ReceiptStateKind>
    /// Tells ``ReceiptState`` from other values.
    public enum ReceiptStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.ReceiptStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct Receiver: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// `transaction_info`.
        public var transactionInfo: V3.Platsolution.TransactionInfo? {
            get throws { try fields.optional("transaction_info") }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReceiverDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `receiver`.
        public var receiver: V3.Platsolution.Receiver? { get throws { try fields.optional("receiver") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReceiverDetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `receiver`.
        public var receiver: V3.Platsolution.ReceiverReply? { get throws { try fields.optional("receiver") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReceiverReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// `mch_info`.
        public var mchInfo: V3.Platsolution.MchInfo? { get throws { try fields.optional("mch_info") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReceiverRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: V3.Platsolution.DepositAfterSalesCompensationBillsType? = nil,
            transactionInfo: V3.Platsolution.TransactionInfoRequest? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("transaction_info", transactionInfo)
            self.fields = fields
        }
        /// `type`.
        public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `transaction_info`.
        public var transactionInfo: V3.Platsolution.TransactionInfoRequest? {
            get { fields.stored("transaction_info") }
            set { fields.set("transaction_info", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct RechargeAmount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `amount`: in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct RechargeAmountRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(amount: Int? = nil, currency: String? = nil) {
            var fields = Fields()
            fields.set("amount", amount)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// `amount`: in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `currency`.
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Documented values of `RechargeChannel`; open.
    public typealias RechargeChannel = OpenValue<RechargeChannelKind>
    /// Tells ``RechargeChannel`` from other values.
    public enum RechargeChannelKind {}
}

extension OpenValue where Kind == V3.Platsolution.RechargeChannelKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `QR_RECHARGE`.
    public static var qrRecharge: Self { "QR_RECHARGE" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension V3.Platsolution {
    /// Documented values of `RechargeEmployeesState`; open.
    public typealias RechargeEmployeesState = OpenValue<RechargeEmployeesStateKind>
    /// Tells ``RechargeEmployeesState`` from other values.
    public enum RechargeEmployeesStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.RechargeEmployeesStateKind {
    /// `EFFECTIVE`.
    public static var effective: Self { "EFFECTIVE" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
}

extension V3.Platsolution {
    /// Documented values of `RechargeScene`; open.
    public typealias RechargeScene = OpenValue<RechargeSceneKind>
    /// Tells ``RechargeScene`` from other values.
    public enum RechargeSceneKind {}
}

extension OpenValue where Kind == V3.Platsolution.RechargeSceneKind {
    /// `ECOMMERCE_DEPOSIT`.
    public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
    /// `ECOMMERCE_PAYMENT`.
    public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
}

extension V3.Platsolution {
    /// Documented values of `RechargeState`; open.
    public typealias RechargeState = OpenValue<RechargeStateKind>
    /// Tells ``RechargeState`` from other values.
    public enum RechargeStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.RechargeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `RECHARGING`.
    public static var recharging: Self { "RECHARGING" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Platsolution {
    /// Documented values of `RechargesAccountType`; open.
    public typealias RechargesAccountType = OpenValue<RechargesAccountTypeKind>
    /// Tells ``RechargesAccountType`` from other values.
    public enum RechargesAccountTypeKind {}
}

extension OpenValue where Kind == V3.Platsolution.RechargesAccountTypeKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReservationApplyRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            spAppid: String,
            outReservationNo: String,
            transferSceneID: String,
            estimatedDate: String,
            reserveRemark: String,
            notifyURL: String,
            subAppid: String? = nil,
            estimatedMaxAmount: JSON.Number? = nil,
            exactAmount: JSON.Number? = nil,
            openid: String? = nil,
            userRealName: SensitiveText? = nil,
            sceneReportData: V3.Platsolution.SceneReportData? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("out_reservation_no", outReservationNo)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("estimated_date", estimatedDate)
            fields.set("estimated_max_amount", estimatedMaxAmount)
            fields.set("exact_amount", exactAmount)
            fields.set("openid", openid)
            fields.set("user_real_name", userRealName)
            fields.set("reserve_remark", reserveRemark)
            fields.set("notify_url", notifyURL)
            fields.set("scene_report_data", sceneReportData)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `sp_appid`.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `out_reservation_no`.
        public var outReservationNo: String? {
            get { fields.stored("out_reservation_no") }
            set { fields.set("out_reservation_no", newValue) }
        }
        /// `transfer_scene_id`.
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// `estimated_date`.
        public var estimatedDate: String? {
            get { fields.stored("estimated_date") }
            set { fields.set("estimated_date", newValue) }
        }
        /// `estimated_max_amount`.
        public var estimatedMaxAmount: JSON.Number? {
            get { fields.stored("estimated_max_amount") }
            set { fields.set("estimated_max_amount", newValue) }
        }
        /// `exact_amount`.
        public var exactAmount: JSON.Number? {
            get { fields.stored("exact_amount") }
            set { fields.set("exact_amount", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `user_real_name`: encrypted when sent.
        public var userRealName: SensitiveText? {
            get { fields.stored("user_real_name") }
            set { fields.set("user_real_name", newValue) }
        }
        /// `reserve_remark`.
        public var reserveRemark: String? {
            get { fields.stored("reserve_remark") }
            set { fields.set("reserve_remark", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `scene_report_data`.
        public var sceneReportData: V3.Platsolution.SceneReportData? {
            get { fields.stored("scene_report_data") }
            set { fields.set("scene_report_data", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReservationCloseInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `close_time`.
        public var closeTime: String { get throws { try fields.required("close_time") } }
        /// `close_reason`.
        public var closeReason: String { get throws { try fields.required("close_reason") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ReservationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `reservation_id`.
        public var reservationID: String { get throws { try fields.required("reservation_id") } }
        /// `out_reservation_no`.
        public var outReservationNo: String { get throws { try fields.required("out_reservation_no") } }
        /// `transfer_scene_id`.
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
        /// `estimated_date`.
        public var estimatedDate: String? { get throws { try fields.optional("estimated_date") } }
        /// `estimated_max_amount`.
        public var estimatedMaxAmount: JSON.Number? { get throws { try fields.optional("estimated_max_amount") } }
        /// `exact_amount`.
        public var exactAmount: JSON.Number? { get throws { try fields.optional("exact_amount") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `state`.
        public var state: V3.Platsolution.ApplyState { get throws { try fields.required("state") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `reserve_time`.
        public var reserveTime: String? { get throws { try fields.optional("reserve_time") } }
        /// `close_info`.
        public var closeInfo: V3.Platsolution.CloseInfoReply? { get throws { try fields.optional("close_info") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct SceneReportData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(insurancePolicy: V3.Platsolution.InsurancePolicy? = nil) {
            var fields = Fields()
            fields.set("insurance_policy", insurancePolicy)
            self.fields = fields
        }
        /// `insurance_policy`.
        public var insurancePolicy: V3.Platsolution.InsurancePolicy? {
            get { fields.stored("insurance_policy") }
            set { fields.set("insurance_policy", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Platsolution.StateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `WAIT_USER_CONFIRM`.
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    /// `CANCELING`.
    public static var canceling: Self { "CANCELING" }
    /// `CANCELLED`.
    public static var cancelled: Self { "CANCELLED" }
}

extension V3.Platsolution {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Platsolution.StatusKind {
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct SubMchCompensationBillsMchInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct SubMchCompensationBillsReceiver: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// `mch_info`.
        public var mchInfo: V3.Platsolution.SubMchCompensationBillsMchInfo? {
            get throws { try fields.optional("mch_info") }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct SubMchCompensationBillsReceiverDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `receiver`.
        public var receiver: V3.Platsolution.SubMchCompensationBillsReceiver? {
            get throws { try fields.optional("receiver") }
        }
    }
}

extension V3.Platsolution {
    /// Documented values of `SubMchCompensationBillsState`; open.
    public typealias SubMchCompensationBillsState = OpenValue<SubMchCompensationBillsStateKind>
    /// Tells ``SubMchCompensationBillsState`` from other values.
    public enum SubMchCompensationBillsStateKind {}
}

extension OpenValue where Kind == V3.Platsolution.SubMchCompensationBillsStateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Platsolution {
    /// Documented values of `TradeScenario`; open.
    public typealias TradeScenario = OpenValue<TradeScenarioKind>
    /// Tells ``TradeScenario`` from other values.
    public enum TradeScenarioKind {}
}

extension OpenValue where Kind == V3.Platsolution.TradeScenarioKind {
    /// `RECOMMERCE`.
    public static var recommerce: Self { "RECOMMERCE" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransactionInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `type`.
        public var type: V3.Platsolution.MchTransferType? { get throws { try fields.optional("type") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransactionInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransactionInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(transactionID: String, type: V3.Platsolution.MchTransferType? = nil) {
            var fields = Fields()
            fields.set("transaction_id", transactionID)
            fields.set("type", type)
            self.fields = fields
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `type`.
        public var type: V3.Platsolution.MchTransferType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransferBatch: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `batch_state`.
        public var batchState: V3.Platsolution.BatchState { get throws { try fields.required("batch_state") } }
        /// `batch_name`.
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// `batch_remark`.
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// `close_reason`.
        public var closeReason: V3.Platsolution.BatchesCloseReason? {
            get throws { try fields.optional("close_reason") }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number { get throws { try fields.required("total_amount") } }
        /// `total_num`.
        public var totalNum: JSON.Number { get throws { try fields.required("total_num") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `success_amount`.
        public var successAmount: JSON.Number { get throws { try fields.required("success_amount") } }
        /// `success_num`.
        public var successNum: JSON.Number { get throws { try fields.required("success_num") } }
        /// `failed_amount`.
        public var failedAmount: JSON.Number { get throws { try fields.required("failed_amount") } }
        /// `failed_num`.
        public var failedNum: JSON.Number { get throws { try fields.required("failed_num") } }
        /// `transfer_scene_id`.
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransferBatchReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `sp_appid`.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `batch_state`.
        public var batchState: String { get throws { try fields.required("batch_state") } }
        /// `batch_name`.
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// `batch_remark`.
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// `close_reason`.
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
        /// `total_amount`.
        public var totalAmount: JSON.Number { get throws { try fields.required("total_amount") } }
        /// `total_num`.
        public var totalNum: JSON.Number { get throws { try fields.required("total_num") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `success_amount`.
        public var successAmount: JSON.Number { get throws { try fields.required("success_amount") } }
        /// `success_num`.
        public var successNum: JSON.Number { get throws { try fields.required("success_num") } }
        /// `failed_amount`.
        public var failedAmount: JSON.Number { get throws { try fields.required("failed_amount") } }
        /// `failed_num`.
        public var failedNum: JSON.Number { get throws { try fields.required("failed_num") } }
        /// `transfer_scene_id`.
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransferBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `business_type`.
        public var businessType: V3.Platsolution.BusinessType? { get throws { try fields.optional("business_type") } }
        /// `receiver_detail`.
        public var receiverDetail: V3.Platsolution.ReceiverDetailReply {
            get throws { try fields.required("receiver_detail") }
        }
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
        /// `transfer_remark`.
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// `receiver_remark`.
        public var receiverRemark: String? { get throws { try fields.optional("receiver_remark") } }
        /// `bill_id`.
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// `state`.
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `close_info`.
        public var closeInfo: V3.Platsolution.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// `sponsor_mchid`.
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct TransferDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outDetailNo: String,
            transferAmount: JSON.Number,
            transferRemark: String,
            reservationID: String,
            openid: String
        ) {
            var fields = Fields()
            fields.set("out_detail_no", outDetailNo)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("reservation_id", reservationID)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// `out_detail_no`.
        public var outDetailNo: String? {
            get { fields.stored("out_detail_no") }
            set { fields.set("out_detail_no", newValue) }
        }
        /// `transfer_amount`.
        public var transferAmount: JSON.Number? {
            get { fields.stored("transfer_amount") }
            set { fields.set("transfer_amount", newValue) }
        }
        /// `transfer_remark`.
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// `reservation_id`.
        public var reservationID: String? {
            get { fields.stored("reservation_id") }
            set { fields.set("reservation_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct UserInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_openid`.
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
    }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct UserInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spOpenid: String? = nil) {
            var fields = Fields()
            fields.set("sp_openid", spOpenid)
            self.fields = fields
        }
        /// `sp_openid`.
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
    }
}

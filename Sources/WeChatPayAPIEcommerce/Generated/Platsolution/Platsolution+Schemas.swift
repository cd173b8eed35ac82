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
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct ApplyReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户预约单号 (`out_reservation_no`).
        public var outReservationNo: String { get throws { try fields.required("out_reservation_no") } }
        /// 微信转账预约单号 (`reservation_id`).
        public var reservationID: String { get throws { try fields.required("reservation_id") } }
        /// 预约记录受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 预约记录状态 (`state`).
        public var state: V3.Platsolution.ApplyState { get throws { try fields.required("state") } }
        /// 跳转微信支付用户确认预约页的package信息 (`package_info`).
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
        /// 二级商户号 (`sub_mchid`).
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
        /// 转入的银行流水单号 (`bill_no`).
        public var billNo: String? { get throws { try fields.optional("bill_no") } }
        /// 转账充值附言 (`memo`).
        public var memo: String? { get throws { try fields.optional("memo") } }
        /// 银行转账退回时间 (`return_time`).
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// 银行转账退回原因 (`return_reason`).
        public var returnReason: String? { get throws { try fields.optional("return_reason") } }
        /// 开户银行名称 (`bank_name`).
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 银行卡号后四位 (`bank_card_tail`).
        public var bankCardTail: String? { get throws { try fields.optional("bank_card_tail") } }
        /// 银行账户名称 (`bank_account_name`).
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
        /// 转账批次单 (`transfer_batch`).
        public var transferBatch: V3.Platsolution.TransferBatch { get throws { try fields.required("transfer_batch") } }
        /// 转账明细单列表 (`data`).
        public var data: [V3.Platsolution.DataReply]? { get throws { try fields.optional("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
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
            totalAmount: Int,
            totalNum: Int,
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
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务商AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
        /// 批次名称 (`batch_name`).
        public var batchName: String? {
            get { fields.stored("batch_name") }
            set { fields.set("batch_name", newValue) }
        }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String? {
            get { fields.stored("batch_remark") }
            set { fields.set("batch_remark", newValue) }
        }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账明细列表 (`transfer_detail_list`).
        public var transferDetailList: [V3.Platsolution.TransferDetailList]? {
            get { fields.stored("transfer_detail_list") }
            set { fields.set("transfer_detail_list", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
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
        /// 转账批次单 (`transfer_batch`).
        public var transferBatch: V3.Platsolution.TransferBatchReply {
            get throws { try fields.required("transfer_batch") }
        }
        /// 转账明细单列表 (`data`).
        public var data: [V3.Platsolution.BatchesData]? { get throws { try fields.optional("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
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
        /// 商家转账明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 明细状态 (`detail_state`).
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
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 商家转账批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 商家转账明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 二级商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 转账发起时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 明细状态 (`detail_state`).
        public var detailState: V3.Platsolution.DetailState { get throws { try fields.required("detail_state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 明细失败原因 (`fail_reason`).
        public var failReason: V3.Platsolution.FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 转账完成时间 (`transfer_finish_time`).
        public var transferFinishTime: String? { get throws { try fields.optional("transfer_finish_time") } }
        /// 银行退票时间 (`bank_refund_time`).
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
        /// 关单时间 (`close_time`).
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// 关单原因 (`close_reason`).
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
        /// 预约记录关闭的时间 (`close_time`).
        public var closeTime: String { get throws { try fields.required("close_time") } }
        /// 预约记录关闭的原因 (`close_reason`).
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
        /// 转账接收方类型 (`type`).
        public var type: V3.Platsolution.CompensateBillsType? { get throws { try fields.optional("type") } }
        /// 转账接收方订单信息 (`transaction_info`).
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
        /// 转账接收者信息 (`receiver`).
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
        /// 转账接收方类型 (`type`).
        public var type: V3.Platsolution.CompensateBillsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 转账接收方订单信息 (`transaction_info`).
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
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.CompensateBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关单信息 (`close_info`).
        public var closeInfo: V3.Platsolution.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 出资商户号 (`sponsor_mchid`).
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
        /// 商家转账明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 明细状态 (`detail_state`).
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
        /// 收付通平台商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 单据状态 (`status`).
        public var status: V3.Platsolution.Status { get throws { try fields.required("status") } }
        /// 微信支付提现单号 (`withdraw_id`): at most 64 characters.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 商户提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 提现金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 提现成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 提现失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 提现退票金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// 提交预约时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 状态更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 失败原因 (`reason`): at most 255 characters.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 提现备注 (`remark`): at most 255 characters.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 银行附言 (`bank_memo`): at most 32 characters.
        public var bankMemo: String? { get throws { try fields.optional("bank_memo") } }
        /// 出款账户类型 (`account_type`).
        public var accountType: V3.Platsolution.AccountType { get throws { try fields.required("account_type") } }
        /// 入账银行账号后四位 (`account_number`): at most 4 characters.
        public var accountNumber: String { get throws { try fields.required("account_number") } }
        /// 入账银行 (`account_bank`): at most 10 characters.
        public var accountBank: String { get throws { try fields.required("account_bank") } }
        /// 入账银行全称（含支行） (`bank_name`): at most 128 characters.
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
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.ReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关单信息 (`close_info`).
        public var closeInfo: V3.Platsolution.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
        /// 二级商户AppID (`sub_appid`).
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
        /// 转账接收方类型 (`type`).
        public var type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// 转账接收方商户信息 (`mch_info`).
        public var mchInfo: V3.Platsolution.MchInfoReply? { get throws { try fields.optional("mch_info") } }
        /// 赔付单信息 (`transaction_info`).
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
        /// 转账接收者信息 (`receiver`).
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
        /// 转账接收方订单信息 (`transaction_info`).
        public var transactionInfo: V3.Platsolution.TransactionInfo? {
            get throws { try fields.optional("transaction_info") }
        }
        /// 转账接收方用户 (`user_info`).
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
        /// 转账接收者信息 (`receiver`).
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
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 商家转账批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// 商家转账明细单号 (`detail_id`).
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 二级商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 转账发起时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 明细状态 (`detail_state`).
        public var detailState: String { get throws { try fields.required("detail_state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 明细失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 收款用户姓名 (`user_name`).
        public var userName: String? { get throws { try fields.optional("user_name") } }
        /// 转账完成时间 (`transfer_finish_time`).
        public var transferFinishTime: String? { get throws { try fields.optional("transfer_finish_time") } }
        /// 银行退票时间 (`bank_refund_time`).
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
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 员工OpenID (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// 员工状态 (`state`).
        public var state: V3.Platsolution.RechargeEmployeesState? { get throws { try fields.optional("state") } }
        /// 添加员工时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 最后更新时间 (`update_time`).
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
        /// 关单时间 (`accept_time`).
        public var acceptTime: String? { get throws { try fields.optional("accept_time") } }
        /// 关单原因 (`close_reason`).
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
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.ReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关单信息 (`close_info`).
        public var closeInfo: V3.Platsolution.InsuranceClaimBillsCloseInfo? {
            get throws { try fields.optional("close_info") }
        }
        /// 出资商户号 (`sponsor_mchid`).
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
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 是否开通成功 (`opened`).
        public var opened: Bool { get throws { try fields.required("opened") } }
        /// 成功时间 (`success_time`).
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
        /// 保险产品备案编号 (`product_registration_no`).
        public var productRegistrationNo: String? {
            get { fields.stored("product_registration_no") }
            set { fields.set("product_registration_no", newValue) }
        }
        /// 保险单号 (`policy_no`).
        public var policyNo: String? {
            get { fields.stored("policy_no") }
            set { fields.set("policy_no", newValue) }
        }
        /// 保险名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 取现单号 (`withdrawal_no`).
        public var withdrawalNo: String? {
            get { fields.stored("withdrawal_no") }
            set { fields.set("withdrawal_no", newValue) }
        }
        /// 理赔单号 (`claim_no`).
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
        /// 商户号 (`mch_id`).
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
        /// 商户号 (`mchid`).
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
        /// 银行交易订单号 (`bill_no`).
        public var billNo: String? { get throws { try fields.optional("bill_no") } }
        /// 网银充值退回时间 (`return_time`).
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// 网银充值退回原因 (`return_reason`).
        public var returnReason: String? { get throws { try fields.optional("return_reason") } }
        /// 开户银行名称 (`bank_name`).
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 网银类型 (`online_bank_type`).
        public var onlineBankType: V3.Platsolution.OnlineBankType? {
            get throws { try fields.optional("online_bank_type") }
        }
        /// 银行卡号后四位 (`bank_card_tail`).
        public var bankCardTail: String? { get throws { try fields.optional("bank_card_tail") } }
        /// 银行账户名称 (`bank_account_name`).
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
        /// 平台商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信支付充值单号 (`recharge_id`).
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// 充值渠道 (`recharge_channel`).
        public var rechargeChannel: V3.Platsolution.RechargeChannel? {
            get throws { try fields.optional("recharge_channel") }
        }
        /// 充值入账账户 (`account_type`).
        public var accountType: V3.Platsolution.RechargesAccountType {
            get throws { try fields.required("account_type") }
        }
        /// 充值状态 (`recharge_state`).
        public var rechargeState: V3.Platsolution.RechargeState { get throws { try fields.required("recharge_state") } }
        /// 充值场景 (`recharge_scene`).
        public var rechargeScene: V3.Platsolution.RechargeScene { get throws { try fields.required("recharge_scene") } }
        /// 充值状态描述 (`recharge_state_desc`).
        public var rechargeStateDesc: String? { get throws { try fields.optional("recharge_state_desc") } }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: V3.Platsolution.RechargeAmount {
            get throws { try fields.required("recharge_amount") }
        }
        /// 转账充值的付款信息 (`bank_transfer_info`).
        public var bankTransferInfo: V3.Platsolution.BankTransferInfo? {
            get throws { try fields.optional("bank_transfer_info") }
        }
        /// 扫码充值的付款信息 (`qr_recharge_info`).
        public var qrRechargeInfo: V3.Platsolution.QrRechargeInfo? {
            get throws { try fields.optional("qr_recharge_info") }
        }
        /// 网银充值的付款信息 (`online_bank_recharge_info`).
        public var onlineBankRechargeInfo: V3.Platsolution.OnlineBankRechargeInfo? {
            get throws { try fields.optional("online_bank_recharge_info") }
        }
        /// 受理充值时间 (`accept_time`).
        public var acceptTime: String? { get throws { try fields.optional("accept_time") } }
        /// 充值成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关闭充值时间 (`close_time`).
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// 可用充值渠道列表 (`available_recharge_channels`).
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
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务商AppID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 微信转账预约单号 (`reservation_id`).
        public var reservationID: String { get throws { try fields.required("reservation_id") } }
        /// 商户预约单号 (`out_reservation_no`).
        public var outReservationNo: String { get throws { try fields.required("out_reservation_no") } }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
        /// 预计最晚转账日期 (`estimated_date`).
        public var estimatedDate: String? { get throws { try fields.optional("estimated_date") } }
        /// 预计最大转账金额 (`estimated_max_amount`): in the smallest unit of the currency (分 for CNY).
        public var estimatedMaxAmount: Int? { get throws { try fields.optional("estimated_max_amount") } }
        /// 准确转账金额 (`exact_amount`): in the smallest unit of the currency (分 for CNY).
        public var exactAmount: Int? { get throws { try fields.optional("exact_amount") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 收款银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 预约记录状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 预约记录受理的时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 预约记录用户确认预约的时间 (`reserve_time`).
        public var reserveTime: String? { get throws { try fields.optional("reserve_time") } }
        /// 预约记录的关闭信息 (`close_info`).
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
        /// 用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 员工类型 (`employee_type`).
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
        /// 转账接收方类型 (`type`).
        public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// 转账接收方订单信息 (`transaction_info`).
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
        /// 转账接收者信息 (`receiver`).
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
        /// 转账接收者信息 (`receiver`).
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
        /// 转账接收方类型 (`type`).
        public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// 转账接收方商户信息 (`mch_info`).
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
        /// 转账接收方类型 (`type`).
        public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 转账接收方订单信息 (`transaction_info`).
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
        /// 总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 货币类型 (`currency`).
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
        /// 总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 货币类型 (`currency`).
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
            estimatedMaxAmount: Int? = nil,
            exactAmount: Int? = nil,
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
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务商AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户预约单号 (`out_reservation_no`).
        public var outReservationNo: String? {
            get { fields.stored("out_reservation_no") }
            set { fields.set("out_reservation_no", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 预计最晚转账日期 (`estimated_date`).
        public var estimatedDate: String? {
            get { fields.stored("estimated_date") }
            set { fields.set("estimated_date", newValue) }
        }
        /// 预计最大转账金额 (`estimated_max_amount`): in the smallest unit of the currency (分 for CNY).
        public var estimatedMaxAmount: Int? {
            get { fields.stored("estimated_max_amount") }
            set { fields.set("estimated_max_amount", newValue) }
        }
        /// 准确转账金额 (`exact_amount`): in the smallest unit of the currency (分 for CNY).
        public var exactAmount: Int? {
            get { fields.stored("exact_amount") }
            set { fields.set("exact_amount", newValue) }
        }
        /// 收款用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户姓名 (`user_real_name`): encrypted when sent.
        public var userRealName: SensitiveText? {
            get { fields.stored("user_real_name") }
            set { fields.set("user_real_name", newValue) }
        }
        /// 预约备注 (`reserve_remark`).
        public var reserveRemark: String? {
            get { fields.stored("reserve_remark") }
            set { fields.set("reserve_remark", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 场景报备信息 (`scene_report_data`).
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
        /// 预约记录关闭的时间 (`close_time`).
        public var closeTime: String { get throws { try fields.required("close_time") } }
        /// 预约记录关闭的原因 (`close_reason`).
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
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务商AppID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 微信转账预约单号 (`reservation_id`).
        public var reservationID: String { get throws { try fields.required("reservation_id") } }
        /// 商户预约单号 (`out_reservation_no`).
        public var outReservationNo: String { get throws { try fields.required("out_reservation_no") } }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
        /// 预计最晚转账日期 (`estimated_date`).
        public var estimatedDate: String? { get throws { try fields.optional("estimated_date") } }
        /// 预计最大转账金额 (`estimated_max_amount`): in the smallest unit of the currency (分 for CNY).
        public var estimatedMaxAmount: Int? { get throws { try fields.optional("estimated_max_amount") } }
        /// 准确转账金额 (`exact_amount`): in the smallest unit of the currency (分 for CNY).
        public var exactAmount: Int? { get throws { try fields.optional("exact_amount") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 收款银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 预约记录状态 (`state`).
        public var state: V3.Platsolution.ApplyState { get throws { try fields.required("state") } }
        /// 预约记录受理的时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 预约记录用户确认预约的时间 (`reserve_time`).
        public var reserveTime: String? { get throws { try fields.optional("reserve_time") } }
        /// 预约记录的关闭信息 (`close_info`).
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
        /// 保险保单报备信息 (`insurance_policy`).
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
    /// 已创建 (`CREATED`).
    public static var created: Self { "CREATED" }
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 已完成 (`FINISHED`).
    public static var finished: Self { "FINISHED" }
    /// 提现异常 (`ABNORMAL`).
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Platsolution {
    /// Shared by several operations under `/v3/platsolution`.
    public struct SubMchCompensationBillsMchInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
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
        /// 赔付接收方类型 (`type`).
        public var type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? {
            get throws { try fields.optional("type") }
        }
        /// 赔付接收方商户信息 (`mch_info`).
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
        /// 赔付接收者信息 (`receiver`).
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
        /// 交易订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 转账接收方订单类型 (`type`).
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
        /// 交易订单号 (`transaction_id`).
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
        /// 交易订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 转账接收方订单类型 (`type`).
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
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 商家转账批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 二级商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 批次状态 (`batch_state`).
        public var batchState: V3.Platsolution.BatchState { get throws { try fields.required("batch_state") } }
        /// 批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: V3.Platsolution.BatchesCloseReason? {
            get throws { try fields.optional("close_reason") }
        }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int { get throws { try fields.required("success_amount") } }
        /// 转账成功笔数 (`success_num`).
        public var successNum: Int { get throws { try fields.required("success_num") } }
        /// 转账失败金额 (`failed_amount`): in the smallest unit of the currency (分 for CNY).
        public var failedAmount: Int { get throws { try fields.required("failed_amount") } }
        /// 转账失败笔数 (`failed_num`).
        public var failedNum: Int { get throws { try fields.required("failed_num") } }
        /// 转账场景ID (`transfer_scene_id`).
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
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 商家转账批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 二级商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 批次状态 (`batch_state`).
        public var batchState: String { get throws { try fields.required("batch_state") } }
        /// 批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: String? { get throws { try fields.optional("close_reason") } }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int { get throws { try fields.required("success_amount") } }
        /// 转账成功笔数 (`success_num`).
        public var successNum: Int { get throws { try fields.required("success_num") } }
        /// 转账失败金额 (`failed_amount`): in the smallest unit of the currency (分 for CNY).
        public var failedAmount: Int { get throws { try fields.required("failed_amount") } }
        /// 转账失败笔数 (`failed_num`).
        public var failedNum: Int { get throws { try fields.required("failed_num") } }
        /// 转账场景ID (`transfer_scene_id`).
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
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 业务类型 (`business_type`).
        public var businessType: V3.Platsolution.BusinessType? { get throws { try fields.optional("business_type") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.ReceiverDetailReply {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// 收款方备注 (`receiver_remark`).
        public var receiverRemark: String? { get throws { try fields.optional("receiver_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关单信息 (`close_info`).
        public var closeInfo: V3.Platsolution.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 出资商户号 (`sponsor_mchid`).
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
            transferAmount: Int,
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
        /// 商家明细单号 (`out_detail_no`).
        public var outDetailNo: String? {
            get { fields.stored("out_detail_no") }
            set { fields.set("out_detail_no", newValue) }
        }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? {
            get { fields.stored("transfer_amount") }
            set { fields.set("transfer_amount", newValue) }
        }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 微信转账预约单号 (`reservation_id`).
        public var reservationID: String? {
            get { fields.stored("reservation_id") }
            set { fields.set("reservation_id", newValue) }
        }
        /// 收款用户OpenID (`openid`).
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
        /// 转账接收方用户 openid (`sp_openid`).
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
        /// 转账接收方用户 openid (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
    }
}

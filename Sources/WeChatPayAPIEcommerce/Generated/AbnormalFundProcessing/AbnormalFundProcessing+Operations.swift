// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/abnormal-fund-processing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID {
    /// 查询在途异常资金付款结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015408031).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("abnormal-fund-processing.receipts.{receipt_id}.get", chain).reply()
    }

    /// 查询在途异常资金付款结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("abnormal-fund-processing.receipts.{receipt_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 产品名称 (`product_name`).
        public var productName: V3.AbnormalFundProcessing.ProductName {
            get throws { try fields.required("product_name") }
        }
        /// 微信支付在途异常资金付款单号 (`receipt_id`).
        public var receiptID: String { get throws { try fields.required("receipt_id") } }
        /// 付款金额信息 (`transfer_amount`).
        public var transferAmount: V3.AbnormalFundProcessing.TransferAmount {
            get throws { try fields.required("transfer_amount") }
        }
        /// 在途异常资金付款状态 (`receipt_state`).
        public var receiptState: V3.AbnormalFundProcessing.ReceiptState {
            get throws { try fields.required("receipt_state") }
        }
        /// 在途异常资金付款单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 在途异常资金付款单据更新时间 (`last_update_time`).
        public var lastUpdateTime: String? { get throws { try fields.optional("last_update_time") } }
        /// 在途异常资金付款指令信息 (`instruction`).
        public var instruction: Instruction? { get throws { try fields.optional("instruction") } }
        /// 在途异常资金付款指令信息 (`instruction`).
        public struct Instruction: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户侧指令编号 (`out_instruction_no`).
            public var outInstructionNo: String { get throws { try fields.required("out_instruction_no") } }
            /// 在途异常资金付款指令的发起方 (`commander`).
            public var commander: V3.AbnormalFundProcessing.Commander {
                get throws { try fields.required("commander") }
            }
            /// 付款方式 (`transfer_mode`).
            public var transferMode: TransferMode { get throws { try fields.required("transfer_mode") } }
            /// 入账成功时间 (`success_time`).
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 商户AppID (`appid`).
            public var appid: [String] { get throws { try fields.required("appid") } }
            /// 回调通知地址 (`notify_url`).
            public var notifyURL: String { get throws { try fields.required("notify_url") } }
            /// Documented values of 付款方式 (`transfer_mode`); open.
            public typealias TransferMode = OpenValue<TransferModeKind>
            /// Tells ``TransferMode`` from other values.
            public enum TransferModeKind {}
        }
    }
}

extension OpenValue where Kind == V3.AbnormalFundProcessing.Receipts.ByReceiptID.GetReply.Instruction.TransferModeKind {
    /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions {
    /// 发起在途异常资金付款指令, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015408022).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "abnormal-fund-processing.receipts.{receipt_id}.transfer-instructions.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起在途异常资金付款指令, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "abnormal-fund-processing.receipts.{receipt_id}.transfer-instructions.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outInstructionNo: String,
            transferMode: V3.AbnormalFundProcessing.TransferMode,
            receiver: Receiver? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_instruction_no", outInstructionNo)
            fields.set("transfer_mode", transferMode)
            fields.set("receiver", receiver)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户侧指令编号 (`out_instruction_no`).
        public var outInstructionNo: String? {
            get { fields.stored("out_instruction_no") }
            set { fields.set("out_instruction_no", newValue) }
        }
        /// 付款方式 (`transfer_mode`).
        public var transferMode: V3.AbnormalFundProcessing.TransferMode? {
            get { fields.stored("transfer_mode") }
            set { fields.set("transfer_mode", newValue) }
        }
        /// 收款方 (`receiver`).
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 收款方 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(openid: String? = nil, appid: String? = nil, mchid: String? = nil) {
                var fields = Fields()
                fields.set("openid", openid)
                fields.set("appid", appid)
                fields.set("mchid", mchid)
                self.fields = fields
            }
            /// 入账用户OpenID (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 商户AppID (`appid`).
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// 入账商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
        }
    }

    /// What `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 产品名称 (`product_name`).
        public var productName: V3.AbnormalFundProcessing.ProductName {
            get throws { try fields.required("product_name") }
        }
        /// 微信支付在途异常资金付款单号 (`receipt_id`).
        public var receiptID: String { get throws { try fields.required("receipt_id") } }
        /// 付款金额信息 (`transfer_amount`).
        public var transferAmount: V3.AbnormalFundProcessing.TransferAmount {
            get throws { try fields.required("transfer_amount") }
        }
        /// 在途异常资金付款状态 (`receipt_state`).
        public var receiptState: V3.AbnormalFundProcessing.ReceiptState {
            get throws { try fields.required("receipt_state") }
        }
        /// 在途异常资金付款单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 在途异常资金付款单据更新时间 (`last_update_time`).
        public var lastUpdateTime: String? { get throws { try fields.optional("last_update_time") } }
        /// 在途异常资金付款指令信息 (`instruction`).
        public var instruction: Instruction? { get throws { try fields.optional("instruction") } }
        /// 在途异常资金付款指令信息 (`instruction`).
        public struct Instruction: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户侧指令编号 (`out_instruction_no`).
            public var outInstructionNo: String { get throws { try fields.required("out_instruction_no") } }
            /// 在途异常资金付款指令的发起方 (`commander`).
            public var commander: V3.AbnormalFundProcessing.Commander {
                get throws { try fields.required("commander") }
            }
            /// 付款方式 (`transfer_mode`).
            public var transferMode: V3.AbnormalFundProcessing.TransferMode {
                get throws { try fields.required("transfer_mode") }
            }
            /// 收款方 (`receiver`).
            public var receiver: Receiver? { get throws { try fields.optional("receiver") } }
            /// 在途异常资金付款指令状态 (`instruction_state`).
            public var instructionState: V3.AbnormalFundProcessing.InstructionState? {
                get throws { try fields.optional("instruction_state") }
            }
            /// 在途异常资金付款单据创建时间 (`create_time`).
            public var createTime: String? { get throws { try fields.optional("create_time") } }
            /// 入账成功时间 (`success_time`).
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 回调通知地址 (`notify_url`).
            public var notifyURL: String { get throws { try fields.required("notify_url") } }
            /// 收款方 (`receiver`).
            public struct Receiver: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 入账用户OpenID (`openid`).
                public var openid: String? { get throws { try fields.optional("openid") } }
                /// 商户AppID (`appid`).
                public var appid: String? { get throws { try fields.optional("appid") } }
                /// 入账商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
            }
        }
    }
}

extension V3.AbnormalFundProcessing.Receipts.ByReceiptID.TransferInstructions.ByOutInstructionNo {
    /// 查询在途异常资金付款指令执行结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016636882).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "abnormal-fund-processing.receipts.{receipt_id}.transfer-instructions.{out_instruction_no}.get", chain)
        return try await call.reply()
    }

    /// 查询在途异常资金付款指令执行结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "abnormal-fund-processing.receipts.{receipt_id}.transfer-instructions.{out_instruction_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧指令编号 (`out_instruction_no`).
        public var outInstructionNo: String { get throws { try fields.required("out_instruction_no") } }
        /// 在途异常资金付款指令的发起方 (`commander`).
        public var commander: Commander { get throws { try fields.required("commander") } }
        /// 付款方式 (`transfer_mode`).
        public var transferMode: V3.AbnormalFundProcessing.TransferMode {
            get throws { try fields.required("transfer_mode") }
        }
        /// 收款方 (`receiver`).
        public var receiver: Receiver? { get throws { try fields.optional("receiver") } }
        /// 在途异常资金付款指令状态 (`instruction_state`).
        public var instructionState: V3.AbnormalFundProcessing.InstructionState {
            get throws { try fields.required("instruction_state") }
        }
        /// 在途异常资金付款指令创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 入账成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 在途异常资金付款指令关闭时间 (`close_time`).
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 微信支付在途异常资金付款指令执行流水号 (`instruction_instance_id`).
        public var instructionInstanceID: String? { get throws { try fields.optional("instruction_instance_id") } }
        /// 在途异常资金付款指令的发起方 (`commander`).
        public struct Commander: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 发起在途异常资金付款请求的角色 (`operator`).
            public var `operator`: V3.AbnormalFundProcessing.Operator { get throws { try fields.required("operator") } }
            /// 微信支付商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
        }
        /// 收款方 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 入账账户类型 (`account_type`).
            public var accountType: String? { get throws { try fields.optional("account_type") } }
            /// 入账用户OpenID (`openid`).
            public var openid: String? { get throws { try fields.optional("openid") } }
            /// 商户AppID (`appid`).
            public var appid: String? { get throws { try fields.optional("appid") } }
            /// 入账商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
        }
    }
}

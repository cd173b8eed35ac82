// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/recharge.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Recharge.BankTransferRecharges.Apply {
    /// 申请银行转账充值, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585425).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("recharge.bank-transfer-recharges.apply.post", chain, body: body.fields).reply()
    }

    /// 申请银行转账充值, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("recharge.bank-transfer-recharges.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/recharge/bank-transfer-recharges/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRechargeNo: String,
            rechargeScene: RechargeScene,
            accountType: V3.Recharge.AccountType,
            rechargeAmount: RechargeAmount
        ) {
            var fields = Fields()
            fields.set("out_recharge_no", outRechargeNo)
            fields.set("recharge_scene", rechargeScene)
            fields.set("account_type", accountType)
            fields.set("recharge_amount", rechargeAmount)
            self.fields = fields
        }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String? {
            get { fields.stored("out_recharge_no") }
            set { fields.set("out_recharge_no", newValue) }
        }
        /// 充值场景 (`recharge_scene`).
        public var rechargeScene: RechargeScene? {
            get { fields.stored("recharge_scene") }
            set { fields.set("recharge_scene", newValue) }
        }
        /// 充值入账账户 (`account_type`).
        public var accountType: V3.Recharge.AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: RechargeAmount? {
            get { fields.stored("recharge_amount") }
            set { fields.set("recharge_amount", newValue) }
        }
        /// Documented values of 充值场景 (`recharge_scene`); open.
        public typealias RechargeScene = OpenValue<RechargeSceneKind>
        /// Tells ``RechargeScene`` from other values.
        public enum RechargeSceneKind {}
        /// 充值金额 (`recharge_amount`).
        public struct RechargeAmount: TypedObject, FieldValue {
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

    /// What `POST /v3/recharge/bank-transfer-recharges/apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付充值单号 (`recharge_id`).
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// 银行账户 (`transfer_in_account`).
        public var transferInAccount: TransferInAccount { get throws { try fields.required("transfer_in_account") } }
        /// 银行账户 (`transfer_in_account`).
        public struct TransferInAccount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 开户银行名称 (`bank_name`).
            public var bankName: String? { get throws { try fields.optional("bank_name") } }
            /// 开户银行省市编码 (`bank_address_code`).
            public var bankAddressCode: String? { get throws { try fields.optional("bank_address_code") } }
            /// 开户银行行号 (`bank_code`).
            public var bankCode: String? { get throws { try fields.optional("bank_code") } }
            /// 银行账户名称 (`bank_account_name`).
            public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
            /// 银行账号 (`bank_account_no`).
            public var bankAccountNo: String? { get throws { try fields.optional("bank_account_no") } }
        }
    }
}

extension OpenValue where Kind == V3.Recharge.BankTransferRecharges.Apply.PostBody.RechargeSceneKind {
    /// `NORMAL_BANK_TRANSFER`.
    public static var normalBankTransfer: Self { "NORMAL_BANK_TRANSFER" }
}

extension V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo {
    /// 查询银行转账充值结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585430).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("recharge.bank-transfer-recharges.out-recharge-no.{out_recharge_no}.get", chain).reply()
    }

    /// 查询银行转账充值结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("recharge.bank-transfer-recharges.out-recharge-no.{out_recharge_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 充值商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 微信支付充值单号 (`recharge_id`).
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// 充值入账账户 (`account_type`).
        public var accountType: V3.Recharge.AccountType { get throws { try fields.required("account_type") } }
        /// 充值状态 (`recharge_state`).
        public var rechargeState: RechargeState { get throws { try fields.required("recharge_state") } }
        /// 充值场景 (`recharge_scene`).
        public var rechargeScene: RechargeScene { get throws { try fields.required("recharge_scene") } }
        /// 充值状态描述 (`recharge_state_desc`).
        public var rechargeStateDesc: String? { get throws { try fields.optional("recharge_state_desc") } }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: RechargeAmount { get throws { try fields.required("recharge_amount") } }
        /// 转账充值的付款信息 (`bank_transfer_info`).
        public var bankTransferInfo: BankTransferInfo? { get throws { try fields.optional("bank_transfer_info") } }
        /// 受理充值时间 (`accept_time`).
        public var acceptTime: String? { get throws { try fields.optional("accept_time") } }
        /// 充值成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关闭充值时间 (`close_time`).
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// Documented values of 充值状态 (`recharge_state`); open.
        public typealias RechargeState = OpenValue<RechargeStateKind>
        /// Tells ``RechargeState`` from other values.
        public enum RechargeStateKind {}
        /// Documented values of 充值场景 (`recharge_scene`); open.
        public typealias RechargeScene = OpenValue<RechargeSceneKind>
        /// Tells ``RechargeScene`` from other values.
        public enum RechargeSceneKind {}
        /// 充值金额 (`recharge_amount`).
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
        /// 转账充值的付款信息 (`bank_transfer_info`).
        public struct BankTransferInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
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
        }
    }
}

extension OpenValue
where Kind == V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.RechargeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `RECHARGING`.
    public static var recharging: Self { "RECHARGING" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension OpenValue
where Kind == V3.Recharge.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.RechargeSceneKind {
    /// `ECOMMERCE_BANK_TRANSFER`.
    public static var ecommerceBankTransfer: Self { "ECOMMERCE_BANK_TRANSFER" }
}

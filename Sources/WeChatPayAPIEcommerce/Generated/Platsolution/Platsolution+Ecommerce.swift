// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/platsolution.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Platsolution.Ecommerce.BankTransferRecharges.Apply {
    /// 申请银行转账充值, [official
    /// page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.bank-transfer-recharges.apply.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请银行转账充值, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.bank-transfer-recharges.apply.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRechargeNo: String,
            rechargeScene: String,
            accountType: V3.Platsolution.AccountType,
            rechargeAmount: V3.Platsolution.RechargeAmountRequest
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
        public var rechargeScene: String? {
            get { fields.stored("recharge_scene") }
            set { fields.set("recharge_scene", newValue) }
        }
        /// 充值入账账户 (`account_type`).
        public var accountType: V3.Platsolution.AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: V3.Platsolution.RechargeAmountRequest? {
            get { fields.stored("recharge_amount") }
            set { fields.set("recharge_amount", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` answers.
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

extension V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo {
    /// 查询银行转账充值结果, [official
    /// page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "platsolution.ecommerce.bank-transfer-recharges.out-recharge-no.{out_recharge_no}.get", chain)
        return try await call.reply()
    }

    /// 查询银行转账充值结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "platsolution.ecommerce.bank-transfer-recharges.out-recharge-no.{out_recharge_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` answers.
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
        public var accountType: V3.Platsolution.AccountType { get throws { try fields.required("account_type") } }
        /// 充值状态 (`recharge_state`).
        public var rechargeState: V3.Platsolution.RechargeState { get throws { try fields.required("recharge_state") } }
        /// 充值场景 (`recharge_scene`).
        public var rechargeScene: RechargeScene { get throws { try fields.required("recharge_scene") } }
        /// 充值状态描述 (`recharge_state_desc`).
        public var rechargeStateDesc: String? { get throws { try fields.optional("recharge_state_desc") } }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: V3.Platsolution.RechargeAmount {
            get throws { try fields.required("recharge_amount") }
        }
        /// 转账充值的付款信息 (`bank_transfer_info`).
        public var bankTransferInfo: BankTransferInfo? { get throws { try fields.optional("bank_transfer_info") } }
        /// 受理充值时间 (`accept_time`).
        public var acceptTime: String? { get throws { try fields.optional("accept_time") } }
        /// 充值成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关闭充值时间 (`close_time`).
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// Documented values of 充值场景 (`recharge_scene`); open.
        public typealias RechargeScene = OpenValue<RechargeSceneKind>
        /// Tells ``RechargeScene`` from other values.
        public enum RechargeSceneKind {}
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
where Kind == V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.RechargeSceneKind {
    /// `ECOMMERCE_BANK_TRANSFER`.
    public static var ecommerceBankTransfer: Self { "ECOMMERCE_BANK_TRANSFER" }
}

extension V3.Platsolution.Ecommerce.InsuranceCompensationContracts {
    /// 开通保险理赔功能, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012781476).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Platsolution.InsuranceCompensationContractsReply {
        let call = TypedCall("platsolution.ecommerce.insurance-compensation-contracts.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 开通保险理赔功能, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Platsolution.InsuranceCompensationContractsReply {
        let call = TypedCall("platsolution.ecommerce.insurance-compensation-contracts.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outApplyNo: String, subMchid: String, agreementList: [AgreementList]) {
            var fields = Fields()
            fields.set("out_apply_no", outApplyNo)
            fields.set("sub_mchid", subMchid)
            fields.set("agreement_list", agreementList)
            self.fields = fields
        }
        /// 商户申请单号 (`out_apply_no`).
        public var outApplyNo: String? {
            get { fields.stored("out_apply_no") }
            set { fields.set("out_apply_no", newValue) }
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 签约协议列表 (`agreement_list`).
        public var agreementList: [AgreementList]? {
            get { fields.stored("agreement_list") }
            set { fields.set("agreement_list", newValue) }
        }
        /// `agreement_list`.
        public struct AgreementList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(agreementCode: String, agreementVersion: String, signOrganization: String, signTime: String) {
                var fields = Fields()
                fields.set("agreement_code", agreementCode)
                fields.set("agreement_version", agreementVersion)
                fields.set("sign_organization", signOrganization)
                fields.set("sign_time", signTime)
                self.fields = fields
            }
            /// 协议编号 (`agreement_code`).
            public var agreementCode: String? {
                get { fields.stored("agreement_code") }
                set { fields.set("agreement_code", newValue) }
            }
            /// 协议版本号 (`agreement_version`).
            public var agreementVersion: String? {
                get { fields.stored("agreement_version") }
                set { fields.set("agreement_version", newValue) }
            }
            /// 签约主体 (`sign_organization`).
            public var signOrganization: String? {
                get { fields.stored("sign_organization") }
                set { fields.set("sign_organization", newValue) }
            }
            /// 签约时间 (`sign_time`).
            public var signTime: String? {
                get { fields.stored("sign_time") }
                set { fields.set("sign_time", newValue) }
            }
        }
    }
}

extension V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SubMchid.BySubMchid.CheckOpened {
    /// 查询保险理赔功能开通状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012781480).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> V3.Platsolution.InsuranceCompensationContractsReply {
        let call = TypedCall(
            "platsolution.ecommerce.insurance-compensation-contracts.sub-mchid.{sub_mchid}.check-opened.post", chain)
        return try await call.reply()
    }

    /// 查询保险理赔功能开通状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> V3.Platsolution.InsuranceCompensationContractsReply {
        let call = TypedCall(
            "platsolution.ecommerce.insurance-compensation-contracts.sub-mchid.{sub_mchid}.check-opened.post", chain)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills {
    /// 请求赔付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504175).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.compensate-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 请求赔付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.compensate-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: V3.Platsolution.CompensateBillsReceiverRequest,
            outBillNo: String,
            transferRemark: String,
            amount: Int? = nil,
            sponsorMchid: String? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil
        ) {
            var fields = Fields()
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("user_recv_perception", userRecvPerception)
            self.fields = fields
        }
        /// 收款方信息 (`receiver`).
        public var receiver: V3.Platsolution.CompensateBillsReceiverRequest? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
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
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.BillID.ByBillID {
    /// 查询赔付结果（按微信支付赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504179).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Platsolution.CompensateBillsReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.compensate-bills.bill-id.{bill_id}.get", chain)
        return try await call.reply()
    }

    /// 查询赔付结果（按微信支付赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Platsolution.CompensateBillsReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.compensate-bills.bill-id.{bill_id}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo.ByOutBillNo {
    /// 查询赔付结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504178).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Platsolution.CompensateBillsReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.compensate-bills.out-bill-no.{out_bill_no}.get", chain)
        return try await call.reply()
    }

    /// 查询赔付结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Platsolution.CompensateBillsReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.compensate-bills.out-bill-no.{out_bill_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo.ByOutBillNo.Cancel {
    /// 请求撤销赔付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504177).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.compensate-bills.out-bill-no.{out_bill_no}.cancel.post", chain)
        return try await call.reply()
    }

    /// 请求撤销赔付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.compensate-bills.out-bill-no.{out_bill_no}.cancel.post", chain)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 撤销受理时间 (`cancel_accept_time`).
        public var cancelAcceptTime: String { get throws { try fields.required("cancel_accept_time") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer {
    /// 请求赔付预下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504176).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.compensate-bills.pre-transfer.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 请求赔付预下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.compensate-bills.pre-transfer.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: V3.Platsolution.CompensateBillsReceiverRequest,
            outBillNo: String,
            transferRemark: String,
            spAppid: String? = nil,
            amount: Int? = nil,
            sponsorMchid: String? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 公众账号ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 收款方信息 (`receiver`).
        public var receiver: V3.Platsolution.CompensateBillsReceiverRequest? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String { get throws { try fields.required("package_info") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills {
    /// 请求保证金售后赔付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504194).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 请求保证金售后赔付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: Receiver,
            outBillNo: String,
            transferRemark: String,
            subMchid: String? = nil,
            spAppid: String? = nil,
            amount: Int? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("sub_appid", subAppid)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 收款方信息 (`receiver`).
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 收款方信息 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V3.Platsolution.DepositAfterSalesCompensationBillsType? = nil,
                transactionInfo: V3.Platsolution.TransactionInfoRequest? = nil,
                userInfo: V3.Platsolution.UserInfoRequest? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("transaction_info", transactionInfo)
                fields.set("user_info", userInfo)
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
            /// 转账接收方用户 (`user_info`).
            public var userInfo: V3.Platsolution.UserInfoRequest? {
                get { fields.stored("user_info") }
                set { fields.set("user_info", newValue) }
            }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
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
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.BillID.ByBillID {
    /// 查询保证金售后赔付结果（按微信支付赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504196).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Platsolution.DepositAfterSalesCompensationBillsReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.bill-id.{bill_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询保证金售后赔付结果（按微信支付赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Platsolution.DepositAfterSalesCompensationBillsReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.bill-id.{bill_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.OutBillNo.ByOutBillNo {
    /// 查询保证金售后赔付结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504195).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Platsolution.DepositAfterSalesCompensationBillsReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.out-bill-no.{out_bill_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询保证金售后赔付结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Platsolution.DepositAfterSalesCompensationBillsReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.out-bill-no.{out_bill_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills {
    /// 发起保证金赔付保司保费, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014010905).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-insurance-premiums-compensation-bills.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 发起保证金赔付保司保费, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-insurance-premiums-compensation-bills.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: Receiver,
            outBillNo: String,
            transferRemark: String,
            subMchid: String? = nil,
            spAppid: String? = nil,
            amount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 赔付用户信息 (`receiver`).
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 赔付用户信息 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? = nil,
                mchInfo: MchInfo? = nil,
                transactionInfo: TransactionInfo? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("mch_info", mchInfo)
                fields.set("transaction_info", transactionInfo)
                self.fields = fields
            }
            /// 转账接收方类型 (`type`).
            public var type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 转账接收方商户信息 (`mch_info`).
            public var mchInfo: MchInfo? {
                get { fields.stored("mch_info") }
                set { fields.set("mch_info", newValue) }
            }
            /// 赔付单信息 (`transaction_info`).
            public var transactionInfo: TransactionInfo? {
                get { fields.stored("transaction_info") }
                set { fields.set("transaction_info", newValue) }
            }
            /// 转账接收方商户信息 (`mch_info`).
            public struct MchInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(mchid: String? = nil) {
                    var fields = Fields()
                    fields.set("mchid", mchid)
                    self.fields = fields
                }
                /// 商户号 (`mchid`).
                public var mchid: String? {
                    get { fields.stored("mchid") }
                    set { fields.set("mchid", newValue) }
                }
            }
            /// 赔付单信息 (`transaction_info`).
            public struct TransactionInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(transactionID: String, type: V3.Platsolution.MchTransferType) {
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
                /// 赔付单类型 (`type`).
                public var type: V3.Platsolution.MchTransferType? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.ByOutBillNo {
    /// 查询保证金赔付保司保费结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014010920).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-insurance-premiums-compensation-bills.{out_bill_no}.get", chain
        )
        return try await call.reply()
    }

    /// 查询保证金赔付保司保费结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-insurance-premiums-compensation-bills.{out_bill_no}.get", chain
        )
        return try call.blockingReply()
    }

    /// What `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
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

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills {
    /// 发起保证金赔付用户运费, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504202).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-shipping-cost-compensation-bills.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 发起保证金赔付用户运费, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-shipping-cost-compensation-bills.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: Receiver,
            outBillNo: String,
            transferRemark: String,
            subMchid: String? = nil,
            spAppid: String? = nil,
            amount: Int? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("user_recv_perception", userRecvPerception)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 赔付用户信息 (`receiver`).
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 赔付用户信息 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                transactionInfo: V3.Platsolution.TransactionInfoRequest? = nil,
                userInfo: V3.Platsolution.UserInfoRequest? = nil
            ) {
                var fields = Fields()
                fields.set("transaction_info", transactionInfo)
                fields.set("user_info", userInfo)
                self.fields = fields
            }
            /// 转账接收方订单信息 (`transaction_info`).
            public var transactionInfo: V3.Platsolution.TransactionInfoRequest? {
                get { fields.stored("transaction_info") }
                set { fields.set("transaction_info", newValue) }
            }
            /// 转账接收方用户 (`user_info`).
            public var userInfo: V3.Platsolution.UserInfoRequest? {
                get { fields.stored("user_info") }
                set { fields.set("user_info", newValue) }
            }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.DepositShippingCostCompensationBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.OutBillNo.ByOutBillNo {
    /// 查询保证金售后赔付运费结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504203).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-shipping-cost-compensation-bills.out-bill-no.{out_bill_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询保证金售后赔付运费结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.deposit-shipping-cost-compensation-bills.out-bill-no.{out_bill_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET
    /// /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 转账接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.DepositShippingCostCompensationBillsReceiverDetail {
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

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills {
    /// 请求保险理赔, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504184).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.insurance-claim-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 请求保险理赔, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.insurance-claim-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: V3.Platsolution.ReceiverRequest,
            outBillNo: String,
            transferRemark: String,
            subMchid: String? = nil,
            amount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 赔付用户信息 (`receiver`).
        public var receiver: V3.Platsolution.ReceiverRequest? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
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
        public var amount: Int { get throws { try fields.required("amount") } }
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
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.BillID.ByBillID {
    /// 查询保险理赔结果（按微信支付赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504188).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Platsolution.InsuranceClaimBillsReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.insurance-claim-bills.bill-id.{bill_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询保险理赔结果（按微信支付赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Platsolution.InsuranceClaimBillsReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.insurance-claim-bills.bill-id.{bill_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.ByOutBillNo {
    /// 查询保险理赔结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504187).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Platsolution.InsuranceClaimBillsReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询保险理赔结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Platsolution.InsuranceClaimBillsReply {
        var call = TypedCall(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.ByOutBillNo.Cancel {
    /// 请求撤销保险理赔, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504186).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.out-bill-no.{out_bill_no}.cancel.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 请求撤销保险理赔, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.out-bill-no.{out_bill_no}.cancel.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String? = nil) {
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

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.State { get throws { try fields.required("state") } }
        /// 撤销受理时间 (`cancel_accept_time`).
        public var cancelAcceptTime: String { get throws { try fields.required("cancel_accept_time") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PreTransfer {
    /// 请求保险理赔预下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504185).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.pre-transfer.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 请求保险理赔预下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.pre-transfer.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: V3.Platsolution.ReceiverRequest,
            outBillNo: String,
            transferRemark: String,
            subMchid: String? = nil,
            amount: Int? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 收款方信息 (`receiver`).
        public var receiver: V3.Platsolution.ReceiverRequest? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String { get throws { try fields.required("package_info") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills {
    /// 请求赔付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016777363).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.sub-mch-compensation-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 请求赔付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.mch-transfer.sub-mch-compensation-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            receiver: Receiver,
            outBillNo: String,
            amount: Int,
            transferRemark: String,
            sponsorMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("sponsor_mchid", sponsorMchid)
            self.fields = fields
        }
        /// 赔付商户信息 (`receiver`).
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 赔付商户信息 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType, mchInfo: MchInfo) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("mch_info", mchInfo)
                self.fields = fields
            }
            /// 赔付接收方类型 (`type`).
            public var type: V3.Platsolution.DepositInsurancePremiumsCompensationBillsType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 赔付接收方商户信息 (`mch_info`).
            public var mchInfo: MchInfo? {
                get { fields.stored("mch_info") }
                set { fields.set("mch_info", newValue) }
            }
            /// 赔付接收方商户信息 (`mch_info`).
            public struct MchInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(mchid: String) {
                    var fields = Fields()
                    fields.set("mchid", mchid)
                    self.fields = fields
                }
                /// 商户号 (`mchid`).
                public var mchid: String? {
                    get { fields.stored("mchid") }
                    set { fields.set("mchid", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 赔付接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.SubMchCompensationBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.SubMchCompensationBillsState { get throws { try fields.required("state") } }
        /// 受理时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.ByOutBillNo {
    /// 查询赔付结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016777372).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter sponsorMchid: 出资商户号 (`sponsor_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(sponsorMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.sub-mch-compensation-bills.{out_bill_no}.get", chain)
        call.query("sponsor_mchid", sponsorMchid)
        return try await call.reply()
    }

    /// 查询赔付结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(sponsorMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.sub-mch-compensation-bills.{out_bill_no}.get", chain)
        call.query("sponsor_mchid", sponsorMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 赔付接收方信息 (`receiver_detail`).
        public var receiverDetail: V3.Platsolution.SubMchCompensationBillsReceiverDetail {
            get throws { try fields.required("receiver_detail") }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 微信支付转账单号 (`bill_id`).
        public var billID: String { get throws { try fields.required("bill_id") } }
        /// 赔付状态 (`state`).
        public var state: V3.Platsolution.SubMchCompensationBillsState { get throws { try fields.required("state") } }
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

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills {
    /// 保证金赔付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504198).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.transfer-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 保证金赔付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.mch-transfer.transfer-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessType: V3.Platsolution.BusinessType,
            receiver: Receiver,
            outBillNo: String,
            transferRemark: String,
            subMchid: String? = nil,
            spAppid: String? = nil,
            amount: Int? = nil,
            receiverRemark: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("business_type", businessType)
            fields.set("receiver", receiver)
            fields.set("out_bill_no", outBillNo)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            fields.set("receiver_remark", receiverRemark)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 公众账号ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 业务类型 (`business_type`).
        public var businessType: V3.Platsolution.BusinessType? {
            get { fields.stored("business_type") }
            set { fields.set("business_type", newValue) }
        }
        /// 收款方信息 (`receiver`).
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.set("receiver", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 赔付金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 赔付原因 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 收款方备注 (`receiver_remark`).
        public var receiverRemark: String? {
            get { fields.stored("receiver_remark") }
            set { fields.set("receiver_remark", newValue) }
        }
        /// 收款方信息 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(type: V3.Platsolution.DepositAfterSalesCompensationBillsType? = nil, mchInfo: MchInfo? = nil) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("mch_info", mchInfo)
                self.fields = fields
            }
            /// 转账接收方类型 (`type`).
            public var type: V3.Platsolution.DepositAfterSalesCompensationBillsType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 转账接收方商户信息 (`mch_info`).
            public var mchInfo: MchInfo? {
                get { fields.stored("mch_info") }
                set { fields.set("mch_info", newValue) }
            }
            /// 转账接收方商户信息 (`mch_info`).
            public struct MchInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(mchID: String? = nil, mchid: String? = nil) {
                    var fields = Fields()
                    fields.set("mch_id", mchID)
                    fields.set("mchid", mchid)
                    self.fields = fields
                }
                /// 商户号 (`mch_id`).
                public var mchID: String? {
                    get { fields.stored("mch_id") }
                    set { fields.set("mch_id", newValue) }
                }
                /// 商户号 (`mchid`).
                public var mchid: String? {
                    get { fields.stored("mchid") }
                    set { fields.set("mchid", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 二级商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
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
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
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
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? { get throws { try fields.optional("sponsor_mchid") } }
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BillID.ByBillID {
    /// 查询保证金赔付结果（按微信支付赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504200).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter businessType: 业务类型 (`business_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        businessType: V3.Platsolution.BusinessType? = nil
    ) async throws -> V3.Platsolution.TransferBillsReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.transfer-bills.bill-id.{bill_id}.get", chain)
        call.query("business_type", businessType)
        return try await call.reply()
    }

    /// 查询保证金赔付结果（按微信支付赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(businessType: V3.Platsolution.BusinessType? = nil) throws -> V3.Platsolution.TransferBillsReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.transfer-bills.bill-id.{bill_id}.get", chain)
        call.query("business_type", businessType)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.OutBillNo.ByOutBillNo {
    /// 查询保证金赔付结果（按商户赔付单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504199).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameter businessType: 业务类型 (`business_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        businessType: V3.Platsolution.BusinessType? = nil
    ) async throws -> V3.Platsolution.TransferBillsReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("business_type", businessType)
        return try await call.reply()
    }

    /// 查询保证金赔付结果（按商户赔付单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(businessType: V3.Platsolution.BusinessType? = nil) throws -> V3.Platsolution.TransferBillsReply {
        var call = TypedCall("platsolution.ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("business_type", businessType)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.RechargeEmployees {
    /// 添加二级商户可扫码充值员工, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013521743).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Platsolution.Employees {
        try await TypedCall("platsolution.ecommerce.recharge-employees.post", chain, body: body.fields).reply()
    }

    /// 添加二级商户可扫码充值员工, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Platsolution.Employees {
        try TypedCall("platsolution.ecommerce.recharge-employees.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/recharge-employees` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, spOpenid: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sp_openid", spOpenid)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 员工OpenID (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
    }
}

extension V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid.BySubMchid {
    /// 查询二级商户可扫码充值员工列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013521757).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("platsolution.ecommerce.recharge-employees.sub-mchid.{sub_mchid}.get", chain).reply()
    }

    /// 查询二级商户可扫码充值员工列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("platsolution.ecommerce.recharge-employees.sub-mchid.{sub_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 员工列表 (`employees`).
        public var employees: [V3.Platsolution.Employees]? { get throws { try fields.optional("employees") } }
    }
}

extension V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid.BySubMchid.SpOpenid.BySpOpenid.Delete {
    /// 删除二级商户可扫码充值员工, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013521753).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> V3.Platsolution.Employees {
        let call = TypedCall(
            "platsolution.ecommerce.recharge-employees.sub-mchid.{sub_mchid}.sp-openid.{sp_openid}.delete.post", chain)
        return try await call.reply()
    }

    /// 删除二级商户可扫码充值员工, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> V3.Platsolution.Employees {
        let call = TypedCall(
            "platsolution.ecommerce.recharge-employees.sub-mchid.{sub_mchid}.sp-openid.{sp_openid}.delete.post", chain)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.Recharges.Apply {
    /// 申请二级商户充值, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012762860).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("platsolution.ecommerce.recharges.apply.post", chain, body: body.fields).reply()
    }

    /// 申请二级商户充值, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("platsolution.ecommerce.recharges.apply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/recharges/apply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outRechargeNo: String,
            rechargeScene: V3.Platsolution.RechargeScene,
            accountType: V3.Platsolution.RechargesAccountType,
            rechargeAmount: V3.Platsolution.RechargeAmountRequest,
            notifyURL: String? = nil,
            availableRechargeChannels: [String]? = nil,
            remark: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_recharge_no", outRechargeNo)
            fields.set("recharge_scene", rechargeScene)
            fields.set("account_type", accountType)
            fields.set("recharge_amount", rechargeAmount)
            fields.set("notify_url", notifyURL)
            fields.set("available_recharge_channels", availableRechargeChannels)
            fields.set("remark", remark)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String? {
            get { fields.stored("out_recharge_no") }
            set { fields.set("out_recharge_no", newValue) }
        }
        /// 充值场景 (`recharge_scene`).
        public var rechargeScene: V3.Platsolution.RechargeScene? {
            get { fields.stored("recharge_scene") }
            set { fields.set("recharge_scene", newValue) }
        }
        /// 充值入账账户 (`account_type`).
        public var accountType: V3.Platsolution.RechargesAccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: V3.Platsolution.RechargeAmountRequest? {
            get { fields.stored("recharge_amount") }
            set { fields.set("recharge_amount", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 可用充值渠道列表 (`available_recharge_channels`).
        public var availableRechargeChannels: [String]? {
            get { fields.stored("available_recharge_channels") }
            set { fields.set("available_recharge_channels", newValue) }
        }
        /// 充值备注 (`remark`).
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/recharges/apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付充值单号 (`recharge_id`).
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// 充值链接 (`recharge_url`).
        public var rechargeURL: String { get throws { try fields.required("recharge_url") } }
    }
}

extension V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.ByOutRechargeNo {
    /// 查询二级商户充值结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012762874).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Platsolution.OutRechargeNoReply {
        var call = TypedCall("platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询二级商户充值结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Platsolution.OutRechargeNoReply {
        var call = TypedCall("platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.ByOutRechargeNo.Close {
    /// 关闭二级商户充值, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012762895).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(subMchid: String) async throws -> V3.Platsolution.OutRechargeNoReply {
        var call = TypedCall("platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.close.post", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 关闭二级商户充值, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(subMchid: String) throws -> V3.Platsolution.OutRechargeNoReply {
        var call = TypedCall("platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.close.post", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders {
    /// 个人收款-申请批量结算, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649847).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.settle.prepay-settle-orders.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 个人收款-申请批量结算, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("platsolution.ecommerce.settle.prepay-settle-orders.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outSettleBatchNo: String,
            individualAuthID: String,
            notifyURL: String,
            description: String,
            tradeScenario: V3.Platsolution.TradeScenario,
            settleInfoList: [SettleInfoList],
            receiveTypeTemplateID: Int? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_settle_batch_no", outSettleBatchNo)
            fields.set("individual_auth_id", individualAuthID)
            fields.set("notify_url", notifyURL)
            fields.set("description", description)
            fields.set("trade_scenario", tradeScenario)
            fields.set("settle_info_list", settleInfoList)
            fields.set("receive_type_template_id", receiveTypeTemplateID)
            self.fields = fields
        }
        /// 发起方AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户结算批次单号 (`out_settle_batch_no`).
        public var outSettleBatchNo: String? {
            get { fields.stored("out_settle_batch_no") }
            set { fields.set("out_settle_batch_no", newValue) }
        }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String? {
            get { fields.stored("individual_auth_id") }
            set { fields.set("individual_auth_id", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 收款方描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: V3.Platsolution.TradeScenario? {
            get { fields.stored("trade_scenario") }
            set { fields.set("trade_scenario", newValue) }
        }
        /// 结算信息列表 (`settle_info_list`).
        public var settleInfoList: [SettleInfoList]? {
            get { fields.stored("settle_info_list") }
            set { fields.set("settle_info_list", newValue) }
        }
        /// 收款类型模板ID (`receive_type_template_id`): one of `1`, `2`.
        public var receiveTypeTemplateID: Int? {
            get { fields.stored("receive_type_template_id") }
            set { fields.set("receive_type_template_id", newValue) }
        }
        /// `settle_info_list`.
        public struct SettleInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(outSettleNo: String, transactionID: String, settleDetailInfoList: [SettleDetailInfoList]) {
                var fields = Fields()
                fields.set("out_settle_no", outSettleNo)
                fields.set("transaction_id", transactionID)
                fields.set("settle_detail_info_list", settleDetailInfoList)
                self.fields = fields
            }
            /// 商户结算单号 (`out_settle_no`).
            public var outSettleNo: String? {
                get { fields.stored("out_settle_no") }
                set { fields.set("out_settle_no", newValue) }
            }
            /// 微信支付订单号 (`transaction_id`).
            public var transactionID: String? {
                get { fields.stored("transaction_id") }
                set { fields.set("transaction_id", newValue) }
            }
            /// 结算明细单列表 (`settle_detail_info_list`).
            public var settleDetailInfoList: [SettleDetailInfoList]? {
                get { fields.stored("settle_detail_info_list") }
                set { fields.set("settle_detail_info_list", newValue) }
            }
            /// `settle_detail_info_list`.
            public struct SettleDetailInfoList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    outSettleDetailNo: String,
                    settleType: String,
                    receiverType: String,
                    receiverAccount: String,
                    amount: Amount
                ) {
                    var fields = Fields()
                    fields.set("out_settle_detail_no", outSettleDetailNo)
                    fields.set("settle_type", settleType)
                    fields.set("receiver_type", receiverType)
                    fields.set("receiver_account", receiverAccount)
                    fields.set("amount", amount)
                    self.fields = fields
                }
                /// 商户结算明细单号 (`out_settle_detail_no`).
                public var outSettleDetailNo: String? {
                    get { fields.stored("out_settle_detail_no") }
                    set { fields.set("out_settle_detail_no", newValue) }
                }
                /// 结算类型 (`settle_type`).
                public var settleType: String? {
                    get { fields.stored("settle_type") }
                    set { fields.set("settle_type", newValue) }
                }
                /// 接收方类型 (`receiver_type`).
                public var receiverType: String? {
                    get { fields.stored("receiver_type") }
                    set { fields.set("receiver_type", newValue) }
                }
                /// 接收方账号 (`receiver_account`).
                public var receiverAccount: String? {
                    get { fields.stored("receiver_account") }
                    set { fields.set("receiver_account", newValue) }
                }
                /// 金额 (`amount`).
                public var amount: Amount? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
                /// 金额 (`amount`).
                public struct Amount: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(amount: Int, currency: String? = nil) {
                        var fields = Fields()
                        fields.set("amount", amount)
                        fields.set("currency", currency)
                        self.fields = fields
                    }
                    /// 金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int? {
                        get { fields.stored("amount") }
                        set { fields.set("amount", newValue) }
                    }
                    /// 币种 (`currency`).
                    public var currency: String? {
                        get { fields.stored("currency") }
                        set { fields.set("currency", newValue) }
                    }
                }
            }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户结算批次单号 (`out_settle_batch_no`).
        public var outSettleBatchNo: String { get throws { try fields.required("out_settle_batch_no") } }
        /// 微信支付结算批次单号 (`settle_batch_no`).
        public var settleBatchNo: String { get throws { try fields.required("settle_batch_no") } }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
        /// 收款方描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 批次状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: String { get throws { try fields.required("trade_scenario") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 批次完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo {
    /// 个人收款-查询批量结算信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012650326).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall("platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.get", chain)
        return try await call.reply()
    }

    /// 个人收款-查询批量结算信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户结算批次单号 (`out_settle_batch_no`).
        public var outSettleBatchNo: String { get throws { try fields.required("out_settle_batch_no") } }
        /// 微信支付结算批次单号 (`settle_batch_no`).
        public var settleBatchNo: String { get throws { try fields.required("settle_batch_no") } }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
        /// 收款方描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 批次状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: V3.Platsolution.TradeScenario { get throws { try fields.required("trade_scenario") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 批次完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle {
    /// 个人收款-申请异常结算批次单处理, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015198012).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.apply-abnormal-settle.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 个人收款-申请异常结算批次单处理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.apply-abnormal-settle.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            individualAuthID: String,
            outAbnormalSettleBatchNo: String,
            abnormalSettleType: V3.Platsolution.AbnormalSettleType,
            description: String? = nil
        ) {
            var fields = Fields()
            fields.set("individual_auth_id", individualAuthID)
            fields.set("out_abnormal_settle_batch_no", outAbnormalSettleBatchNo)
            fields.set("abnormal_settle_type", abnormalSettleType)
            fields.set("description", description)
            self.fields = fields
        }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String? {
            get { fields.stored("individual_auth_id") }
            set { fields.set("individual_auth_id", newValue) }
        }
        /// 商户异常结算批次单号 (`out_abnormal_settle_batch_no`).
        public var outAbnormalSettleBatchNo: String? {
            get { fields.stored("out_abnormal_settle_batch_no") }
            set { fields.set("out_abnormal_settle_batch_no", newValue) }
        }
        /// 异常结算批次单处理方式 (`abnormal_settle_type`).
        public var abnormalSettleType: V3.Platsolution.AbnormalSettleType? {
            get { fields.stored("abnormal_settle_type") }
            set { fields.set("abnormal_settle_type", newValue) }
        }
        /// 异常处理说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户结算批次单号 (`out_settle_batch_no`).
        public var outSettleBatchNo: String { get throws { try fields.required("out_settle_batch_no") } }
        /// 微信支付结算批次单号 (`settle_batch_no`).
        public var settleBatchNo: String { get throws { try fields.required("settle_batch_no") } }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
        /// 收款方描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 批次状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: TradeScenario { get throws { try fields.required("trade_scenario") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 批次完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
        /// 异常原因类型 (`abnormal_type`).
        public var abnormalType: AbnormalType? { get throws { try fields.optional("abnormal_type") } }
        /// 异常结算处理结果 (`abnormal_settle_result`).
        public var abnormalSettleResult: AbnormalSettleResult? {
            get throws { try fields.optional("abnormal_settle_result") }
        }
        /// Documented values of 批次状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of 交易场景 (`trade_scenario`); open.
        public typealias TradeScenario = OpenValue<TradeScenarioKind>
        /// Tells ``TradeScenario`` from other values.
        public enum TradeScenarioKind {}
        /// Documented values of 异常原因类型 (`abnormal_type`); open.
        public typealias AbnormalType = OpenValue<AbnormalTypeKind>
        /// Tells ``AbnormalType`` from other values.
        public enum AbnormalTypeKind {}
        /// 异常结算处理结果 (`abnormal_settle_result`).
        public struct AbnormalSettleResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 异常结算批次单处理方式 (`abnormal_settle_type`).
            public var abnormalSettleType: V3.Platsolution.AbnormalSettleType {
                get throws { try fields.required("abnormal_settle_type") }
            }
            /// 批次创建时间 (`apply_success_time`).
            public var applySuccessTime: String { get throws { try fields.required("apply_success_time") } }
            /// 微信支付异常资金付款单号 (`abnormal_fund_receipt_id`).
            public var abnormalFundReceiptID: String { get throws { try fields.required("abnormal_fund_receipt_id") } }
            /// 商户异常结算批次单号 (`out_abnormal_settle_batch_no`).
            public var outAbnormalSettleBatchNo: String {
                get throws { try fields.required("out_abnormal_settle_batch_no") }
            }
        }
    }
}

extension OpenValue
where
    Kind == V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostReply.StateKind
{
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `RECEIVED`.
    public static var received: Self { "RECEIVED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `DEDUCT_FEE_FAIL`.
    public static var deductFeeFail: Self { "DEDUCT_FEE_FAIL" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
    /// `ABNORMAL_SETTLE_SUCCESS`.
    public static var abnormalSettleSuccess: Self { "ABNORMAL_SETTLE_SUCCESS" }
}

extension OpenValue
where
    Kind == V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostReply
        .TradeScenarioKind
{
    /// `RECOMMERCE`.
    public static var recommerce: Self { "RECOMMERCE" }
    /// `INDIVIDUALTRADE`.
    public static var individualtrade: Self { "INDIVIDUALTRADE" }
}

extension OpenValue
where
    Kind == V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostReply
        .AbnormalTypeKind
{
    /// `AUTH_RELATIONSHIP_INVALID`.
    public static var authRelationshipInvalid: Self { "AUTH_RELATIONSHIP_INVALID" }
    /// `USER_PAY_QUOTA_LIMIT`.
    public static var userPayQuotaLimit: Self { "USER_PAY_QUOTA_LIMIT" }
}

extension V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw {
    /// 二级商户按日终余额预约提现, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013328143).
    ///
    /// At most 40 calls a second of a partner.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Platsolution.DayEndBalanceWithdrawReply {
        let call = TypedCall("platsolution.ecommerce.withdraw.day-end-balance-withdraw.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 二级商户按日终余额预约提现, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Platsolution.DayEndBalanceWithdrawReply {
        let call = TypedCall("platsolution.ecommerce.withdraw.day-end-balance-withdraw.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            outRequestNo: String,
            calculateAmountType: CalculateAmountType,
            remark: String? = nil,
            bankMemo: String? = nil,
            notifyURL: String? = nil,
            reserveAmount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_request_no", outRequestNo)
            fields.set("calculate_amount_type", calculateAmountType)
            fields.set("remark", remark)
            fields.set("bank_memo", bankMemo)
            fields.set("notify_url", notifyURL)
            fields.set("reserve_amount", reserveAmount)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 计算提现金额方式 (`calculate_amount_type`).
        public var calculateAmountType: CalculateAmountType? {
            get { fields.stored("calculate_amount_type") }
            set { fields.set("calculate_amount_type", newValue) }
        }
        /// 提现备注 (`remark`): at most 56 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 银行附言 (`bank_memo`): at most 32 characters.
        public var bankMemo: String? {
            get { fields.stored("bank_memo") }
            set { fields.set("bank_memo", newValue) }
        }
        /// 提现结果通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 留存额 (`reserve_amount`): in the smallest unit of the currency (分 for CNY).
        public var reserveAmount: Int? {
            get { fields.stored("reserve_amount") }
            set { fields.set("reserve_amount", newValue) }
        }
        /// Documented values of 计算提现金额方式 (`calculate_amount_type`); open.
        public typealias CalculateAmountType = OpenValue<CalculateAmountTypeKind>
        /// Tells ``CalculateAmountType`` from other values.
        public enum CalculateAmountTypeKind {}
    }
}

extension OpenValue
where Kind == V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.PostBody.CalculateAmountTypeKind {
    /// `ONLY_DAY_END_BALANCE`.
    public static var onlyDayEndBalance: Self { "ONLY_DAY_END_BALANCE" }
    /// 优先使用日终余额计算提现金额 (`ALLOW_CURRENT_BALANCE`).
    public static var allowCurrentBalance: Self { "ALLOW_CURRENT_BALANCE" }
}

extension V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.OutRequestNo.ByOutRequestNo {
    /// 查询二级商户按日终余额预约提现状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013328163).
    ///
    /// At most 100 calls a second of a partner.
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Platsolution.DayEndBalanceWithdrawReply {
        var call = TypedCall(
            "platsolution.ecommerce.withdraw.day-end-balance-withdraw.out-request-no.{out_request_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询二级商户按日终余额预约提现状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Platsolution.DayEndBalanceWithdrawReply {
        var call = TypedCall(
            "platsolution.ecommerce.withdraw.day-end-balance-withdraw.out-request-no.{out_request_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

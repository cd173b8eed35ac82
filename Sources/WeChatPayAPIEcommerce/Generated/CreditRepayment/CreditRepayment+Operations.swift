// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/credit-repayment.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.CreditRepayment.Partner.Contracts.AppPresign {
    /// APP预签约自动还款协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016125804).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("credit-repayment.partner.contracts.app-presign.post", chain, body: body.fields).reply()
    }

    /// APP预签约自动还款协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("credit-repayment.partner.contracts.app-presign.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/credit-repayment/partner/contracts/app-presign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            planID: String,
            outContractCode: String,
            displayName: String,
            contractNotifyURL: String,
            repaymentDay: Int,
            repaymentAmountLimit: String,
            realIdentity: V3.CreditRepayment.RealIdentity,
            subMchid: String? = nil,
            subAppid: String? = nil,
            tradeInfo: V3.CreditRepayment.TradeInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("display_name", displayName)
            fields.set("contract_notify_url", contractNotifyURL)
            fields.set("repayment_day", repaymentDay)
            fields.set("repayment_amount_limit", repaymentAmountLimit)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("real_identity", realIdentity)
            fields.set("trade_info", tradeInfo)
            self.fields = fields
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户展示名称 (`display_name`).
        public var displayName: String? {
            get { fields.stored("display_name") }
            set { fields.set("display_name", newValue) }
        }
        /// 签约结果通知地址 (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// 还款日 (`repayment_day`).
        public var repaymentDay: Int? {
            get { fields.stored("repayment_day") }
            set { fields.set("repayment_day", newValue) }
        }
        /// 还款金额上限 (`repayment_amount_limit`).
        public var repaymentAmountLimit: String? {
            get { fields.stored("repayment_amount_limit") }
            set { fields.set("repayment_amount_limit", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 用户实名信息 (`real_identity`).
        public var realIdentity: V3.CreditRepayment.RealIdentity? {
            get { fields.stored("real_identity") }
            set { fields.set("real_identity", newValue) }
        }
        /// 交易信息 (`trade_info`).
        public var tradeInfo: V3.CreditRepayment.TradeInfo? {
            get { fields.stored("trade_info") }
            set { fields.set("trade_info", newValue) }
        }
    }

    /// What `POST /v3/credit-repayment/partner/contracts/app-presign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约码 (`presign_token`).
        public var presignToken: String { get throws { try fields.required("presign_token") } }
        /// 跳转到的签约服务提供方 (`redirect_service`).
        public var redirectService: String? { get throws { try fields.optional("redirect_service") } }
    }
}

extension V3.CreditRepayment.Partner.Contracts.H5Presign {
    /// H5预签约自动还款协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779565).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("credit-repayment.partner.contracts.h5-presign.post", chain, body: body.fields).reply()
    }

    /// H5预签约自动还款协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("credit-repayment.partner.contracts.h5-presign.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/credit-repayment/partner/contracts/h5-presign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            planID: String,
            outContractCode: String,
            displayName: String,
            contractNotifyURL: String,
            repaymentDay: Int,
            repaymentAmountLimit: String,
            realIdentity: V3.CreditRepayment.RealIdentity,
            subMchid: String? = nil,
            subAppid: String? = nil,
            tradeInfo: V3.CreditRepayment.TradeInfo? = nil,
            jumpInfo: JumpInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("display_name", displayName)
            fields.set("contract_notify_url", contractNotifyURL)
            fields.set("repayment_day", repaymentDay)
            fields.set("repayment_amount_limit", repaymentAmountLimit)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("real_identity", realIdentity)
            fields.set("trade_info", tradeInfo)
            fields.set("jump_info", jumpInfo)
            self.fields = fields
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户展示名称 (`display_name`).
        public var displayName: String? {
            get { fields.stored("display_name") }
            set { fields.set("display_name", newValue) }
        }
        /// 签约结果通知地址 (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
        /// 还款日 (`repayment_day`).
        public var repaymentDay: Int? {
            get { fields.stored("repayment_day") }
            set { fields.set("repayment_day", newValue) }
        }
        /// 还款金额上限 (`repayment_amount_limit`).
        public var repaymentAmountLimit: String? {
            get { fields.stored("repayment_amount_limit") }
            set { fields.set("repayment_amount_limit", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 用户实名信息 (`real_identity`).
        public var realIdentity: V3.CreditRepayment.RealIdentity? {
            get { fields.stored("real_identity") }
            set { fields.set("real_identity", newValue) }
        }
        /// 交易信息 (`trade_info`).
        public var tradeInfo: V3.CreditRepayment.TradeInfo? {
            get { fields.stored("trade_info") }
            set { fields.set("trade_info", newValue) }
        }
        /// 跳转控制信息 (`jump_info`).
        public var jumpInfo: JumpInfo? {
            get { fields.stored("jump_info") }
            set { fields.set("jump_info", newValue) }
        }
        /// 跳转控制信息 (`jump_info`).
        public struct JumpInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(jumpAppid: String? = nil) {
                var fields = Fields()
                fields.set("jump_appid", jumpAppid)
                self.fields = fields
            }
            /// 签约完后要跳转到的应用AppID (`jump_appid`).
            public var jumpAppid: String? {
                get { fields.stored("jump_appid") }
                set { fields.set("jump_appid", newValue) }
            }
        }
    }

    /// What `POST /v3/credit-repayment/partner/contracts/h5-presign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 拉起微信支付签约页的URL (`redirect_url`).
        public var redirectURL: String { get throws { try fields.required("redirect_url") } }
    }
}

extension V3.CreditRepayment.Partner.Contracts.Terminate {
    /// 解除自动还款协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016125830).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("credit-repayment.partner.contracts.terminate.post", chain, body: body.fields).reply()
    }

    /// 解除自动还款协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("credit-repayment.partner.contracts.terminate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/credit-repayment/partner/contracts/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outContractCode: String, contractTerminationRemark: String) {
            var fields = Fields()
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_termination_remark", contractTerminationRemark)
            self.fields = fields
        }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 协议解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
    }

    /// What `POST /v3/credit-repayment/partner/contracts/terminate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 协议信息 (`contract_info`).
        public var contractInfo: V3.CreditRepayment.ContractInfo? {
            get throws { try fields.optional("contract_info") }
        }
    }
}

extension V3.CreditRepayment.Partner.Contracts.ByOutContractCode {
    /// 查询自动还款协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016125810).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.CreditRepayment.ContractInfo {
        try await TypedCall("credit-repayment.partner.contracts.{out_contract_code}.get", chain).reply()
    }

    /// 查询自动还款协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.CreditRepayment.ContractInfo {
        try TypedCall("credit-repayment.partner.contracts.{out_contract_code}.get", chain).blockingReply()
    }
}

extension V3.CreditRepayment.Partner.DeductOrders {
    /// 发起还款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779462).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.CreditRepayment.DeductOrdersReply {
        try await TypedCall("credit-repayment.partner.deduct-orders.post", chain, body: body.fields).reply()
    }

    /// 发起还款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.CreditRepayment.DeductOrdersReply {
        try TypedCall("credit-repayment.partner.deduct-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/credit-repayment/partner/deduct-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            contractID: String,
            outTradeNo: String,
            outRecordID: String,
            deductAmount: String,
            notifyURL: String,
            description: String,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("contract_id", contractID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_record_id", outRecordID)
            fields.set("deduct_amount", deductAmount)
            fields.set("notify_url", notifyURL)
            fields.set("description", description)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 还款协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 商户侧交易单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户侧预约还款单号 (`out_record_id`).
        public var outRecordID: String? {
            get { fields.stored("out_record_id") }
            set { fields.set("out_record_id", newValue) }
        }
        /// 还款金额 (`deduct_amount`).
        public var deductAmount: String? {
            get { fields.stored("deduct_amount") }
            set { fields.set("deduct_amount", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 产品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}

extension V3.CreditRepayment.Partner.DeductOrders.ByOutTradeNo {
    /// 查询还款单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779468).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.CreditRepayment.DeductOrdersReply {
        try await TypedCall("credit-repayment.partner.deduct-orders.{out_trade_no}.get", chain).reply()
    }

    /// 查询还款单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.CreditRepayment.DeductOrdersReply {
        try TypedCall("credit-repayment.partner.deduct-orders.{out_trade_no}.get", chain).blockingReply()
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate {
    /// 预约还款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779459).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("credit-repayment.partner.schedule-records.batch-create.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 预约还款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("credit-repayment.partner.schedule-records.batch-create.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/credit-repayment/partner/schedule-records/batch-create` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(contractID: String, appid: String, openid: String, scheduleItems: [ScheduleItems]) {
            var fields = Fields()
            fields.set("contract_id", contractID)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("schedule_items", scheduleItems)
            self.fields = fields
        }
        /// 还款协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 预约还款项列表 (`schedule_items`).
        public var scheduleItems: [ScheduleItems]? {
            get { fields.stored("schedule_items") }
            set { fields.set("schedule_items", newValue) }
        }
        /// `schedule_items`.
        public struct ScheduleItems: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                outRecordID: String,
                subMchid: String,
                repaymentAmount: String,
                repaymentDate: String,
                subAppid: String? = nil,
                minRepaymentAmount: String? = nil
            ) {
                var fields = Fields()
                fields.set("out_record_id", outRecordID)
                fields.set("sub_mchid", subMchid)
                fields.set("sub_appid", subAppid)
                fields.set("repayment_amount", repaymentAmount)
                fields.set("min_repayment_amount", minRepaymentAmount)
                fields.set("repayment_date", repaymentDate)
                self.fields = fields
            }
            /// 商户侧预约还款单号 (`out_record_id`).
            public var outRecordID: String? {
                get { fields.stored("out_record_id") }
                set { fields.set("out_record_id", newValue) }
            }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 子商户AppID (`sub_appid`).
            public var subAppid: String? {
                get { fields.stored("sub_appid") }
                set { fields.set("sub_appid", newValue) }
            }
            /// 应还款金额 (`repayment_amount`).
            public var repaymentAmount: String? {
                get { fields.stored("repayment_amount") }
                set { fields.set("repayment_amount", newValue) }
            }
            /// 最低还款金额 (`min_repayment_amount`).
            public var minRepaymentAmount: String? {
                get { fields.stored("min_repayment_amount") }
                set { fields.set("min_repayment_amount", newValue) }
            }
            /// 还款日期 (`repayment_date`).
            public var repaymentDate: String? {
                get { fields.stored("repayment_date") }
                set { fields.set("repayment_date", newValue) }
            }
        }
    }

    /// What `POST /v3/credit-repayment/partner/schedule-records/batch-create` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预约还款记录列表 (`schedule_records`).
        public var scheduleRecords: [V3.CreditRepayment.ScheduleRecordsReply]? {
            get throws { try fields.optional("schedule_records") }
        }
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.ByOutRecordID {
    /// 查询预约还款记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779463).
    ///
    /// - Parameter contractID: 还款协议ID (`contract_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(contractID: String) async throws -> V3.CreditRepayment.ScheduleRecordsReply {
        var call = TypedCall("credit-repayment.partner.schedule-records.{out_record_id}.get", chain)
        call.query("contract_id", contractID)
        return try await call.reply()
    }

    /// 查询预约还款记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(contractID: String) throws -> V3.CreditRepayment.ScheduleRecordsReply {
        var call = TypedCall("credit-repayment.partner.schedule-records.{out_record_id}.get", chain)
        call.query("contract_id", contractID)
        return try call.blockingReply()
    }
}

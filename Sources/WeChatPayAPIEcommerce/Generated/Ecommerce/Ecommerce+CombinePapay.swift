// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode {
    /// 通过商户协议号查询协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884060).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try await call.reply()
    }

    /// 通过商户协议号查询协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 委托代扣协议Id (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 委托代扣协议模板Id (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: String { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: ContractTerminateInfo? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 用户openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public struct ContractTerminateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 协议解约方式 (`contract_termination_mode`).
            public var contractTerminationMode: String {
                get throws { try fields.required("contract_termination_mode") }
            }
            /// 协议解约时间 (`contract_terminated_time`).
            public var contractTerminatedTime: String { get throws { try fields.required("contract_terminated_time") } }
            /// 解约备注 (`contract_termination_remark`).
            public var contractTerminationRemark: String {
                get throws { try fields.required("contract_termination_remark") }
            }
        }
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate {
    /// 商户协议号解约协议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884072).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 商户协议号解约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(contractTerminationRemark: String) {
            var fields = Fields()
            fields.set("contract_termination_remark", contractTerminationRemark)
            self.fields = fields
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
    }

    /// What `POST
    /// /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 委托代扣协议模板Id (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign {
    /// APP方式预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012881608).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.PreEntrustSignReply {
        let call = TypedCall("ecommerce.combine-papay.contracts.pre-entrust-sign.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// APP方式预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.PreEntrustSignReply {
        let call = TypedCall("ecommerce.combine-papay.contracts.pre-entrust-sign.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            notifyURL: String,
            returnApp: Bool? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("notify_url", notifyURL)
            fields.set("return_app", returnApp)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 商户APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 委托代扣协议模板Id (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 返回app标识 (`return_app`).
        public var returnApp: Bool? {
            get { fields.stored("return_app") }
            set { fields.set("return_app", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.MiniProgram {
    /// 小程序方式预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017177322).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.PreEntrustSignReply {
        let call = TypedCall(
            "ecommerce.combine-papay.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 小程序方式预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.PreEntrustSignReply {
        let call = TypedCall(
            "ecommerce.combine-papay.contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String,
            notifyURL: String
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.Ecommerce.CombinePapay.Transactions {
    /// 电商合单委托代扣支付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884121).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.TransactionsReply {
        try await TypedCall("ecommerce.combine-papay.transactions.post", chain, body: body.fields).reply()
    }

    /// 电商合单委托代扣支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.TransactionsReply {
        try TypedCall("ecommerce.combine-papay.transactions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/combine-papay/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            combineAppid: String,
            combineMchid: String,
            combineOutTradeNo: String,
            contractID: String,
            subOrders: [SubOrders]? = nil,
            riskInfo: String? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("contract_id", contractID)
            fields.set("sub_orders", subOrders)
            fields.set("risk_info", riskInfo)
            self.fields = fields
        }
        /// 合单商户appid (`combine_appid`).
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mchid`).
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 子单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 风控信息 (`risk_info`).
        public var riskInfo: String? {
            get { fields.stored("risk_info") }
            set { fields.set("risk_info", newValue) }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                mchid: String,
                amount: Amount,
                outTradeNo: String,
                subMchid: String,
                description: String,
                attach: String? = nil,
                subAppid: String? = nil,
                settleInfo: SettleInfo? = nil,
                subRiskInfo: String? = nil
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("attach", attach)
                fields.set("amount", amount)
                fields.set("out_trade_no", outTradeNo)
                fields.set("sub_mchid", subMchid)
                fields.set("sub_appid", subAppid)
                fields.set("description", description)
                fields.set("settle_info", settleInfo)
                fields.set("sub_risk_info", subRiskInfo)
                self.fields = fields
            }
            /// 子单商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 附加数据 (`attach`).
            public var attach: String? {
                get { fields.stored("attach") }
                set { fields.set("attach", newValue) }
            }
            /// 订单金额 (`amount`).
            public var amount: Amount? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 子单商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 二级商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 二级商户appid (`sub_appid`).
            public var subAppid: String? {
                get { fields.stored("sub_appid") }
                set { fields.set("sub_appid", newValue) }
            }
            /// 商品描述 (`description`): at most 127 bytes in UTF-8.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 结算信息 (`settle_info`).
            public var settleInfo: SettleInfo? {
                get { fields.stored("settle_info") }
                set { fields.set("settle_info", newValue) }
            }
            /// 子单风控信息 (`sub_risk_info`).
            public var subRiskInfo: String? {
                get { fields.stored("sub_risk_info") }
                set { fields.set("sub_risk_info", newValue) }
            }
            /// 订单金额 (`amount`).
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(totalAmount: Int, currency: String) {
                    var fields = Fields()
                    fields.set("total_amount", totalAmount)
                    fields.set("currency", currency)
                    self.fields = fields
                }
                /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 标价币种 (`currency`).
                public var currency: String? {
                    get { fields.stored("currency") }
                    set { fields.set("currency", newValue) }
                }
            }
            /// 结算信息 (`settle_info`).
            public struct SettleInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
                    var fields = Fields()
                    fields.set("profit_sharing", profitSharing)
                    fields.set("subsidy_amount", subsidyAmount)
                    self.fields = fields
                }
                /// 是否指定分账 (`profit_sharing`).
                public var profitSharing: Bool? {
                    get { fields.stored("profit_sharing") }
                    set { fields.set("profit_sharing", newValue) }
                }
                /// 补差金额 (`subsidy_amount`): in the smallest unit of the currency (分 for CNY).
                public var subsidyAmount: Int? {
                    get { fields.stored("subsidy_amount") }
                    set { fields.set("subsidy_amount", newValue) }
                }
            }
        }
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.ByCombineOutTradeNo {
    /// 电商合单委托代扣查询订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884130).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Ecommerce.TransactionsReply {
        try await TypedCall("ecommerce.combine-papay.transactions.{combine_out_trade_no}.get", chain).reply()
    }

    /// 电商合单委托代扣查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Ecommerce.TransactionsReply {
        try TypedCall("ecommerce.combine-papay.transactions.{combine_out_trade_no}.get", chain).blockingReply()
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.ByCombineOutTradeNo.Reverse {
    /// 电商合单委托代扣撤销订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884126).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "ecommerce.combine-papay.transactions.{combine_out_trade_no}.reverse.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 电商合单委托代扣撤销订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "ecommerce.combine-papay.transactions.{combine_out_trade_no}.reverse.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(combineAppid: String, subOrders: [SubOrders]? = nil) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("sub_orders", subOrders)
            self.fields = fields
        }
        /// 合单商户APPID (`combine_appid`).
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 子单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(mchid: String, outTradeNo: String, subMchid: String, subAppid: String? = nil) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("out_trade_no", outTradeNo)
                fields.set("sub_mchid", subMchid)
                fields.set("sub_appid", subAppid)
                self.fields = fields
            }
            /// 子单商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 子单商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 二级商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 二级商户appid (`sub_appid`).
            public var subAppid: String? {
                get { fields.stored("sub_appid") }
                set { fields.set("sub_appid", newValue) }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/combine-transactions.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.CombineTransactions.App {
    /// 合单下单-APP支付, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556944).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("combine-transactions.app.post", chain, body: body.fields).reply()
    }

    /// 合单下单-APP支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("combine-transactions.app.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/combine-transactions/app` sends.
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
            subOrders: [SubOrders],
            notifyURL: String,
            sceneInfo: V3.CombineTransactions.SceneInfo? = nil,
            combinePayerInfo: CombinePayerInfo? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            prepayID: String? = nil,
            tradeScenario: V3.CombineTransactions.TradeScenario? = nil,
            limitPay: [String]? = nil,
            contractInfo: ContractInfo? = nil,
            subsidyInfo: V3.CombineTransactions.SubsidyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("scene_info", sceneInfo)
            fields.set("sub_orders", subOrders)
            fields.set("combine_payer_info", combinePayerInfo)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("prepay_id", prepayID)
            fields.set("notify_url", notifyURL)
            fields.set("trade_scenario", tradeScenario)
            fields.set("limit_pay", limitPay)
            fields.set("contract_info", contractInfo)
            fields.set("subsidy_info", subsidyInfo)
            self.fields = fields
        }
        /// 合单商户应用ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mchid`): at most 32 characters.
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`): at most 32 characters.
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.CombineTransactions.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 支付者 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? {
            get { fields.stored("combine_payer_info") }
            set { fields.set("combine_payer_info", newValue) }
        }
        /// 支付起始时间 (`time_start`): for partners (服务商) only.
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 支付结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String? {
            get { fields.stored("prepay_id") }
            set { fields.set("prepay_id", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: V3.CombineTransactions.TradeScenario? {
            get { fields.stored("trade_scenario") }
            set { fields.set("trade_scenario", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 预签约信息 (`contract_info`).
        public var contractInfo: ContractInfo? {
            get { fields.stored("contract_info") }
            set { fields.set("contract_info", newValue) }
        }
        /// 贴息信息(微信分付) (`subsidy_info`).
        public var subsidyInfo: V3.CombineTransactions.SubsidyInfo? {
            get { fields.stored("subsidy_info") }
            set { fields.set("subsidy_info", newValue) }
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
                attach: String,
                amount: V3.CombineTransactions.Amount,
                outTradeNo: String,
                description: String,
                individualAuthID: String? = nil,
                individualName: String? = nil,
                subMchid: String? = nil,
                detail: String? = nil,
                goodsTag: String? = nil,
                settleInfo: V3.CombineTransactions.SettleInfo? = nil,
                subAppid: String? = nil,
                profitSharing: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("individual_auth_id", individualAuthID)
                fields.set("individual_name", individualName)
                fields.set("attach", attach)
                fields.set("amount", amount)
                fields.set("out_trade_no", outTradeNo)
                fields.set("sub_mchid", subMchid)
                fields.set("detail", detail)
                fields.set("goods_tag", goodsTag)
                fields.set("description", description)
                fields.set("settle_info", settleInfo)
                fields.set("sub_appid", subAppid)
                fields.set("profit_sharing", profitSharing)
                self.fields = fields
            }
            /// 商品单商户号 (`mchid`): at most 32 characters.
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 商品单个人收款方受理授权ID (`individual_auth_id`).
            public var individualAuthID: String? {
                get { fields.stored("individual_auth_id") }
                set { fields.set("individual_auth_id", newValue) }
            }
            /// 商品单个人收款方平台昵称 (`individual_name`).
            public var individualName: String? {
                get { fields.stored("individual_name") }
                set { fields.set("individual_name", newValue) }
            }
            /// 商户数据包 (`attach`): at most 128 characters.
            public var attach: String? {
                get { fields.stored("attach") }
                set { fields.set("attach", newValue) }
            }
            /// 商品单金额信息 (`amount`).
            public var amount: V3.CombineTransactions.Amount? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 商品单商户订单号 (`out_trade_no`): 2 to 32 characters.
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 子商户号(也叫特约商户号) (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 商品详情 (`detail`).
            public var detail: String? {
                get { fields.stored("detail") }
                set { fields.set("detail", newValue) }
            }
            /// 订单优惠标记 (`goods_tag`): at most 32 characters.
            public var goodsTag: String? {
                get { fields.stored("goods_tag") }
                set { fields.set("goods_tag", newValue) }
            }
            /// 商品描述 (`description`): at most 127 bytes in UTF-8.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 结算信息 (`settle_info`).
            public var settleInfo: V3.CombineTransactions.SettleInfo? {
                get { fields.stored("settle_info") }
                set { fields.set("settle_info", newValue) }
            }
            /// 子商户APPID (`sub_appid`): for partners (服务商) only.
            public var subAppid: String? {
                get { fields.stored("sub_appid") }
                set { fields.set("sub_appid", newValue) }
            }
            /// `profit_sharing`.
            public var profitSharing: Bool? {
                get { fields.stored("profit_sharing") }
                set { fields.set("profit_sharing", newValue) }
            }
        }
        /// 支付者 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(identity: V3.CombineTransactions.Identity? = nil) {
                var fields = Fields()
                fields.set("identity", identity)
                self.fields = fields
            }
            /// 实名支付(需单独申请权限) (`identity`).
            public var identity: V3.CombineTransactions.Identity? {
                get { fields.stored("identity") }
                set { fields.set("identity", newValue) }
            }
        }
        /// 预签约信息 (`contract_info`).
        public struct ContractInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                mchid: String,
                appid: String,
                outContractCode: String,
                planID: Int,
                contractDisplayAccount: String,
                notifyURL: String
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("appid", appid)
                fields.set("out_contract_code", outContractCode)
                fields.set("plan_id", planID)
                fields.set("contract_display_account", contractDisplayAccount)
                fields.set("notify_url", notifyURL)
                self.fields = fields
            }
            /// 签约商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 签约商户AppID (`appid`).
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// 签约商户协议号 (`out_contract_code`).
            public var outContractCode: String? {
                get { fields.stored("out_contract_code") }
                set { fields.set("out_contract_code", newValue) }
            }
            /// 委托代扣协议模板ID (`plan_id`).
            public var planID: Int? {
                get { fields.stored("plan_id") }
                set { fields.set("plan_id", newValue) }
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

    /// What `POST /v3/combine-transactions/app` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预支付交易会话标识 (`prepay_id`): at most 64 characters.
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
        /// 预签约结果 (`contract_result`).
        public var contractResult: ContractResult? { get throws { try fields.optional("contract_result") } }
        /// 预签约结果 (`contract_result`).
        public struct ContractResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 签约结果码 (`code`).
            public var code: String { get throws { try fields.required("code") } }
            /// 签约结果描述信息 (`message`).
            public var message: String? { get throws { try fields.optional("message") } }
        }
    }
}

extension V3.CombineTransactions.H5 {
    /// 合单下单-H5支付, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556961).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("combine-transactions.h5.post", chain, body: body.fields).reply()
    }

    /// 合单下单-H5支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("combine-transactions.h5.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/combine-transactions/h5` sends.
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
            subOrders: [V3.CombineTransactions.SubOrders],
            notifyURL: String,
            sceneInfo: SceneInfo? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            limitPay: [String]? = nil,
            combinePayerInfo: V3.CombineTransactions.CombinePayerInfo? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("scene_info", sceneInfo)
            fields.set("sub_orders", subOrders)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("limit_pay", limitPay)
            fields.set("combine_payer_info", combinePayerInfo)
            self.fields = fields
        }
        /// 合单商户公众账号ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mchid`): at most 32 characters.
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`): 2 to 32 characters.
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [V3.CombineTransactions.SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 支付起始时间 (`time_start`): for partners (服务商) only.
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 支付结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 支付者 (`combine_payer_info`).
        public var combinePayerInfo: V3.CombineTransactions.CombinePayerInfo? {
            get { fields.stored("combine_payer_info") }
            set { fields.set("combine_payer_info", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(deviceID: String, payerClientIp: String, h5Info: H5Info? = nil) {
                var fields = Fields()
                fields.set("device_id", deviceID)
                fields.set("payer_client_ip", payerClientIp)
                fields.set("h5_info", h5Info)
                self.fields = fields
            }
            /// 商户端设备号 (`device_id`): at most 32 characters.
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 用户终端IP (`payer_client_ip`): at most 45 characters.
            public var payerClientIp: String? {
                get { fields.stored("payer_client_ip") }
                set { fields.set("payer_client_ip", newValue) }
            }
            /// H5场景信息 (`h5_info`).
            public var h5Info: H5Info? {
                get { fields.stored("h5_info") }
                set { fields.set("h5_info", newValue) }
            }
            /// H5场景信息 (`h5_info`).
            public struct H5Info: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    type: String,
                    appName: String? = nil,
                    appURL: String? = nil,
                    bundleID: String? = nil,
                    packageName: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("type", type)
                    fields.set("app_name", appName)
                    fields.set("app_url", appURL)
                    fields.set("bundle_id", bundleID)
                    fields.set("package_name", packageName)
                    self.fields = fields
                }
                /// 场景类型 (`type`): at most 32 characters.
                public var type: String? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// 应用名称 (`app_name`): at most 64 characters.
                public var appName: String? {
                    get { fields.stored("app_name") }
                    set { fields.set("app_name", newValue) }
                }
                /// 网站URL (`app_url`): at most 128 characters.
                public var appURL: String? {
                    get { fields.stored("app_url") }
                    set { fields.set("app_url", newValue) }
                }
                /// iOS平台BundleID (`bundle_id`): at most 128 characters.
                public var bundleID: String? {
                    get { fields.stored("bundle_id") }
                    set { fields.set("bundle_id", newValue) }
                }
                /// Android平台PackageName (`package_name`): at most 128 characters.
                public var packageName: String? {
                    get { fields.stored("package_name") }
                    set { fields.set("package_name", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/combine-transactions/h5` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付跳转链接 (`h5_url`): at most 512 characters.
        public var h5URL: String { get throws { try fields.required("h5_url") } }
    }
}

extension V3.CombineTransactions.ID.ByCombineTransactionID {
    /// 个人收款交易通过微信支付订单号查单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012602242).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("combine-transactions.id.{combine_transaction_id}.get", chain).reply()
    }

    /// 个人收款交易通过微信支付订单号查单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("combine-transactions.id.{combine_transaction_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/combine-transactions/id/{combine_transaction_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台商户应用ID (`combine_appid`).
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 平台商户号 (`combine_mchid`).
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// 交易单订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 交易单微信支付订单号 (`combine_transaction_id`).
        public var combineTransactionID: String { get throws { try fields.required("combine_transaction_id") } }
        /// 支付者 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? { get throws { try fields.optional("combine_payer_info") } }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.CombineTransactions.SceneInfoReply? {
            get throws { try fields.optional("scene_info") }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? { get throws { try fields.optional("sub_orders") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: V3.CombineTransactions.TradeScenario? {
            get throws { try fields.optional("trade_scenario") }
        }
        /// 支付者 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`).
            public var openid: String? { get throws { try fields.optional("openid") } }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商品单发起商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 商品单个人收款方受理授权ID (`individual_auth_id`).
            public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
            /// 商品单个人收款方平台昵称 (`individual_name`).
            public var individualName: String? { get throws { try fields.optional("individual_name") } }
            /// 商品单商户订单号 (`out_trade_no`).
            public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
            /// 微信支付订单号 (`transaction_id`).
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 交易类型 (`trade_type`).
            public var tradeType: String? { get throws { try fields.optional("trade_type") } }
            /// 交易状态 (`trade_state`).
            public var tradeState: String { get throws { try fields.required("trade_state") } }
            /// 付款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// 附加数据 (`attach`).
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// 支付完成时间 (`success_time`).
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 订单金额 (`amount`).
            public var amount: Amount? { get throws { try fields.optional("amount") } }
            /// 订单金额 (`amount`).
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// 现金支付金额 (`payer_amount`): in the smallest unit of the currency (分 for CNY).
                public var payerAmount: Int { get throws { try fields.required("payer_amount") } }
                /// 标价币种 (`currency`).
                public var currency: String { get throws { try fields.required("currency") } }
                /// 现金支付币种 (`payer_currency`).
                public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
                /// 结算汇率 (`settlement_rate`).
                public var settlementRate: JSON.Number? { get throws { try fields.optional("settlement_rate") } }
            }
        }
    }
}

extension V3.CombineTransactions.Jsapi {
    /// 合单下单-JSAPI支付, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556926).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.CombineTransactions.PrepayIDReply {
        try await TypedCall("combine-transactions.jsapi.post", chain, body: body.fields).reply()
    }

    /// 合单下单-JSAPI支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.CombineTransactions.PrepayIDReply {
        try TypedCall("combine-transactions.jsapi.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/combine-transactions/jsapi` sends.
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
            subOrders: [SubOrders],
            combinePayerInfo: V3.CombineTransactions.CombinePayerInfo,
            sceneInfo: V3.CombineTransactions.SceneInfo? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            notifyURL: String? = nil,
            limitPay: [String]? = nil,
            subsidyInfo: V3.CombineTransactions.SubsidyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("scene_info", sceneInfo)
            fields.set("sub_orders", subOrders)
            fields.set("combine_payer_info", combinePayerInfo)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("limit_pay", limitPay)
            fields.set("subsidy_info", subsidyInfo)
            self.fields = fields
        }
        /// 合单商户公众账号ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mchid`): at most 32 characters.
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`): 2 to 32 characters.
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.CombineTransactions.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 合单支付者信息 (`combine_payer_info`).
        public var combinePayerInfo: V3.CombineTransactions.CombinePayerInfo? {
            get { fields.stored("combine_payer_info") }
            set { fields.set("combine_payer_info", newValue) }
        }
        /// 支付起始时间 (`time_start`): for partners (服务商) only.
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 支付结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters; required of merchants (商户).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 贴息信息(微信分付) (`subsidy_info`).
        public var subsidyInfo: V3.CombineTransactions.SubsidyInfo? {
            get { fields.stored("subsidy_info") }
            set { fields.set("subsidy_info", newValue) }
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
                attach: String,
                amount: V3.CombineTransactions.Amount,
                outTradeNo: String,
                description: String,
                subMchid: String? = nil,
                detail: String? = nil,
                goodsTag: String? = nil,
                settleInfo: V3.CombineTransactions.SettleInfo? = nil,
                subAppid: String? = nil,
                profitSharing: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("attach", attach)
                fields.set("amount", amount)
                fields.set("out_trade_no", outTradeNo)
                fields.set("sub_mchid", subMchid)
                fields.set("detail", detail)
                fields.set("goods_tag", goodsTag)
                fields.set("description", description)
                fields.set("settle_info", settleInfo)
                fields.set("sub_appid", subAppid)
                fields.set("profit_sharing", profitSharing)
                self.fields = fields
            }
            /// 商品单商户号 (`mchid`): at most 32 characters.
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 商户数据包 (`attach`): at most 128 characters.
            public var attach: String? {
                get { fields.stored("attach") }
                set { fields.set("attach", newValue) }
            }
            /// 商品单金额信息 (`amount`).
            public var amount: V3.CombineTransactions.Amount? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 商品单商户订单号 (`out_trade_no`): 2 to 32 characters.
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 子商户号(也叫特约商户号) (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 商品详情 (`detail`).
            public var detail: String? {
                get { fields.stored("detail") }
                set { fields.set("detail", newValue) }
            }
            /// 订单优惠标记 (`goods_tag`): at most 32 characters.
            public var goodsTag: String? {
                get { fields.stored("goods_tag") }
                set { fields.set("goods_tag", newValue) }
            }
            /// 商品描述 (`description`): at most 127 bytes in UTF-8.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 结算信息 (`settle_info`).
            public var settleInfo: V3.CombineTransactions.SettleInfo? {
                get { fields.stored("settle_info") }
                set { fields.set("settle_info", newValue) }
            }
            /// 子商户APPID (`sub_appid`): at most 32 characters; for partners (服务商) only.
            public var subAppid: String? {
                get { fields.stored("sub_appid") }
                set { fields.set("sub_appid", newValue) }
            }
            /// `profit_sharing`.
            public var profitSharing: Bool? {
                get { fields.stored("profit_sharing") }
                set { fields.set("profit_sharing", newValue) }
            }
        }
    }
}

extension V3.CombineTransactions.Miniprogram {
    /// 个人收款交易下单-小程序, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012602225).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.CombineTransactions.PrepayIDReply {
        try await TypedCall("combine-transactions.miniprogram.post", chain, body: body.fields).reply()
    }

    /// 个人收款交易下单-小程序, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.CombineTransactions.PrepayIDReply {
        try TypedCall("combine-transactions.miniprogram.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/combine-transactions/miniprogram` sends.
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
            combinePayerInfo: CombinePayerInfo,
            subOrders: [SubOrders],
            sceneInfo: V3.CombineTransactions.SceneInfo? = nil,
            timeExpire: String? = nil,
            notifyURL: String? = nil,
            tradeScenario: V3.CombineTransactions.TradeScenario? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("combine_payer_info", combinePayerInfo)
            fields.set("scene_info", sceneInfo)
            fields.set("sub_orders", subOrders)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("trade_scenario", tradeScenario)
            self.fields = fields
        }
        /// 平台商户应用ID (`combine_appid`).
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 平台商户号 (`combine_mchid`).
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 交易单订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 支付者 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? {
            get { fields.stored("combine_payer_info") }
            set { fields.set("combine_payer_info", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.CombineTransactions.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: V3.CombineTransactions.TradeScenario? {
            get { fields.stored("trade_scenario") }
            set { fields.set("trade_scenario", newValue) }
        }
        /// 支付者 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(openid: String) {
                var fields = Fields()
                fields.set("openid", openid)
                self.fields = fields
            }
            /// 用户标识 (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
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
                individualAuthID: String,
                outTradeNo: String,
                amount: Amount,
                attach: String,
                description: String,
                orderServiceType: OrderServiceType? = nil,
                individualName: String? = nil
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("order_service_type", orderServiceType)
                fields.set("individual_auth_id", individualAuthID)
                fields.set("individual_name", individualName)
                fields.set("out_trade_no", outTradeNo)
                fields.set("amount", amount)
                fields.set("attach", attach)
                fields.set("description", description)
                self.fields = fields
            }
            /// 商品单发起商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 商品服务类型 (`order_service_type`).
            public var orderServiceType: OrderServiceType? {
                get { fields.stored("order_service_type") }
                set { fields.set("order_service_type", newValue) }
            }
            /// 商品单个人收款方受理授权ID (`individual_auth_id`).
            public var individualAuthID: String? {
                get { fields.stored("individual_auth_id") }
                set { fields.set("individual_auth_id", newValue) }
            }
            /// 商品单个人收款方平台昵称 (`individual_name`).
            public var individualName: String? {
                get { fields.stored("individual_name") }
                set { fields.set("individual_name", newValue) }
            }
            /// 商品单商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 商品单金额 (`amount`).
            public var amount: Amount? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 附加数据 (`attach`).
            public var attach: String? {
                get { fields.stored("attach") }
                set { fields.set("attach", newValue) }
            }
            /// 商品描述 (`description`): at most 127 bytes in UTF-8.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// Documented values of 商品服务类型 (`order_service_type`); open.
            public typealias OrderServiceType = OpenValue<OrderServiceTypeKind>
            /// Tells ``OrderServiceType`` from other values.
            public enum OrderServiceTypeKind {}
            /// 商品单金额 (`amount`).
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
        }
    }
}

extension OpenValue where Kind == V3.CombineTransactions.Miniprogram.PostBody.SubOrders.OrderServiceTypeKind {
    /// `INDIVIDUALTRADE`.
    public static var individualtrade: Self { "INDIVIDUALTRADE" }
}

extension V3.CombineTransactions.Native {
    /// 合单下单-Native支付, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556982).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("combine-transactions.native.post", chain, body: body.fields).reply()
    }

    /// 合单下单-Native支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("combine-transactions.native.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/combine-transactions/native` sends.
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
            subOrders: [V3.CombineTransactions.SubOrders],
            notifyURL: String,
            sceneInfo: V3.CombineTransactions.SceneInfo? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            limitPay: [String]? = nil,
            combinePayerInfo: V3.CombineTransactions.CombinePayerInfo? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mchid", combineMchid)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("scene_info", sceneInfo)
            fields.set("sub_orders", subOrders)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("limit_pay", limitPay)
            fields.set("combine_payer_info", combinePayerInfo)
            self.fields = fields
        }
        /// 合单商户公众账号ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mchid`): at most 32 characters.
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`): 2 to 32 characters.
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.CombineTransactions.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [V3.CombineTransactions.SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 支付起始时间 (`time_start`): for partners (服务商) only.
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 支付结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 支付者 (`combine_payer_info`).
        public var combinePayerInfo: V3.CombineTransactions.CombinePayerInfo? {
            get { fields.stored("combine_payer_info") }
            set { fields.set("combine_payer_info", newValue) }
        }
    }

    /// What `POST /v3/combine-transactions/native` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二维码链接 (`code_url`): at most 512 characters.
        public var codeURL: String { get throws { try fields.required("code_url") } }
    }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo {
    /// 合单查询订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012557006).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("combine-transactions.out-trade-no.{combine_out_trade_no}.get", chain).reply()
    }

    /// 合单查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("combine-transactions.out-trade-no.{combine_out_trade_no}.get", chain).blockingReply()
    }

    /// What `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合单商户公众账号ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 合单商户号 (`combine_mchid`): at most 32 characters.
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// 合单商户订单号 (`combine_out_trade_no`): at most 32 characters.
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 交易单微信支付订单号 (`combine_transaction_id`).
        public var combineTransactionID: String { get throws { try fields.required("combine_transaction_id") } }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.CombineTransactions.SceneInfoReply? {
            get throws { try fields.optional("scene_info") }
        }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [SubOrders]? { get throws { try fields.optional("sub_orders") } }
        /// 合单支付者信息 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? { get throws { try fields.optional("combine_payer_info") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: V3.CombineTransactions.TradeScenario? {
            get throws { try fields.optional("trade_scenario") }
        }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public var installmentInfo: InstallmentInfo? { get throws { try fields.optional("installment_info") } }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商品单商户号 (`mchid`): at most 32 characters.
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 商品单个人收款方受理授权ID (`individual_auth_id`).
            public var individualAuthID: String? { get throws { try fields.optional("individual_auth_id") } }
            /// 商品单个人收款方平台昵称 (`individual_name`).
            public var individualName: String? { get throws { try fields.optional("individual_name") } }
            /// 交易类型 (`trade_type`).
            public var tradeType: TradeType? { get throws { try fields.optional("trade_type") } }
            /// 交易状态 (`trade_state`).
            public var tradeState: TradeState? { get throws { try fields.optional("trade_state") } }
            /// 银行类型 (`bank_type`): at most 32 characters.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// 商户数据包 (`attach`): at most 128 characters.
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// 支付完成时间 (`success_time`): at most 32 characters.
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 商品单微信支付订单号 (`transaction_id`): at most 32 characters.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 商品单商户订单号 (`out_trade_no`): at most 32 characters.
            public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
            /// 子商户号(也叫特约商户号) (`sub_mchid`): at most 32 characters.
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// 子商户APPID (`sub_appid`): at most 32 characters.
            public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
            /// 用户子商户标识 (`sub_openid`): at most 128 characters.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
            /// 优惠功能 (`promotion_detail`).
            public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
            /// 商品单金额信息 (`amount`).
            public var amount: Amount? { get throws { try fields.optional("amount") } }
            /// Documented values of 交易类型 (`trade_type`); open.
            public typealias TradeType = OpenValue<TradeTypeKind>
            /// Tells ``TradeType`` from other values.
            public enum TradeTypeKind {}
            /// Documented values of 交易状态 (`trade_state`); open.
            public typealias TradeState = OpenValue<TradeStateKind>
            /// Tells ``TradeState`` from other values.
            public enum TradeStateKind {}
            /// `promotion_detail`.
            public struct PromotionDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 券ID (`coupon_id`): at most 32 characters.
                public var couponID: String? { get throws { try fields.optional("coupon_id") } }
                /// 优惠名称 (`name`): at most 64 characters.
                public var name: String? { get throws { try fields.optional("name") } }
                /// 优惠范围 (`scope`): at most 32 characters.
                public var scope: Scope? { get throws { try fields.optional("scope") } }
                /// 优惠类型 (`type`): at most 32 characters.
                public var type: TypeValue? { get throws { try fields.optional("type") } }
                /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// 活动ID (`stock_id`): at most 32 characters.
                public var stockID: String? { get throws { try fields.optional("stock_id") } }
                /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
                public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
                public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
                public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                /// 优惠币种 (`currency`): at most 16 characters.
                public var currency: String? { get throws { try fields.optional("currency") } }
                /// 单品列表 (`goods_detail`).
                public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
                /// Documented values of 优惠范围 (`scope`); open.
                public typealias Scope = OpenValue<ScopeKind>
                /// Tells ``Scope`` from other values.
                public enum ScopeKind {}
                /// Documented values of 优惠类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
                /// `goods_detail`.
                public struct GoodsDetail: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 商品编码 (`goods_id`): at most 32 characters.
                    public var goodsID: String { get throws { try fields.required("goods_id") } }
                    /// 商品数量 (`quantity`).
                    public var quantity: Int { get throws { try fields.required("quantity") } }
                    /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                    public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                    /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                    public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
                    /// 商品备注 (`goods_remark`): at most 128 characters.
                    public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                }
            }
            /// 商品单金额信息 (`amount`).
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// 标价币种 (`currency`): at most 16 characters.
                public var currency: String? { get throws { try fields.optional("currency") } }
                /// 用户支付金额 (`payer_amount`): in the smallest unit of the currency (分 for CNY).
                public var payerAmount: Int { get throws { try fields.required("payer_amount") } }
                /// 用户支付币种 (`payer_currency`): at most 16 characters.
                public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
                /// 结算汇率 (`settlement_rate`).
                public var settlementRate: JSON.Number? { get throws { try fields.optional("settlement_rate") } }
            }
        }
        /// 合单支付者信息 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`): at most 128 characters.
            public var openid: String { get throws { try fields.required("openid") } }
        }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public struct InstallmentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 是否使用了商户贴息 (`use_subsidy`).
            public var useSubsidy: Bool { get throws { try fields.required("use_subsidy") } }
            /// 用户实际选择分期期数 (`selected_installment_number`).
            public var selectedInstallmentNumber: Int {
                get throws { try fields.required("selected_installment_number") }
            }
        }
    }
}

extension OpenValue
where Kind == V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.TradeTypeKind {
    /// Native合单支付 (`NATIVE`).
    public static var native: Self { "NATIVE" }
    /// JSAPI合单支付、小程序合单支付 (`JSAPI`).
    public static var jsapi: Self { "JSAPI" }
    /// APP合单支付 (`APP`).
    public static var app: Self { "APP" }
    /// H5合单支付 (`MWEB`).
    public static var mweb: Self { "MWEB" }
}

extension OpenValue
where Kind == V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// 未支付 (`NOTPAY`).
    public static var notpay: Self { "NOTPAY" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 支付失败 (`PAYERROR`).
    public static var payerror: Self { "PAYERROR" }
}

extension OpenValue
where Kind == V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue
where Kind == V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.PromotionDetail.TypeValueKind {
    /// 预充值-带有结算资金的代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值-不带有结算资金的代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension V3.CombineTransactions.OutTradeNo.ByCombineOutTradeNo.Close {
    /// 合单关闭订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012577452).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "combine-transactions.out-trade-no.{combine_out_trade_no}.close.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 合单关闭订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "combine-transactions.out-trade-no.{combine_out_trade_no}.close.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(combineAppid: String, subOrders: [SubOrders]) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("sub_orders", subOrders)
            self.fields = fields
        }
        /// 合单商户公众账号ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 商品单信息 (`sub_orders`).
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
            public init(
                mchid: String,
                outTradeNo: String,
                individualAuthID: String? = nil,
                subMchid: String? = nil,
                subAppid: String? = nil
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("out_trade_no", outTradeNo)
                fields.set("individual_auth_id", individualAuthID)
                fields.set("sub_mchid", subMchid)
                fields.set("sub_appid", subAppid)
                self.fields = fields
            }
            /// 商品单商户号 (`mchid`): at most 32 characters.
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 商品单商户订单号 (`out_trade_no`): at most 32 characters.
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 商品单个人收款方受理授权ID (`individual_auth_id`).
            public var individualAuthID: String? {
                get { fields.stored("individual_auth_id") }
                set { fields.set("individual_auth_id", newValue) }
            }
            /// 子商户号(也叫特约商户号) (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 子商户APPID (`sub_appid`): at most 32 characters; for partners (服务商) only.
            public var subAppid: String? {
                get { fields.stored("sub_appid") }
                set { fields.set("sub_appid", newValue) }
            }
        }
    }
}

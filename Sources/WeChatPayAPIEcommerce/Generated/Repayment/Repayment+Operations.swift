// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/repayment.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo {
    /// 还款单查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015124483).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall("repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.get", chain)
        return try await call.reply()
    }

    /// 还款单查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 还款服务商APPID (`combine_appid`).
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 还款服务商商户号 (`combine_mchid`).
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// 还款单订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 还款单微信支付订单号 (`combine_transaction_id`).
        public var combineTransactionID: String { get throws { try fields.required("combine_transaction_id") } }
        /// 还款支付者信息 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? { get throws { try fields.optional("combine_payer_info") } }
        /// 还款明细单信息列表 (`sub_orders`).
        public var subOrders: [SubOrders]? { get throws { try fields.optional("sub_orders") } }
        /// 还款支付者信息 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户服务商标识 (`openid`).
            public var openid: String { get throws { try fields.required("openid") } }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 还款单发起商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// 还款明细单订单号 (`out_trade_no`).
            public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
            /// 还款明细单微信支付订单号 (`transaction_id`).
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 交易类型 (`trade_type`).
            public var tradeType: TradeType? { get throws { try fields.optional("trade_type") } }
            /// 交易状态 (`trade_state`).
            public var tradeState: TradeState? { get throws { try fields.optional("trade_state") } }
            /// 付款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// 附加数据 (`attach`).
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// 支付完成时间 (`success_time`).
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 子单金额信息 (`amount`).
            public var amount: Amount? { get throws { try fields.optional("amount") } }
            /// Documented values of 交易类型 (`trade_type`); open.
            public typealias TradeType = OpenValue<TradeTypeKind>
            /// Tells ``TradeType`` from other values.
            public enum TradeTypeKind {}
            /// Documented values of 交易状态 (`trade_state`); open.
            public typealias TradeState = OpenValue<TradeStateKind>
            /// Tells ``TradeState`` from other values.
            public enum TradeStateKind {}
            /// 子单金额信息 (`amount`).
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// 标价币种 (`currency`).
                public var currency: String? { get throws { try fields.optional("currency") } }
                /// 现金支付金额 (`payer_amount`): in the smallest unit of the currency (分 for CNY).
                public var payerAmount: Int { get throws { try fields.required("payer_amount") } }
                /// 现金支付币种 (`payer_currency`).
                public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            }
        }
    }
}

extension OpenValue
where Kind == V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.TradeTypeKind {
    /// `REPAYMENT`.
    public static var repayment: Self { "REPAYMENT" }
}

extension OpenValue
where Kind == V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.GetReply.SubOrders.TradeStateKind
{
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.ByCombineOutTradeNo.Close {
    /// 商户关单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015124497).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.close.post", chain,
            body: body.fields)
        return try await call.completion()
    }

    /// 商户关单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "repayment.combine-transactions.partner.out-trade-no.{combine_out_trade_no}.close.post", chain,
            body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subOrders: [SubOrders]) {
            var fields = Fields()
            fields.set("sub_orders", subOrders)
            self.fields = fields
        }
        /// 还款明细单信息列表 (`sub_orders`).
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
            public init(mchid: String, outTradeNo: String, subMchid: String? = nil) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("out_trade_no", outTradeNo)
                fields.set("sub_mchid", subMchid)
                self.fields = fields
            }
            /// 还款单发起商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 还款明细单订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 二级商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
        }
    }
}

extension V3.Repayment.CombineTransactions.Partner.Prepay {
    /// 还款下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015124463).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("repayment.combine-transactions.partner.prepay.post", chain, body: body.fields).reply()
    }

    /// 还款下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("repayment.combine-transactions.partner.prepay.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/repayment/combine-transactions/partner/prepay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            combineOutTradeNo: String,
            combineMchid: String,
            subOrders: [SubOrders],
            timeExpire: String? = nil,
            notifyURL: String? = nil,
            h5Info: H5Info? = nil,
            appInfo: AppInfo? = nil,
            miniprogramInfo: MiniprogramInfo? = nil,
            combinePayerInfo: CombinePayerInfo? = nil,
            wechatWebInfo: WechatWebInfo? = nil
        ) {
            var fields = Fields()
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("combine_mchid", combineMchid)
            fields.set("sub_orders", subOrders)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("h5_info", h5Info)
            fields.set("app_info", appInfo)
            fields.set("miniprogram_info", miniprogramInfo)
            fields.set("combine_payer_info", combinePayerInfo)
            fields.set("wechat_web_info", wechatWebInfo)
            self.fields = fields
        }
        /// 还款单订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 还款服务商商户号 (`combine_mchid`).
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 还款明细单信息列表 (`sub_orders`).
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
        /// H5调起支付场景信息 (`h5_info`).
        public var h5Info: H5Info? {
            get { fields.stored("h5_info") }
            set { fields.set("h5_info", newValue) }
        }
        /// APP调起支付场景信息 (`app_info`).
        public var appInfo: AppInfo? {
            get { fields.stored("app_info") }
            set { fields.set("app_info", newValue) }
        }
        /// 小程序调起支付场景信息 (`miniprogram_info`).
        public var miniprogramInfo: MiniprogramInfo? {
            get { fields.stored("miniprogram_info") }
            set { fields.set("miniprogram_info", newValue) }
        }
        /// 支付者信息 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? {
            get { fields.stored("combine_payer_info") }
            set { fields.set("combine_payer_info", newValue) }
        }
        /// 微信内网页调起支付场景信息 (`wechat_web_info`).
        public var wechatWebInfo: WechatWebInfo? {
            get { fields.stored("wechat_web_info") }
            set { fields.set("wechat_web_info", newValue) }
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
                amount: Amount,
                attach: String,
                description: String,
                subMchid: String? = nil,
                settleInfo: SettleInfo? = nil
            ) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("sub_mchid", subMchid)
                fields.set("out_trade_no", outTradeNo)
                fields.set("amount", amount)
                fields.set("attach", attach)
                fields.set("description", description)
                fields.set("settle_info", settleInfo)
                self.fields = fields
            }
            /// 还款单发起商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
            /// 还款明细单订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 订单金额 (`amount`).
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
            /// 结算信息 (`settle_info`).
            public var settleInfo: SettleInfo? {
                get { fields.stored("settle_info") }
                set { fields.set("settle_info", newValue) }
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
        /// H5调起支付场景信息 (`h5_info`).
        public struct H5Info: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                combineAppid: String,
                payerClientIp: String,
                type: TypeValue,
                appURL: String,
                appName: String? = nil,
                bundleID: String? = nil,
                packageName: String? = nil
            ) {
                var fields = Fields()
                fields.set("combine_appid", combineAppid)
                fields.set("payer_client_ip", payerClientIp)
                fields.set("type", type)
                fields.set("app_name", appName)
                fields.set("app_url", appURL)
                fields.set("bundle_id", bundleID)
                fields.set("package_name", packageName)
                self.fields = fields
            }
            /// 还款服务商APPID (`combine_appid`).
            public var combineAppid: String? {
                get { fields.stored("combine_appid") }
                set { fields.set("combine_appid", newValue) }
            }
            /// 用户终端IP (`payer_client_ip`).
            public var payerClientIp: String? {
                get { fields.stored("payer_client_ip") }
                set { fields.set("payer_client_ip", newValue) }
            }
            /// 场景类型 (`type`).
            public var type: TypeValue? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 应用名称 (`app_name`).
            public var appName: String? {
                get { fields.stored("app_name") }
                set { fields.set("app_name", newValue) }
            }
            /// 网站URL (`app_url`).
            public var appURL: String? {
                get { fields.stored("app_url") }
                set { fields.set("app_url", newValue) }
            }
            /// iOS平台BundleID (`bundle_id`).
            public var bundleID: String? {
                get { fields.stored("bundle_id") }
                set { fields.set("bundle_id", newValue) }
            }
            /// Android平台PackageName (`package_name`).
            public var packageName: String? {
                get { fields.stored("package_name") }
                set { fields.set("package_name", newValue) }
            }
            /// Documented values of 场景类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
        /// APP调起支付场景信息 (`app_info`).
        public struct AppInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(combineAppid: String) {
                var fields = Fields()
                fields.set("combine_appid", combineAppid)
                self.fields = fields
            }
            /// 还款服务商APPID (`combine_appid`).
            public var combineAppid: String? {
                get { fields.stored("combine_appid") }
                set { fields.set("combine_appid", newValue) }
            }
        }
        /// 小程序调起支付场景信息 (`miniprogram_info`).
        public struct MiniprogramInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(combineAppid: String, openid: String) {
                var fields = Fields()
                fields.set("combine_appid", combineAppid)
                fields.set("openid", openid)
                self.fields = fields
            }
            /// 还款服务商APPID (`combine_appid`).
            public var combineAppid: String? {
                get { fields.stored("combine_appid") }
                set { fields.set("combine_appid", newValue) }
            }
            /// 用户标识 (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
        }
        /// 支付者信息 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(identity: Identity? = nil) {
                var fields = Fields()
                fields.set("identity", identity)
                self.fields = fields
            }
            /// 实名支付 (`identity`).
            public var identity: Identity? {
                get { fields.stored("identity") }
                set { fields.set("identity", newValue) }
            }
            /// 实名支付 (`identity`).
            public struct Identity: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(type: TypeValue, number: SensitiveText, name: SensitiveText) {
                    var fields = Fields()
                    fields.set("type", type)
                    fields.set("number", number)
                    fields.set("name", name)
                    self.fields = fields
                }
                /// 类型 (`type`).
                public var type: TypeValue? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// 加密后的证件号 (`number`): encrypted when sent.
                public var number: SensitiveText? {
                    get { fields.stored("number") }
                    set { fields.set("number", newValue) }
                }
                /// 加密后的姓名 (`name`): encrypted when sent.
                public var name: SensitiveText? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// Documented values of 类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
            }
        }
        /// 微信内网页调起支付场景信息 (`wechat_web_info`).
        public struct WechatWebInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(combineAppid: String? = nil, openid: String? = nil, webviewURL: String? = nil) {
                var fields = Fields()
                fields.set("combine_appid", combineAppid)
                fields.set("openid", openid)
                fields.set("webview_url", webviewURL)
                self.fields = fields
            }
            /// 还款服务商APPID (`combine_appid`).
            public var combineAppid: String? {
                get { fields.stored("combine_appid") }
                set { fields.set("combine_appid", newValue) }
            }
            /// 用户标识 (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 网页经营场景URL (`webview_url`).
            public var webviewURL: String? {
                get { fields.stored("webview_url") }
                set { fields.set("webview_url", newValue) }
            }
        }
    }

    /// What `POST /v3/repayment/combine-transactions/partner/prepay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String? { get throws { try fields.optional("prepay_id") } }
        /// 支付跳转链接 (`h5_url`).
        public var h5URL: String? { get throws { try fields.optional("h5_url") } }
    }
}

extension OpenValue where Kind == V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.H5Info.TypeValueKind {
    /// `iOS`.
    public static var iOS: Self { "iOS" }
    /// `Android`.
    public static var android: Self { "Android" }
    /// `Wap`.
    public static var wap: Self { "Wap" }
}

extension OpenValue
where Kind == V3.Repayment.CombineTransactions.Partner.Prepay.PostBody.CombinePayerInfo.Identity.TypeValueKind {
    /// `IDCARD`.
    public static var idcard: Self { "IDCARD" }
    /// `HONGKONG_MACAO`.
    public static var hongkongMacao: Self { "HONGKONG_MACAO" }
    /// `HONGKONG_MACAO_RESIDENT`.
    public static var hongkongMacaoResident: Self { "HONGKONG_MACAO_RESIDENT" }
    /// `TAIWAN_RESIDENT`.
    public static var taiwanResident: Self { "TAIWAN_RESIDENT" }
    /// `FOREIGN_RESIDENT`.
    public static var foreignResident: Self { "FOREIGN_RESIDENT" }
    /// `OVERSEA_PASSPORT`.
    public static var overseaPassport: Self { "OVERSEA_PASSPORT" }
    /// `TAIWAN_COMPATRIOT_PERMIT`.
    public static var taiwanCompatriotPermit: Self { "TAIWAN_COMPATRIOT_PERMIT" }
}

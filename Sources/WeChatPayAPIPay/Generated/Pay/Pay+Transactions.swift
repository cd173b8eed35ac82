// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Pay.Transactions.App {
    /// APP下单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013070347).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.transactions.app.post", chain, body: body.fields).reply()
    }

    /// APP下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.transactions.app.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/app` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: V3.Pay.SceneInfo? = nil,
            payer: V3.Pay.Payer? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil,
            subsidyInfo: V3.Pay.SubsidyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("limit_pay", limitPay)
            fields.set("support_fapiao", supportFapiao)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("payer", payer)
            fields.set("settle_info", settleInfo)
            fields.set("subsidy_info", subsidyInfo)
            self.fields = fields
        }
        /// 商户应用ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): 6 to 32 characters; matches `^[0-9A-Za-z_\-|*]{6,32}$`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 支付结束时间 (`time_expire`): at most 64 characters.
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: V3.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Pay.Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 贴息信息(微信分付) (`subsidy_info`).
        public var subsidyInfo: V3.Pay.SubsidyInfo? {
            get { fields.stored("subsidy_info") }
            set { fields.set("subsidy_info", newValue) }
        }
    }
}

extension V3.Pay.Transactions.AppWithContract {
    /// APP下单并签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017019923).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.transactions.app-with-contract.post", chain, body: body.fields).reply()
    }

    /// APP下单并签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.transactions.app-with-contract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/app-with-contract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            notifyURL: String,
            amount: V3.Pay.AmountRequest,
            contractInfo: V3.Pay.ContractInfoRequest,
            timeExpire: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.DetailRequest? = nil,
            sceneInfo: V3.Pay.SceneInfoRequest? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("out_trade_no", outTradeNo)
            fields.set("time_expire", timeExpire)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("support_fapiao", supportFapiao)
            fields.set("amount", amount)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("settle_info", settleInfo)
            fields.set("contract_info", contractInfo)
            self.fields = fields
        }
        /// 公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.AmountRequest? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: V3.Pay.DetailRequest? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfoRequest? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 签约授权信息 (`contract_info`).
        public var contractInfo: V3.Pay.ContractInfoRequest? {
            get { fields.stored("contract_info") }
            set { fields.set("contract_info", newValue) }
        }
    }
}

extension V3.Pay.Transactions.Codepay {
    /// 付款码支付, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012382150).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("pay.transactions.codepay.post", chain, body: body.fields).reply()
    }

    /// 付款码支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("pay.transactions.codepay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/codepay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            payer: V3.Pay.CodepayPayer,
            amount: V3.Pay.AmountRequest,
            sceneInfo: V3.Pay.CodepaySceneInfo,
            attach: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.CodepayDetail? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("out_trade_no", outTradeNo)
            fields.set("attach", attach)
            fields.set("goods_tag", goodsTag)
            fields.set("support_fapiao", supportFapiao)
            fields.set("payer", payer)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            fields.set("detail", detail)
            fields.set("settle_info", settleInfo)
            self.fields = fields
        }
        /// 应用AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Pay.CodepayPayer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.AmountRequest? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.CodepaySceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: V3.Pay.CodepayDetail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
    }

    /// What `POST /v3/pay/transactions/codepay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 直连商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V3.Pay.TradeType? { get throws { try fields.optional("trade_type") } }
        /// 银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V3.Pay.TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付者 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.CodepayAmount? { get throws { try fields.optional("amount") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [V3.Pay.PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`).
            public var openid: String? { get throws { try fields.optional("openid") } }
        }
    }
}

extension V3.Pay.Transactions.Exposure {
    /// 微信分付-支付方式前置服务, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.ExposureReply {
        try await TypedCall("pay.transactions.exposure.post", chain, body: body.fields).reply()
    }

    /// 微信分付-支付方式前置服务, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.ExposureReply {
        try TypedCall("pay.transactions.exposure.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/exposure` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, payer: Payer, outTradeNo: String, mchid: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("payer", payer)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 应用AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(openid: String? = nil, phoneNumberHash: String? = nil) {
                var fields = Fields()
                fields.set("openid", openid)
                fields.set("phone_number_hash", phoneNumberHash)
                self.fields = fields
            }
            /// 用户标识 (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 用户手机号的哈希值 (`phone_number_hash`).
            public var phoneNumberHash: String? {
                get { fields.stored("phone_number_hash") }
                set { fields.set("phone_number_hash", newValue) }
            }
        }
    }
}

extension V3.Pay.Transactions.H5 {
    /// H5下单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791834).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.H5Reply {
        try await TypedCall("pay.transactions.h5.post", chain, body: body.fields).reply()
    }

    /// H5下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.H5Reply {
        try TypedCall("pay.transactions.h5.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/h5` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            sceneInfo: V3.Pay.H5SceneInfo,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            payer: V3.Pay.Payer? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("limit_pay", limitPay)
            fields.set("support_fapiao", supportFapiao)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("payer", payer)
            fields.set("settle_info", settleInfo)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): 6 to 32 characters; matches `^[0-9A-Za-z_\-|*]{6,32}$`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 交易结束时间 (`time_expire`): at most 64 characters.
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: V3.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.H5SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Pay.Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
    }
}

extension V3.Pay.Transactions.ID.ByTransactionID {
    /// 微信支付订单号查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791858).
    ///
    /// - Parameter mchid: 商户号; at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(mchid: String) async throws -> GetReply {
        var call = TypedCall("pay.transactions.id.{transaction_id}.get", chain)
        call.query("mchid", mchid)
        return try await call.reply()
    }

    /// 微信支付订单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String) throws -> GetReply {
        var call = TypedCall("pay.transactions.id.{transaction_id}.get", chain)
        call.query("mchid", mchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/pay/transactions/id/{transaction_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易类型 (`trade_type`): at most 16 characters.
        public var tradeType: V3.Pay.TradeType? { get throws { try fields.optional("trade_type") } }
        /// 交易状态 (`trade_state`): at most 32 characters.
        public var tradeState: V3.Pay.TradeState? { get throws { try fields.optional("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`): at most 256 characters.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 银行类型 (`bank_type`): at most 32 characters.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 支付完成时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商品描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.AmountReply { get throws { try fields.required("amount") } }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? { get throws { try fields.optional("time_expire") } }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? { get throws { try fields.optional("goods_tag") } }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? { get throws { try fields.optional("limit_pay") } }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? { get throws { try fields.optional("support_fapiao") } }
        /// 优惠功能 (`detail`).
        public var detail: V3.Pay.DetailReply? { get throws { try fields.optional("detail") } }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfoReply? { get throws { try fields.optional("scene_info") } }
        /// 支付者信息 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [V3.Pay.PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 支付者信息 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`): at most 128 characters.
            public var openid: String { get throws { try fields.required("openid") } }
        }
    }
}

extension V3.Pay.Transactions.Jsapi {
    /// JSAPI下单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791856).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.transactions.jsapi.post", chain, body: body.fields).reply()
    }

    /// JSAPI下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.transactions.jsapi.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/jsapi` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            payer: Payer,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: V3.Pay.SceneInfo? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil,
            subsidyInfo: V3.Pay.SubsidyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("limit_pay", limitPay)
            fields.set("support_fapiao", supportFapiao)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("payer", payer)
            fields.set("settle_info", settleInfo)
            fields.set("subsidy_info", subsidyInfo)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): 6 to 32 characters; matches `^[0-9A-Za-z_\-|*]{6,32}$`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 支付结束时间 (`time_expire`): at most 64 characters.
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: V3.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 支付者信息 (`payer`).
        public var payer: Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 贴息信息(微信分付) (`subsidy_info`).
        public var subsidyInfo: V3.Pay.SubsidyInfo? {
            get { fields.stored("subsidy_info") }
            set { fields.set("subsidy_info", newValue) }
        }
        /// 支付者信息 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(openid: String, identity: V3.Pay.Identity? = nil) {
                var fields = Fields()
                fields.set("openid", openid)
                fields.set("identity", identity)
                self.fields = fields
            }
            /// 用户标识 (`openid`): at most 128 characters.
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 实名支付(需单独申请权限) (`identity`).
            public var identity: V3.Pay.Identity? {
                get { fields.stored("identity") }
                set { fields.set("identity", newValue) }
            }
        }
    }
}

extension V3.Pay.Transactions.JsapiWithContract {
    /// JSAPI下单并授权/签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012530178).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.transactions.jsapi-with-contract.post", chain, body: body.fields).reply()
    }

    /// JSAPI下单并授权/签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.transactions.jsapi-with-contract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/jsapi-with-contract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            notifyURL: String,
            amount: V3.Pay.AmountRequest,
            payer: Payer,
            contractInfo: V3.Pay.ContractInfo,
            timeExpire: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.DetailRequest? = nil,
            sceneInfo: V3.Pay.SceneInfoRequest? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("out_trade_no", outTradeNo)
            fields.set("time_expire", timeExpire)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("support_fapiao", supportFapiao)
            fields.set("amount", amount)
            fields.set("payer", payer)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("settle_info", settleInfo)
            fields.set("contract_info", contractInfo)
            self.fields = fields
        }
        /// 公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.AmountRequest? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: V3.Pay.DetailRequest? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfoRequest? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 签约授权信息 (`contract_info`).
        public var contractInfo: V3.Pay.ContractInfo? {
            get { fields.stored("contract_info") }
            set { fields.set("contract_info", newValue) }
        }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
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
    }
}

extension V3.Pay.Transactions.Native {
    /// Native下单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791877).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.NativeReply {
        try await TypedCall("pay.transactions.native.post", chain, body: body.fields).reply()
    }

    /// Native下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.NativeReply {
        try TypedCall("pay.transactions.native.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/transactions/native` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: V3.Pay.SceneInfo? = nil,
            payer: V3.Pay.Payer? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("limit_pay", limitPay)
            fields.set("support_fapiao", supportFapiao)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("payer", payer)
            fields.set("settle_info", settleInfo)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): 6 to 32 characters; matches `^[0-9A-Za-z_\-|*]{6,32}$`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 支付结束时间 (`time_expire`): at most 64 characters.
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? {
            get { fields.stored("support_fapiao") }
            set { fields.set("support_fapiao", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: V3.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Pay.Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo {
    /// 商户订单号查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791859).
    ///
    /// - Parameter mchid: 商户号; at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(mchid: String) async throws -> GetReply {
        var call = TypedCall("pay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("mchid", mchid)
        return try await call.reply()
    }

    /// 商户订单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String) throws -> GetReply {
        var call = TypedCall("pay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("mchid", mchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易类型 (`trade_type`): at most 16 characters.
        public var tradeType: V3.Pay.TradeType? { get throws { try fields.optional("trade_type") } }
        /// 交易状态 (`trade_state`): at most 32 characters.
        public var tradeState: V3.Pay.TradeState? { get throws { try fields.optional("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`): at most 256 characters.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 银行类型 (`bank_type`): at most 32 characters.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 支付完成时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商品描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Pay.AmountReply { get throws { try fields.required("amount") } }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? { get throws { try fields.optional("time_expire") } }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? { get throws { try fields.optional("goods_tag") } }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: [String]? { get throws { try fields.optional("limit_pay") } }
        /// 电子发票入口开放标识 (`support_fapiao`).
        public var supportFapiao: Bool? { get throws { try fields.optional("support_fapiao") } }
        /// 优惠功能 (`detail`).
        public var detail: V3.Pay.DetailReply? { get throws { try fields.optional("detail") } }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Pay.SceneInfoReply? { get throws { try fields.optional("scene_info") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [V3.Pay.PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 支付者信息 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public var installmentInfo: V3.Pay.InstallmentInfo? { get throws { try fields.optional("installment_info") } }
        /// 支付者信息 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`): at most 128 characters.
            public var openid: String { get throws { try fields.required("openid") } }
        }
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Close {
    /// 关单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791860).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("pay.transactions.out-trade-no.{out_trade_no}.close.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 关单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("pay.transactions.out-trade-no.{out_trade_no}.close.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` sends.
    public struct PostBody: TypedObject, FieldValue {
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
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
    }
}

extension V3.Pay.Transactions.OutTradeNo.ByOutTradeNo.Reverse {
    /// 撤销, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012382161).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("pay.transactions.out-trade-no.{out_trade_no}.reverse.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 撤销, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("pay.transactions.out-trade-no.{out_trade_no}.reverse.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchid: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            self.fields = fields
        }
        /// 应用AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
    }

    /// What `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 直连商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
    }
}

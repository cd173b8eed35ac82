// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Pay.Partner.Transactions.App {
    /// APP下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013080231).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.partner.transactions.app.post", chain, body: body.fields).reply()
    }

    /// APP下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.partner.transactions.app.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/app` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            subAppid: String? = nil,
            settleInfo: V3.Pay.SettleInfoRequest? = nil,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: V3.Pay.SceneInfo? = nil,
            payer: V3.Pay.Payer? = nil,
            subsidyInfo: V3.Pay.SubsidyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("settle_info", settleInfo)
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
            fields.set("subsidy_info", subsidyInfo)
            self.fields = fields
        }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户应用ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfoRequest? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
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
        /// 通知地址 (`notify_url`): at most 255 characters.
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
        /// 贴息信息(微信分付) (`subsidy_info`).
        public var subsidyInfo: V3.Pay.SubsidyInfo? {
            get { fields.stored("subsidy_info") }
            set { fields.set("subsidy_info", newValue) }
        }
    }
}

extension V3.Pay.Partner.Transactions.AppWithContract {
    /// APP下单并签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017019941).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.partner.transactions.app-with-contract.post", chain, body: body.fields).reply()
    }

    /// APP下单并签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.partner.transactions.app-with-contract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/app-with-contract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            notifyURL: String,
            amount: V3.Pay.AmountRequest,
            contractInfo: V3.Pay.ContractInfoRequest,
            subAppid: String? = nil,
            timeExpire: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.DetailRequest? = nil,
            sceneInfo: V3.Pay.SceneInfoRequest? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("description", description)
            fields.set("out_trade_no", outTradeNo)
            fields.set("time_expire", timeExpire)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("settle_info", settleInfo)
            fields.set("support_fapiao", supportFapiao)
            fields.set("amount", amount)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("contract_info", contractInfo)
            self.fields = fields
        }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
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
        /// 签约授权信息 (`contract_info`).
        public var contractInfo: V3.Pay.ContractInfoRequest? {
            get { fields.stored("contract_info") }
            set { fields.set("contract_info", newValue) }
        }
    }
}

extension V3.Pay.Partner.Transactions.Codepay {
    /// 付款码支付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012382179).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("pay.partner.transactions.codepay.post", chain, body: body.fields).reply()
    }

    /// 付款码支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("pay.partner.transactions.codepay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/codepay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            payer: V3.Pay.CodepayPayer,
            amount: V3.Pay.AmountRequest,
            sceneInfo: V3.Pay.CodepaySceneInfo,
            spAppid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.CodepayDetail? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
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
        /// 合作伙伴应用AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 合作伙伴商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 特约商户应用AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 特约商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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

    /// What `POST /v3/pay/partner/transactions/codepay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合作伙伴应用AppID (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 合作伙伴商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 特约商户应用AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 特约商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
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
            /// 合作伙伴用户标识 (`sp_openid`).
            public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
            /// 特约商户用户标识 (`sub_openid`).
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        }
    }
}

extension V3.Pay.Partner.Transactions.Exposure {
    /// 微信分付-支付方式前置服务, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014326522).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.ExposureReply {
        try await TypedCall("pay.partner.transactions.exposure.post", chain, body: body.fields).reply()
    }

    /// 微信分付-支付方式前置服务, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.ExposureReply {
        try TypedCall("pay.partner.transactions.exposure.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/exposure` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subAppid: String,
            payer: Payer,
            outTradeNo: String,
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("payer", payer)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
            public init(spOpenid: String? = nil, phoneNumberHash: String? = nil, subOpenid: String? = nil) {
                var fields = Fields()
                fields.set("sp_openid", spOpenid)
                fields.set("phone_number_hash", phoneNumberHash)
                fields.set("sub_openid", subOpenid)
                self.fields = fields
            }
            /// 用户服务商标识 (`sp_openid`).
            public var spOpenid: String? {
                get { fields.stored("sp_openid") }
                set { fields.set("sp_openid", newValue) }
            }
            /// 用户手机号的哈希值 (`phone_number_hash`).
            public var phoneNumberHash: String? {
                get { fields.stored("phone_number_hash") }
                set { fields.set("phone_number_hash", newValue) }
            }
            /// 用户子商户标识 (`sub_openid`).
            public var subOpenid: String? {
                get { fields.stored("sub_openid") }
                set { fields.set("sub_openid", newValue) }
            }
        }
    }
}

extension V3.Pay.Partner.Transactions.H5 {
    /// H5下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012738604).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.H5Reply {
        try await TypedCall("pay.partner.transactions.h5.post", chain, body: body.fields).reply()
    }

    /// H5下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.H5Reply {
        try TypedCall("pay.partner.transactions.h5.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/h5` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            sceneInfo: V3.Pay.H5SceneInfo,
            subAppid: String? = nil,
            settleInfo: V3.Pay.SettleInfoRequest? = nil,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            payer: V3.Pay.Payer? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("settle_info", settleInfo)
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
            self.fields = fields
        }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfoRequest? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
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
        /// 通知地址 (`notify_url`): at most 255 characters.
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
    }
}

extension V3.Pay.Partner.Transactions.ID.ByTransactionID {
    /// 微信支付订单号查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012526943).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`); at most 32 characters.
    ///   - subMchid: 子商户号（也叫特约商户号） (`sub_mchid`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        var call = TypedCall("pay.partner.transactions.id.{transaction_id}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信支付订单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, subMchid: String) throws -> GetReply {
        var call = TypedCall("pay.partner.transactions.id.{transaction_id}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/pay/partner/transactions/id/{transaction_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 服务商商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfoReply? { get throws { try fields.optional("settle_info") } }
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
        public var payer: V3.Pay.PayerReply? { get throws { try fields.optional("payer") } }
    }
}

extension V3.Pay.Partner.Transactions.Jsapi {
    /// JSAPI下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012738519).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.partner.transactions.jsapi.post", chain, body: body.fields).reply()
    }

    /// JSAPI下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.partner.transactions.jsapi.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/jsapi` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            payer: Payer,
            subAppid: String? = nil,
            settleInfo: V3.Pay.SettleInfoRequest? = nil,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: V3.Pay.SceneInfo? = nil,
            subsidyInfo: V3.Pay.SubsidyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("settle_info", settleInfo)
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
            fields.set("subsidy_info", subsidyInfo)
            self.fields = fields
        }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfoRequest? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
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
        /// 通知地址 (`notify_url`): at most 255 characters.
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
        public var payer: Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 贴息信息(微信分付) (`subsidy_info`).
        public var subsidyInfo: V3.Pay.SubsidyInfo? {
            get { fields.stored("subsidy_info") }
            set { fields.set("subsidy_info", newValue) }
        }
        /// 支付者 (`payer`). One of `sp_openid` and `sub_openid` is needed.
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(spOpenid: String? = nil, subOpenid: String? = nil, identity: V3.Pay.Identity? = nil) {
                var fields = Fields()
                fields.set("sp_openid", spOpenid)
                fields.set("sub_openid", subOpenid)
                fields.set("identity", identity)
                self.fields = fields
            }
            /// 用户服务标识 (`sp_openid`): at most 128 characters.
            public var spOpenid: String? {
                get { fields.stored("sp_openid") }
                set { fields.set("sp_openid", newValue) }
            }
            /// 用户子标识 (`sub_openid`): at most 128 characters.
            public var subOpenid: String? {
                get { fields.stored("sub_openid") }
                set { fields.set("sub_openid", newValue) }
            }
            /// 实名支付(需单独申请权限) (`identity`).
            public var identity: V3.Pay.Identity? {
                get { fields.stored("identity") }
                set { fields.set("identity", newValue) }
            }
        }
    }
}

extension V3.Pay.Partner.Transactions.JsapiWithContract {
    /// JSAPI下单并授权/签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012688481).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.partner.transactions.jsapi-with-contract.post", chain, body: body.fields).reply()
    }

    /// JSAPI下单并授权/签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.partner.transactions.jsapi-with-contract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/jsapi-with-contract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            notifyURL: String,
            amount: V3.Pay.AmountRequest,
            payer: V3.Pay.PayerRequest,
            contractInfo: V3.Pay.ContractInfo,
            subAppid: String? = nil,
            timeExpire: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.DetailRequest? = nil,
            sceneInfo: V3.Pay.SceneInfoRequest? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("description", description)
            fields.set("out_trade_no", outTradeNo)
            fields.set("time_expire", timeExpire)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("goods_tag", goodsTag)
            fields.set("settle_info", settleInfo)
            fields.set("support_fapiao", supportFapiao)
            fields.set("amount", amount)
            fields.set("payer", payer)
            fields.set("detail", detail)
            fields.set("scene_info", sceneInfo)
            fields.set("contract_info", contractInfo)
            self.fields = fields
        }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
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
        public var payer: V3.Pay.PayerRequest? {
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
        /// 签约授权信息 (`contract_info`).
        public var contractInfo: V3.Pay.ContractInfo? {
            get { fields.stored("contract_info") }
            set { fields.set("contract_info", newValue) }
        }
    }
}

extension V3.Pay.Partner.Transactions.Miniprogram {
    /// 小程序支付下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012886115).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.partner.transactions.miniprogram.post", chain, body: body.fields).reply()
    }

    /// 小程序支付下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.partner.transactions.miniprogram.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/miniprogram` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            amount: Amount,
            payer: V3.Pay.PayerRequest,
            subAppid: String? = nil,
            timeExpire: String? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: SceneInfo? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
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
            self.fields = fields
        }
        /// 服务商公众号ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Pay.PayerRequest? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: V3.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
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
            public init(total: Int, currency: String? = nil) {
                var fields = Fields()
                fields.set("total", total)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// 货币类型 (`currency`).
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                payerClientIp: String? = nil,
                deviceID: String? = nil,
                storeInfo: V3.Pay.CodepayStoreInfo? = nil
            ) {
                var fields = Fields()
                fields.set("payer_client_ip", payerClientIp)
                fields.set("device_id", deviceID)
                fields.set("store_info", storeInfo)
                self.fields = fields
            }
            /// 用户终端IP (`payer_client_ip`).
            public var payerClientIp: String? {
                get { fields.stored("payer_client_ip") }
                set { fields.set("payer_client_ip", newValue) }
            }
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 商户门店信息 (`store_info`).
            public var storeInfo: V3.Pay.CodepayStoreInfo? {
                get { fields.stored("store_info") }
                set { fields.set("store_info", newValue) }
            }
        }
    }
}

extension V3.Pay.Partner.Transactions.Native {
    /// Native下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012738659).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.NativeReply {
        try await TypedCall("pay.partner.transactions.native.post", chain, body: body.fields).reply()
    }

    /// Native下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.NativeReply {
        try TypedCall("pay.partner.transactions.native.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/native` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.Amount,
            notifyURL: String,
            subAppid: String? = nil,
            settleInfo: V3.Pay.SettleInfoRequest? = nil,
            attach: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            limitPay: [String]? = nil,
            supportFapiao: Bool? = nil,
            detail: V3.Pay.Detail? = nil,
            sceneInfo: V3.Pay.SceneInfo? = nil,
            payer: V3.Pay.Payer? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("settle_info", settleInfo)
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
            self.fields = fields
        }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户/二级商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfoRequest? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
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
        /// 通知地址 (`notify_url`): at most 255 characters.
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
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo {
    /// 商户订单号查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012526944).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`); at most 32 characters.
    ///   - subMchid: 子商户号（也叫特约商户号） (`sub_mchid`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        var call = TypedCall("pay.partner.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户订单号查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, subMchid: String) throws -> GetReply {
        var call = TypedCall("pay.partner.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 服务商商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfoReply? { get throws { try fields.optional("settle_info") } }
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
        public var payer: V3.Pay.PayerReply? { get throws { try fields.optional("payer") } }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public var installmentInfo: V3.Pay.InstallmentInfo? { get throws { try fields.optional("installment_info") } }
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Close {
    /// 关单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012526949).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.close.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 关单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.close.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, subMchid: String) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户号（也叫特约商户号） (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Pay.Partner.Transactions.OutTradeNo.ByOutTradeNo.Reverse {
    /// 撤销, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012382181).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.reverse.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 撤销, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "pay.partner.transactions.out-trade-no.{out_trade_no}.reverse.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, subMchid: String, spAppid: String? = nil, subAppid: String? = nil) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 合作伙伴应用AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 合作伙伴商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 特约商户应用AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 特约商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }

    /// What `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合作伙伴应用AppID (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 合作伙伴商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 特约商户应用AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 特约商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
    }
}

extension V3.Pay.Partner.Transactions.Scannedpos {
    /// 扫码支付下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012492476).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.PrepayIDReply {
        try await TypedCall("pay.partner.transactions.scannedpos.post", chain, body: body.fields).reply()
    }

    /// 扫码支付下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.PrepayIDReply {
        try TypedCall("pay.partner.transactions.scannedpos.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/partner/transactions/scannedpos` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            subMchid: String,
            description: String,
            outTradeNo: String,
            amount: V3.Pay.AmountRequest,
            payer: V3.Pay.PayerRequest,
            sceneInfo: SceneInfo,
            spAppid: String? = nil,
            subAppid: String? = nil,
            timeExpire: String? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            goodsTag: String? = nil,
            supportFapiao: Bool? = nil,
            detail: Detail? = nil,
            settleInfo: V3.Pay.SettleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
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
            self.fields = fields
        }
        /// 合作伙伴应用AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 合作伙伴商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 特约商户应用AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        public var payer: V3.Pay.PayerRequest? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.Pay.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 优惠功能 (`detail`).
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                costPrice: JSON.Number? = nil,
                invoiceID: String? = nil,
                goodsDetail: [V3.Pay.GoodsDetailRequest]? = nil
            ) {
                var fields = Fields()
                fields.set("cost_price", costPrice)
                fields.set("invoice_id", invoiceID)
                fields.set("goods_detail", goodsDetail)
                self.fields = fields
            }
            /// 订单原价 (`cost_price`).
            public var costPrice: JSON.Number? {
                get { fields.stored("cost_price") }
                set { fields.set("cost_price", newValue) }
            }
            /// 商品小票 ID (`invoice_id`).
            public var invoiceID: String? {
                get { fields.stored("invoice_id") }
                set { fields.set("invoice_id", newValue) }
            }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [V3.Pay.GoodsDetailRequest]? {
                get { fields.stored("goods_detail") }
                set { fields.set("goods_detail", newValue) }
            }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(payerClientIp: String, storeInfo: V3.Pay.CodepayStoreInfo, deviceID: String? = nil) {
                var fields = Fields()
                fields.set("payer_client_ip", payerClientIp)
                fields.set("device_id", deviceID)
                fields.set("store_info", storeInfo)
                self.fields = fields
            }
            /// 用户终端IP (`payer_client_ip`).
            public var payerClientIp: String? {
                get { fields.stored("payer_client_ip") }
                set { fields.set("payer_client_ip", newValue) }
            }
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 商户门店信息 (`store_info`).
            public var storeInfo: V3.Pay.CodepayStoreInfo? {
                get { fields.stored("store_info") }
                set { fields.set("store_info", newValue) }
            }
        }
    }
}

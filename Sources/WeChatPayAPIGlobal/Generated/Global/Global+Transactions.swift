// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Transactions.App {
    /// APP支付下单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.TransactionsRequest) async throws -> V3.Global.PrepayIDReply {
        try await TypedCall("global.transactions.app.post", chain, body: body.fields).reply()
    }

    /// APP支付下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.TransactionsRequest) throws -> V3.Global.PrepayIDReply {
        try TypedCall("global.transactions.app.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Global.Transactions.ID.ByTransactionID {
    /// 查询订单(微信支付订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil
    ) async throws -> V3.Global.IDReply {
        var call = TypedCall("global.transactions.id.{transaction_id}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询订单(微信支付订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String? = nil, subMchid: String? = nil, spMchid: String? = nil) throws -> V3.Global.IDReply {
        var call = TypedCall("global.transactions.id.{transaction_id}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }
}

extension V3.Global.Transactions.ID.ByTransactionID.Close {
    /// 关闭订单(微信支付订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.CloseRequest) async throws {
        let call = TypedCall("global.transactions.id.{transaction_id}.close.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 关闭订单(微信支付订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.CloseRequest) throws {
        let call = TypedCall("global.transactions.id.{transaction_id}.close.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Global.Transactions.Jsapi {
    /// JSAPI支付下单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014150).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.TransactionsRequest) async throws -> V3.Global.PrepayIDReply {
        try await TypedCall("global.transactions.jsapi.post", chain, body: body.fields).reply()
    }

    /// JSAPI支付下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.TransactionsRequest) throws -> V3.Global.PrepayIDReply {
        try TypedCall("global.transactions.jsapi.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Global.Transactions.Mweb {
    /// H5支付下单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("global.transactions.mweb.post", chain, body: body.fields).reply()
    }

    /// H5支付下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("global.transactions.mweb.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/transactions/mweb` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            description: String,
            notifyURL: String,
            outTradeNo: String,
            tradeType: String,
            merchantCategoryCode: String,
            amount: V3.Global.Amount,
            sceneInfo: SceneInfo,
            mchid: String? = nil,
            appid: String? = nil,
            subMchid: String? = nil,
            spMchid: String? = nil,
            spAppid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            payer: V3.Global.PayerRequest? = nil,
            detail: [V3.Global.Detail]? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("trade_type", tradeType)
            fields.set("limit_pay", limitPay)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("merchant_category_code", merchantCategoryCode)
            fields.set("payer", payer)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            fields.set("detail", detail)
            self.fields = fields
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 交易起始时间 (`time_start`).
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// MCC码 (`merchant_category_code`).
        public var merchantCategoryCode: String? {
            get { fields.stored("merchant_category_code") }
            set { fields.set("merchant_category_code", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Global.PayerRequest? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Global.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: [V3.Global.Detail]? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                payerClientIp: String,
                storeInfo: V3.Global.StoreInfo,
                deviceID: String? = nil,
                deviceIp: String? = nil,
                operatorID: String? = nil
            ) {
                var fields = Fields()
                fields.set("device_id", deviceID)
                fields.set("device_ip", deviceIp)
                fields.set("payer_client_ip", payerClientIp)
                fields.set("operator_id", operatorID)
                fields.set("store_info", storeInfo)
                self.fields = fields
            }
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 商户端设备IP (`device_ip`).
            public var deviceIp: String? {
                get { fields.stored("device_ip") }
                set { fields.set("device_ip", newValue) }
            }
            /// 用户终端IP (`payer_client_ip`).
            public var payerClientIp: String? {
                get { fields.stored("payer_client_ip") }
                set { fields.set("payer_client_ip", newValue) }
            }
            /// 操作员ID (`operator_id`).
            public var operatorID: String? {
                get { fields.stored("operator_id") }
                set { fields.set("operator_id", newValue) }
            }
            /// 商户门店信息 (`store_info`).
            public var storeInfo: V3.Global.StoreInfo? {
                get { fields.stored("store_info") }
                set { fields.set("store_info", newValue) }
            }
        }
    }

    /// What `POST /v3/global/transactions/mweb` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付跳转链接 (`mweb_url`).
        public var mwebURL: String { get throws { try fields.required("mweb_url") } }
    }
}

extension V3.Global.Transactions.Native {
    /// Native支付下单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.TransactionsRequest) async throws -> PostReply {
        try await TypedCall("global.transactions.native.post", chain, body: body.fields).reply()
    }

    /// Native支付下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.TransactionsRequest) throws -> PostReply {
        try TypedCall("global.transactions.native.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/transactions/native` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二维码链接 (`code_url`).
        public var codeURL: String { get throws { try fields.required("code_url") } }
    }
}

extension V3.Global.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查询订单(商户订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        mchid: String? = nil,
        subMchid: String? = nil,
        spMchid: String? = nil
    ) async throws -> V3.Global.IDReply {
        var call = TypedCall("global.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询订单(商户订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String? = nil, subMchid: String? = nil, spMchid: String? = nil) throws -> V3.Global.IDReply {
        var call = TypedCall("global.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }
}

extension V3.Global.Transactions.OutTradeNo.ByOutTradeNo.Close {
    /// 关闭订单(商户订单号), [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Global.CloseRequest) async throws {
        let call = TypedCall("global.transactions.out-trade-no.{out_trade_no}.close.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 关闭订单(商户订单号), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.CloseRequest) throws {
        let call = TypedCall("global.transactions.out-trade-no.{out_trade_no}.close.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

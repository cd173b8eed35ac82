// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/transit.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Transit.Partnerpay.Payapply {
    /// 申请扣款, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989903).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.transit.partnerpay.payapply.post", chain, body: body.fields).reply()
    }

    /// 申请扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.transit.partnerpay.payapply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /transit/partnerpay/payapply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subMchID: String,
            signType: V2.Transit.SignType,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: V2.Transit.TradeType,
            tradeScene: V2.Transit.TradeScene,
            sceneInfo: V2.Transit.SceneInfo,
            version: V2.Transit.Version,
            subAppid: String? = nil,
            detail: String? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            goodsTag: String? = nil,
            contractID: String? = nil,
            clientip: String? = nil,
            deviceid: String? = nil,
            mobile: String? = nil,
            email: String? = nil,
            qq: String? = nil,
            openid: String? = nil,
            creid: String? = nil,
            outerid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.set("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("contract_id", contractID)
            fields.set("trade_scene", tradeScene)
            fields.setText("scene_info", sceneInfo)
            fields.set("clientip", clientip)
            fields.set("deviceid", deviceid)
            fields.set("mobile", mobile)
            fields.set("email", email)
            fields.set("qq", qq)
            fields.set("openid", openid)
            fields.set("creid", creid)
            fields.set("outerid", outerid)
            fields.set("version", version)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Transit.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Transit.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Transit.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// 客户端 IP (`clientip`).
        public var clientip: String? {
            get { fields.stored("clientip") }
            set { fields.set("clientip", newValue) }
        }
        /// 设备ID (`deviceid`).
        public var deviceid: String? {
            get { fields.stored("deviceid") }
            set { fields.set("deviceid", newValue) }
        }
        /// 手机号 (`mobile`).
        public var mobile: String? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// 邮箱地址 (`email`).
        public var email: String? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// QQ号 (`qq`).
        public var qq: String? {
            get { fields.stored("qq") }
            set { fields.set("qq", newValue) }
        }
        /// 微信openID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 身份证号 (`creid`).
        public var creid: String? {
            get { fields.stored("creid") }
            set { fields.set("creid", newValue) }
        }
        /// 商户侧用户标识 (`outerid`).
        public var outerid: String? {
            get { fields.stored("outerid") }
            set { fields.set("outerid", newValue) }
        }
        /// `version`.
        public var version: V2.Transit.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
    }

    /// What `POST /transit/partnerpay/payapply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}

extension V2.Transit.Partnerpay.Queryorder {
    /// 查询订单, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989909).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.transit.partnerpay.queryorder.post", chain, body: body.fields).reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.transit.partnerpay.queryorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /transit/partnerpay/queryorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subMchID: String,
            transactionID: String,
            signType: V2.Transit.SignType,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 请求appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /transit/partnerpay/queryorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: V2.Transit.IsSubscribe? { get throws { try fields.optional("is_subscribe") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Transit.TradeType { get throws { try fields.required("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V2.Transit.TradeState { get throws { try fields.required("trade_state") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 货币种类 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 现金支付货币类型 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 代金券或立减优惠金额 (`coupon_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// 代金券或立减优惠使用数量 (`coupon_count`).
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`time_end`).
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 代金券类型 (`coupon_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// 代金券或立减优惠ID (`coupon_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponID(_ n: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)")
        }
        /// 单个代金券或立减优惠支付金额 (`coupon_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_fee_\(n)")
        }
    }
}

extension V2.Transit.Partnerpay.Querystate {
    /// 查询用户状态接口, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989910).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.transit.partnerpay.querystate.post", chain, body: body.fields).reply()
    }

    /// 查询用户状态接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.transit.partnerpay.querystate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /transit/partnerpay/querystate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subMchID: String,
            contractID: String,
            signType: V2.Transit.SignType,
            openid: String,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("contract_id", contractID)
            fields.set("sign_type", signType)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信open ID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }

    /// What `POST /transit/partnerpay/querystate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户状态 (`user_state`).
        public var userState: V2.Transit.UserState { get throws { try fields.required("user_state") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 签约模板id (`plan_id`).
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? { get throws { try fields.optional("contract_code") } }
        /// 协议状态 (`contract_state`).
        public var contractState: V2.Transit.ContractState? { get throws { try fields.optional("contract_state") } }
    }
}

extension V2.Transit.Pay.Payapply {
    /// 申请扣款, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984781).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.transit.pay.payapply.post", chain, body: body.fields).reply()
    }

    /// 申请扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.transit.pay.payapply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /transit/pay/payapply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            signType: V2.Transit.SignType,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: V2.Transit.TradeType,
            tradeScene: V2.Transit.TradeScene,
            sceneInfo: V2.Transit.SceneInfo,
            version: V2.Transit.Version,
            detail: String? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            goodsTag: String? = nil,
            contractID: String? = nil,
            clientip: String? = nil,
            deviceid: String? = nil,
            mobile: String? = nil,
            email: String? = nil,
            qq: String? = nil,
            openid: String? = nil,
            creid: String? = nil,
            outerid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.set("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("contract_id", contractID)
            fields.set("trade_scene", tradeScene)
            fields.setText("scene_info", sceneInfo)
            fields.set("clientip", clientip)
            fields.set("deviceid", deviceid)
            fields.set("mobile", mobile)
            fields.set("email", email)
            fields.set("qq", qq)
            fields.set("openid", openid)
            fields.set("creid", creid)
            fields.set("outerid", outerid)
            fields.set("version", version)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Transit.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Transit.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Transit.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// 客户端 IP (`clientip`).
        public var clientip: String? {
            get { fields.stored("clientip") }
            set { fields.set("clientip", newValue) }
        }
        /// 设备ID (`deviceid`).
        public var deviceid: String? {
            get { fields.stored("deviceid") }
            set { fields.set("deviceid", newValue) }
        }
        /// 手机号 (`mobile`).
        public var mobile: String? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// 邮箱地址 (`email`).
        public var email: String? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// QQ号 (`qq`).
        public var qq: String? {
            get { fields.stored("qq") }
            set { fields.set("qq", newValue) }
        }
        /// 微信openID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 身份证号 (`creid`).
        public var creid: String? {
            get { fields.stored("creid") }
            set { fields.set("creid", newValue) }
        }
        /// 商户侧用户标识 (`outerid`).
        public var outerid: String? {
            get { fields.stored("outerid") }
            set { fields.set("outerid", newValue) }
        }
        /// `version`.
        public var version: V2.Transit.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
    }

    /// What `POST /transit/pay/payapply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}

extension V2.Transit.Pay.Querystate {
    /// 查询用户状态接口, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985234).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.transit.pay.querystate.post", chain, body: body.fields).reply()
    }

    /// 查询用户状态接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.transit.pay.querystate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /transit/pay/querystate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, contractID: String, signType: V2.Transit.SignType) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("contract_id", contractID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /transit/pay/querystate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户状态 (`user_state`).
        public var userState: V2.Transit.UserState { get throws { try fields.required("user_state") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 签约模板id (`plan_id`).
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? { get throws { try fields.optional("contract_code") } }
        /// 协议状态 (`contract_state`).
        public var contractState: V2.Transit.ContractState? { get throws { try fields.optional("contract_state") } }
    }
}

extension V2.Transit.Queryorder {
    /// 查询订单, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011986341).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.transit.queryorder.post", chain, body: body.fields).reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.transit.queryorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /transit/queryorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, transactionID: String, signType: V2.Transit.SignType) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("transaction_id", transactionID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 请求appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /transit/queryorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: V2.Transit.IsSubscribe? { get throws { try fields.optional("is_subscribe") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Transit.TradeType { get throws { try fields.required("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V2.Transit.TradeState { get throws { try fields.required("trade_state") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 货币种类 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 现金支付货币类型 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 代金券或立减优惠金额 (`coupon_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// 代金券或立减优惠使用数量 (`coupon_count`).
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`time_end`).
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 代金券类型 (`coupon_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// 代金券或立减优惠ID (`coupon_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponID(_ n: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)")
        }
        /// 单个代金券或立减优惠支付金额 (`coupon_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_fee_\(n)")
        }
    }
}

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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `sign_type`.
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// `body`.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// `detail`.
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// `fee_type`.
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// `spbill_create_ip`.
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// `goods_tag`.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `trade_type`.
        public var tradeType: V2.Transit.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `trade_scene`.
        public var tradeScene: V2.Transit.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// `scene_info`: JSON inside a text.
        public var sceneInfo: V2.Transit.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// `clientip`.
        public var clientip: String? {
            get { fields.stored("clientip") }
            set { fields.set("clientip", newValue) }
        }
        /// `deviceid`.
        public var deviceid: String? {
            get { fields.stored("deviceid") }
            set { fields.set("deviceid", newValue) }
        }
        /// `mobile`.
        public var mobile: String? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// `email`.
        public var email: String? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// `qq`.
        public var qq: String? {
            get { fields.stored("qq") }
            set { fields.set("qq", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `creid`.
        public var creid: String? {
            get { fields.stored("creid") }
            set { fields.set("creid", newValue) }
        }
        /// `outerid`.
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
        /// `return_code`.
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// `device_info`.
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `sign_type`.
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
        /// `return_code`.
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `device_info`.
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `is_subscribe`.
        public var isSubscribe: V2.Transit.IsSubscribe? { get throws { try fields.optional("is_subscribe") } }
        /// `trade_type`.
        public var tradeType: V2.Transit.TradeType { get throws { try fields.required("trade_type") } }
        /// `trade_state`.
        public var tradeState: V2.Transit.TradeState { get throws { try fields.required("trade_state") } }
        /// `bank_type`.
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `fee_type`.
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// `cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// `cash_fee_type`.
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// `settlement_total_fee`: in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// `coupon_fee`: in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// `coupon_count`.
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `time_end`.
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `coupon_type_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// `coupon_id_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponID(_ n: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)")
        }
        /// `coupon_fee_$n`: in the smallest unit of the currency (分 for CNY).
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `sign_type`.
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// `openid`.
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
        /// `return_code`.
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `user_state`.
        public var userState: V2.Transit.UserState { get throws { try fields.required("user_state") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `contract_code`.
        public var contractCode: String? { get throws { try fields.optional("contract_code") } }
        /// `contract_state`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sign_type`.
        public var signType: V2.Transit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// `body`.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// `detail`.
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// `fee_type`.
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// `spbill_create_ip`.
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// `goods_tag`.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `trade_type`.
        public var tradeType: V2.Transit.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `trade_scene`.
        public var tradeScene: V2.Transit.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// `scene_info`: JSON inside a text.
        public var sceneInfo: V2.Transit.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// `clientip`.
        public var clientip: String? {
            get { fields.stored("clientip") }
            set { fields.set("clientip", newValue) }
        }
        /// `deviceid`.
        public var deviceid: String? {
            get { fields.stored("deviceid") }
            set { fields.set("deviceid", newValue) }
        }
        /// `mobile`.
        public var mobile: String? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// `email`.
        public var email: String? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// `qq`.
        public var qq: String? {
            get { fields.stored("qq") }
            set { fields.set("qq", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `creid`.
        public var creid: String? {
            get { fields.stored("creid") }
            set { fields.set("creid", newValue) }
        }
        /// `outerid`.
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
        /// `return_code`.
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `device_info`.
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `sign_type`.
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
        /// `return_code`.
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `user_state`.
        public var userState: V2.Transit.UserState { get throws { try fields.required("user_state") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `contract_code`.
        public var contractCode: String? { get throws { try fields.optional("contract_code") } }
        /// `contract_state`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `sign_type`.
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
        /// `return_code`.
        public var returnCode: V2.Transit.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Transit.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `device_info`.
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `is_subscribe`.
        public var isSubscribe: V2.Transit.IsSubscribe? { get throws { try fields.optional("is_subscribe") } }
        /// `trade_type`.
        public var tradeType: V2.Transit.TradeType { get throws { try fields.required("trade_type") } }
        /// `trade_state`.
        public var tradeState: V2.Transit.TradeState { get throws { try fields.required("trade_state") } }
        /// `bank_type`.
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `fee_type`.
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// `cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// `cash_fee_type`.
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// `settlement_total_fee`: in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// `coupon_fee`: in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// `coupon_count`.
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `time_end`.
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `coupon_type_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// `coupon_id_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponID(_ n: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)")
        }
        /// `coupon_fee_$n`: in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_fee_\(n)")
        }
    }
}

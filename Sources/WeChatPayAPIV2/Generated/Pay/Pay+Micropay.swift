// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Micropay {
    /// 提交付款码支付, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011937125).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.micropay.post", chain, body: body.fields).reply()
    }

    /// 提交付款码支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.micropay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/micropay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            spbillCreateIp: String,
            authCode: String,
            version: String? = nil,
            profitSharing: V2.Pay.ProfitSharing? = nil,
            deposit: V2.Pay.Deposit? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            signType: V2.Pay.CloseorderSignType? = nil,
            detail: V2.Pay.Detail? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            receipt: String? = nil,
            sceneInfo: V2.Pay.SceneInfo? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("profit_sharing", profitSharing)
            fields.set("deposit", deposit)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("device_info", deviceInfo)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.setText("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("limit_pay", limitPay)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("receipt", receipt)
            fields.set("auth_code", authCode)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// `version`.
        public var version: String? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// `profit_sharing`.
        public var profitSharing: V2.Pay.ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// `deposit`.
        public var deposit: V2.Pay.Deposit? {
            get { fields.stored("deposit") }
            set { fields.set("deposit", newValue) }
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
        /// `device_info`.
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// `sign_type`.
        public var signType: V2.Pay.CloseorderSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// `body`.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// `detail`: JSON inside a text.
        public var detail: V2.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.setText("detail", newValue) }
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
        /// `limit_pay`.
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// `time_start`.
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// `time_expire`.
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// `receipt`.
        public var receipt: String? {
            get { fields.stored("receipt") }
            set { fields.set("receipt", newValue) }
        }
        /// `auth_code`.
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// `scene_info`: JSON inside a text.
        public var sceneInfo: V2.Pay.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
    }

    /// What `POST /pay/micropay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `device_info`.
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `result_code`.
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `is_subscribe`.
        public var isSubscribe: V2.Pay.IsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// `trade_type`.
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// `bank_type`.
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `fee_type`.
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `settlement_total_fee`: in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// `coupon_fee`: in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// `cash_fee_type`.
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// `cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `time_end`.
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// `promotion_detail`: JSON inside a text.
        public var promotionDetail: V2.Pay.PromotionDetailReply? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

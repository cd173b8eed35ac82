// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Unifiedorder {
    /// 统一下单, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011935214).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.unifiedorder.post", chain, body: body.fields).reply()
    }

    /// 统一下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.unifiedorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/unifiedorder` sends.
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
            notifyURL: String,
            tradeType: String,
            version: V2.Pay.Version? = nil,
            profitSharing: V2.Pay.ProfitSharing? = nil,
            deviceInfo: String? = nil,
            signType: V2.Pay.CloseorderSignType? = nil,
            detail: V2.Pay.Detail? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            productID: String? = nil,
            limitPay: String? = nil,
            openid: String? = nil,
            receipt: Receipt? = nil,
            sceneInfo: V2.Pay.SceneInfo? = nil,
            userType: UserType? = nil,
            userCreid: String? = nil,
            userTruename: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("profit_sharing", profitSharing)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("device_info", deviceInfo)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.setText("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("fee_type", feeType)
            fields.set("total_fee", totalFee)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("product_id", productID)
            fields.set("limit_pay", limitPay)
            fields.set("openid", openid)
            fields.set("receipt", receipt)
            fields.setText("scene_info", sceneInfo)
            fields.set("user_type", userType)
            fields.set("user_creid", userCreid)
            fields.set("user_truename", userTruename)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Pay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// `profit_sharing`.
        public var profitSharing: V2.Pay.ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.CloseorderSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情 (`detail`): JSON inside a text.
        public var detail: V2.Pay.Detail? {
            get { fields.stored("detail") }
            set { fields.setText("detail", newValue) }
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
        /// 标价币种 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 标价金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
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
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 商品ID (`product_id`).
        public var productID: String? {
            get { fields.stored("product_id") }
            set { fields.set("product_id", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 电子发票入口开放标识 (`receipt`).
        public var receipt: Receipt? {
            get { fields.stored("receipt") }
            set { fields.set("receipt", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Pay.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// 证件类型(指定身份支付) (`user_type`).
        public var userType: UserType? {
            get { fields.stored("user_type") }
            set { fields.set("user_type", newValue) }
        }
        /// 证件号(指定身份支付) (`user_creid`).
        public var userCreid: String? {
            get { fields.stored("user_creid") }
            set { fields.set("user_creid", newValue) }
        }
        /// 姓名(指定身份支付) (`user_truename`).
        public var userTruename: String? {
            get { fields.stored("user_truename") }
            set { fields.set("user_truename", newValue) }
        }
        /// Documented values of 电子发票入口开放标识 (`receipt`); open.
        public typealias Receipt = OpenValue<ReceiptKind>
        /// Tells ``Receipt`` from other values.
        public enum ReceiptKind {}
        /// Documented values of 证件类型(指定身份支付) (`user_type`); open.
        public typealias UserType = OpenValue<UserTypeKind>
        /// Tells ``UserType`` from other values.
        public enum UserTypeKind {}
    }

    /// What `POST /pay/unifiedorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号ID (`appid`).
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
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Pay.TradeType { get throws { try fields.required("trade_type") } }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
        /// 二维码链接 (`code_url`).
        public var codeURL: String? { get throws { try fields.optional("code_url") } }
        /// `mweb_url`.
        public var mwebURL: String? { get throws { try fields.optional("mweb_url") } }
        /// 营销详情JSON格式字符串 (`promotion_detail`): JSON inside a text.
        public var promotionDetail: V2.Pay.PromotionDetailReply? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension OpenValue where Kind == V2.Pay.Unifiedorder.PostBody.ReceiptKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == V2.Pay.Unifiedorder.PostBody.UserTypeKind {
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
}

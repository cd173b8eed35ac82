// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Contractorder {
    /// 支付中签约, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987320).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.contractorder.post", chain, body: body.fields).reply()
    }

    /// 支付中签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.contractorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/contractorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            contractMchid: String,
            contractAppid: String,
            outTradeNo: String,
            body: String,
            notifyURL: String,
            totalFee: Int,
            spbillCreateIp: String,
            tradeType: V2.Pay.TradeType,
            planID: Int,
            contractCode: String,
            requestSerial: Int,
            contractDisplayAccount: String,
            contractNotifyURL: String,
            subMchID: String? = nil,
            subAppid: String? = nil,
            deviceInfo: String? = nil,
            detail: String? = nil,
            attach: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            productID: String? = nil,
            limitPay: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sub_appid", subAppid)
            fields.set("contract_mchid", contractMchid)
            fields.set("contract_appid", contractAppid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("device_info", deviceInfo)
            fields.set("body", body)
            fields.set("detail", detail)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("total_fee", totalFee)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("goods_tag", goodsTag)
            fields.set("trade_type", tradeType)
            fields.set("product_id", productID)
            fields.set("limit_pay", limitPay)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("plan_id", planID)
            fields.set("contract_code", contractCode)
            fields.set("request_serial", requestSerial)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("contract_notify_url", contractNotifyURL)
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
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 签约商户号 (`contract_mchid`).
        public var contractMchid: String? {
            get { fields.stored("contract_mchid") }
            set { fields.set("contract_mchid", newValue) }
        }
        /// 签约appid (`contract_appid`).
        public var contractAppid: String? {
            get { fields.stored("contract_appid") }
            set { fields.set("contract_appid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
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
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 总金额 (`total_fee`).
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
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Pay.TradeType? {
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
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 模板id (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 请求序列号 (`request_serial`).
        public var requestSerial: Int? {
            get { fields.stored("request_serial") }
            set { fields.set("request_serial", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 签约信息通知url (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
    }

    /// What `POST /pay/contractorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 预签约结果 (`contract_result_code`).
        public var contractResultCode: String { get throws { try fields.required("contract_result_code") } }
        /// 预签约错误代码 (`contract_err_code`).
        public var contractErrCode: String? { get throws { try fields.optional("contract_err_code") } }
        /// 预签约错误描述 (`contract_err_code_des`).
        public var contractErrCodeDes: String? { get throws { try fields.optional("contract_err_code_des") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 二维码链接 (`code_url`).
        public var codeURL: String? { get throws { try fields.optional("code_url") } }
        /// 模板id (`plan_id`).
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// 请求序列号 (`request_serial`).
        public var requestSerial: String? { get throws { try fields.optional("request_serial") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? { get throws { try fields.optional("contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? { get throws { try fields.optional("contract_display_account") } }
        /// 支付跳转链接 (`mweb_url`).
        public var mwebURL: String? { get throws { try fields.optional("mweb_url") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/xdc.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Xdc.Apiv2getsignkey.Sign.Getsignkey {
    /// 获取沙箱环境密钥, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.xdc.apiv2getsignkey.sign.getsignkey.post", chain, body: body.fields).reply()
    }

    /// 获取沙箱环境密钥, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.xdc.apiv2getsignkey.sign.getsignkey.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /xdc/apiv2getsignkey/sign/getsignkey` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            self.fields = fields
        }
        /// 商户号 (`mch_id`): at most 32 characters.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
    }

    /// What `POST /xdc/apiv2getsignkey/sign/getsignkey` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Xdc.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 沙箱密钥 (`sandbox_signkey`).
        public var sandboxSignkey: String? { get throws { try fields.optional("sandbox_signkey") } }
    }
}

extension V2.Xdc.Apiv2sandbox.Pay.Micropay {
    /// 沙箱付款码支付, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810).
    ///
    /// - Parameter wechatpayNegativeTest: 异常用例名称 (`Wechatpay-Negative-Test`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: PostBody,
        wechatpayNegativeTest: WechatpayNegativeTest? = nil
    ) async throws -> V2.Xdc.PayReply {
        var call = TypedCall("v2.xdc.apiv2sandbox.pay.micropay.post", chain, body: body.fields)
        call.header("Wechatpay-Negative-Test", wechatpayNegativeTest)
        return try await call.reply()
    }

    /// 沙箱付款码支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, wechatpayNegativeTest: WechatpayNegativeTest? = nil) throws -> V2.Xdc.PayReply {
        var call = TypedCall("v2.xdc.apiv2sandbox.pay.micropay.post", chain, body: body.fields)
        call.header("Wechatpay-Negative-Test", wechatpayNegativeTest)
        return try call.blockingReply()
    }

    /// Documented values of 异常用例名称 (`Wechatpay-Negative-Test`); open.
    public typealias WechatpayNegativeTest = OpenValue<WechatpayNegativeTestKind>
    /// Tells ``WechatpayNegativeTest`` from other values.
    public enum WechatpayNegativeTestKind {}

    /// What `POST /xdc/apiv2sandbox/pay/micropay` sends.
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
            authCode: String,
            signType: V2.Xdc.SignType? = nil,
            attach: String? = nil,
            feeType: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("body", body)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
            fields.set("attach", attach)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("auth_code", authCode)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`): at most 32 characters.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商品描述 (`body`): at most 128 characters.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 签名类型 (`sign_type`): `MD5` when left out.
        public var signType: V2.Xdc.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 订单金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`): at most 64 characters.
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 授权码 (`auth_code`): at most 128 characters.
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
    }
}

extension OpenValue where Kind == V2.Xdc.Apiv2sandbox.Pay.Micropay.WechatpayNegativeTestKind {
    /// `MICROPAY_USERPAYING`.
    public static var micropayUserpaying: Self { "MICROPAY_USERPAYING" }
    /// `MICROPAY_TIMEOUT`.
    public static var micropayTimeout: Self { "MICROPAY_TIMEOUT" }
    /// `MICROPAY_PAYERROR`.
    public static var micropayPayerror: Self { "MICROPAY_PAYERROR" }
    /// `MICROPAY_PAY_QUERY_TIMEOUT`.
    public static var micropayPayQueryTimeout: Self { "MICROPAY_PAY_QUERY_TIMEOUT" }
}

extension V2.Xdc.Apiv2sandbox.Pay.Orderquery {
    /// 沙箱订单查询, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810).
    ///
    /// - Parameter wechatpayNegativeTest: 异常用例名称 (`Wechatpay-Negative-Test`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: PostBody,
        wechatpayNegativeTest: WechatpayNegativeTest? = nil
    ) async throws -> V2.Xdc.PayReply {
        var call = TypedCall("v2.xdc.apiv2sandbox.pay.orderquery.post", chain, body: body.fields)
        call.header("Wechatpay-Negative-Test", wechatpayNegativeTest)
        return try await call.reply()
    }

    /// 沙箱订单查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, wechatpayNegativeTest: WechatpayNegativeTest? = nil) throws -> V2.Xdc.PayReply {
        var call = TypedCall("v2.xdc.apiv2sandbox.pay.orderquery.post", chain, body: body.fields)
        call.header("Wechatpay-Negative-Test", wechatpayNegativeTest)
        return try call.blockingReply()
    }

    /// Documented values of 异常用例名称 (`Wechatpay-Negative-Test`); open.
    public typealias WechatpayNegativeTest = OpenValue<WechatpayNegativeTestKind>
    /// Tells ``WechatpayNegativeTest`` from other values.
    public enum WechatpayNegativeTestKind {}

    /// What `POST /xdc/apiv2sandbox/pay/orderquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, outTradeNo: String, signType: V2.Xdc.SignType? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`): at most 32 characters.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 签名类型 (`sign_type`): `MD5` when left out.
        public var signType: V2.Xdc.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }
}

extension OpenValue where Kind == V2.Xdc.Apiv2sandbox.Pay.Orderquery.WechatpayNegativeTestKind {
    /// `MICROPAY_USERPAYING`.
    public static var micropayUserpaying: Self { "MICROPAY_USERPAYING" }
    /// `MICROPAY_TIMEOUT`.
    public static var micropayTimeout: Self { "MICROPAY_TIMEOUT" }
    /// `MICROPAY_PAYERROR`.
    public static var micropayPayerror: Self { "MICROPAY_PAYERROR" }
    /// `MICROPAY_PAY_QUERY_TIMEOUT`.
    public static var micropayPayQueryTimeout: Self { "MICROPAY_PAY_QUERY_TIMEOUT" }
}

// SPDX-License-Identifier: Apache-2.0

/// What a web page inside WeChat hands to `getBrandWCPayRequest` or `chooseWXPay` (JSAPI调起支付).
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791857)
public struct JSAPIPaymentInvocation: Sendable, Hashable, Encodable {
    /// The official account that the order was placed with.
    public let appId: String
    /// Unix seconds.
    public let timeStamp: String
    /// Random text.
    public let nonceStr: String
    /// `prepay_id=…`.
    public let package: String
    /// `RSA`, the only value.
    public let signType = "RSA"
    /// Base64.
    public let paySign: String

    private enum CodingKeys: String, CodingKey { case appId, timeStamp, nonceStr, package, signType, paySign }
}

/// What a mini program hands to `wx.requestPayment` (小程序调起支付).
public struct MiniProgramPaymentInvocation: Sendable, Hashable, Encodable {
    /// Unix seconds.
    public let timeStamp: String
    /// Random text.
    public let nonceStr: String
    /// `prepay_id=…`.
    public let package: String
    /// `RSA`, the only value.
    public let signType = "RSA"
    /// Base64.
    public let paySign: String

    private enum CodingKeys: String, CodingKey { case timeStamp, nonceStr, package, signType, paySign }
}

/// What a mobile app hands to OpenSDK's `PayReq` (APP调起支付).
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013070351)
public struct AppPaymentInvocation: Sendable, Hashable, Encodable {
    /// The mobile app that the order was placed with.
    public let appid: String
    /// The merchant number (商户号).
    public let partnerid: String
    /// From the order's reply, without a prefix.
    public let prepayid: String
    /// `Sign=WXPay`, always.
    public let package = "Sign=WXPay"
    /// Random text.
    public let noncestr: String
    /// Unix seconds.
    public let timestamp: String
    /// Base64.
    public let sign: String

    private enum CodingKeys: String, CodingKey { case appid, partnerid, prepayid, package, noncestr, timestamp, sign }
}

// SPDX-License-Identifier: Apache-2.0

/// A page of payscore (微信支付分).
public enum PayscorePage: Sendable, Hashable {
    /// The user confirms an order: `package` of the reply that created it.
    ///
    /// [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_12.shtml)
    case use(package: String)
    /// The user looks at an order.
    ///
    /// [Official page](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/jsapi-order.html)
    case detail(serviceID: String, outOrderNo: String)
    /// The user permits the service, after the merchant asked for it: `apply_permissions_token` of that reply, which
    /// holds for an hour.
    case enable(applyPermissionsToken: String)
    /// The user permits the service, without a call before: out_request_no is the merchant's own number.
    case enableDirectly(serviceID: String, outRequestNo: String)
    /// The user signs a plan (签约计划): `package` of the reply that created it.
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012855944)
    case plan(package: String)
}

extension WeChatPayClient {
    /// Signs what opens a page of payscore.
    ///
    /// These pages are signed with HMAC-SHA256 and the APIv2 key, although the calls around them belong to APIv3.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` where the client has no APIv2 key and
    ///   the page needs one, or ``WeChatPayError/Code/invalidRequest`` for what no such id contains.
    public func payscoreInvocation(
        _ page: PayscorePage, in host: BusinessViewInvocation.Host
    ) throws -> BusinessViewInvocation {
        switch page {
        case .use(let package):
            try InvocationRules.checkToken("package", package, limit: 512)
            return BusinessViewInvocation("wxpayScoreUse", in: host, try signedPayscore([("package", package)]))
        case .detail(let serviceID, let outOrderNo):
            try InvocationRules.checkIDs(("serviceID", serviceID), ("outOrderNo", outOrderNo))
            let parameters = [(name: "service_id", value: serviceID), ("out_order_no", outOrderNo)]
            return BusinessViewInvocation("wxpayScoreDetail", in: host, try signedPayscore(parameters))
        case .enable(let token):
            try InvocationRules.checkToken("applyPermissionsToken", token, limit: 512)
            return BusinessViewInvocation("wxpayScoreEnable", in: host, [("apply_permissions_token", token)])
        case .enableDirectly(let serviceID, let outRequestNo):
            try InvocationRules.checkIDs(("serviceID", serviceID), ("outRequestNo", outRequestNo))
            let parameters = [(name: "service_id", value: serviceID), ("out_request_no", outRequestNo)]
            return BusinessViewInvocation("wxpayScoreEnable", in: host, try signedPayscore(parameters))
        case .plan(let package):
            try InvocationRules.checkToken("package", package, limit: 512)
            return BusinessViewInvocation("wxpayScorePlan", in: host, [("package", package)])
        }
    }

    private func signedPayscore(
        _ parameters: [(name: String, value: String)]
    ) throws -> [(name: String, value: String)] {
        let all =
            [(name: "mch_id", value: merchant.mchid)] + parameters + [
                ("timestamp", String(unixTime)), ("nonce_str", Nonce.random()),
                ("sign_type", APIv2SignType.hmacSHA256.rawValue),
            ]
        return try signedWithV2Key(all, .hmacSHA256, what: "A page of payscore")
    }
}

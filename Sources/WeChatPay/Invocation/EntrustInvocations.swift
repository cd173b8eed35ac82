// SPDX-License-Identifier: Apache-2.0

/// What a mini program hands to `wx.navigateToMiniProgram`.
public struct MiniProgramInvocation: Sendable, Hashable, Encodable {
    /// The mini program that is opened.
    public let appId: String
    /// Its page.
    public let path: String
    /// What the page gets.
    public let extraData: [String: String]

    /// WeChat Pay's mini program for signing (签约小程序).
    static let signing = "wxbd687630cd02ce1d"
    static let signingPage = "pages/index/index"
}

/// What a mobile app hands to OpenSDK's `WXOpenBusinessWebview` (APP纯签约).
///
/// [Official page](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
public struct BusinessWebviewInvocation: Sendable, Hashable, Encodable {
    /// 12: signing a contract.
    public let businessType = 12
    /// `pre_entrustweb_id` alone.
    public let queryInfo: [String: String]

    private enum CodingKeys: String, CodingKey { case businessType, queryInfo }

    /// - Parameter preEntrustwebID: From the pre-signing reply.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for what no such id contains.
    public init(preEntrustwebID: String) throws {
        try InvocationRules.checkToken("preEntrustwebID", preEntrustwebID, limit: 256)
        queryInfo = ["pre_entrustweb_id": preEntrustwebID]
    }
}

extension MiniProgramInvocation {
    /// Opens the signing page of entrusted debits (委托代扣) or password-free payment (免密支付) after pre-signing.
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4017177420)
    ///
    /// - Parameters:
    ///   - preEntrustwebID: From the pre-signing reply.
    ///   - redirectAppid: `redirect_appid` of the reply, where it has one.
    ///   - redirectPath: `redirect_path` of the reply, where it has one.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for what no such id contains.
    public init(preEntrustwebID: String, redirectAppid: String? = nil, redirectPath: String? = nil) throws {
        let appid = redirectAppid ?? Self.signing
        let path = redirectPath ?? Self.signingPage
        try InvocationRules.checkToken("preEntrustwebID", preEntrustwebID, limit: 256)
        try InvocationRules.checkIDs(("redirectAppid", appid))
        try InvocationRules.checkToken("redirectPath", path, limit: 1024)
        self.init(appId: appid, path: path, extraData: ["pre_entrustweb_id": preEntrustwebID])
    }
}

extension WeChatPayClient {
    /// Signs what a mini program needs to open the signing page of entrusted debits without pre-signing (小程序纯签约).
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984050)
    ///
    /// - Parameter members: appid, plan_id, contract_code, request_serial, contract_display_account, notify_url and what
    ///   else the page lists, not encoded. `mch_id` and `timestamp` are added where they are missing.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` without an APIv2 key.
    public func miniProgramPapayInvocation(_ members: XML) throws -> MiniProgramInvocation {
        let signed = try signedPapay(members)
        return MiniProgramInvocation(
            appId: MiniProgramInvocation.signing, path: MiniProgramInvocation.signingPage,
            extraData: Dictionary(signed.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        )
    }

    /// Signs the address that opens the signing page of entrusted debits in WeChat (公众号纯签约).
    ///
    /// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - members: appid, plan_id, contract_code, request_serial, contract_display_account, notify_url, version and what
    ///     else the page lists, not encoded. `mch_id` and `timestamp` are added where they are missing.
    ///   - isPartner: Whether a service provider (服务商) asks, for its sub-merchant.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` without an APIv2 key.
    public func papayContractURL(_ members: XML, isPartner: Bool = false) throws -> String {
        let path = isPartner ? "/papay/partner/entrustweb" : "/papay/entrustweb"
        let query = InvocationRules.query(try signedPapay(members))
        return configuration.baseURL + path + "?" + query + "#wechat_redirect"
    }

    private func signedPapay(_ members: XML) throws -> [(name: String, value: String)] {
        var members = members
        if members["mch_id"] == nil { members["mch_id"] = merchant.mchid }
        if members["timestamp"] == nil {
            members["timestamp"] = String(unixTime)
        }
        guard let type = APIv2SignType(rawValue: members["sign_type"] ?? APIv2SignType.md5.rawValue) else {
            throw WeChatPayError(.invalidRequest, "The member sign_type must be MD5 or HMAC-SHA256.")
        }
        return try signedWithV2Key(members.texts, type, what: "Signing a contract of entrusted debits")
    }
}

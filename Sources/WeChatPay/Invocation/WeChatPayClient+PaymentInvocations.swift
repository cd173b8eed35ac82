// SPDX-License-Identifier: Apache-2.0

/// Payment sheets. A `code_url` (Native) needs no invocation: it is shown as a QR code, as it is.
extension WeChatPayClient {
    /// Signs what a web page inside WeChat needs to open the payment sheet.
    ///
    /// - Parameters:
    ///   - appid: That of the order; in partner mode the one that opens the sheet, sp_appid or sub_appid.
    ///   - prepayID: From the order's reply, less than two hours old.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for what no such id contains, or
    ///   ``WeChatPayError/Code/signingFailed``.
    public func jsapiPaymentInvocation(appid: String, prepayID: String) async throws -> JSAPIPaymentInvocation {
        let sheet = try await miniProgramPaymentInvocation(appid: appid, prepayID: prepayID)
        return JSAPIPaymentInvocation(
            appId: appid, timeStamp: sheet.timeStamp, nonceStr: sheet.nonceStr, package: sheet.package,
            paySign: sheet.paySign
        )
    }

    /// Signs what a mini program needs to open the payment sheet.
    ///
    /// - Parameters:
    ///   - appid: The mini program that the order was placed with.
    ///   - prepayID: From the order's reply, less than two hours old.
    /// - Throws: As `jsapiPaymentInvocation(appid:prepayID:)` does.
    public func miniProgramPaymentInvocation(
        appid: String, prepayID: String
    ) async throws -> MiniProgramPaymentInvocation {
        try InvocationRules.checkIDs(("appid", appid), ("prepayID", prepayID))
        let package = "prepay_id=\(prepayID)"
        let signed = try await signedInvocation(appid: appid, package: package)
        return MiniProgramPaymentInvocation(
            timeStamp: signed.timestamp, nonceStr: signed.nonce, package: package, paySign: signed.signature
        )
    }

    /// Signs what a mobile app needs to open the payment sheet.
    ///
    /// - Parameters:
    ///   - appid: The mobile app that the order was placed with.
    ///   - prepayID: From the order's reply, less than two hours old.
    ///   - partnerID: Whom the sheet names as merchant, where that is not the client's merchant.
    /// - Throws: As `jsapiPaymentInvocation(appid:prepayID:)` does.
    public func appPaymentInvocation(
        appid: String, prepayID: String, partnerID: String? = nil
    ) async throws -> AppPaymentInvocation {
        let partnerID = partnerID ?? merchant.mchid
        try InvocationRules.checkIDs(("appid", appid), ("prepayID", prepayID), ("partnerID", partnerID))
        let signed = try await signedInvocation(appid: appid, package: prepayID)
        return AppPaymentInvocation(
            appid: appid, partnerid: partnerID, prepayid: prepayID, noncestr: signed.nonce,
            timestamp: signed.timestamp, sign: signed.signature
        )
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func jsapiPaymentInvocation(appid: String, prepayID: String) throws -> JSAPIPaymentInvocation {
        try Blocking.run { try await self.jsapiPaymentInvocation(appid: appid, prepayID: prepayID) }
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func miniProgramPaymentInvocation(
        appid: String, prepayID: String
    ) throws -> MiniProgramPaymentInvocation {
        try Blocking.run { try await self.miniProgramPaymentInvocation(appid: appid, prepayID: prepayID) }
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func appPaymentInvocation(
        appid: String, prepayID: String, partnerID: String? = nil
    ) throws -> AppPaymentInvocation {
        try Blocking.run {
            try await self.appPaymentInvocation(appid: appid, prepayID: prepayID, partnerID: partnerID)
        }
    }
}

/// Where a browser outside WeChat is led to pay (H5调起支付).
public struct H5PaymentInvocation: Sendable, Hashable {
    /// The address to redirect to.
    public let url: String

    /// - Parameters:
    ///   - h5URL: From the order's reply, less than five minutes old.
    ///   - redirectURL: Where the payer comes back to, on a registered domain. It says nothing about the payment.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for what is no such address.
    public init(h5URL: String, redirectURL: String? = nil) throws {
        guard h5URL.contains("://"), h5URL.contains("?"), PercentEncoding.isURLText(h5URL) else {
            throw WeChatPayError(.invalidRequest, "h5URL is not the h5_url of a reply.")
        }
        guard let redirectURL else {
            url = h5URL
            return
        }
        guard redirectURL.hasPrefix("https://") || redirectURL.hasPrefix("http://") else {
            throw WeChatPayError(.invalidRequest, "redirectURL has to begin with https:// or http://.")
        }
        url = h5URL + "&redirect_url=" + PercentEncoding.encode(redirectURL)
    }
}

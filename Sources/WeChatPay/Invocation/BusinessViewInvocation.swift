// SPDX-License-Identifier: Apache-2.0

/// What opens a page of WeChat Pay's through `openBusinessView`: a signing page, an order of payscore (微信支付分), the
/// confirmation of a transfer.
///
/// Encoded, it is exactly what its host takes: `{"businessType", "query"}`, `{"businessType", "queryString"}` or
/// `{"businessType", "extraData"}`.
public struct BusinessViewInvocation: Sendable, Hashable {
    /// Where the page is opened from.
    public enum Host: Sendable, Hashable {
        /// A mobile app: OpenSDK's `WXOpenBusinessView.Req` (Android), `WXOpenBusinessViewReq` (iOS).
        case app
        /// A web page inside WeChat: JSAPI's `openBusinessView`.
        case webPage
        /// A mini program: `wx.openBusinessView`.
        case miniProgram
    }

    /// A name with its value as it is, not encoded.
    public struct Parameter: Sendable, Hashable {
        /// As the documentation writes it.
        public let name: String
        /// The text that is signed.
        public let value: String
    }

    /// Where the page is opened from.
    public let host: Host
    /// Which page: `wxpayScoreUse`, for example.
    public let businessType: String
    /// What the page gets, in order.
    public let parameters: [Parameter]

    /// All parameters as a query, each value URL-encoded: `query` of an app, `queryString` of a web page.
    public var query: String { InvocationRules.query(parameters.map { ($0.name, $0.value) }) }
    /// All parameters by name: `extraData` of a mini program.
    public var extraData: [String: String] {
        Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    init(_ businessType: String, in host: Host, _ parameters: [(name: String, value: String)]) {
        self.host = host
        self.businessType = businessType
        self.parameters = parameters.map(Parameter.init(name:value:))
    }
}

extension BusinessViewInvocation: Encodable {
    private enum CodingKeys: String, CodingKey { case businessType, query, queryString, extraData }

    /// Writes what the host takes, and nothing else.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(businessType, forKey: .businessType)
        switch host {
        case .app: try container.encode(query, forKey: .query)
        case .webPage: try container.encode(query, forKey: .queryString)
        case .miniProgram: try container.encode(extraData, forKey: .extraData)
        }
    }
}

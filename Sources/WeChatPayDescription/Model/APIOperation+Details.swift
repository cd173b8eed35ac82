// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

extension APIOperation {
    /// Everything about an operation that is not in its header.
    public struct Details: Sendable {
        /// Pages of WeChat Pay's documentation; several when products share an API.
        public var docs: [String]
        /// Other addresses that serve it.
        public var hosts: [Host]
        /// What became of it, when it is not simply in use.
        public var lifecycle: Lifecycle?
        /// How often it may be called; empty where that is not documented.
        public var rates: [APIRate]
        /// What may go wrong, and what may follow.
        public var errors: APIErrorTable
        /// Products (产品) it belongs to.
        public var products: [Product]
        /// Where the documentation lists it, each from the top.
        public var menus: [[String]]
        /// Values of the path's variables.
        public var pathParameters: [APIField]
        /// Parameters after the `?`.
        public var query: [APIField]
        /// Names of query parameters of which one has to be given, a list for each choice.
        public var queryChoices: [[String]]
        /// Headers with a meaning of their own.
        public var headers: [APIField]
        /// What is sent; `nil` when nothing is.
        public var body: Body?
        /// What a success looks like.
        public var response: Reply
        /// Whether the connection needs the merchant's certificate (APIv2).
        public var needsClientCertificate: Bool
        /// Whether the call carries `nonce_str` (APIv2); a few do not.
        public var hasNonce: Bool
        /// What follows the query as `#…`, in URLs that a browser opens.
        public var fragment: String?
        /// Fixed combinations of values, as the description has them.
        public var presets: [JSON]
    }
}

extension APIOperation.Details {
    /// An address that serves an operation besides the default, `https://api.mch.weixin.qq.com/`.
    public struct Host: Sendable, Hashable {
        /// A URL to which the path without its leading slash is appended.
        public var base: String
        /// Whether the default address does not serve the operation.
        public var isRequired: Bool
        /// `hk` or `cn`, where it is for one region.
        public var region: String?
    }

    /// What became of an operation.
    public struct Lifecycle: Sendable, Hashable {
        /// `offline`, `superseded`, `abandoned`, `closed`, `closed-to-new` (existing merchants keep it),
        /// `needs-approval`, `beta`, `url-from-response` (another reply has the URL). More may be added.
        public var state: String
        /// The date, `2022-09-08`.
        public var since: String?
        /// Ids of operations to use instead.
        public var replacedBy: [String]
        /// Ids of operations whose replies have the URL.
        public var sources: [String]

        /// Whether new code should not use the operation.
        public var isDeprecated: Bool { !["needs-approval", "beta", "url-from-response"].contains(state) }
    }

    /// A product, and who uses the operation there.
    public struct Product: Sendable, Hashable {
        /// The Chinese name.
        public var name: String
        /// `direct` for merchants (直连商户), `partner` for providers (服务商), or `both`.
        public var mode: String?
    }

    /// What is sent.
    public struct Body: Sendable, Hashable {
        /// How the fields are written.
        public enum Kind: String, Sendable, Hashable { case json, xml, multipart }
        /// How the fields are written.
        public var kind: Kind
        /// Whether it may not be left out.
        public var isRequired: Bool
        /// Members in the documented order.
        public var fields: [APIField]
        /// Names of members of which one has to be given, a list for each choice.
        public var choices: [[String]] = []
    }

    /// What comes back.
    public struct Reply: Sendable, Hashable {
        /// How the fields are written, or what else there is.
        public enum Kind: String, Sendable, Hashable { case json, xml, empty, binary, redirect }
        /// The HTTP status of a success, where one is documented.
        public var status: Int?
        /// How the fields are written, or what else there is.
        public var kind: Kind
        /// What a file holds: `table` (CSV, possibly gzipped), `image` or `pdf`.
        public var content: String?
        /// Members in the documented order.
        public var fields: [APIField]
    }
}

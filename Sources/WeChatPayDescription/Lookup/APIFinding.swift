// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// What a search found, and why where that is not seen from its name and path.
public struct APIFinding: Sendable {
    /// A parameter or member that a word fits.
    public struct Member: Sendable, Hashable {
        /// As sent: `out_trade_no`.
        public var name: String
        /// The official Chinese name, 商户订单号; `nil` where the documentation gives none.
        public var title: String?
        /// Whether it is sent, in the path, the query, a header or the body; else it is only in what WeChat Pay sends.
        public var isRequest: Bool
        /// Whether a word is the whole name or title.
        var isWhole: Bool
    }

    /// The operation or notification.
    public var match: APIMatch
    /// The members that words fit which neither name, product, menu, path nor id fits, the best first, a few at most.
    public var members: [Member]
}

extension APIFinding {
    /// The members for machines: `[{"name": "out_trade_no", "title": "商户订单号", "in": "request"}]`.
    public var membersJSON: JSON {
        .array(
            members.map { member in
                var json: JSON = ["name": .string(member.name), "in": member.isRequest ? "request" : "reply"]
                json["title"] = member.title.map { .string($0) }
                return json
            }
        )
    }
}

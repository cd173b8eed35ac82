// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// An operation that is not WeChat Pay's, for an ``OpenAPIDocument`` that has it beside those that are.
///
/// It is unsigned, and its bodies are JSON.
public struct OpenAPIOperation: Sendable {
    /// In capitals: `GET`.
    public var method: String
    /// Variables in braces: `/sandbox/orders/{out_trade_no}/pay`.
    public var path: String
    /// Unlike any other operation's.
    public var id: String
    /// A line that says what it does.
    public var summary: String
    /// More than a line, CommonMark.
    public var description: String?
    /// What it is listed under.
    public var tag: String
    /// One for each variable of the path.
    public var pathParameters: [APIField] = []
    /// Parameters after the `?`.
    public var query: [APIField] = []
    /// Headers with a meaning of their own.
    public var headers: [APIField] = []
    /// What is sent; its name is not used.
    public var body: APIField?
    /// What comes back.
    public var replies: [Reply] = []

    /// What may come back.
    public struct Reply: Sendable {
        /// HTTP status.
        public var status: Int
        /// What it means.
        public var description: String
        /// `application/json` for example.
        public var mediaType: String
        /// What comes; its name is not used. `nil` for nothing.
        public var content: APIField?

        /// A reply of any kind.
        public init(
            status: Int = 200, _ description: String, mediaType: String = "application/json", content: APIField? = nil
        ) {
            self.status = status
            self.description = description
            self.mediaType = mediaType
            self.content = content
        }
    }

    /// An operation without parameters.
    public init(_ method: String, _ path: String, id: String, tag: String, summary: String) {
        self.method = method
        self.path = path
        self.id = id
        self.tag = tag
        self.summary = summary
    }

    var json: JSON {
        var json: JSON = ["operationId": .string(id), "summary": .string(summary), "tags": [.string(tag)]]
        json["description"] = description.map { .string($0) }
        let parameters =
            pathParameters.map { $0.parameter("path") } + query.map { $0.parameter("query") }
            + headers.map { $0.parameter("header") }
        if !parameters.isEmpty { json["parameters"] = .array(parameters) }
        if let body {
            json["requestBody"] = [
                "required": .bool(body.isRequired),
                "content": ["application/json": ["schema": OpenAPISchema.schema(body)]],
            ]
        }
        json["responses"] = .object(
            replies.map { reply in
                var response: JSON = ["description": .string(reply.description)]
                if let content = reply.content {
                    response["content"] = .object([reply.mediaType: ["schema": OpenAPISchema.schema(content)]])
                }
                return (String(reply.status), response)
            }
        )
        json["security"] = []
        return json
    }
}

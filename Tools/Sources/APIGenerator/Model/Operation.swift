// SPDX-License-Identifier: Apache-2.0

/// One call: a method of a path.
public struct Operation: Sendable {
    public let id: String
    public let name: String
    public let method: String
    public let path: String
    public let docs: [String]
    public let lifecycle: Lifecycle?
    public let isDeprecated: Bool
    public let hosts: [Host]
    public let ratePerSecond: Int?
    public let products: YAMLValue?
    public let menus: YAMLValue?
    public let presets: YAMLValue?
    public let needsClientCertificate: Bool
    public let hasNonce: Bool
    public let fragment: String?
    public let parameters: [Parameter]
    public let body: Body?
    public let response: Response

    /// A parameter outside of the body.
    public struct Parameter: Sendable {
        /// Where it stands.
        public enum Location: String, Sendable { case path, query, header }
        public let name: String
        public let location: Location
        public let isRequired: Bool
        public let schema: Schema
    }

    /// What is sent.
    public struct Body: Sendable {
        /// How it is encoded.
        public enum Kind: String, Sendable { case json, xml, multipart }
        public let kind: Kind
        public let isRequired: Bool
        public let schema: Schema
    }

    /// What comes back.
    public struct Response: Sendable {
        /// What the reply is.
        public enum Kind: String, Sendable { case json, xml, empty, binary, redirect }
        public let status: Int
        public let kind: Kind
        /// `table`, `image` or `pdf`, of a file.
        public let content: String?
        public let schema: Schema?
    }

    /// Another base URL of the operation.
    public struct Host: Sendable {
        public let base: String
        /// The usual host does not serve it.
        public let isRequired: Bool
        public let region: String?
    }

    /// The state of an operation that is not simply there for everyone.
    public struct Lifecycle: Sendable {
        public let state: String
        public let since: String?
        public let replacedBy: [String]
        public let sources: [String]
    }

    /// Segments of the path after the version; the last is empty where the path ends in a slash.
    public var segments: [String] {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        parts.removeFirst()
        if parts.first == "v3" { parts.removeFirst() }
        return parts
    }
}

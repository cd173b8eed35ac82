// SPDX-License-Identifier: Apache-2.0

/// One call: a method of a path.
package struct Operation: Sendable {
    package let id: String
    package let name: String
    package let method: String
    package let path: String
    package let docs: [String]
    package let lifecycle: Lifecycle?
    package let isDeprecated: Bool
    package let hosts: [Host]
    /// Documented rates, as the description has them.
    package let rates: YAMLValue?
    /// The table of errors, as the description has it; `nil` where no page has one.
    package let errors: YAMLValue?
    /// Names of query parameters of which one has to be given.
    package let choices: [[String]]
    package let products: YAMLValue?
    package let menus: YAMLValue?
    package let presets: YAMLValue?
    package let needsClientCertificate: Bool
    package let hasNonce: Bool
    package let fragment: String?
    package let parameters: [Parameter]
    package let body: Body?
    package let response: Response

    /// A parameter outside of the body.
    package struct Parameter: Sendable {
        /// Where it stands.
        package enum Location: String, Sendable { case path, query, header }
        package let name: String
        package let location: Location
        package let isRequired: Bool
        package let schema: Schema
    }

    /// What is sent.
    package struct Body: Sendable {
        /// How it is encoded.
        package enum Kind: String, Sendable { case json, xml, multipart }
        package let kind: Kind
        package let isRequired: Bool
        package let schema: Schema
    }

    /// What comes back.
    package struct Response: Sendable {
        /// What the reply is.
        package enum Kind: String, Sendable { case json, xml, empty, binary, redirect }
        package let status: Int
        package let kind: Kind
        /// `table`, `image` or `pdf`, of a file.
        package let content: String?
        package let schema: Schema?
    }

    /// Another base URL of the operation.
    package struct Host: Sendable {
        package let base: String
        /// The usual host does not serve it.
        package let isRequired: Bool
        package let region: String?
    }

    /// The state of an operation that is not simply there for everyone.
    package struct Lifecycle: Sendable {
        package let state: String
        package let since: String?
        package let replacedBy: [String]
        package let sources: [String]
    }

    /// Segments of the path after the version; the last is empty where the path ends in a slash.
    package var segments: [String] {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        parts.removeFirst()
        if parts.first == "v3" { parts.removeFirst() }
        return parts
    }
}

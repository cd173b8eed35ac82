// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// Checks requests against what is documented of one operation, before they are signed and sent.
///
/// ```swift
/// let validator = RequestValidator(operation)
/// for problem in validator.problems(body: body) where problem.severity == .error { print(problem) }
/// ```
public struct RequestValidator: Sendable {
    /// Which members, of those to be encrypted, hold plain text still.
    public enum Plaintext: Sendable, Hashable {
        case none
        case all
        /// JSON pointers of body members, names of query parameters.
        case fields(Set<String>)
    }

    /// What requests are checked against.
    public let operation: APIOperation
    private let details: APIOperation.Details

    /// Takes the operation; its details are parsed here, once.
    public init(_ operation: APIOperation) {
        self.operation = operation
        details = operation.details
    }

    /// What is wrong with a request, in the documented order; nothing when it fits, and a thousand at most.
    ///
    /// Checked are required members, JSON types, lengths (in Unicode scalars, or in bytes where those are counted), counts,
    /// patterns, addresses, fixed values, that optional texts of APIv3 are not empty, and that what is to be encrypted
    /// with WeChat Pay's key is. Values that are not among the documented ones are warnings, and so are missing members
    /// of APIv2, whose pages mark alternatives as required. `sign`, `nonce_str` and `sign_type` of APIv2 are never demanded: the client sets them.
    ///
    /// - Parameters:
    ///   - body: The body as JSON, also for APIv2; a file of a multipart body is never demanded.
    ///   - query: Parameters after the `?`, decoded.
    ///   - pathValues: Values of the path's variables, decoded; those that are absent are not demanded.
    ///   - headers: Headers of the caller's; `nil` when they are not known. Those the client sets are not demanded.
    ///   - plaintext: Which encrypted members are not encrypted yet: their own limit counts, not the ciphertext's.
    public func problems(
        body: JSON? = nil, query: [(String, String)] = [], pathValues: [String: String] = [:],
        headers: [String: String]? = nil, plaintext: Plaintext = .none
    ) -> [RequestProblem] {
        var check = RequestCheck(operation: operation, details: details, plaintext: plaintext)
        check.path(pathValues)
        check.query(query)
        if let headers { check.headers(headers) }
        check.body(body)
        return check.problems
    }
}

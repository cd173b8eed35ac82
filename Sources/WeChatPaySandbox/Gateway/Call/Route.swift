// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Which documented operation a request is for.
enum Route: Sendable {
    /// An operation, and its path as documented, without the prefix of another host.
    case operation(APIOperation, path: String)
    /// A documented path with a method that it does not have.
    case wrongMethod([APIOperation])
    case unknown

    /// Reads method and path; the query is ignored.
    init(_ request: GatewayRequest) {
        var path = request.path
        // `/v2` is how clients mark their chains; no address of WeChat Pay's has it.
        guard path.hasPrefix("/"), !path.hasPrefix("/v2/") else {
            self = .unknown
            return
        }
        var operations = APIDescription.shared.operations(at: path)
        if let prefix = Self.prefixes.first(where: { path.hasPrefix($0 + "/v3/") }) {
            path.removeFirst(prefix.count)
            operations = APIDescription.shared.operations(at: path).filter { operation in
                operation.details.hosts.contains { $0.base.hasSuffix(prefix + "/") }
            }
        }
        // A more literal path hides one that would only match it by a variable, unless it lacks the method.
        if let operation = operations.first(where: { $0.method == request.method }) {
            self = .operation(operation, path: path)
        } else {
            self = operations.isEmpty ? .unknown : .wrongMethod(operations)
        }
    }

    /// What other hosts have in front of `/v3`. Assumption: prefixIsOptional
    private static let prefixes = ["/hk", "/global"]

    /// Whether the request speaks APIv2.
    var isV2: Bool {
        switch self {
        case .operation(let operation, _): operation.isV2
        case .wrongMethod(let operations): operations.contains(where: \.isV2)
        case .unknown: false
        }
    }
}

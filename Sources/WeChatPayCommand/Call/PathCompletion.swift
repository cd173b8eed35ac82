// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Documented paths for the shell's completion.
enum PathCompletion {
    /// The paths that start with what was typed and have the method of the verb among the arguments.
    static func paths(_ arguments: [String], prefix: String) -> [String] {
        let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
        let method = arguments.lazy.map { $0.uppercased() }.first(where: methods.contains)
        let hasSlash = prefix.hasPrefix("/")
        return APIDescription.shared.operations
            .filter { method == nil || $0.method == method }
            .map { hasSlash ? $0.callPath : String($0.callPath.dropFirst()) }
            .filter { $0.hasPrefix(prefix) }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Methods and paths of the description, read line by line from the source tree: neither the generator nor the run-time
/// description has a part in it.
enum DescribedPaths {
    /// The operations of each document, which is named relative to `API`.
    static func read() throws -> [String: [OperationKey]] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../API").standardizedFileURL
        var result: [String: [OperationKey]] = [:]
        for version in ["v2", "v3"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: version).path)
            for name in names where name.hasSuffix(".yaml") {
                let text = try String(contentsOf: folder.appending(path: "\(version)/\(name)"), encoding: .utf8)
                let operations = operations(in: text)
                if !operations.isEmpty { result["\(version)/\(name)"] = operations }
            }
        }
        return result
    }

    /// Keys two spaces deep under `paths:` are paths, keys four spaces deep are methods.
    static func operations(in text: String) -> [OperationKey] {
        var operations: [OperationKey] = []
        var section = ""
        var path = ""
        for line in text.split(separator: "\n") {
            let depth = line.prefix { $0 == " " }.count
            let content = line.dropFirst(depth)
            guard let colon = content.lastIndex(of: ":"), !content.hasPrefix("-"), !content.hasPrefix("#") else {
                continue
            }
            let key = content[..<colon].filter { $0 != "'" && $0 != "\"" }
            switch depth {
            case 0: section = key
            case 2 where section == "paths": path = key
            case 4 where section == "paths": operations.append(OperationKey("\(key.uppercased()) \(path)"))
            default: break
            }
        }
        return operations
    }
}

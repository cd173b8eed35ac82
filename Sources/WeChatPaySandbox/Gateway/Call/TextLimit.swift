// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// The most that a member may hold whose length is not documented, so that records of long texts cannot fill the memory.
/// Assumption: undocumentedLengthsAreLimited
enum TextLimit {
    /// UTF-8 bytes of a text.
    static let text = 4 << 10
    /// UTF-8 bytes of JSON inside a text, which holds lists.
    static let encoded = 64 << 10
    /// Members that hold JSON though not every page says so.
    private static let listed: Set<String> = ["detail", "scene_info"]

    /// The first member that holds too much: a JSON pointer, and what is wrong with it.
    ///
    /// - Parameter fields: What is documented of the members; of others nothing is.
    static func fault(_ members: JSON.Object, _ fields: [APIField]) -> (field: String, issue: String)? {
        guard let fault = inside(members, fields) else { return nil }
        // Joined where something is wrong only: a pointer for every member would cost far more than the body.
        let pointer = fault.path.reversed().map { "/" + JSONPointer.token($0) }.joined()
        return (pointer, "must have at most \(fault.most) bytes")
    }

    /// The path's last name first.
    private typealias Fault = (path: [String], most: Int)

    private static func inside(_ members: JSON.Object, _ fields: [APIField]) -> Fault? {
        for (name, value) in members {
            if let fault = inside(value, fields.first { $0.isNamed(name) }) { return (fault.path + [name], fault.most) }
        }
        return nil
    }

    private static func inside(_ value: JSON, _ field: APIField?) -> Fault? {
        switch value {
        case .string(let text):
            // What has a documented length was checked by it; files are not kept.
            guard field?.maxLength == nil, field?.type != .file else { return nil }
            let isEncoded = field.map { $0.encoding == "json" || listed.contains($0.name) } ?? false
            let most = isEncoded ? encoded : Self.text
            return text.utf8.count > most ? ([], most) : nil
        case .object(let object): return inside(object, field?.fields ?? [])
        case .array(let elements):
            for (index, value) in elements.enumerated() {
                if let fault = inside(value, field) { return (fault.path + [String(index)], fault.most) }
            }
            return nil
        default: return nil
        }
    }
}

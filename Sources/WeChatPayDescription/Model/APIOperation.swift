// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// A documented operation of WeChat Pay: what its header says at once, the rest by ``details``.
public struct APIOperation: Sendable, Identifiable {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    public let method: String
    /// As documented, variables in braces: `/v3/pay/transactions/id/{transaction_id}`. A few end in `/`. The paths of
    /// APIv2 have no version: `/pay/micropay`.
    public let path: String
    /// The path's segments and the method joined by dots; that of APIv2 starts with `v2.`.
    public let id: String
    /// The official Chinese name, which several operations may share.
    public let name: String
    /// The Swift module with the typed endpoint, `WeChatPayAPIPay`; empty where there is none.
    public let module: String

    let line: DescriptionLine
    let cache: DetailsCache

    init(_ line: DescriptionLine, cache: DetailsCache) {
        method = line.method
        path = line.path
        id = line.id
        name = line.name
        module = line.module
        self.line = line
        self.cache = cache
    }
}

extension APIOperation {
    /// Whether it belongs to APIv2: XML, signed with the APIv2 key.
    public var isV2: Bool { id.hasPrefix("v2.") }

    /// The path as a client writes it: with `/v2` before it for APIv2.
    public var callPath: String { isV2 ? "/v2" + path : path }

    /// The first segment after the version: `pay`, or `v2.pay` for APIv2.
    public var family: String {
        let segments = path.split(separator: "/")
        if isV2 { return "v2." + (segments.first ?? "") }
        return segments.count > 1 ? String(segments[1]) : ""
    }

    /// Parameters, body, reply, life cycle. Parsed on first use and kept, so asking again is a look-up.
    public var details: Details { cache.operation(line) }

    /// What may go wrong, and what may follow: documented for some 310 operations of APIv3, the codes of all for the others.
    public var errors: APIErrorTable { details.errors }

    /// Everything as JSON, for machines: what the description has, with `advice` beside each error, and the errors of all
    /// operations where WeChat Pay documents none of this one.
    public var json: JSON {
        var json: JSON = ["id": .string(id), "name": .string(name), "method": .string(method), "path": .string(path)]
        if !module.isEmpty { json["module"] = .string(module) }
        for (key, value) in cache.json(line).object ?? JSON.Object() {
            // The path's parameters go beside the path, which has the name they have in the line.
            json[key == "path" ? "pathParameters" : key] = value
        }
        json["errors"] = errorsJSON
        return json
    }

    /// The values of the path's variables in a concrete path, percent-decoded.
    ///
    /// - Returns: `nil` when the path is not one of this operation's. A variable still in braces has no value.
    public func pathValues(in path: String) -> [String: String]? {
        let template = APIPath.segments(self.path)
        let concrete = APIPath.segments(APIPath.normalized(path))
        guard template.count == concrete.count else { return nil }
        var values: [String: String] = [:]
        for (segment, value) in zip(template, concrete) {
            if let name = APIPath.variable(segment) {
                guard !value.isEmpty else { return nil }
                if APIPath.variable(value) == nil { values[String(name)] = APIPath.decoded(value) }
            } else if segment != value {
                return nil
            }
        }
        return values
    }
}

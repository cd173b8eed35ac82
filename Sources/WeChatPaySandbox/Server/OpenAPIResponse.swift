// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPayDescription

/// `/openapi.json`: everything that the sandbox answers, and what it sends.
enum OpenAPIResponse {
    static let path = "/openapi.json"
    static let family = "family"

    /// The document, sent while it is made: it is never whole in memory, and other requests are answered in between.
    ///
    /// - Throws: ``ControlRefusal`` for a family that there is not.
    static func response(baseURL: String, queryText: String, headers: HTTPFields) throws(ControlRefusal) -> Response {
        let document = try document(baseURL: baseURL, queryText: queryText)
        let body = ResponseBody { writer in
            for chunk in document { try await writer.write(ByteBuffer(bytes: chunk)) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    private static func document(
        baseURL: String, queryText: String
    ) throws(ControlRefusal) -> OpenAPIDocument {
        let description = APIDescription.shared
        let query = RequestText.values(queryText)
        if let name = query.keys.sorted().first(where: { $0 != family }) {
            throw .bad("The query has no \(name.prefix(64)); it takes \(family).")
        }
        guard let name = query[family] else {
            return description.openAPI(servers: [baseURL], additional: ControlTable.openAPI)
        }
        if name == ControlRoute.tag {
            return description.openAPI(servers: [baseURL], families: [], additional: ControlTable.openAPI)
        }
        guard name == "notifications" || description.operations.contains(where: { $0.family == name }) else {
            throw .notFound("There is no family \(name.prefix(64)).")
        }
        return description.openAPI(servers: [baseURL], families: [name])
    }
}

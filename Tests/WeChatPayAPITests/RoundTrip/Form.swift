// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay

/// A form (`multipart/form-data`), read by code of the tests' own.
struct Form {
    let parts: [Part]

    struct Part {
        let name: String
        let fileName: String?
        let contentType: String?
        let body: Data
    }

    /// `nil` for a request that is no form.
    init?(_ request: TransportRequest) throws {
        guard let type = request.headers[.contentType], type.hasPrefix("multipart/form-data; boundary=") else {
            return nil
        }
        let boundary = Data("--\(type.dropFirst("multipart/form-data; boundary=".count))".utf8)
        var rest = request.body
        try #require(rest.starts(with: boundary))
        rest = rest.dropFirst(boundary.count)
        var parts: [Part] = []
        while rest.starts(with: Data("\r\n".utf8)) {
            let end = try #require(rest.range(of: Data("\r\n".utf8) + boundary))
            parts.append(try Self.part(Data(rest[rest.startIndex + 2..<end.lowerBound])))
            rest = rest[end.upperBound...]
        }
        try #require(Data(rest) == Data("--\r\n".utf8))
        self.parts = parts
    }

    func part(_ name: String) -> Part? { parts.first { $0.name == name } }

    private static func part(_ data: Data) throws -> Part {
        let head = try #require(data.range(of: Data("\r\n\r\n".utf8)))
        let text = String(decoding: data[..<head.lowerBound], as: UTF8.self)
        func quoted(_ name: String) -> String? {
            text.firstRange(of: " \(name)=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
        }
        let type = text.firstRange(of: "Content-Type: ").map { text[$0.upperBound...].prefix { $0 != "\r\n" } }
        return Part(
            name: try #require(quoted("name")),
            fileName: quoted("filename"),
            contentType: type.map(String.init),
            body: Data(data[head.upperBound...])
        )
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A form with a file (`multipart/form-data`), written once: every attempt sends the same bytes.
struct Multipart {
    let boundary: String
    let body: OutgoingBody

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// A part before the file.
    struct Field {
        let name: String
        let value: Data
        let contentType: String?
    }

    /// Writes the fields in order, then the file.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for names that would break out of
    ///   their header line.
    init(_ upload: Upload, fields: [Field], partName: String) throws {
        try Self.check(upload.fileName, "file name")
        try Self.check(partName, "part name")
        guard HTTPField.isValidValue(upload.contentType), !upload.contentType.isEmpty else {
            throw Self.refusal("The upload's content type is not valid; give a media type, image/png for example.")
        }
        var boundary = ""
        repeat {
            boundary = "wechatpay-\(Nonce.random())"
        } while Self.contains(upload, boundary)
            || fields.contains { $0.value.range(of: Data(boundary.utf8)) != nil }
        var body = Data()
        for field in fields {
            try Self.check(field.name, "name of a form member")
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field.name)\"\r\n".utf8
            if let contentType = field.contentType { body += "Content-Type: \(contentType)\r\n".utf8 }
            body += "\r\n".utf8
            body += field.value
            body += "\r\n".utf8
        }
        body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(partName)\"; ".utf8
        // outside: the form itself, whose names are checked
        body += "filename=\"\(upload.fileName)\"\r\nContent-Type: \(upload.contentType)\r\n\r\n".utf8
        let end = Data("\r\n--\(boundary)--\r\n".utf8)
        self.boundary = boundary
        switch upload.content {
        case .bytes(let bytes): self.body = OutgoingBody([.bytes(body + bytes + end)], progress: upload.progress)
        case .file(let file):
            self.body = OutgoingBody([.bytes(body), .file(file), .bytes(end)], progress: upload.progress)
        }
    }

    /// Whether the file has the boundary in it. One on the disk is not searched: a random number of 128 bits does not
    /// occur in a file that was written before it.
    private static func contains(_ upload: Upload, _ boundary: String) -> Bool {
        guard case .bytes(let bytes) = upload.content else { return false }
        return bytes.range(of: Data(boundary.utf8)) != nil
    }

    private static func check(_ name: String, _ what: String) throws {
        guard !name.isEmpty, name.utf8.count <= 255 else {
            throw refusal("The upload's \(what) must have 1 to 255 bytes.")
        }
        let forbidden = name.unicodeScalars.contains { scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\"" || scalar == "\\"
        }
        guard !forbidden else {
            throw refusal("The upload's \(what) contains a quote, a backslash or a control character; rename it.")
        }
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(.invalidRequest, "\(reason) Nothing was sent.")
    }
}

extension Upload {
    /// The APIv3 form: `meta`, which is signed, then the file.
    func form() throws -> (meta: Data, form: Multipart) {
        let meta = meta ?? ["filename": .string(fileName), "sha256": .string(sha256)]
        if let json = try? JSON(parsing: Array(meta.bytes)) { try RequestRules.check(json) }
        try RequestRules.checkCharacters(meta.bytes)
        let field = Multipart.Field(name: "meta", value: meta.bytes, contentType: "application/json")
        return (meta.bytes, try Multipart(self, fields: [field], partName: partName ?? "file"))
    }
}

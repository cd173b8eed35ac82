// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What keeps a gateway from finding `meta` in a form.
enum FormFault {
    /// `nil` where the form is in order, or the body is none.
    static func finding(_ body: [UInt8], contentType: String?) -> Finding? {
        let found = FormParts.boundary(in: body)
        guard FormParts.isForm(contentType), let contentType else {
            guard found != nil else { return nil }
            let type = contentType?.split(separator: ";").first.map { Visible.name(String($0)) }
            return finding(
                type.map { "The body is a form, but Content-Type says \($0)." }
                    ?? "The body is a form, but the request has no Content-Type.",
                "Send Content-Type: multipart/form-data; boundary=… with the boundary of the body. Without it the whole body "
                    + "counts as the signed text, not its part meta alone.")
        }
        let data = Data(body)
        var boundary = found
        if let named = FormParts.parameter("boundary", in: contentType), !named.isEmpty {
            guard named.utf8.count <= 70 else {
                return finding(
                    "The form's boundary has \(named.utf8.count) characters, more than 70.",
                    "Let the HTTP library make the boundary, or shorten it.")
            }
            if data.range(of: Data("--\(named)".utf8)) == nil {
                guard found != nil else { return nil }
                return finding(
                    "Content-Type names another boundary than the one that the form has.",
                    "Let one library make both the body and its Content-Type, and do not set that header again.")
            }
            boundary = named
        }
        guard let boundary, let first = data.range(of: Data("--\(boundary)".utf8)) else { return nil }
        if first.upperBound < data.endIndex, data[first.upperBound] == 0x0A {
            return finding(
                "The form's lines end in LF alone.", "End the lines of boundaries and heads with CR LF (\\r\\n).")
        }
        if first.lowerBound > data.startIndex {
            return finding(
                "There are \(first.lowerBound) bytes in front of the form's first boundary.",
                "Begin the body with -- and the boundary: MIME allows other text in front of it, but not every gateway reads "
                    + "such a form, the sandbox among them.")
        }
        if data.range(of: Data("--\(boundary)--".utf8)) == nil {
            return finding(
                "The form has no end mark (--, the boundary, --): it is cut, or was not closed.",
                "Close the form, and send as many bytes as Content-Length says.")
        }
        return nil
    }

    private static func finding(_ sentence: String, _ advice: String) -> Finding {
        Finding(.bodyMultipart, sentence, advice)
    }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// What can be seen of a body that is not what was signed.
enum BodyFault {
    /// `nil` where the body looks whole.
    static func finding(_ message: CapturedMessage, isSaved: Bool) -> Finding? {
        guard let body = message.body, !body.isEmpty else { return nil }
        if let compression = compression(body, message) {
            return message.direction == .request
                ? Finding(
                    .bodyMismatch, "The body is compressed (\(compression)).",
                    "Send it as it is, and sign these bytes: WeChat Pay takes no compressed requests.")
                : Finding(
                    .bodyMismatch, "The body is compressed (\(compression)): undo it before verifying.",
                    "WeChat Pay signs what is inside; a proxy compressed it, or nothing undid that before it was saved."
                )
        }
        guard isCut(body, isSaved: isSaved) else { return nil }
        return Finding(
            .bodyMismatch, "The body is cut: its JSON does not end.",
            message.direction == .request
                ? "Save the whole body: logs cut long lines. If it was sent so, send and sign all of it."
                : "Save and verify the whole body: logs cut long lines, and so do limits for bodies or a read that stops "
                    + "early.")
    }

    /// In place of the finding that nothing was found.
    static func replacing(_ findings: [Finding], _ message: CapturedMessage, isSaved: Bool) -> [Finding] {
        guard findings.contains(where: { $0.code == .messageUnknown }),
            let fault = finding(message, isSaved: isSaved)
        else { return findings }
        return findings.map { $0.code == .messageUnknown ? fault : $0 }
    }

    private static func compression(_ body: [UInt8], _ message: CapturedMessage) -> String? {
        if let found = Compression.of(body) { return found.rawValue }
        guard String(validating: body, as: UTF8.self) == nil,
            let coding = message.header("Content-Encoding")?.lowercased(),
            let named = Compression(rawValue: coding)
        else { return nil }
        return named.rawValue
    }

    private static func isCut(_ body: [UInt8], isSaved: Bool) -> Bool {
        guard body.count <= 256 << 10, (try? JSON(parsing: body))?.object == nil else { return false }
        // Node.js shows no more than 50 bytes of a Buffer.
        if body.starts(with: "<Buffer ".utf8), LoggedBody.contains(body, " more byte") { return true }
        var texts = [body]
        if isSaved { texts += LoggedBody.guesses(body).map(\.bytes) }
        return texts.contains { JSONExtent(LoggedBody.trimmed($0)[...]) == .cut }
    }
}

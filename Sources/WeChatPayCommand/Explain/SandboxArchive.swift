// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDiagnosis

/// The calls that a running sandbox remembers.
struct SandboxArchive: MessageArchive {
    let options: SandboxOptions

    func exchange(requestID: String) async throws -> CapturedExchange? {
        let json: JSON
        func noFile(_ reason: String) -> UsageError {
            // outside: a number that the user gave and that was checked for its characters
            UsageError("There is no file \(requestID); taken as a Request-ID: \(reason)")
        }
        // outside: a number that the user gave and that was checked for its characters
        do { json = try await options.connection().get("/sandbox/requests/\(requestID)?reveal=true") } catch let error
            as UsageError
        {
            throw noFile(error.description)
        } catch let error as SandboxRefusal where error.status < 500 { throw noFile(error.description) }
        guard let method = json["method"], let target = json["path"], let status = json["status"] else { return nil }
        return try CapturedExchange(
            json: [
                "request": Self.message(json["request"], ["method": method, "target": target]),
                "reply": Self.message(json["reply"], ["status": status]),
            ])
    }

    private static func message(_ kept: JSON?, _ line: JSON) -> JSON {
        var message = line
        message["headers"] = kept?["headers"] ?? []
        // Of a long body only the beginning is kept, over which no signature can be checked.
        guard kept?["kept"] == kept?["bytes"] else { return message }
        if let base64 = kept?["body_base64"] {
            message["body_base64"] = base64
        } else {
            message["body"] = kept?["body"]
        }
        return message
    }
}

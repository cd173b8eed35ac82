// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Configuration
import Foundation
import WeChatPay
import WeChatPayDiagnosis

/// A notification from a file.
struct SavedNotification {
    let message: CapturedMessage
    /// For reading: as it was before a log wrote it.
    let body: [UInt8]

    /// - Throws: ``UsageError`` for a file that cannot be read, or has no notification.
    init(_ file: String) async throws {
        if file != "-", let bytes = try? MessageSource.bytes(ofFile: file, option: nil), Self.isBody(bytes) {
            body = Self.readable(bytes)
            message = .notification(headers: [], body: bytes)
            return
        }
        let exchange = try await MessageSource(file).exchange()
        guard let found = exchange.request ?? exchange.reply, let bytes = found.body, !bytes.isEmpty else {
            throw UsageError("\(Shown.file(file)) has no body; save the notification with its body.")
        }
        guard found.status == nil, found.header("Authorization") == nil else {
            throw UsageError(
                "\(Shown.file(file)) is no notification but a \(found.status == nil ? "request" : "reply"); "
                    + "'wechatpay explain' looks at it.")
        }
        body = Self.readable(bytes)
        message = .notification(headers: found.headers, body: bytes)
    }

    /// As it was before a log wrote it, for reading alone.
    private static func readable(_ bytes: [UInt8]) -> [UInt8] {
        if isNotification(bytes) { return bytes }
        let guesses = LoggedBody.guesses(bytes)
        if let guess = guesses.first(where: { isNotification($0.bytes) }) { return guess.bytes }
        return LoggedBody.isStructured(bytes) ? bytes : LoggedBody.readable(bytes)?.bytes ?? bytes
    }

    private static func isNotification(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        if start.first == UInt8(ascii: "<") { return LoggedBody.isXML(bytes) }
        return start.first == UInt8(ascii: "{") && (try? JSON(parsing: Array(start)))?["resource"]?["ciphertext"] != nil
    }

    /// Whether a file is the body alone: XML, or JSON with an encrypted resource, escaped or not.
    private static func isBody(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        // XML that cannot be read is explained as such.
        if start.starts(with: "<xml".utf8) || start.starts(with: "<?xml".utf8) || start.starts(with: "<!".utf8) {
            return true
        }
        if isNotification(bytes) { return true }
        guard !LoggedBody.isStructured(bytes), !namesHeaders(bytes) else { return false }
        return LoggedBody.guesses(bytes, isLoose: false).contains { isNotification($0.bytes) }
    }

    /// Whether headers of a signature are in it too.
    private static func namesHeaders(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(1 << 20), as: UTF8.self)
            .range(of: "wechatpay[-_]signature", options: [.regularExpression, .caseInsensitive]) != nil
    }

    /// The members, where it is APIv2's.
    var xml: XML? {
        body.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.first == UInt8(ascii: "<")
            ? try? XML(parsing: body) : nil
    }

    /// The encrypted refund of APIv2, which has no `sign`.
    var unsignedRefund: String? {
        guard let xml, (xml["sign"] ?? "").isEmpty else { return nil }
        return xml["req_info"]
    }
}

/// The keys that open notifications, as they are configured.
struct NotificationKeys {
    private let given: CredentialSettings

    init(_ reader: ConfigReader) { given = CredentialSettings(reader) }

    func apiV3() throws -> APIv3Key {
        guard let text = given.secret("apiV3.key") else {
            throw UsageError("The resource is encrypted with the APIv3 key; set WECHATPAY_API_V3_KEY.")
        }
        do { return try APIv3Key(text) } catch { throw UsageError("WECHATPAY_API_V3_KEY: \(error)") }
    }

    func apiV2() throws -> APIv2Key {
        guard let text = given.secret("apiV2.key") else {
            throw UsageError("req_info is encrypted with the APIv2 key; set WECHATPAY_API_V2_KEY.")
        }
        do { return try APIv2Key(text) } catch { throw UsageError("WECHATPAY_API_V2_KEY: \(error)") }
    }
}

/// What was encrypted.
struct OpenedResource {
    let bytes: Data

    /// As it is; indented where somebody watches.
    func write(to output: Terminal) {
        guard output.isTerminal else { return output.write(bytes + Data("\n".utf8)) }
        let pretty = (try? JSON(parsing: Array(bytes)))?.prettyPrinted
        output.write(lines: [pretty ?? Wrapping.printable(String(decoding: bytes, as: UTF8.self))])
    }
}

extension SavedNotification {
    /// Opens what is encrypted.
    ///
    /// - Throws: ``UsageError`` where there is nothing to open or no key; an exit status, after a sentence on stderr, where
    ///   the key does not fit.
    func opened(by keys: NotificationKeys) throws -> OpenedResource {
        if let xml {
            if let text = xml["req_info"] {
                let key = try keys.apiV2()
                do { return OpenedResource(bytes: try key.decrypt(base64: text)) } catch {
                    throw Self.closed("\(error)")
                }
            }
            guard let ciphertext = xml["event_ciphertext"] else {
                throw UsageError("Nothing is encrypted in it: the XML has neither req_info nor event_ciphertext.")
            }
            return try opened(
                ciphertext, xml["event_nonce"] ?? "", xml["event_associated_data"] ?? "", by: keys.apiV3())
        }
        let resource = (try? JSON(parsing: body))?["resource"]
        guard let ciphertext = resource?["ciphertext"]?.string, let nonce = resource?["nonce"]?.string else {
            throw UsageError(
                "The body is no notification: it is not JSON with a resource that has ciphertext and nonce.")
        }
        return try opened(ciphertext, nonce, resource?["associated_data"]?.string ?? "", by: keys.apiV3())
    }

    private func opened(
        _ ciphertext: String, _ nonce: String, _ associated: String, by key: APIv3Key
    ) throws -> OpenedResource {
        do {
            return OpenedResource(bytes: try key.decrypt(base64: ciphertext, nonce: nonce, associatedData: associated))
        } catch { throw Self.closed("\(error)") }
    }

    private static func closed(_ sentence: String) -> ExitCode {
        Terminal.standardError.write(lines: Wrapping.prose(Wrapping.printable(sentence)))
        return ExitCode(1)
    }
}

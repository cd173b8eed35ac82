// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import WeChatPayJSON
import WeChatPayWire

/// What is encrypted with the APIv3 key: the resource of a notification, downloaded certificates.
struct ResourceExamination {
    let body: [UInt8]
    let knowledge: Knowledge
    let isNotification: Bool
    /// Whether the signature is good, so that the ciphertext is WeChat Pay's.
    let isAuthentic: Bool

    struct Outcome {
        var findings: [Finding] = []
        var unchecked: [String] = []
    }

    func run() -> Outcome {
        var outcome = Outcome()
        guard body.count <= 1 << 20, body.contains(0x7B), let json = try? JSON(parsing: body) else { return outcome }
        let resources: [(name: String, json: JSON)]
        if let resource = json["resource"], resource.object != nil {
            resources = [("resource", resource)]
        } else {
            resources = (json["data"]?.array ?? []).prefix(16).compactMap { element in
                element["encrypt_certificate"].map { ("encrypt_certificate", $0) }
            }
        }
        if resources.isEmpty, isNotification, json["event_type"] != nil {
            outcome.findings.append(malformed("The notification has no resource"))
        }
        for resource in resources { look(at: resource.json, resource.name, &outcome) }
        return outcome
    }

    private func malformed(_ what: String) -> Finding {
        Finding(.resourceMalformed, what + ".", "Take the body as it came, raw and whole.")
    }

    private func look(at json: JSON, _ name: String, _ outcome: inout Outcome) {
        guard let ciphertext = json["ciphertext"]?.string, let nonce = json["nonce"]?.string else {
            outcome.findings.append(malformed("The \(name) lacks its ciphertext or nonce"))
            return
        }
        if let algorithm = json["algorithm"]?.string, algorithm != "AEAD_AES_256_GCM" {
            outcome.unchecked.append("The \(name): its algorithm is \(Visible.name(algorithm)), not AEAD_AES_256_GCM.")
            return
        }
        guard let data = Data(base64Encoded: ciphertext), data.count > 16 else {
            outcome.findings.append(malformed("The ciphertext of the \(name) is not Base64, or is cut short"))
            return
        }
        guard nonce.utf8.count == 12 else {
            outcome.findings.append(
                Finding(
                    .resourceNonce, "The nonce of the \(name) has \(nonce.utf8.count) bytes instead of 12.",
                    "Use the nonce beside the ciphertext, as raw text; it is not that of the header Wechatpay-Nonce."))
            return
        }
        guard let key = knowledge.apiV3Keys.first else {
            outcome.unchecked.append("The \(name): no APIv3 key is known to open it with.")
            return
        }
        let box = Box(ciphertext: Array(data), nonce: Array(nonce.utf8), associated: json["associated_data"]?.string)
        if let finding = explain(box, json, key, name) { outcome.findings.append(finding) }
    }

    private func explain(_ box: Box, _ json: JSON, _ key: NamedSecret, _ name: String) -> Finding? {
        let given = box.associated ?? ""
        if key.bytes.count == 32, box.opens(key.bytes, given) { return nil }
        // The key with its usual accidents, then the other keys.
        if let repaired = Self.repairs(key.text).first(where: { box.opens($0.bytes, given) }) {
            return Finding(
                .apiV3KeyLength,
                "The APIv3 key \(key.name) has \(key.bytes.count) bytes; it is right \(repaired.words).",
                "Give the 32 characters as the console shows them, nothing around them and not encoded again.")
        }
        for other in knowledge.apiV3Keys.dropFirst() + knowledge.apiV2Keys
        where other.bytes.count == 32 && box.opens(other.bytes, given) {
            return Finding(
                .apiV3KeyOther, "The APIv3 key \(key.name) does not open the \(name), but \(other.name) does.",
                "Use \(other.name) here; after a change of the key, messages under the old one are still on their way.")
        }
        guard key.bytes.count == 32 else {
            return Finding(
                .apiV3KeyLength, "The APIv3 key \(key.name) has \(key.bytes.count) bytes; it must have exactly 32.",
                "Copy it again from the console (API安全 → APIv3密钥), without spaces or line breaks.")
        }
        if let other = associated(json).first(where: { box.opens(key.bytes, $0.text) }) {
            return Finding(
                .associatedData, "The \(name) opens with \(other.words), not with its own associated_data.",
                "Pass on associated_data as it came; an empty text where there is none.")
        }
        // The counter mode inside needs neither tag nor associated data, and shows whether the key is right.
        if box.readsAsText(key.bytes) {
            return box.associated == nil
                ? Finding(
                    .associatedData,
                    "The APIv3 key is right, but associated_data is missing and its usual values do not fit.",
                    "Take the body as it came; associated_data was removed on the way.")
                : Finding(
                    .resourceAltered,
                    "The APIv3 key is right, but the ciphertext, its tag or associated_data of the \(name) was changed.",
                    "Take the body as it came, raw and whole.")
        }
        return Finding(
            .apiV3KeyWrong,
            isAuthentic
                ? "The signature is good, so the \(name) is WeChat Pay's own, but the APIv3 key \(key.name) does not open it."
                : "The APIv3 key \(key.name) does not open the \(name).",
            "It is another merchant's key, or it was changed in the console: set the APIv3 key (not the APIv2 key) of the "
                + "merchant that the message is for.")
    }

    /// Values of `associated_data` that WeChat Pay uses.
    private func associated(_ json: JSON) -> [(text: String, words: String)] {
        var values = [("", "an empty associated_data")]
        if let type = json["original_type"]?.string { values.append((type, "original_type as associated_data")) }
        for usual in ["transaction", "refund", "certificate", "profitsharing", "mch_payment", "payscore"] {
            values.append((usual, "\"\(usual)\" as associated_data"))
        }
        return values
    }

    private static func repairs(_ text: String) -> [(bytes: [UInt8], words: String)] {
        var keys: [([UInt8], String)] = [
            (Array(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8), "without the white space around it"),
            (Array(text.trimmingCharacters(in: CharacterSet(charactersIn: "\"'")).utf8), "without quotation marks"),
        ]
        if let bytes = Hexadecimal.bytes(text) { keys.append((bytes, "once its hexadecimal digits are decoded")) }
        if let data = Data(base64Encoded: text) { keys.append((Array(data), "once its Base64 is decoded")) }
        return keys.filter { $0.0.count == 32 && $0.0 != Array(text.utf8) }
    }

    /// An AES-256-GCM ciphertext with its tag at the end.
    private struct Box {
        let ciphertext: [UInt8]
        let nonce: [UInt8]
        let associated: String?

        func opens(_ key: [UInt8], _ associated: String) -> Bool {
            guard let gcmNonce = try? AES.GCM.Nonce(data: nonce),
                let box = try? AES.GCM.SealedBox(
                    nonce: gcmNonce, ciphertext: ciphertext.dropLast(16), tag: ciphertext.suffix(16))
            else { return false }
            let opened = try? AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: Array(associated.utf8))
            return opened != nil
        }

        /// Whether the key leads to text where the tag is not looked at. Noise of 16 bytes is hardly ever text.
        func readsAsText(_ key: [UInt8]) -> Bool {
            // GCM's text starts at the counter 2 of a nonce of 12 bytes.
            guard let counter = try? AES._CTR.Nonce(nonceBytes: nonce + [0, 0, 0, 2]),
                let start = try? AES._CTR.decrypt(
                    Array(ciphertext.dropLast(16).prefix(64)), using: SymmetricKey(data: key), nonce: counter),
                start.count >= 8
            else { return false }
            return start.first == 0x7B || start.starts(with: "-----BEGIN".utf8)
                ? start.prefix(16).allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 >= 0x80 || $0 == 0x0A } : false
        }
    }
}

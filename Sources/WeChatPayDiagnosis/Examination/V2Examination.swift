// SPDX-License-Identifier: Apache-2.0

import Crypto
import WeChatPayWire
import WeChatPayXML

/// The `sign` of APIv2's XML.
struct V2Examination {
    let message: CapturedMessage
    let knowledge: Knowledge

    /// Whether a message is APIv2's: XML, and none of APIv3's headers.
    static func fits(_ message: CapturedMessage) -> Bool {
        guard message.header("Wechatpay-Signature") == nil, message.header("Authorization") == nil,
            let body = message.body, body.count <= 1 << 20
        else { return false }
        let start = body.prefix(64).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return ["<xml", "<?xml", "<!DOCTYPE", "<!doctype"].contains { start.starts(with: $0.utf8) }
    }

    private typealias Pair = (name: String, value: String)

    private struct Attempt {
        let code: Diagnosis.Code
        let words: String
        let text: [UInt8]
    }

    func run() -> Diagnosis {
        guard let xml = try? XML(parsing: message.body ?? []) else { return diagnosis([malformed]) }
        let pairs = xml.members.compactMap { member in member.value.text.map { (name: member.name, value: $0) } }
        let nests = pairs.count < xml.members.count
        guard let sign = xml["sign"], !sign.isEmpty else {
            return diagnosis([
                Finding(
                    .v2SignMissing, "The XML has no sign.",
                    message.direction == .request
                        ? "Add nonce_str and sign to every request."
                        : "Refusals (return_code FAIL) and a few kinds of reply come without one; otherwise it is not WeChat "
                            + "Pay that sent this.")
            ])
        }
        let expected = Self.text(pairs)
        guard let key = knowledge.apiV2Keys.first else {
            return diagnosis(
                [
                    Finding(
                        .noKey, "No APIv2 key is known to check the sign with.",
                        "Give the APIv2 key (APIv2密钥) of the merchant.")
                ], expected: expected)
        }
        let type = (xml["sign_type"] ?? "").isEmpty ? nil : xml["sign_type"]
        if let digest = Self.digests.first(where: { $0.make(expected, key.bytes) == sign }) {
            // In replies the length tells the digest, whatever sign_type says.
            if let type, type != digest.name, message.direction == .request {
                return diagnosis([signType(digest.name, type)], expected: expected)
            }
            if type == nil, digest.name != "MD5", message.direction == .request {
                return diagnosis([signType(digest.name, "MD5, which is what no sign_type means")], expected: expected)
            }
            return diagnosis([], expected: expected, signed: expected)
        }
        return explain(sign, pairs, expected, key, nests)
    }

    private var malformed: Finding {
        let body = message.body ?? []
        if LoggedBody.contains(body, "<!DOCTYPE") || LoggedBody.contains(body, "<!doctype") {
            return Finding(
                .v2Malformed, "The XML has a document type (DOCTYPE), which that of APIv2 never has.",
                "It is not WeChat Pay that sent this: entities that a document type declares read files and addresses "
                    + "(XXE). Refuse it, and parse with document types turned off.")
        }
        if !LoggedBody.contains(body, "</xml>") {
            return Finding(
                .v2Malformed, "The XML is cut: it does not end with </xml>.",
                "Save and verify the whole body: logs cut long lines, and so do limits for bodies.")
        }
        return Finding(
            .v2Malformed, "The body is not XML of APIv2's kind.",
            "It is <xml> with members of text, escaped or in CDATA.")
    }

    private func signType(_ made: String, _ said: String) -> Finding {
        Finding(
            .v2SignType, "The sign was made with \(made), but sign_type says \(Visible.name(said)).",
            "Set sign_type to \(made) before signing; it is one of the members that are signed.")
    }

    private func explain(
        _ sign: String, _ pairs: [Pair], _ expected: [UInt8], _ key: NamedSecret, _ nests: Bool
    ) -> Diagnosis {
        let attempts = attempts(pairs, expected)
        let keys = [key] + knowledge.apiV2Keys.dropFirst() + knowledge.apiV3Keys
        for attempt in attempts {
            for candidate in keys {
                for digest in Self.digests
                where digest.make(attempt.text, candidate.bytes).lowercased() == sign.lowercased() {
                    var findings: [Finding] = []
                    if candidate.name != key.name {
                        findings.append(
                            Finding(
                                .v2KeyWrong, "The sign was made with \(candidate.name), not with \(key.name).",
                                "APIv2 is signed with the APIv2 key of the merchant that mch_id names."))
                    }
                    if attempt.text != expected {
                        findings.append(
                            Finding(
                                attempt.code, "The sign covers \(attempt.words).",
                                "Sort by name in byte order, leave out sign and empty values, join raw values as "
                                    + "k=v&k=v, and add &key=."))
                    }
                    if digest.make(attempt.text, candidate.bytes) != sign {
                        findings.append(
                            Finding(
                                .v2Case, "The sign is not in capitals.", "Write the hexadecimal digits as 0-9 and A-F.")
                        )
                    }
                    return diagnosis(findings, expected: expected, signed: attempt.text, tried: attempts.count)
                }
            }
        }
        let length = sign.utf8.count
        let fault =
            length == 32 || length == 64
            ? "The sign is not one of these members under \(key.name), nor any of the usual variations."
            : "The sign has \(length) characters; MD5 has 32, HMAC-SHA256 64."
        return diagnosis(
            [
                Finding(
                    .v2KeyWrong, fault,
                    "Check the APIv2 key (not the APIv3 key; the old sandbox has one of its own), and that nothing was "
                        + "changed after signing\(nests ? "; how nested members are signed is not documented" : "").")
            ], expected: expected, tried: attempts.count * keys.count * Self.digests.count)
    }

    private func attempts(_ pairs: [Pair], _ expected: [UInt8]) -> [Attempt] {
        let filled = pairs.filter { !$0.value.isEmpty && $0.name != "sign" }
        var attempts = [Attempt(code: .v2Case, words: "the right text", text: expected)]
        func add(_ code: Diagnosis.Code, _ words: String, _ pairs: [Pair], sorting: Bool = true) {
            attempts.append(Attempt(code: code, words: words, text: Self.join(sorting ? Self.sorted(pairs) : pairs)))
        }
        add(.v2Members, "members with empty values too", pairs.filter { $0.name != "sign" })
        add(.v2Members, "sign itself too", pairs.filter { !$0.value.isEmpty })
        add(.v2Members, "the members without sign_type", filled.filter { $0.name != "sign_type" })
        for type in ["MD5", "HMAC-SHA256"] where !filled.contains(where: { $0.name == "sign_type" }) {
            add(.v2SignType, "a sign_type that is not in the XML", filled + [("sign_type", type)])
        }
        for allowed in Percent.Allowed.allCases {
            add(.v2Encoding, "URL-encoded values", filled.map { ($0.name, Percent.encoded($0.value, allowed)) })
        }
        add(.v2Order, "the members in the order of the XML", filled, sorting: false)
        add(
            .v2Order, "the members sorted without regard to case",
            filled.sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }, sorting: false)
        add(.v2Members, "values without the white space around them", filled.map { ($0.name, Self.trimmed($0.value)) })
        for pair in filled.prefix(100) {
            add(.v2Members, "the members without \(Visible.name(pair.name))", filled.filter { $0.name != pair.name })
        }
        return attempts
    }

    // MARK: Signing

    private struct Digest {
        let name: String
        let make: @Sendable ([UInt8], [UInt8]) -> String
    }

    private static let digests = [
        Digest(name: "MD5") { text, key in
            Hexadecimal.uppercase(Insecure.MD5.hash(data: text + Array("&key=".utf8) + key))
        },
        Digest(name: "HMAC-SHA256") { text, key in
            let code = HMAC<SHA256>.authenticationCode(
                for: text + Array("&key=".utf8) + key, using: SymmetricKey(data: key))
            return Hexadecimal.uppercase(code)
        },
        Digest(name: "MD5 without &key=") { text, key in
            Hexadecimal.uppercase(Insecure.MD5.hash(data: text + key))
        },
        Digest(name: "HMAC-SHA256 without &key=") { text, key in
            Hexadecimal.uppercase(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key)))
        },
    ]

    private static func text(_ pairs: [Pair]) -> [UInt8] {
        join(sorted(pairs.filter { !$0.value.isEmpty && $0.name != "sign" }))
    }

    private static func sorted(_ pairs: [Pair]) -> [Pair] {
        pairs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func join(_ pairs: [Pair]) -> [UInt8] {
        Array(pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&").utf8)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    private func diagnosis(
        _ findings: [Finding], expected: [UInt8]? = nil, signed: [UInt8]? = nil, tried: Int = 0
    ) -> Diagnosis {
        Diagnosis(
            direction: message.direction, findings: findings, expectedMessage: expected, signedMessage: signed,
            candidatesTried: tried)
    }
}

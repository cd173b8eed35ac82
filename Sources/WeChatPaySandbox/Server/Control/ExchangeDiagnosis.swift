// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import HTTPTypes
import WeChatPayDiagnosis
import WeChatPayJSON

/// Why the gateway did not accept a request's signature, for the page.
struct ExchangeDiagnosis {
    private let diagnosis: Diagnosis

    /// Looks into a request that was refused for its signature; `nil` for others.
    init?(_ exchange: Exchange, sandbox: Sandbox) {
        guard case .refused(let code, _) = exchange.verdict, Self.codes.contains(code) else { return nil }
        let request = exchange.request
        // What was cut says nothing about a signature over the whole.
        let isWhole = exchange.requestBytes == request.body.count
        let message = CapturedMessage(
            .request, method: request.method, target: request.target,
            headers: request.headers.map { ($0.name.rawName, $0.value) }, body: isWhole ? request.body : nil
        )
        diagnosis = Diagnosis(of: message, knowing: Self.knowledge(sandbox, exchange))
        guard !diagnosis.isGood else { return nil }
    }

    private static let codes: Set<String> = ["SIGN_ERROR", "SIGNERROR"]

    private static func knowledge(_ sandbox: Sandbox, _ exchange: Exchange) -> Knowledge {
        let credentials = sandbox.credentials
        let merchant = sandbox.read { $0.keys.merchant.publicKey.derRepresentation }
        let keys = [
            try? KnownKey(.merchantCertificate, id: credentials.certificateSerialNumber, der: merchant),
            try? KnownKey(.platformPublicKey, id: credentials.publicKeyID, pem: credentials.publicKeyPEM),
        ]
        return Knowledge(
            keys: keys.compactMap(\.self), mchid: credentials.mchid,
            apiV2Keys: [NamedSecret(credentials.apiV2Key, name: "WECHATPAY_API_V2_KEY")],
            receivedAt: exchange.receivedAt,
            // A person waits, and so does the server.
            effort: Effort(candidates: 20_000, bytes: 32 << 20)
        )
    }

    /// `code`, `summary`, `advice`, `findings`, and `lines` where it is known what was signed.
    func json(_ masking: inout Masking) -> JSON {
        let findings = diagnosis.findings.map { finding -> JSON in
            [
                "code": .string(finding.code.rawValue), "summary": .string(masking.text(finding.sentence)),
                "advice": .string(masking.text(finding.advice)),
            ]
        }
        return [
            "code": .string(diagnosis.code.rawValue), "summary": .string(masking.text(diagnosis.sentence)),
            "advice": .string(masking.text(diagnosis.advice)), "findings": .array(findings),
            "unchecked": .array(diagnosis.unchecked.map { .string(masking.text($0)) }),
            "lines": .array(lines(&masking)),
        ]
    }

    /// What was signed and what was received, line by line.
    private func lines(_ masking: inout Masking) -> [JSON] {
        guard let expected = diagnosis.expectedMessage, let signed = diagnosis.signedMessage, expected != signed else {
            return []
        }
        let received = Self.lines(masking.text(String(decoding: expected, as: UTF8.self)))
        let own = Self.lines(masking.text(String(decoding: signed, as: UTF8.self)))
        var lines: [JSON] = []
        func add(_ kind: String, _ text: String) { lines.append(["kind": .string(kind), "text": .string(text)]) }
        // Lines at both ends that are the same stand for themselves; between them are those that differ.
        let start = zip(own, received).prefix { $0 == $1 }.count
        let end = zip(own.dropFirst(start).reversed(), received.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        for line in own[..<start] { add("same", line) }
        for line in own[start..<(own.count - end)] { add("signed", line) }
        for line in received[start..<(received.count - end)] { add("received", line) }
        for line in own[(own.count - end)...] { add("same", line) }
        return lines
    }

    /// Lines with their ends, of which only a missing one is worth showing: all but the last have one.
    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "␃" }
        return lines.map { $0.replacing("\r", with: "␍").replacing("\t", with: "␉") }
    }
}

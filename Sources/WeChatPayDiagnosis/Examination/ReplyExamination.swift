// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// WeChat Pay's reply, or its notification.
struct ReplyExamination {
    let message: CapturedMessage
    let knowledge: Knowledge

    private static let names = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"]

    func run() -> Diagnosis {
        var findings: [Finding] = []
        var unchecked: [String] = []
        findings += headerFindings()
        let timestamp = message.header("Wechatpay-Timestamp")
        let date = Clock.date(message.header("Date"))
        let clock = Clock(text: timestamp ?? "", sender: "WeChat Pay's", receiver: "the receiver's")
        let time =
            timestamp == nil
            ? nil : clock.finding(receivedAt: knowledge.receivedAt, window: knowledge.window, date: date)
        if knowledge.receivedAt == nil {
            unchecked.append("The timestamp: it is not known when the \(message.direction.rawValue) arrived.")
        }
        let outcome = signature(&findings, &unchecked)
        findings += BodyFault.replacing(outcome.findings, message, isSaved: knowledge.isSaved)
        if let time { findings.append(time) }
        unchecked += outcome.unchecked
        let resources = ResourceExamination(
            body: message.body ?? [], knowledge: knowledge,
            isNotification: message.direction == .notification, isAuthentic: outcome.signer != nil && findings.isEmpty
        ).run()
        findings += resources.findings
        unchecked += resources.unchecked
        return Diagnosis(
            direction: message.direction, findings: findings, unchecked: unchecked, signer: outcome.signer,
            algorithm: outcome.algorithm, expectedMessage: outcome.expected, signedMessage: outcome.signed,
            candidatesTried: outcome.tried)
    }

    private func headerFindings() -> [Finding] {
        var findings: [Finding] = []
        let missing = Self.names.filter { (message.header($0) ?? "").isEmpty }
        if !missing.isEmpty {
            let present = Self.names.filter { !missing.contains($0) }
            let seen = present.isEmpty ? "none of them arrived" : "only \(present.joined(separator: ", ")) arrived"
            findings.append(
                Finding(
                    .headersMissing, "The headers \(missing.joined(separator: ", ")) are missing; \(seen).",
                    present.isEmpty && message.status != nil
                        ? "Files and some error replies carry no signature; otherwise a proxy removed the headers, or it is "
                            + "not WeChat Pay that answered."
                        : "A proxy or framework removed them, or it is not WeChat Pay that sent this; pass all "
                            + "Wechatpay-* headers on."))
        }
        for name in Self.names where Set(message.values(of: name)).count > 1 {
            findings.append(
                Finding(
                    .headerRepeated, "\(name) occurs more than once, with different values.",
                    "That is a proxy's work, or headers of two messages were put together; keep those of WeChat Pay."))
        }
        if let type = message.header("Wechatpay-Signature-Type"), type != AuthorizationText.scheme {
            findings.append(
                Finding(
                    .signatureType, "The signature's type is \(Visible.name(type)), not \(AuthorizationText.scheme).",
                    type.contains("SM2")
                        ? "That is ShangMi (国密); ask WeChat Pay for RSA, or verify with SM2 and SM3."
                        : "Only RSA with SHA-256 is in use; the header was changed on the way, or the sender is another."
                ))
        }
        return findings
    }

    private func signature(
        _ findings: inout [Finding], _ unchecked: inout [String]
    ) -> SignatureExamination.Outcome {
        var outcome = SignatureExamination.Outcome()
        guard let text = message.header("Wechatpay-Signature"), !text.isEmpty else { return outcome }
        let signature = SignatureText(text)
        if signature.isProbe {
            findings.append(
                Finding(
                    .signatureProbe,
                    "WeChat Pay sent a signature probe (签名探测流量): the signature is wrong on purpose, to see whether it is "
                        + "checked.",
                    message.direction == .notification
                        ? "Refuse it like any wrong signature, with a 4xx or 5xx; the genuine notification comes later."
                        : "Refuse it like any wrong signature; the call may have taken effect, so query before repeating it."
                ))
            return outcome
        }
        if let fault = signature.fault {
            findings.append(
                Finding(
                    .signatureEncoding, "The signature is \(fault).",
                    "Take the header as it came; something on the way, or the code that copied it, changed it."))
        }
        guard let bytes = signature.bytes else { return outcome }
        guard !knowledge.keys.isEmpty else {
            findings.append(
                Finding(
                    .noKey, "No key of WeChat Pay's is known to check the signature with.",
                    "Give the WeChat Pay public key (pub_key.pem) with its id, or the platform certificate."))
            unchecked.append("The signature: no key is known.")
            return outcome
        }
        let (timestamp, nonce) = (message.header("Wechatpay-Timestamp"), message.header("Wechatpay-Nonce"))
        var lines: [ArraySlice<UInt8>]?
        let body = signedBody
        if let timestamp, let nonce, let body {
            lines = [Array(timestamp.utf8)[...], Array(nonce.utf8)[...], body[...]]
        } else {
            unchecked.append("The signed text: timestamp, nonce or body is not known.")
        }
        outcome = SignatureExamination(
            direction: message.direction, knowledge: knowledge, serial: message.header("Wechatpay-Serial") ?? "",
            serialName: "Wechatpay-Serial", signature: bytes, lines: lines,
            variants: {
                [
                    Clock.variants(timestamp ?? ""), NonceVariants.all(nonce ?? "", body: body ?? []),
                    BodyVariants.all(body ?? [], query: nil, effort: knowledge.effort),
                ]
            }
        ).run()
        return outcome
    }

    /// What the signature should cover: the body, but of a statement its SHA-1.
    private var signedBody: [UInt8]? {
        guard let digest = message.header("Wechatpay-Statement-Sha1") else { return message.body }
        return (["sha1": .string(digest)] as JSON).bytes
    }
}

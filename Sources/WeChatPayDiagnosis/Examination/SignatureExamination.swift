// SPDX-License-Identifier: Apache-2.0

import WeChatPayWire

/// Compares a signature with the text it should cover.
struct SignatureExamination {
    let direction: CapturedMessage.Direction
    let knowledge: Knowledge
    /// As the message names it.
    let serial: String
    /// The header or pair that names it, for sentences.
    let serialName: String
    let signature: [UInt8]
    /// The signed text's lines; `nil` where parts of the message are not known.
    let lines: [ArraySlice<UInt8>]?
    /// Their variants, asked for only when the signature turns out to be somebody's.
    let variants: () -> [[Variant]]

    struct Outcome {
        var findings: [Finding] = []
        var unchecked: [String] = []
        var signer: KnownKey?
        var algorithm: String?
        var expected: [UInt8]?
        var signed: [UInt8]?
        var tried = 0
    }

    private var isRequest: Bool { direction == .request }

    func run() -> Outcome {
        var outcome = Outcome()
        let expected: [UInt8]? = lines.map { lines in lines.reduce(into: []) { $0 += Array($1) + [0x0A] } }
        outcome.expected = expected
        outcome.findings += mixedUpKeys()
        // A key of the right side counts before one of the other that happens to have the same id.
        let named = knowledge.keys.filter { KeyID.same($0.id, serial) }
            .sorted { $0.kind.isPlatform != isRequest && $1.kind.isPlatform == isRequest }.first
        if let named, named.kind.isPlatform != isRequest, let expected, named.verifies(signature, expected) {
            outcome.signer = named
            outcome.signed = expected
            return outcome
        }
        let order = (named.map { [$0] } ?? []) + knowledge.keys
        guard let (signer, opened) = order.lazy.compactMap({ key in key.open(signature).map { (key, $0) } }).first
        else {
            nobodySigned(named, &outcome)
            return outcome
        }
        outcome.signer = signer
        outcome.algorithm = opened.words
        if named.map({ !$0.isSameKey(as: signer) || $0.kind.isPlatform == isRequest }) ?? true {
            outcome.findings.append(wrongKey(signer, named))
        }
        if let words = opened.words {
            outcome.findings.append(
                Finding(
                    .signatureAlgorithm, "The signature was made with \(words).",
                    "Sign with RSASSA-PKCS1-v1_5 and SHA-256, which libraries call SHA256withRSA or RSA-SHA256."))
        }
        guard let lines, let expected else {
            // Whose it is says nothing about what it covers.
            if outcome.findings.isEmpty { outcome.findings.append(unknownText) }
            return outcome
        }
        if opened.covers([expected[...]]) {
            outcome.signed = expected
            return outcome
        }
        search(opened, lines, &outcome)
        return outcome
    }

    private func search(_ opened: OpenedSignature, _ lines: [ArraySlice<UInt8>], _ outcome: inout Outcome) {
        let expected = outcome.expected ?? []
        let digest = DigestAlgorithm.sha256.digest(expected)
        let hexadecimal = Hexadecimal.text(digest)
        for hashed in [digest, Array(hexadecimal.utf8), Array(hexadecimal.uppercased().utf8)]
        where opened.covers([hashed[...]]) {
            outcome.findings.append(
                Finding(
                    .signatureAlgorithm, "The text was hashed before it was signed, so that its hash was hashed again.",
                    "Give the text itself to SHA256withRSA, which hashes it."))
            return
        }
        let total = lines.reduce(0) { $0 + $1.count }
        guard total <= 32 << 20 else {
            outcome.findings.append(unknownMessage)
            return
        }
        var search = MessageSearch(
            opened, lines: zip(lines, variants()).map { (right: $0.0, variants: $0.1) }, effort: knowledge.effort,
            // With a large body the effort is spent before all layouts are tried.
            suspectsLayout: isRequest && total <= BodyVariants.copyLimit)
        guard let result = search.run() else {
            outcome.tried = search.tried
            outcome.findings.append(unknownMessage)
            return
        }
        outcome.tried = search.tried
        outcome.signed = result.message
        for (index, change) in result.changes.enumerated() {
            let sentence =
                index > 0
                ? "It also signed \(change.words)."
                : isRequest
                    ? "The key is right, but what it signed is not what was sent: it signed \(change.words)."
                    : "The key is right, but these are not the bytes that were signed: it signed \(change.words)."
            outcome.findings.append(Finding(change.code, sentence, Advice.text(change.code, direction)))
        }
    }

    private var unknownText: Finding {
        Finding(
            .messageUnknown,
            "The key is right, but whether it signed this \(isRequest ? "request" : "message") cannot be told: parts of it are "
                + "not known.",
            isRequest
                ? "Give what is missing: --method, --target and --body of explain, or the gateway's refusal beside the "
                    + "request."
                : "Save headers and body together, as they arrived.")
    }

    private var unknownMessage: Finding {
        isRequest
            ? Finding(
                .messageUnknown,
                "The key is right, but what it signed is none of the usual variations of this request.",
                "Compare the signed text with the expected one; most likely the nonce or timestamp was made twice, or "
                    + "another body was signed.")
            : Finding(
                .messageUnknown,
                "The key is right, but what it signed is none of the usual variations of these bytes.",
                "The body was cut or changed, or headers and body belong to different messages; verify the raw bytes.")
    }

    // MARK: Keys

    /// One key under two names of different parties.
    private func mixedUpKeys() -> [Finding] {
        for platform in knowledge.keys where platform.kind.isPlatform {
            for merchant in knowledge.keys where !merchant.kind.isPlatform && merchant.isSameKey(as: platform) {
                return [
                    isRequest
                        ? Finding(
                            .platformKeyAsMerchantKey,
                            "\(capitalized(merchant)) and \(platform) are held with one and the same key.",
                            "One of them is in the wrong place: the merchant's is that of apiclient_cert.pem, WeChat Pay's "
                                + "is pub_key.pem or the downloaded certificate.")
                        : Finding(
                            .merchantKeyAsPlatformKey,
                            "The merchant's own key is held as \(platform), so that no signature of WeChat Pay's fits.",
                            "Use the WeChat Pay public key (微信支付公钥, pub_key.pem) or the platform certificate "
                                + "(平台证书), not apiclient_cert.pem.")
                ]
            }
        }
        return []
    }

    private func nobodySigned(_ named: KnownKey?, _ outcome: inout Outcome) {
        let keys = knowledge.keys
        if let key = named ?? keys.first(where: { $0.kind.isPlatform != isRequest }),
            signature.count != key.signatureLength, !keys.contains(where: { $0.signatureLength == signature.count }),
            named != nil || !SignatureText.usualLengths.contains(signature.count)
        {
            outcome.findings.append(
                Finding(
                    .signatureLength,
                    "The signature has \(signature.count) bytes, but those of \(key) have \(key.signatureLength).",
                    "It was cut, decoded twice, or made with another kind of key; the whole Base64 text belongs in the "
                        + "header."))
            return
        }
        guard let named else {
            if !keys.contains(where: { $0.kind.isPlatform != isRequest }) {
                outcome.findings.append(
                    Finding(
                        .noKey, "No key of \(isRequest ? "the merchant's" : "WeChat Pay's") is known to check with.",
                        isRequest
                            ? "Give the merchant's certificate or private key with its serial number."
                            : "Give the WeChat Pay public key (pub_key.pem) with its id, or the platform certificate."))
            } else if !serial.isEmpty {
                outcome.findings.append(unknownSerial)
            }
            outcome.unchecked.append("The signature: the key that it names is not known.")
            return
        }
        if named.kind.isPlatform == isRequest {
            outcome.findings.append(foreign(named))
            return
        }
        if !outcome.findings.isEmpty { return }
        outcome.findings.append(
            isRequest
                ? Finding(
                    .unknownKey,
                    "The signature was not made with the private key of \(named), nor with that of any other known key.",
                    "Sign with the apiclient_key.pem that belongs to this certificate; after a new certificate was "
                        + "issued, key and serial number change together.")
                : Finding(
                    .unknownKey,
                    "The key held as \(named) did not make this signature, nor did any other known key.",
                    "Download that key again: another one is saved under its id, or the signature was changed or "
                        + "does not come from WeChat Pay."))
    }

    private func wrongKey(_ signer: KnownKey, _ named: KnownKey?) -> Finding {
        switch (isRequest, signer.kind.isPlatform) {
        case (true, true):
            return Finding(
                .platformKeyAsMerchantKey, "The request was signed with the key of \(signer), which is WeChat Pay's.",
                "Sign with the merchant's private key, apiclient_key.pem.")
        case (false, false):
            return Finding(
                .merchantKeyAsPlatformKey, "The message was signed with the merchant's own key, that of \(signer).",
                "Only WeChat Pay's keys count here; it is not WeChat Pay that sent this, or a test signs with the wrong "
                    + "key.")
        default:
            let known = named.map { _ in "" } ?? ", which is not known"
            return Finding(
                named == nil ? .serialUnknown : .otherKey,
                "It was signed with the key of \(signer), though \(serialName) names \(Visible.name(serial))\(known).",
                isRequest
                    ? "Send \(Visible.name(signer.id)) as serial_no, or sign with the key of the certificate that is named."
                    : "Ids were mixed up where keys are kept: check which file is held under which id.")
        }
    }

    private func foreign(_ named: KnownKey) -> Finding {
        isRequest
            ? Finding(
                .serialForeign, "\(serialName) names \(named), which is WeChat Pay's, not the merchant's.",
                "Send the serial number of the merchant certificate: openssl x509 -noout -serial -in apiclient_cert.pem"
            )
            : Finding(
                .serialForeign, "\(serialName) names \(named), which is the merchant's own, not WeChat Pay's.",
                "WeChat Pay never names it: headers of another message were copied, or a test signs with the wrong key."
            )
    }

    private var unknownSerial: Finding {
        let own = knowledge.keys.filter { $0.kind.isPlatform != isRequest }
        let held = own.isEmpty ? "none is known" : "known: \(own.prefix(5).map(\.description).joined(separator: ", "))"
        let isID = KeyID.isPublicKeyID(serial)
        if isRequest {
            guard isID else {
                return Finding(
                    .serialUnknown,
                    "\(serialName) names the certificate \(Visible.name(serial)), which is not known (\(held)).",
                    "Send the serial number of the merchant certificate whose key signs: openssl x509 -noout -serial -in "
                        + "apiclient_cert.pem")
            }
            return Finding(
                .serialKindMismatch,
                "\(serialName) holds a WeChat Pay public key id, where the merchant certificate's serial number belongs.",
                "The public key id goes into the header Wechatpay-Serial; serial_no is what openssl x509 -noout -serial "
                    + "-in apiclient_cert.pem prints.")
        }
        let hasOther = own.contains { ($0.kind == .platformPublicKey) != isID }
        let hasSame = own.contains { ($0.kind == .platformPublicKey) == isID }
        if hasOther, !hasSame {
            return isID
                ? Finding(
                    .serialKindMismatch,
                    "It is signed with a WeChat Pay public key (\(Visible.name(serial))), but only platform certificates "
                        + "are held (\(held)).",
                    "Add that public key (商户平台 → 账户中心 → API安全); during the switch both kinds are needed, since the "
                        + "header decides for each message.")
                : Finding(
                    .serialKindMismatch,
                    "It is signed with a platform certificate (\(Visible.name(serial))), but only WeChat Pay public keys "
                        + "are held (\(held)).",
                    "Send Wechatpay-Serial with the public key id on requests and finish the switch in the console, or "
                        + "add that certificate (GET /v3/certificates).")
        }
        return Finding(
            .serialUnknown, "\(serialName) names \(Visible.name(serial)), which is not known (\(held)).",
            isID
                ? "Download the public key of that id from the console (API安全) and add it."
                : "Download the current platform certificates (GET /v3/certificates) and add it; they change every few years."
        )
    }

    private func capitalized(_ key: KnownKey) -> String {
        let text = key.description
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

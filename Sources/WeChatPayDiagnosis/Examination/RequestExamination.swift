// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// A merchant's request to WeChat Pay.
struct RequestExamination {
    let message: CapturedMessage
    let knowledge: Knowledge

    func run() -> Diagnosis {
        var findings: [Finding] = []
        var unchecked: [String] = []
        let headers = message.values(of: "Authorization")
        guard let header = headers.first else {
            return Diagnosis(
                direction: .request,
                findings: [
                    Finding(
                        .authorizationMissing, "The request has no Authorization header.",
                        "Sign it and send Authorization: \(AuthorizationText.scheme) mchid=\"…\",nonce_str=\"…\",…; proxies "
                            + "may remove that header.")
                ])
        }
        if headers.count > 1 {
            findings.append(
                Finding(
                    .headerRepeated, "Authorization occurs \(headers.count) times.",
                    "Send it once; a client or proxy with credentials of its own adds another."))
        }
        let authorization = AuthorizationText(header)
        findings += authorization.faults.prefix(8).map {
            Finding(
                $0.code, $0.sentence,
                "The value is \(AuthorizationText.scheme), a space, and name=\"value\" pairs separated by commas.")
        }
        if !authorization.missing.isEmpty {
            let names = authorization.missing.joined(separator: ", ")
            findings.append(
                Finding(
                    .authorizationIncomplete, "Authorization lacks \(names).",
                    "All five pairs are needed: \(AuthorizationText.names.joined(separator: ", "))."))
        }
        let values = authorization.values
        findings += merchant(values["mchid"])
        let clock = Clock(text: values["timestamp"] ?? "", sender: "the sender's", receiver: "the receiver's")
        let time =
            values["timestamp"] == nil
            ? nil : clock.finding(receivedAt: knowledge.receivedAt, window: knowledge.window, date: nil)
        if knowledge.receivedAt == nil { unchecked.append("The timestamp: it is not known when the request arrived.") }
        findings += nonce(values["nonce_str"])
        findings += serialForm(values["serial_no"])

        let outcome = signature(values, &findings, &unchecked)
        // What the signature shows explains more than the time.
        if let fault = formFault(isRefused: !outcome.findings.isEmpty) {
            // The gateway looked for meta, and what it took in its place nobody signed.
            findings += [fault] + outcome.findings.filter { $0.code != .messageUnknown }
        } else {
            findings += BodyFault.replacing(outcome.findings, message, isSaved: knowledge.isSaved)
        }
        if let time { findings.append(time) }
        unchecked += outcome.unchecked
        return Diagnosis(
            direction: .request, findings: findings, unchecked: unchecked, signer: outcome.signer,
            algorithm: outcome.algorithm, expectedMessage: outcome.expected, signedMessage: outcome.signed,
            candidatesTried: outcome.tried)
    }

    private func merchant(_ mchid: String?) -> [Finding] {
        guard let known = knowledge.mchid, let mchid, !mchid.isEmpty, mchid != known else { return [] }
        return [
            Finding(
                .merchantMismatch,
                "Authorization names the merchant \(Visible.name(mchid)), but it is \(Visible.name(known)).",
                "mchid is the caller's number: in partner mode the provider's (sp_mchid), never the sub-merchant's.")
        ]
    }

    /// A serial number as a tool prints it, which WeChat Pay does not read.
    private func serialForm(_ serial: String?) -> [Finding] {
        guard let serial, !serial.isEmpty, !KeyID.isPublicKeyID(serial) else { return [] }
        let isDecimal = serial.utf8.count > 40 && serial.utf8.allSatisfy { (0x30...0x39).contains($0) }
        let hasMarks = serial.contains { $0 == ":" || $0 == " " } || serial.lowercased().hasPrefix("0x")
        guard isDecimal || hasMarks else { return [] }
        return [
            Finding(
                .serialUnknown,
                isDecimal
                    ? "serial_no is in decimal digits, as Java and browsers print serial numbers."
                    : "serial_no has other characters between its digits.",
                "Send 40 hexadecimal digits, as openssl x509 -noout -serial -in apiclient_cert.pem prints them behind serial=."
            )
        ]
    }

    private func nonce(_ nonce: String?) -> [Finding] {
        guard let nonce, nonce.utf8.count > 32 else { return [] }
        return [
            Finding(
                .nonceInvalid, "The nonce has \(nonce.utf8.count) characters, more than 32.",
                "Use at most 32 letters and digits, a UUID without its hyphens for example.")
        ]
    }

    private func signature(
        _ values: [String: String], _ findings: inout [Finding], _ unchecked: inout [String]
    ) -> SignatureExamination.Outcome {
        var outcome = SignatureExamination.Outcome()
        guard let text = values["signature"], !text.isEmpty else { return outcome }
        let signature = SignatureText(text)
        if let fault = signature.fault {
            findings.append(
                Finding(
                    .signatureEncoding, "The signature is \(fault).",
                    "Send standard Base64 with its padding, on one line, between the quotation marks as it is."))
        }
        guard let bytes = signature.bytes else { return outcome }
        guard !knowledge.keys.isEmpty else {
            findings.append(
                Finding(
                    .noKey, "No merchant key is known to check the signature with.",
                    "Give the merchant's certificate or private key with its serial number."))
            unchecked.append("The signature: no key is known.")
            return outcome
        }
        let body = signedBody
        var missing: [String] = []
        if message.method == nil { missing.append("method") }
        if message.target == nil { missing.append("target") }
        if values["timestamp"] == nil { missing.append("timestamp") }
        if values["nonce_str"] == nil { missing.append("nonce") }
        var lines: [ArraySlice<UInt8>]?
        if missing.isEmpty, let body {
            let texts = [
                message.method ?? "", message.target ?? "", values["timestamp"] ?? "", values["nonce_str"] ?? "",
            ]
            lines = texts.map { Array($0.utf8)[...] } + [body[...]]
        } else {
            if body == nil { missing.append("body") }
            unchecked.append("The signed text: the request's \(missing.joined(separator: ", ")) is not known.")
        }
        outcome = SignatureExamination(
            direction: .request, knowledge: knowledge, serial: values["serial_no"] ?? "", serialName: "serial_no",
            signature: bytes, lines: lines, variants: { variants(values, body ?? []) }
        ).run()
        return outcome
    }

    /// What the signature should cover: the body, but of an upload its `meta` alone.
    private var signedBody: [UInt8]? {
        guard let body = message.body else { return nil }
        return FormParts(body, contentType: message.header("Content-Type"))?["meta"] ?? body
    }

    /// An upload whose `meta` the gateway cannot find cannot be signed right either.
    ///
    /// - Parameter isRefused: Whether something else is wrong with the signature.
    private func formFault(isRefused: Bool) -> Finding? {
        guard let body = message.body else { return nil }
        let type = message.header("Content-Type")
        if let fault = FormFault.finding(body, contentType: type) { return fault }
        guard isRefused, FormParts.isForm(type), FormParts(body, contentType: type)?["meta"] == nil else { return nil }
        return BodyFault.finding(message, isSaved: false)
            ?? Finding(
                .bodyMultipart, "Content-Type says that the body is a form, but no part named meta can be read in it.",
                "Begin each part with -- and the boundary that Content-Type names, end lines with CR LF, and name the part "
                    + "with the signed JSON meta.")
    }

    private func variants(_ values: [String: String], _ body: [UInt8]) -> [[Variant]] {
        let method = message.method ?? ""
        let target = message.target ?? ""
        let query = target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) }
        var bodies: [Variant] = []
        if let whole = message.body, let form = FormParts(whole, contentType: message.header("Content-Type")) {
            bodies.append(Variant(whole[...], .bodyMultipart, "the whole form instead of meta alone"))
            for part in form.parts where part.name != "meta" {
                bodies.append(Variant(part.bytes[...], .bodyMultipart, "another part of the form than meta"))
            }
        }
        bodies += BodyVariants.all(body, query: query, effort: knowledge.effort)
        return [
            Self.methods(method),
            TargetVariants.all(target, host: message.header("Host")),
            Clock.variants(values["timestamp"] ?? ""),
            NonceVariants.all(values["nonce_str"] ?? "", body: body),
            bodies,
        ]
    }

    private static func methods(_ method: String) -> [Variant] {
        var variants = [
            Variant(method.uppercased(), .methodMismatch, "the method in capitals"),
            Variant(method.lowercased(), .methodMismatch, "the method in lower case"),
            Variant(
                method.prefix(1).uppercased() + method.dropFirst().lowercased(), .methodMismatch,
                "the method in lower case"),
        ]
        for other in ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] {
            variants.append(Variant(other, .methodMismatch, "\(other) as the method"))
            variants.append(
                Variant(other.lowercased(), .methodMismatch, "\(other.lowercased()) as the method", isCommon: false))
        }
        return Variant.distinct(variants, from: Array(method.utf8)[...])
    }
}

/// What may have been signed in place of a nonce.
enum NonceVariants {
    static func all(_ nonce: String, body: [UInt8]) -> [Variant] {
        // Nobody's mistake is as long, and comparing long texts of combining marks takes minutes.
        guard nonce.utf8.count <= 1024 else { return [] }
        var variants = [
            Variant(nonce.uppercased(), .nonceMismatch, "the nonce in capitals"),
            Variant(nonce.lowercased(), .nonceMismatch, "the nonce in lower case"),
            Variant(nonce.replacing("-", with: ""), .nonceMismatch, "the nonce without hyphens"),
            Variant(String(nonce.prefix(32)), .nonceMismatch, "the first 32 characters of the nonce"),
            Variant("\"\(nonce)\"", .nonceMismatch, "the nonce with quotation marks"),
            Variant("", .nonceMismatch, "an empty nonce"),
        ]
        if body.count <= BodyVariants.jsonLimit, body.contains(0x7B), let json = try? JSON(parsing: body) {
            for other in [json["resource"]?["nonce"], json["nonce_str"], json["nonceStr"], json["nonce"]] {
                if let text = other?.string { variants.append(Variant(text, .nonceMismatch, "the nonce of the body")) }
            }
        }
        return Variant.distinct(variants, from: Array(nonce.utf8)[...])
    }
}

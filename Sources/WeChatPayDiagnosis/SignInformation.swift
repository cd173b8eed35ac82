// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// The gateway's account of a signature that it refused: `sign_information` of a 401 SIGN_ERROR.
public struct SignInformation: Sendable, CustomStringConvertible, CustomReflectable {
    /// The method that the gateway used.
    public let method: String?
    /// The target that it used.
    public let target: String?
    /// The text that it built, cut short where it is long.
    public let truncatedMessage: String?
    /// The length of the whole text; WeChat Pay counts it, and does not say in bytes or characters.
    public let length: Int?

    /// Reads the `detail` member of the refusal, or one inside it; `nil` where it has no `sign_information`.
    public init?(detail: JSON?) {
        guard let information = detail?["sign_information"] ?? detail?["detail"]?["sign_information"],
            information.object != nil
        else { return nil }
        method = information["method"]?.string
        target = information["url"]?.string
        truncatedMessage = information["truncated_sign_message"]?.string
        // A number out of all proportion is no length.
        length = information["sign_message_length"]?.int.flatMap { (0...1 << 40).contains($0) ? $0 : nil }
    }

    /// The body that the gateway saw, where its text was not cut short.
    var body: [UInt8]? {
        guard let truncatedMessage, truncatedMessage.hasSuffix("\n"),
            length == nil || length == truncatedMessage.utf8.count || length == truncatedMessage.count
        else { return nil }
        let lines = truncatedMessage.split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
        return lines.count == 5 ? Array(lines[4].dropLast().utf8) : nil
    }

    /// The length alone.
    public var description: String { "SignInformation(\(length.map(String.init) ?? "no") bytes)" }
    /// Keeps `dump` and reflection from showing the text.
    public var customMirror: Mirror { Mirror(self, children: ["length": length ?? -1]) }

    /// Why the gateway refused a request that was signed over `message`: what it saw of it, compared line by line.
    ///
    /// - Parameter message: The text that was signed (签名串).
    /// - Returns: Always something: at least that both are the same.
    public func finding(comparedTo message: [UInt8]) -> Finding {
        let lines = message.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard lines.count == 5 else { return Self.other }
        if let method, method != lines[0] {
            return Finding(
                .methodMismatch, "The gateway saw the method \(Visible.name(method)), but \(lines[0]) was signed.",
                "A redirect, proxy or client changed it; sign the method that is sent.")
        }
        if let target, target != lines[1] { return targets(signed: lines[1], saw: target) }
        let body = message.count - 1 - lines[..<4].reduce(0) { $0 + $1.utf8.count + 1 }
        let seen = (truncatedMessage ?? "").split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
        // The last of these lines may be cut.
        for (index, name) in [(2, "timestamp"), (3, "nonce")]
        where seen.count > index + 1 && seen[index] != lines[index] {
            return Finding(
                index == 2 ? .timestampMismatch : .nonceMismatch,
                "The gateway saw another \(name) than the one that was signed.",
                "Make it once, and use the same text in the header and in the signed text.")
        }
        guard let length else { return Self.other }
        let characters = String(decoding: message, as: UTF8.self).unicodeScalars.count
        if length == message.count || length == characters {
            if let truncatedMessage, !agrees(truncatedMessage, message) {
                return Finding(
                    .bodyReserialized, "The gateway saw a body of the same length, but not the one that was signed.",
                    Advice.text(.bodyReserialized, .request))
            }
            return Finding(
                .gatewaySawTheSame,
                "The gateway saw exactly what was signed (\(length) bytes), so the private key does not belong to the "
                    + "certificate serial number, or that certificate is not the merchant's.",
                "Use the apiclient_key.pem of the certificate whose serial number is sent, and the merchant number that "
                    + "both belong to.")
        }
        if body > 0, length == message.count - body {
            return Finding(
                .bodyEmpty, "The gateway saw an empty body, but \(body) bytes of body were signed.",
                "Something between removed the body: a redirect, a proxy, or a client that sends no body with this method."
            )
        }
        let difference = length - message.count
        if body == 0, difference > 0 {
            return Finding(
                .bodyMismatch, "The gateway saw \(difference) bytes of body, but an empty one was signed.",
                "Sign the bytes of the body that is sent.")
        }
        return Finding(
            .bodyMismatch,
            "The gateway saw \(abs(difference)) bytes \(difference > 0 ? "more" : "fewer") than were signed, with the same "
                + "method and target: the body was changed on the way.",
            Advice.text(.bodyReserialized, .request))
    }

    private func targets(signed: String, saw: String) -> Finding {
        let all = TargetVariants.all(saw, host: nil)
        let bytes = Array(signed.utf8)[...]
        let variant = all.first { $0.bytes == bytes }
        let code = variant?.code ?? .targetMismatch
        return Finding(
            code,
            "The gateway saw another target than the one that was signed"
                + (variant.map { ", which is \($0.words)" } ?? "") + ".",
            Advice.text(code, .request))
    }

    /// What the gateway's account says by itself, where the request is not known.
    var diagnosis: Diagnosis {
        let lines = (truncatedMessage ?? "").split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
        let method = method ?? lines.first.map(String.init) ?? ""
        let target = target ?? (lines.count > 1 ? String(lines[1]) : "")
        let named = Visible.name("\(method) \(target)")
        let advice =
            "Print the text that your program signs, and compare it with the gateway's (explain --messages shows it): method, "
            + "path with query, timestamp, nonce and body, each with one line feed behind it. If they are the same, the "
            + "private key does not belong to serial_no or mchid. Save the request too, and explain compares for you."
        var findings: [Finding] = []
        // Lines that cannot have been cut, but do not fill the length that is given.
        let head = lines.count == 5 ? lines[..<4].reduce(0) { $0 + $1.utf8.count + 1 } : nil
        let seen = head.flatMap { head in length.map { $0 - head - 1 } }
        if isEmptyBody, ["POST", "PUT", "PATCH"].contains(method) {
            findings.append(
                Finding(
                    .bodyEmpty, "The gateway saw \(named) with an empty body.",
                    "If a body was signed, it got lost on the way: a redirect, a proxy, a client that sends none with this "
                        + "method, or a stream that was read before. " + advice))
        } else {
            // An empty last line that was not cut: something behind the gateway shortened its text.
            let isEdited = lines.count == 5 && lines[4] == "\n" && !isEmptyBody
            var amount = seen.flatMap { $0 > 0 ? " with \($0) bytes of body" : nil } ?? ""
            if isEmptyBody || isEdited { amount = " with an empty body" }
            var sentence =
                "The gateway refuses the signature of \(named)\(amount); the request itself is not in the file."
            if isEdited, let length, let truncatedMessage {
                sentence +=
                    " It counts \(length) bytes, but the text in the file has \(truncatedMessage.utf8.count): a line of it was "
                    + "shortened or replaced since."
            }
            findings.append(Finding(.gatewaySawOther, sentence, advice))
        }
        return Diagnosis(
            direction: .request, findings: findings, unchecked: ["The signature: the request is not in the file."],
            expectedMessage: isWhole ? truncatedMessage.map { Array($0.utf8) } : nil)
    }

    /// Whether the gateway's text is all there.
    private var isWhole: Bool {
        guard let truncatedMessage else { return false }
        return length == nil || length == truncatedMessage.utf8.count || length == truncatedMessage.count
    }

    /// Whether the gateway saw no body.
    private var isEmptyBody: Bool { body?.isEmpty == true }

    /// Whether the gateway's text is how the message starts.
    private func agrees(_ text: String, _ message: [UInt8]) -> Bool {
        // A character may have been cut in two, and is then replaced by a mark.
        let start = text.prefix { $0 != "\u{FFFD}" }
        return message.starts(with: start.utf8)
    }

    private static let other = Finding(
        .gatewaySawOther, "The gateway does not say what it saw.",
        "Check the merchant number, the certificate serial number, that the private key belongs to it, and the clock.")
}

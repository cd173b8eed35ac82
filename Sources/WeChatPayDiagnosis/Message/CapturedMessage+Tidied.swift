// SPDX-License-Identifier: Apache-2.0

extension CapturedMessage {
    private static let signatureNames = [
        "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Signature-Type",
    ]

    /// The message with each of WeChat Pay's signature headers once, where it was repeated with one value, as lines or
    /// joined by commas, and without blanks around it. Different values stay, one a line.
    func tidied() -> (message: CapturedMessage, notes: [String]) {
        var message = self
        var notes: [String] = []
        for name in Self.signatureNames {
            let given = values(of: name)
            let parts = given.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
                .map { Self.withoutBlanks($0) }
            var distinct: [String] = []
            for part in parts where !distinct.contains(part) && (!part.isEmpty || parts.count == 1) { distinct.append(part) }
            guard distinct != given, !distinct.isEmpty else { continue }
            if parts.count > 1, distinct.count == 1 {
                notes.append("\(name) occurs \(parts.count) times with the same value, which counts once: a proxy adds it again.")
            } else if distinct.count == 1 {
                notes.append("\(name) has blanks around its value, which do not count.")
            }
            message.remove(name)
            message.headers += distinct.map { (name, $0) }
        }
        return (message, notes)
    }

    private static func withoutBlanks(_ text: Substring) -> String {
        func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return String(text)
    }
}

// SPDX-License-Identifier: Apache-2.0

extension CapturedMessage {
    private static let signatureNames = [
        "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Signature-Type",
    ]

    /// The message with each of WeChat Pay's signature headers once, where it was repeated with one value, as lines or
    /// joined by commas, and without blanks around it. Different values stay, one a line.
    func tidied() -> (message: CapturedMessage, notes: [String]) {
        var message = self
        var repeated: [String] = []
        var padded: [String] = []
        var times = 0
        for name in Self.signatureNames {
            let given = values(of: name)
            let parts = given.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
                .map { Self.withoutBlanks($0) }
            var distinct: [String] = []
            for part in parts where !distinct.contains(part) && (!part.isEmpty || parts.count == 1) {
                distinct.append(part)
            }
            guard distinct != given, !distinct.isEmpty else { continue }
            if parts.count > 1, distinct.count == 1 {
                repeated.append(name)
                times = max(times, parts.count)
            } else if distinct.count == 1 {
                padded.append(name)
            }
            message.remove(name)
            message.headers += distinct.map { (name, $0) }
        }
        var notes: [String] = []
        if !repeated.isEmpty {
            notes.append(
                "Headers that occur \(times) times with the same value count once; a proxy adds them again: "
                    + "\(repeated.joined(separator: ", ")).")
        }
        if !padded.isEmpty {
            notes.append("Blanks around a header's value do not count: \(padded.joined(separator: ", ")).")
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

// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDiagnosis

/// Diagnoses for reading, and for machines.
enum ExplainReport {
    static func lines(_ diagnoses: [Diagnosis], notes: [String], messages: Bool) -> [String] {
        var lines: [String] = []
        for diagnosis in diagnoses {
            if !lines.isEmpty { lines.append("") }
            lines += Self.lines(diagnosis, messages: messages)
        }
        var noted: Set<String> = []
        for note in diagnoses.flatMap(\.notes) where noted.insert(note).inserted {
            lines += [""] + Wrapping.prose("Note: " + Wrapping.printable(note), hanging: 2)
        }
        let unchecked = notes + diagnoses.flatMap(\.unchecked)
        var said: Set<String> = []
        if !unchecked.isEmpty { lines += ["", "Not checked:"] }
        for sentence in unchecked where said.insert(sentence).inserted {
            lines += Wrapping.prose("- " + Wrapping.printable(sentence), indent: 2, hanging: 4)
        }
        return lines
    }

    private static func lines(_ diagnosis: Diagnosis, messages: Bool) -> [String] {
        let name =
            switch diagnosis.direction {
            case .request: "Request"
            case .reply: "Reply"
            case .notification: "Notification"
            }
        guard !diagnosis.isGood else {
            return Wrapping.prose("\(name): \(Wrapping.printable(diagnosis.sentence))")
                + Self.messages(diagnosis, isAsked: messages)
        }
        var lines: [String] = []
        for (index, finding) in diagnosis.findings.enumerated() {
            if index > 0 { lines.append("") }
            lines += Wrapping.prose("\(index == 0 ? "\(name)" : "Also"): \(finding.code.rawValue)")
            lines += Wrapping.prose(Wrapping.printable(finding.sentence), indent: 2)
            lines += Wrapping.prose("-> " + Wrapping.printable(finding.advice), indent: 2, hanging: 5)
        }
        if let difference = diagnosis.difference(width: Terminal.width - 2) {
            lines += ["", "What should be signed, and what was:"]
            // The first is prose, the others are aligned.
            lines += difference.lines.prefix(1).flatMap { Wrapping.prose($0, indent: 2) }
            lines += difference.lines.dropFirst().map { "  " + $0 }
        }
        if let signer = diagnosis.signer {
            lines.append("")
            lines += Wrapping.prose("Signed with the key of \(Wrapping.printable(signer.description)).")
        }
        return lines + Self.messages(diagnosis, isAsked: messages)
    }

    private static func messages(_ diagnosis: Diagnosis, isAsked: Bool) -> [String] {
        guard isAsked else { return [] }
        var lines: [String] = []
        for (title, message) in [
            ("Should be signed (\u{23CE} is a line feed):", diagnosis.expectedMessage),
            ("Was signed:", diagnosis.signedMessage),
        ] {
            guard let message, title != "Was signed:" || message != diagnosis.expectedMessage else { continue }
            lines += ["", title]
            let text = String(decoding: message, as: UTF8.self)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
                text.hasSuffix("\n") ? 1 : 0)
            {
                lines += Wrapping.value(Wrapping.printable(String(line)) + "\u{23CE}", indent: 2)
            }
        }
        return lines
    }

    static func json(_ diagnoses: [Diagnosis], notes: [String], messages: Bool, _ isTerminal: Bool) -> String {
        let json: JSON = [
            "good": .bool(diagnoses.allSatisfy(\.isGood)),
            "diagnoses": .array(diagnoses.map { $0.json(includingMessages: messages) }),
            "notes": .array(notes.map { .string($0) }),
        ]
        return isTerminal ? json.prettyPrinted : json.description
    }
}

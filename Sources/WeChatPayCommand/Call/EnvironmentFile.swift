// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// A file of `NAME=value` lines, as shells, containers and editors on any system write them.
///
/// Read are CRLF, UTF-16 with a byte order mark, `export` or `ENV` in front of a name, quotation marks, comments, and a key that
/// goes on over the next lines. What it says about a file quotes nothing of it.
struct EnvironmentFile {
    private(set) var values: [String: String] = [:]
    /// Names that are no settings, and settings that stand there twice.
    private(set) var notes: [SettingNote] = []

    /// - Parameter source: How a sentence names the file: `--env-file`.
    init(contentsOfFile path: String, source: String) throws {
        try self.init(SettingsFile.text(path, source), source: source)
    }

    init(_ text: String, source: String) throws {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var number = 0
        func refusal(_ reason: String) -> UsageError {
            UsageError("Line \(number) of the file of \(source) \(reason).")
        }
        while let line = lines.popFirst() {
            number += 1
            let content = Self.withoutCommand(line.trimmingCharacters(in: .whitespaces))
            guard !content.isEmpty, !content.hasPrefix("#") else { continue }
            if number == 1, content.hasPrefix("{") {
                throw UsageError("The file of \(source) is JSON, not NAME=value lines; name it with --config.")
            }
            if content.hasPrefix("-----BEGIN") {
                guard values.isEmpty else { continue }
                throw UsageError(
                    "The file of \(source) is a key or certificate, not NAME=value lines; name it in WECHATPAY_PRIVATE_KEY_PATH "
                        + "or another of the settings that end in _PATH.")
            }
            guard let equals = content.firstIndex(of: "=") else {
                // Others than settings may be in the file of a shell.
                guard content.hasPrefix("WECHATPAY_") else { continue }
                throw refusal("has a name without an equals sign; it is written NAME=value")
            }
            let name = content[..<equals].trimmingCharacters(in: .whitespaces)
            var value = content[content.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            if let mark = value.first, mark == "\"" || mark == "'" {
                while true {
                    if let word = Self.quoted(value) {
                        value = word
                        break
                    }
                    guard let next = lines.popFirst() else { throw refusal("has a quotation mark that is not closed") }
                    value += "\n" + next
                }
            } else if value.hasPrefix("-----BEGIN"), !value.contains("-----END") {
                while !value.contains("-----END"), let next = lines.popFirst() { value += "\n" + next }
            } else if let comment = value.range(of: #"(^|\s+)#.*$"#, options: .regularExpression) {
                value = String(value[..<comment.lowerBound])
            }
            if let earlier = values[name], earlier != value, name.hasPrefix("WECHATPAY_") {
                notes.append(
                    SettingNote(
                        fact:
                            "\(SettingName.shown(name)) stands twice in the file of \(source), with different values.",
                        advice: "The last one counts; take the other out."))
            } else if values[name] == nil, let note = SettingName.note(variable: name, in: "the file of \(source)") {
                notes.append(note)
            }
            values[name] = value
        }
    }

    /// What stands in front of a name in the files of shells.
    private static func withoutCommand(_ line: String) -> String {
        guard
            let word = line.range(
                of: #"^(export\s+|set\s+|declare\s+-x\s+|env\s+|\$env:)"#,
                options: [.regularExpression, .caseInsensitive])
        else { return line }
        let rest = line[word.upperBound...].trimmingCharacters(in: .whitespaces)
        // In the file of an image the value may stand behind a blank.
        guard line.lowercased().hasPrefix("env"),
            let name = rest.range(of: #"^\w+(?=[ \t]+[^=\s])"#, options: .regularExpression)
        else { return rest }
        return rest[name] + "=" + rest[name.upperBound...].trimmingCharacters(in: .whitespaces)
    }

    /// A word as a shell reads it, made of pieces with and without quotation marks; `nil` where one is not closed.
    private static func quoted(_ text: String) -> String? {
        var word = ""
        var mark: Character?
        var rest = text[...]
        while let character = rest.popFirst() {
            if let open = mark {
                if character == open {
                    mark = nil
                } else if character == "\\", open == "\"", let next = rest.first, "\"\\$`".contains(next) {
                    word.append(rest.removeFirst())
                } else {
                    word.append(character)
                }
            } else if character == "\"" || character == "'" {
                mark = character
            } else if character == "\\", let next = rest.popFirst() {
                word.append(next)
            } else if character.isWhitespace || character == ";" {
                break
            } else {
                word.append(character)
            }
        }
        return mark == nil ? word : nil
    }
}

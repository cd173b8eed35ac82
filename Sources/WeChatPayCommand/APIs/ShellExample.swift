// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// An example request as a call of this command.
enum ShellExample {
    /// Lines of at most 80 columns, continued by backslashes.
    static func lines(_ operation: APIOperation, _ example: APIExample) -> [String] {
        let verb = operation.method.lowercased()
        var arguments: [String] = []
        for (name, value) in example.query {
            let argument = quoted("\(name)=\(value)")
            arguments.append(operation.method == "GET" ? argument : "--query \(argument)")
        }
        for (name, value) in example.headers { arguments.append("--header \(quoted("\(name): \(value)"))") }
        arguments += upload(operation)
        if case .object(let body)? = beside(operation, example) {
            for (key, value) in body { arguments += self.arguments(key, value) }
        }
        var lines = Wrapping.value("wechatpay \(verb) \(path(operation, example))", width: 78, breakAfter: ["/"])
        for index in lines.indices.dropLast() { lines[index] += "\\" }
        let head = lines.count
        for argument in arguments {
            let parts = argument.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let last = lines[lines.count - 1]
            if parts.count == 1, lines.count > head, Wrapping.columns(last) + Wrapping.columns(argument) + 3 <= 80 {
                lines[lines.count - 1] = last + " " + argument
            } else {
                lines[lines.count - 1] = last + " \\"
                lines += ["  " + parts[0]] + parts.dropFirst()
            }
        }
        return lines
    }

    private static func upload(_ operation: APIOperation) -> [String] {
        CallDescription(operation: operation).filePart.map { ["\($0)=@FILE"] } ?? []
    }

    /// The body, or what is written beside a file: the client adds what the file determines.
    private static func beside(_ operation: APIOperation, _ example: APIExample) -> JSON? {
        let description = CallDescription(operation: operation)
        guard description.filePart != nil else { return example.body }
        let text = operation.isV2 ? nil : example.body?["meta"]?.string
        guard case .object(let members)? = text.map({ try? JSON(parsing: $0) }) ?? example.body else { return nil }
        var others = JSON.Object()
        for (name, value) in members where !description.isComputed(name) { others[name] = value }
        return .object(others)
    }

    /// The path with values filled in.
    static func path(_ operation: APIOperation, _ example: APIExample) -> String {
        var path = String(operation.callPath.dropFirst())
        for (name, value) in example.pathValues {
            let encoded = value.addingPercentEncoding(
                withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-._~")))
            path = path.replacing("{\(name)}", with: encoded ?? value)
        }
        return path
    }

    private static func arguments(_ name: String, _ value: JSON) -> [String] {
        switch value {
        case .string(let text): [word("\(name)=\(text)")]
        case .object(let object) where !object.isEmpty: object.flatMap { arguments("\(name).\($0.key)", $0.value) }
        case .array, .object:
            // JSON may be spread over lines, inside quotation marks too.
            [
                value.description.utf8.count < 40
                    ? quoted("\(name):=\(value)") : quoted("\(name):=\(value.prettyPrinted)")
            ]
        default: [word("\(name):=\(value)")]
        }
    }

    /// A word, which goes on at the start of the next line where it is too long for one.
    private static func word(_ text: String) -> String {
        guard Wrapping.columns(quoted(text)) > 76 else { return quoted(text) }
        return Wrapping.value(text, width: 70, breakAfter: ["=", ","]).map(quoted).joined(separator: "\\\n")
    }

    /// For a POSIX shell.
    static func quoted(_ text: String) -> String {
        let plain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "0"..."9", "A"..."Z", "a"..."z": true
            default: "_-./:=,@%+".unicodeScalars.contains(scalar) || scalar.value >= 0x3400
            }
        }
        return plain ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
    }
}

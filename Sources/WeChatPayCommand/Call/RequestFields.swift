// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// `name=value` and `name:=json` arguments, read without a process or a client.
enum RequestFields {
    enum Field: Equatable {
        /// `name=value`: text.
        case text(name: String, value: String)
        /// `name:=json`: any JSON.
        case raw(name: String, json: JSON)

        var name: String {
            switch self {
            case .text(let name, _), .raw(let name, _): name
            }
        }
    }

    static func field(_ argument: String) throws -> Field {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
            throw UsageError("\(shown(argument)) is neither name=value nor name:=json.")
        }
        let value = String(argument[argument.index(after: equals)...])
        let name = argument[..<equals]
        guard name.last == ":" else { return .text(name: String(name), value: value) }
        guard name.count > 1 else { throw UsageError("\(shown(argument)) has no name before := .") }
        do { return .raw(name: String(name.dropLast()), json: try JSON(parsing: value)) } catch {
            throw UsageError("The value of \(shown(String(name)))= cannot be used. \(error) For text, write = alone.")
        }
    }

    /// Makes JSON of the text of `name=value`, given the names from the outside in.
    typealias Typing = (_ text: String, _ names: [String]) -> JSON

    /// The body that the arguments describe: members in the order written, dots nest.
    static func body(_ arguments: [String], _ typed: Typing = { text, _ in .string(text) }) throws -> JSON? {
        guard !arguments.isEmpty else { return nil }
        var body = JSON.Object()
        for argument in arguments {
            let field = try field(argument)
            let name = field.name
            let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard path.count <= 100 else {
                throw UsageError("The name \(shown(name)) nests \(path.count) members; 100 is the most.")
            }
            guard path.allSatisfy({ !$0.isEmpty }) else {
                throw UsageError("The name \(shown(name)) has an empty part; a dot nests, as in amount.total:=1.")
            }
            let value: JSON =
                switch field {
                case .text(_, let text): typed(text, path)
                case .raw(_, let json): json
                }
            body = try inserting(value, at: path[...], of: name, into: body)
        }
        return .object(body)
    }

    private static func inserting(
        _ value: JSON, at path: ArraySlice<String>, of name: String, into object: JSON.Object
    ) throws -> JSON.Object {
        guard let key = path.first else { return object }
        var object = object
        let rest = path.dropFirst()
        switch (object[key], rest.isEmpty) {
        case (nil, true): object[key] = value
        case (nil, false):
            object[key] = .object(try inserting(value, at: rest, of: name, into: JSON.Object()))
        case (.object(let inner)?, false):
            object[key] = .object(try inserting(value, at: rest, of: name, into: inner))
        default:
            let taken = name.split(separator: ".").dropLast(rest.count).joined(separator: ".")
            throw UsageError("\(shown(name)) contradicts an earlier argument: \(shown(taken)) already has a value.")
        }
        return object
    }

    /// A query has text only, so `:=` has no meaning there.
    static func query(_ arguments: [String]) throws -> [(String, String)] {
        try arguments.map { argument in
            switch try field(argument) {
            case .text(let name, let value): return (name, value)
            case .raw(let name, _):
                throw UsageError("A query has text only: write \(shown(name))=value instead of := .")
            }
        }
    }

    /// `k=v` of `--query` and `--path-var`, or `k:v` of `--header`.
    static func pair(_ argument: String, separator: Character, option: String) throws -> (String, String) {
        guard let index = argument.firstIndex(of: separator), index != argument.startIndex else {
            throw UsageError("\(option) needs name\(separator)value, not \(shown(argument)).")
        }
        return (String(argument[..<index]), String(argument[argument.index(after: index)...]))
    }

    static func unique(_ pairs: [(String, String)], option: String) throws -> [String: String] {
        var result: [String: String] = [:]
        for (name, value) in pairs {
            guard result.updateValue(value, forKey: name) == nil else {
                throw UsageError("\(option) \(shown(name)) is given twice.")
            }
        }
        return result
    }

    /// Splits `path?query`, as copied from documentation or a log, into the path and its decoded parameters.
    static func split(_ path: String) throws -> (path: String, query: [(String, String)]) {
        guard let mark = path.firstIndex(of: "?") else { return (path, []) }
        let pairs = try path[path.index(after: mark)...].split(separator: "&").map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let texts = sides.compactMap { String($0).removingPercentEncoding }
            guard texts.count == sides.count else {
                throw UsageError("The query in PATH has a % that is not followed by two hexadecimal digits.")
            }
            return (texts[0], texts.count > 1 ? texts[1] : "")
        }
        return (String(path[..<mark]), pairs)
    }

    private static func shown(_ text: String) -> String { "'\(Wrapping.printable(String(text.prefix(60))))'" }
}

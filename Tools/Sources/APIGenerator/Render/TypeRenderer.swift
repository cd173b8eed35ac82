// SPDX-License-Identifier: Apache-2.0

/// Writes typed objects and documented values.
struct TypeRenderer {
    /// Extensions with the documented values; they stand at the end of a file.
    private(set) var extensions = SourceText()

    mutating func render(_ declaration: TypeDeclaration, into text: inout SourceText) {
        switch declaration {
        case .object(let object): render(object, into: &text)
        case .values(let values): render(values, into: &text)
        }
    }

    private mutating func render(_ values: ValuesDeclaration, into text: inout SourceText) {
        text.documentation([values.documentation])
        text.line("public typealias \(values.name) = OpenValue<\(values.kindName)>")
        text.documentation(["Tells ``\(values.name)`` from other values."])
        text.line("public enum \(values.kindName) {}")
        guard !values.values.isEmpty else { return }
        var list = SourceText()
        list.block("extension OpenValue where Kind == \(values.qualifiedKindName)") { list in
            for value in values.values {
                list.documentation([(value.term.map { "\($0) (`\(value.value)`)" } ?? "`\(value.value)`") + "."])
                list.line("public static var \(Naming.escaped(value.name)): Self { \"\(value.value)\" }")
            }
        }
        extensions.append(list)
    }

    private mutating func render(_ object: ObjectDeclaration, into text: inout SourceText) {
        text.documentation([object.documentation])
        var copy = self
        text.block("public struct \(object.name): TypedObject, FieldValue") { text in
            text.documentation(["The members, as on the wire."])
            text.line("public \(object.isRequest && !object.isReply ? "var" : "let") fields: Fields")
            text.documentation(["Wraps members."])
            text.line("public init(fields: Fields) { self.fields = fields }")
            if object.isRequest { Self.initializer(object, into: &text) }
            for member in object.members { Self.render(member, of: object, into: &text) }
            for type in object.types { copy.render(type, into: &text) }
        }
        self = copy
    }

    private static func initializer(_ object: ObjectDeclaration, into text: inout SourceText) {
        let members = object.members.filter(\.indexes.isEmpty)
        guard !members.isEmpty else { return }
        let ordered = members.filter(\.isNeeded) + members.filter { !$0.isNeeded }
        text.documentation(["Collects the members."])
        text.signature("public init", ordered.map(\.argument), "") { text in
            text.line("var fields = Fields()")
            for member in members {
                let set = member.isText ? "setText" : "set"
                text.line("fields.\(set)(\"\(member.wireName)\", \(Naming.escaped(member.name)))")
            }
            text.line("self.fields = fields")
        }
    }

    private static func render(_ member: MemberDeclaration, of object: ObjectDeclaration, into text: inout SourceText) {
        text.documentation([member.documentation])
        let name = Naming.escaped(member.name)
        guard member.indexes.isEmpty else {
            let key = member.indexes.reduce(member.wireName) { $0.replacing("$\($1)", with: "\\(\($1))") }
            text.line("///")
            text.line("/// - Parameters:")
            for index in member.indexes { text.line("///   - \(index): The index in the name, from 0.") }
            let arguments = member.indexes.map { "_ \($0): Int" }.joined(separator: ", ")
            text.block("public func \(name)(\(arguments)) throws -> \(member.type)?") { text in
                text.line("try fields.optional(\"\(key)\")")
            }
            return
        }
        guard object.isReply else {
            text.block("public var \(name): \(member.type)?") { text in
                text.line("get { fields.stored(\"\(member.wireName)\") }")
                let set = member.isText ? "setText" : "set"
                text.line("set { fields.\(set)(\"\(member.wireName)\", newValue) }")
            }
            return
        }
        let (mark, read) = member.isRequired ? ("", "required") : ("?", "optional")
        let head = "public var \(name): \(member.type)\(mark)"
        text.line("\(head) { get throws { try fields.\(read)(\"\(member.wireName)\") } }")
    }
}

extension MemberDeclaration {
    /// Whether a request cannot do without it.
    var isNeeded: Bool { isRequired && defaultValue == nil }

    var argument: String {
        let start = "\(Naming.escaped(name)): \(type)"
        if let defaultValue, isRequired { return "\(start) = \(defaultValue)" }
        return isRequired ? start : "\(start)? = nil"
    }
}

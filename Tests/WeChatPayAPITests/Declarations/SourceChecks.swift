// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Holds what generated Swift declares against the description, and collects what differs.
struct SourceChecks {
    private let source: DeclaredAPI
    private(set) var problems: [String] = []
    /// Members compared.
    private(set) var members = 0

    init(_ source: DeclaredAPI) { self.source = source }

    mutating func report(_ problem: String) { problems.append(problem) }

    /// Whether a Swift name says the same as a name on the wire: letters and digits, and `Value` where the plain name
    /// is taken.
    static func isNamed(_ name: String, _ wire: String) -> Bool {
        // `$n` stands for an index.
        let words = wire.split(separator: "_").filter { !$0.hasPrefix("$") }.joined()
        let (swift, plain) = (letters(name), letters(words))
        return swift == plain || swift == plain + "value"
    }

    private static func letters(_ text: String) -> String {
        text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    // MARK: Calls

    mutating func check(_ operation: APIOperation) {
        let id = operation.id
        let details = operation.details
        let calls = source.calls[id] ?? []
        let isAddress = details.response.kind == .redirect
        guard calls.map(\.isAsync) == (isAddress ? [false] : [true, false]) else {
            return report("\(id) has \(calls.count) calls")
        }
        for call in calls {
            path(operation, call)
            let verb = isAddress ? "signedURL" : operation.method.lowercased()
            if call.verb != verb { report("\(id): \(call.verb)") }
            body(details, operation, call)
            sent(details, operation, call)
            result(details, operation, call)
        }
    }

    private mutating func path(_ operation: APIOperation, _ call: DeclaredCall) {
        let path = (source.paths[call.owner] ?? "nowhere") + (call.isSlashed ? "/" : "")
        let (given, documented) = (path.split(separator: "/"), operation.path.split(separator: "/"))
        let isSame = zip(given, documented).allSatisfy { given, documented in
            guard documented.hasPrefix("{") else { return given == documented }
            return given.hasPrefix("{") && Self.isNamed(String(given), String(documented))
        }
        guard isSame, given.count == documented.count, path.hasSuffix("/") == operation.path.hasSuffix("/") else {
            return report("\(operation.id) is called from \(path)")
        }
    }

    private mutating func body(_ details: APIOperation.Details, _ operation: APIOperation, _ call: DeclaredCall) {
        let place = "\(operation.id) body"
        let written = call.parameters.first { $0.name == "body" }
        let meta = call.parameters.first { $0.name == "meta" }
        guard let body = details.body else {
            if written != nil || meta != nil { report("\(place) is not documented") }
            return
        }
        guard body.kind == .multipart else {
            let signed: Set = ["sign", "nonce_str"]
            let fields = body.fields.filter { !operation.isV2 || !signed.contains($0.name) }
            return object(written?.type ?? "", in: call.owner, fields, .request, place)
        }
        if call.part != body.fields.first(where: { $0.type == .file })?.name { report("\(place): \(call.part ?? "")") }
        if !call.parameters.contains(where: { $0.name == "file" && $0.type == "Upload" }) {
            report("\(place): no file")
        }
        let fields = body.fields.uploadMeta(isV2: operation.isV2)
        if fields.isEmpty != (meta == nil) { return report("\(place): meta") }
        if let meta { object(meta.type, in: call.owner, fields, .request, place) }
    }

    private mutating func sent(_ details: APIOperation.Details, _ operation: APIOperation, _ call: DeclaredCall) {
        for (isHeader, fields) in [(false, details.query), (true, details.headers)] {
            let documented = fields.filter { !["Wechatpay-Serial", "sign"].contains($0.name) }
            let sent = call.sent.filter { $0.isHeader == isHeader }
            if sent.map(\.wire) != documented.map(\.name) {
                report("\(operation.id) sends \(sent.map(\.wire)), not \(documented.map(\.name))")
                continue
            }
            for (parameter, field) in zip(sent, documented) {
                let place = "\(operation.id) \(parameter.wire)"
                if !Self.isNamed(parameter.argument, parameter.wire) { report("\(place) sends \(parameter.argument)") }
                guard let argument = call.parameters.first(where: { $0.name == parameter.argument }) else {
                    report("\(place) is no argument")
                    continue
                }
                type(argument.type, in: call.owner, field, .request, place)
                if argument.hasDefault != (!field.isRequired || field.constant != nil) { report("\(place): required") }
            }
        }
    }

    private mutating func result(_ details: APIOperation.Details, _ operation: APIOperation, _ call: DeclaredCall) {
        let place = "\(operation.id) reply"
        let (type, ending) =
            switch details.response.kind {
            case .redirect: ("String", "address")
            case .binary: ("Download", "download")
            case .empty: ("", "completion")
            case .json, .xml: (call.result, "reply")
            }
        let expected =
            call.isAsync || ending == "address"
            ? ending : "blocking\(ending.prefix(1).uppercased())\(ending.dropFirst())"
        if call.ending != expected { report("\(place): \(call.ending)") }
        if call.result != type { report("\(place) is \(call.result)") }
        guard ending == "reply" else { return }
        object(type, in: call.owner, details.response.fields, .reply, place)
    }

    // MARK: Types

    private enum Use { case request, reply }

    private mutating func object(
        _ name: String, in scope: String, _ fields: [APIField], _ use: Use, _ place: String
    ) {
        guard let full = source.resolve(name, in: scope), let object = source.objects[full] else {
            return report("\(place): \(name) is no object")
        }
        let names = fields.map(\.name)
        if Set(object.members.flatMap(\.wires)) != Set(names) || object.members.count != fields.count {
            return report("\(place): \(full) has \(object.members.flatMap(\.wires)), documented \(names)")
        }
        for field in fields {
            guard let member = object.members.first(where: { $0.wires == [field.name] }) else { continue }
            members += 1
            let inner = "\(place)/\(field.name)"
            let isBoth = !object.stored.isEmpty && member.has(.set) == false
            type(member.type, in: full, field, use, inner, isBoth: isBoth)
            let isText = field.encoding == "json" && field.encodes != nil
            switch use {
            case .request where field.indexes.isEmpty:
                guard let stored = object.stored.first(where: { $0.wire == field.name }) else {
                    report("\(inner) is not stored")
                    continue
                }
                if stored.isText != isText { report("\(inner): text") }
                if member.has(.stored), member.has(.setText) != isText { report("\(inner): text") }
                let argument = object.arguments.first { $0.name == stored.argument }
                if argument?.type != member.type { report("\(inner) takes \(argument?.type ?? "nothing")") }
                let mayBeLeftOut = !field.isRequired || field.constant != nil
                if argument?.hasDefault != mayBeLeftOut { report("\(inner): required") }
            case .reply where field.indexes.isEmpty:
                if member.has(.required) != field.isRequired { report("\(inner): required") }
            case .request, .reply: break
            }
        }
    }

    private mutating func type(
        _ written: String, in scope: String, _ field: APIField, _ use: Use, _ place: String, isBoth: Bool = false
    ) {
        let isList = written.hasPrefix("[")
        let element = isList ? String(written.dropFirst().dropLast()) : written
        let full = source.resolve(element, in: scope)
        let documented = Self.swiftType(field, use, isBoth)
        if let full, source.objects[full] != nil {
            if documented != (isList ? "[object]" : "object") { report("\(place) is \(written), not \(documented)") }
            object(element, in: scope, field.fields, use, place)
        } else if let full, let values = source.values[full] {
            if documented != (isList ? "[values]" : "values") { report("\(place) is \(written), not \(documented)") }
            // A value that no Swift name can be made of has no member.
            let expected = Set(field.values.compactMap(\.string).filter { $0.allSatisfy(\.isASCII) })
            if values != expected { report("\(place) has values \(values.sorted()), not \(expected.sorted())") }
        } else if documented == "[values]", written == "[String]" {
            // A list with a name of its own, shared by several operations.
            return
        } else if documented != written {
            report("\(place) is \(written), not \(documented)")
        }
    }

    /// The type by the description: a Swift type, `object` or `values`, and lists of them in brackets.
    private static func swiftType(_ field: APIField, _ use: Use, _ isBoth: Bool) -> String {
        switch field.encoding == "json" ? field.encodes : nil {
        case "object": return field.fields.isEmpty ? "JSON" : "object"
        case "object[]": return field.fields.isEmpty ? "[JSON]" : "[object]"
        case "string[]": return "[String]"
        default: break
        }
        guard field.type == .array else { return single(field.type, field, use, isBoth) }
        return "[\(field.items.map { single($0, field, use, isBoth) } ?? "JSON")]"
    }

    private static func single(_ type: APIField.ValueType, _ field: APIField, _ use: Use, _ isBoth: Bool) -> String {
        switch type {
        case .integer: return "Int"
        case .number: return "JSON.Number"
        case .boolean: return "Bool"
        case .file: return "Upload"
        case .array: return "JSON"
        case .object: return field.fields.isEmpty ? "JSON" : "object"
        case .string:
            if field.encryption == .platformRSA, use == .request, !isBoth { return "SensitiveText" }
            if field.encryption == .merchantRSA, use == .reply, !isBoth { return "EncryptedText" }
            return field.values.isEmpty || field.constant != nil ? "String" : "values"
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

/// Writes the calls of a node with the types that only they use.
enum OperationRenderer {
    static func render(_ node: NodeDeclaration) -> SourceText {
        var text = SourceText()
        var types = TypeRenderer()
        text.block("extension \(node.qualifiedName)") { text in
            for (index, operation) in node.operations.enumerated() {
                if index > 0 { text.line() }
                render(operation, into: &text)
                for type in operation.types {
                    text.line()
                    types.render(type, into: &text)
                }
            }
        }
        if !types.extensions.lines.isEmpty { text.append(types.extensions) }
        return text
    }

    private static func render(_ operation: OperationDeclaration, into text: inout SourceText) {
        let parameters = operation.parameterDocumentation
        var documentation = operation.documentation
        if case .address = operation.result {
            documentation.append("The signed address is for the user's browser; nothing is sent.")
        }
        text.documentation(documentation)
        text.line("///")
        if parameters.count == 1 {
            text.line("/// - Parameter \(parameters[0])")
        } else if !parameters.isEmpty {
            text.line("/// - Parameters:")
            for parameter in parameters { text.line("///   - \(parameter)") }
        }
        text.line("/// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.")
        if let deprecation = operation.deprecation {
            text.line("@available(*, deprecated, message: \"\(deprecation)\")")
        }
        if case .address = operation.result {
            method(operation, name: "signedURL", suffix: " throws", call: "address()", into: &text)
            return
        }
        let (wait, block) = operation.calls
        method(operation, name: operation.verb, suffix: " async throws", call: "await \(wait)", into: &text)
        text.line()
        text.documentation([
            operation.documentation[0].replacing(/(, \[official page\].*|\.)$/, with: "") + ", blocking the thread."
        ])
        if let deprecation = operation.deprecation {
            text.line("@available(*, deprecated, message: \"\(deprecation)\")")
        }
        text.line("@available(*, noasync, message: \"await the call instead\")")
        method(operation, name: operation.verb, suffix: " throws", call: block, into: &text)
    }

    private static func method(
        _ operation: OperationDeclaration, name: String, suffix: String, call: String, into text: inout SourceText
    ) {
        let result = operation.resultType.map { " -> \($0)" } ?? ""
        let start = call.hasPrefix("await ") ? "await " : ""
        let end = call.dropFirst(start.count)
        text.signature("public func \(name)", operation.signature, "\(suffix)\(result)") { text in
            let made = "TypedCall(\"\(operation.id)\", \(operation.chain)\(operation.bodyArgument))"
            guard !operation.arguments.isEmpty else {
                let flat = "try \(start)\(made).\(end)"
                if flat.count <= 108 {
                    text.line(flat)
                } else {
                    text.line("let call = \(made)")
                    text.line("return try \(start)call.\(end)")
                }
                return
            }
            text.line("var call = \(made)")
            for argument in operation.arguments {
                let set = argument.isHeader ? "header" : "query"
                text.line("call.\(set)(\"\(argument.wireName)\", \(Naming.escaped(argument.name)))")
            }
            text.line("\(operation.resultType == nil ? "" : "return ")try \(start)call.\(end)")
        }
    }
}

extension OperationDeclaration {
    /// What waits for the reply, and what blocks for it.
    fileprivate var calls: (wait: String, block: String) {
        switch result {
        case .object: ("reply()", "blockingReply()")
        case .nothing: ("completion()", "blockingCompletion()")
        case .download: ("download()", "blockingDownload()")
        case .address: ("", "address()")
        }
    }

    fileprivate var resultType: String? {
        switch result {
        case .object(let type): type
        case .nothing: nil
        case .download: "Download"
        case .address: "String"
        }
    }

    fileprivate var signature: [String] {
        var list: [String] = []
        switch body {
        case .object(let type, let isRequired)?: list.append("_ body: \(type)\(isRequired ? "" : "? = nil")")
        case .upload(_, let meta)?:
            list.append("file: Upload")
            if let meta { list.append("meta: \(meta)") }
        case nil: break
        }
        let ordered = arguments.filter(\.isRequired) + arguments.filter { !$0.isRequired }
        return list
            + ordered.map { "\(Naming.escaped($0.name)): \($0.type)" + ($0.isRequired ? "" : "? = nil") }
    }

    fileprivate var bodyArgument: String {
        switch body {
        case .object(_, let isRequired)?: ", body: body\(isRequired ? "" : "?").fields"
        case .upload(let part, let meta)?:
            ", file: file, part: \"\(part)\"\(meta == nil ? "" : ", meta: meta.fields")"
        case nil: ""
        }
    }

    fileprivate var parameterDocumentation: [String] {
        let ordered = arguments.filter(\.isRequired) + arguments.filter { !$0.isRequired }
        return ordered.map { argument in
            // The wire name says nothing new where it is the argument's.
            var parts = argument.facts
            if argument.name != argument.wireName {
                parts.insert(TypeTranslator.heading(argument.wireName, argument.schema.title), at: 0)
            } else if let title = argument.schema.title {
                parts.insert(title, at: 0)
            } else if parts.isEmpty {
                parts = ["`\(argument.wireName)`"]
            }
            let text = parts.joined(separator: "; ")
            return "\(argument.name): \(text.prefix(1).uppercased())\(text.dropFirst())."
        }
    }
}

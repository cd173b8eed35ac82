// SPDX-License-Identifier: Apache-2.0

/// Writes the tree of paths.
enum NodeRenderer {
    static func paths(of top: NodeDeclaration, root: String, segment: String) -> SourceText {
        var text = SourceText()
        text.block("extension \(root)") { text in
            text.documentation(["`\(top.path)`."])
            let call = "\(top.name)(chain: chain.appending(literal: \"\(segment)\"))"
            text.line("public var \(Naming.escaped(Naming.segment(segment))): \(top.name) { \(call) }")
            text.line()
            render(top, into: &text)
        }
        return text
    }

    private static func render(_ node: NodeDeclaration, into text: inout SourceText) {
        text.documentation(["`\(node.path)`."])
        text.block("public struct \(node.name): PathNode") { text in
            text.documentation(["The client and the path up to here."])
            text.line("public let chain: Chain")
            for property in node.properties {
                text.documentation(["`\(property.node.path)`."])
                let call = "\(property.node.name)(chain: chain.appending(literal: \"\(property.segment)\"))"
                let head = "public var \(Naming.escaped(property.member)): \(property.node.name)"
                if head.count + call.count < 60 {
                    text.line("\(head) { \(call) }")
                } else {
                    text.block(head) { $0.line(call) }
                }
            }
            for value in node.values {
                text.documentation([
                    "`\(value.node.path)`: the value is percent-encoded as one segment and checked when a call is made."
                ])
                let argument = Naming.escaped(String(value.function.prefix { $0 != "(" }))
                if let title = value.node.title {
                    text.line("///")
                    text.line("/// - Parameter \(argument.filter { $0 != "`" }): \(title) (`\(value.variable)`).")
                }
                text.block("public func \(argument)(_ \(argument): String) -> \(value.node.name)") {
                    $0.line("\(value.node.name)(chain: chain.segment(\(argument)))")
                }
            }
            for child in node.children { render(child, into: &text) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand
@testable import WeChatPayDescription

/// The typed calls that `apis` prints are those that the generated sources declare.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct TypedExampleTests {
    private static let operations = APIDescription.shared.operations

    @Test func everyTypedCallIsDeclared() throws {
        let sources = try GeneratedSources.shared.get()
        let typed = Self.operations.filter { !$0.module.isEmpty }
        #expect(typed.count > 1000 && sources.calls.count == typed.count)
        for operation in typed {
            let example = TypedExample(operation, operation.example)
            for mismatch in Comparison(sources).mismatches(example, operation.id) {
                Issue.record("\(operation.id): \(mismatch)")
            }
        }
    }

    @Test func theComparisonFindsWhatIsNotDeclared() throws {
        let sources = try GeneratedSources.shared.get()
        let operation = try #require(APIDescription.shared.operation(id: "pay.transactions.native.post"))
        let details = operation.details
        func mismatches(_ change: (inout TypedExample.Argument) -> Void) -> [String] {
            var arguments = TypedExample(operation, operation.example).arguments
            change(&arguments[0])
            return Comparison(sources).mismatches(arguments, of: operation.id)
        }
        #expect(details.body != nil && mismatches { _ in } == [])
        #expect(!mismatches { $0.label = "body" }.isEmpty)
        #expect(!mismatches { $0.value = .initializer([]) }.isEmpty)
        #expect(!mismatches { $0.value = .text("") }.isEmpty)
        #expect(
            !mismatches { argument in
                guard case .initializer(var members) = argument.value else { return }
                members[0].label = "appID"
                argument.value = .initializer(members)
            }.isEmpty
        )
        #expect(
            !mismatches { argument in
                guard case .initializer(let members) = argument.value else { return }
                argument.value = .initializer(members.reversed())
            }.isEmpty
        )
    }

    @Test func memberIsPrintedWithItsSwiftName() throws {
        let operation = try #require(
            APIDescription.shared.operation(id: "pay.transactions.out-trade-no.{out_trade_no}.get"))
        #expect(
            TypedExample(operation, operation.example).lines(module: operation.module) == [
                "import WeChatPayAPIPay", "",
                "let reply = try await client.v3.pay.transactions.outTradeNo",
                "    .outTradeNo(\"TEST20260101000001\").get(",
                "        mchid: \"1900000109\"",
                "    )",
            ]
        )
    }

    @Test(arguments: [
        ("prepay_id", "prepayID"), ("notify_url", "notifyURL"), ("sub_appid", "subAppid"), ("ids", "ids"),
        ("media_ids", "mediaIDs"), ("3d", "_3d"), ("", "value"), ("Out-Trade", "outTrade"),
    ])
    func membersAreNamedAsTheGeneratorDoes(wire: String, name: String) {
        #expect(SwiftNames.member(wire) == name)
    }

    @Test(arguments: [("WAIT_USER_CONFIRM", "waitUserConfirm"), ("1.0", "_10"), ("SHA256", "sha256"), ("张", nil)])
    func valuesAreNamedAsTheGeneratorDoes(wire: String, name: String?) {
        #expect(SwiftNames.value(wire) == name)
    }
}

/// Looks an example up in the declarations.
private struct Comparison {
    private let sources: GeneratedSources

    init(_ sources: GeneratedSources) { self.sources = sources }

    func mismatches(_ example: TypedExample, _ id: String) -> [String] {
        guard let call = sources.calls[id] else { return ["is not declared"] }
        var node = ""
        for step in example.path {
            let name = step.value == nil ? step.name : "\(step.name)(_:)"
            if node.isEmpty {
                node = step.name.uppercased()
            } else if let next = sources.steps["\(node).\(name)"] {
                node = next
            } else {
                return ["\(node) has no \(name)"]
            }
        }
        guard node == call.node, example.verb == call.name else { return ["is \(call.node).\(call.name)"] }
        return mismatches(example.arguments, of: id)
    }

    func mismatches(_ arguments: [TypedExample.Argument], of id: String) -> [String] {
        guard let call = sources.calls[id] else { return ["is not declared"] }
        return mismatches(arguments, call.parameters, in: call.node)
    }

    private func mismatches(
        _ arguments: [TypedExample.Argument], _ parameters: [GeneratedSources.Parameter], in scope: String
    ) -> [String] {
        var found: [String] = []
        var rest = arguments[...]
        for parameter in parameters {
            guard rest.first?.label == parameter.label, let argument = rest.popFirst() else {
                if !parameter.hasDefault { found.append("lacks \(scope) \(parameter.label)") }
                continue
            }
            found += mismatches(argument.value, parameter.type, in: scope).map { "\(parameter.label): \($0)" }
        }
        return found + rest.map { "\(scope) has no \($0.label) here" }
    }

    private func mismatches(_ value: TypedExample.Value, _ type: String, in scope: String) -> [String] {
        let name = sources.qualified(type, in: scope)
        switch (value, type) {
        case (.array(let elements), _) where type.hasPrefix("[") && type.hasSuffix("]"):
            return elements.flatMap { mismatches($0, String(type.dropFirst().dropLast()), in: scope) }
        case (.initializer(let arguments), _):
            guard let parameters = sources.initializers[name] else {
                // Without documented members there is what every object has.
                return sources.structs.contains(name) && arguments.map(\.label) == ["json"]
                    ? [] : ["\(name) has no such init"]
            }
            return mismatches(arguments, parameters, in: name)
        case (.member(let value), _):
            guard let kind = sources.kinds[name] else { return ["\(name) has no values"] }
            return sources.values[kind]?.contains(value) == true ? [] : ["\(kind) has no \(value)"]
        case (.text, "String"), (.text, "SensitiveText"), (.upload, "Upload"), (.json, "JSON"): return []
        case (.json(.array), "[JSON]"): return []
        case (.text, _) where sources.kinds[name] != nil: return []
        case (.literal(let text), "Int"): return Int(text) == nil ? ["\(text) is not an Int"] : []
        case (.literal(let text), "Bool"): return ["true", "false"].contains(text) ? [] : ["\(text) is not a Bool"]
        case (.literal(let text), "JSON.Number"): return Double(text) == nil ? ["\(text) is not a number"] : []
        default: return ["\(value) is no \(type)"]
        }
    }
}

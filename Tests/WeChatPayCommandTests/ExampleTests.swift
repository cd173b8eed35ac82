// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPayCommand
@testable import WeChatPayDescription

/// The examples that `apis` prints are used as printed.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct ExampleTests {
    private static let operations = APIDescription.shared.operations

    /// Each operation's example as the command reads it, by the operation's place. `FILE` is a file that may be uploaded
    /// there. Reading takes longer than calling, so it is done once.
    private static let examples = Result {
        let script = operations.map { ShellExample.lines($0, $0.example).joined(separator: "\n") }
        return try zip(operations, words(of: script)).map { operation, words in
            let file = folder.appendingPathComponent("a.\(UploadRules.format(for: operation.path))").path
            let arguments = words.dropFirst().map { $0.hasSuffix("=@FILE") ? $0.dropLast(4) + file : $0 }
            return (verb: words.first, options: try CallOptions.parse(arguments))
        }
    }

    private static let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("wechatpay-examples-\(getpid())")

    @Test func everyShellExampleIsAcceptedByThisCommand() throws {
        let operations = Self.operations
        let examples = try Self.examples.get()
        #expect(examples.count == operations.count)
        for (operation, example) in zip(operations, examples) {
            let options = example.options
            #expect(example.verb == operation.method.lowercased())
            let method = try #require(Call.Method(rawValue: operation.method))
            var notes: [String] = []
            do {
                let parts = try options.parts(method, note: { notes.append($0) }, reading: { _ in Data() })
                #expect(parts.description?.operation.id == operation.id || operation.id.contains("apply4subject"))
                #expect((parts.file != nil) == (operation.details.body?.kind == .multipart), "\(operation.id)")
                if !operation.isV2, parts.file == nil {
                    #expect(parts.body?.description == operation.example.body?.description, "\(operation.id)")
                }
            } catch { Issue.record("\(operation.id): \(error)") }
            #expect(
                notes.filter { !$0.hasPrefix("Encrypted with") && !$0.hasPrefix("Warning: this operation is") } == [],
                "\(operation.id)")
        }
    }

    /// Whose examples cannot work as they are: the digest is one of the file that nobody here can compute, the bank's
    /// card is to be encrypted with a key that another call gives, and who has signed cannot sign again.
    private static let unfit: Set<String> = [
        "new-tax-control-fapiao.fapiao-applications.upload-fapiao-file.post", "taxi-invoice.cards.upload-file.post",
        "v2.mmpaysptrans.pay_bank.post",
    ]

    /// Whose examples fit their documentation, but name what a new sandbox does not have: the refusal that it answers.
    private static let refused: [String: String] = {
        var refused: [String: String] = [:]
        for mode in ["pay.transactions.", "pay.partner.transactions."] {
            for end in [
                "out-trade-no.{out_trade_no}.get", "id.{transaction_id}.get",
                "out-trade-no.{out_trade_no}.reverse.post",
            ] { refused[mode + end] = "404 ORDER_NOT_EXIST" }
            // An unknown order, for which it documents no code.
            refused[mode + "out-trade-no.{out_trade_no}.close.post"] = "400 INVALID_REQUEST"
        }
        for end in ["out-trade-no.{combine_out_trade_no}.get", "out-trade-no.{combine_out_trade_no}.close.post"] {
            refused["combine-transactions." + end] = "404 ORDERNOTEXIST"
        }
        refused["combine-transactions.id.{combine_transaction_id}.get"] = "404 ORDER_NOT_EXIST"
        refused["combine-transactions.miniprogram.post"] = "403 NO_AUTH"
        // One of two numbers is needed, and neither is documented as required.
        for id in ["v2.pay.orderquery.post", "v2.pay.facepayquery.post"] { refused[id] = "200 PARAM_ERROR" }
        // The values of trade_type are not in the documentation's list.
        refused["v2.pay.unifiedorder.post"] = "200 PARAM_ERROR"
        for id in [
            "v2.pay.closeorder.post", "v2.secapi.pay.reverse.post", "v2.secapi.pay.facepayreverse.post",
        ] { refused[id] = "200 ORDERNOTEXIST" }
        return refused.merging(AgreementRefusals.all) { first, _ in first }.merging(RefundRefusals.all) { first, _ in
            first
        }
    }()

    @Test func theSandboxAnswersEveryOtherShellExample() async throws {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: Self.folder) }
        for format in Set(Self.operations.map { UploadRules.format(for: $0.path) }) {
            try Data("示例".utf8).write(to: Self.folder.appendingPathComponent("a.\(format)"))
        }
        let out = try #require(FileHandle(forWritingAtPath: "/dev/null"))
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try SharedKeys.sandbox.get()
        let gateway = CurrentSandbox(try Sandbox(configuration: configuration))
        let client = try gateway.sandbox.client(transport: gateway)
        for (operation, example) in zip(Self.operations, try Self.examples.get())
        where !Self.unfit.contains(operation.id) && !operation.id.hasPrefix("ecommerce.individual-contracts.") {
            let method = try #require(Call.Method(rawValue: operation.method))
            let null = Terminal(descriptor: out.fileDescriptor)
            let runner = CallRunner(options: example.options, output: null, notes: null)
            // Examples share their numbers, so each has a sandbox of its own.
            gateway.sandbox = try Sandbox(configuration: configuration)
            var refusal: String?
            do { try await runner.run(method) { _ in client } } catch {
                let rejection = (error as? WeChatPayError)?.rejection
                refusal = rejection.map { "\($0.status) \($0.code ?? "")" } ?? "\(error)"
            }
            #expect(refusal == Self.refused[operation.id], "\(operation.id)")
        }
    }

    /// What a shell makes of each line's words.
    private static func words(of commands: [String]) throws -> [[String]] {
        let folder = try TemporaryFolder()
        let script = "wechatpay() { printf '%s\\0' \"$@\"; printf '\\1\\0'; }\n" + commands.joined(separator: "\n")
        try script.write(toFile: folder.path("script"), atomically: false, encoding: .utf8)
        try "".write(toFile: folder.path("out"), atomically: false, encoding: .utf8)
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = [folder.path("script")]
        shell.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("out")))
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        let words = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path("out"))), as: UTF8.self)
            .split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)
        return words.split(separator: "\u{1}").map(Array.init)
    }

    @Test func everyChainReachesItsPath() throws {
        let client = try Sandbox().client()
        for operation in Self.operations where !operation.isV2 {
            let example = operation.example
            var expected = operation.path
            for (name, value) in example.pathValues {
                expected = expected.replacing(
                    "{\(name)}", with: value.replacing(":", with: "%3A").replacing("+", with: "%2B"))
            }
            #expect(try Self.path(SwiftExample.chain(operation, example), client) == expected)
        }
    }

    /// Follows a printed chain with a client's own members.
    private static func path(_ chain: String, _ client: WeChatPayClient) throws -> String {
        var rest = try #require(chain.wholeMatch(of: /client\.v3(.*)/)).output.1
        var node = client.v3.chain
        while !rest.isEmpty {
            if let match = rest.prefixMatch(of: /\.segment\("([^"]*)"\)/) {
                node = node.segment(String(match.output.1))
                rest = rest[match.range.upperBound...]
            } else if let match = rest.prefixMatch(of: /\["([^"]*)"\]/) {
                node = node[String(match.output.1)]
                rest = rest[match.range.upperBound...]
            } else {
                let match = try #require(rest.prefixMatch(of: /\.([a-z][A-Za-z0-9]*)/))
                node = node[dynamicMember: String(match.output.1)]
                rest = rest[match.range.upperBound...]
            }
        }
        return node.path
    }

    @Test(arguments: [
        ("individual-contracts", "individualContracts"), ("native", "native"), ("delete", "delete"), ("h5", "h5"),
        ("mch_operate", nil), ("addInstitutionsub", nil), ("path", nil), ("segment", nil), ("a-2b", nil), ("2b", nil),
        ("a-", nil), ("-a", nil), ("{id}", nil), ("", nil),
    ])
    func aSegmentIsAMemberOnlyWhenTheMemberIsThatSegment(segment: String, member: String?) {
        #expect(SwiftExample.member(segment) == member)
    }

    private static let line: StaticString = """
        POST\t/v3/a-b/{id}/c_d\ta-b.{id}.c_d.post\t示例\tWeChatPayAPIAB\t{"query":[{"name":"q","type":"string",\
        "required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"list","type":"array",\
        "items":"object","required":true,"fields":[{"name":"secret","type":"string","required":true,\
        "encrypted":"platform-rsa"}]},{"name":"flag","type":"boolean","required":true}]},\
        "hosts":[{"base":"https://example.com/x/","required":true}],"response":{"kind":"empty","status":204}}
        """

    @Test func examplesSayHowEverythingIsWritten() throws {
        let operation = try #require(APIDescription(texts: [Self.line]).operations.first)
        #expect(
            ShellExample.lines(operation, operation.example) == [
                "wechatpay post v3/a-b/1000000001/c_d \\",
                #"  --query q=example 'list:=[{"secret":"example"}]' flag:=true"#,
            ]
        )
        #expect(
            SwiftExample.lines(operation, operation.example).joined(separator: "\n") == """
                import WeChatPayAPIAB

                try await client.v3.aB.id("1000000001").c_d.post(
                    .init(list: [.init(secret: "example")], flag: true),
                    q: "example"
                )
                """
        )
        let lines = APIDetail.lines(.operation(operation))
        #expect(lines.contains("typed     import WeChatPayAPIAB"))
        #expect(lines.contains("host      https://example.com/x/ alone"))
        #expect(lines.contains("Reply 204, no body"))
    }

    private static let untyped: StaticString = """
        POST\t/v3/a-b/{id}/c_d\ta-b.{id}.c_d.post\t示例\t\t{"query":[{"name":"q","type":"string",\
        "required":true}],"body":{"kind":"json","required":true,"fields":[{"name":"list","type":"array",\
        "items":"object","required":true,"fields":[{"name":"secret","type":"string","required":true,\
        "encrypted":"platform-rsa"}]},{"name":"flag","type":"boolean","required":true}]},\
        "hosts":[{"base":"https://example.com/x/","required":true}],"response":{"kind":"empty","status":204}}
        """

    @Test func withoutTypesTheExampleIsInChainStyle() throws {
        let operation = try #require(APIDescription(texts: [Self.untyped]).operations.first)
        #expect(
            SwiftExample.lines(operation, operation.example).joined(separator: "\n") == """
                import WeChatPay

                let reply = try await client.v3.aB.segment("1000000001")["c_d"].post(
                    json: [
                        "list": [["secret": .string(client.encrypt("example"))]],
                        "flag": true,
                    ],
                    query: ["q": "example"],
                    host: "https://example.com/x/"
                )
                """
        )
    }

    @Test func swiftExamplesAreBalanced() {
        for operation in Self.operations {
            let code = SwiftExample.lines(operation, operation.example).joined(separator: "\n")
            for (open, close) in [("(", ")"), ("[", "]")] {
                #expect(
                    code.components(separatedBy: open).count == code.components(separatedBy: close).count,
                    "\(operation.id)"
                )
            }
            let variables = operation.example.pathValues.map { "{\($0.name)}" }
            #expect(!code.contains("$n") && !variables.contains(where: code.contains), "\(operation.id)")
        }
    }
}

/// Carries one client's bytes to a sandbox that may be another for each call. Making a client takes longer than a call.
private final class CurrentSandbox: StreamingTransport {
    private let current: Mutex<Sandbox>

    init(_ sandbox: Sandbox) { current = Mutex(sandbox) }

    var sandbox: Sandbox {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        try await SandboxTransport(sandbox).send(request)
    }

    func open(_ request: TransportRequest) async throws -> TransportStream {
        try await SandboxTransport(sandbox).open(request)
    }
}

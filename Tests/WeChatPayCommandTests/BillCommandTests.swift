// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPayCommand

/// `wechatpay bill` against a sandbox with a day of business.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillCommandTests {
    private static let noon = Date(timeIntervalSince1970: 1_767_240_000)
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sandbox() async throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.now = { Self.noon }
        let sandbox = try Sandbox(configuration: configuration)
        let client = try client(sandbox)
        _ = try await client.v3.pay.transactions.jsapi.post(json: [
            "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "ORDER1",
            "notify_url": "https://example.com/notify", "amount": ["total": 12_345, "currency": "CNY"],
            "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
        ])
        _ = try sandbox.pay(outTradeNo: "ORDER1")
        await sandbox.advance(by: .seconds(22 * 3600))
        return sandbox
    }

    private func client(_ sandbox: Sandbox) throws -> WeChatPayClient {
        try sandbox.client(configuration: .init(now: { Self.noon }))
    }

    private func run(_ client: WeChatPayClient, _ arguments: String...) async throws -> (
        adds: Bool, stdout: String, stderr: String
    ) {
        for name in ["out", "notes"] { try Data().write(to: URL(fileURLWithPath: folder.path(name))) }
        let out = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("out")))
        let notes = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("notes")))
        let command = try BillCommand.parse(arguments)
        let runner = BillRunner(
            request: try command.request(), isFunds: command.type != .trade,
            output: try command.output.map { try BillRunner.Output($0) },
            results: Terminal(descriptor: out.fileDescriptor), notes: Terminal(descriptor: notes.fileDescriptor)
        )
        let adds = try await runner.run(client)
        return (
            adds, String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path("out"))), as: UTF8.self),
            try String(contentsOfFile: folder.path("notes"), encoding: .utf8)
        )
    }

    @Test func addsUpADay() async throws {
        let client = try client(try await sandbox())
        let trades = try await run(client, "2026-01-01")
        #expect(trades.adds)
        #expect(
            trades.stdout == """
                交易账单: 1 row
                  总交易单数        1
                  应结订单总金额    123.45 元 (12345 分)
                  退款总金额        0.00 元 (0 分)
                  充值券退款总金额  0.00 元 (0 分)
                  手续费总金额      0.74000 元 (74 分)
                  订单总金额        123.45 元 (12345 分)
                  申请退款总金额    0.00 元 (0 分)
                The sums are those of the rows.

                """)
        #expect(trades.stderr.isEmpty)
        let funds = try await run(client, "2026-01-01", "--type", "fundflow")
        #expect(funds.adds && funds.stdout.hasPrefix("资金账单: 2 rows\n"), "\(funds.stdout)")
    }

    @Test func writesTheFileThatWasChecked() async throws {
        let client = try client(try await sandbox())
        let outcome = try await run(client, "2026-01-01", "--only", "success", "-o", folder.path("bill.csv"))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("bill.csv")))
        let bill = String(decoding: bytes, as: UTF8.self)
        #expect(bill.hasPrefix("\u{FEFF}交易时间,") && bill.contains("`ORDER1,"))
        let notes = outcome.stderr.replacing("\n", with: "")
        #expect(notes.contains("\(bytes.count) bytes, SHA-1 \(Download.sha1(of: bytes))"), "\(notes)")
        #expect(outcome.stdout.hasPrefix("交易账单: 1 row\n"))
        let piped = try await run(client, "2026-01-01", "--only", "success", "-o", "-")
        #expect(piped.stdout == bill && piped.stderr.hasPrefix("交易账单: 1 row\n"))
    }

    /// What is said of a flow of funds of two rows.
    private func report(note: String = "", sums: String, values: String) async throws -> String {
        func row(_ second: Int, _ note: String) -> String {
            "`2026-01-01 12:00:0\(second),`42,`10,`交易,`交易,`收入,`1.50,`1.50,`system,`\(note),`A1\r\n"
        }
        let heading = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n"
        let text = heading + row(1, note) + row(2, "") + sums + "\r\n" + values + "\r\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("bill.csv")))
        let bill = try FundFlowBill(contentsOfFile: folder.path("bill.csv"))
        for try await _ in bill {}
        let lines = try BillReport.lines(bill.summary, name: FundFlowRow.name)
        return lines.joined(separator: " ").replacing("   ", with: " ").replacing("  ", with: " ")
    }

    private static let incomplete = "The totals of the rows are incomplete: 1 line of the bill is not in them."
    private static let right = "The sums are those of the rows."

    @Test(arguments: [
        ("红,\"大\"", "资金流水总笔数,收入总金额", "`2,`3.00", ["资金账单: 2 rows", right], ["incomplete", "Not compared"]),
        (
            "红,`大", "资金流水总笔数,收入金额", "`2,`3.00",
            [
                "资金账单: 1 row, 1 line not read", "Line 2 cannot be read for certain: it has 12 values", incomplete,
                "资金流水总笔数 does not add up: the bill says 2, the rows that were read make 1.",
            ], [right]
        ),
        ("红\n大", "资金流水总笔数,收入金额", "`1,`1.50", ["Line 2 cannot be read for certain", incomplete], [right, "add up"]),
        ("", "资金流水总笔数,奖励", "`2,`9.99", ["under a name that is not known: 奖励.", "All other sums are those"], [right]),
        ("", "资金流水总笔数,奖励", "`3,`9.99", ["the bill says 3, its rows make 2.", "奖励."], ["those of the rows"]),
        ("", "甲,乙", "`2,`9.99", ["None of the sums was compared"], ["those of the rows"]),
    ])
    func saysWhatTheSumsAreWorth(
        _ note: String, _ sums: String, _ values: String, says: [String], never: [String]
    ) async throws {
        let text = try await report(note: note, sums: sums, values: values)
        for words in says { #expect(text.contains(words), "\(text)") }
        for words in never { #expect(!text.contains(words), "\(text)") }
    }

    @Test func aDayWithoutBusinessIsRefusedByTheGateway() async throws {
        let outcome = try await Wechatpay.run("bill", "yesterday")
        #expect(outcome.status == 1 && outcome.stdout.isEmpty, "\(outcome.stderr)")
        #expect(outcome.stderr.hasPrefix("No credentials configured: answered by the embedded sandbox"))
        #expect(outcome.stderr.contains("NO_STATEMENT_EXIST") || outcome.stderr.contains("STATEMENT_CREATING"))
    }

    @Test(arguments: [
        (["2026-02-30"], "2026-02-30 is not a day"),
        (["2026-01-01", "--type", "fundflow", "--only", "refund"], "--only goes"),
        (["2026-01-01", "--account", "fees"], "--account goes with"),
        (["2026-01-01", "--type", "sub-merchant"], "needs --sub-mchid"),
        (["2026-01-01", "--type", "ecommerce", "--sub-mchid", "1"], "leave out --sub-mchid"),
        (["2026-01-01", "-o", "/"], "is a folder"), (["2026-01-01", "--type", "other"], "Error"), ([], "Error"),
    ])
    func wrongUsageIs64(arguments: [String], words: String) async throws {
        let outcome = try await Wechatpay.start(["bill"] + arguments).outcome()
        #expect(outcome.status == 64 && outcome.stdout.isEmpty)
        #expect(outcome.stderr.replacing("\n", with: " ").contains(words), "\(outcome.stderr)")
    }
}

/// The line of a terminal that is drawn again and again.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ProgressBarTests {
    @Test(
        arguments: [
            (0, 100, "Up [                        ]   0 %  0 bytes"),
            (50, 100, "Up [############            ]  50 %  50 bytes"),
            (1_234_567, 1_234_567, "Up [########################] 100 %  1.2 MB"),
            (200, 100, "Up [########################] 100 %  100 bytes"),
            (-1, 100, "Up [                        ]   0 %  0 bytes"),
        ] as [(Int64, Int64, String)])
    func showsTheShare(completed: Int64, total: Int64, line: String) {
        #expect(ProgressBar.line("Up", TransferProgress(completed: completed, total: total)) == line)
    }

    @Test func withoutATotalTheBytesAreShown() {
        #expect(ProgressBar.line("Up", TransferProgress(completed: 999, total: nil)) == "Up 999 bytes")
        #expect(ProgressBar.line("Up", TransferProgress(completed: 5_000_000_000_000_000, total: 0)) == "Up 5000.0 TB")
    }

    @Test func drawsOnTerminalsOnlyAndCleansUp() throws {
        let folder = try TemporaryFolder()
        func drawn(isTerminal: Bool) throws -> String {
            try Data().write(to: URL(fileURLWithPath: folder.path("out")))
            let out = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("out")))
            let bar = ProgressBar(Terminal(descriptor: out.fileDescriptor, isTerminal: isTerminal), label: "Up")
            for _ in 0..<3 { bar.show(TransferProgress(completed: 5, total: nil)) }
            bar.clear()
            bar.show(TransferProgress(completed: 6, total: nil))
            bar.clear()
            return try String(contentsOfFile: folder.path("out"), encoding: .utf8)
        }
        #expect(try drawn(isTerminal: false).isEmpty)
        #expect(try drawn(isTerminal: true) == "\rUp 5 bytes\u{1B}[K\r\u{1B}[K")
    }
}

/// `wechatpay upload`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct UploadFileCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func file(_ name: String, _ bytes: Data = Data([0x89, 0x50, 0x4E, 0x47])) throws -> String {
        try bytes.write(to: URL(fileURLWithPath: folder.path(name)))
        return folder.path(name)
    }

    @Test(
        arguments: [
            ("a.png", [], "v3/merchant/media/upload", "media_id"),
            ("a.MP4", [], "v3/merchant/media/video_upload", "media_id"),
            ("a.png", ["--to", "marketing"], "v3/marketing/favor/media/image-upload", "media_url"),
            ("a.png", ["--to", "complaint"], "v3/merchant-service/images/upload", "media_id"),
            (
                "a.pdf", ["--to", "v3/global/merchant-storage/file/upload"], "v3/global/merchant-storage/file/upload",
                "file_id"
            ),
            (
                "a.pdf", ["--to", "v3/mch-manage/submission-files/sub-mchid/1/upload", "item_id=7"],
                "v3/mch-manage/submission-files/sub-mchid/1/upload", "file_id"
            ),
        ] as [(String, [String], String, String)])
    func sendsTheFileWhereItBelongs(_ name: String, arguments: [String], path: String, member: String) async throws {
        let file = try file(name)
        let dry = try await Wechatpay.start(["upload", file, "--dry-run"] + arguments).outcome()
        #expect(dry.status == 0 && dry.stdout.hasPrefix("POST /\(path) HTTP/1.1\n"), "\(dry.stderr)")
        let outcome = try await Wechatpay.start(["upload", file] + arguments).outcome()
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(try JSON(parsing: outcome.stdout.trimmingCharacters(in: .newlines))[member]?.string?.isEmpty == false)
        #expect(!outcome.stderr.contains("\u{1B}"))
    }

    @Test func theNameMayBeAnother() async throws {
        let outcome = try await Wechatpay.run("upload", try file("a.png"), "--name", "b.png", "--dry-run")
        #expect(outcome.status == 0 && outcome.stdout.contains("filename=\"b.png\""), "\(outcome.stderr)")
    }

    @Test(arguments: [
        (["no-such-file.png"], "cannot be read"),
        (["FILE", "--to", "v3/certificates"], "is not documented to take a file"),
        (["FILE", "--to", "video"], "The file's name must end in one of avi"), ([], "Error"),
        (["FILE", "--name", "a.gif"], "The file's name must end in one of jpg"),
    ])
    func wrongUsageIs64(arguments: [String], words: String) async throws {
        let path = try file("a.png")
        let outcome = try await Wechatpay.start(["upload"] + arguments.map { $0 == "FILE" ? path : $0 }).outcome()
        #expect(outcome.status == 64 && outcome.stdout.isEmpty, "\(outcome.stderr)")
        #expect(outcome.stderr.replacing("\n", with: " ").contains(words), "\(outcome.stderr)")
    }

    @Test func noValidateSendsWhatIsTooLong() async throws {
        let path = try file("a.png", Data(count: 5 << 20 + 1))
        let long = try await Wechatpay.run("upload", path, "--to", "marketing")
        #expect(long.status == 64 && long.stderr.contains("2097152"), "\(long.stderr)")
        let sent = try await Wechatpay.run("upload", path, "--to", "marketing", "--no-validate")
        #expect(sent.status == 0, "\(sent.stderr)")
    }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// A trade bill as long as it is wanted, whose sums add up.
struct MakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Write a trade bill, and beside it the same as gzip -6 makes it (FILE.gz)."
    )

    @Argument(help: "The bill to write.")
    var file: String

    @Option(help: "How many bytes at least.")
    var bytes = 1 << 30

    private static let heading =
        "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,"
        + "退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n"

    func run() throws {
        guard FileManager.default.createFile(atPath: file, contents: nil),
            let handle = FileHandle(forWritingAtPath: file)
        else { throw ValidationError("cannot write \(file)") }
        var random = UInt64(1)
        var written = 0
        var rows = 0
        var total = 0
        var fees = 0
        var piece = "\u{FEFF}" + Self.heading
        while written < bytes {
            while piece.utf8.count < 1 << 20 {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let fen = Int(random >> 40 % 100_000) + 1
                let fee = (fen * 6 + 500) / 1000
                let second = rows % 86400
                let number = String(random >> 4)
                piece +=
                    "`2026-01-01 \(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)),`wxd678efh567h23787,"
                piece +=
                    "`1900000109,`0,`,`42000\(number),`ORDER\(rows),`oUpF8uMuAJO_M2pxb1Q9z\(number.prefix(7)),`JSAPI,"
                piece += "`SUCCESS,`ICBC_DEBIT,`CNY,`\(yuan(fen)),`0.00,`0,`0,`0.00,`0.00,`,`,`示例商品,`,`\(yuan(fee))000,"
                piece += "`0.60%,`\(yuan(fen)),`0.00,`\r\n"
                rows += 1
                total += fen
                fees += fee
            }
            try handle.write(contentsOf: Data(piece.utf8))
            written += piece.utf8.count
            piece = ""
        }
        let sums = [String(rows), yuan(total), "0.00", "0.00", yuan(fees) + "000", yuan(total), "0.00"]
        let end =
            "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n`"
            + sums.joined(separator: ",`") + "\r\n"
        try handle.write(contentsOf: Data(end.utf8))
        try handle.close()
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-6", "-k", "-f", file]
        try gzip.run()
        gzip.waitUntilExit()
        print("\(rows) rows")
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private func yuan(_ fen: Int) -> String { "\(fen / 100).\(two(fen % 100))" }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

struct BillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bill",
        abstract: "Download a bill (账单), check its hash and add it up.",
        usage: "wechatpay bill DATE [options]",
        discussion: """
            wechatpay bill 2026-01-01 -o trades.csv
            wechatpay bill yesterday --type fundflow --account operation
            wechatpay bill yesterday --only refund -o - | head

            The file is unpacked and decrypted on the way, and stands under its name only when its hash fits. Without -o \
            nothing is kept. A day's bills are there from ten o'clock of the next on, for three months.

            Exit status: 0 the bill adds up, 1 refused by the gateway, its sums differ or a line cannot be read for \
            certain, 2 network, hash or disk, 64 wrong usage.
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case trade, fundflow
        case subMerchant = "sub-merchant"
        case ecommerce
    }

    enum Part: String, ExpressibleByArgument, CaseIterable {
        case success, refund
    }

    @Argument(help: ArgumentHelp("The day in China: 2026-01-01, or yesterday.", valueName: "DATE"))
    var date: String

    @Option(help: ArgumentHelp("trade (交易账单), fundflow (资金账单), sub-merchant, ecommerce.", valueName: "TYPE"))
    var type = Kind.trade

    @Option(help: ArgumentHelp("Of trade: success (payments) or refund alone.", valueName: "PART"))
    var only: Part?

    @Option(help: ArgumentHelp("Of funds: basic, operation, fees, deposit.", valueName: "ACCOUNT"))
    var account: String?

    @Option(help: ArgumentHelp("In partner mode: of this sub-merchant.", valueName: "MCHID"))
    var subMchid: String?

    @Option(
        name: [.short, .long], help: ArgumentHelp("Write the bill to FILE; - is stdout.", valueName: "FILE"),
        completion: .file())
    var output: String?

    @OptionGroup var configuration: ConfigurationOptions

    func run() async throws {
        try await reportingErrors {
            let request = try request()
            let runner = BillRunner(
                request: request, isFunds: type != .trade, output: try output.map { try BillRunner.Output($0) })
            let client = try await configuration.client { runner.note($0) }
            guard try await runner.run(client) else { throw ExitCode(1) }
        }
    }

    func request() throws -> BillRequest {
        let day = date == "yesterday" ? BillDate.yesterday(before: Date()) : BillDate(date)
        guard type == .trade || only == nil else { throw UsageError("--only goes with --type trade.") }
        guard (type == .fundflow || type == .subMerchant) || account == nil else {
            throw UsageError("--account goes with --type fundflow or sub-merchant.")
        }
        guard type != .ecommerce || subMchid == nil else {
            throw UsageError("The bill of --type ecommerce is of all merchants; leave out --sub-mchid.")
        }
        let account = BillAccount(rawValue: (account ?? "basic").uppercased())
        switch type {
        case .trade:
            let part: TradeBillType =
                switch only {
                case .success: .success
                case .refund: .refund
                case nil: .all
                }
            return .trade(day, type: part, subMchid: subMchid)
        case .fundflow: return .fundFlow(day, account: account, subMchid: subMchid)
        case .subMerchant:
            guard let subMchid else { throw UsageError("--type sub-merchant needs --sub-mchid.") }
            return .subMerchantFundFlow(day, subMchid: subMchid, account: account)
        case .ecommerce: return .ecommerceFundFlow(day)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// What `wechatpay apis` tells of WeChat Pay's documentation.
@Suite(.limited, .timeLimit(.minutes(10)))
struct APIFactsTests {
    private static func text(_ id: String, width: Int = 80) -> String {
        guard let match = APIDescription.shared.search([id]).first else { return "" }
        return APIDetail.lines(match, width: width).joined(separator: "\n")
    }

    @Test(arguments: [
        ("pay.transactions.native.post", " out_trade_no* 商户订单号 string, 6 to 32 characters,"),
        ("pay.transactions.native.post", " description* 商品描述 string, at most 127 bytes"),
        ("refund.domestic.refunds.post", "  one of transaction_id and out_trade_no is needed"),
        ("refund.domestic.refunds.post", "partners only, required of them"),
        ("refund.domestic.refunds.post", "rate      6 failing calls a second for a merchant"),
        ("fund-app.mch-transfer.transfer-bills.post", "rate      100 calls a second for a merchant"),
        ("apply4subject.applyment.get", "Query\n  one of applyment_id and business_code is needed"),
    ])
    func saysInWords(id: String, line: String) {
        // Without the columns.
        let text = Self.text(id).replacing(/\ +/, with: " ")
        #expect(text.contains(line.replacing(/\ +/, with: " ")), "\(text)")
    }

    @Test func valuesStandInColumnsWithTheirTerms() {
        let lines = Self.text("refund.domestic.refunds.post", width: 120).split(separator: "\n")
        let status = lines.firstIndex { $0.hasPrefix("  status* ") }
        guard let status, let column = lines[status].firstRange(of: "string, values:")?.lowerBound else {
            Issue.record("no values")
            return
        }
        let columns = Wrapping.columns(lines[status][..<column])
        #expect(
            lines[(status + 1)...(status + 4)].map { String($0.dropFirst(columns)) } == [
                "SUCCESS     退款成功", "CLOSED      退款关闭", "PROCESSING  退款处理中", "ABNORMAL    退款异常",
            ])
    }

    @Test func errorsAreListedWithWhatToDo() {
        let transfer = Self.text("fund-app.mch-transfer.transfer-bills.post", width: 120)
        #expect(
            transfer.contains(
                """
                Errors
                  400 ALREADY_EXISTS          outcome unknown, but final: query by out_bill_no, do not repeat
                  403 NOT_ENOUGH              nothing was done: correct the cause, keep the out_bill_no
                """), "\(transfer)")
        for line in [
            "  429 FREQUENCY_LIMIT_EXCEED  outcome unknown: query by out_bill_no, then repeat with the same number",
            "  of all operations:\n  400 INVALID_REQUEST         nothing was done: correct the cause, keep the out_bill_no; if it was",
            "  any other 4xx               outcome unknown: query by out_bill_no, then repeat with the same number",
        ] { #expect(transfer.contains(line), "\(line)") }
    }

    @Test func combinationsAreListed() {
        let transfer = Self.text("fund-app.mch-transfer.transfer-bills.post", width: 120)
        #expect(transfer.contains("Combinations\n  现金营销, transfer_scene_id 1000: transfer_scene_report_infos with"))
        #expect(transfer.contains("info_type 奖励说明"))
    }

    @Test func aQueryChangesNothing() {
        let text = Self.text("pay.transactions.out-trade-no.{out_trade_no}.get")
        #expect(text.contains("Errors  (a query changes nothing)"))
        #expect(text.contains("  500 SYSTEM_ERROR       ask again\n"), "\(text)")
    }

    @Test func withoutATableOfItsOwnTheCodesOfAllAreListed() throws {
        let operation = try #require(
            APIDescription.shared.operations.first { !$0.isV2 && !$0.isQuery && !$0.errors.isDocumented })
        let text = Self.text(operation.id)
        #expect(text.contains("None are documented of this operation alone; these are of all:"), "\(text)")
        #expect(text.contains("429 FREQUENCY_LIMITED") && text.contains("  any other 5xx"))
        #expect(Self.text("v2.pay.micropay.post").contains("return_code, result_code and err_code say"))
    }

    @Test func headersOfTheClientAreNotTheUsers() throws {
        let details = try #require(APIDescription.shared.operation(id: "fund-app.mch-transfer.transfer-bills.post"))
            .details
        #expect(details.headers.map(\.name) == ["Wechatpay-Serial"])
        #expect(!Self.text("fund-app.mch-transfer.transfer-bills.post").contains("Headers"))
        let other = try #require(
            APIDescription.shared.operations.first { $0.details.headers.contains { $0.name == "Idempotency-Key" } })
        #expect(Self.text(other.id).contains("\nHeaders"))
    }

    @Test func notificationsHaveNamesTermsAndRepetitions() async throws {
        let outcome = try await Wechatpay.run("apis", "支付成功通知", "TRANSACTION.SUCCESS")
        for part in [
            "repeated  15 times in 24 h 4 min: after 15 s, 15 s, 30 s, 3 min,", "商户订单号", "SUCCESS     支付成功",
        ] { #expect(outcome.stdout.contains(part), "\(outcome.stdout)") }
    }

    @Test func searchesByTheNamesOfParameters() async throws {
        let outcome = try await Wechatpay.run("apis", "收款用户姓名")
        #expect(outcome.stdout.contains("  fund-app.mch-transfer.transfer-bills.post\n  takes user_name 收款用户姓名\n"))
        let name = try await Wechatpay.run("apis", "out_bill_no", "--json")
        let found = try JSON(parsing: name.stdout).array?.first { $0["members"] != nil }
        #expect(found?["members"]?[0]?["name"] == "out_bill_no" && found?["members"]?[0]?["in"] == "request")
        let many = try await Wechatpay.run("apis", "商户号")
        #expect(many.lines.contains { $0.hasSuffix(" more; add a word, or --all.") })
        #expect(many.lines.count < 250)
    }

    @Test(arguments: [
        (String?.none, Int?.none, 80), (nil, 132, 132), ("100", nil, 100), ("100", 132, 100), ("40", nil, 80),
        ("9999", nil, 160),
        ("wide", 90, 90), (nil, 0, 80),
    ])
    func tablesAreAsWideAsTheTerminal(setting: String?, size: Int?, columns: Int) async throws {
        #expect(Terminal.columns(setting, size) == columns)
    }

    @Test func columnsComeFromTheEnvironment() async throws {
        let id = "pay.transactions.native.post"
        let outcome = try await Wechatpay.run("apis", id, environment: ["COLUMNS": "120"])
        #expect(outcome.stdout == Self.text(id, width: 120) + "\n")
    }
}

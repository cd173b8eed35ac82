// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPay
@testable import WeChatPayCommand

/// What is said about a call that failed: what happened to it, and what to do.
@Suite(.limited, .timeLimit(.minutes(10)))
struct RefusalReportTests {
    private static let transfer = "POST /v3/fund-app/mch-transfer/transfer-bills"

    private static func report(
        _ call: String, _ status: Int, _ code: String, isSigned: Bool = true, reason: String? = nil
    ) -> [String] {
        let body = Data(#"{"code":"\#(code)","message":"频率超限"}"#.utf8)
        let rejection = Rejection(
            reply: TransportReply(status: status, headers: [:], body: body),
            verification: isSigned ? .verified(serial: "PUB_KEY_ID_1") : .unverified(.unsupportedSignatureType("x")))
        var error = WeChatPayError.refused(call, rejection, reason: reason)
        error.call = call
        return ErrorReport.lines(for: error)
    }

    @Test(arguments: [
        (
            transfer, 429, "FREQUENCY_LIMIT_EXCEED",
            ["  outcome     unknown", "  what to do  query by out_bill_no, then repeat with the same number"]
        ),
        (
            transfer, 500, "SYSTEM_ERROR",
            ["  outcome     unknown", "  what to do  query by out_bill_no, then repeat with the same number"]
        ),
        (
            transfer, 418, "NEVER_HEARD_OF",
            ["  what to do  query by out_bill_no, then repeat with the same number"]
        ),
        ("POST /v3/pay/transactions/native", 400, "PARAM_ERROR", ["  outcome     nothing was done"]),
        (
            "GET /v3/pay/transactions/out-trade-no/{}", 500, "SYSTEM_ERROR",
            ["  outcome     nothing: it was a query"]
        ),
    ])
    func endsWithWhatHappenedAndWhatToDo(call: String, status: Int, code: String, lines: [String]) {
        let report = Self.report(call, status, code)
        for line in lines { #expect(report.contains(line), "\(report)") }
        #expect(report.last { !$0.hasPrefix("              ") }?.hasPrefix("  what to do  ") == true, "\(report)")
        // Once, and not in two sets of words.
        let text = report.joined(separator: " ")
        #expect(text.components(separatedBy: "query").count <= 3, "\(text)")
        #expect(text.components(separatedBy: "othing was done").count <= 2, "\(text)")
        #expect(report.allSatisfy { Wrapping.columns($0) <= 80 })
    }

    @Test func theReasonOfADiagnosisStays() {
        let report = Self.report(Self.transfer, 401, "SIGN_ERROR", reason: "The body was changed after signing.")
        #expect(report.last == "  what to do  The body was changed after signing.", "\(report)")
    }

    @Test func anUnsignedRefusalProvesNothing() {
        let report = Self.report(Self.transfer, 403, "NOT_ENOUGH", isSigned: false)
        #expect(report.contains("  outcome     unknown"), "\(report)")
        #expect(!report.contains { $0.contains("correct the cause") })
    }

    @Test func aCallThatIsNotDescribedKeepsTheLibrarysAdvice() {
        let report = Self.report("POST /v3/not/described", 400, "PARAM_ERROR")
        #expect(report.contains("  outcome     nothing was done"))
        #expect(report.last { $0.hasPrefix("  what to do  ") } != nil, "\(report)")
    }

    @Test func aLostReplySaysByWhatToQuery() {
        var error = WeChatPayError(
            .network,
            "\(Self.transfer) failed: the connection broke. The call may have taken effect: query before repeating it.")
        error.call = Self.transfer
        #expect(
            ErrorReport.lines(for: error).last == "  outcome     unknown: query by out_bill_no before anything else")
        var query = WeChatPayError(.network, "GET /v3/certificates failed: the connection broke.")
        query.call = "GET /v3/certificates"
        #expect(ErrorReport.lines(for: query).last == "  outcome     nothing: it was a query")
        let unsent = WeChatPayError(.network, "\(Self.transfer) failed. Nothing was sent.", outcome: .notSent)
        #expect(ErrorReport.lines(for: unsent) == ["\(Self.transfer) failed. Nothing was sent."])
    }

    @Test func theSandboxsRefusalEndsWithTheOutcome() async throws {
        let outcome = try await Wechatpay.run(
            "post", "v3/fund-app/mch-transfer/transfer-bills", "appid=wxd678efh567h23787",
            "out_bill_no=TEST20260101000001",
            "openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "transfer_amount=1", "transfer_remark=x", "transfer_scene_id=1000",
            #"transfer_scene_report_infos:=[{"info_type":"活动名称","info_content":"x"},{"info_type":"奖励说明","info_content":"x"}]"#
        )
        #expect(outcome.status == 1 && outcome.stderr.contains("NOT_ENOUGH"), "\(outcome.stderr)")
        #expect(
            outcome.stderr.contains(
                "\n  outcome     nothing was done\n  what to do  correct the cause, keep the out_bill_no\n"),
            "\(outcome.stderr)")
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayDescription

/// What is said about errors, rates, repetitions and unknown members.
@Suite(.limited, .timeLimit(.minutes(10)))
struct AdviceTests {
    @Test(arguments: [
        (
            "fund-app.mch-transfer.transfer-bills.post", 429, "FREQUENCY_LIMIT_EXCEED",
            "outcome unknown: query by out_bill_no, then repeat with the same number"
        ),
        (
            "fund-app.mch-transfer.transfer-bills.post", 400, "ALREADY_EXISTS",
            "outcome unknown, but final: query by out_bill_no, do not repeat"
        ),
        (
            "fund-app.mch-transfer.transfer-bills.post", 403, "NOT_ENOUGH",
            "nothing was done: correct the cause, keep the out_bill_no"
        ),
        (
            "fund-app.mch-transfer.transfer-bills.post", 418, "NEVER_HEARD_OF",
            "outcome unknown: query by out_bill_no, then repeat with the same number"
        ),
        (
            "combine-transactions.app.post", 202, "USERPAYING",
            "the payer has still to act: query by combine_out_trade_no until it is settled"
        ),
        ("certificates.get", 429, "FREQUENCY_LIMITED", "wait, then ask again"),
        (
            "pay.transactions.out-trade-no.{out_trade_no}.get", 404, "ORDER_NOT_EXIST",
            "check the number; after an unknown outcome, repeat that call with the same number"
        ),
        (
            "fund-app.mch-transfer.partner.transfer-bills.post", 429, "FREQUENCY_LIMITED",
            "outcome unknown: query by out_bill_no, then repeat with the same number"
        ),
        (
            "fund-app.mch-transfer.partner.transfer-bills.post", 403, "ACCOUNT_ERROR",
            "outcome unknown: query by out_bill_no, then repeat with the same number"
        ),
        (
            "fund-app.mch-transfer.transfer-bills.post", 400, "INVALID_REQUEST",
            "nothing was done: correct the cause, keep the out_bill_no; if it was used before, query first"
        ),
    ])
    func saysWhatToDo(id: String, status: Int, code: String, advice: String) {
        #expect(APIDescription.shared.operation(id: id)?.advice(status: status, code: code) == advice)
    }

    /// Who sends a partner's member with a merchant's call would place the order for another payee.
    @Test(arguments: [
        (
            "pay.transactions.native.post", "sub_mchid",
            "it belongs in the partners' call v3/pay/partner/transactions/native"
        ),
        (
            "pay.partner.transactions.native.post", "mchid",
            "it belongs in the merchants' call v3/pay/transactions/native"
        ),
    ])
    func aMemberOfTheOtherRoleNamesItsCall(id: String, name: String, hint: String) throws {
        let operation = try #require(APIDescription.shared.operation(id: id))
        var body = try #require(operation.example.body?.object)
        body[name] = "1900000110"
        let problems = RequestValidator(operation).problems(body: .object(body))
        #expect(problems.filter { $0.severity == .unknownMember }.map(\.hint) == [hint])
    }

    /// A code that is documented as a refusal proves nothing under a status of a failure.
    @Test(arguments: [
        ("refund.domestic.refunds.post", 500, "INVALID_REQUEST"), ("refund.domestic.refunds.post", 503, "NOT_ENOUGH"),
        ("refund.domestic.refunds.post", 302, "NO_AUTH"), ("refund.domestic.refunds.post", 429, "INVALID_REQUEST"),
        ("fund-app.mch-transfer.transfer-bills.post", 502, "NOT_ENOUGH"),
        ("profitsharing.orders.post", 503, "INVALID_REQUEST"),
    ])
    func aCodeUnderAnotherStatusIsNotBelieved(id: String, status: Int, code: String) throws {
        let errors = try #require(APIDescription.shared.operation(id: id)).errors
        #expect(errors.entry(status: status, code: code) == nil)
        if status != 429 { #expect(errors.retry(status: status, code: code).leavesOutcomeUnknown) }
    }

    @Test func ciphertextHasTheLengthOfAKey() {
        let base64 = { (count: Int, padding: Int) in
            String(repeating: "A", count: count - padding) + String(repeating: "=", count: padding)
        }
        for (count, padding) in [(344, 2), (512, 0), (684, 1)] {
            #expect(APIField.Encryption.mayBeCiphertext(base64(count, padding)))
        }
        for (count, padding) in [(344, 0), (344, 1), (348, 2), (1600, 0), (340, 0)] {
            #expect(!APIField.Encryption.mayBeCiphertext(base64(count, padding)), "\(count)")
        }
    }

    @Test func hostileWordsFindNothingAtOnce() {
        let accents = "a" + String(repeating: "\u{301}", count: 40_000)
        #expect(APIDescription.shared.find([accents]).isEmpty)
        #expect(APIDescription.shared.find(Array(repeating: "退款", count: 5_000)).isEmpty)
    }

    @Test func nothingIsKnownOfTheErrorsOfAPIv2() {
        let operation = APIDescription.shared.operation(id: "v2.pay.micropay.post")
        #expect(operation?.advice(status: 200, code: "SYSTEMERROR") == nil)
        #expect(operation?.json["errors"] == nil)
    }

    @Test func everyClassHasWordsAndAQueryDoesNothing() {
        for retry in RetryClass.allCases {
            let words = retry.advice(numbers: ["out_trade_no"], keepsNumber: true)
            #expect(words.contains("out_trade_no"), "\(words)")
            #expect(!retry.advice().contains("out_") && !retry.advice(isQuery: true).contains("done"))
            #expect(words == "\(retry.meaning): \(retry.action(numbers: ["out_trade_no"], keepsNumber: true))")
        }
    }

    @Test func jsonHasTheAdviceAndTheCodesOfAll() throws {
        let transfer = try #require(APIDescription.shared.operation(id: "fund-app.mch-transfer.transfer-bills.post"))
        let errors = transfer.json["errors"]
        #expect(errors?["documented"] == true && errors?["numbers"]?[0] == "out_bill_no")
        let code = errors?["codes"]?.array?.first { $0["code"] == "FREQUENCY_LIMIT_EXCEED" }
        #expect(code?["status"] == 429 && code?["retry"] == "queryFirst" && code?["unclear"] == true)
        #expect(code?["advice"] == "outcome unknown: query by out_bill_no, then repeat with the same number")
        #expect(errors?["unlisted"]?["4xx"] == "queryFirst" && errors?["unlistedAdvice"]?["5xx"]?.string != nil)
        let other = try #require(APIDescription.shared.operations.first { !$0.isV2 && !$0.errors.isDocumented })
        #expect(other.json["errors"]?["documented"] == false)
        #expect(other.json["errors"]?["codes"]?.array?.isEmpty == false)
    }

    @Test func ratesInWords() {
        var rate = APIRate(
            calls: 100, period: .second, scope: .merchant, condition: nil, isFromQuestions: false, roles: [])
        #expect(rate.description == "100 calls a second for a merchant")
        rate.condition = "failing"
        rate.roles = [.merchant]
        #expect(rate.description == "100 failing calls a second for a merchant")
        rate.scope = nil
        rate.isFromQuestions = true
        #expect(rate.description == "100 failing calls a second (merchants only; from its questions and answers)")
        for operation in APIDescription.shared.operations {
            for rate in operation.details.rates { #expect(!rate.description.contains("Optional")) }
        }
    }

    @Test(arguments: [
        ([15, 15, 30, 180], "4 times in 4 min: after 15 s, 15 s, 30 s, 3 min"), ([], "never"),
        ([0], "once in 0 s: after 0 s"),
        ([60, 60, 60, 3600, 5430], "5 times in 2 h 33 min 30 s: after 3 x 1 min, 1 h, 1 h 30 min 30 s"),
    ])
    func repetitionsInWords(delays: [Int], words: String) {
        #expect(APINotificationSchedule(delays: delays).description == words)
    }

    @Test(arguments: [
        (RequestProblem.Location.body, "/outTradeNo", "out_trade_no", "did you mean out_trade_no?"),
        (.body, "/sub_orders/0/totl", "total", "did you mean total?"),
        (.body, "/individual_auth_id", "sub_orders[].individual_auth_id", "it is a member of sub_orders[]"),
        (.body, "/amount/mchid", "mchid", "it is a member of the body itself"),
        (.body, "/mchid", "mchid in the query", "it belongs in the query"),
        (.query, "total", "amount.total in the body", "it is a member of amount in the body"),
        (.query, "algorithm_typ", "algorithm_type", "did you mean algorithm_type?"),
        (.body, "/totl", "amount.total", "did you mean amount.total?"),
    ])
    func unknownMembersAreToldWhereTheyBelong(
        location: RequestProblem.Location, field: String, suggestion: String, hint: String
    ) {
        var problem = RequestProblem(
            severity: .unknownMember, location: location, field: field, kind: .unknown, rule: "is not a member",
            suggestion: suggestion)
        #expect(problem.hint == hint)
        #expect(problem.description == "\(field) is not a member; \(hint)" + (hint.hasSuffix("?") ? "" : "."))
        problem.suggestion = nil
        #expect(problem.hint == nil && problem.description == "\(field) is not a member.")
    }
}

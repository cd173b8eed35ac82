// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayNotifications
import WeChatPayTestSupport
import WeChatPayTesting

/// How much of a notification is survived.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ToleranceTests {
    private let forge: Forge

    init() throws { forge = try Forge(clock: TestClock()) }

    private func read(
        _ resource: String, event: String = "TRANSACTION.SUCCESS", type: String = "transaction",
        changing change: (inout JSON) -> Void = { _ in }
    ) async throws -> WeChatPayNotification {
        let body = try forge.body(resource, event: event, type: type, changing: change)
        return try await forge.handler().read(forge.signed(body))
    }

    @Test func unknownEventsKeepNameAndContents() async throws {
        let notification = try await read(#"{"a":1}"#, event: "FUTURE.EVENT", type: "future")
        guard case .other(let other) = notification.event else { throw CancellationError() }
        #expect(other.eventType == "FUTURE.EVENT")
        #expect(other.originalType == "future")
        #expect(other.resource == ["a": 1])
    }

    @Test(arguments: ["", "plain text", "[1,2]", "\"text\"", "{\"a\":", "-----BEGIN CERTIFICATE-----"])
    func aResourceThatIsNoObjectIsNotLost(_ text: String) async throws {
        let notification = try await read(text)
        guard case .other = notification.event else { throw CancellationError() }
        #expect(notification.plaintext == Data(text.utf8))
    }

    /// An odd member costs that member only.
    @Test func oddMembersAreSurvived() async throws {
        let notification = try await read(
            #"{"out_trade_no":"1","trade_state":"NEW_STATE","amount":{"total":"100","currency":7},"#
                + #""success_time":{"odd":true},"payer":null,"new_member":[1]}"#)
        guard case .transactionSuccess(let payment) = notification.event else { throw CancellationError() }
        #expect(try payment.outTradeNo == "1")
        #expect(try payment.tradeState.rawValue == "NEW_STATE")
        #expect(try payment.amount.total == 100)
        #expect(try payment.payer == nil)
        #expect(payment.fields["new_member"] == [1])
        let error = #expect(throws: WeChatPayError.self) { try payment.successTime }
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("notification") == true)
        #expect(error?.message.contains("call itself") == false)
        #expect(throws: WeChatPayError.self) { try payment.transactionID }
    }

    /// Whole numbers beyond 32 bits, and those that are none.
    @Test func numbersKeepTheirDigits() async throws {
        let notification = try await read(#"{"amount":{"total":9007199254740993,"payer_total":1.5}}"#)
        guard case .transactionSuccess(let payment) = notification.event else { throw CancellationError() }
        #expect(try payment.amount.total == 9_007_199_254_740_993)
        #expect(throws: WeChatPayError.self) { try payment.amount.payerTotal }
    }

    @Test func oneEventTypeStandsForSeveralThings() async throws {
        guard case .combineTransactionSuccess(let combined) = try await read(#"{"combine_out_trade_no":"C"}"#).event
        else { throw CancellationError() }
        #expect(try combined.combineOutTradeNo == "C")
        guard
            case .profitsharingTransaction(let share) = try await read(
                #"{"order_id":"3","receiver":{"amount":5}}"#, type: "profitsharing"
            ).event
        else { throw CancellationError() }
        #expect(try share.receiver.amount == 5)
        guard case .transactionSuccess = try await read(#"{"sp_mchid":"1","sub_mchid":"2"}"#).event else {
            throw CancellationError()
        }
    }

    @Test func envelopesMayLackMembers() async throws {
        let notification = try await read(#"{"a":1}"#) { json in
            for name in ["id", "create_time", "event_type", "summary", "resource_type"] { json[name] = nil }
            json["resource"]?["original_type"] = nil
            json["resource"]?["algorithm"] = nil
        }
        #expect(notification.resource == ["a": 1])
        #expect(notification.eventType.isEmpty)
        #expect(notification.createdAt == nil)
        let again = try await read(#"{"a":1}"#) { json in
            json["id"] = ""; json["event_type"] = nil
        }
        #expect(again.id == notification.id, "a repetition is told by its contents")
        let other = try await read(#"{"a":2}"#) { json in
            json["id"] = nil; json["event_type"] = nil
        }
        #expect(other.id != notification.id)
    }

    @Test(arguments: [
        ("2023-11-15T06:13:20+08:00", true), ("2023-11-14T22:13:20Z", true), ("2023-11-15T06:13:20.123+08:00", true),
        ("yesterday", false), ("", false),
    ])
    func timesAreReadWhereTheyAreTimes(_ text: String, _ isTime: Bool) async throws {
        let notification = try await read("{}") { json in json["create_time"] = .string(text) }
        #expect(notification.createTime == text)
        #expect((notification.createdAt != nil) == isTime)
    }

    /// Headers in any spelling that frameworks give them.
    @Test(arguments: ["WECHATPAY-%", "wechatpay-%", "HTTP_WECHATPAY_%", "Wechatpay-%"])
    func headersMayBeSpeltAnyhow(_ form: String) async throws {
        let request = try forge.signed(forge.body("{}"))
        var headers: [String: String] = [:]
        for (name, value) in [
            ("Timestamp", request.headers.timestamp), ("Nonce", request.headers.nonce),
            ("Signature", request.headers.signature), ("Serial", request.headers.serial),
        ] {
            headers[form.replacing("%", with: form.first?.isLowercase == true ? name.lowercased() : name)] = value
        }
        _ = try await forge.handler().read(NotificationRequest(headers: headers, body: request.body))
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Profit sharing (分账) over APIv2 through a client.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2SharingTests {
    private let desk: AgreementDesk
    private static let shop = "1900000111"

    init() throws { desk = try AgreementDesk() }

    private func send(_ path: String, _ members: [String: String]) async throws -> V2Response {
        var xml: XML = ["mch_id": "1900000109", "appid": "wxd678efh567h23787"]
        for (name, value) in members.sorted(by: { $0.key < $1.key }) { xml[name] = value }
        return try await desk.client.chain("v2/" + path).post(xml: xml, signType: .hmacSHA256)
    }

    private func code(_ path: String, _ members: [String: String]) async -> String? {
        await failure { try await send(path, members) }?.rejection?.code
    }

    private func receivers(_ amount: Int, _ account: String = shop) -> String {
        let list: JSON = [
            [
                "type": "MERCHANT_ID", "account": .string(account), "amount": .number(.init(amount)),
                "description": "分账",
            ]
        ]
        return list.description
    }

    private func paid() async throws -> String {
        let transactionID = try desk.pay("T1", 10_000)
        let receiver: JSON = ["type": "MERCHANT_ID", "account": .string(Self.shop), "relation_type": "STORE"]
        _ = try await send("pay/profitsharingaddreceiver", ["receiver": receiver.description])
        await desk.wait(60)
        return transactionID
    }

    private func unsplit(_ transactionID: String) async throws -> String? {
        let xml: XML = ["mch_id": "1900000109", "transaction_id": transactionID]
        return try await desk.client.chain("v2/pay/profitsharingorderamountquery")
            .post(xml: xml, signType: .hmacSHA256)["unsplit_amount"]
    }

    private func query(_ transactionID: String, _ number: String) async throws -> (status: String?, list: JSON) {
        let xml: XML = ["mch_id": "1900000109", "transaction_id": transactionID, "out_order_no": number]
        let reply = try await desk.client.chain("v2/pay/profitsharingquery").post(xml: xml, signType: .hmacSHA256)
        return (reply["status"], try JSON(parsing: reply["receivers"] ?? ""))
    }

    @Test func oneRequestSharesAndSetsTheRestFree() async throws {
        let transactionID = try await paid()
        let request = ["transaction_id": transactionID, "out_order_no": "S1", "receivers": receivers(1000)]
        let reply = try await send("secapi/pay/profitsharing", request)
        #expect(reply["order_id"]?.isEmpty == false)
        #expect(try await send("secapi/pay/profitsharing", request)["order_id"] == reply["order_id"])
        var other = request
        other["receivers"] = receivers(1001)
        #expect(await code("secapi/pay/profitsharing", other) == "INVALID_REQUEST")
        #expect(try await unsplit(transactionID) == "0")
        #expect(try await query(transactionID, "S1").status == "PROCESSING")
        await desk.wait(10)
        let (status, list) = try await query(transactionID, "S1")
        #expect(status == "FINISHED")
        #expect(list[0]?["account"]?.string == Self.shop)
        #expect(list[0]?["result"] == "SUCCESS")
        #expect(list[0]?["finish_time"] == "20260101120110")
        #expect(desk.balance(.merchant(Self.shop)) == 1000)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 8940)
        // APIv3 sees the same request.
        let same = try await desk.get("profitsharing/orders/S1", ["transaction_id": transactionID])
        #expect(same["order_id"]?.string == reply["order_id"])
        #expect(desk.sum == 0)
    }

    @Test func severalRequestsShareUntilItIsFinished() async throws {
        let transactionID = try await paid()
        for number in ["S1", "S2"] {
            _ = try await send(
                "secapi/pay/multiprofitsharing",
                ["transaction_id": transactionID, "out_order_no": number, "receivers": receivers(500)])
        }
        #expect(try await unsplit(transactionID) == "8940")
        await desk.wait(10)
        let back = [
            "out_order_no": "S1", "out_return_no": "R1", "return_account_type": "MERCHANT_ID",
            "return_account": Self.shop, "return_amount": "200", "description": "退款",
        ]
        let reply = try await send("secapi/pay/profitsharingreturn", back)
        #expect(reply["result"] == "PROCESSING")
        await desk.wait(10)
        let result = try await send("pay/profitsharingreturnquery", ["out_order_no": "S1", "out_return_no": "R1"])
        #expect(result["result"] == "SUCCESS")
        #expect(result["return_no"] == reply["return_no"])
        #expect(desk.balance(.merchant(Self.shop)) == 800)
        #expect(try await unsplit(transactionID) == "9140")
        let finish = ["transaction_id": transactionID, "out_order_no": "F1", "description": "分账完结"]
        _ = try await send("secapi/pay/profitsharingfinish", finish)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 9140)
        let more = ["transaction_id": transactionID, "out_order_no": "S3", "receivers": receivers(1)]
        #expect(await code("secapi/pay/multiprofitsharing", more) == "INVALID_REQUEST")
    }

    @Test func refusesWhatIsNotThere() async throws {
        let transactionID = try await paid()
        let path = "secapi/pay/multiprofitsharing"
        let unknown = ["transaction_id": "4200", "out_order_no": "S1", "receivers": receivers(1)]
        #expect(await code(path, unknown) == "RESOURCE_NOT_EXISTS")
        for bad in ["[]", "{}", "x", receivers(0)] {
            let request = ["transaction_id": transactionID, "out_order_no": "S1", "receivers": bad]
            #expect(await failure { try await send(path, request) } != nil, "\(bad)")
        }
        let much = [
            "transaction_id": transactionID, "out_order_no": "S1", "receivers": receivers(9941, AgreementDesk.own),
        ]
        #expect(await code(path, much) == "NOTENOUGH")
        #expect(await failure { try await query(transactionID, "S1") } != nil)
        #expect(desk.sandbox.read { $0.profitSharings.isEmpty })
    }

    @Test func removedReceiversGetNothing() async throws {
        let transactionID = try await paid()
        let receiver: JSON = ["type": "MERCHANT_ID", "account": .string(Self.shop)]
        let reply = try await send("pay/profitsharingremovereceiver", ["receiver": receiver.description])
        #expect(try JSON(parsing: reply["receiver"] ?? "")["account"]?.string == Self.shop)
        _ = try await send(
            "secapi/pay/multiprofitsharing",
            ["transaction_id": transactionID, "out_order_no": "S1", "receivers": receivers(500)])
        await desk.wait(10)
        #expect(desk.balance(.merchant(Self.shop)) == 0)
        #expect(try await query(transactionID, "S1").list[0]?["result"] == "CLOSED")
    }
}

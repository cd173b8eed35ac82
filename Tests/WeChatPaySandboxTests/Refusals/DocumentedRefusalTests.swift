// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// What the sandbox itself refuses, under the codes of each operation. See ``DocumentedRefusals`` for what other tests cause.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DocumentedRefusalTests {
    /// Each refusal that a flow can make.
    private static let refusals: [GatewayRefusal] =
        [
            .parameter("x", "is wrong", location: "body"), .invalid("x"), .otherParameters, .system, .noResource("x"),
            .noRecord, .lacking("x"), .limit("x"), .noOrder, .orderPaid, .paidBefore, .outTradeNoUsed, .orderClosed,
            .orderRevoked, .notToBeClosed, .notEnough, .openidMissing("x"), .otherMerchant("x", location: "body"),
            World.noContract,
            GatewayRefusal(status: 400, code: "ALREADY_EXISTS", message: ""),
            GatewayRefusal(status: 403, code: "NO_AUTH", message: ""),
            GatewayRefusal(status: 400, code: "REVERSE_EXPIRE", message: ""),
            GatewayRefusal(status: 401, code: "SIGN_ERROR", message: ""),
        ] + bills.map(\.refusal) + refunds.map { $0.refusal(isV2: false) }

    private static let bills: [BillRefusal] = [
        .wrongDate("x"), .invalid("x", []), .unsupportedAlgorithm, .beingMade, .nothing, .forgotten,
    ]

    private static let refunds: [RefundRefusal] = [
        .noOrder, .notPaid, .noRefund, .twoOrders, .missing("x"), .invalid("x", "y"), .otherTotal, .tooMuch, .tooOften,
        .tooSoon, .tooLate, .otherParameters, .notEnough, .wrongState("x"),
    ]

    @Test func everyOperationDocumentsWhateverItRefuses() {
        var undocumented: [String] = []
        var count = 0
        for operation in APIDescription.shared.operations where operation.errors.isDocumented {
            count += 1
            for refusal in Self.refusals {
                let refusal = refusal.documented(by: operation)
                if !DocumentedRefusals.isDocumented(operation, refusal.status, refusal.code) {
                    undocumented.append("\(operation.id) \(refusal.status) \(refusal.code)")
                }
            }
        }
        #expect(undocumented == [])
        #expect(count > 300)
    }

    @Test(arguments: [
        ("pay.transactions.jsapi.post", GatewayRefusal.orderPaid, "403 OUT_TRADE_NO_USED"),
        ("pay.transactions.jsapi.post", .orderClosed, "400 INVALID_REQUEST"),
        ("pay.transactions.native.post", .orderClosed, "400 ORDER_CLOSED"),
        ("pay.transactions.codepay.post", .orderPaid, "400 ORDER_PAID"),
        ("pay.transactions.out-trade-no.{out_trade_no}.close.post", .paidBefore, "403 TRADE_ERROR"),
        ("pay.transactions.out-trade-no.{out_trade_no}.get", .noOrder, "404 ORDER_NOT_EXIST"),
        ("combine-transactions.out-trade-no.{combine_out_trade_no}.get", .noOrder, "404 ORDERNOTEXIST"),
        ("combine-transactions.out-trade-no.{combine_out_trade_no}.close.post", .notEnough, "403 NOTENOUGH"),
        ("profitsharing.orders.post", .noResource("订单"), "400 INVALID_REQUEST"),
        ("profitsharing.orders.{out_order_no}.get", .noResource("订单"), "404 RESOURCE_NOT_EXISTS"),
        ("pay.transactions.jsapi.post", .system, "500 SYSTEM_ERROR"),
    ])
    func itsSpellingIsThatOfTheOperation(_ id: String, _ refusal: GatewayRefusal, _ expected: String) throws {
        let operation = try #require(APIDescription.shared.operation(id: id))
        let refusal = refusal.documented(by: operation)
        #expect("\(refusal.status) \(refusal.code)" == expected)
    }

    /// Something that went wrong inside is never the caller's fault.
    @Test func aFailureOfTheSandboxStaysOne() {
        for operation in APIDescription.shared.operations {
            #expect(GatewayRefusal.system.documented(by: operation).status == 500)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Orders of direct merchants, through the real client.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OrderTests {
    private let desk: OrderDesk
    private var sandbox: Sandbox { desk.sandbox }

    init() throws { desk = try OrderDesk(seed: 7) }

    // MARK: From placing to paid

    @Test func aTypedOrderIsPlacedPaidAndQueried() async throws {
        let v3 = desk.client.v3
        let placed = try await v3.pay.transactions.jsapi.post(
            .init(
                appid: "wxd678efh567h23787", mchid: "1900000109", description: "示例", outTradeNo: "T20260101",
                amount: .init(total: 100, currency: "CNY"), notifyURL: "https://example.com/notify",
                payer: .init(openid: OrderDesk.payer)
            )
        )
        let paid = try sandbox.pay(prepayID: try placed.prepayID, bankType: "CMB_DEBIT")
        #expect(paid.state == "SUCCESS")
        let order = try await v3.pay.transactions.outTradeNo.outTradeNo("T20260101").get(mchid: "1900000109")
        #expect(try order.tradeState == .success)
        #expect(try order.transactionID == paid.transactionID)
        #expect(try order.amount.total == 100)
        #expect(try order.bankType == "CMB_DEBIT")
        let same = try await v3.pay.transactions.id.transactionID(paid.transactionID ?? "").get(mchid: "1900000109")
        #expect(try same.outTradeNo == "T20260101")
    }

    @Test func anUnpaidOrderHasNothingOfAPayment() async throws {
        _ = try await desk.jsapi("ORDER001")
        let reply = try await desk.query("ORDER001")
        #expect(reply["trade_state"] == "NOTPAY")
        #expect(reply["trade_state_desc"] == "订单未支付")
        #expect(reply["amount"] == ["total": 100, "currency": "CNY"])
        for name in ["transaction_id", "trade_type", "bank_type", "success_time", "payer", "attach"] {
            #expect(reply[name] == nil, "\(name)")
        }
    }

    @Test func aPaidOrderHasAllThatIsDocumented() async throws {
        let more: JSON = [
            "payer": ["openid": .string(OrderDesk.payer)], "attach": "自定义数据", "goods_tag": "WXG",
            "scene_info": ["payer_client_ip": "127.0.0.1", "device_id": "013467007045764"],
            "time_expire": "2026-01-01T13:00:00+08:00", "support_fapiao": true,
        ]
        try await desk.place(OrderDesk.order("ORDER001", total: 999, more), "transactions/jsapi")
        await sandbox.advance(by: .seconds(60))
        try sandbox.pay(outTradeNo: "ORDER001")
        let reply = try await desk.query("ORDER001")
        #expect(reply["appid"] == "wxd678efh567h23787")
        #expect(reply["mchid"] == "1900000109")
        #expect(reply["trade_type"] == "JSAPI")
        #expect(reply["trade_state"] == "SUCCESS")
        #expect(reply["success_time"] == "2026-01-01T12:01:00+08:00")
        #expect(reply["payer"] == ["openid": .string(OrderDesk.payer)])
        #expect(
            reply["amount"] == ["total": 999, "currency": "CNY", "payer_total": 999, "payer_currency": "CNY"])
        #expect(reply["attach"] == "自定义数据")
        #expect(reply["scene_info"]?["device_id"] == "013467007045764")
        #expect(reply["goods_tag"] == "WXG")
        #expect(reply["support_fapiao"] == true)
        #expect(reply["transaction_id"]?.string?.count == 28)
    }

    @Test func h5OrdersLeadToTheCashDeskOfTheSandbox() async throws {
        let body = OrderDesk.order("ORDER001", OrderDesk.browser)
        let url = try await desk.place(body, "transactions/h5")["h5_url"]?.string ?? ""
        #expect(url.hasPrefix("http://127.0.0.1/cashdesk?prepay_id=wx20260101120000"))
        #expect(sandbox.order(forH5URL: url)?.outTradeNo == "ORDER001")
        #expect(sandbox.order(forH5URL: url + "1") == nil)
        #expect(sandbox.order(forH5URL: String(url.prefix(30))) == nil)
        #expect(try sandbox.pay(h5URL: url + "&redirect_url=https%3A%2F%2Fexample.com").state == "SUCCESS")
        #expect(try await desk.query("ORDER001")["trade_type"] == "MWEB")
    }

    @Test func aCodeURLHasTheDocumentedShape() async throws {
        let url = try await desk.native("ORDER001")
        #expect(url.hasPrefix("weixin://wxpay/bizpayurl?pr="))
        #expect(sandbox.order(forCodeURL: url)?.total == 100)
        #expect(try sandbox.pay(codeURL: url, openid: "oSomebodyElse").openid == "oSomebodyElse")
    }

    // MARK: What the payer may do

    @Test(arguments: [PaymentOutcome.insufficientBalance, .wrongPassword, .cancelled])
    func aFailedPaymentLeavesTheOrderOpen(_ outcome: PaymentOutcome) async throws {
        _ = try await desk.jsapi("ORDER001")
        let failed = try sandbox.pay(outTradeNo: "ORDER001", outcome: outcome)
        #expect(failed.state == "NOTPAY")
        #expect(failed.attempts == [outcome])
        #expect(try await desk.query("ORDER001")["trade_state"] == "NOTPAY")
        #expect(try sandbox.pay(outTradeNo: "ORDER001").attempts == [outcome, .paid])
    }

    @Test func onlyThePayerOfAJSAPIOrderMayPay() async throws {
        let prepayID = try await desk.jsapi("ORDER001")
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(prepayID: prepayID, openid: "oOther") }
                == .otherPayer("ORDER001"))
        #expect(try sandbox.pay(prepayID: prepayID, openid: OrderDesk.payer).state == "SUCCESS")
    }

    @Test func nobodyPaysTwice() async throws {
        _ = try await desk.jsapi("ORDER001")
        try sandbox.pay(outTradeNo: "ORDER001")
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(outTradeNo: "ORDER001") }
                == .orderNotOpen("ORDER001", state: "SUCCESS"))
    }

    @Test func unknownNumbersAndCredentialsAreRefused() {
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(outTradeNo: "X") } == .notFound("order", "X"))
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(prepayID: "") } != nil)
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(codeURL: "weixin://") } != nil)
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(h5URL: "nothing") } != nil)
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(combineOutTradeNo: "X") } != nil)
    }

    // MARK: Repeating

    @Test func theSameOrderAgainGivesANewCredential() async throws {
        let first = try await desk.jsapi("ORDER001")
        let second = try await desk.jsapi("ORDER001")
        #expect(first != second)
        #expect(try sandbox.pay(prepayID: first).state == "SUCCESS")
        let former = try await desk.native("ORDER002")
        let latter = try await desk.native("ORDER002")
        #expect(sandbox.order(forCodeURL: former) == nil)
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(codeURL: former) } != nil)
        #expect(try sandbox.pay(codeURL: latter).state == "SUCCESS")
    }

    @Test func theOrderOfMembersIsNoDifference() async throws {
        _ = try await desk.native("ORDER001")
        let members = OrderDesk.order("ORDER001").objectValue.map { ($0.key, $0.value) }
        var turned: JSON = [:]
        for (name, value) in members.reversed() { turned[name] = value }
        turned["amount"] = ["currency": "CNY", "total": 100]
        try await desk.place(turned, "transactions/native")
    }

    @Test func refusesAnotherOrderUnderTheSameNumber() async throws {
        _ = try await desk.native("ORDER001")
        let error = await failure { try await desk.native("ORDER001", total: 101) }
        #expect(error?.rejection?.status == 400)
        #expect(error?.rejection?.code == "INVALID_REQUEST")
        #expect(error?.rejection?.message == "请求重入时，参数与首次请求时不一致")
        #expect(error?.rejection?.requestID?.hasSuffix("-268498688") == true)
        #expect(await desk.refusal { try await desk.jsapi("ORDER001") } == "400 INVALID_REQUEST")
        #expect(try await desk.query("ORDER001")["amount"]?["total"] == 100)
    }

    @Test func refusesAPaidOrAClosedNumber() async throws {
        _ = try await desk.jsapi("ORDER001")
        try sandbox.pay(outTradeNo: "ORDER001")
        #expect(await desk.refusal { try await desk.jsapi("ORDER001") } == "403 OUT_TRADE_NO_USED")
        #expect(await desk.refusal { try await desk.jsapi("ORDER001", total: 1) } == "403 OUT_TRADE_NO_USED")
        _ = try await desk.jsapi("ORDER002")
        try await desk.close("ORDER002")
        #expect(await desk.refusal { try await desk.jsapi("ORDER002") } == "400 INVALID_REQUEST")
    }

    // MARK: Closing and time

    @Test func closingIsReentrant() async throws {
        _ = try await desk.jsapi("ORDER001")
        try await desk.close("ORDER001")
        try await desk.close("ORDER001")
        #expect(try await desk.query("ORDER001")["trade_state"] == "CLOSED")
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(outTradeNo: "ORDER001") }
                == .orderNotOpen("ORDER001", state: "CLOSED"))
    }

    @Test func refusesToCloseWhatIsPaidOrUnknown() async throws {
        _ = try await desk.jsapi("ORDER001")
        try sandbox.pay(outTradeNo: "ORDER001")
        #expect(await desk.refusal { try await desk.close("ORDER001") } == "403 TRADE_ERROR")
        #expect(await desk.refusal { try await desk.close("ORDER002") } == "400 INVALID_REQUEST")
    }

    @Test func anOrderClosesAtItsTime() async throws {
        let more: JSON = ["time_expire": "2026-01-01T12:30:00+08:00"]
        try await desk.place(OrderDesk.order("ORDER001", more), "transactions/native")
        _ = try await desk.native("ORDER002")
        await sandbox.advance(by: .seconds(29 * 60))
        #expect(try await desk.query("ORDER001")["trade_state"] == "NOTPAY")
        // The same request again does not move the time.
        try await desk.place(OrderDesk.order("ORDER001", more), "transactions/native")
        await sandbox.advance(by: .seconds(60))
        #expect(try await desk.query("ORDER001")["trade_state"] == "CLOSED")
        #expect(try await desk.query("ORDER002")["trade_state"] == "NOTPAY")
        await sandbox.advance(by: .seconds(7 * 86400 - 30 * 60 - 1))
        #expect(try await desk.query("ORDER002")["trade_state"] == "NOTPAY")
        await sandbox.advance(by: .seconds(1))
        #expect(try await desk.query("ORDER002")["trade_state"] == "CLOSED")
    }

    @Test func aCredentialEndsAfterTwoHoursAndAnotherGoesOn() async throws {
        let first = try await desk.jsapi("ORDER001")
        await sandbox.advance(by: .seconds(7201))
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(prepayID: first) }
                == .credentialExpired("ORDER001"))
        #expect(try await desk.query("ORDER001")["trade_state"] == "NOTPAY")
        let second = try await desk.jsapi("ORDER001")
        #expect(sandboxFailure { () throws(SandboxError) in try sandbox.pay(prepayID: first) } != nil)
        await sandbox.advance(by: .seconds(7200))
        #expect(try sandbox.pay(prepayID: second).state == "SUCCESS")
    }

    @Test func anH5URLEndsAfterFiveMinutes() async throws {
        let body = OrderDesk.order("ORDER001", OrderDesk.browser)
        let url = try await desk.place(body, "transactions/h5")["h5_url"]?.string ?? ""
        await sandbox.advance(by: .seconds(301))
        #expect(
            sandboxFailure { () throws(SandboxError) in try sandbox.pay(h5URL: url) } == .credentialExpired("ORDER001"))
    }

    @Test(arguments: [
        "2026-01-01T12:00:00+08:00", "2026-01-01T03:59:59Z", "2025-12-31T00:00:00+08:00", "2026-02-30T00:00:00+08:00",
        "tomorrow", "20260102000000", "2026-01-02 00:00:00",
    ])
    func refusesATimeThatIsOverOrNone(_ time: String) async throws {
        let more: JSON = ["time_expire": .string(time)]
        let error = await failure { try await desk.place(OrderDesk.order("ORDER001", more), "transactions/native") }
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(await desk.refusal { try await desk.query("ORDER001") } == "404 ORDER_NOT_EXIST")
    }

    @Test(arguments: ["2026-01-01T12:00:01+08:00", "2026-01-01T04:00:01Z", "2026-01-01T12:00:00.500+08:00"])
    func takesEveryDocumentedShapeOfATime(_ time: String) async throws {
        let more: JSON = ["time_expire": .string(time)]
        try await desk.place(OrderDesk.order("ORDER001", more), "transactions/native")
        await sandbox.advance(by: .seconds(1))
        #expect(try await desk.query("ORDER001")["trade_state"] == "CLOSED")
    }

    // MARK: What is refused

    @Test func refusesAnotherMerchantThanAuthorizations() async throws {
        let more: JSON = ["mchid": "1900000110"]
        let error = await failure { try await desk.place(OrderDesk.order("ORDER001", more), "transactions/native") }
        #expect(error?.rejection?.status == 400)
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(error?.rejection?.message == "http header中的mchid与post payload中的mchid不匹配")
        _ = try await desk.native("ORDER001")
        let query = await failure {
            try await desk.client.chain("v3/pay/transactions/out-trade-no/ORDER001").get(query: ["mchid": "1900000110"])
        }
        #expect(query?.rejection?.code == "PARAM_ERROR")
        let close = await failure {
            try await desk.client.chain("v3/pay/transactions/out-trade-no/ORDER001/close")
                .post(json: ["mchid": "1900000110"])
        }
        #expect(close?.rejection?.code == "PARAM_ERROR")
    }

    @Test(
        arguments: [
            ("amount", ["total": 0]), ("amount", ["total": -1]), ("amount", ["total": 10_000_000_001]),
            ("amount", ["total": 1, "currency": "USD"]), ("description", .string(String(repeating: "示", count: 128))),
            ("attach", .string(String(repeating: "a", count: 129))), ("payer", ["openid": ""]),
        ] as [(String, JSON)])
    func refusesMembersBeyondTheirLimits(_ name: String, _ value: JSON) async throws {
        var more = OrderDesk.openid
        more[name] = value
        let error = await failure { try await desk.place(OrderDesk.order("ORDER001", more), "transactions/jsapi") }
        #expect(error?.rejection?.status == 400)
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(sandbox.order(outTradeNo: "ORDER001") == nil)
    }

    @Test func queriesOfUnknownNumbersAre404() async throws {
        #expect(await desk.refusal { try await desk.query("ORDER001") } == "404 ORDER_NOT_EXIST")
        let byID = await desk.refusal {
            try await desk.client.chain("v3/pay/transactions/id/4200000000000000000000000001")
                .get(query: ["mchid": "1900000109"])
        }
        #expect(byID == "404 ORDER_NOT_EXIST")
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayAPIPay
import WeChatPayJSON
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// The control API over a socket.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ControlAPITests {
    private func run(_ body: @escaping @Sendable (RunningSandbox, RawHTTP) async throws -> Void) async throws {
        // The clock stands still, so that nothing happens by itself while the machine is busy.
        try await withSandbox(Shared.sandbox(at: Date())) { sandbox in
            try await body(sandbox, try RawHTTP(sandbox.baseURL))
        }
    }

    private func order(_ sandbox: RunningSandbox, _ number: String = "T20260101", openid: String = "o-secret-1")
        async throws
    {
        _ = try await sandbox.client.v3.pay.transactions.jsapi.post(json: [
            "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": .string(number),
            "notify_url": "https://example.com/notify", "amount": ["total": 100, "currency": "CNY"],
            "payer": ["openid": .string(openid)],
        ])
    }

    @Test func summarySaysWhatIsThere() async throws {
        try await run { sandbox, http in
            try await order(sandbox)
            let summary = try await http.get("/sandbox").json
            #expect(summary["mchid"] == "1900000109")
            #expect(summary["url"]?.string == sandbox.baseURL)
            #expect(summary["counts"]?["requests"] == 1)
            #expect(summary["counts"]?["order"] == 1)
            #expect(summary["next_event"]?["what"] == "order")
            #expect(summary["assumptions"]?.array?.count == Assumption.allCases.count)
            let routes = summary["routes"]?.array ?? []
            #expect(routes.contains("POST /sandbox/orders/{out_trade_no}/pay"))
            #expect(routes.count == ControlTable.routes.count)
        }
    }

    @Test func requestsAreListedWithoutBodiesAndShownWithThem() async throws {
        try await run { sandbox, http in
            try await order(sandbox, "T20260101")
            try await order(sandbox, "T20260102")
            let list = try await http.get("/sandbox/requests?limit=1").json
            #expect(list["total"] == 2)
            #expect(list["more"] == true)
            let line = try #require(list["requests"]?.array?.first)
            #expect(line["path"] == "/v3/pay/transactions/jsapi")
            #expect(line["request"] == nil)
            let id = try #require(line["id"]?.string)
            let rest = try await http.get("/sandbox/requests?after=\(id)").json
            #expect(rest["requests"]?.array?.count == 1)
            #expect(rest["more"] == false)
            let found = try await http.get("/sandbox/requests?q=T20260101").json
            #expect(found["total"] == 1)

            let detail = try await http.get("/sandbox/requests/\(id)").json
            #expect(detail["request"]?["body"]?.string?.contains("\"out_trade_no\":\"T20260102\"") == true)
            #expect(detail["signed_message"]?.string?.hasPrefix("POST\n/v3/pay/transactions/jsapi\n") == true)
            #expect(detail["reply"]?["body"]?.string?.contains("prepay_id") == true)
        }
    }

    @Test func failedSignaturesAreExplainedWithTheirDifference() async throws {
        try await run { sandbox, http in
            try await order(sandbox, "T20260101")
            let sent = try #require(sandbox.gateway.exchanges.first)
            // The same request with its body written anew: an order of members and spaces that nobody signed.
            let text = String(decoding: sent.request.body, as: UTF8.self)
            let body = text.replacingOccurrences(of: #""mchid":"1900000109""#, with: #""mchid": "1900000109""#)
            #expect(body != text)
            var headers: [String: String] = [:]
            for name in ["Authorization", "Content-Type", "User-Agent"] {
                headers[name] = sent.request.headers.first { $0.name.rawName.lowercased() == name.lowercased() }?.value
            }
            let path = "/v3/pay/transactions/jsapi"
            #expect(try await http.send("POST", path, headers, body: body).status == 401)
            let id = try #require(sandbox.gateway.exchanges.first?.id)
            let detail = try await http.get("/sandbox/requests/\(id)")
            let diagnosis = try #require(detail.json["diagnosis"])
            #expect(diagnosis["code"] == "bodyReserialized")
            #expect(diagnosis["summary"]?.string?.isEmpty == false)
            let lines = diagnosis["lines"]?.array ?? []
            #expect(lines.compactMap { $0["kind"]?.string } == ["same", "same", "same", "same", "signed", "received"])
            #expect(lines.last?["text"]?.string?.contains(#""mchid": "1900000109""#) == true)
            #expect(!detail.body.contains("o-secret-1"))
            // What was accepted needs no explanation.
            #expect(try await http.get("/sandbox/requests/\(sent.id)").json["diagnosis"] == nil)
        }
    }

    @Test func sensitiveValuesAreMaskedUntilAskedFor() async throws {
        try await run { sandbox, http in
            try await order(sandbox, openid: "o-secret-1")
            _ = try? await sandbox.client.v3.ecommerce.individualContracts["o-secret-1"].get(
                query: ["appid": "wxd678efh567h23787", "permission_type": "INDIVIDUAL_PAYEE"]
            )
            #expect(try await http.post("/sandbox/orders/T20260101/pay").status == 200)
            let list = try await http.get("/sandbox/requests").json["requests"]?.array ?? []
            #expect(list.count == 2)
            var paths = [
                "/sandbox/requests", "/sandbox/orders", "/sandbox/orders/T20260101", "/sandbox/accounts",
                "/sandbox/ledger",
            ]
            paths += list.compactMap { $0["id"]?.string }.map { "/sandbox/requests/\($0)" }
            for path in paths {
                let reply = try await http.get(path)
                #expect(reply.status == 200)
                #expect(!reply.body.contains("o-secret-1"), "\(path) shows an openid")
            }
            for path in paths.dropFirst() {
                let reply = try await http.get(path + "?reveal=true")
                #expect(reply.body.contains("o-secret-1"), "\(path) hides an openid that was asked for")
            }
        }
    }

    @Test func maskedAccountsAreFoundByWhatStandsForThem() async throws {
        try await run { sandbox, http in
            try await order(sandbox)
            #expect(try await http.post("/sandbox/orders/T20260101/pay").status == 200)
            let accounts = try await http.get("/sandbox/accounts").json["accounts"]?.array ?? []
            let user = try #require(accounts.compactMap { $0["account"]?.string }.first { $0.hasPrefix("user:") })
            let path = user.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let account = try await http.get("/sandbox/accounts/\(path)").json
            #expect(account["record"]?["balance"] == -100)
            let entries = try await http.get("/sandbox/ledger?q=T20260101").json
            #expect((entries["total"]?.int ?? 0) > 0)
        }
    }

    @Test func ordersArePaidFailAndCloseByHand() async throws {
        try await run { sandbox, http in
            for number in ["T20260101", "T20260102"] { try await order(sandbox, number) }
            let failed = try await http.post("/sandbox/orders/T20260101/fail", #"{"reason":"wrong_password"}"#)
            #expect(failed.json["record"]?["state"] == "NOTPAY")
            #expect(failed.json["record"]?["attempts"]?[0]?["outcome"] == "wrong_password")
            let bill = try await http.get("/sandbox/cashdesk?out_trade_no=T20260101").json["bill"]
            #expect(bill?["total"] == 100)
            #expect(bill?["state"] == "NOTPAY")
            #expect(try await http.post("/sandbox/orders/T20260101/pay").json["record"]?["state"] == "SUCCESS")
            let again = try await http.post("/sandbox/orders/T20260101/pay")
            #expect(again.status == 409)
            #expect(again.json["message"]?.string?.contains("T20260101 is SUCCESS") == true)
            #expect(try await http.post("/sandbox/orders/T20260102/close").json["record"]?["state"] == "CLOSED")
            #expect(try await http.get("/sandbox/cashdesk").json["waiting"]?.array?.isEmpty == true)
        }
    }

    @Test func cashDeskOpensWhatTheCallsGave() async throws {
        try await run { sandbox, http in
            let native = try await sandbox.client.v3.pay.transactions.native.post(json: [
                "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "N20260101",
                "notify_url": "https://example.com/notify", "amount": ["total": 7, "currency": "CNY"],
            ])
            let code = try #require(try native.json["code_url"]?.string)
            let h5 = try await sandbox.client.v3.pay.transactions.h5.post(json: [
                "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "H20260101",
                "notify_url": "https://example.com/notify", "amount": ["total": 8, "currency": "CNY"],
                "scene_info": ["payer_client_ip": "127.0.0.1", "h5_info": ["type": "Wap"]],
            ])
            let address = try #require(try h5.json["h5_url"]?.string)
            #expect(address.hasPrefix(sandbox.baseURL + "/cashdesk?"))
            for (name, value, number) in [("code_url", code, "N20260101"), ("h5_url", address, "H20260101")] {
                let query = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let bill = try await http.get("/sandbox/cashdesk?\(name)=\(query)").json["bill"]
                #expect(bill?["number"]?.string == number)
            }
            #expect(try await http.get("/sandbox/cashdesk?code_url=weixin").status == 404)
            // The address of H5 payment is a page, for browsers that come from the merchant's.
            let path = String(address.dropFirst(sandbox.baseURL.count))
            let page = try await http.get(path, ["Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"])
            #expect(page.headers["content-type"]?.hasPrefix("text/html") == true)
        }
    }

    @Test func contractsAreOpenedSignedAndRevokedByHand() async throws {
        try await run { sandbox, http in
            let session = try await sandbox.client.v3.ecommerce.individualContracts.preEntrustSign.app.post(
                json: ["appid": "wxd678efh567h23787", "out_contract_code": "C1"]
            )
            let id = try #require(try session.json["pre_entrustweb_id"]?.string)
            let shown = try await http.get("/sandbox/signing?pre_entrustweb_id=\(id)").json["session"]
            #expect(shown?["number"] == "C1")
            #expect(shown?["needs_launch"] == true)
            let early = try await http.post("/sandbox/contracts/C1/sign")
            #expect(early.status == 409)
            #expect(try await http.post("/sandbox/contracts/C1/launch").json["record"]?["state"] == "launched")
            #expect(try await http.post("/sandbox/contracts/C1/sign").json["record"]?["state"] == "authorized")
            #expect(try await http.post("/sandbox/contracts/C1/revoke").json["record"]?["state"] == "revoked")
            #expect(try await http.post("/sandbox/contracts/C2/sign").status == 404)
            #expect(try await http.post("/sandbox/contracts/launch", #"{"query":"mchid=1"}"#).status == 400)
            let half = try await http.post("/sandbox/contracts/C1/sign", #"{"real_name":"张三"}"#)
            #expect(half.status == 400)
        }
    }

    @Test func clockMovesByLengthAndToTheNextEvent() async throws {
        try await run { sandbox, http in
            try await order(sandbox)
            let moved = try await http.post("/sandbox/clock", #"{"advance_seconds":60}"#).json
            #expect(moved["clock"]?["offset_seconds"] == 60)
            #expect(try await http.post("/sandbox/clock", #"{"to":"next"}"#).status == 200)
            #expect(try await http.get("/sandbox/orders/T20260101").json["record"]?["state"] == "CLOSED")
            #expect(try await http.post("/sandbox/clock", #"{"to":"next"}"#).status == 409)
            for body in ["{}", #"{"advance_seconds":0}"#, #"{"advance_seconds":-1}"#, #"{"advance_seconds":1e99}"#] {
                #expect(try await http.post("/sandbox/clock", body).status == 400)
            }
        }
    }

    @Test(arguments: [
        ("GET", "/sandbox/nothing", "", 404, "no path"),
        ("GET", "/sandbox/requests/unknown", "", 404, "no request unknown"),
        ("GET", "/sandbox/orders/unknown", "", 404, "no order unknown"),
        ("DELETE", "/sandbox/orders", "", 405, "takes GET"),
        ("POST", "/", "{}", 405, "takes GET"),
        ("GET", "/sandbox/clock", "", 405, "takes POST"),
        ("GET", "/sandbox/requests?limit=0", "", 400, "from 1 to 1000"),
        ("GET", "/sandbox/requests?limt=1", "", 400, "has no limt"),
        ("POST", "/sandbox/clock", "[]", 400, "not a JSON object"),
        ("POST", "/sandbox/clock", #"{"advance_seconds":"1"}"#, 400, "must be a number"),
        ("POST", "/sandbox/clock", #"{"seconds":1}"#, 400, "has no seconds"),
        ("POST", "/sandbox/clock", #"{"to":"tomorrow"}"#, 400, "one of next"),
        ("POST", "/sandbox/contracts/launch", "{}", 400, "query is missing"),
        ("GET", "/console/../secret", "", 404, "no path"),
    ])
    func refusesInOneSentence(method: String, path: String, body: String, status: Int, part: String) async throws {
        try await run { _, http in
            let reply = try await http.send(method, path, ["Content-Type": "application/json"], body: body)
            #expect(reply.status == status)
            #expect(reply.headers["content-type"] == "application/json; charset=utf-8")
            let message = reply.json["message"]?.string ?? ""
            #expect(message.contains(part), "\(message)")
            #expect(message.hasSuffix("."))
            #expect((reply.headers["allow"] != nil) == (status == 405))
        }
    }

    @Test func refusesLongBodies() async throws {
        try await run { _, http in
            let body = #"{"query":""# + String(repeating: "x", count: 1 << 20) + #""}"#
            let refused = try await http.post("/sandbox/contracts/launch", body)
            #expect(refused.status == 413)
            let next = try await http.get("/sandbox")
            #expect(next.status == 200)
        }
    }

    @Test func paidOrdersAreRefundedByHand() async throws {
        try await run { sandbox, http in
            try await order(sandbox)
            let early = try await http.post("/sandbox/orders/T20260101/refund")
            #expect(early.status == 409)
            #expect(try await http.post("/sandbox/orders/T20260101/pay").status == 200)
            let refund = try await http.post("/sandbox/orders/T20260101/refund", #"{"amount":40}"#).json["record"]
            #expect(refund?["amount"] == 40)
            #expect(refund?["state"] == "PROCESSING")
            let number = try #require(refund?["out_refund_no"]?.string)
            let done = try await http.post("/sandbox/refunds/\(number)/complete")
            #expect(done.json["record"]?["state"] == "SUCCESS")
            #expect(try await http.post("/sandbox/refunds/\(number)/fail").status == 409)
            #expect(try await http.post("/sandbox/orders/T20260101/refund", #"{"amount":61}"#).status == 409)
        }
    }

    @Test func moneyIsDeposited() async throws {
        try await run { _, http in
            let account = try await http.post("/sandbox/deposit", #"{"amount":500}"#)
            #expect(account.json["record"]?["balance"] == 500)
            for body in ["{}", #"{"amount":1.5}"#, #"{"amount":5,"mchid":"x:y"}"#] {
                #expect(try await http.post("/sandbox/deposit", body).status == 400)
            }
            #expect(try await http.post("/sandbox/deposit", #"{"amount":0}"#).status == 409)
        }
    }

    @Test func faultsAreSetListedAndRemoved() async throws {
        try await run { sandbox, http in
            let path = "/v3/certificates"
            let added = try await http.post(
                "/sandbox/faults", #"{"kind":"status","status":503,"path":"/v3/certificates","times":1}"#
            )
            let id = try #require(added.json["fault"]?["id"]?.string)
            let failed = await failure { try await sandbox.client.v3.certificates.get() }
            #expect(failed != nil)
            let line = try await http.get("/sandbox/requests").json["requests"]?[0]
            #expect(line?["path"]?.string == path)
            #expect(line?["fault"]?.string == id)
            #expect(line?["fault_kind"] == "status")
            let list = try await http.get("/sandbox/faults").json
            #expect(list["faults"]?[0]?["applied"] == 1)
            #expect(list["kinds"]?.array?.count == Fault.KindSummary.all.count)
            #expect(list["seed"]?.string.flatMap(UInt64.init) == sandbox.gateway.faults.seed)
            let again = try await http.post("/sandbox/faults/restart", #"{"seed":"7"}"#).json
            #expect(again["seed"] == "7")
            #expect(again["faults"]?[0]?["applied"] == 0)
            #expect(try await http.send("DELETE", "/sandbox/faults/\(id)").json["faults"]?.array?.isEmpty == true)
            #expect(try await http.send("DELETE", "/sandbox/faults/\(id)").status == 404)
            for body in [
                #"{"kind":"nothing"}"#, #"{"path":"/"}"#, #"{"kind":"status","status":9}"#,
                #"{"kind":"chaos","probability":2}"#,
            ] {
                let refused = try await http.post("/sandbox/faults", body)
                #expect(refused.status == 400)
                #expect(refused.json["message"]?.string?.hasSuffix(".") == true)
            }
        }
    }

    @Test func everyRouteAnswersUnknownNumbersWith404() async throws {
        try await run { _, http in
            for route in ControlTable.routes where route.template.contains("{") {
                let parts = route.template.split(separator: "/").map { $0.hasPrefix("{") ? "unknown" : String($0) }
                var body = JSON.Object()
                for field in route.body ?? [] where field.isRequired {
                    body[field.name] = field.kind == .boolean ? true : "x"
                }
                let reply = try await http.send(
                    route.method, "/" + parts.joined(separator: "/"), ["Content-Type": "application/json"],
                    body: route.method == "POST" ? JSON.object(body).description : ""
                )
                #expect(reply.status == 404, "\(route.name): \(reply.body)")
                #expect(reply.json["message"]?.string?.contains("unknown") == true, "\(route.name): \(reply.body)")
            }
        }
    }

    @Test func everyListIsThereAndEmptyAtFirst() async throws {
        try await run { _, http in
            let lists = ControlTable.routes.filter { route in
                route.method == "GET" && route.query.contains { $0.name == "limit" }
            }
            #expect(lists.count > 10)
            for route in lists {
                let reply = try await http.get(route.template + "?limit=5&q=nothing-holds-this")
                let name = route.template.dropFirst("/sandbox/".count).replacingOccurrences(of: "-", with: "_")
                #expect(reply.json[name]?.array?.isEmpty == true, "\(route.name)")
                #expect(reply.json["total"] == 0)
            }
        }
    }

    @Test func keysAreRotatedAndTheMeterMoves() async throws {
        try await run { sandbox, http in
            _ = try await sandbox.client.v3.certificates.get()
            let keys = try await http.get("/sandbox/keys")
            #expect(keys.json["meter"]?["public_key"] == 1)
            #expect(!keys.body.contains("PRIVATE"))
            let rotated = try await http.post("/sandbox/keys", #"{"rotate":true}"#).json
            #expect(rotated["platform_certificates"]?.array?.count == 2)
            #expect(try await http.post("/sandbox/keys", #"{"grey_percent":101}"#).status == 400)
        }
    }

    @Test func everyRouteIsDescribedAndHasItsOwnName() {
        #expect(Set(ControlTable.routes.map(\.name)).count == ControlTable.routes.count)
        for route in ControlTable.routes {
            #expect(route.template.hasPrefix("/sandbox"))
            #expect(route.summary.hasSuffix(".") && route.reply.hasSuffix("."), "\(route.name)")
            for field in route.query + (route.body ?? []) { #expect(field.summary.hasSuffix("."), "\(field.name)") }
        }
    }
}

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

/// The page in a browser.
@Suite(
    .heavy, .serialized, .timeLimit(.minutes(10)),
    .enabled(if: Browser.path != nil, "Chromium is not installed; CHROMIUM may name one"),
    .enabled("Chromium does not start; CHROMIUM may name another") { await Browser.starts })
struct PageTests {
    private func run(
        language: String = "en-US", width: Int = 1280,
        _ body: @escaping @Sendable (Browser, RunningSandbox) async throws -> Void
    ) async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            try await Browser.run(language: language, width: width) { browser in
                try await body(browser, sandbox)
                #expect(browser.problems.isEmpty, "\(browser.problems)")
            }
        }
    }

    private func order(_ sandbox: RunningSandbox, _ number: String, description: String = "示例") async throws {
        _ = try await sandbox.client.v3.pay.transactions.native.post(json: [
            "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": .string(description),
            "out_trade_no": .string(number), "notify_url": "https://example.com/notify",
            "amount": ["total": 1234, "currency": "CNY"],
        ])
    }

    @Test func showsRequestsAsTheyCome() async throws {
        try await run { browser, sandbox in
            try await browser.open(sandbox.baseURL)
            try await browser.wait("document.querySelector('.dot.live')")
            #expect(try await browser.evaluate("document.querySelectorAll('tr[data-id]').length") == 0)
            try await order(sandbox, "T20260101")
            try await browser.wait(
                "document.querySelector('tr[data-id] .path')?.textContent === '/v3/pay/transactions/native'")
            try await browser.wait("document.querySelector('nav a[data-section=orders] .count')?.textContent === '1'")
        }
    }

    @Test func isReadByKeyboard() async throws {
        try await run { browser, sandbox in
            try await order(sandbox, "T20260101")
            try await order(sandbox, "T20260102")
            try await browser.open(sandbox.baseURL)
            try await browser.wait("document.querySelectorAll('tr[data-id]').length === 2")
            try await browser.press("j")
            try await browser.press("j")
            try await browser.wait("document.activeElement === document.querySelectorAll('tr[data-id]')[1]")
            try await browser.press("Enter")
            try await browser.wait("document.querySelector('.detail h2') === document.activeElement")
            #expect(
                try await browser.evaluate("document.querySelector('.detail').innerText.includes('T20260101')") == true)
            try await browser.press("Escape")
            try await browser.wait("document.querySelector('.detail').hidden")
            #expect(try await browser.evaluate("document.activeElement.matches('tr[data-id]')") == true)
            try await browser.press("/")
            try await browser.wait("document.activeElement.id === 'filter'")
            try await browser.press("Escape")
            try await browser.press("]")
            try await browser.wait("document.querySelector('nav [aria-current]').dataset.section === 'contracts'")
        }
    }

    @Test func resetAsksFirst() async throws {
        try await run { browser, sandbox in
            try await order(sandbox, "T20260101")
            try await browser.open(sandbox.baseURL)
            try await browser.wait("document.querySelectorAll('tr[data-id]').length === 1")
            let open = "document.querySelector('.bar [aria-label=\"Begin again\"]').click()"
            _ = try await browser.evaluate(open)
            try await browser.wait("document.querySelector('dialog[open]')")
            // Cancelled, nothing happened.
            _ = try await browser.evaluate("document.querySelector('dialog .buttons .button:not(.primary)').click()")
            try await browser.wait("!document.querySelector('dialog')")
            #expect(sandbox.gateway.order(outTradeNo: "T20260101") != nil)
            _ = try await browser.evaluate(open)
            try await browser.wait("document.querySelector('dialog[open] .button.primary')")
            _ = try await browser.evaluate("document.querySelector('dialog .button.primary').click()")
            try await browser.wait("document.querySelectorAll('tr[data-id]').length === 0")
            #expect(sandbox.gateway.order(outTradeNo: "T20260101") == nil)
        }
    }

    @Test func speaksBothLanguages() async throws {
        try await run(language: "zh-CN") { browser, sandbox in
            try await browser.open(sandbox.baseURL)
            try await browser.wait("document.querySelector('h1')?.textContent === '请求'")
            #expect(try await browser.evaluate("document.documentElement.lang") == "zh-CN")
            _ = try await browser.evaluate("document.querySelector('[lang=en]:not(html)').click()")
            try await browser.wait("document.querySelector('h1')?.textContent === 'Requests'")
            #expect(try await browser.evaluate("document.documentElement.lang") == "en")
            // The choice stays.
            try await browser.open(sandbox.baseURL + "/cashdesk")
            try await browser.wait("document.querySelector('h1')?.textContent === 'Cash desk'")
        }
    }

    @Test func nothingOfARequestBecomesHTML() async throws {
        try await run { browser, sandbox in
            let hostile = "<img src=x onerror=\"window.broken=1\"><script>window.broken=1</script>"
            try await order(sandbox, "T20260101", description: hostile)
            let http = try RawHTTP(sandbox.baseURL)
            _ = try await http.get("/v3/<script>window.broken=1</script>?q=<b>")
            _ = try await http.send("POST", "/v3/pay/transactions/native", ["X-Test": hostile], body: hostile)
            let lines = try await http.get("/sandbox/requests").json["requests"]?.array ?? []
            #expect(lines.count == 3)
            for id in lines.compactMap({ $0["id"]?.string }) {
                try await browser.open("\(sandbox.baseURL)/#/requests/\(id)?q=\(UUID().uuidString)")
                try await browser.wait("document.querySelector('.detail-content h2')")
            }
            try await browser.open(sandbox.baseURL + "/#/orders/T20260101")
            try await browser.wait("document.querySelector('.detail-content')?.innerText.includes('onerror')")
            try await browser.open(sandbox.baseURL + "/cashdesk?out_trade_no=T20260101")
            try await browser.wait("document.querySelector('.amount h2')?.textContent.includes('onerror')")
            #expect(try await browser.evaluate("window.broken ?? 0") == 0)
            #expect(try await browser.evaluate("document.querySelectorAll('img[onerror], #app script').length") == 0)
        }
    }

    @Test func cashDeskPays() async throws {
        try await run(width: 360) { browser, sandbox in
            try await order(sandbox, "T20260101")
            try await browser.open(sandbox.baseURL + "/cashdesk?out_trade_no=T20260101")
            try await browser.wait("document.querySelector('.button.primary')?.textContent.includes('12.34')")
            #expect(try await browser.evaluate("document.documentElement.scrollWidth <= innerWidth") == true)
            _ = try await browser.evaluate("document.querySelectorAll('.others button')[1].click()")
            try await browser.wait("document.querySelector('.outcome h2')?.textContent === 'Not paid'")
            _ = try await browser.evaluate("document.querySelector('.button.primary').click()")
            _ = try await browser.evaluate("document.querySelector('.button.primary').click()")
            try await browser.wait("document.querySelector('.outcome h2')?.textContent === 'Paid'")
            #expect(sandbox.gateway.order(outTradeNo: "T20260101")?.state == "SUCCESS")
            #expect(sandbox.gateway.order(outTradeNo: "T20260101")?.attempts == [.wrongPassword, .paid])
        }
    }

    @Test func signingPageSignsAndRefusesSomebodyElse() async throws {
        try await run { browser, sandbox in
            let path = sandbox.client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app
            let session = try await path.post(
                json: [
                    "appid": "wxd678efh567h23787", "out_contract_code": "C1", "cred_type": "ID_CARD",
                    "real_name": .string(try sandbox.client.encrypt("张三")),
                    "cred_id": .string(try sandbox.client.encrypt("110101199003070011")),
                ]
            )
            let id = try #require(try session.json["pre_entrustweb_id"]?.string)
            try await browser.open(sandbox.baseURL + "/signing?pre_entrustweb_id=" + id)
            try await browser.wait("document.querySelector('.button.primary')?.textContent === 'Open WeChat'")
            _ = try await browser.evaluate("document.querySelector('.button.primary').click()")
            try await browser.wait("document.querySelectorAll('input[type=radio]').length === 2")
            _ = try await browser.evaluate(
                """
                document.querySelectorAll('input[type=radio]')[1].click();
                document.querySelector('#real-name').value = '李四';
                document.querySelector('#cred-id').value = '1';
                document.querySelector('.button.primary').click()
                """
            )
            try await browser.wait("document.querySelector('[role=alert]')?.textContent.includes('identity')")
            #expect(try await browser.evaluate("document.body.innerText.includes('张三')") == false)
            _ = try await browser.evaluate(
                "document.querySelectorAll('input[type=radio]')[0].click(); document.querySelector('.button.primary').click()"
            )
            try await browser.wait("document.querySelector('.outcome h2')?.textContent === 'Signed'")
        }
    }

    @Test func comesBackAfterARestart() async throws {
        let port = try await withSandbox(Shared.sandbox()) { try RawHTTP($0.baseURL).port }
        try await Browser.run { browser in
            try await Shared.sandbox().withServer(port: port) { address in
                try await browser.open(address)
                try await browser.wait("document.querySelector('.dot.live')")
            }
            try await browser.wait("document.querySelector('.dot.lost')")
            let restarted = try Shared.sandbox()
            try await restarted.withServer(port: port) { _ in
                let http = try RawHTTP("http://127.0.0.1:\(port)")
                _ = try await http.get("/v3/after-the-restart")
                try await browser.wait(
                    "document.querySelector('tr[data-id] .path')?.textContent === '/v3/after-the-restart'")
                try await browser.wait("document.querySelector('.dot.live')")
            }
        }
    }

    @Test(arguments: ["en-US", "zh-CN"]) func everySectionOpens(language: String) async throws {
        try await run(language: language) { browser, sandbox in
            try await order(sandbox, "T20260101")
            try await browser.open(sandbox.baseURL)
            try await browser.wait("document.querySelectorAll('nav a').length > 10")
            let names = try await browser.evaluate(
                "[...document.querySelectorAll('nav a[href^=\"#\"]')].map((a) => a.dataset.section)")
            for name in (names.array ?? []).compactMap(\.string) {
                _ = try await browser.evaluate("document.querySelector('nav a[data-section=\(name)]').click()")
                try await browser.wait("document.querySelector('nav [aria-current]').dataset.section === '\(name)'")
                try await browser.wait("document.querySelector('.plain > *, tr[data-id], .empty')")
                #expect(
                    try await browser.evaluate("document.querySelector('.callout.bad:not([hidden])') === null") == true,
                    "\(name)")
            }
        }
    }

    @Test func actionsOfTheConsoleReachTheSandbox() async throws {
        try await run { browser, sandbox in
            try await order(sandbox, "T20260101")
            try await browser.open(sandbox.baseURL + "/#/orders/T20260101")
            try await browser.wait("document.querySelector('.actions .primary')?.textContent === 'Pay'")
            _ = try await browser.evaluate("document.querySelector('.actions .primary').click()")
            try await browser.wait("document.querySelector('dialog[open] .primary')")
            _ = try await browser.evaluate("document.querySelector('dialog[open] .primary').click()")
            try await browser.wait("document.querySelector('.headline .badge')?.title === 'SUCCESS'")
            #expect(sandbox.gateway.order(outTradeNo: "T20260101")?.state == "SUCCESS")
            try await browser.press("c")
            try await browser.wait("document.querySelector('.panel:popover-open .steps')")
            _ = try await browser.evaluate("document.querySelectorAll('.steps button')[2].click()")
            try await browser.wait("document.querySelector('.clock .badge')?.textContent === '+2 h'")
        }
    }

    @Test(arguments: [320, 400]) func fitsAPhone(width: Int) async throws {
        try await run(language: "zh-CN", width: width) { browser, sandbox in
            try await order(sandbox, "T20260101", description: String(repeating: "很长的商品描述", count: 6))
            for path in [
                "/", "/#/orders", "/#/orders/T20260101", "/#/assumptions", "/cashdesk",
                "/cashdesk?out_trade_no=T20260101",
                "/signing",
            ] {
                try await browser.open("about:blank")
                try await browser.open(sandbox.baseURL + path)
                try await browser.wait("document.querySelector('h1')")
                #expect(
                    try await browser.evaluate("document.documentElement.scrollWidth <= innerWidth") == true, "\(path)")
            }
        }
    }
}

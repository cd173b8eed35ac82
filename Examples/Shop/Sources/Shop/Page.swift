// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import NIOCore

/// The shop's page, for a person.
struct Page: ResponseGenerator {
    /// The sandbox's address, where a QR code would be scanned.
    let cashDesk: String?

    func response(from request: Request, context: some RequestContext) throws -> Response {
        let goods = ShopRoutes.prices.keys.sorted().map { name in
            "<button data-goods=\"\(name)\">\(name) ¥\(Self.yuan(ShopRoutes.prices[name] ?? 0))</button>"
        }
        let html = Self.template
            .replacing("{goods}", with: goods.joined(separator: " "))
            .replacing("{desk}", with: cashDesk ?? "")
        return Response(
            status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: html)))
    }

    private static func yuan(_ amount: Int) -> String {
        let cents = amount % 100
        return "\(amount / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    private static let template = """
        <!doctype html>
        <html lang="zh-CN">
        <meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>小店 Shop</title>
        <style>
          body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem;
                 color-scheme: light dark }
          table { width: 100%; border-collapse: collapse } td { padding: .5rem .25rem; border-top: 1px solid #8884 }
          button { font: inherit; padding: .25rem .75rem } .empty { opacity: .6 }
        </style>
        <h1>小店 Shop</h1>
        <p>{goods}</p>
        <table id="orders"></table>
        <script>
          const desk = '{desk}', table = document.querySelector('#orders')
          const post = (path, body) => fetch(path, {
            method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)}).then(show)
          const cell = (row, text) => row.insertCell().append(text)
          const button = (text, action) => Object.assign(document.createElement('button'), {textContent: text, onclick: action})
          async function show() {
            const orders = await (await fetch('orders')).json()
            table.replaceChildren()
            for (const order of orders.reverse()) {
              const row = table.insertRow(), refunded = Object.values(order.refunds).reduce((sum, part) => sum + (part.state === 'closed' ? 0 : part.amount), 0)
              cell(row, order.goods)
              cell(row, '¥' + (order.total / 100).toFixed(2))
              cell(row, {waiting: '待支付', paid: '已支付', closed: '已关闭'}[order.state] + (refunded ? ' · 退款 ¥' + (refunded / 100).toFixed(2) : ''))
              const last = row.insertCell()
              if (order.state === 'waiting' && desk) {
                const url = desk + '/cashdesk?code_url=' + encodeURIComponent(order.codeURL)
                last.append(Object.assign(document.createElement('a'), {href: url, target: '_blank', textContent: '去支付'}))
              } else if (order.state === 'waiting') {
                last.append(order.codeURL)
              } else if (order.state === 'paid' && refunded < order.total) {
                last.append(button('退款', () => post(`orders/${order.number}/refunds`, {amount: order.total - refunded})))
              }
            }
            if (!orders.length) table.insertRow().insertCell().append('还没有订单')
          }
          for (const goods of document.querySelectorAll('[data-goods]'))
            goods.onclick = () => post('orders', {goods: goods.dataset.goods})
          show(); setInterval(show, 1000)
        </script>
        </html>
        """
}

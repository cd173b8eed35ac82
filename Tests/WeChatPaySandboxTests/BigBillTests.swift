// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Bills as long as the sandbox can remember, made from its tables alone.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct BigBillTests {
    @Test func aHundredThousandRowsAddUp() throws {
        var world = World(
            mchid: "1900000109", keys: try Shared.keys.get(), settings: World.Settings(), seed: 1,
            moment: Moment(wall: RefundDesk.noon, business: RefundDesk.noon)
        )
        let count = 100_000
        for index in 0..<count {
            let order = Order(
                outTradeNo: "T\(index)", payee: world.mchid, appid: "wx1", tradeType: "JSAPI", description: "示例",
                total: index % 1000 + 1, currency: "CNY", openid: "o1", state: .success, createdAt: world.now,
                expiresAt: world.now, prepayId: "p\(index)", prepaidAt: world.now, fingerprint: "",
                transactionId: "4200\(index)", successTime: world.now.addingTimeInterval(Double(index) / 10)
            )
            world.orders.put(order)
        }
        world.moment.business += 22 * 3600
        // The last of them were paid after midnight.
        let ofDay = 12 * 3600 * 10
        let subject = BillSubject(content: .trades, type: "ALL", billDate: "2026-01-01", subMchid: nil)
        let bill = try world.bill(subject)
        #expect(bill.rows == min(count, ofDay))
        let bytes = try world.file(of: bill)
        #expect(bytes.count == bill.bytes)
        world.billShelf = BillShelf()
        #expect(try world.file(of: bill) == bytes)
        let tail = String(decoding: bytes.suffix(400), as: UTF8.self)
        let total = (0..<bill.rows).reduce(0) { $0 + $1 % 1000 + 1 }
        #expect(tail.contains("`\(bill.rows),`\(total / 100).\(String(format: "%02d", total % 100)),"))
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport

@testable import WeChatPayDescription

@Suite(.limited, .timeLimit(.minutes(10)))
struct SearchTests {
    let description = APIDescription.shared

    @Test func findsPreSigningByItsChineseName() {
        let found = description.search(["预签约"])
        #expect(found.contains { $0.id == "ecommerce.individual-contracts.pre-entrust-sign.app.post" })
        #expect(found.count > 4 && found.prefix(4).allSatisfy { $0.name.contains("预签约") })
    }

    @Test func everyWordMustFitAndCaseDoesNotMatter() {
        let found = description.search(["app场景预签约", "INDIVIDUAL-contracts"]).map(\.id)
        #expect(found.first == "ecommerce.individual-contracts.pre-entrust-sign.app.post")
        #expect(found.allSatisfy { $0.contains("individual-contracts") })
        #expect(description.search(["预签约", "nosuchword"]).isEmpty)
    }

    @Test func namesComeBeforeProducts() throws {
        let ranks = description.search(["分账"]).map { $0.name.contains("分账") }
        #expect(ranks.first == true)
        let firstOther = try #require(ranks.firstIndex(of: false))
        #expect(!ranks[firstOther...].contains(true))
    }

    @Test(arguments: [
        ["pay.transactions.native.post"], ["/v3/pay/transactions/native"], ["v3/pay/transactions/native"],
        ["POST", "/v3/pay/transactions/native"], ["post", "v3/pay/transactions/native"],
    ])
    func anIdOrAPathFindsJustThat(words: [String]) {
        #expect(description.search(words).map(\.id) == ["pay.transactions.native.post"])
    }

    @Test func aPathWithValuesFindsItsOperations() {
        #expect(
            description.search(["/v3/pay/transactions/id/42"]).map(\.id) == ["pay.transactions.id.{transaction_id}.get"]
        )
    }

    @Test func findsNotifications() {
        let found = description.search(["TRANSACTION.SUCCESS"])
        #expect(found.count == 2)
        guard case .notification(let notification) = found.first else {
            Issue.record("not a notification")
            return
        }
        #expect(notification.details.eventTypes == ["TRANSACTION.SUCCESS"])
        #expect(notification.details.resource.contains { $0.name == "transaction_id" })
    }

    @Test func findsByProductAndMenu() {
        #expect(description.search(["收付通-个人收款"]).contains { $0.id.hasPrefix("ecommerce.individual-contracts") })
    }

    @Test func findsByPartOfAPath() {
        let found = description.search(["v2/pay/mic"]).map(\.id)
        #expect(found == ["v2.pay.micropay.post"])
        #expect(description.search(["v3/pay/transactions/"]).allSatisfy { $0.id.hasPrefix("pay.transactions") })
    }

    @Test func noWordsFindEverything() {
        #expect(description.search([]).count == 1147 + 112)
        #expect(description.search([""]).count == 1147 + 112)
    }

    @Test(arguments: [
        ("kitten", "sitting", 3), ("ab", "ba", 1), ("", "abc", 3), ("same", "same", 0), ("abcd", "acbd", 1),
    ])
    func countsDifferences(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(Array(first.utf8), Array(second.utf8), limit: 3) == distance)
        if distance > 0 {
            #expect(EditDistance.between(Array(first.utf8), Array(second.utf8), limit: distance - 1) == nil)
        }
    }

    @Test func findsOneListAmongMembers() {
        let json = #"{"a":{"menus":["inner"]},"b":"\"menus\":[1]","menus":[["x]"],["y\""]],"c":1}"#
        let list = Array(json.utf8).withUnsafeBufferPointer { bytes in
            JSONSlice.list(named: "menus", in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        #expect(list == #"[["x]"],["y\""]]"#)
        for broken in ["", "{", #"{"menus""#, #"{"menus":["#, #"{"menus":["x\"#, "]]]"] {
            Array(broken.utf8).withUnsafeBufferPointer { #expect(JSONSlice.list(named: "menus", in: $0) == nil) }
        }
    }
}

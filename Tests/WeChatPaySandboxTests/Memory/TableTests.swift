// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// Tables that are full.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TableTests {
    private struct Item: Record {
        static let kind = "item"
        var id: String
        var isForgettable = true
    }

    private func table(_ items: [Item], capacity: Int) -> Table<Item> {
        var table = Table<Item>(capacity: capacity)
        for item in items { table.put(item) }
        return table
    }

    @Test func theOldestGoesAndIsReportedOnce() {
        var table = table(["a", "b", "c"].map { Item(id: $0) }, capacity: 2)
        #expect(table.values.map(\.id) == ["b", "c"])
        #expect(table.takeForgotten().map(\.id) == ["a"])
        #expect(table.takeForgotten().isEmpty)
        table["b"] = nil
        #expect(table.takeForgotten().isEmpty)
    }

    @Test func whatMustStayStaysInItsPlace() {
        var table = table([Item(id: "a", isForgettable: false)], capacity: 2)
        for id in ["b", "c", "d"] { table.put(Item(id: id)) }
        #expect(table.values.map(\.id) == ["a", "d"])
        #expect(table.newestFirst.map(\.id) == ["d", "a"])
        #expect(table.takeForgotten().map(\.id) == ["b", "c"])
    }

    @Test func whatNeedNotStayAnyMoreGoesFirst() {
        var table = table(["a", "b"].map { Item(id: $0, isForgettable: false) }, capacity: 2)
        for id in ["c", "d"] { table.put(Item(id: id)) }
        #expect(table.values.map(\.id) == ["a", "b", "d"])
        table.put(Item(id: "b"))
        table.put(Item(id: "e"))
        #expect(table.values.map(\.id) == ["a", "e"])
        #expect(table["a"] != nil)
    }

    @Test func theNewestStaysThoughNothingElseMayGo() {
        var table = table(["a", "b", "c"].map { Item(id: $0, isForgettable: false) }, capacity: 2)
        table.put(Item(id: "d"))
        #expect(table.values.map(\.id) == ["a", "b", "c", "d"])
        #expect(table.takeForgotten().isEmpty)
    }

    @Test func namesAndOrderHoldThroughManyRounds() {
        var table = table([Item(id: "keep", isForgettable: false)], capacity: 10)
        for number in 0..<2000 {
            table.put(Item(id: "n\(number)"))
            if number % 3 == 0 { table["n\(number - 1)"] = nil }
        }
        #expect(table.count == 10)
        let ids = table.values.map(\.id)
        #expect(ids.first == "keep")
        #expect(ids.last == "n1999")
        #expect(
            ids.dropFirst().map { Int($0.dropFirst()) ?? 0 }
                == ids.dropFirst().map { Int($0.dropFirst()) ?? 0 }.sorted())
    }
}

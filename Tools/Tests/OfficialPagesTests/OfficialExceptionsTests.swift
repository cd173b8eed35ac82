// SPDX-License-Identifier: Apache-2.0

import OfficialCheck
import OfficialPages
import Testing

/// An exception explains what it names and nothing else, and says so when there is nothing left to explain.
struct OfficialExceptionsTests {
    private static let differences = [
        difference("sample.orders.post", "body/amount/fee", .member),
        difference(
            "sample.orders.get", "response/amount/fee", .member, pages: [PageID(.merchant, "1"), PageID(.partner, "2")]),
        difference("sample.orders.post", "body/name", .required, "required"),
    ]

    private static func difference(
        _ subject: String, _ place: String, _ kind: OfficialDifference.Kind, _ official: String = "documented",
        pages: [PageID] = [PageID(.merchant, "1")]
    ) -> OfficialDifference {
        OfficialDifference(
            subject: subject, place: place, kind: kind, official: official, pages: pages,
            components: place.contains("amount") ? ["sample/Amount"] : [])
    }

    private func outcome(_ yaml: String) throws -> OfficialExceptions.Outcome {
        try OfficialExceptions(yaml: yaml).apply(to: Self.differences)
    }

    @Test(arguments: [
        ("{operation: sample.orders.post, place: body/name, kind: required, reason: a}", [2]),
        ("{operation: sample.orders.post, kind: [member, required], reason: a}", [0, 2]),
        ("{operation: 'sample.*', place: '*/amount/*', kind: member, reason: a}", [0, 1]),
        ("{operation: [sample.orders.post, sample.orders.get], place: '*fee', kind: member, reason: a}", [0, 1]),
        ("{operation: sample.orders.post, kind: required, official: required, reason: a}", [2]),
        ("{component: [sample/Amount], kind: member, reason: a}", [0, 1]),
        ("{page: 'M:1', kind: required, reason: a}", [2]),
        ("{operation: '*', page: ['M:1', 'P:2'], kind: member, reason: a}", [0, 1]),
    ])
    func explainsWhatItNames(_ exception: String, _ indices: [Int]) throws {
        let outcome = try outcome("- \(exception)")
        #expect(outcome.explained == indices.map { Self.differences[$0] })
        #expect(outcome.unexplained.count == 3 - indices.count && outcome.stale.isEmpty)
    }

    @Test(arguments: [
        ("{operation: sample.orders, kind: member, reason: gone}", "gone"),
        ("{operation: sample.orders.post, place: body/name, kind: member, reason: gone}", "gone"),
        ("{operation: sample.orders.post, kind: required, official: optional, reason: gone}", "gone"),
        ("{component: [sample/Amount, sample/Gone], kind: member, reason: gone}", "sample/Gone"),
        ("{component: sample/Amount, kind: required, reason: gone}", "gone"),
        ("{page: 'M:2', kind: required, reason: gone}", "gone"),
        ("{page: ['M:1', 'M:2'], kind: required, reason: gone}", "M:2 of M:1: gone"),
        ("{operation: [sample.orders.post, sample.gone], kind: required, reason: a}", "sample.gone"),
        ("{operation: sample.orders.post, place: [body/name, body/gone], kind: required, reason: a}", "body/gone"),
        ("{operation: sample.orders.post, kind: [required, title], reason: a}", "title"),
        ("{operation: '*', place: '*amount*gone*', kind: member, reason: gone}", "gone"),
    ])
    func namesWhatExplainsNothing(_ exception: String, _ part: String) throws {
        let outcome = try outcome("- \(exception)")
        #expect(outcome.stale.count == 1 && outcome.stale.first?.contains(part) == true, "\(outcome.stale)")
        #expect(!OfficialReport(pages: [], outcome: outcome).isClean)
    }

    @Test(arguments: [
        ("{operation: a, kind: member}", "no reason"),
        ("{operation: a, kind: member, reason: ''}", "nothing as reason"),
        ("{kind: member, reason: a}", "no operation, page or component"), ("{operation: a, reason: a}", "no kind"),
        ("{operation: a, kind: members, reason: a}", "unknown kind members"),
        ("{operation: a, kind: member, because: a}", "unknown key because"), ("a", "not a map"),
    ])
    func refusesAnExceptionThatIsNotComplete(_ exception: String, _ what: String) {
        #expect {
            _ = try OfficialExceptions(yaml: "- \(exception)")
        } throws: {
            String(describing: $0).contains(what)
        }
    }

    @Test func refusesWhatIsNoList() {
        #expect(throws: OfficialExceptions.Failure.self) { try OfficialExceptions(yaml: "a: b") }
    }

    @Test func reportsBySubjectAndCounts() throws {
        let page = Samples.read("", .partner, "77")
        let unread = OfficialDifference(subject: "P:77", kind: .unread, official: "the page is empty", pages: [page.id])
        let outcome = OfficialExceptions([]).apply(to: [unread] + Self.differences)
        let report = OfficialReport(pages: [page, Samples.read(Samples.full)], outcome: outcome)
        #expect(!report.isClean)
        #expect(
            report.lines == [
                "P:77 is not understood (https://pay.weixin.qq.com/doc/v3/partner/77)", "    unread: the page is empty",
                "sample.orders.post", "    body/amount/fee member: nothing here, documented on M:1 [sample/Amount]",
                "sample.orders.get",
                "    response/amount/fee member: nothing here, documented on M:1 P:2 [sample/Amount]",
                "sample.orders.post",
                "    body/name required: nothing here, required on M:1",
                "2 pages: 1 of calls, 0 of notifications, 1 others; 4 difference(s), 0 explained, 0 stale exception(s)",
            ])
    }
}

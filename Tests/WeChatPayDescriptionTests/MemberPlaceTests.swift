// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayDescription

/// Where a member belongs that stands at the wrong place.
@Suite(.limited, .timeLimit(.minutes(10)))
struct MemberPlaceTests {
    private static let line: StaticString = """
        POST\t/v3/a/{id}\ta.{id}.post\t示例\t\t{"path":[{"name":"id","type":"string","required":true}],\
        "query":[{"name":"limit","type":"integer"}],"body":{"kind":"json","fields":[\
        {"name":"list","type":"array","items":"object","fields":[{"name":"deep","type":"object","fields":[\
        {"name":"name","type":"string"},{"name":"bottom","type":"string"}]},{"name":"auth_id","type":"string"}]},\
        {"name":"person","type":"object","fields":[{"name":"name","type":"string"}]},\
        {"name":"remark","type":"string"}]},"response":{"kind":"empty","status":204}}
        """

    private func problems(_ body: JSON, query: [(String, String)] = []) throws -> [RequestProblem] {
        let operation = try #require(APIDescription(texts: [Self.line]).operation(id: "a.{id}.post"))
        return RequestValidator(operation).problems(body: body, query: query)
    }

    @Test(arguments: [
        (#"{"auth_id":"1"}"#, "list[].auth_id"), (#"{"bottom":"1"}"#, "list[].deep.bottom"),
        (#"{"name":"1"}"#, "person.name"), (#"{"person":{"auth_id":"1"}}"#, "list[].auth_id"),
        (#"{"person":{"remark":"1"}}"#, "remark"), (#"{"limit":1}"#, "limit in the query"),
        (#"{"id":"1"}"#, "id in the path"), (#"{"remrak":"1"}"#, "remark"), (#"{"zzzz":"1"}"#, nil),
        (#"{"":"1"}"#, nil),
    ])
    func theOutermostPlaceIsNamed(_ body: String, _ suggestion: String?) throws {
        let found = try problems(JSON(parsing: body))
        #expect(found.map(\.suggestion) == [suggestion])
        #expect(found.allSatisfy { $0.severity == .unknownMember })
    }

    @Test func parametersAreToldTheirBodyAndPath() throws {
        let found = try problems([:], query: [("remark", "1"), ("auth_id", "1"), ("id", "1"), ("limti", "1")])
        #expect(
            found.map(\.suggestion) == ["remark in the body", "list[].auth_id in the body", "id in the path", "limit"])
    }

    /// However many unknown members there are, what is wrong with the others is told.
    @Test func unknownMembersDoNotHideErrors() throws {
        var person = JSON.Object()
        for number in 0..<3000 { person["unknown\(number)"] = 1 }
        let found = try problems(["person": .object(person), "remark": 1])
        #expect(found.count == 501)
        #expect(found.filter { $0.severity == .error }.map(\.field) == ["/remark"])
    }

    @Test func longNamesAreNotCompared() throws {
        let marks = String(repeating: "\u{301}", count: 40_000)
        let found = try problems([marks: 1], query: [(marks, "1"), ("limit", "1")])
        #expect(found.map(\.severity) == [.unknownMember, .unknownMember])
        #expect(found.allSatisfy { $0.description.utf8.count < 1000 && $0.suggestion == nil })
    }

    @Test func theNearestErrorsComeFirst() throws {
        let table = try #require(APIDescription.shared.operation(id: "refund.domestic.refunds.post")).errors
        #expect(table.nearest(to: "NOT_ENOUGHT").first?.code == "NOT_ENOUGH")
        #expect(table.nearest(to: "NOT_ENOUGHT").count == table.entries.count)
        #expect(table.nearest(to: "").count == table.entries.count)
        #expect(table.nearest(to: marks).count == table.entries.count)
    }

    private let marks = String(repeating: "\u{301}", count: 40_000)
}

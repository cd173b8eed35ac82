// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import APIGenerator

/// Webhooks become cases with payloads.
struct NotificationTests {
    /// Reads webhooks, each an id and what stands below `post`.
    private func notifications(_ hooks: [(id: String, text: String)]) throws -> [APIGenerator.Notification] {
        let lines = hooks.map { hook in
            let body = hook.text.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
            return "  \(hook.id):\n    post:\n      summary: 通知\n\(body)"
        }
        let text = "webhooks:\n" + lines.joined(separator: "\n")
        let document = try DescriptionReader.parse(text, "v3/notifications.yaml")
        return try NotificationReader(source: "v3/notifications.yaml", document: document).notifications()
    }

    private func translated(_ hooks: [(id: String, text: String)]) throws -> NotificationTranslator {
        try NotificationTranslator(notifications(hooks), root: "Event", isV2: false)
    }

    private func resource(_ properties: String, required: String = "[]") -> String {
        "x-wechatpay-resource: {type: object, required: \(required), properties: \(properties)}"
    }

    @Test func namesFollowTheEvent() throws {
        let result = try translated([("A_B.DONE", resource("{x: {type: string}}"))])
        #expect(result.cases.map(\.name) == ["aBDone"])
        #expect(result.payloads.map(\.name) == ["ABDone"])
    }

    @Test func sharedPayloadsAreMerged() throws {
        let result = try translated([
            (
                "R.GOOD",
                "x-wechatpay-payload: R\n" + resource("{x: {type: string}, y: {type: integer}}", required: "[x, y]")
            ),
            (
                "R.BAD",
                "x-wechatpay-payload: R\n" + resource("{x: {type: string}, z: {type: number}}", required: "[x, z]")
            ),
        ])
        #expect(result.cases.map(\.payload) == ["R", "R"])
        let members = try #require(result.payloads.first?.members)
        #expect(result.payloads.count == 1)
        #expect(members.map(\.name) == ["x", "y", "z"])
        #expect(members.map(\.isRequired) == [true, false, false])
        #expect(members.map(\.type) == ["String", "Int", "Int"])
    }

    @Test func refusesPayloadsThatContradictEachOther() {
        let error = #expect(throws: DescriptionError.self) {
            try translated([
                ("R.GOOD", "x-wechatpay-payload: R\n" + resource("{x: {type: string}}")),
                ("R.BAD", "x-wechatpay-payload: R\n" + resource("{x: {type: integer}}")),
            ])
        }
        #expect(error?.description.contains("R/x") == true)
    }

    @Test func oneEventTypeMayHaveSeveralCases() throws {
        let events = """
            x-wechatpay-events:
              - {case: share, payload: S, original-type: sharing}
              - {case: combined, payload: C, member: c, properties: [c]}
              - {case: plain, payload: P, properties: [p], required: [p, p/q]}
            """
        let result = try translated([
            ("S.DONE", "x-wechatpay-payload: S\n" + resource("{s: {type: string}}")),
            (
                "T.DONE",
                events + "\n"
                    + resource(
                        "{c: {type: string}, p: {type: object, properties: {q: {type: number}}}}", required: "[c]")
            ),
        ])
        #expect(result.cases.map(\.name) == ["sDone", "share", "combined", "plain"])
        #expect(result.cases.map(\.originalType) == [nil, "sharing", nil, nil])
        let plain = try #require(result.payloads.first { $0.name == "P" })
        #expect(plain.members.map(\.isRequired) == [true])
        guard case .object(let inner)? = plain.types.first else { throw CancellationError() }
        #expect(inner.members.map(\.isRequired) == [true])
        #expect(result.payloads.first { $0.name == "C" }?.members.map(\.isRequired) == [true])
    }

    @Test func refusesUnknownKeywordsAndPayloads() {
        #expect(throws: DescriptionError.self) {
            try notifications([("A.B", "x-wechatpay-events:\n  - {case: a, payloads: A}")])
        }
        #expect(throws: DescriptionError.self) {
            try translated([
                ("A.B", "x-wechatpay-events:\n  - {case: a, payload: Missing, original-type: x}\n" + resource("{}"))
            ])
        }
    }

    /// Who it is about depends on the merchant's mode.
    @Test func partiesAreNeverRequired() throws {
        let result = try translated([
            (
                "A.B",
                resource(
                    "{mchid: {type: string}, sp_mchid: {type: string}, n: {type: string}}",
                    required: "[mchid, sp_mchid, n]")
            )
        ])
        #expect(result.payloads.first?.members.map(\.isRequired) == [false, false, true])
    }
}

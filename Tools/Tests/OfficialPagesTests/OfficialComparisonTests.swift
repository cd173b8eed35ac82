// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import Foundation
import OfficialCheck
import OfficialPages
import Testing

/// What the pages say and the description does not is named, and nothing else.
struct OfficialComparisonTests {
    /// The description of one call, in a folder as `API/` is one.
    static func write(_ operation: String, path: String = "/v3/sample/orders", webhooks: String? = nil, in folder: URL)
        throws
    {
        let info = """
            openapi: '3.1.0'
            info:
              x-wechatpay-protocol: v3
              x-wechatpay-module: Sample

            """
        let paths = """
            paths:
              \(path):
                post:
                  operationId: sample.orders.post
                  summary: 下单
            \(operation.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
            components:
              schemas:
                Amount:
                  type: object
                  required: [total]
                  properties:
                    total: {type: integer}

            """
        try Samples.write(Data((info + paths).utf8), "v3/sample.yaml", in: folder)
        if let webhooks { try Samples.write(Data((info + webhooks).utf8), "v3/notifications.yaml", in: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "v2"), withIntermediateDirectories: true)
    }

    /// A description whose request has these properties, of which some are required.
    static func body(_ properties: String, required: String = "[]") -> String {
        """
        requestBody:
          required: true
          content:
            application/json:
              schema:
                type: object
                required: \(required)
                properties:
        \(properties.split(separator: "\n").map { "          \($0)" }.joined(separator: "\n"))
        responses:
          '204': {description: No Content}
        """
    }

    private func differences(
        _ operation: String, path: String = "/v3/sample/orders", webhooks: String? = nil, _ pages: [OfficialPage]
    ) throws -> [String] {
        try Samples.withFolder { folder in
            try Self.write(operation, path: path, webhooks: webhooks, in: folder)
            let api = try DescriptionReader(folder: folder).read()
            return OfficialComparison(api).differences(pages).map { "\($0.subject): \($0)" }
        }
    }

    private func page(_ rows: String..., side: PageID.Side = .merchant, number: String = "1", isListed: Bool = true)
        -> OfficialPage
    {
        let table = Samples.table() + rows.filter { !$0.isEmpty }.joined(separator: "\n")
        return Samples.read(Samples.page(request: "### Body 参数\n\(table)\n"), side, number, isListed: isListed)
    }

    @Test func agreesWithItself() throws {
        let properties = """
            number: {type: string, minLength: 6, maxLength: 32}
            kind: {type: string, x-extensible-enum: [ONE, TWO]}
            amount: {$ref: '#/components/schemas/Amount'}
            only_here: {type: string}
            """
        let page = page(
            "| number | string[6,32] | true | 样例 |", "| kind | string | false | 样例<br>ONE：样例<br>TWO：样例 |",
            "| amount | object | true | 样例 |", "| amount.total | int | true | 样例 |")
        #expect(try differences(Self.body(properties, required: "[number, amount]"), [page]) == [])
    }

    @Test func namesWhatTheDescriptionLacks() throws {
        let properties = """
            kind: {type: string, x-extensible-enum: [ONE]}
            amount: {$ref: '#/components/schemas/Amount'}
            """
        let page = page(
            "| kind | string | false | 样例<br>ONE：样例<br>TWO：样例 |", "| amount | object | false | 样例 |",
            "| amount.total | string | true | 样例 |", "| amount.fee | int | true | 样例 |", "| new | string | true | 样例 |")
        #expect(
            try differences(Self.body(properties), [page]) == [
                "sample.orders.post: body/kind value: nothing here, TWO on M:1",
                "sample.orders.post: body/amount/total type: integer here, string on M:1 [sample/Amount]",
                "sample.orders.post: body/amount/fee member: nothing here, documented on M:1",
                "sample.orders.post: body/new member: nothing here, documented on M:1",
            ])
    }

    @Test func namesCallsAndEventsThatTheDescriptionLacks() throws {
        let other = Samples.read(
            Samples.page("【GET】 `/v3/sample/orders/{order_no}`", request: "### Path 参数\n\(Samples.table())\n"))
        let event = Samples.read(
            Samples.notification(row: "为SAMPLE.ONE", sample: "SAMPLE.ONE", resource: Samples.table()))
        #expect(
            try differences(Self.body("a: {type: string}"), [other, event]) == [
                "GET /v3/sample/orders/{}: operation: nothing here, documented on M:1",
                "SAMPLE.ONE: event: nothing here, documented on M:1",
            ])
    }

    @Test(arguments: [
        // Required on both sides, optional on one, absent on one.
        ("true", "true", "[a]", "", nil), ("true", "true", "[]", "", "required: optional here, required on M:1 P:2"),
        ("true", "false", "[a]", "", "required: required here, optional on P:2"),
        ("true", "false", "[]", "", "required-by: nothing here, merchant on M:1 P:2"),
        ("true", "false", "[]", ", x-wechatpay-required-by: [merchant]", nil),
        (
            "false", "false", "[]", ", x-wechatpay-required-by: [merchant]",
            "required-by: merchant here, nothing on M:1 P:2"
        ),
        ("true", nil, "[a]", ", x-wechatpay-roles: [merchant]", "required: required here, absent on P:2"),
        ("false", nil, "[]", "", "roles: all here, merchant on M:1"),
        ("false", nil, "[]", ", x-wechatpay-roles: [merchant]", nil),
        ("false", "false", "[]", ", x-wechatpay-roles: [merchant]", "roles: merchant here, all on M:1 P:2"),
        ("true", nil, "[]", ", x-wechatpay-roles: [merchant], x-wechatpay-required-by: [merchant]", nil),
        ("false", "false", "[a]", "", "required: required here, optional on M:1 P:2"),
    ])
    func requiresWhatAllPagesRequire(
        _ merchant: String, _ partner: String?, _ required: String, _ keywords: String, _ expected: String?
    )
        throws
    {
        let pages = [
            page("| a | string | \(merchant) | 样例 |", "| b | string | false | 样例 |"),
            page(
                partner.map { "| a | string | \($0) | 样例 |" } ?? "", "| b | string | false | 样例 |", side: .partner,
                number: "2"),
        ]
        #expect(
            try differences(Self.body("a: {type: string\(keywords)}\nb: {type: string}", required: required), pages)
                == [expected].compactMap { $0 }.map { "sample.orders.post: body/a \($0)" })
    }

    @Test(arguments: [
        ("{type: string}", "string(32)", "样例", "max-length: nothing here, 32 on M:1 P:2"),
        ("{type: string, maxLength: 16}", "string(32)", "样例", "max-length: 16 here, 32 on M:1 P:2"),
        ("{type: string, maxLength: 32}", "string(32)", "样例", nil),
        ("{type: string, maxLength: 32}", "string", "样例", "max-length: 32 here, nothing on M:1 P:2"),
        ("{type: string, maxLength: 40}", "string", "样例<br>ONE：长度限制40个字符", "max-length: 40 here, nothing on M:1 P:2"),
        ("{type: string, maxLength: 32}", "string[2,32]", "样例", "min-length: nothing here, 2 on M:1 P:2"),
        ("{type: string, minLength: 2, maxLength: 32}", "string(32)", "样例", "min-length: 2 here, nothing on M:1 P:2"),
        ("{type: string, maxLength: 32}", "string[1,32]", "样例", nil),
        ("{type: string, maxLength: 80}", "string(80)", "不得超过80个字节", "max-bytes: nothing here, 80 on M:1 P:2"),
        ("{type: string, x-wechatpay-max-bytes: 80}", "string(80)", "不得超过80个字节", nil),
        (
            "{type: string, x-wechatpay-encrypted: platform-rsa}", "string(1024)", "使用微信支付公钥加密",
            "max-length: nothing here, 1024 on M:1 P:2"
        ),
        (
            "{type: string, x-wechatpay-encrypted: platform-rsa}", "string", "长度为1-100个字符<br>使用微信支付公钥加密",
            "plaintext-max-length: nothing here, 100 on M:1 P:2"
        ),
        (
            "{type: string, x-wechatpay-encrypted: platform-rsa, x-wechatpay-plaintext-max-length: 32}", "string(32)",
            "使用微信支付公钥加密", nil
        ),
        (
            "{type: string, maxLength: 1024, x-wechatpay-encrypted: platform-rsa, x-wechatpay-plaintext-max-length: 100}",
            "string(1024)",
            "长度为1-100个字符<br>使用微信支付公钥加密", nil
        ),
        ("{type: array, items: {type: string, maxLength: 8}}", "array[string(8)]", "样例", nil),
    ])
    func comparesLengths(_ schema: String, _ type: String, _ words: String, _ expected: String?) throws {
        let pages = [
            page("| a | \(type) | false | \(words) |"),
            page("| a | \(type) | false | \(words) |", side: .partner, number: "2"),
        ]
        #expect(
            try differences(Self.body("a: \(schema)"), pages)
                == [expected].compactMap { $0 }.map { "sample.orders.post: body/a \($0)" })
    }

    @Test func letsThroughWhatAnyPageDoes() throws {
        let pages = [
            page("| a | string(32) | false | 样例 |"),
            page("| a | string(64) | false | 样例 |", side: .partner, number: "2"),
        ]
        #expect(try differences(Self.body("a: {type: string, maxLength: 64}"), pages) == [])
        #expect(
            try differences(Self.body("a: {type: string, maxLength: 32}"), pages) == [
                "sample.orders.post: body/a max-length: 32 here, 32 or 64 on M:1 P:2"
            ])
    }

    @Test func aWithdrawnPageSpeaksOnlyWhereNoOtherDoes() throws {
        let old = page("| gone | string | true | 样例 |", number: "1", isListed: false)
        let new = page("| a | string | false | 样例 |", number: "2")
        #expect(try differences(Self.body("a: {type: string}"), [old, new]) == [])
        #expect(
            try differences(Self.body("a: {type: string}"), [old]) == [
                "sample.orders.post: body/gone member: nothing here, documented on M:1"
            ])
    }

    @Test func findsTheCallOfAnAddressThatComesFromAReplyByItsPage() throws {
        let operation = """
            externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/partner/7'}
            x-wechatpay-lifecycle: {state: url-from-response}
            responses:
              '200': {description: OK, content: {'application/pdf': {schema: {type: string, format: binary}}}}
            """
        let table = "### Query 参数\n" + Samples.table("| token | string | true | 样例 |")
        let text = Samples.page("【POST】", notes: "请求URL：见返回参数", request: table)
        #expect(
            try differences(operation, [Samples.read(text, .partner, "7")]) == [
                "sample.orders.post: query/token member: nothing here, documented on P:7"
            ])
        #expect(
            try differences(operation, [Samples.read(text, .partner, "8")]) == [
                "POST P:8: operation: nothing here, documented on P:8"
            ])
    }

    @Test func comparesTheResourcesOfNotifications() throws {
        let webhooks = """
            webhooks:
              SAMPLE.ONE:
                post:
                  summary: 样例
                  x-wechatpay-event-type: [SAMPLE.ONE]
                  x-wechatpay-schedule: {delays: [15, 15]}
                  x-wechatpay-resource:
                    type: object
                    properties: {order_no: {type: string}, state: {type: string, x-extensible-enum: [PAID]}}
            """
        let resource = Samples.table(
            "| order_no | string(32) | true | 样例 |", "| state | string | true | 样例<br>PAID：样例<br>LATE：样例 |",
            "| note | string | true | 样例 |")
        let page = Samples.read(Samples.notification(row: "为SAMPLE.ONE", sample: "SAMPLE.ONE", resource: resource))
        #expect(
            try differences(Self.body("a: {type: string}"), webhooks: webhooks, [page]) == [
                "SAMPLE.ONE: resource/state value: nothing here, LATE on M:1",
                "SAMPLE.ONE: resource/note member: nothing here, documented on M:1",
                "SAMPLE.ONE: schedule: 15 15 here, 15 150 3600 on M:1",
            ])
    }

    @Test func namesAPageThatIsNotUnderstood() throws {
        let page = page("| a | text | true | 样例 |", number: "12")
        #expect(
            try differences(Self.body("a: {type: string}", required: "[a]"), [page]).map { $0.prefix(20) } == [
                "M:12: a unread: line"
            ])
    }

    @Test func comparesTitlesTermsErrorsAndRates() throws {
        let operation =
            Self.body(
                "a: {type: string, title: 单号}\nb: {type: string, x-extensible-enum: [ONE, TWO], x-wechatpay-terms: {ONE: 一次, TWO: 两次}}"
            )
                + """

                x-wechatpay-rates:
                  - {calls: 60, per: second}
                x-wechatpay-errors:
                  unlisted: {4xx: never, 5xx: queryFirst}
                  codes:
                    - {status: 400, code: PARAM_ERROR, retry: never}
                """
        let text = Samples.page(
            notes: "接口限频：60/秒、900/分钟",
            request: "### Body 参数\n"
                + Samples.table("| a | string | false | 【编号】样例 |", "| b | string | false | 样例<br>ONE：只有一次<br>TWO：成双 |")
                + "\n",
            errors: Samples.errors)
        #expect(
            try differences(operation, [Samples.read(text)]) == [
                "sample.orders.post: body/a title: 单号 here, 编号 on M:1",
                "sample.orders.post: body/b term: TWO: 两次 here, TWO: 成双 on M:1",
                "sample.orders.post: errors error: nothing here, 404 SAMPLE_NOT_FOUND on M:1",
                "sample.orders.post: errors error: nothing here, 500 SYSTEM_ERROR on M:1",
                "sample.orders.post: rates rate: nothing here, 900 per minute on M:1",
            ])
    }

    @Test func aPageWithoutAQueryLacksItsParameters() throws {
        let operation = """
            parameters:
              - {name: sub_mchid, in: query, required: true, schema: {type: string}}
            responses:
              '204': {description: No Content}
            """
        let query = "### Query 参数\n" + Samples.table("| sub_mchid | string | true | 样例 |") + "\n"
        let header = "### Header 参数\n" + Samples.table("| Accept | string | true | 样例 |") + "\n"
        let pages = [
            Samples.read(Samples.page(request: header)), Samples.read(Samples.page(request: query), .partner, "2"),
        ]
        #expect(
            try differences(operation, pages) == [
                "sample.orders.post: query/sub_mchid roles: all here, partner on P:2",
                "sample.orders.post: query/sub_mchid required: required here, absent on M:1",
            ])
    }

    @Test func namesTheComponentsOfAMember() throws {
        let found = try Samples.withFolder { folder in
            try Self.write(Self.body("amount: {$ref: '#/components/schemas/Amount', title: 金额}"), in: folder)
            let page = page(
                "| amount | object | false | 【总额】样例 |", "| amount.total | string | true | 样例 |",
                "| amount.fee | int | true | 样例 |")
            return OfficialComparison(try DescriptionReader(folder: folder).read()).differences([page])
        }
        #expect(found.map(\.place) == ["body/amount", "body/amount/total", "body/amount/fee"])
        #expect(found.map(\.components) == [["sample/Amount"], ["sample/Amount"], []])
    }

    @Test func namesAPageThatDescribesItsCallNoMore() throws {
        let operation =
            "externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/1'}\n" + Self.body("a: {type: string}")
        #expect(
            try differences(operation, [Samples.read("# 样例\n\n样例")]) == [
                "M:1: unread: the page of sample.orders.post describes neither a call nor a notification"
            ])
        #expect(try differences(operation, [Samples.read("# 样例\n\n样例", .partner)]) == [])
    }
}

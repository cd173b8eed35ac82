// SPDX-License-Identifier: Apache-2.0

import OfficialPages
import Testing

/// What is not understood is named, and the rest of the page is read.
struct PageProblemTests {
    private static func body(_ table: String) -> String { Samples.page(request: "### Body 参数\n\(table)\n") }

    private static let header = "### Header 参数\n" + Samples.table("| Accept | string | true | 样例 |") + "\n"
    private static let resource = Samples.table("| a | string | true | 样例 |")

    private static let cases: [(page: String, kind: PageProblem.Kind, what: String)] = [
        ("", .page, "empty"), ("\u{FEFF} <!DOCTYPE html><html></html>", .page, "HTML"),
        (Samples.page(request: header, errors: ""), .page, "no table of errors"),
        (Samples.page(request: header, errors: Samples.errors + "\n```\n样例"), .page, "inside of a sample"),
        (Samples.page(request: header).replacing("## 应答参数", with: "## 样例"), .page, "about the reply"),
        (Samples.page(), .page, "no table of parameters"),
        (Samples.page("【SEND】 `/v3/sample`", request: header), .path, "GET, POST"),
        (Samples.page("【POST】", request: "### Body 参数\n" + Samples.table("| a | string | true | 样例 |")), .path, "path"),
        (
            Samples.page(request: header + "### Cookie 参数\n" + Samples.table("| a | string | true | 样例 |")), .heading,
            "Cookie 参数"
        ),
        (body("| 参数名 | 类型 | 描述 |\n| --- | --- | --- |\n| a | string | 样例 |"), .columns, "lacks the column 必填"),
        (
            body("| 参数名 | 类型 | 必填 | 描述 | 版本 |\n| --- | --- | --- | --- | --- |\n| a | string | true | 样例 | 1 |"),
            .columns, "版本"
        ),
        (body("| 参数名 | 类型 | 必填 | 描述 |\n| a | string | true | 样例 |"), .columns, "dashes"),
        (body(Samples.table("| a | string | true | 样例")), .row, "no end"),
        ("# 样例\n\n请求URL：样例", .path, "without its method"),
        (body(Samples.table("| a | string | true |")), .row, "a has 3 cells for 4"),
        (body(Samples.table("| a | string | true | 样例 | 样例 |")), .row, "a has 5 cells for 4"),
        (body(Samples.table("| a | string | 是 | 样例 |")), .row, "a says 是"),
        (body(Samples.table("| 样例 | string | true | 样例 |")), .row, "name 样例"),
        (body(Samples.table("| a. | string | true | 样例 |")), .row, "name a."),
        (body(Samples.table("| a | text | true | 样例 |")), .type, "a has the type text"),
        (body(Samples.table("| a | Sample | true | 样例 |")), .type, "a has the type Sample"),
        (body(Samples.table("| a | string(12)样例 | true | 样例 |")), .type, "string(12)样例"),
        (body(Samples.table("| a | array[set] | true | 样例 |")), .type, "array[set]"),
        (body(Samples.table("| a.b | string | true | 样例 |")), .parent, "a.b stands inside of a"),
        (
            body(Samples.table("| a | string | true | 样例 |", "| a | string | true | 样例 |")), .repeated,
            "a has two rows"
        ),
        (Samples.page(notes: "接口限频：见商户平台", request: header), .rate, "without a figure"),
        (
            Samples.page(request: header, errors: "| 错误码 | 描述 | 解决方案 |\n| --- | --- | --- |\n| A_B | 样例 | 样例 |"),
            .columns,
            "table of errors"
        ),
        (
            Samples.page(
                request: header, errors: "| 状态码 | 错误码 | 描述 | 解决方案 |\n| --- | --- | --- | --- |\n| 4xx | A_B | 样例 | 样例 |"
            ),
            .row, "status 4xx"
        ),
        (
            Samples.page(
                request: header, errors: "| 状态码 | 错误码 | 描述 | 解决方案 |\n| --- | --- | --- | --- |\n| 400 | 样例 | 样例 | 样例 |"),
            .row, "code 样例"
        ),
        (Samples.notification(row: "SAMPLE.ONE", sample: "", resource: "样例"), .page, "no table of the resource"),
        (Samples.notification(row: "样例", sample: "", resource: resource), .event, "no event type"),
        (
            Samples.notification(row: "为SAMPLE.ONE", sample: "SAMPLE.TWO", resource: resource), .event,
            "sample has SAMPLE.TWO"
        ),
        ("# 样例\n\n### Body 参数\n\n" + Samples.table("| a | string | true | 样例 |"), .path, "table of body"),
    ]

    @Test(arguments: cases.indices)
    func namesIt(_ index: Int) throws {
        let sample = Self.cases[index]
        let problems = Samples.read(sample.page).problems
        #expect(problems.map(\.kind) == [sample.kind], "\(problems)")
        #expect(problems.first?.what.contains(sample.what) == true, "\(problems)")
    }

    @Test func readsTheRowsBesideIt() throws {
        let table = Samples.table(
            "| a | string | true | 样例 |", "| b.c | string | true | 样例 |", "| d | text | false | 样例 |",
            "| e | integer | true | 样例 |")
        let page = Samples.read(Self.body(table))
        let members = try #require(Samples.operation(page)?.members(of: .body))
        #expect(members.map(\.name) == ["a", "d", "e"])
        #expect(members.map(\.type) == [.string, nil, .integer])
        #expect(page.problems.map(\.place) == ["b.c", "d"])
        let lines = Self.body(table).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            page.problems.map { lines[$0.line - 1] } == ["| b.c | string | true | 样例 |", "| d | text | false | 样例 |"])
    }

    @Test func keepsBothEventsThatDisagree() {
        let page = Samples.read(Samples.notification(row: "为SAMPLE.ONE", sample: "SAMPLE.TWO", resource: Self.resource))
        guard case .notification(let notification) = page.content else { return #expect(Bool(false)) }
        #expect(notification.events == ["SAMPLE.ONE"] && notification.otherEvents == ["SAMPLE.TWO"])
    }
}

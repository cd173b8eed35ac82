// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OfficialPages

/// Pages of calls are read as they are written.
struct OfficialPageReaderTests {
    @Test func readsACallWithEverything() throws {
        let page = Samples.read(Samples.full)
        let operation = try #require(Samples.operation(page))
        #expect(page.problems.isEmpty, "\(page.problems)")
        #expect(operation.method == "POST" && operation.paths == ["/v3/sample/orders"] && !operation.isFromReply)
        #expect(operation.hosts == ["https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"])
        #expect(operation.tables.map(\.location) == [.header, .path, .body, .response])
        #expect(operation.status == 200)
        #expect(operation.members(of: .query) == nil)
        #expect(operation.members(of: .response)?.map(\.name) == ["sample_id"])
        #expect(operation.rates == [.init(calls: 1000, per: .minute), .init(calls: 60, per: .second)])
    }

    @Test func readsTypesAndLengths() throws {
        let operation = try #require(Samples.operation(Samples.read(Samples.full)))
        let path = try #require(operation.members(of: .path)?.first)
        #expect(path.title == "样例 号" && path.minLength == 1 && path.maxLength == 32)
        let body = try #require(operation.members(of: .body))
        func member(_ name: String) throws -> OfficialMember { try #require(body.first { $0.name == name }) }
        #expect(try member("appid").isRequired && member("appid").maxLength == 32 && !member("appid").countsBytes)
        #expect(try !member("note").isRequired && member("note").maxLength == 80 && member("note").countsBytes)
        #expect(try member("number").minLength == 6 && member("number").maxLength == 40)
        let secret = try member("secret")
        #expect(secret.isEncrypted && secret.maxLength == 1024 && secret.minLength == nil)
        #expect(secret.plaintextMinLength == 2 && secret.plaintextMaxLength == 100)
        #expect(try member("kind").maxLength == 16)
        let goods = try member("goods")
        #expect(goods.type == .array(.object) && goods.members.map(\.name) == ["goods_id", "tags", "price"])
        #expect(goods.members.map(\.type) == [.string, .array(.string), .integer])
        #expect(goods.members.map(\.title) == ["商品|编码", nil, "价格"])
        #expect(goods.members[1].maxLength == 8 && goods.members[2].maxLength == nil)
        #expect(try member("amount").type == .object && member("amount").members.first?.type == .integer)
    }

    @Test func readsValuesThatARowListsOneByOne() throws {
        let body = try #require(Samples.operation(Samples.read(Samples.full))?.members(of: .body))
        let values = Dictionary(uniqueKeysWithValues: body.map { ($0.name, $0.values) })
        #expect(
            values["kind"] == [.init(value: "ONE_TIME", meaning: "一次，仅一次"), .init(value: "TWICE", meaning: "两次")])
        // A plain number starts a sentence; quotes make it a value.
        #expect(values["level"]?.map(\.value) == ["2401"])
        #expect(values["mark"] == [] && values["done"] == [])
    }

    @Test(arguments: [
        ("1、GLOBAL：全场<br>2、SINGLE：单品", ["GLOBAL", "SINGLE"]), ("CASH：充值；NOCASH：免充值", ["CASH", "NOCASH"]),
        ("SUCCESS—成功<br>CLOSED- 关闭<br>OPEN", ["SUCCESS", "CLOSED", "OPEN"]),
        ("状态：<br>- `IN`: 进<br>（2）OUT：出", ["IN", "OUT"]), ("请传APPID：样例", []), ("CNY：人民币", []),
        ("枚举值：<ul><li>CNY：人民币</li></ul>", ["CNY"]), ("A：样例", []),
    ])
    func readsValues(_ text: String, _ expected: [String]) throws {
        let page = Samples.page(request: "### Body 参数\n" + Samples.table("| a | string | true | 【样例】\(text) |"))
        let member = try #require(Samples.operation(Samples.read(page))?.members(of: .body)?.first)
        #expect(member.values.map(\.value) == expected)
    }

    @Test func readsErrorsWithTheSlipsOfPages() throws {
        let operation = try #require(Samples.operation(Samples.read(Samples.full)))
        #expect(operation.errors.map(\.status) == [400, 404, 500])
        #expect(operation.errors.map(\.code) == ["PARAM_ERROR", "SAMPLE_NOT_FOUND", "SYSTEM_ERROR"])
    }

    @Test(arguments: [
        ("接口限频：10/秒（商户号维度）", ["10 per second"]), ("接口限频：900/分钟", ["900 per minute"]),
        ("请求频率限制：150qps，即每秒不超过150次，单笔限制：1qpm", ["150 per second", "1 per minute"]),
        ("单个商户的接口频率限制为100次/s", ["100 per second"]), ("子商户每天仅能提交5次修改", ["5 per day"]),
        ("接口限频：\n\n1. 单个接收方 60QPS，超过会报错", ["60 per second"]), ("每间隔1分钟查询一次", []),
    ])
    func readsRatesInWords(_ words: String, _ expected: [String]) throws {
        let page = Samples.read(
            Samples.page(notes: words, request: "### Query 参数\n" + Samples.table("| a | string | true | 样例 |") + "\n"))
        #expect(try #require(Samples.operation(page)).rates.map(\.description) == expected)
        #expect(page.problems.isEmpty)
    }

    @Test func readsWindowsLinesMarksAndBlanksAtTheEnd() throws {
        let plain = try #require(Samples.operation(Samples.read(Samples.full)))
        let lines = Samples.full.split(separator: "\n", omittingEmptySubsequences: false)
        let page = Samples.read("\u{FEFF}" + lines.map { "\($0) \t\u{3000}" }.joined(separator: "\r\n"))
        let operation = try #require(Samples.operation(page))
        #expect(page.problems.isEmpty)
        #expect(operation.paths == plain.paths && operation.errors == plain.errors && operation.rates == plain.rates)
        #expect(
            operation.members(of: .body)?.map { "\($0.name) \($0.title ?? "") \($0.values)" }
                == plain.members(of: .body)?.map { "\($0.name) \($0.title ?? "") \($0.values)" })
    }

    @Test func readsOneCallAtTwoPathsAndOneByASample() throws {
        let two = Samples.page("【POST】 `/v3/sample/{a\\_no}/cancel 或 /v3/sample/{b_no}/cancel`")
        #expect(
            Samples.operation(Samples.read(two))?.paths == ["/v3/sample/{a_no}/cancel", "/v3/sample/{b_no}/cancel"])
        let sample =
            "```\n\"url\": \"https://api.mch.weixin.qq.com/v3/other?t=1\"\n```\n\n"
            + "```\n$ curl https://api.mch.weixin.qq.com/v3/sample/file?token=1 -H 'A: b'\n```"
        let file = Samples.read(Samples.page("\u{A0}【GET】", notes: "请求URL：见返回参数\n\n\(sample)"))
        #expect(file.problems.isEmpty)
        #expect(Samples.operation(file)?.isFromReply == true)
        #expect(Samples.operation(file)?.paths == ["/v3/sample/file"])
    }

    @Test func aPageAboutNoCallIsAGuide() {
        let page = Samples.read("# 样例\n\n## 请求参数\n\n" + Samples.table("| timeStamp | string | true | 样例 |"))
        guard case .guide = page.content else { return #expect(Bool(false), "\(page.content)") }
        #expect(page.problems.isEmpty)
    }

    @Test func readsANotification() throws {
        let page = Samples.read(
            Samples.notification(
                row: "【类型】成功为SAMPLE.SUCCESS，关闭为SAMPLE.CLOSED", sample: "SAMPLE.SUCCESS",
                resource: Samples.table("| sample_no | string(32) | true | 【单号】样例 |")))
        guard case .notification(let notification) = page.content else { return #expect(Bool(false)) }
        #expect(page.problems.isEmpty)
        #expect(notification.events == ["SAMPLE.SUCCESS", "SAMPLE.CLOSED"] && notification.otherEvents == [])
        #expect(notification.originalType == "sample" && notification.delays == [15, 150, 3600])
        #expect(notification.tables.map(\.location) == [.envelope, .answer, .resource])
        #expect(notification.resource?.map(\.name) == ["sample_no"])
    }

    @Test(arguments: [
        ("按照（15s/15s/3h）的频次重复发送", [15, 15, 10800]), ("按照（15/15/30，单位：秒）的频次重复发送", [15, 15, 30]),
        ("（重复通知频率为10s/2m30s/5h43m，共10次）", [10, 150, 20580]), ("按照（15s/3m\u{A0}- 总计 24h4m）的频次", [15, 180]),
        ("通知频率为0s/15s（尝试10次）/300s", nil), ("按照（1s/15s，这个频率通知，之后的间隔都是1800s）的频次", nil),
        ("按照（15秒×10次 / 5分钟×10次）的频次", nil), ("每天1/2", nil),
    ])
    func readsDelays(_ words: String, _ expected: [Int]?) {
        #expect(RetryWords.delays(words) == expected)
    }

    @Test func takesTheEventOfTheSampleWhereTheTableHasNone() {
        let page = Samples.read(
            Samples.notification(row: "通知的类型", sample: "SAMPLE.SUCCESS", resource: Samples.table()))
        guard case .notification(let notification) = page.content else { return #expect(Bool(false)) }
        #expect(page.problems.isEmpty && notification.events == ["SAMPLE.SUCCESS"])
    }
}

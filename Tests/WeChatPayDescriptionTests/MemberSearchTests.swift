// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayTestSupport

@testable import WeChatPayDescription

/// Operations and notifications found by the names of what they take and reply.
@Suite(.limited, .timeLimit(.minutes(10)))
struct MemberSearchTests {
    private let description = APIDescription.shared

    @Test func namesComeFirstThenWhatIsSentThenWhatComes() throws {
        let found = description.find(["商户订单号"])
        let named = found.prefix { $0.members.isEmpty }
        #expect(!named.isEmpty && named.allSatisfy { $0.match.name.contains("商户订单号") })
        let others = found.dropFirst(named.count)
        let firstReply = try #require(others.firstIndex { $0.members.first?.isRequest == false })
        #expect(others[..<firstReply].allSatisfy { $0.members.first?.isRequest == true })
        #expect(others[firstReply...].allSatisfy { $0.members.first?.isRequest == false })
        let native = try #require(others.first { $0.match.id == "pay.transactions.native.post" })
        #expect(native.members.map(\.name) == ["out_trade_no"] && native.members.map(\.title) == ["商户订单号"])
    }

    @Test func everyWordMustFitSomething() {
        let found = description.find(["转账", "out_bill_no"]).map(\.match.id)
        #expect(found.contains("fund-app.mch-transfer.transfer-bills.post"))
        #expect(description.find(["转账", "nosuchmember"]).isEmpty)
        #expect(
            description.search(["OUT_BILL_NO", "发起转账"]).contains {
                $0.id == "fund-app.mch-transfer.transfer-bills.post"
            })
    }

    @Test func aFewMembersAreTold() {
        for finding in description.find(["金额"]) { #expect(finding.members.count <= 3) }
    }

    /// The bytes are scanned; here they are parsed.
    @Test(arguments: [
        "out_trade_no", "商户订单号", "回调", "appid", "AppID", "商户AppID", "商户appid", "id", "name", "type", "号", "支付者信息",
        "基础支付", "活动名称", "title", "Wechatpay-Serial", "\"", "response", "SUCCESS",
    ])
    func findsWhatTheDetailsHave(word: String) {
        let lines = description.operations.map(\.line) + description.notifications.map(\.line)
        let found = description.labels.members(word, of: lines)
        var wrong: [String] = []
        for (number, line) in lines.enumerated() {
            let all = Self.members(number, description)
            let best = all.compactMap { Self.rank($0, word) }.min()
            if found[number]?.first?.rank != best { wrong.append(line.id) }
            for member in found[number] ?? []
            where !all.contains(where: { $0.0.name == member.name && $0.0.title == member.title }) {
                wrong.append("\(line.id) \(member)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }

    private static func rank(_ member: (field: APIField, isRequest: Bool), _ word: String) -> Int? {
        let texts = [member.field.name, member.field.title].compactMap { $0 }
        let place = member.isRequest ? 0 : 2
        let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
        // Words of ASCII alone are found as they are written, or in lower case.
        let matches = texts.filter { text in
            isASCII
                ? text.contains(word) || text.contains(word.lowercased())
                : text.lowercased().contains(word.lowercased())
        }
        if matches.contains(where: { $0.lowercased() == word.lowercased() }) { return place }
        guard isASCII ? word.utf8.count > 2 : word.count > 1 else { return nil }
        return matches.isEmpty ? nil : place + 1
    }

    private static func members(
        _ number: Int, _ description: APIDescription
    ) -> [(field: APIField, isRequest: Bool)] {
        guard number < description.operations.count else {
            let details = description.notifications[number - description.operations.count].details
            let fields = details.resource + (details.body?.fields ?? []) + details.reply.fields
            return all(fields).map { ($0, false) }
        }
        let details = description.operations[number].details
        let sent = details.pathParameters + details.query + details.headers + (details.body?.fields ?? [])
        return all(sent).map { ($0, true) } + all(details.response.fields).map { ($0, false) }
    }

    private static func all(_ fields: [APIField]) -> [APIField] { fields + fields.flatMap { all($0.fields) } }
}

// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTyped

/// Members by name: in order, nothing lost, nothing invented.
@Suite(.limited, .timeLimit(.minutes(10)))
struct FieldsTests {
    @Test func aRequestKeepsTheOrderInWhichMembersAreSet() {
        var fields = Fields()
        fields.set("b", "1")
        fields.set("a", 2)
        fields.set("c", true)
        #expect(fields.names == ["b", "a", "c"])
        fields.set("b", "3")
        #expect(fields.names == ["b", "a", "c"])
        #expect(fields["b"] == "3")
        fields.set("a", nil as Int?)
        #expect(fields.names == ["b", "c"])
        fields.set("nothing", nil as String?)
        #expect(fields.names == ["b", "c"])
    }

    @Test func aMemberThatIsNotDocumentedIsSetByItsName() {
        var order = V3.Reference.Identity(name: "张三")
        order.fields["new"] = ["x": [1, 2.5, true]]
        #expect(order.fields["new"] == ["x": [1, 2.5, true]])
        #expect(order.json == ["name": "•••", "new": ["x": [1, 2.5, true]]])
        order.fields["new"] = nil
        #expect(order.fields.names == ["name"])
        order.fields["name"] = "plain after all"
        #expect(order.json == ["name": "plain after all"])
        #expect(order.name == nil)
    }

    @Test func anAbsentMemberIsNotThere() {
        let fields = Fields()
        #expect(fields["x"] == nil)
        #expect(fields.names.isEmpty)
        #expect(fields.stored("x") as String? == nil)
    }

    @Test func aChangedReplyStillLeadsToItsReply() throws {
        let reply = try V3.Reference.Order(response: .test(#"{"out_trade_no": "1"}"#))
        var fields = reply.fields
        fields["new"] = 1
        fields["out_trade_no"] = nil
        let changed = V3.Reference.Order(fields: fields)
        #expect(changed.fields.names == ["new"])
        #expect(changed.response?.status == 200)
        let error = #expect(throws: WeChatPayError.self) { try changed.outTradeNo }
        #expect(error?.response?.status == 200)
    }

    @Test func settersReadAndWriteOneMember() {
        var body = V3.Reference.Values.PostBody(tradeType: .jsapi)
        body.bits = 1
        body.seasons = [.spring, "夏"]
        body.amount = .init(amount: .init(amount: 1))
        #expect(
            body.json
                == [
                    "trade_type": "JSAPI", "kind": "FIXED", "bits": 1, "seasons": ["SPRING", "夏"],
                    "amount": ["amount": ["amount": 1]],
                ]
        )
        body.amount?.amount?.amount = 2
        #expect(body.amount?.amount?.amount == 2)
        body.tradeType = nil
        body.seasons = nil
        #expect(body.json == ["kind": "FIXED", "bits": 1, "amount": ["amount": ["amount": 2]]])
    }

    @Test func aCopyIsAValueOfItsOwn() {
        let first = V3.Reference.Values.PostBody(tradeType: .jsapi)
        var second = first
        second.tradeType = .native
        #expect(first.tradeType == .jsapi)
        #expect(second.tradeType == .native)
    }
}

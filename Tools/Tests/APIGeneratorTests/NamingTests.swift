// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import APIGenerator

/// Swift names, and that each is given out once.
struct NamingTests {
    @Test(arguments: [
        ("prepay_id", "prepayID"), ("notify_url", "notifyURL"), ("stock_ids", "stockIDs"), ("appid", "appid"),
        ("ID_doc", "iDDoc"), ("2nd_line", "_2ndLine"), ("X-Mark", "xMark"), ("outTradeNo", "outTradeNo"),
        ("_", "value"),
        ("id", "id"), ("payer.openid", "payerOpenid"),
    ])
    func membersAreCamelCase(_ wire: String, _ name: String) {
        #expect(Naming.member(wire) == name)
    }

    @Test(arguments: [
        ("out-trade-no", "outTradeNo"), ("policy_periods", "policy_periods"), ("addThing", "addThing"),
        ("h5", "h5"), ("complaints-v2", "complaintsV2"),
    ])
    func segmentsAreWhatTheDynamicChainTakes(_ segment: String, _ name: String) {
        #expect(Naming.segment(segment) == name)
    }

    @Test(arguments: [
        ("WAIT_USER_CONFIRM", "waitUserConfirm"), ("NATIVE", "native"), ("Native", "native"), ("3D", "_3d"),
        ("HMAC-SHA256", "hmacSha256"), ("default", "default"),
    ])
    func valuesAreCamelCase(_ wire: String, _ name: String) {
        #expect(Naming.value(wire) == name)
    }

    @Test(arguments: ["未知", "已关闭A", "", "---"])
    func valuesWithoutASCIIHaveNoName(_ wire: String) {
        #expect(Naming.value(wire) == nil)
    }

    @Test func everyNameIsGivenOutOnce() {
        var scope = NameScope(["taken"])
        #expect(scope.claim("free") == "free")
        #expect(scope.claim("free", "other") == "other")
        #expect(scope.claim("taken") == "taken2")
        #expect(scope.claim("taken") == "taken3")
        #expect(scope.claim("free", "other") == "other2")
    }

    @Test(arguments: ["in", "default", "self", "Type"]) func wordsOfTheLanguageGetBackticks(_ word: String) {
        #expect(Naming.escaped(word) == "`\(word)`")
    }
}

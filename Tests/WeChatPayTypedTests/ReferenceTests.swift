// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTyped

/// What the generator writes of a document made to be difficult: it compiles, and reads as users write it.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ReferenceTests {
    private let transport = RecordingTransport()
    private let client: WeChatPayClient

    init() throws { client = try WeChatPayClient.test(transport) }

    // MARK: Paths

    @Test func typedNodesStandAtTheirPaths() {
        let reference: V3.Reference = client.v3.reference
        let returned: V3.Reference.Default.Return = reference.default.return
        #expect(returned.path == "/v3/reference/default/return")
        let hyphen: V3.Reference.PolicyPeriods.ByPlanID = reference.policyPeriods.planID("7")
        #expect(hyphen.path == "/v3/reference/policy-periods/7")
        let underscore: V3.Reference.PolicyPeriodsPath.ByPlanID = reference.policy_periods.planID("7")
        #expect(underscore.path == "/v3/reference/policy_periods/7")
        let capital: V3.Reference.AddThing = reference.addThing
        #expect(capital.path == "/v3/reference/addThing")
        let same: V3.Reference.Items.ByItemID.Reference = reference.items.itemID("a/b").reference
        #expect(same.path == "/v3/reference/items/a%2Fb/reference")
        let other: V3.Reference.Items.ByOutItemNo = reference.items.outItemNo("5")
        #expect(other.path == "/v3/reference/items/5")
        let long: V3.Reference.A.B.C.D.E.ByF.G.ByH.I = reference.a.b.c.d.e.f("1").g.h("2").i
        #expect(long.path == "/v3/reference/a/b/c/d/e/1/g/2/i")
        let v2: V2.Reference2.AddOrder = client.v2.reference2.addOrder
        #expect(v2.path == "/reference2/addOrder")
    }

    @Test func unknownSegmentsGoOnDynamically() {
        let unknown: Chain = client.v3.reference.somethingUnknown
        #expect(unknown.path == "/v3/reference/something-unknown")
        let below: Chain = client.v3.reference.items.itemID("5").reference.history.pages
        #expect(below.path == "/v3/reference/items/5/reference/history/pages")
        let other: Chain = client.v3.unheardOf.things
        #expect(other.path == "/v3/unheard-of/things")
        let written: Chain = client.v3.reference["items"]["{item_id}"]
        #expect(written.path == "/v3/reference/items/{item_id}")
        let verb: Chain = client.v3.reference.items.delete
        #expect(verb.path == "/v3/reference/items/delete")
        let v2: Chain = client.v2.reference2.querySomething
        #expect(v2.path == "/reference2/query-something")
    }

    @Test func aTypedSegmentIsPreferredToTheDynamicOne() {
        func isTyped(_ node: some PathNode) -> Bool { !(node is Chain) }
        #expect(isTyped(client.v3.reference))
        #expect(isTyped(client.v3.reference.download))
        #expect(isTyped(client.v3.reference.default.return))
        #expect(!isTyped(client.v3.reference.default.returns))
    }

    @Test func dynamicCallsAreMadeAtTypedNodes() async {
        let json: JSON = ["in": "x", "default": 1]
        _ = await failure { try await client.v3.reference.default.return.post(json: json) }
        _ = await failure { try await client.v3.reference.slashed[""].post(json: ["note": "xy"]) }
        _ = await failure { try await client.v3.reference.items.outItemNo("5").get(query: ["state": "OPEN"]) }
        _ = await failure { try await client.v3.reference.items._out_item_no_.get(path: ["out_item_no": "6"]) }
        _ = await failure { try await client.v3.reference.addThing.post(json: json) }
        _ = await failure { try await client.v2.reference2.addOrder.post(xml: ["appid": "wx1"]) }
        _ = await failure { try await client.v3.reference.download.download(query: ["token": "t"]) }
        #expect(
            transport.take().map { "\($0.method) \($0.target)" } == [
                "POST /v3/reference/default/return", "POST /v3/reference/slashed/",
                "GET /v3/reference/items/5?state=OPEN", "GET /v3/reference/items/6", "POST /v3/reference/addThing",
                "POST /reference2/addOrder", "GET /v3/reference/download?token=t",
            ]
        )
    }

    /// These operations exist in no description, by which a typed call is checked: it is made and refused.
    @Test func typedCallsHaveTheirSignatures() async {
        let reference = client.v3.reference
        var errors: [WeChatPayError?] = []
        func note<Value>(_ call: () async throws -> Value) async { errors.append(await failure(call)) }
        await note {
            let reply: V3.Reference.Default.Return.PostReply = try await reference.default.return.post(
                .init(
                    in: "a", default: 1, switch: true, selfValue: "s", init: "i", type: "t", _2ndLine: "2", var: ["v"])
            )
            return reply
        }
        await note { try await reference.policyPeriods.planID("1").get() as Void }
        await note { try await reference.policy_periods.planID("1").get() as Void }
        await note { try await reference.addThing.delete() as Void }
        await note { try await reference.slashed.post() as Void }
        await note { try await reference.slashed.post(.init(note: "xy")) as Void }
        await note {
            let order: V3.Reference.Order = try await reference.items.itemID("1").reference.put(
                .init(outTradeNo: "123456", amount: .init(total: 1), state: .success, phone: "ciphertext")
            )
            return order
        }
        await note {
            try await reference.items.outItemNo("1").get(
                state: .open, limit: 5, idCard: "310101", xRequestMark: "m"
            ).items
        }
        await note {
            try await reference.items.outItemNo("1").patch(
                .init(identity: .init(name: "张三", numbers: ["1"]), coupons: [.init(code: "A1")])
            ) as Void
        }
        await note { try await reference.a.b.c.d.e.f("1").g.h("2").i.get() as Void }
        await note {
            try await reference.values.post(
                .init(
                    tradeType: ._3dSecure, bits: 1, seasons: [.spring, "夏"], currency: .cny,
                    amount: .init(amount: .init(amount: 1.5)), string: .init(int: 1)
                )
            ) as Void
        }
        await note {
            try await reference.files.post(
                file: Upload(Data(), fileName: "a.pdf"), meta: .init(fileKind: .licence, remark: "r")
            ).mediaID
        }
        await note { try await reference.images.post(file: Upload(Data(), fileName: "a.png")) as Void }
        await note {
            let file: Download = try await reference.download.get(token: "t")
            return file
        }
        await note {
            let reply: V2.Reference2.AddOrder.PostReply = try await client.v2.reference2.addOrder.post(
                .init(appid: "wx1", totalFee: 1, signType: .hmacSha256)
            )
            return reply
        }
        await note { try client.v2.reference2.sign.signedURL(appid: "wx1", returnWeb: 1) }
        await note {
            try await client.v2.reference2.media.post(
                file: Upload(Data(), fileName: "a.png"), meta: .init(mchID: "1")
            ).mediaID
        }
        #expect(errors.count == 17)
        for error in errors {
            #expect(error?.code == .invalidRequest)
            #expect(error?.message.contains("is not described") == true)
        }
        #expect(transport.take().isEmpty)
    }

    @Test func typedCallsBlockInSynchronousFunctions() {
        func blocking() throws -> V3.Reference.Order {
            try client.v3.reference.items.itemID("1").reference.put(.init(outTradeNo: "123456"))
        }
        #expect(throws: WeChatPayError.self) { try blocking() }
    }

    // MARK: Members

    @Test func membersThatEveryObjectHasGiveWay() throws {
        let reply = V3.Reference.Default.Return.PostReply(
            json: object([
                "description": "d", "fields": "f", "json": 1, "response": "r", "custom_mirror": "c", "v2_response": "v",
                "is": true, "self": "s",
            ]))
        #expect(try reply.description == "d")
        #expect(try reply.fieldsValue == "f")
        #expect(try reply.jsonValue == 1)
        #expect(try reply.responseValue == "r")
        #expect(try reply.customMirrorValue == "c")
        #expect(try reply.v2ResponseValue == "v")
        #expect(try reply.is == true)
        #expect(try reply.selfValue == "s")
        #expect(reply.fields.names.count == 8)
        #expect(reply.response == nil)
        #expect(reply.json["json"] == 1)
    }

    @Test func wordsOfTheLanguageAreMembers() {
        var body = V3.Reference.Default.Return.PostBody(
            in: "a", default: 1, switch: true, selfValue: "s", init: "i", type: "t", _2ndLine: "2", var: ["v"]
        )
        #expect(
            body.json == [
                "in": "a", "default": 1, "switch": true, "self": "s", "init": "i", "Type": "t", "2nd_line": "2",
                "var": ["v"],
            ]
        )
        body.in = "b"
        body.selfValue = nil
        body.var = nil
        #expect(
            body.json == ["in": "b", "default": 1, "switch": true, "init": "i", "Type": "t", "2nd_line": "2"])
    }

    @Test func aMemberNamedAsItsParentIsAnother() {
        let body = V3.Reference.Values.PostBody(
            tradeType: .native, amount: .init(amount: .init(amount: 0.5)), string: .init(int: 3)
        )
        let inner: V3.Reference.Values.PostBody.Amount.Amount? = body.amount?.amount
        #expect(inner?.amount == 0.5)
        #expect(
            body.json
                == [
                    "trade_type": "Native", "kind": "FIXED", "amount": ["amount": ["amount": 0.5]],
                    "string": ["int": 3],
                ]
        )
    }

    @Test func valuesKeepTheirSpelling() {
        typealias TradeType = V3.Reference.Values.PostBody.TradeType
        #expect(TradeType.jsapi.rawValue == "JSAPI")
        #expect(TradeType.native.rawValue == "Native")
        #expect(TradeType._3dSecure.rawValue == "3D_SECURE")
        #expect(TradeType.in.rawValue == "in")
        #expect(TradeType.default.rawValue == "default")
        #expect(TradeType.waitUser.rawValue == "WAIT_USER")
        #expect(TradeType.waitUser2.rawValue == "wait_user")
        #expect(TradeType.rawValue2.rawValue == "raw_value")
        let chinese: TradeType = "未知"
        #expect(chinese.rawValue == "未知")
        #expect(chinese != .jsapi)
    }

    @Test func indexedNamesAreFunctions() throws {
        let reply = V2.Reference2.AddOrder.PostReply(
            json: object([
                "coupon_fee": "30", "coupon_fee_0": "10", "coupon_fee_11": "20", "coupon_id_0_1": "x",
            ]))
        #expect(try reply.couponFee == 30)
        #expect(try reply.couponFeeValue(0) == 10)
        #expect(try reply.couponFeeValue(11) == 20)
        #expect(try reply.couponFeeValue(1) == nil)
        #expect(try reply.couponID(0, 1) == "x")
        #expect(try reply.couponID(1, 0) == nil)
    }

    @Test func anObjectSentAndReceivedIsWrittenAndRead() throws {
        let order = V3.Reference.Order(outTradeNo: "123456", amount: .init(total: 5, currency: "CNY"), state: .refund)
        #expect(try order.outTradeNo == "123456")
        #expect(try order.amount?.total == 5)
        #expect(try order.state == .refund)
        #expect(try order.phone == nil)
        let read = V3.Reference.Order(json: object(["out_trade_no": "1", "state": "已关闭", "phone": "c"]))
        #expect(try read.state?.rawValue == "已关闭")
        #expect(try read.phone == "c")
        #expect(throws: WeChatPayError.self) { try V3.Reference.Order(json: JSON.Object()).outTradeNo }
    }

    @Test func jsonInsideATextIsTyped() throws {
        typealias GetReply = V3.Reference.Items.ByOutItemNo.GetReply
        let reply = GetReply(
            json: object(["payload": #"{"amount": {"total": 8}}"#, "items": [["items": [1, "2"]]]]))
        #expect(try reply.payload?.amount?.total == 8)
        #expect(try reply.items.first?.items == [1, 2])
        let body = V3.Reference.Items.ByOutItemNo.PatchBody(
            identity: .init(name: "张三"), coupons: [.init(code: "A1"), .init(code: "B2")])
        #expect(body.json["coupons"] == #"[{"code":"A1"},{"code":"B2"}]"#)
        #expect(body.coupons?.last?.code == "B2")
        #expect(body.json["identity"] == ["name": "•••"])
    }
}

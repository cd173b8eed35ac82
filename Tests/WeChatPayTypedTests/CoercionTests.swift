// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTyped

/// How members are read when the wire has another type than the documentation.
@Suite(.limited, .timeLimit(.minutes(10)))
struct CoercionTests {
    private let fields: Fields

    init() throws {
        fields = Fields(
            object([
                "text": "abc", "digits": "100", "number": 100, "decimal": 1.50, "exact": "0.10",
                "large": "12345678901234567890",
                "yes": true, "no": "false", "null": nil, "list": ["1", 2], "object": ["a": "b"],
                "json": #"{"a": "b"}"#, "jsonList": "[1, 2]", "empty": "", "odd": ["1", "x"],
                "broken": #"{"a": "#,
            ]),
            origin: nil
        )
    }

    @Test func wholeNumbersAreReadFromTexts() throws {
        #expect(try fields.required("digits") == 100)
        #expect(try fields.required("number") == 100)
        for name in ["text", "decimal", "exact", "large", "yes", "empty", "list", "object"] {
            #expect(throws: WeChatPayError.self, "\(name)") { try fields.required(name) as Int }
        }
    }

    @Test func wholeNumbersMayHaveAPoint() throws {
        let object = try #require(
            try JSON(parsing: #"{"a":100.00,"b":"7.0","c":-3.0,"d":1.01,"e":1e2,"f":"1."}"#).object)
        let fields = Fields(object, origin: nil)
        #expect(try fields.required("a") == 100 && fields.required("b") == 7 && fields.required("c") == -3)
        for name in ["d", "e", "f"] {
            #expect(throws: WeChatPayError.self, "\(name)") { try fields.required(name) as Int }
        }
    }

    @Test func numbersKeepTheirDigits() throws {
        #expect(try (fields.required("exact") as JSON.Number).text == "0.10")
        #expect(try (fields.required("large") as JSON.Number).text == "12345678901234567890")
        #expect(try (fields.required("number") as JSON.Number).int == 100)
        #expect(throws: WeChatPayError.self) { try fields.required("text") as JSON.Number }
        #expect(throws: WeChatPayError.self) { try fields.required("yes") as JSON.Number }
    }

    @Test func textsAreReadFromNumbersAndBooleans() throws {
        #expect(try fields.required("text") == "abc")
        #expect(try fields.required("number") == "100")
        #expect(try fields.required("yes") == "true")
        #expect(throws: WeChatPayError.self) { try fields.required("list") as String }
        #expect(throws: WeChatPayError.self) { try fields.required("object") as String }
    }

    @Test func booleansAreReadFromTexts() throws {
        #expect(try fields.required("yes") == true)
        #expect(try fields.required("no") == false)
        for name in ["text", "number", "digits", "empty"] {
            #expect(throws: WeChatPayError.self, "\(name)") { try fields.required(name) as Bool }
        }
    }

    @Test func nullCountsAsAbsent() throws {
        #expect(try fields.optional("null") as String? == nil)
        #expect(try fields.optional("missing") as String? == nil)
        let error = #expect(throws: WeChatPayError.self) { try fields.required("null") as String }
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("/null") == true)
    }

    @Test func anOptionalMemberOfAnotherTypeIsAnError() {
        #expect(throws: WeChatPayError.self) { try fields.optional("object") as Int? }
        #expect(throws: WeChatPayError.self) { try fields.optional("list") as V3.Reference.Amount? }
    }

    @Test func listsAreReadElementByElement() throws {
        #expect(try fields.required("list") == ["1", "2"])
        #expect(try fields.required("list") == [1, 2])
        #expect(throws: WeChatPayError.self) { try fields.required("odd") as [Int] }
        #expect(throws: WeChatPayError.self) { try fields.required("object") as [String] }
        // A lone text is a list of one in APIv2 only.
        #expect(throws: WeChatPayError.self) { try fields.required("text") as [String] }
    }

    @Test func jsonInsideATextIsRead() throws {
        #expect(try fields.required("jsonList") == [1, 2])
        let inner: V3.Reference.Amount = try fields.required("json")
        #expect(inner.fields["a"] == "b")
        #expect(throws: WeChatPayError.self) { try fields.required("broken") as V3.Reference.Amount }
        #expect(throws: WeChatPayError.self) { try fields.required("jsonList") as V3.Reference.Amount }
    }

    @Test func anyJSONIsJSON() throws {
        #expect(try fields.required("object") == JSON(dictionaryLiteral: ("a", "b")))
        #expect(try fields.required("number") == JSON.number(100))
    }

    @Test func errorsNameThePlaceAndNotTheValue() throws {
        let reply = try V3.Reference.Items.ByOutItemNo.GetReply(
            response: .test(
                #"{"items": [{"phone": ["13800138000"]}], "payload": "{\"amount\": {\"total\": \"geheim\"}}"}"#)
        )
        let phone = #expect(throws: WeChatPayError.self) { try reply.items[0].phone }
        #expect(phone?.message.contains("/items/0/phone") == true)
        #expect(phone?.message.contains("13800138000") == false)
        let total = #expect(throws: WeChatPayError.self) { try reply.payload?.amount?.total }
        #expect(total?.message.contains("/payload/amount/total") == true)
        #expect(total?.message.contains("geheim") == false)
        #expect(total?.response?.status == 200)
    }

    @Test func aReplyInXMLReadsOneElementAsAList() throws {
        let response = V2Response.test(XML(members: []))
        let fields = Fields(
            object(["one": ["a": "1"], "text": "x", "many": [["a": "1"], ["a": "2"]]]),
            origin: FieldOrigin(.v2(response))
        )
        let one: [V3.Reference.Amount] = try fields.required("one")
        #expect(one.map { $0.fields["a"] } == ["1"])
        let many: [V3.Reference.Amount] = try fields.required("many")
        #expect(many.count == 2)
        #expect(try fields.required("text") == ["x"])
    }
}

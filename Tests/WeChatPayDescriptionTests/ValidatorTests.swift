// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayDescription

@Suite(.limited, .timeLimit(.minutes(10)))
struct ValidatorTests {
    /// An operation that has a field for every rule.
    private static let line: StaticString = """
        POST\t/v3/a/{id}/b\ta.{id}.b.post\t示例\t\t{"path":[{"name":"id","type":"string","required":true,"maxLength":3}],\
        "query":[{"name":"limit","type":"integer"},{"name":"kind","type":"string","required":true,"values":["X"]}],\
        "headers":[{"name":"Wechatpay-Serial","type":"string","required":true},\
        {"name":"Idempotency-Key","type":"string","required":true}],\
        "body":{"kind":"json","required":true,"fields":[{"name":"out_trade_no","type":"string","required":true,\
        "minLength":2,"maxLength":4},{"name":"code","type":"string","pattern":"^[0-9A-Z_-]{1,3}$"},\
        {"name":"date","type":"string","pattern":"^\\\\d{4}-\\\\d{2}$"},\
        {"name":"amount","type":"object","fields":[{"name":"total","type":"integer","required":true},\
        {"name":"rate","type":"number"},{"name":"fee","type":"integer","minimum":1}]},{"name":"flag","type":"boolean"},\
        {"name":"list","type":"array","items":"object","minItems":1,"maxItems":2,"fields":[{"name":"x","type":"string",\
        "required":true}]},{"name":"texts","type":"array","items":"string","values":["P","Q"]},\
        {"name":"fixed","type":"string","const":"F"},{"name":"state","type":"string","values":["ON","OFF"]},\
        {"name":"free","type":"object"},{"name":"coupon_$n","type":"string","indexed":["n"]},\
        {"name":"secret","type":"string","encrypted":"platform-rsa","plaintextMaxLength":3,"maxLength":348},\
        {"name":"wrapped","type":"string","encoding":"json","fields":[{"name":"y","type":"string","required":true}]},\
        {"name":"id","type":"string","required":true}]},"response":{"kind":"empty","status":204}}
        """
    private let description = APIDescription(texts: [line])

    private func problems(
        _ body: JSON?, query: [(String, String)] = [("kind", "X")], pathValues: [String: String] = [:],
        headers: [String: String]? = nil, plaintext: RequestValidator.Plaintext = .none
    ) throws -> [RequestProblem] {
        let operation = try #require(description.operation(id: "a.{id}.b.post"))
        return RequestValidator(operation).problems(
            body: body, query: query, pathValues: pathValues, headers: headers, plaintext: plaintext
        )
    }

    @Test(arguments: [
        #"{"out_trade_no":"ABCD"}"#, #"{"out_trade_no":"张三"}"#, #"{"out_trade_no":"AB","code":"A_9"}"#,
        #"{"out_trade_no":"AB","date":"2026-01"}"#, #"{"out_trade_no":"AB","amount":{"total":-1,"rate":1.5e3}}"#,
        #"{"out_trade_no":"AB","amount":{"total":123456789012345678901234567890}}"#,
        #"{"out_trade_no":"AB","flag":false,"list":[{"x":"1"}],"texts":["P","Q"],"fixed":"F","state":"ON"}"#,
        #"{"out_trade_no":"AB","free":{"any":[1]},"coupon_0":"1","coupon_12":"2","wrapped":"not even JSON"}"#,
        #"{"out_trade_no":"AB","texts":[],"code":"-"}"#,
        #"{"out_trade_no":"AB","amount":{"total":0,"fee":1}}"#,
        #"{"out_trade_no":"AB","amount":{"total":0,"fee":100000000000000000000}}"#,
    ])
    func acceptsWhatFits(body: String) throws {
        #expect(try problems(JSON(parsing: body)) == [])
    }

    @Test(arguments: [
        (#"{}"#, "/out_trade_no is required."),
        (#"{"out_trade_no":""}"#, "/out_trade_no must not be empty."),
        (#"{"out_trade_no":null}"#, "/out_trade_no must not be null; leave it out."),
        (#"{"out_trade_no":12}"#, "/out_trade_no must be text."),
        (#"{"out_trade_no":"AB","amount":{"total":0,"fee":0}}"#, "/amount/fee must be at least 1."),
        (
            #"{"out_trade_no":"AB","amount":{"total":0,"fee":-100000000000000000000}}"#,
            "/amount/fee must be at least 1."
        ),
        (#"{"out_trade_no":"A"}"#, "/out_trade_no must have at least 2 characters."),
        (#"{"out_trade_no":"ABCDE"}"#, "/out_trade_no must have at most 4 characters."),
        (#"{"out_trade_no":"e\u0301e\u0301e"}"#, "/out_trade_no must have at most 4 characters."),
        (#"{"out_trade_no":"AB","code":"A B"}"#, "/code must match ^[0-9A-Z_-]{1,3}$."),
        (#"{"out_trade_no":"AB","code":"ABCD"}"#, "/code must match ^[0-9A-Z_-]{1,3}$."),
        (#"{"out_trade_no":"AB","code":""}"#, "/code must match ^[0-9A-Z_-]{1,3}$."),
        (#"{"out_trade_no":"AB","date":"2026-01\n"}"#, #"/date must match ^\d{4}-\d{2}$."#),
        (#"{"out_trade_no":"AB","amount":{}}"#, "/amount/total is required."),
        (#"{"out_trade_no":"AB","amount":1}"#, "/amount must be an object."),
        (#"{"out_trade_no":"AB","amount":{"total":"1"}}"#, "/amount/total must be a whole number."),
        (#"{"out_trade_no":"AB","amount":{"total":1.5}}"#, "/amount/total must be a whole number."),
        (#"{"out_trade_no":"AB","amount":{"total":1,"rate":"1"}}"#, "/amount/rate must be a number."),
        (#"{"out_trade_no":"AB","flag":"true"}"#, "/flag must be true or false."),
        (#"{"out_trade_no":"AB","list":{}}"#, "/list must be an array."),
        (#"{"out_trade_no":"AB","list":[]}"#, "/list must have at least 1 element."),
        (#"{"out_trade_no":"AB","list":[{"x":"1"},{"x":"1"},{"x":"1"}]}"#, "/list must have at most 2 elements."),
        (#"{"out_trade_no":"AB","list":[{"x":"1"},{}]}"#, "/list/1/x is required."),
        (#"{"out_trade_no":"AB","list":[1]}"#, "/list/0 must be an object."),
        (#"{"out_trade_no":"AB","texts":[1]}"#, "/texts/0 must be text."),
        (#"{"out_trade_no":"AB","fixed":"G"}"#, "/fixed must be F."),
        (#"{"out_trade_no":"AB","wrapped":{"y":"1"}}"#, "/wrapped must be text."),
        (#"{"out_trade_no":"AB","secret":"张三"}"#, "/secret must be encrypted (platform-rsa)."),
        (#"[]"#, "The body must be an object."),
    ])
    func refusesWhatTheDocumentationRulesOut(body: String, sentence: String) throws {
        let found = try problems(JSON(parsing: body))
        #expect(found.map(\.description) == [sentence])
        #expect(found.allSatisfy { $0.severity == .error && $0.location == .body })
    }

    @Test(arguments: [
        (#"{"out_trade_no":"AB","outTradeNo":"1"}"#, "/outTradeNo", nil),
        (#"{"out_tradeno":"AB"}"#, "/out_tradeno", "out_trade_no"),
        (#"{"outTradeNo":"AB"}"#, "/outTradeNo", "out_trade_no"),
        (#"{"out_trade_no":"AB","total":1}"#, "/total", "amount.total"),
        (#"{"out_trade_no":"AB","amount":{"total":1,"rat":2}}"#, "/amount/rat", "rate"),
        (#"{"out_trade_no":"AB","list":[{"x":"1","zzzzzz":2}]}"#, "/list/0/zzzzzz", nil),
        (#"{"out_trade_no":"AB","coupon_x":"1"}"#, "/coupon_x", "coupon_$n"),
        (#"{"out_trade_no":"AB","a/b~c":"1"}"#, "/a~1b~0c", nil),
    ])
    func tellsUnknownMembersApart(body: String, field: String, suggestion: String?) throws {
        let found = try problems(JSON(parsing: body)).filter { $0.severity == .unknownMember }
        #expect(found.map(\.field) == [field])
        #expect(found.first?.suggestion == suggestion)
    }

    @Test(arguments: [#"{"out_trade_no":"AB","state":"NEW"}"#, #"{"out_trade_no":"AB","texts":["P","R"]}"#])
    func warnsOfValuesThatAreNotDocumented(body: String) throws {
        let found = try problems(JSON(parsing: body))
        #expect(found.count == 1 && found.allSatisfy { $0.severity == .warning && $0.kind == .value })
        #expect(!found.contains { $0.description.contains("NEW") || $0.description.contains("R.") })
    }

    @Test func plainTextHasALimitOfItsOwn() throws {
        let body: JSON = ["out_trade_no": "AB", "secret": "0123"]
        #expect(try problems(body, plaintext: .fields(["/other"])).map(\.kind) == [.encryption])
        var encrypted = body
        encrypted["secret"] = .string(String(repeating: "QUJD", count: 85) + "QQ==")
        #expect(try problems(encrypted).isEmpty)
        encrypted["secret"] = .string(String(repeating: "QUJD", count: 128))
        #expect(try problems(encrypted).map(\.description) == ["/secret must have at most 348 characters."])
        for plaintext in [RequestValidator.Plaintext.all, .fields(["/secret"])] {
            let found = try problems(body, plaintext: plaintext)
            #expect(found.map(\.description) == ["/secret must have at most 3 characters before encryption."])
        }
        #expect(try problems(["out_trade_no": "AB", "secret": "012"], plaintext: .all).isEmpty)
    }

    @Test func checksQueryPathAndHeaders() throws {
        let body: JSON = ["out_trade_no": "AB"]
        #expect(try problems(body, query: []).map(\.description) == ["kind is required."])
        #expect(try problems(body, query: [("kind", "")]).map(\.description) == ["kind must not be empty."])
        #expect(try problems(body, query: [("kind", "Y")]).map(\.severity) == [.warning])
        #expect(try problems(body, query: [("kind", "X"), ("limit", "10")]).isEmpty)
        let limit = try problems(body, query: [("kind", "X"), ("limit", "ten")])
        #expect(limit.map(\.description) == ["limit must be a whole number."])
        let unknown = try problems(body, query: [("kind", "X"), ("limti", "10")])
        #expect(unknown.map(\.suggestion) == ["limit"] && unknown.allSatisfy { $0.location == .query })
        #expect(try problems(body, pathValues: ["id": "123"]).isEmpty)
        let long = try problems(body, pathValues: ["id": "1234"])
        #expect(long.map(\.description) == ["id must have at most 3 characters."])
        #expect(try problems(body, headers: ["idempotency-key": "1"]).isEmpty)
        #expect(try problems(body, headers: [:]).map(\.description) == ["Idempotency-Key is required."])
    }

    @Test func aMissingBodyNamesWhatItNeeds() throws {
        #expect(try problems(nil).map(\.description) == ["/out_trade_no is required."])
        let get = try #require(APIDescription.shared.operation(id: "certificates.get"))
        #expect(RequestValidator(get).problems(body: nil).isEmpty)
        let found = RequestValidator(get).problems(body: ["a": 1])
        #expect(found.map(\.severity) == [.unknownMember])
    }

    @Test func v2IsCheckedAsText() throws {
        let operation = try #require(APIDescription.shared.operation(id: "v2.pay.refundquery.post"))
        let found = RequestValidator(operation).problems(
            body: ["mch_id": 1_900_000_109, "out_refund_no": "1", "sign": "x", "offset": "15"]
        )
        #expect(!found.contains { $0.severity != .warning }, "\(found)")
        #expect(found.contains { $0.field == "/appid" && $0.kind == .required })
        #expect(!found.contains { ["/sign", "/nonce_str", "/sign_type"].contains($0.field) })
        let wrong = RequestValidator(operation).problems(body: ["appid": ["x"]])
        #expect(wrong.contains { $0.field == "/appid" && $0.severity == .error })
    }

    @Test func aSignatureInAnAPIv2QueryIsTheCallersToGive() throws {
        let operation = try #require(APIDescription.shared.operation(id: "v2.appauth.getaccesstoken.get"))
        let found = RequestValidator(operation).problems(query: [("nonce_str", "n"), ("sign", "s"), ("nonce", "n")])
        #expect(found.filter { $0.severity == .unknownMember }.map(\.field) == ["nonce"])
    }

    @Test func theVariantChosenByASiblingDecidesWhatIsNeeded() throws {
        let operation = try #require(APIDescription.shared.operation(id: "v2.transit.pay.payapply.post"))
        let encoded = try #require(operation.details.body?.fields.first { $0.name == "scene_info" })
        let field = try #require(encoded.fields.first)
        #expect(field.discriminator == "trade_scene" && field.variants.count > 1)
        #expect(field.requiredMembers(siblings: JSON.Object()) == nil)
        var siblings = JSON.Object()
        siblings["trade_scene"] = "METRO"
        #expect(field.requiredMembers(siblings: siblings) == ["start_time"])
        siblings["trade_scene"] = "ELSE"
        #expect(field.requiredMembers(siblings: siblings) == nil)
    }

    @Test func anExampleHasWhatItsVariantNeeds() throws {
        let operation = try #require(APIDescription.shared.operation(id: "v2.vehicle.pay.notification.post"))
        let body = try #require(operation.example.body)
        #expect(body["trade_scene"] == "PARKING")
        let inner = try JSON(parsing: #require(body["scene_info"]?.string))["scene_info"]
        #expect(inner?.object?.keys == ["start_time", "plate_number", "parking_name", "free_time"])
    }

    @Test(arguments: [
        ("coupon_id_$n", "coupon_id_0", true), ("coupon_id_$n", "coupon_id_12", true),
        ("coupon_id_$n", "coupon_id_", false), ("coupon_id_$n", "coupon_id_x", false),
        ("coupon_id_$n", "coupon_id_1_2", false), ("coupon_id_$n", "coupon_id", false),
        ("refund_$n_of_$m", "refund_3_of_10", true), ("refund_$n_of_$m", "refund_3_of_", false),
    ])
    func namesWithIndexesAreMatched(name: String, text: String, expected: Bool) {
        var field = APIField(name, .string)
        field.indexes = ["n", "m"]
        #expect(field.isNamed(text) == expected)
        field.indexes = []
        #expect(!field.isNamed(text) && field.isNamed(name))
    }

    @Test func preSigningHasItsDocumentedLimits() throws {
        let operation = try #require(
            APIDescription.shared.operation(
                method: "POST", path: "v3/ecommerce/individual-contracts/pre-entrust-sign/app"
            )
        )
        let validator = RequestValidator(operation)
        let good: JSON = ["appid": "wxd678efh567h23787", "out_contract_code": "APPLYMENT_00000000001"]
        #expect(validator.problems(body: good).isEmpty)
        var spaced = good
        spaced["out_contract_code"] = "A B"
        #expect(validator.problems(body: spaced).map(\.field) == ["/out_contract_code"])
        var long = good
        long["appid"] = .string(String(repeating: "a", count: 33))
        #expect(validator.problems(body: long).map(\.kind) == [.length])
    }

    @Test func everyExampleFits() {
        for operation in APIDescription.shared.operations {
            let example = operation.example
            let found = RequestValidator(operation).problems(
                body: example.body,
                query: example.query.map { ($0.name, $0.value) },
                pathValues: Dictionary(example.pathValues.map { ($0.name, $0.value) }) { $1 },
                headers: Dictionary(example.headers.map { ($0.name, $0.value) }) { $1 },
                plaintext: .all
            )
            #expect(found == [], "\(operation.id)")
            #expect(example.body?.description == operation.example.body?.description)
        }
    }

    @Test(arguments: [
        "^[a-z]+$", "^[0-9]{4}$", "^[A-Z]?$", "^[a_-]{2,}$", "^[a-c]*$", #"^[0-9A-Za-z_\-|*]{1,4}$"#, #"^[\]\\\^a]+$"#,
        #"^[+\--/]+$"#,
    ])
    func simplePatternsNeedNoEngine(expression: String) throws {
        let pattern = TextPattern(expression)
        let rule = try #require(pattern.characters)
        let regex = try Regex(expression)
        for text in ["", "a", "aa", "2026", "A", "ab-_", "é", "abc\n", "a b", "-", "|*", "]", "\\^", ".", "/"] {
            #expect(rule.allows(text) == ((try? regex.wholeMatch(in: text)) != nil), "\(expression) \(text)")
        }
        #expect(pattern.matches(rule.example("é1")))
    }

    @Test(arguments: [
        "^[^a]$", #"^[\d]+$"#, "^a$", "^[a-z]+[0-9]$", "^[z-a]$", "^[a]{3,1}$", "^[a]{x}$", "^[]$", "^[a",
    ])
    func otherPatternsGoToTheEngine(expression: String) {
        #expect(CharacterRule(expression) == nil)
    }
}

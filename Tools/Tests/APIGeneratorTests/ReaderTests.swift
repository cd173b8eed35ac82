// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import Foundation
import Testing

/// Documents that are not as they must be are refused with the place and the reason.
struct ReaderTests {
    @Test func readsTheSmallestDocument() throws {
        let family = try Documents.read(Documents.document())
        #expect(family.name == "reference")
        #expect(family.moduleName == "WeChatPayAPIReference")
        #expect(family.operations.map(\.id) == ["reference.x.post"])
        #expect(family.operations.first?.response.status == 204)
    }

    @Test func refusesAnUnknownKeyword() {
        let text = Documents.refusal(
            Documents.document(operation: Documents.body("{type: object, properties: {a: {type: string, enum: [A]}}}")))
        #expect(text?.contains("v3/reference.yaml") == true)
        #expect(text?.contains("/a has the unknown keyword enum") == true)
    }

    @Test func readsTheFormOfATextAndItsBytes() throws {
        let fields =
            "{type: object, properties: {a: {type: string, x-wechatpay-form: notify-url, x-wechatpay-max-bytes: 127}}}"
        let family = try Documents.read(Documents.document(operation: Documents.body(fields)))
        let schema = family.operations.first?.body?.schema.properties.first?.schema
        #expect(schema?.form == "notify-url" && schema?.maxBytes == 127)
        let unknown = Documents.refusal(
            Documents.document(operation: Documents.body(fields.replacing("notify-url", with: "url"))))
        #expect(unknown?.contains("/a has the unknown form url") == true)
    }

    @Test func readsNamesRolesAndChoices() throws {
        let fields = """
            {type: object, x-wechatpay-one-of: [[a, b]], properties: {
            a: {type: string, title: 名称, x-extensible-enum: [A], x-wechatpay-terms: {A: 甲}, x-wechatpay-roles: [partner]},
            b: {type: string, x-wechatpay-required-by: [merchant], x-wechatpay-plaintext-min-length: 2}}}
            """
        let family = try Documents.read(Documents.document(operation: Documents.body(fields)))
        let body = try #require(family.operations.first?.body?.schema)
        let (a, b) = (body.properties[0].schema, body.properties[1].schema)
        #expect(body.choices == [["a", "b"]])
        #expect(a.title == "名称" && a.terms == ["A": "甲"] && a.roles == ["partner"])
        #expect(b.requiredBy == ["merchant"] && b.plaintextMinLength == 2)
    }

    @Test(arguments: [
        ("x-wechatpay-terms: {B: 乙}", "a term of B"), ("x-wechatpay-roles: [bank]", "is for bank"),
        ("x-wechatpay-required-by: [bank]", "is for bank"), ("x-wechatpay-one-of: [[a, z]]", "a choice with z"),
    ])
    func refusesFactsThatFitNothing(_ keyword: String, _ reason: String) {
        let isChoice = keyword.hasPrefix("x-wechatpay-one-of")
        let member = isChoice ? "{type: string}" : "{type: string, x-extensible-enum: [A], \(keyword)}"
        let text = Documents.refusal(
            Documents.document(
                operation: Documents.body(
                    "{type: object, \(isChoice ? keyword + ", " : "")properties: {a: \(member)}}")))
        #expect(text?.contains(reason) == true, "\(text ?? "accepted")")
    }

    @Test(arguments: [
        ("x-wechatpay-rates: [{calls: 5, per: fortnight}]", "the unknown per fortnight"),
        ("x-wechatpay-rates: [{per: second}]", "without calls"),
        ("x-wechatpay-rates: [{calls: 5, per: second, burst: 3}]", "the unknown keyword burst"),
        ("x-wechatpay-errors: {codes: []}", "without unlisted"),
        (
            "x-wechatpay-errors: {unlisted: {4xx: never, 5xx: never}, codes: [{status: 400, code: A, retry: perhaps}]}",
            "the unknown class perhaps"
        ),
        (
            "x-wechatpay-errors: {unlisted: {4xx: never, 5xx: sometimes}, codes: []}", "the unknown class sometimes"
        ),
        (
            "x-wechatpay-errors: {unlisted: {4xx: never, 5xx: never}, codes: "
                + "[{status: 400, code: A, retry: never}, {status: 400, code: A, retry: never}]}",
            "lists 400 A twice"
        ),
    ])
    func refusesErrorsAndRatesThatCannotBe(_ keyword: String, _ reason: String) {
        let text = Documents.refusal(Documents.document(operation: keyword + "\n" + Documents.response204))
        #expect(text?.contains(reason) == true, "\(text ?? "accepted")")
    }

    @Test func refusesAReferenceThatLeadsNowhere() {
        let missing = Documents.refusal(
            Documents.document(operation: Documents.body("{$ref: '#/components/schemas/Missing'}")))
        #expect(missing?.contains("refers to the schema Missing, which is not there") == true)
        let elsewhere = Documents.refusal(
            Documents.document(operation: Documents.body("{$ref: 'other.yaml#/components/schemas/Amount'}")))
        #expect(elsewhere?.contains("not to a component of this document") == true)
        let fromComponent = Documents.refusal(
            Documents.document(
                components: "A: {type: object, properties: {b: {$ref: '#/components/schemas/Missing'}}}"))
        #expect(fromComponent?.contains("Missing") == true)
    }

    @Test func refusesARequiredMemberThatIsNoProperty() {
        let text = Documents.refusal(
            Documents.document(
                operation: Documents.body("{type: object, required: [b], properties: {a: {type: string}}}")))
        #expect(text?.contains("requires b, which is not one of its properties") == true)
    }

    @Test(arguments: ["String", "JSON", "Upload", "Fields", "V3", "Chain"])
    func refusesAComponentThatHidesATypeOfTheLibrary(_ name: String) {
        let text = Documents.refusal(Documents.document(components: "\(name): {type: object}"))
        #expect(text?.contains("names a schema \(name)") == true)
    }

    @Test func refusesASchemaWithoutAType() {
        let text = Documents.refusal(
            Documents.document(operation: Documents.body("{type: object, properties: {a: {maxLength: 5}}}")))
        #expect(text?.contains("/a has no type") == true)
        let unknown = Documents.refusal(
            Documents.document(operation: Documents.body("{type: object, properties: {a: {type: decimal}}}")))
        #expect(unknown?.contains("/a has no type") == true)
    }

    @Test func refusesANumberWithValuesThatAreNone() {
        let text = Documents.refusal(
            Documents.document(
                operation: Documents.body(
                    "{type: object, properties: {a: {type: number, x-extensible-enum: [1, DIS_FLAG]}}}"))
        )
        #expect(text?.contains("DIS_FLAG is not") == true)
    }

    @Test func refusesValuesBesideTheItemsOfAnArray() {
        let text = Documents.refusal(
            Documents.document(
                operation: Documents.body(
                    "{type: object, properties: {a: {type: array, x-extensible-enum: [A], items: {type: string}}}}"))
        )
        #expect(text?.contains("/a lists values of an array") == true)
    }

    @Test func refusesAnOperationWithoutItsIdOrNameOrResponse() {
        let path = Documents.document().replacing("      operationId: reference.x.post\n", with: "")
        #expect(Documents.refusal(path)?.contains("POST /v3/reference/x has no operationId or no summary") == true)
        let name = Documents.document().replacing("      summary: 接口\n", with: "")
        #expect(Documents.refusal(name)?.contains("no summary") == true)
        let response = Documents.document(operation: "deprecated: false")
        #expect(Documents.refusal(response)?.contains("has no response") == true)
    }

    @Test func refusesBodiesAndRepliesOfUnknownKinds() {
        let body = Documents.document(
            operation: "requestBody:\n  content:\n    text/plain: {schema: {type: string}}\n" + Documents.response204)
        #expect(Documents.refusal(body)?.contains("has a body of an unknown kind") == true)
        let reply = Documents.document(
            operation: "responses:\n  '200':\n    content:\n      text/html: {schema: {type: string}}")
        #expect(Documents.refusal(reply)?.contains("unknown kind text/html") == true)
    }

    @Test func refusesAParameterWithoutNamePlaceOrSchema() {
        for parameter in [
            "{in: query, schema: {type: string}}", "{name: a, in: cookie, schema: {type: string}}",
            "{name: a, in: query}",
        ] {
            let text = Documents.refusal(
                Documents.document(operation: "parameters:\n  - \(parameter)\n" + Documents.response204))
            #expect(text?.contains("has a parameter without name, in or schema") == true, "\(parameter)")
        }
    }

    @Test func refusesADocumentThatSaysNeitherProtocolNorModule() {
        for info in [
            "x-wechatpay-protocol: v3", "x-wechatpay-module: Pay", "x-wechatpay-protocol: v4\nx-wechatpay-module: P",
        ] {
            #expect(Documents.refusal(Documents.document(info: info))?.contains("info lacks") == true, "\(info)")
        }
    }

    @Test func refusesTextThatIsNoYAML() {
        #expect(Documents.refusal("a: [") != nil)
        #expect(Documents.refusal("")?.contains("is empty") == true)
    }

    @Test func refusesAFolderWithoutADescription() {
        #expect(throws: (any Error).self) {
            try Generator(folder: URL(filePath: "/nowhere", directoryHint: .isDirectory))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import APIGenerator

/// Single rules of what is written.
struct TranslationTests {
    private func written(_ schema: String, components: String = "") throws -> String {
        try Documents.written(
            Documents.document(operation: Documents.body(schema), components: components))
    }

    @Test func requiredArgumentsComeFirstAndMembersKeepTheirOrder() throws {
        let text = try written("{type: object, required: [b], properties: {a: {type: string}, b: {type: integer}}}")
        #expect(text.contains("public init(b: Int, a: String? = nil)"))
        let first = try #require(text.firstRange(of: "fields.set(\"a\", a)"))
        let second = try #require(text.firstRange(of: "fields.set(\"b\", b)"))
        #expect(first.lowerBound < second.lowerBound)
    }

    @Test func aConstantIsADefault() throws {
        let text = try written("{type: object, required: [a], properties: {a: {type: string, const: FIXED}}}")
        #expect(text.contains("public init(a: String = \"FIXED\")"))
    }

    @Test func whatIsEncryptedForThePlatformIsSensitiveInRequestsOnly() throws {
        let phone = "Phone: {type: object, properties: {phone: {type: string, x-wechatpay-encrypted: platform-rsa}}}"
        let request = try written("{$ref: '#/components/schemas/Phone'}", components: phone)
        #expect(request.contains("public var phone: SensitiveText?"))
        let reply = """
            responses:
              '200':
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Phone'}
            """
        let read = try Documents.written(Documents.document(operation: reply, components: phone))
        #expect(read.contains("public var phone: String? { get throws"))
        let both = try Documents.written(
            Documents.document(
                operation: Documents.body("{$ref: '#/components/schemas/Phone'}")
                    .replacing(Documents.response204, with: reply),
                components: phone
            )
        )
        #expect(both.contains("public var phone: String? { get throws"))
        #expect(both.contains("public init(phone: String? = nil)"))
    }

    @Test func aDeprecatedOperationNamesItsReplacement() throws {
        let text = try Documents.written(
            Documents.document(
                operation: """
                    deprecated: true
                    x-wechatpay-lifecycle: {state: closed-to-new, since: '2024-05-06', replacedBy: [reference.x.post]}
                    \(Documents.response204)
                    """
            )
        )
        let mark =
            "@available(*, deprecated, message: \"closed to new merchants since 2024-05-06; use POST /v3/reference/x\")"
        #expect(text.ranges(of: mark).count == 2)
    }

    @Test func theClientSignsAPIv2() throws {
        let document = Documents.document(
            path: "/reference/x",
            operation: Documents.body(
                "{type: object, properties: {a: {type: string}, nonce_str: {type: string}, sign: {type: string}}}"
            ).replacing("application/json", with: "application/xml"),
            info: "x-wechatpay-protocol: v2\nx-wechatpay-module: V2"
        )
        let family = try DescriptionReader.family(yaml: document, source: "v2/reference.yaml")
        let text = FamilyRenderer(translator: FamilyTranslator(family, operations: [:])).files().map(\.text).joined()
        #expect(text.contains("public init(a: String? = nil)"))
        #expect(!text.contains("nonce_str"))
    }

    @Test func aBodyThatIsNotRequiredCanBeLeftOut() throws {
        let document = Documents.document(
            operation: Documents.body("{type: object, properties: {a: {type: string}}}")
                .replacing("required: true", with: "required: false"))
        #expect(try Documents.written(document).contains("func post(_ body: PostBody? = nil)"))
    }

    @Test func everyTypeStandsInItsNode() throws {
        let text = try written(
            """
            type: object
            properties:
              string: {type: object, properties: {a: {type: string}}}
              x: {type: object, properties: {x: {type: string, x-extensible-enum: [A]}}}
            """
        )
        #expect(text.contains("public struct StringObject: TypedObject, FieldValue"))
        #expect(text.contains("extension OpenValue where Kind == V3.Reference.X.PostBody.X.XKind"))
    }
}

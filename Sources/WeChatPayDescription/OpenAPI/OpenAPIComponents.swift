// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// What the protocol has in common for all operations.
enum OpenAPIComponents {
    static let v3Scheme = "WECHATPAY2-SHA256-RSA2048"
    static let certificateScheme = "merchantCertificate"
    /// What WeChat Pay signs a notification with.
    static let signatureHeaders = [
        "Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature",
        "Wechatpay-Signature-Type",
    ]

    static let summary = """
        APIv3 is JSON; every call is signed with the merchant's private key, every reply and notification with WeChat \
        Pay's. APIv2 is XML; its `sign` is made with the APIv2 key, and some calls need the merchant's certificate. \
        Amounts with `x-wechatpay-unit: minor` are in the currency's smallest unit (分). Values under \
        `x-extensible-enum` may be joined by others at any time.
        """

    static let json: JSON = [
        "securitySchemes": .object([
            v3Scheme: [
                "type": "http", "scheme": .string(v3Scheme),
                "description": """
                RSA with SHA-256, Base64, over the method, the path with its query, a timestamp in seconds, a nonce \
                and the body, each followed by a line feed. The header has `mchid`, `nonce_str`, `signature`, \
                `timestamp` and `serial_no`.
                """,
            ],
            certificateScheme: ["type": "mutualTLS", "description": "TLS with the merchant's certificate"],
        ]),
        "parameters": .object(
            signatureHeaders.map { name in
                (name, ["name": .string(name), "in": "header", "required": true, "schema": ["type": "string"]])
            }
        ),
        "responses": [
            "Refusal": [
                "description": "Refused",
                "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Refusal"]]],
            ],
            "NotReceived": [
                "description": "Not received", "content": ["application/json": ["schema": notReceived]],
            ],
        ],
        "schemas": ["Refusal": refusal, "Notification": notification],
    ]

    /// What comes of APIv2 in place of a file.
    static let refusalInXML: JSON = {
        var code = APIField("return_code", .string)
        code.values = ["SUCCESS", "FAIL"]
        let texts = ["return_msg", "error_code", "result_code", "err_code", "err_code_des"]
        return OpenAPISchema.object([code] + texts.map { APIField($0, .string) }, isXML: true)
    }()

    /// A merchant's answer to a notification that is to come again.
    private static let notReceived: JSON = {
        var code = APIField("code", .string)
        code.values = ["SUCCESS", "FAIL"]
        return OpenAPISchema.object([code, APIField("message", .string)])
    }()

    private static let refusal = OpenAPISchema.object([
        APIField("code", .string, isRequired: true), APIField("message", .string, isRequired: true),
        APIField(
            "detail", .object,
            fields: ["field", "issue", "location"].map { APIField($0, .string) }
        ),
    ])

    /// The envelope of every notification of APIv3.
    private static let notification: JSON = {
        var ciphertext = APIField("ciphertext", .string, isRequired: true)
        ciphertext.encryption = .apiV3AES
        ciphertext.plaintext = "json"
        let resource = [
            APIField("original_type", .string, isRequired: true), APIField("algorithm", .string, isRequired: true),
            APIField("associated_data", .string), APIField("nonce", .string, isRequired: true), ciphertext,
        ]
        let texts = ["id", "create_time", "event_type", "resource_type", "summary"]
        return OpenAPISchema.object(
            texts.map { APIField($0, .string, isRequired: true) }
                + [APIField("resource", .object, isRequired: true, fields: resource)]
        )
    }()
}

extension JSON.Object {
    /// An object of names that are not literals.
    init(_ members: [(String, JSON)]) {
        self.init()
        for (name, value) in members { self[name] = value }
    }
}

extension JSON {
    /// An object of names that are not literals.
    static func object(_ members: KeyValuePairs<String, JSON>) -> JSON { .object(Object(members.map { ($0, $1) })) }
    /// An object of names that are not literals.
    static func object(_ members: [(String, JSON)]) -> JSON { .object(Object(members)) }
}

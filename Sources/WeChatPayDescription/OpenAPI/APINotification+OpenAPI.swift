// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APINotification {
    /// The name of the webhook: an event of APIv2 may share the id of one of APIv3.
    var openAPIName: String { isV2 ? "v2.\(id)" : id }

    /// The path item object.
    var openAPIItem: JSON {
        let facts = cache.json(line)
        let details = Details(facts)
        let isV2 = details.body != nil
        var json: JSON = [
            "operationId": .string("notify.\(isV2 ? "v2." : "")\(id)"), "summary": .string(name),
            "tags": ["notifications"],
        ]
        json.addDocs(details.docs)
        json.addFacts(facts, OpenAPIFacts.common)
        json.addFacts(facts, OpenAPIFacts.notification)
        if let body = details.body {
            var body = body
            body.isRequired = true
            json["requestBody"] = body.openAPI
        } else {
            json["x-wechatpay-resource"] = OpenAPISchema.object(details.resource)
            json["parameters"] = .array(
                OpenAPIComponents.signatureHeaders.map { ["$ref": .string("#/components/parameters/\($0)")] }
            )
            json["requestBody"] = [
                "required": true,
                "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Notification"]]],
            ]
        }
        let type = isV2 ? "application/xml" : "application/json"
        var responses: JSON = [
            isV2 ? "200" : "2XX": [
                "description": "Received",
                "content": .object([type: ["schema": OpenAPISchema.object(details.reply.fields, isXML: isV2)]]),
            ]
        ]
        if !isV2 {
            for status in ["4XX", "5XX"] { responses[status] = ["$ref": "#/components/responses/NotReceived"] }
        }
        json["responses"] = responses
        json["security"] = []
        return ["post": json]
    }
}

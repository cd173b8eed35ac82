// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension ControlTable {
    /// What the sandbox answers itself, as a part of its OpenAPI document.
    static var openAPI: [OpenAPIOperation] { routes.map(\.openAPI) + [events, document] }

    /// It does not end, so it is no route of the table.
    private static var events: OpenAPIOperation {
        var operation = OpenAPIOperation(
            "GET", "/sandbox/events", id: "sandbox.events.get", tag: ControlRoute.tag,
            summary: "Tells what happens, for as long as the connection lasts."
        )
        var last = APIField("Last-Event-ID", .string)
        last.summary = "What was seen last; what came after it is told first."
        var listen = APIField(ListenRequest.header, .string)
        listen.summary = "Needed with forward_to: pages of other origins cannot send it."
        listen.values = [.string(ListenRequest.headerValue)]
        operation.headers = [last, listen]
        operation.query = [
            (
                "forward_to", .string,
                "Sends notifications to this URL in place of their own, while the connection lasts; "
                    + "with the header \(ListenRequest.header): \(ListenRequest.headerValue)."
            ),
            ("events", .string, "Only these event types are sent there, separated by commas."),
            ("allow_remote", .boolean, "true allows an address that is not of this machine."),
        ].map { name, type, summary in
            var field = APIField(name, type)
            field.summary = summary
            return field
        }
        operation.replies = [.init("Events", mediaType: "text/event-stream", content: APIField("", .string))]
        return operation
    }

    private static var document: OpenAPIOperation {
        var operation = OpenAPIOperation(
            "GET", OpenAPIResponse.path, id: "openapi.json.get", tag: ControlRoute.tag, summary: "This document."
        )
        var family = APIField(OpenAPIResponse.family, .string)
        family.summary = "Only these operations: pay, v2.pay, notifications or sandbox, for example."
        operation.query = [family]
        operation.replies = [.init("OpenAPI 3.1", content: APIField("", .object))]
        return operation
    }
}

extension ControlRoute {
    static let tag = "sandbox"

    var openAPI: OpenAPIOperation {
        let parts = template.split(separator: "/").map(String.init)
        let id = (parts + [method.lowercased()]).joined(separator: ".")
        var operation = OpenAPIOperation(method, template, id: id, tag: Self.tag, summary: summary)
        operation.pathParameters = parts.filter { $0.hasPrefix("{") }.map { part in
            APIField(String(part.dropFirst().dropLast()), .string, isRequired: true)
        }
        operation.query = query.map(\.openAPI)
        if let body {
            if !body.isEmpty {
                let isRequired = body.contains(where: \.isRequired)
                operation.body = APIField("", .object, isRequired: isRequired, fields: body.map(\.openAPI))
            }
        } else {
            operation.body = APIField("", .object)
        }
        operation.replies = [.init(reply, content: APIField("", .object)), Self.refusal]
        return operation
    }

    private static let refusal = OpenAPIOperation.Reply(
        status: 400, "Not done; `message` says why. 404, 405 and 409 look the same.",
        content: APIField(
            "", .object,
            fields: [APIField("code", .string, isRequired: true), APIField("message", .string, isRequired: true)]
        )
    )
}

extension ControlField {
    fileprivate var openAPI: APIField {
        let type: APIField.ValueType =
            switch kind {
            case .text: .string
            case .integer: .integer
            case .number: .number
            case .boolean: .boolean
            case .object: .object
            case .list: .array
            }
        var field = APIField(name, type, isRequired: isRequired)
        field.summary = summary
        field.values = values.map { .string($0) }
        return field
    }
}

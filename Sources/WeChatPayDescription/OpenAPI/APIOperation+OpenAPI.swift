// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APIOperation {
    /// The operation object.
    ///
    /// - Parameter hasOwnServers: Whether addresses other than the usual one are told as servers of the operation.
    func openAPI(hasOwnServers: Bool) -> JSON {
        // Read anew and not kept: a document goes through all of them, of which a process needs few.
        let facts = cache.json(line)
        let details = Details(facts, common: APIErrorTable())
        var json: JSON = ["operationId": .string(id), "summary": .string(name), "tags": [.string(family)]]
        json.addDocs(details.docs)
        if let lifecycle = details.lifecycle {
            if lifecycle.isDeprecated { json["deprecated"] = true }
            json["x-wechatpay-lifecycle"] = facts["lifecycle"]
        }
        json.addFacts(facts, OpenAPIFacts.common)
        json.addFacts(facts, OpenAPIFacts.operation)
        if !module.isEmpty { json["x-wechatpay-module"] = .string(module) }
        if !details.hosts.isEmpty { json[hasOwnServers ? "servers" : "x-wechatpay-servers"] = servers(details.hosts) }
        let parameters =
            details.pathParameters.map { $0.parameter("path") } + details.query.map { $0.parameter("query") }
            + details.headers.map { $0.parameter("header") }
        if !parameters.isEmpty { json["parameters"] = .array(parameters) }
        json["requestBody"] = details.body.map(\.openAPI)
        json["responses"] = responses(details.response)
        json["security"] = security(details)
        return json
    }

    private func servers(_ hosts: [Details.Host]) -> JSON {
        var servers: [JSON] = hosts.map { host in
            var server: JSON = ["url": .string(OpenAPIFacts.server(host.base))]
            server["x-wechatpay-region"] = host.region.map { .string($0) }
            return server
        }
        if !hosts.contains(where: \.isRequired) { servers.append(["url": .string(OpenAPIDocument.usualServer)]) }
        return .array(servers)
    }

    private func responses(_ reply: Details.Reply) -> JSON {
        var responses: JSON = [String(reply.status ?? 200): reply.openAPI(isV2: isV2)]
        // A refusal of APIv2 has the status of a success; a page that a browser opens shows it.
        if !isV2, reply.kind != .redirect { responses["default"] = ["$ref": "#/components/responses/Refusal"] }
        return responses
    }

    private func security(_ details: Details) -> JSON {
        if details.response.kind == .redirect { return [] }
        guard isV2 else { return [[OpenAPIComponents.v3Scheme: []]] }
        return details.needsClientCertificate ? [[OpenAPIComponents.certificateScheme: []]] : []
    }
}

extension APIOperation.Details.Body {
    /// The request body object.
    var openAPI: JSON {
        var content: JSON
        switch kind {
        case .json: content = ["application/json": ["schema": OpenAPISchema.object(fields, choices: choices)]]
        case .xml:
            content = ["application/xml": ["schema": OpenAPISchema.object(fields, choices: choices, isXML: true)]]
        case .multipart:
            var form: JSON = ["schema": OpenAPISchema.object(fields, choices: choices)]
            var encoding = JSON.Object()
            for field in fields where field.encoding == "json" {
                encoding[field.name] = ["contentType": "application/json"]
            }
            if !encoding.isEmpty { form["encoding"] = .object(encoding) }
            content = ["multipart/form-data": form]
        }
        var body: JSON = ["content": content]
        if isRequired { body["required"] = true }
        return body
    }
}

extension APIOperation.Details.Reply {
    /// The response object.
    func openAPI(isV2: Bool) -> JSON {
        switch kind {
        case .json:
            return ["description": "OK", "content": ["application/json": ["schema": OpenAPISchema.object(fields)]]]
        case .xml:
            let schema = OpenAPISchema.object(fields, isXML: true)
            return ["description": "OK", "content": ["application/xml": ["schema": schema]]]
        case .empty: return ["description": "Nothing but the status"]
        case .redirect: return ["description": "Found", "headers": ["Location": ["schema": ["type": "string"]]]]
        case .binary:
            let types = ["table": "text/csv", "image": "image/*", "pdf": "application/pdf"]
            let type = content.flatMap { types[$0] } ?? "application/octet-stream"
            var content: [(String, JSON)] = [(type, ["schema": ["type": "string", "format": "binary"]])]
            if isV2 { content.append(("application/xml", ["schema": OpenAPIComponents.refusalInXML])) }
            return ["description": "A file", "content": .object(content)]
        }
    }
}

extension APIField {
    /// The parameter object.
    func parameter(_ location: String) -> JSON {
        let isRequired = isRequired || location == "path"
        return [
            "name": .string(name), "in": .string(location), "required": .bool(isRequired),
            "schema": OpenAPISchema.schema(self),
        ]
    }
}

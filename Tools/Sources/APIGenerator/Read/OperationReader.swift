// SPDX-License-Identifier: Apache-2.0

/// Reads the operations of a document.
struct OperationReader {
    let source: String
    let schemas: SchemaReader

    func operation(_ method: String, _ path: String, _ value: YAMLValue) throws -> Operation {
        let place = "\(method.uppercased()) \(path)"
        guard let id = value["operationId"]?.text, let name = value["summary"]?.text else {
            throw DescriptionError(source, "\(place) has no operationId or no summary")
        }
        return Operation(
            id: id,
            name: name,
            method: method.uppercased(),
            path: path,
            docs: Self.docs(value),
            lifecycle: value["x-wechatpay-lifecycle"].map(Self.lifecycle),
            isDeprecated: value["deprecated"]?.bool ?? false,
            hosts: Self.hosts(value["servers"]?.elements ?? []),
            rates: try value["x-wechatpay-rates"].map { try rates.checked($0, at: place) },
            errors: try value["x-wechatpay-errors"].map { try errors.checked($0, at: place) },
            choices: try schemas.choices(
                value["x-wechatpay-one-of"], among: queryNames(value), at: place),
            products: value["x-wechatpay-products"],
            menus: value["x-wechatpay-menus"],
            presets: value["x-wechatpay-presets"],
            needsClientCertificate: value["x-wechatpay-client-certificate"]?.bool ?? false,
            hasNonce: hasNonce(method, value),
            fragment: value["x-wechatpay-fragment"]?.text,
            parameters: try (value["parameters"]?.elements ?? []).map { try parameter($0, place) },
            body: try value["requestBody"].map { try body($0, place) },
            response: try response(value["responses"], place)
        )
    }

    private func queryNames(_ value: YAMLValue) -> [String] {
        (value["parameters"]?.elements ?? []).filter { $0["in"]?.text == "query" }.compactMap { $0["name"]?.text }
    }

    private var rates: RateReader { RateReader(source: source) }
    private var errors: ErrorTableReader { ErrorTableReader(source: source) }

    static func docs(_ value: YAMLValue) -> [String] {
        [value["externalDocs"]?["url"]?.text].compactMap { $0 }
            + (value["x-wechatpay-docs"]?.elements ?? []).compactMap(\.text)
    }

    private static func lifecycle(_ value: YAMLValue) -> Operation.Lifecycle {
        Operation.Lifecycle(
            state: value["state"]?.text ?? "",
            since: value["since"]?.text,
            replacedBy: (value["replacedBy"]?.elements ?? []).compactMap(\.text),
            sources: (value["sources"]?.elements ?? []).compactMap(\.text)
        )
    }

    /// The first server is the default; where it is not the usual one, the usual one does not serve the operation.
    private static func hosts(_ servers: [YAMLValue]) -> [Operation.Host] {
        let usual = "https://api.mch.weixin.qq.com/"
        let isRequired = servers.first.map { $0["url"]?.text != usual } ?? false
        return servers.compactMap { server in
            guard let base = server["url"]?.text, base != usual else { return nil }
            return Operation.Host(base: base, isRequired: isRequired, region: server["x-wechatpay-region"]?.text)
        }
    }

    /// Nonces are not among the described members of APIv2: every XML body has one that is not marked otherwise, while
    /// queries and forms have one only where a page lists it.
    private func hasNonce(_ method: String, _ value: YAMLValue) -> Bool {
        guard value["x-wechatpay-nonce"] == nil else { return false }
        guard source.hasPrefix("v2/") else { return true }
        let isForm = value["requestBody"]?["content"]?["multipart/form-data"] != nil
        guard method == "get" || isForm else { return true }
        return (value["parameters"]?.elements ?? []).contains { $0["name"]?.text == "nonce_str" }
    }

    func parameter(_ value: YAMLValue, _ place: String) throws -> Operation.Parameter {
        guard let name = value["name"]?.text, let schema = value["schema"],
            let location = value["in"]?.text.flatMap(Operation.Parameter.Location.init)
        else { throw DescriptionError(source, "\(place) has a parameter without name, in or schema") }
        return Operation.Parameter(
            name: name,
            location: location,
            isRequired: value["required"]?.bool ?? false,
            schema: try schemas.schema(schema, at: "\(place) \(name)")
        )
    }

    private func body(_ value: YAMLValue, _ place: String) throws -> Operation.Body {
        let kinds: [String: Operation.Body.Kind] = [
            "application/json": .json, "application/xml": .xml, "multipart/form-data": .multipart,
        ]
        guard let content = value["content"]?.members.first, let kind = kinds[content.key],
            let schema = content.value["schema"]
        else { throw DescriptionError(source, "\(place) has a body of an unknown kind") }
        return Operation.Body(
            kind: kind,
            isRequired: value["required"]?.bool ?? false,
            schema: try schemas.schema(schema, at: place)
        )
    }

    private func response(_ value: YAMLValue?, _ place: String) throws -> Operation.Response {
        guard let entry = value?.members.first, let status = Int(entry.key) else {
            throw DescriptionError(source, "\(place) has no response")
        }
        guard let content = entry.value["content"]?.members.first else {
            return .init(status: status, kind: status == 302 ? .redirect : .empty, content: nil, schema: nil)
        }
        let files = ["text/csv": "table", "image/*": "image", "application/pdf": "pdf"]
        if let file = files[content.key] { return .init(status: status, kind: .binary, content: file, schema: nil) }
        let kinds: [String: Operation.Response.Kind] = ["application/json": .json, "application/xml": .xml]
        guard let kind = kinds[content.key], let schema = content.value["schema"] else {
            throw DescriptionError(source, "\(place) has a response of the unknown kind \(content.key)")
        }
        return .init(
            status: status,
            kind: kind,
            content: nil,
            schema: try schemas.schema(schema, at: "\(place) response")
        )
    }
}

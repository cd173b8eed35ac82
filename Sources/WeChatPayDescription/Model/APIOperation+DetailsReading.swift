// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APIOperation.Details {
    /// Reads the JSON of a line; what is absent or unknown is empty.
    ///
    /// - Parameter common: The errors of an operation without a table of its own.
    init(_ json: JSON, common: @autoclosure () -> APIErrorTable) {
        docs = json["docs"].texts
        hosts = (json["hosts"]?.array ?? []).compactMap { host in
            host["base"]?.string.map {
                Host(base: $0, isRequired: host["required"]?.bool ?? false, region: host["region"]?.string)
            }
        }
        lifecycle = json["lifecycle"].flatMap { Lifecycle($0) }
        rates = APIRate.list(json["rates"])
        errors = json["errors"].map { APIErrorTable($0) } ?? common()
        products = Product.list(json["products"])
        menus = (json["menus"]?.array ?? []).map { Optional($0).texts }
        pathParameters = APIField.list(json["path"])
        query = APIField.list(json["query"])
        queryChoices = (json["choices"]?.array ?? []).map { Optional($0).texts }
        headers = APIField.list(json["headers"])
        body = json["body"].flatMap { Body($0) }
        response = Reply(json["response"] ?? .null)
        needsClientCertificate = json["clientCertificate"]?.bool ?? (json["clientCertificate"] != nil)
        hasNonce = json["nonce"]?.bool ?? true
        fragment = json["fragment"]?.string
        presets = json["presets"]?.array ?? []
        if errors.numbers.isEmpty, errors.keepsNumber, !errors.isDocumented {
            // The merchant's own numbers are named so everywhere.
            let fields = (body?.fields ?? []).filter(\.isRequired) + pathParameters
            errors.numbers = fields.map(\.name).filter { $0.hasPrefix("out_") && $0.hasSuffix("_no") }
        }
    }
}

extension APIOperation.Details.Lifecycle {
    init?(_ json: JSON) {
        guard let state = json["state"]?.string else { return nil }
        self.init(
            state: state, since: json["since"]?.string, replacedBy: json["replacedBy"].texts,
            sources: json["sources"].texts
        )
    }
}

extension APIOperation.Details.Product {
    static func list(_ json: JSON?) -> [Self] {
        (json?.array ?? []).compactMap { product in
            product["name"]?.string.map { Self(name: $0, mode: product["mode"]?.string) }
        }
    }
}

extension APIOperation.Details.Body {
    init?(_ json: JSON) {
        guard let kind = json["kind"]?.string.flatMap(Kind.init) else { return nil }
        self.init(
            kind: kind, isRequired: json["required"]?.bool ?? false, fields: APIField.list(json["fields"]),
            choices: (json["choices"]?.array ?? []).map { Optional($0).texts }
        )
    }
}

extension APIOperation.Details.Reply {
    init(_ json: JSON) {
        self.init(
            status: json["status"]?.int, kind: json["kind"]?.string.flatMap(Kind.init) ?? .empty,
            content: json["content"]?.string, fields: APIField.list(json["fields"])
        )
    }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// A call as its arguments describe it, before there is a client.
struct CallParts {
    /// Without a query.
    var path: String
    /// In a GET of APIv2 these are the members.
    var query: [(String, String)]
    var headers: [String: String]
    var pathValues: [String: String]
    /// The body; with a file, what is sent beside it.
    var body: JSON?
    var file: Upload?
    /// What the API description says; `nil` when it does not know the path.
    var description: CallDescription?
    /// Whether the values are sent as they are written.
    var isRaw = false

    /// Whether the path is one of APIv2.
    var isV2: Bool { CallDescription.isV2(path) }

    /// Whether the address is for the user's browser.
    var isPage: Bool { description?.reply.kind == .redirect }

    /// The call, with what has to be encrypted encrypted.
    func call(_ method: Call.Method, client: WeChatPayClient) throws -> Call {
        let (body, query) = try encrypted(client)
        let node = client.chain(path)
        let host = description?.requiredHost
        if isV2 {
            let isGet = method == .get
            return try Call(
                method, node, xml: isGet ? Self.xml(query) : V2Members.xml(body), upload: file,
                query: isGet ? [:] : Query(pairs: query), headers: headers, path: pathValues, nonce: nonce, host: host,
                needsClientCertificate: description?.operation.details.needsClientCertificate
            )
        }
        if var file {
            file.meta = body.map(Upload.Meta.init)
            return try Call(
                method, node, upload: file, query: Query(pairs: query), headers: headers, path: pathValues, host: host
            )
        }
        return try Call(
            method, node, json: body, query: Query(pairs: query), headers: headers, path: pathValues, host: host
        )
    }

    /// The signed address of a page that the user's browser opens.
    func address(client: WeChatPayClient) throws -> String {
        guard headers.isEmpty else { throw UsageError("The address of a page has no headers; leave out --header.") }
        let url = try client.chain(path).signedURL(
            query: Query(pairs: query), path: pathValues, nonce: nonce, host: description?.requiredHost
        )
        return url + (description?.operation.details.fragment ?? "")
    }

    /// No operation is documented to want one where the client would leave it out: in a query, or beside a file.
    private var nonce: Bool? { description?.operation.details.hasNonce == false ? false : nil }

    private func encrypted(_ client: WeChatPayClient) throws -> (body: JSON?, query: [(String, String)]) {
        guard let description, !isRaw else { return (body, query) }
        return (
            try body.map { try description.mappingSecrets($0) { text, _ in try client.encrypt(text) } },
            try query.map { name, value in
                (name, description.isSecret(value, description.parameter(name)) ? try client.encrypt(value) : value)
            }
        )
    }

    private static func xml(_ pairs: [(String, String)]) -> XML {
        XML(members: pairs.map { XML.Member(name: $0.0, value: .text($0.1)) })
    }
}

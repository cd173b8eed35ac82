// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// A call as its arguments describe it, before there is a client.
struct CallParts {
    /// Without a query.
    var path: String
    var query: [(String, String)]
    var headers: [String: String]
    var pathValues: [String: String]
    var body: JSON?
    /// What the API description says; `nil` when it is not asked or does not know the path.
    var description: CallDescription?

    /// The call, with what has to be encrypted encrypted.
    func call(_ method: Call.Method, client: WeChatPayClient) throws -> Call {
        var (body, query) = (body, query)
        if let description {
            body = try body.map { try description.mappingSecrets($0) { text, _ in try client.encrypt(text) } }
            query = try query.map { name, value in
                (name, description.isSecret(value, description.parameter(name)) ? try client.encrypt(value) : value)
            }
        }
        return try Call(
            method, client.chain(path), json: body, query: Query(pairs: query), headers: headers, path: pathValues
        )
    }
}

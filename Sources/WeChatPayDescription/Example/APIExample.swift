// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// A request that fits an operation's documentation: what is required, with made-up values, the same every time.
///
/// Members to be encrypted hold plain text. Files of multipart bodies are left out, and so are `sign`, `nonce_str` and
/// `sign_type` of APIv2, which the client sets.
public struct APIExample: Sendable {
    /// Values of the path's variables in order.
    public var pathValues: [(name: String, value: String)]
    /// Parameters after the `?`.
    public var query: [(name: String, value: String)]
    /// Headers that the caller sets.
    public var headers: [(name: String, value: String)]
    /// The body; `nil` when there is none.
    public var body: JSON?

    init(_ operation: APIOperation) {
        let details = operation.details
        let values = ExampleValues(isV2: operation.isV2)
        let variables = APIPath.segments(operation.path).compactMap(APIPath.variable).map(String.init)
        pathValues = variables.map { name in
            let field = details.pathParameters.first { $0.name == name } ?? APIField(name, .string)
            return (name, values.text(field))
        }
        let isVariable = { (field: APIField) in variables.contains(field.name) }
        let chosen = ExampleValues.chosen(of: details.queryChoices, among: details.query)
        query = details.query.filter {
            ($0.isRequired || chosen.contains($0.name)) && !isVariable($0) && !values.isClients($0)
        }.map { field in
            (field.concreteName, values.text(field.type == .array ? field.element : field))
        }
        headers = details.callerHeaders.filter(\.isRequired).map { field in
            (field.name, values.text(field))
        }
        body = details.body.map { body in
            let fields = body.fields.filter { !isVariable($0) && $0.type != .file && !values.isClients($0) }
            return .object(values.object(fields, required: nil, choices: body.choices))
        }
        if details.body?.fields.isEmpty == true, details.body?.kind == .multipart { body = nil }
    }
}

extension APIOperation {
    /// A request that fits the documentation, made up.
    public var example: APIExample { APIExample(self) }
}

extension APIField {
    /// A value that fits the field, made up; where a sibling or a member around decides what it needs, `outer` has it.
    package func example(isV2: Bool, outer: JSON.Object) -> JSON { ExampleValues(isV2: isV2).value(self, outer: outer) }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension APIOperation.Details {
    /// What is documented of a part of a request; `nil` where nothing is.
    ///
    /// - Parameter name: A JSON pointer in the body, elsewhere the parameter's name.
    func field(_ name: String, in location: RequestProblem.Location) -> APIField? {
        let tokens = location == .body ? JSONPointer.tokens(name) : [name]
        var fields =
            switch location {
            case .body: body?.fields ?? []
            case .query: query
            case .path: pathParameters
            case .header: headers
            }
        var found: APIField?
        for token in tokens where Int(token) == nil {
            guard token.utf8.count <= 1024, let field = fields.first(where: { $0.isNamed(token) }) else { return nil }
            found = field
            fields = field.fields
        }
        return found
    }
}

extension GatewayRefusal {
    /// The same with the official name of the field that it is about, where the documentation has one.
    func titled(by details: APIOperation.Details) -> GatewayRefusal {
        guard let parameter, let place = detail?["field"]?.string,
            let location = RequestProblem.Location(rawValue: parameter.location),
            let title = details.field(place, in: location)?.title
        else { return self }
        var copy = self
        copy.detail?["issue"] = .string("\(title): \(parameter.issue)")
        // Some have a sentence of WeChat Pay's own.
        if message == parameter.message { copy.message = "\(parameter.name) (\(title)): \(parameter.issue)" }
        return copy
    }
}

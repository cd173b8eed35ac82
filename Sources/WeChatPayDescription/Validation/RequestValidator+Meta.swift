// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

extension RequestValidator {
    /// What is wrong with the `meta` of an upload, the JSON that is signed in the file's place.
    ///
    /// - Returns: Problems with pointers like `/meta/sha256`; none where the operation documents no `meta`.
    public func problems(meta: JSON.Object) -> [RequestProblem] {
        let details = operation.details
        guard let field = details.body?.fields.first(where: { $0.name == "meta" }), !field.fields.isEmpty else {
            return []
        }
        var check = RequestCheck(operation: operation, details: details, plaintext: .none)
        check.members(meta, field.fields, "/meta")
        return check.problems
    }
}

// SPDX-License-Identifier: Apache-2.0

/// What holds for every operation of APIv3, as the description has it.
package struct CommonFacts: Sendable {
    /// Codes that any operation may answer.
    package let errors: YAMLValue
    /// What a status alone says.
    package let statuses: YAMLValue
    /// How long what WeChat Pay makes is of use, and the like.
    package let times: YAMLValue

    /// Nothing, for a description without the document.
    package static var none: CommonFacts { CommonFacts(errors: .list([]), statuses: .list([]), times: .list([])) }

    /// For `JSONSerialization`.
    var foundation: [String: Any] {
        ["errors": errors.foundation, "statuses": statuses.foundation, "times": times.foundation]
    }
}

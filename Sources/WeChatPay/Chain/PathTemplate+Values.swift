// SPDX-License-Identifier: Apache-2.0

extension PathTemplate {
    /// The values given with `segment(_:)`, in order.
    package var values: [String] {
        segments.compactMap { if case .value(let value) = $0 { value } else { nil } }
    }
}

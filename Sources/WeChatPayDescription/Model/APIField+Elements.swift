// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APIField {
    /// The rules for one element of an array.
    package var element: APIField {
        var element = self
        element.type = items ?? .object
        element.items = nil
        element.isRequired = false
        element.minItems = nil
        element.maxItems = nil
        return element
    }

    /// The members needed by the variant that the siblings choose; `nil` when no variant is chosen and the members' own
    /// flags count.
    func requiredMembers(siblings: JSON.Object) -> Set<String>? {
        guard let discriminator, let value = siblings[discriminator]?.string else { return nil }
        return variants.first { $0.when == value }.map { Set($0.required) }
    }
}

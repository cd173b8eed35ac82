// SPDX-License-Identifier: Apache-2.0

package import WeChatPay

extension XML {
    /// As a JSON object: texts, objects for nested elements, arrays for what is repeated.
    package var object: JSON.Object {
        var object = JSON.Object()
        for member in members where object[member.name] == nil {
            let values = all(member.name).map { content in
                content.text.map(JSON.string) ?? .object(content.nested?.object ?? JSON.Object())
            }
            object[member.name] = values.count == 1 ? values[0] : .array(values)
        }
        return object
    }
}

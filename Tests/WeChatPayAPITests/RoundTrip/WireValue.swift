// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayTyped

/// What typed members read as, comparable to JSON by code of the tests' own.
protocol WireValue {
    func isSame(as json: JSON) -> Bool
}

extension String: WireValue {
    func isSame(as json: JSON) -> Bool { json == .string(self) }
}

extension Int: WireValue {
    func isSame(as json: JSON) -> Bool { json == .number(JSON.Number(self)) }
}

extension Bool: WireValue {
    func isSame(as json: JSON) -> Bool { json == .bool(self) }
}

extension JSON.Number: WireValue {
    func isSame(as json: JSON) -> Bool { json == .number(self) }
}

extension JSON: WireValue {
    func isSame(as json: JSON) -> Bool {
        if self == json { return true }
        // APIv2 has texts only.
        return string.flatMap { try? JSON(parsing: $0) } == json
    }
}

extension EncryptedText: WireValue {
    func isSame(as json: JSON) -> Bool { json == .string(ciphertext) }
}

extension OpenValue: WireValue {
    func isSame(as json: JSON) -> Bool { json == .string(rawValue) }
}

extension Array: WireValue where Element: WireValue {
    func isSame(as json: JSON) -> Bool {
        guard let elements = json.array, elements.count == count else { return false }
        return zip(self, elements).allSatisfy { $0.isSame(as: $1) }
    }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// The documented limits, checked before anything is sent.
enum Limits {
    static func appid(_ value: String) throws { try text(value, field: "appid", limit: 32) }

    static func outContractCode(_ value: String) throws {
        let allowed = value.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard allowed, (1...128).contains(value.utf8.count) else {
            throw refusal("out_contract_code", "must have 1 to 128 characters, only digits, letters, - and _")
        }
    }

    static func identity(_ realName: SensitiveText, _ credID: SensitiveText) throws {
        try text(realName.plaintext, field: "real_name", limit: 64)
        try text(credID.plaintext, field: "cred_id", limit: 64)
    }

    static func text(_ value: String, field: String, limit: Int) throws {
        guard (1...limit).contains(value.unicodeScalars.count) else {
            throw refusal(field, "must have 1 to \(limit) characters")
        }
    }

    /// Names field and rule, never the value: it may be personal.
    private static func refusal(_ field: String, _ rule: String) -> WeChatPayError {
        WeChatPayError(.invalidRequest, "\(field) \(rule). Nothing was sent.")
    }
}

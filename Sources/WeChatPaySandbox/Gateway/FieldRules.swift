// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// What a field must be, and the reading of fields by those rules.
struct FieldRule: Sendable {
    var name: String
    var limit: Int
    var isContractCode = false
    var values: [String] = []
    /// Encrypted on the wire; its value is never shown.
    var isSensitive = false

    static let appid = FieldRule(name: "appid", limit: 32)
    static let outContractCode = FieldRule(name: "out_contract_code", limit: 128, isContractCode: true)
    static let openid = FieldRule(name: "openid", limit: 64)
    static let realName = FieldRule(name: "real_name", limit: 512, isSensitive: true)
    static let credType = FieldRule(name: "cred_type", limit: 32, values: ["ID_CARD"])
    static let credID = FieldRule(name: "cred_id", limit: 512, isSensitive: true)
    static let permissionType = FieldRule(name: "permission_type", limit: 32, values: ["INDIVIDUAL_PAYEE"])

    /// Checks one value.
    func check(_ value: JSON?, location: String) throws(GatewayRefusal) -> String {
        guard let value else { throw .parameter(name, "required, but missing", location: location) }
        let shown = isSensitive ? nil : value
        guard let text = value.string else {
            throw .parameter(name, "must be a string", location: location, value: shown)
        }
        guard (1...limit).contains(text.unicodeScalars.count) else {
            throw .parameter(name, "must have 1 to \(limit) characters", location: location, value: shown)
        }
        if isContractCode, !text.utf8.allSatisfy(Self.isContractCodeByte) {
            throw .parameter(name, "may only contain digits, letters, - and _", location: location, value: shown)
        }
        if !values.isEmpty, !values.contains(text) {
            throw .parameter(
                name, "must be one of \(values.joined(separator: ", "))", location: location, value: shown
            )
        }
        return text
    }

    private static func isContractCodeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }

    /// Reads a body that has exactly these fields.
    static func read(_ bytes: [UInt8], _ rules: [FieldRule]) throws(GatewayRefusal) -> [String: String] {
        guard let json = try? JSON(parsing: bytes), let object = json.object else {
            throw GatewayRefusal(status: 400, code: "INVALID_REQUEST", message: "the body is not a JSON object")
        }
        var result: [String: String] = [:]
        for rule in rules { result[rule.name] = try rule.check(object[rule.name], location: "body") }
        if let extra = object.keys.first(where: { key in !rules.contains { $0.name == key } }) {
            throw .parameter(extra, "is not a parameter of this call", location: "body")
        }
        return result
    }
}

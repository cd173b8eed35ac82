// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayWire

/// A request that fits its documentation, decrypted: what answers are made from.
struct DocumentedCall: Sendable {
    let operation: APIOperation
    let details: APIOperation.Details
    /// Values of the path's variables.
    let pathValues: [String: String]
    /// Parameters after the `?`, decoded, without the signature's.
    let query: [(name: String, value: String)]
    /// The members of the body; of `meta` for uploads. APIv2 has texts only.
    let body: JSON.Object
    /// Names of members that came encrypted.
    let secrets: Set<String>
    /// The uploaded file.
    let file: [UInt8]?
    /// Where the client believes this gateway to be.
    let baseURL: String
    let now: Date

    /// The text of a body member, path variable or query parameter; empty where there is none.
    func text(_ name: String) -> String {
        body[name]?.string ?? pathValues[name] ?? query.first { $0.name == name }?.value ?? ""
    }
}

extension DocumentedCall {
    /// What this call is told from others by; equal for equal calls.
    var fingerprint: String {
        let path = pathValues.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let pairs = query.map { "\($0.name)=\($0.value)" }
        let digest = file.map { Hexadecimal.text(SHA256.hash(data: $0)) } ?? ""
        return ([operation.id] + path + pairs + [JSON.object(body).description, digest]).joined(separator: "\n")
    }

    /// The merchant's own number in some members, by which WeChat Pay's numbers for it are found again.
    static func ownNumber(in members: JSON.Object) -> String? {
        members.first { $0.key.hasPrefix("out_") || $0.key.contains("_out_") }?.value.string
    }

    /// The merchant's own number in path, body or query.
    var ownNumber: String? {
        let isOwn = { (name: String) in name.hasPrefix("out_") || name.contains("_out_") }
        return pathValues.first { isOwn($0.key) }?.value ?? Self.ownNumber(in: body)
            ?? query.first { isOwn($0.name) }?.value
    }
}

// SPDX-License-Identifier: Apache-2.0

/// `kind` is the name, and what the kind needs stands beside it: `status`, `code`, `message`, `seconds`, `bytes`.
extension Fault.Kind: Codable {
    private enum Key: String, CodingKey { case kind, status, code, message, seconds, bytes }

    /// The kind as the control API writes it, without what it needs: `reply_lost`, `status`.
    public var name: String {
        switch self {
        case .status: "status"
        case .error: "error"
        case .connectionClosed: "connection_closed"
        case .userPaying: "user_paying"
        case .replyLost: "reply_lost"
        case .reset: "reset"
        case .statusAfterCommit: "status_after_commit"
        case .errorAfterCommit: "error_after_commit"
        case .slowFirstByte: "slow_first_byte"
        case .slowBody: "slow_body"
        case .cutBody: "cut_body"
        case .hugeBody: "huge_body"
        case .wrongSignature: "wrong_signature"
        case .signatureProbe: "signature_probe"
        case .staleTimestamp: "stale_timestamp"
        case .unknownSerial: "unknown_serial"
        case .missingHeaders: "missing_headers"
        case .certificateRotated: "certificate_rotated"
        case .wrongContentType: "wrong_content_type"
        case .notJSON: "not_json"
        case .extraMember: "extra_member"
        case .notificationLost: "notification_lost"
        case .notificationDoubled: "notification_doubled"
        case .notificationDelayed: "notification_delayed"
        case .notificationOutOfOrder: "notification_out_of_order"
        case .notificationWronglySigned: "notification_wrongly_signed"
        case .notificationProbe: "notification_probe"
        case .chaos: "chaos"
        }
    }

    /// Reads a kind; what it needs and is not given has the default that ``Fault/KindSummary`` shows.
    ///
    /// - Throws: `DecodingError`, whose description names the member and what it may be.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        func seconds() throws -> Duration? { try members.limited(.seconds, 0.0...30 * 86_400).map { .seconds($0) } }
        let name = try members.decode(String.self, forKey: .kind)
        guard let summary = Fault.KindSummary.all.first(where: { $0.name == name }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: members,
                debugDescription: "kind must be one of "
                    + Fault.KindSummary.all.map(\.name).joined(separator: ", ") + "."
            )
        }
        switch summary.kind {
        case .status(let status): self = .status(try members.limited(.status, 300...599) ?? status)
        case .statusAfterCommit(let status):
            self = .statusAfterCommit(try members.limited(.status, 300...599) ?? status)
        case .error(let status, let code, _):
            self = .error(
                status: try members.limited(.status, 200...599) ?? (members.contains(.code) ? nil : status),
                code: try members.decodeIfPresent(String.self, forKey: .code) ?? code,
                message: try members.decodeIfPresent(String.self, forKey: .message)
            )
        case .errorAfterCommit(let status, let code, _):
            self = .errorAfterCommit(
                status: try members.limited(.status, 200...599) ?? (members.contains(.code) ? nil : status),
                code: try members.decodeIfPresent(String.self, forKey: .code) ?? code,
                message: try members.decodeIfPresent(String.self, forKey: .message)
            )
        case .slowFirstByte(let duration): self = .slowFirstByte(try seconds() ?? duration)
        case .slowBody(let duration): self = .slowBody(try seconds() ?? duration)
        case .notificationDelayed(let duration): self = .notificationDelayed(try seconds() ?? duration)
        case .cutBody: self = .cutBody(after: try members.limited(.bytes, 0...1 << 30))
        case .hugeBody(let bytes): self = .hugeBody(bytes: try members.limited(.bytes, 0...4 << 30) ?? bytes)
        default: self = summary.kind
        }
    }

    /// Writes `kind` and what it needs.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(name, forKey: .kind)
        switch self {
        case .status(let status), .statusAfterCommit(let status): try members.encode(status, forKey: .status)
        case .error(let status, let code, let message), .errorAfterCommit(let status, let code, let message):
            try members.encodeIfPresent(status, forKey: .status)
            try members.encode(code, forKey: .code)
            try members.encodeIfPresent(message, forKey: .message)
        case .slowFirstByte(let duration), .slowBody(let duration), .notificationDelayed(let duration):
            try members.encode(duration / .seconds(1), forKey: .seconds)
        case .cutBody(let bytes): try members.encodeIfPresent(bytes, forKey: .bytes)
        case .hugeBody(let bytes): try members.encode(bytes, forKey: .bytes)
        default: break
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import WeChatPayJSON

/// Why a sandbox could not listen on the port that it was given.
public struct SandboxPortError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What the system says.
    public enum Reason: Sendable, Hashable {
        /// Another process listens there.
        case taken
        /// Ports below 1024 may need more rights.
        case forbidden
        /// The address is not one of this machine's.
        case notHere
    }

    /// The address it was to listen at.
    public let host: String
    /// The port.
    public let port: Int
    /// What the system says.
    public let reason: Reason

    /// What is wrong, and what to do.
    public var description: String {
        switch reason {
        case .taken:
            "Port \(port) of \(Outside.text(host, limit: 64)) is taken by another process, perhaps by another sandbox; choose another port, "
                + "or 0 for a free one."
        case .forbidden:
            "Port \(port) of \(Outside.text(host, limit: 64)) may not be used by this user; choose one above 1023, or 0 for a free one."
        case .notHere:
            "\(Outside.text(host, limit: 64)) is not an address of this machine; 127.0.0.1 keeps others out, 0.0.0.0 lets them in."
        }
    }

    /// Runs a server and says in words what the system says in numbers.
    static func explaining<Value>(
        _ host: String, _ port: Int, _ serve: () async throws -> Value
    ) async throws -> Value {
        do { return try await serve() } catch let error as IOError {
            let reason: Reason
            switch error.errnoCode {
            case EADDRINUSE: reason = .taken
            case EACCES: reason = .forbidden
            case EADDRNOTAVAIL: reason = .notHere
            default: throw error
            }
            throw SandboxPortError(host: host, port: port, reason: reason)
        } catch is SocketAddressError {
            throw SandboxPortError(host: host, port: port, reason: .notHere)
        }
    }
}

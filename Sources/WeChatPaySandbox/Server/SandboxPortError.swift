// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore

/// Why a sandbox could not listen on the port that it was given.
public struct SandboxPortError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What the system says.
    public enum Reason: Sendable, Hashable {
        /// Another process listens there.
        case taken
        /// Ports below 1024 may need more rights.
        case forbidden
    }

    /// The port.
    public let port: Int
    /// What the system says.
    public let reason: Reason

    /// What is wrong, and what to do.
    public var description: String {
        switch reason {
        case .taken:
            "Port \(port) of 127.0.0.1 is taken by another process, perhaps by another sandbox; choose another port, "
                + "or 0 for a free one."
        case .forbidden:
            "Port \(port) of 127.0.0.1 may not be used by this user; choose one above 1023, or 0 for a free one."
        }
    }

    /// Runs a server and says in words what the system says in numbers.
    static func explaining<Value>(
        _ port: Int, _ serve: () async throws -> Value
    ) async throws -> Value {
        do { return try await serve() } catch let error as IOError {
            switch error.errnoCode {
            case EADDRINUSE: throw SandboxPortError(port: port, reason: .taken)
            case EACCES: throw SandboxPortError(port: port, reason: .forbidden)
            default: throw error
            }
        }
    }
}

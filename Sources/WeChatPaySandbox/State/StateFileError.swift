// SPDX-License-Identifier: Apache-2.0

/// Why a state file cannot be used, or could not be written.
public struct StateFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public let description: String

    init(_ description: String) { self.description = description }
}

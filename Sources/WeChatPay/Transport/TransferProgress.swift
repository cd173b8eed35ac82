// SPDX-License-Identifier: Apache-2.0

/// How far a file has come.
public struct TransferProgress: Sendable, Hashable {
    /// Bytes sent or received so far, compressed where the file is. A download that starts anew begins at 0 again.
    public let completed: Int64
    /// All of them; `nil` while nobody has said.
    public let total: Int64?

    /// Gets the progress after each piece, on whatever thread moved it; it should return soon.
    public typealias Handler = @Sendable (TransferProgress) -> Void

    /// Notes a state.
    public init(completed: Int64, total: Int64?) {
        self.completed = completed
        self.total = total
    }
}

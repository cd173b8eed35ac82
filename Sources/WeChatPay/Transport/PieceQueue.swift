// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Pieces that are in memory already, one after another.
final class PieceQueue: Sendable {
    private let pieces: Mutex<ArraySlice<Data>>

    init(_ pieces: [Data]) { self.pieces = Mutex(pieces.filter { !$0.isEmpty }[...]) }

    func next() -> Data? { pieces.withLock { $0.popFirst() } }
}

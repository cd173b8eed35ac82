// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// The body of a reply as it comes over a socket: in pieces, with pauses, and perhaps not all of it.
struct SandboxPieces {
    private static let size = 64 << 10

    private let body: [UInt8]
    private let pieceSize: Int
    private let pause: Duration
    private let isCut: Bool
    private var padding: Int
    private var position = 0

    init(_ body: [UInt8], over duration: Duration = .zero, isCut: Bool = false, paddedTo length: Int = 0) {
        self.body = body
        // A slow body comes in at most 64 pieces, as it does over a socket.
        pieceSize = duration == .zero ? Self.size : max(1, min(Self.size, (body.count + 63) / 64))
        pause = body.isEmpty ? duration : duration / ((body.count + pieceSize - 1) / pieceSize)
        self.isCut = isCut
        padding = max(0, length - body.count)
    }

    /// The next piece, how long it takes, and whether the connection breaks instead.
    mutating func next() -> (piece: Data?, pause: Duration, isCut: Bool) {
        if position < body.count {
            let piece = body[position..<min(body.count, position + pieceSize)]
            position += piece.count
            return (Data(piece), pause, false)
        }
        if padding > 0 {
            let count = min(padding, Self.size)
            padding -= count
            return (Data(repeating: 0x20, count: count), .zero, false)
        }
        return (nil, .zero, isCut)
    }
}

/// The pieces for one receiver.
final class SandboxPieceQueue: Sendable {
    private let pieces: Mutex<SandboxPieces>

    init(_ pieces: SandboxPieces) { self.pieces = Mutex(pieces) }

    func next() -> (piece: Data?, pause: Duration, isCut: Bool) { pieces.withLock { $0.next() } }
}

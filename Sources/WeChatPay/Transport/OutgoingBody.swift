// SPDX-License-Identifier: Apache-2.0

import Synchronization

public import struct Foundation.Data

/// What a request carries, in memory or read from the disk while it is sent; the same bytes every time.
public struct OutgoingBody: Sendable {
    enum Part: Sendable {
        case bytes(Data)
        case file(FileSnapshot)

        var length: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .file(let file): file.length
            }
        }
    }

    let parts: [Part]
    let progress: TransferProgress.Handler?
    /// All bytes together.
    public let length: Int

    init(_ parts: [Part], progress: TransferProgress.Handler? = nil) {
        self.parts = parts
        self.progress = progress
        length = parts.reduce(0) { $0 + $1.length }
    }

    init(_ bytes: Data) { self.init([.bytes(bytes)]) }

    /// The bytes where they are in memory and nobody watches them go: then there is no reason to send them in pieces.
    var inMemory: Data? {
        guard progress == nil, parts.count == 1, case .bytes(let bytes) = parts[0] else { return nil }
        return bytes
    }

    /// All bytes in memory.
    ///
    /// - Throws: ``WeChatPayError`` as ``Reader/next()``.
    public func collected() throws -> Data {
        if parts.count == 1, case .bytes(let bytes) = parts[0] { return bytes }
        var bytes = Data(capacity: length)
        let reader = makeReader()
        while let piece = try reader.next() { bytes += piece }
        return bytes
    }

    /// Begins at the beginning.
    public func makeReader() -> Reader { Reader(self) }

    /// The bytes one piece after another, for one sender.
    public final class Reader: Sendable {
        private struct State {
            var parts: ArraySlice<Part>
            var file: FileSnapshot.Reader?
            var rest = Data()
            var completed: Int64 = 0
        }

        private let state: Mutex<State>
        private let progress: TransferProgress.Handler?
        private let length: Int

        fileprivate init(_ body: OutgoingBody) {
            state = Mutex(State(parts: body.parts[...]))
            progress = body.progress
            length = body.length
        }

        /// The next bytes, at most 64 KB; `nil` after the last. It may read from the disk, so call it on a thread that
        /// may wait.
        ///
        /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileChanged`` before a changed file's last bytes,
        ///   or ``WeChatPayError/Code/invalidRequest``.
        public func next() throws -> Data? {
            try state.withLock { state in
                while true {
                    if let piece = try state.file?.next() { return piece }
                    state.file = nil
                    if !state.rest.isEmpty {
                        let piece = Data(state.rest.prefix(FileSnapshot.pieceSize))
                        state.rest = state.rest.dropFirst(piece.count)
                        return piece
                    }
                    switch state.parts.popFirst() {
                    case .bytes(let bytes): state.rest = bytes
                    case .file(let snapshot): state.file = try snapshot.makeReader()
                    case nil: return nil
                    }
                }
            }
        }

        /// Says that so many bytes more went out.
        public func sent(_ count: Int) {
            let completed = state.withLock { state in
                state.completed += Int64(count)
                return state.completed
            }
            progress?(TransferProgress(completed: completed, total: Int64(length)))
        }
    }
}

extension OutgoingBody: CustomStringConvertible, CustomReflectable {
    /// How long it is; never its bytes.
    public var description: String { "OutgoingBody(\(length) bytes)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["bytes": length]) }
}

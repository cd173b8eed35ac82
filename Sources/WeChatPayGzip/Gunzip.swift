// SPDX-License-Identifier: Apache-2.0

package import struct Foundation.Data

/// Unpacks gzip (RFC 1952, RFC 1951) piece by piece with the system's zlib, in about 170 KB however long the file is.
///
/// Feed it compressed bytes, take plain ones until there are none, and feed it again:
///
/// ```swift
/// gunzip.feed(piece)
/// while let plain = try gunzip.next() { … }
/// try gunzip.finish()
/// ```
///
/// Several files one after another, as gzip allows, are one file. Bytes may be anything: what is wrong with them is
/// thrown.
package final class Gunzip {
    /// What stands around the compressed bytes.
    package enum Wrapping: Sendable {
        case gzip
        /// A head of two bytes and an Adler-32 (RFC 1950); once, and nothing behind it.
        case zlib
        /// Nothing (RFC 1951); once, and nothing behind it.
        case none
    }

    private static let mark: [UInt8] = [0x1F, 0x8B]

    private let wrapping: Wrapping
    private let inflater: Inflater
    private var input = Data()
    private var position = 0
    private var members = 0
    private let limit: Int
    private var room: Int
    private var failure: GunzipFailure?

    /// Makes a reader of one file.
    ///
    /// - Parameters:
    ///   - wrapping: Others than gzip are what a proxy makes of a body.
    ///   - maximumBytes: The most that may be inside: a few bytes can stand for a thousand times as many.
    package init(_ wrapping: Wrapping = .gzip, maximumBytes: Int = .max) {
        self.wrapping = wrapping
        inflater = Inflater(wrapping)
        limit = maximumBytes
        room = maximumBytes
    }

    /// Adds compressed bytes, in whatever pieces they come.
    package func feed(_ bytes: Data) {
        if position == input.count {
            input = bytes
        } else {
            if position > 0 { input = Data(input.dropFirst(position)) }
            input.append(bytes)
        }
        position = 0
    }

    /// The next plain bytes, at most 128 KB; `nil` when there are none before more is fed.
    ///
    /// - Throws: What is wrong with the bytes, and the same for ever after.
    package func next() throws(GunzipFailure) -> Data? {
        if let failure { throw failure }
        do throws(GunzipFailure) { return try piece() } catch {
            failure = error
            throw error
        }
    }

    /// Says that nothing more comes.
    ///
    /// - Throws: ``GunzipFailure/truncated`` unless the file is complete.
    package func finish() throws(GunzipFailure) {
        if let failure { throw failure }
        guard members > 0, inflater.memberBytesRead == 0, inflater.count == 0, position == input.count else {
            throw .truncated
        }
    }

    private func piece() throws(GunzipFailure) -> Data? {
        while !inflater.isFull {
            try checkStart()
            let (read, written) = (position, inflater.count)
            // One byte more than allowed, to see whether it is there.
            let outcome = inflater.step(input, from: &position, room: min(room, Inflater.pieceSize) + 1)
            room -= inflater.count - written
            guard room >= 0 else { throw .tooLong(limit: limit) }
            switch outcome {
            case .paused: break
            case .memberEnded: members += 1
            case .refused(let reason): throw refusal(reason)
            case .unusable(let code): throw .unusable(code: code)
            }
            if position == read, inflater.count == written { break }
        }
        return inflater.count == 0 ? nil : inflater.take()
    }

    /// Looks at a member's first two bytes as soon as they are there: zlib waits for both.
    private func checkStart() throws(GunzipFailure) {
        guard wrapping == .gzip else {
            if members > 0, position < input.count { throw .followed }
            return
        }
        let start = inflater.memberBytesRead
        guard start < Self.mark.count, position < input.count else { return }
        let found = input.dropFirst(position)
        guard zip(Self.mark.dropFirst(Int(start)), found).allSatisfy({ $0 == $1 }) else {
            throw members == 0 ? .notGzip : .followed
        }
    }

    private func refusal(_ reason: String) -> GunzipFailure {
        let failure = GunzipFailure(zlib: reason)
        return members > 0 && failure.isOfHead ? .followed : failure
    }
}

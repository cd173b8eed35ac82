// SPDX-License-Identifier: Apache-2.0

package import struct Foundation.Data

/// Unpacks gzip (RFC 1952, RFC 1951) piece by piece, in about 250 KB however long the file is.
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
    private enum State {
        case header
        case block
        case stored(Int)
        case codes
        case trailer
    }

    enum Progress {
        case advanced
        case needsInput
        case outputFull
    }

    private static let windowSize = 32 << 10
    private static let pieceSize = 128 << 10
    /// The longest copy, and the eight bytes by which copying in words may run over.
    private static let slack = 258 + 8

    private var state = State.header
    private var isLastBlock = false
    private var header = GzipHeader()
    private var members = 0
    /// All of the current file's bytes are after this place.
    private var memberStart = 0
    private var checksum = CRC32()
    private var checked = 0
    private var memberLength: UInt32 = 0
    private var failure: GunzipFailure?

    var input = BitReader()
    private let output: UnsafeMutablePointer<UInt8>
    private var taken = 0
    private var written = 0
    private var room: Int

    let codes = HuffmanTable(primary: 10, symbols: 288)
    let distances = HuffmanTable(primary: 9, symbols: 32)
    private let limit: Int

    /// Makes a reader of one file.
    ///
    /// - Parameter maximumBytes: The most that may be inside: a few bytes can stand for a thousand times as many.
    package init(maximumBytes: Int = .max) {
        limit = maximumBytes
        room = maximumBytes
        output = .allocate(capacity: Self.windowSize + Self.pieceSize + Self.slack)
        output.initialize(repeating: 0, count: Self.windowSize + Self.pieceSize + Self.slack)
    }

    deinit { output.deallocate() }

    /// Adds compressed bytes, in whatever pieces they come.
    package func feed(_ bytes: Data) { input.feed(bytes) }

    /// The next plain bytes, at most 160 KB; `nil` when there are none before more is fed.
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
        guard case .header = state, members > 0, header.isEmpty, input.isEmpty else { throw .truncated }
    }

    private func piece() throws(GunzipFailure) -> Data? {
        makeRoom()
        while true {
            switch try step() {
            case .advanced: continue
            case .outputFull: break
            case .needsInput: if written == taken { return nil }
            }
            break
        }
        check()
        defer { taken = written }
        return Data(bytes: output + taken, count: written - taken)
    }

    /// Keeps the last 32 KB, which what follows may repeat.
    private func makeRoom() {
        guard written > Self.windowSize else { return }
        let shift = written - Self.windowSize
        output.update(from: output + shift, count: Self.windowSize)
        written = Self.windowSize
        taken = written
        checked = written
        memberStart = max(0, memberStart - shift)
    }

    /// Brings checksum and limit up to what was written.
    private func check() {
        checksum.update(UnsafeRawBufferPointer(start: output + checked, count: written - checked))
        memberLength &+= UInt32(truncatingIfNeeded: written - checked)
        checked = written
    }

    private func step() throws(GunzipFailure) -> Progress {
        switch state {
        case .header: return try readHeader()
        case .block: return try readBlock()
        case .stored(let length): return try copy(length)
        case .codes: return try decode()
        case .trailer: return try readTrailer()
        }
    }

    // MARK: Around the blocks

    private func readHeader() throws(GunzipFailure) -> Progress {
        while let byte = input.byte() {
            switch header.add(byte) {
            case .incomplete: continue
            case .wrong(let reason): throw members == 0 ? reason : .damaged("what follows its end")
            case .complete:
                header = GzipHeader()
                state = .block
                memberStart = written
                checksum = CRC32()
                checked = written
                memberLength = 0
                return .advanced
            }
        }
        return .needsInput
    }

    private func readTrailer() throws(GunzipFailure) -> Progress {
        input.align()
        guard let bytes = input.bytes(8) else { return .needsInput }
        check()
        let sum = UInt32(truncatingIfNeeded: bytes)
        let length = UInt32(truncatingIfNeeded: bytes >> 32)
        guard sum == checksum.value, length == memberLength else { throw .wrongChecksum }
        members += 1
        state = .header
        return .advanced
    }

    // MARK: Blocks

    private func readBlock() throws(GunzipFailure) -> Progress {
        let start = input
        guard let head = input.take(3) else { return .needsInput }
        isLastBlock = head & 1 == 1
        switch head >> 1 {
        case 0:
            input.align()
            guard let lengths = input.take(32) else {
                input = start
                return .needsInput
            }
            guard lengths & 0xFFFF == ~lengths >> 16 & 0xFFFF else { throw .damaged("a block's length") }
            state = .stored(Int(lengths & 0xFFFF))
        case 1:
            try CodeLengths.fixed.build(self)
            state = .codes
        case 2:
            guard let lengths = try CodeLengths.read(&input) else {
                input = start
                return .needsInput
            }
            try lengths.build(self)
            state = .codes
        default: throw .damaged("a block's kind")
        }
        return .advanced
    }

    private func endBlock() { state = isLastBlock ? .trailer : .block }

    private func copy(_ length: Int) throws(GunzipFailure) -> Progress {
        guard length > 0 else {
            endBlock()
            return .advanced
        }
        let space = Self.windowSize + Self.pieceSize - written
        guard space > 0 else { return .outputFull }
        let count = input.copy(to: output + written, min(length, space))
        guard count > 0 else { return .needsInput }
        try spend(count)
        written += count
        state = .stored(length - count)
        return .advanced
    }

    private func spend(_ count: Int) throws(GunzipFailure) {
        guard count <= room else { throw .tooLong(limit: limit) }
        room -= count
    }

    private func decode() throws(GunzipFailure) -> Progress {
        let end = min(Self.windowSize + Self.pieceSize, written + min(room, Self.pieceSize))
        var run = CodeRun(
            codes: codes, distances: distances, output: output, written: written, start: memberStart, end: end)
        input.withCursor { run.decode(&$0) }
        // A copy may run over the end, and so over what is allowed.
        try spend(run.written - written)
        written = run.written
        switch run.outcome {
        case .needsInput: return .needsInput
        case .endOfBlock:
            endBlock()
            return .advanced
        case .outputFull:
            guard room > 0 else { throw .tooLong(limit: limit) }
            return .outputFull
        case .damaged(let what): throw .damaged(what)
        }
    }
}

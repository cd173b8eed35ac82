// SPDX-License-Identifier: Apache-2.0

import CWeChatPayZlib

import struct Foundation.Data

/// zlib's inflate over one stream after another (a file of gzip may have several, its members). No other file hands
/// memory to C.
final class Inflater {
    /// How a step ended.
    enum Outcome {
        /// The output is full, or there is no more input.
        case paused
        /// A member is complete, its checksum and length fit, and the next one may follow.
        case memberEnded
        /// The bytes break the rules, as zlib words it.
        case refused(String)
        /// zlib itself cannot work: no memory, or another version than the one compiled for.
        case unusable(code: Int32)
    }

    /// The most bytes that one piece of output has.
    static let pieceSize = 128 << 10

    // zlib keeps the address of its stream, so the stream may not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let output: UnsafeMutablePointer<UInt8>
    private let readiness: Int32
    /// How many bytes of output wait to be taken.
    private(set) var count = 0

    init(_ wrapping: Gunzip.Wrapping) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        output = .allocate(capacity: Self.pieceSize)
        let windowBits =
            switch wrapping {
            case .gzip: MAX_WBITS + 16
            case .zlib: MAX_WBITS
            case .none: -MAX_WBITS
            }
        readiness = inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        output.deallocate()
    }

    /// How many bytes of the current member were read.
    var memberBytesRead: UInt { UInt(stream.pointee.total_in) }
    /// Whether output has to be taken before there can be more.
    var isFull: Bool { count == Self.pieceSize }

    /// Unpacks from `position` on, which moves on by what was read.
    ///
    /// - Parameter room: The most bytes that this step may add to the output.
    func step(_ input: Data, from position: inout Int, room: Int) -> Outcome {
        guard readiness == Z_OK else { return .unusable(code: readiness) }
        return input.withUnsafeBytes { bytes in
            let rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(position)).bindMemory(to: UInt8.self)
            let available = UInt32(clamping: rest.count)
            let space = UInt32(min(Self.pieceSize - count, room))
            stream.pointee.next_in = UnsafeMutablePointer(mutating: rest.baseAddress)
            stream.pointee.avail_in = available
            stream.pointee.next_out = output + count
            stream.pointee.avail_out = space
            let code = inflate(stream, Z_NO_FLUSH)
            position += Int(available - stream.pointee.avail_in)
            count += Int(space - stream.pointee.avail_out)
            // The pointers are good until here only.
            stream.pointee.next_in = nil
            stream.pointee.avail_in = 0
            return outcome(code)
        }
    }

    private func outcome(_ code: Int32) -> Outcome {
        switch code {
        // Z_BUF_ERROR says that there was nothing to do.
        case Z_OK, Z_BUF_ERROR: return .paused
        case Z_STREAM_END:
            let reset = inflateReset(stream)
            return reset == Z_OK ? .memberEnded : .unusable(code: reset)
        case Z_DATA_ERROR: return .refused(stream.pointee.msg.map { String(cString: $0) } ?? "")
        default: return .unusable(code: code)
        }
    }

    /// Takes all the output there is.
    func take() -> Data {
        defer { count = 0 }
        return Data(bytes: output, count: count)
    }
}

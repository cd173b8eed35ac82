// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayGzip
import WeChatPayWire

/// Turns a file's bytes as they come into those inside: decrypted, unpacked, and checked at their end.
///
/// It holds a piece or two, however long the file is; an encrypted one it holds as a whole, and gives nothing of it
/// before ``finish()``. What it gives before ``check()`` returned is not vouched for.
final class FileDecoder {
    /// The longest piece that is given.
    private static let pieceSize = 128 << 10

    private let link: DownloadLink?
    private let signedSHA1: String?
    private let maximumBytes: Int
    private var sealed: SealedFile?
    private var gunzip: Gunzip?
    /// The first bytes, until it is known whether they are gzip.
    private var undecided: Data?
    private var ready: [Data] = []
    private var length = 0
    private var received = Insecure.SHA1()
    private var mark = Data()
    private var inside = Insecure.SHA1()
    private var sha256 = SHA256()

    /// - Parameter sealed: What opens the file, where it comes encrypted.
    init(_ link: DownloadLink?, signedSHA1: String?, sealed: SealedFile? = nil, maximumBytes: Int) {
        self.link = link
        self.signedSHA1 = signedSHA1
        self.sealed = sealed
        self.maximumBytes = maximumBytes
        undecided = link?.isCompressed == true ? Data() : nil
    }

    /// SHA-1 of the bytes inside that were given so far.
    var hash: Insecure.SHA1 { inside }
    /// SHA-1 of the bytes inside, when all of them were given.
    var sha1: String { Hexadecimal.text(inside.finalize()) }

    /// Adds bytes as they came.
    func feed(_ bytes: Data) throws {
        if signedSHA1 != nil { received.update(data: bytes) }
        if mark.count < 2 { mark += bytes.prefix(2) }
        if sealed == nil { add(bytes) } else { try sealed?.add(bytes) }
    }

    private func add(_ bytes: Data) {
        guard var start = undecided else {
            if let gunzip { gunzip.feed(bytes) } else if !bytes.isEmpty { ready.append(bytes) }
            return
        }
        start += bytes
        undecided = start
        if start.count >= 2 { decide(start) }
    }

    private func decide(_ start: Data) {
        undecided = nil
        if DownloadLink.isGzip(start) || (link?.digest == nil && link?.mayBePlain != true) {
            gunzip = Gunzip(maximumBytes: maximumBytes)
        }
        add(start)
    }

    /// The next bytes inside; `nil` when there are none before more is fed.
    func next() throws -> Data? {
        let piece: Data?
        do throws(GunzipFailure) { piece = try gunzip?.next() ?? takeReady() } catch {
            throw refusal(error)
        }
        guard let piece else { return nil }
        length += piece.count
        guard length <= maximumBytes else { throw refusal(.tooLong(limit: maximumBytes)) }
        inside.update(data: piece)
        if link?.digest?.algorithm == .sha256 { sha256.update(data: piece) }
        return piece
    }

    private func takeReady() -> Data? {
        guard let first = ready.first else { return nil }
        guard first.count > Self.pieceSize else { return Data(ready.removeFirst()) }
        ready[0] = first.dropFirst(Self.pieceSize)
        return Data(first.prefix(Self.pieceSize))
    }

    /// Says that nothing more comes; after it there may be more to take with ``next()``, then ``check()`` is due.
    func finish() throws {
        if let sealed {
            self.sealed = nil
            add(try sealed.open())
        }
        if let undecided { decide(undecided) }
    }

    /// Checks everything that vouches for the file.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileDamaged`` or
    ///   ``WeChatPayError/Code/fileDigestMismatch``.
    func check() throws {
        do throws(GunzipFailure) { try gunzip?.finish() } catch { throw refusal(error) }
        if let digest = link?.digest {
            let found = digest.algorithm == .sha1 ? sha1 : Hexadecimal.text(sha256.finalize())
            guard found == digest.hexadecimal else { throw mismatch(digest.algorithm.rawValue) }
        }
        if let signedSHA1, signedSHA1 != sha1, signedSHA1 != Hexadecimal.text(received.finalize()) {
            // Compressed, and to be left so: what is signed is the file inside, as ``Download/Verification`` says.
            guard gunzip == nil, mark.starts(with: [0x1F, 0x8B]) else { throw mismatch("signed SHA1") }
        }
    }

    private func mismatch(_ name: String) -> WeChatPayError {
        var error = WeChatPayError(
            .fileDigestMismatch,
            "The downloaded file (\(length) bytes) does not have the \(name) that WeChat Pay gave for it; it was changed "
                + "or cut on the way. Use none of it, and ask for a new address."
        )
        error.verification = .digestMismatch
        return error
    }

    private func refusal(_ failure: GunzipFailure) -> WeChatPayError {
        if case .tooLong(let limit) = failure {
            return WeChatPayError(
                .bodyTooLarge, "The file has more than \(limit) bytes inside; raise maximumBytes if it should.",
                outcome: .tookEffect)
        }
        return WeChatPayError(
            .fileDamaged,
            "The downloaded file cannot be unpacked: \(failure). Use none of it, and ask for a new address."
        )
    }
}

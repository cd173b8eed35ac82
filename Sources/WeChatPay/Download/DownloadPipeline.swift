// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayWire

/// Fetches files one after another and gives what is inside, the last piece only when all of it is vouched for.
///
/// A file whose connection breaks is begun again, with a new address where there is a way to get one. What was handed
/// over before is fetched again, compared by its digest and left out.
actor DownloadPipeline {
    /// One file, and how to get it.
    struct Source: Sendable {
        /// Whether each attempt has an address of its own, so that one which ran out is no reason to give up.
        let isRenewable: Bool
        let open: @Sendable () async throws -> Opened
    }

    struct Opened: Sendable {
        let reply: FileReply
        let link: DownloadLink?
        /// The longest file that is opened, where it comes encrypted.
        let maximumSealedBytes: Int
    }

    private enum State {
        case reading
        case done
        case failed(any Error)
    }

    private let options: DownloadOptions
    private var sources: ArraySlice<Source>
    private var state = State.reading
    private var isBusy = false
    private var current: Opened?
    private var decoder: FileDecoder?
    private var hasEnded = false
    private var attempts = 0
    /// Kept back until it is known whether it is the last.
    private var held: Data?
    /// Of the current file, as far as it was taken from a decoder, and its hash when the last attempt broke off.
    private var position = 0
    private var prefix = Insecure.SHA1()
    /// How much of the current attempt was there before.
    private var replayed = 0
    private var replay = Insecure.SHA1()
    private var received: Int64 = 0
    private var expected: Int64?
    private var total = 0
    /// Of all files together; of a single one the decoder has it.
    private var whole: Insecure.SHA1?
    private var sha1 = ""

    init(_ sources: [Source], options: DownloadOptions) {
        self.sources = sources[...]
        whole = sources.count > 1 ? Insecure.SHA1() : nil
        var options = options
        options.maximumBytes = max(options.maximumBytes, 0)
        options.attempts = max(options.attempts, 1)
        options.pause = min(max(options.pause, .zero), .seconds(3600))
        self.options = options
    }

    /// Opens the first file, so that a refusal is known before anybody reads.
    func start() async throws -> FileReply {
        try await open()
        guard let current else { throw Self.empty }
        return current.reply
    }

    /// What is known when everything was read.
    func summary() throws -> FileSummary {
        switch state {
        case .done: FileSummary(length: total, sha1: whole.map { Hexadecimal.text($0.finalize()) } ?? sha1)
        case .failed(let error): throw error
        case .reading: throw WeChatPayError(.invalidRequest, "The file was not read to its end.")
        }
    }

    func next() async throws -> Data? {
        switch state {
        case .done: return nil
        case .failed(let error): throw error
        case .reading: break
        }
        guard !isBusy else {
            throw WeChatPayError(.invalidRequest, "Two tasks read the same file at once; give each its own download.")
        }
        isBusy = true
        defer { isBusy = false }
        do { return try await piece() } catch {
            state = .failed(error)
            current = nil
            decoder = nil
            held = nil
            throw error
        }
    }

    private func piece() async throws -> Data? {
        while true {
            guard let plain = try await plain() else {
                state = .done
                defer { held = nil }
                return held
            }
            total += plain.count
            whole?.update(data: plain)
            defer { held = plain }
            if let held { return held }
        }
    }

    /// The next bytes that were not there before; `nil` after the last file.
    private func plain() async throws -> Data? {
        while true {
            do {
                guard let decoder, let current else {
                    guard !sources.isEmpty else { return nil }
                    try await open()
                    continue
                }
                if let piece = try decoder.next() {
                    guard let fresh = try leavingOut(piece), !fresh.isEmpty else { continue }
                    return fresh
                }
                if hasEnded {
                    try decoder.check()
                    guard replayed == position else { throw Self.changed }
                    sha1 = decoder.sha1
                    endFile()
                    continue
                }
                guard let bytes = try await current.reply.stream.next() else {
                    hasEnded = true
                    try decoder.finish()
                    continue
                }
                received += Int64(bytes.count)
                options.progress?(TransferProgress(completed: received, total: expected))
                try decoder.feed(bytes)
            } catch { try await recover(from: error) }
        }
    }

    private func open() async throws {
        guard let source = sources.first else { return }
        while true {
            attempts += 1
            do {
                let opened = try await source.open()
                let sealed = try opened.link?.cipher.map {
                    try SealedFile(
                        $0, maximumBytes: opened.maximumSealedBytes, announced: opened.reply.stream.length)
                }
                decoder = FileDecoder(
                    opened.link, signedSHA1: opened.reply.signedSHA1, sealed: sealed,
                    maximumBytes: options.maximumBytes - total + position)
                current = opened
                hasEnded = false
                replayed = 0
                replay = Insecure.SHA1()
                received = 0
                expected = opened.reply.stream.length
                return
            } catch { try await recover(from: error) }
        }
    }

    private func endFile() {
        sources = sources.dropFirst()
        current = nil
        decoder = nil
        attempts = 0
        position = 0
        prefix = Insecure.SHA1()
    }

    /// What of a piece was not taken before. The bytes before it must have been the same.
    private func leavingOut(_ piece: Data) throws -> Data? {
        let old = min(position - replayed, piece.count)
        if old > 0 {
            replay.update(data: piece.prefix(old))
            replayed += old
            if replayed == position, replay.finalize() != prefix.finalize() { throw Self.changed }
        }
        let fresh = old > 0 ? Data(piece.dropFirst(old)) : piece
        guard !fresh.isEmpty else { return nil }
        position += fresh.count
        replayed += fresh.count
        return fresh
    }

    /// Makes ready to begin again, or gives up.
    private func recover(from error: any Error) async throws {
        guard let error = error as? WeChatPayError, attempts < options.attempts, isPassing(error) else { throw error }
        // An attempt that broke off before it caught up has nothing new.
        if let decoder, replayed == position { prefix = decoder.hash }
        current = nil
        decoder = nil
        let pause = options.pause * min(attempts, 24)
        if pause > .zero { try await EventLoopPause.wait(pause) }
    }

    /// Whether another attempt may go better.
    private func isPassing(_ error: WeChatPayError) -> Bool {
        switch error.code {
        case .network, .timeout: return true
        case .gatewayError:
            guard let rejection = error.rejection else { return false }
            let isStale = rejection.status == 400 && rejection.comparableCode == "INVALID_REQUEST"
            return rejection.status >= 500 || (isStale && sources.first?.isRenewable == true)
        default: return false
        }
    }

    private static let empty = WeChatPayError(.invalidRequest, "There is nothing to download.")
    private static let changed = WeChatPayError(
        .fileDigestMismatch,
        "The download was begun anew, and the file is not the same as before. Use none of it, and download it again."
    )
}

/// What is known of a file that was read to its end.
struct FileSummary: Sendable {
    let length: Int
    let sha1: String
}

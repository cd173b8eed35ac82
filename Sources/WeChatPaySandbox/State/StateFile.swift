// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

/// A file to which every change is appended before its reply leaves.
///
/// Lines of JSON: a header with the keys, then the records of each step and a line that commits them. A process that is
/// killed leaves at most a step without its commit, which nobody was answered; that is cut off at the next start. What
/// was committed is in the hands of the operating system, so it survives the process, but not a power failure.
struct StateFile: Sendable {
    /// Closes the file, and with it gives up the lock, when nobody holds it any more.
    private final class Descriptor: Sendable {
        let number: Int32
        init(_ number: Int32) { self.number = number }
        deinit { close(number) }
    }

    let path: String
    private var descriptor: Descriptor
    /// Bytes that stand in the file, all committed.
    private var length = 0
    /// Bytes of the records alone, when they were last written anew.
    private var compactLength = 0
    /// What could not be written yet, in order.
    private var waiting: [UInt8] = []
    /// Why the last step is not in the file; `nil` when it is.
    private(set) var problem: StateFileError?
    /// Whether steps were let go for which there was no room: from then on only the whole state is right.
    private(set) var mustCompact = false
    /// What may wait for a disk that is full.
    private let mostWaiting: Int

    /// Below this a file is not written anew.
    private static let smallest = 64 << 20

    /// Opens the file, or makes it, readable by its owner alone.
    ///
    /// - Parameters:
    ///   - mostWaiting: Bytes that may wait for a disk that is full.
    ///   - opening: Opens what stands at a path.
    ///   - read: Gets the committed lines, without their ends; none for a new file.
    init(
        path: String, mostWaiting: Int = 64 << 20, opening: (_ path: String) -> Int32 = Self.opened,
        read: (_ lines: [ArraySlice<UInt8>]) throws -> Void
    ) throws {
        self.path = path
        self.mostWaiting = mostWaiting
        descriptor = try Self.locked(path, opening)
        let bytes: [UInt8]
        do { bytes = try PrivateFile.content(of: descriptor.number) } catch {
            throw StateFileError("The state file \(path) cannot be read: \(error).")
        }
        let mark = StateRows.mark + [Self.newline]
        guard bytes.starts(with: mark) || mark.starts(with: bytes) else {
            throw StateFileError("\(path) is not a state file of this version of the sandbox; name another file.")
        }
        let lines = Self.committed(bytes)
        length = lines.last?.endIndex.advanced(by: 1) ?? 0
        try read(lines)
        guard ftruncate(descriptor.number, off_t(length)) == 0 else { throw Self.error("cannot be written", path) }
    }

    static func opened(_ path: String) -> Int32 { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }

    /// The file at the path, for this sandbox alone.
    private static func locked(_ path: String, _ opening: (String) -> Int32) throws(StateFileError) -> Descriptor {
        while true {
            let descriptor = Descriptor(opening(path))
            guard descriptor.number >= 0 else { throw error("cannot be opened", path) }
            guard lock(descriptor) else {
                throw StateFileError(
                    "The state file \(path) is in use by another sandbox; stop that, or name another file.")
            }
            guard let opened = try? FileStatus(of: descriptor.number) else { throw error("cannot be read", path) }
            // A sandbox that wrote its file anew meanwhile left this one behind, and its lock with it.
            if let present = FileStatus(at: path), opened.isSameFile(as: present) { return descriptor }
        }
    }

    /// A lock that was just given up may last a moment longer, in a process that is being started meanwhile.
    private static func lock(_ descriptor: Descriptor) -> Bool {
        for _ in 0..<20 {
            if flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 { return true }
            usleep(5000)
        }
        return false
    }

    /// The lines up to the last commit.
    private static func committed(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        // A last part without its end was being written when the process died.
        guard let end = bytes.lastIndex(of: newline) else { return [] }
        var lines = bytes[...end].split(separator: newline, omittingEmptySubsequences: false).dropLast()
        while let last = lines.last, !last.starts(with: StateRows.commitPrefix) { lines.removeLast() }
        return Array(lines)
    }

    private static let newline = UInt8(ascii: "\n")

    // MARK: Writing

    /// Appends a step. Where that fails the step waits, ``problem`` says why, and the next step tries again. Where too
    /// much waits, nothing does any more: then only ``replace(with:)`` helps.
    mutating func append(_ step: [UInt8]) {
        if !mustCompact, waiting.count + step.count > mostWaiting {
            mustCompact = true
            waiting = []
            problem = StateFileError(
                "The state file \(path) cannot be written, and too much waits for it already; make space on its disk.")
        }
        guard !mustCompact else { return }
        waiting += step
        flush()
    }

    /// Writes what waits, if anything does.
    mutating func flush() {
        guard !mustCompact, !waiting.isEmpty else { return }
        guard Self.write(waiting, to: descriptor.number, at: length) else {
            problem = Self.error("cannot be written", path)
            // Half a step must not stay: what is committed ends where the file ends.
            _ = ftruncate(descriptor.number, off_t(length))
            return
        }
        length += waiting.count
        waiting = []
        problem = nil
    }

    /// Gives up the steps that are in the file: from now on only ``replace(with:)`` helps.
    mutating func abandon(_ problem: StateFileError? = nil) {
        mustCompact = true
        waiting = []
        self.problem = problem ?? self.problem
    }

    /// Whether the file holds much that was changed since.
    var isWasteful: Bool { length > max(Self.smallest, 4 * compactLength) }

    /// Writes the whole state anew beside the file, and puts it in the file's place at once.
    mutating func replace(with snapshot: [UInt8]) throws(StateFileError) {
        let temporary = path + ".new"
        unlink(temporary)
        let new = Descriptor(open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
        guard new.number >= 0 else { throw Self.error("cannot be written", temporary) }
        guard flock(new.number, LOCK_EX | LOCK_NB) == 0, Self.write(snapshot, to: new.number, at: 0),
            fsync(new.number) == 0, rename(temporary, path) == 0
        else {
            let error = Self.error("cannot be written", temporary)
            unlink(temporary)
            throw error
        }
        descriptor = new
        length = snapshot.count
        compactLength = snapshot.count
        waiting = []
        problem = nil
        mustCompact = false
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset + done)
                )
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }

    private static func error(_ what: String, _ path: String) -> StateFileError {
        StateFileError("The state file \(path) \(what): \(String(cString: strerror(errno))).")
    }
}

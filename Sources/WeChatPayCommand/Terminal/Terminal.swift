// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What was asked for could not be written to stdout.
struct LostOutput: Error, CustomStringConvertible {
    let description =
        "The output could not be written: the disk may be full, or the output closed. A call that was made stays made."
}

/// One of the process's two outputs.
struct Terminal: Sendable {
    /// Lines are wrapped here whatever the terminal's real width, so that output is the same everywhere; only tables,
    /// which gain by it, are as wide as the terminal.
    static let width = 80

    static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
    static let standardError = Terminal(descriptor: STDERR_FILENO)

    let descriptor: Int32
    let isTerminal: Bool
    let isColoured: Bool

    /// - Parameter isTerminal: Whether somebody watches; `nil` asks the system.
    init(descriptor: Int32, isTerminal: Bool? = nil) {
        self.descriptor = descriptor
        self.isTerminal = isTerminal ?? (isatty(descriptor) == 1)
        let noColour = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        isColoured = isatty(STDOUT_FILENO) == 1 && self.isTerminal && !noColour
    }

    /// The columns for tables: those of the terminal, or as the environment's `COLUMNS` says, within reason; 80 elsewhere.
    var columns: Int {
        Self.columns(ProcessInfo.processInfo.environment["COLUMNS"], isTerminal ? Self.size(of: descriptor) : nil)
    }

    static func columns(_ setting: String?, _ size: Int?) -> Int {
        let wanted = setting.flatMap { Int($0) } ?? size ?? 0
        return wanted > 0 ? min(max(wanted, width), 160) : width
    }

    private static func size(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return Int(size.ws_col)
    }

    func write(_ data: Data) {
        // Unbuffered, so that what was printed is seen when the process is killed. A closed pipe is not our failure.
        try? deliver(data)
    }

    /// Writes what the caller asked for, and reports where it could not be written: a full disk, a closed output. A pipe
    /// that nobody reads any more is not our failure.
    func deliver(_ data: Data) throws {
        do { try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: data) } catch {
            let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            guard (underlying ?? error as NSError).code != Int(EPIPE) else { return }
            throw LostOutput()
        }
    }

    /// Writes a text as it is.
    func write(text: String) { write(Data(text.utf8)) }

    func write(lines: [String]) {
        guard !lines.isEmpty else { return }
        write(Data(lines.map { $0 + "\n" }.joined().utf8))
    }

    enum Style: String {
        case bold = "1"
        case dim = "2"
        case green = "32"
    }

    func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

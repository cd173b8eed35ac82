// SPDX-License-Identifier: Apache-2.0

import Synchronization
import WeChatPay

/// How far a long piece of work is, redrawn in one line of a terminal; nothing where nobody watches.
final class ProgressBar: Sendable {
    private static let width = 24

    private struct State {
        /// The last line drawn, which is not drawn again while it stays the same.
        var line = ""
        var isOver = false
    }

    private let terminal: Terminal
    private let label: String
    private let state = Mutex(State())

    init(_ terminal: Terminal, label: String) {
        self.terminal = terminal
        self.label = label
    }

    /// Whether somebody watches.
    var isShown: Bool { terminal.isTerminal }

    func show(_ progress: TransferProgress) {
        guard isShown else { return }
        let line = Self.line(label, progress)
        state.withLock { state in
            guard !state.isOver, line != state.line else { return }
            state.line = line
            terminal.write(text: "\r" + line + "\u{1B}[K")
        }
    }

    /// Takes the line away, before others are written.
    func clear() {
        state.withLock { state in
            if !state.line.isEmpty, !state.isOver { terminal.write(text: "\r\u{1B}[K") }
            state.isOver = true
        }
    }

    /// `Downloading [#######                 ]  31 %  1.2 MB`
    static func line(_ label: String, _ progress: TransferProgress) -> String {
        guard let total = progress.total, total > 0 else { return "\(label) \(bytes(progress.completed))" }
        let completed = min(max(progress.completed, 0), total)
        let share = Double(completed) / Double(total)
        let filled = Int(share * Double(width))
        let bar = String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled)
        let percent = String(Int(share * 100))
        return "\(label) [\(bar)] \(String(repeating: " ", count: 3 - percent.count))\(percent) %  \(bytes(completed))"
    }

    /// Three digits that count: `999 bytes`, `1.2 MB`.
    static func bytes(_ count: Int64) -> String {
        guard count >= 1000 else { return "\(count) bytes" }
        var value = Double(count) / 1000
        var unit = 0
        while value >= 1000, unit < 3 {
            value /= 1000
            unit += 1
        }
        let tenths = Int(value * 10)
        return "\(tenths / 10).\(tenths % 10) \(["kB", "MB", "GB", "TB"][unit])"
    }
}

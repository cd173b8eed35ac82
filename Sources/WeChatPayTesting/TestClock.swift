// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization

/// A wall clock that moves only when it is told to, for clients and sandboxes.
///
/// ```swift
/// let clock = TestClock()
/// var configuration = Sandbox.Configuration()
/// configuration.now = { clock.now }
/// ```
public final class TestClock: Sendable {
    private let time: Mutex<Date>

    /// Starts at `date`.
    public init(_ date: Date = Date(timeIntervalSince1970: 1_700_000_000)) { time = Mutex(date) }

    /// The time it shows.
    public var now: Date { time.withLock { $0 } }

    /// Moves the clock; a negative duration moves it back.
    public func advance(by duration: Duration) {
        time.withLock { $0 += duration / .seconds(1) }
    }
}

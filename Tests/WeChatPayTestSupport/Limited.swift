// SPDX-License-Identifier: Apache-2.0

public import Testing

/// Bounds how many tests run at once, so that a test that waits for a socket gets its turn on any machine.
///
/// Swift Testing starts all tests of a run together. On two cores a connection would then wait longer for a thread than
/// servers leave it open. ``Trait/limited`` is for tests that wait, ``Trait/heavy`` for those that compute: they have
/// threads of their own, so that no other test waits until they suspend.
///
/// A test waits for its turn before its time limit begins. Cases of a parameterized test run two at a time, and their
/// limits count from the beginning of the test.
public struct Limited: SuiteTrait, TestTrait, TestScoping {
    enum Weight: Sendable {
        case limited, heavy
    }

    /// Whether the task has its turn already: a suite inside a suite has the trait twice.
    @TaskLocal private static var hasTurn = false
    /// What the cases of the current test share.
    @TaskLocal private static var cases: Turns?

    private static let limited = Turns(4)
    private static let heavy = Turns(HeavyThreads.count)

    let weight: Weight

    /// The tests of a suite inside the suite take turns, too.
    public var isRecursive: Bool { true }

    /// A suite itself does not wait; its tests do.
    public func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { test.isSuite ? nil : self }

    /// Waits for a turn, then runs a test or one of its cases.
    ///
    /// - Throws: What the test throws; `CancellationError` where its time was over before its turn came.
    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        guard testCase == nil else { return try await runCase(of: test, function) }
        guard !Self.hasTurn else { return try await function() }
        try await turns.withTurn {
            try await Self.$hasTurn.withValue(true) {
                try await Self.$cases.withValue(test.isParameterized ? Turns(2) : nil) {
                    guard weight == .heavy else { return try await function() }
                    try await withTaskExecutorPreference(HeavyThreads.shared) { try await function() }
                }
            }
        }
    }

    private var turns: Turns { weight == .heavy ? Self.heavy : Self.limited }

    private func runCase(of test: Test, _ function: @concurrent @Sendable () async throws -> Void) async throws {
        guard let cases = Self.cases else { return try await TestRun.shared.watching(test, function) }
        try await cases.withTurn {
            // Taken twice where a suite inside a suite has the trait twice.
            try await Self.$cases.withValue(nil) { try await TestRun.shared.watching(test, function) }
        }
    }
}

extension Trait where Self == Limited {
    /// At most four such tests run at once.
    public static var limited: Self { Self(weight: .limited) }

    /// For tests that compute for seconds: at most two run at once, on threads of their own.
    public static var heavy: Self { Self(weight: .heavy) }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// The rules of a sandbox, and their decisions. A pure value.
///
/// What a rule decides about the n-th that fits it follows from the seed, from the rule's number and from n. So a run
/// repeats where each rule sees the same sequence, whatever else is called in between.
struct FaultSet: Sendable {
    /// More rules than this, and the oldest is forgotten.
    static let limit = 1000

    /// What a rule is asked about.
    enum Subject {
        case request(merchant: String?, method: String, path: String, isV2: Bool, APIOperation?)
        case notification(merchant: String?, path: String, eventType: String)
    }

    /// A rule's decision to act.
    struct Decision: Sendable {
        var id: String
        /// Never ``Fault/Kind/chaos``.
        var kind: Fault.Kind
        /// For whatever else is left to chance; the world's own is not touched, so that it goes on as it would have.
        var random: Randomness
    }

    private(set) var seed: UInt64
    private(set) var rules: [Fault] = []
    private var numbers: [UInt64] = []
    private var lastNumber: UInt64 = 0

    init(seed: UInt64?) { self.seed = seed ?? Self.newSeed() }

    /// Short enough to be typed, and exact in every JSON reader.
    static func newSeed() -> UInt64 { UInt64.random(in: 1..<1_000_000_000) }

    // MARK: Rules

    /// Adds a rule behind the others and gives it its id.
    ///
    /// - Throws: ``SandboxError/notPossible(_:)`` for an error that the rule's one operation does not document.
    mutating func add(_ fault: Fault) throws(SandboxError) -> Fault {
        var fault = try fault.checked()
        lastNumber += 1
        fault.id = "fault-\(lastNumber)"
        fault.matched = 0
        fault.applied = 0
        rules.append(fault)
        numbers.append(lastNumber)
        if rules.count > Self.limit {
            rules.removeFirst()
            numbers.removeFirst()
        }
        return fault
    }

    /// Takes a rule away; `false` when there is none with this id.
    mutating func remove(_ id: String) -> Bool {
        guard let index = rules.firstIndex(where: { $0.id == id }) else { return false }
        rules.remove(at: index)
        numbers.remove(at: index)
        return true
    }

    mutating func removeAll() {
        rules = []
        numbers = []
    }

    /// Begins again: the rules stay, and decide by this seed from their first decision on.
    mutating func restart(seed: UInt64?) {
        self.seed = seed ?? self.seed
        for index in rules.indices {
            rules[index].matched = 0
            rules[index].applied = 0
        }
    }

    // MARK: Decisions

    /// The first rule that acts on this. It counts as applied once ``note(_:)`` says so.
    mutating func decide(_ subject: Subject) -> Decision? {
        for index in rules.indices where Self.fits(rules[index], subject) {
            let fault = rules[index]
            guard !fault.isSpent else { continue }
            let number = fault.matched
            rules[index].matched += 1
            guard number >= fault.skip, (number - fault.skip) % fault.every == 0 else { continue }
            var random = Randomness(
                seed: seed ^ numbers[index] &* 0xD1B5_4A32_D192_ED03 ^ UInt64(number) &* 0x8CB9_2BA7_2F3D_8DD7
            )
            // 53 bits are what a Double holds; written out, because the library's own choice may change.
            guard Double(random.next() >> 11) * 0x1p-53 < fault.probability else { continue }
            let kind = fault.kind == .chaos ? Self.chaotic(subject, &random) : Self.resolved(fault.kind, subject)
            return Decision(id: fault.id, kind: kind, random: random)
        }
        return nil
    }

    /// Notes that a decision had an effect.
    mutating func note(_ decision: Decision) {
        guard let index = rules.firstIndex(where: { $0.id == decision.id }) else { return }
        rules[index].applied += 1
    }

    private static func chaotic(_ subject: Subject, _ random: inout Randomness) -> Fault.Kind {
        switch subject {
        case .request(_, _, _, let isV2, let operation):
            .chaotic(isNotification: false, isV2: isV2, operation, &random)
        case .notification: .chaotic(isNotification: true, isV2: false, nil, &random)
        }
    }

    private static func resolved(_ kind: Fault.Kind, _ subject: Subject) -> Fault.Kind {
        guard case .request(_, _, _, _, let operation) = subject else { return kind }
        return kind.resolved(for: operation)
    }

    private static func fits(_ fault: Fault, _ subject: Subject) -> Bool {
        switch subject {
        case .request(let merchant, let method, let path, let isV2, let operation):
            guard fault.kind.concernsRequests(isV2: isV2), fault.eventType == nil else { return false }
            guard fault.method == nil || fault.method == method else { return false }
            guard fault.merchant == nil || fault.merchant == merchant else { return false }
            guard fault.path.map({ FaultPattern.path($0, fits: path) }) ?? true else { return false }
            return fault.force || fault.kind.isDocumented(for: operation)
        case .notification(let merchant, let path, let eventType):
            guard fault.kind.concernsNotifications, fault.method == nil else { return false }
            guard fault.merchant == nil || fault.merchant == merchant else { return false }
            guard fault.eventType.map({ FaultPattern.event($0, fits: eventType) }) ?? true else { return false }
            return fault.path.map { FaultPattern.path($0, fits: path) } ?? true
        }
    }
}

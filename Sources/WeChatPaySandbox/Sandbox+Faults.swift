// SPDX-License-Identifier: Apache-2.0

extension Sandbox {
    /// Faults on demand: rules for what is to go wrong, and for whom.
    ///
    /// ```swift
    /// try sandbox.faults.add(.replyLost, path: "/v3/refund/domestic/refunds", times: 1)
    /// try sandbox.faults.add(.status(502), method: "POST", path: "/v3/pay/*", probability: 0.1)
    /// ```
    public var faults: SandboxFaults { SandboxFaults(sandbox: self) }
}

/// The rules of a sandbox for what is to go wrong; see ``Sandbox/faults``.
public struct SandboxFaults: Sendable {
    let sandbox: Sandbox

    /// The rules in the order in which they are asked, with their counters.
    public var list: [Fault] { sandbox.step { gateway, _ in gateway.faults.rules } }

    /// What every choice follows from: the same rules, seed and requests give the same faults.
    public var seed: UInt64 { sandbox.step { gateway, _ in gateway.faults.seed } }

    /// Adds a rule behind the others. Values out of range are moved into it; of more than 1000 rules the oldest goes.
    ///
    /// - Returns: The rule's id.
    /// - Throws: ``SandboxError/notPossible(_:)`` where the rule is for one operation, which does not document its error;
    ///   the sentence lists those it documents.
    @discardableResult
    public func add(_ fault: Fault) throws(SandboxError) -> Fault.ID {
        try sandbox.step { gateway, observers in
            Result { () throws(SandboxError) in
                let added = try gateway.faults.add(fault)
                observers.tell(.changed(kind: "fault", ids: [added.id]))
                return added.id
            }
        }.get()
    }

    /// Adds a rule behind the others.
    ///
    /// - Parameters:
    ///   - kind: What goes wrong.
    ///   - merchant: The merchant number that the request gives for itself; any by default.
    ///   - method: `POST` for example; any by default.
    ///   - path: `/v3/exact`, `/v3/with/{variable}` or `/v3/prefix*`; any by default.
    ///   - eventType: Of notifications: `REFUND.SUCCESS` or `REFUND.*`; any by default.
    ///   - times: How often at most; without limit by default.
    ///   - skip: How many that fit are left alone first.
    ///   - every: Each n-th after those.
    ///   - probability: From 0 to 1.
    ///   - force: Whether an error is sent though the operation does not document it.
    /// - Returns: The rule's id.
    /// - Throws: ``SandboxError/notPossible(_:)`` where the rule is for one operation, which does not document its error;
    ///   the sentence lists those it documents.
    @discardableResult
    public func add(
        _ kind: Fault.Kind, merchant: String? = nil, method: String? = nil, path: String? = nil,
        eventType: String? = nil, times: Int? = nil, skip: Int = 0, every: Int = 1, probability: Double = 1,
        force: Bool = false
    ) throws(SandboxError) -> Fault.ID {
        try add(
            Fault(
                kind, merchant: merchant, method: method, path: path, eventType: eventType, times: times, skip: skip,
                every: every, probability: probability, force: force
            )
        )
    }

    /// Takes a rule away.
    ///
    /// - Returns: Whether there was one with this id.
    @discardableResult
    public func remove(_ id: Fault.ID) -> Bool {
        sandbox.step { gateway, observers in
            guard gateway.faults.remove(id) else { return false }
            observers.tell(.changed(kind: "fault", ids: [id]))
            return true
        }
    }

    /// Takes all rules away.
    public func removeAll() {
        sandbox.step { gateway, observers in
            let ids = gateway.faults.rules.map(\.id)
            gateway.faults.removeAll()
            if !ids.isEmpty { observers.tell(.changed(kind: "fault", ids: ids)) }
        }
    }

    /// Begins again, to replay a run: the rules stay, their counters start at 0.
    ///
    /// - Parameter seed: Another seed; the present one by default.
    public func restart(seed: UInt64? = nil) {
        sandbox.step { gateway, observers in
            gateway.faults.restart(seed: seed)
            observers.tell(.changed(kind: "fault", ids: gateway.faults.rules.map(\.id)))
        }
    }
}

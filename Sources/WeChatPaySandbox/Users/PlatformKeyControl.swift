// SPDX-License-Identifier: Apache-2.0

/// WeChat Pay's keys, and what the merchant console does with them: the change from platform certificates (平台证书) to
/// the public key (微信支付公钥) and the replacement of either can be rehearsed.
///
/// ```swift
/// try sandbox.keys.startTransition(notificationPercent: 20)
/// // … the client now gets notifications signed with either key.
/// print(sandbox.keys.status.meter.share ?? 0)
/// try sandbox.keys.usePublicKeyOnly()
/// ```
public struct PlatformKeyControl: Sendable {
    let sandbox: Sandbox

    /// Keys, stage and meter as they are now.
    public var status: PlatformKeyStatus { sandbox.read { $0.keyStatus } }

    /// Keeps the merchant on certificates: they sign everything, whatever a call asks for.
    ///
    /// - Throws: ``SandboxError/notPossible(_:)`` when no certificate is in play any more.
    public func useCertificatesOnly() throws(SandboxError) {
        try sandbox.change { world throws(SandboxError) in try world.setKeyStage(.certificatesOnly) }
    }

    /// Starts the grey period (灰度), or changes its share: calls decide how replies are signed, WeChat Pay decides for
    /// notifications.
    ///
    /// - Parameter notificationPercent: Per cent of notifications that the public key signs, 0 to 100; `nil` for the
    ///   documented days: 0.1, 1, 5, 10, 20, 50, then 100 per cent.
    /// - Throws: ``SandboxError/notPossible(_:)`` while certificates are being replaced, or when they are retired.
    public func startTransition(notificationPercent: Double? = nil) throws(SandboxError) {
        try sandbox.change { world throws(SandboxError) in
            try world.startKeyTransition(percent: notificationPercent)
        }
    }

    /// Ends the change: certificates are retired, and `GET /v3/certificates` answers 404.
    public func usePublicKeyOnly() throws(SandboxError) {
        try sandbox.change { world throws(SandboxError) in try world.setKeyStage(.publicKeyOnly) }
    }

    /// Puts both kinds back in play, without a change under way. Retired certificates stay retired.
    ///
    /// - Throws: ``SandboxError/notPossible(_:)`` when no certificate is in play any more.
    public func endTransition() throws(SandboxError) {
        try sandbox.change { world throws(SandboxError) in try world.setKeyStage(.unrestricted) }
    }

    /// Puts a new platform certificate into play beside the present one. Both are listed, and either signs what no call
    /// asked a key for, until ``retireOldKeys()``.
    ///
    /// - Returns: The new certificate.
    /// - Throws: ``SandboxError/notPossible(_:)`` when two are in play already, or during the change to the public key.
    @discardableResult
    public func rotateCertificate() throws(SandboxError) -> PlatformKeyStatus.Key { try rotate(.certificate) }

    /// Puts a new public key with an id of its own into play beside the present one, until ``retireOldKeys()``.
    ///
    /// - Returns: The new public key.
    /// - Throws: ``SandboxError/notPossible(_:)`` when two are in play already.
    @discardableResult
    public func rotatePublicKey() throws(SandboxError) -> PlatformKeyStatus.Key { try rotate(.publicKey) }

    /// Takes all keys out of play but the newest of each kind. What was encrypted for them is still opened for an hour.
    public func retireOldKeys() {
        sandbox.step { gateway, _ in gateway.world.retireOldKeys() }
    }

    /// Lets signatures be wrong on purpose now and then (签名探测), as WeChat Pay does to see whether they are checked.
    /// After a probe the genuine notification follows.
    ///
    /// - Parameters:
    ///   - replies: Share of signed replies, 0 to 1.
    ///   - notifications: Share of notifications that a probe precedes, 0 to 1.
    public func setProbes(replies: Double, notifications: Double) {
        sandbox.step { gateway, _ in
            gateway.world.keyMigration.replyProbes = Self.share(replies)
            gateway.world.keyMigration.notificationProbes = Self.share(notifications)
        }
    }

    static func share(_ value: Double) -> Double { value.isFinite ? min(max(value, 0), 1) : 0 }

    private func rotate(_ kind: PlatformKeyStatus.Kind) throws(SandboxError) -> PlatformKeyStatus.Key {
        let made = try make(kind)
        return try sandbox.change { world throws(SandboxError) in
            try world.add(made)
            guard let key = world.keyStatus.keys.first(where: { $0.id == made.id }) else {
                throw .notFound("platform key", made.id)
            }
            return key
        }
    }

    /// A key that is in play nowhere yet. Making it takes a moment, in which others may use the sandbox.
    private func make(_ kind: PlatformKeyStatus.Kind) throws(SandboxError) -> SandboxKeys.Made {
        guard let made = try? SandboxKeys.make(kind, now: sandbox.configuration.now()) else {
            throw .notPossible("A key could not be made: the system's cryptography failed.")
        }
        return made
    }

    // MARK: Several at once

    /// Changes that are made together, in this order, or not at all.
    struct Changes: Sendable {
        enum Stage: Sendable {
            /// Per cent; `nil` for the documented days.
            case transition(Double?)
            case certificatesOnly, publicKeyOnly, unrestricted
        }

        var stage: Stage?
        var rotations: [PlatformKeyStatus.Kind] = []
        var retiresOld = false
        var replyProbes: Double?
        var notificationProbes: Double?
    }

    /// - Throws: ``SandboxError/notPossible(_:)`` where one of them is not possible; then none is made.
    func apply(_ changes: Changes) throws(SandboxError) {
        var made: [SandboxKeys.Made] = []
        for kind in changes.rotations { made.append(try make(kind)) }
        try sandbox.change { world throws(SandboxError) in
            var changed = world
            switch changes.stage {
            case .transition(let percent): try changed.startKeyTransition(percent: percent)
            case .certificatesOnly: try changed.setKeyStage(.certificatesOnly)
            case .publicKeyOnly: try changed.setKeyStage(.publicKeyOnly)
            case .unrestricted: try changed.setKeyStage(.unrestricted)
            case nil: break
            }
            for key in made { try changed.add(key) }
            if changes.retiresOld { changed.retireOldKeys() }
            if let share = changes.replyProbes { changed.keyMigration.replyProbes = Self.share(share) }
            if let share = changes.notificationProbes { changed.keyMigration.notificationProbes = Self.share(share) }
            world = changed
        }
    }
}

extension Sandbox {
    /// WeChat Pay's keys: rehearse the change to the public key, replace keys, send signature probes.
    public var keys: PlatformKeyControl { PlatformKeyControl(sandbox: self) }
}

// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// What may be done with WeChat Pay's keys, as in the merchant console.
extension World {
    mutating func startKeyTransition(percent: Double?) throws(SandboxError) {
        guard keyMigration.stage != .publicKeyOnly else {
            throw .notPossible("The certificates are retired already: this merchant has the public key only.")
        }
        guard keysInPlay(.certificate).count < 2 else {
            throw .notPossible("A change of certificates is under way; retire the old one first.")
        }
        let hasStarted = keyMigration.stage == .transition
        keyMigration.stage = .transition
        keyMigration.notificationPercent = percent.map { $0.isFinite ? min(max($0, 0), 100) : 0 }
        if !hasStarted { keyMigration.startedAt = now }
    }

    mutating func setKeyStage(_ stage: PlatformKeyStatus.Stage) throws(SandboxError) {
        if stage != .publicKeyOnly, keysInPlay(.certificate).isEmpty {
            throw .notPossible("There is no certificate in play; rotate the certificate to have one.")
        }
        keyMigration.stage = stage
        keyMigration.notificationPercent = nil
        keyMigration.startedAt = nil
        guard stage == .publicKeyOnly else { return }
        for key in keysInPlay(.certificate) { retire(key) }
    }

    /// Puts another key into play, beside the present one.
    mutating func add(_ made: SandboxKeys.Made) throws(SandboxError) {
        let kind = made.certificate == nil ? PlatformKeyStatus.Kind.publicKey : .certificate
        guard keysInPlay(kind).count < 2 else {
            throw .notPossible("Two keys of this kind are in play; retire the old one first.")
        }
        if kind == .certificate, keyMigration.stage == .transition {
            throw .notPossible("While the merchant changes to the public key, certificates are not rotated.")
        }
        if kind == .certificate, keyMigration.stage == .publicKeyOnly {
            throw .notPossible("This merchant has the public key only.")
        }
        platformKeys.put(
            PlatformKey(
                keyId: made.id, kind: kind, privateKeyPem: made.key.pkcs8PEMRepresentation,
                publicPem: made.certificate?.pem ?? made.key.publicKey.pemRepresentation,
                notBefore: made.certificate?.notBefore ?? moment.wall, notAfter: made.certificate?.notAfter
            )
        )
        parsedKeys[made.id] = made.key
    }

    /// Takes all keys out of play but the newest of each kind.
    mutating func retireOldKeys() {
        for kind in PlatformKeyStatus.Kind.allCases {
            for key in keysInPlay(kind).dropLast() { retire(key) }
        }
    }

    private mutating func retire(_ key: PlatformKey) {
        var key = key
        key.retiredAt = now
        platformKeys.put(key)
    }

    // MARK: View

    var keyStatus: PlatformKeyStatus {
        let migration = keyMigration
        return PlatformKeyStatus(
            stage: migration.stage,
            notificationPercent: migration.stage == .transition ? migration.percent(at: now) : nil,
            keys: platformKeys.values.map { key in
                PlatformKeyStatus.Key(
                    id: key.keyId, kind: key.kind, pem: key.publicPem, notBefore: key.notBefore,
                    notAfter: key.notAfter, retiredAt: key.retiredAt
                )
            },
            meter: keyMeterReading, replyProbeShare: migration.replyProbes,
            notificationProbeShare: migration.notificationProbes
        )
    }
}

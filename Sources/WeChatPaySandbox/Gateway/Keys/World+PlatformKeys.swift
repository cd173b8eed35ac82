// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation

/// Which of WeChat Pay's keys signs what, and which of them a merchant may name.
extension World {
    /// Seconds of business time for which a retired key still opens what was encrypted for it.
    /// Assumption: retiredKeysStillDecrypt
    static let retiredKeyGrace: TimeInterval = 3600

    /// What a call is answered with, and what opens its encrypted members; both follow from `Wechatpay-Serial`.
    struct CallKeys {
        var reply: ReplySigner.Key
        /// `nil` where the call named no key.
        var decryption: _RSA.Signing.PrivateKey?
    }

    /// Keys that may sign, oldest first.
    func keysInPlay(_ kind: PlatformKeyStatus.Kind) -> [PlatformKey] {
        platformKeys.values.filter { $0.kind == kind && $0.retiredAt == nil }
    }

    /// What signs where nothing was asked for: the certificate, as long as the merchant has one.
    mutating func usualKey() -> ReplySigner.Key {
        either(keyMigration.stage == .publicKeyOnly ? .publicKey : .certificate)
            ?? either(.publicKey) ?? (keys.publicKeyID, keys.platform)
    }

    /// The keys that a call asks for.
    ///
    /// - Throws: 400 PARAM_ERROR for a key that is not known, or no longer.
    mutating func callKeys(for serial: String?) throws(GatewayRefusal) -> CallKeys {
        guard let serial else { return CallKeys(reply: usualKey(), decryption: nil) }
        guard let named = platformKeys[serial.uppercased()], let key = privateKey(named) else {
            throw Self.wrongSerial
        }
        if let retiredAt = named.retiredAt {
            guard now.timeIntervalSince(retiredAt) <= Self.retiredKeyGrace else { throw Self.wrongSerial }
            return CallKeys(reply: usualKey(), decryption: key)
        }
        switch (keyMigration.stage, named.kind) {
        case (.publicKeyOnly, .certificate): throw Self.wrongSerial
        // Before the change is started, the header changes nothing.
        case (.certificatesOnly, .publicKey): return CallKeys(reply: usualKey(), decryption: key)
        default: return CallKeys(reply: (named.keyId, key), decryption: key)
        }
    }

    /// What signs a notification now.
    mutating func notificationKey() -> ReplySigner.Key {
        let migration = keyMigration
        let isPublic: Bool
        switch migration.stage {
        case .certificatesOnly: isPublic = false
        case .publicKeyOnly: isPublic = true
        // Assumption: notificationKeyFollowsCalls
        case .unrestricted: isPublic = migration.clientUsesPublicKey ?? true
        case .transition: isPublic = isHit(migration.percent(at: now) / 100)
        }
        return either(isPublic ? .publicKey : .certificate) ?? usualKey()
    }

    /// Whether chance says so; no chance is taken where the answer is sure.
    mutating func isHit(_ share: Double) -> Bool {
        if share <= 0 { return false }
        if share >= 1 { return true }
        return Double.random(in: 0..<1, using: &random) < share
    }

    // During a change of certificates messages are signed with either.
    private mutating func either(_ kind: PlatformKeyStatus.Kind) -> ReplySigner.Key? {
        let candidates = keysInPlay(kind)
        let chosen = candidates.count > 1 ? candidates.randomElement(using: &random) : candidates.first
        guard let chosen, let key = privateKey(chosen) else { return nil }
        return (chosen.keyId, key)
    }

    /// A key by its id, in play or not.
    func knownKey(_ id: String) -> ReplySigner.Key? {
        guard let record = platformKeys[id] else { return nil }
        let key = parsedKeys[id] ?? (try? _RSA.Signing.PrivateKey(pemRepresentation: record.privateKeyPem))
        return key.map { (id, $0) }
    }

    private mutating func privateKey(_ key: PlatformKey) -> _RSA.Signing.PrivateKey? {
        if let known = parsedKeys[key.keyId] { return known }
        guard let parsed = try? _RSA.Signing.PrivateKey(pemRepresentation: key.privateKeyPem) else { return nil }
        parsedKeys[key.keyId] = parsed
        return parsed
    }

    private static let wrongSerial = GatewayRefusal.parameter(
        "Wechatpay-Serial", "平台证书序列号Wechatpay-Serial错误", location: "header"
    )

    // MARK: Records

    /// The keys that a sandbox starts with.
    mutating func addFirstKeys() {
        platformKeys.put(
            PlatformKey(
                keyId: keys.platformCertificate.serialNumber, kind: .certificate,
                privateKeyPem: keys.platformCertificateKey.pkcs8PEMRepresentation,
                publicPem: keys.platformCertificate.pem, notBefore: keys.platformCertificate.notBefore,
                notAfter: keys.platformCertificate.notAfter
            )
        )
        platformKeys.put(
            PlatformKey(
                keyId: keys.publicKeyID, kind: .publicKey,
                privateKeyPem: keys.platform.pkcs8PEMRepresentation,
                publicPem: keys.platform.publicKey.pemRepresentation, notBefore: keys.platformCertificate.notBefore
            )
        )
        parsedKeys[keys.platformCertificate.serialNumber] = keys.platformCertificateKey
        parsedKeys[keys.publicKeyID] = keys.platform
        // Nothing happened yet that anybody must be told.
        _ = platformKeys.takeChanges()
    }

    /// Takes over WeChat Pay's keys, as far as they have got, from a world that ended. Its clock may have been ahead.
    mutating func takeKeys(of former: World) {
        platformKeys = former.platformKeys
        parsedKeys = former.parsedKeys
        for var key in former.platformKeys.values {
            guard let retiredAt = key.retiredAt else { continue }
            // What was retired stays so, and its grace does not grow.
            key.retiredAt = now.addingTimeInterval(min(0, retiredAt.timeIntervalSince(former.now)))
            platformKeys.put(key)
        }
        var migration = former.keyMigration
        migration.startedAt = migration.startedAt.map {
            now.addingTimeInterval(min(0, $0.timeIntervalSince(former.now)))
        }
        migration.clientUsesPublicKey = nil
        keyMigration = migration
        _ = platformKeys.takeChanges()
        _ = keyMigrations.takeChanges()
    }

    var keyMigration: KeyMigration {
        get { keyMigrations[KeyMigration.onlyID] ?? KeyMigration() }
        set { keyMigrations.put(newValue) }
    }

    // MARK: Meter

    /// Notes what a call named in `Wechatpay-Serial`.
    mutating func meter(_ serial: String?) {
        let isPublic = serial.flatMap { platformKeys[$0.uppercased()] }?.kind == .publicKey
        let hour = KeyMeterHour.hour(now)
        var entry = keyMeter[String(hour)] ?? KeyMeterHour(hour: hour)
        entry.calls += 1
        if isPublic { entry.withPublicKey += 1 }
        if serial == nil { entry.withoutKey += 1 }
        keyMeter.put(entry)
        if keyMigration.clientUsesPublicKey != isPublic { keyMigration.clientUsesPublicKey = isPublic }
    }

    /// Calls of the last seven days, and those with the public key.
    var keyMeterReading: PlatformKeyStatus.Meter {
        let first = KeyMeterHour.hour(now) - KeyMeterHour.days * 24
        let hours = keyMeter.values.filter { $0.hour > first }
        return PlatformKeyStatus.Meter(
            calls: hours.reduce(0) { $0 + $1.calls },
            callsWithPublicKey: hours.reduce(0) { $0 + $1.withPublicKey },
            callsWithoutKey: hours.reduce(0) { $0 + $1.withoutKey }
        )
    }
}

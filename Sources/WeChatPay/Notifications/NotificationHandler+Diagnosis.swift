// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPayDiagnosis

/// Sentences that say why a notification's signature was not accepted. They quote neither bodies nor keys.
extension NotificationHandler {
    func unverified(
        _ failure: VerificationFailure, _ request: NotificationRequest, _ keys: PlatformKeys
    ) -> WeChatPayError {
        .unverifiedNotification(failure, reason: reason(for: failure, request, keys))
    }

    private func reason(
        for failure: VerificationFailure, _ request: NotificationRequest, _ keys: PlatformKeys
    ) -> String? {
        if case .missingHeaders = failure, request.body.first == UInt8(ascii: "<") {
            return "It is XML without signature headers, as APIv2's notifications are: read it with processV2."
        }
        switch failure {
        case .signatureMismatch, .outsideWindow: break
        // The failure itself says it all.
        default: return nil
        }
        // Anybody can send what is wrong, and a look at it costs a hundred times more than refusing it; more still where
        // the signature is a genuine one over something else.
        guard request.body.count <= 16 << 10,
            request.headers.values.allSatisfy({ ($0?.utf8.count ?? 0) <= 4 << 10 }), diagnoses.take()
        else { return nil }
        let headers = zip(SignatureHeaders.names, request.headers.values)
        let diagnosis = Diagnosis(
            of: .notification(
                headers: headers.compactMap { name, value in value.map { (name, $0) } }, body: Array(request.body)),
            knowing: Knowledge(
                keys: keys.known, receivedAt: configuration.now(), effort: Effort(candidates: 1_000, bytes: 2 << 20))
        )
        guard case .outsideWindow = failure else { return diagnosis.findings.first?.description }
        // The signature may be wrong too, but the code is about the time.
        let aboutTime: [Diagnosis.Code] = [.timestampStale, .timestampFuture, .timestampMilliseconds]
        return diagnosis.findings.first { aboutTime.contains($0.code) }?.description
    }
}

extension PlatformKeys {
    /// The keys under the names they go by here.
    fileprivate var known: [KnownKey] {
        keys.compactMap { key in
            switch key {
            case .publicKey(let id, let key): try? KnownKey(.platformPublicKey, id: id, der: key.derRepresentation)
            case .certificate(let certificate):
                try? KnownKey(
                    .platformCertificate, id: certificate.serialNumber, der: certificate.publicKey.derRepresentation)
            }
        }
    }
}

extension SignatureHeaders {
    /// In the order of ``names``.
    fileprivate var values: [String?] { [timestamp, nonce, signature, serial, signatureType] }
}

/// How often refusals are looked into: a few at once, then one in five seconds.
final class DiagnosisBudget: Sendable {
    private static let most = 8.0
    private static let seconds = 5.0
    private let state = Mutex((tokens: most, at: ContinuousClock.now))

    func take() -> Bool {
        state.withLock { state in
            let now = ContinuousClock.now
            state.tokens = min(Self.most, state.tokens + state.at.duration(to: now) / .seconds(Self.seconds))
            state.at = now
            guard state.tokens >= 1 else { return false }
            state.tokens -= 1
            return true
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDiagnosis

/// Error sentences that say why a signature was not accepted. They change no code, and quote neither bodies nor keys.
extension WeChatPayClient {
    /// A successful reply that cannot be trusted, with what a look at its signature shows.
    func untrusted(
        _ call: Call, _ failure: VerificationFailure, _ reply: TransportReply, isFile: Bool = false
    ) -> WeChatPayError {
        .untrusted(call.summary, failure, reply, isFile: isFile, reason: reason(for: failure, reply))
    }

    private func reason(for failure: VerificationFailure, _ reply: TransportReply) -> String? {
        switch failure {
        case .signatureMismatch, .unknownSerial, .outsideWindow: break
        // The failure itself says it all.
        default: return nil
        }
        let diagnosis = Diagnosis(
            of: .reply(
                status: reply.status, headers: reply.headers.map { ($0.name.rawName, $0.value) },
                body: Array(reply.body)),
            knowing: Knowledge(keys: knownKeys, receivedAt: configuration.now(), effort: .quick)
        )
        let finding =
            if case .outsideWindow = failure {
                // The signature may be wrong too, but the code is about the time.
                diagnosis.findings.first {
                    [.timestampStale, .timestampFuture, .timestampMilliseconds].contains($0.code)
                }
            } else {
                diagnosis.findings.first
            }
        return finding?.description
    }

    /// The keys that may have signed, under the names they go by here.
    private var knownKeys: [KnownKey] {
        var keys = platformKeys.keys.compactMap { key in
            switch key {
            case .publicKey(let id, let key): try? KnownKey(.platformPublicKey, id: id, der: key.derRepresentation)
            case .certificate(let certificate):
                try? KnownKey(
                    .platformCertificate, id: certificate.serialNumber, der: certificate.publicKey.derRepresentation)
            }
        }
        if let own = merchant.signer.publicKey,
            let key = try? KnownKey(
                .merchantCertificate, id: merchant.signer.certificateSerialNumber, der: own.derRepresentation)
        {
            keys.append(key)
        }
        return keys
    }

    /// An error of a call, with the gateway's account of a signature that it refused compared with what was signed.
    func explained(
        _ error: WeChatPayError, _ call: Call, signed message: Data, _ reply: TransportReply
    ) -> WeChatPayError {
        guard error.code == .gatewayError, let rejection = error.rejection, rejection.comparableCode == "SIGN_ERROR",
            case .v3 = call.payload
        else { return error }
        let finding =
            SignInformation(detail: rejection.detail)?.finding(comparedTo: Array(message))
            ?? Finding.clockSkew(date: reply.headers[.date], now: configuration.now())
        guard let finding else { return error }
        return .refused(call.summary, rejection, reason: finding.description)
    }
}

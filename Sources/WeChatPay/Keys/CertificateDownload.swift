// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging

/// One download of the platform certificates, verified as far as it can be.
struct CertificateDownload {
    /// Trusts the public keys that are configured, if any, and names them.
    let client: WeChatPayClient
    let apiV3Key: APIv3Key
    let authority: CertificateAuthority?

    struct Result {
        let list: CertificateList
        /// The reply as it came, still encrypted.
        let body: Data
    }

    /// Downloads, opens, and verifies with what was opened: the first time there is nothing else to verify with, and
    /// whoever could forge the list without the APIv3 key could not make it open.
    ///
    /// Certificates are never named here: one that was retired would be refused, and the list is what tells about that.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/platformKeysUnavailable`` or
    ///   ``WeChatPayError/Code/publicKeyOnly``; `CancellationError`.
    func run() async throws -> Result {
        do {
            // A probe or a lost connection must not cost the calls that wait; a second failure is one.
            do { return try await attempt() } catch let error as WeChatPayError where Self.isPassing(error) {
                guard CallDeadline.current?.isOver != true else { throw error }
                return try await attempt()
            }
        } catch let error as CancellationError {
            throw error
        } catch {
            throw Self.unavailable(error)
        }
    }

    private func attempt() async throws -> Result {
        let call = try Call(.get, client.chain("/v3/certificates"))
        let (list, body) = try await client.exchange(call, logging: .debug) { reply in
            guard (200..<300).contains(reply.status) else {
                throw client.refusal(of: call, reply, client.verdict(on: reply))
            }
            let now = client.configuration.now()
            let list = try CertificateList(opening: reply.body, with: apiV3Key, now: now)
            let keys = PlatformKeys(
                client.platformKeys.keys + list.certificates.map { .certificate($0.certificate) }
            )
            let headers = SignatureHeaders { name in HTTPField.Name(name).flatMap { reply.headers[$0] } }
            do throws(VerificationFailure) {
                _ = try ReplyVerifier(keys: keys).verify(headers, body: reply.body, now: now)
            } catch {
                throw WeChatPayError.untrusted(call.summary, error, reply)
            }
            client.log(call, outcome: String(reply.status), reply.headers[.requestID])
            return (list, reply.body)
        }
        var checked = list
        if let authority { try await checked.keepOnly(vouchedForBy: authority) }
        return Result(list: checked, body: body)
    }

    private static func isPassing(_ error: WeChatPayError) -> Bool {
        switch error.code {
        case .network, .timeout, .signatureProbe: true
        case .gatewayError: (error.rejection?.status ?? 0) >= 500
        default: false
        }
    }

    /// The same failure from the view of a call that needs a key.
    static func unavailable(_ error: any Error) -> WeChatPayError {
        let known = error as? WeChatPayError
        if let rejection = known?.rejection,
            rejection.status == 403 || ["RESOURCE_NOT_EXISTS", "NOT_FOUND"].contains(rejection.comparableCode)
        {
            var failure = WeChatPayError(
                .publicKeyOnly,
                "This merchant has no platform certificates (status \(rejection.status), "
                    + "\(rejection.code.map { Outside.code($0) } ?? "no code")): it uses the WeChat Pay public key "
                    + "(微信支付公钥). Download it in the merchant console (账户中心, API安全) and configure it with its "
                    + "PUB_KEY_ID.",
                cause: error
            )
            failure.rejection = rejection
            return failure
        }
        let reason = known?.message ?? (error as? SigningError)?.message ?? "The error is \(type(of: error))."
        // A download has no effect that anybody would have to look after.
        let sentence = [WeChatPayError.unknownAdvice, WeChatPayError.nothingSent].reduce(reason) {
            $0.replacing(" \($1)", with: "")
        }
        var failure = WeChatPayError(
            .platformKeysUnavailable,
            "The platform certificates cannot be downloaded. \(sentence)",
            cause: error
        )
        failure.rejection = known?.rejection
        failure.verification = known?.verification
        return failure
    }
}

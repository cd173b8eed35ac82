// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPay

/// One call that changes nothing, `GET /v3/certificates`, and everything its reply tells.
struct LiveCheck {
    let credentials: DoctorCredentials
    let now: @Sendable () -> Date
    let transport: any Transport

    func run(_ list: inout CheckList) async {
        guard let mchid = credentials.mchid, let serial = credentials.serial, let key = credentials.privateKey,
            let baseURL = credentials.baseURL
        else {
            return list.warning(
                "No call was made.", "Correct what is wrong above first: it needs all of that.")
        }
        let observed = ObservedTransport(transport)
        let client: WeChatPayClient
        do {
            client = try WeChatPayClient(
                merchant: Merchant(mchid: mchid, certificateSerialNumber: serial, privateKey: key),
                platformKeySource: PlatformKeys(credentials.platformKeys),
                configuration: .init(baseURL: baseURL, timeout: .seconds(20), now: now), transport: observed
            )
        } catch {
            // Nobody was asked anything yet.
            return list.bad("No call was made: these settings do not make a client.", Self.words(error))
        }
        let error: WeChatPayError?
        var verifiedBy: String?
        do {
            verifiedBy = try await client.v3.certificates.get().verifiedBy
            error = nil
        } catch let failure as WeChatPayError {
            error = failure
        } catch is CancellationError {
            return list.warning("The call was interrupted.", "Nothing can be said about what it would have shown.")
        } catch {
            return list.bad("The call failed: \(type(of: error)).", "It is no answer of WeChat Pay's; try again.")
        }
        guard let reply = observed.reply else {
            let reason = error?.message ?? "Check network and proxy."
            switch error?.code {
            case .network, .timeout, nil: return list.bad("\(Shown.url(baseURL)) does not answer.", reason)
            case .bodyTooLarge:
                return list.bad("\(Shown.url(baseURL)) answers with more than a list of certificates has.", reason)
            default: return list.bad("No call was made.", reason)
            }
        }
        checkClock(reply, &list)
        judge(reply, error, verifiedBy, &list)
    }

    private static func words(_ error: any Error) -> String {
        (error as? WeChatPayError)?.message ?? (error as? SigningError)?.message ?? "The error is \(type(of: error))."
    }

    private func judge(
        _ reply: TransportReply, _ error: WeChatPayError?, _ verifiedBy: String?, _ list: inout CheckList
    ) {
        let json = try? JSON(parsing: Array(reply.body))
        let code = Outside.code(json?["code"]?.string ?? "", or: "")
        let said = [json?["message"]?.string ?? "", code].first { !$0.isEmpty }.map { Outside.text($0) }
        switch (reply.status, code) {
        case (200..<300, _):
            list.good("WeChat Pay accepts merchant number, serial number and private key.")
            checkList(reply, verifiedBy, &list)
        case (401, _):
            list.bad(
                "WeChat Pay refuses the request's signature\(said.map { ": \($0)" } ?? "").",
                (error?.message).map(Self.advice)
                    ?? "Compare merchant number, serial number and private key with the console."
            )
        case (400, "PARAM_ERROR") where (json?["message"]?.string ?? "").contains("Wechatpay-Serial"):
            list.good("WeChat Pay accepts merchant number, serial number and private key.")
            list.bad(
                "WeChat Pay does not know "
                    + (credentials.platformKeys.first.map { "the key \(Shown.key($0)) for this merchant." }
                        ?? "the key that the call names."),
                "Copy WECHATPAY_PUBLIC_KEY_ID and pub_key.pem again from this merchant's console; a platform certificate "
                    + "may have been replaced: leave it out and set WECHATPAY_API_V3_KEY."
            )
        case (403, ""):
            // WeChat Pay's refusals are JSON with a code.
            list.bad(
                "The answer is status 403 without WeChat Pay's code.",
                "A proxy or firewall between answers in its place; look at WECHATPAY_BASE_URL and at the way to it.")
        case (403, _), (404, "RESOURCE_NOT_EXISTS"), (404, "NOT_FOUND"):
            list.good("WeChat Pay accepts merchant number, serial number and private key.")
            checkPublicKeyOnly(error, &list)
        default:
            list.bad(
                "WeChat Pay answers with status \(reply.status)\(code.isEmpty ? "" : ", \(code)").",
                (error?.message).map(Self.advice) ?? "Try again later."
            )
        }
    }

    /// The last sentences of an error are what to do; the first repeat what was said.
    private static func advice(_ message: String) -> String {
        let sentences = message.components(separatedBy: ". ")
        return sentences.count > 1 ? sentences.dropFirst().joined(separator: ". ") : message
    }

    private func checkClock(_ reply: TransportReply, _ list: inout CheckList) {
        let signed = HTTPField.Name("Wechatpay-Timestamp").flatMap { reply.headers[$0] }.flatMap(Int64.init)
        let theirs = signed.map { Double(min(max($0, 0), 1 << 40)) } ?? Self.date(reply)?.timeIntervalSince1970
        guard let theirs else { return }
        let late = now().timeIntervalSince1970 - theirs
        let seconds = Int(late.magnitude.rounded())
        let direction = late > 0 ? "ahead" : "behind"
        let advice = "More than 300 seconds and all calls fail: turn on time synchronisation (NTP)."
        if seconds > 300 {
            list.bad("This machine's clock is \(seconds) seconds \(direction).", advice)
        } else if seconds > 30 {
            list.warning("This machine's clock is \(seconds) seconds \(direction).", advice)
        } else {
            list.good("The clock is right, to within \(max(seconds, 1)) s.")
        }
    }

    private static func date(_ reply: TransportReply) -> Date? {
        guard let text = reply.headers[.date] else { return nil }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return formatter.date(from: text)
    }

    // MARK: Keys

    private func checkPublicKeyOnly(_ error: WeChatPayError?, _ list: inout CheckList) {
        guard let id = credentials.publicKeyID else {
            return list.bad(
                "This merchant has no platform certificates: it uses the WeChat Pay public key.",
                "Set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_PATH; the console gives both (账户中心, API安全)."
            )
        }
        switch error?.rejection?.verification {
        // outside: the id of a configured key
        case .verified(let serial): list.good("WeChat Pay signs with \(serial), which is configured.")
        case .unverified(.missingHeaders), .signed, nil:
            list.warning("The reply is not signed, so \(id) could not be tried.", "Make another call to see.")
        case .unverified(let failure):
            list.bad("The reply cannot be verified with \(id).", Self.mismatch(failure, id))
        }
        list.good("Public key mode: this merchant has no platform certificates.")
    }

    private func checkList(_ reply: TransportReply, _ verifiedBy: String?, _ list: inout CheckList) {
        var listed: [Certificate] = []
        if let key = credentials.apiV3Key {
            let opened = OpenedCertificates(reply.body, with: key)
            opened.report(
                now: now(), isAuthentic: verifiedBy != nil, hasPublicKey: credentials.publicKeyID != nil, &list)
            listed = opened.certificates
        }
        for case .certificate(let certificate) in credentials.platformKeys where !listed.isEmpty {
            guard !listed.contains(certificate) else { continue }
            list.warning(
                "The platform certificate \(certificate.serialNumber) is not this merchant's, or was replaced.",
                "Leave it out: with an APIv3 key the certificates are downloaded."
            )
        }
        checkSignature(reply, verifiedBy, listed, &list)
    }

    private func checkSignature(
        _ reply: TransportReply, _ verifiedBy: String?, _ listed: [Certificate], _ list: inout CheckList
    ) {
        let headers = SignatureHeaders { name in HTTPField.Name(name).flatMap { reply.headers[$0] } }
        let keys = PlatformKeys(credentials.platformKeys + listed.map(PlatformKey.certificate))
        do throws(VerificationFailure) {
            var serial = verifiedBy ?? ""
            if verifiedBy == nil {
                serial = try ReplyVerifier(keys: keys).verify(headers, body: reply.body, now: now())
            }
            // outside: the id of a configured key
            list.good("Replies are verified with \(serial).")
            if let id = credentials.publicKeyID, serial != id {
                list.warning(
                    "The call named \(id), but the reply is signed with a certificate.",
                    "The change to the public key is not started in the console, or under way; until it is through, "
                        + "WECHATPAY_API_V3_KEY is needed for the certificates."
                )
            }
        } catch {
            // The clock has a line of its own.
            if case .outsideWindow = error { return }
            list.bad(
                "The reply cannot be verified.", Self.mismatch(error, credentials.publicKeyID ?? headers.serial ?? ""))
        }
    }

    private static func mismatch(_ failure: VerificationFailure, _ id: String) -> String {
        guard case .signatureMismatch(let serial) = failure else { return failure.description }
        return serial.hasPrefix("PUB_KEY_ID_")
            ? "The file of WECHATPAY_PUBLIC_KEY_PATH is not the key \(id): download pub_key.pem again, of this merchant."
            : failure.description
    }
}

/// Keeps the reply, which says more than the error that is made of it.
private final class ObservedTransport: Transport {
    private let inner: any Transport
    private let last = Mutex<TransportReply?>(nil)
    var reply: TransportReply? { last.withLock { $0 } }

    init(_ inner: any Transport) { self.inner = inner }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        let reply = try await inner.send(request)
        last.withLock { $0 = reply }
        return reply
    }
}

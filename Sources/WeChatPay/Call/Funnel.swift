// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging

/// The one way out: sign, send, verify the raw bytes. Every call style ends here.
extension WeChatPayClient {
    /// Makes a call prepared beforehand.
    ///
    /// - Returns: The reply, verified.
    /// - Throws: ``WeChatPayError``, or `CancellationError` when the task was cancelled.
    public func send(_ call: Call) async throws -> Response {
        guard case .v3 = call.payload else {
            throw WeChatPayError(
                .invalidRequest, "\(call.summary) belongs to APIv2; use sendV2 for it. Nothing was sent."
            )
        }
        return try await exchange(call) { try accept($0, of: call) }
    }

    /// Sign, send, and let `accept` judge the reply.
    func exchange<Value>(
        _ call: Call, accepting media: String = "application/json", logging level: Logger.Level = .warning,
        _ accept: (TransportReply) throws -> Value
    ) async throws -> Value {
        try await attempting(call, logging: level) { try await attempt($0, media, accept) }
    }

    /// Makes an attempt at a call, all of it within one deadline; failures are logged.
    ///
    /// There is a second attempt in one case alone: WeChat Pay refused the certificate that the call named, so nothing
    /// was done, and there is a newer one.
    ///
    /// - Parameter level: How failures are logged.
    func attempting<Value>(
        _ call: Call, logging level: Logger.Level = .warning, _ attempt: (Call) async throws -> Value
    ) async throws -> Value {
        let start = ContinuousClock.now
        do {
            return try await CallDeadline.$current.withValue(.earliest(configuration.timeout)) {
                do { return try await attempt(call) } catch let error as WeChatPayError {
                    guard let renewed = try await renewed(call, after: error) else { throw error }
                    return try await attempt(renewed)
                }
            }
        } catch var error as WeChatPayError {
            error.call = call.summary
            log(call, failure: error, after: ContinuousClock.now - start, level)
            throw error
        } catch {
            if error is CancellationError || Task.isCancelled { throw CancellationError() }
            throw error
        }
    }

    private func attempt<Value>(
        _ call: Call, _ media: String, _ accept: (TransportReply) throws -> Value
    ) async throws -> Value {
        let (request, message) = try await signed(call, accepting: media)
        let reply = try await transmit(request)
        // Before the reply is judged: what it is signed with may be newer than what is known.
        let failure = try await learnKey(of: reply)
        do { return try accept(reply) } catch let error as WeChatPayError {
            throw explained(error.unverifiable(because: failure), call, signed: message, reply)
        }
    }

    /// Signs a call without sending it. In certificate mode the first one downloads the platform certificates.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/signingFailed``; in certificate mode also
    ///   ``WeChatPayError/Code/platformKeysUnavailable`` and ``WeChatPayError/Code/publicKeyOnly``.
    public func sign(_ call: Call) async throws -> SignedRequest {
        let (request, message) = try await signed(call)
        return SignedRequest(
            method: request.method,
            url: request.baseURL + request.target,
            target: request.target,
            headers: request.headers.map { ($0.name.rawName, $0.value) },
            body: try request.collected().body,
            message: String(decoding: message, as: UTF8.self)
        )
    }

    func signed(
        _ call: Call, accepting media: String = "application/json"
    ) async throws -> (request: TransportRequest, message: Data) {
        switch call.payload {
        case .v3(let signed, let body, let contentType):
            let named = try await keyToName(by: call)
            let timestamp = unixTime
            let nonce = Nonce.random()
            let message = SignatureMessage.request(
                method: call.method.rawValue, target: call.target, timestamp: timestamp, nonce: nonce, body: signed
            )
            let authorization = AuthorizationHeader(
                mchid: merchant.mchid,
                certificateSerialNumber: merchant.signer.certificateSerialNumber,
                timestamp: timestamp,
                nonce: nonce,
                signature: try await signature(for: message)
            )
            var headers = HTTPFields()
            headers[.authorization] = authorization.value
            headers[.accept] = media
            headers[.userAgent] = Self.userAgent
            headers[.wechatpaySerial] = named?.id
            return (request(call, call.target, headers, body, contentType), message)
        case .v2(let payload):
            return try signed(call, payload)
        }
    }

    func request(
        _ call: Call, _ target: String, _ headers: HTTPFields, _ body: OutgoingBody, _ contentType: String?
    ) -> TransportRequest {
        let deadline = CallDeadline.earliest(configuration.timeout)
        var headers = headers
        if let contentType { headers[.contentType] = contentType }
        for field in call.headers { headers[field.name] = field.value }
        return TransportRequest(
            method: call.method.rawValue,
            baseURL: call.baseURL,
            target: target,
            headers: headers,
            body: body.inMemory ?? Data(),
            outgoing: body.inMemory == nil ? body : nil,
            timeout: deadline.remaining,
            allowed: deadline.timeout,
            maximumReplyBytes: configuration.maximumReplyBytes,
            clientCertificate: call.needsClientCertificate ? clientCertificate : nil
        )
    }

    /// A signature in Base64, for requests and invocations alike.
    func signature(for message: Data) async throws -> String {
        do {
            return try await signatureInTime(for: message).base64EncodedString()
        } catch let error as CancellationError {
            throw error
        } catch let error as WeChatPayError where error.code == .timeout {
            throw error
        } catch {
            throw WeChatPayError(.signingFailed, "The signer failed; nothing was sent.", cause: error)
        }
    }

    /// Keys in memory sign at once; a signer of the application's may ask another machine, which may not answer.
    private func signatureInTime(for message: Data) async throws -> Data {
        let signer = merchant.signer
        if signer is LocalSigner { return try await signer.signature(for: message) }
        let deadline = CallDeadline.earliest(configuration.timeout)
        return try await deadline.wait {
            WeChatPayError(
                .timeout, "The signer did not answer within \(deadline.timeout). \(WeChatPayError.nothingSent)",
                outcome: .notSent)
        } for: {
            try await signer.signature(for: message)
        }
    }

    private func accept(_ reply: TransportReply, of call: Call) throws -> Response {
        let verdict = verdict(on: reply)
        guard (200..<300).contains(reply.status) else { throw refusal(of: call, reply, verdict) }
        switch verdict {
        case .failure(let failure):
            throw untrusted(call, failure, reply, isFile: FilePaths.contains(call.path))
        case .success(let serial):
            let response = Response(status: reply.status, headers: reply.headers, body: reply.body, verifiedBy: serial)
            log(call, outcome: String(reply.status), response.requestID)
            return response
        }
    }

    /// Whether a reply is signed by WeChat Pay, and with which key.
    func verdict(on reply: TransportReply, body: Data? = nil) -> Result<String, VerificationFailure> {
        let headers = SignatureHeaders { name in HTTPField.Name(name).flatMap { reply.headers[$0] } }
        return Result { () throws(VerificationFailure) in
            try verifier.verify(headers, body: body ?? reply.body, now: configuration.now())
        }
    }

    func refusal(
        of call: Call, _ reply: TransportReply, _ verdict: Result<String, VerificationFailure>
    ) -> WeChatPayError {
        let verification: Rejection.Verification =
            switch verdict {
            case .success(let serial): .verified(serial: serial)
            case .failure(let failure): .unverified(failure)
            }
        return .refused(call.summary, Rejection(reply: reply, verification: verification))
    }

    /// The same for a call that failed, and how long it took.
    private func log(_ call: Call, failure error: WeChatPayError, after duration: Duration, _ level: Logger.Level) {
        let seconds = duration / .milliseconds(1)
        configuration.logger?.log(
            level: level,
            "WeChat Pay call failed",
            metadata: [
                "wechatpay.call": "\(call.summary)",
                "wechatpay.outcome": "\(error.code)",
                "wechatpay.effect": "\(error.outcome.rawValue)",
                "wechatpay.status": "\(error.rejection.map { String($0.status) } ?? "")",
                "wechatpay.code": "\(error.rejection?.code.map { Outside.code($0) } ?? "")",
                "wechatpay.request_id": "\(error.rejection?.requestID.map { Outside.id($0) } ?? "")",
                "wechatpay.seconds": "\(seconds.rounded() / 1000)",
            ]
        )
    }

    /// An allow-list by construction: method, path without values, outcome, Request-ID.
    func log(_ call: Call, outcome: String, _ requestID: String?) {
        configuration.logger?.debug(
            "WeChat Pay call",
            metadata: [
                "wechatpay.call": "\(call.summary)",
                "wechatpay.outcome": "\(outcome)",
                "wechatpay.request_id": "\(requestID.map { Outside.id($0) } ?? "")",
            ]
        )
    }
}

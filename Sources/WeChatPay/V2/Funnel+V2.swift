// SPDX-License-Identifier: Apache-2.0

import Foundation

extension WeChatPayClient {
    /// Makes an APIv2 call prepared beforehand.
    ///
    /// - Throws: ``WeChatPayError``, with ``WeChatPayError/Code/gatewayError`` also for a status of 200 whose XML says
    ///   FAIL; `CancellationError` when the task was cancelled.
    public func sendV2(_ call: Call) async throws -> V2Response {
        guard case .v2(let payload) = call.payload else {
            throw WeChatPayError(
                .invalidRequest, "\(call.summary) belongs to APIv3; use send for it. Nothing was sent.")
        }
        return try await exchange(call) { reply in
            let response = try accept(reply, of: call, payload)
            log(call, outcome: String(reply.status), response.requestID)
            return response
        }
    }

    func signed(_ call: Call, _ payload: V2Payload) throws -> (
        request: TransportRequest, message: Data
    ) {
        let members = payload.signed(nonce: Nonce.random())
        // The key is part of what is signed, and must not be part of what is shown.
        let message = Data(APIv2Key.message(members.texts) + "&key=•••".utf8)
        var headers = HTTPFields()
        headers[.accept] = "*/*"
        headers[.userAgent] = Self.userAgent
        guard !payload.inQuery else {
            return (
                request(call, Self.target(call.target, adding: members), headers, OutgoingBody(Data()), nil), message
            )
        }
        let (body, contentType) = try V2Payload.body(members, upload: payload.upload)
        return (request(call, call.target, headers, body, contentType), message)
    }

    static func target(_ target: String, adding members: XML) -> String {
        let query = Query(pairs: members.texts.map { ($0.name, $0.value) }).suffix
        return target.contains("?") ? target + "&" + query.dropFirst() : target + query
    }

    private func accept(_ reply: TransportReply, of call: Call, _ payload: V2Payload) throws -> V2Response {
        if V2Paths.answersInJSON(call.path), let json = try? JSON(parsing: Array(reply.body)) {
            guard (200..<300).contains(reply.status), json["retcode"]?.int ?? 0 == 0 else {
                throw refusal(of: call, reply, .failure(.missingSign))
            }
            return V2Response(
                status: reply.status, headers: reply.headers, body: reply.body, xml: XML(), verification: .unsigned
            )
        }
        let xml = try members(of: reply, call, payload)
        return V2Response(
            status: reply.status, headers: reply.headers, body: reply.body, xml: xml,
            verification: try verification(of: xml, reply, call, payload)
        )
    }

    /// The members of a reply that is a success.
    private func members(of reply: TransportReply, _ call: Call, _ payload: V2Payload) throws -> XML {
        let xml: XML
        do {
            xml = try XML(parsing: Array(reply.body), maximumBytes: configuration.maximumReplyBytes)
        } catch {
            let foreign = XML(inAnotherEncoding: reply.body, maximumBytes: configuration.maximumReplyBytes)
            if let foreign { try refuseFailure(foreign, reply, call, payload, isExact: false) }
            guard (200..<300).contains(reply.status) else {
                throw WeChatPayError.refused(
                    call.summary, Rejection(reply: reply, xml: nil, verification: .unverified(.missingSign))
                )
            }
            var failure = WeChatPayError(
                .replyNotXML,
                "The reply to \(call.summary) (status \(reply.status), \(reply.body.count) bytes) is not XML, so it is "
                    + "not trusted; where a file is meant, use download. The call may have taken effect: query before "
                    + "repeating it.",
                cause: error
            )
            failure.unverifiedReply = UnverifiedReply(status: reply.status, headers: reply.headers, body: reply.body)
            throw failure
        }
        try refuseFailure(xml, reply, call, payload)
        return xml
    }

    /// A failure needs no signature: whoever could forge it could as well cut the connection.
    ///
    /// - Parameter isExact: Whether the members are as they came, so that their signature can be judged.
    private func refuseFailure(
        _ xml: XML, _ reply: TransportReply, _ call: Call, _ payload: V2Payload, isExact: Bool = true
    ) throws {
        guard (200..<300).contains(reply.status), Self.isSuccess(xml["return_code"]),
            xml["result_code"] == nil || Self.isSuccess(xml["result_code"])
        else {
            let verification: Rejection.Verification =
                switch xml["sign"] {
                case nil, "": .unverified(.missingSign)
                case .some where !isExact: .unverified(.signMismatch)
                case let sign?:
                    payload.key.verify(sign, of: xml.texts).map { .signed($0) } ?? .unverified(.signMismatch)
                }
            throw WeChatPayError.refused(call.summary, Rejection(reply: reply, xml: xml, verification: verification))
        }
    }

    /// By bytes, since nobody has vouched for the text yet, and comparing texts may take long.
    private static func isSuccess(_ text: String?) -> Bool { text?.hasSameBytes(as: "SUCCESS") ?? false }

    private func verification(
        of xml: XML, _ reply: TransportReply, _ call: Call, _ payload: V2Payload
    ) throws -> V2Response.Verification {
        let mayBeUnsigned = V2Paths.haveUnsignedReplies(call.path)
        // How nested members would be signed is not documented; replies that have them are documented as unsigned.
        let nests = xml.members.contains { $0.value.text == nil }
        if mayBeUnsigned, nests { return .unsigned }
        guard let sign = xml["sign"], !sign.isEmpty else {
            if mayBeUnsigned { return .unsigned }
            throw WeChatPayError.untrusted(call.summary, .missingSign, reply)
        }
        guard !nests, let type = payload.key.verify(sign, of: xml.texts) else {
            throw WeChatPayError.untrusted(call.summary, .signMismatch, reply)
        }
        return .signed(type)
    }

    /// Bills come as text, and a failure to give one as XML.
    func verification(
        of reply: TransportReply, _ call: Call, _ payload: V2Payload
    ) throws -> Download.Verification {
        let start = reply.body.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        if start.starts(with: "<xml".utf8) || start.starts(with: "<?xml".utf8),
            reply.body.count <= configuration.maximumReplyBytes
        {
            let exact = try? XML(parsing: Array(reply.body), maximumBytes: configuration.maximumReplyBytes)
            let xml = exact ?? XML(inAnotherEncoding: reply.body, maximumBytes: configuration.maximumReplyBytes)
            if let xml { try refuseFailure(xml, reply, call, payload, isExact: exact != nil) }
        }
        guard (200..<300).contains(reply.status) else {
            throw WeChatPayError.refused(
                call.summary, Rejection(reply: reply, xml: nil, verification: .unverified(.missingSign))
            )
        }
        return .unsigned
    }
}

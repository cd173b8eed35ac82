// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayXML

/// What faults do to requests and replies.
extension Gateway {
    /// The rule that acts on a request, if one does.
    mutating func fault(for request: GatewayRequest, _ route: Route) -> FaultSet.Decision? {
        guard !faults.rules.isEmpty else { return nil }
        var operation: APIOperation?
        if case .operation(let found, _) = route { operation = found }
        return faults.decide(
            .request(
                merchant: Self.merchant(of: request, route), method: request.method, path: request.path,
                isV2: route.isV2, operation
            )
        )
    }

    /// The merchant that a request says it is from, whether or not that is true.
    static func merchant(of request: GatewayRequest, _ route: Route) -> String? {
        if let mchid = request.header("Authorization").flatMap(RequestAuthenticator.parse)?["mchid"] { return mchid }
        guard route.isV2, let xml = try? XML(parsing: request.body) else { return nil }
        return ["mch_id", "mchid", "combine_mch_id"].lazy.compactMap { xml[$0] }.first
    }

    /// What is answered without the gateway being asked: nothing happens.
    static func replyInstead(_ kind: Fault.Kind) -> GatewayReply? {
        switch kind {
        case .status(let status): return EdgePage.reply(status)
        case .connectionClosed:
            // The number that nginx's logs have for this; nobody is sent it.
            var reply = GatewayReply(status: 444, headers: [:], body: [])
            reply.transmission = .closed
            return reply
        default: return nil
        }
    }

    /// Does to a reply what is to be done to it; `false` when there is nothing in it that it could be done to.
    mutating func apply(
        _ kind: Fault.Kind, to reply: inout GatewayReply, isV2: Bool, _ random: inout Randomness
    ) -> Bool {
        if let transmission = Self.transmission(kind, of: reply) {
            reply.transmission = transmission
            return true
        }
        switch kind {
        case .statusAfterCommit(let status):
            reply = EdgePage.reply(status)
            return true
        case .wrongContentType:
            guard reply.headers[.contentType] != nil else { return false }
            reply.headers[.contentType] = "text/html; charset=utf-8"
            return true
        default:
            return isV2 ? Self.applyV2(kind, to: &reply, v2.signature) : applyV3(kind, to: &reply, &random)
        }
    }

    private static func transmission(_ kind: Fault.Kind, of reply: GatewayReply) -> Transmission? {
        let length = reply.body.count
        switch kind {
        case .replyLost: return .closed
        case .reset: return .reset
        case .slowFirstByte(let duration): return .delayed(duration)
        case .slowBody(let duration) where length > 0: return .dripping(duration)
        case .cutBody(let bytes) where length > 0: return .cut(after: min(bytes ?? length / 2, length - 1))
        case .hugeBody(let bytes): return .padded(to: max(bytes, length))
        default: return nil
        }
    }

    // MARK: APIv3

    private mutating func applyV3(_ kind: Fault.Kind, to reply: inout GatewayReply, _ random: inout Randomness) -> Bool
    {
        // Files and the pages of proxies have no signature that could be wrong.
        guard let signature = reply.headers[.wechatpaySignature], let serial = reply.headers[.wechatpaySerial] else {
            return false
        }
        let now = world.moment.wall
        switch kind {
        case .wrongSignature: reply.headers[.wechatpaySignature] = Self.flipped(signature, &random)
        case .signatureProbe: reply.headers[.wechatpaySignature] = Self.probe(&random)
        case .staleTimestamp: sign(&reply, serial, at: now.addingTimeInterval(-600), &random)
        case .unknownSerial:
            // Never one of the sandbox's own: those do not begin with a zero.
            reply.headers[.wechatpaySerial] = "0" + random.hex(39).uppercased()
        case .missingHeaders:
            for field in reply.headers where field.name.rawName.lowercased().hasPrefix("wechatpay-") {
                reply.headers[field.name] = nil
            }
        case .certificateRotated:
            guard let key = rotatedKey(after: serial) else { return false }
            signer.sign(reply.body, as: key, now: now, &reply.headers, &random)
        case .notJSON:
            guard Self.isJSON(reply) else { return false }
            reply.body = Array("系统维护中 <!-- neither JSON nor XML -->".utf8)
            sign(&reply, serial, at: now, &random)
        case .extraMember:
            guard Self.isJSON(reply), var json = try? JSON(parsing: reply.body), json.object != nil else {
                return false
            }
            json[Self.extraName] = ["since": "2099-01-01", "values": [1, "x", true]]
            reply.body = json.bytes
            sign(&reply, serial, at: now, &random)
        default: return false
        }
        return true
    }

    private static let extraName = "sandbox_undocumented_member"

    private static func isJSON(_ reply: GatewayReply) -> Bool {
        reply.headers[.contentType]?.hasPrefix("application/json") == true && !reply.body.isEmpty
    }

    private mutating func sign(_ reply: inout GatewayReply, _ serial: String, at time: Date, _ random: inout Randomness)
    {
        guard let key = world.knownKey(serial) else { return }
        signer.sign(reply.body, as: key, now: time, &reply.headers, &random)
    }

    /// A key that is newer than another of its kind: one made now, where none is in play. `nil` where there cannot be one.
    private mutating func rotatedKey(after serial: String) -> ReplySigner.Key? {
        guard let kind = world.platformKeys[serial]?.kind else { return nil }
        if world.keysInPlay(kind).last?.keyId == serial {
            guard let made = try? SandboxKeys.make(kind, now: world.moment.wall),
                case .success = Result(catching: { () throws(SandboxError) in try world.add(made) })
            else { return nil }
        }
        return world.keysInPlay(kind).last.flatMap { world.knownKey($0.keyId) }
    }

    /// A signature with one bit changed. It stays well-formed Base64 of the right length.
    static func flipped(_ signature: String, _ random: inout Randomness) -> String {
        guard var bytes = Data(base64Encoded: signature).map(Array.init), !bytes.isEmpty else { return signature }
        let bit = Int(random.next() % UInt64(bytes.count * 8))
        bytes[bit / 8] ^= 1 << (bit % 8)
        return Data(bytes).base64EncodedString()
    }

    /// A signature that is wrong on purpose (签名探测), and no valid Base64 either: its length is not that of any.
    static func probe(_ random: inout Randomness) -> String { Signature.probe(&random) }

    // MARK: APIv2

    private static func applyV2(_ kind: Fault.Kind, to reply: inout GatewayReply, _ signature: V2Signature) -> Bool {
        guard var xml = try? XML(parsing: reply.body), let sign = xml["sign"], let first = sign.first else {
            return false
        }
        switch kind {
        case .wrongSignature: xml["sign"] = (first == "0" ? "1" : "0") + sign.dropFirst()
        case .missingHeaders: xml["sign"] = nil
        case .extraMember:
            xml["sign"] = nil
            xml[extraName] = "1"
            let texts = xml.members.compactMap { member in member.value.text.map { (name: member.name, value: $0) } }
            // The digest is told by its length: MD5 has 32 digits.
            xml["sign"] = signature.sign(texts, sign.count == 32 ? .md5 : .hmac)
        case .notJSON:
            reply.body = Array("系统维护中".utf8)
            return true
        default: return false
        }
        guard let bytes = try? xml.bytes() else { return false }
        reply.body = bytes
        return true
    }
}

extension HTTPField.Name {
    // A literal of token characters is a valid name; the fallback only satisfies the compiler.
    static let wechatpaySerial = HTTPField.Name("Wechatpay-Serial") ?? .trailer
    static let wechatpaySignature = HTTPField.Name("Wechatpay-Signature") ?? .trailer
}

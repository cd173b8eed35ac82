// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import WeChatPayDescription

/// The gateway as a state machine: a request and the time in, a signed reply out. No I/O.
struct Gateway: Sendable {
    let authenticator: RequestAuthenticator
    let signer: ReplySigner
    let v2: V2Gateway
    let generic: GenericAnswer
    var flows: Flows
    var random: Randomness

    init(mchid: String, keys: SandboxKeys, seed: UInt64?) throws {
        signer = ReplySigner(keys: keys)
        authenticator = RequestAuthenticator(
            mchid: mchid, serialNumber: keys.merchantCertificate.serialNumber, publicKey: keys.merchant.publicKey
        )
        generic = GenericAnswer(
            mchid: mchid, keys: keys, encryption: try MerchantEncryption(keys.merchant.publicKey)
        )
        v2 = V2Gateway(mchid: mchid, keys: keys, generic: generic)
        flows = Flows(keys: keys)
        random = Randomness(seed: seed)
    }

    mutating func handle(_ request: GatewayRequest, now: Date) -> GatewayReply {
        let route = Route(request)
        if route.isV2 { return v2.handle(request, route, now: now) }
        var replyKey = signer.certificateKey
        do throws(GatewayRefusal) {
            // The key is chosen first, so that refusals are signed with it too. Assumption: everyReplyIsSigned
            replyKey = try signer.key(for: request.header("Wechatpay-Serial"))
            try authenticator.check(request, now: now)
            guard request.header("User-Agent") != nil else {  // Assumption: userAgentIsRequired
                throw GatewayRefusal.parameter("User-Agent", "required, but missing", location: "header")
            }
            let answer = try answer(request, route, replyKey, now: now)
            return signer.reply(answer, as: replyKey, now: now, random: &random)
        } catch {
            return signer.reply(error, as: replyKey, now: now, random: &random)
        }
    }

    private mutating func answer(
        _ request: GatewayRequest, _ route: Route, _ key: ReplySigner.Key, now: Date
    ) throws(GatewayRefusal) -> GatewayAnswer {
        switch route {
        case .operation(let operation, let path):
            let reader = RequestReader(
                request, operation, path: path, key: request.header("Wechatpay-Serial") == nil ? nil : key.key, now: now
            )
            let call = try reader.read()
            if let answer = try flows.answer(call, random: &random) { return answer }
            return try generic.answer(call)
        case .wrongMethod(let operations):  // Assumption: wrongMethodIsNotAllowed
            let methods = operations.map(\.method)
            throw GatewayRefusal(
                status: 405, code: "METHOD_NOT_ALLOWED",
                message: "\(request.method) is not documented for this path; use \(methods.joined(separator: " or "))",
                allow: methods
            )
        case .unknown:
            if request.method == "GET", request.path == GenericAnswer.sealedBillPath {
                return try generic.sealedBill(RequestText.values(request.queryText)["token"] ?? "", now: now)
            }
            // Assumption: unknownPathIsNotFound
            throw GatewayRefusal(status: 404, code: "NOT_FOUND", message: "this path is not documented")
        }
    }
}

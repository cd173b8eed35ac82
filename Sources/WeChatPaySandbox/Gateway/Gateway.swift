// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayDescription

/// The gateway as a state machine: a request and the time in, a signed reply out. No I/O.
struct Gateway: Sendable {
    let authenticator: RequestAuthenticator
    let signer: ReplySigner
    let v2: V2Gateway
    let generic: GenericAnswer
    var world: World
    var history: History

    init(mchid: String, keys: SandboxKeys, settings: World.Settings, seed: UInt64?, historyLimit: Int, moment: Moment)
        throws
    {
        signer = ReplySigner(keys: keys)
        authenticator = RequestAuthenticator(
            mchid: mchid, serialNumber: keys.merchantCertificate.serialNumber, publicKey: keys.merchant.publicKey
        )
        generic = GenericAnswer(
            mchid: mchid, keys: keys, encryption: try MerchantEncryption(keys.merchant.publicKey)
        )
        v2 = V2Gateway(mchid: mchid, keys: keys, generic: generic)
        world = World(mchid: mchid, keys: keys, settings: settings, seed: seed, moment: moment)
        history = History(limit: historyLimit)
    }

    /// Moves the clock to `moment`, and lets everything happen that is due by then.
    mutating func arrive(at moment: Moment) {
        world.moment = moment
        world.catchUp()
    }

    /// Answers a request at the present moment, and notes it.
    mutating func handle(_ request: GatewayRequest) -> Exchange {
        let route = Route(request)
        let outcome = reply(to: request, route)
        let exchange = record(request, route, outcome)
        history.add(exchange)
        return exchange
    }

    /// 500 SYSTEM_ERROR.
    mutating func systemError() -> GatewayReply {
        signer.reply(.system, as: signer.certificateKey, now: world.moment.wall, random: &world.random)
    }

    // MARK: Answering

    private struct Outcome {
        var reply: GatewayReply
        var verdict = Exchange.Verdict.answered
    }

    private mutating func reply(to request: GatewayRequest, _ route: Route) -> Outcome {
        let wall = world.moment.wall
        if route.isV2 {
            let (reply, refusal) = v2.handle(request, route, in: &world)
            return Outcome(
                reply: reply, verdict: refusal.map { .refused(code: $0.code, message: $0.message) } ?? .answered
            )
        }
        var replyKey = signer.certificateKey
        do throws(GatewayRefusal) {
            if case .unknown = route, !request.path.hasPrefix("/v3/"), request.header("Authorization") == nil {
                // An APIv2 call, probably: without a signature in its headers there is none to refuse it for.
                throw Self.unknownPath
            }
            // The key is chosen first, so that refusals are signed with it too. Assumption: everyReplyIsSigned
            replyKey = try signer.key(for: request.header("Wechatpay-Serial"))
            try authenticator.check(request, now: wall)
            guard request.header("User-Agent") != nil else {  // Assumption: userAgentIsRequired
                throw GatewayRefusal.parameter("User-Agent", "required, but missing", location: "header")
            }
            let answer = try answer(request, route, replyKey)
            return Outcome(reply: signer.reply(answer, as: replyKey, now: wall, random: &world.random))
        } catch {
            return Outcome(
                reply: signer.reply(error, as: replyKey, now: wall, random: &world.random),
                verdict: .refused(code: error.code, message: error.message)
            )
        }
    }

    private mutating func answer(
        _ request: GatewayRequest, _ route: Route, _ key: ReplySigner.Key
    ) throws(GatewayRefusal) -> GatewayAnswer {
        switch route {
        case .operation(let operation, let path):
            let reader = RequestReader(
                request, operation, path: path, key: request.header("Wechatpay-Serial") == nil ? nil : key.key,
                now: world.now
            )
            let call = try reader.read()
            if let answer = try Flows.answer(call, in: &world) { return answer }
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
                return try generic.sealedBill(RequestText.values(request.queryText)["token"] ?? "", now: world.now)
            }
            throw Self.unknownPath
        }
    }

    // Assumption: unknownPathIsNotFound
    private static let unknownPath = GatewayRefusal(
        status: 404, code: "NOT_FOUND", message: "this path is not documented"
    )

    // MARK: History

    private mutating func record(_ request: GatewayRequest, _ route: Route, _ outcome: Outcome) -> Exchange {
        var kept = request
        kept.body = Array(request.body.prefix(History.bodyLimit))
        var operationID: String?
        if case .operation(let operation, _) = route { operationID = operation.id }
        return Exchange(
            id: HTTPField.Name("Request-ID").flatMap { outcome.reply.headers[$0] } ?? "SANDBOX-" + world.random.hex(24),
            receivedAt: world.moment.wall, businessTime: world.now, request: kept, reply: outcome.reply,
            requestBytes: request.body.count, replyBytes: outcome.reply.body.count, operationID: operationID,
            mchid: request.header("Authorization").flatMap(RequestAuthenticator.parse)?["mchid"],
            verdict: outcome.verdict, faultID: nil
        )
    }
}

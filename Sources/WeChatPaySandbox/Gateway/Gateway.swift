// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayDescription
import WeChatPayJSON

/// The gateway as a state machine: a request and the time in, a signed reply out. No I/O.
struct Gateway: Sendable {
    let authenticator: RequestAuthenticator
    let signer = ReplySigner()
    let v2: V2Gateway
    let generic: GenericAnswer
    var world: World
    var history: History
    var faults: FaultSet
    /// The nonces that were used lately, where a replayed request is to be refused.
    var nonces: NonceMemory?
    /// How often operations were called, where documented limits are enforced.
    var rates: RateMeter?
    /// Notifications that wait until another is out, as a fault wants it.
    var heldBack: [String] = []
    /// How often all began again; work of before is told by it.
    var era = 0

    init(
        mchid: String, keys: SandboxKeys, settings: World.Settings, seed: UInt64?, faultSeed: UInt64? = nil,
        refusesReplays: Bool = false, enforcesLimits: Bool = false, historyLimit: Int, moment: Moment
    ) {
        authenticator = RequestAuthenticator(
            mchid: mchid, serialNumber: keys.merchantCertificate.serialNumber, publicKey: keys.merchant.publicKey
        )
        generic = GenericAnswer(mchid: mchid, keys: keys)
        v2 = V2Gateway(mchid: mchid, keys: keys, generic: generic)
        world = World(mchid: mchid, keys: keys, settings: settings, seed: seed, moment: moment)
        history = History(limit: historyLimit)
        faults = FaultSet(seed: faultSeed)
        nonces = refusesReplays ? NonceMemory() : nil
        rates = enforcesLimits ? RateMeter() : nil
    }

    /// Moves the clock to `moment`, and lets everything happen that is due by then.
    ///
    /// Threads read the clock before they get here, so one may come with an earlier time than the one before it:
    /// business time, by which everything is dated and put in order, does not go back for that.
    mutating func arrive(at moment: Moment) {
        world.moment = Moment(wall: moment.wall, business: max(moment.business, world.moment.business))
        world.catchUp()
    }

    /// Answers a request at the present moment, and notes it.
    ///
    /// - Returns: The reply as it is to be sent, and what is kept of it and of the request.
    mutating func handle(_ request: GatewayRequest) -> (reply: GatewayReply, exchange: Exchange) {
        let route = Route(request)
        let decision = fault(for: request, route)
        var outcome: Outcome
        if let decision, let reply = Self.replyInstead(decision.kind) {
            outcome = Outcome(
                reply: reply, verdict: .refused(code: "FAULT", message: decision.kind.name), fault: decision
            )
        } else {
            outcome = answer(request, route, decision)
        }
        if let fault = outcome.fault { faults.note(fault) }
        if let name = HTTPField.Name(RequestNotes.header), let note = outcome.notes.headerValue {
            outcome.reply.headers[name] = note
        }
        return (outcome.reply, note(request, route, outcome))
    }

    /// Refuses a request that was not read to its end, and notes it.
    mutating func refuse(
        _ request: GatewayRequest, _ refusal: GatewayRefusal
    ) -> (reply: GatewayReply, exchange: Exchange) {
        let reply = signer.reply(refusal, as: world.usualKey(), now: world.moment.wall, random: &world.random)
        let outcome = Outcome(reply: reply, verdict: .refused(code: refusal.code, message: refusal.message))
        return (reply, note(request, Route(request), outcome))
    }

    private mutating func note(_ request: GatewayRequest, _ route: Route, _ outcome: Outcome) -> Exchange {
        let exchange = record(request, route, outcome)
        history.add(exchange)
        return exchange
    }

    /// 500 SYSTEM_ERROR.
    mutating func systemError() -> GatewayReply {
        signer.reply(.system, as: world.usualKey(), now: world.moment.wall, random: &world.random)
    }

    // MARK: Answering

    private struct Outcome {
        var reply: GatewayReply
        var verdict = Exchange.Verdict.answered
        /// The fault that had an effect.
        var fault: FaultSet.Decision?
        var notes = RequestNotes()
    }

    /// The gateway's own answer, and what a fault makes of it.
    private mutating func answer(_ request: GatewayRequest, _ route: Route, _ decision: FaultSet.Decision?) -> Outcome {
        var interruption = Interruption(decision?.kind, isV2: route.isV2)
        var outcome = reply(to: request, route, &interruption)
        guard var decision else { return outcome }
        if interruption.happened {
            outcome.fault = decision
        } else if outcome.verdict == .answered || !decision.kind.needsCommit,
            apply(decision.kind, to: &outcome.reply, isV2: route.isV2, &decision.random)
        {
            outcome.fault = decision
        }
        return outcome
    }

    private mutating func reply(
        to request: GatewayRequest, _ route: Route, _ interruption: inout Interruption
    ) -> Outcome {
        let wall = world.moment.wall
        if route.isV2 {
            var notes = RequestNotes()
            let (reply, refusal) = v2.handle(request, route, in: &world, &interruption, &notes)
            return Outcome(
                reply: reply, verdict: refusal.map { .refused(code: $0.code, message: $0.message) } ?? .answered,
                notes: notes
            )
        }
        var notes = RequestNotes()
        var replyKey: ReplySigner.Key?
        do throws(GatewayRefusal) {
            if case .unknown = route, !request.path.hasPrefix("/v3/"), request.header("Authorization") == nil {
                // An APIv2 call, probably: without a signature in its headers there is none to refuse it for.
                throw Self.unknownPath
            }
            // The key is chosen first, so that refusals are signed with it too. Assumption: everyReplyIsSigned
            let keys = try world.callKeys(for: request.platformSerial)
            replyKey = keys.reply
            try authenticator.check(request, now: wall)
            try refuseReplay(of: request)
            world.meter(request.platformSerial)
            guard request.header("User-Agent")?.isEmpty == false else {  // Assumption: userAgentIsRequired
                throw GatewayRefusal.parameter("User-Agent", "required, but missing", location: "header")
            }
            let answer = try answer(request, route, keys, &interruption, &notes)
            return Outcome(
                reply: probed(signer.reply(answer, as: keys.reply, now: wall, random: &world.random)), notes: notes
            )
        } catch {
            return Outcome(
                reply: probed(
                    signer.reply(error, as: replyKey ?? world.usualKey(), now: wall, random: &world.random)
                ),
                verdict: .refused(code: error.code, message: error.message), notes: notes
            )
        }
    }

    /// The reply with a signature that is wrong on purpose (签名探测), where chance wants one.
    private mutating func probed(_ reply: GatewayReply) -> GatewayReply {
        guard reply.isSigned, world.isHit(world.keyMigration.replyProbes) else { return reply }
        var reply = reply
        Signature.spoil(&reply.headers, &world.random)
        return reply
    }

    private mutating func answer(
        _ request: GatewayRequest, _ route: Route, _ keys: World.CallKeys, _ interruption: inout Interruption,
        _ notes: inout RequestNotes
    ) throws(GatewayRefusal) -> GatewayAnswer {
        switch route {
        case .operation(let operation, let path):
            let scope = rates == nil ? nil : RateScope(operation, request, mchid: authenticator.mchid)
            var limits = scope?.early ?? []
            var isLimited = false
            try admit(limits, operation)
            do throws(GatewayRefusal) {
                let reader = RequestReader(
                    request, operation, path: path, key: keys.decryption, now: world.now
                )
                let call = try reader.read(&notes)
                let late = scope?.late(call, world) ?? []
                isLimited = true
                try admit(late, operation)
                isLimited = false
                limits += late
                try interruption.beforeCommit()
                let flowAnswer = try Flows.answer(call, in: &world)
                let answer = if let flowAnswer { flowAnswer } else { try generic.answer(call) }
                rates?.note(limits, condition: "accepted", now: world.now)
                try interruption.afterCommit()
                return answer
            } catch {
                if !isLimited { rates?.note(limits, condition: "failing", now: world.now) }
                guard !interruption.happened, !isLimited else { throw error }
                let refusal = error.documented(by: operation)
                OwnRefusals.tell(refusal, of: operation)
                throw refusal.titled(by: operation.details)
            }
        case .wrongMethod(let operations):  // Assumption: wrongMethodIsNotAllowed
            // Paths with a variable and without may have the same method.
            var methods: [String] = []
            for operation in operations where !methods.contains(operation.method) { methods.append(operation.method) }
            throw GatewayRefusal(
                status: 405, code: "METHOD_NOT_ALLOWED",
                message: "\(request.method) is not documented for this path; use \(methods.joined(separator: " or "))",
                allow: methods
            )
        case .unknown:
            if request.method == "GET", request.path == GenericAnswer.sealedBillPath {
                return try BillFlow.sealed(RequestText.values(request.queryText), in: &world)
            }
            throw Self.unknownPath
        }
    }

    /// Refuses a call that comes more often than documented; it is not looked at further.
    private mutating func admit(_ limits: [RateMeter.Limit], _ operation: APIOperation) throws(GatewayRefusal) {
        guard let full = rates?.admit(limits, now: world.now) else { return }
        throw .tooOften(operation, full.rate)
    }

    /// Assumption: noncesMayRepeat
    private mutating func refuseReplay(of request: GatewayRequest) throws(GatewayRefusal) {
        guard nonces != nil, let header = request.header("Authorization"),
            let nonce = RequestAuthenticator.parse(header)?["nonce_str"]
        else { return }
        guard nonces?.take(nonce, now: world.moment.wall) == true else {
            throw GatewayRefusal(
                status: 401, code: "SIGN_ERROR", message: "nonce_str was used before: this request is a replay",
                detail: ["field": "nonce_str", "issue": "replayed", "location": "authorization"], number: 268_443_699
            )
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
        var sent = outcome.reply
        sent.body = Array(sent.body.prefix(History.bodyLimit))
        var operationID: String?
        if case .operation(let operation, _) = route { operationID = operation.id }
        return Exchange(
            id: HTTPField.Name("Request-ID").flatMap { outcome.reply.headers[$0] } ?? "SANDBOX-" + world.random.hex(24),
            receivedAt: world.moment.wall, businessTime: world.now, request: kept, reply: sent,
            requestBytes: request.body.count, replyBytes: outcome.reply.body.count, operationID: operationID,
            mchid: request.header("Authorization").flatMap(RequestAuthenticator.parse)?["mchid"],
            verdict: outcome.verdict, notes: outcome.notes.texts, faultID: outcome.fault?.id,
            faultKind: outcome.fault?.kind
        )
    }
}

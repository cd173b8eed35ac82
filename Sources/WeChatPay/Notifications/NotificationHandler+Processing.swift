// SPDX-License-Identifier: Apache-2.0

import Logging

public import struct Foundation.Data

extension NotificationHandler {
    /// Verifies a notification, lets the merchant's code run once for it, and says what to answer, in time.
    ///
    /// In order: the request is read (``read(_:)``), the ledger grants it, `work` runs, the ledger notes it, and the answer is
    /// 204. Where `work` throws, the claim is released and the answer is a failure, so that WeChat Pay repeats the
    /// notification. A repetition of what was processed is answered with 204, and `work` does not run.
    ///
    /// Where all that takes longer than ``Configuration/timeLimit``, the answer is a failure as well, and the outcome
    /// ``NotificationOutcome/timedOut``; `work` goes on, is not cancelled, and the ledger notes its end: the repetition, 15
    /// seconds later, is then answered at once. While `work` runs, its claim is renewed as often as the ledger's
    /// ``NotificationLedger/lease`` asks. At shutdown, ``finish(within:)`` waits for such work; in a service group ``run()``
    /// does.
    ///
    /// - Parameter work: What is to happen once. What it throws never reaches WeChat Pay.
    public func process(
        _ request: NotificationRequest,
        _ work: @escaping @Sendable (WeChatPayNotification) async throws -> Void
    ) async -> NotificationResponse {
        await respond(.json, reading: { try await read(request) }) { notification in
            (try await once(notification.id) { try await work(notification) }, nil)
        }
    }

    /// Answers a question that comes as a notification, with JSON: the fee of a parking for example
    /// (`PARKING_FEE.QUERY_TRANS_INFO`).
    ///
    /// The ledger is not asked, since each question wants its answer. Time limit and refusals are those of
    /// ``process(_:_:)``.
    ///
    /// - Parameter work: Gives the members of the answer, as the product's page documents them.
    public func answer(
        _ request: NotificationRequest,
        _ work: @escaping @Sendable (WeChatPayNotification) async throws -> JSON
    ) async -> NotificationResponse {
        await respond(.json, reading: { try await read(request) }) { notification in
            (.processed, try await work(notification))
        }
    }

    /// The same as ``process(_:_:)`` for a notification of APIv2, which is answered in XML.
    public func processV2(
        _ body: Data, _ work: @escaping @Sendable (V2Notification) async throws -> Void
    ) async -> NotificationResponse {
        await respond(.xml, reading: { try readV2(body) }) { notification in
            (try await once(notification.id) { try await work(notification) }, nil)
        }
    }

    /// The answer to what is refused before it could be read as a whole.
    ///
    /// - Parameter isV2: Whether it is written in XML.
    package func refuse(_ error: WeChatPayError, isV2: Bool = false) -> NotificationResponse {
        log(.refused(error), [:])
        return NotificationResponse(.refused(error), isV2 ? .xml : .json)
    }

    /// Waits until no work runs any more that outlasted its request, however long that takes: for the end of a server, once
    /// it takes no more requests. See ``finish(within:)``, and ``run()`` for service groups.
    public func finish() async { await running.finish() }

    /// Waits until no work runs any more that outlasted its request, for a time at most.
    ///
    /// - Parameter limit: By ``Configuration/clock``. Cancelling the task ends the wait too.
    /// - Returns: Whether all work has ended. What still runs goes on as long as the process does; its claims end, and WeChat
    ///   Pay repeats the notifications.
    public func finish(within limit: Duration) async -> Bool {
        let first = FirstResult<Bool>()
        Task {
            await running.finish()
            first.give(true)
        }
        let timer = Task {
            guard (try? await configuration.clock.sleep(for: limit)) != nil else { return }
            first.give(false)
        }
        defer { timer.cancel() }
        return await withTaskCancellationHandler {
            await first.value
        } onCancel: {
            first.give(false)
        }
    }

    // MARK: Once

    private func once(_ id: String, _ work: () async throws -> Void) async throws -> NotificationOutcome {
        let claim: NotificationClaim
        switch try await ledger.claim(id) {
        case .granted(let granted): claim = granted
        case .inProgress: return .inProgress
        case .completed: return .duplicate
        }
        let renewal = renewing(claim)
        defer { renewal?.cancel() }
        do { try await work() } catch {
            // Where even that fails, the claim ends by itself.
            try? await ledger.release(claim)
            return .failed(error)
        }
        try await ledger.complete(claim)
        return .processed
    }

    /// Holds a claim until it is cancelled.
    private func renewing(_ claim: NotificationClaim) -> Task<Void, Never>? {
        guard let lease = ledger.lease, lease > .zero else { return nil }
        return Task {
            while (try? await configuration.clock.sleep(for: lease / 3)) != nil {
                do {
                    guard try await ledger.renew(claim) else {
                        configuration.logger?.warning(
                            "The claim of a WeChat Pay notification ended while it was processed; it may be processed twice",
                            metadata: ["wechatpay.notification": "\(Outside.text(claim.id, limit: 64))"])
                        return
                    }
                } catch { continue }
            }
        }
    }

    // MARK: In time

    private func respond<Message: LoggedNotification>(
        _ form: NotificationResponse.Form,
        reading read: @escaping @Sendable () async throws -> Message,
        _ work: @escaping @Sendable (Message) async throws -> (NotificationOutcome, JSON?)
    ) async -> NotificationResponse {
        let first = FirstResult<(NotificationOutcome, JSON?)>()
        running.start {
            var metadata: Logger.Metadata = [:]
            var result: (NotificationOutcome, JSON?)
            do {
                let message = try await read()
                metadata = message.logged
                do { result = try await work(message) } catch { result = (.failed(error), nil) }
            } catch {
                result = ((error as? WeChatPayError).map(NotificationOutcome.refused) ?? .failed(error), nil)
            }
            first.give(result)
            log(result.0, metadata)
        }
        let timer = Task {
            guard (try? await configuration.clock.sleep(for: configuration.timeLimit)) != nil else { return }
            first.give((.timedOut, nil))
        }
        // Whoever gave up the request needs no answer; the work goes on all the same.
        let (outcome, content) = await withTaskCancellationHandler {
            await first.value
        } onCancel: {
            first.give((.timedOut, nil))
        }
        timer.cancel()
        if case .timedOut = outcome { log(.timedOut, [:]) }
        return NotificationResponse(outcome, form, content: content)
    }

    /// An allow-list by construction: event, id and outcome; of a refusal its sentence, which quotes nothing.
    private func log(_ outcome: NotificationOutcome, _ metadata: Logger.Metadata) {
        guard let logger = configuration.logger else { return }
        var metadata = metadata
        metadata["wechatpay.outcome"] = "\(outcome)"
        let level: Logger.Level
        switch outcome {
        case .processed, .duplicate, .inProgress: level = .debug
        case .timedOut: level = .warning
        case .failed: level = .error
        case .refused(let error):
            level = error.code == .signatureProbe ? .notice : .warning
            metadata["wechatpay.reason"] = "\(error.message)"
        }
        logger.log(level: level, "WeChat Pay notification", metadata: metadata)
    }
}

/// What a log may say of a notification.
private protocol LoggedNotification: Sendable {
    var logged: Logger.Metadata { get }
}

extension WeChatPayNotification: LoggedNotification {
    // Both are WeChat Pay's own by now.
    fileprivate var logged: Logger.Metadata {
        ["wechatpay.notification": "\(Outside.id(id))", "wechatpay.event": "\(Outside.name(eventType))"]
    }
}

extension V2Notification: LoggedNotification {
    fileprivate var logged: Logger.Metadata { ["wechatpay.notification": "\(Outside.id(id))"] }
}

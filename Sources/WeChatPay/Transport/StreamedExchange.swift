// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// One exchange over AsyncHTTPClient whose body is taken piece by piece; what is not taken is not read from the socket.
///
/// Silence is measured on an event loop, and only while somebody waits: a receiver may take its time. A reply that is
/// collected has that time as a whole, from the last byte of the request on: one that drips would never end.
final class StreamedExchange: HTTPClientResponseDelegate {
    typealias Response = Void

    private struct State {
        var task: HTTPClient.Task<Void>?
        var head: Result<HTTPResponseHead, any Error>?
        var headWaiter: CheckedContinuation<HTTPResponseHead, any Error>?
        /// The piece that nobody has taken yet, and what lets the next one come.
        var piece: (bytes: Data, taken: EventLoopPromise<Void>?)?
        var pieceWaiter: CheckedContinuation<Data?, any Error>?
        var end: Result<Void, any Error>?
        var deadline: NIODeadline
        /// For the whole of a collected reply; not set before the request is out.
        var replyDeadline: NIODeadline?
        var alarm: Scheduled<Void>?
    }

    private let state: Mutex<State>
    private let eventLoop: any EventLoop
    private let silence: TimeAmount
    private let isCollected: Bool
    let wire = WireState()

    init(eventLoop: any EventLoop, silence: TimeAmount, isCollected: Bool) {
        self.eventLoop = eventLoop
        self.silence = silence
        self.isCollected = isCollected
        state = Mutex(State(deadline: .now() + silence))
    }

    /// Notes what to end when it takes too long, and begins to watch.
    func start(_ task: HTTPClient.Task<Void>) {
        let isOver = state.withLock { state in
            state.task = task
            return state.end != nil
        }
        if !isOver { watch(silence) }
    }

    func cancel() { state.withLock { $0.task }?.cancel() }

    /// Notes that bytes moved.
    func moved() { state.withLock { $0.deadline = .now() + silence } }

    private func watch(_ delay: TimeAmount) {
        let alarm = eventLoop.scheduleTask(in: delay) { [weak self] in
            guard let self else { return }
            self.ring()
        }
        state.withLock { $0.alarm = alarm }
    }

    private func ring() {
        let (late, task) = state.withLock { state -> (TimeAmount?, HTTPClient.Task<Void>?) in
            guard state.end == nil else { return (nil, nil) }
            // A piece waits for its receiver, not the other way round.
            if state.piece != nil, !isCollected { return (silence, nil) }
            let rest = min(state.deadline, state.replyDeadline ?? state.deadline) - .now()
            return rest > .zero ? (rest, nil) : (nil, state.task)
        }
        if let late { return watch(late) }
        task?.fail(reason: HTTPClientError.readTimeout)
    }

    // MARK: The receiver

    func head() async throws -> HTTPResponseHead {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let head = state.withLock { state in
                    if state.head == nil { state.headWaiter = continuation }
                    return state.head
                }
                if let head { continuation.resume(with: head) }
            }
        } onCancel: {
            cancel()
        }
    }

    func next() async throws -> Data? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (result, taken) = state.withLock { state -> (Result<Data?, any Error>?, EventLoopPromise<Void>?) in
                    state.deadline = .now() + silence
                    if let piece = state.piece {
                        state.piece = nil
                        return (.success(piece.bytes), piece.taken)
                    }
                    if let end = state.end { return (end.map { nil }, nil) }
                    state.pieceWaiter = continuation
                    return (nil, nil)
                }
                if let result { continuation.resume(with: result) }
                taken?.succeed()
            }
        } onCancel: {
            cancel()
        }
    }

    // MARK: The sender

    func didSendRequestHead(task: HTTPClient.Task<Void>, _ head: HTTPRequestHead) { wire.headIsSent() }

    func didSendRequest(task: HTTPClient.Task<Void>) { replyBegins() }

    /// From here on a collected reply has its time.
    private func replyBegins() {
        guard isCollected else { return }
        state.withLock { state in
            state.deadline = .now() + silence
            if state.replyDeadline == nil { state.replyDeadline = state.deadline }
        }
    }

    func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        // It may come before the body is out, and then that is all the same.
        wire.headIsSent()
        replyBegins()
        let waiter = state.withLock { state in
            state.deadline = .now() + silence
            state.head = .success(head)
            defer { state.headWaiter = nil }
            return state.headWaiter
        }
        waiter?.resume(returning: head)
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<Void>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
        let bytes = Data(buffer.readableBytesView)
        guard !bytes.isEmpty else { return task.eventLoop.makeSucceededVoidFuture() }
        let taken = task.eventLoop.makePromise(of: Void.self)
        var isOver = false
        let waiter = state.withLock { state in
            state.deadline = .now() + silence
            // Nobody would keep the promise of a piece that comes after the end.
            if state.pieceWaiter == nil { state.piece = (bytes, state.end == nil ? taken : nil) }
            isOver = state.end != nil
            defer { state.pieceWaiter = nil }
            return state.pieceWaiter
        }
        waiter?.resume(returning: bytes)
        if waiter != nil || isOver { taken.succeed() }
        return taken.futureResult
    }

    func didFinishRequest(task: HTTPClient.Task<Void>) throws { finish(.success(())) }

    func didReceiveError(task: HTTPClient.Task<Void>, _ error: any Error) { finish(.failure(error)) }

    private func finish(_ end: Result<Void, any Error>) {
        let (headWaiter, pieceWaiter, taken, alarm) = state.withLock { state in
            defer {
                state.headWaiter = nil
                state.pieceWaiter = nil
                state.piece?.taken = nil
                state.alarm = nil
            }
            if state.end == nil { state.end = end }
            if case .failure(let error) = end, state.head == nil { state.head = .failure(error) }
            return (state.headWaiter, state.pieceWaiter, state.piece?.taken, state.alarm)
        }
        alarm?.cancel()
        // A promise must be kept even when nobody will take the piece any more.
        taken?.succeed()
        if case .failure(let error) = end { headWaiter?.resume(throwing: error) }
        pieceWaiter?.resume(with: end.map { nil })
    }

    /// Ends the exchange when nobody holds its body any more.
    final class Owner: Sendable {
        let exchange: StreamedExchange
        init(_ exchange: StreamedExchange) { self.exchange = exchange }
        deinit { exchange.cancel() }
    }
}

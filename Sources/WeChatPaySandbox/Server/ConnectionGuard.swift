// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches over one connection: drops clients that are too slow, and ends connections in a way that lets the client
/// read the last reply.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Says that the reply under way is a slow one: from now on a client that hangs up ends the connection at once.
    struct SlowReply: Sendable {}

    /// How long what still comes is read and thrown away after the last reply. A connection closed on unread bytes is
    /// reset, which may take the reply away from the client.
    private static let lingering = TimeAmount.seconds(2)

    private let limits: ServerLimits
    private var deadline: Scheduled<Void>?
    private var stall: Scheduled<Void>?
    private var isReading = false
    private var requestsOpen = 0
    private var isLastReply = false
    private var isDiscarding = false
    private var isSlow = false
    private var hasHungUp = false

    init(_ limits: ServerLimits) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { arm(limits.idle, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { disarm() }

    func channelActive(context: ChannelHandlerContext) {
        arm(limits.idle, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        disarm()
        context.fireChannelInactive()
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isDiscarding else { return }
        switch unwrapInboundIn(data) {
        case .head(let request):
            isReading = true
            requestsOpen += 1
            arm(limits.body, context)
            encourage(request, context)
        case .body: break
        case .end:
            isReading = false
            deadline?.cancel()
            deadline = nil
            if requestsOpen == 0 { arm(limits.idle, context) }
        }
        context.fireChannelRead(data)
    }

    /// Answers `Expect: 100-continue`, for which some clients wait a second before they send a body.
    private func encourage(_ request: HTTPRequest, _ context: ChannelHandlerContext) {
        guard requestsOpen == 1, request.headerFields[.expect]?.lowercased() == "100-continue" else { return }
        let length = request.headerFields[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= limits.bodyBytes else { return }
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent {
            hasHungUp = true
            // Somebody who waits for a reply may well have closed only one half.
            if isReading || requestsOpen == 0 || isSlow {
                context.close(promise: nil)
                return
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    // MARK: Replies

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is SlowReply else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        isSlow = true
        promise?.succeed()
        if hasHungUp { context.close(promise: nil) }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let response):
            if response.status.kind != .informational {
                isLastReply = response.headerFields[.connection]?.lowercased() == "close"
            }
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            requestsOpen = max(0, requestsOpen - 1)
            isSlow = false
            context.write(data, promise: promise)
            if isLastReply {
                isDiscarding = true
                context.flush()
                context.close(mode: .output, promise: nil)
                arm(.nanoseconds(Self.lingering.nanoseconds), context)
            } else if requestsOpen == 0, !isReading {
                arm(limits.idle, context)
            }
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stall?.cancel()
        stall = nil
        if !context.channel.isWritable { stall = close(context, after: limits.stall) }
        context.fireChannelWritabilityChanged()
    }

    // MARK: Deadlines

    private func arm(_ limit: Duration, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = close(context, after: limit)
    }

    private func disarm() {
        deadline?.cancel()
        stall?.cancel()
    }

    private func close(_ context: ChannelHandlerContext, after limit: Duration) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: TimeAmount(limit)) { channel.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}

extension HTTPField.Name {
    // A literal of token characters is a valid name; the fallback only satisfies the compiler.
    static let expect = HTTPField.Name("Expect") ?? .trailer
}

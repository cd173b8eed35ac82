// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import WeChatPayJSON

/// `text/event-stream` of a feed.
enum EventStream {
    static let contentType = "text/event-stream; charset=utf-8"

    /// Answers a listener, for as long as it stays.
    ///
    /// - Parameters:
    ///   - lastID: What it saw last, if it says so.
    ///   - forwarding: Starts sending notifications to who listens; they are sent so for as long as it stays.
    /// - Returns: `nil` where there are too many, or the server ends.
    static func response(
        _ feed: EventFeed, lastID: String?, channel: any Channel, headers: HTTPFields,
        forwarding: @escaping @Sendable () -> Forwarding? = { nil }
    ) async -> Response? {
        guard let listener = feed.listen(lastID: lastID, cut: { channel.close(promise: nil) }) else { return nil }
        // Also where the head cannot be written, so that nothing below ever runs; and before the next write would fail.
        channel.closeFuture.whenComplete { _ in feed.remove(listener.number) }
        // Whoever hangs up is gone at once, and not at the next write.
        try? await channel.triggerUserOutboundEvent(ConnectionGuard.SlowReply()).get()
        let body = ResponseBody { writer in
            let forwarding = forwarding()
            defer {
                forwarding?.stop()
                feed.remove(listener.number)
            }
            try await withGracefulShutdownHandler {
                try await writer.write(ByteBuffer(string: opening(feed, listener.start)))
                for await _ in listener.wake {
                    var isIdle = true
                    while let items = feed.next(listener.number), !items.isEmpty {
                        isIdle = false
                        try await writer.write(ByteBuffer(string: items.map { text($0, feed) }.joined()))
                    }
                    // A comment, so that a connection that is gone is noticed.
                    if isIdle { try await writer.write(ByteBuffer(string: ":\n\n")) }
                }
            } onGracefulShutdown: {
                feed.end(listener.number)
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    private static func opening(_ feed: EventFeed, _ start: EventFeed.Start) -> String {
        // The number is that of the last item: who is cut off at once comes back to the right place.
        let name = start == .reset ? "reset" : "hello"
        let id = start == .resumed ? "" : "id: \(feed.id(feed.last))\n"
        return "retry: 1000\n\n\(id)event: \(name)\ndata: {}\n\n"
    }

    private static func text(_ item: FeedItem, _ feed: EventFeed) -> String {
        // JSON as we write it has no line breaks.
        "id: \(feed.id(item.number))\nevent: \(item.name)\ndata: \(item.data.description)\n\n"
    }
}

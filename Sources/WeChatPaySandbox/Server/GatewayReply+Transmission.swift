// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import NIOCore

/// The connection was ended on purpose; nobody sees this error.
struct ConnectionEnded: Error {}

/// The system's `struct linger`, two C integers, spelled out: its module differs from system to system.
private struct NoLingering: Sendable {
    var isOn: CInt = 1
    var seconds: CInt = 0
}

/// How a reply goes out over a socket. Waiting ends when the client hangs up.
extension GatewayReply {
    /// What Hummingbird is to send.
    ///
    /// - Throws: ``ConnectionEnded`` when there is nothing more to send.
    func response(over channel: any Channel) async throws -> Response {
        switch transmission {
        case .whole: return whole
        case .delayed(let duration):
            try await channel.triggerUserOutboundEvent(ConnectionGuard.SlowReply()).get()
            try await channel.pause(for: duration)
            return whole
        case .dripping(let duration):
            try await channel.triggerUserOutboundEvent(ConnectionGuard.SlowReply()).get()
            return response(length: body.count) { writer in
                let pieces = Self.pieces(of: body)
                for piece in pieces {
                    try await channel.pause(for: duration / pieces.count)
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            }
        case .cut(let length):
            return response(length: body.count) { writer in
                try await writer.write(ByteBuffer(bytes: body.prefix(length)))
                try? await channel.close().get()
                throw ConnectionEnded()
            }
        case .padded(let length):
            return response(length: nil) { writer in
                try await writer.write(ByteBuffer(bytes: body))
                var rest = length - body.count
                let spaces = ByteBuffer(repeating: 0x20, count: 64 << 10)
                while rest > 0 {
                    try await writer.write(spaces.getSlice(at: 0, length: min(rest, spaces.readableBytes)) ?? spaces)
                    rest -= spaces.readableBytes
                }
                try await writer.finish(nil)
            }
        case .closed:
            try? await channel.close().get()
            throw ConnectionEnded()
        case .reset:
            // With no time to linger a close is a reset.
            try? await (channel as? any SocketOptionProvider)?.unsafeSetSocketOption(
                level: .socket, name: .so_linger, value: NoLingering()
            ).get()
            try? await channel.close().get()
            throw ConnectionEnded()
        }
    }

    private var whole: Response {
        Response(
            status: .init(code: status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body))
        )
    }

    private func response(
        length: Int?, _ write: @escaping @concurrent @Sendable (inout any ResponseBodyWriter) async throws -> Void
    ) -> Response {
        Response(status: .init(code: status), headers: headers, body: ResponseBody(contentLength: length, write))
    }

    /// A body in at most 64 parts.
    private static func pieces(of body: [UInt8]) -> [ArraySlice<UInt8>] {
        let size = max(1, (body.count + 63) / 64)
        return stride(from: 0, to: body.count, by: size).map { body[$0..<min(body.count, $0 + size)] }
    }
}

extension Channel {
    /// Waits on the event loop.
    ///
    /// - Throws: ``ConnectionEnded`` when the connection ends meanwhile, or the task is cancelled.
    fileprivate func pause(for duration: Duration) async throws {
        let timer = eventLoop.scheduleTask(in: TimeAmount(duration)) {}
        closeFuture.whenComplete { _ in timer.cancel() }
        try await withTaskCancellationHandler {
            do { try await timer.futureResult.get() } catch { throw ConnectionEnded() }
        } onCancel: {
            timer.cancel()
        }
    }
}

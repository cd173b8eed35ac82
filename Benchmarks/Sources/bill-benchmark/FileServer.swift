// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// Answers every request with one file, which the kernel copies: it takes no memory of this process.
enum FileServer {
    static func withServer(_ path: String, _ body: (Int) async throws -> Void) async throws {
        let length = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Answer(path: path, length: length))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do { try await body(channel.localAddress?.port ?? 0) } catch {
            try? await channel.close()
            throw error
        }
        try await channel.close()
    }

    private final class Answer: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let path: String
        private let length: Int

        init(path: String, length: Int) {
            self.path = path
            self.length = length
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard case .end = unwrapInboundIn(data) else { return }
            do {
                let file = try NIOFileHandle(_deprecatedPath: path)
                let head = HTTPResponseHead(
                    version: .http1_1, status: .ok, headers: ["Content-Length": String(length)])
                context.write(wrapOutboundOut(.head(head)), promise: nil)
                let region = FileRegion(fileHandle: file, readerIndex: 0, endIndex: length)
                context.write(wrapOutboundOut(.body(.fileRegion(region)))).whenComplete { _ in try? file.close() }
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            } catch { context.close(promise: nil) }
        }
    }
}

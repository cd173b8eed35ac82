// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Synchronization
import WeChatPay

/// A gateway that answers with bodies in pieces, which may break off.
final class PieceGateway: StreamingTransport {
    struct Reply: Sendable {
        var status = 200
        var headers: HTTPFields = [:]
        var pieces: [Data] = []
        /// What comes instead of the end.
        var failure: WeChatPayError?

        static func file(_ bytes: Data, size: Int = 1000, cutAfter length: Int? = nil) -> Reply {
            var reply = Reply()
            var rest = bytes.prefix(length ?? .max)
            while !rest.isEmpty {
                reply.pieces.append(Data(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            if length != nil { reply.failure = WeChatPayError(.network, "The connection broke.") }
            if let name = HTTPField.Name("Content-Length") { reply.headers[name] = String(bytes.count) }
            return reply
        }

        static func refusal(_ status: Int, _ code: String) -> Reply {
            Reply(status: status, pieces: [Data("{\"code\":\"\(code)\",\"message\":\"x\"}".utf8)])
        }

        init(_ reply: TransportReply) {
            status = reply.status
            headers = reply.headers
            pieces = [reply.body]
        }

        init(status: Int = 200, pieces: [Data] = []) {
            self.status = status
            self.pieces = pieces
        }
    }

    private let answer: @Sendable (TransportRequest, Int) throws -> Reply
    private let seen = Mutex<[TransportRequest]>([])
    private let bodies = Mutex<[Data]>([])
    var requests: [TransportRequest] { seen.withLock { $0 } }
    /// Of requests with a body in pieces, in their order.
    var uploads: [Data] { bodies.withLock { $0 } }

    /// - Parameter answer: Gets the request and how many came before it.
    init(_ answer: @escaping @Sendable (TransportRequest, Int) throws -> Reply) { self.answer = answer }

    func client(
        baseURL: String = "http://127.0.0.1", configuration: WeChatPayClient.Configuration = .init()
    ) throws -> WeChatPayClient {
        try ScriptedGateway { _ in throw CancellationError() }
            .client(baseURL: baseURL, configuration: configuration, transport: self)
    }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        let reply = try reply(request)
        if let failure = reply.failure { throw failure }
        return TransportReply(status: reply.status, headers: reply.headers, body: reply.pieces.reduce(Data(), +))
    }

    func open(_ request: TransportRequest) async throws -> TransportStream {
        if let reader = request.outgoing?.makeReader() {
            var body = Data()
            while let piece = try reader.next() {
                body += piece
                reader.sent(piece.count)
            }
            bodies.withLock { $0.append(body) }
        }
        let reply = try reply(request)
        let rest = Queue(reply.pieces)
        return TransportStream(status: reply.status, headers: reply.headers) {
            if let piece = rest.next() { return piece }
            if let failure = reply.failure { throw failure }
            return nil
        }
    }

    private func reply(_ request: TransportRequest) throws -> Reply {
        let index = seen.withLock { seen in
            seen.append(request)
            return seen.count - 1
        }
        return try answer(request, index)
    }

    private final class Queue: Sendable {
        private let pieces: Mutex<ArraySlice<Data>>
        init(_ pieces: [Data]) { self.pieces = Mutex(pieces[...]) }
        func next() -> Data? { pieces.withLock { $0.popFirst() } }
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    static func bytes(_ count: Int, seed: UInt64) -> Data {
        var random = Seeded(seed)
        return Data((0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    }
}

/// A folder of its own, removed with the value's last owner.
final class TestFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("wechatpay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
    func file(_ name: String, _ bytes: Data) throws -> String {
        try bytes.write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
}

/// All pieces of a stream; those before an error too.
func collect(_ stream: DownloadStream) async -> (bytes: Data, pieces: Int, error: WeChatPayError?) {
    var bytes = Data()
    var pieces = 0
    do {
        for try await piece in stream {
            bytes += piece
            pieces += 1
        }
        return (bytes, pieces, nil)
    } catch { return (bytes, pieces, error as? WeChatPayError) }
}

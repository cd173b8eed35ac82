// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOPosix
import WeChatPayJSON

/// Requests byte by byte: with any Host, any Origin and any body, as browsers and attackers send them.
struct RawHTTP: Sendable {
    let host: String
    let port: Int

    struct Reply {
        var status: Int
        var headers: [String: String]
        var body: String

        var json: JSON { (try? JSON(parsing: body)) ?? .null }
    }

    struct NotHTTP: Error {}

    init(_ baseURL: String) throws {
        let parts = baseURL.dropFirst("http://".count).split(separator: ":")
        guard parts.count == 2, let port = Int(parts[1]) else { throw NotHTTP() }
        host = String(parts[0])
        self.port = port
    }

    var authority: String { "\(host):\(port)" }

    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Reply {
        try await send("GET", path, headers)
    }

    /// Posts as the page does.
    func post(_ path: String, _ body: String = "{}", _ headers: [String: String] = [:]) async throws -> Reply {
        let own = ["Content-Type": "application/json", "Origin": "http://\(authority)"]
        return try await send("POST", path, own.merging(headers) { $1 }, body: body)
    }

    func send(
        _ method: String, _ path: String, _ headers: [String: String] = [:], body: String = ""
    ) async throws -> Reply {
        let text = try await exchange(head(method, path, headers, body) + body) { _ in false }
        guard let end = text.range(of: "\r\n\r\n") else { throw NotHTTP() }
        let lines = text[..<end.lowerBound].split(separator: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count > 1, let status = Int(first[1]) else {
            throw NotHTTP()
        }
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 2 { fields[parts[0].lowercased()] = String(parts[1].drop { $0 == " " }) }
        }
        return Reply(status: status, headers: fields, body: String(text[end.upperBound...]))
    }

    /// Reads what comes until it is enough.
    func listen(
        _ path: String, _ headers: [String: String] = [:], until isEnough: @escaping @Sendable (String) async -> Bool
    ) async throws -> String {
        try await exchange(head("GET", path, headers, ""), until: isEnough)
    }

    /// Sends bytes as they are, and reads what comes until it is enough.
    func raw(_ request: String, until isEnough: @escaping @Sendable (String) async -> Bool) async throws -> String {
        try await exchange(request, until: isEnough)
    }

    private func head(_ method: String, _ path: String, _ headers: [String: String], _ body: String) -> String {
        var fields = ["Host": authority, "Connection": "close"]
        if !body.isEmpty { fields["Content-Length"] = String(body.utf8.count) }
        fields.merge(headers) { $1 }
        // An empty value leaves a header out.
        let lines = fields.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }
        return "\(method) \(path) HTTP/1.1\r\n\(lines.joined())\r\n"
    }

    private func exchange(_ request: String, until isEnough: (String) async -> Bool) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(.seconds(120))
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(inboundType: ByteBuffer.self, outboundType: ByteBuffer.self)
                    )
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var text = ""
            for try await part in inbound {
                text += String(buffer: part)
                if await isEnough(text) { break }
            }
            return text
        }
    }
}

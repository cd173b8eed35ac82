// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import WeChatPay

/// A running sandbox, by its control API.
struct SandboxConnection: Sendable {
    let baseURL: String
    let isLoopback: Bool
    /// For one exchange. An attempt at a notification may take five seconds, and others may be before it.
    var limit = TimeAmount.seconds(60)

    private static let bodyLimit = 4 << 20

    init(_ url: String, source: String) throws {
        let trimmed = url.hasSuffix("/") ? String(url.dropLast()) : url
        guard let parts = URLComponents(string: trimmed), let host = parts.host, !host.isEmpty,
            ["http", "https"].contains(parts.scheme?.lowercased()), parts.query == nil, parts.fragment == nil,
            parts.user == nil, parts.password == nil
        else {
            throw UsageError("\(source) is not the address of a sandbox: \(Wrapping.printable(Shown.url(url))).")
        }
        baseURL = trimmed
        isLoopback = ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host.lowercased())
    }

    func get(_ path: String) async throws -> JSON { try await json(request(.GET, path)) }

    func post(_ path: String, _ body: JSON) async throws -> JSON {
        var request = request(.POST, path)
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(ByteBuffer(string: body.description))
        return try await json(request)
    }

    /// The notification in a reply, with the attempt that was asked for: where the sandbox left that for later, it is
    /// waited for.
    func delivered(_ reply: JSON) async throws -> JSON {
        guard var record = reply["record"], let id = record["notification_id"]?.string else {
            throw SandboxUnreachable("\(baseURL) answers, but not as a sandbox does.")
        }
        guard reply["deferred"] == true else { return record }
        let count = record["attempt_count"]?.int ?? 0
        for _ in 0..<100 where record["attempt_count"]?.int ?? 0 <= count {
            try await Task.sleep(for: .milliseconds(250))
            record = try await get("/sandbox/notifications/\(id)")["record"] ?? record
        }
        return record
    }

    /// Reads the stream of events until it ends or the task is cancelled.
    ///
    /// - Parameters:
    ///   - id: What was seen last; the stream begins behind it.
    ///   - body: Gets each event.
    func events(
        _ query: [(String, String)], after id: String? = nil, _ body: (EventLines.Event) async throws -> Void
    ) async throws {
        var parts = URLComponents()
        parts.queryItems = query.map { URLQueryItem(name: $0.0, value: $0.1) }
        // A plus sign is a space to many readers.
        let text = (parts.percentEncodedQuery ?? "").replacingOccurrences(of: "+", with: "%2B")
        var request = request(.GET, "/sandbox/events?" + text)
        // Without it a sandbox forwards nothing: pages in a browser cannot send it.
        request.headers.add(name: "X-Sandbox", value: "listen")
        if let id { request.headers.add(name: "Last-Event-ID", value: id) }
        let response = try await send(request, timeout: .hours(24 * 365))
        guard response.status == .ok else { throw try await refusal(response) }
        var lines = EventLines()
        do {
            for try await chunk in response.body {
                for event in lines.take(chunk.readableBytesView) { try await body(event) }
            }
        } catch  where error is HTTPClientError || error is HTTPParserError || error is IOError || error is ChannelError
        {
            // How a connection breaks says nothing more.
            try Task.checkCancellation()
        }
    }

    // MARK: Exchange

    private func request(_ method: HTTPMethod, _ path: String) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: baseURL + path)
        request.method = method
        return request
    }

    private func json(_ request: HTTPClientRequest) async throws -> JSON {
        let response = try await send(request, timeout: limit)
        guard response.status == .ok else { throw try await refusal(response) }
        let body = try await body(of: response)
        guard let json = try? JSON(parsing: Array(body.readableBytesView)) else {
            throw SandboxUnreachable("\(baseURL) answers, but not as a sandbox does.")
        }
        return json
    }

    private func send(_ request: HTTPClientRequest, timeout: TimeAmount) async throws -> HTTPClientResponse {
        do { return try await Self.client.execute(request, timeout: timeout) } catch {
            try Task.checkCancellation()
            throw unreachable(error)
        }
    }

    private func body(of response: HTTPClientResponse) async throws -> ByteBuffer {
        do { return try await response.body.collect(upTo: Self.bodyLimit) } catch {
            try Task.checkCancellation()
            throw unreachable(error)
        }
    }

    func unreachable(_ error: any Error) -> SandboxUnreachable {
        switch error {
        case let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout:
            SandboxUnreachable(
                "The sandbox at \(baseURL) took more than \(limit.nanoseconds / 1_000_000_000) seconds. It may be waiting for "
                    + "receivers of notifications; what was asked for may still happen.")
        case is NIOTooManyBytesError:
            SandboxUnreachable("\(baseURL) answers with more than \(Self.bodyLimit) bytes, not as a sandbox does.")
        case is HTTPParserError: SandboxUnreachable("\(baseURL) answers, but not by HTTP.")
        case let error as HTTPClientError where error == .remoteConnectionClosed: brokenOff
        // A port that refuses is an error of connecting; this one came later.
        case let error as IOError where error.errnoCode != ECONNREFUSED: brokenOff
        default: SandboxUnreachable("No sandbox answers at \(baseURL); is 'wechatpay sandbox' running?")
        }
    }

    private var brokenOff: SandboxUnreachable {
        SandboxUnreachable(
            "\(baseURL) closed the connection before it had answered; what was asked for may have happened.")
    }

    /// One for the process. A port that refuses is asked once: nobody waits for a sandbox that is not there.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5)), decompression: .disabled
        )
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    private func refusal(_ response: HTTPClientResponse) async throws -> any Error {
        let body = try await body(of: response)
        let json = try? JSON(parsing: Array(body.readableBytesView))
        guard let message = json?["message"]?.string else {
            return SandboxUnreachable("\(baseURL) answers \(response.status.code), not as a sandbox does.")
        }
        return SandboxRefusal(status: Int(response.status.code), description: Wrapping.printable(message))
    }
}

/// A sandbox did not do what it was asked for.
struct SandboxRefusal: Error, CustomStringConvertible {
    /// HTTP status.
    let status: Int
    let description: String
}

/// There is no sandbox where one was expected.
struct SandboxUnreachable: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Takes a `text/event-stream` apart.
struct EventLines {
    struct Event {
        var id: String?
        var name: String
        var data: JSON
    }

    private var rest: [UInt8] = []
    private var id: String?
    private var name = ""
    private var data = ""

    mutating func take(_ bytes: some Sequence<UInt8>) -> [Event] {
        rest += bytes
        var events: [Event] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: rest[..<end], as: UTF8.self)
            rest.removeSubrange(...end)
            if line.hasPrefix("event: ") {
                name = String(line.dropFirst(7))
            } else if line.hasPrefix("id: ") {
                id = String(line.dropFirst(4))
            } else if line.hasPrefix("data: ") {
                data += line.dropFirst(6)
            } else if line.isEmpty {
                if !name.isEmpty, let json = try? JSON(parsing: data) {
                    events.append(Event(id: id, name: name, data: json))
                }
                id = nil
                name = ""
                data = ""
            }
        }
        // No event of a sandbox is nearly as long.
        if rest.count > 1 << 20 { rest = [] }
        return events
    }
}

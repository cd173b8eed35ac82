// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPayJSON

/// Answers what works without a signature: the page's files, the control API and the stream of events.
struct ControlResponder: Sendable {
    static let bodyLimit = 1 << 20

    let sandbox: Sandbox
    let feed: EventFeed
    let access: LocalAccess

    func respond(to request: Request, channel: any Channel) async -> Response {
        do {
            return try await answer(request, channel)
        } catch {
            return Self.response(ControlRefusal(error))
        }
    }

    private func answer(_ request: Request, _ channel: any Channel) async throws -> Response {
        let target = request.head.path ?? "/"
        let path = String(target.prefix { $0 != "?" })
        let method = request.head.method.rawValue
        if let refusal = access.refusal(
            method: method, path: path, authority: request.head.authority, headers: request.headers,
            peer: channel.remoteAddress
        ) {
            throw refusal
        }
        if let file = ConsoleFile.at(path) {
            guard method == "GET" || method == "HEAD" else { throw Self.onlyGET(path) }
            return Self.response(file)
        }
        if path == "/sandbox/events", method == "GET" {
            let listening = try ListenRequest(target, headers: request.headers)
            try listening.check(on: sandbox)
            guard
                let response = await EventStream.response(
                    feed, lastID: request.headers[.lastEventID], channel: channel,
                    headers: Self.headers(contentType: EventStream.contentType),
                    forwarding: { listening.start(on: sandbox) }
                )
            else {
                throw ControlRefusal(
                    status: 503, code: "TOO_MANY_LISTENERS",
                    message: "The sandbox has \(EventFeed.listenerLimit) listeners already; close one."
                )
            }
            return response
        }
        let queryText = target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) } ?? ""
        let baseURL = "http://" + (request.head.authority ?? "127.0.0.1")
        if path == OpenAPIResponse.path {
            guard method == "GET" else { throw Self.onlyGET(path) }
            return try OpenAPIResponse.response(
                baseURL: baseURL, queryText: queryText, headers: Self.headers(contentType: Self.jsonType)
            )
        }
        let (route, values) = try ControlTable.route(method, path)
        let call = try ControlCall(
            route, sandbox: sandbox, baseURL: baseURL, path: values, queryText: queryText,
            body: try await Self.body(of: request)
        )
        guard route.delivers else { return Self.response(try await route.answer(call), status: 200) }
        let json = try await Self.whileConnected(channel) { try await route.answer(call) }
        return Self.response(json, status: 200)
    }

    /// Does work that takes a while, and cancels it when nobody waits for it any more.
    private static func whileConnected<Value: Sendable>(
        _ channel: any Channel, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try? await channel.triggerUserOutboundEvent(ConnectionGuard.SlowReply()).get()
        let task = Task(executorPreference: ServerExecutor.shared, operation: work)
        channel.closeFuture.whenComplete { _ in task.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    private static func onlyGET(_ path: String) -> ControlRefusal {
        ControlRefusal(
            status: 405, code: "METHOD_NOT_ALLOWED", message: "\(ControlTable.shown(path)) takes GET.", allow: ["GET"]
        )
    }

    private static func body(of request: Request) async throws -> [UInt8] {
        var body: [UInt8] = []
        do {
            for try await chunk in request.body {
                body.append(contentsOf: chunk.readableBytesView)
                if body.count > bodyLimit { break }
            }
        } catch {
            throw ControlRefusal.bad("The body did not arrive whole.")
        }
        guard body.count <= bodyLimit else {
            throw ControlRefusal(
                status: 413, code: "TOO_LARGE", message: "The body has more than \(bodyLimit) bytes."
            )
        }
        return body
    }

    // MARK: Writing

    private static let jsonType = "application/json; charset=utf-8"

    private static func response(_ refusal: ControlRefusal) -> Response {
        var response = response(refusal.body, status: refusal.status)
        if !refusal.allow.isEmpty { response.headers[.allow] = refusal.allow.joined(separator: ", ") }
        return response
    }

    private static func response(_ json: JSON, status: Int) -> Response {
        Response(
            status: .init(code: status),
            headers: headers(contentType: jsonType),
            body: .init(byteBuffer: ByteBuffer(string: json.description))
        )
    }

    private static func response(_ file: ConsoleFile) -> Response {
        var headers = headers(contentType: file.contentType)
        headers[.contentSecurityPolicy] = contentSecurityPolicy
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: file.text)))
    }

    /// Nothing from elsewhere, nothing inline, and no text becomes a script, whatever a request holds.
    static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
    ].joined(separator: "; ")

    private static func headers(contentType: String) -> HTTPFields {
        var headers: HTTPFields = [.contentType: contentType, .cacheControl: "no-store"]
        for (name, value) in protections { headers[name] = value }
        return headers
    }

    private static let protections: [(HTTPField.Name, String)] = [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}

extension HTTPField.Name {
    // A literal of token characters is a valid name; the fallback only satisfies the compiler.
    fileprivate static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .trailer
}

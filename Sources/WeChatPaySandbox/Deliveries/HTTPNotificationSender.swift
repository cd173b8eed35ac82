// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOPosix

/// Posts notifications over HTTP or HTTPS, as WeChat Pay does: no redirect is followed, and whoever takes longer than
/// five seconds has not answered.
public struct HTTPNotificationSender: NotificationSender {
    private let limit: Duration

    /// - Parameter limit: From the start of connecting to the end of the answer; 5 seconds as documented.
    public init(limit: Duration = .seconds(5)) { self.limit = limit }

    /// Posts one attempt.
    ///
    /// - Throws: ``NotificationSendingError`` where no answer came.
    public func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
        let limit = limit
        return try await withThrowingTaskGroup(of: NotificationAnswer.self) { group in
            group.addTask { try await Self.post(delivery, limit: limit) }
            group.addTask {
                try await Task.sleep(for: limit)
                throw NotificationSendingError(
                    "no answer within \(limit.formatted(.units(allowed: [.seconds], width: .narrow)))")
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() else { throw CancellationError() }
            return answer
        }
    }

    private static func post(_ delivery: NotificationDelivery, limit: Duration) async throws -> NotificationAnswer {
        let scheme = URL(string: delivery.url)?.scheme?.lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw NotificationSendingError("the address is not an http or https URL")
        }
        var request = HTTPClientRequest(url: delivery.url)
        request.method = .POST
        for field in delivery.headers { request.headers.add(name: field.name.rawName, value: field.value) }
        request.body = .bytes(ByteBuffer(bytes: delivery.body))
        do {
            // The limit is kept by the other task; this one is for a library that would not hear of it.
            let response = try await client.execute(request, timeout: .nanoseconds(limit.nanoseconds) + .seconds(1))
            var body: [UInt8] = []
            // What is longer is left unread, and the connection with it.
            for try await chunk in response.body {
                body += chunk.readableBytesView.prefix(DeliveryOutcome.answerLimit - body.count)
                if body.count >= DeliveryOutcome.answerLimit { break }
            }
            return NotificationAnswer(status: Int(response.status.code), body: body)
        } catch {
            try Task.checkCancellation()
            throw NotificationSendingError(reason(error))
        }
    }

    private static let refused = "no connection: the address refuses it or cannot be reached"

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as HTTPClientError where error == .connectTimeout: "no connection in time"
        case let error as HTTPClientError where error == .remoteConnectionClosed:
            "the connection was closed before the answer was complete"
        case let error as HTTPClientError: "no answer: \(error)"
        case let error as IOError where error.errnoCode == ECONNREFUSED: refused
        case is NIOConnectionError: refused
        case is HTTPParserError: "the answer is not HTTP"
        default: "no answer: \(String(String(describing: error).prefix(200)))"
        }
    }

    /// One for the process, as its end is the process's. Connections are used once: a receiver that closes idle ones
    /// must not look like one that fails.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5)), decompression: .disabled
        )
        configuration.maximumUsesPerConnection = 1
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only
        configuration.networkFrameworkWaitForConnectivity = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()
}

/// Why a notification was not answered.
public struct NotificationSendingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A few words, which the attempt keeps.
    public let description: String

    /// For senders of your own: the words that the attempt is to keep.
    public init(_ description: String) { self.description = description }
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return max(1, min(seconds, 1_000_000) * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}

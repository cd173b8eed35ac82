// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Hummingbird
import NIOCore
public import WeChatPay

/// For routes that do more than ``Hummingbird/RouterMethods/wechatPayNotifications(_:handler:_:)``.
extension NotificationHandler {
    /// Reads the request's body within the limit, and processes the notification.
    public func response(
        to request: Request, _ work: @escaping @Sendable (WeChatPayNotification) async throws -> Void
    ) async -> Response {
        await Response(
            respond(to: request) { body in
                await process(NotificationRequest(headers: request.headers, body: body), work)
            })
    }

    /// The same for a notification of APIv2.
    public func responseV2(
        to request: Request, _ work: @escaping @Sendable (V2Notification) async throws -> Void
    ) async -> Response {
        await Response(respond(to: request, isV2: true) { body in await processV2(body, work) })
    }

    /// The same for a question.
    public func answer(
        to request: Request, _ work: @escaping @Sendable (WeChatPayNotification) async throws -> JSON
    ) async -> Response {
        await Response(
            respond(to: request) { body in
                await answer(NotificationRequest(headers: request.headers, body: body), work)
            })
    }

    private func respond(
        to request: Request, isV2: Bool = false, _ answer: (Data) async -> NotificationResponse
    ) async -> NotificationResponse {
        let limit = configuration.maximumBytes
        // What says that it is too long is not waited for.
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            return refuse(tooLarge, isV2: isV2)
        }
        let body: ByteBuffer
        do { body = try await request.body.collect(upTo: limit) } catch is NIOTooManyBytesError {
            return refuse(tooLarge, isV2: isV2)
        } catch {
            return refuse(
                WeChatPayError(.network, "The connection broke before the notification was complete.", cause: error),
                isV2: isV2)
        }
        return await answer(Data(body.readableBytesView))
    }
}

extension Response {
    /// For an address that belongs to no merchant.
    static var unknownMerchant: Response {
        Response(
            status: .notFound, headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: #"{"code":"FAIL","message":"not found"}"#)))
    }

    fileprivate init(_ response: NotificationResponse) {
        var headers = HTTPFields()
        headers[.contentType] = response.contentType
        self.init(
            status: .init(code: response.status), headers: headers,
            body: response.body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: response.body)))
    }
}

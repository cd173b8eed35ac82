// SPDX-License-Identifier: Apache-2.0

public import Hummingbird
public import WeChatPay

extension RouterMethods {
    /// Adds an address for notifications (`notify_url`): it verifies, processes each once, and answers as documented.
    ///
    /// ```swift
    /// router.wechatPayNotifications("notify", handler: handler) { notification in
    ///     try await orders.settle(notification)
    /// }
    /// ```
    ///
    /// Bodies longer than the handler's `maximumBytes` are refused without being read. Keep middleware away from it that
    /// reads or changes bodies, authenticates users, or removes `Wechatpay-*` headers.
    ///
    /// - Parameters:
    ///   - path: Without a query; WeChat Pay refuses addresses with one.
    ///   - work: What is to happen once; see ``WeChatPay/NotificationHandler/process(_:_:)``.
    @discardableResult
    public func wechatPayNotifications(
        _ path: RouterPath,
        handler: NotificationHandler,
        _ work: @escaping @Sendable (WeChatPayNotification) async throws -> Void
    ) -> Self {
        post(path) { request, _ in await handler.response(to: request, work) }
    }

    /// Adds an address for each of several merchants, told apart by the path: `notify/:mchid`.
    ///
    /// ```swift
    /// router.wechatPayNotifications("notify/:mchid") { _, context in
    ///     merchants[context.parameters.get("mchid") ?? ""]?.notifications
    /// } work: { notification in … }
    /// ```
    ///
    /// - Parameter handler: Chooses the merchant's handler; `nil` answers 404.
    @discardableResult
    public func wechatPayNotifications(
        _ path: RouterPath,
        handler: @escaping @Sendable (Request, Context) async throws -> NotificationHandler?,
        work: @escaping @Sendable (WeChatPayNotification, Context) async throws -> Void
    ) -> Self {
        post(path) { request, context in
            guard let handler = try await handler(request, context) else { return Response.unknownMerchant }
            return await handler.response(to: request) { try await work($0, context) }
        }
    }

    /// Adds an address for notifications of APIv2, answered in XML.
    ///
    /// - Parameter work: What is to happen once; see ``WeChatPay/NotificationHandler/processV2(_:_:)``.
    @discardableResult
    public func wechatPayV2Notifications(
        _ path: RouterPath,
        handler: NotificationHandler,
        _ work: @escaping @Sendable (V2Notification) async throws -> Void
    ) -> Self {
        post(path) { request, _ in await handler.responseV2(to: request, work) }
    }

    /// Adds an address for questions that come as notifications (`PARKING_FEE.QUERY_TRANS_INFO`), answered in JSON.
    ///
    /// - Parameter work: Gives the answer; see ``WeChatPay/NotificationHandler/answer(_:_:)``.
    @discardableResult
    public func wechatPayQuestions(
        _ path: RouterPath,
        handler: NotificationHandler,
        _ work: @escaping @Sendable (WeChatPayNotification) async throws -> JSON
    ) -> Self {
        post(path) { request, _ in await handler.answer(to: request, work) }
    }
}

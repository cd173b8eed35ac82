// SPDX-License-Identifier: Apache-2.0

// The verbs that may carry a body: each without one, with JSON, and with an Encodable value; awaited, or blocking in
// a synchronous function.

extension PathNode {
    /// Calls the path with POST, without a body or with a JSON body whose members keep the order written.
    ///
    /// - Parameters:
    ///   - json: The body; `nil` sends none.
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func post(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) async throws -> Response {
        try await chain.client.send(
            Call(.post, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with POST and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) throws -> Response {
        try chain.client.sendBlocking(
            Call(.post, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with POST and a body encoded as JSON; ``SensitiveText`` members are encrypted.
    ///
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func post(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) async throws -> Response {
        try await chain.client.preparePlatformKeys()
        return try await chain.client.send(
            Call(.post, chain, body: body, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with POST and an encoded body, and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) throws -> Response {
        try chain.client.preparePlatformKeysBlocking()
        return try chain.client.sendBlocking(
            Call(.post, chain, body: body, query: query, headers: headers, path: path, host: host))
    }
}

extension PathNode {
    /// Calls the path with PUT, without a body or with a JSON body whose members keep the order written.
    ///
    /// - Parameters:
    ///   - json: The body; `nil` sends none.
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func put(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) async throws -> Response {
        try await chain.client.send(
            Call(.put, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with PUT and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func put(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) throws -> Response {
        try chain.client.sendBlocking(
            Call(.put, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with PUT and a body encoded as JSON; ``SensitiveText`` members are encrypted.
    ///
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func put(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) async throws -> Response {
        try await chain.client.preparePlatformKeys()
        return try await chain.client.send(
            Call(.put, chain, body: body, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with PUT and an encoded body, and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func put(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) throws -> Response {
        try chain.client.preparePlatformKeysBlocking()
        return try chain.client.sendBlocking(
            Call(.put, chain, body: body, query: query, headers: headers, path: path, host: host))
    }
}

extension PathNode {
    /// Calls the path with PATCH, without a body or with a JSON body whose members keep the order written.
    ///
    /// - Parameters:
    ///   - json: The body; `nil` sends none.
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func patch(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) async throws -> Response {
        try await chain.client.send(
            Call(.patch, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with PATCH and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func patch(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) throws -> Response {
        try chain.client.sendBlocking(
            Call(.patch, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with PATCH and a body encoded as JSON; ``SensitiveText`` members are encrypted.
    ///
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func patch(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) async throws -> Response {
        try await chain.client.preparePlatformKeys()
        return try await chain.client.send(
            Call(.patch, chain, body: body, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with PATCH and an encoded body, and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func patch(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) throws -> Response {
        try chain.client.preparePlatformKeysBlocking()
        return try chain.client.sendBlocking(
            Call(.patch, chain, body: body, query: query, headers: headers, path: path, host: host))
    }
}

extension PathNode {
    /// Calls the path with DELETE, without a body or with a JSON body whose members keep the order written.
    ///
    /// - Parameters:
    ///   - json: The body; `nil` sends none.
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func delete(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) async throws -> Response {
        try await chain.client.send(
            Call(.delete, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with DELETE and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func delete(
        json: JSON? = nil, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) throws -> Response {
        try chain.client.sendBlocking(
            Call(.delete, chain, json: json, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with DELETE and a body encoded as JSON; ``SensitiveText`` members are encrypted.
    ///
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func delete(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) async throws -> Response {
        try await chain.client.preparePlatformKeys()
        return try await chain.client.send(
            Call(.delete, chain, body: body, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with DELETE and an encoded body, and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func delete(
        body: some Encodable & Sendable, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) throws -> Response {
        try chain.client.preparePlatformKeysBlocking()
        return try chain.client.sendBlocking(
            Call(.delete, chain, body: body, query: query, headers: headers, path: path, host: host))
    }
}

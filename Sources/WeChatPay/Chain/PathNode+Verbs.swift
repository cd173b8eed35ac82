// SPDX-License-Identifier: Apache-2.0

extension PathNode {
    /// Calls the path with GET.
    ///
    /// - Parameters:
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func get(
        query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:], host: String? = nil
    ) async throws
        -> Response
    {
        try await chain.client.send(Call(.get, chain, query: query, headers: headers, path: path, host: host))
    }

    /// Calls the path with GET and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func get(
        query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:], host: String? = nil
    ) throws
        -> Response
    {
        let call = try Call(.get, chain, query: query, headers: headers, path: path, host: host)
        return try chain.client.sendBlocking(call)
    }
}

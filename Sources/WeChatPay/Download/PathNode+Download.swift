// SPDX-License-Identifier: Apache-2.0

extension PathNode {
    /// Fetches a file with GET. Use it where the documentation says that the reply is a file: such replies carry no
    /// signature, so `get` refuses them.
    ///
    /// - Parameters:
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Returns: The bytes, and what is known about their origin. A signature that is there was checked.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func download(
        query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:], host: String? = nil
    ) async throws -> Download {
        try await chain.client.download(Call(.get, chain, query: query, headers: headers, path: path, host: host))
    }

    /// Fetches a file with GET and blocks the thread until it is there.
    @available(*, noasync, message: "await the call instead")
    public func download(
        query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:], host: String? = nil
    ) throws -> Download {
        try chain.client.downloadBlocking(Call(.get, chain, query: query, headers: headers, path: path, host: host))
    }
}

// SPDX-License-Identifier: Apache-2.0

extension PathNode {
    /// Sends a file with POST, as a form whose `meta` part is signed in place of the file (文件上传).
    ///
    /// - Parameters:
    ///   - upload: The file, its name, and what stands beside it.
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func post(
        upload: Upload, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) async throws -> Response {
        try await chain.client.send(
            Call(.post, chain, upload: upload, query: query, headers: headers, path: path, host: host)
        )
    }

    /// Sends a file with POST and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(
        upload: Upload, query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:],
        host: String? = nil
    ) throws -> Response {
        try chain.client.sendBlocking(
            Call(.post, chain, upload: upload, query: query, headers: headers, path: path, host: host)
        )
    }
}

// SPDX-License-Identifier: Apache-2.0

extension WeChatPayClient {
    /// Makes a call whose reply is a file and hands it over in pieces, just as they come; a bill of APIv2 that was asked
    /// for with `tar_type=GZIP` is unpacked on the way.
    ///
    /// - Throws: ``WeChatPayError`` as ``download(_:)``, or `CancellationError` when the task was cancelled.
    public func stream(_ call: Call, options: DownloadOptions = DownloadOptions()) async throws -> DownloadStream {
        try await DownloadStream([source(of: call, link: call.compressedLink)], options: options)
    }

    /// Streams what a verified reply's `download_url` leads to, signed like any other call.
    ///
    /// When the connection breaks, the same address is tried again; to have a new one then, use
    /// ``stream(options:link:)``.
    ///
    /// - Throws: ``WeChatPayError`` as `download(from:)`.
    public func stream(
        from link: DownloadLink, options: DownloadOptions = DownloadOptions()
    ) async throws -> DownloadStream {
        try await DownloadStream(
            [source(of: Call(downloading: link.url, with: self), link: link)], options: options)
    }

    /// Streams a file whose address is asked for anew each time it has to be begun again: addresses hold for half a
    /// minute to five minutes.
    ///
    /// - Parameter link: Makes the call whose verified reply has the address.
    /// - Throws: ``WeChatPayError`` as `stream(from:options:)`; what `link` throws.
    public func stream(
        options: DownloadOptions = DownloadOptions(), link: @escaping @Sendable () async throws -> DownloadLink
    ) async throws -> DownloadStream {
        try await DownloadStream([source(link)], options: options)
    }

    func source(_ link: @escaping @Sendable () async throws -> DownloadLink) -> DownloadPipeline.Source {
        DownloadPipeline.Source(isRenewable: true) {
            let link = try await link()
            return try await opened(Call(downloading: link.url, with: self), link)
        }
    }

    private func source(of call: Call, link: DownloadLink?) -> DownloadPipeline.Source {
        DownloadPipeline.Source(isRenewable: false) { try await opened(call, link) }
    }

    private func opened(_ call: Call, _ link: DownloadLink?) async throws -> DownloadPipeline.Opened {
        DownloadPipeline.Opened(
            reply: try await openFile(call), link: link, maximumSealedBytes: configuration.maximumSealedBytes)
    }
}

extension PathNode {
    /// Fetches a file with GET and hands it over in pieces. Use it where the documentation says that the reply is a
    /// file and the file may be long.
    ///
    /// - Parameters:
    ///   - query: Parameters after the `?`, in order.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - host: Another address that the documentation gives for the operation; see ``Call``.
    /// - Throws: ``WeChatPayError``, or `CancellationError`.
    public func stream(
        query: Query = [:], headers: [String: String] = [:], path: [String: String] = [:], host: String? = nil,
        options: DownloadOptions = DownloadOptions()
    ) async throws -> DownloadStream {
        try await chain.client.stream(
            Call(.get, chain, query: query, headers: headers, path: path, host: host), options: options)
    }
}

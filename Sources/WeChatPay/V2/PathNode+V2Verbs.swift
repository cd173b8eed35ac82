// SPDX-License-Identifier: Apache-2.0

extension PathNode {
    /// Calls an APIv2 path with POST.
    ///
    /// ```swift
    /// let reply = try await client.v2.pay.micropay.post(xml: ["appid": "wxd678efh567h23787", "mch_id": "1900000109"])
    /// ```
    ///
    /// - Parameters:
    ///   - xml: The members in order; `nonce_str`, `sign_type` and `sign` are added where they are absent and needed.
    ///   - upload: A file, with which the members become form members and `media_hash` is added.
    ///   - query: Parameters after the `?`, not signed; one operation has some.
    ///   - headers: Extra headers; those the client sets itself are refused.
    ///   - path: Values of the placeholders.
    ///   - signType: The digest; by default the one that the member `sign_type` names, else MD5.
    ///   - nonce: Whether `nonce_str` is added; by default wherever the documentation has it.
    ///   - host: Another address that the documentation gives for the operation,
    ///     `https://fraud.mch.weixin.qq.com` for example; see ``Call``.
    /// - Throws: ``WeChatPayError``, with ``WeChatPayError/Code/gatewayError`` also for a status of 200 whose XML says
    ///   FAIL; `CancellationError`.
    public func post(
        xml: XML, upload: Upload? = nil, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], signType: APIv2SignType? = nil, nonce: Bool? = nil, host: String? = nil
    ) async throws -> V2Response {
        try await chain.client.sendV2(
            Call(
                .post, chain, xml: xml, upload: upload, query: query, headers: headers, path: path, signType: signType,
                nonce: nonce, host: host
            )
        )
    }

    /// Calls an APIv2 path with POST and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func post(
        xml: XML, upload: Upload? = nil, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], signType: APIv2SignType? = nil, nonce: Bool? = nil, host: String? = nil
    ) throws -> V2Response {
        try chain.client.sendV2Blocking(
            Call(
                .post, chain, xml: xml, upload: upload, query: query, headers: headers, path: path, signType: signType,
                nonce: nonce, host: host
            )
        )
    }

    /// Calls one of the few APIv2 paths that take GET; the members stand in the query, signed.
    ///
    /// - Throws: ``WeChatPayError`` as `post(xml:)`.
    public func get(
        xml: XML, headers: [String: String] = [:], path: [String: String] = [:], signType: APIv2SignType? = nil,
        nonce: Bool? = nil, host: String? = nil
    ) async throws -> V2Response {
        try await chain.client.sendV2(
            Call(.get, chain, xml: xml, headers: headers, path: path, signType: signType, nonce: nonce, host: host)
        )
    }

    /// Calls an APIv2 path with GET and blocks the thread until the reply is there.
    @available(*, noasync, message: "await the call instead")
    public func get(
        xml: XML, headers: [String: String] = [:], path: [String: String] = [:], signType: APIv2SignType? = nil,
        nonce: Bool? = nil, host: String? = nil
    ) throws -> V2Response {
        try chain.client.sendV2Blocking(
            Call(.get, chain, xml: xml, headers: headers, path: path, signType: signType, nonce: nonce, host: host)
        )
    }

    /// Fetches a file of APIv2 with POST: a bill (对账单) or a fund flow (资金账单).
    ///
    /// - Returns: The bytes, which APIv2 never signs.
    /// - Throws: ``WeChatPayError``, with ``WeChatPayError/Code/gatewayError`` where XML came instead of a file.
    public func download(
        xml: XML, headers: [String: String] = [:], path: [String: String] = [:], signType: APIv2SignType? = nil,
        nonce: Bool? = nil, host: String? = nil
    ) async throws -> Download {
        try await chain.client.download(
            Call(.post, chain, xml: xml, headers: headers, path: path, signType: signType, nonce: nonce, host: host)
        )
    }

    /// Fetches a file of APIv2 with POST and blocks the thread until it is there.
    @available(*, noasync, message: "await the call instead")
    public func download(
        xml: XML, headers: [String: String] = [:], path: [String: String] = [:], signType: APIv2SignType? = nil,
        nonce: Bool? = nil, host: String? = nil
    ) throws -> Download {
        try chain.client.downloadBlocking(
            Call(.post, chain, xml: xml, headers: headers, path: path, signType: signType, nonce: nonce, host: host)
        )
    }

    /// The signed address of an APIv2 page that a user is sent to, a contract page (签约页面) for example. Nothing is
    /// sent.
    ///
    /// - Parameter query: The parameters in order, values as they are; `sign` is added, `nonce_str` only when asked for.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` or
    ///   ``WeChatPayError/Code/invalidConfiguration``.
    public func signedURL(
        query: Query, path: [String: String] = [:], signType: APIv2SignType? = nil, nonce: Bool? = nil,
        host: String? = nil
    ) throws -> String {
        let call = try Call(.get, chain, xml: query.xml, path: path, signType: signType, nonce: nonce, host: host)
        guard case .v2(let payload) = call.payload else { return call.baseURL + call.target }
        return call.baseURL
            + WeChatPayClient.target(call.target, adding: payload.signed(nonce: Nonce.random()))
    }
}

// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// One call, encoded once: what is signed and what is sent are these bytes.
public struct Call: Sendable {
    /// The HTTP methods of WeChat Pay.
    public enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    /// What a call carries.
    package enum Content: Sendable {
        /// No body.
        case none
        /// JSON, the bytes as signed and sent.
        case json(Data)
        /// A file with its signed `meta`.
        case upload(Upload)
        /// APIv2 members, without `nonce_str` and `sign`; in the query of a GET. With an upload they are form members.
        case xml(XML, upload: Upload? = nil)
    }

    /// How the call is signed and what of it is sent.
    enum Payload: Sendable {
        /// APIv3: `body` is sent, `signed` is what the signature covers.
        case v3(signed: Data, body: OutgoingBody, contentType: String?)
        /// APIv2: the members are signed anew for each attempt.
        case v2(V2Payload)
    }

    let client: WeChatPayClient
    let method: Method
    /// Scheme and host.
    let baseURL: String
    /// The path as the documentation writes it, values filled in, without the prefix of another host.
    let path: String
    /// Path and query as signed and sent; APIv2 adds its parameters to those of a GET.
    var target: String
    let headers: HTTPFields
    var payload: Payload
    /// Method and path without the user's values, for errors and logs.
    let summary: String
    /// Whether it goes out under the merchant's certificate (双向证书).
    let needsClientCertificate: Bool
    /// Its sensitive members and what they were encrypted with; `nil` where there are none.
    var secrets: EncryptedFields?
    /// What its sensitive members were encrypted with, so that the call names it.
    var encryptedWith: PlatformKey? { secrets?.key }

    /// Prepares a call without a body or with a JSON body.
    ///
    /// - Parameter host: Another address that the documentation gives for the operation, with an optional path that is
    ///   put in front of the target, `https://api.mch.weixin.qq.com/hk/` for example. It replaces WeChat Pay's own
    ///   addresses only, never that of a sandbox.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidPath`` or ``WeChatPayError/Code/invalidRequest``.
    public init(
        _ method: Method, _ node: some PathNode, json: JSON? = nil, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) throws {
        if let json { try RequestRules.check(json) }
        let content = json.map { Content.json(Data($0.bytes)) } ?? .none
        try self.init(method, node.chain, content, query, headers, path, host)
    }

    /// Prepares a call with an encoded body; ``SensitiveText`` members are encrypted with the platform's key.
    ///
    /// - Throws: ``WeChatPayError`` as the other initialiser, or ``WeChatPayError/Code/encryptionFailed``.
    public init(
        _ method: Method, _ node: some PathNode, body: some Encodable, query: Query = [:],
        headers: [String: String] = [:], path: [String: String] = [:], host: String? = nil
    ) throws {
        let encryption = node.chain.client.fieldEncryption
        let bytes = try Self.encoded(body, encryption)
        try self.init(method, node.chain, .json(bytes), query, headers, path, host, secrets: encryption.used)
    }

    /// Prepares a call that uploads a file.
    ///
    /// - Throws: ``WeChatPayError`` as the other initialisers.
    public init(
        _ method: Method, _ node: some PathNode, upload: Upload, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:], host: String? = nil
    ) throws {
        try self.init(method, node.chain, .upload(upload), query, headers, path, host)
    }

    /// Prepares an APIv2 call.
    ///
    /// - Parameters:
    ///   - xml: The members; `nonce_str`, `sign_type` and `sign` are added where they are absent. A GET carries them in
    ///     its query.
    ///   - upload: A file, with which the members become form members.
    ///   - signType: The digest; `nil` is the one that the member `sign_type` names, else MD5.
    ///   - nonce: Whether `nonce_str` is added; a few operations have none.
    ///   - needsClientCertificate: Whether mutual TLS is used; `nil` decides by the path.
    /// - Throws: ``WeChatPayError`` as the other initialisers, or ``WeChatPayError/Code/invalidConfiguration`` without
    ///   an APIv2 key or, where it is needed, a client certificate.
    public init(
        _ method: Method, _ node: some PathNode, xml: XML, upload: Upload? = nil, query: Query = [:],
        headers: [String: String] = [:], path: [String: String] = [:], signType: APIv2SignType? = nil,
        nonce: Bool? = nil, host: String? = nil, needsClientCertificate: Bool? = nil
    ) throws {
        try self.init(
            method, node.chain, .xml(xml, upload: upload), query, headers, path, host,
            V2Options(signType: signType, nonce: nonce, needsClientCertificate: needsClientCertificate)
        )
    }

    /// Encodes a body, or an upload's `meta`; ``SensitiveText`` members are encrypted with the platform's key.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` or
    ///   ``WeChatPayError/Code/encryptionFailed``.
    private static func encoded(_ body: some Encodable, _ encryption: FieldEncryption) throws -> Data {
        do {
            let json = try BodyEncoder(userInfo: [.fieldEncryption: encryption]).json(body)
            try RequestRules.check(json)
            return Data(json.bytes)
        } catch let error as WeChatPayError {
            throw error
        } catch let error as SigningError {
            throw WeChatPayError(.encryptionFailed, "\(error.message) Nothing was sent.")
        } catch {
            throw WeChatPayError(
                .invalidRequest, "The body cannot be encoded as JSON: \(BodyEncoder.reason(error)). Nothing was sent.",
                cause: error)
        }
    }

    /// Prepares the call of a typed operation.
    ///
    /// - Parameters:
    ///   - signType: For APIv2, as in the other initialiser.
    ///   - nonce: For APIv2, as in the other initialiser.
    ///   - needsClientCertificate: Whether mutual TLS is used; `nil` decides by the path.
    ///   - secrets: The sensitive members that were encrypted, if there are any.
    package init(
        _ method: Method, _ node: some PathNode, content: Content, query: Query = [:], headers: [String: String] = [:],
        host: String? = nil, signType: APIv2SignType? = nil, nonce: Bool? = nil, needsClientCertificate: Bool? = nil,
        secrets: EncryptedFields? = nil
    ) throws {
        try self.init(
            method, node.chain, content, query, headers, [:], host,
            V2Options(signType: signType, nonce: nonce, needsClientCertificate: needsClientCertificate),
            secrets: secrets
        )
    }

    private init(
        _ method: Method, _ chain: Chain, _ content: Content, _ query: Query, _ headers: [String: String],
        _ path: [String: String], _ host: String?, _ options: V2Options = V2Options(),
        secrets: EncryptedFields? = nil
    ) throws {
        let client = chain.client
        self.secrets = secrets
        let address = try Host(configured: client.configuration.baseURL, alternative: host)
        self.client = client
        self.method = method
        baseURL = address.baseURL
        self.path = try chain.template.resolved(path)
        target = address.pathPrefix + self.path + query.suffix
        self.headers = try RequestRules.fields(headers)
        summary = "\(method.rawValue) \(PercentEncoding.printable(chain.template.redacted))"
        if case .upload = content { try RequestRules.checkForm(self.headers) }
        if case .xml(_, upload: .some) = content { try RequestRules.checkForm(self.headers) }
        payload = try Self.payload(content, method, chain.template.generation, self.path, client, options)
        needsClientCertificate =
            options.needsClientCertificate
            ?? (chain.template.generation == .v2 && V2Paths.needClientCertificate(self.path))
        guard !needsClientCertificate || client.clientCertificate != nil else {
            throw WeChatPayError(
                .invalidConfiguration,
                "\(summary) needs the merchant's certificate (双向证书); give the client its clientCertificate, or set "
                    + "WECHATPAY_CERTIFICATE_PATH. Nothing was sent."
            )
        }
    }

    /// Prepares a GET of a target that is written out already.
    init(client: WeChatPayClient, baseURL: String, path: String, target: String) {
        self.client = client
        method = .get
        self.baseURL = baseURL
        self.path = path
        self.target = target
        headers = HTTPFields()
        payload = .v3(signed: Data(), body: OutgoingBody(Data()), contentType: nil)
        summary = "GET \(PercentEncoding.printable(path))"
        needsClientCertificate = false
        secrets = nil
    }

    private static func payload(
        _ content: Content, _ method: Method, _ generation: PathTemplate.Generation, _ path: String,
        _ client: WeChatPayClient, _ options: V2Options
    ) throws -> Payload {
        switch (content, generation) {
        case (.xml(let xml, let upload), .v2):
            return .v2(try V2Payload(xml, upload: upload, method: method, path: path, options: options, client: client))
        case (.none, .v3):
            return .v3(signed: Data(), body: OutgoingBody(Data()), contentType: nil)
        case (.json(let bytes), .v3):
            try RequestRules.checkCharacters(bytes)
            return .v3(signed: bytes, body: OutgoingBody(bytes), contentType: "application/json")
        case (.upload(let upload), .v3):
            let (meta, form) = try upload.form()
            try UploadRules.check(upload, path: path)
            return .v3(signed: meta, body: form.body, contentType: form.contentType)
        case (.xml, .v3):
            throw WeChatPayError(
                .invalidRequest,
                "XML belongs to APIv2, whose paths start with v2 here: client.v2.pay.micropay. Nothing was sent."
            )
        case (.none, .v2), (.json, .v2), (.upload, .v2):
            throw WeChatPayError(
                .invalidRequest, "An APIv2 path takes its members as xml:, a file beside them. Nothing was sent."
            )
        }
    }
}

extension Call: CustomStringConvertible, CustomReflectable {
    /// Method and path, values left out; no query, no headers, no body.
    public var description: String { "Call(\(summary))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["summary": summary]) }
}

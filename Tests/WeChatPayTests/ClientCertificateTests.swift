// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Crypto
import CryptoExtras
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import SwiftASN1
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import X509

/// Mutual TLS (双向证书), with a server that demands and checks the client's certificate.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ClientCertificateTests {
    static func merchantIdentity() throws -> ClientCertificate {
        let credentials = try Shared.sandbox().credentials
        return try ClientCertificate(pem: credentials.certificatePEM, privateKeyPEM: credentials.privateKeyPEM)
    }

    @Test(arguments: [
        ("/secapi/pay/refund", true), ("/mmpaymkttransfers/sendredpack", true), ("/mmpaysptrans/pay_bank", true),
        ("/risk/getpublickey", true), ("/pay/downloadfundflow", true), ("/deposit/refund", true),
        ("/mmpaymkttransfers/query_coupon_stock", false), ("/pay/micropay", false), ("/pay/downloadbill", false),
        ("/deposit/micropay", false), ("/xdc/apiv2sandbox/pay/micropay", false),
    ])
    func goesWithThePathsThatNeedIt(_ path: (String, Bool)) async throws {
        let gateway = ScriptedGateway { _ in ScriptedGateway.v2(V2CallTests.success) }
        let bare = try gateway.client()["v2" + path.0]
        let error = await failure { try await bare.post(xml: [:]) }
        #expect(error?.code == (path.1 ? .invalidConfiguration : nil))
        #expect(gateway.requests.count == (path.1 ? 0 : 1))
        if path.1 { #expect(error?.message.contains("WECHATPAY_CERTIFICATE_PATH") == true) }
        let identity = try Self.merchantIdentity()
        _ = try await gateway.client(clientCertificate: identity)["v2" + path.0].post(xml: [:])
        #expect((gateway.requests.last?.clientCertificate != nil) == path.1)
    }

    @Test func callsMayDecideForThemselves() async throws {
        let gateway = ScriptedGateway { _ in ScriptedGateway.v2(V2CallTests.success) }
        let client = try gateway.client(clientCertificate: Self.merchantIdentity())
        _ = try await client.sendV2(Call(.post, client.v2.pay.x, content: .xml([:]), needsClientCertificate: true))
        _ = try await client.sendV2(Call(.post, client.v2.secapi.x, xml: [:], needsClientCertificate: false))
        #expect(gateway.requests.map { $0.clientCertificate != nil } == [true, false])
        let v3 = try Call(.get, client.v3.secapi.x)
        #expect(await failure { try await client.send(v3) } != nil)
        #expect(gateway.requests.last?.clientCertificate == nil)
    }

    @Test func readsFilesAndRefusesWhatDoesNotBelongTogether() throws {
        let credentials = try Shared.sandbox().credentials
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["cert.pem", "key.pem"].map { folder.appendingPathComponent($0).path }
        try credentials.certificatePEM.write(toFile: paths[0], atomically: true, encoding: .utf8)
        try credentials.privateKeyPEM.write(toFile: paths[1], atomically: true, encoding: .utf8)
        let identity = try ClientCertificate(certificatePath: paths[0], privateKeyPath: paths[1])
        #expect(identity.serialNumber == credentials.certificateSerialNumber)
        var printed = "\(identity) \(String(reflecting: identity))"
        dump(identity, to: &printed)
        #expect(!printed.contains("PRIVATE") && !printed.contains("MII"))
        for (pem, key) in [
            (credentials.platformCertificatePEM, credentials.privateKeyPEM), (credentials.certificatePEM, ""),
            ("", credentials.privateKeyPEM), (credentials.privateKeyPEM, credentials.certificatePEM),
        ] {
            let error = #expect(throws: WeChatPayError.self) { try ClientCertificate(pem: pem, privateKeyPEM: key) }
            #expect(error?.code == .invalidConfiguration)
        }
        #expect(throws: WeChatPayError.self) {
            try ClientCertificate(certificatePath: folder.path + "/none.pem", privateKeyPath: paths[1])
        }
    }

    /// The certificate with those of its issuers behind it or in front.
    @Test func theChainMayStandInAnyOrder() throws {
        let authority = try TestAuthority()
        let issued = try authority.issue("merchant")
        let alone = try ClientCertificate(pem: issued.pem, privateKeyPEM: issued.keyPEM)
        let root = try authority.pem
        for text in [issued.pem + root, root + issued.pem, (root + "\n" + issued.pem).replacing("\n", with: "")] {
            let identity = try ClientCertificate(pem: text, privateKeyPEM: issued.keyPEM.replacing("\n", with: "\\n"))
            #expect(identity.serialNumber == alone.serialNumber)
        }
    }

    @Test func theServerSeesTheMerchantsCertificate() async throws {
        let authority = try TestAuthority()
        let server = try await MutualTLSServer(authority: authority)
        let merchant = try authority.issue("merchant")
        let identity = try ClientCertificate(pem: merchant.pem, privateKeyPEM: merchant.keyPEM)
        let transport = try authority.transport()
        let gateway = ScriptedGateway { _ in throw CancellationError() }
        let client = try gateway.client(
            baseURL: server.baseURL, clientCertificate: identity, transport: transport.transport
        )
        let reply = try await client.v2.secapi.pay.refund.post(xml: ["out_refund_no": "R1"])
        #expect(reply["peer"] == "merchant")
        for number in 2...9 {
            _ = try await client.v2.secapi.pay.refund.post(xml: ["out_refund_no": "R\(number)"])
        }
        // A reply may be here before its connection is back in the pool, so not every call finds one.
        #expect(server.connections < 9)

        let stranger = try TestAuthority().issue("stranger")
        let other = try gateway.client(
            baseURL: server.baseURL,
            clientCertificate: ClientCertificate(pem: stranger.pem, privateKeyPEM: stranger.keyPEM),
            transport: transport.transport
        )
        #expect(await failure { try await other.v2.secapi.pay.refund.post(xml: [:]) }?.code == .network)
        #expect(await failure { try await client.v2.pay.orderquery.post(xml: [:]) }?.code == .network)
        #expect(server.peers == Array(repeating: "merchant", count: 9))
        try await transport.httpClient.shutdown()
        try await server.stop()
    }
}

/// An authority made for one test.
private struct TestAuthority {
    private let key: _RSA.Signing.PrivateKey
    private let certificate: X509.Certificate
    private let name: DistinguishedName

    init() throws {
        key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        name = try DistinguishedName { CommonName("authority \(UInt32.random(in: 0...UInt32.max))") }
        let privateKey = X509.Certificate.PrivateKey(key)
        certificate = try X509.Certificate(
            version: .v3, serialNumber: X509.Certificate.SerialNumber(), publicKey: privateKey.publicKey,
            notValidBefore: Date() - 3600, notValidAfter: Date() + 3600, issuer: name, subject: name,
            signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: X509.Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
            },
            issuerPrivateKey: privateKey
        )
    }

    var pem: String { get throws { try certificate.serializeAsPEM().pemString } }

    var trustRoots: NIOSSLTrustRoots {
        get throws {
            return .certificates(try NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)))
        }
    }

    func issue(_ subject: String) throws -> (pem: String, keyPEM: String) {
        let leaf = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let issued = try X509.Certificate(
            version: .v3, serialNumber: X509.Certificate.SerialNumber(),
            publicKey: X509.Certificate.PrivateKey(leaf).publicKey,
            notValidBefore: Date() - 3600, notValidAfter: Date() + 3600, issuer: name,
            subject: DistinguishedName { CommonName(subject) }, signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: X509.Certificate.Extensions {
                SubjectAlternativeNames([.ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1]))])
            },
            issuerPrivateKey: X509.Certificate.PrivateKey(key)
        )
        return (try issued.serializeAsPEM().pemString, leaf.pkcs8PEMRepresentation)
    }

    /// A transport that trusts this authority and nobody else.
    func transport() throws -> (transport: HTTPClientTransport, httpClient: HTTPClient) {
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.trustRoots = try trustRoots
        let httpClient = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: HTTPClient.Configuration(tlsConfiguration: settings, redirectConfiguration: .disallow)
        )
        return (HTTPClientTransport(httpClient, tlsConfiguration: settings), httpClient)
    }
}

/// Answers every request with a signed APIv2 success that names the client's certificate.
private final class MutualTLSServer: Sendable {
    private struct State {
        var connections = 0
        var peers: [String] = []
    }

    private let channel: any Channel
    private let state: Arc
    let baseURL: String
    /// Connections whose handshake went through.
    var connections: Int { state.value.withLock { $0.connections } }
    /// The certificate's subject of each request.
    var peers: [String] { state.value.withLock { $0.peers } }

    private final class Arc: Sendable { let value = Mutex(State()) }

    init(authority: TestAuthority) async throws {
        let identity = try authority.issue("server")
        var settings = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(identity.pem.utf8)).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(identity.keyPEM.utf8), format: .pem))
        )
        settings.trustRoots = try authority.trustRoots
        settings.certificateVerification = .noHostnameVerification
        let context = try NIOSSLContext(configuration: settings)
        let state = Arc()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(state))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        self.channel = channel
        self.state = state
        baseURL = "https://127.0.0.1:\(channel.localAddress?.port ?? 0)"
    }

    func stop() async throws { try await channel.close() }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart
        private let state: Arc
        private var counted = false

        init(_ state: Arc) { self.state = state }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard case .end = unwrapInboundIn(data) else { return }
            let peer = subject(context)
            state.value.withLock { state in
                if !counted { state.connections += 1 }
                state.peers.append(peer)
            }
            counted = true
            let body = ScriptedGateway.v2(V2CallTests.success.merging(["peer": peer]) { $1 }).body
            let head = HTTPResponseHead(
                version: .http1_1, status: .ok, headers: ["Content-Length": "\(body.count)"]
            )
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }

        private func subject(_ context: ChannelHandlerContext) -> String {
            guard let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self),
                let der = try? handler.peerCertificate?.toDERBytes(),
                let certificate = try? X509.Certificate(derEncoded: der)
            else { return "nobody" }
            return String("\(certificate.subject)".dropFirst("CN=".count))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

@testable import WeChatPay

/// Takes note of what would have gone out, and lets nothing out.
final class RecordingTransport: Transport {
    private let seen = Mutex<[TransportRequest]>([])

    func send(_ request: TransportRequest) async throws -> TransportReply {
        seen.withLock { $0.append(request) }
        throw WeChatPayError(.network, "Nothing is sent in this test.")
    }

    /// What came since the last time.
    func take() -> [TransportRequest] {
        seen.withLock { requests in
            defer { requests = [] }
            return requests
        }
    }
}

/// Signs nothing: these tests are of targets, and a signature takes longer than the rest of a call.
struct NoSigner: RequestSigner {
    let certificateSerialNumber = "5157F09EFDC096DE15EBE81A47057A72"

    func signature(for message: Data) async throws -> Data { Data(repeating: 7, count: 256) }
}

extension WeChatPayClient {
    /// A client with test keys that calls `transport`.
    static func test(_ transport: any Transport) throws -> WeChatPayClient {
        func pem(_ name: String) throws -> String {
            let url = Bundle.module.url(forResource: name, withExtension: "pem", subdirectory: "Keys")
            return try String(contentsOf: url ?? URL(filePath: name), encoding: .utf8)
        }
        return try WeChatPayClient(
            merchant: Merchant(mchid: "1900000109", signer: NoSigner()),
            platformKeys: [.publicKey(id: "PUB_KEY_ID_0119", RSAPublicKey(pem: pem("platform-public-key")))],
            apiV2Key: APIv2Key("0123456789abcdef0123456789abcdef"),
            clientCertificate: ClientCertificate(
                pem: pem("merchant-certificate"), privateKeyPEM: pem("merchant-key")
            ),
            transport: transport
        )
    }
}

/// The members of an object literal.
func object(_ json: JSON) -> JSON.Object { json.object ?? JSON.Object() }

func failure<Value>(_ work: () async throws -> Value) async -> WeChatPayError? {
    do {
        _ = try await work()
        return nil
    } catch { return error as? WeChatPayError }
}

extension Response {
    /// A reply as if it had been verified.
    static func test(_ body: String) -> Response {
        Response(status: 200, headers: HTTPFields(), body: Data(body.utf8), verifiedBy: "PUB_KEY_ID_0119")
    }
}

extension V2Response {
    static func test(_ xml: XML) -> V2Response {
        V2Response(status: 200, headers: HTTPFields(), body: Data(), xml: xml, verification: .unsigned)
    }
}

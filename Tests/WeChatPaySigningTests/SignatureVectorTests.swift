// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySigning
import WeChatPayTestSupport

/// The published vectors, each with a neighbour that differs in one bit.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SignatureVectorTests {
    let vectors: Vectors
    let key: RSAPrivateKey

    init() throws {
        vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: try Vectors.url("signatures.json")))
        key = try RSAPrivateKey(contentsOfFile: Vectors.url("documentation-test-key.pem").path)
    }

    @Test func signsTheRequestVector() throws {
        let vector = vectors.request
        let message = SignatureMessage.request(
            method: vector.method, target: vector.target, timestamp: vector.timestamp, nonce: vector.nonce,
            body: Data(vector.body.utf8)
        )
        #expect(try key.signature(for: message).base64EncodedString() == vector.signature)
        #expect(try key.signature(for: message.flipped(bit: 77)).base64EncodedString() != vector.signature)
    }

    @Test func signsTheInvocationVectors() throws {
        #expect(vectors.invocations.count == 2)
        for vector in vectors.invocations {
            let message = SignatureMessage.invocation(
                appid: vector.appid, timestamp: vector.timestamp, nonce: vector.nonce, package: vector.package
            )
            #expect(try key.signature(for: message).base64EncodedString() == vector.signature)
            #expect(try key.signature(for: message.flipped(bit: 3)).base64EncodedString() != vector.signature)
        }
    }

    @Test func verifiesTheCapturedReply() throws {
        let vector = vectors.reply
        let key = try RSAPublicKey(contentsOfFile: Vectors.url("captured-reply-key.pem").path)
        let message = SignatureMessage.reply(
            timestamp: vector.timestamp, nonce: vector.nonce, body: Data(vector.body.utf8)
        )
        let signature = try #require(Data(base64Encoded: vector.signature))
        #expect(key.isValidSignature(signature, for: message))
        #expect(!key.isValidSignature(signature.flipped(bit: 9), for: message))
        #expect(!key.isValidSignature(signature, for: message.flipped(bit: 200)))
        #expect(!key.isValidSignature(signature.dropLast(), for: message))
        #expect(!key.isValidSignature(Data(), for: message))
    }
}

struct Vectors: Decodable {
    struct Request: Decodable {
        var method, target, nonce, body, signature: String
        var timestamp: Int64
    }
    struct Invocation: Decodable {
        var appid, nonce, package, signature: String
        var timestamp: Int64
    }
    struct Reply: Decodable { var timestamp, nonce, body, signature: String }

    var request: Request
    var invocations: [Invocation]
    var reply: Reply

    static func url(_ name: String) throws -> URL {
        try #require(Bundle.module.url(forResource: "Vectors", withExtension: nil)).appendingPathComponent(name)
    }
}

extension Data {
    func flipped(bit: Int) -> Data {
        var copy = Data(self)
        copy[bit / 8] ^= 1 << UInt8(bit % 8)
        return copy
    }
}

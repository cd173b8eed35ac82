// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Signatures of both sides, checked by a program that shares no code with either.
@Suite(.limited, .timeLimit(.minutes(10)), .enabled(if: OpenSSL.path != nil, "The openssl command is not installed."))
struct OpenSSLTests {
    @Test func acceptsOurAuthorizationHeader() async throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        let call = try Call(.post, client[preSignPath], json: ["appid": .string(appid), "out_contract_code": "中文"])
        let signed = try await client.sign(call)
        let authorization = try #require(signed.headers.first { $0.name == "Authorization" }?.value)
        let signature = try #require(authorization.split(separator: "signature=\"").last?.split(separator: "\"").first)
        let publicKey = try OpenSSL.run(
            "x509", "-pubkey", "-noout", "-in", .file(sandbox.credentials.certificatePEM)
        ).output
        let verdict = try OpenSSL.verify(signed.message, String(signature), publicKey)
        #expect(verdict)
        #expect(try !OpenSSL.verify(signed.message + " ", String(signature), publicKey))
        let serial = try OpenSSL.run("x509", "-serial", "-noout", "-in", .file(sandbox.credentials.certificatePEM))
        #expect(serial.output == "serial=\(client.merchant.signer.certificateSerialNumber)\n")
    }

    @Test func acceptsTheSandboxsReply() async throws {
        let sandbox = try Shared.sandbox()
        let response = try await sandbox.client()[preSignPath].post(
            json: ["appid": .string(appid), "out_contract_code": "O1"]
        )
        func header(_ name: String) throws -> String {
            let name = try #require(HTTPField.Name(name))
            return try #require(response.headers[name])
        }
        let body = String(decoding: response.body, as: UTF8.self)
        let message = try "\(header("Wechatpay-Timestamp"))\n\(header("Wechatpay-Nonce"))\n\(body)\n"
        let signature = try header("Wechatpay-Signature")
        #expect(try OpenSSL.verify(message, signature, sandbox.credentials.publicKeyPEM))
        #expect(try !OpenSSL.verify(message + "x", signature, sandbox.credentials.publicKeyPEM))
    }
}

private enum OpenSSL {
    enum Argument: ExpressibleByStringLiteral {
        case text(String)
        /// Written to a file whose path becomes the argument.
        case data(Data)

        init(stringLiteral value: String) { self = .text(value) }
        static func file(_ text: String) -> Argument { .data(Data(text.utf8)) }
    }

    static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/openssl" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static func verify(_ message: String, _ signature: String, _ publicKey: String) throws -> Bool {
        let raw = try #require(Data(base64Encoded: signature))
        let result = try run(
            "dgst", "-sha256", "-verify", .file(publicKey), "-signature", .data(raw), .file(message)
        )
        return result.status == 0
    }

    static func run(_ arguments: Argument...) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = try arguments.enumerated().map { index, argument in
            switch argument {
            case .text(let text): return text
            case .data(let data):
                let file = folder.appendingPathComponent("\(index)")
                try data.write(to: file)
                return file.path
            }
        }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox

@testable import WeChatPayCommand

/// A verb run in this process, at WeChat Pay's own address, answered by the test.
struct ScriptedCommand {
    /// The APIv2 key of client and answers.
    static let key = "0123456789abcdef0123456789abcdef"

    var status: Int32 = 0
    var stdout = Data()
    var stderr = ""
    /// What would have gone over the wire.
    var requests: [TransportRequest] = []

    var text: String { String(decoding: stdout, as: UTF8.self) }
    /// Without the line breaks of 80 columns.
    var notes: String { stderr.replacing("\n", with: " ") }

    /// Runs `verb PATH …`; a reply that is `nil` fails the test when it is asked for.
    static func run(
        _ arguments: String..., isTerminal: Bool = false, reply: TransportReply? = nil
    ) async throws -> ScriptedCommand {
        try await run(arguments, isTerminal: isTerminal, reply: reply)
    }

    static func run(
        _ arguments: [String], isTerminal: Bool = false, reply: TransportReply? = nil
    ) async throws -> ScriptedCommand {
        let method = try #require(Call.Method(rawValue: arguments[0].uppercased()))
        let folder = try TemporaryFolder()
        for name in ["out", "notes"] { try Data().write(to: URL(fileURLWithPath: folder.path(name))) }
        let out = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("out")))
        let notes = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("notes")))
        let transport = ScriptedTransport(reply: reply)
        var outcome = ScriptedCommand()
        let options = try CallOptions.parse(Array(arguments.dropFirst()))
        let runner = CallRunner(
            options: options, output: Terminal(descriptor: out.fileDescriptor, isTerminal: isTerminal),
            notes: Terminal(descriptor: notes.fileDescriptor)
        )
        do {
            try await runner.run(method) { _ in try client(transport) }
        } catch {
            runner.notes.write(lines: ErrorReport.lines(for: error))
            outcome.status = ExitStatus(error).rawValue
        }
        outcome.stdout = try Data(contentsOf: URL(fileURLWithPath: folder.path("out")))
        outcome.stderr = try String(contentsOfFile: folder.path("notes"), encoding: .utf8)
        outcome.requests = transport.requests.withLock { $0 }
        return outcome
    }

    private static let credentials = Result { try Sandbox().credentials }

    private static func client(_ transport: ScriptedTransport) throws -> WeChatPayClient {
        let credentials = try credentials.get()
        return try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
            ),
            platformKeys: [.publicKey(id: credentials.publicKeyID, RSAPublicKey(pem: credentials.publicKeyPEM))],
            apiV2Key: APIv2Key(key),
            clientCertificate: ClientCertificate(
                pem: credentials.certificatePEM, privateKeyPEM: credentials.privateKeyPEM
            ),
            transport: transport
        )
    }
}

/// Keeps what is sent.
final class ScriptedTransport: Transport {
    let reply: TransportReply?
    let requests = Mutex<[TransportRequest]>([])

    init(reply: TransportReply?) { self.reply = reply }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        requests.withLock { $0.append(request) }
        return try #require(reply)
    }
}

extension TransportReply {
    /// XML with the members and, unless it is to come without, their `sign`.
    static func xml(_ members: [(String, String)], isSigned: Bool = true) -> TransportReply {
        var members = members
        if isSigned, let key = try? APIv2Key(ScriptedCommand.key) {
            let sign = key.signature(of: members.map { (name: $0.0, value: $0.1) }, with: .md5)
            members.append(("sign", sign))
        }
        let body = members.map { "<\($0.0)><![CDATA[\($0.1)]]></\($0.0)>" }.joined()
        return .file(Data("<xml>\(body)</xml>".utf8))
    }

    /// Bytes without a signature.
    static func file(_ bytes: Data) -> TransportReply { TransportReply(status: 200, headers: [:], body: bytes) }
}

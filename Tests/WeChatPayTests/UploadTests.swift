// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import NIOHTTP1
import Testing
import WeChatPay
import WeChatPayTestSupport

/// The form that goes out, read back line by line.
@Suite(.limited, .timeLimit(.minutes(10)))
struct UploadTests {
    private let file = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0xF0, 0xFF, 0x00])

    private func sent(_ upload: Upload) async throws -> (parts: [String: (head: String, body: Data)], names: [String]) {
        let gateway = ScriptedGateway { _ in try ScriptedGateway.reply(Data("{\"media_id\":\"m\"}".utf8)) }
        let client = try gateway.client()
        let reply = try await client.v3.a.post(upload: upload)
        #expect(try reply.json["media_id"]?.string == "m")
        let request = try #require(gateway.requests.first)
        let type = try #require(request.headers[.contentType])
        let prefix = "multipart/form-data; boundary="
        #expect(type.hasPrefix(prefix))
        return try Self.parts(request.body, Data("--\(type.dropFirst(prefix.count))".utf8))
    }

    static func parts(_ body: Data, _ delimiter: Data) throws -> (
        parts: [String: (head: String, body: Data)], names: [String]
    ) {
        var parts: [String: (head: String, body: Data)] = [:]
        var names: [String] = []
        var rest = body[...]
        #expect(rest.starts(with: delimiter))
        while let start = rest.range(of: delimiter) {
            rest = rest[start.upperBound...]
            if rest == Data("--\r\n".utf8) { return (parts, names) }
            let end = try #require(rest.range(of: Data("\r\n".utf8) + delimiter))
            let part = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]
            let blank = try #require(part.range(of: Data("\r\n\r\n".utf8)))
            let head = String(decoding: part[..<blank.lowerBound], as: UTF8.self)
            let name = try #require(head.firstMatch(of: /; name="([^"]*)"/)?.1)
            names.append(String(name))
            parts[String(name)] = (head, Data(part[blank.upperBound...]))
            rest = rest[end.lowerBound...]
        }
        Issue.record("the form does not end")
        return (parts, names)
    }

    @Test func sendsMetaThenTheFileAndSignsMeta() async throws {
        let (parts, names) = try await sent(Upload(file, fileName: "营业执照.png"))
        #expect(names == ["meta", "file"])
        let digest = SHA256.hash(data: file).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(
            parts["meta"].map { String(decoding: $0.body, as: UTF8.self) }
                == "{\"filename\":\"营业执照.png\",\"sha256\":\"\(digest)\"}"
        )
        #expect(parts["meta"]?.head.contains("Content-Type: application/json") == true)
        #expect(parts["file"]?.body == file)
        #expect(parts["file"]?.head.contains("filename=\"营业执照.png\"") == true)
        #expect(parts["file"]?.head.contains("Content-Type: image/png") == true)
        let client = try ScriptedGateway { _ in throw CancellationError() }.client()
        let signed = try await client.sign(Call(.post, client.v3.a, upload: Upload(file, fileName: "a.png")))
        #expect(signed.message.hasSuffix("\n{\"filename\":\"a.png\",\"sha256\":\"\(digest)\"}\n"))
        #expect(signed.message.hasPrefix("POST\n/v3/a\n"))
    }

    @Test func takesOtherNamesAndMembers() async throws {
        let upload = Upload(file, fileName: "a.bin", contentType: "image/jpeg", partName: "submission_file")
        var custom = upload
        custom.meta = ["file_name": "a.bin", "file_digest": .string(upload.sha256), "item_id": 7]
        let (parts, names) = try await sent(custom)
        #expect(names == ["meta", "submission_file"])
        #expect(
            parts["meta"].map { String(decoding: $0.body, as: UTF8.self) }
                == "{\"file_name\":\"a.bin\",\"file_digest\":\"\(upload.sha256)\",\"item_id\":7}"
        )
        #expect(parts["submission_file"]?.head.contains("Content-Type: image/jpeg") == true)
    }

    @Test func blockingUploadsSendTheSame() async throws {
        let gateway = ScriptedGateway { _ in try ScriptedGateway.reply(Data("{}".utf8)) }
        let client = try gateway.client()
        let upload = Upload(file, fileName: "a.png")
        func post() throws -> Response { try client.v3.merchant.media.upload.post(upload: upload) }
        #expect(try post().status == 200)
        let request = try #require(gateway.requests.first)
        let boundary = try #require(request.headers[.contentType]?.split(separator: "=").last)
        #expect(try Self.parts(request.body, Data("--\(boundary)".utf8)).parts["file"]?.body == file)
    }

    @Test func anEmptyFileIsAFile() async throws {
        #expect(try await sent(Upload(Data(), fileName: "a.txt")).parts["file"]?.body == Data())
    }

    @Test(arguments: ["", "a\"b.png", "a\r\nb.png", "a\nb", "a\\b", "a\0", "😀.png", String(repeating: "a", count: 256)])
    func refusesNamesThatBreakTheForm(_ name: String) async throws {
        let gateway = ScriptedGateway { _ in throw CancellationError() }
        let client = try gateway.client()
        let upload = Upload(file, fileName: name)
        #expect(await failure { try await client.v3.a.post(upload: upload) }?.code == .invalidRequest)
        #expect(gateway.requests.isEmpty)
    }

    @Test func refusesPartNamesTypesAndHeadersThatBreakTheForm() async throws {
        let client = try ScriptedGateway { _ in throw CancellationError() }.client()
        for upload in [
            Upload(file, fileName: "a.png", partName: "f\"\r\n"),
            Upload(file, fileName: "a.png", contentType: "a\r\nb"),
            Upload(file, fileName: "a.png", contentType: ""), Upload(file, fileName: "a.png", meta: ["a": nil]),
        ] {
            #expect(await failure { try await client.v3.a.post(upload: upload) }?.code == .invalidRequest)
        }
        let error = await failure {
            try await client.v3.a.post(
                upload: Upload(file, fileName: "a.png"), headers: ["content-type": "application/json"]
            )
        }
        #expect(error?.message.contains("Content-Type") == true)
    }

    @Test func carriesItsLengthOverTheWire() async throws {
        try await TargetTests.withRecordingServer { baseURL, heads in
            let client = try ScriptedGateway { _ in throw CancellationError() }.client(
                baseURL: baseURL, transport: HTTPClientTransport.shared
            )
            let upload = Upload(Data(count: 100_000), fileName: "a.png")
            #expect(await failure { try await client.v3.a.post(upload: upload) }?.code == .gatewayError)
            let head = try #require(heads().first)
            #expect(Int(head.headers["Content-Length"].first ?? "") ?? 0 > 100_000)
            #expect(head.headers["Transfer-Encoding"].isEmpty)
        }
    }
}

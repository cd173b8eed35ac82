// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Downloads by the addresses of earlier replies, and uploads.
@Suite(.limited, .timeLimit(.minutes(10)))
struct FileTests {
    private let clock = TestClock(Date(timeIntervalSince1970: 1_767_240_000))
    private let sandbox: Sandbox
    private let client: WeChatPayClient

    init() throws {
        let clock = clock
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.now = { clock.now }
        sandbox = try Sandbox(configuration: configuration)
        client = try sandbox.client(configuration: .init(now: { clock.now }))
    }

    @Test func invoicesAndReceiptsAreDocuments() async throws {
        let examples = ExampleCalls(client: client)
        let receipt = try await client.send(
            examples.call(examples.operation("fund-app.mch-transfer.elecsign.out-bill-no.{out_bill_no}.get"))
        ).json
        #expect(receipt["hash_type"] == "SHA256")
        let file = try await client.download(from: try #require(receipt["download_url"]?.string))
        #expect(file.body.starts(with: Data("%PDF-1.4".utf8)))
        #expect(
            receipt["hash_value"]?.string == SHA256.hash(data: file.body).map { String(format: "%02x", $0) }.joined())
    }

    /// A file without a state behind it: its token says all there is to know.
    private func receipt() async throws -> String {
        let examples = ExampleCalls(client: client)
        let operation = try examples.operation("fund-app.mch-transfer.elecsign.out-bill-no.{out_bill_no}.get")
        return try #require(try await client.send(examples.call(operation)).json["download_url"]?.string)
    }

    @Test func addressesHoldForFiveMinutes() async throws {
        let url = try await receipt()
        clock.advance(by: .seconds(300))
        #expect(try await client.download(from: url).status == 200)
        clock.advance(by: .seconds(1))
        #expect(await failure { try await client.download(from: url) }?.rejection?.code == "INVALID_REQUEST")
    }

    @Test func refusesAChangedToken() async throws {
        let url = try await receipt()
        let last: Character = url.last == "0" ? "1" : "0"
        let error = await failure { try await client.download(from: String(url.dropLast()) + String(last)) }
        #expect(error?.rejection?.code == "INVALID_REQUEST")
    }

    @Test func aTokenFromElsewhereGetsASampleBill() async throws {
        let file = try await client.v3.billdownload.file.download(query: ["token": "x", "tartype": "gzip"])
        #expect(try BillReader(BillReader.gunzip(file.body)).rows.count == 1)
    }

    // MARK: Uploads

    private func refusal(_ change: (inout Upload) -> Void) async -> Rejection? {
        var upload = Upload(ExampleCalls.file, fileName: "a.png")
        change(&upload)
        return await failure { try await client.v3.merchant.media.upload.post(upload: upload) }?.rejection
    }

    @Test func checksTheDigestOfAnUpload() async throws {
        #expect(await refusal { _ in } == nil)
        let wrong = String(repeating: "0", count: 64)
        let refusal = await refusal { $0.meta = ["filename": "a.png", "sha256": .string(wrong)] }
        #expect(refusal?.field == "/meta/sha256")
        #expect(refusal?.code == "PARAM_ERROR")
    }

    @Test func checksTheMembersOfMeta() async throws {
        let sha256 = Upload(ExampleCalls.file, fileName: "a.png").sha256
        #expect(await refusal { $0.meta = ["sha256": .string(sha256)] }?.field == "/meta/filename")
        #expect(await refusal { $0.meta = ["filename": 1, "sha256": .string(sha256)] }?.field == "/meta/filename")
        // Members that are not documented are no error.
        #expect(await refusal { $0.meta = ["filename": "a.png", "sha256": .string(sha256), "size": 1] } == nil)
    }

    @Test func checksTheNameOfTheFilePart() async throws {
        #expect(await refusal { $0.partName = "picture" }?.status == 400)
    }

    @Test func refusesJSONWhereAFormBelongs() async throws {
        let error = await failure { try await client.v3.merchant.media.upload.post(json: ["meta": "x"]) }
        #expect(error?.rejection?.field == "Content-Type")
    }

    // MARK: Forms as other clients write them

    struct Form: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// Of the request.
        var contentType = "multipart/form-data; boundary=b"
        /// Of the part with the file.
        var disposition = "form-data; name=\"file\"; filename=\"a.png\""
        /// What the refusal says, if there is one.
        var says: String?
    }

    private static let forms = [
        Form(testDescription: "no boundary", contentType: "multipart/form-data"),
        Form(testDescription: "an empty boundary", contentType: "multipart/form-data; boundary="),
        Form(testDescription: "a quoted boundary", contentType: "multipart/form-data; charset=UTF-8; boundary=\"b\""),
        Form(
            testDescription: "a file's name with a semicolon",
            disposition: "form-data; name=\"file\"; filename=\"a;\\\"b\\\".png\""),
        Form(
            testDescription: "a file's name that is not ASCII",
            disposition: "form-data; name=\"file\"; filename*=UTF-8''%E7%85%A7%E7%89%87.png"),
        Form(
            testDescription: "no file name", disposition: "form-data; name=\"file\"",
            says: "Content-Disposition has no filename"),
        Form(
            testDescription: "another name", disposition: "form-data; name=\"picture\"; filename=\"a.png\"",
            says: "required, but missing"),
    ]

    @Test(arguments: forms)
    func takesFormsAsOtherClientsWriteThem(_ form: Form) throws {
        let file = Array("PNG".utf8)
        let digest = SHA256.hash(data: file).map { String(format: "%02x", $0) }.joined()
        let meta = #"{"filename":"a.png","sha256":"\#(digest)"}"#
        let body = """
            --b\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n\(meta)\r\n--b\r\n\
            Content-Disposition: \(form.disposition)\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b--\r\n
            """
        let reply = sandbox.handle(
            try SignedBytes.request(
                sandbox, "POST", "/v3/merchant/media/upload", Array(body.utf8), contentType: form.contentType,
                signed: meta, at: clock.now
            )
        )
        let text = String(decoding: reply.body, as: UTF8.self)
        if let says = form.says {
            #expect(reply.status == 400 && text.contains(says), "\(text)")
        } else {
            #expect(reply.status == 200, "\(text)")
        }
    }

    @Test(arguments: [
        "--", "--b", "--b\r\n", "--b\r\n\r\n--b--", "--b--", "--b\r\nContent-Disposition: x\r\n\r\n\r\n--b--\r\n",
    ])
    func survivesFormsThatAreNone(_ body: String) {
        let reply = sandbox.handle(
            GatewayRequest(
                method: "POST", target: "/v3/merchant/media/upload",
                headers: [.contentType: "multipart/form-data; boundary=b"], body: Array(body.utf8)
            )
        )
        #expect(reply.status == 401)
    }

    @Test func survivesAFormCutAnywhere() {
        let head = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{}\r\n--b\r\n"
        let form = head + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n"
        for length in 0...form.utf8.count {
            for target in ["/v3/merchant/media/upload", "/secapi/mch/uploadmedia"] {
                let reply = sandbox.handle(
                    GatewayRequest(
                        method: "POST", target: target, headers: [.contentType: "multipart/form-data; boundary=b"],
                        body: Array(form.utf8.prefix(length))
                    )
                )
                #expect(reply.status == 401 || String(decoding: reply.body, as: UTF8.self).contains("FAIL"))
            }
        }
    }
}

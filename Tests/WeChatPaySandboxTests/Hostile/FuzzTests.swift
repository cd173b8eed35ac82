// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Some thousands of requests that were changed at random, the same in every run.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct FuzzTests {
    /// Changes some bytes of a message: flips, cuts, repeats, and pieces that parsers stumble over.
    private static func mutate(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[index] = UInt8.random(in: .min ... .max, using: &random)
            case 2: bytes.remove(at: index)
            case 3: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...40, using: &random)))
            case 4: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 20)], at: index)
            case 5: bytes.removeLast(min(bytes.count, Int.random(in: 1...60, using: &random)))
            case 6: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: index)
            default:
                bytes.replaceSubrange(
                    index..<min(bytes.count, index + 4), with: pieces.randomElement(using: &random) ?? [])
            }
        }
        return bytes
    }

    private static let pieces: [[UInt8]] = [
        [0], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], Array("\r\n".utf8), Array("\r\n\r\n".utf8),
        Array("\n".utf8),
        Array("%00".utf8), Array("%".utf8), Array("//".utf8), Array("/../".utf8), Array("?".utf8), Array("#".utf8),
        Array("{}".utf8), Array("[[[[".utf8), Array("\"".utf8), Array("\\u".utf8), Array("null".utf8), Array("-".utf8),
        Array("1e999".utf8), Array("99999999999999999999".utf8), Array("=".utf8), Array("&".utf8), Array(";".utf8),
        Array(": ".utf8), Array("Transfer-Encoding: chunked\r\n".utf8), Array("Content-Length: 5\r\n".utf8),
        Array("😀".utf8), Array("张三".utf8), Array("<![CDATA[".utf8), Array("]]>".utf8), Array("</xml>".utf8),
    ]

    private static let v3Body =
        Array(
            #"{"appid":"wxd678efh567h23787","mchid":"1900000109","description":"示例","out_trade_no":"FUZZ20260101","#
                .utf8)
        + Array(
            #""notify_url":"https://example.com/n","amount":{"total":100,"currency":"CNY"},"payer":{"openid":"o1"}}"#
                .utf8)

    private static let v2Body = Array(
        ("<xml><appid>wxd678efh567h23787</appid><mch_id>1900000109</mch_id><nonce_str>1</nonce_str>"
            + "<out_trade_no><![CDATA[T1]]></out_trade_no><sign>0123456789ABCDEF0123456789ABCDEF</sign></xml>").utf8)

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func changedBytesOnTheWireAreAnsweredOrDropped(_ seed: UInt64) async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            var random = Seeded(seed)
            let samples = [
                SignedBytes.http(
                    try SignedBytes.request(sandbox.gateway, "POST", "/v3/pay/transactions/jsapi", Self.v3Body)),
                SignedBytes.http(try SignedBytes.request(sandbox.gateway, "GET", "/v3/certificates?a=b")),
                SignedBytes.http(
                    GatewayRequest(method: "POST", target: "/pay/orderquery", headers: [:], body: Self.v2Body)),
                Array("POST /v3/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n".utf8),
            ]
            for _ in 0..<300 {
                let bytes = Self.mutate(samples.randomElement(using: &random) ?? [], &random)
                let answer = try await sandbox.answer(to: bytes)
                #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 "), "seed \(seed): \(bytes)")
                #expect(!answer.hasPrefix("HTTP/1.1 5"), "seed \(seed): \(bytes)")
            }
            #expect(try await sandbox.serves())
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func changedBodiesWithARightSignatureAreAnswered(_ seed: UInt64) throws {
        let sandbox = try Shared.sandbox()
        var random = Seeded(seed)
        for _ in 0..<100 {
            let body = Self.mutate(Self.v3Body, &random)
            let target = String(
                decoding: Self.mutate(Array("/v3/pay/transactions/jsapi?a=b%20c".utf8), &random), as: UTF8.self)
            for target in [target, "/v3/pay/transactions/jsapi"] {
                let reply = sandbox.handle(try SignedBytes.request(sandbox, "POST", target, body))
                #expect((200..<500).contains(reply.status), "seed \(seed)")
                #expect(reply.headers.contains { $0.name.rawName == "Wechatpay-Signature" }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func changedRequestsWithoutASignatureAreRefused(_ seed: UInt64) throws {
        let sandbox = try Shared.sandbox()
        var random = Seeded(seed)
        let form = Array(
            "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{\"filename\":\"a\"}\r\n--b\r\n\r\nx\r\n--b--\r\n"
                .utf8)
        for index in 0..<1000 {
            func text(_ text: String) -> String {
                String(decoding: Self.mutate(Array(text.utf8), &random), as: UTF8.self)
            }
            var headers: HTTPFields = [.userAgent: text("test")]
            headers[.authorization] = text(
                "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\",nonce_str=\"a\",timestamp=\"1700000000\",serial_no=\"1\","
                    + "signature=\"AA==\"")
            headers[.contentType] = text("multipart/form-data; boundary=b")
            let isV2 = index.isMultiple(of: 3)
            let reply = sandbox.handle(
                GatewayRequest(
                    method: index.isMultiple(of: 7) ? text("POST") : "POST",
                    target: isV2 ? "/pay/orderquery" : text("/v3/merchant/media/upload"),
                    authority: text("127.0.0.1:80"),
                    headers: headers, body: Self.mutate(isV2 ? Self.v2Body : form, &random)
                )
            )
            let isRefused = isV2 ? String(decoding: reply.body, as: UTF8.self).contains("FAIL") : reply.status >= 400
            #expect(isRefused || reply.status == 405, "seed \(seed), \(index)")
        }
    }
}

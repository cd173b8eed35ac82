// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// Files: what vouches for them, what does not, and where a signature must never go.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DownloadTests {
    private let bill = Data("\u{FEFF}交易时间,公众账号ID\r\n`2026-01-01,`wx1\r\n".utf8)

    @Test func unsignedFilesSaySo() async throws {
        let bill = bill
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(bill, headers: ["Request-ID": "R1"]) }
        let node = try gateway.client().v3.billdownload.file
        let file = try await node.download(query: ["token": "a b"])
        #expect(file.verification == .unsigned)
        #expect(file.body == bill)
        #expect(file.requestID == "R1")
        #expect(file.sha1.count == 40)
        let request = try #require(gateway.requests.first)
        #expect(request.target == "/v3/billdownload/file?token=a%20b")
        #expect(request.headers[.authorization]?.hasPrefix("WECHATPAY2-SHA256-RSA2048 ") == true)
        #expect(try blocking { try node.download() }.body == bill)
    }

    private func blocking<Value>(_ work: () throws -> Value) rethrows -> Value { try work() }

    @Test func downloadIsASegmentToo() async throws {
        let bill = bill
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(bill) }
        _ = try await gateway.client().v3.newTaxControlFapiao.download.download(query: ["token": "x"])
        #expect(gateway.requests.first?.target == "/v3/new-tax-control-fapiao/download?token=x")
    }

    @Test func getRefusesThemAndPointsToDownload() async throws {
        let bill = bill
        let client = try ScriptedGateway { _ in ScriptedGateway.file(bill) }.client()
        let error = await failure { try await client.v3.billdownload.file.get() }
        #expect(error?.code == .signatureMissing)
        #expect(error?.message.contains("use download instead of get") == true)
        let other = await failure { try await client.v3.pay.x.get() }
        #expect(other?.message.contains("download") == false)
    }

    @Test func aSignatureThatIsThereMustBeRight() async throws {
        let bill = bill
        let good = try await ScriptedGateway { _ in try ScriptedGateway.reply(bill) }.client().v3.file.download()
        #expect(good.verification == .verified(serial: ScriptedGateway.keyID))
        let client = try ScriptedGateway { _ in try ScriptedGateway.reply(bill, signing: Data("other".utf8)) }.client()
        let error = await failure { try await client.v3.file.download() }
        #expect(error?.code == .signatureInvalid)
        #expect(error?.unverifiedReply?.body == bill)
    }

    private func statement(_ body: Data, sha1: String, signed: String? = nil) async throws -> Download {
        let gateway = ScriptedGateway { _ in
            try ScriptedGateway.reply(
                body, signing: Data("{\"sha1\":\"\(signed ?? sha1)\"}".utf8),
                headers: ["Wechatpay-Statement-Sha1": sha1]
            )
        }
        return try await gateway.client().v3["global"].statements.download()
    }

    @Test func statementsAreVerifiedThroughTheirDigest() async throws {
        let sha1 = Insecure.SHA1.hash(data: bill).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
        let serial = ScriptedGateway.keyID
        #expect(try await statement(bill, sha1: sha1).verification == .verified(serial: serial))
        #expect(await failure { try await statement(bill + [0], sha1: sha1) }?.verification == .digestMismatch)
        let forged = await failure { try await statement(bill, sha1: sha1, signed: String(repeating: "0", count: 40)) }
        #expect(forged?.code == .signatureInvalid)
        let zipped = try await statement(Data([0x1F, 0x8B, 8]), sha1: sha1)
        #expect(zipped.verification == .digestVerified(serial: serial, sha1: sha1))
        #expect(Download.sha1(of: bill) == sha1)
    }

    @Test func refusalsAreTheUsualOnes() async throws {
        let body = Data(#"{"code":"NO_AUTH","message":"x"}"#.utf8)
        let signed = try ScriptedGateway { _ in try ScriptedGateway.reply(body, status: 403) }.client()
        let error = await failure { try await signed.v3.billdownload.file.download() }
        #expect(error?.code == .gatewayError)
        #expect(error?.rejection?.code == "NO_AUTH")
        #expect(error?.rejection?.verification == .verified(serial: ScriptedGateway.keyID))
        let disguised = try ScriptedGateway { _ in ScriptedGateway.file(body) }.client()
        #expect(await failure { try await disguised.v3.billdownload.file.download() }?.rejection?.code == "NO_AUTH")
    }

    @Test(arguments: [
        "https://api.mch.weixin.qq.com/v3/billdownload/file?token=x%2By&tartype=gzip",
        "https://API.mch.weixin.qq.com/v3/billdownload/file?token=x%2By&tartype=gzip",
        "http://127.0.0.1/v3/billdownload/file?token=x%2By&tartype=gzip",
    ])
    func followsAddressesExactlyAndNeverLeavesATest(_ url: String) async throws {
        let bill = bill
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(bill) }
        let client = try gateway.client()
        #expect(try await client.download(from: url).body == bill)
        #expect(try blocking { try client.download(from: url) }.body == bill)
        #expect(
            gateway.requests.map(\.target)
                == Array(repeating: "/v3/billdownload/file?token=x%2By&tartype=gzip", count: 2))
        #expect(gateway.requests.allSatisfy { $0.baseURL == "http://127.0.0.1" })
    }

    @Test func usesTheAddressesOwnHostInProduction() async throws {
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(Data()) }
        let client = try gateway.client(baseURL: "https://api.mch.weixin.qq.com")
        _ = try await client.download(from: "https://api2.mch.weixin.qq.com/v3/billdownload/file?token=x")
        #expect(gateway.requests.first?.baseURL == "https://api2.mch.weixin.qq.com")
    }

    @Test(arguments: [
        "https://evil.example/v3/billdownload/file?token=x", "https://api.mch.weixin.qq.com@evil.example/x",
        "https://api.mch.weixin.qq.com.evil.example/x", "https://evil.example\\@api.mch.weixin.qq.com/x",
        "https://evil.example#@api.mch.weixin.qq.com/x", "https://evil.example?.mch.weixin.qq.com/x",
        "http://api.mch.weixin.qq.com/x", "//api.mch.weixin.qq.com/x", "/v3/x", "", "https://api.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com/a\r\nb", "https://api.mch.weixin.qq.com/a b", "http://127.0.0.1:81/x",
        "https://api.mch.weixin.qq.com/v3/%2e%2E/x", "https://api.mch.weixin.qq.com/x#y", "javascript:x",
    ])
    func refusesToSignForStrangers(_ url: String) async throws {
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(Data()) }
        let client = try gateway.client()
        #expect(await failure { try await client.download(from: url) }?.code == .invalidRequest)
        #expect(gateway.requests.isEmpty)
    }
}

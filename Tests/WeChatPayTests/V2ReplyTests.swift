// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

/// What comes back from APIv2, and what of it is trusted.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2ReplyTests {
    private let success = V2CallTests.success

    private func post(_ path: String, _ reply: @escaping @Sendable () -> TransportReply) async throws -> V2Response {
        let gateway = ScriptedGateway { _ in reply() }
        return try await gateway.client(clientCertificate: ClientCertificateTests.merchantIdentity())[path].post(
            xml: [:])
    }

    @Test func tellsTheDigestByItsLength() async throws {
        let success = success
        let reply = try await post("v2/pay/orderquery") { ScriptedGateway.v2(success, hmac: true) }
        #expect(reply.verification == .signed(.hmacSHA256))
        #expect(reply["new_field"] == "1")
        #expect(reply["absent"] == nil)
    }

    @Test func refusesAMissingSignature() async throws {
        let success = success
        let error = await failure { try await post("v2/pay/orderquery") { ScriptedGateway.plainV2(success) } }
        #expect(error?.code == .signatureMissing)
        #expect(error?.verification == .missingSign)
        #expect(error?.unverifiedReply?.status == 200)
        #expect(error?.message.contains("may have taken effect") == true)
    }

    @Test(arguments: ["trade_state", "new_field", "added", "sign"])
    func refusesChangedMembers(_ name: String) async throws {
        let success = success
        let error = await failure {
            try await post("v2/pay/orderquery") {
                var members = success
                members["sign"] = ScriptedGateway.sign(members)
                members[name, default: ""] += "0"
                return ScriptedGateway.plainV2(members)
            }
        }
        #expect(error?.code == .signatureInvalid)
        #expect(error?.verification == .signMismatch)
        #expect(error?.response == nil)
    }

    @Test func refusesAnotherKeysSignatureAndRepeatedMembers() async throws {
        let success = success
        let other = await failure {
            try await post("v2/a") { ScriptedGateway.v2(success, key: String(repeating: "k", count: 32)) }
        }
        #expect(other?.code == .signatureInvalid)
        let repeated = await failure {
            try await post("v2/a") {
                var reply = ScriptedGateway.v2(success)
                let body = String(decoding: reply.body, as: UTF8.self)
                reply.body = Data(
                    body.replacingOccurrences(of: "</xml>", with: "<trade_state>NO</trade_state></xml>").utf8)
                return reply
            }
        }
        #expect(repeated?.code == .signatureInvalid)
    }

    @Test func documentedAsUnsignedSaysSo() async throws {
        let success = success
        for path in [
            "v2/mmpaymkttransfers/sendredpack", "v2/mmpaymkttransfers/promotion/transfers", "v2/risk/getviolation",
        ] {
            #expect(try await post(path) { ScriptedGateway.plainV2(success) }.verification == .unsigned)
            #expect(try await post(path) { ScriptedGateway.v2(success) }.verification == .signed(.md5))
            let wrong = await failure {
                try await post(path) { ScriptedGateway.v2(success, key: String(repeating: "k", count: 32)) }
            }
            #expect(wrong?.code == .signatureInvalid)
        }
    }

    @Test func nestedMembersAreKept() async throws {
        let text =
            "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>"
            + "<hblist><hbinfo><openid>o1</openid></hbinfo><hbinfo><openid>o2</openid></hbinfo></hblist></xml>"
        let reply = try await post("v2/mmpaymkttransfers/gethbinfo") { ScriptedGateway.file(Data(text.utf8)) }
        #expect(reply.xml.first("hblist")?.nested?.all("hbinfo").compactMap { $0.nested?["openid"] } == ["o1", "o2"])
        let error = await failure { try await post("v2/pay/orderquery") { ScriptedGateway.file(Data(text.utf8)) } }
        #expect(error?.code == .signatureMissing)
    }

    @Test func failuresNeedNoSignature() async throws {
        let communication = await failure {
            try await post("v2/pay/orderquery") {
                ScriptedGateway.plainV2(["return_code": "FAIL", "return_msg": "签名错误"])
            }
        }
        #expect(communication?.code == .gatewayError)
        #expect(communication?.rejection?.code == "FAIL")
        #expect(communication?.rejection?.message == "签名错误")
        #expect(communication?.rejection?.status == 200)
        #expect(communication?.rejection?.verification == .unverified(.missingSign))
        let members = [
            "return_code": "SUCCESS", "result_code": "FAIL", "err_code": "USERPAYING", "err_code_des": "需要用户输入支付密码",
        ]
        let business = await failure { try await post("v2/pay/micropay") { ScriptedGateway.v2(members) } }
        #expect(business?.rejection?.code == "USERPAYING")
        #expect(business?.rejection?.message == "需要用户输入支付密码")
        #expect(business?.rejection?.xml?["result_code"] == "FAIL")
        #expect(business?.rejection?.verification == .signed(.md5))
        #expect(business?.message.contains("query until") == true)
        #expect(business.map { "\($0)" }?.contains("需要") == false)
    }

    /// 签名错误 and 系统繁忙, as old parts of APIv2 write them.
    private static let gbk: [[UInt8]] = [
        [0xC7, 0xA9, 0xC3, 0xFB, 0xB4, 0xED, 0xCE, 0xF3], [0xCF, 0xB5, 0xCD, 0xB3, 0xB7, 0xB1, 0xC3, 0xA6],
    ]

    private static func gbkReply(
        _ code: String = "FAIL", declaration: String = "", more: String = "", _ text: [UInt8] = gbk[0]
    ) -> Data {
        Data("\(declaration)<xml><return_code><![CDATA[\(code)]]></return_code><return_msg><![CDATA[X ".utf8)
            + Data(text)
            + Data("]]></return_msg>\(more)</xml>".utf8)
    }

    @Test(arguments: [
        "", "<?xml version=\"1.0\" encoding=\"GBK\"?>", "\u{FEFF}<?xml version='1.0' encoding='gb2312'?>\n",
    ])
    func refusalsInAnotherEncodingAreShown(_ declaration: String) async throws {
        for (text, status) in [(Self.gbk[0], 200), (Self.gbk[1], 502)] {
            let body = Self.gbkReply(declaration: declaration, text)
            for isFile in [false, true] {
                let error = await failure {
                    if isFile {
                        let gateway = ScriptedGateway { _ in ScriptedGateway.file(body, status: status) }
                        _ = try await gateway.client().v2.pay.downloadbill.download(xml: ["appid": "wx1"])
                    } else {
                        _ = try await post("v2/pay/orderquery") { ScriptedGateway.file(body, status: status) }
                    }
                }
                #expect(error?.code == .gatewayError, "\(isFile)")
                #expect(error?.rejection?.code == "FAIL" && error?.rejection?.status == status)
                #expect(error?.rejection?.message?.hasPrefix("X ") == true)
                #expect(error?.rejection?.message?.contains("\u{FFFD}") == true)
                #expect(error?.rejection?.verification == .unverified(.missingSign))
            }
        }
        // Nothing is taken from a success whose bytes cannot be read.
        let success = Self.gbkReply(
            "SUCCESS", declaration: declaration, more: "<result_code>SUCCESS</result_code><sign>0</sign>")
        let error = await failure { try await post("v2/pay/orderquery") { ScriptedGateway.file(success) } }
        #expect(error?.code == .replyNotXML)
        let business = Self.gbkReply(
            "SUCCESS", declaration: declaration,
            more: "<result_code>FAIL</result_code><err_code>ORDERNOTEXIST</err_code><sign>0</sign>")
        let refused = await failure { try await post("v2/pay/orderquery") { ScriptedGateway.file(business) } }
        #expect(refused?.rejection?.code == "ORDERNOTEXIST")
        #expect(refused?.rejection?.verification == .unverified(.signMismatch))
    }

    @Test func aRefusalOfAPIv3InAnotherEncodingIsShown() async throws {
        let body = Data(#"{"code":"SYSTEM_ERROR","message":"X "#.utf8) + Data(Self.gbk[1]) + Data("\"}".utf8)
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(body, status: 500) }
        let error = await failure { try await gateway.client().v3.certificates.get() }
        #expect(error?.rejection?.code == "SYSTEM_ERROR")
        #expect(error?.rejection?.message?.contains("\u{FFFD}") == true)
    }

    // MARK: Bills

    @Test func aBillThatCameCompressedIsUnpacked() async throws {
        let bill = Data("\u{FEFF}交易时间,账单\r\n`1,`2\r\n".utf8)
        let xml: XML = ["appid": "wx1", "bill_date": "20260101", "tar_type": "GZIP"]
        for (reply, isUnpacked) in [(gzipped(bill), true), (bill, true), (Data(gzipped(bill).dropLast(3)), false)] {
            let client = try PieceGateway { _, _ in .file(reply, size: 7) }.client()
            let node = client.v2.pay.downloadbill
            if isUnpacked {
                #expect(try await node.download(xml: xml).body == bill)
            } else {
                #expect(await failure { try await node.download(xml: xml) }?.code == .fileDamaged)
            }
            let call = try Call(.post, node, xml: xml)
            let folder = try TestFolder()
            let written = await failure {
                _ = try await client.stream(call, options: DownloadOptions(attempts: 1)).write(to: folder.path("a.csv"))
            }
            #expect((written == nil) == isUnpacked)
            if isUnpacked { #expect(FileManager.default.contents(atPath: folder.path("a.csv")) == bill) }
        }
        // What was not asked for stays as it came.
        let plain = try PieceGateway { _, _ in .file(gzipped(bill), size: 7) }.client()
        let file = try await plain.v2.pay.downloadbill.download(xml: ["appid": "wx1", "bill_date": "20260101"])
        #expect(file.body == gzipped(bill))
        let refusal = Data("<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>".utf8)
        for reply in [refusal, gzipped(refusal)] {
            let failing = try PieceGateway { _, _ in .file(reply, size: 7) }.client()
            let error = await failure { try await failing.v2.pay.downloadbill.download(xml: xml) }
            #expect(error?.rejection?.message == "No Bill Exist")
        }
    }

    @Test(arguments: [
        "", "OK", "<html>", "{\"return_code\":\"SUCCESS\"}",
        "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><return_code>SUCCESS</return_code></xml>",
    ])
    func refusesWhatIsNotXML(_ text: String) async throws {
        let error = await failure { try await post("v2/pay/orderquery") { ScriptedGateway.file(Data(text.utf8)) } }
        #expect(error?.code == .replyNotXML)
        #expect(error?.unverifiedReply?.body == Data(text.utf8))
        let proxy = await failure {
            try await post("v2/pay/orderquery") { ScriptedGateway.file(Data(text.utf8), status: 502) }
        }
        #expect(proxy?.code == .gatewayError)
        #expect(proxy?.rejection?.status == 502)
        #expect(proxy?.rejection?.code == nil)
    }

    @Test func aReplyWithoutAReturnCodeIsNoSuccess() async throws {
        #expect(
            await failure { try await post("v2/risk/getviolation") { ScriptedGateway.plainV2([:]) } }?.code
                == .gatewayError)
        let success = success
        let error = await failure {
            try await post("v2/pay/orderquery") {
                var reply = ScriptedGateway.v2(success)
                reply.status = 500
                return reply
            }
        }
        #expect(error?.rejection?.status == 500)
    }

    @Test func theOnePathThatAnswersInJSON() async throws {
        func get(_ text: String) async throws -> V2Response {
            let gateway = ScriptedGateway { _ in ScriptedGateway.file(Data(text.utf8)) }
            return try await gateway.client().v2.appauth.getaccesstoken.get(xml: ["mch_id": 1], signType: .hmacSHA256)
        }
        let reply = try await get("{\"retcode\":0,\"access_token\":\"t\"}")
        #expect(try reply.json["access_token"]?.string == "t")
        #expect(reply.verification == .unsigned)
        #expect(await failure { try await get("{\"retcode\":-1,\"retmsg\":\"x\"}") }?.code == .gatewayError)
    }

    @Test func billsComeAsTextAndTheirFailuresAsXML() async throws {
        let bill = Data("\u{FEFF}交易时间,公众账号ID\n`2026-01-01,`wx1\n".utf8)
        let gateway = ScriptedGateway { _ in ScriptedGateway.file(bill) }
        let node = try gateway.client().v2.pay.downloadbill
        let file = try await node.download(xml: ["appid": "wx1", "bill_date": "20260101"])
        #expect(file.body == bill)
        #expect(file.verification == .unsigned)
        #expect(gateway.requests.first?.v2Members["sign"] != nil)
        let failing = try ScriptedGateway { _ in
            ScriptedGateway.plainV2(["return_code": "FAIL", "return_msg": "No Bill Exist", "error_code": "20002"])
        }.client()
        let error = await failure { try await failing.v2.pay.downloadbill.download(xml: ["appid": "wx1"]) }
        #expect(error?.code == .gatewayError)
        #expect(error?.rejection?.code == "20002")
        #expect(error?.rejection?.message == "No Bill Exist")
    }

    @Test func printsNoMembers() async throws {
        let members = success.merging(["openid": "oSECRET"]) { $1 }
        let reply = try await post("v2/pay/orderquery") { ScriptedGateway.v2(members) }
        let error = await failure { try await post("v2/pay/orderquery") { ScriptedGateway.plainV2(members) } }
        var printed = "\(reply) \(String(describing: error))"
        dump(reply, to: &printed)
        dump(error, to: &printed)
        #expect(!printed.contains("oSECRET"))
    }

    /// Members inside members are under no signature, whatever stands beside them.
    @Test func refusesNestedMembersBesideAGoodSign() async throws {
        let success = success
        let error = await failure {
            try await post("v2/pay/orderquery") {
                var reply = ScriptedGateway.v2(success)
                let text = String(decoding: reply.body, as: UTF8.self)
                reply.body = Data(text.replacing("</xml>", with: "<coupons><fee>1</fee></coupons></xml>").utf8)
                return reply
            }
        }
        #expect(error?.code == .signatureInvalid && error?.outcome == .unknown)
    }
}

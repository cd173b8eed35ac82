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

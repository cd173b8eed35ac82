// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// APIv2 by the five verbs.
@Suite(.limited, .timeLimit(.minutes(10)))
struct V2CommandTests {
    private static let success = [("return_code", "SUCCESS"), ("result_code", "SUCCESS"), ("trade_state", "A<B")]

    @Test func membersGoOutAsXMLInTheirOrder() async throws {
        let outcome = try await ScriptedCommand.run(
            "post", "v2/pay/micropay", "mch_id=1900000109", "appid=wx1", "total_fee:=100", "scene_info.store_info.id=1",
            #"detail:={"goods_detail":[]}"#, reply: .xml(Self.success)
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        let request = try #require(outcome.requests.first)
        #expect(request.target == "/pay/micropay" && request.baseURL == "https://api.mch.weixin.qq.com")
        #expect(request.clientCertificate == nil)
        let body = String(decoding: request.body, as: UTF8.self)
        let start =
            "<xml><mch_id>1900000109</mch_id><appid>wx1</appid><total_fee>100</total_fee><scene_info>"
            + #"{"store_info":{"id":"1"}}</scene_info><detail>{"goods_detail":[]}</detail><nonce_str>"#
        #expect(body.hasPrefix(start) && body.contains("<sign>"), "\(body)")
        #expect(outcome.stdout.dropLast() == TransportReply.xml(Self.success).body)
        #expect(outcome.notes.contains("200, Request-ID absent, verified with the APIv2 key (MD5)"))
        #expect(outcome.notes.contains("Warning: auth_code (授权码) is required."))
    }

    @Test func aJSONObjectIsWrittenAsMembersToo() async throws {
        let outcome = try await ScriptedCommand.run(
            "post", "v2/pay/orderquery", "--json", #"{"appid":"wx1","n":12345678901234567890,"o":{"a":[true]}}"#,
            "--no-validate", reply: .xml(Self.success)
        )
        let body = String(decoding: try #require(outcome.requests.first).body, as: UTF8.self)
        #expect(body.hasPrefix(#"<xml><appid>wx1</appid><n>12345678901234567890</n><o>{"a":[true]}</o><nonce_str>"#))
    }

    @Test func repliesAreIndentedOnATerminal() async throws {
        let outcome = try await ScriptedCommand.run(
            "post", "v2/pay/orderquery", "appid=wx1", isTerminal: true,
            reply: .xml(Self.success + [("attach", "a\u{85}")])
        )
        #expect(
            outcome.text.hasPrefix(
                "<xml>\n  <return_code>SUCCESS</return_code>\n  <result_code>SUCCESS</result_code>\n"
                    + "  <trade_state>A&lt;B</trade_state>\n  <attach>a\u{FFFD}</attach>\n  <sign>"
            ), "\(outcome.text) \(outcome.stderr)"
        )
        #expect(outcome.text.hasSuffix("</sign>\n</xml>\n"))
    }

    @Test(arguments: [
        ([("return_code", "FAIL"), ("return_msg", "签名错误")], "code        FAIL", "message     签名错误"),
        (
            [
                ("return_code", "SUCCESS"), ("result_code", "FAIL"), ("err_code", "ORDERNOTEXIST"),
                ("err_code_des", "order not exist"),
            ], "code        ORDERNOTEXIST", "message     order not exist"
        ),
    ])
    func aFailureOfStatus200IsARefusal(members: [(String, String)], code: String, message: String) async throws {
        let outcome = try await ScriptedCommand.run("post", "v2/pay/orderquery", "appid=wx1", reply: .xml(members))
        #expect(outcome.status == 1)
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.contains(code) && outcome.stderr.contains(message), "\(outcome.stderr)")
    }

    @Test func aReplyThatShouldBeSignedIsNotPrintedWithoutASign() async throws {
        let unsigned = try await ScriptedCommand.run(
            "post", "v2/pay/orderquery", "appid=wx1", reply: .xml(Self.success, isSigned: false)
        )
        #expect(unsigned.status == 2 && unsigned.stdout.isEmpty && unsigned.notes.contains("not trusted"))
        let documented = try await ScriptedCommand.run(
            "post", "v2/risk/getpublickey", "mch_id=1", reply: .xml(Self.success, isSigned: false)
        )
        #expect(documented.status == 0 && !documented.stdout.isEmpty, "\(documented.stderr)")
        #expect(documented.notes.contains("not signed: WeChat Pay documents these replies without a sign"))
    }

    @Test func theDescriptionSaysHostCertificateAndNonce() async throws {
        let key = try await ScriptedCommand.run("post", "v2/risk/getpublickey", "mch_id=1", reply: .xml(Self.success))
        let request = try #require(key.requests.first)
        #expect(request.baseURL == "https://fraud.mch.weixin.qq.com" && request.target == "/risk/getpublickey")
        #expect(request.clientCertificate != nil)
        #expect(String(decoding: request.body, as: UTF8.self).contains("<nonce_str>"))
        let contract = try await ScriptedCommand.run(
            "post", "v2/papay/querycontract", "mch_id=1", reply: .xml(Self.success)
        )
        #expect(!String(decoding: try #require(contract.requests.first).body, as: UTF8.self).contains("nonce_str"))
        let v3 = try await ScriptedCommand.run("get", "v3/refunds/id/1", "--no-validate", "--dry-run")
        #expect(v3.text.hasPrefix("GET /hk/v3/refunds/id/1 HTTP/1.1\nHost: api.mch.weixin.qq.com\n"), "\(v3.text)")
        let customs = try await ScriptedCommand.run("get", "v3/customs/orders", "--no-validate", "--dry-run")
        #expect(customs.text.hasPrefix("GET /global/v3/customs/orders HTTP/1.1\nHost: apihk.mch.weixin.qq.com\n"))
    }

    @Test func aGetIsSignedInItsQuery() async throws {
        let outcome = try await ScriptedCommand.run(
            "get", "v2/appauth/getaccesstoken", "mch_id=1900000109", "appid=wx1", "openid=2", "code=张",
            "scope=pay_identity", reply: .file(Data(#"{"retcode":"0","access_token":"1"}"#.utf8))
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        let target = try #require(outcome.requests.first).target
        #expect(
            target.hasPrefix(
                "/appauth/getaccesstoken?mch_id=1900000109&appid=wx1&openid=2&code=%E5%BC%A0&scope=pay_identity"
                    + "&grant_type=authorization_code&sign="
            ), "\(target)"
        )
        #expect(outcome.text == #"{"retcode":"0","access_token":"1"}"# + "\n")
    }

    @Test func theAddressOfAPageIsPrintedAndNothingIsSent() async throws {
        for extra in [[], ["--dry-run"]] {
            let outcome = try await ScriptedCommand.run(
                ["get", "v2/papay/entrustweb", "appid=wx1", "mch_id=1", "--no-validate"] + extra
            )
            #expect(outcome.status == 0 && outcome.requests.isEmpty, "\(outcome.stderr)")
            let url = "https://api.mch.weixin.qq.com/papay/entrustweb?appid=wx1&mch_id=1&sign="
            #expect(outcome.text.hasPrefix(url) && outcome.text.hasSuffix("#wechat_redirect\n"), "\(outcome.text)")
            #expect(outcome.notes.contains("Nothing is sent: this is the signed address of a page"))
        }
        let other = try await ScriptedCommand.run("get", "v2/appauth/authindex", "mch_id=1", "appid=wx1")
        #expect(other.text.hasPrefix("https://payapp.weixin.qq.com/appauth/authindex?"), "\(other.text)")
    }

    @Test(arguments: [
        (["post", "pay/micropay", "appid=1"], "pay/micropay belongs to APIv2; write v2/pay/micropay."),
        (["get", "/pay/micropay"], "belongs to APIv2; write v2/pay/micropay."),
        (["post", "v2/v3/pay/transactions/native"], "belongs to APIv3; leave out the v2/."),
        (["get", "v2/pay/micropay"], "v2/pay/micropay has no GET; use post."),
        (["post", "v2/pay/micropay", "--json", "[1]"], "give --json an object"),
        (["post", "v2/pay/nosuch", "a:=null"], "The member a must not be null"),
        (["post", "v2/pay/micropay", "apid=1", "--strict"], "apid is not a member of this call; did you mean appid?"),
        (["put", "v2/pay/nosuch", "a=1", "--dry-run"], "APIv2 knows POST, and GET without a file."),
        (["get", "v2/papay/entrustweb", "--header", "a:b", "--no-validate"], "leave out --header"),
    ])
    func wrongUsageIs64(arguments: [String], words: String) async throws {
        let outcome = try await Wechatpay.start(arguments).outcome()
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.replacing("\n", with: " ").contains(words), "\(outcome.stderr)")
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// Calls that the API description knows.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DescribedCallTests {
    private static let identified = "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"
    private static let code = "out_contract_code=APPLYMENT_00000000001"
    private static let native = "v3/pay/transactions/native"

    @Test(arguments: [
        (
            ["post", CallCommandTests.preSign, CallCommandTests.appid, "out_contract_code=A B"],
            ["out_contract_code (业务申请单号) must match ^[0-9A-Za-z_-]{1,128}$."]
        ),
        (["post", CallCommandTests.preSign, CallCommandTests.appid], ["out_contract_code (业务申请单号) is required."]),
        (
            ["post", CallCommandTests.preSign],
            ["appid (签约和付款的AppID) is required.", "out_contract_code (业务申请单号) is required."]
        ),
        (["post", CallCommandTests.preSign, "appid=", code], ["appid (签约和付款的AppID) must not be empty."]),
        (["post", CallCommandTests.preSign, "appid:=1", code], ["appid (签约和付款的AppID) must be text."]),
        (
            ["post", CallCommandTests.preSign, CallCommandTests.appid, code, "outTradeNo=1", "--strict"],
            ["outTradeNo is not a member of this call.", "without --strict it is."]
        ),
        (
            ["post", CallCommandTests.preSign, CallCommandTests.appid, code, "--query", "a=1", "--strict"],
            ["query a is not a parameter of this call."]
        ),
        (
            ["post", native, "appid=wx1", "description=" + String(repeating: "商", count: 45)],
            ["description (商品描述) must have at most 127 bytes in UTF-8."]
        ),
        (
            ["post", native, "out_trade_no=1", "scene_info.payer_client_ip=1.2.3", "detail.invoice_id="],
            [
                "out_trade_no (商户订单号) must match ^[0-9A-Za-z_\\-|*]{6,32}$.",
                "scene_info.payer_client_ip (用户终端IP) must be one IPv4 or IPv6 address.",
            ]
        ),
        (
            ["post", identified, CallCommandTests.appid, code, "real_name=张三", "cred_typ=ID_CARD", "cred_id=1"],
            ["cred_type (证件类型) is required.", "cred_typ is not a member of this call; did you mean cred_type?"]
        ),
        (
            ["post", native, "--json", #"{"amount":{"total":"1"},"detail":[]}"#],
            ["amount.total (总金额) must be a whole number.", "detail (商品详情) must be an object: write := and JSON."]
        ),
        (["get", CallCommandTests.preSign], ["has no GET; use post."]),
        (["post", "v3/certificates"], ["v3/certificates has no POST; use get."]),
        (["get", "v3/pay/transactions/id/42"], ["query mchid (商户号) is required."]),
    ])
    func refusesWhatTheDocumentationRulesOut(arguments: [String], sentences: [String]) async throws {
        let outcome = try await Wechatpay.start(arguments).outcome()
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
        let words = outcome.stderr.replacing("\n  ", with: " ").replacing("\n", with: " ")
        for sentence in sentences + ["Nothing was sent"] { #expect(words.contains(sentence), "\(outcome.stderr)") }
        #expect(!outcome.stderr.contains("A B") && !outcome.stderr.contains("张三"))
        #expect(outcome.stderr.split(separator: "\n").allSatisfy { Wrapping.columns($0) <= 80 })
    }

    @Test(arguments: [
        (
            ["post", CallCommandTests.preSign, CallCommandTests.appid, code, "new_member=1"],
            "Warning: new_member is not a member of this call.", #","new_member":"1"}"#
        ),
        (
            ["post", native, "--json", Self.order(#","total":1"#)],
            "Warning: total is not a member of this call; it is a member of amount.", #","total":1}"#
        ),
        (
            ["get", "v3/certificates", "algorithm_typ=RSA"],
            "Warning: query algorithm_typ is not a parameter of this call; did you mean algorithm_type?",
            "GET /v3/certificates?algorithm_typ=RSA HTTP/1.1"
        ),
        (
            ["post", "v2/pay/orderquery", "appid=wx1", "mch_id=1900000109", "out_trade_no=ORDER_0001", "new_member=1"],
            "Warning: new_member is not a member of this call.", "<new_member>1</new_member>"
        ),
    ])
    func aMemberThatIsNotDescribedIsSentAndNamed(arguments: [String], warning: String, sent: String) async throws {
        let outcome = try await Wechatpay.start(arguments + ["--dry-run"]).outcome()
        #expect(outcome.status == 0, "\(outcome.stderr)")
        let words = outcome.stderr.replacing("\n", with: " ")
        #expect(words.contains(warning), "\(words)")
        #expect(words.contains("Members that are not described are sent as they are; --strict refuses them."))
        #expect(outcome.stdout.contains(sent), "\(outcome.stdout)")
        let strict = try await Wechatpay.start(arguments + ["--strict"]).outcome()
        #expect(strict.status == 64 && strict.stdout.isEmpty)
        #expect(strict.stderr.replacing("\n", with: " ").contains("Nothing was sent; without --strict it is."))
    }

    /// A body for native payments.
    private static func order(_ more: String) -> String {
        #"{"appid":"wx1","mchid":"1900000109","description":"x","out_trade_no":"ORDER_0001","#
            + #""notify_url":"https://example.com/n","amount":{"total":1}\#(more)}"#
    }

    @Test func strictRefusesAPathThatIsNotDescribed() async throws {
        let outcome = try await Wechatpay.run("post", "v3/refund/domestic/refund", "out_refund_no=R1", "--strict")
        #expect(outcome.status == 64, "\(outcome.stderr)")
        let words = outcome.stderr.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("is not in the API description; did you mean v3/refund/domestic/refunds?"))
        #expect(outcome.stderr.contains("Nothing was sent"))
    }

    @Test func strictAndNoValidateContradictEachOther() async throws {
        let outcome = try await Wechatpay.run("get", "v3/certificates", "--strict", "--no-validate")
        #expect(outcome.status == 64 && outcome.stdout.isEmpty)
        #expect(outcome.stderr.contains("--strict checks more"))
    }

    @Test func noValidateSendsWhatIsWritten() async throws {
        let outcome = try await Wechatpay.run(
            "post", Self.native, "amount.total=1", "nosuch=1", "--no-validate", "--dry-run"
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(outcome.stdout.hasSuffix("\n{\"amount\":{\"total\":\"1\"},\"nosuch\":\"1\"}\n"))
        #expect(!outcome.stderr.contains("Warning"))
    }

    @Test func textBecomesWhatTheDescriptionAsksFor() async throws {
        let outcome = try await Wechatpay.run(
            "post", Self.native, "appid=wx1", "mchid=1900000109", "description=1", "out_trade_no=20260001",
            "notify_url=https://example.com", "amount.total=100", "settle_info.profit_sharing=true",
            "support_fapiao:=false", "--dry-run"
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        let body = try JSON(parsing: outcome.lines[outcome.lines.count - 2])
        #expect(body["amount"]?["total"] == 100)
        #expect(body["settle_info"]?["profit_sharing"] == true && body["support_fapiao"] == false)
        #expect(body["out_trade_no"] == "20260001" && body["description"] == "1")
    }

    @Test(arguments: [
        ["real_name=张三", "cred_type=ID_CARD", "cred_id=1"], [#"real_name:="张三""#, "cred_type=ID_CARD", "cred_id=1"],
    ])
    func encryptsWhatIsToBeEncrypted(identity: [String]) async throws {
        let arguments = ["post", Self.identified, CallCommandTests.appid, Self.code] + identity
        let dry = try await Wechatpay.start(arguments + ["--dry-run"]).outcome()
        #expect(dry.status == 0, "\(dry.stderr)")
        #expect(dry.stderr.contains("Encrypted with WeChat Pay's key: real_name, cred_id."))
        let body = try JSON(parsing: dry.lines[dry.lines.count - 2])
        let ciphertext = try #require(body["real_name"]?.string)
        #expect(ciphertext.count == 344 && body["cred_type"] == "ID_CARD")
        let sent = try await Wechatpay.start(arguments).outcome()
        #expect(sent.status == 0, "\(sent.stderr)")
        #expect(!(sent.stdout + sent.stderr + dry.stdout + dry.stderr).contains("张三"))
        // What is encrypted already is left alone.
        let again = try await Wechatpay.run(
            "post", Self.identified, CallCommandTests.appid, Self.code, "real_name=\(ciphertext)", "cred_type=ID_CARD",
            "cred_id=1", "--dry-run"
        )
        #expect(again.stderr.contains("Encrypted with WeChat Pay's key: cred_id."))
        #expect(try JSON(parsing: again.lines[again.lines.count - 2])["real_name"]?.string == ciphertext)
    }

    @Test func plainTextHasItsOwnLimit() async throws {
        let outcome = try await Wechatpay.run(
            "post", Self.identified, CallCommandTests.appid, Self.code, "cred_type=ID_CARD", "cred_id=1",
            "real_name=" + String(repeating: "名", count: 65)
        )
        #expect(outcome.status == 64)
        #expect(outcome.stderr.contains(" must have at most 64 characters before encryption."))
    }

    @Test func membersWithOneValueAreFilledIn() async throws {
        let outcome = try await Wechatpay.run(
            "get", "v2/appauth/getaccesstoken", "mch_id=1900000109", "appid=wx1", "openid=2", "code=3",
            "scope=pay_identity", "--dry-run"
        )
        #expect(outcome.lines.first?.contains("grant_type=authorization_code") == true, "\(outcome.stderr)")
    }

    @Test func unknownValuesAreOnlyWarnedOf() async throws {
        let outcome = try await Wechatpay.run("get", "v3/certificates", "algorithm_type=NEW", "--dry-run")
        #expect(outcome.status == 0)
        let words = outcome.stderr.replacing("\n", with: " ")
        #expect(
            words.contains(
                "Warning: query algorithm_type (平台证书算法类型) is not among the documented values: SM2, RSA, ALL."))
        #expect(!outcome.stderr.contains("NEW"))
    }

    @Test func anOperationThatIsSupersededIsWarnedOf() async throws {
        let outcome = try await Wechatpay.run("get", "v3/customs/orders", "--dry-run")
        let words = outcome.stderr.replacing("\n", with: " ")
        #expect(outcome.status == 64 && words.contains("is required"), "\(words)")
        let old = try await Wechatpay.start(
            ["get"]
                + "v3/customs/orders appid=wx1 mchid=1 order_type=TRANSACTION_ID order_no=1 customs=GUANGZHOU_ZS"
                .split(separator: " ").map(String.init) + ["--dry-run"]
        ).outcome()
        #expect(old.status == 0, "\(old.stderr)")
        let warning = "Warning: this operation is superseded since 2022-09-08; use global.customs.orders.get."
        #expect(old.stderr.replacing("\n", with: " ").contains(warning), "\(old.stderr)")
    }

    @Test func aPathThatIsNotDescribedIsSentWithANote() async throws {
        let outcome = try await Wechatpay.run("post", "v3/pay/transactions/nativ", "a=1", "--dry-run")
        #expect(outcome.status == 0)
        #expect(outcome.lines.first == "POST /v3/pay/transactions/nativ HTTP/1.1")
        let words = outcome.stderr.replacing("\n", with: " ")
        #expect(words.contains("is not in the API description, so it is sent unchecked"))
        #expect(words.contains("did you mean v3/pay/transactions/native?"))
    }

    @Test(arguments: [
        ["v3/marketing/favor/stocks/{stock_id}", "--path-var", "stock_id=1"],
        ["v3/marketing/favor/stocks/{x}", "--path-var", "x=1"], ["v3/marketing/favor/stocks/_x_", "--path-var", "x=1"],
        ["v3/marketing/favor/stocks/1"],
    ])
    func variablesMayBeFilledInAnyWay(arguments: [String]) async throws {
        let query = ["stock_creator_mchid=1900000109", "--dry-run"]
        let outcome = try await Wechatpay.start(["get"] + arguments + query).outcome()
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(outcome.lines.first == "GET /v3/marketing/favor/stocks/1?stock_creator_mchid=1900000109 HTTP/1.1")
        #expect(!outcome.stderr.contains("not in the API description"))
    }
}

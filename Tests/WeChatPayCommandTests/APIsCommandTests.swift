// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand

@Suite(.limited, .timeLimit(.minutes(10)))
struct APIsCommandTests {
    @Test func listsAFamily() async throws {
        let outcome = try await Wechatpay.run("apis", "--family", "bill")
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        #expect(
            outcome.stdout == """
                申请资金账单
                  GET /v3/bill/fundflowbill
                  bill.fundflowbill.get

                申请单个子商户资金账单
                  GET /v3/bill/sub-merchant-fundflowbill
                  bill.sub-merchant-fundflowbill.get

                申请交易账单
                  GET /v3/bill/tradebill
                  bill.tradebill.get

                """
        )
    }

    @Test func printsAFamilyAsOpenAPI() async throws {
        let outcome = try await Wechatpay.run("apis", "--openapi", "--family", "v2")
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        let document = try JSON(parsing: outcome.stdout)
        #expect(document["openapi"] == "3.1.0")
        let operations = document["paths"]?.object?.flatMap { $0.value.object.map(Array.init) ?? [] }
        #expect(operations?.count == APIDescription.shared.operations.filter(\.isV2).count)
    }

    @Test(arguments: [["refund"], ["--json"], ["--all"], ["--family", "nothing"]])
    func refusesOpenAPIOfWhatIsNoFamily(arguments: [String]) async throws {
        let outcome = try await Wechatpay.start(["apis", "--openapi"] + arguments).outcome()
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
        #expect(!outcome.stderr.isEmpty)
    }

    @Test func findsPreSigningByItsName() async throws {
        let outcome = try await Wechatpay.run("apis", "预签约")
        #expect(outcome.status == 0)
        let position = outcome.lines.firstIndex(of: "APP场景预签约")
        let line = try #require(position)
        #expect(
            Array(outcome.lines[line...(line + 2)]) == [
                "APP场景预签约", "  POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app",
                "  ecommerce.individual-contracts.pre-entrust-sign.app.post",
            ]
        )
        for line in outcome.lines { #expect(Wrapping.columns(line) <= 80, "\(line)") }
    }

    @Test(arguments: [
        ["v3/ecommerce/individual-contracts/pre-entrust-sign/app"],
        ["POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/app"],
        ["POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app"],
        ["ecommerce.individual-contracts.pre-entrust-sign.app.post"],
    ])
    func describesOneOperation(words: [String]) async throws {
        let outcome = try await Wechatpay.start(["apis"] + words).outcome()
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        #expect(
            outcome.stdout == """
                APP场景预签约
                POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app

                id        ecommerce.individual-contracts.pre-entrust-sign.app.post
                menu      收付通-个人收款(二手交易)
                typed     import WeChatPayAPIEcommerce

                Documentation
                  https://pay.weixin.qq.com/doc/v3/partner/4015851472

                Body, JSON  (* required)
                  appid*              签约和付款的AppID  string, at most 32 characters
                  out_contract_code*  业务申请单号       string, at most 128 characters, matches
                                                         ^[0-9A-Za-z_-]{1,128}$

                Reply 200, JSON  (* required)
                  pre_entrustweb_id*  预签约id  string

                Errors
                  None are documented of this operation alone; these are of all:
                  400 INVALID_REQUEST, 400 PARAM_ERROR, 401 SIGN_ERROR, 403 NO_AUTH,
                  404 NOT_FOUND
                                         nothing was done: correct the cause first
                  429 FREQUENCY_LIMITED  too early or too often: wait, then repeat it
                  500 SYSTEM_ERROR       outcome unknown: query before anything else
                  any other 4xx          nothing was done: correct the cause first
                  any other 5xx          outcome unknown: query before anything else

                Command
                wechatpay post v3/ecommerce/individual-contracts/pre-entrust-sign/app \\
                  appid=wxd678efh567h23787 out_contract_code=APPLYMENT_00000000001

                Swift
                import WeChatPayAPIEcommerce

                let reply = try await client.v3.ecommerce.individualContracts.preEntrustSign
                    .app.post(
                        .init(
                            appid: "wxd678efh567h23787",
                            outContractCode: "APPLYMENT_00000000001"
                        )
                    )

                """
        )
    }

    @Test func aPathWithValuesIsDescribedToo() async throws {
        let outcome = try await Wechatpay.run("apis", "v3/pay/transactions/id/42")
        #expect(outcome.lines.contains("GET /v3/pay/transactions/id/{transaction_id}"))
        #expect(outcome.lines.contains("wechatpay get v3/pay/transactions/id/1000000001 \\"))
    }

    @Test func withoutWordsTheFamiliesAreListed() async throws {
        let outcome = try await Wechatpay.run("apis")
        #expect(outcome.status == 0)
        #expect(outcome.lines.first == "1018 operations of APIv3, 129 of APIv2, 112 notifications")
        #expect(outcome.stdout.contains("ecommerce") && outcome.stdout.contains("v2.pay"))
        for line in outcome.lines { #expect(Wrapping.columns(line) <= 80, "\(line)") }
    }

    @Test func aLongListIsCutUnlessAllIsAskedFor() async throws {
        let cut = try await Wechatpay.run("apis", "支付")
        #expect(cut.lines.contains { $0.hasSuffix(" more; add a word, or --all.") })
        let all = try await Wechatpay.run("apis", "支付", "--all")
        #expect(all.lines.count > cut.lines.count)
        #expect(!all.lines.contains { $0.hasSuffix(" more; add a word, or --all.") })
    }

    @Test func marksWhatIsNoLongerInUse() async throws {
        let outcome = try await Wechatpay.run("apis", "v3/customs/verify-certificate")
        #expect(outcome.lines.contains("state     superseded since 2022-09-08"))
        #expect(outcome.lines.contains("use       global.customs.verify-certificate.post"))
        let list = try await Wechatpay.run("apis", "verify-certificate")
        #expect(list.lines.contains("身份信息校验  [superseded]"))
    }

    @Test func describesANotification() async throws {
        let outcome = try await Wechatpay.run("apis", "支付成功通知", "TRANSACTION.SUCCESS")
        #expect(outcome.lines.contains("NOTIFY TRANSACTION.SUCCESS"), "\(outcome.stdout)")
        #expect(outcome.lines.contains { $0.hasPrefix("Resource, decrypted") })
        #expect(outcome.lines.contains { $0.hasPrefix("  transaction_id") })
    }

    @Test func printsJSONForMachines() async throws {
        let one = try await Wechatpay.run("apis", "certificates.get", "--json")
        let json = try JSON(parsing: one.stdout)
        #expect(json["id"]?.string == "certificates.get" && json["path"]?.string == "/v3/certificates")
        #expect(json["query"]?[0]?["values"]?.array?.count == 3)
        #expect(json["response"]?["fields"]?[0]?["name"]?.string == "data")
        let several = try await Wechatpay.run("apis", "--family", "bill", "--json")
        #expect(try JSON(parsing: several.stdout).array?.compactMap { $0["id"]?.string }.count == 3)
    }

    @Test(arguments: [
        (["nosuchword"], "Nothing fits 'nosuchword'.", 1),
        (["预签合约"], "Did you mean 预签", 1),
        (["transactoins"], "Did you mean transactions?", 1),
        (["v3/pay/transacton/native"], "/v3/pay/transactions/native", 1),
        (["预签约", "nosuchword"], "Try fewer words", 1),
        (["--family", "bil"], "did you mean bill?", 64),
        (["--family", "zzz"], "wechatpay apis lists them", 64),
        (["--nosuchoption"], "Unknown option", 64),
    ])
    func saysWhatElseToTry(arguments: [String], words: String, status: Int32) async throws {
        let outcome = try await Wechatpay.start(["apis"] + arguments).outcome()
        #expect(outcome.status == status)
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
    }

    @Test(arguments: [80, 97, 120])
    func everyDescriptionFitsInTheColumns(width: Int) {
        for match in APIDescription.shared.search([]) {
            for line in APIDetail.lines(match, width: width) where Wrapping.columns(line) > width {
                // A link is one word, and of use only whole.
                let isLink = line.hasPrefix("  https://") && !line.dropFirst(2).contains(" ")
                #expect(isLink, "\(match.id): \(line)")
            }
        }
    }

    @Test func everyListFitsIn80Columns() {
        for line in APIList.lines(APIDescription.shared.find([]) + APIDescription.shared.find(["金额"]), isCut: false) {
            #expect(Wrapping.columns(line) <= 80, "\(line)")
        }
    }

    @Test func completesPaths() async throws {
        let outcome = try await Wechatpay.run(
            "---completion", "post", "--", "positional@0", "2", "24", "wechatpay", "post", "v3/pay/transactions/nativ"
        )
        #expect(outcome.lines.filter { !$0.isEmpty } == ["v3/pay/transactions/native"], "\(outcome.stderr)")
        #expect(PathCompletion.paths(["wechatpay", "get"], prefix: "/v3/certif") == ["/v3/certificates"])
        #expect(PathCompletion.paths(["wechatpay", "get"], prefix: "v3/pay/transactions/nativ") == [])
        #expect(PathCompletion.paths(["wechatpay", "post"], prefix: "v2/pay/microp") == ["v2/pay/micropay"])
    }
}

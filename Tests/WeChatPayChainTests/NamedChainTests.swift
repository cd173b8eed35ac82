// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayTestSupport

/// Paths that are unlike the others.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NamedChainTests {
    private let transport = RecordingTransport()
    private let client: WeChatPayClient

    init() throws { client = try WeChatPayClient.test(transport) }

    private func target(_ send: () async throws -> Void) async -> String? {
        let error = await failure(send)
        #expect(error?.code == .network, "\(error?.message ?? "no error")")
        return transport.take().first?.target
    }

    @Test func siblingsWithAHyphenAndAnUnderscoreStayApart() {
        let sign = client.v3.papay.insuranceSign
        #expect(sign.policyPeriods.path == "/v3/papay/insurance-sign/policy-periods")
        #expect(sign["policy_periods"].path == "/v3/papay/insurance-sign/policy_periods")
        #expect(sign.policy_periods.path == "/v3/papay/insurance-sign/policy_periods")
    }

    @Test func capitalsAreKeptInASubscriptOnly() async {
        let mch = client.v2.secapi.mch
        #expect(mch["addInstitutionsub"].path == "/secapi/mch/addInstitutionsub")
        #expect(mch.addInstitutionsub.path == "/secapi/mch/add-institutionsub")
        let target = await target { _ = try await mch["addInstitutionsub"].post(xml: ["a": "b"]) }
        #expect(target == "/secapi/mch/addInstitutionsub")
    }

    @Test func aTrailingSlashIsAnEmptyLastSegment() async {
        let applyments = client.v3.ecommerce.applyments
        #expect(applyments.path == "/v3/ecommerce/applyments")
        #expect(applyments[""].path == "/v3/ecommerce/applyments/")
        #expect(client["v3/ecommerce/applyments/"].path == "/v3/ecommerce/applyments/")
        #expect(await target { _ = try await applyments[""].post() } == "/v3/ecommerce/applyments/")
        #expect(await target { _ = try await applyments.post() } == "/v3/ecommerce/applyments")
        #expect(
            await target { _ = try await client.v3.applyment4sub.applyment[""].post() }
                == "/v3/applyment4sub/applyment/"
        )
    }

    @Test func theLongestPathHasElevenSegments() async {
        let receipts = client.v3.platsolution.insurance.mchTransfer.batches.detailReceipts
        let apply = receipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply
        #expect(apply.path.split(separator: "/").count == 11)
        let target = await target {
            _ = try await apply.post(path: ["out_batch_no": "plfk2020042013", "out_detail_no": "x23zy545Bd5436"])
        }
        #expect(
            target
                == "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/plfk2020042013/"
                + "out-detail-no/x23zy545Bd5436/apply"
        )
    }

    @Test func wordsOfTheLanguageAreSegments() {
        #expect(client.v3.ecommerce.subsidies.return.path == "/v3/ecommerce/subsidies/return")
        #expect(
            client.v3.marketing.membercardOpen.phonenumberMember.import.path
                == "/v3/marketing/membercard-open/phonenumber-member/import"
        )
        #expect(client.v3.a.in.is.default.switch.class.path == "/v3/a/in/is/default/switch/class")
        #expect(client.v3.a["self"]["init"]["Type"].path == "/v3/a/self/init/Type")
    }

    @Test func verbsAreSegmentsAndCalls() async {
        let receivers = client.v3.profitsharing.receivers
        let delete: Chain = receivers.delete
        #expect(delete.path == "/v3/profitsharing/receivers/delete")
        #expect(receivers["get"]["post"].path == "/v3/profitsharing/receivers/get/post")
        #expect(client.v3.a.download.b.path == "/v3/a/download/b")
        let error = await failure { try await receivers.delete.post(json: ["appid": "wx8888888888888888"]) }
        #expect(error?.code == .network)
        #expect(transport.take().map { "\($0.method) \($0.target)" } == ["POST /v3/profitsharing/receivers/delete"])
        _ = await failure { try await receivers.delete() }
        #expect(transport.take().map { "\($0.method) \($0.target)" } == ["DELETE /v3/profitsharing/receivers"])
    }

    @Test func whatIsKnownToEveryNodeIsWrittenInASubscript() {
        #expect(client.v3.a["path"]["chain"]["segment"].path == "/v3/a/path/chain/segment")
    }

    @Test func aPlaceholderKeepsItsSpelling() async {
        let chain = client.v3.smartguide.guides._guideID_
        #expect(chain.path == "/v3/smartguide/guides/{guideID}")
        #expect(await failure { try await chain.get(path: ["guide_id": "1"]) }?.code == .invalidPath)
        #expect(await target { _ = try await chain.get(path: ["guideID": "1"]) } == "/v3/smartguide/guides/1")
    }

    @Test func theReaderOfTheDescriptionSeesOnlyPathsAndMethods() {
        let text = """
            openapi: '3.1.0'
            info:
              title: 'x: y'
            paths:
              /v3/a/{b}:
                get:
                  operationId: a.get
                  parameters:
                    - name: b
                # post:
                patch:
                  operationId: a.patch
              '/v3/a/':
                post:
                  operationId: a.post
            components:
              schemas:
                Amount:
                  type: object
            """
        let found = DescribedPaths.operations(in: text).map(\.description)
        #expect(found == ["GET /v3/a/{b}", "PATCH /v3/a/{b}", "POST /v3/a/"])
    }
}

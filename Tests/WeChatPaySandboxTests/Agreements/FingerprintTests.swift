// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayJSON
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// What repetitions are told by holds nothing of what was sent, so that neither the page nor a state file shows it.
@Suite(.limited, .timeLimit(.minutes(10)))
struct FingerprintTests {
    private let desk: AgreementDesk

    init() throws { desk = try AgreementDesk() }

    private func check<Value: Record>(_ table: (World) -> Table<Value>, isSecret: Bool = true) throws {
        let record = try #require(desk.sandbox.read { table($0).values.first { _ in true } })
        let json = RecordJSON.of(record)
        let fingerprint = try #require(json["fingerprint"]?.string)
        #expect(fingerprint.count == 64)
        #expect(fingerprint.allSatisfy { $0.isHexDigit })
        guard isSecret else { return }
        var masking = Masking(isOff: false)
        let shown = masking.record(json).description
        for secret in ["张三丰", AgreementDesk.openid] { #expect(!shown.contains(secret), "\(Value.kind)") }
    }

    @Test func ofTransfers() async throws {
        try desk.deposit(10_000)
        let name = try desk.client.encrypt("张三丰")
        _ = try await desk.post(
            "fund-app/mch-transfer/transfer-bills",
            [
                "appid": "wxd678efh567h23787", "out_bill_no": "B1", "openid": .string(AgreementDesk.openid),
                "user_name": .string(name), "transfer_amount": 500, "transfer_remark": "奖励",
                "transfer_scene_id": "1000",
                "transfer_scene_report_infos": [["info_type": "活动名称", "info_content": "新会员有礼"]],
            ]
        )
        try check(\.transfers)
        _ = try await desk.post(
            "transfer/batches",
            [
                "appid": "wxd678efh567h23787", "out_batch_no": "A1", "batch_name": "报销", "batch_remark": "报销",
                "total_amount": 100, "total_num": 1, "transfer_scene_id": "1000",
                "transfer_detail_list": [
                    [
                        "out_detail_no": "D1", "transfer_amount": 100, "transfer_remark": "报销",
                        "openid": .string(AgreementDesk.openid), "user_name": .string(name),
                    ]
                ],
            ]
        )
        try check(\.transferBatches)
    }

    @Test func ofSharesContractsDebitsAndRefunds() async throws {
        let transactionID = try desk.pay("T1", 10_000)
        await desk.wait(60)
        let receiver: JSON = [
            "type": "PERSONAL_OPENID", "account": .string(AgreementDesk.openid), "amount": 100, "description": "分账",
            "name": .string(try desk.client.encrypt("张三丰")),
        ]
        _ = try await desk.post(
            "profitsharing/orders",
            [
                "appid": "wxd678efh567h23787", "transaction_id": .string(transactionID), "out_order_no": "S1",
                "receivers": [receiver], "unfreeze_unsplit": false,
            ]
        )
        try check(\.profitSharings)
        _ = try await desk.post(
            "papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
            [
                "appid": "wxd678efh567h23787", "out_contract_code": "C1", "contract_display_account": "微信会员",
                "plan_id": 123, "contract_notify_url": "https://example.com/notify",
                "openid": .string(AgreementDesk.openid),
            ]
        )
        try check(\.entrusts)
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID ?? ""
        _ = try await desk.post(
            "papay/pay/transactions/apply",
            [
                "appid": "wxd678efh567h23787", "out_trade_no": "P1", "description": "包月会员",
                "transaction_notify_url": .string(AgreementDesk.url), "contract_id": .string(id),
                "amount": ["total": 300, "currency": "CNY"],
            ]
        )
        #expect(desk.sandbox.read { $0.orders["P1"]?.fingerprint.count } == 64)
        _ = try desk.sandbox.refund(outTradeNo: "P1", amount: 100)
        try check(\.refunds)
    }

    @Test func receiversOfSettlementsAreMasked() {
        var masking = Masking(isOff: false)
        let shown = masking.record(["details": [["receiver_account": .string(AgreementDesk.openid)]]]).description
        #expect(!shown.contains(AgreementDesk.openid))
    }
}

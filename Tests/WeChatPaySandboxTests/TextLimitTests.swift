// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Texts whose length is not documented, so that records of them stay small.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TextLimitTests {
    private let desk: AgreementDesk

    init() throws { desk = try AgreementDesk() }

    /// - Parameter content: How long a text is whose length is not documented.
    private func bill(content: Int) -> JSON {
        [
            "appid": "wxd678efh567h23787", "out_bill_no": "B1", "openid": .string(AgreementDesk.openid),
            "transfer_amount": 500, "transfer_remark": "示例",
            "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [
                ["info_type": "活动名称", "info_content": .string(String(repeating: "a", count: content))]
            ],
        ]
    }

    @Test func refusesALongText() async throws {
        try desk.deposit(1000)
        let path = "fund-app/mch-transfer/transfer-bills"
        let rejection = await failure { try await desk.post(path, bill(content: 4097)) }?.rejection
        #expect(rejection?.code == "PARAM_ERROR")
        #expect(rejection?.message == "transfer_scene_report_infos/0/info_content (信息内容): must have at most 4096 bytes")
        #expect(desk.sandbox.read { $0.transfers.isEmpty })
        #expect(await desk.refusal(path, bill(content: 4096)) == nil)
    }

    @Test func refusesALongTextInsideAList() async throws {
        try desk.deposit(1000)
        var body = bill(content: 1)
        body["transfer_scene_report_infos"] = [
            ["info_type": "活动名称", "info_content": "新会员有礼"],
            ["info_type": "奖励说明", "info_content": .string(String(repeating: "奖", count: 1366))],
        ]
        let rejection = await failure { try await desk.post("fund-app/mch-transfer/transfer-bills", body) }?.rejection
        #expect(rejection?.message?.hasPrefix("transfer_scene_report_infos/1/info_content (信息内容): ") == true)
    }

    @Test func refusesALongParameter() async throws {
        let query: Query = ["appid": String(repeating: "a", count: 4097)]
        let refusal = await desk.refusal {
            try await desk.get("ecommerce/individual-contracts/out-contract-code/C1", query)
        }
        #expect(refusal == "400 PARAM_ERROR")
    }

    private func order(_ name: String, _ count: Int) -> XML {
        var xml: XML = [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "total_fee": "7",
            "spbill_create_ip": "127.0.0.1", "notify_url": "https://example.com/xml", "trade_type": "APP",
            "out_trade_no": "A1",
        ]
        xml[name] = String(repeating: "a", count: count)
        return xml
    }

    @Test(arguments: ["device_info", "undocumented"])
    func refusesALongTextOverAPIv2(_ name: String) async throws {
        let message = await failure {
            try await desk.client.chain("v2/pay/unifiedorder").post(xml: order(name, 4097))
        }?.rejection?.message
        #expect(message == "参数错误: \(name) must have at most 4096 bytes")
        #expect(desk.sandbox.read { $0.orders.isEmpty })
        _ = try await desk.client.chain("v2/pay/unifiedorder").post(xml: order(name, 4096))
    }

    @Test func listsInsideATextMayBeLonger() {
        let fields = [APIField("receivers", .string), APIField("detail", .string)]
        var encoded = fields
        encoded[0].encoding = "json"
        var members = JSON.Object()
        members["receivers"] = .string(String(repeating: "a", count: 65_536))
        #expect(TextLimit.fault(members, fields)?.field == "/receivers")
        #expect(TextLimit.fault(members, encoded) == nil)
        members["receivers"] = .string(String(repeating: "a", count: 65_537))
        #expect(TextLimit.fault(members, encoded)?.issue == "must have at most 65536 bytes")
    }

    @Test func documentedLengthsAndFilesAreLeftAlone() {
        var long = APIField("content", .string)
        long.maxLength = 100_000
        var members = JSON.Object()
        members["content"] = .string(String(repeating: "a", count: 50_000))
        #expect(TextLimit.fault(members, [long]) == nil)
        #expect(TextLimit.fault(members, [APIField("content", .file)]) == nil)
        #expect(TextLimit.fault(members, []) != nil)
    }
}

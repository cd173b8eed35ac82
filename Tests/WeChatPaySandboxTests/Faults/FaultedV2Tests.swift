// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// The same faults in APIv2, as far as it has them.
@Suite(.limited, .timeLimit(.minutes(10)))
struct FaultedV2Tests {
    private static let cases: [(Fault.Kind, WeChatPayError.Code?, String?)] = [
        (.status(502), .gatewayError, nil),
        (.frequencyLimited, .gatewayError, "FREQUENCY_LIMITED"),
        (.systemError, .gatewayError, "SYSTEMERROR"),
        (.systemErrorAfterCommit, .gatewayError, "SYSTEMERROR"),
        (.userPaying, .gatewayError, "USERPAYING"),
        (.connectionClosed, .network, nil),
        (.replyLost, .network, nil),
        (.cutBody(), .network, nil),
        (.wrongSignature, .signatureInvalid, nil),
        (.missingHeaders, .signatureMissing, nil),
        (.notJSON, .replyNotXML, nil),
        (.wrongContentType, nil, nil),
        (.extraMember, nil, nil),
    ]

    /// An order, which may be placed again as it is.
    private func order(_ client: WeChatPayClient) async throws {
        _ = try await client.v2.pay.unifiedorder.post(
            xml: [
                "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "示例", "out_trade_no": "V2FAULT001",
                "total_fee": "100", "spbill_create_ip": "127.0.0.1", "notify_url": "http://127.0.0.1:9/notify",
                "trade_type": "NATIVE", "product_id": "1",
            ]
        )
    }

    @Test(arguments: cases.indices, Way.allCases)
    func theClientReportsWhatHappened(_ index: Int, _ way: Way) async throws {
        let (kind, code, gatewayCode) = Self.cases[index]
        try await withSandbox(way) { sandbox, client in
            try sandbox.faults.add(kind, merchant: "1900000109", path: "/pay/*", times: 1)
            let error = await failure { try await order(client) }
            #expect(error?.code == code, "\(kind.name)")
            #expect(error?.rejection?.code == gatewayCode)
            #expect(sandbox.exchanges.first?.faultKind == kind)
            #expect(await failure { try await order(client) } == nil)
        }
    }

    @Test(arguments: [Fault.Kind.signatureProbe, .staleTimestamp, .unknownSerial])
    func whatAPIv2DoesNotHaveIsLeftAlone(_ kind: Fault.Kind) async throws {
        let sandbox = try Shared.sandbox()
        try sandbox.faults.add(kind)
        try await order(sandbox.client())
        #expect(sandbox.faults.list.first?.matched == 0)
    }
}

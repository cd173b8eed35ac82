// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CryptoExtras
import Foundation
import WeChatPaySandbox

/// Signed replies per second and core, against what the machine can sign at all.
struct RepliesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replies", abstract: "Signed replies per second, as a ratio to raw RSA signatures."
    )

    @Option(help: "Pairs of samples; the two kinds take turns.")
    var samples = 15

    @Option(help: "Replies or signatures per sample.")
    var count = 200

    func run() throws {
        let sandbox = try Sandbox()
        let requests = try SignedRequests(sandbox.credentials)
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let message = Data(repeating: 0x61, count: 400)
        var raw = Samples()
        for (name, make) in Self.cases {
            var replies = Samples()
            var ratios = Samples()
            for sample in 0..<samples {
                let batch = try (0..<count).map { try make(requests, sample * count + $0) }
                let signatures = try rate(count) { _ in _ = try key.signature(for: message, padding: .insecurePKCS1v1_5)
                }
                var failures = 0
                let answers = rate(count) { index in if sandbox.handle(batch[index]).status >= 300 { failures += 1 } }
                guard failures == 0 else { throw ValidationError("\(failures) requests were refused") }
                raw.add(signatures)
                replies.add(answers)
                ratios.add(answers / signatures)
            }
            print(
                "\(name): \(Int(replies.median)) replies/s, \(Int(raw.median)) raw signatures/s, "
                    + String(format: "ratio %.2f (%.2f to %.2f)", ratios.median, ratios.least, ratios.most)
            )
        }
    }

    private typealias Make = @Sendable (SignedRequests, Int) throws -> GatewayRequest
    private static let cases: [(String, Make)] = [
        (
            "pre-sign a contract",
            { requests, number in
                try requests.make(
                    "POST", "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
                    #"{"appid":"wxd678efh567h23787","out_contract_code":"CONTRACT_\#(number)"}"#
                )
            }
        ),
        (
            "place an order",
            { requests, number in
                try requests.make(
                    "POST", "/v3/pay/transactions/native",
                    """
                    {"appid":"wxd678efh567h23787","mchid":"1900000109","description":"benchmark",\
                    "out_trade_no":"ORDER_\(number)","notify_url":"https://example.com/notify",\
                    "amount":{"total":100,"currency":"CNY"}}
                    """
                )
            }
        ),
        (
            "query an order",
            { requests, number in
                try requests.make("GET", "/v3/pay/transactions/out-trade-no/ORDER_\(number)?mchid=1900000109")
            }
        ),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension SDK {
    static let swiftProgram = #"""
        // The packages swift-wechatpay and swift-configuration; in a file that is not called main.swift.
        import Configuration
        import Foundation
        import WeChatPay

        @main
        struct TrySandbox {
            static func main() async throws {
                var settings: [String: String] = [:]
                for line in try String(contentsOfFile: "WECHATPAY_ENV", encoding: .utf8).split(separator: "\n") {
                    let pair = line.split(separator: "=", maxSplits: 1).map(String.init)
                    guard pair.count == 2 else { continue }
                    // A path with blanks stands in a shell's quotes.
                    let isQuoted = pair[1].hasPrefix("'") || pair[1].hasPrefix("\"")
                    settings[pair[0]] =
                        isQuoted ? pair[1].dropFirst().dropLast().replacing("'\\''", with: "'") : pair[1]
                }
                let config = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings))
                let client = try WeChatPayClient(config: config)
                let mchid = config.string(forKey: "wechatpay.mchid", default: "")

                let number = "SWIFT\(Int(Date().timeIntervalSince1970))"
                let order = try await client.v3.pay.transactions.native.post(json: [
                    "appid": "wxd678efh567h23787",
                    "mchid": .string(mchid),
                    "description": "示例",
                    "out_trade_no": .string(number),
                    "notify_url": "http://127.0.0.1:8080/notify",
                    "amount": ["total": 100, "currency": "CNY"],
                ])
                print(try order.json["code_url"]?.string ?? "")
                let query = try await client.v3.pay.transactions.outTradeNo[number].get(query: ["mchid": mchid])
                print(try query.json["trade_state"]?.string ?? "")
            }
        }
        """#
}

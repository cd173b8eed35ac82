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
                let file = try await EnvironmentVariablesProvider(environmentFilePath: "WECHATPAY_ENV")
                let config = ConfigReader(provider: file)
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

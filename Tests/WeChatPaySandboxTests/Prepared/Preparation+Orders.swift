// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription
import WeChatPaySandbox

/// Orders: every one has to be placed before it is queried, and paid before it has a transaction_id.
extension Preparation {
    static let orders: [String: Preparation] = {
        var list: [String: Preparation] = [:]
        for mode in ["pay.", "pay.partner."] {
            let native = mode + "transactions.native.post"
            // Examples of different operations have the same number, which is one order's.
            for name in [
                "native", "jsapi", "app", "h5", "jsapi-with-contract", "app-with-contract", "miniprogram", "scannedpos",
            ] { list["\(mode)transactions.\(name).post"] = Preparation { _, _ in Changes() } }
            list["\(mode)transactions.codepay.post"] = Preparation { _, _ in Changes(body: code) }
            list["\(mode)transactions.out-trade-no.{out_trade_no}.get"] = placed(native) { number in
                Changes(path: ["out_trade_no": number])
            }
            list["\(mode)transactions.out-trade-no.{out_trade_no}.close.post"] = placed(native, isPaid: false) {
                number in
                Changes(path: ["out_trade_no": number])
            }
            list["\(mode)transactions.out-trade-no.{out_trade_no}.reverse.post"] = Preparation { _, examples in
                let operation = try examples.operation(mode + "transactions.codepay.post")
                let reply = try await examples.client.send(examples.call(operation, Changes(body: code))).json
                return Changes(path: ["out_trade_no": reply["out_trade_no"]?.string ?? ""])
            }
            list["\(mode)transactions.id.{transaction_id}.get"] = Preparation { sandbox, examples in
                let number = try await place(native, examples)
                return Changes(path: ["transaction_id": try sandbox.pay(outTradeNo: number).transactionID ?? ""])
            }
        }
        list["pay.transactions.miniprogram.post"] = nil
        list["pay.transactions.scannedpos.post"] = nil
        return list.merging(combined) { first, _ in first }.merging(v2) { first, _ in first }
    }()

    private static let code: JSON = ["payer": ["auth_code": "134567890123456789"]]

    /// Places the example of an operation.
    private static func place(_ id: String, _ examples: ExampleCalls) async throws -> String {
        let operation = try examples.operation(id)
        _ = try await examples.client.send(examples.call(operation))
        return operation.example.body?["out_trade_no"]?.string ?? ""
    }

    private static func placed(
        _ id: String, isPaid: Bool = true, _ changes: @escaping @Sendable (String) -> Changes
    ) -> Preparation {
        Preparation { sandbox, examples in
            let number = try await place(id, examples)
            if isPaid { try sandbox.pay(outTradeNo: number) }
            return changes(number)
        }
    }

    // MARK: Combined orders

    private static var combined: [String: Preparation] {
        let prefix = "combine-transactions."
        var list: [String: Preparation] = [:]
        // app has an individual_auth_id in its documentation, which direct merchants leave out, as examples do.
        for name in ["app", "h5", "jsapi", "native"] {
            list["\(prefix)\(name).post"] = Preparation { _, _ in Changes() }
        }
        list[prefix + "miniprogram.post"] = Preparation { sandbox, examples in
            try await personal(sandbox, examples)
        }
        list[prefix + "id.{combine_transaction_id}.get"] = Preparation { sandbox, examples in
            let changes = try await personal(sandbox, examples)
            let operation = try examples.operation(prefix + "miniprogram.post")
            _ = try await examples.client.send(examples.call(operation, changes))
            let number = operation.example.body?["combine_out_trade_no"]?.string ?? ""
            let paid = try sandbox.pay(combineOutTradeNo: number)
            return Changes(path: ["combine_transaction_id": paid.transactionID ?? ""])
        }
        list[prefix + "out-trade-no.{combine_out_trade_no}.get"] = Preparation { sandbox, examples in
            let body = try await placeCombined(examples)
            let number = body["combine_out_trade_no"]?.string ?? ""
            try sandbox.pay(combineOutTradeNo: number)
            return Changes(path: ["combine_out_trade_no": number])
        }
        list[prefix + "out-trade-no.{combine_out_trade_no}.close.post"] = Preparation { _, examples in
            let body = try await placeCombined(examples)
            let parts = (body["sub_orders"]?.array ?? []).map { part -> JSON in
                ["mchid": part["mchid"] ?? "", "out_trade_no": part["out_trade_no"] ?? ""]
            }
            let names: JSON = ["combine_appid": body["combine_appid"] ?? "", "sub_orders": .array(parts)]
            return Changes(
                path: ["combine_out_trade_no": body["combine_out_trade_no"]?.string ?? ""], body: names)
        }
        return list
    }

    private static func placeCombined(_ examples: ExampleCalls) async throws -> JSON {
        let operation = try examples.operation("combine-transactions.native.post")
        _ = try await examples.client.send(examples.call(operation))
        return operation.example.body ?? [:]
    }

    /// The example of an order for a person, with a contract that holds.
    private static func personal(_ sandbox: Sandbox, _ examples: ExampleCalls) async throws -> Changes {
        let contract = try await PersonalPayee.signed(sandbox, examples.client)
        let operation = try examples.operation("combine-transactions.miniprogram.post")
        let parts = (operation.example.body?["sub_orders"]?.array ?? []).map {
            $0.merged(["individual_auth_id": .string(contract)])
        }
        return Changes(body: ["sub_orders": .array(parts)])
    }

    // MARK: APIv2

    private static let v2: [String: Preparation] = {
        var list: [String: Preparation] = [:]
        let scanned = Changes(body: ["auth_code": "134567890123456789"])
        let number = "A20260101000001"
        list["v2.pay.unifiedorder.post"] = Preparation { _, _ in Changes(body: ["trade_type": "NATIVE"]) }
        list["v2.pay.contractorder.post"] = Preparation { _, _ in
            Changes(body: ["trade_type": "NATIVE", "contract_mchid": "1900000109"])
        }
        list["v2.pay.micropay.post"] = Preparation { _, _ in scanned }
        list["v2.pay.facepay.post"] = Preparation { _, _ in Changes() }
        for id in ["v2.pay.orderquery.post", "v2.pay.facepayquery.post"] {
            list[id] = Preparation { sandbox, examples in
                let paid = Changes(body: scanned.body.merged(["out_trade_no": .string(number)]))
                _ = try await examples.client.sendV2(
                    examples.v2Call(examples.operation("v2.pay.micropay.post"), paid))
                return Changes(body: ["out_trade_no": .string(number)])
            }
        }
        for id in ["v2.secapi.pay.reverse.post", "v2.secapi.pay.facepayreverse.post"] {
            list[id] = list["v2.pay.orderquery.post"]
        }
        list["v2.pay.closeorder.post"] = Preparation { _, examples in
            let open: JSON = ["trade_type": "NATIVE", "out_trade_no": .string(number)]
            _ = try await examples.client.sendV2(
                examples.v2Call(examples.operation("v2.pay.unifiedorder.post"), Changes(body: open)))
            return Changes(body: ["out_trade_no": .string(number)])
        }
        return list
    }()
}

/// A person who is paid (个人收款方).
enum PersonalPayee {
    /// Signs a contract, and returns its individual_auth_id.
    static func signed(
        _ sandbox: Sandbox, _ client: WeChatPayClient, code: String = "APPLYMENT_00000000001"
    ) async throws -> String {
        let appid: JSON = "wxd678efh567h23787"
        let path = "v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"
        _ = try await client.chain(path).post(json: [
            "appid": appid, "out_contract_code": .string(code), "openid": "oPayee",
        ])
        try sandbox.sign(outContractCode: code)
        let reply = try await client.chain("v3/ecommerce/individual-contracts/out-contract-code/\(code)")
            .get(query: ["appid": "wxd678efh567h23787"]).json
        return reply["individual_auth_id"]?.string ?? ""
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Signing, querying and ending contracts over APIv3: auto-debit (委托代扣), combined debit (合单代扣), payment without
/// password (免密支付).
enum EntrustFlow: Flow {
    private static let bases = [
        "/v3/papay/scheduled-deduct-sign/": Entrust.Product.papay, "/v3/papay/sign/": .papay,
        "/v3/ecommerce/combine-papay/contracts/": .combined, "/v3/password-exempt-contract/contracts/": .passwordExempt,
    ]

    private static func product(_ operation: APIOperation) -> Entrust.Product? {
        bases.first { operation.path.hasPrefix($0.key) }?.value
    }

    static func answers(_ operation: APIOperation) -> Bool { product(operation) != nil }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        guard let product = product(call.operation) else { throw .system }
        guard !call.operation.path.contains("/pre-entrust-sign") else {
            let entrust = try world.preSign(try request(call, product, world))
            return GatewayAnswer(.json(call.documented(session(entrust, call, world))))
        }
        var entrust = try world.entrust(
            call.text("out_contract_code"), planID: call.text(product == .passwordExempt ? "service_id" : "plan_id"),
            subMchid: try subMchid(call, product, world), products: product == .papay ? [.papay, .papayV2] : [product]
        )
        if call.operation.path.hasSuffix("/terminate") {
            entrust = world.terminate(entrust, remark: call.text("contract_termination_remark"))
        }
        return GatewayAnswer(.json(call.documented(EntrustReply.queried(entrust, world.mchid))))
    }

    /// Queries of payment without password do not say whose contract it is: the number does.
    private static func subMchid(
        _ call: DocumentedCall, _ product: Entrust.Product, _ world: World
    ) throws(GatewayRefusal) -> String? {
        product == .passwordExempt
            ? world.entrusts[call.text("out_contract_code")]?.subMchid : call.optionalText("sub_mchid")
    }

    // MARK: Sessions

    private static func request(
        _ call: DocumentedCall, _ product: Entrust.Product, _ world: World
    ) throws(GatewayRefusal) -> Entrust {
        let isPapay = product == .papay
        var entrust = Entrust(
            outContractCode: call.text("out_contract_code"), product: product,
            planId: call.number(product == .passwordExempt ? "service_id" : "plan_id"),
            appid: call.optionalText("sp_appid") ?? call.text("appid"), subMchid: call.optionalText("sub_mchid"),
            subAppid: call.optionalText("sub_appid"), displayAccount: call.text("contract_display_account"),
            notifyUrl: call.optionalText("contract_notify_url") ?? call.optionalText("notify_url"),
            outUserCode: call.optionalText("out_user_code"), attach: call.optionalText("attach"),
            openedAt: world.now,
            openid: call.optionalText("sp_openid") ?? call.optionalText("openid"),
            subOpenid: call.optionalText("sub_openid"),
            // Ten minutes for auto-debit, two hours for the others, as documented.
            sessionLife: isPapay ? 600 : 7200, fingerprint: call.parameters
        )
        if let schedule = call.body["deduct_schedule"]?.object {
            entrust.schedule.estimatedDate = schedule["estimated_deduct_date"]?.string
            let amount = schedule["estimated_deduct_amount"]?.object ?? JSON.Object()
            entrust.schedule.estimatedAmount = try amount.amount(
                "total", at: "/deduct_schedule/estimated_deduct_amount")
        }
        return entrust
    }

    /// Whatever opens the page on which the user signs.
    static func session(_ entrust: Entrust, _ call: DocumentedCall, _ world: World) -> JSON.Object {
        let path = "pages/sign?pre_entrustweb_id=\(entrust.preEntrustwebId)"
        var members = JSON.Object()
        members["pre_entrustweb_id"] = .string(entrust.preEntrustwebId)
        members["mchid"] = .string(world.mchid)
        members["sub_mchid"] = entrust.subMchid.map(JSON.string)
        members["plan_id"] = EntrustReply.number(entrust.planId)
        members["service_id"] = EntrustReply.number(entrust.planId)
        members["out_contract_code"] = .string(entrust.outContractCode)
        for name in ["sign_mp_appid", "redirect_appid"] { members[name] = .string(miniProgram) }
        for name in ["sign_mp_path", "redirect_path", "miniprogram_path", "mini_program_path"] {
            members[name] = .string(path)
        }
        for name in ["miniprogram_username", "mini_program_username"] { members[name] = "gh_entrustsandbox" }
        members["redirect_url"] = .string(signingPage(entrust, call))
        return members
    }

    private static let miniProgram = "wxbd687630cd02ce1d"

    /// The sandbox's page on which a person plays the user.
    static func signingPage(_ entrust: Entrust, _ call: DocumentedCall) -> String {
        "\(call.baseURL)/signing?pre_entrustweb_id=\(entrust.preEntrustwebId)"
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Auto-debit over APIv2 (扣款服务): signing in apps, H5 and official accounts, querying, ending, debiting.
enum V2EntrustFlow: Flow {
    private static let debits: Set<String> = [
        "/pay/pappayapply", "/pay/partner/pappayapply", "/pay/paporderquery", "/pay/partner/paporderquery",
    ]

    static func answers(_ operation: APIOperation) -> Bool {
        operation.isV2 && (operation.path.hasPrefix("/papay/") || debits.contains(operation.path))
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        var members = JSON.Object()
        switch call.operation.path.split(separator: "/").last {
        case "entrustweb":
            let entrust = try sign(call, &world)
            // Assumption: pagesAgreeAtOnce
            _ = try? world.signEntrust(entrust.outContractCode, openid: nil)
            return GatewayAnswer(status: 302, .redirect(returnPage))
        case "h5entrustweb":
            members["redirect_url"] = .string(EntrustFlow.signingPage(try sign(call, &world), call))
        case "preentrustweb":
            members = EntrustFlow.session(try sign(call, &world), call, world)
        case "pappayapply": members = try debit(call, &world)
        case "paporderquery": members = try query(call, world)
        case "deletecontract":
            let entrust = world.terminate(
                try contract(call, world), remark: call.text("contract_termination_remark"))
            members = queried(entrust)
        default: members = queried(try contract(call, world))
        }
        var reply = call.v2Envelope()
        for (name, value) in members { reply[name] = value }
        return GatewayAnswer(.json(call.documented(reply)))
    }

    private static let returnPage = "https://payapp.weixin.qq.com/"

    // MARK: Contracts

    private static func sign(_ call: DocumentedCall, _ world: inout World) throws(GatewayRefusal) -> Entrust {
        let isApp = call.operation.path.hasSuffix("/preentrustweb")
        return try world.preSign(
            Entrust(
                outContractCode: call.text("contract_code"), product: .papayV2, planId: call.text("plan_id"),
                appid: call.text("appid"), subMchid: call.optionalText("sub_mch_id"),
                subAppid: call.optionalText("sub_appid"), displayAccount: call.text("contract_display_account"),
                notifyUrl: call.optionalText("notify_url"), requestSerial: call.text("request_serial"),
                openedAt: world.now, openid: call.optionalText("openid"),
                sessionLife: isApp ? world.settings.launchLimit / .seconds(1) : 600,
                fingerprint: call.parameters(without: ["timestamp", "request_serial", "clientip", "sign"])
            )
        )
    }

    /// The contract that an order is placed with (支付中签约): the payer agrees to it by paying. Where there can be none, the
    /// order stands all the same.
    static func sign(with order: Order, _ call: DocumentedCall, _ world: inout World) -> JSON.Object {
        var members = JSON.Object()
        for name in ["plan_id", "request_serial", "contract_code", "contract_display_account", "out_trade_no"] {
            members[name] = call.optionalText(name).map(JSON.string)
        }
        do throws(GatewayRefusal) {
            guard call.text("contract_mchid") == world.mchid else {
                throw .parameter("contract_mchid", "must be mch_id", location: "body")
            }
            _ = try world.preSign(
                Entrust(
                    outContractCode: call.text("contract_code"), product: .papayV2, planId: call.text("plan_id"),
                    appid: order.appid, subMchid: order.subMchid, subAppid: order.subAppid,
                    displayAccount: call.text("contract_display_account"),
                    notifyUrl: call.optionalText("contract_notify_url"), requestSerial: call.text("request_serial"),
                    openedAt: world.now, openid: order.openid, subOpenid: order.subOpenid,
                    sessionLife: order.expiresAt.timeIntervalSince(world.now), fingerprint: order.fingerprint
                )
            )
            world.orders[order.outTradeNo]?.contractCode = call.text("contract_code")
            members["contract_result_code"] = "SUCCESS"
        } catch {
            members["contract_result_code"] = "FAIL"
            members["contract_err_code"] = .string(error.inV2.code)
            members["contract_err_code_des"] = .string(error.message)
        }
        return members
    }

    private static func contract(_ call: DocumentedCall, _ world: World) throws(GatewayRefusal) -> Entrust {
        let subMchid = call.optionalText("sub_mch_id")
        let found =
            if let contractID = call.optionalText("contract_id") {
                world.entrust(contractID: contractID, subMchid: subMchid)
            } else {
                try? world.entrust(
                    call.text("contract_code"), planID: call.text("plan_id"), subMchid: subMchid,
                    products: [.papay, .papayV2]
                )
            }
        guard let entrust = found else {
            throw GatewayRefusal(status: 200, code: "CONTRACT_NOT_EXIST", message: "签约协议不存在")
        }
        return entrust
    }

    private static func queried(_ entrust: Entrust) -> JSON.Object {
        var members = JSON.Object()
        members["contract_id"] = entrust.contractId.map(JSON.string)
        members["plan_id"] = .string(entrust.planId)
        members["contract_code"] = .string(entrust.outContractCode)
        members["contract_display_account"] = .string(entrust.displayAccount)
        members["contract_state"] = entrust.state == .terminated ? "1" : "0"
        members["contract_signed_time"] = entrust.signedAt.map { .string(ChinaTime.plain($0)) }
        members["contract_expired_time"] = entrust.expiresAt.map { .string(ChinaTime.plain($0)) }
        members["contract_terminated_time"] = entrust.terminatedAt.map { .string(ChinaTime.plain($0)) }
        members["contract_termination_mode"] = entrust.termination.map { .string($0.number) }
        members["contract_termination_remark"] = entrust.terminationRemark.map(JSON.string)
        members["openid"] = .string(entrust.openid ?? "")
        return members
    }

    // MARK: Debits

    private static func debit(_ call: DocumentedCall, _ world: inout World) throws(GatewayRefusal) -> JSON.Object {
        if let known = world.orders[call.text("out_trade_no")], known.state == .success || known.state == .refund {
            throw GatewayRefusal(status: 200, code: "ORDERPAID", message: "订单已支付")
        }
        try OrderRules.checkCurrency(call.body["fee_type"], "fee_type")
        _ = try world.debit(
            DebitRequest(
                outTradeNo: call.text("out_trade_no"), contractID: call.text("contract_id"), appid: call.text("appid"),
                subMchid: call.optionalText("sub_mch_id"), subAppid: call.optionalText("sub_appid"),
                description: call.text("body"), attach: call.optionalText("attach"),
                total: try OrderRules.amount(call.body["total_fee"], "total_fee"),
                notifyUrl: call.optionalText("notify_url"), isV2: true,
                fingerprint: call.parameters
            )
        )
        return JSON.Object()
    }

    private static func query(_ call: DocumentedCall, _ world: World) throws(GatewayRefusal) -> JSON.Object {
        let found =
            call.optionalText("transaction_id").map { world.orders.named("transaction:" + $0) }
            ?? world.orders[call.text("out_trade_no")]
        guard let order = found, order.tradeType == "PAP", order.subMchid == call.optionalText("sub_mch_id") else {
            throw GatewayRefusal(status: 200, code: "ORDERNOTEXIST", message: "订单不存在")
        }
        var members = JSON.Object()
        members["openid"] = .string(order.openid ?? "")
        members["trade_type"] = .string(order.tradeType)
        members["trade_state"] = .string(order.state.rawValue)
        members["trade_state_desc"] = order.state == .payerror ? "扣款失败" : "扣款成功"
        members["bank_type"] = .string(order.bankType ?? "OTHERS")
        members["total_fee"] = .string(String(order.total))
        members["fee_type"] = "CNY"
        members["cash_fee"] = .string(String(order.total))
        members["transaction_id"] = .string(order.transactionId ?? "")
        members["out_trade_no"] = .string(order.outTradeNo)
        members["attach"] = order.attach.map(JSON.string)
        members["time_end"] = .string(ChinaTime.digits(order.successTime ?? order.createdAt))
        return members
    }
}

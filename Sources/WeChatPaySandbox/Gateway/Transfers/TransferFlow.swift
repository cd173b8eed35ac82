// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Transfers that the user confirms (商家转账·用户确认模式): of merchants, of service providers, of ecommerce platforms.
enum TransferFlow: Flow {
    private static let bases = [
        "/v3/fund-app/mch-transfer/transfer-bills", "/v3/fund-app/mch-transfer/partner/transfer-bills",
        "/v3/ecommerce/mch-transfer/transfer-bills",
    ]
    private static let steps: Set<Substring> = [
        "", "/transfer", "/pre-transfer-with-authorization", "/out-bill-no/{out_bill_no}",
        "/out-bill-no/{out_bill_no}/cancel", "/transfer-bill-no/{transfer_bill_no}",
    ]

    /// Where a path ends, behind what the three families have in front.
    private static func step(_ operation: APIOperation) -> Substring? {
        bases.lazy.filter(operation.path.hasPrefix).map { operation.path.dropFirst($0.count) }
            .first(where: steps.contains)
    }

    static func answers(_ operation: APIOperation) -> Bool { step(operation) != nil }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let subMchid = call.optionalText("sub_mchid")
        let isEcommerce = call.operation.path.hasPrefix("/v3/ecommerce/")
        let transfer: Transfer
        switch step(call.operation) {
        case "", "/transfer", "/pre-transfer-with-authorization":
            transfer = try world.transfer(try request(call, isEcommerce, world))
        case "/out-bill-no/{out_bill_no}/cancel":
            transfer = try world.cancelTransfer(
                call.text("out_bill_no"), subMchid: subMchid, isEcommerce: isEcommerce)
        case "/transfer-bill-no/{transfer_bill_no}":
            transfer = try world.transfer(
                billNo: call.text("transfer_bill_no"), subMchid: subMchid, isEcommerce: isEcommerce
            )
        default:
            transfer = try world.transfer(call.text("out_bill_no"), subMchid: subMchid, isEcommerce: isEcommerce)
        }
        return GatewayAnswer(.json(call.documented(members(transfer, call, world))))
    }

    private static func request(
        _ call: DocumentedCall, _ isEcommerce: Bool, _ world: World
    ) throws(GatewayRefusal) -> Transfer {
        let number = call.text("out_bill_no")
        guard number.utf8.count <= 32, !number.isEmpty, number.unicodeScalars.allSatisfy(isLetterOrDigit) else {
            throw .parameter("/out_bill_no", "must have 1 to 32 digits and letters", location: "body")
        }
        let amount = try call.body.amount("transfer_amount")
        let name = call.optionalText("user_name")
        // Names are for amounts from 0.3 元 on, and needed from 2,000 元 on.
        if name == nil, amount >= 200_000 {
            throw .parameter("/user_name", "required for 2000 yuan and more", location: "body")
        }
        if name != nil, amount < 30 {
            throw .parameter("/user_name", "must be left out for less than 0.3 yuan", location: "body")
        }
        let subMchid = call.optionalText("sub_mchid")
        // Who was asked before need not confirm. Assumption: transferAuthorizationsAreNotKept
        let isAuthorized = step(call.operation) == "/transfer"
        return Transfer(
            outBillNo: number, payer: subMchid ?? world.mchid, subMchid: subMchid, isEcommerce: isEcommerce,
            appid: call.text("appid"), openid: isAuthorized ? Payer.somebody : call.text("openid"),
            userName: name, amount: amount, remark: call.text("transfer_remark"),
            transferSceneId: call.text("transfer_scene_id"), notifyUrl: call.optionalText("notify_url"),
            state: isAuthorized ? .accepted : .waitUserConfirm, createdAt: world.now, updatedAt: world.now,
            fingerprint: call.parameters
        )
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z": true
        default: false
        }
    }

    private static func members(_ transfer: Transfer, _ call: DocumentedCall, _ world: World) -> JSON.Object {
        var members = JSON.Object()
        members["mch_id"] = .string(world.mchid)
        members["mchid"] = .string(world.mchid)
        members["sub_mchid"] = transfer.subMchid.map(JSON.string)
        members["out_bill_no"] = .string(transfer.outBillNo)
        members["transfer_bill_no"] = .string(transfer.transferBillNo)
        members["appid"] = .string(transfer.appid)
        members["transfer_scene_id"] = .string(transfer.transferSceneId)
        members["state"] = .string(transfer.state.rawValue)
        members["transfer_amount"] = .number(JSON.Number(transfer.amount))
        members["transfer_remark"] = .string(transfer.remark)
        members["fail_reason"] = transfer.state == .fail ? transfer.failReason.map(JSON.string) : nil
        members["openid"] = .string(transfer.openid)
        members["out_authorization_no"] = call.body["authorization_info"]?["out_authorization_no"]
        if call.details.response.fields.contains(where: { $0.name == "user_name" && $0.encryption == .merchantRSA }) {
            members["user_name"] = transfer.userName.map { world.encrypted($0, for: call, "user_name") }
        }
        members["create_time"] = .string(ChinaTime.rfc3339(transfer.createdAt))
        members["update_time"] = .string(ChinaTime.rfc3339(transfer.updatedAt))
        // One family says of every new bill how to open its page, whatever became of it.
        let isWaiting = transfer.state == .waitUserConfirm
        if isWaiting || call.details.response.fields.contains(where: { $0.name == "package_info" && $0.isRequired }) {
            members["package_info"] = .string(transfer.packageInfo)
        }
        return members
    }
}

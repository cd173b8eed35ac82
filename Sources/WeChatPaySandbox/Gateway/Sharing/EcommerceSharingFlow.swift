// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Profit sharing of ecommerce platforms (平台收付通分账): other paths, and other names for the same.
enum EcommerceSharingFlow: Flow {
    private static let prefix = "/v3/ecommerce/profitsharing/"

    static func answers(_ operation: APIOperation) -> Bool {
        operation.path.hasPrefix(prefix) && !operation.path.hasSuffix("/after-sales-orders")
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let subMchid = call.optionalText("sub_mchid")
        let reply: JSON
        switch (call.operation.method, call.operation.path.dropFirst(prefix.count)) {
        case ("POST", "orders"):
            let finish = call.body["finish"]?.bool == true ? "解冻给分账方" : nil
            reply = sharing(try world.share(SharingRequest(call, finish: finish, isEcommerce: true)), isQuery: false)
        case ("POST", "finish-order"):
            let record = try world.share(SharingRequest(call, finish: call.text("description"), isEcommerce: true))
            reply = .object(start(record))
        case (_, "orders"):
            reply = sharing(
                try world.profitSharing(
                    call.text("out_order_no"), transactionID: call.text("transaction_id"), subMchid: subMchid,
                    isEcommerce: true
                ),
                isQuery: true
            )
        case ("POST", "returnorders"):
            reply = returned(try world.returnShare(SharingReturnRequest(call, isEcommerce: true)))
        case (_, "returnorders"):
            reply = returned(
                try world.sharingReturn(
                    call.text("out_return_no"), outOrderNo: call.optionalText("out_order_no"),
                    orderID: call.optionalText("order_id"), subMchid: subMchid, isEcommerce: true
                )
            )
        case (_, "receivers/add"):
            try world.addReceiver(
                SharingReceiver(
                    payer: world.mchid, type: call.text("type"), account: call.text("account"),
                    relationType: call.text("relation_type"), addedAt: world.now
                )
            )
            reply = SharingReply.members(call, ["type", "account"])
        case (_, "receivers/delete"):
            world.deleteReceiver(payer: world.mchid, type: call.text("type"), account: call.text("account"))
            reply = SharingReply.members(call, ["type", "account"])
        default: reply = try SharingReply.amounts(call, world)
        }
        return GatewayAnswer(.json(reply))
    }

    // MARK: Replies

    private static func start(_ sharing: ProfitSharing) -> JSON.Object {
        var reply = JSON.Object()
        reply["sub_mchid"] = sharing.subMchid.map(JSON.string)
        reply["transaction_id"] = .string(sharing.transactionId)
        reply["out_order_no"] = .string(sharing.outOrderNo)
        reply["order_id"] = .string(sharing.orderId)
        return reply
    }

    private static func sharing(_ sharing: ProfitSharing, isQuery: Bool) -> JSON {
        var reply = start(sharing)
        reply["status"] = .string(sharing.state.rawValue)
        let receivers = sharing.receivers.map { receiver in
            var json = JSON.Object()
            if isQuery, receiver.type == "MERCHANT_ID" { json["receiver_mchid"] = .string(receiver.account) }
            json["amount"] = .number(JSON.Number(receiver.amount))
            json["description"] = .string(receiver.description)
            json["result"] = .string(receiver.result.rawValue)
            json["finish_time"] = SharingReply.time(receiver.finishedAt)
            json["fail_reason"] = receiver.result == .closed ? receiver.failReason.map(JSON.string) : nil
            json["type"] = .string(receiver.type)
            json["receiver_account"] = .string(receiver.account)
            json["detail_id"] = .string(receiver.detailId)
            return JSON.object(json)
        }
        if !receivers.isEmpty { reply["receivers"] = .array(receivers) }
        if isQuery, let description = sharing.finishDescription {
            reply["finish_amount"] = .number(
                JSON.Number(sharing.receivers.filter(\.isRest).reduce(0) { $0 + $1.amount })
            )
            reply["finish_description"] = .string(description)
        }
        return .object(reply)
    }

    private static func returned(_ record: ProfitSharingReturn) -> JSON {
        var reply = JSON.Object()
        reply["sub_mchid"] = record.subMchid.map(JSON.string)
        reply["order_id"] = .string(record.orderId)
        reply["out_order_no"] = .string(record.outOrderNo)
        reply["out_return_no"] = .string(record.outReturnNo)
        reply["return_mchid"] = .string(record.returnMchid)
        reply["amount"] = .number(JSON.Number(record.amount))
        reply["return_no"] = .string(record.returnId)
        reply["result"] = .string(record.result.rawValue)
        reply["fail_reason"] = record.result == .failed ? record.failReason.map(JSON.string) : nil
        reply["finish_time"] = SharingReply.time(record.finishedAt)
        return .object(reply)
    }
}

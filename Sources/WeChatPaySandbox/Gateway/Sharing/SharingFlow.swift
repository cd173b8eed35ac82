// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Profit sharing (分账) of merchants and service providers.
enum SharingFlow: Flow {
    private static let prefix = "/v3/profitsharing/"

    static func answers(_ operation: APIOperation) -> Bool {
        operation.path.hasPrefix(prefix) && !operation.path.hasSuffix("/bills")
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let subMchid = call.optionalText("sub_mchid")
        let reply: JSON
        switch call.operation.path.dropFirst(prefix.count) {
        case "orders":
            let finish = call.body["unfreeze_unsplit"]?.bool == true ? "解冻给分账方" : nil
            reply = try sharing(world.share(SharingRequest(call, finish: finish, isEcommerce: false)))
        case "orders/unfreeze":
            reply = try sharing(world.share(SharingRequest(call, finish: call.text("description"), isEcommerce: false)))
        case "orders/{out_order_no}":
            reply = sharing(
                try world.profitSharing(
                    call.text("out_order_no"), transactionID: call.text("transaction_id"), subMchid: subMchid,
                    isEcommerce: false
                )
            )
        case "return-orders":
            reply = returned(try world.returnShare(SharingReturnRequest(call, isEcommerce: false)))
        case "return-orders/{out_return_no}":
            reply = returned(
                try world.sharingReturn(
                    call.text("out_return_no"), outOrderNo: call.text("out_order_no"), subMchid: subMchid,
                    isEcommerce: false
                )
            )
        case "transactions/{transaction_id}/amounts":
            reply = try SharingReply.amounts(call, world)
        case "receivers/add":
            reply = try add(call, &world)
        case "receivers/delete":
            world.deleteReceiver(
                payer: subMchid ?? world.mchid, type: call.text("type"), account: call.text("account")
            )
            reply = SharingReply.members(call, ["sub_mchid", "type", "account"])
        default:
            reply = [
                "sub_mchid": .string(call.text("sub_mchid")),
                "max_ratio": .number(JSON.Number(world.settings.sharingRatio)),
            ]
        }
        return GatewayAnswer(.json(reply))
    }

    // MARK: Requests

    private static func add(_ call: DocumentedCall, _ world: inout World) throws(GatewayRefusal) -> JSON {
        let relation = call.text("relation_type")
        guard relation != "CUSTOM" || call.optionalText("custom_relation") != nil else {
            throw .parameter("/custom_relation", "required for relation_type CUSTOM", location: "body")
        }
        try world.addReceiver(
            SharingReceiver(
                payer: call.optionalText("sub_mchid") ?? world.mchid, type: call.text("type"),
                account: call.text("account"), relationType: relation,
                customRelation: call.optionalText("custom_relation"), addedAt: world.now
            )
        )
        var reply = SharingReply.members(
            call, ["sub_mchid", "type", "account", "relation_type", "custom_relation"]
        )
        reply["name"] = call.optionalText("name").map { world.encrypted($0, for: call, "name") }
        return reply
    }

    // MARK: Replies

    private static func sharing(_ sharing: ProfitSharing) -> JSON {
        var reply = JSON.Object()
        reply["sub_mchid"] = sharing.subMchid.map(JSON.string)
        reply["transaction_id"] = .string(sharing.transactionId)
        reply["out_order_no"] = .string(sharing.outOrderNo)
        reply["order_id"] = .string(sharing.orderId)
        reply["state"] = .string(sharing.state.rawValue)
        let receivers = sharing.receivers.map { receiver in
            var json = JSON.Object()
            json["amount"] = .number(JSON.Number(receiver.amount))
            json["description"] = .string(receiver.description)
            json["type"] = .string(receiver.type)
            json["account"] = .string(receiver.account)
            json["result"] = .string(receiver.result.rawValue)
            json["fail_reason"] = receiver.result == .closed ? receiver.failReason.map(JSON.string) : nil
            json["detail_id"] = .string(receiver.detailId)
            json["create_time"] = .string(ChinaTime.rfc3339(sharing.createdAt))
            json["finish_time"] = SharingReply.time(receiver.finishedAt)
            return JSON.object(json)
        }
        if !receivers.isEmpty { reply["receivers"] = .array(receivers) }
        return .object(reply)
    }

    private static func returned(_ record: ProfitSharingReturn) -> JSON {
        var reply = JSON.Object()
        reply["sub_mchid"] = record.subMchid.map(JSON.string)
        reply["order_id"] = .string(record.orderId)
        reply["out_order_no"] = .string(record.outOrderNo)
        reply["out_return_no"] = .string(record.outReturnNo)
        reply["return_id"] = .string(record.returnId)
        reply["return_mchid"] = .string(record.returnMchid)
        reply["amount"] = .number(JSON.Number(record.amount))
        reply["description"] = .string(record.description)
        reply["result"] = .string(record.result.rawValue)
        reply["fail_reason"] = record.result == .failed ? record.failReason.map(JSON.string) : nil
        reply["create_time"] = .string(ChinaTime.rfc3339(record.createdAt))
        reply["finish_time"] = SharingReply.time(record.finishedAt)
        return .object(reply)
    }
}

extension SharingRequest {
    /// Reads a call; one that only sets the rest free has no receivers.
    init(_ call: DocumentedCall, finish: String?, isEcommerce: Bool) throws(GatewayRefusal) {
        outOrderNo = call.text("out_order_no")
        transactionId = call.text("transaction_id")
        subMchid = call.optionalText("sub_mchid")
        receivers = []
        self.finish = finish
        self.isEcommerce = isEcommerce
        fingerprint = call.parameters
        // Platforms have another name for the same member.
        let account = isEcommerce ? "receiver_account" : "account"
        for (index, element) in (call.body["receivers"]?.array ?? []).enumerated() {
            let members = element.object ?? JSON.Object()
            receivers.append(
                ProfitSharing.Receiver(
                    type: members["type"]?.string ?? "", account: members[account]?.string ?? "",
                    amount: try members.amount("amount", at: "/receivers/\(index)"),
                    description: members["description"]?.string ?? ""
                )
            )
        }
    }
}

extension SharingReturnRequest {
    init(_ call: DocumentedCall, isEcommerce: Bool) throws(GatewayRefusal) {
        self.init(
            outReturnNo: call.text("out_return_no"), outOrderNo: call.optionalText("out_order_no"),
            orderID: call.optionalText("order_id"), subMchid: call.optionalText("sub_mchid"),
            returnMchid: call.text("return_mchid"), amount: try call.body.amount("amount"),
            description: call.text("description"), isEcommerce: isEcommerce, fingerprint: call.parameters
        )
    }
}

/// What replies of both families share.
enum SharingReply {
    /// A time; that of something unfinished is where time starts. Assumption: unfinishedIsEpoch
    static func time(_ date: Date?) -> JSON {
        .string(ChinaTime.rfc3339(date ?? Date(timeIntervalSince1970: 0)))
    }

    /// The request's members that are not empty.
    static func members(_ call: DocumentedCall, _ names: [String]) -> JSON {
        var object = JSON.Object()
        for name in names { object[name] = call.optionalText(name).map(JSON.string) }
        return .object(object)
    }

    static func amounts(_ call: DocumentedCall, _ world: World) throws(GatewayRefusal) -> JSON {
        let transactionID = call.text("transaction_id")
        return [
            "transaction_id": .string(transactionID),
            "unsplit_amount": .number(JSON.Number(try world.unsplitAmount(transactionID))),
        ]
    }
}

extension World {
    /// A text for the merchant's certificate, in Base64; the same for equal calls.
    func encrypted(_ text: String, for call: DocumentedCall, _ place: String) -> JSON {
        .string(keys.merchantEncryption.base64(text, seed: [call.fingerprint, place]))
    }
}

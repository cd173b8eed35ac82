// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Profit sharing (分账) over APIv2, of the same orders and receivers. Lists are JSON inside a text.
enum V2SharingFlow: Flow {
    private static let paths: Set<String> = [
        "/secapi/pay/profitsharing", "/secapi/pay/multiprofitsharing", "/secapi/pay/profitsharingfinish",
        "/secapi/pay/profitsharingreturn", "/pay/profitsharingquery", "/pay/profitsharingreturnquery",
        "/pay/profitsharingaddreceiver", "/pay/profitsharingremovereceiver", "/pay/profitsharingorderamountquery",
        "/pay/profitsharingmerchantratioquery",
    ]

    static func answers(_ operation: APIOperation) -> Bool { operation.isV2 && paths.contains(operation.path) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        do throws(GatewayRefusal) {
            var reply = call.v2Envelope()
            for (name, value) in try members(call, in: &world) { reply[name] = value }
            return GatewayAnswer(.json(call.documented(reply)))
        } catch {
            throw error.inV2
        }
    }

    private static func members(
        _ call: DocumentedCall, in world: inout World
    ) throws(GatewayRefusal) -> JSON.Object {
        let subMchid = call.optionalText("sub_mch_id")
        switch call.operation.path {
        // A single request (单次分账) sets the rest free; one of several (多次分账) does not.
        case "/secapi/pay/profitsharing":
            return sharing(try world.share(request(call, finish: "解冻给分账方")), call)
        case "/secapi/pay/multiprofitsharing": return sharing(try world.share(request(call, finish: nil)), call)
        case "/secapi/pay/profitsharingfinish":
            return sharing(try world.share(request(call, finish: call.text("description"))), call)
        case "/pay/profitsharingquery":
            let record = try world.profitSharing(
                call.text("out_order_no"), transactionID: call.text("transaction_id"), subMchid: subMchid,
                isEcommerce: false
            )
            var reply = sharing(record, call)
            // The request does not name it, and the reply must.
            reply["appid"] = .string(world.order(of: record)?.appid ?? "")
            return reply
        case "/secapi/pay/profitsharingreturn": return returned(try world.returnShare(returnRequest(call)))
        case "/pay/profitsharingreturnquery":
            let record = try world.sharingReturn(
                call.text("out_return_no"), outOrderNo: call.optionalText("out_order_no"),
                orderID: call.optionalText("order_id"), subMchid: subMchid, isEcommerce: false
            )
            return returned(record)
        case "/pay/profitsharingaddreceiver", "/pay/profitsharingremovereceiver": return try receiver(call, &world)
        case "/pay/profitsharingorderamountquery":
            let transactionID = call.text("transaction_id")
            var reply = JSON.Object()
            reply["transaction_id"] = .string(transactionID)
            reply["unsplit_amount"] = .string(String(try world.unsplitAmount(transactionID)))
            return reply
        default:
            var reply = JSON.Object()
            reply["max_ratio"] = .string(String(world.settings.sharingRatio))
            return reply
        }
    }

    // MARK: Requests

    private static func request(_ call: DocumentedCall, finish: String?) throws(GatewayRefusal) -> SharingRequest {
        var receivers: [ProfitSharing.Receiver] = []
        for (index, element) in try list(call, "receivers").enumerated() {
            let members = element.object ?? JSON.Object()
            receivers.append(
                ProfitSharing.Receiver(
                    type: members["type"]?.string ?? "", account: members["account"]?.string ?? "",
                    amount: try members.amount("amount", at: "/receivers/\(index)"),
                    description: members["description"]?.string ?? ""
                )
            )
        }
        return SharingRequest(
            outOrderNo: call.text("out_order_no"), transactionId: call.text("transaction_id"),
            subMchid: call.optionalText("sub_mch_id"), receivers: receivers, finish: finish, isEcommerce: false,
            fingerprint: call.parameters
        )
    }

    private static func list(_ call: DocumentedCall, _ name: String) throws(GatewayRefusal) -> [JSON] {
        guard let text = call.optionalText(name) else { return [] }
        guard let json = try? JSON(parsing: text), let elements = json.array else {
            throw .parameter(name, "must be a JSON list", location: "body")
        }
        return elements
    }

    private static func returnRequest(_ call: DocumentedCall) throws(GatewayRefusal) -> SharingReturnRequest {
        SharingReturnRequest(
            outReturnNo: call.text("out_return_no"), outOrderNo: call.optionalText("out_order_no"),
            orderID: call.optionalText("order_id"), subMchid: call.optionalText("sub_mch_id"),
            returnMchid: call.text("return_account"), amount: try call.body.amount("return_amount"),
            description: call.text("description"), isEcommerce: false, fingerprint: call.parameters
        )
    }

    private static func receiver(
        _ call: DocumentedCall, _ world: inout World
    ) throws(GatewayRefusal) -> JSON.Object {
        guard let members = (try? JSON(parsing: call.text("receiver")))?.object, let type = members["type"]?.string,
            let account = members["account"]?.string
        else { throw .parameter("receiver", "must be a JSON object with type and account", location: "body") }
        let payer = call.optionalText("sub_mch_id") ?? world.mchid
        if call.operation.path == "/pay/profitsharingaddreceiver" {
            let relation = members["relation_type"]?.string ?? ""
            guard relation != "CUSTOM" || members["custom_relation"]?.string?.isEmpty == false else {
                throw .parameter("receiver", "needs custom_relation for relation_type CUSTOM", location: "body")
            }
            try world.addReceiver(
                SharingReceiver(
                    payer: payer, type: type, account: account, relationType: relation,
                    customRelation: members["custom_relation"]?.string, addedAt: world.now
                )
            )
        } else {
            world.deleteReceiver(payer: payer, type: type, account: account)
        }
        let named: JSON = ["type": .string(type), "account": .string(account)]
        var reply = JSON.Object()
        reply["receiver"] = .string(named.description)
        return reply
    }

    // MARK: Replies

    private static func sharing(_ sharing: ProfitSharing, _ call: DocumentedCall) -> JSON.Object {
        let documented = call.details.response.fields.first { $0.name == "receivers" }?.fields ?? []
        let receivers = sharing.receivers.map { receiver -> JSON in
            var json = JSON.Object()
            json["type"] = .string(receiver.type)
            json["account"] = .string(receiver.account)
            json["receiver_account"] = .string(receiver.account)
            json["receiver_mchid"] = .string(receiver.type == "MERCHANT_ID" ? receiver.account : "")
            json["amount"] = .number(JSON.Number(receiver.amount))
            json["description"] = .string(receiver.description)
            json["detail_id"] = .string(receiver.detailId)
            json["result"] = .string(receiver.result.rawValue)
            // Assumption: unfinishedIsEpoch
            json["finish_time"] = .string(
                ChinaTime.digits(receiver.finishedAt ?? Date(timeIntervalSince1970: 0)))
            return .object(json.documented(documented))
        }
        var reply = JSON.Object()
        reply["transaction_id"] = .string(sharing.transactionId)
        reply["out_order_no"] = .string(sharing.outOrderNo)
        reply["order_id"] = .string(sharing.orderId)
        reply["status"] = .string(sharing.state.rawValue)
        reply["receivers"] = .string(JSON.array(receivers).description)
        return reply
    }

    private static func returned(_ record: ProfitSharingReturn) -> JSON.Object {
        var reply = JSON.Object()
        reply["order_id"] = .string(record.orderId)
        reply["out_order_no"] = .string(record.outOrderNo)
        reply["out_return_no"] = .string(record.outReturnNo)
        reply["return_no"] = .string(record.returnId)
        reply["return_account_type"] = "MERCHANT_ID"
        reply["return_account"] = .string(record.returnMchid)
        reply["return_amount"] = .string(String(record.amount))
        reply["description"] = .string(record.description)
        reply["result"] = .string(record.result.rawValue)
        reply["fail_reason"] = record.result == .failed ? record.failReason.map(JSON.string) : nil
        reply["finish_time"] = record.finishedAt.map { .string(ChinaTime.digits($0)) }
        return reply
    }
}

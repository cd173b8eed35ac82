// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Batches of transfers (批量转账): start, and queries of the batch and of one transfer by either number.
enum TransferBatchFlow: Flow {
    private static let prefix = "/v3/transfer/batches"

    static func answers(_ operation: APIOperation) -> Bool { operation.path.hasPrefix(prefix) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        guard call.operation.path != prefix else {
            let batch = try world.transfer(try request(call, world))
            return GatewayAnswer(
                .json([
                    "out_batch_no": .string(batch.outBatchNo), "batch_id": .string(batch.batchId),
                    "create_time": .string(ChinaTime.rfc3339(batch.createdAt)),
                    "batch_status": .string(batch.status.rawValue),
                ])
            )
        }
        let batch =
            if let batchID = call.pathValues["batch_id"] { try world.transferBatch(batchId: batchID) } else {
                try world.transferBatch(outBatchNo: call.text("out_batch_no"))
            }
        guard call.operation.path.contains("/details/") else {
            return GatewayAnswer(.json(try reply(batch, call, world)))
        }
        let found = batch.details.first {
            $0.detailId == call.pathValues["detail_id"] || $0.outDetailNo == call.pathValues["out_detail_no"]
        }
        guard let detail = found else { throw .noRecord }
        return GatewayAnswer(.json(reply(detail, of: batch, call, world)))
    }

    // MARK: Requests

    private static func request(_ call: DocumentedCall, _ world: World) throws(GatewayRefusal) -> TransferBatch {
        let total = try call.body.amount("total_amount")
        let elements = call.body["transfer_detail_list"]?.array ?? []
        guard (1...1000).contains(elements.count) else {
            throw .parameter("/transfer_detail_list", "must have 1 to 1000 elements", location: "body")
        }
        var details: [TransferBatch.Detail] = []
        var numbers: Set<String> = []
        for (index, element) in elements.enumerated() {
            let pointer = "/transfer_detail_list/\(index)"
            let members = element.object ?? JSON.Object()
            let number = members["out_detail_no"]?.string ?? ""
            guard numbers.insert(number).inserted else {
                throw .parameter(pointer + "/out_detail_no", "must differ from the others", location: "body")
            }
            details.append(
                TransferBatch.Detail(
                    outDetailNo: number, openid: members["openid"]?.string ?? "",
                    userName: members["user_name"]?.string ?? "",
                    amount: try members.amount("transfer_amount", at: pointer),
                    remark: members["transfer_remark"]?.string ?? ""
                )
            )
        }
        guard details.count == call.body["total_num"]?.int else {
            throw .parameter("/total_num", "is not the number of transfers", location: "body")
        }
        guard details.reduce(0, { $0 + $1.amount }) == total else {
            throw .parameter("/total_amount", "is not the sum of the transfers", location: "body")
        }
        return TransferBatch(
            outBatchNo: call.text("out_batch_no"), appid: call.text("appid"), batchName: call.text("batch_name"),
            batchRemark: call.text("batch_remark"),
            totalAmount: total, details: details, transferSceneId: call.text("transfer_scene_id"),
            notifyUrl: call.optionalText("notify_url"), createdAt: world.now, updatedAt: world.now,
            fingerprint: call.parameters
        )
    }

    // MARK: Replies

    private static func reply(
        _ batch: TransferBatch, _ call: DocumentedCall, _ world: World
    ) throws(GatewayRefusal) -> JSON {
        let (paid, failed) = (batch.sum(.success), batch.sum(.fail))
        var reply: JSON = [
            "transfer_batch": [
                "mchid": .string(world.mchid), "out_batch_no": .string(batch.outBatchNo),
                "batch_id": .string(batch.batchId), "appid": .string(batch.appid),
                "batch_status": .string(batch.status.rawValue), "batch_type": "API",
                "batch_name": .string(batch.batchName), "batch_remark": .string(batch.batchRemark),
                "total_amount": .number(JSON.Number(batch.totalAmount)),
                "total_num": .number(JSON.Number(batch.details.count)),
                "create_time": .string(ChinaTime.rfc3339(batch.createdAt)),
                "update_time": .string(ChinaTime.rfc3339(batch.updatedAt)),
                "success_amount": .number(JSON.Number(paid.amount)),
                "success_num": .number(JSON.Number(paid.count)),
                "fail_amount": .number(JSON.Number(failed.amount)),
                "fail_num": .number(JSON.Number(failed.count)),
                "transfer_scene_id": .string(batch.transferSceneId),
            ]
        ]
        guard call.text("need_query_detail") == "true" else { return reply }
        let offset = Int(call.text("offset")) ?? 0
        let limit = Int(call.text("limit")) ?? 20
        guard offset >= 0, (1...100).contains(limit) else {
            throw .parameter("limit", "must be 1 to 100, and offset not negative", location: "query")
        }
        let status = call.text("detail_status")
        let chosen = batch.details.filter { ["", "ALL", $0.status.rawValue].contains(status) }
        // An empty list is left out.
        let page = chosen.dropFirst(offset).prefix(limit).map { detail -> JSON in
            [
                "detail_id": .string(detail.detailId), "out_detail_no": .string(detail.outDetailNo),
                "detail_status": .string(detail.status.rawValue),
            ]
        }
        if !page.isEmpty { reply["transfer_detail_list"] = .array(page) }
        guard call.operation.path.contains("/out-batch-no/") else { return reply }
        reply["offset"] = .number(JSON.Number(offset))
        reply["limit"] = .number(JSON.Number(limit))
        return reply
    }

    private static func reply(
        _ detail: TransferBatch.Detail, of batch: TransferBatch, _ call: DocumentedCall, _ world: World
    ) -> JSON {
        var reply: JSON = [
            "mchid": .string(world.mchid), "out_batch_no": .string(batch.outBatchNo),
            "batch_id": .string(batch.batchId), "appid": .string(batch.appid),
            "out_detail_no": .string(detail.outDetailNo), "detail_id": .string(detail.detailId),
            "detail_status": .string(detail.status.rawValue),
            "transfer_amount": .number(JSON.Number(detail.amount)),
            "transfer_remark": .string(detail.remark), "openid": .string(detail.openid),
            "user_name": world.encrypted(detail.userName, for: call, "user_name"),
            "initiate_time": .string(ChinaTime.rfc3339(batch.createdAt)),
            "update_time": .string(ChinaTime.rfc3339(batch.updatedAt)),
        ]
        if detail.status == .fail { reply["fail_reason"] = detail.failReason.map(JSON.string) }
        return reply
    }
}

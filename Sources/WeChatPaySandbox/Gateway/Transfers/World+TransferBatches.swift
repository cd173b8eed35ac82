// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Batches of transfers (批量转账).
extension World {
    /// How long a batch is ACCEPTED, and again as long PROCESSING. Assumption: transfersTakeThreeSeconds
    private static let stepTime: TimeInterval = 3

    mutating func transfer(_ batch: TransferBatch) throws(GatewayRefusal) -> TransferBatch {
        if let known = transferBatches[batch.outBatchNo] {
            guard known.fingerprint == batch.fingerprint else { throw .otherParameters }
            return known
        }
        guard ledger.balance(.merchant(mchid)) >= batch.totalAmount else { throw .lacking("资金不足") }
        var batch = batch
        if batch.batchId.isEmpty {
            batch.batchId = "1030000" + random.digits(25)
            for index in batch.details.indices { batch.details[index].detailId = "1040000" + random.digits(25) }
        }
        ledger.move(
            batch.totalAmount, from: .merchant(mchid), to: .transit(mchid), reason: .transfer,
            reference: batch.batchId, outNo: batch.outBatchNo, at: now
        )
        transferBatches.put(batch)
        schedule(.transferBatch, batch.outBatchNo, at: now.addingTimeInterval(Self.stepTime))
        return batch
    }

    func transferBatch(outBatchNo: String) throws(GatewayRefusal) -> TransferBatch {
        guard let batch = transferBatches[outBatchNo] else { throw .noRecord }
        return batch
    }

    func transferBatch(batchId: String) throws(GatewayRefusal) -> TransferBatch {
        guard let batch = transferBatches.named("batch:" + batchId) else { throw .noRecord }
        return batch
    }

    mutating func failTransfer(
        batch outBatchNo: String, detail outDetailNo: String, reason: String
    ) throws(SandboxError) {
        guard var batch = transferBatches[outBatchNo] else { throw .notFound("transfer batch", outBatchNo) }
        guard let index = batch.details.firstIndex(where: { $0.outDetailNo == outDetailNo }) else {
            throw .notFound("transfer of the batch", outDetailNo)
        }
        guard batch.status != .finished else { throw .notPossible("Batch \(outBatchNo) is FINISHED.") }
        batch.details[index].failReason = reason
        transferBatches.put(batch)
    }

    mutating func transferBatchIsDue(_ outBatchNo: String) {
        guard var batch = transferBatches[outBatchNo] else { return }
        batch.updatedAt = now
        guard batch.status == .processing else {
            batch.status = .processing
            transferBatches.put(batch)
            schedule(.transferBatch, outBatchNo, at: now.addingTimeInterval(Self.stepTime))
            return
        }
        for index in batch.details.indices {
            let detail = batch.details[index]
            let isPaid = detail.failReason == nil
            batch.details[index].status = isPaid ? .success : .fail
            ledger.move(
                detail.amount, from: .transit(mchid), to: isPaid ? .user(detail.openid) : .merchant(mchid),
                reason: isPaid ? .transfer : .transferReturn, reference: detail.detailId,
                outNo: detail.outDetailNo, at: now
            )
        }
        batch.status = .finished
        transferBatches.put(batch)
        notify(
            "MCHTRANSFER.BATCH.FINISHED", "mch_payment", summary: "商家转账批次完成通知",
            resource: resource(of: batch), to: batch.notifyUrl, subject: outBatchNo
        )
    }

    private func resource(of batch: TransferBatch) -> JSON {
        let (paid, failed) = (batch.sum(.success), batch.sum(.fail))
        return [
            "out_batch_no": .string(batch.outBatchNo),
            "batch_id": .string(batch.batchId),
            "batch_status": .string(batch.status.rawValue),
            "total_num": .number(JSON.Number(batch.details.count)),
            "total_amount": .number(JSON.Number(batch.totalAmount)),
            "success_amount": .number(JSON.Number(paid.amount)),
            "success_num": .number(JSON.Number(paid.count)),
            "fail_amount": .number(JSON.Number(failed.amount)),
            "fail_num": .number(JSON.Number(failed.count)),
            "update_time": .string(ChinaTime.rfc3339(batch.updatedAt)),
        ]
    }
}

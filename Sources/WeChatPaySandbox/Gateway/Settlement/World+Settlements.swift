// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Settlement of what persons were paid (个人收款结算).
///
/// The money is set aside with the request, so that a refund cannot take it away under the settlement.
extension World {
    /// Takes a batch; the same one again gets what became of it.
    mutating func settle(_ batch: Settlement) throws(GatewayRefusal) -> Settlement {
        if let known = settlements[batch.outSettleBatchNo] {
            guard known.fingerprint == batch.fingerprint else { throw .otherParameters }
            return known
        }
        guard contracts.named("auth:" + batch.individualAuthId) != nil else { throw .noResource("个人收款方签约") }
        var wanted: [String: Int] = [:]
        for detail in batch.details { wanted[detail.transactionId, default: 0] += detail.amount }
        for (transactionID, amount) in wanted.sorted(by: { $0.key < $1.key }) {
            guard let order = orders.named("transaction:" + transactionID),
                order.individualAuthId == batch.individualAuthId
            else { throw .noResource("订单") }
            guard amount <= unsettled(order) else { throw .lacking("订单待结算金额不足") }
        }
        let source = AccountID.merchant(batch.individualAuthId)
        guard ledger.balance(source) >= batch.amount else { throw .lacking("待结算金额不足") }
        var batch = batch
        if batch.settleBatchNo.isEmpty { batch.settleBatchNo = random.digits(28) }
        ledger.move(
            batch.amount, from: source, to: .transit(batch.individualAuthId), reason: .settlement,
            reference: batch.settleBatchNo, outNo: batch.outSettleBatchNo, at: now
        )
        settlements.put(batch)
        schedule(.settlement, batch.outSettleBatchNo, at: now.addingTimeInterval(Self.sharingTime))
        return batch
    }

    /// 分 of an order that were not asked for yet.
    private func unsettled(_ order: Order) -> Int {
        guard let transactionID = order.transactionId else { return 0 }
        var settled = 0
        for batch in settlements.values where batch.individualAuthId == order.individualAuthId {
            for detail in batch.details where detail.transactionId == transactionID { settled += detail.amount }
        }
        return order.net - settled
    }

    func settlement(batchNo: String) throws(GatewayRefusal) -> Settlement {
        guard let batch = settlements.named("batch:" + batchNo) else { throw .noResource("结算批次单") }
        return batch
    }

    /// Settles an abnormal batch after all, to the one who was to get it. Assumption: abnormalSettlementsSucceed
    mutating func settleAbnormal(
        _ batchNo: String, individualAuthID: String, outNo: String, type: String
    ) throws(GatewayRefusal) -> Settlement {
        var batch = try settlement(batchNo: batchNo)
        guard batch.individualAuthId == individualAuthID else { throw .noResource("结算批次单") }
        if let known = batch.handling {
            guard known.outAbnormalSettleBatchNo == outNo, known.abnormalSettleType == type else {
                throw .otherParameters
            }
            return batch
        }
        guard batch.state == .abnormal else { throw .invalid("结算批次单状态不是异常，不能申请异常处理") }
        batch.handling = Settlement.Handling(
            outAbnormalSettleBatchNo: outNo, abnormalSettleType: type, abnormalFundReceiptId: random.digits(28), at: now
        )
        pay(&batch, .abnormalSettleSuccess)
        return batch
    }

    mutating func settlementIsDue(_ outSettleBatchNo: String) {
        guard var batch = settlements[outSettleBatchNo], batch.state == .accepted else { return }
        // Assumption: revokedPayeesSettleAbnormally
        guard contracts.named("auth:" + batch.individualAuthId)?.state == .authorized else {
            batch.state = .abnormal
            batch.abnormalType = "AUTH_RELATIONSHIP_INVALID"
            settlements.put(batch)
            return
        }
        pay(&batch, .success)
    }

    private mutating func pay(_ batch: inout Settlement, _ state: Settlement.State) {
        batch.state = state
        batch.finishedAt = now
        settlements.put(batch)
        for detail in batch.details {
            let isMerchant = detail.receiverType.contains("MERCHANT") || detail.receiverType.contains("MCHID")
            ledger.move(
                detail.amount, from: .transit(batch.individualAuthId),
                to: isMerchant ? .merchant(detail.receiverAccount) : .user(detail.receiverAccount),
                reason: .settlement, reference: batch.settleBatchNo, outNo: detail.outSettleDetailNo, at: now
            )
        }
        var members = SettlementReply.members(batch)
        for name in ["abnormal_type", "abnormal_settle_result"] { members[name] = nil }
        notify(
            "SETTLEMENT.SUCCESS", "settlement", summary: "结算成功", resource: .object(members), to: batch.notifyUrl,
            subject: batch.outSettleBatchNo
        )
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// A debit, as APIv3 and APIv2 ask for it.
struct DebitRequest {
    var outTradeNo: String
    var contractID: String
    var appid: String
    var subMchid: String?
    var subAppid: String?
    var description: String
    var attach: String?
    /// 分.
    var total: Int
    var notifyUrl: String?
    var isV2: Bool
    var fingerprint: String
}

/// Debits by contract (扣款).
extension World {
    static let noContract = GatewayRefusal(
        status: 403, code: "CONTRACT_NOT_EXIST", message: "签约协议不存在，请检查签约协议号是否正确，是否已解约"
    )

    /// Debits the user at once: an order that is paid, or one that failed where the bank refuses. Assumption:
    /// debitsHappenAtOnce
    mutating func debit(_ request: DebitRequest) throws(GatewayRefusal) -> Order {
        if let known = orders[request.outTradeNo] {
            guard known.fingerprint == request.fingerprint else { throw .otherParameters }
            return known
        }
        guard var entrust = entrust(contractID: request.contractID, subMchid: request.subMchid),
            entrust.state == .signed, entrust.product == .papay || entrust.product == .papayV2
        else { throw Self.noContract }
        var order = Order(
            outTradeNo: request.outTradeNo, payee: request.subMchid ?? mchid, subMchid: request.subMchid,
            appid: request.appid, subAppid: request.subAppid, tradeType: "PAP", description: request.description,
            attach: request.attach, total: request.total, currency: "CNY", openid: entrust.openid,
            subOpenid: entrust.subOpenid, notifyUrl: request.notifyUrl, createdAt: now, expiresAt: now, prepayId: "",
            prepaidAt: now, fingerprint: request.fingerprint
        )
        order.mchid = mchid
        order.isV2 = request.isV2
        order.contractId = entrust.contractId
        guard !entrust.refusesDebits else {
            refuseDebit(of: order)
            order = orders[order.outTradeNo] ?? order
            // APIv3 documents no notification of a debit that failed.
            if order.isV2 { tellOfPayment(order) }
            return order
        }
        settle(&order, openid: entrust.openid ?? Payer.somebody, bankType: "OTHERS")
        tellOfPayment(order)
        entrust.schedule.state = .paid
        entrust.schedule.deductedAmount = order.total
        entrust.schedule.deductedAt = now
        entrusts.put(entrust)
        return order
    }

    /// Notes a debit that the user's bank refuses; it has a number all the same.
    mutating func refuseDebit(of order: Order) {
        var order = order
        order.state = .payerror
        order.transactionId = transactionId()
        order.bankType = "OTHERS"
        orders.put(order)
    }

    // MARK: Schedules

    /// A contract whose debit is scheduled or asked about.
    func scheduledEntrust(_ contractID: String, subMchid: String?) throws(GatewayRefusal) -> Entrust {
        guard let entrust = entrust(contractID: contractID, subMchid: subMchid), entrust.state == .signed else {
            throw Self.noContract
        }
        return entrust
    }

    /// Announces a debit. Assumption: debitsNeedNoSchedule
    mutating func scheduleDebit(
        _ contractID: String, subMchid: String?, amount: Int
    ) throws(GatewayRefusal) -> Entrust {
        var entrust = try scheduledEntrust(contractID, subMchid: subMchid)
        entrust.schedule.state = .scheduled
        entrust.schedule.scheduledAmount = amount
        entrust.schedule.scheduledAt = now
        entrust.schedule.deductedAmount = nil
        entrust.schedule.deductedAt = nil
        entrusts.put(entrust)
        return entrust
    }
}

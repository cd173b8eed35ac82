// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Something that is paid at one cash desk (收银台).
enum Payable {
    case order(Order)
    case combined(CombinedOrder)

    var number: String {
        switch self {
        case .order(let order): order.outTradeNo
        case .combined(let combined): combined.combineOutTradeNo
        }
    }

    var tradeType: String {
        switch self {
        case .order(let order): order.tradeType
        case .combined(let combined): combined.tradeType
        }
    }

    var credential: Prepay {
        switch self {
        case .order(let order): Prepay(prepayId: order.prepayId, at: order.prepaidAt)
        case .combined(let combined): Prepay(prepayId: combined.prepayId, at: combined.prepaidAt)
        }
    }

    fileprivate var formerCredentials: [Prepay] {
        switch self {
        case .order(let order): order.formerPrepays
        case .combined(let combined): combined.formerPrepays
        }
    }

    /// The one with a prepay_id; the present one without.
    func credential(_ prepayId: String?) -> Prepay {
        formerCredentials.first { $0.prepayId == prepayId } ?? credential
    }

    fileprivate var h5Package: String? {
        switch self {
        case .order(let order): order.h5Package
        case .combined(let combined): combined.h5Package
        }
    }
}

/// What the payer gives, beside the money.
struct Payer: Sendable {
    /// The one that the order names, or somebody, where `nil`.
    var openid: String?
    var bankType: String
    var outcome: PaymentOutcome

    /// Who pays where nobody is named.
    static let somebody = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
}

/// Paying.
extension World {
    // MARK: What is to be paid

    func payable(outTradeNo: String) throws(SandboxError) -> Payable {
        guard let order = orders[outTradeNo] else { throw .notFound("order", outTradeNo) }
        if let combined = order.combineOutTradeNo {
            throw .notPossible("Order \(outTradeNo) is a part of the combined order \(combined): pay that.")
        }
        return .order(order)
    }

    func payable(combineOutTradeNo: String) throws(SandboxError) -> Payable {
        guard let combined = combinedOrders[combineOutTradeNo] else {
            throw .notFound("combined order", combineOutTradeNo)
        }
        return .combined(combined)
    }

    func payable(prepayId: String) throws(SandboxError) -> Payable {
        if let order = orders.named("prepay:" + prepayId) { return .order(order) }
        if let combined = combinedOrders.named("prepay:" + prepayId) { return .combined(combined) }
        throw .notFound("order with prepay_id", prepayId)
    }

    /// By a code_url that is still the order's: a newer one replaces it.
    func payable(codeUrl: String) throws(SandboxError) -> Payable {
        if let order = orders.named("code:" + codeUrl) { return .order(order) }
        if let combined = combinedOrders.named("code:" + codeUrl) { return .combined(combined) }
        throw .notFound("order with code_url", codeUrl)
    }

    /// By an h5_url, with or without a redirect_url behind it.
    func payable(h5Url: String) throws(SandboxError) -> (Payable, prepayId: String) {
        let query = h5Url.firstIndex(of: "?").map { String(h5Url[h5Url.index(after: $0)...]) } ?? ""
        let values = RequestText.values(query)
        guard let prepayId = values["prepay_id"], let package = values["package"] else {
            throw .notPossible("An h5_url has prepay_id and package.")
        }
        let payable = try payable(prepayId: prepayId)
        guard payable.h5Package == package else { throw .notFound("order with h5_url", h5Url) }
        return (payable, prepayId)
    }

    // MARK: Paying

    /// The payer acts at the cash desk. Anything but ``PaymentOutcome/paid`` leaves the order open.
    ///
    /// - Parameter prepayId: The credential that opened it; the newest by default.
    mutating func pay(_ payable: Payable, prepayId: String? = nil, _ payer: Payer) throws(SandboxError) {
        let state = presentState(payable)
        guard state == .notpay || state == .userpaying else {
            throw .orderNotOpen(payable.number, state: state.rawValue)
        }
        if state == .notpay {
            let life = payable.tradeType == "MWEB" ? OrderRules.h5Life : OrderRules.prepayLife
            guard now.timeIntervalSince(payable.credential(prepayId).at) <= life else {
                throw .credentialExpired(payable.number)
            }
        }
        switch payable {
        case .order(let order): try pay(order, payer)
        case .combined(let combined): try pay(combined, payer)
        }
    }

    private func presentState(_ payable: Payable) -> Order.State {
        switch payable {
        case .order(let order): order.state
        case .combined(let combined):
            combined.combineTransactionId != nil ? .success : parts(of: combined).first?.state ?? .closed
        }
    }

    /// Who pays. Orders whose payer is known from the beginning are paid by no other.
    ///
    /// - Parameter other: What the payer is called under sub_appid.
    private func openid(
        of payer: Payer, _ number: String, _ tradeType: String, named: String?, other: String? = nil
    ) throws(SandboxError) -> String {
        guard let openid = payer.openid, !openid.isEmpty else { return named ?? Payer.somebody }
        guard let named, ["JSAPI", "MICROPAY", "FACEPAY"].contains(tradeType) else { return openid }
        guard openid == named || openid == other else { throw .otherPayer(number) }
        return named
    }

    private mutating func pay(_ order: Order, _ payer: Payer) throws(SandboxError) {
        var order = order
        // Who is named under sub_appid alone has another name under sp_appid.
        let named = order.openid ?? order.subOpenid.map { "o" + Derivation([order.appid, $0]).text(27) }
        let openid = try openid(
            of: payer, order.outTradeNo, order.tradeType, named: named, other: order.subOpenid)
        Self.note(payer.outcome, openid, now, in: &order.attempts)
        guard payer.outcome == .paid else {
            // Assumption: failedCodePaymentsEnd
            return order.state == .userpaying ? close(order) : orders.put(order)
        }
        settle(&order, openid: openid, bankType: payer.bankType)
        cancel(.order, order.outTradeNo)
        tellOfPayment(order)
        // One that ran out, or was signed in another way meanwhile, takes nothing from the payment.
        if let code = order.contractCode { _ = try? signEntrust(code, openid: openid) }
    }

    private mutating func pay(_ combined: CombinedOrder, _ payer: Payer) throws(SandboxError) {
        var combined = combined
        let openid = try openid(of: payer, combined.combineOutTradeNo, combined.tradeType, named: combined.openid)
        Self.note(payer.outcome, openid, now, in: &combined.attempts)
        guard payer.outcome == .paid else { return combinedOrders.put(combined) }
        combined.openid = openid
        combined.combineTransactionId = transactionId()
        for var part in parts(of: combined) { settle(&part, openid: openid, bankType: payer.bankType) }
        combinedOrders.put(combined)
        cancel(.order, Self.combinedAlarmPrefix + combined.combineOutTradeNo)
        tellOfPayment(combined)
    }

    private static func note(
        _ outcome: PaymentOutcome, _ openid: String, _ at: Date, in attempts: inout [PaymentAttempt]
    ) {
        attempts.append(PaymentAttempt(at: at, openid: openid, outcome: outcome))
        if attempts.count > PaymentAttempt.most { attempts.removeFirst() }
    }

    // MARK: Money

    /// Moves the money, and the order to SUCCESS.
    mutating func settle(_ order: inout Order, openid: String, bankType: String) {
        let transactionId = transactionId()
        order.state = .success
        order.transactionId = transactionId
        order.successTime = now
        order.bankType = bankType
        order.openid = openid
        if let subAppid = order.subAppid, order.subOpenid == nil {
            order.subOpenid = "o" + Derivation([subAppid, openid]).text(27)
        }
        orders.put(order)
        ledger.move(
            order.total, from: .user(openid), to: order.account, reason: .trade, reference: transactionId,
            outNo: order.outTradeNo, at: now
        )
        ledger.move(
            Fee.of(order.total), from: order.account, to: .fees, reason: .fee, reference: transactionId,
            outNo: order.outTradeNo, at: now
        )
        scheduleUnfreeze(order)
    }

    /// `4200001234202601010123456789`: 28 digits.
    mutating func transactionId() -> String {
        "4200" + random.digits(6) + ChinaTime.digits(now).prefix(8) + random.digits(10)
    }
}

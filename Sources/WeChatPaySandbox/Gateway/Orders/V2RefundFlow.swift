// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Refunds over APIv2, of the same orders.
enum V2RefundFlow {
    private static let refundPaths: Set<String> = ["/secapi/pay/refund", "/secapi/pay/refundv2"]
    private static let queryPaths: Set<String> = ["/pay/refundquery", "/pay/refundqueryv2"]
    /// Refunds that one answer lists.
    private static let pageSize = 10

    static func answers(_ operation: APIOperation) -> Bool {
        operation.isV2 && (refundPaths.contains(operation.path) || queryPaths.contains(operation.path))
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        do throws(RefundRefusal) {
            let isQuery = queryPaths.contains(call.operation.path)
            let members =
                try isQuery ? query(call, world) : world.askForRefund(RefundRequest(v2: call)).v2Reply
            var reply = call.v2Envelope()
            for (name, value) in members { reply[name] = .string(value) }
            return GatewayAnswer(.json(.object(reply)))
        } catch { throw error.refusal(isV2: true) }
    }

    private static func query(_ call: DocumentedCall, _ world: World) throws(RefundRefusal) -> [(String, String)] {
        let found: [Refund]
        if let number = call.optionalText("refund_id") {
            found = [world.refunds.named("refund:" + number)].compactMap(\.self)
        } else if let number = call.optionalText("out_refund_no") {
            found = [world.refunds[number]].compactMap(\.self)
        } else {
            let byId = call.optionalText("transaction_id").map { world.orders.named("transaction:" + $0) }
            guard let order = byId ?? call.optionalText("out_trade_no").map({ world.orders[$0] }) else {
                throw .missing("out_trade_no")
            }
            found = order.map { order in world.refunds.values.filter { $0.outTradeNo == order.outTradeNo } } ?? []
        }
        guard let first = found.first, call.optionalText("sub_mch_id").map({ $0 == first.subMchid }) ?? true else {
            throw .noRefund
        }
        let offset = Int(call.optionalText("offset") ?? "0") ?? 0
        guard (0..<found.count).contains(offset) else { throw .invalid("offset", "is behind the last refund") }
        let page = found[offset...].prefix(pageSize)
        return [
            ("total_refund_count", String(found.count)), ("transaction_id", first.transactionId),
            ("out_trade_no", first.outTradeNo), ("total_fee", String(first.total)),
            ("settlement_total_fee", String(first.total)), ("fee_type", first.currency),
            ("cash_fee", String(first.total)), ("refund_count", String(page.count)),
        ] + page.enumerated().flatMap { index, refund in refund.v2Members(at: index) }
    }
}

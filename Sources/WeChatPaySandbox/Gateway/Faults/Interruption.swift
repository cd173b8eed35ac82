// SPDX-License-Identifier: Apache-2.0

/// A refusal that a fault puts in the place of an answer: before the call takes effect, or after.
///
/// A call that is refused for reasons of its own is refused for those, and the fault does not count.
struct Interruption {
    /// Whether it has struck.
    private(set) var happened = false
    private let refusal: GatewayRefusal?
    private let isAfter: Bool

    /// None but for the kinds that refuse.
    init(_ kind: Fault.Kind?, isV2: Bool) {
        switch kind {
        case .error(let status, let code, let message):
            refusal = Self.refusal(status ?? 400, code, message, isV2)
            isAfter = false
        case .errorAfterCommit(let status, let code, let message):
            refusal = Self.refusal(status ?? 400, code, message, isV2)
            isAfter = true
        case .userPaying:
            refusal = Self.refusal(202, "USERPAYING", "需要用户输入支付密码", isV2)
            isAfter = false
        default:
            refusal = nil
            isAfter = false
        }
    }

    /// Comes when the request is found to be good and nothing has happened yet.
    mutating func beforeCommit() throws(GatewayRefusal) {
        if let refusal, !isAfter { throw strike(refusal) }
    }

    /// Comes when all has happened.
    mutating func afterCommit() throws(GatewayRefusal) {
        if let refusal, isAfter { throw strike(refusal) }
    }

    private mutating func strike(_ refusal: GatewayRefusal) -> GatewayRefusal {
        happened = true
        return refusal
    }

    private static func refusal(_ status: Int, _ code: String, _ message: String?, _ isV2: Bool) -> GatewayRefusal {
        // The older generation runs these words together.
        let older = ["SYSTEM_ERROR": "SYSTEMERROR", "BANK_ERROR": "BANKERROR"]
        return GatewayRefusal(
            status: status, code: isV2 ? older[code] ?? code : code, message: message ?? text(status, code)
        )
    }

    private static func text(_ status: Int, _ code: String) -> String {
        switch (status, code) {
        case (429, _): "频率超限，请降低请求接口频率"
        case (500..., "BANK_ERROR"): "银行系统异常"
        case (500..., _): GatewayRefusal.system.message
        default: code
        }
    }
}

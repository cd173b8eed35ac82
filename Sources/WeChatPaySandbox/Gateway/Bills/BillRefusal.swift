// SPDX-License-Identifier: Apache-2.0

/// Why there is no bill: one reason, spelt as each interface documents it.
enum BillRefusal: Error, Hashable {
    /// No such day, or none that has a bill.
    case wrongDate(String)
    /// A value that is none of the documented ones.
    case invalid(String, [String])
    /// Encrypted with an algorithm that is not simulated.
    case unsupportedAlgorithm
    case beingMade
    /// Nothing happened on the day.
    case nothing
    /// Made before, of orders that are no longer remembered.
    case forgotten

    var refusal: GatewayRefusal {
        switch self {
        // Assumption: billDaysAreChecked
        case .wrongDate(let issue): .invalid("bill_date: " + issue)
        case .invalid(let name, let values):
            .parameter(name, "must be one of \(values.joined(separator: ", "))", location: "query")
        case .unsupportedAlgorithm: .invalid("algorithm: this sandbox encrypts with AEAD_AES_256_GCM only")
        case .beingMade: GatewayRefusal(status: 400, code: "STATEMENT_CREATING", message: "账单生成中")
        case .nothing: GatewayRefusal(status: 400, code: "NO_STATEMENT_EXIST", message: "账单文件不存在")
        // Assumption: forgottenBillsAreGone
        case .forgotten:
            GatewayRefusal(status: 400, code: "NO_STATEMENT_EXIST", message: "账单文件不存在: 该日的订单已超出沙箱的记录范围")
        }
    }

    /// `/pay/downloadbill` has numbers, which the V2 gateway writes as its error_code.
    var v2TradeRefusal: GatewayRefusal {
        switch self {
        case .wrongDate, .invalid, .unsupportedAlgorithm:
            GatewayRefusal(status: 200, code: "20001", message: "data format error")
        case .beingMade: GatewayRefusal(status: 200, code: "20002", message: "Bill Creating")
        case .nothing, .forgotten: GatewayRefusal(status: 200, code: "20002", message: "No Bill Exist")
        }
    }

    var v2FundRefusal: GatewayRefusal {
        switch self {
        case .wrongDate, .invalid, .unsupportedAlgorithm:
            GatewayRefusal(status: 200, code: "PARAM_ERROR", message: refusal.message)
        case .beingMade: GatewayRefusal(status: 200, code: "BILL_CREATING", message: "Bill Creating")
        case .nothing, .forgotten: GatewayRefusal(status: 200, code: "NO_BILL_EXIST", message: "No Bill Exist")
        }
    }
}

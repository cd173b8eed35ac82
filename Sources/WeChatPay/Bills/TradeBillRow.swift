// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Date

/// A line of a trade bill (交易账单): a payment, a refund or a reversal (撤销).
///
/// Amounts are in 分, exactly as the bill has them in yuan. What a kind of bill has no column for, and what is empty, is
/// `nil`; columns that are not named here are in ``record``.
public struct TradeBillRow: BillRow {
    /// The line with all its columns.
    public let record: BillRecord
    /// 应结订单金额; what is paid into the account, coupons of the merchant's own left out.
    public let settlementTotal: Int64?
    /// 代金券金额.
    public let couponTotal: Int64?
    /// 退款金额.
    public let refund: Int64?
    /// 充值券退款金额.
    public let couponRefund: Int64?
    /// 订单金额; what the order was made with.
    public let orderTotal: Int64?
    /// 申请退款金额; what the refund was asked for with.
    public let requestedRefund: Int64?
    /// 手续费, which may be finer than 分; below zero where it is given back.
    public let fee: YuanAmount?
    private let seconds: Int64
    private let refundRequestSeconds: Int64?
    private let refundSuccessSeconds: Int64?

    /// 交易时间.
    public var time: Date { Date(timeIntervalSince1970: Double(seconds)) }
    /// 退款申请时间; bills of refunds alone have it.
    public var refundRequestedAt: Date? { refundRequestSeconds.map { Date(timeIntervalSince1970: Double($0)) } }
    /// 退款成功时间; bills of refunds alone have it.
    public var refundSucceededAt: Date? { refundSuccessSeconds.map { Date(timeIntervalSince1970: Double($0)) } }
    /// 公众账号ID.
    public var appid: String { record.known(Column.appid.rawValue) }
    /// 商户号; in partner mode the provider's.
    public var mchid: String { record.known(Column.mchid.rawValue) }
    /// 特约商户号; `nil` where the bill says 0, which is none.
    public var subMchid: String? { number(.subMchid) }
    /// 设备号.
    public var deviceInfo: String? { record.optional(Column.deviceInfo.rawValue) }
    /// 微信订单号.
    public var transactionID: String { record.known(Column.transactionID.rawValue) }
    /// 商户订单号.
    public var outTradeNo: String { record.known(Column.outTradeNo.rawValue) }
    /// 用户标识.
    public var openid: String { record.known(Column.openid.rawValue) }
    /// 交易类型, `JSAPI` for example.
    public var tradeType: String { record.known(Column.tradeType.rawValue) }
    /// 交易状态: `SUCCESS`, `REFUND` or `REVOKED`.
    public var tradeState: String { record.known(Column.tradeState.rawValue) }
    /// 付款银行.
    public var bankType: String { record.known(Column.bankType.rawValue) }
    /// 货币种类, `CNY` for example.
    public var currency: String { record.known(Column.currency.rawValue) }
    /// 微信退款单号; `nil` where the bill says 0, which is none.
    public var refundID: String? { number(.refundID) }
    /// 商户退款单号; `nil` where the bill says 0, which is none.
    public var outRefundNo: String? { number(.outRefundNo) }
    /// 退款类型, `ORIGINAL` for example.
    public var refundType: String? { record.optional(Column.refundType.rawValue) }
    /// 退款状态, `SUCCESS` for example.
    public var refundStatus: String? { record.optional(Column.refundStatus.rawValue) }
    /// 商品名称.
    public var goods: String { record.known(Column.goods.rawValue) }
    /// 商户数据包.
    public var attach: String { record.known(Column.attach.rawValue) }
    /// 费率, `0.60%` for example.
    public var rate: String? { record.optional(Column.rate.rawValue) }
    /// 费率备注.
    public var rateNote: String? { record.optional(Column.rateNote.rawValue) }

    private func number(_ column: Column) -> String? {
        record.optional(column.rawValue).flatMap { $0 == "0" ? nil : $0 }
    }

    private enum Column: Int, CaseIterable {
        case time, appid, mchid, subMchid, deviceInfo, transactionID, outTradeNo, openid, tradeType, tradeState,
            bankType
        case currency, settlementTotal, couponTotal, refundRequestedAt, refundSucceededAt, refundID, outRefundNo, refund
        case couponRefund, refundType, refundStatus, goods, attach, fee, rate, orderTotal, requestedRefund, rateNote
    }

    /// The names of the known columns.
    public static let columns = [
        ["交易时间"], ["公众账号ID"], ["商户号"], ["特约商户号", "子商户号"], ["设备号"], ["微信订单号"], ["商户订单号"], ["用户标识"], ["交易类型"],
        ["交易状态"], ["付款银行"], ["货币种类"], ["应结订单金额", "总金额"], ["代金券金额", "企业红包金额", "代金券或立减优惠金额"], ["退款申请时间"], ["退款成功时间"],
        ["微信退款单号"], ["商户退款单号"], ["退款金额"], ["充值券退款金额", "企业红包退款金额", "代金券或立减优惠退款金额"], ["退款类型"], ["退款状态"], ["商品名称"],
        ["商户数据包"], ["手续费"], ["费率"], ["订单金额"], ["申请退款金额"], ["费率备注"],
    ]

    /// Columns without which it is another file.
    public static let required = [Column.time.rawValue, Column.transactionID.rawValue, Column.outTradeNo.rawValue]
    /// What the documentation calls the bill.
    public static let name = "交易账单"
    /// The sums at the end.
    public static let sums = [
        BillSum(names: ["总交易单数", "总交易笔数", "总笔数", "总单数"], column: nil),
        BillSum(
            names: ["应结订单总金额", "总交易额", "总交易金额", "应结总金额"], column: Column.settlementTotal.rawValue),
        BillSum(names: ["退款总金额", "总退款额"], column: Column.refund.rawValue),
        BillSum(
            names: [
                "充值券退款总金额", "总企业红包退款金额", "总代金券或立减优惠退款金额", "总代金券退款金额", "总立减优惠退款金额",
            ], column: Column.couponRefund.rawValue),
        BillSum(names: ["手续费总金额", "总手续费", "手续费总额"], column: Column.fee.rawValue),
        BillSum(names: ["订单总金额", "订单总额"], column: Column.orderTotal.rawValue),
        BillSum(names: ["申请退款总金额", "申请退款总额"], column: Column.requestedRefund.rawValue),
    ]

    /// Reads a line.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/billMalformed``, naming line and column.
    public init(_ record: BillRecord) throws {
        self.record = record
        guard let seconds = try record.time(Column.time.rawValue) else {
            throw WeChatPayError.malformedBill(line: record.line, "it has no 交易时间")
        }
        self.seconds = seconds
        settlementTotal = try record.fen(Column.settlementTotal.rawValue)
        couponTotal = try record.fen(Column.couponTotal.rawValue)
        refund = try record.fen(Column.refund.rawValue)
        couponRefund = try record.fen(Column.couponRefund.rawValue)
        orderTotal = try record.fen(Column.orderTotal.rawValue)
        requestedRefund = try record.fen(Column.requestedRefund.rawValue)
        fee = try record.yuan(Column.fee.rawValue)
        refundRequestSeconds = try record.time(Column.refundRequestedAt.rawValue)
        refundSuccessSeconds = try record.time(Column.refundSucceededAt.rawValue)
    }

    /// Adds the line to the sums.
    public func add(to sums: inout BillSums) throws {
        try sums.count(0)
        try sums.add(1, fen: settlementTotal)
        try sums.add(2, fen: refund)
        try sums.add(3, fen: couponRefund)
        try sums.add(4, fee)
        try sums.add(5, fen: orderTotal)
        try sums.add(6, fen: requestedRefund)
    }
}

// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Date

/// Which bill (账单) is asked for.
public struct BillRequest: Sendable {
    /// The path of the application.
    package let path: String
    let query: [(String, String)]
    /// Whether the file comes encrypted, and perhaps in parts.
    let isSealed: Bool
    let date: BillDate

    /// A trade bill (交易账单).
    ///
    /// - Parameters:
    ///   - date: A day that is over, at most three months ago.
    ///   - type: Payments, refunds, or both.
    ///   - subMchid: In partner mode, the sub-merchant whose alone it is; all of them by default.
    public static func trade(
        _ date: BillDate, type: TradeBillType = .all, subMchid: String? = nil
    ) -> BillRequest {
        BillRequest(
            path: "/v3/bill/tradebill",
            query: [("bill_type", type.rawValue)] + (subMchid.map { [("sub_mchid", $0)] } ?? []),
            isSealed: false, date: date)
    }

    /// A fund-flow bill (资金账单).
    ///
    /// - Parameters:
    ///   - date: A day that is over, at most three months ago.
    ///   - subMchid: In partner mode, the sub-merchant whose account it is.
    public static func fundFlow(
        _ date: BillDate, account: BillAccount = .basic, subMchid: String? = nil
    ) -> BillRequest {
        BillRequest(
            path: "/v3/bill/fundflowbill",
            query: [("account_type", account.rawValue)] + (subMchid.map { [("sub_mchid", $0)] } ?? []),
            isSealed: false, date: date)
    }

    /// The fund-flow bill of one sub-merchant (子商户资金账单), which comes encrypted for the provider and
    /// is decrypted in memory, up to ``WeChatPayClient/Configuration/maximumSealedBytes`` a file.
    public static func subMerchantFundFlow(
        _ date: BillDate, subMchid: String, account: BillAccount = .basic
    ) -> BillRequest {
        BillRequest(
            path: "/v3/bill/sub-merchant-fundflowbill",
            query: [
                ("sub_mchid", subMchid), ("account_type", account.rawValue), ("algorithm", "AEAD_AES_256_GCM"),
            ], isSealed: true, date: date)
    }

    /// The fund-flow bill of a platform's merchants (二级商户资金账单), which comes encrypted for the platform and
    /// is decrypted in memory, up to ``WeChatPayClient/Configuration/maximumSealedBytes`` a file.
    public static func ecommerceFundFlow(_ date: BillDate) -> BillRequest {
        BillRequest(
            path: "/v3/ecommerce/bill/fundflowbill",
            query: [("account_type", "ALL"), ("algorithm", "AEAD_AES_256_GCM")], isSealed: true, date: date)
    }

    /// The application, asking for gzip: bills shrink to a tenth.
    func call(with client: WeChatPayClient) throws -> Call {
        try date.check()
        return try Call(
            .get, client.chain(String(path.dropFirst())),
            query: Query(pairs: [("bill_date", date.text)] + query + [("tar_type", "GZIP")]))
    }
}

/// The day of a bill, in Beijing time.
public struct BillDate: Sendable, Hashable, ExpressibleByStringLiteral {
    /// `2026-01-01`.
    public let text: String

    /// Takes a day as it is written; what is no day is refused when a bill is asked for.
    public init(_ text: String) { self.text = text }

    /// Makes the value from a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The day of a moment in Beijing.
    public init(of date: Date) { self.init(BillTime.day(of: date)) }

    /// The day before, whose bills there are from ten o'clock on.
    public static func yesterday(before now: Date) -> BillDate { BillDate(of: now.addingTimeInterval(-86400)) }

    func check() throws {
        var copy = text + " 00:00:00"
        let isDay = copy.withUTF8 { BillTime.seconds($0[...]) != nil }
        guard isDay else {
            throw WeChatPayError(
                .invalidRequest,
                "\(PercentEncoding.printable(text)) is not a day; write it 2026-01-01. Nothing was sent.")
        }
    }
}

/// What a trade bill has in it (`bill_type`).
public struct TradeBillType: Sendable, Hashable, RawRepresentable {
    /// As it is sent.
    public let rawValue: String

    /// Wraps a value that is not among the known ones.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Payments and refunds.
    public static let all = TradeBillType(rawValue: "ALL")
    /// Payments alone.
    public static let success = TradeBillType(rawValue: "SUCCESS")
    /// Refunds alone.
    public static let refund = TradeBillType(rawValue: "REFUND")
}

/// Whose flow of money a bill shows (`account_type`).
public struct BillAccount: Sendable, Hashable, RawRepresentable {
    /// As it is sent.
    public let rawValue: String

    /// Wraps a value that is not among the known ones.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户.
    public static let basic = BillAccount(rawValue: "BASIC")
    /// 运营账户.
    public static let operation = BillAccount(rawValue: "OPERATION")
    /// 手续费账户.
    public static let fees = BillAccount(rawValue: "FEES")
    /// 保证金账户; of sub-merchants only.
    public static let deposit = BillAccount(rawValue: "DEPOSIT")
}

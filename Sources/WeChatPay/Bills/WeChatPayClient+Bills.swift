// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

extension WeChatPayClient {
    /// Fetches a trade bill (交易账单) line by line: applies for it, downloads, unpacks, and checks its hash.
    ///
    /// ```swift
    /// for try await row in try await client.tradeBill(date: "2026-01-01") { … }
    /// ```
    ///
    /// - Parameters:
    ///   - date: A day that is over; its bill is there from ten in the morning on, for three months.
    ///   - type: Payments, refunds, or both.
    ///   - subMchid: In partner mode, the sub-merchant whose alone it is; all of them by default.
    /// - Throws: ``WeChatPayError``; with ``WeChatPayError/Code/gatewayError`` and the gateway's code
    ///   `NO_STATEMENT_EXIST` for a day on which nothing happened, `STATEMENT_CREATING` before the bill is made.
    public func tradeBill(
        date: BillDate, type: TradeBillType = .all, subMchid: String? = nil,
        options: DownloadOptions = DownloadOptions()
    ) async throws -> TradeBill {
        Bill(try await billFile(.trade(date, type: type, subMchid: subMchid), options: options))
    }

    /// Fetches a fund-flow bill (资金账单) line by line: applies for it, downloads, unpacks, and checks its hash.
    ///
    /// - Parameters:
    ///   - date: A day that is over; its bill is there from ten in the morning on, for three months.
    ///   - subMchid: In partner mode, the sub-merchant whose account it is.
    /// - Throws: ``WeChatPayError`` as ``tradeBill(date:type:subMchid:options:)``.
    public func fundFlowBill(
        date: BillDate, account: BillAccount = .basic, subMchid: String? = nil,
        options: DownloadOptions = DownloadOptions()
    ) async throws -> FundFlowBill {
        Bill(try await billFile(.fundFlow(date, account: account, subMchid: subMchid), options: options))
    }

    /// Fetches the encrypted fund-flow bill of one sub-merchant (子商户资金账单) line by line, decrypted on the way.
    ///
    /// It comes in one file or several. Each is decrypted as a whole, in memory, before its first line is there.
    ///
    /// - Throws: ``WeChatPayError`` as ``tradeBill(date:type:subMchid:options:)``;
    ///   ``WeChatPayError/Code/decryptionFailed`` where the signer cannot decrypt, ``WeChatPayError/Code/bodyTooLarge``
    ///   for a file longer than ``Configuration/maximumSealedBytes``, ``WeChatPayError/Code/fileDamaged`` for one that
    ///   was changed or cut.
    public func subMerchantFundFlowBill(
        date: BillDate, subMchid: String, account: BillAccount = .basic, options: DownloadOptions = DownloadOptions()
    ) async throws -> FundFlowBill {
        Bill(
            try await billFile(
                .subMerchantFundFlow(date, subMchid: subMchid, account: account), options: options))
    }

    /// Fetches the encrypted fund-flow bill of a platform's merchants (二级商户资金账单) line by line, decrypted on the
    /// way, in one file or several as ``subMerchantFundFlowBill(date:subMchid:account:options:)``.
    ///
    /// - Throws: ``WeChatPayError`` as ``subMerchantFundFlowBill(date:subMchid:account:options:)``.
    public func ecommerceFundFlowBill(
        date: BillDate, options: DownloadOptions = DownloadOptions()
    ) async throws -> FundFlowBill {
        Bill(try await billFile(.ecommerceFundFlow(date), options: options))
    }

    /// Fetches a bill as the file it is, CSV in UTF-8: unpacked, decrypted, its hash checked before its last piece.
    ///
    /// When the connection breaks or the address runs out, the bill is applied for again and the download goes on.
    ///
    /// ```swift
    /// let file = try await client.billFile(.trade("2026-01-01")).write(to: "bill.csv")
    /// ```
    ///
    /// - Throws: ``WeChatPayError`` as ``tradeBill(date:type:subMchid:options:)``.
    public func billFile(
        _ request: BillRequest, options: DownloadOptions = DownloadOptions()
    ) async throws -> DownloadStream {
        let call = try request.call(with: self)
        guard request.isSealed else {
            return try await stream(options: options) { try Self.link(try await send(call).json) }
        }
        let parts = try await sealedParts(call)
        let sources = parts.map { part in
            let first = FirstPart(part)
            return source {
                // The addresses of a reply hold for minutes, and a part may be long: later ones are asked for anew.
                if let part = first.take(now: configuration.now()) { return try await link(part) }
                let fresh = try await sealedParts(call).first { $0.sequence == part.sequence }
                guard let fresh else { throw Self.incomplete("a part of the bill is not offered any more") }
                return try await link(fresh)
            }
        }
        return try await DownloadStream(sources, options: options)
    }

    private static func link(_ json: JSON) throws -> DownloadLink {
        guard let url = json["download_url"]?.string, let type = json["hash_type"]?.string,
            let value = json["hash_value"]?.string
        else { throw incomplete("download_url, hash_type or hash_value is missing") }
        return DownloadLink(url: url, digest: try FileDigest(type: type, value: value), isCompressed: true)
    }

    // MARK: Encrypted bills

    private func sealedParts(_ call: Call) async throws -> [SealedPart] {
        let json = try await send(call).json
        let parts = try (json["download_bill_list"]?.array ?? []).enumerated().map { index, part in
            guard let encryptedKey = part["encrypt_key"]?.string, let nonce = part["nonce"]?.string else {
                throw Self.incomplete("encrypt_key or nonce is missing")
            }
            return SealedPart(
                sequence: part["bill_sequence"]?.int ?? index + 1, link: try Self.link(part),
                encryptedKey: encryptedKey, nonce: nonce, receivedAt: configuration.now())
        }
        guard !parts.isEmpty, json["download_bill_count"]?.int ?? parts.count == parts.count else {
            throw Self.incomplete("download_bill_list does not have as many parts as download_bill_count says")
        }
        return parts.sorted { $0.sequence < $1.sequence }
    }

    private func link(_ part: SealedPart) async throws -> DownloadLink {
        var link = part.link
        link.cipher = DownloadLink.Cipher(
            key: Data(try await decrypt(part.encryptedKey).utf8), nonce: Data(part.nonce.utf8))
        return link
    }

    private static func incomplete(_ what: String) -> WeChatPayError {
        WeChatPayError(.undecodable, "The reply to the application for a bill cannot be used: \(what).")
    }
}

/// One file of an encrypted bill.
private struct SealedPart: Sendable {
    let sequence: Int
    let link: DownloadLink
    let encryptedKey: String
    let nonce: String
    let receivedAt: Date
}

/// The part of the first reply, which is good for one attempt, and for the half minute that is documented.
private final class FirstPart: Sendable {
    private let part: Mutex<SealedPart?>

    init(_ part: SealedPart) { self.part = Mutex(part) }

    func take(now: Date) -> SealedPart? {
        let part = part.withLock { part in
            defer { part = nil }
            return part
        }
        guard let part, now.timeIntervalSince(part.receivedAt) < 30 else { return nil }
        return part
    }
}

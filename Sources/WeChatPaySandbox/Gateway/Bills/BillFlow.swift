// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Bills (账单): addresses, downloads, and the ones that come encrypted.
enum BillFlow: Flow {
    private static let trades = "/v3/bill/tradebill"
    private static let funds = "/v3/bill/fundflowbill"
    private static let subMerchantFunds = "/v3/bill/sub-merchant-fundflowbill"
    private static let platformFunds = "/v3/ecommerce/bill/fundflowbill"
    private static let download = "/v3/billdownload/file"
    private static let v2Trades = "/pay/downloadbill"
    private static let v2Funds = "/pay/downloadfundflow"

    private static let paths: Set<String> = [
        trades, funds, subMerchantFunds, platformFunds, download, v2Trades, v2Funds,
    ]

    static func answers(_ operation: APIOperation) -> Bool { paths.contains(operation.path) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        switch call.operation.path {
        case download: return try file(call, in: &world)
        case v2Trades, v2Funds: return try v2File(call, in: &world)
        default: break
        }
        do throws(BillRefusal) {
            let isSealed = call.operation.path == subMerchantFunds || call.operation.path == platformFunds
            if isSealed {
                try check("algorithm", ["AEAD_AES_256_GCM", "SM4_GCM"], call)
                guard call.text("algorithm") != "SM4_GCM" else { throw .unsupportedAlgorithm }
            }
            try check("tar_type", ["GZIP"], call)
            let bill = try world.bill(try subject(call))
            let tokens = FileTokens(mchid: world.mchid, secret: world.keys.apiV3Key)
            return GatewayAnswer(.json(isSealed ? sealedReply(bill, call, tokens, world) : reply(bill, call, tokens)))
        } catch { throw error.refusal }
    }

    // MARK: Asking

    private static func subject(_ call: DocumentedCall) throws(BillRefusal) -> BillSubject {
        let date = call.text("bill_date")
        let merchant = call.optionalText("sub_mchid")
        switch call.operation.path {
        case trades, v2Trades:
            try check("bill_type", tradeTypes, call)
            var type = call.optionalText("bill_type") ?? "ALL"
            // Bills that a merchant has agreed on (个性化账单) have no other columns here.
            type = ["ALL_SPECIAL": "ALL", "SUC_SPECIAL": "SUCCESS", "REF_SPECIAL": "REFUND"][type] ?? type
            return BillSubject(content: .trades, type: type, billDate: date, subMchid: merchant)
        case platformFunds:
            try check("account_type", ["ALL"], call)
            return BillSubject(content: .subMerchantFunds, type: "ALL", billDate: date, subMchid: nil)
        case v2Funds:
            try check("account_type", ["Basic", "Operation", "Fees"], call)
            let type = call.text("account_type").uppercased()
            return BillSubject(content: .funds, type: type, billDate: date, subMchid: nil)
        default:
            try check("account_type", ["BASIC", "OPERATION", "FEES", "DEPOSIT"], call)
            let type = call.optionalText("account_type") ?? "BASIC"
            return BillSubject(content: .funds, type: type, billDate: date, subMchid: merchant)
        }
    }

    private static let tradeTypes = [
        "ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND", "ALL_SPECIAL", "SUC_SPECIAL", "REF_SPECIAL",
    ]

    private static func check(_ name: String, _ values: [String], _ call: DocumentedCall) throws(BillRefusal) {
        guard let text = call.optionalText(name), !values.contains(text) else { return }
        throw .invalid(name, values)
    }

    private static func reply(_ bill: Bill, _ call: DocumentedCall, _ tokens: FileTokens) -> JSON {
        [
            "hash_type": "SHA1", "hash_value": .string(bill.hash),
            "download_url": .string(url(download, tokens.make(bill, date: call.now), call)),
        ]
    }

    private static func url(_ path: String, _ token: String, _ call: DocumentedCall) -> String {
        call.baseURL + path + "?token=" + token + (call.text("tar_type") == "GZIP" ? "&tartype=gzip" : "")
    }

    /// Encrypted bills come in parts when they are long; here one part has all.
    private static func sealedReply(
        _ bill: Bill, _ call: DocumentedCall, _ tokens: FileTokens, _ world: World
    ) -> JSON {
        let token = tokens.make(bill, date: call.now)
        let key = world.keys.merchantEncryption.base64(tokens.key(token), seed: [token])
        return [
            "download_bill_count": 1,
            "download_bill_list": [
                [
                    "bill_sequence": 1, "hash_type": "SHA1", "hash_value": .string(bill.hash),
                    "download_url": .string(url(GenericAnswer.sealedBillPath, token, call)),
                    "encrypt_key": .string(key), "nonce": .string(tokens.nonce(token)),
                ]
            ],
        ]
    }

    // MARK: Downloading

    private static func file(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let tokens = FileTokens(mchid: world.mchid, secret: world.keys.apiV3Key)
        guard case .bill(let number) = tokens.read(call.text("token"), now: call.now) else {
            return try FileDownload(tokens: tokens).answer(call)
        }
        let isZipped = call.text("tartype").lowercased() == "gzip"
        return answer(try bytes(number, in: &world), isZipped: isZipped)
    }

    /// An encrypted bill: AES-256-GCM under the key and nonce that the reply with its address gave; compressed before
    /// that, where it was asked for.
    static func sealed(
        _ query: [String: String], in world: inout World
    ) throws(GatewayRefusal) -> GatewayAnswer {
        let tokens = FileTokens(mchid: world.mchid, secret: world.keys.apiV3Key)
        let text = query["token"] ?? ""
        var plain: [UInt8]
        switch tokens.read(text, now: world.now) {
        case .token(let token): plain = tokens.bytes(token)
        case .bill(let number): plain = try bytes(number, in: &world)
        case .expired, .forged, .foreign: throw .staleAddress
        }
        if query["tartype"]?.lowercased() == "gzip" { plain = Gzip.stored(plain) }
        guard let sealed = Sealing.seal(plain, key: tokens.key(text), nonce: tokens.nonce(text)) else { throw .system }
        return GatewayAnswer(.file(sealed, contentType: "application/octet-stream"))
    }

    private static func bytes(_ number: String, in world: inout World) throws(GatewayRefusal) -> [UInt8] {
        guard let bill = world.bills.named("token:" + number) else { throw .staleAddress }
        do throws(BillRefusal) { return try world.file(of: bill) } catch { throw error.refusal }
    }

    private static func answer(_ bytes: [UInt8], isZipped: Bool) -> GatewayAnswer {
        GatewayAnswer(
            isZipped
                ? .file(Gzip.stored(bytes), contentType: "application/x-gzip")
                : .file(bytes, contentType: "text/plain; charset=utf-8")
        )
    }

    // MARK: APIv2

    private static func v2File(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let isTrades = call.operation.path == v2Trades
        do throws(BillRefusal) {
            try check("tar_type", ["GZIP"], call)
            var subject = try subject(call)
            subject.billDate = day(subject.billDate)
            subject.subMchid = call.optionalText("sub_mch_id")
            let bytes = try world.file(of: try world.bill(subject))
            return answer(bytes, isZipped: call.text("tar_type") == "GZIP")
        } catch { throw isTrades ? error.v2TradeRefusal : error.v2FundRefusal }
    }

    /// `2026-01-01` of `20260101`; anything else is no day.
    private static func day(_ digits: String) -> String {
        guard digits.utf8.count == 8, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return "" }
        return digits.prefix(4) + "-" + digits.dropFirst(4).prefix(2) + "-" + digits.suffix(2)
    }
}

extension GatewayRefusal {
    static let staleAddress = GatewayRefusal.invalid("token: 下载链接已失效，请重新申请账单")
}

// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Files that the gateway hands out: small, valid, and the same for the same token.
enum SampleFile: Character, Sendable, CaseIterable {
    case tradeBill = "t"
    case fundFlow = "f"
    case document = "p"
    case image = "i"

    var contentType: String {
        switch self {
        case .tradeBill, .fundFlow: "text/plain; charset=utf-8"
        case .document: "application/pdf"
        case .image: "image/png"
        }
    }

    /// The bytes, before any compression or encryption.
    ///
    /// - Parameters:
    ///   - number: A number of digits that tells files of one kind apart.
    ///   - date: When the file was asked for.
    func bytes(mchid: String, number: String, date: Date) -> [UInt8] {
        switch self {
        case .tradeBill: Self.table(Self.trades(mchid, number, date))
        case .fundFlow: Self.table(Self.funds(number, date))
        case .document: Self.pdf(number)
        case .image: Self.png
        }
    }

    // MARK: Bills

    private static func trades(_ mchid: String, _ number: String, _ date: Date) -> [[String]] {
        [
            [
                "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型", "交易状态", "付款银行",
                "货币种类", "应结订单金额", "代金券金额", "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "商品名称",
                "商户数据包", "手续费", "费率", "订单金额", "申请退款金额", "费率备注",
            ],
            [
                ChinaTime.plain(date), SampleText.appid, mchid, "0", "", "4200" + number, "SANDBOX" + number,
                SampleText.openid, "JSAPI", "SUCCESS", "OTHERS", "CNY", "1.00", "0.00", "0", "0", "0.00", "0.00", "", "",
                "示例", "", "0.01000", "0.60%", "1.00", "0.00", "",
            ],
            ["总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额"],
            ["1", "1.00", "0.00", "0.00", "0.01000", "1.00", "0.00"],
        ]
    }

    private static func funds(_ number: String, _ date: Date) -> [[String]] {
        [
            [
                "记账时间", "微信支付业务单号", "资金流水单号", "业务名称", "业务类型", "收支类型", "收支金额(元)", "账户结余(元)", "资金变更提交申请人", "备注",
                "业务凭证号",
            ],
            [
                ChinaTime.plain(date), "4200" + number, "1000" + number, "交易", "交易", "收入", "1.00", "1.00", "system", "示例",
                "SANDBOX" + number,
            ],
            ["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"],
            ["1", "1", "1.00", "0", "0.00"],
        ]
    }

    /// A mark of byte order, CRLF, and a back-tick before every value, so that spreadsheets keep the digits.
    private static func table(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.enumerated().map { index, row in
            (index.isMultiple(of: 2) ? row : row.map { "`" + $0 }).joined(separator: ",") + "\r\n"
        }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    // MARK: Documents and pictures

    /// One empty page, with the number in its title.
    private static func pdf(_ number: String) -> [UInt8] {
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>", "<</Title(\(number))>>",
        ]
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String("0000000000\(offset)".suffix(10)) + " 00000 n \n" }
        text += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R/Info 4 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    /// One green pixel.
    private static let png: [UInt8] = {
        func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
            let body = Array(type.utf8) + data
            return bigEndian(UInt32(data.count)) + body + bigEndian(Gzip.crc32(body))
        }
        // A zlib stream of one stored block: filter 0, then red, green, blue.
        let pixel: [UInt8] = [0, 7, 193, 96]
        let (a, b) = pixel.reduce((UInt32(1), UInt32(0))) { sums, byte in
            let a = (sums.0 + UInt32(byte)) % 65521
            return (a, (sums.1 + a) % 65521)
        }
        let stream = [0x78, 0x01, 0x01, 4, 0, 0xFB, 0xFF] + pixel + bigEndian(b << 16 | a)
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", bigEndian(1) + bigEndian(1) + [8, 2, 0, 0, 0]) + chunk("IDAT", stream) + chunk("IEND", [])
    }()

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32($0))) }
    }
}

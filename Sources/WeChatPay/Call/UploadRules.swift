// SPDX-License-Identifier: Apache-2.0

/// What WeChat Pay documents about the files that each operation takes, checked before anything is sent.
///
/// Where an older page says less than a newer one, the newer counts: what WeChat Pay takes today must not be refused
/// here. Operations that say nothing, or leave it to a reply, are not in the table.
package enum UploadRules {
    /// Formats that have a limit in common.
    private struct Rule {
        /// Extensions in lower case.
        let formats: [String]
        /// The longest file, in bytes.
        let limit: Int
    }

    private struct Entry {
        let path: String
        let rules: [Rule]
        /// Where it is written.
        let page: String
    }

    private static let megabyte = 1 << 20
    private static let pictures = ["jpg", "jpeg", "bmp", "png"]
    private static let smallPictures = [Rule(formats: pictures, limit: 2 * megabyte)]

    private static let entries = [
        // Edition of 2026-05-09; 4012760509 still says 2 MB, and pictures alone.
        Entry(
            path: "/v3/merchant/media/upload",
            rules: [
                Rule(formats: pictures, limit: 5 * megabyte), Rule(formats: ["pdf"], limit: 15 * megabyte / 2),
            ], page: "https://pay.weixin.qq.com/doc/v3/partner/4012760432"),
        Entry(
            path: "/v3/merchant/media/video_upload",
            rules: [
                Rule(
                    formats: ["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"],
                    limit: 5 * megabyte)
            ], page: "https://pay.weixin.qq.com/doc/v3/partner/4012761084"),
        Entry(
            path: "/v3/marketing/favor/media/image-upload", rules: smallPictures,
            page: "https://pay.weixin.qq.com/doc/v3/merchant/4012557233"),
        Entry(
            path: "/v3/marketing/partner/product-coupon/media/upload-image", rules: smallPictures,
            page: "https://pay.weixin.qq.com/doc/v3/partner/4015781275"),
        Entry(
            path: "/brand/marketing/product-coupon/media/upload-image", rules: smallPictures,
            page: "https://pay.weixin.qq.com/doc/brand/4015736285"),
        Entry(
            path: "/v3/merchant-service/images/upload", rules: smallPictures,
            page: "https://pay.weixin.qq.com/doc/v3/partner/4012467222"),
        Entry(
            path: "/v3/global/merchant-service/images/upload", rules: smallPictures,
            page: "https://docs.qq.com/doc/DTlZyR0JGTVBmRElp"),
        Entry(
            path: "/v3/global/merchant-storage/file/upload",
            rules: [Rule(formats: pictures + ["pdf"], limit: 5 * megabyte)],
            page: "https://pay.weixin.qq.com/doc/global/v3/zh/4013024913"),
        // OFD is a value of file_type, while the page of partners names PDF alone.
        Entry(
            path: "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
            rules: [Rule(formats: ["pdf", "ofd"], limit: 2 * megabyte)],
            page: "https://pay.weixin.qq.com/doc/v3/partner/4015792580"),
        Entry(
            path: "/v3/marketing/shopping-receipt/shoppingreceipts",
            rules: [Rule(formats: ["jpg", "jpeg", "png"], limit: 200 << 10)],
            page: "https://pay.weixin.qq.com/doc/v3/merchant/4012553506"),
    ]

    /// An extension that a path's files may have, for examples.
    package static func format(for path: String) -> String {
        entries.first { $0.path == path }?.rules.first?.formats.first ?? "jpg"
    }

    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest``.
    static func check(_ upload: Upload, path: String) throws {
        guard upload.checksLimits, let entry = entries.first(where: { $0.path == path }) else { return }
        let parts = upload.fileName.split(separator: ".", omittingEmptySubsequences: false)
        let format = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
        guard let rule = entry.rules.first(where: { $0.formats.contains(format) }) else {
            let known = entry.rules.flatMap(\.formats).joined(separator: ", ")
            throw refusal("The file's name must end in one of \(known), by which WeChat Pay tells its format", entry)
        }
        guard upload.length <= rule.limit else {
            throw refusal(
                "The file has \(upload.length) bytes, but \(format) may have at most \(rule.limit) here", entry)
        }
        guard upload.length > 0 else { throw refusal("The file is empty", entry) }
    }

    private static func refusal(_ reason: String, _ entry: Entry) -> WeChatPayError {
        WeChatPayError(
            .invalidRequest,
            "\(reason) (\(entry.page)); correct it, or leave out the check (checksLimits) where that is outdated. Nothing was sent."
        )
    }
}

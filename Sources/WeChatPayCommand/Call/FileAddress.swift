// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// The address of a file as a reply gives it (`download_url`, the picture of a complaint), in place of a path.
///
/// It is fetched exactly as it is written: what is percent-encoded in it stays so.
struct FileAddress {
    let url: String

    /// `nil` for a path.
    ///
    /// - Throws: ``UsageError`` for an address with what only a path may have.
    init?(_ options: CallOptions, _ method: Call.Method) throws {
        let start = options.path.prefix(8).lowercased()
        guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return nil }
        guard method == .get else {
            throw UsageError("Only get takes an address; name the path alone, as the documentation writes it.")
        }
        let isPlain =
            options.fields.isEmpty && options.query.isEmpty && options.header.isEmpty && options.pathVar.isEmpty
            && options.json == nil
        guard isPlain, !options.dryRun else {
            throw UsageError(
                "An address is fetched as it is: leave out name=value, --query, --header, --path-var, --json and --dry-run, "
                    + "or name the path alone.")
        }
        url = options.path
    }
}

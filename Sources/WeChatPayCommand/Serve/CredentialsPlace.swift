// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where a sandbox's credentials are.
struct CredentialsPlace {
    /// Used unless another directory is named.
    static let usualDirectory = ".wechatpay-sandbox"

    /// As named, or the usual one in the current directory.
    let directory: String

    /// - Parameters:
    ///   - directory: As named on the command line.
    ///   - number: A URL whose port tells apart the sandboxes of one current directory.
    init(directory: String?, number: String? = nil) {
        let part = number.flatMap { $0.split(separator: ":").last }.map { "/\($0)" } ?? ""
        self.directory = directory ?? Self.usualDirectory + part
    }

    /// The file that names all others, for people.
    var file: String { directory.hasSuffix("/") ? directory + "wechatpay.env" : directory + "/wechatpay.env" }

    var absoluteDirectory: String { URL(fileURLWithPath: directory).standardizedFileURL.path }

    /// The same file wherever it is read from.
    var absoluteFile: String { URL(fileURLWithPath: file).standardizedFileURL.path }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

/// Which running sandbox a command talks to.
struct SandboxOptions: ParsableArguments {
    /// Where `wechatpay sandbox` keeps its credentials, unless it is told otherwise.
    static let usualFile = ".wechatpay-sandbox/wechatpay.env"

    @Option(
        help: ArgumentHelp(
            "Where the sandbox listens; by default WECHATPAY_BASE_URL of the environment, or of \(usualFile).",
            valueName: "URL"))
    var sandbox: String?

    func connection() throws -> SandboxConnection {
        if let sandbox { return try SandboxConnection(sandbox, source: "--sandbox") }
        let environment = ProcessInfo.processInfo.environment["WECHATPAY_BASE_URL"] ?? ""
        if !environment.isEmpty { return try local(environment, source: "WECHATPAY_BASE_URL") }
        if let url = try Self.baseURL(in: Self.usualFile) { return try local(url, source: Self.usualFile) }
        throw UsageError(
            "No sandbox is known: start one with 'wechatpay sandbox', and name it with --sandbox URL or WECHATPAY_BASE_URL."
        )
    }

    /// What was not typed for this command may be WeChat Pay itself, which is no sandbox.
    private func local(_ url: String, source: String) throws -> SandboxConnection {
        let connection = try SandboxConnection(url, source: source)
        guard connection.isLoopback else {
            throw UsageError(
                "\(source) is \(Wrapping.printable(Shown.url(url))), no sandbox on this machine; name one with --sandbox."
            )
        }
        return connection
    }

    private static func baseURL(in file: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        return try EnvironmentFile(contentsOfFile: file, source: file).values["WECHATPAY_BASE_URL"]
    }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Configuration
import Foundation
import WeChatPay

/// Where credentials come from: files named on the command line, then the environment.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A JSON file: {\"wechatpay\": {\"mchid\": …}}.", valueName: "FILE"))
    var config: String?

    @Option(help: ArgumentHelp("A file of WECHATPAY_…=value lines.", valueName: "FILE"))
    var envFile: String?

    /// - Parameter fallback: A file of `WECHATPAY_…=value` lines for what nothing else gives; it need not exist.
    func reader(fallback: String? = nil) async throws -> ConfigReader {
        var providers: [any ConfigProvider] = []
        if let envFile {
            try checkReadable(envFile, option: "--env-file")
            do {
                providers.append(try await EnvironmentVariablesProvider(environmentFilePath: literal(envFile)))
            } catch { throw unreadable("--env-file", error) }
        }
        if let config {
            try checkReadable(config, option: "--config")
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: literal(config)))
            } catch { throw unreadable("--config", error) }
        }
        providers.append(EnvironmentVariablesProvider())
        if let fallback, let file = try? await EnvironmentVariablesProvider(environmentFilePath: literal(fallback)) {
            providers.append(file)
        }
        return ConfigReader(providers: providers)
    }

    /// Whether a file was named: then nothing falls back to the sandbox.
    var namesFile: Bool { config != nil || envFile != nil }

    private func checkReadable(_ file: String, option: String) throws {
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw UsageError("The file \(Wrapping.printable(file)) of \(option) cannot be read.")
        }
    }

    /// The parser's own words may quote the file, which may hold secrets.
    private func unreadable(_ option: String, _ error: any Error) -> UsageError {
        UsageError("The file of \(option) is not in the expected format (\(type(of: error))).")
    }

    /// Makes the provider's file path type, whose module is an implementation detail of swift-configuration.
    private func literal<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
    where Path.StringLiteralType == String {
        Path(stringLiteral: text)
    }
}

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
            providers.append(Self.provider(try EnvironmentFile(contentsOfFile: envFile, source: "--env-file")))
        }
        if let config { providers.append(try SettingsFile.provider(contentsOfFile: config, source: "--config")) }
        providers.append(EnvironmentVariablesProvider())
        if let fallback, FileManager.default.fileExists(atPath: fallback) {
            providers.append(Self.provider(try EnvironmentFile(contentsOfFile: fallback, source: fallback)))
        }
        return ConfigReader(providers: providers)
    }

    private static func provider(_ file: EnvironmentFile) -> EnvironmentVariablesProvider {
        EnvironmentVariablesProvider(environmentVariables: file.values)
    }

    /// Whether a file was named: then nothing falls back to the sandbox.
    var namesFile: Bool { config != nil || envFile != nil }
}

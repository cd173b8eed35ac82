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
        var environment = ProcessInfo.processInfo.environment
        if let envFile {
            let file = try EnvironmentFile(contentsOfFile: envFile, source: "--env-file")
            providers.append(Self.provider(file.values))
            environment = Self.settings(environment, below: file.values)
        }
        if let config { providers.append(try SettingsFile.provider(contentsOfFile: config, source: "--config")) }
        providers.append(Self.provider(environment))
        if let fallback, FileManager.default.fileExists(atPath: fallback) {
            let file = try EnvironmentFile(contentsOfFile: fallback, source: fallback)
            providers.append(Self.provider(Self.settings(file.values, below: environment)))
        }
        return ConfigReader(providers: providers)
    }

    /// Names in the files and in the environment that look like settings and are none, and settings that stand twice.
    func notes(_ environment: [String: String]) throws -> [SettingNote] {
        var notes: [SettingNote] = []
        if let envFile { notes += try EnvironmentFile(contentsOfFile: envFile, source: "--env-file").notes }
        if let config { notes += try SettingsFile.notes(contentsOfFile: config, source: "--config") }
        // Variables of other programs may begin so.
        return notes
            + environment.keys.sorted().compactMap { SettingName.note(variable: $0, in: "the environment") }
            .filter(\.isNear)
    }

    private static func provider(_ values: [String: String]) -> EnvironmentVariablesProvider {
        EnvironmentVariablesProvider(environmentVariables: values)
    }

    /// Settings that count where others come first: a key given there, as text or as a path, is not given again here in the
    /// other way.
    static func settings(_ values: [String: String], below first: [String: String]) -> [String: String] {
        var values = values
        for setting in PEMSetting.all where first[setting.textName] != nil || first[setting.pathName] != nil {
            values[setting.textName] = nil
            values[setting.pathName] = nil
        }
        return values
    }

    /// Whether a file was named: then nothing falls back to the sandbox.
    var namesFile: Bool { config != nil || envFile != nil }
}

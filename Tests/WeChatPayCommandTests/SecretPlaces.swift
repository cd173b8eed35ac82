// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport

/// Settings that are right, and secrets to be put where they do not belong.
struct SecretPlaces {
    let folder: TemporaryFolder
    let settings: [String: String]
    /// By name, whole.
    let secrets: [String: String]
    /// What must stand in no output.
    private let needles: [String]

    /// Every setting that a client, the command or the doctor reads.
    static let names = [
        "MCHID", "SERIAL_NO", "PRIVATE_KEY_PATH", "PRIVATE_KEY", "PUBLIC_KEY_ID", "PUBLIC_KEY_PATH", "PUBLIC_KEY",
        "PLATFORM_CERTIFICATE_PATHS", "PLATFORM_CERTIFICATES", "PLATFORM_CERTIFICATE_DIRECTORY", "PLATFORM_ROOT_PATH",
        "PLATFORM_ROOT", "API_V3_KEY", "API_V2_KEY", "CERTIFICATE_PATH", "CERTIFICATE", "BASE_URL", "PROXY",
    ].map { "WECHATPAY_\($0)" }

    init() throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try SharedKeys.sandbox.get()
        let credentials = try Sandbox(configuration: configuration).credentials
        folder = try TemporaryFolder()
        try credentials.write(to: folder.path("c"), baseURL: "http://127.0.0.1:1")
        let text = try String(contentsOfFile: folder.path("c/wechatpay.env"), encoding: .utf8)
        let pairs = text.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        settings = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
        let pem = credentials.privateKeyPEM
        let lines = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.map(String.init)
        secrets = [
            "PEM": pem, "PEM written out": pem.replacing("\n", with: "\\n"),
            "PEM on one line": pem.replacing("\n", with: " "),
            "Base64": lines.joined(), "a line of Base64": lines[1], "APIv3 key": "q7Wd9ZtKx2Lm4Rb8Vn6Hc3Jf5Gs1Pa0Y",
            "key of small letters": "abcdefghijklmnopqrstuvwxyzabcdef",
            "key of digits": "83720461957384026195738402619573",
            "hexadecimal key": "9F3A7C51E0B84D26A1C97F05D3E8B462",
        ]
        needles =
            secrets.values.filter { $0.count == 32 } + lines.filter { $0.count >= 32 }.map { String($0.prefix(32)) }
    }

    /// Settings with one put in the place of another.
    func settings(_ name: String, _ value: String) -> [String: String] {
        var settings = settings
        // The twin would contradict it.
        for ending in ["_PATH", "S"] { settings[name + ending] = nil }
        if name.hasSuffix("CERTIFICATES") { settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = nil }
        settings[name] = value
        return settings
    }

    func config(_ settings: [String: String]) -> ConfigReader {
        ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings))
    }

    /// The secret that a text shows; `nil` where it shows none.
    func leak(in text: String) -> String? {
        let plain = text.filter { !$0.isNewline && $0 != " " }
        return needles.first { plain.contains($0) }
    }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// The names that settings have in the environment, and what a name that is none of them may have been meant as.
enum SettingName {
    /// The keys under `wechatpay` in a file of JSON; the environment's names follow from them.
    private static let keys =
        [
            "mchid", "serialNo", "publicKeyID", "apiV3.key", "apiV2.key", "baseURL", "proxy",
            "platformCertificateDirectory",
        ]
        + ["privateKey", "publicKey", "certificate", "platformRoot"].flatMap { [$0, "\($0)Path"] }
        + ["platformCertificates", "platformCertificatePaths"]

    private static let environment =
        ["MCHID", "SERIAL_NO", "PUBLIC_KEY_ID", "API_V3_KEY", "API_V2_KEY", "BASE_URL", "PROXY"]
        + ["PLATFORM_CERTIFICATE_DIRECTORY"]
        + ["PRIVATE_KEY", "PUBLIC_KEY", "CERTIFICATE", "PLATFORM_ROOT"].flatMap { [$0, "\($0)_PATH"] }
        + ["PLATFORM_CERTIFICATES", "PLATFORM_CERTIFICATE_PATHS"]

    /// Names that are no settings of a client, and yet read.
    private static let others: Set<String> = ["WECHATPAY_SANDBOX_KEYS"]

    /// A note on a variable's name; `nil` where it is a setting's, or has nothing to do with WeChat Pay.
    static func note(variable name: String, in source: String) -> SettingNote? {
        let prefix = "WECHATPAY_"
        guard name.uppercased().hasPrefix(prefix), !others.contains(name) else { return nil }
        if name.hasPrefix(prefix), environment.contains(String(name.dropFirst(prefix.count))) { return nil }
        let near = nearest(String(name.dropFirst(prefix.count)), environment).map { prefix + $0 }
        return note(name, near, source)
    }

    /// A note on a key under `wechatpay`, its parts joined by points; `nil` where it is a setting's.
    static func note(key name: String, in source: String) -> SettingNote? {
        keys.contains(name) ? nil : note(name, nearest(name, keys), source)
    }

    private static func nearest(_ name: String, _ names: [String]) -> String? {
        func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let plainName = plain(name)
        if let same = names.first(where: { plain($0) == plainName }) { return same }
        let near = EditDistance.nearest(to: plainName, among: names.map(plain))
        return names.first { plain($0) == near }
    }

    private static func note(_ name: String, _ near: String?, _ source: String) -> SettingNote {
        SettingNote(
            fact: "\(shown(name)) in \(source) is no setting and is not read.",
            advice: near.map { "It is written \($0)." } ?? "Look for its right name, or take it out.",
            isNear: near != nil)
    }

    /// The name, unless it may be a value.
    static func shown(_ name: String) -> String {
        name.utf8.count <= 60 && Shown.looksLikePath("/" + name) ? name : "A name that is not shown"
    }
}

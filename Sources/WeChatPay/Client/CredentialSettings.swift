// SPDX-License-Identifier: Apache-2.0

package import Configuration
import Foundation

/// The settings of a client as editors, shells and containers leave them: with line ends, quotation marks, and numbers
/// where texts belong.
package struct CredentialSettings {
    private let reader: ConfigReader

    package init(_ config: ConfigReader) { reader = config.scoped(to: "wechatpay") }

    /// A setting's text, without white space or quotation marks around it; `nil` where it is absent or empty.
    package func text(_ key: ConfigKey) -> String? {
        let text =
            reader.string(forKey: key, isSecret: true) ?? reader.int(forKey: key, isSecret: true).map(String.init)
        return text.map(Self.cleaned).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A secret of 32 bytes, as it is where it has so many.
    package func secret(_ key: ConfigKey) -> String? {
        let text =
            reader.string(forKey: key, isSecret: true) ?? reader.int(forKey: key, isSecret: true).map(String.init)
        guard let text, !text.isEmpty else { return nil }
        return text.utf8.count == 32 ? text : text.trimmingCharacters(in: .newlines)
    }

    /// A list, from an array or a text with commas.
    package func list(_ key: ConfigKey) -> [String] {
        let texts =
            reader.stringArray(forKey: key, isSecret: true)
            ?? reader.string(forKey: key, isSecret: true).map { $0.split(separator: ",").map(String.init) } ?? []
        return texts.map(Self.cleaned).filter { !$0.isEmpty }
    }

    static func cleaned(_ text: String) -> String {
        var text = text.trimmingCharacters(in: .whitespacesAndNewlines.union(CharacterSet(charactersIn: "\u{FEFF}")))
        if text.count >= 2, let first = text.first, first == "\"" || first == "'", text.last == first {
            text = text.dropFirst().dropLast().trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return text
    }

    // MARK: PEM

    /// Where the PEM text of a setting is to be had; `nil` where neither of its two settings is there.
    ///
    /// - Throws: ``SettingFault`` where both are, and where a key stands in place of a path or the other way round.
    package func place(_ setting: PEMSetting) throws(SettingFault) -> PEMPlace? {
        let (text, path) = (text(setting.textKey), setting.isList ? nil : self.text(setting.pathKey))
        let paths = setting.isList ? list(setting.pathKey) : path.map { [$0] } ?? []
        if text != nil, !paths.isEmpty {
            throw SettingFault(
                "Both \(setting.textName) and \(setting.pathName) are set.", "Keep one of them: the text or its file.")
        }
        if let text {
            if !text.contains("BEGIN"), Shown.looksLikePath(text) || FileManager.default.fileExists(atPath: text) {
                throw SettingFault(
                    "\(setting.textName) holds the path of a file where the text of a key belongs.",
                    "Put the path into \(setting.pathName).")
            }
            return .text(text, setting: setting.textName)
        }
        guard !paths.isEmpty else { return nil }
        for path in paths where Shown.looksLikeKey(path) && !FileManager.default.fileExists(atPath: path) {
            throw SettingFault(
                "\(setting.pathName) holds the text of a key or certificate where the path of its file belongs.",
                "Put the text into \(setting.textName), or write it to a file and name that file here.")
        }
        return .files(paths, setting: setting.pathName)
    }

    /// The texts of a setting, one a file.
    ///
    /// - Throws: ``SettingFault`` as ``place(_:)``, and for files that cannot be read.
    package func sources(_ setting: PEMSetting) throws(SettingFault) -> [PEMSource] {
        switch try place(setting) {
        case nil: return []
        case .text(let text, let name): return [PEMSource(setting: name, path: nil, pem: PEMText(text))]
        case .files(let paths, let name):
            var sources: [PEMSource] = []
            for path in paths { sources.append(try Self.source(path, name, setting)) }
            return sources
        }
    }

    package func source(_ setting: PEMSetting) throws(SettingFault) -> PEMSource? { try sources(setting).first }

    private static func source(_ path: String, _ name: String, _ setting: PEMSetting) throws(SettingFault) -> PEMSource
    {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { throw unreadable(path, setting) }
        do { return PEMSource(setting: name, path: path, pem: try PEMText(data: data, path: path)) } catch {
            throw SettingFault(
                "The file \(Shown.path(path)) of \(name) is not PEM text.", "Export the key in PEM form.")
        }
    }

    /// A file that is not there.
    package static func unreadable(_ path: String, _ setting: PEMSetting) -> SettingFault {
        guard Shown.looksLikePath(path) else {
            return SettingFault(
                "\(setting.pathName) holds something that does not look like the path of a file (\(path.utf8.count) bytes, "
                    + "not shown).",
                "Name the PEM file there; the text itself belongs into \(setting.textName).")
        }
        return SettingFault(
            "The file \(path) of \(setting.pathName) cannot be read.", "Check the path and its permissions.")
    }

    // MARK: What is there

    private func has(_ setting: PEMSetting) -> Bool {
        text(setting.textKey) != nil
            || !(setting.isList ? list(setting.pathKey) : text(setting.pathKey).map { [$0] } ?? [])
                .isEmpty
    }

    /// Whether any credential is configured.
    package var isAnyPresent: Bool {
        let names: [ConfigKey] = ["baseURL", "mchid", "serialNo", "publicKeyID", "apiV3.key", "apiV2.key"]
        return names.contains { text($0) != nil }
            || [PEMSetting.privateKey, .publicKey, .certificate, .platformCertificates].contains { has($0) }
    }

    /// The environment's names of the required settings that are absent.
    package var missing: [String] {
        func either(_ setting: PEMSetting) -> String { "\(setting.pathName) (or \(setting.textName))" }
        var missing: [String] = []
        if text("mchid") == nil { missing.append("WECHATPAY_MCHID") }
        if text("serialNo") == nil, !has(.certificate) {
            missing.append("WECHATPAY_SERIAL_NO (or WECHATPAY_CERTIFICATE_PATH, which has it)")
        }
        if !has(.privateKey) { missing.append(either(.privateKey)) }
        switch (text("publicKeyID") != nil, has(.publicKey), has(.platformCertificates)) {
        case (true, false, _): missing.append(either(.publicKey))
        case (false, true, _): missing.append("WECHATPAY_PUBLIC_KEY_ID")
        case (false, false, false) where secret("apiV3.key") == nil:
            missing.append(
                "WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_PATH (or WECHATPAY_PLATFORM_CERTIFICATE_PATHS, or "
                    + "WECHATPAY_API_V3_KEY to download the certificates with)")
        default: break
        }
        return missing
    }
}

/// Where the PEM text of a setting is.
package enum PEMPlace {
    case text(String, setting: String)
    case files([String], setting: String)
}

/// The PEM text of a setting.
package struct PEMSource {
    /// The environment's name of the setting that gave it.
    package let setting: String
    package let path: String?
    package let pem: PEMText

    /// Makes a key or certificate of it.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``, naming the setting.
    func reading<Value>(_ make: (PEMText) throws -> Value) throws -> Value {
        do { return try make(pem) } catch let error as SigningError {
            throw WeChatPayError(.invalidConfiguration, "\(setting): \(error.message)")
        }
    }
}

/// A setting that cannot be meant, with nothing of its value.
package struct SettingFault: Error, Sendable {
    /// What is wrong, in a sentence.
    package let fact: String
    /// What to do, in a sentence.
    package let advice: String

    init(_ fact: String, _ advice: String) {
        self.fact = fact
        self.advice = advice
    }

    var error: WeChatPayError { WeChatPayError(.invalidConfiguration, "\(fact) \(advice)") }
}

// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import WeChatPay

/// The file of `--config`, whatever its values are written as. What it says about a file quotes nothing of it.
enum SettingsFile {
    private static func object(_ path: String, _ source: String) throws -> [String: JSON] {
        let text = try text(path, source)
        guard !text.trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix("-----BEGIN") else {
            throw UsageError(
                "The file of \(source) is a key or certificate, not JSON; name it in privateKeyPath or another of the settings "
                    + "that end in Path.")
        }
        let json: JSON
        do { json = try JSON(parsing: Array(text.utf8)) } catch {
            throw UsageError("The file of \(source) is not JSON. \(error)")
        }
        guard let object = json.object else { throw UsageError("The file of \(source) is not a JSON object.") }
        return Dictionary(object.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }

    /// Members with the environment's names, at the top or in `wechatpay`.
    private static func variables(_ object: [String: JSON]) -> [String: JSON] {
        let inner = object["wechatpay"]?.object.map { $0.map { ($0.key, $0.value) } } ?? []
        return Dictionary(object.map { ($0.key, $0.value) } + inner, uniquingKeysWith: { first, _ in first })
            .filter { $0.key.hasPrefix("WECHATPAY_") }
    }

    /// Names in the file that are no settings.
    static func notes(contentsOfFile path: String, source: String) throws -> [SettingNote] {
        let object = try object(path, source)
        let place = "the file of \(source)"
        let variables = variables(object)
        guard variables.isEmpty else {
            let inner = object["wechatpay"]?.object.map { $0.map(\.key) } ?? []
            let others = inner.filter { variables[$0] == nil }.sorted()
            return variables.keys.sorted().compactMap { SettingName.note(variable: $0, in: place) }
                + others.map {
                    SettingNote(
                        fact: "\(SettingName.shown($0)) in \(place) is not read.",
                        advice: "The file has names that begin with WECHATPAY_: write all of them so.")
                }
        }
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        if let settings = object["wechatpay"] { add(settings, [], to: &values) }
        let names = values.keys.map { $0.components.joined(separator: ".") }.sorted()
        return names.compactMap { SettingName.note(key: $0, in: place) }
    }

    /// - Parameter source: How a sentence names the file: `--config`.
    static func provider(contentsOfFile path: String, source: String) throws -> any ConfigProvider {
        let object = try object(path, source)
        let environment = variables(object)
        guard environment.isEmpty else {
            var values: [String: String] = [:]
            for (name, value) in environment { values[name] = texts(value).joined(separator: ",") }
            return EnvironmentVariablesProvider(environmentVariables: values)
        }
        guard object["wechatpay"]?.object != nil else {
            throw UsageError(
                "The file of \(source) has no settings: they are members of \"wechatpay\", {\"wechatpay\": {\"mchid\": …}}."
            )
        }
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, value) in object { add(value, name.split(separator: ".").map(String.init), to: &values) }
        return InMemoryProvider(values: values)
    }

    private static func add(_ json: JSON, _ path: [String], to values: inout [AbsoluteConfigKey: ConfigValue]) {
        switch json {
        case .object(let object):
            for (name, value) in object {
                add(value, path + name.split(separator: ".").map(String.init), to: &values)
            }
        case .array: values[AbsoluteConfigKey(path)] = ConfigValue(.stringArray(texts(json)), isSecret: true)
        case .null: break
        default: values[AbsoluteConfigKey(path)] = ConfigValue(.string(texts(json)[0]), isSecret: true)
        }
    }

    /// Numbers with the digits that were written: a merchant number is a text.
    private static func texts(_ json: JSON) -> [String] {
        switch json {
        case .string(let text): [text]
        case .number(let number): [number.text]
        case .array(let elements): elements.flatMap { texts($0) }
        case .null: []
        default: [json.description]
        }
    }

    /// - Throws: ``UsageError``.
    static func text(_ path: String, _ source: String) throws -> String {
        guard FileManager.default.isReadableFile(atPath: path),
            let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20
        else { throw UsageError("The file \(Shown.file(path)) of \(source) cannot be read.") }
        guard let text = TextFile.text(data) else {
            throw UsageError(
                "The file of \(source) is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8.")
        }
        return text
    }
}

// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import WeChatPay

/// The file of `--config`, whatever its values are written as. What it says about a file quotes nothing of it.
enum SettingsFile {
    /// - Parameter source: How a sentence names the file: `--config`.
    static func provider(contentsOfFile path: String, source: String) throws -> any ConfigProvider {
        let json: JSON
        do { json = try JSON(parsing: Array(text(path, source).utf8)) } catch let error as UsageError {
            throw error
        } catch {
            throw UsageError("The file of \(source) is not JSON. \(error)")
        }
        guard let object = json.object else { throw UsageError("The file of \(source) is not a JSON object.") }
        let environment = object.filter { $0.key.hasPrefix("WECHATPAY_") }
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
        add(json, [], to: &values)
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

// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Makes a plausible success: documented members in the documented order, what was sent echoed, the rest made up from
/// the call, so that the same call at the same time gets the same reply.
struct ReplySynthesis {
    let call: DocumentedCall
    let mchid: String
    let encryption: MerchantEncryption
    let tokens: FileTokens
    private let echo: Echo
    private let samples: SampleText
    private let numbers: SampleNumber

    /// Elements of one list, however many the request had: a reply has to end.
    private static let mostElements = 100

    init(call: DocumentedCall, mchid: String, encryption: MerchantEncryption, tokens: FileTokens) {
        self.call = call
        self.mchid = mchid
        self.encryption = encryption
        self.tokens = tokens
        echo = Echo(call)
        samples = SampleText(call: call, mchid: mchid)
        numbers = SampleNumber(call: call)
    }

    func reply() -> JSON.Object { members(call.details.response.fields, "", sent: call.body, isRoot: true) }

    /// - Parameter sent: The request's members at the same place.
    private func members(
        _ fields: [APIField], _ place: String, sent: JSON.Object?, isRoot: Bool = false
    ) -> JSON.Object {
        let file = FileReference(fields, place, call, tokens, encrypted)
        var object = JSON.Object()
        for field in fields where !isOfFailure(field) {
            let name = field.numberedName
            let place = "\(place)/\(name)"
            object[name] = file?.value(field) ?? value(field, place, sent: sent, isRoot: isRoot)
        }
        return object
    }

    private func value(_ field: APIField, _ place: String, sent: JSON.Object?, isRoot: Bool) -> JSON {
        if let constant = field.constant { return Echo.fitted(constant, field) ?? constant }
        if let given = echo.value(field, sent: sent, isRoot: isRoot) {
            return field.encryption == .merchantRSA ? .string(encrypted(given.string ?? "", place)) : given
        }
        let inner = sent?[field.name]
        switch field.type {
        case .object: return .object(members(field.fields, place, sent: inner?.object))
        case .array: return .array(elements(field, place, sent: inner?.array))
        case .boolean: return .bool(numbers.flag(field.name))
        case .integer, .number: return numbers.value(field, sent: sent)
        case .string, .file: return .string(text(field, place, sent: sent))
        }
    }

    private func elements(_ field: APIField, _ place: String, sent: [JSON]?) -> [JSON] {
        var element = field
        element.type = field.items ?? .object
        element.items = nil
        let most = min(field.maxItems ?? Self.mostElements, Self.mostElements)
        if element.type == .object, let sent, !sent.isEmpty, sent.allSatisfy({ $0.object != nil }) {
            return sent.prefix(most).enumerated().map { index, given in
                .object(members(field.fields, "\(place)/\(index)", sent: given.object))
            }
        }
        let count = max(1, min(field.minItems ?? 1, most))
        return (0..<count).map { value(element, "\(place)/\($0)", sent: nil, isRoot: false) }
    }

    private func text(_ field: APIField, _ place: String, sent: JSON.Object?) -> String {
        if let value = SampleText.preferred(field.values) { return value }
        if field.encoding == "json", field.encodes != nil || !field.fields.isEmpty {
            return encoded(field, place)
        }
        let text = samples.fitted(samples.text(field.name, place, sent: sent), field)
        return field.encryption == .merchantRSA ? encrypted(text, place) : text
    }

    private func encoded(_ field: APIField, _ place: String) -> String {
        switch field.encodes {
        case "string[]": JSON.array(["example"]).description
        case "object[]": JSON.array([.object(members(field.fields, place + "/0", sent: nil))]).description
        default: JSON.object(members(field.fields, place, sent: nil)).description
        }
    }

    /// For the merchant's certificate, in Base64.
    private func encrypted(_ text: String, _ place: String) -> String {
        encryption.base64(text, seed: [call.fingerprint, place])
    }

    /// Members that say why something failed; in a success they are left out where they may be.
    private func isOfFailure(_ field: APIField) -> Bool {
        let name = field.name
        guard !field.isRequired else { return false }
        return ["fail_", "reject_", "err_", "error_"].contains(where: name.hasPrefix)
            || ["fail_reason", "reject_reason", "reject_detail"].contains(where: name.hasSuffix)
    }
}

extension APIField {
    /// The name, with the number 0 where it has an index.
    var numberedName: String {
        guard !indexes.isEmpty else { return name }
        var result = ""
        var rest = Substring(name)
        while let first = rest.popFirst() {
            if first == "$", !rest.isEmpty {
                result += "0"
                rest.removeFirst()
            } else {
                result.append(first)
            }
        }
        return result
    }
}

// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// The gateway's refusal, in the documented shape.
struct GatewayRefusal: Error {
    var status: Int
    var code: String
    var message: String
    var detail: JSON?
    /// Where the method is the problem: those that exist.
    var allow: [String] = []
    /// Codes that say nearly the same, for operations that do not document ``code``.
    var alternatives: [String] = []
    /// What is wrong with which parameter, where it is one that is wrong.
    var parameter: Parameter?
    /// WeChat Pay's internal number, with which `Request-ID` ends.
    var number = 268_435_461

    /// A parameter that is refused.
    struct Parameter {
        /// As in the message: without the first slash of a pointer.
        var name: String
        var issue: String
        var location: String

        /// One sentence.
        var message: String { name.isEmpty ? issue : "\(name): \(issue)" }
    }

    /// Stands for a value that must not be shown.
    static let mask: JSON = "***"

    var body: JSON {
        var json: JSON = ["code": .string(code), "message": .string(message)]
        json["detail"] = detail
        return json
    }

    /// 400 PARAM_ERROR.
    ///
    /// - Parameters:
    ///   - field: A JSON pointer in the body, else the parameter's name.
    ///   - value: The value, where it is not personal.
    static func parameter(_ field: String, _ issue: String, location: String, value: JSON? = nil) -> GatewayRefusal {
        let field = shown(field)
        let place = location == "body" && !field.isEmpty && !field.hasPrefix("/") ? "/" + field : field
        var detail: JSON = ["field": .string(place)]
        detail["value"] = value.map { value in
            if let text = value.string { return .string(shown(text)) }
            let text = value.description
            return text.utf8.count > longest ? .string(shown(text)) : value
        }
        detail["issue"] = .string(issue)
        detail["location"] = .string(location)
        let parameter = Parameter(
            name: field.hasPrefix("/") ? String(field.dropFirst()) : field, issue: issue, location: location
        )
        return GatewayRefusal(
            status: 400, code: "PARAM_ERROR", message: parameter.message, detail: detail, parameter: parameter
        )
    }

    /// Most bytes that a refusal repeats of a request.
    private static let longest = 1024

    /// A text, cut short where it is a long one.
    private static func shown(_ text: String) -> String {
        guard text.utf8.count > longest else { return text }
        return String(decoding: text.utf8.prefix(longest), as: UTF8.self) + "…"
    }

    /// 400 INVALID_REQUEST: the request as a whole is not what the interface rules want.
    static func invalid(_ message: String) -> GatewayRefusal {
        GatewayRefusal(status: 400, code: "INVALID_REQUEST", message: message)
    }

    /// A number that was used before, with other parameters.
    static let otherParameters = GatewayRefusal(
        status: 400, code: "INVALID_REQUEST", message: "请求重入时，参数与首次请求时不一致", number: 268_498_688
    )

    static let system = GatewayRefusal(status: 500, code: "SYSTEM_ERROR", message: "系统繁忙,请稍后重试")
}

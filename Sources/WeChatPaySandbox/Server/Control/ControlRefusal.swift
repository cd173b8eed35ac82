// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Why the control API did not do something, in one sentence.
struct ControlRefusal: Error {
    var status: Int
    var code: String
    var message: String
    /// Where the method is the problem: those that exist.
    var allow: [String] = []

    var body: JSON { ["code": .string(code), "message": .string(message)] }

    static func bad(_ message: String) -> ControlRefusal {
        ControlRefusal(status: 400, code: "BAD_REQUEST", message: message)
    }

    static func forbidden(_ message: String) -> ControlRefusal {
        ControlRefusal(status: 403, code: "FORBIDDEN", message: message)
    }

    static func notFound(_ message: String) -> ControlRefusal {
        ControlRefusal(status: 404, code: "NOT_FOUND", message: message)
    }

    static func conflict(_ message: String) -> ControlRefusal {
        ControlRefusal(status: 409, code: "CONFLICT", message: message)
    }

    /// What an error of a route's is to somebody who called it.
    init(_ error: any Error) {
        switch error {
        case let refusal as ControlRefusal: self = refusal
        case let error as SandboxError:
            let text = error.description
            switch error {
            case .unknownContract, .notFound: self = .notFound(text)
            case .invalidInvocation: self = .bad(text)
            case .notSaved: self = ControlRefusal(status: 500, code: "NOT_SAVED", message: text)
            default: self = .conflict(text)
            }
        default: self = ControlRefusal(status: 500, code: "INTERNAL", message: "The sandbox failed to do this.")
        }
    }

    init(status: Int, code: String, message: String, allow: [String] = []) {
        self.status = status
        self.code = code
        self.message = message
        self.allow = allow
    }
}

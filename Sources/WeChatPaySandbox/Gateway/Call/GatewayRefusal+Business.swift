// SPDX-License-Identifier: Apache-2.0

extension GatewayRefusal {
    /// 404 RESOURCE_NOT_EXISTS. Assumption: unknownIsNotFound
    static func noResource(_ what: String) -> GatewayRefusal {
        GatewayRefusal(status: 404, code: "RESOURCE_NOT_EXISTS", message: "\(what)不存在")
    }

    /// 404 NOT_FOUND, which transfers say.
    static let noRecord = GatewayRefusal(status: 404, code: "NOT_FOUND", message: "记录不存在")

    /// 403 NOT_ENOUGH.
    static func lacking(_ message: String) -> GatewayRefusal {
        GatewayRefusal(status: 403, code: "NOT_ENOUGH", message: message)
    }

    /// 403 RULE_LIMIT.
    static func limit(_ message: String) -> GatewayRefusal {
        GatewayRefusal(status: 403, code: "RULE_LIMIT", message: message)
    }
}

// SPDX-License-Identifier: Apache-2.0

/// All operations of the control API.
enum ControlTable {
    static let routes: [ControlRoute] = [
        summaryRoutes, exchangeRoutes, contractRoutes, orderRoutes, refundRoutes, cashDeskRoutes, ledgerRoutes,
        sharingRoutes, transferRoutes, entrustRoutes, notificationRoutes, keyRoutes, faultRoutes, limitRoutes,
    ].flatMap(\.self)

    /// Whether a path is the sandbox's own, and not the gateway's.
    static func owns(_ path: String) -> Bool {
        path == "/sandbox" || path.hasPrefix("/sandbox/") || path == OpenAPIResponse.path
            || path.hasPrefix(ConsoleFile.folder) || ConsoleFile.at(path) != nil
    }

    /// The route of a call, and its path's variables.
    ///
    /// - Throws: ``ControlRefusal``: 404, or 405 with the methods that there are.
    static func route(
        _ method: String, _ path: String
    ) throws(ControlRefusal) -> (ControlRoute, values: [String: String]) {
        let segments = path.split(separator: "/")
        // A literal path hides one that would only match by a variable.
        let found = routes.compactMap { route in route.match(segments).map { (route, values: $0) } }
            .sorted { $0.values.count < $1.values.count }
        if let match = found.first(where: { $0.0.method == method }) { return match }
        guard !found.isEmpty else { throw .notFound("The sandbox has no path \(shown(path)).") }
        let methods = found.map(\.0.method)
        throw ControlRefusal(
            status: 405, code: "METHOD_NOT_ALLOWED",
            message: "\(shown(path)) takes \(methods.joined(separator: " or ")).", allow: methods
        )
    }

    /// A path in a sentence, where it cannot be long.
    static func shown(_ path: String) -> String { path.count > 128 ? path.prefix(128) + "…" : path }
}

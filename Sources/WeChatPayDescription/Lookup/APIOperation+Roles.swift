// SPDX-License-Identifier: Apache-2.0

extension APIOperation {
    /// The call of the other role for the same thing that sends a member of this name, as a place of
    /// ``RequestProblem/suggestion``: `sub_mchid in the partners' call v3/pay/partner/transactions/native`.
    ///
    /// Who sends `sub_mchid` with a merchant's own call would place an order for the wrong payee.
    func otherRole(having name: String) -> String? {
        guard let twin, twin.details.body?.fields.contains(where: { $0.name == name }) == true else { return nil }
        let role = twin.path.contains("/partner/") ? "partners" : "merchants"
        return "\(name) in the \(role)' call \(twin.callPath.dropFirst())"
    }

    /// The operation whose path differs in the segment `partner` alone.
    private var twin: APIOperation? {
        let segments = path.split(separator: "/")
        if let index = segments.firstIndex(of: "partner") {
            var others = segments
            others.remove(at: index)
            return APIDescription.shared.operation(method: method, path: "/" + others.joined(separator: "/"))
        }
        return segments.indices.dropFirst().lazy.compactMap { index in
            var others = segments
            others.insert("partner", at: index)
            let path = "/" + others.joined(separator: "/")
            return APIDescription.shared.operation(method: self.method, path: path).flatMap {
                $0.path == path ? $0 : nil
            }
        }.first
    }
}

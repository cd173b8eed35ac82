// SPDX-License-Identifier: Apache-2.0

extension APIOperation {
    /// This call as the place of a member that was sent with its ``twin``, for ``RequestProblem/suggestion``:
    /// `sub_mchid in the partners' call v3/pay/partner/transactions/native`; `nil` where it has none of this name.
    ///
    /// Who sends `sub_mchid` with a merchant's own call would place an order for the wrong payee.
    func place(asTwin name: String) -> String? {
        guard details.body?.fields.contains(where: { $0.name == name }) == true else { return nil }
        let role = path.contains("/partner/") ? "partners" : "merchants"
        return "\(name) in the \(role)' call \(callPath.dropFirst())"
    }

    /// The call of the other role for the same thing: its path differs in the segment `partner` alone.
    var twin: APIOperation? {
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

// SPDX-License-Identifier: Apache-2.0

/// Documented paths by segment, so that a concrete path is found in as many steps as it has segments.
struct PathTree: Sendable {
    private struct Node {
        var literals: [Substring: Int] = [:]
        var variable: Int?
        var operations: [Int] = []
    }

    private var nodes: [Node] = [Node()]

    /// Adds the operation with this number.
    mutating func insert(_ path: String, _ operation: Int) {
        var node = 0
        for segment in APIPath.segments(path) {
            let isVariable = APIPath.variable(segment) != nil
            if let next = isVariable ? nodes[node].variable : nodes[node].literals[segment] {
                node = next
                continue
            }
            nodes.append(Node())
            let next = nodes.count - 1
            if isVariable { nodes[node].variable = next } else { nodes[node].literals[segment] = next }
            node = next
        }
        nodes[node].operations.append(operation)
    }

    /// The operations of every path that fits, the one with the earliest literal segments first.
    func operations(at path: String) -> [Int] {
        var found: [Int] = []
        collect(APIPath.segments(path)[...], 0, &found)
        return found
    }

    private func collect(_ segments: ArraySlice<Substring>, _ node: Int, _ found: inout [Int]) {
        guard let segment = segments.first else {
            found += nodes[node].operations
            return
        }
        let rest = segments.dropFirst()
        if let literal = nodes[node].literals[segment] { collect(rest, literal, &found) }
        // An empty value would be another endpoint.
        if let variable = nodes[node].variable, !segment.isEmpty { collect(rest, variable, &found) }
    }
}

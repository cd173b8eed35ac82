// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// A notification's members as WeChat Pay orders them, where something on the way has sorted them.
enum NotificationOrders {
    private static let outer = ["id", "create_time", "resource_type", "event_type", "summary", "resource"]
    private static let inner = ["original_type", "algorithm", "ciphertext", "associated_data", "nonce"]

    /// The known order of the outermost members, with those of `resource` in every order; empty for other JSON.
    static func all(_ json: JSON) -> [JSON] {
        guard let members = json.object, let resource = json["resource"]?.object, resource.count <= 6,
            members.count <= 8
        else { return [] }
        let arranged = arranged(members, outer)
        let pairs = Array(Self.arranged(resource, inner))
        return (0..<(1...max(pairs.count, 1)).reduce(1, *)).map { number in
            var copy = arranged
            var inside = JSON.Object()
            for pair in MemberOrders.permutation(pairs, number) { inside[pair.key] = pair.value }
            copy["resource"] = .object(inside)
            return .object(copy)
        }
    }

    /// Members that are not in the list stay behind those that are.
    private static func arranged(_ object: JSON.Object, _ names: [String]) -> JSON.Object {
        var result = JSON.Object()
        for name in names { if let value = object[name] { result[name] = value } }
        for member in object where result[member.key] == nil { result[member.key] = member.value }
        return result
    }
}

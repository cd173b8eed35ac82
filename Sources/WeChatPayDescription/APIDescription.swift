// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// The documented API of WeChat Pay (微信支付): every operation of APIv3 and APIv2, every notification.
///
/// ```swift
/// let operation = APIDescription.shared.operation(method: "POST", path: "/v3/pay/transactions/native")
/// for field in operation?.details.body?.fields ?? [] where field.isRequired { print(field.name) }
/// ```
///
/// Nothing happens at process start. The first use reads names and paths; the details of an operation are parsed when
/// they are asked for. All of it may be used from any thread.
public final class APIDescription: Sendable {
    /// The description this package was built with.
    public static let shared = APIDescription(texts: DescriptionText.all)

    /// The day up to which WeChat Pay's documentation was read, `2026-08-22`.
    public let revision: String
    /// Every operation: APIv3 by family, path and method, then APIv2.
    public let operations: [APIOperation]
    /// Every notification: APIv3, then APIv2.
    public let notifications: [APINotification]

    private let byID: [String: Int]
    private let byTemplate: [String: [Int]]
    private let tree: PathTree
    let labels: SearchLabels
    /// What holds for all operations.
    let common: JSON

    init(
        texts: [StaticString], common: StaticString = DescriptionText.common,
        revision: String = DescriptionText.revision
    ) {
        self.revision = revision
        let cache = DetailsCache(texts: texts, common: common)
        self.common = cache.common
        var operations: [APIOperation] = []
        var notifications: [APINotification] = []
        var byID: [String: Int] = [:]
        var byTemplate: [String: [Int]] = [:]
        var tree = PathTree()
        for line in DescriptionLine.all(of: texts) {
            if line.method == "NOTIFY" {
                notifications.append(APINotification(line, cache: cache))
                continue
            }
            byID[line.id] = operations.count
            byTemplate[line.path, default: []].append(operations.count)
            tree.insert(line.path, operations.count)
            operations.append(APIOperation(line, cache: cache))
        }
        self.operations = operations
        self.notifications = notifications
        self.byID = byID
        self.byTemplate = byTemplate
        self.tree = tree
        labels = SearchLabels(cache: cache)
    }
}

extension APIDescription {
    /// The operation with this id, `pay.transactions.native.post`.
    public func operation(id: String) -> APIOperation? { byID[id].map { operations[$0] } }

    /// The operation with this method at this path.
    ///
    /// - Parameters:
    ///   - method: In capitals.
    ///   - path: As documented or with values in place of the variables, with or without the leading slash; with `v2`
    ///     before the paths of APIv2, or without. A literal segment is preferred to a variable. A trailing slash counts.
    public func operation(method: String, path: String) -> APIOperation? {
        numbers(at: path).lazy.map { self.operations[$0] }.first { $0.method == method }
    }

    /// The operations at this path, whatever their method.
    public func operations(at path: String) -> [APIOperation] { numbers(at: path).map { operations[$0] } }

    /// The notifications with this id or event type.
    public func notifications(id: String) -> [APINotification] { notifications.filter { $0.id == id } }

    private func numbers(at path: String) -> [Int] {
        let path = APIPath.normalized(path)
        return byTemplate[path] ?? tree.operations(at: path)
    }
}

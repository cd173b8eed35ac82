// SPDX-License-Identifier: Apache-2.0

extension APIOperation.Details {
    /// Headers that the client sets itself, in lower case: `Wechatpay-Serial` names the key that it verifies with.
    static let clientHeaders: Set<String> = [
        "wechatpay-serial", "authorization", "accept", "content-type", "user-agent",
    ]

    /// The ``headers`` that are the caller's to give: without those that every client of this package sets itself.
    public var callerHeaders: [APIField] { headers.filter { !Self.clientHeaders.contains($0.name.lowercased()) } }
}

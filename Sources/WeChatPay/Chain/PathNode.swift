// SPDX-License-Identifier: Apache-2.0

/// A place in WeChat Pay's tree of paths, from which calls are made and to which segments are appended.
///
/// ``Chain`` is the node that knows nothing but its path. Typed modules add nodes of their own; where such a node has
/// no member of the name asked for, the dynamic chain goes on.
@dynamicMemberLookup
public protocol PathNode: Sendable {
    /// The client and the path so far.
    var chain: Chain { get }
}

extension PathNode {
    /// The path so far as the documentation writes it, placeholders in braces: `/v3/ecommerce/{openid}`.
    public var path: String { chain.template.description }

    /// Appends a segment: `individualContracts` becomes `individual-contracts`, `_openid_` becomes `{openid}`.
    public subscript(dynamicMember member: String) -> Chain {
        chain.appending(PathTemplate(member: member))
    }

    /// Appends one or more segments as they are written, `["mch_operate"]` for example.
    public subscript(segments: String) -> Chain {
        chain.appending(PathTemplate(literal: segments))
    }

    /// Appends a value as one segment, percent-encoded: it can never add a segment, a query or a fragment.
    ///
    /// An empty value, `.` and `..` are refused when the call is made, before anything is signed.
    public func segment(_ value: String) -> Chain {
        chain.appending(PathTemplate(value: value))
    }

    // Documented paths have segments named like two of the verbs, `/receivers/delete` for example. The others stay
    // methods only, so that a call with wrong arguments is diagnosed as such. A segment `get` is written `["get"]`.

    /// The segment `delete`.
    public var delete: Chain { chain.appending(PathTemplate(member: "delete")) }
    /// The segment `download`.
    public var download: Chain { chain.appending(PathTemplate(member: "download")) }
}

/// The root of APIv3, `/v3`. Typed modules extend it with their product families.
public struct V3: PathNode {
    /// The client and the path up to here.
    public let chain: Chain
}

/// The root of APIv2, whose paths have no version. Its calls carry XML; `post(xml:)` makes them.
public struct V2: PathNode {
    /// The client and the path up to here.
    public let chain: Chain
}

extension WeChatPayClient {
    /// APIv3 as a chain: `client.v3.pay.transactions.native`.
    public var v3: V3 { V3(chain: chain("v3")) }

    /// APIv2 as a chain: `client.v2.pay.micropay`.
    public var v2: V2 { V2(chain: Chain(client: self, template: PathTemplate(root: "v2"))) }

    /// A path as the documentation writes it, with or without the leading slash; `{name}` is filled by `path:`.
    ///
    /// A leading `v2` marks an APIv2 path, which has no version of its own: `v2/pay/micropay` calls `/pay/micropay`.
    public func chain(_ path: String) -> Chain {
        Chain(client: self, template: PathTemplate(root: path))
    }

    /// The same as ``chain(_:)``.
    public subscript(path: String) -> Chain { chain(path) }
}

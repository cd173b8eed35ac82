// SPDX-License-Identifier: Apache-2.0

/// A path under construction, bound to the client that will call it. Making one costs no network and never fails.
///
/// It is one reference, so that a typed node around it costs no more than a pointer.
public struct Chain: PathNode, CustomStringConvertible, CustomReflectable {
    private let storage: Storage

    package var client: WeChatPayClient { storage.client }
    package var template: PathTemplate { storage.template }

    package init(client: WeChatPayClient, template: PathTemplate) {
        storage = Storage(client: client, template: template)
    }

    /// The client and the path up to here.
    public var chain: Chain { self }

    /// What may stand in a log: ``PathNode/path`` with `{…}` in place of the values given to it.
    public var description: String { PercentEncoding.printable(template.redacted) }

    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["path": description]) }

    func appending(_ more: PathTemplate) -> Chain {
        Chain(client: client, template: template.appending(more))
    }

    /// Appends one segment exactly as written; an empty one at the end makes a trailing slash.
    package func appending(literal segment: String) -> Chain {
        appending(PathTemplate(segment: segment))
    }

    private final class Storage: Sendable {
        let client: WeChatPayClient
        let template: PathTemplate

        init(client: WeChatPayClient, template: PathTemplate) {
            self.client = client
            self.template = template
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import NIOCore

/// A request's context that knows its connection, so that a reply can be cut, dripped or reset.
struct ConnectionContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

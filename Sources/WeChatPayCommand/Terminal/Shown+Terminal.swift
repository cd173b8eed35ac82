// SPDX-License-Identifier: Apache-2.0

import WeChatPay

extension Shown {
    /// The path of a file, where it looks like one, harmless on a terminal.
    static func file(_ path: String) -> String { Wrapping.printable(Self.path(path)) }
}

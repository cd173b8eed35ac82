// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// How long something of WeChat Pay's is of use, when it is ready, or how many there may be.
public struct APITimeLimit: Sendable, Hashable {
    /// What is limited, dots between its parts: `prepay_id.valid`, `refund.window`.
    public var name: String
    /// How much.
    public var figure: Int
    /// `second`, `minute`, `hour`, `day`, `month`, `year`, `count`, or `hourOfNextDay`, an hour of the next day in Beijing.
    public var unit: String
}

extension APIDescription {
    /// Documented limits of time and number. A name may occur several times, where products differ.
    public var timeLimits: [APITimeLimit] {
        (common["times"]?.array ?? []).compactMap { time in
            guard let name = time["name"]?.string, let figure = time["figure"]?.int, let unit = time["unit"]?.string
            else { return nil }
            return APITimeLimit(name: name, figure: figure, unit: unit)
        }
    }
}

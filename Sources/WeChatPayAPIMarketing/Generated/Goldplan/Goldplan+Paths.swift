// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/goldplan.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/goldplan`.
    public var goldplan: Goldplan { Goldplan(chain: chain.appending(literal: "goldplan")) }

    /// `/v3/goldplan`.
    public struct Goldplan: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/goldplan/merchants`.
        public var merchants: Merchants {
            Merchants(chain: chain.appending(literal: "merchants"))
        }
        /// `/v3/goldplan/merchants`.
        public struct Merchants: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/goldplan/merchants/changecustompagestatus`.
            public var changecustompagestatus: Changecustompagestatus {
                Changecustompagestatus(chain: chain.appending(literal: "changecustompagestatus"))
            }
            /// `/v3/goldplan/merchants/changegoldplanstatus`.
            public var changegoldplanstatus: Changegoldplanstatus {
                Changegoldplanstatus(chain: chain.appending(literal: "changegoldplanstatus"))
            }
            /// `/v3/goldplan/merchants/close-advertising-show`.
            public var closeAdvertisingShow: CloseAdvertisingShow {
                CloseAdvertisingShow(chain: chain.appending(literal: "close-advertising-show"))
            }
            /// `/v3/goldplan/merchants/open-advertising-show`.
            public var openAdvertisingShow: OpenAdvertisingShow {
                OpenAdvertisingShow(chain: chain.appending(literal: "open-advertising-show"))
            }
            /// `/v3/goldplan/merchants/set-advertising-industry-filter`.
            public var setAdvertisingIndustryFilter: SetAdvertisingIndustryFilter {
                SetAdvertisingIndustryFilter(chain: chain.appending(literal: "set-advertising-industry-filter"))
            }
            /// `/v3/goldplan/merchants/changecustompagestatus`.
            public struct Changecustompagestatus: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/goldplan/merchants/changegoldplanstatus`.
            public struct Changegoldplanstatus: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/goldplan/merchants/close-advertising-show`.
            public struct CloseAdvertisingShow: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/goldplan/merchants/open-advertising-show`.
            public struct OpenAdvertisingShow: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/goldplan/merchants/set-advertising-industry-filter`.
            public struct SetAdvertisingIndustryFilter: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

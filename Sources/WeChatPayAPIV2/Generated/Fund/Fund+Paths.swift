// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/fund.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/fund`.
    public var fund: Fund { Fund(chain: chain.appending(literal: "fund")) }

    /// `/fund`.
    public struct Fund: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/fund/queryautowithdrawbydate`.
        public var queryautowithdrawbydate: Queryautowithdrawbydate {
            Queryautowithdrawbydate(chain: chain.appending(literal: "queryautowithdrawbydate"))
        }
        /// `/fund/reautowithdrawbydate`.
        public var reautowithdrawbydate: Reautowithdrawbydate {
            Reautowithdrawbydate(chain: chain.appending(literal: "reautowithdrawbydate"))
        }
        /// `/fund/queryautowithdrawbydate`.
        public struct Queryautowithdrawbydate: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/fund/reautowithdrawbydate`.
        public struct Reautowithdrawbydate: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

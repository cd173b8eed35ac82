// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchantfund.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchantfund`.
    public var merchantfund: Merchantfund { Merchantfund(chain: chain.appending(literal: "merchantfund")) }

    /// `/v3/merchantfund`.
    public struct Merchantfund: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchantfund/merchant`.
        public var merchant: Merchant {
            Merchant(chain: chain.appending(literal: "merchant"))
        }
        /// `/v3/merchantfund/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/merchantfund/merchant`.
        public struct Merchant: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchantfund/merchant/income-records`.
            public var incomeRecords: IncomeRecords {
                IncomeRecords(chain: chain.appending(literal: "income-records"))
            }
            /// `/v3/merchantfund/merchant/income-records`.
            public struct IncomeRecords: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/merchantfund/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchantfund/partner/income-records`.
            public var incomeRecords: IncomeRecords {
                IncomeRecords(chain: chain.appending(literal: "income-records"))
            }
            /// `/v3/merchantfund/partner/income-records`.
            public struct IncomeRecords: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

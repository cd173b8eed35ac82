// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bill.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/bill`.
    public var bill: Bill { Bill(chain: chain.appending(literal: "bill")) }

    /// `/v3/bill`.
    public struct Bill: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/bill/fundflowbill`.
        public var fundflowbill: Fundflowbill {
            Fundflowbill(chain: chain.appending(literal: "fundflowbill"))
        }
        /// `/v3/bill/sub-merchant-fundflowbill`.
        public var subMerchantFundflowbill: SubMerchantFundflowbill {
            SubMerchantFundflowbill(chain: chain.appending(literal: "sub-merchant-fundflowbill"))
        }
        /// `/v3/bill/tradebill`.
        public var tradebill: Tradebill {
            Tradebill(chain: chain.appending(literal: "tradebill"))
        }
        /// `/v3/bill/fundflowbill`.
        public struct Fundflowbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/bill/sub-merchant-fundflowbill`.
        public struct SubMerchantFundflowbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/bill/tradebill`.
        public struct Tradebill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

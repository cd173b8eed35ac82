// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/risk.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/risk`.
    public var risk: Risk { Risk(chain: chain.appending(literal: "risk")) }

    /// `/risk`.
    public struct Risk: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/risk/getcertficates`.
        public var getcertficates: Getcertficates {
            Getcertficates(chain: chain.appending(literal: "getcertficates"))
        }
        /// `/risk/getpublickey`.
        public var getpublickey: Getpublickey {
            Getpublickey(chain: chain.appending(literal: "getpublickey"))
        }
        /// `/risk/getviolation`.
        public var getviolation: Getviolation {
            Getviolation(chain: chain.appending(literal: "getviolation"))
        }
        /// `/risk/getcertficates`.
        public struct Getcertficates: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/risk/getpublickey`.
        public struct Getpublickey: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/risk/getviolation`.
        public struct Getviolation: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

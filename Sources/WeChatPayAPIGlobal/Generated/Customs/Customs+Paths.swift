// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/customs.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/customs`.
    public var customs: Customs { Customs(chain: chain.appending(literal: "customs")) }

    /// `/v3/customs`.
    public struct Customs: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/customs/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/customs/redeclare`.
        public var redeclare: Redeclare {
            Redeclare(chain: chain.appending(literal: "redeclare"))
        }
        /// `/v3/customs/verify-certificate`.
        public var verifyCertificate: VerifyCertificate {
            VerifyCertificate(chain: chain.appending(literal: "verify-certificate"))
        }
        /// `/v3/customs/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/customs/redeclare`.
        public struct Redeclare: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/customs/verify-certificate`.
        public struct VerifyCertificate: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

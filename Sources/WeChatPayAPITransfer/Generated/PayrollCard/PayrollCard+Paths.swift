// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payroll-card.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/payroll-card`.
    public var payrollCard: PayrollCard { PayrollCard(chain: chain.appending(literal: "payroll-card")) }

    /// `/v3/payroll-card`.
    public struct PayrollCard: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/payroll-card/authentications`.
        public var authentications: Authentications {
            Authentications(chain: chain.appending(literal: "authentications"))
        }
        /// `/v3/payroll-card/relations`.
        public var relations: Relations {
            Relations(chain: chain.appending(literal: "relations"))
        }
        /// `/v3/payroll-card/tokens`.
        public var tokens: Tokens {
            Tokens(chain: chain.appending(literal: "tokens"))
        }
        /// `/v3/payroll-card/transfer-batches`.
        public var transferBatches: TransferBatches {
            TransferBatches(chain: chain.appending(literal: "transfer-batches"))
        }
        /// `/v3/payroll-card/wesure`.
        public var wesure: Wesure {
            Wesure(chain: chain.appending(literal: "wesure"))
        }
        /// `/v3/payroll-card/authentications`.
        public struct Authentications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payroll-card/authentications/pre-order`.
            public var preOrder: PreOrder {
                PreOrder(chain: chain.appending(literal: "pre-order"))
            }
            /// `/v3/payroll-card/authentications/pre-order-with-auth`.
            public var preOrderWithAuth: PreOrderWithAuth {
                PreOrderWithAuth(chain: chain.appending(literal: "pre-order-with-auth"))
            }
            /// `/v3/payroll-card/authentications/{authenticate_number}`: the value is percent-encoded as one segment
            /// and checked when a call is made.
            ///
            /// - Parameter authenticateNumber: 商家核身单号 (`authenticate_number`).
            public func authenticateNumber(_ authenticateNumber: String) -> ByAuthenticateNumber {
                ByAuthenticateNumber(chain: chain.segment(authenticateNumber))
            }
            /// `/v3/payroll-card/authentications/pre-order`.
            public struct PreOrder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payroll-card/authentications/pre-order-with-auth`.
            public struct PreOrderWithAuth: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payroll-card/authentications/{authenticate_number}`.
            public struct ByAuthenticateNumber: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/payroll-card/relations`.
        public struct Relations: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payroll-card/relations/{openid}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter openid: 用户标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/payroll-card/relations/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/payroll-card/tokens`.
        public struct Tokens: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/payroll-card/transfer-batches`.
        public struct TransferBatches: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/payroll-card/wesure`.
        public struct Wesure: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/payroll-card/wesure/insurance`.
            public var insurance: Insurance {
                Insurance(chain: chain.appending(literal: "insurance"))
            }
            /// `/v3/payroll-card/wesure/token-validations`.
            public var tokenValidations: TokenValidations {
                TokenValidations(chain: chain.appending(literal: "token-validations"))
            }
            /// `/v3/payroll-card/wesure/insurance`.
            public struct Insurance: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/payroll-card/wesure/token-validations`.
            public struct TokenValidations: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

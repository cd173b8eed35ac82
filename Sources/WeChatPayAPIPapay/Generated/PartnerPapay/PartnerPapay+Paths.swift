// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-papay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/partner-papay`.
    public var partnerPapay: PartnerPapay { PartnerPapay(chain: chain.appending(literal: "partner-papay")) }

    /// `/v3/partner-papay`.
    public struct PartnerPapay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/partner-papay/contracts`.
        public var contracts: Contracts {
            Contracts(chain: chain.appending(literal: "contracts"))
        }
        /// `/v3/partner-papay/contracts`.
        public struct Contracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/partner-papay/contracts/{contract_id}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter contractID: 委托代扣协议id (`contract_id`).
            public func contractID(_ contractID: String) -> ByContractID {
                ByContractID(chain: chain.segment(contractID))
            }
            /// `/v3/partner-papay/contracts/{contract_id}`.
            public struct ByContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/partner-papay/contracts/{contract_id}/fail-notify`.
                public var failNotify: FailNotify {
                    FailNotify(chain: chain.appending(literal: "fail-notify"))
                }
                /// `/v3/partner-papay/contracts/{contract_id}/notify`.
                public var notify: Notify {
                    Notify(chain: chain.appending(literal: "notify"))
                }
                /// `/v3/partner-papay/contracts/{contract_id}/fail-notify`.
                public struct FailNotify: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/partner-papay/contracts/{contract_id}/notify`.
                public struct Notify: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

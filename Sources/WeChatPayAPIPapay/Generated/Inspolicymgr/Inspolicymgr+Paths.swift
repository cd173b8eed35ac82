// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/inspolicymgr.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/inspolicymgr`.
    public var inspolicymgr: Inspolicymgr { Inspolicymgr(chain: chain.appending(literal: "inspolicymgr")) }

    /// `/v3/inspolicymgr`.
    public struct Inspolicymgr: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/inspolicymgr/deduct`.
        public var deduct: Deduct {
            Deduct(chain: chain.appending(literal: "deduct"))
        }
        /// `/v3/inspolicymgr/deduct`.
        public struct Deduct: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/inspolicymgr/deduct/authorizations`.
            public var authorizations: Authorizations {
                Authorizations(chain: chain.appending(literal: "authorizations"))
            }
            /// `/v3/inspolicymgr/deduct/policies`.
            public var policies: Policies {
                Policies(chain: chain.appending(literal: "policies"))
            }
            /// `/v3/inspolicymgr/deduct/authorizations`.
            public struct Authorizations: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outInsuranceNo: 商户保险编号 (`out_insurance_no`).
                public func outInsuranceNo(_ outInsuranceNo: String) -> ByOutInsuranceNo {
                    ByOutInsuranceNo(chain: chain.segment(outInsuranceNo))
                }
                /// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`.
                public struct ByOutInsuranceNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/inspolicymgr/deduct/policies`.
            public struct Policies: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter outInsuranceNo: 商户保险编号 (`out_insurance_no`).
                public func outInsuranceNo(_ outInsuranceNo: String) -> ByOutInsuranceNo {
                    ByOutInsuranceNo(chain: chain.segment(outInsuranceNo))
                }
                /// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`.
                public struct ByOutInsuranceNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/compliance.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/compliance`.
    public var compliance: Compliance { Compliance(chain: chain.appending(literal: "compliance")) }

    /// `/v3/compliance`.
    public struct Compliance: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/compliance/inactive-merchant-identity-verification`.
        public var inactiveMerchantIdentityVerification: InactiveMerchantIdentityVerification {
            InactiveMerchantIdentityVerification(
                chain: chain.appending(literal: "inactive-merchant-identity-verification"))
        }
        /// `/v3/compliance/inactive-merchant-identity-verification`.
        public struct InactiveMerchantIdentityVerification: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/compliance/inactive-merchant-identity-verification/merchants`.
            public var merchants: Merchants {
                Merchants(chain: chain.appending(literal: "merchants"))
            }
            /// `/v3/compliance/inactive-merchant-identity-verification/merchants`.
            public struct Merchants: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`.
                    public var verifications: Verifications {
                        Verifications(chain: chain.appending(literal: "verifications"))
                    }
                    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`.
                    public struct Verifications: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter verificationID: 核实单号 (`verification_id`).
                        public func verificationID(_ verificationID: String) -> ByVerificationID {
                            ByVerificationID(chain: chain.segment(verificationID))
                        }
                        /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`.
                        public struct ByVerificationID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
    }
}

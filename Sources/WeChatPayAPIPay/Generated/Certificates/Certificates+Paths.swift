// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/certificates.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/certificates`.
    public var certificates: Certificates { Certificates(chain: chain.appending(literal: "certificates")) }

    /// `/v3/certificates`.
    public struct Certificates: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
    }
}

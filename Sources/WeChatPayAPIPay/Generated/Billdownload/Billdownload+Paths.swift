// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/billdownload.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/billdownload`.
    public var billdownload: Billdownload { Billdownload(chain: chain.appending(literal: "billdownload")) }

    /// `/v3/billdownload`.
    public struct Billdownload: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/billdownload/file`.
        public var file: File {
            File(chain: chain.appending(literal: "file"))
        }
        /// `/v3/billdownload/file`.
        public struct File: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transferdownload.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/transferdownload`.
    public var transferdownload: Transferdownload {
        Transferdownload(chain: chain.appending(literal: "transferdownload"))
    }

    /// `/v3/transferdownload`.
    public struct Transferdownload: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/transferdownload/elecvoucherfile`.
        public var elecvoucherfile: Elecvoucherfile {
            Elecvoucherfile(chain: chain.appending(literal: "elecvoucherfile"))
        }
        /// `/v3/transferdownload/signfile`.
        public var signfile: Signfile {
            Signfile(chain: chain.appending(literal: "signfile"))
        }
        /// `/v3/transferdownload/elecvoucherfile`.
        public struct Elecvoucherfile: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/transferdownload/signfile`.
        public struct Signfile: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

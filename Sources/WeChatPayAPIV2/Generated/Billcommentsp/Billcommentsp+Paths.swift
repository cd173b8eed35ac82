// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/billcommentsp.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/billcommentsp`.
    public var billcommentsp: Billcommentsp { Billcommentsp(chain: chain.appending(literal: "billcommentsp")) }

    /// `/billcommentsp`.
    public struct Billcommentsp: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/billcommentsp/batchquerycomment`.
        public var batchquerycomment: Batchquerycomment {
            Batchquerycomment(chain: chain.appending(literal: "batchquerycomment"))
        }
        /// `/billcommentsp/batchquerycomment`.
        public struct Batchquerycomment: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

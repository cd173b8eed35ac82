// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/reference2.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/reference2`.
    public var reference2: Reference2 { Reference2(chain: chain.appending(literal: "reference2")) }

    /// `/reference2`.
    public struct Reference2: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/reference2/addOrder`.
        public var addOrder: AddOrder {
            AddOrder(chain: chain.appending(literal: "addOrder"))
        }
        /// `/reference2/sign`.
        public var sign: Sign {
            Sign(chain: chain.appending(literal: "sign"))
        }
        /// `/reference2/media`.
        public var media: Media {
            Media(chain: chain.appending(literal: "media"))
        }
        /// `/reference2/addOrder`.
        public struct AddOrder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/reference2/sign`.
        public struct Sign: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/reference2/media`.
        public struct Media: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-store.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchant-store`.
    public var merchantStore: MerchantStore { MerchantStore(chain: chain.appending(literal: "merchant-store")) }

    /// `/v3/merchant-store`.
    public struct MerchantStore: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchant-store/stores`.
        public var stores: Stores {
            Stores(chain: chain.appending(literal: "stores"))
        }
        /// `/v3/merchant-store/stores`.
        public struct Stores: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant-store/stores/{store_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter storeID: 微信支付商户门店ID (`store_id`).
            public func storeID(_ storeID: String) -> ByStoreID {
                ByStoreID(chain: chain.segment(storeID))
            }
            /// `/v3/merchant-store/stores/{store_id}`.
            public struct ByStoreID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/merchant-store/stores/{store_id}/recipients`.
                public var recipients: Recipients {
                    Recipients(chain: chain.appending(literal: "recipients"))
                }
                /// `/v3/merchant-store/stores/{store_id}/recipients`.
                public struct Recipients: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/merchant-store/stores/{store_id}/recipients/bind`.
                    public var bind: Bind {
                        Bind(chain: chain.appending(literal: "bind"))
                    }
                    /// `/v3/merchant-store/stores/{store_id}/recipients/unbind`.
                    public var unbind: Unbind {
                        Unbind(chain: chain.appending(literal: "unbind"))
                    }
                    /// `/v3/merchant-store/stores/{store_id}/recipients/bind`.
                    public struct Bind: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/merchant-store/stores/{store_id}/recipients/unbind`.
                    public struct Unbind: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

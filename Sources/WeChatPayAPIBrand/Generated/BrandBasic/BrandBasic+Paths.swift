// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand-basic.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/brand-basic`.
    public var brandBasic: BrandBasic { BrandBasic(chain: chain.appending(literal: "brand-basic")) }

    /// `/v3/brand-basic`.
    public struct BrandBasic: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/brand-basic/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/brand-basic/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/brand-basic/partner/brands`.
            public var brands: Brands {
                Brands(chain: chain.appending(literal: "brands"))
            }
            /// `/v3/brand-basic/partner/brands`.
            public struct Brands: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand-basic/partner/brands/{brand_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter brandID: 品牌名称 (`brand_id`).
                public func brandID(_ brandID: String) -> ByBrandID {
                    ByBrandID(chain: chain.segment(brandID))
                }
                /// `/v3/brand-basic/partner/brands/{brand_id}`.
                public struct ByBrandID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
                    public var productAuthorities: ProductAuthorities {
                        ProductAuthorities(chain: chain.appending(literal: "product-authorities"))
                    }
                    /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
                    public struct ProductAuthorities: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaymkttransfers.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/mmpaymkttransfers`.
    public var mmpaymkttransfers: Mmpaymkttransfers {
        Mmpaymkttransfers(chain: chain.appending(literal: "mmpaymkttransfers"))
    }

    /// `/mmpaymkttransfers`.
    public struct Mmpaymkttransfers: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/mmpaymkttransfers/gethbinfo`.
        public var gethbinfo: Gethbinfo {
            Gethbinfo(chain: chain.appending(literal: "gethbinfo"))
        }
        /// `/mmpaymkttransfers/gettransferinfo`.
        public var gettransferinfo: Gettransferinfo {
            Gettransferinfo(chain: chain.appending(literal: "gettransferinfo"))
        }
        /// `/mmpaymkttransfers/promotion`.
        public var promotion: Promotion {
            Promotion(chain: chain.appending(literal: "promotion"))
        }
        /// `/mmpaymkttransfers/query_coupon_stock`.
        public var query_coupon_stock: QueryCouponStock {
            QueryCouponStock(chain: chain.appending(literal: "query_coupon_stock"))
        }
        /// `/mmpaymkttransfers/querycouponsinfo`.
        public var querycouponsinfo: Querycouponsinfo {
            Querycouponsinfo(chain: chain.appending(literal: "querycouponsinfo"))
        }
        /// `/mmpaymkttransfers/queryworkwxredpack`.
        public var queryworkwxredpack: Queryworkwxredpack {
            Queryworkwxredpack(chain: chain.appending(literal: "queryworkwxredpack"))
        }
        /// `/mmpaymkttransfers/send_coupon`.
        public var send_coupon: SendCoupon {
            SendCoupon(chain: chain.appending(literal: "send_coupon"))
        }
        /// `/mmpaymkttransfers/sendgroupredpack`.
        public var sendgroupredpack: Sendgroupredpack {
            Sendgroupredpack(chain: chain.appending(literal: "sendgroupredpack"))
        }
        /// `/mmpaymkttransfers/sendminiprogramhb`.
        public var sendminiprogramhb: Sendminiprogramhb {
            Sendminiprogramhb(chain: chain.appending(literal: "sendminiprogramhb"))
        }
        /// `/mmpaymkttransfers/sendredpack`.
        public var sendredpack: Sendredpack {
            Sendredpack(chain: chain.appending(literal: "sendredpack"))
        }
        /// `/mmpaymkttransfers/sendworkwxredpack`.
        public var sendworkwxredpack: Sendworkwxredpack {
            Sendworkwxredpack(chain: chain.appending(literal: "sendworkwxredpack"))
        }
        /// `/mmpaymkttransfers/gethbinfo`.
        public struct Gethbinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/gettransferinfo`.
        public struct Gettransferinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/promotion`.
        public struct Promotion: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/mmpaymkttransfers/promotion/paywwsptrans2pocket`.
            public var paywwsptrans2pocket: Paywwsptrans2pocket {
                Paywwsptrans2pocket(chain: chain.appending(literal: "paywwsptrans2pocket"))
            }
            /// `/mmpaymkttransfers/promotion/querywwsptrans2pocket`.
            public var querywwsptrans2pocket: Querywwsptrans2pocket {
                Querywwsptrans2pocket(chain: chain.appending(literal: "querywwsptrans2pocket"))
            }
            /// `/mmpaymkttransfers/promotion/transfers`.
            public var transfers: Transfers {
                Transfers(chain: chain.appending(literal: "transfers"))
            }
            /// `/mmpaymkttransfers/promotion/paywwsptrans2pocket`.
            public struct Paywwsptrans2pocket: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/mmpaymkttransfers/promotion/querywwsptrans2pocket`.
            public struct Querywwsptrans2pocket: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/mmpaymkttransfers/promotion/transfers`.
            public struct Transfers: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/mmpaymkttransfers/query_coupon_stock`.
        public struct QueryCouponStock: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/querycouponsinfo`.
        public struct Querycouponsinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/queryworkwxredpack`.
        public struct Queryworkwxredpack: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/send_coupon`.
        public struct SendCoupon: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/sendgroupredpack`.
        public struct Sendgroupredpack: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/sendminiprogramhb`.
        public struct Sendminiprogramhb: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/sendredpack`.
        public struct Sendredpack: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaymkttransfers/sendworkwxredpack`.
        public struct Sendworkwxredpack: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/pay`.
    public var pay: Pay { Pay(chain: chain.appending(literal: "pay")) }

    /// `/pay`.
    public struct Pay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/pay/closecombinedorder`.
        public var closecombinedorder: Closecombinedorder {
            Closecombinedorder(chain: chain.appending(literal: "closecombinedorder"))
        }
        /// `/pay/closeorder`.
        public var closeorder: Closeorder {
            Closeorder(chain: chain.appending(literal: "closeorder"))
        }
        /// `/pay/combinedorder`.
        public var combinedorder: Combinedorder {
            Combinedorder(chain: chain.appending(literal: "combinedorder"))
        }
        /// `/pay/contractorder`.
        public var contractorder: Contractorder {
            Contractorder(chain: chain.appending(literal: "contractorder"))
        }
        /// `/pay/downloadbill`.
        public var downloadbill: Downloadbill {
            Downloadbill(chain: chain.appending(literal: "downloadbill"))
        }
        /// `/pay/downloadfundflow`.
        public var downloadfundflow: Downloadfundflow {
            Downloadfundflow(chain: chain.appending(literal: "downloadfundflow"))
        }
        /// `/pay/facepay`.
        public var facepay: Facepay {
            Facepay(chain: chain.appending(literal: "facepay"))
        }
        /// `/pay/facepayquery`.
        public var facepayquery: Facepayquery {
            Facepayquery(chain: chain.appending(literal: "facepayquery"))
        }
        /// `/pay/micropay`.
        public var micropay: Micropay {
            Micropay(chain: chain.appending(literal: "micropay"))
        }
        /// `/pay/orderquery`.
        public var orderquery: Orderquery {
            Orderquery(chain: chain.appending(literal: "orderquery"))
        }
        /// `/pay/paporderquery`.
        public var paporderquery: Paporderquery {
            Paporderquery(chain: chain.appending(literal: "paporderquery"))
        }
        /// `/pay/pappayapply`.
        public var pappayapply: Pappayapply {
            Pappayapply(chain: chain.appending(literal: "pappayapply"))
        }
        /// `/pay/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/pay/profitsharingaddreceiver`.
        public var profitsharingaddreceiver: Profitsharingaddreceiver {
            Profitsharingaddreceiver(chain: chain.appending(literal: "profitsharingaddreceiver"))
        }
        /// `/pay/profitsharingmerchantratioquery`.
        public var profitsharingmerchantratioquery: Profitsharingmerchantratioquery {
            Profitsharingmerchantratioquery(chain: chain.appending(literal: "profitsharingmerchantratioquery"))
        }
        /// `/pay/profitsharingorderamountquery`.
        public var profitsharingorderamountquery: Profitsharingorderamountquery {
            Profitsharingorderamountquery(chain: chain.appending(literal: "profitsharingorderamountquery"))
        }
        /// `/pay/profitsharingquery`.
        public var profitsharingquery: Profitsharingquery {
            Profitsharingquery(chain: chain.appending(literal: "profitsharingquery"))
        }
        /// `/pay/profitsharingremovereceiver`.
        public var profitsharingremovereceiver: Profitsharingremovereceiver {
            Profitsharingremovereceiver(chain: chain.appending(literal: "profitsharingremovereceiver"))
        }
        /// `/pay/profitsharingreturnquery`.
        public var profitsharingreturnquery: Profitsharingreturnquery {
            Profitsharingreturnquery(chain: chain.appending(literal: "profitsharingreturnquery"))
        }
        /// `/pay/querycombinedorder`.
        public var querycombinedorder: Querycombinedorder {
            Querycombinedorder(chain: chain.appending(literal: "querycombinedorder"))
        }
        /// `/pay/queryexchagerate`.
        public var queryexchagerate: Queryexchagerate {
            Queryexchagerate(chain: chain.appending(literal: "queryexchagerate"))
        }
        /// `/pay/refundquery`.
        public var refundquery: Refundquery {
            Refundquery(chain: chain.appending(literal: "refundquery"))
        }
        /// `/pay/refundqueryv2`.
        public var refundqueryv2: Refundqueryv2 {
            Refundqueryv2(chain: chain.appending(literal: "refundqueryv2"))
        }
        /// `/pay/settlementquery`.
        public var settlementquery: Settlementquery {
            Settlementquery(chain: chain.appending(literal: "settlementquery"))
        }
        /// `/pay/unifiedorder`.
        public var unifiedorder: Unifiedorder {
            Unifiedorder(chain: chain.appending(literal: "unifiedorder"))
        }
        /// `/pay/closecombinedorder`.
        public struct Closecombinedorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/closeorder`.
        public struct Closeorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/combinedorder`.
        public struct Combinedorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/contractorder`.
        public struct Contractorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/downloadbill`.
        public struct Downloadbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/downloadfundflow`.
        public struct Downloadfundflow: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/facepay`.
        public struct Facepay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/facepayquery`.
        public struct Facepayquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/micropay`.
        public struct Micropay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/orderquery`.
        public struct Orderquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/paporderquery`.
        public struct Paporderquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/pappayapply`.
        public struct Pappayapply: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/pay/partner/paporderquery`.
            public var paporderquery: Paporderquery {
                Paporderquery(chain: chain.appending(literal: "paporderquery"))
            }
            /// `/pay/partner/pappayapply`.
            public var pappayapply: Pappayapply {
                Pappayapply(chain: chain.appending(literal: "pappayapply"))
            }
            /// `/pay/partner/paporderquery`.
            public struct Paporderquery: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/pay/partner/pappayapply`.
            public struct Pappayapply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/pay/profitsharingaddreceiver`.
        public struct Profitsharingaddreceiver: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/profitsharingmerchantratioquery`.
        public struct Profitsharingmerchantratioquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/profitsharingorderamountquery`.
        public struct Profitsharingorderamountquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/profitsharingquery`.
        public struct Profitsharingquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/profitsharingremovereceiver`.
        public struct Profitsharingremovereceiver: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/profitsharingreturnquery`.
        public struct Profitsharingreturnquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/querycombinedorder`.
        public struct Querycombinedorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/queryexchagerate`.
        public struct Queryexchagerate: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/refundquery`.
        public struct Refundquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/refundqueryv2`.
        public struct Refundqueryv2: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/settlementquery`.
        public struct Settlementquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/pay/unifiedorder`.
        public struct Unifiedorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/papay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/papay`.
    public var papay: Papay { Papay(chain: chain.appending(literal: "papay")) }

    /// `/papay`.
    public struct Papay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/papay/deletecontract`.
        public var deletecontract: Deletecontract {
            Deletecontract(chain: chain.appending(literal: "deletecontract"))
        }
        /// `/papay/entrustweb`.
        public var entrustweb: Entrustweb {
            Entrustweb(chain: chain.appending(literal: "entrustweb"))
        }
        /// `/papay/h5entrustweb`.
        public var h5entrustweb: H5entrustweb {
            H5entrustweb(chain: chain.appending(literal: "h5entrustweb"))
        }
        /// `/papay/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/papay/preentrustweb`.
        public var preentrustweb: Preentrustweb {
            Preentrustweb(chain: chain.appending(literal: "preentrustweb"))
        }
        /// `/papay/querycontract`.
        public var querycontract: Querycontract {
            Querycontract(chain: chain.appending(literal: "querycontract"))
        }
        /// `/papay/deletecontract`.
        public struct Deletecontract: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/papay/entrustweb`.
        public struct Entrustweb: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/papay/h5entrustweb`.
        public struct H5entrustweb: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/papay/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/papay/partner/deletecontract`.
            public var deletecontract: Deletecontract {
                Deletecontract(chain: chain.appending(literal: "deletecontract"))
            }
            /// `/papay/partner/entrustweb`.
            public var entrustweb: Entrustweb {
                Entrustweb(chain: chain.appending(literal: "entrustweb"))
            }
            /// `/papay/partner/h5entrustweb`.
            public var h5entrustweb: H5entrustweb {
                H5entrustweb(chain: chain.appending(literal: "h5entrustweb"))
            }
            /// `/papay/partner/preentrustweb`.
            public var preentrustweb: Preentrustweb {
                Preentrustweb(chain: chain.appending(literal: "preentrustweb"))
            }
            /// `/papay/partner/querycontract`.
            public var querycontract: Querycontract {
                Querycontract(chain: chain.appending(literal: "querycontract"))
            }
            /// `/papay/partner/deletecontract`.
            public struct Deletecontract: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/papay/partner/entrustweb`.
            public struct Entrustweb: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/papay/partner/h5entrustweb`.
            public struct H5entrustweb: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/papay/partner/preentrustweb`.
            public struct Preentrustweb: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/papay/partner/querycontract`.
            public struct Querycontract: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/papay/preentrustweb`.
        public struct Preentrustweb: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/papay/querycontract`.
        public struct Querycontract: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

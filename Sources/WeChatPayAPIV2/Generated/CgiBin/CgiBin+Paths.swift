// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/cgi-bin.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/cgi-bin`.
    public var cgiBin: CgiBin { CgiBin(chain: chain.appending(literal: "cgi-bin")) }

    /// `/cgi-bin`.
    public struct CgiBin: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/cgi-bin/mch`.
        public var mch: Mch {
            Mch(chain: chain.appending(literal: "mch"))
        }
        /// `/cgi-bin/mch`.
        public struct Mch: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/cgi-bin/mch/customs`.
            public var customs: Customs {
                Customs(chain: chain.appending(literal: "customs"))
            }
            /// `/cgi-bin/mch/newcustoms`.
            public var newcustoms: Newcustoms {
                Newcustoms(chain: chain.appending(literal: "newcustoms"))
            }
            /// `/cgi-bin/mch/customs`.
            public struct Customs: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/cgi-bin/mch/customs/customdeclareorder`.
                public var customdeclareorder: Customdeclareorder {
                    Customdeclareorder(chain: chain.appending(literal: "customdeclareorder"))
                }
                /// `/cgi-bin/mch/customs/customdeclarequery`.
                public var customdeclarequery: Customdeclarequery {
                    Customdeclarequery(chain: chain.appending(literal: "customdeclarequery"))
                }
                /// `/cgi-bin/mch/customs/customdeclareorder`.
                public struct Customdeclareorder: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/cgi-bin/mch/customs/customdeclarequery`.
                public struct Customdeclarequery: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/cgi-bin/mch/newcustoms`.
            public struct Newcustoms: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/cgi-bin/mch/newcustoms/customdeclareredeclare`.
                public var customdeclareredeclare: Customdeclareredeclare {
                    Customdeclareredeclare(chain: chain.appending(literal: "customdeclareredeclare"))
                }
                /// `/cgi-bin/mch/newcustoms/customdeclareredeclare`.
                public struct Customdeclareredeclare: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

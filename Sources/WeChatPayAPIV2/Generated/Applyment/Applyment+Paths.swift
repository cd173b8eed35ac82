// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/applyment.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/applyment`.
    public var applyment: Applyment { Applyment(chain: chain.appending(literal: "applyment")) }

    /// `/applyment`.
    public struct Applyment: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/applyment/micro`.
        public var micro: Micro {
            Micro(chain: chain.appending(literal: "micro"))
        }
        /// `/applyment/micro`.
        public struct Micro: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/applyment/micro/getstate`.
            public var getstate: Getstate {
                Getstate(chain: chain.appending(literal: "getstate"))
            }
            /// `/applyment/micro/getupgradestate`.
            public var getupgradestate: Getupgradestate {
                Getupgradestate(chain: chain.appending(literal: "getupgradestate"))
            }
            /// `/applyment/micro/modifyarchives`.
            public var modifyarchives: Modifyarchives {
                Modifyarchives(chain: chain.appending(literal: "modifyarchives"))
            }
            /// `/applyment/micro/modifycontactinfo`.
            public var modifycontactinfo: Modifycontactinfo {
                Modifycontactinfo(chain: chain.appending(literal: "modifycontactinfo"))
            }
            /// `/applyment/micro/signcontract`.
            public var signcontract: Signcontract {
                Signcontract(chain: chain.appending(literal: "signcontract"))
            }
            /// `/applyment/micro/submit`.
            public var submit: Submit {
                Submit(chain: chain.appending(literal: "submit"))
            }
            /// `/applyment/micro/submitupgrade`.
            public var submitupgrade: Submitupgrade {
                Submitupgrade(chain: chain.appending(literal: "submitupgrade"))
            }
            /// `/applyment/micro/getstate`.
            public struct Getstate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/applyment/micro/getupgradestate`.
            public struct Getupgradestate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/applyment/micro/modifyarchives`.
            public struct Modifyarchives: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/applyment/micro/modifycontactinfo`.
            public struct Modifycontactinfo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/applyment/micro/signcontract`.
            public struct Signcontract: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/applyment/micro/submit`.
            public struct Submit: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/applyment/micro/submitupgrade`.
            public struct Submitupgrade: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

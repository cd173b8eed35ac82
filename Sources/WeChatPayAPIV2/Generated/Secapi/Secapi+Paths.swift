// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secapi.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/secapi`.
    public var secapi: Secapi { Secapi(chain: chain.appending(literal: "secapi")) }

    /// `/secapi`.
    public struct Secapi: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/secapi/mch`.
        public var mch: Mch {
            Mch(chain: chain.appending(literal: "mch"))
        }
        /// `/secapi/mkt`.
        public var mkt: Mkt {
            Mkt(chain: chain.appending(literal: "mkt"))
        }
        /// `/secapi/pay`.
        public var pay: Pay {
            Pay(chain: chain.appending(literal: "pay"))
        }
        /// `/secapi/mch`.
        public struct Mch: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/secapi/mch/addInstitutionsub`.
            public var addInstitutionsub: AddInstitutionsub {
                AddInstitutionsub(chain: chain.appending(literal: "addInstitutionsub"))
            }
            /// `/secapi/mch/addsubdevconfig`.
            public var addsubdevconfig: Addsubdevconfig {
                Addsubdevconfig(chain: chain.appending(literal: "addsubdevconfig"))
            }
            /// `/secapi/mch/channelsetting`.
            public var channelsetting: Channelsetting {
                Channelsetting(chain: chain.appending(literal: "channelsetting"))
            }
            /// `/secapi/mch/modifyInstitutionsub`.
            public var modifyInstitutionsub: ModifyInstitutionsub {
                ModifyInstitutionsub(chain: chain.appending(literal: "modifyInstitutionsub"))
            }
            /// `/secapi/mch/modifymchinfo`.
            public var modifymchinfo: Modifymchinfo {
                Modifymchinfo(chain: chain.appending(literal: "modifymchinfo"))
            }
            /// `/secapi/mch/queryInstitutionsub`.
            public var queryInstitutionsub: QueryInstitutionsub {
                QueryInstitutionsub(chain: chain.appending(literal: "queryInstitutionsub"))
            }
            /// `/secapi/mch/querysubdevconfig`.
            public var querysubdevconfig: Querysubdevconfig {
                Querysubdevconfig(chain: chain.appending(literal: "querysubdevconfig"))
            }
            /// `/secapi/mch/submchmanage`.
            public var submchmanage: Submchmanage {
                Submchmanage(chain: chain.appending(literal: "submchmanage"))
            }
            /// `/secapi/mch/uploadmedia`.
            public var uploadmedia: Uploadmedia {
                Uploadmedia(chain: chain.appending(literal: "uploadmedia"))
            }
            /// `/secapi/mch/addInstitutionsub`.
            public struct AddInstitutionsub: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/addsubdevconfig`.
            public struct Addsubdevconfig: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/channelsetting`.
            public struct Channelsetting: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/modifyInstitutionsub`.
            public struct ModifyInstitutionsub: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/modifymchinfo`.
            public struct Modifymchinfo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/queryInstitutionsub`.
            public struct QueryInstitutionsub: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/querysubdevconfig`.
            public struct Querysubdevconfig: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/submchmanage`.
            public struct Submchmanage: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/mch/uploadmedia`.
            public struct Uploadmedia: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/secapi/mkt`.
        public struct Mkt: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/secapi/mkt/addrecommendconf`.
            public var addrecommendconf: Addrecommendconf {
                Addrecommendconf(chain: chain.appending(literal: "addrecommendconf"))
            }
            /// `/secapi/mkt/addrecommendconf`.
            public struct Addrecommendconf: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/secapi/pay`.
        public struct Pay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/secapi/pay/facepayreverse`.
            public var facepayreverse: Facepayreverse {
                Facepayreverse(chain: chain.appending(literal: "facepayreverse"))
            }
            /// `/secapi/pay/multiprofitsharing`.
            public var multiprofitsharing: Multiprofitsharing {
                Multiprofitsharing(chain: chain.appending(literal: "multiprofitsharing"))
            }
            /// `/secapi/pay/profitsharing`.
            public var profitsharing: Profitsharing {
                Profitsharing(chain: chain.appending(literal: "profitsharing"))
            }
            /// `/secapi/pay/profitsharingfinish`.
            public var profitsharingfinish: Profitsharingfinish {
                Profitsharingfinish(chain: chain.appending(literal: "profitsharingfinish"))
            }
            /// `/secapi/pay/profitsharingreturn`.
            public var profitsharingreturn: Profitsharingreturn {
                Profitsharingreturn(chain: chain.appending(literal: "profitsharingreturn"))
            }
            /// `/secapi/pay/refund`.
            public var refund: Refund {
                Refund(chain: chain.appending(literal: "refund"))
            }
            /// `/secapi/pay/refundv2`.
            public var refundv2: Refundv2 {
                Refundv2(chain: chain.appending(literal: "refundv2"))
            }
            /// `/secapi/pay/reverse`.
            public var reverse: Reverse {
                Reverse(chain: chain.appending(literal: "reverse"))
            }
            /// `/secapi/pay/facepayreverse`.
            public struct Facepayreverse: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/multiprofitsharing`.
            public struct Multiprofitsharing: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/profitsharing`.
            public struct Profitsharing: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/profitsharingfinish`.
            public struct Profitsharingfinish: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/profitsharingreturn`.
            public struct Profitsharingreturn: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/refund`.
            public struct Refund: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/refundv2`.
            public struct Refundv2: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/secapi/pay/reverse`.
            public struct Reverse: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

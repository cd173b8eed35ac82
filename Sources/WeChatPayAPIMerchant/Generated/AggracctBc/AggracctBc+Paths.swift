// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/aggracct-bc.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/aggracct-bc`.
    public var aggracctBc: AggracctBc { AggracctBc(chain: chain.appending(literal: "aggracct-bc")) }

    /// `/v3/aggracct-bc`.
    public struct AggracctBc: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/aggracct-bc/wb-channel`.
        public var wbChannel: WbChannel {
            WbChannel(chain: chain.appending(literal: "wb-channel"))
        }
        /// `/v3/aggracct-bc/wb-channel`.
        public struct WbChannel: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/aggracct-bc/wb-channel/account`.
            public var account: Account {
                Account(chain: chain.appending(literal: "account"))
            }
            /// `/v3/aggracct-bc/wb-channel/bank-channel-account`.
            public var bankChannelAccount: BankChannelAccount {
                BankChannelAccount(chain: chain.appending(literal: "bank-channel-account"))
            }
            /// `/v3/aggracct-bc/wb-channel/control-orders`.
            public var controlOrders: ControlOrders {
                ControlOrders(chain: chain.appending(literal: "control-orders"))
            }
            /// `/v3/aggracct-bc/wb-channel/special-reduction`.
            public var specialReduction: SpecialReduction {
                SpecialReduction(chain: chain.appending(literal: "special-reduction"))
            }
            /// `/v3/aggracct-bc/wb-channel/account`.
            public struct Account: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/aggracct-bc/wb-channel/account/balance`.
                public var balance: Balance {
                    Balance(chain: chain.appending(literal: "balance"))
                }
                /// `/v3/aggracct-bc/wb-channel/account/mch_archives`.
                public var mch_archives: MchArchives {
                    MchArchives(chain: chain.appending(literal: "mch_archives"))
                }
                /// `/v3/aggracct-bc/wb-channel/account/mch_media`.
                public var mch_media: MchMedia {
                    MchMedia(chain: chain.appending(literal: "mch_media"))
                }
                /// `/v3/aggracct-bc/wb-channel/account/balance`.
                public struct Balance: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/aggracct-bc/wb-channel/account/mch_archives`.
                public struct MchArchives: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/aggracct-bc/wb-channel/account/mch_media`.
                public struct MchMedia: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/aggracct-bc/wb-channel/bank-channel-account`.
            public struct BankChannelAccount: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
                public var rename: Rename {
                    Rename(chain: chain.appending(literal: "rename"))
                }
                /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
                public struct Rename: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter applicationID: 微信支付更名受理返回的申请单号 (`application_id`).
                    public func applicationID(_ applicationID: String) -> ByApplicationID {
                        ByApplicationID(chain: chain.segment(applicationID))
                    }
                    /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`.
                    public struct ByApplicationID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/aggracct-bc/wb-channel/control-orders`.
            public struct ControlOrders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/aggracct-bc/wb-channel/control-orders/info`.
                public var info: Info {
                    Info(chain: chain.appending(literal: "info"))
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/punish`.
                public var punish: Punish {
                    Punish(chain: chain.appending(literal: "punish"))
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/recover`.
                public var recover: Recover {
                    Recover(chain: chain.appending(literal: "recover"))
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outRequestNo: 微众管控/解管单号 (`out_request_no`).
                public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                    ByOutRequestNo(chain: chain.segment(outRequestNo))
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/info`.
                public struct Info: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/aggracct-bc/wb-channel/control-orders/info/update`.
                    public var update: Update {
                        Update(chain: chain.appending(literal: "update"))
                    }
                    /// `/v3/aggracct-bc/wb-channel/control-orders/info/update`.
                    public struct Update: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`.
                        public var result: Result {
                            Result(chain: chain.appending(literal: "result"))
                        }
                        /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`.
                        public struct Result: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`.
                            public var notify: Notify {
                                Notify(chain: chain.appending(literal: "notify"))
                            }
                            /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`.
                            public struct Notify: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/punish`.
                public struct Punish: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/recover`.
                public struct Recover: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`.
                public struct ByOutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/aggracct-bc/wb-channel/special-reduction`.
            public struct SpecialReduction: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outRequestNo: 特殊减额单号 (`out_request_no`).
                public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                    ByOutRequestNo(chain: chain.segment(outRequestNo))
                }
                /// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`.
                public struct ByOutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

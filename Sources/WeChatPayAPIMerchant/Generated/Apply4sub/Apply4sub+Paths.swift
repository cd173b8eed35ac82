// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4sub.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/apply4sub`.
    public var apply4sub: Apply4sub { Apply4sub(chain: chain.appending(literal: "apply4sub")) }

    /// `/v3/apply4sub`.
    public struct Apply4sub: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/apply4sub/sub_merchants`.
        public var sub_merchants: SubMerchants {
            SubMerchants(chain: chain.appending(literal: "sub_merchants"))
        }
        /// `/v3/apply4sub/sub_merchants`.
        public struct SubMerchants: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/apply4sub/sub_merchants/{sub_mchid}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter subMchid: 特约商户/二级商户号 (`sub_mchid`).
            public func subMchid(_ subMchid: String) -> BySubMchid {
                BySubMchid(chain: chain.segment(subMchid))
            }
            /// `/v3/apply4sub/sub_merchants/{sub_mchid}`.
            public struct BySubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`.
                public var application: Application {
                    Application(chain: chain.appending(literal: "application"))
                }
                /// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`.
                public var modifySettlement: ModifySettlement {
                    ModifySettlement(chain: chain.appending(literal: "modify-settlement"))
                }
                /// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`.
                public var settlement: Settlement {
                    Settlement(chain: chain.appending(literal: "settlement"))
                }
                /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`.
                public struct Application: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter applicationNo: 修改结算账户申请单号 (`application_no`).
                    public func applicationNo(_ applicationNo: String) -> ByApplicationNo {
                        ByApplicationNo(chain: chain.segment(applicationNo))
                    }
                    /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`.
                    public struct ByApplicationNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`.
                public struct ModifySettlement: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`.
                public struct Settlement: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mchalterapply.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/mchalterapply`.
    public var mchalterapply: Mchalterapply { Mchalterapply(chain: chain.appending(literal: "mchalterapply")) }

    /// `/v3/mchalterapply`.
    public struct Mchalterapply: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/mchalterapply/mchcontactalterapplyment`.
        public var mchcontactalterapplyment: Mchcontactalterapplyment {
            Mchcontactalterapplyment(chain: chain.appending(literal: "mchcontactalterapplyment"))
        }
        /// `/v3/mchalterapply/mchsubjectalterapplyment`.
        public var mchsubjectalterapplyment: Mchsubjectalterapplyment {
            Mchsubjectalterapplyment(chain: chain.appending(literal: "mchsubjectalterapplyment"))
        }
        /// `/v3/mchalterapply/merchantnamealterapplyment`.
        public var merchantnamealterapplyment: Merchantnamealterapplyment {
            Merchantnamealterapplyment(chain: chain.appending(literal: "merchantnamealterapplyment"))
        }
        /// `/v3/mchalterapply/mchcontactalterapplyment`.
        public struct Mchcontactalterapplyment: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mchalterapply/mchcontactalterapplyment/merchant`.
            public var merchant: Merchant {
                Merchant(chain: chain.appending(literal: "merchant"))
            }
            /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter applyID: 微信支付申请单号 (`apply_id`).
            public func applyID(_ applyID: String) -> ByApplyID {
                ByApplyID(chain: chain.segment(applyID))
            }
            /// `/v3/mchalterapply/mchcontactalterapplyment/merchant`.
            public struct Merchant: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`: the value is percent-encoded
                /// as one segment and checked when a call is made.
                ///
                /// - Parameter merchantCode: 微信支付商户号 (`merchant_code`).
                public func merchantCode(_ merchantCode: String) -> ByMerchantCode {
                    ByMerchantCode(chain: chain.segment(merchantCode))
                }
                /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`.
                public struct ByMerchantCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`.
                    public var outRequestNo: OutRequestNo {
                        OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                    }
                    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`.
                    public struct OutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outRequestNo: 业务申请编号 (`out_request_no`).
                        public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                            ByOutRequestNo(chain: chain.segment(outRequestNo))
                        }
                        /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`.
                        public struct ByOutRequestNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`.
            public struct ByApplyID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`.
                public var revoke: Revoke {
                    Revoke(chain: chain.appending(literal: "revoke"))
                }
                /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`.
                public struct Revoke: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/mchalterapply/mchsubjectalterapplyment`.
        public struct Mchsubjectalterapplyment: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`.
            public var merchant: Merchant {
                Merchant(chain: chain.appending(literal: "merchant"))
            }
            /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter applyID: 微信支付申请单号 (`apply_id`).
            public func applyID(_ applyID: String) -> ByApplyID {
                ByApplyID(chain: chain.segment(applyID))
            }
            /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`.
            public struct Merchant: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`: the value is percent-encoded
                /// as one segment and checked when a call is made.
                ///
                /// - Parameter merchantCode: 微信支付商户号 (`merchant_code`).
                public func merchantCode(_ merchantCode: String) -> ByMerchantCode {
                    ByMerchantCode(chain: chain.segment(merchantCode))
                }
                /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`.
                public struct ByMerchantCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`.
                    public var outRequestNo: OutRequestNo {
                        OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                    }
                    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`.
                    public struct OutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outRequestNo: 业务申请编号 (`out_request_no`).
                        public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                            ByOutRequestNo(chain: chain.segment(outRequestNo))
                        }
                        /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`.
                        public struct ByOutRequestNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`.
            public struct ByApplyID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`.
                public var revoke: Revoke {
                    Revoke(chain: chain.appending(literal: "revoke"))
                }
                /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`.
                public struct Revoke: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/mchalterapply/merchantnamealterapplyment`.
        public struct Merchantnamealterapplyment: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mchalterapply/merchantnamealterapplyment/merchant`.
            public var merchant: Merchant {
                Merchant(chain: chain.appending(literal: "merchant"))
            }
            /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`: the value is percent-encoded as one segment
            /// and checked when a call is made.
            ///
            /// - Parameter applyID: 微信支付申请单号 (`apply_id`).
            public func applyID(_ applyID: String) -> ByApplyID {
                ByApplyID(chain: chain.segment(applyID))
            }
            /// `/v3/mchalterapply/merchantnamealterapplyment/merchant`.
            public struct Merchant: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`.
                    public var outRequestNo: OutRequestNo {
                        OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                    }
                    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`.
                    public struct OutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outRequestNo: 业务申请编号 (`out_request_no`).
                        public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                            ByOutRequestNo(chain: chain.segment(outRequestNo))
                        }
                        /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`.
                        public struct ByOutRequestNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`.
            public struct ByApplyID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`.
                public var revoke: Revoke {
                    Revoke(chain: chain.appending(literal: "revoke"))
                }
                /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`.
                public struct Revoke: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchant`.
    public var merchant: Merchant { Merchant(chain: chain.appending(literal: "merchant")) }

    /// `/v3/merchant`.
    public struct Merchant: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchant/fund`.
        public var fund: Fund {
            Fund(chain: chain.appending(literal: "fund"))
        }
        /// `/v3/merchant/media`.
        public var media: Media {
            Media(chain: chain.appending(literal: "media"))
        }
        /// `/v3/merchant/fund`.
        public struct Fund: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant/fund/balance`.
            public var balance: Balance {
                Balance(chain: chain.appending(literal: "balance"))
            }
            /// `/v3/merchant/fund/dayendbalance`.
            public var dayendbalance: Dayendbalance {
                Dayendbalance(chain: chain.appending(literal: "dayendbalance"))
            }
            /// `/v3/merchant/fund/withdraw`.
            public var withdraw: Withdraw {
                Withdraw(chain: chain.appending(literal: "withdraw"))
            }
            /// `/v3/merchant/fund/balance`.
            public struct Balance: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/merchant/fund/balance/{account_type}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter accountType: 账户类型 (`account_type`).
                public func accountType(_ accountType: String) -> ByAccountType {
                    ByAccountType(chain: chain.segment(accountType))
                }
                /// `/v3/merchant/fund/balance/{account_type}`.
                public struct ByAccountType: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/merchant/fund/dayendbalance`.
            public struct Dayendbalance: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/merchant/fund/dayendbalance/{account_type}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter accountType: 账户类型 (`account_type`).
                public func accountType(_ accountType: String) -> ByAccountType {
                    ByAccountType(chain: chain.segment(accountType))
                }
                /// `/v3/merchant/fund/dayendbalance/{account_type}`.
                public struct ByAccountType: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/merchant/fund/withdraw`.
            public struct Withdraw: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/merchant/fund/withdraw/bill-type`.
                public var billType: BillType {
                    BillType(chain: chain.appending(literal: "bill-type"))
                }
                /// `/v3/merchant/fund/withdraw/out-request-no`.
                public var outRequestNo: OutRequestNo {
                    OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                }
                /// `/v3/merchant/fund/withdraw/withdraw-id`.
                public var withdrawId: WithdrawID {
                    WithdrawID(chain: chain.appending(literal: "withdraw-id"))
                }
                /// `/v3/merchant/fund/withdraw/bill-type`.
                public struct BillType: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`: the value is percent-encoded as one segment
                    /// and checked when a call is made.
                    ///
                    /// - Parameter billType: 账单类型 (`bill_type`).
                    public func billType(_ billType: String) -> ByBillType {
                        ByBillType(chain: chain.segment(billType))
                    }
                    /// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`.
                    public struct ByBillType: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/merchant/fund/withdraw/out-request-no`.
                public struct OutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter outRequestNo: 商户预约提现单号 (`out_request_no`).
                    public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                        ByOutRequestNo(chain: chain.segment(outRequestNo))
                    }
                    /// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`.
                    public struct ByOutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/merchant/fund/withdraw/withdraw-id`.
                public struct WithdrawID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter withdrawID: 微信支付预约提现单号 (`withdraw_id`).
                    public func withdrawID(_ withdrawID: String) -> ByWithdrawID {
                        ByWithdrawID(chain: chain.segment(withdrawID))
                    }
                    /// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`.
                    public struct ByWithdrawID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/merchant/media`.
        public struct Media: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant/media/upload`.
            public var upload: UploadPath {
                UploadPath(chain: chain.appending(literal: "upload"))
            }
            /// `/v3/merchant/media/video_upload`.
            public var video_upload: VideoUpload {
                VideoUpload(chain: chain.appending(literal: "video_upload"))
            }
            /// `/v3/merchant/media/upload`.
            public struct UploadPath: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/merchant/media/video_upload`.
            public struct VideoUpload: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

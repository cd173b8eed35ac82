// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-service.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchant-service`.
    public var merchantService: MerchantService { MerchantService(chain: chain.appending(literal: "merchant-service")) }

    /// `/v3/merchant-service`.
    public struct MerchantService: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchant-service/complaint-notifications`.
        public var complaintNotifications: ComplaintNotifications {
            ComplaintNotifications(chain: chain.appending(literal: "complaint-notifications"))
        }
        /// `/v3/merchant-service/complaints`.
        public var complaints: Complaints {
            Complaints(chain: chain.appending(literal: "complaints"))
        }
        /// `/v3/merchant-service/complaints-v2`.
        public var complaintsV2: ComplaintsV2 {
            ComplaintsV2(chain: chain.appending(literal: "complaints-v2"))
        }
        /// `/v3/merchant-service/feedbacks`.
        public var feedbacks: Feedbacks {
            Feedbacks(chain: chain.appending(literal: "feedbacks"))
        }
        /// `/v3/merchant-service/images`.
        public var images: Images {
            Images(chain: chain.appending(literal: "images"))
        }
        /// `/v3/merchant-service/complaint-notifications`.
        public struct ComplaintNotifications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/merchant-service/complaints`.
        public struct Complaints: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant-service/complaints/{transaction_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
            public func transactionID(_ transactionID: String) -> ByTransactionID {
                ByTransactionID(chain: chain.segment(transactionID))
            }
            /// `/v3/merchant-service/complaints/{transaction_id}`.
            public struct ByTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`.
                public var negotiationHistorys: NegotiationHistorys {
                    NegotiationHistorys(chain: chain.appending(literal: "negotiation-historys"))
                }
                /// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`.
                public struct NegotiationHistorys: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/merchant-service/complaints-v2`.
        public struct ComplaintsV2: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant-service/complaints-v2/{complaint_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter complaintID: 投诉单号 (`complaint_id`).
            public func complaintID(_ complaintID: String) -> ByComplaintID {
                ByComplaintID(chain: chain.segment(complaintID))
            }
            /// `/v3/merchant-service/complaints-v2/{complaint_id}`.
            public struct ByComplaintID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`.
                public var complete: Complete {
                    Complete(chain: chain.appending(literal: "complete"))
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
                public var negotiationHistorys: NegotiationHistorys {
                    NegotiationHistorys(chain: chain.appending(literal: "negotiation-historys"))
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/response`.
                public var response: Response {
                    Response(chain: chain.appending(literal: "response"))
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`.
                public var responseImmediateService: ResponseImmediateService {
                    ResponseImmediateService(chain: chain.appending(literal: "response-immediate-service"))
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`.
                public var updateRefundProgress: UpdateRefundProgress {
                    UpdateRefundProgress(chain: chain.appending(literal: "update-refund-progress"))
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`.
                public struct Complete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
                public struct NegotiationHistorys: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/response`.
                public struct Response: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`.
                public struct ResponseImmediateService: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`.
                public struct UpdateRefundProgress: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/merchant-service/feedbacks`.
        public struct Feedbacks: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/merchant-service/images`.
        public struct Images: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant-service/images/upload`.
            public var upload: UploadPath {
                UploadPath(chain: chain.appending(literal: "upload"))
            }
            /// `/v3/merchant-service/images/{media_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter mediaID: 媒体文件标识ID (`media_id`).
            public func mediaID(_ mediaID: String) -> ByMediaID {
                ByMediaID(chain: chain.segment(mediaID))
            }
            /// `/v3/merchant-service/images/upload`.
            public struct UploadPath: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/merchant-service/images/{media_id}`.
            public struct ByMediaID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/webizpay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/webizpay`.
    public var webizpay: Webizpay { Webizpay(chain: chain.appending(literal: "webizpay")) }

    /// `/v3/webizpay`.
    public struct Webizpay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/webizpay/avail-mch-ranges`.
        public var availMchRanges: AvailMchRanges {
            AvailMchRanges(chain: chain.appending(literal: "avail-mch-ranges"))
        }
        /// `/v3/webizpay/bill`.
        public var bill: Bill {
            Bill(chain: chain.appending(literal: "bill"))
        }
        /// `/v3/webizpay/employees`.
        public var employees: Employees {
            Employees(chain: chain.appending(literal: "employees"))
        }
        /// `/v3/webizpay/stores`.
        public var stores: Stores {
            Stores(chain: chain.appending(literal: "stores"))
        }
        /// `/v3/webizpay/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/webizpay/avail-mch-ranges`.
        public struct AvailMchRanges: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/webizpay/avail-mch-ranges/{range_id}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter rangeID: 可用商户范围id (`range_id`).
            public func rangeID(_ rangeID: String) -> ByRangeID {
                ByRangeID(chain: chain.segment(rangeID))
            }
            /// `/v3/webizpay/avail-mch-ranges/{range_id}`.
            public struct ByRangeID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
                public var merchantIdentifiers: MerchantIdentifiers {
                    MerchantIdentifiers(chain: chain.appending(literal: "merchant-identifiers"))
                }
                /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
                public struct MerchantIdentifiers: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`: the value
                    /// is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter merchantIdentifier: 商户标识值 (`merchant_identifier`).
                    public func merchantIdentifier(_ merchantIdentifier: String) -> ByMerchantIdentifier {
                        ByMerchantIdentifier(chain: chain.segment(merchantIdentifier))
                    }
                    /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`.
                    public struct ByMerchantIdentifier: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/webizpay/bill`.
        public struct Bill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/webizpay/bill/proof`.
            public var proof: Proof {
                Proof(chain: chain.appending(literal: "proof"))
            }
            /// `/v3/webizpay/bill/trade-bill`.
            public var tradeBill: TradeBill {
                TradeBill(chain: chain.appending(literal: "trade-bill"))
            }
            /// `/v3/webizpay/bill/proof`.
            public struct Proof: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/webizpay/bill/trade-bill`.
            public struct TradeBill: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/webizpay/employees`.
        public struct Employees: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/webizpay/employees/{employee_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter employeeID: 微信授权关系ID (`employee_id`).
            public func employeeID(_ employeeID: String) -> ByEmployeeID {
                ByEmployeeID(chain: chain.segment(employeeID))
            }
            /// `/v3/webizpay/employees/{employee_id}`.
            public struct ByEmployeeID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/webizpay/employees/{employee_id}/out-quota-cards`.
                public var outQuotaCards: OutQuotaCards {
                    OutQuotaCards(chain: chain.appending(literal: "out-quota-cards"))
                }
                /// `/v3/webizpay/employees/{employee_id}/quota-cards`.
                public var quotaCards: QuotaCards {
                    QuotaCards(chain: chain.appending(literal: "quota-cards"))
                }
                /// `/v3/webizpay/employees/{employee_id}/revoke`.
                public var revoke: Revoke {
                    Revoke(chain: chain.appending(literal: "revoke"))
                }
                /// `/v3/webizpay/employees/{employee_id}/out-quota-cards`.
                public struct OutQuotaCards: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outCardNo: 企业支付额度卡商户卡号 (`out_card_no`).
                    public func outCardNo(_ outCardNo: String) -> ByOutCardNo {
                        ByOutCardNo(chain: chain.segment(outCardNo))
                    }
                    /// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`.
                    public struct ByOutCardNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/webizpay/employees/{employee_id}/quota-cards`.
                public struct QuotaCards: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter cardNo: 企业支付额度卡卡号 (`card_no`).
                    public func cardNo(_ cardNo: String) -> ByCardNo {
                        ByCardNo(chain: chain.segment(cardNo))
                    }
                    /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`.
                    public struct ByCardNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`.
                        public var cancel: Cancel {
                            Cancel(chain: chain.appending(literal: "cancel"))
                        }
                        /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`.
                        public var paymentUrl: PaymentURL {
                            PaymentURL(chain: chain.appending(literal: "payment-url"))
                        }
                        /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`.
                        public struct Cancel: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`.
                        public struct PaymentURL: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/webizpay/employees/{employee_id}/revoke`.
                public struct Revoke: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/webizpay/stores`.
        public struct Stores: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/webizpay/stores/entity-matches`.
            public var entityMatches: EntityMatches {
                EntityMatches(chain: chain.appending(literal: "entity-matches"))
            }
            /// `/v3/webizpay/stores/entity-matches`.
            public struct EntityMatches: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/webizpay/stores/entity-matches/{batch_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter batchID: 微信支付主体匹配批次单号 (`batch_id`).
                public func batchID(_ batchID: String) -> ByBatchID {
                    ByBatchID(chain: chain.segment(batchID))
                }
                /// `/v3/webizpay/stores/entity-matches/{batch_id}`.
                public struct ByBatchID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/webizpay/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/webizpay/users/{user_id}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter userID: 企业员工ID (`user_id`).
            public func userID(_ userID: String) -> ByUserID {
                ByUserID(chain: chain.segment(userID))
            }
            /// `/v3/webizpay/users/{user_id}`.
            public struct ByUserID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/webizpay/users/{user_id}/authorization-state`.
                public var authorizationState: AuthorizationState {
                    AuthorizationState(chain: chain.appending(literal: "authorization-state"))
                }
                /// `/v3/webizpay/users/{user_id}/authorization-url`.
                public var authorizationUrl: AuthorizationURL {
                    AuthorizationURL(chain: chain.appending(literal: "authorization-url"))
                }
                /// `/v3/webizpay/users/{user_id}/authorization-state`.
                public struct AuthorizationState: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/webizpay/users/{user_id}/authorization-url`.
                public struct AuthorizationURL: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}

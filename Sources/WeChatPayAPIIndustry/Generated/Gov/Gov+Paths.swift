// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/gov.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/gov`.
    public var gov: Gov { Gov(chain: chain.appending(literal: "gov")) }

    /// `/v3/gov`.
    public struct Gov: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/gov/subsidy`.
        public var subsidy: Subsidy {
            Subsidy(chain: chain.appending(literal: "subsidy"))
        }
        /// `/v3/gov/subsidy`.
        public struct Subsidy: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/gov/subsidy/audit`.
            public var audit: Audit {
                Audit(chain: chain.appending(literal: "audit"))
            }
            /// `/v3/gov/subsidy/companies`.
            public var companies: Companies {
                Companies(chain: chain.appending(literal: "companies"))
            }
            /// `/v3/gov/subsidy/goods`.
            public var goods: Goods {
                Goods(chain: chain.appending(literal: "goods"))
            }
            /// `/v3/gov/subsidy/n-qualifications`.
            public var nQualifications: NQualifications {
                NQualifications(chain: chain.appending(literal: "n-qualifications"))
            }
            /// `/v3/gov/subsidy/qualification`.
            public var qualification: Qualification {
                Qualification(chain: chain.appending(literal: "qualification"))
            }
            /// `/v3/gov/subsidy/qualifications`.
            public var qualifications: Qualifications {
                Qualifications(chain: chain.appending(literal: "qualifications"))
            }
            /// `/v3/gov/subsidy/sncode`.
            public var sncode: Sncode {
                Sncode(chain: chain.appending(literal: "sncode"))
            }
            /// `/v3/gov/subsidy/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/gov/subsidy/zhejiang`.
            public var zhejiang: Zhejiang {
                Zhejiang(chain: chain.appending(literal: "zhejiang"))
            }
            /// `/v3/gov/subsidy/audit`.
            public struct Audit: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/audit/cup`.
                public var cup: Cup {
                    Cup(chain: chain.appending(literal: "cup"))
                }
                /// `/v3/gov/subsidy/audit/cup`.
                public struct Cup: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/audit/cup/invalid`.
                    public var invalid: Invalid {
                        Invalid(chain: chain.appending(literal: "invalid"))
                    }
                    /// `/v3/gov/subsidy/audit/cup/query`.
                    public var query: Query {
                        Query(chain: chain.appending(literal: "query"))
                    }
                    /// `/v3/gov/subsidy/audit/cup/refund`.
                    public var refund: Refund {
                        Refund(chain: chain.appending(literal: "refund"))
                    }
                    /// `/v3/gov/subsidy/audit/cup/update`.
                    public var update: Update {
                        Update(chain: chain.appending(literal: "update"))
                    }
                    /// `/v3/gov/subsidy/audit/cup/upload`.
                    public var upload: UploadPath {
                        UploadPath(chain: chain.appending(literal: "upload"))
                    }
                    /// `/v3/gov/subsidy/audit/cup/invalid`.
                    public struct Invalid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/audit/cup/query`.
                    public struct Query: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/audit/cup/refund`.
                    public struct Refund: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/gov/subsidy/audit/cup/refund/sync`.
                        public var sync: Sync {
                            Sync(chain: chain.appending(literal: "sync"))
                        }
                        /// `/v3/gov/subsidy/audit/cup/refund/sync`.
                        public struct Sync: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/gov/subsidy/audit/cup/update`.
                    public struct Update: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/audit/cup/upload`.
                    public struct UploadPath: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/gov/subsidy/companies`.
            public struct Companies: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/companies/query`.
                public var query: Query {
                    Query(chain: chain.appending(literal: "query"))
                }
                /// `/v3/gov/subsidy/companies/query`.
                public struct Query: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/gov/subsidy/goods`.
            public struct Goods: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/goods/upload`.
                public var upload: UploadPath {
                    UploadPath(chain: chain.appending(literal: "upload"))
                }
                /// `/v3/gov/subsidy/goods/upload`.
                public struct UploadPath: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/gov/subsidy/n-qualifications`.
            public struct NQualifications: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/n-qualifications/sync`.
                public var sync: Sync {
                    Sync(chain: chain.appending(literal: "sync"))
                }
                /// `/v3/gov/subsidy/n-qualifications/sync`.
                public struct Sync: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/gov/subsidy/qualification`.
            public struct Qualification: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/gov/subsidy/qualifications`.
            public struct Qualifications: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/qualifications/passthrough`.
                public var passthrough: Passthrough {
                    Passthrough(chain: chain.appending(literal: "passthrough"))
                }
                /// `/v3/gov/subsidy/qualifications/query`.
                public var query: Query {
                    Query(chain: chain.appending(literal: "query"))
                }
                /// `/v3/gov/subsidy/qualifications/sync`.
                public var sync: Sync {
                    Sync(chain: chain.appending(literal: "sync"))
                }
                /// `/v3/gov/subsidy/qualifications/passthrough`.
                public struct Passthrough: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/qualifications/passthrough/cancel`.
                    public var cancel: Cancel {
                        Cancel(chain: chain.appending(literal: "cancel"))
                    }
                    /// `/v3/gov/subsidy/qualifications/passthrough/claim`.
                    public var claim: Claim {
                        Claim(chain: chain.appending(literal: "claim"))
                    }
                    /// `/v3/gov/subsidy/qualifications/passthrough/query`.
                    public var query: Query {
                        Query(chain: chain.appending(literal: "query"))
                    }
                    /// `/v3/gov/subsidy/qualifications/passthrough/cancel`.
                    public struct Cancel: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/qualifications/passthrough/claim`.
                    public struct Claim: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/qualifications/passthrough/query`.
                    public struct Query: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/gov/subsidy/qualifications/query`.
                public struct Query: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/gov/subsidy/qualifications/sync`.
                public struct Sync: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/gov/subsidy/sncode`.
            public struct Sncode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/sncode/lock`.
                public var lock: Lock {
                    Lock(chain: chain.appending(literal: "lock"))
                }
                /// `/v3/gov/subsidy/sncode/query`.
                public var query: Query {
                    Query(chain: chain.appending(literal: "query"))
                }
                /// `/v3/gov/subsidy/sncode/unlock`.
                public var unlock: Unlock {
                    Unlock(chain: chain.appending(literal: "unlock"))
                }
                /// `/v3/gov/subsidy/sncode/lock`.
                public struct Lock: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/gov/subsidy/sncode/query`.
                public struct Query: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/gov/subsidy/sncode/unlock`.
                public struct Unlock: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/gov/subsidy/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/transactions/query`.
                public var query: Query {
                    Query(chain: chain.appending(literal: "query"))
                }
                /// `/v3/gov/subsidy/transactions/summary`.
                public var summary: Summary {
                    Summary(chain: chain.appending(literal: "summary"))
                }
                /// `/v3/gov/subsidy/transactions/sync`.
                public var sync: Sync {
                    Sync(chain: chain.appending(literal: "sync"))
                }
                /// `/v3/gov/subsidy/transactions/query`.
                public struct Query: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/gov/subsidy/transactions/summary`.
                public struct Summary: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/transactions/summary/query-day`.
                    public var queryDay: QueryDay {
                        QueryDay(chain: chain.appending(literal: "query-day"))
                    }
                    /// `/v3/gov/subsidy/transactions/summary/query-day`.
                    public struct QueryDay: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/gov/subsidy/transactions/sync`.
                public struct Sync: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/gov/subsidy/zhejiang`.
            public struct Zhejiang: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/gov/subsidy/zhejiang/authcode`.
                public var authcode: Authcode {
                    Authcode(chain: chain.appending(literal: "authcode"))
                }
                /// `/v3/gov/subsidy/zhejiang/goods`.
                public var goods: Goods {
                    Goods(chain: chain.appending(literal: "goods"))
                }
                /// `/v3/gov/subsidy/zhejiang/n-qualifications`.
                public var nQualifications: NQualifications {
                    NQualifications(chain: chain.appending(literal: "n-qualifications"))
                }
                /// `/v3/gov/subsidy/zhejiang/qualifications`.
                public var qualifications: Qualifications {
                    Qualifications(chain: chain.appending(literal: "qualifications"))
                }
                /// `/v3/gov/subsidy/zhejiang/sncode`.
                public var sncode: Sncode {
                    Sncode(chain: chain.appending(literal: "sncode"))
                }
                /// `/v3/gov/subsidy/zhejiang/authcode`.
                public struct Authcode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/zhejiang/authcode/cancel`.
                    public var cancel: Cancel {
                        Cancel(chain: chain.appending(literal: "cancel"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/commit`.
                    public var commit: Commit {
                        Commit(chain: chain.appending(literal: "commit"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/issue`.
                    public var issue: Issue {
                        Issue(chain: chain.appending(literal: "issue"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/refund`.
                    public var refund: Refund {
                        Refund(chain: chain.appending(literal: "refund"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/try`.
                    public var `try`: Try {
                        Try(chain: chain.appending(literal: "try"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/cancel`.
                    public struct Cancel: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/commit`.
                    public struct Commit: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/issue`.
                    public struct Issue: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/refund`.
                    public struct Refund: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/authcode/try`.
                    public struct Try: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/gov/subsidy/zhejiang/goods`.
                public struct Goods: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/zhejiang/goods/query`.
                    public var query: Query {
                        Query(chain: chain.appending(literal: "query"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/goods/query`.
                    public struct Query: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/gov/subsidy/zhejiang/n-qualifications`.
                public struct NQualifications: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`.
                    public var confirm: Confirm {
                        Confirm(chain: chain.appending(literal: "confirm"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`.
                    public struct Confirm: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/gov/subsidy/zhejiang/qualifications`.
                public struct Qualifications: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/zhejiang/qualifications/alter`.
                    public var alter: Alter {
                        Alter(chain: chain.appending(literal: "alter"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/claim`.
                    public var claim: Claim {
                        Claim(chain: chain.appending(literal: "claim"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/query`.
                    public var query: Query {
                        Query(chain: chain.appending(literal: "query"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/sync`.
                    public var sync: Sync {
                        Sync(chain: chain.appending(literal: "sync"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/alter`.
                    public struct Alter: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/claim`.
                    public struct Claim: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/query`.
                    public struct Query: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/qualifications/sync`.
                    public struct Sync: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/gov/subsidy/zhejiang/sncode`.
                public struct Sncode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/gov/subsidy/zhejiang/sncode/lock`.
                    public var lock: Lock {
                        Lock(chain: chain.appending(literal: "lock"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/sncode/query`.
                    public var query: Query {
                        Query(chain: chain.appending(literal: "query"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/sncode/unlock`.
                    public var unlock: Unlock {
                        Unlock(chain: chain.appending(literal: "unlock"))
                    }
                    /// `/v3/gov/subsidy/zhejiang/sncode/lock`.
                    public struct Lock: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/sncode/query`.
                    public struct Query: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/gov/subsidy/zhejiang/sncode/unlock`.
                    public struct Unlock: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

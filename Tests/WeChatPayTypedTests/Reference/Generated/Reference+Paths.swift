// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/reference.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/reference`.
    public var reference: Reference { Reference(chain: chain.appending(literal: "reference")) }

    /// `/v3/reference`.
    public struct Reference: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/reference/default`.
        public var `default`: Default {
            Default(chain: chain.appending(literal: "default"))
        }
        /// `/v3/reference/policy-periods`.
        public var policyPeriods: PolicyPeriods {
            PolicyPeriods(chain: chain.appending(literal: "policy-periods"))
        }
        /// `/v3/reference/policy_periods`.
        public var policy_periods: PolicyPeriodsPath {
            PolicyPeriodsPath(chain: chain.appending(literal: "policy_periods"))
        }
        /// `/v3/reference/addThing`.
        public var addThing: AddThing {
            AddThing(chain: chain.appending(literal: "addThing"))
        }
        /// `/v3/reference/slashed`.
        public var slashed: Slashed {
            Slashed(chain: chain.appending(literal: "slashed"))
        }
        /// `/v3/reference/items`.
        public var items: Items {
            Items(chain: chain.appending(literal: "items"))
        }
        /// `/v3/reference/a`.
        public var a: A { A(chain: chain.appending(literal: "a")) }
        /// `/v3/reference/values`.
        public var values: Values {
            Values(chain: chain.appending(literal: "values"))
        }
        /// `/v3/reference/files`.
        public var files: Files {
            Files(chain: chain.appending(literal: "files"))
        }
        /// `/v3/reference/images`.
        public var images: Images {
            Images(chain: chain.appending(literal: "images"))
        }
        /// `/v3/reference/download`.
        public var download: DownloadPath {
            DownloadPath(chain: chain.appending(literal: "download"))
        }
        /// `/v3/reference/old`.
        public var old: Old {
            Old(chain: chain.appending(literal: "old"))
        }
        /// `/v3/reference/default`.
        public struct Default: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/reference/default/return`.
            public var `return`: Return {
                Return(chain: chain.appending(literal: "return"))
            }
            /// `/v3/reference/default/return`.
            public struct Return: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/reference/policy-periods`.
        public struct PolicyPeriods: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/reference/policy-periods/{plan_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            public func planID(_ planID: String) -> ByPlanID {
                ByPlanID(chain: chain.segment(planID))
            }
            /// `/v3/reference/policy-periods/{plan_id}`.
            public struct ByPlanID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/reference/policy_periods`.
        public struct PolicyPeriodsPath: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/reference/policy_periods/{plan_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            public func planID(_ planID: String) -> ByPlanID {
                ByPlanID(chain: chain.segment(planID))
            }
            /// `/v3/reference/policy_periods/{plan_id}`.
            public struct ByPlanID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/reference/addThing`.
        public struct AddThing: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/reference/slashed`.
        public struct Slashed: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/reference/items`.
        public struct Items: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/reference/items/{item_id}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter itemID: 商品号 (`item_id`).
            public func itemID(_ itemID: String) -> ByItemID {
                ByItemID(chain: chain.segment(itemID))
            }
            /// `/v3/reference/items/{out_item_no}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            public func outItemNo(_ outItemNo: String) -> ByOutItemNo {
                ByOutItemNo(chain: chain.segment(outItemNo))
            }
            /// `/v3/reference/items/{item_id}`.
            public struct ByItemID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/reference/items/{item_id}/reference`.
                public var reference: Reference {
                    Reference(chain: chain.appending(literal: "reference"))
                }
                /// `/v3/reference/items/{item_id}/reference`.
                public struct Reference: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/reference/items/{out_item_no}`.
            public struct ByOutItemNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/reference/a`.
        public struct A: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/reference/a/b`.
            public var b: B { B(chain: chain.appending(literal: "b")) }
            /// `/v3/reference/a/b`.
            public struct B: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/reference/a/b/c`.
                public var c: C { C(chain: chain.appending(literal: "c")) }
                /// `/v3/reference/a/b/c`.
                public struct C: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/reference/a/b/c/d`.
                    public var d: D { D(chain: chain.appending(literal: "d")) }
                    /// `/v3/reference/a/b/c/d`.
                    public struct D: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/reference/a/b/c/d/e`.
                        public var e: E { E(chain: chain.appending(literal: "e")) }
                        /// `/v3/reference/a/b/c/d/e`.
                        public struct E: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/reference/a/b/c/d/e/{f}`: the value is percent-encoded as one segment and checked
                            /// when a call is made.
                            public func f(_ f: String) -> ByF {
                                ByF(chain: chain.segment(f))
                            }
                            /// `/v3/reference/a/b/c/d/e/{f}`.
                            public struct ByF: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/reference/a/b/c/d/e/{f}/g`.
                                public var g: G { G(chain: chain.appending(literal: "g")) }
                                /// `/v3/reference/a/b/c/d/e/{f}/g`.
                                public struct G: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                    /// `/v3/reference/a/b/c/d/e/{f}/g/{h}`: the value is percent-encoded as one segment
                                    /// and checked when a call is made.
                                    public func h(_ h: String) -> ByH {
                                        ByH(chain: chain.segment(h))
                                    }
                                    /// `/v3/reference/a/b/c/d/e/{f}/g/{h}`.
                                    public struct ByH: PathNode {
                                        /// The client and the path up to here.
                                        public let chain: Chain
                                        /// `/v3/reference/a/b/c/d/e/{f}/g/{h}/i`.
                                        public var i: I { I(chain: chain.appending(literal: "i")) }
                                        /// `/v3/reference/a/b/c/d/e/{f}/g/{h}/i`.
                                        public struct I: PathNode {
                                            /// The client and the path up to here.
                                            public let chain: Chain
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        /// `/v3/reference/values`.
        public struct Values: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/reference/files`.
        public struct Files: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/reference/images`.
        public struct Images: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/reference/download`.
        public struct DownloadPath: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/reference/old`.
        public struct Old: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

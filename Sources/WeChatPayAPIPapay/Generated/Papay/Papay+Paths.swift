// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/papay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/papay`.
    public var papay: Papay { Papay(chain: chain.appending(literal: "papay")) }

    /// `/v3/papay`.
    public struct Papay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/papay/contracts`.
        public var contracts: Contracts {
            Contracts(chain: chain.appending(literal: "contracts"))
        }
        /// `/v3/papay/insurance-pay`.
        public var insurancePay: InsurancePay {
            InsurancePay(chain: chain.appending(literal: "insurance-pay"))
        }
        /// `/v3/papay/insurance-sign`.
        public var insuranceSign: InsuranceSign {
            InsuranceSign(chain: chain.appending(literal: "insurance-sign"))
        }
        /// `/v3/papay/pay`.
        public var pay: Pay {
            Pay(chain: chain.appending(literal: "pay"))
        }
        /// `/v3/papay/scheduled-deduct-sign`.
        public var scheduledDeductSign: ScheduledDeductSign {
            ScheduledDeductSign(chain: chain.appending(literal: "scheduled-deduct-sign"))
        }
        /// `/v3/papay/sign`.
        public var sign: Sign {
            Sign(chain: chain.appending(literal: "sign"))
        }
        /// `/v3/papay/contracts`.
        public struct Contracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/papay/contracts/{contract_id}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
            public func contractID(_ contractID: String) -> ByContractID {
                ByContractID(chain: chain.segment(contractID))
            }
            /// `/v3/papay/contracts/{contract_id}`.
            public struct ByContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/contracts/{contract_id}/fail-notify`.
                public var failNotify: FailNotify {
                    FailNotify(chain: chain.appending(literal: "fail-notify"))
                }
                /// `/v3/papay/contracts/{contract_id}/notify`.
                public var notify: Notify {
                    Notify(chain: chain.appending(literal: "notify"))
                }
                /// `/v3/papay/contracts/{contract_id}/fail-notify`.
                public struct FailNotify: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/papay/contracts/{contract_id}/notify`.
                public struct Notify: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/papay/insurance-pay`.
        public struct InsurancePay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/papay/insurance-pay/policy-periods`.
            public var policyPeriods: PolicyPeriods {
                PolicyPeriods(chain: chain.appending(literal: "policy-periods"))
            }
            /// `/v3/papay/insurance-pay/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/papay/insurance-pay/policy-periods`.
            public struct PolicyPeriods: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/insurance-pay/policy-periods/contract-id`.
                public var contractId: ContractID {
                    ContractID(chain: chain.appending(literal: "contract-id"))
                }
                /// `/v3/papay/insurance-pay/policy-periods/contract-id`.
                public struct ContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`: the value is percent-encoded
                    /// as one segment and checked when a call is made.
                    ///
                    /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
                    public func contractID(_ contractID: String) -> ByContractID {
                        ByContractID(chain: chain.segment(contractID))
                    }
                    /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`.
                    public struct ByContractID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`.
                        public var policyPeriodId: PolicyPeriodID {
                            PolicyPeriodID(chain: chain.appending(literal: "policy-period-id"))
                        }
                        /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`.
                        public struct PolicyPeriodID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter policyPeriodID: 保单的扣费周期编号 (`policy_period_id`).
                            public func policyPeriodID(_ policyPeriodID: String) -> ByPolicyPeriodID {
                                ByPolicyPeriodID(chain: chain.segment(policyPeriodID))
                            }
                            /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`.
                            public struct ByPolicyPeriodID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`.
                                public var schedule: Schedule {
                                    Schedule(chain: chain.appending(literal: "schedule"))
                                }
                                /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`.
                                public struct Schedule: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
            }
            /// `/v3/papay/insurance-pay/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/insurance-pay/transactions/apply`.
                public var apply: Apply {
                    Apply(chain: chain.appending(literal: "apply"))
                }
                /// `/v3/papay/insurance-pay/transactions/apply`.
                public struct Apply: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/papay/insurance-sign`.
        public struct InsuranceSign: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/papay/insurance-sign/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/papay/insurance-sign/policy-periods`.
            public var policyPeriods: PolicyPeriods {
                PolicyPeriods(chain: chain.appending(literal: "policy-periods"))
            }
            /// `/v3/papay/insurance-sign/policy_periods`.
            public var policy_periods: PolicyPeriodsPath {
                PolicyPeriodsPath(chain: chain.appending(literal: "policy_periods"))
            }
            /// `/v3/papay/insurance-sign/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/insurance-sign/contracts/plan-id`.
                public var planId: PlanID {
                    PlanID(chain: chain.appending(literal: "plan-id"))
                }
                /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/papay/insurance-sign/contracts/plan-id`.
                public struct PlanID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter planID: 委托代扣模板ID (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`.
                        public var contractId: ContractID {
                            ContractID(chain: chain.appending(literal: "contract-id"))
                        }
                        /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code`.
                        public var outContractCode: OutContractCode {
                            OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                        }
                        /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`.
                        public struct ContractID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`: the
                            /// value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
                            public func contractID(_ contractID: String) -> ByContractID {
                                ByContractID(chain: chain.segment(contractID))
                            }
                            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`.
                            public struct ByContractID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`.
                                public var renew: Renew {
                                    Renew(chain: chain.appending(literal: "renew"))
                                }
                                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`.
                                public struct Renew: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                        /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code`.
                        public struct OutContractCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                            public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                                ByOutContractCode(chain: chain.segment(outContractCode))
                            }
                            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
                            public struct ByOutContractCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                public var terminate: Terminate {
                                    Terminate(chain: chain.appending(literal: "terminate"))
                                }
                                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                public struct Terminate: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`.
                    public var app: App {
                        App(chain: chain.appending(literal: "app"))
                    }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`.
                    public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`.
                    public var jsapi: Jsapi {
                        Jsapi(chain: chain.appending(literal: "jsapi"))
                    }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`.
                    public struct App: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`.
                    public struct H5: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`.
                    public struct Jsapi: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/papay/insurance-sign/policy-periods`.
            public struct PolicyPeriods: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/insurance-sign/policy-periods/plan-id`.
                public var planId: PlanID {
                    PlanID(chain: chain.appending(literal: "plan-id"))
                }
                /// `/v3/papay/insurance-sign/policy-periods/plan-id`.
                public struct PlanID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter planID: 委托代扣模板ID (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`.
                        public var contractId: ContractID {
                            ContractID(chain: chain.appending(literal: "contract-id"))
                        }
                        /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`.
                        public struct ContractID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
                            public func contractID(_ contractID: String) -> ByContractID {
                                ByContractID(chain: chain.segment(contractID))
                            }
                            /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`.
                            public struct ByContractID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`.
                                public var modify: Modify {
                                    Modify(chain: chain.appending(literal: "modify"))
                                }
                                /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`.
                                public struct Modify: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
            }
            /// `/v3/papay/insurance-sign/policy_periods`.
            public struct PolicyPeriodsPath: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/insurance-sign/policy_periods/plan-id`.
                public var planId: PlanID {
                    PlanID(chain: chain.appending(literal: "plan-id"))
                }
                /// `/v3/papay/insurance-sign/policy_periods/plan-id`.
                public struct PlanID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter planID: 委托代扣模板ID (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`.
                        public var outContractCode: OutContractCode {
                            OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                        }
                        /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`.
                        public struct OutContractCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                            public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                                ByOutContractCode(chain: chain.segment(outContractCode))
                            }
                            /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
                            public struct ByOutContractCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
        }
        /// `/v3/papay/pay`.
        public struct Pay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/papay/pay/harmony`.
            public var harmony: Harmony {
                Harmony(chain: chain.appending(literal: "harmony"))
            }
            /// `/v3/papay/pay/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/papay/pay/schedules`.
            public var schedules: Schedules {
                Schedules(chain: chain.appending(literal: "schedules"))
            }
            /// `/v3/papay/pay/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/papay/pay/harmony`.
            public struct Harmony: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/pay/harmony/transactions`.
                public var transactions: Transactions {
                    Transactions(chain: chain.appending(literal: "transactions"))
                }
                /// `/v3/papay/pay/harmony/transactions`.
                public struct Transactions: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/pay/harmony/transactions/apply`.
                    public var apply: Apply {
                        Apply(chain: chain.appending(literal: "apply"))
                    }
                    /// `/v3/papay/pay/harmony/transactions/apply`.
                    public struct Apply: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/papay/pay/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/pay/partner/schedules`.
                public var schedules: Schedules {
                    Schedules(chain: chain.appending(literal: "schedules"))
                }
                /// `/v3/papay/pay/partner/transactions`.
                public var transactions: Transactions {
                    Transactions(chain: chain.appending(literal: "transactions"))
                }
                /// `/v3/papay/pay/partner/schedules`.
                public struct Schedules: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/pay/partner/schedules/contract-id`.
                    public var contractId: ContractID {
                        ContractID(chain: chain.appending(literal: "contract-id"))
                    }
                    /// `/v3/papay/pay/partner/schedules/contract-id`.
                    public struct ContractID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`: the value is percent-encoded as
                        /// one segment and checked when a call is made.
                        ///
                        /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
                        public func contractID(_ contractID: String) -> ByContractID {
                            ByContractID(chain: chain.segment(contractID))
                        }
                        /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`.
                        public struct ByContractID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`.
                            public var schedule: Schedule {
                                Schedule(chain: chain.appending(literal: "schedule"))
                            }
                            /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`.
                            public struct Schedule: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
                /// `/v3/papay/pay/partner/transactions`.
                public struct Transactions: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/pay/partner/transactions/apply`.
                    public var apply: Apply {
                        Apply(chain: chain.appending(literal: "apply"))
                    }
                    /// `/v3/papay/pay/partner/transactions/apply`.
                    public struct Apply: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/papay/pay/schedules`.
            public struct Schedules: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/pay/schedules/contract-id`.
                public var contractId: ContractID {
                    ContractID(chain: chain.appending(literal: "contract-id"))
                }
                /// `/v3/papay/pay/schedules/contract-id`.
                public struct ContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/pay/schedules/contract-id/{contract_id}`: the value is percent-encoded as one segment
                    /// and checked when a call is made.
                    ///
                    /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
                    public func contractID(_ contractID: String) -> ByContractID {
                        ByContractID(chain: chain.segment(contractID))
                    }
                    /// `/v3/papay/pay/schedules/contract-id/{contract_id}`.
                    public struct ByContractID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
                        public var schedule: Schedule {
                            Schedule(chain: chain.appending(literal: "schedule"))
                        }
                        /// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
                        public struct Schedule: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/papay/pay/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/pay/transactions/apply`.
                public var apply: Apply {
                    Apply(chain: chain.appending(literal: "apply"))
                }
                /// `/v3/papay/pay/transactions/apply`.
                public struct Apply: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/papay/scheduled-deduct-sign`.
        public struct ScheduledDeductSign: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/papay/scheduled-deduct-sign/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/papay/scheduled-deduct-sign/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/papay/scheduled-deduct-sign/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`.
                    public var app: App {
                        App(chain: chain.appending(literal: "app"))
                    }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`.
                    public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`.
                    public var jsapi: Jsapi {
                        Jsapi(chain: chain.appending(literal: "jsapi"))
                    }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`.
                    public struct App: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`.
                    public struct H5: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`.
                    public struct Jsapi: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/papay/scheduled-deduct-sign/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/scheduled-deduct-sign/partner/contracts`.
                public var contracts: Contracts {
                    Contracts(chain: chain.appending(literal: "contracts"))
                }
                /// `/v3/papay/scheduled-deduct-sign/partner/contracts`.
                public struct Contracts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`.
                    public var preEntrustSign: PreEntrustSign {
                        PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                    }
                    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`.
                    public struct PreEntrustSign: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`.
                        public var app: App {
                            App(chain: chain.appending(literal: "app"))
                        }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`.
                        public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`.
                        public var jsapi: Jsapi {
                            Jsapi(chain: chain.appending(literal: "jsapi"))
                        }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`.
                        public var miniProgram: MiniProgram {
                            MiniProgram(chain: chain.appending(literal: "mini-program"))
                        }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`.
                        public struct App: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`.
                        public struct H5: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`.
                        public struct Jsapi: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`.
                        public struct MiniProgram: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/papay/sign`.
        public struct Sign: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/papay/sign/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/papay/sign/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/papay/sign/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/sign/contracts/harmony-plan-id`.
                public var harmonyPlanId: HarmonyPlanID {
                    HarmonyPlanID(chain: chain.appending(literal: "harmony-plan-id"))
                }
                /// `/v3/papay/sign/contracts/plan-id`.
                public var planId: PlanID {
                    PlanID(chain: chain.appending(literal: "plan-id"))
                }
                /// `/v3/papay/sign/contracts/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/papay/sign/contracts/harmony-plan-id`.
                public struct HarmonyPlanID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter planID: 委托代扣模板ID (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`.
                        public var outContractCode: OutContractCode {
                            OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                        }
                        /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`.
                        public struct OutContractCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                            public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                                ByOutContractCode(chain: chain.segment(outContractCode))
                            }
                            /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
                            public struct ByOutContractCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
                /// `/v3/papay/sign/contracts/plan-id`.
                public struct PlanID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/sign/contracts/plan-id/{plan_id}`: the value is percent-encoded as one segment and
                    /// checked when a call is made.
                    ///
                    /// - Parameter planID: 委托代扣模板ID (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/papay/sign/contracts/plan-id/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`.
                        public var outContractCode: OutContractCode {
                            OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                        }
                        /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`.
                        public struct OutContractCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`: the
                            /// value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                            public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                                ByOutContractCode(chain: chain.segment(outContractCode))
                            }
                            /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
                            public struct ByOutContractCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                public var terminate: Terminate {
                                    Terminate(chain: chain.appending(literal: "terminate"))
                                }
                                /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                public struct Terminate: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/papay/sign/contracts/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/papay/sign/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/papay/sign/partner/contracts`.
                public var contracts: Contracts {
                    Contracts(chain: chain.appending(literal: "contracts"))
                }
                /// `/v3/papay/sign/partner/contracts`.
                public struct Contracts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/papay/sign/partner/contracts/plan-id`.
                    public var planId: PlanID {
                        PlanID(chain: chain.appending(literal: "plan-id"))
                    }
                    /// `/v3/papay/sign/partner/contracts/plan-id`.
                    public struct PlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`: the value is percent-encoded as one
                        /// segment and checked when a call is made.
                        ///
                        /// - Parameter planID: 委托代扣模板ID (`plan_id`).
                        public func planID(_ planID: String) -> ByPlanID {
                            ByPlanID(chain: chain.segment(planID))
                        }
                        /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`.
                        public struct ByPlanID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`.
                            public var outContractCode: OutContractCode {
                                OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                            }
                            /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`.
                            public struct OutContractCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
                                /// the value is percent-encoded as one segment and checked when a call is made.
                                ///
                                /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                                public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                                    ByOutContractCode(chain: chain.segment(outContractCode))
                                }
                                /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
                                public struct ByOutContractCode: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                    public var terminate: Terminate {
                                        Terminate(chain: chain.appending(literal: "terminate"))
                                    }
                                    /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                    public struct Terminate: PathNode {
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
}

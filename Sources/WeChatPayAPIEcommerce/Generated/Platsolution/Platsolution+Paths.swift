// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/platsolution.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/platsolution`.
    public var platsolution: Platsolution { Platsolution(chain: chain.appending(literal: "platsolution")) }

    /// `/v3/platsolution`.
    public struct Platsolution: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/platsolution/ecommerce`.
        public var ecommerce: Ecommerce {
            Ecommerce(chain: chain.appending(literal: "ecommerce"))
        }
        /// `/v3/platsolution/insurance`.
        public var insurance: Insurance {
            Insurance(chain: chain.appending(literal: "insurance"))
        }
        /// `/v3/platsolution/mch-transfer`.
        public var mchTransfer: MchTransfer {
            MchTransfer(chain: chain.appending(literal: "mch-transfer"))
        }
        /// `/v3/platsolution/ecommerce`.
        public struct Ecommerce: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/platsolution/ecommerce/bank-transfer-recharges`.
            public var bankTransferRecharges: BankTransferRecharges {
                BankTransferRecharges(chain: chain.appending(literal: "bank-transfer-recharges"))
            }
            /// `/v3/platsolution/ecommerce/insurance-compensation-contracts`.
            public var insuranceCompensationContracts: InsuranceCompensationContracts {
                InsuranceCompensationContracts(chain: chain.appending(literal: "insurance-compensation-contracts"))
            }
            /// `/v3/platsolution/ecommerce/mch-transfer`.
            public var mchTransfer: MchTransfer {
                MchTransfer(chain: chain.appending(literal: "mch-transfer"))
            }
            /// `/v3/platsolution/ecommerce/recharge-employees`.
            public var rechargeEmployees: RechargeEmployees {
                RechargeEmployees(chain: chain.appending(literal: "recharge-employees"))
            }
            /// `/v3/platsolution/ecommerce/recharges`.
            public var recharges: Recharges {
                Recharges(chain: chain.appending(literal: "recharges"))
            }
            /// `/v3/platsolution/ecommerce/settle`.
            public var settle: Settle {
                Settle(chain: chain.appending(literal: "settle"))
            }
            /// `/v3/platsolution/ecommerce/withdraw`.
            public var withdraw: Withdraw {
                Withdraw(chain: chain.appending(literal: "withdraw"))
            }
            /// `/v3/platsolution/ecommerce/bank-transfer-recharges`.
            public struct BankTransferRecharges: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`.
                public var apply: Apply {
                    Apply(chain: chain.appending(literal: "apply"))
                }
                /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`.
                public var outRechargeNo: OutRechargeNo {
                    OutRechargeNo(chain: chain.appending(literal: "out-recharge-no"))
                }
                /// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`.
                public struct Apply: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`.
                public struct OutRechargeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`: the
                    /// value is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outRechargeNo: 商户充值单号 (`out_recharge_no`).
                    public func outRechargeNo(_ outRechargeNo: String) -> ByOutRechargeNo {
                        ByOutRechargeNo(chain: chain.segment(outRechargeNo))
                    }
                    /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`.
                    public struct ByOutRechargeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/platsolution/ecommerce/insurance-compensation-contracts`.
            public struct InsuranceCompensationContracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`.
                public var subMchid: SubMchid {
                    SubMchid(chain: chain.appending(literal: "sub-mchid"))
                }
                /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`.
                public struct SubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`: the value
                    /// is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                    public func subMchid(_ subMchid: String) -> BySubMchid {
                        BySubMchid(chain: chain.segment(subMchid))
                    }
                    /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`.
                    public struct BySubMchid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`.
                        public var checkOpened: CheckOpened {
                            CheckOpened(chain: chain.appending(literal: "check-opened"))
                        }
                        /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`.
                        public struct CheckOpened: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/platsolution/ecommerce/mch-transfer`.
            public struct MchTransfer: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`.
                public var compensateBills: CompensateBills {
                    CompensateBills(chain: chain.appending(literal: "compensate-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`.
                public var depositAfterSalesCompensationBills: DepositAfterSalesCompensationBills {
                    DepositAfterSalesCompensationBills(
                        chain: chain.appending(literal: "deposit-after-sales-compensation-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`.
                public var depositInsurancePremiumsCompensationBills: DepositInsurancePremiumsCompensationBills {
                    DepositInsurancePremiumsCompensationBills(
                        chain: chain.appending(literal: "deposit-insurance-premiums-compensation-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`.
                public var depositShippingCostCompensationBills: DepositShippingCostCompensationBills {
                    DepositShippingCostCompensationBills(
                        chain: chain.appending(literal: "deposit-shipping-cost-compensation-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`.
                public var insuranceClaimBills: InsuranceClaimBills {
                    InsuranceClaimBills(chain: chain.appending(literal: "insurance-claim-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`.
                public var subMchCompensationBills: SubMchCompensationBills {
                    SubMchCompensationBills(chain: chain.appending(literal: "sub-mch-compensation-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`.
                public var transferBills: TransferBills {
                    TransferBills(chain: chain.appending(literal: "transfer-bills"))
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`.
                public struct CompensateBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`.
                    public var billId: BillID {
                        BillID(chain: chain.appending(literal: "bill-id"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`.
                    public var outBillNo: OutBillNo {
                        OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`.
                    public var preTransfer: PreTransfer {
                        PreTransfer(chain: chain.appending(literal: "pre-transfer"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`.
                    public struct BillID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter billID: 微信支付单号 (`bill_id`).
                        public func billID(_ billID: String) -> ByBillID {
                            ByBillID(chain: chain.segment(billID))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`.
                        public struct ByBillID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`.
                    public struct OutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                        public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                            ByOutBillNo(chain: chain.segment(outBillNo))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`.
                        public struct ByOutBillNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`.
                            public var cancel: Cancel {
                                Cancel(chain: chain.appending(literal: "cancel"))
                            }
                            /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`.
                            public struct Cancel: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`.
                    public struct PreTransfer: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`.
                public struct DepositAfterSalesCompensationBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`.
                    public var billId: BillID {
                        BillID(chain: chain.appending(literal: "bill-id"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`.
                    public var outBillNo: OutBillNo {
                        OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`.
                    public struct BillID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter billID: 微信支付单号 (`bill_id`).
                        public func billID(_ billID: String) -> ByBillID {
                            ByBillID(chain: chain.segment(billID))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`.
                        public struct ByBillID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`.
                    public struct OutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                        public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                            ByOutBillNo(chain: chain.segment(outBillNo))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`.
                        public struct ByOutBillNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`.
                public struct DepositInsurancePremiumsCompensationBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`:
                    /// the value is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                    public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                        ByOutBillNo(chain: chain.segment(outBillNo))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`.
                    public struct ByOutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`.
                public struct DepositShippingCostCompensationBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`.
                    public var outBillNo: OutBillNo {
                        OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`.
                    public struct OutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                        public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                            ByOutBillNo(chain: chain.segment(outBillNo))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`.
                        public struct ByOutBillNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`.
                public struct InsuranceClaimBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`.
                    public var billId: BillID {
                        BillID(chain: chain.appending(literal: "bill-id"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`.
                    public var outBillNo: OutBillNo {
                        OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`.
                    public var preTransfer: PreTransfer {
                        PreTransfer(chain: chain.appending(literal: "pre-transfer"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`.
                    public struct BillID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`: the value
                        /// is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter billID: 微信支付单号 (`bill_id`).
                        public func billID(_ billID: String) -> ByBillID {
                            ByBillID(chain: chain.segment(billID))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`.
                        public struct ByBillID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`.
                    public struct OutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                        public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                            ByOutBillNo(chain: chain.segment(outBillNo))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`.
                        public struct ByOutBillNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`.
                            public var cancel: Cancel {
                                Cancel(chain: chain.appending(literal: "cancel"))
                            }
                            /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`.
                            public struct Cancel: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`.
                    public struct PreTransfer: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`.
                public struct SubMchCompensationBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                    public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                        ByOutBillNo(chain: chain.segment(outBillNo))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`.
                    public struct ByOutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`.
                public struct TransferBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`.
                    public var billId: BillID {
                        BillID(chain: chain.appending(literal: "bill-id"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`.
                    public var outBillNo: OutBillNo {
                        OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`.
                    public struct BillID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter billID: 微信支付单号 (`bill_id`).
                        public func billID(_ billID: String) -> ByBillID {
                            ByBillID(chain: chain.segment(billID))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`.
                        public struct ByBillID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`.
                    public struct OutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                        public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                            ByOutBillNo(chain: chain.segment(outBillNo))
                        }
                        /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
                        public struct ByOutBillNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/platsolution/ecommerce/recharge-employees`.
            public struct RechargeEmployees: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid`.
                public var subMchid: SubMchid {
                    SubMchid(chain: chain.appending(literal: "sub-mchid"))
                }
                /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid`.
                public struct SubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                    public func subMchid(_ subMchid: String) -> BySubMchid {
                        BySubMchid(chain: chain.segment(subMchid))
                    }
                    /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`.
                    public struct BySubMchid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`.
                        public var spOpenid: SpOpenid {
                            SpOpenid(chain: chain.appending(literal: "sp-openid"))
                        }
                        /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`.
                        public struct SpOpenid: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter spOpenid: 员工OpenID (`sp_openid`).
                            public func spOpenid(_ spOpenid: String) -> BySpOpenid {
                                BySpOpenid(chain: chain.segment(spOpenid))
                            }
                            /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`.
                            public struct BySpOpenid: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`.
                                public var delete: Delete {
                                    Delete(chain: chain.appending(literal: "delete"))
                                }
                                /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`.
                                public struct Delete: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
            }
            /// `/v3/platsolution/ecommerce/recharges`.
            public struct Recharges: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/recharges/apply`.
                public var apply: Apply {
                    Apply(chain: chain.appending(literal: "apply"))
                }
                /// `/v3/platsolution/ecommerce/recharges/out-recharge-no`.
                public var outRechargeNo: OutRechargeNo {
                    OutRechargeNo(chain: chain.appending(literal: "out-recharge-no"))
                }
                /// `/v3/platsolution/ecommerce/recharges/apply`.
                public struct Apply: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/platsolution/ecommerce/recharges/out-recharge-no`.
                public struct OutRechargeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outRechargeNo: 商户充值单号 (`out_recharge_no`).
                    public func outRechargeNo(_ outRechargeNo: String) -> ByOutRechargeNo {
                        ByOutRechargeNo(chain: chain.segment(outRechargeNo))
                    }
                    /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`.
                    public struct ByOutRechargeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/platsolution/ecommerce/settle`.
            public struct Settle: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`.
                public var prepaySettleOrders: PrepaySettleOrders {
                    PrepaySettleOrders(chain: chain.appending(literal: "prepay-settle-orders"))
                }
                /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`.
                public struct PrepaySettleOrders: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter settleBatchNo: 微信支付结算批次单号 (`settle_batch_no`).
                    public func settleBatchNo(_ settleBatchNo: String) -> BySettleBatchNo {
                        BySettleBatchNo(chain: chain.segment(settleBatchNo))
                    }
                    /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`.
                    public struct BySettleBatchNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`.
                        public var applyAbnormalSettle: ApplyAbnormalSettle {
                            ApplyAbnormalSettle(chain: chain.appending(literal: "apply-abnormal-settle"))
                        }
                        /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`.
                        public struct ApplyAbnormalSettle: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/platsolution/ecommerce/withdraw`.
            public struct Withdraw: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`.
                public var dayEndBalanceWithdraw: DayEndBalanceWithdraw {
                    DayEndBalanceWithdraw(chain: chain.appending(literal: "day-end-balance-withdraw"))
                }
                /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`.
                public struct DayEndBalanceWithdraw: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`.
                    public var outRequestNo: OutRequestNo {
                        OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                    }
                    /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`.
                    public struct OutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outRequestNo: 商户提现单号 (`out_request_no`).
                        public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                            ByOutRequestNo(chain: chain.segment(outRequestNo))
                        }
                        /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`.
                        public struct ByOutRequestNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/platsolution/insurance`.
        public struct Insurance: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/platsolution/insurance/mch-transfer`.
            public var mchTransfer: MchTransfer {
                MchTransfer(chain: chain.appending(literal: "mch-transfer"))
            }
            /// `/v3/platsolution/insurance/mch-transfer`.
            public struct MchTransfer: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/insurance/mch-transfer/batches`.
                public var batches: Batches {
                    Batches(chain: chain.appending(literal: "batches"))
                }
                /// `/v3/platsolution/insurance/mch-transfer/reservation`.
                public var reservation: Reservation {
                    Reservation(chain: chain.appending(literal: "reservation"))
                }
                /// `/v3/platsolution/insurance/mch-transfer/batches`.
                public struct Batches: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/insurance/mch-transfer/batches/apply`.
                    public var apply: Apply {
                        Apply(chain: chain.appending(literal: "apply"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id`.
                    public var batchId: BatchID {
                        BatchID(chain: chain.appending(literal: "batch-id"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`.
                    public var detailReceipts: DetailReceipts {
                        DetailReceipts(chain: chain.appending(literal: "detail-receipts"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`.
                    public var outBatchNo: OutBatchNo {
                        OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`.
                    public var summaryReceipts: SummaryReceipts {
                        SummaryReceipts(chain: chain.appending(literal: "summary-receipts"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/apply`.
                    public struct Apply: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id`.
                    public struct BatchID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter batchID: 商家转账批次单号 (`batch_id`).
                        public func batchID(_ batchID: String) -> ByBatchID {
                            ByBatchID(chain: chain.segment(batchID))
                        }
                        /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`.
                        public struct ByBatchID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`.
                            public var details: Details {
                                Details(chain: chain.appending(literal: "details"))
                            }
                            /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`.
                            public struct Details: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`.
                                public var detailId: DetailID {
                                    DetailID(chain: chain.appending(literal: "detail-id"))
                                }
                                /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`.
                                public struct DetailID: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                    /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`:
                                    /// the value is percent-encoded as one segment and checked when a call is made.
                                    ///
                                    /// - Parameter detailID: 商家转账明细单号 (`detail_id`).
                                    public func detailID(_ detailID: String) -> ByDetailID {
                                        ByDetailID(chain: chain.segment(detailID))
                                    }
                                    /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
                                    public struct ByDetailID: PathNode {
                                        /// The client and the path up to here.
                                        public let chain: Chain
                                    }
                                }
                            }
                        }
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`.
                    public struct DetailReceipts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`.
                        public var outBatchNo: OutBatchNo {
                            OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
                        }
                        /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`.
                        public struct OutBatchNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                            public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                                ByOutBatchNo(chain: chain.segment(outBatchNo))
                            }
                            /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`.
                            public struct ByOutBatchNo: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`.
                                public var outDetailNo: OutDetailNo {
                                    OutDetailNo(chain: chain.appending(literal: "out-detail-no"))
                                }
                                /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`.
                                public struct OutDetailNo: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`:
                                    /// the value is percent-encoded as one segment and checked when a call is made.
                                    ///
                                    /// - Parameter outDetailNo: 商家明细单号 (`out_detail_no`).
                                    public func outDetailNo(_ outDetailNo: String) -> ByOutDetailNo {
                                        ByOutDetailNo(chain: chain.segment(outDetailNo))
                                    }
                                    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
                                    public struct ByOutDetailNo: PathNode {
                                        /// The client and the path up to here.
                                        public let chain: Chain
                                        /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
                                        public var apply: Apply {
                                            Apply(chain: chain.appending(literal: "apply"))
                                        }
                                        /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
                                        public struct Apply: PathNode {
                                            /// The client and the path up to here.
                                            public let chain: Chain
                                        }
                                    }
                                }
                            }
                        }
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`.
                    public struct OutBatchNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                        public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                            ByOutBatchNo(chain: chain.segment(outBatchNo))
                        }
                        /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`.
                        public struct ByOutBatchNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`.
                            public var details: Details {
                                Details(chain: chain.appending(literal: "details"))
                            }
                            /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`.
                            public struct Details: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`.
                                public var outDetailNo: OutDetailNo {
                                    OutDetailNo(chain: chain.appending(literal: "out-detail-no"))
                                }
                                /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`.
                                public struct OutDetailNo: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`:
                                    /// the value is percent-encoded as one segment and checked when a call is made.
                                    ///
                                    /// - Parameter outDetailNo: 商家明细单号 (`out_detail_no`).
                                    public func outDetailNo(_ outDetailNo: String) -> ByOutDetailNo {
                                        ByOutDetailNo(chain: chain.segment(outDetailNo))
                                    }
                                    /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
                                    public struct ByOutDetailNo: PathNode {
                                        /// The client and the path up to here.
                                        public let chain: Chain
                                    }
                                }
                            }
                        }
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`.
                    public struct SummaryReceipts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`.
                        public var outBatchNo: OutBatchNo {
                            OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
                        }
                        /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`.
                        public struct OutBatchNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                            public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                                ByOutBatchNo(chain: chain.segment(outBatchNo))
                            }
                            /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
                            public struct ByOutBatchNo: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
                                public var apply: Apply {
                                    Apply(chain: chain.appending(literal: "apply"))
                                }
                                /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
                                public struct Apply: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/platsolution/insurance/mch-transfer/reservation`.
                public struct Reservation: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/insurance/mch-transfer/reservation/apply`.
                    public var apply: Apply {
                        Apply(chain: chain.appending(literal: "apply"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`.
                    public var outReservationNo: OutReservationNo {
                        OutReservationNo(chain: chain.appending(literal: "out-reservation-no"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`.
                    public var reservationId: ReservationID {
                        ReservationID(chain: chain.appending(literal: "reservation-id"))
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/reservation/apply`.
                    public struct Apply: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`.
                    public struct OutReservationNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outReservationNo: 商户预约单号 (`out_reservation_no`).
                        public func outReservationNo(_ outReservationNo: String) -> ByOutReservationNo {
                            ByOutReservationNo(chain: chain.segment(outReservationNo))
                        }
                        /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
                        public struct ByOutReservationNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
                            public var close: Close {
                                Close(chain: chain.appending(literal: "close"))
                            }
                            /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
                            public struct Close: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                    /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`.
                    public struct ReservationID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter reservationID: 微信转账预约单号 (`reservation_id`).
                        public func reservationID(_ reservationID: String) -> ByReservationID {
                            ByReservationID(chain: chain.segment(reservationID))
                        }
                        /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`.
                        public struct ByReservationID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/platsolution/mch-transfer`.
        public struct MchTransfer: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/platsolution/mch-transfer/batches`.
            public var batches: Batches {
                Batches(chain: chain.appending(literal: "batches"))
            }
            /// `/v3/platsolution/mch-transfer/reservation`.
            public var reservation: Reservation {
                Reservation(chain: chain.appending(literal: "reservation"))
            }
            /// `/v3/platsolution/mch-transfer/batches`.
            public struct Batches: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/mch-transfer/batches/apply`.
                public var apply: Apply {
                    Apply(chain: chain.appending(literal: "apply"))
                }
                /// `/v3/platsolution/mch-transfer/batches/batch-id`.
                public var batchId: BatchID {
                    BatchID(chain: chain.appending(literal: "batch-id"))
                }
                /// `/v3/platsolution/mch-transfer/batches/detail-receipts`.
                public var detailReceipts: DetailReceipts {
                    DetailReceipts(chain: chain.appending(literal: "detail-receipts"))
                }
                /// `/v3/platsolution/mch-transfer/batches/out-batch-no`.
                public var outBatchNo: OutBatchNo {
                    OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
                }
                /// `/v3/platsolution/mch-transfer/batches/summary-receipts`.
                public var summaryReceipts: SummaryReceipts {
                    SummaryReceipts(chain: chain.appending(literal: "summary-receipts"))
                }
                /// `/v3/platsolution/mch-transfer/batches/apply`.
                public struct Apply: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/platsolution/mch-transfer/batches/batch-id`.
                public struct BatchID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter batchID: 商家转账批次单号 (`batch_id`).
                    public func batchID(_ batchID: String) -> ByBatchID {
                        ByBatchID(chain: chain.segment(batchID))
                    }
                    /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`.
                    public struct ByBatchID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`.
                        public var details: Details {
                            Details(chain: chain.appending(literal: "details"))
                        }
                        /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`.
                        public struct Details: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`.
                            public var detailId: DetailID {
                                DetailID(chain: chain.appending(literal: "detail-id"))
                            }
                            /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`.
                            public struct DetailID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`:
                                /// the value is percent-encoded as one segment and checked when a call is made.
                                ///
                                /// - Parameter detailID: 商家转账明细单号 (`detail_id`).
                                public func detailID(_ detailID: String) -> ByDetailID {
                                    ByDetailID(chain: chain.segment(detailID))
                                }
                                /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
                                public struct ByDetailID: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/platsolution/mch-transfer/batches/detail-receipts`.
                public struct DetailReceipts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`.
                    public var outBatchNo: OutBatchNo {
                        OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
                    }
                    /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`.
                    public struct OutBatchNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                        public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                            ByOutBatchNo(chain: chain.segment(outBatchNo))
                        }
                        /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`.
                        public struct ByOutBatchNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`.
                            public var outDetailNo: OutDetailNo {
                                OutDetailNo(chain: chain.appending(literal: "out-detail-no"))
                            }
                            /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`.
                            public struct OutDetailNo: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`:
                                /// the value is percent-encoded as one segment and checked when a call is made.
                                ///
                                /// - Parameter outDetailNo: 商家明细单号 (`out_detail_no`).
                                public func outDetailNo(_ outDetailNo: String) -> ByOutDetailNo {
                                    ByOutDetailNo(chain: chain.segment(outDetailNo))
                                }
                                /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
                                public struct ByOutDetailNo: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                    /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
                                    public var apply: Apply {
                                        Apply(chain: chain.appending(literal: "apply"))
                                    }
                                    /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
                                    public struct Apply: PathNode {
                                        /// The client and the path up to here.
                                        public let chain: Chain
                                    }
                                }
                            }
                        }
                    }
                }
                /// `/v3/platsolution/mch-transfer/batches/out-batch-no`.
                public struct OutBatchNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                    public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                        ByOutBatchNo(chain: chain.segment(outBatchNo))
                    }
                    /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`.
                    public struct ByOutBatchNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details`.
                        public var details: Details {
                            Details(chain: chain.appending(literal: "details"))
                        }
                        /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details`.
                        public struct Details: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`.
                            public var outDetailNo: OutDetailNo {
                                OutDetailNo(chain: chain.appending(literal: "out-detail-no"))
                            }
                            /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`.
                            public struct OutDetailNo: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`:
                                /// the value is percent-encoded as one segment and checked when a call is made.
                                ///
                                /// - Parameter outDetailNo: 商家明细单号 (`out_detail_no`).
                                public func outDetailNo(_ outDetailNo: String) -> ByOutDetailNo {
                                    ByOutDetailNo(chain: chain.segment(outDetailNo))
                                }
                                /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
                                public struct ByOutDetailNo: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/platsolution/mch-transfer/batches/summary-receipts`.
                public struct SummaryReceipts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`.
                    public var outBatchNo: OutBatchNo {
                        OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
                    }
                    /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`.
                    public struct OutBatchNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                        public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                            ByOutBatchNo(chain: chain.segment(outBatchNo))
                        }
                        /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
                        public struct ByOutBatchNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
                            public var apply: Apply {
                                Apply(chain: chain.appending(literal: "apply"))
                            }
                            /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
                            public struct Apply: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
            /// `/v3/platsolution/mch-transfer/reservation`.
            public struct Reservation: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/platsolution/mch-transfer/reservation/apply`.
                public var apply: Apply {
                    Apply(chain: chain.appending(literal: "apply"))
                }
                /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`.
                public var outReservationNo: OutReservationNo {
                    OutReservationNo(chain: chain.appending(literal: "out-reservation-no"))
                }
                /// `/v3/platsolution/mch-transfer/reservation/reservation-id`.
                public var reservationId: ReservationID {
                    ReservationID(chain: chain.appending(literal: "reservation-id"))
                }
                /// `/v3/platsolution/mch-transfer/reservation/apply`.
                public struct Apply: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`.
                public struct OutReservationNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`: the value
                    /// is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outReservationNo: 商户预约单号 (`out_reservation_no`).
                    public func outReservationNo(_ outReservationNo: String) -> ByOutReservationNo {
                        ByOutReservationNo(chain: chain.segment(outReservationNo))
                    }
                    /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
                    public struct ByOutReservationNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/platsolution/mch-transfer/reservation/reservation-id`.
                public struct ReservationID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter reservationID: 微信转账预约单号 (`reservation_id`).
                    public func reservationID(_ reservationID: String) -> ByReservationID {
                        ByReservationID(chain: chain.segment(reservationID))
                    }
                    /// `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`.
                    public struct ByReservationID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/fund-app.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/fund-app`.
    public var fundApp: FundApp { FundApp(chain: chain.appending(literal: "fund-app")) }

    /// `/v3/fund-app`.
    public struct FundApp: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/fund-app/brand-redpacket`.
        public var brandRedpacket: BrandRedpacket {
            BrandRedpacket(chain: chain.appending(literal: "brand-redpacket"))
        }
        /// `/v3/fund-app/mch-transfer`.
        public var mchTransfer: MchTransfer {
            MchTransfer(chain: chain.appending(literal: "mch-transfer"))
        }
        /// `/v3/fund-app/brand-redpacket`.
        public struct BrandRedpacket: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/fund-app/brand-redpacket/brand-merchant-batches`.
            public var brandMerchantBatches: BrandMerchantBatches {
                BrandMerchantBatches(chain: chain.appending(literal: "brand-merchant-batches"))
            }
            /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`.
            public var brandMerchantOutBatches: BrandMerchantOutBatches {
                BrandMerchantOutBatches(chain: chain.appending(literal: "brand-merchant-out-batches"))
            }
            /// `/v3/fund-app/brand-redpacket/brand-merchant-batches`.
            public struct BrandMerchantBatches: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter batchNo: 微信支付品牌红包批次单号 (`batch_no`).
                public func batchNo(_ batchNo: String) -> ByBatchNo {
                    ByBatchNo(chain: chain.segment(batchNo))
                }
                /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
                public struct ByBatchNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`.
                    public var details: Details {
                        Details(chain: chain.appending(literal: "details"))
                    }
                    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`.
                    public struct Details: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter detailNo: 商家品牌红包明细单号 (`detail_no`).
                        public func detailNo(_ detailNo: String) -> ByDetailNo {
                            ByDetailNo(chain: chain.segment(detailNo))
                        }
                        /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`.
                        public struct ByDetailNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`.
            public struct BrandMerchantOutBatches: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter outBatchNo: 商家品牌红包批次单号 (`out_batch_no`).
                public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                    ByOutBatchNo(chain: chain.segment(outBatchNo))
                }
                /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`.
                public struct ByOutBatchNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`.
                    public var outDetails: OutDetails {
                        OutDetails(chain: chain.appending(literal: "out-details"))
                    }
                    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`.
                    public struct OutDetails: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outDetailNo: 商家品牌红包明细单号 (`out_detail_no`).
                        public func outDetailNo(_ outDetailNo: String) -> ByOutDetailNo {
                            ByOutDetailNo(chain: chain.segment(outDetailNo))
                        }
                        /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`.
                        public struct ByOutDetailNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/fund-app/mch-transfer`.
        public struct MchTransfer: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/fund-app/mch-transfer/elecsign`.
            public var elecsign: Elecsign {
                Elecsign(chain: chain.appending(literal: "elecsign"))
            }
            /// `/v3/fund-app/mch-transfer/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/fund-app/mch-transfer/transfer-bills`.
            public var transferBills: TransferBills {
                TransferBills(chain: chain.appending(literal: "transfer-bills"))
            }
            /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`.
            public var transferToQqWalletBills: TransferToQqWalletBills {
                TransferToQqWalletBills(chain: chain.appending(literal: "transfer-to-qq-wallet-bills"))
            }
            /// `/v3/fund-app/mch-transfer/user-confirm-authorization`.
            public var userConfirmAuthorization: UserConfirmAuthorization {
                UserConfirmAuthorization(chain: chain.appending(literal: "user-confirm-authorization"))
            }
            /// `/v3/fund-app/mch-transfer/elecsign`.
            public struct Elecsign: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`.
                public var outBillNo: OutBillNo {
                    OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                }
                /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`.
                public var transferBillNo: TransferBillNo {
                    TransferBillNo(chain: chain.appending(literal: "transfer-bill-no"))
                }
                /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`.
                public struct OutBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter outBillNo: 商户转账单号 (`out_bill_no`).
                    public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                        ByOutBillNo(chain: chain.segment(outBillNo))
                    }
                    /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`.
                    public struct ByOutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`.
                public struct TransferBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter transferBillNo: 微信转账单号 (`transfer_bill_no`).
                    public func transferBillNo(_ transferBillNo: String) -> ByTransferBillNo {
                        ByTransferBillNo(chain: chain.segment(transferBillNo))
                    }
                    /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`.
                    public struct ByTransferBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/fund-app/mch-transfer/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/mch-transfer/partner/budget`.
                public var budget: Budget {
                    Budget(chain: chain.appending(literal: "budget"))
                }
                /// `/v3/fund-app/mch-transfer/partner/charity-budget`.
                public var charityBudget: CharityBudget {
                    CharityBudget(chain: chain.appending(literal: "charity-budget"))
                }
                /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`.
                public var charityTransferBills: CharityTransferBills {
                    CharityTransferBills(chain: chain.appending(literal: "charity-transfer-bills"))
                }
                /// `/v3/fund-app/mch-transfer/partner/electronic-receipts`.
                public var electronicReceipts: ElectronicReceipts {
                    ElectronicReceipts(chain: chain.appending(literal: "electronic-receipts"))
                }
                /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`.
                public var subMchAuthorizations: SubMchAuthorizations {
                    SubMchAuthorizations(chain: chain.appending(literal: "sub-mch-authorizations"))
                }
                /// `/v3/fund-app/mch-transfer/partner/transfer-bills`.
                public var transferBills: TransferBills {
                    TransferBills(chain: chain.appending(literal: "transfer-bills"))
                }
                /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`.
                public var userConfirmAuthorizations: UserConfirmAuthorizations {
                    UserConfirmAuthorizations(chain: chain.appending(literal: "user-confirm-authorizations"))
                }
                /// `/v3/fund-app/mch-transfer/partner/budget`.
                public struct Budget: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter outBudgetNo: 商户预算单号 (`out_budget_no`).
                    public func outBudgetNo(_ outBudgetNo: String) -> ByOutBudgetNo {
                        ByOutBudgetNo(chain: chain.segment(outBudgetNo))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`.
                    public struct ByOutBudgetNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
                        public var electronicReceipts: ElectronicReceipts {
                            ElectronicReceipts(chain: chain.appending(literal: "electronic-receipts"))
                        }
                        /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
                        public struct ElectronicReceipts: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/fund-app/mch-transfer/partner/charity-budget`.
                public struct CharityBudget: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`: the value is percent-encoded
                    /// as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBudgetNo: 商户预算单号 (`out_budget_no`).
                    public func outBudgetNo(_ outBudgetNo: String) -> ByOutBudgetNo {
                        ByOutBudgetNo(chain: chain.segment(outBudgetNo))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`.
                    public struct ByOutBudgetNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`.
                        public var unlock: Unlock {
                            Unlock(chain: chain.appending(literal: "unlock"))
                        }
                        /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`.
                        public struct Unlock: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`.
                public struct CharityTransferBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`.
                    public var outTransferNo: OutTransferNo {
                        OutTransferNo(chain: chain.appending(literal: "out-transfer-no"))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`.
                    public struct OutTransferNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outTransferNo: 商户公益捐赠单号 (`out_transfer_no`).
                        public func outTransferNo(_ outTransferNo: String) -> ByOutTransferNo {
                            ByOutTransferNo(chain: chain.segment(outTransferNo))
                        }
                        /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`.
                        public struct ByOutTransferNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/fund-app/mch-transfer/partner/electronic-receipts`.
                public struct ElectronicReceipts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBillNo: 商户转账单号 (`out_bill_no`).
                    public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                        ByOutBillNo(chain: chain.segment(outBillNo))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`.
                    public struct ByOutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`.
                public struct SubMchAuthorizations: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                    public func subMchid(_ subMchid: String) -> BySubMchid {
                        BySubMchid(chain: chain.segment(subMchid))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`.
                    public struct BySubMchid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/fund-app/mch-transfer/partner/transfer-bills`.
                public struct TransferBills: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`.
                    public var outBillNo: OutBillNo {
                        OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`.
                    public var preTransferWithAuthorization: PreTransferWithAuthorization {
                        PreTransferWithAuthorization(chain: chain.appending(literal: "pre-transfer-with-authorization"))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`.
                    public var transfer: Transfer {
                        Transfer(chain: chain.appending(literal: "transfer"))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`.
                    public struct OutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                        public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                            ByOutBillNo(chain: chain.segment(outBillNo))
                        }
                        /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`.
                        public struct ByOutBillNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
                            public var cancel: Cancel {
                                Cancel(chain: chain.appending(literal: "cancel"))
                            }
                            /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
                            public struct Cancel: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`.
                    public struct PreTransferWithAuthorization: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`.
                    public struct Transfer: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`.
                public struct UserConfirmAuthorizations: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`: the
                    /// value is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outAuthorizationNo: 商户侧授权单号 (`out_authorization_no`).
                    public func outAuthorizationNo(_ outAuthorizationNo: String) -> ByOutAuthorizationNo {
                        ByOutAuthorizationNo(chain: chain.segment(outAuthorizationNo))
                    }
                    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`.
                    public struct ByOutAuthorizationNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/fund-app/mch-transfer/transfer-bills`.
            public struct TransferBills: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`.
                public var outBillNo: OutBillNo {
                    OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`.
                public var preTransferWithAuthorization: PreTransferWithAuthorization {
                    PreTransferWithAuthorization(chain: chain.appending(literal: "pre-transfer-with-authorization"))
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/transfer`.
                public var transfer: Transfer {
                    Transfer(chain: chain.appending(literal: "transfer"))
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`.
                public var transferBillNo: TransferBillNo {
                    TransferBillNo(chain: chain.appending(literal: "transfer-bill-no"))
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`.
                public struct OutBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                    public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                        ByOutBillNo(chain: chain.segment(outBillNo))
                    }
                    /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
                    public struct ByOutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
                        public var cancel: Cancel {
                            Cancel(chain: chain.appending(literal: "cancel"))
                        }
                        /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
                        public struct Cancel: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`.
                public struct PreTransferWithAuthorization: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/transfer`.
                public struct Transfer: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`.
                public struct TransferBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter transferBillNo: 微信转账单号 (`transfer_bill_no`).
                    public func transferBillNo(_ transferBillNo: String) -> ByTransferBillNo {
                        ByTransferBillNo(chain: chain.segment(transferBillNo))
                    }
                    /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
                    public struct ByTransferBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`.
            public struct TransferToQqWalletBills: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`: the value is percent-encoded
                /// as one segment and checked when a call is made.
                ///
                /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                    ByOutBillNo(chain: chain.segment(outBillNo))
                }
                /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`.
                public struct ByOutBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`.
                    public var cancel: Cancel {
                        Cancel(chain: chain.appending(literal: "cancel"))
                    }
                    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`.
                    public struct Cancel: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/fund-app/mch-transfer/user-confirm-authorization`.
            public struct UserConfirmAuthorization: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`.
                public var outAuthorizationNo: OutAuthorizationNo {
                    OutAuthorizationNo(chain: chain.appending(literal: "out-authorization-no"))
                }
                /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`.
                public struct OutAuthorizationNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`:
                    /// the value is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outAuthorizationNo: 商户侧授权单号 (`out_authorization_no`).
                    public func outAuthorizationNo(_ outAuthorizationNo: String) -> ByOutAuthorizationNo {
                        ByOutAuthorizationNo(chain: chain.segment(outAuthorizationNo))
                    }
                    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`.
                    public struct ByOutAuthorizationNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
    }
}

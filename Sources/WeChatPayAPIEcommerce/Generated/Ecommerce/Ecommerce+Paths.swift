// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/ecommerce`.
    public var ecommerce: Ecommerce { Ecommerce(chain: chain.appending(literal: "ecommerce")) }

    /// `/v3/ecommerce`.
    public struct Ecommerce: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/ecommerce/account`.
        public var account: Account {
            Account(chain: chain.appending(literal: "account"))
        }
        /// `/v3/ecommerce/applyments`.
        public var applyments: Applyments {
            Applyments(chain: chain.appending(literal: "applyments"))
        }
        /// `/v3/ecommerce/bill`.
        public var bill: Bill {
            Bill(chain: chain.appending(literal: "bill"))
        }
        /// `/v3/ecommerce/combine-papay`.
        public var combinePapay: CombinePapay {
            CombinePapay(chain: chain.appending(literal: "combine-papay"))
        }
        /// `/v3/ecommerce/fund`.
        public var fund: Fund {
            Fund(chain: chain.appending(literal: "fund"))
        }
        /// `/v3/ecommerce/individual-contracts`.
        public var individualContracts: IndividualContracts {
            IndividualContracts(chain: chain.appending(literal: "individual-contracts"))
        }
        /// `/v3/ecommerce/mch-transfer`.
        public var mchTransfer: MchTransfer {
            MchTransfer(chain: chain.appending(literal: "mch-transfer"))
        }
        /// `/v3/ecommerce/profitsharing`.
        public var profitsharing: Profitsharing {
            Profitsharing(chain: chain.appending(literal: "profitsharing"))
        }
        /// `/v3/ecommerce/refunds`.
        public var refunds: Refunds {
            Refunds(chain: chain.appending(literal: "refunds"))
        }
        /// `/v3/ecommerce/subject-sub-merchants`.
        public var subjectSubMerchants: SubjectSubMerchants {
            SubjectSubMerchants(chain: chain.appending(literal: "subject-sub-merchants"))
        }
        /// `/v3/ecommerce/subsidies`.
        public var subsidies: Subsidies {
            Subsidies(chain: chain.appending(literal: "subsidies"))
        }
        /// `/v3/ecommerce/account`.
        public struct Account: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/account/apply-cancel-withdraw`.
            public var applyCancelWithdraw: ApplyCancelWithdraw {
                ApplyCancelWithdraw(chain: chain.appending(literal: "apply-cancel-withdraw"))
            }
            /// `/v3/ecommerce/account/cancel-applications`.
            public var cancelApplications: CancelApplications {
                CancelApplications(chain: chain.appending(literal: "cancel-applications"))
            }
            /// `/v3/ecommerce/account/apply-cancel-withdraw`.
            public struct ApplyCancelWithdraw: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`.
                public var applymentId: ApplymentID {
                    ApplymentID(chain: chain.appending(literal: "applyment-id"))
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`.
                public var confirm: Confirm {
                    Confirm(chain: chain.appending(literal: "confirm"))
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`.
                public var outRequestNo: OutRequestNo {
                    OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`.
                public var validateCancel: ValidateCancel {
                    ValidateCancel(chain: chain.appending(literal: "validate-cancel"))
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`.
                public struct ApplymentID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter applymentID: 微信支付注销提现申请单号 (`applyment_id`).
                    public func applymentID(_ applymentID: String) -> ByApplymentID {
                        ByApplymentID(chain: chain.segment(applymentID))
                    }
                    /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`.
                    public struct ByApplymentID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`.
                public struct Confirm: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`.
                public struct OutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outRequestNo: 商户注销申请单号 (`out_request_no`).
                    public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                        ByOutRequestNo(chain: chain.segment(outRequestNo))
                    }
                    /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`.
                    public struct ByOutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`.
                public struct ValidateCancel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter subMchid: 申请注销的二级商户号 (`sub_mchid`).
                    public func subMchid(_ subMchid: String) -> BySubMchid {
                        BySubMchid(chain: chain.segment(subMchid))
                    }
                    /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`.
                    public struct BySubMchid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/ecommerce/account/cancel-applications`.
            public struct CancelApplications: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/account/cancel-applications/media`.
                public var media: Media {
                    Media(chain: chain.appending(literal: "media"))
                }
                /// `/v3/ecommerce/account/cancel-applications/out-apply-no`.
                public var outApplyNo: OutApplyNo {
                    OutApplyNo(chain: chain.appending(literal: "out-apply-no"))
                }
                /// `/v3/ecommerce/account/cancel-applications/media`.
                public struct Media: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ecommerce/account/cancel-applications/out-apply-no`.
                public struct OutApplyNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outApplyNo: 商户注销申请单号 (`out_apply_no`).
                    public func outApplyNo(_ outApplyNo: String) -> ByOutApplyNo {
                        ByOutApplyNo(chain: chain.segment(outApplyNo))
                    }
                    /// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`.
                    public struct ByOutApplyNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/ecommerce/applyments`.
        public struct Applyments: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/applyments/out-request-no`.
            public var outRequestNo: OutRequestNo {
                OutRequestNo(chain: chain.appending(literal: "out-request-no"))
            }
            /// `/v3/ecommerce/applyments/submit-account-hosting-applyment`.
            public var submitAccountHostingApplyment: SubmitAccountHostingApplyment {
                SubmitAccountHostingApplyment(chain: chain.appending(literal: "submit-account-hosting-applyment"))
            }
            /// `/v3/ecommerce/applyments/submit-sign-verify-info`.
            public var submitSignVerifyInfo: SubmitSignVerifyInfo {
                SubmitSignVerifyInfo(chain: chain.appending(literal: "submit-sign-verify-info"))
            }
            /// `/v3/ecommerce/applyments/{applyment_id}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter applymentID: 微信支付申请单号 (`applyment_id`).
            public func applymentID(_ applymentID: String) -> ByApplymentID {
                ByApplymentID(chain: chain.segment(applymentID))
            }
            /// `/v3/ecommerce/applyments/out-request-no`.
            public struct OutRequestNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outRequestNo: 业务申请编号 (`out_request_no`).
                public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                    ByOutRequestNo(chain: chain.segment(outRequestNo))
                }
                /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`.
                public struct ByOutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`.
                    public var revoke: Revoke {
                        Revoke(chain: chain.appending(literal: "revoke"))
                    }
                    /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`.
                    public struct Revoke: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/ecommerce/applyments/submit-account-hosting-applyment`.
            public struct SubmitAccountHostingApplyment: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/applyments/submit-sign-verify-info`.
            public struct SubmitSignVerifyInfo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/applyments/{applyment_id}`.
            public struct ByApplymentID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/applyments/{applyment_id}/revoke`.
                public var revoke: Revoke {
                    Revoke(chain: chain.appending(literal: "revoke"))
                }
                /// `/v3/ecommerce/applyments/{applyment_id}/revoke`.
                public struct Revoke: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/ecommerce/bill`.
        public struct Bill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/bill/fundflowbill`.
            public var fundflowbill: Fundflowbill {
                Fundflowbill(chain: chain.appending(literal: "fundflowbill"))
            }
            /// `/v3/ecommerce/bill/fundflowbill`.
            public struct Fundflowbill: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/ecommerce/combine-papay`.
        public struct CombinePapay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/combine-papay/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/ecommerce/combine-papay/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/ecommerce/combine-papay/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/combine-papay/contracts/plan-id`.
                public var planId: PlanID {
                    PlanID(chain: chain.appending(literal: "plan-id"))
                }
                /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/ecommerce/combine-papay/contracts/plan-id`.
                public struct PlanID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter planID: 委托代扣协议模板Id (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`.
                        public var outContractCode: OutContractCode {
                            OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                        }
                        /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`.
                        public struct OutContractCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                            public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                                ByOutContractCode(chain: chain.segment(outContractCode))
                            }
                            /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
                            public struct ByOutContractCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                public var terminate: Terminate {
                                    Terminate(chain: chain.appending(literal: "terminate"))
                                }
                                /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
                                public struct Terminate: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/ecommerce/combine-papay/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter combineOutTradeNo: 合单商户订单号 (`combine_out_trade_no`).
                public func combineOutTradeNo(_ combineOutTradeNo: String) -> ByCombineOutTradeNo {
                    ByCombineOutTradeNo(chain: chain.segment(combineOutTradeNo))
                }
                /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`.
                public struct ByCombineOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`.
                    public var reverse: Reverse {
                        Reverse(chain: chain.appending(literal: "reverse"))
                    }
                    /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`.
                    public struct Reverse: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/ecommerce/fund`.
        public struct Fund: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/fund/balance`.
            public var balance: Balance {
                Balance(chain: chain.appending(literal: "balance"))
            }
            /// `/v3/ecommerce/fund/enddaybalance`.
            public var enddaybalance: Enddaybalance {
                Enddaybalance(chain: chain.appending(literal: "enddaybalance"))
            }
            /// `/v3/ecommerce/fund/withdraw`.
            public var withdraw: Withdraw {
                Withdraw(chain: chain.appending(literal: "withdraw"))
            }
            /// `/v3/ecommerce/fund/balance`.
            public struct Balance: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/fund/balance/{sub_mchid}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/ecommerce/fund/balance/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/fund/enddaybalance`.
            public struct Enddaybalance: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/fund/withdraw`.
            public struct Withdraw: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/fund/withdraw/out-request-no`.
                public var outRequestNo: OutRequestNo {
                    OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                }
                /// `/v3/ecommerce/fund/withdraw/{withdraw_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter withdrawID: 微信支付预约提现单号 (`withdraw_id`).
                public func withdrawID(_ withdrawID: String) -> ByWithdrawID {
                    ByWithdrawID(chain: chain.segment(withdrawID))
                }
                /// `/v3/ecommerce/fund/withdraw/out-request-no`.
                public struct OutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter outRequestNo: 商户预约提现单号 (`out_request_no`).
                    public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                        ByOutRequestNo(chain: chain.segment(outRequestNo))
                    }
                    /// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`.
                    public struct ByOutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/ecommerce/fund/withdraw/{withdraw_id}`.
                public struct ByWithdrawID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/ecommerce/individual-contracts`.
        public struct IndividualContracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/individual-contracts/out-contract-code`.
            public var outContractCode: OutContractCode {
                OutContractCode(chain: chain.appending(literal: "out-contract-code"))
            }
            /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`.
            public var preEntrustSignWithRealNameIdentity: PreEntrustSignWithRealNameIdentity {
                PreEntrustSignWithRealNameIdentity(
                    chain: chain.appending(literal: "pre-entrust-sign-with-real-name-identity"))
            }
            /// `/v3/ecommerce/individual-contracts/pre-entrust-sign`.
            public var preEntrustSign: PreEntrustSign {
                PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
            }
            /// `/v3/ecommerce/individual-contracts/{openid}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter openid: 个人收款方在平台appid下的唯一标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/ecommerce/individual-contracts/out-contract-code`.
            public struct OutContractCode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter outContractCode: 业务申请单号 (`out_contract_code`).
                public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                    ByOutContractCode(chain: chain.segment(outContractCode))
                }
                /// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`.
                public struct ByOutContractCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`.
            public struct PreEntrustSignWithRealNameIdentity: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`.
                public var app: App {
                    App(chain: chain.appending(literal: "app"))
                }
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`.
                public var miniProgram: MiniProgram {
                    MiniProgram(chain: chain.appending(literal: "mini-program"))
                }
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`.
                public struct App: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`.
                public struct MiniProgram: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/individual-contracts/pre-entrust-sign`.
            public struct PreEntrustSign: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`.
                public var app: App {
                    App(chain: chain.appending(literal: "app"))
                }
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`.
                public var miniProgram: MiniProgram {
                    MiniProgram(chain: chain.appending(literal: "mini-program"))
                }
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`.
                public struct App: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`.
                public struct MiniProgram: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/individual-contracts/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/ecommerce/mch-transfer`.
        public struct MchTransfer: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/mch-transfer/authorizations`.
            public var authorizations: Authorizations {
                Authorizations(chain: chain.appending(literal: "authorizations"))
            }
            /// `/v3/ecommerce/mch-transfer/transfer-bills`.
            public var transferBills: TransferBills {
                TransferBills(chain: chain.appending(literal: "transfer-bills"))
            }
            /// `/v3/ecommerce/mch-transfer/authorizations`.
            public struct Authorizations: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/mch-transfer/transfer-bills`.
            public struct TransferBills: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`.
                public var outBillNo: OutBillNo {
                    OutBillNo(chain: chain.appending(literal: "out-bill-no"))
                }
                /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`.
                public var transferBillNo: TransferBillNo {
                    TransferBillNo(chain: chain.appending(literal: "transfer-bill-no"))
                }
                /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`.
                public struct OutBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outBillNo: 商户单号 (`out_bill_no`).
                    public func outBillNo(_ outBillNo: String) -> ByOutBillNo {
                        ByOutBillNo(chain: chain.segment(outBillNo))
                    }
                    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
                    public struct ByOutBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
                        public var cancel: Cancel {
                            Cancel(chain: chain.appending(literal: "cancel"))
                        }
                        /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
                        public struct Cancel: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`.
                public struct TransferBillNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter transferBillNo: 微信转账单号 (`transfer_bill_no`).
                    public func transferBillNo(_ transferBillNo: String) -> ByTransferBillNo {
                        ByTransferBillNo(chain: chain.segment(transferBillNo))
                    }
                    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
                    public struct ByTransferBillNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/ecommerce/profitsharing`.
        public struct Profitsharing: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/profitsharing/after-sales-orders`.
            public var afterSalesOrders: AfterSalesOrders {
                AfterSalesOrders(chain: chain.appending(literal: "after-sales-orders"))
            }
            /// `/v3/ecommerce/profitsharing/finish-order`.
            public var finishOrder: FinishOrder {
                FinishOrder(chain: chain.appending(literal: "finish-order"))
            }
            /// `/v3/ecommerce/profitsharing/orders`.
            public var orders: Orders {
                Orders(chain: chain.appending(literal: "orders"))
            }
            /// `/v3/ecommerce/profitsharing/receivers`.
            public var receivers: Receivers {
                Receivers(chain: chain.appending(literal: "receivers"))
            }
            /// `/v3/ecommerce/profitsharing/returnorders`.
            public var returnorders: Returnorders {
                Returnorders(chain: chain.appending(literal: "returnorders"))
            }
            /// `/v3/ecommerce/profitsharing/after-sales-orders`.
            public struct AfterSalesOrders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/profitsharing/finish-order`.
            public struct FinishOrder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/profitsharing/orders`.
            public struct Orders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter transactionID: 微信订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`.
                    public var amounts: Amounts {
                        Amounts(chain: chain.appending(literal: "amounts"))
                    }
                    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`.
                    public struct Amounts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/ecommerce/profitsharing/receivers`.
            public struct Receivers: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/profitsharing/receivers/add`.
                public var add: Add {
                    Add(chain: chain.appending(literal: "add"))
                }
                /// `/v3/ecommerce/profitsharing/receivers/delete`.
                public var delete: Delete {
                    Delete(chain: chain.appending(literal: "delete"))
                }
                /// `/v3/ecommerce/profitsharing/receivers/add`.
                public struct Add: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ecommerce/profitsharing/receivers/delete`.
                public struct Delete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/profitsharing/returnorders`.
            public struct Returnorders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/ecommerce/refunds`.
        public struct Refunds: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/refunds/apply`.
            public var apply: Apply {
                Apply(chain: chain.appending(literal: "apply"))
            }
            /// `/v3/ecommerce/refunds/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/ecommerce/refunds/out-refund-no`.
            public var outRefundNo: OutRefundNo {
                OutRefundNo(chain: chain.appending(literal: "out-refund-no"))
            }
            /// `/v3/ecommerce/refunds/{refund_id}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter refundID: 微信退款单号 (`refund_id`).
            public func refundID(_ refundID: String) -> ByRefundID {
                ByRefundID(chain: chain.segment(refundID))
            }
            /// `/v3/ecommerce/refunds/apply`.
            public struct Apply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/refunds/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/refunds/id/{refund_id}`: the value is percent-encoded as one segment and checked when
                /// a call is made.
                ///
                /// - Parameter refundID: 微信退款单号 (`refund_id`).
                public func refundID(_ refundID: String) -> ByRefundID {
                    ByRefundID(chain: chain.segment(refundID))
                }
                /// `/v3/ecommerce/refunds/id/{refund_id}`.
                public struct ByRefundID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/refunds/out-refund-no`.
            public struct OutRefundNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter outRefundNo: 商户退款单号 (`out_refund_no`).
                public func outRefundNo(_ outRefundNo: String) -> ByOutRefundNo {
                    ByOutRefundNo(chain: chain.segment(outRefundNo))
                }
                /// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`.
                public struct ByOutRefundNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/ecommerce/refunds/{refund_id}`.
            public struct ByRefundID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`.
                public var applyAbnormalRefund: ApplyAbnormalRefund {
                    ApplyAbnormalRefund(chain: chain.appending(literal: "apply-abnormal-refund"))
                }
                /// `/v3/ecommerce/refunds/{refund_id}/return-advance`.
                public var returnAdvance: ReturnAdvance {
                    ReturnAdvance(chain: chain.appending(literal: "return-advance"))
                }
                /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`.
                public struct ApplyAbnormalRefund: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ecommerce/refunds/{refund_id}/return-advance`.
                public struct ReturnAdvance: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/ecommerce/subject-sub-merchants`.
        public struct SubjectSubMerchants: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/ecommerce/subsidies`.
        public struct Subsidies: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ecommerce/subsidies/cancel`.
            public var cancel: Cancel {
                Cancel(chain: chain.appending(literal: "cancel"))
            }
            /// `/v3/ecommerce/subsidies/create`.
            public var create: Create {
                Create(chain: chain.appending(literal: "create"))
            }
            /// `/v3/ecommerce/subsidies/return`.
            public var `return`: Return {
                Return(chain: chain.appending(literal: "return"))
            }
            /// `/v3/ecommerce/subsidies/cancel`.
            public struct Cancel: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/subsidies/create`.
            public struct Create: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/ecommerce/subsidies/return`.
            public struct Return: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

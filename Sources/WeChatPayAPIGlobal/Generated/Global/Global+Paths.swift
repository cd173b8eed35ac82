// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/global`.
    public var global: Global { Global(chain: chain.appending(literal: "global")) }

    /// `/v3/global`.
    public struct Global: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/global/certificates`.
        public var certificates: Certificates {
            Certificates(chain: chain.appending(literal: "certificates"))
        }
        /// `/v3/global/customs`.
        public var customs: Customs {
            Customs(chain: chain.appending(literal: "customs"))
        }
        /// `/v3/global/merchant-service`.
        public var merchantService: MerchantService {
            MerchantService(chain: chain.appending(literal: "merchant-service"))
        }
        /// `/v3/global/merchant-storage`.
        public var merchantStorage: MerchantStorage {
            MerchantStorage(chain: chain.appending(literal: "merchant-storage"))
        }
        /// `/v3/global/merchant`.
        public var merchant: Merchant {
            Merchant(chain: chain.appending(literal: "merchant"))
        }
        /// `/v3/global/merchants`.
        public var merchants: Merchants {
            Merchants(chain: chain.appending(literal: "merchants"))
        }
        /// `/v3/global/micropay`.
        public var micropay: Micropay {
            Micropay(chain: chain.appending(literal: "micropay"))
        }
        /// `/v3/global/papay`.
        public var papay: Papay {
            Papay(chain: chain.appending(literal: "papay"))
        }
        /// `/v3/global/profit-sharing`.
        public var profitSharing: ProfitSharing {
            ProfitSharing(chain: chain.appending(literal: "profit-sharing"))
        }
        /// `/v3/global/refund`.
        public var refund: Refund {
            Refund(chain: chain.appending(literal: "refund"))
        }
        /// `/v3/global/refunds`.
        public var refunds: Refunds {
            Refunds(chain: chain.appending(literal: "refunds"))
        }
        /// `/v3/global/settle`.
        public var settle: Settle {
            Settle(chain: chain.appending(literal: "settle"))
        }
        /// `/v3/global/statements`.
        public var statements: Statements {
            Statements(chain: chain.appending(literal: "statements"))
        }
        /// `/v3/global/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/global/certificates`.
        public struct Certificates: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/global/customs`.
        public struct Customs: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/customs/orders`.
            public var orders: Orders {
                Orders(chain: chain.appending(literal: "orders"))
            }
            /// `/v3/global/customs/redeclare`.
            public var redeclare: Redeclare {
                Redeclare(chain: chain.appending(literal: "redeclare"))
            }
            /// `/v3/global/customs/verify-certificate`.
            public var verifyCertificate: VerifyCertificate {
                VerifyCertificate(chain: chain.appending(literal: "verify-certificate"))
            }
            /// `/v3/global/customs/orders`.
            public struct Orders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/customs/redeclare`.
            public struct Redeclare: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/customs/verify-certificate`.
            public struct VerifyCertificate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/global/merchant-service`.
        public struct MerchantService: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/merchant-service/complaint-notifications`.
            public var complaintNotifications: ComplaintNotifications {
                ComplaintNotifications(chain: chain.appending(literal: "complaint-notifications"))
            }
            /// `/v3/global/merchant-service/complaints`.
            public var complaints: Complaints {
                Complaints(chain: chain.appending(literal: "complaints"))
            }
            /// `/v3/global/merchant-service/images`.
            public var images: Images {
                Images(chain: chain.appending(literal: "images"))
            }
            /// `/v3/global/merchant-service/complaint-notifications`.
            public struct ComplaintNotifications: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/merchant-service/complaints`.
            public struct Complaints: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/merchant-service/complaints/{complaint_id}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter complaintID: 投诉单号 (`complaint_id`).
                public func complaintID(_ complaintID: String) -> ByComplaintID {
                    ByComplaintID(chain: chain.segment(complaintID))
                }
                /// `/v3/global/merchant-service/complaints/{complaint_id}`.
                public struct ByComplaintID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/merchant-service/complaints/{complaint_id}/complete`.
                    public var complete: Complete {
                        Complete(chain: chain.appending(literal: "complete"))
                    }
                    /// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`.
                    public var negotiationHistorys: NegotiationHistorys {
                        NegotiationHistorys(chain: chain.appending(literal: "negotiation-historys"))
                    }
                    /// `/v3/global/merchant-service/complaints/{complaint_id}/response`.
                    public var response: Response {
                        Response(chain: chain.appending(literal: "response"))
                    }
                    /// `/v3/global/merchant-service/complaints/{complaint_id}/complete`.
                    public struct Complete: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`.
                    public struct NegotiationHistorys: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/global/merchant-service/complaints/{complaint_id}/response`.
                    public struct Response: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/global/merchant-service/images`.
            public struct Images: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/merchant-service/images/upload`.
                public var upload: UploadPath {
                    UploadPath(chain: chain.appending(literal: "upload"))
                }
                /// `/v3/global/merchant-service/images/{media_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter mediaID: 媒体文件ID (`media_id`).
                public func mediaID(_ mediaID: String) -> ByMediaID {
                    ByMediaID(chain: chain.segment(mediaID))
                }
                /// `/v3/global/merchant-service/images/upload`.
                public struct UploadPath: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/merchant-service/images/{media_id}`.
                public struct ByMediaID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/global/merchant-storage`.
        public struct MerchantStorage: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/merchant-storage/file`.
            public var file: File {
                File(chain: chain.appending(literal: "file"))
            }
            /// `/v3/global/merchant-storage/file`.
            public struct File: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/merchant-storage/file/upload`.
                public var upload: UploadPath {
                    UploadPath(chain: chain.appending(literal: "upload"))
                }
                /// `/v3/global/merchant-storage/file/upload`.
                public struct UploadPath: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/global/merchant`.
        public struct Merchant: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/merchant/h5`.
            public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
            /// `/v3/global/merchant/h5`.
            public struct H5: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/merchant/h5/permission`.
                public var permission: Permission {
                    Permission(chain: chain.appending(literal: "permission"))
                }
                /// `/v3/global/merchant/h5/permission`.
                public struct Permission: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/merchant/h5/permission/applications`.
                    public var applications: Applications {
                        Applications(chain: chain.appending(literal: "applications"))
                    }
                    /// `/v3/global/merchant/h5/permission/domain`.
                    public var domain: Domain {
                        Domain(chain: chain.appending(literal: "domain"))
                    }
                    /// `/v3/global/merchant/h5/permission/{sub_mchid}`: the value is percent-encoded as one segment and
                    /// checked when a call is made.
                    ///
                    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
                    public func subMchid(_ subMchid: String) -> BySubMchid {
                        BySubMchid(chain: chain.segment(subMchid))
                    }
                    /// `/v3/global/merchant/h5/permission/applications`.
                    public struct Applications: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/global/merchant/h5/permission/applications/{applyment_id}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter applymentID: 申请单号 (`applyment_id`).
                        public func applymentID(_ applymentID: String) -> ByApplymentID {
                            ByApplymentID(chain: chain.segment(applymentID))
                        }
                        /// `/v3/global/merchant/h5/permission/applications/{applyment_id}`.
                        public struct ByApplymentID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/global/merchant/h5/permission/domain`.
                    public struct Domain: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/global/merchant/h5/permission/domain/applications`.
                        public var applications: Applications {
                            Applications(chain: chain.appending(literal: "applications"))
                        }
                        /// `/v3/global/merchant/h5/permission/domain/applications`.
                        public struct Applications: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`: the value is
                            /// percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter applymentID: 申请单号 (`applyment_id`).
                            public func applymentID(_ applymentID: String) -> ByApplymentID {
                                ByApplymentID(chain: chain.segment(applymentID))
                            }
                            /// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
                            public struct ByApplymentID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                    /// `/v3/global/merchant/h5/permission/{sub_mchid}`.
                    public struct BySubMchid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/global/merchants`.
        public struct Merchants: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/merchants/{sub_mchid}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter subMchid: 子商户号 (`sub_mchid`).
            public func subMchid(_ subMchid: String) -> BySubMchid {
                BySubMchid(chain: chain.segment(subMchid))
            }
            /// `/v3/global/merchants/{sub_mchid}`.
            public struct BySubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/global/micropay`.
        public struct Micropay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/micropay/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/global/micropay/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/micropay/transactions/id`.
                public var id: ID { ID(chain: chain.appending(literal: "id")) }
                /// `/v3/global/micropay/transactions/out-trade-no`.
                public var outTradeNo: OutTradeNo {
                    OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                }
                /// `/v3/global/micropay/transactions/pay`.
                public var pay: Pay {
                    Pay(chain: chain.appending(literal: "pay"))
                }
                /// `/v3/global/micropay/transactions/id`.
                public struct ID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/micropay/transactions/id/{transaction_id}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter transactionID: 微信订单号 (`transaction_id`).
                    public func transactionID(_ transactionID: String) -> ByTransactionID {
                        ByTransactionID(chain: chain.segment(transactionID))
                    }
                    /// `/v3/global/micropay/transactions/id/{transaction_id}`.
                    public struct ByTransactionID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/global/micropay/transactions/id/{transaction_id}/reverse`.
                        public var reverse: Reverse {
                            Reverse(chain: chain.appending(literal: "reverse"))
                        }
                        /// `/v3/global/micropay/transactions/id/{transaction_id}/reverse`.
                        public struct Reverse: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/global/micropay/transactions/out-trade-no`.
                public struct OutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                    public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                        ByOutTradeNo(chain: chain.segment(outTradeNo))
                    }
                    /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`.
                    public struct ByOutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
                        public var reverse: Reverse {
                            Reverse(chain: chain.appending(literal: "reverse"))
                        }
                        /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
                        public struct Reverse: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/global/micropay/transactions/pay`.
                public struct Pay: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/global/papay`.
        public struct Papay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/papay/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/global/papay/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/global/papay/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/papay/contracts/app-pre-entrust-sign`.
                public var appPreEntrustSign: AppPreEntrustSign {
                    AppPreEntrustSign(chain: chain.appending(literal: "app-pre-entrust-sign"))
                }
                /// `/v3/global/papay/contracts/h5-pre-entrust-sign`.
                public var h5PreEntrustSign: H5PreEntrustSign {
                    H5PreEntrustSign(chain: chain.appending(literal: "h5-pre-entrust-sign"))
                }
                /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`.
                public var jsapiPreEntrustSign: JsapiPreEntrustSign {
                    JsapiPreEntrustSign(chain: chain.appending(literal: "jsapi-pre-entrust-sign"))
                }
                /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`.
                public var miniprogramPreEntrustSign: MiniprogramPreEntrustSign {
                    MiniprogramPreEntrustSign(chain: chain.appending(literal: "miniprogram-pre-entrust-sign"))
                }
                /// `/v3/global/papay/contracts/out-contract-code`.
                public var outContractCode: OutContractCode {
                    OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                }
                /// `/v3/global/papay/contracts/web-pre-entrust-sign`.
                public var webPreEntrustSign: WebPreEntrustSign {
                    WebPreEntrustSign(chain: chain.appending(literal: "web-pre-entrust-sign"))
                }
                /// `/v3/global/papay/contracts/{contract_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter contractID: 委托代扣协议ID (`contract_id`).
                public func contractID(_ contractID: String) -> ByContractID {
                    ByContractID(chain: chain.segment(contractID))
                }
                /// `/v3/global/papay/contracts/app-pre-entrust-sign`.
                public struct AppPreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/papay/contracts/h5-pre-entrust-sign`.
                public struct H5PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`.
                public struct JsapiPreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`.
                public struct MiniprogramPreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/papay/contracts/out-contract-code`.
                public struct OutContractCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`: the value is percent-encoded
                    /// as one segment and checked when a call is made.
                    ///
                    /// - Parameter outContractCode: 签约协议号 (`out_contract_code`).
                    public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                        ByOutContractCode(chain: chain.segment(outContractCode))
                    }
                    /// `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`.
                    public struct ByOutContractCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/global/papay/contracts/web-pre-entrust-sign`.
                public struct WebPreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/papay/contracts/{contract_id}`.
                public struct ByContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/papay/contracts/{contract_id}/terminate`.
                    public var terminate: Terminate {
                        Terminate(chain: chain.appending(literal: "terminate"))
                    }
                    /// `/v3/global/papay/contracts/{contract_id}/terminate`.
                    public struct Terminate: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/global/papay/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/papay/transactions/out-trade-no`.
                public var outTradeNo: OutTradeNo {
                    OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                }
                /// `/v3/global/papay/transactions/{transaction_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/global/papay/transactions/out-trade-no`.
                public struct OutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                    public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                        ByOutTradeNo(chain: chain.segment(outTradeNo))
                    }
                    /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`.
                    public struct ByOutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`.
                        public var reverse: Reverse {
                            Reverse(chain: chain.appending(literal: "reverse"))
                        }
                        /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`.
                        public struct Reverse: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/global/papay/transactions/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/global/profit-sharing`.
        public struct ProfitSharing: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/profit-sharing/bill-download-url`.
            public var billDownloadUrl: BillDownloadURL {
                BillDownloadURL(chain: chain.appending(literal: "bill-download-url"))
            }
            /// `/v3/global/profit-sharing/orders`.
            public var orders: Orders {
                Orders(chain: chain.appending(literal: "orders"))
            }
            /// `/v3/global/profit-sharing/receivers`.
            public var receivers: Receivers {
                Receivers(chain: chain.appending(literal: "receivers"))
            }
            /// `/v3/global/profit-sharing/refunds`.
            public var refunds: Refunds {
                Refunds(chain: chain.appending(literal: "refunds"))
            }
            /// `/v3/global/profit-sharing/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/global/profit-sharing/bill-download-url`.
            public struct BillDownloadURL: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/profit-sharing/orders`.
            public struct Orders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/profit-sharing/orders/unfreeze`.
                public var unfreeze: Unfreeze {
                    Unfreeze(chain: chain.appending(literal: "unfreeze"))
                }
                /// `/v3/global/profit-sharing/orders/{out_order_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outOrderNo: 商户分账单号 (`out_order_no`).
                public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                    ByOutOrderNo(chain: chain.segment(outOrderNo))
                }
                /// `/v3/global/profit-sharing/orders/unfreeze`.
                public struct Unfreeze: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/profit-sharing/orders/{out_order_no}`.
                public struct ByOutOrderNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/global/profit-sharing/receivers`.
            public struct Receivers: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/profit-sharing/receivers/{account}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter account: 接收方账号 (`account`).
                public func account(_ account: String) -> ByAccount {
                    ByAccount(chain: chain.segment(account))
                }
                /// `/v3/global/profit-sharing/receivers/{account}`.
                public struct ByAccount: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/global/profit-sharing/refunds`.
            public struct Refunds: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/profit-sharing/refunds/bill-download-url`.
                public var billDownloadUrl: BillDownloadURL {
                    BillDownloadURL(chain: chain.appending(literal: "bill-download-url"))
                }
                /// `/v3/global/profit-sharing/refunds/refundable-balance`.
                public var refundableBalance: RefundableBalance {
                    RefundableBalance(chain: chain.appending(literal: "refundable-balance"))
                }
                /// `/v3/global/profit-sharing/refunds/bill-download-url`.
                public struct BillDownloadURL: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/profit-sharing/refunds/refundable-balance`.
                public struct RefundableBalance: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/global/profit-sharing/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/profit-sharing/transactions/mark`.
                public var mark: Mark {
                    Mark(chain: chain.appending(literal: "mark"))
                }
                /// `/v3/global/profit-sharing/transactions/{transaction_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter transactionID: 微信订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/global/profit-sharing/transactions/mark`.
                public struct Mark: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/global/profit-sharing/transactions/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`.
                    public var amounts: Amounts {
                        Amounts(chain: chain.appending(literal: "amounts"))
                    }
                    /// `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`.
                    public var refundableAmounts: RefundableAmounts {
                        RefundableAmounts(chain: chain.appending(literal: "refundable-amounts"))
                    }
                    /// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`.
                    public struct Amounts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`.
                    public struct RefundableAmounts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/global/refund`.
        public struct Refund: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/refund/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/global/refund/recharge-balance`.
            public var rechargeBalance: RechargeBalance {
                RechargeBalance(chain: chain.appending(literal: "recharge-balance"))
            }
            /// `/v3/global/refund/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/refund/partner/recharge-balance`.
                public var rechargeBalance: RechargeBalance {
                    RechargeBalance(chain: chain.appending(literal: "recharge-balance"))
                }
                /// `/v3/global/refund/partner/recharge-balance`.
                public struct RechargeBalance: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/refund/partner/recharge-balance/sub-mchid`.
                    public var subMchid: SubMchid {
                        SubMchid(chain: chain.appending(literal: "sub-mchid"))
                    }
                    /// `/v3/global/refund/partner/recharge-balance/sub-mchid`.
                    public struct SubMchid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
                        public func subMchid(_ subMchid: String) -> BySubMchid {
                            BySubMchid(chain: chain.segment(subMchid))
                        }
                        /// `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`.
                        public struct BySubMchid: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/global/refund/recharge-balance`.
            public struct RechargeBalance: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/global/refunds`.
        public struct Refunds: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/refunds/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/global/refunds/out-refund-no`.
            public var outRefundNo: OutRefundNo {
                OutRefundNo(chain: chain.appending(literal: "out-refund-no"))
            }
            /// `/v3/global/refunds/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/refunds/id/{refund_id}`: the value is percent-encoded as one segment and checked when a
                /// call is made.
                ///
                /// - Parameter refundID: 微信支付退款订单号 (`refund_id`).
                public func refundID(_ refundID: String) -> ByRefundID {
                    ByRefundID(chain: chain.segment(refundID))
                }
                /// `/v3/global/refunds/id/{refund_id}`.
                public struct ByRefundID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/global/refunds/out-refund-no`.
            public struct OutRefundNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/refunds/out-refund-no/{out_refund_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outRefundNo: 商户退款订单号 (`out_refund_no`).
                public func outRefundNo(_ outRefundNo: String) -> ByOutRefundNo {
                    ByOutRefundNo(chain: chain.segment(outRefundNo))
                }
                /// `/v3/global/refunds/out-refund-no/{out_refund_no}`.
                public struct ByOutRefundNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/global/settle`.
        public struct Settle: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/settle/settlements`.
            public var settlements: Settlements {
                Settlements(chain: chain.appending(literal: "settlements"))
            }
            /// `/v3/global/settle/settlements`.
            public struct Settlements: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/global/statements`.
        public struct Statements: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/global/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/global/transactions/app`.
            public var app: App {
                App(chain: chain.appending(literal: "app"))
            }
            /// `/v3/global/transactions/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/global/transactions/jsapi`.
            public var jsapi: Jsapi {
                Jsapi(chain: chain.appending(literal: "jsapi"))
            }
            /// `/v3/global/transactions/mweb`.
            public var mweb: Mweb {
                Mweb(chain: chain.appending(literal: "mweb"))
            }
            /// `/v3/global/transactions/native`.
            public var native: Native {
                Native(chain: chain.appending(literal: "native"))
            }
            /// `/v3/global/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/global/transactions/app`.
            public struct App: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/transactions/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/transactions/id/{transaction_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/global/transactions/id/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/transactions/id/{transaction_id}/close`.
                    public var close: Close {
                        Close(chain: chain.appending(literal: "close"))
                    }
                    /// `/v3/global/transactions/id/{transaction_id}/close`.
                    public struct Close: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/global/transactions/jsapi`.
            public struct Jsapi: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/transactions/mweb`.
            public struct Mweb: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/transactions/native`.
            public struct Native: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/global/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/global/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/global/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/global/transactions/out-trade-no/{out_trade_no}/close`.
                    public var close: Close {
                        Close(chain: chain.appending(literal: "close"))
                    }
                    /// `/v3/global/transactions/out-trade-no/{out_trade_no}/close`.
                    public struct Close: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

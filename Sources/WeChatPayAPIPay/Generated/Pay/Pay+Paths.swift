// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/pay`.
    public var pay: Pay { Pay(chain: chain.appending(literal: "pay")) }

    /// `/v3/pay`.
    public struct Pay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/pay/acquiring-bank`.
        public var acquiringBank: AcquiringBank {
            AcquiringBank(chain: chain.appending(literal: "acquiring-bank"))
        }
        /// `/v3/pay/instal`.
        public var instal: Instal {
            Instal(chain: chain.appending(literal: "instal"))
        }
        /// `/v3/pay/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/pay/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/pay/acquiring-bank`.
        public struct AcquiringBank: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay/acquiring-bank/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/pay/acquiring-bank/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay/acquiring-bank/transactions/exposure`.
                public var exposure: Exposure {
                    Exposure(chain: chain.appending(literal: "exposure"))
                }
                /// `/v3/pay/acquiring-bank/transactions/exposure`.
                public struct Exposure: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/pay/instal`.
        public struct Instal: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay/instal/exposure`.
            public var exposure: Exposure {
                Exposure(chain: chain.appending(literal: "exposure"))
            }
            /// `/v3/pay/instal/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/pay/instal/exposure`.
            public struct Exposure: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/instal/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay/instal/partner/exposure`.
                public var exposure: Exposure {
                    Exposure(chain: chain.appending(literal: "exposure"))
                }
                /// `/v3/pay/instal/partner/exposure`.
                public struct Exposure: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/pay/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay/partner/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/pay/partner/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay/partner/transactions/app`.
                public var app: App {
                    App(chain: chain.appending(literal: "app"))
                }
                /// `/v3/pay/partner/transactions/app-with-contract`.
                public var appWithContract: AppWithContract {
                    AppWithContract(chain: chain.appending(literal: "app-with-contract"))
                }
                /// `/v3/pay/partner/transactions/codepay`.
                public var codepay: Codepay {
                    Codepay(chain: chain.appending(literal: "codepay"))
                }
                /// `/v3/pay/partner/transactions/exposure`.
                public var exposure: Exposure {
                    Exposure(chain: chain.appending(literal: "exposure"))
                }
                /// `/v3/pay/partner/transactions/h5`.
                public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
                /// `/v3/pay/partner/transactions/id`.
                public var id: ID { ID(chain: chain.appending(literal: "id")) }
                /// `/v3/pay/partner/transactions/jsapi`.
                public var jsapi: Jsapi {
                    Jsapi(chain: chain.appending(literal: "jsapi"))
                }
                /// `/v3/pay/partner/transactions/jsapi-with-contract`.
                public var jsapiWithContract: JsapiWithContract {
                    JsapiWithContract(chain: chain.appending(literal: "jsapi-with-contract"))
                }
                /// `/v3/pay/partner/transactions/miniprogram`.
                public var miniprogram: Miniprogram {
                    Miniprogram(chain: chain.appending(literal: "miniprogram"))
                }
                /// `/v3/pay/partner/transactions/native`.
                public var native: Native {
                    Native(chain: chain.appending(literal: "native"))
                }
                /// `/v3/pay/partner/transactions/out-trade-no`.
                public var outTradeNo: OutTradeNo {
                    OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                }
                /// `/v3/pay/partner/transactions/scannedpos`.
                public var scannedpos: Scannedpos {
                    Scannedpos(chain: chain.appending(literal: "scannedpos"))
                }
                /// `/v3/pay/partner/transactions/app`.
                public struct App: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/app-with-contract`.
                public struct AppWithContract: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/codepay`.
                public struct Codepay: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/exposure`.
                public struct Exposure: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/h5`.
                public struct H5: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/id`.
                public struct ID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/pay/partner/transactions/id/{transaction_id}`: the value is percent-encoded as one segment
                    /// and checked when a call is made.
                    ///
                    /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                    public func transactionID(_ transactionID: String) -> ByTransactionID {
                        ByTransactionID(chain: chain.segment(transactionID))
                    }
                    /// `/v3/pay/partner/transactions/id/{transaction_id}`.
                    public struct ByTransactionID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/pay/partner/transactions/jsapi`.
                public struct Jsapi: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/jsapi-with-contract`.
                public struct JsapiWithContract: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/miniprogram`.
                public struct Miniprogram: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/native`.
                public struct Native: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay/partner/transactions/out-trade-no`.
                public struct OutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                    public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                        ByOutTradeNo(chain: chain.segment(outTradeNo))
                    }
                    /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`.
                    public struct ByOutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`.
                        public var reverse: Reverse {
                            Reverse(chain: chain.appending(literal: "reverse"))
                        }
                        /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`.
                        public struct Reverse: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/pay/partner/transactions/scannedpos`.
                public struct Scannedpos: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/pay/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay/transactions/app`.
            public var app: App {
                App(chain: chain.appending(literal: "app"))
            }
            /// `/v3/pay/transactions/app-with-contract`.
            public var appWithContract: AppWithContract {
                AppWithContract(chain: chain.appending(literal: "app-with-contract"))
            }
            /// `/v3/pay/transactions/codepay`.
            public var codepay: Codepay {
                Codepay(chain: chain.appending(literal: "codepay"))
            }
            /// `/v3/pay/transactions/exposure`.
            public var exposure: Exposure {
                Exposure(chain: chain.appending(literal: "exposure"))
            }
            /// `/v3/pay/transactions/h5`.
            public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
            /// `/v3/pay/transactions/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/pay/transactions/jsapi`.
            public var jsapi: Jsapi {
                Jsapi(chain: chain.appending(literal: "jsapi"))
            }
            /// `/v3/pay/transactions/jsapi-with-contract`.
            public var jsapiWithContract: JsapiWithContract {
                JsapiWithContract(chain: chain.appending(literal: "jsapi-with-contract"))
            }
            /// `/v3/pay/transactions/native`.
            public var native: Native {
                Native(chain: chain.appending(literal: "native"))
            }
            /// `/v3/pay/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/pay/transactions/app`.
            public struct App: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/app-with-contract`.
            public struct AppWithContract: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/codepay`.
            public struct Codepay: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/exposure`.
            public struct Exposure: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/h5`.
            public struct H5: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay/transactions/id/{transaction_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/pay/transactions/id/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/pay/transactions/jsapi`.
            public struct Jsapi: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/jsapi-with-contract`.
            public struct JsapiWithContract: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/native`.
            public struct Native: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/pay/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/pay/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`.
                    public var close: Close {
                        Close(chain: chain.appending(literal: "close"))
                    }
                    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`.
                    public var reverse: Reverse {
                        Reverse(chain: chain.appending(literal: "reverse"))
                    }
                    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`.
                    public struct Close: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`.
                    public struct Reverse: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/marketing`.
    public var marketing: Marketing { Marketing(chain: chain.appending(literal: "marketing")) }

    /// `/v3/marketing`.
    public struct Marketing: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/marketing/bank-favor`.
        public var bankFavor: BankFavor {
            BankFavor(chain: chain.appending(literal: "bank-favor"))
        }
        /// `/v3/marketing/bank`.
        public var bank: Bank {
            Bank(chain: chain.appending(literal: "bank"))
        }
        /// `/v3/marketing/busifavor`.
        public var busifavor: Busifavor {
            Busifavor(chain: chain.appending(literal: "busifavor"))
        }
        /// `/v3/marketing/favor`.
        public var favor: Favor {
            Favor(chain: chain.appending(literal: "favor"))
        }
        /// `/v3/marketing/goods-subsidy-activity`.
        public var goodsSubsidyActivity: GoodsSubsidyActivity {
            GoodsSubsidyActivity(chain: chain.appending(literal: "goods-subsidy-activity"))
        }
        /// `/v3/marketing/membercard-activity`.
        public var membercardActivity: MembercardActivity {
            MembercardActivity(chain: chain.appending(literal: "membercard-activity"))
        }
        /// `/v3/marketing/membercard-open`.
        public var membercardOpen: MembercardOpen {
            MembercardOpen(chain: chain.appending(literal: "membercard-open"))
        }
        /// `/v3/marketing/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/marketing/partnerships`.
        public var partnerships: Partnerships {
            Partnerships(chain: chain.appending(literal: "partnerships"))
        }
        /// `/v3/marketing/paygiftactivity`.
        public var paygiftactivity: Paygiftactivity {
            Paygiftactivity(chain: chain.appending(literal: "paygiftactivity"))
        }
        /// `/v3/marketing/shopping-receipt`.
        public var shoppingReceipt: ShoppingReceipt {
            ShoppingReceipt(chain: chain.appending(literal: "shopping-receipt"))
        }
        /// `/v3/marketing/weekly-discount`.
        public var weeklyDiscount: WeeklyDiscount {
            WeeklyDiscount(chain: chain.appending(literal: "weekly-discount"))
        }
        /// `/v3/marketing/withdraw-favor`.
        public var withdrawFavor: WithdrawFavor {
            WithdrawFavor(chain: chain.appending(literal: "withdraw-favor"))
        }
        /// `/v3/marketing/bank-favor`.
        public struct BankFavor: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/bank-favor/users`.
            public var users: Users {
                Users(chain: chain.appending(literal: "users"))
            }
            /// `/v3/marketing/bank-favor/users`.
            public struct Users: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/bank-favor/users/{openid}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter openid: 用户标识ID (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/marketing/bank-favor/users/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`.
                    public var bankMultiActivity: BankMultiActivity {
                        BankMultiActivity(chain: chain.appending(literal: "bank-multi-activity"))
                    }
                    /// `/v3/marketing/bank-favor/users/{openid}/coupons`.
                    public var coupons: Coupons {
                        Coupons(chain: chain.appending(literal: "coupons"))
                    }
                    /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`.
                    public struct BankMultiActivity: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/bank-favor/users/{openid}/coupons`.
                    public struct Coupons: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`: the value is percent-encoded
                        /// as one segment and checked when a call is made.
                        ///
                        /// - Parameter couponID: 代金券ID (`coupon_id`).
                        public func couponID(_ couponID: String) -> ByCouponID {
                            ByCouponID(chain: chain.segment(couponID))
                        }
                        /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`.
                        public struct ByCouponID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/marketing/bank`.
        public struct Bank: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/bank/packages`.
            public var packages: Packages {
                Packages(chain: chain.appending(literal: "packages"))
            }
            /// `/v3/marketing/bank/packages`.
            public struct Packages: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/bank/packages/{package_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter packageID: 号码包id (`package_id`).
                public func packageID(_ packageID: String) -> ByPackageID {
                    ByPackageID(chain: chain.segment(packageID))
                }
                /// `/v3/marketing/bank/packages/{package_id}`.
                public struct ByPackageID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/bank/packages/{package_id}/tasks`.
                    public var tasks: Tasks {
                        Tasks(chain: chain.appending(literal: "tasks"))
                    }
                    /// `/v3/marketing/bank/packages/{package_id}/tasks`.
                    public struct Tasks: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/marketing/busifavor`.
        public struct Busifavor: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/busifavor/callbacks`.
            public var callbacks: Callbacks {
                Callbacks(chain: chain.appending(literal: "callbacks"))
            }
            /// `/v3/marketing/busifavor/coupons`.
            public var coupons: Coupons {
                Coupons(chain: chain.appending(literal: "coupons"))
            }
            /// `/v3/marketing/busifavor/product-coupons`.
            public var productCoupons: ProductCoupons {
                ProductCoupons(chain: chain.appending(literal: "product-coupons"))
            }
            /// `/v3/marketing/busifavor/stocks`.
            public var stocks: Stocks {
                Stocks(chain: chain.appending(literal: "stocks"))
            }
            /// `/v3/marketing/busifavor/subsidy`.
            public var subsidy: Subsidy {
                Subsidy(chain: chain.appending(literal: "subsidy"))
            }
            /// `/v3/marketing/busifavor/users`.
            public var users: Users {
                Users(chain: chain.appending(literal: "users"))
            }
            /// `/v3/marketing/busifavor/callbacks`.
            public struct Callbacks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/busifavor/coupons`.
            public struct Coupons: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/busifavor/coupons/associate`.
                public var associate: Associate {
                    Associate(chain: chain.appending(literal: "associate"))
                }
                /// `/v3/marketing/busifavor/coupons/deactivate`.
                public var deactivate: Deactivate {
                    Deactivate(chain: chain.appending(literal: "deactivate"))
                }
                /// `/v3/marketing/busifavor/coupons/disassociate`.
                public var disassociate: Disassociate {
                    Disassociate(chain: chain.appending(literal: "disassociate"))
                }
                /// `/v3/marketing/busifavor/coupons/return`.
                public var `return`: Return {
                    Return(chain: chain.appending(literal: "return"))
                }
                /// `/v3/marketing/busifavor/coupons/send`.
                public var send: Send {
                    Send(chain: chain.appending(literal: "send"))
                }
                /// `/v3/marketing/busifavor/coupons/use`.
                public var use: Use {
                    Use(chain: chain.appending(literal: "use"))
                }
                /// `/v3/marketing/busifavor/coupons/{card_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter cardID: 消费卡ID (`card_id`).
                public func cardID(_ cardID: String) -> ByCardID {
                    ByCardID(chain: chain.segment(cardID))
                }
                /// `/v3/marketing/busifavor/coupons/associate`.
                public struct Associate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/coupons/deactivate`.
                public struct Deactivate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/coupons/disassociate`.
                public struct Disassociate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/coupons/return`.
                public struct Return: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/coupons/send`.
                public struct Send: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/coupons/use`.
                public struct Use: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/coupons/{card_id}`.
                public struct ByCardID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/busifavor/coupons/{card_id}/send`.
                    public var send: Send {
                        Send(chain: chain.appending(literal: "send"))
                    }
                    /// `/v3/marketing/busifavor/coupons/{card_id}/send`.
                    public struct Send: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/marketing/busifavor/product-coupons`.
            public struct ProductCoupons: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/busifavor/product-coupons/pre-send`.
                public var preSend: PreSend {
                    PreSend(chain: chain.appending(literal: "pre-send"))
                }
                /// `/v3/marketing/busifavor/product-coupons/send`.
                public var send: Send {
                    Send(chain: chain.appending(literal: "send"))
                }
                /// `/v3/marketing/busifavor/product-coupons/pre-send`.
                public struct PreSend: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/busifavor/product-coupons/send`.
                public struct Send: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/marketing/busifavor/stocks`.
            public struct Stocks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/busifavor/stocks/{stock_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter stockID: 批次号 (`stock_id`).
                public func stockID(_ stockID: String) -> ByStockID {
                    ByStockID(chain: chain.segment(stockID))
                }
                /// `/v3/marketing/busifavor/stocks/{stock_id}`.
                public struct ByStockID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/busifavor/stocks/{stock_id}/budget`.
                    public var budget: Budget {
                        Budget(chain: chain.appending(literal: "budget"))
                    }
                    /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
                    public var couponcodes: Couponcodes {
                        Couponcodes(chain: chain.appending(literal: "couponcodes"))
                    }
                    /// `/v3/marketing/busifavor/stocks/{stock_id}/budget`.
                    public struct Budget: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
                    public struct Couponcodes: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter couponCode: 商户上传的code (`coupon_code`).
                        public func couponCode(_ couponCode: String) -> ByCouponCode {
                            ByCouponCode(chain: chain.segment(couponCode))
                        }
                        /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
                        public struct ByCouponCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/marketing/busifavor/subsidy`.
            public struct Subsidy: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/busifavor/subsidy/pay-receipts`.
                public var payReceipts: PayReceipts {
                    PayReceipts(chain: chain.appending(literal: "pay-receipts"))
                }
                /// `/v3/marketing/busifavor/subsidy/return-receipts`.
                public var returnReceipts: ReturnReceipts {
                    ReturnReceipts(chain: chain.appending(literal: "return-receipts"))
                }
                /// `/v3/marketing/busifavor/subsidy/pay-receipts`.
                public struct PayReceipts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter subsidyReceiptID: 补差付款单号 (`subsidy_receipt_id`).
                    public func subsidyReceiptID(_ subsidyReceiptID: String) -> BySubsidyReceiptID {
                        BySubsidyReceiptID(chain: chain.segment(subsidyReceiptID))
                    }
                    /// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`.
                    public struct BySubsidyReceiptID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/marketing/busifavor/subsidy/return-receipts`.
                public struct ReturnReceipts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter subsidyReturnReceiptID: 补差回退单号 (`subsidy_return_receipt_id`).
                    public func subsidyReturnReceiptID(_ subsidyReturnReceiptID: String) -> BySubsidyReturnReceiptID {
                        BySubsidyReturnReceiptID(chain: chain.segment(subsidyReturnReceiptID))
                    }
                    /// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`.
                    public struct BySubsidyReturnReceiptID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/marketing/busifavor/users`.
            public struct Users: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/busifavor/users/{openid}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter openid: 用户标识 (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/marketing/busifavor/users/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/busifavor/users/{openid}/coupons`.
                    public var coupons: Coupons {
                        Coupons(chain: chain.appending(literal: "coupons"))
                    }
                    /// `/v3/marketing/busifavor/users/{openid}/coupons`.
                    public struct Coupons: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`: the value is percent-encoded
                        /// as one segment and checked when a call is made.
                        ///
                        /// - Parameter couponCode: 券code (`coupon_code`).
                        public func couponCode(_ couponCode: String) -> ByCouponCode {
                            ByCouponCode(chain: chain.segment(couponCode))
                        }
                        /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`.
                        public struct ByCouponCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`.
                            public var appids: Appids {
                                Appids(chain: chain.appending(literal: "appids"))
                            }
                            /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`.
                            public struct Appids: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`: the
                                /// value is percent-encoded as one segment and checked when a call is made.
                                ///
                                /// - Parameter appid: 公众账号ID (`appid`).
                                public func appid(_ appid: String) -> ByAppid {
                                    ByAppid(chain: chain.segment(appid))
                                }
                                /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`.
                                public struct ByAppid: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
            }
        }
        /// `/v3/marketing/favor`.
        public struct Favor: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/favor/callbacks`.
            public var callbacks: Callbacks {
                Callbacks(chain: chain.appending(literal: "callbacks"))
            }
            /// `/v3/marketing/favor/coupon-stocks`.
            public var couponStocks: CouponStocks {
                CouponStocks(chain: chain.appending(literal: "coupon-stocks"))
            }
            /// `/v3/marketing/favor/media`.
            public var media: Media {
                Media(chain: chain.appending(literal: "media"))
            }
            /// `/v3/marketing/favor/stocks`.
            public var stocks: Stocks {
                Stocks(chain: chain.appending(literal: "stocks"))
            }
            /// `/v3/marketing/favor/users`.
            public var users: Users {
                Users(chain: chain.appending(literal: "users"))
            }
            /// `/v3/marketing/favor/callbacks`.
            public struct Callbacks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/favor/coupon-stocks`.
            public struct CouponStocks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/favor/media`.
            public struct Media: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/favor/media/image-upload`.
                public var imageUpload: ImageUpload {
                    ImageUpload(chain: chain.appending(literal: "image-upload"))
                }
                /// `/v3/marketing/favor/media/image-upload`.
                public struct ImageUpload: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/marketing/favor/stocks`.
            public struct Stocks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/favor/stocks/{stock_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter stockID: 批次号 (`stock_id`).
                public func stockID(_ stockID: String) -> ByStockID {
                    ByStockID(chain: chain.segment(stockID))
                }
                /// `/v3/marketing/favor/stocks/{stock_id}`.
                public struct ByStockID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/favor/stocks/{stock_id}/items`.
                    public var items: Items {
                        Items(chain: chain.appending(literal: "items"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/merchants`.
                    public var merchants: Merchants {
                        Merchants(chain: chain.appending(literal: "merchants"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`.
                    public var modifyGoodsId: ModifyGoodsID {
                        ModifyGoodsID(chain: chain.appending(literal: "modify-goods-id"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/pause`.
                    public var pause: Pause {
                        Pause(chain: chain.appending(literal: "pause"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`.
                    public var refundFlow: RefundFlow {
                        RefundFlow(chain: chain.appending(literal: "refund-flow"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`.
                    public var refundFlowByDay: RefundFlowByDay {
                        RefundFlowByDay(chain: chain.appending(literal: "refund-flow-by-day"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/restart`.
                    public var restart: Restart {
                        Restart(chain: chain.appending(literal: "restart"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/start`.
                    public var start: Start {
                        Start(chain: chain.appending(literal: "start"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`.
                    public var useFlow: UseFlow {
                        UseFlow(chain: chain.appending(literal: "use-flow"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`.
                    public var useFlowByDay: UseFlowByDay {
                        UseFlowByDay(chain: chain.appending(literal: "use-flow-by-day"))
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/items`.
                    public struct Items: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/merchants`.
                    public struct Merchants: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`.
                    public struct ModifyGoodsID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/pause`.
                    public struct Pause: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`.
                    public struct RefundFlow: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`.
                    public struct RefundFlowByDay: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/restart`.
                    public struct Restart: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/start`.
                    public struct Start: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`.
                    public struct UseFlow: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`.
                    public struct UseFlowByDay: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/marketing/favor/users`.
            public struct Users: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/favor/users/{openid}`: the value is percent-encoded as one segment and checked when a
                /// call is made.
                ///
                /// - Parameter openid: 用户标识 (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/marketing/favor/users/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/favor/users/{openid}/coupons`.
                    public var coupons: Coupons {
                        Coupons(chain: chain.appending(literal: "coupons"))
                    }
                    /// `/v3/marketing/favor/users/{openid}/coupons`.
                    public struct Coupons: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`: the value is percent-encoded as
                        /// one segment and checked when a call is made.
                        ///
                        /// - Parameter couponID: 代金券或消费金id (`coupon_id`).
                        public func couponID(_ couponID: String) -> ByCouponID {
                            ByCouponID(chain: chain.segment(couponID))
                        }
                        /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
                        public struct ByCouponID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/marketing/goods-subsidy-activity`.
        public struct GoodsSubsidyActivity: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/goods-subsidy-activity/activities`.
            public var activities: Activities {
                Activities(chain: chain.appending(literal: "activities"))
            }
            /// `/v3/marketing/goods-subsidy-activity/activity`.
            public var activity: Activity {
                Activity(chain: chain.appending(literal: "activity"))
            }
            /// `/v3/marketing/goods-subsidy-activity/qualification`.
            public var qualification: Qualification {
                Qualification(chain: chain.appending(literal: "qualification"))
            }
            /// `/v3/marketing/goods-subsidy-activity/retail-store-act`.
            public var retailStoreAct: RetailStoreAct {
                RetailStoreAct(chain: chain.appending(literal: "retail-store-act"))
            }
            /// `/v3/marketing/goods-subsidy-activity/activities`.
            public struct Activities: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/goods-subsidy-activity/activity`.
            public struct Activity: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter activityID: 活动ID (`activity_id`).
                public func activityID(_ activityID: String) -> ByActivityID {
                    ByActivityID(chain: chain.segment(activityID))
                }
                /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`.
                public struct ByActivityID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`.
                    public var apply: Apply {
                        Apply(chain: chain.appending(literal: "apply"))
                    }
                    /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`.
                    public struct Apply: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/marketing/goods-subsidy-activity/qualification`.
            public struct Qualification: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/goods-subsidy-activity/qualification/lock`.
                public var lock: Lock {
                    Lock(chain: chain.appending(literal: "lock"))
                }
                /// `/v3/marketing/goods-subsidy-activity/qualification/unlock`.
                public var unlock: Unlock {
                    Unlock(chain: chain.appending(literal: "unlock"))
                }
                /// `/v3/marketing/goods-subsidy-activity/qualification/lock`.
                public struct Lock: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/goods-subsidy-activity/qualification/unlock`.
                public struct Unlock: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/marketing/goods-subsidy-activity/retail-store-act`.
            public struct RetailStoreAct: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`: the value is percent-encoded
                /// as one segment and checked when a call is made.
                ///
                /// - Parameter activityID: 零售小店活动ID (`activity_id`).
                public func activityID(_ activityID: String) -> ByActivityID {
                    ByActivityID(chain: chain.segment(activityID))
                }
                /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter brandID: 品牌ID (`brand_id`).
                public func brandID(_ brandID: String) -> ByBrandID {
                    ByBrandID(chain: chain.segment(brandID))
                }
                /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`.
                public struct ByActivityID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
                    public var representative: Representative {
                        Representative(chain: chain.appending(literal: "representative"))
                    }
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`.
                    public var representatives: Representatives {
                        Representatives(chain: chain.appending(literal: "representatives"))
                    }
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
                    public struct Representative: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`.
                    public struct Representatives: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`.
                public struct ByBrandID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`.
                    public var materials: Materials {
                        Materials(chain: chain.appending(literal: "materials"))
                    }
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
                    public var stores: Stores {
                        Stores(chain: chain.appending(literal: "stores"))
                    }
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`.
                    public struct Materials: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
                    public struct Stores: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter storeCode: 门店编码 (`store_code`).
                        public func storeCode(_ storeCode: String) -> ByStoreCode {
                            ByStoreCode(chain: chain.segment(storeCode))
                        }
                        /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`.
                        public struct ByStoreCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/marketing/membercard-activity`.
        public struct MembercardActivity: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/membercard-activity/activities`.
            public var activities: Activities {
                Activities(chain: chain.appending(literal: "activities"))
            }
            /// `/v3/marketing/membercard-activity/activities`.
            public struct Activities: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/membercard-activity/activities/{activity_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter activityID: 活动ID (`activity_id`).
                public func activityID(_ activityID: String) -> ByActivityID {
                    ByActivityID(chain: chain.segment(activityID))
                }
                /// `/v3/marketing/membercard-activity/activities/{activity_id}`.
                public struct ByActivityID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`.
                    public var terminate: Terminate {
                        Terminate(chain: chain.appending(literal: "terminate"))
                    }
                    /// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`.
                    public struct Terminate: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/marketing/membercard-open`.
        public struct MembercardOpen: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/membercard-open/activate-informations`.
            public var activateInformations: ActivateInformations {
                ActivateInformations(chain: chain.appending(literal: "activate-informations"))
            }
            /// `/v3/marketing/membercard-open/callback`.
            public var callback: Callback {
                Callback(chain: chain.appending(literal: "callback"))
            }
            /// `/v3/marketing/membercard-open/cards`.
            public var cards: Cards {
                Cards(chain: chain.appending(literal: "cards"))
            }
            /// `/v3/marketing/membercard-open/phonenumber-member`.
            public var phonenumberMember: PhonenumberMember {
                PhonenumberMember(chain: chain.appending(literal: "phonenumber-member"))
            }
            /// `/v3/marketing/membercard-open/user`.
            public var user: User {
                User(chain: chain.appending(literal: "user"))
            }
            /// `/v3/marketing/membercard-open/activate-informations`.
            public struct ActivateInformations: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter activateTicket: 激活ticket (`activate_ticket`).
                public func activateTicket(_ activateTicket: String) -> ByActivateTicket {
                    ByActivateTicket(chain: chain.segment(activateTicket))
                }
                /// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
                public struct ByActivateTicket: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/marketing/membercard-open/callback`.
            public struct Callback: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/membercard-open/cards`.
            public struct Cards: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/membercard-open/cards/{card_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter cardID: 会员卡id (`card_id`).
                public func cardID(_ cardID: String) -> ByCardID {
                    ByCardID(chain: chain.segment(cardID))
                }
                /// `/v3/marketing/membercard-open/cards/{card_id}`.
                public struct ByCardID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/membercard-open/cards/{card_id}/codes`.
                    public var codes: Codes {
                        Codes(chain: chain.appending(literal: "codes"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
                    public var decryptCode: DecryptCode {
                        DecryptCode(chain: chain.appending(literal: "decrypt-code"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`.
                    public var permissionTokens: PermissionTokens {
                        PermissionTokens(chain: chain.appending(literal: "permission-tokens"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`.
                    public var phoneMembercard: PhoneMembercard {
                        PhoneMembercard(chain: chain.appending(literal: "phone-membercard"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`.
                    public var qrcode: Qrcode {
                        Qrcode(chain: chain.appending(literal: "qrcode"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/rights`.
                    public var rights: Rights {
                        Rights(chain: chain.appending(literal: "rights"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`.
                    public var serviceModules: ServiceModules {
                        ServiceModules(chain: chain.appending(literal: "service-modules"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`.
                    public var upgrade: Upgrade {
                        Upgrade(chain: chain.appending(literal: "upgrade"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/users`.
                    public var users: Users {
                        Users(chain: chain.appending(literal: "users"))
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/codes`.
                    public struct Codes: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
                        public var deposit: Deposit {
                            Deposit(chain: chain.appending(literal: "deposit"))
                        }
                        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`: the value is percent-encoded
                        /// as one segment and checked when a call is made.
                        ///
                        /// - Parameter code: 会员卡code (`code`).
                        public func code(_ code: String) -> ByCode {
                            ByCode(chain: chain.segment(code))
                        }
                        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
                        public struct Deposit: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
                        public struct ByCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`.
                            public var activate: Activate {
                                Activate(chain: chain.appending(literal: "activate"))
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`.
                            public var bonus: Bonus {
                                Bonus(chain: chain.appending(literal: "bonus"))
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
                            public var rights: Rights {
                                Rights(chain: chain.appending(literal: "rights"))
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
                            public var setServiceModuleData: SetServiceModuleData {
                                SetServiceModuleData(chain: chain.appending(literal: "set-service-module-data"))
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`.
                            public var unavailable: Unavailable {
                                Unavailable(chain: chain.appending(literal: "unavailable"))
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`.
                            public struct Activate: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`.
                            public struct Bonus: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`.
                                public var commit: Commit {
                                    Commit(chain: chain.appending(literal: "commit"))
                                }
                                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`.
                                public var prepare: Prepare {
                                    Prepare(chain: chain.appending(literal: "prepare"))
                                }
                                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`.
                                public struct Commit: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`.
                                public struct Prepare: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
                            public struct Rights: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
                            public struct SetServiceModuleData: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`.
                            public struct Unavailable: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
                    public struct DecryptCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`.
                    public struct PermissionTokens: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`.
                    public struct PhoneMembercard: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
                        public var `import`: Import {
                            Import(chain: chain.appending(literal: "import"))
                        }
                        /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
                        public struct Import: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`.
                    public struct Qrcode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/rights`.
                    public struct Rights: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`.
                    public struct ServiceModules: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter serviceModuleID: 会员服务项ID (`service_module_id`).
                        public func serviceModuleID(_ serviceModuleID: String) -> ByServiceModuleID {
                            ByServiceModuleID(chain: chain.segment(serviceModuleID))
                        }
                        /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
                        public struct ByServiceModuleID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`.
                    public struct Upgrade: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/membercard-open/cards/{card_id}/users`.
                    public struct Users: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/membercard-open/cards/{card_id}/users/import`.
                        public var `import`: Import {
                            Import(chain: chain.appending(literal: "import"))
                        }
                        /// `/v3/marketing/membercard-open/cards/{card_id}/users/import`.
                        public struct Import: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/marketing/membercard-open/phonenumber-member`.
            public struct PhonenumberMember: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/membercard-open/phonenumber-member/import`.
                public var `import`: Import {
                    Import(chain: chain.appending(literal: "import"))
                }
                /// `/v3/marketing/membercard-open/phonenumber-member/search`.
                public var search: Search {
                    Search(chain: chain.appending(literal: "search"))
                }
                /// `/v3/marketing/membercard-open/phonenumber-member/import`.
                public struct Import: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/membercard-open/phonenumber-member/search`.
                public struct Search: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/marketing/membercard-open/user`.
            public struct User: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/membercard-open/user/cards`.
                public var cards: Cards {
                    Cards(chain: chain.appending(literal: "cards"))
                }
                /// `/v3/marketing/membercard-open/user/cards`.
                public struct Cards: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/marketing/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/partner/delivery-plan`.
            public var deliveryPlan: DeliveryPlan {
                DeliveryPlan(chain: chain.appending(literal: "delivery-plan"))
            }
            /// `/v3/marketing/partner/product-coupon`.
            public var productCoupon: ProductCoupon {
                ProductCoupon(chain: chain.appending(literal: "product-coupon"))
            }
            /// `/v3/marketing/partner/delivery-plan`.
            public struct DeliveryPlan: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/partner/delivery-plan/delivery-plans`.
                public var deliveryPlans: DeliveryPlans {
                    DeliveryPlans(chain: chain.appending(literal: "delivery-plans"))
                }
                /// `/v3/marketing/partner/delivery-plan/{sp_mchid}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter spMchid: 服务商商户号 (`sp_mchid`).
                public func spMchid(_ spMchid: String) -> BySpMchid {
                    BySpMchid(chain: chain.segment(spMchid))
                }
                /// `/v3/marketing/partner/delivery-plan/delivery-plans`.
                public struct DeliveryPlans: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter brandID: 品牌ID (`brand_id`).
                    public func brandID(_ brandID: String) -> ByBrandID {
                        ByBrandID(chain: chain.segment(brandID))
                    }
                    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`: the value is percent-encoded as
                    /// one segment and checked when a call is made.
                    ///
                    /// - Parameter planID: 投放计划ID (`plan_id`).
                    public func planID(_ planID: String) -> ByPlanID {
                        ByPlanID(chain: chain.segment(planID))
                    }
                    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`.
                    public struct ByBrandID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`.
                        public var deliveryPlans: DeliveryPlans {
                            DeliveryPlans(chain: chain.appending(literal: "delivery-plans"))
                        }
                        /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`.
                        public struct DeliveryPlans: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`.
                    public struct ByPlanID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`.
                        public var terminate: Terminate {
                            Terminate(chain: chain.appending(literal: "terminate"))
                        }
                        /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`.
                        public struct Terminate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/marketing/partner/delivery-plan/{sp_mchid}`.
                public struct BySpMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`.
                    public var notifyUrl: NotifyURL {
                        NotifyURL(chain: chain.appending(literal: "notify-url"))
                    }
                    /// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`.
                    public struct NotifyURL: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/marketing/partner/product-coupon`.
            public struct ProductCoupon: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/partner/product-coupon/image-generation-tasks`.
                public var imageGenerationTasks: ImageGenerationTasks {
                    ImageGenerationTasks(chain: chain.appending(literal: "image-generation-tasks"))
                }
                /// `/v3/marketing/partner/product-coupon/media`.
                public var media: Media {
                    Media(chain: chain.appending(literal: "media"))
                }
                /// `/v3/marketing/partner/product-coupon/notify-configs`.
                public var notifyConfigs: NotifyConfigs {
                    NotifyConfigs(chain: chain.appending(literal: "notify-configs"))
                }
                /// `/v3/marketing/partner/product-coupon/product-coupons`.
                public var productCoupons: ProductCoupons {
                    ProductCoupons(chain: chain.appending(literal: "product-coupons"))
                }
                /// `/v3/marketing/partner/product-coupon/users`.
                public var users: Users {
                    Users(chain: chain.appending(literal: "users"))
                }
                /// `/v3/marketing/partner/product-coupon/image-generation-tasks`.
                public struct ImageGenerationTasks: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter taskID: 图片生成的任务ID (`task_id`).
                    public func taskID(_ taskID: String) -> ByTaskID {
                        ByTaskID(chain: chain.segment(taskID))
                    }
                    /// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`.
                    public struct ByTaskID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/marketing/partner/product-coupon/media`.
                public struct Media: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/partner/product-coupon/media/upload-image`.
                    public var uploadImage: UploadImage {
                        UploadImage(chain: chain.appending(literal: "upload-image"))
                    }
                    /// `/v3/marketing/partner/product-coupon/media/upload-image`.
                    public struct UploadImage: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/marketing/partner/product-coupon/notify-configs`.
                public struct NotifyConfigs: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/marketing/partner/product-coupon/product-coupons`.
                public struct ProductCoupons: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter productCouponID: 商品券ID (`product_coupon_id`).
                    public func productCouponID(_ productCouponID: String) -> ByProductCouponID {
                        ByProductCouponID(chain: chain.segment(productCouponID))
                    }
                    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`.
                    public struct ByProductCouponID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`.
                        public var deactivate: Deactivate {
                            Deactivate(chain: chain.appending(literal: "deactivate"))
                        }
                        /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`.
                        public var stockBundles: StockBundles {
                            StockBundles(chain: chain.appending(literal: "stock-bundles"))
                        }
                        /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
                        public var stocks: Stocks {
                            Stocks(chain: chain.appending(literal: "stocks"))
                        }
                        /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`.
                        public struct Deactivate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`.
                        public struct StockBundles: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter stockBundleID: 批次组ID (`stock_bundle_id`).
                            public func stockBundleID(_ stockBundleID: String) -> ByStockBundleID {
                                ByStockBundleID(chain: chain.segment(stockBundleID))
                            }
                            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`.
                            public struct ByStockBundleID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`.
                                public var associateStores: AssociateStores {
                                    AssociateStores(chain: chain.appending(literal: "associate-stores"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`.
                                public var disassociateStores: DisassociateStores {
                                    DisassociateStores(chain: chain.appending(literal: "disassociate-stores"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`.
                                public var updateBudget: UpdateBudget {
                                    UpdateBudget(chain: chain.appending(literal: "update-budget"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`.
                                public struct AssociateStores: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`.
                                public struct DisassociateStores: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`.
                                public struct UpdateBudget: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                        /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
                        public struct Stocks: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter stockID: 批次ID (`stock_id`).
                            public func stockID(_ stockID: String) -> ByStockID {
                                ByStockID(chain: chain.segment(stockID))
                            }
                            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
                            public struct ByStockID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`.
                                public var associateStores: AssociateStores {
                                    AssociateStores(chain: chain.appending(literal: "associate-stores"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`.
                                public var associatedStores: AssociatedStores {
                                    AssociatedStores(chain: chain.appending(literal: "associated-stores"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`.
                                public var deactivate: Deactivate {
                                    Deactivate(chain: chain.appending(literal: "deactivate"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`.
                                public var disassociateStores: DisassociateStores {
                                    DisassociateStores(chain: chain.appending(literal: "disassociate-stores"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`.
                                public var updateBudget: UpdateBudget {
                                    UpdateBudget(chain: chain.appending(literal: "update-budget"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`.
                                public var uploadCouponCodes: UploadCouponCodes {
                                    UploadCouponCodes(chain: chain.appending(literal: "upload-coupon-codes"))
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`.
                                public struct AssociateStores: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`.
                                public struct AssociatedStores: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`.
                                public struct Deactivate: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`.
                                public struct DisassociateStores: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`.
                                public struct UpdateBudget: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`.
                                public struct UploadCouponCodes: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                    }
                }
                /// `/v3/marketing/partner/product-coupon/users`.
                public struct Users: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/partner/product-coupon/users/{openid}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter openid: 用户OpenID (`openid`).
                    public func openid(_ openid: String) -> ByOpenid {
                        ByOpenid(chain: chain.segment(openid))
                    }
                    /// `/v3/marketing/partner/product-coupon/users/{openid}`.
                    public struct ByOpenid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`.
                        public var couponBundles: CouponBundles {
                            CouponBundles(chain: chain.appending(literal: "coupon-bundles"))
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`.
                        public var coupons: Coupons {
                            Coupons(chain: chain.appending(literal: "coupons"))
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`.
                        public var preSendCoupon: PreSendCoupon {
                            PreSendCoupon(chain: chain.appending(literal: "pre-send-coupon"))
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`.
                        public var preSendCouponBundle: PreSendCouponBundle {
                            PreSendCouponBundle(chain: chain.appending(literal: "pre-send-coupon-bundle"))
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`.
                        public struct CouponBundles: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter userCouponBundleID: 用户券组ID (`user_coupon_bundle_id`).
                            public func userCouponBundleID(_ userCouponBundleID: String) -> ByUserCouponBundleID {
                                ByUserCouponBundleID(chain: chain.segment(userCouponBundleID))
                            }
                            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`.
                            public struct ByUserCouponBundleID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`.
                                public var deactivate: Deactivate {
                                    Deactivate(chain: chain.appending(literal: "deactivate"))
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`.
                                public struct Deactivate: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`.
                        public struct Coupons: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`: the value
                            /// is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter couponCode: 用户商品券Code (`coupon_code`).
                            public func couponCode(_ couponCode: String) -> ByCouponCode {
                                ByCouponCode(chain: chain.segment(couponCode))
                            }
                            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`.
                            public struct ByCouponCode: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`.
                                public var confirm: Confirm {
                                    Confirm(chain: chain.appending(literal: "confirm"))
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`.
                                public var deactivate: Deactivate {
                                    Deactivate(chain: chain.appending(literal: "deactivate"))
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`.
                                public var `return`: Return {
                                    Return(chain: chain.appending(literal: "return"))
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`.
                                public var use: Use {
                                    Use(chain: chain.appending(literal: "use"))
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`.
                                public struct Confirm: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`.
                                public struct Deactivate: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`.
                                public struct Return: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`.
                                public struct Use: PathNode {
                                    /// The client and the path up to here.
                                    public let chain: Chain
                                }
                            }
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`.
                        public struct PreSendCoupon: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`.
                        public struct PreSendCouponBundle: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/marketing/partnerships`.
        public struct Partnerships: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/partnerships/build`.
            public var build: Build {
                Build(chain: chain.appending(literal: "build"))
            }
            /// `/v3/marketing/partnerships/terminate`.
            public var terminate: Terminate {
                Terminate(chain: chain.appending(literal: "terminate"))
            }
            /// `/v3/marketing/partnerships/build`.
            public struct Build: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/partnerships/terminate`.
            public struct Terminate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/marketing/paygiftactivity`.
        public struct Paygiftactivity: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/paygiftactivity/activities`.
            public var activities: Activities {
                Activities(chain: chain.appending(literal: "activities"))
            }
            /// `/v3/marketing/paygiftactivity/unique-threshold-activity`.
            public var uniqueThresholdActivity: UniqueThresholdActivity {
                UniqueThresholdActivity(chain: chain.appending(literal: "unique-threshold-activity"))
            }
            /// `/v3/marketing/paygiftactivity/activities`.
            public struct Activities: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/paygiftactivity/activities/{activity_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter activityID: 活动Id (`activity_id`).
                public func activityID(_ activityID: String) -> ByActivityID {
                    ByActivityID(chain: chain.segment(activityID))
                }
                /// `/v3/marketing/paygiftactivity/activities/{activity_id}`.
                public struct ByActivityID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`.
                    public var goods: Goods {
                        Goods(chain: chain.appending(literal: "goods"))
                    }
                    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`.
                    public var merchants: Merchants {
                        Merchants(chain: chain.appending(literal: "merchants"))
                    }
                    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`.
                    public var terminate: Terminate {
                        Terminate(chain: chain.appending(literal: "terminate"))
                    }
                    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`.
                    public struct Goods: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`.
                    public struct Merchants: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`.
                        public var add: Add {
                            Add(chain: chain.appending(literal: "add"))
                        }
                        /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`.
                        public var delete: Delete {
                            Delete(chain: chain.appending(literal: "delete"))
                        }
                        /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`.
                        public struct Add: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`.
                        public struct Delete: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`.
                    public struct Terminate: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/marketing/paygiftactivity/unique-threshold-activity`.
            public struct UniqueThresholdActivity: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/marketing/shopping-receipt`.
        public struct ShoppingReceipt: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/shopping-receipt/customentrances`.
            public var customentrances: Customentrances {
                Customentrances(chain: chain.appending(literal: "customentrances"))
            }
            /// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`.
            public var merchantshoppingreceiptjumpinfos: Merchantshoppingreceiptjumpinfos {
                Merchantshoppingreceiptjumpinfos(chain: chain.appending(literal: "merchantshoppingreceiptjumpinfos"))
            }
            /// `/v3/marketing/shopping-receipt/shoppingreceipts`.
            public var shoppingreceipts: Shoppingreceipts {
                Shoppingreceipts(chain: chain.appending(literal: "shoppingreceipts"))
            }
            /// `/v3/marketing/shopping-receipt/customentrances`.
            public struct Customentrances: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter brandID: 品牌ID (`brand_id`).
                public func brandID(_ brandID: String) -> ByBrandID {
                    ByBrandID(chain: chain.segment(brandID))
                }
                /// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`.
                public struct ByBrandID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`.
            public struct Merchantshoppingreceiptjumpinfos: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/marketing/shopping-receipt/shoppingreceipts`.
            public struct Shoppingreceipts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/marketing/weekly-discount`.
        public struct WeeklyDiscount: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/weekly-discount/activities`.
            public var activities: Activities {
                Activities(chain: chain.appending(literal: "activities"))
            }
            /// `/v3/marketing/weekly-discount/activities`.
            public struct Activities: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/weekly-discount/activities/{activity_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter activityID: 活动ID (`activity_id`).
                public func activityID(_ activityID: String) -> ByActivityID {
                    ByActivityID(chain: chain.segment(activityID))
                }
                /// `/v3/marketing/weekly-discount/activities/{activity_id}`.
                public struct ByActivityID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`.
                    public var apply: Apply {
                        Apply(chain: chain.appending(literal: "apply"))
                    }
                    /// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`.
                    public struct Apply: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/marketing/withdraw-favor`.
        public struct WithdrawFavor: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/marketing/withdraw-favor/users`.
            public var users: Users {
                Users(chain: chain.appending(literal: "users"))
            }
            /// `/v3/marketing/withdraw-favor/users`.
            public struct Users: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/marketing/withdraw-favor/users/{openid}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter openid: 用户标识 (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/marketing/withdraw-favor/users/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/marketing/withdraw-favor/users/{openid}/coupons`.
                    public var coupons: Coupons {
                        Coupons(chain: chain.appending(literal: "coupons"))
                    }
                    /// `/v3/marketing/withdraw-favor/users/{openid}/coupons`.
                    public struct Coupons: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

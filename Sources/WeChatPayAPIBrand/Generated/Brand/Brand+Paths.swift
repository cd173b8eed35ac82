// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/brand`.
    public var brand: Brand { Brand(chain: chain.appending(literal: "brand")) }

    /// `/v3/brand`.
    public struct Brand: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/brand/applyments`.
        public var applyments: Applyments {
            Applyments(chain: chain.appending(literal: "applyments"))
        }
        /// `/v3/brand/card`.
        public var card: Card {
            Card(chain: chain.appending(literal: "card"))
        }
        /// `/v3/brand/marketing`.
        public var marketing: Marketing {
            Marketing(chain: chain.appending(literal: "marketing"))
        }
        /// `/v3/brand/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/brand/profitsharing`.
        public var profitsharing: Profitsharing {
            Profitsharing(chain: chain.appending(literal: "profitsharing"))
        }
        /// `/v3/brand/applyments`.
        public struct Applyments: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/brand/applyments/applyment-id`.
            public var applymentId: ApplymentID {
                ApplymentID(chain: chain.appending(literal: "applyment-id"))
            }
            /// `/v3/brand/applyments/business-code`.
            public var businessCode: BusinessCode {
                BusinessCode(chain: chain.appending(literal: "business-code"))
            }
            /// `/v3/brand/applyments/cancel-applyment`.
            public var cancelApplyment: CancelApplyment {
                CancelApplyment(chain: chain.appending(literal: "cancel-applyment"))
            }
            /// `/v3/brand/applyments/applyment-id`.
            public struct ApplymentID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/applyments/applyment-id/{applyment_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter applymentID: 微信支付申请单号 (`applyment_id`).
                public func applymentID(_ applymentID: String) -> ByApplymentID {
                    ByApplymentID(chain: chain.segment(applymentID))
                }
                /// `/v3/brand/applyments/applyment-id/{applyment_id}`.
                public struct ByApplymentID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/brand/applyments/business-code`.
            public struct BusinessCode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/applyments/business-code/{business_code}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter businessCode: 业务申请编号 (`business_code`).
                public func businessCode(_ businessCode: String) -> ByBusinessCode {
                    ByBusinessCode(chain: chain.segment(businessCode))
                }
                /// `/v3/brand/applyments/business-code/{business_code}`.
                public struct ByBusinessCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/brand/applyments/cancel-applyment`.
            public struct CancelApplyment: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/brand/card`.
        public struct Card: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/brand/card/card-configs`.
            public var cardConfigs: CardConfigs {
                CardConfigs(chain: chain.appending(literal: "card-configs"))
            }
            /// `/v3/brand/card/card-links`.
            public var cardLinks: CardLinks {
                CardLinks(chain: chain.appending(literal: "card-links"))
            }
            /// `/v3/brand/card/card-configs`.
            public struct CardConfigs: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/card/card-configs/cancel-applyment`.
                public var cancelApplyment: CancelApplyment {
                    CancelApplyment(chain: chain.appending(literal: "cancel-applyment"))
                }
                /// `/v3/brand/card/card-configs/preview-url`.
                public var previewUrl: PreviewURL {
                    PreviewURL(chain: chain.appending(literal: "preview-url"))
                }
                /// `/v3/brand/card/card-configs/publish`.
                public var publish: Publish {
                    Publish(chain: chain.appending(literal: "publish"))
                }
                /// `/v3/brand/card/card-configs/cancel-applyment`.
                public struct CancelApplyment: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/card/card-configs/preview-url`.
                public struct PreviewURL: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/card/card-configs/publish`.
                public struct Publish: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/brand/card/card-links`.
            public struct CardLinks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/card/card-links/business-code`.
                public var businessCode: BusinessCode {
                    BusinessCode(chain: chain.appending(literal: "business-code"))
                }
                /// `/v3/brand/card/card-links/cancel-applyment`.
                public var cancelApplyment: CancelApplyment {
                    CancelApplyment(chain: chain.appending(literal: "cancel-applyment"))
                }
                /// `/v3/brand/card/card-links/unbind-card-link`.
                public var unbindCardLink: UnbindCardLink {
                    UnbindCardLink(chain: chain.appending(literal: "unbind-card-link"))
                }
                /// `/v3/brand/card/card-links/business-code`.
                public struct BusinessCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/card/card-links/business-code/{business_code}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter businessCode: 品牌业务申请编号 (`business_code`).
                    public func businessCode(_ businessCode: String) -> ByBusinessCode {
                        ByBusinessCode(chain: chain.segment(businessCode))
                    }
                    /// `/v3/brand/card/card-links/business-code/{business_code}`.
                    public struct ByBusinessCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/brand/card/card-links/cancel-applyment`.
                public struct CancelApplyment: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/card/card-links/unbind-card-link`.
                public struct UnbindCardLink: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/brand/marketing`.
        public struct Marketing: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/brand/marketing/shake-activities`.
            public var shakeActivities: ShakeActivities {
                ShakeActivities(chain: chain.appending(literal: "shake-activities"))
            }
            /// `/v3/brand/marketing/shake-activities`.
            public struct ShakeActivities: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/marketing/shake-activities/activities`.
                public var activities: Activities {
                    Activities(chain: chain.appending(literal: "activities"))
                }
                /// `/v3/brand/marketing/shake-activities/activities`.
                public struct Activities: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/brand/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/brand/partner/card-member`.
            public var cardMember: CardMember {
                CardMember(chain: chain.appending(literal: "card-member"))
            }
            /// `/v3/brand/partner/store`.
            public var store: Store {
                Store(chain: chain.appending(literal: "store"))
            }
            /// `/v3/brand/partner/card-member`.
            public struct CardMember: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/partner/card-member/cards`.
                public var cards: Cards {
                    Cards(chain: chain.appending(literal: "cards"))
                }
                /// `/v3/brand/partner/card-member/membership-activities`.
                public var membershipActivities: MembershipActivities {
                    MembershipActivities(chain: chain.appending(literal: "membership-activities"))
                }
                /// `/v3/brand/partner/card-member/pay-view-tokens`.
                public var payViewTokens: PayViewTokens {
                    PayViewTokens(chain: chain.appending(literal: "pay-view-tokens"))
                }
                /// `/v3/brand/partner/card-member/pre-auth-tokens`.
                public var preAuthTokens: PreAuthTokens {
                    PreAuthTokens(chain: chain.appending(literal: "pre-auth-tokens"))
                }
                /// `/v3/brand/partner/card-member/user-cards`.
                public var userCards: UserCards {
                    UserCards(chain: chain.appending(literal: "user-cards"))
                }
                /// `/v3/brand/partner/card-member/user-feeds`.
                public var userFeeds: UserFeeds {
                    UserFeeds(chain: chain.appending(literal: "user-feeds"))
                }
                /// `/v3/brand/partner/card-member/user-points`.
                public var userPoints: UserPoints {
                    UserPoints(chain: chain.appending(literal: "user-points"))
                }
                /// `/v3/brand/partner/card-member/cards`.
                public struct Cards: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/partner/card-member/cards/{card_id}`: the value is percent-encoded as one segment and
                    /// checked when a call is made.
                    ///
                    /// - Parameter cardID: 会员卡模板 ID (`card_id`).
                    public func cardID(_ cardID: String) -> ByCardID {
                        ByCardID(chain: chain.segment(cardID))
                    }
                    /// `/v3/brand/partner/card-member/cards/{card_id}`.
                    public struct ByCardID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`.
                        public var invalidate: Invalidate {
                            Invalidate(chain: chain.appending(literal: "invalidate"))
                        }
                        /// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`.
                        public struct Invalidate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/brand/partner/card-member/membership-activities`.
                public struct MembershipActivities: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter activityID: 活动ID (`activity_id`).
                    public func activityID(_ activityID: String) -> ByActivityID {
                        ByActivityID(chain: chain.segment(activityID))
                    }
                    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}`.
                    public struct ByActivityID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
                        public var terminate: Terminate {
                            Terminate(chain: chain.appending(literal: "terminate"))
                        }
                        /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
                        public struct Terminate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/brand/partner/card-member/pay-view-tokens`.
                public struct PayViewTokens: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/partner/card-member/pre-auth-tokens`.
                public struct PreAuthTokens: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/partner/card-member/user-cards`.
                public struct UserCards: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/partner/card-member/user-cards/import-by-openid`.
                    public var importByOpenid: ImportByOpenid {
                        ImportByOpenid(chain: chain.appending(literal: "import-by-openid"))
                    }
                    /// `/v3/brand/partner/card-member/user-cards/import-by-phone`.
                    public var importByPhone: ImportByPhone {
                        ImportByPhone(chain: chain.appending(literal: "import-by-phone"))
                    }
                    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter userCardCode: 会员卡code (`user_card_code`).
                    public func userCardCode(_ userCardCode: String) -> ByUserCardCode {
                        ByUserCardCode(chain: chain.segment(userCardCode))
                    }
                    /// `/v3/brand/partner/card-member/user-cards/import-by-openid`.
                    public struct ImportByOpenid: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/brand/partner/card-member/user-cards/import-by-phone`.
                    public struct ImportByPhone: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}`.
                    public struct ByUserCardCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
                        public var confirm: Confirm {
                            Confirm(chain: chain.appending(literal: "confirm"))
                        }
                        /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`.
                        public var invalidate: Invalidate {
                            Invalidate(chain: chain.appending(literal: "invalidate"))
                        }
                        /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
                        public struct Confirm: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`.
                        public struct Invalidate: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/brand/partner/card-member/user-feeds`.
                public struct UserFeeds: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/partner/card-member/user-points`.
                public struct UserPoints: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/partner/card-member/user-points/exchange-coupon`.
                    public var exchangeCoupon: ExchangeCoupon {
                        ExchangeCoupon(chain: chain.appending(literal: "exchange-coupon"))
                    }
                    /// `/v3/brand/partner/card-member/user-points/sync`.
                    public var sync: Sync {
                        Sync(chain: chain.appending(literal: "sync"))
                    }
                    /// `/v3/brand/partner/card-member/user-points/exchange-coupon`.
                    public struct ExchangeCoupon: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
                        public var confirm: Confirm {
                            Confirm(chain: chain.appending(literal: "confirm"))
                        }
                        /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
                        public struct Confirm: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/brand/partner/card-member/user-points/sync`.
                    public struct Sync: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/brand/partner/store`.
            public struct Store: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/partner/store/brandstores`.
                public var brandstores: Brandstores {
                    Brandstores(chain: chain.appending(literal: "brandstores"))
                }
                /// `/v3/brand/partner/store/brandstores`.
                public struct Brandstores: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/partner/store/brandstores/{store_id}`: the value is percent-encoded as one segment
                    /// and checked when a call is made.
                    ///
                    /// - Parameter storeID: 品牌门店ID (`store_id`).
                    public func storeID(_ storeID: String) -> ByStoreID {
                        ByStoreID(chain: chain.segment(storeID))
                    }
                    /// `/v3/brand/partner/store/brandstores/{store_id}`.
                    public struct ByStoreID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`.
                        public var bindrecipient: Bindrecipient {
                            Bindrecipient(chain: chain.appending(literal: "bindrecipient"))
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/resume`.
                        public var resume: Resume {
                            Resume(chain: chain.appending(literal: "resume"))
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`.
                        public var unbindrecipient: Unbindrecipient {
                            Unbindrecipient(chain: chain.appending(literal: "unbindrecipient"))
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`.
                        public struct Bindrecipient: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/resume`.
                        public struct Resume: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                        /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`.
                        public struct Unbindrecipient: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
        /// `/v3/brand/profitsharing`.
        public struct Profitsharing: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/brand/profitsharing/brand-configs`.
            public var brandConfigs: BrandConfigs {
                BrandConfigs(chain: chain.appending(literal: "brand-configs"))
            }
            /// `/v3/brand/profitsharing/finish-order`.
            public var finishOrder: FinishOrder {
                FinishOrder(chain: chain.appending(literal: "finish-order"))
            }
            /// `/v3/brand/profitsharing/orders`.
            public var orders: Orders {
                Orders(chain: chain.appending(literal: "orders"))
            }
            /// `/v3/brand/profitsharing/receivers`.
            public var receivers: Receivers {
                Receivers(chain: chain.appending(literal: "receivers"))
            }
            /// `/v3/brand/profitsharing/returnorders`.
            public var returnorders: Returnorders {
                Returnorders(chain: chain.appending(literal: "returnorders"))
            }
            /// `/v3/brand/profitsharing/brand-configs`.
            public struct BrandConfigs: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter brandMchid: 品牌商户号 (`brand_mchid`).
                public func brandMchid(_ brandMchid: String) -> ByBrandMchid {
                    ByBrandMchid(chain: chain.segment(brandMchid))
                }
                /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`.
                public struct ByBrandMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/brand/profitsharing/finish-order`.
            public struct FinishOrder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/brand/profitsharing/orders`.
            public struct Orders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/profitsharing/orders/{transaction_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter transactionID: 微信订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/brand/profitsharing/orders/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`.
                    public var amounts: Amounts {
                        Amounts(chain: chain.appending(literal: "amounts"))
                    }
                    /// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`.
                    public struct Amounts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/brand/profitsharing/receivers`.
            public struct Receivers: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/brand/profitsharing/receivers/add`.
                public var add: Add {
                    Add(chain: chain.appending(literal: "add"))
                }
                /// `/v3/brand/profitsharing/receivers/delete`.
                public var delete: Delete {
                    Delete(chain: chain.appending(literal: "delete"))
                }
                /// `/v3/brand/profitsharing/receivers/add`.
                public struct Add: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/brand/profitsharing/receivers/delete`.
                public struct Delete: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/brand/profitsharing/returnorders`.
            public struct Returnorders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

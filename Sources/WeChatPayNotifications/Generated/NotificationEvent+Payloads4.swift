// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension NotificationEvent {
    /// What `TRANSACTION.SUCCESS` says.
    public struct CombinedTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `combine_appid`.
        public var combineAppid: String? { get throws { try fields.optional("combine_appid") } }
        /// `combine_mchid`.
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// `combine_out_trade_no`.
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// `combine_transaction_id`.
        public var combineTransactionID: String? { get throws { try fields.optional("combine_transaction_id") } }
        /// `scene_info`.
        public var sceneInfo: SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// `sub_orders`.
        public var subOrders: [SubOrders] { get throws { try fields.required("sub_orders") } }
        /// `trade_scenario`.
        public var tradeScenario: String? { get throws { try fields.optional("trade_scenario") } }
        /// `combine_payer_info`.
        public var combinePayerInfo: CombinePayerInfo? { get throws { try fields.optional("combine_payer_info") } }
        /// `installment_info`.
        public var installmentInfo: InstallmentInfo? { get throws { try fields.optional("installment_info") } }
        /// `scene_info`.
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`.
            public var deviceID: String { get throws { try fields.required("device_id") } }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `mchid`.
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// `individual_auth_id`.
            public var individualAuthID: String? { get throws { try fields.optional("individual_auth_id") } }
            /// `individual_name`.
            public var individualName: String? { get throws { try fields.optional("individual_name") } }
            /// `trade_type`.
            public var tradeType: String? { get throws { try fields.optional("trade_type") } }
            /// `trade_state`.
            public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
            /// `bank_type`.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// `attach`.
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// `amount`.
            public var amount: Amount? { get throws { try fields.optional("amount") } }
            /// `success_time`.
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// `transaction_id`.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// `out_trade_no`.
            public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
            /// `sub_mchid`.
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// `sub_appid`.
            public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
            /// `sub_openid`.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
            /// Documented values of `trade_state`; open.
            public typealias TradeState = OpenValue<TradeStateKind>
            /// Tells ``TradeState`` from other values.
            public enum TradeStateKind {}
            /// `amount`.
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `total_amount`: in the smallest unit of the currency (分 for CNY).
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// `payer_amount`: in the smallest unit of the currency (分 for CNY).
                public var payerAmount: Int { get throws { try fields.required("payer_amount") } }
                /// `currency`.
                public var currency: String { get throws { try fields.required("currency") } }
                /// `payer_currency`.
                public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
                /// `settlement_rate`.
                public var settlementRate: JSON.Number? { get throws { try fields.optional("settlement_rate") } }
            }
        }
        /// `combine_payer_info`.
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `openid`.
            public var openid: String { get throws { try fields.required("openid") } }
        }
        /// `installment_info`.
        public struct InstallmentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `use_subsidy`.
            public var useSubsidy: Bool { get throws { try fields.required("use_subsidy") } }
            /// `selected_installment_number`.
            public var selectedInstallmentNumber: Int {
                get throws { try fields.required("selected_installment_number") }
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.CombinedTransaction.SubOrders.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension NotificationEvent {
    /// What `TRANSACTION.SUCCESS` says.
    public struct Transaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_appid`.
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `trade_state`.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `trade_state_description`.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// `trade_type`.
        public var tradeType: String? { get throws { try fields.optional("trade_type") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `user_repaid`.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// `trade_scene`.
        public var tradeScene: TradeScene? { get throws { try fields.optional("trade_scene") } }
        /// `parking_info`.
        public var parkingInfo: ParkingInfo? { get throws { try fields.optional("parking_info") } }
        /// `payer`.
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `scene_info`.
        public var sceneInfo: SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// `installment_info`.
        public var installmentInfo: InstallmentInfo? { get throws { try fields.optional("installment_info") } }
        /// Documented values of `trade_state`; open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// Documented values of `user_repaid`; open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of `trade_scene`; open.
        public typealias TradeScene = OpenValue<TradeSceneKind>
        /// Tells ``TradeScene`` from other values.
        public enum TradeSceneKind {}
        /// `parking_info`.
        public struct ParkingInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `parking_id`.
            public var parkingID: String { get throws { try fields.required("parking_id") } }
            /// `plate_number`.
            public var plateNumber: String { get throws { try fields.required("plate_number") } }
            /// `plate_color`.
            public var plateColor: PlateColor { get throws { try fields.required("plate_color") } }
            /// `start_time`.
            public var startTime: String { get throws { try fields.required("start_time") } }
            /// `end_time`.
            public var endTime: String { get throws { try fields.required("end_time") } }
            /// `parking_name`.
            public var parkingName: String { get throws { try fields.required("parking_name") } }
            /// `charging_duration`.
            public var chargingDuration: Int { get throws { try fields.required("charging_duration") } }
            /// `device_id`.
            public var deviceID: String { get throws { try fields.required("device_id") } }
            /// Documented values of `plate_color`; open.
            public typealias PlateColor = OpenValue<PlateColorKind>
            /// Tells ``PlateColor`` from other values.
            public enum PlateColorKind {}
        }
        /// `payer`.
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `openid`.
            public var openid: String? { get throws { try fields.optional("openid") } }
            /// `sp_openid`.
            public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
            /// `sub_openid`.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `currency`.
            public var currency: Currency? { get throws { try fields.optional("currency") } }
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// `payer_currency`.
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// `exchange_rate`.
            public var exchangeRate: ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
            /// `exchange_rate`.
            public struct ExchangeRate: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `type`.
                public var type: String? { get throws { try fields.optional("type") } }
                /// `rate`.
                public var rate: Int? { get throws { try fields.optional("rate") } }
            }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `coupon_id`.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `scope`.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// `type`.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// `stock_id`.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// `activity_id`.
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: Currency? { get throws { try fields.optional("currency") } }
            /// `goods_detail`.
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of `scope`; open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of `type`; open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `goods_id`.
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// `quantity`.
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// `unit_price`: in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// `discount_amount`: in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                /// `goods_remark`.
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
            }
        }
        /// `scene_info`.
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`.
            public var deviceID: String { get throws { try fields.required("device_id") } }
        }
        /// `installment_info`.
        public struct InstallmentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `use_subsidy`.
            public var useSubsidy: Bool { get throws { try fields.required("use_subsidy") } }
            /// `selected_installment_number`.
            public var selectedInstallmentNumber: Int {
                get throws { try fields.required("selected_installment_number") }
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.Transaction.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.UserRepaidKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.TradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.ParkingInfo.PlateColorKind {
    /// `BLUE`.
    public static var blue: Self { "BLUE" }
    /// `GREEN`.
    public static var green: Self { "GREEN" }
    /// `YELLOW`.
    public static var yellow: Self { "YELLOW" }
    /// `BLACK`.
    public static var black: Self { "BLACK" }
    /// `WHITE`.
    public static var white: Self { "WHITE" }
    /// `LIMEGREEN`.
    public static var limegreen: Self { "LIMEGREEN" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.PromotionDetail.TypeValueKind {
    /// `CASH`.
    public static var cash: Self { "CASH" }
    /// `NOCASH`.
    public static var nocash: Self { "NOCASH" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.PromotionDetail.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension NotificationEvent {
    /// What `VEHICLE.ENTRANCE_STATE_CHANGE` says.
    public struct VehicleEntranceStateChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `parking_id`.
        public var parkingID: String { get throws { try fields.required("parking_id") } }
        /// `out_parking_no`.
        public var outParkingNo: String { get throws { try fields.required("out_parking_no") } }
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// `plate_color`.
        public var plateColor: PlateColor { get throws { try fields.required("plate_color") } }
        /// `start_time`.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// `parking_name`.
        public var parkingName: String { get throws { try fields.required("parking_name") } }
        /// `free_duration`.
        public var freeDuration: Int { get throws { try fields.required("free_duration") } }
        /// `parking_state`.
        public var parkingState: String { get throws { try fields.required("parking_state") } }
        /// `blocked_state_description`.
        public var blockedStateDescription: String? { get throws { try fields.optional("blocked_state_description") } }
        /// `state_update_time`.
        public var stateUpdateTime: String { get throws { try fields.required("state_update_time") } }
        /// Documented values of `plate_color`; open.
        public typealias PlateColor = OpenValue<PlateColorKind>
        /// Tells ``PlateColor`` from other values.
        public enum PlateColorKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.VehicleEntranceStateChange.PlateColorKind {
    /// `BLUE`.
    public static var blue: Self { "BLUE" }
    /// `GREEN`.
    public static var green: Self { "GREEN" }
    /// `YELLOW`.
    public static var yellow: Self { "YELLOW" }
    /// `BLACK`.
    public static var black: Self { "BLACK" }
    /// `WHITE`.
    public static var white: Self { "WHITE" }
    /// `LIMEGREEN`.
    public static var limegreen: Self { "LIMEGREEN" }
}

extension NotificationEvent {
    /// What `VEHICLE.USER_STATE_CHANGE` says.
    public struct VehicleUserStateChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sp_openid`.
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `bind_state`.
        public var bindState: String { get throws { try fields.required("bind_state") } }
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
    }
}

extension NotificationEvent {
    /// What `VIOLATION.APPEAL`, `VIOLATION.INTERCEPT`, `VIOLATION.PUNISH` says.
    public struct Violation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `company_name`.
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// `record_id`.
        public var recordID: String { get throws { try fields.required("record_id") } }
        /// `punish_plan`.
        public var punishPlan: String { get throws { try fields.required("punish_plan") } }
        /// `punish_time`.
        public var punishTime: String { get throws { try fields.required("punish_time") } }
        /// `punish_description`.
        public var punishDescription: String { get throws { try fields.required("punish_description") } }
        /// `risk_type`.
        public var riskType: RiskType { get throws { try fields.required("risk_type") } }
        /// `risk_description`.
        public var riskDescription: String { get throws { try fields.required("risk_description") } }
        /// Documented values of `risk_type`; open.
        public typealias RiskType = OpenValue<RiskTypeKind>
        /// Tells ``RiskType`` from other values.
        public enum RiskTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Violation.RiskTypeKind {
    /// `ONE_YUAN_PURCHASES`.
    public static var oneYuanPurchases: Self { "ONE_YUAN_PURCHASES" }
    /// `MULTI_LEVEL_DISTRIBUTION_REBATE`.
    public static var multiLevelDistributionRebate: Self { "MULTI_LEVEL_DISTRIBUTION_REBATE" }
    /// `PROHIBITED_BUSINESS_CATEGORIES`.
    public static var prohibitedBusinessCategories: Self { "PROHIBITED_BUSINESS_CATEGORIES" }
    /// `CASH_ADVANCE_VIA_CREDIT_CARD`.
    public static var cashAdvanceViaCreditCard: Self { "CASH_ADVANCE_VIA_CREDIT_CARD" }
    /// `INDUCING_USERS_TO_MAKE_PAYMENTS`.
    public static var inducingUsersToMakePayments: Self { "INDUCING_USERS_TO_MAKE_PAYMENTS" }
    /// `FRAUD`.
    public static var fraud: Self { "FRAUD" }
    /// `MALICIOUS_FAN_COUNT_BOOSTING`.
    public static var maliciousFanCountBoosting: Self { "MALICIOUS_FAN_COUNT_BOOSTING" }
    /// `CROSS_CATEGORY_ACTIVITIES`.
    public static var crossCategoryActivities: Self { "CROSS_CATEGORY_ACTIVITIES" }
    /// `CROSS_CATEGORY_BUSINESS`.
    public static var crossCategoryBusiness: Self { "CROSS_CATEGORY_BUSINESS" }
    /// `GAMBLING`.
    public static var gambling: Self { "GAMBLING" }
    /// `LEWD_CONTENT`.
    public static var lewdContent: Self { "LEWD_CONTENT" }
    /// `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`.
    public static var unlicensedPaymentAndSettlementBusiness: Self { "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS" }
    /// `INVESTMENT`.
    public static var investment: Self { "INVESTMENT" }
    /// `TRANSACTION_DISPUTE`.
    public static var transactionDispute: Self { "TRANSACTION_DISPUTE" }
    /// `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`.
    public static var crossBorderUseOfDomesticPaymentApi: Self { "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API" }
    /// `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`.
    public static var overseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities: Self {
        "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
    }
    /// `UNUSUAL_TRANSACTION`.
    public static var unusualTransaction: Self { "UNUSUAL_TRANSACTION" }
    /// `UNLICENSED_BUSINESS`.
    public static var unlicensedBusiness: Self { "UNLICENSED_BUSINESS" }
    /// `WEALTH_INVESTMENT`.
    public static var wealthInvestment: Self { "WEALTH_INVESTMENT" }
    /// `AFFILIATED_TO_A_VIOLATING_ENTITY`.
    public static var affiliatedToAViolatingEntity: Self { "AFFILIATED_TO_A_VIOLATING_ENTITY" }
    /// `INVOLVED_IN_A_JUDICIAL_CASE`.
    public static var involvedInAJudicialCase: Self { "INVOLVED_IN_A_JUDICIAL_CASE" }
    /// `INCORRECT_INFORMATION_SUBMITTED`.
    public static var incorrectInformationSubmitted: Self { "INCORRECT_INFORMATION_SUBMITTED" }
    /// `APPEAL_SUCCESSFUL`.
    public static var appealSuccessful: Self { "APPEAL_SUCCESSFUL" }
    /// `REPORTED_BY_OTHERS`.
    public static var reportedByOthers: Self { "REPORTED_BY_OTHERS" }
    /// `VIOLATING_SMART_CATERING_ACTIVITIES`.
    public static var violatingSmartCateringActivities: Self { "VIOLATING_SMART_CATERING_ACTIVITIES" }
    /// `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`.
    public static var moreThanOneMerchantUnderASingleMerchantId: Self {
        "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
    }
    /// `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`.
    public static var crossRegionUseOfInternationalPaymentApi: Self { "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API" }
    /// `UNUSUAL_REAL_TIME_TRANSACTION`.
    public static var unusualRealTimeTransaction: Self { "UNUSUAL_REAL_TIME_TRANSACTION" }
    /// `UNACCEPTABLE_DOCUMENTS`.
    public static var unacceptableDocuments: Self { "UNACCEPTABLE_DOCUMENTS" }
    /// `LARGE_AMOUNT_TRANSACTION`.
    public static var largeAmountTransaction: Self { "LARGE_AMOUNT_TRANSACTION" }
    /// `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`.
    public static var allMerchantsHaveConfirmedTheWillingnessToOpenAnAccount: Self {
        "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    }
    /// `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`.
    public static var unconfirmedWillingnessToOpenAnAccount: Self { "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT" }
    /// `INACTIVE_TRANSACTION`.
    public static var inactiveTransaction: Self { "INACTIVE_TRANSACTION" }
    /// `OTHER_UNUSUAL_ACTIVITIES`.
    public static var otherUnusualActivities: Self { "OTHER_UNUSUAL_ACTIVITIES" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.AUTHORIZED` says.
    public struct WebizpayAuthorized: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `user_id`.
        public var userID: String { get throws { try fields.required("user_id") } }
        /// `employee_id`.
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// `authorization_time`.
        public var authorizationTime: String { get throws { try fields.required("authorization_time") } }
    }
}

extension NotificationEvent {
    /// What `WEBIZPAY.PAYMENTREFUNDSUCCESS` says.
    public struct WebizpayPaymentrefundsuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `card_no`.
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// `employee_id`.
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `pay_success_time`.
        public var paySuccessTime: Int { get throws { try fields.required("pay_success_time") } }
        /// `refunded_amount`.
        public var refundedAmount: Int { get throws { try fields.required("refunded_amount") } }
        /// `refund_amount`.
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// `refund_state`.
        public var refundState: RefundState { get throws { try fields.required("refund_state") } }
        /// `refund_create_time`.
        public var refundCreateTime: Int { get throws { try fields.required("refund_create_time") } }
        /// `refund_success_time`.
        public var refundSuccessTime: Int { get throws { try fields.required("refund_success_time") } }
        /// Documented values of `refund_state`; open.
        public typealias RefundState = OpenValue<RefundStateKind>
        /// Tells ``RefundState`` from other values.
        public enum RefundStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayPaymentrefundsuccess.RefundStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.PAYMENTSUCCESS` says.
    public struct WebizpayPaymentsuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `card_no`.
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// `employee_id`.
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// `receive_mch_name`.
        public var receiveMchName: String { get throws { try fields.required("receive_mch_name") } }
        /// `receive_mch_full_name`.
        public var receiveMchFullName: String { get throws { try fields.required("receive_mch_full_name") } }
        /// `receive_mch_organization_code`.
        public var receiveMchOrganizationCode: String {
            get throws { try fields.required("receive_mch_organization_code") }
        }
        /// `acquirer`.
        public var acquirer: String { get throws { try fields.required("acquirer") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `refund_id`.
        public var refundID: String? { get throws { try fields.optional("refund_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String? { get throws { try fields.optional("out_refund_no") } }
        /// `transaction_state`.
        public var transactionState: TransactionState { get throws { try fields.required("transaction_state") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `goods_name`.
        public var goodsName: Int { get throws { try fields.required("goods_name") } }
        /// `pay_success_time`.
        public var paySuccessTime: Int { get throws { try fields.required("pay_success_time") } }
        /// Documented values of `transaction_state`; open.
        public typealias TransactionState = OpenValue<TransactionStateKind>
        /// Tells ``TransactionState`` from other values.
        public enum TransactionStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayPaymentsuccess.TransactionStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.QUOTACARDEXPIRED` says.
    public struct WebizpayQuotacardexpired: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `card_no`.
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// `employee_id`.
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// `card_state`.
        public var cardState: CardState { get throws { try fields.required("card_state") } }
        /// `card_disabled_time`.
        public var cardDisabledTime: String { get throws { try fields.required("card_disabled_time") } }
        /// `reason`.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// Documented values of `card_state`; open.
        public typealias CardState = OpenValue<CardStateKind>
        /// Tells ``CardState`` from other values.
        public enum CardStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayQuotacardexpired.CardStateKind {
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.REVOKED` says.
    public struct WebizpayRevoked: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `user_id`.
        public var userID: String { get throws { try fields.required("user_id") } }
        /// `authorization_state`.
        public var authorizationState: AuthorizationState { get throws { try fields.required("authorization_state") } }
        /// `authorization_revoked_time`.
        public var authorizationRevokedTime: String { get throws { try fields.required("authorization_revoked_time") } }
        /// `reason`.
        public var reason: Reason { get throws { try fields.required("reason") } }
        /// Documented values of `authorization_state`; open.
        public typealias AuthorizationState = OpenValue<AuthorizationStateKind>
        /// Tells ``AuthorizationState`` from other values.
        public enum AuthorizationStateKind {}
        /// Documented values of `reason`; open.
        public typealias Reason = OpenValue<ReasonKind>
        /// Tells ``Reason`` from other values.
        public enum ReasonKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayRevoked.AuthorizationStateKind {
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
}

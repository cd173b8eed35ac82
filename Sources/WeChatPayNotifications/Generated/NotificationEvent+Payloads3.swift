// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPayTyped

extension NotificationEvent {
    /// What `PAYSCORE.USER_ACCEPTED`, `PAYSCORE.USER_CLOSE_SERVICE`, `PAYSCORE.USER_OPEN_SERVICE` says.
    public struct PayscorePermission: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `contract_status`.
        public var contractStatus: ContractStatus? { get throws { try fields.optional("contract_status") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `out_contract_code`.
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `channel_id`.
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `user_service_status`.
        public var userServiceStatus: String? { get throws { try fields.optional("user_service_status") } }
        /// `openorclose_time`.
        public var openorcloseTime: String? { get throws { try fields.optional("openorclose_time") } }
        /// `authorization_code`.
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// `out_request_no`.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// Documented values of `contract_status`; open.
        public typealias ContractStatus = OpenValue<ContractStatusKind>
        /// Tells ``ContractStatus`` from other values.
        public enum ContractStatusKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.PayscorePermission.ContractStatusKind {
    /// `ADD`.
    public static var add: Self { "ADD" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

extension NotificationEvent {
    /// What `PAYSCORE.USER_CANCEL_SIGN_PLAN`, `PAYSCORE.USER_SIGN_PLAN` says.
    public struct PayscorePlan: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sign_plan_id`.
        public var signPlanID: String { get throws { try fields.required("sign_plan_id") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `merchant_sign_plan_no`.
        public var merchantSignPlanNo: String { get throws { try fields.required("merchant_sign_plan_no") } }
        /// `merchant_callback_url`.
        public var merchantCallbackURL: String { get throws { try fields.required("merchant_callback_url") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `going_detail_no`.
        public var goingDetailNo: Int { get throws { try fields.required("going_detail_no") } }
        /// `sign_state`.
        public var signState: SignState { get throws { try fields.required("sign_state") } }
        /// `cancel_sign_time`.
        public var cancelSignTime: String { get throws { try fields.required("cancel_sign_time") } }
        /// `cancel_sign_type`.
        public var cancelSignType: CancelSignType? { get throws { try fields.optional("cancel_sign_type") } }
        /// `cancel_reason`.
        public var cancelReason: String? { get throws { try fields.optional("cancel_reason") } }
        /// `plan_name`.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// `plan_over_time`.
        public var planOverTime: String { get throws { try fields.required("plan_over_time") } }
        /// `total_origin_price`.
        public var totalOriginPrice: Int { get throws { try fields.required("total_origin_price") } }
        /// `deduction_quantity`.
        public var deductionQuantity: Int { get throws { try fields.required("deduction_quantity") } }
        /// `total_actual_price`.
        public var totalActualPrice: Int { get throws { try fields.required("total_actual_price") } }
        /// `signed_detail_list`.
        public var signedDetailList: [SignedDetailList] { get throws { try fields.required("signed_detail_list") } }
        /// `sign_time`.
        public var signTime: String { get throws { try fields.required("sign_time") } }
        /// Documented values of `sign_state`; open.
        public typealias SignState = OpenValue<SignStateKind>
        /// Tells ``SignState`` from other values.
        public enum SignStateKind {}
        /// Documented values of `cancel_sign_type`; open.
        public typealias CancelSignType = OpenValue<CancelSignTypeKind>
        /// Tells ``CancelSignType`` from other values.
        public enum CancelSignTypeKind {}
        /// `signed_detail_list`.
        public struct SignedDetailList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `plan_detail_no`.
            public var planDetailNo: Int { get throws { try fields.required("plan_detail_no") } }
            /// `original_price`.
            public var originalPrice: Int { get throws { try fields.required("original_price") } }
            /// `plan_discount_description`.
            public var planDiscountDescription: String? {
                get throws { try fields.optional("plan_discount_description") }
            }
            /// `actual_price`.
            public var actualPrice: Int { get throws { try fields.required("actual_price") } }
            /// `plan_detail_state`.
            public var planDetailState: PlanDetailState { get throws { try fields.required("plan_detail_state") } }
            /// `order_id`.
            public var orderID: String? { get throws { try fields.optional("order_id") } }
            /// `merchant_plan_detail_no`.
            public var merchantPlanDetailNo: String { get throws { try fields.required("merchant_plan_detail_no") } }
            /// `plan_detail_name`.
            public var planDetailName: String { get throws { try fields.required("plan_detail_name") } }
            /// `actual_pay_price`.
            public var actualPayPrice: Int? { get throws { try fields.optional("actual_pay_price") } }
            /// `use_time`.
            public var useTime: String { get throws { try fields.required("use_time") } }
            /// `complete_time`.
            public var completeTime: String { get throws { try fields.required("complete_time") } }
            /// `cancel_time`.
            public var cancelTime: String { get throws { try fields.required("cancel_time") } }
            /// Documented values of `plan_detail_state`; open.
            public typealias PlanDetailState = OpenValue<PlanDetailStateKind>
            /// Tells ``PlanDetailState`` from other values.
            public enum PlanDetailStateKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.PayscorePlan.SignStateKind {
    /// `UNSIGNED`.
    public static var unsigned: Self { "UNSIGNED" }
}

extension OpenValue where Kind == NotificationEvent.PayscorePlan.CancelSignTypeKind {
    /// `NOT_CANCEL`.
    public static var notCancel: Self { "NOT_CANCEL" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
    /// `REVOKE_SERVICE`.
    public static var revokeService: Self { "REVOKE_SERVICE" }
}

extension OpenValue where Kind == NotificationEvent.PayscorePlan.SignedDetailList.PlanDetailStateKind {
    /// `NOT_USED`.
    public static var notUsed: Self { "NOT_USED" }
    /// `USING`.
    public static var using: Self { "USING" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `SIGN_PLAN_DETAIL_CANCEL`.
    public static var signPlanDetailCancel: Self { "SIGN_PLAN_DETAIL_CANCEL" }
}

extension NotificationEvent {
    /// What `PAYSCORE.USER_CONFIRM`, `PAYSCORE.USER_PAID` says.
    public struct PayscoreOrder: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `channel_id`.
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `post_payments`.
        public var postPayments: [PostPayments] { get throws { try fields.required("post_payments") } }
        /// `post_discounts`.
        public var postDiscounts: [PostDiscounts]? { get throws { try fields.optional("post_discounts") } }
        /// `risk_fund`.
        public var riskFund: RiskFund { get throws { try fields.required("risk_fund") } }
        /// `time_range`.
        public var timeRange: TimeRange { get throws { try fields.required("time_range") } }
        /// `location`.
        public var location: Location? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `need_collection`.
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `collection`.
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// `user_service_status`.
        public var userServiceStatus: UserServiceStatus? { get throws { try fields.optional("user_service_status") } }
        /// `openorclose_time`.
        public var openorcloseTime: String? { get throws { try fields.optional("openorclose_time") } }
        /// `authorization_code`.
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// `out_request_no`.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// `post_payments`.
        public struct PostPayments: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `amount`.
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// `description`.
            public var description: String? { get throws { try fields.optional("description") } }
            /// `count`.
            public var count: Int? { get throws { try fields.optional("count") } }
        }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `description`.
            public var description: String? { get throws { try fields.optional("description") } }
            /// `amount`.
            public var amount: Int? { get throws { try fields.optional("amount") } }
        }
        /// `risk_fund`.
        public struct RiskFund: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String? { get throws { try fields.optional("description") } }
        }
        /// `time_range`.
        public struct TimeRange: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `start_time`.
            public var startTime: String { get throws { try fields.required("start_time") } }
            /// `start_time_remark`.
            public var startTimeRemark: String? { get throws { try fields.optional("start_time_remark") } }
            /// `end_time`.
            public var endTime: String? { get throws { try fields.optional("end_time") } }
            /// `end_time_remark`.
            public var endTimeRemark: String? { get throws { try fields.optional("end_time_remark") } }
        }
        /// `location`.
        public struct Location: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `start_location`.
            public var startLocation: String? { get throws { try fields.optional("start_location") } }
            /// `end_location`.
            public var endLocation: String? { get throws { try fields.optional("end_location") } }
        }
        /// `collection`.
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `state`.
            public var state: String { get throws { try fields.required("state") } }
            /// `total_amount`.
            public var totalAmount: Int { get throws { try fields.required("total_amount") } }
            /// `paying_amount`.
            public var payingAmount: Int { get throws { try fields.required("paying_amount") } }
            /// `paid_amount`.
            public var paidAmount: Int { get throws { try fields.required("paid_amount") } }
            /// `details`.
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `seq`.
                public var seq: Int? { get throws { try fields.optional("seq") } }
                /// `amount`.
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `paid_type`.
                public var paidType: String? { get throws { try fields.optional("paid_type") } }
                /// `paid_time`.
                public var paidTime: String { get throws { try fields.required("paid_time") } }
                /// `transaction_id`.
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// `promotion_detail`.
                public var promotionDetail: [PromotionDetail]? {
                    get throws { try fields.optional("promotion_detail") }
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
                    public var scope: String? { get throws { try fields.optional("scope") } }
                    /// `type`.
                    public var type: String? { get throws { try fields.optional("type") } }
                    /// `amount`: in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// `stock_id`.
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// `currency`.
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// `goods_detail`.
                    public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
                    /// `goods_detail`.
                    public struct GoodsDetail: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// `goods_id`.
                        public var goodsID: String { get throws { try fields.required("goods_id") } }
                        /// `quantity`.
                        public var quantity: Int? { get throws { try fields.optional("quantity") } }
                        /// `unit_price`.
                        public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
                        /// `discount_amount`.
                        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
                        /// `goods_remark`.
                        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                    }
                }
            }
        }
        /// Documented values of `user_service_status`; open.
        public typealias UserServiceStatus = OpenValue<UserServiceStatusKind>
        /// Tells ``UserServiceStatus`` from other values.
        public enum UserServiceStatusKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.PayscoreOrder.UserServiceStatusKind {
    /// `USER_OPEN_SERVICE`.
    public static var userOpenService: Self { "USER_OPEN_SERVICE" }
    /// `USER_CLOSE_SERVICE`.
    public static var userCloseService: Self { "USER_CLOSE_SERVICE" }
}

extension NotificationEvent {
    /// What `PRODUCT_COUPON_SP.IMAGE_GENERATION` says.
    public struct ProductCouponSpImageGeneration: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `task_id`.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// `image_generation_type`.
        public var imageGenerationType: ImageGenerationType {
            get throws { try fields.required("image_generation_type") }
        }
        /// `task_state`.
        public var taskState: TaskState { get throws { try fields.required("task_state") } }
        /// `combine_image_result`.
        public var combineImageResult: CombineImageResult? {
            get throws { try fields.optional("combine_image_result") }
        }
        /// `cut_out_result`.
        public var cutOutResult: CutOutResult? { get throws { try fields.optional("cut_out_result") } }
        /// Documented values of `image_generation_type`; open.
        public typealias ImageGenerationType = OpenValue<ImageGenerationTypeKind>
        /// Tells ``ImageGenerationType`` from other values.
        public enum ImageGenerationTypeKind {}
        /// Documented values of `task_state`; open.
        public typealias TaskState = OpenValue<TaskStateKind>
        /// Tells ``TaskState`` from other values.
        public enum TaskStateKind {}
        /// `combine_image_result`.
        public struct CombineImageResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `image_url`.
            public var imageURL: String { get throws { try fields.required("image_url") } }
        }
        /// `cut_out_result`.
        public struct CutOutResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `image_url`.
            public var imageURL: String { get throws { try fields.required("image_url") } }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.ProductCouponSpImageGeneration.ImageGenerationTypeKind {
    /// `COMBINE_IMAGE`.
    public static var combineImage: Self { "COMBINE_IMAGE" }
    /// `CUT_OUT`.
    public static var cutOut: Self { "CUT_OUT" }
}

extension OpenValue where Kind == NotificationEvent.ProductCouponSpImageGeneration.TaskStateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
}

extension NotificationEvent {
    /// What `PRODUCT_COUPON_SP.SEND` says.
    public struct ProductCouponSpSend: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `stock_bundle_id`.
        public var stockBundleID: String? { get throws { try fields.optional("stock_bundle_id") } }
        /// `user_coupon_bundle_id`.
        public var userCouponBundleID: String? { get throws { try fields.optional("user_coupon_bundle_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `unionid`.
        public var unionid: String { get throws { try fields.required("unionid") } }
        /// `receive_time`.
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// `send_request_no`.
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// `send_channel`.
        public var sendChannel: SendChannel { get throws { try fields.required("send_channel") } }
        /// `valid_begin_time`.
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// `valid_end_time`.
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// `phone_number`.
        public var phoneNumber: String? { get throws { try fields.optional("phone_number") } }
        /// `country_code`.
        public var countryCode: String? { get throws { try fields.optional("country_code") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_custom_info`.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// Documented values of `send_channel`; open.
        public typealias SendChannel = OpenValue<SendChannelKind>
        /// Tells ``SendChannel`` from other values.
        public enum SendChannelKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.ProductCouponSpSend.SendChannelKind {
    /// `API`.
    public static var api: Self { "API" }
    /// `BRAND_MANAGE`.
    public static var brandManage: Self { "BRAND_MANAGE" }
    /// `RECEIVE_COMPONENT`.
    public static var receiveComponent: Self { "RECEIVE_COMPONENT" }
    /// `MEMBER`.
    public static var member: Self { "MEMBER" }
}

extension NotificationEvent {
    /// What `PROFITSHARING.RETURN`, `PROFITSHARING.SUCCESS` says.
    public struct ProfitSharing: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `receiver`.
        public var receiver: Receiver { get throws { try fields.required("receiver") } }
        /// `success_time`.
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// `receiver`.
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `type`.
            public var type: TypeValue { get throws { try fields.required("type") } }
            /// `account`.
            public var account: String { get throws { try fields.required("account") } }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `description`.
            public var description: String { get throws { try fields.required("description") } }
            /// Documented values of `type`; open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.ProfitSharing.Receiver.TypeValueKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
    /// `PERSONAL_OPENID`.
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension NotificationEvent {
    /// What `RECHARGE.CLOSED`, `RECHARGE.SUCCESS` says.
    public struct Recharge: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `out_recharge_no`.
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// `recharge_id`.
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// `recharge_channel`.
        public var rechargeChannel: RechargeChannel { get throws { try fields.required("recharge_channel") } }
        /// `account_type`.
        public var accountType: AccountType { get throws { try fields.required("account_type") } }
        /// `recharge_scene`.
        public var rechargeScene: RechargeScene { get throws { try fields.required("recharge_scene") } }
        /// `recharge_state`.
        public var rechargeState: RechargeState { get throws { try fields.required("recharge_state") } }
        /// `recharge_state_desc`.
        public var rechargeStateDesc: String? { get throws { try fields.optional("recharge_state_desc") } }
        /// `recharge_amount`.
        public var rechargeAmount: RechargeAmount { get throws { try fields.required("recharge_amount") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `bank_transfer_info`.
        public var bankTransferInfo: BankTransferInfo? { get throws { try fields.optional("bank_transfer_info") } }
        /// `qr_recharge_info`.
        public var qrRechargeInfo: QrRechargeInfo? { get throws { try fields.optional("qr_recharge_info") } }
        /// `online_bank_recharge_info`.
        public var onlineBankRechargeInfo: OnlineBankRechargeInfo? {
            get throws { try fields.optional("online_bank_recharge_info") }
        }
        /// `accept_time`.
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `close_time`.
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// `available_recharge_channels`.
        public var availableRechargeChannels: [AvailableRechargeChannels]? {
            get throws { try fields.optional("available_recharge_channels") }
        }
        /// Documented values of `recharge_channel`; open.
        public typealias RechargeChannel = OpenValue<RechargeChannelKind>
        /// Tells ``RechargeChannel`` from other values.
        public enum RechargeChannelKind {}
        /// Documented values of `account_type`; open.
        public typealias AccountType = OpenValue<AccountTypeKind>
        /// Tells ``AccountType`` from other values.
        public enum AccountTypeKind {}
        /// Documented values of `recharge_scene`; open.
        public typealias RechargeScene = OpenValue<RechargeSceneKind>
        /// Tells ``RechargeScene`` from other values.
        public enum RechargeSceneKind {}
        /// Documented values of `recharge_state`; open.
        public typealias RechargeState = OpenValue<RechargeStateKind>
        /// Tells ``RechargeState`` from other values.
        public enum RechargeStateKind {}
        /// `recharge_amount`.
        public struct RechargeAmount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `currency`.
            public var currency: String { get throws { try fields.required("currency") } }
        }
        /// `bank_transfer_info`.
        public struct BankTransferInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `memo`.
            public var memo: String { get throws { try fields.required("memo") } }
            /// `bill_no`.
            public var billNo: String { get throws { try fields.required("bill_no") } }
            /// `bank_name`.
            public var bankName: String { get throws { try fields.required("bank_name") } }
            /// `bank_card_tail`.
            public var bankCardTail: String { get throws { try fields.required("bank_card_tail") } }
            /// `bank_account_name`.
            public var bankAccountName: String { get throws { try fields.required("bank_account_name") } }
        }
        /// `qr_recharge_info`.
        public struct QrRechargeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `employee_type`.
            public var employeeType: EmployeeType? { get throws { try fields.optional("employee_type") } }
            /// `openid`.
            public var openid: String { get throws { try fields.required("openid") } }
            /// Documented values of `employee_type`; open.
            public typealias EmployeeType = OpenValue<EmployeeTypeKind>
            /// Tells ``EmployeeType`` from other values.
            public enum EmployeeTypeKind {}
        }
        /// `online_bank_recharge_info`.
        public struct OnlineBankRechargeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `bill_no`.
            public var billNo: String? { get throws { try fields.optional("bill_no") } }
            /// `return_time`.
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// `return_reason`.
            public var returnReason: String? { get throws { try fields.optional("return_reason") } }
            /// `bank_name`.
            public var bankName: String? { get throws { try fields.optional("bank_name") } }
            /// `online_bank_type`.
            public var onlineBankType: OnlineBankType? { get throws { try fields.optional("online_bank_type") } }
            /// `bank_card_tail`.
            public var bankCardTail: String? { get throws { try fields.optional("bank_card_tail") } }
            /// `bank_account_name`.
            public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
            /// Documented values of `online_bank_type`; open.
            public typealias OnlineBankType = OpenValue<OnlineBankTypeKind>
            /// Tells ``OnlineBankType`` from other values.
            public enum OnlineBankTypeKind {}
        }
        /// Documented values of `available_recharge_channels`; open.
        public typealias AvailableRechargeChannels = OpenValue<AvailableRechargeChannelsKind>
        /// Tells ``AvailableRechargeChannels`` from other values.
        public enum AvailableRechargeChannelsKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Recharge.RechargeChannelKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `QR_RECHARGE`.
    public static var qrRecharge: Self { "QR_RECHARGE" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.AccountTypeKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.RechargeSceneKind {
    /// `ECOMMERCE_DEPOSIT`.
    public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
    /// `ECOMMERCE_PAYMENT`.
    public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.RechargeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `RECHARGING`.
    public static var recharging: Self { "RECHARGING" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.QrRechargeInfo.EmployeeTypeKind {
    /// `ADMIN`.
    public static var admin: Self { "ADMIN" }
    /// `STAFF`.
    public static var staff: Self { "STAFF" }
    /// `LEGAL_PERSON`.
    public static var legalPerson: Self { "LEGAL_PERSON" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.OnlineBankRechargeInfo.OnlineBankTypeKind {
    /// `ONLINE_BANK_TYPE_CORPORATE`.
    public static var onlineBankTypeCorporate: Self { "ONLINE_BANK_TYPE_CORPORATE" }
    /// `ONLINE_BANK_TYPE_PERSONAL`.
    public static var onlineBankTypePersonal: Self { "ONLINE_BANK_TYPE_PERSONAL" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.AvailableRechargeChannelsKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `QR_RECHARGE`.
    public static var qrRecharge: Self { "QR_RECHARGE" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension NotificationEvent {
    /// What `RECHARGE.FUND_RETURNED` says.
    public struct RechargeReturn: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `recharge_returned_id`.
        public var rechargeReturnedID: String { get throws { try fields.required("recharge_returned_id") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `out_recharge_no`.
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// `recharge_id`.
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// `recharge_channel`.
        public var rechargeChannel: RechargeChannel { get throws { try fields.required("recharge_channel") } }
        /// `detail`.
        public var detail: Detail? { get throws { try fields.optional("detail") } }
        /// Documented values of `recharge_channel`; open.
        public typealias RechargeChannel = OpenValue<RechargeChannelKind>
        /// Tells ``RechargeChannel`` from other values.
        public enum RechargeChannelKind {}
        /// `detail`.
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `bank_name`.
            public var bankName: String { get throws { try fields.required("bank_name") } }
            /// `bank_card_tail`.
            public var bankCardTail: String { get throws { try fields.required("bank_card_tail") } }
            /// `bank_account_name`.
            public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// `memo`.
            public var memo: String? { get throws { try fields.optional("memo") } }
            /// `return_time`.
            public var returnTime: String { get throws { try fields.required("return_time") } }
            /// `return_reason`.
            public var returnReason: String { get throws { try fields.required("return_reason") } }
            /// `online_bank_type`.
            public var onlineBankType: OnlineBankType? { get throws { try fields.optional("online_bank_type") } }
            /// Documented values of `online_bank_type`; open.
            public typealias OnlineBankType = OpenValue<OnlineBankTypeKind>
            /// Tells ``OnlineBankType`` from other values.
            public enum OnlineBankTypeKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.RechargeReturn.RechargeChannelKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension OpenValue where Kind == NotificationEvent.RechargeReturn.Detail.OnlineBankTypeKind {
    /// `ONLINE_BANK_TYPE_CORPORATE`.
    public static var onlineBankTypeCorporate: Self { "ONLINE_BANK_TYPE_CORPORATE" }
    /// `ONLINE_BANK_TYPE_PERSONAL`.
    public static var onlineBankTypePersonal: Self { "ONLINE_BANK_TYPE_PERSONAL" }
}

extension NotificationEvent {
    /// What `REFUND.ABNORMAL`, `REFUND.CLOSED`, `REFUND.SUCCESS` says.
    public struct Refund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `refund_status`.
        public var refundStatus: RefundStatus { get throws { try fields.required("refund_status") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `user_received_account`.
        public var userReceivedAccount: String { get throws { try fields.required("user_received_account") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `refund_account`.
        public var refundAccount: RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// `individual_auth_id`.
        public var individualAuthID: String? { get throws { try fields.optional("individual_auth_id") } }
        /// `recv_account`.
        public var recvAccount: String? { get throws { try fields.optional("recv_account") } }
        /// `fund_source`.
        public var fundSource: FundSource? { get throws { try fields.optional("fund_source") } }
        /// Documented values of `refund_status`; open.
        public typealias RefundStatus = OpenValue<RefundStatusKind>
        /// Tells ``RefundStatus`` from other values.
        public enum RefundStatusKind {}
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `refund`: in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int { get throws { try fields.required("payer_total") } }
            /// `payer_refund`: in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// `settlement_refund`: in the smallest unit of the currency (分 for CNY).
            public var settlementRefund: Int? { get throws { try fields.optional("settlement_refund") } }
            /// `settlement_currency`.
            public var settlementCurrency: String? { get throws { try fields.optional("settlement_currency") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// `payer_currency`.
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// `exchange_rate`.
            public var exchangeRate: ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
            /// `exchange_rate`.
            public struct ExchangeRate: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `type`.
                public var type: TypeValue? { get throws { try fields.optional("type") } }
                /// `rate`.
                public var rate: Int? { get throws { try fields.optional("rate") } }
                /// Documented values of `type`; open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
            }
        }
        /// Documented values of `refund_account`; open.
        public typealias RefundAccount = OpenValue<RefundAccountKind>
        /// Tells ``RefundAccount`` from other values.
        public enum RefundAccountKind {}
        /// Documented values of `fund_source`; open.
        public typealias FundSource = OpenValue<FundSourceKind>
        /// Tells ``FundSource`` from other values.
        public enum FundSourceKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Refund.RefundStatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
}

extension OpenValue where Kind == NotificationEvent.Refund.Amount.ExchangeRate.TypeValueKind {
    /// `USERPAYMENT_RATE`.
    public static var userpaymentRate: Self { "USERPAYMENT_RATE" }
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
}

extension OpenValue where Kind == NotificationEvent.Refund.RefundAccountKind {
    /// `REFUND_SOURCE_PARTNER_ADVANCE`.
    public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
    /// `REFUND_SOURCE_SUB_MERCHANT`.
    public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
}

extension OpenValue where Kind == NotificationEvent.Refund.FundSourceKind {
    /// `REFUND_SOURCE_UNSETTLED_FUNDS`.
    public static var refundSourceUnsettledFunds: Self { "REFUND_SOURCE_UNSETTLED_FUNDS" }
    /// `REFUND_SOURCE_RECHARGE_FUNDS`.
    public static var refundSourceRechargeFunds: Self { "REFUND_SOURCE_RECHARGE_FUNDS" }
}

extension NotificationEvent {
    /// What `RISKTRADE.IDENTIFICATION` says.
    public struct RisktradeIdentification: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `risk_type`: one of `1`, `2`, `3`, `4`.
        public var riskType: Int { get throws { try fields.required("risk_type") } }
        /// `risk_level`: one of `1`, `2`, `3`.
        public var riskLevel: Int { get throws { try fields.required("risk_level") } }
    }
}

extension NotificationEvent {
    /// What `SECURITY_ECHO.SUCCESS` says.
    public struct SecurityEchoSuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `echo_message`.
        public var echoMessage: String { get throws { try fields.required("echo_message") } }
        /// `encrypt_echo_message`.
        public var encryptEchoMessage: String? { get throws { try fields.optional("encrypt_echo_message") } }
    }
}

extension NotificationEvent {
    /// What `SETTLEMENT.SUCCESS` says.
    public struct Settlement: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_settle_batch_no`.
        public var outSettleBatchNo: String { get throws { try fields.required("out_settle_batch_no") } }
        /// `settle_batch_no`.
        public var settleBatchNo: String { get throws { try fields.required("settle_batch_no") } }
        /// `individual_auth_id`.
        public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `trade_scenario`.
        public var tradeScenario: String { get throws { try fields.required("trade_scenario") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `finish_time`.
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
    }
}

extension NotificationEvent {
    /// What `TRANSACTION.FAIL`, `TRANSACTION.PAY_BACK` says.
    public struct ServiceTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `contract_information`.
        public var contractInformation: ContractInformation? {
            get throws { try fields.optional("contract_information") }
        }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `trade_state`.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// `trade_state_description`.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// `payer`.
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `device_information`.
        public var deviceInformation: DeviceInformation? { get throws { try fields.optional("device_information") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `trade_type`.
        public var tradeType: TradeType? { get throws { try fields.optional("trade_type") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `scene_info`.
        public var sceneInfo: SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// `sp_appid`.
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `user_repaid`.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// `trade_scene`.
        public var tradeScene: TradeScene? { get throws { try fields.optional("trade_scene") } }
        /// `parking_info`.
        public var parkingInfo: ParkingInfo { get throws { try fields.required("parking_info") } }
        /// `device_info`.
        public var deviceInfo: DeviceInfo? { get throws { try fields.optional("device_info") } }
        /// `contract_information`.
        public struct ContractInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `contract_id`.
            public var contractID: String? { get throws { try fields.optional("contract_id") } }
            /// `contract_status`.
            public var contractStatus: String? { get throws { try fields.optional("contract_status") } }
            /// `create_time`.
            public var createTime: String? { get throws { try fields.optional("create_time") } }
        }
        /// Documented values of `trade_state`; open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// `payer`.
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `openid`.
            public var openid: String { get throws { try fields.required("openid") } }
            /// `sub_openid`.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
            /// `sp_openid`.
            public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `currency`.
            public var currency: Currency { get throws { try fields.required("currency") } }
            /// `payer_currency`.
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// `device_information`.
        public struct DeviceInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
            /// `payer_total`.
            public var payerTotal: String { get throws { try fields.required("payer_total") } }
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
            public var currency: String? { get throws { try fields.optional("currency") } }
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
        /// Documented values of `trade_type`; open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// `scene_info`.
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
        }
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
        /// `device_info`.
        public struct DeviceInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`: at most 32 characters.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.PromotionDetail.TypeValueKind {
    /// `CASH`.
    public static var cash: Self { "CASH" }
    /// `NOCASH`.
    public static var nocash: Self { "NOCASH" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.TradeTypeKind {
    /// `PAP`.
    public static var pap: Self { "PAP" }
    /// `AUTH`.
    public static var auth: Self { "AUTH" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.UserRepaidKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.TradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.ParkingInfo.PlateColorKind {
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
    /// What `TRANSACTION.INDUSTRY_FAILED`, `TRANSACTION.INDUSTRY_SUCCESS` says.
    public struct SchoolTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `trade_type`.
        public var tradeType: String? { get throws { try fields.optional("trade_type") } }
        /// `trade_state`.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `payer`.
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `device_info`.
        public var deviceInfo: DeviceInfo { get throws { try fields.required("device_info") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// Documented values of `trade_state`; open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// `payer`.
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `openid`.
            public var openid: String { get throws { try fields.required("openid") } }
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
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// `discount_total`.
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
            /// `currency`.
            public var currency: Currency { get throws { try fields.required("currency") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// `device_info`.
        public struct DeviceInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`: at most 32 characters.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
            /// `device_ip`.
            public var deviceIp: String { get throws { try fields.required("device_ip") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `coupon_id`.
            public var couponID: String? { get throws { try fields.optional("coupon_id") } }
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
            /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
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
    }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `PAY_BACK`.
    public static var payBack: Self { "PAY_BACK" }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.PromotionDetail.TypeValueKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

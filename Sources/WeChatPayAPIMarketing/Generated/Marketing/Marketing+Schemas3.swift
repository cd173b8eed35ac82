// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UserProductCouponList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户商品券Code (`coupon_code`): at most 40 characters.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 用户商品券状态 (`coupon_state`).
        public var couponState: V3.Marketing.CouponState { get throws { try fields.required("coupon_state") } }
        /// 有效期开始时间 (`valid_begin_time`).
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// 有效期结束时间 (`valid_end_time`).
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// 领券时间 (`receive_time`).
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// 发券请求单号 (`send_request_no`): at most 128 characters.
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// 发券渠道 (`send_channel`).
        public var sendChannel: V3.Marketing.SendChannel { get throws { try fields.required("send_channel") } }
        /// 确认请求单号 (`confirm_request_no`).
        public var confirmRequestNo: String? { get throws { try fields.optional("confirm_request_no") } }
        /// 确认发放时间 (`confirm_time`).
        public var confirmTime: String? { get throws { try fields.optional("confirm_time") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 多次优惠使用详情 (`progressive_bundle_usage_detail`).
        public var progressiveBundleUsageDetail: V3.Marketing.SingleUsageDetail? {
            get throws { try fields.optional("progressive_bundle_usage_detail") }
        }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public var userProductCouponBundleInfo: V3.Marketing.UserProductCouponBundleInfo {
            get throws { try fields.required("user_product_coupon_bundle_info") }
        }
        /// 商品券信息 (`product_coupon`).
        public var productCoupon: V3.Marketing.CouponBundlesProductCoupon {
            get throws { try fields.required("product_coupon") }
        }
        /// 批次信息 (`stock`).
        public var stock: V3.Marketing.CouponBundlesStock { get throws { try fields.required("stock") } }
        /// 自定义附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道自定义信息 (`channel_custom_info`): at most 1000 characters.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public var couponTagInfo: V3.Marketing.CouponTagInfo? { get throws { try fields.optional("coupon_tag_info") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct WeeklyAvailablePeriod: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 每周可用星期数 (`day_list`).
        public var dayList: [String]? { get throws { try fields.optional("day_list") } }
        /// 当天可用时间段 (`day_period_list`).
        public var dayPeriodList: [V3.Marketing.DayPeriodList]? {
            get throws { try fields.optional("day_period_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct WeeklyAvailablePeriodRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(dayList: [String]? = nil, dayPeriodList: [V3.Marketing.DayPeriodListRequest]? = nil) {
            var fields = Fields()
            fields.set("day_list", dayList)
            fields.set("day_period_list", dayPeriodList)
            self.fields = fields
        }
        /// 每周可用星期数 (`day_list`).
        public var dayList: [String]? {
            get { fields.stored("day_list") }
            set { fields.set("day_list", newValue) }
        }
        /// 当天可用时间段 (`day_period_list`).
        public var dayPeriodList: [V3.Marketing.DayPeriodListRequest]? {
            get { fields.stored("day_period_list") }
            set { fields.set("day_period_list", newValue) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles {
    /// 向用户发放商品券批次组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280664).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户发放商品券批次组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appid: String,
            sendRequestNo: String,
            attach: String? = nil,
            couponTagInfo: CouponTagInfo? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_bundle_id", stockBundleID)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            fields.set("coupon_tag_info", couponTagInfo)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次组ID (`stock_bundle_id`).
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 发券请求单号 (`send_request_no`): 6 to 128 characters.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// 自定义附加信息 (`attach`): at most 150 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public var couponTagInfo: CouponTagInfo? {
            get { fields.stored("coupon_tag_info") }
            set { fields.set("coupon_tag_info", newValue) }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(couponTagList: [CouponTagList]? = nil, memberTagInfo: MemberTagInfo? = nil) {
                var fields = Fields()
                fields.set("coupon_tag_list", couponTagList)
                fields.set("member_tag_info", memberTagInfo)
                self.fields = fields
            }
            /// 用户商品券标签列表 (`coupon_tag_list`).
            public var couponTagList: [CouponTagList]? {
                get { fields.stored("coupon_tag_list") }
                set { fields.set("coupon_tag_list", newValue) }
            }
            /// 会员标签信息 (`member_tag_info`).
            public var memberTagInfo: MemberTagInfo? {
                get { fields.stored("member_tag_info") }
                set { fields.set("member_tag_info", newValue) }
            }
            /// Documented values of `coupon_tag_list`; open.
            public typealias CouponTagList = OpenValue<CouponTagListKind>
            /// Tells ``CouponTagList`` from other values.
            public enum CouponTagListKind {}
            /// 会员标签信息 (`member_tag_info`).
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(memberCardID: String) {
                    var fields = Fields()
                    fields.set("member_card_id", memberCardID)
                    self.fields = fields
                }
                /// 会员卡模板ID (`member_card_id`).
                public var memberCardID: String? {
                    get { fields.stored("member_card_id") }
                    set { fields.set("member_card_id", newValue) }
                }
            }
        }
    }
}

extension OpenValue
where Kind == V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.PostBody.CouponTagInfo.CouponTagListKind {
    /// 会员标签 (`MEMBER`).
    public static var member: Self { "MEMBER" }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.ByUserCouponBundleID.Deactivate {
    /// 失效用户商品券组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280658).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.{user_coupon_bundle_id}.deactivate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 失效用户商品券组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponBundlesReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.{user_coupon_bundle_id}.deactivate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appid: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_bundle_id", stockBundleID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            fields.set("deactivate_reason", deactivateReason)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次组ID (`stock_bundle_id`).
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 失效请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? {
            get { fields.stored("deactivate_reason") }
            set { fields.set("deactivate_reason", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons {
    /// 指定券状态查询用户商品券列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781590).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - productCouponID: 商品券ID (`product_coupon_id`).
    ///   - stockID: 批次ID (`stock_id`).
    ///   - couponState: 用户商品券状态 (`coupon_state`).
    ///   - pageSize: 分页大小 (`page_size`).
    ///   - pageToken: 分页Token (`page_token`).
    ///   - userCouponBundleID: 用户券组ID (`user_coupon_bundle_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        brandID: String,
        productCouponID: String? = nil,
        stockID: String? = nil,
        couponState: V3.Marketing.CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        userCouponBundleID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.get", chain)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        call.query("coupon_state", couponState)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        call.query("user_coupon_bundle_id", userCouponBundleID)
        return try await call.reply()
    }

    /// 指定券状态查询用户商品券列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        brandID: String,
        productCouponID: String? = nil,
        stockID: String? = nil,
        couponState: V3.Marketing.CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        userCouponBundleID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.get", chain)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        call.query("coupon_state", couponState)
        call.query("page_size", pageSize)
        call.query("page_token", pageToken)
        call.query("brand_id", brandID)
        call.query("user_coupon_bundle_id", userCouponBundleID)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总个数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 下一页Token (`next_page_token`): at most 100 characters.
        public var nextPageToken: String? { get throws { try fields.optional("next_page_token") } }
        /// 用户商品券列表 (`user_coupon_list`).
        public var userCouponList: [V3.Marketing.UserCouponList]? {
            get throws { try fields.optional("user_coupon_list") }
        }
    }

    /// 向用户发放商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781605).
    ///
    /// At most 1000 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.UserCouponList {
        let call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户发放商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.UserCouponList {
        let call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            sendRequestNo: String,
            couponCode: String? = nil,
            attach: String? = nil,
            couponTagInfo: CouponTagInfo? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            fields.set("coupon_tag_info", couponTagInfo)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 用户商品券Code (`coupon_code`): at most 40 characters.
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 发券请求单号 (`send_request_no`): 6 to 128 characters.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// 自定义附加信息 (`attach`): at most 150 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public var couponTagInfo: CouponTagInfo? {
            get { fields.stored("coupon_tag_info") }
            set { fields.set("coupon_tag_info", newValue) }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(couponTagList: [String]? = nil, memberTagInfo: MemberTagInfo? = nil) {
                var fields = Fields()
                fields.set("coupon_tag_list", couponTagList)
                fields.set("member_tag_info", memberTagInfo)
                self.fields = fields
            }
            /// 用户商品券标签列表 (`coupon_tag_list`).
            public var couponTagList: [String]? {
                get { fields.stored("coupon_tag_list") }
                set { fields.set("coupon_tag_list", newValue) }
            }
            /// 会员标签信息 (`member_tag_info`).
            public var memberTagInfo: MemberTagInfo? {
                get { fields.stored("member_tag_info") }
                set { fields.set("member_tag_info", newValue) }
            }
            /// 会员标签信息 (`member_tag_info`).
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(memberCardID: String) {
                    var fields = Fields()
                    fields.set("member_card_id", memberCardID)
                    self.fields = fields
                }
                /// 会员卡模板ID (`member_card_id`).
                public var memberCardID: String? {
                    get { fields.stored("member_card_id") }
                    set { fields.set("member_card_id", newValue) }
                }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode {
    /// 查询用户商品券详情, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781582).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - productCouponID: 商品券ID (`product_coupon_id`).
    ///   - stockID: 批次ID (`stock_id`).
    ///   - appid: 公众账号ID.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        productCouponID: String,
        stockID: String,
        appid: String
    ) async throws -> V3.Marketing.CouponsReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.get", chain)
        call.query("brand_id", brandID)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询用户商品券详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        productCouponID: String,
        stockID: String,
        appid: String
    ) throws -> V3.Marketing.CouponsReply {
        var call = TypedCall("marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.get", chain)
        call.query("brand_id", brandID)
        call.query("product_coupon_id", productCouponID)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm {
    /// 确认发放用户商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781575).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.confirm.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 确认发放用户商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.confirm.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, productCouponID: String, stockID: String, appid: String, outRequestNo: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 确认发放请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` answers.
    public struct PostReply: TypedObject, FieldValue {
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
        /// 单券使用详情 (`single_usage_detail`).
        public var singleUsageDetail: SingleUsageDetail? { get throws { try fields.optional("single_usage_detail") } }
        /// 多次优惠使用详情 (`progressive_bundle_usage_detail`).
        public var progressiveBundleUsageDetail: V3.Marketing.SequentialUsageDetail? {
            get throws { try fields.optional("progressive_bundle_usage_detail") }
        }
        /// 商品券信息 (`product_coupon`).
        public var productCoupon: V3.Marketing.ProductCouponReply {
            get throws { try fields.required("product_coupon") }
        }
        /// 批次信息 (`stock`).
        public var stock: V3.Marketing.Stock { get throws { try fields.required("stock") } }
        /// 自定义附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道自定义信息 (`channel_custom_info`): at most 1000 characters.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public var userProductCouponBundleInfo: UserProductCouponBundleInfo? {
            get throws { try fields.optional("user_product_coupon_bundle_info") }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public var couponTagInfo: CouponTagInfo? { get throws { try fields.optional("coupon_tag_info") } }
        /// 单券使用详情 (`single_usage_detail`).
        public struct SingleUsageDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券核销请求单号 (`use_request_no`).
            public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
            /// 券核销时间 (`use_time`).
            public var useTime: String? { get throws { try fields.optional("use_time") } }
            /// 券核销的微信支付订单信息 (`associated_order_info`).
            public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
                get throws { try fields.optional("associated_order_info") }
            }
            /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
            public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
                get throws { try fields.optional("associated_pay_score_order_info") }
            }
            /// 优惠金额 (`saved_amount`): in the smallest unit of the currency (分 for CNY).
            public var savedAmount: Int? { get throws { try fields.optional("saved_amount") } }
            /// 退券请求单号 (`return_request_no`).
            public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
            /// 退券时间 (`return_time`).
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
            public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信支付服务订单号 (`order_id`).
                public var orderID: String? { get throws { try fields.optional("order_id") } }
                /// 商户订单号 (`out_trade_no`).
                public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
                /// 商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// 子商户号 (`sub_mchid`).
                public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
                /// 商户服务订单号 (`out_order_no`): at most 32 characters.
                public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
            }
        }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public struct UserProductCouponBundleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户券组ID (`user_coupon_bundle_id`).
            public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
            /// 用户券组内索引 (`user_coupon_bundle_index`).
            public var userCouponBundleIndex: Int { get throws { try fields.required("user_coupon_bundle_index") } }
            /// 总可使用次数 (`total_count`).
            public var totalCount: Int { get throws { try fields.required("total_count") } }
            /// 已使用次数 (`used_count`).
            public var usedCount: Int { get throws { try fields.required("used_count") } }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户商品券标签列表 (`coupon_tag_list`).
            public var couponTagList: [String]? { get throws { try fields.optional("coupon_tag_list") } }
            /// 会员标签信息 (`member_tag_info`).
            public var memberTagInfo: MemberTagInfo? { get throws { try fields.optional("member_tag_info") } }
            /// 会员标签信息 (`member_tag_info`).
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 会员卡模板ID (`member_card_id`).
                public var memberCardID: String { get throws { try fields.required("member_card_id") } }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Deactivate {
    /// 失效用户商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781578).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.deactivate.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 失效用户商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.deactivate.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            fields.set("deactivate_reason", deactivateReason)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 失效请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? {
            get { fields.stored("deactivate_reason") }
            set { fields.set("deactivate_reason", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Return {
    /// 退券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781599).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.return.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 退券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponsReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.return.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            outRequestNo: String,
            sequentialCouponIndex: Int? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("out_request_no", outRequestNo)
            fields.set("sequential_coupon_index", sequentialCouponIndex)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 退券请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 多次优惠索引 (`sequential_coupon_index`).
        public var sequentialCouponIndex: Int? {
            get { fields.stored("sequential_coupon_index") }
            set { fields.set("sequential_coupon_index", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use {
    /// 核销用户商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781608).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.use.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 核销用户商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.use.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            useTime: String,
            outRequestNo: String,
            associatedOrderInfo: AssociatedOrderInfo? = nil,
            sequentialCouponIndex: Int? = nil,
            storeID: String? = nil,
            associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil,
            savedAmount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("use_time", useTime)
            fields.set("associated_order_info", associatedOrderInfo)
            fields.set("out_request_no", outRequestNo)
            fields.set("sequential_coupon_index", sequentialCouponIndex)
            fields.set("store_id", storeID)
            fields.set("associated_pay_score_order_info", associatedPayScoreOrderInfo)
            fields.set("saved_amount", savedAmount)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 核销时间 (`use_time`).
        public var useTime: String? {
            get { fields.stored("use_time") }
            set { fields.set("use_time", newValue) }
        }
        /// 关联微信支付订单信息 (`associated_order_info`).
        public var associatedOrderInfo: AssociatedOrderInfo? {
            get { fields.stored("associated_order_info") }
            set { fields.set("associated_order_info", newValue) }
        }
        /// 核销请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 多次优惠索引 (`sequential_coupon_index`).
        public var sequentialCouponIndex: Int? {
            get { fields.stored("sequential_coupon_index") }
            set { fields.set("sequential_coupon_index", newValue) }
        }
        /// 核销门店ID (`store_id`).
        public var storeID: String? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
        /// 关联微信支付分订单信息 (`associated_pay_score_order_info`).
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
            get { fields.stored("associated_pay_score_order_info") }
            set { fields.set("associated_pay_score_order_info", newValue) }
        }
        /// 优惠金额 (`saved_amount`): in the smallest unit of the currency (分 for CNY).
        public var savedAmount: Int? {
            get { fields.stored("saved_amount") }
            set { fields.set("saved_amount", newValue) }
        }
        /// 关联微信支付订单信息 (`associated_order_info`).
        public struct AssociatedOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                transactionID: String? = nil,
                outTradeNo: String? = nil,
                mchid: String? = nil,
                subMchid: String? = nil
            ) {
                var fields = Fields()
                fields.set("transaction_id", transactionID)
                fields.set("out_trade_no", outTradeNo)
                fields.set("mchid", mchid)
                fields.set("sub_mchid", subMchid)
                self.fields = fields
            }
            /// 微信支付单号 (`transaction_id`).
            public var transactionID: String? {
                get { fields.stored("transaction_id") }
                set { fields.set("transaction_id", newValue) }
            }
            /// 商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
        }
        /// 关联微信支付分订单信息 (`associated_pay_score_order_info`).
        public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                orderID: String? = nil,
                outOrderNo: String? = nil,
                mchid: String? = nil,
                subMchid: String? = nil
            ) {
                var fields = Fields()
                fields.set("order_id", orderID)
                fields.set("out_order_no", outOrderNo)
                fields.set("mchid", mchid)
                fields.set("sub_mchid", subMchid)
                self.fields = fields
            }
            /// 微信支付服务订单号 (`order_id`).
            public var orderID: String? {
                get { fields.stored("order_id") }
                set { fields.set("order_id", newValue) }
            }
            /// 商户服务订单号 (`out_order_no`): at most 32 characters.
            public var outOrderNo: String? {
                get { fields.stored("out_order_no") }
                set { fields.set("out_order_no", newValue) }
            }
            /// 商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
        }
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` answers.
    public struct PostReply: TypedObject, FieldValue {
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
        /// 单券使用详情 (`single_usage_detail`).
        public var singleUsageDetail: V3.Marketing.SingleUsageDetail? {
            get throws { try fields.optional("single_usage_detail") }
        }
        /// 多次优惠使用详情 (`sequential_usage_detail`).
        public var sequentialUsageDetail: SequentialUsageDetail? {
            get throws { try fields.optional("sequential_usage_detail") }
        }
        /// 商品券信息 (`product_coupon`).
        public var productCoupon: V3.Marketing.ProductCouponReply {
            get throws { try fields.required("product_coupon") }
        }
        /// 批次信息 (`stock`).
        public var stock: V3.Marketing.Stock { get throws { try fields.required("stock") } }
        /// 自定义附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道自定义信息 (`channel_custom_info`): at most 1000 characters.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 多次优惠使用详情 (`progressive_bundle_usage_detail`).
        public var progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? {
            get throws { try fields.optional("progressive_bundle_usage_detail") }
        }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public var userProductCouponBundleInfo: UserProductCouponBundleInfo? {
            get throws { try fields.optional("user_product_coupon_bundle_info") }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public var couponTagInfo: CouponTagInfo? { get throws { try fields.optional("coupon_tag_info") } }
        /// 多次优惠使用详情 (`sequential_usage_detail`).
        public struct SequentialUsageDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 总可使用次数 (`total_count`).
            public var totalCount: Int { get throws { try fields.required("total_count") } }
            /// 已使用次数 (`used_count`).
            public var usedCount: Int { get throws { try fields.required("used_count") } }
            /// 轮次使用详情列表 (`detail_item_list`).
            public var detailItemList: [DetailItemList]? { get throws { try fields.optional("detail_item_list") } }
            /// `detail_item_list`.
            public struct DetailItemList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 轮次使用详情状态 (`detail_state`).
                public var detailState: V3.Marketing.DetailState { get throws { try fields.required("detail_state") } }
                /// 有效期开始时间 (`valid_begin_time`).
                public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
                /// 有效期结束时间 (`valid_end_time`).
                public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
                /// 核销请求单号 (`use_request_no`).
                public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
                /// 核销时间 (`use_time`).
                public var useTime: String? { get throws { try fields.optional("use_time") } }
                /// 关联微信支付订单信息 (`associated_order_info`).
                public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
                    get throws { try fields.optional("associated_order_info") }
                }
                /// 退券请求单号 (`return_request_no`).
                public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
                /// 退券时间 (`return_time`).
                public var returnTime: String? { get throws { try fields.optional("return_time") } }
                /// 删除时间 (`delete_time`).
                public var deleteTime: String? { get throws { try fields.optional("delete_time") } }
            }
        }
        /// 多次优惠使用详情 (`progressive_bundle_usage_detail`).
        public struct ProgressiveBundleUsageDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券核销请求单号 (`use_request_no`).
            public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
            /// 券核销时间 (`use_time`).
            public var useTime: String? { get throws { try fields.optional("use_time") } }
            /// 退券请求单号 (`return_request_no`).
            public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
            /// 退券时间 (`return_time`).
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// 券核销的微信支付订单信息 (`associated_order_info`).
            public var associatedOrderInfo: AssociatedOrderInfo? {
                get throws { try fields.optional("associated_order_info") }
            }
            /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
            public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
                get throws { try fields.optional("associated_pay_score_order_info") }
            }
            /// 优惠金额 (`saved_amount`): in the smallest unit of the currency (分 for CNY).
            public var savedAmount: Int? { get throws { try fields.optional("saved_amount") } }
            /// 券核销的微信支付订单信息 (`associated_order_info`).
            public struct AssociatedOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信支付单号 (`transaction_id`).
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// 商户订单号 (`out_trade_no`).
                public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
                /// 商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// 子商户号 (`sub_mchid`).
                public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            }
            /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
            public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信支付服务订单号 (`order_id`).
                public var orderID: String? { get throws { try fields.optional("order_id") } }
                /// 商户服务订单号 (`out_order_no`): at most 32 characters.
                public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
                /// 商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// 子商户号 (`sub_mchid`).
                public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            }
        }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public struct UserProductCouponBundleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户券组ID (`user_coupon_bundle_id`).
            public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
            /// 用户券组内索引 (`user_coupon_bundle_index`).
            public var userCouponBundleIndex: Int { get throws { try fields.required("user_coupon_bundle_index") } }
            /// 总可使用次数 (`total_count`).
            public var totalCount: Int { get throws { try fields.required("total_count") } }
            /// 已使用次数 (`used_count`).
            public var usedCount: Int { get throws { try fields.required("used_count") } }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户商品券标签列表 (`coupon_tag_list`).
            public var couponTagList: [String]? { get throws { try fields.optional("coupon_tag_list") } }
            /// 会员标签信息 (`member_tag_info`).
            public var memberTagInfo: MemberTagInfo? { get throws { try fields.optional("member_tag_info") } }
            /// 会员标签信息 (`member_tag_info`).
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 会员卡模板ID (`member_card_id`).
                public var memberCardID: String { get throws { try fields.required("member_card_id") } }
            }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCoupon {
    /// 向用户预发放商品券, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016434365).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户预发放商品券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockID: String,
            appid: String,
            sendRequestNo: String,
            couponCode: String? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 用户商品券Code (`coupon_code`): at most 40 characters.
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 发券请求单号 (`send_request_no`): 6 to 128 characters.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// 自定义附加信息 (`attach`): at most 150 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCouponBundle {
    /// 向用户预发放商品券批次组, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280670).
    ///
    /// At most 500 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon-bundle.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 向用户预发放商品券批次组, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.TokenReply {
        let call = TypedCall(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon-bundle.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            productCouponID: String,
            stockBundleID: String,
            appid: String,
            sendRequestNo: String,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("product_coupon_id", productCouponID)
            fields.set("stock_bundle_id", stockBundleID)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? {
            get { fields.stored("product_coupon_id") }
            set { fields.set("product_coupon_id", newValue) }
        }
        /// 批次组ID (`stock_bundle_id`).
        public var stockBundleID: String? {
            get { fields.stored("stock_bundle_id") }
            set { fields.set("stock_bundle_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 发券请求单号 (`send_request_no`): 6 to 40 characters.
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
        /// 自定义附加信息 (`attach`): at most 150 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}

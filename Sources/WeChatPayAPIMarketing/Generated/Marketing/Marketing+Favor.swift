// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Favor.Callbacks {
    /// 获取已设置的消息通知地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012464070).
    ///
    /// At most 2000 calls a second.
    ///
    /// - Parameter mchid: 商户号; at most 20 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(mchid: String) async throws -> V3.Marketing.CallbacksReply {
        var call = TypedCall("marketing.favor.callbacks.get", chain)
        call.query("mchid", mchid)
        return try await call.reply()
    }

    /// 获取已设置的消息通知地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String) throws -> V3.Marketing.CallbacksReply {
        var call = TypedCall("marketing.favor.callbacks.get", chain)
        call.query("mchid", mchid)
        return try call.blockingReply()
    }

    /// 设置消息通知地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012464198).
    ///
    /// At most 1000 calls a minute of all callers. At most 5 calls a minute from an address.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.MarketingReply {
        try await TypedCall("marketing.favor.callbacks.post", chain, body: body.fields).reply()
    }

    /// 设置消息通知地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.MarketingReply {
        try TypedCall("marketing.favor.callbacks.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/favor/callbacks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String, notifyURL: String, `switch`: Bool? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("notify_url", notifyURL)
            fields.set("switch", `switch`)
            self.fields = fields
        }
        /// 商户号 (`mchid`): at most 20 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 通知url地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 回调开关 (`switch`).
        public var `switch`: Bool? {
            get { fields.stored("switch") }
            set { fields.set("switch", newValue) }
        }
    }
}

extension V3.Marketing.Favor.CouponStocks {
    /// 创建代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534633).
    ///
    /// At most 60 calls a minute of a merchant. At most 1000 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.BusifavorStocksReply {
        try await TypedCall("marketing.favor.coupon-stocks.post", chain, body: body.fields).reply()
    }

    /// 创建代金券批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.BusifavorStocksReply {
        try TypedCall("marketing.favor.coupon-stocks.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/favor/coupon-stocks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockName: String,
            availableBeginTime: String,
            availableEndTime: String,
            stockUseRule: StockUseRule,
            noCash: Bool,
            stockType: V3.Marketing.FavorStockType,
            belongMerchant: String,
            couponUseRule: CouponUseRule,
            outRequestNo: String,
            comment: String? = nil,
            patternInfo: PatternInfo? = nil,
            extInfo: String? = nil
        ) {
            var fields = Fields()
            fields.set("stock_name", stockName)
            fields.set("available_begin_time", availableBeginTime)
            fields.set("available_end_time", availableEndTime)
            fields.set("stock_use_rule", stockUseRule)
            fields.set("no_cash", noCash)
            fields.set("stock_type", stockType)
            fields.set("comment", comment)
            fields.set("belong_merchant", belongMerchant)
            fields.set("pattern_info", patternInfo)
            fields.set("coupon_use_rule", couponUseRule)
            fields.set("out_request_no", outRequestNo)
            fields.set("ext_info", extInfo)
            self.fields = fields
        }
        /// 批次名称 (`stock_name`): at most 20 characters.
        public var stockName: String? {
            get { fields.stored("stock_name") }
            set { fields.set("stock_name", newValue) }
        }
        /// 可用时间-开始时间 (`available_begin_time`).
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// 可用时间-结束时间 (`available_end_time`).
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// 发放规则 (`stock_use_rule`).
        public var stockUseRule: StockUseRule? {
            get { fields.stored("stock_use_rule") }
            set { fields.set("stock_use_rule", newValue) }
        }
        /// 营销经费 (`no_cash`).
        public var noCash: Bool? {
            get { fields.stored("no_cash") }
            set { fields.set("no_cash", newValue) }
        }
        /// 批次类型 (`stock_type`): at most 16 characters.
        public var stockType: V3.Marketing.FavorStockType? {
            get { fields.stored("stock_type") }
            set { fields.set("stock_type", newValue) }
        }
        /// 批次备注 (`comment`): at most 60 characters.
        public var comment: String? {
            get { fields.stored("comment") }
            set { fields.set("comment", newValue) }
        }
        /// 归属商户号 (`belong_merchant`): at most 20 characters.
        public var belongMerchant: String? {
            get { fields.stored("belong_merchant") }
            set { fields.set("belong_merchant", newValue) }
        }
        /// 代金券详情页 (`pattern_info`).
        public var patternInfo: PatternInfo? {
            get { fields.stored("pattern_info") }
            set { fields.set("pattern_info", newValue) }
        }
        /// 核销规则 (`coupon_use_rule`).
        public var couponUseRule: CouponUseRule? {
            get { fields.stored("coupon_use_rule") }
            set { fields.set("coupon_use_rule", newValue) }
        }
        /// 商户单据号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 扩展属性 (`ext_info`): at most 128 characters.
        public var extInfo: String? {
            get { fields.stored("ext_info") }
            set { fields.set("ext_info", newValue) }
        }
        /// 发放规则 (`stock_use_rule`).
        public struct StockUseRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                maxCoupons: Int,
                maxAmount: Int,
                maxCouponsPerUser: Int,
                naturalPersonLimit: Bool,
                preventApiAbuse: Bool,
                maxAmountByDay: Int? = nil
            ) {
                var fields = Fields()
                fields.set("max_coupons", maxCoupons)
                fields.set("max_amount", maxAmount)
                fields.set("max_amount_by_day", maxAmountByDay)
                fields.set("max_coupons_per_user", maxCouponsPerUser)
                fields.set("natural_person_limit", naturalPersonLimit)
                fields.set("prevent_api_abuse", preventApiAbuse)
                self.fields = fields
            }
            /// 发放总上限 (`max_coupons`).
            public var maxCoupons: Int? {
                get { fields.stored("max_coupons") }
                set { fields.set("max_coupons", newValue) }
            }
            /// 总预算 (`max_amount`): in the smallest unit of the currency (分 for CNY).
            public var maxAmount: Int? {
                get { fields.stored("max_amount") }
                set { fields.set("max_amount", newValue) }
            }
            /// 单天预算发放上限 (`max_amount_by_day`).
            public var maxAmountByDay: Int? {
                get { fields.stored("max_amount_by_day") }
                set { fields.set("max_amount_by_day", newValue) }
            }
            /// 单个用户可领个数 (`max_coupons_per_user`).
            public var maxCouponsPerUser: Int? {
                get { fields.stored("max_coupons_per_user") }
                set { fields.set("max_coupons_per_user", newValue) }
            }
            /// 是否开启自然人限制 (`natural_person_limit`).
            public var naturalPersonLimit: Bool? {
                get { fields.stored("natural_person_limit") }
                set { fields.set("natural_person_limit", newValue) }
            }
            /// 是否开启防刷拦截 (`prevent_api_abuse`).
            public var preventApiAbuse: Bool? {
                get { fields.stored("prevent_api_abuse") }
                set { fields.set("prevent_api_abuse", newValue) }
            }
        }
        /// 代金券详情页 (`pattern_info`).
        public struct PatternInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                description: String,
                merchantLogo: String? = nil,
                merchantName: String? = nil,
                backgroundColor: V3.Marketing.BackgroundColor? = nil,
                couponImage: String? = nil,
                jumpTarget: JumpTarget? = nil,
                miniProgramAppid: String? = nil,
                miniProgramPath: String? = nil
            ) {
                var fields = Fields()
                fields.set("description", description)
                fields.set("merchant_logo", merchantLogo)
                fields.set("merchant_name", merchantName)
                fields.set("background_color", backgroundColor)
                fields.set("coupon_image", couponImage)
                fields.set("jump_target", jumpTarget)
                fields.set("mini_program_appid", miniProgramAppid)
                fields.set("mini_program_path", miniProgramPath)
                self.fields = fields
            }
            /// 使用说明 (`description`): at most 1000 characters.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 商户logo (`merchant_logo`): at most 128 characters.
            public var merchantLogo: String? {
                get { fields.stored("merchant_logo") }
                set { fields.set("merchant_logo", newValue) }
            }
            /// 品牌名称 (`merchant_name`): at most 36 bytes in UTF-8.
            public var merchantName: String? {
                get { fields.stored("merchant_name") }
                set { fields.set("merchant_name", newValue) }
            }
            /// 背景颜色 (`background_color`).
            public var backgroundColor: V3.Marketing.BackgroundColor? {
                get { fields.stored("background_color") }
                set { fields.set("background_color", newValue) }
            }
            /// 券详情图片 (`coupon_image`): at most 128 characters.
            public var couponImage: String? {
                get { fields.stored("coupon_image") }
                set { fields.set("coupon_image", newValue) }
            }
            /// 卡包跳转目标 (`jump_target`).
            public var jumpTarget: JumpTarget? {
                get { fields.stored("jump_target") }
                set { fields.set("jump_target", newValue) }
            }
            /// 小程序appid (`mini_program_appid`): at most 128 characters.
            public var miniProgramAppid: String? {
                get { fields.stored("mini_program_appid") }
                set { fields.set("mini_program_appid", newValue) }
            }
            /// 小程序path (`mini_program_path`): at most 128 characters.
            public var miniProgramPath: String? {
                get { fields.stored("mini_program_path") }
                set { fields.set("mini_program_path", newValue) }
            }
            /// Documented values of 卡包跳转目标 (`jump_target`); open.
            public typealias JumpTarget = OpenValue<JumpTargetKind>
            /// Tells ``JumpTarget`` from other values.
            public enum JumpTargetKind {}
        }
        /// 核销规则 (`coupon_use_rule`).
        public struct CouponUseRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                availableMerchants: [String],
                couponAvailableTime: CouponAvailableTime? = nil,
                fixedNormalCoupon: FixedNormalCoupon? = nil,
                discountCoupon: DiscountCoupon? = nil,
                exchangeCoupon: ExchangeCoupon? = nil,
                goodsTag: [String]? = nil,
                limitPay: [String]? = nil,
                limitCard: LimitCard? = nil,
                tradeType: [TradeType]? = nil,
                availableItems: [String]? = nil,
                unavailableItems: [String]? = nil,
                combineUse: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("coupon_available_time", couponAvailableTime)
                fields.set("fixed_normal_coupon", fixedNormalCoupon)
                fields.set("discount_coupon", discountCoupon)
                fields.set("exchange_coupon", exchangeCoupon)
                fields.set("goods_tag", goodsTag)
                fields.set("limit_pay", limitPay)
                fields.set("limit_card", limitCard)
                fields.set("trade_type", tradeType)
                fields.set("available_items", availableItems)
                fields.set("unavailable_items", unavailableItems)
                fields.set("available_merchants", availableMerchants)
                fields.set("combine_use", combineUse)
                self.fields = fields
            }
            /// 券生效时间 (`coupon_available_time`).
            public var couponAvailableTime: CouponAvailableTime? {
                get { fields.stored("coupon_available_time") }
                set { fields.set("coupon_available_time", newValue) }
            }
            /// 固定面额满减券使用规则 (`fixed_normal_coupon`).
            public var fixedNormalCoupon: FixedNormalCoupon? {
                get { fields.stored("fixed_normal_coupon") }
                set { fields.set("fixed_normal_coupon", newValue) }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public var discountCoupon: DiscountCoupon? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
            /// 换购券使用规则 (`exchange_coupon`).
            public var exchangeCoupon: ExchangeCoupon? {
                get { fields.stored("exchange_coupon") }
                set { fields.set("exchange_coupon", newValue) }
            }
            /// 订单优惠标记 (`goods_tag`): at most 128 characters each.
            public var goodsTag: [String]? {
                get { fields.stored("goods_tag") }
                set { fields.set("goods_tag", newValue) }
            }
            /// 指定支付方式 (`limit_pay`).
            public var limitPay: [String]? {
                get { fields.stored("limit_pay") }
                set { fields.set("limit_pay", newValue) }
            }
            /// 指定银行卡BIN (`limit_card`).
            public var limitCard: LimitCard? {
                get { fields.stored("limit_card") }
                set { fields.set("limit_card", newValue) }
            }
            /// 指定支付模式 (`trade_type`).
            public var tradeType: [TradeType]? {
                get { fields.stored("trade_type") }
                set { fields.set("trade_type", newValue) }
            }
            /// 可核销商品编码 (`available_items`): at most 128 characters each.
            public var availableItems: [String]? {
                get { fields.stored("available_items") }
                set { fields.set("available_items", newValue) }
            }
            /// 不参与优惠商品编码 (`unavailable_items`): at most 128 characters each.
            public var unavailableItems: [String]? {
                get { fields.stored("unavailable_items") }
                set { fields.set("unavailable_items", newValue) }
            }
            /// 可核销商户号 (`available_merchants`): at most 20 characters each.
            public var availableMerchants: [String]? {
                get { fields.stored("available_merchants") }
                set { fields.set("available_merchants", newValue) }
            }
            /// 是否可叠加其他优惠 (`combine_use`).
            public var combineUse: Bool? {
                get { fields.stored("combine_use") }
                set { fields.set("combine_use", newValue) }
            }
            /// 券生效时间 (`coupon_available_time`).
            public struct CouponAvailableTime: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    availableBeginTime: String? = nil,
                    availableEndTime: String? = nil,
                    fixAvailableTime: FixAvailableTime? = nil,
                    secondDayAvailable: Bool? = nil,
                    availableTimeAfterReceive: Int? = nil
                ) {
                    var fields = Fields()
                    fields.set("available_begin_time", availableBeginTime)
                    fields.set("available_end_time", availableEndTime)
                    fields.set("fix_available_time", fixAvailableTime)
                    fields.set("second_day_available", secondDayAvailable)
                    fields.set("available_time_after_receive", availableTimeAfterReceive)
                    self.fields = fields
                }
                /// 开始时间 (`available_begin_time`).
                public var availableBeginTime: String? {
                    get { fields.stored("available_begin_time") }
                    set { fields.set("available_begin_time", newValue) }
                }
                /// 结束时间 (`available_end_time`).
                public var availableEndTime: String? {
                    get { fields.stored("available_end_time") }
                    set { fields.set("available_end_time", newValue) }
                }
                /// 固定时间段可用 (`fix_available_time`).
                public var fixAvailableTime: FixAvailableTime? {
                    get { fields.stored("fix_available_time") }
                    set { fields.set("fix_available_time", newValue) }
                }
                /// 领取第二天生效 (`second_day_available`).
                public var secondDayAvailable: Bool? {
                    get { fields.stored("second_day_available") }
                    set { fields.set("second_day_available", newValue) }
                }
                /// 领取后有效时间 (`available_time_after_receive`).
                public var availableTimeAfterReceive: Int? {
                    get { fields.stored("available_time_after_receive") }
                    set { fields.set("available_time_after_receive", newValue) }
                }
                /// 固定时间段可用 (`fix_available_time`).
                public struct FixAvailableTime: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(availableWeekDay: [Int], beginTime: Int, endTime: Int? = nil) {
                        var fields = Fields()
                        fields.set("available_week_day", availableWeekDay)
                        fields.set("begin_time", beginTime)
                        fields.set("end_time", endTime)
                        self.fields = fields
                    }
                    /// 可用星期数 (`available_week_day`).
                    public var availableWeekDay: [Int]? {
                        get { fields.stored("available_week_day") }
                        set { fields.set("available_week_day", newValue) }
                    }
                    /// 当天开始时间 (`begin_time`).
                    public var beginTime: Int? {
                        get { fields.stored("begin_time") }
                        set { fields.set("begin_time", newValue) }
                    }
                    /// 当天结束时间 (`end_time`).
                    public var endTime: Int? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                }
            }
            /// 固定面额满减券使用规则 (`fixed_normal_coupon`).
            public struct FixedNormalCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(couponAmount: Int, transactionMinimum: Int) {
                    var fields = Fields()
                    fields.set("coupon_amount", couponAmount)
                    fields.set("transaction_minimum", transactionMinimum)
                    self.fields = fields
                }
                /// 面额 (`coupon_amount`): in the smallest unit of the currency (分 for CNY).
                public var couponAmount: Int? {
                    get { fields.stored("coupon_amount") }
                    set { fields.set("coupon_amount", newValue) }
                }
                /// 门槛 (`transaction_minimum`).
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public struct DiscountCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    discountAmountMax: Int? = nil,
                    discountPercent: Int? = nil,
                    transactionMinimum: Int? = nil
                ) {
                    var fields = Fields()
                    fields.set("discount_amount_max", discountAmountMax)
                    fields.set("discount_percent", discountPercent)
                    fields.set("transaction_minimum", transactionMinimum)
                    self.fields = fields
                }
                /// 最高折扣金额 (`discount_amount_max`).
                public var discountAmountMax: Int? {
                    get { fields.stored("discount_amount_max") }
                    set { fields.set("discount_amount_max", newValue) }
                }
                /// 折扣百分比 (`discount_percent`).
                public var discountPercent: Int? {
                    get { fields.stored("discount_percent") }
                    set { fields.set("discount_percent", newValue) }
                }
                /// 门槛 (`transaction_minimum`).
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// 换购券使用规则 (`exchange_coupon`).
            public struct ExchangeCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(exchangePrice: Int? = nil, transactionMinimum: Int? = nil) {
                    var fields = Fields()
                    fields.set("exchange_price", exchangePrice)
                    fields.set("transaction_minimum", transactionMinimum)
                    self.fields = fields
                }
                /// 单品换购价 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
                public var exchangePrice: Int? {
                    get { fields.stored("exchange_price") }
                    set { fields.set("exchange_price", newValue) }
                }
                /// 消费门槛 (`transaction_minimum`).
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// 指定银行卡BIN (`limit_card`).
            public struct LimitCard: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(name: String, bin: [String]) {
                    var fields = Fields()
                    fields.set("name", name)
                    fields.set("bin", bin)
                    self.fields = fields
                }
                /// 银行卡名字 (`name`): at most 4 characters.
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// 银行卡BIN (`bin`): at most 13 characters each.
                public var bin: [String]? {
                    get { fields.stored("bin") }
                    set { fields.set("bin", newValue) }
                }
            }
            /// Documented values of `trade_type`; open.
            public typealias TradeType = OpenValue<TradeTypeKind>
            /// Tells ``TradeType`` from other values.
            public enum TradeTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Favor.CouponStocks.PostBody.PatternInfo.JumpTargetKind {
    /// `PAYMENT_CODE`.
    public static var paymentCode: Self { "PAYMENT_CODE" }
    /// `MINI_PROGRAM`.
    public static var miniProgram: Self { "MINI_PROGRAM" }
    /// `DEFAULT_PAGE`.
    public static var defaultPage: Self { "DEFAULT_PAGE" }
}

extension OpenValue where Kind == V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.TradeTypeKind {
    /// 小程序支付 (`MICROAPP`).
    public static var microapp: Self { "MICROAPP" }
    /// APP支付 (`APPPAY`).
    public static var apppay: Self { "APPPAY" }
    /// 免密支付 (`PPAY`).
    public static var ppay: Self { "PPAY" }
    /// 刷卡支付 (`CARD`).
    public static var card: Self { "CARD" }
    /// 人脸支付 (`FACE`).
    public static var face: Self { "FACE" }
    /// 其他支付 (`OTHER`).
    public static var other: Self { "OTHER" }
}

extension V3.Marketing.Favor.Media.ImageUpload {
    /// （营销）图片上传, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012557233).
    ///
    /// At most 100 calls a minute.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> V3.Marketing.MediaURLReply {
        try await TypedCall("marketing.favor.media.image-upload.post", chain, file: file, part: "file").reply()
    }

    /// （营销）图片上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> V3.Marketing.MediaURLReply {
        try TypedCall("marketing.favor.media.image-upload.post", chain, file: file, part: "file").blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks {
    /// 条件查询批次列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460489).
    ///
    /// At most 1000 calls a second of all callers. At most 500 calls a second from an address.
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    ///   - stockCreatorMchid: 创建批次的商户号 (`stock_creator_mchid`); at most 20 characters.
    ///   - createStartTime: 起始时间 (`create_start_time`); at most 64 characters.
    ///   - createEndTime: 终止时间 (`create_end_time`); at most 664 characters.
    ///   - status: 批次状态; at most 12 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        offset: Int,
        limit: Int,
        stockCreatorMchid: String,
        createStartTime: String? = nil,
        createEndTime: String? = nil,
        status: V3.Marketing.StocksStatus? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.favor.stocks.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("stock_creator_mchid", stockCreatorMchid)
        call.query("create_start_time", createStartTime)
        call.query("create_end_time", createEndTime)
        call.query("status", status)
        return try await call.reply()
    }

    /// 条件查询批次列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        offset: Int,
        limit: Int,
        stockCreatorMchid: String,
        createStartTime: String? = nil,
        createEndTime: String? = nil,
        status: V3.Marketing.StocksStatus? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.favor.stocks.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("stock_creator_mchid", stockCreatorMchid)
        call.query("create_start_time", createStartTime)
        call.query("create_end_time", createEndTime)
        call.query("status", status)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/favor/stocks` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 批次详情 (`data`).
        public var data: [V3.Marketing.StocksData]? { get throws { try fields.optional("data") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID {
    /// 查询批次详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460564).
    ///
    /// At most 1000 calls a second of all callers. At most 500 calls a second from an address.
    ///
    /// - Parameter stockCreatorMchid: 创建批次的商户号 (`stock_creator_mchid`); at most 20 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(stockCreatorMchid: String) async throws -> V3.Marketing.StocksData {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.get", chain)
        call.query("stock_creator_mchid", stockCreatorMchid)
        return try await call.reply()
    }

    /// 查询批次详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(stockCreatorMchid: String) throws -> V3.Marketing.StocksData {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.get", chain)
        call.query("stock_creator_mchid", stockCreatorMchid)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Items {
    /// 查询代金券可用单品, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463442).
    ///
    /// At most 1000 calls a minute of all callers. At most 200 calls a minute from an address.
    ///
    /// - Parameters:
    ///   - stockCreatorMchid: 创建批次的商户号 (`stock_creator_mchid`); at most 20 characters.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(stockCreatorMchid: String, offset: Int, limit: Int) async throws -> V3.Marketing.StocksReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.items.get", chain)
        call.query("stock_creator_mchid", stockCreatorMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询代金券可用单品, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(stockCreatorMchid: String, offset: Int, limit: Int) throws -> V3.Marketing.StocksReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.items.get", chain)
        call.query("stock_creator_mchid", stockCreatorMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Merchants {
    /// 查询代金券可用商户, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463358).
    ///
    /// At most 1000 calls a minute of all callers. At most 200 calls a minute from an address.
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    ///   - stockCreatorMchid: 创建批次的商户号 (`stock_creator_mchid`); at most 20 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: Int, stockCreatorMchid: String) async throws -> V3.Marketing.StocksReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.merchants.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("stock_creator_mchid", stockCreatorMchid)
        return try await call.reply()
    }

    /// 查询代金券可用商户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: Int, stockCreatorMchid: String) throws -> V3.Marketing.StocksReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.merchants.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("stock_creator_mchid", stockCreatorMchid)
        return try call.blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.ModifyGoodsID {
    /// 修改可用单品编码, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164667).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.ModifyGoodsIDReply {
        let call = TypedCall("marketing.favor.stocks.{stock_id}.modify-goods-id.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改可用单品编码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.ModifyGoodsIDReply {
        let call = TypedCall("marketing.favor.stocks.{stock_id}.modify-goods-id.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(stockCreatorMchid: String, addGoodsIDList: [String]? = nil, deleteGoodsIDList: [String]? = nil) {
            var fields = Fields()
            fields.set("stock_creator_mchid", stockCreatorMchid)
            fields.set("add_goods_id_list", addGoodsIDList)
            fields.set("delete_goods_id_list", deleteGoodsIDList)
            self.fields = fields
        }
        /// 创建批次的商户号 (`stock_creator_mchid`).
        public var stockCreatorMchid: String? {
            get { fields.stored("stock_creator_mchid") }
            set { fields.set("stock_creator_mchid", newValue) }
        }
        /// 增加单品编码列表 (`add_goods_id_list`).
        public var addGoodsIDList: [String]? {
            get { fields.stored("add_goods_id_list") }
            set { fields.set("add_goods_id_list", newValue) }
        }
        /// 删除单品编码列表 (`delete_goods_id_list`).
        public var deleteGoodsIDList: [String]? {
            get { fields.stored("delete_goods_id_list") }
            set { fields.set("delete_goods_id_list", newValue) }
        }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Pause {
    /// 暂停代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460305).
    ///
    /// At most 1000 calls a minute of all callers. At most 60 calls a minute from an address.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.StocksRequest) async throws -> V3.Marketing.ModifyGoodsIDReply {
        try await TypedCall("marketing.favor.stocks.{stock_id}.pause.post", chain, body: body.fields).reply()
    }

    /// 暂停代金券批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.StocksRequest) throws -> V3.Marketing.ModifyGoodsIDReply {
        try TypedCall("marketing.favor.stocks.{stock_id}.pause.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.RefundFlow {
    /// 下载批次退款明细, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463523).
    ///
    /// At most 1000 calls a minute of all callers. At most 5 calls a minute from an address.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.RefundFlowReply {
        try await TypedCall("marketing.favor.stocks.{stock_id}.refund-flow.get", chain).reply()
    }

    /// 下载批次退款明细, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.RefundFlowReply {
        try TypedCall("marketing.favor.stocks.{stock_id}.refund-flow.get", chain).blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.RefundFlowByDay {
    /// 获取批次退款明细下载链接.
    ///
    /// WeChat Pay grants it on application.
    ///
    /// - Parameter billDate: 账单日期 (`bill_date`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(billDate: String) async throws -> GetReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.refund-flow-by-day.get", chain)
        call.query("bill_date", billDate)
        return try await call.reply()
    }

    /// 获取批次退款明细下载链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(billDate: String) throws -> GetReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.refund-flow-by-day.get", chain)
        call.query("bill_date", billDate)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载链接 (`url`).
        public var url: String { get throws { try fields.required("url") } }
        /// 账单文件摘要 (`stock_refundflow_hash`).
        public var stockRefundflowHash: String { get throws { try fields.required("stock_refundflow_hash") } }
        /// 账单记录总条数 (`stock_refundflow_count`).
        public var stockRefundflowCount: String { get throws { try fields.required("stock_refundflow_count") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Restart {
    /// 重启代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460411).
    ///
    /// At most 1000 calls a minute of all callers. At most 60 calls a minute from an address.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.StocksRequest) async throws -> PostReply {
        try await TypedCall("marketing.favor.stocks.{stock_id}.restart.post", chain, body: body.fields).reply()
    }

    /// 重启代金券批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.StocksRequest) throws -> PostReply {
        try TypedCall("marketing.favor.stocks.{stock_id}.restart.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/favor/stocks/{stock_id}/restart` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 生效时间 (`restart_time`).
        public var restartTime: String { get throws { try fields.required("restart_time") } }
        /// 批次号 (`stock_id`): at most 20 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Start {
    /// 激活代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460137).
    ///
    /// At most 1000 calls a minute of all callers. At most 60 calls a minute from an address.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.StocksRequest) async throws -> PostReply {
        try await TypedCall("marketing.favor.stocks.{stock_id}.start.post", chain, body: body.fields).reply()
    }

    /// 激活代金券批次, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.StocksRequest) throws -> PostReply {
        try TypedCall("marketing.favor.stocks.{stock_id}.start.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/favor/stocks/{stock_id}/start` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 生效时间 (`start_time`).
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 批次号 (`stock_id`): at most 20 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.UseFlow {
    /// 下载批次核销明细, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463585).
    ///
    /// At most 1000 calls a minute of all callers. At most 5 calls a minute from an address.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.RefundFlowReply {
        try await TypedCall("marketing.favor.stocks.{stock_id}.use-flow.get", chain).reply()
    }

    /// 下载批次核销明细, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.RefundFlowReply {
        try TypedCall("marketing.favor.stocks.{stock_id}.use-flow.get", chain).blockingReply()
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.UseFlowByDay {
    /// 获取批次核销明细下载链接.
    ///
    /// WeChat Pay grants it on application.
    ///
    /// - Parameter billDate: 账单日期 (`bill_date`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(billDate: String) async throws -> GetReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.use-flow-by-day.get", chain)
        call.query("bill_date", billDate)
        return try await call.reply()
    }

    /// 获取批次核销明细下载链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(billDate: String) throws -> GetReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.use-flow-by-day.get", chain)
        call.query("bill_date", billDate)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载链接 (`url`).
        public var url: String { get throws { try fields.required("url") } }
        /// 账单文件摘要 (`stock_useflow_hash`).
        public var stockUseflowHash: String { get throws { try fields.required("stock_useflow_hash") } }
        /// 账单记录总条数 (`stock_useflow_count`).
        public var stockUseflowCount: String { get throws { try fields.required("stock_useflow_count") } }
    }
}

extension V3.Marketing.Favor.Users.ByOpenid.Coupons {
    /// 根据商户号查用户的券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534690).
    ///
    /// At most 2000 calls a second of all callers. At most 500 calls a second from an address.
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID; at most 128 characters.
    ///   - stockID: 批次号 (`stock_id`); at most 20 characters.
    ///   - status: 券或消费金状态; at most 6 characters.
    ///   - creatorMchid: 创建批次的商户号 (`creator_mchid`); at most 20 characters.
    ///   - senderMchid: 批次发放商户号 (`sender_mchid`).
    ///   - availableMchid: 可用商户号 (`available_mchid`); at most 20 characters.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    ///   - businessType: 业务类型 (`business_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        stockID: String? = nil,
        status: Status? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        availableMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        businessType: V3.Marketing.BusinessType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.favor.users.{openid}.coupons.get", chain)
        call.query("appid", appid)
        call.query("stock_id", stockID)
        call.query("status", status)
        call.query("creator_mchid", creatorMchid)
        call.query("sender_mchid", senderMchid)
        call.query("available_mchid", availableMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("business_type", businessType)
        return try await call.reply()
    }

    /// 根据商户号查用户的券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        stockID: String? = nil,
        status: Status? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        availableMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        businessType: V3.Marketing.BusinessType? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.favor.users.{openid}.coupons.get", chain)
        call.query("appid", appid)
        call.query("stock_id", stockID)
        call.query("status", status)
        call.query("creator_mchid", creatorMchid)
        call.query("sender_mchid", senderMchid)
        call.query("available_mchid", availableMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("business_type", businessType)
        return try call.blockingReply()
    }

    /// Documented values of 券或消费金状态 (`status`); open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}

    /// What `GET /v3/marketing/favor/users/{openid}/coupons` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询结果总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 结果集 (`data`).
        public var data: [V3.Marketing.CouponsData] { get throws { try fields.required("data") } }
    }

    /// 发放代金券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463767).
    ///
    /// At most 500 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponIDReply {
        try await TypedCall("marketing.favor.users.{openid}.coupons.post", chain, body: body.fields).reply()
    }

    /// 发放代金券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponIDReply {
        try TypedCall("marketing.favor.users.{openid}.coupons.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/favor/users/{openid}/coupons` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockID: String,
            outRequestNo: String,
            appid: String,
            stockCreatorMchid: String,
            couponValue: Int? = nil,
            couponMinimum: Int? = nil
        ) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("out_request_no", outRequestNo)
            fields.set("appid", appid)
            fields.set("stock_creator_mchid", stockCreatorMchid)
            fields.set("coupon_value", couponValue)
            fields.set("coupon_minimum", couponMinimum)
            self.fields = fields
        }
        /// 批次id (`stock_id`): at most 20 characters.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 商户单据号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 公众账号ID (`appid`): at most 128 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 创建批次的商户号 (`stock_creator_mchid`): at most 20 characters.
        public var stockCreatorMchid: String? {
            get { fields.stored("stock_creator_mchid") }
            set { fields.set("stock_creator_mchid", newValue) }
        }
        /// 代金券面额 (`coupon_value`).
        public var couponValue: Int? {
            get { fields.stored("coupon_value") }
            set { fields.set("coupon_value", newValue) }
        }
        /// `coupon_minimum`.
        public var couponMinimum: Int? {
            get { fields.stored("coupon_minimum") }
            set { fields.set("coupon_minimum", newValue) }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Favor.Users.ByOpenid.Coupons.StatusKind {
    /// 返回可用 (`SENDED`).
    public static var sended: Self { "SENDED" }
    /// 返回可用+已实扣 (`USED`).
    public static var used: Self { "USED" }
}

extension V3.Marketing.Favor.Users.ByOpenid.Coupons.ByCouponID {
    /// 查询代金券详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942).
    ///
    /// At most 1000 calls a second of all callers. At most 500 calls a second from an address.
    ///
    /// - Parameter appid: 公众账号ID; at most 128 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String) async throws -> V3.Marketing.CouponsData {
        var call = TypedCall("marketing.favor.users.{openid}.coupons.{coupon_id}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询代金券详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String) throws -> V3.Marketing.CouponsData {
        var call = TypedCall("marketing.favor.users.{openid}.coupons.{coupon_id}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }
}

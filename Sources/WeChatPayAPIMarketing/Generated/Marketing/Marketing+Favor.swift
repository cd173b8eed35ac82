// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Favor.Callbacks {
    /// 获取已设置的消息通知地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012464070).
    ///
    /// - Parameter mchid: `mchid`.
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
        /// `mchid`.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `switch`.
        public var `switch`: Bool? {
            get { fields.stored("switch") }
            set { fields.set("switch", newValue) }
        }
    }
}

extension V3.Marketing.Favor.CouponStocks {
    /// 创建代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534633).
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
        /// `stock_name`.
        public var stockName: String? {
            get { fields.stored("stock_name") }
            set { fields.set("stock_name", newValue) }
        }
        /// `available_begin_time`.
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// `available_end_time`.
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// `stock_use_rule`.
        public var stockUseRule: StockUseRule? {
            get { fields.stored("stock_use_rule") }
            set { fields.set("stock_use_rule", newValue) }
        }
        /// `no_cash`.
        public var noCash: Bool? {
            get { fields.stored("no_cash") }
            set { fields.set("no_cash", newValue) }
        }
        /// `stock_type`.
        public var stockType: V3.Marketing.FavorStockType? {
            get { fields.stored("stock_type") }
            set { fields.set("stock_type", newValue) }
        }
        /// `comment`.
        public var comment: String? {
            get { fields.stored("comment") }
            set { fields.set("comment", newValue) }
        }
        /// `belong_merchant`.
        public var belongMerchant: String? {
            get { fields.stored("belong_merchant") }
            set { fields.set("belong_merchant", newValue) }
        }
        /// `pattern_info`.
        public var patternInfo: PatternInfo? {
            get { fields.stored("pattern_info") }
            set { fields.set("pattern_info", newValue) }
        }
        /// `coupon_use_rule`.
        public var couponUseRule: CouponUseRule? {
            get { fields.stored("coupon_use_rule") }
            set { fields.set("coupon_use_rule", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `ext_info`.
        public var extInfo: String? {
            get { fields.stored("ext_info") }
            set { fields.set("ext_info", newValue) }
        }
        /// `stock_use_rule`.
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
            /// `max_coupons`.
            public var maxCoupons: Int? {
                get { fields.stored("max_coupons") }
                set { fields.set("max_coupons", newValue) }
            }
            /// `max_amount`.
            public var maxAmount: Int? {
                get { fields.stored("max_amount") }
                set { fields.set("max_amount", newValue) }
            }
            /// `max_amount_by_day`.
            public var maxAmountByDay: Int? {
                get { fields.stored("max_amount_by_day") }
                set { fields.set("max_amount_by_day", newValue) }
            }
            /// `max_coupons_per_user`.
            public var maxCouponsPerUser: Int? {
                get { fields.stored("max_coupons_per_user") }
                set { fields.set("max_coupons_per_user", newValue) }
            }
            /// `natural_person_limit`.
            public var naturalPersonLimit: Bool? {
                get { fields.stored("natural_person_limit") }
                set { fields.set("natural_person_limit", newValue) }
            }
            /// `prevent_api_abuse`.
            public var preventApiAbuse: Bool? {
                get { fields.stored("prevent_api_abuse") }
                set { fields.set("prevent_api_abuse", newValue) }
            }
        }
        /// `pattern_info`.
        public struct PatternInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                description: String? = nil,
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
            /// `description`.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// `merchant_logo`.
            public var merchantLogo: String? {
                get { fields.stored("merchant_logo") }
                set { fields.set("merchant_logo", newValue) }
            }
            /// `merchant_name`.
            public var merchantName: String? {
                get { fields.stored("merchant_name") }
                set { fields.set("merchant_name", newValue) }
            }
            /// `background_color`.
            public var backgroundColor: V3.Marketing.BackgroundColor? {
                get { fields.stored("background_color") }
                set { fields.set("background_color", newValue) }
            }
            /// `coupon_image`.
            public var couponImage: String? {
                get { fields.stored("coupon_image") }
                set { fields.set("coupon_image", newValue) }
            }
            /// `jump_target`.
            public var jumpTarget: JumpTarget? {
                get { fields.stored("jump_target") }
                set { fields.set("jump_target", newValue) }
            }
            /// `mini_program_appid`.
            public var miniProgramAppid: String? {
                get { fields.stored("mini_program_appid") }
                set { fields.set("mini_program_appid", newValue) }
            }
            /// `mini_program_path`.
            public var miniProgramPath: String? {
                get { fields.stored("mini_program_path") }
                set { fields.set("mini_program_path", newValue) }
            }
            /// Documented values of `jump_target`; open.
            public typealias JumpTarget = OpenValue<JumpTargetKind>
            /// Tells ``JumpTarget`` from other values.
            public enum JumpTargetKind {}
        }
        /// `coupon_use_rule`.
        public struct CouponUseRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
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
                availableMerchants: [String]? = nil,
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
            /// `coupon_available_time`.
            public var couponAvailableTime: CouponAvailableTime? {
                get { fields.stored("coupon_available_time") }
                set { fields.set("coupon_available_time", newValue) }
            }
            /// `fixed_normal_coupon`.
            public var fixedNormalCoupon: FixedNormalCoupon? {
                get { fields.stored("fixed_normal_coupon") }
                set { fields.set("fixed_normal_coupon", newValue) }
            }
            /// `discount_coupon`.
            public var discountCoupon: DiscountCoupon? {
                get { fields.stored("discount_coupon") }
                set { fields.set("discount_coupon", newValue) }
            }
            /// `exchange_coupon`.
            public var exchangeCoupon: ExchangeCoupon? {
                get { fields.stored("exchange_coupon") }
                set { fields.set("exchange_coupon", newValue) }
            }
            /// `goods_tag`.
            public var goodsTag: [String]? {
                get { fields.stored("goods_tag") }
                set { fields.set("goods_tag", newValue) }
            }
            /// `limit_pay`.
            public var limitPay: [String]? {
                get { fields.stored("limit_pay") }
                set { fields.set("limit_pay", newValue) }
            }
            /// `limit_card`.
            public var limitCard: LimitCard? {
                get { fields.stored("limit_card") }
                set { fields.set("limit_card", newValue) }
            }
            /// `trade_type`.
            public var tradeType: [TradeType]? {
                get { fields.stored("trade_type") }
                set { fields.set("trade_type", newValue) }
            }
            /// `available_items`.
            public var availableItems: [String]? {
                get { fields.stored("available_items") }
                set { fields.set("available_items", newValue) }
            }
            /// `unavailable_items`.
            public var unavailableItems: [String]? {
                get { fields.stored("unavailable_items") }
                set { fields.set("unavailable_items", newValue) }
            }
            /// `available_merchants`.
            public var availableMerchants: [String]? {
                get { fields.stored("available_merchants") }
                set { fields.set("available_merchants", newValue) }
            }
            /// `combine_use`.
            public var combineUse: Bool? {
                get { fields.stored("combine_use") }
                set { fields.set("combine_use", newValue) }
            }
            /// `coupon_available_time`.
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
                /// `available_begin_time`.
                public var availableBeginTime: String? {
                    get { fields.stored("available_begin_time") }
                    set { fields.set("available_begin_time", newValue) }
                }
                /// `available_end_time`.
                public var availableEndTime: String? {
                    get { fields.stored("available_end_time") }
                    set { fields.set("available_end_time", newValue) }
                }
                /// `fix_available_time`.
                public var fixAvailableTime: FixAvailableTime? {
                    get { fields.stored("fix_available_time") }
                    set { fields.set("fix_available_time", newValue) }
                }
                /// `second_day_available`.
                public var secondDayAvailable: Bool? {
                    get { fields.stored("second_day_available") }
                    set { fields.set("second_day_available", newValue) }
                }
                /// `available_time_after_receive`.
                public var availableTimeAfterReceive: Int? {
                    get { fields.stored("available_time_after_receive") }
                    set { fields.set("available_time_after_receive", newValue) }
                }
                /// `fix_available_time`.
                public struct FixAvailableTime: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(availableWeekDay: [Int]? = nil, beginTime: Int? = nil, endTime: Int? = nil) {
                        var fields = Fields()
                        fields.set("available_week_day", availableWeekDay)
                        fields.set("begin_time", beginTime)
                        fields.set("end_time", endTime)
                        self.fields = fields
                    }
                    /// `available_week_day`.
                    public var availableWeekDay: [Int]? {
                        get { fields.stored("available_week_day") }
                        set { fields.set("available_week_day", newValue) }
                    }
                    /// `begin_time`.
                    public var beginTime: Int? {
                        get { fields.stored("begin_time") }
                        set { fields.set("begin_time", newValue) }
                    }
                    /// `end_time`.
                    public var endTime: Int? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                }
            }
            /// `fixed_normal_coupon`.
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
                /// `coupon_amount`.
                public var couponAmount: Int? {
                    get { fields.stored("coupon_amount") }
                    set { fields.set("coupon_amount", newValue) }
                }
                /// `transaction_minimum`.
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// `discount_coupon`.
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
                /// `discount_amount_max`.
                public var discountAmountMax: Int? {
                    get { fields.stored("discount_amount_max") }
                    set { fields.set("discount_amount_max", newValue) }
                }
                /// `discount_percent`.
                public var discountPercent: Int? {
                    get { fields.stored("discount_percent") }
                    set { fields.set("discount_percent", newValue) }
                }
                /// `transaction_minimum`.
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// `exchange_coupon`.
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
                /// `exchange_price`.
                public var exchangePrice: Int? {
                    get { fields.stored("exchange_price") }
                    set { fields.set("exchange_price", newValue) }
                }
                /// `transaction_minimum`.
                public var transactionMinimum: Int? {
                    get { fields.stored("transaction_minimum") }
                    set { fields.set("transaction_minimum", newValue) }
                }
            }
            /// `limit_card`.
            public struct LimitCard: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(name: String? = nil, bin: [String]? = nil) {
                    var fields = Fields()
                    fields.set("name", name)
                    fields.set("bin", bin)
                    self.fields = fields
                }
                /// `name`.
                public var name: String? {
                    get { fields.stored("name") }
                    set { fields.set("name", newValue) }
                }
                /// `bin`.
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
    /// `MICROAPP`.
    public static var microapp: Self { "MICROAPP" }
    /// `APPPAY`.
    public static var apppay: Self { "APPPAY" }
    /// `PPAY`.
    public static var ppay: Self { "PPAY" }
    /// `CARD`.
    public static var card: Self { "CARD" }
    /// `FACE`.
    public static var face: Self { "FACE" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
}

extension V3.Marketing.Favor.Media.ImageUpload {
    /// （营销）图片上传, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012557233).
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
    /// - Parameters:
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - stockCreatorMchid: `stock_creator_mchid`.
    ///   - createStartTime: `create_start_time`.
    ///   - createEndTime: `create_end_time`.
    ///   - status: `status`.
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
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `data`.
        public var data: [V3.Marketing.StocksData]? { get throws { try fields.optional("data") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID {
    /// 查询批次详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460564).
    ///
    /// - Parameter stockCreatorMchid: `stock_creator_mchid`.
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
    /// - Parameters:
    ///   - stockCreatorMchid: `stock_creator_mchid`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(stockCreatorMchid: String, offset: Int, limit: String) async throws -> V3.Marketing.StocksReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.items.get", chain)
        call.query("stock_creator_mchid", stockCreatorMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询代金券可用单品, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(stockCreatorMchid: String, offset: Int, limit: String) throws -> V3.Marketing.StocksReply {
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
    /// - Parameters:
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - stockCreatorMchid: `stock_creator_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: String, stockCreatorMchid: String) async throws -> V3.Marketing.StocksReply {
        var call = TypedCall("marketing.favor.stocks.{stock_id}.merchants.get", chain)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("stock_creator_mchid", stockCreatorMchid)
        return try await call.reply()
    }

    /// 查询代金券可用商户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: String, stockCreatorMchid: String) throws -> V3.Marketing.StocksReply {
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
        /// `stock_creator_mchid`.
        public var stockCreatorMchid: String? {
            get { fields.stored("stock_creator_mchid") }
            set { fields.set("stock_creator_mchid", newValue) }
        }
        /// `add_goods_id_list`.
        public var addGoodsIDList: [String]? {
            get { fields.stored("add_goods_id_list") }
            set { fields.set("add_goods_id_list", newValue) }
        }
        /// `delete_goods_id_list`.
        public var deleteGoodsIDList: [String]? {
            get { fields.stored("delete_goods_id_list") }
            set { fields.set("delete_goods_id_list", newValue) }
        }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Pause {
    /// 暂停代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460305).
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
    /// - Parameter billDate: `bill_date`.
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
        /// `url`.
        public var url: String { get throws { try fields.required("url") } }
        /// `stock_refundflow_hash`.
        public var stockRefundflowHash: String { get throws { try fields.required("stock_refundflow_hash") } }
        /// `stock_refundflow_count`.
        public var stockRefundflowCount: String { get throws { try fields.required("stock_refundflow_count") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Restart {
    /// 重启代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460411).
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
        /// `restart_time`.
        public var restartTime: String { get throws { try fields.required("restart_time") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Start {
    /// 激活代金券批次, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460137).
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
        /// `start_time`.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.UseFlow {
    /// 下载批次核销明细, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463585).
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
    /// - Parameter billDate: `bill_date`.
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
        /// `url`.
        public var url: String { get throws { try fields.required("url") } }
        /// `stock_useflow_hash`.
        public var stockUseflowHash: String { get throws { try fields.required("stock_useflow_hash") } }
        /// `stock_useflow_count`.
        public var stockUseflowCount: String { get throws { try fields.required("stock_useflow_count") } }
    }
}

extension V3.Marketing.Favor.Users.ByOpenid.Coupons {
    /// 根据商户号查用户的券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534690).
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - stockID: `stock_id`.
    ///   - status: `status`.
    ///   - creatorMchid: `creator_mchid`.
    ///   - senderMchid: `sender_mchid`.
    ///   - availableMchid: `available_mchid`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - businessType: `business_type`.
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

    /// Documented values of `status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}

    /// What `GET /v3/marketing/favor/users/{openid}/coupons` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `data`.
        public var data: [V3.Marketing.CouponsData] { get throws { try fields.required("data") } }
    }

    /// 发放代金券, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463767).
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
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `stock_creator_mchid`.
        public var stockCreatorMchid: String? {
            get { fields.stored("stock_creator_mchid") }
            set { fields.set("stock_creator_mchid", newValue) }
        }
        /// `coupon_value`.
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
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// `USED`.
    public static var used: Self { "USED" }
}

extension V3.Marketing.Favor.Users.ByOpenid.Coupons.ByCouponID {
    /// 查询代金券详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942).
    ///
    /// - Parameter appid: `appid`.
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

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.MembercardActivity.Activities {
    /// 查询活动列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553261).
    ///
    /// - Parameters:
    ///   - activityType: 活动类型 (`activity_type`).
    ///   - limit: 最大资源条数.
    ///   - offset: 请求资源起始位置.
    ///   - cardID: 会员卡ID (`card_id`).
    ///   - activityStatus: 活动的当前状态 (`activity_status`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        activityType: V3.Marketing.ActivityType,
        limit: Int? = nil,
        offset: Int? = nil,
        cardID: String? = nil,
        activityStatus: ActivityStatus? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.membercard-activity.activities.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("activity_type", activityType)
        call.query("card_id", cardID)
        call.query("activity_status", activityStatus)
        return try await call.reply()
    }

    /// 查询活动列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        activityType: V3.Marketing.ActivityType,
        limit: Int? = nil,
        offset: Int? = nil,
        cardID: String? = nil,
        activityStatus: ActivityStatus? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.membercard-activity.activities.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("activity_type", activityType)
        call.query("card_id", cardID)
        call.query("activity_status", activityStatus)
        return try call.blockingReply()
    }

    /// Documented values of 活动的当前状态 (`activity_status`); open.
    public typealias ActivityStatus = OpenValue<ActivityStatusKind>
    /// Tells ``ActivityStatus`` from other values.
    public enum ActivityStatusKind {}

    /// What `GET /v3/marketing/membercard-activity/activities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动详情 (`data`).
        public var data: [V3.Marketing.ActivitiesData]? { get throws { try fields.optional("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
    }

    /// 创建活动, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553030).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.ActivitiesData {
        try await TypedCall("marketing.membercard-activity.activities.post", chain, body: body.fields).reply()
    }

    /// 创建活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.ActivitiesData {
        try TypedCall("marketing.membercard-activity.activities.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/membercard-activity/activities` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            cardID: String,
            activityName: String,
            activityType: V3.Marketing.ActivityType,
            beginTime: String,
            endTime: String,
            outRequestNo: String,
            awardSendPeriod: AwardSendPeriod? = nil,
            stockList: [StockList]? = nil,
            payActivitySetting: PayActivitySetting? = nil,
            miniprogramActivitySetting: MiniprogramActivitySetting? = nil
        ) {
            var fields = Fields()
            fields.set("card_id", cardID)
            fields.set("activity_name", activityName)
            fields.set("activity_type", activityType)
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            fields.set("award_send_period", awardSendPeriod)
            fields.set("stock_list", stockList)
            fields.set("out_request_no", outRequestNo)
            fields.set("pay_activity_setting", payActivitySetting)
            fields.set("miniprogram_activity_setting", miniprogramActivitySetting)
            self.fields = fields
        }
        /// 会员卡ID (`card_id`).
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 活动名称 (`activity_name`).
        public var activityName: String? {
            get { fields.stored("activity_name") }
            set { fields.set("activity_name", newValue) }
        }
        /// 活动类型 (`activity_type`).
        public var activityType: V3.Marketing.ActivityType? {
            get { fields.stored("activity_type") }
            set { fields.set("activity_type", newValue) }
        }
        /// 活动开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 活动结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 发放时间段 (`award_send_period`).
        public var awardSendPeriod: AwardSendPeriod? {
            get { fields.stored("award_send_period") }
            set { fields.set("award_send_period", newValue) }
        }
        /// 优惠券列表 (`stock_list`).
        public var stockList: [StockList]? {
            get { fields.stored("stock_list") }
            set { fields.set("stock_list", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 支付后活动设置 (`pay_activity_setting`).
        public var payActivitySetting: PayActivitySetting? {
            get { fields.stored("pay_activity_setting") }
            set { fields.set("pay_activity_setting", newValue) }
        }
        /// 支付前会员活动设置 (`miniprogram_activity_setting`).
        public var miniprogramActivitySetting: MiniprogramActivitySetting? {
            get { fields.stored("miniprogram_activity_setting") }
            set { fields.set("miniprogram_activity_setting", newValue) }
        }
        /// 发放时间段 (`award_send_period`).
        public struct AwardSendPeriod: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                awardSendTime: [V3.Marketing.IrregularAvailablePeriodListRequest]? = nil,
                awardSendDayTime: [AwardSendDayTime]? = nil
            ) {
                var fields = Fields()
                fields.set("award_send_time", awardSendTime)
                fields.set("award_send_day_time", awardSendDayTime)
                self.fields = fields
            }
            /// 指定时间 (`award_send_time`).
            public var awardSendTime: [V3.Marketing.IrregularAvailablePeriodListRequest]? {
                get { fields.stored("award_send_time") }
                set { fields.set("award_send_time", newValue) }
            }
            /// 指定时间段 (`award_send_day_time`).
            public var awardSendDayTime: [AwardSendDayTime]? {
                get { fields.stored("award_send_day_time") }
                set { fields.set("award_send_day_time", newValue) }
            }
            /// `award_send_day_time`.
            public struct AwardSendDayTime: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    beginDayTime: V3.Marketing.BeginDayTimeRequest,
                    endDayTime: V3.Marketing.BeginDayTimeRequest
                ) {
                    var fields = Fields()
                    fields.set("begin_day_time", beginDayTime)
                    fields.set("end_day_time", endDayTime)
                    self.fields = fields
                }
                /// 每日发放开始时间 (`begin_day_time`).
                public var beginDayTime: V3.Marketing.BeginDayTimeRequest? {
                    get { fields.stored("begin_day_time") }
                    set { fields.set("begin_day_time", newValue) }
                }
                /// 每日发放结束时间 (`end_day_time`).
                public var endDayTime: V3.Marketing.BeginDayTimeRequest? {
                    get { fields.stored("end_day_time") }
                    set { fields.set("end_day_time", newValue) }
                }
            }
        }
        /// `stock_list`.
        public struct StockList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(stockCreatorMchid: String, stockID: String) {
                var fields = Fields()
                fields.set("stock_creator_mchid", stockCreatorMchid)
                fields.set("stock_id", stockID)
                self.fields = fields
            }
            /// 创建批次的商户号 (`stock_creator_mchid`).
            public var stockCreatorMchid: String? {
                get { fields.stored("stock_creator_mchid") }
                set { fields.set("stock_creator_mchid", newValue) }
            }
            /// 券批次ID (`stock_id`).
            public var stockID: String? {
                get { fields.stored("stock_id") }
                set { fields.set("stock_id", newValue) }
            }
        }
        /// 支付后活动设置 (`pay_activity_setting`).
        public struct PayActivitySetting: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                logoURL: String,
                activitySecondTitle: String,
                mchidList: [String]? = nil,
                activateSetting: ActivateSetting? = nil,
                paymentSetting: PaymentSetting? = nil
            ) {
                var fields = Fields()
                fields.set("logo_url", logoURL)
                fields.set("activity_second_title", activitySecondTitle)
                fields.set("mchid_list", mchidList)
                fields.set("activate_setting", activateSetting)
                fields.set("payment_setting", paymentSetting)
                self.fields = fields
            }
            /// 商户logo (`logo_url`).
            public var logoURL: String? {
                get { fields.stored("logo_url") }
                set { fields.set("logo_url", newValue) }
            }
            /// 支付结果页活动副标题 (`activity_second_title`).
            public var activitySecondTitle: String? {
                get { fields.stored("activity_second_title") }
                set { fields.set("activity_second_title", newValue) }
            }
            /// 活动曝光商户号 (`mchid_list`).
            public var mchidList: [String]? {
                get { fields.stored("mchid_list") }
                set { fields.set("mchid_list", newValue) }
            }
            /// 激活方式设置 (`activate_setting`).
            public var activateSetting: ActivateSetting? {
                get { fields.stored("activate_setting") }
                set { fields.set("activate_setting", newValue) }
            }
            /// 支付设置 (`payment_setting`).
            public var paymentSetting: PaymentSetting? {
                get { fields.stored("payment_setting") }
                set { fields.set("payment_setting", newValue) }
            }
            /// 激活方式设置 (`activate_setting`).
            public struct ActivateSetting: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    activateType: String,
                    activateURL: String? = nil,
                    activateMiniprogram: ActivateMiniprogram? = nil
                ) {
                    var fields = Fields()
                    fields.set("activate_type", activateType)
                    fields.set("activate_url", activateURL)
                    fields.set("activate_miniprogram", activateMiniprogram)
                    self.fields = fields
                }
                /// 激活类型 (`activate_type`).
                public var activateType: String? {
                    get { fields.stored("activate_type") }
                    set { fields.set("activate_type", newValue) }
                }
                /// 跳转激活的url (`activate_url`).
                public var activateURL: String? {
                    get { fields.stored("activate_url") }
                    set { fields.set("activate_url", newValue) }
                }
                /// 跳转激活的小程序 (`activate_miniprogram`).
                public var activateMiniprogram: ActivateMiniprogram? {
                    get { fields.stored("activate_miniprogram") }
                    set { fields.set("activate_miniprogram", newValue) }
                }
                /// 跳转激活的小程序 (`activate_miniprogram`).
                public struct ActivateMiniprogram: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(activateAppid: String, activatePath: String) {
                        var fields = Fields()
                        fields.set("activate_appid", activateAppid)
                        fields.set("activate_path", activatePath)
                        self.fields = fields
                    }
                    /// 跳转激活的appid (`activate_appid`).
                    public var activateAppid: String? {
                        get { fields.stored("activate_appid") }
                        set { fields.set("activate_appid", newValue) }
                    }
                    /// 跳转激活的path (`activate_path`).
                    public var activatePath: String? {
                        get { fields.stored("activate_path") }
                        set { fields.set("activate_path", newValue) }
                    }
                }
            }
            /// 支付设置 (`payment_setting`).
            public struct PaymentSetting: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(paymentMode: PaymentMode? = nil, limitBank: String? = nil, goodsTags: [String]? = nil) {
                    var fields = Fields()
                    fields.set("payment_mode", paymentMode)
                    fields.set("limit_bank", limitBank)
                    fields.set("goods_tags", goodsTags)
                    self.fields = fields
                }
                /// 支付模式 (`payment_mode`).
                public var paymentMode: PaymentMode? {
                    get { fields.stored("payment_mode") }
                    set { fields.set("payment_mode", newValue) }
                }
                /// 指定银行的简称 (`limit_bank`).
                public var limitBank: String? {
                    get { fields.stored("limit_bank") }
                    set { fields.set("limit_bank", newValue) }
                }
                /// 订单优惠标记 (`goods_tags`).
                public var goodsTags: [String]? {
                    get { fields.stored("goods_tags") }
                    set { fields.set("goods_tags", newValue) }
                }
                /// 支付模式 (`payment_mode`).
                public struct PaymentMode: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(paymentSceneList: [String]? = nil) {
                        var fields = Fields()
                        fields.set("payment_scene_list", paymentSceneList)
                        self.fields = fields
                    }
                    /// 支付场景列表 (`payment_scene_list`).
                    public var paymentSceneList: [String]? {
                        get { fields.stored("payment_scene_list") }
                        set { fields.set("payment_scene_list", newValue) }
                    }
                }
            }
        }
        /// 支付前会员活动设置 (`miniprogram_activity_setting`).
        public struct MiniprogramActivitySetting: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(outerStr: [String]? = nil, awardJumpDeploy: AwardJumpDeploy? = nil) {
                var fields = Fields()
                fields.set("outer_str", outerStr)
                fields.set("award_jump_deploy", awardJumpDeploy)
                self.fields = fields
            }
            /// 指定领取渠道 (`outer_str`).
            public var outerStr: [String]? {
                get { fields.stored("outer_str") }
                set { fields.set("outer_str", newValue) }
            }
            /// 领奖页面跳转配置 (`award_jump_deploy`).
            public var awardJumpDeploy: AwardJumpDeploy? {
                get { fields.stored("award_jump_deploy") }
                set { fields.set("award_jump_deploy", newValue) }
            }
            /// 领奖页面跳转配置 (`award_jump_deploy`).
            public struct AwardJumpDeploy: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    miniProgramAppid: String? = nil,
                    miniProgramPath: String? = nil,
                    buttonText: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("mini_program_appid", miniProgramAppid)
                    fields.set("mini_program_path", miniProgramPath)
                    fields.set("button_text", buttonText)
                    self.fields = fields
                }
                /// 小程序AppID (`mini_program_appid`).
                public var miniProgramAppid: String? {
                    get { fields.stored("mini_program_appid") }
                    set { fields.set("mini_program_appid", newValue) }
                }
                /// 小程序path (`mini_program_path`).
                public var miniProgramPath: String? {
                    get { fields.stored("mini_program_path") }
                    set { fields.set("mini_program_path", newValue) }
                }
                /// 跳转按钮文案 (`button_text`).
                public var buttonText: String? {
                    get { fields.stored("button_text") }
                    set { fields.set("button_text", newValue) }
                }
            }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.MembercardActivity.Activities.ActivityStatusKind {
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `ONGOING`.
    public static var ongoing: Self { "ONGOING" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `OVER_TIME`.
    public static var overTime: Self { "OVER_TIME" }
}

extension V3.Marketing.MembercardActivity.Activities.ByActivityID {
    /// 查询活动详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553365).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.ActivitiesData {
        try await TypedCall("marketing.membercard-activity.activities.{activity_id}.get", chain).reply()
    }

    /// 查询活动详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.ActivitiesData {
        try TypedCall("marketing.membercard-activity.activities.{activity_id}.get", chain).blockingReply()
    }
}

extension V3.Marketing.MembercardActivity.Activities.ByActivityID.Terminate {
    /// 终止活动, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553381).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        try await TypedCall("marketing.membercard-activity.activities.{activity_id}.terminate.post", chain).reply()
    }

    /// 终止活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        let call = TypedCall("marketing.membercard-activity.activities.{activity_id}.terminate.post", chain)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 终止时间 (`terminate_time`).
        public var terminateTime: String? { get throws { try fields.optional("terminate_time") } }
    }
}

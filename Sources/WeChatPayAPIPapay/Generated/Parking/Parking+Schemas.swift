// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/parking.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Parking {
    /// Documented values of `AggregateLimitMode`; open.
    public typealias AggregateLimitMode = OpenValue<AggregateLimitModeKind>
    /// Tells ``AggregateLimitMode`` from other values.
    public enum AggregateLimitModeKind {}
}

extension OpenValue where Kind == V3.Parking.AggregateLimitModeKind {
    /// 未知 (`AGGREGATE_LIMIT_MODE_UNKNOWN`).
    public static var aggregateLimitModeUnknown: Self { "AGGREGATE_LIMIT_MODE_UNKNOWN" }
    /// 正常算法 (`AGGREGATE_LIMIT_MODE_NORMAL`).
    public static var aggregateLimitModeNormal: Self { "AGGREGATE_LIMIT_MODE_NORMAL" }
    /// 最小值算法 (`AGGREGATE_LIMIT_MODE_MIN`).
    public static var aggregateLimitModeMin: Self { "AGGREGATE_LIMIT_MODE_MIN" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct ApplicationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 停车场进件审核单号 (`parking_lot_audit_no`): at most 64 characters.
        public var parkingLotAuditNo: String? { get throws { try fields.optional("parking_lot_audit_no") } }
        /// 审核状态 (`audit_status`).
        public var auditStatus: V3.Parking.AuditStatus? { get throws { try fields.optional("audit_status") } }
        /// 提交时间 (`submit_time`).
        public var submitTime: Int? { get throws { try fields.optional("submit_time") } }
        /// 停车场信息 (`parking_lot`).
        public var parkingLot: V3.Parking.ParkingLotReply? { get throws { try fields.optional("parking_lot") } }
        /// 审核意见 (`audit_comment`).
        public var auditComment: V3.Parking.AuditComment? { get throws { try fields.optional("audit_comment") } }
    }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct AuditComment: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 字段审核意见列表 (`fields`).
        public var fieldsValue: [V3.Parking.FieldsReply]? { get throws { try fields.optional("fields") } }
        /// 改进建议 (`recommendation`): at most 512 characters.
        public var recommendation: String? { get throws { try fields.optional("recommendation") } }
    }
}

extension V3.Parking {
    /// Documented values of `AuditStatus`; open.
    public typealias AuditStatus = OpenValue<AuditStatusKind>
    /// Tells ``AuditStatus`` from other values.
    public enum AuditStatusKind {}
}

extension OpenValue where Kind == V3.Parking.AuditStatusKind {
    /// 未知 (`AUDIT_STATUS_UNKNOWN`).
    public static var auditStatusUnknown: Self { "AUDIT_STATUS_UNKNOWN" }
    /// 待审核 (`AUDIT_STATUS_PENDING`).
    public static var auditStatusPending: Self { "AUDIT_STATUS_PENDING" }
    /// 撤回 (`AUDIT_STATUS_WITHDRAWN`).
    public static var auditStatusWithdrawn: Self { "AUDIT_STATUS_WITHDRAWN" }
    /// 审核通过 (`AUDIT_STATUS_APPROVED`).
    public static var auditStatusApproved: Self { "AUDIT_STATUS_APPROVED" }
    /// 审核不通过 (`AUDIT_STATUS_REJECTED`).
    public static var auditStatusRejected: Self { "AUDIT_STATUS_REJECTED" }
}

extension V3.Parking {
    /// Documented values of `ChargeMode`; open.
    public typealias ChargeMode = OpenValue<ChargeModeKind>
    /// Tells ``ChargeMode`` from other values.
    public enum ChargeModeKind {}
}

extension OpenValue where Kind == V3.Parking.ChargeModeKind {
    /// 无 (`UNKNOWN`).
    public static var unknown: Self { "UNKNOWN" }
    /// 间隔收费 (`INTERVAL`).
    public static var interval: Self { "INTERVAL" }
    /// 一次性收费 (`ONE_TIME`).
    public static var oneTime: Self { "ONE_TIME" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct ChargingRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 收费规则类型 (`rule_type`).
        public var ruleType: V3.Parking.RuleType? { get throws { try fields.optional("rule_type") } }
        /// 收费金额限制类型 (`fee_limit_type`).
        public var feeLimitType: V3.Parking.FeeLimitType? { get throws { try fields.optional("fee_limit_type") } }
        /// 计费周期类型 (`daily_limit_type`).
        public var dailyLimitType: V3.Parking.DailyLimitType? { get throws { try fields.optional("daily_limit_type") } }
        /// 不满一小时取整方式 (`time_rounding_type`).
        public var timeRoundingType: V3.Parking.TimeRoundingType? {
            get throws { try fields.optional("time_rounding_type") }
        }
        /// 入场免费时间 (`free_entry_duration`).
        public var freeEntryDuration: Int? { get throws { try fields.optional("free_entry_duration") } }
        /// 出场免费时间 (`free_exit_duration`).
        public var freeExitDuration: Int? { get throws { try fields.optional("free_exit_duration") } }
        /// 固定间隔模式规则 (`fixed_interval_rule`).
        public var fixedIntervalRule: [V3.Parking.FixedIntervalRule]? {
            get throws { try fields.optional("fixed_interval_rule") }
        }
        /// 按时长分段统计模式规则 (`duration_segment_rule`).
        public var durationSegmentRule: [V3.Parking.DurationSegmentRule]? {
            get throws { try fields.optional("duration_segment_rule") }
        }
        /// 按次模式规则 (`pre_entry_rule`).
        public var preEntryRule: [V3.Parking.PreEntryRule]? { get throws { try fields.optional("pre_entry_rule") } }
        /// 节假日模式 (`holiday_mode`).
        public var holidayMode: V3.Parking.HolidayMode? { get throws { try fields.optional("holiday_mode") } }
        /// 累计限额模式 (`aggregate_limit_mode`).
        public var aggregateLimitMode: V3.Parking.AggregateLimitMode? {
            get throws { try fields.optional("aggregate_limit_mode") }
        }
        /// 首次计费时间模式 (`first_charge_time_mode`).
        public var firstChargeTimeMode: V3.Parking.FirstChargeTimeMode? {
            get throws { try fields.optional("first_charge_time_mode") }
        }
    }
}

extension V3.Parking {
    /// Documented values of `DailyLimitType`; open.
    public typealias DailyLimitType = OpenValue<DailyLimitTypeKind>
    /// Tells ``DailyLimitType`` from other values.
    public enum DailyLimitTypeKind {}
}

extension OpenValue where Kind == V3.Parking.DailyLimitTypeKind {
    /// 无 (`DAILY_LIMIT_UNKNOWN`).
    public static var dailyLimitUnknown: Self { "DAILY_LIMIT_UNKNOWN" }
    /// 24小时 (`DAILY_LIMIT_ROLLING_24H`).
    public static var dailyLimitRolling24h: Self { "DAILY_LIMIT_ROLLING_24H" }
    /// 自然日 (`DAILY_LIMIT_CALENDAR_DAY`).
    public static var dailyLimitCalendarDay: Self { "DAILY_LIMIT_CALENDAR_DAY" }
}

extension V3.Parking {
    /// Documented values of `DayType`; open.
    public typealias DayType = OpenValue<DayTypeKind>
    /// Tells ``DayType`` from other values.
    public enum DayTypeKind {}
}

extension OpenValue where Kind == V3.Parking.DayTypeKind {
    /// 无 (`DAY_TYPE_UNKNOWN`).
    public static var dayTypeUnknown: Self { "DAY_TYPE_UNKNOWN" }
    /// 工作日 (`DAY_TYPE_WEEKDAY`).
    public static var dayTypeWeekday: Self { "DAY_TYPE_WEEKDAY" }
    /// 休息日&假期 (`DAY_TYPE_HOLIDAY`).
    public static var dayTypeHoliday: Self { "DAY_TYPE_HOLIDAY" }
    /// 无区别 (`DAY_TYPE_ALL_DAY`).
    public static var dayTypeAllDay: Self { "DAY_TYPE_ALL_DAY" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct DurationSegmentRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 日期类型 (`day_type`).
        public var dayType: V3.Parking.DayType? { get throws { try fields.optional("day_type") } }
        /// 时段开始时间 (`start_time`): at most 5 characters.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 时段结束时间 (`end_time`): at most 5 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 车辆类型 (`vehicle_type`).
        public var vehicleType: V3.Parking.VehicleType? { get throws { try fields.optional("vehicle_type") } }
        /// 车牌类型 (`plate_type`).
        public var plateType: V3.Parking.PlateType? { get throws { try fields.optional("plate_type") } }
        /// 收费模式 (`charge_mode`).
        public var chargeMode: V3.Parking.ChargeMode? { get throws { try fields.optional("charge_mode") } }
        /// 停车时长起始 (`duration_from`).
        public var durationFrom: Int? { get throws { try fields.optional("duration_from") } }
        /// 停车时长结束 (`duration_to`).
        public var durationTo: Int? { get throws { try fields.optional("duration_to") } }
        /// 固定收费金额 (`fixed_amount`): in the smallest unit of the currency (分 for CNY).
        public var fixedAmount: Int? { get throws { try fields.optional("fixed_amount") } }
        /// 间隔时段 (`interval_min`).
        public var intervalMin: Int? { get throws { try fields.optional("interval_min") } }
        /// 间隔收费金额 (`interval_amount`): in the smallest unit of the currency (分 for CNY).
        public var intervalAmount: Int? { get throws { try fields.optional("interval_amount") } }
        /// 间隔时段收费封顶 (`interval_max_amount`): in the smallest unit of the currency (分 for CNY).
        public var intervalMaxAmount: Int? { get throws { try fields.optional("interval_max_amount") } }
        /// 单日最大收款金额 (`max_fee_per_day`).
        public var maxFeePerDay: Int? { get throws { try fields.optional("max_fee_per_day") } }
    }
}

extension V3.Parking {
    /// Documented values of `FeeLimitType`; open.
    public typealias FeeLimitType = OpenValue<FeeLimitTypeKind>
    /// Tells ``FeeLimitType`` from other values.
    public enum FeeLimitTypeKind {}
}

extension OpenValue where Kind == V3.Parking.FeeLimitTypeKind {
    /// 无 (`FEE_LIMIT_UNKNOWN`).
    public static var feeLimitUnknown: Self { "FEE_LIMIT_UNKNOWN" }
    /// 累计 (`FEE_LIMIT_AGGREGATE`).
    public static var feeLimitAggregate: Self { "FEE_LIMIT_AGGREGATE" }
    /// 按次 (`FEE_LIMIT_SINGLE`).
    public static var feeLimitSingle: Self { "FEE_LIMIT_SINGLE" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct FieldsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 字段名 (`field`): at most 128 characters.
        public var field: String? { get throws { try fields.optional("field") } }
        /// 审核意见 (`comment`): at most 512 characters.
        public var comment: String? { get throws { try fields.optional("comment") } }
    }
}

extension V3.Parking {
    /// Documented values of `FirstChargeTimeMode`; open.
    public typealias FirstChargeTimeMode = OpenValue<FirstChargeTimeModeKind>
    /// Tells ``FirstChargeTimeMode`` from other values.
    public enum FirstChargeTimeModeKind {}
}

extension OpenValue where Kind == V3.Parking.FirstChargeTimeModeKind {
    /// 未知 (`FIRST_CHARGE_TIME_MODE_UNKNOWN`).
    public static var firstChargeTimeModeUnknown: Self { "FIRST_CHARGE_TIME_MODE_UNKNOWN" }
    /// 按进场时间 (`FIRST_CHARGE_TIME_MODE_ENTER`).
    public static var firstChargeTimeModeEnter: Self { "FIRST_CHARGE_TIME_MODE_ENTER" }
    /// 按免费时长结束后时间 (`FIRST_CHARGE_TIME_MODE_AFTER_FREE`).
    public static var firstChargeTimeModeAfterFree: Self { "FIRST_CHARGE_TIME_MODE_AFTER_FREE" }
}

extension V3.Parking {
    /// Documented values of `FirstDurationMode`; open.
    public typealias FirstDurationMode = OpenValue<FirstDurationModeKind>
    /// Tells ``FirstDurationMode`` from other values.
    public enum FirstDurationModeKind {}
}

extension OpenValue where Kind == V3.Parking.FirstDurationModeKind {
    /// 未知 (`FIRST_DURATION_MODE_UNKNOWN`).
    public static var firstDurationModeUnknown: Self { "FIRST_DURATION_MODE_UNKNOWN" }
    /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`.
    public static var firstDurationModeOnlyFirstDuration: Self { "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" }
    /// 每个周期重复收取 (`FIRST_DURATION_MODE_EVERY_FIRST_DURATION`).
    public static var firstDurationModeEveryFirstDuration: Self { "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct FixedIntervalRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 日期类型 (`day_type`).
        public var dayType: V3.Parking.DayType? { get throws { try fields.optional("day_type") } }
        /// 时段开始时间 (`start_time`): at most 5 characters.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 时段结束时间 (`end_time`): at most 5 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 车辆类型 (`vehicle_type`).
        public var vehicleType: V3.Parking.VehicleType? { get throws { try fields.optional("vehicle_type") } }
        /// 车牌类型 (`plate_type`).
        public var plateType: V3.Parking.PlateType? { get throws { try fields.optional("plate_type") } }
        /// 首段收费时长 (`first_duration`).
        public var firstDuration: Int? { get throws { try fields.optional("first_duration") } }
        /// 首段收费金额 (`first_amount`): in the smallest unit of the currency (分 for CNY).
        public var firstAmount: Int? { get throws { try fields.optional("first_amount") } }
        /// 间隔收费时长 (`interval_duration`).
        public var intervalDuration: Int? { get throws { try fields.optional("interval_duration") } }
        /// 间隔收费金额 (`interval_amount`): in the smallest unit of the currency (分 for CNY).
        public var intervalAmount: Int? { get throws { try fields.optional("interval_amount") } }
        /// 间隔时段收费封顶 (`interval_max_amount`): in the smallest unit of the currency (分 for CNY).
        public var intervalMaxAmount: Int? { get throws { try fields.optional("interval_max_amount") } }
        /// 单日最大收款金额 (`max_fee_per_day`).
        public var maxFeePerDay: Int? { get throws { try fields.optional("max_fee_per_day") } }
        /// 免费时段收取模式 (`free_period_charging_mode`).
        public var freePeriodChargingMode: V3.Parking.FreePeriodChargingMode? {
            get throws { try fields.optional("free_period_charging_mode") }
        }
        /// 免费时段计算方式 (`free_period_calculation_mode`).
        public var freePeriodCalculationMode: V3.Parking.FreePeriodCalculationMode? {
            get throws { try fields.optional("free_period_calculation_mode") }
        }
        /// 新能源是否免停 (`is_green_vehicle_free_parking`).
        public var isGreenVehicleFreeParking: Bool? {
            get throws { try fields.optional("is_green_vehicle_free_parking") }
        }
        /// 首段收费模式 (`first_duration_mode`).
        public var firstDurationMode: V3.Parking.FirstDurationMode? {
            get throws { try fields.optional("first_duration_mode") }
        }
    }
}

extension V3.Parking {
    /// Documented values of `FreePeriodCalculationMode`; open.
    public typealias FreePeriodCalculationMode = OpenValue<FreePeriodCalculationModeKind>
    /// Tells ``FreePeriodCalculationMode`` from other values.
    public enum FreePeriodCalculationModeKind {}
}

extension OpenValue where Kind == V3.Parking.FreePeriodCalculationModeKind {
    /// 未知 (`FREE_PERIOD_CAL_UNKNOWN`).
    public static var freePeriodCalUnknown: Self { "FREE_PERIOD_CAL_UNKNOWN" }
    /// 免费时段与正式计价同时启动 (`FREE_PERIOD_CAL_CONCURRENT_START`).
    public static var freePeriodCalConcurrentStart: Self { "FREE_PERIOD_CAL_CONCURRENT_START" }
    /// 免费时段结束后再正式计价 (`FREE_PERIOD_CAL_SEQUENTIAL_START`).
    public static var freePeriodCalSequentialStart: Self { "FREE_PERIOD_CAL_SEQUENTIAL_START" }
}

extension V3.Parking {
    /// Documented values of `FreePeriodChargingMode`; open.
    public typealias FreePeriodChargingMode = OpenValue<FreePeriodChargingModeKind>
    /// Tells ``FreePeriodChargingMode`` from other values.
    public enum FreePeriodChargingModeKind {}
}

extension OpenValue where Kind == V3.Parking.FreePeriodChargingModeKind {
    /// 未知 (`FREE_PERIOD_CHARGING_UNKNOWN`).
    public static var freePeriodChargingUnknown: Self { "FREE_PERIOD_CHARGING_UNKNOWN" }
    /// 每次进场1次 (`FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`).
    public static var freePeriodChargingOncePerEntry: Self { "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" }
    /// 24小时1次 (`FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`).
    public static var freePeriodChargingOncePer24Hours: Self { "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" }
    /// 自然日1次 (`FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`).
    public static var freePeriodChargingOncePerCalendarDay: Self { "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" }
    /// 累计额度计算 (`FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`).
    public static var freePeriodChargingCumulativeQuotaCalculation: Self {
        "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION"
    }
}

extension V3.Parking {
    /// Documented values of `HolidayMode`; open.
    public typealias HolidayMode = OpenValue<HolidayModeKind>
    /// Tells ``HolidayMode`` from other values.
    public enum HolidayModeKind {}
}

extension OpenValue where Kind == V3.Parking.HolidayModeKind {
    /// 未知 (`HOLIDAY_MODE_UNKNOWN`).
    public static var holidayModeUnknown: Self { "HOLIDAY_MODE_UNKNOWN" }
    /// 国家法定节假日模式 (`HOLIDAY_MODE_LEGAL_MODY`).
    public static var holidayModeLegalMody: Self { "HOLIDAY_MODE_LEGAL_MODY" }
    /// 普通日历模式 (`HOLIDAY_MODE_CALENDAR_MODY`).
    public static var holidayModeCalendarMody: Self { "HOLIDAY_MODE_CALENDAR_MODY" }
    /// 金融机构模式 (`HOLIDAY_MODE_FINANCIAL_MODY`).
    public static var holidayModeFinancialMody: Self { "HOLIDAY_MODE_FINANCIAL_MODY" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct ParkingLotReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 停车场名称 (`parking_lot_name`): at most 128 characters.
        public var parkingLotName: String? { get throws { try fields.optional("parking_lot_name") } }
        /// 商户停车场ID (`out_parking_lot_id`): at most 64 characters.
        public var outParkingLotID: String? { get throws { try fields.optional("out_parking_lot_id") } }
        /// 停车场地址 (`parking_lot_address`): at most 256 characters.
        public var parkingLotAddress: String? { get throws { try fields.optional("parking_lot_address") } }
        /// 停车场经度 (`longitude`): at most 16 characters.
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// 停车场纬度 (`latitude`): at most 16 characters.
        public var latitude: String? { get throws { try fields.optional("latitude") } }
        /// 停车场类型 (`parking_lot_type`).
        public var parkingLotType: V3.Parking.ParkingLotType? { get throws { try fields.optional("parking_lot_type") } }
        /// 客服联系电话 (`phone_number`): at most 20 characters.
        public var phoneNumber: String? { get throws { try fields.optional("phone_number") } }
        /// 收费告示牌url (`parking_sign_url`): at most 512 characters.
        public var parkingSignURL: String? { get throws { try fields.optional("parking_sign_url") } }
        /// 停车场优惠文案 (`notification_text_list`): at most 128 characters each.
        public var notificationTextList: [String]? { get throws { try fields.optional("notification_text_list") } }
        /// 商家支付小程序appid (`payment_mini_prog_appid`): at most 32 characters.
        public var paymentMiniProgAppid: String? { get throws { try fields.optional("payment_mini_prog_appid") } }
        /// 商家支付路径 (`payment_path`): at most 256 characters.
        public var paymentPath: String? { get throws { try fields.optional("payment_path") } }
        /// 商家停车订单小程序appid (`parking_order_mini_prog_appid`): at most 32 characters.
        public var parkingOrderMiniProgAppid: String? {
            get throws { try fields.optional("parking_order_mini_prog_appid") }
        }
        /// 商家停车订单路径 (`parking_order_path`): at most 256 characters.
        public var parkingOrderPath: String? { get throws { try fields.optional("parking_order_path") } }
        /// 计费规则 (`charging_rule`).
        public var chargingRule: V3.Parking.ChargingRule? { get throws { try fields.optional("charging_rule") } }
    }
}

extension V3.Parking {
    /// Documented values of `ParkingLotType`; open.
    public typealias ParkingLotType = OpenValue<ParkingLotTypeKind>
    /// Tells ``ParkingLotType`` from other values.
    public enum ParkingLotTypeKind {}
}

extension OpenValue where Kind == V3.Parking.ParkingLotTypeKind {
    /// 未知 (`PARKING_LOT_TYPE_UNKNOWN`).
    public static var parkingLotTypeUnknown: Self { "PARKING_LOT_TYPE_UNKNOWN" }
    /// 商圈 (`PARKING_LOT_TYPE_BUSINESS_DISTRICT`).
    public static var parkingLotTypeBusinessDistrict: Self { "PARKING_LOT_TYPE_BUSINESS_DISTRICT" }
    /// 写字楼 (`PARKING_LOT_TYPE_OFFICE_BUILDING`).
    public static var parkingLotTypeOfficeBuilding: Self { "PARKING_LOT_TYPE_OFFICE_BUILDING" }
    /// 交通枢纽 (`PARKING_LOT_TYPE_TRANSPORTATION_HUB`).
    public static var parkingLotTypeTransportationHub: Self { "PARKING_LOT_TYPE_TRANSPORTATION_HUB" }
    /// 住宅 (`PARKING_LOT_TYPE_RESIDENTIAL_AREA`).
    public static var parkingLotTypeResidentialArea: Self { "PARKING_LOT_TYPE_RESIDENTIAL_AREA" }
    /// 公园 (`PARKING_LOT_TYPE_PARK_AREA`).
    public static var parkingLotTypeParkArea: Self { "PARKING_LOT_TYPE_PARK_AREA" }
    /// 其他公共设施 (`PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`).
    public static var parkingLotTypeOtherPublicFacility: Self { "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" }
}

extension V3.Parking {
    /// Documented values of `PayChannel`; open.
    public typealias PayChannel = OpenValue<PayChannelKind>
    /// Tells ``PayChannel`` from other values.
    public enum PayChannelKind {}
}

extension OpenValue where Kind == V3.Parking.PayChannelKind {
    /// 未知 (`PAY_CHANNEL_UNKNOWN`).
    public static var payChannelUnknown: Self { "PAY_CHANNEL_UNKNOWN" }
    /// 微信支付通知消息 (`PAY_CHANNEL_WECHAT_PAY_NOTIF`).
    public static var payChannelWechatPayNotif: Self { "PAY_CHANNEL_WECHAT_PAY_NOTIF" }
    /// 扫码 (`PAY_CHANNEL_SCAN_QRCODE`).
    public static var payChannelScanQrcode: Self { "PAY_CHANNEL_SCAN_QRCODE" }
    /// 公众号 (`PAY_CHANNEL_OFFICIAL_ACCOUNT`).
    public static var payChannelOfficialAccount: Self { "PAY_CHANNEL_OFFICIAL_ACCOUNT" }
    /// 商户小程序 (`PAY_CHANNEL_MCH_MINI_PROG`).
    public static var payChannelMchMiniProg: Self { "PAY_CHANNEL_MCH_MINI_PROG" }
    /// 其他 (`PAY_CHANNEL_OTHERS`).
    public static var payChannelOthers: Self { "PAY_CHANNEL_OTHERS" }
}

extension V3.Parking {
    /// Documented values of `PayState`; open.
    public typealias PayState = OpenValue<PayStateKind>
    /// Tells ``PayState`` from other values.
    public enum PayStateKind {}
}

extension OpenValue where Kind == V3.Parking.PayStateKind {
    /// 未知 (`PAY_STATUS_UNKNOWN`).
    public static var payStatusUnknown: Self { "PAY_STATUS_UNKNOWN" }
    /// 未支付 (`PAY_STATUS_UNPAID`).
    public static var payStatusUnpaid: Self { "PAY_STATUS_UNPAID" }
    /// 已支付 (`PAY_STATUS_PAID`).
    public static var payStatusPaid: Self { "PAY_STATUS_PAID" }
}

extension V3.Parking {
    /// Documented values of `PayType`; open.
    public typealias PayType = OpenValue<PayTypeKind>
    /// Tells ``PayType`` from other values.
    public enum PayTypeKind {}
}

extension OpenValue where Kind == V3.Parking.PayTypeKind {
    /// 未知 (`PAY_TYPE_UNKNOWN`).
    public static var payTypeUnknown: Self { "PAY_TYPE_UNKNOWN" }
    /// 微信支付 (`PAY_TYPE_WXPAY`).
    public static var payTypeWxpay: Self { "PAY_TYPE_WXPAY" }
    /// 其他支付 (`PAY_TYPE_OTHERS`).
    public static var payTypeOthers: Self { "PAY_TYPE_OTHERS" }
}

extension V3.Parking {
    /// Documented values of `PlateColor`; open.
    public typealias PlateColor = OpenValue<PlateColorKind>
    /// Tells ``PlateColor`` from other values.
    public enum PlateColorKind {}
}

extension OpenValue where Kind == V3.Parking.PlateColorKind {
    /// 未知 (`PLATE_COLOR_UNKNOWN`).
    public static var plateColorUnknown: Self { "PLATE_COLOR_UNKNOWN" }
    /// 蓝色 (`PLATE_COLOR_BLUE`).
    public static var plateColorBlue: Self { "PLATE_COLOR_BLUE" }
    /// 黄色 (`PLATE_COLOR_YELLOW`).
    public static var plateColorYellow: Self { "PLATE_COLOR_YELLOW" }
    /// 黑色 (`PLATE_COLOR_BLACK`).
    public static var plateColorBlack: Self { "PLATE_COLOR_BLACK" }
    /// 白色 (`PLATE_COLOR_WHITE`).
    public static var plateColorWhite: Self { "PLATE_COLOR_WHITE" }
    /// 绿色 (`PLATE_COLOR_GREEN`).
    public static var plateColorGreen: Self { "PLATE_COLOR_GREEN" }
    /// 黄绿 (`PLATE_COLOR_YELLOW_GREEN`).
    public static var plateColorYellowGreen: Self { "PLATE_COLOR_YELLOW_GREEN" }
    /// 农黄 (`PLATE_COLOR_AGRICULTURAL_YELLOW`).
    public static var plateColorAgriculturalYellow: Self { "PLATE_COLOR_AGRICULTURAL_YELLOW" }
    /// 其他 (`PLATE_COLOR_OTHER`).
    public static var plateColorOther: Self { "PLATE_COLOR_OTHER" }
}

extension V3.Parking {
    /// Documented values of `PlateType`; open.
    public typealias PlateType = OpenValue<PlateTypeKind>
    /// Tells ``PlateType`` from other values.
    public enum PlateTypeKind {}
}

extension OpenValue where Kind == V3.Parking.PlateTypeKind {
    /// 无 (`PLATE_TYPE_UNKNOWN`).
    public static var plateTypeUnknown: Self { "PLATE_TYPE_UNKNOWN" }
    /// 临停 (`PLATE_TYPE_TEMPORARY`).
    public static var plateTypeTemporary: Self { "PLATE_TYPE_TEMPORARY" }
    /// 月卡 (`PLATE_TYPE_MONTHLY`).
    public static var plateTypeMonthly: Self { "PLATE_TYPE_MONTHLY" }
    /// 免费车辆 (`PLATE_TYPE_FREE`).
    public static var plateTypeFree: Self { "PLATE_TYPE_FREE" }
    /// 储值车 (`PLATE_TYPE_PREPAID`).
    public static var plateTypePrepaid: Self { "PLATE_TYPE_PREPAID" }
    /// 其他 (`PLATE_TYPE_OTHERS`).
    public static var plateTypeOthers: Self { "PLATE_TYPE_OTHERS" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct PreEntryRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 日期类型 (`day_type`).
        public var dayType: V3.Parking.DayType? { get throws { try fields.optional("day_type") } }
        /// 时段开始时间 (`start_time`): at most 5 characters.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 时段结束时间 (`end_time`): at most 5 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 车辆类型 (`vehicle_type`).
        public var vehicleType: V3.Parking.VehicleType? { get throws { try fields.optional("vehicle_type") } }
        /// 车牌类型 (`plate_type`).
        public var plateType: V3.Parking.PlateType? { get throws { try fields.optional("plate_type") } }
        /// 收费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 单日最大收款金额 (`max_fee_per_day`).
        public var maxFeePerDay: Int? { get throws { try fields.optional("max_fee_per_day") } }
    }
}

extension V3.Parking {
    /// Documented values of `RuleType`; open.
    public typealias RuleType = OpenValue<RuleTypeKind>
    /// Tells ``RuleType`` from other values.
    public enum RuleTypeKind {}
}

extension OpenValue where Kind == V3.Parking.RuleTypeKind {
    /// 无 (`CHARGING_RULE_UNKNOWN`).
    public static var chargingRuleUnknown: Self { "CHARGING_RULE_UNKNOWN" }
    /// 固定间隔模式 (`CHARGING_RULE_FIXED_INTERVAL`).
    public static var chargingRuleFixedInterval: Self { "CHARGING_RULE_FIXED_INTERVAL" }
    /// 按时长分段统计模式 (`CHARGING_RULE_SEGMENT`).
    public static var chargingRuleSegment: Self { "CHARGING_RULE_SEGMENT" }
    /// 按次模式 (`CHARGING_RULE_PER_ENTRY`).
    public static var chargingRulePerEntry: Self { "CHARGING_RULE_PER_ENTRY" }
}

extension V3.Parking {
    /// Documented values of `TimeRoundingType`; open.
    public typealias TimeRoundingType = OpenValue<TimeRoundingTypeKind>
    /// Tells ``TimeRoundingType`` from other values.
    public enum TimeRoundingTypeKind {}
}

extension OpenValue where Kind == V3.Parking.TimeRoundingTypeKind {
    /// 无 (`TIME_ROUND_UNKNOWN`).
    public static var timeRoundUnknown: Self { "TIME_ROUND_UNKNOWN" }
    /// 向下取整 (`TIME_ROUND_DOWN`).
    public static var timeRoundDown: Self { "TIME_ROUND_DOWN" }
    /// 向上取整 (`TIME_ROUND_UP`).
    public static var timeRoundUp: Self { "TIME_ROUND_UP" }
}

extension V3.Parking {
    /// Documented values of `VehicleType`; open.
    public typealias VehicleType = OpenValue<VehicleTypeKind>
    /// Tells ``VehicleType`` from other values.
    public enum VehicleTypeKind {}
}

extension OpenValue where Kind == V3.Parking.VehicleTypeKind {
    /// 无 (`VEHICLE_TYPE_UNKNOWN`).
    public static var vehicleTypeUnknown: Self { "VEHICLE_TYPE_UNKNOWN" }
    /// 小车 (`VEHICLE_TYPE_SMALL`).
    public static var vehicleTypeSmall: Self { "VEHICLE_TYPE_SMALL" }
    /// 大车 (`VEHICLE_TYPE_LARGE`).
    public static var vehicleTypeLarge: Self { "VEHICLE_TYPE_LARGE" }
    /// 超大车 (`VEHICLE_TYPE_EXTRA_LARGE`).
    public static var vehicleTypeExtraLarge: Self { "VEHICLE_TYPE_EXTRA_LARGE" }
    /// 全车型 (`VEHICLE_TYPE_ALL_TYPE`).
    public static var vehicleTypeAllType: Self { "VEHICLE_TYPE_ALL_TYPE" }
}

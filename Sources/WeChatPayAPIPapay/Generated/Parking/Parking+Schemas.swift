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
    /// `AGGREGATE_LIMIT_MODE_UNKNOWN`.
    public static var aggregateLimitModeUnknown: Self { "AGGREGATE_LIMIT_MODE_UNKNOWN" }
    /// `AGGREGATE_LIMIT_MODE_NORMAL`.
    public static var aggregateLimitModeNormal: Self { "AGGREGATE_LIMIT_MODE_NORMAL" }
    /// `AGGREGATE_LIMIT_MODE_MIN`.
    public static var aggregateLimitModeMin: Self { "AGGREGATE_LIMIT_MODE_MIN" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct ApplicationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `parking_lot_audit_no`.
        public var parkingLotAuditNo: String? { get throws { try fields.optional("parking_lot_audit_no") } }
        /// `audit_status`.
        public var auditStatus: V3.Parking.AuditStatus? { get throws { try fields.optional("audit_status") } }
        /// `submit_time`.
        public var submitTime: Int? { get throws { try fields.optional("submit_time") } }
        /// `parking_lot`.
        public var parkingLot: V3.Parking.ParkingLotReply? { get throws { try fields.optional("parking_lot") } }
        /// `audit_comment`.
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
        /// `fields`.
        public var fieldsValue: [V3.Parking.FieldsReply]? { get throws { try fields.optional("fields") } }
        /// `recommendation`.
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
    /// `AUDIT_STATUS_UNKNOWN`.
    public static var auditStatusUnknown: Self { "AUDIT_STATUS_UNKNOWN" }
    /// `AUDIT_STATUS_PENDING`.
    public static var auditStatusPending: Self { "AUDIT_STATUS_PENDING" }
    /// `AUDIT_STATUS_WITHDRAWN`.
    public static var auditStatusWithdrawn: Self { "AUDIT_STATUS_WITHDRAWN" }
    /// `AUDIT_STATUS_APPROVED`.
    public static var auditStatusApproved: Self { "AUDIT_STATUS_APPROVED" }
    /// `AUDIT_STATUS_REJECTED`.
    public static var auditStatusRejected: Self { "AUDIT_STATUS_REJECTED" }
}

extension V3.Parking {
    /// Documented values of `ChargeMode`; open.
    public typealias ChargeMode = OpenValue<ChargeModeKind>
    /// Tells ``ChargeMode`` from other values.
    public enum ChargeModeKind {}
}

extension OpenValue where Kind == V3.Parking.ChargeModeKind {
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INTERVAL`.
    public static var interval: Self { "INTERVAL" }
    /// `ONE_TIME`.
    public static var oneTime: Self { "ONE_TIME" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct ChargingRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `rule_type`.
        public var ruleType: V3.Parking.RuleType? { get throws { try fields.optional("rule_type") } }
        /// `fee_limit_type`.
        public var feeLimitType: V3.Parking.FeeLimitType? { get throws { try fields.optional("fee_limit_type") } }
        /// `daily_limit_type`.
        public var dailyLimitType: V3.Parking.DailyLimitType? { get throws { try fields.optional("daily_limit_type") } }
        /// `time_rounding_type`.
        public var timeRoundingType: V3.Parking.TimeRoundingType? {
            get throws { try fields.optional("time_rounding_type") }
        }
        /// `free_entry_duration`.
        public var freeEntryDuration: Int? { get throws { try fields.optional("free_entry_duration") } }
        /// `free_exit_duration`.
        public var freeExitDuration: Int? { get throws { try fields.optional("free_exit_duration") } }
        /// `fixed_interval_rule`.
        public var fixedIntervalRule: [V3.Parking.FixedIntervalRule]? {
            get throws { try fields.optional("fixed_interval_rule") }
        }
        /// `duration_segment_rule`.
        public var durationSegmentRule: [V3.Parking.DurationSegmentRule]? {
            get throws { try fields.optional("duration_segment_rule") }
        }
        /// `pre_entry_rule`.
        public var preEntryRule: [V3.Parking.PreEntryRule]? { get throws { try fields.optional("pre_entry_rule") } }
        /// `holiday_mode`.
        public var holidayMode: V3.Parking.HolidayMode? { get throws { try fields.optional("holiday_mode") } }
        /// `aggregate_limit_mode`.
        public var aggregateLimitMode: V3.Parking.AggregateLimitMode? {
            get throws { try fields.optional("aggregate_limit_mode") }
        }
        /// `first_charge_time_mode`.
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
    /// `DAILY_LIMIT_UNKNOWN`.
    public static var dailyLimitUnknown: Self { "DAILY_LIMIT_UNKNOWN" }
    /// `DAILY_LIMIT_ROLLING_24H`.
    public static var dailyLimitRolling24h: Self { "DAILY_LIMIT_ROLLING_24H" }
    /// `DAILY_LIMIT_CALENDAR_DAY`.
    public static var dailyLimitCalendarDay: Self { "DAILY_LIMIT_CALENDAR_DAY" }
}

extension V3.Parking {
    /// Documented values of `DayType`; open.
    public typealias DayType = OpenValue<DayTypeKind>
    /// Tells ``DayType`` from other values.
    public enum DayTypeKind {}
}

extension OpenValue where Kind == V3.Parking.DayTypeKind {
    /// `DAY_TYPE_UNKNOWN`.
    public static var dayTypeUnknown: Self { "DAY_TYPE_UNKNOWN" }
    /// `DAY_TYPE_WEEKDAY`.
    public static var dayTypeWeekday: Self { "DAY_TYPE_WEEKDAY" }
    /// `DAY_TYPE_HOLIDAY`.
    public static var dayTypeHoliday: Self { "DAY_TYPE_HOLIDAY" }
    /// `DAY_TYPE_ALL_DAY`.
    public static var dayTypeAllDay: Self { "DAY_TYPE_ALL_DAY" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct DurationSegmentRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `day_type`.
        public var dayType: V3.Parking.DayType? { get throws { try fields.optional("day_type") } }
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `vehicle_type`.
        public var vehicleType: V3.Parking.VehicleType? { get throws { try fields.optional("vehicle_type") } }
        /// `plate_type`.
        public var plateType: V3.Parking.PlateType? { get throws { try fields.optional("plate_type") } }
        /// `charge_mode`.
        public var chargeMode: V3.Parking.ChargeMode? { get throws { try fields.optional("charge_mode") } }
        /// `duration_from`.
        public var durationFrom: Int? { get throws { try fields.optional("duration_from") } }
        /// `duration_to`.
        public var durationTo: Int? { get throws { try fields.optional("duration_to") } }
        /// `fixed_amount`.
        public var fixedAmount: Int? { get throws { try fields.optional("fixed_amount") } }
        /// `interval_min`.
        public var intervalMin: Int? { get throws { try fields.optional("interval_min") } }
        /// `interval_amount`.
        public var intervalAmount: Int? { get throws { try fields.optional("interval_amount") } }
        /// `interval_max_amount`.
        public var intervalMaxAmount: Int? { get throws { try fields.optional("interval_max_amount") } }
        /// `max_fee_per_day`.
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
    /// `FEE_LIMIT_UNKNOWN`.
    public static var feeLimitUnknown: Self { "FEE_LIMIT_UNKNOWN" }
    /// `FEE_LIMIT_AGGREGATE`.
    public static var feeLimitAggregate: Self { "FEE_LIMIT_AGGREGATE" }
    /// `FEE_LIMIT_SINGLE`.
    public static var feeLimitSingle: Self { "FEE_LIMIT_SINGLE" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct FieldsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `field`.
        public var field: String? { get throws { try fields.optional("field") } }
        /// `comment`.
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
    /// `FIRST_CHARGE_TIME_MODE_UNKNOWN`.
    public static var firstChargeTimeModeUnknown: Self { "FIRST_CHARGE_TIME_MODE_UNKNOWN" }
    /// `FIRST_CHARGE_TIME_MODE_ENTER`.
    public static var firstChargeTimeModeEnter: Self { "FIRST_CHARGE_TIME_MODE_ENTER" }
    /// `FIRST_CHARGE_TIME_MODE_AFTER_FREE`.
    public static var firstChargeTimeModeAfterFree: Self { "FIRST_CHARGE_TIME_MODE_AFTER_FREE" }
}

extension V3.Parking {
    /// Documented values of `FirstDurationMode`; open.
    public typealias FirstDurationMode = OpenValue<FirstDurationModeKind>
    /// Tells ``FirstDurationMode`` from other values.
    public enum FirstDurationModeKind {}
}

extension OpenValue where Kind == V3.Parking.FirstDurationModeKind {
    /// `FIRST_DURATION_MODE_UNKNOWN`.
    public static var firstDurationModeUnknown: Self { "FIRST_DURATION_MODE_UNKNOWN" }
    /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`.
    public static var firstDurationModeOnlyFirstDuration: Self { "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" }
    /// `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`.
    public static var firstDurationModeEveryFirstDuration: Self { "FIRST_DURATION_MODE_EVERY_FIRST_DURATION" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct FixedIntervalRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `day_type`.
        public var dayType: V3.Parking.DayType? { get throws { try fields.optional("day_type") } }
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `vehicle_type`.
        public var vehicleType: V3.Parking.VehicleType? { get throws { try fields.optional("vehicle_type") } }
        /// `plate_type`.
        public var plateType: V3.Parking.PlateType? { get throws { try fields.optional("plate_type") } }
        /// `first_duration`.
        public var firstDuration: Int? { get throws { try fields.optional("first_duration") } }
        /// `first_amount`.
        public var firstAmount: Int? { get throws { try fields.optional("first_amount") } }
        /// `interval_duration`.
        public var intervalDuration: Int? { get throws { try fields.optional("interval_duration") } }
        /// `interval_amount`.
        public var intervalAmount: Int? { get throws { try fields.optional("interval_amount") } }
        /// `interval_max_amount`.
        public var intervalMaxAmount: Int? { get throws { try fields.optional("interval_max_amount") } }
        /// `max_fee_per_day`.
        public var maxFeePerDay: Int? { get throws { try fields.optional("max_fee_per_day") } }
        /// `free_period_charging_mode`.
        public var freePeriodChargingMode: V3.Parking.FreePeriodChargingMode? {
            get throws { try fields.optional("free_period_charging_mode") }
        }
        /// `free_period_calculation_mode`.
        public var freePeriodCalculationMode: V3.Parking.FreePeriodCalculationMode? {
            get throws { try fields.optional("free_period_calculation_mode") }
        }
        /// `is_green_vehicle_free_parking`.
        public var isGreenVehicleFreeParking: Bool? {
            get throws { try fields.optional("is_green_vehicle_free_parking") }
        }
        /// `first_duration_mode`.
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
    /// `FREE_PERIOD_CAL_UNKNOWN`.
    public static var freePeriodCalUnknown: Self { "FREE_PERIOD_CAL_UNKNOWN" }
    /// `FREE_PERIOD_CAL_CONCURRENT_START`.
    public static var freePeriodCalConcurrentStart: Self { "FREE_PERIOD_CAL_CONCURRENT_START" }
    /// `FREE_PERIOD_CAL_SEQUENTIAL_START`.
    public static var freePeriodCalSequentialStart: Self { "FREE_PERIOD_CAL_SEQUENTIAL_START" }
}

extension V3.Parking {
    /// Documented values of `FreePeriodChargingMode`; open.
    public typealias FreePeriodChargingMode = OpenValue<FreePeriodChargingModeKind>
    /// Tells ``FreePeriodChargingMode`` from other values.
    public enum FreePeriodChargingModeKind {}
}

extension OpenValue where Kind == V3.Parking.FreePeriodChargingModeKind {
    /// `FREE_PERIOD_CHARGING_UNKNOWN`.
    public static var freePeriodChargingUnknown: Self { "FREE_PERIOD_CHARGING_UNKNOWN" }
    /// `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`.
    public static var freePeriodChargingOncePerEntry: Self { "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" }
    /// `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`.
    public static var freePeriodChargingOncePer24Hours: Self { "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" }
    /// `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`.
    public static var freePeriodChargingOncePerCalendarDay: Self { "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" }
    /// `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`.
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
    /// `HOLIDAY_MODE_UNKNOWN`.
    public static var holidayModeUnknown: Self { "HOLIDAY_MODE_UNKNOWN" }
    /// `HOLIDAY_MODE_LEGAL_MODY`.
    public static var holidayModeLegalMody: Self { "HOLIDAY_MODE_LEGAL_MODY" }
    /// `HOLIDAY_MODE_CALENDAR_MODY`.
    public static var holidayModeCalendarMody: Self { "HOLIDAY_MODE_CALENDAR_MODY" }
    /// `HOLIDAY_MODE_FINANCIAL_MODY`.
    public static var holidayModeFinancialMody: Self { "HOLIDAY_MODE_FINANCIAL_MODY" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct ParkingLotReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `parking_lot_name`.
        public var parkingLotName: String? { get throws { try fields.optional("parking_lot_name") } }
        /// `out_parking_lot_id`.
        public var outParkingLotID: String? { get throws { try fields.optional("out_parking_lot_id") } }
        /// `parking_lot_address`.
        public var parkingLotAddress: String? { get throws { try fields.optional("parking_lot_address") } }
        /// `longitude`.
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// `latitude`.
        public var latitude: String? { get throws { try fields.optional("latitude") } }
        /// `parking_lot_type`.
        public var parkingLotType: V3.Parking.ParkingLotType? { get throws { try fields.optional("parking_lot_type") } }
        /// `phone_number`.
        public var phoneNumber: String? { get throws { try fields.optional("phone_number") } }
        /// `parking_sign_url`.
        public var parkingSignURL: String? { get throws { try fields.optional("parking_sign_url") } }
        /// `notification_text_list`.
        public var notificationTextList: [String]? { get throws { try fields.optional("notification_text_list") } }
        /// `payment_mini_prog_appid`.
        public var paymentMiniProgAppid: String? { get throws { try fields.optional("payment_mini_prog_appid") } }
        /// `payment_path`.
        public var paymentPath: String? { get throws { try fields.optional("payment_path") } }
        /// `parking_order_mini_prog_appid`.
        public var parkingOrderMiniProgAppid: String? {
            get throws { try fields.optional("parking_order_mini_prog_appid") }
        }
        /// `parking_order_path`.
        public var parkingOrderPath: String? { get throws { try fields.optional("parking_order_path") } }
        /// `charging_rule`.
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
    /// `PARKING_LOT_TYPE_UNKNOWN`.
    public static var parkingLotTypeUnknown: Self { "PARKING_LOT_TYPE_UNKNOWN" }
    /// `PARKING_LOT_TYPE_BUSINESS_DISTRICT`.
    public static var parkingLotTypeBusinessDistrict: Self { "PARKING_LOT_TYPE_BUSINESS_DISTRICT" }
    /// `PARKING_LOT_TYPE_OFFICE_BUILDING`.
    public static var parkingLotTypeOfficeBuilding: Self { "PARKING_LOT_TYPE_OFFICE_BUILDING" }
    /// `PARKING_LOT_TYPE_TRANSPORTATION_HUB`.
    public static var parkingLotTypeTransportationHub: Self { "PARKING_LOT_TYPE_TRANSPORTATION_HUB" }
    /// `PARKING_LOT_TYPE_RESIDENTIAL_AREA`.
    public static var parkingLotTypeResidentialArea: Self { "PARKING_LOT_TYPE_RESIDENTIAL_AREA" }
    /// `PARKING_LOT_TYPE_PARK_AREA`.
    public static var parkingLotTypeParkArea: Self { "PARKING_LOT_TYPE_PARK_AREA" }
    /// `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`.
    public static var parkingLotTypeOtherPublicFacility: Self { "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY" }
}

extension V3.Parking {
    /// Documented values of `PayChannel`; open.
    public typealias PayChannel = OpenValue<PayChannelKind>
    /// Tells ``PayChannel`` from other values.
    public enum PayChannelKind {}
}

extension OpenValue where Kind == V3.Parking.PayChannelKind {
    /// `PAY_CHANNEL_UNKNOWN`.
    public static var payChannelUnknown: Self { "PAY_CHANNEL_UNKNOWN" }
    /// `PAY_CHANNEL_WECHAT_PAY_NOTIF`.
    public static var payChannelWechatPayNotif: Self { "PAY_CHANNEL_WECHAT_PAY_NOTIF" }
    /// `PAY_CHANNEL_SCAN_QRCODE`.
    public static var payChannelScanQrcode: Self { "PAY_CHANNEL_SCAN_QRCODE" }
    /// `PAY_CHANNEL_OFFICIAL_ACCOUNT`.
    public static var payChannelOfficialAccount: Self { "PAY_CHANNEL_OFFICIAL_ACCOUNT" }
    /// `PAY_CHANNEL_MCH_MINI_PROG`.
    public static var payChannelMchMiniProg: Self { "PAY_CHANNEL_MCH_MINI_PROG" }
    /// `PAY_CHANNEL_OTHERS`.
    public static var payChannelOthers: Self { "PAY_CHANNEL_OTHERS" }
}

extension V3.Parking {
    /// Documented values of `PayState`; open.
    public typealias PayState = OpenValue<PayStateKind>
    /// Tells ``PayState`` from other values.
    public enum PayStateKind {}
}

extension OpenValue where Kind == V3.Parking.PayStateKind {
    /// `PAY_STATUS_UNKNOWN`.
    public static var payStatusUnknown: Self { "PAY_STATUS_UNKNOWN" }
    /// `PAY_STATUS_UNPAID`.
    public static var payStatusUnpaid: Self { "PAY_STATUS_UNPAID" }
    /// `PAY_STATUS_PAID`.
    public static var payStatusPaid: Self { "PAY_STATUS_PAID" }
}

extension V3.Parking {
    /// Documented values of `PayType`; open.
    public typealias PayType = OpenValue<PayTypeKind>
    /// Tells ``PayType`` from other values.
    public enum PayTypeKind {}
}

extension OpenValue where Kind == V3.Parking.PayTypeKind {
    /// `PAY_TYPE_UNKNOWN`.
    public static var payTypeUnknown: Self { "PAY_TYPE_UNKNOWN" }
    /// `PAY_TYPE_WXPAY`.
    public static var payTypeWxpay: Self { "PAY_TYPE_WXPAY" }
    /// `PAY_TYPE_OTHERS`.
    public static var payTypeOthers: Self { "PAY_TYPE_OTHERS" }
}

extension V3.Parking {
    /// Documented values of `PlateColor`; open.
    public typealias PlateColor = OpenValue<PlateColorKind>
    /// Tells ``PlateColor`` from other values.
    public enum PlateColorKind {}
}

extension OpenValue where Kind == V3.Parking.PlateColorKind {
    /// `PLATE_COLOR_UNKNOWN`.
    public static var plateColorUnknown: Self { "PLATE_COLOR_UNKNOWN" }
    /// `PLATE_COLOR_BLUE`.
    public static var plateColorBlue: Self { "PLATE_COLOR_BLUE" }
    /// `PLATE_COLOR_YELLOW`.
    public static var plateColorYellow: Self { "PLATE_COLOR_YELLOW" }
    /// `PLATE_COLOR_BLACK`.
    public static var plateColorBlack: Self { "PLATE_COLOR_BLACK" }
    /// `PLATE_COLOR_WHITE`.
    public static var plateColorWhite: Self { "PLATE_COLOR_WHITE" }
    /// `PLATE_COLOR_GREEN`.
    public static var plateColorGreen: Self { "PLATE_COLOR_GREEN" }
    /// `PLATE_COLOR_YELLOW_GREEN`.
    public static var plateColorYellowGreen: Self { "PLATE_COLOR_YELLOW_GREEN" }
    /// `PLATE_COLOR_AGRICULTURAL_YELLOW`.
    public static var plateColorAgriculturalYellow: Self { "PLATE_COLOR_AGRICULTURAL_YELLOW" }
    /// `PLATE_COLOR_OTHER`.
    public static var plateColorOther: Self { "PLATE_COLOR_OTHER" }
}

extension V3.Parking {
    /// Documented values of `PlateType`; open.
    public typealias PlateType = OpenValue<PlateTypeKind>
    /// Tells ``PlateType`` from other values.
    public enum PlateTypeKind {}
}

extension OpenValue where Kind == V3.Parking.PlateTypeKind {
    /// `PLATE_TYPE_UNKNOWN`.
    public static var plateTypeUnknown: Self { "PLATE_TYPE_UNKNOWN" }
    /// `PLATE_TYPE_TEMPORARY`.
    public static var plateTypeTemporary: Self { "PLATE_TYPE_TEMPORARY" }
    /// `PLATE_TYPE_MONTHLY`.
    public static var plateTypeMonthly: Self { "PLATE_TYPE_MONTHLY" }
    /// `PLATE_TYPE_FREE`.
    public static var plateTypeFree: Self { "PLATE_TYPE_FREE" }
    /// `PLATE_TYPE_PREPAID`.
    public static var plateTypePrepaid: Self { "PLATE_TYPE_PREPAID" }
    /// `PLATE_TYPE_OTHERS`.
    public static var plateTypeOthers: Self { "PLATE_TYPE_OTHERS" }
}

extension V3.Parking {
    /// Shared by several operations under `/v3/parking`.
    public struct PreEntryRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `day_type`.
        public var dayType: V3.Parking.DayType? { get throws { try fields.optional("day_type") } }
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `vehicle_type`.
        public var vehicleType: V3.Parking.VehicleType? { get throws { try fields.optional("vehicle_type") } }
        /// `plate_type`.
        public var plateType: V3.Parking.PlateType? { get throws { try fields.optional("plate_type") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `max_fee_per_day`.
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
    /// `CHARGING_RULE_UNKNOWN`.
    public static var chargingRuleUnknown: Self { "CHARGING_RULE_UNKNOWN" }
    /// `CHARGING_RULE_FIXED_INTERVAL`.
    public static var chargingRuleFixedInterval: Self { "CHARGING_RULE_FIXED_INTERVAL" }
    /// `CHARGING_RULE_SEGMENT`.
    public static var chargingRuleSegment: Self { "CHARGING_RULE_SEGMENT" }
    /// `CHARGING_RULE_PER_ENTRY`.
    public static var chargingRulePerEntry: Self { "CHARGING_RULE_PER_ENTRY" }
}

extension V3.Parking {
    /// Documented values of `TimeRoundingType`; open.
    public typealias TimeRoundingType = OpenValue<TimeRoundingTypeKind>
    /// Tells ``TimeRoundingType`` from other values.
    public enum TimeRoundingTypeKind {}
}

extension OpenValue where Kind == V3.Parking.TimeRoundingTypeKind {
    /// `TIME_ROUND_UNKNOWN`.
    public static var timeRoundUnknown: Self { "TIME_ROUND_UNKNOWN" }
    /// `TIME_ROUND_DOWN`.
    public static var timeRoundDown: Self { "TIME_ROUND_DOWN" }
    /// `TIME_ROUND_UP`.
    public static var timeRoundUp: Self { "TIME_ROUND_UP" }
}

extension V3.Parking {
    /// Documented values of `VehicleType`; open.
    public typealias VehicleType = OpenValue<VehicleTypeKind>
    /// Tells ``VehicleType`` from other values.
    public enum VehicleTypeKind {}
}

extension OpenValue where Kind == V3.Parking.VehicleTypeKind {
    /// `VEHICLE_TYPE_UNKNOWN`.
    public static var vehicleTypeUnknown: Self { "VEHICLE_TYPE_UNKNOWN" }
    /// `VEHICLE_TYPE_SMALL`.
    public static var vehicleTypeSmall: Self { "VEHICLE_TYPE_SMALL" }
    /// `VEHICLE_TYPE_LARGE`.
    public static var vehicleTypeLarge: Self { "VEHICLE_TYPE_LARGE" }
    /// `VEHICLE_TYPE_EXTRA_LARGE`.
    public static var vehicleTypeExtraLarge: Self { "VEHICLE_TYPE_EXTRA_LARGE" }
    /// `VEHICLE_TYPE_ALL_TYPE`.
    public static var vehicleTypeAllType: Self { "VEHICLE_TYPE_ALL_TYPE" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/parking.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Parking.Reminders.Application {
    /// 提交停车场进件申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557780).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("parking.reminders.application.post", chain, body: body.fields).reply()
    }

    /// 提交停车场进件申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("parking.reminders.application.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/parking/reminders/application` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(parkingLot: ParkingLot) {
            var fields = Fields()
            fields.set("parking_lot", parkingLot)
            self.fields = fields
        }
        /// `parking_lot`.
        public var parkingLot: ParkingLot? {
            get { fields.stored("parking_lot") }
            set { fields.set("parking_lot", newValue) }
        }
        /// `parking_lot`.
        public struct ParkingLot: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                parkingLotName: String,
                outParkingLotID: String,
                parkingLotAddress: String,
                longitude: String,
                latitude: String,
                parkingLotType: V3.Parking.ParkingLotType,
                phoneNumber: String,
                paymentPath: String,
                parkingSignURL: String? = nil,
                notificationTextList: [String]? = nil,
                paymentMiniProgAppid: String? = nil,
                parkingOrderMiniProgAppid: String? = nil,
                parkingOrderPath: String? = nil,
                chargingRule: ChargingRule? = nil
            ) {
                var fields = Fields()
                fields.set("parking_lot_name", parkingLotName)
                fields.set("out_parking_lot_id", outParkingLotID)
                fields.set("parking_lot_address", parkingLotAddress)
                fields.set("longitude", longitude)
                fields.set("latitude", latitude)
                fields.set("parking_lot_type", parkingLotType)
                fields.set("phone_number", phoneNumber)
                fields.set("parking_sign_url", parkingSignURL)
                fields.set("notification_text_list", notificationTextList)
                fields.set("payment_mini_prog_appid", paymentMiniProgAppid)
                fields.set("payment_path", paymentPath)
                fields.set("parking_order_mini_prog_appid", parkingOrderMiniProgAppid)
                fields.set("parking_order_path", parkingOrderPath)
                fields.set("charging_rule", chargingRule)
                self.fields = fields
            }
            /// `parking_lot_name`.
            public var parkingLotName: String? {
                get { fields.stored("parking_lot_name") }
                set { fields.set("parking_lot_name", newValue) }
            }
            /// `out_parking_lot_id`.
            public var outParkingLotID: String? {
                get { fields.stored("out_parking_lot_id") }
                set { fields.set("out_parking_lot_id", newValue) }
            }
            /// `parking_lot_address`.
            public var parkingLotAddress: String? {
                get { fields.stored("parking_lot_address") }
                set { fields.set("parking_lot_address", newValue) }
            }
            /// `longitude`.
            public var longitude: String? {
                get { fields.stored("longitude") }
                set { fields.set("longitude", newValue) }
            }
            /// `latitude`.
            public var latitude: String? {
                get { fields.stored("latitude") }
                set { fields.set("latitude", newValue) }
            }
            /// `parking_lot_type`.
            public var parkingLotType: V3.Parking.ParkingLotType? {
                get { fields.stored("parking_lot_type") }
                set { fields.set("parking_lot_type", newValue) }
            }
            /// `phone_number`.
            public var phoneNumber: String? {
                get { fields.stored("phone_number") }
                set { fields.set("phone_number", newValue) }
            }
            /// `parking_sign_url`.
            public var parkingSignURL: String? {
                get { fields.stored("parking_sign_url") }
                set { fields.set("parking_sign_url", newValue) }
            }
            /// `notification_text_list`.
            public var notificationTextList: [String]? {
                get { fields.stored("notification_text_list") }
                set { fields.set("notification_text_list", newValue) }
            }
            /// `payment_mini_prog_appid`.
            public var paymentMiniProgAppid: String? {
                get { fields.stored("payment_mini_prog_appid") }
                set { fields.set("payment_mini_prog_appid", newValue) }
            }
            /// `payment_path`.
            public var paymentPath: String? {
                get { fields.stored("payment_path") }
                set { fields.set("payment_path", newValue) }
            }
            /// `parking_order_mini_prog_appid`.
            public var parkingOrderMiniProgAppid: String? {
                get { fields.stored("parking_order_mini_prog_appid") }
                set { fields.set("parking_order_mini_prog_appid", newValue) }
            }
            /// `parking_order_path`.
            public var parkingOrderPath: String? {
                get { fields.stored("parking_order_path") }
                set { fields.set("parking_order_path", newValue) }
            }
            /// `charging_rule`.
            public var chargingRule: ChargingRule? {
                get { fields.stored("charging_rule") }
                set { fields.set("charging_rule", newValue) }
            }
            /// `charging_rule`.
            public struct ChargingRule: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    ruleType: V3.Parking.RuleType? = nil,
                    feeLimitType: V3.Parking.FeeLimitType? = nil,
                    dailyLimitType: V3.Parking.DailyLimitType? = nil,
                    timeRoundingType: V3.Parking.TimeRoundingType? = nil,
                    freeEntryDuration: Int? = nil,
                    freeExitDuration: Int? = nil,
                    fixedIntervalRule: [FixedIntervalRule]? = nil,
                    durationSegmentRule: [DurationSegmentRule]? = nil,
                    preEntryRule: [PreEntryRule]? = nil,
                    holidayMode: V3.Parking.HolidayMode? = nil,
                    aggregateLimitMode: V3.Parking.AggregateLimitMode? = nil,
                    firstChargeTimeMode: V3.Parking.FirstChargeTimeMode? = nil
                ) {
                    var fields = Fields()
                    fields.set("rule_type", ruleType)
                    fields.set("fee_limit_type", feeLimitType)
                    fields.set("daily_limit_type", dailyLimitType)
                    fields.set("time_rounding_type", timeRoundingType)
                    fields.set("free_entry_duration", freeEntryDuration)
                    fields.set("free_exit_duration", freeExitDuration)
                    fields.set("fixed_interval_rule", fixedIntervalRule)
                    fields.set("duration_segment_rule", durationSegmentRule)
                    fields.set("pre_entry_rule", preEntryRule)
                    fields.set("holiday_mode", holidayMode)
                    fields.set("aggregate_limit_mode", aggregateLimitMode)
                    fields.set("first_charge_time_mode", firstChargeTimeMode)
                    self.fields = fields
                }
                /// `rule_type`.
                public var ruleType: V3.Parking.RuleType? {
                    get { fields.stored("rule_type") }
                    set { fields.set("rule_type", newValue) }
                }
                /// `fee_limit_type`.
                public var feeLimitType: V3.Parking.FeeLimitType? {
                    get { fields.stored("fee_limit_type") }
                    set { fields.set("fee_limit_type", newValue) }
                }
                /// `daily_limit_type`.
                public var dailyLimitType: V3.Parking.DailyLimitType? {
                    get { fields.stored("daily_limit_type") }
                    set { fields.set("daily_limit_type", newValue) }
                }
                /// `time_rounding_type`.
                public var timeRoundingType: V3.Parking.TimeRoundingType? {
                    get { fields.stored("time_rounding_type") }
                    set { fields.set("time_rounding_type", newValue) }
                }
                /// `free_entry_duration`.
                public var freeEntryDuration: Int? {
                    get { fields.stored("free_entry_duration") }
                    set { fields.set("free_entry_duration", newValue) }
                }
                /// `free_exit_duration`.
                public var freeExitDuration: Int? {
                    get { fields.stored("free_exit_duration") }
                    set { fields.set("free_exit_duration", newValue) }
                }
                /// `fixed_interval_rule`.
                public var fixedIntervalRule: [FixedIntervalRule]? {
                    get { fields.stored("fixed_interval_rule") }
                    set { fields.set("fixed_interval_rule", newValue) }
                }
                /// `duration_segment_rule`.
                public var durationSegmentRule: [DurationSegmentRule]? {
                    get { fields.stored("duration_segment_rule") }
                    set { fields.set("duration_segment_rule", newValue) }
                }
                /// `pre_entry_rule`.
                public var preEntryRule: [PreEntryRule]? {
                    get { fields.stored("pre_entry_rule") }
                    set { fields.set("pre_entry_rule", newValue) }
                }
                /// `holiday_mode`.
                public var holidayMode: V3.Parking.HolidayMode? {
                    get { fields.stored("holiday_mode") }
                    set { fields.set("holiday_mode", newValue) }
                }
                /// `aggregate_limit_mode`.
                public var aggregateLimitMode: V3.Parking.AggregateLimitMode? {
                    get { fields.stored("aggregate_limit_mode") }
                    set { fields.set("aggregate_limit_mode", newValue) }
                }
                /// `first_charge_time_mode`.
                public var firstChargeTimeMode: V3.Parking.FirstChargeTimeMode? {
                    get { fields.stored("first_charge_time_mode") }
                    set { fields.set("first_charge_time_mode", newValue) }
                }
                /// `fixed_interval_rule`.
                public struct FixedIntervalRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        dayType: V3.Parking.DayType? = nil,
                        startTime: String? = nil,
                        endTime: String? = nil,
                        vehicleType: V3.Parking.VehicleType? = nil,
                        plateType: V3.Parking.PlateType? = nil,
                        firstDuration: Int? = nil,
                        firstAmount: Int? = nil,
                        intervalDuration: Int? = nil,
                        intervalAmount: Int? = nil,
                        intervalMaxAmount: Int? = nil,
                        maxFeePerDay: Int? = nil,
                        freePeriodChargingMode: V3.Parking.FreePeriodChargingMode? = nil,
                        freePeriodCalculationMode: V3.Parking.FreePeriodCalculationMode? = nil,
                        isGreenVehicleFreeParking: Bool? = nil,
                        firstDurationMode: V3.Parking.FirstDurationMode? = nil
                    ) {
                        var fields = Fields()
                        fields.set("day_type", dayType)
                        fields.set("start_time", startTime)
                        fields.set("end_time", endTime)
                        fields.set("vehicle_type", vehicleType)
                        fields.set("plate_type", plateType)
                        fields.set("first_duration", firstDuration)
                        fields.set("first_amount", firstAmount)
                        fields.set("interval_duration", intervalDuration)
                        fields.set("interval_amount", intervalAmount)
                        fields.set("interval_max_amount", intervalMaxAmount)
                        fields.set("max_fee_per_day", maxFeePerDay)
                        fields.set("free_period_charging_mode", freePeriodChargingMode)
                        fields.set("free_period_calculation_mode", freePeriodCalculationMode)
                        fields.set("is_green_vehicle_free_parking", isGreenVehicleFreeParking)
                        fields.set("first_duration_mode", firstDurationMode)
                        self.fields = fields
                    }
                    /// `day_type`.
                    public var dayType: V3.Parking.DayType? {
                        get { fields.stored("day_type") }
                        set { fields.set("day_type", newValue) }
                    }
                    /// `start_time`.
                    public var startTime: String? {
                        get { fields.stored("start_time") }
                        set { fields.set("start_time", newValue) }
                    }
                    /// `end_time`.
                    public var endTime: String? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                    /// `vehicle_type`.
                    public var vehicleType: V3.Parking.VehicleType? {
                        get { fields.stored("vehicle_type") }
                        set { fields.set("vehicle_type", newValue) }
                    }
                    /// `plate_type`.
                    public var plateType: V3.Parking.PlateType? {
                        get { fields.stored("plate_type") }
                        set { fields.set("plate_type", newValue) }
                    }
                    /// `first_duration`.
                    public var firstDuration: Int? {
                        get { fields.stored("first_duration") }
                        set { fields.set("first_duration", newValue) }
                    }
                    /// `first_amount`.
                    public var firstAmount: Int? {
                        get { fields.stored("first_amount") }
                        set { fields.set("first_amount", newValue) }
                    }
                    /// `interval_duration`.
                    public var intervalDuration: Int? {
                        get { fields.stored("interval_duration") }
                        set { fields.set("interval_duration", newValue) }
                    }
                    /// `interval_amount`.
                    public var intervalAmount: Int? {
                        get { fields.stored("interval_amount") }
                        set { fields.set("interval_amount", newValue) }
                    }
                    /// `interval_max_amount`.
                    public var intervalMaxAmount: Int? {
                        get { fields.stored("interval_max_amount") }
                        set { fields.set("interval_max_amount", newValue) }
                    }
                    /// `max_fee_per_day`.
                    public var maxFeePerDay: Int? {
                        get { fields.stored("max_fee_per_day") }
                        set { fields.set("max_fee_per_day", newValue) }
                    }
                    /// `free_period_charging_mode`.
                    public var freePeriodChargingMode: V3.Parking.FreePeriodChargingMode? {
                        get { fields.stored("free_period_charging_mode") }
                        set { fields.set("free_period_charging_mode", newValue) }
                    }
                    /// `free_period_calculation_mode`.
                    public var freePeriodCalculationMode: V3.Parking.FreePeriodCalculationMode? {
                        get { fields.stored("free_period_calculation_mode") }
                        set { fields.set("free_period_calculation_mode", newValue) }
                    }
                    /// `is_green_vehicle_free_parking`.
                    public var isGreenVehicleFreeParking: Bool? {
                        get { fields.stored("is_green_vehicle_free_parking") }
                        set { fields.set("is_green_vehicle_free_parking", newValue) }
                    }
                    /// `first_duration_mode`.
                    public var firstDurationMode: V3.Parking.FirstDurationMode? {
                        get { fields.stored("first_duration_mode") }
                        set { fields.set("first_duration_mode", newValue) }
                    }
                }
                /// `duration_segment_rule`.
                public struct DurationSegmentRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        dayType: V3.Parking.DayType? = nil,
                        startTime: String? = nil,
                        endTime: String? = nil,
                        vehicleType: V3.Parking.VehicleType? = nil,
                        plateType: V3.Parking.PlateType? = nil,
                        chargeMode: V3.Parking.ChargeMode? = nil,
                        durationFrom: Int? = nil,
                        durationTo: Int? = nil,
                        fixedAmount: Int? = nil,
                        intervalMin: Int? = nil,
                        intervalAmount: Int? = nil,
                        intervalMaxAmount: Int? = nil,
                        maxFeePerDay: Int? = nil
                    ) {
                        var fields = Fields()
                        fields.set("day_type", dayType)
                        fields.set("start_time", startTime)
                        fields.set("end_time", endTime)
                        fields.set("vehicle_type", vehicleType)
                        fields.set("plate_type", plateType)
                        fields.set("charge_mode", chargeMode)
                        fields.set("duration_from", durationFrom)
                        fields.set("duration_to", durationTo)
                        fields.set("fixed_amount", fixedAmount)
                        fields.set("interval_min", intervalMin)
                        fields.set("interval_amount", intervalAmount)
                        fields.set("interval_max_amount", intervalMaxAmount)
                        fields.set("max_fee_per_day", maxFeePerDay)
                        self.fields = fields
                    }
                    /// `day_type`.
                    public var dayType: V3.Parking.DayType? {
                        get { fields.stored("day_type") }
                        set { fields.set("day_type", newValue) }
                    }
                    /// `start_time`.
                    public var startTime: String? {
                        get { fields.stored("start_time") }
                        set { fields.set("start_time", newValue) }
                    }
                    /// `end_time`.
                    public var endTime: String? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                    /// `vehicle_type`.
                    public var vehicleType: V3.Parking.VehicleType? {
                        get { fields.stored("vehicle_type") }
                        set { fields.set("vehicle_type", newValue) }
                    }
                    /// `plate_type`.
                    public var plateType: V3.Parking.PlateType? {
                        get { fields.stored("plate_type") }
                        set { fields.set("plate_type", newValue) }
                    }
                    /// `charge_mode`.
                    public var chargeMode: V3.Parking.ChargeMode? {
                        get { fields.stored("charge_mode") }
                        set { fields.set("charge_mode", newValue) }
                    }
                    /// `duration_from`.
                    public var durationFrom: Int? {
                        get { fields.stored("duration_from") }
                        set { fields.set("duration_from", newValue) }
                    }
                    /// `duration_to`.
                    public var durationTo: Int? {
                        get { fields.stored("duration_to") }
                        set { fields.set("duration_to", newValue) }
                    }
                    /// `fixed_amount`.
                    public var fixedAmount: Int? {
                        get { fields.stored("fixed_amount") }
                        set { fields.set("fixed_amount", newValue) }
                    }
                    /// `interval_min`.
                    public var intervalMin: Int? {
                        get { fields.stored("interval_min") }
                        set { fields.set("interval_min", newValue) }
                    }
                    /// `interval_amount`.
                    public var intervalAmount: Int? {
                        get { fields.stored("interval_amount") }
                        set { fields.set("interval_amount", newValue) }
                    }
                    /// `interval_max_amount`.
                    public var intervalMaxAmount: Int? {
                        get { fields.stored("interval_max_amount") }
                        set { fields.set("interval_max_amount", newValue) }
                    }
                    /// `max_fee_per_day`.
                    public var maxFeePerDay: Int? {
                        get { fields.stored("max_fee_per_day") }
                        set { fields.set("max_fee_per_day", newValue) }
                    }
                }
                /// `pre_entry_rule`.
                public struct PreEntryRule: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        dayType: V3.Parking.DayType? = nil,
                        startTime: String? = nil,
                        endTime: String? = nil,
                        vehicleType: V3.Parking.VehicleType? = nil,
                        plateType: V3.Parking.PlateType? = nil,
                        amount: Int? = nil,
                        maxFeePerDay: Int? = nil
                    ) {
                        var fields = Fields()
                        fields.set("day_type", dayType)
                        fields.set("start_time", startTime)
                        fields.set("end_time", endTime)
                        fields.set("vehicle_type", vehicleType)
                        fields.set("plate_type", plateType)
                        fields.set("amount", amount)
                        fields.set("max_fee_per_day", maxFeePerDay)
                        self.fields = fields
                    }
                    /// `day_type`.
                    public var dayType: V3.Parking.DayType? {
                        get { fields.stored("day_type") }
                        set { fields.set("day_type", newValue) }
                    }
                    /// `start_time`.
                    public var startTime: String? {
                        get { fields.stored("start_time") }
                        set { fields.set("start_time", newValue) }
                    }
                    /// `end_time`.
                    public var endTime: String? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                    /// `vehicle_type`.
                    public var vehicleType: V3.Parking.VehicleType? {
                        get { fields.stored("vehicle_type") }
                        set { fields.set("vehicle_type", newValue) }
                    }
                    /// `plate_type`.
                    public var plateType: V3.Parking.PlateType? {
                        get { fields.stored("plate_type") }
                        set { fields.set("plate_type", newValue) }
                    }
                    /// `amount`.
                    public var amount: Int? {
                        get { fields.stored("amount") }
                        set { fields.set("amount", newValue) }
                    }
                    /// `max_fee_per_day`.
                    public var maxFeePerDay: Int? {
                        get { fields.stored("max_fee_per_day") }
                        set { fields.set("max_fee_per_day", newValue) }
                    }
                }
            }
        }
    }

    /// What `POST /v3/parking/reminders/application` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `parking_lot_audit_no`.
        public var parkingLotAuditNo: String? { get throws { try fields.optional("parking_lot_audit_no") } }
    }
}

extension V3.Parking.Reminders.Application.Query {
    /// 查询停车场进件申请单.
    ///
    /// - Parameters:
    ///   - parkingLotAuditNo: `parking_lot_audit_no`.
    ///   - outParkingLotID: `out_parking_lot_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(parkingLotAuditNo: String, outParkingLotID: String) async throws -> GetReply {
        var call = TypedCall("parking.reminders.application.query.get", chain)
        call.query("parking_lot_audit_no", parkingLotAuditNo)
        call.query("out_parking_lot_id", outParkingLotID)
        return try await call.reply()
    }

    /// 查询停车场进件申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(parkingLotAuditNo: String, outParkingLotID: String) throws -> GetReply {
        var call = TypedCall("parking.reminders.application.query.get", chain)
        call.query("parking_lot_audit_no", parkingLotAuditNo)
        call.query("out_parking_lot_id", outParkingLotID)
        return try call.blockingReply()
    }

    /// What `GET /v3/parking/reminders/application/query` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `application`.
        public var application: V3.Parking.ApplicationReply? { get throws { try fields.optional("application") } }
        /// `wx_parking_lot_id`.
        public var wxParkingLotID: String? { get throws { try fields.optional("wx_parking_lot_id") } }
    }
}

extension V3.Parking.Reminders.Application.Withdraw {
    /// 撤回停车场进件申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557799).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("parking.reminders.application.withdraw.post", chain, body: body.fields).completion()
    }

    /// 撤回停车场进件申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("parking.reminders.application.withdraw.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/parking/reminders/application/withdraw` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(parkingLotAuditNo: String, outParkingLotID: String) {
            var fields = Fields()
            fields.set("parking_lot_audit_no", parkingLotAuditNo)
            fields.set("out_parking_lot_id", outParkingLotID)
            self.fields = fields
        }
        /// `parking_lot_audit_no`.
        public var parkingLotAuditNo: String? {
            get { fields.stored("parking_lot_audit_no") }
            set { fields.set("parking_lot_audit_no", newValue) }
        }
        /// `out_parking_lot_id`.
        public var outParkingLotID: String? {
            get { fields.stored("out_parking_lot_id") }
            set { fields.set("out_parking_lot_id", newValue) }
        }
    }
}

extension V3.Parking.Reminders.Applications {
    /// 查询停车场进件申请单列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557811).
    ///
    /// - Parameters:
    ///   - outParkingLotID: `out_parking_lot_id`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(outParkingLotID: String, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        var call = TypedCall("parking.reminders.applications.get", chain)
        call.query("out_parking_lot_id", outParkingLotID)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询停车场进件申请单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(outParkingLotID: String, offset: Int? = nil, limit: Int? = nil) throws -> GetReply {
        var call = TypedCall("parking.reminders.applications.get", chain)
        call.query("out_parking_lot_id", outParkingLotID)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/parking/reminders/applications` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `application_list`.
        public var applicationList: [V3.Parking.ApplicationReply]? {
            get throws { try fields.optional("application_list") }
        }
        /// `wx_parking_lot_id`.
        public var wxParkingLotID: String? { get throws { try fields.optional("wx_parking_lot_id") } }
    }
}

extension V3.Parking.Reminders.Entry {
    /// 同步车辆入场通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557757).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("parking.reminders.entry.post", chain, body: body.fields).reply()
    }

    /// 同步车辆入场通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("parking.reminders.entry.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/parking/reminders/entry` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outSerialNumber: String,
            parkingID: String,
            plateNumber: String,
            enterTimestamp: Int,
            plateColor: V3.Parking.PlateColor,
            carType: CarType,
            vehicleType: V3.Parking.VehicleType,
            entranceNumber: String? = nil,
            entranceName: String? = nil,
            discountTemplateID: [Int]? = nil
        ) {
            var fields = Fields()
            fields.set("out_serial_number", outSerialNumber)
            fields.set("parking_id", parkingID)
            fields.set("plate_number", plateNumber)
            fields.set("enter_timestamp", enterTimestamp)
            fields.set("plate_color", plateColor)
            fields.set("car_type", carType)
            fields.set("vehicle_type", vehicleType)
            fields.set("entrance_number", entranceNumber)
            fields.set("entrance_name", entranceName)
            fields.set("discount_template_id", discountTemplateID)
            self.fields = fields
        }
        /// `out_serial_number`.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// `parking_id`.
        public var parkingID: String? {
            get { fields.stored("parking_id") }
            set { fields.set("parking_id", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `enter_timestamp`.
        public var enterTimestamp: Int? {
            get { fields.stored("enter_timestamp") }
            set { fields.set("enter_timestamp", newValue) }
        }
        /// `plate_color`.
        public var plateColor: V3.Parking.PlateColor? {
            get { fields.stored("plate_color") }
            set { fields.set("plate_color", newValue) }
        }
        /// `car_type`.
        public var carType: CarType? {
            get { fields.stored("car_type") }
            set { fields.set("car_type", newValue) }
        }
        /// `vehicle_type`.
        public var vehicleType: V3.Parking.VehicleType? {
            get { fields.stored("vehicle_type") }
            set { fields.set("vehicle_type", newValue) }
        }
        /// `entrance_number`.
        public var entranceNumber: String? {
            get { fields.stored("entrance_number") }
            set { fields.set("entrance_number", newValue) }
        }
        /// `entrance_name`.
        public var entranceName: String? {
            get { fields.stored("entrance_name") }
            set { fields.set("entrance_name", newValue) }
        }
        /// `discount_template_id`.
        public var discountTemplateID: [Int]? {
            get { fields.stored("discount_template_id") }
            set { fields.set("discount_template_id", newValue) }
        }
        /// Documented values of `car_type`; open.
        public typealias CarType = OpenValue<CarTypeKind>
        /// Tells ``CarType`` from other values.
        public enum CarTypeKind {}
    }

    /// What `POST /v3/parking/reminders/entry` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `serial_number`.
        public var serialNumber: String? { get throws { try fields.optional("serial_number") } }
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.Entry.PostBody.CarTypeKind {
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

extension V3.Parking.Reminders.Exit {
    /// 同步车辆离场通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557725).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("parking.reminders.exit.post", chain, body: body.fields).completion()
    }

    /// 同步车辆离场通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("parking.reminders.exit.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/parking/reminders/exit` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outSerialNumber: String,
            exitTimestamp: Int,
            plateNumber: String,
            plateColor: V3.Parking.PlateColor,
            parkingID: String,
            payState: V3.Parking.PayState? = nil,
            payType: V3.Parking.PayType? = nil,
            outTradeNo: String? = nil,
            totalAmount: Int? = nil,
            paidAmount: Int? = nil,
            openid: String? = nil,
            payChannel: V3.Parking.PayChannel? = nil,
            payTime: Int? = nil,
            token: String? = nil,
            wxTradeNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_serial_number", outSerialNumber)
            fields.set("exit_timestamp", exitTimestamp)
            fields.set("plate_number", plateNumber)
            fields.set("plate_color", plateColor)
            fields.set("parking_id", parkingID)
            fields.set("pay_state", payState)
            fields.set("pay_type", payType)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_amount", totalAmount)
            fields.set("paid_amount", paidAmount)
            fields.set("openid", openid)
            fields.set("pay_channel", payChannel)
            fields.set("pay_time", payTime)
            fields.set("token", token)
            fields.set("wx_trade_no", wxTradeNo)
            self.fields = fields
        }
        /// `out_serial_number`.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// `exit_timestamp`.
        public var exitTimestamp: Int? {
            get { fields.stored("exit_timestamp") }
            set { fields.set("exit_timestamp", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `plate_color`.
        public var plateColor: V3.Parking.PlateColor? {
            get { fields.stored("plate_color") }
            set { fields.set("plate_color", newValue) }
        }
        /// `parking_id`.
        public var parkingID: String? {
            get { fields.stored("parking_id") }
            set { fields.set("parking_id", newValue) }
        }
        /// `pay_state`.
        public var payState: V3.Parking.PayState? {
            get { fields.stored("pay_state") }
            set { fields.set("pay_state", newValue) }
        }
        /// `pay_type`.
        public var payType: V3.Parking.PayType? {
            get { fields.stored("pay_type") }
            set { fields.set("pay_type", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `paid_amount`.
        public var paidAmount: Int? {
            get { fields.stored("paid_amount") }
            set { fields.set("paid_amount", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `pay_channel`.
        public var payChannel: V3.Parking.PayChannel? {
            get { fields.stored("pay_channel") }
            set { fields.set("pay_channel", newValue) }
        }
        /// `pay_time`.
        public var payTime: Int? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// `token`.
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// `wx_trade_no`.
        public var wxTradeNo: String? {
            get { fields.stored("wx_trade_no") }
            set { fields.set("wx_trade_no", newValue) }
        }
    }
}

extension V3.Parking.Reminders.ExtPayment {
    /// 同步非临停扩展支付, [official page](https://pay.weixin.qq.com/doc/v3/partner/4020338487).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("parking.reminders.ext-payment.post", chain, body: body.fields).completion()
    }

    /// 同步非临停扩展支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("parking.reminders.ext-payment.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/parking/reminders/ext-payment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            feeItems: [FeeItems],
            payTime: Int,
            wxParkingLotID: String? = nil,
            wxTradeNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_trade_no", outTradeNo)
            fields.set("fee_items", feeItems)
            fields.set("pay_time", payTime)
            fields.set("wx_parking_lot_id", wxParkingLotID)
            fields.set("wx_trade_no", wxTradeNo)
            self.fields = fields
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `fee_items`.
        public var feeItems: [FeeItems]? {
            get { fields.stored("fee_items") }
            set { fields.set("fee_items", newValue) }
        }
        /// `pay_time`.
        public var payTime: Int? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// `wx_parking_lot_id`.
        public var wxParkingLotID: String? {
            get { fields.stored("wx_parking_lot_id") }
            set { fields.set("wx_parking_lot_id", newValue) }
        }
        /// `wx_trade_no`.
        public var wxTradeNo: String? {
            get { fields.stored("wx_trade_no") }
            set { fields.set("wx_trade_no", newValue) }
        }
        /// `fee_items`.
        public struct FeeItems: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(feeType: FeeType, amount: Int) {
                var fields = Fields()
                fields.set("fee_type", feeType)
                fields.set("amount", amount)
                self.fields = fields
            }
            /// `fee_type`.
            public var feeType: FeeType? {
                get { fields.stored("fee_type") }
                set { fields.set("fee_type", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// Documented values of `fee_type`; open.
            public typealias FeeType = OpenValue<FeeTypeKind>
            /// Tells ``FeeType`` from other values.
            public enum FeeTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.ExtPayment.PostBody.FeeItems.FeeTypeKind {
    /// `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`.
    public static var extParkingPaymentFeeTypeUnknown: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN" }
    /// `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`.
    public static var extParkingPaymentFeeTypeMonthly: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY" }
    /// `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`.
    public static var extParkingPaymentFeeTypeQuarterly: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY" }
    /// `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`.
    public static var extParkingPaymentFeeTypeMember: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER" }
}

extension V3.Parking.Reminders.ParkingFee {
    /// 查询停车费用, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557825).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("parking.reminders.parking-fee.post", chain, body: body.fields).reply()
    }

    /// 查询停车费用, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("parking.reminders.parking-fee.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/parking/reminders/parking-fee` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outSerialNumber: String, plateNumber: String? = nil, outParkingID: String? = nil) {
            var fields = Fields()
            fields.set("out_serial_number", outSerialNumber)
            fields.set("plate_number", plateNumber)
            fields.set("out_parking_id", outParkingID)
            self.fields = fields
        }
        /// `out_serial_number`.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `out_parking_id`.
        public var outParkingID: String? {
            get { fields.stored("out_parking_id") }
            set { fields.set("out_parking_id", newValue) }
        }
    }

    /// What `POST /v3/parking/reminders/parking-fee` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `parking_timestamp`.
        public var parkingTimestamp: Int? { get throws { try fields.optional("parking_timestamp") } }
        /// `parking_state`.
        public var parkingState: ParkingState? { get throws { try fields.optional("parking_state") } }
        /// `pay_state`.
        public var payState: V3.Parking.PayState? { get throws { try fields.optional("pay_state") } }
        /// `allowed_exit_timestamp`.
        public var allowedExitTimestamp: Int? { get throws { try fields.optional("allowed_exit_timestamp") } }
        /// `next_raise_price`.
        public var nextRaisePrice: Int? { get throws { try fields.optional("next_raise_price") } }
        /// `next_raise_timestamp`.
        public var nextRaiseTimestamp: Int? { get throws { try fields.optional("next_raise_timestamp") } }
        /// `payable_amount`.
        public var payableAmount: Int? { get throws { try fields.optional("payable_amount") } }
        /// `paid_amount`.
        public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
        /// Documented values of `parking_state`; open.
        public typealias ParkingState = OpenValue<ParkingStateKind>
        /// Tells ``ParkingState`` from other values.
        public enum ParkingStateKind {}
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.ParkingFee.PostReply.ParkingStateKind {
    /// `PARKING_STATE_UNKNOWN`.
    public static var parkingStateUnknown: Self { "PARKING_STATE_UNKNOWN" }
    /// `PARKING_STATE_ENTERED`.
    public static var parkingStateEntered: Self { "PARKING_STATE_ENTERED" }
    /// `PARKING_STATE_EXIT_GATE`.
    public static var parkingStateExitGate: Self { "PARKING_STATE_EXIT_GATE" }
    /// `PARKING_STATE_EXITED`.
    public static var parkingStateExited: Self { "PARKING_STATE_EXITED" }
    /// `PARKING_STATE_UNEXPECTED_CLOSE`.
    public static var parkingStateUnexpectedClose: Self { "PARKING_STATE_UNEXPECTED_CLOSE" }
}

extension V3.Parking.Reminders.ParkingLot {
    /// 查询停车场信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4023070758).
    ///
    /// - Parameters:
    ///   - outParkingLotID: `out_parking_lot_id`.
    ///   - wxParkingLotID: `wx_parking_lot_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(outParkingLotID: String? = nil, wxParkingLotID: String? = nil) async throws -> GetReply {
        var call = TypedCall("parking.reminders.parking-lot.get", chain)
        call.query("out_parking_lot_id", outParkingLotID)
        call.query("wx_parking_lot_id", wxParkingLotID)
        return try await call.reply()
    }

    /// 查询停车场信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(outParkingLotID: String? = nil, wxParkingLotID: String? = nil) throws -> GetReply {
        var call = TypedCall("parking.reminders.parking-lot.get", chain)
        call.query("out_parking_lot_id", outParkingLotID)
        call.query("wx_parking_lot_id", wxParkingLotID)
        return try call.blockingReply()
    }

    /// What `GET /v3/parking/reminders/parking-lot` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `wx_parking_lot_id`.
        public var wxParkingLotID: String? { get throws { try fields.optional("wx_parking_lot_id") } }
        /// `out_parking_lot_id`.
        public var outParkingLotID: String? { get throws { try fields.optional("out_parking_lot_id") } }
        /// `parking_lot_name`.
        public var parkingLotName: String? { get throws { try fields.optional("parking_lot_name") } }
        /// `parking_lot_address`.
        public var parkingLotAddress: String? { get throws { try fields.optional("parking_lot_address") } }
        /// `payment_mini_prog_appid`.
        public var paymentMiniProgAppid: String? { get throws { try fields.optional("payment_mini_prog_appid") } }
        /// `payment_mini_prog_path`.
        public var paymentMiniProgPath: String? { get throws { try fields.optional("payment_mini_prog_path") } }
        /// `parking_order_mini_prog_appid`.
        public var parkingOrderMiniProgAppid: String? {
            get throws { try fields.optional("parking_order_mini_prog_appid") }
        }
        /// `parking_order_mini_prog_path`.
        public var parkingOrderMiniProgPath: String? {
            get throws { try fields.optional("parking_order_mini_prog_path") }
        }
        /// `enabled_state`.
        public var enabledState: EnabledState? { get throws { try fields.optional("enabled_state") } }
        /// `reason`.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// Documented values of `enabled_state`; open.
        public typealias EnabledState = OpenValue<EnabledStateKind>
        /// Tells ``EnabledState`` from other values.
        public enum EnabledStateKind {}
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.ParkingLot.GetReply.EnabledStateKind {
    /// `ENABLED_STATE_UNKNOWN`.
    public static var enabledStateUnknown: Self { "ENABLED_STATE_UNKNOWN" }
    /// `ENABLED_STATE_NOT_ENABLED`.
    public static var enabledStateNotEnabled: Self { "ENABLED_STATE_NOT_ENABLED" }
    /// `ENABLED_STATE_ENABLED`.
    public static var enabledStateEnabled: Self { "ENABLED_STATE_ENABLED" }
    /// `ENABLED_STATE_OFFLINE`.
    public static var enabledStateOffline: Self { "ENABLED_STATE_OFFLINE" }
}

extension V3.Parking.Reminders.Payment {
    /// 同步支付结果通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557765).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("parking.reminders.payment.post", chain, body: body.fields).completion()
    }

    /// 同步支付结果通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("parking.reminders.payment.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/parking/reminders/payment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outSerialNumber: String,
            plateNumber: String,
            parkingID: String,
            parkingState: ParkingState,
            payType: V3.Parking.PayType,
            totalAmount: Int,
            paidAmount: Int,
            openid: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            payChannel: V3.Parking.PayChannel? = nil,
            payTime: Int? = nil,
            token: String? = nil,
            wxTradeNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_serial_number", outSerialNumber)
            fields.set("plate_number", plateNumber)
            fields.set("parking_id", parkingID)
            fields.set("parking_state", parkingState)
            fields.set("pay_type", payType)
            fields.set("openid", openid)
            fields.set("sub_mchid", subMchid)
            fields.set("total_amount", totalAmount)
            fields.set("paid_amount", paidAmount)
            fields.set("out_trade_no", outTradeNo)
            fields.set("pay_channel", payChannel)
            fields.set("pay_time", payTime)
            fields.set("token", token)
            fields.set("wx_trade_no", wxTradeNo)
            self.fields = fields
        }
        /// `out_serial_number`.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `parking_id`.
        public var parkingID: String? {
            get { fields.stored("parking_id") }
            set { fields.set("parking_id", newValue) }
        }
        /// `parking_state`.
        public var parkingState: ParkingState? {
            get { fields.stored("parking_state") }
            set { fields.set("parking_state", newValue) }
        }
        /// `pay_type`.
        public var payType: V3.Parking.PayType? {
            get { fields.stored("pay_type") }
            set { fields.set("pay_type", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `paid_amount`.
        public var paidAmount: Int? {
            get { fields.stored("paid_amount") }
            set { fields.set("paid_amount", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `pay_channel`.
        public var payChannel: V3.Parking.PayChannel? {
            get { fields.stored("pay_channel") }
            set { fields.set("pay_channel", newValue) }
        }
        /// `pay_time`.
        public var payTime: Int? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// `token`.
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// `wx_trade_no`.
        public var wxTradeNo: String? {
            get { fields.stored("wx_trade_no") }
            set { fields.set("wx_trade_no", newValue) }
        }
        /// Documented values of `parking_state`; open.
        public typealias ParkingState = OpenValue<ParkingStateKind>
        /// Tells ``ParkingState`` from other values.
        public enum ParkingStateKind {}
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.Payment.PostBody.ParkingStateKind {
    /// `PARKING_STATUS_UNKNOWN`.
    public static var parkingStatusUnknown: Self { "PARKING_STATUS_UNKNOWN" }
    /// `PARKING_STATUS_PARKING`.
    public static var parkingStatusParking: Self { "PARKING_STATUS_PARKING" }
    /// `PARKING_STATUS_NOT_PARKING`.
    public static var parkingStatusNotParking: Self { "PARKING_STATUS_NOT_PARKING" }
}

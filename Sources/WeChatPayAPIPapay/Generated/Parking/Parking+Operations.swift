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
        /// 停车场信息 (`parking_lot`).
        public var parkingLot: ParkingLot? {
            get { fields.stored("parking_lot") }
            set { fields.set("parking_lot", newValue) }
        }
        /// 停车场信息 (`parking_lot`).
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
            /// 停车场名称 (`parking_lot_name`): 1 to 128 characters.
            public var parkingLotName: String? {
                get { fields.stored("parking_lot_name") }
                set { fields.set("parking_lot_name", newValue) }
            }
            /// 商户停车场ID (`out_parking_lot_id`): 1 to 64 characters.
            public var outParkingLotID: String? {
                get { fields.stored("out_parking_lot_id") }
                set { fields.set("out_parking_lot_id", newValue) }
            }
            /// 停车场地址 (`parking_lot_address`): 1 to 256 characters.
            public var parkingLotAddress: String? {
                get { fields.stored("parking_lot_address") }
                set { fields.set("parking_lot_address", newValue) }
            }
            /// 停车场经度 (`longitude`): at most 16 characters.
            public var longitude: String? {
                get { fields.stored("longitude") }
                set { fields.set("longitude", newValue) }
            }
            /// 停车场纬度 (`latitude`): at most 16 characters.
            public var latitude: String? {
                get { fields.stored("latitude") }
                set { fields.set("latitude", newValue) }
            }
            /// 停车场类型 (`parking_lot_type`).
            public var parkingLotType: V3.Parking.ParkingLotType? {
                get { fields.stored("parking_lot_type") }
                set { fields.set("parking_lot_type", newValue) }
            }
            /// 客服联系电话 (`phone_number`): 1 to 20 characters.
            public var phoneNumber: String? {
                get { fields.stored("phone_number") }
                set { fields.set("phone_number", newValue) }
            }
            /// 收费告示牌url (`parking_sign_url`): 1 to 512 characters.
            public var parkingSignURL: String? {
                get { fields.stored("parking_sign_url") }
                set { fields.set("parking_sign_url", newValue) }
            }
            /// 停车场优惠文案 (`notification_text_list`): 1 to 128 characters each.
            public var notificationTextList: [String]? {
                get { fields.stored("notification_text_list") }
                set { fields.set("notification_text_list", newValue) }
            }
            /// 商家支付小程序appid (`payment_mini_prog_appid`): 1 to 32 characters.
            public var paymentMiniProgAppid: String? {
                get { fields.stored("payment_mini_prog_appid") }
                set { fields.set("payment_mini_prog_appid", newValue) }
            }
            /// 商家支付路径 (`payment_path`): 1 to 256 characters.
            public var paymentPath: String? {
                get { fields.stored("payment_path") }
                set { fields.set("payment_path", newValue) }
            }
            /// 商家停车订单小程序appid (`parking_order_mini_prog_appid`): 1 to 32 characters.
            public var parkingOrderMiniProgAppid: String? {
                get { fields.stored("parking_order_mini_prog_appid") }
                set { fields.set("parking_order_mini_prog_appid", newValue) }
            }
            /// 商家停车订单路径 (`parking_order_path`): 1 to 256 characters.
            public var parkingOrderPath: String? {
                get { fields.stored("parking_order_path") }
                set { fields.set("parking_order_path", newValue) }
            }
            /// 计费规则 (`charging_rule`).
            public var chargingRule: ChargingRule? {
                get { fields.stored("charging_rule") }
                set { fields.set("charging_rule", newValue) }
            }
            /// 计费规则 (`charging_rule`).
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
                /// 收费规则类型 (`rule_type`).
                public var ruleType: V3.Parking.RuleType? {
                    get { fields.stored("rule_type") }
                    set { fields.set("rule_type", newValue) }
                }
                /// 收费金额限制类型 (`fee_limit_type`).
                public var feeLimitType: V3.Parking.FeeLimitType? {
                    get { fields.stored("fee_limit_type") }
                    set { fields.set("fee_limit_type", newValue) }
                }
                /// 计费周期类型 (`daily_limit_type`).
                public var dailyLimitType: V3.Parking.DailyLimitType? {
                    get { fields.stored("daily_limit_type") }
                    set { fields.set("daily_limit_type", newValue) }
                }
                /// 不满一小时取整方式 (`time_rounding_type`).
                public var timeRoundingType: V3.Parking.TimeRoundingType? {
                    get { fields.stored("time_rounding_type") }
                    set { fields.set("time_rounding_type", newValue) }
                }
                /// 入场免费时间 (`free_entry_duration`).
                public var freeEntryDuration: Int? {
                    get { fields.stored("free_entry_duration") }
                    set { fields.set("free_entry_duration", newValue) }
                }
                /// 出场免费时间 (`free_exit_duration`).
                public var freeExitDuration: Int? {
                    get { fields.stored("free_exit_duration") }
                    set { fields.set("free_exit_duration", newValue) }
                }
                /// 固定间隔模式规则 (`fixed_interval_rule`).
                public var fixedIntervalRule: [FixedIntervalRule]? {
                    get { fields.stored("fixed_interval_rule") }
                    set { fields.set("fixed_interval_rule", newValue) }
                }
                /// 按时长分段统计模式规则 (`duration_segment_rule`).
                public var durationSegmentRule: [DurationSegmentRule]? {
                    get { fields.stored("duration_segment_rule") }
                    set { fields.set("duration_segment_rule", newValue) }
                }
                /// 按次模式规则 (`pre_entry_rule`).
                public var preEntryRule: [PreEntryRule]? {
                    get { fields.stored("pre_entry_rule") }
                    set { fields.set("pre_entry_rule", newValue) }
                }
                /// 节假日模式 (`holiday_mode`).
                public var holidayMode: V3.Parking.HolidayMode? {
                    get { fields.stored("holiday_mode") }
                    set { fields.set("holiday_mode", newValue) }
                }
                /// 累计限额模式 (`aggregate_limit_mode`).
                public var aggregateLimitMode: V3.Parking.AggregateLimitMode? {
                    get { fields.stored("aggregate_limit_mode") }
                    set { fields.set("aggregate_limit_mode", newValue) }
                }
                /// 首次计费时间模式 (`first_charge_time_mode`).
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
                    /// 日期类型 (`day_type`).
                    public var dayType: V3.Parking.DayType? {
                        get { fields.stored("day_type") }
                        set { fields.set("day_type", newValue) }
                    }
                    /// 时段开始时间 (`start_time`): at most 5 characters.
                    public var startTime: String? {
                        get { fields.stored("start_time") }
                        set { fields.set("start_time", newValue) }
                    }
                    /// 时段结束时间 (`end_time`): at most 5 characters.
                    public var endTime: String? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                    /// 车辆类型 (`vehicle_type`).
                    public var vehicleType: V3.Parking.VehicleType? {
                        get { fields.stored("vehicle_type") }
                        set { fields.set("vehicle_type", newValue) }
                    }
                    /// 车牌类型 (`plate_type`).
                    public var plateType: V3.Parking.PlateType? {
                        get { fields.stored("plate_type") }
                        set { fields.set("plate_type", newValue) }
                    }
                    /// 首段收费时长 (`first_duration`).
                    public var firstDuration: Int? {
                        get { fields.stored("first_duration") }
                        set { fields.set("first_duration", newValue) }
                    }
                    /// 首段收费金额 (`first_amount`): in the smallest unit of the currency (分 for CNY).
                    public var firstAmount: Int? {
                        get { fields.stored("first_amount") }
                        set { fields.set("first_amount", newValue) }
                    }
                    /// 间隔收费时长 (`interval_duration`).
                    public var intervalDuration: Int? {
                        get { fields.stored("interval_duration") }
                        set { fields.set("interval_duration", newValue) }
                    }
                    /// 间隔收费金额 (`interval_amount`): in the smallest unit of the currency (分 for CNY).
                    public var intervalAmount: Int? {
                        get { fields.stored("interval_amount") }
                        set { fields.set("interval_amount", newValue) }
                    }
                    /// 间隔时段收费封顶 (`interval_max_amount`): in the smallest unit of the currency (分 for CNY).
                    public var intervalMaxAmount: Int? {
                        get { fields.stored("interval_max_amount") }
                        set { fields.set("interval_max_amount", newValue) }
                    }
                    /// 单日最大收款金额 (`max_fee_per_day`).
                    public var maxFeePerDay: Int? {
                        get { fields.stored("max_fee_per_day") }
                        set { fields.set("max_fee_per_day", newValue) }
                    }
                    /// 免费时段收取模式 (`free_period_charging_mode`).
                    public var freePeriodChargingMode: V3.Parking.FreePeriodChargingMode? {
                        get { fields.stored("free_period_charging_mode") }
                        set { fields.set("free_period_charging_mode", newValue) }
                    }
                    /// 免费时段计算方式 (`free_period_calculation_mode`).
                    public var freePeriodCalculationMode: V3.Parking.FreePeriodCalculationMode? {
                        get { fields.stored("free_period_calculation_mode") }
                        set { fields.set("free_period_calculation_mode", newValue) }
                    }
                    /// 新能源是否免停 (`is_green_vehicle_free_parking`).
                    public var isGreenVehicleFreeParking: Bool? {
                        get { fields.stored("is_green_vehicle_free_parking") }
                        set { fields.set("is_green_vehicle_free_parking", newValue) }
                    }
                    /// 首段收费模式 (`first_duration_mode`).
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
                    /// 日期类型 (`day_type`).
                    public var dayType: V3.Parking.DayType? {
                        get { fields.stored("day_type") }
                        set { fields.set("day_type", newValue) }
                    }
                    /// 时段开始时间 (`start_time`): at most 5 characters.
                    public var startTime: String? {
                        get { fields.stored("start_time") }
                        set { fields.set("start_time", newValue) }
                    }
                    /// 时段结束时间 (`end_time`): at most 5 characters.
                    public var endTime: String? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                    /// 车辆类型 (`vehicle_type`).
                    public var vehicleType: V3.Parking.VehicleType? {
                        get { fields.stored("vehicle_type") }
                        set { fields.set("vehicle_type", newValue) }
                    }
                    /// 车牌类型 (`plate_type`).
                    public var plateType: V3.Parking.PlateType? {
                        get { fields.stored("plate_type") }
                        set { fields.set("plate_type", newValue) }
                    }
                    /// 收费模式 (`charge_mode`).
                    public var chargeMode: V3.Parking.ChargeMode? {
                        get { fields.stored("charge_mode") }
                        set { fields.set("charge_mode", newValue) }
                    }
                    /// 停车时长起始 (`duration_from`).
                    public var durationFrom: Int? {
                        get { fields.stored("duration_from") }
                        set { fields.set("duration_from", newValue) }
                    }
                    /// 停车时长结束 (`duration_to`).
                    public var durationTo: Int? {
                        get { fields.stored("duration_to") }
                        set { fields.set("duration_to", newValue) }
                    }
                    /// 固定收费金额 (`fixed_amount`): in the smallest unit of the currency (分 for CNY).
                    public var fixedAmount: Int? {
                        get { fields.stored("fixed_amount") }
                        set { fields.set("fixed_amount", newValue) }
                    }
                    /// 间隔时段 (`interval_min`).
                    public var intervalMin: Int? {
                        get { fields.stored("interval_min") }
                        set { fields.set("interval_min", newValue) }
                    }
                    /// 间隔收费金额 (`interval_amount`): in the smallest unit of the currency (分 for CNY).
                    public var intervalAmount: Int? {
                        get { fields.stored("interval_amount") }
                        set { fields.set("interval_amount", newValue) }
                    }
                    /// 间隔时段收费封顶 (`interval_max_amount`): in the smallest unit of the currency (分 for CNY).
                    public var intervalMaxAmount: Int? {
                        get { fields.stored("interval_max_amount") }
                        set { fields.set("interval_max_amount", newValue) }
                    }
                    /// 单日最大收款金额 (`max_fee_per_day`).
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
                    /// 日期类型 (`day_type`).
                    public var dayType: V3.Parking.DayType? {
                        get { fields.stored("day_type") }
                        set { fields.set("day_type", newValue) }
                    }
                    /// 时段开始时间 (`start_time`): at most 5 characters.
                    public var startTime: String? {
                        get { fields.stored("start_time") }
                        set { fields.set("start_time", newValue) }
                    }
                    /// 时段结束时间 (`end_time`): at most 5 characters.
                    public var endTime: String? {
                        get { fields.stored("end_time") }
                        set { fields.set("end_time", newValue) }
                    }
                    /// 车辆类型 (`vehicle_type`).
                    public var vehicleType: V3.Parking.VehicleType? {
                        get { fields.stored("vehicle_type") }
                        set { fields.set("vehicle_type", newValue) }
                    }
                    /// 车牌类型 (`plate_type`).
                    public var plateType: V3.Parking.PlateType? {
                        get { fields.stored("plate_type") }
                        set { fields.set("plate_type", newValue) }
                    }
                    /// 收费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int? {
                        get { fields.stored("amount") }
                        set { fields.set("amount", newValue) }
                    }
                    /// 单日最大收款金额 (`max_fee_per_day`).
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
        /// 停车场进件审核单号 (`parking_lot_audit_no`): at most 64 characters.
        public var parkingLotAuditNo: String? { get throws { try fields.optional("parking_lot_audit_no") } }
        /// 响应码 (`code`): at most 32 characters.
        public var code: String? { get throws { try fields.optional("code") } }
        /// 返回信息 (`message`): at most 256 characters.
        public var message: String? { get throws { try fields.optional("message") } }
    }
}

extension V3.Parking.Reminders.Application.Query {
    /// 查询停车场进件申请单.
    ///
    /// - Parameters:
    ///   - parkingLotAuditNo: 停车场进件审核单号 (`parking_lot_audit_no`); at most 64 characters.
    ///   - outParkingLotID: 商户停车场ID (`out_parking_lot_id`); 1 to 64 characters.
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
        /// 申请单信息 (`application`).
        public var application: V3.Parking.ApplicationReply? { get throws { try fields.optional("application") } }
        /// 微信停车场ID (`wx_parking_lot_id`): at most 64 characters.
        public var wxParkingLotID: String? { get throws { try fields.optional("wx_parking_lot_id") } }
        /// 响应码 (`code`): at most 32 characters.
        public var code: String? { get throws { try fields.optional("code") } }
        /// 返回信息 (`message`): at most 256 characters.
        public var message: String? { get throws { try fields.optional("message") } }
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
        /// 停车场进件审核单号 (`parking_lot_audit_no`): at most 64 characters.
        public var parkingLotAuditNo: String? {
            get { fields.stored("parking_lot_audit_no") }
            set { fields.set("parking_lot_audit_no", newValue) }
        }
        /// 商户停车场ID (`out_parking_lot_id`): 1 to 64 characters.
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
    ///   - outParkingLotID: 商户停车场ID (`out_parking_lot_id`); 1 to 64 characters.
    ///   - offset: 偏移量.
    ///   - limit: 条数.
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
        /// 申请单列表 (`application_list`).
        public var applicationList: [V3.Parking.ApplicationReply]? {
            get throws { try fields.optional("application_list") }
        }
        /// 微信停车场ID (`wx_parking_lot_id`): at most 64 characters.
        public var wxParkingLotID: String? { get throws { try fields.optional("wx_parking_lot_id") } }
        /// 响应码 (`code`): at most 32 characters.
        public var code: String? { get throws { try fields.optional("code") } }
        /// 返回信息 (`message`): at most 256 characters.
        public var message: String? { get throws { try fields.optional("message") } }
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
        /// 商户停车单号 (`out_serial_number`): at most 64 characters.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// 微信停车场ID (`parking_id`): at most 64 characters.
        public var parkingID: String? {
            get { fields.stored("parking_id") }
            set { fields.set("parking_id", newValue) }
        }
        /// 车牌号 (`plate_number`): at most 16 characters.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 车辆入场时间 (`enter_timestamp`).
        public var enterTimestamp: Int? {
            get { fields.stored("enter_timestamp") }
            set { fields.set("enter_timestamp", newValue) }
        }
        /// 车牌颜色 (`plate_color`).
        public var plateColor: V3.Parking.PlateColor? {
            get { fields.stored("plate_color") }
            set { fields.set("plate_color", newValue) }
        }
        /// 车辆性质 (`car_type`).
        public var carType: CarType? {
            get { fields.stored("car_type") }
            set { fields.set("car_type", newValue) }
        }
        /// 车辆类型 (`vehicle_type`).
        public var vehicleType: V3.Parking.VehicleType? {
            get { fields.stored("vehicle_type") }
            set { fields.set("vehicle_type", newValue) }
        }
        /// 停车场入口编号 (`entrance_number`): 1 to 128 characters.
        public var entranceNumber: String? {
            get { fields.stored("entrance_number") }
            set { fields.set("entrance_number", newValue) }
        }
        /// 停车场入口名称 (`entrance_name`): 1 to 64 characters.
        public var entranceName: String? {
            get { fields.stored("entrance_name") }
            set { fields.set("entrance_name", newValue) }
        }
        /// 优惠信息模板ID (`discount_template_id`).
        public var discountTemplateID: [Int]? {
            get { fields.stored("discount_template_id") }
            set { fields.set("discount_template_id", newValue) }
        }
        /// Documented values of 车辆性质 (`car_type`); open.
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
        /// 微信停车单号 (`serial_number`): at most 64 characters.
        public var serialNumber: String? { get throws { try fields.optional("serial_number") } }
        /// 响应码 (`code`): at most 32 characters.
        public var code: String? { get throws { try fields.optional("code") } }
        /// 返回信息 (`message`): at most 256 characters.
        public var message: String? { get throws { try fields.optional("message") } }
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.Entry.PostBody.CarTypeKind {
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

    /// What `POST /v3/parking/reminders/exit` sends. One of `out_trade_no` and `wx_trade_no` is needed.
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
        /// 商户停车单号 (`out_serial_number`): at most 64 characters.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// 车辆出场时间 (`exit_timestamp`).
        public var exitTimestamp: Int? {
            get { fields.stored("exit_timestamp") }
            set { fields.set("exit_timestamp", newValue) }
        }
        /// 车牌号 (`plate_number`): at most 16 characters.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 车牌颜色 (`plate_color`).
        public var plateColor: V3.Parking.PlateColor? {
            get { fields.stored("plate_color") }
            set { fields.set("plate_color", newValue) }
        }
        /// 微信停车场ID (`parking_id`): at most 64 characters.
        public var parkingID: String? {
            get { fields.stored("parking_id") }
            set { fields.set("parking_id", newValue) }
        }
        /// 支付状态 (`pay_state`).
        public var payState: V3.Parking.PayState? {
            get { fields.stored("pay_state") }
            set { fields.set("pay_state", newValue) }
        }
        /// 支付类型 (`pay_type`).
        public var payType: V3.Parking.PayType? {
            get { fields.stored("pay_type") }
            set { fields.set("pay_type", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`): 1 to 64 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总费用 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 已支付费用 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
        public var paidAmount: Int? {
            get { fields.stored("paid_amount") }
            set { fields.set("paid_amount", newValue) }
        }
        /// 付款用户OpenID (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 支付渠道 (`pay_channel`).
        public var payChannel: V3.Parking.PayChannel? {
            get { fields.stored("pay_channel") }
            set { fields.set("pay_channel", newValue) }
        }
        /// 支付时间 (`pay_time`).
        public var payTime: Int? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// 消息支付防伪凭证 (`token`): 1 to 256 characters.
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// 微信支付订单号 (`wx_trade_no`): 1 to 64 characters.
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
        /// 商户支付订单号 (`out_trade_no`): 1 to 64 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 费用明细 (`fee_items`).
        public var feeItems: [FeeItems]? {
            get { fields.stored("fee_items") }
            set { fields.set("fee_items", newValue) }
        }
        /// 支付时间 (`pay_time`).
        public var payTime: Int? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// 微信停车场ID (`wx_parking_lot_id`): at most 64 characters.
        public var wxParkingLotID: String? {
            get { fields.stored("wx_parking_lot_id") }
            set { fields.set("wx_parking_lot_id", newValue) }
        }
        /// 微信支付订单号 (`wx_trade_no`): 1 to 64 characters.
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
            /// 费用类型 (`fee_type`).
            public var feeType: FeeType? {
                get { fields.stored("fee_type") }
                set { fields.set("fee_type", newValue) }
            }
            /// 金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// Documented values of 费用类型 (`fee_type`); open.
            public typealias FeeType = OpenValue<FeeTypeKind>
            /// Tells ``FeeType`` from other values.
            public enum FeeTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.ExtPayment.PostBody.FeeItems.FeeTypeKind {
    /// 未知 (`EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`).
    public static var extParkingPaymentFeeTypeUnknown: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN" }
    /// 月卡 (`EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`).
    public static var extParkingPaymentFeeTypeMonthly: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY" }
    /// 季卡 (`EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`).
    public static var extParkingPaymentFeeTypeQuarterly: Self { "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY" }
    /// 会员 (`EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`).
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
        /// 商户停车单号 (`out_serial_number`): at most 64 characters.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// 车牌号 (`plate_number`): at most 16 characters.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 商户停车场ID (`out_parking_id`): 1 to 64 characters.
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
        /// 当前总费用 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 已停时长 (`parking_timestamp`).
        public var parkingTimestamp: Int? { get throws { try fields.optional("parking_timestamp") } }
        /// 停车状态 (`parking_state`).
        public var parkingState: ParkingState? { get throws { try fields.optional("parking_state") } }
        /// 支付状态 (`pay_state`).
        public var payState: V3.Parking.PayState? { get throws { try fields.optional("pay_state") } }
        /// 免费待出场时间 (`allowed_exit_timestamp`).
        public var allowedExitTimestamp: Int? { get throws { try fields.optional("allowed_exit_timestamp") } }
        /// 下一次跳价价格 (`next_raise_price`): in the smallest unit of the currency (分 for CNY).
        public var nextRaisePrice: Int? { get throws { try fields.optional("next_raise_price") } }
        /// 下一次跳价时间 (`next_raise_timestamp`).
        public var nextRaiseTimestamp: Int? { get throws { try fields.optional("next_raise_timestamp") } }
        /// 应付金额 (`payable_amount`): in the smallest unit of the currency (分 for CNY).
        public var payableAmount: Int? { get throws { try fields.optional("payable_amount") } }
        /// 已付金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
        public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
        /// 响应码 (`code`): at most 32 characters.
        public var code: String? { get throws { try fields.optional("code") } }
        /// 返回信息 (`message`): at most 256 characters.
        public var message: String? { get throws { try fields.optional("message") } }
        /// Documented values of 停车状态 (`parking_state`); open.
        public typealias ParkingState = OpenValue<ParkingStateKind>
        /// Tells ``ParkingState`` from other values.
        public enum ParkingStateKind {}
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.ParkingFee.PostReply.ParkingStateKind {
    /// 未知 (`PARKING_STATE_UNKNOWN`).
    public static var parkingStateUnknown: Self { "PARKING_STATE_UNKNOWN" }
    /// 已入场 (`PARKING_STATE_ENTERED`).
    public static var parkingStateEntered: Self { "PARKING_STATE_ENTERED" }
    /// 到闸口 (`PARKING_STATE_EXIT_GATE`).
    public static var parkingStateExitGate: Self { "PARKING_STATE_EXIT_GATE" }
    /// 已离场 (`PARKING_STATE_EXITED`).
    public static var parkingStateExited: Self { "PARKING_STATE_EXITED" }
    /// 异常关单 (`PARKING_STATE_UNEXPECTED_CLOSE`).
    public static var parkingStateUnexpectedClose: Self { "PARKING_STATE_UNEXPECTED_CLOSE" }
}

extension V3.Parking.Reminders.ParkingLot {
    /// 查询停车场信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4023070758).
    ///
    /// One of `out_parking_lot_id` and `wx_parking_lot_id` is needed.
    ///
    /// - Parameters:
    ///   - outParkingLotID: 商户停车场ID (`out_parking_lot_id`); 1 to 64 characters.
    ///   - wxParkingLotID: 微信停车场ID (`wx_parking_lot_id`); at most 64 characters.
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
        /// 微信停车场ID (`wx_parking_lot_id`): at most 64 characters.
        public var wxParkingLotID: String? { get throws { try fields.optional("wx_parking_lot_id") } }
        /// 商户停车场ID (`out_parking_lot_id`): at most 64 characters.
        public var outParkingLotID: String? { get throws { try fields.optional("out_parking_lot_id") } }
        /// 停车场名称 (`parking_lot_name`): at most 128 characters.
        public var parkingLotName: String? { get throws { try fields.optional("parking_lot_name") } }
        /// 停车场地址 (`parking_lot_address`): at most 256 characters.
        public var parkingLotAddress: String? { get throws { try fields.optional("parking_lot_address") } }
        /// 支付小程序appid (`payment_mini_prog_appid`): at most 32 characters.
        public var paymentMiniProgAppid: String? { get throws { try fields.optional("payment_mini_prog_appid") } }
        /// 支付小程序path (`payment_mini_prog_path`): at most 256 characters.
        public var paymentMiniProgPath: String? { get throws { try fields.optional("payment_mini_prog_path") } }
        /// 停车订单小程序appid (`parking_order_mini_prog_appid`): at most 32 characters.
        public var parkingOrderMiniProgAppid: String? {
            get throws { try fields.optional("parking_order_mini_prog_appid") }
        }
        /// 停车订单小程序path (`parking_order_mini_prog_path`): at most 256 characters.
        public var parkingOrderMiniProgPath: String? {
            get throws { try fields.optional("parking_order_mini_prog_path") }
        }
        /// 启用状态 (`enabled_state`).
        public var enabledState: EnabledState? { get throws { try fields.optional("enabled_state") } }
        /// 原因 (`reason`): at most 256 characters.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 响应码 (`code`): at most 32 characters.
        public var code: String? { get throws { try fields.optional("code") } }
        /// 返回信息 (`message`): at most 256 characters.
        public var message: String? { get throws { try fields.optional("message") } }
        /// Documented values of 启用状态 (`enabled_state`); open.
        public typealias EnabledState = OpenValue<EnabledStateKind>
        /// Tells ``EnabledState`` from other values.
        public enum EnabledStateKind {}
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.ParkingLot.GetReply.EnabledStateKind {
    /// 未知状态 (`ENABLED_STATE_UNKNOWN`).
    public static var enabledStateUnknown: Self { "ENABLED_STATE_UNKNOWN" }
    /// 未开启状态 (`ENABLED_STATE_NOT_ENABLED`).
    public static var enabledStateNotEnabled: Self { "ENABLED_STATE_NOT_ENABLED" }
    /// 已开启状态 (`ENABLED_STATE_ENABLED`).
    public static var enabledStateEnabled: Self { "ENABLED_STATE_ENABLED" }
    /// 已下线状态 (`ENABLED_STATE_OFFLINE`).
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

    /// What `POST /v3/parking/reminders/payment` sends. One of `out_trade_no` and `wx_trade_no` is needed.
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
        /// 商户停车单号 (`out_serial_number`): at most 64 characters.
        public var outSerialNumber: String? {
            get { fields.stored("out_serial_number") }
            set { fields.set("out_serial_number", newValue) }
        }
        /// 车牌号 (`plate_number`): at most 16 characters.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 微信停车场ID (`parking_id`): at most 64 characters.
        public var parkingID: String? {
            get { fields.stored("parking_id") }
            set { fields.set("parking_id", newValue) }
        }
        /// 停车状态 (`parking_state`).
        public var parkingState: ParkingState? {
            get { fields.stored("parking_state") }
            set { fields.set("parking_state", newValue) }
        }
        /// 支付类型 (`pay_type`).
        public var payType: V3.Parking.PayType? {
            get { fields.stored("pay_type") }
            set { fields.set("pay_type", newValue) }
        }
        /// 付款用户OpenID (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 特约商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 总费用 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 已支付费用 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
        public var paidAmount: Int? {
            get { fields.stored("paid_amount") }
            set { fields.set("paid_amount", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`): 1 to 64 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 支付渠道 (`pay_channel`).
        public var payChannel: V3.Parking.PayChannel? {
            get { fields.stored("pay_channel") }
            set { fields.set("pay_channel", newValue) }
        }
        /// 支付时间 (`pay_time`).
        public var payTime: Int? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// 消息支付防伪凭证 (`token`): at most 256 characters.
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// 微信支付订单号 (`wx_trade_no`): 1 to 64 characters.
        public var wxTradeNo: String? {
            get { fields.stored("wx_trade_no") }
            set { fields.set("wx_trade_no", newValue) }
        }
        /// Documented values of 停车状态 (`parking_state`); open.
        public typealias ParkingState = OpenValue<ParkingStateKind>
        /// Tells ``ParkingState`` from other values.
        public enum ParkingStateKind {}
    }
}

extension OpenValue where Kind == V3.Parking.Reminders.Payment.PostBody.ParkingStateKind {
    /// 未知 (`PARKING_STATUS_UNKNOWN`).
    public static var parkingStatusUnknown: Self { "PARKING_STATUS_UNKNOWN" }
    /// 停车中 (`PARKING_STATUS_PARKING`).
    public static var parkingStatusParking: Self { "PARKING_STATUS_PARKING" }
    /// 非停车中 (`PARKING_STATUS_NOT_PARKING`).
    public static var parkingStatusNotParking: Self { "PARKING_STATUS_NOT_PARKING" }
}

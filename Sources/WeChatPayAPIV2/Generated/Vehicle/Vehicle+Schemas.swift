// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Vehicle {
    /// Documented values of `ChannelType`; open.
    public typealias ChannelType = OpenValue<ChannelTypeKind>
    /// Tells ``ChannelType`` from other values.
    public enum ChannelTypeKind {}
}

extension OpenValue where Kind == V2.Vehicle.ChannelTypeKind {
    /// `ETC`.
    public static var etc: Self { "ETC" }
    /// `MTC`.
    public static var mtc: Self { "MTC" }
}

extension V2.Vehicle {
    /// Documented values of `DeductMode`; open.
    public typealias DeductMode = OpenValue<DeductModeKind>
    /// Tells ``DeductMode`` from other values.
    public enum DeductModeKind {}
}

extension OpenValue where Kind == V2.Vehicle.DeductModeKind {
    /// `PROACTIVE`.
    public static var proactive: Self { "PROACTIVE" }
    /// `AUTOPAY`.
    public static var autopay: Self { "AUTOPAY" }
}

extension V2.Vehicle {
    /// Documented values of `NotificationTradeScene`; open.
    public typealias NotificationTradeScene = OpenValue<NotificationTradeSceneKind>
    /// Tells ``NotificationTradeScene`` from other values.
    public enum NotificationTradeSceneKind {}
}

extension OpenValue where Kind == V2.Vehicle.NotificationTradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
    /// `PARKING SPACE`.
    public static var parkingSpace: Self { "PARKING SPACE" }
}

extension V2.Vehicle {
    /// Documented values of `ProfitSharing`; open.
    public typealias ProfitSharing = OpenValue<ProfitSharingKind>
    /// Tells ``ProfitSharing`` from other values.
    public enum ProfitSharingKind {}
}

extension OpenValue where Kind == V2.Vehicle.ProfitSharingKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Vehicle {
    /// Documented values of `QuerystateUserState`; open.
    public typealias QuerystateUserState = OpenValue<QuerystateUserStateKind>
    /// Tells ``QuerystateUserState`` from other values.
    public enum QuerystateUserStateKind {}
}

extension OpenValue where Kind == V2.Vehicle.QuerystateUserStateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `OVERDUE`.
    public static var overdue: Self { "OVERDUE" }
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
}

extension V2.Vehicle {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Vehicle.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Vehicle {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Vehicle.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Vehicle {
    /// Shared by several operations under `/vehicle`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(sceneInfo: V2.Vehicle.SceneInfoRequest) {
            var fields = Fields()
            fields.set("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 场景PARKING信息 (`scene_info`).
        public var sceneInfo: V2.Vehicle.SceneInfoRequest? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
    }
}

extension V2.Vehicle {
    /// Shared by several operations under `/vehicle`.
    public struct SceneInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            startTime: String,
            endTime: String? = nil,
            chargingTime: String? = nil,
            plateNumber: String? = nil,
            carType: String? = nil,
            parkingName: String? = nil,
            freeTime: String? = nil,
            deductMode: V2.Vehicle.DeductMode? = nil,
            supportDeductMode: V2.Vehicle.SupportDeductMode? = nil,
            spaceNumber: String? = nil,
            gasStation: String? = nil,
            gasLabelName: String? = nil,
            gasType: String? = nil,
            gasStandard: String? = nil,
            gasAmount: String? = nil,
            gasGunNo: String? = nil,
            entranceName: String? = nil,
            exitName: String? = nil,
            carryingCapacity: String? = nil,
            carryingRange: String? = nil,
            channelType: V2.Vehicle.ChannelType? = nil
        ) {
            var fields = Fields()
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("charging_time", chargingTime)
            fields.set("plate_number", plateNumber)
            fields.set("car_type", carType)
            fields.set("parking_name", parkingName)
            fields.set("free_time", freeTime)
            fields.set("deduct_mode", deductMode)
            fields.set("support_deduct_mode", supportDeductMode)
            fields.set("space_number", spaceNumber)
            fields.set("gas_station", gasStation)
            fields.set("gas_label_name", gasLabelName)
            fields.set("gas_type", gasType)
            fields.set("gas_standard", gasStandard)
            fields.set("gas_amount", gasAmount)
            fields.set("gas_gun_no", gasGunNo)
            fields.set("entrance_name", entranceName)
            fields.set("exit_name", exitName)
            fields.set("carrying_capacity", carryingCapacity)
            fields.set("carrying_range", carryingRange)
            fields.set("channel_type", channelType)
            self.fields = fields
        }
        /// 交易时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 计费时长 (`charging_time`).
        public var chargingTime: String? {
            get { fields.stored("charging_time") }
            set { fields.set("charging_time", newValue) }
        }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 车辆类型 (`car_type`).
        public var carType: String? {
            get { fields.stored("car_type") }
            set { fields.set("car_type", newValue) }
        }
        /// 停车场名称 (`parking_name`).
        public var parkingName: String? {
            get { fields.stored("parking_name") }
            set { fields.set("parking_name", newValue) }
        }
        /// 免费时长(秒) (`free_time`).
        public var freeTime: String? {
            get { fields.stored("free_time") }
            set { fields.set("free_time", newValue) }
        }
        /// 发起扣费方式 (`deduct_mode`).
        public var deductMode: V2.Vehicle.DeductMode? {
            get { fields.stored("deduct_mode") }
            set { fields.set("deduct_mode", newValue) }
        }
        /// 支持的扣费方式 (`support_deduct_mode`).
        public var supportDeductMode: V2.Vehicle.SupportDeductMode? {
            get { fields.stored("support_deduct_mode") }
            set { fields.set("support_deduct_mode", newValue) }
        }
        /// 车位编号 (`space_number`).
        public var spaceNumber: String? {
            get { fields.stored("space_number") }
            set { fields.set("space_number", newValue) }
        }
        /// 加油站名称 (`gas_station`).
        public var gasStation: String? {
            get { fields.stored("gas_station") }
            set { fields.set("gas_station", newValue) }
        }
        /// 油品标号名 (`gas_label_name`).
        public var gasLabelName: String? {
            get { fields.stored("gas_label_name") }
            set { fields.set("gas_label_name", newValue) }
        }
        /// 油品类型名称 (`gas_type`).
        public var gasType: String? {
            get { fields.stored("gas_type") }
            set { fields.set("gas_type", newValue) }
        }
        /// 油品标准 (`gas_standard`).
        public var gasStandard: String? {
            get { fields.stored("gas_standard") }
            set { fields.set("gas_standard", newValue) }
        }
        /// 油量 (`gas_amount`).
        public var gasAmount: String? {
            get { fields.stored("gas_amount") }
            set { fields.set("gas_amount", newValue) }
        }
        /// 油枪号 (`gas_gun_no`).
        public var gasGunNo: String? {
            get { fields.stored("gas_gun_no") }
            set { fields.set("gas_gun_no", newValue) }
        }
        /// 入口站名称 (`entrance_name`).
        public var entranceName: String? {
            get { fields.stored("entrance_name") }
            set { fields.set("entrance_name", newValue) }
        }
        /// 出口名称 (`exit_name`).
        public var exitName: String? {
            get { fields.stored("exit_name") }
            set { fields.set("exit_name", newValue) }
        }
        /// 核载人数 (`carrying_capacity`).
        public var carryingCapacity: String? {
            get { fields.stored("carrying_capacity") }
            set { fields.set("carrying_capacity", newValue) }
        }
        /// 核载区间 (`carrying_range`).
        public var carryingRange: String? {
            get { fields.stored("carrying_range") }
            set { fields.set("carrying_range", newValue) }
        }
        /// 通道类型 (`channel_type`).
        public var channelType: V2.Vehicle.ChannelType? {
            get { fields.stored("channel_type") }
            set { fields.set("channel_type", newValue) }
        }
    }
}

extension V2.Vehicle {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Vehicle.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Vehicle {
    /// Documented values of `SupportDeductMode`; open.
    public typealias SupportDeductMode = OpenValue<SupportDeductModeKind>
    /// Tells ``SupportDeductMode`` from other values.
    public enum SupportDeductModeKind {}
}

extension OpenValue where Kind == V2.Vehicle.SupportDeductModeKind {
    /// `DEDUCT_PROACTIVE_ONLY`.
    public static var deductProactiveOnly: Self { "DEDUCT_PROACTIVE_ONLY" }
    /// `DEDUCT_AUTOPAY_ONLY`.
    public static var deductAutopayOnly: Self { "DEDUCT_AUTOPAY_ONLY" }
    /// `DEDUCT_ALL`.
    public static var deductAll: Self { "DEDUCT_ALL" }
}

extension V2.Vehicle {
    /// Documented values of `TradeScene`; open.
    public typealias TradeScene = OpenValue<TradeSceneKind>
    /// Tells ``TradeScene`` from other values.
    public enum TradeSceneKind {}
}

extension OpenValue where Kind == V2.Vehicle.TradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
    /// `PARKING SPACE`.
    public static var parkingSpace: Self { "PARKING SPACE" }
    /// `GAS`.
    public static var gas: Self { "GAS" }
    /// `HIGHWAY`.
    public static var highway: Self { "HIGHWAY" }
    /// `BRIDGE`.
    public static var bridge: Self { "BRIDGE" }
}

extension V2.Vehicle {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V2.Vehicle.TradeTypeKind {
    /// `PAP`.
    public static var pap: Self { "PAP" }
}

extension V2.Vehicle {
    /// Documented values of `UserState`; open.
    public typealias UserState = OpenValue<UserStateKind>
    /// Tells ``UserState`` from other values.
    public enum UserStateKind {}
}

extension OpenValue where Kind == V2.Vehicle.UserStateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BLOCK`.
    public static var block: Self { "BLOCK" }
}

extension V2.Vehicle {
    /// Documented values of `Version`; open.
    public typealias Version = OpenValue<VersionKind>
    /// Tells ``Version`` from other values.
    public enum VersionKind {}
}

extension OpenValue where Kind == V2.Vehicle.VersionKind {
    /// `3.0`.
    public static var _30: Self { "3.0" }
}

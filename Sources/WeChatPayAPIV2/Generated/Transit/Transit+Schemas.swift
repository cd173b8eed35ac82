// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/transit.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Transit {
    /// Documented values of `ContractState`; open.
    public typealias ContractState = OpenValue<ContractStateKind>
    /// Tells ``ContractState`` from other values.
    public enum ContractStateKind {}
}

extension OpenValue where Kind == V2.Transit.ContractStateKind {
    /// `0`.
    public static var _0: Self { "0" }
    /// `1`.
    public static var _1: Self { "1" }
}

extension V2.Transit {
    /// Documented values of `IsSubscribe`; open.
    public typealias IsSubscribe = OpenValue<IsSubscribeKind>
    /// Tells ``IsSubscribe`` from other values.
    public enum IsSubscribeKind {}
}

extension OpenValue where Kind == V2.Transit.IsSubscribeKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Transit {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Transit.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Transit {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Transit.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Transit {
    /// Shared by several operations under `/transit`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(sceneInfo: V2.Transit.SceneInfoRequest) {
            var fields = Fields()
            fields.set("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 场景METRO信息 (`scene_info`).
        public var sceneInfo: V2.Transit.SceneInfoRequest? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
    }
}

extension V2.Transit {
    /// Shared by several operations under `/transit`.
    public struct SceneInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            startTime: String,
            endTime: String? = nil,
            qrcodeHash: String? = nil,
            startStation: String? = nil,
            endStation: String? = nil,
            lineName: String? = nil,
            plateNumber: String? = nil
        ) {
            var fields = Fields()
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("qrcode_hash", qrcodeHash)
            fields.set("start_station", startStation)
            fields.set("end_station", endStation)
            fields.set("line_name", lineName)
            fields.set("plate_number", plateNumber)
            self.fields = fields
        }
        /// 乘车时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 乘车码SHA256 (`qrcode_hash`).
        public var qrcodeHash: String? {
            get { fields.stored("qrcode_hash") }
            set { fields.set("qrcode_hash", newValue) }
        }
        /// 起始站 (`start_station`).
        public var startStation: String? {
            get { fields.stored("start_station") }
            set { fields.set("start_station", newValue) }
        }
        /// 终点站 (`end_station`).
        public var endStation: String? {
            get { fields.stored("end_station") }
            set { fields.set("end_station", newValue) }
        }
        /// 乘车路线 (`line_name`).
        public var lineName: String? {
            get { fields.stored("line_name") }
            set { fields.set("line_name", newValue) }
        }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
    }
}

extension V2.Transit {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Transit.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Transit {
    /// Documented values of `TradeScene`; open.
    public typealias TradeScene = OpenValue<TradeSceneKind>
    /// Tells ``TradeScene`` from other values.
    public enum TradeSceneKind {}
}

extension OpenValue where Kind == V2.Transit.TradeSceneKind {
    /// `METRO`.
    public static var metro: Self { "METRO" }
    /// `BUS`.
    public static var bus: Self { "BUS" }
}

extension V2.Transit {
    /// Documented values of `TradeState`; open.
    public typealias TradeState = OpenValue<TradeStateKind>
    /// Tells ``TradeState`` from other values.
    public enum TradeStateKind {}
}

extension OpenValue where Kind == V2.Transit.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension V2.Transit {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V2.Transit.TradeTypeKind {
    /// `PAP`.
    public static var pap: Self { "PAP" }
}

extension V2.Transit {
    /// Documented values of `UserState`; open.
    public typealias UserState = OpenValue<UserStateKind>
    /// Tells ``UserState`` from other values.
    public enum UserStateKind {}
}

extension OpenValue where Kind == V2.Transit.UserStateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BLOCKED`.
    public static var blocked: Self { "BLOCKED" }
    /// `OVERDUE`.
    public static var overdue: Self { "OVERDUE" }
}

extension V2.Transit {
    /// Documented values of `Version`; open.
    public typealias Version = OpenValue<VersionKind>
    /// Tells ``Version`` from other values.
    public enum VersionKind {}
}

extension OpenValue where Kind == V2.Transit.VersionKind {
    /// `2.0`.
    public static var _20: Self { "2.0" }
}

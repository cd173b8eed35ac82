// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total`: in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// `payer_total`: in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// `discount_total`.
        public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
    }
}

extension V3.Vehicle {
    /// Documented values of `Currency`; open.
    public typealias Currency = OpenValue<CurrencyKind>
    /// Tells ``Currency`` from other values.
    public enum CurrencyKind {}
}

extension OpenValue where Kind == V3.Vehicle.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct DeviceInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `device_id`.
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
        /// `device_ip`.
        public var deviceIp: String? { get throws { try fields.optional("device_ip") } }
    }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct EtcReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sp_openid`.
        public var spOpenid: String { get throws { try fields.required("sp_openid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `bind_state`.
        public var bindState: String { get throws { try fields.required("bind_state") } }
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct ParkingInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `parking_id`.
        public var parkingID: String { get throws { try fields.required("parking_id") } }
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// `plate_color`.
        public var plateColor: V3.Vehicle.PlateColor { get throws { try fields.required("plate_color") } }
        /// `start_time`.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// `end_time`.
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// `parking_name`.
        public var parkingName: String { get throws { try fields.required("parking_name") } }
        /// `charging_duration`.
        public var chargingDuration: Int { get throws { try fields.required("charging_duration") } }
        /// `device_id`.
        public var deviceID: String { get throws { try fields.required("device_id") } }
    }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_openid`.
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct PayerReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Vehicle {
    /// Documented values of `PlateColor`; open.
    public typealias PlateColor = OpenValue<PlateColorKind>
    /// Tells ``PlateColor`` from other values.
    public enum PlateColorKind {}
}

extension OpenValue where Kind == V3.Vehicle.PlateColorKind {
    /// `BLUE`.
    public static var blue: Self { "BLUE" }
    /// `GREEN`.
    public static var green: Self { "GREEN" }
    /// `YELLOW`.
    public static var yellow: Self { "YELLOW" }
    /// `BLACK`.
    public static var black: Self { "BLACK" }
    /// `WHITE`.
    public static var white: Self { "WHITE" }
    /// `LIMEGREEN`.
    public static var limegreen: Self { "LIMEGREEN" }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `promotion_id`.
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `scope`.
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// `type`.
        public var type: String? { get throws { try fields.optional("type") } }
        /// `activity_id`.
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `wxpay_contribute`.
        public var wxpayContribute: Int? { get throws { try fields.optional("wxpay_contribute") } }
        /// `merchant_contribute`.
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// `other_contribute`.
        public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
    }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `trade_type`.
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `trade_state_desc`.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// `payer`.
        public var payer: V3.Vehicle.Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: V3.Vehicle.Amount { get throws { try fields.required("amount") } }
        /// `device_info`.
        public var deviceInfo: V3.Vehicle.DeviceInfo? { get throws { try fields.optional("device_info") } }
        /// `promotion_detail`.
        public var promotionDetail: [V3.Vehicle.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

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
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// 折扣 (`discount_total`).
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
        /// 商户端设备号 (`device_id`).
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
        /// 商户端设备IP (`device_ip`).
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
        /// 发起签约的appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 用户在发起签约APP的标识 (`sp_openid`).
        public var spOpenid: String { get throws { try fields.required("sp_openid") } }
        /// 子商户appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// ETC扣费授权协议号 (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// ETC绑定状态 (`bind_state`).
        public var bindState: String { get throws { try fields.required("bind_state") } }
        /// 绑定的车牌号 (`plate_number`).
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 用户在发起签约子APP的标识 (`sub_openid`).
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
        /// 入场ID (`parking_id`): at most 32 characters.
        public var parkingID: String { get throws { try fields.required("parking_id") } }
        /// 车牌号 (`plate_number`): at most 32 characters.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 车牌颜色 (`plate_color`).
        public var plateColor: V3.Vehicle.PlateColor { get throws { try fields.required("plate_color") } }
        /// 入场时间 (`start_time`): at most 32 characters.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 出场时间 (`end_time`): at most 32 characters.
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// 停车场名称 (`parking_name`): at most 32 characters.
        public var parkingName: String { get throws { try fields.required("parking_name") } }
        /// 计费时长 (`charging_duration`).
        public var chargingDuration: Int { get throws { try fields.required("charging_duration") } }
        /// 停车场设备ID (`device_id`): at most 32 characters.
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
        /// 用户在服务商APP的标识 (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// 用户在特约商户APP的标识 (`sub_openid`).
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
        /// 用户在AppID下的标识 (`openid`): at most 32 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户在Sub_AppID下的标识 (`sub_openid`): at most 32 characters.
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
    /// 蓝色 (`BLUE`).
    public static var blue: Self { "BLUE" }
    /// 绿色 (`GREEN`).
    public static var green: Self { "GREEN" }
    /// 黄色 (`YELLOW`).
    public static var yellow: Self { "YELLOW" }
    /// 黑色 (`BLACK`).
    public static var black: Self { "BLACK" }
    /// 白色 (`WHITE`).
    public static var white: Self { "WHITE" }
    /// 黄绿色 (`LIMEGREEN`).
    public static var limegreen: Self { "LIMEGREEN" }
}

extension V3.Vehicle {
    /// Shared by several operations under `/v3/vehicle`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: String? { get throws { try fields.optional("type") } }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 微信出资 (`wxpay_contribute`).
        public var wxpayContribute: Int? { get throws { try fields.optional("wxpay_contribute") } }
        /// 商户出资 (`merchant_contribute`).
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`).
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
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 特约商户appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 支付者 (`payer`).
        public var payer: V3.Vehicle.Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Vehicle.Amount { get throws { try fields.required("amount") } }
        /// 设备信息 (`device_info`).
        public var deviceInfo: V3.Vehicle.DeviceInfo? { get throws { try fields.optional("device_info") } }
        /// 优惠详情 (`promotion_detail`).
        public var promotionDetail: [V3.Vehicle.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension NotificationEvent {
    /// What `TRANSACTION.FAIL`, `TRANSACTION.PAY_BACK` says.
    public struct ServiceTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 调用接口提交的商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 调用接口提交的应用ID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 调用接口提交的子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 调用接口提交的子商户应用ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户在服务商AppID下的唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// 签约信息 (`contract_information`).
        public var contractInformation: ContractInformation? {
            get throws { try fields.optional("contract_information") }
        }
        /// 调用接口提交的商户服务订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付系统生成的订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 银行类型 (`bank_type`): at most 32 characters.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 订单支付完成时间 (`success_time`): at most 32 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 交易状态 (`trade_state`): at most 32 characters.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 对当前订单状态的描述和下一步操作的指引 (`trade_state_description`): at most 256 characters.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 支付者信息 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 设备信息 (`device_information`).
        public var deviceInformation: DeviceInformation? { get throws { try fields.optional("device_information") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: TradeType? { get throws { try fields.optional("trade_type") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 支付场景信息描述 (`scene_info`).
        public var sceneInfo: SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// 服务商APPID (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `description`: at most 128 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 订单成功创建时返回 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 用户是否已还款 (`user_repaid`): at most 1 characters.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// 交易场景 (`trade_scene`): at most 16 characters.
        public var tradeScene: TradeScene? { get throws { try fields.optional("trade_scene") } }
        /// 停车场景信息 (`parking_info`).
        public var parkingInfo: ParkingInfo { get throws { try fields.required("parking_info") } }
        /// 设备信息 (`device_info`).
        public var deviceInfo: DeviceInfo? { get throws { try fields.optional("device_info") } }
        /// 签约信息 (`contract_information`).
        public struct ContractInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `contract_id`.
            public var contractID: String? { get throws { try fields.optional("contract_id") } }
            /// 签约状态 (`contract_status`).
            public var contractStatus: String? { get throws { try fields.optional("contract_status") } }
            /// 签约完成时间 (`create_time`).
            public var createTime: String? { get throws { try fields.optional("create_time") } }
        }
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// 支付者信息 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户在服务商的标识 (`openid`): at most 128 characters.
            public var openid: String { get throws { try fields.required("openid") } }
            /// 用户在子商户的标识 (`sub_openid`): at most 128 characters.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
            /// `sp_openid`.
            public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `currency`: at most 16 characters.
            public var currency: Currency { get throws { try fields.required("currency") } }
            /// 用户支付币种 (`payer_currency`).
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// `total`.
            public var total: Int? { get throws { try fields.optional("total") } }
            /// `payer_total`.
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// `discount_total`.
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// 设备信息 (`device_information`).
        public struct DeviceInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户设备号 (`device_id`).
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
            /// 商户端设备IP（发起扣款请求的商户服务器IP） (`payer_total`).
            public var payerTotal: String { get throws { try fields.required("payer_total") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券或者立减优惠ID (`coupon_id`): at most 32 characters.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// `name`: at most 128 characters.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`): at most 32 characters.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`): at most 16 characters.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 活动ID (`stock_id`).
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 活动ID (`activity_id`): at most 32 characters.
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`: at most 16 characters.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 单品列表信息 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of 优惠类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品编码 (`goods_id`).
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// 商品数量 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                /// 商品备注 (`goods_remark`).
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
            }
        }
        /// Documented values of 交易类型 (`trade_type`); open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// 支付场景信息描述 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
        }
        /// Documented values of 用户是否已还款 (`user_repaid`); open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of 交易场景 (`trade_scene`); open.
        public typealias TradeScene = OpenValue<TradeSceneKind>
        /// Tells ``TradeScene`` from other values.
        public enum TradeSceneKind {}
        /// 停车场景信息 (`parking_info`).
        public struct ParkingInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 车主服务为商户分配的入场ID (`parking_id`): at most 32 characters.
            public var parkingID: String { get throws { try fields.required("parking_id") } }
            /// 车牌号 (`plate_number`): at most 32 characters.
            public var plateNumber: String { get throws { try fields.required("plate_number") } }
            /// 车牌颜色 (`plate_color`): at most 32 characters.
            public var plateColor: PlateColor { get throws { try fields.required("plate_color") } }
            /// 用户入场时间 (`start_time`): at most 32 characters.
            public var startTime: String { get throws { try fields.required("start_time") } }
            /// 用户出场时间 (`end_time`): at most 32 characters.
            public var endTime: String { get throws { try fields.required("end_time") } }
            /// 所在停车位车场的名称 (`parking_name`): at most 32 characters.
            public var parkingName: String { get throws { try fields.required("parking_name") } }
            /// 计费时长 (`charging_duration`).
            public var chargingDuration: Int { get throws { try fields.required("charging_duration") } }
            /// 停车场设备ID (`device_id`): at most 32 characters.
            public var deviceID: String { get throws { try fields.required("device_id") } }
            /// Documented values of 车牌颜色 (`plate_color`); open.
            public typealias PlateColor = OpenValue<PlateColorKind>
            /// Tells ``PlateColor`` from other values.
            public enum PlateColorKind {}
        }
        /// 设备信息 (`device_info`).
        public struct DeviceInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户端设备号 (`device_id`): at most 32 characters.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已接收 (`ACCEPT`).
    public static var accept: Self { "ACCEPT" }
    /// 支付失败 (`PAY_FAIL`).
    public static var payFail: Self { "PAY_FAIL" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.PromotionDetail.ScopeKind {
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.PromotionDetail.TypeValueKind {
    /// 充值型代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值型代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.TradeTypeKind {
    /// `PAP`.
    public static var pap: Self { "PAP" }
    /// `AUTH`.
    public static var auth: Self { "AUTH" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.UserRepaidKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.TradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
}

extension OpenValue where Kind == NotificationEvent.ServiceTransaction.ParkingInfo.PlateColorKind {
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

extension NotificationEvent {
    /// What `TRANSACTION.INDUSTRY_FAILED`, `TRANSACTION.INDUSTRY_SUCCESS` says.
    public struct SchoolTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? { get throws { try fields.optional("trade_type") } }
        /// 本支付订单的状态 (`trade_state`).
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付订单已成功才会返回 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 支付者 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额信息 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 设备信息 (`device_info`).
        public var deviceInfo: DeviceInfo { get throws { try fields.required("device_info") } }
        /// 优惠详情 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// Documented values of 本支付订单的状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `openid`.
            public var openid: String { get throws { try fields.required("openid") } }
            /// `sub_openid`.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
            /// 用户在服务商APP的标识 (`sp_openid`).
            public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        }
        /// 订单金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// 订单折扣 (`discount_total`).
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
            /// `currency`.
            public var currency: Currency { get throws { try fields.required("currency") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// 设备信息 (`device_info`).
        public struct DeviceInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户端设备号 (`device_id`): at most 32 characters.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
            /// `device_ip`.
            public var deviceIp: String { get throws { try fields.required("device_ip") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`coupon_id`).
            public var couponID: String? { get throws { try fields.optional("coupon_id") } }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`).
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`).
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 活动ID (`stock_id`).
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of 优惠类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品编码 (`goods_id`).
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// 商品数量 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                /// 商品备注 (`goods_remark`).
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `PAY_BACK`.
    public static var payBack: Self { "PAY_BACK" }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.SchoolTransaction.PromotionDetail.TypeValueKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension NotificationEvent {
    /// What `TRANSACTION.SUCCESS` says.
    public struct CombinedTransaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合单商户公众账号ID (`combine_appid`): at most 32 characters.
        public var combineAppid: String? { get throws { try fields.optional("combine_appid") } }
        /// 合单商户号 (`combine_mchid`): at most 32 characters.
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// 合单商户订单号 (`combine_out_trade_no`): at most 32 characters.
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 微信支付系统生成的订单号 (`combine_transaction_id`).
        public var combineTransactionID: String? { get throws { try fields.optional("combine_transaction_id") } }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// 商品单信息 (`sub_orders`).
        public var subOrders: [SubOrders] { get throws { try fields.required("sub_orders") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: String? { get throws { try fields.optional("trade_scenario") } }
        /// 合单支付者信息 (`combine_payer_info`).
        public var combinePayerInfo: CombinePayerInfo? { get throws { try fields.optional("combine_payer_info") } }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public var installmentInfo: InstallmentInfo? { get throws { try fields.optional("installment_info") } }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户端设备号 (`device_id`): at most 32 characters.
            public var deviceID: String { get throws { try fields.required("device_id") } }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商品单商户号 (`mchid`): at most 32 characters.
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 商品单个人收款方受理授权ID (`individual_auth_id`).
            public var individualAuthID: String? { get throws { try fields.optional("individual_auth_id") } }
            /// 商品单个人收款方平台昵称 (`individual_name`).
            public var individualName: String? { get throws { try fields.optional("individual_name") } }
            /// 交易类型 (`trade_type`): at most 16 characters.
            public var tradeType: TradeType? { get throws { try fields.optional("trade_type") } }
            /// 交易状态 (`trade_state`): at most 32 characters.
            public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
            /// 银行类型 (`bank_type`): at most 32 characters.
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// 商户数据包 (`attach`): at most 128 characters.
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// 商品单金额信息 (`amount`).
            public var amount: Amount? { get throws { try fields.optional("amount") } }
            /// 支付完成时间 (`success_time`): at most 32 characters.
            public var successTime: String? { get throws { try fields.optional("success_time") } }
            /// 商品单微信支付订单号 (`transaction_id`): at most 32 characters.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 商品单商户订单号 (`out_trade_no`): at most 32 characters.
            public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
            /// 子商户号(也叫特约商户号) (`sub_mchid`): at most 32 characters.
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// 子商户APPID (`sub_appid`): at most 32 characters.
            public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
            /// 用户子商户标识 (`sub_openid`): at most 128 characters.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
            /// 优惠功能 (`promotion_detail`).
            public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
            /// Documented values of 交易类型 (`trade_type`); open.
            public typealias TradeType = OpenValue<TradeTypeKind>
            /// Tells ``TradeType`` from other values.
            public enum TradeTypeKind {}
            /// Documented values of 交易状态 (`trade_state`); open.
            public typealias TradeState = OpenValue<TradeStateKind>
            /// Tells ``TradeState`` from other values.
            public enum TradeStateKind {}
            /// 商品单金额信息 (`amount`).
            public struct Amount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// 用户支付金额 (`payer_amount`): in the smallest unit of the currency (分 for CNY).
                public var payerAmount: Int { get throws { try fields.required("payer_amount") } }
                /// 标价币种 (`currency`): at most 16 characters.
                public var currency: String { get throws { try fields.required("currency") } }
                /// 用户支付币种 (`payer_currency`): at most 8 characters.
                public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
                /// 结算汇率 (`settlement_rate`).
                public var settlementRate: JSON.Number? { get throws { try fields.optional("settlement_rate") } }
            }
            /// `promotion_detail`.
            public struct PromotionDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 券ID (`coupon_id`): at most 32 characters.
                public var couponID: String { get throws { try fields.required("coupon_id") } }
                /// 优惠名称 (`name`): at most 64 characters.
                public var name: String? { get throws { try fields.optional("name") } }
                /// 优惠范围 (`scope`): at most 32 characters.
                public var scope: Scope? { get throws { try fields.optional("scope") } }
                /// 优惠类型 (`type`): at most 32 characters.
                public var type: TypeValue? { get throws { try fields.optional("type") } }
                /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// 活动ID (`stock_id`): at most 32 characters.
                public var stockID: String? { get throws { try fields.optional("stock_id") } }
                /// 微信出资 (`wechatpay_contribute`).
                public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                /// 商户出资 (`merchant_contribute`).
                public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                /// 其他出资 (`other_contribute`).
                public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                /// 优惠币种 (`currency`): at most 32 characters.
                public var currency: String? { get throws { try fields.optional("currency") } }
                /// 单品列表 (`goods_detail`).
                public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
                /// Documented values of 优惠范围 (`scope`); open.
                public typealias Scope = OpenValue<ScopeKind>
                /// Tells ``Scope`` from other values.
                public enum ScopeKind {}
                /// Documented values of 优惠类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
                /// `goods_detail`.
                public struct GoodsDetail: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 商品编码 (`goods_id`): at most 32 characters.
                    public var goodsID: String { get throws { try fields.required("goods_id") } }
                    /// 商品数量 (`quantity`).
                    public var quantity: Int { get throws { try fields.required("quantity") } }
                    /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                    public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                    /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                    public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                    /// 商品备注 (`goods_remark`): at most 128 characters.
                    public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                }
            }
        }
        /// 合单支付者信息 (`combine_payer_info`).
        public struct CombinePayerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`): at most 128 characters.
            public var openid: String { get throws { try fields.required("openid") } }
        }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public struct InstallmentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 是否使用了商户贴息 (`use_subsidy`).
            public var useSubsidy: Bool { get throws { try fields.required("use_subsidy") } }
            /// 用户实际选择分期期数 (`selected_installment_number`).
            public var selectedInstallmentNumber: Int {
                get throws { try fields.required("selected_installment_number") }
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.CombinedTransaction.SubOrders.TradeTypeKind {
    /// JSAPI合单支付、小程序合单支付 (`JSAPI`).
    public static var jsapi: Self { "JSAPI" }
    /// Native合单支付 (`NATIVE`).
    public static var native: Self { "NATIVE" }
    /// APP合单支付 (`APP`).
    public static var app: Self { "APP" }
    /// H5合单支付 (`MWEB`).
    public static var mweb: Self { "MWEB" }
}

extension OpenValue where Kind == NotificationEvent.CombinedTransaction.SubOrders.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// 未支付 (`NOTPAY`).
    public static var notpay: Self { "NOTPAY" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// 用户支付中 (`USERPAYING`).
    public static var userpaying: Self { "USERPAYING" }
    /// 支付失败 (`PAYERROR`).
    public static var payerror: Self { "PAYERROR" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension OpenValue where Kind == NotificationEvent.CombinedTransaction.SubOrders.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.CombinedTransaction.SubOrders.PromotionDetail.TypeValueKind {
    /// 预充值-带有结算资金的代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值-不带有结算资金的代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension NotificationEvent {
    /// What `TRANSACTION.SUCCESS` says.
    public struct Transaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商APPID (`sp_appid`): at most 32 characters.
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 服务商商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 子商户号（也叫特约商户号） (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 支付完成时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `description`: at most 128 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// 订单成功创建时返回 (`create_time`): at most 32 characters.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 交易状态 (`trade_state`): at most 32 characters.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`): at most 256 characters.
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 对当前订单状态的描述和下一步操作的指引 (`trade_state_description`): at most 256 characters.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 交易类型 (`trade_type`): at most 16 characters.
        public var tradeType: TradeType? { get throws { try fields.optional("trade_type") } }
        /// 银行类型 (`bank_type`): at most 32 characters.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 用户是否已还款 (`user_repaid`): at most 1 characters.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// 交易场景 (`trade_scene`): at most 16 characters.
        public var tradeScene: TradeScene? { get throws { try fields.optional("trade_scene") } }
        /// 停车场景信息 (`parking_info`).
        public var parkingInfo: ParkingInfo? { get throws { try fields.optional("parking_info") } }
        /// 支付者信息 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 子商户APPID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public var installmentInfo: InstallmentInfo? { get throws { try fields.optional("installment_info") } }
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// Documented values of 交易类型 (`trade_type`); open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// Documented values of 用户是否已还款 (`user_repaid`); open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of 交易场景 (`trade_scene`); open.
        public typealias TradeScene = OpenValue<TradeSceneKind>
        /// Tells ``TradeScene`` from other values.
        public enum TradeSceneKind {}
        /// 停车场景信息 (`parking_info`).
        public struct ParkingInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 车主服务为商户分配的入场ID (`parking_id`): at most 32 characters.
            public var parkingID: String { get throws { try fields.required("parking_id") } }
            /// 车牌号 (`plate_number`): at most 32 characters.
            public var plateNumber: String { get throws { try fields.required("plate_number") } }
            /// 车牌颜色 (`plate_color`): at most 32 characters.
            public var plateColor: PlateColor { get throws { try fields.required("plate_color") } }
            /// 用户入场时间 (`start_time`): at most 32 characters.
            public var startTime: String { get throws { try fields.required("start_time") } }
            /// 用户出场时间 (`end_time`): at most 32 characters.
            public var endTime: String { get throws { try fields.required("end_time") } }
            /// 所在停车位车场的名称 (`parking_name`): at most 32 characters.
            public var parkingName: String { get throws { try fields.required("parking_name") } }
            /// 计费时长 (`charging_duration`).
            public var chargingDuration: Int { get throws { try fields.required("charging_duration") } }
            /// 停车场设备ID (`device_id`): at most 32 characters.
            public var deviceID: String { get throws { try fields.required("device_id") } }
            /// Documented values of 车牌颜色 (`plate_color`); open.
            public typealias PlateColor = OpenValue<PlateColorKind>
            /// Tells ``PlateColor`` from other values.
            public enum PlateColorKind {}
        }
        /// 支付者信息 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户标识 (`openid`): at most 128 characters.
            public var openid: String? { get throws { try fields.optional("openid") } }
            /// 用户服务商标识 (`sp_openid`): at most 128 characters.
            public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
            /// 用户子商户标识 (`sub_openid`): at most 128 characters.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        }
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 货币类型 (`currency`): at most 16 characters.
            public var currency: Currency? { get throws { try fields.optional("currency") } }
            /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// 用户支付币种 (`payer_currency`): at most 16 characters.
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// 汇率信息 (`exchange_rate`).
            public var exchangeRate: ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
            /// `discount_total`.
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
            /// Documented values of 货币类型 (`currency`); open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
            /// 汇率信息 (`exchange_rate`).
            public struct ExchangeRate: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 汇率类型 (`type`).
                public var type: String? { get throws { try fields.optional("type") } }
                /// 汇率值 (`rate`).
                public var rate: Int? { get throws { try fields.optional("rate") } }
            }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`coupon_id`): at most 32 characters.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// 优惠名称 (`name`): at most 128 characters.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`): at most 32 characters.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`): at most 32 characters.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 活动ID (`stock_id`): at most 32 characters.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 活动ID (`activity_id`): at most 32 characters.
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// 优惠币种 (`currency`): at most 16 characters.
            public var currency: Currency? { get throws { try fields.optional("currency") } }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of 优惠类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// Documented values of 优惠币种 (`currency`); open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品编码 (`goods_id`): at most 32 characters.
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// 商品数量 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                /// 商品备注 (`goods_remark`): at most 128 characters.
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
            }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户端设备号 (`device_id`): at most 32 characters.
            public var deviceID: String { get throws { try fields.required("device_id") } }
        }
        /// 使用的商户贴息信息(微信分付) (`installment_info`).
        public struct InstallmentInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 是否使用了商户贴息 (`use_subsidy`).
            public var useSubsidy: Bool { get throws { try fields.required("use_subsidy") } }
            /// 用户实际选择分期期数 (`selected_installment_number`).
            public var selectedInstallmentNumber: Int {
                get throws { try fields.required("selected_installment_number") }
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.Transaction.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已接收 (`ACCEPT`).
    public static var accept: Self { "ACCEPT" }
    /// 支付失败 (`PAY_FAIL`).
    public static var payFail: Self { "PAY_FAIL" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// 未支付 (`NOTPAY`).
    public static var notpay: Self { "NOTPAY" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 已撤销 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 用户支付中 (`USERPAYING`).
    public static var userpaying: Self { "USERPAYING" }
    /// 支付失败 (`PAYERROR`).
    public static var payerror: Self { "PAYERROR" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.TradeTypeKind {
    /// 公众号支付、小程序支付 (`JSAPI`).
    public static var jsapi: Self { "JSAPI" }
    /// Native支付 (`NATIVE`).
    public static var native: Self { "NATIVE" }
    /// APP支付 (`APP`).
    public static var app: Self { "APP" }
    /// 付款码支付 (`MICROPAY`).
    public static var micropay: Self { "MICROPAY" }
    /// H5支付 (`MWEB`).
    public static var mweb: Self { "MWEB" }
    /// 刷脸支付 (`FACEPAY`).
    public static var facepay: Self { "FACEPAY" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.UserRepaidKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.TradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.ParkingInfo.PlateColorKind {
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

extension OpenValue where Kind == NotificationEvent.Transaction.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.PromotionDetail.ScopeKind {
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.PromotionDetail.TypeValueKind {
    /// 预充值-带有结算资金的代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值-不带有结算资金的代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension OpenValue where Kind == NotificationEvent.Transaction.PromotionDetail.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension NotificationEvent {
    /// What `VEHICLE.ENTRANCE_STATE_CHANGE` says.
    public struct VehicleEntranceStateChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 调用接口提交的商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 调用接口提交的子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 车主服务为商户分配的入场ID (`parking_id`): at most 32 characters.
        public var parkingID: String { get throws { try fields.required("parking_id") } }
        /// `out_parking_no`: at most 32 characters.
        public var outParkingNo: String { get throws { try fields.required("out_parking_no") } }
        /// 车牌号 (`plate_number`): at most 32 characters.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 车牌颜色 (`plate_color`): at most 32 characters.
        public var plateColor: PlateColor { get throws { try fields.required("plate_color") } }
        /// 入场时间 (`start_time`): at most 32 characters.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 所在停车位车场的名称 (`parking_name`): at most 32 characters.
        public var parkingName: String { get throws { try fields.required("parking_name") } }
        /// 停车场的免费停车时长 (`free_duration`).
        public var freeDuration: Int { get throws { try fields.required("free_duration") } }
        /// 本次入场车牌的服务状态 (`parking_state`): at most 32 characters.
        public var parkingState: ParkingState { get throws { try fields.required("parking_state") } }
        /// `blocked_state_description`.
        public var blockedStateDescription: BlockedStateDescription? {
            get throws { try fields.optional("blocked_state_description") }
        }
        /// `state_update_time`: at most 32 characters.
        public var stateUpdateTime: String { get throws { try fields.required("state_update_time") } }
        /// Documented values of 车牌颜色 (`plate_color`); open.
        public typealias PlateColor = OpenValue<PlateColorKind>
        /// Tells ``PlateColor`` from other values.
        public enum PlateColorKind {}
        /// Documented values of 本次入场车牌的服务状态 (`parking_state`); open.
        public typealias ParkingState = OpenValue<ParkingStateKind>
        /// Tells ``ParkingState`` from other values.
        public enum ParkingStateKind {}
        /// Documented values of `blocked_state_description`; open.
        public typealias BlockedStateDescription = OpenValue<BlockedStateDescriptionKind>
        /// Tells ``BlockedStateDescription`` from other values.
        public enum BlockedStateDescriptionKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.VehicleEntranceStateChange.PlateColorKind {
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

extension OpenValue where Kind == NotificationEvent.VehicleEntranceStateChange.ParkingStateKind {
    /// 正常状态 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// `BLOCKED`.
    public static var blocked: Self { "BLOCKED" }
}

extension OpenValue where Kind == NotificationEvent.VehicleEntranceStateChange.BlockedStateDescriptionKind {
    /// 已暂停车主服务 (`PAUSE`).
    public static var pause: Self { "PAUSE" }
    /// 已授权签约但欠费 (`OVERDUE`).
    public static var overdue: Self { "OVERDUE" }
    /// `REMOVE`.
    public static var remove: Self { "REMOVE" }
}

extension NotificationEvent {
    /// What `VEHICLE.USER_STATE_CHANGE` says.
    public struct VehicleUserStateChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发起签约的AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 用户在发起签约App的标识 (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// 用户在发起签约子App的标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// ETC扣费授权协议号 (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// etc绑定状态 (`bind_state`).
        public var bindState: String { get throws { try fields.required("bind_state") } }
        /// 绑定的车牌号 (`plate_number`).
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
    }
}

extension NotificationEvent {
    /// What `VIOLATION.APPEAL`, `VIOLATION.INTERCEPT`, `VIOLATION.PUNISH` says.
    public struct Violation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 该商户平台处置记录对应的商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 子商户公司名称 (`company_name`): at most 64 characters.
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// 兑券记录ID (`record_id`): at most 128 characters.
        public var recordID: String { get throws { try fields.required("record_id") } }
        /// `punish_plan`: at most 2048 characters.
        public var punishPlan: String { get throws { try fields.required("punish_plan") } }
        /// 微信支付对违约商户的处置时间 (`punish_time`): at most 64 characters.
        public var punishTime: String { get throws { try fields.required("punish_time") } }
        /// 处置手段描述 (`punish_description`): at most 128 characters.
        public var punishDescription: String { get throws { try fields.required("punish_description") } }
        /// 微信支付对违约商户定义的风险类型 (`risk_type`): at most 2048 characters.
        public var riskType: RiskType { get throws { try fields.required("risk_type") } }
        /// `risk_description`: at most 2048 characters.
        public var riskDescription: String { get throws { try fields.required("risk_description") } }
        /// Documented values of 微信支付对违约商户定义的风险类型 (`risk_type`); open.
        public typealias RiskType = OpenValue<RiskTypeKind>
        /// Tells ``RiskType`` from other values.
        public enum RiskTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Violation.RiskTypeKind {
    /// 涉嫌一元购 (`ONE_YUAN_PURCHASES`).
    public static var oneYuanPurchases: Self { "ONE_YUAN_PURCHASES" }
    /// 涉嫌多级分销返利 (`MULTI_LEVEL_DISTRIBUTION_REBATE`).
    public static var multiLevelDistributionRebate: Self { "MULTI_LEVEL_DISTRIBUTION_REBATE" }
    /// 涉嫌我司未开放类目 (`PROHIBITED_BUSINESS_CATEGORIES`).
    public static var prohibitedBusinessCategories: Self { "PROHIBITED_BUSINESS_CATEGORIES" }
    /// 涉嫌信用卡套现 (`CASH_ADVANCE_VIA_CREDIT_CARD`).
    public static var cashAdvanceViaCreditCard: Self { "CASH_ADVANCE_VIA_CREDIT_CARD" }
    /// 涉嫌诱导支付 (`INDUCING_USERS_TO_MAKE_PAYMENTS`).
    public static var inducingUsersToMakePayments: Self { "INDUCING_USERS_TO_MAKE_PAYMENTS" }
    /// 涉嫌欺诈 (`FRAUD`).
    public static var fraud: Self { "FRAUD" }
    /// 涉嫌恶意吸粉 (`MALICIOUS_FAN_COUNT_BOOSTING`).
    public static var maliciousFanCountBoosting: Self { "MALICIOUS_FAN_COUNT_BOOSTING" }
    /// 涉嫌跨类目 (`CROSS_CATEGORY_ACTIVITIES`).
    public static var crossCategoryActivities: Self { "CROSS_CATEGORY_ACTIVITIES" }
    /// 涉嫌跨类目经营 (`CROSS_CATEGORY_BUSINESS`).
    public static var crossCategoryBusiness: Self { "CROSS_CATEGORY_BUSINESS" }
    /// 涉嫌赌博 (`GAMBLING`).
    public static var gambling: Self { "GAMBLING" }
    /// 涉嫌色情 (`LEWD_CONTENT`).
    public static var lewdContent: Self { "LEWD_CONTENT" }
    /// 涉嫌无证经营支付结算业务 (`UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`).
    public static var unlicensedPaymentAndSettlementBusiness: Self { "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS" }
    /// 涉嫌投资理财 (`INVESTMENT`).
    public static var investment: Self { "INVESTMENT" }
    /// 涉嫌交易纠纷 (`TRANSACTION_DISPUTE`).
    public static var transactionDispute: Self { "TRANSACTION_DISPUTE" }
    /// 涉嫌境内支付接口跨境使用 (`CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`).
    public static var crossBorderUseOfDomesticPaymentApi: Self { "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API" }
    /// 涉嫌境外超监管批复范围经营 (`OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`).
    public static var overseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities: Self {
        "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
    }
    /// 涉嫌交易异常 (`UNUSUAL_TRANSACTION`).
    public static var unusualTransaction: Self { "UNUSUAL_TRANSACTION" }
    /// 涉嫌无资质经营 (`UNLICENSED_BUSINESS`).
    public static var unlicensedBusiness: Self { "UNLICENSED_BUSINESS" }
    /// 涉嫌投资理财 (`WEALTH_INVESTMENT`).
    public static var wealthInvestment: Self { "WEALTH_INVESTMENT" }
    /// 涉嫌关联违规主体等异常风险 (`AFFILIATED_TO_A_VIOLATING_ENTITY`).
    public static var affiliatedToAViolatingEntity: Self { "AFFILIATED_TO_A_VIOLATING_ENTITY" }
    /// 涉嫌司法案件 (`INVOLVED_IN_A_JUDICIAL_CASE`).
    public static var involvedInAJudicialCase: Self { "INVOLVED_IN_A_JUDICIAL_CASE" }
    /// 涉嫌资料异常 (`INCORRECT_INFORMATION_SUBMITTED`).
    public static var incorrectInformationSubmitted: Self { "INCORRECT_INFORMATION_SUBMITTED" }
    /// 申诉成功 (`APPEAL_SUCCESSFUL`).
    public static var appealSuccessful: Self { "APPEAL_SUCCESSFUL" }
    /// 涉嫌他人投诉举报 (`REPORTED_BY_OTHERS`).
    public static var reportedByOthers: Self { "REPORTED_BY_OTHERS" }
    /// 涉嫌智慧餐饮活动违规 (`VIOLATING_SMART_CATERING_ACTIVITIES`).
    public static var violatingSmartCateringActivities: Self { "VIOLATING_SMART_CATERING_ACTIVITIES" }
    /// 涉嫌同一商户号下挂多个商户 (`MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`).
    public static var moreThanOneMerchantUnderASingleMerchantId: Self {
        "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
    }
    /// 涉嫌境外支付接口跨区域 (`CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`).
    public static var crossRegionUseOfInternationalPaymentApi: Self { "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API" }
    /// 涉嫌实时交易异常 (`UNUSUAL_REAL_TIME_TRANSACTION`).
    public static var unusualRealTimeTransaction: Self { "UNUSUAL_REAL_TIME_TRANSACTION" }
    /// 涉嫌资料不合格 (`UNACCEPTABLE_DOCUMENTS`).
    public static var unacceptableDocuments: Self { "UNACCEPTABLE_DOCUMENTS" }
    /// 涉嫌大额交易 (`LARGE_AMOUNT_TRANSACTION`).
    public static var largeAmountTransaction: Self { "LARGE_AMOUNT_TRANSACTION" }
    /// 无交易商户未确认开户意愿 (`ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`).
    public static var allMerchantsHaveConfirmedTheWillingnessToOpenAnAccount: Self {
        "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    }
    /// 未确认开户意愿 (`UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`).
    public static var unconfirmedWillingnessToOpenAnAccount: Self { "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT" }
    /// 交易停滞 (`INACTIVE_TRANSACTION`).
    public static var inactiveTransaction: Self { "INACTIVE_TRANSACTION" }
    /// 涉嫌其它异常 (`OTHER_UNUSUAL_ACTIVITIES`).
    public static var otherUnusualActivities: Self { "OTHER_UNUSUAL_ACTIVITIES" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.AUTHORIZED` says.
    public struct WebizpayAuthorized: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 企业员工ID (`user_id`).
        public var userID: String { get throws { try fields.required("user_id") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 授权时间 (`authorization_time`).
        public var authorizationTime: String { get throws { try fields.required("authorization_time") } }
    }
}

extension NotificationEvent {
    /// What `WEBIZPAY.PAYMENTREFUNDSUCCESS` says.
    public struct WebizpayPaymentrefundsuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 支付完成时间 (`pay_success_time`).
        public var paySuccessTime: Int { get throws { try fields.required("pay_success_time") } }
        /// 已退款金额 (`refunded_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundedAmount: Int { get throws { try fields.required("refunded_amount") } }
        /// 退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// 退款状态 (`refund_state`).
        public var refundState: RefundState { get throws { try fields.required("refund_state") } }
        /// 退款创建时间 (`refund_create_time`).
        public var refundCreateTime: Int { get throws { try fields.required("refund_create_time") } }
        /// 退款成功时间 (`refund_success_time`).
        public var refundSuccessTime: Int { get throws { try fields.required("refund_success_time") } }
        /// Documented values of 退款状态 (`refund_state`); open.
        public typealias RefundState = OpenValue<RefundStateKind>
        /// Tells ``RefundState`` from other values.
        public enum RefundStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayPaymentrefundsuccess.RefundStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.PAYMENTSUCCESS` says.
    public struct WebizpayPaymentsuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 收款商户简称 (`receive_mch_name`).
        public var receiveMchName: String { get throws { try fields.required("receive_mch_name") } }
        /// 收款商户全称 (`receive_mch_full_name`).
        public var receiveMchFullName: String { get throws { try fields.required("receive_mch_full_name") } }
        /// 收款商户对应社会组织代码 (`receive_mch_organization_code`).
        public var receiveMchOrganizationCode: String {
            get throws { try fields.required("receive_mch_organization_code") }
        }
        /// 收单机构 (`acquirer`).
        public var acquirer: String { get throws { try fields.required("acquirer") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付退款单号 (`refund_id`).
        public var refundID: String? { get throws { try fields.optional("refund_id") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String? { get throws { try fields.optional("out_refund_no") } }
        /// 交易状态 (`transaction_state`).
        public var transactionState: TransactionState { get throws { try fields.required("transaction_state") } }
        /// 金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: Int { get throws { try fields.required("goods_name") } }
        /// 支付完成时间 (`pay_success_time`).
        public var paySuccessTime: Int { get throws { try fields.required("pay_success_time") } }
        /// Documented values of 交易状态 (`transaction_state`); open.
        public typealias TransactionState = OpenValue<TransactionStateKind>
        /// Tells ``TransactionState`` from other values.
        public enum TransactionStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayPaymentsuccess.TransactionStateKind {
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
}

extension NotificationEvent {
    /// What `WEBIZPAY.QUOTACARDEXPIRED` says.
    public struct WebizpayQuotacardexpired: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 卡片状态 (`card_state`).
        public var cardState: CardState { get throws { try fields.required("card_state") } }
        /// 卡片失效时间 (`card_disabled_time`).
        public var cardDisabledTime: String { get throws { try fields.required("card_disabled_time") } }
        /// 失效原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// Documented values of 卡片状态 (`card_state`); open.
        public typealias CardState = OpenValue<CardStateKind>
        /// Tells ``CardState`` from other values.
        public enum CardStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayQuotacardexpired.CardStateKind {
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
}

extension NotificationEvent {
    /// What `WEBIZPAY.REVOKED` says.
    public struct WebizpayRevoked: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 企业员工ID (`user_id`).
        public var userID: String { get throws { try fields.required("user_id") } }
        /// 员工企业支付权限状态 (`authorization_state`).
        public var authorizationState: AuthorizationState { get throws { try fields.required("authorization_state") } }
        /// 授权解除时间 (`authorization_revoked_time`).
        public var authorizationRevokedTime: String { get throws { try fields.required("authorization_revoked_time") } }
        /// 授权解除原因 (`reason`).
        public var reason: Reason { get throws { try fields.required("reason") } }
        /// Documented values of 员工企业支付权限状态 (`authorization_state`); open.
        public typealias AuthorizationState = OpenValue<AuthorizationStateKind>
        /// Tells ``AuthorizationState`` from other values.
        public enum AuthorizationStateKind {}
        /// Documented values of 授权解除原因 (`reason`); open.
        public typealias Reason = OpenValue<ReasonKind>
        /// Tells ``Reason`` from other values.
        public enum ReasonKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.WebizpayRevoked.AuthorizationStateKind {
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/combine-transactions.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(totalAmount: Int, currency: String) {
            var fields = Fields()
            fields.set("total_amount", totalAmount)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 标价币种 (`currency`): at most 8 characters.
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Documented values of `AppType`; open.
    public typealias AppType = OpenValue<AppTypeKind>
    /// Tells ``AppType`` from other values.
    public enum AppTypeKind {}
}

extension OpenValue where Kind == V3.CombineTransactions.AppTypeKind {
    /// `IDCARD`.
    public static var idcard: Self { "IDCARD" }
    /// `HONGKONG_MACAO`.
    public static var hongkongMacao: Self { "HONGKONG_MACAO" }
    /// `HONGKONG_MACAO_RESIDENT`.
    public static var hongkongMacaoResident: Self { "HONGKONG_MACAO_RESIDENT" }
    /// `TAIWAN_RESIDENT`.
    public static var taiwanResident: Self { "TAIWAN_RESIDENT" }
    /// `FOREIGN_RESIDENT`.
    public static var foreignResident: Self { "FOREIGN_RESIDENT" }
    /// `OVERSEA_PASSPORT`.
    public static var overseaPassport: Self { "OVERSEA_PASSPORT" }
    /// `PHONE_NUMBER`.
    public static var phoneNumber: Self { "PHONE_NUMBER" }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct CombinePayerInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String? = nil, subOpenid: String? = nil, identity: V3.CombineTransactions.Identity? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("identity", identity)
            self.fields = fields
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户子标识 (`sub_openid`): at most 128 characters; for partners (服务商) only.
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 实名支付(需单独申请权限) (`identity`).
        public var identity: V3.CombineTransactions.Identity? {
            get { fields.stored("identity") }
            set { fields.set("identity", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct Identity: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(type: V3.CombineTransactions.AppType, number: SensitiveText, name: SensitiveText) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("number", number)
            fields.set("name", name)
            self.fields = fields
        }
        /// 证件类型 (`type`).
        public var type: V3.CombineTransactions.AppType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 加密后的证件号 (`number`): encrypted when sent.
        public var number: SensitiveText? {
            get { fields.stored("number") }
            set { fields.set("number", newValue) }
        }
        /// 加密后的姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct PrepayIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预支付交易会话标识 (`prepay_id`): at most 64 characters.
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(payerClientIp: String, deviceID: String? = nil) {
            var fields = Fields()
            fields.set("device_id", deviceID)
            fields.set("payer_client_ip", payerClientIp)
            self.fields = fields
        }
        /// 商户端设备号 (`device_id`): at most 16 characters.
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 用户终端IP (`payer_client_ip`): at most 45 characters.
        public var payerClientIp: String? {
            get { fields.stored("payer_client_ip") }
            set { fields.set("payer_client_ip", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SceneInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户端设备号 (`device_id`): at most 32 characters.
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SettleInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
            var fields = Fields()
            fields.set("profit_sharing", profitSharing)
            fields.set("subsidy_amount", subsidyAmount)
            self.fields = fields
        }
        /// 分账标识 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 补差金额 (`subsidy_amount`): in the smallest unit of the currency (分 for CNY); for partners (服务商) only.
        public var subsidyAmount: Int? {
            get { fields.stored("subsidy_amount") }
            set { fields.set("subsidy_amount", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SubOrders: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchid: String,
            attach: String,
            amount: V3.CombineTransactions.Amount,
            outTradeNo: String,
            description: String,
            subMchid: String? = nil,
            goodsTag: String? = nil,
            settleInfo: V3.CombineTransactions.SettleInfo? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("attach", attach)
            fields.set("amount", amount)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sub_mchid", subMchid)
            fields.set("goods_tag", goodsTag)
            fields.set("description", description)
            fields.set("settle_info", settleInfo)
            fields.set("sub_appid", subAppid)
            self.fields = fields
        }
        /// 商品单商户号 (`mchid`): at most 32 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商户数据包 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商品单金额信息 (`amount`).
        public var amount: V3.CombineTransactions.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 商品单商户订单号 (`out_trade_no`): 2 to 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 子商户号(也叫特约商户号) (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: V3.CombineTransactions.SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 子商户APPID (`sub_appid`): for partners (服务商) only.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SubsidyDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subsidyPeriodType: V3.CombineTransactions.SubsidyPeriodType,
            subsidyPlan: [V3.CombineTransactions.SubsidyPlan]
        ) {
            var fields = Fields()
            fields.set("subsidy_period_type", subsidyPeriodType)
            fields.set("subsidy_plan", subsidyPlan)
            self.fields = fields
        }
        /// 贴息方案类型 (`subsidy_period_type`).
        public var subsidyPeriodType: V3.CombineTransactions.SubsidyPeriodType? {
            get { fields.stored("subsidy_period_type") }
            set { fields.set("subsidy_period_type", newValue) }
        }
        /// 贴息方案列表 (`subsidy_plan`).
        public var subsidyPlan: [V3.CombineTransactions.SubsidyPlan]? {
            get { fields.stored("subsidy_plan") }
            set { fields.set("subsidy_plan", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SubsidyInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subsidyDetail: [V3.CombineTransactions.SubsidyDetail]? = nil) {
            var fields = Fields()
            fields.set("subsidy_detail", subsidyDetail)
            self.fields = fields
        }
        /// 贴息详情列表 (`subsidy_detail`).
        public var subsidyDetail: [V3.CombineTransactions.SubsidyDetail]? {
            get { fields.stored("subsidy_detail") }
            set { fields.set("subsidy_detail", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Documented values of `SubsidyPeriodType`; open.
    public typealias SubsidyPeriodType = OpenValue<SubsidyPeriodTypeKind>
    /// Tells ``SubsidyPeriodType`` from other values.
    public enum SubsidyPeriodTypeKind {}
}

extension OpenValue where Kind == V3.CombineTransactions.SubsidyPeriodTypeKind {
    /// `DAILY`.
    public static var daily: Self { "DAILY" }
    /// `PERIOD`.
    public static var period: Self { "PERIOD" }
}

extension V3.CombineTransactions {
    /// Shared by several operations under `/v3/combine-transactions`.
    public struct SubsidyPlan: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subsidyInstallmentNum: Int, subsidyPercent: Int) {
            var fields = Fields()
            fields.set("subsidy_installment_num", subsidyInstallmentNum)
            fields.set("subsidy_percent", subsidyPercent)
            self.fields = fields
        }
        /// 贴息期数 (`subsidy_installment_num`).
        public var subsidyInstallmentNum: Int? {
            get { fields.stored("subsidy_installment_num") }
            set { fields.set("subsidy_installment_num", newValue) }
        }
        /// 贴息比例 (`subsidy_percent`).
        public var subsidyPercent: Int? {
            get { fields.stored("subsidy_percent") }
            set { fields.set("subsidy_percent", newValue) }
        }
    }
}

extension V3.CombineTransactions {
    /// Documented values of `TradeScenario`; open.
    public typealias TradeScenario = OpenValue<TradeScenarioKind>
    /// Tells ``TradeScenario`` from other values.
    public enum TradeScenarioKind {}
}

extension OpenValue where Kind == V3.CombineTransactions.TradeScenarioKind {
    /// `RECOMMERCE`.
    public static var recommerce: Self { "RECOMMERCE" }
}

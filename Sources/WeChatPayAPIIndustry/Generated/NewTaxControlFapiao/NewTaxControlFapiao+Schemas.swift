// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct BlueFapiao: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发票代码 (`fapiao_code`): at most 12 characters.
        public var fapiaoCode: String { get throws { try fields.required("fapiao_code") } }
        /// 发票号码 (`fapiao_number`): at most 20 characters.
        public var fapiaoNumber: String { get throws { try fields.required("fapiao_number") } }
        /// 校验码 (`check_code`): at most 20 characters.
        public var checkCode: String { get throws { try fields.required("check_code") } }
        /// 密码 (`password`): at most 1024 characters.
        public var password: String { get throws { try fields.required("password") } }
        /// 开票时间 (`fapiao_time`): at most 32 characters.
        public var fapiaoTime: String { get throws { try fields.required("fapiao_time") } }
    }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct BuyerInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: V3.NewTaxControlFapiao.IssueGeneralType,
            name: String,
            taxpayerID: String? = nil,
            address: String? = nil,
            telephone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil,
            phone: SensitiveText? = nil,
            email: SensitiveText? = nil,
            amount: Int? = nil,
            outTradeNo: String? = nil,
            fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? = nil,
            userApplyMessage: String? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("name", name)
            fields.set("taxpayer_id", taxpayerID)
            fields.set("address", address)
            fields.set("telephone", telephone)
            fields.set("bank_name", bankName)
            fields.set("bank_account", bankAccount)
            fields.set("phone", phone)
            fields.set("email", email)
            fields.set("amount", amount)
            fields.set("out_trade_no", outTradeNo)
            fields.set("fapiao_bill_type", fapiaoBillType)
            fields.set("user_apply_message", userApplyMessage)
            self.fields = fields
        }
        /// 购买方类型 (`type`).
        public var type: V3.NewTaxControlFapiao.IssueGeneralType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 名称 (`name`): at most 256 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 纳税人识别号 (`taxpayer_id`): at most 32 characters.
        public var taxpayerID: String? {
            get { fields.stored("taxpayer_id") }
            set { fields.set("taxpayer_id", newValue) }
        }
        /// 地址 (`address`): at most 128 characters.
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 电话 (`telephone`): at most 32 characters.
        public var telephone: String? {
            get { fields.stored("telephone") }
            set { fields.set("telephone", newValue) }
        }
        /// 开户银行名称 (`bank_name`): at most 128 characters.
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// 银行账号 (`bank_account`): at most 32 characters.
        public var bankAccount: String? {
            get { fields.stored("bank_account") }
            set { fields.set("bank_account", newValue) }
        }
        /// 手机号 (`phone`): encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 邮箱地址 (`email`): encrypted when sent.
        public var email: SensitiveText? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 开具的发票类型 (`fapiao_bill_type`).
        public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
            get { fields.stored("fapiao_bill_type") }
            set { fields.set("fapiao_bill_type", newValue) }
        }
        /// 留言信息 (`user_apply_message`): at most 100 characters.
        public var userApplyMessage: String? {
            get { fields.stored("user_apply_message") }
            set { fields.set("user_apply_message", newValue) }
        }
    }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct BuyerInformationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 购买方类型 (`type`).
        public var type: V3.NewTaxControlFapiao.IssueGeneralType { get throws { try fields.required("type") } }
        /// 名称 (`name`): at most 256 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 纳税人识别号 (`taxpayer_id`): at most 32 characters.
        public var taxpayerID: String? { get throws { try fields.optional("taxpayer_id") } }
        /// 地址 (`address`): at most 128 characters.
        public var address: String? { get throws { try fields.optional("address") } }
        /// 电话 (`telephone`): at most 32 characters.
        public var telephone: String? { get throws { try fields.optional("telephone") } }
        /// 开户银行名称 (`bank_name`): at most 128 characters.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 银行账号 (`bank_account`): at most 32 characters.
        public var bankAccount: String? { get throws { try fields.optional("bank_account") } }
        /// 手机号 (`phone`): encrypted for the merchant.
        public var phone: EncryptedText? { get throws { try fields.optional("phone") } }
        /// 邮箱地址 (`email`): encrypted for the merchant.
        public var email: EncryptedText? { get throws { try fields.optional("email") } }
        /// 订单金额 (`amount`).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 开具的发票类型 (`fapiao_bill_type`).
        public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
            get throws { try fields.optional("fapiao_bill_type") }
        }
        /// 留言信息 (`user_apply_message`): at most 100 characters.
        public var userApplyMessage: String? { get throws { try fields.optional("user_apply_message") } }
    }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct DevelopmentConfigReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户回调地址 (`callback_url`): at most 256 characters.
        public var callbackURL: String { get throws { try fields.required("callback_url") } }
        /// 全部账单展示开发票入口开关 (`show_fapiao_cell`).
        public var showFapiaoCell: Bool? { get throws { try fields.optional("show_fapiao_cell") } }
        /// 商户是否支持开电子专票 (`support_vat_fapiao`).
        public var supportVatFapiao: Bool? { get throws { try fields.optional("support_vat_fapiao") } }
    }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct ExtraInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 收款人 (`payee`).
        public var payee: String? { get throws { try fields.optional("payee") } }
        /// 复核人 (`reviewer`).
        public var reviewer: String? { get throws { try fields.optional("reviewer") } }
        /// 开票人 (`drawer`): at most 20 characters.
        public var drawer: String { get throws { try fields.required("drawer") } }
    }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `FapiaoBillType`; open.
    public typealias FapiaoBillType = OpenValue<FapiaoBillTypeKind>
    /// Tells ``FapiaoBillType`` from other values.
    public enum FapiaoBillTypeKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.FapiaoBillTypeKind {
    /// 增值税普通发票 (`COMM_FAPIAO`).
    public static var commFapiao: Self { "COMM_FAPIAO" }
    /// 增值税专用发票 (`VAT_FAPIAO`).
    public static var vatFapiao: Self { "VAT_FAPIAO" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `IssueGeneralType`; open.
    public typealias IssueGeneralType = OpenValue<IssueGeneralTypeKind>
    /// Tells ``IssueGeneralType`` from other values.
    public enum IssueGeneralTypeKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.IssueGeneralTypeKind {
    /// 个人、其他 (`INDIVIDUAL`).
    public static var individual: Self { "INDIVIDUAL" }
    /// 单位 (`ORGANIZATION`).
    public static var organization: Self { "ORGANIZATION" }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct Links: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下一页链接 (`next`): at most 1024 characters.
        public var next: String? { get throws { try fields.optional("next") } }
        /// 上一页链接 (`prev`): at most 1024 characters.
        public var prev: String? { get throws { try fields.optional("prev") } }
        /// 当前链接 (`self`): at most 1024 characters.
        public var selfValue: String? { get throws { try fields.optional("self") } }
    }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `MchInviteStatus`; open.
    public typealias MchInviteStatus = OpenValue<MchInviteStatusKind>
    /// Tells ``MchInviteStatus`` from other values.
    public enum MchInviteStatusKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.MchInviteStatusKind {
    /// `MCH_INVITE_SUCC`.
    public static var mchInviteSucc: Self { "MCH_INVITE_SUCC" }
    /// `MCH_INVITE_FAILED`.
    public static var mchInviteFailed: Self { "MCH_INVITE_FAILED" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `PayChannel`; open.
    public typealias PayChannel = OpenValue<PayChannelKind>
    /// Tells ``PayChannel`` from other values.
    public enum PayChannelKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.PayChannelKind {
    /// 微信支付 (`WECHAT_PAY`).
    public static var wechatPay: Self { "WECHAT_PAY" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `Scene`; open.
    public typealias Scene = OpenValue<SceneKind>
    /// Tells ``Scene`` from other values.
    public enum SceneKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.SceneKind {
    /// 微信支付场景 (`WITH_WECHATPAY`).
    public static var withWechatpay: Self { "WITH_WECHATPAY" }
    /// 非微信支付场景 (`WITHOUT_WECHATPAY`).
    public static var withoutWechatpay: Self { "WITHOUT_WECHATPAY" }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct SellerInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 名称 (`name`): at most 256 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 纳税人识别号 (`taxpayer_id`): at most 32 characters.
        public var taxpayerID: String { get throws { try fields.required("taxpayer_id") } }
        /// 地址 (`address`): at most 128 characters.
        public var address: String { get throws { try fields.required("address") } }
        /// 电话 (`telephone`): at most 32 characters.
        public var telephone: String? { get throws { try fields.optional("telephone") } }
        /// 开户银行 (`bank_name`): at most 128 characters.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 银行账号 (`bank_account`): at most 32 characters.
        public var bankAccount: String? { get throws { try fields.optional("bank_account") } }
    }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.StatusKind {
    /// `ISSUE_ACCEPTED`.
    public static var issueAccepted: Self { "ISSUE_ACCEPTED" }
    /// 发票已开具 (`ISSUED`).
    public static var issued: Self { "ISSUED" }
    /// `REVERSE_ACCEPTED`.
    public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
    /// 发票已冲红 (`REVERSED`).
    public static var reversed: Self { "REVERSED" }
    /// 发票开具已失败 (`ISSUE_FAILED`).
    public static var issueFailed: Self { "ISSUE_FAILED" }
    /// 发票冲红已失败 (`REVERSE_FAILED`).
    public static var reverseFailed: Self { "REVERSE_FAILED" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `TaxPreferMark`; open.
    public typealias TaxPreferMark = OpenValue<TaxPreferMarkKind>
    /// Tells ``TaxPreferMark`` from other values.
    public enum TaxPreferMarkKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.TaxPreferMarkKind {
    /// 无优惠 (`NO_FAVORABLE`).
    public static var noFavorable: Self { "NO_FAVORABLE" }
    /// `OUTSIDE_VAT`.
    public static var outsideVat: Self { "OUTSIDE_VAT" }
    /// 免税 (`VAT_EXEMPT`).
    public static var vatExempt: Self { "VAT_EXEMPT" }
    /// 普通零税率 (`NORMAL_ZERO_RATED`).
    public static var normalZeroRated: Self { "NORMAL_ZERO_RATED" }
    /// 出口零税率 (`EXPORT_ZERO_RATED`).
    public static var exportZeroRated: Self { "EXPORT_ZERO_RATED" }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct TransactionInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            payChannel: V3.NewTaxControlFapiao.PayChannel,
            amount: Int,
            transactionID: String? = nil,
            outTradeNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("pay_channel", payChannel)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            self.fields = fields
        }
        /// 支付渠道 (`pay_channel`).
        public var payChannel: V3.NewTaxControlFapiao.PayChannel? {
            get { fields.stored("pay_channel") }
            set { fields.set("pay_channel", newValue) }
        }
        /// 支付订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 支付商户订单号 (`out_trade_no`): at most 64 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 交易金额 (`amount`).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
    }
}

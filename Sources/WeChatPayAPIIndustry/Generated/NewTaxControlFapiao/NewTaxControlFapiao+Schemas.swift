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
        /// `fapiao_code`.
        public var fapiaoCode: String { get throws { try fields.required("fapiao_code") } }
        /// `fapiao_number`.
        public var fapiaoNumber: String { get throws { try fields.required("fapiao_number") } }
        /// `check_code`.
        public var checkCode: String { get throws { try fields.required("check_code") } }
        /// `password`.
        public var password: String { get throws { try fields.required("password") } }
        /// `fapiao_time`.
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
        /// `type`.
        public var type: V3.NewTaxControlFapiao.IssueGeneralType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `taxpayer_id`.
        public var taxpayerID: String? {
            get { fields.stored("taxpayer_id") }
            set { fields.set("taxpayer_id", newValue) }
        }
        /// `address`.
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// `telephone`.
        public var telephone: String? {
            get { fields.stored("telephone") }
            set { fields.set("telephone", newValue) }
        }
        /// `bank_name`.
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// `bank_account`.
        public var bankAccount: String? {
            get { fields.stored("bank_account") }
            set { fields.set("bank_account", newValue) }
        }
        /// `phone`: encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// `email`: encrypted when sent.
        public var email: SensitiveText? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `fapiao_bill_type`.
        public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
            get { fields.stored("fapiao_bill_type") }
            set { fields.set("fapiao_bill_type", newValue) }
        }
        /// `user_apply_message`.
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
        /// `type`.
        public var type: V3.NewTaxControlFapiao.IssueGeneralType { get throws { try fields.required("type") } }
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `taxpayer_id`.
        public var taxpayerID: String? { get throws { try fields.optional("taxpayer_id") } }
        /// `address`.
        public var address: String? { get throws { try fields.optional("address") } }
        /// `telephone`.
        public var telephone: String? { get throws { try fields.optional("telephone") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `bank_account`.
        public var bankAccount: String? { get throws { try fields.optional("bank_account") } }
        /// `phone`: encrypted for the merchant.
        public var phone: EncryptedText? { get throws { try fields.optional("phone") } }
        /// `email`: encrypted for the merchant.
        public var email: EncryptedText? { get throws { try fields.optional("email") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `out_trade_no`.
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// `fapiao_bill_type`.
        public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
            get throws { try fields.optional("fapiao_bill_type") }
        }
        /// `user_apply_message`.
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
        /// `callback_url`.
        public var callbackURL: String { get throws { try fields.required("callback_url") } }
        /// `show_fapiao_cell`.
        public var showFapiaoCell: Bool? { get throws { try fields.optional("show_fapiao_cell") } }
        /// `support_vat_fapiao`.
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
        /// `payee`.
        public var payee: String? { get throws { try fields.optional("payee") } }
        /// `reviewer`.
        public var reviewer: String? { get throws { try fields.optional("reviewer") } }
        /// `drawer`.
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
    /// `COMM_FAPIAO`.
    public static var commFapiao: Self { "COMM_FAPIAO" }
    /// `VAT_FAPIAO`.
    public static var vatFapiao: Self { "VAT_FAPIAO" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `IssueGeneralType`; open.
    public typealias IssueGeneralType = OpenValue<IssueGeneralTypeKind>
    /// Tells ``IssueGeneralType`` from other values.
    public enum IssueGeneralTypeKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.IssueGeneralTypeKind {
    /// `INDIVIDUAL`.
    public static var individual: Self { "INDIVIDUAL" }
    /// `ORGANIZATION`.
    public static var organization: Self { "ORGANIZATION" }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct Links: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `next`.
        public var next: String? { get throws { try fields.optional("next") } }
        /// `prev`.
        public var prev: String? { get throws { try fields.optional("prev") } }
        /// `self`.
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
    /// `WECHAT_PAY`.
    public static var wechatPay: Self { "WECHAT_PAY" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `Scene`; open.
    public typealias Scene = OpenValue<SceneKind>
    /// Tells ``Scene`` from other values.
    public enum SceneKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.SceneKind {
    /// `WITH_WECHATPAY`.
    public static var withWechatpay: Self { "WITH_WECHATPAY" }
    /// `WITHOUT_WECHATPAY`.
    public static var withoutWechatpay: Self { "WITHOUT_WECHATPAY" }
}

extension V3.NewTaxControlFapiao {
    /// Shared by several operations under `/v3/new-tax-control-fapiao`.
    public struct SellerInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `taxpayer_id`.
        public var taxpayerID: String { get throws { try fields.required("taxpayer_id") } }
        /// `address`.
        public var address: String { get throws { try fields.required("address") } }
        /// `telephone`.
        public var telephone: String? { get throws { try fields.optional("telephone") } }
        /// `bank_name`.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// `bank_account`.
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
    /// `ISSUED`.
    public static var issued: Self { "ISSUED" }
    /// `REVERSE_ACCEPTED`.
    public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
    /// `REVERSED`.
    public static var reversed: Self { "REVERSED" }
    /// `ISSUE_FAILED`.
    public static var issueFailed: Self { "ISSUE_FAILED" }
    /// `REVERSE_FAILED`.
    public static var reverseFailed: Self { "REVERSE_FAILED" }
}

extension V3.NewTaxControlFapiao {
    /// Documented values of `TaxPreferMark`; open.
    public typealias TaxPreferMark = OpenValue<TaxPreferMarkKind>
    /// Tells ``TaxPreferMark`` from other values.
    public enum TaxPreferMarkKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.TaxPreferMarkKind {
    /// `NO_FAVORABLE`.
    public static var noFavorable: Self { "NO_FAVORABLE" }
    /// `OUTSIDE_VAT`.
    public static var outsideVat: Self { "OUTSIDE_VAT" }
    /// `VAT_EXEMPT`.
    public static var vatExempt: Self { "VAT_EXEMPT" }
    /// `NORMAL_ZERO_RATED`.
    public static var normalZeroRated: Self { "NORMAL_ZERO_RATED" }
    /// `EXPORT_ZERO_RATED`.
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
            transactionID: String,
            amount: Int,
            outTradeNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("pay_channel", payChannel)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("amount", amount)
            self.fields = fields
        }
        /// `pay_channel`.
        public var payChannel: V3.NewTaxControlFapiao.PayChannel? {
            get { fields.stored("pay_channel") }
            set { fields.set("pay_channel", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce {
    /// Documented values of `AbnormalStatus`; open.
    public typealias AbnormalStatus = OpenValue<AbnormalStatusKind>
    /// Tells ``AbnormalStatus`` from other values.
    public enum AbnormalStatusKind {}
}

extension OpenValue where Kind == V3.Ecommerce.AbnormalStatusKind {
    /// 异常待处理 (`ABNORMAL_PENDING`).
    public static var abnormalPending: Self { "ABNORMAL_PENDING" }
    /// 异常已处理 (`ABNORMAL_FINISHED`).
    public static var abnormalFinished: Self { "ABNORMAL_FINISHED" }
    /// 处理失败 (`ABNORMAL_CLOSED`).
    public static var abnormalClosed: Self { "ABNORMAL_CLOSED" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct AccountInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号的出款子账户类型 (`out_account_type`).
        public var outAccountType: V3.Ecommerce.OutAccountType {
            get throws { try fields.required("out_account_type") }
        }
        /// 账户金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.AccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct AccountWithdrawResult: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号的出款子账户类型 (`out_account_type`).
        public var outAccountType: V3.Ecommerce.OutAccountType {
            get throws { try fields.required("out_account_type") }
        }
        /// 付款状态 (`pay_state`).
        public var payState: V3.Ecommerce.PayState { get throws { try fields.required("pay_state") } }
        /// 付款状态描述 (`state_description`): at most 256 characters.
        public var stateDescription: String { get throws { try fields.required("state_description") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
        public var refund: Int { get throws { try fields.required("refund") } }
        /// 退款出资账户及金额 (`from`).
        public var from: [V3.Ecommerce.From]? { get throws { try fields.optional("from") } }
        /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
        public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
        /// 优惠退款金额 (`discount_refund`).
        public var discountRefund: Int? { get throws { try fields.optional("discount_refund") } }
        /// 货币类型 (`currency`): at most 16 characters.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 垫付金额 (`advance`): in the smallest unit of the currency (分 for CNY).
        public var advance: Int? { get throws { try fields.optional("advance") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct AmountReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 标价币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 现金支付金额 (`payer_amount`): in the smallest unit of the currency (分 for CNY).
        public var payerAmount: Int? { get throws { try fields.optional("payer_amount") } }
        /// 现金支付币种 (`payer_currency`).
        public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `ApplyAccount`; open.
    public typealias ApplyAccount = OpenValue<ApplyAccountKind>
    /// Tells ``ApplyAccount`` from other values.
    public enum ApplyAccountKind {}
}

extension OpenValue where Kind == V3.Ecommerce.ApplyAccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ApplyCancelWithdrawReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付注销提现申请单号 (`applyment_id`): at most 32 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 商户注销申请单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 注销提现申请单状态 (`cancel_state`).
        public var cancelState: V3.Ecommerce.CancelState { get throws { try fields.required("cancel_state") } }
        /// 注销提现申请单状态描述 (`cancel_state_description`): at most 256 characters.
        public var cancelStateDescription: String { get throws { try fields.required("cancel_state_description") } }
        /// 是否提取资金 (`withdraw`).
        public var withdraw: V3.Ecommerce.ApplyCancelWithdrawWithdraw? {
            get throws { try fields.optional("withdraw") }
        }
        /// 提现状态 (`withdraw_state`).
        public var withdrawState: V3.Ecommerce.WithdrawState? { get throws { try fields.optional("withdraw_state") } }
        /// 账户提现结果 (`account_withdraw_result`).
        public var accountWithdrawResult: [V3.Ecommerce.AccountWithdrawResult]? {
            get throws { try fields.optional("account_withdraw_result") }
        }
        /// 最后更新时间 (`modify_time`): at most 32 characters.
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
        /// 申请注销的二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 账户信息 (`account_info`).
        public var accountInfo: [V3.Ecommerce.AccountInfo]? { get throws { try fields.optional("account_info") } }
        /// 用于引导商户超级管理员确认注销的信息 (`confirm_cancel`).
        public var confirmCancel: V3.Ecommerce.ConfirmCancel? { get throws { try fields.optional("confirm_cancel") } }
        /// 提现状态描述 (`withdraw_state_description`): at most 256 characters.
        public var withdrawStateDescription: String? {
            get throws { try fields.optional("withdraw_state_description") }
        }
    }
}

extension V3.Ecommerce {
    /// Documented values of `ApplyCancelWithdrawWithdraw`; open.
    public typealias ApplyCancelWithdrawWithdraw = OpenValue<ApplyCancelWithdrawWithdrawKind>
    /// Tells ``ApplyCancelWithdrawWithdraw`` from other values.
    public enum ApplyCancelWithdrawWithdrawKind {}
}

extension OpenValue where Kind == V3.Ecommerce.ApplyCancelWithdrawWithdrawKind {
    /// `APPLY_WITHDRAW`.
    public static var applyWithdraw: Self { "APPLY_WITHDRAW" }
    /// `NOT_APPLY_WITHDRAW`.
    public static var notApplyWithdraw: Self { "NOT_APPLY_WITHDRAW" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ApplymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct AuditDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 参数名称 (`param_name`): at most 32 characters.
        public var paramName: String { get throws { try fields.required("param_name") } }
        /// 驳回原因 (`reject_reason`): at most 1024 characters.
        public var rejectReason: String { get throws { try fields.required("reject_reason") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `AuthState`; open.
    public typealias AuthState = OpenValue<AuthStateKind>
    /// Tells ``AuthState`` from other values.
    public enum AuthStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.AuthStateKind {
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
}

extension V3.Ecommerce {
    /// Documented values of `BalanceAccountType`; open.
    public typealias BalanceAccountType = OpenValue<BalanceAccountTypeKind>
    /// Tells ``BalanceAccountType`` from other values.
    public enum BalanceAccountTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.BalanceAccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
    /// 保证金账户 (`DEPOSIT`).
    public static var deposit: Self { "DEPOSIT" }
}

extension V3.Ecommerce {
    /// Documented values of `BankAccountType`; open.
    public typealias BankAccountType = OpenValue<BankAccountTypeKind>
    /// Tells ``BankAccountType`` from other values.
    public enum BankAccountTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.BankAccountTypeKind {
    /// `74`.
    public static var _74: Self { "74" }
    /// `75`.
    public static var _75: Self { "75" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct BusinessLicenseInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            certType: V3.Ecommerce.CertType? = nil,
            businessLicenseCopy: String? = nil,
            businessLicenseNumber: String? = nil,
            merchantName: String? = nil,
            legalPerson: String? = nil,
            companyAddress: String? = nil,
            businessTime: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("cert_type", certType)
            fields.set("business_license_copy", businessLicenseCopy)
            fields.set("business_license_number", businessLicenseNumber)
            fields.set("merchant_name", merchantName)
            fields.set("legal_person", legalPerson)
            fields.set("company_address", companyAddress)
            fields.setText("business_time", businessTime)
            self.fields = fields
        }
        /// 登记证书类型 (`cert_type`).
        public var certType: V3.Ecommerce.CertType? {
            get { fields.stored("cert_type") }
            set { fields.set("cert_type", newValue) }
        }
        /// 证件扫描件 (`business_license_copy`).
        public var businessLicenseCopy: String? {
            get { fields.stored("business_license_copy") }
            set { fields.set("business_license_copy", newValue) }
        }
        /// 证件注册号 (`business_license_number`).
        public var businessLicenseNumber: String? {
            get { fields.stored("business_license_number") }
            set { fields.set("business_license_number", newValue) }
        }
        /// 商户名称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 经营者/法定代表人姓名 (`legal_person`).
        public var legalPerson: String? {
            get { fields.stored("legal_person") }
            set { fields.set("legal_person", newValue) }
        }
        /// 注册地址 (`company_address`).
        public var companyAddress: String? {
            get { fields.stored("company_address") }
            set { fields.set("company_address", newValue) }
        }
        /// 营业期限JSON格式字符串 (`business_time`): JSON inside a text.
        public var businessTime: [String]? {
            get { fields.stored("business_time") }
            set { fields.setText("business_time", newValue) }
        }
    }
}

extension V3.Ecommerce {
    /// Documented values of `CancelApplicationsCancelState`; open.
    public typealias CancelApplicationsCancelState = OpenValue<CancelApplicationsCancelStateKind>
    /// Tells ``CancelApplicationsCancelState`` from other values.
    public enum CancelApplicationsCancelStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.CancelApplicationsCancelStateKind {
    /// 审核中 (`REVIEWING`).
    public static var reviewing: Self { "REVIEWING" }
    /// 审核驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
    /// 注销成功 (`CANCEL_SUCCESS`).
    public static var cancelSuccess: Self { "CANCEL_SUCCESS" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct CancelApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户注销申请单号 (`out_apply_no`): at most 32 characters.
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// 二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 驳回原因 (`reject_reason`): at most 512 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// 注销状态 (`cancel_state`).
        public var cancelState: V3.Ecommerce.CancelApplicationsCancelState? {
            get throws { try fields.optional("cancel_state") }
        }
        /// 最后更新时间 (`update_time`): at most 32 characters.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `CancelState`; open.
    public typealias CancelState = OpenValue<CancelStateKind>
    /// Tells ``CancelState`` from other values.
    public enum CancelStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.CancelStateKind {
    /// 已受理 (`ACCEPTED`).
    public static var accepted: Self { "ACCEPTED" }
    /// 审核中 (`REVIEWING`).
    public static var reviewing: Self { "REVIEWING" }
    /// 审批驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
    /// 等待商户确认 (`WAITING_MERCHANT_CONFIRM`).
    public static var waitingMerchantConfirm: Self { "WAITING_MERCHANT_CONFIRM" }
    /// 已撤销 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 系统处理中 (`SYSTEM_PROCESSING`).
    public static var systemProcessing: Self { "SYSTEM_PROCESSING" }
    /// 已注销 (`CANCELED`).
    public static var canceled: Self { "CANCELED" }
    /// 资金处理中 (`FUND_PROCESSING`).
    public static var fundProcessing: Self { "FUND_PROCESSING" }
    /// 注销完成 (`FINISH`).
    public static var finish: Self { "FINISH" }
}

extension V3.Ecommerce {
    /// Documented values of `CertType`; open.
    public typealias CertType = OpenValue<CertTypeKind>
    /// Tells ``CertType`` from other values.
    public enum CertTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.CertTypeKind {
    /// 事业单位法人证书 (`CERTIFICATE_TYPE_2388`).
    public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
    /// 统一社会信用代码证书 (`CERTIFICATE_TYPE_2389`).
    public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
    /// `CERTIFICATE_TYPE_2390`.
    public static var certificateType2390: Self { "CERTIFICATE_TYPE_2390" }
    /// `CERTIFICATE_TYPE_2391`.
    public static var certificateType2391: Self { "CERTIFICATE_TYPE_2391" }
    /// `CERTIFICATE_TYPE_2392`.
    public static var certificateType2392: Self { "CERTIFICATE_TYPE_2392" }
    /// `CERTIFICATE_TYPE_2393`.
    public static var certificateType2393: Self { "CERTIFICATE_TYPE_2393" }
    /// 社会团体法人登记证书 (`CERTIFICATE_TYPE_2394`).
    public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
    /// 民办非企业单位登记证书 (`CERTIFICATE_TYPE_2395`).
    public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
    /// 基金会法人登记证书 (`CERTIFICATE_TYPE_2396`).
    public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
    /// 宗教活动场所登记证 (`CERTIFICATE_TYPE_2399`).
    public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
    /// 政府部门下发的其他有效证明文件 (`CERTIFICATE_TYPE_2400`).
    public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
    /// 执业许可证/执业证 (`CERTIFICATE_TYPE_2520`).
    public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
    /// 基层群众性自治组织特别法人统一社会信用代码证 (`CERTIFICATE_TYPE_2521`).
    public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
    /// 农村集体经济组织登记证 (`CERTIFICATE_TYPE_2522`).
    public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct CombinePayerInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ConfirmCancel: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 确认商户注销的页面url (`confirm_cancel_url`): at most 1024 characters.
        public var confirmCancelURL: String? { get throws { try fields.optional("confirm_cancel_url") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `ContactIDDocType`; open.
    public typealias ContactIDDocType = OpenValue<ContactIDDocTypeKind>
    /// Tells ``ContactIDDocType`` from other values.
    public enum ContactIDDocTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.ContactIDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_MAINLAND_IDCARD`).
    public static var identificationTypeMainlandIdcard: Self { "IDENTIFICATION_TYPE_MAINLAND_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民 (`IDENTIFICATION_TYPE_HONGKONG`).
    public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
    /// 中国澳门居民 (`IDENTIFICATION_TYPE_MACAO`).
    public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
    /// 中国台湾居民 (`IDENTIFICATION_TYPE_TAIWAN`).
    public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Ecommerce {
    /// Documented values of `ContactType`; open.
    public typealias ContactType = OpenValue<ContactTypeKind>
    /// Tells ``ContactType`` from other values.
    public enum ContactTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.ContactTypeKind {
    /// `65`.
    public static var _65: Self { "65" }
    /// `66`.
    public static var _66: Self { "66" }
}

extension V3.Ecommerce {
    /// Documented values of `CredType`; open.
    public typealias CredType = OpenValue<CredTypeKind>
    /// Tells ``CredType`` from other values.
    public enum CredTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.CredTypeKind {
    /// `ID_CARD`.
    public static var idCard: Self { "ID_CARD" }
}

extension V3.Ecommerce {
    /// Documented values of `EnddaybalanceAccountType`; open.
    public typealias EnddaybalanceAccountType = OpenValue<EnddaybalanceAccountTypeKind>
    /// Tells ``EnddaybalanceAccountType`` from other values.
    public enum EnddaybalanceAccountTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.EnddaybalanceAccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 保证金账户 (`DEPOSIT`).
    public static var deposit: Self { "DEPOSIT" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct FinanceInstitutionInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(financeType: V3.Ecommerce.FinanceType? = nil, financeLicensePics: [String]? = nil) {
            var fields = Fields()
            fields.set("finance_type", financeType)
            fields.set("finance_license_pics", financeLicensePics)
            self.fields = fields
        }
        /// 金融机构类型 (`finance_type`).
        public var financeType: V3.Ecommerce.FinanceType? {
            get { fields.stored("finance_type") }
            set { fields.set("finance_type", newValue) }
        }
        /// 金融机构许可证图片 (`finance_license_pics`).
        public var financeLicensePics: [String]? {
            get { fields.stored("finance_license_pics") }
            set { fields.set("finance_license_pics", newValue) }
        }
    }
}

extension V3.Ecommerce {
    /// Documented values of `FinanceType`; open.
    public typealias FinanceType = OpenValue<FinanceTypeKind>
    /// Tells ``FinanceType`` from other values.
    public enum FinanceTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.FinanceTypeKind {
    /// `BANK_AGENT`.
    public static var bankAgent: Self { "BANK_AGENT" }
    /// 适用于非银行类支付机构 (`PAYMENT_AGENT`).
    public static var paymentAgent: Self { "PAYMENT_AGENT" }
    /// `INSURANCE`.
    public static var insurance: Self { "INSURANCE" }
    /// `TRADE_AND_SETTLE`.
    public static var tradeAndSettle: Self { "TRADE_AND_SETTLE" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct From: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 出资账户类型 (`account`): at most 32 characters.
        public var account: V3.Ecommerce.ApplyAccount { get throws { try fields.required("account") } }
        /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct FromReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 出资账户类型 (`account`): at most 32 characters.
        public var account: Account { get throws { try fields.required("account") } }
        /// 出资金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// Documented values of 出资账户类型 (`account`); open.
        public typealias Account = OpenValue<AccountKind>
        /// Tells ``Account`` from other values.
        public enum AccountKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.FromReply.AccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
}

extension V3.Ecommerce {
    /// Documented values of `FundsAbnormalClosedReason`; open.
    public typealias FundsAbnormalClosedReason = OpenValue<FundsAbnormalClosedReasonKind>
    /// Tells ``FundsAbnormalClosedReason`` from other values.
    public enum FundsAbnormalClosedReasonKind {}
}

extension OpenValue where Kind == V3.Ecommerce.FundsAbnormalClosedReasonKind {
    /// 超时关单 (`CLOSED_REASON_TIMEOUT`).
    public static var closedReasonTimeout: Self { "CLOSED_REASON_TIMEOUT" }
    /// 分账出资商户被限制出金 (`CLOSED_REASON_RESTRICT_TRANSFER`).
    public static var closedReasonRestrictTransfer: Self { "CLOSED_REASON_RESTRICT_TRANSFER" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct FundsAbnormalReceivers: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台接收异常资金商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `FundsAccount`; open.
    public typealias FundsAccount = OpenValue<FundsAccountKind>
    /// Tells ``FundsAccount`` from other values.
    public enum FundsAccountKind {}
}

extension OpenValue where Kind == V3.Ecommerce.FundsAccountKind {
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// 未结算资金 (`UNSETTLED`).
    public static var unsettled: Self { "UNSETTLED" }
    /// 运营户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 数字人民币基本账户 (`ECNY_BASIC`).
    public static var ecnyBasic: Self { "ECNY_BASIC" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
}

extension V3.Ecommerce {
    /// Documented values of `IDDocType`; open.
    public typealias IDDocType = OpenValue<IDDocTypeKind>
    /// Tells ``IDDocType`` from other values.
    public enum IDDocTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.IDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_ID_CARD`).
    public static var identificationTypeIdCard: Self { "IDENTIFICATION_TYPE_ID_CARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民-来往内地通行证 (`IDENTIFICATION_TYPE_HONGKONG_PASSPORT`).
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// 中国澳门居民-来往内地通行证 (`IDENTIFICATION_TYPE_MACAO_PASSPORT`).
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// 中国台湾居民-来往大陆通行证 (`IDENTIFICATION_TYPE_TAIWAN_PASSPORT`).
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Ecommerce {
    /// Documented values of `IDHolderType`; open.
    public typealias IDHolderType = OpenValue<IDHolderTypeKind>
    /// Tells ``IDHolderType`` from other values.
    public enum IDHolderTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.IDHolderTypeKind {
    /// 经营者/法定代表人 (`LEGAL`).
    public static var legal: Self { "LEGAL" }
    /// 经办人 (`SUPER`).
    public static var `super`: Self { "SUPER" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct IndividualContractsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约id (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `OrganizationType`; open.
    public typealias OrganizationType = OpenValue<OrganizationTypeKind>
    /// Tells ``OrganizationType`` from other values.
    public enum OrganizationTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.OrganizationTypeKind {
    /// 小微商户 (`2401`).
    public static var _2401: Self { "2401" }
    /// 个人卖家 (`2500`).
    public static var _2500: Self { "2500" }
    /// 个体工商户 (`4`).
    public static var _4: Self { "4" }
    /// 企业 (`2`).
    public static var _2: Self { "2" }
    /// 事业单位 (`3`).
    public static var _3: Self { "3" }
    /// 政府机关 (`2502`).
    public static var _2502: Self { "2502" }
    /// 社会组织 (`1708`).
    public static var _1708: Self { "1708" }
}

extension V3.Ecommerce {
    /// Documented values of `OutAccountType`; open.
    public typealias OutAccountType = OpenValue<OutAccountTypeKind>
    /// Tells ``OutAccountType`` from other values.
    public enum OutAccountTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.OutAccountTypeKind {
    /// 商户的基本户 (`BASIC_ACCOUNT`).
    public static var basicAccount: Self { "BASIC_ACCOUNT" }
    /// 商户的运营账户 (`OPERATE_ACCOUNT`).
    public static var operateAccount: Self { "OPERATE_ACCOUNT" }
    /// 商户的保证金户 (`MARGIN_ACCOUNT`).
    public static var marginAccount: Self { "MARGIN_ACCOUNT" }
    /// 商户的手续费账户 (`TRADE_FEE_ACCOUNT`).
    public static var tradeFeeAccount: Self { "TRADE_FEE_ACCOUNT" }
}

extension V3.Ecommerce {
    /// Documented values of `PayState`; open.
    public typealias PayState = OpenValue<PayStateKind>
    /// Tells ``PayState`` from other values.
    public enum PayStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.PayStateKind {
    /// 处理中 (`PAY_PROCESSING`).
    public static var payProcessing: Self { "PAY_PROCESSING" }
    /// 付款成功 (`PAY_SUCCEED`).
    public static var paySucceed: Self { "PAY_SUCCEED" }
    /// 付款失败 (`PAY_FAIL`).
    public static var payFail: Self { "PAY_FAIL" }
    /// 银行退票 (`BANK_REFUNDED`).
    public static var bankRefunded: Self { "BANK_REFUNDED" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct PreEntrustSignReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`): at most 32 characters.
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠范围 (`scope`): at most 32 characters.
        public var scope: Scope { get throws { try fields.required("scope") } }
        /// 优惠类型 (`type`): at most 32 characters.
        public var type: String { get throws { try fields.required("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 优惠退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
        /// Documented values of 优惠范围 (`scope`); open.
        public typealias Scope = OpenValue<ScopeKind>
        /// Tells ``Scope`` from other values.
        public enum ScopeKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.PromotionDetail.ScopeKind {
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ReceiversReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 接收方类型 (`type`): at most 32 characters.
        public var type: TypeValue { get throws { try fields.required("type") } }
        /// 接收方账号 (`account`): at most 64 characters.
        public var account: String { get throws { try fields.required("account") } }
        /// Documented values of 接收方类型 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.ReceiversReply.TypeValueKind {
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人openid (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension V3.Ecommerce {
    /// Documented values of `RefundAccount`; open.
    public typealias RefundAccount = OpenValue<RefundAccountKind>
    /// Tells ``RefundAccount`` from other values.
    public enum RefundAccountKind {}
}

extension OpenValue where Kind == V3.Ecommerce.RefundAccountKind {
    /// 二级商户 (`REFUND_SOURCE_SUB_MERCHANT`).
    public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
    /// 电商平台垫付 (`REFUND_SOURCE_PARTNER_ADVANCE`).
    public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct RefundsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付退款订单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付交易订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户原交易订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款渠道 (`channel`): at most 16 characters.
        public var channel: Channel? { get throws { try fields.optional("channel") } }
        /// 退款入账账户 (`user_received_account`): at most 64 characters.
        public var userReceivedAccount: String? { get throws { try fields.optional("user_received_account") } }
        /// 退款成功时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款创建时间 (`create_time`): at most 64 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款状态 (`status`): at most 16 characters.
        public var status: Status { get throws { try fields.required("status") } }
        /// 退款金额 (`amount`).
        public var amount: V3.Ecommerce.Amount { get throws { try fields.required("amount") } }
        /// 营销详情 (`promotion_detail`).
        public var promotionDetail: [V3.Ecommerce.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// 退款出资商户 (`refund_account`): at most 32 characters.
        public var refundAccount: V3.Ecommerce.RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// 资金账户 (`funds_account`): at most 32 characters.
        public var fundsAccount: V3.Ecommerce.FundsAccount? { get throws { try fields.optional("funds_account") } }
        /// Documented values of 退款渠道 (`channel`); open.
        public typealias Channel = OpenValue<ChannelKind>
        /// Tells ``Channel`` from other values.
        public enum ChannelKind {}
        /// Documented values of 退款状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.RefundsReply.ChannelKind {
    /// 原路退款 (`ORIGINAL`).
    public static var original: Self { "ORIGINAL" }
    /// 退回到余额 (`BALANCE`).
    public static var balance: Self { "BALANCE" }
    /// 原账户异常退到其他余额账户 (`OTHER_BALANCE`).
    public static var otherBalance: Self { "OTHER_BALANCE" }
    /// 原银行卡异常退到其他银行卡 (`OTHER_BANKCARD`).
    public static var otherBankcard: Self { "OTHER_BANKCARD" }
}

extension OpenValue where Kind == V3.Ecommerce.RefundsReply.StatusKind {
    /// 退款成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 退款关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 退款处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 退款异常 (`ABNORMAL`).
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ReturnAdvanceReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信退款单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 微信回补单号 (`advance_return_id`): at most 32 characters.
        public var advanceReturnID: String { get throws { try fields.required("advance_return_id") } }
        /// 垫付回补金额 (`return_amount`): in the smallest unit of the currency (分 for CNY).
        public var returnAmount: Int { get throws { try fields.required("return_amount") } }
        /// 出款方商户号 (`payer_mchid`): at most 32 characters.
        public var payerMchid: String { get throws { try fields.required("payer_mchid") } }
        /// 出款方账户 (`payer_account`): at most 32 characters.
        public var payerAccount: String { get throws { try fields.required("payer_account") } }
        /// 入账方商户号 (`payee_mchid`): at most 32 characters.
        public var payeeMchid: String { get throws { try fields.required("payee_mchid") } }
        /// 入账方账户 (`payee_account`): at most 32 characters.
        public var payeeAccount: String { get throws { try fields.required("payee_account") } }
        /// 垫付回补结果 (`result`): at most 32 characters.
        public var result: String { get throws { try fields.required("result") } }
        /// 垫付回补完成时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ReturnordersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信分账单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 商户分账单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 商户回退单号 (`out_return_no`): at most 64 characters.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 回退商户号 (`return_mchid`): at most 32 characters.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// 回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 微信回退单号 (`return_no`): at most 64 characters.
        public var returnNo: String { get throws { try fields.required("return_no") } }
        /// 回退结果 (`result`): at most 32 characters.
        public var result: Result { get throws { try fields.required("result") } }
        /// 失败原因 (`fail_reason`): at most 64 characters.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// 微信订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// Documented values of 回退结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue where Kind == V3.Ecommerce.ReturnordersReply.ResultKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 已成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已失败 (`FAILED`).
    public static var failed: Self { "FAILED" }
}

extension OpenValue where Kind == V3.Ecommerce.ReturnordersReply.FailReasonKind {
    /// 原分账接收方账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 超时关单 (`TIME_OUT_CLOSED`).
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// 原分账分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct SalesSceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            storeName: String? = nil,
            storeURL: String? = nil,
            storeQrCode: String? = nil,
            miniProgramSubAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("store_name", storeName)
            fields.set("store_url", storeURL)
            fields.set("store_qr_code", storeQrCode)
            fields.set("mini_program_sub_appid", miniProgramSubAppid)
            self.fields = fields
        }
        /// 店铺名称 (`store_name`).
        public var storeName: String? {
            get { fields.stored("store_name") }
            set { fields.set("store_name", newValue) }
        }
        /// 店铺链接 (`store_url`).
        public var storeURL: String? {
            get { fields.stored("store_url") }
            set { fields.set("store_url", newValue) }
        }
        /// 店铺二维码 (`store_qr_code`).
        public var storeQrCode: String? {
            get { fields.stored("store_qr_code") }
            set { fields.set("store_qr_code", newValue) }
        }
        /// 小程序AppID (`mini_program_sub_appid`).
        public var miniProgramSubAppid: String? {
            get { fields.stored("mini_program_sub_appid") }
            set { fields.set("mini_program_sub_appid", newValue) }
        }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct SettlementInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(settlementID: String? = nil, qualificationType: String? = nil) {
            var fields = Fields()
            fields.set("settlement_id", settlementID)
            fields.set("qualification_type", qualificationType)
            self.fields = fields
        }
        /// 结算规则ID (`settlement_id`).
        public var settlementID: String? {
            get { fields.stored("settlement_id") }
            set { fields.set("settlement_id", newValue) }
        }
        /// 所属行业 (`qualification_type`).
        public var qualificationType: String? {
            get { fields.stored("qualification_type") }
            set { fields.set("qualification_type", newValue) }
        }
    }
}

extension V3.Ecommerce {
    /// Documented values of `SignState`; open.
    public typealias SignState = OpenValue<SignStateKind>
    /// Tells ``SignState`` from other values.
    public enum SignStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.SignStateKind {
    /// `UNSIGNED`.
    public static var unsigned: Self { "UNSIGNED" }
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `NOT_SIGNABLE`.
    public static var notSignable: Self { "NOT_SIGNABLE" }
}

extension V3.Ecommerce {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Ecommerce.StatusKind {
    /// 受理成功 (`CREATE_SUCCESS`).
    public static var createSuccess: Self { "CREATE_SUCCESS" }
    /// 提现成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 提现失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// 提现退票 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// 关单 (`CLOSE`).
    public static var close: Self { "CLOSE" }
    /// 业务单已创建 (`INIT`).
    public static var `init`: Self { "INIT" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct SubMchidRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct SubOrders: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子单商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 子单微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 子单商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 二级商户appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Ecommerce.AmountReply? { get throws { try fields.optional("amount") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合单商户APPID (`combine_appid`).
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 合单商户号 (`combine_mchid`).
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 子单信息 (`sub_orders`).
        public var subOrders: [V3.Ecommerce.SubOrders]? { get throws { try fields.optional("sub_orders") } }
        /// 支付者 (`combine_payer_info`).
        public var combinePayerInfo: V3.Ecommerce.CombinePayerInfo? {
            get throws { try fields.optional("combine_payer_info") }
        }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct TransferBillsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 服务商AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
        /// 单据状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户姓名 (`user_name`).
        public var userName: String? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `UboIDDocType`; open.
    public typealias UboIDDocType = OpenValue<UboIDDocTypeKind>
    /// Tells ``UboIDDocType`` from other values.
    public enum UboIDDocTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.UboIDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_MAINLAND_IDCARD`).
    public static var identificationTypeMainlandIdcard: Self { "IDENTIFICATION_TYPE_MAINLAND_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民 (`IDENTIFICATION_TYPE_HONGKONG`).
    public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
    /// 中国澳门居民 (`IDENTIFICATION_TYPE_MACAO`).
    public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
    /// 中国台湾居民 (`IDENTIFICATION_TYPE_TAIWAN`).
    public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct WithdrawReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 收付通平台商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 预约提现单状态 (`status`).
        public var status: V3.Ecommerce.Status { get throws { try fields.required("status") } }
        /// 微信支付预约提现单号 (`withdraw_id`): at most 128 characters.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 商户预约提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 提现金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 提交预约时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 提现状态更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 失败原因 (`reason`): at most 255 characters.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// 提现备注 (`remark`): at most 255 characters.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 银行附言 (`bank_memo`): at most 32 characters.
        public var bankMemo: String? { get throws { try fields.optional("bank_memo") } }
        /// 出款账户类型 (`account_type`).
        public var accountType: V3.Ecommerce.AccountType? { get throws { try fields.optional("account_type") } }
        /// 入账银行账号后四位 (`account_number`): at most 4 characters.
        public var accountNumber: String? { get throws { try fields.optional("account_number") } }
        /// 入账银行 (`account_bank`): at most 10 characters.
        public var accountBank: String? { get throws { try fields.optional("account_bank") } }
        /// 入账银行全称（含支行） (`bank_name`): at most 128 characters.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `WithdrawState`; open.
    public typealias WithdrawState = OpenValue<WithdrawStateKind>
    /// Tells ``WithdrawState`` from other values.
    public enum WithdrawStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.WithdrawStateKind {
    /// 提现处理中 (`WITHDRAW_PROCESSING`).
    public static var withdrawProcessing: Self { "WITHDRAW_PROCESSING" }
    /// 提现异常 (`WITHDRAW_EXCEPTION`).
    public static var withdrawException: Self { "WITHDRAW_EXCEPTION" }
    /// 提现成功 (`WITHDRAW_SUCCEED`).
    public static var withdrawSucceed: Self { "WITHDRAW_SUCCEED" }
}

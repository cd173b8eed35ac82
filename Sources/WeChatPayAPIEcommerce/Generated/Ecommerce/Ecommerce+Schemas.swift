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
    /// `ABNORMAL_PENDING`.
    public static var abnormalPending: Self { "ABNORMAL_PENDING" }
    /// `ABNORMAL_FINISHED`.
    public static var abnormalFinished: Self { "ABNORMAL_FINISHED" }
    /// `ABNORMAL_CLOSED`.
    public static var abnormalClosed: Self { "ABNORMAL_CLOSED" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct AccountInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_account_type`.
        public var outAccountType: V3.Ecommerce.OutAccountType {
            get throws { try fields.required("out_account_type") }
        }
        /// `amount`.
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
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct AccountWithdrawResult: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_account_type`.
        public var outAccountType: V3.Ecommerce.OutAccountType {
            get throws { try fields.required("out_account_type") }
        }
        /// `pay_state`.
        public var payState: V3.Ecommerce.PayState { get throws { try fields.required("pay_state") } }
        /// `state_description`.
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
        /// `refund`: in the smallest unit of the currency (分 for CNY).
        public var refund: Int { get throws { try fields.required("refund") } }
        /// `from`.
        public var from: [V3.Ecommerce.From]? { get throws { try fields.optional("from") } }
        /// `payer_refund`: in the smallest unit of the currency (分 for CNY).
        public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
        /// `discount_refund`.
        public var discountRefund: Int? { get throws { try fields.optional("discount_refund") } }
        /// `currency`.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// `advance`: in the smallest unit of the currency (分 for CNY).
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
        /// `total_amount`: in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// `currency`.
        public var currency: String { get throws { try fields.required("currency") } }
        /// `payer_amount`: in the smallest unit of the currency (分 for CNY).
        public var payerAmount: Int? { get throws { try fields.optional("payer_amount") } }
        /// `payer_currency`.
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
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `cancel_state`.
        public var cancelState: V3.Ecommerce.CancelState { get throws { try fields.required("cancel_state") } }
        /// `cancel_state_description`.
        public var cancelStateDescription: String { get throws { try fields.required("cancel_state_description") } }
        /// `withdraw`.
        public var withdraw: V3.Ecommerce.ApplyCancelWithdrawWithdraw? {
            get throws { try fields.optional("withdraw") }
        }
        /// `withdraw_state`.
        public var withdrawState: V3.Ecommerce.WithdrawState? { get throws { try fields.optional("withdraw_state") } }
        /// `account_withdraw_result`.
        public var accountWithdrawResult: [V3.Ecommerce.AccountWithdrawResult]? {
            get throws { try fields.optional("account_withdraw_result") }
        }
        /// `modify_time`.
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `account_info`.
        public var accountInfo: [V3.Ecommerce.AccountInfo]? { get throws { try fields.optional("account_info") } }
        /// `confirm_cancel`.
        public var confirmCancel: V3.Ecommerce.ConfirmCancel? { get throws { try fields.optional("confirm_cancel") } }
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
        /// `applyment_id`.
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
        /// `out_request_no`.
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
        /// `param_name`.
        public var paramName: String { get throws { try fields.required("param_name") } }
        /// `reject_reason`.
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
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
    /// `DEPOSIT`.
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
        /// `cert_type`.
        public var certType: V3.Ecommerce.CertType? {
            get { fields.stored("cert_type") }
            set { fields.set("cert_type", newValue) }
        }
        /// `business_license_copy`.
        public var businessLicenseCopy: String? {
            get { fields.stored("business_license_copy") }
            set { fields.set("business_license_copy", newValue) }
        }
        /// `business_license_number`.
        public var businessLicenseNumber: String? {
            get { fields.stored("business_license_number") }
            set { fields.set("business_license_number", newValue) }
        }
        /// `merchant_name`.
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// `legal_person`.
        public var legalPerson: String? {
            get { fields.stored("legal_person") }
            set { fields.set("legal_person", newValue) }
        }
        /// `company_address`.
        public var companyAddress: String? {
            get { fields.stored("company_address") }
            set { fields.set("company_address", newValue) }
        }
        /// `business_time`: JSON inside a text.
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
    /// `REVIEWING`.
    public static var reviewing: Self { "REVIEWING" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
    /// `CANCEL_SUCCESS`.
    public static var cancelSuccess: Self { "CANCEL_SUCCESS" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct CancelApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_apply_no`.
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// `cancel_state`.
        public var cancelState: V3.Ecommerce.CancelApplicationsCancelState? {
            get throws { try fields.optional("cancel_state") }
        }
        /// `update_time`.
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
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `REVIEWING`.
    public static var reviewing: Self { "REVIEWING" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
    /// `WAITING_MERCHANT_CONFIRM`.
    public static var waitingMerchantConfirm: Self { "WAITING_MERCHANT_CONFIRM" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `SYSTEM_PROCESSING`.
    public static var systemProcessing: Self { "SYSTEM_PROCESSING" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
    /// `FUND_PROCESSING`.
    public static var fundProcessing: Self { "FUND_PROCESSING" }
    /// `FINISH`.
    public static var finish: Self { "FINISH" }
}

extension V3.Ecommerce {
    /// Documented values of `CertType`; open.
    public typealias CertType = OpenValue<CertTypeKind>
    /// Tells ``CertType`` from other values.
    public enum CertTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.CertTypeKind {
    /// `CERTIFICATE_TYPE_2388`.
    public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
    /// `CERTIFICATE_TYPE_2389`.
    public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
    /// `CERTIFICATE_TYPE_2390`.
    public static var certificateType2390: Self { "CERTIFICATE_TYPE_2390" }
    /// `CERTIFICATE_TYPE_2391`.
    public static var certificateType2391: Self { "CERTIFICATE_TYPE_2391" }
    /// `CERTIFICATE_TYPE_2392`.
    public static var certificateType2392: Self { "CERTIFICATE_TYPE_2392" }
    /// `CERTIFICATE_TYPE_2393`.
    public static var certificateType2393: Self { "CERTIFICATE_TYPE_2393" }
    /// `CERTIFICATE_TYPE_2394`.
    public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
    /// `CERTIFICATE_TYPE_2395`.
    public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
    /// `CERTIFICATE_TYPE_2396`.
    public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
    /// `CERTIFICATE_TYPE_2399`.
    public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
    /// `CERTIFICATE_TYPE_2400`.
    public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
    /// `CERTIFICATE_TYPE_2520`.
    public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
    /// `CERTIFICATE_TYPE_2521`.
    public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
    /// `CERTIFICATE_TYPE_2522`.
    public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct CombinePayerInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `openid`.
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
        /// `confirm_cancel_url`.
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
    /// `IDENTIFICATION_TYPE_IDCARD`.
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`.
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`.
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`.
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`.
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
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
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `DEPOSIT`.
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
        /// `finance_type`.
        public var financeType: V3.Ecommerce.FinanceType? {
            get { fields.stored("finance_type") }
            set { fields.set("finance_type", newValue) }
        }
        /// `finance_license_pics`.
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
    /// `PAYMENT_AGENT`.
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
        /// `account`.
        public var account: V3.Ecommerce.ApplyAccount { get throws { try fields.required("account") } }
        /// `amount`.
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct FromReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `account`.
        public var account: String { get throws { try fields.required("account") } }
        /// `amount`.
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `FundsAbnormalClosedReason`; open.
    public typealias FundsAbnormalClosedReason = OpenValue<FundsAbnormalClosedReasonKind>
    /// Tells ``FundsAbnormalClosedReason`` from other values.
    public enum FundsAbnormalClosedReasonKind {}
}

extension OpenValue where Kind == V3.Ecommerce.FundsAbnormalClosedReasonKind {
    /// `CLOSED_REASON_TIMEOUT`.
    public static var closedReasonTimeout: Self { "CLOSED_REASON_TIMEOUT" }
    /// `CLOSED_REASON_RESTRICT_TRANSFER`.
    public static var closedReasonRestrictTransfer: Self { "CLOSED_REASON_RESTRICT_TRANSFER" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct FundsAbnormalReceivers: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
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
    /// `UNSETTLED`.
    public static var unsettled: Self { "UNSETTLED" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `ECNY_BASIC`.
    public static var ecnyBasic: Self { "ECNY_BASIC" }
}

extension V3.Ecommerce {
    /// Documented values of `IDDocType`; open.
    public typealias IDDocType = OpenValue<IDDocTypeKind>
    /// Tells ``IDDocType`` from other values.
    public enum IDDocTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.IDDocTypeKind {
    /// `IDENTIFICATION_TYPE_IDCARD`.
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`.
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`.
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`.
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`.
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Ecommerce {
    /// Documented values of `IDHolderType`; open.
    public typealias IDHolderType = OpenValue<IDHolderTypeKind>
    /// Tells ``IDHolderType`` from other values.
    public enum IDHolderTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.IDHolderTypeKind {
    /// `LEGAL`.
    public static var legal: Self { "LEGAL" }
    /// `SUPER`.
    public static var `super`: Self { "SUPER" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct IndividualContractsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `pre_entrustweb_id`.
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
    /// `2401`.
    public static var _2401: Self { "2401" }
    /// `2500`.
    public static var _2500: Self { "2500" }
    /// `4`.
    public static var _4: Self { "4" }
    /// `2`.
    public static var _2: Self { "2" }
    /// `3`.
    public static var _3: Self { "3" }
    /// `2502`.
    public static var _2502: Self { "2502" }
    /// `1708`.
    public static var _1708: Self { "1708" }
}

extension V3.Ecommerce {
    /// Documented values of `OutAccountType`; open.
    public typealias OutAccountType = OpenValue<OutAccountTypeKind>
    /// Tells ``OutAccountType`` from other values.
    public enum OutAccountTypeKind {}
}

extension OpenValue where Kind == V3.Ecommerce.OutAccountTypeKind {
    /// `BASIC_ACCOUNT`.
    public static var basicAccount: Self { "BASIC_ACCOUNT" }
    /// `OPERATE_ACCOUNT`.
    public static var operateAccount: Self { "OPERATE_ACCOUNT" }
    /// `MARGIN_ACCOUNT`.
    public static var marginAccount: Self { "MARGIN_ACCOUNT" }
    /// `TRADE_FEE_ACCOUNT`.
    public static var tradeFeeAccount: Self { "TRADE_FEE_ACCOUNT" }
}

extension V3.Ecommerce {
    /// Documented values of `PayState`; open.
    public typealias PayState = OpenValue<PayStateKind>
    /// Tells ``PayState`` from other values.
    public enum PayStateKind {}
}

extension OpenValue where Kind == V3.Ecommerce.PayStateKind {
    /// `PAY_PROCESSING`.
    public static var payProcessing: Self { "PAY_PROCESSING" }
    /// `PAY_SUCCEED`.
    public static var paySucceed: Self { "PAY_SUCCEED" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `BANK_REFUNDED`.
    public static var bankRefunded: Self { "BANK_REFUNDED" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct PreEntrustSignReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `pre_entrustweb_id`.
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
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
        /// `promotion_id`.
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// `scope`.
        public var scope: String { get throws { try fields.required("scope") } }
        /// `type`.
        public var type: String { get throws { try fields.required("type") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `refund_amount`.
        public var refundAmount: Int { get throws { try fields.required("refund_amount") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ReceiversReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: String { get throws { try fields.required("type") } }
        /// `account`.
        public var account: String { get throws { try fields.required("account") } }
    }
}

extension V3.Ecommerce {
    /// Documented values of `RefundAccount`; open.
    public typealias RefundAccount = OpenValue<RefundAccountKind>
    /// Tells ``RefundAccount`` from other values.
    public enum RefundAccountKind {}
}

extension OpenValue where Kind == V3.Ecommerce.RefundAccountKind {
    /// `REFUND_SOURCE_SUB_MERCHANT`.
    public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
    /// `REFUND_SOURCE_PARTNER_ADVANCE`.
    public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct RefundsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `channel`.
        public var channel: String? { get throws { try fields.optional("channel") } }
        /// `user_received_account`.
        public var userReceivedAccount: String? { get throws { try fields.optional("user_received_account") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `status`.
        public var status: String { get throws { try fields.required("status") } }
        /// `amount`.
        public var amount: V3.Ecommerce.Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [V3.Ecommerce.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// `refund_account`.
        public var refundAccount: V3.Ecommerce.RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// `funds_account`.
        public var fundsAccount: V3.Ecommerce.FundsAccount? { get throws { try fields.optional("funds_account") } }
    }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct ReturnAdvanceReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `advance_return_id`.
        public var advanceReturnID: String { get throws { try fields.required("advance_return_id") } }
        /// `return_amount`.
        public var returnAmount: Int { get throws { try fields.required("return_amount") } }
        /// `payer_mchid`.
        public var payerMchid: String { get throws { try fields.required("payer_mchid") } }
        /// `payer_account`.
        public var payerAccount: String { get throws { try fields.required("payer_account") } }
        /// `payee_mchid`.
        public var payeeMchid: String { get throws { try fields.required("payee_mchid") } }
        /// `payee_account`.
        public var payeeAccount: String { get throws { try fields.required("payee_account") } }
        /// `result`.
        public var result: String { get throws { try fields.required("result") } }
        /// `success_time`.
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
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `out_return_no`.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// `return_mchid`.
        public var returnMchid: String { get throws { try fields.required("return_mchid") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `return_no`.
        public var returnNo: String { get throws { try fields.required("return_no") } }
        /// `result`.
        public var result: String { get throws { try fields.required("result") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `finish_time`.
        public var finishTime: String { get throws { try fields.required("finish_time") } }
    }
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
        /// `store_name`.
        public var storeName: String? {
            get { fields.stored("store_name") }
            set { fields.set("store_name", newValue) }
        }
        /// `store_url`.
        public var storeURL: String? {
            get { fields.stored("store_url") }
            set { fields.set("store_url", newValue) }
        }
        /// `store_qr_code`.
        public var storeQrCode: String? {
            get { fields.stored("store_qr_code") }
            set { fields.set("store_qr_code", newValue) }
        }
        /// `mini_program_sub_appid`.
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
        /// `settlement_id`.
        public var settlementID: String? {
            get { fields.stored("settlement_id") }
            set { fields.set("settlement_id", newValue) }
        }
        /// `qualification_type`.
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
    /// `CREATE_SUCCESS`.
    public static var createSuccess: Self { "CREATE_SUCCESS" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `CLOSE`.
    public static var close: Self { "CLOSE" }
    /// `INIT`.
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
        /// `sub_mchid`.
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
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `trade_type`.
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `amount`.
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
        /// `combine_appid`.
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// `combine_mchid`.
        public var combineMchid: String { get throws { try fields.required("combine_mchid") } }
        /// `combine_out_trade_no`.
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// `sub_orders`.
        public var subOrders: [V3.Ecommerce.SubOrders]? { get throws { try fields.optional("sub_orders") } }
        /// `combine_payer_info`.
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
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `out_bill_no`.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// `transfer_bill_no`.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `transfer_scene_id`.
        public var transferSceneID: String { get throws { try fields.required("transfer_scene_id") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `transfer_amount`.
        public var transferAmount: JSON.Number { get throws { try fields.required("transfer_amount") } }
        /// `transfer_remark`.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `user_name`.
        public var userName: String? { get throws { try fields.optional("user_name") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
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
    /// `IDENTIFICATION_TYPE_IDCARD`.
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`.
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`.
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`.
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`.
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Ecommerce {
    /// Shared by several operations under `/v3/ecommerce`.
    public struct WithdrawReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `status`.
        public var status: V3.Ecommerce.Status { get throws { try fields.required("status") } }
        /// `withdraw_id`.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// `reason`.
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `bank_memo`.
        public var bankMemo: String? { get throws { try fields.optional("bank_memo") } }
        /// `account_type`.
        public var accountType: V3.Ecommerce.AccountType? { get throws { try fields.optional("account_type") } }
        /// `account_number`.
        public var accountNumber: String? { get throws { try fields.optional("account_number") } }
        /// `account_bank`.
        public var accountBank: String? { get throws { try fields.optional("account_bank") } }
        /// `bank_name`.
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
    /// `WITHDRAW_PROCESSING`.
    public static var withdrawProcessing: Self { "WITHDRAW_PROCESSING" }
    /// `WITHDRAW_EXCEPTION`.
    public static var withdrawException: Self { "WITHDRAW_EXCEPTION" }
    /// `WITHDRAW_SUCCEED`.
    public static var withdrawSucceed: Self { "WITHDRAW_SUCCEED" }
}

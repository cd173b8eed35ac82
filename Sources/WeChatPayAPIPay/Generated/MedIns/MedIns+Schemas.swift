// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/med-ins.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MedIns {
    /// Documented values of `CardType`; open.
    public typealias CardType = OpenValue<CardTypeKind>
    /// Tells ``CardType`` from other values.
    public enum CardTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.CardTypeKind {
    /// `UNKNOWN_USER_CARD_TYPE`.
    public static var unknownUserCardType: Self { "UNKNOWN_USER_CARD_TYPE" }
    /// `ID_CARD`.
    public static var idCard: Self { "ID_CARD" }
    /// `HOUSEHOLD_REGISTRATION`.
    public static var householdRegistration: Self { "HOUSEHOLD_REGISTRATION" }
    /// `FOREIGNER_PASSPORT`.
    public static var foreignerPassport: Self { "FOREIGNER_PASSPORT" }
    /// `MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    public static var mainlandTravelPermitForTw: Self { "MAINLAND_TRAVEL_PERMIT_FOR_TW" }
    /// `MAINLAND_TRAVEL_PERMIT_FOR_MO`.
    public static var mainlandTravelPermitForMo: Self { "MAINLAND_TRAVEL_PERMIT_FOR_MO" }
    /// `MAINLAND_TRAVEL_PERMIT_FOR_HK`.
    public static var mainlandTravelPermitForHk: Self { "MAINLAND_TRAVEL_PERMIT_FOR_HK" }
    /// `FOREIGN_PERMANENT_RESIDENT`.
    public static var foreignPermanentResident: Self { "FOREIGN_PERMANENT_RESIDENT" }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct CashAddDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `cash_add_fee`.
        public var cashAddFee: Int { get throws { try fields.required("cash_add_fee") } }
        /// `cash_add_type`.
        public var cashAddType: V3.MedIns.CashAddType { get throws { try fields.required("cash_add_type") } }
    }
}

extension V3.MedIns {
    /// Documented values of `CashAddType`; open.
    public typealias CashAddType = OpenValue<CashAddTypeKind>
    /// Tells ``CashAddType`` from other values.
    public enum CashAddTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.CashAddTypeKind {
    /// `DEFAULT_ADD_TYPE`.
    public static var defaultAddType: Self { "DEFAULT_ADD_TYPE" }
    /// `FREIGHT`.
    public static var freight: Self { "FREIGHT" }
    /// `OTHER_MEDICAL_EXPENSES`.
    public static var otherMedicalExpenses: Self { "OTHER_MEDICAL_EXPENSES" }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct CashReduceDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `cash_reduce_fee`.
        public var cashReduceFee: Int { get throws { try fields.required("cash_reduce_fee") } }
        /// `cash_reduce_type`.
        public var cashReduceType: V3.MedIns.CashReduceType { get throws { try fields.required("cash_reduce_type") } }
    }
}

extension V3.MedIns {
    /// Documented values of `CashReduceType`; open.
    public typealias CashReduceType = OpenValue<CashReduceTypeKind>
    /// Tells ``CashReduceType`` from other values.
    public enum CashReduceTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.CashReduceTypeKind {
    /// `DEFAULT_REDUCE_TYPE`.
    public static var defaultReduceType: Self { "DEFAULT_REDUCE_TYPE" }
    /// `HOSPITAL_REDUCE`.
    public static var hospitalReduce: Self { "HOSPITAL_REDUCE" }
    /// `PHARMACY_DISCOUNT`.
    public static var pharmacyDiscount: Self { "PHARMACY_DISCOUNT" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
    /// `PRE_PAYMENT`.
    public static var prePayment: Self { "PRE_PAYMENT" }
    /// `DEPOSIT_DEDUCTION`.
    public static var depositDeduction: Self { "DEPOSIT_DEDUCTION" }
}

extension V3.MedIns {
    /// Documented values of `MedInsPayStatus`; open.
    public typealias MedInsPayStatus = OpenValue<MedInsPayStatusKind>
    /// Tells ``MedInsPayStatus`` from other values.
    public enum MedInsPayStatusKind {}
}

extension OpenValue where Kind == V3.MedIns.MedInsPayStatusKind {
    /// `UNKNOWN_MED_INS_PAY_STATUS`.
    public static var unknownMedInsPayStatus: Self { "UNKNOWN_MED_INS_PAY_STATUS" }
    /// `MED_INS_PAY_CREATED`.
    public static var medInsPayCreated: Self { "MED_INS_PAY_CREATED" }
    /// `MED_INS_PAY_SUCCESS`.
    public static var medInsPaySuccess: Self { "MED_INS_PAY_SUCCESS" }
    /// `MED_INS_PAY_REFUND`.
    public static var medInsPayRefund: Self { "MED_INS_PAY_REFUND" }
    /// `MED_INS_PAY_FAIL`.
    public static var medInsPayFail: Self { "MED_INS_PAY_FAIL" }
    /// `NO_MED_INS_PAY`.
    public static var noMedInsPay: Self { "NO_MED_INS_PAY" }
}

extension V3.MedIns {
    /// Documented values of `MixPayStatus`; open.
    public typealias MixPayStatus = OpenValue<MixPayStatusKind>
    /// Tells ``MixPayStatus`` from other values.
    public enum MixPayStatusKind {}
}

extension OpenValue where Kind == V3.MedIns.MixPayStatusKind {
    /// `UNKNOWN_MIX_PAY_STATUS`.
    public static var unknownMixPayStatus: Self { "UNKNOWN_MIX_PAY_STATUS" }
    /// `MIX_PAY_CREATED`.
    public static var mixPayCreated: Self { "MIX_PAY_CREATED" }
    /// `MIX_PAY_SUCCESS`.
    public static var mixPaySuccess: Self { "MIX_PAY_SUCCESS" }
    /// `MIX_PAY_REFUND`.
    public static var mixPayRefund: Self { "MIX_PAY_REFUND" }
    /// `MIX_PAY_FAIL`.
    public static var mixPayFail: Self { "MIX_PAY_FAIL" }
}

extension V3.MedIns {
    /// Documented values of `MixPayType`; open.
    public typealias MixPayType = OpenValue<MixPayTypeKind>
    /// Tells ``MixPayType`` from other values.
    public enum MixPayTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.MixPayTypeKind {
    /// `UNKNOWN_MIX_PAY_TYPE`.
    public static var unknownMixPayType: Self { "UNKNOWN_MIX_PAY_TYPE" }
    /// `CASH_ONLY`.
    public static var cashOnly: Self { "CASH_ONLY" }
    /// `INSURANCE_ONLY`.
    public static var insuranceOnly: Self { "INSURANCE_ONLY" }
    /// `CASH_AND_INSURANCE`.
    public static var cashAndInsurance: Self { "CASH_AND_INSURANCE" }
}

extension V3.MedIns {
    /// Documented values of `OrderType`; open.
    public typealias OrderType = OpenValue<OrderTypeKind>
    /// Tells ``OrderType`` from other values.
    public enum OrderTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.OrderTypeKind {
    /// `UNKNOWN_ORDER_TYPE`.
    public static var unknownOrderType: Self { "UNKNOWN_ORDER_TYPE" }
    /// `REG_PAY`.
    public static var regPay: Self { "REG_PAY" }
    /// `DIAG_PAY`.
    public static var diagPay: Self { "DIAG_PAY" }
    /// `COVID_EXAM_PAY`.
    public static var covidExamPay: Self { "COVID_EXAM_PAY" }
    /// `IN_HOSP_PAY`.
    public static var inHospPay: Self { "IN_HOSP_PAY" }
    /// `PHARMACY_PAY`.
    public static var pharmacyPay: Self { "PHARMACY_PAY" }
    /// `INSURANCE_PAY`.
    public static var insurancePay: Self { "INSURANCE_PAY" }
    /// `INT_REG_PAY`.
    public static var intRegPay: Self { "INT_REG_PAY" }
    /// `INT_RE_DIAG_PAY`.
    public static var intReDiagPay: Self { "INT_RE_DIAG_PAY" }
    /// `INT_RX_PAY`.
    public static var intRxPay: Self { "INT_RX_PAY" }
    /// `COVID_ANTIGEN_PAY`.
    public static var covidAntigenPay: Self { "COVID_ANTIGEN_PAY" }
    /// `MED_PAY`.
    public static var medPay: Self { "MED_PAY" }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct OrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mix_trade_no`.
        public var mixTradeNo: String { get throws { try fields.required("mix_trade_no") } }
        /// `mix_pay_status`.
        public var mixPayStatus: V3.MedIns.MixPayStatus { get throws { try fields.required("mix_pay_status") } }
        /// `self_pay_status`.
        public var selfPayStatus: V3.MedIns.SelfPayStatus { get throws { try fields.required("self_pay_status") } }
        /// `med_ins_pay_status`.
        public var medInsPayStatus: V3.MedIns.MedInsPayStatus {
            get throws { try fields.required("med_ins_pay_status") }
        }
        /// `paid_time`.
        public var paidTime: String? { get throws { try fields.optional("paid_time") } }
        /// `passthrough_response_content`: JSON inside a text.
        public var passthroughResponseContent: V3.MedIns.PassthroughResponseContent? {
            get throws { try fields.optional("passthrough_response_content") }
        }
        /// `mix_pay_type`.
        public var mixPayType: V3.MedIns.MixPayType { get throws { try fields.required("mix_pay_type") } }
        /// `order_type`.
        public var orderType: V3.MedIns.OrderType { get throws { try fields.required("order_type") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `pay_for_relatives`.
        public var payForRelatives: Bool? { get throws { try fields.optional("pay_for_relatives") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `serial_no`.
        public var serialNo: String { get throws { try fields.required("serial_no") } }
        /// `pay_order_id`.
        public var payOrderID: String? { get throws { try fields.optional("pay_order_id") } }
        /// `pay_auth_no`.
        public var payAuthNo: String? { get throws { try fields.optional("pay_auth_no") } }
        /// `geo_location`.
        public var geoLocation: String? { get throws { try fields.optional("geo_location") } }
        /// `city_id`.
        public var cityID: String { get throws { try fields.required("city_id") } }
        /// `med_inst_name`.
        public var medInstName: String { get throws { try fields.required("med_inst_name") } }
        /// `med_inst_no`.
        public var medInstNo: String { get throws { try fields.required("med_inst_no") } }
        /// `med_ins_order_create_time`.
        public var medInsOrderCreateTime: String? { get throws { try fields.optional("med_ins_order_create_time") } }
        /// `total_fee`.
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `med_ins_gov_fee`.
        public var medInsGovFee: Int? { get throws { try fields.optional("med_ins_gov_fee") } }
        /// `med_ins_self_fee`.
        public var medInsSelfFee: Int? { get throws { try fields.optional("med_ins_self_fee") } }
        /// `med_ins_other_fee`.
        public var medInsOtherFee: Int? { get throws { try fields.optional("med_ins_other_fee") } }
        /// `med_ins_cash_fee`.
        public var medInsCashFee: Int? { get throws { try fields.optional("med_ins_cash_fee") } }
        /// `wechat_pay_cash_fee`.
        public var wechatPayCashFee: Int? { get throws { try fields.optional("wechat_pay_cash_fee") } }
        /// `cash_add_detail`.
        public var cashAddDetail: [V3.MedIns.CashAddDetail]? { get throws { try fields.optional("cash_add_detail") } }
        /// `cash_reduce_detail`.
        public var cashReduceDetail: [V3.MedIns.CashReduceDetail]? {
            get throws { try fields.optional("cash_reduce_detail") }
        }
        /// `callback_url`.
        public var callbackURL: String { get throws { try fields.required("callback_url") } }
        /// `prepay_id`.
        public var prepayID: String? { get throws { try fields.optional("prepay_id") } }
        /// `passthrough_request_content`: JSON inside a text.
        public var passthroughRequestContent: V3.MedIns.PassthroughResponseContent? {
            get throws { try fields.optional("passthrough_request_content") }
        }
        /// `extends`.
        public var extends: String? { get throws { try fields.optional("extends") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_no`.
        public var channelNo: String? { get throws { try fields.optional("channel_no") } }
        /// `med_ins_test_env`.
        public var medInsTestEnv: Bool? { get throws { try fields.optional("med_ins_test_env") } }
        /// `med_ins_fail_reason`.
        public var medInsFailReason: String? { get throws { try fields.optional("med_ins_fail_reason") } }
    }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct PassthroughResponseContent: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `payAuthNo`.
        public var payAuthNo: String? { get throws { try fields.optional("payAuthNo") } }
        /// `payOrdId`.
        public var payOrdId: String? { get throws { try fields.optional("payOrdId") } }
        /// `setlLatlnt`.
        public var setlLatlnt: String? { get throws { try fields.optional("setlLatlnt") } }
    }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: SensitiveText, idDigest: SensitiveText, cardType: V3.MedIns.CardType) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("id_digest", idDigest)
            fields.set("card_type", cardType)
            self.fields = fields
        }
        /// `name`: encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `id_digest`: encrypted when sent.
        public var idDigest: SensitiveText? {
            get { fields.stored("id_digest") }
            set { fields.set("id_digest", newValue) }
        }
        /// `card_type`.
        public var cardType: V3.MedIns.CardType? {
            get { fields.stored("card_type") }
            set { fields.set("card_type", newValue) }
        }
    }
}

extension V3.MedIns {
    /// Documented values of `SelfPayStatus`; open.
    public typealias SelfPayStatus = OpenValue<SelfPayStatusKind>
    /// Tells ``SelfPayStatus`` from other values.
    public enum SelfPayStatusKind {}
}

extension OpenValue where Kind == V3.MedIns.SelfPayStatusKind {
    /// `UNKNOWN_SELF_PAY_STATUS`.
    public static var unknownSelfPayStatus: Self { "UNKNOWN_SELF_PAY_STATUS" }
    /// `SELF_PAY_CREATED`.
    public static var selfPayCreated: Self { "SELF_PAY_CREATED" }
    /// `SELF_PAY_SUCCESS`.
    public static var selfPaySuccess: Self { "SELF_PAY_SUCCESS" }
    /// `SELF_PAY_REFUND`.
    public static var selfPayRefund: Self { "SELF_PAY_REFUND" }
    /// `SELF_PAY_FAIL`.
    public static var selfPayFail: Self { "SELF_PAY_FAIL" }
    /// `NO_SELF_PAY`.
    public static var noSelfPay: Self { "NO_SELF_PAY" }
}

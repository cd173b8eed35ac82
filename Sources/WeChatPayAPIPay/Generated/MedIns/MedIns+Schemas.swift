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
    /// 未知证件类型 (`UNKNOWN_USER_CARD_TYPE`).
    public static var unknownUserCardType: Self { "UNKNOWN_USER_CARD_TYPE" }
    /// 身份证 (`ID_CARD`).
    public static var idCard: Self { "ID_CARD" }
    /// 户口本 (`HOUSEHOLD_REGISTRATION`).
    public static var householdRegistration: Self { "HOUSEHOLD_REGISTRATION" }
    /// 外国人护照 (`FOREIGNER_PASSPORT`).
    public static var foreignerPassport: Self { "FOREIGNER_PASSPORT" }
    /// 台湾居民来往大陆通行证 (`MAINLAND_TRAVEL_PERMIT_FOR_TW`).
    public static var mainlandTravelPermitForTw: Self { "MAINLAND_TRAVEL_PERMIT_FOR_TW" }
    /// 澳门居民往来内地通行证 (`MAINLAND_TRAVEL_PERMIT_FOR_MO`).
    public static var mainlandTravelPermitForMo: Self { "MAINLAND_TRAVEL_PERMIT_FOR_MO" }
    /// 香港居民往来内地通行证 (`MAINLAND_TRAVEL_PERMIT_FOR_HK`).
    public static var mainlandTravelPermitForHk: Self { "MAINLAND_TRAVEL_PERMIT_FOR_HK" }
    /// 外国人永久居留证 (`FOREIGN_PERMANENT_RESIDENT`).
    public static var foreignPermanentResident: Self { "FOREIGN_PERMANENT_RESIDENT" }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct CashAddDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 现金补充金额 (`cash_add_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashAddFee: Int { get throws { try fields.required("cash_add_fee") } }
        /// 现金补充类型 (`cash_add_type`).
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
    /// 运费 (`FREIGHT`).
    public static var freight: Self { "FREIGHT" }
    /// 其他医疗费用 (`OTHER_MEDICAL_EXPENSES`).
    public static var otherMedicalExpenses: Self { "OTHER_MEDICAL_EXPENSES" }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct CashReduceDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 现金减免金额 (`cash_reduce_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashReduceFee: Int { get throws { try fields.required("cash_reduce_fee") } }
        /// 现金减免类型 (`cash_reduce_type`).
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
    /// 默认为“机构优惠金额” (`DEFAULT_REDUCE_TYPE`).
    public static var defaultReduceType: Self { "DEFAULT_REDUCE_TYPE" }
    /// 医院减免 (`HOSPITAL_REDUCE`).
    public static var hospitalReduce: Self { "HOSPITAL_REDUCE" }
    /// 药店优惠 (`PHARMACY_DISCOUNT`).
    public static var pharmacyDiscount: Self { "PHARMACY_DISCOUNT" }
    /// 优惠金 (`DISCOUNT`).
    public static var discount: Self { "DISCOUNT" }
    /// 预缴金 (`PRE_PAYMENT`).
    public static var prePayment: Self { "PRE_PAYMENT" }
    /// 押金抵扣 (`DEPOSIT_DEDUCTION`).
    public static var depositDeduction: Self { "DEPOSIT_DEDUCTION" }
}

extension V3.MedIns {
    /// Documented values of `MedInsPayStatus`; open.
    public typealias MedInsPayStatus = OpenValue<MedInsPayStatusKind>
    /// Tells ``MedInsPayStatus`` from other values.
    public enum MedInsPayStatusKind {}
}

extension OpenValue where Kind == V3.MedIns.MedInsPayStatusKind {
    /// 未知类型 (`UNKNOWN_MED_INS_PAY_STATUS`).
    public static var unknownMedInsPayStatus: Self { "UNKNOWN_MED_INS_PAY_STATUS" }
    /// 等待支付 (`MED_INS_PAY_CREATED`).
    public static var medInsPayCreated: Self { "MED_INS_PAY_CREATED" }
    /// 支付成功 (`MED_INS_PAY_SUCCESS`).
    public static var medInsPaySuccess: Self { "MED_INS_PAY_SUCCESS" }
    /// 已退款 (`MED_INS_PAY_REFUND`).
    public static var medInsPayRefund: Self { "MED_INS_PAY_REFUND" }
    /// 支付失败 (`MED_INS_PAY_FAIL`).
    public static var medInsPayFail: Self { "MED_INS_PAY_FAIL" }
    /// 订单不含医保部分 (`NO_MED_INS_PAY`).
    public static var noMedInsPay: Self { "NO_MED_INS_PAY" }
}

extension V3.MedIns {
    /// Documented values of `MixPayStatus`; open.
    public typealias MixPayStatus = OpenValue<MixPayStatusKind>
    /// Tells ``MixPayStatus`` from other values.
    public enum MixPayStatusKind {}
}

extension OpenValue where Kind == V3.MedIns.MixPayStatusKind {
    /// 未知类型 (`UNKNOWN_MIX_PAY_STATUS`).
    public static var unknownMixPayStatus: Self { "UNKNOWN_MIX_PAY_STATUS" }
    /// 等待支付 (`MIX_PAY_CREATED`).
    public static var mixPayCreated: Self { "MIX_PAY_CREATED" }
    /// 支付成功 (`MIX_PAY_SUCCESS`).
    public static var mixPaySuccess: Self { "MIX_PAY_SUCCESS" }
    /// 自费和医保均已退款 (`MIX_PAY_REFUND`).
    public static var mixPayRefund: Self { "MIX_PAY_REFUND" }
    /// 支付失败 (`MIX_PAY_FAIL`).
    public static var mixPayFail: Self { "MIX_PAY_FAIL" }
}

extension V3.MedIns {
    /// Documented values of `MixPayType`; open.
    public typealias MixPayType = OpenValue<MixPayTypeKind>
    /// Tells ``MixPayType`` from other values.
    public enum MixPayTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.MixPayTypeKind {
    /// 未知的混合支付类型 (`UNKNOWN_MIX_PAY_TYPE`).
    public static var unknownMixPayType: Self { "UNKNOWN_MIX_PAY_TYPE" }
    /// 只向微信支付下单 (`CASH_ONLY`).
    public static var cashOnly: Self { "CASH_ONLY" }
    /// 只向医保局下单 (`INSURANCE_ONLY`).
    public static var insuranceOnly: Self { "INSURANCE_ONLY" }
    /// 向医保局下单 (`CASH_AND_INSURANCE`).
    public static var cashAndInsurance: Self { "CASH_AND_INSURANCE" }
}

extension V3.MedIns {
    /// Documented values of `OrderType`; open.
    public typealias OrderType = OpenValue<OrderTypeKind>
    /// Tells ``OrderType`` from other values.
    public enum OrderTypeKind {}
}

extension OpenValue where Kind == V3.MedIns.OrderTypeKind {
    /// 未知类型 (`UNKNOWN_ORDER_TYPE`).
    public static var unknownOrderType: Self { "UNKNOWN_ORDER_TYPE" }
    /// 挂号支付 (`REG_PAY`).
    public static var regPay: Self { "REG_PAY" }
    /// 诊间支付 (`DIAG_PAY`).
    public static var diagPay: Self { "DIAG_PAY" }
    /// 新冠检测费用 (`COVID_EXAM_PAY`).
    public static var covidExamPay: Self { "COVID_EXAM_PAY" }
    /// 住院费支付 (`IN_HOSP_PAY`).
    public static var inHospPay: Self { "IN_HOSP_PAY" }
    /// 药店支付 (`PHARMACY_PAY`).
    public static var pharmacyPay: Self { "PHARMACY_PAY" }
    /// 保险费支付 (`INSURANCE_PAY`).
    public static var insurancePay: Self { "INSURANCE_PAY" }
    /// 互联网医院挂号支付 (`INT_REG_PAY`).
    public static var intRegPay: Self { "INT_REG_PAY" }
    /// 互联网医院复诊支付 (`INT_RE_DIAG_PAY`).
    public static var intReDiagPay: Self { "INT_RE_DIAG_PAY" }
    /// 互联网医院处方支付 (`INT_RX_PAY`).
    public static var intRxPay: Self { "INT_RX_PAY" }
    /// 新冠抗原检测 (`COVID_ANTIGEN_PAY`).
    public static var covidAntigenPay: Self { "COVID_ANTIGEN_PAY" }
    /// 药费支付 (`MED_PAY`).
    public static var medPay: Self { "MED_PAY" }
}

extension V3.MedIns {
    /// Shared by several operations under `/v3/med-ins`.
    public struct OrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 医保自费混合订单号 (`mix_trade_no`): at most 32 characters.
        public var mixTradeNo: String { get throws { try fields.required("mix_trade_no") } }
        /// 医保自费混合订单支付状态 (`mix_pay_status`).
        public var mixPayStatus: V3.MedIns.MixPayStatus { get throws { try fields.required("mix_pay_status") } }
        /// 混合订单中自费部分的支付状态 (`self_pay_status`).
        public var selfPayStatus: V3.MedIns.SelfPayStatus { get throws { try fields.required("self_pay_status") } }
        /// 混合订单中医保部分的支付状态 (`med_ins_pay_status`).
        public var medInsPayStatus: V3.MedIns.MedInsPayStatus {
            get throws { try fields.required("med_ins_pay_status") }
        }
        /// 订单支付时间 (`paid_time`): at most 64 characters.
        public var paidTime: String? { get throws { try fields.optional("paid_time") } }
        /// 支付完成后医保局返回内容 (`passthrough_response_content`): JSON inside a text.
        public var passthroughResponseContent: V3.MedIns.PassthroughResponseContent? {
            get throws { try fields.optional("passthrough_response_content") }
        }
        /// 混合支付类型 (`mix_pay_type`).
        public var mixPayType: V3.MedIns.MixPayType { get throws { try fields.required("mix_pay_type") } }
        /// 订单类型 (`order_type`).
        public var orderType: V3.MedIns.OrderType { get throws { try fields.required("order_type") } }
        /// 从业机构/服务商的公众号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 医疗机构的公众号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 医疗机构的商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 用户在appid下的唯一标识 (`openid`): at most 128 characters.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户在sub_appid下的唯一标识 (`sub_openid`): at most 128 characters.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 是否代亲属支付 (`pay_for_relatives`).
        public var payForRelatives: Bool? { get throws { try fields.optional("pay_for_relatives") } }
        /// 从业机构订单号 (`out_trade_no`): at most 64 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 医疗机构订单号 (`serial_no`): at most 40 characters.
        public var serialNo: String { get throws { try fields.required("serial_no") } }
        /// 医保局返回的支付单ID (`pay_order_id`): at most 64 characters.
        public var payOrderID: String? { get throws { try fields.optional("pay_order_id") } }
        /// 医保局返回的支付授权码 (`pay_auth_no`): at most 40 characters.
        public var payAuthNo: String? { get throws { try fields.optional("pay_auth_no") } }
        /// 用户定位信息 (`geo_location`): at most 40 characters.
        public var geoLocation: String? { get throws { try fields.optional("geo_location") } }
        /// 城市ID (`city_id`): at most 8 characters.
        public var cityID: String { get throws { try fields.required("city_id") } }
        /// 医疗机构名称 (`med_inst_name`): at most 128 characters.
        public var medInstName: String { get throws { try fields.required("med_inst_name") } }
        /// 医疗机构编码 (`med_inst_no`): at most 32 characters.
        public var medInstNo: String { get throws { try fields.required("med_inst_no") } }
        /// 医保下单时间 (`med_ins_order_create_time`): at most 64 characters.
        public var medInsOrderCreateTime: String? { get throws { try fields.optional("med_ins_order_create_time") } }
        /// 使用该接口下单的总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `med_ins_gov_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsGovFee: Int? { get throws { try fields.optional("med_ins_gov_fee") } }
        /// `med_ins_self_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsSelfFee: Int? { get throws { try fields.optional("med_ins_self_fee") } }
        /// `med_ins_other_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsOtherFee: Int? { get throws { try fields.optional("med_ins_other_fee") } }
        /// `med_ins_cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsCashFee: Int? { get throws { try fields.optional("med_ins_cash_fee") } }
        /// 实际需要用户微信支付的金额 (`wechat_pay_cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var wechatPayCashFee: Int? { get throws { try fields.optional("wechat_pay_cash_fee") } }
        /// 现金补充列表 (`cash_add_detail`).
        public var cashAddDetail: [V3.MedIns.CashAddDetail]? { get throws { try fields.optional("cash_add_detail") } }
        /// 现金减免列表 (`cash_reduce_detail`).
        public var cashReduceDetail: [V3.MedIns.CashReduceDetail]? {
            get throws { try fields.optional("cash_reduce_detail") }
        }
        /// 回调通知URL (`callback_url`): at most 256 characters.
        public var callbackURL: String { get throws { try fields.required("callback_url") } }
        /// 自费预下单ID (`prepay_id`): at most 64 characters.
        public var prepayID: String? { get throws { try fields.optional("prepay_id") } }
        /// 医疗机构透传给医保的数据 (`passthrough_request_content`): JSON inside a text.
        public var passthroughRequestContent: V3.MedIns.PassthroughResponseContent? {
            get throws { try fields.optional("passthrough_request_content") }
        }
        /// 扩展字段 (`extends`): at most 512 characters.
        public var extends: String? { get throws { try fields.optional("extends") } }
        /// 附加数据 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道号 (`channel_no`): at most 32 characters.
        public var channelNo: String? { get throws { try fields.optional("channel_no") } }
        /// 是否到医保局测试环境下单 (`med_ins_test_env`).
        public var medInsTestEnv: Bool? { get throws { try fields.optional("med_ins_test_env") } }
        /// 医保支付失败原因 (`med_ins_fail_reason`): at most 2048 characters.
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
        /// 真实姓名 (`name`): at most 512 characters; encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 个人身份ID摘要 (`id_digest`): at most 512 characters; encrypted when sent.
        public var idDigest: SensitiveText? {
            get { fields.stored("id_digest") }
            set { fields.set("id_digest", newValue) }
        }
        /// 证件类型 (`card_type`).
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
    /// 未知类型 (`UNKNOWN_SELF_PAY_STATUS`).
    public static var unknownSelfPayStatus: Self { "UNKNOWN_SELF_PAY_STATUS" }
    /// 等待支付 (`SELF_PAY_CREATED`).
    public static var selfPayCreated: Self { "SELF_PAY_CREATED" }
    /// 支付成功 (`SELF_PAY_SUCCESS`).
    public static var selfPaySuccess: Self { "SELF_PAY_SUCCESS" }
    /// 已退款 (`SELF_PAY_REFUND`).
    public static var selfPayRefund: Self { "SELF_PAY_REFUND" }
    /// 支付失败 (`SELF_PAY_FAIL`).
    public static var selfPayFail: Self { "SELF_PAY_FAIL" }
    /// 订单不含自费部分 (`NO_SELF_PAY`).
    public static var noSelfPay: Self { "NO_SELF_PAY" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.FapiaoApplications {
    /// 开具电子发票, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538301).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("new-tax-control-fapiao.fapiao-applications.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 开具电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("new-tax-control-fapiao.fapiao-applications.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            scene: String,
            fapiaoApplyID: String,
            buyerInformation: BuyerInformation,
            fapiaoInformation: [FapiaoInformation],
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("scene", scene)
            fields.set("fapiao_apply_id", fapiaoApplyID)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 开票场景 (`scene`).
        public var scene: String? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 发票申请单号 (`fapiao_apply_id`).
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public var buyerInformation: BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// 需要开具的发票信息 (`fapiao_information`).
        public var fapiaoInformation: [FapiaoInformation]? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public struct BuyerInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: String,
                name: String,
                taxpayerID: String? = nil,
                address: String? = nil,
                telephone: String? = nil,
                bankName: String? = nil,
                bankAccount: String? = nil,
                phone: SensitiveText? = nil,
                email: SensitiveText? = nil
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
                self.fields = fields
            }
            /// 购买方类型 (`type`).
            public var type: String? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 名称 (`name`).
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 纳税人识别号 (`taxpayer_id`).
            public var taxpayerID: String? {
                get { fields.stored("taxpayer_id") }
                set { fields.set("taxpayer_id", newValue) }
            }
            /// 地址 (`address`).
            public var address: String? {
                get { fields.stored("address") }
                set { fields.set("address", newValue) }
            }
            /// 电话 (`telephone`).
            public var telephone: String? {
                get { fields.stored("telephone") }
                set { fields.set("telephone", newValue) }
            }
            /// 开户银行 (`bank_name`).
            public var bankName: String? {
                get { fields.stored("bank_name") }
                set { fields.set("bank_name", newValue) }
            }
            /// 银行账号 (`bank_account`).
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
        }
        /// `fapiao_information`.
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(fapiaoID: String, totalAmount: Int, needList: Bool, items: [Items], remark: String? = nil) {
                var fields = Fields()
                fields.set("fapiao_id", fapiaoID)
                fields.set("total_amount", totalAmount)
                fields.set("need_list", needList)
                fields.set("remark", remark)
                fields.set("items", items)
                self.fields = fields
            }
            /// 商户发票单号 (`fapiao_id`).
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 是否以清单形式开具发票 (`need_list`).
            public var needList: Bool? {
                get { fields.stored("need_list") }
                set { fields.set("need_list", newValue) }
            }
            /// 发票备注 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// 发票行信息 (`items`).
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taxCode: String,
                    quantity: Int,
                    totalAmount: Int,
                    discount: Bool,
                    goodsCategory: String? = nil,
                    goodsName: String? = nil,
                    goodsID: JSON.Number? = nil,
                    specification: String? = nil,
                    unit: String? = nil,
                    taxRate: JSON.Number? = nil,
                    taxPreferMark: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("tax_code", taxCode)
                    fields.set("goods_category", goodsCategory)
                    fields.set("goods_name", goodsName)
                    fields.set("goods_id", goodsID)
                    fields.set("specification", specification)
                    fields.set("unit", unit)
                    fields.set("quantity", quantity)
                    fields.set("total_amount", totalAmount)
                    fields.set("tax_rate", taxRate)
                    fields.set("tax_prefer_mark", taxPreferMark)
                    fields.set("discount", discount)
                    self.fields = fields
                }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`).
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 税局侧规定的货物或应税劳务、服务分类名称 (`goods_category`).
                public var goodsCategory: String? {
                    get { fields.stored("goods_category") }
                    set { fields.set("goods_category", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`).
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 企业侧维护的货物或应税劳务、服务编码 (`goods_id`).
                public var goodsID: JSON.Number? {
                    get { fields.stored("goods_id") }
                    set { fields.set("goods_id", newValue) }
                }
                /// 规格型号 (`specification`).
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// 单位 (`unit`).
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// 数量 (`quantity`).
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 税率 (`tax_rate`).
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// 税收优惠政策标识 (`tax_prefer_mark`).
                public var taxPreferMark: String? {
                    get { fields.stored("tax_prefer_mark") }
                    set { fields.set("tax_prefer_mark", newValue) }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral {
    /// 开具通用行业电子发票, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015792574).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("new-tax-control-fapiao.fapiao-applications.issue-general.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 开具通用行业电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("new-tax-control-fapiao.fapiao-applications.issue-general.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("fapiao_apply_id", fapiaoApplyID)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 发票申请单号 (`fapiao_apply_id`): at most 32 characters.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                billingPersonID: String,
                fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType,
                transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPerson: String? = nil,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("fapiao_id", fapiaoID)
                fields.set("total_amount", totalAmount)
                fields.set("items", items)
                fields.set("export_business_policy_code", exportBusinessPolicyCode)
                fields.set("vat_refund_levy_code", vatRefundLevyCode)
                fields.set("billing_person_id", billingPersonID)
                fields.set("billing_person", billingPerson)
                fields.set("fapiao_bill_type", fapiaoBillType)
                fields.set("transaction_information", transactionInformation)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 发票行信息 (`items`).
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// 出口业务适用政策代码 (`export_business_policy_code`).
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// 增值税即征即退代码 (`vat_refund_levy_code`).
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// 开票人ID (`billing_person_id`): at most 64 characters.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// 开票人名称 (`billing_person`): at most 64 characters.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// 发票类型 (`fapiao_bill_type`).
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// 交易信息 (`transaction_information`).
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// 发票备注 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taxCode: String,
                    goodsName: String,
                    totalAmount: Int,
                    taxRate: JSON.Number,
                    discount: Bool,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int? = nil,
                    preferentialPolicyCode: Int? = nil
                ) {
                    var fields = Fields()
                    fields.set("tax_code", taxCode)
                    fields.set("goods_name", goodsName)
                    fields.set("specification", specification)
                    fields.set("unit", unit)
                    fields.set("quantity", quantity)
                    fields.set("total_amount", totalAmount)
                    fields.set("tax_rate", taxRate)
                    fields.set("discount", discount)
                    fields.set("preferential_policy_code", preferentialPolicyCode)
                    self.fields = fields
                }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`): at most 32 characters.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`): at most 128 characters.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 规格型号 (`specification`): at most 20 characters.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// 单位 (`unit`): at most 32 characters.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// 数量 (`quantity`).
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 税率 (`tax_rate`).
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// 优惠政策标识 (`preferential_policy_code`).
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport {
    /// 开具旅客运输行业电子发票, [official page](https://pay.weixin.qq.com/doc/v3/partner/4025863376).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.issue-passenger-transport.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 开具旅客运输行业电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.issue-passenger-transport.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("fapiao_apply_id", fapiaoApplyID)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 发票申请单号 (`fapiao_apply_id`): at most 32 characters.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                billingPersonID: String,
                fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType,
                transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPerson: String? = nil,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("fapiao_id", fapiaoID)
                fields.set("total_amount", totalAmount)
                fields.set("items", items)
                fields.set("export_business_policy_code", exportBusinessPolicyCode)
                fields.set("vat_refund_levy_code", vatRefundLevyCode)
                fields.set("billing_person_id", billingPersonID)
                fields.set("billing_person", billingPerson)
                fields.set("fapiao_bill_type", fapiaoBillType)
                fields.set("transaction_information", transactionInformation)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 发票行信息 (`items`).
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// 出口业务适用政策代码 (`export_business_policy_code`).
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// 增值税即征即退代码 (`vat_refund_levy_code`).
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// 开票人ID (`billing_person_id`): at most 64 characters.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// 开票人名称 (`billing_person`): at most 64 characters.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// 发票类型 (`fapiao_bill_type`).
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// 交易信息 (`transaction_information`).
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// 发票备注 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taxCode: String,
                    goodsName: String,
                    totalAmount: Int,
                    taxRate: JSON.Number,
                    discount: Bool,
                    specification: String? = nil,
                    unit: String? = nil,
                    quantity: Int? = nil,
                    preferentialPolicyCode: Int? = nil,
                    passengerInformation: PassengerInformation? = nil
                ) {
                    var fields = Fields()
                    fields.set("tax_code", taxCode)
                    fields.set("goods_name", goodsName)
                    fields.set("specification", specification)
                    fields.set("unit", unit)
                    fields.set("quantity", quantity)
                    fields.set("total_amount", totalAmount)
                    fields.set("tax_rate", taxRate)
                    fields.set("discount", discount)
                    fields.set("preferential_policy_code", preferentialPolicyCode)
                    fields.set("passenger_information", passengerInformation)
                    self.fields = fields
                }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`): at most 19 characters.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`): at most 128 characters.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 规格型号 (`specification`): at most 20 characters.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// 单位 (`unit`).
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// 数量 (`quantity`).
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 税率 (`tax_rate`).
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// 优惠政策标识 (`preferential_policy_code`).
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
                /// 出行人额外信息 (`passenger_information`).
                public var passengerInformation: PassengerInformation? {
                    get { fields.stored("passenger_information") }
                    set { fields.set("passenger_information", newValue) }
                }
                /// 出行人额外信息 (`passenger_information`).
                public struct PassengerInformation: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        name: String,
                        certificateType: CertificateType,
                        certificateNumber: SensitiveText,
                        departureDate: String,
                        departurePlace: String,
                        destination: String,
                        transportationType: TransportationType,
                        transportationClasses: TransportationClasses? = nil
                    ) {
                        var fields = Fields()
                        fields.set("name", name)
                        fields.set("certificate_type", certificateType)
                        fields.set("certificate_number", certificateNumber)
                        fields.set("departure_date", departureDate)
                        fields.set("departure_place", departurePlace)
                        fields.set("destination", destination)
                        fields.set("transportation_type", transportationType)
                        fields.set("transportation_classes", transportationClasses)
                        self.fields = fields
                    }
                    /// 出行人名称 (`name`): at most 20 characters.
                    public var name: String? {
                        get { fields.stored("name") }
                        set { fields.set("name", newValue) }
                    }
                    /// 出行人证件类型 (`certificate_type`).
                    public var certificateType: CertificateType? {
                        get { fields.stored("certificate_type") }
                        set { fields.set("certificate_type", newValue) }
                    }
                    /// 证件号码 (`certificate_number`): encrypted when sent.
                    public var certificateNumber: SensitiveText? {
                        get { fields.stored("certificate_number") }
                        set { fields.set("certificate_number", newValue) }
                    }
                    /// 出行日期 (`departure_date`).
                    public var departureDate: String? {
                        get { fields.stored("departure_date") }
                        set { fields.set("departure_date", newValue) }
                    }
                    /// 出发地 (`departure_place`): at most 80 characters.
                    public var departurePlace: String? {
                        get { fields.stored("departure_place") }
                        set { fields.set("departure_place", newValue) }
                    }
                    /// 目的地 (`destination`): at most 80 characters.
                    public var destination: String? {
                        get { fields.stored("destination") }
                        set { fields.set("destination", newValue) }
                    }
                    /// 交通工具类型 (`transportation_type`).
                    public var transportationType: TransportationType? {
                        get { fields.stored("transportation_type") }
                        set { fields.set("transportation_type", newValue) }
                    }
                    /// 交通工具等级 (`transportation_classes`).
                    public var transportationClasses: TransportationClasses? {
                        get { fields.stored("transportation_classes") }
                        set { fields.set("transportation_classes", newValue) }
                    }
                    /// Documented values of 出行人证件类型 (`certificate_type`); open.
                    public typealias CertificateType = OpenValue<CertificateTypeKind>
                    /// Tells ``CertificateType`` from other values.
                    public enum CertificateTypeKind {}
                    /// Documented values of 交通工具类型 (`transportation_type`); open.
                    public typealias TransportationType = OpenValue<TransportationTypeKind>
                    /// Tells ``TransportationType`` from other values.
                    public enum TransportationTypeKind {}
                    /// Documented values of 交通工具等级 (`transportation_classes`); open.
                    public typealias TransportationClasses = OpenValue<TransportationClassesKind>
                    /// Tells ``TransportationClasses`` from other values.
                    public enum TransportationClassesKind {}
                }
            }
        }
    }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
        .PassengerInformation.CertificateTypeKind
{
    /// 居民身份证 (`IDENTITY_CARD`).
    public static var identityCard: Self { "IDENTITY_CARD" }
    /// 护照 (`PASSPORT`).
    public static var passport: Self { "PASSPORT" }
    /// 中国香港居民-来往内地通行证 (`HONG_KONG_PERMIT`).
    public static var hongKongPermit: Self { "HONG_KONG_PERMIT" }
    /// 中国澳门居民-来往内地通行证 (`MACAO_PERMIT`).
    public static var macaoPermit: Self { "MACAO_PERMIT" }
    /// 中国台湾居民-来往大陆通行证 (`TAIWAN_PERMIT`).
    public static var taiwanPermit: Self { "TAIWAN_PERMIT" }
    /// 外国人居留证 (`FOREIGNER_RESIDENCE_PERMIT`).
    public static var foreignerResidencePermit: Self { "FOREIGNER_RESIDENCE_PERMIT" }
    /// 香港居民证 (`HONG_KONG_RESIDENT_CARD`).
    public static var hongKongResidentCard: Self { "HONG_KONG_RESIDENT_CARD" }
    /// 澳门居民证 (`MACAO_RESIDENT_CARD`).
    public static var macaoResidentCard: Self { "MACAO_RESIDENT_CARD" }
    /// 台湾居民证 (`TAIWAN_RESIDENT_CARD`).
    public static var taiwanResidentCard: Self { "TAIWAN_RESIDENT_CARD" }
    /// 军官证 (`MILITARY_OFFICER_CARD`).
    public static var militaryOfficerCard: Self { "MILITARY_OFFICER_CARD" }
    /// 武警警官证 (`ARMED_POLICE_OFFICER_CARD`).
    public static var armedPoliceOfficerCard: Self { "ARMED_POLICE_OFFICER_CARD" }
    /// 士兵证 (`SOLDIER_CARD`).
    public static var soldierCard: Self { "SOLDIER_CARD" }
    /// 港澳同胞回乡证 (`HOMECOMING_CERT`).
    public static var homecomingCert: Self { "HOMECOMING_CERT" }
    /// 台胞证 (`TAIWAN_COMPATRIOT_CERT`).
    public static var taiwanCompatriotCert: Self { "TAIWAN_COMPATRIOT_CERT" }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
        .PassengerInformation.TransportationTypeKind
{
    /// 长途汽车 (`LONG_DISTANCE_BUS`).
    public static var longDistanceBus: Self { "LONG_DISTANCE_BUS" }
    /// 公共交通 (`PUBLIC_TRANSPORTATION`).
    public static var publicTransportation: Self { "PUBLIC_TRANSPORTATION" }
    /// 汽车 (`CAR`).
    public static var car: Self { "CAR" }
    /// 船舶 (`SHIP`).
    public static var ship: Self { "SHIP" }
    /// 其他交通工具 (`OTHER_TRANSPORTATION`).
    public static var otherTransportation: Self { "OTHER_TRANSPORTATION" }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
        .PassengerInformation.TransportationClassesKind
{
    /// 船舶一等舱 (`SHIP_FIRST_CLASS_CABIN`).
    public static var shipFirstClassCabin: Self { "SHIP_FIRST_CLASS_CABIN" }
    /// 船舶二等舱 (`SHIP_SECOND_CLASS_CABIN`).
    public static var shipSecondClassCabin: Self { "SHIP_SECOND_CLASS_CABIN" }
    /// 船舶三等舱 (`SHIP_THIRD_CLASS_CABIN`).
    public static var shipThirdClassCabin: Self { "SHIP_THIRD_CLASS_CABIN" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil {
    /// 开具成品油行业电子发票, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016760559).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.issue-refined-oil.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 开具成品油行业电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.issue-refined-oil.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("fapiao_apply_id", fapiaoApplyID)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 发票申请单号 (`fapiao_apply_id`): at most 32 characters.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                billingPersonID: String,
                fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType,
                transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPerson: String? = nil,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("fapiao_id", fapiaoID)
                fields.set("total_amount", totalAmount)
                fields.set("items", items)
                fields.set("export_business_policy_code", exportBusinessPolicyCode)
                fields.set("vat_refund_levy_code", vatRefundLevyCode)
                fields.set("billing_person_id", billingPersonID)
                fields.set("billing_person", billingPerson)
                fields.set("fapiao_bill_type", fapiaoBillType)
                fields.set("transaction_information", transactionInformation)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 发票行信息 (`items`).
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// 出口业务适用政策代码 (`export_business_policy_code`).
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// 增值税即征即退代码 (`vat_refund_levy_code`).
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// 开票人ID (`billing_person_id`): at most 64 characters.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// 开票人名称 (`billing_person`): at most 64 characters.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// 发票类型 (`fapiao_bill_type`).
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// 交易信息 (`transaction_information`).
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// 发票备注 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taxCode: String,
                    goodsName: String,
                    totalAmount: Int,
                    taxRate: JSON.Number,
                    discount: Bool,
                    specification: String? = nil,
                    unit: Unit? = nil,
                    quantity: Int? = nil,
                    preferentialPolicyCode: Int? = nil,
                    refinedOilInformation: RefinedOilInformation? = nil
                ) {
                    var fields = Fields()
                    fields.set("tax_code", taxCode)
                    fields.set("goods_name", goodsName)
                    fields.set("specification", specification)
                    fields.set("unit", unit)
                    fields.set("quantity", quantity)
                    fields.set("total_amount", totalAmount)
                    fields.set("tax_rate", taxRate)
                    fields.set("discount", discount)
                    fields.set("preferential_policy_code", preferentialPolicyCode)
                    fields.set("refined_oil_information", refinedOilInformation)
                    self.fields = fields
                }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`): at most 32 characters.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`): at most 128 characters.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 规格型号 (`specification`): at most 20 characters.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// 成品油单位 (`unit`).
                public var unit: Unit? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// 数量 (`quantity`).
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 税率 (`tax_rate`).
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// 优惠政策标识 (`preferential_policy_code`).
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
                /// 成品油行业额外信息 (`refined_oil_information`).
                public var refinedOilInformation: RefinedOilInformation? {
                    get { fields.stored("refined_oil_information") }
                    set { fields.set("refined_oil_information", newValue) }
                }
                /// Documented values of 成品油单位 (`unit`); open.
                public typealias Unit = OpenValue<UnitKind>
                /// Tells ``Unit`` from other values.
                public enum UnitKind {}
                /// 成品油行业额外信息 (`refined_oil_information`).
                public struct RefinedOilInformation: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(station: String, tradeTime: String, gunNumber: String) {
                        var fields = Fields()
                        fields.set("station", station)
                        fields.set("trade_time", tradeTime)
                        fields.set("gun_number", gunNumber)
                        self.fields = fields
                    }
                    /// 成品油站点 (`station`): at most 100 characters.
                    public var station: String? {
                        get { fields.stored("station") }
                        set { fields.set("station", newValue) }
                    }
                    /// 交易时间 (`trade_time`): at most 32 characters.
                    public var tradeTime: String? {
                        get { fields.stored("trade_time") }
                        set { fields.set("trade_time", newValue) }
                    }
                    /// 加油枪号码 (`gun_number`): at most 10 characters.
                    public var gunNumber: String? {
                        get { fields.stored("gun_number") }
                        set { fields.set("gun_number", newValue) }
                    }
                }
            }
        }
    }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil.PostBody.FapiaoInformation.Items.UnitKind {
    /// 吨 (`TON`).
    public static var ton: Self { "TON" }
    /// `LETER`.
    public static var leter: Self { "LETER" }
    /// 升 (`LITER`).
    public static var liter: Self { "LITER" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing {
    /// 开具不动产租赁行业电子发票, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941740).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.real-estate-leasing.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 开具不动产租赁行业电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.real-estate-leasing.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            fapiaoApplyID: String,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation,
            fapiaoInformation: FapiaoInformation
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("fapiao_apply_id", fapiaoApplyID)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 发票申请单号 (`fapiao_apply_id`): at most 32 characters.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// 需要开具的数电发票信息 (`fapiao_information`).
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                fapiaoID: String,
                totalAmount: Int,
                items: [Items],
                billingPersonID: String,
                fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType,
                transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation],
                exportBusinessPolicyCode: Int? = nil,
                vatRefundLevyCode: Int? = nil,
                billingPerson: String? = nil,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("fapiao_id", fapiaoID)
                fields.set("total_amount", totalAmount)
                fields.set("items", items)
                fields.set("export_business_policy_code", exportBusinessPolicyCode)
                fields.set("vat_refund_levy_code", vatRefundLevyCode)
                fields.set("billing_person_id", billingPersonID)
                fields.set("billing_person", billingPerson)
                fields.set("fapiao_bill_type", fapiaoBillType)
                fields.set("transaction_information", transactionInformation)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 发票行信息 (`items`).
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// 出口业务适用政策代码 (`export_business_policy_code`).
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// 增值税即征即退代码 (`vat_refund_levy_code`).
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// 开票人ID (`billing_person_id`): at most 64 characters.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// 开票人名称 (`billing_person`): at most 64 characters.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// 发票类型 (`fapiao_bill_type`).
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// 交易信息 (`transaction_information`).
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// 发票备注 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taxCode: String,
                    goodsName: String,
                    totalAmount: Int,
                    taxRate: JSON.Number,
                    discount: Bool,
                    specification: String? = nil,
                    unit: Unit? = nil,
                    quantity: Int? = nil,
                    preferentialPolicyCode: Int? = nil,
                    realEstateLeasingInformation: RealEstateLeasingInformation? = nil
                ) {
                    var fields = Fields()
                    fields.set("tax_code", taxCode)
                    fields.set("goods_name", goodsName)
                    fields.set("specification", specification)
                    fields.set("unit", unit)
                    fields.set("quantity", quantity)
                    fields.set("total_amount", totalAmount)
                    fields.set("tax_rate", taxRate)
                    fields.set("discount", discount)
                    fields.set("preferential_policy_code", preferentialPolicyCode)
                    fields.set("real_estate_leasing_information", realEstateLeasingInformation)
                    self.fields = fields
                }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`): at most 32 characters.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`): at most 128 characters.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 规格型号 (`specification`): at most 20 characters.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// 面积单位 (`unit`).
                public var unit: Unit? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// 数量 (`quantity`).
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 税率 (`tax_rate`).
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// 优惠政策标识 (`preferential_policy_code`).
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
                /// 不动产租赁特定行业额外信息 (`real_estate_leasing_information`).
                public var realEstateLeasingInformation: RealEstateLeasingInformation? {
                    get { fields.stored("real_estate_leasing_information") }
                    set { fields.set("real_estate_leasing_information", newValue) }
                }
                /// Documented values of 面积单位 (`unit`); open.
                public typealias Unit = OpenValue<UnitKind>
                /// Tells ``Unit`` from other values.
                public enum UnitKind {}
                /// 不动产租赁特定行业额外信息 (`real_estate_leasing_information`).
                public struct RealEstateLeasingInformation: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        province: String,
                        address: String,
                        leasePeriodStart: String,
                        leasePeriodEnd: String,
                        crossCityFlag: Bool,
                        city: String? = nil,
                        certificateNo: SensitiveText? = nil,
                        plateNo: [String]? = nil
                    ) {
                        var fields = Fields()
                        fields.set("province", province)
                        fields.set("city", city)
                        fields.set("address", address)
                        fields.set("lease_period_start", leasePeriodStart)
                        fields.set("lease_period_end", leasePeriodEnd)
                        fields.set("cross_city_flag", crossCityFlag)
                        fields.set("certificate_no", certificateNo)
                        fields.set("plate_no", plateNo)
                        self.fields = fields
                    }
                    /// 不动产坐落省份 (`province`): at most 20 characters.
                    public var province: String? {
                        get { fields.stored("province") }
                        set { fields.set("province", newValue) }
                    }
                    /// 不动产坐落城市 (`city`): at most 20 characters.
                    public var city: String? {
                        get { fields.stored("city") }
                        set { fields.set("city", newValue) }
                    }
                    /// 不动产坐落地址（详细地址） (`address`): at most 80 characters.
                    public var address: String? {
                        get { fields.stored("address") }
                        set { fields.set("address", newValue) }
                    }
                    /// 租赁期起 (`lease_period_start`): at most 32 characters.
                    public var leasePeriodStart: String? {
                        get { fields.stored("lease_period_start") }
                        set { fields.set("lease_period_start", newValue) }
                    }
                    /// 租赁期止 (`lease_period_end`): at most 32 characters.
                    public var leasePeriodEnd: String? {
                        get { fields.stored("lease_period_end") }
                        set { fields.set("lease_period_end", newValue) }
                    }
                    /// 跨地（市）标志 (`cross_city_flag`).
                    public var crossCityFlag: Bool? {
                        get { fields.stored("cross_city_flag") }
                        set { fields.set("cross_city_flag", newValue) }
                    }
                    /// 产权证书/不动产权证号 (`certificate_no`): encrypted when sent.
                    public var certificateNo: SensitiveText? {
                        get { fields.stored("certificate_no") }
                        set { fields.set("certificate_no", newValue) }
                    }
                    /// 车牌号 (`plate_no`).
                    public var plateNo: [String]? {
                        get { fields.stored("plate_no") }
                        set { fields.set("plate_no", newValue) }
                    }
                }
            }
        }
    }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing.PostBody.FapiaoInformation.Items.UnitKind {
    /// 米 (`METER`).
    public static var meter: Self { "METER" }
    /// 平方米 (`SQUARE_METER`).
    public static var squareMeter: Self { "SQUARE_METER" }
    /// 平方千米 (`SQUARE_KILOMETER`).
    public static var squareKilometer: Self { "SQUARE_KILOMETER" }
    /// 公顷 (`HECTARE`).
    public static var hectare: Self { "HECTARE" }
    /// k㎡ (`SQUARE_KILOMETER_ABBREVIATION`).
    public static var squareKilometerAbbreviation: Self { "SQUARE_KILOMETER_ABBREVIATION" }
    /// ㎡ (`SQUARE_METER_ABBREVIATION`).
    public static var squareMeterAbbreviation: Self { "SQUARE_METER_ABBREVIATION" }
    /// h㎡ (`HECTARE_ABBREVIATION`).
    public static var hectareAbbreviation: Self { "HECTARE_ABBREVIATION" }
    /// 亩 (`MU`).
    public static var mu: Self { "MU" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile {
    /// 上传电子发票文件, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556605).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.upload-fapiao-file.post", chain, file: file, part: "file",
            meta: meta.fields)
        return try await call.reply()
    }

    /// 上传电子发票文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.upload-fapiao-file.post", chain, file: file, part: "file",
            meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, fileType: FileType, digestAlogrithm: DigestAlogrithm, digest: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("file_type", fileType)
            fields.set("digest_alogrithm", digestAlogrithm)
            fields.set("digest", digest)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 文件类型 (`file_type`).
        public var fileType: FileType? {
            get { fields.stored("file_type") }
            set { fields.set("file_type", newValue) }
        }
        /// 文件摘要算法 (`digest_alogrithm`).
        public var digestAlogrithm: DigestAlogrithm? {
            get { fields.stored("digest_alogrithm") }
            set { fields.set("digest_alogrithm", newValue) }
        }
        /// 文件摘要 (`digest`): at most 64 characters.
        public var digest: String? {
            get { fields.stored("digest") }
            set { fields.set("digest", newValue) }
        }
        /// Documented values of 文件类型 (`file_type`); open.
        public typealias FileType = OpenValue<FileTypeKind>
        /// Tells ``FileType`` from other values.
        public enum FileTypeKind {}
        /// Documented values of 文件摘要算法 (`digest_alogrithm`); open.
        public typealias DigestAlogrithm = OpenValue<DigestAlogrithmKind>
        /// Tells ``DigestAlogrithm`` from other values.
        public enum DigestAlogrithmKind {}
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电子发票文件ID (`fapiao_media_id`): at most 128 characters.
        public var fapiaoMediaID: String { get throws { try fields.required("fapiao_media_id") } }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta.FileTypeKind {
    /// PDF文件类型 (`PDF`).
    public static var pdf: Self { "PDF" }
    /// `OFD`.
    public static var ofd: Self { "OFD" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta.DigestAlogrithmKind {
    /// 国密SM3摘要算法 (`SM3`).
    public static var sm3: Self { "SM3" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID {
    /// 查询电子发票, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012531753).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters.
    ///   - fapiaoID: 商户发票单号 (`fapiao_id`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, fapiaoID: String? = nil) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_id", fapiaoID)
        return try await call.reply()
    }

    /// 查询电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, fapiaoID: String? = nil) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_id", fapiaoID)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发票数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 发票信息 (`fapiao_information`).
        public var fapiaoInformation: [FapiaoInformation] { get throws { try fields.required("fapiao_information") } }
        /// `fapiao_information`.
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String { get throws { try fields.required("fapiao_id") } }
            /// 发票状态 (`status`).
            public var status: V3.NewTaxControlFapiao.Status { get throws { try fields.required("status") } }
            /// 蓝字发票信息 (`blue_fapiao`).
            public var blueFapiao: V3.NewTaxControlFapiao.BlueFapiao? {
                get throws { try fields.optional("blue_fapiao") }
            }
            /// 红字发票信息 (`red_fapiao`).
            public var redFapiao: V3.NewTaxControlFapiao.BlueFapiao? {
                get throws { try fields.optional("red_fapiao") }
            }
            /// 电子发票卡券信息 (`card_information`).
            public var cardInformation: CardInformation? { get throws { try fields.optional("card_information") } }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int { get throws { try fields.required("total_amount") } }
            /// 总税额 (`tax_amount`).
            public var taxAmount: Int { get throws { try fields.required("tax_amount") } }
            /// 总金额 (`amount`).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 销售方信息 (`seller_information`).
            public var sellerInformation: V3.NewTaxControlFapiao.SellerInformation {
                get throws { try fields.required("seller_information") }
            }
            /// 购买方信息 (`buyer_information`).
            public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformationReply {
                get throws { try fields.required("buyer_information") }
            }
            /// 附加信息 (`extra_information`).
            public var extraInformation: V3.NewTaxControlFapiao.ExtraInformation {
                get throws { try fields.required("extra_information") }
            }
            /// 发票行信息 (`items`).
            public var items: [Items] { get throws { try fields.required("items") } }
            /// 备注信息 (`remark`): at most 200 characters.
            public var remark: String? { get throws { try fields.optional("remark") } }
            /// 开票失败错误码 (`fapiao_error_code`): at most 32 characters.
            public var fapiaoErrorCode: String? { get throws { try fields.optional("fapiao_error_code") } }
            /// 开票失败原因 (`fapiao_error_message`): at most 256 characters.
            public var fapiaoErrorMessage: String? { get throws { try fields.optional("fapiao_error_message") } }
            /// 电子发票卡券信息 (`card_information`).
            public struct CardInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 插卡公众号AppID (`card_appid`): at most 32 characters.
                public var cardAppid: String { get throws { try fields.required("card_appid") } }
                /// 用户在插卡公众号下的OpenID (`card_openid`): at most 32 characters.
                public var cardOpenid: String { get throws { try fields.required("card_openid") } }
                /// 电子发票卡券模板ID (`card_id`): at most 32 characters.
                public var cardID: String? { get throws { try fields.optional("card_id") } }
                /// 电子发票在卡包中的编码 (`card_code`): at most 32 characters.
                public var cardCode: String? { get throws { try fields.optional("card_code") } }
                /// 发票卡券状态 (`card_status`).
                public var cardStatus: CardStatus { get throws { try fields.required("card_status") } }
                /// Documented values of 发票卡券状态 (`card_status`); open.
                public typealias CardStatus = OpenValue<CardStatusKind>
                /// Tells ``CardStatus`` from other values.
                public enum CardStatusKind {}
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`): at most 32 characters.
                public var taxCode: String { get throws { try fields.required("tax_code") } }
                /// 货物或应税劳务、服务名称 (`goods_name`): at most 128 characters.
                public var goodsName: String { get throws { try fields.required("goods_name") } }
                /// 规格型号 (`specification`): at most 20 characters.
                public var specification: String? { get throws { try fields.optional("specification") } }
                /// 单位 (`unit`): at most 32 characters.
                public var unit: String? { get throws { try fields.optional("unit") } }
                /// 数量 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 单价 (`unit_price`).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// 单行金额 (`amount`).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// 单行税额 (`tax_amount`).
                public var taxAmount: Int { get throws { try fields.required("tax_amount") } }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// 税率 (`tax_rate`).
                public var taxRate: Int { get throws { try fields.required("tax_rate") } }
                /// 税收优惠政策标识 (`tax_prefer_mark`).
                public var taxPreferMark: V3.NewTaxControlFapiao.TaxPreferMark {
                    get throws { try fields.required("tax_prefer_mark") }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool { get throws { try fields.required("discount") } }
            }
        }
    }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.GetReply.FapiaoInformation.CardInformation
        .CardStatusKind
{
    /// `INSERT_ACCEPTED`.
    public static var insertAccepted: Self { "INSERT_ACCEPTED" }
    /// 已插入用户卡包 (`INSERTED`).
    public static var inserted: Self { "INSERTED" }
    /// `DISCARD_ACCEPTED`.
    public static var discardAccepted: Self { "DISCARD_ACCEPTED" }
    /// 发票卡券已作废 (`DISCARDED`).
    public static var discarded: Self { "DISCARDED" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.FapiaoFiles {
    /// 获取发票下载信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538335).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters.
    ///   - fapiaoID: 商户发票单号 (`fapiao_id`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, fapiaoID: String? = nil) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.fapiao-files.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_id", fapiaoID)
        return try await call.reply()
    }

    /// 获取发票下载信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, fapiaoID: String? = nil) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.fapiao-files.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_id", fapiaoID)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发票列表 (`fapiao_download_info_list`).
        public var fapiaoDownloadInfoList: [FapiaoDownloadInfoList]? {
            get throws { try fields.optional("fapiao_download_info_list") }
        }
        /// `fapiao_download_info_list`.
        public struct FapiaoDownloadInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String? { get throws { try fields.optional("fapiao_id") } }
            /// 发票文件下载地址 (`download_url`): at most 1024 characters.
            public var downloadURL: String? { get throws { try fields.optional("download_url") } }
            /// 发票状态 (`status`).
            public var status: V3.NewTaxControlFapiao.Status? { get throws { try fields.optional("status") } }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.InsertCards {
    /// 将电子发票插入微信用户卡包, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538365).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.insert-cards.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 将电子发票插入微信用户卡包, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.insert-cards.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            scene: V3.NewTaxControlFapiao.Scene,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation,
            fapiaoCardInformation: [FapiaoCardInformation]
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("scene", scene)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_card_information", fapiaoCardInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 插卡场景 (`scene`).
        public var scene: V3.NewTaxControlFapiao.Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 购买方信息 (`buyer_information`).
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// 电子发票卡券信息列表 (`fapiao_card_information`).
        public var fapiaoCardInformation: [FapiaoCardInformation]? {
            get { fields.stored("fapiao_card_information") }
            set { fields.set("fapiao_card_information", newValue) }
        }
        /// `fapiao_card_information`.
        public struct FapiaoCardInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                fapiaoMediaID: String,
                fapiaoNumber: String,
                fapiaoTime: String,
                totalAmount: Int,
                taxAmount: Int,
                amount: Int,
                sellerInformation: SellerInformation,
                extraInformation: ExtraInformation,
                fapiaoCode: String? = nil,
                checkCode: String? = nil,
                password: String? = nil,
                items: [Items]? = nil,
                remark: String? = nil
            ) {
                var fields = Fields()
                fields.set("fapiao_media_id", fapiaoMediaID)
                fields.set("fapiao_number", fapiaoNumber)
                fields.set("fapiao_code", fapiaoCode)
                fields.set("fapiao_time", fapiaoTime)
                fields.set("check_code", checkCode)
                fields.set("password", password)
                fields.set("total_amount", totalAmount)
                fields.set("tax_amount", taxAmount)
                fields.set("amount", amount)
                fields.set("seller_information", sellerInformation)
                fields.set("extra_information", extraInformation)
                fields.set("items", items)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 电子发票文件ID (`fapiao_media_id`): at most 128 characters.
            public var fapiaoMediaID: String? {
                get { fields.stored("fapiao_media_id") }
                set { fields.set("fapiao_media_id", newValue) }
            }
            /// 发票号码 (`fapiao_number`): at most 20 characters.
            public var fapiaoNumber: String? {
                get { fields.stored("fapiao_number") }
                set { fields.set("fapiao_number", newValue) }
            }
            /// 发票代码 (`fapiao_code`): at most 12 characters.
            public var fapiaoCode: String? {
                get { fields.stored("fapiao_code") }
                set { fields.set("fapiao_code", newValue) }
            }
            /// 开票时间 (`fapiao_time`): at most 32 characters.
            public var fapiaoTime: String? {
                get { fields.stored("fapiao_time") }
                set { fields.set("fapiao_time", newValue) }
            }
            /// 校验码 (`check_code`): at most 20 characters.
            public var checkCode: String? {
                get { fields.stored("check_code") }
                set { fields.set("check_code", newValue) }
            }
            /// 密码 (`password`): at most 1024 characters.
            public var password: String? {
                get { fields.stored("password") }
                set { fields.set("password", newValue) }
            }
            /// 总价税合计 (`total_amount`).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 总税额 (`tax_amount`).
            public var taxAmount: Int? {
                get { fields.stored("tax_amount") }
                set { fields.set("tax_amount", newValue) }
            }
            /// 总金额 (`amount`).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 销售方信息 (`seller_information`).
            public var sellerInformation: SellerInformation? {
                get { fields.stored("seller_information") }
                set { fields.set("seller_information", newValue) }
            }
            /// 附加信息 (`extra_information`).
            public var extraInformation: ExtraInformation? {
                get { fields.stored("extra_information") }
                set { fields.set("extra_information", newValue) }
            }
            /// 发票行信息 (`items`).
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// 备注信息 (`remark`): at most 200 characters.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// 销售方信息 (`seller_information`).
            public struct SellerInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    name: String,
                    taxpayerID: String,
                    address: String? = nil,
                    telephone: String? = nil,
                    bankName: String? = nil,
                    bankAccount: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("name", name)
                    fields.set("taxpayer_id", taxpayerID)
                    fields.set("address", address)
                    fields.set("telephone", telephone)
                    fields.set("bank_name", bankName)
                    fields.set("bank_account", bankAccount)
                    self.fields = fields
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
                /// 开户银行 (`bank_name`): at most 128 characters.
                public var bankName: String? {
                    get { fields.stored("bank_name") }
                    set { fields.set("bank_name", newValue) }
                }
                /// 银行账号 (`bank_account`): at most 32 characters.
                public var bankAccount: String? {
                    get { fields.stored("bank_account") }
                    set { fields.set("bank_account", newValue) }
                }
            }
            /// 附加信息 (`extra_information`).
            public struct ExtraInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(drawer: String, payee: String? = nil, reviewer: String? = nil) {
                    var fields = Fields()
                    fields.set("payee", payee)
                    fields.set("reviewer", reviewer)
                    fields.set("drawer", drawer)
                    self.fields = fields
                }
                /// 收款人 (`payee`).
                public var payee: String? {
                    get { fields.stored("payee") }
                    set { fields.set("payee", newValue) }
                }
                /// 复核人 (`reviewer`).
                public var reviewer: String? {
                    get { fields.stored("reviewer") }
                    set { fields.set("reviewer", newValue) }
                }
                /// 开票人 (`drawer`): at most 20 characters.
                public var drawer: String? {
                    get { fields.stored("drawer") }
                    set { fields.set("drawer", newValue) }
                }
            }
            /// `items`.
            public struct Items: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taxCode: String,
                    goodsName: String,
                    quantity: Int,
                    unitPrice: Int,
                    amount: Int,
                    taxAmount: Int,
                    totalAmount: Int,
                    taxRate: Int,
                    discount: Bool,
                    specification: String? = nil,
                    unit: String? = nil,
                    taxPreferMark: V3.NewTaxControlFapiao.TaxPreferMark? = nil
                ) {
                    var fields = Fields()
                    fields.set("tax_code", taxCode)
                    fields.set("goods_name", goodsName)
                    fields.set("specification", specification)
                    fields.set("unit", unit)
                    fields.set("quantity", quantity)
                    fields.set("unit_price", unitPrice)
                    fields.set("amount", amount)
                    fields.set("tax_amount", taxAmount)
                    fields.set("total_amount", totalAmount)
                    fields.set("tax_rate", taxRate)
                    fields.set("tax_prefer_mark", taxPreferMark)
                    fields.set("discount", discount)
                    self.fields = fields
                }
                /// 税局侧规定的货物或应税劳务、服务税收分类编码 (`tax_code`): at most 32 characters.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`): at most 128 characters.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 规格型号 (`specification`): at most 20 characters.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// 单位 (`unit`): at most 32 characters.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// 数量 (`quantity`).
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 单价 (`unit_price`).
                public var unitPrice: Int? {
                    get { fields.stored("unit_price") }
                    set { fields.set("unit_price", newValue) }
                }
                /// 单行金额 (`amount`).
                public var amount: Int? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
                /// 单行税额 (`tax_amount`).
                public var taxAmount: Int? {
                    get { fields.stored("tax_amount") }
                    set { fields.set("tax_amount", newValue) }
                }
                /// 单行金额合计 (`total_amount`).
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// 税率 (`tax_rate`).
                public var taxRate: Int? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// 税收优惠政策标识 (`tax_prefer_mark`).
                public var taxPreferMark: V3.NewTaxControlFapiao.TaxPreferMark? {
                    get { fields.stored("tax_prefer_mark") }
                    set { fields.set("tax_prefer_mark", newValue) }
                }
                /// 是否折扣行 (`discount`).
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
            }
        }
    }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.Reverse {
    /// 冲红电子发票, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538327).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.reverse.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 冲红电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.reverse.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, reverseReason: ReverseReason, fapiaoInformation: [FapiaoInformation]? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("reverse_reason", reverseReason)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 冲红原因 (`reverse_reason`): at most 200 characters.
        public var reverseReason: ReverseReason? {
            get { fields.stored("reverse_reason") }
            set { fields.set("reverse_reason", newValue) }
        }
        /// 需要冲红的发票信息 (`fapiao_information`).
        public var fapiaoInformation: [FapiaoInformation]? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// Documented values of 冲红原因 (`reverse_reason`); open.
        public typealias ReverseReason = OpenValue<ReverseReasonKind>
        /// Tells ``ReverseReason`` from other values.
        public enum ReverseReasonKind {}
        /// `fapiao_information`.
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(fapiaoID: String, fapiaoNumber: String, fapiaoCode: String? = nil) {
                var fields = Fields()
                fields.set("fapiao_id", fapiaoID)
                fields.set("fapiao_code", fapiaoCode)
                fields.set("fapiao_number", fapiaoNumber)
                self.fields = fields
            }
            /// 商户发票单号 (`fapiao_id`): at most 32 characters.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// 发票代码 (`fapiao_code`).
            public var fapiaoCode: String? {
                get { fields.stored("fapiao_code") }
                set { fields.set("fapiao_code", newValue) }
            }
            /// 发票号码 (`fapiao_number`): at most 20 characters.
            public var fapiaoNumber: String? {
                get { fields.stored("fapiao_number") }
                set { fields.set("fapiao_number", newValue) }
            }
        }
    }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.Reverse.PostBody.ReverseReasonKind {
    /// 开票有误 (`ISSUE_ERROR`).
    public static var issueError: Self { "ISSUE_ERROR" }
    /// 销货退回 (`SALES_RETURN`).
    public static var salesReturn: Self { "SALES_RETURN" }
    /// 服务中止 (`SERVICE_SUSPENTION`).
    public static var serviceSuspention: Self { "SERVICE_SUSPENTION" }
    /// 销售折让 (`SALES_DISCOUNT`).
    public static var salesDiscount: Self { "SALES_DISCOUNT" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.CardTemplate {
    /// 创建电子发票卡券模板, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529382).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("new-tax-control-fapiao.card-template.post", chain, body: body.fields).reply()
    }

    /// 创建电子发票卡券模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("new-tax-control-fapiao.card-template.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/new-tax-control-fapiao/card-template` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(cardAppid: String, cardTemplateInformation: CardTemplateInformation, subMchid: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("card_appid", cardAppid)
            fields.set("card_template_information", cardTemplateInformation)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `card_appid`.
        public var cardAppid: String? {
            get { fields.stored("card_appid") }
            set { fields.set("card_appid", newValue) }
        }
        /// `card_template_information`.
        public var cardTemplateInformation: CardTemplateInformation? {
            get { fields.stored("card_template_information") }
            set { fields.set("card_template_information", newValue) }
        }
        /// `card_template_information`.
        public struct CardTemplateInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(logoURL: String, payeeName: String? = nil, customCell: CustomCell? = nil) {
                var fields = Fields()
                fields.set("payee_name", payeeName)
                fields.set("logo_url", logoURL)
                fields.set("custom_cell", customCell)
                self.fields = fields
            }
            /// `payee_name`.
            public var payeeName: String? {
                get { fields.stored("payee_name") }
                set { fields.set("payee_name", newValue) }
            }
            /// `logo_url`.
            public var logoURL: String? {
                get { fields.stored("logo_url") }
                set { fields.set("logo_url", newValue) }
            }
            /// `custom_cell`.
            public var customCell: CustomCell? {
                get { fields.stored("custom_cell") }
                set { fields.set("custom_cell", newValue) }
            }
            /// `custom_cell`.
            public struct CustomCell: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    words: String,
                    description: String,
                    jumpURL: String? = nil,
                    miniprogramUserName: String? = nil,
                    miniprogramPath: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("words", words)
                    fields.set("description", description)
                    fields.set("jump_url", jumpURL)
                    fields.set("miniprogram_user_name", miniprogramUserName)
                    fields.set("miniprogram_path", miniprogramPath)
                    self.fields = fields
                }
                /// `words`.
                public var words: String? {
                    get { fields.stored("words") }
                    set { fields.set("words", newValue) }
                }
                /// `description`.
                public var description: String? {
                    get { fields.stored("description") }
                    set { fields.set("description", newValue) }
                }
                /// `jump_url`.
                public var jumpURL: String? {
                    get { fields.stored("jump_url") }
                    set { fields.set("jump_url", newValue) }
                }
                /// `miniprogram_user_name`.
                public var miniprogramUserName: String? {
                    get { fields.stored("miniprogram_user_name") }
                    set { fields.set("miniprogram_user_name", newValue) }
                }
                /// `miniprogram_path`.
                public var miniprogramPath: String? {
                    get { fields.stored("miniprogram_path") }
                    set { fields.set("miniprogram_path", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/new-tax-control-fapiao/card-template` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `card_appid`.
        public var cardAppid: String { get throws { try fields.required("card_appid") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
    }
}

extension V3.NewTaxControlFapiao.DownloadPath {
    /// 下载发票文件, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286040).
    ///
    /// The address comes from another reply; prefer `client.download(from:)`.
    ///
    /// - Parameters:
    ///   - token: `token`.
    ///   - mchid: `mchid`.
    ///   - openid: `openid`.
    ///   - invoiceCode: `invoice_code`.
    ///   - invoiceNo: `invoice_no`.
    ///   - fapiaoID: `fapiao_id`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        token: String,
        mchid: String,
        openid: String,
        invoiceCode: String,
        invoiceNo: String,
        fapiaoID: String,
        subMchid: String? = nil
    ) async throws -> Download {
        var call = TypedCall("new-tax-control-fapiao.download.get", chain)
        call.query("token", token)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("openid", openid)
        call.query("invoice_code", invoiceCode)
        call.query("invoice_no", invoiceNo)
        call.query("fapiao_id", fapiaoID)
        return try await call.download()
    }

    /// 下载发票文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        token: String,
        mchid: String,
        openid: String,
        invoiceCode: String,
        invoiceNo: String,
        fapiaoID: String,
        subMchid: String? = nil
    ) throws -> Download {
        var call = TypedCall("new-tax-control-fapiao.download.get", chain)
        call.query("token", token)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("openid", openid)
        call.query("invoice_code", invoiceCode)
        call.query("invoice_no", invoiceNo)
        call.query("fapiao_id", fapiaoID)
        return try call.blockingDownload()
    }
}

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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `scene`.
        public var scene: String? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// `buyer_information`.
        public var buyerInformation: BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// `fapiao_information`.
        public var fapiaoInformation: [FapiaoInformation]? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// `buyer_information`.
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
            /// `type`.
            public var type: String? {
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
            /// `fapiao_id`.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `need_list`.
            public var needList: Bool? {
                get { fields.stored("need_list") }
                set { fields.set("need_list", newValue) }
            }
            /// `remark`.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `items`.
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
                /// `tax_code`.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// `goods_category`.
                public var goodsCategory: String? {
                    get { fields.stored("goods_category") }
                    set { fields.set("goods_category", newValue) }
                }
                /// `goods_name`.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// `goods_id`.
                public var goodsID: JSON.Number? {
                    get { fields.stored("goods_id") }
                    set { fields.set("goods_id", newValue) }
                }
                /// `specification`.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// `unit`.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// `quantity`.
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// `total_amount`.
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// `tax_rate`.
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// `tax_prefer_mark`.
                public var taxPreferMark: String? {
                    get { fields.stored("tax_prefer_mark") }
                    set { fields.set("tax_prefer_mark", newValue) }
                }
                /// `discount`.
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// `buyer_information`.
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// `fapiao_information`.
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// `fapiao_information`.
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
            /// `fapiao_id`.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `items`.
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// `export_business_policy_code`.
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// `vat_refund_levy_code`.
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// `billing_person_id`.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// `billing_person`.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// `fapiao_bill_type`.
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// `transaction_information`.
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// `remark`.
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
                /// `tax_code`.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// `goods_name`.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// `specification`.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// `unit`.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// `quantity`.
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// `total_amount`.
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// `tax_rate`.
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// `discount`.
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// `preferential_policy_code`.
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// `buyer_information`.
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// `fapiao_information`.
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// `fapiao_information`.
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
            /// `fapiao_id`.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `items`.
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// `export_business_policy_code`.
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// `vat_refund_levy_code`.
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// `billing_person_id`.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// `billing_person`.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// `fapiao_bill_type`.
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// `transaction_information`.
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// `remark`.
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
                /// `tax_code`.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// `goods_name`.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// `specification`.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// `unit`.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// `quantity`.
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// `total_amount`.
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// `tax_rate`.
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// `discount`.
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// `preferential_policy_code`.
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
                /// `passenger_information`.
                public var passengerInformation: PassengerInformation? {
                    get { fields.stored("passenger_information") }
                    set { fields.set("passenger_information", newValue) }
                }
                /// `passenger_information`.
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
                    /// `name`.
                    public var name: String? {
                        get { fields.stored("name") }
                        set { fields.set("name", newValue) }
                    }
                    /// `certificate_type`.
                    public var certificateType: CertificateType? {
                        get { fields.stored("certificate_type") }
                        set { fields.set("certificate_type", newValue) }
                    }
                    /// `certificate_number`: encrypted when sent.
                    public var certificateNumber: SensitiveText? {
                        get { fields.stored("certificate_number") }
                        set { fields.set("certificate_number", newValue) }
                    }
                    /// `departure_date`.
                    public var departureDate: String? {
                        get { fields.stored("departure_date") }
                        set { fields.set("departure_date", newValue) }
                    }
                    /// `departure_place`.
                    public var departurePlace: String? {
                        get { fields.stored("departure_place") }
                        set { fields.set("departure_place", newValue) }
                    }
                    /// `destination`.
                    public var destination: String? {
                        get { fields.stored("destination") }
                        set { fields.set("destination", newValue) }
                    }
                    /// `transportation_type`.
                    public var transportationType: TransportationType? {
                        get { fields.stored("transportation_type") }
                        set { fields.set("transportation_type", newValue) }
                    }
                    /// `transportation_classes`.
                    public var transportationClasses: TransportationClasses? {
                        get { fields.stored("transportation_classes") }
                        set { fields.set("transportation_classes", newValue) }
                    }
                    /// Documented values of `certificate_type`; open.
                    public typealias CertificateType = OpenValue<CertificateTypeKind>
                    /// Tells ``CertificateType`` from other values.
                    public enum CertificateTypeKind {}
                    /// Documented values of `transportation_type`; open.
                    public typealias TransportationType = OpenValue<TransportationTypeKind>
                    /// Tells ``TransportationType`` from other values.
                    public enum TransportationTypeKind {}
                    /// Documented values of `transportation_classes`; open.
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
    /// `IDENTITY_CARD`.
    public static var identityCard: Self { "IDENTITY_CARD" }
    /// `PASSPORT`.
    public static var passport: Self { "PASSPORT" }
    /// `HONG_KONG_PERMIT`.
    public static var hongKongPermit: Self { "HONG_KONG_PERMIT" }
    /// `MACAO_PERMIT`.
    public static var macaoPermit: Self { "MACAO_PERMIT" }
    /// `TAIWAN_PERMIT`.
    public static var taiwanPermit: Self { "TAIWAN_PERMIT" }
    /// `FOREIGNER_RESIDENCE_PERMIT`.
    public static var foreignerResidencePermit: Self { "FOREIGNER_RESIDENCE_PERMIT" }
    /// `HONG_KONG_RESIDENT_CARD`.
    public static var hongKongResidentCard: Self { "HONG_KONG_RESIDENT_CARD" }
    /// `MACAO_RESIDENT_CARD`.
    public static var macaoResidentCard: Self { "MACAO_RESIDENT_CARD" }
    /// `TAIWAN_RESIDENT_CARD`.
    public static var taiwanResidentCard: Self { "TAIWAN_RESIDENT_CARD" }
    /// `MILITARY_OFFICER_CARD`.
    public static var militaryOfficerCard: Self { "MILITARY_OFFICER_CARD" }
    /// `ARMED_POLICE_OFFICER_CARD`.
    public static var armedPoliceOfficerCard: Self { "ARMED_POLICE_OFFICER_CARD" }
    /// `SOLDIER_CARD`.
    public static var soldierCard: Self { "SOLDIER_CARD" }
    /// `HOMECOMING_CERT`.
    public static var homecomingCert: Self { "HOMECOMING_CERT" }
    /// `TAIWAN_COMPATRIOT_CERT`.
    public static var taiwanCompatriotCert: Self { "TAIWAN_COMPATRIOT_CERT" }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
        .PassengerInformation.TransportationTypeKind
{
    /// `LONG_DISTANCE_BUS`.
    public static var longDistanceBus: Self { "LONG_DISTANCE_BUS" }
    /// `PUBLIC_TRANSPORTATION`.
    public static var publicTransportation: Self { "PUBLIC_TRANSPORTATION" }
    /// `CAR`.
    public static var car: Self { "CAR" }
    /// `SHIP`.
    public static var ship: Self { "SHIP" }
    /// `OTHER_TRANSPORTATION`.
    public static var otherTransportation: Self { "OTHER_TRANSPORTATION" }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostBody.FapiaoInformation.Items
        .PassengerInformation.TransportationClassesKind
{
    /// `SHIP_FIRST_CLASS_CABIN`.
    public static var shipFirstClassCabin: Self { "SHIP_FIRST_CLASS_CABIN" }
    /// `SHIP_SECOND_CLASS_CABIN`.
    public static var shipSecondClassCabin: Self { "SHIP_SECOND_CLASS_CABIN" }
    /// `SHIP_THIRD_CLASS_CABIN`.
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// `buyer_information`.
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// `fapiao_information`.
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// `fapiao_information`.
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
            /// `fapiao_id`.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `items`.
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// `export_business_policy_code`.
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// `vat_refund_levy_code`.
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// `billing_person_id`.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// `billing_person`.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// `fapiao_bill_type`.
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// `transaction_information`.
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// `remark`.
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
                /// `tax_code`.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// `goods_name`.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// `specification`.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// `unit`.
                public var unit: Unit? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// `quantity`.
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// `total_amount`.
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// `tax_rate`.
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// `discount`.
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// `preferential_policy_code`.
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
                /// `refined_oil_information`.
                public var refinedOilInformation: RefinedOilInformation? {
                    get { fields.stored("refined_oil_information") }
                    set { fields.set("refined_oil_information", newValue) }
                }
                /// Documented values of `unit`; open.
                public typealias Unit = OpenValue<UnitKind>
                /// Tells ``Unit`` from other values.
                public enum UnitKind {}
                /// `refined_oil_information`.
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
                    /// `station`.
                    public var station: String? {
                        get { fields.stored("station") }
                        set { fields.set("station", newValue) }
                    }
                    /// `trade_time`.
                    public var tradeTime: String? {
                        get { fields.stored("trade_time") }
                        set { fields.set("trade_time", newValue) }
                    }
                    /// `gun_number`.
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
    /// `TON`.
    public static var ton: Self { "TON" }
    /// `LETER`.
    public static var leter: Self { "LETER" }
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `fapiao_apply_id`.
        public var fapiaoApplyID: String? {
            get { fields.stored("fapiao_apply_id") }
            set { fields.set("fapiao_apply_id", newValue) }
        }
        /// `buyer_information`.
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// `fapiao_information`.
        public var fapiaoInformation: FapiaoInformation? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// `fapiao_information`.
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
            /// `fapiao_id`.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `items`.
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// `export_business_policy_code`.
            public var exportBusinessPolicyCode: Int? {
                get { fields.stored("export_business_policy_code") }
                set { fields.set("export_business_policy_code", newValue) }
            }
            /// `vat_refund_levy_code`.
            public var vatRefundLevyCode: Int? {
                get { fields.stored("vat_refund_levy_code") }
                set { fields.set("vat_refund_levy_code", newValue) }
            }
            /// `billing_person_id`.
            public var billingPersonID: String? {
                get { fields.stored("billing_person_id") }
                set { fields.set("billing_person_id", newValue) }
            }
            /// `billing_person`.
            public var billingPerson: String? {
                get { fields.stored("billing_person") }
                set { fields.set("billing_person", newValue) }
            }
            /// `fapiao_bill_type`.
            public var fapiaoBillType: V3.NewTaxControlFapiao.FapiaoBillType? {
                get { fields.stored("fapiao_bill_type") }
                set { fields.set("fapiao_bill_type", newValue) }
            }
            /// `transaction_information`.
            public var transactionInformation: [V3.NewTaxControlFapiao.TransactionInformation]? {
                get { fields.stored("transaction_information") }
                set { fields.set("transaction_information", newValue) }
            }
            /// `remark`.
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
                /// `tax_code`.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// `goods_name`.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// `specification`.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// `unit`.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// `quantity`.
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// `total_amount`.
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// `tax_rate`.
                public var taxRate: JSON.Number? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// `discount`.
                public var discount: Bool? {
                    get { fields.stored("discount") }
                    set { fields.set("discount", newValue) }
                }
                /// `preferential_policy_code`.
                public var preferentialPolicyCode: Int? {
                    get { fields.stored("preferential_policy_code") }
                    set { fields.set("preferential_policy_code", newValue) }
                }
                /// `real_estate_leasing_information`.
                public var realEstateLeasingInformation: RealEstateLeasingInformation? {
                    get { fields.stored("real_estate_leasing_information") }
                    set { fields.set("real_estate_leasing_information", newValue) }
                }
                /// `real_estate_leasing_information`.
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
                    /// `province`.
                    public var province: String? {
                        get { fields.stored("province") }
                        set { fields.set("province", newValue) }
                    }
                    /// `city`.
                    public var city: String? {
                        get { fields.stored("city") }
                        set { fields.set("city", newValue) }
                    }
                    /// `address`.
                    public var address: String? {
                        get { fields.stored("address") }
                        set { fields.set("address", newValue) }
                    }
                    /// `lease_period_start`.
                    public var leasePeriodStart: String? {
                        get { fields.stored("lease_period_start") }
                        set { fields.set("lease_period_start", newValue) }
                    }
                    /// `lease_period_end`.
                    public var leasePeriodEnd: String? {
                        get { fields.stored("lease_period_end") }
                        set { fields.set("lease_period_end", newValue) }
                    }
                    /// `cross_city_flag`.
                    public var crossCityFlag: Bool? {
                        get { fields.stored("cross_city_flag") }
                        set { fields.set("cross_city_flag", newValue) }
                    }
                    /// `certificate_no`: encrypted when sent.
                    public var certificateNo: SensitiveText? {
                        get { fields.stored("certificate_no") }
                        set { fields.set("certificate_no", newValue) }
                    }
                    /// `plate_no`.
                    public var plateNo: [String]? {
                        get { fields.stored("plate_no") }
                        set { fields.set("plate_no", newValue) }
                    }
                }
            }
        }
    }
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
        public init(fileType: FileType, digestAlogrithm: DigestAlogrithm, digest: String, subMchid: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("file_type", fileType)
            fields.set("digest_alogrithm", digestAlogrithm)
            fields.set("digest", digest)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `file_type`.
        public var fileType: FileType? {
            get { fields.stored("file_type") }
            set { fields.set("file_type", newValue) }
        }
        /// `digest_alogrithm`.
        public var digestAlogrithm: DigestAlogrithm? {
            get { fields.stored("digest_alogrithm") }
            set { fields.set("digest_alogrithm", newValue) }
        }
        /// `digest`.
        public var digest: String? {
            get { fields.stored("digest") }
            set { fields.set("digest", newValue) }
        }
        /// Documented values of `file_type`; open.
        public typealias FileType = OpenValue<FileTypeKind>
        /// Tells ``FileType`` from other values.
        public enum FileTypeKind {}
        /// Documented values of `digest_alogrithm`; open.
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
        /// `fapiao_media_id`.
        public var fapiaoMediaID: String { get throws { try fields.required("fapiao_media_id") } }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta.FileTypeKind {
    /// `PDF`.
    public static var pdf: Self { "PDF" }
    /// `OFD`.
    public static var ofd: Self { "OFD" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile.PostMeta.DigestAlogrithmKind {
    /// `SM3`.
    public static var sm3: Self { "SM3" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID {
    /// 查询电子发票, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012531753).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - fapiaoID: `fapiao_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil, fapiaoID: String? = nil) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_id", fapiaoID)
        return try await call.reply()
    }

    /// 查询电子发票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil, fapiaoID: String? = nil) throws -> GetReply {
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
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `fapiao_information`.
        public var fapiaoInformation: [FapiaoInformation] { get throws { try fields.required("fapiao_information") } }
        /// `fapiao_information`.
        public struct FapiaoInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `fapiao_id`.
            public var fapiaoID: String { get throws { try fields.required("fapiao_id") } }
            /// `status`.
            public var status: V3.NewTaxControlFapiao.Status { get throws { try fields.required("status") } }
            /// `blue_fapiao`.
            public var blueFapiao: V3.NewTaxControlFapiao.BlueFapiao? {
                get throws { try fields.optional("blue_fapiao") }
            }
            /// `red_fapiao`.
            public var redFapiao: V3.NewTaxControlFapiao.BlueFapiao? {
                get throws { try fields.optional("red_fapiao") }
            }
            /// `card_information`.
            public var cardInformation: CardInformation? { get throws { try fields.optional("card_information") } }
            /// `total_amount`.
            public var totalAmount: Int { get throws { try fields.required("total_amount") } }
            /// `tax_amount`.
            public var taxAmount: Int { get throws { try fields.required("tax_amount") } }
            /// `amount`.
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `seller_information`.
            public var sellerInformation: V3.NewTaxControlFapiao.SellerInformation {
                get throws { try fields.required("seller_information") }
            }
            /// `buyer_information`.
            public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformationReply {
                get throws { try fields.required("buyer_information") }
            }
            /// `extra_information`.
            public var extraInformation: V3.NewTaxControlFapiao.ExtraInformation {
                get throws { try fields.required("extra_information") }
            }
            /// `items`.
            public var items: [Items] { get throws { try fields.required("items") } }
            /// `remark`.
            public var remark: String? { get throws { try fields.optional("remark") } }
            /// `fapiao_error_code`.
            public var fapiaoErrorCode: String? { get throws { try fields.optional("fapiao_error_code") } }
            /// `fapiao_error_message`.
            public var fapiaoErrorMessage: String? { get throws { try fields.optional("fapiao_error_message") } }
            /// `card_information`.
            public struct CardInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `card_appid`.
                public var cardAppid: String { get throws { try fields.required("card_appid") } }
                /// `card_openid`.
                public var cardOpenid: String { get throws { try fields.required("card_openid") } }
                /// `card_id`.
                public var cardID: String? { get throws { try fields.optional("card_id") } }
                /// `card_code`.
                public var cardCode: String? { get throws { try fields.optional("card_code") } }
                /// `card_status`.
                public var cardStatus: CardStatus { get throws { try fields.required("card_status") } }
                /// Documented values of `card_status`; open.
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
                /// `tax_code`.
                public var taxCode: String { get throws { try fields.required("tax_code") } }
                /// `goods_name`.
                public var goodsName: String { get throws { try fields.required("goods_name") } }
                /// `specification`.
                public var specification: String? { get throws { try fields.optional("specification") } }
                /// `unit`.
                public var unit: String? { get throws { try fields.optional("unit") } }
                /// `quantity`.
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// `unit_price`.
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// `amount`.
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `tax_amount`.
                public var taxAmount: Int { get throws { try fields.required("tax_amount") } }
                /// `total_amount`.
                public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                /// `tax_rate`.
                public var taxRate: Int { get throws { try fields.required("tax_rate") } }
                /// `tax_prefer_mark`.
                public var taxPreferMark: V3.NewTaxControlFapiao.TaxPreferMark {
                    get throws { try fields.required("tax_prefer_mark") }
                }
                /// `discount`.
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
    /// `INSERTED`.
    public static var inserted: Self { "INSERTED" }
    /// `DISCARD_ACCEPTED`.
    public static var discardAccepted: Self { "DISCARD_ACCEPTED" }
    /// `DISCARDED`.
    public static var discarded: Self { "DISCARDED" }
}

extension V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.FapiaoFiles {
    /// 获取发票下载信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538335).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - fapiaoID: `fapiao_id`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, fapiaoID: String) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiao-applications.{fapiao_apply_id}.fapiao-files.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_id", fapiaoID)
        return try await call.reply()
    }

    /// 获取发票下载信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, fapiaoID: String) throws -> GetReply {
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
        /// `fapiao_download_info_list`.
        public var fapiaoDownloadInfoList: [FapiaoDownloadInfoList]? {
            get throws { try fields.optional("fapiao_download_info_list") }
        }
        /// `fapiao_download_info_list`.
        public struct FapiaoDownloadInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `fapiao_id`.
            public var fapiaoID: String? { get throws { try fields.optional("fapiao_id") } }
            /// `download_url`.
            public var downloadURL: String? { get throws { try fields.optional("download_url") } }
            /// `status`.
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
            scene: V3.NewTaxControlFapiao.Scene,
            buyerInformation: V3.NewTaxControlFapiao.BuyerInformation,
            fapiaoCardInformation: [FapiaoCardInformation],
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("scene", scene)
            fields.set("buyer_information", buyerInformation)
            fields.set("fapiao_card_information", fapiaoCardInformation)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `scene`.
        public var scene: V3.NewTaxControlFapiao.Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// `buyer_information`.
        public var buyerInformation: V3.NewTaxControlFapiao.BuyerInformation? {
            get { fields.stored("buyer_information") }
            set { fields.set("buyer_information", newValue) }
        }
        /// `fapiao_card_information`.
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
                fapiaoCode: String,
                fapiaoTime: String,
                checkCode: String,
                password: String,
                totalAmount: Int,
                taxAmount: Int,
                amount: Int,
                sellerInformation: SellerInformation,
                extraInformation: ExtraInformation,
                items: [Items],
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
            /// `fapiao_media_id`.
            public var fapiaoMediaID: String? {
                get { fields.stored("fapiao_media_id") }
                set { fields.set("fapiao_media_id", newValue) }
            }
            /// `fapiao_number`.
            public var fapiaoNumber: String? {
                get { fields.stored("fapiao_number") }
                set { fields.set("fapiao_number", newValue) }
            }
            /// `fapiao_code`.
            public var fapiaoCode: String? {
                get { fields.stored("fapiao_code") }
                set { fields.set("fapiao_code", newValue) }
            }
            /// `fapiao_time`.
            public var fapiaoTime: String? {
                get { fields.stored("fapiao_time") }
                set { fields.set("fapiao_time", newValue) }
            }
            /// `check_code`.
            public var checkCode: String? {
                get { fields.stored("check_code") }
                set { fields.set("check_code", newValue) }
            }
            /// `password`.
            public var password: String? {
                get { fields.stored("password") }
                set { fields.set("password", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `tax_amount`.
            public var taxAmount: Int? {
                get { fields.stored("tax_amount") }
                set { fields.set("tax_amount", newValue) }
            }
            /// `amount`.
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// `seller_information`.
            public var sellerInformation: SellerInformation? {
                get { fields.stored("seller_information") }
                set { fields.set("seller_information", newValue) }
            }
            /// `extra_information`.
            public var extraInformation: ExtraInformation? {
                get { fields.stored("extra_information") }
                set { fields.set("extra_information", newValue) }
            }
            /// `items`.
            public var items: [Items]? {
                get { fields.stored("items") }
                set { fields.set("items", newValue) }
            }
            /// `remark`.
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
            /// `seller_information`.
            public struct SellerInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    name: String,
                    taxpayerID: String,
                    address: String,
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
            }
            /// `extra_information`.
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
                /// `payee`.
                public var payee: String? {
                    get { fields.stored("payee") }
                    set { fields.set("payee", newValue) }
                }
                /// `reviewer`.
                public var reviewer: String? {
                    get { fields.stored("reviewer") }
                    set { fields.set("reviewer", newValue) }
                }
                /// `drawer`.
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
                    taxPreferMark: V3.NewTaxControlFapiao.TaxPreferMark,
                    discount: Bool,
                    specification: String? = nil,
                    unit: String? = nil
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
                /// `tax_code`.
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// `goods_name`.
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// `specification`.
                public var specification: String? {
                    get { fields.stored("specification") }
                    set { fields.set("specification", newValue) }
                }
                /// `unit`.
                public var unit: String? {
                    get { fields.stored("unit") }
                    set { fields.set("unit", newValue) }
                }
                /// `quantity`.
                public var quantity: Int? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// `unit_price`.
                public var unitPrice: Int? {
                    get { fields.stored("unit_price") }
                    set { fields.set("unit_price", newValue) }
                }
                /// `amount`.
                public var amount: Int? {
                    get { fields.stored("amount") }
                    set { fields.set("amount", newValue) }
                }
                /// `tax_amount`.
                public var taxAmount: Int? {
                    get { fields.stored("tax_amount") }
                    set { fields.set("tax_amount", newValue) }
                }
                /// `total_amount`.
                public var totalAmount: Int? {
                    get { fields.stored("total_amount") }
                    set { fields.set("total_amount", newValue) }
                }
                /// `tax_rate`.
                public var taxRate: Int? {
                    get { fields.stored("tax_rate") }
                    set { fields.set("tax_rate", newValue) }
                }
                /// `tax_prefer_mark`.
                public var taxPreferMark: V3.NewTaxControlFapiao.TaxPreferMark? {
                    get { fields.stored("tax_prefer_mark") }
                    set { fields.set("tax_prefer_mark", newValue) }
                }
                /// `discount`.
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
        public init(reverseReason: ReverseReason, fapiaoInformation: [FapiaoInformation], subMchid: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("reverse_reason", reverseReason)
            fields.set("fapiao_information", fapiaoInformation)
            self.fields = fields
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `reverse_reason`.
        public var reverseReason: ReverseReason? {
            get { fields.stored("reverse_reason") }
            set { fields.set("reverse_reason", newValue) }
        }
        /// `fapiao_information`.
        public var fapiaoInformation: [FapiaoInformation]? {
            get { fields.stored("fapiao_information") }
            set { fields.set("fapiao_information", newValue) }
        }
        /// Documented values of `reverse_reason`; open.
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
            /// `fapiao_id`.
            public var fapiaoID: String? {
                get { fields.stored("fapiao_id") }
                set { fields.set("fapiao_id", newValue) }
            }
            /// `fapiao_code`.
            public var fapiaoCode: String? {
                get { fields.stored("fapiao_code") }
                set { fields.set("fapiao_code", newValue) }
            }
            /// `fapiao_number`.
            public var fapiaoNumber: String? {
                get { fields.stored("fapiao_number") }
                set { fields.set("fapiao_number", newValue) }
            }
        }
    }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.FapiaoApplications.ByFapiaoApplyID.Reverse.PostBody.ReverseReasonKind {
    /// `ISSUE_ERROR`.
    public static var issueError: Self { "ISSUE_ERROR" }
    /// `SALES_RETURN`.
    public static var salesReturn: Self { "SALES_RETURN" }
    /// `SERVICE_SUSPENTION`.
    public static var serviceSuspention: Self { "SERVICE_SUSPENTION" }
    /// `SALES_DISCOUNT`.
    public static var salesDiscount: Self { "SALES_DISCOUNT" }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl {
    /// 获取邀请商户开通服务商电子发票能力, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495).
    ///
    /// - Parameters:
    ///   - operationType: `operation_type`.
    ///   - fapiaoMode: `fapiao_mode`.
    ///   - inviteCode: `invite_code`.
    ///   - fapiaoAbilityTypeList: `fapiao_ability_type_list`.
    ///   - inviteChannel: `invite_channel`.
    ///   - operateUser: `operate_user`: encrypted when sent.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        operationType: OperationType,
        fapiaoMode: FapiaoMode,
        inviteCode: String,
        fapiaoAbilityTypeList: [FapiaoAbilityTypeList]? = nil,
        inviteChannel: String? = nil,
        operateUser: SensitiveText? = nil,
        subMchid: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get", chain)
        call.query("operation_type", operationType)
        call.query("fapiao_mode", fapiaoMode)
        call.query("fapiao_ability_type_list", fapiaoAbilityTypeList)
        call.query("invite_channel", inviteChannel)
        call.query("operate_user", operateUser)
        call.query("invite_code", inviteCode)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 获取邀请商户开通服务商电子发票能力, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        operationType: OperationType,
        fapiaoMode: FapiaoMode,
        inviteCode: String,
        fapiaoAbilityTypeList: [FapiaoAbilityTypeList]? = nil,
        inviteChannel: String? = nil,
        operateUser: SensitiveText? = nil,
        subMchid: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get", chain)
        call.query("operation_type", operationType)
        call.query("fapiao_mode", fapiaoMode)
        call.query("fapiao_ability_type_list", fapiaoAbilityTypeList)
        call.query("invite_channel", inviteChannel)
        call.query("operate_user", operateUser)
        call.query("invite_code", inviteCode)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// Documented values of `operation_type`; open.
    public typealias OperationType = OpenValue<OperationTypeKind>
    /// Tells ``OperationType`` from other values.
    public enum OperationTypeKind {}

    /// Documented values of `fapiao_mode`; open.
    public typealias FapiaoMode = OpenValue<FapiaoModeKind>
    /// Tells ``FapiaoMode`` from other values.
    public enum FapiaoModeKind {}

    /// Documented values of `fapiao_ability_type_list`; open.
    public typealias FapiaoAbilityTypeList = OpenValue<FapiaoAbilityTypeListKind>
    /// Tells ``FapiaoAbilityTypeList`` from other values.
    public enum FapiaoAbilityTypeListKind {}

    /// What `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `invite_url`.
        public var inviteURL: String { get throws { try fields.required("invite_url") } }
        /// `miniprogram_appid`.
        public var miniprogramAppid: String { get throws { try fields.required("miniprogram_appid") } }
        /// `miniprogram_path`.
        public var miniprogramPath: String { get throws { try fields.required("miniprogram_path") } }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.OperationTypeKind {
    /// `AUTH_BINDING`.
    public static var authBinding: Self { "AUTH_BINDING" }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.FapiaoModeKind {
    /// `THIRD_OR_SELF_FAPIAO`.
    public static var thirdOrSelfFapiao: Self { "THIRD_OR_SELF_FAPIAO" }
    /// `TENCENT_DIGITAL_TAX`.
    public static var tencentDigitalTax: Self { "TENCENT_DIGITAL_TAX" }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.FapiaoAbilityTypeListKind {
    /// `BASE_ABILITY`.
    public static var baseAbility: Self { "BASE_ABILITY" }
    /// `REAL_ESTATE_ABILITY`.
    public static var realEstateAbility: Self { "REAL_ESTATE_ABILITY" }
    /// `PASSENGER_TRANSPORT_ABILITY`.
    public static var passengerTransportAbility: Self { "PASSENGER_TRANSPORT_ABILITY" }
    /// `REFINED_OIL_ABILITY`.
    public static var refinedOilAbility: Self { "REFINED_OIL_ABILITY" }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo {
    /// 获取邀请开通的商户信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941524).
    ///
    /// - Parameters:
    ///   - queryTimeStart: `query_time_start`.
    ///   - queryTimeEnd: `query_time_end`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - mchInviteStatus: `mch_invite_status`.
    ///   - inviteCode: `invite_code`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        queryTimeStart: String,
        queryTimeEnd: String,
        offset: Int,
        limit: Int,
        mchInviteStatus: V3.NewTaxControlFapiao.MchInviteStatus,
        inviteCode: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.listspinvitemchinfo.get", chain)
        call.query("query_time_start", queryTimeStart)
        call.query("query_time_end", queryTimeEnd)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("invite_code", inviteCode)
        call.query("mch_invite_status", mchInviteStatus)
        return try await call.reply()
    }

    /// 获取邀请开通的商户信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        queryTimeStart: String,
        queryTimeEnd: String,
        offset: Int,
        limit: Int,
        mchInviteStatus: V3.NewTaxControlFapiao.MchInviteStatus,
        inviteCode: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.listspinvitemchinfo.get", chain)
        call.query("query_time_start", queryTimeStart)
        call.query("query_time_end", queryTimeEnd)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("invite_code", inviteCode)
        call.query("mch_invite_status", mchInviteStatus)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `links`.
        public var links: V3.NewTaxControlFapiao.Links? { get throws { try fields.optional("links") } }
        /// `mch_invite_result_list`.
        public var mchInviteResultList: [MchInviteResultList]? {
            get throws { try fields.optional("mch_invite_result_list") }
        }
        /// `mch_invite_result_list`.
        public struct MchInviteResultList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `sub_mchid`.
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// `mch_invite_status`.
            public var mchInviteStatus: V3.NewTaxControlFapiao.MchInviteStatus {
                get throws { try fields.required("mch_invite_status") }
            }
            /// `ep_name`.
            public var epName: String { get throws { try fields.required("ep_name") } }
            /// `tax_id`.
            public var taxID: String { get throws { try fields.required("tax_id") } }
            /// `invite_code`.
            public var inviteCode: String { get throws { try fields.required("invite_code") } }
            /// `operate_time`.
            public var operateTime: String { get throws { try fields.required("operate_time") } }
            /// `invite_failed_code`.
            public var inviteFailedCode: InviteFailedCode? { get throws { try fields.optional("invite_failed_code") } }
            /// `invite_failed_reason`.
            public var inviteFailedReason: String? { get throws { try fields.optional("invite_failed_reason") } }
            /// Documented values of `invite_failed_code`; open.
            public typealias InviteFailedCode = OpenValue<InviteFailedCodeKind>
            /// Tells ``InviteFailedCode`` from other values.
            public enum InviteFailedCodeKind {}
        }
    }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.GetReply.MchInviteResultList.InviteFailedCodeKind
{
    /// `UNKNOWN_TAX_INFO`.
    public static var unknownTaxInfo: Self { "UNKNOWN_TAX_INFO" }
    /// `INVALID_COMPANY_INFO`.
    public static var invalidCompanyInfo: Self { "INVALID_COMPANY_INFO" }
    /// `NOT_MEET_ACCESS_CONDITION`.
    public static var notMeetAccessCondition: Self { "NOT_MEET_ACCESS_CONDITION" }
    /// `NOT_IN_PILOT_SCOPE`.
    public static var notInPilotScope: Self { "NOT_IN_PILOT_SCOPE" }
    /// `MISSING_TAX_AUTHORITY_CODE`.
    public static var missingTaxAuthorityCode: Self { "MISSING_TAX_AUTHORITY_CODE" }
    /// `MERCHANT_INFO_NOT_SET`.
    public static var merchantInfoNotSet: Self { "MERCHANT_INFO_NOT_SET" }
    /// `UNKNOWN_ERROR`.
    public static var unknownError: Self { "UNKNOWN_ERROR" }
}

extension V3.NewTaxControlFapiao.Merchant.BaseInformation {
    /// 获取商户开票基础信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538180).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.base-information.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 获取商户开票基础信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.base-information.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/merchant/base-information` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `seller_information`.
        public var sellerInformation: V3.NewTaxControlFapiao.SellerInformation {
            get throws { try fields.required("seller_information") }
        }
        /// `extra_information`.
        public var extraInformation: V3.NewTaxControlFapiao.ExtraInformation {
            get throws { try fields.required("extra_information") }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.DevelopmentConfig {
    /// 查询商户配置的开发选项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529526).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        try await TypedCall("new-tax-control-fapiao.merchant.development-config.get", chain).reply()
    }

    /// 查询商户配置的开发选项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        try TypedCall("new-tax-control-fapiao.merchant.development-config.get", chain).blockingReply()
    }

    /// 配置开发选项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529457).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        let call = TypedCall("new-tax-control-fapiao.merchant.development-config.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 配置开发选项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.NewTaxControlFapiao.DevelopmentConfigReply {
        let call = TypedCall("new-tax-control-fapiao.merchant.development-config.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/new-tax-control-fapiao/merchant/development-config` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            callbackURL: String? = nil,
            subMchCode: String? = nil,
            showFapiaoCell: Bool? = nil,
            supportVatFapiao: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("callback_url", callbackURL)
            fields.set("sub_mch_code", subMchCode)
            fields.set("show_fapiao_cell", showFapiaoCell)
            fields.set("support_vat_fapiao", supportVatFapiao)
            self.fields = fields
        }
        /// `callback_url`.
        public var callbackURL: String? {
            get { fields.stored("callback_url") }
            set { fields.set("callback_url", newValue) }
        }
        /// `sub_mch_code`.
        public var subMchCode: String? {
            get { fields.stored("sub_mch_code") }
            set { fields.set("sub_mch_code", newValue) }
        }
        /// `show_fapiao_cell`.
        public var showFapiaoCell: Bool? {
            get { fields.stored("show_fapiao_cell") }
            set { fields.set("show_fapiao_cell", newValue) }
        }
        /// `support_vat_fapiao`.
        public var supportVatFapiao: Bool? {
            get { fields.stored("support_vat_fapiao") }
            set { fields.set("support_vat_fapiao", newValue) }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.TaxCodes {
    /// 获取商品和服务税收分类对照表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538236).
    ///
    /// - Parameters:
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: Int, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.tax-codes.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 获取商品和服务税收分类对照表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: Int, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.merchant.tax-codes.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/merchant/tax-codes` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `links`.
        public var links: V3.NewTaxControlFapiao.Links? { get throws { try fields.optional("links") } }
        /// `data`.
        public var data: [Data] { get throws { try fields.required("data") } }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `goods_name`.
            public var goodsName: String { get throws { try fields.required("goods_name") } }
            /// `goods_id`.
            public var goodsID: JSON.Number? { get throws { try fields.optional("goods_id") } }
            /// `goods_category`.
            public var goodsCategory: String? { get throws { try fields.optional("goods_category") } }
            /// `tax_code`.
            public var taxCode: String { get throws { try fields.required("tax_code") } }
            /// `tax_rate`.
            public var taxRate: Int { get throws { try fields.required("tax_rate") } }
            /// `tax_prefer_mark`.
            public var taxPreferMark: String { get throws { try fields.required("tax_prefer_mark") } }
        }
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.Check {
    /// 检查子商户开票功能状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012474022).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        try await TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check.post", chain).completion()
    }

    /// 检查子商户开票功能状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        try TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check.post", chain).blockingCompletion()
    }
}

extension V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus {
    /// 检查子商户开票功能状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015792561).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check-status.get", chain).reply()
    }

    /// 检查子商户开票功能状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("new-tax-control-fapiao.merchant.{sub_mchid}.check-status.get", chain).blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `third_mode`.
        public var thirdMode: ThirdMode? { get throws { try fields.optional("third_mode") } }
        /// `digital_tax_mode`.
        public var digitalTaxMode: DigitalTaxMode? { get throws { try fields.optional("digital_tax_mode") } }
        /// `third_mode`.
        public struct ThirdMode: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `status`.
            public var status: Status { get throws { try fields.required("status") } }
            /// Documented values of `status`; open.
            public typealias Status = OpenValue<StatusKind>
            /// Tells ``Status`` from other values.
            public enum StatusKind {}
        }
        /// `digital_tax_mode`.
        public struct DigitalTaxMode: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `status`.
            public var status: Status { get throws { try fields.required("status") } }
            /// `billing_person_info`.
            public var billingPersonInfo: BillingPersonInfo? {
                get throws { try fields.optional("billing_person_info") }
            }
            /// `access_time`.
            public var accessTime: String? { get throws { try fields.optional("access_time") } }
            /// `expired_time`.
            public var expiredTime: String? { get throws { try fields.optional("expired_time") } }
            /// `access_fail_reason`.
            public var accessFailReason: String? { get throws { try fields.optional("access_fail_reason") } }
            /// `ability_info`.
            public var abilityInfo: [AbilityInfo]? { get throws { try fields.optional("ability_info") } }
            /// Documented values of `status`; open.
            public typealias Status = OpenValue<StatusKind>
            /// Tells ``Status`` from other values.
            public enum StatusKind {}
            /// `billing_person_info`.
            public struct BillingPersonInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `id`.
                public var id: String? { get throws { try fields.optional("id") } }
                /// `name`.
                public var name: String? { get throws { try fields.optional("name") } }
            }
            /// `ability_info`.
            public struct AbilityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `type`.
                public var type: TypeValue { get throws { try fields.required("type") } }
                /// `status`.
                public var status: Status { get throws { try fields.required("status") } }
                /// `authorize_fail_reason`.
                public var authorizeFailReason: String? { get throws { try fields.optional("authorize_fail_reason") } }
                /// Documented values of `type`; open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
                /// Documented values of `status`; open.
                public typealias Status = OpenValue<StatusKind>
                /// Tells ``Status`` from other values.
                public enum StatusKind {}
            }
        }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.ThirdMode.StatusKind {
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `ENABLED`.
    public static var enabled: Self { "ENABLED" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.StatusKind {
    /// `APPROVAL_PENDING`.
    public static var approvalPending: Self { "APPROVAL_PENDING" }
    /// `ACCESS_CONFIRMED_PENDING`.
    public static var accessConfirmedPending: Self { "ACCESS_CONFIRMED_PENDING" }
    /// `ABILITY_CONFIRMED_PENDING`.
    public static var abilityConfirmedPending: Self { "ABILITY_CONFIRMED_PENDING" }
    /// `BILLING_PERSON_REGISTER_PENDING`.
    public static var billingPersonRegisterPending: Self { "BILLING_PERSON_REGISTER_PENDING" }
    /// `BILLING_PERSON_CONFIRMED_PENDING`.
    public static var billingPersonConfirmedPending: Self { "BILLING_PERSON_CONFIRMED_PENDING" }
    /// `SECURITY_SETTING_PENDING`.
    public static var securitySettingPending: Self { "SECURITY_SETTING_PENDING" }
    /// `APPLY_FAILED`.
    public static var applyFailed: Self { "APPLY_FAILED" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `ENABLED`.
    public static var enabled: Self { "ENABLED" }
    /// `RESOURCE_EXPIRED`.
    public static var resourceExpired: Self { "RESOURCE_EXPIRED" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.AbilityInfo.TypeValueKind {
    /// `BASE_ABILITY`.
    public static var baseAbility: Self { "BASE_ABILITY" }
    /// `PASSENGER_TRANSPORT_ABILITY`.
    public static var passengerTransportAbility: Self { "PASSENGER_TRANSPORT_ABILITY" }
    /// `REAL_ESTATE_ABILITY`.
    public static var realEstateAbility: Self { "REAL_ESTATE_ABILITY" }
}

extension OpenValue
where Kind == V3.NewTaxControlFapiao.Merchant.BySubMchid.CheckStatus.GetReply.DigitalTaxMode.AbilityInfo.StatusKind {
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `AUTHORIZE_PENDING`.
    public static var authorizePending: Self { "AUTHORIZE_PENDING" }
    /// `DEAUTHORIZED`.
    public static var deauthorized: Self { "DEAUTHORIZED" }
    /// `AUTHORIZE_FAILED`.
    public static var authorizeFailed: Self { "AUTHORIZE_FAILED" }
}

extension V3.NewTaxControlFapiao.UserTitle {
    /// 获取用户填写的抬头, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538112).
    ///
    /// - Parameters:
    ///   - scene: `scene`.
    ///   - fapiaoApplyID: `fapiao_apply_id`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        scene: V3.NewTaxControlFapiao.Scene,
        fapiaoApplyID: String,
        subMchid: String? = nil
    ) async throws -> V3.NewTaxControlFapiao.BuyerInformationReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("scene", scene)
        call.query("fapiao_apply_id", fapiaoApplyID)
        return try await call.reply()
    }

    /// 获取用户填写的抬头, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        scene: V3.NewTaxControlFapiao.Scene,
        fapiaoApplyID: String,
        subMchid: String? = nil
    ) throws -> V3.NewTaxControlFapiao.BuyerInformationReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("scene", scene)
        call.query("fapiao_apply_id", fapiaoApplyID)
        return try call.blockingReply()
    }
}

extension V3.NewTaxControlFapiao.UserTitle.TitleURL {
    /// 获取抬头填写链接, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538106).
    ///
    /// - Parameters:
    ///   - fapiaoApplyID: `fapiao_apply_id`.
    ///   - source: `source`.
    ///   - appid: `appid`.
    ///   - openid: `openid`.
    ///   - totalAmount: `total_amount`.
    ///   - subMchid: `sub_mchid`.
    ///   - sellerName: `seller_name`.
    ///   - showPhoneCell: `show_phone_cell`.
    ///   - mustInputPhone: `must_input_phone`.
    ///   - showEmailCell: `show_email_cell`.
    ///   - mustInputEmail: `must_input_email`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        fapiaoApplyID: String,
        source: Source,
        appid: String,
        openid: String,
        totalAmount: Int,
        subMchid: String? = nil,
        sellerName: String? = nil,
        showPhoneCell: Bool? = nil,
        mustInputPhone: Bool? = nil,
        showEmailCell: Bool? = nil,
        mustInputEmail: Bool? = nil
    ) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.title-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_apply_id", fapiaoApplyID)
        call.query("source", source)
        call.query("appid", appid)
        call.query("openid", openid)
        call.query("total_amount", totalAmount)
        call.query("seller_name", sellerName)
        call.query("show_phone_cell", showPhoneCell)
        call.query("must_input_phone", mustInputPhone)
        call.query("show_email_cell", showEmailCell)
        call.query("must_input_email", mustInputEmail)
        return try await call.reply()
    }

    /// 获取抬头填写链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        fapiaoApplyID: String,
        source: Source,
        appid: String,
        openid: String,
        totalAmount: Int,
        subMchid: String? = nil,
        sellerName: String? = nil,
        showPhoneCell: Bool? = nil,
        mustInputPhone: Bool? = nil,
        showEmailCell: Bool? = nil,
        mustInputEmail: Bool? = nil
    ) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.title-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_apply_id", fapiaoApplyID)
        call.query("source", source)
        call.query("appid", appid)
        call.query("openid", openid)
        call.query("total_amount", totalAmount)
        call.query("seller_name", sellerName)
        call.query("show_phone_cell", showPhoneCell)
        call.query("must_input_phone", mustInputPhone)
        call.query("show_email_cell", showEmailCell)
        call.query("must_input_email", mustInputEmail)
        return try call.blockingReply()
    }

    /// Documented values of `source`; open.
    public typealias Source = OpenValue<SourceKind>
    /// Tells ``Source`` from other values.
    public enum SourceKind {}

    /// What `GET /v3/new-tax-control-fapiao/user-title/title-url` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `title_url`.
        public var titleURL: String? { get throws { try fields.optional("title_url") } }
        /// `miniprogram_appid`.
        public var miniprogramAppid: String? { get throws { try fields.optional("miniprogram_appid") } }
        /// `miniprogram_path`.
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// `miniprogram_user_name`.
        public var miniprogramUserName: String? { get throws { try fields.optional("miniprogram_user_name") } }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.UserTitle.TitleURL.SourceKind {
    /// `WEB`.
    public static var web: Self { "WEB" }
    /// `MINIPROGRAM`.
    public static var miniprogram: Self { "MINIPROGRAM" }
}

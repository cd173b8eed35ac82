// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/gov.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Gov.Subsidy.Audit.Cup.Invalid {
    /// 查询审核结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Gov.InvalidRequest) async throws -> V3.Gov.CupReply {
        try await TypedCall("gov.subsidy.audit.cup.invalid.post", chain, body: body.fields).reply()
    }

    /// 查询审核结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Gov.InvalidRequest) throws -> V3.Gov.CupReply {
        try TypedCall("gov.subsidy.audit.cup.invalid.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Query {
    /// 查询审核结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Gov.InvalidRequest) async throws -> PostReply {
        try await TypedCall("gov.subsidy.audit.cup.query.post", chain, body: body.fields).reply()
    }

    /// 查询审核结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Gov.InvalidRequest) throws -> PostReply {
        try TypedCall("gov.subsidy.audit.cup.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/audit/cup/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 响应描述 (`msg`).
        public var msg: String? { get throws { try fields.optional("msg") } }
        /// 详细应答码 (`sub_code`).
        public var subCode: String? { get throws { try fields.optional("sub_code") } }
        /// 详细应答码描述 (`sub_msg`).
        public var subMsg: String? { get throws { try fields.optional("sub_msg") } }
        /// 商户订单号 (`mchnt_order_id`).
        public var mchntOrderID: String? { get throws { try fields.optional("mchnt_order_id") } }
        /// 核验结果 (`verify_status`).
        public var verifyStatus: String? { get throws { try fields.optional("verify_status") } }
        /// 核验结果描述 (`verify_status_desc`).
        public var verifyStatusDesc: String? { get throws { try fields.optional("verify_status_desc") } }
        /// 审核结果 (`audit_status`).
        public var auditStatus: String? { get throws { try fields.optional("audit_status") } }
        /// 审核结果描述 (`audit_status_desc`).
        public var auditStatusDesc: String? { get throws { try fields.optional("audit_status_desc") } }
        /// 订单状态 (`trade_status`).
        public var tradeStatus: String? { get throws { try fields.optional("trade_status") } }
        /// 退货金额 (`refund_at`).
        public var refundAt: String? { get throws { try fields.optional("refund_at") } }
        /// 退货日期 (`refund_dt`).
        public var refundDt: String? { get throws { try fields.optional("refund_dt") } }
        /// 分公司机构代码 (`org_no`).
        public var orgNo: String? { get throws { try fields.optional("org_no") } }
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Refund.Sync {
    /// 同步非银联支付交易退款信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.CupReply {
        try await TypedCall("gov.subsidy.audit.cup.refund.sync.post", chain, body: body.fields).reply()
    }

    /// 同步非银联支付交易退款信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.CupReply {
        try TypedCall("gov.subsidy.audit.cup.refund.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/audit/cup/refund/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(orgNo: String, mchntOrderID: String, uploadTime: String, refundAt: String, refundDt: String) {
            var fields = Fields()
            fields.set("org_no", orgNo)
            fields.set("mchnt_order_id", mchntOrderID)
            fields.set("upload_time", uploadTime)
            fields.set("refund_at", refundAt)
            fields.set("refund_dt", refundDt)
            self.fields = fields
        }
        /// 分公司机构代码 (`org_no`).
        public var orgNo: String? {
            get { fields.stored("org_no") }
            set { fields.set("org_no", newValue) }
        }
        /// 商户订单号 (`mchnt_order_id`).
        public var mchntOrderID: String? {
            get { fields.stored("mchnt_order_id") }
            set { fields.set("mchnt_order_id", newValue) }
        }
        /// 审核记录上传时间 (`upload_time`).
        public var uploadTime: String? {
            get { fields.stored("upload_time") }
            set { fields.set("upload_time", newValue) }
        }
        /// 退款金额 (`refund_at`).
        public var refundAt: String? {
            get { fields.stored("refund_at") }
            set { fields.set("refund_at", newValue) }
        }
        /// 退款日期 (`refund_dt`).
        public var refundDt: String? {
            get { fields.stored("refund_dt") }
            set { fields.set("refund_dt", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Audit.Cup.Update {
    /// 更新审核数据, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Gov.CupRequest) async throws -> V3.Gov.CupReply {
        try await TypedCall("gov.subsidy.audit.cup.update.post", chain, body: body.fields).reply()
    }

    /// 更新审核数据, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Gov.CupRequest) throws -> V3.Gov.CupReply {
        try TypedCall("gov.subsidy.audit.cup.update.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Gov.Subsidy.Audit.Cup.UploadPath {
    /// 上传审核数据, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Gov.CupRequest) async throws -> V3.Gov.CupReply {
        try await TypedCall("gov.subsidy.audit.cup.upload.post", chain, body: body.fields).reply()
    }

    /// 上传审核数据, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Gov.CupRequest) throws -> V3.Gov.CupReply {
        try TypedCall("gov.subsidy.audit.cup.upload.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Gov.Subsidy.Companies.Query {
    /// 企业信息查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.companies.query.post", chain, body: body.fields).reply()
    }

    /// 企业信息查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.companies.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/companies/query` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(qualificationRegionCode: JSON.Number, licenseNumber: String) {
            var fields = Fields()
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("license_number", licenseNumber)
            self.fields = fields
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 统一社会信息代码 (`license_number`).
        public var licenseNumber: String? {
            get { fields.stored("license_number") }
            set { fields.set("license_number", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/companies/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 企业名称 (`company_name`).
        public var companyName: String? { get throws { try fields.optional("company_name") } }
        /// 归集状态枚举 (`collect_state`).
        public var collectState: V3.Gov.CollectState? { get throws { try fields.optional("collect_state") } }
        /// 响应码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 响应描述 (`message`).
        public var message: String { get throws { try fields.required("message") } }
    }
}

extension V3.Gov.Subsidy.Goods.UploadPath {
    /// 商品信息上传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.goods.upload.post", chain, body: body.fields).reply()
    }

    /// 商品信息上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.goods.upload.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/goods/upload` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            applianceID: JSON.Number,
            productName: String,
            brand: String,
            qualificationRegionCode: JSON.Number,
            sellerName: String,
            licenseNumber: String,
            basePrice: JSON.Number,
            averageTradingPrice: JSON.Number,
            productType: V3.Gov.ProductType,
            barCode: String,
            energyGrade: V3.Gov.EnergyGrade? = nil,
            productModel: String? = nil
        ) {
            var fields = Fields()
            fields.set("appliance_id", applianceID)
            fields.set("product_name", productName)
            fields.set("energy_grade", energyGrade)
            fields.set("brand", brand)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("seller_name", sellerName)
            fields.set("license_number", licenseNumber)
            fields.set("base_price", basePrice)
            fields.set("average_trading_price", averageTradingPrice)
            fields.set("product_type", productType)
            fields.set("product_model", productModel)
            fields.set("bar_code", barCode)
            self.fields = fields
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 商品名称 (`product_name`).
        public var productName: String? {
            get { fields.stored("product_name") }
            set { fields.set("product_name", newValue) }
        }
        /// 能效等级 (`energy_grade`).
        public var energyGrade: V3.Gov.EnergyGrade? {
            get { fields.stored("energy_grade") }
            set { fields.set("energy_grade", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 销售企业名称 (`seller_name`).
        public var sellerName: String? {
            get { fields.stored("seller_name") }
            set { fields.set("seller_name", newValue) }
        }
        /// 统一社会信息代码 (`license_number`).
        public var licenseNumber: String? {
            get { fields.stored("license_number") }
            set { fields.set("license_number", newValue) }
        }
        /// 基准价格 (`base_price`).
        public var basePrice: JSON.Number? {
            get { fields.stored("base_price") }
            set { fields.set("base_price", newValue) }
        }
        /// `average_trading_price`.
        public var averageTradingPrice: JSON.Number? {
            get { fields.stored("average_trading_price") }
            set { fields.set("average_trading_price", newValue) }
        }
        /// 产品类型 (`product_type`).
        public var productType: V3.Gov.ProductType? {
            get { fields.stored("product_type") }
            set { fields.set("product_type", newValue) }
        }
        /// 商品型号 (`product_model`).
        public var productModel: String? {
            get { fields.stored("product_model") }
            set { fields.set("product_model", newValue) }
        }
        /// 商品条码 (`bar_code`).
        public var barCode: String? {
            get { fields.stored("bar_code") }
            set { fields.set("bar_code", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.NQualifications.Sync {
    /// N品类同步资格核销信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.n-qualifications.sync.post", chain, body: body.fields).reply()
    }

    /// N品类同步资格核销信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.n-qualifications.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/n-qualifications/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            realName: SensitiveText,
            idCardNumber: SensitiveText,
            phoneNumber: SensitiveText,
            outTradeNo: String,
            receiveRegionCode: String,
            brand: String,
            address: String,
            qualificationRegionCode: JSON.Number,
            sellerName: String,
            licenseNumber: String,
            invoiceNum: String,
            productType: V3.Gov.ProductType,
            orderAmount: Int,
            discountAmount: Int,
            mchOrderID: String,
            invoiceTime: String,
            purchaserName: String,
            saleModel: V3.Gov.SaleModel,
            identityDocumentType: V3.Gov.IdentityDocumentType,
            invoiceAddressCode: String,
            taxAuthorityCode: String,
            transactionTime: String,
            cateState: V3.Gov.CateState,
            cateCode: String,
            applianceID: JSON.Number? = nil,
            subMchid: String? = nil,
            energyGrade: V3.Gov.EnergyGrade? = nil,
            logisticsNum: String? = nil,
            deliveryTime: String? = nil,
            pcType: V3.Gov.PcType? = nil,
            longitude: String? = nil,
            latitude: String? = nil,
            couponCode: String? = nil,
            invoiceCode: String? = nil,
            refundID: String? = nil
        ) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("phone_number", phoneNumber)
            fields.set("appliance_id", applianceID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sub_mchid", subMchid)
            fields.set("energy_grade", energyGrade)
            fields.set("receive_region_code", receiveRegionCode)
            fields.set("brand", brand)
            fields.set("address", address)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("seller_name", sellerName)
            fields.set("license_number", licenseNumber)
            fields.set("logistics_num", logisticsNum)
            fields.set("delivery_time", deliveryTime)
            fields.set("invoice_num", invoiceNum)
            fields.set("product_type", productType)
            fields.set("pc_type", pcType)
            fields.set("order_amount", orderAmount)
            fields.set("discount_amount", discountAmount)
            fields.set("mch_order_id", mchOrderID)
            fields.set("invoice_time", invoiceTime)
            fields.set("purchaser_name", purchaserName)
            fields.set("sale_model", saleModel)
            fields.set("identity_document_type", identityDocumentType)
            fields.set("invoice_address_code", invoiceAddressCode)
            fields.set("tax_authority_code", taxAuthorityCode)
            fields.set("transaction_time", transactionTime)
            fields.set("cate_state", cateState)
            fields.set("longitude", longitude)
            fields.set("latitude", latitude)
            fields.set("cate_code", cateCode)
            fields.set("coupon_code", couponCode)
            fields.set("invoice_code", invoiceCode)
            fields.set("refund_id", refundID)
            self.fields = fields
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 自然人证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 手机号 (`phone_number`): encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 能效等级 (`energy_grade`).
        public var energyGrade: V3.Gov.EnergyGrade? {
            get { fields.stored("energy_grade") }
            set { fields.set("energy_grade", newValue) }
        }
        /// 收货地区编码 (`receive_region_code`).
        public var receiveRegionCode: String? {
            get { fields.stored("receive_region_code") }
            set { fields.set("receive_region_code", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 销售企业名称 (`seller_name`).
        public var sellerName: String? {
            get { fields.stored("seller_name") }
            set { fields.set("seller_name", newValue) }
        }
        /// 统一社会信息代码 (`license_number`).
        public var licenseNumber: String? {
            get { fields.stored("license_number") }
            set { fields.set("license_number", newValue) }
        }
        /// 物流单号 (`logistics_num`).
        public var logisticsNum: String? {
            get { fields.stored("logistics_num") }
            set { fields.set("logistics_num", newValue) }
        }
        /// 签收时间 (`delivery_time`).
        public var deliveryTime: String? {
            get { fields.stored("delivery_time") }
            set { fields.set("delivery_time", newValue) }
        }
        /// 发票号 (`invoice_num`).
        public var invoiceNum: String? {
            get { fields.stored("invoice_num") }
            set { fields.set("invoice_num", newValue) }
        }
        /// 产品类型 (`product_type`).
        public var productType: V3.Gov.ProductType? {
            get { fields.stored("product_type") }
            set { fields.set("product_type", newValue) }
        }
        /// PC 类型 (`pc_type`).
        public var pcType: V3.Gov.PcType? {
            get { fields.stored("pc_type") }
            set { fields.set("pc_type", newValue) }
        }
        /// 订单金额 (`order_amount`): in the smallest unit of the currency (分 for CNY).
        public var orderAmount: Int? {
            get { fields.stored("order_amount") }
            set { fields.set("order_amount", newValue) }
        }
        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
        /// 线上平台订单编号 (`mch_order_id`).
        public var mchOrderID: String? {
            get { fields.stored("mch_order_id") }
            set { fields.set("mch_order_id", newValue) }
        }
        /// 开票日期 (`invoice_time`).
        public var invoiceTime: String? {
            get { fields.stored("invoice_time") }
            set { fields.set("invoice_time", newValue) }
        }
        /// 购买方名称 (`purchaser_name`).
        public var purchaserName: String? {
            get { fields.stored("purchaser_name") }
            set { fields.set("purchaser_name", newValue) }
        }
        /// 销售方式 (`sale_model`).
        public var saleModel: V3.Gov.SaleModel? {
            get { fields.stored("sale_model") }
            set { fields.set("sale_model", newValue) }
        }
        /// 证件类型 (`identity_document_type`).
        public var identityDocumentType: V3.Gov.IdentityDocumentType? {
            get { fields.stored("identity_document_type") }
            set { fields.set("identity_document_type", newValue) }
        }
        /// 发票开具地(地址编码） (`invoice_address_code`).
        public var invoiceAddressCode: String? {
            get { fields.stored("invoice_address_code") }
            set { fields.set("invoice_address_code", newValue) }
        }
        /// 税务机关代码 (`tax_authority_code`).
        public var taxAuthorityCode: String? {
            get { fields.stored("tax_authority_code") }
            set { fields.set("tax_authority_code", newValue) }
        }
        /// 交易完成或商品退回时间 (`transaction_time`).
        public var transactionTime: String? {
            get { fields.stored("transaction_time") }
            set { fields.set("transaction_time", newValue) }
        }
        /// 品类状态 (`cate_state`).
        public var cateState: V3.Gov.CateState? {
            get { fields.stored("cate_state") }
            set { fields.set("cate_state", newValue) }
        }
        /// 经度 (`longitude`).
        public var longitude: String? {
            get { fields.stored("longitude") }
            set { fields.set("longitude", newValue) }
        }
        /// 纬度 (`latitude`).
        public var latitude: String? {
            get { fields.stored("latitude") }
            set { fields.set("latitude", newValue) }
        }
        /// 品类编码 (`cate_code`).
        public var cateCode: String? {
            get { fields.stored("cate_code") }
            set { fields.set("cate_code", newValue) }
        }
        /// 券码 (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 发票代码 (`invoice_code`).
        public var invoiceCode: String? {
            get { fields.stored("invoice_code") }
            set { fields.set("invoice_code", newValue) }
        }
        /// 线上平台退款交易编号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Qualification {
    /// 查询补贴资格, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Parameters:
    ///   - applianceID: 消费品类ID (`appliance_id`).
    ///   - qualificationRegionCode: 使用的资格的地区编码 (`qualification_region_code`).
    ///   - realName: 自然人姓名 (`real_name`); encrypted when sent.
    ///   - idCardNumber: 自然人证件号 (`id_card_number`); encrypted when sent.
    ///   - phoneNumber: 手机号 (`phone_number`); encrypted when sent.
    ///   - openid: OPENID.
    ///   - appid: APPID.
    ///   - identityDocumentType: 证件类型 (`identity_document_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        applianceID: JSON.Number,
        qualificationRegionCode: JSON.Number,
        realName: SensitiveText? = nil,
        idCardNumber: SensitiveText? = nil,
        phoneNumber: SensitiveText? = nil,
        openid: String? = nil,
        appid: String? = nil,
        identityDocumentType: V3.Gov.IdentityDocumentType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("gov.subsidy.qualification.get", chain)
        call.query("real_name", realName)
        call.query("id_card_number", idCardNumber)
        call.query("phone_number", phoneNumber)
        call.query("appliance_id", applianceID)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("qualification_region_code", qualificationRegionCode)
        call.query("identity_document_type", identityDocumentType)
        return try await call.reply()
    }

    /// 查询补贴资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        applianceID: JSON.Number,
        qualificationRegionCode: JSON.Number,
        realName: SensitiveText? = nil,
        idCardNumber: SensitiveText? = nil,
        phoneNumber: SensitiveText? = nil,
        openid: String? = nil,
        appid: String? = nil,
        identityDocumentType: V3.Gov.IdentityDocumentType? = nil
    ) throws -> GetReply {
        var call = TypedCall("gov.subsidy.qualification.get", chain)
        call.query("real_name", realName)
        call.query("id_card_number", idCardNumber)
        call.query("phone_number", phoneNumber)
        call.query("appliance_id", applianceID)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("qualification_region_code", qualificationRegionCode)
        call.query("identity_document_type", identityDocumentType)
        return try call.blockingReply()
    }

    /// What `GET /v3/gov/subsidy/qualification` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 资格的状态 (`state`).
        public var state: V3.Gov.State { get throws { try fields.required("state") } }
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Cancel {
    /// 取消资格(透传模式).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.qualifications.passthrough.cancel.post", chain, body: body.fields).reply()
    }

    /// 取消资格(透传模式), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        let call = TypedCall("gov.subsidy.qualifications.passthrough.cancel.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/gov/subsidy/qualifications/passthrough/cancel` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            realName: SensitiveText,
            idCardNumber: SensitiveText,
            phoneNumber: SensitiveText,
            applianceID: JSON.Number,
            qualificationRegionCode: JSON.Number,
            identityDocumentType: V3.Gov.IdentityDocumentType,
            outRequestNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("phone_number", phoneNumber)
            fields.set("appliance_id", applianceID)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("out_request_no", outRequestNo)
            fields.set("identity_document_type", identityDocumentType)
            self.fields = fields
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 自然人证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 手机号 (`phone_number`): encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 请求序号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 证件类型 (`identity_document_type`).
        public var identityDocumentType: V3.Gov.IdentityDocumentType? {
            get { fields.stored("identity_document_type") }
            set { fields.set("identity_document_type", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Claim {
    /// 领取资格(透传模式).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.qualifications.passthrough.claim.post", chain, body: body.fields).reply()
    }

    /// 领取资格(透传模式), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.qualifications.passthrough.claim.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/qualifications/passthrough/claim` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            realName: SensitiveText,
            idCardNumber: SensitiveText,
            phoneNumber: SensitiveText,
            qualificationRegionCode: JSON.Number,
            identityDocumentType: V3.Gov.IdentityDocumentType,
            longitude: String,
            latitude: String,
            applianceID: JSON.Number? = nil
        ) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("phone_number", phoneNumber)
            fields.set("appliance_id", applianceID)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("identity_document_type", identityDocumentType)
            fields.set("longitude", longitude)
            fields.set("latitude", latitude)
            self.fields = fields
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 自然人证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 手机号 (`phone_number`): encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 证件类型 (`identity_document_type`).
        public var identityDocumentType: V3.Gov.IdentityDocumentType? {
            get { fields.stored("identity_document_type") }
            set { fields.set("identity_document_type", newValue) }
        }
        /// 经度 (`longitude`).
        public var longitude: String? {
            get { fields.stored("longitude") }
            set { fields.set("longitude", newValue) }
        }
        /// 纬度 (`latitude`).
        public var latitude: String? {
            get { fields.stored("latitude") }
            set { fields.set("latitude", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Qualifications.Passthrough.Query {
    /// 批量查询用户资格(透传模式).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Gov.QualificationsRequest) async throws -> PostReply {
        try await TypedCall("gov.subsidy.qualifications.passthrough.query.post", chain, body: body.fields).reply()
    }

    /// 批量查询用户资格(透传模式), blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Gov.QualificationsRequest) throws -> PostReply {
        try TypedCall("gov.subsidy.qualifications.passthrough.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/qualifications/passthrough/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 资格状态数组 (`qualification_list`).
        public var qualificationList: [QualificationList] { get throws { try fields.required("qualification_list") } }
        /// `qualification_list`.
        public struct QualificationList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 消费品类ID (`appliance_id`).
            public var applianceID: JSON.Number { get throws { try fields.required("appliance_id") } }
            /// 状态 (`state`).
            public var state: V3.Gov.State { get throws { try fields.required("state") } }
            /// 区分未领取的原因 (`unclaimed_reason`).
            public var unclaimedReason: V3.Gov.UnclaimedReason? {
                get throws { try fields.optional("unclaimed_reason") }
            }
            /// 区分对接模式 (`claim_mode`).
            public var claimMode: ClaimMode? { get throws { try fields.optional("claim_mode") } }
            /// 领取的平台名称 (`claimed_platform_name`).
            public var claimedPlatformName: String? { get throws { try fields.optional("claimed_platform_name") } }
            /// 领取的地区名称 (`claimed_region_name`).
            public var claimedRegionName: String? { get throws { try fields.optional("claimed_region_name") } }
            /// Documented values of 区分对接模式 (`claim_mode`); open.
            public typealias ClaimMode = OpenValue<ClaimModeKind>
            /// Tells ``ClaimMode`` from other values.
            public enum ClaimModeKind {}
        }
    }
}

extension OpenValue
where Kind == V3.Gov.Subsidy.Qualifications.Passthrough.Query.PostReply.QualificationList.ClaimModeKind {
    /// `CLAIM_MODE_MINI_PROGRAM`.
    public static var claimModeMiniProgram: Self { "CLAIM_MODE_MINI_PROGRAM" }
    /// `CLAIM_MODE_INTERFACE_PASS_THROUGH`.
    public static var claimModeInterfacePassThrough: Self { "CLAIM_MODE_INTERFACE_PASS_THROUGH" }
}

extension V3.Gov.Subsidy.Qualifications.Query {
    /// 批量查询用户资格, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Gov.QualificationsRequest) async throws -> PostReply {
        try await TypedCall("gov.subsidy.qualifications.query.post", chain, body: body.fields).reply()
    }

    /// 批量查询用户资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Gov.QualificationsRequest) throws -> PostReply {
        try TypedCall("gov.subsidy.qualifications.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/qualifications/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 资格状态数组 (`qualification_list`).
        public var qualificationList: [QualificationList] { get throws { try fields.required("qualification_list") } }
        /// `qualification_list`.
        public struct QualificationList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 消费品类ID (`appliance_id`).
            public var applianceID: JSON.Number { get throws { try fields.required("appliance_id") } }
            /// 状态 (`state`).
            public var state: V3.Gov.State { get throws { try fields.required("state") } }
            /// 区分未领取的原因 (`unclaimed_reason`).
            public var unclaimedReason: V3.Gov.UnclaimedReason? {
                get throws { try fields.optional("unclaimed_reason") }
            }
            /// 领取的平台名称 (`claimed_platform_name`).
            public var claimedPlatformName: String? { get throws { try fields.optional("claimed_platform_name") } }
            /// 领取的地区名称 (`claimed_region_name`).
            public var claimedRegionName: String? { get throws { try fields.optional("claimed_region_name") } }
        }
    }
}

extension V3.Gov.Subsidy.Qualifications.Sync {
    /// 同步资格核销信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.qualifications.sync.post", chain, body: body.fields).reply()
    }

    /// 同步资格核销信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.qualifications.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/qualifications/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            receiveRegionCode: String,
            brand: String,
            address: String,
            qualificationRegionCode: JSON.Number,
            snCode: String,
            sellerName: String,
            licenseNumber: String,
            barcode: String,
            itemName: String,
            specModel: String,
            invoiceNum: String,
            productType: V3.Gov.ProductType,
            orderAmount: Int,
            discountAmount: Int,
            mchOrderID: String,
            invoiceTime: String,
            purchaserName: String,
            saleModel: V3.Gov.SaleModel,
            identityDocumentType: V3.Gov.IdentityDocumentType,
            invoiceAddressCode: String,
            taxAuthorityCode: String,
            transactionTime: String,
            cateState: V3.Gov.CateState,
            mchName: String,
            realName: SensitiveText? = nil,
            idCardNumber: SensitiveText? = nil,
            phoneNumber: SensitiveText? = nil,
            applianceID: JSON.Number? = nil,
            subMchID: String? = nil,
            energyGrade: V3.Gov.EnergyGrade? = nil,
            logisticsNum: String? = nil,
            deliveryTime: String? = nil,
            pcType: V3.Gov.PcType? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            refundID: String? = nil,
            invoiceCode: String? = nil
        ) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("phone_number", phoneNumber)
            fields.set("appliance_id", applianceID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sub_mch_id", subMchID)
            fields.set("energy_grade", energyGrade)
            fields.set("receive_region_code", receiveRegionCode)
            fields.set("brand", brand)
            fields.set("address", address)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("sn_code", snCode)
            fields.set("seller_name", sellerName)
            fields.set("license_number", licenseNumber)
            fields.set("barcode", barcode)
            fields.set("item_name", itemName)
            fields.set("spec_model", specModel)
            fields.set("logistics_num", logisticsNum)
            fields.set("delivery_time", deliveryTime)
            fields.set("invoice_num", invoiceNum)
            fields.set("product_type", productType)
            fields.set("pc_type", pcType)
            fields.set("order_amount", orderAmount)
            fields.set("discount_amount", discountAmount)
            fields.set("imei1", imei1)
            fields.set("imei2", imei2)
            fields.set("mch_order_id", mchOrderID)
            fields.set("refund_id", refundID)
            fields.set("invoice_time", invoiceTime)
            fields.set("purchaser_name", purchaserName)
            fields.set("sale_model", saleModel)
            fields.set("identity_document_type", identityDocumentType)
            fields.set("invoice_address_code", invoiceAddressCode)
            fields.set("invoice_code", invoiceCode)
            fields.set("tax_authority_code", taxAuthorityCode)
            fields.set("transaction_time", transactionTime)
            fields.set("cate_state", cateState)
            fields.set("mch_name", mchName)
            self.fields = fields
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 自然人证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 手机号 (`phone_number`): encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 能效等级 (`energy_grade`).
        public var energyGrade: V3.Gov.EnergyGrade? {
            get { fields.stored("energy_grade") }
            set { fields.set("energy_grade", newValue) }
        }
        /// 收货地区编码 (`receive_region_code`).
        public var receiveRegionCode: String? {
            get { fields.stored("receive_region_code") }
            set { fields.set("receive_region_code", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// S/N码 (`sn_code`).
        public var snCode: String? {
            get { fields.stored("sn_code") }
            set { fields.set("sn_code", newValue) }
        }
        /// 销售企业名称 (`seller_name`).
        public var sellerName: String? {
            get { fields.stored("seller_name") }
            set { fields.set("seller_name", newValue) }
        }
        /// 统一社会信息代码 (`license_number`).
        public var licenseNumber: String? {
            get { fields.stored("license_number") }
            set { fields.set("license_number", newValue) }
        }
        /// 商品条码 (`barcode`).
        public var barcode: String? {
            get { fields.stored("barcode") }
            set { fields.set("barcode", newValue) }
        }
        /// 商品名称 (`item_name`).
        public var itemName: String? {
            get { fields.stored("item_name") }
            set { fields.set("item_name", newValue) }
        }
        /// 规格型号 (`spec_model`).
        public var specModel: String? {
            get { fields.stored("spec_model") }
            set { fields.set("spec_model", newValue) }
        }
        /// 物流单号 (`logistics_num`).
        public var logisticsNum: String? {
            get { fields.stored("logistics_num") }
            set { fields.set("logistics_num", newValue) }
        }
        /// 签收时间 (`delivery_time`).
        public var deliveryTime: String? {
            get { fields.stored("delivery_time") }
            set { fields.set("delivery_time", newValue) }
        }
        /// 发票号 (`invoice_num`).
        public var invoiceNum: String? {
            get { fields.stored("invoice_num") }
            set { fields.set("invoice_num", newValue) }
        }
        /// 产品类型 (`product_type`).
        public var productType: V3.Gov.ProductType? {
            get { fields.stored("product_type") }
            set { fields.set("product_type", newValue) }
        }
        /// PC 类型 (`pc_type`).
        public var pcType: V3.Gov.PcType? {
            get { fields.stored("pc_type") }
            set { fields.set("pc_type", newValue) }
        }
        /// 订单金额 (`order_amount`): in the smallest unit of the currency (分 for CNY).
        public var orderAmount: Int? {
            get { fields.stored("order_amount") }
            set { fields.set("order_amount", newValue) }
        }
        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
        /// imei1编码 (`imei1`).
        public var imei1: String? {
            get { fields.stored("imei1") }
            set { fields.set("imei1", newValue) }
        }
        /// imei2编码 (`imei2`).
        public var imei2: String? {
            get { fields.stored("imei2") }
            set { fields.set("imei2", newValue) }
        }
        /// 线上平台订单编号 (`mch_order_id`).
        public var mchOrderID: String? {
            get { fields.stored("mch_order_id") }
            set { fields.set("mch_order_id", newValue) }
        }
        /// 线上平台退款交易编号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// 开票日期 (`invoice_time`).
        public var invoiceTime: String? {
            get { fields.stored("invoice_time") }
            set { fields.set("invoice_time", newValue) }
        }
        /// 购买方名称 (`purchaser_name`).
        public var purchaserName: String? {
            get { fields.stored("purchaser_name") }
            set { fields.set("purchaser_name", newValue) }
        }
        /// 销售方式 (`sale_model`).
        public var saleModel: V3.Gov.SaleModel? {
            get { fields.stored("sale_model") }
            set { fields.set("sale_model", newValue) }
        }
        /// 证件类型 (`identity_document_type`).
        public var identityDocumentType: V3.Gov.IdentityDocumentType? {
            get { fields.stored("identity_document_type") }
            set { fields.set("identity_document_type", newValue) }
        }
        /// 发票开具地(地址编码） (`invoice_address_code`).
        public var invoiceAddressCode: String? {
            get { fields.stored("invoice_address_code") }
            set { fields.set("invoice_address_code", newValue) }
        }
        /// 发票代码 (`invoice_code`).
        public var invoiceCode: String? {
            get { fields.stored("invoice_code") }
            set { fields.set("invoice_code", newValue) }
        }
        /// 税务机关代码 (`tax_authority_code`).
        public var taxAuthorityCode: String? {
            get { fields.stored("tax_authority_code") }
            set { fields.set("tax_authority_code", newValue) }
        }
        /// 交易完成或商品退回时间 (`transaction_time`).
        public var transactionTime: String? {
            get { fields.stored("transaction_time") }
            set { fields.set("transaction_time", newValue) }
        }
        /// 品类状态 (`cate_state`).
        public var cateState: V3.Gov.CateState? {
            get { fields.stored("cate_state") }
            set { fields.set("cate_state", newValue) }
        }
        /// `mch_name`.
        public var mchName: String? {
            get { fields.stored("mch_name") }
            set { fields.set("mch_name", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Sncode.Lock {
    /// sn码锁定, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.sncode.lock.post", chain, body: body.fields).reply()
    }

    /// sn码锁定, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.sncode.lock.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/sncode/lock` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            applianceID: JSON.Number,
            outTradeNo: String,
            brand: String,
            qualificationRegionCode: JSON.Number,
            snCode: String,
            manufacturerInfo: String,
            barcode: String,
            specModel: String,
            productType: V3.Gov.ProductType,
            saleTime: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil
        ) {
            var fields = Fields()
            fields.set("appliance_id", applianceID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("brand", brand)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("sn_code", snCode)
            fields.set("manufacturer_info", manufacturerInfo)
            fields.set("barcode", barcode)
            fields.set("spec_model", specModel)
            fields.set("product_type", productType)
            fields.set("sale_time", saleTime)
            fields.set("imei1", imei1)
            fields.set("imei2", imei2)
            self.fields = fields
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// S/N码 (`sn_code`).
        public var snCode: String? {
            get { fields.stored("sn_code") }
            set { fields.set("sn_code", newValue) }
        }
        /// 厂商信息 (`manufacturer_info`).
        public var manufacturerInfo: String? {
            get { fields.stored("manufacturer_info") }
            set { fields.set("manufacturer_info", newValue) }
        }
        /// 商品条码 (`barcode`).
        public var barcode: String? {
            get { fields.stored("barcode") }
            set { fields.set("barcode", newValue) }
        }
        /// 规格型号 (`spec_model`).
        public var specModel: String? {
            get { fields.stored("spec_model") }
            set { fields.set("spec_model", newValue) }
        }
        /// 产品类型 (`product_type`).
        public var productType: V3.Gov.ProductType? {
            get { fields.stored("product_type") }
            set { fields.set("product_type", newValue) }
        }
        /// 销售时间 (`sale_time`).
        public var saleTime: String? {
            get { fields.stored("sale_time") }
            set { fields.set("sale_time", newValue) }
        }
        /// imei1编码 (`imei1`).
        public var imei1: String? {
            get { fields.stored("imei1") }
            set { fields.set("imei1", newValue) }
        }
        /// imei2编码 (`imei2`).
        public var imei2: String? {
            get { fields.stored("imei2") }
            set { fields.set("imei2", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Sncode.Query {
    /// 查询sn码状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.sncode.query.post", chain, body: body.fields).reply()
    }

    /// 查询sn码状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.sncode.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/sncode/query` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(snCodeList: [String], qualificationRegionCode: JSON.Number) {
            var fields = Fields()
            fields.set("sn_code_list", snCodeList)
            fields.set("qualification_region_code", qualificationRegionCode)
            self.fields = fields
        }
        /// S/N码集合 (`sn_code_list`).
        public var snCodeList: [String]? {
            get { fields.stored("sn_code_list") }
            set { fields.set("sn_code_list", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/sncode/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// sn码状态数组 (`goods_sn_list`).
        public var goodsSnList: [GoodsSnList] { get throws { try fields.required("goods_sn_list") } }
        /// `goods_sn_list`.
        public struct GoodsSnList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// S/N码 (`sn_code`).
            public var snCode: String { get throws { try fields.required("sn_code") } }
            /// 状态 (`state`).
            public var state: State { get throws { try fields.required("state") } }
            /// 不可售的原因 (`not_sellable_reason`).
            public var notSellableReason: NotSellableReason? {
                get throws { try fields.optional("not_sellable_reason") }
            }
            /// Documented values of 状态 (`state`); open.
            public typealias State = OpenValue<StateKind>
            /// Tells ``State`` from other values.
            public enum StateKind {}
            /// Documented values of 不可售的原因 (`not_sellable_reason`); open.
            public typealias NotSellableReason = OpenValue<NotSellableReasonKind>
            /// Tells ``NotSellableReason`` from other values.
            public enum NotSellableReasonKind {}
        }
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Sncode.Query.PostReply.GoodsSnList.StateKind {
    /// `SNCODE_STATE_UNKNOWN`.
    public static var sncodeStateUnknown: Self { "SNCODE_STATE_UNKNOWN" }
    /// `SNCODE_STATE_SELLABLE`.
    public static var sncodeStateSellable: Self { "SNCODE_STATE_SELLABLE" }
    /// `SNCODE_STATE_NOT_SELLABLE`.
    public static var sncodeStateNotSellable: Self { "SNCODE_STATE_NOT_SELLABLE" }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Sncode.Query.PostReply.GoodsSnList.NotSellableReasonKind {
    /// `NOT_SELLABLE_REASON_USED`.
    public static var notSellableReasonUsed: Self { "NOT_SELLABLE_REASON_USED" }
    /// `NOT_SELLABLE_REASON_NOT_FOUND`.
    public static var notSellableReasonNotFound: Self { "NOT_SELLABLE_REASON_NOT_FOUND" }
}

extension V3.Gov.Subsidy.Sncode.Unlock {
    /// sn码解锁, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.sncode.unlock.post", chain, body: body.fields).reply()
    }

    /// sn码解锁, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.sncode.unlock.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/sncode/unlock` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            applianceID: JSON.Number,
            outTradeNo: String,
            qualificationRegionCode: JSON.Number,
            snCode: String,
            barcode: String,
            productType: V3.Gov.ProductType
        ) {
            var fields = Fields()
            fields.set("appliance_id", applianceID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("sn_code", snCode)
            fields.set("barcode", barcode)
            fields.set("product_type", productType)
            self.fields = fields
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// S/N码 (`sn_code`).
        public var snCode: String? {
            get { fields.stored("sn_code") }
            set { fields.set("sn_code", newValue) }
        }
        /// 商品条码 (`barcode`).
        public var barcode: String? {
            get { fields.stored("barcode") }
            set { fields.set("barcode", newValue) }
        }
        /// 产品类型 (`product_type`).
        public var productType: V3.Gov.ProductType? {
            get { fields.stored("product_type") }
            set { fields.set("product_type", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Transactions.Query {
    /// 交易信息查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.transactions.query.post", chain, body: body.fields).reply()
    }

    /// 交易信息查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.transactions.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/transactions/query` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(qualificationRegionCode: JSON.Number, orderNumberList: [String]) {
            var fields = Fields()
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("order_number_list", orderNumberList)
            self.fields = fields
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 商户订单号数组 (`order_number_list`).
        public var orderNumberList: [String]? {
            get { fields.stored("order_number_list") }
            set { fields.set("order_number_list", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/transactions/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 响应描述 (`message`).
        public var message: String { get throws { try fields.required("message") } }
        /// 订单状态数组 (`shop_order_list`).
        public var shopOrderList: [ShopOrderList] { get throws { try fields.required("shop_order_list") } }
        /// `shop_order_list`.
        public struct ShopOrderList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 单号 (`shop_order_number`).
            public var shopOrderNumber: String? { get throws { try fields.optional("shop_order_number") } }
            /// 归集状态枚举 (`collect_state`).
            public var collectState: V3.Gov.CollectState? { get throws { try fields.optional("collect_state") } }
            /// 品类状态 (`cate_state`).
            public var cateState: V3.Gov.CateState? { get throws { try fields.optional("cate_state") } }
        }
    }
}

extension V3.Gov.Subsidy.Transactions.Summary.QueryDay {
    /// 查询单日交易汇总, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.transactions.summary.query-day.post", chain, body: body.fields).reply()
    }

    /// 查询单日交易汇总, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.transactions.summary.query-day.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/transactions/summary/query-day` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            qualificationRegionCode: JSON.Number,
            queryDate: String,
            queryType: QueryType,
            applianceID: JSON.Number? = nil,
            cateState: V3.Gov.CateState? = nil
        ) {
            var fields = Fields()
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("query_date", queryDate)
            fields.set("query_type", queryType)
            fields.set("appliance_id", applianceID)
            fields.set("cate_state", cateState)
            self.fields = fields
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 查询的日期 (`query_date`).
        public var queryDate: String? {
            get { fields.stored("query_date") }
            set { fields.set("query_date", newValue) }
        }
        /// 查询的订单类别 (`query_type`).
        public var queryType: QueryType? {
            get { fields.stored("query_type") }
            set { fields.set("query_type", newValue) }
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 品类状态 (`cate_state`).
        public var cateState: V3.Gov.CateState? {
            get { fields.stored("cate_state") }
            set { fields.set("cate_state", newValue) }
        }
        /// Documented values of 查询的订单类别 (`query_type`); open.
        public typealias QueryType = OpenValue<QueryTypeKind>
        /// Tells ``QueryType`` from other values.
        public enum QueryTypeKind {}
    }

    /// What `POST /v3/gov/subsidy/transactions/summary/query-day` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 响应描述 (`message`).
        public var message: String { get throws { try fields.required("message") } }
        /// 交易总笔数 (`total_trade_count`).
        public var totalTradeCount: Int { get throws { try fields.required("total_trade_count") } }
        /// 交易总金额 (`total_trade_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalTradeAmount: Int { get throws { try fields.required("total_trade_amount") } }
        /// 补贴总金额 (`total_subsidy_count`).
        public var totalSubsidyCount: Int { get throws { try fields.required("total_subsidy_count") } }
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Transactions.Summary.QueryDay.PostBody.QueryTypeKind {
    /// `ORDER_TYPE_TRANSACTION`.
    public static var orderTypeTransaction: Self { "ORDER_TYPE_TRANSACTION" }
    /// `ORDER_TYPE_APPLIANCE_REDEEM`.
    public static var orderTypeApplianceRedeem: Self { "ORDER_TYPE_APPLIANCE_REDEEM" }
    /// `ORDER_TYPE_3C_REDEEM`.
    public static var orderType3cRedeem: Self { "ORDER_TYPE_3C_REDEEM" }
    /// `ORDER_TYPE_N_QUALIFICATION_REDEEM`.
    public static var orderTypeNQualificationRedeem: Self { "ORDER_TYPE_N_QUALIFICATION_REDEEM" }
}

extension V3.Gov.Subsidy.Transactions.Sync {
    /// 交易信息回传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.SubsidyReply {
        try await TypedCall("gov.subsidy.transactions.sync.post", chain, body: body.fields).reply()
    }

    /// 交易信息回传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.SubsidyReply {
        try TypedCall("gov.subsidy.transactions.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/transactions/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            receiveRegionCode: String,
            brand: String,
            qualificationRegionCode: JSON.Number,
            sellerName: String,
            licenseNumber: String,
            orderAmount: Int,
            discountAmount: Int,
            transactionTime: String,
            mchOrderID: String,
            mchName: String,
            cateState: V3.Gov.CateState,
            identityDocumentType: V3.Gov.IdentityDocumentType,
            realName: SensitiveText? = nil,
            idCardNumber: SensitiveText? = nil,
            phoneNumber: SensitiveText? = nil,
            applianceID: JSON.Number? = nil,
            energyGrade: V3.Gov.EnergyGrade? = nil,
            address: String? = nil,
            refundID: String? = nil,
            saleModel: V3.Gov.SaleModel? = nil,
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("phone_number", phoneNumber)
            fields.set("appliance_id", applianceID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("energy_grade", energyGrade)
            fields.set("receive_region_code", receiveRegionCode)
            fields.set("brand", brand)
            fields.set("address", address)
            fields.set("qualification_region_code", qualificationRegionCode)
            fields.set("seller_name", sellerName)
            fields.set("license_number", licenseNumber)
            fields.set("order_amount", orderAmount)
            fields.set("discount_amount", discountAmount)
            fields.set("transaction_time", transactionTime)
            fields.set("mch_order_id", mchOrderID)
            fields.set("refund_id", refundID)
            fields.set("mch_name", mchName)
            fields.set("sale_model", saleModel)
            fields.set("cate_state", cateState)
            fields.set("identity_document_type", identityDocumentType)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 自然人姓名 (`real_name`): encrypted when sent.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 自然人证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 手机号 (`phone_number`): encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 消费品类ID (`appliance_id`).
        public var applianceID: JSON.Number? {
            get { fields.stored("appliance_id") }
            set { fields.set("appliance_id", newValue) }
        }
        /// 商户支付订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 能效等级 (`energy_grade`).
        public var energyGrade: V3.Gov.EnergyGrade? {
            get { fields.stored("energy_grade") }
            set { fields.set("energy_grade", newValue) }
        }
        /// 收货地区编码 (`receive_region_code`).
        public var receiveRegionCode: String? {
            get { fields.stored("receive_region_code") }
            set { fields.set("receive_region_code", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 使用的资格的地区编码 (`qualification_region_code`).
        public var qualificationRegionCode: JSON.Number? {
            get { fields.stored("qualification_region_code") }
            set { fields.set("qualification_region_code", newValue) }
        }
        /// 销售企业名称 (`seller_name`).
        public var sellerName: String? {
            get { fields.stored("seller_name") }
            set { fields.set("seller_name", newValue) }
        }
        /// 统一社会信息代码 (`license_number`).
        public var licenseNumber: String? {
            get { fields.stored("license_number") }
            set { fields.set("license_number", newValue) }
        }
        /// 订单金额 (`order_amount`): in the smallest unit of the currency (分 for CNY).
        public var orderAmount: Int? {
            get { fields.stored("order_amount") }
            set { fields.set("order_amount", newValue) }
        }
        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
        /// 交易完成或商品退回时间 (`transaction_time`).
        public var transactionTime: String? {
            get { fields.stored("transaction_time") }
            set { fields.set("transaction_time", newValue) }
        }
        /// 线上平台订单编号 (`mch_order_id`).
        public var mchOrderID: String? {
            get { fields.stored("mch_order_id") }
            set { fields.set("mch_order_id", newValue) }
        }
        /// 线上平台退款交易编号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// `mch_name`.
        public var mchName: String? {
            get { fields.stored("mch_name") }
            set { fields.set("mch_name", newValue) }
        }
        /// 销售方式 (`sale_model`).
        public var saleModel: V3.Gov.SaleModel? {
            get { fields.stored("sale_model") }
            set { fields.set("sale_model", newValue) }
        }
        /// 品类状态 (`cate_state`).
        public var cateState: V3.Gov.CateState? {
            get { fields.stored("cate_state") }
            set { fields.set("cate_state", newValue) }
        }
        /// 证件类型 (`identity_document_type`).
        public var identityDocumentType: V3.Gov.IdentityDocumentType? {
            get { fields.stored("identity_document_type") }
            set { fields.set("identity_document_type", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Cancel {
    /// 品类凭证码预核销撤销, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.ZhejiangReply {
        try await TypedCall("gov.subsidy.zhejiang.authcode.cancel.post", chain, body: body.fields).reply()
    }

    /// 品类凭证码预核销撤销, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.ZhejiangReply {
        try TypedCall("gov.subsidy.zhejiang.authcode.cancel.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/cancel` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spSerialNo: String,
            credFrozenNo: String,
            transDate: String,
            transTime: String,
            authCode: String,
            reqSsn: String
        ) {
            var fields = Fields()
            fields.set("sp_serial_no", spSerialNo)
            fields.set("cred_frozen_no", credFrozenNo)
            fields.set("trans_date", transDate)
            fields.set("trans_time", transTime)
            fields.set("auth_code", authCode)
            fields.set("req_ssn", reqSsn)
            self.fields = fields
        }
        /// 接入方请求流水号 (`sp_serial_no`).
        public var spSerialNo: String? {
            get { fields.stored("sp_serial_no") }
            set { fields.set("sp_serial_no", newValue) }
        }
        /// 冻结流水号 (`cred_frozen_no`).
        public var credFrozenNo: String? {
            get { fields.stored("cred_frozen_no") }
            set { fields.set("cred_frozen_no", newValue) }
        }
        /// 交易日期 (`trans_date`).
        public var transDate: String? {
            get { fields.stored("trans_date") }
            set { fields.set("trans_date", newValue) }
        }
        /// 交易时间 (`trans_time`).
        public var transTime: String? {
            get { fields.stored("trans_time") }
            set { fields.set("trans_time", newValue) }
        }
        /// 品类凭证码 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Commit {
    /// 品类凭证码上报确认, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.ZhejiangReply {
        try await TypedCall("gov.subsidy.zhejiang.authcode.commit.post", chain, body: body.fields).reply()
    }

    /// 品类凭证码上报确认, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.ZhejiangReply {
        try TypedCall("gov.subsidy.zhejiang.authcode.commit.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/commit` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spSerialNo: String,
            credFrozenNo: String,
            transDate: String,
            transTime: String,
            authCode: String,
            reqSsn: String,
            acqOrgOrderNo: String? = nil,
            orderNo: String? = nil,
            subsidyAmt: JSON.Number? = nil,
            addCode: String? = nil,
            address: String? = nil,
            saleModels: V3.Gov.SaleModels? = nil,
            corpName: String? = nil,
            brand: String? = nil,
            uniscid: String? = nil,
            barcode: String? = nil,
            bankName: String? = nil,
            bankSubsidy: String? = nil,
            platSubsidy: String? = nil,
            countyCode: String? = nil,
            amount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sp_serial_no", spSerialNo)
            fields.set("cred_frozen_no", credFrozenNo)
            fields.set("trans_date", transDate)
            fields.set("trans_time", transTime)
            fields.set("acq_org_order_no", acqOrgOrderNo)
            fields.set("order_no", orderNo)
            fields.set("subsidy_amt", subsidyAmt)
            fields.set("add_code", addCode)
            fields.set("address", address)
            fields.set("sale_models", saleModels)
            fields.set("corp_name", corpName)
            fields.set("brand", brand)
            fields.set("uniscid", uniscid)
            fields.set("barcode", barcode)
            fields.set("auth_code", authCode)
            fields.set("req_ssn", reqSsn)
            fields.set("bank_name", bankName)
            fields.set("bank_subsidy", bankSubsidy)
            fields.set("plat_subsidy", platSubsidy)
            fields.set("county_code", countyCode)
            fields.set("amount", amount)
            self.fields = fields
        }
        /// 接入方请求流水号 (`sp_serial_no`).
        public var spSerialNo: String? {
            get { fields.stored("sp_serial_no") }
            set { fields.set("sp_serial_no", newValue) }
        }
        /// 冻结流水号 (`cred_frozen_no`).
        public var credFrozenNo: String? {
            get { fields.stored("cred_frozen_no") }
            set { fields.set("cred_frozen_no", newValue) }
        }
        /// 交易日期 (`trans_date`).
        public var transDate: String? {
            get { fields.stored("trans_date") }
            set { fields.set("trans_date", newValue) }
        }
        /// 交易时间 (`trans_time`).
        public var transTime: String? {
            get { fields.stored("trans_time") }
            set { fields.set("trans_time", newValue) }
        }
        /// 收单机构订单号 (`acq_org_order_no`).
        public var acqOrgOrderNo: String? {
            get { fields.stored("acq_org_order_no") }
            set { fields.set("acq_org_order_no", newValue) }
        }
        /// 商户订单号 (`order_no`).
        public var orderNo: String? {
            get { fields.stored("order_no") }
            set { fields.set("order_no", newValue) }
        }
        /// 政府补贴金额 (`subsidy_amt`).
        public var subsidyAmt: JSON.Number? {
            get { fields.stored("subsidy_amt") }
            set { fields.set("subsidy_amt", newValue) }
        }
        /// 收货地区编码 (`add_code`).
        public var addCode: String? {
            get { fields.stored("add_code") }
            set { fields.set("add_code", newValue) }
        }
        /// 收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 销售方式(0-线上/1-线下) (`sale_models`).
        public var saleModels: V3.Gov.SaleModels? {
            get { fields.stored("sale_models") }
            set { fields.set("sale_models", newValue) }
        }
        /// 销售企业名称 (`corp_name`).
        public var corpName: String? {
            get { fields.stored("corp_name") }
            set { fields.set("corp_name", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// `uniscid`.
        public var uniscid: String? {
            get { fields.stored("uniscid") }
            set { fields.set("uniscid", newValue) }
        }
        /// 商品条码(13 位或 14 位) (`barcode`).
        public var barcode: String? {
            get { fields.stored("barcode") }
            set { fields.set("barcode", newValue) }
        }
        /// 品类凭证码 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
        /// 银行机构名称 (`bank_name`).
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// `bank_subsidy`.
        public var bankSubsidy: String? {
            get { fields.stored("bank_subsidy") }
            set { fields.set("bank_subsidy", newValue) }
        }
        /// `plat_subsidy`.
        public var platSubsidy: String? {
            get { fields.stored("plat_subsidy") }
            set { fields.set("plat_subsidy", newValue) }
        }
        /// 区县编码 (`county_code`).
        public var countyCode: String? {
            get { fields.stored("county_code") }
            set { fields.set("county_code", newValue) }
        }
        /// 原订单金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Issue {
    /// 申请品类凭证码, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.authcode.issue.post", chain, body: body.fields).reply()
    }

    /// 申请品类凭证码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.authcode.issue.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/issue` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            categoryID: String,
            name: SensitiveText,
            mobile: SensitiveText,
            addCode: String,
            certType: V3.Gov.CertType,
            certNo: SensitiveText,
            reqSsn: String,
            openid: String? = nil,
            customInfo: String? = nil
        ) {
            var fields = Fields()
            fields.set("category_id", categoryID)
            fields.set("openid", openid)
            fields.set("name", name)
            fields.set("mobile", mobile)
            fields.set("add_code", addCode)
            fields.set("custom_info", customInfo)
            fields.set("cert_type", certType)
            fields.set("cert_no", certNo)
            fields.set("req_ssn", reqSsn)
            self.fields = fields
        }
        /// 品类编码 (`category_id`).
        public var categoryID: String? {
            get { fields.stored("category_id") }
            set { fields.set("category_id", newValue) }
        }
        /// 用户id (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 手机号 (`mobile`): encrypted when sent.
        public var mobile: SensitiveText? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// 区县编码 (`add_code`).
        public var addCode: String? {
            get { fields.stored("add_code") }
            set { fields.set("add_code", newValue) }
        }
        /// 自定义域 (`custom_info`).
        public var customInfo: String? {
            get { fields.stored("custom_info") }
            set { fields.set("custom_info", newValue) }
        }
        /// 证件类型 (`cert_type`).
        public var certType: V3.Gov.CertType? {
            get { fields.stored("cert_type") }
            set { fields.set("cert_type", newValue) }
        }
        /// 证件号码 (`cert_no`): encrypted when sent.
        public var certNo: SensitiveText? {
            get { fields.stored("cert_no") }
            set { fields.set("cert_no", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/issue` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 品类凭证码 (`auth_code`).
        public var authCode: String? { get throws { try fields.optional("auth_code") } }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Refund {
    /// 品类凭证码上报撤销, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.ZhejiangReply {
        try await TypedCall("gov.subsidy.zhejiang.authcode.refund.post", chain, body: body.fields).reply()
    }

    /// 品类凭证码上报撤销, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.ZhejiangReply {
        try TypedCall("gov.subsidy.zhejiang.authcode.refund.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/refund` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spSerialNo: String,
            credFrozenNo: String,
            transDate: String,
            transTime: String,
            authCode: String,
            reqSsn: String,
            orderNo: String? = nil,
            subsidyAmt: JSON.Number? = nil,
            addCode: String? = nil,
            address: String? = nil,
            saleModels: V3.Gov.SaleModels? = nil,
            uniscid: String? = nil,
            barcode: String? = nil,
            bankName: String? = nil,
            bankSubsidy: String? = nil,
            platSubsidy: String? = nil,
            corpName: String? = nil,
            brand: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_serial_no", spSerialNo)
            fields.set("cred_frozen_no", credFrozenNo)
            fields.set("trans_date", transDate)
            fields.set("trans_time", transTime)
            fields.set("order_no", orderNo)
            fields.set("subsidy_amt", subsidyAmt)
            fields.set("add_code", addCode)
            fields.set("address", address)
            fields.set("sale_models", saleModels)
            fields.set("uniscid", uniscid)
            fields.set("barcode", barcode)
            fields.set("auth_code", authCode)
            fields.set("req_ssn", reqSsn)
            fields.set("bank_name", bankName)
            fields.set("bank_subsidy", bankSubsidy)
            fields.set("plat_subsidy", platSubsidy)
            fields.set("corp_name", corpName)
            fields.set("brand", brand)
            self.fields = fields
        }
        /// 接入方请求流水号 (`sp_serial_no`).
        public var spSerialNo: String? {
            get { fields.stored("sp_serial_no") }
            set { fields.set("sp_serial_no", newValue) }
        }
        /// 冻结流水号 (`cred_frozen_no`).
        public var credFrozenNo: String? {
            get { fields.stored("cred_frozen_no") }
            set { fields.set("cred_frozen_no", newValue) }
        }
        /// 交易日期 (`trans_date`).
        public var transDate: String? {
            get { fields.stored("trans_date") }
            set { fields.set("trans_date", newValue) }
        }
        /// 交易时间 (`trans_time`).
        public var transTime: String? {
            get { fields.stored("trans_time") }
            set { fields.set("trans_time", newValue) }
        }
        /// 商户订单号 (`order_no`).
        public var orderNo: String? {
            get { fields.stored("order_no") }
            set { fields.set("order_no", newValue) }
        }
        /// 政府补贴金额 (`subsidy_amt`).
        public var subsidyAmt: JSON.Number? {
            get { fields.stored("subsidy_amt") }
            set { fields.set("subsidy_amt", newValue) }
        }
        /// 收货地区编码 (`add_code`).
        public var addCode: String? {
            get { fields.stored("add_code") }
            set { fields.set("add_code", newValue) }
        }
        /// 收货地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 销售方式(0-线上/1-线下) (`sale_models`).
        public var saleModels: V3.Gov.SaleModels? {
            get { fields.stored("sale_models") }
            set { fields.set("sale_models", newValue) }
        }
        /// `uniscid`.
        public var uniscid: String? {
            get { fields.stored("uniscid") }
            set { fields.set("uniscid", newValue) }
        }
        /// 商品条码(13 位或 14 位) (`barcode`).
        public var barcode: String? {
            get { fields.stored("barcode") }
            set { fields.set("barcode", newValue) }
        }
        /// 品类凭证码 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
        /// 银行机构名称 (`bank_name`).
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// `bank_subsidy`.
        public var bankSubsidy: String? {
            get { fields.stored("bank_subsidy") }
            set { fields.set("bank_subsidy", newValue) }
        }
        /// `plat_subsidy`.
        public var platSubsidy: String? {
            get { fields.stored("plat_subsidy") }
            set { fields.set("plat_subsidy", newValue) }
        }
        /// 销售企业名称 (`corp_name`).
        public var corpName: String? {
            get { fields.stored("corp_name") }
            set { fields.set("corp_name", newValue) }
        }
        /// 家电品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Authcode.Try {
    /// 预核销品类凭证码, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.authcode.try.post", chain, body: body.fields).reply()
    }

    /// 预核销品类凭证码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.authcode.try.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/try` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spSerialNo: String,
            mchntNo: String,
            termNo: String,
            authCode: String,
            category: String,
            countyCode: String
        ) {
            var fields = Fields()
            fields.set("sp_serial_no", spSerialNo)
            fields.set("mchnt_no", mchntNo)
            fields.set("term_no", termNo)
            fields.set("auth_code", authCode)
            fields.set("category", category)
            fields.set("county_code", countyCode)
            self.fields = fields
        }
        /// 接入方请求流水号 (`sp_serial_no`).
        public var spSerialNo: String? {
            get { fields.stored("sp_serial_no") }
            set { fields.set("sp_serial_no", newValue) }
        }
        /// 商户号 (`mchnt_no`).
        public var mchntNo: String? {
            get { fields.stored("mchnt_no") }
            set { fields.set("mchnt_no", newValue) }
        }
        /// 终端号 (`term_no`).
        public var termNo: String? {
            get { fields.stored("term_no") }
            set { fields.set("term_no", newValue) }
        }
        /// 品类凭证码 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// 品类编码 (`category`).
        public var category: String? {
            get { fields.stored("category") }
            set { fields.set("category", newValue) }
        }
        /// 区县编码 (`county_code`).
        public var countyCode: String? {
            get { fields.stored("county_code") }
            set { fields.set("county_code", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/zhejiang/authcode/try` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 冻结流水号 (`cred_frozen_no`).
        public var credFrozenNo: String { get throws { try fields.required("cred_frozen_no") } }
        /// 活动号 (`event_id`).
        public var eventID: String { get throws { try fields.required("event_id") } }
        /// 活动标题 (`event_title`).
        public var eventTitle: String { get throws { try fields.required("event_title") } }
        /// 优惠模式 (`discount_mode`).
        public var discountMode: DiscountMode { get throws { try fields.required("discount_mode") } }
        /// 原订单金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 优惠金额 (`discount_amt`).
        public var discountAmt: JSON.Number? { get throws { try fields.optional("discount_amt") } }
        /// 实付金额 (`pay_amt`).
        public var payAmt: JSON.Number? { get throws { try fields.optional("pay_amt") } }
        /// 渠道优惠标记 (`channel_dis_flag`).
        public var channelDisFlag: String? { get throws { try fields.optional("channel_dis_flag") } }
        /// 渠道活动号列表 (`channel_evt_no`).
        public var channelEvtNo: String? { get throws { try fields.optional("channel_evt_no") } }
        /// 品类编码 (`category_id`).
        public var categoryID: String { get throws { try fields.required("category_id") } }
        /// Documented values of 优惠模式 (`discount_mode`); open.
        public typealias DiscountMode = OpenValue<DiscountModeKind>
        /// Tells ``DiscountMode`` from other values.
        public enum DiscountModeKind {}
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Zhejiang.Authcode.Try.PostReply.DiscountModeKind {
    /// `DIS_FLAG`.
    public static var disFlag: Self { "DIS_FLAG" }
    /// `DIS_CALC`.
    public static var disCalc: Self { "DIS_CALC" }
    /// `DIS_SMKT`.
    public static var disSmkt: Self { "DIS_SMKT" }
}

extension V3.Gov.Subsidy.Zhejiang.Goods.Query {
    /// 商品信息查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.goods.query.post", chain, body: body.fields).reply()
    }

    /// 商品信息查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.goods.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/goods/query` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(reqSsn: String, goodsBarCode: String? = nil, province: String? = nil, reqTime: String? = nil) {
            var fields = Fields()
            fields.set("goods_bar_code", goodsBarCode)
            fields.set("province", province)
            fields.set("req_ssn", reqSsn)
            fields.set("req_time", reqTime)
            self.fields = fields
        }
        /// 商品条码 (`goods_bar_code`).
        public var goodsBarCode: String? {
            get { fields.stored("goods_bar_code") }
            set { fields.set("goods_bar_code", newValue) }
        }
        /// 省份代码 (`province`).
        public var province: String? {
            get { fields.stored("province") }
            set { fields.set("province", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
        /// 请求时间 (`req_time`).
        public var reqTime: String? {
            get { fields.stored("req_time") }
            set { fields.set("req_time", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/zhejiang/goods/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 商品条码 (`goods_bar_code`).
        public var goodsBarCode: String { get throws { try fields.required("goods_bar_code") } }
        /// 本记录唯一ID (`seq_id`).
        public var seqID: String { get throws { try fields.required("seq_id") } }
        /// 省份代码 (`province`).
        public var province: String { get throws { try fields.required("province") } }
        /// 条码类型 (`code_type`).
        public var codeType: CodeType { get throws { try fields.required("code_type") } }
        /// 商品品类 (`goods_type`).
        public var goodsType: String { get throws { try fields.required("goods_type") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: String { get throws { try fields.required("goods_name") } }
        /// 品牌名称 (`logo_name`).
        public var logoName: String { get throws { try fields.required("logo_name") } }
        /// 商品型号 (`goods_model`).
        public var goodsModel: String { get throws { try fields.required("goods_model") } }
        /// 基准价格 (`basis_price`).
        public var basisPrice: String { get throws { try fields.required("basis_price") } }
        /// 厂商统一社会信用代码 (`manufact_cert_code`).
        public var manufactCertCode: String { get throws { try fields.required("manufact_cert_code") } }
        /// 厂商指导零售价 (`manufact_price`).
        public var manufactPrice: String { get throws { try fields.required("manufact_price") } }
        /// 能效标识 (`energy_effciency`).
        public var energyEffciency: String? { get throws { try fields.optional("energy_effciency") } }
        /// 能效备案编号 (`energy_reg_code`).
        public var energyRegCode: String? { get throws { try fields.optional("energy_reg_code") } }
        /// 能效备案型号 (`energy_reg_model`).
        public var energyRegModel: String? { get throws { try fields.optional("energy_reg_model") } }
        /// 3C 认证编号 (`reg_3c_code`).
        public var reg3cCode: String? { get throws { try fields.optional("reg_3c_code") } }
        /// 水效标识 (`water_effciency`).
        public var waterEffciency: String? { get throws { try fields.optional("water_effciency") } }
        /// 有效期 (`expire_date`).
        public var expireDate: String? { get throws { try fields.optional("expire_date") } }
        /// 产品描述 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// gpc 分类代码 (`gpc`).
        public var gpc: String? { get throws { try fields.optional("gpc") } }
        /// 净含量 (`net_content`).
        public var netContent: String? { get throws { try fields.optional("net_content") } }
        /// 净含量单位代码 (`unit_code`).
        public var unitCode: String? { get throws { try fields.optional("unit_code") } }
        /// 原产国 (`origin`).
        public var origin: String? { get throws { try fields.optional("origin") } }
        /// 市级区域代码 (`city`).
        public var city: String? { get throws { try fields.optional("city") } }
        /// 区县区域代码 (`county`).
        public var county: String? { get throws { try fields.optional("county") } }
        /// 数据状态 (`data_state`).
        public var dataState: String? { get throws { try fields.optional("data_state") } }
        /// 备注 (`remark`).
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 上送状态 (`upload_state`).
        public var uploadState: String? { get throws { try fields.optional("upload_state") } }
        /// 失效时间 (`expire_time`).
        public var expireTime: String? { get throws { try fields.optional("expire_time") } }
        /// 是否 AI 产品 (`is_ai_product`).
        public var isAiProduct: String? { get throws { try fields.optional("is_ai_product") } }
        /// 设备类型 (`device_type`).
        public var deviceType: String? { get throws { try fields.optional("device_type") } }
        /// 厂商识别代码 (`manufact_code`).
        public var manufactCode: String? { get throws { try fields.optional("manufact_code") } }
        /// 厂商注册日期 (`manufact_login_date`).
        public var manufactLoginDate: String? { get throws { try fields.optional("manufact_login_date") } }
        /// 厂商失效日期 (`manufact_logout_date`).
        public var manufactLogoutDate: String? { get throws { try fields.optional("manufact_logout_date") } }
        /// 厂商失效标识 (`manufact_logout_flag`).
        public var manufactLogoutFlag: String? { get throws { try fields.optional("manufact_logout_flag") } }
        /// 厂商注册地址 (`manufact_register_addr`).
        public var manufactRegisterAddr: String? { get throws { try fields.optional("manufact_register_addr") } }
        /// 厂商过期日期 (`manufact_valid_date`).
        public var manufactValidDate: String? { get throws { try fields.optional("manufact_valid_date") } }
        /// 厂商企业名称 (`manufact_firm_name`).
        public var manufactFirmName: String? { get throws { try fields.optional("manufact_firm_name") } }
        /// 企业定价单位 (`price_unit`).
        public var priceUnit: String? { get throws { try fields.optional("price_unit") } }
        /// 上市日期 (`sale_date`).
        public var saleDate: String? { get throws { try fields.optional("sale_date") } }
        /// PC 类型 (`pc_type`).
        public var pcType: String? { get throws { try fields.optional("pc_type") } }
        /// 上送平台编码 (`msg_src_platform`).
        public var msgSrcPlatform: String? { get throws { try fields.optional("msg_src_platform") } }
        /// Documented values of 条码类型 (`code_type`); open.
        public typealias CodeType = OpenValue<CodeTypeKind>
        /// Tells ``CodeType`` from other values.
        public enum CodeTypeKind {}
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Zhejiang.Goods.Query.PostReply.CodeTypeKind {
    /// `001`.
    public static var _001: Self { "001" }
    /// `002`.
    public static var _002: Self { "002" }
}

extension V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm {
    /// n品类核销, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.ZhejiangReply {
        try await TypedCall("gov.subsidy.zhejiang.n-qualifications.confirm.post", chain, body: body.fields).reply()
    }

    /// n品类核销, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.ZhejiangReply {
        let call = TypedCall("gov.subsidy.zhejiang.n-qualifications.confirm.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(reqSsn: String, data: [Data]? = nil, reqTime: String? = nil) {
            var fields = Fields()
            fields.set("data", data)
            fields.set("req_ssn", reqSsn)
            fields.set("req_time", reqTime)
            self.fields = fields
        }
        /// 品类集合 (`data`).
        public var data: [Data]? {
            get { fields.stored("data") }
            set { fields.set("data", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
        /// 请求时间 (`req_time`).
        public var reqTime: String? {
            get { fields.stored("req_time") }
            set { fields.set("req_time", newValue) }
        }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                cateCode: String,
                certNo: SensitiveText,
                name: SensitiveText,
                operationTime: String,
                sales: String,
                status: String,
                subsidy: String,
                tel: SensitiveText,
                addCode: String,
                address: SensitiveText,
                saleModels: String,
                brand: String,
                activityAddCode: String,
                uniscid: String,
                corpName: String,
                serialNum: String,
                grade: String? = nil,
                bankName: String? = nil,
                bankSubsidy: String? = nil,
                platSubsidy: String? = nil
            ) {
                var fields = Fields()
                fields.set("cate_code", cateCode)
                fields.set("cert_no", certNo)
                fields.set("grade", grade)
                fields.set("name", name)
                fields.set("operation_time", operationTime)
                fields.set("bank_name", bankName)
                fields.set("bank_subsidy", bankSubsidy)
                fields.set("plat_subsidy", platSubsidy)
                fields.set("sales", sales)
                fields.set("status", status)
                fields.set("subsidy", subsidy)
                fields.set("tel", tel)
                fields.set("add_code", addCode)
                fields.set("address", address)
                fields.set("sale_models", saleModels)
                fields.set("brand", brand)
                fields.set("activity_add_code", activityAddCode)
                fields.set("uniscid", uniscid)
                fields.set("corp_name", corpName)
                fields.set("serial_num", serialNum)
                self.fields = fields
            }
            /// 品类编码 (`cate_code`).
            public var cateCode: String? {
                get { fields.stored("cate_code") }
                set { fields.set("cate_code", newValue) }
            }
            /// 证件号码 (`cert_no`): encrypted when sent.
            public var certNo: SensitiveText? {
                get { fields.stored("cert_no") }
                set { fields.set("cert_no", newValue) }
            }
            /// 能耗等级 (`grade`).
            public var grade: String? {
                get { fields.stored("grade") }
                set { fields.set("grade", newValue) }
            }
            /// 姓名 (`name`): encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 交易完成或商品退回时间戳 (`operation_time`).
            public var operationTime: String? {
                get { fields.stored("operation_time") }
                set { fields.set("operation_time", newValue) }
            }
            /// 银行机构名称 (`bank_name`).
            public var bankName: String? {
                get { fields.stored("bank_name") }
                set { fields.set("bank_name", newValue) }
            }
            /// `bank_subsidy`.
            public var bankSubsidy: String? {
                get { fields.stored("bank_subsidy") }
                set { fields.set("bank_subsidy", newValue) }
            }
            /// `plat_subsidy`.
            public var platSubsidy: String? {
                get { fields.stored("plat_subsidy") }
                set { fields.set("plat_subsidy", newValue) }
            }
            /// 销售金额(单位元) (`sales`).
            public var sales: String? {
                get { fields.stored("sales") }
                set { fields.set("sales", newValue) }
            }
            /// 品类状态（0-已核销/1-已退回） (`status`).
            public var status: String? {
                get { fields.stored("status") }
                set { fields.set("status", newValue) }
            }
            /// 是否允许营销补差 (`subsidy`).
            public var subsidy: String? {
                get { fields.stored("subsidy") }
                set { fields.set("subsidy", newValue) }
            }
            /// 手机号 (`tel`): encrypted when sent.
            public var tel: SensitiveText? {
                get { fields.stored("tel") }
                set { fields.set("tel", newValue) }
            }
            /// `add_code`.
            public var addCode: String? {
                get { fields.stored("add_code") }
                set { fields.set("add_code", newValue) }
            }
            /// 收货地址 (`address`): encrypted when sent.
            public var address: SensitiveText? {
                get { fields.stored("address") }
                set { fields.set("address", newValue) }
            }
            /// 销售方式（0-线上/1-线下） (`sale_models`).
            public var saleModels: String? {
                get { fields.stored("sale_models") }
                set { fields.set("sale_models", newValue) }
            }
            /// 家电品牌 (`brand`).
            public var brand: String? {
                get { fields.stored("brand") }
                set { fields.set("brand", newValue) }
            }
            /// `activity_add_code`.
            public var activityAddCode: String? {
                get { fields.stored("activity_add_code") }
                set { fields.set("activity_add_code", newValue) }
            }
            /// `uniscid`.
            public var uniscid: String? {
                get { fields.stored("uniscid") }
                set { fields.set("uniscid", newValue) }
            }
            /// 销售企业名称 (`corp_name`): at most 100 characters.
            public var corpName: String? {
                get { fields.stored("corp_name") }
                set { fields.set("corp_name", newValue) }
            }
            /// `serial_num`.
            public var serialNum: String? {
                get { fields.stored("serial_num") }
                set { fields.set("serial_num", newValue) }
            }
        }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Alter {
    /// 变更资格, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.qualifications.alter.post", chain, body: body.fields).reply()
    }

    /// 变更资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.qualifications.alter.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/alter` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(cateCode: String, certNo: SensitiveText, name: SensitiveText, tel: SensitiveText, reqSsn: String) {
            var fields = Fields()
            fields.set("cate_code", cateCode)
            fields.set("cert_no", certNo)
            fields.set("name", name)
            fields.set("tel", tel)
            fields.set("req_ssn", reqSsn)
            self.fields = fields
        }
        /// 品类编码 (`cate_code`).
        public var cateCode: String? {
            get { fields.stored("cate_code") }
            set { fields.set("cate_code", newValue) }
        }
        /// 证件号码 (`cert_no`): encrypted when sent.
        public var certNo: SensitiveText? {
            get { fields.stored("cert_no") }
            set { fields.set("cert_no", newValue) }
        }
        /// 姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 手机号 (`tel`): encrypted when sent.
        public var tel: SensitiveText? {
            get { fields.stored("tel") }
            set { fields.set("tel", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/alter` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 品类凭证码 (`auth_code`).
        public var authCode: String { get throws { try fields.required("auth_code") } }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Claim {
    /// 领取资格, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.ZhejiangReply {
        try await TypedCall("gov.subsidy.zhejiang.qualifications.claim.post", chain, body: body.fields).reply()
    }

    /// 领取资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.ZhejiangReply {
        try TypedCall("gov.subsidy.zhejiang.qualifications.claim.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/claim` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            cateCode: String,
            certNo: SensitiveText,
            name: SensitiveText,
            tel: SensitiveText,
            reqSsn: String,
            certType: V3.Gov.CertType? = nil
        ) {
            var fields = Fields()
            fields.set("cate_code", cateCode)
            fields.set("cert_no", certNo)
            fields.set("name", name)
            fields.set("tel", tel)
            fields.set("cert_type", certType)
            fields.set("req_ssn", reqSsn)
            self.fields = fields
        }
        /// 品类编码 (`cate_code`).
        public var cateCode: String? {
            get { fields.stored("cate_code") }
            set { fields.set("cate_code", newValue) }
        }
        /// 证件号码 (`cert_no`): encrypted when sent.
        public var certNo: SensitiveText? {
            get { fields.stored("cert_no") }
            set { fields.set("cert_no", newValue) }
        }
        /// 姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 手机号 (`tel`): encrypted when sent.
        public var tel: SensitiveText? {
            get { fields.stored("tel") }
            set { fields.set("tel", newValue) }
        }
        /// 证件类型 (`cert_type`).
        public var certType: V3.Gov.CertType? {
            get { fields.stored("cert_type") }
            set { fields.set("cert_type", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
    }
}

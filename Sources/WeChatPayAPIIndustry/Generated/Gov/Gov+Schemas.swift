// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/gov.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Gov {
    /// Documented values of `CateState`; open.
    public typealias CateState = OpenValue<CateStateKind>
    /// Tells ``CateState`` from other values.
    public enum CateStateKind {}
}

extension OpenValue where Kind == V3.Gov.CateStateKind {
    /// `CATE_STATE_REDEEM`.
    public static var cateStateRedeem: Self { "CATE_STATE_REDEEM" }
    /// `CATE_STATE_REFUND`.
    public static var cateStateRefund: Self { "CATE_STATE_REFUND" }
}

extension V3.Gov {
    /// Documented values of `CertType`; open.
    public typealias CertType = OpenValue<CertTypeKind>
    /// Tells ``CertType`` from other values.
    public enum CertTypeKind {}
}

extension OpenValue where Kind == V3.Gov.CertTypeKind {
    /// `1`.
    public static var _1: Self { "1" }
    /// `2`.
    public static var _2: Self { "2" }
    /// `3`.
    public static var _3: Self { "3" }
    /// `4`.
    public static var _4: Self { "4" }
    /// `5`.
    public static var _5: Self { "5" }
}

extension V3.Gov {
    /// Documented values of `CollectState`; open.
    public typealias CollectState = OpenValue<CollectStateKind>
    /// Tells ``CollectState`` from other values.
    public enum CollectStateKind {}
}

extension OpenValue where Kind == V3.Gov.CollectStateKind {
    /// `COLLECT_STATE_NOT_COLLECT`.
    public static var collectStateNotCollect: Self { "COLLECT_STATE_NOT_COLLECT" }
    /// `COLLECT_STATE_COLLECTED`.
    public static var collectStateCollected: Self { "COLLECT_STATE_COLLECTED" }
    /// `COLLECT_STATE_COLLECTION_FAILED`.
    public static var collectStateCollectionFailed: Self { "COLLECT_STATE_COLLECTION_FAILED" }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct CupReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 响应描述 (`msg`).
        public var msg: String { get throws { try fields.required("msg") } }
        /// 详细应答码 (`sub_code`).
        public var subCode: String? { get throws { try fields.optional("sub_code") } }
        /// 详细应答码描述 (`sub_msg`).
        public var subMsg: String? { get throws { try fields.optional("sub_msg") } }
    }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct CupRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            orgNo: String,
            subMchntCd: String,
            subMchntNm: String,
            onlineNo: String,
            mchntOrderID: String,
            uploadTime: String,
            notifyURL: String,
            prodID: String,
            brandNm: String,
            prodModel: String,
            platForm: String,
            payerTp: String,
            salesAt: String,
            actualAt: String,
            transTm: String,
            mchntCd: String,
            discountAt: String,
            snCode: String,
            invoiceInfo: V3.Gov.InvoiceInfo,
            trackInfo: V3.Gov.TrackInfo,
            storeNm: String? = nil,
            engGrade: String? = nil,
            salesChnl: String? = nil,
            tradeInOrderID: String? = nil,
            tradeInAt: String? = nil,
            isTradeIn: String? = nil,
            merSubAt: String? = nil,
            image01: String? = nil,
            image02: String? = nil,
            image03: String? = nil,
            image04: String? = nil,
            image05: String? = nil,
            image06: String? = nil,
            image07: String? = nil,
            image08: String? = nil,
            image09: String? = nil,
            image10: String? = nil,
            commitmentLetterPhoto: String? = nil,
            commitmentLetterPhotoFormat: String? = nil,
            devicePhoto: String? = nil,
            devicePhotoFormat: String? = nil,
            packAndActivePhoto: String? = nil,
            barCode: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            registerModel: String? = nil,
            recordNumber: String? = nil,
            engGradeStandard: String? = nil
        ) {
            var fields = Fields()
            fields.set("org_no", orgNo)
            fields.set("sub_mchnt_cd", subMchntCd)
            fields.set("sub_mchnt_nm", subMchntNm)
            fields.set("store_nm", storeNm)
            fields.set("online_no", onlineNo)
            fields.set("mchnt_order_id", mchntOrderID)
            fields.set("upload_time", uploadTime)
            fields.set("notify_url", notifyURL)
            fields.set("prod_id", prodID)
            fields.set("eng_grade", engGrade)
            fields.set("brand_nm", brandNm)
            fields.set("prod_model", prodModel)
            fields.set("sales_chnl", salesChnl)
            fields.set("plat_form", platForm)
            fields.set("payer_tp", payerTp)
            fields.set("trade_in_order_id", tradeInOrderID)
            fields.set("trade_in_at", tradeInAt)
            fields.set("is_trade_in", isTradeIn)
            fields.set("sales_at", salesAt)
            fields.set("actual_at", actualAt)
            fields.set("trans_tm", transTm)
            fields.set("mchnt_cd", mchntCd)
            fields.set("mer_sub_at", merSubAt)
            fields.set("discount_at", discountAt)
            fields.set("image01", image01)
            fields.set("image02", image02)
            fields.set("image03", image03)
            fields.set("image04", image04)
            fields.set("image05", image05)
            fields.set("image06", image06)
            fields.set("image07", image07)
            fields.set("image08", image08)
            fields.set("image09", image09)
            fields.set("image10", image10)
            fields.set("commitment_letter_photo", commitmentLetterPhoto)
            fields.set("commitment_letter_photo_format", commitmentLetterPhotoFormat)
            fields.set("device_photo", devicePhoto)
            fields.set("device_photo_format", devicePhotoFormat)
            fields.set("pack_and_active_photo", packAndActivePhoto)
            fields.set("bar_code", barCode)
            fields.set("sn_code", snCode)
            fields.set("imei1", imei1)
            fields.set("imei2", imei2)
            fields.set("register_model", registerModel)
            fields.set("record_number", recordNumber)
            fields.set("eng_grade_standard", engGradeStandard)
            fields.set("invoice_info", invoiceInfo)
            fields.set("track_info", trackInfo)
            self.fields = fields
        }
        /// 分公司机构代码 (`org_no`).
        public var orgNo: String? {
            get { fields.stored("org_no") }
            set { fields.set("org_no", newValue) }
        }
        /// 店铺编码 (`sub_mchnt_cd`).
        public var subMchntCd: String? {
            get { fields.stored("sub_mchnt_cd") }
            set { fields.set("sub_mchnt_cd", newValue) }
        }
        /// 店铺名称 (`sub_mchnt_nm`).
        public var subMchntNm: String? {
            get { fields.stored("sub_mchnt_nm") }
            set { fields.set("sub_mchnt_nm", newValue) }
        }
        /// 门店名称 (`store_nm`).
        public var storeNm: String? {
            get { fields.stored("store_nm") }
            set { fields.set("store_nm", newValue) }
        }
        /// 线上平台订单号 (`online_no`).
        public var onlineNo: String? {
            get { fields.stored("online_no") }
            set { fields.set("online_no", newValue) }
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
        /// 审核结果通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 品类 (`prod_id`).
        public var prodID: String? {
            get { fields.stored("prod_id") }
            set { fields.set("prod_id", newValue) }
        }
        /// 能效 (`eng_grade`).
        public var engGrade: String? {
            get { fields.stored("eng_grade") }
            set { fields.set("eng_grade", newValue) }
        }
        /// 品牌 (`brand_nm`).
        public var brandNm: String? {
            get { fields.stored("brand_nm") }
            set { fields.set("brand_nm", newValue) }
        }
        /// 型号 (`prod_model`).
        public var prodModel: String? {
            get { fields.stored("prod_model") }
            set { fields.set("prod_model", newValue) }
        }
        /// 销售方式（线上或线下） (`sales_chnl`).
        public var salesChnl: String? {
            get { fields.stored("sales_chnl") }
            set { fields.set("sales_chnl", newValue) }
        }
        /// 电商平台方 (`plat_form`).
        public var platForm: String? {
            get { fields.stored("plat_form") }
            set { fields.set("plat_form", newValue) }
        }
        /// 支付方式类型 (`payer_tp`).
        public var payerTp: String? {
            get { fields.stored("payer_tp") }
            set { fields.set("payer_tp", newValue) }
        }
        /// 收旧订单号 (`trade_in_order_id`).
        public var tradeInOrderID: String? {
            get { fields.stored("trade_in_order_id") }
            set { fields.set("trade_in_order_id", newValue) }
        }
        /// 收旧价格 (`trade_in_at`).
        public var tradeInAt: String? {
            get { fields.stored("trade_in_at") }
            set { fields.set("trade_in_at", newValue) }
        }
        /// 收旧价格是否统计 (`is_trade_in`).
        public var isTradeIn: String? {
            get { fields.stored("is_trade_in") }
            set { fields.set("is_trade_in", newValue) }
        }
        /// 订单金额 (`sales_at`).
        public var salesAt: String? {
            get { fields.stored("sales_at") }
            set { fields.set("sales_at", newValue) }
        }
        /// 实付金额 (`actual_at`).
        public var actualAt: String? {
            get { fields.stored("actual_at") }
            set { fields.set("actual_at", newValue) }
        }
        /// 交易时间 (`trans_tm`).
        public var transTm: String? {
            get { fields.stored("trans_tm") }
            set { fields.set("trans_tm", newValue) }
        }
        /// 商户编码 (`mchnt_cd`).
        public var mchntCd: String? {
            get { fields.stored("mchnt_cd") }
            set { fields.set("mchnt_cd", newValue) }
        }
        /// 商家优惠金额 (`mer_sub_at`).
        public var merSubAt: String? {
            get { fields.stored("mer_sub_at") }
            set { fields.set("mer_sub_at", newValue) }
        }
        /// 国补优惠金额 (`discount_at`).
        public var discountAt: String? {
            get { fields.stored("discount_at") }
            set { fields.set("discount_at", newValue) }
        }
        /// 其他图片1 (`image01`).
        public var image01: String? {
            get { fields.stored("image01") }
            set { fields.set("image01", newValue) }
        }
        /// 其他图片2 (`image02`).
        public var image02: String? {
            get { fields.stored("image02") }
            set { fields.set("image02", newValue) }
        }
        /// 其他图片3 (`image03`).
        public var image03: String? {
            get { fields.stored("image03") }
            set { fields.set("image03", newValue) }
        }
        /// 其他图片4 (`image04`).
        public var image04: String? {
            get { fields.stored("image04") }
            set { fields.set("image04", newValue) }
        }
        /// 其他图片5 (`image05`).
        public var image05: String? {
            get { fields.stored("image05") }
            set { fields.set("image05", newValue) }
        }
        /// 其他图片6 (`image06`).
        public var image06: String? {
            get { fields.stored("image06") }
            set { fields.set("image06", newValue) }
        }
        /// 其他图片7 (`image07`).
        public var image07: String? {
            get { fields.stored("image07") }
            set { fields.set("image07", newValue) }
        }
        /// 其他图片8 (`image08`).
        public var image08: String? {
            get { fields.stored("image08") }
            set { fields.set("image08", newValue) }
        }
        /// 其他图片9 (`image09`).
        public var image09: String? {
            get { fields.stored("image09") }
            set { fields.set("image09", newValue) }
        }
        /// 其他图片10 (`image10`).
        public var image10: String? {
            get { fields.stored("image10") }
            set { fields.set("image10", newValue) }
        }
        /// 收旧承诺函照片 (`commitment_letter_photo`).
        public var commitmentLetterPhoto: String? {
            get { fields.stored("commitment_letter_photo") }
            set { fields.set("commitment_letter_photo", newValue) }
        }
        /// 收旧承诺函照片格式 (`commitment_letter_photo_format`).
        public var commitmentLetterPhotoFormat: String? {
            get { fields.stored("commitment_letter_photo_format") }
            set { fields.set("commitment_letter_photo_format", newValue) }
        }
        /// 收旧设备外观照片 (`device_photo`).
        public var devicePhoto: String? {
            get { fields.stored("device_photo") }
            set { fields.set("device_photo", newValue) }
        }
        /// 收旧设备外观照片格式 (`device_photo_format`).
        public var devicePhotoFormat: String? {
            get { fields.stored("device_photo_format") }
            set { fields.set("device_photo_format", newValue) }
        }
        /// 包含完整外包装及sn码的激活照片 (`pack_and_active_photo`).
        public var packAndActivePhoto: String? {
            get { fields.stored("pack_and_active_photo") }
            set { fields.set("pack_and_active_photo", newValue) }
        }
        /// 商品条码 (`bar_code`).
        public var barCode: String? {
            get { fields.stored("bar_code") }
            set { fields.set("bar_code", newValue) }
        }
        /// SN码 (`sn_code`).
        public var snCode: String? {
            get { fields.stored("sn_code") }
            set { fields.set("sn_code", newValue) }
        }
        /// IMEI1 (`imei1`).
        public var imei1: String? {
            get { fields.stored("imei1") }
            set { fields.set("imei1", newValue) }
        }
        /// IMEI2 (`imei2`).
        public var imei2: String? {
            get { fields.stored("imei2") }
            set { fields.set("imei2", newValue) }
        }
        /// 能效或水效网备案登记型号 (`register_model`).
        public var registerModel: String? {
            get { fields.stored("register_model") }
            set { fields.set("register_model", newValue) }
        }
        /// 能效或水效备案号 (`record_number`).
        public var recordNumber: String? {
            get { fields.stored("record_number") }
            set { fields.set("record_number", newValue) }
        }
        /// 能效或水效执行的国家标准名称 (`eng_grade_standard`).
        public var engGradeStandard: String? {
            get { fields.stored("eng_grade_standard") }
            set { fields.set("eng_grade_standard", newValue) }
        }
        /// 发票信息 (`invoice_info`).
        public var invoiceInfo: V3.Gov.InvoiceInfo? {
            get { fields.stored("invoice_info") }
            set { fields.set("invoice_info", newValue) }
        }
        /// 物流信息 (`track_info`).
        public var trackInfo: V3.Gov.TrackInfo? {
            get { fields.stored("track_info") }
            set { fields.set("track_info", newValue) }
        }
    }
}

extension V3.Gov {
    /// Documented values of `EnergyGrade`; open.
    public typealias EnergyGrade = OpenValue<EnergyGradeKind>
    /// Tells ``EnergyGrade`` from other values.
    public enum EnergyGradeKind {}
}

extension OpenValue where Kind == V3.Gov.EnergyGradeKind {
    /// `FIRST_LEVEL`.
    public static var firstLevel: Self { "FIRST_LEVEL" }
    /// `SECOND_LEVEL`.
    public static var secondLevel: Self { "SECOND_LEVEL" }
    /// `ENERGY_GRADE_UNKNOWN`.
    public static var energyGradeUnknown: Self { "ENERGY_GRADE_UNKNOWN" }
}

extension V3.Gov {
    /// Documented values of `IdentityDocumentType`; open.
    public typealias IdentityDocumentType = OpenValue<IdentityDocumentTypeKind>
    /// Tells ``IdentityDocumentType`` from other values.
    public enum IdentityDocumentTypeKind {}
}

extension OpenValue where Kind == V3.Gov.IdentityDocumentTypeKind {
    /// `ID_DOC_TYPE_ID_CARD`.
    public static var idDocTypeIdCard: Self { "ID_DOC_TYPE_ID_CARD" }
    /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`.
    public static var idDocTypeMainlandTravelPermitForHkMc: Self { "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" }
    /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    public static var idDocTypeMainlandTravelPermitForTw: Self { "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct InvalidRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(orgNo: String, mchntOrderID: String, uploadTime: String) {
            var fields = Fields()
            fields.set("org_no", orgNo)
            fields.set("mchnt_order_id", mchntOrderID)
            fields.set("upload_time", uploadTime)
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
    }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct InvoiceInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            invoiceCd: String? = nil,
            invoiceNo: String? = nil,
            invoiceDt: String? = nil,
            invoiceLink: String? = nil,
            invoiceTp: String? = nil,
            invoiceCkCd: String? = nil,
            nm: String? = nil,
            tax: String? = nil,
            invoiceTaxAmt: String? = nil,
            salesEntNm: String? = nil,
            taxPayer: String? = nil,
            num: String? = nil,
            serviceNm: String? = nil
        ) {
            var fields = Fields()
            fields.set("invoice_cd", invoiceCd)
            fields.set("invoice_no", invoiceNo)
            fields.set("invoice_dt", invoiceDt)
            fields.set("invoice_link", invoiceLink)
            fields.set("invoice_tp", invoiceTp)
            fields.set("invoice_ck_cd", invoiceCkCd)
            fields.set("nm", nm)
            fields.set("tax", tax)
            fields.set("invoice_tax_amt", invoiceTaxAmt)
            fields.set("sales_ent_nm", salesEntNm)
            fields.set("tax_payer", taxPayer)
            fields.set("num", num)
            fields.set("service_nm", serviceNm)
            self.fields = fields
        }
        /// 发票代码 (`invoice_cd`).
        public var invoiceCd: String? {
            get { fields.stored("invoice_cd") }
            set { fields.set("invoice_cd", newValue) }
        }
        /// 发票号码 (`invoice_no`).
        public var invoiceNo: String? {
            get { fields.stored("invoice_no") }
            set { fields.set("invoice_no", newValue) }
        }
        /// 开票日期 (`invoice_dt`).
        public var invoiceDt: String? {
            get { fields.stored("invoice_dt") }
            set { fields.set("invoice_dt", newValue) }
        }
        /// 发票链接 (`invoice_link`).
        public var invoiceLink: String? {
            get { fields.stored("invoice_link") }
            set { fields.set("invoice_link", newValue) }
        }
        /// 发票类型 (`invoice_tp`).
        public var invoiceTp: String? {
            get { fields.stored("invoice_tp") }
            set { fields.set("invoice_tp", newValue) }
        }
        /// 发票校验码 (`invoice_ck_cd`).
        public var invoiceCkCd: String? {
            get { fields.stored("invoice_ck_cd") }
            set { fields.set("invoice_ck_cd", newValue) }
        }
        /// 发票上购买人姓名 (`nm`).
        public var nm: String? {
            get { fields.stored("nm") }
            set { fields.set("nm", newValue) }
        }
        /// 税价合计 (`tax`).
        public var tax: String? {
            get { fields.stored("tax") }
            set { fields.set("tax", newValue) }
        }
        /// 发票税额 (`invoice_tax_amt`).
        public var invoiceTaxAmt: String? {
            get { fields.stored("invoice_tax_amt") }
            set { fields.set("invoice_tax_amt", newValue) }
        }
        /// 销售企业名称 (`sales_ent_nm`).
        public var salesEntNm: String? {
            get { fields.stored("sales_ent_nm") }
            set { fields.set("sales_ent_nm", newValue) }
        }
        /// 销售方纳税人识别号 (`tax_payer`).
        public var taxPayer: String? {
            get { fields.stored("tax_payer") }
            set { fields.set("tax_payer", newValue) }
        }
        /// 数量 (`num`).
        public var num: String? {
            get { fields.stored("num") }
            set { fields.set("num", newValue) }
        }
        /// 货物或应税劳务服务名称（含型号） (`service_nm`).
        public var serviceNm: String? {
            get { fields.stored("service_nm") }
            set { fields.set("service_nm", newValue) }
        }
    }
}

extension V3.Gov {
    /// Documented values of `PcType`; open.
    public typealias PcType = OpenValue<PcTypeKind>
    /// Tells ``PcType`` from other values.
    public enum PcTypeKind {}
}

extension OpenValue where Kind == V3.Gov.PcTypeKind {
    /// `DESKTOP`.
    public static var desktop: Self { "DESKTOP" }
    /// `LAPTOP`.
    public static var laptop: Self { "LAPTOP" }
    /// `COMPUTER_TYPE_UNKNOWN`.
    public static var computerTypeUnknown: Self { "COMPUTER_TYPE_UNKNOWN" }
}

extension V3.Gov {
    /// Documented values of `ProductType`; open.
    public typealias ProductType = OpenValue<ProductTypeKind>
    /// Tells ``ProductType`` from other values.
    public enum ProductTypeKind {}
}

extension OpenValue where Kind == V3.Gov.ProductTypeKind {
    /// `COMMON_PRODUCT`.
    public static var commonProduct: Self { "COMMON_PRODUCT" }
    /// `AI_PRODUCT`.
    public static var aiProduct: Self { "AI_PRODUCT" }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct QualificationsRequest: TypedObject, FieldValue {
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
            identityDocumentType: V3.Gov.IdentityDocumentType
        ) {
            var fields = Fields()
            fields.set("real_name", realName)
            fields.set("id_card_number", idCardNumber)
            fields.set("phone_number", phoneNumber)
            fields.set("qualification_region_code", qualificationRegionCode)
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
    }
}

extension V3.Gov {
    /// Documented values of `SaleModel`; open.
    public typealias SaleModel = OpenValue<SaleModelKind>
    /// Tells ``SaleModel`` from other values.
    public enum SaleModelKind {}
}

extension OpenValue where Kind == V3.Gov.SaleModelKind {
    /// `SALE_MODEL_ONLINE`.
    public static var saleModelOnline: Self { "SALE_MODEL_ONLINE" }
    /// `SALE_MODEL_OFFLINE`.
    public static var saleModelOffline: Self { "SALE_MODEL_OFFLINE" }
}

extension V3.Gov {
    /// Documented values of `SaleModels`; open.
    public typealias SaleModels = OpenValue<SaleModelsKind>
    /// Tells ``SaleModels`` from other values.
    public enum SaleModelsKind {}
}

extension OpenValue where Kind == V3.Gov.SaleModelsKind {
    /// `0`.
    public static var _0: Self { "0" }
    /// `1`.
    public static var _1: Self { "1" }
}

extension V3.Gov {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Gov.StateKind {
    /// `UNCLAIMED`.
    public static var unclaimed: Self { "UNCLAIMED" }
    /// `UNREDEEMED`.
    public static var unredeemed: Self { "UNREDEEMED" }
    /// `REDEEMED`.
    public static var redeemed: Self { "REDEEMED" }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct SubsidyReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`code`).
        public var code: String { get throws { try fields.required("code") } }
        /// 响应描述 (`message`).
        public var message: String { get throws { try fields.required("message") } }
    }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct TrackInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            trackingNo: String? = nil,
            trackingCompany: String? = nil,
            usrProv: String? = nil,
            usrCity: String? = nil,
            usrArea: String? = nil,
            usrAddr: String? = nil,
            trackingType: String? = nil,
            deliveryMethod: String? = nil,
            shippingAddr: String? = nil,
            deliveryTime: String? = nil
        ) {
            var fields = Fields()
            fields.set("tracking_no", trackingNo)
            fields.set("tracking_company", trackingCompany)
            fields.set("usr_prov", usrProv)
            fields.set("usr_city", usrCity)
            fields.set("usr_area", usrArea)
            fields.set("usr_addr", usrAddr)
            fields.set("tracking_type", trackingType)
            fields.set("delivery_method", deliveryMethod)
            fields.set("shipping_addr", shippingAddr)
            fields.set("delivery_time", deliveryTime)
            self.fields = fields
        }
        /// 物流单号 (`tracking_no`).
        public var trackingNo: String? {
            get { fields.stored("tracking_no") }
            set { fields.set("tracking_no", newValue) }
        }
        /// 物流公司 (`tracking_company`).
        public var trackingCompany: String? {
            get { fields.stored("tracking_company") }
            set { fields.set("tracking_company", newValue) }
        }
        /// 收货省 (`usr_prov`).
        public var usrProv: String? {
            get { fields.stored("usr_prov") }
            set { fields.set("usr_prov", newValue) }
        }
        /// 收货市 (`usr_city`).
        public var usrCity: String? {
            get { fields.stored("usr_city") }
            set { fields.set("usr_city", newValue) }
        }
        /// 收货区县 (`usr_area`).
        public var usrArea: String? {
            get { fields.stored("usr_area") }
            set { fields.set("usr_area", newValue) }
        }
        /// 收货地址 (`usr_addr`).
        public var usrAddr: String? {
            get { fields.stored("usr_addr") }
            set { fields.set("usr_addr", newValue) }
        }
        /// 物流类型 (`tracking_type`).
        public var trackingType: String? {
            get { fields.stored("tracking_type") }
            set { fields.set("tracking_type", newValue) }
        }
        /// 提货方式 (`delivery_method`).
        public var deliveryMethod: String? {
            get { fields.stored("delivery_method") }
            set { fields.set("delivery_method", newValue) }
        }
        /// 发货地址 (`shipping_addr`).
        public var shippingAddr: String? {
            get { fields.stored("shipping_addr") }
            set { fields.set("shipping_addr", newValue) }
        }
        /// 签收时间 (`delivery_time`).
        public var deliveryTime: String? {
            get { fields.stored("delivery_time") }
            set { fields.set("delivery_time", newValue) }
        }
    }
}

extension V3.Gov {
    /// Documented values of `UnclaimedReason`; open.
    public typealias UnclaimedReason = OpenValue<UnclaimedReasonKind>
    /// Tells ``UnclaimedReason`` from other values.
    public enum UnclaimedReasonKind {}
}

extension OpenValue where Kind == V3.Gov.UnclaimedReasonKind {
    /// `REASON_CLAIMED_BY_OTHER_REGION`.
    public static var reasonClaimedByOtherRegion: Self { "REASON_CLAIMED_BY_OTHER_REGION" }
    /// `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`.
    public static var reasonClaimedByOtherPlatformOrRegion: Self { "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION" }
    /// `REASON_UNCLAIMED`.
    public static var reasonUnclaimed: Self { "REASON_UNCLAIMED" }
    /// `REASON_CLAIMED_BY_OTHER_MODE`.
    public static var reasonClaimedByOtherMode: Self { "REASON_CLAIMED_BY_OTHER_MODE" }
}

extension V3.Gov {
    /// Shared by several operations under `/v3/gov`.
    public struct ZhejiangReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
    }
}

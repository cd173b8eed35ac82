// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/gov.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Query {
    /// 查询补贴资格, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.qualifications.query.post", chain, body: body.fields).reply()
    }

    /// 查询补贴资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.qualifications.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/query` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(certNo: SensitiveText, reqSsn: String, cateCode: String? = nil) {
            var fields = Fields()
            fields.set("cert_no", certNo)
            fields.set("cate_code", cateCode)
            fields.set("req_ssn", reqSsn)
            self.fields = fields
        }
        /// 证件号码 (`cert_no`): encrypted when sent.
        public var certNo: SensitiveText? {
            get { fields.stored("cert_no") }
            set { fields.set("cert_no", newValue) }
        }
        /// 品类编码 (`cate_code`).
        public var cateCode: String? {
            get { fields.stored("cate_code") }
            set { fields.set("cate_code", newValue) }
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 资格信息 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 品类编码 (`cate_code`).
            public var cateCode: String { get throws { try fields.required("cate_code") } }
            /// 状态信息 (`status`).
            public var status: String? { get throws { try fields.optional("status") } }
            /// 状态编码 (`status_code`).
            public var statusCode: StatusCode? { get throws { try fields.optional("status_code") } }
            /// Documented values of 状态编码 (`status_code`); open.
            public typealias StatusCode = OpenValue<StatusCodeKind>
            /// Tells ``StatusCode`` from other values.
            public enum StatusCodeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostReply.Data.StatusCodeKind {
    /// `00`.
    public static var _00: Self { "00" }
    /// `01`.
    public static var _01: Self { "01" }
    /// `02`.
    public static var _02: Self { "02" }
    /// `03`.
    public static var _03: Self { "03" }
    /// `04`.
    public static var _04: Self { "04" }
    /// `05`.
    public static var _05: Self { "05" }
    /// `06`.
    public static var _06: Self { "06" }
}

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Sync {
    /// 核销资格, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.qualifications.sync.post", chain, body: body.fields).reply()
    }

    /// 核销资格, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.qualifications.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(reqSsn: String? = nil, data: [Data]? = nil) {
            var fields = Fields()
            fields.set("req_ssn", reqSsn)
            fields.set("data", data)
            self.fields = fields
        }
        /// 请求流水号 (`req_ssn`).
        public var reqSsn: String? {
            get { fields.stored("req_ssn") }
            set { fields.set("req_ssn", newValue) }
        }
        /// 资格集合 (`data`).
        public var data: [Data]? {
            get { fields.stored("data") }
            set { fields.set("data", newValue) }
        }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                authCode: String,
                cateCode: String,
                certNo: SensitiveText,
                name: SensitiveText,
                operationTime: String,
                sales: String,
                status: Status,
                subsidy: String,
                tel: SensitiveText,
                addCode: String,
                address: String,
                saleModels: V3.Gov.SaleModels,
                snCode: String,
                uniscid: String,
                corpName: String,
                barcode: String,
                itemName: String,
                specModel: String,
                brand: String,
                isAiProduct: String,
                orderNo: String,
                activityAddCode: String,
                grade: Grade? = nil,
                bankName: String? = nil,
                bankSubsidy: String? = nil,
                platSubsidy: String? = nil,
                logisticsNo: String? = nil,
                deliveryTime: String? = nil,
                invoiceNo: String? = nil,
                pcType: String? = nil,
                originOrderNo: String? = nil,
                imei1: String? = nil,
                imei2: String? = nil,
                cccSnOrderNo: String? = nil
            ) {
                var fields = Fields()
                fields.set("auth_code", authCode)
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
                fields.set("sn_code", snCode)
                fields.set("uniscid", uniscid)
                fields.set("corp_name", corpName)
                fields.set("barcode", barcode)
                fields.set("item_name", itemName)
                fields.set("spec_model", specModel)
                fields.set("brand", brand)
                fields.set("logistics_no", logisticsNo)
                fields.set("delivery_time", deliveryTime)
                fields.set("invoice_no", invoiceNo)
                fields.set("is_ai_product", isAiProduct)
                fields.set("pc_type", pcType)
                fields.set("order_no", orderNo)
                fields.set("origin_order_no", originOrderNo)
                fields.set("activity_add_code", activityAddCode)
                fields.set("imei1", imei1)
                fields.set("imei2", imei2)
                fields.set("ccc_sn_order_no", cccSnOrderNo)
                self.fields = fields
            }
            /// 品类凭证码 (`auth_code`).
            public var authCode: String? {
                get { fields.stored("auth_code") }
                set { fields.set("auth_code", newValue) }
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
            public var grade: Grade? {
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
            /// 品类状态 (`status`).
            public var status: Status? {
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
            /// 区县编码 (`add_code`).
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
            /// S/N码 (`sn_code`).
            public var snCode: String? {
                get { fields.stored("sn_code") }
                set { fields.set("sn_code", newValue) }
            }
            /// `uniscid`.
            public var uniscid: String? {
                get { fields.stored("uniscid") }
                set { fields.set("uniscid", newValue) }
            }
            /// 销售企业名称 (`corp_name`).
            public var corpName: String? {
                get { fields.stored("corp_name") }
                set { fields.set("corp_name", newValue) }
            }
            /// 商品条码(13 位或 14 位) (`barcode`).
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
            /// 家电品牌 (`brand`).
            public var brand: String? {
                get { fields.stored("brand") }
                set { fields.set("brand", newValue) }
            }
            /// 物流单号(不超过 100 位) (`logistics_no`): at most 100 characters.
            public var logisticsNo: String? {
                get { fields.stored("logistics_no") }
                set { fields.set("logistics_no", newValue) }
            }
            /// 签收时间 (`delivery_time`).
            public var deliveryTime: String? {
                get { fields.stored("delivery_time") }
                set { fields.set("delivery_time", newValue) }
            }
            /// 发票号(不超过 100 位) (`invoice_no`): at most 100 characters.
            public var invoiceNo: String? {
                get { fields.stored("invoice_no") }
                set { fields.set("invoice_no", newValue) }
            }
            /// 是否属于 AI 产品(0-是/1-否) (`is_ai_product`).
            public var isAiProduct: String? {
                get { fields.stored("is_ai_product") }
                set { fields.set("is_ai_product", newValue) }
            }
            /// PC 类型 (`pc_type`).
            public var pcType: String? {
                get { fields.stored("pc_type") }
                set { fields.set("pc_type", newValue) }
            }
            /// 商户订单号(不超过 50 位) (`order_no`): at most 50 characters.
            public var orderNo: String? {
                get { fields.stored("order_no") }
                set { fields.set("order_no", newValue) }
            }
            /// `origin_order_no`.
            public var originOrderNo: String? {
                get { fields.stored("origin_order_no") }
                set { fields.set("origin_order_no", newValue) }
            }
            /// `activity_add_code`.
            public var activityAddCode: String? {
                get { fields.stored("activity_add_code") }
                set { fields.set("activity_add_code", newValue) }
            }
            /// `imei1`.
            public var imei1: String? {
                get { fields.stored("imei1") }
                set { fields.set("imei1", newValue) }
            }
            /// IMEI2 (`imei2`).
            public var imei2: String? {
                get { fields.stored("imei2") }
                set { fields.set("imei2", newValue) }
            }
            /// 3C SN 锁定解锁订单号 (`ccc_sn_order_no`).
            public var cccSnOrderNo: String? {
                get { fields.stored("ccc_sn_order_no") }
                set { fields.set("ccc_sn_order_no", newValue) }
            }
            /// Documented values of 能耗等级 (`grade`); open.
            public typealias Grade = OpenValue<GradeKind>
            /// Tells ``Grade`` from other values.
            public enum GradeKind {}
            /// Documented values of 品类状态 (`status`); open.
            public typealias Status = OpenValue<StatusKind>
            /// Tells ``Status`` from other values.
            public enum StatusKind {}
        }
    }

    /// What `POST /v3/gov/subsidy/zhejiang/qualifications/sync` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 异常数据说明列表 (`error_data`).
        public var errorData: [String]? { get throws { try fields.optional("error_data") } }
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostBody.Data.StatusKind {
    /// `0`.
    public static var _0: Self { "0" }
    /// `1`.
    public static var _1: Self { "1" }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Lock {
    /// sn码锁定, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.sncode.lock.post", chain, body: body.fields).reply()
    }

    /// sn码锁定, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.sncode.lock.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/sncode/lock` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            createUser: String,
            province: String,
            sn: String,
            goodsBarCode: String,
            goodsType: String,
            goodsName: String,
            transOrderid: String,
            orderPrice: String,
            sellOrderid: String,
            reqSsn: String,
            reqTime: String,
            manufactCertCode: String? = nil,
            goodsModel: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            acquireCode: String? = nil,
            city: String? = nil,
            county: String? = nil,
            isAiProduct: String? = nil,
            saleTime: String? = nil,
            mfrInfo: String? = nil,
            brand: String? = nil,
            saleModels: String? = nil
        ) {
            var fields = Fields()
            fields.set("create_user", createUser)
            fields.set("province", province)
            fields.set("manufact_cert_code", manufactCertCode)
            fields.set("sn", sn)
            fields.set("goods_bar_code", goodsBarCode)
            fields.set("goods_type", goodsType)
            fields.set("goods_name", goodsName)
            fields.set("goods_model", goodsModel)
            fields.set("imei1", imei1)
            fields.set("imei2", imei2)
            fields.set("trans_orderid", transOrderid)
            fields.set("order_price", orderPrice)
            fields.set("acquire_code", acquireCode)
            fields.set("sell_orderid", sellOrderid)
            fields.set("city", city)
            fields.set("county", county)
            fields.set("is_ai_product", isAiProduct)
            fields.set("sale_time", saleTime)
            fields.set("mfr_info", mfrInfo)
            fields.set("brand", brand)
            fields.set("sale_models", saleModels)
            fields.set("req_ssn", reqSsn)
            fields.set("req_time", reqTime)
            self.fields = fields
        }
        /// 发起方 (`create_user`).
        public var createUser: String? {
            get { fields.stored("create_user") }
            set { fields.set("create_user", newValue) }
        }
        /// 省份代码 (`province`).
        public var province: String? {
            get { fields.stored("province") }
            set { fields.set("province", newValue) }
        }
        /// 厂商统一 社会信用 代码 (`manufact_cert_code`).
        public var manufactCertCode: String? {
            get { fields.stored("manufact_cert_code") }
            set { fields.set("manufact_cert_code", newValue) }
        }
        /// 商品 SN码 (`sn`).
        public var sn: String? {
            get { fields.stored("sn") }
            set { fields.set("sn", newValue) }
        }
        /// 商品条码 (`goods_bar_code`).
        public var goodsBarCode: String? {
            get { fields.stored("goods_bar_code") }
            set { fields.set("goods_bar_code", newValue) }
        }
        /// 商品品类 (`goods_type`).
        public var goodsType: String? {
            get { fields.stored("goods_type") }
            set { fields.set("goods_type", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品型号 (`goods_model`).
        public var goodsModel: String? {
            get { fields.stored("goods_model") }
            set { fields.set("goods_model", newValue) }
        }
        /// IMEI_1 码 (`imei1`).
        public var imei1: String? {
            get { fields.stored("imei1") }
            set { fields.set("imei1", newValue) }
        }
        /// IMEI_2 码 (`imei2`).
        public var imei2: String? {
            get { fields.stored("imei2") }
            set { fields.set("imei2", newValue) }
        }
        /// 交易订单号 (`trans_orderid`).
        public var transOrderid: String? {
            get { fields.stored("trans_orderid") }
            set { fields.set("trans_orderid", newValue) }
        }
        /// 订单金额 (`order_price`).
        public var orderPrice: String? {
            get { fields.stored("order_price") }
            set { fields.set("order_price", newValue) }
        }
        /// 收单机构 (`acquire_code`).
        public var acquireCode: String? {
            get { fields.stored("acquire_code") }
            set { fields.set("acquire_code", newValue) }
        }
        /// 销售订单号 (`sell_orderid`).
        public var sellOrderid: String? {
            get { fields.stored("sell_orderid") }
            set { fields.set("sell_orderid", newValue) }
        }
        /// 市级区域代码 (`city`).
        public var city: String? {
            get { fields.stored("city") }
            set { fields.set("city", newValue) }
        }
        /// 区县区域代码 (`county`).
        public var county: String? {
            get { fields.stored("county") }
            set { fields.set("county", newValue) }
        }
        /// 是否 AI 产品 (`is_ai_product`).
        public var isAiProduct: String? {
            get { fields.stored("is_ai_product") }
            set { fields.set("is_ai_product", newValue) }
        }
        /// 销售时间 (`sale_time`).
        public var saleTime: String? {
            get { fields.stored("sale_time") }
            set { fields.set("sale_time", newValue) }
        }
        /// 厂商信息 (`mfr_info`).
        public var mfrInfo: String? {
            get { fields.stored("mfr_info") }
            set { fields.set("mfr_info", newValue) }
        }
        /// 具体品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 渠道类型 (`sale_models`).
        public var saleModels: String? {
            get { fields.stored("sale_models") }
            set { fields.set("sale_models", newValue) }
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

    /// What `POST /v3/gov/subsidy/zhejiang/sncode/lock` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// IMEI_1 码 (`imei1`).
        public var imei1: String? { get throws { try fields.optional("imei1") } }
        /// IMEI_2 码 (`imei2`).
        public var imei2: String? { get throws { try fields.optional("imei2") } }
    }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Query {
    /// sn码销售状态查询, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("gov.subsidy.zhejiang.sncode.query.post", chain, body: body.fields).reply()
    }

    /// sn码销售状态查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("gov.subsidy.zhejiang.sncode.query.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/sncode/query` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            sn: String,
            province: String,
            goodsType: String,
            goodsBarCode: String,
            reqSsn: String,
            reqTime: String,
            manufactCertCode: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            salesModels: String? = nil
        ) {
            var fields = Fields()
            fields.set("sn", sn)
            fields.set("province", province)
            fields.set("manufact_cert_code", manufactCertCode)
            fields.set("goods_type", goodsType)
            fields.set("goods_bar_code", goodsBarCode)
            fields.set("imei1", imei1)
            fields.set("imei2", imei2)
            fields.set("sales_models", salesModels)
            fields.set("req_ssn", reqSsn)
            fields.set("req_time", reqTime)
            self.fields = fields
        }
        /// 商品SN码 (`sn`).
        public var sn: String? {
            get { fields.stored("sn") }
            set { fields.set("sn", newValue) }
        }
        /// 省份代码 (`province`).
        public var province: String? {
            get { fields.stored("province") }
            set { fields.set("province", newValue) }
        }
        /// 厂商统一社会信 用代码 (`manufact_cert_code`).
        public var manufactCertCode: String? {
            get { fields.stored("manufact_cert_code") }
            set { fields.set("manufact_cert_code", newValue) }
        }
        /// 商品品类 (`goods_type`).
        public var goodsType: String? {
            get { fields.stored("goods_type") }
            set { fields.set("goods_type", newValue) }
        }
        /// 商品条码 (`goods_bar_code`).
        public var goodsBarCode: String? {
            get { fields.stored("goods_bar_code") }
            set { fields.set("goods_bar_code", newValue) }
        }
        /// IMEI_1 码 (`imei1`).
        public var imei1: String? {
            get { fields.stored("imei1") }
            set { fields.set("imei1", newValue) }
        }
        /// IMEI_2 码 (`imei2`).
        public var imei2: String? {
            get { fields.stored("imei2") }
            set { fields.set("imei2", newValue) }
        }
        /// 渠道类型 (`sales_models`).
        public var salesModels: String? {
            get { fields.stored("sales_models") }
            set { fields.set("sales_models", newValue) }
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

    /// What `POST /v3/gov/subsidy/zhejiang/sncode/query` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 响应码 (`resp_code`).
        public var respCode: String { get throws { try fields.required("resp_code") } }
        /// 响应描述 (`resp_desc`).
        public var respDesc: String { get throws { try fields.required("resp_desc") } }
        /// 商品SN码 (`sn`).
        public var sn: String? { get throws { try fields.optional("sn") } }
        /// 省份代码 (`province`).
        public var province: String? { get throws { try fields.optional("province") } }
        /// 售卖状态 (`sell_state`).
        public var sellState: SellState? { get throws { try fields.optional("sell_state") } }
        /// Documented values of 售卖状态 (`sell_state`); open.
        public typealias SellState = OpenValue<SellStateKind>
        /// Tells ``SellState`` from other values.
        public enum SellStateKind {}
    }
}

extension OpenValue where Kind == V3.Gov.Subsidy.Zhejiang.Sncode.Query.PostReply.SellStateKind {
    /// `U0022`.
    public static var u0022: Self { "U0022" }
    /// `U0023`.
    public static var u0023: Self { "U0023" }
    /// `U0024`.
    public static var u0024: Self { "U0024" }
    /// `U9999`.
    public static var u9999: Self { "U9999" }
}

extension V3.Gov.Subsidy.Zhejiang.Sncode.Unlock {
    /// sn码解锁, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Gov.ZhejiangReply {
        try await TypedCall("gov.subsidy.zhejiang.sncode.unlock.post", chain, body: body.fields).reply()
    }

    /// sn码解锁, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Gov.ZhejiangReply {
        try TypedCall("gov.subsidy.zhejiang.sncode.unlock.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/gov/subsidy/zhejiang/sncode/unlock` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            reqSsn: String,
            reqTime: String,
            createUser: String,
            province: String,
            sn: String,
            goodsBarCode: String,
            goodsType: String,
            goodsName: String,
            transOrderid: String,
            oriPayOrderid: String,
            orderPrice: String,
            sellOrderid: String,
            manufactCertCode: String? = nil,
            goodsModel: String? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            acquireCode: String? = nil,
            city: String? = nil,
            county: String? = nil,
            isAiProduct: String? = nil,
            saleTime: String? = nil,
            mfrInfo: String? = nil,
            brand: String? = nil,
            salesModels: String? = nil
        ) {
            var fields = Fields()
            fields.set("req_ssn", reqSsn)
            fields.set("req_time", reqTime)
            fields.set("create_user", createUser)
            fields.set("province", province)
            fields.set("manufact_cert_code", manufactCertCode)
            fields.set("sn", sn)
            fields.set("goods_bar_code", goodsBarCode)
            fields.set("goods_type", goodsType)
            fields.set("goods_name", goodsName)
            fields.set("goods_model", goodsModel)
            fields.set("imei1", imei1)
            fields.set("imei2", imei2)
            fields.set("trans_orderid", transOrderid)
            fields.set("ori_pay_orderid", oriPayOrderid)
            fields.set("order_price", orderPrice)
            fields.set("acquire_code", acquireCode)
            fields.set("sell_orderid", sellOrderid)
            fields.set("city", city)
            fields.set("county", county)
            fields.set("is_ai_product", isAiProduct)
            fields.set("sale_time", saleTime)
            fields.set("mfr_info", mfrInfo)
            fields.set("brand", brand)
            fields.set("sales_models", salesModels)
            self.fields = fields
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
        /// 发起方 (`create_user`).
        public var createUser: String? {
            get { fields.stored("create_user") }
            set { fields.set("create_user", newValue) }
        }
        /// 省份代码 (`province`).
        public var province: String? {
            get { fields.stored("province") }
            set { fields.set("province", newValue) }
        }
        /// 厂商统一 社会信用 代码 (`manufact_cert_code`).
        public var manufactCertCode: String? {
            get { fields.stored("manufact_cert_code") }
            set { fields.set("manufact_cert_code", newValue) }
        }
        /// 商品 SN码 (`sn`).
        public var sn: String? {
            get { fields.stored("sn") }
            set { fields.set("sn", newValue) }
        }
        /// 商品条码 (`goods_bar_code`).
        public var goodsBarCode: String? {
            get { fields.stored("goods_bar_code") }
            set { fields.set("goods_bar_code", newValue) }
        }
        /// 商品品类 (`goods_type`).
        public var goodsType: String? {
            get { fields.stored("goods_type") }
            set { fields.set("goods_type", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品型号 (`goods_model`).
        public var goodsModel: String? {
            get { fields.stored("goods_model") }
            set { fields.set("goods_model", newValue) }
        }
        /// IMEI_1 码 (`imei1`).
        public var imei1: String? {
            get { fields.stored("imei1") }
            set { fields.set("imei1", newValue) }
        }
        /// IMEI_2 码 (`imei2`).
        public var imei2: String? {
            get { fields.stored("imei2") }
            set { fields.set("imei2", newValue) }
        }
        /// 交易订单 号 (`trans_orderid`).
        public var transOrderid: String? {
            get { fields.stored("trans_orderid") }
            set { fields.set("trans_orderid", newValue) }
        }
        /// 原支付订 单号 (`ori_pay_orderid`).
        public var oriPayOrderid: String? {
            get { fields.stored("ori_pay_orderid") }
            set { fields.set("ori_pay_orderid", newValue) }
        }
        /// 订单金额 (`order_price`).
        public var orderPrice: String? {
            get { fields.stored("order_price") }
            set { fields.set("order_price", newValue) }
        }
        /// 收单机构 (`acquire_code`).
        public var acquireCode: String? {
            get { fields.stored("acquire_code") }
            set { fields.set("acquire_code", newValue) }
        }
        /// 销售订单 号 (`sell_orderid`).
        public var sellOrderid: String? {
            get { fields.stored("sell_orderid") }
            set { fields.set("sell_orderid", newValue) }
        }
        /// 市级区域 代码 (`city`).
        public var city: String? {
            get { fields.stored("city") }
            set { fields.set("city", newValue) }
        }
        /// 区县区域代码 (`county`).
        public var county: String? {
            get { fields.stored("county") }
            set { fields.set("county", newValue) }
        }
        /// 是否 AI 产 品 (`is_ai_product`).
        public var isAiProduct: String? {
            get { fields.stored("is_ai_product") }
            set { fields.set("is_ai_product", newValue) }
        }
        /// 销售时间 (`sale_time`).
        public var saleTime: String? {
            get { fields.stored("sale_time") }
            set { fields.set("sale_time", newValue) }
        }
        /// 厂商信息 (`mfr_info`).
        public var mfrInfo: String? {
            get { fields.stored("mfr_info") }
            set { fields.set("mfr_info", newValue) }
        }
        /// 具体品牌 (`brand`).
        public var brand: String? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 渠道类型 (`sales_models`).
        public var salesModels: String? {
            get { fields.stored("sales_models") }
            set { fields.set("sales_models", newValue) }
        }
    }
}

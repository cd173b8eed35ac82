// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/taxi-invoice.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.TaxiInvoice.Attendance.Punch {
    /// 签到签退, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461368).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("taxi-invoice.attendance.punch.post", chain, body: body.fields).completion()
    }

    /// 签到签退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("taxi-invoice.attendance.punch.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/taxi-invoice/attendance/punch` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(plateNumber: String, driverLicense: String, eventTime: String, eventType: String, regionID: Int) {
            var fields = Fields()
            fields.set("plate_number", plateNumber)
            fields.set("driver_license", driverLicense)
            fields.set("event_time", eventTime)
            fields.set("event_type", eventType)
            fields.set("region_id", regionID)
            self.fields = fields
        }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 营运资格证号 (`driver_license`).
        public var driverLicense: String? {
            get { fields.stored("driver_license") }
            set { fields.set("driver_license", newValue) }
        }
        /// 事件发生时间 (`event_time`).
        public var eventTime: String? {
            get { fields.stored("event_time") }
            set { fields.set("event_time", newValue) }
        }
        /// 事件类型 (`event_type`).
        public var eventType: String? {
            get { fields.stored("event_type") }
            set { fields.set("event_type", newValue) }
        }
        /// 行政区划ID (`region_id`).
        public var regionID: Int? {
            get { fields.stored("region_id") }
            set { fields.set("region_id", newValue) }
        }
    }
}

extension V3.TaxiInvoice.Cards {
    /// 将出租车电子发票插入微信用户卡包, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461432).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("taxi-invoice.cards.post", chain, body: body.fields).reply()
    }

    /// 将出租车电子发票插入微信用户卡包, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("taxi-invoice.cards.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/taxi-invoice/cards` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            companyMchid: String,
            tradeNumber: String,
            openid: String,
            regionID: Int,
            driverLicense: String,
            plateNumber: String,
            fapiaoCardInformation: FapiaoCardInformation,
            appid: String? = nil,
            token: String? = nil
        ) {
            var fields = Fields()
            fields.set("company_mchid", companyMchid)
            fields.set("trade_number", tradeNumber)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("region_id", regionID)
            fields.set("driver_license", driverLicense)
            fields.set("plate_number", plateNumber)
            fields.set("fapiao_card_information", fapiaoCardInformation)
            fields.set("token", token)
            self.fields = fields
        }
        /// 出租车经营主体商户号 (`company_mchid`).
        public var companyMchid: String? {
            get { fields.stored("company_mchid") }
            set { fields.set("company_mchid", newValue) }
        }
        /// 面对面付款单号 (`trade_number`).
        public var tradeNumber: String? {
            get { fields.stored("trade_number") }
            set { fields.set("trade_number", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 行政区划代码 (`region_id`).
        public var regionID: Int? {
            get { fields.stored("region_id") }
            set { fields.set("region_id", newValue) }
        }
        /// 营运资格证号 (`driver_license`).
        public var driverLicense: String? {
            get { fields.stored("driver_license") }
            set { fields.set("driver_license", newValue) }
        }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 发票卡券信息 (`fapiao_card_information`).
        public var fapiaoCardInformation: FapiaoCardInformation? {
            get { fields.stored("fapiao_card_information") }
            set { fields.set("fapiao_card_information", newValue) }
        }
        /// 获取乘客行程单详情的凭证 (`token`).
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// 发票卡券信息 (`fapiao_card_information`).
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
                buyerInformation: BuyerInformation,
                sellerInformation: SellerInformation,
                extraInformation: ExtraInformation,
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
                fields.set("buyer_information", buyerInformation)
                fields.set("seller_information", sellerInformation)
                fields.set("extra_information", extraInformation)
                fields.set("items", items)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 电子发票文件ID (`fapiao_media_id`).
            public var fapiaoMediaID: String? {
                get { fields.stored("fapiao_media_id") }
                set { fields.set("fapiao_media_id", newValue) }
            }
            /// 发票号码 (`fapiao_number`).
            public var fapiaoNumber: String? {
                get { fields.stored("fapiao_number") }
                set { fields.set("fapiao_number", newValue) }
            }
            /// 发票代码 (`fapiao_code`).
            public var fapiaoCode: String? {
                get { fields.stored("fapiao_code") }
                set { fields.set("fapiao_code", newValue) }
            }
            /// 开票时间 (`fapiao_time`).
            public var fapiaoTime: String? {
                get { fields.stored("fapiao_time") }
                set { fields.set("fapiao_time", newValue) }
            }
            /// 校验码 (`check_code`).
            public var checkCode: String? {
                get { fields.stored("check_code") }
                set { fields.set("check_code", newValue) }
            }
            /// 密码 (`password`).
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
            /// 购买方信息 (`buyer_information`).
            public var buyerInformation: BuyerInformation? {
                get { fields.stored("buyer_information") }
                set { fields.set("buyer_information", newValue) }
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
            /// 备注信息 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
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
                    bankAccount: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("type", type)
                    fields.set("name", name)
                    fields.set("taxpayer_id", taxpayerID)
                    fields.set("address", address)
                    fields.set("telephone", telephone)
                    fields.set("bank_name", bankName)
                    fields.set("bank_account", bankAccount)
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
                /// 开票人 (`drawer`).
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
                    taxPreferMark: String,
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
                /// 货物或应税劳务、服务编码 (`tax_code`).
                public var taxCode: String? {
                    get { fields.stored("tax_code") }
                    set { fields.set("tax_code", newValue) }
                }
                /// 货物或应税劳务、服务名称 (`goods_name`).
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
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

    /// What `POST /v3/taxi-invoice/cards` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 插入用户卡包的公众号AppID (`card_appid`).
        public var cardAppid: String { get throws { try fields.required("card_appid") } }
        /// 用户在插卡公众号下的OpenID (`card_openid`).
        public var cardOpenid: String { get throws { try fields.required("card_openid") } }
        /// 出租车电子发票卡券模板ID (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 出租车电子发票在卡包中的编码 (`card_code`).
        public var cardCode: String { get throws { try fields.required("card_code") } }
    }
}

extension V3.TaxiInvoice.Cards.UploadFile {
    /// 上传出租车电子发票文件, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692904).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall("taxi-invoice.cards.upload-file.post", chain, file: file, part: "file", meta: meta.fields)
        return try await call.reply()
    }

    /// 上传出租车电子发票文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall("taxi-invoice.cards.upload-file.post", chain, file: file, part: "file", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(companyMchid: String, regionID: JSON.Number, digest: String, digestAlgorithm: DigestAlgorithm) {
            var fields = Fields()
            fields.set("company_mchid", companyMchid)
            fields.set("region_id", regionID)
            fields.set("digest", digest)
            fields.set("digest_algorithm", digestAlgorithm)
            self.fields = fields
        }
        /// 出租车经营主体商户号 (`company_mchid`).
        public var companyMchid: String? {
            get { fields.stored("company_mchid") }
            set { fields.set("company_mchid", newValue) }
        }
        /// 行政区划代码 (`region_id`).
        public var regionID: JSON.Number? {
            get { fields.stored("region_id") }
            set { fields.set("region_id", newValue) }
        }
        /// 文件的SM3摘要 (`digest`).
        public var digest: String? {
            get { fields.stored("digest") }
            set { fields.set("digest", newValue) }
        }
        /// `digest_algorithm`.
        public var digestAlgorithm: DigestAlgorithm? {
            get { fields.stored("digest_algorithm") }
            set { fields.set("digest_algorithm", newValue) }
        }
        /// Documented values of `digest_algorithm`; open.
        public typealias DigestAlgorithm = OpenValue<DigestAlgorithmKind>
        /// Tells ``DigestAlgorithm`` from other values.
        public enum DigestAlgorithmKind {}
    }

    /// What `POST /v3/taxi-invoice/cards/upload-file` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 出租车电子发票文件ID (`fapiao_media_id`).
        public var fapiaoMediaID: String { get throws { try fields.required("fapiao_media_id") } }
    }
}

extension OpenValue where Kind == V3.TaxiInvoice.Cards.UploadFile.PostMeta.DigestAlgorithmKind {
    /// `DIGEST_ALGORITHM_SM3`.
    public static var digestAlgorithmSm3: Self { "DIGEST_ALGORITHM_SM3" }
}

extension V3.TaxiInvoice.Driver.UpdateDriver {
    /// 更新司机信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460171).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("taxi-invoice.driver.update-driver.post", chain, body: body.fields).reply()
    }

    /// 更新司机信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("taxi-invoice.driver.update-driver.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/taxi-invoice/driver/update-driver` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            driverName: SensitiveText,
            idCardNumber: SensitiveText,
            companyName: String,
            mchid: String,
            driverLicense: String,
            driverCategory: String,
            driverStatus: String,
            regionID: Int,
            driverPhoto: DriverPhoto? = nil
        ) {
            var fields = Fields()
            fields.set("driver_name", driverName)
            fields.set("id_card_number", idCardNumber)
            fields.set("company_name", companyName)
            fields.set("mchid", mchid)
            fields.set("driver_license", driverLicense)
            fields.set("driver_category", driverCategory)
            fields.set("driver_status", driverStatus)
            fields.set("driver_photo", driverPhoto)
            fields.set("region_id", regionID)
            self.fields = fields
        }
        /// 司机姓名 (`driver_name`): encrypted when sent.
        public var driverName: SensitiveText? {
            get { fields.stored("driver_name") }
            set { fields.set("driver_name", newValue) }
        }
        /// 司机身份证号码 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 公司名称 (`company_name`).
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 营运资格证号 (`driver_license`).
        public var driverLicense: String? {
            get { fields.stored("driver_license") }
            set { fields.set("driver_license", newValue) }
        }
        /// 司机类别 (`driver_category`).
        public var driverCategory: String? {
            get { fields.stored("driver_category") }
            set { fields.set("driver_category", newValue) }
        }
        /// 岗位状态 (`driver_status`).
        public var driverStatus: String? {
            get { fields.stored("driver_status") }
            set { fields.set("driver_status", newValue) }
        }
        /// 司机头像 (`driver_photo`).
        public var driverPhoto: DriverPhoto? {
            get { fields.stored("driver_photo") }
            set { fields.set("driver_photo", newValue) }
        }
        /// 行政区划ID (`region_id`).
        public var regionID: Int? {
            get { fields.stored("region_id") }
            set { fields.set("region_id", newValue) }
        }
        /// 司机头像 (`driver_photo`).
        public struct DriverPhoto: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                photoType: String? = nil,
                photoDigest: PhotoDigest? = nil,
                photoURL: String? = nil,
                photoIcon: String? = nil
            ) {
                var fields = Fields()
                fields.set("photo_type", photoType)
                fields.set("photo_digest", photoDigest)
                fields.set("photo_url", photoURL)
                fields.set("photo_icon", photoIcon)
                self.fields = fields
            }
            /// 照片类型 (`photo_type`).
            public var photoType: String? {
                get { fields.stored("photo_type") }
                set { fields.set("photo_type", newValue) }
            }
            /// 司机头像摘要 (`photo_digest`).
            public var photoDigest: PhotoDigest? {
                get { fields.stored("photo_digest") }
                set { fields.set("photo_digest", newValue) }
            }
            /// 头像url (`photo_url`).
            public var photoURL: String? {
                get { fields.stored("photo_url") }
                set { fields.set("photo_url", newValue) }
            }
            /// 头像icon (`photo_icon`).
            public var photoIcon: String? {
                get { fields.stored("photo_icon") }
                set { fields.set("photo_icon", newValue) }
            }
            /// 司机头像摘要 (`photo_digest`).
            public struct PhotoDigest: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(hashType: String? = nil, hashValue: String? = nil) {
                    var fields = Fields()
                    fields.set("hash_type", hashType)
                    fields.set("hash_value", hashValue)
                    self.fields = fields
                }
                /// 哈希类型 (`hash_type`).
                public var hashType: String? {
                    get { fields.stored("hash_type") }
                    set { fields.set("hash_type", newValue) }
                }
                /// 哈希值 (`hash_value`).
                public var hashValue: String? {
                    get { fields.stored("hash_value") }
                    set { fields.set("hash_value", newValue) }
                }
            }
        }
    }

    /// What `POST /v3/taxi-invoice/driver/update-driver` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 司机姓名 (`driver_name`): encrypted for the merchant.
        public var driverName: EncryptedText { get throws { try fields.required("driver_name") } }
        /// 司机身份证号码 (`id_card_number`): encrypted for the merchant.
        public var idCardNumber: EncryptedText { get throws { try fields.required("id_card_number") } }
        /// 公司名称 (`company_name`).
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 营运资格证号 (`driver_license`).
        public var driverLicense: String { get throws { try fields.required("driver_license") } }
        /// 司机类别 (`driver_category`).
        public var driverCategory: String { get throws { try fields.required("driver_category") } }
        /// 岗位状态 (`driver_status`).
        public var driverStatus: String { get throws { try fields.required("driver_status") } }
        /// 司机头像 (`driver_photo`).
        public var driverPhoto: DriverPhoto? { get throws { try fields.optional("driver_photo") } }
        /// 行政区划ID (`region_id`).
        public var regionID: Int { get throws { try fields.required("region_id") } }
        /// 司机头像 (`driver_photo`).
        public struct DriverPhoto: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 照片类型 (`photo_type`).
            public var photoType: String? { get throws { try fields.optional("photo_type") } }
            /// 司机头像摘要 (`photo_digest`).
            public var photoDigest: V3.TaxiInvoice.PhotoDigest? { get throws { try fields.optional("photo_digest") } }
            /// 头像url (`photo_url`).
            public var photoURL: String? { get throws { try fields.optional("photo_url") } }
            /// 头像icon (`photo_icon`).
            public var photoIcon: String? { get throws { try fields.optional("photo_icon") } }
        }
    }
}

extension V3.TaxiInvoice.Drivers.ByDriverLicense {
    /// 获取司机信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461309).
    ///
    /// - Parameter regionID: 行政区划代码 (`region_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(regionID: Int) async throws -> GetReply {
        var call = TypedCall("taxi-invoice.drivers.{driver_license}.get", chain)
        call.query("region_id", regionID)
        return try await call.reply()
    }

    /// 获取司机信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(regionID: Int) throws -> GetReply {
        var call = TypedCall("taxi-invoice.drivers.{driver_license}.get", chain)
        call.query("region_id", regionID)
        return try call.blockingReply()
    }

    /// What `GET /v3/taxi-invoice/drivers/{driver_license}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 司机姓名 (`driver_name`).
        public var driverName: String { get throws { try fields.required("driver_name") } }
        /// 公司名称 (`company_name`).
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// 商户号 (`company_mchid`).
        public var companyMchid: String { get throws { try fields.required("company_mchid") } }
        /// 营运资格证号 (`driver_license`).
        public var driverLicense: String { get throws { try fields.required("driver_license") } }
        /// 司机类别 (`driver_category`).
        public var driverCategory: String { get throws { try fields.required("driver_category") } }
        /// 司机照片 (`driver_photo`).
        public var driverPhoto: DriverPhoto? { get throws { try fields.optional("driver_photo") } }
        /// 行政区划代码 (`region_id`).
        public var regionID: Int { get throws { try fields.required("region_id") } }
        /// 司机状态 (`driver_state`).
        public var driverState: String { get throws { try fields.required("driver_state") } }
        /// 司机照片 (`driver_photo`).
        public struct DriverPhoto: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 照片类型 (`photo_type`).
            public var photoType: String? { get throws { try fields.optional("photo_type") } }
            /// 司机照片摘要 (`photo_digest`).
            public var photoDigest: V3.TaxiInvoice.PhotoDigest? { get throws { try fields.optional("photo_digest") } }
            /// 头像url (`photo_url`).
            public var photoURL: String? { get throws { try fields.optional("photo_url") } }
            /// 头像icon (`photo_data`).
            public var photoData: String? { get throws { try fields.optional("photo_data") } }
        }
    }
}

extension V3.TaxiInvoice.TaxiCompanies.ByCompanyMchid {
    /// 获取出租车公司商户信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460161).
    ///
    /// - Parameter regionID: 行政区划ID (`region_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(regionID: Int) async throws -> GetReply {
        var call = TypedCall("taxi-invoice.taxi-companies.{company_mchid}.get", chain)
        call.query("region_id", regionID)
        return try await call.reply()
    }

    /// 获取出租车公司商户信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(regionID: Int) throws -> GetReply {
        var call = TypedCall("taxi-invoice.taxi-companies.{company_mchid}.get", chain)
        call.query("region_id", regionID)
        return try call.blockingReply()
    }

    /// What `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`company_mchid`).
        public var companyMchid: String { get throws { try fields.required("company_mchid") } }
        /// 企业类型 (`enterprise_type`).
        public var enterpriseType: String { get throws { try fields.required("enterprise_type") } }
        /// 公司名称 (`company_name`).
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// 公司简称 (`short_name`).
        public var shortName: String { get throws { try fields.required("short_name") } }
        /// 税号 (`tax_id`).
        public var taxID: String { get throws { try fields.required("tax_id") } }
        /// 公司地址 (`address`).
        public var address: String { get throws { try fields.required("address") } }
        /// 公司电话 (`phone`).
        public var phone: String? { get throws { try fields.optional("phone") } }
        /// 开户行 (`bank_name`).
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
        /// 银行账号 (`bank_account`).
        public var bankAccount: String? { get throws { try fields.optional("bank_account") } }
        /// 企业法人姓名 (`legal_person`).
        public var legalPerson: String { get throws { try fields.required("legal_person") } }
        /// 开票渠道 (`invoice_mode`).
        public var invoiceMode: String { get throws { try fields.required("invoice_mode") } }
        /// 行政区划代码 (`region_id`).
        public var regionID: Int { get throws { try fields.required("region_id") } }
    }
}

extension V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany {
    /// 新增出租车公司, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460154).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("taxi-invoice.taxi-company.create-taxi-company.post", chain, body: body.fields).reply()
    }

    /// 新增出租车公司, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("taxi-invoice.taxi-company.create-taxi-company.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/taxi-invoice/taxi-company/create-taxi-company` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            taxID: String,
            address: String,
            invoiceMode: String,
            legalPerson: String,
            regionID: Int,
            enterpriseType: String,
            companyName: String? = nil,
            phone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil,
            shortName: String? = nil
        ) {
            var fields = Fields()
            fields.set("company_name", companyName)
            fields.set("tax_id", taxID)
            fields.set("address", address)
            fields.set("phone", phone)
            fields.set("bank_name", bankName)
            fields.set("bank_account", bankAccount)
            fields.set("invoice_mode", invoiceMode)
            fields.set("legal_person", legalPerson)
            fields.set("short_name", shortName)
            fields.set("region_id", regionID)
            fields.set("enterprise_type", enterpriseType)
            self.fields = fields
        }
        /// 公司名称 (`company_name`).
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
        /// 税号 (`tax_id`).
        public var taxID: String? {
            get { fields.stored("tax_id") }
            set { fields.set("tax_id", newValue) }
        }
        /// 公司地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
        /// 公司电话 (`phone`).
        public var phone: String? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 开户行 (`bank_name`).
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// 银行账号 (`bank_account`).
        public var bankAccount: String? {
            get { fields.stored("bank_account") }
            set { fields.set("bank_account", newValue) }
        }
        /// 开票渠道 (`invoice_mode`).
        public var invoiceMode: String? {
            get { fields.stored("invoice_mode") }
            set { fields.set("invoice_mode", newValue) }
        }
        /// 企业法人姓名 (`legal_person`).
        public var legalPerson: String? {
            get { fields.stored("legal_person") }
            set { fields.set("legal_person", newValue) }
        }
        /// 公司简称 (`short_name`).
        public var shortName: String? {
            get { fields.stored("short_name") }
            set { fields.set("short_name", newValue) }
        }
        /// 行政区划ID (`region_id`).
        public var regionID: Int? {
            get { fields.stored("region_id") }
            set { fields.set("region_id", newValue) }
        }
        /// 企业类型 (`enterprise_type`).
        public var enterpriseType: String? {
            get { fields.stored("enterprise_type") }
            set { fields.set("enterprise_type", newValue) }
        }
    }

    /// What `POST /v3/taxi-invoice/taxi-company/create-taxi-company` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 公司名称 (`company_name`).
        public var companyName: String? { get throws { try fields.optional("company_name") } }
    }
}

extension V3.TaxiInvoice.Taxi.UpdateTaxi {
    /// 更新出租车信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460167).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("taxi-invoice.taxi.update-taxi.post", chain, body: body.fields).reply()
    }

    /// 更新出租车信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("taxi-invoice.taxi.update-taxi.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/taxi-invoice/taxi/update-taxi` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            plateNumber: String,
            companyName: String,
            mainLicense: String,
            regionID: Int,
            mchid: String? = nil,
            deputyLicense: String? = nil,
            invoiceFlag: String? = nil,
            taxiState: TaxiState? = nil
        ) {
            var fields = Fields()
            fields.set("plate_number", plateNumber)
            fields.set("company_name", companyName)
            fields.set("mchid", mchid)
            fields.set("main_license", mainLicense)
            fields.set("deputy_license", deputyLicense)
            fields.set("region_id", regionID)
            fields.set("invoice_flag", invoiceFlag)
            fields.set("taxi_state", taxiState)
            self.fields = fields
        }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 公司名称 (`company_name`).
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 主班司机资格证号 (`main_license`).
        public var mainLicense: String? {
            get { fields.stored("main_license") }
            set { fields.set("main_license", newValue) }
        }
        /// 副班司机资格证号 (`deputy_license`).
        public var deputyLicense: String? {
            get { fields.stored("deputy_license") }
            set { fields.set("deputy_license", newValue) }
        }
        /// 行政区划ID (`region_id`).
        public var regionID: Int? {
            get { fields.stored("region_id") }
            set { fields.set("region_id", newValue) }
        }
        /// 开票标记 (`invoice_flag`).
        public var invoiceFlag: String? {
            get { fields.stored("invoice_flag") }
            set { fields.set("invoice_flag", newValue) }
        }
        /// 出租车状态 (`taxi_state`).
        public var taxiState: TaxiState? {
            get { fields.stored("taxi_state") }
            set { fields.set("taxi_state", newValue) }
        }
        /// Documented values of 出租车状态 (`taxi_state`); open.
        public typealias TaxiState = OpenValue<TaxiStateKind>
        /// Tells ``TaxiState`` from other values.
        public enum TaxiStateKind {}
    }

    /// What `POST /v3/taxi-invoice/taxi/update-taxi` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 公司名称 (`company_name`).
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 主班司机资格证号 (`main_license`).
        public var mainLicense: String { get throws { try fields.required("main_license") } }
        /// 副班司机资格证号 (`deputy_license`).
        public var deputyLicense: String? { get throws { try fields.optional("deputy_license") } }
        /// 行政区划ID (`region_id`).
        public var regionID: Int { get throws { try fields.required("region_id") } }
    }
}

extension OpenValue where Kind == V3.TaxiInvoice.Taxi.UpdateTaxi.PostBody.TaxiStateKind {
    /// `IN_OPERATION`.
    public static var inOperation: Self { "IN_OPERATION" }
    /// `OUT_OPERATION`.
    public static var outOperation: Self { "OUT_OPERATION" }
}

extension V3.TaxiInvoice.Taxies.ByPlateNumber {
    /// 获取出租车信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460169).
    ///
    /// - Parameter regionID: 行政区划代码 (`region_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(regionID: Int) async throws -> GetReply {
        var call = TypedCall("taxi-invoice.taxies.{plate_number}.get", chain)
        call.query("region_id", regionID)
        return try await call.reply()
    }

    /// 获取出租车信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(regionID: Int) throws -> GetReply {
        var call = TypedCall("taxi-invoice.taxies.{plate_number}.get", chain)
        call.query("region_id", regionID)
        return try call.blockingReply()
    }

    /// What `GET /v3/taxi-invoice/taxies/{plate_number}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 公司名称 (`company_name`).
        public var companyName: String { get throws { try fields.required("company_name") } }
        /// 公司商户号 (`company_mchid`).
        public var companyMchid: String { get throws { try fields.required("company_mchid") } }
        /// 主班司机资格证号 (`main_license`).
        public var mainLicense: String { get throws { try fields.required("main_license") } }
        /// 副班司机资格证号 (`deputy_license`).
        public var deputyLicense: String { get throws { try fields.required("deputy_license") } }
        /// 行政区划代码 (`region_id`).
        public var regionID: Int { get throws { try fields.required("region_id") } }
        /// 是否支持开票 (`support_invoice`).
        public var supportInvoice: Bool { get throws { try fields.required("support_invoice") } }
        /// 出租车状态 (`taxi_state`).
        public var taxiState: String { get throws { try fields.required("taxi_state") } }
    }
}

extension V3.TaxiInvoice.UserTaxiOrder.FindByToken {
    /// 根据凭证查询乘客行程单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460180).
    ///
    /// - Parameters:
    ///   - token: 获取乘客行程单详情的凭证.
    ///   - openid: 用户标识.
    ///   - appid: 应用ID.
    ///   - regionID: 行政区划代码 (`region_id`).
    ///   - authMode: 授权模式 (`auth_mode`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        token: String,
        openid: String,
        appid: String,
        regionID: Int? = nil,
        authMode: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("taxi-invoice.user-taxi-order.find-by-token.get", chain)
        call.query("token", token)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("region_id", regionID)
        call.query("auth_mode", authMode)
        return try await call.reply()
    }

    /// 根据凭证查询乘客行程单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        token: String,
        openid: String,
        appid: String,
        regionID: Int? = nil,
        authMode: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("taxi-invoice.user-taxi-order.find-by-token.get", chain)
        call.query("token", token)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("region_id", regionID)
        call.query("auth_mode", authMode)
        return try call.blockingReply()
    }

    /// What `GET /v3/taxi-invoice/user-taxi-order/find-by-token` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 营运资格证号 (`driver_license`).
        public var driverLicense: String { get throws { try fields.required("driver_license") } }
        /// 上车时间 (`up_time`).
        public var upTime: String { get throws { try fields.required("up_time") } }
        /// 行政区划代码 (`region_id`).
        public var regionID: Int { get throws { try fields.required("region_id") } }
        /// 乘客行程单来源 (`source`).
        public var source: String { get throws { try fields.required("source") } }
        /// 面对面付款时间 (`pay_time`).
        public var payTime: String? { get throws { try fields.optional("pay_time") } }
        /// 面对面付款金额 (`pay_amount`).
        public var payAmount: Int? { get throws { try fields.optional("pay_amount") } }
    }
}

extension V3.TaxiInvoice.UserTaxiOrders {
    /// 获取乘客行程单列表, [official page](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html).
    ///
    /// - Parameters:
    ///   - openid: 小程序用户的微信openid.
    ///   - appid: 小程序appid.
    ///   - beginDate: 起始日期 (`begin_date`).
    ///   - endDate: 结束日期 (`end_date`).
    ///   - regionID: 行政区划id (`region_id`).
    ///   - limit: 最大资源条数.
    ///   - offset: 请求资源起始位置.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        openid: String,
        appid: String,
        beginDate: String,
        endDate: String,
        regionID: Int,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("taxi-invoice.user-taxi-orders.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("region_id", regionID)
        return try await call.reply()
    }

    /// 获取乘客行程单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        openid: String,
        appid: String,
        beginDate: String,
        endDate: String,
        regionID: Int,
        limit: Int? = nil,
        offset: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("taxi-invoice.user-taxi-orders.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("region_id", regionID)
        return try call.blockingReply()
    }

    /// What `GET /v3/taxi-invoice/user-taxi-orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 乘客行程单详情 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 相关链接 (`links`).
        public var links: Links? { get throws { try fields.optional("links") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 车牌号 (`plate_number`).
            public var plateNumber: String { get throws { try fields.required("plate_number") } }
            /// 营运资格证号 (`driver_license`).
            public var driverLicense: String { get throws { try fields.required("driver_license") } }
            /// 上车时间 (`up_time`).
            public var upTime: String { get throws { try fields.required("up_time") } }
        }
        /// 相关链接 (`links`).
        public struct Links: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 下一页链接 (`next`).
            public var next: String? { get throws { try fields.optional("next") } }
            /// 上一页链接 (`prev`).
            public var prev: String? { get throws { try fields.optional("prev") } }
            /// 当前链接 (`self`).
            public var selfValue: String? { get throws { try fields.optional("self") } }
        }
    }
}

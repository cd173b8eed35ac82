// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(total: Int, currency: String? = nil) {
            var fields = Fields()
            fields.set("total", total)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// 总金额 (`total`): at least 1; in the smallest unit of the currency (分 for CNY).
        public var total: Int? {
            get { fields.stored("total") }
            set { fields.set("total", newValue) }
        }
        /// 货币类型 (`currency`): at most 16 characters.
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct AmountReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// 货币类型 (`currency`): at most 16 characters.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户支付币种 (`payer_currency`): at most 16 characters.
        public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct AmountRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(total: Int, currency: String? = nil) {
            var fields = Fields()
            fields.set("total", total)
            fields.set("currency", currency)
            self.fields = fields
        }
        /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int? {
            get { fields.stored("total") }
            set { fields.set("total", newValue) }
        }
        /// 货币类型 (`currency`).
        public var currency: String? {
            get { fields.stored("currency") }
            set { fields.set("currency", newValue) }
        }
    }
}

extension V3.Pay {
    /// Documented values of `AppType`; open.
    public typealias AppType = OpenValue<AppTypeKind>
    /// Tells ``AppType`` from other values.
    public enum AppTypeKind {}
}

extension OpenValue where Kind == V3.Pay.AppTypeKind {
    /// `IDCARD`.
    public static var idcard: Self { "IDCARD" }
    /// `HONGKONG_MACAO`.
    public static var hongkongMacao: Self { "HONGKONG_MACAO" }
    /// `HONGKONG_MACAO_RESIDENT`.
    public static var hongkongMacaoResident: Self { "HONGKONG_MACAO_RESIDENT" }
    /// `TAIWAN_RESIDENT`.
    public static var taiwanResident: Self { "TAIWAN_RESIDENT" }
    /// `FOREIGN_RESIDENT`.
    public static var foreignResident: Self { "FOREIGN_RESIDENT" }
    /// `OVERSEA_PASSPORT`.
    public static var overseaPassport: Self { "OVERSEA_PASSPORT" }
    /// `PHONE_NUMBER`.
    public static var phoneNumber: Self { "PHONE_NUMBER" }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct CodepayAmount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
        /// 订单金额货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户支付货币类型 (`payer_currency`).
        public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct CodepayDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            goodsDetail: [V3.Pay.TransactionsCodepayGoodsDetail],
            costPrice: JSON.Number? = nil,
            invoiceID: String? = nil
        ) {
            var fields = Fields()
            fields.set("cost_price", costPrice)
            fields.set("invoice_id", invoiceID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 订单原价 (`cost_price`).
        public var costPrice: JSON.Number? {
            get { fields.stored("cost_price") }
            set { fields.set("cost_price", newValue) }
        }
        /// 商品小票ID (`invoice_id`).
        public var invoiceID: String? {
            get { fields.stored("invoice_id") }
            set { fields.set("invoice_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Pay.TransactionsCodepayGoodsDetail]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct CodepayGoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`): at most 32 characters.
        public var goodsID: String { get throws { try fields.required("goods_id") } }
        /// 商品数量 (`quantity`).
        public var quantity: Int { get throws { try fields.required("quantity") } }
        /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
        public var unitPrice: Int { get throws { try fields.required("unit_price") } }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
        /// 商品备注 (`goods_remark`): at most 128 characters.
        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct CodepayPayer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(authCode: String) {
            var fields = Fields()
            fields.set("auth_code", authCode)
            self.fields = fields
        }
        /// 授权码 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct CodepaySceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(storeInfo: V3.Pay.CodepayStoreInfo, deviceID: String? = nil, deviceIp: String? = nil) {
            var fields = Fields()
            fields.set("device_id", deviceID)
            fields.set("device_ip", deviceIp)
            fields.set("store_info", storeInfo)
            self.fields = fields
        }
        /// 商户端设备号 (`device_id`).
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 商户端设备 IP (`device_ip`).
        public var deviceIp: String? {
            get { fields.stored("device_ip") }
            set { fields.set("device_ip", newValue) }
        }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Pay.CodepayStoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct CodepayStoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(id: String? = nil, outID: String? = nil) {
            var fields = Fields()
            fields.set("id", id)
            fields.set("out_id", outID)
            self.fields = fields
        }
        /// 门店编号 (`id`).
        public var id: String? {
            get { fields.stored("id") }
            set { fields.set("id", newValue) }
        }
        /// 商家自定义编码 (`out_id`).
        public var outID: String? {
            get { fields.stored("out_id") }
            set { fields.set("out_id", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct ContractInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            passwordFreeContractID: String? = nil,
            token: String? = nil,
            planID: String? = nil,
            contractMchid: String? = nil,
            contractAppid: String? = nil,
            contractCode: String? = nil,
            requestSerial: String? = nil,
            contractDisplayAccount: String? = nil,
            contractNotifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("password_free_contract_id", passwordFreeContractID)
            fields.set("token", token)
            fields.set("plan_id", planID)
            fields.set("contract_mchid", contractMchid)
            fields.set("contract_appid", contractAppid)
            fields.set("contract_code", contractCode)
            fields.set("request_serial", requestSerial)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("contract_notify_url", contractNotifyURL)
            self.fields = fields
        }
        /// 免密协议ID (`password_free_contract_id`).
        public var passwordFreeContractID: String? {
            get { fields.stored("password_free_contract_id") }
            set { fields.set("password_free_contract_id", newValue) }
        }
        /// 扣费服务预授权token (`token`).
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约商户号 (`contract_mchid`).
        public var contractMchid: String? {
            get { fields.stored("contract_mchid") }
            set { fields.set("contract_mchid", newValue) }
        }
        /// 签约AppID (`contract_appid`).
        public var contractAppid: String? {
            get { fields.stored("contract_appid") }
            set { fields.set("contract_appid", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 请求序列号 (`request_serial`).
        public var requestSerial: String? {
            get { fields.stored("request_serial") }
            set { fields.set("request_serial", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 签约信息通知URL (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct ContractInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            planID: String,
            contractMchid: String,
            contractAppid: String,
            contractCode: String,
            requestSerial: String,
            contractDisplayAccount: String,
            contractNotifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("plan_id", planID)
            fields.set("contract_mchid", contractMchid)
            fields.set("contract_appid", contractAppid)
            fields.set("contract_code", contractCode)
            fields.set("request_serial", requestSerial)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("contract_notify_url", contractNotifyURL)
            self.fields = fields
        }
        /// 模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约商户号 (`contract_mchid`).
        public var contractMchid: String? {
            get { fields.stored("contract_mchid") }
            set { fields.set("contract_mchid", newValue) }
        }
        /// 签约AppID (`contract_appid`).
        public var contractAppid: String? {
            get { fields.stored("contract_appid") }
            set { fields.set("contract_appid", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 请求序列号 (`request_serial`).
        public var requestSerial: String? {
            get { fields.stored("request_serial") }
            set { fields.set("request_serial", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 签约信息通知URL (`contract_notify_url`).
        public var contractNotifyURL: String? {
            get { fields.stored("contract_notify_url") }
            set { fields.set("contract_notify_url", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [V3.Pay.GoodsDetail]? = nil) {
            var fields = Fields()
            fields.set("cost_price", costPrice)
            fields.set("invoice_id", invoiceID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 订单原价 (`cost_price`): in the smallest unit of the currency (分 for CNY).
        public var costPrice: Int? {
            get { fields.stored("cost_price") }
            set { fields.set("cost_price", newValue) }
        }
        /// 商品小票ID (`invoice_id`): at most 32 characters.
        public var invoiceID: String? {
            get { fields.stored("invoice_id") }
            set { fields.set("invoice_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Pay.GoodsDetail]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct DetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 订单原价 (`cost_price`): in the smallest unit of the currency (分 for CNY).
        public var costPrice: Int? { get throws { try fields.optional("cost_price") } }
        /// 商品小票ID (`invoice_id`).
        public var invoiceID: String? { get throws { try fields.optional("invoice_id") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Pay.GoodsDetailReply]? { get throws { try fields.optional("goods_detail") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct DetailRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(goodsDetail: [V3.Pay.GoodsDetailRequest], costPrice: JSON.Number? = nil, invoiceID: String? = nil) {
            var fields = Fields()
            fields.set("cost_price", costPrice)
            fields.set("invoice_id", invoiceID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 订单原价 (`cost_price`).
        public var costPrice: JSON.Number? {
            get { fields.stored("cost_price") }
            set { fields.set("cost_price", newValue) }
        }
        /// 商品小票ID (`invoice_id`).
        public var invoiceID: String? {
            get { fields.stored("invoice_id") }
            set { fields.set("invoice_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Pay.GoodsDetailRequest]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct ExposureReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否建议曝光微信分付 (`fqf_exposure`).
        public var fqfExposure: Bool { get throws { try fields.required("fqf_exposure") } }
        /// 曝光凭证 (`market_exposure_token`).
        public var marketExposureToken: String? { get throws { try fields.optional("market_exposure_token") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            merchantGoodsID: String,
            quantity: Int,
            unitPrice: Int,
            wechatpayGoodsID: String? = nil,
            goodsName: String? = nil
        ) {
            var fields = Fields()
            fields.set("merchant_goods_id", merchantGoodsID)
            fields.set("wechatpay_goods_id", wechatpayGoodsID)
            fields.set("goods_name", goodsName)
            fields.set("quantity", quantity)
            fields.set("unit_price", unitPrice)
            self.fields = fields
        }
        /// 商户侧商品编码 (`merchant_goods_id`): at most 32 characters.
        public var merchantGoodsID: String? {
            get { fields.stored("merchant_goods_id") }
            set { fields.set("merchant_goods_id", newValue) }
        }
        /// 微信支付商品编码 (`wechatpay_goods_id`): at most 32 characters.
        public var wechatpayGoodsID: String? {
            get { fields.stored("wechatpay_goods_id") }
            set { fields.set("wechatpay_goods_id", newValue) }
        }
        /// 商品名称 (`goods_name`): at most 256 characters.
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品数量 (`quantity`).
        public var quantity: Int? {
            get { fields.stored("quantity") }
            set { fields.set("quantity", newValue) }
        }
        /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
        public var unitPrice: Int? {
            get { fields.stored("unit_price") }
            set { fields.set("unit_price", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct GoodsDetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧商品编码 (`merchant_goods_id`).
        public var merchantGoodsID: String { get throws { try fields.required("merchant_goods_id") } }
        /// 微信侧商品编码 (`wechatpay_goods_id`).
        public var wechatpayGoodsID: String? { get throws { try fields.optional("wechatpay_goods_id") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// 商品数量 (`quantity`).
        public var quantity: Int { get throws { try fields.required("quantity") } }
        /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
        public var unitPrice: Int { get throws { try fields.required("unit_price") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct GoodsDetailRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            merchantGoodsID: String,
            quantity: JSON.Number,
            unitPrice: JSON.Number,
            wechatpayGoodsID: String? = nil,
            goodsName: String? = nil
        ) {
            var fields = Fields()
            fields.set("merchant_goods_id", merchantGoodsID)
            fields.set("wechatpay_goods_id", wechatpayGoodsID)
            fields.set("goods_name", goodsName)
            fields.set("quantity", quantity)
            fields.set("unit_price", unitPrice)
            self.fields = fields
        }
        /// 商户侧商品编码 (`merchant_goods_id`).
        public var merchantGoodsID: String? {
            get { fields.stored("merchant_goods_id") }
            set { fields.set("merchant_goods_id", newValue) }
        }
        /// 微信支付商品编码 (`wechatpay_goods_id`).
        public var wechatpayGoodsID: String? {
            get { fields.stored("wechatpay_goods_id") }
            set { fields.set("wechatpay_goods_id", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品数量 (`quantity`).
        public var quantity: JSON.Number? {
            get { fields.stored("quantity") }
            set { fields.set("quantity", newValue) }
        }
        /// 商品单价 (`unit_price`).
        public var unitPrice: JSON.Number? {
            get { fields.stored("unit_price") }
            set { fields.set("unit_price", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct H5Info: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: String,
            appName: String? = nil,
            appURL: String? = nil,
            bundleID: String? = nil,
            packageName: String? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("app_name", appName)
            fields.set("app_url", appURL)
            fields.set("bundle_id", bundleID)
            fields.set("package_name", packageName)
            self.fields = fields
        }
        /// 场景类型 (`type`): at most 32 characters.
        public var type: String? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 应用名称 (`app_name`): at most 64 characters.
        public var appName: String? {
            get { fields.stored("app_name") }
            set { fields.set("app_name", newValue) }
        }
        /// 网站URL (`app_url`): at most 128 characters.
        public var appURL: String? {
            get { fields.stored("app_url") }
            set { fields.set("app_url", newValue) }
        }
        /// iOS平台BundleID (`bundle_id`): at most 128 characters.
        public var bundleID: String? {
            get { fields.stored("bundle_id") }
            set { fields.set("bundle_id", newValue) }
        }
        /// Android平台PackageName (`package_name`): at most 128 characters.
        public var packageName: String? {
            get { fields.stored("package_name") }
            set { fields.set("package_name", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct H5Reply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付跳转链接 (`h5_url`): at most 256 characters.
        public var h5URL: String { get throws { try fields.required("h5_url") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct H5SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            payerClientIp: String,
            h5Info: V3.Pay.H5Info,
            deviceID: String? = nil,
            storeInfo: V3.Pay.StoreInfo? = nil
        ) {
            var fields = Fields()
            fields.set("payer_client_ip", payerClientIp)
            fields.set("device_id", deviceID)
            fields.set("store_info", storeInfo)
            fields.set("h5_info", h5Info)
            self.fields = fields
        }
        /// 用户终端IP (`payer_client_ip`): at most 45 characters.
        public var payerClientIp: String? {
            get { fields.stored("payer_client_ip") }
            set { fields.set("payer_client_ip", newValue) }
        }
        /// 商户端设备号 (`device_id`): at most 32 characters.
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Pay.StoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
        /// H5场景信息 (`h5_info`).
        public var h5Info: V3.Pay.H5Info? {
            get { fields.stored("h5_info") }
            set { fields.set("h5_info", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct Identity: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(type: V3.Pay.AppType, number: SensitiveText, name: SensitiveText) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("number", number)
            fields.set("name", name)
            self.fields = fields
        }
        /// 证件类型 (`type`).
        public var type: V3.Pay.AppType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 加密后的证件号 (`number`): encrypted when sent.
        public var number: SensitiveText? {
            get { fields.stored("number") }
            set { fields.set("number", newValue) }
        }
        /// 加密后的姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct InstalReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否建议曝光微信分付 (`recommend_exposure`).
        public var recommendExposure: Bool { get throws { try fields.required("recommend_exposure") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct InstallmentInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否使用了商户贴息 (`use_subsidy`).
        public var useSubsidy: Bool { get throws { try fields.required("use_subsidy") } }
        /// 用户实际选择分期期数 (`selected_installment_number`).
        public var selectedInstallmentNumber: Int { get throws { try fields.required("selected_installment_number") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct NativeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二维码链接 (`code_url`): at most 64 characters.
        public var codeURL: String { get throws { try fields.required("code_url") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(identity: V3.Pay.Identity? = nil) {
            var fields = Fields()
            fields.set("identity", identity)
            self.fields = fields
        }
        /// 实名支付(需单独申请权限) (`identity`).
        public var identity: V3.Pay.Identity? {
            get { fields.stored("identity") }
            set { fields.set("identity", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct PayerReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户服务商标识 (`sp_openid`): at most 128 characters.
        public var spOpenid: String { get throws { try fields.required("sp_openid") } }
        /// 用户子商户标识 (`sub_openid`): at most 128 characters.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct PayerRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spOpenid: String? = nil, subOpenid: String? = nil) {
            var fields = Fields()
            fields.set("sp_openid", spOpenid)
            fields.set("sub_openid", subOpenid)
            self.fields = fields
        }
        /// 用户标识 (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct PrepayIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预支付交易会话标识 (`prepay_id`): at most 64 characters.
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`coupon_id`): at most 32 characters.
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// 优惠名称 (`name`): at most 64 characters.
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`): at most 32 characters.
        public var scope: Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`): at most 32 characters.
        public var type: TypeValue? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 活动ID (`stock_id`): at most 32 characters.
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
        public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
        /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
        public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
        /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
        public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
        /// 优惠币种 (`currency`): at most 16 characters.
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Pay.CodepayGoodsDetail]? { get throws { try fields.optional("goods_detail") } }
        /// Documented values of 优惠范围 (`scope`); open.
        public typealias Scope = OpenValue<ScopeKind>
        /// Tells ``Scope`` from other values.
        public enum ScopeKind {}
        /// Documented values of 优惠类型 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
    }
}

extension OpenValue where Kind == V3.Pay.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == V3.Pay.PromotionDetail.TypeValueKind {
    /// 预充值-带有结算资金的代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值-不带有结算资金的代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(payerClientIp: String, deviceID: String? = nil, storeInfo: V3.Pay.StoreInfo? = nil) {
            var fields = Fields()
            fields.set("payer_client_ip", payerClientIp)
            fields.set("device_id", deviceID)
            fields.set("store_info", storeInfo)
            self.fields = fields
        }
        /// 用户终端IP (`payer_client_ip`): at most 45 characters.
        public var payerClientIp: String? {
            get { fields.stored("payer_client_ip") }
            set { fields.set("payer_client_ip", newValue) }
        }
        /// 商户端设备号 (`device_id`): at most 32 characters.
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Pay.StoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SceneInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户终端IP (`payer_client_ip`).
        public var payerClientIp: String? { get throws { try fields.optional("payer_client_ip") } }
        /// 商户端设备号 (`device_id`): at most 32 characters.
        public var deviceID: String? { get throws { try fields.optional("device_id") } }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Pay.StoreInfoReply? { get throws { try fields.optional("store_info") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SceneInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(payerClientIp: String, deviceID: String? = nil, storeInfo: V3.Pay.StoreInfoRequest? = nil) {
            var fields = Fields()
            fields.set("payer_client_ip", payerClientIp)
            fields.set("device_id", deviceID)
            fields.set("store_info", storeInfo)
            self.fields = fields
        }
        /// 用户终端IP (`payer_client_ip`).
        public var payerClientIp: String? {
            get { fields.stored("payer_client_ip") }
            set { fields.set("payer_client_ip", newValue) }
        }
        /// 商户端设备号 (`device_id`).
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Pay.StoreInfoRequest? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SettleInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(profitSharing: Bool? = nil) {
            var fields = Fields()
            fields.set("profit_sharing", profitSharing)
            self.fields = fields
        }
        /// 是否指定分账 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SettleInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否指定分账 (`profit_sharing`).
        public var profitSharing: Bool? { get throws { try fields.optional("profit_sharing") } }
        /// 补差金额 (`subsidy_amount`): in the smallest unit of the currency (分 for CNY).
        public var subsidyAmount: Int? { get throws { try fields.optional("subsidy_amount") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SettleInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
            var fields = Fields()
            fields.set("profit_sharing", profitSharing)
            fields.set("subsidy_amount", subsidyAmount)
            self.fields = fields
        }
        /// 是否指定分账 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 补差金额 (`subsidy_amount`): in the smallest unit of the currency (分 for CNY).
        public var subsidyAmount: Int? {
            get { fields.stored("subsidy_amount") }
            set { fields.set("subsidy_amount", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct StoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(id: String, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
            var fields = Fields()
            fields.set("id", id)
            fields.set("name", name)
            fields.set("area_code", areaCode)
            fields.set("address", address)
            self.fields = fields
        }
        /// 门店编号 (`id`): at most 32 characters.
        public var id: String? {
            get { fields.stored("id") }
            set { fields.set("id", newValue) }
        }
        /// 门店名称 (`name`): at most 256 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 地区编码 (`area_code`): at most 32 characters.
        public var areaCode: String? {
            get { fields.stored("area_code") }
            set { fields.set("area_code", newValue) }
        }
        /// 详细地址 (`address`): at most 512 characters.
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct StoreInfoReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店编号 (`id`).
        public var id: String? { get throws { try fields.optional("id") } }
        /// 门店名称 (`name`).
        public var name: String { get throws { try fields.required("name") } }
        /// 地区编码 (`area_code`).
        public var areaCode: String { get throws { try fields.required("area_code") } }
        /// 详细地址 (`address`).
        public var address: String { get throws { try fields.required("address") } }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct StoreInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(id: String? = nil, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
            var fields = Fields()
            fields.set("id", id)
            fields.set("name", name)
            fields.set("area_code", areaCode)
            fields.set("address", address)
            self.fields = fields
        }
        /// 门店编号 (`id`).
        public var id: String? {
            get { fields.stored("id") }
            set { fields.set("id", newValue) }
        }
        /// 门店名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 地区编码 (`area_code`).
        public var areaCode: String? {
            get { fields.stored("area_code") }
            set { fields.set("area_code", newValue) }
        }
        /// 详细地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SubsidyDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subsidyPeriodType: V3.Pay.SubsidyPeriodType, subsidyPlan: [V3.Pay.SubsidyPlan]) {
            var fields = Fields()
            fields.set("subsidy_period_type", subsidyPeriodType)
            fields.set("subsidy_plan", subsidyPlan)
            self.fields = fields
        }
        /// 贴息方案类型 (`subsidy_period_type`).
        public var subsidyPeriodType: V3.Pay.SubsidyPeriodType? {
            get { fields.stored("subsidy_period_type") }
            set { fields.set("subsidy_period_type", newValue) }
        }
        /// 贴息方案列表 (`subsidy_plan`).
        public var subsidyPlan: [V3.Pay.SubsidyPlan]? {
            get { fields.stored("subsidy_plan") }
            set { fields.set("subsidy_plan", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SubsidyInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subsidyDetail: [V3.Pay.SubsidyDetail]? = nil) {
            var fields = Fields()
            fields.set("subsidy_detail", subsidyDetail)
            self.fields = fields
        }
        /// 贴息详情列表 (`subsidy_detail`).
        public var subsidyDetail: [V3.Pay.SubsidyDetail]? {
            get { fields.stored("subsidy_detail") }
            set { fields.set("subsidy_detail", newValue) }
        }
    }
}

extension V3.Pay {
    /// Documented values of `SubsidyPeriodType`; open.
    public typealias SubsidyPeriodType = OpenValue<SubsidyPeriodTypeKind>
    /// Tells ``SubsidyPeriodType`` from other values.
    public enum SubsidyPeriodTypeKind {}
}

extension OpenValue where Kind == V3.Pay.SubsidyPeriodTypeKind {
    /// `DAILY`.
    public static var daily: Self { "DAILY" }
    /// `PERIOD`.
    public static var period: Self { "PERIOD" }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct SubsidyPlan: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subsidyInstallmentNum: Int, subsidyPercent: Int) {
            var fields = Fields()
            fields.set("subsidy_installment_num", subsidyInstallmentNum)
            fields.set("subsidy_percent", subsidyPercent)
            self.fields = fields
        }
        /// 贴息期数 (`subsidy_installment_num`).
        public var subsidyInstallmentNum: Int? {
            get { fields.stored("subsidy_installment_num") }
            set { fields.set("subsidy_installment_num", newValue) }
        }
        /// 贴息比例 (`subsidy_percent`).
        public var subsidyPercent: Int? {
            get { fields.stored("subsidy_percent") }
            set { fields.set("subsidy_percent", newValue) }
        }
    }
}

extension V3.Pay {
    /// Shared by several operations under `/v3/pay`.
    public struct TransactionsCodepayGoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            merchantGoodsID: String,
            quantity: JSON.Number,
            unitPrice: JSON.Number,
            wxpayGoodsID: String? = nil,
            goodsName: String? = nil
        ) {
            var fields = Fields()
            fields.set("merchant_goods_id", merchantGoodsID)
            fields.set("wxpay_goods_id", wxpayGoodsID)
            fields.set("goods_name", goodsName)
            fields.set("quantity", quantity)
            fields.set("unit_price", unitPrice)
            self.fields = fields
        }
        /// 商品编码 (`merchant_goods_id`).
        public var merchantGoodsID: String? {
            get { fields.stored("merchant_goods_id") }
            set { fields.set("merchant_goods_id", newValue) }
        }
        /// 微信支付商品编码 (`wxpay_goods_id`).
        public var wxpayGoodsID: String? {
            get { fields.stored("wxpay_goods_id") }
            set { fields.set("wxpay_goods_id", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品数量 (`quantity`).
        public var quantity: JSON.Number? {
            get { fields.stored("quantity") }
            set { fields.set("quantity", newValue) }
        }
        /// 商品单价 (`unit_price`).
        public var unitPrice: JSON.Number? {
            get { fields.stored("unit_price") }
            set { fields.set("unit_price", newValue) }
        }
    }
}

extension V3.Pay {
    /// Documented values of `TradeState`; open.
    public typealias TradeState = OpenValue<TradeStateKind>
    /// Tells ``TradeState`` from other values.
    public enum TradeStateKind {}
}

extension OpenValue where Kind == V3.Pay.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// 未支付 (`NOTPAY`).
    public static var notpay: Self { "NOTPAY" }
    /// 已关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 已撤销 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 用户支付中 (`USERPAYING`).
    public static var userpaying: Self { "USERPAYING" }
    /// 支付失败 (`PAYERROR`).
    public static var payerror: Self { "PAYERROR" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension V3.Pay {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V3.Pay.TradeTypeKind {
    /// 公众号支付、小程序支付 (`JSAPI`).
    public static var jsapi: Self { "JSAPI" }
    /// Native支付 (`NATIVE`).
    public static var native: Self { "NATIVE" }
    /// APP支付 (`APP`).
    public static var app: Self { "APP" }
    /// H5支付 (`MWEB`).
    public static var mweb: Self { "MWEB" }
    /// 付款码支付 (`MICROPAY`).
    public static var micropay: Self { "MICROPAY" }
    /// 刷脸支付 (`FACEPAY`).
    public static var facepay: Self { "FACEPAY" }
}

extension V3.Pay {
    /// Documented values of `UserIDType`; open.
    public typealias UserIDType = OpenValue<UserIDTypeKind>
    /// Tells ``UserIDType`` from other values.
    public enum UserIDTypeKind {}
}

extension OpenValue where Kind == V3.Pay.UserIDTypeKind {
    /// `UNKNOWN_USER_ID_TYPE`.
    public static var unknownUserIdType: Self { "UNKNOWN_USER_ID_TYPE" }
    /// `OPENID`.
    public static var openid: Self { "OPENID" }
    /// `PHONE_NO`.
    public static var phoneNo: Self { "PHONE_NO" }
    /// `SP_OPENID`.
    public static var spOpenid: Self { "SP_OPENID" }
    /// `SUB_OPENID`.
    public static var subOpenid: Self { "SUB_OPENID" }
}

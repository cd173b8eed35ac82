// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-store.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantStore {
    /// Shared by several operations under `/v3/merchant-store`.
    public struct FailedStoreRecipient: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店收款商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 绑定当前收款信息失败的原因 (`failed_reason`).
        public var failedReason: String? { get throws { try fields.optional("failed_reason") } }
    }
}

extension V3.MerchantStore {
    /// Shared by several operations under `/v3/merchant-store`.
    public struct RecipientsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 收款门店信息 (`failed_store_recipient`).
        public var failedStoreRecipient: [V3.MerchantStore.FailedStoreRecipient]? {
            get throws { try fields.optional("failed_store_recipient") }
        }
    }
}

extension V3.MerchantStore {
    /// Shared by several operations under `/v3/merchant-store`.
    public struct StoreAddress: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            addressCode: String,
            addressDetail: String,
            addressComplements: String? = nil,
            longitude: String? = nil,
            latitude: String? = nil
        ) {
            var fields = Fields()
            fields.set("address_code", addressCode)
            fields.set("address_detail", addressDetail)
            fields.set("address_complements", addressComplements)
            fields.set("longitude", longitude)
            fields.set("latitude", latitude)
            self.fields = fields
        }
        /// 门店省市编码 (`address_code`).
        public var addressCode: String? {
            get { fields.stored("address_code") }
            set { fields.set("address_code", newValue) }
        }
        /// 门店地址 (`address_detail`).
        public var addressDetail: String? {
            get { fields.stored("address_detail") }
            set { fields.set("address_detail", newValue) }
        }
        /// 门店地址辅助描述 (`address_complements`).
        public var addressComplements: String? {
            get { fields.stored("address_complements") }
            set { fields.set("address_complements", newValue) }
        }
        /// 门店经度 (`longitude`).
        public var longitude: String? {
            get { fields.stored("longitude") }
            set { fields.set("longitude", newValue) }
        }
        /// 门店纬度 (`latitude`).
        public var latitude: String? {
            get { fields.stored("latitude") }
            set { fields.set("latitude", newValue) }
        }
    }
}

extension V3.MerchantStore {
    /// Shared by several operations under `/v3/merchant-store`.
    public struct StoreBasics: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            storeName: String,
            storeReferenceID: String? = nil,
            brandName: String? = nil,
            branchName: String? = nil,
            brandID: JSON.Number? = nil
        ) {
            var fields = Fields()
            fields.set("store_reference_id", storeReferenceID)
            fields.set("brand_name", brandName)
            fields.set("store_name", storeName)
            fields.set("branch_name", branchName)
            fields.set("brand_id", brandID)
            self.fields = fields
        }
        /// 商家门店编号 (`store_reference_id`).
        public var storeReferenceID: String? {
            get { fields.stored("store_reference_id") }
            set { fields.set("store_reference_id", newValue) }
        }
        /// 品牌名称 (`brand_name`).
        public var brandName: String? {
            get { fields.stored("brand_name") }
            set { fields.set("brand_name", newValue) }
        }
        /// 门店名称 (`store_name`).
        public var storeName: String? {
            get { fields.stored("store_name") }
            set { fields.set("store_name", newValue) }
        }
        /// 分店名称 (`branch_name`).
        public var branchName: String? {
            get { fields.stored("branch_name") }
            set { fields.set("branch_name", newValue) }
        }
        /// 品牌ID (`brand_id`).
        public var brandID: JSON.Number? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
    }
}

extension V3.MerchantStore {
    /// Shared by several operations under `/v3/merchant-store`.
    public struct StoreBusiness: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(servicePhone: String? = nil, businessHours: String? = nil) {
            var fields = Fields()
            fields.set("service_phone", servicePhone)
            fields.set("business_hours", businessHours)
            self.fields = fields
        }
        /// 门店服务电话 (`service_phone`).
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 门店经营时间 (`business_hours`).
        public var businessHours: String? {
            get { fields.stored("business_hours") }
            set { fields.set("business_hours", newValue) }
        }
    }
}

extension V3.MerchantStore {
    /// Shared by several operations under `/v3/merchant-store`.
    public struct StoreRecipient: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String, companyName: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("company_name", companyName)
            self.fields = fields
        }
        /// 门店收款商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 门店收款主体 (`company_name`).
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
    }
}

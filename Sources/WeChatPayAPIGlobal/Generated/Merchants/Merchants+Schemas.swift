// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchants.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchants {
    /// Shared by several operations under `/v3/merchants`.
    public struct Business: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessType: V3.Merchants.BusinessType,
            appDownload: String? = nil,
            website: String? = nil,
            officeAccount: String? = nil,
            miniProgram: String? = nil,
            storeAddress: String? = nil,
            storePhotos: [String]? = nil,
            mcc: String? = nil
        ) {
            var fields = Fields()
            fields.set("business_type", businessType)
            fields.set("app_download", appDownload)
            fields.set("website", website)
            fields.set("office_account", officeAccount)
            fields.set("mini_program", miniProgram)
            fields.set("store_address", storeAddress)
            fields.setText("store_photos", storePhotos)
            fields.set("mcc", mcc)
            self.fields = fields
        }
        /// 业务类型 (`business_type`).
        public var businessType: V3.Merchants.BusinessType? {
            get { fields.stored("business_type") }
            set { fields.set("business_type", newValue) }
        }
        /// APP下载链接 (`app_download`).
        public var appDownload: String? {
            get { fields.stored("app_download") }
            set { fields.set("app_download", newValue) }
        }
        /// 业务网站 (`website`).
        public var website: String? {
            get { fields.stored("website") }
            set { fields.set("website", newValue) }
        }
        /// 公众号 (`office_account`).
        public var officeAccount: String? {
            get { fields.stored("office_account") }
            set { fields.set("office_account", newValue) }
        }
        /// 小程序 (`mini_program`).
        public var miniProgram: String? {
            get { fields.stored("mini_program") }
            set { fields.set("mini_program", newValue) }
        }
        /// 门店地址 (`store_address`).
        public var storeAddress: String? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店照片JSON格式字符串 (`store_photos`): JSON inside a text.
        public var storePhotos: [String]? {
            get { fields.stored("store_photos") }
            set { fields.setText("store_photos", newValue) }
        }
        /// MCC码 (`mcc`).
        public var mcc: String? {
            get { fields.stored("mcc") }
            set { fields.set("mcc", newValue) }
        }
    }
}

extension V3.Merchants {
    /// Documented values of `BusinessType`; open.
    public typealias BusinessType = OpenValue<BusinessTypeKind>
    /// Tells ``BusinessType`` from other values.
    public enum BusinessTypeKind {}
}

extension OpenValue where Kind == V3.Merchants.BusinessTypeKind {
    /// `ONLINE`.
    public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
}

extension V3.Merchants {
    /// Shared by several operations under `/v3/merchants`.
    public struct Contact: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: SensitiveText, phone: SensitiveText, email: SensitiveText) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("phone", phone)
            fields.set("email", email)
            self.fields = fields
        }
        /// 联系人名称 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 联系人电话 (`phone`): encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 联系人邮箱 (`email`): encrypted when sent.
        public var email: SensitiveText? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
    }
}

extension V3.Merchants {
    /// Shared by several operations under `/v3/merchants`.
    public struct Director: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, number: String? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("number", number)
            self.fields = fields
        }
        /// 董事姓名 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 董事证件号 (`number`).
        public var number: String? {
            get { fields.stored("number") }
            set { fields.set("number", newValue) }
        }
    }
}

extension V3.Merchants {
    /// Shared by several operations under `/v3/merchants`.
    public struct DirectorReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 董事姓名 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 董事证件号码 (`number`).
        public var number: String? { get throws { try fields.optional("number") } }
    }
}

extension V3.Merchants {
    /// Documented values of `MerchantType`; open.
    public typealias MerchantType = OpenValue<MerchantTypeKind>
    /// Tells ``MerchantType`` from other values.
    public enum MerchantTypeKind {}
}

extension OpenValue where Kind == V3.Merchants.MerchantTypeKind {
    /// `ENTERPRISE`.
    public static var enterprise: Self { "ENTERPRISE" }
    /// `INDIVIDUAL`.
    public static var individual: Self { "INDIVIDUAL" }
}

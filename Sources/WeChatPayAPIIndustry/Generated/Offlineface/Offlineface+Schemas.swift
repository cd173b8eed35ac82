// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlineface.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Offlineface {
    /// Shared by several operations under `/v3/offlineface`.
    public struct Amount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 货币类型 (`currency`).
        public var currency: V3.Offlineface.Currency { get throws { try fields.required("currency") } }
    }
}

extension V3.Offlineface {
    /// Documented values of `CollectionState`; open.
    public typealias CollectionState = OpenValue<CollectionStateKind>
    /// Tells ``CollectionState`` from other values.
    public enum CollectionStateKind {}
}

extension OpenValue where Kind == V3.Offlineface.CollectionStateKind {
    /// `COLLECTION_REQUIRED`.
    public static var collectionRequired: Self { "COLLECTION_REQUIRED" }
    /// `PHOTO_UPLOADED`.
    public static var photoUploaded: Self { "PHOTO_UPLOADED" }
    /// `COMPLETE`.
    public static var complete: Self { "COMPLETE" }
}

extension V3.Offlineface {
    /// Documented values of `ContractMode`; open.
    public typealias ContractMode = OpenValue<ContractModeKind>
    /// Tells ``ContractMode`` from other values.
    public enum ContractModeKind {}
}

extension OpenValue where Kind == V3.Offlineface.ContractModeKind {
    /// `LIMIT_BANK_CARD`.
    public static var limitBankCard: Self { "LIMIT_BANK_CARD" }
    /// `PRIORITY_BANK_CARD`.
    public static var priorityBankCard: Self { "PRIORITY_BANK_CARD" }
    /// `LIMIT_NONE`.
    public static var limitNone: Self { "LIMIT_NONE" }
}

extension V3.Offlineface {
    /// Documented values of `Currency`; open.
    public typealias Currency = OpenValue<CurrencyKind>
    /// Tells ``Currency`` from other values.
    public enum CurrencyKind {}
}

extension OpenValue where Kind == V3.Offlineface.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension V3.Offlineface {
    /// Shared by several operations under `/v3/offlineface`.
    public struct FaceCollectionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 重采ID (`collection_id`).
        public var collectionID: String { get throws { try fields.required("collection_id") } }
        /// 用户ID (`use_id`).
        public var useID: String { get throws { try fields.required("use_id") } }
        /// 机构ID (`organization_id`).
        public var organizationID: String { get throws { try fields.required("organization_id") } }
        /// 重采状态 (`collection_state`).
        public var collectionState: V3.Offlineface.CollectionState {
            get throws { try fields.required("collection_state") }
        }
        /// 注册照上传时间 (`register_photo_upload_time`).
        public var registerPhotoUploadTime: String? { get throws { try fields.optional("register_photo_upload_time") } }
        /// 支付用户确认时间 (`confirm_time`).
        public var confirmTime: String? { get throws { try fields.optional("confirm_time") } }
    }
}

extension V3.Offlineface {
    /// Shared by several operations under `/v3/offlineface`.
    public struct Identification: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(identificationType: V3.Offlineface.IdentificationType, identificationNumber: SensitiveText) {
            var fields = Fields()
            fields.set("identification_type", identificationType)
            fields.set("identification_number", identificationNumber)
            self.fields = fields
        }
        /// 证件类型 (`identification_type`).
        public var identificationType: V3.Offlineface.IdentificationType? {
            get { fields.stored("identification_type") }
            set { fields.set("identification_type", newValue) }
        }
        /// 证件ID (`identification_number`): encrypted when sent.
        public var identificationNumber: SensitiveText? {
            get { fields.stored("identification_number") }
            set { fields.set("identification_number", newValue) }
        }
    }
}

extension V3.Offlineface {
    /// Documented values of `IdentificationType`; open.
    public typealias IdentificationType = OpenValue<IdentificationTypeKind>
    /// Tells ``IdentificationType`` from other values.
    public enum IdentificationTypeKind {}
}

extension OpenValue where Kind == V3.Offlineface.IdentificationTypeKind {
    /// `IDCARD`.
    public static var idcard: Self { "IDCARD" }
}

extension V3.Offlineface {
    /// Shared by several operations under `/v3/offlineface`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众下的openid (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// 子公众下的openid (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Offlineface {
    /// Shared by several operations under `/v3/offlineface`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 设备IP (`device_ip`).
        public var deviceIp: String? { get throws { try fields.optional("device_ip") } }
    }
}

extension V3.Offlineface {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V3.Offlineface.TradeTypeKind {
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
    /// `AUTH`.
    public static var auth: Self { "AUTH" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/rate-activity.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.RateActivity {
    /// Shared by several operations under `/v3/rate-activity`.
    public struct ActivityApplyInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(applyMaterialID: String? = nil, applyMaterialInformation: [String]? = nil) {
            var fields = Fields()
            fields.set("apply_material_id", applyMaterialID)
            fields.set("apply_material_information", applyMaterialInformation)
            self.fields = fields
        }
        /// 材料ID (`apply_material_id`).
        public var applyMaterialID: String? {
            get { fields.stored("apply_material_id") }
            set { fields.set("apply_material_id", newValue) }
        }
        /// 材料内容 (`apply_material_information`).
        public var applyMaterialInformation: [String]? {
            get { fields.stored("apply_material_information") }
            set { fields.set("apply_material_information", newValue) }
        }
    }
}

extension V3.RateActivity {
    /// Shared by several operations under `/v3/rate-activity`.
    public struct AdditionalInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(additionalMessage: String? = nil, additionalMaterial: [String]? = nil) {
            var fields = Fields()
            fields.set("additional_message", additionalMessage)
            fields.set("additional_material", additionalMaterial)
            self.fields = fields
        }
        /// 补充说明 (`additional_message`).
        public var additionalMessage: String? {
            get { fields.stored("additional_message") }
            set { fields.set("additional_message", newValue) }
        }
        /// 补充材料 (`additional_material`).
        public var additionalMaterial: [String]? {
            get { fields.stored("additional_material") }
            set { fields.set("additional_material", newValue) }
        }
    }
}

extension V3.RateActivity {
    /// Shared by several operations under `/v3/rate-activity`.
    public struct ApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单编号 (`application_id`).
        public var applicationID: String { get throws { try fields.required("application_id") } }
    }
}

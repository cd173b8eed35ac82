// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/taxi-invoice.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.TaxiInvoice {
    /// Shared by several operations under `/v3/taxi-invoice`.
    public struct PhotoDigest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 哈希类型 (`hash_type`).
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// 哈希值 (`hash_value`).
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
    }
}

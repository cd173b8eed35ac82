// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bill.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Bill {
    /// Shared by several operations under `/v3/bill`.
    public struct BillReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `hash_type`.
        public var hashType: String { get throws { try fields.required("hash_type") } }
        /// `hash_value`.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// `download_url`.
        public var downloadURL: String { get throws { try fields.required("download_url") } }
    }
}

extension V3.Bill {
    /// Documented values of `TarType`; open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}
}

extension OpenValue where Kind == V3.Bill.TarTypeKind {
    /// `GZIP`.
    public static var gzip: Self { "GZIP" }
}

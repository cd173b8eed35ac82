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
        /// 哈希类型 (`hash_type`).
        public var hashType: String { get throws { try fields.required("hash_type") } }
        /// 哈希值 (`hash_value`): at most 1024 characters.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// 下载地址 (`download_url`): at most 2048 characters.
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
    /// GZIP格式压缩 (`GZIP`).
    public static var gzip: Self { "GZIP" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/multiuse.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Multiuse {
    /// Shared by several operations under `/v3/multiuse`.
    public struct StocksReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载链接 (`url`).
        public var url: String { get throws { try fields.required("url") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mchrisk.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Mchrisk {
    /// Shared by several operations under `/mchrisk`.
    public struct MchriskReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Mchrisk.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `result_code`.
        public var resultCode: V2.Mchrisk.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// `channel_id`.
        public var channelID: String { get throws { try fields.required("channel_id") } }
        /// `audit_status`.
        public var auditStatus: String { get throws { try fields.required("audit_status") } }
        /// `audit_comment`.
        public var auditComment: String { get throws { try fields.required("audit_comment") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `sign_type`.
        public var signType: V2.Mchrisk.SignType? { get throws { try fields.optional("sign_type") } }
    }
}

extension V2.Mchrisk {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Mchrisk.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Mchrisk {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Mchrisk.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Mchrisk {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Mchrisk.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/facemch.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Facemch.Users.ByFaceSid {
    /// 查询用户授权的实名信息, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html).
    ///
    /// - Parameters:
    ///   - infoType: 标识本次请求获取的信息类型 (`info_type`).
    ///   - appid: 微信分配的公众账号ID.
    ///   - subMchid: `sub_mchid`.
    ///   - subAppid: 微信分配的子商户公众账号ID (`sub_appid`).
    ///   - subSerialNo: `sub_serial_no`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        infoType: InfoType,
        appid: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subSerialNo: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("facemch.users.{face_sid}.get", chain)
        call.query("info_type", infoType)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("sub_serial_no", subSerialNo)
        return try await call.reply()
    }

    /// 查询用户授权的实名信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        infoType: InfoType,
        appid: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subSerialNo: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("facemch.users.{face_sid}.get", chain)
        call.query("info_type", infoType)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("sub_serial_no", subSerialNo)
        return try call.blockingReply()
    }

    /// Documented values of 标识本次请求获取的信息类型 (`info_type`); open.
    public typealias InfoType = OpenValue<InfoTypeKind>
    /// Tells ``InfoType`` from other values.
    public enum InfoTypeKind {}

    /// What `GET /v3/facemch/users/{face_sid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// UnionID (`union_id`).
        public var unionID: String? { get throws { try fields.optional("union_id") } }
        /// 用户在商户appid下的唯⼀标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户在⼦商户appid下的唯⼀标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 姓名信息 (`real_name_info`).
        public var realNameInfo: RealNameInfo? { get throws { try fields.optional("real_name_info") } }
        /// 姓名信息 (`real_name_info`).
        public struct RealNameInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 姓名 (`encrypted_real_name`): encrypted for the merchant.
            public var encryptedRealName: EncryptedText? { get throws { try fields.optional("encrypted_real_name") } }
            /// 证件类型 (`credential_type`): one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
            public var credentialType: Int? { get throws { try fields.optional("credential_type") } }
            /// `encrypted_credential_id`: encrypted for the merchant.
            public var encryptedCredentialID: EncryptedText? {
                get throws { try fields.optional("encrypted_credential_id") }
            }
        }
    }
}

extension OpenValue where Kind == V3.Facemch.Users.ByFaceSid.InfoTypeKind {
    /// `ASK_UNIONID`.
    public static var askUnionid: Self { "ASK_UNIONID" }
    /// `ASK_REAL_NAME`.
    public static var askRealName: Self { "ASK_REAL_NAME" }
}

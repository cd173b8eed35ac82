// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secsvc.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Secsvc.Getrealnameinfo {
    /// 微信支付实名授权, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987792).
    ///
    /// Served by https://fraud.mch.weixin.qq.com/ only.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "closed since 2021-11-10")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secsvc.getrealnameinfo.post", chain, body: body.fields).reply()
    }

    /// 微信支付实名授权, blocking the thread.
    @available(*, deprecated, message: "closed since 2021-11-10")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secsvc.getrealnameinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secsvc/getrealnameinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: Version,
            mchID: String,
            appid: String,
            openid: String,
            certSerialno: String,
            accessToken: String,
            timestamp: JSON.Number,
            certSign: String,
            signType: SignType,
            charset: Charset? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("cert_serialno", certSerialno)
            fields.set("access_token", accessToken)
            fields.set("timestamp", timestamp)
            fields.set("cert_sign", certSign)
            fields.set("charset", charset)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 加密实名信息的证书序列号 (`cert_serialno`).
        public var certSerialno: String? {
            get { fields.stored("cert_serialno") }
            set { fields.set("cert_serialno", newValue) }
        }
        /// 步骤2或步骤3获取到的access_token (`access_token`).
        public var accessToken: String? {
            get { fields.stored("access_token") }
            set { fields.set("access_token", newValue) }
        }
        /// 时间戳 (`timestamp`).
        public var timestamp: JSON.Number? {
            get { fields.stored("timestamp") }
            set { fields.set("timestamp", newValue) }
        }
        /// `cert_sign`.
        public var certSign: String? {
            get { fields.stored("cert_sign") }
            set { fields.set("cert_sign", newValue) }
        }
        /// 证件类型 (`charset`).
        public var charset: Charset? {
            get { fields.stored("charset") }
            set { fields.set("charset", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// Documented values of 接口版本号 (`version`); open.
        public typealias Version = OpenValue<VersionKind>
        /// Tells ``Version`` from other values.
        public enum VersionKind {}
        /// Documented values of 证件类型 (`charset`); open.
        public typealias Charset = OpenValue<CharsetKind>
        /// Tells ``Charset`` from other values.
        public enum CharsetKind {}
        /// Documented values of 签名类型 (`sign_type`); open.
        public typealias SignType = OpenValue<SignTypeKind>
        /// Tells ``SignType`` from other values.
        public enum SignTypeKind {}
    }

    /// What `POST /secsvc/getrealnameinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secsvc.ReturnCode { get throws { try fields.required("return_code") } }
        /// 错误码描述 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 错误码 (`error_code`).
        public var errorCode: String? { get throws { try fields.optional("error_code") } }
        /// 错误代码描述 (`error_code_des`).
        public var errorCodeDes: String? { get throws { try fields.optional("error_code_des") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secsvc.ResultCode { get throws { try fields.required("result_code") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 姓名 (`encrypted_real_name`): encrypted for the merchant.
        public var encryptedRealName: EncryptedText { get throws { try fields.required("encrypted_real_name") } }
        /// 加密后的证件号码 (`encrypted_credential_id`): encrypted for the merchant.
        public var encryptedCredentialID: EncryptedText {
            get throws { try fields.required("encrypted_credential_id") }
        }
        /// `cre_type`.
        public var creType: CreType? { get throws { try fields.optional("cre_type") } }
        /// Documented values of `cre_type`; open.
        public typealias CreType = OpenValue<CreTypeKind>
        /// Tells ``CreType`` from other values.
        public enum CreTypeKind {}
    }
}

extension OpenValue where Kind == V2.Secsvc.Getrealnameinfo.PostBody.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
    /// `2.0`.
    public static var _20: Self { "2.0" }
}

extension OpenValue where Kind == V2.Secsvc.Getrealnameinfo.PostBody.CharsetKind {
    /// `UTF-8`.
    public static var utf8: Self { "UTF-8" }
    /// `GBK`.
    public static var gbk: Self { "GBK" }
}

extension OpenValue where Kind == V2.Secsvc.Getrealnameinfo.PostBody.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension OpenValue where Kind == V2.Secsvc.Getrealnameinfo.PostReply.CreTypeKind {
    /// `MAINLAND_ID`.
    public static var mainlandId: Self { "MAINLAND_ID" }
    /// `PASSPOT`.
    public static var passpot: Self { "PASSPOT" }
    /// `MO`.
    public static var mo: Self { "MO" }
    /// `SOLDIERS`.
    public static var soldiers: Self { "SOLDIERS" }
    /// `HVPS`.
    public static var hvps: Self { "HVPS" }
    /// `MAINLAND_TMP_ID`.
    public static var mainlandTmpId: Self { "MAINLAND_TMP_ID" }
    /// `ACCOUNT_THIN`.
    public static var accountThin: Self { "ACCOUNT_THIN" }
    /// `POLICE`.
    public static var police: Self { "POLICE" }
    /// `MTPS`.
    public static var mtps: Self { "MTPS" }
    /// `BL`.
    public static var bl: Self { "BL" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `RPFF`.
    public static var rpff: Self { "RPFF" }
    /// `HK_MACAO`.
    public static var hkMacao: Self { "HK_MACAO" }
    /// `TAIWAN`.
    public static var taiwan: Self { "TAIWAN" }
}

extension V2.Secsvc.Realnameauth {
    /// 微信支付实名验证, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987263).
    ///
    /// Served by https://fraud.mch.weixin.qq.com/ only.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "closed since 2021-11-10")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secsvc.realnameauth.post", chain, body: body.fields).reply()
    }

    /// 微信支付实名验证, blocking the thread.
    @available(*, deprecated, message: "closed since 2021-11-10")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secsvc.realnameauth.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secsvc/realnameauth` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: Version,
            mchID: String,
            appid: String,
            openid: String,
            realName: String,
            credType: JSON.Number,
            credID: String,
            accessToken: String,
            signType: SignType
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("real_name", realName)
            fields.set("cred_type", credType)
            fields.set("cred_id", credID)
            fields.set("access_token", accessToken)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 真实姓名 (`real_name`).
        public var realName: String? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 证件类型 (`cred_type`): one of `1`, `2`, `5`, `9`, `12`, `17`, `18`.
        public var credType: JSON.Number? {
            get { fields.stored("cred_type") }
            set { fields.set("cred_type", newValue) }
        }
        /// 证件号码 (`cred_id`).
        public var credID: String? {
            get { fields.stored("cred_id") }
            set { fields.set("cred_id", newValue) }
        }
        /// 步骤2或步骤3获取到的access_token (`access_token`).
        public var accessToken: String? {
            get { fields.stored("access_token") }
            set { fields.set("access_token", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// Documented values of 接口版本号 (`version`); open.
        public typealias Version = OpenValue<VersionKind>
        /// Tells ``Version`` from other values.
        public enum VersionKind {}
        /// Documented values of 签名类型 (`sign_type`); open.
        public typealias SignType = OpenValue<SignTypeKind>
        /// Tells ``SignType`` from other values.
        public enum SignTypeKind {}
    }

    /// What `POST /secsvc/realnameauth` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secsvc.ReturnCode { get throws { try fields.required("return_code") } }
        /// 错误码描述 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 错误码 (`error_code`).
        public var errorCode: String? { get throws { try fields.optional("error_code") } }
        /// 错误代码描述 (`error_code_des`).
        public var errorCodeDes: String? { get throws { try fields.optional("error_code_des") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secsvc.ResultCode { get throws { try fields.required("result_code") } }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String? { get throws { try fields.optional("nonce_str") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 步骤2或步骤3获取到的access_token (`access_token`).
        public var accessToken: String? { get throws { try fields.optional("access_token") } }
        /// `verify_openid`.
        public var verifyOpenid: VerifyOpenid? { get throws { try fields.optional("verify_openid") } }
        /// `verify_real_name`.
        public var verifyRealName: VerifyRealName? { get throws { try fields.optional("verify_real_name") } }
        /// `bind_bankcard`.
        public var bindBankcard: BindBankcard? { get throws { try fields.optional("bind_bankcard") } }
        /// Documented values of `verify_openid`; open.
        public typealias VerifyOpenid = OpenValue<VerifyOpenidKind>
        /// Tells ``VerifyOpenid`` from other values.
        public enum VerifyOpenidKind {}
        /// Documented values of `verify_real_name`; open.
        public typealias VerifyRealName = OpenValue<VerifyRealNameKind>
        /// Tells ``VerifyRealName`` from other values.
        public enum VerifyRealNameKind {}
        /// Documented values of `bind_bankcard`; open.
        public typealias BindBankcard = OpenValue<BindBankcardKind>
        /// Tells ``BindBankcard`` from other values.
        public enum BindBankcardKind {}
    }
}

extension OpenValue where Kind == V2.Secsvc.Realnameauth.PostBody.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
    /// `1.1`.
    public static var _11: Self { "1.1" }
}

extension OpenValue where Kind == V2.Secsvc.Realnameauth.PostBody.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
    /// `MD5`.
    public static var md5: Self { "MD5" }
}

extension OpenValue where Kind == V2.Secsvc.Realnameauth.PostReply.VerifyOpenidKind {
    /// `V_OP_NA`.
    public static var vOpNa: Self { "V_OP_NA" }
    /// `V_OP_NM_MA`.
    public static var vOpNmMa: Self { "V_OP_NM_MA" }
    /// `V_OP_NM_UM`.
    public static var vOpNmUm: Self { "V_OP_NM_UM" }
}

extension OpenValue where Kind == V2.Secsvc.Realnameauth.PostReply.VerifyRealNameKind {
    /// `V_NM_ID_MA`.
    public static var vNmIdMa: Self { "V_NM_ID_MA" }
    /// `V_NM_ID_UM`.
    public static var vNmIdUm: Self { "V_NM_ID_UM" }
    /// `V_NM_ID_TYPE_UM`.
    public static var vNmIdTypeUm: Self { "V_NM_ID_TYPE_UM" }
}

extension OpenValue where Kind == V2.Secsvc.Realnameauth.PostReply.BindBankcardKind {
    /// `YES`.
    public static var yes: Self { "YES" }
    /// `NO`.
    public static var no: Self { "NO" }
}

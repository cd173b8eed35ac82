// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/appauth.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Appauth.Authindex {
    /// 授权获取code, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987607).
    ///
    /// Served by https://payapp.weixin.qq.com/ only.
    ///
    /// The signed address is for the user's browser; nothing is sent.
    ///
    /// - Parameters:
    ///   - mchID: 商户号 (`mch_id`).
    ///   - appid: 应用ID.
    ///   - redirectUri: `redirect_uri`.
    ///   - scope: 应用授权作用域.
    ///   - state: `state`.
    ///   - responseType: 固定填code (`response_type`); always `code`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "closed since 2021-11-10")
    public func signedURL(
        mchID: String,
        appid: String,
        redirectUri: String,
        scope: V2.Appauth.Scope,
        state: String,
        responseType: String? = nil
    ) throws -> String {
        var call = TypedCall("v2.appauth.authindex.get", chain)
        call.query("mch_id", mchID)
        call.query("appid", appid)
        call.query("redirect_uri", redirectUri)
        call.query("response_type", responseType)
        call.query("scope", scope)
        call.query("state", state)
        return try call.address()
    }
}

extension V2.Appauth.Getaccesstoken {
    /// 通过code换取accesstoken, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987607).
    ///
    /// - Parameters:
    ///   - mchID: 商户号 (`mch_id`).
    ///   - appid: 应用ID.
    ///   - openid: 微信openID.
    ///   - code: 第一步返回的auth_code.
    ///   - scope: 应用授权作用域.
    ///   - signType: 签名类型 (`sign_type`).
    ///   - grantType: 固定值authorization_code (`grant_type`); always `authorization_code`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "closed since 2021-11-10")
    public func get(
        mchID: String,
        appid: String,
        openid: String,
        code: String,
        scope: V2.Appauth.Scope,
        signType: SignType,
        grantType: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("v2.appauth.getaccesstoken.get", chain)
        call.query("mch_id", mchID)
        call.query("appid", appid)
        call.query("openid", openid)
        call.query("code", code)
        call.query("grant_type", grantType)
        call.query("scope", scope)
        call.query("sign_type", signType)
        return try await call.reply()
    }

    /// 通过code换取accesstoken, blocking the thread.
    @available(*, deprecated, message: "closed since 2021-11-10")
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchID: String,
        appid: String,
        openid: String,
        code: String,
        scope: V2.Appauth.Scope,
        signType: SignType,
        grantType: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("v2.appauth.getaccesstoken.get", chain)
        call.query("mch_id", mchID)
        call.query("appid", appid)
        call.query("openid", openid)
        call.query("code", code)
        call.query("grant_type", grantType)
        call.query("scope", scope)
        call.query("sign_type", signType)
        return try call.blockingReply()
    }

    /// Documented values of 签名类型 (`sign_type`); open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}

    /// What `GET /appauth/getaccesstoken` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`retcode`): one of `0`, `-1`.
        public var retcode: JSON.Number { get throws { try fields.required("retcode") } }
        /// `retmsg`.
        public var retmsg: String { get throws { try fields.required("retmsg") } }
        /// 接口调用凭证 (`access_token`).
        public var accessToken: String { get throws { try fields.required("access_token") } }
        /// `access_token_expire_in`.
        public var accessTokenExpireIn: Int { get throws { try fields.required("access_token_expire_in") } }
        /// refresh令牌 (`refresh_token`).
        public var refreshToken: String { get throws { try fields.required("refresh_token") } }
        /// `refresh_token_expire_in`.
        public var refreshTokenExpireIn: JSON.Number { get throws { try fields.required("refresh_token_expire_in") } }
    }
}

extension OpenValue where Kind == V2.Appauth.Getaccesstoken.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

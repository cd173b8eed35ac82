// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/palmservice.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Palmservice.Authorization.Openid.ByOpenid {
    /// 查询刷掌授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014482017).
    ///
    /// WeChat Pay grants it on application.
    ///
    /// - Parameter organizationID: 机构ID (`organization_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(organizationID: String) async throws -> GetReply {
        var call = TypedCall("palmservice.authorization.openid.{openid}.get", chain)
        call.query("organization_id", organizationID)
        return try await call.reply()
    }

    /// 查询刷掌授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(organizationID: String) throws -> GetReply {
        var call = TypedCall("palmservice.authorization.openid.{openid}.get", chain)
        call.query("organization_id", organizationID)
        return try call.blockingReply()
    }

    /// What `GET /v3/palmservice/authorization/openid/{openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 机构ID (`organization_id`).
        public var organizationID: String? { get throws { try fields.optional("organization_id") } }
        /// 授权状态 (`state`).
        public var state: State? { get throws { try fields.optional("state") } }
        /// 授权时间 (`authorize_time`).
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
        /// Documented values of 授权状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.Palmservice.Authorization.Openid.ByOpenid.GetReply.StateKind {
    /// `AUTHORIZATION_STATE_NONE`.
    public static var authorizationStateNone: Self { "AUTHORIZATION_STATE_NONE" }
    /// `AUTHORIZATION_STATE_ON`.
    public static var authorizationStateOn: Self { "AUTHORIZATION_STATE_ON" }
    /// `AUTHORIZATION_STATE_OFF`.
    public static var authorizationStateOff: Self { "AUTHORIZATION_STATE_OFF" }
}

extension V3.Palmservice.Authorization.Preauthorize {
    /// 服务关联预授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014481990).
    ///
    /// WeChat Pay grants it on application.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("palmservice.authorization.preauthorize.post", chain, body: body.fields).reply()
    }

    /// 服务关联预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("palmservice.authorization.preauthorize.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/palmservice/authorization/preauthorize` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String, preauthorizeSessionID: String? = nil, organizationID: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("preauthorize_session_id", preauthorizeSessionID)
            fields.set("organization_id", organizationID)
            self.fields = fields
        }
        /// OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 预授权会话ID (`preauthorize_session_id`).
        public var preauthorizeSessionID: String? {
            get { fields.stored("preauthorize_session_id") }
            set { fields.set("preauthorize_session_id", newValue) }
        }
        /// 机构ID (`organization_id`).
        public var organizationID: String? {
            get { fields.stored("organization_id") }
            set { fields.set("organization_id", newValue) }
        }
    }

    /// What `POST /v3/palmservice/authorization/preauthorize` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预授权token (`permission_token`).
        public var permissionToken: String { get throws { try fields.required("permission_token") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Permissions {
    /// 商户预授权, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647349).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PermissionsReply {
        try await TypedCall("payscore.permissions.post", chain, body: body.fields).reply()
    }

    /// 商户预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PermissionsReply {
        try TypedCall("payscore.permissions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/permissions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceID: String, appid: String, authorizationCode: String, notifyURL: String? = nil) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("authorization_code", authorizationCode)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 服务id (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 公众号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? {
            get { fields.stored("authorization_code") }
            set { fields.set("authorization_code", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.Payscore.Permissions.AssessUserRiskLevel {
    /// 商户评估用户分层, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012856611).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.AssessUserRiskLevelReply {
        try await TypedCall("payscore.permissions.assess-user-risk-level.post", chain, body: body.fields).reply()
    }

    /// 商户评估用户分层, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.AssessUserRiskLevelReply {
        try TypedCall("payscore.permissions.assess-user-risk-level.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/permissions/assess-user-risk-level` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            authorizationCode: String? = nil,
            openid: String? = nil,
            shoppingInfo: V3.Payscore.AssessUserRiskLevelShoppingInfo? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("authorization_code", authorizationCode)
            fields.set("openid", openid)
            fields.set("shopping_info", shoppingInfo)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? {
            get { fields.stored("authorization_code") }
            set { fields.set("authorization_code", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 先用后付商品信息 (`shopping_info`).
        public var shoppingInfo: V3.Payscore.AssessUserRiskLevelShoppingInfo? {
            get { fields.stored("shopping_info") }
            set { fields.set("shopping_info", newValue) }
        }
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.ByAuthorizationCode {
    /// 查询与用户授权记录（授权协议号）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647401).
    ///
    /// - Parameter serviceID: 服务ID (`service_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(serviceID: String) async throws -> GetReply {
        var call = TypedCall("payscore.permissions.authorization-code.{authorization_code}.get", chain)
        call.query("service_id", serviceID)
        return try await call.reply()
    }

    /// 查询与用户授权记录（授权协议号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(serviceID: String) throws -> GetReply {
        var call = TypedCall("payscore.permissions.authorization-code.{authorization_code}.get", chain)
        call.query("service_id", serviceID)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/permissions/authorization-code/{authorization_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务id (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String { get throws { try fields.required("authorization_code") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: V3.Payscore.AuthorizationState {
            get throws { try fields.required("authorization_state") }
        }
        /// 授权通知地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 最近一次解除授权时间 (`cancel_authorization_time`).
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// 最近一次授权成功时间 (`authorization_success_time`).
        public var authorizationSuccessTime: String? {
            get throws { try fields.optional("authorization_success_time") }
        }
        /// 用户分层 (`user_risk_level`).
        public var userRiskLevel: JSON.Number? { get throws { try fields.optional("user_risk_level") } }
        /// 分层版本 (`risk_level_version`).
        public var riskLevelVersion: JSON.Number? { get throws { try fields.optional("risk_level_version") } }
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate {
    /// 解除用户授权关系（授权协议号）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647410).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "payscore.permissions.authorization-code.{authorization_code}.terminate.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 解除用户授权关系（授权协议号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "payscore.permissions.authorization-code.{authorization_code}.terminate.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceID: String, reason: String) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 服务id (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 撤销原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore.Permissions.Openid.ByOpenid {
    /// 查询与用户授权记录（openid）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647404).
    ///
    /// - Parameters:
    ///   - serviceID: 服务ID (`service_id`).
    ///   - appid: 公众号id.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(serviceID: String, appid: String) async throws -> GetReply {
        var call = TypedCall("payscore.permissions.openid.{openid}.get", chain)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询与用户授权记录（openid）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(serviceID: String, appid: String) throws -> GetReply {
        var call = TypedCall("payscore.permissions.openid.{openid}.get", chain)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/permissions/openid/{openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务id (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: V3.Payscore.AuthorizationState {
            get throws { try fields.required("authorization_state") }
        }
        /// 最近一次解除授权时间 (`cancel_authorization_time`).
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// 最近一次授权成功时间 (`authorization_success_time`).
        public var authorizationSuccessTime: String? {
            get throws { try fields.optional("authorization_success_time") }
        }
        /// 用户分层 (`user_risk_level`).
        public var userRiskLevel: JSON.Number? { get throws { try fields.optional("user_risk_level") } }
        /// 分层版本 (`risk_level_version`).
        public var riskLevelVersion: JSON.Number? { get throws { try fields.optional("risk_level_version") } }
    }
}

extension V3.Payscore.Permissions.Openid.ByOpenid.Terminate {
    /// 解除用户授权关系（openid）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647413).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.PayscoreRequest) async throws {
        let call = TypedCall("payscore.permissions.openid.{openid}.terminate.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 解除用户授权关系（openid）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.PayscoreRequest) throws {
        let call = TypedCall("payscore.permissions.openid.{openid}.terminate.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

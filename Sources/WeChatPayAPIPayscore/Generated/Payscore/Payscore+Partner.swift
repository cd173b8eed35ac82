// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Partner.Permissions {
    /// 商户预授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012382030).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.PermissionsReply {
        try await TypedCall("payscore.partner.permissions.post", chain, body: body.fields).reply()
    }

    /// 商户预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.PermissionsReply {
        try TypedCall("payscore.partner.permissions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/partner/permissions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subMchid: String,
            authorizationCode: String,
            subAppid: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("authorization_code", authorizationCode)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? {
            get { fields.stored("authorization_code") }
            set { fields.set("authorization_code", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Permissions.ApplyForScene {
    /// 服务商场景中预授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012778802).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.partner.permissions.apply-for-scene.post", chain, body: body.fields).reply()
    }

    /// 服务商场景中预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.partner.permissions.apply-for-scene.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/partner/permissions/apply-for-scene` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subMchid: String,
            authorizationCode: String,
            scene: String,
            subAppid: String? = nil,
            notifyURL: String? = nil,
            transactionSceneInfo: TransactionSceneInfo? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("authorization_code", authorizationCode)
            fields.set("notify_url", notifyURL)
            fields.set("scene", scene)
            fields.set("transaction_scene_info", transactionSceneInfo)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商的公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户的公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户的商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        /// 授权场景 (`scene`).
        public var scene: String? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 微信支付交易中授权附带的参数 (`transaction_scene_info`).
        public var transactionSceneInfo: TransactionSceneInfo? {
            get { fields.stored("transaction_scene_info") }
            set { fields.set("transaction_scene_info", newValue) }
        }
        /// 微信支付交易中授权附带的参数 (`transaction_scene_info`).
        public struct TransactionSceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(mchid: String, subMchid: String) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("sub_mchid", subMchid)
                self.fields = fields
            }
            /// 支付下单的商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 支付下单的子商户号 (`sub_mchid`).
            public var subMchid: String? {
                get { fields.stored("sub_mchid") }
                set { fields.set("sub_mchid", newValue) }
            }
        }
    }

    /// What `POST /v3/payscore/partner/permissions/apply-for-scene` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 授权场景 (`scene`).
        public var scene: String { get throws { try fields.required("scene") } }
        /// 微信支付交易中授权token (`transaction_permissions_token`).
        public var transactionPermissionsToken: String? {
            get throws { try fields.optional("transaction_permissions_token") }
        }
    }
}

extension V3.Payscore.Partner.Permissions.AssessUserRiskLevel {
    /// 服务商评估用户分层, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012783585).
    ///
    /// - Parameter subMchid: 子商户商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, subMchid: String) async throws -> V3.Payscore.AssessUserRiskLevelReply {
        var call = TypedCall("payscore.partner.permissions.assess-user-risk-level.post", chain, body: body.fields)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 服务商评估用户分层, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, subMchid: String) throws -> V3.Payscore.AssessUserRiskLevelReply {
        var call = TypedCall("payscore.partner.permissions.assess-user-risk-level.post", chain, body: body.fields)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/partner/permissions/assess-user-risk-level` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subAppid: String? = nil,
            authorizationCode: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            shoppingInfo: V3.Payscore.AssessUserRiskLevelShoppingInfo? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("authorization_code", authorizationCode)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("shopping_info", shoppingInfo)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商的公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户的公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? {
            get { fields.stored("authorization_code") }
            set { fields.set("authorization_code", newValue) }
        }
        /// 服务商的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 子商户的用户标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 先用后付商品信息 (`shopping_info`).
        public var shoppingInfo: V3.Payscore.AssessUserRiskLevelShoppingInfo? {
            get { fields.stored("shopping_info") }
            set { fields.set("shopping_info", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode.ByAuthorizationCode {
    /// 查询与用户授权记录（授权协议号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692687).
    ///
    /// - Parameters:
    ///   - serviceID: 服务ID (`service_id`).
    ///   - subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(serviceID: String, subMchid: String) async throws -> GetReply {
        var call = TypedCall("payscore.partner.permissions.authorization-code.{authorization_code}.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询与用户授权记录（授权协议号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(serviceID: String, subMchid: String) throws -> GetReply {
        var call = TypedCall("payscore.partner.permissions.authorization-code.{authorization_code}.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商应用ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String { get throws { try fields.required("authorization_code") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// 授权通知地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 最近一次解除授权时间 (`cancel_authorization_time`).
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// 最近一次授权成功时间 (`authorization_success_time`).
        public var authorizationSuccessTime: String? {
            get throws { try fields.optional("authorization_success_time") }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户公众号下的用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 用户分层 (`user_risk_level`).
        public var userRiskLevel: JSON.Number? { get throws { try fields.optional("user_risk_level") } }
        /// 分层版本 (`risk_level_version`).
        public var riskLevelVersion: JSON.Number? { get throws { try fields.optional("risk_level_version") } }
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate {
    /// 解除用户授权关系（授权协议号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012382049).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.CancelRequest) async throws {
        let call = TypedCall(
            "payscore.partner.permissions.authorization-code.{authorization_code}.terminate.post", chain,
            body: body.fields)
        return try await call.completion()
    }

    /// 解除用户授权关系（授权协议号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.CancelRequest) throws {
        let call = TypedCall(
            "payscore.partner.permissions.authorization-code.{authorization_code}.terminate.post", chain,
            body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Partner.Permissions.Search {
    /// 查询与用户授权记录（openid）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692798).
    ///
    /// - Parameters:
    ///   - serviceID: 服务ID (`service_id`).
    ///   - appid: 服务商应用ID.
    ///   - subMchid: 子商户商户号 (`sub_mchid`).
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    ///   - openid: 用户标识.
    ///   - subOpenid: 子商户公众号下openid (`sub_openid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        serviceID: String,
        appid: String,
        subMchid: String,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.partner.permissions.search.get", chain)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("openid", openid)
        call.query("sub_openid", subOpenid)
        return try await call.reply()
    }

    /// 查询与用户授权记录（openid）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        serviceID: String,
        appid: String,
        subMchid: String,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.partner.permissions.search.get", chain)
        call.query("service_id", serviceID)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("openid", openid)
        call.query("sub_openid", subOpenid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/partner/permissions/search` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 应用ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// 授权通知地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 最近一次解除授权时间 (`cancel_authorization_time`).
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// 最近一次授权成功时间 (`authorization_success_time`).
        public var authorizationSuccessTime: String { get throws { try fields.required("authorization_success_time") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户公众号下的用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 用户分层 (`user_risk_level`).
        public var userRiskLevel: JSON.Number? { get throws { try fields.optional("user_risk_level") } }
        /// 分层版本 (`risk_level_version`).
        public var riskLevelVersion: JSON.Number? { get throws { try fields.optional("risk_level_version") } }
    }
}

extension V3.Payscore.Partner.Permissions.Terminate {
    /// 解除用户授权关系（openid）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461154).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("payscore.partner.permissions.terminate.post", chain, body: body.fields).completion()
    }

    /// 解除用户授权关系（openid）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("payscore.partner.permissions.terminate.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/payscore/partner/permissions/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subMchid: String,
            reason: String,
            openid: String? = nil,
            subOpenid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 子商户公众号下openid (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 撤销原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore.Partner.ServiceAccountApplications {
    /// 收付通子商户申请绑定支付分服务, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715051).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.ServiceAccountApplicationsReply {
        try await TypedCall("payscore.partner.service-account-applications.post", chain, body: body.fields).reply()
    }

    /// 收付通子商户申请绑定支付分服务, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.ServiceAccountApplicationsReply {
        let call = TypedCall("payscore.partner.service-account-applications.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payscore/partner/service-account-applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subMchid: String,
            outApplyNo: String,
            subAppid: String? = nil,
            resultNotifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("out_apply_no", outApplyNo)
            fields.set("result_notify_url", resultNotifyURL)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户申请绑定单号 (`out_apply_no`).
        public var outApplyNo: String? {
            get { fields.stored("out_apply_no") }
            set { fields.set("out_apply_no", newValue) }
        }
        /// 绑定结果回调通知地址 (`result_notify_url`).
        public var resultNotifyURL: String? {
            get { fields.stored("result_notify_url") }
            set { fields.set("result_notify_url", newValue) }
        }
    }
}

extension V3.Payscore.Partner.ServiceAccountApplications.ByOutApplyNo {
    /// 查询收付通子商户服务绑定结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715111).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Payscore.ServiceAccountApplicationsReply {
        try await TypedCall("payscore.partner.service-account-applications.{out_apply_no}.get", chain).reply()
    }

    /// 查询收付通子商户服务绑定结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Payscore.ServiceAccountApplicationsReply {
        try TypedCall("payscore.partner.service-account-applications.{out_apply_no}.get", chain).blockingReply()
    }
}

extension V3.Payscore.Partner.Serviceorder {
    /// 查询支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692256).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters.
    ///   - serviceID: 服务ID (`service_id`); at most 32 characters.
    ///   - outOrderNo: 商户服务订单号 (`out_order_no`); at most 32 characters.
    ///   - queryID: 查单ID (`query_id`); at most 512 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.partner.serviceorder.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        return try await call.reply()
    }

    /// 查询支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.partner.serviceorder.get", chain)
        call.query("service_id", serviceID)
        call.query("sub_mchid", subMchid)
        call.query("out_order_no", outOrderNo)
        call.query("query_id", queryID)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/partner/serviceorder` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`): at most 32 characters.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsReply]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFund? { get throws { try fields.optional("risk_fund") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// 收款信息 (`collection`).
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户标识 (`sub_openid`): at most 128 characters.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 收款信息 (`collection`).
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 收款状态 (`state`): at most 32 characters.
            public var state: V3.Payscore.ServiceorderState { get throws { try fields.required("state") } }
            /// 总收款金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
            /// 待收金额 (`paying_amount`): in the smallest unit of the currency (分 for CNY).
            public var payingAmount: Int? { get throws { try fields.optional("paying_amount") } }
            /// 已收金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
            public var paidAmount: Int? { get throws { try fields.optional("paid_amount") } }
            /// 收款明细列表 (`details`).
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// 收款银行 (`bank_type`).
            public var bankType: String? { get throws { try fields.optional("bank_type") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 收款序号 (`seq`).
                public var seq: Int? { get throws { try fields.optional("seq") } }
                /// 单笔收款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// 收款成功渠道 (`paid_type`): at most 32 characters.
                public var paidType: V3.Payscore.PaidType? { get throws { try fields.optional("paid_type") } }
                /// 收款成功时间 (`paid_time`): at most 32 characters.
                public var paidTime: String? { get throws { try fields.optional("paid_time") } }
                /// 微信支付交易单号 (`transaction_id`): at most 64 characters.
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// 优惠功能 (`promotion_detail`).
                public var promotionDetail: [PromotionDetail]? {
                    get throws { try fields.optional("promotion_detail") }
                }
                /// `promotion_detail`.
                public struct PromotionDetail: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 券ID (`coupon_id`): at most 32 characters.
                    public var couponID: String { get throws { try fields.required("coupon_id") } }
                    /// 优惠名称 (`name`): at most 64 characters.
                    public var name: String? { get throws { try fields.optional("name") } }
                    /// 优惠范围 (`scope`): at most 32 characters.
                    public var scope: V3.Payscore.Scope? { get throws { try fields.optional("scope") } }
                    /// 优惠类型 (`type`): at most 32 characters.
                    public var type: V3.Payscore.ServiceorderType? { get throws { try fields.optional("type") } }
                    /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// 活动ID (`stock_id`): at most 32 characters.
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// 优惠币种 (`currency`): at most 32 characters.
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// 单品列表 (`goods_detail`).
                    public var goodsDetail: [V3.Payscore.GoodsDetail]? {
                        get throws { try fields.optional("goods_detail") }
                    }
                }
            }
        }
    }

    /// 创建支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692136).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payscore.partner.serviceorder.post", chain, body: body.fields).reply()
    }

    /// 创建支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payscore.partner.serviceorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/partner/serviceorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subMchid: String,
            outOrderNo: String,
            serviceIntroduction: String,
            riskFund: V3.Payscore.RiskFundRequest,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange,
            notifyURL: String,
            subAppid: String? = nil,
            postPayments: [V3.Payscore.PostPaymentsRequest]? = nil,
            postDiscounts: [V3.Payscore.PostDiscountsRequest]? = nil,
            location: V3.Payscore.Location? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            needUserConfirm: Bool? = nil,
            attach: String? = nil,
            device: V3.Payscore.Device? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("risk_fund", riskFund)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("need_user_confirm", needUserConfirm)
            fields.set("notify_url", notifyURL)
            fields.set("attach", attach)
            fields.set("device", device)
            self.fields = fields
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsRequest]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundRequest? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 子商户公众号下的用户标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 是否需要用户确认 (`need_user_confirm`).
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商户数据包 (`attach`): at most 256 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 设备信息 (`device`).
        public var device: V3.Payscore.Device? {
            get { fields.stored("device") }
            set { fields.set("device", newValue) }
        }
    }

    /// What `POST /v3/payscore/partner/serviceorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: V3.Payscore.State { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`): at most 32 characters.
        public var stateDescription: V3.Payscore.StateDescription? {
            get throws { try fields.optional("state_description") }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsReply]? {
            get throws { try fields.optional("post_payments") }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsReply]? {
            get throws { try fields.optional("post_discounts") }
        }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: RiskFund? { get throws { try fields.optional("risk_fund") } }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeReply? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.ServiceorderLocation? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 跳转微信侧小程序订单数据 (`package`): at most 1024 characters.
        public var package: String? { get throws { try fields.optional("package") } }
        /// 服务风险金 (`risk_fund`).
        public struct RiskFund: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 风险名称 (`name`): at most 30 characters.
            public var name: V3.Payscore.Name { get throws { try fields.required("name") } }
            /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 风险说明 (`description`): at most 30 characters.
            public var description: String? { get throws { try fields.optional("description") } }
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.DirectComplete {
    /// 创单结单合并, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012923757).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.partner.serviceorder.direct-complete.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 创单结单合并, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.partner.serviceorder.direct-complete.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/partner/serviceorder/direct-complete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            appid: String,
            subAppid: String,
            outOrderNo: String,
            serviceIntroduction: String,
            totalAmount: Int,
            timeRange: V3.Payscore.TimeRangeRequest,
            notifyURL: String,
            subMchid: String? = nil,
            postPayments: [V3.Payscore.PostPaymentsRequest]? = nil,
            postDiscounts: [V3.Payscore.PostDiscountsRequest]? = nil,
            location: V3.Payscore.Location? = nil,
            profitSharing: Bool? = nil,
            goodsTag: String? = nil,
            attach: String? = nil,
            openid: String? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("out_order_no", outOrderNo)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("profit_sharing", profitSharing)
            fields.set("goods_tag", goodsTag)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务商应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 后付费商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscountsRequest]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.TimeRangeRequest? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 微信支付服务分账标记 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 服务商公众号下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Cancel {
    /// 取消支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458758).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.CancelRequest) async throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 取消支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.CancelRequest) throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.cancel.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Complete {
    /// 完结支付分订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692408).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 完结支付分订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.complete.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            subMchid: String,
            postPayments: [V3.Payscore.PostPaymentsRequest],
            totalAmount: Int,
            postDiscounts: [V3.Payscore.CompletePostDiscounts]? = nil,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? = nil,
            location: V3.Payscore.Location? = nil,
            profitSharing: Bool? = nil,
            completeTime: String? = nil,
            goodsTag: String? = nil,
            device: V3.Payscore.Device? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("profit_sharing", profitSharing)
            fields.set("complete_time", completeTime)
            fields.set("goods_tag", goodsTag)
            fields.set("device", device)
            self.fields = fields
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.CompletePostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 服务时间段 (`time_range`).
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 微信支付服务分账标记 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 完结服务时间 (`complete_time`): at most 64 characters.
        public var completeTime: String? {
            get { fields.stored("complete_time") }
            set { fields.set("complete_time", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 设备信息 (`device`).
        public var device: V3.Payscore.Device? {
            get { fields.stored("device") }
            set { fields.set("device", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Modify {
    /// 修改订单金额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692360).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.modify.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 修改订单金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.modify.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            postPayments: [V3.Payscore.PostPaymentsRequest],
            totalAmount: Int,
            reason: String,
            serviceID: String? = nil,
            postDiscounts: [PostDiscounts]? = nil,
            device: V3.Payscore.Device? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("reason", reason)
            fields.set("device", device)
            self.fields = fields
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPaymentsRequest]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 修改原因 (`reason`): at most 50 characters.
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 设备信息 (`device`).
        public var device: V3.Payscore.Device? {
            get { fields.stored("device") }
            set { fields.set("device", newValue) }
        }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
                var fields = Fields()
                fields.set("name", name)
                fields.set("description", description)
                fields.set("amount", amount)
                fields.set("count", count)
                self.fields = fields
            }
            /// 优惠名称 (`name`): at most 20 characters.
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 优惠说明 (`description`): at most 30 characters.
            public var description: String? {
                get { fields.stored("description") }
                set { fields.set("description", newValue) }
            }
            /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 优惠数量 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Pay {
    /// 商户发起催收扣款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013394544).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.pay.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 商户发起催收扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.pay.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, serviceID: String? = nil) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.SendPendingmessage {
    /// 下发服务费用待处理消息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013394914).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.ServiceorderRequest) async throws {
        let call = TypedCall(
            "payscore.partner.serviceorder.{out_order_no}.send-pendingmessage.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 下发服务费用待处理消息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.ServiceorderRequest) throws {
        let call = TypedCall(
            "payscore.partner.serviceorder.{out_order_no}.send-pendingmessage.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.SendPrepaidmessage {
    /// 下发服务预扣费消息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013394929).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Payscore.ServiceorderRequest) async throws {
        let call = TypedCall(
            "payscore.partner.serviceorder.{out_order_no}.send-prepaidmessage.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 下发服务预扣费消息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Payscore.ServiceorderRequest) throws {
        let call = TypedCall(
            "payscore.partner.serviceorder.{out_order_no}.send-prepaidmessage.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Sync {
    /// 同步订单信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458816).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.sync.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 同步订单信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("payscore.partner.serviceorder.{out_order_no}.sync.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceID: String, subMchid: String, type: String, detail: V3.Payscore.Detail) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("type", type)
            fields.set("detail", detail)
            self.fields = fields
        }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 场景类型 (`type`): at most 32 characters.
        public var type: String? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 内容信息详情 (`detail`).
        public var detail: V3.Payscore.Detail? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Servicepayondeliveryorder {
    /// 创建先用后付订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012783634).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Payscore.ServicepayondeliveryorderReply {
        try await TypedCall("payscore.partner.servicepayondeliveryorder.post", chain, body: body.fields).reply()
    }

    /// 创建先用后付订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Payscore.ServicepayondeliveryorderReply {
        try TypedCall("payscore.partner.servicepayondeliveryorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payscore/partner/servicepayondeliveryorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outOrderNo: String,
            appid: String,
            subMchid: String,
            serviceID: String,
            serviceIntroduction: String,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange,
            riskFund: V3.Payscore.RiskFundRequest,
            notifyURL: String,
            shoppingInfo: V3.Payscore.ShoppingInfoRequest,
            subAppid: String? = nil,
            postPayments: [V3.Payscore.ServicepayondeliveryorderPostPayments]? = nil,
            postDiscounts: [V3.Payscore.ServicepayondeliveryorderPostPayments]? = nil,
            location: V3.Payscore.Location? = nil,
            attach: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            needUserConfirm: Bool? = nil,
            mchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_order_no", outOrderNo)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("service_id", serviceID)
            fields.set("service_introduction", serviceIntroduction)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("time_range", timeRange)
            fields.set("location", location)
            fields.set("risk_fund", riskFund)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("need_user_confirm", needUserConfirm)
            fields.set("mchid", mchid)
            fields.set("shopping_info", shoppingInfo)
            self.fields = fields
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? {
            get { fields.stored("service_introduction") }
            set { fields.set("service_introduction", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.ServicepayondeliveryorderPostPayments]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.ServicepayondeliveryorderPostPayments]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange? {
            get { fields.stored("time_range") }
            set { fields.set("time_range", newValue) }
        }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.Location? {
            get { fields.stored("location") }
            set { fields.set("location", newValue) }
        }
        /// 订单风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.RiskFundRequest? {
            get { fields.stored("risk_fund") }
            set { fields.set("risk_fund", newValue) }
        }
        /// 商户数据包 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 子商户公众号下的用户标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 是否需要用户确认 (`need_user_confirm`).
        public var needUserConfirm: Bool? {
            get { fields.stored("need_user_confirm") }
            set { fields.set("need_user_confirm", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 先用后付购物详情 (`shopping_info`).
        public var shoppingInfo: V3.Payscore.ShoppingInfoRequest? {
            get { fields.stored("shopping_info") }
            set { fields.set("shopping_info", newValue) }
        }
    }
}

extension V3.Payscore.Partner.Servicequotas.ServiceID.ByServiceID {
    /// 查询用户分层对应建议先享金额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013394486).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户商户号 (`sub_mchid`).
    ///   - appid: 服务商的公众号ID.
    ///   - riskLevelVersion: 分层版本 (`risk_level_version`).
    ///   - subAppid: 子商户的公众号ID (`sub_appid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        appid: String,
        riskLevelVersion: JSON.Number,
        subAppid: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.partner.servicequotas.service-id.{service_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("risk_level_version", riskLevelVersion)
        return try await call.reply()
    }

    /// 查询用户分层对应建议先享金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        appid: String,
        riskLevelVersion: JSON.Number,
        subAppid: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.partner.servicequotas.service-id.{service_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("risk_level_version", riskLevelVersion)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 公众号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户的公众号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 分层版本 (`risk_level_version`).
        public var riskLevelVersion: JSON.Number { get throws { try fields.required("risk_level_version") } }
        /// 先享金额列表 (`quotas`).
        public var quotas: [Quotas] { get throws { try fields.required("quotas") } }
        /// `quotas`.
        public struct Quotas: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户分层 (`risk_level`).
            public var riskLevel: JSON.Number { get throws { try fields.required("risk_level") } }
            /// 建议先享金额 (`suggested_quota`).
            public var suggestedQuota: JSON.Number { get throws { try fields.required("suggested_quota") } }
        }
    }
}

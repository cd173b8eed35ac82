// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode {
    /// 根据业务申请单号查签约信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015851492).
    ///
    /// - Parameter appid: 签约和付款的微信小程序AppID; at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String) async throws -> GetReply {
        var call = TypedCall("ecommerce.individual-contracts.out-contract-code.{out_contract_code}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 根据业务申请单号查签约信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String) throws -> GetReply {
        var call = TypedCall("ecommerce.individual-contracts.out-contract-code.{out_contract_code}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 授权ID (`individual_auth_id`).
        public var individualAuthID: String? { get throws { try fields.optional("individual_auth_id") } }
        /// 签约时间 (`signed_time`).
        public var signedTime: String? { get throws { try fields.optional("signed_time") } }
        /// 授权状态 (`auth_state`).
        public var authState: V3.Ecommerce.AuthState { get throws { try fields.required("auth_state") } }
        /// 用户OpenID (`individual_openid`).
        public var individualOpenid: String? { get throws { try fields.optional("individual_openid") } }
        /// 实名授权结果 (`real_name_auth_result`).
        public var realNameAuthResult: RealNameAuthResult? {
            get throws { try fields.optional("real_name_auth_result") }
        }
        /// 实名授权结果 (`real_name_auth_result`).
        public struct RealNameAuthResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 应用授权作用域 (`scope`).
            public var scope: Scope { get throws { try fields.required("scope") } }
            /// 访问令牌 (`access_token`).
            public var accessToken: String { get throws { try fields.required("access_token") } }
            /// 访问令牌过期时间 (`access_token_expire_time`).
            public var accessTokenExpireTime: String { get throws { try fields.required("access_token_expire_time") } }
            /// Documented values of 应用授权作用域 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
        }
    }
}

extension OpenValue
where Kind == V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply.RealNameAuthResult.ScopeKind {
    /// `pay_realname`.
    public static var payRealname: Self { "pay_realname" }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.App {
    /// APP场景预签约（需要实名验证）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4020083765).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall(
            "ecommerce.individual-contracts.pre-entrust-sign-with-real-name-identity.app.post", chain, body: body.fields
        )
        return try await call.reply()
    }

    /// APP场景预签约（需要实名验证）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall(
            "ecommerce.individual-contracts.pre-entrust-sign-with-real-name-identity.app.post", chain, body: body.fields
        )
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outContractCode: String,
            realName: SensitiveText,
            credType: V3.Ecommerce.CredType,
            credID: SensitiveText
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_contract_code", outContractCode)
            fields.set("real_name", realName)
            fields.set("cred_type", credType)
            fields.set("cred_id", credID)
            self.fields = fields
        }
        /// 签约和付款的AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 业务申请单号 (`out_contract_code`): at most 128 characters; matches `^[0-9A-Za-z_-]{1,128}$`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 真实姓名 (`real_name`): encrypted when sent; at most 64 characters before that.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 证件类型 (`cred_type`).
        public var credType: V3.Ecommerce.CredType? {
            get { fields.stored("cred_type") }
            set { fields.set("cred_type", newValue) }
        }
        /// 件号码 (`cred_id`): encrypted when sent; at most 64 characters before that.
        public var credID: SensitiveText? {
            get { fields.stored("cred_id") }
            set { fields.set("cred_id", newValue) }
        }
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram {
    /// 小程序场景预签约（需要实名验证）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4020023723).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall(
            "ecommerce.individual-contracts.pre-entrust-sign-with-real-name-identity.mini-program.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 小程序场景预签约（需要实名验证）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall(
            "ecommerce.individual-contracts.pre-entrust-sign-with-real-name-identity.mini-program.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outContractCode: String,
            openid: String,
            realName: SensitiveText,
            credType: V3.Ecommerce.CredType,
            credID: SensitiveText
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_contract_code", outContractCode)
            fields.set("openid", openid)
            fields.set("real_name", realName)
            fields.set("cred_type", credType)
            fields.set("cred_id", credID)
            self.fields = fields
        }
        /// 签约和付款的AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 业务申请单号 (`out_contract_code`): at most 128 characters; matches `^[0-9A-Za-z_-]{1,128}$`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 个人收款方的OpenID (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 真实姓名 (`real_name`): encrypted when sent; at most 64 characters before that.
        public var realName: SensitiveText? {
            get { fields.stored("real_name") }
            set { fields.set("real_name", newValue) }
        }
        /// 证件类型 (`cred_type`).
        public var credType: V3.Ecommerce.CredType? {
            get { fields.stored("cred_type") }
            set { fields.set("cred_type", newValue) }
        }
        /// 件号码 (`cred_id`): encrypted when sent; at most 64 characters before that.
        public var credID: SensitiveText? {
            get { fields.stored("cred_id") }
            set { fields.set("cred_id", newValue) }
        }
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSign.App {
    /// APP场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015851472).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall("ecommerce.individual-contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// APP场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall("ecommerce.individual-contracts.pre-entrust-sign.app.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, outContractCode: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_contract_code", outContractCode)
            self.fields = fields
        }
        /// 签约和付款的AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 业务申请单号 (`out_contract_code`): at most 128 characters; matches `^[0-9A-Za-z_-]{1,128}$`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSign.MiniProgram {
    /// 小程序场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4020023636).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall(
            "ecommerce.individual-contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 小程序场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.IndividualContractsReply {
        let call = TypedCall(
            "ecommerce.individual-contracts.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, outContractCode: String, openid: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_contract_code", outContractCode)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 签约和付款的AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 业务申请单号 (`out_contract_code`): at most 128 characters; matches `^[0-9A-Za-z_-]{1,128}$`.
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 个人收款方的OpenID (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }
}

extension V3.Ecommerce.IndividualContracts.ByOpenid {
    /// 查询个人收款方授权结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012739528).
    ///
    /// - Parameters:
    ///   - appid: 签约和付款的微信小程序AppID; at most 128 characters.
    ///   - permissionType: 权限类型 (`permission_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String, permissionType: PermissionType) async throws -> GetReply {
        var call = TypedCall("ecommerce.individual-contracts.{openid}.get", chain)
        call.query("appid", appid)
        call.query("permission_type", permissionType)
        return try await call.reply()
    }

    /// 查询个人收款方授权结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String, permissionType: PermissionType) throws -> GetReply {
        var call = TypedCall("ecommerce.individual-contracts.{openid}.get", chain)
        call.query("appid", appid)
        call.query("permission_type", permissionType)
        return try call.blockingReply()
    }

    /// Documented values of 权限类型 (`permission_type`); open.
    public typealias PermissionType = OpenValue<PermissionTypeKind>
    /// Tells ``PermissionType`` from other values.
    public enum PermissionTypeKind {}

    /// What `GET /v3/ecommerce/individual-contracts/{openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 授权ID (`individual_auth_id`).
        public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
        /// 操作时间 (`operation_time`).
        public var operationTime: String { get throws { try fields.required("operation_time") } }
        /// 授权状态 (`auth_state`).
        public var authState: V3.Ecommerce.AuthState { get throws { try fields.required("auth_state") } }
    }
}

extension OpenValue where Kind == V3.Ecommerce.IndividualContracts.ByOpenid.PermissionTypeKind {
    /// `INDIVIDUAL_PAYEE`.
    public static var individualPayee: Self { "INDIVIDUAL_PAYEE" }
}

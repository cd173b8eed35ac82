// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.UserServiceState {
    /// 查询用户授权状态, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml).
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - serviceID: 服务ID (`service_id`).
    ///   - openid: 用户标识.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String, serviceID: String, openid: String) async throws -> GetReply {
        var call = TypedCall("payscore.user-service-state.get", chain)
        call.query("appid", appid)
        call.query("service_id", serviceID)
        call.query("openid", openid)
        return try await call.reply()
    }

    /// 查询用户授权状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String, serviceID: String, openid: String) throws -> GetReply {
        var call = TypedCall("payscore.user-service-state.get", chain)
        call.query("appid", appid)
        call.query("service_id", serviceID)
        call.query("openid", openid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payscore/user-service-state` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 用户授权服务情况 (`use_service_state`).
        public var useServiceState: UseServiceState { get throws { try fields.required("use_service_state") } }
        /// Documented values of 用户授权服务情况 (`use_service_state`); open.
        public typealias UseServiceState = OpenValue<UseServiceStateKind>
        /// Tells ``UseServiceState`` from other values.
        public enum UseServiceStateKind {}
    }
}

extension OpenValue where Kind == V3.Payscore.UserServiceState.GetReply.UseServiceStateKind {
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
}

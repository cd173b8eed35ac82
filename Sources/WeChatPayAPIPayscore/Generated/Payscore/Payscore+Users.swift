// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.Users.ByOpenid.Permissions.ByServiceID.Terminate {
    /// 商户解除用户授权关系, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml).
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - serviceID: 公众账号ID (`service_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, openid: String, serviceID: String) async throws {
        var call = TypedCall(
            "payscore.users.{openid}.permissions.{service_id}.terminate.post", chain, body: body.fields)
        call.query("openid", openid)
        call.query("service_id", serviceID)
        try await call.completion()
    }

    /// 商户解除用户授权关系, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, openid: String, serviceID: String) throws {
        var call = TypedCall(
            "payscore.users.{openid}.permissions.{service_id}.terminate.post", chain, body: body.fields)
        call.query("openid", openid)
        call.query("service_id", serviceID)
        try call.blockingCompletion()
    }

    /// What `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, reason: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 撤销原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

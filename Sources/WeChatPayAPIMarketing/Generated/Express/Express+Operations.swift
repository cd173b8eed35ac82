// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/express.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Express.Users.ByOpenid.Transform {
    /// 用户openid转换, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("express.users.{openid}.transform.post", chain, body: body.fields).reply()
    }

    /// 用户openid转换, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("express.users.{openid}.transform.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/express/users/{openid}/transform` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String) {
            var fields = Fields()
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 目标应用的appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }

    /// What `POST /v3/express/users/{openid}/transform` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 转换后的openid (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
    }
}

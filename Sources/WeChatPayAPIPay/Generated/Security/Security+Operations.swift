// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/security.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Security.Echo {
    /// 商户签名验签／加解密测试, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014551946).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("security.echo.post", chain, body: body.fields).reply()
    }

    /// 商户签名验签／加解密测试, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("security.echo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/security/echo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(echoMessage: String, notifyURL: String? = nil, encryptedEchoMessage: SensitiveText? = nil) {
            var fields = Fields()
            fields.set("notify_url", notifyURL)
            fields.set("echo_message", echoMessage)
            fields.set("encrypted_echo_message", encryptedEchoMessage)
            self.fields = fields
        }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 回显信息 (`echo_message`).
        public var echoMessage: String? {
            get { fields.stored("echo_message") }
            set { fields.set("echo_message", newValue) }
        }
        /// 平台证书或微信支付公钥加密测试字段 (`encrypted_echo_message`): encrypted when sent.
        public var encryptedEchoMessage: SensitiveText? {
            get { fields.stored("encrypted_echo_message") }
            set { fields.set("encrypted_echo_message", newValue) }
        }
    }

    /// What `POST /v3/security/echo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 回显信息 (`echo_message`).
        public var echoMessage: String { get throws { try fields.required("echo_message") } }
        /// 商户证书加密回显信息 (`encrypted_echo_message`): encrypted for the merchant.
        public var encryptedEchoMessage: EncryptedText? { get throws { try fields.optional("encrypted_echo_message") } }
    }
}

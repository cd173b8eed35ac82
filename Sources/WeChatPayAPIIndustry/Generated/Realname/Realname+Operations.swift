// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/realname.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Realname.Verify {
    /// 实名信息校验, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179).
    ///
    /// - Parameters:
    ///   - credentialType: `credential_type`: one of `1`, `2`, `5`, `9`, `12`, `17`, `19`.
    ///   - encryptedCredentialID: `encrypted_credential_id`: encrypted when sent.
    ///   - encryptedName: `encrypted_name`: encrypted when sent.
    ///   - wxpTradeNo: `wxp_trade_no`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        credentialType: JSON.Number,
        encryptedCredentialID: SensitiveText,
        encryptedName: SensitiveText,
        wxpTradeNo: String
    ) async throws -> GetReply {
        var call = TypedCall("realname.verify.get", chain)
        call.query("credential_type", credentialType)
        call.query("encrypted_credential_id", encryptedCredentialID)
        call.query("encrypted_name", encryptedName)
        call.query("wxp_trade_no", wxpTradeNo)
        return try await call.reply()
    }

    /// 实名信息校验, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        credentialType: JSON.Number,
        encryptedCredentialID: SensitiveText,
        encryptedName: SensitiveText,
        wxpTradeNo: String
    ) throws -> GetReply {
        var call = TypedCall("realname.verify.get", chain)
        call.query("credential_type", credentialType)
        call.query("encrypted_credential_id", encryptedCredentialID)
        call.query("encrypted_name", encryptedName)
        call.query("wxp_trade_no", wxpTradeNo)
        return try call.blockingReply()
    }

    /// What `GET /v3/realname/verify` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `verify_result`: one of `0`, `1`.
        public var verifyResult: JSON.Number { get throws { try fields.required("verify_result") } }
        /// `err_message`.
        public var errMessage: String? { get throws { try fields.optional("err_message") } }
    }
}

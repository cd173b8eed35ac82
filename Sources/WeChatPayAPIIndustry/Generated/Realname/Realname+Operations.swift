// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/realname.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Realname.Verify {
    /// 实名信息校验, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179).
    ///
    /// - Parameters:
    ///   - credentialType: 下单用户账户的证件类型 (`credential_type`); one of `1`, `2`, `5`, `9`, `12`, `17`, `19`.
    ///   - encryptedCredentialID: 加密后的下单用户证件号 (`encrypted_credential_id`); encrypted when sent.
    ///   - encryptedName: 加密后的下单用户姓名 (`encrypted_name`); encrypted when sent.
    ///   - wxpTradeNo: 微信支付交易单号 (`wxp_trade_no`).
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
        /// 实名比对结果 (`verify_result`): one of `0`, `1`.
        public var verifyResult: JSON.Number { get throws { try fields.required("verify_result") } }
        /// 错误信息 (`err_message`).
        public var errMessage: String? { get throws { try fields.optional("err_message") } }
    }
}

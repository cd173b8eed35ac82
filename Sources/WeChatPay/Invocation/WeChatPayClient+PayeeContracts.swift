// SPDX-License-Identifier: Apache-2.0

/// What a mini program hands to the plugin `@tenpay/wechatpay-miniprogram-individual-contracts` to open the signing page
/// of a personal payee contract.
public struct MiniProgramContractInvocation: Sendable, Hashable, Encodable {
    /// The platform's merchant number.
    public let mchid: String
    /// The mini program that the permission was granted to.
    public let appid: String
    /// Payee and permission, as signed.
    public let package: String
    /// Unix seconds.
    public let timeStamp: String
    /// Random text.
    public let nonceStr: String
    /// `RSA`, the only value.
    public let signType = "RSA"
    /// Serial number of the merchant API certificate whose key signed.
    public let certSerialNo: String
    /// Base64.
    public let signature: String

    private enum CodingKeys: String, CodingKey {
        case mchid, appid, package, timeStamp, nonceStr, signType, certSerialNo, signature
    }
}

extension WeChatPayClient {
    /// The longest `package` that WeChat takes, in characters.
    public static let invocationPackageLimit = 256

    /// Signs what a mobile app needs to open the signing page of a personal payee contract (APP调起签约页). WeChat must be
    /// opened within two minutes of pre-signing.
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015804450)
    ///
    /// - Parameters:
    ///   - appid: The mobile app's AppID, the one used for pre-signing.
    ///   - preEntrustwebID: From the pre-signing reply.
    ///   - outContractCode: The business application number (业务申请单号).
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` when the parameters together exceed 256
    ///   characters, or ``WeChatPayError/Code/signingFailed``.
    public func appContractInvocation(
        appid: String, preEntrustwebID: String, outContractCode: String
    ) async throws -> BusinessViewInvocation {
        try InvocationRules.checkIDs(
            ("appid", appid), ("preEntrustwebID", preEntrustwebID), ("outContractCode", outContractCode)
        )
        let package =
            "preEntrustwebId=\(preEntrustwebID)&outContractCode=\(outContractCode)&permissionType=INDIVIDUAL_PAYEE"
        let parts = try await signedContract(appid, package, "use a shorter out_contract_code")
        return BusinessViewInvocation(
            "liteAppC2CSignPay", in: .app,
            [
                ("mchid", parts.mchid), ("appid", appid), ("package", package), ("timeStamp", parts.timeStamp),
                ("nonceStr", parts.nonceStr), ("signType", parts.signType), ("certSerialNo", parts.certSerialNo),
                ("signature", parts.signature),
            ]
        )
    }

    /// Signs what a mini program needs to open the signing page of a personal payee contract.
    ///
    /// The documentation gives this form, which names the payee. How a mini program hands over a `pre_entrustweb_id` is
    /// documented nowhere.
    ///
    /// - Parameters:
    ///   - appid: The mini program.
    ///   - openid: The payee, under that AppID.
    /// - Throws: As `appContractInvocation(appid:preEntrustwebID:outContractCode:)` does.
    public func miniProgramContractInvocation(
        appid: String, openid: String
    ) async throws -> MiniProgramContractInvocation {
        try InvocationRules.checkIDs(("appid", appid), ("openid", openid))
        let package = "openid=\(openid)&permissionType=INDIVIDUAL_PAYEE"
        return try await signedContract(appid, package, "the openid is too long")
    }

    private func signedContract(
        _ appid: String, _ package: String, _ advice: String
    ) async throws -> MiniProgramContractInvocation {
        guard package.count <= Self.invocationPackageLimit else {
            throw WeChatPayError(
                .invalidRequest,
                "The invocation's package has \(package.count) characters, but WeChat takes at most "
                    + "\(Self.invocationPackageLimit); \(advice)."
            )
        }
        let signed = try await signedInvocation(appid: appid, package: package)
        return MiniProgramContractInvocation(
            mchid: merchant.mchid, appid: appid, package: package, timeStamp: signed.timestamp, nonceStr: signed.nonce,
            certSerialNo: merchant.signer.certificateSerialNumber, signature: signed.signature
        )
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func appContractInvocation(
        appid: String, preEntrustwebID: String, outContractCode: String
    ) throws -> BusinessViewInvocation {
        try Blocking.run {
            try await self.appContractInvocation(
                appid: appid, preEntrustwebID: preEntrustwebID, outContractCode: outContractCode
            )
        }
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func miniProgramContractInvocation(appid: String, openid: String) throws -> MiniProgramContractInvocation {
        try Blocking.run { try await self.miniProgramContractInvocation(appid: appid, openid: openid) }
    }
}

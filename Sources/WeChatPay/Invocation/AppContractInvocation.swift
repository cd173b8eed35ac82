// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a mobile app hands to OpenSDK's `WXOpenBusinessView` to open the signing page of a personal payee contract
/// (APP调起签约页).
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015804450)
public struct AppContractInvocation: Sendable, Hashable, Encodable {
    /// `businessType` of the OpenSDK request.
    public let businessType = "liteAppC2CSignPay"
    /// `query` of the OpenSDK request: all signed parameters, each value URL-encoded.
    public let query: String

    private enum CodingKeys: String, CodingKey { case businessType, query }

    /// The longest `package` that WeChat takes, in characters.
    public static let packageLimit = 256
}

extension WeChatPayClient {
    /// Signs what the app needs to open the signing page. WeChat must be opened within two minutes of pre-signing.
    ///
    /// - Parameters:
    ///   - appid: The mobile app's AppID, the one used for pre-signing.
    ///   - preEntrustwebID: From the pre-signing reply.
    ///   - outContractCode: The business application number (业务申请单号).
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` when the parameters together exceed 256
    ///   characters, or ``WeChatPayError/Code/signingFailed``.
    public func appContractInvocation(
        appid: String, preEntrustwebID: String, outContractCode: String
    ) async throws -> AppContractInvocation {
        for (name, value) in [
            ("appid", appid), ("preEntrustwebID", preEntrustwebID), ("outContractCode", outContractCode),
        ] {
            // Line feeds would forge lines of the signed message; & and = members of the package.
            guard !value.isEmpty, value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"&=?#%".utf8.contains($0) }) else {
                throw WeChatPayError(.invalidRequest, "\(name) is empty or contains a character that no such id has.")
            }
        }
        let package =
            "preEntrustwebId=\(preEntrustwebID)&outContractCode=\(outContractCode)&permissionType=INDIVIDUAL_PAYEE"
        guard package.count <= AppContractInvocation.packageLimit else {
            throw WeChatPayError(
                .invalidRequest,
                "The invocation's package has \(package.count) characters, but WeChat takes at most "
                    + "\(AppContractInvocation.packageLimit); use a shorter out_contract_code."
            )
        }
        let timestamp = Int64(configuration.now().timeIntervalSince1970)
        let nonce = Nonce.random()
        let message = SignatureMessage.invocation(appid: appid, timestamp: timestamp, nonce: nonce, package: package)
        let values = [
            ("mchid", merchant.mchid), ("appid", appid), ("package", package), ("timeStamp", String(timestamp)),
            ("nonceStr", nonce), ("signType", "RSA"), ("certSerialNo", merchant.signer.certificateSerialNumber),
            ("signature", try await signature(for: message)),
        ]
        let query = values.map { "\($0)=\(PercentEncoding.encode($1))" }.joined(separator: "&")
        return AppContractInvocation(query: query)
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func appContractInvocation(
        appid: String, preEntrustwebID: String, outContractCode: String
    ) throws -> AppContractInvocation {
        try Blocking.run {
            try await self.appContractInvocation(
                appid: appid, preEntrustwebID: preEntrustwebID, outContractCode: outContractCode
            )
        }
    }
}

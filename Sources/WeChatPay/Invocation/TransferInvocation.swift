// SPDX-License-Identifier: Apache-2.0

/// What a mini program or a web page inside WeChat hands to `requestMerchantTransfer`, for the receiver to confirm a
/// transfer (商家转账, 用户确认收款).
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016960577)
public struct TransferInvocation: Sendable, Hashable, Encodable {
    /// The merchant number that the transfer was started with.
    public let mchId: String
    /// The AppID that the transfer was started with.
    public let appId: String
    /// `package_info` of a transfer in the state WAIT_USER_CONFIRM.
    public let package: String
    /// In partner mode, the sub-merchant of the transfer.
    public let subMchId: String?
    /// In partner mode, the sub-merchant's AppID, where the transfer was started with one.
    public let subAppId: String?

    /// - Parameters:
    ///   - mchid: The merchant number that the transfer was started with.
    ///   - appid: The AppID that the transfer was started with.
    ///   - packageInfo: From the transfer's reply, at most 1024 characters.
    ///   - subMchid: In partner mode, the sub-merchant of the transfer.
    ///   - subAppid: In partner mode, the sub-merchant's AppID, where the transfer was started with one.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for what no such id contains.
    public init(
        mchid: String, appid: String, packageInfo: String, subMchid: String? = nil, subAppid: String? = nil
    ) throws {
        try InvocationRules.checkIDs(
            ("mchid", mchid), ("appid", appid), ("subMchid", subMchid ?? mchid), ("subAppid", subAppid ?? appid)
        )
        try InvocationRules.checkToken("packageInfo", packageInfo, limit: 1024)
        mchId = mchid
        appId = appid
        package = packageInfo
        subMchId = subMchid
        subAppId = subAppid
    }

    /// The same for a mobile app, through OpenSDK's `WXOpenBusinessView` (APP调起用户确认收款).
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012719578)
    public var inApp: BusinessViewInvocation {
        let parameters = [
            ("mchId", mchId), ("appId", appId), ("subMchId", subMchId ?? ""), ("subAppId", subAppId ?? ""),
            ("package", package),
        ]
        return BusinessViewInvocation("requestMerchantTransfer", in: .app, parameters.filter { !$0.1.isEmpty })
    }
}

// SPDX-License-Identifier: Apache-2.0

public import WeChatPay
import WeChatPayTyped

extension V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode {
    /// Queries until the payee has agreed, as
    /// ``WeChatPay/WeChatPayClient/waitUntilContractAuthorized(appid:outContractCode:timeout:firstPause:)`` does.
    ///
    /// - Parameters:
    ///   - appid: The AppID used for pre-signing.
    ///   - timeout: How long to wait in all.
    ///   - firstPause: The pause after the first query; later ones are half as long again, up to ten times as long.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/notAuthorizedInTime`` when time is up;
    ///   `CancellationError` when the task was cancelled.
    public func waitUntilAuthorized(
        appid: String, timeout: Duration = .seconds(300), firstPause: Duration = .milliseconds(500)
    ) async throws -> GetReply {
        let response = try await chain.client.waitUntilContractAuthorized(
            appid: appid, outContractCode: chain.template.values.last ?? "", timeout: timeout, firstPause: firstPause
        )
        return try GetReply(response: response)
    }
}

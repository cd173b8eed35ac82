// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/billdownload.yaml by dev/generate. Do not edit.

public import WeChatPay
import WeChatPayTyped

extension V3.Billdownload.File {
    /// 下载账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791868).
    ///
    /// - Parameters:
    ///   - token: 前序接口返回的URL.query.token.
    ///   - tartype: 前序接口返回的URL.query.tartype.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(token: String, tartype: String? = nil) async throws -> Download {
        var call = TypedCall("billdownload.file.get", chain)
        call.query("token", token)
        call.query("tartype", tartype)
        return try await call.download()
    }

    /// 下载账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(token: String, tartype: String? = nil) throws -> Download {
        var call = TypedCall("billdownload.file.get", chain)
        call.query("token", token)
        call.query("tartype", tartype)
        return try call.blockingDownload()
    }
}

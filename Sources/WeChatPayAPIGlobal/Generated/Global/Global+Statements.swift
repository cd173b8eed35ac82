// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
import WeChatPayTyped

extension V3.Global.Statements {
    /// 下载对账单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - date: 账单日期.
    ///   - mchid: 商户号.
    ///   - acceptEncoding: `Accept-Encoding`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(date: String, mchid: String, acceptEncoding: String? = nil) async throws -> Download {
        var call = TypedCall("global.statements.get", chain)
        call.query("date", date)
        call.query("mchid", mchid)
        call.header("Accept-Encoding", acceptEncoding)
        return try await call.download()
    }

    /// 下载对账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(date: String, mchid: String, acceptEncoding: String? = nil) throws -> Download {
        var call = TypedCall("global.statements.get", chain)
        call.query("date", date)
        call.query("mchid", mchid)
        call.header("Accept-Encoding", acceptEncoding)
        return try call.blockingDownload()
    }
}

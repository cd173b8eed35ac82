// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/statements.yaml by dev/generate. Do not edit.

public import WeChatPay
import WeChatPayTyped

extension V3.Statements {
    /// 下载对账单, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Parameters:
    ///   - date: 账单日期.
    ///   - mchid: 商户号.
    ///   - acceptEncoding: `Accept-Encoding`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/statements")
    public func get(date: String, mchid: String, acceptEncoding: String? = nil) async throws -> Download {
        var call = TypedCall("statements.get", chain)
        call.query("date", date)
        call.query("mchid", mchid)
        call.header("Accept-Encoding", acceptEncoding)
        return try await call.download()
    }

    /// 下载对账单, blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/statements")
    @available(*, noasync, message: "await the call instead")
    public func get(date: String, mchid: String, acceptEncoding: String? = nil) throws -> Download {
        var call = TypedCall("statements.get", chain)
        call.query("date", date)
        call.query("mchid", mchid)
        call.header("Accept-Encoding", acceptEncoding)
        return try call.blockingDownload()
    }
}

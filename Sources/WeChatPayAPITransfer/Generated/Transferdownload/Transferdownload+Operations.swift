// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transferdownload.yaml by dev/generate. Do not edit.

public import WeChatPay
import WeChatPayTyped

extension V3.Transferdownload.Elecvoucherfile {
    /// 下载电子回单PDF文件, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436).
    ///
    /// The address comes from another reply; prefer `client.download(from:)`.
    ///
    /// - Parameters:
    ///   - token: 前序download_url的查询参数.
    ///   - source: 前序download_url的查询参数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(token: String, source: String) async throws -> Download {
        var call = TypedCall("transferdownload.elecvoucherfile.get", chain)
        call.query("token", token)
        call.query("source", source)
        return try await call.download()
    }

    /// 下载电子回单PDF文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(token: String, source: String) throws -> Download {
        var call = TypedCall("transferdownload.elecvoucherfile.get", chain)
        call.query("token", token)
        call.query("source", source)
        return try call.blockingDownload()
    }
}

extension V3.Transferdownload.Signfile {
    /// 下载电子回单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml).
    ///
    /// - Parameter token: 前序download_url的查询参数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(token: String) async throws -> Download {
        var call = TypedCall("transferdownload.signfile.get", chain)
        call.query("token", token)
        return try await call.download()
    }

    /// 下载电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(token: String) throws -> Download {
        var call = TypedCall("transferdownload.signfile.get", chain)
        call.query("token", token)
        return try call.blockingDownload()
    }
}

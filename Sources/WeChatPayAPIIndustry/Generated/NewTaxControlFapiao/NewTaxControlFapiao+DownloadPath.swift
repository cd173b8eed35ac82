// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.DownloadPath {
    /// 下载发票文件, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286040).
    ///
    /// The address comes from another reply; prefer `client.download(from:)`.
    ///
    /// - Parameters:
    ///   - token: 前序download_url的查询参数; at most 512 characters.
    ///   - mchid: 商户号; at most 32 characters.
    ///   - openid: 通过查询电子发票接口获取的card_openid; at most 32 characters.
    ///   - invoiceNo: 发票号码 (`invoice_no`); at most 20 characters.
    ///   - fapiaoID: 唯一标识一张发票 (`fapiao_id`); at most 32 characters.
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters; required of partners (服务商).
    ///   - invoiceCode: 发票代码 (`invoice_code`); at most 12 characters.
    ///   - fileFormat: `file_format`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        token: String,
        mchid: String,
        openid: String,
        invoiceNo: String,
        fapiaoID: String,
        subMchid: String? = nil,
        invoiceCode: String? = nil,
        fileFormat: FileFormat? = nil
    ) async throws -> Download {
        var call = TypedCall("new-tax-control-fapiao.download.get", chain)
        call.query("token", token)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("openid", openid)
        call.query("invoice_code", invoiceCode)
        call.query("invoice_no", invoiceNo)
        call.query("fapiao_id", fapiaoID)
        call.query("file_format", fileFormat)
        return try await call.download()
    }

    /// 下载发票文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        token: String,
        mchid: String,
        openid: String,
        invoiceNo: String,
        fapiaoID: String,
        subMchid: String? = nil,
        invoiceCode: String? = nil,
        fileFormat: FileFormat? = nil
    ) throws -> Download {
        var call = TypedCall("new-tax-control-fapiao.download.get", chain)
        call.query("token", token)
        call.query("mchid", mchid)
        call.query("sub_mchid", subMchid)
        call.query("openid", openid)
        call.query("invoice_code", invoiceCode)
        call.query("invoice_no", invoiceNo)
        call.query("fapiao_id", fapiaoID)
        call.query("file_format", fileFormat)
        return try call.blockingDownload()
    }

    /// Documented values of `file_format`; open.
    public typealias FileFormat = OpenValue<FileFormatKind>
    /// Tells ``FileFormat`` from other values.
    public enum FileFormatKind {}
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.DownloadPath.FileFormatKind {
    /// `PDF`.
    public static var pdf: Self { "PDF" }
    /// `XML`.
    public static var xml: Self { "XML" }
    /// `OFD`.
    public static var ofd: Self { "OFD" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.MerchantStorage.File.UploadPath {
    /// 上传文件, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> PostReply {
        try await TypedCall("global.merchant-storage.file.upload.post", chain, file: file, part: "file").reply()
    }

    /// 上传文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> PostReply {
        try TypedCall("global.merchant-storage.file.upload.post", chain, file: file, part: "file").blockingReply()
    }

    /// What `POST /v3/global/merchant-storage/file/upload` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 文件标识ID (`file_id`).
        public var fileID: String? { get throws { try fields.optional("file_id") } }
    }
}

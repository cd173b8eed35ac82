// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Certificates {
    /// 获取平台证书列表, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("global.certificates.get", chain).reply()
    }

    /// 获取平台证书列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("global.certificates.get", chain).blockingReply()
    }

    /// What `GET /v3/global/certificates` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台证书列表 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 证书序列号 (`serial_no`).
            public var serialNo: String { get throws { try fields.required("serial_no") } }
            /// 证书启用时间 (`effective_time`).
            public var effectiveTime: String { get throws { try fields.required("effective_time") } }
            /// 证书弃用时间 (`expire_time`).
            public var expireTime: String { get throws { try fields.required("expire_time") } }
            /// 证书信息 (`encrypt_certificate`).
            public var encryptCertificate: EncryptCertificate {
                get throws { try fields.required("encrypt_certificate") }
            }
            /// 证书信息 (`encrypt_certificate`).
            public struct EncryptCertificate: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 加密证书的算法 (`algorithm`).
                public var algorithm: String { get throws { try fields.required("algorithm") } }
                /// 加密证书的随机串 (`nonce`).
                public var nonce: String { get throws { try fields.required("nonce") } }
                /// 加密证书的附加数据 (`associated_data`): always `certificate`.
                public var associatedData: String { get throws { try fields.required("associated_data") } }
                /// 加密后的证书内容 (`ciphertext`).
                public var ciphertext: String { get throws { try fields.required("ciphertext") } }
            }
        }
    }
}

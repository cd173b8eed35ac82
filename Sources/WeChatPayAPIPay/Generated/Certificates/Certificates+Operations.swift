// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/certificates.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Certificates {
    /// 获取平台证书列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551764).
    ///
    /// At most 1000 calls a second of a merchant.
    ///
    /// - Parameter algorithmType: 平台证书算法类型 (`algorithm_type`); `RSA` when left out.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(algorithmType: AlgorithmType? = nil) async throws -> GetReply {
        var call = TypedCall("certificates.get", chain)
        call.query("algorithm_type", algorithmType)
        return try await call.reply()
    }

    /// 获取平台证书列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(algorithmType: AlgorithmType? = nil) throws -> GetReply {
        var call = TypedCall("certificates.get", chain)
        call.query("algorithm_type", algorithmType)
        return try call.blockingReply()
    }

    /// Documented values of 平台证书算法类型 (`algorithm_type`); open.
    public typealias AlgorithmType = OpenValue<AlgorithmTypeKind>
    /// Tells ``AlgorithmType`` from other values.
    public enum AlgorithmTypeKind {}

    /// What `GET /v3/certificates` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 验签时使用的平台证书序列号 (`data`).
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
                /// 加密证书的算法 (`algorithm`): at most 32 characters.
                public var algorithm: String { get throws { try fields.required("algorithm") } }
                /// 加密证书的随机串 (`nonce`): at most 16 characters.
                public var nonce: String { get throws { try fields.required("nonce") } }
                /// 加密证书的附加数据 (`associated_data`): always `certificate`.
                public var associatedData: String { get throws { try fields.required("associated_data") } }
                /// 加密后的证书内容 (`ciphertext`): at most 1048576 characters.
                public var ciphertext: String { get throws { try fields.required("ciphertext") } }
            }
        }
    }
}

extension OpenValue where Kind == V3.Certificates.AlgorithmTypeKind {
    /// `SM2`.
    public static var sm2: Self { "SM2" }
    /// `RSA`.
    public static var rsa: Self { "RSA" }
    /// `ALL`.
    public static var all: Self { "ALL" }
}

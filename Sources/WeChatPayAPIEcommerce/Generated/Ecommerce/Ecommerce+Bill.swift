// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Bill.Fundflowbill {
    /// 申请二级商户资金账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012760697).
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - accountType: 资金账户类型 (`account_type`).
    ///   - algorithm: 账单文件加密算法.
    ///   - tarType: 压缩类型 (`tar_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        billDate: String,
        accountType: AccountType,
        algorithm: Algorithm,
        tarType: TarType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("ecommerce.bill.fundflowbill.get", chain)
        call.query("bill_date", billDate)
        call.query("account_type", accountType)
        call.query("tar_type", tarType)
        call.query("algorithm", algorithm)
        return try await call.reply()
    }

    /// 申请二级商户资金账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        billDate: String,
        accountType: AccountType,
        algorithm: Algorithm,
        tarType: TarType? = nil
    ) throws -> GetReply {
        var call = TypedCall("ecommerce.bill.fundflowbill.get", chain)
        call.query("bill_date", billDate)
        call.query("account_type", accountType)
        call.query("tar_type", tarType)
        call.query("algorithm", algorithm)
        return try call.blockingReply()
    }

    /// Documented values of 资金账户类型 (`account_type`); open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}

    /// Documented values of 压缩类型 (`tar_type`); open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}

    /// Documented values of 账单文件加密算法 (`algorithm`); open.
    public typealias Algorithm = OpenValue<AlgorithmKind>
    /// Tells ``Algorithm`` from other values.
    public enum AlgorithmKind {}

    /// What `GET /v3/ecommerce/bill/fundflowbill` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载信息总数 (`download_bill_count`).
        public var downloadBillCount: Int { get throws { try fields.required("download_bill_count") } }
        /// 下载信息明细 (`download_bill_list`).
        public var downloadBillList: [DownloadBillList]? { get throws { try fields.optional("download_bill_list") } }
        /// `download_bill_list`.
        public struct DownloadBillList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 账单文件序号 (`bill_sequence`).
            public var billSequence: Int { get throws { try fields.required("bill_sequence") } }
            /// 哈希类型 (`hash_type`).
            public var hashType: HashType { get throws { try fields.required("hash_type") } }
            /// 哈希值 (`hash_value`): at most 1024 characters.
            public var hashValue: String { get throws { try fields.required("hash_value") } }
            /// 下载地址 (`download_url`): at most 2048 characters.
            public var downloadURL: String { get throws { try fields.required("download_url") } }
            /// 加密密钥 (`encrypt_key`): at most 512 characters.
            public var encryptKey: String { get throws { try fields.required("encrypt_key") } }
            /// 随机字符串 (`nonce`): at most 16 characters.
            public var nonce: String { get throws { try fields.required("nonce") } }
            /// Documented values of 哈希类型 (`hash_type`); open.
            public typealias HashType = OpenValue<HashTypeKind>
            /// Tells ``HashType`` from other values.
            public enum HashTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.AccountTypeKind {
    /// 所有账户 (`ALL`).
    public static var all: Self { "ALL" }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.TarTypeKind {
    /// GZIP格式压缩 (`GZIP`).
    public static var gzip: Self { "GZIP" }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.AlgorithmKind {
    /// AEAD_AES_256_GCM加密算法 (`AEAD_AES_256_GCM`).
    public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
    /// SM4_GCM加密算法 (`SM4_GCM`).
    public static var sm4Gcm: Self { "SM4_GCM" }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.GetReply.DownloadBillList.HashTypeKind {
    /// Secure Hash Algorithm 1 (`SHA1`).
    public static var sha1: Self { "SHA1" }
}

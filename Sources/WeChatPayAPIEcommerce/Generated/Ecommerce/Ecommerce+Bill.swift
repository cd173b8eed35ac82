// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Bill.Fundflowbill {
    /// 申请二级商户资金账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012760697).
    ///
    /// - Parameters:
    ///   - billDate: `bill_date`.
    ///   - accountType: `account_type`.
    ///   - algorithm: `algorithm`.
    ///   - tarType: `tar_type`.
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

    /// Documented values of `account_type`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}

    /// Documented values of `tar_type`; open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}

    /// Documented values of `algorithm`; open.
    public typealias Algorithm = OpenValue<AlgorithmKind>
    /// Tells ``Algorithm`` from other values.
    public enum AlgorithmKind {}

    /// What `GET /v3/ecommerce/bill/fundflowbill` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `download_bill_count`.
        public var downloadBillCount: Int { get throws { try fields.required("download_bill_count") } }
        /// `download_bill_list`.
        public var downloadBillList: [DownloadBillList]? { get throws { try fields.optional("download_bill_list") } }
        /// `download_bill_list`.
        public struct DownloadBillList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `bill_sequence`.
            public var billSequence: Int { get throws { try fields.required("bill_sequence") } }
            /// `hash_type`.
            public var hashType: HashType { get throws { try fields.required("hash_type") } }
            /// `hash_value`.
            public var hashValue: String { get throws { try fields.required("hash_value") } }
            /// `download_url`.
            public var downloadURL: String { get throws { try fields.required("download_url") } }
            /// `encrypt_key`.
            public var encryptKey: String { get throws { try fields.required("encrypt_key") } }
            /// `nonce`.
            public var nonce: String { get throws { try fields.required("nonce") } }
            /// Documented values of `hash_type`; open.
            public typealias HashType = OpenValue<HashTypeKind>
            /// Tells ``HashType`` from other values.
            public enum HashTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.AccountTypeKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.TarTypeKind {
    /// `GZIP`.
    public static var gzip: Self { "GZIP" }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.AlgorithmKind {
    /// `AEAD_AES_256_GCM`.
    public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
    /// `SM4_GCM`.
    public static var sm4Gcm: Self { "SM4_GCM" }
}

extension OpenValue where Kind == V3.Ecommerce.Bill.Fundflowbill.GetReply.DownloadBillList.HashTypeKind {
    /// `SHA1`.
    public static var sha1: Self { "SHA1" }
}

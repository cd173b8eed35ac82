// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore.MerchantBill {
    /// 商户申请获取对账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394586).
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`).
    ///   - encryptionAlgorithm: 加密算法 (`encryption_algorithm`).
    ///   - serviceID: 服务ID (`service_id`).
    ///   - tarType: 压缩类型 (`tar_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        billDate: String,
        encryptionAlgorithm: String,
        serviceID: String,
        tarType: TarType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payscore.merchant-bill.get", chain)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        call.query("encryption_algorithm", encryptionAlgorithm)
        call.query("service_id", serviceID)
        return try await call.reply()
    }

    /// 商户申请获取对账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        billDate: String,
        encryptionAlgorithm: String,
        serviceID: String,
        tarType: TarType? = nil
    ) throws -> GetReply {
        var call = TypedCall("payscore.merchant-bill.get", chain)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        call.query("encryption_algorithm", encryptionAlgorithm)
        call.query("service_id", serviceID)
        return try call.blockingReply()
    }

    /// Documented values of 压缩类型 (`tar_type`); open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}

    /// What `GET /v3/payscore/merchant-bill` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载信息总数 (`download_bill_count`).
        public var downloadBillCount: Int { get throws { try fields.required("download_bill_count") } }
        /// 下载信息明细 (`download_bill_list`).
        public var downloadBillList: [DownloadBillList] { get throws { try fields.required("download_bill_list") } }
        /// `download_bill_list`.
        public struct DownloadBillList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 账单文件序号 (`bill_sequence`).
            public var billSequence: Int { get throws { try fields.required("bill_sequence") } }
            /// 哈希类型 (`hash_type`).
            public var hashType: String { get throws { try fields.required("hash_type") } }
            /// 哈希值 (`hash_value`).
            public var hashValue: String { get throws { try fields.required("hash_value") } }
            /// 下载地址 (`download_url`).
            public var downloadURL: String { get throws { try fields.required("download_url") } }
            /// 加密密钥 (`encrypt_key`).
            public var encryptKey: String { get throws { try fields.required("encrypt_key") } }
            /// 随机字符串 (`nonce`).
            public var nonce: String { get throws { try fields.required("nonce") } }
        }
    }
}

extension OpenValue where Kind == V3.Payscore.MerchantBill.TarTypeKind {
    /// `GZIP`.
    public static var gzip: Self { "GZIP" }
}

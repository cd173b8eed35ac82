// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bill.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Bill.Fundflowbill {
    /// 申请资金账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791867).
    ///
    /// At most 3 calls a second of a merchant. At most 3 calls a second of a partner.
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - subMchid: 二级商户号 (`sub_mchid`).
    ///   - accountType: 资金账户类型 (`account_type`).
    ///   - tarType: 压缩类型 (`tar_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        billDate: String,
        subMchid: String? = nil,
        accountType: AccountType? = nil,
        tarType: V3.Bill.TarType? = nil
    ) async throws -> V3.Bill.BillReply {
        var call = TypedCall("bill.fundflowbill.get", chain)
        call.query("bill_date", billDate)
        call.query("sub_mchid", subMchid)
        call.query("account_type", accountType)
        call.query("tar_type", tarType)
        return try await call.reply()
    }

    /// 申请资金账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        billDate: String,
        subMchid: String? = nil,
        accountType: AccountType? = nil,
        tarType: V3.Bill.TarType? = nil
    ) throws -> V3.Bill.BillReply {
        var call = TypedCall("bill.fundflowbill.get", chain)
        call.query("bill_date", billDate)
        call.query("sub_mchid", subMchid)
        call.query("account_type", accountType)
        call.query("tar_type", tarType)
        return try call.blockingReply()
    }

    /// Documented values of 资金账户类型 (`account_type`); open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Bill.Fundflowbill.AccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
}

extension V3.Bill.SubMerchantFundflowbill {
    /// 申请单个子商户资金账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012710630).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 12 characters.
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - algorithm: 账单文件加密算法.
    ///   - accountType: 资金账户类型 (`account_type`).
    ///   - tarType: 压缩格式 (`tar_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        billDate: String,
        algorithm: Algorithm,
        accountType: AccountType,
        tarType: V3.Bill.TarType? = nil
    ) async throws -> GetReply {
        var call = TypedCall("bill.sub-merchant-fundflowbill.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        call.query("algorithm", algorithm)
        call.query("account_type", accountType)
        return try await call.reply()
    }

    /// 申请单个子商户资金账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        billDate: String,
        algorithm: Algorithm,
        accountType: AccountType,
        tarType: V3.Bill.TarType? = nil
    ) throws -> GetReply {
        var call = TypedCall("bill.sub-merchant-fundflowbill.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        call.query("algorithm", algorithm)
        call.query("account_type", accountType)
        return try call.blockingReply()
    }

    /// Documented values of 账单文件加密算法 (`algorithm`); open.
    public typealias Algorithm = OpenValue<AlgorithmKind>
    /// Tells ``Algorithm`` from other values.
    public enum AlgorithmKind {}

    /// Documented values of 资金账户类型 (`account_type`); open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}

    /// What `GET /v3/bill/sub-merchant-fundflowbill` answers.
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
            /// 下载地址 (`download_url`): at most 2048 characters.
            public var downloadURL: String { get throws { try fields.required("download_url") } }
            /// 加密密钥 (`encrypt_key`): at most 512 characters.
            public var encryptKey: String { get throws { try fields.required("encrypt_key") } }
            /// 哈希类型 (`hash_type`).
            public var hashType: HashType { get throws { try fields.required("hash_type") } }
            /// 哈希值 (`hash_value`): at most 1024 characters.
            public var hashValue: String { get throws { try fields.required("hash_value") } }
            /// 随机字符串 (`nonce`): at most 16 characters.
            public var nonce: String { get throws { try fields.required("nonce") } }
            /// Documented values of 哈希类型 (`hash_type`); open.
            public typealias HashType = OpenValue<HashTypeKind>
            /// Tells ``HashType`` from other values.
            public enum HashTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Bill.SubMerchantFundflowbill.AlgorithmKind {
    /// AEAD_AES_256_GCM加密算法 (`AEAD_AES_256_GCM`).
    public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
    /// SM4_GCM加密算法 (`SM4_GCM`).
    public static var sm4Gcm: Self { "SM4_GCM" }
}

extension OpenValue where Kind == V3.Bill.SubMerchantFundflowbill.AccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
    /// 保证金账户 (`DEPOSIT`).
    public static var deposit: Self { "DEPOSIT" }
}

extension OpenValue where Kind == V3.Bill.SubMerchantFundflowbill.GetReply.DownloadBillList.HashTypeKind {
    /// Secure Hash Algorithm 1 (`SHA1`).
    public static var sha1: Self { "SHA1" }
}

extension V3.Bill.Tradebill {
    /// 申请交易账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791866).
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - subMchid: 子商户号（也叫特约商户号） (`sub_mchid`); at most 12 characters; for partners (服务商) only.
    ///   - billType: 账单类型 (`bill_type`).
    ///   - tarType: 压缩类型 (`tar_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        billDate: String,
        subMchid: String? = nil,
        billType: BillType? = nil,
        tarType: V3.Bill.TarType? = nil
    ) async throws -> V3.Bill.BillReply {
        var call = TypedCall("bill.tradebill.get", chain)
        call.query("bill_date", billDate)
        call.query("sub_mchid", subMchid)
        call.query("bill_type", billType)
        call.query("tar_type", tarType)
        return try await call.reply()
    }

    /// 申请交易账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        billDate: String,
        subMchid: String? = nil,
        billType: BillType? = nil,
        tarType: V3.Bill.TarType? = nil
    ) throws -> V3.Bill.BillReply {
        var call = TypedCall("bill.tradebill.get", chain)
        call.query("bill_date", billDate)
        call.query("sub_mchid", subMchid)
        call.query("bill_type", billType)
        call.query("tar_type", tarType)
        return try call.blockingReply()
    }

    /// Documented values of 账单类型 (`bill_type`); open.
    public typealias BillType = OpenValue<BillTypeKind>
    /// Tells ``BillType`` from other values.
    public enum BillTypeKind {}
}

extension OpenValue where Kind == V3.Bill.Tradebill.BillTypeKind {
    /// 返回当日所有订单信息 (`ALL`).
    public static var all: Self { "ALL" }
    /// 返回当日成功支付的订单 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 返回当日退款订单 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// `RECHARGE_REFUND`.
    public static var rechargeRefund: Self { "RECHARGE_REFUND" }
    /// `ALL_SPECIAL`.
    public static var allSpecial: Self { "ALL_SPECIAL" }
    /// `SUC_SPECIAL`.
    public static var sucSpecial: Self { "SUC_SPECIAL" }
    /// `REF_SPECIAL`.
    public static var refSpecial: Self { "REF_SPECIAL" }
}

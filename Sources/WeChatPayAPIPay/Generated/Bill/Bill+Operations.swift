// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bill.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Bill.Fundflowbill {
    /// 申请资金账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791867).
    ///
    /// - Parameters:
    ///   - billDate: `bill_date`.
    ///   - subMchid: `sub_mchid`.
    ///   - accountType: `account_type`.
    ///   - tarType: `tar_type`.
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

    /// Documented values of `account_type`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Bill.Fundflowbill.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}

extension V3.Bill.SubMerchantFundflowbill {
    /// 申请单个子商户资金账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012710630).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - billDate: `bill_date`.
    ///   - algorithm: `algorithm`.
    ///   - accountType: `account_type`.
    ///   - tarType: `tar_type`.
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

    /// Documented values of `algorithm`; open.
    public typealias Algorithm = OpenValue<AlgorithmKind>
    /// Tells ``Algorithm`` from other values.
    public enum AlgorithmKind {}

    /// Documented values of `account_type`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}

    /// What `GET /v3/bill/sub-merchant-fundflowbill` answers.
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
            /// `download_url`.
            public var downloadURL: String { get throws { try fields.required("download_url") } }
            /// `encrypt_key`.
            public var encryptKey: String { get throws { try fields.required("encrypt_key") } }
            /// `hash_type`.
            public var hashType: String { get throws { try fields.required("hash_type") } }
            /// `hash_value`.
            public var hashValue: String { get throws { try fields.required("hash_value") } }
            /// `nonce`.
            public var nonce: String { get throws { try fields.required("nonce") } }
        }
    }
}

extension OpenValue where Kind == V3.Bill.SubMerchantFundflowbill.AlgorithmKind {
    /// `AEAD_AES_256_GCM`.
    public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
    /// `SM4_GCM`.
    public static var sm4Gcm: Self { "SM4_GCM" }
}

extension OpenValue where Kind == V3.Bill.SubMerchantFundflowbill.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
}

extension V3.Bill.Tradebill {
    /// 申请交易账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791866).
    ///
    /// - Parameters:
    ///   - billDate: `bill_date`.
    ///   - subMchid: `sub_mchid`.
    ///   - billType: `bill_type`.
    ///   - tarType: `tar_type`.
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

    /// Documented values of `bill_type`; open.
    public typealias BillType = OpenValue<BillTypeKind>
    /// Tells ``BillType`` from other values.
    public enum BillTypeKind {}
}

extension OpenValue where Kind == V3.Bill.Tradebill.BillTypeKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
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

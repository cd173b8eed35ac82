// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchant.Fund.Balance.ByAccountType {
    /// 查询账户实时余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476700).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Merchant.FundReply {
        try await TypedCall("merchant.fund.balance.{account_type}.get", chain).reply()
    }

    /// 查询账户实时余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Merchant.FundReply {
        try TypedCall("merchant.fund.balance.{account_type}.get", chain).blockingReply()
    }
}

extension V3.Merchant.Fund.Dayendbalance.ByAccountType {
    /// 查询账户日终余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476702).
    ///
    /// - Parameter date: 日期; at most 10 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(date: String) async throws -> V3.Merchant.FundReply {
        var call = TypedCall("merchant.fund.dayendbalance.{account_type}.get", chain)
        call.query("date", date)
        return try await call.reply()
    }

    /// 查询账户日终余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(date: String) throws -> V3.Merchant.FundReply {
        var call = TypedCall("merchant.fund.dayendbalance.{account_type}.get", chain)
        call.query("date", date)
        return try call.blockingReply()
    }
}

extension V3.Merchant.Fund.Withdraw {
    /// 电商平台提现, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476670).
    ///
    /// At most 40 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("merchant.fund.withdraw.post", chain, body: body.fields).reply()
    }

    /// 电商平台提现, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("merchant.fund.withdraw.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/merchant/fund/withdraw` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            amount: Int,
            accountType: V3.Merchant.AccountType,
            remark: String? = nil,
            bankMemo: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("amount", amount)
            fields.set("remark", remark)
            fields.set("bank_memo", bankMemo)
            fields.set("account_type", accountType)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户预约提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 提现金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 提现备注 (`remark`): at most 56 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 银行附言 (`bank_memo`): at most 32 characters.
        public var bankMemo: String? {
            get { fields.stored("bank_memo") }
            set { fields.set("bank_memo", newValue) }
        }
        /// 出款账户类型 (`account_type`).
        public var accountType: V3.Merchant.AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 提现结果通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /v3/merchant/fund/withdraw` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付预约提现单号 (`withdraw_id`): at most 128 characters.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 商户预约提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
    }
}

extension V3.Merchant.Fund.Withdraw.BillType.ByBillType {
    /// 按日下载提现异常文件, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476678).
    ///
    /// At most 40 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - billType: 账单类型 (`bill_type`).
    ///   - tarType: 压缩格式 (`tar_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(billDate: String, billType: BillType? = nil, tarType: TarType? = nil) async throws -> GetReply {
        var call = TypedCall("merchant.fund.withdraw.bill-type.{bill_type}.get", chain)
        call.query("bill_type", billType)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        return try await call.reply()
    }

    /// 按日下载提现异常文件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(billDate: String, billType: BillType? = nil, tarType: TarType? = nil) throws -> GetReply {
        var call = TypedCall("merchant.fund.withdraw.bill-type.{bill_type}.get", chain)
        call.query("bill_type", billType)
        call.query("bill_date", billDate)
        call.query("tar_type", tarType)
        return try call.blockingReply()
    }

    /// Documented values of 账单类型 (`bill_type`); open.
    public typealias BillType = OpenValue<BillTypeKind>
    /// Tells ``BillType`` from other values.
    public enum BillTypeKind {}

    /// Documented values of 压缩格式 (`tar_type`); open.
    public typealias TarType = OpenValue<TarTypeKind>
    /// Tells ``TarType`` from other values.
    public enum TarTypeKind {}

    /// What `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 哈希类型 (`hash_type`).
        public var hashType: HashType { get throws { try fields.required("hash_type") } }
        /// 哈希值 (`hash_value`).
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// 下载地址 (`download_url`).
        public var downloadURL: String { get throws { try fields.required("download_url") } }
        /// Documented values of 哈希类型 (`hash_type`); open.
        public typealias HashType = OpenValue<HashTypeKind>
        /// Tells ``HashType`` from other values.
        public enum HashTypeKind {}
    }
}

extension OpenValue where Kind == V3.Merchant.Fund.Withdraw.BillType.ByBillType.BillTypeKind {
    /// `NO_SUCC`.
    public static var noSucc: Self { "NO_SUCC" }
}

extension OpenValue where Kind == V3.Merchant.Fund.Withdraw.BillType.ByBillType.TarTypeKind {
    /// 返回格式为.gzip的压缩包账单 (`GZIP`).
    public static var gzip: Self { "GZIP" }
}

extension OpenValue where Kind == V3.Merchant.Fund.Withdraw.BillType.ByBillType.GetReply.HashTypeKind {
    /// `SHA1`.
    public static var sha1: Self { "SHA1" }
}

extension V3.Merchant.Fund.Withdraw.OutRequestNo.ByOutRequestNo {
    /// 电商平台(商户提现单号查询)提现状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476672).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Merchant.WithdrawReply {
        try await TypedCall("merchant.fund.withdraw.out-request-no.{out_request_no}.get", chain).reply()
    }

    /// 电商平台(商户提现单号查询)提现状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Merchant.WithdrawReply {
        try TypedCall("merchant.fund.withdraw.out-request-no.{out_request_no}.get", chain).blockingReply()
    }
}

extension V3.Merchant.Fund.Withdraw.WithdrawID.ByWithdrawID {
    /// 电商平台(微信支付提现单号)查询提现状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476674).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Merchant.WithdrawReply {
        try await TypedCall("merchant.fund.withdraw.withdraw-id.{withdraw_id}.get", chain).reply()
    }

    /// 电商平台(微信支付提现单号)查询提现状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Merchant.WithdrawReply {
        try TypedCall("merchant.fund.withdraw.withdraw-id.{withdraw_id}.get", chain).blockingReply()
    }
}

extension V3.Merchant.Media.UploadPath {
    /// 文件上传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012760432).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> V3.Merchant.MediaReply {
        try await TypedCall("merchant.media.upload.post", chain, file: file, part: "file").reply()
    }

    /// 文件上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> V3.Merchant.MediaReply {
        try TypedCall("merchant.media.upload.post", chain, file: file, part: "file").blockingReply()
    }
}

extension V3.Merchant.Media.VideoUpload {
    /// 视频上传, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761084).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> V3.Merchant.MediaReply {
        try await TypedCall("merchant.media.video_upload.post", chain, file: file, part: "file").reply()
    }

    /// 视频上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> V3.Merchant.MediaReply {
        try TypedCall("merchant.media.video_upload.post", chain, file: file, part: "file").blockingReply()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchant {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Merchant.AccountTypeKind {
    /// 基本账户 (`BASIC`).
    public static var basic: Self { "BASIC" }
    /// 运营账户 (`OPERATION`).
    public static var operation: Self { "OPERATION" }
    /// 手续费账户 (`FEES`).
    public static var fees: Self { "FEES" }
}

extension V3.Merchant {
    /// Shared by several operations under `/v3/merchant`.
    public struct FundReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用余额（单位：分） (`available_amount`): in the smallest unit of the currency (分 for CNY).
        public var availableAmount: Int { get throws { try fields.required("available_amount") } }
        /// 不可用余额（单位：分） (`pending_amount`): in the smallest unit of the currency (分 for CNY).
        public var pendingAmount: Int? { get throws { try fields.optional("pending_amount") } }
    }
}

extension V3.Merchant {
    /// Shared by several operations under `/v3/merchant`.
    public struct MediaReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件标识Id (`media_id`): at most 512 characters.
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension V3.Merchant {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Merchant.StatusKind {
    /// 受理成功 (`CREATE_SUCCESS`).
    public static var createSuccess: Self { "CREATE_SUCCESS" }
    /// 提现成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 提现失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// 提现退票 (`REFUND`).
    public static var refund: Self { "REFUND" }
    /// 关单 (`CLOSE`).
    public static var close: Self { "CLOSE" }
    /// 业务单已创建 (`INIT`).
    public static var `init`: Self { "INIT" }
}

extension V3.Merchant {
    /// Shared by several operations under `/v3/merchant`.
    public struct WithdrawReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预约提现单状态 (`status`).
        public var status: V3.Merchant.Status { get throws { try fields.required("status") } }
        /// 微信支付预约提现单号 (`withdraw_id`): at most 128 characters.
        public var withdrawID: String { get throws { try fields.required("withdraw_id") } }
        /// 商户预约提现单号 (`out_request_no`): at most 32 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 提现金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 提交预约时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 提现状态更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 失败原因 (`reason`): at most 255 characters.
        public var reason: String { get throws { try fields.required("reason") } }
        /// 提现备注 (`remark`): at most 255 characters.
        public var remark: String { get throws { try fields.required("remark") } }
        /// 银行附言 (`bank_memo`): at most 32 characters.
        public var bankMemo: String { get throws { try fields.required("bank_memo") } }
        /// 出款账户类型 (`account_type`).
        public var accountType: V3.Merchant.AccountType { get throws { try fields.required("account_type") } }
        /// 提现失败解决方案 (`solution`): at most 255 characters.
        public var solution: String { get throws { try fields.required("solution") } }
        /// 入账银行账号后四位 (`account_number`): at most 4 characters.
        public var accountNumber: String? { get throws { try fields.optional("account_number") } }
        /// 入账银行 (`account_bank`): at most 10 characters.
        public var accountBank: String? { get throws { try fields.optional("account_bank") } }
        /// 入账银行全称（含支行） (`bank_name`): at most 128 characters.
        public var bankName: String? { get throws { try fields.optional("bank_name") } }
    }
}

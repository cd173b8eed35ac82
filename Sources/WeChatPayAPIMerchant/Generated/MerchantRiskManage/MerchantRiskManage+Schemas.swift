// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-risk-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantRiskManage {
    /// Documented values of `PunishType`; open.
    public typealias PunishType = OpenValue<PunishTypeKind>
    /// Tells ``PunishType`` from other values.
    public enum PunishTypeKind {}
}

extension OpenValue where Kind == V3.MerchantRiskManage.PunishTypeKind {
    /// `OTHER_PUNISH`.
    public static var otherPunish: Self { "OTHER_PUNISH" }
    /// `DISABLE_PAYMENT`.
    public static var disablePayment: Self { "DISABLE_PAYMENT" }
    /// `SUSPEND_SETTLEMENT`.
    public static var suspendSettlement: Self { "SUSPEND_SETTLEMENT" }
    /// `DISABLE_WITHDRAW`.
    public static var disableWithdraw: Self { "DISABLE_WITHDRAW" }
    /// `REMOVE_MERCHANTS`.
    public static var removeMerchants: Self { "REMOVE_MERCHANTS" }
    /// `ADD_MERCHANTS_BLACKLIST`.
    public static var addMerchantsBlacklist: Self { "ADD_MERCHANTS_BLACKLIST" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `FREEZING_FUND_BY_TRANSACTION`.
    public static var freezingFundByTransaction: Self { "FREEZING_FUND_BY_TRANSACTION" }
    /// `FREEZING_FUND_BY_MERCHANTS`.
    public static var freezingFundByMerchants: Self { "FREEZING_FUND_BY_MERCHANTS" }
    /// `BLOCKED_USER`.
    public static var blockedUser: Self { "BLOCKED_USER" }
}

extension V3.MerchantRiskManage {
    /// Documented values of `RiskType`; open.
    public typealias RiskType = OpenValue<RiskTypeKind>
    /// Tells ``RiskType`` from other values.
    public enum RiskTypeKind {}
}

extension OpenValue where Kind == V3.MerchantRiskManage.RiskTypeKind {
    /// `OTHER_RISK`.
    public static var otherRisk: Self { "OTHER_RISK" }
    /// `INDUCE_PAYMENT`.
    public static var inducePayment: Self { "INDUCE_PAYMENT" }
    /// `FRAUD`.
    public static var fraud: Self { "FRAUD" }
    /// `GAMBLING`.
    public static var gambling: Self { "GAMBLING" }
    /// `CYBERSEX`.
    public static var cybersex: Self { "CYBERSEX" }
}

extension V3.MerchantRiskManage {
    /// Shared by several operations under `/v3/merchant-risk-manage`.
    public struct ViolationNotificationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
    }
}

extension V3.MerchantRiskManage {
    /// Shared by several operations under `/v3/merchant-risk-manage`.
    public struct ViolationNotificationsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(notifyURL: String? = nil) {
            var fields = Fields()
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

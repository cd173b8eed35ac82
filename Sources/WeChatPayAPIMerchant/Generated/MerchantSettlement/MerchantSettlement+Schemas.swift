// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-settlement.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantSettlement {
    /// Shared by several operations under `/v3/merchant-settlement`.
    public struct MerchantSettleRuleApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单编号 (`application_id`).
        public var applicationID: String { get throws { try fields.required("application_id") } }
        /// 申请单处理信息 (`application_process_info`).
        public var applicationProcessInfo: String? { get throws { try fields.optional("application_process_info") } }
        /// 申请单状态 (`application_state`).
        public var applicationState: String? { get throws { try fields.optional("application_state") } }
        /// 最后更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 从业机构号 (`acquiring_bank_id`).
        public var acquiringBankID: String? { get throws { try fields.optional("acquiring_bank_id") } }
        /// 渠道商户号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 从业机构特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 结算规则id (`settle_rule_id`).
        public var settleRuleID: Int? { get throws { try fields.optional("settle_rule_id") } }
    }
}

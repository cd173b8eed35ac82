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
        /// `application_id`.
        public var applicationID: String { get throws { try fields.required("application_id") } }
        /// `application_process_info`.
        public var applicationProcessInfo: String? { get throws { try fields.optional("application_process_info") } }
        /// `application_state`.
        public var applicationState: String? { get throws { try fields.optional("application_state") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// `acquiring_bank_id`.
        public var acquiringBankID: String? { get throws { try fields.optional("acquiring_bank_id") } }
        /// `channel_id`.
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `settle_rule_id`.
        public var settleRuleID: Int? { get throws { try fields.optional("settle_rule_id") } }
    }
}

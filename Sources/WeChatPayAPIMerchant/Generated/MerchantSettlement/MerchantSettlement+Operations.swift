// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-settlement.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantSettlement.MerchantSettleRuleApplications {
    /// 申请修改特约商户结算规则, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697924).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.MerchantSettlement.MerchantSettleRuleApplicationsReply {
        let call = TypedCall("merchant-settlement.merchant-settle-rule-applications.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请修改特约商户结算规则, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.MerchantSettlement.MerchantSettleRuleApplicationsReply {
        let call = TypedCall("merchant-settlement.merchant-settle-rule-applications.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-settlement/merchant-settle-rule-applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(acquiringBankID: String, channelID: String, subMchid: String, settleRuleID: Int) {
            var fields = Fields()
            fields.set("acquiring_bank_id", acquiringBankID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("settle_rule_id", settleRuleID)
            self.fields = fields
        }
        /// 从业机构号 (`acquiring_bank_id`).
        public var acquiringBankID: String? {
            get { fields.stored("acquiring_bank_id") }
            set { fields.set("acquiring_bank_id", newValue) }
        }
        /// 渠道商户号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 从业机构特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 结算规则id (`settle_rule_id`).
        public var settleRuleID: Int? {
            get { fields.stored("settle_rule_id") }
            set { fields.set("settle_rule_id", newValue) }
        }
    }
}

extension V3.MerchantSettlement.MerchantSettleRuleApplications.ByApplicationID {
    /// 根据申请单ID查询结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012698574).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.MerchantSettlement.MerchantSettleRuleApplicationsReply {
        let call = TypedCall("merchant-settlement.merchant-settle-rule-applications.{application_id}.get", chain)
        return try await call.reply()
    }

    /// 根据申请单ID查询结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.MerchantSettlement.MerchantSettleRuleApplicationsReply {
        let call = TypedCall("merchant-settlement.merchant-settle-rule-applications.{application_id}.get", chain)
        return try call.blockingReply()
    }
}

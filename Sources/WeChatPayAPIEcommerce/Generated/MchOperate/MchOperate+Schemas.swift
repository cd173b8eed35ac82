// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch_operate.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MchOperate {
    /// Shared by several operations under `/v3/mch_operate`.
    public struct WithdrawlApplyReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `withdrawl_apply`.
        public var withdrawlApply: V3.MchOperate.WithdrawlApplyWithdrawlApply {
            get throws { try fields.required("withdrawl_apply") }
        }
    }
}

extension V3.MchOperate {
    /// Shared by several operations under `/v3/mch_operate`.
    public struct WithdrawlApplyWithdrawlApply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `modify_time`.
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
    }
}

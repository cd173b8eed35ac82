// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/rate-activity.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.RateActivity.Applications {
    /// 报名费率优惠活动, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012698774).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.RateActivity.ApplicationsReply {
        try await TypedCall("rate-activity.applications.post", chain, body: body.fields).reply()
    }

    /// 报名费率优惠活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.RateActivity.ApplicationsReply {
        try TypedCall("rate-activity.applications.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/rate-activity/applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            acquiringBankID: String,
            channelID: String,
            subMchid: String,
            activityDetail: ActivityDetail,
            additionalInformation: V3.RateActivity.AdditionalInformation? = nil
        ) {
            var fields = Fields()
            fields.set("acquiring_bank_id", acquiringBankID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("activity_detail", activityDetail)
            fields.set("additional_information", additionalInformation)
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
        /// 活动报名信息 (`activity_detail`).
        public var activityDetail: ActivityDetail? {
            get { fields.stored("activity_detail") }
            set { fields.set("activity_detail", newValue) }
        }
        /// 补充信息 (`additional_information`).
        public var additionalInformation: V3.RateActivity.AdditionalInformation? {
            get { fields.stored("additional_information") }
            set { fields.set("additional_information", newValue) }
        }
        /// 活动报名信息 (`activity_detail`).
        public struct ActivityDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                activityID: String,
                activityRate: String? = nil,
                activityApplyInformation: [V3.RateActivity.ActivityApplyInformation]? = nil
            ) {
                var fields = Fields()
                fields.set("activity_id", activityID)
                fields.set("activity_rate", activityRate)
                fields.set("activity_apply_information", activityApplyInformation)
                self.fields = fields
            }
            /// 活动ID (`activity_id`).
            public var activityID: String? {
                get { fields.stored("activity_id") }
                set { fields.set("activity_id", newValue) }
            }
            /// 活动费率 (`activity_rate`).
            public var activityRate: String? {
                get { fields.stored("activity_rate") }
                set { fields.set("activity_rate", newValue) }
            }
            /// 活动报名材料 (`activity_apply_information`).
            public var activityApplyInformation: [V3.RateActivity.ActivityApplyInformation]? {
                get { fields.stored("activity_apply_information") }
                set { fields.set("activity_apply_information", newValue) }
            }
        }
    }
}

extension V3.RateActivity.Applications.ID.ByApplicationID {
    /// 根据申请单ID查询申请单结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471722).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("rate-activity.applications.id.{application_id}.get", chain).reply()
    }

    /// 根据申请单ID查询申请单结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("rate-activity.applications.id.{application_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/rate-activity/applications/id/{application_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单状态 (`application_state`).
        public var applicationState: String { get throws { try fields.required("application_state") } }
        /// 从业机构特约商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 驳回参数 (`reject_parameter`).
        public var rejectParameter: String? { get throws { try fields.optional("reject_parameter") } }
        /// 驳回原因 (`reject_reason`).
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// 活动审核通过时间 (`pass_time`).
        public var passTime: String? { get throws { try fields.optional("pass_time") } }
    }

    /// 修改单据信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012698885).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.RateActivity.ApplicationsReply {
        let call = TypedCall("rate-activity.applications.id.{application_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改单据信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.RateActivity.ApplicationsReply {
        let call = TypedCall("rate-activity.applications.id.{application_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/rate-activity/applications/id/{application_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            activityDetailModification: ActivityDetailModification? = nil,
            additionalInformation: V3.RateActivity.AdditionalInformation? = nil
        ) {
            var fields = Fields()
            fields.set("activity_detail_modification", activityDetailModification)
            fields.set("additional_information", additionalInformation)
            self.fields = fields
        }
        /// 活动报名修改信息 (`activity_detail_modification`).
        public var activityDetailModification: ActivityDetailModification? {
            get { fields.stored("activity_detail_modification") }
            set { fields.set("activity_detail_modification", newValue) }
        }
        /// 补充信息 (`additional_information`).
        public var additionalInformation: V3.RateActivity.AdditionalInformation? {
            get { fields.stored("additional_information") }
            set { fields.set("additional_information", newValue) }
        }
        /// 活动报名修改信息 (`activity_detail_modification`).
        public struct ActivityDetailModification: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                activityRate: String? = nil,
                activityApplyInformation: [V3.RateActivity.ActivityApplyInformation]? = nil
            ) {
                var fields = Fields()
                fields.set("activity_rate", activityRate)
                fields.set("activity_apply_information", activityApplyInformation)
                self.fields = fields
            }
            /// 活动费率 (`activity_rate`).
            public var activityRate: String? {
                get { fields.stored("activity_rate") }
                set { fields.set("activity_rate", newValue) }
            }
            /// 活动报名材料 (`activity_apply_information`).
            public var activityApplyInformation: [V3.RateActivity.ActivityApplyInformation]? {
                get { fields.stored("activity_apply_information") }
                set { fields.set("activity_apply_information", newValue) }
            }
        }
    }
}

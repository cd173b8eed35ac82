// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-service.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantService.ComplaintNotifications {
    /// 查询投诉通知回调, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012459014).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.MerchantService.ComplaintNotificationsReply {
        try await TypedCall("merchant-service.complaint-notifications.get", chain).reply()
    }

    /// 查询投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.MerchantService.ComplaintNotificationsReply {
        try TypedCall("merchant-service.complaint-notifications.get", chain).blockingReply()
    }

    /// 创建投诉通知回调, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458679).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.MerchantService.ComplaintNotificationsRequest
    ) async throws -> V3.MerchantService.ComplaintNotificationsReply {
        try await TypedCall("merchant-service.complaint-notifications.post", chain, body: body.fields).reply()
    }

    /// 创建投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(
        _ body: V3.MerchantService.ComplaintNotificationsRequest
    ) throws -> V3.MerchantService.ComplaintNotificationsReply {
        try TypedCall("merchant-service.complaint-notifications.post", chain, body: body.fields).blockingReply()
    }

    /// 更新投诉通知回调, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012459282).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func put(
        _ body: V3.MerchantService.ComplaintNotificationsRequest
    ) async throws -> V3.MerchantService.ComplaintNotificationsReply {
        try await TypedCall("merchant-service.complaint-notifications.put", chain, body: body.fields).reply()
    }

    /// 更新投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func put(
        _ body: V3.MerchantService.ComplaintNotificationsRequest
    ) throws -> V3.MerchantService.ComplaintNotificationsReply {
        try TypedCall("merchant-service.complaint-notifications.put", chain, body: body.fields).blockingReply()
    }

    /// 删除投诉通知回调, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460452).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        try await TypedCall("merchant-service.complaint-notifications.delete", chain).completion()
    }

    /// 删除投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        try TypedCall("merchant-service.complaint-notifications.delete", chain).blockingCompletion()
    }
}

extension V3.MerchantService.Complaints {
    /// 查询投诉信息, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml).
    ///
    /// - Parameters:
    ///   - beginDate: 开始日期 (`begin_date`).
    ///   - endDate: 结束日期 (`end_date`).
    ///   - limit: 分页大小.
    ///   - offset: 分页开始位置.
    ///   - subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2021-01-08; use GET /v3/merchant-service/complaints-v2")
    public func get(
        beginDate: String,
        endDate: String,
        limit: Int? = nil,
        offset: Int? = nil,
        subMchid: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("merchant-service.complaints.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询投诉信息, blocking the thread.
    @available(*, deprecated, message: "offline since 2021-01-08; use GET /v3/merchant-service/complaints-v2")
    @available(*, noasync, message: "await the call instead")
    public func get(
        beginDate: String,
        endDate: String,
        limit: Int? = nil,
        offset: Int? = nil,
        subMchid: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("merchant-service.complaints.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchant-service/complaints` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 投诉总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 用户投诉信息详情 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户订单号 (`out_trade_no`).
            public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
            /// 投诉时间 (`complaint_time`).
            public var complaintTime: String { get throws { try fields.required("complaint_time") } }
            /// 订单金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 投诉人联系方式 (`payer_phone`): encrypted for the merchant.
            public var payerPhone: EncryptedText? { get throws { try fields.optional("payer_phone") } }
            /// 投诉详情 (`complaint_detail`).
            public var complaintDetail: String { get throws { try fields.required("complaint_detail") } }
            /// 投诉单状态 (`complaint_state`).
            public var complaintState: ComplaintState { get throws { try fields.required("complaint_state") } }
            /// 微信订单号 (`transaction_id`).
            public var transactionID: String { get throws { try fields.required("transaction_id") } }
            /// 冻结结束时间 (`frozen_end_time`).
            public var frozenEndTime: String? { get throws { try fields.optional("frozen_end_time") } }
            /// 特约商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// Documented values of 投诉单状态 (`complaint_state`); open.
            public typealias ComplaintState = OpenValue<ComplaintStateKind>
            /// Tells ``ComplaintState`` from other values.
            public enum ComplaintStateKind {}
        }
    }
}

extension OpenValue where Kind == V3.MerchantService.Complaints.GetReply.Data.ComplaintStateKind {
    /// `PAYER_COMPLAINTED`.
    public static var payerComplainted: Self { "PAYER_COMPLAINTED" }
    /// `FROZENED`.
    public static var frozened: Self { "FROZENED" }
    /// `FROZEN_FINISHED`.
    public static var frozenFinished: Self { "FROZEN_FINISHED" }
    /// `PAYER_CANCELED`.
    public static var payerCanceled: Self { "PAYER_CANCELED" }
    /// `MERCHANT_REFUNDED`.
    public static var merchantRefunded: Self { "MERCHANT_REFUNDED" }
    /// `SYSTEM_REFUNDED`.
    public static var systemRefunded: Self { "SYSTEM_REFUNDED" }
    /// `MANUAL_UNFROZEN`.
    public static var manualUnfrozen: Self { "MANUAL_UNFROZEN" }
}

extension V3.MerchantService.Complaints.ByTransactionID {
    /// 查询投诉详情, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated, message: "offline since 2021-01-08; use GET /v3/merchant-service/complaints-v2/{complaint_id}"
    )
    public func get() async throws -> GetReply {
        try await TypedCall("merchant-service.complaints.{transaction_id}.get", chain).reply()
    }

    /// 查询投诉详情, blocking the thread.
    @available(
        *, deprecated, message: "offline since 2021-01-08; use GET /v3/merchant-service/complaints-v2/{complaint_id}"
    )
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("merchant-service.complaints.{transaction_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/merchant-service/complaints/{transaction_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 投诉时间 (`complaint_time`).
        public var complaintTime: String { get throws { try fields.required("complaint_time") } }
        /// 投诉金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 投诉人联系方式 (`payer_phone`): encrypted for the merchant.
        public var payerPhone: EncryptedText? { get throws { try fields.optional("payer_phone") } }
        /// 投诉描述 (`complaint_detail`).
        public var complaintDetail: String { get throws { try fields.required("complaint_detail") } }
        /// 投诉单状态 (`complaint_state`).
        public var complaintState: String? { get throws { try fields.optional("complaint_state") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 冻结结束时间 (`frozen_end_time`).
        public var frozenEndTime: String? { get throws { try fields.optional("frozen_end_time") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 投诉单处理进展状态 (`complaint_handle_state`).
        public var complaintHandleState: String { get throws { try fields.required("complaint_handle_state") } }
    }
}

extension V3.MerchantService.Complaints.ByTransactionID.NegotiationHistorys {
    /// 查询投诉协商历史, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message:
            "offline since 2021-01-08; use GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"
    )
    public func get() async throws -> GetReply {
        try await TypedCall("merchant-service.complaints.{transaction_id}.negotiation-historys.get", chain).reply()
    }

    /// 查询投诉协商历史, blocking the thread.
    @available(
        *, deprecated,
        message:
            "offline since 2021-01-08; use GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"
    )
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("merchant-service.complaints.{transaction_id}.negotiation-historys.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投诉协商历史 (`complaint_negotiation_history`).
        public var complaintNegotiationHistory: [ComplaintNegotiationHistory]? {
            get throws { try fields.optional("complaint_negotiation_history") }
        }
        /// `complaint_negotiation_history`.
        public struct ComplaintNegotiationHistory: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 操作人 (`operate_user`).
            public var operateUser: String { get throws { try fields.required("operate_user") } }
            /// 操作时间 (`operate_time`).
            public var operateTime: String { get throws { try fields.required("operate_time") } }
            /// 操作类型 (`operate_type`).
            public var operateType: OperateType { get throws { try fields.required("operate_type") } }
            /// 操作内容 (`operate_details`).
            public var operateDetails: String? { get throws { try fields.optional("operate_details") } }
            /// 协商历史图片凭证 (`image_list`).
            public var imageList: [String]? { get throws { try fields.optional("image_list") } }
            /// Documented values of 操作类型 (`operate_type`); open.
            public typealias OperateType = OpenValue<OperateTypeKind>
            /// Tells ``OperateType`` from other values.
            public enum OperateTypeKind {}
        }
    }
}

extension OpenValue
where
    Kind == V3.MerchantService.Complaints.ByTransactionID.NegotiationHistorys.GetReply.ComplaintNegotiationHistory
        .OperateTypeKind
{
    /// `USER_CREATE_COMPLAINT`.
    public static var userCreateComplaint: Self { "USER_CREATE_COMPLAINT" }
    /// `CREATE_COMPLAINT_BY_PLATFORM`.
    public static var createComplaintByPlatform: Self { "CREATE_COMPLAINT_BY_PLATFORM" }
    /// `USER_CONTINUE_COMPLAINT`.
    public static var userContinueComplaint: Self { "USER_CONTINUE_COMPLAINT" }
    /// `USER_REVOKE_COMPLAINT`.
    public static var userRevokeComplaint: Self { "USER_REVOKE_COMPLAINT" }
    /// `USER_CONFIRM_COMPLAINT`.
    public static var userConfirmComplaint: Self { "USER_CONFIRM_COMPLAINT" }
    /// `SELLER_REFUND`.
    public static var sellerRefund: Self { "SELLER_REFUND" }
    /// `MERCHANT_LAUNCH_CONFIRM_PROCESS`.
    public static var merchantLaunchConfirmProcess: Self { "MERCHANT_LAUNCH_CONFIRM_PROCESS" }
    /// `USER_RESPONSE`.
    public static var userResponse: Self { "USER_RESPONSE" }
    /// `MERCHANT_RESPONSE`.
    public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
    /// `RESPONSE_BY_PLATFORM`.
    public static var responseByPlatform: Self { "RESPONSE_BY_PLATFORM" }
    /// `CONTINUE_COMPLAINT_BY_PLATFORM`.
    public static var continueComplaintByPlatform: Self { "CONTINUE_COMPLAINT_BY_PLATFORM" }
    /// `CREATE_COMPLAINT_SYSTEM_MESSAGE`.
    public static var createComplaintSystemMessage: Self { "CREATE_COMPLAINT_SYSTEM_MESSAGE" }
    /// `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`.
    public static var complaintTimeoutSystemMessage: Self { "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE" }
    /// `SELLER_REFUND_SYSTEM_MESSAGE`.
    public static var sellerRefundSystemMessage: Self { "SELLER_REFUND_SYSTEM_MESSAGE" }
    /// `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`.
    public static var continueComplaintSystemMessage: Self { "CONTINUE_COMPLAINT_SYSTEM_MESSAGE" }
    /// `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`.
    public static var launchConfirmProcessSystemMessage: Self { "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE" }
}

extension V3.MerchantService.ComplaintsV2 {
    /// 查询投诉单列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533431).
    ///
    /// At most 200 calls a minute.
    ///
    /// - Parameters:
    ///   - beginDate: 开始日期 (`begin_date`); at most 10 characters.
    ///   - endDate: 结束日期 (`end_date`); at most 10 characters.
    ///   - limit: 分页大小.
    ///   - offset: 分页开始位置.
    ///   - complaintedMchid: 被诉商户号 (`complainted_mchid`); at most 64 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        beginDate: String,
        endDate: String,
        limit: Int? = nil,
        offset: Int? = nil,
        complaintedMchid: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("merchant-service.complaints-v2.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("complainted_mchid", complaintedMchid)
        return try await call.reply()
    }

    /// 查询投诉单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        beginDate: String,
        endDate: String,
        limit: Int? = nil,
        offset: Int? = nil,
        complaintedMchid: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("merchant-service.complaints-v2.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("complainted_mchid", complaintedMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchant-service/complaints-v2` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户投诉信息详情 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 投诉总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 投诉单号 (`complaint_id`): at most 64 characters.
            public var complaintID: String { get throws { try fields.required("complaint_id") } }
            /// 投诉时间 (`complaint_time`): at most 32 characters.
            public var complaintTime: String { get throws { try fields.required("complaint_time") } }
            /// 投诉详情 (`complaint_detail`): at most 300 characters.
            public var complaintDetail: String { get throws { try fields.required("complaint_detail") } }
            /// 投诉单状态 (`complaint_state`): at most 30 characters.
            public var complaintState: V3.MerchantService.ComplaintState {
                get throws { try fields.required("complaint_state") }
            }
            /// 被诉商户号 (`complainted_mchid`): at most 64 characters.
            public var complaintedMchid: String { get throws { try fields.required("complainted_mchid") } }
            /// 投诉人联系方式 (`payer_phone`): at most 512 characters; encrypted for the merchant.
            public var payerPhone: EncryptedText? { get throws { try fields.optional("payer_phone") } }
            /// 投诉单关联订单信息 (`complaint_order_info`).
            public var complaintOrderInfo: [V3.MerchantService.ComplaintOrderInfo]? {
                get throws { try fields.optional("complaint_order_info") }
            }
            /// 投诉单关联服务单信息 (`service_order_info`).
            public var serviceOrderInfo: [ServiceOrderInfo]? {
                get throws { try fields.optional("service_order_info") }
            }
            /// 投诉资料列表 (`complaint_media_list`).
            public var complaintMediaList: [V3.MerchantService.ComplaintMediaList]? {
                get throws { try fields.optional("complaint_media_list") }
            }
            /// 投诉单是否已全额退款 (`complaint_full_refunded`).
            public var complaintFullRefunded: Bool { get throws { try fields.required("complaint_full_refunded") } }
            /// 是否有待回复的用户留言 (`incoming_user_response`).
            public var incomingUserResponse: Bool { get throws { try fields.required("incoming_user_response") } }
            /// 问题描述 (`problem_description`): at most 256 characters.
            public var problemDescription: String { get throws { try fields.required("problem_description") } }
            /// 用户投诉次数 (`user_complaint_times`).
            public var userComplaintTimes: Int { get throws { try fields.required("user_complaint_times") } }
            /// 问题类型 (`problem_type`).
            public var problemType: V3.MerchantService.ProblemType? {
                get throws { try fields.optional("problem_type") }
            }
            /// 申请退款金额 (`apply_refund_amount`): in the smallest unit of the currency (分 for CNY).
            public var applyRefundAmount: Int? { get throws { try fields.optional("apply_refund_amount") } }
            /// 用户标签列表 (`user_tag_list`).
            public var userTagList: [String]? { get throws { try fields.optional("user_tag_list") } }
            /// 补充信息 (`additional_info`).
            public var additionalInfo: V3.MerchantService.AdditionalInfo? {
                get throws { try fields.optional("additional_info") }
            }
            /// 是否在平台协助中 (`in_platform_service`).
            public var inPlatformService: Bool? { get throws { try fields.optional("in_platform_service") } }
            /// 是否需即时服务用户 (`need_immediate_service`).
            public var needImmediateService: Bool? { get throws { try fields.optional("need_immediate_service") } }
            /// 是否是智能体投诉 (`is_agent_mode`).
            public var isAgentMode: Bool? { get throws { try fields.optional("is_agent_mode") } }
            /// `service_order_info`.
            public struct ServiceOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信支付服务订单号 (`order_id`): at most 128 characters.
                public var orderID: String? { get throws { try fields.optional("order_id") } }
                /// 商户服务订单号 (`out_order_no`): at most 128 characters.
                public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
                /// 支付分服务单状态 (`state`).
                public var state: State? { get throws { try fields.optional("state") } }
                /// Documented values of 支付分服务单状态 (`state`); open.
                public typealias State = OpenValue<StateKind>
                /// Tells ``State`` from other values.
                public enum StateKind {}
            }
        }
    }
}

extension OpenValue where Kind == V3.MerchantService.ComplaintsV2.GetReply.Data.ServiceOrderInfo.StateKind {
    /// 服务订单进行中 (`DOING`).
    public static var doing: Self { "DOING" }
    /// 服务订单已取消 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 服务订单待支付 (`WAITPAY`).
    public static var waitpay: Self { "WAITPAY" }
    /// 服务订单已完成 (`DONE`).
    public static var done: Self { "DONE" }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID {
    /// 查询投诉单详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533436).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("merchant-service.complaints-v2.{complaint_id}.get", chain).reply()
    }

    /// 查询投诉单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("merchant-service.complaints-v2.{complaint_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/merchant-service/complaints-v2/{complaint_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投诉单号 (`complaint_id`): at most 64 characters.
        public var complaintID: String { get throws { try fields.required("complaint_id") } }
        /// 投诉时间 (`complaint_time`): at most 32 characters.
        public var complaintTime: String { get throws { try fields.required("complaint_time") } }
        /// 投诉详情 (`complaint_detail`): at most 300 characters.
        public var complaintDetail: String { get throws { try fields.required("complaint_detail") } }
        /// 投诉单状态 (`complaint_state`): at most 30 characters.
        public var complaintState: V3.MerchantService.ComplaintState {
            get throws { try fields.required("complaint_state") }
        }
        /// 被诉商户号 (`complainted_mchid`): at most 64 characters.
        public var complaintedMchid: String { get throws { try fields.required("complainted_mchid") } }
        /// 投诉人联系方式 (`payer_phone`): at most 512 characters; encrypted for the merchant.
        public var payerPhone: EncryptedText? { get throws { try fields.optional("payer_phone") } }
        /// 投诉人OpenID (`payer_openid`): at most 128 characters.
        public var payerOpenid: String? { get throws { try fields.optional("payer_openid") } }
        /// 投诉资料列表 (`complaint_media_list`).
        public var complaintMediaList: [V3.MerchantService.ComplaintMediaList]? {
            get throws { try fields.optional("complaint_media_list") }
        }
        /// 投诉单关联订单信息 (`complaint_order_info`).
        public var complaintOrderInfo: [V3.MerchantService.ComplaintOrderInfo]? {
            get throws { try fields.optional("complaint_order_info") }
        }
        /// 投诉单关联服务单信息 (`service_order_info`).
        public var serviceOrderInfo: [ServiceOrderInfo]? { get throws { try fields.optional("service_order_info") } }
        /// 投诉单是否已全额退款 (`complaint_full_refunded`).
        public var complaintFullRefunded: Bool { get throws { try fields.required("complaint_full_refunded") } }
        /// 是否有待回复的用户留言 (`incoming_user_response`).
        public var incomingUserResponse: Bool { get throws { try fields.required("incoming_user_response") } }
        /// 问题描述 (`problem_description`): at most 256 characters.
        public var problemDescription: String { get throws { try fields.required("problem_description") } }
        /// 用户投诉次数 (`user_complaint_times`).
        public var userComplaintTimes: Int { get throws { try fields.required("user_complaint_times") } }
        /// 问题类型 (`problem_type`).
        public var problemType: V3.MerchantService.ProblemType? { get throws { try fields.optional("problem_type") } }
        /// 申请退款金额 (`apply_refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var applyRefundAmount: Int? { get throws { try fields.optional("apply_refund_amount") } }
        /// 用户标签列表 (`user_tag_list`).
        public var userTagList: [String]? { get throws { try fields.optional("user_tag_list") } }
        /// 补充信息 (`additional_info`).
        public var additionalInfo: V3.MerchantService.AdditionalInfo? {
            get throws { try fields.optional("additional_info") }
        }
        /// 是否在平台协助中 (`in_platform_service`).
        public var inPlatformService: Bool? { get throws { try fields.optional("in_platform_service") } }
        /// 是否需即时服务用户 (`need_immediate_service`).
        public var needImmediateService: Bool? { get throws { try fields.optional("need_immediate_service") } }
        /// 是否是智能体投诉 (`is_agent_mode`).
        public var isAgentMode: Bool? { get throws { try fields.optional("is_agent_mode") } }
        /// `service_order_info`.
        public struct ServiceOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付服务订单号 (`order_id`): at most 128 characters.
            public var orderID: String? { get throws { try fields.optional("order_id") } }
            /// 商户服务订单号 (`out_order_no`): at most 128 characters.
            public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
            /// 支付分服务单状态 (`state`).
            public var state: State? { get throws { try fields.optional("state") } }
            /// Documented values of 支付分服务单状态 (`state`); open.
            public typealias State = OpenValue<StateKind>
            /// Tells ``State`` from other values.
            public enum StateKind {}
        }
    }
}

extension OpenValue where Kind == V3.MerchantService.ComplaintsV2.ByComplaintID.GetReply.ServiceOrderInfo.StateKind {
    /// 服务订单进行中 (`DOING`).
    public static var doing: Self { "DOING" }
    /// 服务订单已取消 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 服务订单待支付 (`WAITPAY`).
    public static var waitpay: Self { "WAITPAY" }
    /// 服务订单已完成 (`DONE`).
    public static var done: Self { "DONE" }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.Complete {
    /// 反馈处理完成, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467255).
    ///
    /// At most 60 calls a minute.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("merchant-service.complaints-v2.{complaint_id}.complete.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 反馈处理完成, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("merchant-service.complaints-v2.{complaint_id}.complete.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(complaintedMchid: String) {
            var fields = Fields()
            fields.set("complainted_mchid", complaintedMchid)
            self.fields = fields
        }
        /// 被诉商户号 (`complainted_mchid`): at most 64 characters.
        public var complaintedMchid: String? {
            get { fields.stored("complainted_mchid") }
            set { fields.set("complainted_mchid", newValue) }
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys {
    /// 查询投诉协商历史, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533439).
    ///
    /// - Parameters:
    ///   - limit: 分页大小.
    ///   - offset: 分页开始位置.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(limit: Int? = nil, offset: Int? = nil) async throws -> GetReply {
        var call = TypedCall("merchant-service.complaints-v2.{complaint_id}.negotiation-historys.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 查询投诉协商历史, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(limit: Int? = nil, offset: Int? = nil) throws -> GetReply {
        var call = TypedCall("merchant-service.complaints-v2.{complaint_id}.negotiation-historys.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投诉协商历史 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 投诉协商历史总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 操作资料列表 (`complaint_media_list`).
            public var complaintMediaList: ComplaintMediaList? {
                get throws { try fields.optional("complaint_media_list") }
            }
            /// 操作流水号 (`log_id`): at most 64 characters.
            public var logID: String { get throws { try fields.required("log_id") } }
            /// 操作人 (`operator`): at most 64 characters.
            public var `operator`: String { get throws { try fields.required("operator") } }
            /// 操作时间 (`operate_time`): at most 64 characters.
            public var operateTime: String { get throws { try fields.required("operate_time") } }
            /// 操作类型 (`operate_type`).
            public var operateType: OperateType { get throws { try fields.required("operate_type") } }
            /// 操作内容 (`operate_details`): at most 500 characters.
            public var operateDetails: String? { get throws { try fields.optional("operate_details") } }
            /// 图片凭证 (`image_list`).
            public var imageList: [String]? { get throws { try fields.optional("image_list") } }
            /// 用户申请平台协助原因 (`user_appy_platform_service_reason`).
            public var userAppyPlatformServiceReason: String? {
                get throws { try fields.optional("user_appy_platform_service_reason") }
            }
            /// 用户申请平台协助原因描述 (`user_appy_platform_service_reason_description`).
            public var userAppyPlatformServiceReasonDescription: String? {
                get throws { try fields.optional("user_appy_platform_service_reason_description") }
            }
            /// 普通消息内容 (`normal_message`).
            public var normalMessage: NormalMessage? { get throws { try fields.optional("normal_message") } }
            /// 用户点击回复消息 (`click_message`).
            public var clickMessage: ClickMessage? { get throws { try fields.optional("click_message") } }
            /// 操作资料列表 (`complaint_media_list`).
            public struct ComplaintMediaList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 媒体文件业务类型 (`media_type`).
                public var mediaType: V3.MerchantService.MediaType? { get throws { try fields.optional("media_type") } }
                /// 媒体文件请求url (`media_url`): at most 512 characters each.
                public var mediaURL: [String]? { get throws { try fields.optional("media_url") } }
            }
            /// Documented values of 操作类型 (`operate_type`); open.
            public typealias OperateType = OpenValue<OperateTypeKind>
            /// Tells ``OperateType`` from other values.
            public enum OperateTypeKind {}
            /// 普通消息内容 (`normal_message`).
            public struct NormalMessage: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 消息内容 (`blocks`).
                public var blocks: [Blocks]? { get throws { try fields.optional("blocks") } }
                /// 发送者身份类别 (`sender_identity`).
                public var senderIdentity: V3.MerchantService.SenderIdentity? {
                    get throws { try fields.optional("sender_identity") }
                }
                /// 自定义透传信息 (`custom_data`): at most 4096 characters.
                public var customData: String? { get throws { try fields.optional("custom_data") } }
                /// `blocks`.
                public struct Blocks: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 消息块类型 (`type`).
                    public var type: V3.MerchantService.NegotiationHistorysType? {
                        get throws { try fields.optional("type") }
                    }
                    /// 文本 (`text`).
                    public var text: Text? { get throws { try fields.optional("text") } }
                    /// 图片 (`image`).
                    public var image: Image? { get throws { try fields.optional("image") } }
                    /// 链接 (`link`).
                    public var link: V3.MerchantService.Link? { get throws { try fields.optional("link") } }
                    /// FAQ列表 (`faq_list`).
                    public var faqList: FaqList? { get throws { try fields.optional("faq_list") } }
                    /// 按钮 (`button`).
                    public var button: V3.MerchantService.Link? { get throws { try fields.optional("button") } }
                    /// 按钮组 (`button_group`).
                    public var buttonGroup: ButtonGroup? { get throws { try fields.optional("button_group") } }
                    /// 文本 (`text`).
                    public struct Text: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 文字内容 (`text`).
                        public var text: String? { get throws { try fields.optional("text") } }
                        /// 文本颜色 (`color`).
                        public var color: V3.MerchantService.Color? { get throws { try fields.optional("color") } }
                        /// 是否粗体 (`is_bold`).
                        public var isBold: Bool? { get throws { try fields.optional("is_bold") } }
                    }
                    /// 图片 (`image`).
                    public struct Image: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 媒体ID (`media_id`).
                        public var mediaID: String? { get throws { try fields.optional("media_id") } }
                        /// 图片样式类型 (`image_style_type`).
                        public var imageStyleType: V3.MerchantService.ImageStyleType? {
                            get throws { try fields.optional("image_style_type") }
                        }
                    }
                    /// FAQ列表 (`faq_list`).
                    public struct FaqList: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// FAQ列表 (`faqs`).
                        public var faqs: [Faqs]? { get throws { try fields.optional("faqs") } }
                        /// `faqs`.
                        public struct Faqs: TypedObject, FieldValue {
                            /// The members, as on the wire.
                            public let fields: Fields
                            /// Wraps members.
                            public init(fields: Fields) { self.fields = fields }
                            /// faq的id (`faq_id`).
                            public var faqID: String? { get throws { try fields.optional("faq_id") } }
                            /// faq内容 (`faq_title`).
                            public var faqTitle: String? { get throws { try fields.optional("faq_title") } }
                            /// 动作 (`action`).
                            public var action: V3.MerchantService.Action? {
                                get throws { try fields.optional("action") }
                            }
                        }
                    }
                    /// 按钮组 (`button_group`).
                    public struct ButtonGroup: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 按钮组 (`buttons`).
                        public var buttons: [V3.MerchantService.Link]? { get throws { try fields.optional("buttons") } }
                        /// 按钮布局方式 (`button_layout`).
                        public var buttonLayout: V3.MerchantService.ButtonLayout? {
                            get throws { try fields.optional("button_layout") }
                        }
                        /// 失效配置 (`invalid_info`).
                        public var invalidInfo: V3.MerchantService.InvalidInfo? {
                            get throws { try fields.optional("invalid_info") }
                        }
                    }
                }
            }
            /// 用户点击回复消息 (`click_message`).
            public struct ClickMessage: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 回复的消息内容 (`message_content`): at most 1024 characters.
                public var messageContent: String? { get throws { try fields.optional("message_content") } }
                /// 自定义透传数据 (`action_id`): at most 4096 characters.
                public var actionID: String? { get throws { try fields.optional("action_id") } }
                /// 被点击的操作流水号 (`clicked_log_id`): at most 128 characters.
                public var clickedLogID: String? { get throws { try fields.optional("clicked_log_id") } }
            }
        }
    }
}

extension OpenValue
where Kind == V3.MerchantService.ComplaintsV2.ByComplaintID.NegotiationHistorys.GetReply.Data.OperateTypeKind {
    /// 用户提交投诉 (`USER_CREATE_COMPLAINT`).
    public static var userCreateComplaint: Self { "USER_CREATE_COMPLAINT" }
    /// 用户继续投诉 (`USER_CONTINUE_COMPLAINT`).
    public static var userContinueComplaint: Self { "USER_CONTINUE_COMPLAINT" }
    /// 用户留言 (`USER_RESPONSE`).
    public static var userResponse: Self { "USER_RESPONSE" }
    /// 平台留言 (`PLATFORM_RESPONSE`).
    public static var platformResponse: Self { "PLATFORM_RESPONSE" }
    /// 商户留言 (`MERCHANT_RESPONSE`).
    public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
    /// `MERCHANT_CONFIRM_COMPLETE`.
    public static var merchantConfirmComplete: Self { "MERCHANT_CONFIRM_COMPLETE" }
    /// 用户提交投诉系统通知 (`USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`).
    public static var userCreateComplaintSystemMessage: Self { "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE" }
    /// 投诉单发起全额退款系统通知 (`COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`).
    public static var complaintFullRefundedSystemMessage: Self { "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE" }
    /// 用户继续投诉系统通知 (`USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`).
    public static var userContinueComplaintSystemMessage: Self { "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE" }
    /// 用户主动撤诉 (`USER_REVOKE_COMPLAINT`).
    public static var userRevokeComplaint: Self { "USER_REVOKE_COMPLAINT" }
    /// 用户确认投诉解决 (`USER_COMFIRM_COMPLAINT`).
    public static var userComfirmComplaint: Self { "USER_COMFIRM_COMPLAINT" }
    /// 平台催办 (`PLATFORM_HELP_APPLICATION`).
    public static var platformHelpApplication: Self { "PLATFORM_HELP_APPLICATION" }
    /// `USER_APPLY_PLATFORM_HELP`.
    public static var userApplyPlatformHelp: Self { "USER_APPLY_PLATFORM_HELP" }
    /// `MERCHANT_APPROVE_REFUND`.
    public static var merchantApproveRefund: Self { "MERCHANT_APPROVE_REFUND" }
    /// `MERCHANT_REFUSE_RERUND`.
    public static var merchantRefuseRerund: Self { "MERCHANT_REFUSE_RERUND" }
    /// 用户提交满意度调查结果 (`USER_SUBMIT_SATISFACTION`).
    public static var userSubmitSatisfaction: Self { "USER_SUBMIT_SATISFACTION" }
    /// 服务订单已取消 (`SERVICE_ORDER_CANCEL`).
    public static var serviceOrderCancel: Self { "SERVICE_ORDER_CANCEL" }
    /// 服务订单已完成 (`SERVICE_ORDER_COMPLETE`).
    public static var serviceOrderComplete: Self { "SERVICE_ORDER_COMPLETE" }
    /// 投诉单发起部分退款系统通知 (`COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`).
    public static var complaintPartialRefundedSystemMessage: Self { "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE" }
    /// 投诉单退款到账系统通知 (`COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`).
    public static var complaintRefundReceivedSystemMessage: Self { "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE" }
    /// 投诉单受托退款系统通知 (`COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`).
    public static var complaintEntrustedRefundSystemMessage: Self { "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE" }
    /// `USER_APPLY_PLATFORM_SERVICE`.
    public static var userApplyPlatformService: Self { "USER_APPLY_PLATFORM_SERVICE" }
    /// 用户取消平台协助 (`USER_CANCEL_PLATFORM_SERVICE`).
    public static var userCancelPlatformService: Self { "USER_CANCEL_PLATFORM_SERVICE" }
    /// 客服结束平台协助 (`PLATFORM_SERVICE_FINISHED`).
    public static var platformServiceFinished: Self { "PLATFORM_SERVICE_FINISHED" }
    /// 用户因点击产生留言 (`USER_CLICK_RESPONSE`).
    public static var userClickResponse: Self { "USER_CLICK_RESPONSE" }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.Response {
    /// 提交回复, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467254).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("merchant-service.complaints-v2.{complaint_id}.response.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 提交回复, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("merchant-service.complaints-v2.{complaint_id}.response.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            complaintedMchid: String,
            responseContent: String,
            responseImages: [String]? = nil,
            jumpURL: String? = nil,
            jumpURLText: String? = nil,
            miniProgramJumpInfo: MiniProgramJumpInfo? = nil
        ) {
            var fields = Fields()
            fields.set("complainted_mchid", complaintedMchid)
            fields.set("response_content", responseContent)
            fields.set("response_images", responseImages)
            fields.set("jump_url", jumpURL)
            fields.set("jump_url_text", jumpURLText)
            fields.set("mini_program_jump_info", miniProgramJumpInfo)
            self.fields = fields
        }
        /// 被诉商户号 (`complainted_mchid`): at most 64 characters.
        public var complaintedMchid: String? {
            get { fields.stored("complainted_mchid") }
            set { fields.set("complainted_mchid", newValue) }
        }
        /// 回复内容 (`response_content`): at most 500 characters.
        public var responseContent: String? {
            get { fields.stored("response_content") }
            set { fields.set("response_content", newValue) }
        }
        /// 回复图片 (`response_images`).
        public var responseImages: [String]? {
            get { fields.stored("response_images") }
            set { fields.set("response_images", newValue) }
        }
        /// 跳转链接 (`jump_url`): at most 512 characters.
        public var jumpURL: String? {
            get { fields.stored("jump_url") }
            set { fields.set("jump_url", newValue) }
        }
        /// 跳转链接文案 (`jump_url_text`): at most 10 characters.
        public var jumpURLText: String? {
            get { fields.stored("jump_url_text") }
            set { fields.set("jump_url_text", newValue) }
        }
        /// 跳转小程序信息 (`mini_program_jump_info`).
        public var miniProgramJumpInfo: MiniProgramJumpInfo? {
            get { fields.stored("mini_program_jump_info") }
            set { fields.set("mini_program_jump_info", newValue) }
        }
        /// 跳转小程序信息 (`mini_program_jump_info`).
        public struct MiniProgramJumpInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(appid: String, path: String, text: String) {
                var fields = Fields()
                fields.set("appid", appid)
                fields.set("path", path)
                fields.set("text", text)
                self.fields = fields
            }
            /// 跳转小程序APPID (`appid`).
            public var appid: String? {
                get { fields.stored("appid") }
                set { fields.set("appid", newValue) }
            }
            /// 跳转小程序页面PATH (`path`).
            public var path: String? {
                get { fields.stored("path") }
                set { fields.set("path", newValue) }
            }
            /// 跳转小程序页面名称 (`text`).
            public var text: String? {
                get { fields.stored("text") }
                set { fields.set("text", newValue) }
            }
        }
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.ResponseImmediateService {
    /// 回复需要即时服务的投诉单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017151596).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "merchant-service.complaints-v2.{complaint_id}.response-immediate-service.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 回复需要即时服务的投诉单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "merchant-service.complaints-v2.{complaint_id}.response-immediate-service.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(complaintedMchid: String, message: Message, idempotentID: String) {
            var fields = Fields()
            fields.set("complainted_mchid", complaintedMchid)
            fields.set("message", message)
            fields.set("idempotent_id", idempotentID)
            self.fields = fields
        }
        /// 被诉商户号 (`complainted_mchid`): at most 64 characters.
        public var complaintedMchid: String? {
            get { fields.stored("complainted_mchid") }
            set { fields.set("complainted_mchid", newValue) }
        }
        /// 消息内容 (`message`).
        public var message: Message? {
            get { fields.stored("message") }
            set { fields.set("message", newValue) }
        }
        /// 幂等ID (`idempotent_id`): at most 128 characters.
        public var idempotentID: String? {
            get { fields.stored("idempotent_id") }
            set { fields.set("idempotent_id", newValue) }
        }
        /// 消息内容 (`message`).
        public struct Message: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                blocks: [Blocks]? = nil,
                senderIdentity: V3.MerchantService.SenderIdentity? = nil,
                customData: String? = nil
            ) {
                var fields = Fields()
                fields.set("blocks", blocks)
                fields.set("sender_identity", senderIdentity)
                fields.set("custom_data", customData)
                self.fields = fields
            }
            /// 消息内容 (`blocks`).
            public var blocks: [Blocks]? {
                get { fields.stored("blocks") }
                set { fields.set("blocks", newValue) }
            }
            /// 发送者身份类别 (`sender_identity`).
            public var senderIdentity: V3.MerchantService.SenderIdentity? {
                get { fields.stored("sender_identity") }
                set { fields.set("sender_identity", newValue) }
            }
            /// 自定义透传信息 (`custom_data`): at most 4096 characters.
            public var customData: String? {
                get { fields.stored("custom_data") }
                set { fields.set("custom_data", newValue) }
            }
            /// `blocks`.
            public struct Blocks: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    type: V3.MerchantService.NegotiationHistorysType? = nil,
                    text: Text? = nil,
                    image: Image? = nil,
                    link: V3.MerchantService.LinkRequest? = nil,
                    faqList: FaqList? = nil,
                    button: V3.MerchantService.LinkRequest? = nil,
                    buttonGroup: ButtonGroup? = nil
                ) {
                    var fields = Fields()
                    fields.set("type", type)
                    fields.set("text", text)
                    fields.set("image", image)
                    fields.set("link", link)
                    fields.set("faq_list", faqList)
                    fields.set("button", button)
                    fields.set("button_group", buttonGroup)
                    self.fields = fields
                }
                /// 消息块类型 (`type`).
                public var type: V3.MerchantService.NegotiationHistorysType? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// 文本 (`text`).
                public var text: Text? {
                    get { fields.stored("text") }
                    set { fields.set("text", newValue) }
                }
                /// 图片 (`image`).
                public var image: Image? {
                    get { fields.stored("image") }
                    set { fields.set("image", newValue) }
                }
                /// 链接 (`link`).
                public var link: V3.MerchantService.LinkRequest? {
                    get { fields.stored("link") }
                    set { fields.set("link", newValue) }
                }
                /// FAQ列表 (`faq_list`).
                public var faqList: FaqList? {
                    get { fields.stored("faq_list") }
                    set { fields.set("faq_list", newValue) }
                }
                /// 按钮 (`button`).
                public var button: V3.MerchantService.LinkRequest? {
                    get { fields.stored("button") }
                    set { fields.set("button", newValue) }
                }
                /// 按钮组 (`button_group`).
                public var buttonGroup: ButtonGroup? {
                    get { fields.stored("button_group") }
                    set { fields.set("button_group", newValue) }
                }
                /// 文本 (`text`).
                public struct Text: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(text: String? = nil, color: V3.MerchantService.Color? = nil, isBold: Bool? = nil) {
                        var fields = Fields()
                        fields.set("text", text)
                        fields.set("color", color)
                        fields.set("is_bold", isBold)
                        self.fields = fields
                    }
                    /// 文字内容 (`text`).
                    public var text: String? {
                        get { fields.stored("text") }
                        set { fields.set("text", newValue) }
                    }
                    /// 文本颜色 (`color`).
                    public var color: V3.MerchantService.Color? {
                        get { fields.stored("color") }
                        set { fields.set("color", newValue) }
                    }
                    /// 是否粗体 (`is_bold`).
                    public var isBold: Bool? {
                        get { fields.stored("is_bold") }
                        set { fields.set("is_bold", newValue) }
                    }
                }
                /// 图片 (`image`).
                public struct Image: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(mediaID: String? = nil, imageStyleType: V3.MerchantService.ImageStyleType? = nil) {
                        var fields = Fields()
                        fields.set("media_id", mediaID)
                        fields.set("image_style_type", imageStyleType)
                        self.fields = fields
                    }
                    /// 媒体ID (`media_id`).
                    public var mediaID: String? {
                        get { fields.stored("media_id") }
                        set { fields.set("media_id", newValue) }
                    }
                    /// 图片样式类型 (`image_style_type`).
                    public var imageStyleType: V3.MerchantService.ImageStyleType? {
                        get { fields.stored("image_style_type") }
                        set { fields.set("image_style_type", newValue) }
                    }
                }
                /// FAQ列表 (`faq_list`).
                public struct FaqList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(faqs: [Faqs]? = nil) {
                        var fields = Fields()
                        fields.set("faqs", faqs)
                        self.fields = fields
                    }
                    /// FAQ列表 (`faqs`).
                    public var faqs: [Faqs]? {
                        get { fields.stored("faqs") }
                        set { fields.set("faqs", newValue) }
                    }
                    /// `faqs`.
                    public struct Faqs: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public var fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// Collects the members.
                        public init(
                            faqID: String? = nil,
                            faqTitle: String? = nil,
                            action: V3.MerchantService.ActionRequest? = nil
                        ) {
                            var fields = Fields()
                            fields.set("faq_id", faqID)
                            fields.set("faq_title", faqTitle)
                            fields.set("action", action)
                            self.fields = fields
                        }
                        /// faq的id (`faq_id`).
                        public var faqID: String? {
                            get { fields.stored("faq_id") }
                            set { fields.set("faq_id", newValue) }
                        }
                        /// faq内容 (`faq_title`).
                        public var faqTitle: String? {
                            get { fields.stored("faq_title") }
                            set { fields.set("faq_title", newValue) }
                        }
                        /// 动作 (`action`).
                        public var action: V3.MerchantService.ActionRequest? {
                            get { fields.stored("action") }
                            set { fields.set("action", newValue) }
                        }
                    }
                }
                /// 按钮组 (`button_group`).
                public struct ButtonGroup: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        buttons: [V3.MerchantService.LinkRequest]? = nil,
                        buttonLayout: V3.MerchantService.ButtonLayout? = nil,
                        invalidInfo: V3.MerchantService.InvalidInfoRequest? = nil
                    ) {
                        var fields = Fields()
                        fields.set("buttons", buttons)
                        fields.set("button_layout", buttonLayout)
                        fields.set("invalid_info", invalidInfo)
                        self.fields = fields
                    }
                    /// 按钮组 (`buttons`).
                    public var buttons: [V3.MerchantService.LinkRequest]? {
                        get { fields.stored("buttons") }
                        set { fields.set("buttons", newValue) }
                    }
                    /// 按钮布局方式 (`button_layout`).
                    public var buttonLayout: V3.MerchantService.ButtonLayout? {
                        get { fields.stored("button_layout") }
                        set { fields.set("button_layout", newValue) }
                    }
                    /// 失效配置 (`invalid_info`).
                    public var invalidInfo: V3.MerchantService.InvalidInfoRequest? {
                        get { fields.stored("invalid_info") }
                        set { fields.set("invalid_info", newValue) }
                    }
                }
            }
        }
    }

    /// What `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 操作流水号 (`log_id`): at most 64 characters.
        public var logID: String? { get throws { try fields.optional("log_id") } }
    }
}

extension V3.MerchantService.ComplaintsV2.ByComplaintID.UpdateRefundProgress {
    /// 更新退款审批结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467256).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "merchant-service.complaints-v2.{complaint_id}.update-refund-progress.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 更新退款审批结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "merchant-service.complaints-v2.{complaint_id}.update-refund-progress.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            action: Action,
            launchRefundDay: Int? = nil,
            rejectReason: String? = nil,
            rejectMediaList: [String]? = nil,
            remark: String? = nil
        ) {
            var fields = Fields()
            fields.set("action", action)
            fields.set("launch_refund_day", launchRefundDay)
            fields.set("reject_reason", rejectReason)
            fields.set("reject_media_list", rejectMediaList)
            fields.set("remark", remark)
            self.fields = fields
        }
        /// 审批动作 (`action`).
        public var action: Action? {
            get { fields.stored("action") }
            set { fields.set("action", newValue) }
        }
        /// 预计发起退款时间 (`launch_refund_day`).
        public var launchRefundDay: Int? {
            get { fields.stored("launch_refund_day") }
            set { fields.set("launch_refund_day", newValue) }
        }
        /// 拒绝退款原因 (`reject_reason`): at most 200 characters.
        public var rejectReason: String? {
            get { fields.stored("reject_reason") }
            set { fields.set("reject_reason", newValue) }
        }
        /// 拒绝退款的举证图片列表 (`reject_media_list`).
        public var rejectMediaList: [String]? {
            get { fields.stored("reject_media_list") }
            set { fields.set("reject_media_list", newValue) }
        }
        /// 备注 (`remark`): at most 200 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// Documented values of 审批动作 (`action`); open.
        public typealias Action = OpenValue<ActionKind>
        /// Tells ``Action`` from other values.
        public enum ActionKind {}
    }
}

extension OpenValue
where Kind == V3.MerchantService.ComplaintsV2.ByComplaintID.UpdateRefundProgress.PostBody.ActionKind {
    /// 拒绝退款 (`REJECT`).
    public static var reject: Self { "REJECT" }
    /// 同意退款 (`APPROVE`).
    public static var approve: Self { "APPROVE" }
}

extension V3.MerchantService.Feedbacks {
    /// 商户反馈, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message:
            "offline since 2021-01-08; use POST /v3/merchant-service/complaints-v2/{complaint_id}/response or POST /v3/merchant-service/complaints-v2/{complaint_id}/complete"
    )
    public func post(_ body: PostBody) async throws {
        try await TypedCall("merchant-service.feedbacks.post", chain, body: body.fields).completion()
    }

    /// 商户反馈, blocking the thread.
    @available(
        *, deprecated,
        message:
            "offline since 2021-01-08; use POST /v3/merchant-service/complaints-v2/{complaint_id}/response or POST /v3/merchant-service/complaints-v2/{complaint_id}/complete"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("merchant-service.feedbacks.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/merchant-service/feedbacks` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            transactionID: String,
            complaintedMchid: String,
            feedbackContent: String,
            feedbackType: Int? = nil,
            feedbackImages: [String]? = nil,
            launchConfirmProcess: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("transaction_id", transactionID)
            fields.set("complainted_mchid", complaintedMchid)
            fields.set("feedback_type", feedbackType)
            fields.set("feedback_content", feedbackContent)
            fields.set("feedback_images", feedbackImages)
            fields.set("launch_confirm_process", launchConfirmProcess)
            self.fields = fields
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 被诉商户号 (`complainted_mchid`).
        public var complaintedMchid: String? {
            get { fields.stored("complainted_mchid") }
            set { fields.set("complainted_mchid", newValue) }
        }
        /// 反馈内容类型 (`feedback_type`).
        public var feedbackType: Int? {
            get { fields.stored("feedback_type") }
            set { fields.set("feedback_type", newValue) }
        }
        /// 反馈内容 (`feedback_content`).
        public var feedbackContent: String? {
            get { fields.stored("feedback_content") }
            set { fields.set("feedback_content", newValue) }
        }
        /// 图片凭证 (`feedback_images`).
        public var feedbackImages: [String]? {
            get { fields.stored("feedback_images") }
            set { fields.set("feedback_images", newValue) }
        }
        /// 反馈处理完成 (`launch_confirm_process`).
        public var launchConfirmProcess: Bool? {
            get { fields.stored("launch_confirm_process") }
            set { fields.set("launch_confirm_process", newValue) }
        }
    }
}

extension V3.MerchantService.Images.UploadPath {
    /// 商户上传反馈图片, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467250).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> PostReply {
        try await TypedCall("merchant-service.images.upload.post", chain, file: file, part: "file").reply()
    }

    /// 商户上传反馈图片, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> PostReply {
        try TypedCall("merchant-service.images.upload.post", chain, file: file, part: "file").blockingReply()
    }

    /// What `POST /v3/merchant-service/images/upload` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件标识Id (`media_id`): at most 512 characters.
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension V3.MerchantService.Images.ByMediaID {
    /// 图片下载, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467251).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> Download {
        try await TypedCall("merchant-service.images.{media_id}.get", chain).download()
    }

    /// 图片下载, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> Download {
        try TypedCall("merchant-service.images.{media_id}.get", chain).blockingDownload()
    }
}

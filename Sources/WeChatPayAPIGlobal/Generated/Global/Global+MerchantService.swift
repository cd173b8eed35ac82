// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.MerchantService.ComplaintNotifications {
    /// 查询投诉通知回调, [official page](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Global.ComplaintNotificationsReply {
        try await TypedCall("global.merchant-service.complaint-notifications.get", chain).reply()
    }

    /// 查询投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Global.ComplaintNotificationsReply {
        try TypedCall("global.merchant-service.complaint-notifications.get", chain).blockingReply()
    }

    /// 创建投诉通知回调, [official page](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.Global.ComplaintNotificationsRequest
    ) async throws -> V3.Global.ComplaintNotificationsReply {
        let call = TypedCall("global.merchant-service.complaint-notifications.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 创建投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Global.ComplaintNotificationsRequest) throws -> V3.Global.ComplaintNotificationsReply {
        let call = TypedCall("global.merchant-service.complaint-notifications.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// 更新投诉通知回调, [official page](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func put(
        _ body: V3.Global.ComplaintNotificationsRequest
    ) async throws -> V3.Global.ComplaintNotificationsReply {
        try await TypedCall("global.merchant-service.complaint-notifications.put", chain, body: body.fields).reply()
    }

    /// 更新投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func put(_ body: V3.Global.ComplaintNotificationsRequest) throws -> V3.Global.ComplaintNotificationsReply {
        let call = TypedCall("global.merchant-service.complaint-notifications.put", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// 删除投诉通知回调, [official page](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        try await TypedCall("global.merchant-service.complaint-notifications.delete", chain).completion()
    }

    /// 删除投诉通知回调, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        try TypedCall("global.merchant-service.complaint-notifications.delete", chain).blockingCompletion()
    }
}

extension V3.Global.MerchantService.Complaints {
    /// 查询投诉单列表, [official page](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - beginDate: 开始日期 (`begin_date`).
    ///   - endDate: 结束日期 (`end_date`).
    ///   - limit: 分页大小.
    ///   - offset: 分页开始位置.
    ///   - complaintedMchid: 诉商户号 (`complainted_mchid`).
    ///   - mchLanguage: 商户语言 (`mch_language`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        beginDate: String,
        endDate: String,
        limit: Int? = nil,
        offset: Int? = nil,
        complaintedMchid: String? = nil,
        mchLanguage: V3.Global.MchLanguage? = nil
    ) async throws -> GetReply {
        var call = TypedCall("global.merchant-service.complaints.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("complainted_mchid", complaintedMchid)
        call.query("mch_language", mchLanguage)
        return try await call.reply()
    }

    /// 查询投诉单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        beginDate: String,
        endDate: String,
        limit: Int? = nil,
        offset: Int? = nil,
        complaintedMchid: String? = nil,
        mchLanguage: V3.Global.MchLanguage? = nil
    ) throws -> GetReply {
        var call = TypedCall("global.merchant-service.complaints.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("begin_date", beginDate)
        call.query("end_date", endDate)
        call.query("complainted_mchid", complaintedMchid)
        call.query("mch_language", mchLanguage)
        return try call.blockingReply()
    }

    /// What `GET /v3/global/merchant-service/complaints` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户投诉信息详情 (`data`).
        public var data: [V3.Global.DataReply]? { get throws { try fields.optional("data") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 投诉总条数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID {
    /// 查询投诉单详情, [official page](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter mchLanguage: 商户语言 (`mch_language`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(mchLanguage: V3.Global.MchLanguage? = nil) async throws -> V3.Global.DataReply {
        var call = TypedCall("global.merchant-service.complaints.{complaint_id}.get", chain)
        call.query("mch_language", mchLanguage)
        return try await call.reply()
    }

    /// 查询投诉单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchLanguage: V3.Global.MchLanguage? = nil) throws -> V3.Global.DataReply {
        var call = TypedCall("global.merchant-service.complaints.{complaint_id}.get", chain)
        call.query("mch_language", mchLanguage)
        return try call.blockingReply()
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.Complete {
    /// 反馈处理完成.
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "global.merchant-service.complaints.{complaint_id}.complete.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 反馈处理完成, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "global.merchant-service.complaints.{complaint_id}.complete.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` sends.
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
        /// 被诉商户号 (`complainted_mchid`).
        public var complaintedMchid: String? {
            get { fields.stored("complainted_mchid") }
            set { fields.set("complainted_mchid", newValue) }
        }
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.NegotiationHistorys {
    /// 查询投诉协商历史, [official page](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - limit: 分页大小.
    ///   - offset: 分页开始位置.
    ///   - mchLanguage: 商户语言 (`mch_language`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        mchLanguage: V3.Global.MchLanguage? = nil
    ) async throws -> GetReply {
        var call = TypedCall("global.merchant-service.complaints.{complaint_id}.negotiation-historys.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("mch_language", mchLanguage)
        return try await call.reply()
    }

    /// 查询投诉协商历史, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        limit: Int? = nil,
        offset: Int? = nil,
        mchLanguage: V3.Global.MchLanguage? = nil
    ) throws -> GetReply {
        var call = TypedCall("global.merchant-service.complaints.{complaint_id}.negotiation-historys.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        call.query("mch_language", mchLanguage)
        return try call.blockingReply()
    }

    /// What `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` answers.
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
            /// 操作流水号 (`log_id`).
            public var logID: String { get throws { try fields.required("log_id") } }
            /// 操作人 (`operator`).
            public var `operator`: String { get throws { try fields.required("operator") } }
            /// 操作时间 (`operate_time`).
            public var operateTime: String { get throws { try fields.required("operate_time") } }
            /// 操作类型 (`operate_type`).
            public var operateType: OperateType { get throws { try fields.required("operate_type") } }
            /// 操作内容 (`operate_details`).
            public var operateDetails: String? { get throws { try fields.optional("operate_details") } }
            /// 图片凭证 (`image_list`).
            public var imageList: [String]? { get throws { try fields.optional("image_list") } }
            /// 操作资料列表 (`complaint_media_list`).
            public var complaintMediaList: V3.Global.ComplaintMediaList? {
                get throws { try fields.optional("complaint_media_list") }
            }
            /// Documented values of 操作类型 (`operate_type`); open.
            public typealias OperateType = OpenValue<OperateTypeKind>
            /// Tells ``OperateType`` from other values.
            public enum OperateTypeKind {}
        }
    }
}

extension OpenValue
where Kind == V3.Global.MerchantService.Complaints.ByComplaintID.NegotiationHistorys.GetReply.Data.OperateTypeKind {
    /// `USER_CREATE_COMPLAINT`.
    public static var userCreateComplaint: Self { "USER_CREATE_COMPLAINT" }
    /// `USER_CONTINUE_COMPLAINT`.
    public static var userContinueComplaint: Self { "USER_CONTINUE_COMPLAINT" }
    /// `USER_RESPONSE`.
    public static var userResponse: Self { "USER_RESPONSE" }
    /// `PLATFORM_RESPONSE`.
    public static var platformResponse: Self { "PLATFORM_RESPONSE" }
    /// `MERCHANT_RESPONSE`.
    public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
    /// `MERCHANT_CONFIRM_COMPLETE`.
    public static var merchantConfirmComplete: Self { "MERCHANT_CONFIRM_COMPLETE" }
    /// `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`.
    public static var userCreateComplaintSystemMessage: Self { "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE" }
    /// `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`.
    public static var complaintFullRefundedSystemMessage: Self { "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE" }
    /// `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`.
    public static var userContinueComplaintSystemMessage: Self { "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE" }
    /// `USER_REVOKE_COMPLAINT`.
    public static var userRevokeComplaint: Self { "USER_REVOKE_COMPLAINT" }
    /// `USER_COMFIRM_COMPLAINT`.
    public static var userComfirmComplaint: Self { "USER_COMFIRM_COMPLAINT" }
    /// `PLATFORM_HELP_APPLICATION`.
    public static var platformHelpApplication: Self { "PLATFORM_HELP_APPLICATION" }
    /// `USER_APPLY_PLATFORM_HELP`.
    public static var userApplyPlatformHelp: Self { "USER_APPLY_PLATFORM_HELP" }
    /// `MERCHANT_APPROVE_REFUND`.
    public static var merchantApproveRefund: Self { "MERCHANT_APPROVE_REFUND" }
    /// `MERCHANT_REFUSE_RERUND`.
    public static var merchantRefuseRerund: Self { "MERCHANT_REFUSE_RERUND" }
    /// `USER_SUBMIT_SATISFACTION`.
    public static var userSubmitSatisfaction: Self { "USER_SUBMIT_SATISFACTION" }
    /// `SERVICE_ORDER_CANCEL`.
    public static var serviceOrderCancel: Self { "SERVICE_ORDER_CANCEL" }
    /// `SERVICE_ORDER_COMPLETE`.
    public static var serviceOrderComplete: Self { "SERVICE_ORDER_COMPLETE" }
    /// `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`.
    public static var complaintPartialRefundedSystemMessage: Self { "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE" }
    /// `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`.
    public static var complaintRefundReceivedSystemMessage: Self { "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE" }
    /// `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`.
    public static var complaintEntrustedRefundSystemMessage: Self { "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE" }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.Response {
    /// 提交回复.
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "global.merchant-service.complaints.{complaint_id}.response.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 提交回复, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "global.merchant-service.complaints.{complaint_id}.response.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/global/merchant-service/complaints/{complaint_id}/response` sends.
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
            jumpURLText: String? = nil
        ) {
            var fields = Fields()
            fields.set("complainted_mchid", complaintedMchid)
            fields.set("response_content", responseContent)
            fields.set("response_images", responseImages)
            fields.set("jump_url", jumpURL)
            fields.set("jump_url_text", jumpURLText)
            self.fields = fields
        }
        /// 被诉商户号 (`complainted_mchid`).
        public var complaintedMchid: String? {
            get { fields.stored("complainted_mchid") }
            set { fields.set("complainted_mchid", newValue) }
        }
        /// 回复内容 (`response_content`).
        public var responseContent: String? {
            get { fields.stored("response_content") }
            set { fields.set("response_content", newValue) }
        }
        /// 回复图片 (`response_images`).
        public var responseImages: [String]? {
            get { fields.stored("response_images") }
            set { fields.set("response_images", newValue) }
        }
        /// 跳转链接 (`jump_url`).
        public var jumpURL: String? {
            get { fields.stored("jump_url") }
            set { fields.set("jump_url", newValue) }
        }
        /// 跳转链接文案 (`jump_url_text`).
        public var jumpURLText: String? {
            get { fields.stored("jump_url_text") }
            set { fields.set("jump_url_text", newValue) }
        }
    }
}

extension V3.Global.MerchantService.Images.UploadPath {
    /// 商户上传反馈图片, [official page](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload) async throws -> PostReply {
        try await TypedCall("global.merchant-service.images.upload.post", chain, file: file, part: "file").reply()
    }

    /// 商户上传反馈图片, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload) throws -> PostReply {
        try TypedCall("global.merchant-service.images.upload.post", chain, file: file, part: "file").blockingReply()
    }

    /// What `POST /v3/global/merchant-service/images/upload` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件标识ID (`media_id`).
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension V3.Global.MerchantService.Images.ByMediaID {
    /// 图片下载, [official page](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter complaintID: 投诉单号 (`complaint_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(complaintID: String) async throws -> Download {
        var call = TypedCall("global.merchant-service.images.{media_id}.get", chain)
        call.query("complaint_id", complaintID)
        return try await call.download()
    }

    /// 图片下载, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(complaintID: String) throws -> Download {
        var call = TypedCall("global.merchant-service.images.{media_id}.get", chain)
        call.query("complaint_id", complaintID)
        return try call.blockingDownload()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PartnerTransfer.Batches {
    /// 发起批量转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465738).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("partner-transfer.batches.post", chain, body: body.fields).reply()
    }

    /// 发起批量转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("partner-transfer.batches.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/partner-transfer/batches` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            authorizationType: AuthorizationType,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferDetailList: [TransferDetailList],
            subAppid: String? = nil,
            spAppid: String? = nil,
            transferPurpose: V3.PartnerTransfer.TransferPurpose? = nil,
            transferScene: V3.PartnerTransfer.TransferScene? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("authorization_type", authorizationType)
            fields.set("out_batch_no", outBatchNo)
            fields.set("batch_name", batchName)
            fields.set("batch_remark", batchRemark)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("transfer_detail_list", transferDetailList)
            fields.set("sp_appid", spAppid)
            fields.set("transfer_purpose", transferPurpose)
            fields.set("transfer_scene", transferScene)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 特约商户appid (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 特约商户授权类型 (`authorization_type`).
        public var authorizationType: AuthorizationType? {
            get { fields.stored("authorization_type") }
            set { fields.set("authorization_type", newValue) }
        }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
        /// 批次名称 (`batch_name`).
        public var batchName: String? {
            get { fields.stored("batch_name") }
            set { fields.set("batch_name", newValue) }
        }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String? {
            get { fields.stored("batch_remark") }
            set { fields.set("batch_remark", newValue) }
        }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// 转账明细列表 (`transfer_detail_list`).
        public var transferDetailList: [TransferDetailList]? {
            get { fields.stored("transfer_detail_list") }
            set { fields.set("transfer_detail_list", newValue) }
        }
        /// 服务商的appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 批量转账用途 (`transfer_purpose`).
        public var transferPurpose: V3.PartnerTransfer.TransferPurpose? {
            get { fields.stored("transfer_purpose") }
            set { fields.set("transfer_purpose", newValue) }
        }
        /// 转账场景 (`transfer_scene`).
        public var transferScene: V3.PartnerTransfer.TransferScene? {
            get { fields.stored("transfer_scene") }
            set { fields.set("transfer_scene", newValue) }
        }
        /// Documented values of 特约商户授权类型 (`authorization_type`); open.
        public typealias AuthorizationType = OpenValue<AuthorizationTypeKind>
        /// Tells ``AuthorizationType`` from other values.
        public enum AuthorizationTypeKind {}
        /// `transfer_detail_list`.
        public struct TransferDetailList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                outDetailNo: String,
                transferAmount: Int,
                transferRemark: String,
                openid: String,
                userName: SensitiveText,
                userIDCard: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("out_detail_no", outDetailNo)
                fields.set("transfer_amount", transferAmount)
                fields.set("transfer_remark", transferRemark)
                fields.set("openid", openid)
                fields.set("user_name", userName)
                fields.set("user_id_card", userIDCard)
                self.fields = fields
            }
            /// 商家明细单号 (`out_detail_no`).
            public var outDetailNo: String? {
                get { fields.stored("out_detail_no") }
                set { fields.set("out_detail_no", newValue) }
            }
            /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
            public var transferAmount: Int? {
                get { fields.stored("transfer_amount") }
                set { fields.set("transfer_amount", newValue) }
            }
            /// 转账备注 (`transfer_remark`).
            public var transferRemark: String? {
                get { fields.stored("transfer_remark") }
                set { fields.set("transfer_remark", newValue) }
            }
            /// 收款用户openid (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 收款用户姓名 (`user_name`): encrypted when sent.
            public var userName: SensitiveText? {
                get { fields.stored("user_name") }
                set { fields.set("user_name", newValue) }
            }
            /// 收款用户身份证 (`user_id_card`): encrypted when sent.
            public var userIDCard: SensitiveText? {
                get { fields.stored("user_id_card") }
                set { fields.set("user_id_card", newValue) }
            }
        }
    }

    /// What `POST /v3/partner-transfer/batches` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
    }
}

extension OpenValue where Kind == V3.PartnerTransfer.Batches.PostBody.AuthorizationTypeKind {
    /// `INFORMATION_AUTHORIZATION_TYPE`.
    public static var informationAuthorizationType: Self { "INFORMATION_AUTHORIZATION_TYPE" }
    /// `FUND_AUTHORIZATION_TYPE`.
    public static var fundAuthorizationType: Self { "FUND_AUTHORIZATION_TYPE" }
    /// `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`.
    public static var informationAndFundAuthorizationType: Self { "INFORMATION_AND_FUND_AUTHORIZATION_TYPE" }
}

extension V3.PartnerTransfer.Batches.BatchID.ByBatchID {
    /// 微信支付批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715990).
    ///
    /// - Parameters:
    ///   - needQueryDetail: 是否查询转账明细单 (`need_query_detail`).
    ///   - offset: 请求资源起始位置.
    ///   - limit: 最大资源条数.
    ///   - detailStatus: 明细状态 (`detail_status`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: DetailStatus? = nil
    ) async throws -> GetReply {
        var call = TypedCall("partner-transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try await call.reply()
    }

    /// 微信支付批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: DetailStatus? = nil
    ) throws -> GetReply {
        var call = TypedCall("partner-transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try call.blockingReply()
    }

    /// Documented values of 明细状态 (`detail_status`); open.
    public typealias DetailStatus = OpenValue<DetailStatusKind>
    /// Tells ``DetailStatus`` from other values.
    public enum DetailStatusKind {}

    /// What `GET /v3/partner-transfer/batches/batch-id/{batch_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 特约商户appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 批次状态 (`batch_status`).
        public var batchStatus: String { get throws { try fields.required("batch_status") } }
        /// 批次类型 (`batch_type`).
        public var batchType: String { get throws { try fields.required("batch_type") } }
        /// 特约商户授权类型 (`authorization_type`).
        public var authorizationType: String { get throws { try fields.required("authorization_type") } }
        /// 批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: V3.PartnerTransfer.CloseReason? { get throws { try fields.optional("close_reason") } }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 批次更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 转账成功笔数 (`success_num`).
        public var successNum: Int? { get throws { try fields.optional("success_num") } }
        /// 转账失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 转账失败笔数 (`fail_num`).
        public var failNum: Int? { get throws { try fields.optional("fail_num") } }
        /// 转账明细单列表 (`transfer_detail_list`).
        public var transferDetailList: [V3.PartnerTransfer.TransferDetailList]? {
            get throws { try fields.optional("transfer_detail_list") }
        }
        /// 服务商的appid (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 批量转账用途 (`transfer_purpose`).
        public var transferPurpose: V3.PartnerTransfer.TransferPurpose? {
            get throws { try fields.optional("transfer_purpose") }
        }
        /// 转账场景 (`transfer_scene`).
        public var transferScene: V3.PartnerTransfer.TransferScene? {
            get throws { try fields.optional("transfer_scene") }
        }
    }
}

extension OpenValue where Kind == V3.PartnerTransfer.Batches.BatchID.ByBatchID.DetailStatusKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.PartnerTransfer.Batches.BatchID.ByBatchID.Details.DetailID.ByDetailID {
    /// 微信支付明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012718324).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.PartnerTransfer.BatchesReply {
        let call = TypedCall("partner-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        return try await call.reply()
    }

    /// 微信支付明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.PartnerTransfer.BatchesReply {
        let call = TypedCall("partner-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.ByOutBatchNo {
    /// 商家批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012718112).
    ///
    /// - Parameters:
    ///   - needQueryDetail: 是否查询转账明细单 (`need_query_detail`).
    ///   - offset: 请求资源起始位置.
    ///   - limit: 最大资源条数.
    ///   - detailStatus: 明细状态 (`detail_status`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: DetailStatus? = nil
    ) async throws -> GetReply {
        var call = TypedCall("partner-transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try await call.reply()
    }

    /// 商家批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: DetailStatus? = nil
    ) throws -> GetReply {
        var call = TypedCall("partner-transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try call.blockingReply()
    }

    /// Documented values of 明细状态 (`detail_status`); open.
    public typealias DetailStatus = OpenValue<DetailStatusKind>
    /// Tells ``DetailStatus`` from other values.
    public enum DetailStatusKind {}

    /// What `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 特约商户appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 批次状态 (`batch_status`).
        public var batchStatus: String { get throws { try fields.required("batch_status") } }
        /// 批次类型 (`batch_type`).
        public var batchType: String { get throws { try fields.required("batch_type") } }
        /// 特约商户授权类型 (`authorization_type`).
        public var authorizationType: String { get throws { try fields.required("authorization_type") } }
        /// 批次名称 (`batch_name`).
        public var batchName: String { get throws { try fields.required("batch_name") } }
        /// 批次备注 (`batch_remark`).
        public var batchRemark: String { get throws { try fields.required("batch_remark") } }
        /// 批次关闭原因 (`close_reason`).
        public var closeReason: V3.PartnerTransfer.CloseReason? { get throws { try fields.optional("close_reason") } }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 转账总笔数 (`total_num`).
        public var totalNum: Int { get throws { try fields.required("total_num") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 批次更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 转账成功金额 (`success_amount`): in the smallest unit of the currency (分 for CNY).
        public var successAmount: Int? { get throws { try fields.optional("success_amount") } }
        /// 转账成功笔数 (`success_num`).
        public var successNum: Int? { get throws { try fields.optional("success_num") } }
        /// 转账失败金额 (`fail_amount`): in the smallest unit of the currency (分 for CNY).
        public var failAmount: Int? { get throws { try fields.optional("fail_amount") } }
        /// 转账失败笔数 (`fail_num`).
        public var failNum: Int? { get throws { try fields.optional("fail_num") } }
        /// 转账明细单列表 (`transfer_detail_list`).
        public var transferDetailList: [V3.PartnerTransfer.TransferDetailList] {
            get throws { try fields.required("transfer_detail_list") }
        }
        /// 服务商的appid (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 批量转账用途 (`transfer_purpose`).
        public var transferPurpose: V3.PartnerTransfer.TransferPurpose? {
            get throws { try fields.optional("transfer_purpose") }
        }
        /// 转账场景 (`transfer_scene`).
        public var transferScene: V3.PartnerTransfer.TransferScene? {
            get throws { try fields.optional("transfer_scene") }
        }
    }
}

extension OpenValue where Kind == V3.PartnerTransfer.Batches.OutBatchNo.ByOutBatchNo.DetailStatusKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension V3.PartnerTransfer.Batches.OutBatchNo.ByOutBatchNo.Details.OutDetailNo.ByOutDetailNo {
    /// 商家明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012718434).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.PartnerTransfer.BatchesReply {
        let call = TypedCall(
            "partner-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get", chain)
        return try await call.reply()
    }

    /// 商家明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.PartnerTransfer.BatchesReply {
        let call = TypedCall(
            "partner-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get", chain)
        return try call.blockingReply()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.BankTransfer.Batches {
    /// 发起批量转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465889).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("bank-transfer.batches.post", chain, body: body.fields).reply()
    }

    /// 发起批量转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("bank-transfer.batches.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/bank-transfer/batches` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            platformMchid: String,
            specializedPaymentMchid: String,
            sponsorMchid: String,
            userAuthorizedMchid: String,
            userAuthorizedAppid: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalCount: Int,
            transferScene: String,
            transferPurpose: String,
            attachRemark: String? = nil,
            transferDetailList: [TransferDetailList]? = nil
        ) {
            var fields = Fields()
            fields.set("platform_mchid", platformMchid)
            fields.set("specialized_payment_mchid", specializedPaymentMchid)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("user_authorized_mchid", userAuthorizedMchid)
            fields.set("user_authorized_appid", userAuthorizedAppid)
            fields.set("out_batch_no", outBatchNo)
            fields.set("batch_name", batchName)
            fields.set("batch_remark", batchRemark)
            fields.set("attach_remark", attachRemark)
            fields.set("total_amount", totalAmount)
            fields.set("total_count", totalCount)
            fields.set("transfer_scene", transferScene)
            fields.set("transfer_purpose", transferPurpose)
            fields.set("transfer_detail_list", transferDetailList)
            self.fields = fields
        }
        /// 服务平台商户号 (`platform_mchid`).
        public var platformMchid: String? {
            get { fields.stored("platform_mchid") }
            set { fields.set("platform_mchid", newValue) }
        }
        /// 付款企业商户号 (`specialized_payment_mchid`).
        public var specializedPaymentMchid: String? {
            get { fields.stored("specialized_payment_mchid") }
            set { fields.set("specialized_payment_mchid", newValue) }
        }
        /// 实际出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 用户授权商户号 (`user_authorized_mchid`).
        public var userAuthorizedMchid: String? {
            get { fields.stored("user_authorized_mchid") }
            set { fields.set("user_authorized_mchid", newValue) }
        }
        /// 用户授权appid (`user_authorized_appid`).
        public var userAuthorizedAppid: String? {
            get { fields.stored("user_authorized_appid") }
            set { fields.set("user_authorized_appid", newValue) }
        }
        /// 银行批次单号 (`out_batch_no`).
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
        /// 附加信息 (`attach_remark`).
        public var attachRemark: String? {
            get { fields.stored("attach_remark") }
            set { fields.set("attach_remark", newValue) }
        }
        /// 转账总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 转账总笔数 (`total_count`).
        public var totalCount: Int? {
            get { fields.stored("total_count") }
            set { fields.set("total_count", newValue) }
        }
        /// 转账场景 (`transfer_scene`).
        public var transferScene: String? {
            get { fields.stored("transfer_scene") }
            set { fields.set("transfer_scene", newValue) }
        }
        /// 批量转账用途 (`transfer_purpose`).
        public var transferPurpose: String? {
            get { fields.stored("transfer_purpose") }
            set { fields.set("transfer_purpose", newValue) }
        }
        /// 转账明细列表 (`transfer_detail_list`).
        public var transferDetailList: [TransferDetailList]? {
            get { fields.stored("transfer_detail_list") }
            set { fields.set("transfer_detail_list", newValue) }
        }
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
            /// 银行明细单号 (`out_detail_no`).
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

    /// What `POST /v3/bank-transfer/batches` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 银行批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
    }
}

extension V3.BankTransfer.Batches.BatchID.ByBatchID {
    /// 微信支付批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465891).
    ///
    /// - Parameters:
    ///   - needQueryDetail: 是否查询转账明细单 (`need_query_detail`).
    ///   - offset: 请求资源起始位置.
    ///   - limit: 最大资源条数.
    ///   - detailState: 明细状态 (`detail_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: V3.BankTransfer.DetailState? = nil
    ) async throws -> V3.BankTransfer.BatchesReply {
        var call = TypedCall("bank-transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_state", detailState)
        return try await call.reply()
    }

    /// 微信支付批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: V3.BankTransfer.DetailState? = nil
    ) throws -> V3.BankTransfer.BatchesReply {
        var call = TypedCall("bank-transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_state", detailState)
        return try call.blockingReply()
    }
}

extension V3.BankTransfer.Batches.BatchID.ByBatchID.Details.DetailID.ByDetailID {
    /// 微信支付明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465897).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.BankTransfer.DetailIDReply {
        let call = TypedCall("bank-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        return try await call.reply()
    }

    /// 微信支付明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.BankTransfer.DetailIDReply {
        let call = TypedCall("bank-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.BankTransfer.Batches.OutBatchNo.ByOutBatchNo {
    /// 银行批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465903).
    ///
    /// - Parameters:
    ///   - outBatchNo: 银行批次单号 (`out_batch_no`).
    ///   - needQueryDetail: 是否查询转账明细单 (`need_query_detail`).
    ///   - offset: 请求资源起始位置.
    ///   - limit: 最大资源条数.
    ///   - detailState: 明细状态 (`detail_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: V3.BankTransfer.DetailState? = nil
    ) async throws -> V3.BankTransfer.BatchesReply {
        var call = TypedCall("bank-transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("out_batch_no", outBatchNo)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_state", detailState)
        return try await call.reply()
    }

    /// 银行批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        outBatchNo: String,
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailState: V3.BankTransfer.DetailState? = nil
    ) throws -> V3.BankTransfer.BatchesReply {
        var call = TypedCall("bank-transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("out_batch_no", outBatchNo)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_state", detailState)
        return try call.blockingReply()
    }
}

extension V3.BankTransfer.Batches.OutBatchNo.ByOutBatchNo.Details.OutDetailNo.ByOutDetailNo {
    /// 银行明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465915).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.BankTransfer.DetailIDReply {
        let call = TypedCall(
            "bank-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get", chain)
        return try await call.reply()
    }

    /// 银行明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.BankTransfer.DetailIDReply {
        let call = TypedCall(
            "bank-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get", chain)
        return try call.blockingReply()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Transfer.Batches {
    /// 发起批量转账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458841).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("transfer.batches.post", chain, body: body.fields).reply()
    }

    /// 发起批量转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("transfer.batches.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/transfer/batches` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferDetailList: [TransferDetailList],
            transferSceneID: String,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_batch_no", outBatchNo)
            fields.set("batch_name", batchName)
            fields.set("batch_remark", batchRemark)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("transfer_detail_list", transferDetailList)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 直连商户的appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: String? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
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
            /// 用户在直连商户应用下的用户标示 (`openid`).
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

    /// What `POST /v3/transfer/batches` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 批次状态 (`batch_status`).
        public var batchStatus: BatchStatus? { get throws { try fields.optional("batch_status") } }
        /// Documented values of 批次状态 (`batch_status`); open.
        public typealias BatchStatus = OpenValue<BatchStatusKind>
        /// Tells ``BatchStatus`` from other values.
        public enum BatchStatusKind {}
    }
}

extension OpenValue where Kind == V3.Transfer.Batches.PostReply.BatchStatusKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Transfer.Batches.BatchID.ByBatchID {
    /// 微信批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458868).
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
        detailStatus: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try await call.reply()
    }

    /// 微信批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        needQueryDetail: Bool,
        offset: Int? = nil,
        limit: Int? = nil,
        detailStatus: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try call.blockingReply()
    }

    /// What `GET /v3/transfer/batches/batch-id/{batch_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 转账批次单 (`transfer_batch`).
        public var transferBatch: V3.Transfer.TransferBatch { get throws { try fields.required("transfer_batch") } }
        /// 转账明细单列表 (`transfer_detail_list`).
        public var transferDetailList: [V3.Transfer.TransferDetailList]? {
            get throws { try fields.optional("transfer_detail_list") }
        }
    }
}

extension V3.Transfer.Batches.BatchID.ByBatchID.Details.DetailID.ByDetailID {
    /// 微信明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458886).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Transfer.BatchesReply {
        try await TypedCall("transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain).reply()
    }

    /// 微信明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Transfer.BatchesReply {
        let call = TypedCall("transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Transfer.Batches.OutBatchNo.ByOutBatchNo {
    /// 商家批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458877).
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
        detailStatus: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("transfer.batches.out-batch-no.{out_batch_no}.get", chain)
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
        detailStatus: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_status", detailStatus)
        return try call.blockingReply()
    }

    /// What `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 转账批次单 (`transfer_batch`).
        public var transferBatch: V3.Transfer.TransferBatch { get throws { try fields.required("transfer_batch") } }
        /// 转账明细单列表 (`transfer_detail_list`).
        public var transferDetailList: [V3.Transfer.TransferDetailList]? {
            get throws { try fields.optional("transfer_detail_list") }
        }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
    }
}

extension V3.Transfer.Batches.OutBatchNo.ByOutBatchNo.Details.OutDetailNo.ByOutDetailNo {
    /// 商家明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458902).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Transfer.BatchesReply {
        let call = TypedCall(
            "transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get", chain)
        return try await call.reply()
    }

    /// 商家明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Transfer.BatchesReply {
        let call = TypedCall(
            "transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.Transfer.BillReceipt {
    /// 转账电子回单申请受理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458946).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Transfer.BillReceiptReply {
        try await TypedCall("transfer.bill-receipt.post", chain, body: body.fields).reply()
    }

    /// 转账电子回单申请受理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Transfer.BillReceiptReply {
        try TypedCall("transfer.bill-receipt.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/transfer/bill-receipt` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outBatchNo: String) {
            var fields = Fields()
            fields.set("out_batch_no", outBatchNo)
            self.fields = fields
        }
        /// 商家批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
    }
}

extension V3.Transfer.BillReceipt.ByOutBatchNo {
    /// 查询转账电子回单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458950).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Transfer.BillReceiptReply {
        try await TypedCall("transfer.bill-receipt.{out_batch_no}.get", chain).reply()
    }

    /// 查询转账电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Transfer.BillReceiptReply {
        try TypedCall("transfer.bill-receipt.{out_batch_no}.get", chain).blockingReply()
    }
}

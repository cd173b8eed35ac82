// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/platsolution.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Platsolution.Insurance.MchTransfer.Batches.Apply {
    /// 受理商家转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504220).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Platsolution.BatchesApplyRequest) async throws -> PostReply {
        let call = TypedCall("platsolution.insurance.mch-transfer.batches.apply.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 受理商家转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Platsolution.BatchesApplyRequest) throws -> PostReply {
        let call = TypedCall("platsolution.insurance.mch-transfer.batches.apply.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/insurance/mch-transfer/batches/apply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `batch_state`.
        public var batchState: V3.Platsolution.BatchState? { get throws { try fields.optional("batch_state") } }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.ByBatchID {
    /// 微信支付转账批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504221).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - needQueryDetail: `need_query_detail`.
    ///   - detailState: `detail_state`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        detailState: V3.Platsolution.BatchIDDetailState? = nil,
        offset: JSON.Number? = nil,
        limit: JSON.Number? = nil
    ) async throws -> V3.Platsolution.BatchIDReply {
        var call = TypedCall("platsolution.insurance.mch-transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("need_query_detail", needQueryDetail)
        call.query("detail_state", detailState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 微信支付转账批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        detailState: V3.Platsolution.BatchIDDetailState? = nil,
        offset: JSON.Number? = nil,
        limit: JSON.Number? = nil
    ) throws -> V3.Platsolution.BatchIDReply {
        var call = TypedCall("platsolution.insurance.mch-transfer.batches.batch-id.{batch_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("need_query_detail", needQueryDetail)
        call.query("detail_state", detailState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.ByBatchID.Details.DetailID.ByDetailID {
    /// 微信支付转账明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504223).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Platsolution.BatchesReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信支付转账明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Platsolution.BatchesReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo
{
    /// 查询商家转账明细电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504229).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询商家转账明细电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET
    /// /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `detail_id`.
        public var detailID: String { get throws { try fields.required("detail_id") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `receipt_state`.
        public var receiptState: V3.Platsolution.ReceiptState { get throws { try fields.required("receipt_state") } }
        /// `hash_type`.
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// `hash_value`.
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// `download_url`.
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo
    .Apply
{
    /// 申请商家转账明细电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504228).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Platsolution.ApplyRequest) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.apply.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请商家转账明细电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Platsolution.ApplyRequest) throws -> PostReply {
        let call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.apply.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `out_detail_no`.
        public var outDetailNo: String { get throws { try fields.required("out_detail_no") } }
        /// `receipt_state`.
        public var receiptState: V3.Platsolution.ReceiptState { get throws { try fields.required("receipt_state") } }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.ByOutBatchNo {
    /// 商户转账批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504222).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - needQueryDetail: `need_query_detail`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - detailState: `detail_state`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        offset: JSON.Number? = nil,
        limit: JSON.Number? = nil,
        detailState: V3.Platsolution.BatchIDDetailState? = nil
    ) async throws -> V3.Platsolution.BatchIDReply {
        var call = TypedCall("platsolution.insurance.mch-transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_state", detailState)
        return try await call.reply()
    }

    /// 商户转账批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        needQueryDetail: Bool,
        offset: JSON.Number? = nil,
        limit: JSON.Number? = nil,
        detailState: V3.Platsolution.BatchIDDetailState? = nil
    ) throws -> V3.Platsolution.BatchIDReply {
        var call = TypedCall("platsolution.insurance.mch-transfer.batches.out-batch-no.{out_batch_no}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("need_query_detail", needQueryDetail)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("detail_state", detailState)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo.ByOutBatchNo.Details.OutDetailNo.ByOutDetailNo {
    /// 商户明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504224).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Platsolution.BatchesReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Platsolution.BatchesReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo {
    /// 查询商家转账批次电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504227).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询商家转账批次电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `batch_id`.
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `receipt_state`.
        public var receiptState: V3.Platsolution.ReceiptState { get throws { try fields.required("receipt_state") } }
        /// `hash_type`.
        public var hashType: String? { get throws { try fields.optional("hash_type") } }
        /// `hash_value`.
        public var hashValue: String? { get throws { try fields.optional("hash_value") } }
        /// `download_url`.
        public var downloadURL: String? { get throws { try fields.optional("download_url") } }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.Apply {
    /// 申请商家转账批次电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504226).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Platsolution.ApplyRequest) async throws -> PostReply {
        let call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.apply.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请商家转账批次电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Platsolution.ApplyRequest) throws -> PostReply {
        let call = TypedCall(
            "platsolution.insurance.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.apply.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    /// answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `out_batch_no`.
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// `receipt_state`.
        public var receiptState: V3.Platsolution.ReceiptState { get throws { try fields.required("receipt_state") } }
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.Apply {
    /// 受理单次预约商家转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504216).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Platsolution.ReservationApplyRequest) async throws -> V3.Platsolution.ApplyReply {
        let call = TypedCall("platsolution.insurance.mch-transfer.reservation.apply.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 受理单次预约商家转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Platsolution.ReservationApplyRequest) throws -> V3.Platsolution.ApplyReply {
        let call = TypedCall("platsolution.insurance.mch-transfer.reservation.apply.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo.ByOutReservationNo {
    /// 商户预约单号查询预约商家转账记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504218).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Platsolution.ReservationReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户预约单号查询预约商家转账记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Platsolution.ReservationReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo.ByOutReservationNo.Close {
    /// 关闭预约商家转账记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504219).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(subMchid: String) async throws -> V3.Platsolution.ReservationReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.close.post", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 关闭预约商家转账记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(subMchid: String) throws -> V3.Platsolution.ReservationReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.close.post", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Reservation.ReservationID.ByReservationID {
    /// 微信支付预约单号查询预约商家转账记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504217).
    ///
    /// - Parameter subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.Platsolution.ReservationReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.reservation.reservation-id.{reservation_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信支付预约单号查询预约商家转账记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.Platsolution.ReservationReply {
        var call = TypedCall(
            "platsolution.insurance.mch-transfer.reservation.reservation-id.{reservation_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

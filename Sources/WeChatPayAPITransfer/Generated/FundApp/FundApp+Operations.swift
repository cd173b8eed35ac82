// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/fund-app.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches {
    /// 品牌商户发放红包, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310358).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("fund-app.brand-redpacket.brand-merchant-batches.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 品牌商户发放红包, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("fund-app.brand-redpacket.brand-merchant-batches.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: JSON.Number,
            brandAppid: String,
            scene: Scene,
            templateID: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            detailList: [DetailList]
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("brand_appid", brandAppid)
            fields.set("scene", scene)
            fields.set("template_id", templateID)
            fields.set("out_batch_no", outBatchNo)
            fields.set("batch_name", batchName)
            fields.set("batch_remark", batchRemark)
            fields.set("total_amount", totalAmount)
            fields.set("total_num", totalNum)
            fields.set("detail_list", detailList)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: JSON.Number? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 品牌AppID (`brand_appid`).
        public var brandAppid: String? {
            get { fields.stored("brand_appid") }
            set { fields.set("brand_appid", newValue) }
        }
        /// 品牌红包发放场景 (`scene`).
        public var scene: Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 品牌红包模板ID (`template_id`).
        public var templateID: String? {
            get { fields.stored("template_id") }
            set { fields.set("template_id", newValue) }
        }
        /// 商家品牌红包批次单号 (`out_batch_no`).
        public var outBatchNo: String? {
            get { fields.stored("out_batch_no") }
            set { fields.set("out_batch_no", newValue) }
        }
        /// 品牌红包批次名称 (`batch_name`).
        public var batchName: String? {
            get { fields.stored("batch_name") }
            set { fields.set("batch_name", newValue) }
        }
        /// 品牌红包批次备注 (`batch_remark`).
        public var batchRemark: String? {
            get { fields.stored("batch_remark") }
            set { fields.set("batch_remark", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 总笔数 (`total_num`).
        public var totalNum: Int? {
            get { fields.stored("total_num") }
            set { fields.set("total_num", newValue) }
        }
        /// 品牌红包明细列表 (`detail_list`).
        public var detailList: [DetailList]? {
            get { fields.stored("detail_list") }
            set { fields.set("detail_list", newValue) }
        }
        /// Documented values of 品牌红包发放场景 (`scene`); open.
        public typealias Scene = OpenValue<SceneKind>
        /// Tells ``Scene`` from other values.
        public enum SceneKind {}
        /// `detail_list`.
        public struct DetailList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                outDetailNo: String,
                amount: Int,
                openid: String,
                remark: String,
                userName: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("out_detail_no", outDetailNo)
                fields.set("amount", amount)
                fields.set("openid", openid)
                fields.set("user_name", userName)
                fields.set("remark", remark)
                self.fields = fields
            }
            /// 商家品牌红包明细单号 (`out_detail_no`).
            public var outDetailNo: String? {
                get { fields.stored("out_detail_no") }
                set { fields.set("out_detail_no", newValue) }
            }
            /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 接收红包用户OpenID (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 接收红包用户姓名 (`user_name`): encrypted when sent.
            public var userName: SensitiveText? {
                get { fields.stored("user_name") }
                set { fields.set("user_name", newValue) }
            }
            /// 红包备注 (`remark`).
            public var remark: String? {
                get { fields.stored("remark") }
                set { fields.set("remark", newValue) }
            }
        }
    }

    /// What `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家品牌红包批次单号 (`out_batch_no`).
        public var outBatchNo: String { get throws { try fields.required("out_batch_no") } }
        /// 微信支付品牌红包批次单号 (`batch_no`).
        public var batchNo: String? { get throws { try fields.optional("batch_no") } }
        /// 品牌红包批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 批次单状态 (`batch_state`).
        public var batchState: V3.FundApp.BatchState? { get throws { try fields.optional("batch_state") } }
    }
}

extension OpenValue where Kind == V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostBody.SceneKind {
    /// `CUSTOM_SEND`.
    public static var customSend: Self { "CUSTOM_SEND" }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.ByBatchNo {
    /// 微信支付批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310369).
    ///
    /// - Parameters:
    ///   - needQueryDetail: 是否需要查询品牌红包明细单 (`need_query_detail`).
    ///   - detailState: 品牌红包明细单状态 (`detail_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        needQueryDetail: Bool? = nil,
        detailState: V3.FundApp.BrandRedpacketDetailState? = nil
    ) async throws -> V3.FundApp.BrandMerchantBatchesReply {
        var call = TypedCall("fund-app.brand-redpacket.brand-merchant-batches.{batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("detail_state", detailState)
        return try await call.reply()
    }

    /// 微信支付批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        needQueryDetail: Bool? = nil,
        detailState: V3.FundApp.BrandRedpacketDetailState? = nil
    ) throws -> V3.FundApp.BrandMerchantBatchesReply {
        var call = TypedCall("fund-app.brand-redpacket.brand-merchant-batches.{batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("detail_state", detailState)
        return try call.blockingReply()
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.ByBatchNo.Details.ByDetailNo {
    /// 商家明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310384).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.BrandRedpacketReply {
        let call = TypedCall(
            "fund-app.brand-redpacket.brand-merchant-batches.{batch_no}.details.{detail_no}.get", chain)
        return try await call.reply()
    }

    /// 商家明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.BrandRedpacketReply {
        let call = TypedCall(
            "fund-app.brand-redpacket.brand-merchant-batches.{batch_no}.details.{detail_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.ByOutBatchNo {
    /// 商家批次单号查询批次单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310378).
    ///
    /// - Parameters:
    ///   - needQueryDetail: 是否需要查询品牌红包明细单 (`need_query_detail`).
    ///   - detailState: 品牌红包明细单状态 (`detail_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        needQueryDetail: Bool? = nil,
        detailState: V3.FundApp.BrandRedpacketDetailState? = nil
    ) async throws -> V3.FundApp.BrandMerchantBatchesReply {
        var call = TypedCall("fund-app.brand-redpacket.brand-merchant-out-batches.{out_batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("detail_state", detailState)
        return try await call.reply()
    }

    /// 商家批次单号查询批次单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        needQueryDetail: Bool? = nil,
        detailState: V3.FundApp.BrandRedpacketDetailState? = nil
    ) throws -> V3.FundApp.BrandMerchantBatchesReply {
        var call = TypedCall("fund-app.brand-redpacket.brand-merchant-out-batches.{out_batch_no}.get", chain)
        call.query("need_query_detail", needQueryDetail)
        call.query("detail_state", detailState)
        return try call.blockingReply()
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.ByOutBatchNo.OutDetails.ByOutDetailNo {
    /// 商家明细单号查询明细单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310391).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.BrandRedpacketReply {
        let call = TypedCall(
            "fund-app.brand-redpacket.brand-merchant-out-batches.{out_batch_no}.out-details.{out_detail_no}.get", chain)
        return try await call.reply()
    }

    /// 商家明细单号查询明细单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.BrandRedpacketReply {
        let call = TypedCall(
            "fund-app.brand-redpacket.brand-merchant-out-batches.{out_batch_no}.out-details.{out_detail_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo {
    /// 商户单号申请电子回单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716452).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.OutBillNoReply {
        try await TypedCall("fund-app.mch-transfer.elecsign.out-bill-no.post", chain, body: body.fields).reply()
    }

    /// 商户单号申请电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.OutBillNoReply {
        try TypedCall("fund-app.mch-transfer.elecsign.out-bill-no.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outBillNo: String) {
            var fields = Fields()
            fields.set("out_bill_no", outBillNo)
            self.fields = fields
        }
        /// 商户转账单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo.ByOutBillNo {
    /// 商户单号查询电子回单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.ElecsignReply {
        try await TypedCall("fund-app.mch-transfer.elecsign.out-bill-no.{out_bill_no}.get", chain).reply()
    }

    /// 商户单号查询电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.ElecsignReply {
        try TypedCall("fund-app.mch-transfer.elecsign.out-bill-no.{out_bill_no}.get", chain).blockingReply()
    }
}

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo {
    /// 微信单号申请电子回单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716456).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.OutBillNoReply {
        let call = TypedCall("fund-app.mch-transfer.elecsign.transfer-bill-no.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 微信单号申请电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.OutBillNoReply {
        let call = TypedCall("fund-app.mch-transfer.elecsign.transfer-bill-no.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(transferBillNo: String) {
            var fields = Fields()
            fields.set("transfer_bill_no", transferBillNo)
            self.fields = fields
        }
        /// 微信转账单号 (`transfer_bill_no`): at most 64 characters.
        public var transferBillNo: String? {
            get { fields.stored("transfer_bill_no") }
            set { fields.set("transfer_bill_no", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo.ByTransferBillNo {
    /// 微信单号查询电子回单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716455).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.ElecsignReply {
        try await TypedCall("fund-app.mch-transfer.elecsign.transfer-bill-no.{transfer_bill_no}.get", chain).reply()
    }

    /// 微信单号查询电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.ElecsignReply {
        let call = TypedCall("fund-app.mch-transfer.elecsign.transfer-bill-no.{transfer_bill_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.FundApp.MchTransfer.Partner.Budget.ByOutBudgetNo.ElectronicReceipts {
    /// 查询预算出资的电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016209977).
    ///
    /// At most 50 calls a second.
    ///
    /// - Parameter acceptID: 受理凭证 (`accept_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(acceptID: String) async throws -> V3.FundApp.ElectronicReceiptsReply {
        var call = TypedCall("fund-app.mch-transfer.partner.budget.{out_budget_no}.electronic-receipts.get", chain)
        call.query("accept_id", acceptID)
        return try await call.reply()
    }

    /// 查询预算出资的电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(acceptID: String) throws -> V3.FundApp.ElectronicReceiptsReply {
        var call = TypedCall("fund-app.mch-transfer.partner.budget.{out_budget_no}.electronic-receipts.get", chain)
        call.query("accept_id", acceptID)
        return try call.blockingReply()
    }

    /// 申请预算出资的电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016209966).
    ///
    /// At most 20 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.ElectronicReceiptsReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.budget.{out_budget_no}.electronic-receipts.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请预算出资的电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.ElectronicReceiptsReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.budget.{out_budget_no}.electronic-receipts.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(startDate: String, endDate: String, sponsorMchid: String, receiverMchid: String? = nil) {
            var fields = Fields()
            fields.set("start_date", startDate)
            fields.set("end_date", endDate)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("receiver_mchid", receiverMchid)
            self.fields = fields
        }
        /// 开始日期 (`start_date`).
        public var startDate: String? {
            get { fields.stored("start_date") }
            set { fields.set("start_date", newValue) }
        }
        /// 结束日期 (`end_date`).
        public var endDate: String? {
            get { fields.stored("end_date") }
            set { fields.set("end_date", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 收款商户号 (`receiver_mchid`).
        public var receiverMchid: String? {
            get { fields.stored("receiver_mchid") }
            set { fields.set("receiver_mchid", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget {
    /// 申请公益捐赠预算, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554763).
    ///
    /// At most 50 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.CharityBudgetReply {
        try await TypedCall("fund-app.mch-transfer.partner.charity-budget.post", chain, body: body.fields).reply()
    }

    /// 申请公益捐赠预算, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.CharityBudgetReply {
        try TypedCall("fund-app.mch-transfer.partner.charity-budget.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/charity-budget` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outBudgetNo: String,
            sponsorMchid: String,
            sponsorSubjectName: String,
            activityName: String,
            activityRemark: String,
            amount: Int,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_budget_no", outBudgetNo)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("sponsor_subject_name", sponsorSubjectName)
            fields.set("activity_name", activityName)
            fields.set("activity_remark", activityRemark)
            fields.set("amount", amount)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String? {
            get { fields.stored("out_budget_no") }
            set { fields.set("out_budget_no", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 出资企业主体名称 (`sponsor_subject_name`).
        public var sponsorSubjectName: String? {
            get { fields.stored("sponsor_subject_name") }
            set { fields.set("sponsor_subject_name", newValue) }
        }
        /// 活动名称 (`activity_name`).
        public var activityName: String? {
            get { fields.stored("activity_name") }
            set { fields.set("activity_name", newValue) }
        }
        /// 活动说明 (`activity_remark`).
        public var activityRemark: String? {
            get { fields.stored("activity_remark") }
            set { fields.set("activity_remark", newValue) }
        }
        /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 回调地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo {
    /// 商户单号查询公益捐赠预算详情, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554788).
    ///
    /// At most 50 calls a second.
    ///
    /// - Parameter sponsorMchid: 出资商户号 (`sponsor_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(sponsorMchid: String) async throws -> V3.FundApp.CharityBudgetReply {
        var call = TypedCall("fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.get", chain)
        call.query("sponsor_mchid", sponsorMchid)
        return try await call.reply()
    }

    /// 商户单号查询公益捐赠预算详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(sponsorMchid: String) throws -> V3.FundApp.CharityBudgetReply {
        var call = TypedCall("fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.get", chain)
        call.query("sponsor_mchid", sponsorMchid)
        return try call.blockingReply()
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo.Unlock {
    /// 解锁公益捐赠预算, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554795).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.unlock.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 解锁公益捐赠预算, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.unlock.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(sponsorMchid: String, activityRemark: String) {
            var fields = Fields()
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("activity_remark", activityRemark)
            self.fields = fields
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 解锁备注 (`activity_remark`).
        public var activityRemark: String? {
            get { fields.stored("activity_remark") }
            set { fields.set("activity_remark", newValue) }
        }
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String { get throws { try fields.required("out_budget_no") } }
        /// 微信支付预算单号 (`budget_id`).
        public var budgetID: String { get throws { try fields.required("budget_id") } }
        /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// 活动名称 (`activity_name`).
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// 活动说明 (`activity_remark`).
        public var activityRemark: String { get throws { try fields.required("activity_remark") } }
        /// 预算单状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 撤销说明 (`unlock_remark`).
        public var unlockRemark: String { get throws { try fields.required("unlock_remark") } }
        /// 资金锁定时间 (`locked_time`).
        public var lockedTime: String { get throws { try fields.required("locked_time") } }
        /// 完成时间 (`finished_time`).
        public var finishedTime: String { get throws { try fields.required("finished_time") } }
        /// 解锁金额 (`unlocked_amount`): in the smallest unit of the currency (分 for CNY).
        public var unlockedAmount: Int? { get throws { try fields.optional("unlocked_amount") } }
        /// Documented values of 预算单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue
where Kind == V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo.Unlock.PostReply.StateKind {
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills {
    /// 发起公益捐赠, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554841).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.CharityTransferBillsReply {
        let call = TypedCall("fund-app.mch-transfer.partner.charity-transfer-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起公益捐赠, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.CharityTransferBillsReply {
        let call = TypedCall("fund-app.mch-transfer.partner.charity-transfer-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outBudgetNo: String,
            outTransferNo: String,
            sponsorMchid: String,
            receiveMchid: String,
            amount: Int,
            transferRemark: String,
            transactionInfo: TransactionInfo? = nil
        ) {
            var fields = Fields()
            fields.set("out_budget_no", outBudgetNo)
            fields.set("out_transfer_no", outTransferNo)
            fields.set("transaction_info", transactionInfo)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("receive_mchid", receiveMchid)
            fields.set("amount", amount)
            fields.set("transfer_remark", transferRemark)
            self.fields = fields
        }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String? {
            get { fields.stored("out_budget_no") }
            set { fields.set("out_budget_no", newValue) }
        }
        /// 商户公益捐赠单号 (`out_transfer_no`).
        public var outTransferNo: String? {
            get { fields.stored("out_transfer_no") }
            set { fields.set("out_transfer_no", newValue) }
        }
        /// 关联的交易单号 (`transaction_info`).
        public var transactionInfo: TransactionInfo? {
            get { fields.stored("transaction_info") }
            set { fields.set("transaction_info", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 收款商户号 (`receive_mchid`).
        public var receiveMchid: String? {
            get { fields.stored("receive_mchid") }
            set { fields.set("receive_mchid", newValue) }
        }
        /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 捐赠备注 (`transfer_remark`).
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 关联的交易单号 (`transaction_info`).
        public struct TransactionInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(transactionType: TransactionType, transactionID: String) {
                var fields = Fields()
                fields.set("transaction_type", transactionType)
                fields.set("transaction_id", transactionID)
                self.fields = fields
            }
            /// 订单类型 (`transaction_type`).
            public var transactionType: TransactionType? {
                get { fields.stored("transaction_type") }
                set { fields.set("transaction_type", newValue) }
            }
            /// 订单号 (`transaction_id`).
            public var transactionID: String? {
                get { fields.stored("transaction_id") }
                set { fields.set("transaction_id", newValue) }
            }
            /// Documented values of 订单类型 (`transaction_type`); open.
            public typealias TransactionType = OpenValue<TransactionTypeKind>
            /// Tells ``TransactionType`` from other values.
            public enum TransactionTypeKind {}
        }
    }
}

extension OpenValue
where Kind == V3.FundApp.MchTransfer.Partner.CharityTransferBills.PostBody.TransactionInfo.TransactionTypeKind {
    /// `WXPAY`.
    public static var wxpay: Self { "WXPAY" }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo.ByOutTransferNo {
    /// 商户单号查询公益捐赠详情, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554859).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameters:
    ///   - sponsorMchid: 出资商户号 (`sponsor_mchid`).
    ///   - outBudgetNo: 商户预算单号 (`out_budget_no`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(sponsorMchid: String, outBudgetNo: String) async throws -> V3.FundApp.CharityTransferBillsReply {
        var call = TypedCall(
            "fund-app.mch-transfer.partner.charity-transfer-bills.out-transfer-no.{out_transfer_no}.get", chain)
        call.query("sponsor_mchid", sponsorMchid)
        call.query("out_budget_no", outBudgetNo)
        return try await call.reply()
    }

    /// 商户单号查询公益捐赠详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(sponsorMchid: String, outBudgetNo: String) throws -> V3.FundApp.CharityTransferBillsReply {
        var call = TypedCall(
            "fund-app.mch-transfer.partner.charity-transfer-bills.out-transfer-no.{out_transfer_no}.get", chain)
        call.query("sponsor_mchid", sponsorMchid)
        call.query("out_budget_no", outBudgetNo)
        return try call.blockingReply()
    }
}

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts {
    /// 申请单笔转账电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016315516).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.PartnerElectronicReceiptsReply {
        let call = TypedCall("fund-app.mch-transfer.partner.electronic-receipts.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请单笔转账电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.PartnerElectronicReceiptsReply {
        let call = TypedCall("fund-app.mch-transfer.partner.electronic-receipts.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/electronic-receipts` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, outBillNo: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_bill_no", outBillNo)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户转账单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts.ByOutBillNo {
    /// 查询单笔转账电子回单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016315544).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> V3.FundApp.PartnerElectronicReceiptsReply {
        var call = TypedCall("fund-app.mch-transfer.partner.electronic-receipts.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询单笔转账电子回单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> V3.FundApp.PartnerElectronicReceiptsReply {
        var call = TypedCall("fund-app.mch-transfer.partner.electronic-receipts.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations {
    /// 申请子商户商家转账授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015469102).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.ApplyOrder {
        let call = TypedCall("fund-app.mch-transfer.partner.sub-mch-authorizations.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请子商户商家转账授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.ApplyOrder {
        let call = TypedCall("fund-app.mch-transfer.partner.sub-mch-authorizations.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, outApplyNo: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_apply_no", outApplyNo)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户申请单号 (`out_apply_no`).
        public var outApplyNo: String? {
            get { fields.stored("out_apply_no") }
            set { fields.set("out_apply_no", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.BySubMchid {
    /// 查询子商户商家转账授权状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015469112).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("fund-app.mch-transfer.partner.sub-mch-authorizations.{sub_mchid}.get", chain).reply()
    }

    /// 查询子商户商家转账授权状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("fund-app.mch-transfer.partner.sub-mch-authorizations.{sub_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 授权状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 授权申请单 (`apply_order`).
        public var applyOrder: V3.FundApp.ApplyOrder? { get throws { try fields.optional("apply_order") } }
        /// 授权时间 (`authorization_time`).
        public var authorizationTime: String? { get throws { try fields.optional("authorization_time") } }
        /// 解除授权时间 (`cancel_authorization_time`).
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// Documented values of 授权状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.BySubMchid.GetReply.StateKind {
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills {
    /// 发起转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015469096).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.PartnerTransferBillsReply {
        try await TypedCall("fund-app.mch-transfer.partner.transfer-bills.post", chain, body: body.fields).reply()
    }

    /// 发起转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.PartnerTransferBillsReply {
        try TypedCall("fund-app.mch-transfer.partner.transfer-bills.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/transfer-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            appid: String,
            outBillNo: String,
            openid: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos],
            userName: SensitiveText? = nil,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("openid", openid)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo {
    /// 商户单号查询转账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015469131).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("fund-app.mch-transfer.partner.transfer-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户单号查询转账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("fund-app.mch-transfer.partner.transfer-bills.out-bill-no.{out_bill_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 商家转账订单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.Cancel {
    /// 撤销转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015469118).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 撤销转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? { get throws { try fields.optional("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 最后一次单据状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.PreTransferWithAuthorization {
    /// 发起转账并完成自动收款授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809843).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.PartnerTransferBillsReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.transfer-bills.pre-transfer-with-authorization.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 发起转账并完成自动收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.PartnerTransferBillsReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.transfer-bills.pre-transfer-with-authorization.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            appid: String,
            outBillNo: String,
            openid: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos],
            userName: SensitiveText? = nil,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            authorizationInfo: V3.FundApp.AuthorizationInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("openid", openid)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            fields.set("authorization_info", authorizationInfo)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
        /// 自动收款授权信息 (`authorization_info`).
        public var authorizationInfo: V3.FundApp.AuthorizationInfo? {
            get { fields.stored("authorization_info") }
            set { fields.set("authorization_info", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.Transfer {
    /// 转账（用户自动收款）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809837).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.partner.transfer-bills.transfer.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 转账（用户自动收款）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.partner.transfer-bills.transfer.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            appid: String,
            outBillNo: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos],
            authorizationID: String,
            userName: SensitiveText? = nil,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            fields.set("authorization_id", authorizationID)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
        /// 微信自动收款授权单号 (`authorization_id`).
        public var authorizationID: String? {
            get { fields.stored("authorization_id") }
            set { fields.set("authorization_id", newValue) }
        }
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 商户AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 单据状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// Documented values of 单据状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.FundApp.MchTransfer.Partner.TransferBills.Transfer.PostReply.StateKind {
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations {
    /// 申请免确认收款授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809861).
    ///
    /// At most 50 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.MchTransferReply {
        let call = TypedCall("fund-app.mch-transfer.partner.user-confirm-authorizations.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请免确认收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.MchTransferReply {
        let call = TypedCall("fund-app.mch-transfer.partner.user-confirm-authorizations.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outAuthorizationNo: String,
            appid: String,
            openid: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            userDisplayName: String,
            notifyURL: String,
            userRecvPerception: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_authorization_no", outAuthorizationNo)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("user_display_name", userDisplayName)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 商户侧授权单号 (`out_authorization_no`).
        public var outAuthorizationNo: String? {
            get { fields.stored("out_authorization_no") }
            set { fields.set("out_authorization_no", newValue) }
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 收款用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 用户展示名称 (`user_display_name`).
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 授权结果通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo {
    /// 商户单号查询自动收款授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809859).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.get", chain)
        return try await call.reply()
    }

    /// 商户单号查询自动收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧授权单号 (`out_authorization_no`).
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户展示名称 (`user_display_name`).
        public var userDisplayName: String { get throws { try fields.required("user_display_name") } }
        /// 微信自动收款授权单号 (`authorization_id`).
        public var authorizationID: String { get throws { try fields.required("authorization_id") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.UserConfirmAuthorizationsState { get throws { try fields.required("state") } }
        /// 用户确认授权的时间 (`authorize_time`).
        public var authorizeTime: String { get throws { try fields.required("authorize_time") } }
        /// 自动收款授权的关闭信息 (`close_info`).
        public var closeInfo: CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get throws { try fields.optional("transfer_scene_id") }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? { get throws { try fields.optional("user_recv_perception") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 自动收款授权的关闭信息 (`close_info`).
        public struct CloseInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 关闭时间 (`close_time`).
            public var closeTime: String { get throws { try fields.required("close_time") } }
            /// 自动收款授权的原因 (`close_reason`).
            public var closeReason: CloseReason { get throws { try fields.required("close_reason") } }
            /// Documented values of 自动收款授权的原因 (`close_reason`); open.
            public typealias CloseReason = OpenValue<CloseReasonKind>
            /// Tells ``CloseReason`` from other values.
            public enum CloseReasonKind {}
        }
    }
}

extension OpenValue
where
    Kind == V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.GetReply.CloseInfo
        .CloseReasonKind
{
    /// `CLOSE_VIA_MCH_API`.
    public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
    /// `USER_CLOSE`.
    public static var userClose: Self { "USER_CLOSE" }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.Close {
    /// 解除免确认收款授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809851).
    ///
    /// At most 50 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.close.post", chain)
        return try await call.reply()
    }

    /// 解除免确认收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.close.post", chain)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧授权单号 (`out_authorization_no`).
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户展示名称 (`user_display_name`).
        public var userDisplayName: String { get throws { try fields.required("user_display_name") } }
        /// 微信自动收款授权单号 (`authorization_id`).
        public var authorizationID: String { get throws { try fields.required("authorization_id") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.MchTransferState { get throws { try fields.required("state") } }
        /// 用户确认授权的时间 (`authorize_time`).
        public var authorizeTime: String { get throws { try fields.required("authorize_time") } }
        /// 自动收款授权的关闭信息 (`close_info`).
        public var closeInfo: V3.FundApp.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get throws { try fields.optional("transfer_scene_id") }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? { get throws { try fields.optional("user_recv_perception") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
    }
}

extension V3.FundApp.MchTransfer.TransferBills {
    /// 发起转账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716434).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("fund-app.mch-transfer.transfer-bills.post", chain, body: body.fields).reply()
    }

    /// 发起转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("fund-app.mch-transfer.transfer-bills.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outBillNo: String,
            openid: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos],
            userName: SensitiveText? = nil,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            userRecvStyle: UserRecvStyle? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("openid", openid)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            fields.set("user_recv_style", userRecvStyle)
            self.fields = fields
        }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? {
            get { fields.stored("transfer_amount") }
            set { fields.set("transfer_amount", newValue) }
        }
        /// 转账备注 (`transfer_remark`): at most 32 characters.
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`): at most 36 characters.
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
        /// 用户收款样式 (`user_recv_style`).
        public var userRecvStyle: UserRecvStyle? {
            get { fields.stored("user_recv_style") }
            set { fields.set("user_recv_style", newValue) }
        }
        /// 用户收款样式 (`user_recv_style`).
        public struct UserRecvStyle: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(type: TypeValue) {
                var fields = Fields()
                fields.set("type", type)
                self.fields = fields
            }
            /// 用户收款样式类型 (`type`).
            public var type: TypeValue? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// Documented values of 用户收款样式类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`): at most 64 characters.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.State { get throws { try fields.required("state") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String? { get throws { try fields.optional("package_info") } }
    }
}

extension OpenValue where Kind == V3.FundApp.MchTransfer.TransferBills.PostBody.UserRecvStyle.TypeValueKind {
    /// 收款确认页样式 (`CONFIRM_PAGE`).
    public static var confirmPage: Self { "CONFIRM_PAGE" }
    /// 红包样式 (`RED_PACKET`).
    public static var redPacket: Self { "RED_PACKET" }
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.ByOutBillNo {
    /// 商户单号查询转账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716437).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.TransferBillsReply {
        try await TypedCall("fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get", chain).reply()
    }

    /// 商户单号查询转账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.TransferBillsReply {
        try TypedCall("fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get", chain).blockingReply()
    }
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel {
    /// 撤销转账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716458).
    ///
    /// At most 20 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", chain)
        return try await call.reply()
    }

    /// 撤销转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", chain)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`): at most 64 characters.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 最后一次单据状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// Documented values of 单据状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue
where Kind == V3.FundApp.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply.StateKind {
    /// `CANCELING`.
    public static var canceling: Self { "CANCELING" }
    /// `CANCELLED`.
    public static var cancelled: Self { "CANCELLED" }
}

extension V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization {
    /// 发起转账并完成自动收款授权, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399293).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.transfer-bills.pre-transfer-with-authorization.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起转账并完成自动收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.transfer-bills.pre-transfer-with-authorization.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outBillNo: String,
            openid: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            userName: SensitiveText? = nil,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? = nil,
            authorizationInfo: V3.FundApp.AuthorizationInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("openid", openid)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            fields.set("authorization_info", authorizationInfo)
            fields.set("sponsor_mchid", sponsorMchid)
            self.fields = fields
        }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? {
            get { fields.stored("transfer_amount") }
            set { fields.set("transfer_amount", newValue) }
        }
        /// 转账备注 (`transfer_remark`): at most 32 characters.
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 通知地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`): at most 36 characters.
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
        /// 免确认收款授权信息 (`authorization_info`).
        public var authorizationInfo: V3.FundApp.AuthorizationInfo? {
            get { fields.stored("authorization_info") }
            set { fields.set("authorization_info", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`): at most 32 characters.
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`): at most 64 characters.
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 单据状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String? { get throws { try fields.optional("package_info") } }
        /// 用户展示昵称 (`user_display_name`).
        public var userDisplayName: String? { get throws { try fields.optional("user_display_name") } }
        /// 商户侧授权单号 (`out_authorization_no`).
        public var outAuthorizationNo: String? { get throws { try fields.optional("out_authorization_no") } }
        /// Documented values of 单据状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue
where Kind == V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization.PostReply.StateKind {
    /// 转账已受理 (`ACCEPTED`).
    public static var accepted: Self { "ACCEPTED" }
    /// 转账锁定资金中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 待收款用户确认 (`WAIT_USER_CONFIRM`).
    public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    /// 转账中 (`TRANSFERING`).
    public static var transfering: Self { "TRANSFERING" }
    /// 转账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 转账撤销中 (`CANCELING`).
    public static var canceling: Self { "CANCELING" }
}

extension V3.FundApp.MchTransfer.TransferBills.Transfer {
    /// 用户授权后转账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399371).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("fund-app.mch-transfer.transfer-bills.transfer.post", chain, body: body.fields).reply()
    }

    /// 用户授权后转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-bills.transfer.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` sends. One of `authorization_id` and
    /// `out_authorization_no` is needed.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outBillNo: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            userName: SensitiveText? = nil,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? = nil,
            authorizationID: String? = nil,
            sponsorMchid: String? = nil,
            outAuthorizationNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            fields.set("authorization_id", authorizationID)
            fields.set("sponsor_mchid", sponsorMchid)
            fields.set("out_authorization_no", outAuthorizationNo)
            self.fields = fields
        }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? {
            get { fields.stored("transfer_amount") }
            set { fields.set("transfer_amount", newValue) }
        }
        /// 转账备注 (`transfer_remark`): at most 32 characters.
        public var transferRemark: String? {
            get { fields.stored("transfer_remark") }
            set { fields.set("transfer_remark", newValue) }
        }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`).
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`): at most 36 characters.
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
        /// 微信免确认收款授权单号 (`authorization_id`): at most 32 characters.
        public var authorizationID: String? {
            get { fields.stored("authorization_id") }
            set { fields.set("authorization_id", newValue) }
        }
        /// 出资商户号 (`sponsor_mchid`): at most 32 characters.
        public var sponsorMchid: String? {
            get { fields.stored("sponsor_mchid") }
            set { fields.set("sponsor_mchid", newValue) }
        }
        /// 商户侧授权单号 (`out_authorization_no`): at most 32 characters.
        public var outAuthorizationNo: String? {
            get { fields.stored("out_authorization_no") }
            set { fields.set("out_authorization_no", newValue) }
        }
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户单号 (`out_bill_no`): at most 32 characters.
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 商家转账订单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// 商户AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 单据状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int { get throws { try fields.required("transfer_amount") } }
        /// 转账备注 (`transfer_remark`): at most 32 characters.
        public var transferRemark: String { get throws { try fields.required("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// Documented values of 单据状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.FundApp.MchTransfer.TransferBills.Transfer.PostReply.StateKind {
    /// 转账已受理 (`ACCEPTED`).
    public static var accepted: Self { "ACCEPTED" }
    /// 转账锁定资金中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 转账中 (`TRANSFERING`).
    public static var transfering: Self { "TRANSFERING" }
    /// 转账成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
}

extension V3.FundApp.MchTransfer.TransferBills.TransferBillNo.ByTransferBillNo {
    /// 微信转账单号查询转账单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716457).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.TransferBillsReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get", chain)
        return try await call.reply()
    }

    /// 微信转账单号查询转账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.TransferBillsReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get", chain)
        return try call.blockingReply()
    }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills {
    /// 发起转账到QQ钱包, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297386).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.TransferToQqWalletBillsReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-to-qq-wallet-bills.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 发起转账到QQ钱包, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.TransferToQqWalletBillsReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-to-qq-wallet-bills.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outBillNo: String,
            openid: String,
            transferAmount: Int,
            transferRemark: String,
            transferSceneID: TransferSceneID,
            transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos],
            userQq: String? = nil,
            userName: SensitiveText? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("out_bill_no", outBillNo)
            fields.set("openid", openid)
            fields.set("user_qq", userQq)
            fields.set("user_name", userName)
            fields.set("transfer_amount", transferAmount)
            fields.set("transfer_remark", transferRemark)
            fields.set("notify_url", notifyURL)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("transfer_scene_report_infos", transferSceneReportInfos)
            self.fields = fields
        }
        /// QQ互联开放平台AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String? {
            get { fields.stored("out_bill_no") }
            set { fields.set("out_bill_no", newValue) }
        }
        /// 收款用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 收款用户QQ号 (`user_qq`).
        public var userQq: String? {
            get { fields.stored("user_qq") }
            set { fields.set("user_qq", newValue) }
        }
        /// 收款用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`).
        public var transferSceneID: TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 转账场景报备信息 (`transfer_scene_report_infos`).
        public var transferSceneReportInfos: [V3.FundApp.TransferSceneReportInfos]? {
            get { fields.stored("transfer_scene_report_infos") }
            set { fields.set("transfer_scene_report_infos", newValue) }
        }
        /// Documented values of 转账场景ID (`transfer_scene_id`); open.
        public typealias TransferSceneID = OpenValue<TransferSceneIDKind>
        /// Tells ``TransferSceneID`` from other values.
        public enum TransferSceneIDKind {}
    }
}

extension OpenValue where Kind == V3.FundApp.MchTransfer.TransferToQqWalletBills.PostBody.TransferSceneIDKind {
    /// `1401`.
    public static var _1401: Self { "1401" }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.ByOutBillNo {
    /// 查询转账到QQ钱包的结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297440).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.FundApp.TransferToQqWalletBillsReply {
        try await TypedCall("fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.get", chain).reply()
    }

    /// 查询转账到QQ钱包的结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.FundApp.TransferToQqWalletBillsReply {
        try TypedCall("fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.get", chain).blockingReply()
    }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.ByOutBillNo.Cancel {
    /// 撤销转账到QQ钱包, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297396).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.cancel.post", chain)
        return try await call.reply()
    }

    /// 撤销转账到QQ钱包, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        let call = TypedCall("fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.cancel.post", chain)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户单号 (`out_bill_no`).
        public var outBillNo: String { get throws { try fields.required("out_bill_no") } }
        /// 微信转账单号 (`transfer_bill_no`).
        public var transferBillNo: String { get throws { try fields.required("transfer_bill_no") } }
        /// QQ互联开放平台AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 单据状态 (`state`).
        public var state: V3.FundApp.State { get throws { try fields.required("state") } }
        /// 转账金额 (`transfer_amount`): in the smallest unit of the currency (分 for CNY).
        public var transferAmount: Int? { get throws { try fields.optional("transfer_amount") } }
        /// 转账备注 (`transfer_remark`).
        public var transferRemark: String? { get throws { try fields.optional("transfer_remark") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 收款用户OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 收款用户QQ号 (`user_qq`).
        public var userQq: String? { get throws { try fields.optional("user_qq") } }
        /// 收款用户姓名 (`user_name`): encrypted for the merchant.
        public var userName: EncryptedText? { get throws { try fields.optional("user_name") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 最后一次状态变更时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization {
    /// 申请免确认收款授权, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4015901167).
    ///
    /// At most 50 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundApp.MchTransferReply {
        let call = TypedCall("fund-app.mch-transfer.user-confirm-authorization.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 申请免确认收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundApp.MchTransferReply {
        let call = TypedCall("fund-app.mch-transfer.user-confirm-authorization.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/fund-app/mch-transfer/user-confirm-authorization` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outAuthorizationNo: String,
            appid: String,
            openid: String,
            transferSceneID: V3.FundApp.TransferSceneID,
            userDisplayName: String,
            authorizationNotifyURL: String,
            userRecvPerception: String? = nil,
            sceneInfo: SceneInfo? = nil
        ) {
            var fields = Fields()
            fields.set("out_authorization_no", outAuthorizationNo)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("transfer_scene_id", transferSceneID)
            fields.set("user_display_name", userDisplayName)
            fields.set("user_recv_perception", userRecvPerception)
            fields.set("authorization_notify_url", authorizationNotifyURL)
            fields.set("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 商户侧授权单号 (`out_authorization_no`): at most 32 characters.
        public var outAuthorizationNo: String? {
            get { fields.stored("out_authorization_no") }
            set { fields.set("out_authorization_no", newValue) }
        }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 转账场景ID (`transfer_scene_id`): at most 36 characters.
        public var transferSceneID: V3.FundApp.TransferSceneID? {
            get { fields.stored("transfer_scene_id") }
            set { fields.set("transfer_scene_id", newValue) }
        }
        /// 用户展示名称 (`user_display_name`): at most 32 characters.
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 用户收款感知 (`user_recv_perception`): at most 256 characters.
        public var userRecvPerception: String? {
            get { fields.stored("user_recv_perception") }
            set { fields.set("user_recv_perception", newValue) }
        }
        /// 授权结果通知地址 (`authorization_notify_url`): at most 256 characters.
        public var authorizationNotifyURL: String? {
            get { fields.stored("authorization_notify_url") }
            set { fields.set("authorization_notify_url", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(clientIp: String? = nil, deviceID: String? = nil, deviceType: DeviceType? = nil) {
                var fields = Fields()
                fields.set("client_ip", clientIp)
                fields.set("device_id", deviceID)
                fields.set("device_type", deviceType)
                self.fields = fields
            }
            /// 用户终端IP (`client_ip`): at most 45 characters.
            public var clientIp: String? {
                get { fields.stored("client_ip") }
                set { fields.set("client_ip", newValue) }
            }
            /// 用户设备ID (`device_id`): at most 128 characters.
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 用户设备类型 (`device_type`).
            public var deviceType: DeviceType? {
                get { fields.stored("device_type") }
                set { fields.set("device_type", newValue) }
            }
            /// Documented values of 用户设备类型 (`device_type`); open.
            public typealias DeviceType = OpenValue<DeviceTypeKind>
            /// Tells ``DeviceType`` from other values.
            public enum DeviceTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.FundApp.MchTransfer.UserConfirmAuthorization.PostBody.SceneInfo.DeviceTypeKind {
    /// 苹果设备 (`IOS`).
    public static var ios: Self { "IOS" }
    /// 安卓设备 (`ANDROID`).
    public static var android: Self { "ANDROID" }
    /// 鸿蒙设备 (`HARMONY`).
    public static var harmony: Self { "HARMONY" }
    /// 其他设备 (`OTHER`).
    public static var other: Self { "OTHER" }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo {
    /// 商户单号查询自动收款授权, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399423).
    ///
    /// At most 100 calls a second of a merchant.
    ///
    /// - Parameter isDisplayAuthorization: 是否展示用户授权信息 (`is_display_authorization`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(isDisplayAuthorization: Bool? = nil) async throws -> GetReply {
        var call = TypedCall(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.get", chain)
        call.query("is_display_authorization", isDisplayAuthorization)
        return try await call.reply()
    }

    /// 商户单号查询自动收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(isDisplayAuthorization: Bool? = nil) throws -> GetReply {
        var call = TypedCall(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.get", chain)
        call.query("is_display_authorization", isDisplayAuthorization)
        return try call.blockingReply()
    }

    /// What `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧授权单号 (`out_authorization_no`): at most 32 characters.
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户展示昵称 (`user_display_name`): at most 32 characters.
        public var userDisplayName: String { get throws { try fields.required("user_display_name") } }
        /// 微信免确认收款授权单号 (`authorization_id`): at most 32 characters.
        public var authorizationID: String? { get throws { try fields.optional("authorization_id") } }
        /// 授权状态 (`state`).
        public var state: V3.FundApp.UserConfirmAuthorizationsState { get throws { try fields.required("state") } }
        /// 用户确认授权的时间 (`authorize_time`): at most 32 characters.
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
        /// 免确认收款授权的关闭信息 (`close_info`).
        public var closeInfo: CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 转账场景ID (`transfer_scene_id`): at most 36 characters.
        public var transferSceneID: String? { get throws { try fields.optional("transfer_scene_id") } }
        /// 用户收款感知 (`user_recv_perception`): at most 256 characters.
        public var userRecvPerception: String? { get throws { try fields.optional("user_recv_perception") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 跳转领取页面的package信息 (`package_info`).
        public var packageInfo: String? { get throws { try fields.optional("package_info") } }
        /// 免确认收款授权的关闭信息 (`close_info`).
        public struct CloseInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 关闭时间 (`close_time`): at most 32 characters.
            public var closeTime: String { get throws { try fields.required("close_time") } }
            /// 免确认收款授权的原因 (`close_reason`).
            public var closeReason: CloseReason { get throws { try fields.required("close_reason") } }
            /// Documented values of 免确认收款授权的原因 (`close_reason`); open.
            public typealias CloseReason = OpenValue<CloseReasonKind>
            /// Tells ``CloseReason`` from other values.
            public enum CloseReasonKind {}
        }
    }
}

extension OpenValue
where
    Kind == V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply.CloseInfo
        .CloseReasonKind
{
    /// `CLOSE_VIA_MCH_API`.
    public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
    /// 用户确认后 (`USER_CLOSE`).
    public static var userClose: Self { "USER_CLOSE" }
    /// 用户超时未确认授权 (`USER_OVERDUE_UNCONFIRMED`).
    public static var userOverdueUnconfirmed: Self { "USER_OVERDUE_UNCONFIRMED" }
    /// 转账存在风险 (`TRANSFER_RISK`).
    public static var transferRisk: Self { "TRANSFER_RISK" }
    /// 用户收款账户异常 (`USER_ACCOUNT_ABNORMAL`).
    public static var userAccountAbnormal: Self { "USER_ACCOUNT_ABNORMAL" }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.Close {
    /// 解除免确认收款授权, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4015653811).
    ///
    /// At most 50 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.close.post",
            chain)
        return try await call.reply()
    }

    /// 解除免确认收款授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        let call = TypedCall(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.close.post",
            chain)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户侧授权单号 (`out_authorization_no`): at most 32 characters.
        public var outAuthorizationNo: String { get throws { try fields.required("out_authorization_no") } }
        /// 商户AppID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 收款用户OpenID (`openid`): at most 64 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户展示昵称 (`user_display_name`): at most 32 characters.
        public var userDisplayName: String { get throws { try fields.required("user_display_name") } }
        /// 微信免确认收款授权单号 (`authorization_id`): at most 32 characters.
        public var authorizationID: String? { get throws { try fields.optional("authorization_id") } }
        /// 授权状态 (`state`).
        public var state: V3.FundApp.MchTransferState { get throws { try fields.required("state") } }
        /// 用户确认授权的时间 (`authorize_time`): at most 32 characters.
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
        /// 免确认收款授权的关闭信息 (`close_info`).
        public var closeInfo: V3.FundApp.CloseInfo? { get throws { try fields.optional("close_info") } }
        /// 转账场景ID (`transfer_scene_id`): at most 36 characters.
        public var transferSceneID: String? { get throws { try fields.optional("transfer_scene_id") } }
        /// 用户收款感知 (`user_recv_perception`): at most 256 characters.
        public var userRecvPerception: String? { get throws { try fields.optional("user_recv_perception") } }
        /// 单据创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
    }
}

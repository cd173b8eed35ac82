// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/webizpay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Webizpay.AvailMchRanges {
    /// 查询可用商户范围列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205627).
    ///
    /// - Parameter spMchid: 服务商商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String) async throws -> GetReply {
        var call = TypedCall("webizpay.avail-mch-ranges.get", chain)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询可用商户范围列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String) throws -> GetReply {
        var call = TypedCall("webizpay.avail-mch-ranges.get", chain)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/webizpay/avail-mch-ranges` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 可用商户范围列表 (`range_list`).
        public var rangeList: [RangeList] { get throws { try fields.required("range_list") } }
        /// `range_list`.
        public struct RangeList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 可用商户范围id (`range_id`).
            public var rangeID: String? { get throws { try fields.optional("range_id") } }
            /// 商户标识类型 (`identifier_type`).
            public var identifierType: V3.Webizpay.IdentifierType? {
                get throws { try fields.optional("identifier_type") }
            }
        }
    }

    /// 创建可用商户范围, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205621).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Webizpay.AvailMchRangesReply {
        try await TypedCall("webizpay.avail-mch-ranges.post", chain, body: body.fields).reply()
    }

    /// 创建可用商户范围, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Webizpay.AvailMchRangesReply {
        try TypedCall("webizpay.avail-mch-ranges.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/avail-mch-ranges` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, identifierType: V3.Webizpay.IdentifierType) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("identifier_type", identifierType)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 商户标识类型 (`identifier_type`).
        public var identifierType: V3.Webizpay.IdentifierType? {
            get { fields.stored("identifier_type") }
            set { fields.set("identifier_type", newValue) }
        }
    }
}

extension V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers {
    /// 查询商户标识列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205633).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - offset: 分页开始位置.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, offset: Int, limit: Int) async throws -> GetReply {
        var call = TypedCall("webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询商户标识列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, offset: Int, limit: Int) throws -> GetReply {
        var call = TypedCall("webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 实际返回数量 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 商户标识列表 (`data`).
        public var data: [String] { get throws { try fields.required("data") } }
    }

    /// 添加商户标识, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205631).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Webizpay.AvailMchRangesReply {
        let call = TypedCall("webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 添加商户标识, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Webizpay.AvailMchRangesReply {
        let call = TypedCall("webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, merchantIdentifier: String) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("merchant_identifier", merchantIdentifier)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 商户标识值 (`merchant_identifier`).
        public var merchantIdentifier: String? {
            get { fields.stored("merchant_identifier") }
            set { fields.set("merchant_identifier", newValue) }
        }
    }
}

extension V3.Webizpay.AvailMchRanges.ByRangeID.MerchantIdentifiers.ByMerchantIdentifier {
    /// 删除商户标识, [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205637).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(_ body: DeleteBody) async throws -> V3.Webizpay.AvailMchRangesReply {
        let call = TypedCall(
            "webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.{merchant_identifier}.delete", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 删除商户标识, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(_ body: DeleteBody) throws -> V3.Webizpay.AvailMchRangesReply {
        let call = TypedCall(
            "webizpay.avail-mch-ranges.{range_id}.merchant-identifiers.{merchant_identifier}.delete", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` sends.
    public struct DeleteBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
    }
}

extension V3.Webizpay.Bill.Proof {
    /// 申请企业商户企业支付出资凭证, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507157).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("webizpay.bill.proof.post", chain, body: body.fields).reply()
    }

    /// 申请企业商户企业支付出资凭证, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("webizpay.bill.proof.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/bill/proof` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            subMchid: String,
            startDate: String,
            endDate: String,
            outOperationID: String,
            entityName: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("start_date", startDate)
            fields.set("end_date", endDate)
            fields.set("entity_name", entityName)
            fields.set("out_operation_id", outOperationID)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 起始日期 (`start_date`).
        public var startDate: String? {
            get { fields.stored("start_date") }
            set { fields.set("start_date", newValue) }
        }
        /// 结束日期 (`end_date`).
        public var endDate: String? {
            get { fields.stored("end_date") }
            set { fields.set("end_date", newValue) }
        }
        /// 商户主体名称 (`entity_name`).
        public var entityName: String? {
            get { fields.stored("entity_name") }
            set { fields.set("entity_name", newValue) }
        }
        /// 商户操作流水号 (`out_operation_id`).
        public var outOperationID: String? {
            get { fields.stored("out_operation_id") }
            set { fields.set("out_operation_id", newValue) }
        }
    }

    /// What `POST /v3/webizpay/bill/proof` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商户操作流水号 (`out_operation_id`).
        public var outOperationID: String { get throws { try fields.required("out_operation_id") } }
        /// 微信支付操作流水号 (`operation_id`).
        public var operationID: String { get throws { try fields.required("operation_id") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 起始日期 (`start_date`).
        public var startDate: String { get throws { try fields.required("start_date") } }
        /// 结束日期 (`end_date`).
        public var endDate: String { get throws { try fields.required("end_date") } }
        /// 商户主体名称 (`entity_name`).
        public var entityName: String { get throws { try fields.required("entity_name") } }
        /// 出资凭证申请单单号 (`proof_id`).
        public var proofID: String { get throws { try fields.required("proof_id") } }
        /// 凭证下载地址 (`download_url`).
        public var downloadURL: String { get throws { try fields.required("download_url") } }
        /// 凭证申请创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 凭证状态更新时间 (`updated_time`).
        public var updatedTime: String { get throws { try fields.required("updated_time") } }
    }
}

extension V3.Webizpay.Bill.TradeBill {
    /// 申请企业商户企业支付业务账单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507142).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("webizpay.bill.trade-bill.post", chain, body: body.fields).reply()
    }

    /// 申请企业商户企业支付业务账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("webizpay.bill.trade-bill.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/bill/trade-bill` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, subMchid: String, date: String, type: V3.Webizpay.TradeBillType) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("date", date)
            fields.set("type", type)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 账单日期 (`date`).
        public var date: String? {
            get { fields.stored("date") }
            set { fields.set("date", newValue) }
        }
        /// 账单类型 (`type`).
        public var type: V3.Webizpay.TradeBillType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
    }

    /// What `POST /v3/webizpay/bill/trade-bill` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 账单日期 (`date`).
        public var date: String { get throws { try fields.required("date") } }
        /// 账单类型 (`type`).
        public var type: V3.Webizpay.TradeBillType { get throws { try fields.required("type") } }
        /// 账单下载地址 (`download_url`).
        public var downloadURL: String { get throws { try fields.required("download_url") } }
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.OutQuotaCards.ByOutCardNo {
    /// 使用商户卡号查询企业支付额度卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015001625).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - subMchid: 出资子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, subMchid: String) async throws -> V3.Webizpay.EmployeesReply {
        var call = TypedCall("webizpay.employees.{employee_id}.out-quota-cards.{out_card_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 使用商户卡号查询企业支付额度卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, subMchid: String) throws -> V3.Webizpay.EmployeesReply {
        var call = TypedCall("webizpay.employees.{employee_id}.out-quota-cards.{out_card_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards {
    /// 企业商户为员工下发企业支付额度卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507148).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("webizpay.employees.{employee_id}.quota-cards.post", chain, body: body.fields).reply()
    }

    /// 企业商户为员工下发企业支付额度卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("webizpay.employees.{employee_id}.quota-cards.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/employees/{employee_id}/quota-cards` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            subMchid: String,
            cardTemplateID: String,
            amount: Int,
            cardName: String,
            outCardNo: String,
            effectiveEndTime: String,
            cardRemark: String? = nil,
            availMchRangeID: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("card_template_id", cardTemplateID)
            fields.set("amount", amount)
            fields.set("card_name", cardName)
            fields.set("out_card_no", outCardNo)
            fields.set("effective_end_time", effectiveEndTime)
            fields.set("card_remark", cardRemark)
            fields.set("avail_mch_range_id", availMchRangeID)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 企业支付卡模板ID (`card_template_id`).
        public var cardTemplateID: String? {
            get { fields.stored("card_template_id") }
            set { fields.set("card_template_id", newValue) }
        }
        /// 卡片总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 卡片名称 (`card_name`).
        public var cardName: String? {
            get { fields.stored("card_name") }
            set { fields.set("card_name", newValue) }
        }
        /// 商户卡号 (`out_card_no`).
        public var outCardNo: String? {
            get { fields.stored("out_card_no") }
            set { fields.set("out_card_no", newValue) }
        }
        /// 卡片有效期 (`effective_end_time`).
        public var effectiveEndTime: String? {
            get { fields.stored("effective_end_time") }
            set { fields.set("effective_end_time", newValue) }
        }
        /// 卡片备注 (`card_remark`).
        public var cardRemark: String? {
            get { fields.stored("card_remark") }
            set { fields.set("card_remark", newValue) }
        }
        /// 可用商户范围ID (`avail_mch_range_id`).
        public var availMchRangeID: String? {
            get { fields.stored("avail_mch_range_id") }
            set { fields.set("avail_mch_range_id", newValue) }
        }
    }

    /// What `POST /v3/webizpay/employees/{employee_id}/quota-cards` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户卡号 (`out_card_no`).
        public var outCardNo: String { get throws { try fields.required("out_card_no") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 卡片生效时间 (`effective_begin_time`).
        public var effectiveBeginTime: String { get throws { try fields.required("effective_begin_time") } }
        /// 卡片有效期 (`effective_end_time`).
        public var effectiveEndTime: String { get throws { try fields.required("effective_end_time") } }
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo {
    /// 企业商户查询企业支付额度卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507119).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - subMchid: 出资子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, subMchid: String) async throws -> V3.Webizpay.EmployeesReply {
        var call = TypedCall("webizpay.employees.{employee_id}.quota-cards.{card_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 企业商户查询企业支付额度卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, subMchid: String) throws -> V3.Webizpay.EmployeesReply {
        var call = TypedCall("webizpay.employees.{employee_id}.quota-cards.{card_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.Cancel {
    /// 企业商户作废员工企业支付额度卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507127).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "webizpay.employees.{employee_id}.quota-cards.{card_no}.cancel.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 企业商户作废员工企业支付额度卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "webizpay.employees.{employee_id}.quota-cards.{card_no}.cancel.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, subMchid: String, reason: String) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 作废原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }

    /// What `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 卡片状态 (`card_state`).
        public var cardState: V3.Webizpay.CardState { get throws { try fields.required("card_state") } }
        /// 卡片失效时间 (`card_disabled_time`).
        public var cardDisabledTime: String? { get throws { try fields.optional("card_disabled_time") } }
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.QuotaCards.ByCardNo.PaymentURL {
    /// 企业商户获取指定额度卡支付链接, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507160).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - subMchid: 出资子商户号 (`sub_mchid`).
    ///   - applicationType: 拉起付款码页面的企业应用类型 (`application_type`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        spMchid: String,
        subMchid: String,
        applicationType: V3.Webizpay.ApplicationType
    ) async throws -> GetReply {
        var call = TypedCall("webizpay.employees.{employee_id}.quota-cards.{card_no}.payment-url.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        call.query("application_type", applicationType)
        return try await call.reply()
    }

    /// 企业商户获取指定额度卡支付链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        spMchid: String,
        subMchid: String,
        applicationType: V3.Webizpay.ApplicationType
    ) throws -> GetReply {
        var call = TypedCall("webizpay.employees.{employee_id}.quota-cards.{card_no}.payment-url.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        call.query("application_type", applicationType)
        return try call.blockingReply()
    }

    /// What `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信授权关系ID (`employee_id`).
        public var employeeID: String { get throws { try fields.required("employee_id") } }
        /// 企业支付额度卡卡号 (`card_no`).
        public var cardNo: String { get throws { try fields.required("card_no") } }
        /// 链接失效时间 (`expire_time`).
        public var expireTime: String { get throws { try fields.required("expire_time") } }
        /// 跳转链接 (`payment_url`).
        public var paymentURL: String { get throws { try fields.required("payment_url") } }
        /// 拉起付款码页面的企业应用类型 (`application_type`).
        public var applicationType: V3.Webizpay.ApplicationType? {
            get throws { try fields.optional("application_type") }
        }
        /// 小程序查询参数 (`mp_query`).
        public var mpQuery: String? { get throws { try fields.optional("mp_query") } }
        /// 小程序业务类型 (`mp_business_type`).
        public var mpBusinessType: String? { get throws { try fields.optional("mp_business_type") } }
    }
}

extension V3.Webizpay.Employees.ByEmployeeID.Revoke {
    /// 企业商户发起解除员工企业支付授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507156).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("webizpay.employees.{employee_id}.revoke.post", chain, body: body.fields).reply()
    }

    /// 企业商户发起解除员工企业支付授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("webizpay.employees.{employee_id}.revoke.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/employees/{employee_id}/revoke` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, subMchid: String) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }

    /// What `POST /v3/webizpay/employees/{employee_id}/revoke` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 商户企业员工ID (`user_id`).
        public var userID: String { get throws { try fields.required("user_id") } }
        /// 员工企业支付权限状态 (`authorization_state`).
        public var authorizationState: AuthorizationState { get throws { try fields.required("authorization_state") } }
        /// 员工企业支付失效时间 (`authorization_revoked_time`).
        public var authorizationRevokedTime: String { get throws { try fields.required("authorization_revoked_time") } }
        /// 作废原因 (`reason`).
        public var reason: String { get throws { try fields.required("reason") } }
        /// Documented values of 员工企业支付权限状态 (`authorization_state`); open.
        public typealias AuthorizationState = OpenValue<AuthorizationStateKind>
        /// Tells ``AuthorizationState`` from other values.
        public enum AuthorizationStateKind {}
    }
}

extension OpenValue where Kind == V3.Webizpay.Employees.ByEmployeeID.Revoke.PostReply.AuthorizationStateKind {
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
}

extension V3.Webizpay.Stores.EntityMatches {
    /// 发起门店主体匹配, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507136).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("webizpay.stores.entity-matches.post", chain, body: body.fields).reply()
    }

    /// 发起门店主体匹配, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("webizpay.stores.entity-matches.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/stores/entity-matches` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, outBatchID: String, matchDetails: [MatchDetails]? = nil) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("out_batch_id", outBatchID)
            fields.set("match_details", matchDetails)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 商户主体匹配批次单号 (`out_batch_id`).
        public var outBatchID: String? {
            get { fields.stored("out_batch_id") }
            set { fields.set("out_batch_id", newValue) }
        }
        /// 主体匹配明细列表 (`match_details`).
        public var matchDetails: [MatchDetails]? {
            get { fields.stored("match_details") }
            set { fields.set("match_details", newValue) }
        }
        /// `match_details`.
        public struct MatchDetails: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(organizationCode: String, storeName: String, productType: ProductType) {
                var fields = Fields()
                fields.set("organization_code", organizationCode)
                fields.set("store_name", storeName)
                fields.set("product_type", productType)
                self.fields = fields
            }
            /// 门店统一社会信用代码 (`organization_code`).
            public var organizationCode: String? {
                get { fields.stored("organization_code") }
                set { fields.set("organization_code", newValue) }
            }
            /// 门店名称 (`store_name`).
            public var storeName: String? {
                get { fields.stored("store_name") }
                set { fields.set("store_name", newValue) }
            }
            /// 需要查询的支付产品 (`product_type`).
            public var productType: ProductType? {
                get { fields.stored("product_type") }
                set { fields.set("product_type", newValue) }
            }
            /// Documented values of 需要查询的支付产品 (`product_type`); open.
            public typealias ProductType = OpenValue<ProductTypeKind>
            /// Tells ``ProductType`` from other values.
            public enum ProductTypeKind {}
        }
    }

    /// What `POST /v3/webizpay/stores/entity-matches` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商户主体匹配批次单号 (`out_batch_id`).
        public var outBatchID: String { get throws { try fields.required("out_batch_id") } }
        /// 微信支付主体匹配批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 批次创建时间 (`time`).
        public var time: String { get throws { try fields.required("time") } }
        /// 批次状态 (`state`).
        public var state: V3.Webizpay.State { get throws { try fields.required("state") } }
    }
}

extension OpenValue where Kind == V3.Webizpay.Stores.EntityMatches.PostBody.MatchDetails.ProductTypeKind {
    /// `CODE_PAY`.
    public static var codePay: Self { "CODE_PAY" }
    /// `NONE`.
    public static var none: Self { "NONE" }
}

extension V3.Webizpay.Stores.EntityMatches.ByBatchID {
    /// 查询门店主体匹配结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507133).
    ///
    /// - Parameter spMchid: 服务商商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String) async throws -> GetReply {
        var call = TypedCall("webizpay.stores.entity-matches.{batch_id}.get", chain)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询门店主体匹配结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String) throws -> GetReply {
        var call = TypedCall("webizpay.stores.entity-matches.{batch_id}.get", chain)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/webizpay/stores/entity-matches/{batch_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 商户主体匹配批次单号 (`out_batch_id`).
        public var outBatchID: String { get throws { try fields.required("out_batch_id") } }
        /// 微信支付主体匹配批次单号 (`batch_id`).
        public var batchID: String { get throws { try fields.required("batch_id") } }
        /// 批次状态 (`state`).
        public var state: V3.Webizpay.State { get throws { try fields.required("state") } }
        /// 主体匹配明细列表 (`match_results`).
        public var matchResults: [MatchResults]? { get throws { try fields.optional("match_results") } }
        /// `match_results`.
        public struct MatchResults: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 门店统一社会信用代码 (`organization_code`).
            public var organizationCode: String { get throws { try fields.required("organization_code") } }
            /// 门店名称 (`store_name`).
            public var storeName: String { get throws { try fields.required("store_name") } }
            /// 是否存在满足条件微信支付商户号 (`has_valid_mchid`).
            public var hasValidMchid: Bool { get throws { try fields.required("has_valid_mchid") } }
        }
    }
}

extension V3.Webizpay.Users.ByUserID.AuthorizationState {
    /// 企业商户查询企业员工开通授权状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507163).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - subMchid: 出资子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, subMchid: String) async throws -> GetReply {
        var call = TypedCall("webizpay.users.{user_id}.authorization-state.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 企业商户查询企业员工开通授权状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, subMchid: String) throws -> GetReply {
        var call = TypedCall("webizpay.users.{user_id}.authorization-state.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/webizpay/users/{user_id}/authorization-state` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 企业员工ID (`user_id`).
        public var userID: String { get throws { try fields.required("user_id") } }
        /// 微信授权关系列表 (`employee_list`).
        public var employeeList: [EmployeeList]? { get throws { try fields.optional("employee_list") } }
        /// `employee_list`.
        public struct EmployeeList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信授权关系ID (`employee_id`).
            public var employeeID: String { get throws { try fields.required("employee_id") } }
            /// 授权状态 (`authorization_state`).
            public var authorizationState: AuthorizationState {
                get throws { try fields.required("authorization_state") }
            }
            /// 授权时间 (`authorization_time`).
            public var authorizationTime: String { get throws { try fields.required("authorization_time") } }
            /// 解除授权时间 (`authorization_revoked_time`).
            public var authorizationRevokedTime: String {
                get throws { try fields.required("authorization_revoked_time") }
            }
            /// Documented values of 授权状态 (`authorization_state`); open.
            public typealias AuthorizationState = OpenValue<AuthorizationStateKind>
            /// Tells ``AuthorizationState`` from other values.
            public enum AuthorizationStateKind {}
        }
    }
}

extension OpenValue
where Kind == V3.Webizpay.Users.ByUserID.AuthorizationState.GetReply.EmployeeList.AuthorizationStateKind {
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
}

extension V3.Webizpay.Users.ByUserID.AuthorizationURL {
    /// 企业商户发起员工开通企业支付授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507153).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("webizpay.users.{user_id}.authorization-url.post", chain, body: body.fields).reply()
    }

    /// 企业商户发起员工开通企业支付授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("webizpay.users.{user_id}.authorization-url.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/webizpay/users/{user_id}/authorization-url` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, subMchid: String, applicationType: V3.Webizpay.ApplicationType) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("application_type", applicationType)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 发起授权应用类型 (`application_type`).
        public var applicationType: V3.Webizpay.ApplicationType? {
            get { fields.stored("application_type") }
            set { fields.set("application_type", newValue) }
        }
    }

    /// What `POST /v3/webizpay/users/{user_id}/authorization-url` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 出资子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 企业员工ID (`user_id`).
        public var userID: String { get throws { try fields.required("user_id") } }
        /// 跳转链接 (`authorization_url`).
        public var authorizationURL: String? { get throws { try fields.optional("authorization_url") } }
        /// 链接失效时间 (`expire_time`).
        public var expireTime: String? { get throws { try fields.optional("expire_time") } }
        /// 发起授权应用类型 (`application_type`).
        public var applicationType: V3.Webizpay.ApplicationType {
            get throws { try fields.required("application_type") }
        }
        /// 小程序查询参数 (`mp_query`).
        public var mpQuery: String? { get throws { try fields.optional("mp_query") } }
        /// 小程序业务类型 (`mp_business_type`).
        public var mpBusinessType: String? { get throws { try fields.optional("mp_business_type") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payroll-card.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PayrollCard.Authentications {
    /// 查询核身记录, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461820).
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - authenticateDate: 核身日期 (`authenticate_date`).
    ///   - authenticateState: 核身状态 (`authenticate_state`).
    ///   - appid: 应用ID.
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    ///   - offset: 本次查询偏移量.
    ///   - limit: 本次请求最大查询条数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        openid: String,
        subMchid: String,
        authenticateDate: String,
        authenticateState: String,
        appid: String? = nil,
        subAppid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("payroll-card.authentications.get", chain)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("sub_mchid", subMchid)
        call.query("authenticate_date", authenticateDate)
        call.query("authenticate_state", authenticateState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询核身记录, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        openid: String,
        subMchid: String,
        authenticateDate: String,
        authenticateState: String,
        appid: String? = nil,
        subAppid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("payroll-card.authentications.get", chain)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("sub_mchid", subMchid)
        call.query("authenticate_date", authenticateDate)
        call.query("authenticate_state", authenticateState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/payroll-card/authentications` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询结果记录列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 总记录条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 记录起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 本次返回条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String { get throws { try fields.required("sub_mchid") } }
            /// 用户标识 (`openid`).
            public var openid: String { get throws { try fields.required("openid") } }
            /// 核身渠道 (`authenticate_scene`).
            public var authenticateScene: AuthenticateScene { get throws { try fields.required("authenticate_scene") } }
            /// 核身渠道标识 (`authenticate_source`).
            public var authenticateSource: String { get throws { try fields.required("authenticate_source") } }
            /// 项目名称 (`project_name`).
            public var projectName: String { get throws { try fields.required("project_name") } }
            /// 单位名称 (`employer_name`).
            public var employerName: String { get throws { try fields.required("employer_name") } }
            /// 核身状态 (`authenticate_state`).
            public var authenticateState: V3.PayrollCard.AuthenticateState {
                get throws { try fields.required("authenticate_state") }
            }
            /// 核身时间 (`authenticate_time`).
            public var authenticateTime: String { get throws { try fields.required("authenticate_time") } }
            /// 商家核身单号 (`authenticate_number`).
            public var authenticateNumber: String { get throws { try fields.required("authenticate_number") } }
            /// Documented values of 核身渠道 (`authenticate_scene`); open.
            public typealias AuthenticateScene = OpenValue<AuthenticateSceneKind>
            /// Tells ``AuthenticateScene`` from other values.
            public enum AuthenticateSceneKind {}
        }
    }
}

extension OpenValue where Kind == V3.PayrollCard.Authentications.GetReply.Data.AuthenticateSceneKind {
    /// `FROM_MINI_APP`.
    public static var fromMiniApp: Self { "FROM_MINI_APP" }
    /// `FROM_HARDWARE`.
    public static var fromHardware: Self { "FROM_HARDWARE" }
}

extension V3.PayrollCard.Authentications.PreOrder {
    /// 微工卡核身预下单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012923362).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.PayrollCard.AuthenticationsReply {
        try await TypedCall("payroll-card.authentications.pre-order.post", chain, body: body.fields).reply()
    }

    /// 微工卡核身预下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.PayrollCard.AuthenticationsReply {
        try TypedCall("payroll-card.authentications.pre-order.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payroll-card/authentications/pre-order` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            openid: String,
            subMchid: String,
            authenticateNumber: String,
            projectName: String,
            employerName: String,
            authenticateType: V3.PayrollCard.AuthenticateType,
            appid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("authenticate_number", authenticateNumber)
            fields.set("project_name", projectName)
            fields.set("employer_name", employerName)
            fields.set("authenticate_type", authenticateType)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商家核身单号 (`authenticate_number`).
        public var authenticateNumber: String? {
            get { fields.stored("authenticate_number") }
            set { fields.set("authenticate_number", newValue) }
        }
        /// 项目名称 (`project_name`).
        public var projectName: String? {
            get { fields.stored("project_name") }
            set { fields.set("project_name", newValue) }
        }
        /// 单位名称 (`employer_name`).
        public var employerName: String? {
            get { fields.stored("employer_name") }
            set { fields.set("employer_name", newValue) }
        }
        /// 核身类型 (`authenticate_type`).
        public var authenticateType: V3.PayrollCard.AuthenticateType? {
            get { fields.stored("authenticate_type") }
            set { fields.set("authenticate_type", newValue) }
        }
    }
}

extension V3.PayrollCard.Authentications.PreOrderWithAuth {
    /// 微工卡核身预下单（流程中完成授权）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461761).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.PayrollCard.AuthenticationsReply {
        let call = TypedCall("payroll-card.authentications.pre-order-with-auth.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 微工卡核身预下单（流程中完成授权）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.PayrollCard.AuthenticationsReply {
        let call = TypedCall("payroll-card.authentications.pre-order-with-auth.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/payroll-card/authentications/pre-order-with-auth` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            openid: String,
            subMchid: String,
            authenticateNumber: String,
            projectName: String,
            employerName: String,
            userName: SensitiveText,
            idCardNumber: SensitiveText,
            employmentType: V3.PayrollCard.EmploymentType,
            authenticateType: V3.PayrollCard.AuthenticateType,
            appid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("authenticate_number", authenticateNumber)
            fields.set("project_name", projectName)
            fields.set("employer_name", employerName)
            fields.set("user_name", userName)
            fields.set("id_card_number", idCardNumber)
            fields.set("employment_type", employmentType)
            fields.set("authenticate_type", authenticateType)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商家核身单号 (`authenticate_number`).
        public var authenticateNumber: String? {
            get { fields.stored("authenticate_number") }
            set { fields.set("authenticate_number", newValue) }
        }
        /// 项目名称 (`project_name`).
        public var projectName: String? {
            get { fields.stored("project_name") }
            set { fields.set("project_name", newValue) }
        }
        /// 用工单位名称 (`employer_name`).
        public var employerName: String? {
            get { fields.stored("employer_name") }
            set { fields.set("employer_name", newValue) }
        }
        /// 用户实名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 用户证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 用工类型 (`employment_type`).
        public var employmentType: V3.PayrollCard.EmploymentType? {
            get { fields.stored("employment_type") }
            set { fields.set("employment_type", newValue) }
        }
        /// 核身类型 (`authenticate_type`).
        public var authenticateType: V3.PayrollCard.AuthenticateType? {
            get { fields.stored("authenticate_type") }
            set { fields.set("authenticate_type", newValue) }
        }
    }
}

extension V3.PayrollCard.Authentications.ByAuthenticateNumber {
    /// 获取核身结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461785).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("payroll-card.authentications.{authenticate_number}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 获取核身结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("payroll-card.authentications.{authenticate_number}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payroll-card/authentications/{authenticate_number}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 核身渠道 (`authenticate_scene`).
        public var authenticateScene: String { get throws { try fields.required("authenticate_scene") } }
        /// 核身渠道标识 (`authenticate_source`).
        public var authenticateSource: String { get throws { try fields.required("authenticate_source") } }
        /// 项目名称 (`project_name`).
        public var projectName: String { get throws { try fields.required("project_name") } }
        /// 单位名称 (`employer_name`).
        public var employerName: String { get throws { try fields.required("employer_name") } }
        /// 核身状态 (`authenticate_state`).
        public var authenticateState: V3.PayrollCard.AuthenticateState {
            get throws { try fields.required("authenticate_state") }
        }
        /// 核身时间 (`authenticate_time`).
        public var authenticateTime: String { get throws { try fields.required("authenticate_time") } }
        /// 商家核身单号 (`authenticate_number`).
        public var authenticateNumber: String { get throws { try fields.required("authenticate_number") } }
        /// 核身失败原因 (`authenticate_failed_reason`).
        public var authenticateFailedReason: String? {
            get throws { try fields.optional("authenticate_failed_reason") }
        }
    }
}

extension V3.PayrollCard.Relations.ByOpenid {
    /// 查询微工卡授权关系, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461728).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - appid: 应用ID.
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, appid: String? = nil, subAppid: String? = nil) async throws -> GetReply {
        var call = TypedCall("payroll-card.relations.{openid}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        return try await call.reply()
    }

    /// 查询微工卡授权关系, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, appid: String? = nil, subAppid: String? = nil) throws -> GetReply {
        var call = TypedCall("payroll-card.relations.{openid}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        return try call.blockingReply()
    }

    /// What `GET /v3/payroll-card/relations/{openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 授权状态 (`authorize_state`).
        public var authorizeState: AuthorizeState { get throws { try fields.required("authorize_state") } }
        /// 授权时间 (`authorize_time`).
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
        /// 取消授权时间 (`deauthorize_time`).
        public var deauthorizeTime: String? { get throws { try fields.optional("deauthorize_time") } }
        /// Documented values of 授权状态 (`authorize_state`); open.
        public typealias AuthorizeState = OpenValue<AuthorizeStateKind>
        /// Tells ``AuthorizeState`` from other values.
        public enum AuthorizeStateKind {}
    }
}

extension OpenValue where Kind == V3.PayrollCard.Relations.ByOpenid.GetReply.AuthorizeStateKind {
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `DEAUTHORIZED`.
    public static var deauthorized: Self { "DEAUTHORIZED" }
}

extension V3.PayrollCard.Tokens {
    /// 生成授权token, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461589).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payroll-card.tokens.post", chain, body: body.fields).reply()
    }

    /// 生成授权token, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payroll-card.tokens.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payroll-card/tokens` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            openid: String,
            subMchid: String,
            userName: SensitiveText,
            idCardNumber: SensitiveText,
            employmentType: V3.PayrollCard.EmploymentType,
            appid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("user_name", userName)
            fields.set("id_card_number", idCardNumber)
            fields.set("employment_type", employmentType)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 用户实名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 用户证件号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 用工类型 (`employment_type`).
        public var employmentType: V3.PayrollCard.EmploymentType? {
            get { fields.stored("employment_type") }
            set { fields.set("employment_type", newValue) }
        }
    }

    /// What `POST /v3/payroll-card/tokens` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 授权token (`token`).
        public var token: String { get throws { try fields.required("token") } }
        /// token有效时间 (`expires_in`).
        public var expiresIn: Int { get throws { try fields.required("expires_in") } }
    }
}

extension V3.PayrollCard.TransferBatches {
    /// 发起批量转账, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461824).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payroll-card.transfer-batches.post", chain, body: body.fields).reply()
    }

    /// 发起批量转账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payroll-card.transfer-batches.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payroll-card/transfer-batches` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            authorizationType: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferDetailList: [TransferDetailList],
            employmentType: String,
            employmentScene: String,
            subAppid: String? = nil,
            spAppid: String? = nil
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
            fields.set("employment_type", employmentType)
            fields.set("employment_scene", employmentScene)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 特约商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 特约商户授权类型 (`authorization_type`).
        public var authorizationType: String? {
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
        /// 服务商的AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 用工类型 (`employment_type`).
        public var employmentType: String? {
            get { fields.stored("employment_type") }
            set { fields.set("employment_type", newValue) }
        }
        /// 用工场景 (`employment_scene`).
        public var employmentScene: String? {
            get { fields.stored("employment_scene") }
            set { fields.set("employment_scene", newValue) }
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
                userName: SensitiveText
            ) {
                var fields = Fields()
                fields.set("out_detail_no", outDetailNo)
                fields.set("transfer_amount", transferAmount)
                fields.set("transfer_remark", transferRemark)
                fields.set("openid", openid)
                fields.set("user_name", userName)
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
        }
    }

    /// What `POST /v3/payroll-card/transfer-batches` answers.
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

extension V3.PayrollCard.Wesure.Insurance {
    /// 生成投保结果, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("payroll-card.wesure.insurance.post", chain, body: body.fields).completion()
    }

    /// 生成投保结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("payroll-card.wesure.insurance.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/payroll-card/wesure/insurance` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            wesureOrderNo: String,
            token: String,
            insuranceCompanyOrderNo: String,
            openid: String,
            insureState: String,
            insureEffectTime: String,
            insureInvalidTime: String,
            insuranceCompanyName: String
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("wesure_order_no", wesureOrderNo)
            fields.set("token", token)
            fields.set("insurance_company_order_no", insuranceCompanyOrderNo)
            fields.set("openid", openid)
            fields.set("insure_state", insureState)
            fields.set("insure_effect_time", insureEffectTime)
            fields.set("insure_invalid_time", insureInvalidTime)
            fields.set("insurance_company_name", insuranceCompanyName)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 特约商户商户号 (`wesure_order_no`).
        public var wesureOrderNo: String? {
            get { fields.stored("wesure_order_no") }
            set { fields.set("wesure_order_no", newValue) }
        }
        /// 微保保单号 (`token`).
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// 保司保单号 (`insurance_company_order_no`).
        public var insuranceCompanyOrderNo: String? {
            get { fields.stored("insurance_company_order_no") }
            set { fields.set("insurance_company_order_no", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 投保状态 (`insure_state`).
        public var insureState: String? {
            get { fields.stored("insure_state") }
            set { fields.set("insure_state", newValue) }
        }
        /// 保障生效时间 (`insure_effect_time`).
        public var insureEffectTime: String? {
            get { fields.stored("insure_effect_time") }
            set { fields.set("insure_effect_time", newValue) }
        }
        /// 保障失效时间 (`insure_invalid_time`).
        public var insureInvalidTime: String? {
            get { fields.stored("insure_invalid_time") }
            set { fields.set("insure_invalid_time", newValue) }
        }
        /// 保障的保险公司名称 (`insurance_company_name`).
        public var insuranceCompanyName: String? {
            get { fields.stored("insurance_company_name") }
            set { fields.set("insurance_company_name", newValue) }
        }
    }
}

extension V3.PayrollCard.Wesure.TokenValidations {
    /// 校验核身结果, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("payroll-card.wesure.token-validations.post", chain, body: body.fields).reply()
    }

    /// 校验核身结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("payroll-card.wesure.token-validations.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/payroll-card/wesure/token-validations` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            subMchid: String,
            token: String,
            userName: SensitiveText,
            idCardNumber: SensitiveText,
            authenticateType: AuthenticateType? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("token", token)
            fields.set("user_name", userName)
            fields.set("id_card_number", idCardNumber)
            fields.set("authenticate_type", authenticateType)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 特约商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// token值 (`token`).
        public var token: String? {
            get { fields.stored("token") }
            set { fields.set("token", newValue) }
        }
        /// 用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 用户身份证号 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 核身类型 (`authenticate_type`).
        public var authenticateType: AuthenticateType? {
            get { fields.stored("authenticate_type") }
            set { fields.set("authenticate_type", newValue) }
        }
        /// Documented values of 核身类型 (`authenticate_type`); open.
        public typealias AuthenticateType = OpenValue<AuthenticateTypeKind>
        /// Tells ``AuthenticateType`` from other values.
        public enum AuthenticateTypeKind {}
    }

    /// What `POST /v3/payroll-card/wesure/token-validations` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 校验结果 (`result`).
        public var result: String { get throws { try fields.required("result") } }
        /// 核身成功时间 (`authenticate_success_time`).
        public var authenticateSuccessTime: String? { get throws { try fields.optional("authenticate_success_time") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 校验不通过原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
    }
}

extension OpenValue where Kind == V3.PayrollCard.Wesure.TokenValidations.PostBody.AuthenticateTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `SIGN_IN`.
    public static var signIn: Self { "SIGN_IN" }
    /// `INSURANCE`.
    public static var insurance: Self { "INSURANCE" }
    /// `CONTRACT`.
    public static var contract: Self { "CONTRACT" }
}

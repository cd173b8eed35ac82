// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Partnerships {
    /// 查询合作关系列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536).
    ///
    /// - Parameters:
    ///   - authorizedData: 被授权数据 (`authorized_data`); JSON inside a text.
    ///   - partner: 合作方信息; JSON inside a text.
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        authorizedData: String,
        partner: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.partnerships.get", chain)
        call.query("partner", partner)
        call.query("authorized_data", authorizedData)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 查询合作关系列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        authorizedData: String,
        partner: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.partnerships.get", chain)
        call.query("partner", partner)
        call.query("authorized_data", authorizedData)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/partnerships` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合作关系结果集 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 合作方信息 (`partner`).
            public var partner: Partner { get throws { try fields.required("partner") } }
            /// 被授权数据 (`authorized_data`).
            public var authorizedData: AuthorizedData { get throws { try fields.required("authorized_data") } }
            /// 建立合作关系时间 (`build_time`): at most 32 characters.
            public var buildTime: String { get throws { try fields.required("build_time") } }
            /// 终止合作关系时间 (`terminate_time`): at most 32 characters.
            public var terminateTime: String? { get throws { try fields.optional("terminate_time") } }
            /// 创建时间 (`create_time`): at most 32 characters.
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 更新时间 (`update_time`): at most 32 characters.
            public var updateTime: String { get throws { try fields.required("update_time") } }
            /// 合作方信息 (`partner`).
            public struct Partner: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 合作方类别 (`type`).
                public var type: TypeValue { get throws { try fields.required("type") } }
                /// 合作方Appid (`appid`): at most 32 characters.
                public var appid: String? { get throws { try fields.optional("appid") } }
                /// 合作方商户ID (`merchant_id`): at most 15 characters.
                public var merchantID: String? { get throws { try fields.optional("merchant_id") } }
                /// Documented values of 合作方类别 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
            }
            /// 被授权数据 (`authorized_data`).
            public struct AuthorizedData: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 授权业务类别 (`business_type`).
                public var businessType: BusinessType { get throws { try fields.required("business_type") } }
                /// 授权批次ID (`stock_id`): at most 20 characters.
                public var stockID: String? { get throws { try fields.optional("stock_id") } }
                /// Documented values of 授权业务类别 (`business_type`); open.
                public typealias BusinessType = OpenValue<BusinessTypeKind>
                /// Tells ``BusinessType`` from other values.
                public enum BusinessTypeKind {}
            }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.Partnerships.GetReply.Data.Partner.TypeValueKind {
    /// 合作方为Appid (`APPID`).
    public static var appid: Self { "APPID" }
    /// 合作方为商户 (`MERCHANT`).
    public static var merchant: Self { "MERCHANT" }
}

extension OpenValue where Kind == V3.Marketing.Partnerships.GetReply.Data.AuthorizedData.BusinessTypeKind {
    /// 授权业务类型-代金券批次 (`FAVOR_STOCK`).
    public static var favorStock: Self { "FAVOR_STOCK" }
    /// 授权业务类型-商家券批次 (`BUSIFAVOR_STOCK`).
    public static var busifavorStock: Self { "BUSIFAVOR_STOCK" }
}

extension V3.Marketing.Partnerships.Build {
    /// 建立合作关系, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380498).
    ///
    /// - Parameter idempotencyKey: 业务请求幂等值 (`Idempotency-Key`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.PartnershipsRequest, idempotencyKey: String) async throws -> PostReply {
        var call = TypedCall("marketing.partnerships.build.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try await call.reply()
    }

    /// 建立合作关系, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.PartnershipsRequest, idempotencyKey: String) throws -> PostReply {
        var call = TypedCall("marketing.partnerships.build.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partnerships/build` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 合作方信息 (`partner`).
        public var partner: Partner { get throws { try fields.required("partner") } }
        /// 被授权数据 (`authorized_data`).
        public var authorizedData: AuthorizedData { get throws { try fields.required("authorized_data") } }
        /// 合作状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 建立合作关系时间 (`build_time`): at most 32 characters.
        public var buildTime: String { get throws { try fields.required("build_time") } }
        /// 创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 更新时间 (`update_time`): at most 32 characters.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 合作方信息 (`partner`).
        public struct Partner: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 合作方类别 (`type`).
            public var type: V3.Marketing.PartnershipsType { get throws { try fields.required("type") } }
            /// 合作方Appid (`appid`): at most 32 characters.
            public var appid: String? { get throws { try fields.optional("appid") } }
            /// 合作方商户ID (`merchant_id`): at most 15 characters.
            public var merchantID: String? { get throws { try fields.optional("merchant_id") } }
        }
        /// 被授权数据 (`authorized_data`).
        public struct AuthorizedData: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 授权业务类别 (`business_type`).
            public var businessType: V3.Marketing.PartnershipsBusinessType {
                get throws { try fields.required("business_type") }
            }
            /// 授权批次ID (`stock_id`): at most 20 characters.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
        }
        /// Documented values of 合作状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.Marketing.Partnerships.Build.PostReply.StateKind {
    /// 合作状态-已建立 (`ESTABLISHED`).
    public static var established: Self { "ESTABLISHED" }
    /// 合作状态-已终止 (`TERMINATED`).
    public static var terminated: Self { "TERMINATED" }
}

extension V3.Marketing.Partnerships.Terminate {
    /// 终止合作关系, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164460).
    ///
    /// - Parameter idempotencyKey: 业务请求幂等值 (`Idempotency-Key`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.PartnershipsRequest, idempotencyKey: String) async throws -> PostReply {
        var call = TypedCall("marketing.partnerships.terminate.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try await call.reply()
    }

    /// 终止合作关系, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.PartnershipsRequest, idempotencyKey: String) throws -> PostReply {
        var call = TypedCall("marketing.partnerships.terminate.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/partnerships/terminate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 终止合作关系时间 (`terminate_time`).
        public var terminateTime: String { get throws { try fields.required("terminate_time") } }
    }
}

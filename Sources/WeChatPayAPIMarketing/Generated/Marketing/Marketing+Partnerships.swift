// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.Partnerships {
    /// 查询合作关系列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536).
    ///
    /// - Parameters:
    ///   - partner: JSON inside a text.
    ///   - authorizedData: `authorized_data`: JSON inside a text.
    ///   - limit: `limit`.
    ///   - offset: `offset`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        partner: String? = nil,
        authorizedData: String? = nil,
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
        partner: String? = nil,
        authorizedData: String? = nil,
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
        /// `data`.
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `total_count`.
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `partner`.
            public var partner: Partner { get throws { try fields.required("partner") } }
            /// `authorized_data`.
            public var authorizedData: AuthorizedData { get throws { try fields.required("authorized_data") } }
            /// `build_time`.
            public var buildTime: String { get throws { try fields.required("build_time") } }
            /// `terminate_time`.
            public var terminateTime: String? { get throws { try fields.optional("terminate_time") } }
            /// `create_time`.
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// `update_time`.
            public var updateTime: String { get throws { try fields.required("update_time") } }
            /// `partner`.
            public struct Partner: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `type`.
                public var type: String { get throws { try fields.required("type") } }
                /// `appid`.
                public var appid: String? { get throws { try fields.optional("appid") } }
                /// `merchant_id`.
                public var merchantID: String? { get throws { try fields.optional("merchant_id") } }
            }
            /// `authorized_data`.
            public struct AuthorizedData: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `business_type`.
                public var businessType: String { get throws { try fields.required("business_type") } }
                /// `stock_id`.
                public var stockID: String? { get throws { try fields.optional("stock_id") } }
            }
        }
    }
}

extension V3.Marketing.Partnerships.Build {
    /// 建立合作关系, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380498).
    ///
    /// - Parameter idempotencyKey: `Idempotency-Key`.
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
        /// `partner`.
        public var partner: Partner { get throws { try fields.required("partner") } }
        /// `authorized_data`.
        public var authorizedData: AuthorizedData { get throws { try fields.required("authorized_data") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// `build_time`.
        public var buildTime: String { get throws { try fields.required("build_time") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// `partner`.
        public struct Partner: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `type`.
            public var type: V3.Marketing.PartnershipsType { get throws { try fields.required("type") } }
            /// `appid`.
            public var appid: String? { get throws { try fields.optional("appid") } }
            /// `merchant_id`.
            public var merchantID: String? { get throws { try fields.optional("merchant_id") } }
        }
        /// `authorized_data`.
        public struct AuthorizedData: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `business_type`.
            public var businessType: V3.Marketing.PartnershipsBusinessType {
                get throws { try fields.required("business_type") }
            }
            /// `stock_id`.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
        }
        /// Documented values of `state`; open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.Marketing.Partnerships.Build.PostReply.StateKind {
    /// `ESTABLISHED`.
    public static var established: Self { "ESTABLISHED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
}

extension V3.Marketing.Partnerships.Terminate {
    /// 终止合作关系, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164460).
    ///
    /// - Parameter idempotencyKey: `Idempotency-Key`.
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
        /// `terminate_time`.
        public var terminateTime: String { get throws { try fields.required("terminate_time") } }
    }
}

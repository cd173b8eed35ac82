// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-star.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.EduStar.Orders {
    /// 通过QQ账号查询核销订单列表.
    ///
    /// - Parameters:
    ///   - appid: Appid.
    ///   - wechatOpenid: 用户在appid下的唯一标识 (`wechat_openid`).
    ///   - qq: 用户QQ账号.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        wechatOpenid: String? = nil,
        qq: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("edu-star.orders.get", chain)
        call.query("appid", appid)
        call.query("wechat_openid", wechatOpenid)
        call.query("qq", qq)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 通过QQ账号查询核销订单列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        wechatOpenid: String? = nil,
        qq: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("edu-star.orders.get", chain)
        call.query("appid", appid)
        call.query("wechat_openid", wechatOpenid)
        call.query("qq", qq)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/edu-star/orders` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 结果集 (`data`).
        public var data: [V3.EduStar.DataReply] { get throws { try fields.required("data") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
    }

    /// 创建核销订单.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.EduStar.DataReply {
        try await TypedCall("edu-star.orders.post", chain, body: body.fields).reply()
    }

    /// 创建核销订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.EduStar.DataReply {
        try TypedCall("edu-star.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/edu-star/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            rightID: String,
            createTime: String,
            wechatOpenid: String? = nil,
            qq: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("wechat_openid", wechatOpenid)
            fields.set("qq", qq)
            fields.set("right_id", rightID)
            fields.set("create_time", createTime)
            self.fields = fields
        }
        /// appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户在appid下的唯一标识 (`wechat_openid`).
        public var wechatOpenid: String? {
            get { fields.stored("wechat_openid") }
            set { fields.set("wechat_openid", newValue) }
        }
        /// 用户QQ账号 (`qq`).
        public var qq: String? {
            get { fields.stored("qq") }
            set { fields.set("qq", newValue) }
        }
        /// 权益ID (`right_id`).
        public var rightID: String? {
            get { fields.stored("right_id") }
            set { fields.set("right_id", newValue) }
        }
        /// 权益核销时间 (`create_time`).
        public var createTime: String? {
            get { fields.stored("create_time") }
            set { fields.set("create_time", newValue) }
        }
    }
}

extension V3.EduStar.Users.Openid.ByWechatOpenid {
    /// 通过微信用户标识查询用户信息.
    ///
    /// - Parameter appid: 商户appid.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String) async throws -> GetReply {
        var call = TypedCall("edu-star.users.openid.{wechat_openid}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 通过微信用户标识查询用户信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String) throws -> GetReply {
        var call = TypedCall("edu-star.users.openid.{wechat_openid}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/edu-star/users/openid/{wechat_openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否学生 (`education_star_student`).
        public var educationStarStudent: Bool { get throws { try fields.required("education_star_student") } }
        /// appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 用户在appid下的唯一标识 (`wechat_openid`).
        public var wechatOpenid: String { get throws { try fields.required("wechat_openid") } }
        /// 用户QQ账号 (`qq`).
        public var qq: String? { get throws { try fields.optional("qq") } }
        /// 注册时间 (`register_time`).
        public var registerTime: String? { get throws { try fields.optional("register_time") } }
    }
}

extension V3.EduStar.Users.Qq.ByQq {
    /// 通过QQ账号查询用户信息.
    ///
    /// - Parameter appid: 商户appid.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String) async throws -> GetReply {
        var call = TypedCall("edu-star.users.qq.{qq}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 通过QQ账号查询用户信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String) throws -> GetReply {
        var call = TypedCall("edu-star.users.qq.{qq}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/edu-star/users/qq/{qq}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 学生标识 (`education_star_student`).
        public var educationStarStudent: Bool { get throws { try fields.required("education_star_student") } }
        /// 商户appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 用户在appid下的唯一标识 (`wechat_openid`).
        public var wechatOpenid: String { get throws { try fields.required("wechat_openid") } }
        /// 用户QQ账号 (`qq`).
        public var qq: String { get throws { try fields.required("qq") } }
        /// 注册时间 (`register_time`).
        public var registerTime: String? { get throws { try fields.optional("register_time") } }
    }
}

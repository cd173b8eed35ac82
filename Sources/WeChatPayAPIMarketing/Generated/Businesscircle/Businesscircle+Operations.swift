// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/businesscircle.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Businesscircle.Parkings {
    /// 商圈会员停车状态同步, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535502).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("businesscircle.parkings.post", chain, body: body.fields).completion()
    }

    /// 商圈会员停车状态同步, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("businesscircle.parkings.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/businesscircle/parkings` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandid: Int,
            appid: String,
            openid: String,
            plateNumber: String,
            state: State,
            time: String,
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("brandid", brandid)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("plate_number", plateNumber)
            fields.set("state", state)
            fields.set("time", time)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 品牌ID (`brandid`).
        public var brandid: Int? {
            get { fields.stored("brandid") }
            set { fields.set("brandid", newValue) }
        }
        /// 应用ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户标识 (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 车牌号 (`plate_number`): at most 32 characters.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 状态 (`state`).
        public var state: State? {
            get { fields.stored("state") }
            set { fields.set("state", newValue) }
        }
        /// 时间 (`time`): at most 32 characters.
        public var time: String? {
            get { fields.stored("time") }
            set { fields.set("time", newValue) }
        }
        /// Documented values of 状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.Businesscircle.Parkings.PostBody.StateKind {
    /// 用户开车进入商圈 (`IN`).
    public static var `in`: Self { "IN" }
    /// 用户开车离开商圈 (`OUT`).
    public static var out: Self { "OUT" }
}

extension V3.Businesscircle.Points.Notify {
    /// 商圈会员积分同步, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534698).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("businesscircle.points.notify.post", chain, body: body.fields).completion()
    }

    /// 商圈会员积分同步, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("businesscircle.points.notify.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/businesscircle/points/notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            transactionID: String,
            appid: String,
            openid: String,
            earnPoints: Bool,
            increasedPoints: Int,
            pointsUpdateTime: String,
            subMchid: String? = nil,
            noPointsRemarks: String? = nil,
            totalPoints: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("earn_points", earnPoints)
            fields.set("increased_points", increasedPoints)
            fields.set("points_update_time", pointsUpdateTime)
            fields.set("no_points_remarks", noPointsRemarks)
            fields.set("total_points", totalPoints)
            self.fields = fields
        }
        /// 商圈商户ID (`sub_mchid`): at most 64 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 小程序AppID (`appid`): at most 128 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 顾客OpenID (`openid`): at most 64 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 是否获得积分 (`earn_points`).
        public var earnPoints: Bool? {
            get { fields.stored("earn_points") }
            set { fields.set("earn_points", newValue) }
        }
        /// 订单新增积分值 (`increased_points`).
        public var increasedPoints: Int? {
            get { fields.stored("increased_points") }
            set { fields.set("increased_points", newValue) }
        }
        /// 积分更新时间 (`points_update_time`): at most 32 characters.
        public var pointsUpdateTime: String? {
            get { fields.stored("points_update_time") }
            set { fields.set("points_update_time", newValue) }
        }
        /// 未获得积分的备注信息 (`no_points_remarks`): at most 128 characters.
        public var noPointsRemarks: String? {
            get { fields.stored("no_points_remarks") }
            set { fields.set("no_points_remarks", newValue) }
        }
        /// 顾客积分总额 (`total_points`).
        public var totalPoints: Int? {
            get { fields.stored("total_points") }
            set { fields.set("total_points", newValue) }
        }
    }
}

extension V3.Businesscircle.UserAuthorizations.ByOpenid {
    /// 商圈积分授权查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534848).
    ///
    /// At most 150 calls a second.
    ///
    /// - Parameters:
    ///   - appid: 小程序AppID; at most 128 characters.
    ///   - subMchid: 商圈商户ID (`sub_mchid`); at most 64 characters; for partners (服务商) only.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("businesscircle.user-authorizations.{openid}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 商圈积分授权查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("businesscircle.user-authorizations.{openid}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/businesscircle/user-authorizations/{openid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 顾客OpenID (`openid`): at most 64 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 授权状态 (`authorize_state`).
        public var authorizeState: AuthorizeState { get throws { try fields.required("authorize_state") } }
        /// 授权时间 (`authorize_time`): at most 32 characters.
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
        /// 取消授权时间 (`deauthorize_time`): at most 32 characters.
        public var deauthorizeTime: String? { get throws { try fields.optional("deauthorize_time") } }
        /// Documented values of 授权状态 (`authorize_state`); open.
        public typealias AuthorizeState = OpenValue<AuthorizeStateKind>
        /// Tells ``AuthorizeState`` from other values.
        public enum AuthorizeStateKind {}
    }
}

extension OpenValue where Kind == V3.Businesscircle.UserAuthorizations.ByOpenid.GetReply.AuthorizeStateKind {
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `DEAUTHORIZED`.
    public static var deauthorized: Self { "DEAUTHORIZED" }
}

extension V3.Businesscircle.Users.ByOpenid.Points.CommitStatus {
    /// 商圈会员待积分状态查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534994).
    ///
    /// - Parameters:
    ///   - brandid: 品牌ID.
    ///   - appid: 应用ID; at most 128 characters.
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandid: Int, appid: String, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("businesscircle.users.{openid}.points.commit_status.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("brandid", brandid)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 商圈会员待积分状态查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandid: Int, appid: String, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("businesscircle.users.{openid}.points.commit_status.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("brandid", brandid)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/businesscircle/users/{openid}/points/commit_status` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商圈会员待积分状态 (`points_commit_status`).
        public var pointsCommitStatus: PointsCommitStatus? {
            get throws { try fields.optional("points_commit_status") }
        }
        /// Documented values of 商圈会员待积分状态 (`points_commit_status`); open.
        public typealias PointsCommitStatus = OpenValue<PointsCommitStatusKind>
        /// Tells ``PointsCommitStatus`` from other values.
        public enum PointsCommitStatusKind {}
    }
}

extension OpenValue where Kind == V3.Businesscircle.Users.ByOpenid.Points.CommitStatus.GetReply.PointsCommitStatusKind {
    /// 商圈会员有待提交的积分记录 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 商圈会员没有待提交的积分记录 (`FINISHED`).
    public static var finished: Self { "FINISHED" }
}

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
            state: String,
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `brandid`.
        public var brandid: Int? {
            get { fields.stored("brandid") }
            set { fields.set("brandid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `state`.
        public var state: String? {
            get { fields.stored("state") }
            set { fields.set("state", newValue) }
        }
        /// `time`.
        public var time: String? {
            get { fields.stored("time") }
            set { fields.set("time", newValue) }
        }
    }
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `earn_points`.
        public var earnPoints: Bool? {
            get { fields.stored("earn_points") }
            set { fields.set("earn_points", newValue) }
        }
        /// `increased_points`.
        public var increasedPoints: Int? {
            get { fields.stored("increased_points") }
            set { fields.set("increased_points", newValue) }
        }
        /// `points_update_time`.
        public var pointsUpdateTime: String? {
            get { fields.stored("points_update_time") }
            set { fields.set("points_update_time", newValue) }
        }
        /// `no_points_remarks`.
        public var noPointsRemarks: String? {
            get { fields.stored("no_points_remarks") }
            set { fields.set("no_points_remarks", newValue) }
        }
        /// `total_points`.
        public var totalPoints: Int? {
            get { fields.stored("total_points") }
            set { fields.set("total_points", newValue) }
        }
    }
}

extension V3.Businesscircle.UserAuthorizations.ByOpenid {
    /// 商圈积分授权查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534848).
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - subMchid: `sub_mchid`.
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
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `authorize_state`.
        public var authorizeState: String { get throws { try fields.required("authorize_state") } }
        /// `authorize_time`.
        public var authorizeTime: String? { get throws { try fields.optional("authorize_time") } }
        /// `deauthorize_time`.
        public var deauthorizeTime: String? { get throws { try fields.optional("deauthorize_time") } }
    }
}

extension V3.Businesscircle.Users.ByOpenid.Points.CommitStatus {
    /// 商圈会员待积分状态查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534994).
    ///
    /// - Parameters:
    ///   - brandid: `brandid`.
    ///   - appid: `appid`.
    ///   - subMchid: `sub_mchid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandid: Int, appid: String, subMchid: String? = nil) async throws {
        var call = TypedCall("businesscircle.users.{openid}.points.commit_status.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("brandid", brandid)
        call.query("appid", appid)
        try await call.completion()
    }

    /// 商圈会员待积分状态查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandid: Int, appid: String, subMchid: String? = nil) throws {
        var call = TypedCall("businesscircle.users.{openid}.points.commit_status.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("brandid", brandid)
        call.query("appid", appid)
        try call.blockingCompletion()
    }
}

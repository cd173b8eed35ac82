// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.EduPapay.Contracts.ID.ByContractID {
    /// 通过协议号查询签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012522951).
    ///
    /// - Parameters:
    ///   - appid: 服务商APPID.
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - subAppid: 子商户APPID (`sub_appid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        subMchid: String? = nil,
        subAppid: String? = nil
    ) async throws -> V3.EduPapay.DataReply {
        var call = TypedCall("edu-papay.contracts.id.{contract_id}.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        return try await call.reply()
    }

    /// 通过协议号查询签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String, subMchid: String? = nil, subAppid: String? = nil) throws -> V3.EduPapay.DataReply {
        var call = TypedCall("edu-papay.contracts.id.{contract_id}.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        return try call.blockingReply()
    }
}

extension V3.EduPapay.Contracts.Presign {
    /// 预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012522560).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("edu-papay.contracts.presign.post", chain, body: body.fields).reply()
    }

    /// 预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("edu-papay.contracts.presign.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/edu-papay/contracts/presign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            openid: String,
            planID: String,
            userID: String,
            periodStartDate: String,
            tradeScene: String,
            subMchid: String? = nil,
            subAppid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("plan_id", planID)
            fields.set("user_id", userID)
            fields.set("period_start_date", periodStartDate)
            fields.set("trade_scene", tradeScene)
            self.fields = fields
        }
        /// 服务商APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 服务商APPID下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 子商户APPID下的用户标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 签约模板号 (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 用户账号 (`user_id`).
        public var userID: String? {
            get { fields.stored("user_id") }
            set { fields.set("user_id", newValue) }
        }
        /// 首次扣款日期 (`period_start_date`).
        public var periodStartDate: String? {
            get { fields.stored("period_start_date") }
            set { fields.set("period_start_date", newValue) }
        }
        /// 场景信息枚举 (`trade_scene`).
        public var tradeScene: String? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
    }

    /// What `POST /v3/edu-papay/contracts/presign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约号 (`presign_token`).
        public var presignToken: String { get throws { try fields.required("presign_token") } }
    }
}

extension V3.EduPapay.Contracts.ByContractID {
    /// 解约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        try await TypedCall("edu-papay.contracts.{contract_id}.delete", chain).completion()
    }

    /// 解约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        try TypedCall("edu-papay.contracts.{contract_id}.delete", chain).blockingCompletion()
    }
}

extension V3.EduPapay.Transactions {
    /// 教育通扣款受理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524731).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("edu-papay.transactions.post", chain, body: body.fields).completion()
    }

    /// 教育通扣款受理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("edu-papay.transactions.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/edu-papay/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            body: String,
            outTradeNo: String,
            notifyURL: String,
            contractID: String,
            tradeScene: String,
            amount: Amount,
            deviceInformation: DeviceInformation,
            subMchid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("body", body)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("contract_id", contractID)
            fields.set("trade_scene", tradeScene)
            fields.set("amount", amount)
            fields.set("device_information", deviceInformation)
            self.fields = fields
        }
        /// 服务商APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商品或支付单简要描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商户数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 支付回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 签约协议号 (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 场景信息枚举 (`trade_scene`).
        public var tradeScene: String? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 设备信息 (`device_information`).
        public var deviceInformation: DeviceInformation? {
            get { fields.stored("device_information") }
            set { fields.set("device_information", newValue) }
        }
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(total: Int, currency: String? = nil) {
                var fields = Fields()
                fields.set("total", total)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// 货币类型 (`currency`).
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// 设备信息 (`device_information`).
        public struct DeviceInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(deviceIp: String, deviceID: String? = nil) {
                var fields = Fields()
                fields.set("device_id", deviceID)
                fields.set("device_ip", deviceIp)
                self.fields = fields
            }
            /// 设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 商户端设备ip (`device_ip`).
            public var deviceIp: String? {
                get { fields.stored("device_ip") }
                set { fields.set("device_ip", newValue) }
            }
        }
    }
}

extension V3.EduPapay.Transactions.ID.ByTransactionID {
    /// 微信订单号查单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523468).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.EduPapay.TransactionsReply {
        var call = TypedCall("edu-papay.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信订单号查单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.EduPapay.TransactionsReply {
        var call = TypedCall("edu-papay.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.EduPapay.Transactions.OutTradeNo.ByOutTradeNo {
    /// 商户订单号查单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523591).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.EduPapay.TransactionsReply {
        var call = TypedCall("edu-papay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户订单号查单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.EduPapay.TransactionsReply {
        var call = TypedCall("edu-papay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.EduPapay.UserNotifications.ByContractID.Send {
    /// 发送扣款预通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524814).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("edu-papay.user-notifications.{contract_id}.send.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 发送扣款预通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("edu-papay.user-notifications.{contract_id}.send.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/edu-papay/user-notifications/{contract_id}/send` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, subMchid: String? = nil, subAppid: String? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            self.fields = fields
        }
        /// 服务商APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
    }
}

extension V3.EduPapay.User.ByOpenid.Contracts {
    /// 通过用户标识查询签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523265).
    ///
    /// - Parameters:
    ///   - appid: 服务商APPID.
    ///   - planID: 签约模板号 (`plan_id`).
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - subAppid: 子商户APPID (`sub_appid`).
    ///   - subOpenid: 子商户APPID下的用户标识 (`sub_openid`).
    ///   - contractStatus: 签约状态 (`contract_status`).
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        planID: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subOpenid: String? = nil,
        contractStatus: ContractStatus? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("edu-papay.user.{openid}.contracts.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("sub_openid", subOpenid)
        call.query("plan_id", planID)
        call.query("contract_status", contractStatus)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 通过用户标识查询签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        planID: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subOpenid: String? = nil,
        contractStatus: ContractStatus? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("edu-papay.user.{openid}.contracts.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("sub_appid", subAppid)
        call.query("sub_openid", subOpenid)
        call.query("plan_id", planID)
        call.query("contract_status", contractStatus)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// Documented values of 签约状态 (`contract_status`); open.
    public typealias ContractStatus = OpenValue<ContractStatusKind>
    /// Tells ``ContractStatus`` from other values.
    public enum ContractStatusKind {}

    /// What `GET /v3/edu-papay/user/{openid}/contracts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 结果集 (`data`).
        public var data: [V3.EduPapay.DataReply]? { get throws { try fields.optional("data") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 分页页码 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
    }
}

extension OpenValue where Kind == V3.EduPapay.User.ByOpenid.Contracts.ContractStatusKind {
    /// `ADD`.
    public static var add: Self { "ADD" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

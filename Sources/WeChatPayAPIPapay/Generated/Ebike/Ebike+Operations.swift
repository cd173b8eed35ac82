// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ebike.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ebike.Charge.Contracts.Preopen {
    /// 预开通服务, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ebike.charge.contracts.preopen.post", chain, body: body.fields).reply()
    }

    /// 预开通服务, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ebike.charge.contracts.preopen.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ebike/charge/contracts/preopen` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            tradeScene: String,
            openid: String,
            subMchid: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("trade_scene", tradeScene)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务商公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: String? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }

    /// What `POST /v3/ebike/charge/contracts/preopen` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预开通ID (`preopen_id`).
        public var preopenID: String { get throws { try fields.required("preopen_id") } }
    }
}

extension V3.Ebike.Charge.Contracts.ByContractID {
    /// 通过签约号查询用户状态, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func get(subMchid: String? = nil) async throws -> V3.Ebike.ChargeReply {
        var call = TypedCall("ebike.charge.contracts.{contract_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 通过签约号查询用户状态, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Ebike.ChargeReply {
        var call = TypedCall("ebike.charge.contracts.{contract_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ebike.Charge.Contracts.ByContractID.Confirm {
    /// 创建用户当次充电代扣凭证, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ebike.charge.contracts.{contract_id}.confirm.post", chain, body: body.fields).reply()
    }

    /// 创建用户当次充电代扣凭证, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ebike.charge.contracts.{contract_id}.confirm.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ebike/charge/contracts/{contract_id}/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, chargeInfo: ChargeInfo, subMchid: String? = nil, subAppid: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("charge_info", chargeInfo)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务商公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 充电场景信息 (`charge_info`).
        public var chargeInfo: ChargeInfo? {
            get { fields.stored("charge_info") }
            set { fields.set("charge_info", newValue) }
        }
        /// 充电场景信息 (`charge_info`).
        public struct ChargeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(startTime: String, chargingStationName: String, chargingGunNumber: String, deviceID: String) {
                var fields = Fields()
                fields.set("start_time", startTime)
                fields.set("charging_station_name", chargingStationName)
                fields.set("charging_gun_number", chargingGunNumber)
                fields.set("device_id", deviceID)
                self.fields = fields
            }
            /// 开始时间 (`start_time`).
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 充电站名称 (`charging_station_name`).
            public var chargingStationName: String? {
                get { fields.stored("charging_station_name") }
                set { fields.set("charging_station_name", newValue) }
            }
            /// 充电枪编号 (`charging_gun_number`).
            public var chargingGunNumber: String? {
                get { fields.stored("charging_gun_number") }
                set { fields.set("charging_gun_number", newValue) }
            }
            /// 充电位设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
        }
    }

    /// What `POST /v3/ebike/charge/contracts/{contract_id}/confirm` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户充电代扣凭证 (`charging_token`).
        public var chargingToken: String { get throws { try fields.required("charging_token") } }
    }
}

extension V3.Ebike.Charge.Transactions {
    /// 充电自行车代扣受理扣款, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ebike.charge.transactions.post", chain, body: body.fields).reply()
    }

    /// 充电自行车代扣受理扣款, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ebike.charge.transactions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ebike/charge/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outTradeNo: String,
            notifyURL: String,
            description: String,
            chargingToken: String,
            amount: Amount,
            chargeInfo: ChargeInfo,
            deviceInfo: DeviceInfo,
            subMchid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("attach", attach)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("description", description)
            fields.set("charging_token", chargingToken)
            fields.set("amount", amount)
            fields.set("charge_info", chargeInfo)
            fields.set("device_info", deviceInfo)
            self.fields = fields
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务商公众号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户公众号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 附加字段 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 营销信息 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 用户充电代扣凭证 (`charging_token`).
        public var chargingToken: String? {
            get { fields.stored("charging_token") }
            set { fields.set("charging_token", newValue) }
        }
        /// 订单金额信息 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 充电自行车场景信息 (`charge_info`).
        public var chargeInfo: ChargeInfo? {
            get { fields.stored("charge_info") }
            set { fields.set("charge_info", newValue) }
        }
        /// 设备信息 (`device_info`).
        public var deviceInfo: DeviceInfo? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 订单金额信息 (`amount`).
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
            /// 订单总金额 (`total`): in the smallest unit of the currency (分 for CNY).
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
        /// 充电自行车场景信息 (`charge_info`).
        public struct ChargeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                startTime: String,
                endTime: String,
                chargingStationName: String,
                chargingGunNumber: String,
                chargedCapacity: Int,
                parkDuration: Int? = nil,
                parkFee: Int? = nil
            ) {
                var fields = Fields()
                fields.set("start_time", startTime)
                fields.set("end_time", endTime)
                fields.set("charging_station_name", chargingStationName)
                fields.set("charging_gun_number", chargingGunNumber)
                fields.set("charged_capacity", chargedCapacity)
                fields.set("park_duration", parkDuration)
                fields.set("park_fee", parkFee)
                self.fields = fields
            }
            /// 开始时间 (`start_time`).
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 结束时间 (`end_time`).
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// 充电站名称 (`charging_station_name`).
            public var chargingStationName: String? {
                get { fields.stored("charging_station_name") }
                set { fields.set("charging_station_name", newValue) }
            }
            /// 充电枪编号 (`charging_gun_number`).
            public var chargingGunNumber: String? {
                get { fields.stored("charging_gun_number") }
                set { fields.set("charging_gun_number", newValue) }
            }
            /// 已充电量 (`charged_capacity`).
            public var chargedCapacity: Int? {
                get { fields.stored("charged_capacity") }
                set { fields.set("charged_capacity", newValue) }
            }
            /// 车位延时占用时长 (`park_duration`).
            public var parkDuration: Int? {
                get { fields.stored("park_duration") }
                set { fields.set("park_duration", newValue) }
            }
            /// 车位延时占用产生的费用 (`park_fee`): in the smallest unit of the currency (分 for CNY).
            public var parkFee: Int? {
                get { fields.stored("park_fee") }
                set { fields.set("park_fee", newValue) }
            }
        }
        /// 设备信息 (`device_info`).
        public struct DeviceInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(deviceID: String, deviceIp: String) {
                var fields = Fields()
                fields.set("device_id", deviceID)
                fields.set("device_ip", deviceIp)
                self.fields = fields
            }
            /// 充电位设备号 (`device_id`).
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

    /// What `POST /v3/ebike/charge/transactions` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 受理状态 (`accept_state`).
        public var acceptState: String { get throws { try fields.required("accept_state") } }
        /// 订单创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
    }
}

extension V3.Ebike.Charge.Transactions.ID.ByTransactionID {
    /// 查询订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func get(subMchid: String? = nil) async throws -> V3.Ebike.TransactionsReply {
        var call = TypedCall("ebike.charge.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Ebike.TransactionsReply {
        var call = TypedCall("ebike.charge.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ebike.Charge.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查询订单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func get(subMchid: String? = nil) async throws -> V3.Ebike.TransactionsReply {
        var call = TypedCall("ebike.charge.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Ebike.TransactionsReply {
        var call = TypedCall("ebike.charge.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Ebike.Charge.Users.ByOpenid.Contract {
    /// 通过用户标识查询用户状态, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml).
    ///
    /// - Parameters:
    ///   - tradeScene: 交易场景 (`trade_scene`).
    ///   - subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2019-12-16")
    public func get(tradeScene: String, subMchid: String? = nil) async throws -> V3.Ebike.ChargeReply {
        var call = TypedCall("ebike.charge.users.{openid}.contract.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("trade_scene", tradeScene)
        return try await call.reply()
    }

    /// 通过用户标识查询用户状态, blocking the thread.
    @available(*, deprecated, message: "offline since 2019-12-16")
    @available(*, noasync, message: "await the call instead")
    public func get(tradeScene: String, subMchid: String? = nil) throws -> V3.Ebike.ChargeReply {
        var call = TypedCall("ebike.charge.users.{openid}.contract.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("trade_scene", tradeScene)
        return try call.blockingReply()
    }
}

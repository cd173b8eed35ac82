// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/qrcode.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Qrcode.Transactions {
    /// 扣费受理.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Qrcode.TransactionsReply {
        try await TypedCall("qrcode.transactions.post", chain, body: body.fields).reply()
    }

    /// 扣费受理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Qrcode.TransactionsReply {
        try TypedCall("qrcode.transactions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/qrcode/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            outTradeNo: String,
            tradeScene: V3.Qrcode.TradeScene,
            contractID: String,
            subAppid: String? = nil,
            subMchid: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            notifyURL: String? = nil,
            amount: Amount? = nil,
            busInfo: BusInfo? = nil,
            metroInfo: MetroInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("trade_scene", tradeScene)
            fields.set("goods_tag", goodsTag)
            fields.set("contract_id", contractID)
            fields.set("notify_url", notifyURL)
            fields.set("amount", amount)
            fields.set("bus_info", busInfo)
            fields.set("metro_info", metroInfo)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 微信支付分配的子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户系统内部订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V3.Qrcode.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 代金券或立减优惠功能的参数 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 代扣签约ID (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 接受扣款结果异步回调通知的URL (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 订单金额信息 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 公交场景信息 (`bus_info`).
        public var busInfo: BusInfo? {
            get { fields.stored("bus_info") }
            set { fields.set("bus_info", newValue) }
        }
        /// 地铁场景信息 (`metro_info`).
        public var metroInfo: MetroInfo? {
            get { fields.stored("metro_info") }
            set { fields.set("metro_info", newValue) }
        }
        /// 订单金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(total: Int? = nil, currency: String? = nil) {
                var fields = Fields()
                fields.set("total", total)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// 优惠币种 (`currency`).
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// 公交场景信息 (`bus_info`).
        public struct BusInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(startTime: String? = nil, lineName: String? = nil, plateNumber: String? = nil) {
                var fields = Fields()
                fields.set("start_time", startTime)
                fields.set("line_name", lineName)
                fields.set("plate_number", plateNumber)
                self.fields = fields
            }
            /// 用户乘车时间（上车） (`start_time`).
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 乘车路线 (`line_name`).
            public var lineName: String? {
                get { fields.stored("line_name") }
                set { fields.set("line_name", newValue) }
            }
            /// 车牌号 (`plate_number`).
            public var plateNumber: String? {
                get { fields.stored("plate_number") }
                set { fields.set("plate_number", newValue) }
            }
        }
        /// 地铁场景信息 (`metro_info`).
        public struct MetroInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                startTime: String? = nil,
                endTime: String? = nil,
                startStation: String? = nil,
                endStation: String? = nil
            ) {
                var fields = Fields()
                fields.set("start_time", startTime)
                fields.set("end_time", endTime)
                fields.set("start_station", startStation)
                fields.set("end_station", endStation)
                self.fields = fields
            }
            /// 用户乘车时间（上车） (`start_time`).
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 用户下车时间 (`end_time`).
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// 乘车起始站 (`start_station`).
            public var startStation: String? {
                get { fields.stored("start_station") }
                set { fields.set("start_station", newValue) }
            }
            /// 乘车终点站 (`end_station`).
            public var endStation: String? {
                get { fields.stored("end_station") }
                set { fields.set("end_station", newValue) }
            }
        }
    }
}

extension V3.Qrcode.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查询订单.
    ///
    /// - Parameter subMchid: 微信支付分配的子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Qrcode.TransactionsReply {
        var call = TypedCall("qrcode.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Qrcode.TransactionsReply {
        var call = TypedCall("qrcode.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Qrcode.UserServices.ContractID.ByContractID {
    /// 查询用户服务可用信息.
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - subAppid: 子公众账号ID (`sub_appid`).
    ///   - subMchid: 微信支付分配的子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String? = nil, subAppid: String? = nil, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("qrcode.user-services.contract-id.{contract_id}.get", chain)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询用户服务可用信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String? = nil, subAppid: String? = nil, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("qrcode.user-services.contract-id.{contract_id}.get", chain)
        call.query("appid", appid)
        call.query("sub_appid", subAppid)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/qrcode/user-services/contract-id/{contract_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 代扣签约ID (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `user_service_state`.
        public var userServiceState: UserServiceState? { get throws { try fields.optional("user_service_state") } }
        /// 原因 (`block_reason`).
        public var blockReason: String? { get throws { try fields.optional("block_reason") } }
        /// Documented values of `user_service_state`; open.
        public typealias UserServiceState = OpenValue<UserServiceStateKind>
        /// Tells ``UserServiceState`` from other values.
        public enum UserServiceStateKind {}
    }
}

extension OpenValue where Kind == V3.Qrcode.UserServices.ContractID.ByContractID.GetReply.UserServiceStateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BLOCKED`.
    public static var blocked: Self { "BLOCKED" }
}

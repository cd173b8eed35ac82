// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Vehicle.Etc.Contracts.ByContractID {
    /// 通过商户ETC绑定号查询签约状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715667).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Vehicle.EtcReply {
        var call = TypedCall("vehicle.etc.contracts.{contract_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 通过商户ETC绑定号查询签约状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Vehicle.EtcReply {
        var call = TypedCall("vehicle.etc.contracts.{contract_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Vehicle.Etc.Preopen {
    /// 预开通用户ETC指定卡扣费, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715215).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("vehicle.etc.preopen.post", chain, body: body.fields).reply()
    }

    /// 预开通用户ETC指定卡扣费, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("vehicle.etc.preopen.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/vehicle/etc/preopen` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            openid: String,
            planID: String,
            plateNumber: String,
            identify: Identify,
            subAppid: String? = nil,
            subMchid: String? = nil,
            etcDeviceID: String? = nil,
            bankCardNo: SensitiveText? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("openid", openid)
            fields.set("plan_id", planID)
            fields.set("etc_device_id", etcDeviceID)
            fields.set("plate_number", plateNumber)
            fields.set("identify", identify)
            fields.set("bank_card_no", bankCardNo)
            self.fields = fields
        }
        /// 服务商appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户appid (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// ETC授权扣费模板ID (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// ETC设备号 (`etc_device_id`).
        public var etcDeviceID: String? {
            get { fields.stored("etc_device_id") }
            set { fields.set("etc_device_id", newValue) }
        }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 实名信息 (`identify`).
        public var identify: Identify? {
            get { fields.stored("identify") }
            set { fields.set("identify", newValue) }
        }
        /// 用户开通ETC时绑定的银行卡 (`bank_card_no`): encrypted when sent.
        public var bankCardNo: SensitiveText? {
            get { fields.stored("bank_card_no") }
            set { fields.set("bank_card_no", newValue) }
        }
        /// 实名信息 (`identify`).
        public struct Identify: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                encryptedRealName: SensitiveText,
                encryptedCredentialID: SensitiveText,
                credentialType: String
            ) {
                var fields = Fields()
                fields.set("encrypted_real_name", encryptedRealName)
                fields.set("encrypted_credential_id", encryptedCredentialID)
                fields.set("credential_type", credentialType)
                self.fields = fields
            }
            /// 姓名 (`encrypted_real_name`): encrypted when sent.
            public var encryptedRealName: SensitiveText? {
                get { fields.stored("encrypted_real_name") }
                set { fields.set("encrypted_real_name", newValue) }
            }
            /// 证件号码 (`encrypted_credential_id`): encrypted when sent.
            public var encryptedCredentialID: SensitiveText? {
                get { fields.stored("encrypted_credential_id") }
                set { fields.set("encrypted_credential_id", newValue) }
            }
            /// 证件类型 (`credential_type`).
            public var credentialType: String? {
                get { fields.stored("credential_type") }
                set { fields.set("credential_type", newValue) }
            }
        }
    }

    /// What `POST /v3/vehicle/etc/preopen` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预开通ID (`preopen_id`).
        public var preopenID: String { get throws { try fields.required("preopen_id") } }
    }
}

extension V3.Vehicle.Etc.Transactions.Highway {
    /// 高速场景商户扣款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715331).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Vehicle.TransactionsReply {
        try await TypedCall("vehicle.etc.transactions.highway.post", chain, body: body.fields).reply()
    }

    /// 高速场景商户扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Vehicle.TransactionsReply {
        try TypedCall("vehicle.etc.transactions.highway.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/vehicle/etc/transactions/highway` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            appid: String,
            contractID: String,
            description: String,
            highwayInfo: HighwayInfo,
            amount: Amount,
            subMchid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            deviceInfo: DeviceInfo? = nil
        ) {
            var fields = Fields()
            fields.set("out_trade_no", outTradeNo)
            fields.set("sub_mchid", subMchid)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("contract_id", contractID)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("goods_tag", goodsTag)
            fields.set("highway_info", highwayInfo)
            fields.set("amount", amount)
            fields.set("device_info", deviceInfo)
            self.fields = fields
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 特约商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 特约商户appid (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// ETC扣费授权协议号 (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 商品信息 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加信息 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 营销信息 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 高速场景信息 (`highway_info`).
        public var highwayInfo: HighwayInfo? {
            get { fields.stored("highway_info") }
            set { fields.set("highway_info", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 设备信息 (`device_info`).
        public var deviceInfo: DeviceInfo? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 高速场景信息 (`highway_info`).
        public struct HighwayInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                plateNumber: String,
                startTime: String,
                endTime: String,
                channelType: String,
                entrance: String,
                carType: String? = nil,
                exit: String? = nil,
                carryingCapacity: Int? = nil,
                carryingRange: String? = nil
            ) {
                var fields = Fields()
                fields.set("plate_number", plateNumber)
                fields.set("start_time", startTime)
                fields.set("end_time", endTime)
                fields.set("channel_type", channelType)
                fields.set("car_type", carType)
                fields.set("entrance", entrance)
                fields.set("exit", exit)
                fields.set("carrying_capacity", carryingCapacity)
                fields.set("carrying_range", carryingRange)
                self.fields = fields
            }
            /// 车牌号 (`plate_number`).
            public var plateNumber: String? {
                get { fields.stored("plate_number") }
                set { fields.set("plate_number", newValue) }
            }
            /// 入站时间 (`start_time`).
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 出站时间 (`end_time`).
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// 通道类型 (`channel_type`).
            public var channelType: String? {
                get { fields.stored("channel_type") }
                set { fields.set("channel_type", newValue) }
            }
            /// 车辆类型 (`car_type`).
            public var carType: String? {
                get { fields.stored("car_type") }
                set { fields.set("car_type", newValue) }
            }
            /// 入口名称 (`entrance`).
            public var entrance: String? {
                get { fields.stored("entrance") }
                set { fields.set("entrance", newValue) }
            }
            /// 出口名称 (`exit`).
            public var exit: String? {
                get { fields.stored("exit") }
                set { fields.set("exit", newValue) }
            }
            /// 承载人数 (`carrying_capacity`).
            public var carryingCapacity: Int? {
                get { fields.stored("carrying_capacity") }
                set { fields.set("carrying_capacity", newValue) }
            }
            /// 荷载范围 (`carrying_range`).
            public var carryingRange: String? {
                get { fields.stored("carrying_range") }
                set { fields.set("carrying_range", newValue) }
            }
        }
        /// 订单金额 (`amount`).
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
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
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
        /// 设备信息 (`device_info`).
        public struct DeviceInfo: TypedObject, FieldValue {
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
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 商户端设备IP (`device_ip`).
            public var deviceIp: String? {
                get { fields.stored("device_ip") }
                set { fields.set("device_ip", newValue) }
            }
        }
    }
}

extension V3.Vehicle.Etc.Transactions.ID.ByTransactionID {
    /// 查询订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715719).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Vehicle.TransactionsReply {
        var call = TypedCall("vehicle.etc.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Vehicle.TransactionsReply {
        var call = TypedCall("vehicle.etc.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Vehicle.Etc.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查询订单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715845).
    ///
    /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Vehicle.TransactionsReply {
        var call = TypedCall("vehicle.etc.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Vehicle.TransactionsReply {
        var call = TypedCall("vehicle.etc.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Vehicle.Etc.Users.ByOpenid.Contracts {
    /// 查询ETC签约状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715623).
    ///
    /// - Parameters:
    ///   - planID: ETC授权扣费模板ID (`plan_id`).
    ///   - plateNumber: 车牌号 (`plate_number`).
    ///   - subMchid: 特约商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(planID: String, plateNumber: String, subMchid: String? = nil) async throws -> V3.Vehicle.EtcReply {
        var call = TypedCall("vehicle.etc.users.{openid}.contracts.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("plan_id", planID)
        call.query("plate_number", plateNumber)
        return try await call.reply()
    }

    /// 查询ETC签约状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(planID: String, plateNumber: String, subMchid: String? = nil) throws -> V3.Vehicle.EtcReply {
        var call = TypedCall("vehicle.etc.users.{openid}.contracts.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("plan_id", planID)
        call.query("plate_number", plateNumber)
        return try call.blockingReply()
    }
}

extension V3.Vehicle.Parking.Parkings {
    /// 创建停车入场, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533937).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("vehicle.parking.parkings.post", chain, body: body.fields).reply()
    }

    /// 创建停车入场, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("vehicle.parking.parkings.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/vehicle/parking/parkings` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outParkingNo: String,
            plateNumber: String,
            plateColor: V3.Vehicle.PlateColor,
            notifyURL: String,
            startTime: String,
            parkingName: String,
            freeDuration: Int,
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_parking_no", outParkingNo)
            fields.set("plate_number", plateNumber)
            fields.set("plate_color", plateColor)
            fields.set("notify_url", notifyURL)
            fields.set("start_time", startTime)
            fields.set("parking_name", parkingName)
            fields.set("free_duration", freeDuration)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户入场ID (`out_parking_no`): at most 64 characters.
        public var outParkingNo: String? {
            get { fields.stored("out_parking_no") }
            set { fields.set("out_parking_no", newValue) }
        }
        /// 车牌号 (`plate_number`): at most 32 characters.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// 车牌颜色 (`plate_color`).
        public var plateColor: V3.Vehicle.PlateColor? {
            get { fields.stored("plate_color") }
            set { fields.set("plate_color", newValue) }
        }
        /// 回调通知URL (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 入场时间 (`start_time`): at most 32 characters.
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 停车场名称 (`parking_name`): at most 128 characters.
        public var parkingName: String? {
            get { fields.stored("parking_name") }
            set { fields.set("parking_name", newValue) }
        }
        /// 免费时长 (`free_duration`).
        public var freeDuration: Int? {
            get { fields.stored("free_duration") }
            set { fields.set("free_duration", newValue) }
        }
    }

    /// What `POST /v3/vehicle/parking/parkings` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 停车入场ID (`id`): at most 32 characters.
        public var id: String { get throws { try fields.required("id") } }
        /// 商户入场ID (`out_parking_no`): at most 64 characters.
        public var outParkingNo: String { get throws { try fields.required("out_parking_no") } }
        /// 车牌号 (`plate_number`): at most 32 characters.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 车牌颜色 (`plate_color`).
        public var plateColor: V3.Vehicle.PlateColor { get throws { try fields.required("plate_color") } }
        /// 入场时间 (`start_time`): at most 32 characters.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 停车场名称 (`parking_name`): at most 128 characters.
        public var parkingName: String { get throws { try fields.required("parking_name") } }
        /// 免费时长 (`free_duration`).
        public var freeDuration: Int { get throws { try fields.required("free_duration") } }
        /// 停车入场状态 (`state`): at most 32 characters.
        public var state: State { get throws { try fields.required("state") } }
        /// 不可用状态描述 (`block_reason`): at most 32 characters.
        public var blockReason: BlockReason? { get throws { try fields.optional("block_reason") } }
        /// Documented values of 停车入场状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of 不可用状态描述 (`block_reason`); open.
        public typealias BlockReason = OpenValue<BlockReasonKind>
        /// Tells ``BlockReason`` from other values.
        public enum BlockReasonKind {}
    }
}

extension OpenValue where Kind == V3.Vehicle.Parking.Parkings.PostReply.StateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BLOCKED`.
    public static var blocked: Self { "BLOCKED" }
}

extension OpenValue where Kind == V3.Vehicle.Parking.Parkings.PostReply.BlockReasonKind {
    /// 已暂停微信支付分停车服务 (`PAUSE`).
    public static var pause: Self { "PAUSE" }
    /// 已授权签约但欠费 (`OVERDUE`).
    public static var overdue: Self { "OVERDUE" }
    /// 车牌未开通微信支付分停车服务 (`OUT_SERVICE`).
    public static var outService: Self { "OUT_SERVICE" }
    /// `EVALUATION_FAILED`.
    public static var evaluationFailed: Self { "EVALUATION_FAILED" }
}

extension V3.Vehicle.Parking.Services.Find {
    /// 查询车牌服务开通信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534043).
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID; at most 32 characters.
    ///   - plateNumber: 车牌号 (`plate_number`); at most 32 characters.
    ///   - plateColor: 车牌颜色 (`plate_color`).
    ///   - openid: 用户标识; at most 32 characters.
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        plateNumber: String,
        plateColor: V3.Vehicle.PlateColor,
        openid: String,
        subMchid: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("vehicle.parking.services.find.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("plate_number", plateNumber)
        call.query("plate_color", plateColor)
        call.query("openid", openid)
        return try await call.reply()
    }

    /// 查询车牌服务开通信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        plateNumber: String,
        plateColor: V3.Vehicle.PlateColor,
        openid: String,
        subMchid: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("vehicle.parking.services.find.get", chain)
        call.query("appid", appid)
        call.query("sub_mchid", subMchid)
        call.query("plate_number", plateNumber)
        call.query("plate_color", plateColor)
        call.query("openid", openid)
        return try call.blockingReply()
    }

    /// What `GET /v3/vehicle/parking/services/find` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 车牌号 (`plate_number`): at most 32 characters.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 车牌颜色 (`plate_color`).
        public var plateColor: V3.Vehicle.PlateColor { get throws { try fields.required("plate_color") } }
        /// 车牌服务开通时间 (`service_open_time`): at most 32 characters.
        public var serviceOpenTime: String? { get throws { try fields.optional("service_open_time") } }
        /// 用户标识 (`openid`): at most 32 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 车牌服务开通状态 (`service_state`): at most 32 characters.
        public var serviceState: ServiceState { get throws { try fields.required("service_state") } }
        /// Documented values of 车牌服务开通状态 (`service_state`); open.
        public typealias ServiceState = OpenValue<ServiceStateKind>
        /// Tells ``ServiceState`` from other values.
        public enum ServiceStateKind {}
    }
}

extension OpenValue where Kind == V3.Vehicle.Parking.Services.Find.GetReply.ServiceStateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `PAUSE`.
    public static var pause: Self { "PAUSE" }
    /// `OUT_SERVICE`.
    public static var outService: Self { "OUT_SERVICE" }
}

extension V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查询订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534308).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("vehicle.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("vehicle.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String { get throws { try fields.required("sub_appid") } }
        /// 商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务描述 (`description`): at most 128 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 订单创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易状态 (`trade_state`): at most 32 characters.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_description`): at most 256 characters.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 支付完成时间 (`success_time`): at most 32 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 付款银行 (`bank_type`): at most 16 characters.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 用户是否已还款 (`user_repaid`): at most 1 characters.
        public var userRepaid: String? { get throws { try fields.optional("user_repaid") } }
        /// 附加数据 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易场景 (`trade_scene`): at most 32 characters.
        public var tradeScene: String { get throws { try fields.required("trade_scene") } }
        /// 停车场景信息 (`parking_info`).
        public var parkingInfo: V3.Vehicle.ParkingInfo? { get throws { try fields.optional("parking_info") } }
        /// 支付者信息 (`payer`).
        public var payer: V3.Vehicle.PayerReply { get throws { try fields.required("payer") } }
        /// 订单金额信息 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// 订单金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 货币类型 (`currency`): at most 16 characters.
            public var currency: String { get throws { try fields.required("currency") } }
            /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// 折扣 (`discount_total`).
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`coupon_id`): at most 32 characters.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// 优惠名称 (`name`): at most 128 characters.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`): at most 32 characters.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`): at most 16 characters.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// 活动ID (`stock_id`): at most 32 characters.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// 优惠币种 (`currency`): at most 16 characters.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of 优惠类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已接收 (`ACCEPTED`).
    public static var accepted: Self { "ACCEPTED" }
    /// 支付失败 (`PAY_FAIL`).
    public static var payFail: Self { "PAY_FAIL" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply.PromotionDetail.ScopeKind {
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
}

extension OpenValue
where Kind == V3.Vehicle.Transactions.OutTradeNo.ByOutTradeNo.GetReply.PromotionDetail.TypeValueKind {
    /// 充值型代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值型代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension V3.Vehicle.Transactions.Parking {
    /// 扣费受理, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534352).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("vehicle.transactions.parking.post", chain, body: body.fields).reply()
    }

    /// 扣费受理, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("vehicle.transactions.parking.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/vehicle/transactions/parking` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            description: String,
            outTradeNo: String,
            tradeScene: String,
            notifyURL: String,
            amount: Amount,
            subAppid: String? = nil,
            subMchid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            profitSharing: ProfitSharing? = nil,
            parkingInfo: ParkingInfo? = nil
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
            fields.set("notify_url", notifyURL)
            fields.set("profit_sharing", profitSharing)
            fields.set("amount", amount)
            fields.set("parking_info", parkingInfo)
            self.fields = fields
        }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子公众账号ID (`sub_appid`): at most 32 characters; for partners (服务商) only.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 交易场景 (`trade_scene`): at most 16 characters.
        public var tradeScene: String? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`): at most 32 characters.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 回调通知URL (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 分账标识 (`profit_sharing`): at most 16 characters.
        public var profitSharing: ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 停车场景信息 (`parking_info`).
        public var parkingInfo: ParkingInfo? {
            get { fields.stored("parking_info") }
            set { fields.set("parking_info", newValue) }
        }
        /// Documented values of 分账标识 (`profit_sharing`); open.
        public typealias ProfitSharing = OpenValue<ProfitSharingKind>
        /// Tells ``ProfitSharing`` from other values.
        public enum ProfitSharingKind {}
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(total: Int, currency: V3.Vehicle.Currency? = nil) {
                var fields = Fields()
                fields.set("total", total)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// 货币类型 (`currency`): at most 16 characters.
            public var currency: V3.Vehicle.Currency? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// 停车场景信息 (`parking_info`).
        public struct ParkingInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                parkingID: String,
                plateNumber: String,
                plateColor: V3.Vehicle.PlateColor,
                startTime: String,
                endTime: String,
                parkingName: String,
                chargingDuration: Int,
                deviceID: String
            ) {
                var fields = Fields()
                fields.set("parking_id", parkingID)
                fields.set("plate_number", plateNumber)
                fields.set("plate_color", plateColor)
                fields.set("start_time", startTime)
                fields.set("end_time", endTime)
                fields.set("parking_name", parkingName)
                fields.set("charging_duration", chargingDuration)
                fields.set("device_id", deviceID)
                self.fields = fields
            }
            /// 入场ID (`parking_id`): at most 32 characters.
            public var parkingID: String? {
                get { fields.stored("parking_id") }
                set { fields.set("parking_id", newValue) }
            }
            /// 车牌号 (`plate_number`): at most 32 characters.
            public var plateNumber: String? {
                get { fields.stored("plate_number") }
                set { fields.set("plate_number", newValue) }
            }
            /// 车牌颜色 (`plate_color`).
            public var plateColor: V3.Vehicle.PlateColor? {
                get { fields.stored("plate_color") }
                set { fields.set("plate_color", newValue) }
            }
            /// 入场时间 (`start_time`): at most 32 characters.
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 出场时间 (`end_time`): at most 32 characters.
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// 停车场名称 (`parking_name`): at most 32 characters.
            public var parkingName: String? {
                get { fields.stored("parking_name") }
                set { fields.set("parking_name", newValue) }
            }
            /// 计费时长 (`charging_duration`).
            public var chargingDuration: Int? {
                get { fields.stored("charging_duration") }
                set { fields.set("charging_duration", newValue) }
            }
            /// 停车场设备ID (`device_id`): at most 32 characters.
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
        }
    }

    /// What `POST /v3/vehicle/transactions/parking` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 服务描述 (`description`): at most 128 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 订单创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易状态 (`trade_state`): at most 32 characters.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_description`): at most 256 characters.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 支付完成时间 (`success_time`): at most 32 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 付款银行 (`bank_type`): at most 16 characters.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 用户是否已还款 (`user_repaid`): at most 1 characters.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// 附加数据 (`attach`): at most 128 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易场景 (`trade_scene`): at most 32 characters.
        public var tradeScene: TradeScene { get throws { try fields.required("trade_scene") } }
        /// 停车场景信息 (`parking_info`).
        public var parkingInfo: V3.Vehicle.ParkingInfo? { get throws { try fields.optional("parking_info") } }
        /// 支付者信息 (`payer`).
        public var payer: V3.Vehicle.PayerReply { get throws { try fields.required("payer") } }
        /// 订单金额信息 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// Documented values of 用户是否已还款 (`user_repaid`); open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of 交易场景 (`trade_scene`); open.
        public typealias TradeScene = OpenValue<TradeSceneKind>
        /// Tells ``TradeScene`` from other values.
        public enum TradeSceneKind {}
        /// 订单金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 货币类型 (`currency`): at most 16 characters.
            public var currency: V3.Vehicle.Currency { get throws { try fields.required("currency") } }
            /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// 折扣 (`discount_total`).
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`coupon_id`): at most 32 characters.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// 优惠名称 (`name`): at most 128 characters.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`): at most 32 characters.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`): at most 16 characters.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// 活动ID (`stock_id`): at most 32 characters.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// 优惠币种 (`currency`): at most 16 characters.
            public var currency: V3.Vehicle.Currency? { get throws { try fields.optional("currency") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of 优惠类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostBody.ProfitSharingKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostReply.TradeStateKind {
    /// 支付成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已接收 (`ACCEPTED`).
    public static var accepted: Self { "ACCEPTED" }
    /// 支付失败 (`PAY_FAIL`).
    public static var payFail: Self { "PAY_FAIL" }
    /// 转入退款 (`REFUND`).
    public static var refund: Self { "REFUND" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostReply.UserRepaidKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostReply.TradeSceneKind {
    /// `PARKING`.
    public static var parking: Self { "PARKING" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostReply.PromotionDetail.ScopeKind {
    /// 单品优惠 (`SINGLE`).
    public static var single: Self { "SINGLE" }
    /// 全场代金券 (`GLOBAL`).
    public static var global: Self { "GLOBAL" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostReply.PromotionDetail.TypeValueKind {
    /// 充值型代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值型代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

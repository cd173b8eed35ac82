// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Vehicle.Etc.Contracts.ByContractID {
    /// 通过商户ETC绑定号查询签约状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715667).
    ///
    /// - Parameter subMchid: `sub_mchid`.
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
        /// `sp_appid`.
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `etc_device_id`.
        public var etcDeviceID: String? {
            get { fields.stored("etc_device_id") }
            set { fields.set("etc_device_id", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `identify`.
        public var identify: Identify? {
            get { fields.stored("identify") }
            set { fields.set("identify", newValue) }
        }
        /// `bank_card_no`: encrypted when sent.
        public var bankCardNo: SensitiveText? {
            get { fields.stored("bank_card_no") }
            set { fields.set("bank_card_no", newValue) }
        }
        /// `identify`.
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
            /// `encrypted_real_name`: encrypted when sent.
            public var encryptedRealName: SensitiveText? {
                get { fields.stored("encrypted_real_name") }
                set { fields.set("encrypted_real_name", newValue) }
            }
            /// `encrypted_credential_id`: encrypted when sent.
            public var encryptedCredentialID: SensitiveText? {
                get { fields.stored("encrypted_credential_id") }
                set { fields.set("encrypted_credential_id", newValue) }
            }
            /// `credential_type`.
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
        /// `preopen_id`.
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
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `goods_tag`.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// `highway_info`.
        public var highwayInfo: HighwayInfo? {
            get { fields.stored("highway_info") }
            set { fields.set("highway_info", newValue) }
        }
        /// `amount`.
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `device_info`.
        public var deviceInfo: DeviceInfo? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// `highway_info`.
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
            /// `plate_number`.
            public var plateNumber: String? {
                get { fields.stored("plate_number") }
                set { fields.set("plate_number", newValue) }
            }
            /// `start_time`.
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// `end_time`.
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// `channel_type`.
            public var channelType: String? {
                get { fields.stored("channel_type") }
                set { fields.set("channel_type", newValue) }
            }
            /// `car_type`.
            public var carType: String? {
                get { fields.stored("car_type") }
                set { fields.set("car_type", newValue) }
            }
            /// `entrance`.
            public var entrance: String? {
                get { fields.stored("entrance") }
                set { fields.set("entrance", newValue) }
            }
            /// `exit`.
            public var exit: String? {
                get { fields.stored("exit") }
                set { fields.set("exit", newValue) }
            }
            /// `carrying_capacity`.
            public var carryingCapacity: Int? {
                get { fields.stored("carrying_capacity") }
                set { fields.set("carrying_capacity", newValue) }
            }
            /// `carrying_range`.
            public var carryingRange: String? {
                get { fields.stored("carrying_range") }
                set { fields.set("carrying_range", newValue) }
            }
        }
        /// `amount`.
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
            /// `currency`.
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// `device_info`.
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
            /// `device_id`.
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// `device_ip`.
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
    /// - Parameter subMchid: `sub_mchid`.
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
    /// - Parameter subMchid: `sub_mchid`.
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
    ///   - planID: `plan_id`.
    ///   - plateNumber: `plate_number`.
    ///   - subMchid: `sub_mchid`.
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
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `out_parking_no`.
        public var outParkingNo: String? {
            get { fields.stored("out_parking_no") }
            set { fields.set("out_parking_no", newValue) }
        }
        /// `plate_number`.
        public var plateNumber: String? {
            get { fields.stored("plate_number") }
            set { fields.set("plate_number", newValue) }
        }
        /// `plate_color`.
        public var plateColor: V3.Vehicle.PlateColor? {
            get { fields.stored("plate_color") }
            set { fields.set("plate_color", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `start_time`.
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// `parking_name`.
        public var parkingName: String? {
            get { fields.stored("parking_name") }
            set { fields.set("parking_name", newValue) }
        }
        /// `free_duration`.
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
        /// `id`.
        public var id: String { get throws { try fields.required("id") } }
        /// `out_parking_no`.
        public var outParkingNo: String { get throws { try fields.required("out_parking_no") } }
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// `plate_color`.
        public var plateColor: V3.Vehicle.PlateColor { get throws { try fields.required("plate_color") } }
        /// `start_time`.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// `parking_name`.
        public var parkingName: String { get throws { try fields.required("parking_name") } }
        /// `free_duration`.
        public var freeDuration: Int { get throws { try fields.required("free_duration") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// `block_reason`.
        public var blockReason: BlockReason? { get throws { try fields.optional("block_reason") } }
        /// Documented values of `state`; open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// Documented values of `block_reason`; open.
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
    /// `PAUSE`.
    public static var pause: Self { "PAUSE" }
    /// `OVERDUE`.
    public static var overdue: Self { "OVERDUE" }
    /// `OUT_SERVICE`.
    public static var outService: Self { "OUT_SERVICE" }
    /// `EVALUATION_FAILED`.
    public static var evaluationFailed: Self { "EVALUATION_FAILED" }
}

extension V3.Vehicle.Parking.Services.Find {
    /// 查询车牌服务开通信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534043).
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - plateNumber: `plate_number`.
    ///   - plateColor: `plate_color`.
    ///   - openid: `openid`.
    ///   - subMchid: `sub_mchid`.
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
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// `plate_color`.
        public var plateColor: V3.Vehicle.PlateColor { get throws { try fields.required("plate_color") } }
        /// `service_open_time`.
        public var serviceOpenTime: String? { get throws { try fields.optional("service_open_time") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `service_state`.
        public var serviceState: ServiceState { get throws { try fields.required("service_state") } }
        /// Documented values of `service_state`; open.
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
    /// - Parameter subMchid: `sub_mchid`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String { get throws { try fields.required("sub_appid") } }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `trade_state_description`.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `user_repaid`.
        public var userRepaid: String? { get throws { try fields.optional("user_repaid") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `trade_scene`.
        public var tradeScene: String { get throws { try fields.required("trade_scene") } }
        /// `parking_info`.
        public var parkingInfo: V3.Vehicle.ParkingInfo? { get throws { try fields.optional("parking_info") } }
        /// `payer`.
        public var payer: V3.Vehicle.PayerReply { get throws { try fields.required("payer") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `currency`.
            public var currency: String { get throws { try fields.required("currency") } }
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// `discount_total`.
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `coupon_id`.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `scope`.
            public var scope: String? { get throws { try fields.optional("scope") } }
            /// `type`.
            public var type: String? { get throws { try fields.optional("type") } }
            /// `stock_id`.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
        }
    }
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `trade_scene`.
        public var tradeScene: String? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// `goods_tag`.
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `profit_sharing`.
        public var profitSharing: ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// `amount`.
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `parking_info`.
        public var parkingInfo: ParkingInfo? {
            get { fields.stored("parking_info") }
            set { fields.set("parking_info", newValue) }
        }
        /// Documented values of `profit_sharing`; open.
        public typealias ProfitSharing = OpenValue<ProfitSharingKind>
        /// Tells ``ProfitSharing`` from other values.
        public enum ProfitSharingKind {}
        /// `amount`.
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
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int? {
                get { fields.stored("total") }
                set { fields.set("total", newValue) }
            }
            /// `currency`.
            public var currency: V3.Vehicle.Currency? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// `parking_info`.
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
            /// `parking_id`.
            public var parkingID: String? {
                get { fields.stored("parking_id") }
                set { fields.set("parking_id", newValue) }
            }
            /// `plate_number`.
            public var plateNumber: String? {
                get { fields.stored("plate_number") }
                set { fields.set("plate_number", newValue) }
            }
            /// `plate_color`.
            public var plateColor: V3.Vehicle.PlateColor? {
                get { fields.stored("plate_color") }
                set { fields.set("plate_color", newValue) }
            }
            /// `start_time`.
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// `end_time`.
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// `parking_name`.
            public var parkingName: String? {
                get { fields.stored("parking_name") }
                set { fields.set("parking_name", newValue) }
            }
            /// `charging_duration`.
            public var chargingDuration: Int? {
                get { fields.stored("charging_duration") }
                set { fields.set("charging_duration", newValue) }
            }
            /// `device_id`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sp_mchid`.
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `trade_state`.
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// `trade_state_description`.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `user_repaid`.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `trade_scene`.
        public var tradeScene: TradeScene { get throws { try fields.required("trade_scene") } }
        /// `parking_info`.
        public var parkingInfo: V3.Vehicle.ParkingInfo? { get throws { try fields.optional("parking_info") } }
        /// `payer`.
        public var payer: V3.Vehicle.PayerReply { get throws { try fields.required("payer") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// Documented values of `trade_state`; open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
        /// Documented values of `user_repaid`; open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of `trade_scene`; open.
        public typealias TradeScene = OpenValue<TradeSceneKind>
        /// Tells ``TradeScene`` from other values.
        public enum TradeSceneKind {}
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `currency`.
            public var currency: V3.Vehicle.Currency { get throws { try fields.required("currency") } }
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// `discount_total`.
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `coupon_id`.
            public var couponID: String { get throws { try fields.required("coupon_id") } }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `scope`.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// `type`.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// `stock_id`.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: V3.Vehicle.Currency? { get throws { try fields.optional("currency") } }
            /// Documented values of `scope`; open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of `type`; open.
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
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `ACCEPTED`.
    public static var accepted: Self { "ACCEPTED" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
    /// `REFUND`.
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
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
}

extension OpenValue where Kind == V3.Vehicle.Transactions.Parking.PostReply.PromotionDetail.TypeValueKind {
    /// `CASH`.
    public static var cash: Self { "CASH" }
    /// `NOCASH`.
    public static var nocash: Self { "NOCASH" }
}

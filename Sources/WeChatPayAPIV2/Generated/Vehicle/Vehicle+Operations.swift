// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Vehicle.Partnerpay.Notification {
    /// 用户入场通知, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988204).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.vehicle.partnerpay.notification.post", chain, body: body.fields).reply()
    }

    /// 用户入场通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.vehicle.partnerpay.notification.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /vehicle/partnerpay/notification` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subAppid: String,
            subMchID: String,
            signType: V2.Vehicle.SignType,
            version: V2.Vehicle.Version,
            tradeScene: V2.Vehicle.NotificationTradeScene,
            sceneInfo: SceneInfo
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("version", version)
            fields.set("trade_scene", tradeScene)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Vehicle.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Vehicle.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Vehicle.NotificationTradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// `scene_info`.
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(sceneInfo: SceneInfo) {
                var fields = Fields()
                fields.set("scene_info", sceneInfo)
                self.fields = fields
            }
            /// 场景PARKING信息 (`scene_info`).
            public var sceneInfo: SceneInfo? {
                get { fields.stored("scene_info") }
                set { fields.set("scene_info", newValue) }
            }
            /// 场景PARKING信息 (`scene_info`).
            public struct SceneInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    startTime: String,
                    freeTime: String,
                    notifyURL: String? = nil,
                    plateNumber: String? = nil,
                    carType: String? = nil,
                    parkingName: String? = nil,
                    openid: String? = nil,
                    subOpenid: String? = nil,
                    spaceNumber: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("start_time", startTime)
                    fields.set("notify_url", notifyURL)
                    fields.set("plate_number", plateNumber)
                    fields.set("car_type", carType)
                    fields.set("parking_name", parkingName)
                    fields.set("free_time", freeTime)
                    fields.set("openid", openid)
                    fields.set("sub_openid", subOpenid)
                    fields.set("space_number", spaceNumber)
                    self.fields = fields
                }
                /// 入场时间 (`start_time`).
                public var startTime: String? {
                    get { fields.stored("start_time") }
                    set { fields.set("start_time", newValue) }
                }
                /// 回调通知URL (`notify_url`).
                public var notifyURL: String? {
                    get { fields.stored("notify_url") }
                    set { fields.set("notify_url", newValue) }
                }
                /// 车牌号 (`plate_number`).
                public var plateNumber: String? {
                    get { fields.stored("plate_number") }
                    set { fields.set("plate_number", newValue) }
                }
                /// 车辆类型 (`car_type`).
                public var carType: String? {
                    get { fields.stored("car_type") }
                    set { fields.set("car_type", newValue) }
                }
                /// 停车场名称 (`parking_name`).
                public var parkingName: String? {
                    get { fields.stored("parking_name") }
                    set { fields.set("parking_name", newValue) }
                }
                /// 免费时长 (`free_time`).
                public var freeTime: String? {
                    get { fields.stored("free_time") }
                    set { fields.set("free_time", newValue) }
                }
                /// 用户标识 (`openid`).
                public var openid: String? {
                    get { fields.stored("openid") }
                    set { fields.set("openid", newValue) }
                }
                /// 用户子标识 (`sub_openid`).
                public var subOpenid: String? {
                    get { fields.stored("sub_openid") }
                    set { fields.set("sub_openid", newValue) }
                }
                /// 车位编号 (`space_number`).
                public var spaceNumber: String? {
                    get { fields.stored("space_number") }
                    set { fields.set("space_number", newValue) }
                }
            }
        }
    }

    /// What `POST /vehicle/partnerpay/notification` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Vehicle.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Vehicle.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户状态 (`user_state`).
        public var userState: V2.Vehicle.UserState { get throws { try fields.required("user_state") } }
        /// 发起扣费方式 (`deduct_mode`).
        public var deductMode: V2.Vehicle.DeductMode? { get throws { try fields.optional("deduct_mode") } }
    }
}

extension V2.Vehicle.Partnerpay.Payapply {
    /// 申请扣款, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988205).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.vehicle.partnerpay.payapply.post", chain, body: body.fields).reply()
    }

    /// 申请扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.vehicle.partnerpay.payapply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /vehicle/partnerpay/payapply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            subAppid: String,
            mchID: String,
            subMchID: String,
            signType: V2.Vehicle.SignType,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: V2.Vehicle.TradeType,
            version: V2.Vehicle.Version,
            tradeScene: V2.Vehicle.NotificationTradeScene,
            sceneInfo: V2.Vehicle.SceneInfo,
            detail: String? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            goodsTag: String? = nil,
            openid: String? = nil,
            profitSharing: V2.Vehicle.ProfitSharing? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.set("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("version", version)
            fields.set("trade_scene", tradeScene)
            fields.set("openid", openid)
            fields.set("profit_sharing", profitSharing)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Vehicle.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Vehicle.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Vehicle.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Vehicle.NotificationTradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 分账标识 (`profit_sharing`).
        public var profitSharing: V2.Vehicle.ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Vehicle.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
    }

    /// What `POST /vehicle/partnerpay/payapply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Vehicle.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Vehicle.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}

extension V2.Vehicle.Partnerpay.Querystate {
    /// 用户状态查询, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988212).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.vehicle.partnerpay.querystate.post", chain, body: body.fields).reply()
    }

    /// 用户状态查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.vehicle.partnerpay.querystate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /vehicle/partnerpay/querystate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            subAppid: String,
            mchID: String,
            subMchID: String,
            signType: V2.Vehicle.SignType,
            tradeScene: V2.Vehicle.TradeScene,
            openid: String,
            version: V2.Vehicle.Version,
            jumpScene: JumpScene? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("trade_scene", tradeScene)
            fields.set("jump_scene", jumpScene)
            fields.set("openid", openid)
            fields.set("version", version)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Vehicle.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Vehicle.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 跳转场景 (`jump_scene`).
        public var jumpScene: JumpScene? {
            get { fields.stored("jump_scene") }
            set { fields.set("jump_scene", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Vehicle.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// Documented values of 跳转场景 (`jump_scene`); open.
        public typealias JumpScene = OpenValue<JumpSceneKind>
        /// Tells ``JumpScene`` from other values.
        public enum JumpSceneKind {}
    }

    /// What `POST /vehicle/partnerpay/querystate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Vehicle.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号id (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Vehicle.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户状态 (`user_state`).
        public var userState: V2.Vehicle.QuerystateUserState { get throws { try fields.required("user_state") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 发起扣费方式 (`deduct_mode`).
        public var deductMode: V2.Vehicle.DeductMode? { get throws { try fields.optional("deduct_mode") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 跳转路径 (`path`).
        public var path: String? { get throws { try fields.optional("path") } }
        /// 车牌信息 (`plate_number_info`): JSON inside a text.
        public var plateNumberInfo: PlateNumberInfo? { get throws { try fields.optional("plate_number_info") } }
        /// `plate_number_info`.
        public struct PlateNumberInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 车牌信息列表 (`plate_number_info`).
            public var plateNumberInfo: [PlateNumberInfo]? { get throws { try fields.optional("plate_number_info") } }
            /// `plate_number_info`.
            public struct PlateNumberInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 车牌号 (`plate_number`).
                public var plateNumber: String? { get throws { try fields.optional("plate_number") } }
                /// 车牌通道标识 (`channel_type`).
                public var channelType: String? { get throws { try fields.optional("channel_type") } }
                /// 常用车牌标志 (`common_use_flag`).
                public var commonUseFlag: String? { get throws { try fields.optional("common_use_flag") } }
            }
        }
    }
}

extension OpenValue where Kind == V2.Vehicle.Partnerpay.Querystate.PostBody.JumpSceneKind {
    /// `APP`.
    public static var app: Self { "APP" }
    /// `H5`.
    public static var h5: Self { "H5" }
}

extension V2.Vehicle.Pay.Notification {
    /// 用户入场通知, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985272).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.vehicle.pay.notification.post", chain, body: body.fields).reply()
    }

    /// 用户入场通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.vehicle.pay.notification.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /vehicle/pay/notification` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            signType: V2.Vehicle.SignType,
            version: String,
            tradeScene: V2.Vehicle.NotificationTradeScene,
            sceneInfo: SceneInfo
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("version", version)
            fields.set("trade_scene", tradeScene)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Vehicle.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 版本号 (`version`).
        public var version: String? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Vehicle.NotificationTradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// `scene_info`.
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(sceneInfo: SceneInfo) {
                var fields = Fields()
                fields.set("scene_info", sceneInfo)
                self.fields = fields
            }
            /// 场景PARKING信息 (`scene_info`).
            public var sceneInfo: SceneInfo? {
                get { fields.stored("scene_info") }
                set { fields.set("scene_info", newValue) }
            }
            /// 场景PARKING信息 (`scene_info`).
            public struct SceneInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    startTime: String,
                    freeTime: String,
                    notifyURL: String? = nil,
                    plateNumber: String? = nil,
                    carType: String? = nil,
                    parkingName: String? = nil,
                    openid: String? = nil,
                    spaceNumber: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("start_time", startTime)
                    fields.set("notify_url", notifyURL)
                    fields.set("plate_number", plateNumber)
                    fields.set("car_type", carType)
                    fields.set("parking_name", parkingName)
                    fields.set("free_time", freeTime)
                    fields.set("openid", openid)
                    fields.set("space_number", spaceNumber)
                    self.fields = fields
                }
                /// 入场时间 (`start_time`).
                public var startTime: String? {
                    get { fields.stored("start_time") }
                    set { fields.set("start_time", newValue) }
                }
                /// 回调通知URL (`notify_url`).
                public var notifyURL: String? {
                    get { fields.stored("notify_url") }
                    set { fields.set("notify_url", newValue) }
                }
                /// 车牌号 (`plate_number`).
                public var plateNumber: String? {
                    get { fields.stored("plate_number") }
                    set { fields.set("plate_number", newValue) }
                }
                /// 车辆类型 (`car_type`).
                public var carType: String? {
                    get { fields.stored("car_type") }
                    set { fields.set("car_type", newValue) }
                }
                /// 停车场名称 (`parking_name`).
                public var parkingName: String? {
                    get { fields.stored("parking_name") }
                    set { fields.set("parking_name", newValue) }
                }
                /// 免费时长 (`free_time`).
                public var freeTime: String? {
                    get { fields.stored("free_time") }
                    set { fields.set("free_time", newValue) }
                }
                /// 用户标识 (`openid`).
                public var openid: String? {
                    get { fields.stored("openid") }
                    set { fields.set("openid", newValue) }
                }
                /// 车位编号 (`space_number`).
                public var spaceNumber: String? {
                    get { fields.stored("space_number") }
                    set { fields.set("space_number", newValue) }
                }
            }
        }
    }

    /// What `POST /vehicle/pay/notification` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Vehicle.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Vehicle.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户状态 (`user_state`).
        public var userState: V2.Vehicle.UserState { get throws { try fields.required("user_state") } }
        /// 发起扣费方式 (`deduct_mode`).
        public var deductMode: V2.Vehicle.DeductMode? { get throws { try fields.optional("deduct_mode") } }
    }
}

extension V2.Vehicle.Pay.Payapply {
    /// 申请扣款, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985331).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.vehicle.pay.payapply.post", chain, body: body.fields).reply()
    }

    /// 申请扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.vehicle.pay.payapply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /vehicle/pay/payapply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            signType: V2.Vehicle.SignType,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: V2.Vehicle.TradeType,
            version: V2.Vehicle.Version,
            tradeScene: V2.Vehicle.TradeScene,
            sceneInfo: V2.Vehicle.SceneInfo,
            detail: String? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            goodsTag: String? = nil,
            openid: String? = nil,
            profitSharing: V2.Vehicle.ProfitSharing? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.set("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("version", version)
            fields.set("trade_scene", tradeScene)
            fields.set("openid", openid)
            fields.set("profit_sharing", profitSharing)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Vehicle.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Vehicle.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Vehicle.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Vehicle.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 分账标识 (`profit_sharing`).
        public var profitSharing: V2.Vehicle.ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Vehicle.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
    }

    /// What `POST /vehicle/pay/payapply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Vehicle.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Vehicle.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}

extension V2.Vehicle.Pay.Querystate {
    /// 用户状态查询, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011986415).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.vehicle.pay.querystate.post", chain, body: body.fields).reply()
    }

    /// 用户状态查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.vehicle.pay.querystate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /vehicle/pay/querystate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            signType: V2.Vehicle.SignType,
            tradeScene: V2.Vehicle.TradeScene,
            openid: String,
            version: V2.Vehicle.Version,
            jumpScene: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("trade_scene", tradeScene)
            fields.set("jump_scene", jumpScene)
            fields.set("openid", openid)
            fields.set("version", version)
            self.fields = fields
        }
        /// 公众账号id (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Vehicle.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 交易场景 (`trade_scene`).
        public var tradeScene: V2.Vehicle.TradeScene? {
            get { fields.stored("trade_scene") }
            set { fields.set("trade_scene", newValue) }
        }
        /// 跳转场景 (`jump_scene`).
        public var jumpScene: String? {
            get { fields.stored("jump_scene") }
            set { fields.set("jump_scene", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Vehicle.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
    }

    /// What `POST /vehicle/pay/querystate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Vehicle.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Vehicle.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户状态 (`user_state`).
        public var userState: V2.Vehicle.QuerystateUserState { get throws { try fields.required("user_state") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 发起扣费方式 (`deduct_mode`).
        public var deductMode: V2.Vehicle.DeductMode? { get throws { try fields.optional("deduct_mode") } }
        /// 跳转路径 (`path`).
        public var path: String? { get throws { try fields.optional("path") } }
        /// 车牌信息 (`plate_number_info`): JSON inside a text.
        public var plateNumberInfo: PlateNumberInfo? { get throws { try fields.optional("plate_number_info") } }
        /// `plate_number_info`.
        public struct PlateNumberInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 车牌信息列表 (`plate_number_info`).
            public var plateNumberInfo: [PlateNumberInfo]? { get throws { try fields.optional("plate_number_info") } }
            /// `plate_number_info`.
            public struct PlateNumberInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 车牌号 (`plate_number`).
                public var plateNumber: String? { get throws { try fields.optional("plate_number") } }
                /// 车牌通道标识 (`channel_type`).
                public var channelType: String? { get throws { try fields.optional("channel_type") } }
                /// 常用车牌标志 (`common_use_flag`).
                public var commonUseFlag: CommonUseFlag? { get throws { try fields.optional("common_use_flag") } }
                /// Documented values of 常用车牌标志 (`common_use_flag`); open.
                public typealias CommonUseFlag = OpenValue<CommonUseFlagKind>
                /// Tells ``CommonUseFlag`` from other values.
                public enum CommonUseFlagKind {}
            }
        }
    }
}

extension OpenValue
where Kind == V2.Vehicle.Pay.Querystate.PostReply.PlateNumberInfo.PlateNumberInfo.CommonUseFlagKind {
    /// `COMMON_USE`.
    public static var commonUse: Self { "COMMON_USE" }
}

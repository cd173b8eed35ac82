// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/eduschoolpay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Eduschoolpay.Contracts.Presign {
    /// 预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468952).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("eduschoolpay.contracts.presign.post", chain, body: body.fields).reply()
    }

    /// 预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("eduschoolpay.contracts.presign.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/eduschoolpay/contracts/presign` sends.
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
            schoolID: String,
            outContractCode: String,
            contractMode: String? = nil,
            downgradeDefaultContract: Bool? = nil,
            identity: Identity? = nil,
            bankCard: BankCard? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("openid", openid)
            fields.set("plan_id", planID)
            fields.set("user_id", userID)
            fields.set("school_id", schoolID)
            fields.set("out_contract_code", outContractCode)
            fields.set("contract_mode", contractMode)
            fields.set("downgrade_default_contract", downgradeDefaultContract)
            fields.set("identity", identity)
            fields.set("bank_card", bankCard)
            self.fields = fields
        }
        /// 商户appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
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
        /// 学校编号 (`school_id`).
        public var schoolID: String? {
            get { fields.stored("school_id") }
            set { fields.set("school_id", newValue) }
        }
        /// 外部签约号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 签约模式 (`contract_mode`).
        public var contractMode: String? {
            get { fields.stored("contract_mode") }
            set { fields.set("contract_mode", newValue) }
        }
        /// 允许降级为普通签约模式 (`downgrade_default_contract`).
        public var downgradeDefaultContract: Bool? {
            get { fields.stored("downgrade_default_contract") }
            set { fields.set("downgrade_default_contract", newValue) }
        }
        /// 实名信息 (`identity`).
        public var identity: Identity? {
            get { fields.stored("identity") }
            set { fields.set("identity", newValue) }
        }
        /// 签约银行卡 (`bank_card`).
        public var bankCard: BankCard? {
            get { fields.stored("bank_card") }
            set { fields.set("bank_card", newValue) }
        }
        /// 实名信息 (`identity`).
        public struct Identity: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(realName: SensitiveText, credentialType: SensitiveText, idCardNumber: SensitiveText? = nil) {
                var fields = Fields()
                fields.set("real_name", realName)
                fields.set("credential_type", credentialType)
                fields.set("id_card_number", idCardNumber)
                self.fields = fields
            }
            /// 姓名 (`real_name`): encrypted when sent.
            public var realName: SensitiveText? {
                get { fields.stored("real_name") }
                set { fields.set("real_name", newValue) }
            }
            /// 证件类型 (`credential_type`): encrypted when sent.
            public var credentialType: SensitiveText? {
                get { fields.stored("credential_type") }
                set { fields.set("credential_type", newValue) }
            }
            /// 身份证号 (`id_card_number`): encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
            }
        }
        /// 签约银行卡 (`bank_card`).
        public struct BankCard: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                bankCardNo: SensitiveText,
                validThru: String? = nil,
                phone: SensitiveText? = nil,
                bankType: String? = nil
            ) {
                var fields = Fields()
                fields.set("bank_card_no", bankCardNo)
                fields.set("valid_thru", validThru)
                fields.set("phone", phone)
                fields.set("bank_type", bankType)
                self.fields = fields
            }
            /// 签约银行卡号 (`bank_card_no`): encrypted when sent.
            public var bankCardNo: SensitiveText? {
                get { fields.stored("bank_card_no") }
                set { fields.set("bank_card_no", newValue) }
            }
            /// 银行卡有效期 (`valid_thru`).
            public var validThru: String? {
                get { fields.stored("valid_thru") }
                set { fields.set("valid_thru", newValue) }
            }
            /// 银行卡开卡预留手机号 (`phone`): encrypted when sent.
            public var phone: SensitiveText? {
                get { fields.stored("phone") }
                set { fields.set("phone", newValue) }
            }
            /// 银行类型 (`bank_type`).
            public var bankType: String? {
                get { fields.stored("bank_type") }
                set { fields.set("bank_type", newValue) }
            }
        }
    }

    /// What `POST /v3/eduschoolpay/contracts/presign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约码 (`presign_token`).
        public var presignToken: String { get throws { try fields.required("presign_token") } }
    }
}

extension V3.Eduschoolpay.Contracts.ByContractID {
    /// 通过协议号查询签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468959).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Eduschoolpay.DataReply {
        try await TypedCall("eduschoolpay.contracts.{contract_id}.get", chain).reply()
    }

    /// 通过协议号查询签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Eduschoolpay.DataReply {
        try TypedCall("eduschoolpay.contracts.{contract_id}.get", chain).blockingReply()
    }
}

extension V3.Eduschoolpay.Contracts.ByContractID.Terminate {
    /// 商户主动解约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012469025).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        try await TypedCall("eduschoolpay.contracts.{contract_id}.terminate.post", chain).completion()
    }

    /// 商户主动解约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        try TypedCall("eduschoolpay.contracts.{contract_id}.terminate.post", chain).blockingCompletion()
    }
}

extension V3.Eduschoolpay.Transactions {
    /// 扣款, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012469030).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("eduschoolpay.transactions.post", chain, body: body.fields).reply()
    }

    /// 扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("eduschoolpay.transactions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/eduschoolpay/transactions` sends.
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
            notifyURL: String,
            contractID: String,
            userID: String,
            amount: Amount,
            sceneInfo: SceneInfo,
            deviceInfo: DeviceInfo,
            subMchid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            settleInfo: SettleInfo? = nil,
            paymentMode: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("contract_id", contractID)
            fields.set("user_id", userID)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            fields.set("device_info", deviceInfo)
            fields.set("settle_info", settleInfo)
            fields.set("payment_mode", paymentMode)
            self.fields = fields
        }
        /// 商户appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户appid (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商品描述 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
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
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 商户接收通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 签约协议号 (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 用户账号 (`user_id`).
        public var userID: String? {
            get { fields.stored("user_id") }
            set { fields.set("user_id", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 设备信息 (`device_info`).
        public var deviceInfo: DeviceInfo? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 分账结算信息 (`settle_info`).
        public var settleInfo: SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 扣款模式 (`payment_mode`).
        public var paymentMode: String? {
            get { fields.stored("payment_mode") }
            set { fields.set("payment_mode", newValue) }
        }
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(total: Int, currency: String) {
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
        /// 场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(startTime: String, schoolID: String, sceneType: String) {
                var fields = Fields()
                fields.set("start_time", startTime)
                fields.set("school_id", schoolID)
                fields.set("scene_type", sceneType)
                self.fields = fields
            }
            /// 消费时间 (`start_time`).
            public var startTime: String? {
                get { fields.stored("start_time") }
                set { fields.set("start_time", newValue) }
            }
            /// 学校编号 (`school_id`).
            public var schoolID: String? {
                get { fields.stored("school_id") }
                set { fields.set("school_id", newValue) }
            }
            /// 消费场景类型 (`scene_type`).
            public var sceneType: String? {
                get { fields.stored("scene_type") }
                set { fields.set("scene_type", newValue) }
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
        /// 分账结算信息 (`settle_info`).
        public struct SettleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(profitSharing: Bool? = nil) {
                var fields = Fields()
                fields.set("profit_sharing", profitSharing)
                self.fields = fields
            }
            /// 是否指定分账 (`profit_sharing`).
            public var profitSharing: Bool? {
                get { fields.stored("profit_sharing") }
                set { fields.set("profit_sharing", newValue) }
            }
        }
    }

    /// What `POST /v3/eduschoolpay/transactions` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? { get throws { try fields.optional("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 支付者 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 设备信息 (`device_info`).
        public var deviceInfo: V3.Eduschoolpay.DeviceInfo { get throws { try fields.required("device_info") } }
        /// 优惠详情 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户AppID下的用户标识 (`openid`).
            public var openid: String? { get throws { try fields.optional("openid") } }
            /// 子商户AppID下的用户标识 (`sub_openid`).
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        }
        /// 订单金额 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// 折扣 (`discount_total`).
            public var discountTotal: JSON.Number? { get throws { try fields.optional("discount_total") } }
            /// 货币类型 (`currency`).
            public var currency: String? { get throws { try fields.optional("currency") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`coupon_id`).
            public var couponID: String? { get throws { try fields.optional("coupon_id") } }
            /// 优惠名称 (`name`).
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`).
            public var scope: String? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`).
            public var type: String? { get throws { try fields.optional("type") } }
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 活动ID (`stock_id`).
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 微信出资 (`wechatpay_contribute`).
            public var wechatpayContribute: JSON.Number? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`).
            public var merchantContribute: JSON.Number? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`).
            public var otherContribute: JSON.Number? { get throws { try fields.optional("other_contribute") } }
        }
    }
}

extension V3.Eduschoolpay.Transactions.ID.ByTransactionID {
    /// 微信支付订单号查单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012469063).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Eduschoolpay.TransactionsReply {
        var call = TypedCall("eduschoolpay.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 微信支付订单号查单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Eduschoolpay.TransactionsReply {
        var call = TypedCall("eduschoolpay.transactions.id.{transaction_id}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Eduschoolpay.Transactions.OutTradeNo.ByOutTradeNo {
    /// 商户订单号查单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012469097).
    ///
    /// - Parameter subMchid: 子商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.Eduschoolpay.TransactionsReply {
        var call = TypedCall("eduschoolpay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 商户订单号查单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.Eduschoolpay.TransactionsReply {
        var call = TypedCall("eduschoolpay.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.Eduschoolpay.Users.ByOpenid.Contracts {
    /// 查询用户签约列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468993).
    ///
    /// - Parameters:
    ///   - planID: 签约模板号 (`plan_id`).
    ///   - contractStatus: 签约状态 (`contract_status`).
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        planID: String,
        contractStatus: String,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("eduschoolpay.users.{openid}.contracts.get", chain)
        call.query("plan_id", planID)
        call.query("contract_status", contractStatus)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询用户签约列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(planID: String, contractStatus: String, offset: Int? = nil, limit: Int? = nil) throws -> GetReply {
        var call = TypedCall("eduschoolpay.users.{openid}.contracts.get", chain)
        call.query("plan_id", planID)
        call.query("contract_status", contractStatus)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/eduschoolpay/users/{openid}/contracts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 查询结果列表 (`data`).
        public var data: [V3.Eduschoolpay.DataReply]? { get throws { try fields.optional("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 相关链接 (`links`).
        public var links: Links { get throws { try fields.required("links") } }
        /// 相关链接 (`links`).
        public struct Links: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 下一页链接 (`next`).
            public var next: String? { get throws { try fields.optional("next") } }
            /// 上一页链接 (`prev`).
            public var prev: String? { get throws { try fields.optional("prev") } }
            /// 当前链接 (`self`).
            public var selfValue: String { get throws { try fields.required("self") } }
        }
    }
}

extension V3.Eduschoolpay.Users.ByOpenid.DebtState {
    /// 商户查询用户欠款状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012469161).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("eduschoolpay.users.{openid}.debt-state.get", chain).reply()
    }

    /// 商户查询用户欠款状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("eduschoolpay.users.{openid}.debt-state.get", chain).blockingReply()
    }

    /// What `GET /v3/eduschoolpay/users/{openid}/debt-state` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 当前用户欠款笔数 (`debt_count`).
        public var debtCount: Int { get throws { try fields.required("debt_count") } }
        /// 用户欠款状态更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

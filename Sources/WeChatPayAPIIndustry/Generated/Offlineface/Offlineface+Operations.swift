// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlineface.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Offlineface.Authinfo {
    /// 获取authinfo接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("offlineface.authinfo.post", chain, body: body.fields).reply()
    }

    /// 获取authinfo接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("offlineface.authinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/offlineface/authinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            subMchid: String,
            deviceID: String,
            rawData: String,
            organizationID: String,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("device_id", deviceID)
            fields.set("raw_data", rawData)
            fields.set("organization_id", organizationID)
            self.fields = fields
        }
        /// 服务商公众号appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户公众号appid (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 设备id (`device_id`).
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 原始数据 (`raw_data`).
        public var rawData: String? {
            get { fields.stored("raw_data") }
            set { fields.set("raw_data", newValue) }
        }
        /// 机构id (`organization_id`).
        public var organizationID: String? {
            get { fields.stored("organization_id") }
            set { fields.set("organization_id", newValue) }
        }
    }

    /// What `POST /v3/offlineface/authinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 授权信息 (`authinfo`).
        public var authinfo: String { get throws { try fields.required("authinfo") } }
    }
}

extension V3.Offlineface.Contracts.Presign {
    /// 预签约接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("offlineface.contracts.presign.post", chain, body: body.fields).reply()
    }

    /// 预签约接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("offlineface.contracts.presign.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/offlineface/contracts/presign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessName: String,
            facepayUser: FacepayUser,
            limitBankCard: LimitBankCard? = nil,
            contractMode: V3.Offlineface.ContractMode? = nil
        ) {
            var fields = Fields()
            fields.set("business_name", businessName)
            fields.set("facepay_user", facepayUser)
            fields.set("limit_bank_card", limitBankCard)
            fields.set("contract_mode", contractMode)
            self.fields = fields
        }
        /// 业务类型 (`business_name`).
        public var businessName: String? {
            get { fields.stored("business_name") }
            set { fields.set("business_name", newValue) }
        }
        /// 刷脸用户信息 (`facepay_user`).
        public var facepayUser: FacepayUser? {
            get { fields.stored("facepay_user") }
            set { fields.set("facepay_user", newValue) }
        }
        /// 签约指定银行卡 (`limit_bank_card`).
        public var limitBankCard: LimitBankCard? {
            get { fields.stored("limit_bank_card") }
            set { fields.set("limit_bank_card", newValue) }
        }
        /// 签约模式 (`contract_mode`).
        public var contractMode: V3.Offlineface.ContractMode? {
            get { fields.stored("contract_mode") }
            set { fields.set("contract_mode", newValue) }
        }
        /// 刷脸用户信息 (`facepay_user`).
        public struct FacepayUser: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                outUserID: String,
                organizationID: String,
                identificationName: String? = nil,
                identification: V3.Offlineface.Identification? = nil,
                phone: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("out_user_id", outUserID)
                fields.set("identification_name", identificationName)
                fields.set("organization_id", organizationID)
                fields.set("identification", identification)
                fields.set("phone", phone)
                self.fields = fields
            }
            /// 商户用户ID (`out_user_id`).
            public var outUserID: String? {
                get { fields.stored("out_user_id") }
                set { fields.set("out_user_id", newValue) }
            }
            /// 刷脸用户名 (`identification_name`).
            public var identificationName: String? {
                get { fields.stored("identification_name") }
                set { fields.set("identification_name", newValue) }
            }
            /// 机构ID (`organization_id`).
            public var organizationID: String? {
                get { fields.stored("organization_id") }
                set { fields.set("organization_id", newValue) }
            }
            /// 证件信息 (`identification`).
            public var identification: V3.Offlineface.Identification? {
                get { fields.stored("identification") }
                set { fields.set("identification", newValue) }
            }
            /// 手机号码 (`phone`): encrypted when sent.
            public var phone: SensitiveText? {
                get { fields.stored("phone") }
                set { fields.set("phone", newValue) }
            }
        }
        /// 签约指定银行卡 (`limit_bank_card`).
        public struct LimitBankCard: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                bankCardNumber: SensitiveText? = nil,
                identificationName: SensitiveText? = nil,
                identification: V3.Offlineface.Identification? = nil,
                validThru: String? = nil,
                bankType: String? = nil,
                phone: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("bank_card_number", bankCardNumber)
                fields.set("identification_name", identificationName)
                fields.set("identification", identification)
                fields.set("valid_thru", validThru)
                fields.set("bank_type", bankType)
                fields.set("phone", phone)
                self.fields = fields
            }
            /// 银行卡号 (`bank_card_number`): encrypted when sent.
            public var bankCardNumber: SensitiveText? {
                get { fields.stored("bank_card_number") }
                set { fields.set("bank_card_number", newValue) }
            }
            /// 开卡人姓名 (`identification_name`): encrypted when sent.
            public var identificationName: SensitiveText? {
                get { fields.stored("identification_name") }
                set { fields.set("identification_name", newValue) }
            }
            /// 开卡人证件 (`identification`).
            public var identification: V3.Offlineface.Identification? {
                get { fields.stored("identification") }
                set { fields.set("identification", newValue) }
            }
            /// 银行卡有效期 (`valid_thru`).
            public var validThru: String? {
                get { fields.stored("valid_thru") }
                set { fields.set("valid_thru", newValue) }
            }
            /// 银行类型 (`bank_type`).
            public var bankType: String? {
                get { fields.stored("bank_type") }
                set { fields.set("bank_type", newValue) }
            }
            /// 开卡预留手机号 (`phone`): encrypted when sent.
            public var phone: SensitiveText? {
                get { fields.stored("phone") }
                set { fields.set("phone", newValue) }
            }
        }
    }

    /// What `POST /v3/offlineface/contracts/presign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会话ID (`presign_token`).
        public var presignToken: String { get throws { try fields.required("presign_token") } }
    }
}

extension V3.Offlineface.Contracts.ByContractID {
    /// 签约查询接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html).
    ///
    /// - Parameter appid: 商户签约小程序APPID.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String? = nil) async throws -> GetReply {
        var call = TypedCall("offlineface.contracts.{contract_id}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 签约查询接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String? = nil) throws -> GetReply {
        var call = TypedCall("offlineface.contracts.{contract_id}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/offlineface/contracts/{contract_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 签约ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 机构ID (`organization_id`).
        public var organizationID: String { get throws { try fields.required("organization_id") } }
        /// 用户ID (`use_id`).
        public var useID: String? { get throws { try fields.optional("use_id") } }
        /// 签约用户openid (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 签约状态 (`contract_state`).
        public var contractState: ContractState { get throws { try fields.required("contract_state") } }
        /// 签约时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// 签约模式 (`contract_mode`).
        public var contractMode: V3.Offlineface.ContractMode { get throws { try fields.required("contract_mode") } }
        /// 签约卡来源 (`contract_bank_card_from`).
        public var contractBankCardFrom: ContractBankCardFrom {
            get throws { try fields.required("contract_bank_card_from") }
        }
        /// Documented values of 签约状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// Documented values of 签约卡来源 (`contract_bank_card_from`); open.
        public typealias ContractBankCardFrom = OpenValue<ContractBankCardFromKind>
        /// Tells ``ContractBankCardFrom`` from other values.
        public enum ContractBankCardFromKind {}
    }
}

extension OpenValue where Kind == V3.Offlineface.Contracts.ByContractID.GetReply.ContractStateKind {
    /// `NOT_CONTRACTED`.
    public static var notContracted: Self { "NOT_CONTRACTED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `CONTRACTED`.
    public static var contracted: Self { "CONTRACTED" }
}

extension OpenValue where Kind == V3.Offlineface.Contracts.ByContractID.GetReply.ContractBankCardFromKind {
    /// `MERCHANT_LIMITED_BANK_CARD`.
    public static var merchantLimitedBankCard: Self { "MERCHANT_LIMITED_BANK_CARD" }
    /// `USER_SELECT_FREE`.
    public static var userSelectFree: Self { "USER_SELECT_FREE" }
}

extension V3.Offlineface.FaceCollections {
    /// 查询重采用户列表, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html).
    ///
    /// - Parameters:
    ///   - organizationID: 机构ID (`organization_id`).
    ///   - offset: 列表偏移.
    ///   - limit: 资源个数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(organizationID: String, offset: Int? = nil, limit: Int? = nil) async throws -> GetReply {
        var call = TypedCall("offlineface.face-collections.get", chain)
        call.query("organization_id", organizationID)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询重采用户列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(organizationID: String, offset: Int? = nil, limit: Int? = nil) throws -> GetReply {
        var call = TypedCall("offlineface.face-collections.get", chain)
        call.query("organization_id", organizationID)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/offlineface/face-collections` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 重采对象 (`face_collections`).
        public var faceCollections: [V3.Offlineface.FaceCollectionsReply] {
            get throws { try fields.required("face_collections") }
        }
    }
}

extension V3.Offlineface.FaceCollections.ByCollectionID {
    /// 查询重采请求详情, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Offlineface.FaceCollectionsReply {
        try await TypedCall("offlineface.face-collections.{collection_id}.get", chain).reply()
    }

    /// 查询重采请求详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Offlineface.FaceCollectionsReply {
        try TypedCall("offlineface.face-collections.{collection_id}.get", chain).blockingReply()
    }
}

extension V3.Offlineface.RepaymentURL {
    /// 获取还款链接接口, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("offlineface.repayment-url.post", chain, body: body.fields).reply()
    }

    /// 获取还款链接接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("offlineface.repayment-url.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/offlineface/repayment-url` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outUserID: String, organizationID: String) {
            var fields = Fields()
            fields.set("out_user_id", outUserID)
            fields.set("organization_id", organizationID)
            self.fields = fields
        }
        /// 商户用户ID (`out_user_id`).
        public var outUserID: String? {
            get { fields.stored("out_user_id") }
            set { fields.set("out_user_id", newValue) }
        }
        /// 机构id (`organization_id`).
        public var organizationID: String? {
            get { fields.stored("organization_id") }
            set { fields.set("organization_id", newValue) }
        }
    }

    /// What `POST /v3/offlineface/repayment-url` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 还款链接 (`repayment_url`).
        public var repaymentURL: String { get throws { try fields.required("repayment_url") } }
        /// 链接过期时间 (`expire_at`).
        public var expireAt: String { get throws { try fields.required("expire_at") } }
    }
}

extension V3.Offlineface.Transactions {
    /// 申请扣款接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("offlineface.transactions.post", chain, body: body.fields).reply()
    }

    /// 申请扣款接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("offlineface.transactions.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/offlineface/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            authCode: String,
            spAppid: String? = nil,
            spMchid: String? = nil,
            subAppid: String? = nil,
            subMchid: String? = nil,
            amount: Amount? = nil,
            sceneInfo: SceneInfo? = nil,
            goodsTag: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            settleInfo: SettleInfo? = nil,
            outTradeNo: String? = nil,
            business: Business? = nil
        ) {
            var fields = Fields()
            fields.set("auth_code", authCode)
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            fields.set("goods_tag", goodsTag)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("settle_info", settleInfo)
            fields.set("out_trade_no", outTradeNo)
            fields.set("business", business)
            self.fields = fields
        }
        /// 支付凭证 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// 服务商公众号appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户公众号appid (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 金额信息 (`amount`).
        public var amount: Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 支付场景信息 (`scene_info`).
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 商品信息 (`description`): at most 127 bytes in UTF-8.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户附加信息 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 结算信息 (`settle_info`).
        public var settleInfo: SettleInfo? {
            get { fields.stored("settle_info") }
            set { fields.set("settle_info", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 业务信息 (`business`).
        public var business: Business? {
            get { fields.stored("business") }
            set { fields.set("business", newValue) }
        }
        /// 金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(total: Int, currency: V3.Offlineface.Currency) {
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
            public var currency: V3.Offlineface.Currency? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
        /// 支付场景信息 (`scene_info`).
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(deviceIp: String) {
                var fields = Fields()
                fields.set("device_ip", deviceIp)
                self.fields = fields
            }
            /// 设备IP (`device_ip`).
            public var deviceIp: String? {
                get { fields.stored("device_ip") }
                set { fields.set("device_ip", newValue) }
            }
        }
        /// 结算信息 (`settle_info`).
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
            /// 是否支持分账 (`profit_sharing`).
            public var profitSharing: Bool? {
                get { fields.stored("profit_sharing") }
                set { fields.set("profit_sharing", newValue) }
            }
        }
        /// 业务信息 (`business`).
        public struct Business: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(businessProductID: Int, businessSceneID: Int) {
                var fields = Fields()
                fields.set("business_product_id", businessProductID)
                fields.set("business_scene_id", businessSceneID)
                self.fields = fields
            }
            /// 平台产品ID (`business_product_id`): one of `2`, `11`.
            public var businessProductID: Int? {
                get { fields.stored("business_product_id") }
                set { fields.set("business_product_id", newValue) }
            }
            /// 平台场景ID (`business_scene_id`): one of `3`, `4`, `5`, `6`, `124`, `125`, `126`.
            public var businessSceneID: Int? {
                get { fields.stored("business_scene_id") }
                set { fields.set("business_scene_id", newValue) }
            }
        }
    }

    /// What `POST /v3/offlineface/transactions` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商公众号appid (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户公众号appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 支付用户信息 (`payer`).
        public var payer: V3.Offlineface.Payer? { get throws { try fields.optional("payer") } }
        /// 金额信息 (`amount`).
        public var amount: V3.Offlineface.Amount? { get throws { try fields.optional("amount") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [JSON]? { get throws { try fields.optional("promotion_detail") } }
        /// 支付场景信息 (`scene_info`).
        public var sceneInfo: V3.Offlineface.SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V3.Offlineface.TradeType? { get throws { try fields.optional("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String? { get throws { try fields.optional("trade_state") } }
        /// 交易描述 (`trade_state_description`).
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 欠款状态 (`debt_state`).
        public var debtState: String? { get throws { try fields.optional("debt_state") } }
        /// 商品信息 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 商户附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 还款微信订单号 (`repayment_transaction_id`).
        public var repaymentTransactionID: String? { get throws { try fields.optional("repayment_transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 错误分类 (`error_type`).
        public var errorType: String? { get throws { try fields.optional("error_type") } }
    }
}

extension V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo {
    /// 查单接口, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html).
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - subMchid: 子商户商户号 (`sub_mchid`).
    ///   - businessProductID: 平台产品ID (`business_product_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spMchid: String, subMchid: String, businessProductID: BusinessProductID) async throws -> GetReply {
        var call = TypedCall("offlineface.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        call.query("business_product_id", businessProductID)
        return try await call.reply()
    }

    /// 查单接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spMchid: String, subMchid: String, businessProductID: BusinessProductID) throws -> GetReply {
        var call = TypedCall("offlineface.transactions.out-trade-no.{out_trade_no}.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("sub_mchid", subMchid)
        call.query("business_product_id", businessProductID)
        return try call.blockingReply()
    }

    /// Documented values of 平台产品ID (`business_product_id`); open.
    public typealias BusinessProductID = OpenValue<BusinessProductIDKind>
    /// Tells ``BusinessProductID`` from other values.
    public enum BusinessProductIDKind {}

    /// What `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商公众号appid (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户公众号appid (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 支付用户信息 (`payer`).
        public var payer: V3.Offlineface.Payer? { get throws { try fields.optional("payer") } }
        /// 金额信息 (`amount`).
        public var amount: V3.Offlineface.Amount? { get throws { try fields.optional("amount") } }
        /// 优惠信息 (`promotion_detail`).
        public var promotionDetail: [JSON]? { get throws { try fields.optional("promotion_detail") } }
        /// 支付场景信息 (`scene_info`).
        public var sceneInfo: V3.Offlineface.SceneInfo? { get throws { try fields.optional("scene_info") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V3.Offlineface.TradeType? { get throws { try fields.optional("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易描述 (`trade_state_description`).
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 欠款状态 (`debt_state`).
        public var debtState: String? { get throws { try fields.optional("debt_state") } }
        /// 商品信息 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 商户附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 还款微信订单号 (`repayment_transaction_id`).
        public var repaymentTransactionID: String? { get throws { try fields.optional("repayment_transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 错误分类 (`error_type`).
        public var errorType: String? { get throws { try fields.optional("error_type") } }
    }
}

extension OpenValue where Kind == V3.Offlineface.Transactions.OutTradeNo.ByOutTradeNo.BusinessProductIDKind {
    /// `2`.
    public static var _2: Self { "2" }
    /// `11`.
    public static var _11: Self { "11" }
}

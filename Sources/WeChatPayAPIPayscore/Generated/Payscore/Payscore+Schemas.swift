// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct AssessUserRiskLevelGoods: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("picture", picture)
            fields.set("amount", amount)
            fields.set("count", count)
            fields.set("category_id", categoryID)
            self.fields = fields
        }
        /// 商品名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 商品图片链接 (`picture`).
        public var picture: String? {
            get { fields.stored("picture") }
            set { fields.set("picture", newValue) }
        }
        /// 商品单价金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 商品数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// 商品品类ID (`category_id`).
        public var categoryID: [String]? {
            get { fields.stored("category_id") }
            set { fields.set("category_id", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct AssessUserRiskLevelReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// 授权状态 (`authorization_state`).
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// 授权通知地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 最近一次解除授权时间 (`cancel_authorization_time`).
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// 最近一次授权成功时间 (`authorization_success_time`).
        public var authorizationSuccessTime: String? {
            get throws { try fields.optional("authorization_success_time") }
        }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 子商户的公众号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户的用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 用户标签 (`user_label`).
        public var userLabel: String? { get throws { try fields.optional("user_label") } }
        /// 渠道商商户号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 用户分层 (`user_risk_level`).
        public var userRiskLevel: JSON.Number? { get throws { try fields.optional("user_risk_level") } }
        /// 分层版本 (`risk_level_version`).
        public var riskLevelVersion: JSON.Number? { get throws { try fields.optional("risk_level_version") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct AssessUserRiskLevelShoppingInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(goods: [V3.Payscore.AssessUserRiskLevelGoods]) {
            var fields = Fields()
            fields.set("goods", goods)
            self.fields = fields
        }
        /// 商品列表 (`goods`).
        public var goods: [V3.Payscore.AssessUserRiskLevelGoods]? {
            get { fields.stored("goods") }
            set { fields.set("goods", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Documented values of `AuthorizationState`; open.
    public typealias AuthorizationState = OpenValue<AuthorizationStateKind>
    /// Tells ``AuthorizationState`` from other values.
    public enum AuthorizationStateKind {}
}

extension OpenValue where Kind == V3.Payscore.AuthorizationStateKind {
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `UNBINDUSER`.
    public static var unbinduser: Self { "UNBINDUSER" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct CancelRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, reason: String, serviceID: String? = nil) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 撤销原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct CompletePostDiscounts: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("description", description)
            fields.set("amount", amount)
            fields.set("count", count)
            self.fields = fields
        }
        /// 优惠名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 优惠说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 优惠数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct CompleteRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            serviceID: String,
            finishType: Int? = nil,
            cancelReason: String? = nil,
            realServiceStartTime: String? = nil,
            realServiceEndTime: String? = nil,
            realServiceEndLocation: String? = nil,
            fees: [V3.Payscore.Fees]? = nil,
            discounts: [V3.Payscore.DiscountsRequest]? = nil,
            totalAmount: Int? = nil,
            finishTicket: String? = nil,
            profitSharing: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("finish_type", finishType)
            fields.set("cancel_reason", cancelReason)
            fields.set("real_service_start_time", realServiceStartTime)
            fields.set("real_service_end_time", realServiceEndTime)
            fields.set("real_service_end_location", realServiceEndLocation)
            fields.set("fees", fees)
            fields.set("discounts", discounts)
            fields.set("total_amount", totalAmount)
            fields.set("finish_ticket", finishTicket)
            fields.set("profit_sharing", profitSharing)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 标识用户订单使用情况 (`finish_type`).
        public var finishType: Int? {
            get { fields.stored("finish_type") }
            set { fields.set("finish_type", newValue) }
        }
        /// 取消订单的原因 (`cancel_reason`).
        public var cancelReason: String? {
            get { fields.stored("cancel_reason") }
            set { fields.set("cancel_reason", newValue) }
        }
        /// 实际服务开始时间 (`real_service_start_time`).
        public var realServiceStartTime: String? {
            get { fields.stored("real_service_start_time") }
            set { fields.set("real_service_start_time", newValue) }
        }
        /// 服务结束时间 (`real_service_end_time`).
        public var realServiceEndTime: String? {
            get { fields.stored("real_service_end_time") }
            set { fields.set("real_service_end_time", newValue) }
        }
        /// 实际结束使用服务的地点 (`real_service_end_location`).
        public var realServiceEndLocation: String? {
            get { fields.stored("real_service_end_location") }
            set { fields.set("real_service_end_location", newValue) }
        }
        /// `fees`.
        public var fees: [V3.Payscore.Fees]? {
            get { fields.stored("fees") }
            set { fields.set("fees", newValue) }
        }
        /// `discounts`: at most 5 elements.
        public var discounts: [V3.Payscore.DiscountsRequest]? {
            get { fields.stored("discounts") }
            set { fields.set("discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String? {
            get { fields.stored("finish_ticket") }
            set { fields.set("finish_ticket", newValue) }
        }
        /// 是否指定商户分账 (`profit_sharing`).
        public var profitSharing: Bool? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(paidTime: String, seq: Int? = nil, paidAmount: Int? = nil) {
            var fields = Fields()
            fields.set("seq", seq)
            fields.set("paid_time", paidTime)
            fields.set("paid_amount", paidAmount)
            self.fields = fields
        }
        /// 收款序号 (`seq`).
        public var seq: Int? {
            get { fields.stored("seq") }
            set { fields.set("seq", newValue) }
        }
        /// 收款成功时间 (`paid_time`).
        public var paidTime: String? {
            get { fields.stored("paid_time") }
            set { fields.set("paid_time", newValue) }
        }
        /// 收款金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
        public var paidAmount: Int? {
            get { fields.stored("paid_amount") }
            set { fields.set("paid_amount", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct DetailRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(paidTime: String) {
            var fields = Fields()
            fields.set("paid_time", paidTime)
            self.fields = fields
        }
        /// 收款成功时间 (`paid_time`).
        public var paidTime: String? {
            get { fields.stored("paid_time") }
            set { fields.set("paid_time", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct Device: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
            var fields = Fields()
            fields.set("start_device_id", startDeviceID)
            fields.set("end_device_id", endDeviceID)
            fields.set("materiel_no", materielNo)
            self.fields = fields
        }
        /// 服务开始的设备ID (`start_device_id`): at most 50 characters.
        public var startDeviceID: String? {
            get { fields.stored("start_device_id") }
            set { fields.set("start_device_id", newValue) }
        }
        /// 服务结束的设备ID (`end_device_id`): at most 50 characters.
        public var endDeviceID: String? {
            get { fields.stored("end_device_id") }
            set { fields.set("end_device_id", newValue) }
        }
        /// 物料URL (`materiel_no`): at most 100 characters.
        public var materielNo: String? {
            get { fields.stored("materiel_no") }
            set { fields.set("materiel_no", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct DirectCompletePostPayments: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 付费项目名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 优惠说明 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 付费数量 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct Discounts: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠名称 (`discount_name`).
        public var discountName: String? { get throws { try fields.optional("discount_name") } }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
        /// 优惠说明 (`discount_desc`).
        public var discountDesc: String? { get throws { try fields.optional("discount_desc") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct DiscountsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(discountName: String? = nil, discountAmount: Int? = nil, discountDesc: String? = nil) {
            var fields = Fields()
            fields.set("discount_name", discountName)
            fields.set("discount_amount", discountAmount)
            fields.set("discount_desc", discountDesc)
            self.fields = fields
        }
        /// 优惠名称 (`discount_name`).
        public var discountName: String? {
            get { fields.stored("discount_name") }
            set { fields.set("discount_name", newValue) }
        }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
        /// 优惠说明 (`discount_desc`).
        public var discountDesc: String? {
            get { fields.stored("discount_desc") }
            set { fields.set("discount_desc", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct Fees: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(feeName: String? = nil, feeCount: Int? = nil, feeAmount: Int? = nil, feeDesc: String? = nil) {
            var fields = Fields()
            fields.set("fee_name", feeName)
            fields.set("fee_count", feeCount)
            fields.set("fee_amount", feeAmount)
            fields.set("fee_desc", feeDesc)
            self.fields = fields
        }
        /// 付费项目名称 (`fee_name`).
        public var feeName: String? {
            get { fields.stored("fee_name") }
            set { fields.set("fee_name", newValue) }
        }
        /// 付费项目数量 (`fee_count`).
        public var feeCount: Int? {
            get { fields.stored("fee_count") }
            set { fields.set("fee_count", newValue) }
        }
        /// 付费项目总金额 (`fee_amount`): in the smallest unit of the currency (分 for CNY).
        public var feeAmount: Int? {
            get { fields.stored("fee_amount") }
            set { fields.set("fee_amount", newValue) }
        }
        /// 描述计费规则 (`fee_desc`).
        public var feeDesc: String? {
            get { fields.stored("fee_desc") }
            set { fields.set("fee_desc", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct FeesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 付费项目名称 (`fee_name`).
        public var feeName: String? { get throws { try fields.optional("fee_name") } }
        /// 付费项目数量 (`fee_count`).
        public var feeCount: Int? { get throws { try fields.optional("fee_count") } }
        /// 付费项目总金额 (`fee_amount`): in the smallest unit of the currency (分 for CNY).
        public var feeAmount: Int? { get throws { try fields.optional("fee_amount") } }
        /// 描述计费规则 (`fee_desc`).
        public var feeDesc: String? { get throws { try fields.optional("fee_desc") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct Goods: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品名称 (`name`).
        public var name: String { get throws { try fields.required("name") } }
        /// 商品图片链接 (`picture`).
        public var picture: String { get throws { try fields.required("picture") } }
        /// 商品单价金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 商品数量 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 商品品类ID (`category_id`).
        public var categoryID: [String]? { get throws { try fields.optional("category_id") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`): at most 32 characters.
        public var goodsID: String { get throws { try fields.required("goods_id") } }
        /// 商品数量 (`quantity`).
        public var quantity: Int? { get throws { try fields.optional("quantity") } }
        /// 商品价格 (`unit_price`): in the smallest unit of the currency (分 for CNY).
        public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
        /// 商品备注 (`goods_remark`): at most 128 characters.
        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct GoodsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            name: String? = nil,
            picture: String? = nil,
            amount: Int? = nil,
            count: Int? = nil,
            categoryID: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("picture", picture)
            fields.set("amount", amount)
            fields.set("count", count)
            fields.set("category_id", categoryID)
            self.fields = fields
        }
        /// 商品名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 商品图片链接 (`picture`).
        public var picture: String? {
            get { fields.stored("picture") }
            set { fields.set("picture", newValue) }
        }
        /// 商品单价金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 商品数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// 商品品类ID (`category_id`).
        public var categoryID: [String]? {
            get { fields.stored("category_id") }
            set { fields.set("category_id", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct JumpLink: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 跳转链接类型 (`jump_link_type`).
        public var jumpLinkType: String { get throws { try fields.required("jump_link_type") } }
        /// 小程序跳转AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 小程序跳转path (`path`).
        public var path: String? { get throws { try fields.optional("path") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct JumpLinkRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(jumpLinkType: V3.Payscore.JumpLinkType? = nil, appid: String? = nil, path: String? = nil) {
            var fields = Fields()
            fields.set("jump_link_type", jumpLinkType)
            fields.set("appid", appid)
            fields.set("path", path)
            self.fields = fields
        }
        /// 跳转链接类型 (`jump_link_type`).
        public var jumpLinkType: V3.Payscore.JumpLinkType? {
            get { fields.stored("jump_link_type") }
            set { fields.set("jump_link_type", newValue) }
        }
        /// 小程序跳转AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 小程序跳转path (`path`).
        public var path: String? {
            get { fields.stored("path") }
            set { fields.set("path", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Documented values of `JumpLinkType`; open.
    public typealias JumpLinkType = OpenValue<JumpLinkTypeKind>
    /// Tells ``JumpLinkType`` from other values.
    public enum JumpLinkTypeKind {}
}

extension OpenValue where Kind == V3.Payscore.JumpLinkTypeKind {
    /// `JUMP_LINK_MINI_PROGRAM`.
    public static var jumpLinkMiniProgram: Self { "JUMP_LINK_MINI_PROGRAM" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct Location: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(startLocation: String? = nil, endLocation: String? = nil) {
            var fields = Fields()
            fields.set("start_location", startLocation)
            fields.set("end_location", endLocation)
            self.fields = fields
        }
        /// 服务开始地点 (`start_location`).
        public var startLocation: String? {
            get { fields.stored("start_location") }
            set { fields.set("start_location", newValue) }
        }
        /// 服务结束地点 (`end_location`).
        public var endLocation: String? {
            get { fields.stored("end_location") }
            set { fields.set("end_location", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct LocationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务开始地点 (`start_location`): at most 20 characters.
        public var startLocation: String? { get throws { try fields.optional("start_location") } }
        /// 服务结束地点 (`end_location`): at most 20 characters.
        public var endLocation: String? { get throws { try fields.optional("end_location") } }
    }
}

extension V3.Payscore {
    /// Documented values of `Name`; open.
    public typealias Name = OpenValue<NameKind>
    /// Tells ``Name`` from other values.
    public enum NameKind {}
}

extension OpenValue where Kind == V3.Payscore.NameKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `ADVANCE`.
    public static var advance: Self { "ADVANCE" }
    /// `CASH_DEPOSIT`.
    public static var cashDeposit: Self { "CASH_DEPOSIT" }
    /// `ESTIMATE_ORDER_COST`.
    public static var estimateOrderCost: Self { "ESTIMATE_ORDER_COST" }
}

extension V3.Payscore {
    /// Documented values of `PaidType`; open.
    public typealias PaidType = OpenValue<PaidTypeKind>
    /// Tells ``PaidType`` from other values.
    public enum PaidTypeKind {}
}

extension OpenValue where Kind == V3.Payscore.PaidTypeKind {
    /// 微信支付分渠道 (`NEWTON`).
    public static var newton: Self { "NEWTON" }
    /// 商户渠道 (`MCH`).
    public static var mch: Self { "MCH" }
}

extension V3.Payscore {
    /// Documented values of `PayType`; open.
    public typealias PayType = OpenValue<PayTypeKind>
    /// Tells ``PayType`` from other values.
    public enum PayTypeKind {}
}

extension OpenValue where Kind == V3.Payscore.PayTypeKind {
    /// `MchChannelPayType`.
    public static var mchChannelPayType: Self { "MchChannelPayType" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PayafterOrdersDiscounts: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(discountName: String? = nil, discountDesc: String? = nil) {
            var fields = Fields()
            fields.set("discount_name", discountName)
            fields.set("discount_desc", discountDesc)
            self.fields = fields
        }
        /// 优惠名称 (`discount_name`).
        public var discountName: String? {
            get { fields.stored("discount_name") }
            set { fields.set("discount_name", newValue) }
        }
        /// 优惠说明 (`discount_desc`).
        public var discountDesc: String? {
            get { fields.stored("discount_desc") }
            set { fields.set("discount_desc", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PayafterOrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// 服务订单状态 (`state`).
        public var state: V3.Payscore.PayafterOrdersState? { get throws { try fields.optional("state") } }
        /// 标识用户订单使用情况 (`finish_type`).
        public var finishType: Int? { get throws { try fields.optional("finish_type") } }
        /// 服务开始时间 (`service_start_time`).
        public var serviceStartTime: String? { get throws { try fields.optional("service_start_time") } }
        /// 服务结束时间 (`service_end_time`).
        public var serviceEndTime: String? { get throws { try fields.optional("service_end_time") } }
        /// 实际服务开始时间 (`real_service_start_time`).
        public var realServiceStartTime: String? { get throws { try fields.optional("real_service_start_time") } }
        /// 实际服务结束时间 (`real_service_end_time`).
        public var realServiceEndTime: String? { get throws { try fields.optional("real_service_end_time") } }
        /// 支付完成时间 (`pay_succ_time`).
        public var paySuccTime: String? { get throws { try fields.optional("pay_succ_time") } }
        /// 开始使用服务的地点 (`service_start_location`).
        public var serviceStartLocation: String? { get throws { try fields.optional("service_start_location") } }
        /// 预计服务结束的地点 (`service_end_location`).
        public var serviceEndLocation: String? { get throws { try fields.optional("service_end_location") } }
        /// 开始使用服务的地点 (`real_service_start_location`).
        public var realServiceStartLocation: String? {
            get throws { try fields.optional("real_service_start_location") }
        }
        /// 预计服务结束的地点 (`real_service_end_location`).
        public var realServiceEndLocation: String? { get throws { try fields.optional("real_service_end_location") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String? { get throws { try fields.optional("service_introduction") } }
        /// `fees`.
        public var fees: [V3.Payscore.FeesReply]? { get throws { try fields.optional("fees") } }
        /// `discounts`: at most 5 elements.
        public var discounts: [V3.Payscore.Discounts]? { get throws { try fields.optional("discounts") } }
        /// 订单风险金额 (`risk_amount`): in the smallest unit of the currency (分 for CNY).
        public var riskAmount: Int? { get throws { try fields.optional("risk_amount") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String? { get throws { try fields.optional("finish_ticket") } }
        /// 结单交易单号 (`finish_transaction_id`).
        public var finishTransactionID: String? { get throws { try fields.optional("finish_transaction_id") } }
        /// 支付方式 (`pay_type`).
        public var payType: V3.Payscore.PayType? { get throws { try fields.optional("pay_type") } }
    }
}

extension V3.Payscore {
    /// Documented values of `PayafterOrdersState`; open.
    public typealias PayafterOrdersState = OpenValue<PayafterOrdersStateKind>
    /// Tells ``PayafterOrdersState`` from other values.
    public enum PayafterOrdersStateKind {}
}

extension OpenValue where Kind == V3.Payscore.PayafterOrdersStateKind {
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `USER_ACCEPTED`.
    public static var userAccepted: Self { "USER_ACCEPTED" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `USER_PAID`.
    public static var userPaid: Self { "USER_PAID" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PayscorePayafterOrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 小程序跳转businessType (`miniprogram_businesstype`).
        public var miniprogramBusinesstype: String? { get throws { try fields.optional("miniprogram_businesstype") } }
        /// `miniprogram_appid`.
        public var miniprogramAppid: String? { get throws { try fields.optional("miniprogram_appid") } }
        /// 小程序跳转路径 (`miniprogram_path`).
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// 跳转签约小程序的username (`miniprogram_username`).
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// `package`.
        public var package: String? { get throws { try fields.optional("package") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PayscorePlansReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付分计划ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务商AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户侧计划号 (`merchant_plan_no`).
        public var merchantPlanNo: String { get throws { try fields.required("merchant_plan_no") } }
        /// 支付分计划名称 (`plan_name`).
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// 支付分计划有效期(单位天) (`plan_duration`).
        public var planDuration: JSON.Number { get throws { try fields.required("plan_duration") } }
        /// 支付分计划状态 (`plan_state`).
        public var planState: String { get throws { try fields.required("plan_state") } }
        /// 支付分计划原总金额(单位分) (`total_original_price`).
        public var totalOriginalPrice: JSON.Number { get throws { try fields.required("total_original_price") } }
        /// 支付分计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// 支付分计划实际扣费总金额(单位分) (`total_actual_price`).
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// 支付分计划明细列表 (`plan_detail_list`).
        public var planDetailList: [V3.Payscore.PlanDetailList]? {
            get throws { try fields.optional("plan_detail_list") }
        }
        /// 终止方商户号 (`stop_mchid`).
        public var stopMchid: String? { get throws { try fields.optional("stop_mchid") } }
        /// 终止时间 (`stop_time`).
        public var stopTime: String? { get throws { try fields.optional("stop_time") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PayscoreReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 微信支付服务订单号 (`order_id`): at most 128 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PayscoreRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, reason: String, serviceID: String? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 取消原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PermissionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预授权token (`apply_permissions_token`).
        public var applyPermissionsToken: String { get throws { try fields.required("apply_permissions_token") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PlanDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 计划明细序号 (`plan_detail_no`).
        public var planDetailNo: JSON.Number { get throws { try fields.required("plan_detail_no") } }
        /// 计划明细名称 (`plan_detail_name`).
        public var planDetailName: String { get throws { try fields.required("plan_detail_name") } }
        /// 计划明细原支付金额(单位分) (`original_price`).
        public var originalPrice: JSON.Number { get throws { try fields.required("original_price") } }
        /// 计划明细优惠说明 (`plan_discount_description`).
        public var planDiscountDescription: String? { get throws { try fields.optional("plan_discount_description") } }
        /// 计划明细实际支付金额(单位分) (`actual_price`).
        public var actualPrice: JSON.Number { get throws { try fields.required("actual_price") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PlanDetailListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            originalPrice: JSON.Number,
            actualPrice: JSON.Number,
            planDetailName: String,
            planDiscountDescription: String? = nil
        ) {
            var fields = Fields()
            fields.set("original_price", originalPrice)
            fields.set("plan_discount_description", planDiscountDescription)
            fields.set("actual_price", actualPrice)
            fields.set("plan_detail_name", planDetailName)
            self.fields = fields
        }
        /// 计划明细原支付金额(单位分) (`original_price`).
        public var originalPrice: JSON.Number? {
            get { fields.stored("original_price") }
            set { fields.set("original_price", newValue) }
        }
        /// 计划明细优惠说明 (`plan_discount_description`).
        public var planDiscountDescription: String? {
            get { fields.stored("plan_discount_description") }
            set { fields.set("plan_discount_description", newValue) }
        }
        /// 计划明细实际支付金额(单位分) (`actual_price`).
        public var actualPrice: JSON.Number? {
            get { fields.stored("actual_price") }
            set { fields.set("actual_price", newValue) }
        }
        /// 计划明细名称 (`plan_detail_name`).
        public var planDetailName: String? {
            get { fields.stored("plan_detail_name") }
            set { fields.set("plan_detail_name", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PlanPayscorePlansReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付分计划ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户侧计划号 (`merchant_plan_no`).
        public var merchantPlanNo: String { get throws { try fields.required("merchant_plan_no") } }
        /// 支付分计划名称 (`plan_name`).
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// 支付分计划有效期(单位天) (`plan_duration`).
        public var planDuration: JSON.Number { get throws { try fields.required("plan_duration") } }
        /// 支付分计划状态 (`plan_state`).
        public var planState: String { get throws { try fields.required("plan_state") } }
        /// 支付分计划原总金额(单位分) (`total_original_price`).
        public var totalOriginalPrice: JSON.Number { get throws { try fields.required("total_original_price") } }
        /// 支付分计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// 支付分计划实际扣费总金额(单位分) (`total_actual_price`).
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// 支付分计划明细列表 (`plan_detail_list`).
        public var planDetailList: [V3.Payscore.PlanDetailList]? {
            get throws { try fields.optional("plan_detail_list") }
        }
        /// 终止方商户号 (`stop_mchid`).
        public var stopMchid: String? { get throws { try fields.optional("stop_mchid") } }
        /// 终止时间 (`stop_time`).
        public var stopTime: String? { get throws { try fields.optional("stop_time") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostDiscounts: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("count", count)
            self.fields = fields
        }
        /// 优惠名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 优惠说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 优惠数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostDiscountsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠名称 (`name`): at most 20 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 优惠说明 (`description`): at most 30 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 优惠数量 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostDiscountsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, description: String? = nil, count: Int? = nil, amount: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("description", description)
            fields.set("count", count)
            fields.set("amount", amount)
            self.fields = fields
        }
        /// 优惠名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 优惠说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 优惠数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostPayments: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 付费名称 (`name`): at most 20 characters.
        public var name: String? { get throws { try fields.optional("name") } }
        /// 付费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 付费说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// 付费数量 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostPaymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 付费名称 (`name`): at most 20 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 付费说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// 付费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 付费数量 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostPaymentsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("description", description)
            fields.set("amount", amount)
            fields.set("count", count)
            self.fields = fields
        }
        /// 付费名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 付费说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 付费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 付费数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct RiskFund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 风险金名称 (`name`): at most 30 characters.
        public var name: Name { get throws { try fields.required("name") } }
        /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 风险说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// Documented values of 风险金名称 (`name`); open.
        public typealias Name = OpenValue<NameKind>
        /// Tells ``Name`` from other values.
        public enum NameKind {}
    }
}

extension OpenValue where Kind == V3.Payscore.RiskFund.NameKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `ADVANCE`.
    public static var advance: Self { "ADVANCE" }
    /// `CASH_DEPOSIT`.
    public static var cashDeposit: Self { "CASH_DEPOSIT" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct RiskFundReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 风险名称 (`name`): at most 30 characters.
        public var name: V3.Payscore.Name { get throws { try fields.required("name") } }
        /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 风险说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct RiskFundRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: V3.Payscore.Name, amount: Int, description: String? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            self.fields = fields
        }
        /// 风险金名称 (`name`).
        public var name: V3.Payscore.Name? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 风险说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V3.Payscore.ScopeKind {
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SendPendingmessageRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            postPayments: [V3.Payscore.PostDiscounts],
            totalAmount: Int,
            prepaidTime: String,
            postDiscounts: [V3.Payscore.PostDiscounts]? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("prepaid_time", prepaidTime)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 预计扣费时间 (`prepaid_time`).
        public var prepaidTime: String? {
            get { fields.stored("prepaid_time") }
            set { fields.set("prepaid_time", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceAccountApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 服务商应用ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 申请单号 (`out_apply_no`).
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// 绑定结果回调通知地址 (`result_notify_url`).
        public var resultNotifyURL: String? { get throws { try fields.optional("result_notify_url") } }
        /// 受理状态 (`apply_state`).
        public var applyState: String { get throws { try fields.required("apply_state") } }
        /// 拒绝原因 (`reject_reason`).
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceorderLocation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务开始地点 (`start_location`): at most 20 characters.
        public var startLocation: String? { get throws { try fields.optional("start_location") } }
        /// 预计服务结束地点 (`end_location`): at most 20 characters.
        public var endLocation: String { get throws { try fields.required("end_location") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceorderPostDiscounts: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠名称 (`name`).
        public var name: String { get throws { try fields.required("name") } }
        /// 优惠说明 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 优惠数量 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceorderPostPayments: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("count", count)
            self.fields = fields
        }
        /// 付费名称 (`name`): at most 20 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 付费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 付费说明 (`description`): at most 30 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 付费数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceorderPostPaymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 付费名称 (`name`): at most 20 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 付费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 付费说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// 付费数量 (`count`).
        public var count: Int? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceorderRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            serviceID: String,
            subMchid: String,
            postPayments: [V3.Payscore.PostDiscounts],
            totalAmount: Int,
            prepaidTime: String,
            postDiscounts: [V3.Payscore.PostDiscounts]? = nil
        ) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("post_payments", postPayments)
            fields.set("post_discounts", postDiscounts)
            fields.set("total_amount", totalAmount)
            fields.set("prepaid_time", prepaidTime)
            self.fields = fields
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 预计扣费时间 (`prepaid_time`).
        public var prepaidTime: String? {
            get { fields.stored("prepaid_time") }
            set { fields.set("prepaid_time", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServiceorderRiskFund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String, amount: Int, description: String? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            self.fields = fields
        }
        /// 风险名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 风险说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Documented values of `ServiceorderState`; open.
    public typealias ServiceorderState = OpenValue<ServiceorderStateKind>
    /// Tells ``ServiceorderState`` from other values.
    public enum ServiceorderStateKind {}
}

extension OpenValue where Kind == V3.Payscore.ServiceorderStateKind {
    /// 待支付 (`USER_PAYING`).
    public static var userPaying: Self { "USER_PAYING" }
    /// 已支付 (`USER_PAID`).
    public static var userPaid: Self { "USER_PAID" }
}

extension V3.Payscore {
    /// Documented values of `ServiceorderType`; open.
    public typealias ServiceorderType = OpenValue<ServiceorderTypeKind>
    /// Tells ``ServiceorderType`` from other values.
    public enum ServiceorderTypeKind {}
}

extension OpenValue where Kind == V3.Payscore.ServiceorderTypeKind {
    /// 预充值-带有结算资金的代金券 (`CASH`).
    public static var cash: Self { "CASH" }
    /// 免充值-不带有结算资金的代金券 (`NOCASH`).
    public static var nocash: Self { "NOCASH" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServicepayondeliveryorderPostPayments: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("count", count)
            self.fields = fields
        }
        /// 付费项目名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 优惠说明 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 付费数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServicepayondeliveryorderReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商公众号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户公众号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务信息 (`service_introduction`).
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 服务订单状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 订单状态说明 (`state_description`).
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: V3.Payscore.ServicepayondeliveryorderRiskFund? {
            get throws { try fields.optional("risk_fund") }
        }
        /// 服务时间 (`time_range`).
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// 服务位置 (`location`).
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 商户回调地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 跳转微信侧数据包 (`package`).
        public var package: String? { get throws { try fields.optional("package") } }
        /// 先用后付购物详情 (`shopping_info`).
        public var shoppingInfo: V3.Payscore.ShoppingInfo? { get throws { try fields.optional("shopping_info") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServicepayondeliveryorderRiskFund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 风险名称 (`name`): at most 30 characters.
        public var name: Name { get throws { try fields.required("name") } }
        /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 风险说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// Documented values of 风险名称 (`name`); open.
        public typealias Name = OpenValue<NameKind>
        /// Tells ``Name`` from other values.
        public enum NameKind {}
    }
}

extension OpenValue where Kind == V3.Payscore.ServicepayondeliveryorderRiskFund.NameKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `ADVANCE`.
    public static var advance: Self { "ADVANCE" }
    /// `CASH_DEPOSIT`.
    public static var cashDeposit: Self { "CASH_DEPOSIT" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ServicepayondeliveryorderTimeRange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            startTime: String? = nil,
            startTimeRemark: String? = nil,
            endTime: String? = nil,
            endTimeRemark: String? = nil
        ) {
            var fields = Fields()
            fields.set("start_time", startTime)
            fields.set("start_time_remark", startTimeRemark)
            fields.set("end_time", endTime)
            fields.set("end_time_remark", endTimeRemark)
            self.fields = fields
        }
        /// 服务开始时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 服务开始时间备注 (`start_time_remark`).
        public var startTimeRemark: String? {
            get { fields.stored("start_time_remark") }
            set { fields.set("start_time_remark", newValue) }
        }
        /// 服务结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 服务结束时间备注 (`end_time_remark`).
        public var endTimeRemark: String? {
            get { fields.stored("end_time_remark") }
            set { fields.set("end_time_remark", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ShoppingInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 实际购物商家公众号ID (`real_merchant_appid`).
        public var realMerchantAppid: String? { get throws { try fields.optional("real_merchant_appid") } }
        /// 单详跳转链接 (`jump_link`).
        public var jumpLink: V3.Payscore.JumpLink { get throws { try fields.required("jump_link") } }
        /// 商品列表 (`goods`).
        public var goods: [V3.Payscore.Goods] { get throws { try fields.required("goods") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct ShoppingInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            realMerchantAppid: String? = nil,
            jumpLink: V3.Payscore.JumpLinkRequest? = nil,
            goods: [V3.Payscore.GoodsRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("real_merchant_appid", realMerchantAppid)
            fields.set("jump_link", jumpLink)
            fields.set("goods", goods)
            self.fields = fields
        }
        /// 实际购物商家公众号ID (`real_merchant_appid`).
        public var realMerchantAppid: String? {
            get { fields.stored("real_merchant_appid") }
            set { fields.set("real_merchant_appid", newValue) }
        }
        /// 单详跳转链接 (`jump_link`).
        public var jumpLink: V3.Payscore.JumpLinkRequest? {
            get { fields.stored("jump_link") }
            set { fields.set("jump_link", newValue) }
        }
        /// 商品列表 (`goods`).
        public var goods: [V3.Payscore.GoodsRequest]? {
            get { fields.stored("goods") }
            set { fields.set("goods", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignPlanDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(planDetailNo: JSON.Number, merchantPlanDetailNo: String) {
            var fields = Fields()
            fields.set("plan_detail_no", planDetailNo)
            fields.set("merchant_plan_detail_no", merchantPlanDetailNo)
            self.fields = fields
        }
        /// 计划明细序号 (`plan_detail_no`).
        public var planDetailNo: JSON.Number? {
            get { fields.stored("plan_detail_no") }
            set { fields.set("plan_detail_no", newValue) }
        }
        /// 商户侧计划明细使用订单号 (`merchant_plan_detail_no`).
        public var merchantPlanDetailNo: String? {
            get { fields.stored("merchant_plan_detail_no") }
            set { fields.set("merchant_plan_detail_no", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignPlanPostDiscounts: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignPlanReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 计划签约ID (`sign_plan_id`).
        public var signPlanID: String { get throws { try fields.required("sign_plan_id") } }
        /// 签约计划用户服务商应用下的OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 签约计划用户子商户应用下的OpenID (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 服务商AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户侧签约计划号 (`merchant_sign_plan_no`).
        public var merchantSignPlanNo: String { get throws { try fields.required("merchant_sign_plan_no") } }
        /// 商户回调地址 (`merchant_callback_url`).
        public var merchantCallbackURL: String { get throws { try fields.required("merchant_callback_url") } }
        /// 签约所属计划ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 目前用户进行到的计划详情序号 (`going_detail_no`).
        public var goingDetailNo: JSON.Number { get throws { try fields.required("going_detail_no") } }
        /// 计划签约状态 (`sign_state`).
        public var signState: String { get throws { try fields.required("sign_state") } }
        /// 签约计划取消时间 (`cancel_sign_time`).
        public var cancelSignTime: String? { get throws { try fields.optional("cancel_sign_time") } }
        /// 签约计划取消类型 (`cancel_sign_type`).
        public var cancelSignType: String? { get throws { try fields.optional("cancel_sign_type") } }
        /// 签约计划取消原因 (`cancel_reason`).
        public var cancelReason: String? { get throws { try fields.optional("cancel_reason") } }
        /// 签约计划的名称 (`plan_name`).
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// 签约计划的过期时间 (`plan_over_time`).
        public var planOverTime: String { get throws { try fields.required("plan_over_time") } }
        /// 签约计划原总金额(单位分) (`total_origin_price`).
        public var totalOriginPrice: JSON.Number { get throws { try fields.required("total_origin_price") } }
        /// 签约计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// 签约计划实际总金额（单位分） (`total_actual_price`).
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// 签约计划明细列表 (`signed_detail_list`).
        public var signedDetailList: [V3.Payscore.SignedDetailList]? {
            get throws { try fields.optional("signed_detail_list") }
        }
        /// 签约时间 (`sign_time`).
        public var signTime: String? { get throws { try fields.optional("sign_time") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignPlanRiskFund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignedDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 计划明细序号 (`plan_detail_no`).
        public var planDetailNo: JSON.Number { get throws { try fields.required("plan_detail_no") } }
        /// 计划明细原支付金额（单位分） (`original_price`).
        public var originalPrice: JSON.Number { get throws { try fields.required("original_price") } }
        /// 计划明细优惠说明 (`plan_discount_description`).
        public var planDiscountDescription: String? { get throws { try fields.optional("plan_discount_description") } }
        /// 计划明细实际支付金额（单位分） (`actual_price`).
        public var actualPrice: JSON.Number { get throws { try fields.required("actual_price") } }
        /// 计划明细状态 (`plan_detail_state`).
        public var planDetailState: String { get throws { try fields.required("plan_detail_state") } }
        /// 计划明细对应的支付分服务单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 商户侧计划明细使用订单号 (`merchant_plan_detail_no`).
        public var merchantPlanDetailNo: String { get throws { try fields.required("merchant_plan_detail_no") } }
        /// 计划详情名称 (`plan_detail_name`).
        public var planDetailName: String { get throws { try fields.required("plan_detail_name") } }
        /// 计划明细对应订单实际支付金额（单位分） (`actual_pay_price`).
        public var actualPayPrice: JSON.Number? { get throws { try fields.optional("actual_pay_price") } }
        /// 详情使用时间 (`use_time`).
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// 详情完成时间 (`complete_time`).
        public var completeTime: String? { get throws { try fields.optional("complete_time") } }
        /// 详情取消时间 (`cancel_time`).
        public var cancelTime: String? { get throws { try fields.optional("cancel_time") } }
    }
}

extension V3.Payscore {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Payscore.StateKind {
    /// 商户已创建服务订单 (`CREATED`).
    public static var created: Self { "CREATED" }
    /// 服务订单进行中 (`DOING`).
    public static var doing: Self { "DOING" }
    /// 服务订单完成 (`DONE`).
    public static var done: Self { "DONE" }
    /// 商户取消服务订单 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 服务订单已失效 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
}

extension V3.Payscore {
    /// Documented values of `StateDescription`; open.
    public typealias StateDescription = OpenValue<StateDescriptionKind>
    /// Tells ``StateDescription`` from other values.
    public enum StateDescriptionKind {}
}

extension OpenValue where Kind == V3.Payscore.StateDescriptionKind {
    /// 用户已确认状态 (`USER_CONFIRM`).
    public static var userConfirm: Self { "USER_CONFIRM" }
    /// 商户已完结状态 (`MCH_COMPLETE`).
    public static var mchComplete: Self { "MCH_COMPLETE" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SyncPostPayments: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠名称 (`name`): at most 20 characters.
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠说明 (`description`): at most 30 characters.
        public var description: String? { get throws { try fields.optional("description") } }
        /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
    }
}

extension V3.Payscore {
    /// Documented values of `SyncType`; open.
    public typealias SyncType = OpenValue<SyncTypeKind>
    /// Tells ``SyncType`` from other values.
    public enum SyncTypeKind {}
}

extension OpenValue where Kind == V3.Payscore.SyncTypeKind {
    /// `Order_Paid`.
    public static var orderPaid: Self { "Order_Paid" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct TimeRange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务开始时间 (`start_time`): at most 14 characters.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 服务结束时间 (`end_time`): at most 14 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 服务开始时间备注 (`start_time_remark`): at most 20 characters.
        public var startTimeRemark: String? { get throws { try fields.optional("start_time_remark") } }
        /// 服务结束时间备注 (`end_time_remark`): at most 20 characters.
        public var endTimeRemark: String? { get throws { try fields.optional("end_time_remark") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct TimeRangeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务开始时间 (`start_time`): at most 14 characters.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 服务开始时间备注 (`start_time_remark`): at most 20 characters.
        public var startTimeRemark: String? { get throws { try fields.optional("start_time_remark") } }
        /// 服务结束时间 (`end_time`): at most 14 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 服务结束时间备注 (`end_time_remark`): at most 20 characters.
        public var endTimeRemark: String? { get throws { try fields.optional("end_time_remark") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct TimeRangeRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            startTime: String,
            startTimeRemark: String? = nil,
            endTime: String? = nil,
            endTimeRemark: String? = nil
        ) {
            var fields = Fields()
            fields.set("start_time", startTime)
            fields.set("start_time_remark", startTimeRemark)
            fields.set("end_time", endTime)
            fields.set("end_time_remark", endTimeRemark)
            self.fields = fields
        }
        /// 服务开始时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 服务开始时间备注 (`start_time_remark`).
        public var startTimeRemark: String? {
            get { fields.stored("start_time_remark") }
            set { fields.set("start_time_remark", newValue) }
        }
        /// 服务结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 服务结束时间备注 (`end_time_remark`).
        public var endTimeRemark: String? {
            get { fields.stored("end_time_remark") }
            set { fields.set("end_time_remark", newValue) }
        }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct UserSignPlansSignPlan: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 计划签约ID (`sign_plan_id`).
        public var signPlanID: String { get throws { try fields.required("sign_plan_id") } }
        /// 签约计划用户应用下的OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户侧签约计划号 (`merchant_sign_plan_no`).
        public var merchantSignPlanNo: String { get throws { try fields.required("merchant_sign_plan_no") } }
        /// 商户回调地址 (`merchant_callback_url`).
        public var merchantCallbackURL: String { get throws { try fields.required("merchant_callback_url") } }
        /// 签约所属计划ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 目前用户进行到的计划详情序号 (`going_detail_no`).
        public var goingDetailNo: JSON.Number { get throws { try fields.required("going_detail_no") } }
        /// 计划签约状态 (`sign_state`).
        public var signState: String { get throws { try fields.required("sign_state") } }
        /// 签约计划取消时间 (`cancel_sign_time`).
        public var cancelSignTime: String? { get throws { try fields.optional("cancel_sign_time") } }
        /// 签约计划取消类型 (`cancel_sign_type`).
        public var cancelSignType: String? { get throws { try fields.optional("cancel_sign_type") } }
        /// 签约计划取消原因 (`cancel_reason`).
        public var cancelReason: String? { get throws { try fields.optional("cancel_reason") } }
        /// 签约计划的名称 (`plan_name`).
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// 签约计划的过期时间 (`plan_over_time`).
        public var planOverTime: String { get throws { try fields.required("plan_over_time") } }
        /// 签约计划原总金额(单位分) (`total_origin_price`).
        public var totalOriginPrice: JSON.Number { get throws { try fields.required("total_origin_price") } }
        /// 签约计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// 签约计划实际总金额（单位分） (`total_actual_price`).
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// 签约计划明细列表 (`signed_detail_list`).
        public var signedDetailList: [V3.Payscore.SignedDetailList]? {
            get throws { try fields.optional("signed_detail_list") }
        }
        /// 签约时间 (`sign_time`).
        public var signTime: String? { get throws { try fields.optional("sign_time") } }
    }
}

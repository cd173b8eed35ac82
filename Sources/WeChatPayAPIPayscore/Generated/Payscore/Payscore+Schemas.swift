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
        public init(
            name: String,
            picture: String,
            amount: JSON.Number,
            count: JSON.Number,
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `picture`.
        public var picture: String? {
            get { fields.stored("picture") }
            set { fields.set("picture", newValue) }
        }
        /// `amount`.
        public var amount: JSON.Number? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `count`.
        public var count: JSON.Number? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// `category_id`.
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
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `authorization_code`.
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// `authorization_state`.
        public var authorizationState: String { get throws { try fields.required("authorization_state") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `cancel_authorization_time`.
        public var cancelAuthorizationTime: String? { get throws { try fields.optional("cancel_authorization_time") } }
        /// `authorization_success_time`.
        public var authorizationSuccessTime: String? {
            get throws { try fields.optional("authorization_success_time") }
        }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `user_label`.
        public var userLabel: String? { get throws { try fields.optional("user_label") } }
        /// `channel_id`.
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// `user_risk_level`.
        public var userRiskLevel: JSON.Number? { get throws { try fields.optional("user_risk_level") } }
        /// `risk_level_version`.
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
        /// `goods`.
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
        public init(serviceID: String, subMchid: String, reason: String) {
            var fields = Fields()
            fields.set("service_id", serviceID)
            fields.set("sub_mchid", subMchid)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `reason`.
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
        public init(name: String, description: String, amount: Int, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("description", description)
            fields.set("amount", amount)
            fields.set("count", count)
            self.fields = fields
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `count`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `finish_type`.
        public var finishType: Int? {
            get { fields.stored("finish_type") }
            set { fields.set("finish_type", newValue) }
        }
        /// `cancel_reason`.
        public var cancelReason: String? {
            get { fields.stored("cancel_reason") }
            set { fields.set("cancel_reason", newValue) }
        }
        /// `real_service_start_time`.
        public var realServiceStartTime: String? {
            get { fields.stored("real_service_start_time") }
            set { fields.set("real_service_start_time", newValue) }
        }
        /// `real_service_end_time`.
        public var realServiceEndTime: String? {
            get { fields.stored("real_service_end_time") }
            set { fields.set("real_service_end_time", newValue) }
        }
        /// `real_service_end_location`.
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
        /// `total_amount`.
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `finish_ticket`.
        public var finishTicket: String? {
            get { fields.stored("finish_ticket") }
            set { fields.set("finish_ticket", newValue) }
        }
        /// `profit_sharing`.
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
        /// `seq`.
        public var seq: Int? {
            get { fields.stored("seq") }
            set { fields.set("seq", newValue) }
        }
        /// `paid_time`.
        public var paidTime: String? {
            get { fields.stored("paid_time") }
            set { fields.set("paid_time", newValue) }
        }
        /// `paid_amount`.
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
        /// `paid_time`.
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
        /// `start_device_id`.
        public var startDeviceID: String? {
            get { fields.stored("start_device_id") }
            set { fields.set("start_device_id", newValue) }
        }
        /// `end_device_id`.
        public var endDeviceID: String? {
            get { fields.stored("end_device_id") }
            set { fields.set("end_device_id", newValue) }
        }
        /// `materiel_no`.
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
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `count`.
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
        /// `discount_name`.
        public var discountName: String? { get throws { try fields.optional("discount_name") } }
        /// `discount_amount`.
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
        /// `discount_desc`.
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
        /// `discount_name`.
        public var discountName: String? {
            get { fields.stored("discount_name") }
            set { fields.set("discount_name", newValue) }
        }
        /// `discount_amount`.
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
        /// `discount_desc`.
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
        /// `fee_name`.
        public var feeName: String? {
            get { fields.stored("fee_name") }
            set { fields.set("fee_name", newValue) }
        }
        /// `fee_count`.
        public var feeCount: Int? {
            get { fields.stored("fee_count") }
            set { fields.set("fee_count", newValue) }
        }
        /// `fee_amount`.
        public var feeAmount: Int? {
            get { fields.stored("fee_amount") }
            set { fields.set("fee_amount", newValue) }
        }
        /// `fee_desc`.
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
        /// `fee_name`.
        public var feeName: String? { get throws { try fields.optional("fee_name") } }
        /// `fee_count`.
        public var feeCount: Int? { get throws { try fields.optional("fee_count") } }
        /// `fee_amount`.
        public var feeAmount: Int? { get throws { try fields.optional("fee_amount") } }
        /// `fee_desc`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `picture`.
        public var picture: String { get throws { try fields.required("picture") } }
        /// `amount`.
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
        /// `count`.
        public var count: JSON.Number { get throws { try fields.required("count") } }
        /// `category_id`.
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
        /// `goods_id`.
        public var goodsID: String { get throws { try fields.required("goods_id") } }
        /// `quantity`.
        public var quantity: Int? { get throws { try fields.optional("quantity") } }
        /// `unit_price`.
        public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
        /// `discount_amount`.
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
        /// `goods_remark`.
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `picture`.
        public var picture: String? {
            get { fields.stored("picture") }
            set { fields.set("picture", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `count`.
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// `category_id`.
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
        /// `jump_link_type`.
        public var jumpLinkType: String { get throws { try fields.required("jump_link_type") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `path`.
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
        /// `jump_link_type`.
        public var jumpLinkType: V3.Payscore.JumpLinkType? {
            get { fields.stored("jump_link_type") }
            set { fields.set("jump_link_type", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `path`.
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
        /// `start_location`.
        public var startLocation: String? {
            get { fields.stored("start_location") }
            set { fields.set("start_location", newValue) }
        }
        /// `end_location`.
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
        /// `start_location`.
        public var startLocation: String? { get throws { try fields.optional("start_location") } }
        /// `end_location`.
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
    /// `NEWTON`.
    public static var newton: Self { "NEWTON" }
    /// `MCH`.
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
        /// `discount_name`.
        public var discountName: String? {
            get { fields.stored("discount_name") }
            set { fields.set("discount_name", newValue) }
        }
        /// `discount_desc`.
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
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_order_no`.
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// `state`.
        public var state: V3.Payscore.PayafterOrdersState? { get throws { try fields.optional("state") } }
        /// `finish_type`.
        public var finishType: Int? { get throws { try fields.optional("finish_type") } }
        /// `service_start_time`.
        public var serviceStartTime: String? { get throws { try fields.optional("service_start_time") } }
        /// `service_end_time`.
        public var serviceEndTime: String? { get throws { try fields.optional("service_end_time") } }
        /// `real_service_start_time`.
        public var realServiceStartTime: String? { get throws { try fields.optional("real_service_start_time") } }
        /// `real_service_end_time`.
        public var realServiceEndTime: String? { get throws { try fields.optional("real_service_end_time") } }
        /// `pay_succ_time`.
        public var paySuccTime: String? { get throws { try fields.optional("pay_succ_time") } }
        /// `service_start_location`.
        public var serviceStartLocation: String? { get throws { try fields.optional("service_start_location") } }
        /// `service_end_location`.
        public var serviceEndLocation: String? { get throws { try fields.optional("service_end_location") } }
        /// `real_service_start_location`.
        public var realServiceStartLocation: String? {
            get throws { try fields.optional("real_service_start_location") }
        }
        /// `real_service_end_location`.
        public var realServiceEndLocation: String? { get throws { try fields.optional("real_service_end_location") } }
        /// `service_introduction`.
        public var serviceIntroduction: String? { get throws { try fields.optional("service_introduction") } }
        /// `fees`.
        public var fees: [V3.Payscore.FeesReply]? { get throws { try fields.optional("fees") } }
        /// `discounts`: at most 5 elements.
        public var discounts: [V3.Payscore.Discounts]? { get throws { try fields.optional("discounts") } }
        /// `risk_amount`.
        public var riskAmount: Int? { get throws { try fields.optional("risk_amount") } }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `finish_ticket`.
        public var finishTicket: String? { get throws { try fields.optional("finish_ticket") } }
        /// `finish_transaction_id`.
        public var finishTransactionID: String? { get throws { try fields.optional("finish_transaction_id") } }
        /// `pay_type`.
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
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_order_no`.
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `miniprogram_businesstype`.
        public var miniprogramBusinesstype: String? { get throws { try fields.optional("miniprogram_businesstype") } }
        /// `miniprogram_appid`.
        public var miniprogramAppid: String? { get throws { try fields.optional("miniprogram_appid") } }
        /// `miniprogram_path`.
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// `miniprogram_username`.
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
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `merchant_plan_no`.
        public var merchantPlanNo: String { get throws { try fields.required("merchant_plan_no") } }
        /// `plan_name`.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// `plan_duration`.
        public var planDuration: JSON.Number { get throws { try fields.required("plan_duration") } }
        /// `plan_state`.
        public var planState: String { get throws { try fields.required("plan_state") } }
        /// `total_original_price`.
        public var totalOriginalPrice: JSON.Number { get throws { try fields.required("total_original_price") } }
        /// `deduction_quantity`.
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// `total_actual_price`.
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// `plan_detail_list`.
        public var planDetailList: [V3.Payscore.PlanDetailList]? {
            get throws { try fields.optional("plan_detail_list") }
        }
        /// `stop_mchid`.
        public var stopMchid: String? { get throws { try fields.optional("stop_mchid") } }
        /// `stop_time`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `order_id`.
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
        public init(appid: String, serviceID: String, reason: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("reason", reason)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `reason`.
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
        /// `apply_permissions_token`.
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
        /// `plan_detail_no`.
        public var planDetailNo: JSON.Number { get throws { try fields.required("plan_detail_no") } }
        /// `plan_detail_name`.
        public var planDetailName: String { get throws { try fields.required("plan_detail_name") } }
        /// `original_price`.
        public var originalPrice: JSON.Number { get throws { try fields.required("original_price") } }
        /// `plan_discount_description`.
        public var planDiscountDescription: String? { get throws { try fields.optional("plan_discount_description") } }
        /// `actual_price`.
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
        /// `original_price`.
        public var originalPrice: JSON.Number? {
            get { fields.stored("original_price") }
            set { fields.set("original_price", newValue) }
        }
        /// `plan_discount_description`.
        public var planDiscountDescription: String? {
            get { fields.stored("plan_discount_description") }
            set { fields.set("plan_discount_description", newValue) }
        }
        /// `actual_price`.
        public var actualPrice: JSON.Number? {
            get { fields.stored("actual_price") }
            set { fields.set("actual_price", newValue) }
        }
        /// `plan_detail_name`.
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
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `merchant_plan_no`.
        public var merchantPlanNo: String { get throws { try fields.required("merchant_plan_no") } }
        /// `plan_name`.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// `plan_duration`.
        public var planDuration: JSON.Number { get throws { try fields.required("plan_duration") } }
        /// `plan_state`.
        public var planState: String { get throws { try fields.required("plan_state") } }
        /// `total_original_price`.
        public var totalOriginalPrice: JSON.Number { get throws { try fields.required("total_original_price") } }
        /// `deduction_quantity`.
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// `total_actual_price`.
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// `plan_detail_list`.
        public var planDetailList: [V3.Payscore.PlanDetailList]? {
            get throws { try fields.optional("plan_detail_list") }
        }
        /// `stop_mchid`.
        public var stopMchid: String? { get throws { try fields.optional("stop_mchid") } }
        /// `stop_time`.
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
        public init(
            name: String? = nil,
            amount: JSON.Number? = nil,
            description: String? = nil,
            count: JSON.Number? = nil
        ) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("count", count)
            self.fields = fields
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `amount`.
        public var amount: JSON.Number? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `count`.
        public var count: JSON.Number? {
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `count`.
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
        public init(name: String, description: String, count: Int? = nil, amount: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("description", description)
            fields.set("count", count)
            fields.set("amount", amount)
            self.fields = fields
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `count`.
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// `amount`.
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
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `count`.
        public var count: JSON.Number? { get throws { try fields.optional("count") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct PostPaymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `amount`.
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// `count`.
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
        public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("description", description)
            fields.set("amount", amount)
            fields.set("count", count)
            self.fields = fields
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `count`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct RiskFundReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `name`.
        public var name: V3.Payscore.Name { get throws { try fields.required("name") } }
        /// `amount`.
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
        /// `description`.
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
        /// `name`.
        public var name: V3.Payscore.Name? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
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
            totalAmount: JSON.Number,
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
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `prepaid_time`.
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
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `out_apply_no`.
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// `result_notify_url`.
        public var resultNotifyURL: String? { get throws { try fields.optional("result_notify_url") } }
        /// `apply_state`.
        public var applyState: String { get throws { try fields.required("apply_state") } }
        /// `reject_reason`.
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
        /// `start_location`.
        public var startLocation: String? { get throws { try fields.optional("start_location") } }
        /// `end_location`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `count`.
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
        public init(name: String, amount: JSON.Number? = nil, description: String? = nil, count: JSON.Number? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("amount", amount)
            fields.set("description", description)
            fields.set("count", count)
            self.fields = fields
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `amount`.
        public var amount: JSON.Number? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `count`.
        public var count: JSON.Number? {
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `count`.
        public var count: JSON.Number? { get throws { try fields.optional("count") } }
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
            totalAmount: JSON.Number,
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
        /// `service_id`.
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_payments") }
            set { fields.set("post_payments", newValue) }
        }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostDiscounts]? {
            get { fields.stored("post_discounts") }
            set { fields.set("post_discounts", newValue) }
        }
        /// `total_amount`.
        public var totalAmount: JSON.Number? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// `prepaid_time`.
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
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
    /// `USER_PAYING`.
    public static var userPaying: Self { "USER_PAYING" }
    /// `USER_PAID`.
    public static var userPaid: Self { "USER_PAID" }
}

extension V3.Payscore {
    /// Documented values of `ServiceorderType`; open.
    public typealias ServiceorderType = OpenValue<ServiceorderTypeKind>
    /// Tells ``ServiceorderType`` from other values.
    public enum ServiceorderTypeKind {}
}

extension OpenValue where Kind == V3.Payscore.ServiceorderTypeKind {
    /// `CASH`.
    public static var cash: Self { "CASH" }
    /// `NOCASH`.
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `count`.
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
        /// `out_order_no`.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `service_introduction`.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// `state`.
        public var state: String { get throws { try fields.required("state") } }
        /// `state_description`.
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// `post_payments`.
        public var postPayments: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_payments") } }
        /// `post_discounts`.
        public var postDiscounts: [V3.Payscore.PostPayments]? { get throws { try fields.optional("post_discounts") } }
        /// `risk_fund`.
        public var riskFund: V3.Payscore.ServicepayondeliveryorderRiskFund? {
            get throws { try fields.optional("risk_fund") }
        }
        /// `time_range`.
        public var timeRange: V3.Payscore.TimeRange? { get throws { try fields.optional("time_range") } }
        /// `location`.
        public var location: V3.Payscore.LocationReply? { get throws { try fields.optional("location") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `package`.
        public var package: String? { get throws { try fields.optional("package") } }
        /// `shopping_info`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `amount`.
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
    }
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
        /// `start_time`.
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// `start_time_remark`.
        public var startTimeRemark: String? {
            get { fields.stored("start_time_remark") }
            set { fields.set("start_time_remark", newValue) }
        }
        /// `end_time`.
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// `end_time_remark`.
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
        /// `real_merchant_appid`.
        public var realMerchantAppid: String? { get throws { try fields.optional("real_merchant_appid") } }
        /// `jump_link`.
        public var jumpLink: V3.Payscore.JumpLink { get throws { try fields.required("jump_link") } }
        /// `goods`.
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
        /// `real_merchant_appid`.
        public var realMerchantAppid: String? {
            get { fields.stored("real_merchant_appid") }
            set { fields.set("real_merchant_appid", newValue) }
        }
        /// `jump_link`.
        public var jumpLink: V3.Payscore.JumpLinkRequest? {
            get { fields.stored("jump_link") }
            set { fields.set("jump_link", newValue) }
        }
        /// `goods`.
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
        /// `plan_detail_no`.
        public var planDetailNo: JSON.Number? {
            get { fields.stored("plan_detail_no") }
            set { fields.set("plan_detail_no", newValue) }
        }
        /// `merchant_plan_detail_no`.
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
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignPlanReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sign_plan_id`.
        public var signPlanID: String { get throws { try fields.required("sign_plan_id") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `merchant_sign_plan_no`.
        public var merchantSignPlanNo: String { get throws { try fields.required("merchant_sign_plan_no") } }
        /// `merchant_callback_url`.
        public var merchantCallbackURL: String { get throws { try fields.required("merchant_callback_url") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `going_detail_no`.
        public var goingDetailNo: JSON.Number { get throws { try fields.required("going_detail_no") } }
        /// `sign_state`.
        public var signState: String { get throws { try fields.required("sign_state") } }
        /// `cancel_sign_time`.
        public var cancelSignTime: String? { get throws { try fields.optional("cancel_sign_time") } }
        /// `cancel_sign_type`.
        public var cancelSignType: String? { get throws { try fields.optional("cancel_sign_type") } }
        /// `cancel_reason`.
        public var cancelReason: String? { get throws { try fields.optional("cancel_reason") } }
        /// `plan_name`.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// `plan_over_time`.
        public var planOverTime: String { get throws { try fields.required("plan_over_time") } }
        /// `total_origin_price`.
        public var totalOriginPrice: JSON.Number { get throws { try fields.required("total_origin_price") } }
        /// `deduction_quantity`.
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// `total_actual_price`.
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// `signed_detail_list`.
        public var signedDetailList: [V3.Payscore.SignedDetailList]? {
            get throws { try fields.optional("signed_detail_list") }
        }
        /// `sign_time`.
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
        /// `amount`.
        public var amount: JSON.Number { get throws { try fields.required("amount") } }
    }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SignedDetailList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `plan_detail_no`.
        public var planDetailNo: JSON.Number { get throws { try fields.required("plan_detail_no") } }
        /// `original_price`.
        public var originalPrice: JSON.Number { get throws { try fields.required("original_price") } }
        /// `plan_discount_description`.
        public var planDiscountDescription: String? { get throws { try fields.optional("plan_discount_description") } }
        /// `actual_price`.
        public var actualPrice: JSON.Number { get throws { try fields.required("actual_price") } }
        /// `plan_detail_state`.
        public var planDetailState: String { get throws { try fields.required("plan_detail_state") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `merchant_plan_detail_no`.
        public var merchantPlanDetailNo: String { get throws { try fields.required("merchant_plan_detail_no") } }
        /// `plan_detail_name`.
        public var planDetailName: String { get throws { try fields.required("plan_detail_name") } }
        /// `actual_pay_price`.
        public var actualPayPrice: JSON.Number? { get throws { try fields.optional("actual_pay_price") } }
        /// `use_time`.
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// `complete_time`.
        public var completeTime: String? { get throws { try fields.optional("complete_time") } }
        /// `cancel_time`.
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
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `DOING`.
    public static var doing: Self { "DOING" }
    /// `DONE`.
    public static var done: Self { "DONE" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension V3.Payscore {
    /// Documented values of `StateDescription`; open.
    public typealias StateDescription = OpenValue<StateDescriptionKind>
    /// Tells ``StateDescription`` from other values.
    public enum StateDescriptionKind {}
}

extension OpenValue where Kind == V3.Payscore.StateDescriptionKind {
    /// `USER_CONFIRM`.
    public static var userConfirm: Self { "USER_CONFIRM" }
    /// `MCH_COMPLETE`.
    public static var mchComplete: Self { "MCH_COMPLETE" }
}

extension V3.Payscore {
    /// Shared by several operations under `/v3/payscore`.
    public struct SyncPostPayments: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `amount`.
        public var amount: JSON.Number? { get throws { try fields.optional("amount") } }
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
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `start_time_remark`.
        public var startTimeRemark: String? { get throws { try fields.optional("start_time_remark") } }
        /// `end_time_remark`.
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
        /// `start_time`.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// `start_time_remark`.
        public var startTimeRemark: String? { get throws { try fields.optional("start_time_remark") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `end_time_remark`.
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
        /// `start_time`.
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// `start_time_remark`.
        public var startTimeRemark: String? {
            get { fields.stored("start_time_remark") }
            set { fields.set("start_time_remark", newValue) }
        }
        /// `end_time`.
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// `end_time_remark`.
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
        /// `sign_plan_id`.
        public var signPlanID: String { get throws { try fields.required("sign_plan_id") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `service_id`.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `merchant_sign_plan_no`.
        public var merchantSignPlanNo: String { get throws { try fields.required("merchant_sign_plan_no") } }
        /// `merchant_callback_url`.
        public var merchantCallbackURL: String { get throws { try fields.required("merchant_callback_url") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `going_detail_no`.
        public var goingDetailNo: JSON.Number { get throws { try fields.required("going_detail_no") } }
        /// `sign_state`.
        public var signState: String { get throws { try fields.required("sign_state") } }
        /// `cancel_sign_time`.
        public var cancelSignTime: String? { get throws { try fields.optional("cancel_sign_time") } }
        /// `cancel_sign_type`.
        public var cancelSignType: String? { get throws { try fields.optional("cancel_sign_type") } }
        /// `cancel_reason`.
        public var cancelReason: String? { get throws { try fields.optional("cancel_reason") } }
        /// `plan_name`.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// `plan_over_time`.
        public var planOverTime: String { get throws { try fields.required("plan_over_time") } }
        /// `total_origin_price`.
        public var totalOriginPrice: JSON.Number { get throws { try fields.required("total_origin_price") } }
        /// `deduction_quantity`.
        public var deductionQuantity: JSON.Number { get throws { try fields.required("deduction_quantity") } }
        /// `total_actual_price`.
        public var totalActualPrice: JSON.Number { get throws { try fields.required("total_actual_price") } }
        /// `signed_detail_list`.
        public var signedDetailList: [V3.Payscore.SignedDetailList]? {
            get throws { try fields.optional("signed_detail_list") }
        }
        /// `sign_time`.
        public var signTime: String? { get throws { try fields.optional("sign_time") } }
    }
}

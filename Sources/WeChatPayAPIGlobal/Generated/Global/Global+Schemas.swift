// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
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
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct AmountReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
        public var total: Int { get throws { try fields.required("total") } }
        /// 用户支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
        public var payerTotal: Int { get throws { try fields.required("payer_total") } }
        /// 订单标价币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 用户支付币种 (`payer_currency`).
        public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
        /// 汇率信息 (`exchange_rate`).
        public var exchangeRate: V3.Global.ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// H5支付域名 (`domains`).
        public var domains: [String] { get throws { try fields.required("domains") } }
        /// 公司介绍和业务描述 (`business_description`).
        public var businessDescription: String? { get throws { try fields.optional("business_description") } }
        /// 限额类型 (`transaction_limit_type`).
        public var transactionLimitType: V3.Global.TransactionLimitType {
            get throws { try fields.required("transaction_limit_type") }
        }
        /// 公司注册资质证书 (`company_register_cert`).
        public var companyRegisterCert: String? { get throws { try fields.optional("company_register_cert") } }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get throws { try fields.optional("website_business_page_pics") }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? { get throws { try fields.optional("website_homepage_pics") } }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: V3.Global.WebsiteState { get throws { try fields.required("website_state") } }
        /// 子商户H5经营网址 (`website_url`).
        public var websiteURL: String { get throws { try fields.required("website_url") } }
        /// 申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
        /// 驳回原因 (`audit_reject_detail`).
        public var auditRejectDetail: String? { get throws { try fields.optional("audit_reject_detail") } }
        /// 申请单状态 (`applyment_state`).
        public var applymentState: V3.Global.ApplymentState { get throws { try fields.required("applyment_state") } }
        /// 申请单类型 (`applyment_type`).
        public var applymentType: V3.Global.ApplymentType { get throws { try fields.required("applyment_type") } }
        /// 商户提供的审核结果回调接口 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
    }
}

extension V3.Global {
    /// Documented values of `ApplymentState`; open.
    public typealias ApplymentState = OpenValue<ApplymentStateKind>
    /// Tells ``ApplymentState`` from other values.
    public enum ApplymentStateKind {}
}

extension OpenValue where Kind == V3.Global.ApplymentStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension V3.Global {
    /// Documented values of `ApplymentType`; open.
    public typealias ApplymentType = OpenValue<ApplymentTypeKind>
    /// Tells ``ApplymentType`` from other values.
    public enum ApplymentTypeKind {}
}

extension OpenValue where Kind == V3.Global.ApplymentTypeKind {
    /// `APPLY_FOR_PAYMENT_AUTHORITY`.
    public static var applyForPaymentAuthority: Self { "APPLY_FOR_PAYMENT_AUTHORITY" }
    /// `APPLY_FOR_RELIEVE_LIMITED`.
    public static var applyForRelieveLimited: Self { "APPLY_FOR_RELIEVE_LIMITED" }
}

extension V3.Global {
    /// Documented values of `BusinessType`; open.
    public typealias BusinessType = OpenValue<BusinessTypeKind>
    /// Tells ``BusinessType`` from other values.
    public enum BusinessTypeKind {}
}

extension OpenValue where Kind == V3.Global.BusinessTypeKind {
    /// `ONLINE`.
    public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
}

extension V3.Global {
    /// Documented values of `Channel`; open.
    public typealias Channel = OpenValue<ChannelKind>
    /// Tells ``Channel`` from other values.
    public enum ChannelKind {}
}

extension OpenValue where Kind == V3.Global.ChannelKind {
    /// `ORIGINAL`.
    public static var original: Self { "ORIGINAL" }
    /// `BALANCE`.
    public static var balance: Self { "BALANCE" }
    /// `OTHER_BALANCE`.
    public static var otherBalance: Self { "OTHER_BALANCE" }
    /// `OTHER_BANKCARD`.
    public static var otherBankcard: Self { "OTHER_BANKCARD" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct CloseRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String, subMchid: String? = nil, spMchid: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_mchid", spMchid)
            self.fields = fields
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ComplaintMediaList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件业务类型 (`media_type`).
        public var mediaType: V3.Global.MediaType { get throws { try fields.required("media_type") } }
        /// 媒体文列表 (`media_url`).
        public var mediaURL: [String] { get throws { try fields.required("media_url") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ComplaintNotificationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 通知地址 (`url`).
        public var url: String { get throws { try fields.required("url") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ComplaintNotificationsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(url: String) {
            var fields = Fields()
            fields.set("url", url)
            self.fields = fields
        }
        /// 通知地址 (`url`).
        public var url: String? {
            get { fields.stored("url") }
            set { fields.set("url", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ComplaintOrderInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 结算币种金额 (`settlement_amount`): in the smallest unit of the currency (分 for CNY).
        public var settlementAmount: Int { get throws { try fields.required("settlement_amount") } }
        /// 结算币种累计已退款金额 (`settlement_refunded_amount`).
        public var settlementRefundedAmount: String { get throws { try fields.required("settlement_refunded_amount") } }
        /// 结算币种 (`settlement_currency`).
        public var settlementCurrency: String { get throws { try fields.required("settlement_currency") } }
        /// 订单金额 (`payer_amount`): in the smallest unit of the currency (分 for CNY).
        public var payerAmount: Int { get throws { try fields.required("payer_amount") } }
        /// 支付币种累计已退款金额 (`payer_refunded_amount`): in the smallest unit of the currency (分 for CNY).
        public var payerRefundedAmount: Int { get throws { try fields.required("payer_refunded_amount") } }
        /// 支付币种 (`payer_currency`).
        public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
        /// 交易时间 (`trade_time`).
        public var tradeTime: String { get throws { try fields.required("trade_time") } }
    }
}

extension V3.Global {
    /// Documented values of `ComplaintState`; open.
    public typealias ComplaintState = OpenValue<ComplaintStateKind>
    /// Tells ``ComplaintState`` from other values.
    public enum ComplaintStateKind {}
}

extension OpenValue where Kind == V3.Global.ComplaintStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `PROCESSED`.
    public static var processed: Self { "PROCESSED" }
}

extension V3.Global {
    /// Documented values of `ComplaintsState`; open.
    public typealias ComplaintsState = OpenValue<ComplaintsStateKind>
    /// Tells ``ComplaintsState`` from other values.
    public enum ComplaintsStateKind {}
}

extension OpenValue where Kind == V3.Global.ComplaintsStateKind {
    /// `DOING`.
    public static var doing: Self { "DOING" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `WAITPAY`.
    public static var waitpay: Self { "WAITPAY" }
    /// `DONE`.
    public static var done: Self { "DONE" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct Contact: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: SensitiveText, phone: SensitiveText, email: SensitiveText) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("phone", phone)
            fields.set("email", email)
            self.fields = fields
        }
        /// 联系人名称 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 联系人电话 (`phone`): encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 联系人邮箱 (`email`): encrypted when sent.
        public var email: SensitiveText? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ContractsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 机构APPID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 委托代扣协议ID (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 模板ID (`plan_id`).
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// 商户侧签约协议号 (`out_contract_code`).
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// 用户账户展示名称 (`user_display_name`).
        public var userDisplayName: String? { get throws { try fields.optional("user_display_name") } }
        /// 协议状态 (`state`).
        public var state: String? { get throws { try fields.optional("state") } }
        /// 协议签署时间 (`signed_time`).
        public var signedTime: String? { get throws { try fields.optional("signed_time") } }
        /// 协议签署时间 (`terminated_time`).
        public var terminatedTime: String? { get throws { try fields.optional("terminated_time") } }
        /// 协议解约方式 (`termination_mode`).
        public var terminationMode: String? { get throws { try fields.optional("termination_mode") } }
        /// 解约备注 (`termination_note`).
        public var terminationNote: String? { get throws { try fields.optional("termination_note") } }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ContractsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            subMchid: String? = nil,
            spAppid: String? = nil,
            spMchid: String? = nil,
            subAppid: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            userDisplayName: String? = nil,
            successNotifyURL: String? = nil,
            openid: String? = nil,
            userClientIp: String? = nil,
            expiredTime: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_appid", subAppid)
            fields.set("plan_id", planID)
            fields.set("out_contract_code", outContractCode)
            fields.set("user_display_name", userDisplayName)
            fields.set("success_notify_url", successNotifyURL)
            fields.set("openid", openid)
            fields.set("user_client_ip", userClientIp)
            fields.set("expired_time", expiredTime)
            self.fields = fields
        }
        /// 机构APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 模板ID (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 商户侧签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 用户账户展示名称 (`user_display_name`).
        public var userDisplayName: String? {
            get { fields.stored("user_display_name") }
            set { fields.set("user_display_name", newValue) }
        }
        /// 签约成功通知url (`success_notify_url`).
        public var successNotifyURL: String? {
            get { fields.stored("success_notify_url") }
            set { fields.set("success_notify_url", newValue) }
        }
        /// 商户appid下的用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户客户端IP (`user_client_ip`).
        public var userClientIp: String? {
            get { fields.stored("user_client_ip") }
            set { fields.set("user_client_ip", newValue) }
        }
        /// 过期时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
    }
}

extension V3.Global {
    /// Documented values of `CustomsCustoms`; open.
    public typealias CustomsCustoms = OpenValue<CustomsCustomsKind>
    /// Tells ``CustomsCustoms`` from other values.
    public enum CustomsCustomsKind {}
}

extension OpenValue where Kind == V3.Global.CustomsCustomsKind {
    /// `GUANGZHOU_ZS`.
    public static var guangzhouZs: Self { "GUANGZHOU_ZS" }
    /// `HANGZHOU_ZS`.
    public static var hangzhouZs: Self { "HANGZHOU_ZS" }
    /// `NINGBO`.
    public static var ningbo: Self { "NINGBO" }
    /// `ZHENGZHOU_BS`.
    public static var zhengzhouBs: Self { "ZHENGZHOU_BS" }
    /// `CHONGQING`.
    public static var chongqing: Self { "CHONGQING" }
    /// `SHANGHAI_ZS`.
    public static var shanghaiZs: Self { "SHANGHAI_ZS" }
    /// `SHENZHEN`.
    public static var shenzhen: Self { "SHENZHEN" }
    /// `ZHENGZHOU_ZH_ZS`.
    public static var zhengzhouZhZs: Self { "ZHENGZHOU_ZH_ZS" }
    /// `TIANJIN`.
    public static var tianjin: Self { "TIANJIN" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投诉单号 (`complaint_id`).
        public var complaintID: String { get throws { try fields.required("complaint_id") } }
        /// 投诉时间 (`complaint_time`).
        public var complaintTime: String { get throws { try fields.required("complaint_time") } }
        /// 投诉详情 (`complaint_detail`).
        public var complaintDetail: String { get throws { try fields.required("complaint_detail") } }
        /// 投诉单状态 (`complaint_state`).
        public var complaintState: V3.Global.ComplaintState { get throws { try fields.required("complaint_state") } }
        /// 被诉商户号 (`complainted_mchid`).
        public var complaintedMchid: String { get throws { try fields.required("complainted_mchid") } }
        /// 投诉人联系方式 (`payer_phone`): encrypted for the merchant.
        public var payerPhone: EncryptedText? { get throws { try fields.optional("payer_phone") } }
        /// 投诉单关联订单信息 (`complaint_order_info`).
        public var complaintOrderInfo: [V3.Global.ComplaintOrderInfo]? {
            get throws { try fields.optional("complaint_order_info") }
        }
        /// 投诉单是否已全额退款 (`complaint_full_refunded`).
        public var complaintFullRefunded: Bool { get throws { try fields.required("complaint_full_refunded") } }
        /// 是否超时 (`is_overdue`).
        public var isOverdue: Bool? { get throws { try fields.optional("is_overdue") } }
        /// 优先级 (`priority`).
        public var priority: V3.Global.Priority? { get throws { try fields.optional("priority") } }
        /// 是否有待回复的用户留言 (`incoming_user_response`).
        public var incomingUserResponse: Bool { get throws { try fields.required("incoming_user_response") } }
        /// 用户投诉次数 (`user_complaint_times`).
        public var userComplaintTimes: Int { get throws { try fields.required("user_complaint_times") } }
        /// 投诉资料列表 (`complaint_media_list`).
        public var complaintMediaList: [V3.Global.ComplaintMediaList]? {
            get throws { try fields.optional("complaint_media_list") }
        }
        /// 问题描述 (`problem_description`).
        public var problemDescription: String? { get throws { try fields.optional("problem_description") } }
        /// 投诉详情翻译 (`complaint_detail_trans`).
        public var complaintDetailTrans: String? { get throws { try fields.optional("complaint_detail_trans") } }
        /// 投诉单关联服务单信息 (`service_order_info`).
        public var serviceOrderInfo: [V3.Global.ServiceOrderInfo]? {
            get throws { try fields.optional("service_order_info") }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct Detail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            costPrice: Int? = nil,
            receiptID: String? = nil,
            goodsDetail: [V3.Global.GoodsDetailRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("cost_price", costPrice)
            fields.set("receipt_id", receiptID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 订单原价 (`cost_price`): in the smallest unit of the currency (分 for CNY).
        public var costPrice: Int? {
            get { fields.stored("cost_price") }
            set { fields.set("cost_price", newValue) }
        }
        /// 商品小票ID (`receipt_id`).
        public var receiptID: String? {
            get { fields.stored("receipt_id") }
            set { fields.set("receipt_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Global.GoodsDetailRequest]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct DetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Global.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V3.Global.PayType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? { get throws { try fields.optional("amount") } }
        /// 优惠券退款额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int? { get throws { try fields.optional("refund_amount") } }
        /// 货币类型 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct Director: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, number: String? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("number", number)
            self.fields = fields
        }
        /// 董事姓名 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 董事证件号 (`number`).
        public var number: String? {
            get { fields.stored("number") }
            set { fields.set("number", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct DirectorReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 董事姓名 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 董事证件号码 (`number`).
        public var number: String? { get throws { try fields.optional("number") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct DomainApplicationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: V3.Global.WebsiteState { get throws { try fields.required("website_state") } }
        /// H5支付域名 (`domains`).
        public var domains: [String] { get throws { try fields.required("domains") } }
        /// 子商户H5经营网址 (`webiste_url`).
        public var webisteURL: String { get throws { try fields.required("webiste_url") } }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get throws { try fields.optional("website_business_page_pics") }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? { get throws { try fields.optional("website_homepage_pics") } }
        /// 申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
        /// 驳回原因 (`audit_reject_detail`).
        public var auditRejectDetail: String? { get throws { try fields.optional("audit_reject_detail") } }
        /// 申请单状态 (`applyment_state`).
        public var applymentState: V3.Global.ApplymentState? { get throws { try fields.optional("applyment_state") } }
        /// 商户提供的审核结果回调接口 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 商户申请单号 (`out_applyment_id`).
        public var outApplymentID: String { get throws { try fields.required("out_applyment_id") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ExchangeRate: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 汇率类型 (`type`).
        public var type: V3.Global.TransactionsPayType? { get throws { try fields.optional("type") } }
        /// 汇率值 (`rate`).
        public var rate: Int? { get throws { try fields.optional("rate") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ExchangeRateReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 汇率类型 (`type`).
        public var type: V3.Global.RefundsType? { get throws { try fields.optional("type") } }
        /// 汇率值 (`rate`).
        public var rate: Int? { get throws { try fields.optional("rate") } }
    }
}

extension V3.Global {
    /// Documented values of `FundSource`; open.
    public typealias FundSource = OpenValue<FundSourceKind>
    /// Tells ``FundSource`` from other values.
    public enum FundSourceKind {}
}

extension OpenValue where Kind == V3.Global.FundSourceKind {
    /// `REFUND_SOURCE_UNSETTLED_FUNDS`.
    public static var refundSourceUnsettledFunds: Self { "REFUND_SOURCE_UNSETTLED_FUNDS" }
    /// `REFUND_SOURCE_REchARGE_FUNDS`.
    public static var rEFUNDSOURCEREchARGEFUNDS: Self { "REFUND_SOURCE_REchARGE_FUNDS" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`).
        public var goodsID: String { get throws { try fields.required("goods_id") } }
        /// 商品备注 (`goods_remark`).
        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
        /// 商品数量 (`quantity`).
        public var quantity: Int { get throws { try fields.required("quantity") } }
        /// 商品价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int { get throws { try fields.required("price") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct GoodsDetailRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(goodsID: String, quantity: Int, price: Int, wxpayGoodsID: String? = nil, goodsName: String? = nil) {
            var fields = Fields()
            fields.set("goods_id", goodsID)
            fields.set("wxpay_goods_id", wxpayGoodsID)
            fields.set("goods_name", goodsName)
            fields.set("quantity", quantity)
            fields.set("price", price)
            self.fields = fields
        }
        /// 商品编码 (`goods_id`).
        public var goodsID: String? {
            get { fields.stored("goods_id") }
            set { fields.set("goods_id", newValue) }
        }
        /// 微信侧商品编码 (`wxpay_goods_id`).
        public var wxpayGoodsID: String? {
            get { fields.stored("wxpay_goods_id") }
            set { fields.set("wxpay_goods_id", newValue) }
        }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? {
            get { fields.stored("goods_name") }
            set { fields.set("goods_name", newValue) }
        }
        /// 商品数量 (`quantity`).
        public var quantity: Int? {
            get { fields.stored("quantity") }
            set { fields.set("quantity", newValue) }
        }
        /// 商品单价 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
    }
}

extension V3.Global {
    /// Documented values of `H5AuthorizationState`; open.
    public typealias H5AuthorizationState = OpenValue<H5AuthorizationStateKind>
    /// Tells ``H5AuthorizationState`` from other values.
    public enum H5AuthorizationStateKind {}
}

extension OpenValue where Kind == V3.Global.H5AuthorizationStateKind {
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
    /// `UNDER_PUNISHMENT`.
    public static var underPunishment: Self { "UNDER_PUNISHMENT" }
    /// `APPLICATION_FAILED`.
    public static var applicationFailed: Self { "APPLICATION_FAILED" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct IDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V3.Global.TradeType { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String { get throws { try fields.required("trade_state_desc") } }
        /// 支付者 (`payer`).
        public var payer: V3.Global.Payer { get throws { try fields.required("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Global.AmountReply { get throws { try fields.required("amount") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [V3.Global.PromotionDetailReply]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension V3.Global {
    /// Documented values of `MchLanguage`; open.
    public typealias MchLanguage = OpenValue<MchLanguageKind>
    /// Tells ``MchLanguage`` from other values.
    public enum MchLanguageKind {}
}

extension OpenValue where Kind == V3.Global.MchLanguageKind {
    /// `ZH_CN`.
    public static var zhCn: Self { "ZH_CN" }
    /// `ZH_TW`.
    public static var zhTw: Self { "ZH_TW" }
    /// `ZH_HK`.
    public static var zhHk: Self { "ZH_HK" }
    /// `EN`.
    public static var en: Self { "EN" }
    /// `JA`.
    public static var ja: Self { "JA" }
    /// `KO`.
    public static var ko: Self { "KO" }
    /// `TH`.
    public static var th: Self { "TH" }
    /// `VI`.
    public static var vi: Self { "VI" }
    /// `RU`.
    public static var ru: Self { "RU" }
    /// `DE`.
    public static var de: Self { "DE" }
    /// `FR`.
    public static var fr: Self { "FR" }
    /// `AR`.
    public static var ar: Self { "AR" }
    /// `ES`.
    public static var es: Self { "ES" }
}

extension V3.Global {
    /// Documented values of `MediaType`; open.
    public typealias MediaType = OpenValue<MediaTypeKind>
    /// Tells ``MediaType`` from other values.
    public enum MediaTypeKind {}
}

extension OpenValue where Kind == V3.Global.MediaTypeKind {
    /// `USER_COMPLAINT_IMAGE`.
    public static var userComplaintImage: Self { "USER_COMPLAINT_IMAGE" }
    /// `OPERATION_IMAGE`.
    public static var operationImage: Self { "OPERATION_IMAGE" }
}

extension V3.Global {
    /// Documented values of `MerchantType`; open.
    public typealias MerchantType = OpenValue<MerchantTypeKind>
    /// Tells ``MerchantType`` from other values.
    public enum MerchantTypeKind {}
}

extension OpenValue where Kind == V3.Global.MerchantTypeKind {
    /// `ENTERPRISE`.
    public static var enterprise: Self { "ENTERPRISE" }
    /// `INDIVIDUAL`.
    public static var individual: Self { "INDIVIDUAL" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct OrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 分账接收方列表 (`receivers`).
        public var receivers: [V3.Global.ReceiversReply]? { get throws { try fields.optional("receivers") } }
    }
}

extension V3.Global {
    /// Documented values of `PayType`; open.
    public typealias PayType = OpenValue<PayTypeKind>
    /// Tells ``PayType`` from other values.
    public enum PayTypeKind {}
}

extension OpenValue where Kind == V3.Global.PayTypeKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 机构用户标识 (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// 子商户用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct PayerRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("sp_openid", spOpenid)
            fields.set("sub_openid", subOpenid)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户标识（机构） (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// 用户标识（特约商户） (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct PrepayIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
    }
}

extension V3.Global {
    /// Documented values of `Priority`; open.
    public typealias Priority = OpenValue<PriorityKind>
    /// Tells ``Priority`` from other values.
    public enum PriorityKind {}
}

extension OpenValue where Kind == V3.Global.PriorityKind {
    /// `PRIORITY`.
    public static var priority: Self { "PRIORITY" }
    /// `GENERAL`.
    public static var general: Self { "GENERAL" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ProfitSharingReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载地址 (`download_url`).
        public var downloadURL: String { get throws { try fields.required("download_url") } }
    }
}

extension V3.Global {
    /// Documented values of `ProfitSharingType`; open.
    public typealias ProfitSharingType = OpenValue<ProfitSharingTypeKind>
    /// Tells ``ProfitSharingType`` from other values.
    public enum ProfitSharingTypeKind {}
}

extension OpenValue where Kind == V3.Global.ProfitSharingTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
    /// `PERSONAL_OPENID`.
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// `PERSONAL_SUB_OPENID`.
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct PromotionDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Global.Scope? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V3.Global.PayType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 优惠币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 微信出资 (`wxpay_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var wxpayContributeAmount: Int? { get throws { try fields.optional("wxpay_contribute_amount") } }
        /// 商户出资 (`merchant_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var merchantContributeAmount: Int? { get throws { try fields.optional("merchant_contribute_amount") } }
        /// 其他出资 (`other_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var otherContributeAmount: Int? { get throws { try fields.optional("other_contribute_amount") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Global.GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct PromotionDetailReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券ID (`promotion_id`).
        public var promotionID: String { get throws { try fields.required("promotion_id") } }
        /// 优惠名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 优惠范围 (`scope`).
        public var scope: String? { get throws { try fields.optional("scope") } }
        /// 优惠类型 (`type`).
        public var type: V3.Global.PayType? { get throws { try fields.optional("type") } }
        /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 优惠币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 微信出资 (`wxpay_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var wxpayContributeAmount: Int? { get throws { try fields.optional("wxpay_contribute_amount") } }
        /// 商户出资 (`merchant_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var merchantContributeAmount: Int? { get throws { try fields.optional("merchant_contribute_amount") } }
        /// 其他出资 (`other_contribute_amount`): in the smallest unit of the currency (分 for CNY).
        public var otherContributeAmount: Int? { get throws { try fields.optional("other_contribute_amount") } }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [V3.Global.GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ReceiversReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 分账币种 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
        /// 分账金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 分账描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 分账接收方类型 (`type`).
        public var type: V3.Global.ProfitSharingType { get throws { try fields.required("type") } }
        /// 分账接收方帐号 (`account`).
        public var account: String { get throws { try fields.required("account") } }
        /// 分账结果 (`result`).
        public var result: String { get throws { try fields.required("result") } }
        /// 分账失败原因 (`fail_reason`).
        public var failReason: String { get throws { try fields.required("fail_reason") } }
        /// 分账创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 分账完成时间 (`finish_time`).
        public var finishTime: String { get throws { try fields.required("finish_time") } }
        /// 分账明细单号 (`detail_id`).
        public var detailID: String? { get throws { try fields.optional("detail_id") } }
        /// 分账明细类型 (`detail_type`).
        public var detailType: String? { get throws { try fields.optional("detail_type") } }
        /// 出资方结算币种 (`settlement_currency`).
        public var settlementCurrency: String? { get throws { try fields.optional("settlement_currency") } }
        /// 出资方结算金额 (`settlement_amount`): in the smallest unit of the currency (分 for CNY).
        public var settlementAmount: Int? { get throws { try fields.optional("settlement_amount") } }
        /// 汇率值 (`rate`).
        public var rate: Int? { get throws { try fields.optional("rate") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct RefundReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 账户可用余额 (`remaining_amount`): in the smallest unit of the currency (分 for CNY).
        public var remainingAmount: Int { get throws { try fields.required("remaining_amount") } }
        /// 货币类型 (`currency`).
        public var currency: String { get throws { try fields.required("currency") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct RefundsAmount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
        public var refund: Int { get throws { try fields.required("refund") } }
        /// 货币类型 (`currency`).
        public var currency: String? { get throws { try fields.optional("currency") } }
        /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
        public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
        /// 支付币种 (`payer_currency`).
        public var payerCurrency: String { get throws { try fields.required("payer_currency") } }
        /// 汇率 (`exchange_rate`).
        public var exchangeRate: V3.Global.ExchangeRateReply { get throws { try fields.required("exchange_rate") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct RefundsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付退款订单号 (`id`).
        public var id: String { get throws { try fields.required("id") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付交易订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户原交易订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款渠道 (`channel`).
        public var channel: V3.Global.Channel? { get throws { try fields.optional("channel") } }
        /// 退款入账账户 (`recv_account`).
        public var recvAccount: String? { get throws { try fields.optional("recv_account") } }
        /// 退款资金来源 (`fund_source`).
        public var fundSource: V3.Global.FundSource? { get throws { try fields.optional("fund_source") } }
        /// 退款成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 退款状态 (`status`).
        public var status: V3.Global.Status { get throws { try fields.required("status") } }
        /// 退款金额 (`amount`).
        public var amount: V3.Global.RefundsAmount { get throws { try fields.required("amount") } }
        /// 优惠退款详情 (`detail`).
        public var detail: V3.Global.DetailReply? { get throws { try fields.optional("detail") } }
    }
}

extension V3.Global {
    /// Documented values of `RefundsType`; open.
    public typealias RefundsType = OpenValue<RefundsTypeKind>
    /// Tells ``RefundsType`` from other values.
    public enum RefundsTypeKind {}
}

extension OpenValue where Kind == V3.Global.RefundsTypeKind {
    /// `USERPAYMENT_RATE`.
    public static var userpaymentRate: Self { "USERPAYMENT_RATE" }
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
}

extension V3.Global {
    /// Documented values of `RelationType`; open.
    public typealias RelationType = OpenValue<RelationTypeKind>
    /// Tells ``RelationType`` from other values.
    public enum RelationTypeKind {}
}

extension OpenValue where Kind == V3.Global.RelationTypeKind {
    /// `SUPPLIER`.
    public static var supplier: Self { "SUPPLIER" }
    /// `DISTRIBUTOR`.
    public static var distributor: Self { "DISTRIBUTOR" }
    /// `TAX_SERVICE_PROVIDER`.
    public static var taxServiceProvider: Self { "TAX_SERVICE_PROVIDER" }
    /// `IT_SERVICE_PROVIDER`.
    public static var itServiceProvider: Self { "IT_SERVICE_PROVIDER" }
    /// `CUSTOM`.
    public static var custom: Self { "CUSTOM" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ReverseRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String? = nil, spMchid: String? = nil, subMchid: String? = nil) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            self.fields = fields
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct SceneInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            deviceID: String? = nil,
            deviceIp: String? = nil,
            payerClientIp: String? = nil,
            operatorID: String? = nil,
            storeInfo: V3.Global.StoreInfo? = nil
        ) {
            var fields = Fields()
            fields.set("device_id", deviceID)
            fields.set("device_ip", deviceIp)
            fields.set("payer_client_ip", payerClientIp)
            fields.set("operator_id", operatorID)
            fields.set("store_info", storeInfo)
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
        /// 用户终端IP (`payer_client_ip`).
        public var payerClientIp: String? {
            get { fields.stored("payer_client_ip") }
            set { fields.set("payer_client_ip", newValue) }
        }
        /// 操作员ID (`operator_id`).
        public var operatorID: String? {
            get { fields.stored("operator_id") }
            set { fields.set("operator_id", newValue) }
        }
        /// 商户门店信息 (`store_info`).
        public var storeInfo: V3.Global.StoreInfo? {
            get { fields.stored("store_info") }
            set { fields.set("store_info", newValue) }
        }
    }
}

extension V3.Global {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V3.Global.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct ServiceOrderInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 支付分服务单状态 (`state`).
        public var state: V3.Global.ComplaintsState? { get throws { try fields.optional("state") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct SessionIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 委托代扣签约会话id (`session_id`).
        public var sessionID: String { get throws { try fields.required("session_id") } }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct SignURLReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 签约跳转URL (`sign_url`).
        public var signURL: String { get throws { try fields.required("sign_url") } }
    }
}

extension V3.Global {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Global.StateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `UNDECLARED`.
    public static var undeclared: Self { "UNDECLARED" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `EXCEPT`.
    public static var except: Self { "EXCEPT" }
}

extension V3.Global {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Global.StatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUNDCLOSE`.
    public static var refundclose: Self { "REFUNDCLOSE" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `ABNORMAL`.
    public static var abnormal: Self { "ABNORMAL" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct StoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String, address: String, id: String? = nil) {
            var fields = Fields()
            fields.set("id", id)
            fields.set("name", name)
            fields.set("address", address)
            self.fields = fields
        }
        /// 编号 (`id`).
        public var id: String? {
            get { fields.stored("id") }
            set { fields.set("id", newValue) }
        }
        /// 名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 详细地址 (`address`).
        public var address: String? {
            get { fields.stored("address") }
            set { fields.set("address", newValue) }
        }
    }
}

extension V3.Global {
    /// Documented values of `TradeType`; open.
    public typealias TradeType = OpenValue<TradeTypeKind>
    /// Tells ``TradeType`` from other values.
    public enum TradeTypeKind {}
}

extension OpenValue where Kind == V3.Global.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
    /// `MICROPAY`.
    public static var micropay: Self { "MICROPAY" }
}

extension V3.Global {
    /// Documented values of `TransactionLimitType`; open.
    public typealias TransactionLimitType = OpenValue<TransactionLimitTypeKind>
    /// Tells ``TransactionLimitType`` from other values.
    public enum TransactionLimitTypeKind {}
}

extension OpenValue where Kind == V3.Global.TransactionLimitTypeKind {
    /// `UN_LAUNCHED_WEBSITE_LIMIT`.
    public static var unLaunchedWebsiteLimit: Self { "UN_LAUNCHED_WEBSITE_LIMIT" }
    /// `NORMAL_LIMIT`.
    public static var normalLimit: Self { "NORMAL_LIMIT" }
    /// `NO_LIMIT`.
    public static var noLimit: Self { "NO_LIMIT" }
}

extension V3.Global {
    /// Documented values of `TransactionsPayType`; open.
    public typealias TransactionsPayType = OpenValue<TransactionsPayTypeKind>
    /// Tells ``TransactionsPayType`` from other values.
    public enum TransactionsPayTypeKind {}
}

extension OpenValue where Kind == V3.Global.TransactionsPayTypeKind {
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct TransactionsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String { get throws { try fields.required("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String { get throws { try fields.required("sp_appid") } }
        /// 子商户APPID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V3.Global.TradeType { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 支付完成时间 (`success_time`).
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String { get throws { try fields.required("trade_state_desc") } }
        /// 支付者 (`payer`).
        public var payer: V3.Global.Payer { get throws { try fields.required("payer") } }
        /// 订单金额 (`amount`).
        public var amount: V3.Global.AmountReply { get throws { try fields.required("amount") } }
        /// 优惠功能 (`promotion_detail`).
        public var promotionDetail: [V3.Global.PromotionDetail]? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension V3.Global {
    /// Shared by several operations under `/v3/global`.
    public struct TransactionsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            description: String,
            notifyURL: String,
            outTradeNo: String,
            tradeType: String,
            merchantCategoryCode: String,
            amount: V3.Global.Amount,
            mchid: String? = nil,
            appid: String? = nil,
            subMchid: String? = nil,
            spMchid: String? = nil,
            spAppid: String? = nil,
            subAppid: String? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            payer: V3.Global.PayerRequest? = nil,
            sceneInfo: V3.Global.SceneInfo? = nil,
            detail: [V3.Global.Detail]? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("sub_mchid", subMchid)
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("description", description)
            fields.set("attach", attach)
            fields.set("notify_url", notifyURL)
            fields.set("out_trade_no", outTradeNo)
            fields.set("goods_tag", goodsTag)
            fields.set("trade_type", tradeType)
            fields.set("limit_pay", limitPay)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("merchant_category_code", merchantCategoryCode)
            fields.set("payer", payer)
            fields.set("amount", amount)
            fields.set("scene_info", sceneInfo)
            fields.set("detail", detail)
            self.fields = fields
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 机构APPID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户APPID (`sub_appid`).
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
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
        /// 交易类型 (`trade_type`).
        public var tradeType: String? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 交易起始时间 (`time_start`).
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// MCC码 (`merchant_category_code`).
        public var merchantCategoryCode: String? {
            get { fields.stored("merchant_category_code") }
            set { fields.set("merchant_category_code", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: V3.Global.PayerRequest? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 订单金额 (`amount`).
        public var amount: V3.Global.Amount? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 场景信息 (`scene_info`).
        public var sceneInfo: V3.Global.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.set("scene_info", newValue) }
        }
        /// 优惠功能 (`detail`).
        public var detail: [V3.Global.Detail]? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
    }
}

extension V3.Global {
    /// Documented values of `VerifyDepartment`; open.
    public typealias VerifyDepartment = OpenValue<VerifyDepartmentKind>
    /// Tells ``VerifyDepartment`` from other values.
    public enum VerifyDepartmentKind {}
}

extension OpenValue where Kind == V3.Global.VerifyDepartmentKind {
    /// `UNIONPAY`.
    public static var unionpay: Self { "UNIONPAY" }
    /// `NETSUNION`.
    public static var netsunion: Self { "NETSUNION" }
    /// `OTHERS`.
    public static var others: Self { "OTHERS" }
}

extension V3.Global {
    /// Documented values of `WebsiteState`; open.
    public typealias WebsiteState = OpenValue<WebsiteStateKind>
    /// Tells ``WebsiteState`` from other values.
    public enum WebsiteStateKind {}
}

extension OpenValue where Kind == V3.Global.WebsiteStateKind {
    /// `HAS_LAUNCHED`.
    public static var hasLaunched: Self { "HAS_LAUNCHED" }
    /// `UN_LAUNCHED`.
    public static var unLaunched: Self { "UN_LAUNCHED" }
}

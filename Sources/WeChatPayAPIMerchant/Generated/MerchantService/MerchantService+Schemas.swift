// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-service.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct Action: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 动作类型 (`action_type`).
        public var actionType: V3.MerchantService.ActionType? { get throws { try fields.optional("action_type") } }
        /// 跳转链接 (`jump_url`).
        public var jumpURL: String? { get throws { try fields.optional("jump_url") } }
        /// 跳转小程序信息 (`mini_program_jump_info`).
        public var miniProgramJumpInfo: V3.MerchantService.MiniProgramJumpInfo? {
            get throws { try fields.optional("mini_program_jump_info") }
        }
        /// 回复消息内容 (`message_info`).
        public var messageInfo: V3.MerchantService.MessageInfo? { get throws { try fields.optional("message_info") } }
        /// 动作id (`action_id`).
        public var actionID: String? { get throws { try fields.optional("action_id") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct ActionRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            actionType: V3.MerchantService.ActionType? = nil,
            jumpURL: String? = nil,
            miniProgramJumpInfo: V3.MerchantService.MiniProgramJumpInfoRequest? = nil,
            messageInfo: V3.MerchantService.MessageInfoRequest? = nil,
            actionID: String? = nil
        ) {
            var fields = Fields()
            fields.set("action_type", actionType)
            fields.set("jump_url", jumpURL)
            fields.set("mini_program_jump_info", miniProgramJumpInfo)
            fields.set("message_info", messageInfo)
            fields.set("action_id", actionID)
            self.fields = fields
        }
        /// 动作类型 (`action_type`).
        public var actionType: V3.MerchantService.ActionType? {
            get { fields.stored("action_type") }
            set { fields.set("action_type", newValue) }
        }
        /// 跳转链接 (`jump_url`).
        public var jumpURL: String? {
            get { fields.stored("jump_url") }
            set { fields.set("jump_url", newValue) }
        }
        /// 跳转小程序信息 (`mini_program_jump_info`).
        public var miniProgramJumpInfo: V3.MerchantService.MiniProgramJumpInfoRequest? {
            get { fields.stored("mini_program_jump_info") }
            set { fields.set("mini_program_jump_info", newValue) }
        }
        /// 回复消息内容 (`message_info`).
        public var messageInfo: V3.MerchantService.MessageInfoRequest? {
            get { fields.stored("message_info") }
            set { fields.set("message_info", newValue) }
        }
        /// 动作id (`action_id`).
        public var actionID: String? {
            get { fields.stored("action_id") }
            set { fields.set("action_id", newValue) }
        }
    }
}

extension V3.MerchantService {
    /// Documented values of `ActionType`; open.
    public typealias ActionType = OpenValue<ActionTypeKind>
    /// Tells ``ActionType`` from other values.
    public enum ActionTypeKind {}
}

extension OpenValue where Kind == V3.MerchantService.ActionTypeKind {
    /// 回复消息 (`ACTION_TYPE_SEND_MESSAGE`).
    public static var actionTypeSendMessage: Self { "ACTION_TYPE_SEND_MESSAGE" }
    /// 链接 (`ACTION_TYPE_JUMP_URL`).
    public static var actionTypeJumpUrl: Self { "ACTION_TYPE_JUMP_URL" }
    /// 小程序 (`ACTION_TYPE_JUMP_MINI_PROGRAM`).
    public static var actionTypeJumpMiniProgram: Self { "ACTION_TYPE_JUMP_MINI_PROGRAM" }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct AdditionalInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 补充信息类型 (`type`).
        public var type: V3.MerchantService.ComplaintsV2Type? { get throws { try fields.optional("type") } }
        /// 充电宝投诉相关信息 (`share_power_info`).
        public var sharePowerInfo: V3.MerchantService.SharePowerInfo? {
            get throws { try fields.optional("share_power_info") }
        }
    }
}

extension V3.MerchantService {
    /// Documented values of `ButtonLayout`; open.
    public typealias ButtonLayout = OpenValue<ButtonLayoutKind>
    /// Tells ``ButtonLayout`` from other values.
    public enum ButtonLayoutKind {}
}

extension OpenValue where Kind == V3.MerchantService.ButtonLayoutKind {
    /// `LAYOUT_UNKNOWN`.
    public static var layoutUnknown: Self { "LAYOUT_UNKNOWN" }
    /// 水平排列 (`LAYOUT_HORIZONTAL`).
    public static var layoutHorizontal: Self { "LAYOUT_HORIZONTAL" }
    /// 垂直排列 (`LAYOUT_VERTICAL`).
    public static var layoutVertical: Self { "LAYOUT_VERTICAL" }
}

extension V3.MerchantService {
    /// Documented values of `Color`; open.
    public typealias Color = OpenValue<ColorKind>
    /// Tells ``Color`` from other values.
    public enum ColorKind {}
}

extension OpenValue where Kind == V3.MerchantService.ColorKind {
    /// 默认文本内容颜色 (`DEFAULT`).
    public static var `default`: Self { "DEFAULT" }
    /// 次要文本内容颜色 (`SECONDARY`).
    public static var secondary: Self { "SECONDARY" }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct ComplaintMediaList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件业务类型 (`media_type`).
        public var mediaType: V3.MerchantService.MediaType { get throws { try fields.required("media_type") } }
        /// 媒体文件请求url (`media_url`): at most 512 characters each.
        public var mediaURL: [String]? { get throws { try fields.optional("media_url") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct ComplaintNotificationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`): at most 64 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 通知地址 (`url`): at most 255 characters.
        public var url: String { get throws { try fields.required("url") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
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
        /// 通知地址 (`url`): at most 255 characters.
        public var url: String? {
            get { fields.stored("url") }
            set { fields.set("url", newValue) }
        }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct ComplaintOrderInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`): at most 64 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 订单金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
    }
}

extension V3.MerchantService {
    /// Documented values of `ComplaintState`; open.
    public typealias ComplaintState = OpenValue<ComplaintStateKind>
    /// Tells ``ComplaintState`` from other values.
    public enum ComplaintStateKind {}
}

extension OpenValue where Kind == V3.MerchantService.ComplaintStateKind {
    /// 待处理 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 已处理完成 (`PROCESSED`).
    public static var processed: Self { "PROCESSED" }
}

extension V3.MerchantService {
    /// Documented values of `ComplaintsV2Type`; open.
    public typealias ComplaintsV2Type = OpenValue<ComplaintsV2TypeKind>
    /// Tells ``ComplaintsV2Type`` from other values.
    public enum ComplaintsV2TypeKind {}
}

extension OpenValue where Kind == V3.MerchantService.ComplaintsV2TypeKind {
    /// 充电宝投诉相关行业 (`SHARE_POWER_TYPE`).
    public static var sharePowerType: Self { "SHARE_POWER_TYPE" }
}

extension V3.MerchantService {
    /// Documented values of `ImageStyleType`; open.
    public typealias ImageStyleType = OpenValue<ImageStyleTypeKind>
    /// Tells ``ImageStyleType`` from other values.
    public enum ImageStyleTypeKind {}
}

extension OpenValue where Kind == V3.MerchantService.ImageStyleTypeKind {
    /// 窄图 (`IMAGE_STYLE_TYPE_NARROW`).
    public static var imageStyleTypeNarrow: Self { "IMAGE_STYLE_TYPE_NARROW" }
    /// 宽图 (`IMAGE_STYLE_TYPE_WIDE`).
    public static var imageStyleTypeWide: Self { "IMAGE_STYLE_TYPE_WIDE" }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct InvalidInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 过期时间 (`expired_time`).
        public var expiredTime: String? { get throws { try fields.optional("expired_time") } }
        /// 是否可以多次点击 (`multi_clickable`).
        public var multiClickable: Bool? { get throws { try fields.optional("multi_clickable") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct InvalidInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(expiredTime: String? = nil, multiClickable: Bool? = nil) {
            var fields = Fields()
            fields.set("expired_time", expiredTime)
            fields.set("multi_clickable", multiClickable)
            self.fields = fields
        }
        /// 过期时间 (`expired_time`).
        public var expiredTime: String? {
            get { fields.stored("expired_time") }
            set { fields.set("expired_time", newValue) }
        }
        /// 是否可以多次点击 (`multi_clickable`).
        public var multiClickable: Bool? {
            get { fields.stored("multi_clickable") }
            set { fields.set("multi_clickable", newValue) }
        }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct Link: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 按钮文本 (`text`).
        public var text: String? { get throws { try fields.optional("text") } }
        /// 动作 (`action`).
        public var action: V3.MerchantService.Action? { get throws { try fields.optional("action") } }
        /// 失效配置 (`invalid_info`).
        public var invalidInfo: V3.MerchantService.InvalidInfo? { get throws { try fields.optional("invalid_info") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct LinkRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            text: String? = nil,
            action: V3.MerchantService.ActionRequest? = nil,
            invalidInfo: V3.MerchantService.InvalidInfoRequest? = nil
        ) {
            var fields = Fields()
            fields.set("text", text)
            fields.set("action", action)
            fields.set("invalid_info", invalidInfo)
            self.fields = fields
        }
        /// 按钮文本 (`text`).
        public var text: String? {
            get { fields.stored("text") }
            set { fields.set("text", newValue) }
        }
        /// 动作 (`action`).
        public var action: V3.MerchantService.ActionRequest? {
            get { fields.stored("action") }
            set { fields.set("action", newValue) }
        }
        /// 失效配置 (`invalid_info`).
        public var invalidInfo: V3.MerchantService.InvalidInfoRequest? {
            get { fields.stored("invalid_info") }
            set { fields.set("invalid_info", newValue) }
        }
    }
}

extension V3.MerchantService {
    /// Documented values of `MediaType`; open.
    public typealias MediaType = OpenValue<MediaTypeKind>
    /// Tells ``MediaType`` from other values.
    public enum MediaTypeKind {}
}

extension OpenValue where Kind == V3.MerchantService.MediaTypeKind {
    /// `USER_COMPLAINT_IMAGE`.
    public static var userComplaintImage: Self { "USER_COMPLAINT_IMAGE" }
    /// `OPERATION_IMAGE`.
    public static var operationImage: Self { "OPERATION_IMAGE" }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct MessageInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 回复的消息内容 (`content`).
        public var content: String { get throws { try fields.required("content") } }
        /// 自定义透传字段 (`custom_data`).
        public var customData: String? { get throws { try fields.optional("custom_data") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct MessageInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(content: String, customData: String? = nil) {
            var fields = Fields()
            fields.set("content", content)
            fields.set("custom_data", customData)
            self.fields = fields
        }
        /// 回复的消息内容 (`content`).
        public var content: String? {
            get { fields.stored("content") }
            set { fields.set("content", newValue) }
        }
        /// 自定义透传字段 (`custom_data`).
        public var customData: String? {
            get { fields.stored("custom_data") }
            set { fields.set("custom_data", newValue) }
        }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct MiniProgramJumpInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 跳转小程序APPID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 跳转小程序页面PATH (`path`).
        public var path: String { get throws { try fields.required("path") } }
        /// 跳转小程序页面名称 (`text`).
        public var text: String { get throws { try fields.required("text") } }
    }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct MiniProgramJumpInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String? = nil, path: String? = nil, text: String? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("path", path)
            fields.set("text", text)
            self.fields = fields
        }
        /// 跳转小程序APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 跳转小程序页面PATH (`path`).
        public var path: String? {
            get { fields.stored("path") }
            set { fields.set("path", newValue) }
        }
        /// 跳转小程序页面名称 (`text`).
        public var text: String? {
            get { fields.stored("text") }
            set { fields.set("text", newValue) }
        }
    }
}

extension V3.MerchantService {
    /// Documented values of `NegotiationHistorysType`; open.
    public typealias NegotiationHistorysType = OpenValue<NegotiationHistorysTypeKind>
    /// Tells ``NegotiationHistorysType`` from other values.
    public enum NegotiationHistorysTypeKind {}
}

extension OpenValue where Kind == V3.MerchantService.NegotiationHistorysTypeKind {
    /// 文本 (`TEXT`).
    public static var text: Self { "TEXT" }
    /// 图片 (`IMAGE`).
    public static var image: Self { "IMAGE" }
    /// 链接 (`LINK`).
    public static var link: Self { "LINK" }
    /// FAQ列表 (`FAQ_LIST`).
    public static var faqList: Self { "FAQ_LIST" }
    /// 按钮 (`BUTTON`).
    public static var button: Self { "BUTTON" }
    /// 按钮组 (`BUTTON_GROUP`).
    public static var buttonGroup: Self { "BUTTON_GROUP" }
}

extension V3.MerchantService {
    /// Documented values of `ProblemType`; open.
    public typealias ProblemType = OpenValue<ProblemTypeKind>
    /// Tells ``ProblemType`` from other values.
    public enum ProblemTypeKind {}
}

extension OpenValue where Kind == V3.MerchantService.ProblemTypeKind {
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// 服务权益未生效 (`SERVICE_NOT_WORK`).
    public static var serviceNotWork: Self { "SERVICE_NOT_WORK" }
    /// 其他类型 (`OTHERS`).
    public static var others: Self { "OTHERS" }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct ReturnAddressInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 归还地点 (`return_address`): at most 256 characters.
        public var returnAddress: String? { get throws { try fields.optional("return_address") } }
        /// 归还地点经度 (`longitude`): at most 32 characters.
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// 归还地点纬度 (`latitude`): at most 32 characters.
        public var latitude: String? { get throws { try fields.optional("latitude") } }
    }
}

extension V3.MerchantService {
    /// Documented values of `SenderIdentity`; open.
    public typealias SenderIdentity = OpenValue<SenderIdentityKind>
    /// Tells ``SenderIdentity`` from other values.
    public enum SenderIdentityKind {}
}

extension OpenValue where Kind == V3.MerchantService.SenderIdentityKind {
    /// 未知 (`UNKNOWN`).
    public static var unknown: Self { "UNKNOWN" }
    /// 人工 (`MANUAL`).
    public static var manual: Self { "MANUAL" }
    /// 机器 (`MACHINE`).
    public static var machine: Self { "MACHINE" }
}

extension V3.MerchantService {
    /// Shared by several operations under `/v3/merchant-service`.
    public struct SharePowerInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 归还时间 (`return_time`).
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// 归还地点信息 (`return_address_info`).
        public var returnAddressInfo: V3.MerchantService.ReturnAddressInfo? {
            get throws { try fields.optional("return_address_info") }
        }
        /// 是否归还同一柜机 (`is_returned_to_same_machine`).
        public var isReturnedToSameMachine: Bool? { get throws { try fields.optional("is_returned_to_same_machine") } }
    }
}

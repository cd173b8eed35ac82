// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.MembercardOpen.ActivateInformations.ByActivateTicket {
    /// 获取用户信息（跳转型激活）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550779).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("marketing.membercard-open.activate-informations.{activate_ticket}.get", chain).reply()
    }

    /// 获取用户信息（跳转型激活）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall("marketing.membercard-open.activate-informations.{activate_ticket}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信昵称 (`nickname`).
        public var nickname: String? { get throws { try fields.optional("nickname") } }
        /// 微信头像url (`head_image_url`).
        public var headImageURL: String? { get throws { try fields.optional("head_image_url") } }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Marketing.UserInformation? {
            get throws { try fields.optional("user_information") }
        }
    }
}

extension V3.Marketing.MembercardOpen.Callback {
    /// 查询回调地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012552275).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.CallbackReply {
        try await TypedCall("marketing.membercard-open.callback.get", chain).reply()
    }

    /// 查询回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.CallbackReply {
        try TypedCall("marketing.membercard-open.callback.get", chain).blockingReply()
    }

    /// 设置回调地址, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012552251).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: V3.Marketing.NotifyURLRequest) async throws -> V3.Marketing.CallbackReply {
        try await TypedCall("marketing.membercard-open.callback.patch", chain, body: body.fields).reply()
    }

    /// 设置回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: V3.Marketing.NotifyURLRequest) throws -> V3.Marketing.CallbackReply {
        try TypedCall("marketing.membercard-open.callback.patch", chain, body: body.fields).blockingReply()
    }
}

extension V3.Marketing.MembercardOpen.Cards {
    /// 查询会员卡模板列表, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012547108).
    ///
    /// - Parameters:
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    ///   - brandID: 品牌id (`brand_id`).
    ///   - appid: 商户AppId.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(offset: Int, limit: Int, brandID: String? = nil, appid: String? = nil) async throws -> GetReply {
        var call = TypedCall("marketing.membercard-open.cards.get", chain)
        call.query("brand_id", brandID)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询会员卡模板列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(offset: Int, limit: Int, brandID: String? = nil, appid: String? = nil) throws -> GetReply {
        var call = TypedCall("marketing.membercard-open.cards.get", chain)
        call.query("brand_id", brandID)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/membercard-open/cards` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 会员卡列表 (`data`).
        public var data: [V3.Marketing.DataReply]? { get throws { try fields.optional("data") } }
    }

    /// 创建会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012545584).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.DataReply {
        try await TypedCall("marketing.membercard-open.cards.post", chain, body: body.fields).reply()
    }

    /// 创建会员卡模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.DataReply {
        try TypedCall("marketing.membercard-open.cards.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            logoURL: String,
            brand: Brand,
            title: String,
            backgroundPictureURL: String,
            description: String,
            codeType: V3.Marketing.CodeType,
            dateInformation: V3.Marketing.DateInformationRequest,
            codeMode: V3.Marketing.CodeMode,
            outRequestNo: String,
            servicePhone: String? = nil,
            totalQuantity: Int? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            balanceInformation: V3.Marketing.BalanceInformationRequest? = nil,
            userInformationForm: UserInformationForm? = nil,
            additionalStatement: V3.Marketing.AdditionalStatementRequest? = nil,
            needDynamicCode: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("logo_url", logoURL)
            fields.set("brand", brand)
            fields.set("title", title)
            fields.set("background_picture_url", backgroundPictureURL)
            fields.set("description", description)
            fields.set("service_phone", servicePhone)
            fields.set("code_type", codeType)
            fields.set("total_quantity", totalQuantity)
            fields.set("date_information", dateInformation)
            fields.set("code_mode", codeMode)
            fields.set("need_display_level", needDisplayLevel)
            fields.set("init_level", initLevel)
            fields.set("out_request_no", outRequestNo)
            fields.set("balance_information", balanceInformation)
            fields.set("user_information_form", userInformationForm)
            fields.set("additional_statement", additionalStatement)
            fields.set("need_dynamic_code", needDynamicCode)
            self.fields = fields
        }
        /// 商户AppId (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 会员卡logo (`logo_url`).
        public var logoURL: String? {
            get { fields.stored("logo_url") }
            set { fields.set("logo_url", newValue) }
        }
        /// 品牌信息 (`brand`).
        public var brand: Brand? {
            get { fields.stored("brand") }
            set { fields.set("brand", newValue) }
        }
        /// 卡名称 (`title`).
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// 会员卡背景图 (`background_picture_url`).
        public var backgroundPictureURL: String? {
            get { fields.stored("background_picture_url") }
            set { fields.set("background_picture_url", newValue) }
        }
        /// 使用须知 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 服务电话 (`service_phone`).
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 会员码型 (`code_type`).
        public var codeType: V3.Marketing.CodeType? {
            get { fields.stored("code_type") }
            set { fields.set("code_type", newValue) }
        }
        /// 会员卡总库存 (`total_quantity`).
        public var totalQuantity: Int? {
            get { fields.stored("total_quantity") }
            set { fields.set("total_quantity", newValue) }
        }
        /// 有效期 (`date_information`).
        public var dateInformation: V3.Marketing.DateInformationRequest? {
            get { fields.stored("date_information") }
            set { fields.set("date_information", newValue) }
        }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Marketing.CodeMode? {
            get { fields.stored("code_mode") }
            set { fields.set("code_mode", newValue) }
        }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? {
            get { fields.stored("need_display_level") }
            set { fields.set("need_display_level", newValue) }
        }
        /// 会员初始等级 (`init_level`).
        public var initLevel: String? {
            get { fields.stored("init_level") }
            set { fields.set("init_level", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Marketing.BalanceInformationRequest? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// 开卡信息 (`user_information_form`).
        public var userInformationForm: UserInformationForm? {
            get { fields.stored("user_information_form") }
            set { fields.set("user_information_form", newValue) }
        }
        /// 商户补充声明 (`additional_statement`).
        public var additionalStatement: V3.Marketing.AdditionalStatementRequest? {
            get { fields.stored("additional_statement") }
            set { fields.set("additional_statement", newValue) }
        }
        /// 是否启用动态码 (`need_dynamic_code`).
        public var needDynamicCode: Bool? {
            get { fields.stored("need_dynamic_code") }
            set { fields.set("need_dynamic_code", newValue) }
        }
        /// 品牌信息 (`brand`).
        public struct Brand: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(brandID: String, displayName: String) {
                var fields = Fields()
                fields.set("brand_id", brandID)
                fields.set("display_name", displayName)
                self.fields = fields
            }
            /// 品牌id (`brand_id`).
            public var brandID: String? {
                get { fields.stored("brand_id") }
                set { fields.set("brand_id", newValue) }
            }
            /// 品牌展示名称 (`display_name`).
            public var displayName: String? {
                get { fields.stored("display_name") }
                set { fields.set("display_name", newValue) }
            }
        }
        /// 开卡信息 (`user_information_form`).
        public struct UserInformationForm: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                commonFieldList: [String]? = nil,
                customFieldList: [V3.Marketing.CustomFieldListRequest]? = nil
            ) {
                var fields = Fields()
                fields.set("common_field_list", commonFieldList)
                fields.set("custom_field_list", customFieldList)
                self.fields = fields
            }
            /// 平台提供的通用开卡信息字段 (`common_field_list`).
            public var commonFieldList: [String]? {
                get { fields.stored("common_field_list") }
                set { fields.set("common_field_list", newValue) }
            }
            /// 商户自定义的开卡信息字段 (`custom_field_list`).
            public var customFieldList: [V3.Marketing.CustomFieldListRequest]? {
                get { fields.stored("custom_field_list") }
                set { fields.set("custom_field_list", newValue) }
            }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID {
    /// 查询会员卡模板信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012547650).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.DataReply {
        try await TypedCall("marketing.membercard-open.cards.{card_id}.get", chain).reply()
    }

    /// 查询会员卡模板信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.DataReply {
        try TypedCall("marketing.membercard-open.cards.{card_id}.get", chain).blockingReply()
    }

    /// 修改会员卡模板信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549567).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.patch", chain, body: body.fields)
        return try await call.completion()
    }

    /// 修改会员卡模板信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.patch", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String? = nil,
            logoURL: String? = nil,
            title: String? = nil,
            backgroundPictureURL: String? = nil,
            description: String? = nil,
            servicePhone: String? = nil,
            totalQuantity: Int? = nil,
            dateInformation: V3.Marketing.DateInformationRequest? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            balanceInformation: V3.Marketing.BalanceInformationRequest? = nil,
            userInformationForm: UserInformationForm? = nil,
            additionalStatement: V3.Marketing.AdditionalStatementRequest? = nil,
            codeMode: V3.Marketing.CodeMode? = nil,
            codeType: V3.Marketing.CodeType? = nil,
            needDynamicCode: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("logo_url", logoURL)
            fields.set("title", title)
            fields.set("background_picture_url", backgroundPictureURL)
            fields.set("description", description)
            fields.set("service_phone", servicePhone)
            fields.set("total_quantity", totalQuantity)
            fields.set("date_information", dateInformation)
            fields.set("need_display_level", needDisplayLevel)
            fields.set("init_level", initLevel)
            fields.set("balance_information", balanceInformation)
            fields.set("user_information_form", userInformationForm)
            fields.set("additional_statement", additionalStatement)
            fields.set("code_mode", codeMode)
            fields.set("code_type", codeType)
            fields.set("need_dynamic_code", needDynamicCode)
            self.fields = fields
        }
        /// 商户AppId (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 会员卡logo (`logo_url`).
        public var logoURL: String? {
            get { fields.stored("logo_url") }
            set { fields.set("logo_url", newValue) }
        }
        /// 卡名称 (`title`).
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// 会员卡背景图 (`background_picture_url`).
        public var backgroundPictureURL: String? {
            get { fields.stored("background_picture_url") }
            set { fields.set("background_picture_url", newValue) }
        }
        /// 使用须知 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 服务电话 (`service_phone`).
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 会员卡总库存 (`total_quantity`).
        public var totalQuantity: Int? {
            get { fields.stored("total_quantity") }
            set { fields.set("total_quantity", newValue) }
        }
        /// 有效期 (`date_information`).
        public var dateInformation: V3.Marketing.DateInformationRequest? {
            get { fields.stored("date_information") }
            set { fields.set("date_information", newValue) }
        }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? {
            get { fields.stored("need_display_level") }
            set { fields.set("need_display_level", newValue) }
        }
        /// 会员初始等级 (`init_level`).
        public var initLevel: String? {
            get { fields.stored("init_level") }
            set { fields.set("init_level", newValue) }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Marketing.BalanceInformationRequest? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// 开卡信息 (`user_information_form`).
        public var userInformationForm: UserInformationForm? {
            get { fields.stored("user_information_form") }
            set { fields.set("user_information_form", newValue) }
        }
        /// 商户补充声明 (`additional_statement`).
        public var additionalStatement: V3.Marketing.AdditionalStatementRequest? {
            get { fields.stored("additional_statement") }
            set { fields.set("additional_statement", newValue) }
        }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Marketing.CodeMode? {
            get { fields.stored("code_mode") }
            set { fields.set("code_mode", newValue) }
        }
        /// 会员码型 (`code_type`).
        public var codeType: V3.Marketing.CodeType? {
            get { fields.stored("code_type") }
            set { fields.set("code_type", newValue) }
        }
        /// 是否启用动态码 (`need_dynamic_code`).
        public var needDynamicCode: Bool? {
            get { fields.stored("need_dynamic_code") }
            set { fields.set("need_dynamic_code", newValue) }
        }
        /// 开卡信息 (`user_information_form`).
        public struct UserInformationForm: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                canModifyAfterActivate: Bool? = nil,
                commonFieldList: [String]? = nil,
                customFieldList: [V3.Marketing.CustomFieldListRequest]? = nil
            ) {
                var fields = Fields()
                fields.set("can_modify_after_activate", canModifyAfterActivate)
                fields.set("common_field_list", commonFieldList)
                fields.set("custom_field_list", customFieldList)
                self.fields = fields
            }
            /// 是否允许修改 (`can_modify_after_activate`).
            public var canModifyAfterActivate: Bool? {
                get { fields.stored("can_modify_after_activate") }
                set { fields.set("can_modify_after_activate", newValue) }
            }
            /// 平台提供的通用开卡信息字段 (`common_field_list`).
            public var commonFieldList: [String]? {
                get { fields.stored("common_field_list") }
                set { fields.set("common_field_list", newValue) }
            }
            /// 商户自定义的开卡信息字段 (`custom_field_list`).
            public var customFieldList: [V3.Marketing.CustomFieldListRequest]? {
                get { fields.stored("custom_field_list") }
                set { fields.set("custom_field_list", newValue) }
            }
        }
    }

    /// 删除会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549682).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        try await TypedCall("marketing.membercard-open.cards.{card_id}.delete", chain).completion()
    }

    /// 删除会员卡模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        try TypedCall("marketing.membercard-open.cards.{card_id}.delete", chain).blockingCompletion()
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit {
    /// 导入会员Code, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012545728).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.codes.deposit.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 导入会员Code, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.codes.deposit.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(code: [String]? = nil) {
            var fields = Fields()
            fields.set("code", code)
            self.fields = fields
        }
        /// 会员卡code (`code`).
        public var code: [String]? {
            get { fields.stored("code") }
            set { fields.set("code", newValue) }
        }
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 导入结果 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 会员卡code (`code`).
            public var code: String? { get throws { try fields.optional("code") } }
            /// 导入结果 (`result`).
            public var result: Result? { get throws { try fields.optional("result") } }
            /// Documented values of 导入结果 (`result`); open.
            public typealias Result = OpenValue<ResultKind>
            /// Tells ``Result`` from other values.
            public enum ResultKind {}
        }
    }
}

extension OpenValue where Kind == V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit.PostReply.Data.ResultKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `DUPLICATE`.
    public static var duplicate: Self { "DUPLICATE" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode {
    /// 查询用户会员卡信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012547768).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("marketing.membercard-open.cards.{card_id}.codes.{code}.get", chain).reply()
    }

    /// 查询用户会员卡信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("marketing.membercard-open.cards.{card_id}.codes.{code}.get", chain).blockingReply()
    }

    /// What `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡id (`card_id`).
        public var cardID: String? { get throws { try fields.optional("card_id") } }
        /// 会员卡code (`code`).
        public var code: String? { get throws { try fields.optional("code") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 会员卡编号 (`membership_number`).
        public var membershipNumber: String? { get throws { try fields.optional("membership_number") } }
        /// 用户等级 (`level`).
        public var level: String? { get throws { try fields.optional("level") } }
        /// 微信昵称 (`nickname`).
        public var nickname: String? { get throws { try fields.optional("nickname") } }
        /// 微信头像url (`head_image_url`).
        public var headImageURL: String? { get throws { try fields.optional("head_image_url") } }
        /// 会员卡背景图 (`background_picture_url`).
        public var backgroundPictureURL: String? { get throws { try fields.optional("background_picture_url") } }
        /// 用户储值余额 (`balance`).
        public var balance: Int? { get throws { try fields.optional("balance") } }
        /// 用户会员卡状态 (`user_card_status`).
        public var userCardStatus: UserCardStatus? { get throws { try fields.optional("user_card_status") } }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Marketing.UserInformation? {
            get throws { try fields.optional("user_information") }
        }
        /// 用户当前积分 (`bonus_value`).
        public var bonusValue: Int? { get throws { try fields.optional("bonus_value") } }
        /// Documented values of 用户会员卡状态 (`user_card_status`); open.
        public typealias UserCardStatus = OpenValue<UserCardStatusKind>
        /// Tells ``UserCardStatus`` from other values.
        public enum UserCardStatusKind {}
    }

    /// 修改用户会员卡信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549292).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.codes.{code}.patch", chain, body: body.fields)
        return try await call.completion()
    }

    /// 修改用户会员卡信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.codes.{code}.patch", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            membershipNumber: String? = nil,
            backgroundPictureURL: String? = nil,
            level: String? = nil,
            outRequestNo: String? = nil,
            balanceInformation: BalanceInformation? = nil,
            needInformBalance: Bool? = nil,
            needInformLevel: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("membership_number", membershipNumber)
            fields.set("background_picture_url", backgroundPictureURL)
            fields.set("level", level)
            fields.set("out_request_no", outRequestNo)
            fields.set("balance_information", balanceInformation)
            fields.set("need_inform_balance", needInformBalance)
            fields.set("need_inform_level", needInformLevel)
            self.fields = fields
        }
        /// 会员卡编号 (`membership_number`).
        public var membershipNumber: String? {
            get { fields.stored("membership_number") }
            set { fields.set("membership_number", newValue) }
        }
        /// 会员卡背景图 (`background_picture_url`).
        public var backgroundPictureURL: String? {
            get { fields.stored("background_picture_url") }
            set { fields.set("background_picture_url", newValue) }
        }
        /// 用户等级 (`level`).
        public var level: String? {
            get { fields.stored("level") }
            set { fields.set("level", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 用户储值变更信息 (`balance_information`).
        public var balanceInformation: BalanceInformation? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// 是否发送储值变更通知 (`need_inform_balance`).
        public var needInformBalance: Bool? {
            get { fields.stored("need_inform_balance") }
            set { fields.set("need_inform_balance", newValue) }
        }
        /// 是否发送等级变更通知 (`need_inform_level`).
        public var needInformLevel: Bool? {
            get { fields.stored("need_inform_level") }
            set { fields.set("need_inform_level", newValue) }
        }
        /// 用户储值变更信息 (`balance_information`).
        public struct BalanceInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(beforeBalance: Int, balance: Int, addBalance: Int, balanceRemark: String? = nil) {
                var fields = Fields()
                fields.set("before_balance", beforeBalance)
                fields.set("balance", balance)
                fields.set("add_balance", addBalance)
                fields.set("balance_remark", balanceRemark)
                self.fields = fields
            }
            /// 更新前用户储值余额 (`before_balance`).
            public var beforeBalance: Int? {
                get { fields.stored("before_balance") }
                set { fields.set("before_balance", newValue) }
            }
            /// 更新后用户储值余额 (`balance`).
            public var balance: Int? {
                get { fields.stored("balance") }
                set { fields.set("balance", newValue) }
            }
            /// 本次余额变动值 (`add_balance`).
            public var addBalance: Int? {
                get { fields.stored("add_balance") }
                set { fields.set("add_balance", newValue) }
            }
            /// 储值消耗记录 (`balance_remark`).
            public var balanceRemark: String? {
                get { fields.stored("balance_remark") }
                set { fields.set("balance_remark", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.GetReply.UserCardStatusKind {
    /// `NOT_ACTIVATE`.
    public static var notActivate: Self { "NOT_ACTIVATE" }
    /// `EFFECTIVE`.
    public static var effective: Self { "EFFECTIVE" }
    /// `EXPIRE`.
    public static var expire: Self { "EXPIRE" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Activate {
    /// 激活会员卡（跳转型激活）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550809).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.activate.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 激活会员卡（跳转型激活）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.activate.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(membershipNumber: String? = nil) {
            var fields = Fields()
            fields.set("membership_number", membershipNumber)
            self.fields = fields
        }
        /// 会员卡编号 (`membership_number`).
        public var membershipNumber: String? {
            get { fields.stored("membership_number") }
            set { fields.set("membership_number", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Bonus.Commit {
    /// 设置支付后展示的积分到账, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551350).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.BonusRequest) async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.bonus.commit.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 设置支付后展示的积分到账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.BonusRequest) throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.bonus.commit.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Bonus.Prepare {
    /// 支付结果页展示会员积分, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012595808).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Marketing.BonusRequest) async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.bonus.prepare.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 支付结果页展示会员积分, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Marketing.BonusRequest) throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.bonus.prepare.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Rights {
    /// 设置会员权益, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551213).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.rights.patch", chain, body: body.fields)
        return try await call.completion()
    }

    /// 设置会员权益, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.rights.patch", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            beforeBonusValue: Int? = nil,
            bonusValue: Int? = nil,
            addBonusValue: Int? = nil,
            needInformBonus: Bool? = nil,
            memberPriceWord: String? = nil,
            fapiaoJumpWord: String? = nil,
            guide: V3.Marketing.Guide? = nil
        ) {
            var fields = Fields()
            fields.set("before_bonus_value", beforeBonusValue)
            fields.set("bonus_value", bonusValue)
            fields.set("add_bonus_value", addBonusValue)
            fields.set("out_request_no", outRequestNo)
            fields.set("need_inform_bonus", needInformBonus)
            fields.set("member_price_word", memberPriceWord)
            fields.set("fapiao_jump_word", fapiaoJumpWord)
            fields.set("guide", guide)
            self.fields = fields
        }
        /// 变更前的会员积分值 (`before_bonus_value`).
        public var beforeBonusValue: Int? {
            get { fields.stored("before_bonus_value") }
            set { fields.set("before_bonus_value", newValue) }
        }
        /// 变更后的会员积分值 (`bonus_value`).
        public var bonusValue: Int? {
            get { fields.stored("bonus_value") }
            set { fields.set("bonus_value", newValue) }
        }
        /// 会员积分变动值 (`add_bonus_value`).
        public var addBonusValue: Int? {
            get { fields.stored("add_bonus_value") }
            set { fields.set("add_bonus_value", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 是否发送积分变更通知 (`need_inform_bonus`).
        public var needInformBonus: Bool? {
            get { fields.stored("need_inform_bonus") }
            set { fields.set("need_inform_bonus", newValue) }
        }
        /// 会员专享价文案 (`member_price_word`).
        public var memberPriceWord: String? {
            get { fields.stored("member_price_word") }
            set { fields.set("member_price_word", newValue) }
        }
        /// 会员发票跳转文案 (`fapiao_jump_word`).
        public var fapiaoJumpWord: String? {
            get { fields.stored("fapiao_jump_word") }
            set { fields.set("fapiao_jump_word", newValue) }
        }
        /// 会员专属咨询信息 (`guide`).
        public var guide: V3.Marketing.Guide? {
            get { fields.stored("guide") }
            set { fields.set("guide", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData {
    /// 设置会员服务项用户信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017166964).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.set-service-module-data.post", chain,
            body: body.fields)
        return try await call.completion()
    }

    /// 设置会员服务项用户信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.set-service-module-data.post", chain,
            body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outRequestNo: String, serviceModuleID: String, stateSetting: StateSetting) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("service_module_id", serviceModuleID)
            fields.set("state_setting", stateSetting)
            self.fields = fields
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 会员服务项ID (`service_module_id`).
        public var serviceModuleID: String? {
            get { fields.stored("service_module_id") }
            set { fields.set("service_module_id", newValue) }
        }
        /// 服务状态设置 (`state_setting`).
        public var stateSetting: StateSetting? {
            get { fields.stored("state_setting") }
            set { fields.set("state_setting", newValue) }
        }
        /// 服务状态设置 (`state_setting`).
        public struct StateSetting: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                stateID: String,
                contentTemplateData: ContentTemplateData,
                messageTemplateSetting: MessageTemplateSetting? = nil
            ) {
                var fields = Fields()
                fields.set("state_id", stateID)
                fields.set("content_template_data", contentTemplateData)
                fields.set("message_template_setting", messageTemplateSetting)
                self.fields = fields
            }
            /// 状态ID (`state_id`).
            public var stateID: String? {
                get { fields.stored("state_id") }
                set { fields.set("state_id", newValue) }
            }
            /// 内容模板设置 (`content_template_data`).
            public var contentTemplateData: ContentTemplateData? {
                get { fields.stored("content_template_data") }
                set { fields.set("content_template_data", newValue) }
            }
            /// 消息模板设置 (`message_template_setting`).
            public var messageTemplateSetting: MessageTemplateSetting? {
                get { fields.stored("message_template_setting") }
                set { fields.set("message_template_setting", newValue) }
            }
            /// 内容模板设置 (`content_template_data`).
            public struct ContentTemplateData: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(fieldList: [V3.Marketing.FieldList]? = nil, actionSetting: ActionSetting? = nil) {
                    var fields = Fields()
                    fields.set("field_list", fieldList)
                    fields.set("action_setting", actionSetting)
                    self.fields = fields
                }
                /// 服务内容列表 (`field_list`).
                public var fieldList: [V3.Marketing.FieldList]? {
                    get { fields.stored("field_list") }
                    set { fields.set("field_list", newValue) }
                }
                /// 操作设置 (`action_setting`).
                public var actionSetting: ActionSetting? {
                    get { fields.stored("action_setting") }
                    set { fields.set("action_setting", newValue) }
                }
                /// 操作设置 (`action_setting`).
                public struct ActionSetting: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(actionName: String, jumpMiniprogram: V3.Marketing.JumpMiniprogram) {
                        var fields = Fields()
                        fields.set("action_name", actionName)
                        fields.set("jump_miniprogram", jumpMiniprogram)
                        self.fields = fields
                    }
                    /// 操作名称 (`action_name`).
                    public var actionName: String? {
                        get { fields.stored("action_name") }
                        set { fields.set("action_name", newValue) }
                    }
                    /// 跳转小程序 (`jump_miniprogram`).
                    public var jumpMiniprogram: V3.Marketing.JumpMiniprogram? {
                        get { fields.stored("jump_miniprogram") }
                        set { fields.set("jump_miniprogram", newValue) }
                    }
                }
            }
            /// 消息模板设置 (`message_template_setting`).
            public struct MessageTemplateSetting: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(messageTemplateID: String, fieldList: [V3.Marketing.FieldList]) {
                    var fields = Fields()
                    fields.set("message_template_id", messageTemplateID)
                    fields.set("field_list", fieldList)
                    self.fields = fields
                }
                /// 模板消息ID (`message_template_id`).
                public var messageTemplateID: String? {
                    get { fields.stored("message_template_id") }
                    set { fields.set("message_template_id", newValue) }
                }
                /// 服务内容列表 (`field_list`).
                public var fieldList: [V3.Marketing.FieldList]? {
                    get { fields.stored("field_list") }
                    set { fields.set("field_list", newValue) }
                }
            }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Unavailable {
    /// 作废用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549677).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.unavailable.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 作废用户会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.unavailable.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(reason: String? = nil) {
            var fields = Fields()
            fields.set("reason", reason)
            self.fields = fields
        }
        /// 失效理由 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.DecryptCode {
    /// 加密code解码（跳转型激活）, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550742).
    ///
    /// - Parameter encryptCode: 加密code (`encrypt_code`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(encryptCode: String) async throws -> V3.Marketing.CardsReply {
        var call = TypedCall("marketing.membercard-open.cards.{card_id}.decrypt-code.get", chain)
        call.query("encrypt_code", encryptCode)
        return try await call.reply()
    }

    /// 加密code解码（跳转型激活）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(encryptCode: String) throws -> V3.Marketing.CardsReply {
        var call = TypedCall("marketing.membercard-open.cards.{card_id}.decrypt-code.get", chain)
        call.query("encrypt_code", encryptCode)
        return try call.blockingReply()
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PermissionTokens {
    /// 商户预授权, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550867).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.permission-tokens.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 商户预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.permission-tokens.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            activateType: String,
            navigateBackPreviousPage: Bool? = nil,
            activateURL: String? = nil,
            activateAppid: String? = nil,
            activatePath: String? = nil,
            outerStr: String? = nil
        ) {
            var fields = Fields()
            fields.set("activate_type", activateType)
            fields.set("navigate_back_previous_page", navigateBackPreviousPage)
            fields.set("activate_url", activateURL)
            fields.set("activate_appid", activateAppid)
            fields.set("activate_path", activatePath)
            fields.set("outer_str", outerStr)
            self.fields = fields
        }
        /// 激活类型 (`activate_type`).
        public var activateType: String? {
            get { fields.stored("activate_type") }
            set { fields.set("activate_type", newValue) }
        }
        /// `navigate_back_previous_page`.
        public var navigateBackPreviousPage: Bool? {
            get { fields.stored("navigate_back_previous_page") }
            set { fields.set("navigate_back_previous_page", newValue) }
        }
        /// 跳转激活的url (`activate_url`).
        public var activateURL: String? {
            get { fields.stored("activate_url") }
            set { fields.set("activate_url", newValue) }
        }
        /// 跳转激活的appid (`activate_appid`).
        public var activateAppid: String? {
            get { fields.stored("activate_appid") }
            set { fields.set("activate_appid", newValue) }
        }
        /// 跳转激活的path (`activate_path`).
        public var activatePath: String? {
            get { fields.stored("activate_path") }
            set { fields.set("activate_path", newValue) }
        }
        /// 自定义场景值 (`outer_str`).
        public var outerStr: String? {
            get { fields.stored("outer_str") }
            set { fields.set("outer_str", newValue) }
        }
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预授权token (`permission_token`).
        public var permissionToken: String { get throws { try fields.required("permission_token") } }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PhoneMembercard.Import {
    /// 根据手机号导入用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550535).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CardsReply {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.phone-membercard.import.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 根据手机号导入用户会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CardsReply {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.phone-membercard.import.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(encryptedPhoneNumber: SensitiveText, outRequestNo: String, code: String? = nil) {
            var fields = Fields()
            fields.set("encrypted_phone_number", encryptedPhoneNumber)
            fields.set("code", code)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// 用户加密手机号 (`encrypted_phone_number`): encrypted when sent.
        public var encryptedPhoneNumber: SensitiveText? {
            get { fields.stored("encrypted_phone_number") }
            set { fields.set("encrypted_phone_number", newValue) }
        }
        /// 会员卡code (`code`).
        public var code: String? {
            get { fields.stored("code") }
            set { fields.set("code", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Qrcode {
    /// 创建会员卡二维码, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550605).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.qrcode.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 创建会员卡二维码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.qrcode.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            activateType: ActivateType,
            activateURL: String? = nil,
            activateAppid: String? = nil,
            activatePath: String? = nil,
            outerStr: String? = nil
        ) {
            var fields = Fields()
            fields.set("activate_type", activateType)
            fields.set("activate_url", activateURL)
            fields.set("activate_appid", activateAppid)
            fields.set("activate_path", activatePath)
            fields.set("outer_str", outerStr)
            self.fields = fields
        }
        /// 会员卡激活类型 (`activate_type`).
        public var activateType: ActivateType? {
            get { fields.stored("activate_type") }
            set { fields.set("activate_type", newValue) }
        }
        /// 跳转激活的url (`activate_url`).
        public var activateURL: String? {
            get { fields.stored("activate_url") }
            set { fields.set("activate_url", newValue) }
        }
        /// 跳转激活的appid (`activate_appid`).
        public var activateAppid: String? {
            get { fields.stored("activate_appid") }
            set { fields.set("activate_appid", newValue) }
        }
        /// 跳转激活的path (`activate_path`).
        public var activatePath: String? {
            get { fields.stored("activate_path") }
            set { fields.set("activate_path", newValue) }
        }
        /// 自定义场景值 (`outer_str`).
        public var outerStr: String? {
            get { fields.stored("outer_str") }
            set { fields.set("outer_str", newValue) }
        }
        /// Documented values of 会员卡激活类型 (`activate_type`); open.
        public typealias ActivateType = OpenValue<ActivateTypeKind>
        /// Tells ``ActivateType`` from other values.
        public enum ActivateTypeKind {}
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 二维码对应的url (`url`).
        public var url: String { get throws { try fields.required("url") } }
    }
}

extension OpenValue where Kind == V3.Marketing.MembercardOpen.Cards.ByCardID.Qrcode.PostBody.ActivateTypeKind {
    /// `AUTO_ACTIVATE`.
    public static var autoActivate: Self { "AUTO_ACTIVATE" }
    /// `JUMP_ACTIVATE`.
    public static var jumpActivate: Self { "JUMP_ACTIVATE" }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Rights {
    /// 设置会员卡模板权益项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551219).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.rights.patch", chain, body: body.fields)
        return try await call.completion()
    }

    /// 设置会员卡模板权益项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.rights.patch", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            showBonus: Bool,
            showFavor: Bool,
            bonus: Bonus? = nil,
            favor: Favor? = nil,
            showFapiao: Bool? = nil,
            fapiao: Fapiao? = nil,
            showGuide: Bool? = nil,
            guide: V3.Marketing.Guide? = nil
        ) {
            var fields = Fields()
            fields.set("show_bonus", showBonus)
            fields.set("show_favor", showFavor)
            fields.set("bonus", bonus)
            fields.set("favor", favor)
            fields.set("show_fapiao", showFapiao)
            fields.set("fapiao", fapiao)
            fields.set("show_guide", showGuide)
            fields.set("guide", guide)
            self.fields = fields
        }
        /// 是否展示会员积分 (`show_bonus`).
        public var showBonus: Bool? {
            get { fields.stored("show_bonus") }
            set { fields.set("show_bonus", newValue) }
        }
        /// 是否展示会员优惠 (`show_favor`).
        public var showFavor: Bool? {
            get { fields.stored("show_favor") }
            set { fields.set("show_favor", newValue) }
        }
        /// 会员积分 (`bonus`).
        public var bonus: Bonus? {
            get { fields.stored("bonus") }
            set { fields.set("bonus", newValue) }
        }
        /// 会员优惠 (`favor`).
        public var favor: Favor? {
            get { fields.stored("favor") }
            set { fields.set("favor", newValue) }
        }
        /// 是否展示会员发票 (`show_fapiao`).
        public var showFapiao: Bool? {
            get { fields.stored("show_fapiao") }
            set { fields.set("show_fapiao", newValue) }
        }
        /// 会员发票 (`fapiao`).
        public var fapiao: Fapiao? {
            get { fields.stored("fapiao") }
            set { fields.set("fapiao", newValue) }
        }
        /// 是否展示会员专属咨询 (`show_guide`).
        public var showGuide: Bool? {
            get { fields.stored("show_guide") }
            set { fields.set("show_guide", newValue) }
        }
        /// 会员专属咨询信息 (`guide`).
        public var guide: V3.Marketing.Guide? {
            get { fields.stored("guide") }
            set { fields.set("guide", newValue) }
        }
        /// 会员积分 (`bonus`).
        public struct Bonus: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                initBonus: Int,
                bonusValueWord: String,
                bonusCostWord: String,
                bonusCostTitle: String? = nil,
                bonusJumpWord: String? = nil,
                bonusJumpAppid: String? = nil,
                bonusJumpPath: String? = nil,
                bonusSupportAppid: String? = nil,
                bonusSupportPath: String? = nil
            ) {
                var fields = Fields()
                fields.set("init_bonus", initBonus)
                fields.set("bonus_value_word", bonusValueWord)
                fields.set("bonus_cost_title", bonusCostTitle)
                fields.set("bonus_cost_word", bonusCostWord)
                fields.set("bonus_jump_word", bonusJumpWord)
                fields.set("bonus_jump_appid", bonusJumpAppid)
                fields.set("bonus_jump_path", bonusJumpPath)
                fields.set("bonus_support_appid", bonusSupportAppid)
                fields.set("bonus_support_path", bonusSupportPath)
                self.fields = fields
            }
            /// 会员初始积分值 (`init_bonus`).
            public var initBonus: Int? {
                get { fields.stored("init_bonus") }
                set { fields.set("init_bonus", newValue) }
            }
            /// 积分值文案 (`bonus_value_word`).
            public var bonusValueWord: String? {
                get { fields.stored("bonus_value_word") }
                set { fields.set("bonus_value_word", newValue) }
            }
            /// 积分价值项标题 (`bonus_cost_title`).
            public var bonusCostTitle: String? {
                get { fields.stored("bonus_cost_title") }
                set { fields.set("bonus_cost_title", newValue) }
            }
            /// 积分价值项文案 (`bonus_cost_word`).
            public var bonusCostWord: String? {
                get { fields.stored("bonus_cost_word") }
                set { fields.set("bonus_cost_word", newValue) }
            }
            /// 积分跳转文案 (`bonus_jump_word`).
            public var bonusJumpWord: String? {
                get { fields.stored("bonus_jump_word") }
                set { fields.set("bonus_jump_word", newValue) }
            }
            /// 积分跳转appid (`bonus_jump_appid`).
            public var bonusJumpAppid: String? {
                get { fields.stored("bonus_jump_appid") }
                set { fields.set("bonus_jump_appid", newValue) }
            }
            /// 积分跳转path (`bonus_jump_path`).
            public var bonusJumpPath: String? {
                get { fields.stored("bonus_jump_path") }
                set { fields.set("bonus_jump_path", newValue) }
            }
            /// 自助积分跳转appid (`bonus_support_appid`).
            public var bonusSupportAppid: String? {
                get { fields.stored("bonus_support_appid") }
                set { fields.set("bonus_support_appid", newValue) }
            }
            /// 自助积分跳转path (`bonus_support_path`).
            public var bonusSupportPath: String? {
                get { fields.stored("bonus_support_path") }
                set { fields.set("bonus_support_path", newValue) }
            }
        }
        /// 会员优惠 (`favor`).
        public struct Favor: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                showCoupon: Bool,
                memberPriceWord: String? = nil,
                memberPriceAppid: String? = nil,
                memberPricePath: String? = nil,
                memberPriceTitle: MemberPriceTitle? = nil,
                favorModuleTitle: FavorModuleTitle? = nil
            ) {
                var fields = Fields()
                fields.set("show_coupon", showCoupon)
                fields.set("member_price_word", memberPriceWord)
                fields.set("member_price_appid", memberPriceAppid)
                fields.set("member_price_path", memberPricePath)
                fields.set("member_price_title", memberPriceTitle)
                fields.set("favor_module_title", favorModuleTitle)
                self.fields = fields
            }
            /// 是否展示优惠券 (`show_coupon`).
            public var showCoupon: Bool? {
                get { fields.stored("show_coupon") }
                set { fields.set("show_coupon", newValue) }
            }
            /// 会员专享价文案 (`member_price_word`).
            public var memberPriceWord: String? {
                get { fields.stored("member_price_word") }
                set { fields.set("member_price_word", newValue) }
            }
            /// 会员专享价跳转appid (`member_price_appid`).
            public var memberPriceAppid: String? {
                get { fields.stored("member_price_appid") }
                set { fields.set("member_price_appid", newValue) }
            }
            /// 会员专享价跳转path (`member_price_path`).
            public var memberPricePath: String? {
                get { fields.stored("member_price_path") }
                set { fields.set("member_price_path", newValue) }
            }
            /// 会员专享价标题 (`member_price_title`).
            public var memberPriceTitle: MemberPriceTitle? {
                get { fields.stored("member_price_title") }
                set { fields.set("member_price_title", newValue) }
            }
            /// 会员优惠栏目名称 (`favor_module_title`).
            public var favorModuleTitle: FavorModuleTitle? {
                get { fields.stored("favor_module_title") }
                set { fields.set("favor_module_title", newValue) }
            }
            /// Documented values of 会员专享价标题 (`member_price_title`); open.
            public typealias MemberPriceTitle = OpenValue<MemberPriceTitleKind>
            /// Tells ``MemberPriceTitle`` from other values.
            public enum MemberPriceTitleKind {}
            /// Documented values of 会员优惠栏目名称 (`favor_module_title`); open.
            public typealias FavorModuleTitle = OpenValue<FavorModuleTitleKind>
            /// Tells ``FavorModuleTitle`` from other values.
            public enum FavorModuleTitleKind {}
        }
        /// 会员发票 (`fapiao`).
        public struct Fapiao: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(fapiaoJumpWord: String? = nil, fapiaoJumpAppid: String? = nil, fapiaoJumpPath: String? = nil) {
                var fields = Fields()
                fields.set("fapiao_jump_word", fapiaoJumpWord)
                fields.set("fapiao_jump_appid", fapiaoJumpAppid)
                fields.set("fapiao_jump_path", fapiaoJumpPath)
                self.fields = fields
            }
            /// 发票跳转文案 (`fapiao_jump_word`).
            public var fapiaoJumpWord: String? {
                get { fields.stored("fapiao_jump_word") }
                set { fields.set("fapiao_jump_word", newValue) }
            }
            /// 发票跳转AppID (`fapiao_jump_appid`).
            public var fapiaoJumpAppid: String? {
                get { fields.stored("fapiao_jump_appid") }
                set { fields.set("fapiao_jump_appid", newValue) }
            }
            /// 发票跳转path (`fapiao_jump_path`).
            public var fapiaoJumpPath: String? {
                get { fields.stored("fapiao_jump_path") }
                set { fields.set("fapiao_jump_path", newValue) }
            }
        }
    }
}

extension OpenValue
where Kind == V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody.Favor.MemberPriceTitleKind {
    /// `MEMBER_PRICE`.
    public static var memberPrice: Self { "MEMBER_PRICE" }
    /// `MEMBER_ACTIVITY`.
    public static var memberActivity: Self { "MEMBER_ACTIVITY" }
}

extension OpenValue
where Kind == V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody.Favor.FavorModuleTitleKind {
    /// `FAVOR`.
    public static var favor: Self { "FAVOR" }
    /// `VIP`.
    public static var vip: Self { "VIP" }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.ServiceModules {
    /// 添加会员卡服务项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017167277).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.ServiceModulesReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.service-modules.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 添加会员卡服务项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.ServiceModulesReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.service-modules.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(serviceModuleID: String, jumpMiniprogram: V3.Marketing.JumpMiniprogram) {
            var fields = Fields()
            fields.set("service_module_id", serviceModuleID)
            fields.set("jump_miniprogram", jumpMiniprogram)
            self.fields = fields
        }
        /// 会员服务项ID (`service_module_id`).
        public var serviceModuleID: String? {
            get { fields.stored("service_module_id") }
            set { fields.set("service_module_id", newValue) }
        }
        /// 跳转小程序 (`jump_miniprogram`).
        public var jumpMiniprogram: V3.Marketing.JumpMiniprogram? {
            get { fields.stored("jump_miniprogram") }
            set { fields.set("jump_miniprogram", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.ServiceModules.ByServiceModuleID {
    /// 修改会员卡服务项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017167417).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Marketing.ServiceModulesReply {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.service-modules.{service_module_id}.patch", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 修改会员卡服务项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Marketing.ServiceModulesReply {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.service-modules.{service_module_id}.patch", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(jumpMiniprogram: V3.Marketing.JumpMiniprogram) {
            var fields = Fields()
            fields.set("jump_miniprogram", jumpMiniprogram)
            self.fields = fields
        }
        /// 跳转小程序 (`jump_miniprogram`).
        public var jumpMiniprogram: V3.Marketing.JumpMiniprogram? {
            get { fields.stored("jump_miniprogram") }
            set { fields.set("jump_miniprogram", newValue) }
        }
    }

    /// 移除会员卡服务项, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017167557).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.service-modules.{service_module_id}.delete", chain)
        return try await call.completion()
    }

    /// 移除会员卡服务项, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        let call = TypedCall(
            "marketing.membercard-open.cards.{card_id}.service-modules.{service_module_id}.delete", chain)
        return try call.blockingCompletion()
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Upgrade {
    /// 老会员卡模板升级, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012545673).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.upgrade.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 老会员卡模板升级, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.upgrade.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, appid: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 品牌id (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商户AppId (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Users.Import {
    /// 根据openid导入用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549739).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CardsReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.users.import.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 根据openid导入用户会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CardsReply {
        let call = TypedCall("marketing.membercard-open.cards.{card_id}.users.import.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String, outRequestNo: String, code: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("code", code)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 会员卡code (`code`).
        public var code: String? {
            get { fields.stored("code") }
            set { fields.set("code", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
    }
}

extension V3.Marketing.MembercardOpen.PhonenumberMember.Import {
    /// 导入加密手机号提醒会员领卡, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017166226).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("marketing.membercard-open.phonenumber-member.import.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 导入加密手机号提醒会员领卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("marketing.membercard-open.phonenumber-member.import.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/marketing/membercard-open/phonenumber-member/import` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            memberInformation: MemberInformation,
            encryptedPhoneNumber: SensitiveText,
            outerStr: String? = nil
        ) {
            var fields = Fields()
            fields.set("member_information", memberInformation)
            fields.set("encrypted_phone_number", encryptedPhoneNumber)
            fields.set("outer_str", outerStr)
            self.fields = fields
        }
        /// 会员信息 (`member_information`).
        public var memberInformation: MemberInformation? {
            get { fields.stored("member_information") }
            set { fields.set("member_information", newValue) }
        }
        /// 加密手机号 (`encrypted_phone_number`): encrypted when sent.
        public var encryptedPhoneNumber: SensitiveText? {
            get { fields.stored("encrypted_phone_number") }
            set { fields.set("encrypted_phone_number", newValue) }
        }
        /// 自定义场景值 (`outer_str`).
        public var outerStr: String? {
            get { fields.stored("outer_str") }
            set { fields.set("outer_str", newValue) }
        }
        /// 会员信息 (`member_information`).
        public struct MemberInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                cardID: String,
                registrationTime: String,
                code: String? = nil,
                membershipNumber: String? = nil
            ) {
                var fields = Fields()
                fields.set("card_id", cardID)
                fields.set("code", code)
                fields.set("membership_number", membershipNumber)
                fields.set("registration_time", registrationTime)
                self.fields = fields
            }
            /// 会员卡id (`card_id`).
            public var cardID: String? {
                get { fields.stored("card_id") }
                set { fields.set("card_id", newValue) }
            }
            /// 会员卡code (`code`).
            public var code: String? {
                get { fields.stored("code") }
                set { fields.set("code", newValue) }
            }
            /// 会员卡编号 (`membership_number`).
            public var membershipNumber: String? {
                get { fields.stored("membership_number") }
                set { fields.set("membership_number", newValue) }
            }
            /// 会员注册时间 (`registration_time`).
            public var registrationTime: String? {
                get { fields.stored("registration_time") }
                set { fields.set("registration_time", newValue) }
            }
        }
    }
}

extension V3.Marketing.MembercardOpen.PhonenumberMember.Search {
    /// 通过加密手机号查询会员领卡状态, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017166232).
    ///
    /// - Parameters:
    ///   - cardID: 会员卡id (`card_id`).
    ///   - encryptedPhoneNumber: 加密手机号 (`encrypted_phone_number`); encrypted when sent.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(cardID: String, encryptedPhoneNumber: SensitiveText) async throws -> GetReply {
        var call = TypedCall("marketing.membercard-open.phonenumber-member.search.get", chain)
        call.query("card_id", cardID)
        call.query("encrypted_phone_number", encryptedPhoneNumber)
        return try await call.reply()
    }

    /// 通过加密手机号查询会员领卡状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(cardID: String, encryptedPhoneNumber: SensitiveText) throws -> GetReply {
        var call = TypedCall("marketing.membercard-open.phonenumber-member.search.get", chain)
        call.query("card_id", cardID)
        call.query("encrypted_phone_number", encryptedPhoneNumber)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/membercard-open/phonenumber-member/search` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户领取状态 (`receive_status`).
        public var receiveStatus: ReceiveStatus { get throws { try fields.required("receive_status") } }
        /// 用户会员卡信息 (`user_card_information`).
        public var userCardInformation: UserCardInformation? {
            get throws { try fields.optional("user_card_information") }
        }
        /// Documented values of 用户领取状态 (`receive_status`); open.
        public typealias ReceiveStatus = OpenValue<ReceiveStatusKind>
        /// Tells ``ReceiveStatus`` from other values.
        public enum ReceiveStatusKind {}
        /// 用户会员卡信息 (`user_card_information`).
        public struct UserCardInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 会员卡code (`code`).
            public var code: String { get throws { try fields.required("code") } }
            /// 用户标识 (`openid`).
            public var openid: String { get throws { try fields.required("openid") } }
            /// 用户标识 (`unionid`).
            public var unionid: String? { get throws { try fields.optional("unionid") } }
            /// 会员卡领取时间 (`receive_time`).
            public var receiveTime: String { get throws { try fields.required("receive_time") } }
            /// 品牌appid (`card_appid`).
            public var cardAppid: String { get throws { try fields.required("card_appid") } }
            /// 会员卡id (`card_id`).
            public var cardID: String { get throws { try fields.required("card_id") } }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.MembercardOpen.PhonenumberMember.Search.GetReply.ReceiveStatusKind {
    /// `UNSHOWED`.
    public static var unshowed: Self { "UNSHOWED" }
    /// `UNRECEIVED`.
    public static var unreceived: Self { "UNRECEIVED" }
    /// `RECEIVED`.
    public static var received: Self { "RECEIVED" }
}

extension V3.Marketing.MembercardOpen.User.Cards {
    /// 查询用户在品牌下所有会员卡, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549255).
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    ///   - appid: 商户AppId.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(openid: String, offset: Int, limit: Int, appid: String? = nil) async throws -> GetReply {
        var call = TypedCall("marketing.membercard-open.user.cards.get", chain)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询用户在品牌下所有会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(openid: String, offset: Int, limit: Int, appid: String? = nil) throws -> GetReply {
        var call = TypedCall("marketing.membercard-open.user.cards.get", chain)
        call.query("openid", openid)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/membercard-open/user/cards` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 会员卡id (`card_id`).
            public var cardID: String? { get throws { try fields.optional("card_id") } }
            /// 会员卡code (`code`).
            public var code: String? { get throws { try fields.optional("code") } }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Partner.CardMember.Cards {
    /// 查询会员卡模板列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336976).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 32 characters.
    ///   - offset: 分页开始位置.
    ///   - limit: 分页大小.
    ///   - state: 状态.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String, offset: Int, limit: Int, state: V3.Brand.State? = nil) async throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.cards.get", chain)
        call.query("brand_id", brandID)
        call.query("state", state)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询会员卡模板列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String, offset: Int, limit: Int, state: V3.Brand.State? = nil) throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.cards.get", chain)
        call.query("brand_id", brandID)
        call.query("state", state)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/partner/card-member/cards` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 会员卡模板列表 (`data`).
        public var data: [V3.Brand.CardsData]? { get throws { try fields.optional("data") } }
    }

    /// 创建会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336970).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.CardsData {
        try await TypedCall("brand.partner.card-member.cards.post", chain, body: body.fields).reply()
    }

    /// 创建会员卡模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.CardsData {
        try TypedCall("brand.partner.card-member.cards.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/cards` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            appid: String,
            cardType: V3.Brand.CardType,
            cardTitle: String,
            cardColor: String,
            cardPictureURL: String,
            codeMode: V3.Brand.CodeMode,
            codeType: V3.Brand.CodeType,
            benefits: String,
            notifyURL: String,
            legalAgreement: String,
            validDateInformation: V3.Brand.ValidDateInformationRequest,
            codeJumpInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            pointsInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            balanceInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            purchaseInformation: V3.Brand.PurchaseInformationRequest? = nil,
            userInformation: V3.Brand.CardsUserInformation? = nil,
            outRequestNo: String? = nil,
            memberInformation: MemberInformation? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("appid", appid)
            fields.set("card_type", cardType)
            fields.set("card_title", cardTitle)
            fields.set("card_color", cardColor)
            fields.set("card_picture_url", cardPictureURL)
            fields.set("code_mode", codeMode)
            fields.set("code_type", codeType)
            fields.set("code_jump_information", codeJumpInformation)
            fields.set("benefits", benefits)
            fields.set("notify_url", notifyURL)
            fields.set("need_pinned", needPinned)
            fields.set("need_display_level", needDisplayLevel)
            fields.set("init_level", initLevel)
            fields.set("service_phone", servicePhone)
            fields.set("legal_agreement", legalAgreement)
            fields.set("valid_date_information", validDateInformation)
            fields.set("points_information", pointsInformation)
            fields.set("balance_information", balanceInformation)
            fields.set("purchase_information", purchaseInformation)
            fields.set("user_information", userInformation)
            fields.set("out_request_no", outRequestNo)
            fields.set("member_information", memberInformation)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 商家AppID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 会员卡类型 (`card_type`).
        public var cardType: V3.Brand.CardType? {
            get { fields.stored("card_type") }
            set { fields.set("card_type", newValue) }
        }
        /// 卡名称 (`card_title`): at most 10 characters.
        public var cardTitle: String? {
            get { fields.stored("card_title") }
            set { fields.set("card_title", newValue) }
        }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Brand.CodeMode? {
            get { fields.stored("code_mode") }
            set { fields.set("code_mode", newValue) }
        }
        /// 会员码展示类型 (`code_type`).
        public var codeType: V3.Brand.CodeType? {
            get { fields.stored("code_type") }
            set { fields.set("code_type", newValue) }
        }
        /// 会员码跳转信息 (`code_jump_information`).
        public var codeJumpInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("code_jump_information") }
            set { fields.set("code_jump_information", newValue) }
        }
        /// 会员权益 (`benefits`): at most 32 characters.
        public var benefits: String? {
            get { fields.stored("benefits") }
            set { fields.set("benefits", newValue) }
        }
        /// 回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 是否置顶 (`need_pinned`).
        public var needPinned: Bool? {
            get { fields.stored("need_pinned") }
            set { fields.set("need_pinned", newValue) }
        }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? {
            get { fields.stored("need_display_level") }
            set { fields.set("need_display_level", newValue) }
        }
        /// 会员初始等级 (`init_level`): at most 10 characters.
        public var initLevel: String? {
            get { fields.stored("init_level") }
            set { fields.set("init_level", newValue) }
        }
        /// 服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 商家法务协议 (`legal_agreement`): at most 20480 characters.
        public var legalAgreement: String? {
            get { fields.stored("legal_agreement") }
            set { fields.set("legal_agreement", newValue) }
        }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// 积分信息 (`points_information`).
        public var pointsInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("points_information") }
            set { fields.set("points_information", newValue) }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// 付费会员信息 (`purchase_information`).
        public var purchaseInformation: V3.Brand.PurchaseInformationRequest? {
            get { fields.stored("purchase_information") }
            set { fields.set("purchase_information", newValue) }
        }
        /// 用户开卡信息 (`user_information`).
        public var userInformation: V3.Brand.CardsUserInformation? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 会员中心信息 (`member_information`).
        public var memberInformation: MemberInformation? {
            get { fields.stored("member_information") }
            set { fields.set("member_information", newValue) }
        }
        /// 会员中心信息 (`member_information`).
        public struct MemberInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(jumpAppid: String, jumpPath: String) {
                var fields = Fields()
                fields.set("jump_appid", jumpAppid)
                fields.set("jump_path", jumpPath)
                self.fields = fields
            }
            /// 会员中心跳转AppID (`jump_appid`): at most 32 characters.
            public var jumpAppid: String? {
                get { fields.stored("jump_appid") }
                set { fields.set("jump_appid", newValue) }
            }
            /// 会员中心跳转路径 (`jump_path`): at most 128 characters.
            public var jumpPath: String? {
                get { fields.stored("jump_path") }
                set { fields.set("jump_path", newValue) }
            }
        }
    }
}

extension V3.Brand.Partner.CardMember.Cards.ByCardID {
    /// 查询会员卡模板信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336974).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameter brandID: 品牌ID (`brand_id`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String) async throws -> V3.Brand.CardsReply {
        var call = TypedCall("brand.partner.card-member.cards.{card_id}.get", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询会员卡模板信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String) throws -> V3.Brand.CardsReply {
        var call = TypedCall("brand.partner.card-member.cards.{card_id}.get", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// 修改会员卡模板信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336977).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Brand.CardsReply {
        try await TypedCall("brand.partner.card-member.cards.{card_id}.patch", chain, body: body.fields).reply()
    }

    /// 修改会员卡模板信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Brand.CardsReply {
        try TypedCall("brand.partner.card-member.cards.{card_id}.patch", chain, body: body.fields).blockingReply()
    }

    /// What `PATCH /v3/brand/partner/card-member/cards/{card_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            cardTitle: String? = nil,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            codeJumpInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            benefits: String? = nil,
            notifyURL: String? = nil,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            validDateInformation: V3.Brand.ValidDateInformationRequest? = nil,
            pointsInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            balanceInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            purchaseInformation: V3.Brand.PurchaseInformationRequest? = nil,
            userInformation: V3.Brand.CardsUserInformation? = nil,
            memberInformation: MemberInformation? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("card_title", cardTitle)
            fields.set("card_color", cardColor)
            fields.set("card_picture_url", cardPictureURL)
            fields.set("code_jump_information", codeJumpInformation)
            fields.set("benefits", benefits)
            fields.set("notify_url", notifyURL)
            fields.set("need_pinned", needPinned)
            fields.set("need_display_level", needDisplayLevel)
            fields.set("init_level", initLevel)
            fields.set("service_phone", servicePhone)
            fields.set("legal_agreement", legalAgreement)
            fields.set("valid_date_information", validDateInformation)
            fields.set("points_information", pointsInformation)
            fields.set("balance_information", balanceInformation)
            fields.set("purchase_information", purchaseInformation)
            fields.set("user_information", userInformation)
            fields.set("member_information", memberInformation)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 卡名称 (`card_title`): at most 10 characters.
        public var cardTitle: String? {
            get { fields.stored("card_title") }
            set { fields.set("card_title", newValue) }
        }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// 会员码跳转信息 (`code_jump_information`).
        public var codeJumpInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("code_jump_information") }
            set { fields.set("code_jump_information", newValue) }
        }
        /// 会员权益 (`benefits`): at most 32 characters.
        public var benefits: String? {
            get { fields.stored("benefits") }
            set { fields.set("benefits", newValue) }
        }
        /// 回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 是否置顶 (`need_pinned`).
        public var needPinned: Bool? {
            get { fields.stored("need_pinned") }
            set { fields.set("need_pinned", newValue) }
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
        /// 服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 商家法务协议 (`legal_agreement`).
        public var legalAgreement: String? {
            get { fields.stored("legal_agreement") }
            set { fields.set("legal_agreement", newValue) }
        }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// 积分信息 (`points_information`).
        public var pointsInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("points_information") }
            set { fields.set("points_information", newValue) }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// 付费会员信息 (`purchase_information`).
        public var purchaseInformation: V3.Brand.PurchaseInformationRequest? {
            get { fields.stored("purchase_information") }
            set { fields.set("purchase_information", newValue) }
        }
        /// 用户开卡信息 (`user_information`).
        public var userInformation: V3.Brand.CardsUserInformation? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// 会员中心信息 (`member_information`).
        public var memberInformation: MemberInformation? {
            get { fields.stored("member_information") }
            set { fields.set("member_information", newValue) }
        }
        /// 会员中心信息 (`member_information`).
        public struct MemberInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(jumpAppid: String, jumpPath: String) {
                var fields = Fields()
                fields.set("jump_appid", jumpAppid)
                fields.set("jump_path", jumpPath)
                self.fields = fields
            }
            /// 会员中心跳转AppID (`jump_appid`): at most 32 characters.
            public var jumpAppid: String? {
                get { fields.stored("jump_appid") }
                set { fields.set("jump_appid", newValue) }
            }
            /// 会员中心跳转路径 (`jump_path`): at most 128 characters.
            public var jumpPath: String? {
                get { fields.stored("jump_path") }
                set { fields.set("jump_path", newValue) }
            }
        }
    }

    /// 删除会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336972).
    ///
    /// - Parameter brandID: 品牌id (`brand_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(brandID: String) async throws -> V3.Brand.CardsReply {
        var call = TypedCall("brand.partner.card-member.cards.{card_id}.delete", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 删除会员卡模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(brandID: String) throws -> V3.Brand.CardsReply {
        var call = TypedCall("brand.partner.card-member.cards.{card_id}.delete", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }
}

extension V3.Brand.Partner.CardMember.Cards.ByCardID.Invalidate {
    /// 作废会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336972).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Brand.PartnerRequest) async throws -> PostReply {
        let call = TypedCall("brand.partner.card-member.cards.{card_id}.invalidate.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 作废会员卡模板, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Brand.PartnerRequest) throws -> PostReply {
        let call = TypedCall("brand.partner.card-member.cards.{card_id}.invalidate.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 商家AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 会员卡类型 (`card_type`).
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// 卡名称 (`card_title`): at most 10 characters.
        public var cardTitle: String { get throws { try fields.required("card_title") } }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Brand.CodeMode { get throws { try fields.required("code_mode") } }
        /// 会员码展示类型 (`code_type`).
        public var codeType: V3.Brand.CodeType { get throws { try fields.required("code_type") } }
        /// 会员码跳转信息 (`code_jump_information`).
        public var codeJumpInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("code_jump_information") }
        }
        /// 会员权益 (`benefits`): at most 32 characters.
        public var benefits: String { get throws { try fields.required("benefits") } }
        /// 回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 是否置顶 (`need_pinned`).
        public var needPinned: Bool? { get throws { try fields.optional("need_pinned") } }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// 会员初始等级 (`init_level`): at most 10 characters.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// 服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// 商家法务协议 (`legal_agreement`): at most 20480 characters.
        public var legalAgreement: String? { get throws { try fields.optional("legal_agreement") } }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// 会员中心信息 (`member_information`).
        public var memberInformation: V3.Brand.CodeJumpInformation {
            get throws { try fields.required("member_information") }
        }
        /// 积分信息 (`points_information`).
        public var pointsInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("points_information") }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// 付费会员信息 (`purchase_information`).
        public var purchaseInformation: V3.Brand.PurchaseInformation? {
            get throws { try fields.optional("purchase_information") }
        }
        /// 用户开卡信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationReply? {
            get throws { try fields.optional("user_information") }
        }
        /// 状态 (`state`).
        public var state: V3.Brand.State { get throws { try fields.required("state") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 更新时间 (`modify_time`).
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities {
    /// 查询品牌会员发券活动列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016588039).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 32 characters.
    ///   - offset: 分页开始位置.
    ///   - limit: 分页大小.
    ///   - cardID: 会员卡模板ID (`card_id`); at most 32 characters.
    ///   - activityState: 活动状态 (`activity_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        offset: Int,
        limit: Int,
        cardID: String? = nil,
        activityState: V3.Brand.ActivityState? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.membership-activities.get", chain)
        call.query("brand_id", brandID)
        call.query("card_id", cardID)
        call.query("activity_state", activityState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询品牌会员发券活动列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        offset: Int,
        limit: Int,
        cardID: String? = nil,
        activityState: V3.Brand.ActivityState? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.membership-activities.get", chain)
        call.query("brand_id", brandID)
        call.query("card_id", cardID)
        call.query("activity_state", activityState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/partner/card-member/membership-activities` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动列表 (`data`).
        public var data: [V3.Brand.MembershipActivitiesData]? { get throws { try fields.optional("data") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
    }

    /// 创建品牌会员发券活动, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016464918).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.MembershipActivitiesData {
        let call = TypedCall("brand.partner.card-member.membership-activities.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 创建品牌会员发券活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.MembershipActivitiesData {
        let call = TypedCall("brand.partner.card-member.membership-activities.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/membership-activities` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            brandID: String,
            cardID: String,
            activityChannel: V3.Brand.ActivityChannel,
            title: String,
            subTitle: String,
            beginTime: String,
            endTime: String,
            applyTotal: Int,
            productCouponStockList: [ProductCouponStockList]
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("activity_channel", activityChannel)
            fields.set("title", title)
            fields.set("sub_title", subTitle)
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            fields.set("apply_total", applyTotal)
            fields.set("product_coupon_stock_list", productCouponStockList)
            self.fields = fields
        }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 活动渠道 (`activity_channel`).
        public var activityChannel: V3.Brand.ActivityChannel? {
            get { fields.stored("activity_channel") }
            set { fields.set("activity_channel", newValue) }
        }
        /// 活动主标题 (`title`): at most 128 characters.
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// 活动副标题 (`sub_title`): at most 128 characters.
        public var subTitle: String? {
            get { fields.stored("sub_title") }
            set { fields.set("sub_title", newValue) }
        }
        /// 活动开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 活动结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 活动总库存 (`apply_total`).
        public var applyTotal: Int? {
            get { fields.stored("apply_total") }
            set { fields.set("apply_total", newValue) }
        }
        /// 商品券批次列表 (`product_coupon_stock_list`).
        public var productCouponStockList: [ProductCouponStockList]? {
            get { fields.stored("product_coupon_stock_list") }
            set { fields.set("product_coupon_stock_list", newValue) }
        }
        /// `product_coupon_stock_list`.
        public struct ProductCouponStockList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(productCouponID: String, stockID: String) {
                var fields = Fields()
                fields.set("product_coupon_id", productCouponID)
                fields.set("stock_id", stockID)
                self.fields = fields
            }
            /// 商品券ID (`product_coupon_id`): at most 128 characters.
            public var productCouponID: String? {
                get { fields.stored("product_coupon_id") }
                set { fields.set("product_coupon_id", newValue) }
            }
            /// 批次ID (`stock_id`): at most 128 characters.
            public var stockID: String? {
                get { fields.stored("stock_id") }
                set { fields.set("stock_id", newValue) }
            }
        }
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ByActivityID {
    /// 查询品牌会员发券活动, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016588015).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameter brandID: 品牌ID (`brand_id`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String) async throws -> V3.Brand.MembershipActivitiesData {
        var call = TypedCall("brand.partner.card-member.membership-activities.{activity_id}.get", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询品牌会员发券活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String) throws -> V3.Brand.MembershipActivitiesData {
        var call = TypedCall("brand.partner.card-member.membership-activities.{activity_id}.get", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// 修改品牌会员发券活动信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016588044).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Brand.MembershipActivitiesData {
        let call = TypedCall(
            "brand.partner.card-member.membership-activities.{activity_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改品牌会员发券活动信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Brand.MembershipActivitiesData {
        let call = TypedCall(
            "brand.partner.card-member.membership-activities.{activity_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, title: String, subTitle: String, beginTime: String, endTime: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("title", title)
            fields.set("sub_title", subTitle)
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 活动主标题 (`title`): at most 128 characters.
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// 活动副标题 (`sub_title`): at most 128 characters.
        public var subTitle: String? {
            get { fields.stored("sub_title") }
            set { fields.set("sub_title", newValue) }
        }
        /// 活动开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 活动结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ByActivityID.Terminate {
    /// 终止品牌会员发券活动, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016588028).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Brand.PartnerRequest) async throws -> V3.Brand.MembershipActivitiesData {
        let call = TypedCall(
            "brand.partner.card-member.membership-activities.{activity_id}.terminate.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 终止品牌会员发券活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Brand.PartnerRequest) throws -> V3.Brand.MembershipActivitiesData {
        let call = TypedCall(
            "brand.partner.card-member.membership-activities.{activity_id}.terminate.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Brand.Partner.CardMember.PayViewTokens {
    /// 品牌会员展示付款码组件预授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016834476).
    ///
    /// At most 5 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Brand.CardMemberRequest) async throws -> V3.Brand.CardMemberReply {
        try await TypedCall("brand.partner.card-member.pay-view-tokens.post", chain, body: body.fields).reply()
    }

    /// 品牌会员展示付款码组件预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Brand.CardMemberRequest) throws -> V3.Brand.CardMemberReply {
        try TypedCall("brand.partner.card-member.pay-view-tokens.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Brand.Partner.CardMember.PreAuthTokens {
    /// 入会组件预授权, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336986).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Brand.CardMemberRequest) async throws -> V3.Brand.CardMemberReply {
        try await TypedCall("brand.partner.card-member.pre-auth-tokens.post", chain, body: body.fields).reply()
    }

    /// 入会组件预授权, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Brand.CardMemberRequest) throws -> V3.Brand.CardMemberReply {
        try TypedCall("brand.partner.card-member.pre-auth-tokens.post", chain, body: body.fields).blockingReply()
    }
}

extension V3.Brand.Partner.CardMember.UserCards {
    /// 查询用户在品牌下所有会员卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336984).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 32 characters.
    ///   - openid: 用户标识; at most 128 characters.
    ///   - offset: 分页开始位置.
    ///   - limit: 分页大小.
    ///   - userCardState: 用户会员卡状态 (`user_card_state`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        openid: String,
        offset: Int,
        limit: Int,
        userCardState: V3.Brand.UserCardState? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.user-cards.get", chain)
        call.query("brand_id", brandID)
        call.query("openid", openid)
        call.query("user_card_state", userCardState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询用户在品牌下所有会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        openid: String,
        offset: Int,
        limit: Int,
        userCardState: V3.Brand.UserCardState? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.user-cards.get", chain)
        call.query("brand_id", brandID)
        call.query("openid", openid)
        call.query("user_card_state", userCardState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/partner/card-member/user-cards` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总数量 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 分页开始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 会员卡列表 (`data`).
        public var data: [V3.Brand.DataReply]? { get throws { try fields.optional("data") } }
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByOpenid {
    /// 根据openid导入用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336981).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.DataReply {
        let call = TypedCall("brand.partner.card-member.user-cards.import-by-openid.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 根据openid导入用户会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.DataReply {
        let call = TypedCall("brand.partner.card-member.user-cards.import-by-openid.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-cards/import-by-openid` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            cardID: String,
            openid: String,
            userCardCode: String,
            dateInformation: V3.Brand.ValidDateInformationRequest,
            phoneNumber: SensitiveText? = nil,
            userInformation: V3.Brand.UserInformationRequest? = nil,
            pickupTime: String? = nil,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            level: String? = nil,
            validDateInformation: ValidDateInformation? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("openid", openid)
            fields.set("user_card_code", userCardCode)
            fields.set("phone_number", phoneNumber)
            fields.set("user_information", userInformation)
            fields.set("date_information", dateInformation)
            fields.set("pickup_time", pickupTime)
            fields.set("card_color", cardColor)
            fields.set("card_picture_url", cardPictureURL)
            fields.set("level", level)
            fields.set("valid_date_information", validDateInformation)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// 加密的手机号 (`phone_number`): at most 512 characters; encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// 会员卡有效期 (`date_information`).
        public var dateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("date_information") }
            set { fields.set("date_information", newValue) }
        }
        /// 领取时间 (`pickup_time`).
        public var pickupTime: String? {
            get { fields.stored("pickup_time") }
            set { fields.set("pickup_time", newValue) }
        }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// 等级 (`level`): at most 10 characters.
        public var level: String? {
            get { fields.stored("level") }
            set { fields.set("level", newValue) }
        }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: ValidDateInformation? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// 会员卡有效期 (`valid_date_information`).
        public struct ValidDateInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: TypeValue? = nil,
                availableBeginTime: String? = nil,
                availableEndTime: String? = nil,
                availableDayAfterReceive: Int? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("available_begin_time", availableBeginTime)
                fields.set("available_end_time", availableEndTime)
                fields.set("available_day_after_receive", availableDayAfterReceive)
                self.fields = fields
            }
            /// 有效期类型 (`type`).
            public var type: TypeValue? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 有效期开始时间 (`available_begin_time`).
            public var availableBeginTime: String? {
                get { fields.stored("available_begin_time") }
                set { fields.set("available_begin_time", newValue) }
            }
            /// 有效期结束时间 (`available_end_time`).
            public var availableEndTime: String? {
                get { fields.stored("available_end_time") }
                set { fields.set("available_end_time", newValue) }
            }
            /// 领取后N天内有效 (`available_day_after_receive`).
            public var availableDayAfterReceive: Int? {
                get { fields.stored("available_day_after_receive") }
                set { fields.set("available_day_after_receive", newValue) }
            }
            /// Documented values of 有效期类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue
where Kind == V3.Brand.Partner.CardMember.UserCards.ImportByOpenid.PostBody.ValidDateInformation.TypeValueKind {
    /// `FIX_TIME_RANGE`.
    public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
    /// `FIX_TERM`.
    public static var fixTerm: Self { "FIX_TERM" }
    /// 会员卡激活后永久有效 (`PERMANENT`).
    public static var permanent: Self { "PERMANENT" }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByPhone {
    /// 根据手机号导入用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336982).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.DataReply {
        let call = TypedCall("brand.partner.card-member.user-cards.import-by-phone.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 根据手机号导入用户会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.DataReply {
        let call = TypedCall("brand.partner.card-member.user-cards.import-by-phone.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-cards/import-by-phone` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            cardID: String,
            phoneNumber: SensitiveText,
            userCardCode: String,
            dateInformation: V3.Brand.ValidDateInformationRequest,
            pickupTime: String,
            userInformation: V3.Brand.UserInformationRequest? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("phone_number", phoneNumber)
            fields.set("user_card_code", userCardCode)
            fields.set("user_information", userInformation)
            fields.set("date_information", dateInformation)
            fields.set("pickup_time", pickupTime)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`).
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 加密的手机号 (`phone_number`): encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 会员卡code (`user_card_code`).
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// 会员卡有效期 (`date_information`).
        public var dateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("date_information") }
            set { fields.set("date_information", newValue) }
        }
        /// 领取时间 (`pickup_time`).
        public var pickupTime: String? {
            get { fields.stored("pickup_time") }
            set { fields.set("pickup_time", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode {
    /// 查询用户会员卡信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336980).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`); at most 32 characters.
    ///   - cardID: 会员卡模板 ID (`card_id`); at most 32 characters.
    ///   - openid: 用户标识; at most 128 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String, cardID: String, openid: String) async throws -> V3.Brand.DataReply {
        var call = TypedCall("brand.partner.card-member.user-cards.{user_card_code}.get", chain)
        call.query("brand_id", brandID)
        call.query("card_id", cardID)
        call.query("openid", openid)
        return try await call.reply()
    }

    /// 查询用户会员卡信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String, cardID: String, openid: String) throws -> V3.Brand.DataReply {
        var call = TypedCall("brand.partner.card-member.user-cards.{user_card_code}.get", chain)
        call.query("brand_id", brandID)
        call.query("card_id", cardID)
        call.query("openid", openid)
        return try call.blockingReply()
    }

    /// 修改用户会员卡信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336985).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameter cardID: 会员卡模板ID (`card_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody, cardID: String) async throws -> V3.Brand.DataReply {
        var call = TypedCall("brand.partner.card-member.user-cards.{user_card_code}.patch", chain, body: body.fields)
        call.query("card_id", cardID)
        return try await call.reply()
    }

    /// 修改用户会员卡信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody, cardID: String) throws -> V3.Brand.DataReply {
        var call = TypedCall("brand.partner.card-member.user-cards.{user_card_code}.patch", chain, body: body.fields)
        call.query("card_id", cardID)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            openid: String,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            phoneNumber: SensitiveText? = nil,
            level: String? = nil,
            validDateInformation: V3.Brand.ValidDateInformationRequest? = nil,
            pickupTime: String? = nil,
            userInformation: V3.Brand.UserInformationRequest? = nil,
            attach: String? = nil,
            cardID: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("openid", openid)
            fields.set("card_color", cardColor)
            fields.set("card_picture_url", cardPictureURL)
            fields.set("phone_number", phoneNumber)
            fields.set("level", level)
            fields.set("valid_date_information", validDateInformation)
            fields.set("pickup_time", pickupTime)
            fields.set("user_information", userInformation)
            fields.set("attach", attach)
            fields.set("card_id", cardID)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// 加密的手机号 (`phone_number`): at most 512 characters; encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 等级 (`level`): at most 10 characters.
        public var level: String? {
            get { fields.stored("level") }
            set { fields.set("level", newValue) }
        }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// 领取时间 (`pickup_time`).
        public var pickupTime: String? {
            get { fields.stored("pickup_time") }
            set { fields.set("pickup_time", newValue) }
        }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// 商家数据包 (`attach`): at most 256 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Confirm {
    /// 同步会员开通结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336979).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameter cardID: 会员卡模版ID (`card_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, cardID: String) async throws -> V3.Brand.DataReply {
        var call = TypedCall(
            "brand.partner.card-member.user-cards.{user_card_code}.confirm.post", chain, body: body.fields)
        call.query("card_id", cardID)
        return try await call.reply()
    }

    /// 同步会员开通结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, cardID: String) throws -> V3.Brand.DataReply {
        var call = TypedCall(
            "brand.partner.card-member.user-cards.{user_card_code}.confirm.post", chain, body: body.fields)
        call.query("card_id", cardID)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            openid: String,
            userCardConfirmState: UserCardConfirmState,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            phoneNumber: SensitiveText? = nil,
            level: String? = nil,
            validDateInformation: V3.Brand.ValidDateInformationRequest? = nil,
            userInformation: V3.Brand.UserInformationRequest? = nil,
            attach: String? = nil,
            cardID: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("openid", openid)
            fields.set("card_color", cardColor)
            fields.set("card_picture_url", cardPictureURL)
            fields.set("phone_number", phoneNumber)
            fields.set("level", level)
            fields.set("valid_date_information", validDateInformation)
            fields.set("user_information", userInformation)
            fields.set("attach", attach)
            fields.set("user_card_confirm_state", userCardConfirmState)
            fields.set("card_id", cardID)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// 加密的手机号 (`phone_number`): at most 512 characters; encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// 等级 (`level`): at most 10 characters.
        public var level: String? {
            get { fields.stored("level") }
            set { fields.set("level", newValue) }
        }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// 商家数据包 (`attach`): at most 256 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 会员开卡状态 (`user_card_confirm_state`).
        public var userCardConfirmState: UserCardConfirmState? {
            get { fields.stored("user_card_confirm_state") }
            set { fields.set("user_card_confirm_state", newValue) }
        }
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// Documented values of 会员开卡状态 (`user_card_confirm_state`); open.
        public typealias UserCardConfirmState = OpenValue<UserCardConfirmStateKind>
        /// Tells ``UserCardConfirmState`` from other values.
        public enum UserCardConfirmStateKind {}
    }
}

extension OpenValue
where Kind == V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Confirm.PostBody.UserCardConfirmStateKind {
    /// 开卡成功 (`CREATE_CARD_SUCCESS`).
    public static var createCardSuccess: Self { "CREATE_CARD_SUCCESS" }
    /// 开卡失败 (`CREATE_CARD_FAIL`).
    public static var createCardFail: Self { "CREATE_CARD_FAIL" }
    /// 开卡成功但已在其他渠道入会 (`CREATE_CARD_ALREADY_EXISTS`).
    public static var createCardAlreadyExists: Self { "CREATE_CARD_ALREADY_EXISTS" }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Invalidate {
    /// 作废用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336983).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌id (`brand_id`).
    ///   - cardID: 会员卡模版ID (`card_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, brandID: String, cardID: String) async throws -> V3.Brand.DataReply {
        var call = TypedCall(
            "brand.partner.card-member.user-cards.{user_card_code}.invalidate.post", chain, body: body.fields)
        call.query("brand_id", brandID)
        call.query("card_id", cardID)
        return try await call.reply()
    }

    /// 作废用户会员卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, brandID: String, cardID: String) throws -> V3.Brand.DataReply {
        var call = TypedCall(
            "brand.partner.card-member.user-cards.{user_card_code}.invalidate.post", chain, body: body.fields)
        call.query("brand_id", brandID)
        call.query("card_id", cardID)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String, invalidReason: String? = nil, brandID: String? = nil, cardID: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("invalid_reason", invalidReason)
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            self.fields = fields
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 作废原因 (`invalid_reason`): at most 32 characters.
        public var invalidReason: String? {
            get { fields.stored("invalid_reason") }
            set { fields.set("invalid_reason", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.UserFeeds {
    /// 创建用户动态信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336987).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.partner.card-member.user-feeds.post", chain, body: body.fields).reply()
    }

    /// 创建用户动态信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.partner.card-member.user-feeds.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-feeds` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            cardID: String,
            userCardCode: String,
            openid: String,
            outRequestNo: String,
            cellMessage: String,
            cell: String? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("user_card_code", userCardCode)
            fields.set("openid", openid)
            fields.set("out_request_no", outRequestNo)
            fields.set("cell_message", cellMessage)
            fields.set("cell", cell)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 商家请求单号 (`out_request_no`): at most 64 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 会员动态内容 (`cell_message`).
        public var cellMessage: String? {
            get { fields.stored("cell_message") }
            set { fields.set("cell_message", newValue) }
        }
        /// 会员动态内容 (`cell`): at most 128 characters.
        public var cell: String? {
            get { fields.stored("cell") }
            set { fields.set("cell", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/card-member/user-feeds` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`): at most 16 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡模板ID (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 商家请求单号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 会员动态内容 (`cell_message`).
        public var cellMessage: String { get throws { try fields.required("cell_message") } }
        /// 会员动态内容 (`cell`): at most 128 characters.
        public var cell: String? { get throws { try fields.optional("cell") } }
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm {
    /// 同步积分兑券结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015897268).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "brand.partner.card-member.user-points.exchange-coupon.confirm.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 同步积分兑券结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "brand.partner.card-member.user-points.exchange-coupon.confirm.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            recordID: String,
            exchangeCouponTemplateID: String,
            brandID: String,
            cardID: String,
            openid: String,
            userCardCode: String,
            state: V3.Brand.ConfirmState,
            couponCode: String? = nil,
            failReason: String? = nil,
            result: Result? = nil,
            rejectReason: String? = nil
        ) {
            var fields = Fields()
            fields.set("record_id", recordID)
            fields.set("exchange_coupon_template_id", exchangeCouponTemplateID)
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("openid", openid)
            fields.set("user_card_code", userCardCode)
            fields.set("state", state)
            fields.set("coupon_code", couponCode)
            fields.set("fail_reason", failReason)
            fields.set("result", result)
            fields.set("reject_reason", rejectReason)
            self.fields = fields
        }
        /// 积分兑券ID (`record_id`): at most 64 characters.
        public var recordID: String? {
            get { fields.stored("record_id") }
            set { fields.set("record_id", newValue) }
        }
        /// 积分兑券模板ID (`exchange_coupon_template_id`): at most 32 characters.
        public var exchangeCouponTemplateID: String? {
            get { fields.stored("exchange_coupon_template_id") }
            set { fields.set("exchange_coupon_template_id", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 16 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// 积分兑券状态 (`state`).
        public var state: V3.Brand.ConfirmState? {
            get { fields.stored("state") }
            set { fields.set("state", newValue) }
        }
        /// 兑券成功的券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 兑券失败原因 (`fail_reason`).
        public var failReason: String? {
            get { fields.stored("fail_reason") }
            set { fields.set("fail_reason", newValue) }
        }
        /// 积分兑券结果 (`result`).
        public var result: Result? {
            get { fields.stored("result") }
            set { fields.set("result", newValue) }
        }
        /// 拒绝兑券原因 (`reject_reason`): at most 32 characters.
        public var rejectReason: String? {
            get { fields.stored("reject_reason") }
            set { fields.set("reject_reason", newValue) }
        }
        /// Documented values of 积分兑券结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
    }

    /// What `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 积分兑券ID (`record_id`): at most 64 characters.
        public var recordID: String { get throws { try fields.required("record_id") } }
        /// 积分兑券模板ID (`exchange_coupon_template_id`): at most 32 characters.
        public var exchangeCouponTemplateID: String {
            get throws { try fields.required("exchange_coupon_template_id") }
        }
        /// 品牌ID (`brand_id`): at most 16 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// 积分兑券状态 (`state`).
        public var state: V3.Brand.ConfirmState { get throws { try fields.required("state") } }
        /// 兑券成功的券code (`coupon_code`): at most 128 characters.
        public var couponCode: String? { get throws { try fields.optional("coupon_code") } }
        /// 兑券失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? { get throws { try fields.optional("product_coupon_id") } }
        /// 商品券批次类型 (`product_coupon_stock_type`).
        public var productCouponStockType: ProductCouponStockType? {
            get throws { try fields.optional("product_coupon_stock_type") }
        }
        /// 批次ID (`stock_id`).
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 拒绝兑券原因 (`reject_reason`): at most 32 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// Documented values of 商品券批次类型 (`product_coupon_stock_type`); open.
        public typealias ProductCouponStockType = OpenValue<ProductCouponStockTypeKind>
        /// Tells ``ProductCouponStockType`` from other values.
        public enum ProductCouponStockTypeKind {}
    }
}

extension OpenValue where Kind == V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostBody.ResultKind {
    /// 允许积分兑券 (`POINT_EXCHANGE_COUPON_ALLOW`).
    public static var pointExchangeCouponAllow: Self { "POINT_EXCHANGE_COUPON_ALLOW" }
    /// 拒绝积分兑券 (`POINT_EXCHANGE_COUPON_REJECT`).
    public static var pointExchangeCouponReject: Self { "POINT_EXCHANGE_COUPON_REJECT" }
}

extension OpenValue
where Kind == V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostReply.ProductCouponStockTypeKind {
    /// 基于商家券创建的商品券 (`PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`).
    public static var productCouponStockTypeBusiFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR" }
    /// 基于代金券创建的商品券 (`PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR`).
    public static var productCouponStockTypeCashFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR" }
    /// 商品券2.0 (`PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR`).
    public static var productCouponStockTypeBrandFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR" }
}

extension V3.Brand.Partner.CardMember.UserPoints.Sync {
    /// 同步积分余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015897280).
    ///
    /// At most 10 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.partner.card-member.user-points.sync.post", chain, body: body.fields).reply()
    }

    /// 同步积分余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.partner.card-member.user-points.sync.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/partner/card-member/user-points/sync` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            brandID: String,
            cardID: String,
            openid: String,
            userCardCode: String,
            pointBalance: Int
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("openid", openid)
            fields.set("user_card_code", userCardCode)
            fields.set("point_balance", pointBalance)
            self.fields = fields
        }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 品牌ID (`brand_id`): at most 16 characters.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// 积分余额 (`point_balance`).
        public var pointBalance: Int? {
            get { fields.stored("point_balance") }
            set { fields.set("point_balance", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/card-member/user-points/sync` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 品牌ID (`brand_id`): at most 16 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// 积分余额 (`point_balance`).
        public var pointBalance: Int { get throws { try fields.required("point_balance") } }
    }
}

extension V3.Brand.Partner.Store.Brandstores {
    /// 列表查询品牌门店信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016756674).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Parameters:
    ///   - brandID: 品牌ID (`brand_id`).
    ///   - storeState: 门店状态 (`store_state`).
    ///   - offset: 分页起始位置.
    ///   - limit: 分页条数.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        storeState: V3.Brand.StoreState? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.partner.store.brandstores.get", chain)
        call.query("brand_id", brandID)
        call.query("store_state", storeState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 列表查询品牌门店信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        storeState: V3.Brand.StoreState? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("brand.partner.store.brandstores.get", chain)
        call.query("brand_id", brandID)
        call.query("store_state", storeState)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/brand/partner/store/brandstores` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 分页起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 分页条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 门店总数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 品牌门店列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 品牌ID (`brand_id`).
            public var brandID: String { get throws { try fields.required("brand_id") } }
            /// 品牌门店ID (`store_id`).
            public var storeID: String? { get throws { try fields.optional("store_id") } }
            /// 门店状态 (`store_state`).
            public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
            /// 审核状态 (`audit_state`).
            public var auditState: V3.Brand.AuditState? { get throws { try fields.optional("audit_state") } }
            /// 审核失败原因 (`review_reject_reason`).
            public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
            /// 门店基础信息 (`store_basics`).
            public var storeBasics: V3.Brand.StoreBasics? { get throws { try fields.optional("store_basics") } }
            /// 门店地址信息 (`store_address`).
            public var storeAddress: V3.Brand.StoreAddress? { get throws { try fields.optional("store_address") } }
            /// 门店经营信息 (`store_business`).
            public var storeBusiness: V3.Brand.StoreBusiness? { get throws { try fields.optional("store_business") } }
            /// 门店收款信息 (`store_recipient`).
            public var storeRecipient: [StoreRecipient]? { get throws { try fields.optional("store_recipient") } }
            /// `store_recipient`.
            public struct StoreRecipient: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门店收款商户号 (`mchid`): at most 16 characters.
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// 门店收款主体 (`company_name`): at most 256 characters.
                public var companyName: String? { get throws { try fields.optional("company_name") } }
                /// 收款绑定状态 (`recipient_state`).
                public var recipientState: V3.Brand.RecipientState? {
                    get throws { try fields.optional("recipient_state") }
                }
            }
        }
    }

    /// 创建品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783183).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("brand.partner.store.brandstores.post", chain, body: body.fields).reply()
    }

    /// 创建品牌门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("brand.partner.store.brandstores.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/partner/store/brandstores` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            storeAddress: V3.Brand.StoreAddressRequest,
            storeBasics: V3.Brand.StoreBasicsRequest? = nil,
            storeBusiness: V3.Brand.StoreBusinessRequest? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("store_basics", storeBasics)
            fields.set("store_address", storeAddress)
            fields.set("store_business", storeBusiness)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: V3.Brand.StoreBasicsRequest? {
            get { fields.stored("store_basics") }
            set { fields.set("store_basics", newValue) }
        }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: V3.Brand.StoreAddressRequest? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: V3.Brand.StoreBusinessRequest? {
            get { fields.stored("store_business") }
            set { fields.set("store_business", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/store/brandstores` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 品牌门店ID (`store_id`).
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// 门店状态 (`store_state`).
        public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
        /// 审核状态 (`audit_state`).
        public var auditState: V3.Brand.AuditState? { get throws { try fields.optional("audit_state") } }
        /// 审核失败原因 (`review_reject_reason`).
        public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: V3.Brand.StoreBasics? { get throws { try fields.optional("store_basics") } }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: V3.Brand.StoreAddress? { get throws { try fields.optional("store_address") } }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: V3.Brand.StoreBusiness? { get throws { try fields.optional("store_business") } }
        /// 门店收款信息 (`store_recipient`).
        public var storeRecipient: [V3.Brand.StoreRecipient]? { get throws { try fields.optional("store_recipient") } }
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID {
    /// 查询品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783153).
    ///
    /// At most 1800 calls a minute of a merchant.
    ///
    /// - Parameter brandID: 品牌ID (`brand_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(brandID: String) async throws -> V3.Brand.BrandstoresReply {
        var call = TypedCall("brand.partner.store.brandstores.{store_id}.get", chain)
        call.query("brand_id", brandID)
        return try await call.reply()
    }

    /// 查询品牌门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(brandID: String) throws -> V3.Brand.BrandstoresReply {
        var call = TypedCall("brand.partner.store.brandstores.{store_id}.get", chain)
        call.query("brand_id", brandID)
        return try call.blockingReply()
    }

    /// 更新品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783158).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Brand.BrandstoresReply {
        try await TypedCall("brand.partner.store.brandstores.{store_id}.patch", chain, body: body.fields).reply()
    }

    /// 更新品牌门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Brand.BrandstoresReply {
        try TypedCall("brand.partner.store.brandstores.{store_id}.patch", chain, body: body.fields).blockingReply()
    }

    /// What `PATCH /v3/brand/partner/store/brandstores/{store_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            brandID: String,
            storeBasics: V3.Brand.StoreBasicsRequest? = nil,
            storeAddress: V3.Brand.StoreAddressRequest? = nil,
            storeBusiness: V3.Brand.StoreBusinessRequest? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("store_basics", storeBasics)
            fields.set("store_address", storeAddress)
            fields.set("store_business", storeBusiness)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: V3.Brand.StoreBasicsRequest? {
            get { fields.stored("store_basics") }
            set { fields.set("store_basics", newValue) }
        }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: V3.Brand.StoreAddressRequest? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: V3.Brand.StoreBusinessRequest? {
            get { fields.stored("store_business") }
            set { fields.set("store_business", newValue) }
        }
    }

    /// 删除品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783113).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete(_ body: V3.Brand.PartnerRequest) async throws {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.delete", chain, body: body.fields)
        return try await call.completion()
    }

    /// 删除品牌门店, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete(_ body: V3.Brand.PartnerRequest) throws {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.delete", chain, body: body.fields)
        return try call.blockingCompletion()
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Bindrecipient {
    /// 绑定收款商户号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783177).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.bindrecipient.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 绑定收款商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.bindrecipient.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, mchid: String, companyName: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("mchid", mchid)
            fields.set("company_name", companyName)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 门店收款商户号 (`mchid`): at most 16 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 门店收款主体 (`company_name`): at most 256 characters.
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`).
        public var brandID: String? { get throws { try fields.optional("brand_id") } }
        /// 品牌门店ID (`store_id`).
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// 门店收款商户号 (`mchid`): at most 16 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 门店收款主体 (`company_name`): at most 256 characters.
        public var companyName: String? { get throws { try fields.optional("company_name") } }
        /// 收款绑定状态 (`recipient_state`).
        public var recipientState: V3.Brand.RecipientState? { get throws { try fields.optional("recipient_state") } }
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Close {
    /// 暂停门店营业, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016756671).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Brand.PartnerRequest) async throws -> V3.Brand.CloseReply {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.close.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 暂停门店营业, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Brand.PartnerRequest) throws -> V3.Brand.CloseReply {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.close.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Resume {
    /// 恢复门店营业, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016756672).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V3.Brand.PartnerRequest) async throws -> V3.Brand.CloseReply {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.resume.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 恢复门店营业, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V3.Brand.PartnerRequest) throws -> V3.Brand.CloseReply {
        let call = TypedCall("brand.partner.store.brandstores.{store_id}.resume.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Unbindrecipient {
    /// 解绑收款商户号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783188).
    ///
    /// At most 900 calls a minute of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "brand.partner.store.brandstores.{store_id}.unbindrecipient.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 解绑收款商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "brand.partner.store.brandstores.{store_id}.unbindrecipient.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, mchid: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("mchid", mchid)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 门店收款商户号 (`mchid`): at most 16 characters.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 解绑失败原因 (`failed_reason`).
        public var failedReason: String? { get throws { try fields.optional("failed_reason") } }
    }
}

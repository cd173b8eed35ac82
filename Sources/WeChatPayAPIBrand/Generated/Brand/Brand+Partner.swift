// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Partner.CardMember.Cards {
    /// 查询会员卡模板列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336976).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - state: `state`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        brandID: String,
        state: V3.Brand.State? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("brand.partner.card-member.cards.get", chain)
        call.query("brand_id", brandID)
        call.query("state", state)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询会员卡模板列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        brandID: String,
        state: V3.Brand.State? = nil,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
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
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `data`.
        public var data: [V3.Brand.CardsData]? { get throws { try fields.optional("data") } }
    }

    /// 创建会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336970).
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
            validDateInformation: V3.Brand.ValidDateInformationRequest,
            codeJumpInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            needPinned: Bool? = nil,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            servicePhone: String? = nil,
            legalAgreement: String? = nil,
            pointsInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            balanceInformation: V3.Brand.CodeJumpInformationRequest? = nil,
            purchaseInformation: V3.Brand.PurchaseInformationRequest? = nil,
            userInformation: V3.Brand.CardsUserInformation? = nil
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
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `card_type`.
        public var cardType: V3.Brand.CardType? {
            get { fields.stored("card_type") }
            set { fields.set("card_type", newValue) }
        }
        /// `card_title`.
        public var cardTitle: String? {
            get { fields.stored("card_title") }
            set { fields.set("card_title", newValue) }
        }
        /// `card_color`.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// `card_picture_url`.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// `code_mode`.
        public var codeMode: V3.Brand.CodeMode? {
            get { fields.stored("code_mode") }
            set { fields.set("code_mode", newValue) }
        }
        /// `code_type`.
        public var codeType: V3.Brand.CodeType? {
            get { fields.stored("code_type") }
            set { fields.set("code_type", newValue) }
        }
        /// `code_jump_information`.
        public var codeJumpInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("code_jump_information") }
            set { fields.set("code_jump_information", newValue) }
        }
        /// `benefits`.
        public var benefits: String? {
            get { fields.stored("benefits") }
            set { fields.set("benefits", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `need_pinned`.
        public var needPinned: Bool? {
            get { fields.stored("need_pinned") }
            set { fields.set("need_pinned", newValue) }
        }
        /// `need_display_level`.
        public var needDisplayLevel: Bool? {
            get { fields.stored("need_display_level") }
            set { fields.set("need_display_level", newValue) }
        }
        /// `init_level`.
        public var initLevel: String? {
            get { fields.stored("init_level") }
            set { fields.set("init_level", newValue) }
        }
        /// `service_phone`.
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// `legal_agreement`.
        public var legalAgreement: String? {
            get { fields.stored("legal_agreement") }
            set { fields.set("legal_agreement", newValue) }
        }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// `points_information`.
        public var pointsInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("points_information") }
            set { fields.set("points_information", newValue) }
        }
        /// `balance_information`.
        public var balanceInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// `purchase_information`.
        public var purchaseInformation: V3.Brand.PurchaseInformationRequest? {
            get { fields.stored("purchase_information") }
            set { fields.set("purchase_information", newValue) }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.CardsUserInformation? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.Cards.ByCardID {
    /// 查询会员卡模板信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336974).
    ///
    /// - Parameter brandID: `brand_id`.
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
            userInformation: V3.Brand.CardsUserInformation? = nil
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
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_title`.
        public var cardTitle: String? {
            get { fields.stored("card_title") }
            set { fields.set("card_title", newValue) }
        }
        /// `card_color`.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// `card_picture_url`.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// `code_jump_information`.
        public var codeJumpInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("code_jump_information") }
            set { fields.set("code_jump_information", newValue) }
        }
        /// `benefits`.
        public var benefits: String? {
            get { fields.stored("benefits") }
            set { fields.set("benefits", newValue) }
        }
        /// `notify_url`.
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `need_pinned`.
        public var needPinned: Bool? {
            get { fields.stored("need_pinned") }
            set { fields.set("need_pinned", newValue) }
        }
        /// `need_display_level`.
        public var needDisplayLevel: Bool? {
            get { fields.stored("need_display_level") }
            set { fields.set("need_display_level", newValue) }
        }
        /// `init_level`.
        public var initLevel: String? {
            get { fields.stored("init_level") }
            set { fields.set("init_level", newValue) }
        }
        /// `service_phone`.
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// `legal_agreement`.
        public var legalAgreement: String? {
            get { fields.stored("legal_agreement") }
            set { fields.set("legal_agreement", newValue) }
        }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// `points_information`.
        public var pointsInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("points_information") }
            set { fields.set("points_information", newValue) }
        }
        /// `balance_information`.
        public var balanceInformation: V3.Brand.CodeJumpInformationRequest? {
            get { fields.stored("balance_information") }
            set { fields.set("balance_information", newValue) }
        }
        /// `purchase_information`.
        public var purchaseInformation: V3.Brand.PurchaseInformationRequest? {
            get { fields.stored("purchase_information") }
            set { fields.set("purchase_information", newValue) }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.CardsUserInformation? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
    }

    /// 删除会员卡模板, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336972).
    ///
    /// - Parameter brandID: `brand_id`.
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
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `card_type`.
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// `card_title`.
        public var cardTitle: String { get throws { try fields.required("card_title") } }
        /// `card_color`.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// `card_picture_url`.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// `code_mode`.
        public var codeMode: V3.Brand.CodeMode { get throws { try fields.required("code_mode") } }
        /// `code_type`.
        public var codeType: V3.Brand.CodeType { get throws { try fields.required("code_type") } }
        /// `code_jump_information`.
        public var codeJumpInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("code_jump_information") }
        }
        /// `benefits`.
        public var benefits: String { get throws { try fields.required("benefits") } }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `need_pinned`.
        public var needPinned: Bool? { get throws { try fields.optional("need_pinned") } }
        /// `need_display_level`.
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// `init_level`.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// `service_phone`.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// `legal_agreement`.
        public var legalAgreement: String? { get throws { try fields.optional("legal_agreement") } }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// `member_information`.
        public var memberInformation: V3.Brand.CodeJumpInformation {
            get throws { try fields.required("member_information") }
        }
        /// `points_information`.
        public var pointsInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("points_information") }
        }
        /// `balance_information`.
        public var balanceInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// `purchase_information`.
        public var purchaseInformation: V3.Brand.PurchaseInformation? {
            get throws { try fields.optional("purchase_information") }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationReply? {
            get throws { try fields.optional("user_information") }
        }
        /// `state`.
        public var state: V3.Brand.State { get throws { try fields.required("state") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities {
    /// 查询品牌会员发券活动列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016588039).
    ///
    /// At most 5 calls a second.
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - cardID: `card_id`.
    ///   - activityState: `activity_state`.
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
        /// `data`.
        public var data: [V3.Brand.MembershipActivitiesData]? { get throws { try fields.optional("data") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
    }

    /// 创建品牌会员发券活动, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016464918).
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
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `activity_channel`.
        public var activityChannel: V3.Brand.ActivityChannel? {
            get { fields.stored("activity_channel") }
            set { fields.set("activity_channel", newValue) }
        }
        /// `title`.
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// `sub_title`.
        public var subTitle: String? {
            get { fields.stored("sub_title") }
            set { fields.set("sub_title", newValue) }
        }
        /// `begin_time`.
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// `end_time`.
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// `apply_total`.
        public var applyTotal: Int? {
            get { fields.stored("apply_total") }
            set { fields.set("apply_total", newValue) }
        }
        /// `product_coupon_stock_list`.
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
            /// `product_coupon_id`.
            public var productCouponID: String? {
                get { fields.stored("product_coupon_id") }
                set { fields.set("product_coupon_id", newValue) }
            }
            /// `stock_id`.
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
    /// At most 5 calls a second.
    ///
    /// - Parameter brandID: `brand_id`.
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
    /// At most 5 calls a second.
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `title`.
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// `sub_title`.
        public var subTitle: String? {
            get { fields.stored("sub_title") }
            set { fields.set("sub_title", newValue) }
        }
        /// `begin_time`.
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// `end_time`.
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.MembershipActivities.ByActivityID.Terminate {
    /// 终止品牌会员发券活动, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016588028).
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
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - openid: `openid`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
    ///   - userCardState: `user_card_state`.
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
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `data`.
        public var data: [V3.Brand.DataReply]? { get throws { try fields.optional("data") } }
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ImportByOpenid {
    /// 根据openid导入用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336981).
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
            pickupTime: String,
            phoneNumber: SensitiveText? = nil,
            userInformation: V3.Brand.UserInformationRequest? = nil
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
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `user_card_code`.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// `phone_number`: encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// `date_information`.
        public var dateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("date_information") }
            set { fields.set("date_information", newValue) }
        }
        /// `pickup_time`.
        public var pickupTime: String? {
            get { fields.stored("pickup_time") }
            set { fields.set("pickup_time", newValue) }
        }
    }
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `phone_number`: encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// `user_card_code`.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// `date_information`.
        public var dateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("date_information") }
            set { fields.set("date_information", newValue) }
        }
        /// `pickup_time`.
        public var pickupTime: String? {
            get { fields.stored("pickup_time") }
            set { fields.set("pickup_time", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode {
    /// 查询用户会员卡信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336980).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - cardID: `card_id`.
    ///   - openid: `openid`.
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
    /// - Parameter cardID: `card_id`.
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
            brandID: String? = nil,
            openid: String? = nil,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            phoneNumber: SensitiveText? = nil,
            level: String? = nil,
            validDateInformation: V3.Brand.ValidDateInformationRequest? = nil,
            pickupTime: String? = nil,
            userInformation: V3.Brand.UserInformationRequest? = nil,
            attach: String? = nil
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
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `card_color`.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// `card_picture_url`.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// `phone_number`: encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// `level`.
        public var level: String? {
            get { fields.stored("level") }
            set { fields.set("level", newValue) }
        }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// `pickup_time`.
        public var pickupTime: String? {
            get { fields.stored("pickup_time") }
            set { fields.set("pickup_time", newValue) }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Confirm {
    /// 同步会员开通结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336979).
    ///
    /// - Parameter cardID: `card_id`.
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
            attach: String? = nil
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
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `card_color`.
        public var cardColor: String? {
            get { fields.stored("card_color") }
            set { fields.set("card_color", newValue) }
        }
        /// `card_picture_url`.
        public var cardPictureURL: String? {
            get { fields.stored("card_picture_url") }
            set { fields.set("card_picture_url", newValue) }
        }
        /// `phone_number`: encrypted when sent.
        public var phoneNumber: SensitiveText? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
        /// `level`.
        public var level: String? {
            get { fields.stored("level") }
            set { fields.set("level", newValue) }
        }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformationRequest? {
            get { fields.stored("valid_date_information") }
            set { fields.set("valid_date_information", newValue) }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationRequest? {
            get { fields.stored("user_information") }
            set { fields.set("user_information", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `user_card_confirm_state`.
        public var userCardConfirmState: UserCardConfirmState? {
            get { fields.stored("user_card_confirm_state") }
            set { fields.set("user_card_confirm_state", newValue) }
        }
        /// Documented values of `user_card_confirm_state`; open.
        public typealias UserCardConfirmState = OpenValue<UserCardConfirmStateKind>
        /// Tells ``UserCardConfirmState`` from other values.
        public enum UserCardConfirmStateKind {}
    }
}

extension OpenValue
where Kind == V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Confirm.PostBody.UserCardConfirmStateKind {
    /// `CREATE_CARD_SUCCESS`.
    public static var createCardSuccess: Self { "CREATE_CARD_SUCCESS" }
    /// `CREATE_CARD_FAIL`.
    public static var createCardFail: Self { "CREATE_CARD_FAIL" }
}

extension V3.Brand.Partner.CardMember.UserCards.ByUserCardCode.Invalidate {
    /// 作废用户会员卡, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336983).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - cardID: `card_id`.
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
        public init(openid: String, invalidReason: String? = nil) {
            var fields = Fields()
            fields.set("openid", openid)
            fields.set("invalid_reason", invalidReason)
            self.fields = fields
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `invalid_reason`.
        public var invalidReason: String? {
            get { fields.stored("invalid_reason") }
            set { fields.set("invalid_reason", newValue) }
        }
    }
}

extension V3.Brand.Partner.CardMember.UserFeeds {
    /// 创建用户动态信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336987).
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
            cellMessage: String
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("user_card_code", userCardCode)
            fields.set("openid", openid)
            fields.set("out_request_no", outRequestNo)
            fields.set("cell_message", cellMessage)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `user_card_code`.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `cell_message`.
        public var cellMessage: String? {
            get { fields.stored("cell_message") }
            set { fields.set("cell_message", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/card-member/user-feeds` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `user_card_code`.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `cell_message`.
        public var cellMessage: String { get throws { try fields.required("cell_message") } }
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm {
    /// 同步积分兑券结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015897268).
    ///
    /// At most 5 calls a second.
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
            failReason: String? = nil
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
            self.fields = fields
        }
        /// `record_id`.
        public var recordID: String? {
            get { fields.stored("record_id") }
            set { fields.set("record_id", newValue) }
        }
        /// `exchange_coupon_template_id`.
        public var exchangeCouponTemplateID: String? {
            get { fields.stored("exchange_coupon_template_id") }
            set { fields.set("exchange_coupon_template_id", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `user_card_code`.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// `state`.
        public var state: V3.Brand.ConfirmState? {
            get { fields.stored("state") }
            set { fields.set("state", newValue) }
        }
        /// `coupon_code`.
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// `fail_reason`.
        public var failReason: String? {
            get { fields.stored("fail_reason") }
            set { fields.set("fail_reason", newValue) }
        }
    }

    /// What `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `record_id`.
        public var recordID: String { get throws { try fields.required("record_id") } }
        /// `exchange_coupon_template_id`.
        public var exchangeCouponTemplateID: String {
            get throws { try fields.required("exchange_coupon_template_id") }
        }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `user_card_code`.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// `state`.
        public var state: V3.Brand.ConfirmState { get throws { try fields.required("state") } }
        /// `coupon_code`.
        public var couponCode: String? { get throws { try fields.optional("coupon_code") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.Brand.Partner.CardMember.UserPoints.Sync {
    /// 同步积分余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015897280).
    ///
    /// At most 5 calls a second.
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
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// `user_card_code`.
        public var userCardCode: String? {
            get { fields.stored("user_card_code") }
            set { fields.set("user_card_code", newValue) }
        }
        /// `point_balance`.
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
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `user_card_code`.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// `point_balance`.
        public var pointBalance: Int { get throws { try fields.required("point_balance") } }
    }
}

extension V3.Brand.Partner.Store.Brandstores {
    /// 列表查询品牌门店信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016756674).
    ///
    /// - Parameters:
    ///   - brandID: `brand_id`.
    ///   - storeState: `store_state`.
    ///   - offset: `offset`.
    ///   - limit: `limit`.
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
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `offset`.
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// `limit`.
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// `total_count`.
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `data`.
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `brand_id`.
            public var brandID: String { get throws { try fields.required("brand_id") } }
            /// `store_id`.
            public var storeID: String? { get throws { try fields.optional("store_id") } }
            /// `store_state`.
            public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
            /// `audit_state`.
            public var auditState: V3.Brand.AuditState? { get throws { try fields.optional("audit_state") } }
            /// `review_reject_reason`.
            public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
            /// `store_basics`.
            public var storeBasics: V3.Brand.StoreBasics? { get throws { try fields.optional("store_basics") } }
            /// `store_address`.
            public var storeAddress: V3.Brand.StoreAddress? { get throws { try fields.optional("store_address") } }
            /// `store_business`.
            public var storeBusiness: V3.Brand.StoreBusiness? { get throws { try fields.optional("store_business") } }
            /// `store_recipient`.
            public var storeRecipient: [StoreRecipient]? { get throws { try fields.optional("store_recipient") } }
            /// `store_recipient`.
            public struct StoreRecipient: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `mchid`.
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// `company_name`.
                public var companyName: String? { get throws { try fields.optional("company_name") } }
                /// `recipient_state`.
                public var recipientState: V3.Brand.RecipientState? {
                    get throws { try fields.optional("recipient_state") }
                }
            }
        }
    }

    /// 创建品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783183).
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `store_basics`.
        public var storeBasics: V3.Brand.StoreBasicsRequest? {
            get { fields.stored("store_basics") }
            set { fields.set("store_basics", newValue) }
        }
        /// `store_address`.
        public var storeAddress: V3.Brand.StoreAddressRequest? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// `store_business`.
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
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// `store_state`.
        public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
        /// `audit_state`.
        public var auditState: V3.Brand.AuditState? { get throws { try fields.optional("audit_state") } }
        /// `review_reject_reason`.
        public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
        /// `store_basics`.
        public var storeBasics: V3.Brand.StoreBasics? { get throws { try fields.optional("store_basics") } }
        /// `store_address`.
        public var storeAddress: V3.Brand.StoreAddress? { get throws { try fields.optional("store_address") } }
        /// `store_business`.
        public var storeBusiness: V3.Brand.StoreBusiness? { get throws { try fields.optional("store_business") } }
        /// `store_recipient`.
        public var storeRecipient: [V3.Brand.StoreRecipient]? { get throws { try fields.optional("store_recipient") } }
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID {
    /// 查询品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783153).
    ///
    /// - Parameter brandID: `brand_id`.
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `store_basics`.
        public var storeBasics: V3.Brand.StoreBasicsRequest? {
            get { fields.stored("store_basics") }
            set { fields.set("store_basics", newValue) }
        }
        /// `store_address`.
        public var storeAddress: V3.Brand.StoreAddressRequest? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// `store_business`.
        public var storeBusiness: V3.Brand.StoreBusinessRequest? {
            get { fields.stored("store_business") }
            set { fields.set("store_business", newValue) }
        }
    }

    /// 删除品牌门店, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783113).
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `mchid`.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// `company_name`.
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
        /// `brand_id`.
        public var brandID: String? { get throws { try fields.optional("brand_id") } }
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `company_name`.
        public var companyName: String? { get throws { try fields.optional("company_name") } }
        /// `recipient_state`.
        public var recipientState: V3.Brand.RecipientState? { get throws { try fields.optional("recipient_state") } }
    }
}

extension V3.Brand.Partner.Store.Brandstores.ByStoreID.Close {
    /// 暂停门店营业, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016756671).
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `mchid`.
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
        /// `failed_reason`.
        public var failedReason: String? { get throws { try fields.optional("failed_reason") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

extension V3.Marketing.MembercardActivity.Activities.PostBody.MiniprogramActivitySetting {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outerStr: place.list("outer_str", Place.text),
            awardJumpDeploy: AwardJumpDeploy.synthetic(place["award_jump_deploy"])
        )
        object.outerStr = object.outerStr
        object.awardJumpDeploy = object.awardJumpDeploy
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.MiniprogramActivitySetting.AwardJumpDeploy {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text,
            buttonText: place["button_text"].text
        )
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramPath = object.miniProgramPath
        object.buttonText = object.buttonText
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.ByActivityID.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.terminateTime, "terminate_time")
    }
}

extension V3.Marketing.MembercardOpen.ActivateInformations.ByActivateTicket.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.nickname, "nickname")
        try place.same(reply.headImageURL, "head_image_url")
        try place.object(reply.userInformation, "user_information", V3.Marketing.UserInformation.compare)
    }
}

extension V3.Marketing.MembercardOpen.Cards.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.list(reply.data, "data", V3.Marketing.DataReply.compare)
    }
}

extension V3.Marketing.MembercardOpen.Cards.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            logoURL: place["logo_url"].text,
            brand: Brand.synthetic(place["brand"]),
            title: place["title"].text,
            backgroundPictureURL: place["background_picture_url"].text,
            description: place["description"].text,
            codeType: .noneCode,
            dateInformation: V3.Marketing.DateInformationRequest.synthetic(place["date_information"]),
            codeMode: .systemAllocate,
            outRequestNo: place["out_request_no"].text,
            servicePhone: place["service_phone"].text,
            totalQuantity: place["total_quantity"].integer,
            needDisplayLevel: place["need_display_level"].flag,
            initLevel: place["init_level"].text,
            balanceInformation: V3.Marketing.BalanceInformationRequest.synthetic(place["balance_information"]),
            userInformationForm: UserInformationForm.synthetic(place["user_information_form"]),
            additionalStatement: V3.Marketing.AdditionalStatementRequest.synthetic(place["additional_statement"]),
            needDynamicCode: place["need_dynamic_code"].flag
        )
        object.appid = object.appid
        object.logoURL = object.logoURL
        object.brand = object.brand
        object.title = object.title
        object.backgroundPictureURL = object.backgroundPictureURL
        object.description = object.description
        object.servicePhone = object.servicePhone
        object.codeType = object.codeType
        object.totalQuantity = object.totalQuantity
        object.dateInformation = object.dateInformation
        object.codeMode = object.codeMode
        object.needDisplayLevel = object.needDisplayLevel
        object.initLevel = object.initLevel
        object.outRequestNo = object.outRequestNo
        object.balanceInformation = object.balanceInformation
        object.userInformationForm = object.userInformationForm
        object.additionalStatement = object.additionalStatement
        object.needDynamicCode = object.needDynamicCode
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.PostBody.Brand {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            displayName: place["display_name"].text
        )
        object.brandID = object.brandID
        object.displayName = object.displayName
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.PostBody.UserInformationForm {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            commonFieldList: place.list("common_field_list", of: "USER_FORM_FLAG_MOBILE"),
            customFieldList: place.list("custom_field_list", V3.Marketing.CustomFieldListRequest.synthetic)
        )
        object.commonFieldList = object.commonFieldList
        object.customFieldList = object.customFieldList
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            logoURL: place["logo_url"].text,
            title: place["title"].text,
            backgroundPictureURL: place["background_picture_url"].text,
            description: place["description"].text,
            servicePhone: place["service_phone"].text,
            totalQuantity: place["total_quantity"].integer,
            dateInformation: V3.Marketing.DateInformationRequest.synthetic(place["date_information"]),
            needDisplayLevel: place["need_display_level"].flag,
            initLevel: place["init_level"].text,
            balanceInformation: V3.Marketing.BalanceInformationRequest.synthetic(place["balance_information"]),
            userInformationForm: UserInformationForm.synthetic(place["user_information_form"]),
            additionalStatement: V3.Marketing.AdditionalStatementRequest.synthetic(place["additional_statement"]),
            codeMode: .systemAllocate,
            codeType: .noneCode,
            needDynamicCode: place["need_dynamic_code"].flag
        )
        object.appid = object.appid
        object.logoURL = object.logoURL
        object.title = object.title
        object.backgroundPictureURL = object.backgroundPictureURL
        object.description = object.description
        object.servicePhone = object.servicePhone
        object.totalQuantity = object.totalQuantity
        object.dateInformation = object.dateInformation
        object.needDisplayLevel = object.needDisplayLevel
        object.initLevel = object.initLevel
        object.balanceInformation = object.balanceInformation
        object.userInformationForm = object.userInformationForm
        object.additionalStatement = object.additionalStatement
        object.codeMode = object.codeMode
        object.codeType = object.codeType
        object.needDynamicCode = object.needDynamicCode
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PatchBody.UserInformationForm {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            canModifyAfterActivate: place["can_modify_after_activate"].flag,
            commonFieldList: place.list("common_field_list", of: "USER_FORM_FLAG_MOBILE"),
            customFieldList: place.list("custom_field_list", V3.Marketing.CustomFieldListRequest.synthetic)
        )
        object.canModifyAfterActivate = object.canModifyAfterActivate
        object.commonFieldList = object.commonFieldList
        object.customFieldList = object.customFieldList
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            code: place.list("code", Place.text)
        )
        object.code = object.code
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit.PostReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.result, "result")
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.code, "code")
        try place.same(reply.openid, "openid")
        try place.same(reply.membershipNumber, "membership_number")
        try place.same(reply.level, "level")
        try place.same(reply.nickname, "nickname")
        try place.same(reply.headImageURL, "head_image_url")
        try place.same(reply.backgroundPictureURL, "background_picture_url")
        try place.same(reply.balance, "balance")
        try place.same(reply.userCardStatus, "user_card_status")
        try place.object(reply.userInformation, "user_information", V3.Marketing.UserInformation.compare)
        try place.same(reply.bonusValue, "bonus_value")
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            membershipNumber: place["membership_number"].text,
            backgroundPictureURL: place["background_picture_url"].text,
            level: place["level"].text,
            outRequestNo: place["out_request_no"].text,
            balanceInformation: BalanceInformation.synthetic(place["balance_information"]),
            needInformBalance: place["need_inform_balance"].flag,
            needInformLevel: place["need_inform_level"].flag
        )
        object.membershipNumber = object.membershipNumber
        object.backgroundPictureURL = object.backgroundPictureURL
        object.level = object.level
        object.outRequestNo = object.outRequestNo
        object.balanceInformation = object.balanceInformation
        object.needInformBalance = object.needInformBalance
        object.needInformLevel = object.needInformLevel
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.PatchBody.BalanceInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            beforeBalance: place["before_balance"].integer,
            balance: place["balance"].integer,
            addBalance: place["add_balance"].integer,
            balanceRemark: place["balance_remark"].text
        )
        object.beforeBalance = object.beforeBalance
        object.balance = object.balance
        object.addBalance = object.addBalance
        object.balanceRemark = object.balanceRemark
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Activate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            membershipNumber: place["membership_number"].text
        )
        object.membershipNumber = object.membershipNumber
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Rights.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            beforeBonusValue: place["before_bonus_value"].integer,
            bonusValue: place["bonus_value"].integer,
            addBonusValue: place["add_bonus_value"].integer,
            needInformBonus: place["need_inform_bonus"].flag,
            memberPriceWord: place["member_price_word"].text,
            fapiaoJumpWord: place["fapiao_jump_word"].text,
            guide: V3.Marketing.Guide.synthetic(place["guide"])
        )
        object.beforeBonusValue = object.beforeBonusValue
        object.bonusValue = object.bonusValue
        object.addBonusValue = object.addBonusValue
        object.outRequestNo = object.outRequestNo
        object.needInformBonus = object.needInformBonus
        object.memberPriceWord = object.memberPriceWord
        object.fapiaoJumpWord = object.fapiaoJumpWord
        object.guide = object.guide
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            serviceModuleID: place["service_module_id"].text,
            stateSetting: StateSetting.synthetic(place["state_setting"])
        )
        object.outRequestNo = object.outRequestNo
        object.serviceModuleID = object.serviceModuleID
        object.stateSetting = object.stateSetting
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData.PostBody.StateSetting {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stateID: place["state_id"].text,
            contentTemplateData: ContentTemplateData.synthetic(place["content_template_data"]),
            messageTemplateSetting: MessageTemplateSetting.synthetic(place["message_template_setting"])
        )
        object.stateID = object.stateID
        object.contentTemplateData = object.contentTemplateData
        object.messageTemplateSetting = object.messageTemplateSetting
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData.PostBody.StateSetting
    .ContentTemplateData
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fieldList: place.list("field_list", V3.Marketing.FieldList.synthetic),
            actionSetting: ActionSetting.synthetic(place["action_setting"])
        )
        object.fieldList = object.fieldList
        object.actionSetting = object.actionSetting
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData.PostBody.StateSetting
    .ContentTemplateData.ActionSetting
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            actionName: place["action_name"].text,
            jumpMiniprogram: V3.Marketing.JumpMiniprogram.synthetic(place["jump_miniprogram"])
        )
        object.actionName = object.actionName
        object.jumpMiniprogram = object.jumpMiniprogram
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData.PostBody.StateSetting
    .MessageTemplateSetting
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            messageTemplateID: place["message_template_id"].text,
            fieldList: place.list("field_list", V3.Marketing.FieldList.synthetic)
        )
        object.messageTemplateID = object.messageTemplateID
        object.fieldList = object.fieldList
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Unavailable.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            reason: place["reason"].text
        )
        object.reason = object.reason
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PermissionTokens.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activateType: place["activate_type"].text,
            navigateBackPreviousPage: place["navigate_back_previous_page"].flag,
            activateURL: place["activate_url"].text,
            activateAppid: place["activate_appid"].text,
            activatePath: place["activate_path"].text,
            outerStr: place["outer_str"].text
        )
        object.activateType = object.activateType
        object.navigateBackPreviousPage = object.navigateBackPreviousPage
        object.activateURL = object.activateURL
        object.activateAppid = object.activateAppid
        object.activatePath = object.activatePath
        object.outerStr = object.outerStr
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PermissionTokens.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.permissionToken, "permission_token")
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.PhoneMembercard.Import.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            encryptedPhoneNumber: place["encrypted_phone_number"].sensitive,
            outRequestNo: place["out_request_no"].text,
            code: place["code"].text
        )
        object.encryptedPhoneNumber = object.encryptedPhoneNumber
        object.code = object.code
        object.outRequestNo = object.outRequestNo
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Qrcode.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activateType: .autoActivate,
            activateURL: place["activate_url"].text,
            activateAppid: place["activate_appid"].text,
            activatePath: place["activate_path"].text,
            outerStr: place["outer_str"].text
        )
        object.activateType = object.activateType
        object.activateURL = object.activateURL
        object.activateAppid = object.activateAppid
        object.activatePath = object.activatePath
        object.outerStr = object.outerStr
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Qrcode.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.url, "url")
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            showBonus: place["show_bonus"].flag,
            showFavor: place["show_favor"].flag,
            bonus: Bonus.synthetic(place["bonus"]),
            favor: Favor.synthetic(place["favor"]),
            showFapiao: place["show_fapiao"].flag,
            fapiao: Fapiao.synthetic(place["fapiao"]),
            showGuide: place["show_guide"].flag,
            guide: V3.Marketing.Guide.synthetic(place["guide"])
        )
        object.showBonus = object.showBonus
        object.showFavor = object.showFavor
        object.bonus = object.bonus
        object.favor = object.favor
        object.showFapiao = object.showFapiao
        object.fapiao = object.fapiao
        object.showGuide = object.showGuide
        object.guide = object.guide
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody.Bonus {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            initBonus: place["init_bonus"].integer,
            bonusValueWord: place["bonus_value_word"].text,
            bonusCostWord: place["bonus_cost_word"].text,
            bonusCostTitle: place["bonus_cost_title"].text,
            bonusJumpWord: place["bonus_jump_word"].text,
            bonusJumpAppid: place["bonus_jump_appid"].text,
            bonusJumpPath: place["bonus_jump_path"].text,
            bonusSupportAppid: place["bonus_support_appid"].text,
            bonusSupportPath: place["bonus_support_path"].text
        )
        object.initBonus = object.initBonus
        object.bonusValueWord = object.bonusValueWord
        object.bonusCostTitle = object.bonusCostTitle
        object.bonusCostWord = object.bonusCostWord
        object.bonusJumpWord = object.bonusJumpWord
        object.bonusJumpAppid = object.bonusJumpAppid
        object.bonusJumpPath = object.bonusJumpPath
        object.bonusSupportAppid = object.bonusSupportAppid
        object.bonusSupportPath = object.bonusSupportPath
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody.Favor {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            showCoupon: place["show_coupon"].flag,
            memberPriceWord: place["member_price_word"].text,
            memberPriceAppid: place["member_price_appid"].text,
            memberPricePath: place["member_price_path"].text,
            memberPriceTitle: .memberActivity,
            favorModuleTitle: .favor
        )
        object.showCoupon = object.showCoupon
        object.memberPriceWord = object.memberPriceWord
        object.memberPriceAppid = object.memberPriceAppid
        object.memberPricePath = object.memberPricePath
        object.memberPriceTitle = object.memberPriceTitle
        object.favorModuleTitle = object.favorModuleTitle
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody.Fapiao {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fapiaoJumpWord: place["fapiao_jump_word"].text,
            fapiaoJumpAppid: place["fapiao_jump_appid"].text,
            fapiaoJumpPath: place["fapiao_jump_path"].text
        )
        object.fapiaoJumpWord = object.fapiaoJumpWord
        object.fapiaoJumpAppid = object.fapiaoJumpAppid
        object.fapiaoJumpPath = object.fapiaoJumpPath
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.ServiceModules.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceModuleID: place["service_module_id"].text,
            jumpMiniprogram: V3.Marketing.JumpMiniprogram.synthetic(place["jump_miniprogram"])
        )
        object.serviceModuleID = object.serviceModuleID
        object.jumpMiniprogram = object.jumpMiniprogram
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.ServiceModules.ByServiceModuleID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            jumpMiniprogram: V3.Marketing.JumpMiniprogram.synthetic(place["jump_miniprogram"])
        )
        object.jumpMiniprogram = object.jumpMiniprogram
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Upgrade.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            appid: place["appid"].text
        )
        object.brandID = object.brandID
        object.appid = object.appid
        return object
    }
}

extension V3.Marketing.MembercardOpen.Cards.ByCardID.Users.Import.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            outRequestNo: place["out_request_no"].text,
            code: place["code"].text
        )
        object.openid = object.openid
        object.code = object.code
        object.outRequestNo = object.outRequestNo
        return object
    }
}

extension V3.Marketing.MembercardOpen.PhonenumberMember.Import.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            memberInformation: MemberInformation.synthetic(place["member_information"]),
            encryptedPhoneNumber: place["encrypted_phone_number"].sensitive,
            outerStr: place["outer_str"].text
        )
        object.memberInformation = object.memberInformation
        object.encryptedPhoneNumber = object.encryptedPhoneNumber
        object.outerStr = object.outerStr
        return object
    }
}

extension V3.Marketing.MembercardOpen.PhonenumberMember.Import.PostBody.MemberInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cardID: place["card_id"].text,
            registrationTime: place["registration_time"].text,
            code: place["code"].text,
            membershipNumber: place["membership_number"].text
        )
        object.cardID = object.cardID
        object.code = object.code
        object.membershipNumber = object.membershipNumber
        object.registrationTime = object.registrationTime
        return object
    }
}

extension V3.Marketing.MembercardOpen.PhonenumberMember.Search.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.receiveStatus, "receive_status")
        try place.object(reply.userCardInformation, "user_card_information", UserCardInformation.compare)
    }
}

extension V3.Marketing.MembercardOpen.PhonenumberMember.Search.GetReply.UserCardInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.openid, "openid")
        try place.same(reply.unionid, "unionid")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.cardAppid, "card_appid")
        try place.same(reply.cardID, "card_id")
    }
}

extension V3.Marketing.MembercardOpen.User.Cards.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Marketing.MembercardOpen.User.Cards.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.code, "code")
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            planName: place["plan_name"].text,
            totalCount: place["total_count"].integer,
            userLimit: place["user_limit"].integer,
            dailyLimit: place["daily_limit"].integer,
            deliveryStartTime: place["delivery_start_time"].text,
            deliveryEndTime: place["delivery_end_time"].text,
            recommendWord: place["recommend_word"].text,
            reuseCouponConfig: place["reuse_coupon_config"].flag,
            usageMode: .progressiveBundle,
            stockBundleID: place["stock_bundle_id"].text
        )
        object.outRequestNo = object.outRequestNo
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.planName = object.planName
        object.totalCount = object.totalCount
        object.userLimit = object.userLimit
        object.dailyLimit = object.dailyLimit
        object.deliveryStartTime = object.deliveryStartTime
        object.deliveryEndTime = object.deliveryEndTime
        object.recommendWord = object.recommendWord
        object.reuseCouponConfig = object.reuseCouponConfig
        object.usageMode = object.usageMode
        object.stockBundleID = object.stockBundleID
        return object
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByBrandID.DeliveryPlans.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.planList, "plan_list", V3.Marketing.Plan.compare)
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByPlanID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            modifyContent: ModifyContent.synthetic(place["modify_content"]),
            outRequestNo: place["out_request_no"].text
        )
        object.modifyContent = object.modifyContent
        object.outRequestNo = object.outRequestNo
        return object
    }
}

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByPlanID.PatchBody.ModifyContent {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            planName: place["plan_name"].text,
            deliveryEndTime: place["delivery_end_time"].text,
            totalCount: place["total_count"].integer,
            userLimit: place["user_limit"].integer,
            dailyLimit: place["daily_limit"].integer,
            recommendWord: place["recommend_word"].text
        )
        object.planName = object.planName
        object.deliveryEndTime = object.deliveryEndTime
        object.totalCount = object.totalCount
        object.userLimit = object.userLimit
        object.dailyLimit = object.dailyLimit
        object.recommendWord = object.recommendWord
        return object
    }
}

extension V3.Marketing.Partner.DeliveryPlan.BySpMchid.NotifyURL.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            taskID: place["task_id"].text,
            imageGenerationType: .combineImage,
            combineImage: CombineImage.synthetic(place["combine_image"]),
            cutOut: CutOut.synthetic(place["cut_out"])
        )
        object.brandID = object.brandID
        object.taskID = object.taskID
        object.imageGenerationType = object.imageGenerationType
        object.combineImage = object.combineImage
        object.cutOut = object.cutOut
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostBody.CombineImage {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            scope: .category,
            type: .normal,
            usageMode: .progressiveBundle,
            normalCoupon: V3.Marketing.NormalCouponRequest.synthetic(place["normal_coupon"]),
            discountCoupon: V3.Marketing.DiscountCouponRequest.synthetic(place["discount_coupon"]),
            exchangeCoupon: V3.Marketing.ExchangeCouponRequest.synthetic(place["exchange_coupon"]),
            backgroundColor: place["background_color"].text
        )
        object.scope = object.scope
        object.type = object.type
        object.usageMode = object.usageMode
        object.normalCoupon = object.normalCoupon
        object.discountCoupon = object.discountCoupon
        object.exchangeCoupon = object.exchangeCoupon
        object.backgroundColor = object.backgroundColor
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostBody.CutOut {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            imageURL: place["image_url"].text
        )
        object.imageURL = object.imageURL
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.taskID, "task_id")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ByTaskID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.taskID, "task_id")
        try place.same(reply.imageGenerationType, "image_generation_type")
        try place.same(reply.taskState, "task_state")
        try place.object(reply.combineImageResult, "combine_image_result", V3.Marketing.CombineImageResult.compare)
        try place.object(reply.cutOutResult, "cut_out_result", V3.Marketing.CombineImageResult.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            scope: .category,
            type: .normal,
            usageMode: .sequential,
            displayInfo: V3.Marketing.DisplayInfoRequest.synthetic(place["display_info"]),
            stock: Stock.synthetic(place["stock"]),
            singleUsageInfo: SingleUsageInfo.synthetic(place["single_usage_info"]),
            sequentialUsageInfo: SequentialUsageInfo.synthetic(place["sequential_usage_info"]),
            outProductNo: place["out_product_no"].text
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.scope = object.scope
        object.type = object.type
        object.usageMode = object.usageMode
        object.singleUsageInfo = object.singleUsageInfo
        object.sequentialUsageInfo = object.sequentialUsageInfo
        object.displayInfo = object.displayInfo
        object.outProductNo = object.outProductNo
        object.stock = object.stock
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.SingleUsageInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            normalCoupon: V3.Marketing.NormalCouponRequest.synthetic(place["normal_coupon"]),
            discountCoupon: V3.Marketing.DiscountCouponRequest.synthetic(place["discount_coupon"])
        )
        object.normalCoupon = object.normalCoupon
        object.discountCoupon = object.discountCoupon
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.SequentialUsageInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .incremental,
            count: place["count"].integer,
            availableDays: place["available_days"].integer,
            intervalDays: place["interval_days"].integer
        )
        object.type = object.type
        object.count = object.count
        object.availableDays = object.availableDays
        object.intervalDays = object.intervalDays
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.Stock {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCodeMode: .apiAssign,
            stockSendRule: V3.Marketing.StockSendRuleRequest.synthetic(place["stock_send_rule"]),
            usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest.synthetic(place["usage_rule_display_info"]),
            couponDisplayInfo: CouponDisplayInfo.synthetic(place["coupon_display_info"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            storeScope: .all,
            remark: place["remark"].text,
            singleUsageRule: V3.Marketing.SingleUsageRuleRequest.synthetic(place["single_usage_rule"]),
            sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest.synthetic(place["sequential_usage_rule"])
        )
        object.remark = object.remark
        object.couponCodeMode = object.couponCodeMode
        object.stockSendRule = object.stockSendRule
        object.singleUsageRule = object.singleUsageRule
        object.sequentialUsageRule = object.sequentialUsageRule
        object.usageRuleDisplayInfo = object.usageRuleDisplayInfo
        object.couponDisplayInfo = object.couponDisplayInfo
        object.notifyConfig = object.notifyConfig
        object.storeScope = object.storeScope
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.Stock.CouponDisplayInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            codeDisplayMode: .barcode,
            backgroundColor: .color060,
            entranceMiniProgram: EntranceMiniProgram.synthetic(place["entrance_mini_program"]),
            entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest.synthetic(
                place["entrance_official_account"]),
            entranceFinder: V3.Marketing.EntranceFinderRequest.synthetic(place["entrance_finder"])
        )
        object.codeDisplayMode = object.codeDisplayMode
        object.backgroundColor = object.backgroundColor
        object.entranceMiniProgram = object.entranceMiniProgram
        object.entranceOfficialAccount = object.entranceOfficialAccount
        object.entranceFinder = object.entranceFinder
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.Stock.CouponDisplayInfo.EntranceMiniProgram {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text,
            entranceWording: place["entrance_wording"].text,
            guidanceWording: place["guidance_wording"].text
        )
        object.appid = object.appid
        object.path = object.path
        object.entranceWording = object.entranceWording
        object.guidanceWording = object.guidanceWording
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.state, "state")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.usageMode, "usage_mode")
        try place.object(reply.singleUsageInfo, "single_usage_info", V3.Marketing.SingleUsageInfo.compare)
        try place.object(reply.sequentialUsageInfo, "sequential_usage_info", V3.Marketing.SequentialUsageInfo.compare)
        try place.object(reply.displayInfo, "display_info", V3.Marketing.DisplayInfo.compare)
        try place.same(reply.outProductNo, "out_product_no")
        try place.object(reply.stock, "stock", Stock.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.Stock {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.object(reply.stockSendRule, "stock_send_rule", V3.Marketing.StockSendRule.compare)
        try place.object(reply.singleUsageRule, "single_usage_rule", V3.Marketing.SingleUsageRule.compare)
        try place.object(reply.sequentialUsageRule, "sequential_usage_rule", V3.Marketing.SequentialUsageRule.compare)
        try place.object(
            reply.usageRuleDisplayInfo, "usage_rule_display_info", V3.Marketing.UsageRuleDisplayInfo.compare)
        try place.object(reply.couponDisplayInfo, "coupon_display_info", V3.Marketing.CouponDisplayInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", V3.Marketing.NotifyConfig.compare)
        try place.same(reply.storeScope, "store_scope")
        try place.object(reply.sentCountInfo, "sent_count_info", V3.Marketing.SentCountInfo.compare)
        try place.same(reply.state, "state")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            displayInfo: V3.Marketing.DisplayInfoRequest.synthetic(place["display_info"])
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.displayInfo = object.displayInfo
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            stockBundle: StockBundle.synthetic(place["stock_bundle"])
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.stockBundle = object.stockBundle
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.PostBody.StockBundle {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCodeMode: .upload,
            stockSendRule: StockSendRule.synthetic(place["stock_send_rule"]),
            usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest.synthetic(place["usage_rule_display_info"]),
            couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest.synthetic(place["coupon_display_info"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            storeScope: .all,
            remark: place["remark"].text,
            progressiveBundleUsageRule: ProgressiveBundleUsageRule.synthetic(place["progressive_bundle_usage_rule"])
        )
        object.remark = object.remark
        object.couponCodeMode = object.couponCodeMode
        object.stockSendRule = object.stockSendRule
        object.progressiveBundleUsageRule = object.progressiveBundleUsageRule
        object.usageRuleDisplayInfo = object.usageRuleDisplayInfo
        object.couponDisplayInfo = object.couponDisplayInfo
        object.notifyConfig = object.notifyConfig
        object.storeScope = object.storeScope
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.PostBody.StockBundle
    .StockSendRule
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            maxCount: place["max_count"].integer,
            maxCountPerUser: place["max_count_per_user"].integer,
            maxCountPerDay: place["max_count_per_day"].integer
        )
        object.maxCount = object.maxCount
        object.maxCountPerDay = object.maxCountPerDay
        object.maxCountPerUser = object.maxCountPerUser
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.PostBody.StockBundle
    .ProgressiveBundleUsageRule
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest.synthetic(
                place["coupon_available_period"]),
            normalCouponList: place.list("normal_coupon_list", V3.Marketing.NormalCouponRequest.synthetic),
            discountCouponList: place.list("discount_coupon_list", V3.Marketing.DiscountCouponRequest.synthetic),
            exchangeCouponList: place.list("exchange_coupon_list", V3.Marketing.ExchangeCouponRequest.synthetic)
        )
        object.couponAvailablePeriod = object.couponAvailablePeriod
        object.normalCouponList = object.normalCouponList
        object.discountCouponList = object.discountCouponList
        object.exchangeCouponList = object.exchangeCouponList
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.nextPageToken, "next_page_token")
        try place.list(reply.stockList, "stock_list", V3.Marketing.Stock.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            stock: Stock.synthetic(place["stock"])
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.stock = object.stock
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostBody.Stock {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCodeMode: .apiAssign,
            stockSendRule: V3.Marketing.StockSendRuleRequest.synthetic(place["stock_send_rule"]),
            usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest.synthetic(place["usage_rule_display_info"]),
            couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest.synthetic(place["coupon_display_info"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            storeScope: .all,
            remark: place["remark"].text,
            singleUsageRule: V3.Marketing.SingleUsageRuleRequest.synthetic(place["single_usage_rule"]),
            sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest.synthetic(place["sequential_usage_rule"])
        )
        object.remark = object.remark
        object.couponCodeMode = object.couponCodeMode
        object.stockSendRule = object.stockSendRule
        object.singleUsageRule = object.singleUsageRule
        object.sequentialUsageRule = object.sequentialUsageRule
        object.usageRuleDisplayInfo = object.usageRuleDisplayInfo
        object.couponDisplayInfo = object.couponDisplayInfo
        object.notifyConfig = object.notifyConfig
        object.storeScope = object.storeScope
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.object(reply.couponCodeCountInfo, "coupon_code_count_info", V3.Marketing.CouponCodeCountInfo.compare)
        try place.object(reply.stockSendRule, "stock_send_rule", V3.Marketing.StockSendRule.compare)
        try place.object(reply.singleUsageRule, "single_usage_rule", V3.Marketing.SingleUsageRule.compare)
        try place.object(reply.sequentialUsageRule, "sequential_usage_rule", V3.Marketing.SequentialUsageRule.compare)
        try place.object(reply.usageRuleDisplayInfo, "usage_rule_display_info", UsageRuleDisplayInfo.compare)
        try place.object(reply.couponDisplayInfo, "coupon_display_info", V3.Marketing.CouponDisplayInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", V3.Marketing.NotifyConfig.compare)
        try place.same(reply.storeScope, "store_scope")
        try place.object(reply.sentCountInfo, "sent_count_info", V3.Marketing.SentCountInfo.compare)
        try place.same(reply.state, "state")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostReply.UsageRuleDisplayInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponUsageMethodList, "coupon_usage_method_list")
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
        try place.same(reply.appPath, "app_path")
        try place.same(reply.usageDescription, "usage_description")
        try place.object(
            reply.couponAvailableStoreInfo, "coupon_available_store_info", V3.Marketing.CouponAvailableStoreInfo.compare
        )
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.AssociatedStores.GetReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.nextPageToken, "next_page_token")
        try place.list(reply.storeList, "store_list", V3.Marketing.SuccessStoreList.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.UploadCouponCodes
    .PostBody
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            codeList: place.list("code_list", Place.text)
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.codeList = object.codeList
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.UploadCouponCodes
    .PostReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.successCodeList, "success_code_list")
        try place.same(reply.failedCodeList, "failed_code_list")
        try place.same(reply.alreadyExistCodeList, "already_exist_code_list")
        try place.same(reply.duplicateCodeList, "duplicate_code_list")
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockBundleID: place["stock_bundle_id"].text,
            appid: place["appid"].text,
            sendRequestNo: place["send_request_no"].text,
            attach: place["attach"].text,
            couponTagInfo: CouponTagInfo.synthetic(place["coupon_tag_info"])
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockBundleID = object.stockBundleID
        object.appid = object.appid
        object.sendRequestNo = object.sendRequestNo
        object.attach = object.attach
        object.couponTagInfo = object.couponTagInfo
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.PostBody.CouponTagInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponTagList: place.list("coupon_tag_list", Place.text),
            memberTagInfo: MemberTagInfo.synthetic(place["member_tag_info"])
        )
        object.couponTagList = object.couponTagList
        object.memberTagInfo = object.memberTagInfo
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.PostBody.CouponTagInfo.MemberTagInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            memberCardID: place["member_card_id"].text
        )
        object.memberCardID = object.memberCardID
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.ByUserCouponBundleID.Deactivate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockBundleID: place["stock_bundle_id"].text,
            appid: place["appid"].text,
            outRequestNo: place["out_request_no"].text,
            deactivateReason: place["deactivate_reason"].text
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockBundleID = object.stockBundleID
        object.appid = object.appid
        object.outRequestNo = object.outRequestNo
        object.deactivateReason = object.deactivateReason
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.nextPageToken, "next_page_token")
        try place.list(reply.userCouponList, "user_coupon_list", V3.Marketing.UserCouponList.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            sendRequestNo: place["send_request_no"].text,
            couponCode: place["coupon_code"].text,
            attach: place["attach"].text,
            couponTagInfo: CouponTagInfo.synthetic(place["coupon_tag_info"])
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.couponCode = object.couponCode
        object.appid = object.appid
        object.sendRequestNo = object.sendRequestNo
        object.attach = object.attach
        object.couponTagInfo = object.couponTagInfo
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.PostBody.CouponTagInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponTagList: place.list("coupon_tag_list", of: "MEMBER"),
            memberTagInfo: MemberTagInfo.synthetic(place["member_tag_info"])
        )
        object.couponTagList = object.couponTagList
        object.memberTagInfo = object.memberTagInfo
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.PostBody.CouponTagInfo.MemberTagInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            memberCardID: place["member_card_id"].text
        )
        object.memberCardID = object.memberCardID
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            outRequestNo: place["out_request_no"].text
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.appid = object.appid
        object.outRequestNo = object.outRequestNo
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.validBeginTime, "valid_begin_time")
        try place.same(reply.validEndTime, "valid_end_time")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.sendRequestNo, "send_request_no")
        try place.same(reply.sendChannel, "send_channel")
        try place.same(reply.confirmRequestNo, "confirm_request_no")
        try place.same(reply.confirmTime, "confirm_time")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.object(reply.singleUsageDetail, "single_usage_detail", SingleUsageDetail.compare)
        try place.object(
            reply.progressiveBundleUsageDetail, "progressive_bundle_usage_detail",
            V3.Marketing.SequentialUsageDetail.compare)
        try place.object(reply.productCoupon, "product_coupon", V3.Marketing.ProductCouponReply.compare)
        try place.object(reply.stock, "stock", V3.Marketing.Stock.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.channelCustomInfo, "channel_custom_info")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm.PostReply.SingleUsageDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.useRequestNo, "use_request_no")
        try place.same(reply.useTime, "use_time")
        try place.object(reply.associatedOrderInfo, "associated_order_info", V3.Marketing.AssociatedOrderInfo.compare)
        try place.object(
            reply.associatedPayScoreOrderInfo, "associated_pay_score_order_info", AssociatedPayScoreOrderInfo.compare)
        try place.same(reply.savedAmount, "saved_amount")
        try place.same(reply.returnRequestNo, "return_request_no")
        try place.same(reply.returnTime, "return_time")
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm.PostReply.SingleUsageDetail
    .AssociatedPayScoreOrderInfo
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Deactivate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            outRequestNo: place["out_request_no"].text,
            deactivateReason: place["deactivate_reason"].text
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.appid = object.appid
        object.outRequestNo = object.outRequestNo
        object.deactivateReason = object.deactivateReason
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Return.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            outRequestNo: place["out_request_no"].text,
            sequentialCouponIndex: place["sequential_coupon_index"].integer
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.appid = object.appid
        object.outRequestNo = object.outRequestNo
        object.sequentialCouponIndex = object.sequentialCouponIndex
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            useTime: place["use_time"].text,
            associatedOrderInfo: AssociatedOrderInfo.synthetic(place["associated_order_info"]),
            outRequestNo: place["out_request_no"].text,
            sequentialCouponIndex: place["sequential_coupon_index"].integer,
            storeID: place["store_id"].text,
            associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo.synthetic(
                place["associated_pay_score_order_info"]),
            savedAmount: place["saved_amount"].integer
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.appid = object.appid
        object.useTime = object.useTime
        object.associatedOrderInfo = object.associatedOrderInfo
        object.outRequestNo = object.outRequestNo
        object.sequentialCouponIndex = object.sequentialCouponIndex
        object.storeID = object.storeID
        object.associatedPayScoreOrderInfo = object.associatedPayScoreOrderInfo
        object.savedAmount = object.savedAmount
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostBody.AssociatedOrderInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            mchid: place["mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostBody
    .AssociatedPayScoreOrderInfo
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            orderID: place["order_id"].text,
            outOrderNo: place["out_order_no"].text,
            mchid: place["mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.orderID = object.orderID
        object.outOrderNo = object.outOrderNo
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.validBeginTime, "valid_begin_time")
        try place.same(reply.validEndTime, "valid_end_time")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.sendRequestNo, "send_request_no")
        try place.same(reply.sendChannel, "send_channel")
        try place.same(reply.confirmRequestNo, "confirm_request_no")
        try place.same(reply.confirmTime, "confirm_time")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.object(reply.singleUsageDetail, "single_usage_detail", V3.Marketing.SingleUsageDetail.compare)
        try place.object(reply.sequentialUsageDetail, "sequential_usage_detail", SequentialUsageDetail.compare)
        try place.object(reply.productCoupon, "product_coupon", V3.Marketing.ProductCouponReply.compare)
        try place.object(reply.stock, "stock", V3.Marketing.Stock.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.channelCustomInfo, "channel_custom_info")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostReply.SequentialUsageDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.usedCount, "used_count")
        try place.list(reply.detailItemList, "detail_item_list", DetailItemList.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostReply.SequentialUsageDetail
    .DetailItemList
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.validBeginTime, "valid_begin_time")
        try place.same(reply.validEndTime, "valid_end_time")
        try place.same(reply.useRequestNo, "use_request_no")
        try place.same(reply.useTime, "use_time")
        try place.object(reply.associatedOrderInfo, "associated_order_info", V3.Marketing.AssociatedOrderInfo.compare)
        try place.same(reply.returnRequestNo, "return_request_no")
        try place.same(reply.returnTime, "return_time")
        try place.same(reply.deleteTime, "delete_time")
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCoupon.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            sendRequestNo: place["send_request_no"].text,
            couponCode: place["coupon_code"].text,
            attach: place["attach"].text
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockID = object.stockID
        object.couponCode = object.couponCode
        object.appid = object.appid
        object.sendRequestNo = object.sendRequestNo
        object.attach = object.attach
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCouponBundle.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            productCouponID: place["product_coupon_id"].text,
            stockBundleID: place["stock_bundle_id"].text,
            appid: place["appid"].text,
            sendRequestNo: place["send_request_no"].text,
            attach: place["attach"].text
        )
        object.brandID = object.brandID
        object.productCouponID = object.productCouponID
        object.stockBundleID = object.stockBundleID
        object.appid = object.appid
        object.sendRequestNo = object.sendRequestNo
        object.attach = object.attach
        return object
    }
}

extension V3.Marketing.Partnerships.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Marketing.Partnerships.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.partner, "partner", Partner.compare)
        try place.object(reply.authorizedData, "authorized_data", AuthorizedData.compare)
        try place.same(reply.buildTime, "build_time")
        try place.same(reply.terminateTime, "terminate_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Marketing.Partnerships.GetReply.Data.Partner {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.appid, "appid")
        try place.same(reply.merchantID, "merchant_id")
    }
}

extension V3.Marketing.Partnerships.GetReply.Data.AuthorizedData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessType, "business_type")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.Partnerships.Build.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.partner, "partner", Partner.compare)
        try place.object(reply.authorizedData, "authorized_data", AuthorizedData.compare)
        try place.same(reply.state, "state")
        try place.same(reply.buildTime, "build_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Marketing.Partnerships.Build.PostReply.Partner {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.appid, "appid")
        try place.same(reply.merchantID, "merchant_id")
    }
}

extension V3.Marketing.Partnerships.Build.PostReply.AuthorizedData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessType, "business_type")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.Partnerships.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.terminateTime, "terminate_time")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.activityBaseInfo, "activity_base_info", V3.Marketing.ActivityBaseInfo.compare)
        try place.object(reply.advancedSetting, "advanced_setting", V3.Marketing.AdvancedSetting.compare)
        try place.same(reply.activityID, "activity_id")
        try place.object(reply.awardSendRule, "award_send_rule", AwardSendRule.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.GetReply.Data.AwardSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.fullSendRule, "full_send_rule", FullSendRule.compare)
        try place.object(reply.stepSendRule, "step_send_rule", StepSendRule.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.GetReply.Data.AwardSendRule.FullSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.awardType, "award_type")
        try place.same(reply.merchantOption, "merchant_option")
        try place.same(reply.transactionAmountMinimum, "transaction_amount_minimum")
        try place.same(reply.sendContent, "send_content")
        try place.list(reply.awardList, "award_list", V3.Marketing.AwardList.compare)
        try place.same(reply.merchantIDList, "merchant_id_list")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.GetReply.Data.AwardSendRule.StepSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.awardType, "award_type")
        try place.same(reply.merchantOption, "merchant_option")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.activityType, "activity_type")
        try place.same(reply.activityStatus, "activity_status")
        try place.same(reply.creatorMerchantID, "creator_merchant_id")
        try place.same(reply.belongMerchantID, "belong_merchant_id")
        try place.same(reply.pauseTime, "pause_time")
        try place.same(reply.recoveryTime, "recovery_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.object(reply.activityBaseInfo, "activity_base_info", V3.Marketing.ActivityBaseInfo.compare)
        try place.object(reply.advancedSetting, "advanced_setting", V3.Marketing.AdvancedSetting.compare)
        try place.object(reply.awardSendRule, "award_send_rule", AwardSendRule.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.GetReply.AwardSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.fullSendRule, "full_send_rule", FullSendRule.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.GetReply.AwardSendRule.FullSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.awardType, "award_type")
        try place.same(reply.merchantOption, "merchant_option")
        try place.same(reply.transactionAmountMinimum, "transaction_amount_minimum")
        try place.same(reply.sendContent, "send_content")
        try place.list(reply.awardList, "award_list", V3.Marketing.AwardList.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Goods.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.activityID, "activity_id")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Goods.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.activityID, "activity_id")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.merchantName, "merchant_name")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Add.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantIDList: place.list("merchant_id_list", Place.text),
            addRequestNo: place["add_request_no"].text
        )
        object.merchantIDList = object.merchantIDList
        object.addRequestNo = object.addRequestNo
        return object
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Add.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.addTime, "add_time")
        try place.list(reply.invalidMerchantIDList, "invalid_merchant_id_list", InvalidMerchantIDList.compare)
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Add.PostReply.InvalidMerchantIDList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.invalidReason, "invalid_reason")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Delete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantIDList: place.list("merchant_id_list", Place.text),
            deleteRequestNo: place["delete_request_no"].text
        )
        object.merchantIDList = object.merchantIDList
        object.deleteRequestNo = object.deleteRequestNo
        return object
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Delete.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.deleteTime, "delete_time")
    }
}

extension V3.Marketing.Paygiftactivity.Activities.ByActivityID.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.terminateTime, "terminate_time")
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activityBaseInfo: ActivityBaseInfo.synthetic(place["activity_base_info"]),
            awardSendRule: AwardSendRule.synthetic(place["award_send_rule"]),
            advancedSetting: AdvancedSetting.synthetic(place["advanced_setting"])
        )
        object.activityBaseInfo = object.activityBaseInfo
        object.advancedSetting = object.advancedSetting
        object.awardSendRule = object.awardSendRule
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.ActivityBaseInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activityName: place["activity_name"].text,
            activitySecondTitle: place["activity_second_title"].text,
            merchantLogoURL: place["merchant_logo_url"].text,
            outRequestNo: place["out_request_no"].text,
            deliveryPurpose: .jumpMiniApp,
            backgroundColor: .color060,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text,
            availablePeriods: AvailablePeriods.synthetic(place["available_periods"]),
            miniProgramsAppid: place["mini_programs_appid"].text,
            miniProgramsPath: place["mini_programs_path"].text
        )
        object.activityName = object.activityName
        object.activitySecondTitle = object.activitySecondTitle
        object.merchantLogoURL = object.merchantLogoURL
        object.backgroundColor = object.backgroundColor
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        object.availablePeriods = object.availablePeriods
        object.outRequestNo = object.outRequestNo
        object.deliveryPurpose = object.deliveryPurpose
        object.miniProgramsAppid = object.miniProgramsAppid
        object.miniProgramsPath = object.miniProgramsPath
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.ActivityBaseInfo.AvailablePeriods {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableTime: place.list("available_time", V3.Marketing.IrregularyAvaliableTimeRequest.synthetic),
            availableDayTime: place.list("available_day_time", AvailableDayTime.synthetic)
        )
        object.availableTime = object.availableTime
        object.availableDayTime = object.availableDayTime
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.ActivityBaseInfo.AvailablePeriods
    .AvailableDayTime
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            beginDayTime: place["begin_day_time"].text,
            endDayTime: place["end_day_time"].text
        )
        object.beginDayTime = object.beginDayTime
        object.endDayTime = object.endDayTime
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.AdvancedSetting {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deliveryUserCategory: .busifavor,
            merchantMemberAppid: place["merchant_member_appid"].text,
            paymentMode: PaymentMode.synthetic(place["payment_mode"]),
            goodsTags: place.list("goods_tags", Place.text),
            paymentMethodInformation: V3.Marketing.PaymentMethodInformationRequest.synthetic(
                place["payment_method_information"])
        )
        object.deliveryUserCategory = object.deliveryUserCategory
        object.merchantMemberAppid = object.merchantMemberAppid
        object.paymentMode = object.paymentMode
        object.goodsTags = object.goodsTags
        object.paymentMethodInformation = object.paymentMethodInformation
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.AdvancedSetting.PaymentMode {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paymentSceneList: place.list("payment_scene_list", of: "APP_SCENE"),
            paymentMethodInformation: V3.Marketing.PaymentMethodInformationRequest.synthetic(
                place["payment_method_information"])
        )
        object.paymentSceneList = object.paymentSceneList
        object.paymentMethodInformation = object.paymentMethodInformation
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.AwardSendRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            awardType: .busifavor,
            merchantOption: .manualInputMerchant,
            transactionAmountMinimum: place["transaction_amount_minimum"].integer,
            sendContent: .giftPackage,
            awardList: place.list("award_list", AwardList.synthetic),
            merchantIDList: place.list("merchant_id_list", Place.text)
        )
        object.awardType = object.awardType
        object.merchantOption = object.merchantOption
        object.transactionAmountMinimum = object.transactionAmountMinimum
        object.sendContent = object.sendContent
        object.awardList = object.awardList
        object.merchantIDList = object.merchantIDList
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.AwardSendRule.AwardList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            originalImageURL: place["original_image_url"].text,
            thumbnailURL: place["thumbnail_url"].text
        )
        object.stockID = object.stockID
        object.originalImageURL = object.originalImageURL
        object.thumbnailURL = object.thumbnailURL
        return object
    }
}

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.Marketing.ShoppingReceipt.Customentrances.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            customEntranceType: .merchantActivity,
            subtitle: place["subtitle"].text,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            customEntranceState: .offline,
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            jumpLink: V3.Marketing.JumpLinkRequest.synthetic(place["jump_link"]),
            goodsThumbnailURL: place["goods_thumbnail_url"].text
        )
        object.customEntranceType = object.customEntranceType
        object.subtitle = object.subtitle
        object.goodsThumbnailURL = object.goodsThumbnailURL
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.customEntranceState = object.customEntranceState
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.jumpLink = object.jumpLink
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Customentrances.ByBrandID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            customEntranceType: .merchantActivity,
            subtitle: place["subtitle"].text,
            goodsThumbnailURL: place["goods_thumbnail_url"].text,
            customEntranceState: .offline,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            jumpLink: V3.Marketing.JumpLinkRequest.synthetic(place["jump_link"])
        )
        object.customEntranceType = object.customEntranceType
        object.subtitle = object.subtitle
        object.goodsThumbnailURL = object.goodsThumbnailURL
        object.customEntranceState = object.customEntranceState
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.outRequestNo = object.outRequestNo
        object.jumpLink = object.jumpLink
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            openid: place["openid"].text,
            merchantUploadTime: place["merchant_upload_time"].text,
            jumpInfo: JumpInfo.synthetic(place["jump_info"]),
            transactionMchid: place["transaction_mchid"].text,
            transactionSubMchid: place["transaction_sub_mchid"].text
        )
        object.transactionID = object.transactionID
        object.transactionMchid = object.transactionMchid
        object.transactionSubMchid = object.transactionSubMchid
        object.openid = object.openid
        object.merchantUploadTime = object.merchantUploadTime
        object.jumpInfo = object.jumpInfo
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostBody.JumpInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            merchantAppid: place["merchant_appid"].text,
            merchantPath: place["merchant_path"].text
        )
        object.merchantAppid = object.merchantAppid
        object.merchantPath = object.merchantPath
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.merchantJumpInfo, "merchant_jump_info", MerchantJumpInfo.compare)
    }
}

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostReply.MerchantJumpInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.transactionMchid, "transaction_mchid")
        try place.same(reply.transactionSubMchid, "transaction_sub_mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.merchantUploadTime, "merchant_upload_time")
        try place.object(reply.jumpInfo, "jump_info", JumpInfo.compare)
        try place.same(reply.createTime, "create_time")
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostReply.MerchantJumpInfo.JumpInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.merchantAppid, "merchant_appid")
        try place.same(reply.merchantPath, "merchant_path")
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            openid: place["openid"].text,
            transactionMchid: place["transaction_mchid"].text,
            transactionSubMchid: place["transaction_sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            merchantContactInformation: MerchantContactInformation.synthetic(place["merchant_contact_information"]),
            uploadTime: place["upload_time"].text
        )
        object.transactionID = object.transactionID
        object.transactionMchid = object.transactionMchid
        object.transactionSubMchid = object.transactionSubMchid
        object.outTradeNo = object.outTradeNo
        object.openid = object.openid
        object.merchantContactInformation = object.merchantContactInformation
        object.uploadTime = object.uploadTime
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta.MerchantContactInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            consultationPhoneNumber: place["consultation_phone_number"].sensitive
        )
        object.consultationPhoneNumber = object.consultationPhoneNumber
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.receipt, "receipt", Receipt.compare)
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.Receipt {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.receiptID, "receipt_id")
        try place.same(reply.state, "state")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.transactionMchid, "transaction_mchid")
        try place.same(reply.transactionSubMchid, "transaction_sub_mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.sha256, "sha256")
        try place.same(reply.imageType, "image_type")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.modifyTime, "modify_time")
        try place.object(
            reply.merchantContactInformation, "merchant_contact_information", MerchantContactInformation.compare)
        try place.same(reply.uploadTime, "upload_time")
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.Receipt.MerchantContactInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.consultationPhoneNumber, "consultation_phone_number")
    }
}

extension V3.Marketing.WeeklyDiscount.Activities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.Marketing.ActivitiesDataReply.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Marketing.WeeklyDiscount.Activities.ByActivityID.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applyingMerchantID: place["applying_merchant_id"].integer,
            storeID: place["store_id"].integer
        )
        object.applyingMerchantID = object.applyingMerchantID
        object.storeID = object.storeID
        return object
    }
}

extension V3.Marketing.WeeklyDiscount.Activities.ByActivityID.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.successTime, "success_time")
    }
}

extension V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.sendTime, "send_time")
        try place.same(reply.sendQuota, "send_quota")
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.useQuota, "use_quota")
        try place.same(reply.couponState, "coupon_state")
    }
}

extension V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            sendRequestNo: place["send_request_no"].text
        )
        object.mchid = object.mchid
        object.stockID = object.stockID
        object.appid = object.appid
        object.sendRequestNo = object.sendRequestNo
        return object
    }
}

extension V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.expireTime, "expire_time")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.UserTitle {
    /// 获取用户填写的抬头, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538112).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters.
    ///   - scene: 开票场景.
    ///   - fapiaoApplyID: 发票申请单号 (`fapiao_apply_id`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        scene: V3.NewTaxControlFapiao.Scene,
        fapiaoApplyID: String
    ) async throws -> V3.NewTaxControlFapiao.BuyerInformationReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("scene", scene)
        call.query("fapiao_apply_id", fapiaoApplyID)
        return try await call.reply()
    }

    /// 获取用户填写的抬头, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        scene: V3.NewTaxControlFapiao.Scene,
        fapiaoApplyID: String
    ) throws -> V3.NewTaxControlFapiao.BuyerInformationReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("scene", scene)
        call.query("fapiao_apply_id", fapiaoApplyID)
        return try call.blockingReply()
    }
}

extension V3.NewTaxControlFapiao.UserTitle.TitleURL {
    /// 获取抬头填写链接, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538106).
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 32 characters.
    ///   - fapiaoApplyID: 发票申请单号 (`fapiao_apply_id`); at most 32 characters.
    ///   - source: 开票来源.
    ///   - appid: 商户AppID; at most 32 characters.
    ///   - openid: 用户OpenID; at most 32 characters.
    ///   - totalAmount: 总金额 (`total_amount`).
    ///   - sellerName: 销售方名称 (`seller_name`); at most 32 characters.
    ///   - showPhoneCell: 是否需要展示手机号填写栏 (`show_phone_cell`).
    ///   - mustInputPhone: 用户是否必须填写手机号 (`must_input_phone`).
    ///   - showEmailCell: 是否需要展示邮箱地址填写栏 (`show_email_cell`).
    ///   - mustInputEmail: 用户是否必须填写邮箱地址 (`must_input_email`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        subMchid: String,
        fapiaoApplyID: String,
        source: Source,
        appid: String,
        openid: String,
        totalAmount: Int,
        sellerName: String? = nil,
        showPhoneCell: Bool? = nil,
        mustInputPhone: Bool? = nil,
        showEmailCell: Bool? = nil,
        mustInputEmail: Bool? = nil
    ) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.title-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_apply_id", fapiaoApplyID)
        call.query("source", source)
        call.query("appid", appid)
        call.query("openid", openid)
        call.query("total_amount", totalAmount)
        call.query("seller_name", sellerName)
        call.query("show_phone_cell", showPhoneCell)
        call.query("must_input_phone", mustInputPhone)
        call.query("show_email_cell", showEmailCell)
        call.query("must_input_email", mustInputEmail)
        return try await call.reply()
    }

    /// 获取抬头填写链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        subMchid: String,
        fapiaoApplyID: String,
        source: Source,
        appid: String,
        openid: String,
        totalAmount: Int,
        sellerName: String? = nil,
        showPhoneCell: Bool? = nil,
        mustInputPhone: Bool? = nil,
        showEmailCell: Bool? = nil,
        mustInputEmail: Bool? = nil
    ) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.user-title.title-url.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("fapiao_apply_id", fapiaoApplyID)
        call.query("source", source)
        call.query("appid", appid)
        call.query("openid", openid)
        call.query("total_amount", totalAmount)
        call.query("seller_name", sellerName)
        call.query("show_phone_cell", showPhoneCell)
        call.query("must_input_phone", mustInputPhone)
        call.query("show_email_cell", showEmailCell)
        call.query("must_input_email", mustInputEmail)
        return try call.blockingReply()
    }

    /// Documented values of 开票来源 (`source`); open.
    public typealias Source = OpenValue<SourceKind>
    /// Tells ``Source`` from other values.
    public enum SourceKind {}

    /// What `GET /v3/new-tax-control-fapiao/user-title/title-url` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 抬头填写链接 (`title_url`).
        public var titleURL: String? { get throws { try fields.optional("title_url") } }
        /// 抬头填写小程序AppID (`miniprogram_appid`): at most 32 characters.
        public var miniprogramAppid: String? { get throws { try fields.optional("miniprogram_appid") } }
        /// 抬头填写小程序页面路径 (`miniprogram_path`): at most 1024 characters.
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// 抬头填写小程序的用户名 (`miniprogram_user_name`): at most 32 characters.
        public var miniprogramUserName: String? { get throws { try fields.optional("miniprogram_user_name") } }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.UserTitle.TitleURL.SourceKind {
    /// 微信H5 (`WEB`).
    public static var web: Self { "WEB" }
    /// 微信小程序 (`MINIPROGRAM`).
    public static var miniprogram: Self { "MINIPROGRAM" }
}

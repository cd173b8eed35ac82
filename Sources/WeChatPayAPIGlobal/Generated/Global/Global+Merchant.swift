// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Merchant.H5.Permission.Applications {
    /// 创建H5支付权限申请单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Global.ApplicationsReply {
        try await TypedCall("global.merchant.h5.permission.applications.post", chain, body: body.fields).reply()
    }

    /// 创建H5支付权限申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Global.ApplicationsReply {
        try TypedCall("global.merchant.h5.permission.applications.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/global/merchant/h5/permission/applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String,
            domains: [String],
            websiteURL: String,
            businessDescription: String? = nil,
            companyRegisterCert: String? = nil,
            transactionLimitType: V3.Global.TransactionLimitType? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: V3.Global.WebsiteState? = nil,
            notifyURL: String? = nil,
            applymentType: V3.Global.ApplymentType? = nil
        ) {
            var fields = Fields()
            fields.set("business_description", businessDescription)
            fields.set("sub_mchid", subMchid)
            fields.set("domains", domains)
            fields.set("company_register_cert", companyRegisterCert)
            fields.set("transaction_limit_type", transactionLimitType)
            fields.set("website_business_page_pics", websiteBusinessPagePics)
            fields.set("website_homepage_pics", websiteHomepagePics)
            fields.set("website_state", websiteState)
            fields.set("website_url", websiteURL)
            fields.set("notify_url", notifyURL)
            fields.set("applyment_type", applymentType)
            self.fields = fields
        }
        /// 公司介绍和业务描述 (`business_description`).
        public var businessDescription: String? {
            get { fields.stored("business_description") }
            set { fields.set("business_description", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// H5支付域名 (`domains`).
        public var domains: [String]? {
            get { fields.stored("domains") }
            set { fields.set("domains", newValue) }
        }
        /// 公司注册资质证书 (`company_register_cert`).
        public var companyRegisterCert: String? {
            get { fields.stored("company_register_cert") }
            set { fields.set("company_register_cert", newValue) }
        }
        /// 限额类型 (`transaction_limit_type`).
        public var transactionLimitType: V3.Global.TransactionLimitType? {
            get { fields.stored("transaction_limit_type") }
            set { fields.set("transaction_limit_type", newValue) }
        }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get { fields.stored("website_business_page_pics") }
            set { fields.set("website_business_page_pics", newValue) }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? {
            get { fields.stored("website_homepage_pics") }
            set { fields.set("website_homepage_pics", newValue) }
        }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: V3.Global.WebsiteState? {
            get { fields.stored("website_state") }
            set { fields.set("website_state", newValue) }
        }
        /// 子商户H5经营网址 (`website_url`).
        public var websiteURL: String? {
            get { fields.stored("website_url") }
            set { fields.set("website_url", newValue) }
        }
        /// 商户提供的审核结果回调接口 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 申请单类型 (`applyment_type`).
        public var applymentType: V3.Global.ApplymentType? {
            get { fields.stored("applyment_type") }
            set { fields.set("applyment_type", newValue) }
        }
    }
}

extension V3.Global.Merchant.H5.Permission.Applications.ByApplymentID {
    /// 查询H5支付权限申请单详情, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Global.ApplicationsReply {
        try await TypedCall("global.merchant.h5.permission.applications.{applyment_id}.get", chain).reply()
    }

    /// 查询H5支付权限申请单详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Global.ApplicationsReply {
        try TypedCall("global.merchant.h5.permission.applications.{applyment_id}.get", chain).blockingReply()
    }

    /// 修改H5支付权限申请单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Global.ApplicationsReply {
        let call = TypedCall(
            "global.merchant.h5.permission.applications.{applyment_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改H5支付权限申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Global.ApplicationsReply {
        let call = TypedCall(
            "global.merchant.h5.permission.applications.{applyment_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            domains: [String],
            businessDescription: String? = nil,
            companyRegisterCert: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: V3.Global.WebsiteState? = nil,
            websiteURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("domains", domains)
            fields.set("business_description", businessDescription)
            fields.set("company_register_cert", companyRegisterCert)
            fields.set("website_business_page_pics", websiteBusinessPagePics)
            fields.set("website_homepage_pics", websiteHomepagePics)
            fields.set("website_state", websiteState)
            fields.set("website_url", websiteURL)
            self.fields = fields
        }
        /// H5支付域名 (`domains`).
        public var domains: [String]? {
            get { fields.stored("domains") }
            set { fields.set("domains", newValue) }
        }
        /// 公司介绍和业务描述 (`business_description`).
        public var businessDescription: String? {
            get { fields.stored("business_description") }
            set { fields.set("business_description", newValue) }
        }
        /// 公司注册资质证书 (`company_register_cert`).
        public var companyRegisterCert: String? {
            get { fields.stored("company_register_cert") }
            set { fields.set("company_register_cert", newValue) }
        }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get { fields.stored("website_business_page_pics") }
            set { fields.set("website_business_page_pics", newValue) }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? {
            get { fields.stored("website_homepage_pics") }
            set { fields.set("website_homepage_pics", newValue) }
        }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: V3.Global.WebsiteState? {
            get { fields.stored("website_state") }
            set { fields.set("website_state", newValue) }
        }
        /// 子商户H5经营网址 (`website_url`).
        public var websiteURL: String? {
            get { fields.stored("website_url") }
            set { fields.set("website_url", newValue) }
        }
    }
}

extension V3.Global.Merchant.H5.Permission.Domain.Applications {
    /// 创建H5支付域名修改申请单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Global.DomainApplicationsReply {
        let call = TypedCall("global.merchant.h5.permission.domain.applications.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 创建H5支付域名修改申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Global.DomainApplicationsReply {
        let call = TypedCall("global.merchant.h5.permission.domain.applications.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/global/merchant/h5/permission/domain/applications` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            domains: [String],
            websiteURL: String,
            outApplymentID: String,
            subMchid: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            websiteState: V3.Global.WebsiteState? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("domains", domains)
            fields.set("website_url", websiteURL)
            fields.set("website_business_page_pics", websiteBusinessPagePics)
            fields.set("website_homepage_pics", websiteHomepagePics)
            fields.set("website_state", websiteState)
            fields.set("notify_url", notifyURL)
            fields.set("out_applyment_id", outApplymentID)
            self.fields = fields
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// H5支付域名 (`domains`).
        public var domains: [String]? {
            get { fields.stored("domains") }
            set { fields.set("domains", newValue) }
        }
        /// 子商户H5经营网址 (`website_url`).
        public var websiteURL: String? {
            get { fields.stored("website_url") }
            set { fields.set("website_url", newValue) }
        }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get { fields.stored("website_business_page_pics") }
            set { fields.set("website_business_page_pics", newValue) }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? {
            get { fields.stored("website_homepage_pics") }
            set { fields.set("website_homepage_pics", newValue) }
        }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: V3.Global.WebsiteState? {
            get { fields.stored("website_state") }
            set { fields.set("website_state", newValue) }
        }
        /// 商户提供的审核结果回调接口 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 商户申请单号 (`out_applyment_id`).
        public var outApplymentID: String? {
            get { fields.stored("out_applyment_id") }
            set { fields.set("out_applyment_id", newValue) }
        }
    }
}

extension V3.Global.Merchant.H5.Permission.Domain.Applications.ByApplymentID {
    /// 查询H5支付域名修改申请单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Global.DomainApplicationsReply {
        try await TypedCall("global.merchant.h5.permission.domain.applications.{applyment_id}.get", chain).reply()
    }

    /// 查询H5支付域名修改申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Global.DomainApplicationsReply {
        try TypedCall("global.merchant.h5.permission.domain.applications.{applyment_id}.get", chain).blockingReply()
    }

    /// 修改H5支付域名修改申请单, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Global.DomainApplicationsReply {
        let call = TypedCall(
            "global.merchant.h5.permission.domain.applications.{applyment_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 修改H5支付域名修改申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Global.DomainApplicationsReply {
        let call = TypedCall(
            "global.merchant.h5.permission.domain.applications.{applyment_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            domains: [String],
            websiteState: V3.Global.WebsiteState? = nil,
            websiteURL: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("domains", domains)
            fields.set("website_state", websiteState)
            fields.set("website_url", websiteURL)
            fields.set("website_business_page_pics", websiteBusinessPagePics)
            fields.set("website_homepage_pics", websiteHomepagePics)
            self.fields = fields
        }
        /// H5支付域名 (`domains`).
        public var domains: [String]? {
            get { fields.stored("domains") }
            set { fields.set("domains", newValue) }
        }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: V3.Global.WebsiteState? {
            get { fields.stored("website_state") }
            set { fields.set("website_state", newValue) }
        }
        /// 商户H5经营网址 (`website_url`).
        public var websiteURL: String? {
            get { fields.stored("website_url") }
            set { fields.set("website_url", newValue) }
        }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get { fields.stored("website_business_page_pics") }
            set { fields.set("website_business_page_pics", newValue) }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? {
            get { fields.stored("website_homepage_pics") }
            set { fields.set("website_homepage_pics", newValue) }
        }
    }
}

extension V3.Global.Merchant.H5.Permission.BySubMchid {
    /// 查询子商户H5支付权限状态, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("global.merchant.h5.permission.{sub_mchid}.get", chain).reply()
    }

    /// 查询子商户H5支付权限状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("global.merchant.h5.permission.{sub_mchid}.get", chain).blockingReply()
    }

    /// What `GET /v3/global/merchant/h5/permission/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// H5支付权限状态 (`authorization_state`).
        public var authorizationState: AuthorizationState { get throws { try fields.required("authorization_state") } }
        /// Documented values of H5支付权限状态 (`authorization_state`); open.
        public typealias AuthorizationState = OpenValue<AuthorizationStateKind>
        /// Tells ``AuthorizationState`` from other values.
        public enum AuthorizationStateKind {}
    }
}

extension OpenValue where Kind == V3.Global.Merchant.H5.Permission.BySubMchid.GetReply.AuthorizationStateKind {
    /// `AUTHORITY_TO_TEST`.
    public static var authorityToTest: Self { "AUTHORITY_TO_TEST" }
    /// `FORMAL_AUTHORITY`.
    public static var formalAuthority: Self { "FORMAL_AUTHORITY" }
    /// `AUTHORIZED`.
    public static var authorized: Self { "AUTHORIZED" }
    /// `UNDER_PUNISHMENT`.
    public static var underPunishment: Self { "UNDER_PUNISHMENT" }
    /// `UNAUTHORIZED`.
    public static var unauthorized: Self { "UNAUTHORIZED" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/smartguide.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Smartguide.Guides {
    /// 服务人员查询, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123).
    ///
    /// - Parameters:
    ///   - storeID: 门店ID (`store_id`).
    ///   - subMchid: 子商户ID (`sub_mchid`); at most 64 characters; for partners (服务商) only.
    ///   - userid: 企业微信的员工ID; at most 64 characters.
    ///   - mobile: 手机号码; encrypted when sent.
    ///   - workID: 工号 (`work_id`).
    ///   - limit: 最大资源条数.
    ///   - offset: 请求资源起始位置.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        storeID: Int,
        subMchid: String? = nil,
        userid: String? = nil,
        mobile: SensitiveText? = nil,
        workID: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("smartguide.guides.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("store_id", storeID)
        call.query("userid", userid)
        call.query("mobile", mobile)
        call.query("work_id", workID)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 服务人员查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        storeID: Int,
        subMchid: String? = nil,
        userid: String? = nil,
        mobile: SensitiveText? = nil,
        workID: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("smartguide.guides.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("store_id", storeID)
        call.query("userid", userid)
        call.query("mobile", mobile)
        call.query("work_id", workID)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// What `GET /v3/smartguide/guides` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务人员数量 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int? { get throws { try fields.optional("limit") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int? { get throws { try fields.optional("offset") } }
        /// 服务人员列表 (`data`).
        public var data: [Data]? { get throws { try fields.optional("data") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 服务人员ID (`guide_id`).
            public var guideID: String? { get throws { try fields.optional("guide_id") } }
            /// 门店ID (`store_id`).
            public var storeID: Int? { get throws { try fields.optional("store_id") } }
            /// 服务人员姓名 (`name`): encrypted for the merchant.
            public var name: EncryptedText? { get throws { try fields.optional("name") } }
            /// 手机号码 (`mobile`): encrypted for the merchant.
            public var mobile: EncryptedText? { get throws { try fields.optional("mobile") } }
            /// 企业微信的员工ID (`userid`).
            public var userid: String? { get throws { try fields.optional("userid") } }
            /// 工号 (`work_id`).
            public var workID: String? { get throws { try fields.optional("work_id") } }
        }
    }

    /// 服务人员注册, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535138).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("smartguide.guides.post", chain, body: body.fields).reply()
    }

    /// 服务人员注册, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("smartguide.guides.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/smartguide/guides` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            corpid: String,
            storeID: Int,
            userid: String,
            name: SensitiveText,
            mobile: SensitiveText,
            qrCode: String,
            avatar: String,
            subMchid: String? = nil,
            groupQrcode: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("corpid", corpid)
            fields.set("store_id", storeID)
            fields.set("userid", userid)
            fields.set("name", name)
            fields.set("mobile", mobile)
            fields.set("qr_code", qrCode)
            fields.set("avatar", avatar)
            fields.set("group_qrcode", groupQrcode)
            self.fields = fields
        }
        /// 子商户ID (`sub_mchid`): at most 64 characters; for partners (服务商) only.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 企业ID (`corpid`).
        public var corpid: String? {
            get { fields.stored("corpid") }
            set { fields.set("corpid", newValue) }
        }
        /// 门店ID (`store_id`).
        public var storeID: Int? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
        /// 企业微信的员工ID (`userid`): at most 64 characters.
        public var userid: String? {
            get { fields.stored("userid") }
            set { fields.set("userid", newValue) }
        }
        /// 企业微信的员工姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 手机号码 (`mobile`): encrypted when sent.
        public var mobile: SensitiveText? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// 员工个人二维码URL (`qr_code`): at most 1024 characters.
        public var qrCode: String? {
            get { fields.stored("qr_code") }
            set { fields.set("qr_code", newValue) }
        }
        /// 头像URL (`avatar`): at most 1024 characters.
        public var avatar: String? {
            get { fields.stored("avatar") }
            set { fields.set("avatar", newValue) }
        }
        /// 群二维码URL (`group_qrcode`): at most 1024 characters.
        public var groupQrcode: String? {
            get { fields.stored("group_qrcode") }
            set { fields.set("group_qrcode", newValue) }
        }
    }

    /// What `POST /v3/smartguide/guides` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务人员ID (`guide_id`): at most 64 characters.
        public var guideID: String { get throws { try fields.required("guide_id") } }
    }
}

extension V3.Smartguide.Guides.ByGuideID {
    /// 服务人员信息更新, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535160).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws {
        try await TypedCall("smartguide.guides.{guide_id}.patch", chain, body: body.fields).completion()
    }

    /// 服务人员信息更新, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws {
        try TypedCall("smartguide.guides.{guide_id}.patch", chain, body: body.fields).blockingCompletion()
    }

    /// What `PATCH /v3/smartguide/guides/{guide_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            subMchid: String? = nil,
            name: SensitiveText? = nil,
            mobile: SensitiveText? = nil,
            qrCode: String? = nil,
            avatar: String? = nil,
            groupQrcode: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("name", name)
            fields.set("mobile", mobile)
            fields.set("qr_code", qrCode)
            fields.set("avatar", avatar)
            fields.set("group_qrcode", groupQrcode)
            self.fields = fields
        }
        /// 子商户ID (`sub_mchid`): at most 64 characters; for partners (服务商) only.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 服务人员姓名 (`name`): encrypted when sent.
        public var name: SensitiveText? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 服务人员手机号码 (`mobile`): encrypted when sent.
        public var mobile: SensitiveText? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// 服务人员二维码URL (`qr_code`): at most 1024 characters.
        public var qrCode: String? {
            get { fields.stored("qr_code") }
            set { fields.set("qr_code", newValue) }
        }
        /// 服务人员头像URL (`avatar`): at most 1024 characters.
        public var avatar: String? {
            get { fields.stored("avatar") }
            set { fields.set("avatar", newValue) }
        }
        /// 群二维码URL (`group_qrcode`): at most 1024 characters.
        public var groupQrcode: String? {
            get { fields.stored("group_qrcode") }
            set { fields.set("group_qrcode", newValue) }
        }
    }
}

extension V3.Smartguide.Guides.ByGuideID.Assign {
    /// 服务人员分配, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535161).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("smartguide.guides.{guide_id}.assign.post", chain, body: body.fields).completion()
    }

    /// 服务人员分配, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("smartguide.guides.{guide_id}.assign.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/smartguide/guides/{guide_id}/assign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outTradeNo: String, subMchid: String? = nil) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 子商户ID (`sub_mchid`): at most 64 characters; for partners (服务商) only.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
    }
}

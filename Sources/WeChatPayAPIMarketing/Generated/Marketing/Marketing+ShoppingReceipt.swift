// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.ShoppingReceipt.Customentrances {
    /// 创建自定义入口, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526342).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CustomentrancesReply {
        try await TypedCall("marketing.shopping-receipt.customentrances.post", chain, body: body.fields).reply()
    }

    /// 创建自定义入口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CustomentrancesReply {
        try TypedCall("marketing.shopping-receipt.customentrances.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/marketing/shopping-receipt/customentrances` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            customEntranceType: V3.Marketing.CustomEntranceType,
            subtitle: String,
            startTime: String,
            endTime: String,
            customEntranceState: V3.Marketing.CustomEntranceState,
            brandID: String,
            outRequestNo: String,
            jumpLink: V3.Marketing.JumpLinkRequest,
            goodsThumbnailURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("custom_entrance_type", customEntranceType)
            fields.set("subtitle", subtitle)
            fields.set("goods_thumbnail_url", goodsThumbnailURL)
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("custom_entrance_state", customEntranceState)
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("jump_link", jumpLink)
            self.fields = fields
        }
        /// 自定义入口种类 (`custom_entrance_type`).
        public var customEntranceType: V3.Marketing.CustomEntranceType? {
            get { fields.stored("custom_entrance_type") }
            set { fields.set("custom_entrance_type", newValue) }
        }
        /// `subtitle`.
        public var subtitle: String? {
            get { fields.stored("subtitle") }
            set { fields.set("subtitle", newValue) }
        }
        /// `goods_thumbnail_url`.
        public var goodsThumbnailURL: String? {
            get { fields.stored("goods_thumbnail_url") }
            set { fields.set("goods_thumbnail_url", newValue) }
        }
        /// 自定义入口的开始时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 自定义入口的结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// `custom_entrance_state`.
        public var customEntranceState: V3.Marketing.CustomEntranceState? {
            get { fields.stored("custom_entrance_state") }
            set { fields.set("custom_entrance_state", newValue) }
        }
        /// 自定义入口的归属品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 自定义入口跳转信息 (`jump_link`).
        public var jumpLink: V3.Marketing.JumpLinkRequest? {
            get { fields.stored("jump_link") }
            set { fields.set("jump_link", newValue) }
        }
    }
}

extension V3.Marketing.ShoppingReceipt.Customentrances.ByBrandID {
    /// 查询自定义入口, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526406).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Marketing.CustomentrancesReply {
        try await TypedCall("marketing.shopping-receipt.customentrances.{brand_id}.get", chain).reply()
    }

    /// 查询自定义入口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Marketing.CustomentrancesReply {
        try TypedCall("marketing.shopping-receipt.customentrances.{brand_id}.get", chain).blockingReply()
    }

    /// 更新自定义入口, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526475).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> V3.Marketing.CustomentrancesReply {
        let call = TypedCall("marketing.shopping-receipt.customentrances.{brand_id}.patch", chain, body: body.fields)
        return try await call.reply()
    }

    /// 更新自定义入口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> V3.Marketing.CustomentrancesReply {
        let call = TypedCall("marketing.shopping-receipt.customentrances.{brand_id}.patch", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            customEntranceType: V3.Marketing.CustomEntranceType? = nil,
            subtitle: String? = nil,
            goodsThumbnailURL: String? = nil,
            customEntranceState: V3.Marketing.CustomEntranceState? = nil,
            startTime: String? = nil,
            endTime: String? = nil,
            jumpLink: V3.Marketing.JumpLinkRequest? = nil
        ) {
            var fields = Fields()
            fields.set("custom_entrance_type", customEntranceType)
            fields.set("subtitle", subtitle)
            fields.set("goods_thumbnail_url", goodsThumbnailURL)
            fields.set("custom_entrance_state", customEntranceState)
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("out_request_no", outRequestNo)
            fields.set("jump_link", jumpLink)
            self.fields = fields
        }
        /// 自定义入口种类 (`custom_entrance_type`).
        public var customEntranceType: V3.Marketing.CustomEntranceType? {
            get { fields.stored("custom_entrance_type") }
            set { fields.set("custom_entrance_type", newValue) }
        }
        /// `subtitle`.
        public var subtitle: String? {
            get { fields.stored("subtitle") }
            set { fields.set("subtitle", newValue) }
        }
        /// `goods_thumbnail_url`.
        public var goodsThumbnailURL: String? {
            get { fields.stored("goods_thumbnail_url") }
            set { fields.set("goods_thumbnail_url", newValue) }
        }
        /// `custom_entrance_state`.
        public var customEntranceState: V3.Marketing.CustomEntranceState? {
            get { fields.stored("custom_entrance_state") }
            set { fields.set("custom_entrance_state", newValue) }
        }
        /// 自定义入口的开始时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 自定义入口的结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 自定义入口跳转信息 (`jump_link`).
        public var jumpLink: V3.Marketing.JumpLinkRequest? {
            get { fields.stored("jump_link") }
            set { fields.set("jump_link", newValue) }
        }
    }
}

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos {
    /// 上传商家电子小票跳转信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012443843).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "marketing.shopping-receipt.merchantshoppingreceiptjumpinfos.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 上传商家电子小票跳转信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "marketing.shopping-receipt.merchantshoppingreceiptjumpinfos.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            transactionID: String,
            openid: String,
            merchantUploadTime: String,
            jumpInfo: JumpInfo,
            transactionMchid: String? = nil,
            transactionSubMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("transaction_id", transactionID)
            fields.set("transaction_mchid", transactionMchid)
            fields.set("transaction_sub_mchid", transactionSubMchid)
            fields.set("openid", openid)
            fields.set("merchant_upload_time", merchantUploadTime)
            fields.set("jump_info", jumpInfo)
            self.fields = fields
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户号 (`transaction_mchid`).
        public var transactionMchid: String? {
            get { fields.stored("transaction_mchid") }
            set { fields.set("transaction_mchid", newValue) }
        }
        /// 子商户号 (`transaction_sub_mchid`).
        public var transactionSubMchid: String? {
            get { fields.stored("transaction_sub_mchid") }
            set { fields.set("transaction_sub_mchid", newValue) }
        }
        /// 下单用户OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 商户上传时间 (`merchant_upload_time`).
        public var merchantUploadTime: String? {
            get { fields.stored("merchant_upload_time") }
            set { fields.set("merchant_upload_time", newValue) }
        }
        /// 跳转信息 (`jump_info`).
        public var jumpInfo: JumpInfo? {
            get { fields.stored("jump_info") }
            set { fields.set("jump_info", newValue) }
        }
        /// 跳转信息 (`jump_info`).
        public struct JumpInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(merchantAppid: String, merchantPath: String) {
                var fields = Fields()
                fields.set("merchant_appid", merchantAppid)
                fields.set("merchant_path", merchantPath)
                self.fields = fields
            }
            /// 商户电子小票跳转信息小程序AppID (`merchant_appid`).
            public var merchantAppid: String? {
                get { fields.stored("merchant_appid") }
                set { fields.set("merchant_appid", newValue) }
            }
            /// 商户电子小票跳转信息小程序路径 (`merchant_path`).
            public var merchantPath: String? {
                get { fields.stored("merchant_path") }
                set { fields.set("merchant_path", newValue) }
            }
        }
    }

    /// What `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家电子小票跳转信息 (`merchant_jump_info`).
        public var merchantJumpInfo: MerchantJumpInfo? { get throws { try fields.optional("merchant_jump_info") } }
        /// 商家电子小票跳转信息 (`merchant_jump_info`).
        public struct MerchantJumpInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付订单号 (`transaction_id`).
            public var transactionID: String { get throws { try fields.required("transaction_id") } }
            /// 商户号 (`transaction_mchid`).
            public var transactionMchid: String? { get throws { try fields.optional("transaction_mchid") } }
            /// 子商户号 (`transaction_sub_mchid`).
            public var transactionSubMchid: String? { get throws { try fields.optional("transaction_sub_mchid") } }
            /// 下单用户OpenID (`openid`).
            public var openid: String { get throws { try fields.required("openid") } }
            /// 商户上传时间 (`merchant_upload_time`).
            public var merchantUploadTime: String { get throws { try fields.required("merchant_upload_time") } }
            /// 跳转信息 (`jump_info`).
            public var jumpInfo: JumpInfo { get throws { try fields.required("jump_info") } }
            /// 创建时间 (`create_time`).
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 修改时间 (`modify_time`).
            public var modifyTime: String { get throws { try fields.required("modify_time") } }
            /// 归属品牌ID (`brand_id`).
            public var brandID: Int? { get throws { try fields.optional("brand_id") } }
            /// 跳转信息 (`jump_info`).
            public struct JumpInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商户电子小票跳转信息小程序AppID (`merchant_appid`).
                public var merchantAppid: String { get throws { try fields.required("merchant_appid") } }
                /// 商户电子小票跳转信息小程序路径 (`merchant_path`).
                public var merchantPath: String { get throws { try fields.required("merchant_path") } }
            }
        }
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts {
    /// 上传电子小票, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553506).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall(
            "marketing.shopping-receipt.shoppingreceipts.post", chain, file: file, part: "file", meta: meta.fields)
        return try await call.reply()
    }

    /// 上传电子小票, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall(
            "marketing.shopping-receipt.shoppingreceipts.post", chain, file: file, part: "file", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            transactionID: String,
            openid: String,
            transactionMchid: String? = nil,
            transactionSubMchid: String? = nil,
            outTradeNo: String? = nil,
            merchantContactInformation: MerchantContactInformation? = nil,
            uploadTime: String? = nil
        ) {
            var fields = Fields()
            fields.set("transaction_id", transactionID)
            fields.set("transaction_mchid", transactionMchid)
            fields.set("transaction_sub_mchid", transactionSubMchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("openid", openid)
            fields.set("merchant_contact_information", merchantContactInformation)
            fields.set("upload_time", uploadTime)
            self.fields = fields
        }
        /// 微信支付单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 微信支付订单的下单商户号 (`transaction_mchid`).
        public var transactionMchid: String? {
            get { fields.stored("transaction_mchid") }
            set { fields.set("transaction_mchid", newValue) }
        }
        /// 微信支付订单的下单子商户号 (`transaction_sub_mchid`).
        public var transactionSubMchid: String? {
            get { fields.stored("transaction_sub_mchid") }
            set { fields.set("transaction_sub_mchid", newValue) }
        }
        /// 微信支付订单的商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 微信支付订单中OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户与商家的联系渠道 (`merchant_contact_information`).
        public var merchantContactInformation: MerchantContactInformation? {
            get { fields.stored("merchant_contact_information") }
            set { fields.set("merchant_contact_information", newValue) }
        }
        /// 上传时间 (`upload_time`).
        public var uploadTime: String? {
            get { fields.stored("upload_time") }
            set { fields.set("upload_time", newValue) }
        }
        /// 用户与商家的联系渠道 (`merchant_contact_information`).
        public struct MerchantContactInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(consultationPhoneNumber: SensitiveText? = nil) {
                var fields = Fields()
                fields.set("consultation_phone_number", consultationPhoneNumber)
                self.fields = fields
            }
            /// `consultation_phone_number`: encrypted when sent.
            public var consultationPhoneNumber: SensitiveText? {
                get { fields.stored("consultation_phone_number") }
                set { fields.set("consultation_phone_number", newValue) }
            }
        }
    }

    /// What `POST /v3/marketing/shopping-receipt/shoppingreceipts` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 电子小票上传信息 (`receipt`).
        public var receipt: Receipt { get throws { try fields.required("receipt") } }
        /// 电子小票上传信息 (`receipt`).
        public struct Receipt: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 电子小票ID (`receipt_id`).
            public var receiptID: String { get throws { try fields.required("receipt_id") } }
            /// 电子小票图片审核状态 (`state`).
            public var state: String { get throws { try fields.required("state") } }
            /// 微信支付单号 (`transaction_id`).
            public var transactionID: String { get throws { try fields.required("transaction_id") } }
            /// 微信支付订单的商户号 (`transaction_mchid`).
            public var transactionMchid: String? { get throws { try fields.optional("transaction_mchid") } }
            /// 微信支付订单的子商户号 (`transaction_sub_mchid`).
            public var transactionSubMchid: String? { get throws { try fields.optional("transaction_sub_mchid") } }
            /// 微信支付订单中OpenID (`openid`).
            public var openid: String { get throws { try fields.required("openid") } }
            /// `sha256`.
            public var sha256: String { get throws { try fields.required("sha256") } }
            /// 标识电子小票图片类型 (`image_type`).
            public var imageType: String { get throws { try fields.required("image_type") } }
            /// 电子小票创建的时间 (`create_time`).
            public var createTime: String { get throws { try fields.required("create_time") } }
            /// 电子小票最后一次修改时间 (`modify_time`).
            public var modifyTime: String { get throws { try fields.required("modify_time") } }
            /// 用户与商家的联系渠道 (`merchant_contact_information`).
            public var merchantContactInformation: MerchantContactInformation? {
                get throws { try fields.optional("merchant_contact_information") }
            }
            /// 上传时间 (`upload_time`).
            public var uploadTime: String? { get throws { try fields.optional("upload_time") } }
            /// 用户与商家的联系渠道 (`merchant_contact_information`).
            public struct MerchantContactInformation: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `consultation_phone_number`: encrypted for the merchant.
                public var consultationPhoneNumber: EncryptedText? {
                    get throws { try fields.optional("consultation_phone_number") }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Pay.Instal.Exposure {
    /// 商户贴息-获取微信分付曝光建议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016196762).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.InstalReply {
        try await TypedCall("pay.instal.exposure.post", chain, body: body.fields).reply()
    }

    /// 商户贴息-获取微信分付曝光建议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.InstalReply {
        try TypedCall("pay.instal.exposure.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/instal/exposure` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchid: String,
            appid: String,
            userIDType: V3.Pay.UserIDType,
            openid: String? = nil,
            phoneNumberHash: String? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("appid", appid)
            fields.set("user_id_type", userIDType)
            fields.set("openid", openid)
            fields.set("phone_number_hash", phoneNumberHash)
            self.fields = fields
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 应用AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 用户ID的类型 (`user_id_type`).
        public var userIDType: V3.Pay.UserIDType? {
            get { fields.stored("user_id_type") }
            set { fields.set("user_id_type", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户手机号的十六进制字符串 (`phone_number_hash`).
        public var phoneNumberHash: String? {
            get { fields.stored("phone_number_hash") }
            set { fields.set("phone_number_hash", newValue) }
        }
    }
}

extension V3.Pay.Instal.Partner.Exposure {
    /// 商户贴息-获取微信分付曝光建议, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016196820).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.InstalReply {
        try await TypedCall("pay.instal.partner.exposure.post", chain, body: body.fields).reply()
    }

    /// 商户贴息-获取微信分付曝光建议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.InstalReply {
        try TypedCall("pay.instal.partner.exposure.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/instal/partner/exposure` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            spAppid: String,
            subAppid: String,
            subMchid: String? = nil,
            userID: UserID? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("user_id", userID)
            self.fields = fields
        }
        /// 服务商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户/二级商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号/二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 用户ID (`user_id`).
        public var userID: UserID? {
            get { fields.stored("user_id") }
            set { fields.set("user_id", newValue) }
        }
        /// 用户ID (`user_id`).
        public struct UserID: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                userIDType: V3.Pay.UserIDType? = nil,
                spOpenid: String? = nil,
                subOpenid: String? = nil,
                phoneNumberHash: String? = nil
            ) {
                var fields = Fields()
                fields.set("user_id_type", userIDType)
                fields.set("sp_openid", spOpenid)
                fields.set("sub_openid", subOpenid)
                fields.set("phone_number_hash", phoneNumberHash)
                self.fields = fields
            }
            /// 用户ID的类型 (`user_id_type`).
            public var userIDType: V3.Pay.UserIDType? {
                get { fields.stored("user_id_type") }
                set { fields.set("user_id_type", newValue) }
            }
            /// 用户服务标识 (`sp_openid`).
            public var spOpenid: String? {
                get { fields.stored("sp_openid") }
                set { fields.set("sp_openid", newValue) }
            }
            /// 用户子标识 (`sub_openid`).
            public var subOpenid: String? {
                get { fields.stored("sub_openid") }
                set { fields.set("sub_openid", newValue) }
            }
            /// 用户手机号的哈希值 (`phone_number_hash`).
            public var phoneNumberHash: String? {
                get { fields.stored("phone_number_hash") }
                set { fields.set("phone_number_hash", newValue) }
            }
        }
    }
}

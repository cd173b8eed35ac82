// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Profitsharingaddreceiver {
    /// 添加分账接收方, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011983255).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Pay.PayReply {
        try await TypedCall("v2.pay.profitsharingaddreceiver.post", chain, body: body.fields).reply()
    }

    /// 添加分账接收方, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Pay.PayReply {
        try TypedCall("v2.pay.profitsharingaddreceiver.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/profitsharingaddreceiver` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            appid: String,
            signType: V2.Pay.SignType,
            receiver: Receiver,
            subMchID: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sign_type", signType)
            fields.setText("receiver", receiver)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 分账接收方JSON格式字符串 (`receiver`): JSON inside a text.
        public var receiver: Receiver? {
            get { fields.stored("receiver") }
            set { fields.setText("receiver", newValue) }
        }
        /// `receiver`.
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: V2.Pay.ProfitsharingaddreceiverType,
                account: String,
                name: String? = nil,
                relationType: RelationType? = nil,
                customRelation: String? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("account", account)
                fields.set("name", name)
                fields.set("relation_type", relationType)
                fields.set("custom_relation", customRelation)
                self.fields = fields
            }
            /// 分账接收方类型 (`type`).
            public var type: V2.Pay.ProfitsharingaddreceiverType? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 分账接收方账号 (`account`).
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
            /// 分账个人接收方姓名 (`name`).
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 与分账方的关系类型 (`relation_type`).
            public var relationType: RelationType? {
                get { fields.stored("relation_type") }
                set { fields.set("relation_type", newValue) }
            }
            /// 自定义的分账关系 (`custom_relation`).
            public var customRelation: String? {
                get { fields.stored("custom_relation") }
                set { fields.set("custom_relation", newValue) }
            }
            /// Documented values of 与分账方的关系类型 (`relation_type`); open.
            public typealias RelationType = OpenValue<RelationTypeKind>
            /// Tells ``RelationType`` from other values.
            public enum RelationTypeKind {}
        }
    }
}

extension OpenValue where Kind == V2.Pay.Profitsharingaddreceiver.PostBody.Receiver.RelationTypeKind {
    /// `SERVICE_PROVIDER`.
    public static var serviceProvider: Self { "SERVICE_PROVIDER" }
    /// `STORE`.
    public static var store: Self { "STORE" }
    /// `STAFF`.
    public static var staff: Self { "STAFF" }
    /// `STORE_OWNER`.
    public static var storeOwner: Self { "STORE_OWNER" }
    /// `PARTNER`.
    public static var partner: Self { "PARTNER" }
    /// `HEADQUARTER`.
    public static var headquarter: Self { "HEADQUARTER" }
    /// `BRAND`.
    public static var brand: Self { "BRAND" }
    /// `DISTRIBUTOR`.
    public static var distributor: Self { "DISTRIBUTOR" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `SUPPLIER`.
    public static var supplier: Self { "SUPPLIER" }
    /// `CUSTOM`.
    public static var custom: Self { "CUSTOM" }
    /// `PLATFORM`.
    public static var platform: Self { "PLATFORM" }
    /// `OTHERS`.
    public static var others: Self { "OTHERS" }
}

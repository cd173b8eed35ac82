// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/face.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Face.GetWxpayfaceAuthinfo {
    /// 人脸识别SDK-获取调用凭证, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html).
    ///
    /// Served by https://payapp.weixin.qq.com/ only.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.face.get_wxpayface_authinfo.post", chain, body: body.fields).reply()
    }

    /// 人脸识别SDK-获取调用凭证, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.face.get_wxpayface_authinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /face/get_wxpayface_authinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            storeID: String,
            storeName: String,
            deviceID: String,
            rawdata: String,
            appid: String,
            mchID: String,
            now: Int,
            version: Version,
            signType: SignType,
            attach: String? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil
        ) {
            var fields = Fields()
            fields.set("store_id", storeID)
            fields.set("store_name", storeName)
            fields.set("device_id", deviceID)
            fields.set("attach", attach)
            fields.set("rawdata", rawdata)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("now", now)
            fields.set("version", version)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// `store_id`.
        public var storeID: String? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
        /// 门店名称 (`store_name`).
        public var storeName: String? {
            get { fields.stored("store_name") }
            set { fields.set("store_name", newValue) }
        }
        /// 商户端设备号 (`device_id`).
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// `attach`.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// `rawdata`.
        public var rawdata: String? {
            get { fields.stored("rawdata") }
            set { fields.set("rawdata", newValue) }
        }
        /// 商户号绑定的公众号/小程序 appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户公众账号ID(服务商模式) (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号(服务商模式) (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `now`.
        public var now: Int? {
            get { fields.stored("now") }
            set { fields.set("now", newValue) }
        }
        /// `version`.
        public var version: Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// Documented values of `version`; open.
        public typealias Version = OpenValue<VersionKind>
        /// Tells ``Version`` from other values.
        public enum VersionKind {}
        /// Documented values of 签名类型 (`sign_type`); open.
        public typealias SignType = OpenValue<SignTypeKind>
        /// Tells ``SignType`` from other values.
        public enum SignTypeKind {}
    }

    /// What `POST /face/get_wxpayface_authinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// 错误码描述 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 授权信息 (`authinfo`).
        public var authinfo: String { get throws { try fields.required("authinfo") } }
        /// token有效时间 (`expires_in`).
        public var expiresIn: Int? { get throws { try fields.optional("expires_in") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 公众号 (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号ID(服务商模式) (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号(服务商模式) (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// Documented values of 返回状态码 (`return_code`); open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
    }
}

extension OpenValue where Kind == V2.Face.GetWxpayfaceAuthinfo.PostBody.VersionKind {
    /// `1`.
    public static var _1: Self { "1" }
}

extension OpenValue where Kind == V2.Face.GetWxpayfaceAuthinfo.PostBody.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension OpenValue where Kind == V2.Face.GetWxpayfaceAuthinfo.PostReply.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/reference2.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Reference2.AddOrder {
    /// 下单.
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.reference2.addOrder.post", chain, body: body.fields).reply()
    }

    /// 下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.reference2.addOrder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /reference2/addOrder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, totalFee: Int, signType: SignType? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("total_fee", totalFee)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `total_fee`: at least 1; in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// `sign_type`: `MD5` when left out.
        public var signType: SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// Documented values of `sign_type`; open.
        public typealias SignType = OpenValue<SignTypeKind>
        /// Tells ``SignType`` from other values.
        public enum SignTypeKind {}
    }

    /// What `POST /reference2/addOrder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// `sign`.
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// `coupon_fee`.
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// `coupon_fee_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_fee_\(n)")
        }
        /// `coupon_id_$n_$m`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponID(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)_\(m)")
        }
        /// Documented values of `return_code`; open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
    }
}

extension OpenValue where Kind == V2.Reference2.AddOrder.PostBody.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension OpenValue where Kind == V2.Reference2.AddOrder.PostReply.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Reference2.Sign {
    /// 签约页面.
    ///
    /// The signed address is for the user's browser; nothing is sent.
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - returnWeb: `return_web`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func signedURL(appid: String, returnWeb: Int? = nil) throws -> String {
        var call = TypedCall("v2.reference2.sign.get", chain)
        call.query("appid", appid)
        call.query("return_web", returnWeb)
        return try call.address()
    }
}

extension V2.Reference2.Media {
    /// 上传.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        try await TypedCall("v2.reference2.media.post", chain, file: file, part: "media", meta: meta.fields).reply()
    }

    /// 上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall("v2.reference2.media.post", chain, file: file, part: "media", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            self.fields = fields
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
    }

    /// What `POST /reference2/media` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `media_id`.
        public var mediaID: String? { get throws { try fields.optional("media_id") } }
    }
}

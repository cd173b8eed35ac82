// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Papay.Deletecontract {
    /// 申请解约, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987432).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.papay.deletecontract.post", chain, body: body.fields).reply()
    }

    /// 申请解约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.papay.deletecontract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /papay/deletecontract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            contractTerminationRemark: String,
            version: V2.Papay.Version,
            planID: String? = nil,
            contractCode: String? = nil,
            contractID: String? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("plan_id", planID)
            fields.set("contract_code", contractCode)
            fields.set("contract_id", contractID)
            fields.set("contract_termination_remark", contractTerminationRemark)
            fields.set("version", version)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `contract_code`.
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
        /// `version`.
        public var version: V2.Papay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
    }

    /// What `POST /papay/deletecontract` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `contract_code`.
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// `result_code`.
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
    }
}

extension V2.Papay.Entrustweb {
    /// 公众号纯签约, [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml).
    ///
    /// The signed address is for the user's browser; nothing is sent.
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - mchID: `mch_id`.
    ///   - planID: `plan_id`.
    ///   - contractCode: `contract_code`.
    ///   - requestSerial: `request_serial`.
    ///   - contractDisplayAccount: `contract_display_account`.
    ///   - notifyURL: `notify_url`.
    ///   - version: `version`.
    ///   - timestamp: `timestamp`.
    ///   - returnWeb: `return_web`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func signedURL(
        appid: String,
        mchID: String,
        planID: Int,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: V2.Papay.Version,
        timestamp: String,
        returnWeb: Int? = nil
    ) throws -> String {
        var call = TypedCall("v2.papay.entrustweb.get", chain)
        call.query("appid", appid)
        call.query("mch_id", mchID)
        call.query("plan_id", planID)
        call.query("contract_code", contractCode)
        call.query("request_serial", requestSerial)
        call.query("contract_display_account", contractDisplayAccount)
        call.query("notify_url", notifyURL)
        call.query("version", version)
        call.query("timestamp", timestamp)
        call.query("return_web", returnWeb)
        return try call.address()
    }
}

extension V2.Papay.H5entrustweb {
    /// H5纯签约, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987295).
    ///
    /// WeChat Pay grants it on application.
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - mchID: `mch_id`.
    ///   - planID: `plan_id`.
    ///   - contractCode: `contract_code`.
    ///   - requestSerial: `request_serial`.
    ///   - contractDisplayAccount: `contract_display_account`.
    ///   - notifyURL: `notify_url`.
    ///   - version: `version`.
    ///   - timestamp: `timestamp`.
    ///   - clientip: `clientip`.
    ///   - signType: `sign_type`.
    ///   - returnAppid: `return_appid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        mchID: String,
        planID: String,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: V2.Papay.Version,
        timestamp: String,
        clientip: String,
        signType: V2.Papay.SignType? = nil,
        returnAppid: String? = nil
    ) async throws -> V2.Papay.H5entrustwebReply {
        var call = TypedCall("v2.papay.h5entrustweb.get", chain)
        call.query("appid", appid)
        call.query("mch_id", mchID)
        call.query("plan_id", planID)
        call.query("contract_code", contractCode)
        call.query("request_serial", requestSerial)
        call.query("contract_display_account", contractDisplayAccount)
        call.query("notify_url", notifyURL)
        call.query("version", version)
        call.query("sign_type", signType)
        call.query("timestamp", timestamp)
        call.query("clientip", clientip)
        call.query("return_appid", returnAppid)
        return try await call.reply()
    }

    /// H5纯签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        mchID: String,
        planID: String,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: V2.Papay.Version,
        timestamp: String,
        clientip: String,
        signType: V2.Papay.SignType? = nil,
        returnAppid: String? = nil
    ) throws -> V2.Papay.H5entrustwebReply {
        var call = TypedCall("v2.papay.h5entrustweb.get", chain)
        call.query("appid", appid)
        call.query("mch_id", mchID)
        call.query("plan_id", planID)
        call.query("contract_code", contractCode)
        call.query("request_serial", requestSerial)
        call.query("contract_display_account", contractDisplayAccount)
        call.query("notify_url", notifyURL)
        call.query("version", version)
        call.query("sign_type", signType)
        call.query("timestamp", timestamp)
        call.query("clientip", clientip)
        call.query("return_appid", returnAppid)
        return try call.blockingReply()
    }
}

extension V2.Papay.Partner.Deletecontract {
    /// 申请解约, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989904).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.papay.partner.deletecontract.post", chain, body: body.fields).reply()
    }

    /// 申请解约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.papay.partner.deletecontract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /papay/partner/deletecontract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subMchID: String,
            contractTerminationRemark: String,
            version: V2.Papay.Version,
            subAppid: String? = nil,
            planID: String? = nil,
            contractCode: String? = nil,
            contractID: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("plan_id", planID)
            fields.set("contract_code", contractCode)
            fields.set("contract_id", contractID)
            fields.set("contract_termination_remark", contractTerminationRemark)
            fields.set("version", version)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `contract_code`.
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
        /// `version`.
        public var version: V2.Papay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
    }

    /// What `POST /papay/partner/deletecontract` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `contract_code`.
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// `result_code`.
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
    }
}

extension V2.Papay.Partner.Entrustweb {
    /// 公众号纯签约, [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml).
    ///
    /// The signed address is for the user's browser; nothing is sent.
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - mchID: `mch_id`.
    ///   - subMchID: `sub_mch_id`.
    ///   - planID: `plan_id`.
    ///   - contractCode: `contract_code`.
    ///   - requestSerial: `request_serial`.
    ///   - contractDisplayAccount: `contract_display_account`.
    ///   - notifyURL: `notify_url`.
    ///   - version: `version`.
    ///   - timestamp: `timestamp`.
    ///   - subAppid: `sub_appid`.
    ///   - returnWeb: `return_web`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func signedURL(
        appid: String,
        mchID: String,
        subMchID: String,
        planID: Int,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: V2.Papay.Version,
        timestamp: String,
        subAppid: String? = nil,
        returnWeb: Int? = nil
    ) throws -> String {
        var call = TypedCall("v2.papay.partner.entrustweb.get", chain)
        call.query("appid", appid)
        call.query("mch_id", mchID)
        call.query("sub_appid", subAppid)
        call.query("sub_mch_id", subMchID)
        call.query("plan_id", planID)
        call.query("contract_code", contractCode)
        call.query("request_serial", requestSerial)
        call.query("contract_display_account", contractDisplayAccount)
        call.query("notify_url", notifyURL)
        call.query("version", version)
        call.query("timestamp", timestamp)
        call.query("return_web", returnWeb)
        return try call.address()
    }
}

extension V2.Papay.Partner.H5entrustweb {
    /// H5纯签约, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988368).
    ///
    /// WeChat Pay grants it on application.
    ///
    /// - Parameters:
    ///   - appid: `appid`.
    ///   - mchID: `mch_id`.
    ///   - subMchID: `sub_mch_id`.
    ///   - planID: `plan_id`.
    ///   - contractCode: `contract_code`.
    ///   - requestSerial: `request_serial`.
    ///   - contractDisplayAccount: `contract_display_account`.
    ///   - notifyURL: `notify_url`.
    ///   - version: `version`.
    ///   - timestamp: `timestamp`.
    ///   - clientip: `clientip`.
    ///   - subAppid: `sub_appid`.
    ///   - signType: `sign_type`.
    ///   - deviceid: `deviceid`.
    ///   - mobile: `mobile`.
    ///   - email: `email`.
    ///   - qq: `qq`.
    ///   - openid: `openid`.
    ///   - creid: `creid`.
    ///   - outerid: `outerid`.
    ///   - returnAppid: `return_appid`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        appid: String,
        mchID: String,
        subMchID: String,
        planID: String,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: V2.Papay.Version,
        timestamp: String,
        clientip: String,
        subAppid: String? = nil,
        signType: V2.Papay.SignType? = nil,
        deviceid: String? = nil,
        mobile: String? = nil,
        email: String? = nil,
        qq: String? = nil,
        openid: String? = nil,
        creid: String? = nil,
        outerid: String? = nil,
        returnAppid: String? = nil
    ) async throws -> V2.Papay.H5entrustwebReply {
        var call = TypedCall("v2.papay.partner.h5entrustweb.get", chain)
        call.query("appid", appid)
        call.query("mch_id", mchID)
        call.query("sub_appid", subAppid)
        call.query("sub_mch_id", subMchID)
        call.query("plan_id", planID)
        call.query("contract_code", contractCode)
        call.query("request_serial", requestSerial)
        call.query("contract_display_account", contractDisplayAccount)
        call.query("notify_url", notifyURL)
        call.query("version", version)
        call.query("sign_type", signType)
        call.query("timestamp", timestamp)
        call.query("clientip", clientip)
        call.query("deviceid", deviceid)
        call.query("mobile", mobile)
        call.query("email", email)
        call.query("qq", qq)
        call.query("openid", openid)
        call.query("creid", creid)
        call.query("outerid", outerid)
        call.query("return_appid", returnAppid)
        return try await call.reply()
    }

    /// H5纯签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        appid: String,
        mchID: String,
        subMchID: String,
        planID: String,
        contractCode: String,
        requestSerial: Int,
        contractDisplayAccount: String,
        notifyURL: String,
        version: V2.Papay.Version,
        timestamp: String,
        clientip: String,
        subAppid: String? = nil,
        signType: V2.Papay.SignType? = nil,
        deviceid: String? = nil,
        mobile: String? = nil,
        email: String? = nil,
        qq: String? = nil,
        openid: String? = nil,
        creid: String? = nil,
        outerid: String? = nil,
        returnAppid: String? = nil
    ) throws -> V2.Papay.H5entrustwebReply {
        var call = TypedCall("v2.papay.partner.h5entrustweb.get", chain)
        call.query("appid", appid)
        call.query("mch_id", mchID)
        call.query("sub_appid", subAppid)
        call.query("sub_mch_id", subMchID)
        call.query("plan_id", planID)
        call.query("contract_code", contractCode)
        call.query("request_serial", requestSerial)
        call.query("contract_display_account", contractDisplayAccount)
        call.query("notify_url", notifyURL)
        call.query("version", version)
        call.query("sign_type", signType)
        call.query("timestamp", timestamp)
        call.query("clientip", clientip)
        call.query("deviceid", deviceid)
        call.query("mobile", mobile)
        call.query("email", email)
        call.query("qq", qq)
        call.query("openid", openid)
        call.query("creid", creid)
        call.query("outerid", outerid)
        call.query("return_appid", returnAppid)
        return try call.blockingReply()
    }
}

extension V2.Papay.Partner.Preentrustweb {
    /// APP纯签约, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988366).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Papay.PreentrustwebRequest) async throws -> PostReply {
        try await TypedCall("v2.papay.partner.preentrustweb.post", chain, body: body.fields).reply()
    }

    /// APP纯签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Papay.PreentrustwebRequest) throws -> PostReply {
        try TypedCall("v2.papay.partner.preentrustweb.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /papay/partner/preentrustweb` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `result_code`.
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mch_id`.
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `miniprogram_username`.
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// `miniprogram_path`.
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// `pre_entrustweb_id`.
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
    }
}

extension V2.Papay.Partner.Querycontract {
    /// 查询签约关系, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988379).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.papay.partner.querycontract.post", chain, body: body.fields).reply()
    }

    /// 查询签约关系, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.papay.partner.querycontract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /papay/partner/querycontract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            version: V2.Papay.Version,
            subAppid: String? = nil,
            subMchID: String? = nil,
            contractID: String? = nil,
            planID: String? = nil,
            contractCode: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("contract_id", contractID)
            fields.set("plan_id", planID)
            fields.set("contract_code", contractCode)
            fields.set("version", version)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `sub_appid`.
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// `sub_mch_id`.
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `plan_id`.
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `contract_code`.
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// `version`.
        public var version: V2.Papay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
    }

    /// What `POST /papay/partner/querycontract` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `result_code`.
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// `mch_id`.
        public var mchID: Int { get throws { try fields.required("mch_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `contract_code`.
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// `contract_state`.
        public var contractState: Int { get throws { try fields.required("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// `contract_termination_mode`.
        public var contractTerminationMode: Int? { get throws { try fields.optional("contract_termination_mode") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `err_code`.
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
    }
}

extension V2.Papay.Preentrustweb {
    /// APP纯签约, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011986804).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Papay.PreentrustwebRequest) async throws -> PostReply {
        try await TypedCall("v2.papay.preentrustweb.post", chain, body: body.fields).reply()
    }

    /// APP纯签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Papay.PreentrustwebRequest) throws -> PostReply {
        try TypedCall("v2.papay.preentrustweb.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /papay/preentrustweb` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `result_code`.
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `miniprogram_username`.
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// `miniprogram_path`.
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// `pre_entrustweb_id`.
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
    }
}

extension V2.Papay.Querycontract {
    /// 查询签约关系, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987640).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.papay.querycontract.post", chain, body: body.fields).reply()
    }

    /// 查询签约关系, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.papay.querycontract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /papay/querycontract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: Int,
            version: V2.Papay.Version,
            contractID: String? = nil,
            planID: Int? = nil,
            contractCode: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("contract_id", contractID)
            fields.set("plan_id", planID)
            fields.set("contract_code", contractCode)
            fields.set("version", version)
            self.fields = fields
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `mch_id`.
        public var mchID: Int? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// `contract_id`.
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// `plan_id`.
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// `contract_code`.
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// `version`.
        public var version: V2.Papay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
    }

    /// What `POST /papay/querycontract` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `return_code`.
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `result_code`.
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// `mch_id`.
        public var mchID: Int { get throws { try fields.required("mch_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `contract_code`.
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// `contract_state`.
        public var contractState: Int { get throws { try fields.required("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// `contract_termination_mode`.
        public var contractTerminationMode: Int? { get throws { try fields.optional("contract_termination_mode") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `err_code`.
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
    }
}

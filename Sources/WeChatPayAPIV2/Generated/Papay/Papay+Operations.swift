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
        /// 请求appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 模板id (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Papay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
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
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 模板id (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
    }
}

extension V2.Papay.Entrustweb {
    /// 公众号纯签约, [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml).
    ///
    /// The signed address is for the user's browser; nothing is sent.
    ///
    /// - Parameters:
    ///   - appid: 应用ID.
    ///   - mchID: 商户号 (`mch_id`).
    ///   - planID: 模板id (`plan_id`).
    ///   - contractCode: 签约协议号 (`contract_code`).
    ///   - requestSerial: 请求序列号 (`request_serial`).
    ///   - contractDisplayAccount: 用户账户展示名称 (`contract_display_account`).
    ///   - notifyURL: 回调通知url (`notify_url`).
    ///   - version: 版本号.
    ///   - timestamp: 时间戳.
    ///   - returnWeb: 返回web (`return_web`).
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
    ///   - appid: 应用ID.
    ///   - mchID: 商户号 (`mch_id`).
    ///   - planID: 模板id (`plan_id`).
    ///   - contractCode: 签约协议号 (`contract_code`).
    ///   - requestSerial: 请求序列号 (`request_serial`).
    ///   - contractDisplayAccount: 用户账户展示名称 (`contract_display_account`).
    ///   - notifyURL: 回调通知url (`notify_url`).
    ///   - version: 版本号.
    ///   - timestamp: 时间戳.
    ///   - clientip: 客户端 IP.
    ///   - signType: 签名类型 (`sign_type`).
    ///   - returnAppid: 回调应用appid (`return_appid`).
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
        /// 请求appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
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
        /// 模板id (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
        /// 版本号 (`version`).
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
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 模板id (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
    }
}

extension V2.Papay.Partner.Entrustweb {
    /// 公众号纯签约, [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml).
    ///
    /// The signed address is for the user's browser; nothing is sent.
    ///
    /// - Parameters:
    ///   - appid: 应用ID.
    ///   - mchID: 商户号 (`mch_id`).
    ///   - subMchID: 子商户号 (`sub_mch_id`).
    ///   - planID: 模板id (`plan_id`).
    ///   - contractCode: 签约协议号 (`contract_code`).
    ///   - requestSerial: 请求序列号 (`request_serial`).
    ///   - contractDisplayAccount: 用户账户展示名称 (`contract_display_account`).
    ///   - notifyURL: 回调通知url (`notify_url`).
    ///   - version: 版本号.
    ///   - timestamp: 时间戳.
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    ///   - returnWeb: 返回web (`return_web`).
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
    ///   - appid: 应用ID.
    ///   - mchID: 商户号 (`mch_id`).
    ///   - subMchID: 子商户号 (`sub_mch_id`).
    ///   - planID: 模板id (`plan_id`).
    ///   - contractCode: 签约协议号 (`contract_code`).
    ///   - requestSerial: 请求序列号 (`request_serial`).
    ///   - contractDisplayAccount: 用户账户展示名称 (`contract_display_account`).
    ///   - notifyURL: 回调通知url (`notify_url`).
    ///   - version: 版本号.
    ///   - timestamp: 时间戳.
    ///   - clientip: 客户端 IP.
    ///   - subAppid: 子商户应用ID (`sub_appid`).
    ///   - signType: 签名类型 (`sign_type`).
    ///   - deviceid: 设备ID.
    ///   - mobile: 手机号.
    ///   - email: 邮箱地址.
    ///   - qq: QQ号.
    ///   - openid: 微信openID.
    ///   - creid: 身份证号.
    ///   - outerid: 商户侧用户标识.
    ///   - returnAppid: 回调应用appid (`return_appid`).
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
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 跳转签约小程序的username (`miniprogram_username`).
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// 跳转签约小程序的path (`miniprogram_path`).
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// 预签约id (`pre_entrustweb_id`).
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
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 模板id (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 版本号 (`version`).
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
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 商户号 (`mch_id`).
        public var mchID: Int { get throws { try fields.required("mch_id") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 模板id (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// 协议状态 (`contract_state`).
        public var contractState: Int { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: Int? { get throws { try fields.optional("contract_termination_mode") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
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
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 请求appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 跳转签约小程序的username (`miniprogram_username`).
        public var miniprogramUsername: String? { get throws { try fields.optional("miniprogram_username") } }
        /// 跳转签约小程序的path (`miniprogram_path`).
        public var miniprogramPath: String? { get throws { try fields.optional("miniprogram_path") } }
        /// 预签约id (`pre_entrustweb_id`).
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
        /// 请求appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: Int? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 模板id (`plan_id`).
        public var planID: Int? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 版本号 (`version`).
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
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 商户号 (`mch_id`).
        public var mchID: Int { get throws { try fields.required("mch_id") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 模板id (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// 协议状态 (`contract_state`).
        public var contractState: Int { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: Int? { get throws { try fields.optional("contract_termination_mode") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mchrisk.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Mchrisk.Bankquerymchauditinfo {
    /// 间联模式查询商户审核状态开放接口, [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986497).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Mchrisk.MchriskReply {
        try await TypedCall("v2.mchrisk.bankquerymchauditinfo.post", chain, body: body.fields).reply()
    }

    /// 间联模式查询商户审核状态开放接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Mchrisk.MchriskReply {
        try TypedCall("v2.mchrisk.bankquerymchauditinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mchrisk/bankquerymchauditinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, subMchID: String, channelID: String, signType: V2.Mchrisk.SignType) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("channel_id", channelID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 服务商号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 渠道号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Mchrisk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }
}

extension V2.Mchrisk.Channelquerymchauditinfo {
    /// 渠道商查询商户审核信息, [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986547).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Mchrisk.MchriskReply {
        try await TypedCall("v2.mchrisk.channelquerymchauditinfo.post", chain, body: body.fields).reply()
    }

    /// 渠道商查询商户审核信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Mchrisk.MchriskReply {
        try TypedCall("v2.mchrisk.channelquerymchauditinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mchrisk/channelquerymchauditinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, subMchID: String, acquiringBankID: String, signType: V2.Mchrisk.SignType) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("acquiring_bank_id", acquiringBankID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 渠道商号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 服务商号 (`acquiring_bank_id`).
        public var acquiringBankID: String? {
            get { fields.stored("acquiring_bank_id") }
            set { fields.set("acquiring_bank_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Mchrisk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }
}

extension V2.Mchrisk.Querymchrisk {
    /// 事前-风险商户核查接口, [official page](https://pay.weixin.qq.com/doc/v2/institution/4011985625).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mchrisk.querymchrisk.post", chain, body: body.fields).reply()
    }

    /// 事前-风险商户核查接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mchrisk.querymchrisk.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mchrisk/querymchrisk` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            signType: V2.Mchrisk.SignType,
            certSerialNumber: String? = nil,
            certificatesNumber: String? = nil,
            certificatesName: String? = nil,
            settlementCardNo: String? = nil,
            settlementCardName: String? = nil,
            settlementCardBank: String? = nil,
            businessLicenseNumber: String? = nil,
            companyName: String? = nil,
            storeAddress: String? = nil,
            storeLongitude: String? = nil,
            storeLatitude: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("cert_serial_number", certSerialNumber)
            fields.set("certificates_number", certificatesNumber)
            fields.set("certificates_name", certificatesName)
            fields.set("settlement_card_no", settlementCardNo)
            fields.set("settlement_card_name", settlementCardName)
            fields.set("settlement_card_bank", settlementCardBank)
            fields.set("business_license_number", businessLicenseNumber)
            fields.set("company_name", companyName)
            fields.set("store_address", storeAddress)
            fields.set("store_longitude", storeLongitude)
            fields.set("store_latitude", storeLatitude)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 服务商号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 平台证书序列号 (`cert_serial_number`).
        public var certSerialNumber: String? {
            get { fields.stored("cert_serial_number") }
            set { fields.set("cert_serial_number", newValue) }
        }
        /// 身份证号（需加密） (`certificates_number`): encrypted by the caller with the key of `risk/getpublickey`.
        public var certificatesNumber: String? {
            get { fields.stored("certificates_number") }
            set { fields.set("certificates_number", newValue) }
        }
        /// 身份证所有人姓名（需加密） (`certificates_name`): encrypted by the caller with the key of `risk/getpublickey`.
        public var certificatesName: String? {
            get { fields.stored("certificates_name") }
            set { fields.set("certificates_name", newValue) }
        }
        /// 结算账号（需加密） (`settlement_card_no`): encrypted by the caller with the key of `risk/getpublickey`.
        public var settlementCardNo: String? {
            get { fields.stored("settlement_card_no") }
            set { fields.set("settlement_card_no", newValue) }
        }
        /// 结算户名（需加密） (`settlement_card_name`): encrypted by the caller with the key of `risk/getpublickey`.
        public var settlementCardName: String? {
            get { fields.stored("settlement_card_name") }
            set { fields.set("settlement_card_name", newValue) }
        }
        /// 结算银行 (`settlement_card_bank`).
        public var settlementCardBank: String? {
            get { fields.stored("settlement_card_bank") }
            set { fields.set("settlement_card_bank", newValue) }
        }
        /// 营业执照编号（需加密） (`business_license_number`): encrypted by the caller with the key of `risk/getpublickey`.
        public var businessLicenseNumber: String? {
            get { fields.stored("business_license_number") }
            set { fields.set("business_license_number", newValue) }
        }
        /// 公司名称 (`company_name`).
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
        /// 门店地址 (`store_address`).
        public var storeAddress: String? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店经度 (`store_longitude`).
        public var storeLongitude: String? {
            get { fields.stored("store_longitude") }
            set { fields.set("store_longitude", newValue) }
        }
        /// 门店纬度 (`store_latitude`).
        public var storeLatitude: String? {
            get { fields.stored("store_latitude") }
            set { fields.set("store_latitude", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Mchrisk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /mchrisk/querymchrisk` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mchrisk.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mchrisk.ResultCode { get throws { try fields.required("result_code") } }
        /// 服务商号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 风险级别 (`risk_level`).
        public var riskLevel: String { get throws { try fields.required("risk_level") } }
        /// 风险描述 (`risk_level_desc`).
        public var riskLevelDesc: String { get throws { try fields.required("risk_level_desc") } }
    }
}

extension V2.Mchrisk.Setmchriskcallback {
    /// 设置风险通知回调链接, [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986469).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mchrisk.setmchriskcallback.post", chain, body: body.fields).reply()
    }

    /// 设置风险通知回调链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mchrisk.setmchriskcallback.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mchrisk/setmchriskcallback` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, callbackURL: String, signType: V2.Mchrisk.SignType) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("callback_url", callbackURL)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 服务商号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 回调链接 (`callback_url`).
        public var callbackURL: String? {
            get { fields.stored("callback_url") }
            set { fields.set("callback_url", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Mchrisk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /mchrisk/setmchriskcallback` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mchrisk.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 服务商号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mchrisk.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}

extension V2.Mchrisk.Syncmchriskresult {
    /// 事后-风险商户处理结果同步接口, [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986435).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mchrisk.syncmchriskresult.post", chain, body: body.fields).reply()
    }

    /// 事后-风险商户处理结果同步接口, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mchrisk.syncmchriskresult.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mchrisk/syncmchriskresult` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            subMchID: String,
            eventCode: String,
            riskType: String,
            punishType: String,
            signType: V2.Mchrisk.SignType,
            certificatesNumber: String? = nil,
            certificatesName: String? = nil,
            settlementCardNo: String? = nil,
            settlementCardName: String? = nil,
            settlementCardBank: String? = nil,
            businessLicenseNumber: String? = nil,
            companyName: String? = nil,
            storeAddress: String? = nil,
            storeLongitude: String? = nil,
            storeLatitude: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("event_code", eventCode)
            fields.set("certificates_number", certificatesNumber)
            fields.set("certificates_name", certificatesName)
            fields.set("settlement_card_no", settlementCardNo)
            fields.set("settlement_card_name", settlementCardName)
            fields.set("settlement_card_bank", settlementCardBank)
            fields.set("business_license_number", businessLicenseNumber)
            fields.set("company_name", companyName)
            fields.set("store_address", storeAddress)
            fields.set("store_longitude", storeLongitude)
            fields.set("store_latitude", storeLatitude)
            fields.set("risk_type", riskType)
            fields.set("punish_type", punishType)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 服务商号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商户ID (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 事件单号 (`event_code`).
        public var eventCode: String? {
            get { fields.stored("event_code") }
            set { fields.set("event_code", newValue) }
        }
        /// 身份证号（需加密） (`certificates_number`).
        public var certificatesNumber: String? {
            get { fields.stored("certificates_number") }
            set { fields.set("certificates_number", newValue) }
        }
        /// 身份证所有人姓名（需加密） (`certificates_name`).
        public var certificatesName: String? {
            get { fields.stored("certificates_name") }
            set { fields.set("certificates_name", newValue) }
        }
        /// 结算账号（需加密） (`settlement_card_no`).
        public var settlementCardNo: String? {
            get { fields.stored("settlement_card_no") }
            set { fields.set("settlement_card_no", newValue) }
        }
        /// 结算户名（需加密） (`settlement_card_name`).
        public var settlementCardName: String? {
            get { fields.stored("settlement_card_name") }
            set { fields.set("settlement_card_name", newValue) }
        }
        /// 结算银行 (`settlement_card_bank`).
        public var settlementCardBank: String? {
            get { fields.stored("settlement_card_bank") }
            set { fields.set("settlement_card_bank", newValue) }
        }
        /// 营业执照编号（需加密） (`business_license_number`).
        public var businessLicenseNumber: String? {
            get { fields.stored("business_license_number") }
            set { fields.set("business_license_number", newValue) }
        }
        /// 公司名称 (`company_name`).
        public var companyName: String? {
            get { fields.stored("company_name") }
            set { fields.set("company_name", newValue) }
        }
        /// 门店地址 (`store_address`).
        public var storeAddress: String? {
            get { fields.stored("store_address") }
            set { fields.set("store_address", newValue) }
        }
        /// 门店经度 (`store_longitude`).
        public var storeLongitude: String? {
            get { fields.stored("store_longitude") }
            set { fields.set("store_longitude", newValue) }
        }
        /// 门店纬度 (`store_latitude`).
        public var storeLatitude: String? {
            get { fields.stored("store_latitude") }
            set { fields.set("store_latitude", newValue) }
        }
        /// 风险类型 (`risk_type`).
        public var riskType: String? {
            get { fields.stored("risk_type") }
            set { fields.set("risk_type", newValue) }
        }
        /// 处罚方式 (`punish_type`).
        public var punishType: String? {
            get { fields.stored("punish_type") }
            set { fields.set("punish_type", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Mchrisk.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /mchrisk/syncmchriskresult` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mchrisk.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mchrisk.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/applyment.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Applyment.Micro.Getstate {
    /// 查询申请状态, [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-05-23")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.applyment.micro.getstate.post", chain, body: body.fields).reply()
    }

    /// 查询申请状态, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-05-23")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.applyment.micro.getstate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/getstate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: String,
            mchID: String,
            signType: V2.Applyment.SignType,
            applymentID: String? = nil,
            businessCode: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("applyment_id", applymentID)
            fields.set("business_code", businessCode)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: String? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Applyment.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户申请单号 (`applyment_id`).
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// 业务申请编号 (`business_code`).
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
    }

    /// What `POST /applyment/micro/getstate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Applyment.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Applyment.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户申请单号 (`applyment_id`).
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 申请状态 (`applyment_state`).
        public var applymentState: String { get throws { try fields.required("applyment_state") } }
        /// 申请状态描述 (`applyment_state_desc`).
        public var applymentStateDesc: String { get throws { try fields.required("applyment_state_desc") } }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 签约链接 (`sign_url`).
        public var signURL: String? { get throws { try fields.optional("sign_url") } }
        /// 审核详情 (`audit_detail`).
        public var auditDetail: String? { get throws { try fields.optional("audit_detail") } }
        /// 参数名称 (`param_name`).
        public var paramName: String { get throws { try fields.required("param_name") } }
        /// 驳回原因 (`reject_reason`).
        public var rejectReason: String { get throws { try fields.required("reject_reason") } }
    }
}

extension V2.Applyment.Micro.Getupgradestate {
    /// 查询升级申请单状态, [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-05-23")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.applyment.micro.getupgradestate.post", chain, body: body.fields).reply()
    }

    /// 查询升级申请单状态, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-05-23")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.applyment.micro.getupgradestate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/getupgradestate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(version: String, mchID: String, signType: V2.Applyment.SignType, subMchID: String) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("sub_mch_id", subMchID)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: String? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Applyment.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
    }

    /// What `POST /applyment/micro/getupgradestate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Applyment.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Applyment.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 申请状态 (`applyment_state`).
        public var applymentState: String { get throws { try fields.required("applyment_state") } }
        /// 申请状态描述 (`applyment_state_desc`).
        public var applymentStateDesc: String { get throws { try fields.required("applyment_state_desc") } }
        /// 签约二维码 (`sign_qrcode`).
        public var signQrcode: String? { get throws { try fields.optional("sign_qrcode") } }
        /// 签约链接 (`sign_url`).
        public var signURL: String? { get throws { try fields.optional("sign_url") } }
        /// 审核详情 (`audit_detail`).
        public var auditDetail: String? { get throws { try fields.optional("audit_detail") } }
        /// 付款户名 (`account_name`).
        public var accountName: String { get throws { try fields.required("account_name") } }
        /// 汇款金额 (`pay_amount`).
        public var payAmount: String { get throws { try fields.required("pay_amount") } }
        /// 收款卡号 (`destination_account_number`).
        public var destinationAccountNumber: String { get throws { try fields.required("destination_account_number") } }
        /// 收款户名 (`destination_account_name`).
        public var destinationAccountName: String { get throws { try fields.required("destination_account_name") } }
        /// 开户银行 (`destination_account_bank`).
        public var destinationAccountBank: String { get throws { try fields.required("destination_account_bank") } }
        /// 省市信息 (`city`).
        public var city: String { get throws { try fields.required("city") } }
        /// 备注信息 (`remark`).
        public var remark: String { get throws { try fields.required("remark") } }
        /// 汇款截止时间 (`deadline_time`).
        public var deadlineTime: String { get throws { try fields.required("deadline_time") } }
        /// 参数名称 (`param_name`).
        public var paramName: String { get throws { try fields.required("param_name") } }
        /// 驳回原因 (`reject_reason`).
        public var rejectReason: String { get throws { try fields.required("reject_reason") } }
    }
}

extension V2.Applyment.Micro.Modifyarchives {
    /// 修改结算银行卡, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115349).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-03-13")
    public func post(_ body: PostBody) async throws -> V2.Applyment.MicroReply {
        try await TypedCall("v2.applyment.micro.modifyarchives.post", chain, body: body.fields).reply()
    }

    /// 修改结算银行卡, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-03-13")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Applyment.MicroReply {
        try TypedCall("v2.applyment.micro.modifyarchives.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/modifyarchives` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Applyment.Version,
            mchID: String,
            signType: V2.Applyment.SignType,
            subMchID: String,
            bankAddressCode: String,
            certSn: String,
            accountNumber: String? = nil,
            bankName: String? = nil,
            accountBank: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("sub_mch_id", subMchID)
            fields.set("account_number", accountNumber)
            fields.set("bank_name", bankName)
            fields.set("account_bank", accountBank)
            fields.set("bank_address_code", bankAddressCode)
            fields.set("cert_sn", certSn)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Applyment.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Applyment.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 银行卡号 (`account_number`).
        public var accountNumber: String? {
            get { fields.stored("account_number") }
            set { fields.set("account_number", newValue) }
        }
        /// 开户银行全称（含支行） (`bank_name`).
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// 开户银行 (`account_bank`).
        public var accountBank: String? {
            get { fields.stored("account_bank") }
            set { fields.set("account_bank", newValue) }
        }
        /// 开户银行省市编码 (`bank_address_code`).
        public var bankAddressCode: String? {
            get { fields.stored("bank_address_code") }
            set { fields.set("bank_address_code", newValue) }
        }
        /// 平台证书序列号 (`cert_sn`).
        public var certSn: String? {
            get { fields.stored("cert_sn") }
            set { fields.set("cert_sn", newValue) }
        }
    }
}

extension V2.Applyment.Micro.Modifycontactinfo {
    /// 修改联系信息, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115350).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2020-04-13")
    public func post(_ body: PostBody) async throws -> V2.Applyment.MicroReply {
        try await TypedCall("v2.applyment.micro.modifycontactinfo.post", chain, body: body.fields).reply()
    }

    /// 修改联系信息, blocking the thread.
    @available(*, deprecated, message: "offline since 2020-04-13")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Applyment.MicroReply {
        try TypedCall("v2.applyment.micro.modifycontactinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/modifycontactinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Applyment.Version,
            mchID: String,
            signType: V2.Applyment.SignType,
            certSn: String,
            subMchID: String? = nil,
            mobilePhone: String? = nil,
            email: String? = nil,
            merchantName: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("sub_mch_id", subMchID)
            fields.set("mobile_phone", mobilePhone)
            fields.set("email", email)
            fields.set("merchant_name", merchantName)
            fields.set("cert_sn", certSn)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Applyment.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Applyment.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 手机号 (`mobile_phone`).
        public var mobilePhone: String? {
            get { fields.stored("mobile_phone") }
            set { fields.set("mobile_phone", newValue) }
        }
        /// 邮箱 (`email`).
        public var email: String? {
            get { fields.stored("email") }
            set { fields.set("email", newValue) }
        }
        /// 商户简称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 加密的平台证书序列号 (`cert_sn`).
        public var certSn: String? {
            get { fields.stored("cert_sn") }
            set { fields.set("cert_sn", newValue) }
        }
    }
}

extension V2.Applyment.Micro.Signcontract {
    /// 签约报备, [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-05-23")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.applyment.micro.signcontract.post", chain, body: body.fields).reply()
    }

    /// 签约报备, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-05-23")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.applyment.micro.signcontract.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/signcontract` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
    }

    /// What `POST /applyment/micro/signcontract` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
    }
}

extension V2.Applyment.Micro.Submit {
    /// 申请入驻, [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-05-23")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.applyment.micro.submit.post", chain, body: body.fields).reply()
    }

    /// 申请入驻, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-05-23")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.applyment.micro.submit.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/submit` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: Version,
            certSn: String,
            mchID: String,
            signType: V2.Applyment.SignType,
            businessCode: String,
            idCardCopy: String,
            idCardNational: String,
            idCardName: String,
            idCardNumber: String,
            idCardValidTime: [String],
            accountName: String,
            accountBank: String,
            bankAddressCode: String,
            accountNumber: String,
            storeName: String,
            storeAddressCode: String,
            storeStreet: String,
            storeEntrancePic: String,
            indoorPic: String,
            merchantShortname: String,
            servicePhone: String,
            productDesc: String,
            rate: String,
            contact: String,
            contactPhone: String,
            bankName: String? = nil,
            storeLongitude: String? = nil,
            storeLatitude: String? = nil,
            addressCertification: String? = nil,
            businessAdditionDesc: String? = nil,
            businessAdditionPics: [String]? = nil,
            contactEmail: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("cert_sn", certSn)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("business_code", businessCode)
            fields.set("id_card_copy", idCardCopy)
            fields.set("id_card_national", idCardNational)
            fields.set("id_card_name", idCardName)
            fields.set("id_card_number", idCardNumber)
            fields.setText("id_card_valid_time", idCardValidTime)
            fields.set("account_name", accountName)
            fields.set("account_bank", accountBank)
            fields.set("bank_address_code", bankAddressCode)
            fields.set("bank_name", bankName)
            fields.set("account_number", accountNumber)
            fields.set("store_name", storeName)
            fields.set("store_address_code", storeAddressCode)
            fields.set("store_street", storeStreet)
            fields.set("store_longitude", storeLongitude)
            fields.set("store_latitude", storeLatitude)
            fields.set("store_entrance_pic", storeEntrancePic)
            fields.set("indoor_pic", indoorPic)
            fields.set("address_certification", addressCertification)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("service_phone", servicePhone)
            fields.set("product_desc", productDesc)
            fields.set("rate", rate)
            fields.set("business_addition_desc", businessAdditionDesc)
            fields.setText("business_addition_pics", businessAdditionPics)
            fields.set("contact", contact)
            fields.set("contact_phone", contactPhone)
            fields.set("contact_email", contactEmail)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 平台证书序列号 (`cert_sn`).
        public var certSn: String? {
            get { fields.stored("cert_sn") }
            set { fields.set("cert_sn", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Applyment.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 业务申请编号 (`business_code`).
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 身份证人像面照片 (`id_card_copy`).
        public var idCardCopy: String? {
            get { fields.stored("id_card_copy") }
            set { fields.set("id_card_copy", newValue) }
        }
        /// 身份证国徽面照片 (`id_card_national`).
        public var idCardNational: String? {
            get { fields.stored("id_card_national") }
            set { fields.set("id_card_national", newValue) }
        }
        /// 身份证姓名 (`id_card_name`).
        public var idCardName: String? {
            get { fields.stored("id_card_name") }
            set { fields.set("id_card_name", newValue) }
        }
        /// 身份证号码 (`id_card_number`).
        public var idCardNumber: String? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 身份证有效期限JSON格式字符串 (`id_card_valid_time`): JSON inside a text.
        public var idCardValidTime: [String]? {
            get { fields.stored("id_card_valid_time") }
            set { fields.setText("id_card_valid_time", newValue) }
        }
        /// 开户名称 (`account_name`).
        public var accountName: String? {
            get { fields.stored("account_name") }
            set { fields.set("account_name", newValue) }
        }
        /// 开户银行 (`account_bank`).
        public var accountBank: String? {
            get { fields.stored("account_bank") }
            set { fields.set("account_bank", newValue) }
        }
        /// 开户银行省市编码 (`bank_address_code`).
        public var bankAddressCode: String? {
            get { fields.stored("bank_address_code") }
            set { fields.set("bank_address_code", newValue) }
        }
        /// 开户银行全称（含支行） (`bank_name`).
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// 银行账号 (`account_number`).
        public var accountNumber: String? {
            get { fields.stored("account_number") }
            set { fields.set("account_number", newValue) }
        }
        /// 门店名称 (`store_name`).
        public var storeName: String? {
            get { fields.stored("store_name") }
            set { fields.set("store_name", newValue) }
        }
        /// 门店省市编码 (`store_address_code`).
        public var storeAddressCode: String? {
            get { fields.stored("store_address_code") }
            set { fields.set("store_address_code", newValue) }
        }
        /// 门店街道名称 (`store_street`).
        public var storeStreet: String? {
            get { fields.stored("store_street") }
            set { fields.set("store_street", newValue) }
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
        /// 门店门口照片 (`store_entrance_pic`).
        public var storeEntrancePic: String? {
            get { fields.stored("store_entrance_pic") }
            set { fields.set("store_entrance_pic", newValue) }
        }
        /// 店内环境照片 (`indoor_pic`).
        public var indoorPic: String? {
            get { fields.stored("indoor_pic") }
            set { fields.set("indoor_pic", newValue) }
        }
        /// 经营场地证明 (`address_certification`).
        public var addressCertification: String? {
            get { fields.stored("address_certification") }
            set { fields.set("address_certification", newValue) }
        }
        /// 商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 客服电话 (`service_phone`).
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 售卖商品/提供服务描述 (`product_desc`).
        public var productDesc: String? {
            get { fields.stored("product_desc") }
            set { fields.set("product_desc", newValue) }
        }
        /// 费率 (`rate`).
        public var rate: String? {
            get { fields.stored("rate") }
            set { fields.set("rate", newValue) }
        }
        /// 补充说明 (`business_addition_desc`).
        public var businessAdditionDesc: String? {
            get { fields.stored("business_addition_desc") }
            set { fields.set("business_addition_desc", newValue) }
        }
        /// 补充材料 (`business_addition_pics`): JSON inside a text.
        public var businessAdditionPics: [String]? {
            get { fields.stored("business_addition_pics") }
            set { fields.setText("business_addition_pics", newValue) }
        }
        /// 超级管理员姓名 (`contact`).
        public var contact: String? {
            get { fields.stored("contact") }
            set { fields.set("contact", newValue) }
        }
        /// 手机号码 (`contact_phone`).
        public var contactPhone: String? {
            get { fields.stored("contact_phone") }
            set { fields.set("contact_phone", newValue) }
        }
        /// 联系邮箱 (`contact_email`).
        public var contactEmail: String? {
            get { fields.stored("contact_email") }
            set { fields.set("contact_email", newValue) }
        }
        /// Documented values of 接口版本号 (`version`); open.
        public typealias Version = OpenValue<VersionKind>
        /// Tells ``Version`` from other values.
        public enum VersionKind {}
    }

    /// What `POST /applyment/micro/submit` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Applyment.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Applyment.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 参数校验不通过的字段名 (`err_param`).
        public var errParam: String? { get throws { try fields.optional("err_param") } }
        /// 商户申请单号 (`applyment_id`).
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
    }
}

extension OpenValue where Kind == V2.Applyment.Micro.Submit.PostBody.VersionKind {
    /// `3.0`.
    public static var _30: Self { "3.0" }
}

extension V2.Applyment.Micro.Submitupgrade {
    /// 提交升级申请单, [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2023-05-23")
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.applyment.micro.submitupgrade.post", chain, body: body.fields).reply()
    }

    /// 提交升级申请单, blocking the thread.
    @available(*, deprecated, message: "offline since 2023-05-23")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.applyment.micro.submitupgrade.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /applyment/micro/submitupgrade` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Applyment.Version,
            mchID: String,
            signType: V2.Applyment.SignType,
            certSn: String,
            subMchID: String,
            organizationType: String,
            businessLicenseCopy: String,
            businessLicenseNumber: String,
            merchantName: String,
            companyAddress: String,
            legalPerson: String,
            businessTime: String,
            businessLicenceType: String,
            merchantShortname: String,
            business: String,
            businessScene: String,
            organizationCopy: String? = nil,
            organizationNumber: String? = nil,
            organizationTime: String? = nil,
            accountName: String? = nil,
            accountBank: String? = nil,
            bankAddressCode: String? = nil,
            bankName: String? = nil,
            accountNumber: String? = nil,
            qualifications: String? = nil,
            businessAdditionDesc: String? = nil,
            businessAdditionPics: String? = nil,
            contactEmail: String? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("cert_sn", certSn)
            fields.set("sub_mch_id", subMchID)
            fields.set("organization_type", organizationType)
            fields.set("business_license_copy", businessLicenseCopy)
            fields.set("business_license_number", businessLicenseNumber)
            fields.set("merchant_name", merchantName)
            fields.set("company_address", companyAddress)
            fields.set("legal_person", legalPerson)
            fields.set("business_time", businessTime)
            fields.set("business_licence_type", businessLicenceType)
            fields.set("organization_copy", organizationCopy)
            fields.set("organization_number", organizationNumber)
            fields.set("organization_time", organizationTime)
            fields.set("account_name", accountName)
            fields.set("account_bank", accountBank)
            fields.set("bank_address_code", bankAddressCode)
            fields.set("bank_name", bankName)
            fields.set("account_number", accountNumber)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("business", business)
            fields.set("qualifications", qualifications)
            fields.set("business_scene", businessScene)
            fields.set("business_addition_desc", businessAdditionDesc)
            fields.set("business_addition_pics", businessAdditionPics)
            fields.set("contact_email", contactEmail)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Applyment.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Applyment.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 平台证书序列号 (`cert_sn`).
        public var certSn: String? {
            get { fields.stored("cert_sn") }
            set { fields.set("cert_sn", newValue) }
        }
        /// 小微商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 主体类型 (`organization_type`).
        public var organizationType: String? {
            get { fields.stored("organization_type") }
            set { fields.set("organization_type", newValue) }
        }
        /// 营业执照扫描件 (`business_license_copy`).
        public var businessLicenseCopy: String? {
            get { fields.stored("business_license_copy") }
            set { fields.set("business_license_copy", newValue) }
        }
        /// 营业执照注册号 (`business_license_number`).
        public var businessLicenseNumber: String? {
            get { fields.stored("business_license_number") }
            set { fields.set("business_license_number", newValue) }
        }
        /// 商户名称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 注册地址 (`company_address`).
        public var companyAddress: String? {
            get { fields.stored("company_address") }
            set { fields.set("company_address", newValue) }
        }
        /// 经营者姓名/法定代表人 (`legal_person`).
        public var legalPerson: String? {
            get { fields.stored("legal_person") }
            set { fields.set("legal_person", newValue) }
        }
        /// 营业期限 (`business_time`).
        public var businessTime: String? {
            get { fields.stored("business_time") }
            set { fields.set("business_time", newValue) }
        }
        /// 营业执照类型 (`business_licence_type`).
        public var businessLicenceType: String? {
            get { fields.stored("business_licence_type") }
            set { fields.set("business_licence_type", newValue) }
        }
        /// 组织机构代码证照片 (`organization_copy`).
        public var organizationCopy: String? {
            get { fields.stored("organization_copy") }
            set { fields.set("organization_copy", newValue) }
        }
        /// 组织机构代码 (`organization_number`).
        public var organizationNumber: String? {
            get { fields.stored("organization_number") }
            set { fields.set("organization_number", newValue) }
        }
        /// 组织机构代码有效期限 (`organization_time`).
        public var organizationTime: String? {
            get { fields.stored("organization_time") }
            set { fields.set("organization_time", newValue) }
        }
        /// 开户名称 (`account_name`).
        public var accountName: String? {
            get { fields.stored("account_name") }
            set { fields.set("account_name", newValue) }
        }
        /// 开户银行 (`account_bank`).
        public var accountBank: String? {
            get { fields.stored("account_bank") }
            set { fields.set("account_bank", newValue) }
        }
        /// 开户银行省市编码 (`bank_address_code`).
        public var bankAddressCode: String? {
            get { fields.stored("bank_address_code") }
            set { fields.set("bank_address_code", newValue) }
        }
        /// 开户银行全称（含支行） (`bank_name`).
        public var bankName: String? {
            get { fields.stored("bank_name") }
            set { fields.set("bank_name", newValue) }
        }
        /// 银行卡号 (`account_number`).
        public var accountNumber: String? {
            get { fields.stored("account_number") }
            set { fields.set("account_number", newValue) }
        }
        /// 商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 费率结算规则ID (`business`).
        public var business: String? {
            get { fields.stored("business") }
            set { fields.set("business", newValue) }
        }
        /// 特殊资质 (`qualifications`).
        public var qualifications: String? {
            get { fields.stored("qualifications") }
            set { fields.set("qualifications", newValue) }
        }
        /// 经营场景 (`business_scene`).
        public var businessScene: String? {
            get { fields.stored("business_scene") }
            set { fields.set("business_scene", newValue) }
        }
        /// 补充说明 (`business_addition_desc`).
        public var businessAdditionDesc: String? {
            get { fields.stored("business_addition_desc") }
            set { fields.set("business_addition_desc", newValue) }
        }
        /// 补充材料 (`business_addition_pics`).
        public var businessAdditionPics: String? {
            get { fields.stored("business_addition_pics") }
            set { fields.set("business_addition_pics", newValue) }
        }
        /// 联系邮箱 (`contact_email`).
        public var contactEmail: String? {
            get { fields.stored("contact_email") }
            set { fields.set("contact_email", newValue) }
        }
    }

    /// What `POST /applyment/micro/submitupgrade` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Applyment.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Applyment.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 参数校验不通过的字段名 (`err_param`).
        public var errParam: String? { get throws { try fields.optional("err_param") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/password-exempt-contract.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign.MiniProgram {
    /// 电商收付通模式小程序场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013369177).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.PasswordExemptContract.MiniProgramRequest
    ) async throws -> V3.PasswordExemptContract.MiniProgramReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 电商收付通模式小程序场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(
        _ body: V3.PasswordExemptContract.MiniProgramRequest
    ) throws -> V3.PasswordExemptContract.MiniProgramReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign.PayRedirectSign {
    /// 电商收付通模式支付后场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013369191).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.PasswordExemptContract.ContractsRequest
    ) async throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.pay-redirect-sign.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 电商收付通模式支付后场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(
        _ body: V3.PasswordExemptContract.ContractsRequest
    ) throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.ecommerce.pre-entrust-sign.pay-redirect-sign.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.MiniProgram {
    /// 直连商户模式小程序场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472870).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.PasswordExemptContract.MiniProgramRequest
    ) async throws -> V3.PasswordExemptContract.MiniProgramReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.normal.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 直连商户模式小程序场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(
        _ body: V3.PasswordExemptContract.MiniProgramRequest
    ) throws -> V3.PasswordExemptContract.MiniProgramReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.normal.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.PayRedirectSign {
    /// 直连商户模式支付后场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472874).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.PasswordExemptContract.ContractsRequest
    ) async throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.normal.pre-entrust-sign.pay-redirect-sign.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 直连商户模式支付后场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(
        _ body: V3.PasswordExemptContract.ContractsRequest
    ) throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.normal.pre-entrust-sign.pay-redirect-sign.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.MiniProgram {
    /// 清算机构模式小程序场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471282).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.PasswordExemptContract.MiniProgramReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.qs.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 清算机构模式小程序场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.PasswordExemptContract.MiniProgramReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.qs.pre-entrust-sign.mini-program.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            subAppid: String,
            subMchid: String,
            serviceID: JSON.Number,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            openid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("service_id", serviceID)
            fields.set("out_contract_code", outContractCode)
            fields.set("notify_url", notifyURL)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            self.fields = fields
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
    }
}

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.PayRedirectSign {
    /// 清算机构模式支付后场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471286).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.qs.pre-entrust-sign.pay-redirect-sign.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 清算机构模式支付后场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.qs.pre-entrust-sign.pay-redirect-sign.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            subAppid: String,
            subMchid: String,
            serviceID: JSON.Number,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            prepayID: String,
            openid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("service_id", serviceID)
            fields.set("out_contract_code", outContractCode)
            fields.set("notify_url", notifyURL)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("prepay_id", prepayID)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            self.fields = fields
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String? {
            get { fields.stored("prepay_id") }
            set { fields.set("prepay_id", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode {
    /// 商户通过商户协议号查询协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472855).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.get",
            chain)
        return try await call.reply()
    }

    /// 商户通过商户协议号查询协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.get",
            chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 免密支付协议ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 商户AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number { get throws { try fields.required("service_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? { get throws { try fields.optional("contract_display_account") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: String { get throws { try fields.required("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// 协议解约信息 (`contract_terminate_info`).
        public var contractTerminateInfo: ContractTerminateInfo? {
            get throws { try fields.optional("contract_terminate_info") }
        }
        /// 协议解约信息 (`contract_terminate_info`).
        public struct ContractTerminateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 协议解约方式 (`contract_termination_mode`).
            public var contractTerminationMode: String {
                get throws { try fields.required("contract_termination_mode") }
            }
            /// 协议解约时间 (`contract_terminated_time`).
            public var contractTerminatedTime: String? {
                get throws { try fields.optional("contract_terminated_time") }
            }
            /// 解约备注 (`contract_termination_remark`).
            public var contractTerminationRemark: String? {
                get throws { try fields.optional("contract_termination_remark") }
            }
        }
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceID.ByServiceID.OutContractCode.ByOutContractCode.Terminate {
    /// 商户通过商户协议号解约协议, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472858).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try await call.reply()
    }

    /// 商户通过商户协议号解约协议, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.PasswordExemptContract.ContractsReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-id.{service_id}.out-contract-code.{out_contract_code}.terminate.post",
            chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST
    /// /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    /// sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(contractTerminationRemark: String) {
            var fields = Fields()
            fields.set("contract_termination_remark", contractTerminationRemark)
            self.fields = fields
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get { fields.stored("contract_termination_remark") }
            set { fields.set("contract_termination_remark", newValue) }
        }
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram {
    /// 服务商模式小程序场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471269).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-provider.pre-entrust-sign.mini-program.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 服务商模式小程序场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-provider.pre-entrust-sign.mini-program.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            subMchid: String,
            subAppid: String,
            serviceID: JSON.Number,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            spOpenid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_openid", spOpenid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_openid", subOpenid)
            fields.set("service_id", serviceID)
            fields.set("out_contract_code", outContractCode)
            fields.set("notify_url", notifyURL)
            fields.set("contract_display_account", contractDisplayAccount)
            self.fields = fields
        }
        /// 商户AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 用户标识 (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
    }

    /// What `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number { get throws { try fields.required("service_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 跳转签约的小程序AppID (`sign_mp_appid`).
        public var signMpAppid: String { get throws { try fields.required("sign_mp_appid") } }
        /// 跳转签约的小程序路径 (`sign_mp_path`).
        public var signMpPath: String { get throws { try fields.required("sign_mp_path") } }
    }
}

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign {
    /// 服务商模式支付后场景预签约, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471272).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-provider.pre-entrust-sign.pay-redirect-sign.post", chain,
            body: body.fields)
        return try await call.reply()
    }

    /// 服务商模式支付后场景预签约, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "password-exempt-contract.contracts.service-provider.pre-entrust-sign.pay-redirect-sign.post", chain,
            body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            subMchid: String,
            subAppid: String,
            serviceID: JSON.Number,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            prepayID: String,
            spOpenid: String? = nil,
            subOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_openid", spOpenid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_openid", subOpenid)
            fields.set("service_id", serviceID)
            fields.set("out_contract_code", outContractCode)
            fields.set("notify_url", notifyURL)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("prepay_id", prepayID)
            self.fields = fields
        }
        /// 商户AppID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 用户标识 (`sp_openid`).
        public var spOpenid: String? {
            get { fields.stored("sp_openid") }
            set { fields.set("sp_openid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String? {
            get { fields.stored("out_contract_code") }
            set { fields.set("out_contract_code", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String? {
            get { fields.stored("prepay_id") }
            set { fields.set("prepay_id", newValue) }
        }
    }

    /// What `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number { get throws { try fields.required("service_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
    }
}

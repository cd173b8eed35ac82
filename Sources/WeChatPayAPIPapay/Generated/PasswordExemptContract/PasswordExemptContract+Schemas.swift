// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/password-exempt-contract.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PasswordExemptContract {
    /// Shared by several operations under `/v3/password-exempt-contract`.
    public struct ContractsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 免密支付服务ID (`service_id`).
        public var serviceID: JSON.Number { get throws { try fields.required("service_id") } }
        /// 商户签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
    }
}

extension V3.PasswordExemptContract {
    /// Shared by several operations under `/v3/password-exempt-contract`.
    public struct ContractsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            serviceID: JSON.Number,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            prepayID: String,
            openid: String
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("out_contract_code", outContractCode)
            fields.set("notify_url", notifyURL)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("prepay_id", prepayID)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
    }
}

extension V3.PasswordExemptContract {
    /// Shared by several operations under `/v3/password-exempt-contract`.
    public struct MiniProgramReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预签约ID (`pre_entrustweb_id`).
        public var preEntrustwebID: String { get throws { try fields.required("pre_entrustweb_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
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

extension V3.PasswordExemptContract {
    /// Shared by several operations under `/v3/password-exempt-contract`.
    public struct MiniProgramRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            serviceID: JSON.Number,
            outContractCode: String,
            notifyURL: String,
            contractDisplayAccount: String,
            openid: String
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("service_id", serviceID)
            fields.set("out_contract_code", outContractCode)
            fields.set("notify_url", notifyURL)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 商户AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
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
    }
}

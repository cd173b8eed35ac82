// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/partner-papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PartnerPapay.Contracts.ByContractID.FailNotify {
    /// 服务商商户重试扣费通知, [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("partner-papay.contracts.{contract_id}.fail-notify.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 服务商商户重试扣费通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("partner-papay.contracts.{contract_id}.fail-notify.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(spMchid: String, spAppid: String, subMchid: String, subAppid: String? = nil) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用D (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
    }
}

extension V3.PartnerPapay.Contracts.ByContractID.Notify {
    /// 服务商商户预扣费通知, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988373).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("partner-papay.contracts.{contract_id}.notify.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 服务商商户预扣费通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("partner-papay.contracts.{contract_id}.notify.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/partner-papay/contracts/{contract_id}/notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String,
            spAppid: String,
            subMchid: String,
            estimatedAmount: EstimatedAmount,
            subAppid: String? = nil,
            deductDuration: DeductDuration? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("deduct_duration", deductDuration)
            fields.set("estimated_amount", estimatedAmount)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 服务商应用ID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户应用D (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 扣费持续时间 (`deduct_duration`).
        public var deductDuration: DeductDuration? {
            get { fields.stored("deduct_duration") }
            set { fields.set("deduct_duration", newValue) }
        }
        /// 预计扣费金额信息 (`estimated_amount`).
        public var estimatedAmount: EstimatedAmount? {
            get { fields.stored("estimated_amount") }
            set { fields.set("estimated_amount", newValue) }
        }
        /// 扣费持续时间 (`deduct_duration`).
        public struct DeductDuration: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(count: Int, unit: String? = nil) {
                var fields = Fields()
                fields.set("count", count)
                fields.set("unit", unit)
                self.fields = fields
            }
            /// 扣费持续时间数 (`count`).
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 单位 (`unit`).
            public var unit: String? {
                get { fields.stored("unit") }
                set { fields.set("unit", newValue) }
            }
        }
        /// 预计扣费金额信息 (`estimated_amount`).
        public struct EstimatedAmount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(amount: Int, currency: String? = nil) {
                var fields = Fields()
                fields.set("amount", amount)
                fields.set("currency", currency)
                self.fields = fields
            }
            /// 预计扣费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
            /// 预计扣费货币类型 (`currency`).
            public var currency: String? {
                get { fields.stored("currency") }
                set { fields.set("currency", newValue) }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Pay.AcquiringBank.Transactions.Exposure {
    /// 微信分付-支付方式前置服务, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014326541).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Pay.ExposureReply {
        try await TypedCall("pay.acquiring-bank.transactions.exposure.post", chain, body: body.fields).reply()
    }

    /// 微信分付-支付方式前置服务, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Pay.ExposureReply {
        try TypedCall("pay.acquiring-bank.transactions.exposure.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/pay/acquiring-bank/transactions/exposure` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            acquiringBankID: String,
            merchantID: String,
            channelID: String,
            payer: Payer,
            outTradeNo: String,
            acquiringBankAppid: String? = nil,
            merchantAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("acquiring_bank_id", acquiringBankID)
            fields.set("acquiring_bank_appid", acquiringBankAppid)
            fields.set("merchant_id", merchantID)
            fields.set("merchant_appid", merchantAppid)
            fields.set("channel_id", channelID)
            fields.set("payer", payer)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 从业机构号 (`acquiring_bank_id`).
        public var acquiringBankID: String? {
            get { fields.stored("acquiring_bank_id") }
            set { fields.set("acquiring_bank_id", newValue) }
        }
        /// 从业机构应用AppID (`acquiring_bank_appid`).
        public var acquiringBankAppid: String? {
            get { fields.stored("acquiring_bank_appid") }
            set { fields.set("acquiring_bank_appid", newValue) }
        }
        /// 特约商户号 (`merchant_id`).
        public var merchantID: String? {
            get { fields.stored("merchant_id") }
            set { fields.set("merchant_id", newValue) }
        }
        /// 特约商户应用AppID (`merchant_appid`).
        public var merchantAppid: String? {
            get { fields.stored("merchant_appid") }
            set { fields.set("merchant_appid", newValue) }
        }
        /// 渠道商户号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 支付者 (`payer`).
        public var payer: Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                acquiringBankOpenid: String? = nil,
                phoneNumberHash: String? = nil,
                merchantOpenid: String? = nil
            ) {
                var fields = Fields()
                fields.set("acquiring_bank_openid", acquiringBankOpenid)
                fields.set("phone_number_hash", phoneNumberHash)
                fields.set("merchant_openid", merchantOpenid)
                self.fields = fields
            }
            /// 用户标识 (`acquiring_bank_openid`).
            public var acquiringBankOpenid: String? {
                get { fields.stored("acquiring_bank_openid") }
                set { fields.set("acquiring_bank_openid", newValue) }
            }
            /// 用户手机号的哈希值 (`phone_number_hash`).
            public var phoneNumberHash: String? {
                get { fields.stored("phone_number_hash") }
                set { fields.set("phone_number_hash", newValue) }
            }
            /// 用户标识（商户） (`merchant_openid`).
            public var merchantOpenid: String? {
                get { fields.stored("merchant_openid") }
                set { fields.set("merchant_openid", newValue) }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Downloadfundflow {
    /// 下载资金账单, [official page](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> Download {
        try await TypedCall("v2.pay.downloadfundflow.post", chain, body: body.fields).download()
    }

    /// 下载资金账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> Download {
        try TypedCall("v2.pay.downloadfundflow.post", chain, body: body.fields).blockingDownload()
    }

    /// What `POST /pay/downloadfundflow` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            billDate: String,
            accountType: AccountType,
            signType: String = "HMAC-SHA256",
            tarType: V2.Pay.TarType? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("bill_date", billDate)
            fields.set("account_type", accountType)
            fields.set("tar_type", tarType)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`): always `HMAC-SHA256`.
        public var signType: String? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 资金账单日期 (`bill_date`).
        public var billDate: String? {
            get { fields.stored("bill_date") }
            set { fields.set("bill_date", newValue) }
        }
        /// 资金账户类型 (`account_type`).
        public var accountType: AccountType? {
            get { fields.stored("account_type") }
            set { fields.set("account_type", newValue) }
        }
        /// 压缩账单 (`tar_type`).
        public var tarType: V2.Pay.TarType? {
            get { fields.stored("tar_type") }
            set { fields.set("tar_type", newValue) }
        }
        /// Documented values of 资金账户类型 (`account_type`); open.
        public typealias AccountType = OpenValue<AccountTypeKind>
        /// Tells ``AccountType`` from other values.
        public enum AccountTypeKind {}
    }
}

extension OpenValue where Kind == V2.Pay.Downloadfundflow.PostBody.AccountTypeKind {
    /// `Basic`.
    public static var basic: Self { "Basic" }
    /// `Operation`.
    public static var operation: Self { "Operation" }
    /// `Fees`.
    public static var fees: Self { "Fees" }
}

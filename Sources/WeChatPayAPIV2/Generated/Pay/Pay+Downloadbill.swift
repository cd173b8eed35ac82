// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Downloadbill {
    /// 下载对账单, [official page](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> Download {
        try await TypedCall("v2.pay.downloadbill.post", chain, body: body.fields).download()
    }

    /// 下载对账单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> Download {
        try TypedCall("v2.pay.downloadbill.post", chain, body: body.fields).blockingDownload()
    }

    /// What `POST /pay/downloadbill` sends.
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
            billType: BillType? = nil,
            tarType: V2.Pay.TarType? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("bill_date", billDate)
            fields.set("bill_type", billType)
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
        /// 对账单日期 (`bill_date`).
        public var billDate: String? {
            get { fields.stored("bill_date") }
            set { fields.set("bill_date", newValue) }
        }
        /// 账单类型 (`bill_type`).
        public var billType: BillType? {
            get { fields.stored("bill_type") }
            set { fields.set("bill_type", newValue) }
        }
        /// 压缩账单 (`tar_type`).
        public var tarType: V2.Pay.TarType? {
            get { fields.stored("tar_type") }
            set { fields.set("tar_type", newValue) }
        }
        /// Documented values of 账单类型 (`bill_type`); open.
        public typealias BillType = OpenValue<BillTypeKind>
        /// Tells ``BillType`` from other values.
        public enum BillTypeKind {}
    }
}

extension OpenValue where Kind == V2.Pay.Downloadbill.PostBody.BillTypeKind {
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `RECHARGE_REFUND`.
    public static var rechargeRefund: Self { "RECHARGE_REFUND" }
}

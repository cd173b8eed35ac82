// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/multiuse.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Multiuse.Stocks.ByStockID.RefundFlow {
    /// 下载批次退款明细, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539762).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Multiuse.StocksReply {
        try await TypedCall("multiuse.stocks.{stock_id}.refund-flow.get", chain).reply()
    }

    /// 下载批次退款明细, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Multiuse.StocksReply {
        try TypedCall("multiuse.stocks.{stock_id}.refund-flow.get", chain).blockingReply()
    }
}

extension V3.Multiuse.Stocks.ByStockID.SendFlow {
    /// 下载批次发放明细, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539756).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Multiuse.StocksReply {
        try await TypedCall("multiuse.stocks.{stock_id}.send-flow.get", chain).reply()
    }

    /// 下载批次发放明细, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Multiuse.StocksReply {
        try TypedCall("multiuse.stocks.{stock_id}.send-flow.get", chain).blockingReply()
    }
}

extension V3.Multiuse.Stocks.ByStockID.UseFlow {
    /// 下载核销明细, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539758).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Multiuse.StocksReply {
        try await TypedCall("multiuse.stocks.{stock_id}.use-flow.get", chain).reply()
    }

    /// 下载核销明细, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Multiuse.StocksReply {
        try TypedCall("multiuse.stocks.{stock_id}.use-flow.get", chain).blockingReply()
    }
}

extension V3.Multiuse.Users.ByOpenid.Coupons {
    /// 发放指定批次的消费金, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539766).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("multiuse.users.{openid}.coupons.post", chain, body: body.fields).reply()
    }

    /// 发放指定批次的消费金, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("multiuse.users.{openid}.coupons.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/multiuse/users/{openid}/coupons` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockID: String,
            outRequestNo: String,
            userName: SensitiveText,
            idCardNumber: SensitiveText,
            appid: String,
            cardType: CardType,
            amount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("out_request_no", outRequestNo)
            fields.set("user_name", userName)
            fields.set("id_card_number", idCardNumber)
            fields.set("amount", amount)
            fields.set("appid", appid)
            fields.set("card_type", cardType)
            self.fields = fields
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 商户单据号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 用户姓名 (`user_name`): encrypted when sent.
        public var userName: SensitiveText? {
            get { fields.stored("user_name") }
            set { fields.set("user_name", newValue) }
        }
        /// 身份证号码 (`id_card_number`): encrypted when sent.
        public var idCardNumber: SensitiveText? {
            get { fields.stored("id_card_number") }
            set { fields.set("id_card_number", newValue) }
        }
        /// 发放面额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 证件类型 (`card_type`).
        public var cardType: CardType? {
            get { fields.stored("card_type") }
            set { fields.set("card_type", newValue) }
        }
        /// Documented values of 证件类型 (`card_type`); open.
        public typealias CardType = OpenValue<CardTypeKind>
        /// Tells ``CardType`` from other values.
        public enum CardTypeKind {}
    }

    /// What `POST /v3/multiuse/users/{openid}/coupons` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 消费金ID (`coupon_id`).
        public var couponID: String { get throws { try fields.required("coupon_id") } }
    }
}

extension OpenValue where Kind == V3.Multiuse.Users.ByOpenid.Coupons.PostBody.CardTypeKind {
    /// `ID_CARD`.
    public static var idCard: Self { "ID_CARD" }
}

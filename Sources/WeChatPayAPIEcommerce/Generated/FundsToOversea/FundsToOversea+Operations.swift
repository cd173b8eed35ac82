// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/funds-to-oversea.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.FundsToOversea.BillDownloadURL {
    /// 获取购付汇账单文件下载链接, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476132).
    ///
    /// - Parameters:
    ///   - billDate: 账单日期 (`bill_date`); at most 10 characters.
    ///   - subMchid: 子商户号 (`sub_mchid`); at most 20 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(billDate: String, subMchid: String? = nil) async throws -> GetReply {
        var call = TypedCall("funds-to-oversea.bill-download-url.get", chain)
        call.query("bill_date", billDate)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 获取购付汇账单文件下载链接, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(billDate: String, subMchid: String? = nil) throws -> GetReply {
        var call = TypedCall("funds-to-oversea.bill-download-url.get", chain)
        call.query("bill_date", billDate)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/funds-to-oversea/bill-download-url` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 哈希类型 (`hash_type`).
        public var hashType: HashType { get throws { try fields.required("hash_type") } }
        /// 哈希值 (`hash_value`): at most 1024 characters.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// 下载地址 (`download_url`): at most 2048 characters.
        public var downloadURL: String { get throws { try fields.required("download_url") } }
        /// Documented values of 哈希类型 (`hash_type`); open.
        public typealias HashType = OpenValue<HashTypeKind>
        /// Tells ``HashType`` from other values.
        public enum HashTypeKind {}
    }
}

extension OpenValue where Kind == V3.FundsToOversea.BillDownloadURL.GetReply.HashTypeKind {
    /// Secure Hash Algorithm 1 (`SHA1`).
    public static var sha1: Self { "SHA1" }
}

extension V3.FundsToOversea.Orders {
    /// 申请资金出境, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476113).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.FundsToOversea.OrdersReply {
        try await TypedCall("funds-to-oversea.orders.post", chain, body: body.fields).reply()
    }

    /// 申请资金出境, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.FundsToOversea.OrdersReply {
        try TypedCall("funds-to-oversea.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/funds-to-oversea/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outOrderID: String,
            subMchid: String,
            transactionID: String,
            amount: Int,
            foreignCurrency: String,
            sellerInfo: SellerInfo,
            payeeInfo: PayeeInfo,
            goodsInfo: [GoodsInfo]? = nil,
            expressInfo: ExpressInfo? = nil,
            presaleInfo: PresaleInfo? = nil
        ) {
            var fields = Fields()
            fields.set("out_order_id", outOrderID)
            fields.set("sub_mchid", subMchid)
            fields.set("transaction_id", transactionID)
            fields.set("amount", amount)
            fields.set("foreign_currency", foreignCurrency)
            fields.set("goods_info", goodsInfo)
            fields.set("seller_info", sellerInfo)
            fields.set("express_info", expressInfo)
            fields.set("payee_info", payeeInfo)
            fields.set("presale_info", presaleInfo)
            self.fields = fields
        }
        /// 商户出境单号 (`out_order_id`): at most 64 characters.
        public var outOrderID: String? {
            get { fields.stored("out_order_id") }
            set { fields.set("out_order_id", newValue) }
        }
        /// 二级商户号 (`sub_mchid`): at most 64 characters.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 微信订单号 (`transaction_id`): at most 64 characters.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 出境金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 境外收款币种 (`foreign_currency`): at most 20 characters.
        public var foreignCurrency: String? {
            get { fields.stored("foreign_currency") }
            set { fields.set("foreign_currency", newValue) }
        }
        /// 商品信息 (`goods_info`).
        public var goodsInfo: [GoodsInfo]? {
            get { fields.stored("goods_info") }
            set { fields.set("goods_info", newValue) }
        }
        /// 卖家信息 (`seller_info`).
        public var sellerInfo: SellerInfo? {
            get { fields.stored("seller_info") }
            set { fields.set("seller_info", newValue) }
        }
        /// 物流信息 (`express_info`).
        public var expressInfo: ExpressInfo? {
            get { fields.stored("express_info") }
            set { fields.set("express_info", newValue) }
        }
        /// 收款人信息 (`payee_info`).
        public var payeeInfo: PayeeInfo? {
            get { fields.stored("payee_info") }
            set { fields.set("payee_info", newValue) }
        }
        /// 预售信息 (`presale_info`).
        public var presaleInfo: PresaleInfo? {
            get { fields.stored("presale_info") }
            set { fields.set("presale_info", newValue) }
        }
        /// `goods_info`.
        public struct GoodsInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(goodsName: String, goodsCategory: String, goodsUnitPrice: Int, goodsQuantity: Int) {
                var fields = Fields()
                fields.set("goods_name", goodsName)
                fields.set("goods_category", goodsCategory)
                fields.set("goods_unit_price", goodsUnitPrice)
                fields.set("goods_quantity", goodsQuantity)
                self.fields = fields
            }
            /// 商品名称 (`goods_name`): at most 128 characters.
            public var goodsName: String? {
                get { fields.stored("goods_name") }
                set { fields.set("goods_name", newValue) }
            }
            /// 商品类目 (`goods_category`): at most 32 characters.
            public var goodsCategory: String? {
                get { fields.stored("goods_category") }
                set { fields.set("goods_category", newValue) }
            }
            /// 商品单价 (`goods_unit_price`): in the smallest unit of the currency (分 for CNY).
            public var goodsUnitPrice: Int? {
                get { fields.stored("goods_unit_price") }
                set { fields.set("goods_unit_price", newValue) }
            }
            /// 商品数量 (`goods_quantity`).
            public var goodsQuantity: Int? {
                get { fields.stored("goods_quantity") }
                set { fields.set("goods_quantity", newValue) }
            }
        }
        /// 卖家信息 (`seller_info`).
        public struct SellerInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(overseaBusinessName: String, overseaShopName: String, sellerID: String) {
                var fields = Fields()
                fields.set("oversea_business_name", overseaBusinessName)
                fields.set("oversea_shop_name", overseaShopName)
                fields.set("seller_id", sellerID)
                self.fields = fields
            }
            /// 境外卖家经营主体名称 (`oversea_business_name`): at most 256 characters.
            public var overseaBusinessName: String? {
                get { fields.stored("oversea_business_name") }
                set { fields.set("oversea_business_name", newValue) }
            }
            /// 境外卖家店铺名称 (`oversea_shop_name`): at most 256 characters.
            public var overseaShopName: String? {
                get { fields.stored("oversea_shop_name") }
                set { fields.set("oversea_shop_name", newValue) }
            }
            /// 卖家ID (`seller_id`): at most 128 characters.
            public var sellerID: String? {
                get { fields.stored("seller_id") }
                set { fields.set("seller_id", newValue) }
            }
        }
        /// 物流信息 (`express_info`).
        public struct ExpressInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(courierNumber: String, expressCompanyName: String) {
                var fields = Fields()
                fields.set("courier_number", courierNumber)
                fields.set("express_company_name", expressCompanyName)
                self.fields = fields
            }
            /// 物流单号 (`courier_number`): at most 256 characters.
            public var courierNumber: String? {
                get { fields.stored("courier_number") }
                set { fields.set("courier_number", newValue) }
            }
            /// 物流商名称 (`express_company_name`): at most 256 characters.
            public var expressCompanyName: String? {
                get { fields.stored("express_company_name") }
                set { fields.set("express_company_name", newValue) }
            }
        }
        /// 收款人信息 (`payee_info`).
        public struct PayeeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(payeeID: String) {
                var fields = Fields()
                fields.set("payee_id", payeeID)
                self.fields = fields
            }
            /// 收款人识别号 (`payee_id`): at most 128 characters.
            public var payeeID: String? {
                get { fields.stored("payee_id") }
                set { fields.set("payee_id", newValue) }
            }
        }
        /// 预售信息 (`presale_info`).
        public struct PresaleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                type: TypeValue,
                totalAmount: Int,
                depositTransactionID: String? = nil,
                balanceTransactionID: String? = nil
            ) {
                var fields = Fields()
                fields.set("type", type)
                fields.set("total_amount", totalAmount)
                fields.set("deposit_transaction_id", depositTransactionID)
                fields.set("balance_transaction_id", balanceTransactionID)
                self.fields = fields
            }
            /// 订单类型 (`type`).
            public var type: TypeValue? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 预售订单总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// 关联定金订单号 (`deposit_transaction_id`): at most 64 characters.
            public var depositTransactionID: String? {
                get { fields.stored("deposit_transaction_id") }
                set { fields.set("deposit_transaction_id", newValue) }
            }
            /// 关联尾款订单号 (`balance_transaction_id`): at most 64 characters.
            public var balanceTransactionID: String? {
                get { fields.stored("balance_transaction_id") }
                set { fields.set("balance_transaction_id", newValue) }
            }
            /// Documented values of 订单类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == V3.FundsToOversea.Orders.PostBody.PresaleInfo.TypeValueKind {
    /// 定金订单 (`DEPOSIT`).
    public static var deposit: Self { "DEPOSIT" }
    /// 尾款订单 (`BALANCE`).
    public static var balance: Self { "BALANCE" }
}

extension V3.FundsToOversea.Orders.ByOutOrderID {
    /// 查询出境结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476127).
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号 (`sub_mchid`); at most 64 characters.
    ///   - transactionID: 微信支付订单号 (`transaction_id`); at most 64 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String, transactionID: String) async throws -> V3.FundsToOversea.OrdersReply {
        var call = TypedCall("funds-to-oversea.orders.{out_order_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try await call.reply()
    }

    /// 查询出境结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String, transactionID: String) throws -> V3.FundsToOversea.OrdersReply {
        var call = TypedCall("funds-to-oversea.orders.{out_order_id}.get", chain)
        call.query("sub_mchid", subMchid)
        call.query("transaction_id", transactionID)
        return try call.blockingReply()
    }
}

extension V3.FundsToOversea.Return.ReturnOrders {
    /// 申请资金出境退回, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735039).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("funds-to-oversea.return.return-orders.post", chain, body: body.fields).reply()
    }

    /// 申请资金出境退回, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("funds-to-oversea.return.return-orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/funds-to-oversea/return/return-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outReturnNo: String,
            subMchid: String,
            outOrderID: String,
            transactionID: String,
            supplementInfo: String,
            amount: Int
        ) {
            var fields = Fields()
            fields.set("out_return_no", outReturnNo)
            fields.set("sub_mchid", subMchid)
            fields.set("out_order_id", outOrderID)
            fields.set("transaction_id", transactionID)
            fields.set("supplement_info", supplementInfo)
            fields.set("amount", amount)
            self.fields = fields
        }
        /// 商户出境退回单号 (`out_return_no`).
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户出境单号 (`out_order_id`).
        public var outOrderID: String? {
            get { fields.stored("out_order_id") }
            set { fields.set("out_order_id", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 退回凭证补充信息 (`supplement_info`).
        public var supplementInfo: String? {
            get { fields.stored("supplement_info") }
            set { fields.set("supplement_info", newValue) }
        }
        /// 退回金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
    }

    /// What `POST /v3/funds-to-oversea/return/return-orders` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户出境退回单号 (`out_return_no`).
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信出境退回单号 (`return_id`).
        public var returnID: String { get throws { try fields.required("return_id") } }
        /// 商户出境单号 (`out_order_id`).
        public var outOrderID: String { get throws { try fields.required("out_order_id") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 退回凭证补充信息 (`supplement_info`).
        public var supplementInfo: String? { get throws { try fields.optional("supplement_info") } }
        /// 退回金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 出境退回状态 (`state`).
        public var state: V3.FundsToOversea.State { get throws { try fields.required("state") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue where Kind == V3.FundsToOversea.Return.ReturnOrders.PostReply.FailReasonKind {
    /// `RETURN_AMOUNT_NOT_ENOUGH`.
    public static var returnAmountNotEnough: Self { "RETURN_AMOUNT_NOT_ENOUGH" }
}

extension V3.FundsToOversea.Return.ReturnOrders.OutReturnNo.ByOutReturnNo {
    /// 查询出境退回结果（通过商户出境退回单号）, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735052).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("funds-to-oversea.return.return-orders.out-return-no.{out_return_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询出境退回结果（通过商户出境退回单号）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("funds-to-oversea.return.return-orders.out-return-no.{out_return_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户出境退回单号 (`out_return_no`).
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 微信出境退回单号 (`return_id`).
        public var returnID: String { get throws { try fields.required("return_id") } }
        /// 商户出境单号 (`out_order_id`).
        public var outOrderID: String { get throws { try fields.required("out_order_id") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 退回金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 出境退回状态 (`state`).
        public var state: V3.FundsToOversea.State { get throws { try fields.required("state") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.FundsToOversea.Transactions.ByTransactionID.AvailableAbroadAmounts {
    /// 查询订单剩余可出境余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476109).
    ///
    /// - Parameter subMchid: 二级商户号 (`sub_mchid`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String) async throws -> GetReply {
        var call = TypedCall("funds-to-oversea.transactions.{transaction_id}.available_abroad_amounts.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 查询订单剩余可出境余额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String) throws -> GetReply {
        var call = TypedCall("funds-to-oversea.transactions.{transaction_id}.available_abroad_amounts.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 订单剩余可出境金额 (`available_abroad_amount`): in the smallest unit of the currency (分 for CNY).
        public var availableAbroadAmount: Int { get throws { try fields.required("available_abroad_amount") } }
    }
}

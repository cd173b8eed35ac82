// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/funds-to-oversea.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.FundsToOversea.BillDownloadURL {
    /// 获取购付汇账单文件下载链接, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476132).
    ///
    /// - Parameters:
    ///   - billDate: `bill_date`.
    ///   - subMchid: `sub_mchid`.
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
        /// `hash_type`.
        public var hashType: String { get throws { try fields.required("hash_type") } }
        /// `hash_value`.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// `download_url`.
        public var downloadURL: String { get throws { try fields.required("download_url") } }
    }
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
            expressInfo: ExpressInfo,
            payeeInfo: PayeeInfo,
            goodsInfo: [GoodsInfo]? = nil,
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
        /// `out_order_id`.
        public var outOrderID: String? {
            get { fields.stored("out_order_id") }
            set { fields.set("out_order_id", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `amount`.
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// `foreign_currency`.
        public var foreignCurrency: String? {
            get { fields.stored("foreign_currency") }
            set { fields.set("foreign_currency", newValue) }
        }
        /// `goods_info`.
        public var goodsInfo: [GoodsInfo]? {
            get { fields.stored("goods_info") }
            set { fields.set("goods_info", newValue) }
        }
        /// `seller_info`.
        public var sellerInfo: SellerInfo? {
            get { fields.stored("seller_info") }
            set { fields.set("seller_info", newValue) }
        }
        /// `express_info`.
        public var expressInfo: ExpressInfo? {
            get { fields.stored("express_info") }
            set { fields.set("express_info", newValue) }
        }
        /// `payee_info`.
        public var payeeInfo: PayeeInfo? {
            get { fields.stored("payee_info") }
            set { fields.set("payee_info", newValue) }
        }
        /// `presale_info`.
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
            /// `goods_name`.
            public var goodsName: String? {
                get { fields.stored("goods_name") }
                set { fields.set("goods_name", newValue) }
            }
            /// `goods_category`.
            public var goodsCategory: String? {
                get { fields.stored("goods_category") }
                set { fields.set("goods_category", newValue) }
            }
            /// `goods_unit_price`.
            public var goodsUnitPrice: Int? {
                get { fields.stored("goods_unit_price") }
                set { fields.set("goods_unit_price", newValue) }
            }
            /// `goods_quantity`.
            public var goodsQuantity: Int? {
                get { fields.stored("goods_quantity") }
                set { fields.set("goods_quantity", newValue) }
            }
        }
        /// `seller_info`.
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
            /// `oversea_business_name`.
            public var overseaBusinessName: String? {
                get { fields.stored("oversea_business_name") }
                set { fields.set("oversea_business_name", newValue) }
            }
            /// `oversea_shop_name`.
            public var overseaShopName: String? {
                get { fields.stored("oversea_shop_name") }
                set { fields.set("oversea_shop_name", newValue) }
            }
            /// `seller_id`.
            public var sellerID: String? {
                get { fields.stored("seller_id") }
                set { fields.set("seller_id", newValue) }
            }
        }
        /// `express_info`.
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
            /// `courier_number`.
            public var courierNumber: String? {
                get { fields.stored("courier_number") }
                set { fields.set("courier_number", newValue) }
            }
            /// `express_company_name`.
            public var expressCompanyName: String? {
                get { fields.stored("express_company_name") }
                set { fields.set("express_company_name", newValue) }
            }
        }
        /// `payee_info`.
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
            /// `payee_id`.
            public var payeeID: String? {
                get { fields.stored("payee_id") }
                set { fields.set("payee_id", newValue) }
            }
        }
        /// `presale_info`.
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
            /// `type`.
            public var type: TypeValue? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// `total_amount`.
            public var totalAmount: Int? {
                get { fields.stored("total_amount") }
                set { fields.set("total_amount", newValue) }
            }
            /// `deposit_transaction_id`.
            public var depositTransactionID: String? {
                get { fields.stored("deposit_transaction_id") }
                set { fields.set("deposit_transaction_id", newValue) }
            }
            /// `balance_transaction_id`.
            public var balanceTransactionID: String? {
                get { fields.stored("balance_transaction_id") }
                set { fields.set("balance_transaction_id", newValue) }
            }
            /// Documented values of `type`; open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == V3.FundsToOversea.Orders.PostBody.PresaleInfo.TypeValueKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `BALANCE`.
    public static var balance: Self { "BALANCE" }
}

extension V3.FundsToOversea.Orders.ByOutOrderID {
    /// 查询出境结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476127).
    ///
    /// - Parameters:
    ///   - subMchid: `sub_mchid`.
    ///   - transactionID: `transaction_id`.
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
        /// `out_return_no`.
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `out_order_id`.
        public var outOrderID: String? {
            get { fields.stored("out_order_id") }
            set { fields.set("out_order_id", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// `supplement_info`.
        public var supplementInfo: String? {
            get { fields.stored("supplement_info") }
            set { fields.set("supplement_info", newValue) }
        }
        /// `amount`.
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
        /// `out_return_no`.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `return_id`.
        public var returnID: String { get throws { try fields.required("return_id") } }
        /// `out_order_id`.
        public var outOrderID: String { get throws { try fields.required("out_order_id") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `supplement_info`.
        public var supplementInfo: String? { get throws { try fields.optional("supplement_info") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `state`.
        public var state: V3.FundsToOversea.State { get throws { try fields.required("state") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `fail_reason`.
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// Documented values of `fail_reason`; open.
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
    /// - Parameter subMchid: `sub_mchid`.
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
        /// `out_return_no`.
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// `sub_mchid`.
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// `return_id`.
        public var returnID: String { get throws { try fields.required("return_id") } }
        /// `out_order_id`.
        public var outOrderID: String { get throws { try fields.required("out_order_id") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `state`.
        public var state: V3.FundsToOversea.State { get throws { try fields.required("state") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
    }
}

extension V3.FundsToOversea.Transactions.ByTransactionID.AvailableAbroadAmounts {
    /// 查询订单剩余可出境余额, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476109).
    ///
    /// - Parameter subMchid: `sub_mchid`.
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
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `available_abroad_amount`.
        public var availableAbroadAmount: Int { get throws { try fields.required("available_abroad_amount") } }
    }
}

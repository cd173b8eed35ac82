// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/industry-rebate.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.IndustryRebate.RetailIndustry.Transactions {
    /// 回传SN和商品编码, [official page](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("industry-rebate.retail-industry.transactions.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 回传SN和商品编码, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("industry-rebate.retail-industry.transactions.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/industry-rebate/retail-industry/transactions` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            subMchid: String,
            brandID: String? = nil,
            transactionID: String? = nil,
            deviceID: String? = nil,
            goodsDetail: [GoodsDetail]? = nil
        ) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sub_mchid", subMchid)
            fields.set("device_id", deviceID)
            fields.set("goods_detail", goodsDetail)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 设备号 (`device_id`).
        public var deviceID: String? {
            get { fields.stored("device_id") }
            set { fields.set("device_id", newValue) }
        }
        /// 单品列表 (`goods_detail`).
        public var goodsDetail: [GoodsDetail]? {
            get { fields.stored("goods_detail") }
            set { fields.set("goods_detail", newValue) }
        }
        /// `goods_detail`.
        public struct GoodsDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                barcode: String,
                goodsName: String,
                quantity: JSON.Number,
                price: JSON.Number,
                merchantGoodsID: String? = nil
            ) {
                var fields = Fields()
                fields.set("barcode", barcode)
                fields.set("merchant_goods_id", merchantGoodsID)
                fields.set("goods_name", goodsName)
                fields.set("quantity", quantity)
                fields.set("price", price)
                self.fields = fields
            }
            /// 商品编码 (`barcode`).
            public var barcode: String? {
                get { fields.stored("barcode") }
                set { fields.set("barcode", newValue) }
            }
            /// 商家商品编码 (`merchant_goods_id`).
            public var merchantGoodsID: String? {
                get { fields.stored("merchant_goods_id") }
                set { fields.set("merchant_goods_id", newValue) }
            }
            /// 商品名称 (`goods_name`).
            public var goodsName: String? {
                get { fields.stored("goods_name") }
                set { fields.set("goods_name", newValue) }
            }
            /// 商品数量 (`quantity`).
            public var quantity: JSON.Number? {
                get { fields.stored("quantity") }
                set { fields.set("quantity", newValue) }
            }
            /// 商品单价 (`price`).
            public var price: JSON.Number? {
                get { fields.stored("price") }
                set { fields.set("price", newValue) }
            }
        }
    }
}

extension V3.IndustryRebate.Transactions.ByTransactionID {
    /// 支付码牌/点餐码牌交易回传, [official page](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("industry-rebate.transactions.{transaction_id}.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 支付码牌/点餐码牌交易回传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("industry-rebate.transactions.{transaction_id}.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/industry-rebate/transactions/{transaction_id}` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, codeURL: String, outTradeNo: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("code_url", codeURL)
            fields.set("out_trade_no", outTradeNo)
            self.fields = fields
        }
        /// 子商户 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 收款链接url (`code_url`).
        public var codeURL: String? {
            get { fields.stored("code_url") }
            set { fields.set("code_url", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Querycombinedorder {
    /// 合单查单, [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message: "closed since 2021-09-01; use GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}"
    )
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.querycombinedorder.post", chain, body: body.fields).reply()
    }

    /// 合单查单, blocking the thread.
    @available(
        *, deprecated,
        message: "closed since 2021-09-01; use GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.querycombinedorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/querycombinedorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(combineAppid: String, combineMchID: String, signType: V2.Pay.SignType, combineOutTradeNo: String) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mch_id", combineMchID)
            fields.set("sign_type", signType)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            self.fields = fields
        }
        /// 合单appid (`combine_appid`).
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mch_id`).
        public var combineMchID: String? {
            get { fields.stored("combine_mch_id") }
            set { fields.set("combine_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
    }

    /// What `POST /pay/querycombinedorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 合单appid (`combine_appid`).
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 合单商户号 (`combine_mch_id`).
        public var combineMchID: String { get throws { try fields.required("combine_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 合单用户标识 (`combine_openid`).
        public var combineOpenid: String? { get throws { try fields.optional("combine_openid") } }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 业务结果描述 (`result_msg`).
        public var resultMsg: String { get throws { try fields.required("result_msg") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: V2.Pay.TradeState? { get throws { try fields.optional("trade_state") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String? { get throws { try fields.optional("trade_state_desc") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 子单信息JSON格式字符串 (`sub_order_list`): JSON inside a text.
        public var subOrderList: SubOrderList { get throws { try fields.required("sub_order_list") } }
        /// `sub_order_list`.
        public struct SubOrderList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 子订单数 (`order_num`).
            public var orderNum: JSON.Number { get throws { try fields.required("order_num") } }
            /// 子订单信息 (`order_list`).
            public var orderList: [OrderList] { get throws { try fields.required("order_list") } }
            /// `order_list`.
            public struct OrderList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 子单商户号 (`mchid`).
                public var mchid: String { get throws { try fields.required("mchid") } }
                /// 交易类型 (`trade_type`).
                public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
                /// 附加数据 (`attach`).
                public var attach: String { get throws { try fields.required("attach") } }
                /// 订单金额 (`amount`).
                public var amount: Amount { get throws { try fields.required("amount") } }
                /// 微信订单号 (`transaction_id`).
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// 子单商户订单号 (`out_trade_no`).
                public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
                /// 订单优惠标记 (`goods_tag`).
                public var goodsTag: String? { get throws { try fields.optional("goods_tag") } }
                /// 商品描述 (`description`).
                public var description: String { get throws { try fields.required("description") } }
                /// 营销详情 (`promotion_detail`).
                public var promotionDetail: V2.Pay.PromotionDetail? {
                    get throws { try fields.optional("promotion_detail") }
                }
                /// Documented values of 交易类型 (`trade_type`); open.
                public typealias TradeType = OpenValue<TradeTypeKind>
                /// Tells ``TradeType`` from other values.
                public enum TradeTypeKind {}
                /// 订单金额 (`amount`).
                public struct Amount: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 标价金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
                    public var totalAmount: Int { get throws { try fields.required("total_amount") } }
                    /// 标价币种 (`currency`).
                    public var currency: String? { get throws { try fields.optional("currency") } }
                }
            }
        }
    }
}

extension OpenValue where Kind == V2.Pay.Querycombinedorder.PostReply.SubOrderList.OrderList.TradeTypeKind {
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
}

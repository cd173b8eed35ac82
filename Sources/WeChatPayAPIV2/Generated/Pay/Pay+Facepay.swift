// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Facepay {
    /// 提交刷脸支付, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.facepay.post", chain, body: body.fields).reply()
    }

    /// 提交刷脸支付, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.facepay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/facepay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            feeType: String,
            spbillCreateIp: String,
            faceCode: String,
            signType: V2.Pay.SignType,
            deposit: V2.Pay.Deposit? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            detail: Detail? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            openid: String? = nil
        ) {
            var fields = Fields()
            fields.set("deposit", deposit)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("device_info", deviceInfo)
            fields.set("body", body)
            fields.setText("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("limit_pay", limitPay)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("openid", openid)
            fields.set("face_code", faceCode)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 是否押金支付 (`deposit`).
        public var deposit: V2.Pay.Deposit? {
            get { fields.stored("deposit") }
            set { fields.set("deposit", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情JSON格式字符串 (`detail`): JSON inside a text.
        public var detail: Detail? {
            get { fields.stored("detail") }
            set { fields.setText("detail", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 交易起始时间 (`time_start`).
        public var timeStart: String? {
            get { fields.stored("time_start") }
            set { fields.set("time_start", newValue) }
        }
        /// 交易结束时间 (`time_expire`).
        public var timeExpire: String? {
            get { fields.stored("time_expire") }
            set { fields.set("time_expire", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 授权码 (`face_code`).
        public var faceCode: String? {
            get { fields.stored("face_code") }
            set { fields.set("face_code", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// `detail`.
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(goodsDetail: [GoodsDetail]) {
                var fields = Fields()
                fields.set("goods_detail", goodsDetail)
                self.fields = fields
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
                    goodsID: String,
                    goodsName: String,
                    goodsNum: JSON.Number,
                    price: JSON.Number,
                    wxpayGoodsID: String? = nil,
                    goodsCategory: String? = nil,
                    body: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("goods_id", goodsID)
                    fields.set("wxpay_goods_id", wxpayGoodsID)
                    fields.set("goods_name", goodsName)
                    fields.set("goods_num", goodsNum)
                    fields.set("price", price)
                    fields.set("goods_category", goodsCategory)
                    fields.set("body", body)
                    self.fields = fields
                }
                /// 商品编码 (`goods_id`).
                public var goodsID: String? {
                    get { fields.stored("goods_id") }
                    set { fields.set("goods_id", newValue) }
                }
                /// 微信支付商品编码 (`wxpay_goods_id`).
                public var wxpayGoodsID: String? {
                    get { fields.stored("wxpay_goods_id") }
                    set { fields.set("wxpay_goods_id", newValue) }
                }
                /// 商品名称 (`goods_name`).
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 商品数量 (`goods_num`).
                public var goodsNum: JSON.Number? {
                    get { fields.stored("goods_num") }
                    set { fields.set("goods_num", newValue) }
                }
                /// 商品单价 (`price`).
                public var price: JSON.Number? {
                    get { fields.stored("price") }
                    set { fields.set("price", newValue) }
                }
                /// 商品类目ID (`goods_category`).
                public var goodsCategory: String? {
                    get { fields.stored("goods_category") }
                    set { fields.set("goods_category", newValue) }
                }
                /// 商品描述信息 (`body`).
                public var body: String? {
                    get { fields.stored("body") }
                    set { fields.set("body", newValue) }
                }
            }
        }
    }

    /// What `POST /pay/facepay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: V2.Pay.FacepayIsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 是否关注子公众账号 (`sub_is_subscribe`).
        public var subIsSubscribe: V2.Pay.SubIsSubscribe? { get throws { try fields.optional("sub_is_subscribe") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 标价币种 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 标价金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 现金支付币种 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 代金券金额 (`coupon_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商家数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`time_end`).
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// 营销详情JSON格式字符串 (`promotion_detail`): JSON inside a text.
        public var promotionDetail: V2.Pay.PromotionDetail? { get throws { try fields.optional("promotion_detail") } }
    }
}

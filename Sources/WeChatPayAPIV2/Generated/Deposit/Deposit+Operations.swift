// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/deposit.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Deposit.Consume {
    /// 消费押金, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986801).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.consume.post", chain, body: body.fields).reply()
    }

    /// 消费押金, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.consume.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/consume` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subMchID: String,
            totalFee: Int,
            consumeFee: Int,
            feeType: String,
            signType: V2.Deposit.ConsumeSignType,
            subAppid: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("consume_fee", consumeFee)
            fields.set("fee_type", feeType)
            fields.set("sign_type", signType)
            self.fields = fields
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
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 押金总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 消费金额 (`consume_fee`): in the smallest unit of the currency (分 for CNY).
        public var consumeFee: Int? {
            get { fields.stored("consume_fee") }
            set { fields.set("consume_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.ConsumeSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /deposit/consume` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String { get throws { try fields.required("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 押金总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 消费金额 (`consume_fee`): in the smallest unit of the currency (分 for CNY).
        public var consumeFee: Int { get throws { try fields.required("consume_fee") } }
        /// 货币类型 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
    }
}

extension V2.Deposit.Facepay {
    /// 支付押金（人脸支付）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986577).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.facepay.post", chain, body: body.fields).reply()
    }

    /// 支付押金（人脸支付）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.facepay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/facepay` sends.
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
            signType: V2.Deposit.ConsumeSignType,
            deposit: V2.Deposit.FacepayDeposit? = nil,
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
        public var deposit: V2.Deposit.FacepayDeposit? {
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
        public var signType: V2.Deposit.ConsumeSignType? {
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

    /// What `POST /deposit/facepay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
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
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: V2.Deposit.IsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 是否关注子公众账号 (`sub_is_subscribe`).
        public var subIsSubscribe: V2.Deposit.SubIsSubscribe? { get throws { try fields.optional("sub_is_subscribe") } }
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
        public var promotionDetail: V2.Deposit.PromotionDetail? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension V2.Deposit.Micropay {
    /// 支付押金（付款码支付）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986623).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.micropay.post", chain, body: body.fields).reply()
    }

    /// 支付押金（付款码支付）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.micropay.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/micropay` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            deposit: V2.Deposit.FacepayDeposit,
            appid: String,
            mchID: String,
            signType: V2.Deposit.SignType,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            feeType: String,
            spbillCreateIp: String,
            authCode: String,
            version: String? = nil,
            profitSharing: ProfitSharing? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            detail: V2.Deposit.Detail? = nil,
            attach: String? = nil,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            receipt: String? = nil,
            sceneInfo: V2.Deposit.SceneInfo? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("profit_sharing", profitSharing)
            fields.set("deposit", deposit)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("device_info", deviceInfo)
            fields.set("sign_type", signType)
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
            fields.set("receipt", receipt)
            fields.set("auth_code", authCode)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: String? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// `profit_sharing`.
        public var profitSharing: ProfitSharing? {
            get { fields.stored("profit_sharing") }
            set { fields.set("profit_sharing", newValue) }
        }
        /// 是否押金支付 (`deposit`).
        public var deposit: V2.Deposit.FacepayDeposit? {
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
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情JSON格式字符串 (`detail`): JSON inside a text.
        public var detail: V2.Deposit.Detail? {
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
        /// 订单金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
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
        /// 电子发票入口开放标识 (`receipt`).
        public var receipt: String? {
            get { fields.stored("receipt") }
            set { fields.set("receipt", newValue) }
        }
        /// 授权码 (`auth_code`).
        public var authCode: String? {
            get { fields.stored("auth_code") }
            set { fields.set("auth_code", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Deposit.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// Documented values of `profit_sharing`; open.
        public typealias ProfitSharing = OpenValue<ProfitSharingKind>
        /// Tells ``ProfitSharing`` from other values.
        public enum ProfitSharingKind {}
    }

    /// What `POST /deposit/micropay` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
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
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: V2.Deposit.IsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 货币类型 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 订单金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 代金券金额 (`coupon_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// 现金支付货币类型 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商家数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`time_end`).
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// 营销详情JSON格式字符串 (`promotion_detail`): JSON inside a text.
        public var promotionDetail: V2.Deposit.PromotionDetail? {
            get throws { try fields.optional("promotion_detail") }
        }
    }
}

extension OpenValue where Kind == V2.Deposit.Micropay.PostBody.ProfitSharingKind {
    /// `N`.
    public static var n: Self { "N" }
    /// `Y`.
    public static var y: Self { "Y" }
}

extension V2.Deposit.Orderquery {
    /// 查询订单, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986679).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.orderquery.post", chain, body: body.fields).reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.orderquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/orderquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            version: Version? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            signType: V2.Deposit.SignType? = nil
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
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
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// Documented values of 接口版本号 (`version`); open.
        public typealias Version = OpenValue<VersionKind>
        /// Tells ``Version`` from other values.
        public enum VersionKind {}
    }

    /// What `POST /deposit/orderquery` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: V2.Deposit.IsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 是否关注子公众账号 (`sub_is_subscribe`).
        public var subIsSubscribe: V2.Deposit.SubIsSubscribe? { get throws { try fields.optional("sub_is_subscribe") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: TradeState { get throws { try fields.required("trade_state") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 标价金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 标价币种 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 现金支付币种 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 代金券金额 (`coupon_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// 代金券使用数量 (`coupon_count`).
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 支付完成时间 (`time_end`).
        public var timeEnd: String { get throws { try fields.required("time_end") } }
        /// 交易状态描述 (`trade_state_desc`).
        public var tradeStateDesc: String { get throws { try fields.required("trade_state_desc") } }
        /// 营销详情JSON格式字符串 (`promotion_detail`): JSON inside a text.
        public var promotionDetail: V2.Deposit.PromotionDetail? {
            get throws { try fields.optional("promotion_detail") }
        }
        /// 押金消费金额 (`consume_fee`): in the smallest unit of the currency (分 for CNY).
        public var consumeFee: Int? { get throws { try fields.optional("consume_fee") } }
        /// 代金券类型 (`coupon_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// 代金券ID (`coupon_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponID(_ n: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)")
        }
        /// 单个代金券支付金额 (`coupon_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_fee_\(n)")
        }
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
    }
}

extension OpenValue where Kind == V2.Deposit.Orderquery.PostBody.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
}

extension OpenValue where Kind == V2.Deposit.Orderquery.PostReply.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
    /// `NOTPAY`.
    public static var notpay: Self { "NOTPAY" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `USERPAYING`.
    public static var userpaying: Self { "USERPAYING" }
    /// `PAYERROR`.
    public static var payerror: Self { "PAYERROR" }
    /// `ACCEPT`.
    public static var accept: Self { "ACCEPT" }
}

extension V2.Deposit.Refund {
    /// 申请退款（押金）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011987251).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.refund.post", chain, body: body.fields).reply()
    }

    /// 申请退款（押金）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.refund.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/refund` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outRefundNo: String,
            totalFee: Int,
            refundFee: Int,
            subAppid: String? = nil,
            subMchID: String? = nil,
            signType: V2.Deposit.SignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            refundFeeType: String? = nil,
            refundDesc: String? = nil,
            refundAccount: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("total_fee", totalFee)
            fields.set("refund_fee", refundFee)
            fields.set("refund_fee_type", refundFeeType)
            fields.set("refund_desc", refundDesc)
            fields.set("refund_account", refundAccount)
            fields.set("notify_url", notifyURL)
            self.fields = fields
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
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 订单金额 (`total_fee`).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 退款金额 (`refund_fee`).
        public var refundFee: Int? {
            get { fields.stored("refund_fee") }
            set { fields.set("refund_fee", newValue) }
        }
        /// 退款货币种类 (`refund_fee_type`).
        public var refundFeeType: String? {
            get { fields.stored("refund_fee_type") }
            set { fields.set("refund_fee_type", newValue) }
        }
        /// 退款原因 (`refund_desc`): at most 80 bytes in UTF-8.
        public var refundDesc: String? {
            get { fields.stored("refund_desc") }
            set { fields.set("refund_desc", newValue) }
        }
        /// 退款资金来源 (`refund_account`).
        public var refundAccount: String? {
            get { fields.stored("refund_account") }
            set { fields.set("refund_account", newValue) }
        }
        /// 退款结果通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /deposit/refund` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 退款金额 (`refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var refundFee: Int { get throws { try fields.required("refund_fee") } }
        /// 应结退款金额 (`settlement_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementRefundFee: Int? { get throws { try fields.optional("settlement_refund_fee") } }
        /// 标价金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 标价币种 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 现金支付币种 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 现金退款金额 (`cash_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashRefundFee: Int? { get throws { try fields.optional("cash_refund_fee") } }
        /// 代金券退款总金额 (`coupon_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponRefundFee: Int? { get throws { try fields.optional("coupon_refund_fee") } }
        /// 退款代金券使用数量 (`coupon_refund_count`).
        public var couponRefundCount: Int? { get throws { try fields.optional("coupon_refund_count") } }
        /// 代金券类型 (`coupon_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// 单个代金券退款金额 (`coupon_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)")
        }
        /// 退款代金券ID (`coupon_refund_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundID(_ n: Int) throws -> String? {
            try fields.optional("coupon_refund_id_\(n)")
        }
    }
}

extension V2.Deposit.Refundquery {
    /// 查询退款（押金）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011987300).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.refundquery.post", chain, body: body.fields).reply()
    }

    /// 查询退款（押金）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.refundquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/refundquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subAppid: String? = nil,
            subMchID: String? = nil,
            signType: V2.Deposit.SignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outRefundNo: String? = nil,
            refundID: String? = nil,
            offset: Int? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("refund_id", refundID)
            fields.set("offset", offset)
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
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String? {
            get { fields.stored("refund_id") }
            set { fields.set("refund_id", newValue) }
        }
        /// 偏移量 (`offset`).
        public var offset: Int? {
            get { fields.stored("offset") }
            set { fields.set("offset", newValue) }
        }
    }

    /// What `POST /deposit/refundquery` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 订单总退款次数 (`total_refund_count`).
        public var totalRefundCount: Int? { get throws { try fields.optional("total_refund_count") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 订单金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 货币种类 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 退款笔数 (`refund_count`).
        public var refundCount: Int { get throws { try fields.required("refund_count") } }
        /// 商户退款单号 (`out_refund_no_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func outRefundNo(_ n: Int) throws -> String? {
            try fields.optional("out_refund_no_\(n)")
        }
        /// 微信退款单号 (`refund_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundID(_ n: Int) throws -> String? {
            try fields.optional("refund_id_\(n)")
        }
        /// 退款渠道 (`refund_channel_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundChannel(_ n: Int) throws -> String? {
            try fields.optional("refund_channel_\(n)")
        }
        /// 申请退款金额 (`refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundFee(_ n: Int) throws -> Int? {
            try fields.optional("refund_fee_\(n)")
        }
        /// 退款金额 (`settlement_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func settlementRefundFee(_ n: Int) throws -> Int? {
            try fields.optional("settlement_refund_fee_\(n)")
        }
        /// 代金券类型 (`coupon_type_$n_$m`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponType(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)_\(m)")
        }
        /// 总代金券退款金额 (`coupon_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundFee(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)")
        }
        /// 退款代金券使用数量 (`coupon_refund_count_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundCount(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_count_\(n)")
        }
        /// 退款代金券ID (`coupon_refund_id_$n_$m`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponRefundID(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_refund_id_\(n)_\(m)")
        }
        /// 单个代金券退款金额 (`coupon_refund_fee_$n_$m`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponRefundFeeValue(_ n: Int, _ m: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)_\(m)")
        }
        /// 退款状态 (`refund_status_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundStatus(_ n: Int) throws -> String? {
            try fields.optional("refund_status_\(n)")
        }
        /// 退款资金来源 (`refund_account_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundAccount(_ n: Int) throws -> String? {
            try fields.optional("refund_account_\(n)")
        }
        /// 退款入账账户 (`refund_recv_accout_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundRecvAccout(_ n: Int) throws -> String? {
            try fields.optional("refund_recv_accout_\(n)")
        }
        /// 退款成功时间 (`refund_success_time_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundSuccessTime(_ n: Int) throws -> String? {
            try fields.optional("refund_success_time_\(n)")
        }
    }
}

extension V2.Deposit.Reverse {
    /// 撤销订单, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986741).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.reverse.post", chain, body: body.fields).reply()
    }

    /// 撤销订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.reverse.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/reverse` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outTradeNo: String,
            subAppid: String? = nil,
            subMchID: String? = nil,
            transactionID: String? = nil,
            signType: V2.Deposit.SignType? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
            self.fields = fields
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
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /deposit/reverse` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 是否重调 (`recall`).
        public var recall: Recall { get throws { try fields.required("recall") } }
        /// Documented values of 是否重调 (`recall`); open.
        public typealias Recall = OpenValue<RecallKind>
        /// Tells ``Recall`` from other values.
        public enum RecallKind {}
    }
}

extension OpenValue where Kind == V2.Deposit.Reverse.PostReply.RecallKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Deposit.Unifiedorder {
    /// 支付押金（JSAPI/APP支付）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986340).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.deposit.unifiedorder.post", chain, body: body.fields).reply()
    }

    /// 支付押金（JSAPI/APP支付）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.deposit.unifiedorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /deposit/unifiedorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            subMchID: String,
            signType: V2.Deposit.SignType,
            body: String,
            outTradeNo: String,
            feeType: String,
            totalFee: Int,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: V2.Deposit.TradeType,
            subAppid: String? = nil,
            deviceInfo: String? = nil,
            detail: V2.Deposit.Detail? = nil,
            attach: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            productID: String? = nil,
            limitPay: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            receipt: Receipt? = nil,
            sceneInfo: V2.Deposit.SceneInfo? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("device_info", deviceInfo)
            fields.set("sign_type", signType)
            fields.set("body", body)
            fields.setText("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("fee_type", feeType)
            fields.set("total_fee", totalFee)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("product_id", productID)
            fields.set("limit_pay", limitPay)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("receipt", receipt)
            fields.setText("scene_info", sceneInfo)
            self.fields = fields
        }
        /// 服务商应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
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
        /// 签名类型 (`sign_type`).
        public var signType: V2.Deposit.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情JSON格式字符串 (`detail`): JSON inside a text.
        public var detail: V2.Deposit.Detail? {
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
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
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
        /// 通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Deposit.TradeType? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 商品ID (`product_id`).
        public var productID: String? {
            get { fields.stored("product_id") }
            set { fields.set("product_id", newValue) }
        }
        /// 指定支付方式 (`limit_pay`).
        public var limitPay: String? {
            get { fields.stored("limit_pay") }
            set { fields.set("limit_pay", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 电子发票入口开放标识 (`receipt`).
        public var receipt: Receipt? {
            get { fields.stored("receipt") }
            set { fields.set("receipt", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: V2.Deposit.SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// Documented values of 电子发票入口开放标识 (`receipt`); open.
        public typealias Receipt = OpenValue<ReceiptKind>
        /// Tells ``Receipt`` from other values.
        public enum ReceiptKind {}
    }

    /// What `POST /deposit/unifiedorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Deposit.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 服务商应用ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Deposit.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: V2.Deposit.TradeType { get throws { try fields.required("trade_type") } }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
        /// 二维码链接 (`code_url`).
        public var codeURL: String? { get throws { try fields.optional("code_url") } }
    }
}

extension OpenValue where Kind == V2.Deposit.Unifiedorder.PostBody.ReceiptKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

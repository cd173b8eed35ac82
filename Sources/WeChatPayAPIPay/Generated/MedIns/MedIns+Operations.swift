// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/med-ins.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MedIns.Orders {
    /// 医保自费混合收款下单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781466).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.MedIns.OrdersReply {
        try await TypedCall("med-ins.orders.post", chain, body: body.fields).reply()
    }

    /// 医保自费混合收款下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.MedIns.OrdersReply {
        try TypedCall("med-ins.orders.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/med-ins/orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mixPayType: V3.MedIns.MixPayType,
            orderType: V3.MedIns.OrderType,
            appid: String,
            payer: V3.MedIns.Payer,
            outTradeNo: String,
            serialNo: String,
            cityID: String,
            medInstName: String,
            medInstNo: String,
            totalFee: Int,
            callbackURL: String,
            subAppid: String? = nil,
            subMchid: String? = nil,
            openid: String? = nil,
            subOpenid: String? = nil,
            payForRelatives: Bool? = nil,
            relative: V3.MedIns.Payer? = nil,
            payOrderID: String? = nil,
            payAuthNo: String? = nil,
            geoLocation: String? = nil,
            medInsOrderCreateTime: String? = nil,
            medInsGovFee: Int? = nil,
            medInsSelfFee: Int? = nil,
            medInsOtherFee: Int? = nil,
            medInsCashFee: Int? = nil,
            wechatPayCashFee: Int? = nil,
            cashAddDetail: [CashAddDetail]? = nil,
            cashReduceDetail: [CashReduceDetail]? = nil,
            prepayID: String? = nil,
            passthroughRequestContent: PassthroughRequestContent? = nil,
            extends: String? = nil,
            attach: String? = nil,
            channelNo: String? = nil,
            medInsTestEnv: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("mix_pay_type", mixPayType)
            fields.set("order_type", orderType)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mchid", subMchid)
            fields.set("openid", openid)
            fields.set("sub_openid", subOpenid)
            fields.set("payer", payer)
            fields.set("pay_for_relatives", payForRelatives)
            fields.set("relative", relative)
            fields.set("out_trade_no", outTradeNo)
            fields.set("serial_no", serialNo)
            fields.set("pay_order_id", payOrderID)
            fields.set("pay_auth_no", payAuthNo)
            fields.set("geo_location", geoLocation)
            fields.set("city_id", cityID)
            fields.set("med_inst_name", medInstName)
            fields.set("med_inst_no", medInstNo)
            fields.set("med_ins_order_create_time", medInsOrderCreateTime)
            fields.set("total_fee", totalFee)
            fields.set("med_ins_gov_fee", medInsGovFee)
            fields.set("med_ins_self_fee", medInsSelfFee)
            fields.set("med_ins_other_fee", medInsOtherFee)
            fields.set("med_ins_cash_fee", medInsCashFee)
            fields.set("wechat_pay_cash_fee", wechatPayCashFee)
            fields.set("cash_add_detail", cashAddDetail)
            fields.set("cash_reduce_detail", cashReduceDetail)
            fields.set("callback_url", callbackURL)
            fields.set("prepay_id", prepayID)
            fields.setText("passthrough_request_content", passthroughRequestContent)
            fields.set("extends", extends)
            fields.set("attach", attach)
            fields.set("channel_no", channelNo)
            fields.set("med_ins_test_env", medInsTestEnv)
            self.fields = fields
        }
        /// 混合支付类型 (`mix_pay_type`).
        public var mixPayType: V3.MedIns.MixPayType? {
            get { fields.stored("mix_pay_type") }
            set { fields.set("mix_pay_type", newValue) }
        }
        /// 订单类型 (`order_type`).
        public var orderType: V3.MedIns.OrderType? {
            get { fields.stored("order_type") }
            set { fields.set("order_type", newValue) }
        }
        /// 从业机构/服务商的公众号ID (`appid`): at most 32 characters.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 医疗机构的公众号ID (`sub_appid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 医疗机构的商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 用户在appid下的唯一标识 (`openid`): at most 128 characters; required of merchants (商户).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户在sub_appid下的唯一标识 (`sub_openid`): at most 128 characters; for partners (服务商) only.
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// 支付人身份信息 (`payer`).
        public var payer: V3.MedIns.Payer? {
            get { fields.stored("payer") }
            set { fields.set("payer", newValue) }
        }
        /// 是否代亲属支付 (`pay_for_relatives`).
        public var payForRelatives: Bool? {
            get { fields.stored("pay_for_relatives") }
            set { fields.set("pay_for_relatives", newValue) }
        }
        /// 亲属身份信息 (`relative`).
        public var relative: V3.MedIns.Payer? {
            get { fields.stored("relative") }
            set { fields.set("relative", newValue) }
        }
        /// 从业机构订单号 (`out_trade_no`): at most 64 characters.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 医疗机构订单号 (`serial_no`): at most 40 characters.
        public var serialNo: String? {
            get { fields.stored("serial_no") }
            set { fields.set("serial_no", newValue) }
        }
        /// 医保局返回的支付单ID (`pay_order_id`): at most 64 characters.
        public var payOrderID: String? {
            get { fields.stored("pay_order_id") }
            set { fields.set("pay_order_id", newValue) }
        }
        /// 医保局返回的支付授权码 (`pay_auth_no`): at most 40 characters.
        public var payAuthNo: String? {
            get { fields.stored("pay_auth_no") }
            set { fields.set("pay_auth_no", newValue) }
        }
        /// 用户定位信息 (`geo_location`): at most 40 characters.
        public var geoLocation: String? {
            get { fields.stored("geo_location") }
            set { fields.set("geo_location", newValue) }
        }
        /// 城市ID (`city_id`): at most 8 characters.
        public var cityID: String? {
            get { fields.stored("city_id") }
            set { fields.set("city_id", newValue) }
        }
        /// 医疗机构名称 (`med_inst_name`): at most 128 characters.
        public var medInstName: String? {
            get { fields.stored("med_inst_name") }
            set { fields.set("med_inst_name", newValue) }
        }
        /// 医疗机构编码 (`med_inst_no`): at most 32 characters.
        public var medInstNo: String? {
            get { fields.stored("med_inst_no") }
            set { fields.set("med_inst_no", newValue) }
        }
        /// 医保下单时间 (`med_ins_order_create_time`): at most 64 characters.
        public var medInsOrderCreateTime: String? {
            get { fields.stored("med_ins_order_create_time") }
            set { fields.set("med_ins_order_create_time", newValue) }
        }
        /// 使用该接口下单的总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// `med_ins_gov_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsGovFee: Int? {
            get { fields.stored("med_ins_gov_fee") }
            set { fields.set("med_ins_gov_fee", newValue) }
        }
        /// `med_ins_self_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsSelfFee: Int? {
            get { fields.stored("med_ins_self_fee") }
            set { fields.set("med_ins_self_fee", newValue) }
        }
        /// `med_ins_other_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsOtherFee: Int? {
            get { fields.stored("med_ins_other_fee") }
            set { fields.set("med_ins_other_fee", newValue) }
        }
        /// `med_ins_cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var medInsCashFee: Int? {
            get { fields.stored("med_ins_cash_fee") }
            set { fields.set("med_ins_cash_fee", newValue) }
        }
        /// 实际需要用户微信支付的金额 (`wechat_pay_cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var wechatPayCashFee: Int? {
            get { fields.stored("wechat_pay_cash_fee") }
            set { fields.set("wechat_pay_cash_fee", newValue) }
        }
        /// 现金补充列表 (`cash_add_detail`).
        public var cashAddDetail: [CashAddDetail]? {
            get { fields.stored("cash_add_detail") }
            set { fields.set("cash_add_detail", newValue) }
        }
        /// 现金减免列表 (`cash_reduce_detail`).
        public var cashReduceDetail: [CashReduceDetail]? {
            get { fields.stored("cash_reduce_detail") }
            set { fields.set("cash_reduce_detail", newValue) }
        }
        /// 回调通知URL (`callback_url`): at most 256 characters.
        public var callbackURL: String? {
            get { fields.stored("callback_url") }
            set { fields.set("callback_url", newValue) }
        }
        /// 自费预下单ID (`prepay_id`): at most 64 characters.
        public var prepayID: String? {
            get { fields.stored("prepay_id") }
            set { fields.set("prepay_id", newValue) }
        }
        /// 医疗机构透传给医保的数据 (`passthrough_request_content`): JSON inside a text.
        public var passthroughRequestContent: PassthroughRequestContent? {
            get { fields.stored("passthrough_request_content") }
            set { fields.setText("passthrough_request_content", newValue) }
        }
        /// 扩展字段 (`extends`): at most 512 characters.
        public var extends: String? {
            get { fields.stored("extends") }
            set { fields.set("extends", newValue) }
        }
        /// 附加数据 (`attach`): at most 128 characters.
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 渠道号 (`channel_no`): at most 32 characters.
        public var channelNo: String? {
            get { fields.stored("channel_no") }
            set { fields.set("channel_no", newValue) }
        }
        /// 是否到医保局测试环境下单 (`med_ins_test_env`).
        public var medInsTestEnv: Bool? {
            get { fields.stored("med_ins_test_env") }
            set { fields.set("med_ins_test_env", newValue) }
        }
        /// `cash_add_detail`.
        public struct CashAddDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(cashAddFee: Int, cashAddType: V3.MedIns.CashAddType) {
                var fields = Fields()
                fields.set("cash_add_fee", cashAddFee)
                fields.set("cash_add_type", cashAddType)
                self.fields = fields
            }
            /// 现金补充金额 (`cash_add_fee`): in the smallest unit of the currency (分 for CNY).
            public var cashAddFee: Int? {
                get { fields.stored("cash_add_fee") }
                set { fields.set("cash_add_fee", newValue) }
            }
            /// 现金补充类型 (`cash_add_type`).
            public var cashAddType: V3.MedIns.CashAddType? {
                get { fields.stored("cash_add_type") }
                set { fields.set("cash_add_type", newValue) }
            }
        }
        /// `cash_reduce_detail`.
        public struct CashReduceDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(cashReduceFee: Int, cashReduceType: V3.MedIns.CashReduceType) {
                var fields = Fields()
                fields.set("cash_reduce_fee", cashReduceFee)
                fields.set("cash_reduce_type", cashReduceType)
                self.fields = fields
            }
            /// 现金减免金额 (`cash_reduce_fee`): in the smallest unit of the currency (分 for CNY).
            public var cashReduceFee: Int? {
                get { fields.stored("cash_reduce_fee") }
                set { fields.set("cash_reduce_fee", newValue) }
            }
            /// 现金减免类型 (`cash_reduce_type`).
            public var cashReduceType: V3.MedIns.CashReduceType? {
                get { fields.stored("cash_reduce_type") }
                set { fields.set("cash_reduce_type", newValue) }
            }
        }
        /// `passthrough_request_content`.
        public struct PassthroughRequestContent: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(payAuthNo: String? = nil, payOrdId: String? = nil, setlLatlnt: String? = nil) {
                var fields = Fields()
                fields.set("payAuthNo", payAuthNo)
                fields.set("payOrdId", payOrdId)
                fields.set("setlLatlnt", setlLatlnt)
                self.fields = fields
            }
            /// `payAuthNo`.
            public var payAuthNo: String? {
                get { fields.stored("payAuthNo") }
                set { fields.set("payAuthNo", newValue) }
            }
            /// `payOrdId`.
            public var payOrdId: String? {
                get { fields.stored("payOrdId") }
                set { fields.set("payOrdId", newValue) }
            }
            /// `setlLatlnt`.
            public var setlLatlnt: String? {
                get { fields.stored("setlLatlnt") }
                set { fields.set("setlLatlnt", newValue) }
            }
        }
    }
}

extension V3.MedIns.Orders.MixTradeNo.ByMixTradeNo {
    /// 使用医保自费混合订单号查看下单结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781479).
    ///
    /// - Parameter subMchid: 医疗机构的商户号 (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.MedIns.OrdersReply {
        var call = TypedCall("med-ins.orders.mix-trade-no.{mix_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 使用医保自费混合订单号查看下单结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.MedIns.OrdersReply {
        var call = TypedCall("med-ins.orders.mix-trade-no.{mix_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.MedIns.Orders.OutTradeNo.ByOutTradeNo {
    /// 使用商户订单号查看下单结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781490).
    ///
    /// - Parameter subMchid: 医疗机构的商户号 (`sub_mchid`); at most 32 characters; for partners (服务商) only; required of partners (服务商).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(subMchid: String? = nil) async throws -> V3.MedIns.OrdersReply {
        var call = TypedCall("med-ins.orders.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try await call.reply()
    }

    /// 使用商户订单号查看下单结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(subMchid: String? = nil) throws -> V3.MedIns.OrdersReply {
        var call = TypedCall("med-ins.orders.out-trade-no.{out_trade_no}.get", chain)
        call.query("sub_mchid", subMchid)
        return try call.blockingReply()
    }
}

extension V3.MedIns.Refunds.Notify {
    /// 医保退款通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781561).
    ///
    /// - Parameter mixTradeNo: 医保自费混合订单号 (`mix_trade_no`); at most 32 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, mixTradeNo: String) async throws {
        var call = TypedCall("med-ins.refunds.notify.post", chain, body: body.fields)
        call.query("mix_trade_no", mixTradeNo)
        try await call.completion()
    }

    /// 医保退款通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, mixTradeNo: String) throws {
        var call = TypedCall("med-ins.refunds.notify.post", chain, body: body.fields)
        call.query("mix_trade_no", mixTradeNo)
        try call.blockingCompletion()
    }

    /// What `POST /v3/med-ins/refunds/notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            medRefundTotalFee: Int,
            medRefundGovFee: Int,
            medRefundSelfFee: Int,
            medRefundOtherFee: Int,
            refundTime: String,
            outRefundNo: String,
            subMchid: String? = nil
        ) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("med_refund_total_fee", medRefundTotalFee)
            fields.set("med_refund_gov_fee", medRefundGovFee)
            fields.set("med_refund_self_fee", medRefundSelfFee)
            fields.set("med_refund_other_fee", medRefundOtherFee)
            fields.set("refund_time", refundTime)
            fields.set("out_refund_no", outRefundNo)
            self.fields = fields
        }
        /// 医疗机构的商户号 (`sub_mchid`): at most 32 characters; for partners (服务商) only; required of partners (服务商).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 医保退款的总金额 (`med_refund_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var medRefundTotalFee: Int? {
            get { fields.stored("med_refund_total_fee") }
            set { fields.set("med_refund_total_fee", newValue) }
        }
        /// 医保统筹退款金额 (`med_refund_gov_fee`): in the smallest unit of the currency (分 for CNY).
        public var medRefundGovFee: Int? {
            get { fields.stored("med_refund_gov_fee") }
            set { fields.set("med_refund_gov_fee", newValue) }
        }
        /// 医保个账退款金额 (`med_refund_self_fee`): in the smallest unit of the currency (分 for CNY).
        public var medRefundSelfFee: Int? {
            get { fields.stored("med_refund_self_fee") }
            set { fields.set("med_refund_self_fee", newValue) }
        }
        /// 医保其他退款金额 (`med_refund_other_fee`): in the smallest unit of the currency (分 for CNY).
        public var medRefundOtherFee: Int? {
            get { fields.stored("med_refund_other_fee") }
            set { fields.set("med_refund_other_fee", newValue) }
        }
        /// 医保退款成功时间 (`refund_time`): at most 64 characters.
        public var refundTime: String? {
            get { fields.stored("refund_time") }
            set { fields.set("refund_time", newValue) }
        }
        /// 从业机构\服务商退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-risk-manage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades {
    /// 查询风险订单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894247).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("merchant-risk-manage.ec-trade-risk.query-risk-trades.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 查询风险订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("merchant-risk-manage.ec-trade-risk.query-risk-trades.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String? = nil,
            subMchid: String? = nil,
            mchid: String? = nil,
            startTime: String? = nil,
            endTime: String? = nil,
            pageIndex: JSON.Number? = nil,
            pageSize: JSON.Number? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("mchid", mchid)
            fields.set("start_time", startTime)
            fields.set("end_time", endTime)
            fields.set("page_index", pageIndex)
            fields.set("page_size", pageSize)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 开始时间 (`start_time`).
        public var startTime: String? {
            get { fields.stored("start_time") }
            set { fields.set("start_time", newValue) }
        }
        /// 结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 查询页码 (`page_index`).
        public var pageIndex: JSON.Number? {
            get { fields.stored("page_index") }
            set { fields.set("page_index", newValue) }
        }
        /// 查询页大小 (`page_size`).
        public var pageSize: JSON.Number? {
            get { fields.stored("page_size") }
            set { fields.set("page_size", newValue) }
        }
    }

    /// What `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总风险订单数 (`total_num`).
        public var totalNum: Int? { get throws { try fields.optional("total_num") } }
        /// 风险订单列表 (`risk_trade_list`).
        public var riskTradeList: [RiskTradeList]? { get throws { try fields.optional("risk_trade_list") } }
        /// `risk_trade_list`.
        public struct RiskTradeList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 商户订单号 (`out_trade_no`).
            public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
            /// 风险类型 (`risk_type`): one of `1`, `2`, `3`, `4`.
            public var riskType: JSON.Number? { get throws { try fields.optional("risk_type") } }
            /// 风险等级 (`risk_level`): one of `1`, `2`, `3`.
            public var riskLevel: JSON.Number? { get throws { try fields.optional("risk_level") } }
            /// 投诉单状态 (`risk_discove_time`).
            public var riskDiscoveTime: String? { get throws { try fields.optional("risk_discove_time") } }
        }
    }
}

extension V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult {
    /// 回传处置结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("merchant-risk-manage.ec-trade-risk.recv-dispose-result.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 回传处置结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("merchant-risk-manage.ec-trade-risk.recv-dispose-result.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outTradeNo: String,
            spMchid: String? = nil,
            subMchid: String? = nil,
            mchid: String? = nil,
            finalRiskResult: JSON.Number? = nil,
            finalRiskType: JSON.Number? = nil,
            dispConclusion: [JSON.Number]? = nil,
            dispAddition: String? = nil,
            existComplaint: Bool? = nil,
            refundAmount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
            fields.set("mchid", mchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("final_risk_result", finalRiskResult)
            fields.set("final_risk_type", finalRiskType)
            fields.set("disp_conclusion", dispConclusion)
            fields.set("disp_addition", dispAddition)
            fields.set("exist_complaint", existComplaint)
            fields.set("refund_amount", refundAmount)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 最终风险结论 (`final_risk_result`): one of `1`, `2`.
        public var finalRiskResult: JSON.Number? {
            get { fields.stored("final_risk_result") }
            set { fields.set("final_risk_result", newValue) }
        }
        /// 最终风险类型 (`final_risk_type`): one of `1`, `2`, `3`, `4`.
        public var finalRiskType: JSON.Number? {
            get { fields.stored("final_risk_type") }
            set { fields.set("final_risk_type", newValue) }
        }
        /// 处置结论 (`disp_conclusion`).
        public var dispConclusion: [JSON.Number]? {
            get { fields.stored("disp_conclusion") }
            set { fields.set("disp_conclusion", newValue) }
        }
        /// 处置补充 (`disp_addition`).
        public var dispAddition: String? {
            get { fields.stored("disp_addition") }
            set { fields.set("disp_addition", newValue) }
        }
        /// 是否有投诉 (`exist_complaint`).
        public var existComplaint: Bool? {
            get { fields.stored("exist_complaint") }
            set { fields.set("exist_complaint", newValue) }
        }
        /// 退款金额 (`refund_amount`): in the smallest unit of the currency (分 for CNY).
        public var refundAmount: Int? {
            get { fields.stored("refund_amount") }
            set { fields.set("refund_amount", newValue) }
        }
    }

    /// What `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回描述 (`rsp_msg`).
        public var rspMsg: String? { get throws { try fields.optional("rsp_msg") } }
    }
}

extension V3.MerchantRiskManage.ReportTradeUnionInformation {
    /// 上报订单关联信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529250).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("merchant-risk-manage.report-trade-union-information.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 上报订单关联信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("merchant-risk-manage.report-trade-union-information.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchant-risk-manage/report-trade-union-information` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spMchid: String? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            openid: String? = nil,
            phone: SensitiveText? = nil,
            certificatesNumber: SensitiveText? = nil,
            clientIp: String? = nil,
            riskLevel: JSON.Number? = nil,
            lineType: JSON.Number? = nil,
            goodsType: JSON.Number? = nil,
            sellerType: JSON.Number? = nil,
            isNeedDeliver: Bool? = nil,
            deviceType: JSON.Number? = nil,
            userid: String? = nil,
            phoneFrom: JSON.Number? = nil,
            sellerUserid: String? = nil,
            scene: JSON.Number? = nil,
            rechargeFields: RechargeFields? = nil,
            livingExpensesFields: LivingExpensesFields? = nil,
            extraFields1: String? = nil,
            extraFields2: String? = nil,
            extraFields3: String? = nil,
            highRiskGoods: JSON.Number? = nil,
            sameDeviced: Bool? = nil,
            reliableDevice: Bool? = nil,
            deliveryProvince: String? = nil,
            deliveryCity: String? = nil,
            newAddress: Bool? = nil,
            lastPayOpenid: String? = nil,
            riskyGoods: JSON.Number? = nil,
            offlineDeliveryLabel: JSON.Number? = nil,
            proxyPayment: Bool? = nil,
            orderPhoneNumber: String? = nil,
            userRiskLevel: JSON.Number? = nil,
            spRiskLevel: JSON.Number? = nil,
            phoneNumberLocation: String? = nil,
            goodsCategory: String? = nil,
            preOpeningBehavior: String? = nil,
            newStore: Bool? = nil,
            storeIdentifier: String? = nil,
            goodsListingTime: String? = nil,
            combineOutTradeNo: String? = nil,
            combineMchid: String? = nil,
            subOrders: [SubOrders]? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("acquiring_bank_id", acquiringBankID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("openid", openid)
            fields.set("phone", phone)
            fields.set("certificates_number", certificatesNumber)
            fields.set("client_ip", clientIp)
            fields.set("risk_level", riskLevel)
            fields.set("line_type", lineType)
            fields.set("goods_type", goodsType)
            fields.set("seller_type", sellerType)
            fields.set("is_need_deliver", isNeedDeliver)
            fields.set("device_type", deviceType)
            fields.set("userid", userid)
            fields.set("phone_from", phoneFrom)
            fields.set("seller_userid", sellerUserid)
            fields.set("scene", scene)
            fields.set("recharge_fields", rechargeFields)
            fields.set("living_expenses_fields", livingExpensesFields)
            fields.set("extra_fields1", extraFields1)
            fields.set("extra_fields2", extraFields2)
            fields.set("extra_fields3", extraFields3)
            fields.set("high_risk_goods", highRiskGoods)
            fields.set("same_deviced", sameDeviced)
            fields.set("reliable_device", reliableDevice)
            fields.set("delivery_province", deliveryProvince)
            fields.set("delivery_city", deliveryCity)
            fields.set("new_address", newAddress)
            fields.set("last_pay_openid", lastPayOpenid)
            fields.set("risky_goods", riskyGoods)
            fields.set("offline_delivery_label", offlineDeliveryLabel)
            fields.set("proxy_payment", proxyPayment)
            fields.set("order_phone_number", orderPhoneNumber)
            fields.set("user_risk_level", userRiskLevel)
            fields.set("sp_risk_level", spRiskLevel)
            fields.set("phone_number_location", phoneNumberLocation)
            fields.set("goods_category", goodsCategory)
            fields.set("pre_opening_behavior", preOpeningBehavior)
            fields.set("new_store", newStore)
            fields.set("store_identifier", storeIdentifier)
            fields.set("goods_listing_time", goodsListingTime)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("combine_mchid", combineMchid)
            fields.set("sub_orders", subOrders)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 从业机构商户号 (`acquiring_bank_id`).
        public var acquiringBankID: String? {
            get { fields.stored("acquiring_bank_id") }
            set { fields.set("acquiring_bank_id", newValue) }
        }
        /// 渠道号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 用户标识 (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
        /// 用户手机号 (`phone`): encrypted when sent.
        public var phone: SensitiveText? {
            get { fields.stored("phone") }
            set { fields.set("phone", newValue) }
        }
        /// 用户实名证件号 (`certificates_number`): encrypted when sent.
        public var certificatesNumber: SensitiveText? {
            get { fields.stored("certificates_number") }
            set { fields.set("certificates_number", newValue) }
        }
        /// 用户终端ip (`client_ip`).
        public var clientIp: String? {
            get { fields.stored("client_ip") }
            set { fields.set("client_ip", newValue) }
        }
        /// 商户判定交易的风险等级 (`risk_level`).
        public var riskLevel: JSON.Number? {
            get { fields.stored("risk_level") }
            set { fields.set("risk_level", newValue) }
        }
        /// 线上线下标识 (`line_type`): one of `1`, `2`.
        public var lineType: JSON.Number? {
            get { fields.stored("line_type") }
            set { fields.set("line_type", newValue) }
        }
        /// 虚拟实物标识 (`goods_type`): one of `1`, `2`.
        public var goodsType: JSON.Number? {
            get { fields.stored("goods_type") }
            set { fields.set("goods_type", newValue) }
        }
        /// 物品发布类型 (`seller_type`): one of `1`, `2`.
        public var sellerType: JSON.Number? {
            get { fields.stored("seller_type") }
            set { fields.set("seller_type", newValue) }
        }
        /// 是否需要物流发货 (`is_need_deliver`).
        public var isNeedDeliver: Bool? {
            get { fields.stored("is_need_deliver") }
            set { fields.set("is_need_deliver", newValue) }
        }
        /// 用户设备类型 (`device_type`): one of `1`, `2`, `3`.
        public var deviceType: JSON.Number? {
            get { fields.stored("device_type") }
            set { fields.set("device_type", newValue) }
        }
        /// 付款方用户标识 (`userid`).
        public var userid: String? {
            get { fields.stored("userid") }
            set { fields.set("userid", newValue) }
        }
        /// 手机号来源 (`phone_from`).
        public var phoneFrom: JSON.Number? {
            get { fields.stored("phone_from") }
            set { fields.set("phone_from", newValue) }
        }
        /// 收款方用户标识 (`seller_userid`).
        public var sellerUserid: String? {
            get { fields.stored("seller_userid") }
            set { fields.set("seller_userid", newValue) }
        }
        /// 业务场景 (`scene`): one of `0`, `1`, `2`.
        public var scene: JSON.Number? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// 充值业务场景独有字段 (`recharge_fields`).
        public var rechargeFields: RechargeFields? {
            get { fields.stored("recharge_fields") }
            set { fields.set("recharge_fields", newValue) }
        }
        /// 生活缴费场景独有字段 (`living_expenses_fields`).
        public var livingExpensesFields: LivingExpensesFields? {
            get { fields.stored("living_expenses_fields") }
            set { fields.set("living_expenses_fields", newValue) }
        }
        /// `extra_fields1`.
        public var extraFields1: String? {
            get { fields.stored("extra_fields1") }
            set { fields.set("extra_fields1", newValue) }
        }
        /// `extra_fields2`.
        public var extraFields2: String? {
            get { fields.stored("extra_fields2") }
            set { fields.set("extra_fields2", newValue) }
        }
        /// `extra_fields3`.
        public var extraFields3: String? {
            get { fields.stored("extra_fields3") }
            set { fields.set("extra_fields3", newValue) }
        }
        /// 高风险商品标签 (`high_risk_goods`).
        public var highRiskGoods: JSON.Number? {
            get { fields.stored("high_risk_goods") }
            set { fields.set("high_risk_goods", newValue) }
        }
        /// 用户下单设备与支付设备是否一致 (`same_deviced`).
        public var sameDeviced: Bool? {
            get { fields.stored("same_deviced") }
            set { fields.set("same_deviced", newValue) }
        }
        /// 用户下单设备是否是常用设备 (`reliable_device`).
        public var reliableDevice: Bool? {
            get { fields.stored("reliable_device") }
            set { fields.set("reliable_device", newValue) }
        }
        /// 收货省份 (`delivery_province`).
        public var deliveryProvince: String? {
            get { fields.stored("delivery_province") }
            set { fields.set("delivery_province", newValue) }
        }
        /// 收货城市 (`delivery_city`).
        public var deliveryCity: String? {
            get { fields.stored("delivery_city") }
            set { fields.set("delivery_city", newValue) }
        }
        /// 收货人地址是否新增 (`new_address`).
        public var newAddress: Bool? {
            get { fields.stored("new_address") }
            set { fields.set("new_address", newValue) }
        }
        /// 上一笔支付openid (`last_pay_openid`).
        public var lastPayOpenid: String? {
            get { fields.stored("last_pay_openid") }
            set { fields.set("last_pay_openid", newValue) }
        }
        /// 高风险类目 (`risky_goods`).
        public var riskyGoods: JSON.Number? {
            get { fields.stored("risky_goods") }
            set { fields.set("risky_goods", newValue) }
        }
        /// `offline_delivery_label`: one of `1`, `2`.
        public var offlineDeliveryLabel: JSON.Number? {
            get { fields.stored("offline_delivery_label") }
            set { fields.set("offline_delivery_label", newValue) }
        }
        /// 是否为代付订单 (`proxy_payment`).
        public var proxyPayment: Bool? {
            get { fields.stored("proxy_payment") }
            set { fields.set("proxy_payment", newValue) }
        }
        /// `order_phone_number`.
        public var orderPhoneNumber: String? {
            get { fields.stored("order_phone_number") }
            set { fields.set("order_phone_number", newValue) }
        }
        /// 下单人风险等级 (`user_risk_level`).
        public var userRiskLevel: JSON.Number? {
            get { fields.stored("user_risk_level") }
            set { fields.set("user_risk_level", newValue) }
        }
        /// 商户风险等级 (`sp_risk_level`).
        public var spRiskLevel: JSON.Number? {
            get { fields.stored("sp_risk_level") }
            set { fields.set("sp_risk_level", newValue) }
        }
        /// 手机号所属地 (`phone_number_location`).
        public var phoneNumberLocation: String? {
            get { fields.stored("phone_number_location") }
            set { fields.set("phone_number_location", newValue) }
        }
        /// 商品类目 (`goods_category`).
        public var goodsCategory: String? {
            get { fields.stored("goods_category") }
            set { fields.set("goods_category", newValue) }
        }
        /// 前置打开行为异常 (`pre_opening_behavior`).
        public var preOpeningBehavior: String? {
            get { fields.stored("pre_opening_behavior") }
            set { fields.set("pre_opening_behavior", newValue) }
        }
        /// 卖家是否是新账号 (`new_store`).
        public var newStore: Bool? {
            get { fields.stored("new_store") }
            set { fields.set("new_store", newValue) }
        }
        /// 店铺标识 (`store_identifier`).
        public var storeIdentifier: String? {
            get { fields.stored("store_identifier") }
            set { fields.set("store_identifier", newValue) }
        }
        /// 商品上架时间 (`goods_listing_time`).
        public var goodsListingTime: String? {
            get { fields.stored("goods_listing_time") }
            set { fields.set("goods_listing_time", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 合单商户号 (`combine_mchid`).
        public var combineMchid: String? {
            get { fields.stored("combine_mchid") }
            set { fields.set("combine_mchid", newValue) }
        }
        /// 子单列表 (`sub_orders`).
        public var subOrders: [SubOrders]? {
            get { fields.stored("sub_orders") }
            set { fields.set("sub_orders", newValue) }
        }
        /// 充值业务场景独有字段 (`recharge_fields`).
        public struct RechargeFields: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(accountType: JSON.Number? = nil, account: String? = nil) {
                var fields = Fields()
                fields.set("account_type", accountType)
                fields.set("account", account)
                self.fields = fields
            }
            /// 充值账号类型 (`account_type`).
            public var accountType: JSON.Number? {
                get { fields.stored("account_type") }
                set { fields.set("account_type", newValue) }
            }
            /// 充值账号 (`account`).
            public var account: String? {
                get { fields.stored("account") }
                set { fields.set("account", newValue) }
            }
        }
        /// 生活缴费场景独有字段 (`living_expenses_fields`).
        public struct LivingExpensesFields: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                accNo: String? = nil,
                type: JSON.Number? = nil,
                city: String? = nil,
                address: String? = nil,
                accName: String? = nil,
                companyName: String? = nil,
                amount: Int? = nil
            ) {
                var fields = Fields()
                fields.set("acc_no", accNo)
                fields.set("type", type)
                fields.set("city", city)
                fields.set("address", address)
                fields.set("acc_name", accName)
                fields.set("company_name", companyName)
                fields.set("amount", amount)
                self.fields = fields
            }
            /// 户号 (`acc_no`).
            public var accNo: String? {
                get { fields.stored("acc_no") }
                set { fields.set("acc_no", newValue) }
            }
            /// 费种 (`type`).
            public var type: JSON.Number? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 缴费城市 (`city`).
            public var city: String? {
                get { fields.stored("city") }
                set { fields.set("city", newValue) }
            }
            /// 户号对应的地址信息 (`address`).
            public var address: String? {
                get { fields.stored("address") }
                set { fields.set("address", newValue) }
            }
            /// 缴费户名 (`acc_name`).
            public var accName: String? {
                get { fields.stored("acc_name") }
                set { fields.set("acc_name", newValue) }
            }
            /// 机构名称 (`company_name`).
            public var companyName: String? {
                get { fields.stored("company_name") }
                set { fields.set("company_name", newValue) }
            }
            /// 缴费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? {
                get { fields.stored("amount") }
                set { fields.set("amount", newValue) }
            }
        }
        /// `sub_orders`.
        public struct SubOrders: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                outTradeNo: String? = nil,
                mchID: String? = nil,
                deliveryProvince: String? = nil,
                deliveryCity: String? = nil,
                riskyGoods: JSON.Number? = nil,
                userRiskLevel: JSON.Number? = nil,
                spRiskLevel: JSON.Number? = nil
            ) {
                var fields = Fields()
                fields.set("out_trade_no", outTradeNo)
                fields.set("mch_id", mchID)
                fields.set("delivery_province", deliveryProvince)
                fields.set("delivery_city", deliveryCity)
                fields.set("risky_goods", riskyGoods)
                fields.set("user_risk_level", userRiskLevel)
                fields.set("sp_risk_level", spRiskLevel)
                self.fields = fields
            }
            /// 子单商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 子单发起方商户号 (`mch_id`).
            public var mchID: String? {
                get { fields.stored("mch_id") }
                set { fields.set("mch_id", newValue) }
            }
            /// 收货省份 (`delivery_province`).
            public var deliveryProvince: String? {
                get { fields.stored("delivery_province") }
                set { fields.set("delivery_province", newValue) }
            }
            /// 收货城市 (`delivery_city`).
            public var deliveryCity: String? {
                get { fields.stored("delivery_city") }
                set { fields.set("delivery_city", newValue) }
            }
            /// 高风险类目 (`risky_goods`).
            public var riskyGoods: JSON.Number? {
                get { fields.stored("risky_goods") }
                set { fields.set("risky_goods", newValue) }
            }
            /// 下单人风险等级 (`user_risk_level`).
            public var userRiskLevel: JSON.Number? {
                get { fields.stored("user_risk_level") }
                set { fields.set("user_risk_level", newValue) }
            }
            /// 商户风险等级 (`sp_risk_level`).
            public var spRiskLevel: JSON.Number? {
                get { fields.stored("sp_risk_level") }
                set { fields.set("sp_risk_level", newValue) }
            }
        }
    }

    /// What `POST /v3/merchant-risk-manage/report-trade-union-information` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 从业机构商户号 (`acquiring_bank_id`).
        public var acquiringBankID: String? { get throws { try fields.optional("acquiring_bank_id") } }
        /// 渠道号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
    }
}

extension V3.MerchantRiskManage.TradeRiskInformation {
    /// 查询风险信息, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526198).
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号 (`out_trade_no`).
    ///   - spMchid: 服务商商户号 (`sp_mchid`).
    ///   - acquiringBankID: 从业机构号 (`acquiring_bank_id`).
    ///   - channelID: 渠道号 (`channel_id`).
    ///   - subMchid: 子商户号 (`sub_mchid`).
    ///   - complaintsInformation: 投诉信息 (`complaints_information`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        outTradeNo: String,
        spMchid: String? = nil,
        acquiringBankID: String? = nil,
        channelID: String? = nil,
        subMchid: String? = nil,
        complaintsInformation: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("merchant-risk-manage.trade-risk-information.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("acquiring_bank_id", acquiringBankID)
        call.query("channel_id", channelID)
        call.query("sub_mchid", subMchid)
        call.query("out_trade_no", outTradeNo)
        call.query("complaints_information", complaintsInformation)
        return try await call.reply()
    }

    /// 查询风险信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        outTradeNo: String,
        spMchid: String? = nil,
        acquiringBankID: String? = nil,
        channelID: String? = nil,
        subMchid: String? = nil,
        complaintsInformation: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("merchant-risk-manage.trade-risk-information.get", chain)
        call.query("sp_mchid", spMchid)
        call.query("acquiring_bank_id", acquiringBankID)
        call.query("channel_id", channelID)
        call.query("sub_mchid", subMchid)
        call.query("out_trade_no", outTradeNo)
        call.query("complaints_information", complaintsInformation)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchant-risk-manage/trade-risk-information` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 风险系数值 (`risk_score`).
        public var riskScore: JSON.Number { get throws { try fields.required("risk_score") } }
        /// 风险类型 (`risk_type`).
        public var riskType: V3.MerchantRiskManage.RiskType? { get throws { try fields.optional("risk_type") } }
        /// 处置手段 (`punish_type`).
        public var punishType: V3.MerchantRiskManage.PunishType? { get throws { try fields.optional("punish_type") } }
        /// 处置手段描述 (`punish_description`).
        public var punishDescription: String? { get throws { try fields.optional("punish_description") } }
    }
}

extension V3.MerchantRiskManage.TradeRiskResult {
    /// 处置结果回传, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384516).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("merchant-risk-manage.trade-risk-result.post", chain, body: body.fields).reply()
    }

    /// 处置结果回传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("merchant-risk-manage.trade-risk-result.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/merchant-risk-manage/trade-risk-result` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            punishType: V3.MerchantRiskManage.PunishType,
            spMchid: String? = nil,
            acquiringBankID: String? = nil,
            channelID: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String? = nil,
            riskType: V3.MerchantRiskManage.RiskType? = nil,
            additionalPunishType: String? = nil,
            complaintsInformation: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("acquiring_bank_id", acquiringBankID)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("risk_type", riskType)
            fields.set("punish_type", punishType)
            fields.set("additional_punish_type", additionalPunishType)
            fields.set("complaints_information", complaintsInformation)
            self.fields = fields
        }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 从业机构商户号 (`acquiring_bank_id`).
        public var acquiringBankID: String? {
            get { fields.stored("acquiring_bank_id") }
            set { fields.set("acquiring_bank_id", newValue) }
        }
        /// 渠道号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 风险类型 (`risk_type`).
        public var riskType: V3.MerchantRiskManage.RiskType? {
            get { fields.stored("risk_type") }
            set { fields.set("risk_type", newValue) }
        }
        /// 处置手段 (`punish_type`).
        public var punishType: V3.MerchantRiskManage.PunishType? {
            get { fields.stored("punish_type") }
            set { fields.set("punish_type", newValue) }
        }
        /// 处置手段补充 (`additional_punish_type`).
        public var additionalPunishType: String? {
            get { fields.stored("additional_punish_type") }
            set { fields.set("additional_punish_type", newValue) }
        }
        /// 投诉信息 (`complaints_information`).
        public var complaintsInformation: String? {
            get { fields.stored("complaints_information") }
            set { fields.set("complaints_information", newValue) }
        }
    }

    /// What `POST /v3/merchant-risk-manage/trade-risk-result` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 从业机构商户号 (`acquiring_bank_id`).
        public var acquiringBankID: String? { get throws { try fields.optional("acquiring_bank_id") } }
        /// 渠道号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 风险类型 (`risk_type`).
        public var riskType: V3.MerchantRiskManage.RiskType? { get throws { try fields.optional("risk_type") } }
        /// 处置手段 (`punish_type`).
        public var punishType: V3.MerchantRiskManage.PunishType { get throws { try fields.required("punish_type") } }
        /// 处置手段补充 (`additional_punish_type`).
        public var additionalPunishType: String? { get throws { try fields.optional("additional_punish_type") } }
        /// 处置手段描述 (`punish_description`).
        public var punishDescription: String? { get throws { try fields.optional("punish_description") } }
    }
}

extension V3.MerchantRiskManage.ViolationNotifications {
    /// 查询商户违规通知回调地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471327).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.MerchantRiskManage.ViolationNotificationsReply {
        try await TypedCall("merchant-risk-manage.violation-notifications.get", chain).reply()
    }

    /// 查询商户违规通知回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.MerchantRiskManage.ViolationNotificationsReply {
        try TypedCall("merchant-risk-manage.violation-notifications.get", chain).blockingReply()
    }

    /// 创建商户违规通知回调地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471333).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(
        _ body: V3.MerchantRiskManage.ViolationNotificationsRequest
    ) async throws -> V3.MerchantRiskManage.ViolationNotificationsReply {
        try await TypedCall("merchant-risk-manage.violation-notifications.post", chain, body: body.fields).reply()
    }

    /// 创建商户违规通知回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(
        _ body: V3.MerchantRiskManage.ViolationNotificationsRequest
    ) throws -> V3.MerchantRiskManage.ViolationNotificationsReply {
        try TypedCall("merchant-risk-manage.violation-notifications.post", chain, body: body.fields).blockingReply()
    }

    /// 修改商户违规通知回调地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471330).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func put(
        _ body: V3.MerchantRiskManage.ViolationNotificationsRequest
    ) async throws -> V3.MerchantRiskManage.ViolationNotificationsReply {
        try await TypedCall("merchant-risk-manage.violation-notifications.put", chain, body: body.fields).reply()
    }

    /// 修改商户违规通知回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func put(
        _ body: V3.MerchantRiskManage.ViolationNotificationsRequest
    ) throws -> V3.MerchantRiskManage.ViolationNotificationsReply {
        try TypedCall("merchant-risk-manage.violation-notifications.put", chain, body: body.fields).blockingReply()
    }

    /// 删除商户违规通知回调地址, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471334).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func delete() async throws {
        try await TypedCall("merchant-risk-manage.violation-notifications.delete", chain).completion()
    }

    /// 删除商户违规通知回调地址, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func delete() throws {
        try TypedCall("merchant-risk-manage.violation-notifications.delete", chain).blockingCompletion()
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Combinedorder {
    /// 合单下单, [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message:
            "closed since 2021-09-01; use POST /v3/combine-transactions/app or POST /v3/combine-transactions/h5 or POST /v3/combine-transactions/jsapi or POST /v3/combine-transactions/native"
    )
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.combinedorder.post", chain, body: body.fields).reply()
    }

    /// 合单下单, blocking the thread.
    @available(
        *, deprecated,
        message:
            "closed since 2021-09-01; use POST /v3/combine-transactions/app or POST /v3/combine-transactions/h5 or POST /v3/combine-transactions/jsapi or POST /v3/combine-transactions/native"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.combinedorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/combinedorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            combineAppid: String,
            combineMchID: String,
            signType: V2.Pay.SignType,
            combineOutTradeNo: String,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: String,
            sceneInfo: SceneInfo,
            subOrderList: SubOrderList,
            deviceInfo: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            productID: String? = nil,
            combineOpenid: String? = nil
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mch_id", combineMchID)
            fields.set("device_info", deviceInfo)
            fields.set("sign_type", signType)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("time_start", timeStart)
            fields.set("time_expire", timeExpire)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("product_id", productID)
            fields.set("combine_openid", combineOpenid)
            fields.setText("scene_info", sceneInfo)
            fields.setText("sub_order_list", subOrderList)
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
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
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
        public var tradeType: String? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 商品ID (`product_id`).
        public var productID: String? {
            get { fields.stored("product_id") }
            set { fields.set("product_id", newValue) }
        }
        /// 合单用户标识 (`combine_openid`).
        public var combineOpenid: String? {
            get { fields.stored("combine_openid") }
            set { fields.set("combine_openid", newValue) }
        }
        /// 场景信息JSON格式字符串 (`scene_info`): JSON inside a text.
        public var sceneInfo: SceneInfo? {
            get { fields.stored("scene_info") }
            set { fields.setText("scene_info", newValue) }
        }
        /// 子单信息JSON格式字符串 (`sub_order_list`): JSON inside a text.
        public var subOrderList: SubOrderList? {
            get { fields.stored("sub_order_list") }
            set { fields.setText("sub_order_list", newValue) }
        }
        /// `scene_info`.
        public struct SceneInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(payerClientIp: String, deviceID: String? = nil, h5Info: H5Info? = nil) {
                var fields = Fields()
                fields.set("device_id", deviceID)
                fields.set("payer_client_ip", payerClientIp)
                fields.set("h5_info", h5Info)
                self.fields = fields
            }
            /// 商户端设备号 (`device_id`).
            public var deviceID: String? {
                get { fields.stored("device_id") }
                set { fields.set("device_id", newValue) }
            }
            /// 用户终端IP (`payer_client_ip`).
            public var payerClientIp: String? {
                get { fields.stored("payer_client_ip") }
                set { fields.set("payer_client_ip", newValue) }
            }
            /// H5场景信息 (`h5_info`).
            public var h5Info: H5Info? {
                get { fields.stored("h5_info") }
                set { fields.set("h5_info", newValue) }
            }
            /// H5场景信息 (`h5_info`).
            public struct H5Info: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    type: TypeValue,
                    appName: String? = nil,
                    appURL: String? = nil,
                    bundleID: String? = nil,
                    packageName: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("type", type)
                    fields.set("app_name", appName)
                    fields.set("app_url", appURL)
                    fields.set("bundle_id", bundleID)
                    fields.set("package_name", packageName)
                    self.fields = fields
                }
                /// 场景类型 (`type`).
                public var type: TypeValue? {
                    get { fields.stored("type") }
                    set { fields.set("type", newValue) }
                }
                /// 应用名称 (`app_name`).
                public var appName: String? {
                    get { fields.stored("app_name") }
                    set { fields.set("app_name", newValue) }
                }
                /// 网站URL (`app_url`).
                public var appURL: String? {
                    get { fields.stored("app_url") }
                    set { fields.set("app_url", newValue) }
                }
                /// iOS平台BundleID (`bundle_id`).
                public var bundleID: String? {
                    get { fields.stored("bundle_id") }
                    set { fields.set("bundle_id", newValue) }
                }
                /// Android平台PackageName (`package_name`).
                public var packageName: String? {
                    get { fields.stored("package_name") }
                    set { fields.set("package_name", newValue) }
                }
                /// Documented values of 场景类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
            }
        }
        /// `sub_order_list`.
        public struct SubOrderList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(orderNum: JSON.Number, orderList: [OrderList]) {
                var fields = Fields()
                fields.set("order_num", orderNum)
                fields.set("order_list", orderList)
                self.fields = fields
            }
            /// 子订单数 (`order_num`).
            public var orderNum: JSON.Number? {
                get { fields.stored("order_num") }
                set { fields.set("order_num", newValue) }
            }
            /// 子订单信息 (`order_list`).
            public var orderList: [OrderList]? {
                get { fields.stored("order_list") }
                set { fields.set("order_list", newValue) }
            }
            /// `order_list`.
            public struct OrderList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    appid: String,
                    mchID: String,
                    body: String,
                    attach: String,
                    outTradeNo: String,
                    feeType: String,
                    totalFee: Int,
                    detail: String? = nil,
                    subAppid: String? = nil,
                    subMchID: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("appid", appid)
                    fields.set("mch_id", mchID)
                    fields.set("body", body)
                    fields.set("detail", detail)
                    fields.set("attach", attach)
                    fields.set("out_trade_no", outTradeNo)
                    fields.set("fee_type", feeType)
                    fields.set("total_fee", totalFee)
                    fields.set("sub_appid", subAppid)
                    fields.set("sub_mch_id", subMchID)
                    self.fields = fields
                }
                /// 子单商户appid (`appid`).
                public var appid: String? {
                    get { fields.stored("appid") }
                    set { fields.set("appid", newValue) }
                }
                /// 子单商户号 (`mch_id`).
                public var mchID: String? {
                    get { fields.stored("mch_id") }
                    set { fields.set("mch_id", newValue) }
                }
                /// 商品描述 (`body`): at most 127 bytes in UTF-8.
                public var body: String? {
                    get { fields.stored("body") }
                    set { fields.set("body", newValue) }
                }
                /// 商品详情 (`detail`).
                public var detail: String? {
                    get { fields.stored("detail") }
                    set { fields.set("detail", newValue) }
                }
                /// 附加数据 (`attach`).
                public var attach: String? {
                    get { fields.stored("attach") }
                    set { fields.set("attach", newValue) }
                }
                /// 子单商户订单号 (`out_trade_no`).
                public var outTradeNo: String? {
                    get { fields.stored("out_trade_no") }
                    set { fields.set("out_trade_no", newValue) }
                }
                /// 标价币种 (`fee_type`).
                public var feeType: String? {
                    get { fields.stored("fee_type") }
                    set { fields.set("fee_type", newValue) }
                }
                /// `total_fee`: in the smallest unit of the currency (分 for CNY).
                public var totalFee: Int? {
                    get { fields.stored("total_fee") }
                    set { fields.set("total_fee", newValue) }
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
            }
        }
    }

    /// What `POST /pay/combinedorder` answers.
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
        /// 交易类型 (`trade_type`).
        public var tradeType: String { get throws { try fields.required("trade_type") } }
        /// 二维码链接 (`code_url`).
        public var codeURL: String? { get throws { try fields.optional("code_url") } }
        /// 预支付交易会话标识 (`prepay_id`).
        public var prepayID: String { get throws { try fields.required("prepay_id") } }
        /// H5支付跳转链接 (`mweb_url`).
        public var mwebURL: String? { get throws { try fields.optional("mweb_url") } }
    }
}

extension OpenValue where Kind == V2.Pay.Combinedorder.PostBody.SceneInfo.H5Info.TypeValueKind {
    /// `iOS`.
    public static var iOS: Self { "iOS" }
    /// `Android`.
    public static var android: Self { "Android" }
    /// `Wap`.
    public static var wap: Self { "Wap" }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/catering.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Catering.Orders.SyncStatus {
    /// 点餐订单信息同步（渠道商/服务商）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011939936).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        try await TypedCall("catering.orders.sync-status.post", chain, body: body.fields).completion()
    }

    /// 点餐订单信息同步（渠道商/服务商）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        try TypedCall("catering.orders.sync-status.post", chain, body: body.fields).blockingCompletion()
    }

    /// What `POST /v3/catering/orders/sync-status` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            channelID: String,
            subMchid: String,
            subAppid: String,
            outShopNo: String,
            subOpenid: String,
            loginToken: String,
            orderEntry: String,
            totalAmount: Int,
            discountAmount: Int,
            userAmount: Int,
            status: Status,
            actionTime: String,
            outOrderNo: String,
            dishList: [DishList],
            spMchid: String? = nil,
            spAppid: String? = nil,
            payTime: String? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            outTableNo: String? = nil,
            peopleCount: Int? = nil
        ) {
            var fields = Fields()
            fields.set("sp_mchid", spMchid)
            fields.set("sp_appid", spAppid)
            fields.set("channel_id", channelID)
            fields.set("sub_mchid", subMchid)
            fields.set("sub_appid", subAppid)
            fields.set("out_shop_no", outShopNo)
            fields.set("sub_openid", subOpenid)
            fields.set("login_token", loginToken)
            fields.set("order_entry", orderEntry)
            fields.set("total_amount", totalAmount)
            fields.set("discount_amount", discountAmount)
            fields.set("user_amount", userAmount)
            fields.set("status", status)
            fields.set("action_time", actionTime)
            fields.set("pay_time", payTime)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_order_no", outOrderNo)
            fields.set("out_table_no", outTableNo)
            fields.set("people_count", peopleCount)
            fields.set("dish_list", dishList)
            self.fields = fields
        }
        /// 微信支付分配的服务商商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户在微信公众平台申请服务号对应的APPID (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 微信支付分配的渠道商商户号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 微信支付分配子商户商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户在微信公众平台申请服务号对应的APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户旗下门店的唯一编号 (`out_shop_no`).
        public var outShopNo: String? {
            get { fields.stored("out_shop_no") }
            set { fields.set("out_shop_no", newValue) }
        }
        /// `sub_openid`.
        public var subOpenid: String? {
            get { fields.stored("sub_openid") }
            set { fields.set("sub_openid", newValue) }
        }
        /// `login_token`.
        public var loginToken: String? {
            get { fields.stored("login_token") }
            set { fields.set("login_token", newValue) }
        }
        /// `order_entry`.
        public var orderEntry: String? {
            get { fields.stored("order_entry") }
            set { fields.set("order_entry", newValue) }
        }
        /// `total_amount`: in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? {
            get { fields.stored("total_amount") }
            set { fields.set("total_amount", newValue) }
        }
        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
        /// `user_amount`: in the smallest unit of the currency (分 for CNY).
        public var userAmount: Int? {
            get { fields.stored("user_amount") }
            set { fields.set("user_amount", newValue) }
        }
        /// `status`.
        public var status: Status? {
            get { fields.stored("status") }
            set { fields.set("status", newValue) }
        }
        /// `action_time`.
        public var actionTime: String? {
            get { fields.stored("action_time") }
            set { fields.set("action_time", newValue) }
        }
        /// 支付时间 (`pay_time`).
        public var payTime: String? {
            get { fields.stored("pay_time") }
            set { fields.set("pay_time", newValue) }
        }
        /// `transaction_id`.
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 渠道商系统内部订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 桌位号 (`out_table_no`).
        public var outTableNo: String? {
            get { fields.stored("out_table_no") }
            set { fields.set("out_table_no", newValue) }
        }
        /// 消费人数 (`people_count`).
        public var peopleCount: Int? {
            get { fields.stored("people_count") }
            set { fields.set("people_count", newValue) }
        }
        /// 商户菜品信息 (`dish_list`).
        public var dishList: [DishList]? {
            get { fields.stored("dish_list") }
            set { fields.set("dish_list", newValue) }
        }
        /// Documented values of `status`; open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// `dish_list`.
        public struct DishList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                outDishNo: String,
                name: String,
                price: Int,
                unit: Unit,
                count: Int,
                discount: Int? = nil,
                type: String? = nil,
                priority: Int? = nil,
                properties: Properties? = nil
            ) {
                var fields = Fields()
                fields.set("out_dish_no", outDishNo)
                fields.set("name", name)
                fields.set("price", price)
                fields.set("unit", unit)
                fields.set("count", count)
                fields.set("discount", discount)
                fields.set("type", type)
                fields.set("priority", priority)
                fields.set("properties", properties)
                self.fields = fields
            }
            /// 商户菜品ID (`out_dish_no`).
            public var outDishNo: String? {
                get { fields.stored("out_dish_no") }
                set { fields.set("out_dish_no", newValue) }
            }
            /// 菜品名称 (`name`).
            public var name: String? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `price`: in the smallest unit of the currency (分 for CNY).
            public var price: Int? {
                get { fields.stored("price") }
                set { fields.set("price", newValue) }
            }
            /// `unit`.
            public var unit: Unit? {
                get { fields.stored("unit") }
                set { fields.set("unit", newValue) }
            }
            /// `count`.
            public var count: Int? {
                get { fields.stored("count") }
                set { fields.set("count", newValue) }
            }
            /// 是否折扣行 (`discount`).
            public var discount: Int? {
                get { fields.stored("discount") }
                set { fields.set("discount", newValue) }
            }
            /// `type`.
            public var type: String? {
                get { fields.stored("type") }
                set { fields.set("type", newValue) }
            }
            /// 优先级 (`priority`).
            public var priority: Int? {
                get { fields.stored("priority") }
                set { fields.set("priority", newValue) }
            }
            /// 菜品属性 (`properties`).
            public var properties: Properties? {
                get { fields.stored("properties") }
                set { fields.set("properties", newValue) }
            }
            /// Documented values of `unit`; open.
            public typealias Unit = OpenValue<UnitKind>
            /// Tells ``Unit`` from other values.
            public enum UnitKind {}
            /// 菜品属性 (`properties`).
            public struct Properties: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    taste: String,
                    cuisine: String,
                    mainMaterial: String,
                    ingredients: String,
                    others: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("taste", taste)
                    fields.set("cuisine", cuisine)
                    fields.set("main_material", mainMaterial)
                    fields.set("ingredients", ingredients)
                    fields.set("others", others)
                    self.fields = fields
                }
                /// 口味 (`taste`).
                public var taste: String? {
                    get { fields.stored("taste") }
                    set { fields.set("taste", newValue) }
                }
                /// 做法 (`cuisine`).
                public var cuisine: String? {
                    get { fields.stored("cuisine") }
                    set { fields.set("cuisine", newValue) }
                }
                /// 主料 (`main_material`).
                public var mainMaterial: String? {
                    get { fields.stored("main_material") }
                    set { fields.set("main_material", newValue) }
                }
                /// 配料 (`ingredients`).
                public var ingredients: String? {
                    get { fields.stored("ingredients") }
                    set { fields.set("ingredients", newValue) }
                }
                /// 其他 (`others`).
                public var others: String? {
                    get { fields.stored("others") }
                    set { fields.set("others", newValue) }
                }
            }
        }
    }
}

extension OpenValue where Kind == V3.Catering.Orders.SyncStatus.PostBody.StatusKind {
    /// `CREATE_DEAL`.
    public static var createDeal: Self { "CREATE_DEAL" }
    /// `PAY_SUCCESS`.
    public static var paySuccess: Self { "PAY_SUCCESS" }
}

extension OpenValue where Kind == V3.Catering.Orders.SyncStatus.PostBody.DishList.UnitKind {
    /// `BY_SHARE`.
    public static var byShare: Self { "BY_SHARE" }
    /// `BY_WEIGHT`.
    public static var byWeight: Self { "BY_WEIGHT" }
}

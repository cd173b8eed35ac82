// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/notifications.yaml by dev/generate. Do not edit.

public import WeChatPayTyped

extension V2NotificationEvent {
    /// What `CHECK.FAIL`, `CHECK.SUCCESS`, `TRANSACTION.FAIL`, `TRANSACTION.SUCCESS` says.
    public struct RentalOrder: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 单据状态 (`state`).
        public var state: String? { get throws { try fields.optional("state") } }
        /// 服务ID (`service_id`).
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 商品名称 (`goods_name`).
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// 是否归还 (`returned`).
        public var returned: String? { get throws { try fields.optional("returned") } }
        /// 房间 (`room`).
        public var room: String? { get throws { try fields.optional("room") } }
        /// 是否入住 (`checked_in`).
        public var checkedIn: String? { get throws { try fields.optional("checked_in") } }
        /// 入住时间 (`start_time`).
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 押金金额 (`deposit_amount`).
        public var depositAmount: Int? { get throws { try fields.optional("deposit_amount") } }
        /// 完结凭证 (`finish_ticket`).
        public var finishTicket: String? { get throws { try fields.optional("finish_ticket") } }
        /// 总金额 (`total_amount`).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 预计离店时间 (`end_time`).
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 结单交易单号 (`finish_transaction_id`).
        public var finishTransactionID: String? { get throws { try fields.optional("finish_transaction_id") } }
    }
}

extension V2NotificationEvent {
    /// What `combined-transactions-success` says.
    public struct CombinedTransactions: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: String { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 合单APPID (`combine_appid`).
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 合单商户号 (`combine_mch_id`).
        public var combineMchID: String { get throws { try fields.required("combine_mch_id") } }
        /// 设备号 (`device_info`).
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// 合单用户标识 (`combine_openid`).
        public var combineOpenid: String? { get throws { try fields.optional("combine_openid") } }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 业务结果 (`result_code`).
        public var resultCode: String { get throws { try fields.required("result_code") } }
        /// 业务信息 (`result_msg`).
        public var resultMsg: String? { get throws { try fields.optional("result_msg") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误信息 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// JSON 序列化的子订单集合 (`sub_order_list`): JSON inside a text.
        public var subOrderList: SubOrderList? { get throws { try fields.optional("sub_order_list") } }
        /// Documented values of 交易类型 (`trade_type`); open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// `sub_order_list`.
        public struct SubOrderList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 子订单数 (`order_num`).
            public var orderNum: Int { get throws { try fields.required("order_num") } }
            /// 子订单列表 (`order_list`).
            public var orderList: [OrderList] { get throws { try fields.required("order_list") } }
            /// `order_list`.
            public struct OrderList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 公众账号ID (`appid`).
                public var appid: String { get throws { try fields.required("appid") } }
                /// 商户号 (`mch_id`).
                public var mchID: String { get throws { try fields.required("mch_id") } }
                /// 用户标识 (`openid`).
                public var openid: String { get throws { try fields.required("openid") } }
                /// 标价金额 (`total_fee`).
                public var totalFee: Int { get throws { try fields.required("total_fee") } }
                /// 现金支付金额 (`cash_fee`).
                public var cashFee: Int { get throws { try fields.required("cash_fee") } }
                /// 微信订单号 (`transaction_id`).
                public var transactionID: String { get throws { try fields.required("transaction_id") } }
                /// 子单商户订单号 (`out_trade_no`).
                public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
                /// 商家数据包 (`attach`).
                public var attach: String? { get throws { try fields.optional("attach") } }
                /// 支付完成时间 (`time_end`).
                public var timeEnd: String { get throws { try fields.required("time_end") } }
            }
        }
    }
}

extension OpenValue where Kind == V2NotificationEvent.CombinedTransactions.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
}

extension V2NotificationEvent {
    /// What `pap-contract-state-changed` says.
    public struct PapContract: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// 模板id (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户子标识 (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 变更类型 (`change_type`).
        public var changeType: ChangeType { get throws { try fields.required("change_type") } }
        /// 操作时间 (`operate_time`).
        public var operateTime: String { get throws { try fields.required("operate_time") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: ContractTerminationMode? {
            get throws { try fields.optional("contract_termination_mode") }
        }
        /// 请求序列号 (`request_serial`).
        public var requestSerial: String { get throws { try fields.required("request_serial") } }
        /// 公众账号id (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? { get throws { try fields.optional("contract_display_account") } }
        /// 协议状态 (`contract_state`): one of `0`, `1`.
        public var contractState: Int? { get throws { try fields.optional("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// Documented values of 变更类型 (`change_type`); open.
        public typealias ChangeType = OpenValue<ChangeTypeKind>
        /// Tells ``ChangeType`` from other values.
        public enum ChangeTypeKind {}
        /// Documented values of 协议解约方式 (`contract_termination_mode`); open.
        public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
        /// Tells ``ContractTerminationMode`` from other values.
        public enum ContractTerminationModeKind {}
    }
}

extension OpenValue where Kind == V2NotificationEvent.PapContract.ChangeTypeKind {
    /// `ADD`.
    public static var add: Self { "ADD" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

extension OpenValue where Kind == V2NotificationEvent.PapContract.ContractTerminationModeKind {
    /// `1`.
    public static var _1: Self { "1" }
    /// `2`.
    public static var _2: Self { "2" }
    /// `3`.
    public static var _3: Self { "3" }
    /// `4`.
    public static var _4: Self { "4" }
    /// `5`.
    public static var _5: Self { "5" }
    /// `6`.
    public static var _6: Self { "6" }
    /// `7`.
    public static var _7: Self { "7" }
}

extension V2NotificationEvent {
    /// What `refund-processed` says.
    public struct Refund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 退款资金来源 (`refund_account`).
        public var refundAccount: String { get throws { try fields.required("refund_account") } }
        /// 申请退款金额 (`refund_fee`).
        public var refundFee: Int { get throws { try fields.required("refund_fee") } }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 退款入账账户 (`refund_recv_accout`).
        public var refundRecvAccout: String? { get throws { try fields.optional("refund_recv_accout") } }
        /// 退款发起来源 (`refund_request_source`).
        public var refundRequestSource: RefundRequestSource? {
            get throws { try fields.optional("refund_request_source") }
        }
        /// 退款状态 (`refund_status`).
        public var refundStatus: RefundStatus { get throws { try fields.required("refund_status") } }
        /// 退款金额 (`settlement_refund_fee`).
        public var settlementRefundFee: Int? { get throws { try fields.optional("settlement_refund_fee") } }
        /// 应结订单金额 (`settlement_total_fee`).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 退款成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 订单金额 (`total_fee`).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 用户退款金额 (`cash_refund_fee`).
        public var cashRefundFee: Int { get throws { try fields.required("cash_refund_fee") } }
        /// Documented values of 退款发起来源 (`refund_request_source`); open.
        public typealias RefundRequestSource = OpenValue<RefundRequestSourceKind>
        /// Tells ``RefundRequestSource`` from other values.
        public enum RefundRequestSourceKind {}
        /// Documented values of 退款状态 (`refund_status`); open.
        public typealias RefundStatus = OpenValue<RefundStatusKind>
        /// Tells ``RefundStatus`` from other values.
        public enum RefundStatusKind {}
    }
}

extension OpenValue where Kind == V2NotificationEvent.Refund.RefundRequestSourceKind {
    /// `API`.
    public static var api: Self { "API" }
    /// `VENDOR_PLATFORM`.
    public static var vendorPlatform: Self { "VENDOR_PLATFORM" }
}

extension OpenValue where Kind == V2NotificationEvent.Refund.RefundStatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `CHANGE`.
    public static var change: Self { "CHANGE" }
    /// `REFUNDCLOSE`.
    public static var refundclose: Self { "REFUNDCLOSE" }
}

extension V2NotificationEvent {
    /// What `transaction-success` says.
    public struct Transaction: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众平台APPID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商家数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 付款银行 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 货币种类 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 是否关注公众账号 (`is_subscribe`).
        public var isSubscribe: IsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 业务结果 (`result_code`).
        public var resultCode: ResultCode { get throws { try fields.required("result_code") } }
        /// 返回状态码 (`return_code`).
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// 支付完成时间 (`time_end`).
        public var timeEnd: String? { get throws { try fields.optional("time_end") } }
        /// 标价金额 (`total_fee`).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 总代金券金额 (`coupon_fee`).
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// 代金券使用数量 (`coupon_count`).
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// 交易类型 (`trade_type`).
        public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// ⽤户是否已还款 (`user_repaid`).
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: TradeState? { get throws { try fields.optional("trade_state") } }
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
        /// Documented values of 是否关注公众账号 (`is_subscribe`); open.
        public typealias IsSubscribe = OpenValue<IsSubscribeKind>
        /// Tells ``IsSubscribe`` from other values.
        public enum IsSubscribeKind {}
        /// Documented values of 业务结果 (`result_code`); open.
        public typealias ResultCode = OpenValue<ResultCodeKind>
        /// Tells ``ResultCode`` from other values.
        public enum ResultCodeKind {}
        /// Documented values of 返回状态码 (`return_code`); open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
        /// Documented values of 交易类型 (`trade_type`); open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// Documented values of ⽤户是否已还款 (`user_repaid`); open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of 交易状态 (`trade_state`); open.
        public typealias TradeState = OpenValue<TradeStateKind>
        /// Tells ``TradeState`` from other values.
        public enum TradeStateKind {}
    }
}

extension OpenValue where Kind == V2NotificationEvent.Transaction.IsSubscribeKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == V2NotificationEvent.Transaction.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V2NotificationEvent.Transaction.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V2NotificationEvent.Transaction.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `MWEB`.
    public static var mweb: Self { "MWEB" }
    /// `PAP`.
    public static var pap: Self { "PAP" }
}

extension OpenValue where Kind == V2NotificationEvent.Transaction.UserRepaidKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension OpenValue where Kind == V2NotificationEvent.Transaction.TradeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `PAY_FAIL`.
    public static var payFail: Self { "PAY_FAIL" }
}

extension V2NotificationEvent {
    /// What `transactions-risk-occurred` says.
    public struct TransactionsRisk: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 事件单号 (`event_code`).
        public var eventCode: String { get throws { try fields.required("event_code") } }
        /// 风险级别 (`risk_level`).
        public var riskLevel: RiskLevel { get throws { try fields.required("risk_level") } }
        /// 风险描述 (`risk_level_desc`).
        public var riskLevelDesc: String { get throws { try fields.required("risk_level_desc") } }
        /// 有风险交易的服务商号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 有风险交易的商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 风险交易的微信订单号列表JSON格式 (`transaction_id_list`): JSON inside a text.
        public var transactionIDList: TransactionIDList { get throws { try fields.required("transaction_id_list") } }
        /// Documented values of 返回状态码 (`return_code`); open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
        /// Documented values of 风险级别 (`risk_level`); open.
        public typealias RiskLevel = OpenValue<RiskLevelKind>
        /// Tells ``RiskLevel`` from other values.
        public enum RiskLevelKind {}
        /// `transaction_id_list`.
        public struct TransactionIDList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信订单号列表 (`data`).
            public var data: Data { get throws { try fields.required("data") } }
            /// 微信订单号列表 (`data`).
            public struct Data: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信订单号 (`transaction_id`).
                public var transactionID: [String] { get throws { try fields.required("transaction_id") } }
            }
        }
    }
}

extension OpenValue where Kind == V2NotificationEvent.TransactionsRisk.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V2NotificationEvent.TransactionsRisk.RiskLevelKind {
    /// `LOW`.
    public static var low: Self { "LOW" }
    /// `MEDIUM`.
    public static var medium: Self { "MEDIUM" }
    /// `HIGH`.
    public static var high: Self { "HIGH" }
}

extension V2NotificationEvent {
    /// What `vehicle-state-changed-for-parking` says.
    public struct ParkingVehicle: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 公众平台APPID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 车牌号 (`plate_number`).
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// 车牌变更事件类型 (`vehicle_event_type`).
        public var vehicleEventType: VehicleEventType? { get throws { try fields.optional("vehicle_event_type") } }
        /// 车牌变更事件信息 (`vehicle_event_des`).
        public var vehicleEventDes: VehicleEventDes? { get throws { try fields.optional("vehicle_event_des") } }
        /// 发起扣费方式 (`deduct_mode`).
        public var deductMode: DeductMode? { get throws { try fields.optional("deduct_mode") } }
        /// 车牌变更事件发生时间 (`vehicle_event_createtime`).
        public var vehicleEventCreatetime: String { get throws { try fields.required("vehicle_event_createtime") } }
        /// Documented values of 车牌变更事件类型 (`vehicle_event_type`); open.
        public typealias VehicleEventType = OpenValue<VehicleEventTypeKind>
        /// Tells ``VehicleEventType`` from other values.
        public enum VehicleEventTypeKind {}
        /// Documented values of 车牌变更事件信息 (`vehicle_event_des`); open.
        public typealias VehicleEventDes = OpenValue<VehicleEventDesKind>
        /// Tells ``VehicleEventDes`` from other values.
        public enum VehicleEventDesKind {}
        /// Documented values of 发起扣费方式 (`deduct_mode`); open.
        public typealias DeductMode = OpenValue<DeductModeKind>
        /// Tells ``DeductMode`` from other values.
        public enum DeductModeKind {}
    }
}

extension OpenValue where Kind == V2NotificationEvent.ParkingVehicle.VehicleEventTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BLOCKED`.
    public static var blocked: Self { "BLOCKED" }
}

extension OpenValue where Kind == V2NotificationEvent.ParkingVehicle.VehicleEventDesKind {
    /// `OVERDUE`.
    public static var overdue: Self { "OVERDUE" }
    /// `REMOVE`.
    public static var remove: Self { "REMOVE" }
    /// `PAUSE`.
    public static var pause: Self { "PAUSE" }
}

extension OpenValue where Kind == V2NotificationEvent.ParkingVehicle.DeductModeKind {
    /// `PROACTIVE`.
    public static var proactive: Self { "PROACTIVE" }
    /// `AUTOPAY`.
    public static var autopay: Self { "AUTOPAY" }
}

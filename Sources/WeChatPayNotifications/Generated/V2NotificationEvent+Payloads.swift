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
        /// `state`.
        public var state: String? { get throws { try fields.optional("state") } }
        /// `service_id`.
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// `out_order_no`.
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// `goods_name`.
        public var goodsName: String? { get throws { try fields.optional("goods_name") } }
        /// `returned`.
        public var returned: String? { get throws { try fields.optional("returned") } }
        /// `room`.
        public var room: String? { get throws { try fields.optional("room") } }
        /// `checked_in`.
        public var checkedIn: String? { get throws { try fields.optional("checked_in") } }
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `deposit_amount`.
        public var depositAmount: Int? { get throws { try fields.optional("deposit_amount") } }
        /// `finish_ticket`.
        public var finishTicket: String? { get throws { try fields.optional("finish_ticket") } }
        /// `total_amount`.
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `finish_transaction_id`.
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
        /// `return_code`.
        public var returnCode: String { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `combine_appid`.
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// `combine_mch_id`.
        public var combineMchID: String { get throws { try fields.required("combine_mch_id") } }
        /// `device_info`.
        public var deviceInfo: String? { get throws { try fields.optional("device_info") } }
        /// `combine_openid`.
        public var combineOpenid: String? { get throws { try fields.optional("combine_openid") } }
        /// `combine_out_trade_no`.
        public var combineOutTradeNo: String { get throws { try fields.required("combine_out_trade_no") } }
        /// `trade_type`.
        public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `result_code`.
        public var resultCode: String { get throws { try fields.required("result_code") } }
        /// `result_msg`.
        public var resultMsg: String? { get throws { try fields.optional("result_msg") } }
        /// `err_code`.
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `sub_order_list`: JSON inside a text.
        public var subOrderList: SubOrderList? { get throws { try fields.optional("sub_order_list") } }
        /// Documented values of `trade_type`; open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// `sub_order_list`.
        public struct SubOrderList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `order_num`.
            public var orderNum: Int { get throws { try fields.required("order_num") } }
            /// `order_list`.
            public var orderList: [OrderList] { get throws { try fields.required("order_list") } }
            /// `order_list`.
            public struct OrderList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `appid`.
                public var appid: String { get throws { try fields.required("appid") } }
                /// `mch_id`.
                public var mchID: String { get throws { try fields.required("mch_id") } }
                /// `openid`.
                public var openid: String { get throws { try fields.required("openid") } }
                /// `total_fee`.
                public var totalFee: Int { get throws { try fields.required("total_fee") } }
                /// `cash_fee`.
                public var cashFee: Int { get throws { try fields.required("cash_fee") } }
                /// `transaction_id`.
                public var transactionID: String { get throws { try fields.required("transaction_id") } }
                /// `out_trade_no`.
                public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
                /// `attach`.
                public var attach: String? { get throws { try fields.optional("attach") } }
                /// `time_end`.
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
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `contract_code`.
        public var contractCode: String { get throws { try fields.required("contract_code") } }
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `change_type`.
        public var changeType: ChangeType { get throws { try fields.required("change_type") } }
        /// `operate_time`.
        public var operateTime: String { get throws { try fields.required("operate_time") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// `contract_termination_mode`.
        public var contractTerminationMode: ContractTerminationMode? {
            get throws { try fields.optional("contract_termination_mode") }
        }
        /// `request_serial`.
        public var requestSerial: String { get throws { try fields.required("request_serial") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String? { get throws { try fields.optional("contract_display_account") } }
        /// `contract_state`: one of `0`, `1`.
        public var contractState: Int? { get throws { try fields.optional("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// Documented values of `change_type`; open.
        public typealias ChangeType = OpenValue<ChangeTypeKind>
        /// Tells ``ChangeType`` from other values.
        public enum ChangeTypeKind {}
        /// Documented values of `contract_termination_mode`; open.
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
        /// `out_refund_no`.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `refund_account`.
        public var refundAccount: String { get throws { try fields.required("refund_account") } }
        /// `refund_fee`.
        public var refundFee: Int { get throws { try fields.required("refund_fee") } }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `refund_recv_accout`.
        public var refundRecvAccout: String? { get throws { try fields.optional("refund_recv_accout") } }
        /// `refund_request_source`.
        public var refundRequestSource: RefundRequestSource? {
            get throws { try fields.optional("refund_request_source") }
        }
        /// `refund_status`.
        public var refundStatus: RefundStatus { get throws { try fields.required("refund_status") } }
        /// `settlement_refund_fee`.
        public var settlementRefundFee: Int? { get throws { try fields.optional("settlement_refund_fee") } }
        /// `settlement_total_fee`.
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `total_fee`.
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `cash_refund_fee`.
        public var cashRefundFee: Int { get throws { try fields.required("cash_refund_fee") } }
        /// Documented values of `refund_request_source`; open.
        public typealias RefundRequestSource = OpenValue<RefundRequestSourceKind>
        /// Tells ``RefundRequestSource`` from other values.
        public enum RefundRequestSourceKind {}
        /// Documented values of `refund_status`; open.
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
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `bank_type`.
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `fee_type`.
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// `is_subscribe`.
        public var isSubscribe: IsSubscribe { get throws { try fields.required("is_subscribe") } }
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `result_code`.
        public var resultCode: ResultCode { get throws { try fields.required("result_code") } }
        /// `return_code`.
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// `time_end`.
        public var timeEnd: String? { get throws { try fields.optional("time_end") } }
        /// `total_fee`.
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `coupon_fee`.
        public var couponFee: Int? { get throws { try fields.optional("coupon_fee") } }
        /// `coupon_count`.
        public var couponCount: Int? { get throws { try fields.optional("coupon_count") } }
        /// `trade_type`.
        public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// `user_repaid`.
        public var userRepaid: UserRepaid? { get throws { try fields.optional("user_repaid") } }
        /// `trade_state`.
        public var tradeState: TradeState? { get throws { try fields.optional("trade_state") } }
        /// `coupon_type_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// `coupon_id_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponID(_ n: Int) throws -> String? {
            try fields.optional("coupon_id_\(n)")
        }
        /// Documented values of `is_subscribe`; open.
        public typealias IsSubscribe = OpenValue<IsSubscribeKind>
        /// Tells ``IsSubscribe`` from other values.
        public enum IsSubscribeKind {}
        /// Documented values of `result_code`; open.
        public typealias ResultCode = OpenValue<ResultCodeKind>
        /// Tells ``ResultCode`` from other values.
        public enum ResultCodeKind {}
        /// Documented values of `return_code`; open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
        /// Documented values of `trade_type`; open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// Documented values of `user_repaid`; open.
        public typealias UserRepaid = OpenValue<UserRepaidKind>
        /// Tells ``UserRepaid`` from other values.
        public enum UserRepaidKind {}
        /// Documented values of `trade_state`; open.
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
        /// `return_code`.
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// `event_code`.
        public var eventCode: String { get throws { try fields.required("event_code") } }
        /// `risk_level`.
        public var riskLevel: RiskLevel { get throws { try fields.required("risk_level") } }
        /// `risk_level_desc`.
        public var riskLevelDesc: String { get throws { try fields.required("risk_level_desc") } }
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `transaction_id_list`: JSON inside a text.
        public var transactionIDList: TransactionIDList { get throws { try fields.required("transaction_id_list") } }
        /// Documented values of `return_code`; open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
        /// Documented values of `risk_level`; open.
        public typealias RiskLevel = OpenValue<RiskLevelKind>
        /// Tells ``RiskLevel`` from other values.
        public enum RiskLevelKind {}
        /// `transaction_id_list`.
        public struct TransactionIDList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `data`.
            public var data: Data { get throws { try fields.required("data") } }
            /// `data`.
            public struct Data: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `transaction_id`.
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
        /// `mch_id`.
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `plate_number`.
        public var plateNumber: String { get throws { try fields.required("plate_number") } }
        /// `vehicle_event_type`.
        public var vehicleEventType: VehicleEventType? { get throws { try fields.optional("vehicle_event_type") } }
        /// `vehicle_event_des`.
        public var vehicleEventDes: VehicleEventDes? { get throws { try fields.optional("vehicle_event_des") } }
        /// `deduct_mode`.
        public var deductMode: DeductMode? { get throws { try fields.optional("deduct_mode") } }
        /// `vehicle_event_createtime`.
        public var vehicleEventCreatetime: String { get throws { try fields.required("vehicle_event_createtime") } }
        /// Documented values of `vehicle_event_type`; open.
        public typealias VehicleEventType = OpenValue<VehicleEventTypeKind>
        /// Tells ``VehicleEventType`` from other values.
        public enum VehicleEventTypeKind {}
        /// Documented values of `vehicle_event_des`; open.
        public typealias VehicleEventDes = OpenValue<VehicleEventDesKind>
        /// Tells ``VehicleEventDes`` from other values.
        public enum VehicleEventDesKind {}
        /// Documented values of `deduct_mode`; open.
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

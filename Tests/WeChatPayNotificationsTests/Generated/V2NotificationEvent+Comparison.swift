// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/notifications.yaml by dev/generate. Do not edit.

import WeChatPayNotifications

extension V2NotificationEvent {
    /// What the case carries; `nil` for what has no type.
    var payload: (any ComparedPayload)? {
        switch self {
        case .checkFail(let payload): payload
        case .checkSuccess(let payload): payload
        case .rentalTransactionFail(let payload): payload
        case .rentalTransactionSuccess(let payload): payload
        case .combinedTransactionsSuccess(let payload): payload
        case .papContractStateChanged(let payload): payload
        case .refundProcessed(let payload): payload
        case .transactionSuccess(let payload): payload
        case .transactionsRiskOccurred(let payload): payload
        case .vehicleStateChangedForParking(let payload): payload
        case .other: nil
        }
    }
}

extension V2NotificationEvent.RentalOrder: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.state, "state")
        place.same(try self.serviceID, "service_id")
        place.same(try self.outOrderNo, "out_order_no")
        place.same(try self.orderID, "order_id")
        place.same(try self.goodsName, "goods_name")
        place.same(try self.returned, "returned")
        place.same(try self.room, "room")
        place.same(try self.checkedIn, "checked_in")
        place.same(try self.startTime, "start_time")
        place.same(try self.depositAmount, "deposit_amount")
        place.same(try self.finishTicket, "finish_ticket")
        place.same(try self.totalAmount, "total_amount")
        place.same(try self.endTime, "end_time")
        place.same(try self.finishTransactionID, "finish_transaction_id")
    }
}

extension V2NotificationEvent.CombinedTransactions: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.returnCode, "return_code")
        place.same(try self.returnMsg, "return_msg")
        place.same(try self.combineAppid, "combine_appid")
        place.same(try self.combineMchID, "combine_mch_id")
        place.same(try self.deviceInfo, "device_info")
        place.same(try self.combineOpenid, "combine_openid")
        place.same(try self.combineOutTradeNo, "combine_out_trade_no")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.bankType, "bank_type")
        place.same(try self.resultCode, "result_code")
        place.same(try self.resultMsg, "result_msg")
        place.same(try self.errCode, "err_code")
        place.same(try self.errCodeDes, "err_code_des")
        place.object(try self.subOrderList, "sub_order_list")
    }
}

extension V2NotificationEvent.CombinedTransactions.SubOrderList: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.orderNum, "order_num")
        place.list(try self.orderList, "order_list")
    }
}

extension V2NotificationEvent.CombinedTransactions.SubOrderList.OrderList: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.appid, "appid")
        place.same(try self.mchID, "mch_id")
        place.same(try self.openid, "openid")
        place.same(try self.totalFee, "total_fee")
        place.same(try self.cashFee, "cash_fee")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.attach, "attach")
        place.same(try self.timeEnd, "time_end")
    }
}

extension V2NotificationEvent.PapContract: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchID, "mch_id")
        place.same(try self.subMchID, "sub_mch_id")
        place.same(try self.contractCode, "contract_code")
        place.same(try self.planID, "plan_id")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.changeType, "change_type")
        place.same(try self.operateTime, "operate_time")
        place.same(try self.contractID, "contract_id")
        place.same(try self.contractExpiredTime, "contract_expired_time")
        place.same(try self.contractTerminationMode, "contract_termination_mode")
        place.same(try self.requestSerial, "request_serial")
        place.same(try self.appid, "appid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.contractDisplayAccount, "contract_display_account")
        place.same(try self.contractState, "contract_state")
        place.same(try self.contractSignedTime, "contract_signed_time")
        place.same(try self.contractTerminatedTime, "contract_terminated_time")
        place.same(try self.contractTerminationRemark, "contract_termination_remark")
    }
}

extension V2NotificationEvent.Refund: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outRefundNo, "out_refund_no")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.refundAccount, "refund_account")
        place.same(try self.refundFee, "refund_fee")
        place.same(try self.refundID, "refund_id")
        place.same(try self.refundRecvAccout, "refund_recv_accout")
        place.same(try self.refundRequestSource, "refund_request_source")
        place.same(try self.refundStatus, "refund_status")
        place.same(try self.settlementRefundFee, "settlement_refund_fee")
        place.same(try self.settlementTotalFee, "settlement_total_fee")
        place.same(try self.successTime, "success_time")
        place.same(try self.totalFee, "total_fee")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.cashRefundFee, "cash_refund_fee")
    }
}

extension V2NotificationEvent.Transaction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.appid, "appid")
        place.same(try self.attach, "attach")
        place.same(try self.bankType, "bank_type")
        place.same(try self.feeType, "fee_type")
        place.same(try self.isSubscribe, "is_subscribe")
        place.same(try self.mchID, "mch_id")
        place.same(try self.subMchID, "sub_mch_id")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.openid, "openid")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.resultCode, "result_code")
        place.same(try self.returnCode, "return_code")
        place.same(try self.timeEnd, "time_end")
        place.same(try self.totalFee, "total_fee")
        place.same(try self.couponFee, "coupon_fee")
        place.same(try self.couponCount, "coupon_count")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.contractID, "contract_id")
        place.same(try self.userRepaid, "user_repaid")
        place.same(try self.tradeState, "trade_state")
        place.same(try self.couponType(0), "coupon_type_0")
        place.same(try self.couponID(0), "coupon_id_0")
    }
}

extension V2NotificationEvent.TransactionsRisk: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.returnCode, "return_code")
        place.same(try self.returnMsg, "return_msg")
        place.same(try self.eventCode, "event_code")
        place.same(try self.riskLevel, "risk_level")
        place.same(try self.riskLevelDesc, "risk_level_desc")
        place.same(try self.mchID, "mch_id")
        place.same(try self.subMchID, "sub_mch_id")
        place.object(try self.transactionIDList, "transaction_id_list")
    }
}

extension V2NotificationEvent.TransactionsRisk.TransactionIDList: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.object(try self.data, "data")
    }
}

extension V2NotificationEvent.TransactionsRisk.TransactionIDList.Data: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.transactionID, "transaction_id")
    }
}

extension V2NotificationEvent.ParkingVehicle: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchID, "mch_id")
        place.same(try self.subMchID, "sub_mch_id")
        place.same(try self.appid, "appid")
        place.same(try self.plateNumber, "plate_number")
        place.same(try self.vehicleEventType, "vehicle_event_type")
        place.same(try self.vehicleEventDes, "vehicle_event_des")
        place.same(try self.deductMode, "deduct_mode")
        place.same(try self.vehicleEventCreatetime, "vehicle_event_createtime")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

import WeChatPayNotifications

extension NotificationEvent.RechargeReturn.Detail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.bankName, "bank_name")
        place.same(try self.bankCardTail, "bank_card_tail")
        place.same(try self.bankAccountName, "bank_account_name")
        place.same(try self.amount, "amount")
        place.same(try self.currency, "currency")
        place.same(try self.memo, "memo")
        place.same(try self.returnTime, "return_time")
        place.same(try self.returnReason, "return_reason")
        place.same(try self.onlineBankType, "online_bank_type")
    }
}

extension NotificationEvent.Refund: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.outRefundNo, "out_refund_no")
        place.same(try self.refundID, "refund_id")
        place.same(try self.refundStatus, "refund_status")
        place.same(try self.successTime, "success_time")
        place.same(try self.userReceivedAccount, "user_received_account")
        place.object(try self.amount, "amount")
        place.same(try self.mchid, "mchid")
        place.same(try self.refundAccount, "refund_account")
        place.same(try self.individualAuthID, "individual_auth_id")
        place.same(try self.recvAccount, "recv_account")
        place.same(try self.fundSource, "fund_source")
    }
}

extension NotificationEvent.Refund.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.total, "total")
        place.same(try self.refund, "refund")
        place.same(try self.payerTotal, "payer_total")
        place.same(try self.payerRefund, "payer_refund")
        place.same(try self.settlementRefund, "settlement_refund")
        place.same(try self.settlementCurrency, "settlement_currency")
        place.same(try self.currency, "currency")
        place.same(try self.payerCurrency, "payer_currency")
        place.object(try self.exchangeRate, "exchange_rate")
    }
}

extension NotificationEvent.Refund.Amount.ExchangeRate: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.type, "type")
        place.same(try self.rate, "rate")
    }
}

extension NotificationEvent.RisktradeIdentification: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.riskType, "risk_type")
        place.same(try self.riskLevel, "risk_level")
    }
}

extension NotificationEvent.SecurityEchoSuccess: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.echoMessage, "echo_message")
        place.same(try self.encryptEchoMessage, "encrypt_echo_message")
    }
}

extension NotificationEvent.Settlement: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outSettleBatchNo, "out_settle_batch_no")
        place.same(try self.settleBatchNo, "settle_batch_no")
        place.same(try self.individualAuthID, "individual_auth_id")
        place.same(try self.description, "description")
        place.same(try self.state, "state")
        place.same(try self.tradeScenario, "trade_scenario")
        place.same(try self.createTime, "create_time")
        place.same(try self.finishTime, "finish_time")
    }
}

extension NotificationEvent.ServiceTransaction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.appid, "appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.planID, "plan_id")
        place.object(try self.contractInformation, "contract_information")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.attach, "attach")
        place.same(try self.bankType, "bank_type")
        place.same(try self.successTime, "success_time")
        place.same(try self.tradeState, "trade_state")
        place.same(try self.tradeStateDescription, "trade_state_description")
        place.object(try self.payer, "payer")
        place.object(try self.amount, "amount")
        place.object(try self.deviceInformation, "device_information")
        place.list(try self.promotionDetail, "promotion_detail")
        place.same(try self.mchid, "mchid")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.tradeStateDesc, "trade_state_desc")
        place.object(try self.sceneInfo, "scene_info")
        place.same(try self.spAppid, "sp_appid")
        place.same(try self.description, "description")
        place.same(try self.createTime, "create_time")
        place.same(try self.userRepaid, "user_repaid")
        place.same(try self.tradeScene, "trade_scene")
        place.object(try self.parkingInfo, "parking_info")
        place.object(try self.deviceInfo, "device_info")
    }
}

extension NotificationEvent.ServiceTransaction.ContractInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.contractID, "contract_id")
        place.same(try self.contractStatus, "contract_status")
        place.same(try self.createTime, "create_time")
    }
}

extension NotificationEvent.ServiceTransaction.Payer: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.spOpenid, "sp_openid")
    }
}

extension NotificationEvent.ServiceTransaction.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.currency, "currency")
        place.same(try self.payerCurrency, "payer_currency")
        place.same(try self.total, "total")
        place.same(try self.payerTotal, "payer_total")
        place.same(try self.discountTotal, "discount_total")
    }
}

extension NotificationEvent.ServiceTransaction.DeviceInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
        place.same(try self.payerTotal, "payer_total")
    }
}

extension NotificationEvent.ServiceTransaction.PromotionDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponID, "coupon_id")
        place.same(try self.name, "name")
        place.same(try self.scope, "scope")
        place.same(try self.type, "type")
        place.same(try self.amount, "amount")
        place.same(try self.stockID, "stock_id")
        place.same(try self.activityID, "activity_id")
        place.same(try self.wechatpayContribute, "wechatpay_contribute")
        place.same(try self.merchantContribute, "merchant_contribute")
        place.same(try self.otherContribute, "other_contribute")
        place.same(try self.currency, "currency")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.ServiceTransaction.PromotionDetail.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.unitPrice, "unit_price")
        place.same(try self.discountAmount, "discount_amount")
        place.same(try self.goodsRemark, "goods_remark")
    }
}

extension NotificationEvent.ServiceTransaction.SceneInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
    }
}

extension NotificationEvent.ServiceTransaction.ParkingInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.parkingID, "parking_id")
        place.same(try self.plateNumber, "plate_number")
        place.same(try self.plateColor, "plate_color")
        place.same(try self.startTime, "start_time")
        place.same(try self.endTime, "end_time")
        place.same(try self.parkingName, "parking_name")
        place.same(try self.chargingDuration, "charging_duration")
        place.same(try self.deviceID, "device_id")
    }
}

extension NotificationEvent.ServiceTransaction.DeviceInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
    }
}

extension NotificationEvent.SchoolTransaction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.appid, "appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.tradeState, "trade_state")
        place.same(try self.tradeStateDesc, "trade_state_desc")
        place.same(try self.bankType, "bank_type")
        place.same(try self.attach, "attach")
        place.same(try self.successTime, "success_time")
        place.object(try self.payer, "payer")
        place.object(try self.amount, "amount")
        place.object(try self.deviceInfo, "device_info")
        place.list(try self.promotionDetail, "promotion_detail")
    }
}

extension NotificationEvent.SchoolTransaction.Payer: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.spOpenid, "sp_openid")
    }
}

extension NotificationEvent.SchoolTransaction.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.total, "total")
        place.same(try self.payerTotal, "payer_total")
        place.same(try self.discountTotal, "discount_total")
        place.same(try self.currency, "currency")
    }
}

extension NotificationEvent.SchoolTransaction.DeviceInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
        place.same(try self.deviceIp, "device_ip")
    }
}

extension NotificationEvent.SchoolTransaction.PromotionDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponID, "coupon_id")
        place.same(try self.name, "name")
        place.same(try self.scope, "scope")
        place.same(try self.type, "type")
        place.same(try self.amount, "amount")
        place.same(try self.stockID, "stock_id")
        place.same(try self.wechatpayContribute, "wechatpay_contribute")
        place.same(try self.merchantContribute, "merchant_contribute")
        place.same(try self.otherContribute, "other_contribute")
        place.same(try self.currency, "currency")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.SchoolTransaction.PromotionDetail.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.unitPrice, "unit_price")
        place.same(try self.discountAmount, "discount_amount")
        place.same(try self.goodsRemark, "goods_remark")
    }
}

extension NotificationEvent.CombinedTransaction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.combineAppid, "combine_appid")
        place.same(try self.combineMchid, "combine_mchid")
        place.same(try self.combineOutTradeNo, "combine_out_trade_no")
        place.same(try self.combineTransactionID, "combine_transaction_id")
        place.object(try self.sceneInfo, "scene_info")
        place.list(try self.subOrders, "sub_orders")
        place.same(try self.tradeScenario, "trade_scenario")
        place.object(try self.combinePayerInfo, "combine_payer_info")
        place.object(try self.installmentInfo, "installment_info")
    }
}

extension NotificationEvent.CombinedTransaction.SceneInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
    }
}

extension NotificationEvent.CombinedTransaction.SubOrders: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.individualAuthID, "individual_auth_id")
        place.same(try self.individualName, "individual_name")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.tradeState, "trade_state")
        place.same(try self.bankType, "bank_type")
        place.same(try self.attach, "attach")
        place.object(try self.amount, "amount")
        place.same(try self.successTime, "success_time")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.subOpenid, "sub_openid")
        place.list(try self.promotionDetail, "promotion_detail")
    }
}

extension NotificationEvent.CombinedTransaction.SubOrders.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.totalAmount, "total_amount")
        place.same(try self.payerAmount, "payer_amount")
        place.same(try self.currency, "currency")
        place.same(try self.payerCurrency, "payer_currency")
        place.same(try self.settlementRate, "settlement_rate")
    }
}

extension NotificationEvent.CombinedTransaction.SubOrders.PromotionDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponID, "coupon_id")
        place.same(try self.name, "name")
        place.same(try self.scope, "scope")
        place.same(try self.type, "type")
        place.same(try self.amount, "amount")
        place.same(try self.stockID, "stock_id")
        place.same(try self.wechatpayContribute, "wechatpay_contribute")
        place.same(try self.merchantContribute, "merchant_contribute")
        place.same(try self.otherContribute, "other_contribute")
        place.same(try self.currency, "currency")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.CombinedTransaction.SubOrders.PromotionDetail.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.unitPrice, "unit_price")
        place.same(try self.discountAmount, "discount_amount")
        place.same(try self.goodsRemark, "goods_remark")
    }
}

extension NotificationEvent.CombinedTransaction.CombinePayerInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.openid, "openid")
    }
}

extension NotificationEvent.CombinedTransaction.InstallmentInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.useSubsidy, "use_subsidy")
        place.same(try self.selectedInstallmentNumber, "selected_installment_number")
    }
}

extension NotificationEvent.Transaction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spAppid, "sp_appid")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.mchid, "mchid")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.successTime, "success_time")
        place.same(try self.appid, "appid")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.description, "description")
        place.same(try self.createTime, "create_time")
        place.same(try self.tradeState, "trade_state")
        place.same(try self.tradeStateDesc, "trade_state_desc")
        place.same(try self.tradeStateDescription, "trade_state_description")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.bankType, "bank_type")
        place.same(try self.attach, "attach")
        place.same(try self.userRepaid, "user_repaid")
        place.same(try self.tradeScene, "trade_scene")
        place.object(try self.parkingInfo, "parking_info")
        place.object(try self.payer, "payer")
        place.object(try self.amount, "amount")
        place.list(try self.promotionDetail, "promotion_detail")
        place.same(try self.subAppid, "sub_appid")
        place.object(try self.sceneInfo, "scene_info")
        place.object(try self.installmentInfo, "installment_info")
    }
}

extension NotificationEvent.Transaction.ParkingInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.parkingID, "parking_id")
        place.same(try self.plateNumber, "plate_number")
        place.same(try self.plateColor, "plate_color")
        place.same(try self.startTime, "start_time")
        place.same(try self.endTime, "end_time")
        place.same(try self.parkingName, "parking_name")
        place.same(try self.chargingDuration, "charging_duration")
        place.same(try self.deviceID, "device_id")
    }
}

extension NotificationEvent.Transaction.Payer: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.openid, "openid")
        place.same(try self.spOpenid, "sp_openid")
        place.same(try self.subOpenid, "sub_openid")
    }
}

extension NotificationEvent.Transaction.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.total, "total")
        place.same(try self.currency, "currency")
        place.same(try self.payerTotal, "payer_total")
        place.same(try self.payerCurrency, "payer_currency")
        place.object(try self.exchangeRate, "exchange_rate")
        place.same(try self.discountTotal, "discount_total")
    }
}

extension NotificationEvent.Transaction.Amount.ExchangeRate: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.type, "type")
        place.same(try self.rate, "rate")
    }
}

extension NotificationEvent.Transaction.PromotionDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponID, "coupon_id")
        place.same(try self.name, "name")
        place.same(try self.scope, "scope")
        place.same(try self.type, "type")
        place.same(try self.amount, "amount")
        place.same(try self.stockID, "stock_id")
        place.same(try self.activityID, "activity_id")
        place.same(try self.wechatpayContribute, "wechatpay_contribute")
        place.same(try self.merchantContribute, "merchant_contribute")
        place.same(try self.otherContribute, "other_contribute")
        place.same(try self.currency, "currency")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.Transaction.PromotionDetail.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.unitPrice, "unit_price")
        place.same(try self.discountAmount, "discount_amount")
        place.same(try self.goodsRemark, "goods_remark")
    }
}

extension NotificationEvent.Transaction.SceneInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
    }
}

extension NotificationEvent.Transaction.InstallmentInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.useSubsidy, "use_subsidy")
        place.same(try self.selectedInstallmentNumber, "selected_installment_number")
    }
}

extension NotificationEvent.VehicleEntranceStateChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.parkingID, "parking_id")
        place.same(try self.outParkingNo, "out_parking_no")
        place.same(try self.plateNumber, "plate_number")
        place.same(try self.plateColor, "plate_color")
        place.same(try self.startTime, "start_time")
        place.same(try self.parkingName, "parking_name")
        place.same(try self.freeDuration, "free_duration")
        place.same(try self.parkingState, "parking_state")
        place.same(try self.blockedStateDescription, "blocked_state_description")
        place.same(try self.stateUpdateTime, "state_update_time")
    }
}

extension NotificationEvent.VehicleUserStateChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.appid, "appid")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.spOpenid, "sp_openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.contractID, "contract_id")
        place.same(try self.bindState, "bind_state")
        place.same(try self.plateNumber, "plate_number")
    }
}

extension NotificationEvent.Violation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.companyName, "company_name")
        place.same(try self.recordID, "record_id")
        place.same(try self.punishPlan, "punish_plan")
        place.same(try self.punishTime, "punish_time")
        place.same(try self.punishDescription, "punish_description")
        place.same(try self.riskType, "risk_type")
        place.same(try self.riskDescription, "risk_description")
    }
}

extension NotificationEvent.WebizpayAuthorized: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.userID, "user_id")
        place.same(try self.employeeID, "employee_id")
        place.same(try self.authorizationTime, "authorization_time")
    }
}

extension NotificationEvent.WebizpayPaymentrefundsuccess: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.cardNo, "card_no")
        place.same(try self.employeeID, "employee_id")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.refundID, "refund_id")
        place.same(try self.outRefundNo, "out_refund_no")
        place.same(try self.amount, "amount")
        place.same(try self.paySuccessTime, "pay_success_time")
        place.same(try self.refundedAmount, "refunded_amount")
        place.same(try self.refundAmount, "refund_amount")
        place.same(try self.refundState, "refund_state")
        place.same(try self.refundCreateTime, "refund_create_time")
        place.same(try self.refundSuccessTime, "refund_success_time")
    }
}

extension NotificationEvent.WebizpayPaymentsuccess: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.cardNo, "card_no")
        place.same(try self.employeeID, "employee_id")
        place.same(try self.receiveMchName, "receive_mch_name")
        place.same(try self.receiveMchFullName, "receive_mch_full_name")
        place.same(try self.receiveMchOrganizationCode, "receive_mch_organization_code")
        place.same(try self.acquirer, "acquirer")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.refundID, "refund_id")
        place.same(try self.outRefundNo, "out_refund_no")
        place.same(try self.transactionState, "transaction_state")
        place.same(try self.amount, "amount")
        place.same(try self.goodsName, "goods_name")
        place.same(try self.paySuccessTime, "pay_success_time")
    }
}

extension NotificationEvent.WebizpayQuotacardexpired: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.cardNo, "card_no")
        place.same(try self.employeeID, "employee_id")
        place.same(try self.cardState, "card_state")
        place.same(try self.cardDisabledTime, "card_disabled_time")
        place.same(try self.reason, "reason")
    }
}

extension NotificationEvent.WebizpayRevoked: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.userID, "user_id")
        place.same(try self.authorizationState, "authorization_state")
        place.same(try self.authorizationRevokedTime, "authorization_revoked_time")
        place.same(try self.reason, "reason")
    }
}

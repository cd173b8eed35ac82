// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/parking.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3ParkingCalls: TypedCalls {
    let family = "v3/parking"

    func add(to calls: inout RoundTrips) {
        calls.add("parking.reminders.application.post", Self.parkingRemindersApplicationPost)
        calls.add(blocking: "parking.reminders.application.post", Self.parkingRemindersApplicationPostBlocking)
        calls.add("parking.reminders.application.query.get", Self.parkingRemindersApplicationQueryGet)
        calls.add("parking.reminders.application.withdraw.post", Self.parkingRemindersApplicationWithdrawPost)
        calls.add(
            blocking: "parking.reminders.application.withdraw.post",
            Self.parkingRemindersApplicationWithdrawPostBlocking)
        calls.add("parking.reminders.applications.get", Self.parkingRemindersApplicationsGet)
        calls.add("parking.reminders.entry.post", Self.parkingRemindersEntryPost)
        calls.add("parking.reminders.exit.post", Self.parkingRemindersExitPost)
        calls.add("parking.reminders.ext-payment.post", Self.parkingRemindersExtPaymentPost)
        calls.add("parking.reminders.parking-fee.post", Self.parkingRemindersParkingFeePost)
        calls.add("parking.reminders.parking-lot.get", Self.parkingRemindersParkingLotGet)
        calls.add("parking.reminders.payment.post", Self.parkingRemindersPaymentPost)
    }
}

extension V3ParkingCalls {
    private static func parkingRemindersApplicationPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.application
        let reply = try await node.post(
            V3.Parking.Reminders.Application.PostBody.synthetic(test.body)
        )
        try V3.Parking.Reminders.Application.PostReply.compare(reply, test.reply)
    }

    private static func parkingRemindersApplicationPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.parking.reminders.application
        let reply = try node.post(
            V3.Parking.Reminders.Application.PostBody.synthetic(test.body)
        )
        try V3.Parking.Reminders.Application.PostReply.compare(reply, test.reply)
    }

    private static func parkingRemindersApplicationQueryGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.application.query
        let reply = try await node.get(
            parkingLotAuditNo: test.query["parking_lot_audit_no"].text,
            outParkingLotID: test.query["out_parking_lot_id"].text
        )
        try V3.Parking.Reminders.Application.Query.GetReply.compare(reply, test.reply)
    }

    private static func parkingRemindersApplicationWithdrawPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.application.withdraw
        try await node.post(
            V3.Parking.Reminders.Application.Withdraw.PostBody.synthetic(test.body)
        )
    }

    private static func parkingRemindersApplicationWithdrawPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.parking.reminders.application.withdraw
        try node.post(
            V3.Parking.Reminders.Application.Withdraw.PostBody.synthetic(test.body)
        )
    }

    private static func parkingRemindersApplicationsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.applications
        let reply = try await node.get(
            outParkingLotID: test.query["out_parking_lot_id"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Parking.Reminders.Applications.GetReply.compare(reply, test.reply)
    }

    private static func parkingRemindersEntryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.entry
        let reply = try await node.post(
            V3.Parking.Reminders.Entry.PostBody.synthetic(test.body)
        )
        try V3.Parking.Reminders.Entry.PostReply.compare(reply, test.reply)
    }

    private static func parkingRemindersExitPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.exit
        try await node.post(
            V3.Parking.Reminders.Exit.PostBody.synthetic(test.body)
        )
    }

    private static func parkingRemindersExtPaymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.extPayment
        try await node.post(
            V3.Parking.Reminders.ExtPayment.PostBody.synthetic(test.body)
        )
    }

    private static func parkingRemindersParkingFeePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.parkingFee
        let reply = try await node.post(
            V3.Parking.Reminders.ParkingFee.PostBody.synthetic(test.body)
        )
        try V3.Parking.Reminders.ParkingFee.PostReply.compare(reply, test.reply)
    }

    private static func parkingRemindersParkingLotGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.parkingLot
        let reply = try await node.get(
            outParkingLotID: test.query["out_parking_lot_id"].text,
            wxParkingLotID: test.query["wx_parking_lot_id"].text
        )
        try V3.Parking.Reminders.ParkingLot.GetReply.compare(reply, test.reply)
    }

    private static func parkingRemindersPaymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.payment
        try await node.post(
            V3.Parking.Reminders.Payment.PostBody.synthetic(test.body)
        )
    }
}

extension V3.Parking.ApplicationReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.parkingLotAuditNo, "parking_lot_audit_no")
        try place.same(reply.auditStatus, "audit_status")
        try place.same(reply.submitTime, "submit_time")
        try place.object(reply.parkingLot, "parking_lot", V3.Parking.ParkingLotReply.compare)
        try place.object(reply.auditComment, "audit_comment", V3.Parking.AuditComment.compare)
    }
}

extension V3.Parking.AuditComment {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.fieldsValue, "fields", V3.Parking.FieldsReply.compare)
        try place.same(reply.recommendation, "recommendation")
    }
}

extension V3.Parking.ChargingRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.ruleType, "rule_type")
        try place.same(reply.feeLimitType, "fee_limit_type")
        try place.same(reply.dailyLimitType, "daily_limit_type")
        try place.same(reply.timeRoundingType, "time_rounding_type")
        try place.same(reply.freeEntryDuration, "free_entry_duration")
        try place.same(reply.freeExitDuration, "free_exit_duration")
        try place.list(reply.fixedIntervalRule, "fixed_interval_rule", V3.Parking.FixedIntervalRule.compare)
        try place.list(reply.durationSegmentRule, "duration_segment_rule", V3.Parking.DurationSegmentRule.compare)
        try place.list(reply.preEntryRule, "pre_entry_rule", V3.Parking.PreEntryRule.compare)
        try place.same(reply.holidayMode, "holiday_mode")
        try place.same(reply.aggregateLimitMode, "aggregate_limit_mode")
        try place.same(reply.firstChargeTimeMode, "first_charge_time_mode")
    }
}

extension V3.Parking.DurationSegmentRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.dayType, "day_type")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.vehicleType, "vehicle_type")
        try place.same(reply.plateType, "plate_type")
        try place.same(reply.chargeMode, "charge_mode")
        try place.same(reply.durationFrom, "duration_from")
        try place.same(reply.durationTo, "duration_to")
        try place.same(reply.fixedAmount, "fixed_amount")
        try place.same(reply.intervalMin, "interval_min")
        try place.same(reply.intervalAmount, "interval_amount")
        try place.same(reply.intervalMaxAmount, "interval_max_amount")
        try place.same(reply.maxFeePerDay, "max_fee_per_day")
    }
}

extension V3.Parking.FieldsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.field, "field")
        try place.same(reply.comment, "comment")
    }
}

extension V3.Parking.FixedIntervalRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.dayType, "day_type")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.vehicleType, "vehicle_type")
        try place.same(reply.plateType, "plate_type")
        try place.same(reply.firstDuration, "first_duration")
        try place.same(reply.firstAmount, "first_amount")
        try place.same(reply.intervalDuration, "interval_duration")
        try place.same(reply.intervalAmount, "interval_amount")
        try place.same(reply.intervalMaxAmount, "interval_max_amount")
        try place.same(reply.maxFeePerDay, "max_fee_per_day")
        try place.same(reply.freePeriodChargingMode, "free_period_charging_mode")
        try place.same(reply.freePeriodCalculationMode, "free_period_calculation_mode")
        try place.same(reply.isGreenVehicleFreeParking, "is_green_vehicle_free_parking")
        try place.same(reply.firstDurationMode, "first_duration_mode")
    }
}

extension V3.Parking.ParkingLotReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.parkingLotName, "parking_lot_name")
        try place.same(reply.outParkingLotID, "out_parking_lot_id")
        try place.same(reply.parkingLotAddress, "parking_lot_address")
        try place.same(reply.longitude, "longitude")
        try place.same(reply.latitude, "latitude")
        try place.same(reply.parkingLotType, "parking_lot_type")
        try place.same(reply.phoneNumber, "phone_number")
        try place.same(reply.parkingSignURL, "parking_sign_url")
        try place.same(reply.notificationTextList, "notification_text_list")
        try place.same(reply.paymentMiniProgAppid, "payment_mini_prog_appid")
        try place.same(reply.paymentPath, "payment_path")
        try place.same(reply.parkingOrderMiniProgAppid, "parking_order_mini_prog_appid")
        try place.same(reply.parkingOrderPath, "parking_order_path")
        try place.object(reply.chargingRule, "charging_rule", V3.Parking.ChargingRule.compare)
    }
}

extension V3.Parking.PreEntryRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.dayType, "day_type")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.vehicleType, "vehicle_type")
        try place.same(reply.plateType, "plate_type")
        try place.same(reply.amount, "amount")
        try place.same(reply.maxFeePerDay, "max_fee_per_day")
    }
}

extension V3.Parking.Reminders.Application.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            parkingLot: ParkingLot.synthetic(place["parking_lot"])
        )
        object.parkingLot = object.parkingLot
        return object
    }
}

extension V3.Parking.Reminders.Application.PostBody.ParkingLot {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            parkingLotName: place["parking_lot_name"].text,
            outParkingLotID: place["out_parking_lot_id"].text,
            parkingLotAddress: place["parking_lot_address"].text,
            longitude: place["longitude"].text,
            latitude: place["latitude"].text,
            parkingLotType: .parkingLotTypeOtherPublicFacility,
            phoneNumber: place["phone_number"].text,
            paymentPath: place["payment_path"].text,
            parkingSignURL: place["parking_sign_url"].text,
            notificationTextList: place.list("notification_text_list", Place.text),
            paymentMiniProgAppid: place["payment_mini_prog_appid"].text,
            parkingOrderMiniProgAppid: place["parking_order_mini_prog_appid"].text,
            parkingOrderPath: place["parking_order_path"].text,
            chargingRule: ChargingRule.synthetic(place["charging_rule"])
        )
        object.parkingLotName = object.parkingLotName
        object.outParkingLotID = object.outParkingLotID
        object.parkingLotAddress = object.parkingLotAddress
        object.longitude = object.longitude
        object.latitude = object.latitude
        object.parkingLotType = object.parkingLotType
        object.phoneNumber = object.phoneNumber
        object.parkingSignURL = object.parkingSignURL
        object.notificationTextList = object.notificationTextList
        object.paymentMiniProgAppid = object.paymentMiniProgAppid
        object.paymentPath = object.paymentPath
        object.parkingOrderMiniProgAppid = object.parkingOrderMiniProgAppid
        object.parkingOrderPath = object.parkingOrderPath
        object.chargingRule = object.chargingRule
        return object
    }
}

extension V3.Parking.Reminders.Application.PostBody.ParkingLot.ChargingRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            ruleType: .chargingRuleFixedInterval,
            feeLimitType: .feeLimitAggregate,
            dailyLimitType: .dailyLimitRolling24h,
            timeRoundingType: .timeRoundUnknown,
            freeEntryDuration: place["free_entry_duration"].integer,
            freeExitDuration: place["free_exit_duration"].integer,
            fixedIntervalRule: place.list("fixed_interval_rule", FixedIntervalRule.synthetic),
            durationSegmentRule: place.list("duration_segment_rule", DurationSegmentRule.synthetic),
            preEntryRule: place.list("pre_entry_rule", PreEntryRule.synthetic),
            holidayMode: .holidayModeCalendarMody,
            aggregateLimitMode: .aggregateLimitModeNormal,
            firstChargeTimeMode: .firstChargeTimeModeUnknown
        )
        object.ruleType = object.ruleType
        object.feeLimitType = object.feeLimitType
        object.dailyLimitType = object.dailyLimitType
        object.timeRoundingType = object.timeRoundingType
        object.freeEntryDuration = object.freeEntryDuration
        object.freeExitDuration = object.freeExitDuration
        object.fixedIntervalRule = object.fixedIntervalRule
        object.durationSegmentRule = object.durationSegmentRule
        object.preEntryRule = object.preEntryRule
        object.holidayMode = object.holidayMode
        object.aggregateLimitMode = object.aggregateLimitMode
        object.firstChargeTimeMode = object.firstChargeTimeMode
        return object
    }
}

extension V3.Parking.Reminders.Application.PostBody.ParkingLot.ChargingRule.FixedIntervalRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            dayType: .dayTypeUnknown,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            vehicleType: .vehicleTypeExtraLarge,
            plateType: .plateTypeUnknown,
            firstDuration: place["first_duration"].integer,
            firstAmount: place["first_amount"].integer,
            intervalDuration: place["interval_duration"].integer,
            intervalAmount: place["interval_amount"].integer,
            intervalMaxAmount: place["interval_max_amount"].integer,
            maxFeePerDay: place["max_fee_per_day"].integer,
            freePeriodChargingMode: .freePeriodChargingOncePer24Hours,
            freePeriodCalculationMode: .freePeriodCalSequentialStart,
            isGreenVehicleFreeParking: place["is_green_vehicle_free_parking"].flag,
            firstDurationMode: .firstDurationModeOnlyFirstDuration
        )
        object.dayType = object.dayType
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.vehicleType = object.vehicleType
        object.plateType = object.plateType
        object.firstDuration = object.firstDuration
        object.firstAmount = object.firstAmount
        object.intervalDuration = object.intervalDuration
        object.intervalAmount = object.intervalAmount
        object.intervalMaxAmount = object.intervalMaxAmount
        object.maxFeePerDay = object.maxFeePerDay
        object.freePeriodChargingMode = object.freePeriodChargingMode
        object.freePeriodCalculationMode = object.freePeriodCalculationMode
        object.isGreenVehicleFreeParking = object.isGreenVehicleFreeParking
        object.firstDurationMode = object.firstDurationMode
        return object
    }
}

extension V3.Parking.Reminders.Application.PostBody.ParkingLot.ChargingRule.DurationSegmentRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            dayType: .dayTypeUnknown,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            vehicleType: .vehicleTypeExtraLarge,
            plateType: .plateTypeUnknown,
            chargeMode: .interval,
            durationFrom: place["duration_from"].integer,
            durationTo: place["duration_to"].integer,
            fixedAmount: place["fixed_amount"].integer,
            intervalMin: place["interval_min"].integer,
            intervalAmount: place["interval_amount"].integer,
            intervalMaxAmount: place["interval_max_amount"].integer,
            maxFeePerDay: place["max_fee_per_day"].integer
        )
        object.dayType = object.dayType
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.vehicleType = object.vehicleType
        object.plateType = object.plateType
        object.chargeMode = object.chargeMode
        object.durationFrom = object.durationFrom
        object.durationTo = object.durationTo
        object.fixedAmount = object.fixedAmount
        object.intervalMin = object.intervalMin
        object.intervalAmount = object.intervalAmount
        object.intervalMaxAmount = object.intervalMaxAmount
        object.maxFeePerDay = object.maxFeePerDay
        return object
    }
}

extension V3.Parking.Reminders.Application.PostBody.ParkingLot.ChargingRule.PreEntryRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            dayType: .dayTypeUnknown,
            startTime: place["start_time"].text,
            endTime: place["end_time"].text,
            vehicleType: .vehicleTypeExtraLarge,
            plateType: .plateTypeUnknown,
            amount: place["amount"].integer,
            maxFeePerDay: place["max_fee_per_day"].integer
        )
        object.dayType = object.dayType
        object.startTime = object.startTime
        object.endTime = object.endTime
        object.vehicleType = object.vehicleType
        object.plateType = object.plateType
        object.amount = object.amount
        object.maxFeePerDay = object.maxFeePerDay
        return object
    }
}

extension V3.Parking.Reminders.Application.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.parkingLotAuditNo, "parking_lot_audit_no")
    }
}

extension V3.Parking.Reminders.Application.Query.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.application, "application", V3.Parking.ApplicationReply.compare)
        try place.same(reply.wxParkingLotID, "wx_parking_lot_id")
    }
}

extension V3.Parking.Reminders.Application.Withdraw.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            parkingLotAuditNo: place["parking_lot_audit_no"].text,
            outParkingLotID: place["out_parking_lot_id"].text
        )
        object.parkingLotAuditNo = object.parkingLotAuditNo
        object.outParkingLotID = object.outParkingLotID
        return object
    }
}

extension V3.Parking.Reminders.Applications.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.applicationList, "application_list", V3.Parking.ApplicationReply.compare)
        try place.same(reply.wxParkingLotID, "wx_parking_lot_id")
    }
}

extension V3.Parking.Reminders.Entry.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outSerialNumber: place["out_serial_number"].text,
            parkingID: place["parking_id"].text,
            plateNumber: place["plate_number"].text,
            enterTimestamp: place["enter_timestamp"].integer,
            plateColor: .plateColorOther,
            carType: .plateTypeMonthly,
            vehicleType: .vehicleTypeExtraLarge,
            entranceNumber: place["entrance_number"].text,
            entranceName: place["entrance_name"].text,
            discountTemplateID: place.list("discount_template_id", Place.integer)
        )
        object.outSerialNumber = object.outSerialNumber
        object.parkingID = object.parkingID
        object.plateNumber = object.plateNumber
        object.enterTimestamp = object.enterTimestamp
        object.plateColor = object.plateColor
        object.carType = object.carType
        object.vehicleType = object.vehicleType
        object.entranceNumber = object.entranceNumber
        object.entranceName = object.entranceName
        object.discountTemplateID = object.discountTemplateID
        return object
    }
}

extension V3.Parking.Reminders.Entry.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serialNumber, "serial_number")
    }
}

extension V3.Parking.Reminders.Exit.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outSerialNumber: place["out_serial_number"].text,
            exitTimestamp: place["exit_timestamp"].integer,
            plateNumber: place["plate_number"].text,
            plateColor: .plateColorOther,
            parkingID: place["parking_id"].text,
            payState: .payStatusPaid,
            payType: .payTypeUnknown,
            outTradeNo: place["out_trade_no"].text,
            totalAmount: place["total_amount"].integer,
            paidAmount: place["paid_amount"].integer,
            openid: place["openid"].text,
            payChannel: .payChannelWechatPayNotif,
            payTime: place["pay_time"].integer,
            token: place["token"].text,
            wxTradeNo: place["wx_trade_no"].text
        )
        object.outSerialNumber = object.outSerialNumber
        object.exitTimestamp = object.exitTimestamp
        object.plateNumber = object.plateNumber
        object.plateColor = object.plateColor
        object.parkingID = object.parkingID
        object.payState = object.payState
        object.payType = object.payType
        object.outTradeNo = object.outTradeNo
        object.totalAmount = object.totalAmount
        object.paidAmount = object.paidAmount
        object.openid = object.openid
        object.payChannel = object.payChannel
        object.payTime = object.payTime
        object.token = object.token
        object.wxTradeNo = object.wxTradeNo
        return object
    }
}

extension V3.Parking.Reminders.ExtPayment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            feeItems: place.list("fee_items", FeeItems.synthetic),
            payTime: place["pay_time"].integer,
            wxParkingLotID: place["wx_parking_lot_id"].text,
            wxTradeNo: place["wx_trade_no"].text
        )
        object.outTradeNo = object.outTradeNo
        object.feeItems = object.feeItems
        object.payTime = object.payTime
        object.wxParkingLotID = object.wxParkingLotID
        object.wxTradeNo = object.wxTradeNo
        return object
    }
}

extension V3.Parking.Reminders.ExtPayment.PostBody.FeeItems {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            feeType: .extParkingPaymentFeeTypeMonthly,
            amount: place["amount"].integer
        )
        object.feeType = object.feeType
        object.amount = object.amount
        return object
    }
}

extension V3.Parking.Reminders.ParkingFee.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outSerialNumber: place["out_serial_number"].text,
            plateNumber: place["plate_number"].text,
            outParkingID: place["out_parking_id"].text
        )
        object.outSerialNumber = object.outSerialNumber
        object.plateNumber = object.plateNumber
        object.outParkingID = object.outParkingID
        return object
    }
}

extension V3.Parking.Reminders.ParkingFee.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.parkingTimestamp, "parking_timestamp")
        try place.same(reply.parkingState, "parking_state")
        try place.same(reply.payState, "pay_state")
        try place.same(reply.allowedExitTimestamp, "allowed_exit_timestamp")
        try place.same(reply.nextRaisePrice, "next_raise_price")
        try place.same(reply.nextRaiseTimestamp, "next_raise_timestamp")
        try place.same(reply.payableAmount, "payable_amount")
        try place.same(reply.paidAmount, "paid_amount")
    }
}

extension V3.Parking.Reminders.ParkingLot.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wxParkingLotID, "wx_parking_lot_id")
        try place.same(reply.outParkingLotID, "out_parking_lot_id")
        try place.same(reply.parkingLotName, "parking_lot_name")
        try place.same(reply.parkingLotAddress, "parking_lot_address")
        try place.same(reply.paymentMiniProgAppid, "payment_mini_prog_appid")
        try place.same(reply.paymentMiniProgPath, "payment_mini_prog_path")
        try place.same(reply.parkingOrderMiniProgAppid, "parking_order_mini_prog_appid")
        try place.same(reply.parkingOrderMiniProgPath, "parking_order_mini_prog_path")
        try place.same(reply.enabledState, "enabled_state")
        try place.same(reply.reason, "reason")
    }
}

extension V3.Parking.Reminders.Payment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outSerialNumber: place["out_serial_number"].text,
            plateNumber: place["plate_number"].text,
            parkingID: place["parking_id"].text,
            parkingState: .parkingStatusNotParking,
            payType: .payTypeUnknown,
            totalAmount: place["total_amount"].integer,
            paidAmount: place["paid_amount"].integer,
            openid: place["openid"].text,
            subMchid: place["sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            payChannel: .payChannelWechatPayNotif,
            payTime: place["pay_time"].integer,
            token: place["token"].text,
            wxTradeNo: place["wx_trade_no"].text
        )
        object.outSerialNumber = object.outSerialNumber
        object.plateNumber = object.plateNumber
        object.parkingID = object.parkingID
        object.parkingState = object.parkingState
        object.payType = object.payType
        object.openid = object.openid
        object.subMchid = object.subMchid
        object.totalAmount = object.totalAmount
        object.paidAmount = object.paidAmount
        object.outTradeNo = object.outTradeNo
        object.payChannel = object.payChannel
        object.payTime = object.payTime
        object.token = object.token
        object.wxTradeNo = object.wxTradeNo
        return object
    }
}

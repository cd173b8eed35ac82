// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/parking.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3ParkingCalls: TypedCalls {
    let family = "v3/parking"

    func add(to calls: inout RoundTrips) {
        calls.add("parking.reminders.entry.post", Self.parkingRemindersEntryPost)
        calls.add(blocking: "parking.reminders.entry.post", Self.parkingRemindersEntryPostBlocking)
    }
}

extension V3ParkingCalls {
    private static func parkingRemindersEntryPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.parking.reminders.entry
        let reply = try await node.post(
            V3.Parking.Reminders.Entry.PostBody.synthetic(test.body)
        )
        try V3.Parking.Reminders.Entry.PostReply.compare(reply, test.reply)
    }

    private static func parkingRemindersEntryPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.parking.reminders.entry
        let reply = try node.post(
            V3.Parking.Reminders.Entry.PostBody.synthetic(test.body)
        )
        try V3.Parking.Reminders.Entry.PostReply.compare(reply, test.reply)
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
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
    }
}

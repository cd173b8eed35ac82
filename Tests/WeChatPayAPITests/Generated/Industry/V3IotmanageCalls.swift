// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/iotmanage.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3IotmanageCalls: TypedCalls {
    let family = "v3/iotmanage"

    func add(to calls: inout RoundTrips) {
        calls.add("iotmanage.device-inspections.{device_sn}.get", Self.iotmanageDeviceInspectionsDeviceSnGet)
        calls.add(
            blocking: "iotmanage.device-inspections.{device_sn}.get", Self.iotmanageDeviceInspectionsDeviceSnGetBlocking
        )
        calls.add("iotmanage.devices.get", Self.iotmanageDevicesGet)
    }
}

extension V3IotmanageCalls {
    private static func iotmanageDeviceInspectionsDeviceSnGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.iotmanage.deviceInspections.deviceSn(test.path["device_sn"].text)
        let reply = try await node.get()
        try V3.Iotmanage.DeviceInspections.ByDeviceSn.GetReply.compare(reply, test.reply)
    }

    private static func iotmanageDeviceInspectionsDeviceSnGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.iotmanage.deviceInspections.deviceSn(test.path["device_sn"].text)
        let reply = try node.get()
        try V3.Iotmanage.DeviceInspections.ByDeviceSn.GetReply.compare(reply, test.reply)
    }

    private static func iotmanageDevicesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.iotmanage.devices
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Iotmanage.Devices.GetReply.compare(reply, test.reply)
    }
}

extension V3.Iotmanage.DeviceInspections.ByDeviceSn.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceSn, "device_sn")
        try place.same(reply.wiredMac, "wired_mac")
        try place.same(reply.wirelessMac, "wireless_mac")
        try place.same(reply.bluetoothMac, "bluetooth_mac")
        try place.same(reply.appVersion, "app_version")
        try place.same(reply.cameraSn, "camera_sn")
        try place.same(reply.imei, "imei")
        try place.same(reply.result, "result")
        try place.same(reply.errors, "errors")
        try place.same(reply.warnings, "warnings")
        try place.same(reply.inspectTime, "inspect_time")
    }
}

extension V3.Iotmanage.Devices.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.object(reply.links, "links", Links.compare)
    }
}

extension V3.Iotmanage.Devices.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceSn, "device_sn")
        try place.same(reply.cameraSn, "camera_sn")
        try place.same(reply.deviceCategoryCode, "device_category_code")
        try place.same(reply.deviceCategory, "device_category")
        try place.same(reply.deviceClassCode, "device_class_code")
        try place.same(reply.deviceClass, "device_class")
        try place.same(reply.deviceModel, "device_model")
        try place.same(reply.appSceneCode, "app_scene_code")
        try place.same(reply.appScene, "app_scene")
        try place.same(reply.operatingSystem, "operating_system")
        try place.same(reply.activationStatus, "activation_status")
        try place.same(reply.activationTime, "activation_time")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.merchantShortname, "merchant_shortname")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subMerchantShortname, "sub_merchant_shortname")
    }
}

extension V3.Iotmanage.Devices.GetReply.Links {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.next, "next")
        try place.same(reply.prev, "prev")
        try place.same(reply.selfValue, "self")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay-devices.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3PayDevicesCalls: TypedCalls {
    let family = "v3/pay-devices"

    func add(to calls: inout RoundTrips) {
        calls.add("pay-devices.open-scenario-speaker.{device_sn}.get", Self.payDevicesOpenScenarioSpeakerDeviceSnGet)
        calls.add(
            blocking: "pay-devices.open-scenario-speaker.{device_sn}.get",
            Self.payDevicesOpenScenarioSpeakerDeviceSnGetBlocking)
        calls.add(
            "pay-devices.open-scenario-speaker.{device_sn}.bind.post",
            Self.payDevicesOpenScenarioSpeakerDeviceSnBindPost)
        calls.add(
            "pay-devices.open-scenario-speaker.{device_sn}.prebind.post",
            Self.payDevicesOpenScenarioSpeakerDeviceSnPrebindPost)
        calls.add(
            "pay-devices.open-scenario-speaker.{device_sn}.unbind.post",
            Self.payDevicesOpenScenarioSpeakerDeviceSnUnbindPost)
        calls.add(
            "pay-devices.open-scenario-speakerorder.{transaction_id}.report.post",
            Self.payDevicesOpenScenarioSpeakerorderTransactionIDReportPost)
        calls.add("pay-devices.printers.{device_id}.print-orders.post", Self.payDevicesPrintersDeviceIDPrintOrdersPost)
        calls.add(
            blocking: "pay-devices.printers.{device_id}.print-orders.post",
            Self.payDevicesPrintersDeviceIDPrintOrdersPostBlocking)
        calls.add(
            "pay-devices.printers.{device_id}.print-orders.{print_order_no}.get",
            Self.payDevicesPrintersDeviceIDPrintOrdersPrintOrderNoGet)
    }
}

extension V3PayDevicesCalls {
    private static func payDevicesOpenScenarioSpeakerDeviceSnGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.openScenarioSpeaker.deviceSn(test.path["device_sn"].text)
        let reply = try await node.get()
        try V3.PayDevices.OpenScenarioSpeakerReply.compare(reply, test.reply)
    }

    private static func payDevicesOpenScenarioSpeakerDeviceSnGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.payDevices.openScenarioSpeaker.deviceSn(test.path["device_sn"].text)
        let reply = try node.get()
        try V3.PayDevices.OpenScenarioSpeakerReply.compare(reply, test.reply)
    }

    private static func payDevicesOpenScenarioSpeakerDeviceSnBindPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.openScenarioSpeaker.deviceSn(test.path["device_sn"].text).bind
        let reply = try await node.post(
            V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Bind.PostBody.synthetic(test.body)
        )
        try V3.PayDevices.OpenScenarioSpeakerReply.compare(reply, test.reply)
    }

    private static func payDevicesOpenScenarioSpeakerDeviceSnPrebindPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.openScenarioSpeaker.deviceSn(test.path["device_sn"].text).prebind
        let reply = try await node.post(
            V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Prebind.PostBody.synthetic(test.body)
        )
        try V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Prebind.PostReply.compare(reply, test.reply)
    }

    private static func payDevicesOpenScenarioSpeakerDeviceSnUnbindPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.openScenarioSpeaker.deviceSn(test.path["device_sn"].text).unbind
        let reply = try await node.post()
        try V3.PayDevices.OpenScenarioSpeakerReply.compare(reply, test.reply)
    }

    private static func payDevicesOpenScenarioSpeakerorderTransactionIDReportPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.openScenarioSpeakerorder.transactionID(test.path["transaction_id"].text)
            .report
        let reply = try await node.post(
            V3.PayDevices.OpenScenarioSpeakerorder.ByTransactionID.Report.PostBody.synthetic(test.body)
        )
        try V3.PayDevices.OpenScenarioSpeakerorder.ByTransactionID.Report.PostReply.compare(reply, test.reply)
    }

    private static func payDevicesPrintersDeviceIDPrintOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.printers.deviceID(test.path["device_id"].text).printOrders
        try await node.post(
            V3.PayDevices.Printers.ByDeviceID.PrintOrders.PostBody.synthetic(test.body)
        )
    }

    private static func payDevicesPrintersDeviceIDPrintOrdersPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.payDevices.printers.deviceID(test.path["device_id"].text).printOrders
        try node.post(
            V3.PayDevices.Printers.ByDeviceID.PrintOrders.PostBody.synthetic(test.body)
        )
    }

    private static func payDevicesPrintersDeviceIDPrintOrdersPrintOrderNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payDevices.printers.deviceID(test.path["device_id"].text).printOrders.printOrderNo(
            test.path["print_order_no"].text)
        let reply = try await node.get()
        try V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo.GetReply.compare(reply, test.reply)
    }
}

extension V3.PayDevices.OpenScenarioSpeakerReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.deviceSn, "device_sn")
        try place.same(reply.bindState, "bind_state")
        try place.same(reply.codeURL, "code_url")
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Bind.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            codeURL: place["code_url"].text
        )
        object.subMchid = object.subMchid
        object.codeURL = object.codeURL
        return object
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Prebind.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            codeURL: place["code_url"].text
        )
        object.codeURL = object.codeURL
        return object
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Prebind.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deviceSn, "device_sn")
        try place.same(reply.bindState, "bind_state")
        try place.same(reply.codeURL, "code_url")
    }
}

extension V3.PayDevices.OpenScenarioSpeakerorder.ByTransactionID.Report.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            codeURL: place["code_url"].text,
            outTradeNo: place["out_trade_no"].text,
            deviceSn: place["device_sn"].text
        )
        object.subMchid = object.subMchid
        object.codeURL = object.codeURL
        object.outTradeNo = object.outTradeNo
        object.deviceSn = object.deviceSn
        return object
    }
}

extension V3.PayDevices.OpenScenarioSpeakerorder.ByTransactionID.Report.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.codeURL, "code_url")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.deviceSn, "device_sn")
        try place.same(reply.transactionID, "transaction_id")
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            printOrderNo: place["print_order_no"].text,
            templateID: place["template_id"].text,
            notifyURL: place["notify_url"].text,
            variableList: place.list("variable_list", VariableList.synthetic),
            tableList: place.list("table_list", TableList.synthetic)
        )
        object.printOrderNo = object.printOrderNo
        object.templateID = object.templateID
        object.notifyURL = object.notifyURL
        object.variableList = object.variableList
        object.tableList = object.tableList
        return object
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.PostBody.VariableList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            key: place["key"].text,
            value: place["value"].text
        )
        object.key = object.key
        object.value = object.value
        return object
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.PostBody.TableList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            key: place["key"].text,
            rowList: place.list("row_list", RowList.synthetic)
        )
        object.key = object.key
        object.rowList = object.rowList
        return object
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.PostBody.TableList.RowList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cellList: place.list("cell_list", Place.text)
        )
        object.cellList = object.cellList
        return object
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.printOrderNo, "print_order_no")
        try place.same(reply.templateID, "template_id")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.printState, "print_state")
        try place.same(reply.printStateDescription, "print_state_description")
        try place.list(reply.variableList, "variable_list", VariableList.compare)
        try place.list(reply.tableList, "table_list", TableList.compare)
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo.GetReply.VariableList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.key, "key")
        try place.same(reply.value, "value")
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo.GetReply.TableList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.key, "key")
        try place.list(reply.rowList, "row_list", RowList.compare)
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo.GetReply.TableList.RowList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cellList, "cell_list")
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/iotmanage.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Iotmanage.DeviceInspections.ByDeviceSn {
    /// 获取出厂检查结果, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("iotmanage.device-inspections.{device_sn}.get", chain).reply()
    }

    /// 获取出厂检查结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("iotmanage.device-inspections.{device_sn}.get", chain).blockingReply()
    }

    /// What `GET /v3/iotmanage/device-inspections/{device_sn}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `device_sn`.
        public var deviceSn: String { get throws { try fields.required("device_sn") } }
        /// `wired_mac`.
        public var wiredMac: String { get throws { try fields.required("wired_mac") } }
        /// `wireless_mac`.
        public var wirelessMac: String { get throws { try fields.required("wireless_mac") } }
        /// `bluetooth_mac`.
        public var bluetoothMac: String { get throws { try fields.required("bluetooth_mac") } }
        /// `app_version`.
        public var appVersion: String { get throws { try fields.required("app_version") } }
        /// `camera_sn`.
        public var cameraSn: String { get throws { try fields.required("camera_sn") } }
        /// `imei`.
        public var imei: String { get throws { try fields.required("imei") } }
        /// `result`.
        public var result: Result { get throws { try fields.required("result") } }
        /// `errors`.
        public var errors: [String]? { get throws { try fields.optional("errors") } }
        /// `warnings`.
        public var warnings: [String]? { get throws { try fields.optional("warnings") } }
        /// `inspect_time`.
        public var inspectTime: String { get throws { try fields.required("inspect_time") } }
        /// Documented values of `result`; open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
    }
}

extension OpenValue where Kind == V3.Iotmanage.DeviceInspections.ByDeviceSn.GetReply.ResultKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `WARN`.
    public static var warn: Self { "WARN" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.Iotmanage.Devices {
    /// 智能设备列表, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html).
    ///
    /// - Parameters:
    ///   - limit: `limit`.
    ///   - offset: `offset`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(limit: Int, offset: Int) async throws -> GetReply {
        var call = TypedCall("iotmanage.devices.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 智能设备列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(limit: Int, offset: Int) throws -> GetReply {
        var call = TypedCall("iotmanage.devices.get", chain)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// What `GET /v3/iotmanage/devices` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `data`.
        public var data: [Data] { get throws { try fields.required("data") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `links`.
        public var links: Links { get throws { try fields.required("links") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_sn`.
            public var deviceSn: String? { get throws { try fields.optional("device_sn") } }
            /// `camera_sn`.
            public var cameraSn: String? { get throws { try fields.optional("camera_sn") } }
            /// `device_category_code`.
            public var deviceCategoryCode: String? { get throws { try fields.optional("device_category_code") } }
            /// `device_category`.
            public var deviceCategory: String? { get throws { try fields.optional("device_category") } }
            /// `device_class_code`.
            public var deviceClassCode: String? { get throws { try fields.optional("device_class_code") } }
            /// `device_class`.
            public var deviceClass: String? { get throws { try fields.optional("device_class") } }
            /// `device_model`.
            public var deviceModel: String? { get throws { try fields.optional("device_model") } }
            /// `app_scene_code`.
            public var appSceneCode: String? { get throws { try fields.optional("app_scene_code") } }
            /// `app_scene`.
            public var appScene: String? { get throws { try fields.optional("app_scene") } }
            /// `operating_system`.
            public var operatingSystem: String? { get throws { try fields.optional("operating_system") } }
            /// `activation_status`.
            public var activationStatus: ActivationStatus? { get throws { try fields.optional("activation_status") } }
            /// `activation_time`.
            public var activationTime: String? { get throws { try fields.optional("activation_time") } }
            /// `mchid`.
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// `merchant_shortname`.
            public var merchantShortname: String? { get throws { try fields.optional("merchant_shortname") } }
            /// `sub_mchid`.
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// `sub_merchant_shortname`.
            public var subMerchantShortname: String? { get throws { try fields.optional("sub_merchant_shortname") } }
            /// Documented values of `activation_status`; open.
            public typealias ActivationStatus = OpenValue<ActivationStatusKind>
            /// Tells ``ActivationStatus`` from other values.
            public enum ActivationStatusKind {}
        }
        /// `links`.
        public struct Links: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `next`.
            public var next: String? { get throws { try fields.optional("next") } }
            /// `prev`.
            public var prev: String? { get throws { try fields.optional("prev") } }
            /// `self`.
            public var selfValue: String? { get throws { try fields.optional("self") } }
        }
    }
}

extension OpenValue where Kind == V3.Iotmanage.Devices.GetReply.Data.ActivationStatusKind {
    /// `ACTIVATED`.
    public static var activated: Self { "ACTIVATED" }
    /// `INACTIVATED`.
    public static var inactivated: Self { "INACTIVATED" }
}

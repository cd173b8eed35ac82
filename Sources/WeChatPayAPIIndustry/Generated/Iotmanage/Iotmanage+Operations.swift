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
        /// 设备序列号 (`device_sn`).
        public var deviceSn: String { get throws { try fields.required("device_sn") } }
        /// 有线网卡MAC地址 (`wired_mac`).
        public var wiredMac: String { get throws { try fields.required("wired_mac") } }
        /// 无线网卡MAC地址 (`wireless_mac`).
        public var wirelessMac: String { get throws { try fields.required("wireless_mac") } }
        /// 蓝牙MAC地址 (`bluetooth_mac`).
        public var bluetoothMac: String { get throws { try fields.required("bluetooth_mac") } }
        /// 刷脸应用版本号 (`app_version`).
        public var appVersion: String { get throws { try fields.required("app_version") } }
        /// 摄像头序列号 (`camera_sn`).
        public var cameraSn: String { get throws { try fields.required("camera_sn") } }
        /// 国际移动设备识别码 (`imei`).
        public var imei: String { get throws { try fields.required("imei") } }
        /// 查询结果 (`result`).
        public var result: Result { get throws { try fields.required("result") } }
        /// 错误信息 (`errors`).
        public var errors: [String]? { get throws { try fields.optional("errors") } }
        /// 告警信息 (`warnings`).
        public var warnings: [String]? { get throws { try fields.optional("warnings") } }
        /// 查询时间 (`inspect_time`).
        public var inspectTime: String { get throws { try fields.required("inspect_time") } }
        /// Documented values of 查询结果 (`result`); open.
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
    ///   - limit: 最大资源条数.
    ///   - offset: 请求资源起始位置.
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
        /// 设备信息 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// 请求资源起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 最大资源条数 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 资源总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 相关链接 (`links`).
        public var links: Links { get throws { try fields.required("links") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 设备序列号 (`device_sn`).
            public var deviceSn: String? { get throws { try fields.optional("device_sn") } }
            /// 摄像头序列号 (`camera_sn`).
            public var cameraSn: String? { get throws { try fields.optional("camera_sn") } }
            /// 设备品类代码 (`device_category_code`).
            public var deviceCategoryCode: String? { get throws { try fields.optional("device_category_code") } }
            /// 设备品类 (`device_category`).
            public var deviceCategory: String? { get throws { try fields.optional("device_category") } }
            /// 设备类型代码 (`device_class_code`).
            public var deviceClassCode: String? { get throws { try fields.optional("device_class_code") } }
            /// 设备类型 (`device_class`).
            public var deviceClass: String? { get throws { try fields.optional("device_class") } }
            /// 设备型号 (`device_model`).
            public var deviceModel: String? { get throws { try fields.optional("device_model") } }
            /// 刷脸应用软件模式代码 (`app_scene_code`).
            public var appSceneCode: String? { get throws { try fields.optional("app_scene_code") } }
            /// 刷脸应用软件模式 (`app_scene`).
            public var appScene: String? { get throws { try fields.optional("app_scene") } }
            /// 刷脸应用操作系统 (`operating_system`).
            public var operatingSystem: String? { get throws { try fields.optional("operating_system") } }
            /// 激活状态 (`activation_status`).
            public var activationStatus: ActivationStatus? { get throws { try fields.optional("activation_status") } }
            /// 激活时间 (`activation_time`).
            public var activationTime: String? { get throws { try fields.optional("activation_time") } }
            /// 商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 商户简称 (`merchant_shortname`).
            public var merchantShortname: String? { get throws { try fields.optional("merchant_shortname") } }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// 子商户简称 (`sub_merchant_shortname`).
            public var subMerchantShortname: String? { get throws { try fields.optional("sub_merchant_shortname") } }
            /// Documented values of 激活状态 (`activation_status`); open.
            public typealias ActivationStatus = OpenValue<ActivationStatusKind>
            /// Tells ``ActivationStatus`` from other values.
            public enum ActivationStatusKind {}
        }
        /// 相关链接 (`links`).
        public struct Links: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 下一页链接 (`next`).
            public var next: String? { get throws { try fields.optional("next") } }
            /// 上一页链接 (`prev`).
            public var prev: String? { get throws { try fields.optional("prev") } }
            /// 当前链接 (`self`).
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

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay-devices.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn {
    /// 查询音箱绑定信息, [official page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.PayDevices.OpenScenarioSpeakerReply {
        try await TypedCall("pay-devices.open-scenario-speaker.{device_sn}.get", chain).reply()
    }

    /// 查询音箱绑定信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.PayDevices.OpenScenarioSpeakerReply {
        try TypedCall("pay-devices.open-scenario-speaker.{device_sn}.get", chain).blockingReply()
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Bind {
    /// 绑定音箱设备码牌, [official page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.PayDevices.OpenScenarioSpeakerReply {
        let call = TypedCall("pay-devices.open-scenario-speaker.{device_sn}.bind.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 绑定音箱设备码牌, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.PayDevices.OpenScenarioSpeakerReply {
        let call = TypedCall("pay-devices.open-scenario-speaker.{device_sn}.bind.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, codeURL: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("code_url", codeURL)
            self.fields = fields
        }
        /// 子商户 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 收款链接url (`code_url`).
        public var codeURL: String? {
            get { fields.stored("code_url") }
            set { fields.set("code_url", newValue) }
        }
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Prebind {
    /// 出厂预绑定音箱和码牌, [official page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("pay-devices.open-scenario-speaker.{device_sn}.prebind.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 出厂预绑定音箱和码牌, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("pay-devices.open-scenario-speaker.{device_sn}.prebind.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(codeURL: String) {
            var fields = Fields()
            fields.set("code_url", codeURL)
            self.fields = fields
        }
        /// 收款链接url (`code_url`).
        public var codeURL: String? {
            get { fields.stored("code_url") }
            set { fields.set("code_url", newValue) }
        }
    }

    /// What `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 设备sn (`device_sn`).
        public var deviceSn: String { get throws { try fields.required("device_sn") } }
        /// 绑定状态 (`bind_state`).
        public var bindState: V3.PayDevices.BindState { get throws { try fields.required("bind_state") } }
        /// 收款链接url (`code_url`).
        public var codeURL: String { get throws { try fields.required("code_url") } }
    }
}

extension V3.PayDevices.OpenScenarioSpeaker.ByDeviceSn.Unbind {
    /// 解绑音箱设备码牌, [official page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> V3.PayDevices.OpenScenarioSpeakerReply {
        try await TypedCall("pay-devices.open-scenario-speaker.{device_sn}.unbind.post", chain).reply()
    }

    /// 解绑音箱设备码牌, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> V3.PayDevices.OpenScenarioSpeakerReply {
        try TypedCall("pay-devices.open-scenario-speaker.{device_sn}.unbind.post", chain).blockingReply()
    }
}

extension V3.PayDevices.OpenScenarioSpeakerorder.ByTransactionID.Report {
    /// 码牌支付结果上报, [official page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "pay-devices.open-scenario-speakerorder.{transaction_id}.report.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 码牌支付结果上报, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "pay-devices.open-scenario-speakerorder.{transaction_id}.report.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, codeURL: String, outTradeNo: String, deviceSn: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("code_url", codeURL)
            fields.set("out_trade_no", outTradeNo)
            fields.set("device_sn", deviceSn)
            self.fields = fields
        }
        /// 子商户 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 收款链接url (`code_url`).
        public var codeURL: String? {
            get { fields.stored("code_url") }
            set { fields.set("code_url", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 设备sn (`device_sn`).
        public var deviceSn: String? {
            get { fields.stored("device_sn") }
            set { fields.set("device_sn", newValue) }
        }
    }

    /// What `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 收款链接url (`code_url`).
        public var codeURL: String { get throws { try fields.required("code_url") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 设备sn (`device_sn`).
        public var deviceSn: String { get throws { try fields.required("device_sn") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders {
    /// 小票机打印.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws {
        let call = TypedCall("pay-devices.printers.{device_id}.print-orders.post", chain, body: body.fields)
        return try await call.completion()
    }

    /// 小票机打印, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws {
        let call = TypedCall("pay-devices.printers.{device_id}.print-orders.post", chain, body: body.fields)
        return try call.blockingCompletion()
    }

    /// What `POST /v3/pay-devices/printers/{device_id}/print-orders` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            printOrderNo: String? = nil,
            templateID: String? = nil,
            notifyURL: String? = nil,
            variableList: [VariableList]? = nil,
            tableList: [TableList]? = nil
        ) {
            var fields = Fields()
            fields.set("print_order_no", printOrderNo)
            fields.set("template_id", templateID)
            fields.set("notify_url", notifyURL)
            fields.set("variable_list", variableList)
            fields.set("table_list", tableList)
            self.fields = fields
        }
        /// 打印单号 (`print_order_no`).
        public var printOrderNo: String? {
            get { fields.stored("print_order_no") }
            set { fields.set("print_order_no", newValue) }
        }
        /// 模板ID (`template_id`).
        public var templateID: String? {
            get { fields.stored("template_id") }
            set { fields.set("template_id", newValue) }
        }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 变量列表 (`variable_list`).
        public var variableList: [VariableList]? {
            get { fields.stored("variable_list") }
            set { fields.set("variable_list", newValue) }
        }
        /// 表格变量列表 (`table_list`).
        public var tableList: [TableList]? {
            get { fields.stored("table_list") }
            set { fields.set("table_list", newValue) }
        }
        /// `variable_list`.
        public struct VariableList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(key: String? = nil, value: String? = nil) {
                var fields = Fields()
                fields.set("key", key)
                fields.set("value", value)
                self.fields = fields
            }
            /// Key字段 (`key`).
            public var key: String? {
                get { fields.stored("key") }
                set { fields.set("key", newValue) }
            }
            /// Value值字段 (`value`).
            public var value: String? {
                get { fields.stored("value") }
                set { fields.set("value", newValue) }
            }
        }
        /// `table_list`.
        public struct TableList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(key: String? = nil, rowList: [RowList]? = nil) {
                var fields = Fields()
                fields.set("key", key)
                fields.set("row_list", rowList)
                self.fields = fields
            }
            /// Key字段 (`key`).
            public var key: String? {
                get { fields.stored("key") }
                set { fields.set("key", newValue) }
            }
            /// Value值列表 (`row_list`).
            public var rowList: [RowList]? {
                get { fields.stored("row_list") }
                set { fields.set("row_list", newValue) }
            }
            /// `row_list`.
            public struct RowList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(cellList: [String]? = nil) {
                    var fields = Fields()
                    fields.set("cell_list", cellList)
                    self.fields = fields
                }
                /// 值列表 (`cell_list`).
                public var cellList: [String]? {
                    get { fields.stored("cell_list") }
                    set { fields.set("cell_list", newValue) }
                }
            }
        }
    }
}

extension V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo {
    /// 查询订单.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("pay-devices.printers.{device_id}.print-orders.{print_order_no}.get", chain).reply()
    }

    /// 查询订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("pay-devices.printers.{device_id}.print-orders.{print_order_no}.get", chain).blockingReply()
    }

    /// What `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 打印单号 (`print_order_no`).
        public var printOrderNo: String? { get throws { try fields.optional("print_order_no") } }
        /// 模板ID (`template_id`).
        public var templateID: String? { get throws { try fields.optional("template_id") } }
        /// 回调通知地址 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 打印状态 (`print_state`).
        public var printState: PrintState? { get throws { try fields.optional("print_state") } }
        /// 打印状态描述 (`print_state_description`).
        public var printStateDescription: String? { get throws { try fields.optional("print_state_description") } }
        /// 变量列表 (`variable_list`).
        public var variableList: [VariableList]? { get throws { try fields.optional("variable_list") } }
        /// 表格变量列表 (`table_list`).
        public var tableList: [TableList]? { get throws { try fields.optional("table_list") } }
        /// Documented values of 打印状态 (`print_state`); open.
        public typealias PrintState = OpenValue<PrintStateKind>
        /// Tells ``PrintState`` from other values.
        public enum PrintStateKind {}
        /// `variable_list`.
        public struct VariableList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Key字段 (`key`).
            public var key: String? { get throws { try fields.optional("key") } }
            /// Value值字段 (`value`).
            public var value: String? { get throws { try fields.optional("value") } }
        }
        /// `table_list`.
        public struct TableList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Key字段 (`key`).
            public var key: String? { get throws { try fields.optional("key") } }
            /// Value值列表 (`row_list`).
            public var rowList: [RowList]? { get throws { try fields.optional("row_list") } }
            /// `row_list`.
            public struct RowList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 值列表 (`cell_list`).
                public var cellList: [String]? { get throws { try fields.optional("cell_list") } }
            }
        }
    }
}

extension OpenValue where Kind == V3.PayDevices.Printers.ByDeviceID.PrintOrders.ByPrintOrderNo.GetReply.PrintStateKind {
    /// `PRINT_STATE_WAIT`.
    public static var printStateWait: Self { "PRINT_STATE_WAIT" }
    /// `PRINT_STATE_SUCCESS`.
    public static var printStateSuccess: Self { "PRINT_STATE_SUCCESS" }
    /// `PRINT_STATE_FAIL`.
    public static var printStateFail: Self { "PRINT_STATE_FAIL" }
    /// `PRINT_STATE_CACHED`.
    public static var printStateCached: Self { "PRINT_STATE_CACHED" }
}

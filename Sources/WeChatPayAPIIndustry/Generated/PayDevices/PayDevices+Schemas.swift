// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay-devices.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PayDevices {
    /// Documented values of `BindState`; open.
    public typealias BindState = OpenValue<BindStateKind>
    /// Tells ``BindState`` from other values.
    public enum BindStateKind {}
}

extension OpenValue where Kind == V3.PayDevices.BindStateKind {
    /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`.
    public static var openScenarioSpeakerBindStateUnbond: Self { "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND" }
    /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`.
    public static var openScenarioSpeakerBindStateBinded: Self { "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED" }
}

extension V3.PayDevices {
    /// Shared by several operations under `/v3/pay-devices`.
    public struct OpenScenarioSpeakerReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 设备sn (`device_sn`).
        public var deviceSn: String { get throws { try fields.required("device_sn") } }
        /// 绑定状态 (`bind_state`).
        public var bindState: V3.PayDevices.BindState { get throws { try fields.required("bind_state") } }
        /// 收款链接url (`code_url`).
        public var codeURL: String { get throws { try fields.required("code_url") } }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/iotmanage.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/iotmanage`.
    public var iotmanage: Iotmanage { Iotmanage(chain: chain.appending(literal: "iotmanage")) }

    /// `/v3/iotmanage`.
    public struct Iotmanage: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/iotmanage/device-inspections`.
        public var deviceInspections: DeviceInspections {
            DeviceInspections(chain: chain.appending(literal: "device-inspections"))
        }
        /// `/v3/iotmanage/devices`.
        public var devices: Devices {
            Devices(chain: chain.appending(literal: "devices"))
        }
        /// `/v3/iotmanage/device-inspections`.
        public struct DeviceInspections: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/iotmanage/device-inspections/{device_sn}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter deviceSn: 设备序列号 (`device_sn`).
            public func deviceSn(_ deviceSn: String) -> ByDeviceSn {
                ByDeviceSn(chain: chain.segment(deviceSn))
            }
            /// `/v3/iotmanage/device-inspections/{device_sn}`.
            public struct ByDeviceSn: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/iotmanage/devices`.
        public struct Devices: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

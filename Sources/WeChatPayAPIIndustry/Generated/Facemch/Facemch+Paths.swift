// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/facemch.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/facemch`.
    public var facemch: Facemch { Facemch(chain: chain.appending(literal: "facemch")) }

    /// `/v3/facemch`.
    public struct Facemch: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/facemch/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/facemch/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/facemch/users/{face_sid}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter faceSid: 终端设备识别用户成功后返回的凭证 (`face_sid`).
            public func faceSid(_ faceSid: String) -> ByFaceSid {
                ByFaceSid(chain: chain.segment(faceSid))
            }
            /// `/v3/facemch/users/{face_sid}`.
            public struct ByFaceSid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}

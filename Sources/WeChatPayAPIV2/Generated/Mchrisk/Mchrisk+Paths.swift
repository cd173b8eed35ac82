// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mchrisk.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/mchrisk`.
    public var mchrisk: Mchrisk { Mchrisk(chain: chain.appending(literal: "mchrisk")) }

    /// `/mchrisk`.
    public struct Mchrisk: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/mchrisk/bankquerymchauditinfo`.
        public var bankquerymchauditinfo: Bankquerymchauditinfo {
            Bankquerymchauditinfo(chain: chain.appending(literal: "bankquerymchauditinfo"))
        }
        /// `/mchrisk/channelquerymchauditinfo`.
        public var channelquerymchauditinfo: Channelquerymchauditinfo {
            Channelquerymchauditinfo(chain: chain.appending(literal: "channelquerymchauditinfo"))
        }
        /// `/mchrisk/querymchrisk`.
        public var querymchrisk: Querymchrisk {
            Querymchrisk(chain: chain.appending(literal: "querymchrisk"))
        }
        /// `/mchrisk/setmchriskcallback`.
        public var setmchriskcallback: Setmchriskcallback {
            Setmchriskcallback(chain: chain.appending(literal: "setmchriskcallback"))
        }
        /// `/mchrisk/syncmchriskresult`.
        public var syncmchriskresult: Syncmchriskresult {
            Syncmchriskresult(chain: chain.appending(literal: "syncmchriskresult"))
        }
        /// `/mchrisk/bankquerymchauditinfo`.
        public struct Bankquerymchauditinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mchrisk/channelquerymchauditinfo`.
        public struct Channelquerymchauditinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mchrisk/querymchrisk`.
        public struct Querymchrisk: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mchrisk/setmchriskcallback`.
        public struct Setmchriskcallback: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mchrisk/syncmchriskresult`.
        public struct Syncmchriskresult: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}

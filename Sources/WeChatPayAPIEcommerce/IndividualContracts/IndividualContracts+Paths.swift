// SPDX-License-Identifier: Apache-2.0

public import WeChatPay

/// Nodes of the paths under `/v3/ecommerce`. Each names one place; unknown segments go on as the dynamic chain.
extension V3 {
    /// `/v3/ecommerce`, 平台收付通.
    public var ecommerce: Ecommerce { Ecommerce(chain: chain.ecommerce) }
}

/// `/v3/ecommerce`, 平台收付通.
public struct Ecommerce: PathNode {
    /// The client and the path up to here.
    public let chain: Chain
    /// `/v3/ecommerce/individual-contracts`, 个人收款方签约.
    public var individualContracts: IndividualContracts { IndividualContracts(chain: chain.individualContracts) }
}

/// `/v3/ecommerce/individual-contracts`, the personal payee contract (个人收款方签约).
public struct IndividualContracts: PathNode {
    /// The client and the path up to here.
    public let chain: Chain
    /// Pre-signing without a real-name check.
    public var preEntrustSign: PreEntrustSign { PreEntrustSign(chain: chain.preEntrustSign) }
    /// Pre-signing with a real-name check (需要实名验证).
    public var preEntrustSignWithRealNameIdentity: PreEntrustSignWithRealNameIdentity {
        PreEntrustSignWithRealNameIdentity(chain: chain.preEntrustSignWithRealNameIdentity)
    }
    /// Contracts by business application number (业务申请单号).
    public var outContractCode: OutContractCode { OutContractCode(chain: chain.outContractCode) }

    /// The authorisation of one payee, by openid under the appid that is asked for.
    public func openid(_ openid: String) -> Payee { Payee(chain: chain.segment(openid), openid: openid) }

    /// `…/pre-entrust-sign`.
    public struct PreEntrustSign: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// From a mobile app (APP场景预签约).
        public var app: App { App(chain: chain.app) }
        /// From a mini-program (小程序场景预签约).
        public var miniProgram: MiniProgram { MiniProgram(chain: chain.miniProgram) }

        /// `…/pre-entrust-sign/app`.
        public struct App: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `…/pre-entrust-sign/mini-program`.
        public struct MiniProgram: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }

    /// `…/pre-entrust-sign-with-real-name-identity`.
    public struct PreEntrustSignWithRealNameIdentity: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// From a mobile app (APP场景预签约（需要实名验证）).
        public var app: App { App(chain: chain.app) }
        /// From a mini-program (小程序场景预签约（需要实名验证）).
        public var miniProgram: MiniProgram { MiniProgram(chain: chain.miniProgram) }

        /// `…/pre-entrust-sign-with-real-name-identity/app`.
        public struct App: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `…/pre-entrust-sign-with-real-name-identity/mini-program`.
        public struct MiniProgram: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }

    /// `…/out-contract-code`.
    public struct OutContractCode: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// The contract with this number: 1 to 128 characters from `[0-9A-Za-z_-]`, checked when a call is made.
        public func outContractCode(_ outContractCode: String) -> Contract {
            Contract(chain: chain.segment(outContractCode), outContractCode: outContractCode)
        }
    }

    /// `…/out-contract-code/{out_contract_code}`.
    public struct Contract: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        let outContractCode: String
    }

    /// `…/{openid}`.
    public struct Payee: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        let openid: String
    }
}

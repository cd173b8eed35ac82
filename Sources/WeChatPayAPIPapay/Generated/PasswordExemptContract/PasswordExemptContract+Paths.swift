// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/password-exempt-contract.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/password-exempt-contract`.
    public var passwordExemptContract: PasswordExemptContract {
        PasswordExemptContract(chain: chain.appending(literal: "password-exempt-contract"))
    }

    /// `/v3/password-exempt-contract`.
    public struct PasswordExemptContract: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/password-exempt-contract/contracts`.
        public var contracts: Contracts {
            Contracts(chain: chain.appending(literal: "contracts"))
        }
        /// `/v3/password-exempt-contract/contracts`.
        public struct Contracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/password-exempt-contract/contracts/ecommerce`.
            public var ecommerce: Ecommerce {
                Ecommerce(chain: chain.appending(literal: "ecommerce"))
            }
            /// `/v3/password-exempt-contract/contracts/normal`.
            public var normal: Normal {
                Normal(chain: chain.appending(literal: "normal"))
            }
            /// `/v3/password-exempt-contract/contracts/qs`.
            public var qs: Qs { Qs(chain: chain.appending(literal: "qs")) }
            /// `/v3/password-exempt-contract/contracts/service-id`.
            public var serviceId: ServiceID {
                ServiceID(chain: chain.appending(literal: "service-id"))
            }
            /// `/v3/password-exempt-contract/contracts/service-provider`.
            public var serviceProvider: ServiceProvider {
                ServiceProvider(chain: chain.appending(literal: "service-provider"))
            }
            /// `/v3/password-exempt-contract/contracts/ecommerce`.
            public struct Ecommerce: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`.
                    public var payRedirectSign: PayRedirectSign {
                        PayRedirectSign(chain: chain.appending(literal: "pay-redirect-sign"))
                    }
                    /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`.
                    public struct PayRedirectSign: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/password-exempt-contract/contracts/normal`.
            public struct Normal: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`.
                    public var payRedirectSign: PayRedirectSign {
                        PayRedirectSign(chain: chain.appending(literal: "pay-redirect-sign"))
                    }
                    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`.
                    public struct PayRedirectSign: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/password-exempt-contract/contracts/qs`.
            public struct Qs: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`.
                    public var payRedirectSign: PayRedirectSign {
                        PayRedirectSign(chain: chain.appending(literal: "pay-redirect-sign"))
                    }
                    /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`.
                    public struct PayRedirectSign: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/password-exempt-contract/contracts/service-id`.
            public struct ServiceID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/password-exempt-contract/contracts/service-id/{service_id}`: the value is percent-encoded as
                /// one segment and checked when a call is made.
                ///
                /// - Parameter serviceID: 免密支付服务ID (`service_id`).
                public func serviceID(_ serviceID: String) -> ByServiceID {
                    ByServiceID(chain: chain.segment(serviceID))
                }
                /// `/v3/password-exempt-contract/contracts/service-id/{service_id}`.
                public struct ByServiceID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`.
                    public var outContractCode: OutContractCode {
                        OutContractCode(chain: chain.appending(literal: "out-contract-code"))
                    }
                    /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`.
                    public struct OutContractCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`:
                        /// the value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outContractCode: 商户签约协议号 (`out_contract_code`).
                        public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                            ByOutContractCode(chain: chain.segment(outContractCode))
                        }
                        /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`.
                        public struct ByOutContractCode: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
                            public var terminate: Terminate {
                                Terminate(chain: chain.appending(literal: "terminate"))
                            }
                            /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
                            public struct Terminate: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
            /// `/v3/password-exempt-contract/contracts/service-provider`.
            public struct ServiceProvider: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`.
                public var preEntrustSign: PreEntrustSign {
                    PreEntrustSign(chain: chain.appending(literal: "pre-entrust-sign"))
                }
                /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`.
                public struct PreEntrustSign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`.
                    public var miniProgram: MiniProgram {
                        MiniProgram(chain: chain.appending(literal: "mini-program"))
                    }
                    /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`.
                    public var payRedirectSign: PayRedirectSign {
                        PayRedirectSign(chain: chain.appending(literal: "pay-redirect-sign"))
                    }
                    /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`.
                    public struct MiniProgram: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                    /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`.
                    public struct PayRedirectSign: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/capital.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/capital`.
    public var capital: Capital { Capital(chain: chain.appending(literal: "capital")) }

    /// `/v3/capital`.
    public struct Capital: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/capital/capitallhh`.
        public var capitallhh: Capitallhh {
            Capitallhh(chain: chain.appending(literal: "capitallhh"))
        }
        /// `/v3/capital/capitallhh`.
        public struct Capitallhh: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/capital/capitallhh/areas`.
            public var areas: Areas {
                Areas(chain: chain.appending(literal: "areas"))
            }
            /// `/v3/capital/capitallhh/banks`.
            public var banks: Banks {
                Banks(chain: chain.appending(literal: "banks"))
            }
            /// `/v3/capital/capitallhh/areas`.
            public struct Areas: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/capital/capitallhh/areas/provinces`.
                public var provinces: Provinces {
                    Provinces(chain: chain.appending(literal: "provinces"))
                }
                /// `/v3/capital/capitallhh/areas/provinces`.
                public struct Provinces: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/capital/capitallhh/areas/provinces/{province_code}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter provinceCode: 省份编码 (`province_code`).
                    public func provinceCode(_ provinceCode: String) -> ByProvinceCode {
                        ByProvinceCode(chain: chain.segment(provinceCode))
                    }
                    /// `/v3/capital/capitallhh/areas/provinces/{province_code}`.
                    public struct ByProvinceCode: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`.
                        public var cities: Cities {
                            Cities(chain: chain.appending(literal: "cities"))
                        }
                        /// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`.
                        public struct Cities: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
            /// `/v3/capital/capitallhh/banks`.
            public struct Banks: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/capital/capitallhh/banks/corporate-banking`.
                public var corporateBanking: CorporateBanking {
                    CorporateBanking(chain: chain.appending(literal: "corporate-banking"))
                }
                /// `/v3/capital/capitallhh/banks/personal-banking`.
                public var personalBanking: PersonalBanking {
                    PersonalBanking(chain: chain.appending(literal: "personal-banking"))
                }
                /// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`.
                public var searchBanksByBankAccount: SearchBanksByBankAccount {
                    SearchBanksByBankAccount(chain: chain.appending(literal: "search-banks-by-bank-account"))
                }
                /// `/v3/capital/capitallhh/banks/{bank_alias_code}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter bankAliasCode: 银行别名编码 (`bank_alias_code`).
                public func bankAliasCode(_ bankAliasCode: String) -> ByBankAliasCode {
                    ByBankAliasCode(chain: chain.segment(bankAliasCode))
                }
                /// `/v3/capital/capitallhh/banks/corporate-banking`.
                public struct CorporateBanking: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/capital/capitallhh/banks/personal-banking`.
                public struct PersonalBanking: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`.
                public struct SearchBanksByBankAccount: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/capital/capitallhh/banks/{bank_alias_code}`.
                public struct ByBankAliasCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`.
                    public var branches: Branches {
                        Branches(chain: chain.appending(literal: "branches"))
                    }
                    /// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`.
                    public struct Branches: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}

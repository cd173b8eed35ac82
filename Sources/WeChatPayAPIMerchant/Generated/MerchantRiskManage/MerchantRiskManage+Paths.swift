// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-risk-manage.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchant-risk-manage`.
    public var merchantRiskManage: MerchantRiskManage {
        MerchantRiskManage(chain: chain.appending(literal: "merchant-risk-manage"))
    }

    /// `/v3/merchant-risk-manage`.
    public struct MerchantRiskManage: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchant-risk-manage/ec-trade-risk`.
        public var ecTradeRisk: EcTradeRisk {
            EcTradeRisk(chain: chain.appending(literal: "ec-trade-risk"))
        }
        /// `/v3/merchant-risk-manage/report-trade-union-information`.
        public var reportTradeUnionInformation: ReportTradeUnionInformation {
            ReportTradeUnionInformation(chain: chain.appending(literal: "report-trade-union-information"))
        }
        /// `/v3/merchant-risk-manage/trade-risk-information`.
        public var tradeRiskInformation: TradeRiskInformation {
            TradeRiskInformation(chain: chain.appending(literal: "trade-risk-information"))
        }
        /// `/v3/merchant-risk-manage/trade-risk-result`.
        public var tradeRiskResult: TradeRiskResult {
            TradeRiskResult(chain: chain.appending(literal: "trade-risk-result"))
        }
        /// `/v3/merchant-risk-manage/violation-notifications`.
        public var violationNotifications: ViolationNotifications {
            ViolationNotifications(chain: chain.appending(literal: "violation-notifications"))
        }
        /// `/v3/merchant-risk-manage/ec-trade-risk`.
        public struct EcTradeRisk: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`.
            public var queryRiskTrades: QueryRiskTrades {
                QueryRiskTrades(chain: chain.appending(literal: "query-risk-trades"))
            }
            /// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`.
            public var recvDisposeResult: RecvDisposeResult {
                RecvDisposeResult(chain: chain.appending(literal: "recv-dispose-result"))
            }
            /// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`.
            public struct QueryRiskTrades: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`.
            public struct RecvDisposeResult: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/merchant-risk-manage/report-trade-union-information`.
        public struct ReportTradeUnionInformation: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/merchant-risk-manage/trade-risk-information`.
        public struct TradeRiskInformation: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/merchant-risk-manage/trade-risk-result`.
        public struct TradeRiskResult: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/merchant-risk-manage/violation-notifications`.
        public struct ViolationNotifications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
